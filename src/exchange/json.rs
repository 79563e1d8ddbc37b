//! The archive: every deed of a log in order, as JSON.
//!
//! ```json
//! {"format":"amends-archive","version":2,"log":"…","written":{"utc":"…","offset":60},"deeds":[
//! {"seq":1,…,"touches":[[4,"…",0]],"salt":"…","body":{…}},
//! {"seq":2,…,"salt":null,"body":null}
//! ]}
//! ```
//!
//! A deed that was done together with others names the first of them and what they were:
//! `"group":[1,"move_promises"]`. Archives of version 1 knew no groups; else they are alike.
//!
//! The whole is one JSON value, and one deed stands on one line, so that it can be written and
//! read deed by deed however long it is. The bytes of a body are kept exactly: its hash is
//! sealed in the chain. What is read comes from anywhere: it is limited in size, and nothing in
//! it is believed before it is checked.

mod line;
mod read;
mod write;

pub use read::{ArchiveError, Reader};
pub use write::Writer;

use crate::domain::Moment;

/// What an archive calls itself.
pub const FORMAT: &str = "amends-archive";

/// The version written, and the newest that can be read; older ones can be read, too.
pub const VERSION: u64 = 2;

/// An archive longer than this is refused: 2 GiB hold the deeds of some millions of cases.
pub const LARGEST_ARCHIVE: u64 = 2 << 30;

/// A line longer than this is refused: 64 MiB, the longest value a log can hold.
pub const LONGEST_LINE: u64 = 64 << 20;

/// What stands at the head of an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The identifier of the log.
    pub log: [u8; 16],
    /// When it was written.
    pub written: Moment,
}

/// One deed as it stands in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveDeed {
    /// The place in the log's order, from 1.
    pub seq: i64,
    /// The computer it was done on.
    pub device: [u8; 16],
    /// The place in that computer's own order.
    pub device_seq: i64,
    /// Its name.
    pub name: String,
    /// The version of its shape.
    pub version: u32,
    /// Who did it.
    pub who: String,
    /// When it was done.
    pub at: Moment,
    /// The first of the deeds it was done together with, and what they were.
    pub group: Option<(i64, String)>,
    /// SHA-256 of salt and body.
    pub body_hash: [u8; 32],
    /// The link of the chain.
    pub chain: [u8; 32],
    /// What it touched.
    pub touches: Vec<ArchiveTouch>,
    /// What it seals; none once that was erased.
    pub body: Option<ArchiveBody>,
}

/// What an envelope seals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveBody {
    /// The salt of its hash.
    pub salt: [u8; 16],
    /// The exact bytes.
    pub bytes: Vec<u8>,
}

/// A record a deed touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveTouch {
    /// The number of the record's kind.
    pub kind: u8,
    /// The record's key.
    pub key: Vec<u8>,
    /// The last deed that touched it before; 0 for none.
    pub seen: i64,
}
