//! A complaint as it was read from a message, and the fields of a mistake being logged that are
//! filled from it.
//!
//! Filling never overwrites what somebody typed, and what was filled is remembered with its
//! values: a field that still holds its value was not touched since, says where it came from, and
//! goes when the message is taken out.

use super::{Channel, Harm, LogDraft, WhoDraft};
use crate::domain::id::CustomerId;
use crate::domain::tidy;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// A complaint as it was read: what is not known is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Complaint {
    /// The name of the file it was read from; empty for words that were pasted.
    pub source: String,
    /// Who wrote it.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// Their telephone number.
    pub phone: String,
    /// How it came.
    pub channel: Option<Channel>,
    /// What its subject says.
    pub title: String,
    /// Their words, without what they quote and what they sign with.
    pub words: String,
    /// When it came, by the shop's clock.
    pub received: Option<NaiveDateTime>,
    /// What they want back, in their words.
    pub wants: String,
    /// The product it is about.
    pub product: String,
    /// Where it can be read by all.
    pub link: String,
    /// The names of the files attached to it, which are not read.
    pub left_out: Vec<String>,
}

/// A field that is filled from a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filling {
    /// Who was affected.
    Who,
    /// Their words.
    Words,
    /// How we know.
    Channel,
    /// Where it can be read.
    Link,
    /// What went wrong in one line.
    Title,
    /// The product.
    Product,
    /// The day.
    Happened,
    /// What they want back.
    Remedy,
}

/// What was filled from a message, with the values that stood there before.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filled {
    /// The name of the file; empty for words that were pasted.
    pub source: String,
    /// The files attached to it that were not read.
    pub left_out: Vec<String>,
    who: WhoDraft,
    words: String,
    channel: Option<Channel>,
    link: String,
    title: String,
    product: String,
    happened: String,
    remedy: String,
    before: Before,
}

/// What a message took the place of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Before {
    words: String,
    channel: Option<Channel>,
    harm: Option<Harm>,
}

impl LogDraft {
    /// Fills the fields that nobody filled yet. `known` is the customer it is from, `start` what
    /// stood there before anybody typed, and `pasted` the text it was read from, if that was put
    /// into the field for the words.
    ///
    /// What it cost them no message says: the answer that stood there from the beginning goes, so
    /// that it is given for this one.
    pub fn fill(
        &mut self,
        complaint: &Complaint,
        known: Option<(CustomerId, String)>,
        start: &Self,
        pasted: Option<&str>,
        today: NaiveDate,
    ) {
        self.take_out();
        let mut filled = Filled {
            source: tidy::line(&complaint.source),
            left_out: complaint.left_out.clone(),
            before: Before { channel: self.channel, harm: self.harm, ..Before::default() },
            ..Filled::default()
        };
        if self.who == WhoDraft::default() {
            filled.who = match known {
                Some((id, name)) => WhoDraft { known: Some(id), name, ..WhoDraft::default() },
                None => WhoDraft {
                    known: None,
                    name: complaint.name.clone(),
                    phone: complaint.phone.clone(),
                    email: complaint.email.clone(),
                },
            };
            self.who = filled.who.clone();
        }
        if pasted.is_some_and(|pasted| pasted.trim() == self.words.trim()) {
            filled.before.words = std::mem::take(&mut self.words);
        }
        let day = complaint.received.map(|at| at.date()).filter(|day| *day <= today);
        let happened = day.map(|day| day.to_string()).unwrap_or_default();
        for (from, place, kept) in [
            (&complaint.words, &mut self.words, &mut filled.words),
            (&complaint.link, &mut self.link, &mut filled.link),
            (&complaint.title, &mut self.title, &mut filled.title),
            (&complaint.product, &mut self.product, &mut filled.product),
            (&happened, &mut self.happened, &mut filled.happened),
            (&complaint.wants, &mut self.remedy, &mut filled.remedy),
        ] {
            if tidy::is_blank(place) {
                place.clone_from(from);
                kept.clone_from(from);
            }
        }
        if complaint.channel.is_some() && self.channel == start.channel {
            self.channel = complaint.channel;
            filled.channel = complaint.channel;
        }
        if self.harm == start.harm {
            self.harm = None;
        }
        self.filled = Some(Box::new(filled));
    }

    /// Whether a field holds what was filled from a message, untouched since.
    #[must_use]
    pub fn is_filled(&self, field: Filling) -> bool {
        let Some(filled) = &self.filled else { return false };
        let same = |kept: &str, now: &str| !kept.is_empty() && kept == now;
        match field {
            Filling::Who => filled.who != WhoDraft::default() && filled.who == self.who,
            Filling::Words => same(&filled.words, &self.words),
            Filling::Channel => filled.channel.is_some() && filled.channel == self.channel,
            Filling::Link => same(&filled.link, &self.link),
            Filling::Title => same(&filled.title, &self.title),
            Filling::Product => same(&filled.product, &self.product),
            Filling::Happened => same(&filled.happened, &self.happened),
            Filling::Remedy => same(&filled.remedy, &self.remedy),
        }
    }

