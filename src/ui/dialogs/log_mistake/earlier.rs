//! A draft that was kept stands in the fields again: when it was begun, and whether to go on with
//! it. Until that is answered the keyboard is on *Go on*, so that nothing is typed behind old text
//! unawares.

use chrono::TimeDelta;
use egui::{Id, Key, Modifiers, Ui};

use super::super::attempt::Attempt;
use super::start::Start;
use crate::domain::day::Moment;
use crate::domain::{LogDraft, Now, tidy};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, layout};

/// Within so many minutes everybody knows what they were typing.
const RECENT: i64 = 30;

/// What is known of an earlier draft.
#[derive(Debug, Default)]
pub struct Earlier {
    state: State,
    /// It is about somebody else than was asked for.
    is_other: bool,
    /// The button that goes on with it, once it was drawn.
    go_on: Option<Id>,
}

#[derive(Debug, Default)]
enum State {
    /// There is none, or it was just begun.
    #[default]
    None,
    /// Whether to go on with it is asked; when it was begun, if that is known.
    Asked(Option<Moment>),
    /// Going on with it begins in this frame.
    GoesOn,
    /// It was put aside, and can be had back.
    Aside(Box<LogDraft>),
}

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Go on with it.
    GoOn,
    /// Put it aside and begin anew.
    Anew,
    /// Have it back.
    Back,
}

impl Earlier {
    /// For a draft that was kept. `fits` where it is about what was asked for.
    pub fn of(kept: &LogDraft, fits: bool, now: Now) -> Self {
        let is_recent = kept.begun.is_some_and(|begun| {
            (TimeDelta::zero()..TimeDelta::minutes(RECENT)).contains(&(now.utc - begun.utc))
        });
        let state = if is_recent && fits { State::None } else { State::Asked(kept.begun) };
        Self { state, is_other: !fits, go_on: None }
    }

    /// A draft that was put aside; one that says nothing is let go of.
    pub fn put_aside(draft: LogDraft) -> Self {
        Self { state: State::Aside(Box::new(draft)), ..Self::default() }
    }

    /// Whether to go on with it is asked.
    pub fn is_asked(&self) -> bool {
        matches!(self.state, State::Asked(_))
    }

    /// The draft that was put aside.
    pub fn had_back(&mut self) -> Option<LogDraft> {
        match std::mem::take(&mut self.state) {
            State::Aside(draft) => Some(*draft),
            other => {
                self.state = other;
                None
            }
        }
    }

    /// Whether the keyboard goes to the end of the customer's words now: somebody goes on whose
    /// draft has a name already.
    pub fn goes_on(&mut self, draft: &LogDraft) -> bool {
        let goes_on = matches!(self.state, State::GoesOn);
        if goes_on {
            self.state = State::None;
        }
        goes_on && !tidy::is_blank(&draft.who.name)
    }

    /// Draws what there is to say.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        start: &Start,
        attempt: &mut Attempt,
    ) -> Option<Said> {
        let said = match self.state {
            State::Asked(begun) => self.ask(ui, view, begun, start, attempt),
            State::Aside(_) => aside(ui, view),
            State::None | State::GoesOn => return None,
        };
        ui.add_space(theme::GAP_SMALL);
        if said == Some(Said::GoOn) {
            self.state = State::GoesOn;
            ui.ctx().request_repaint();
        }
        said
    }

    fn ask(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        begun: Option<Moment>,
        start: &Start,
        attempt: &mut Attempt,
    ) -> Option<Said> {
        let text = &view.text.log;
        let begun = match begun {
            Some(begun) => text.begun(&view.text.day_time(begun.local(), view.now.local())),
            None => text.begun_earlier().to_owned(),
        };
        let over = start.name().filter(|_| self.is_other).map(|name| text.start_over_for(name));
        let (tone, words) = match self.is_other {
            true => (Tone::Soon, Some(text.older_draft())),
            false => (Tone::Info, None),
        };
        let mut said = None;
        // The space in what somebody types is no answer; Enter and a click are.
        if self.go_on.is_some_and(|id| ui.memory(|memory| memory.has_focus(id))) {
            ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Space));
        }
        card::notice(ui, tone, icons::NOTE_PENCIL, |ui| {
            let left = |ui: &mut Ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    ui.label(theme::strong(&begun));
                    if let Some(words) = words {
                        ui.label(theme::body(words));
                    }
                });
            };
            layout::row_between(ui, left, |ui| {
                layout::in_reading_order(ui, |ui| {
                    let go_on = Button::secondary(text.go_on()).small().show(ui);
                    attempt.first(&go_on);
                    self.go_on = Some(go_on.id);
                    if go_on.clicked() {
                        said = Some(Said::GoOn);
                    }
                    let anew = over.as_deref().unwrap_or(text.begin_anew());
                    if Button::secondary(anew).small().show(ui).clicked() {
                        said = Some(Said::Anew);
                    }
                });
            });
        });
        said
    }
}

/// That an earlier draft was put aside, with the way back.
fn aside(ui: &mut Ui, view: &View<'_>) -> Option<Said> {
    let text = &view.text.log;
    let mut said = None;
    card::notice(ui, Tone::Info, icons::NOTE_PENCIL, |ui| {
        let back = |ui: &mut Ui| {
            if Button::secondary(text.bring_back()).small().show(ui).clicked() {
                said = Some(Said::Back);
            }
        };
        layout::row_between(ui, |ui| ui.label(theme::body(text.put_aside())), back);
    });
    said
}

