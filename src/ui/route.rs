//! Which page is shown.

use crate::domain::{CaseId, CustomerId, Stage, TemplateKey};
use crate::logbook::pages::{CaseSet, CustomerSet};
use crate::text::articles::Topic;

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
    /// The help, open at an article.
    Help(Topic),
}

impl Route {
    /// The article that goes with the page; of a case at no certain stage, the one about that
    /// stage is told by whoever knows the case.
    #[must_use]
    pub fn topic(self) -> Topic {
        match self {
            Self::FirstStart => Topic::Sample,
            Self::Today => Topic::Today,
            Self::Week(_) => Topic::Week,
            Self::Cases(_) => Topic::Close,
            Self::Case(_, stage) => Topic::Stage(stage.unwrap_or(Stage::Listen)),
            Self::Customers(CustomerSet::All) | Self::Customer(_) => Topic::Customers,
            Self::Customers(_) => Topic::Stage(Stage::Prevent),
            Self::Settings | Self::About => Topic::Copies,
            Self::Templates | Self::Template(_) => Topic::Templates,
            Self::Phrases => Topic::Phrases,
            Self::Help(topic) => topic,
        }
    }
}
