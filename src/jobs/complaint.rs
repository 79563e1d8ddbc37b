//! Reading a complaint from a message, which may lie on a slow disk or far away.

use super::{JobError, Progress, Work};
use crate::domain::{Complaint, Now, Shop};
use crate::exchange::complaint::{self, ComplaintError, LARGEST, Reading};
use std::fs::File;
use std::io::{Error, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

/// Reading a complaint.
#[derive(Debug)]
pub struct ReadComplaint {
    /// From what.
    pub message: Message,
    /// Against what it is read.
    pub reading: Reading,
}

/// Where a complaint stands.
#[derive(Debug)]
pub enum Message {
    /// In a file.
    File(PathBuf),
    /// In words that were pasted.
    Pasted(String),
}

impl Work for ReadComplaint {
    type Done = Box<Complaint>;
    const NAME: &'static str = "amends-message";

    fn run(self, _progress: &Progress) -> Result<Self::Done, JobError> {
        let found = match self.message {
            Message::File(file) => read(&file, &self.reading)?,
            Message::Pasted(text) => complaint::read_text(&text, &self.reading)?,
        };
        Ok(Box::new(found))
    }
}

/// What a message to a shop is read against, at a moment.
#[must_use]
pub fn reading(shop: &Shop, now: Now) -> Reading {
    Reading {
        us: vec![shop.name.clone(), shop.owner.clone()],
        now: now.local(),
        offset_minutes: now.offset_minutes,
    }
}

fn read(file: &Path, reading: &Reading) -> Result<Complaint, JobError> {
    let unreadable = |source| JobError::Read { path: file.to_path_buf(), source };
    // Looked at first: opening a pipe would wait for ever.
    let found = std::fs::metadata(file).map_err(unreadable)?;
    if !found.is_file() {
        return Err(unreadable(Error::from(ErrorKind::InvalidInput)));
    }
    if found.len() > LARGEST {
        return Err(ComplaintError::TooLarge.into());
    }
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    read_from(File::open(file).map_err(unreadable)?, &name, reading, unreadable)
}

/// Reads a complaint from whatever gives bytes, under the name of their file.
///
/// # Errors
/// It cannot be read, or is no message.
pub fn read_from(
    bytes: impl std::io::Read,
    name: &str,
    reading: &Reading,
    unreadable: impl FnOnce(Error) -> JobError,
) -> Result<Complaint, JobError> {
    let mut all = Vec::new();
    // One byte more than is read, so that a longer one is noticed and never read to its end.
    bytes.take(LARGEST + 1).read_to_end(&mut all).map_err(unreadable)?;
    Ok(complaint::read(&all, name, reading)?)
}