#[cfg(test)]
mod tests {
    use super::super::{DRAFT, LogMistakeDialog};
    use super::*;
    use crate::domain::WhoDraft;
    use crate::logbook::Logbook;
    use crate::text::Text;
    use crate::ui::action::{Action, LogAction};
    use crate::ui::dialogs::Show;
    use crate::ui::dialogs::rehearsal::{Rehearsal, log, press, rehearse, type_text};
    use egui::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    type Scene = Harness<'static, Rehearsal<LogMistakeDialog>>;

    /// A draft about Karl, begun so many minutes ago.
    fn begun(minutes: Option<i64>) -> (Logbook, LogDraft) {
        let mut log = log();
        let now = log.now();
        let moment = |ago| Moment { utc: now.utc - TimeDelta::minutes(ago), ..Moment::from(now) };
        let draft = LogDraft {
            who: WhoDraft { name: "Karl".to_owned(), ..WhoDraft::default() },
            words: "Wrong bill.".to_owned(),
            begun: minutes.map(moment),
            ..LogDraft::default()
        };
        log.keep_draft(DRAFT, &draft).unwrap();
        (log, draft)
    }

    fn scene(log: Logbook) -> Scene {
        let dialog = LogMistakeDialog::new(&log, None, None).unwrap();
        rehearse(log, dialog, LogMistakeDialog::show)
    }

    #[test]
    fn an_old_draft_says_when_it_was_begun_and_nothing_is_typed_behind_it() {
        for (minutes, said) in [
            (Some(2 * 24 * 60), "Begun Friday 14:05"),
            (Some(45), "Begun today 13:20"),
            (None, "Begun earlier"),
        ] {
            let (log, draft) = begun(minutes);
            let mut scene = scene(log);
            scene.get_by_label(said);
            type_text(&mut scene, "The cake");
            press(&mut scene, Key::Space);
            assert!(scene.state().form.draft.says_the_same(&draft), "{said}");
            let go_on = Text::english().log.go_on();
            assert!(scene.get_by_label(go_on).is_focused(), "{said}");
            press(&mut scene, Key::Enter);
            assert!(scene.query_by_label(go_on).is_none());
            type_text(&mut scene, " Twice.");
            assert_eq!(scene.state().form.draft.words, "Wrong bill. Twice.");
        }
    }

    #[test]
    fn what_was_begun_just_now_goes_on_without_a_question() {
        let (log, draft) = begun(Some(5));
        let scene = scene(log);
        assert!(scene.query_by_label(Text::english().log.go_on()).is_none());
        assert_eq!(scene.state().form.draft, draft);
    }

    #[test]
    fn whoever_begins_anew_can_have_the_old_draft_back() {
        let (log, draft) = begun(Some(600));
        let mut scene = scene(log);
        let text = Text::english().log;
        scene.get_by_label(text.begin_anew()).click();
        scene.run();
        assert!(scene.state().form.draft.words.is_empty());
        let asked = &scene.state().asked;
        assert!(asked.iter().any(|it| matches!(it, Action::Log(LogAction::Discard))));
        // The keyboard is where the name goes.
        type_text(&mut scene, "Ines");
        assert_eq!(scene.state().form.draft.who.name, "Ines");
        scene.get_by_label(text.bring_back()).click();
        scene.run();
        assert_eq!(scene.state().form.draft, draft);
        // What was typed instead is not lost either.
        scene.get_by_label(text.bring_back()).click();
        scene.run();
        assert_eq!(scene.state().form.draft.who.name, "Ines");
    }

    #[test]
    fn cross_and_cancel_keep_the_draft_with_the_moment_it_was_begun() {
        let dialogs = Text::english().dialogs;
        for button in [dialogs.close(), dialogs.cancel()] {
            let mut scene = scene(log());
            type_text(&mut scene, "Karl");
            scene.get_by_role_and_label(Role::Button, button).click();
            scene.run();
            let state = scene.state();
            assert!(matches!(state.asked.last(), Some(Action::CloseDialog)), "{button}");
            let kept = state.asked.iter().rev().find_map(|action| match action {
                Action::Log(LogAction::Keep(draft)) => Some(draft.clone()),
                _ => None,
            });
            let kept = kept.expect("nothing was kept");
            assert_eq!(kept.who.name, "Karl");
            assert_eq!(kept.begun, Some(Moment::from(state.log.now())));
        }
    }

    #[test]
    fn a_click_beside_the_dialog_and_esc_in_a_list_leave_the_keyboard_in_the_field() {
        let mut scene = scene(log());
        type_text(&mut scene, "Karl");
        let who = Text::english().log.who();
        let new = Text::english().log.new_customer("Karl");
        scene.get_by_label(&new);
        let beside = egui::pos2(8.0, 300.0);
        scene.event(egui::Event::PointerMoved(beside));
        for pressed in [true, false] {
            scene.event(egui::Event::PointerButton {
                pos: beside,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
        }
        scene.run();
        assert!(scene.get_by_role_and_label(Role::TextInput, who).is_focused());
        press(&mut scene, Key::Escape);
        assert!(scene.query_by_label(&new).is_none());
        assert!(scene.get_by_role_and_label(Role::TextInput, who).is_focused());
        let closed = |it: &Action| matches!(it, Action::CloseDialog);
        assert!(!scene.state().asked.iter().any(closed));
    }
}
