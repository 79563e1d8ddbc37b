//! The kinds of things that an option offers: how each is written on the command line, how it is
//! kept in files, which is understood as well, and what it means.

use super::values::choice;
use crate::domain::{
    CausedBy, Channel, ConcessionForm, Damage, MessageKind, MistakeKind, Nature, Outcome,
    PreventionKind, Stage, ViewOf, waiting::WaitsFor,
};
use crate::logbook::pages::CustomerSort;
use crate::text::help;
use clap::builder::TypedValueParser;

/// A value, how it is typed, and how it is kept.
type Row<T> = (T, &'static str, &'static str);

const OUTCOMES: [Row<Outcome>; 8] = [
    (Outcome::SaysSo, "says-so", "says_so"),
    (Outcome::BoughtAgain, "bought-again", "bought_again"),
    (Outcome::Neutral, "neutral", "neutral"),
    (Outcome::GoneQuiet, "gone-quiet", "gone_quiet"),
    (Outcome::LostDespiteRecovery, "lost-despite-recovery", "lost_despite_recovery"),
    (Outcome::Lost, "lost", "lost"),
    (Outcome::Declined, "declined", "declined"),
    (Outcome::Withdrawn, "withdrawn", "withdrawn"),
];

const CHANNELS: [Row<Channel>; 8] = [
    (Channel::WeNoticed, "we-noticed", "we_noticed"),
    (Channel::Phone, "phone", "phone"),
    (Channel::InPerson, "in-person", "in_person"),
    (Channel::Email, "email", "email"),
    (Channel::PublicReview, "public-review", "public_review"),
    (Channel::Social, "social", "social"),
    (Channel::Text, "text", "text"),
    (Channel::Letter, "letter", "letter"),
];

const STAGES: [Row<Stage>; 6] = [
    (Stage::Listen, "listen", "listen"),
    (Stage::Apologize, "apologize", "apologize"),
    (Stage::Fix, "fix", "fix"),
    (Stage::Concede, "concede", "concede"),
    (Stage::Prevent, "prevent", "prevent"),
    (Stage::CheckBack, "check-back", "check_back"),
];

const MESSAGES: [Row<MessageKind>; 7] = [
    (MessageKind::Apology, "apology", "apology"),
    (MessageKind::Acknowledgement, "acknowledgement", "acknowledgement"),
    (MessageKind::Update, "update", "update"),
    (MessageKind::PublicReply, "public-reply", "public_reply"),
    (MessageKind::Decline, "decline", "decline"),
    (MessageKind::WhatWeChanged, "what-we-changed", "what_we_changed"),
    (MessageKind::WinBack, "win-back", "win_back"),
];

const MISTAKES: [Row<MistakeKind>; 8] = [
    (MistakeKind::Late, "late", "late"),
    (MistakeKind::Wrong, "wrong", "wrong"),
    (MistakeKind::Defect, "defect", "defect"),
    (MistakeKind::Price, "price", "price"),
    (MistakeKind::Conduct, "conduct", "conduct"),
    (MistakeKind::Lost, "lost", "lost"),
    (MistakeKind::NotDelivered, "not-delivered", "not_delivered"),
    (MistakeKind::Other, "other", "other"),
];

const CAUSES: [Row<CausedBy>; 7] = [
    (CausedBy::Us, "us", "us"),
    (CausedBy::Colleague, "colleague", "colleague"),
    (CausedBy::Supplier, "supplier", "supplier"),
    (CausedBy::Carrier, "carrier", "carrier"),
    (CausedBy::Customer, "customer", "customer"),
    (CausedBy::Nobody, "nobody", "nobody"),
    (CausedBy::Unknown, "unknown", "unknown"),
];

const DAMAGES: [Row<Damage>; 4] = [
    (Damage::None, "none", "none"),
    (Damage::Property, "property", "property"),
    (Damage::Injury, "injury", "injury"),
    (Damage::Death, "death", "death"),
];

const FORMS: [Row<ConcessionForm>; 8] = [
    (ConcessionForm::Refund, "refund", "refund"),
    (ConcessionForm::WaivedFee, "waived-fee", "waived_fee"),
    (ConcessionForm::Discount, "discount", "discount"),
    (ConcessionForm::Voucher, "voucher", "voucher"),
    (ConcessionForm::Gift, "gift", "gift"),
    (ConcessionForm::Redo, "redo", "redo"),
    (ConcessionForm::Upgrade, "upgrade", "upgrade"),
    (ConcessionForm::Time, "time", "time"),
];

