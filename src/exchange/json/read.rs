//! Reading an archive, deed by deed, believing nothing.

use super::line::{DeedLine, HeadLine, Mark};
use super::{ArchiveDeed, FORMAT, Head, LARGEST_ARCHIVE, LONGEST_LINE, VERSION};
use std::io::{self, BufRead, Read};

/// Why an archive could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The file is something else.
    #[error("not an archive")]
    NotAnArchive,
    /// It was written by a newer version of this program.
    #[error("archive version {found}, this program knows {VERSION}")]
    WrongVersion {
        /// The version found.
        found: u64,
    },
    /// A line is cut off, changed or missing.
    #[error("line {line} is broken")]
    Broken {
        /// The line, from 1; the first deed stands on line 2.
        line: u64,
    },
    /// The file, or one of its lines, is larger than any archive.
    #[error("too large at line {line}")]
    TooLarge {
        /// The line, from 1.
        line: u64,
    },
    /// The file could not be read.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// An archive being read: its deeds in order. After an error nothing more comes.
#[derive(Debug)]
pub struct Reader<R> {
    input: R,
    line: u64,
    bytes: u64,
    buffer: Vec<u8>,
    state: State,
    head: Head,
}

/// What may come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The first deed, or the end.
    Start,
    /// A deed.
    Deed,
    /// The end.
    End,
    /// Nothing: all was read, or an error was met.
    Over,
}

impl<R: BufRead> Reader<R> {
    /// Begins to read an archive.
    ///
    /// # Errors
    /// Not an archive, one of a newer version, a broken head, or the file cannot be read.
    pub fn begin(input: R) -> Result<Self, ArchiveError> {
        let head = Head {
            log: [0; 16],
            written: crate::domain::Moment { utc: chrono::DateTime::UNIX_EPOCH, offset_minutes: 0 },
        };
        let mut reader =
            Self { input, line: 0, bytes: 0, buffer: Vec::new(), state: State::Start, head };
        match reader.next_line() {
            Ok(_) => {}
            // No file that is something else is called a large or broken archive.
            Err(ArchiveError::TooLarge { .. } | ArchiveError::Broken { .. }) => {
                return Err(ArchiveError::NotAnArchive);
            }
            Err(error) => return Err(error),
        }
        reader.read_head()?;
        Ok(reader)
    }

    /// What stands at its head.
    #[must_use]
    pub fn head(&self) -> Head {
        self.head
    }

    /// How many bytes were read so far.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    fn read_head(&mut self) -> Result<(), ArchiveError> {
        // Some editors put this mark before every text.
        let line = self.buffer.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&self.buffer);
        let mut whole = line.to_vec();
        let is_one_line = whole.ends_with(b"]}");
        if !is_one_line {
            whole.extend_from_slice(b"]}");
        }
        let mark: Mark = serde_json::from_slice(&whole).map_err(|_| ArchiveError::NotAnArchive)?;
        if mark.format != FORMAT {
            return Err(ArchiveError::NotAnArchive);
        }
        if !(1..=VERSION).contains(&mark.version) {
            return Err(ArchiveError::WrongVersion { found: mark.version });
        }
        let head: Option<HeadLine<'_>> = serde_json::from_slice(&whole).ok();
        self.head = head.and_then(HeadLine::head).ok_or(ArchiveError::Broken { line: 1 })?;
        if is_one_line {
            return Err(ArchiveError::Broken { line: 1 });
        }
        Ok(())
    }

    /// Reads the next line into the buffer, without its end. None at the end of the file.
    fn next_line(&mut self) -> Result<Option<()>, ArchiveError> {
        self.line += 1;
        self.buffer.clear();
        let mut limited = self.input.by_ref().take(LONGEST_LINE + 1);
        let count = limited.read_until(b'\n', &mut self.buffer)? as u64;
        self.bytes += count;
        if count > LONGEST_LINE || self.bytes > LARGEST_ARCHIVE {
            return Err(ArchiveError::TooLarge { line: self.line });
        }
        while matches!(self.buffer.last(), Some(b'\n' | b'\r')) {
            self.buffer.pop();
        }
        Ok((count > 0).then_some(()))
    }

    fn next_deed(&mut self) -> Result<Option<ArchiveDeed>, ArchiveError> {
        if self.state == State::Over {
            return Ok(None);
        }
        let broken = |line| ArchiveError::Broken { line };
        if self.next_line()?.is_none() {
            return Err(broken(self.line));
        }
        if self.buffer == b"]}" && self.state != State::Deed {
            return self.nothing_after();
        }
        let (line, next) = match self.buffer.strip_suffix(b",") {
            Some(line) => (line, State::Deed),
            None => (self.buffer.as_slice(), State::End),
        };
        if self.state == State::End {
            return Err(broken(self.line));
        }
        let deed: Option<DeedLine<'_>> = serde_json::from_slice(line).ok();
        let deed = deed.and_then(DeedLine::deed).ok_or_else(|| broken(self.line))?;
        self.state = next;
        Ok(Some(deed))
    }

    fn nothing_after(&mut self) -> Result<Option<ArchiveDeed>, ArchiveError> {
        self.state = State::Over;
        while self.next_line()?.is_some() {
            if !self.buffer.is_empty() {
                return Err(ArchiveError::Broken { line: self.line });
            }
        }
        Ok(None)
    }
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<ArchiveDeed, ArchiveError>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.next_deed().transpose();
        if matches!(next, Some(Err(_))) {
            self.state = State::Over;
        }
        next
    }
}
