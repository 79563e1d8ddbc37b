//! How every form over a page behaves: first field focused, Ctrl+Enter saves, problems shown
//! only after the first try and then live, the first wrong field gets the keyboard.
//!
//! It must not know what is asked; a dialog hands it its problems and its fields.

use egui::{Response, Ui};

use super::Answer;
use super::attempt::Attempt;
use super::question::Question;
use crate::domain::{Field, Problem};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::card;

/// What a form remembers between frames.
#[derive(Debug, Default)]
pub struct Form {
    attempt: Attempt,
    failure: Option<String>,
}

/// What surrounds a form: everything but its fields.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// Tells this dialog from others.
    pub salt: &'a str,
    /// The title.
    pub title: &'a str,
    /// Which case it is about.
    pub about: &'a str,
    /// The main button.
    pub save: &'a str,
}

impl Form {
    /// Draws the dialog around `body`; true when its main button or Ctrl+Enter was pressed.
    /// `problems` are those of the draft before this frame.
    pub fn show(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        frame: Frame<'_>,
        problems: Vec<Problem>,
        body: impl FnOnce(&mut Ui, &mut Self),
    ) -> bool {
        self.show_beside(ui, view, frame, problems, |_, _| (), body)
    }

    /// The same with something at the left end of the buttons.
    pub fn show_beside(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        frame: Frame<'_>,
        problems: Vec<Problem>,
        beside: impl FnOnce(&mut Ui, &View<'_>),
        body: impl FnOnce(&mut Ui, &mut Self),
    ) -> bool {
        self.attempt.update(problems);
        let question = Question::new(frame.salt, frame.title, frame.save).beside(beside);
        question.about(frame.about).width(640.0).show(ui, view, |ui| {
            if let Some(failure) = &self.failure {
                card::notice(ui, Tone::Late, icons::WARNING, |ui| {
                    ui.label(theme::body(failure));
                });
            }
            body(ui, self);
            ui.add_space(theme::GAP_SMALL);
            false
        })
    }

    /// Hears why the deed was not done; it stands above the fields from now on.
    pub fn told(&mut self, answer: Answer) {
        if let Answer::Failed(sentence) = answer {
            self.failure = Some(sentence);
        }
    }

    /// Whether the draft may be saved; when not, its problems show from now on and the first
    /// wrong field gets the keyboard. `problems` are those of the draft as it is now.
    pub fn may_save(&mut self, ui: &Ui, problems: Vec<Problem>) -> bool {
        self.attempt.passes(ui, problems)
    }

    /// The sentence under a field, once there was a try to save.
    #[must_use]
    pub fn problem(&self, view: &View<'_>, field: Field) -> Option<String> {
        self.attempt.said(view.text, field)
    }

    /// Tells which field an input is for: the first one told gets the keyboard when the dialog
    /// opens, the first wrong one after a failed try.
    pub fn place(&mut self, field: Field, response: &Response) {
        self.attempt.first(response);
        self.attempt.place(field, response);
    }

    /// What it remembers of the tries to save it, for a field that several dialogs share.
    pub fn attempt(&mut self) -> &mut Attempt {
        &mut self.attempt
    }

    /// Gives the keyboard to this input when the dialog opens, if it is the first.
    pub fn first(&mut self, response: &Response) {
        self.attempt.first(response);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use egui::{Key, Role};
    use egui_kittest::{Harness, kittest::Queryable as _};

    use crate::domain::{Channel, Harm, LogDraft, Outcome, PromiseDraft, WhoDraft};
    use crate::jobs::Status;
    use crate::logbook::{Ids, Logbook};
    use crate::platform::clock::FixedClock;
    use crate::store::Store;
    use crate::text::Text;
    use crate::ui::action::{Action, Actions, CaseAction, PromiseAction};
    use crate::ui::dialogs::Show;
    use crate::ui::dialogs::close_case::CloseCaseDialog;
    use crate::ui::dialogs::promise::PromiseDialog;
    use crate::ui::theme;
    use crate::ui::view::View;

    struct Open<D> {
        log: Logbook,
        dialog: D,
        asked: Vec<Action>,
    }

    fn log() -> (Logbook, crate::domain::CaseId) {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let clock = FixedClock::at_local(day.and_hms_opt(12, 0, 0).unwrap(), 60);
        let store = Store::in_memory().unwrap();
        let mut log = Logbook::new(store, Arc::new(clock), Ids::Seeded(7), [1; 16]).unwrap();
        let draft = LogDraft {
            who: WhoDraft { name: "Ines Moreau".into(), ..WhoDraft::default() },
            words: "Nobody was there.".into(),
            channel: Some(Channel::Phone),
            harm: Some(Harm::SpoiledPlans),
            owner: "Frank".into(),
            ..LogDraft::default()
        };
        let case = log.log_case(&draft).unwrap().case;
        (log, case)
    }

    fn open<'a, D: 'a>(
        log: Logbook,
        dialog: D,
        show: impl Fn(&mut D, &mut egui::Ui, &View<'_>) + 'a,
    ) -> Harness<'a, Open<D>> {
        let state = Open { log, dialog, asked: Vec::new() };
        let mut harness = Harness::builder()
            .with_size([1000.0, 900.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                move |ui, open: &mut Open<D>| {
                    let (actions, status) = (Actions::default(), Status::default());
                    let view = View {
                        log: &open.log,
                        text: Text::english(),
                        languages: &crate::text::Languages::default(),
                        now: open.log.now(),
                        actions: &actions,
                        status: &status,
                        is_sample: true,
                    };
                    show(&mut open.dialog, ui, &view);
                    open.asked.extend(actions.take());
                },
                state,
            );
        harness.run();
        harness
    }

    fn save(harness: &mut Harness<'_, Open<PromiseDialog>>) {
        harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
        harness.run();
    }

    fn added(asked: &[Action]) -> Option<PromiseDraft> {
        asked.iter().find_map(|action| match action {
            Action::Promise(PromiseAction::Add(_, draft)) => Some(draft.clone()),
            _ => None,
        })
    }

    #[test]
    fn a_promise_is_given_by_keyboard_alone_and_a_past_one_is_asked_back() {
        let (log, case) = log();
        let dialog = PromiseDialog::new(&log, case).unwrap();
        let mut harness = open(log, dialog, PromiseDialog::show);
        let text = Text::english().dialogs.promise;
        save(&mut harness);
        assert_eq!(added(&harness.state().asked), None, "nothing was promised yet");
        // The first wrong field has the keyboard.
        let words = harness.get_by_role_and_label(Role::MultilineTextInput, text.words());
        assert!(words.is_focused());
        words.type_text("I will call you");
        harness.run();
        let due = harness.get_by_role_and_label(Role::TextInput, text.due());
        due.focus();
        harness.run();
        harness.get_by_role_and_label(Role::TextInput, text.due()).type_text("2026-11-19 12:00");
        harness.run();
        save(&mut harness);
        assert_eq!(added(&harness.state().asked), None, "the past is asked about");
        harness.get_by_label(text.past()).click();
        harness.run();
        save(&mut harness);
        let draft = added(&harness.state().asked).unwrap();
        assert!(draft.past_is_meant);
        assert_eq!(draft.words, "I will call you");
    }

    #[test]
    fn a_case_with_work_left_is_not_closed_and_says_what_is_missing() {
        let (log, case) = log();
        let dialog = CloseCaseDialog::new(&log, case).unwrap();
        let mut harness = open(log, dialog, CloseCaseDialog::show);
        let text = Text::english();
        harness.get_by_label(text.outcome(Outcome::SaysSo)).click();
        harness.run();
        harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
        harness.run();
        let closes = |action: &Action| matches!(action, Action::Case(CaseAction::Close(..)));
        assert!(!harness.state().asked.iter().any(closes));
        harness.get_by_label(&text.dialogs.closing.missing(3));
    }

    #[test]
    fn escape_closes() {
        let (log, case) = log();
        let dialog = PromiseDialog::new(&log, case).unwrap();
        let mut harness = open(log, dialog, PromiseDialog::show);
        harness.key_press(Key::Escape);
        harness.run();
        let closes = |action: &Action| matches!(action, Action::CloseDialog);
        assert!(harness.state().asked.iter().any(closes));
    }
}
