//! Does the program start when its owner logs in?
//!
//! Each system has one place where that is noted: a file on Linux and macOS, a value in the
//! registry on Windows. The answer is always what stands there, since other programs may change
//! it. It must not know who asks.

pub mod launch_agent;
#[cfg(windows)]
mod run_key;
#[cfg(any(windows, test))]
mod run_value;
pub mod xdg;

use std::io;
use std::path::{Path, PathBuf};

/// What is started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The program.
    pub program: PathBuf,
    /// What stands behind its name.
    pub arguments: Vec<String>,
}

impl Start {
    /// This program; with a folder for its log where that is not the usual one.
    ///
    /// # Errors
    /// The system does not tell where this program lies, or a path cannot be written down.
    pub fn of_this_program(folder: Option<&Path>) -> io::Result<Self> {
        let program = std::env::current_exe()?;
        let arguments = match folder {
            None => Vec::new(),
            Some(folder) => {
                let folder = folder.to_str().ok_or(io::ErrorKind::InvalidInput)?;
                vec!["--data-dir".to_owned(), folder.to_owned()]
            }
        };
        Ok(Self { program, arguments })
    }

    /// The program and what stands behind its name, as texts on one line each.
    fn words(&self) -> io::Result<Vec<&str>> {
        let program = self.program.to_str().ok_or(io::ErrorKind::InvalidInput)?;
        let words: Vec<&str> =
            std::iter::once(program).chain(self.arguments.iter().map(String::as_str)).collect();
        if words.iter().any(|word| word.contains(char::is_control)) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        Ok(words)
    }
}

/// Where it is noted that a program starts at login.
#[derive(Clone, Debug)]
pub enum AtLogin {
    /// A file in a folder, as freedesktop.org describes it.
    Xdg(PathBuf),
    /// A file in a folder, as macOS reads it.
    LaunchAgent(PathBuf),
    /// The registry of Windows.
    #[cfg(windows)]
    RunKey,
    /// Nowhere: this system has no such place, or a test is not to touch it.
    Nowhere,
}

impl AtLogin {
    /// The place of this system.
    #[must_use]
    pub fn of_this_system() -> Self {
        #[cfg(windows)]
        {
            Self::RunKey
        }
        #[cfg(not(windows))]
        {
            let Some(folders) = directories::BaseDirs::new() else { return Self::Nowhere };
            if cfg!(target_os = "macos") {
                Self::LaunchAgent(folders.home_dir().join("Library").join("LaunchAgents"))
            } else {
                Self::Xdg(folders.config_dir().join("autostart"))
            }
        }
    }

    /// Whether this system has such a place.
    #[must_use]
    pub fn is_there(&self) -> bool {
        !matches!(self, Self::Nowhere)
    }

    /// Whether exactly this starts at login now. A note about another copy of the program does
    /// not count: it starts something else.
    #[must_use]
    pub fn is_on(&self, start: &Start) -> bool {
        match self {
            Self::Xdg(folder) => xdg::is_on(folder, start),
            Self::LaunchAgent(folder) => launch_agent::is_on(folder, start),
            #[cfg(windows)]
            Self::RunKey => run_key::is_on(start),
            Self::Nowhere => false,
        }
    }

    /// Notes that it starts at login.
    ///
    /// # Errors
    /// The note cannot be written.
    pub fn switch_on(&self, start: &Start) -> io::Result<()> {
        match self {
            Self::Xdg(folder) => xdg::switch_on(folder, start),
            Self::LaunchAgent(folder) => launch_agent::switch_on(folder, start),
            #[cfg(windows)]
            Self::RunKey => run_key::switch_on(start),
            Self::Nowhere => Err(io::ErrorKind::Unsupported.into()),
        }
    }

    /// Takes the note away; where there is none, that is done already.
    ///
    /// # Errors
    /// The note cannot be taken away.
    pub fn switch_off(&self) -> io::Result<()> {
        match self {
            Self::Xdg(folder) => gone(&xdg::file(folder)),
            Self::LaunchAgent(folder) => gone(&launch_agent::file(folder)),
            #[cfg(windows)]
            Self::RunKey => run_key::switch_off(),
            Self::Nowhere => Ok(()),
        }
    }
}

fn gone(file: &Path) -> io::Result<()> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Writes a note, its folder first.
fn note(file: &Path, text: &str) -> io::Result<()> {
    use crate::platform::files::{Replace, SaveError, write_file};
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    match write_file(file, &[], Replace::Yes, |out| out.write_all(text.as_bytes())) {
        Ok(_) => Ok(()),
        Err(SaveError::Source(error)) => Err(error),
        Err(SaveError::Write(error)) => Err(io::Error::other(error)),
    }
}
