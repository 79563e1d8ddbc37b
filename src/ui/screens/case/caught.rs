//! What was just said binds the shop: promises, gifts and changes found in the last words to the
//! customer are offered to be kept, one press each. Nothing is ever kept by itself, so that a wrong
//! find costs one press and no promise.

use std::collections::BTreeSet;

use chrono::Days;
use egui::Ui;

use super::At;
use crate::domain::{
    CaseId, ConcessionDraft, Message, MessageId, MessageKind, Money, PreventionDraft, PromiseDraft,
};
use crate::ui::action::{Action, Ask, CaseAction, ConcessionAction, PromiseAction};
use crate::ui::dialogs::due_field::typed;
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{card, layout};
use crate::words::commitment::{CommitmentKind, Commitments, Given, Setting};

/// What is remembered of the last words between frames.
#[derive(Debug, Default)]
pub struct Caught {
    /// The message that was read, and what was found in it.
    read: Option<(MessageId, Vec<CommitmentKind>)>,
    /// What is none of the three, as the owner said: by message and place.
    put_away: BTreeSet<(MessageId, usize)>,
}

/// Draws the card, where there is something to keep.
pub fn show(ui: &mut Ui, at: At<'_>, caught: &mut Caught) {
    let Some(message) = last_words(at) else { return };
    if caught.read.as_ref().is_none_or(|(id, _)| *id != message.id) {
        caught.read = Some((message.id, find(at, message)));
    }
    let Caught { read: Some((id, found)), put_away } = caught else { return };
    let open: Vec<(usize, &CommitmentKind)> = found
        .iter()
        .enumerate()
        .filter(|(place, kind)| !put_away.contains(&(*id, *place)) && !is_kept(at, kind))
        .collect();
    if open.is_empty() {
        return;
    }
    let text = &at.view.text.case.caught;
    let mut away = None;
    card::card_titled(ui, text.title(), |ui| {
        ui.label(theme::soft(text.lead()));
        for (place, kind) in open {
            card::divider(ui);
            if ui.push_id(place, |ui| one(ui, at, kind)).inner {
                away = Some(place);
            }
        }
    });
    ui.add_space(theme::GAP_SMALL);
    put_away.extend(away.map(|place| (*id, place)));
}

/// The last words to the customer, for as long as the day they were said on lasts: what was said
/// before is long kept, or was not meant.
fn last_words(at: At<'_>) -> Option<&Message> {
    let last = at.page.messages.last()?;
    let is_of_today = last.said.local().date() == at.view.now.today();
    let binds = last.kind != MessageKind::Decline;
    (at.page.case.is_open() && is_of_today && binds).then_some(last)
}

fn find(at: At<'_>, message: &Message) -> Vec<CommitmentKind> {
    let shop = at.view.log.shop();
    let setting =
        Setting { now: message.said.local(), currency: shop.currency, hours: &shop.hours };
    let commitments = Commitments::of(&at.view.text.tag());
    commitments.find(&message.words, &setting).into_iter().map(|found| found.kind).collect()
}

/// Whether it is on record already: a promise by its minute or words, the others by their words.
fn is_kept(at: At<'_>, kind: &CommitmentKind) -> bool {
    let same = |one: &str, other: &str| one.trim().eq_ignore_ascii_case(other.trim());
    match kind {
        CommitmentKind::Promise { words, due } => at.page.promises.iter().any(|promise| {
            same(&promise.words, words)
                || (promise.state.is_open() && due.is_some_and(|due| promise.due == due))
        }),
        CommitmentKind::Concession { what, .. } => {
            at.page.concessions.iter().any(|line| same(&line.what, what))
        }
        CommitmentKind::Prevention { what, .. } => {
            at.page.preventions.iter().any(|line| same(&line.what, what))
        }
    }
}

/// One line; true when it is to be put away.
fn one(ui: &mut Ui, at: At<'_>, kind: &CommitmentKind) -> bool {
    let text = &at.view.text.case.caught;
    let line = line(at, kind);
    let (_, (pressed, not_this)) = layout::row_between(
        ui,
        |ui| ui.label(theme::body(&line)),
        |ui| {
            let name = text.not_this_name(&line);
            let not_this = button::icon_only(ui, icons::X, &name).clicked();
            let name = text.keep_name(&line);
            let button = Button::secondary(text.keep()).icon(icons::CHECK).name(&name).small();
            (button.show(ui).clicked(), not_this)
        },
    );
    if pressed {
        keep(at, kind);
    }
    not_this
}

/// Keeps it, or asks in a dialog for what was not said: by when, or what it is worth.
fn keep(at: At<'_>, kind: &CommitmentKind) {
    let case: CaseId = at.page.case.id;
    at.view.ask(match kind {
        CommitmentKind::Promise { words, due: Some(due) } => {
            let draft = PromiseDraft {
                words: words.clone(),
                due: typed(due.at()),
                channel: at.page.messages.last().map(|message| message.channel),
                ..PromiseDraft::default()
            };
            Action::Promise(PromiseAction::Add(case, draft))
        }
        CommitmentKind::Promise { words, due: None } => {
            Action::Open(Ask::AddPromiseSaid(case, words.clone()))
        }
        CommitmentKind::Concession { what, form, nature, worth, given } => {
            let today = at.view.now.today().to_string();
            let (given, due) = match given {
                Given::Already => (today, String::new()),
                Given::By(due) => {
                    let due = due.map(|due| due.date().to_string());
                    (String::new(), due.unwrap_or_default())
                }
            };
            let draft = ConcessionDraft {
                form: form.unwrap_or_default(),
                nature: nature.unwrap_or_default(),
                what: what.clone(),
                face_value: worth.map(Money::decimal).unwrap_or_default(),
                given,
                due,
                ..ConcessionDraft::default()
            };
            match worth {
                Some(_) => Action::Case(CaseAction::Concession(ConcessionAction::Save(
                    case,
                    Box::new(draft),
                ))),
                None => Action::Open(Ask::ConcessionSaid(case, Box::new(draft))),
            }
        }
        CommitmentKind::Prevention { what, from } => {
            const SOON: Days = Days::new(14);
            let today = at.view.now.today();
            let due = from.or_else(|| today.checked_add_days(SOON)).unwrap_or(today);
            let due = due.to_string();
            let draft = PreventionDraft { what: what.clone(), due, ..PreventionDraft::default() };
            Action::Case(CaseAction::SavePrevention(case, draft))
        }
    });
}

fn line(at: At<'_>, kind: &CommitmentKind) -> String {
    let (text, now) = (&at.view.text.case.caught, at.view.now);
    match kind {
        CommitmentKind::Promise { words, due: Some(due) } => {
            text.promise(words, &at.view.text.day_time(due.at(), now.local()))
        }
        CommitmentKind::Promise { words, due: None } => text.promise_open(words),
        CommitmentKind::Concession { what, worth: Some(worth), .. } => {
            text.gift(what, &at.view.text.money(*worth))
        }
        CommitmentKind::Concession { what, worth: None, .. } => text.gift_open(what),
        CommitmentKind::Prevention { what, from: Some(day) } => {
            text.change(what, &at.view.text.day(*day, now.today()))
        }
        CommitmentKind::Prevention { what, from: None } => text.change_open(what),
    }
}
