//! Letters on their way out: into a file, to the printer's page, into the mail program.
//!
//! Each errand runs on a thread of its own, since a desktop without a program for it may take
//! seconds to say so. It reads no log: all it needs comes along. Nothing is ever sent.

use crate::exchange::html::HtmlError;
pub use crate::exchange::letter::{Letter, passage};
use crate::exchange::line_up::LineUp;
pub use crate::exchange::mail::Draft;
use crate::platform::files::{Replace, SaveError, WriteError, Written, write_file};
use crate::platform::folders::FolderError;
use crate::platform::letter_folder::LetterFolder;
use crate::platform::reveal::{Opener, RevealError, open_through};
use std::ffi::OsStr;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread::Builder;

/// The form of a letter in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum LetterFormat {
    /// One page to print.
    #[default]
    Html,
    /// Plain text.
    Text,
}

impl LetterFormat {
    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Text => "txt",
        }
    }
}

/// Something to do with a letter, with all it needs.
#[derive(Debug)]
pub enum Errand {
    /// Write it into a file that the owner named.
    Save {
        /// The letter.
        letter: Letter,
        /// In which form.
        format: LetterFormat,
        /// Where.
        target: PathBuf,
        /// Whether to replace a file that is there.
        replace: Replace,
        /// Folders that nothing is written into: the log's own.
        protected: Vec<PathBuf>,
    },
    /// Open it as a page, from where it is printed.
    Print {
        /// The letter.
        letter: Letter,
        /// Where the page lies meanwhile.
        folder: PathBuf,
    },
    /// Open the morning line-up as a page, from where it is printed.
    LineUp {
        /// The line-up.
        page: LineUp,
        /// Where the page lies meanwhile.
        folder: PathBuf,
    },
    /// Open it in the mail program.
    Mail {
        /// The message.
        draft: Draft,
        /// Where a draft lies meanwhile, if a link is not enough.
        folder: PathBuf,
    },
}

/// How an errand ended well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivered {
    /// A file was written.
    Saved(PathBuf),
    /// A page came up.
    Page,
    /// The page of the morning came up.
    LineUp,
    /// The mail program came up with the message in it.
    Mail,
}

/// Why an errand failed. The message itself is where it was.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    /// The file was not written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The folder for what is under way cannot be used.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The page was written, and no program showed it.
    #[error(transparent)]
    NotShown(RevealError),
    /// No mail program took the message. The draft lies in a file.
    #[error("no mail program: {source}")]
    NoMail {
        /// The draft.
        draft: PathBuf,
        /// The desktop's own words.
        source: RevealError,
    },
    /// The letter could not be put together: a mistake of this program.
    #[error("the letter cannot be made: {0}")]
    Words(String),
    /// The system has no thread to give.
    #[error("no thread: {0}")]
    NoThread(io::Error),
    /// The errand ended without an answer.
    #[error("the errand stopped unexpectedly")]
    Lost,
}

impl From<HtmlError> for LetterError {
    fn from(error: HtmlError) -> Self {
        Self::Words(error.to_string())
    }
}

impl From<SaveError<io::Error>> for LetterError {
    fn from(error: SaveError<io::Error>) -> Self {
        match error {
            SaveError::Write(error) => Self::Write(error),
            SaveError::Source(error) => Self::Words(error.to_string()),
        }
    }
}

/// How an errand ended.
pub type Outcome = Result<Delivered, LetterError>;

/// The errands under way. One that hangs keeps no other waiting.
#[derive(Default)]
pub struct Errands {
    under_way: Vec<Receiver<Outcome>>,
    /// Where letters lie meanwhile, once that is needed.
    folder: Option<LetterFolder>,
}

impl fmt::Debug for Errands {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Errands").field("under_way", &self.under_way.len()).finish()
    }
}

impl Errands {
    /// Whether any is under way.
    #[must_use]
    pub fn any(&self) -> bool {
        !self.under_way.is_empty()
    }

