//! Writing an archive, deed by deed.

use super::line::{DeedLine, HeadLine};
use super::{ArchiveDeed, Head};
use std::io::{self, Write};

/// An archive being written.
#[derive(Debug)]
pub struct Writer<W: Write> {
    out: W,
    is_first: bool,
}

impl<W: Write> Writer<W> {
    /// Begins an archive.
    ///
    /// # Errors
    /// The writer failed.
    pub fn begin(mut out: W, head: &Head) -> io::Result<Self> {
        let head = serde_json::to_string(&HeadLine::of(head))?;
        // The deeds go into the list that is still empty.
        out.write_all(head.strip_suffix("]}").unwrap_or(&head).as_bytes())?;
        Ok(Self { out, is_first: true })
    }

    /// Adds a deed.
    ///
    /// # Errors
    /// The writer failed.
    pub fn add(&mut self, deed: &ArchiveDeed) -> io::Result<()> {
        self.out.write_all(if self.is_first { b"\n" } else { b",\n" })?;
        self.is_first = false;
        Ok(serde_json::to_writer(&mut self.out, &DeedLine::of(deed))?)
    }

    /// Ends the archive; one without its end is taken for broken.
    ///
    /// # Errors
    /// The writer failed.
    pub fn end(mut self) -> io::Result<()> {
        self.out.write_all(b"\n]}\n")?;
        self.out.flush()
    }
}
