//! A form over an in-memory log, for tests: what it asks is collected, nothing is carried out.

#![cfg(test)]

use chrono::NaiveDateTime;
use egui::{Key, Modifiers, Ui};
use egui_kittest::Harness;
use std::sync::Arc;

use crate::domain::{CustomerDraft, CustomerId, LogDraft, Shop};
use crate::jobs::Status;
use crate::logbook::{Ids, Logbook};
use crate::platform::clock::FixedClock;
use crate::store::Store;
use crate::text::Text;
use crate::ui::action::{Action, Actions};
use crate::ui::theme;
use crate::ui::view::View;

/// A form, the log under it, and what it asked for.
pub struct Rehearsal<D> {
    /// The form.
    pub form: D,
    /// The log.
    pub log: Logbook,
    /// What the window knows of jobs and files.
    pub status: Status,
    /// Everything asked for so far.
    pub asked: Vec<Action>,
}

/// Rosa's log on Sunday, November 22, 2026, 14:05.
///
/// # Panics
/// There is no memory for a log.
pub fn log() -> Logbook {
    let at = NaiveDateTime::parse_from_str("2026-11-22 14:05", "%Y-%m-%d %H:%M").unwrap();
    let clock = Arc::new(FixedClock::at_local(at, 60));
    let store = Store::in_memory().unwrap();
    let mut log = Logbook::new(store, clock, Ids::Seeded(7), [1; 16]).unwrap();
    let shop = Shop { name: "rosa".to_owned(), ..Shop::default() };
    log.save_shop(&shop).unwrap();
    log
}

/// A customer in the log.
///
/// # Panics
/// The customer cannot be saved.
pub fn customer(log: &mut Logbook, name: &str, phone: &str) -> CustomerId {
    let (name, phone) = (name.to_owned(), phone.to_owned());
    log.save_customer(&CustomerDraft { name, phone, ..CustomerDraft::default() }).unwrap()
}

/// Draws a form again and again, as the window does.
pub fn rehearse<'a, D: 'a>(
    log: Logbook,
    form: D,
    show: impl Fn(&mut D, &mut Ui, &View<'_>) + 'a,
) -> Harness<'a, Rehearsal<D>> {
    let state = Rehearsal { form, log, status: Status::default(), asked: Vec::new() };
    let mut harness = Harness::builder()
        .with_size([1064.0, 760.0])
        .with_context_setup(theme::apply)
        .build_ui_state(
            move |ui, state: &mut Rehearsal<D>| {
                let actions = Actions::default();
                let view = View {
                    log: &state.log,
                    text: Text::english(),
                    languages: &crate::text::Languages::default(),
                    now: state.log.now(),
                    actions: &actions,
                    status: &state.status,
                    is_sample: false,
                };
                show(&mut state.form, ui, &view);
                state.asked.extend(actions.take());
            },
            state,
        );
    harness.run();
    // A dialog finds its size in its first frames, and then its place.
    harness.run_steps(4);
    harness
}

/// Types into whatever has the keyboard.
pub fn type_text<D>(harness: &mut Harness<'_, Rehearsal<D>>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

/// Presses a key.
pub fn press<D>(harness: &mut Harness<'_, Rehearsal<D>>, key: Key) {
    harness.key_press(key);
    harness.run();
}

/// Presses Ctrl Enter.
pub fn save<D>(harness: &mut Harness<'_, Rehearsal<D>>) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
}

impl<D> Rehearsal<D> {
    /// The mistake that was saved, if one was.
    pub fn saved(&self) -> Option<&LogDraft> {
        use crate::ui::action::LogAction;
        self.asked.iter().find_map(|action| match action {
            Action::Log(LogAction::Save(draft)) => Some(draft.as_ref()),
            _ => None,
        })
    }
}
