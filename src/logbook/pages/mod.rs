//! What screens read: each page in one call, computed from stored dates at the moment of asking.

mod cases;
mod cases_found;
mod check_backs;
pub(super) mod clocks;
mod customers;
mod dates;
mod due;
mod line_up;
mod outlook;
mod search;
pub mod sizes;
mod today;
mod week;

use crate::domain::clocks::Clocks;
use crate::domain::double_deviation::Deviation;
use crate::domain::last_words::LastWords;
use crate::domain::promise::KeptRate;
use crate::domain::{CaseFile, Customer, CustomerId, DueLine, Missing, MoneySums, Promise};
pub use crate::store::page::care::CareLine;
pub use crate::store::page::{
    CaseHit, CaseLine, CaseQuery, CaseSearch, CaseSet, CaseSort, CustomerHint, CustomerHit,
    CustomerLine, CustomerQuery, CustomerSet, CustomerSort, Hits, MessageHit, NextKind, Numbers,
    PromiseHit, QuietLine, Why,
};
pub use dates::CadenceDates;
pub use line_up::LineUpPage;
use std::collections::BTreeMap;
use std::ops::Deref;
pub use week::{WeekDay, WeekLine, WeekPage};

/// How to reach a customer who waits, and what was said last.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitingCustomer {
    /// The telephone number; may be empty.
    pub phone: String,
    /// The e-mail address; may be empty.
    pub email: String,
    /// Whether they asked to be left alone.
    pub do_not_contact: bool,
    /// The last words either way; none where there were none.
    pub last: Option<LastWords>,
}

/// What the morning needs: what customers wait for, and what the shop does of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TodayPage {
    /// Overdue, the most pressing first: harm times lateness. At most 100 lines, as in each of
    /// these sections.
    pub overdue: Vec<DueLine>,
    /// How many things are overdue.
    pub overdue_total: u32,
    /// Due later today, the present minute included, the earliest first.
    pub today: Vec<DueLine>,
    /// How many things are due later today.
    pub today_total: u32,
    /// Due in the next seven days after today, the earliest first.
    pub next: Vec<DueLine>,
    /// How many things are due in the next seven days.
    pub next_total: u32,
    /// The customers of what is overdue.
    pub waiting: BTreeMap<CustomerId, WaitingCustomer>,
    /// The shop's own chores, overdue or due by the end of those seven days, the earliest first.
    pub ours: Vec<DueLine>,
    /// How many of those there are.
    pub ours_total: u32,
    /// When nothing is due in that time: the very next thing.
    pub after: Option<DueLine>,
    /// Open cases nobody spoke to the customer about for longer than the shop allows, the longest
    /// silence first, at most 50. Customers who asked to be left alone are not among them.
    pub quiet: Vec<QuietLine>,
    /// How many customers went quiet.
    pub quiet_total: u32,
    /// How the last 30 days went.
    pub numbers: Numbers,
    /// Since when they are counted, in UTC milliseconds: the value for the lists behind them.
    pub numbers_since_ms: i64,
}

/// Everything about one case: what is on record, and what follows from it at this moment.
#[derive(Clone, Debug, PartialEq)]
pub struct CasePage {
    /// What is on record; its promises with the open ones first, by due minute, then the ended
    /// ones, the latest first.
    pub file: CaseFile,
    /// The dates of its running repeating promises that have not come into being, where some may
    /// have passed.
    pub dates: Vec<CadenceDates>,
    /// How many customers were hit by the same cause and have not heard what we changed about it; 100
    /// stands for any number from there on.
    pub change_not_told: u32,
    /// The other cases of the same mistake, by number, at most 200.
    pub same_mistake: Vec<CaseLine>,
    /// Why words alone are no longer enough; empty when they are.
    pub deviations: Vec<Deviation>,
    /// How many apologies this customer had from us in their other cases in the last 12 months.
    pub earlier_apologies: u32,
    /// First reply, next update, fix and check-back, as they stand now.
    pub clocks: Clocks,
    /// What work still keeps it open; see [`crate::domain::gate::missing_work`].
    pub missing: Vec<Missing>,
}

/// A page is a file with what follows from it: whoever reads the file reads it off the page.
impl Deref for CasePage {
    type Target = CaseFile;

    fn deref(&self) -> &CaseFile {
        &self.file
    }
}

/// Everything about one customer.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerPage {
    /// The customer.
    pub customer: Customer,
    /// Their cases, the newest number first, at most 1000.
    pub cases: Vec<CaseLine>,
    /// The promises that belong to no case and are still to keep, or of which they are still to be
    /// told, the earliest due first.
    pub promises: Vec<Promise>,
    /// Promises kept and broken over all their cases.
    pub kept: KeptRate,
    /// The face value of all that was given to them or reached them, by currency.
    pub given: MoneySums,
    /// Whether the same cause or the same product failed them twice within twelve months.
    pub is_repeat: bool,
}

#[cfg(test)]
pub(super) mod samples;
