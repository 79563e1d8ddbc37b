//! Which cases of a list are wanted: what is given must all fit, and of each part any of its values.
//!
//! The log looks for them in its own way; [`CaseFilter::fits`] is the rule by which that is judged.

use super::{
    Case, CausedBy, Channel, Customer, Harm, Mistake, MistakeKind, Moment, waiting::WaitsFor,
};
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Which cases of a list are wanted; an empty one wants all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseFilter {
    /// The kinds of failure.
    pub kinds: BTreeSet<MistakeKind>,
    /// The levels of harm.
    pub harms: BTreeSet<Harm>,
    /// Who caused it.
    pub causes: BTreeSet<CausedBy>,
    /// How we came to know.
    pub channels: BTreeSet<Channel>,
    /// Whom it waits for.
    pub waiting: BTreeSet<WaitsFor>,
    /// Who owns the recovery, by name.
    pub owner: Option<String>,
    /// A tag of the customer.
    pub tag: Option<String>,
    /// When we came to know.
    pub received: Option<Received>,
}

/// A period in which cases were received. The names move with the calendar, so that a view kept in
/// spring still shows this year in winter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Received {
    /// The month of today.
    ThisMonth,
    /// Thirty days with today as the last of them.
    Last30Days,
    /// The year of today.
    ThisYear,
    /// From a day until a day, both within it; either may be open.
    Between {
        /// The first day.
        from: Option<NaiveDate>,
        /// The last day.
        until: Option<NaiveDate>,
    },
}

impl Received {
    /// The first and the last day, where there are any.
    #[must_use]
    pub fn days(self, today: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
        match self {
            Self::ThisMonth => (today.with_day(1), None),
            Self::Last30Days => (today.checked_sub_days(Days::new(29)), None),
            Self::ThisYear => (NaiveDate::from_ymd_opt(today.year(), 1, 1), None),
            Self::Between { from, until } => (from, until),
        }
    }

    fn holds(self, moment: Moment, today: NaiveDate) -> bool {
        let (from, until) = self.days(today);
        let day = moment.local().date();
        from.is_none_or(|from| day >= from) && until.is_none_or(|until| day <= until)
    }
}

impl CaseFilter {
    /// Whether it leaves nothing out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a case, with its mistake and its customer, is wanted.
    #[must_use]
    pub fn fits(
        &self,
        case: &Case,
        mistake: &Mistake,
        customer: &Customer,
        today: NaiveDate,
    ) -> bool {
        let is_owner = |owner: &String| owner.eq_ignore_ascii_case(&case.owner);
        let has_tag = |tag: &String| customer.tags.iter().any(|it| it.eq_ignore_ascii_case(tag));
        any_of(&self.kinds, &mistake.kind)
            && any_of(&self.harms, &case.harm)
            && any_of(&self.causes, &mistake.caused_by)
            && any_of(&self.channels, &case.channel)
            && any_of(&self.waiting, &WaitsFor::from(&case.waiting))
            && self.owner.as_ref().is_none_or(is_owner)
            && self.tag.as_ref().is_none_or(has_tag)
            && self.received.is_none_or(|received| received.holds(case.received, today))
    }
}

/// Without any values, every one is wanted.
fn any_of<T: Ord>(wanted: &BTreeSet<T>, value: &T) -> bool {
    wanted.is_empty() || wanted.contains(value)
}

/// Which cases a kept view begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ViewOf {
    /// All of them.
    All,
    /// Not closed.
    #[default]
    Open,
    /// Open, with something overdue.
    Overdue,
    /// Open, waiting for the customer.
    WaitingForCustomer,
    /// Open, with the worst harm.
    Serious,
    /// Closed.
    Closed,
}

/// A view of the cases that the owner kept under a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseView {
    /// What it is called.
    pub name: String,
    /// Which cases it begins with.
    pub of: ViewOf,
    /// Which of them are wanted.
    pub filter: CaseFilter,
}

/// The most letters a view's name has: its pill stands beside others.
pub const VIEW_NAME_MOST: usize = 40;
/// So many views of their own an owner can keep.
pub const VIEWS_MOST: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_named_period_moves_with_the_calendar() {
        let today = day("2026-11-22");
        assert_eq!(Received::ThisMonth.days(today), (Some(day("2026-11-01")), None));
        assert_eq!(Received::Last30Days.days(today), (Some(day("2026-10-24")), None));
        assert_eq!(Received::ThisYear.days(today), (Some(day("2026-01-01")), None));
        assert_eq!(Received::ThisYear.days(day("2027-01-01")).0, Some(day("2027-01-01")));
    }

    #[test]
    fn a_view_comes_back_as_it_was_kept_and_knows_what_a_later_one_leaves_out() {
        let filter = CaseFilter {
            kinds: [MistakeKind::Late].into(),
            harms: [Harm::TimeOrMoney, Harm::Serious].into(),
            waiting: [WaitsFor::Nobody].into(),
            received: Some(Received::ThisYear),
            ..CaseFilter::default()
        };
        let view = CaseView { name: "Late this year".into(), of: ViewOf::All, filter };
        let written = serde_json::to_string(&view).unwrap();
        assert_eq!(serde_json::from_str::<CaseView>(&written).unwrap(), view);
        let short = r#"{"name":"Mine","of":"open","filter":{"owner":"Rosa"}}"#;
        let read: CaseView = serde_json::from_str(short).unwrap();
        assert_eq!(read.filter.owner.as_deref(), Some("Rosa"));
        assert!(!read.filter.is_empty() && CaseFilter::default().is_empty());
    }
}
