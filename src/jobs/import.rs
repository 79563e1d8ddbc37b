//! Bringing an archive into an empty log.

use super::progress::{Progress, Stage};
use super::{JobError, Task, Work, Writable};
use crate::exchange::json::{ArchiveDeed, ArchiveError, Reader};
use crate::logbook::Logbook;
use crate::logbook::archive::ArchivedDeed;
use crate::store::history::{Body, Envelope, Group, Touch};
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// Bringing the archive in a file into a log, which must be empty: how many deeds it had. When it
/// fails, the log is as it was.
#[derive(Debug)]
pub struct Import<L> {
    /// The log.
    pub log: L,
    /// The archive.
    pub file: PathBuf,
}

impl<L: Writable> Work for Import<L> {
    type Done = u64;
    const NAME: &'static str = "amends-import";
    const TASK: Option<Task> = Some(Task::Import);

    fn run(self, progress: &Progress) -> Result<u64, JobError> {
        let Self { log, file } = self;
        log.write(|log| bring_in(log, &file, progress))
    }
}

/// Brings the archive in a file into a log, which must be empty, and returns how many deeds there
/// were. Each is verified before it counts.
///
/// # Errors
/// The file cannot be read or is no archive, its chain does not hold, the log is not empty or
/// cannot be written, or the owner stopped it. In each case the log is as it was.
pub fn bring_in(log: &mut Logbook, file: &Path, progress: &Progress) -> Result<u64, JobError> {
    let (mut reader, total) = begin(file)?;
    let head = reader.head();
    let deeds = std::iter::from_fn(|| {
        if let Err(cancelled) = progress.step(Stage { nth: 0, of: 2 }, reader.bytes(), total) {
            return Some(Err(cancelled));
        }
        let deed = reader.next()?;
        Some(deed.map(kept).map_err(JobError::from))
    });
    log.bring_in(head.log, deeds, |done, total| progress.step(Stage { nth: 1, of: 2 }, done, total))
}

/// Whether a file begins like an archive, as far as that can be told before all of it is read.
///
/// # Errors
/// It cannot be read, or is no archive.
pub fn look_at(file: &Path) -> Result<(), JobError> {
    begin(file).map(drop)
}

/// The archive in a file, and how long the file is.
fn begin(file: &Path) -> Result<(Reader<BufReader<File>>, u64), JobError> {
    let unreadable = |source| JobError::Read { path: file.to_path_buf(), source };
    // Looked at first: opening a pipe would wait for ever.
    let found = std::fs::metadata(file).map_err(unreadable)?;
    if !found.is_file() {
        return Err(ArchiveError::NotAnArchive.into());
    }
    let opened = File::open(file).map_err(unreadable)?;
    Ok((Reader::begin(BufReader::with_capacity(1 << 16, opened))?, found.len()))
}

/// A deed as the log keeps it.
fn kept(deed: ArchiveDeed) -> ArchivedDeed {
    let touches = deed.touches.into_iter();
    ArchivedDeed {
        envelope: Envelope {
            seq: deed.seq,
            device: deed.device,
            device_seq: deed.device_seq,
            name: deed.name,
            version: deed.version,
            who: deed.who,
            at: deed.at,
            group: deed.group.map(|(first, what)| Group { first, what }),
            body_hash: deed.body_hash,
            chain: deed.chain,
        },
        body: deed.body.map(|body| Body { salt: body.salt, bytes: body.bytes }),
        touches: touches
            .map(|touch| Touch { kind: touch.kind, key: touch.key, seen: touch.seen })
            .collect(),
    }
}
