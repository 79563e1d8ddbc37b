//! English: what `--help` says of the kinds of things that an option offers.

use crate::domain::{
    CausedBy, ConcessionForm, Damage, MessageKind, MistakeKind, Nature, PreventionKind, Stage,
};

/// An answer of two.
pub const YES: &str = "Yes";
/// An answer of two.
pub const NO: &str = "No";
/// No way of being reached is liked best.
pub const NO_PREFERENCE: &str = "No preference";
/// `customer list --sort name`.
pub const SORT_NAME: &str = "By name, from A on";
/// `customer list --sort cases`.
pub const SORT_CASES: &str = "The most cases first";
/// `customer list --sort open`.
pub const SORT_OPEN: &str = "The most open cases first";
/// `customer list --sort last-case`.
pub const SORT_LAST: &str = "Whose last case is the newest first";
/// `customer list --sort yearly-value`.
pub const SORT_VALUE: &str = "Who brings in the most first";
/// `reopen --because mistake`.
pub const BECAUSE_MISTAKE: &str = "It was closed by mistake";
/// `reopen --because not-right`.
pub const BECAUSE_NOT_RIGHT: &str = "The recovery did not hold";

/// A stage.
#[must_use]
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Listen => "You heard them out",
        Stage::Apologize => "You said it was yours, and that you are sorry",
        Stage::Fix => "You mended it",
        Stage::Concede => "What they get beyond that",
        Stage::Prevent => "What is changed so that it does not come back",
        Stage::CheckBack => "You asked whether all is well",
    }
}

/// What a message is for.
#[must_use]
pub fn message_kind(kind: MessageKind) -> &'static str {
    match kind {
        MessageKind::Apology => "An apology, to them alone; settles Apologize",
        MessageKind::Acknowledgement => "That you heard them, and by when they hear more",
        MessageKind::Update => "How things stand",
        MessageKind::PublicReply => "An answer where others can read along",
        MessageKind::Decline => "Said by closing the case as declined",
        MessageKind::WhatWeChanged => "What you changed since",
        MessageKind::WinBack => "To somebody you lost",
    }
}

/// The kind of a mistake.
#[must_use]
pub fn mistake_kind(kind: MistakeKind) -> &'static str {
    match kind {
        MistakeKind::Late => "It came, but late",
        MistakeKind::Wrong => "Something else came or was done",
        MistakeKind::Defect => "It came broken or badly made",
        MistakeKind::Price => "The price or the bill was wrong",
        MistakeKind::Conduct => "Somebody behaved badly",
        MistakeKind::Lost => "It was lost",
        MistakeKind::NotDelivered => "It never came",
        MistakeKind::Other => "Anything else",
    }
}

/// Who caused a mistake.
#[must_use]
pub fn caused_by(caused_by: CausedBy) -> &'static str {
    match caused_by {
        CausedBy::Us => "The shop",
        CausedBy::Colleague => "Somebody who works there",
        CausedBy::Supplier => "A supplier",
        CausedBy::Carrier => "Whoever carried it",
        CausedBy::Customer => "The customer",
        CausedBy::Nobody => "Nobody: weather, an accident",
        CausedBy::Unknown => "Not known yet",
    }
}

/// What was hurt.
#[must_use]
pub fn damage(damage: Damage) -> &'static str {
    match damage {
        Damage::None => "Nothing and nobody",
        Damage::Property => "Something that belongs to somebody",
        Damage::Injury => "Somebody was hurt or fell ill",
        Damage::Death => "Somebody died",
    }
}

/// The form of a concession.
#[must_use]
pub fn concession_form(form: ConcessionForm) -> &'static str {
    match form {
        ConcessionForm::Refund => "Money back",
        ConcessionForm::WaivedFee => "A fee not charged",
        ConcessionForm::Discount => "Less to pay",
        ConcessionForm::Voucher => "A voucher or credit",
        ConcessionForm::Gift => "A gift",
        ConcessionForm::Redo => "The work done again",
        ConcessionForm::Upgrade => "Something better than ordered",
        ConcessionForm::Time => "Your time",
    }
}

/// Why a concession is given.
#[must_use]
pub fn nature(nature: Nature) -> &'static str {
    match nature {
        Nature::Redress => "Owed: what they lost or paid for in vain",
        Nature::Goodwill => "A gesture beyond what is owed",
        Nature::WaivedFee => "A fee you no longer hold them to",
    }
}

/// What sort of action a prevention is.
#[must_use]
pub fn prevention_kind(kind: PreventionKind) -> &'static str {
    match kind {
        PreventionKind::CorrectiveAction => "Removes the cause, so that it does not come back",
        PreventionKind::PreventiveAction => "Removes a cause that has not struck yet",
        PreventionKind::Correction => "Mends this instance",
    }
}
