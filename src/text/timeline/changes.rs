//! What a correction changed: one fact for each field, the old value and the new one.

use super::VALUE;
use crate::domain::{
    Case, Concession, Contact, Customer, Direction, Mistake, Money, Prevention, Shop,
};
use crate::text::Text;
use chrono::NaiveDate;

/// The changes found so far.
struct Changes<'a> {
    text: &'a Text,
    found: Vec<String>,
}

impl<'a> Changes<'a> {
    fn new(text: &'a Text) -> Self {
        Self { text, found: Vec::new() }
    }

    /// Compares two texts, the way people read them.
    fn words(&mut self, label: &str, old: &str, new: &str) -> &mut Self {
        if old != new {
            let (old, new) = (self.value(old), self.value(new));
            // Two long texts may differ only behind the place where they are cut.
            let change = if old == new { "changed".to_owned() } else { format!("{old} → {new}") };
            self.found.push(format!("{label}: {change}"));
        }
        self
    }

    fn value(&self, value: &str) -> String {
        let shown = self.text.shortened(value, VALUE);
        if shown.is_empty() { "none".to_owned() } else { shown }
    }

    fn money(&mut self, label: &str, old: Option<Money>, new: Option<Money>) -> &mut Self {
        let text = self.text;
        let shown = |money: Option<Money>| money.map(|money| text.money(money)).unwrap_or_default();
        self.words(label, &shown(old), &shown(new))
    }

    fn day(&mut self, label: &str, old: Option<NaiveDate>, new: Option<NaiveDate>) -> &mut Self {
        let text = self.text;
        let shown = |day: Option<NaiveDate>| day.map(|day| text.full_day(day)).unwrap_or_default();
        self.words(label, &shown(old), &shown(new))
    }

    fn yes(&mut self, label: &str, old: bool, new: bool) -> &mut Self {
        let shown = |yes: bool| if yes { "yes" } else { "no" };
        self.words(label, shown(old), shown(new))
    }

    fn done(&mut self) -> Vec<String> {
        std::mem::take(&mut self.found)
    }
}

pub(super) fn shop(text: &Text, old: &Shop, new: &Shop) -> Vec<String> {
    let mut changes = Changes::new(text);
    changes
        .words("Name", &old.name, &new.name)
        .words("Owner", &old.owner, &new.owner)
        .words("Currency", old.currency.code(), new.currency.code())
        .words("Gone quiet after days", &days(old), &days(new))
        .words("Letterhead", &old.letterhead, &new.letterhead);
    if old.hours.week != new.hours.week {
        changes.found.push("Opening hours changed".to_owned());
    }
    if old.hours.days_off != new.hours.days_off {
        changes.found.push("Days off changed".to_owned());
    }
    if old.reply_targets != new.reply_targets {
        changes.found.push("Times to reply changed".to_owned());
    }
    if old.clock_targets != new.clock_targets {
        changes.found.push("Times for updates, fixes and check-backs changed".to_owned());
    }
    changes.done()
}

fn days(shop: &Shop) -> String {
    shop.quiet_days.to_string()
}

pub(super) fn customer(text: &Text, old: &Customer, new: &Customer) -> Vec<String> {
    let channel = |customer: &Customer| {
        customer.preferred.map(|channel| text.channel(channel)).unwrap_or_default()
    };
    Changes::new(text)
        .words("Name", &old.name, &new.name)
        .words("Phone", &old.phone, &new.phone)
        .words("Email", &old.email, &new.email)
        .words("Address", &old.address, &new.address)
        .words("Prefers", channel(old), channel(new))
        .day("Customer since", old.since, new.since)
        .money("Worth a year", old.yearly_value, new.yearly_value)
        .words("Tags", &old.tags.join(", "), &new.tags.join(", "))
        .words("Notes", &old.notes, &new.notes)
        .yes("May be a reference", old.may_be_reference, new.may_be_reference)
        .yes("Do not contact", old.do_not_contact, new.do_not_contact)
        .yes("Sent by another customer", old.referred_by.is_some(), new.referred_by.is_some())
        .done()
}

/// All but whom the case waits for, which is told in words of its own.
pub(super) fn case(text: &Text, old: &Case, new: &Case) -> Vec<String> {
    Changes::new(text)
        .words("Harm", text.harm(old.harm), text.harm(new.harm))
        .words("Hurt or damaged", text.damage(old.damage), text.damage(new.damage))
        .words("Their words", &old.words, &new.words)
        .words("How we know", text.channel(old.channel), text.channel(new.channel))
        .words("Link", &old.link, &new.link)
        .words("Asked for", &old.remedy, &new.remedy)
        .words("Owner", &old.owner, &new.owner)
        .done()
}

pub(super) fn mistake(text: &Text, old: &Mistake, new: &Mistake) -> Vec<String> {
    Changes::new(text)
        .words("Title", &old.title, &new.title)
        .words("Kind", text.mistake_kind(old.kind), text.mistake_kind(new.kind))
        .words("Product", &old.product, &new.product)
        .money("Price", old.price, new.price)
        .day("Happened", old.happened, new.happened)
        .words("Caused by", text.caused_by(old.caused_by), text.caused_by(new.caused_by))
        .words("Name of who caused it", &old.caused_by_name, &new.caused_by_name)
        .words("Cause", &old.cause, &new.cause)
        .done()
}

pub(super) fn concession(text: &Text, old: &Concession, new: &Concession) -> Vec<String> {
    Changes::new(text)
        .words("What", &old.what, &new.what)
        .words("Form", text.form(old.form), text.form(new.form))
        .words("Kind", text.nature(old.nature), text.nature(new.nature))
        .money("Worth to them", Some(old.face_value), Some(new.face_value))
        .money("Cost to us", Some(old.real_cost), Some(new.real_cost))
        .day("Given", old.given, new.given)
        .words("They must", &old.must_do, &new.must_do)
        .day("Last day", old.expires, new.expires)
        .day("Received", old.received, new.received)
        .done()
}

pub(super) fn contact(text: &Text, old: &Contact, new: &Contact) -> Vec<String> {
    let direction = |contact: &Contact| match contact.direction {
        Direction::In => "they reached us",
        Direction::Out => "we reached them",
    };
    Changes::new(text)
        .words("Who reached whom", direction(old), direction(new))
        .words("How", text.channel(old.channel), text.channel(new.channel))
        .words("Words", &old.words, &new.words)
        .words("When", &moment(text, old), &moment(text, new))
        .words("Which of us", &old.who, &new.who)
        .done()
}

fn moment(text: &Text, contact: &Contact) -> String {
    text.full_day_time(contact.at.local())
}

pub(super) fn prevention(text: &Text, old: &Prevention, new: &Prevention) -> Vec<String> {
    Changes::new(text)
        .words("What", &old.what, &new.what)
        .words("Kind", text.prevention_kind(old.kind), text.prevention_kind(new.kind))
        .words("Who", &old.who, &new.who)
        .day("Due", Some(old.due), Some(new.due))
        .done()
}

/// The words and the due minute of a promise.
pub(super) fn promise(text: &Text, old: (&str, &str), new: (&str, &str)) -> Vec<String> {
    Changes::new(text).words("Words", old.0, new.0).words("Due", old.1, new.1).done()
}
