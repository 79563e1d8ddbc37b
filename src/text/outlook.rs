//! The words about whether a promise can be kept.

use crate::domain::risk::Risk;

/// The words about whether a promise can be kept.
#[derive(Clone, Copy, Debug)]
pub struct OutlookText {
    /// Of so many fixes of this kind, how long half of them took, and what every fourth took
    /// longer than.
    pub took: fn(usize, &str, &str) -> String,
    /// There are too few fixes to tell.
    pub too_few: &'static str,
    /// The shop is closed on that day.
    pub closed: &'static str,
    /// So many promises are open on that day already.
    pub others: fn(u32) -> String,
    /// No day is chosen yet.
    pub choose: &'static str,
    /// Promises this day instead.
    pub rather: fn(&str) -> String,
    /// Why a promise is unlikely to be kept, and what to do.
    pub risk: fn(&Risk) -> String,
    /// Opens the words with which the customer is told.
    pub tell_them: &'static str,
}
