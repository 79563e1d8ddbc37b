//! Where fresh identifiers and salts come from.

use super::Result;
use super::error::{Doing, LogbookError};
use crate::domain::Now;
use std::path::PathBuf;

/// A source of randomness: the system's for real logs, a seed for samples that must come out
/// alike each time.
#[derive(Clone, Debug)]
pub enum Ids {
    /// The operating system's.
    System,
    /// A sequence that a seed fixes (SplitMix64).
    Seeded(u64),
}

impl Ids {
    /// `N` random bytes.
    ///
    /// # Errors
    /// The operating system has no randomness to give.
    pub fn bytes<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        match self {
            Self::System => getrandom::fill(&mut bytes).map_err(|error| LogbookError::Io {
                doing: Doing::Asking,
                path: PathBuf::new(),
                source: std::io::Error::other(error.to_string()),
            })?,
            Self::Seeded(state) => {
                for chunk in bytes.chunks_mut(8) {
                    let next = splitmix(state).to_le_bytes();
                    for (to, from) in chunk.iter_mut().zip(next) {
                        *to = from;
                    }
                }
            }
        }
        Ok(bytes)
    }

    /// The parts of a fresh identifier: the moment in milliseconds, and ten random bytes.
    ///
    /// # Errors
    /// The operating system has no randomness to give.
    pub fn parts(&mut self, now: Now) -> Result<(u64, [u8; 10])> {
        let milliseconds = u64::try_from(now.utc.timestamp_millis()).unwrap_or_default();
        Ok((milliseconds, self.bytes()?))
    }
}

fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
