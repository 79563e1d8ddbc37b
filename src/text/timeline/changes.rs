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
            let said = &self.text.timeline.changes;
            // Two long texts may differ only behind the place where they are cut.
            let change =
                if old == new { said.changed(label) } else { said.change(label, &old, &new) };
            self.found.push(change);
        }
        self
    }

    fn value(&self, value: &str) -> String {
        let shown = self.text.shortened(value, VALUE);
        if shown.is_empty() { self.text.timeline.changes.none().to_owned() } else { shown }
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
        let said = &self.text.timeline.changes;
        let shown = |yes: bool| if yes { said.yes() } else { said.no() };
        self.words(label, shown(old), shown(new))
    }

    fn done(&mut self) -> Vec<String> {
        std::mem::take(&mut self.found)
    }
}

pub(super) fn shop(text: &Text, old: &Shop, new: &Shop) -> Vec<String> {
    let said = &text.timeline.changes;
    let mut changes = Changes::new(text);
    changes
        .words(said.name(), &old.name, &new.name)
        .words(said.shop_owner(), &old.owner, &new.owner)
        .words(said.currency(), old.currency.code(), new.currency.code())
        .words(said.quiet_days(), &days(old), &days(new))
        .words(said.letterhead(), &old.letterhead, &new.letterhead);
    if old.hours.week != new.hours.week {
        changes.found.push(said.week().to_owned());
    }
    if old.hours.days_off != new.hours.days_off {
        changes.found.push(said.days_off().to_owned());
    }
    if old.reply_targets != new.reply_targets {
        changes.found.push(said.reply_targets().to_owned());
    }
    if old.clock_targets != new.clock_targets {
        changes.found.push(said.clock_targets().to_owned());
    }
    changes.done()
}

fn days(shop: &Shop) -> String {
    shop.quiet_days.to_string()
}

pub(super) fn customer(text: &Text, old: &Customer, new: &Customer) -> Vec<String> {
    let said = &text.timeline.changes;
    let channel = |customer: &Customer| {
        customer.preferred.map(|channel| text.channel(channel)).unwrap_or_default()
    };
    Changes::new(text)
        .words(said.name(), &old.name, &new.name)
        .words(said.phone(), &old.phone, &new.phone)
        .words(said.email(), &old.email, &new.email)
        .words(said.address(), &old.address, &new.address)
        .words(said.preferred(), channel(old), channel(new))
        .day(said.since(), old.since, new.since)
        .money(said.yearly_value(), old.yearly_value, new.yearly_value)
        .words(said.tags(), &old.tags.join(", "), &new.tags.join(", "))
        .words(said.notes(), &old.notes, &new.notes)
        .yes(said.may_be_reference(), old.may_be_reference, new.may_be_reference)
        .yes(said.do_not_contact(), old.do_not_contact, new.do_not_contact)
        .yes(said.referred(), old.referred_by.is_some(), new.referred_by.is_some())
        .done()
}

/// All but whom the case waits for, which is told in words of its own.
pub(super) fn case(text: &Text, old: &Case, new: &Case) -> Vec<String> {
    let said = &text.timeline.changes;
    let mut changes = Changes::new(text);
    if old.customer != new.customer {
        // A deed about a case knows its customer by no name.
        changes.found.push(said.customer().to_owned());
    }
    changes
        .words(said.harm(), text.harm(old.harm), text.harm(new.harm))
        .words(said.damage(), text.damage(old.damage), text.damage(new.damage))
        .words(said.their_words(), &old.words, &new.words)
        .words(said.channel(), text.channel(old.channel), text.channel(new.channel))
        .words(said.link(), &old.link, &new.link)
        .words(said.remedy(), &old.remedy, &new.remedy)
        .words(said.happened_before(), &times(text, old), &times(text, new))
        .words(said.case_owner(), &old.owner, &new.owner)
        .done()
}

fn times(text: &Text, case: &Case) -> String {
    case.happened_before.map(|times| text.count(times.into())).unwrap_or_default()
}

pub(super) fn mistake(text: &Text, old: &Mistake, new: &Mistake) -> Vec<String> {
    let said = &text.timeline.changes;
    Changes::new(text)
        .words(said.title(), &old.title, &new.title)
        .words(said.kind(), text.mistake_kind(old.kind), text.mistake_kind(new.kind))
        .words(said.product(), &old.product, &new.product)
        .money(said.price(), old.price, new.price)
        .day(said.happened(), old.happened, new.happened)
        .words(said.caused_by(), text.caused_by(old.caused_by), text.caused_by(new.caused_by))
        .words(said.caused_by_name(), &old.caused_by_name, &new.caused_by_name)
        .words(said.cause(), &old.cause, &new.cause)
        .words(said.agreed(), &old.agreed, &new.agreed)
        .done()
}

pub(super) fn concession(text: &Text, old: &Concession, new: &Concession) -> Vec<String> {
    let said = &text.timeline.changes;
    Changes::new(text)
        .words(said.what(), &old.what, &new.what)
        .words(said.form(), text.form(old.form), text.form(new.form))
        .words(said.kind(), text.nature(old.nature), text.nature(new.nature))
        .money(said.face_value(), Some(old.face_value), Some(new.face_value))
        .money(said.real_cost(), Some(old.real_cost), Some(new.real_cost))
        .day(said.given(), old.given, new.given)
        .words(said.must_do(), &old.must_do, &new.must_do)
        .day(said.expires(), old.expires, new.expires)
        .day(said.received(), old.received, new.received)
        .done()
}

pub(super) fn contact(text: &Text, old: &Contact, new: &Contact) -> Vec<String> {
    let said = &text.timeline.changes;
    let direction = |contact: &Contact| match contact.direction {
        Direction::In => said.direction_in(),
        Direction::Out => said.direction_out(),
        Direction::Tried => said.direction_tried(),
    };
    Changes::new(text)
        .words(said.direction(), direction(old), direction(new))
        .words(said.how(), text.channel(old.channel), text.channel(new.channel))
        .words(said.words(), &old.words, &new.words)
        .words(said.when(), &moment(text, old), &moment(text, new))
        .words(said.which_of_us(), &old.who, &new.who)
        .done()
}

fn moment(text: &Text, contact: &Contact) -> String {
    text.full_day_time(contact.at.local())
}

pub(super) fn prevention(text: &Text, old: &Prevention, new: &Prevention) -> Vec<String> {
    let said = &text.timeline.changes;
    Changes::new(text)
        .words(said.what(), &old.what, &new.what)
        .words(said.kind(), text.prevention_kind(old.kind), text.prevention_kind(new.kind))
        .words(said.who(), &old.who, &new.who)
        .day(said.due(), Some(old.due), Some(new.due))
        .done()
}

/// The words and the due minute of a promise.
pub(super) fn promise(text: &Text, old: (&str, &str), new: (&str, &str)) -> Vec<String> {
    let said = &text.timeline.changes;
    Changes::new(text).words(said.words(), old.0, new.0).words(said.due(), old.1, new.1).done()
}
