//! Any record, by its reference: the one door through which deeds change the tables.

use super::{Result, Store};
use crate::domain::{Record, RecordRef, each_record};

/// The table in which a noun is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The columns that tell its rows apart in every log, as SQL writes them; they come first in
    /// the table. Empty where it has one row only.
    pub key: &'static [&'static str],
}

macro_rules! arms {
    ($(
        $(#[$about:meta])*
        $Noun:ident($Values:ident) = $number:literal, kept in $module:ident
            $(, named by ($($part:ident: $Part:ident),+))?
            $(, of $case:ident)? $(, may be of $may_be:ident)?;
    )+) => {
        /// The tables of all nouns, in an order in which they can be written.
        pub const TABLES: &[Table] = &[$(super::$module::TABLE),+];

        /// One record.
        ///
        /// # Errors
        /// The log cannot be read.
        pub fn get(store: &Store, reference: RecordRef) -> Result<Option<Record>> {
            Ok(match reference {
                $(RecordRef::$Noun $(($($part),+))? => {
                    super::$module::get(store $($(, $part)+)?)?.map(Record::$Noun)
                })+
            })
        }

        /// Writes a record, new or changed. A record keeps its internal row for life, however
        /// often it is written.
        ///
        /// # Errors
        /// The log cannot be written, or the record names one that is not there.
        pub fn put(store: &Store, record: &Record) -> Result<()> {
            match record {
                $(Record::$Noun(record) => super::$module::put(store, record),)+
            }
        }

        /// Removes a record; removing one that is not there changes nothing.
        ///
        /// # Errors
        /// The log cannot be written, or something still names the record.
        pub fn remove(store: &Store, reference: RecordRef) -> Result<()> {
            match reference {
                $(RecordRef::$Noun $(($($part),+))? => super::$module::remove(store $($(, $part)+)?),)+
            }
        }
    };
}
each_record!(arms);

#[cfg(test)]
mod any;
#[cfg(test)]
pub(super) mod samples;
#[cfg(test)]
mod tests;