    /// The folder in which letters lie meanwhile: below the data folder, or without one a folder
    /// that goes with the program.
    ///
    /// # Errors
    /// It cannot be made or written.
    pub fn folder(&mut self, data: Option<&Path>) -> Result<PathBuf, FolderError> {
        let known = self.folder.as_ref().filter(|folder| folder.path().is_dir());
        if let Some(folder) = known {
            return Ok(folder.path().to_path_buf());
        }
        let folder = LetterFolder::open(data)?;
        let path = folder.path().to_path_buf();
        self.folder = Some(folder);
        Ok(path)
    }

    /// Starts one; `wake` is called when it is done.
    ///
    /// # Errors
    /// [`LetterError::NoThread`].
    pub fn start(
        &mut self,
        errand: Errand,
        opener: Arc<dyn Opener>,
        wake: Box<dyn FnOnce() + Send>,
    ) -> Result<(), LetterError> {
        let (sender, receiver) = channel();
        let work = move || {
            // Nobody listens any more when the window was closed meanwhile.
            let _delivered = sender.send(run(errand, opener.as_ref())).is_ok();
            // First the answer, or the end of the channel, then the frame that looks for it.
            drop(sender);
            wake();
        };
        Builder::new().name("letter".to_owned()).spawn(work).map_err(LetterError::NoThread)?;
        self.under_way.push(receiver);
        Ok(())
    }

    /// Those that ended since it was last asked.
    pub fn poll(&mut self) -> Vec<Outcome> {
        let mut ended = Vec::new();
        self.under_way.retain(|errand| match errand.try_recv() {
            Ok(outcome) => {
                ended.push(outcome);
                false
            }
            Err(TryRecvError::Empty) => true,
            Err(TryRecvError::Disconnected) => {
                ended.push(Err(LetterError::Lost));
                false
            }
        });
        ended
    }
}

/// Does an errand, and waits for it.
///
/// # Errors
/// See [`LetterError`].
pub fn run(errand: Errand, opener: &dyn Opener) -> Outcome {
    match errand {
        Errand::Save { letter, format, target, replace, protected } => {
            let bytes = match format {
                LetterFormat::Html => letter.html()?,
                LetterFormat::Text => letter.text(),
            };
            let written = write(&target, &protected, replace, bytes.as_bytes())?;
            Ok(Delivered::Saved(written.path))
        }
        Errand::Print { letter, folder } => {
            let page = put(&folder, LetterFormat::Html.ending(), letter.html()?.as_bytes())?;
            open_through(&page, opener).map_err(LetterError::NotShown)?;
            Ok(Delivered::Page)
        }
        Errand::LineUp { page, folder } => {
            let page = put(&folder, LetterFormat::Html.ending(), page.html()?.as_bytes())?;
            open_through(&page, opener).map_err(LetterError::NotShown)?;
            Ok(Delivered::LineUp)
        }
        Errand::Mail { draft, folder } => mail(&draft, &folder, opener),
    }
}

/// By a link while it is short; where no program takes links, as a draft all the same.
fn mail(draft: &Draft, folder: &Path, opener: &dyn Opener) -> Outcome {
    let by_link = draft.link().is_some_and(|link| opener.open(OsStr::new(&link)).is_ok());
    if !by_link {
        let bytes = draft.eml().map_err(|error| LetterError::Words(error.to_string()))?;
        let file = put(folder, "eml", &bytes)?;
        open_through(&file, opener)
            .map_err(|source| LetterError::NoMail { draft: file, source })?;
    }
    Ok(Delivered::Mail)
}

/// Writes a file of a name that is not taken.
fn put(folder: &Path, ending: &str, bytes: &[u8]) -> Result<PathBuf, LetterError> {
    let mut mark = [0; 6];
    getrandom::fill(&mut mark).map_err(|error| LetterError::Words(error.to_string()))?;
    let mark: String = mark.iter().map(|byte| format!("{byte:02x}")).collect();
    let target = folder.join(format!("letter-{mark}.{ending}"));
    Ok(write(&target, &[], Replace::Ask, bytes)?.path)
}

fn write(
    target: &Path,
    protected: &[PathBuf],
    replace: Replace,
    bytes: &[u8],
) -> Result<Written, LetterError> {
    Ok(write_file(target, protected, replace, |out| out.write_all(bytes))?)
}

#[cfg(test)]
mod tests;