    /// Takes out what was filled from a message and not touched since.
    pub fn take_out(&mut self) {
        let holds = |field| self.is_filled(field);
        let (who, words) = (holds(Filling::Who), holds(Filling::Words));
        let lesser = [
            holds(Filling::Link),
            holds(Filling::Title),
            holds(Filling::Product),
            holds(Filling::Happened),
            holds(Filling::Remedy),
        ];
        let channel = holds(Filling::Channel);
        let Some(filled) = self.filled.take() else { return };
        if who {
            self.who = WhoDraft::default();
        }
        if words || tidy::is_blank(&self.words) {
            self.words = filled.before.words;
        }
        let places = [
            &mut self.link,
            &mut self.title,
            &mut self.product,
            &mut self.happened,
            &mut self.remedy,
        ];
        for (place, _) in places.into_iter().zip(lesser).filter(|(_, is_filled)| *is_filled) {
            place.clear();
        }
        if channel {
            self.channel = filled.before.channel;
        }
        if self.harm.is_none() {
            self.harm = filled.before.harm;
        }
    }

    /// The name of the file that the complaint was taken from; empty where it was not.
    #[must_use]
    pub fn source(&self) -> &str {
        self.filled.as_ref().map_or("", |filled| filled.source.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
    }

    fn complaint() -> Complaint {
        Complaint {
            source: "cake.eml".into(),
            name: "Leila Nasser".into(),
            email: "leila@example.com".into(),
            channel: Some(Channel::Email),
            title: "Lemon cake".into(),
            words: "The cake was dry.".into(),
            received: day().and_hms_opt(9, 0, 0),
            wants: "I would like my 38 dollars back.".into(),
            ..Complaint::default()
        }
    }

    fn start() -> LogDraft {
        LogDraft {
            channel: Some(Channel::InPerson),
            harm: Some(Harm::TimeOrMoney),
            ..LogDraft::default()
        }
    }

    #[test]
    fn what_was_filled_goes_again_and_leaves_the_draft_as_it_was() {
        let mut draft = start();
        draft.fill(&complaint(), None, &start(), None, day());
        assert_eq!(draft.who.name, "Leila Nasser");
        assert_eq!(draft.channel, Some(Channel::Email));
        assert_eq!(draft.harm, None, "no message says what it cost them");
        assert_eq!(draft.happened, "2026-11-25");
        assert_eq!(draft.source(), "cake.eml");
        draft.take_out();
        assert_eq!(draft, start());
    }

    #[test]
    fn what_somebody_typed_stays_before_and_after() {
        let mut draft = LogDraft {
            words: "They say that it was dry.".into(),
            channel: Some(Channel::Phone),
            harm: Some(Harm::Serious),
            ..start()
        };
        let typed = draft.clone();
        draft.fill(&complaint(), None, &start(), None, day());
        assert_eq!(draft.words, typed.words);
        assert_eq!((draft.channel, draft.harm), (typed.channel, typed.harm));
        assert!(!draft.is_filled(Filling::Words) && !draft.is_filled(Filling::Channel));
        assert!(draft.is_filled(Filling::Remedy));
        draft.remedy.push_str(" And an apology.");
        assert!(!draft.is_filled(Filling::Remedy));
        draft.take_out();
        assert_eq!(draft.remedy, "I would like my 38 dollars back. And an apology.");
        assert_eq!(LogDraft { remedy: String::new(), ..draft }, typed);
    }

    #[test]
    fn a_pasted_text_gives_way_to_the_words_in_it_and_comes_back() {
        let pasted = "From: Leila Nasser\n\nThe cake was dry.";
        let mut draft = LogDraft { words: pasted.into(), ..start() };
        draft.fill(&complaint(), None, &start(), Some(pasted), day());
        assert_eq!(draft.words, "The cake was dry.");
        draft.take_out();
        assert_eq!(draft.words, pasted);
    }

    #[test]
    fn a_second_message_takes_the_place_of_the_first() {
        let mut draft = start();
        draft.fill(&complaint(), None, &start(), None, day());
        let second =
            Complaint { words: "No candles.".into(), source: "b.txt".into(), ..complaint() };
        draft.fill(&second, None, &start(), None, day());
        assert_eq!((draft.words.as_str(), draft.source()), ("No candles.", "b.txt"));
        draft.take_out();
        assert_eq!(draft, start());
    }

    #[test]
    fn a_message_of_tomorrow_gives_no_day() {
        let mut draft = start();
        let yesterday = day().pred_opt().unwrap();
        draft.fill(&complaint(), None, &start(), None, yesterday);
        assert_eq!(draft.happened, "");
    }
}
