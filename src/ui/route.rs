//! Which page is shown.

use crate::domain::{CaseId, CustomerId, Stage, TemplateKey};
use crate::logbook::pages::{CaseSet, CustomerSet};

/// A page of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Route {
    /// The first page ever: who is this shop?
    FirstStart,
    /// What is due, and how things stand.
    #[default]
    Today,
    /// Seven days, this many weeks after those that begin today.
    Week(i32),
    /// The list of cases, showing this set.
    Cases(CaseSet),
    /// One case, opened at a stage; at its next undone one when none is named.
    Case(CaseId, Option<Stage>),
    /// The list of customers, showing this set.
    Customers(CustomerSet),
    /// One customer.
    Customer(CustomerId),
    /// The shop's settings and the look of the window.
    Settings,
    /// The templates, each with what it is for.
    Templates,
    /// One template.
    Template(TemplateKey),
    /// The shop's own phrases, and which rules of the phrase check are on.
    Phrases,
    /// What this program is, and where it keeps things.
    About,
}
