//! The lines of a long list: read in blocks when a row comes into sight, few of them kept.
//!
//! It must not know what a line is.

use crate::logbook::{Logbook, Result};
use crate::ui::action::Action;
use crate::ui::view::View;

/// How many lines are read at once: more than fit on most screens.
const LENGTH: usize = 64;
/// How many blocks are kept: those in sight on a high screen, and some around them.
const KEPT: usize = 6;

/// The lines read so far for one query.
#[derive(Debug)]
pub struct Blocks<Q, T> {
    key: Option<(u64, Q)>,
    /// The block last used comes last.
    blocks: Vec<(usize, Vec<T>)>,
}

impl<Q, T> Default for Blocks<Q, T> {
    fn default() -> Self {
        Self { key: None, blocks: Vec::new() }
    }
}

impl<Q: PartialEq, T> Blocks<Q, T> {
    /// Lets go of what was read when the log or the query is another than last time. Call it once
    /// a frame, before [`Self::line`].
    pub fn begin(&mut self, revision: u64, query: Q) {
        let key = Some((revision, query));
        if self.key != key {
            self.key = key;
            self.blocks.clear();
        }
    }

    /// The line at this place; `read` is asked for the lines from an offset on, at most so many.
    /// None past the end, or when the lines could not be read: the failure is reported once.
    pub fn line(
        &mut self,
        view: &View<'_>,
        index: usize,
        read: impl FnOnce(&Logbook, u32, u32) -> Result<Vec<T>>,
    ) -> Option<&T> {
        let number = index / LENGTH;
        self.find(number, |offset, most| match read(view.log, offset, most) {
            Ok(lines) => lines,
            Err(error) => {
                view.ask(Action::Failed(error));
                Vec::new()
            }
        });
        let (_, lines) = self.blocks.last()?;
        lines.get(index % LENGTH)
    }

    /// Makes the block the last one, reading it when it is not there.
    fn find(&mut self, number: usize, read: impl FnOnce(u32, u32) -> Vec<T>) {
        if self.blocks.last().is_some_and(|(at, _)| *at == number) {
            return;
        }
        let block = match self.blocks.iter().position(|(at, _)| *at == number) {
            Some(place) => self.blocks.remove(place),
            None => {
                if self.blocks.len() >= KEPT {
                    self.blocks.remove(0);
                }
                let whole = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
                (number, read(whole(number.saturating_mul(LENGTH)), whole(LENGTH)))
            }
        };
        self.blocks.push(block);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_read_once_and_the_longest_unused_one_goes() {
        let mut blocks: Blocks<(), u32> = Blocks::default();
        let mut reads = Vec::new();
        blocks.begin(1, ());
        for number in [0, 1, 0, 2, 3, 4, 5, 6, 0, 1] {
            blocks.find(number, |offset, most| {
                reads.push(offset);
                (offset..offset + most).collect()
            });
            assert_eq!(blocks.blocks.last().map(|(at, _)| *at), Some(number));
        }
        assert_eq!(reads, [0, 64, 128, 192, 256, 320, 384, 64]);
        blocks.begin(2, ());
        assert!(blocks.blocks.is_empty(), "the log changed");
    }
}
