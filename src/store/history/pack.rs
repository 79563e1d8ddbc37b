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
use std::path::PathBuf;
use std::sync::LazyLock;
use zstd::bulk::{Compressor, Decompressor};
use zstd::dict::{DecoderDictionary, EncoderDictionary};
use zstd::zstd_safe::{CParameter, get_frame_content_size};

/// The number of the dictionary that is packed with.
pub const DICTIONARY: i64 = 1;

const BYTES: &[u8] = include_bytes!("../../../assets/history/1.dictionary");

/// Above this, packing takes longer and makes little smaller (measured on the sample shop: 9 is
/// 6 % smaller than 3, 19 another 4 % and several times as slow).
const LEVEL: i32 = 9;

/// No bytes of a deed are longer: SQLite would not keep them (`engine.rs`).
const LONGEST: usize = 64 << 20;

static PACKING: LazyLock<EncoderDictionary<'static>> =
    LazyLock::new(|| EncoderDictionary::copy(BYTES, LEVEL));
static OPENING: LazyLock<DecoderDictionary<'static>> =
    LazyLock::new(|| DecoderDictionary::copy(BYTES));

thread_local! {
    // What zstd works in is larger than what it works on, so it is kept.
    static PACKER: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
    static OPENER: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
}

/// A body and what stands behind it, as they are kept.
///
/// # Errors
/// There is not enough memory.
pub fn pack(body: &[u8], before: &[u8]) -> Result<Vec<u8>> {
    let whole = [body, before].concat();
    PACKER.with_borrow_mut(|packer| {
        let packer = match packer {
            Some(packer) => packer,
            None => packer.insert(new_packer().map_err(failed)?),
        };
        packer.compress(&whole).map_err(failed)
    })
}

fn new_packer() -> std::io::Result<Compressor<'static>> {
    let mut packer = Compressor::with_prepared_dictionary(&PACKING)?;
    // The row says which dictionary it is.
    packer.set_parameter(CParameter::DictIdFlag(false))?;
    Ok(packer)
}

fn failed(source: std::io::Error) -> StoreError {
    StoreError::Io { doing: Doing::Packing, path: PathBuf::new(), source }
}

/// The body, of `length` bytes, and what stands behind it. None where this is not what was packed:
/// the log is damaged there.
#[must_use]
pub fn open(dictionary: i64, length: i64, packed: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    if dictionary != DICTIONARY {
        return None;
    }
    let size = usize::try_from(get_frame_content_size(packed).ok()??).ok()?;
    if size > LONGEST {
        return None;
    }
    let length = usize::try_from(length).ok()?;
    let mut whole = OPENER.with_borrow_mut(|opener| {
        let opener = match opener {
            Some(opener) => opener,
            None => opener.insert(Decompressor::with_prepared_dictionary(&OPENING).ok()?),
        };
        opener.decompress(packed, size).ok()
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
            let packed = pack(&body, &before).unwrap();
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
    fn a_deed_takes_a_third_of_its_bytes() {
        let body = br#"{"at":{"offset":0,"utc":"2026-06-01T10:20:00Z"},"case":"01972aca-7200-7edc-924f-63dd4dda496c","done":{"done":"We rang the kiln yard; plates leave on Friday."},"stage":"fix","who":"Mina"}"#;
        let before = br#"[{"reference":{"stage":["01972aca-7200-7edc-924f-63dd4dda496c","fix"]},"record":null}]"#;
        let packed = pack(body, before).unwrap();
        assert!(packed.len() * 5 < (body.len() + before.len()) * 2, "{} bytes", packed.len());
    }

    #[test]
    fn a_frame_that_is_no_frame_or_too_short_is_none() {
        let packed = pack(b"{}", b"[]").unwrap();
        assert_eq!(open(DICTIONARY, 5, &packed), None);
        assert_eq!(open(DICTIONARY + 1, 2, &packed), None);
        assert_eq!(open(DICTIONARY, 0, b""), None);
        assert_eq!(open(DICTIONARY, 2, &packed[..packed.len() - 1]), None);
    }
}
