//! Letters on their way out: into a file, to the printer's page, into the mail program.
//!
//! A desktop without a program for it may take seconds to say so. No log is read: all that is
//! needed comes along. Nothing is ever sent.

use super::{JobError, Progress, Work};
use crate::exchange::html::HtmlError;
pub use crate::exchange::letter::{Letter, passage};
pub use crate::exchange::mail::Draft;
use crate::platform::files::{Replace, SaveError, WriteError, Written, write_file};
use crate::platform::folders::FolderError;
use crate::platform::letter_folder::LetterFolder;
use crate::platform::reveal::{Opener, RevealError, open_through};
use std::ffi::OsStr;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

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

/// Writing a letter into a file that the owner named: its path.
#[derive(Debug)]
pub struct SaveLetter {
    /// The letter.
    pub letter: Letter,
    /// In which form.
    pub format: LetterFormat,
    /// Where.
    pub target: PathBuf,
    /// Whether to replace a file that is there.
    pub replace: Replace,
    /// Folders that nothing is written into: the log's own.
    pub protected: Vec<PathBuf>,
}

impl Work for SaveLetter {
    type Done = PathBuf;
    const NAME: &'static str = "amends-letter";

    fn run(self, _progress: &Progress) -> Result<PathBuf, JobError> {
        let Self { letter, format, target, replace, protected } = self;
        Ok(save(&letter, format, &target, replace, &protected)?)
    }
}

/// Opening a letter as a page, from where it is printed.
#[derive(Debug)]
pub struct PrintLetter {
    /// The letter.
    pub letter: Letter,
    /// What opens it.
    pub desktop: Desktop,
}

impl Work for PrintLetter {
    type Done = ();
    const NAME: &'static str = "amends-print";

    fn run(self, _progress: &Progress) -> Result<(), JobError> {
        let html = self.letter.html().map_err(LetterError::from)?;
        Ok(self.desktop.open_page(&html)?)
    }
}

/// Opening a message in the mail program.
#[derive(Debug)]
pub struct OpenInMail {
    /// The message.
    pub draft: Draft,
    /// What opens it.
    pub desktop: Desktop,
}

impl Work for OpenInMail {
    type Done = ();
    const NAME: &'static str = "amends-mail";

    fn run(self, _progress: &Progress) -> Result<(), JobError> {
        Ok(self.desktop.mail(&self.draft)?)
    }
}

/// The programs of the desktop, and the folder where files lie that they read.
#[derive(Clone)]
pub struct Desktop {
    /// What opens files and links.
    pub opener: Arc<dyn Opener>,
    /// Where they lie meanwhile.
    pub meanwhile: Meanwhile,
}

impl fmt::Debug for Desktop {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Desktop").field("meanwhile", &self.meanwhile).finish_non_exhaustive()
    }
}

impl Desktop {
    /// Opens a page in the browser.
    ///
    /// # Errors
    /// It cannot be written, or no program shows it.
    pub fn open_page(&self, html: &str) -> Result<(), LetterError> {
        let page = put(&self.meanwhile.folder()?, LetterFormat::Html.ending(), html.as_bytes())?;
        open_through(&page, self.opener.as_ref()).map_err(LetterError::NotShown)
    }

    /// By a link while it is short; where no program takes links, as a draft all the same.
    fn mail(&self, draft: &Draft) -> Result<(), LetterError> {
        let opener = self.opener.as_ref();
        if draft.link().is_some_and(|link| opener.open(OsStr::new(&link)).is_ok()) {
            return Ok(());
        }
        let bytes = draft.eml().map_err(|error| LetterError::Words(error.to_string()))?;
        let file = put(&self.meanwhile.folder()?, "eml", &bytes)?;
        open_through(&file, opener).map_err(|source| LetterError::NoMail { draft: file, source })
    }
}

/// Where letters lie on their way: below the data folder, or without one in a folder that goes
/// with the program. It is made once it is needed.
#[derive(Clone, Debug, Default)]
pub struct Meanwhile {
    data: Option<PathBuf>,
    made: Arc<Mutex<Option<LetterFolder>>>,
}

impl Meanwhile {
    /// The place for a data folder, or for none.
    #[must_use]
    pub fn below(data: Option<PathBuf>) -> Self {
        Self { data, made: Arc::default() }
    }

    /// The folder.
    fn folder(&self) -> Result<PathBuf, FolderError> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = made.as_ref().filter(|folder| folder.path().is_dir()) {
            return Ok(known.path().to_path_buf());
        }
        let folder = LetterFolder::open(self.data.as_deref())?;
        let path = folder.path().to_path_buf();
        *made = Some(folder);
        Ok(path)
    }
}

/// Why a letter did not leave. The message itself is where it was.
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

fn save(
    letter: &Letter,
    format: LetterFormat,
    target: &Path,
    replace: Replace,
    protected: &[PathBuf],
) -> Result<PathBuf, LetterError> {
    let bytes = match format {
        LetterFormat::Html => letter.html()?,
        LetterFormat::Text => letter.text(),
    };
    Ok(write(target, protected, replace, bytes.as_bytes())?.path)
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