const NATURES: [Row<Nature>; 3] = [
    (Nature::Redress, "redress", "redress"),
    (Nature::Goodwill, "goodwill", "goodwill"),
    (Nature::WaivedFee, "waived-fee", "waived_fee"),
];

const PREVENTIONS: [Row<PreventionKind>; 3] = [
    (PreventionKind::CorrectiveAction, "corrective-action", "corrective_action"),
    (PreventionKind::PreventiveAction, "preventive-action", "preventive_action"),
    (PreventionKind::Correction, "correction", "correction"),
];

const VIEWS: [Row<ViewOf>; 6] = [
    (ViewOf::Open, "open", "open"),
    (ViewOf::Overdue, "overdue", "overdue"),
    (ViewOf::WaitingForCustomer, "waiting-for-customer", "waiting_for_customer"),
    (ViewOf::Serious, "serious", "serious"),
    (ViewOf::Closed, "closed", "closed"),
    (ViewOf::All, "all", "all"),
];

const WAITS: [Row<WaitsFor>; 3] = [
    (WaitsFor::Nobody, "nobody", "nobody"),
    (WaitsFor::Customer, "customer", "customer"),
    (WaitsFor::Other, "other", "other"),
];

/// A parser of the rows, each with what it means.
fn rows<T: Copy + Send + Sync + 'static>(
    rows: impl IntoIterator<Item = Row<T>>,
    meaning: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    let offered = rows.into_iter().map(|(value, typed, kept)| (value, typed, kept, meaning(value)));
    choice(offered.collect())
}

/// Reads any channel, known by and spoken on.
pub(super) fn channel() -> impl TypedValueParser<Value = Channel> {
    rows(CHANNELS, help::channel)
}

/// Reads a channel by which we come to know of a mistake.
pub(super) fn known_by() -> impl TypedValueParser<Value = Channel> {
    let known = CHANNELS.into_iter().filter(|(channel, ..)| Channel::KNOWN_BY.contains(channel));
    rows(known, help::channel)
}

/// How a channel is written on the command line.
pub(super) fn channel_name(channel: Channel) -> &'static str {
    CHANNELS.iter().find(|(known, ..)| *known == channel).map_or("", |(_, typed, _)| typed)
}

/// Reads how a case ended.
pub(super) fn outcome() -> impl TypedValueParser<Value = Outcome> {
    rows(OUTCOMES, help::outcome)
}

/// Reads a channel on which people speak.
pub(super) fn spoken() -> impl TypedValueParser<Value = Channel> {
    let spoken = CHANNELS.into_iter().filter(|(channel, ..)| Channel::SPOKEN.contains(channel));
    rows(spoken, help::channel)
}

/// How somebody likes to be reached; none where they like no way best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Preference(pub(super) Option<Channel>);

/// Reads a channel on which somebody likes to be reached, or that none is liked best.
pub(super) fn preferred() -> impl TypedValueParser<Value = Preference> {
    let none = (Preference(None), "none", "none", help::NO_PREFERENCE);
    let spoken = CHANNELS.into_iter().filter(|(channel, ..)| Channel::SPOKEN.contains(channel));
    let spoken =
        spoken.map(|(it, typed, kept)| (Preference(Some(it)), typed, kept, help::channel(it)));
    choice(spoken.chain([none]).collect())
}

/// Reads a stage.
pub(super) fn stage() -> impl TypedValueParser<Value = Stage> {
    rows(STAGES, help::stage)
}

/// Reads what a message is for.
pub(super) fn message() -> impl TypedValueParser<Value = MessageKind> {
    rows(MESSAGES, help::message_kind)
}

/// Reads the kind of a mistake.
pub(super) fn mistake() -> impl TypedValueParser<Value = MistakeKind> {
    rows(MISTAKES, help::mistake_kind)
}

/// Reads who caused a mistake.
pub(super) fn caused_by() -> impl TypedValueParser<Value = CausedBy> {
    rows(CAUSES, help::caused_by)
}

/// Reads what was hurt.
pub(super) fn damage() -> impl TypedValueParser<Value = Damage> {
    rows(DAMAGES, help::damage)
}

/// Reads the form of a concession.
pub(super) fn form() -> impl TypedValueParser<Value = ConcessionForm> {
    rows(FORMS, help::concession_form)
}

