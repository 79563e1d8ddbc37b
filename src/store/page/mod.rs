//! What lists and pages show: rows read in one go, in the order and number asked for.

pub mod calendar;
pub mod care;
pub mod cases;
pub mod clock;
pub mod customers;
pub mod export;
pub mod hints;
pub mod last_words;
pub mod outlook;
pub mod search;
pub mod stale;
pub mod today;
pub mod unchecked;
mod words;

pub use cases::found::CaseSearch;
pub use cases::{CaseLine, CaseQuery, CaseSet, CaseSort, NextKind};
pub use customers::{CustomerLine, CustomerQuery, CustomerSet, CustomerSort};
pub use hints::CustomerHint;
pub use search::{CaseHit, CustomerHit, Hits, MessageHit, PromiseHit, Why};
pub use stale::StaleCadence;
pub use today::{DueLines, DueWindow, Numbers, QuietLine, Whose};
pub use unchecked::UncheckedFix;

#[cfg(test)]
pub(crate) mod samples;
