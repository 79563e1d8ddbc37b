//! What `--help` says of the names that an option offers, and what the parser of the command line,
//! which speaks English like it, says of a value that it cannot read.

use crate::domain::export_format::Format;
use crate::domain::{Again, Channel, OnDayOff, Outcome};

/// A text that is no name of a promise, as the end of a sentence.
pub const NOT_A_PROMISE: &str = "use the name that `amends due --json` prints";
/// A text that is no case number, as the end of a sentence.
pub const NOT_A_NUMBER: &str = "a case number looks like 2026-0114";
/// A text that is no name of a concession, as the end of a sentence.
pub const NOT_A_CONCESSION: &str = "use the name that `amends show --json` prints";
/// A text that is no name of a prevention, as the end of a sentence.
pub const NOT_A_PREVENTION: &str = "use the name that `amends show --json` prints";
/// A text that names no setting, as the end of a sentence.
pub const NO_SETTING: &str = "`amends settings get` lists the settings";

/// A calendar tells everything.
pub const DETAIL_FULL: &str = "Everything";
/// A calendar tells no more of a name than the first one.
pub const DETAIL_FIRST_NAME: &str = "First name only";
/// A calendar tells nothing of whom and what.
pub const DETAIL_BARE: &str = "Only that a promise is due";

/// How a customer reached the shop.
#[must_use]
pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::WeNoticed => "We noticed",
        Channel::Phone => "Phone",
        Channel::InPerson => "In person",
        Channel::Email => "Email",
        Channel::PublicReview => "Public review",
        Channel::Social => "Social",
        Channel::Text => "Text",
        Channel::Letter => "Letter",
    }
}

/// How a case ended.
#[must_use]
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::BoughtAgain => "Recovered: bought again",
        Outcome::SaysSo => "Recovered: they say so",
        Outcome::Neutral => "Neither won back nor lost",
        Outcome::LostDespiteRecovery => "Lost despite recovery",
        Outcome::Lost => "Lost: we did not recover",
        Outcome::Declined => "Declined with a reason",
        Outcome::Withdrawn => "Withdrawn by the customer",
        Outcome::GoneQuiet => "Gone quiet",
    }
}

/// Whether they would use the shop again.
#[must_use]
pub fn again(again: Again) -> &'static str {
    match again {
        Again::Yes => "Yes",
        Again::Unsure => "Not sure",
        Again::No => "No",
    }
}

/// What happens on a day on which the shop is closed.
#[must_use]
pub fn on_day_off(on_day_off: OnDayOff) -> &'static str {
    match on_day_off {
        OnDayOff::Earlier => "The open day before",
        OnDayOff::Later => "The open day after",
        OnDayOff::Skip => "That date is left out",
        OnDayOff::Stay => "All the same",
    }
}

/// `export --format`, for each form.
#[must_use]
pub fn export_format(format: Format) -> &'static str {
    match format {
        Format::Html => "One page to print or send",
        Format::Csv => "One row a case, for a spreadsheet",
        Format::Ics => "The promises, for a calendar; import it again after changes",
        Format::Json => "The archive that `amends import` brings into an empty log",
    }
}