/// Reads why a concession is given.
pub(super) fn nature() -> impl TypedValueParser<Value = Nature> {
    rows(NATURES, help::nature)
}

/// Reads what sort of action a prevention is.
pub(super) fn prevention() -> impl TypedValueParser<Value = PreventionKind> {
    rows(PREVENTIONS, help::prevention_kind)
}

/// Reads an answer of two.
pub(super) fn yes_no() -> impl TypedValueParser<Value = bool> {
    choice(vec![(true, "yes", "yes", help::YES), (false, "no", "no", help::NO)])
}

/// Reads by what a list of customers is sorted.
pub(super) fn customer_sort() -> impl TypedValueParser<Value = CustomerSort> {
    choice(vec![
        (CustomerSort::Name, "name", "name", help::SORT_NAME),
        (CustomerSort::Cases, "cases", "cases", help::SORT_CASES),
        (CustomerSort::OpenCases, "open", "open_cases", help::SORT_OPEN),
        (CustomerSort::LastCase, "last-case", "last_case", help::SORT_LAST),
        (CustomerSort::YearlyValue, "yearly-value", "yearly_value", help::SORT_VALUE),
    ])
}

/// Reads which cases are listed.
pub(super) fn view_of() -> impl TypedValueParser<Value = ViewOf> {
    rows(VIEWS, help::view_of)
}

/// Reads whom a case waits for.
pub(super) fn waits_for() -> impl TypedValueParser<Value = WaitsFor> {
    rows(WAITS, help::waits_for)
}

/// How a stage is written on the command line.
pub(super) fn stage_name(stage: Stage) -> &'static str {
    STAGES.iter().find(|(known, ..)| *known == stage).map_or("", |(_, typed, _)| typed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Arg, Command};
    use serde::Serialize;
    use std::fmt::Debug;

    fn read<T: Clone + Send + Sync + 'static>(
        parser: impl TypedValueParser<Value = T>,
        typed: &str,
    ) -> Option<T> {
        Command::new("t")
            .arg(Arg::new("v").value_parser(parser))
            .try_get_matches_from(["t", typed])
            .ok()?
            .remove_one("v")
    }

    /// Every value there is must be offered, under the name it is kept by.
    fn are_all_kept<T: Serialize + PartialEq + Debug>(rows: &[Row<T>], all: &[T]) {
        for value in all {
            let kept = serde_json::to_value(value).unwrap();
            let found = rows.iter().find(|(known, ..)| known == value);
            let (_, typed, name) = found.unwrap_or_else(|| panic!("{value:?} is not offered"));
            assert_eq!(kept, *name);
            assert_eq!(*typed, name.replace('_', "-"));
        }
        assert_eq!(rows.len(), all.len());
    }

    #[test]
    fn every_kind_is_offered_by_the_name_it_is_kept_by() {
        are_all_kept(&STAGES, &Stage::ALL);
        are_all_kept(&MESSAGES, &MessageKind::ALL);
        are_all_kept(&MISTAKES, &MistakeKind::ALL);
        are_all_kept(&CAUSES, &CausedBy::ALL);
        are_all_kept(&DAMAGES, &Damage::ALL);
        are_all_kept(&FORMS, &ConcessionForm::ALL);
        are_all_kept(&NATURES, &Nature::ALL);
        are_all_kept(&PREVENTIONS, &PreventionKind::ALL);
        are_all_kept(&WAITS, &WaitsFor::ALL);
        let mut channels = Channel::KNOWN_BY.to_vec();
        channels.extend(Channel::SPOKEN.into_iter().filter(|it| !Channel::KNOWN_BY.contains(it)));
        are_all_kept(&CHANNELS, &channels);
        are_all_kept(&OUTCOMES, &Outcome::ALL);
    }

    #[test]
    fn every_offered_name_is_read_in_both_spellings() {
        for known in Channel::KNOWN_BY {
            let kept = serde_json::to_value(known).unwrap();
            let kept = kept.as_str().unwrap();
            assert_eq!(read(known_by(), kept), Some(known));
            assert_eq!(read(known_by(), &kept.replace('_', "-")), Some(known));
        }
        for known in Outcome::ALL {
            let kept = serde_json::to_value(known).unwrap();
            let kept = kept.as_str().unwrap();
            assert_eq!(read(outcome(), kept), Some(known));
            assert_eq!(read(outcome(), &kept.replace('_', "-")), Some(known));
        }
        assert_eq!(read(outcome(), "won"), None);
    }
}
