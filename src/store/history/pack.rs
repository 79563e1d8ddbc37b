//! How the bytes of a deed are kept small: its body and what it can be taken back to, compressed
//! together, since both name the same records and often say the same words.
//!
//! A body alone is a few hundred bytes, most of which every other body has too. A dictionary of what
//! bodies are usually made of (`assets/history`) takes those out. A dictionary is never edited and
//! never removed once it was released: logs that were packed with it are only read with it. A
//! better one gets the next number.

use super::super::error::Doing;
use super::super::{Result, StoreError};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::PathBuf;
use std::sync::LazyLock;
use zstd::bulk::{Compressor, Decompressor};
use zstd::dict::{DecoderDictionary, EncoderDictionary};
use zstd::zstd_safe::{CParameter, get_frame_content_size};

/// The number of the dictionary that is packed with.
pub const DICTIONARY: i64 = 1;

/// Above this, packing takes longer and makes little smaller (measured on the sample shop: 9 is
/// 6 % smaller than 3, 19 another 4 % and several times as slow).
const LEVEL: i32 = 9;

/// No body, and no records as they were before, were ever longer than 64 MiB each: SQLite did not
/// keep them (`engine.rs`). More than both is not packed, since it would not be opened.
const LONGEST: usize = 128 << 20;

/// A dictionary, made ready for both ways.
struct Dictionary {
    packing: EncoderDictionary<'static>,
    opening: DecoderDictionary<'static>,
}

/// The dictionary of a number; none for one of a newer program.
fn dictionary(number: i64) -> Option<&'static Dictionary> {
    static FIRST: LazyLock<Dictionary> = LazyLock::new(|| {
        let bytes = include_bytes!("../../../assets/history/1.dictionary");
        Dictionary {
            packing: EncoderDictionary::copy(bytes, LEVEL),
            opening: DecoderDictionary::copy(bytes),
        }
    });
    match number {
        1 => Some(&FIRST),
        _ => None,
    }
}

thread_local! {
    // What zstd works in is larger than what it works on, so it is kept, by dictionary.
    static PACKERS: RefCell<BTreeMap<i64, Compressor<'static>>> =
        const { RefCell::new(BTreeMap::new()) };
    static OPENERS: RefCell<BTreeMap<i64, Decompressor<'static>>> =
        const { RefCell::new(BTreeMap::new()) };
}

/// A body and what stands behind it as they are kept, packed with the dictionary of a number.
///
/// # Errors
/// There is not enough memory, they are too long together, or there is no such dictionary.
pub fn pack(number: i64, body: &[u8], before: &[u8]) -> Result<Vec<u8>> {
    let whole = [body, before].concat();
    if whole.len() > LONGEST {
        return Err(failed(ErrorKind::FileTooLarge.into()));
    }
    let known = dictionary(number).ok_or_else(|| failed(ErrorKind::Unsupported.into()))?;
    PACKERS.with_borrow_mut(|packers| {
        let packed = match packers.get_mut(&number) {
            Some(packer) => packer.compress(&whole),
            None => {
                let mut packer = new_packer(known).map_err(failed)?;
                let packed = packer.compress(&whole);
                packers.insert(number, packer);
                packed
            }
        };
        packed.map_err(|_| failed(ErrorKind::OutOfMemory.into()))
    })
}

fn new_packer(known: &'static Dictionary) -> std::io::Result<Compressor<'static>> {
    let mut packer = Compressor::with_prepared_dictionary(&known.packing)?;
    // The row says which dictionary it is.
    packer.set_parameter(CParameter::DictIdFlag(false))?;
    Ok(packer)
}

fn failed(source: Error) -> StoreError {
    StoreError::Io { doing: Doing::Packing, path: PathBuf::new(), source }
}

/// The body, of `length` bytes, and what stands behind it, packed with the dictionary of a number.
/// None where this is not what was packed: the log is damaged there.
#[must_use]
pub fn open(number: i64, length: i64, packed: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let known = dictionary(number)?;
    let size = usize::try_from(get_frame_content_size(packed).ok()??).ok()?;
    if size > LONGEST {
        return None;
    }
    let length = usize::try_from(length).ok()?;
    let mut whole = OPENERS.with_borrow_mut(|openers| match openers.get_mut(&number) {
        Some(opener) => opener.decompress(packed, size).ok(),
        None => {
            let mut opener = Decompressor::with_prepared_dictionary(&known.opening).ok()?;
            let whole = opener.decompress(packed, size).ok();
            openers.insert(number, opener);
            whole
        }
    })?;
    if length > whole.len() {
        return None;
    }
    let before = whole.split_off(length);
    Some((whole, before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_was_packed_comes_out_again(
            body in prop::collection::vec(any::<u8>(), 0..2000),
            before in prop::collection::vec(any::<u8>(), 0..2000),
        ) {
            let packed = pack(DICTIONARY, &body, &before).unwrap();
            prop_assert_eq!(open(DICTIONARY, body.len() as i64, &packed), Some((body, before)));
        }

        #[test]
        fn what_was_changed_never_ends_the_program(
            packed in prop::collection::vec(any::<u8>(), 0..200),
            length in -1_i64..500,
        ) {
            _ = open(DICTIONARY, length, &packed);
        }
    }

    #[test]
    fn a_deed_takes_less_than_half_of_its_bytes() {
        let body = br#"{"at":{"offset":0,"utc":"2026-06-01T10:20:00Z"},"case":"01972aca-7200-7edc-924f-63dd4dda496c","done":{"done":"We rang the kiln yard; plates leave on Friday."},"stage":"fix","who":"Mina"}"#;
        let before = br#"[{"reference":{"stage":["01972aca-7200-7edc-924f-63dd4dda496c","fix"]},"record":null}]"#;
        let packed = pack(DICTIONARY, body, before).unwrap();
        assert!(packed.len() * 2 < body.len() + before.len(), "{} bytes", packed.len());
    }

    #[test]
    fn a_frame_that_is_no_frame_or_too_short_is_none() {
        let packed = pack(DICTIONARY, b"{}", b"[]").unwrap();
        assert_eq!(open(DICTIONARY, 5, &packed), None);
        assert_eq!(open(DICTIONARY + 1, 2, &packed), None);
        assert_eq!(open(DICTIONARY, 0, b""), None);
        assert_eq!(open(DICTIONARY, 2, &packed[..packed.len() - 1]), None);
    }

    #[test]
    fn what_could_not_be_opened_is_not_packed() {
        let body = vec![b'a'; LONGEST];
        assert!(pack(DICTIONARY, &body, b"").is_ok());
        assert!(matches!(pack(DICTIONARY, &body, b"b"), Err(StoreError::Io { .. })));
        assert!(pack(DICTIONARY + 1, b"{}", b"").is_err());
    }
}
