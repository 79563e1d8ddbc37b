//! Logging a mistake: who, what, how we know, what it cost them, what we promised.
//!
//! The draft is kept while one types, so that Esc, a crash and a power cut lose nothing. Four
//! fields are enough, and the keyboard alone fills them.

mod details;
mod earlier;
mod promise;
mod start;
mod who;

pub use self::who::detail as hint_detail;

use egui::{Align, Key, Layout, Modifiers, Ui};
use std::time::Duration;

use self::earlier::{Earlier, Said};
use self::start::Start;
pub(super) use self::who::Who;
use super::attempt::Attempt;
use super::{Answer, Show};
use crate::domain::day::Moment;
use crate::domain::{Channel, CustomerId, Field, Harm, LogDraft, MistakeId, tidy};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, LogAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::calendar::end_caret;
use crate::ui::widgets::card;
use crate::ui::widgets::choice::{self, Card};
use crate::ui::widgets::dialog::Dialog;
use crate::ui::widgets::field::{self, Hint};

/// The name under which the draft is kept.
pub const DRAFT: &str = "log";
/// A changed draft is kept at most this often, in seconds: more would wear out a disk for nothing.
const KEEP_EVERY: f64 = 1.0;

/// Logging a mistake.
#[derive(Debug)]
pub struct LogMistakeDialog {
    start: Start,
    draft: LogDraft,
    earlier: Earlier,
    kept: LogDraft,
    kept_at: f64,
    who: Who,
    promise: promise::Entry,
    /// Whether the lesser fields are in sight.
    unfolded: bool,
    attempt: Attempt,
    failure: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Pressed {
    Nothing,
    Save,
    Fold,
    StartOver,
    BringBack,
    Close,
}

impl LogMistakeDialog {
    /// The dialog: for a customer or a mistake already known when named. A draft kept earlier is
    /// shown again, also when something else was asked for: nothing typed is ever lost.
    ///
    /// # Errors
    /// The log cannot be read, or there is no such customer or mistake.
    pub fn new(
        log: &Logbook,
        customer: Option<CustomerId>,
        mistake: Option<MistakeId>,
    ) -> Result<Self> {
        let start = Start::new(log, customer, mistake)?;
        let kept = start::kept(log)?;
        let earlier = kept
            .as_ref()
            .map_or_else(Earlier::default, |kept| Earlier::of(kept, start.fits(kept), log.now()));
        let draft = kept.unwrap_or_else(|| start.draft());
        Ok(Self {
            start,
            kept: draft.clone(),
            kept_at: f64::NEG_INFINITY,
            who: Who::new(log, &draft.who),
            promise: promise::Entry::default(),
            unfolded: details::has_any(&draft),
            attempt: Attempt::default(),
            failure: None,
            draft,
            earlier,
        })
    }
}

impl Show for LogMistakeDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.log;
        let by_keys = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        self.attempt.update(self.problems(view));
        let is_fresh = self.is_fresh();
        let unfolded = self.unfolded;
        let dialog = Dialog::new("log", text.title())
            .aside(text.aside())
            .close_button(view.text.dialogs.close(), view.text.shell.close_key());
        let shown =
            dialog.show(ui, |ui| self.body(ui, view), |ui| footer(ui, view, unfolded, is_fresh));
        let pressed = match shown.footer {
            Pressed::Nothing => shown.body,
            pressed => pressed,
        };
        if shown.close || pressed == Pressed::Close {
            self.keep(ui, view, true);
            view.ask(Action::CloseDialog);
            return;
        }
        match pressed {
            Pressed::Save => self.save(ui, view),
            _ if by_keys => self.save(ui, view),
            Pressed::Fold => self.unfolded = !self.unfolded,
            Pressed::StartOver => self.start_over(ui, view),
            Pressed::BringBack => self.bring_back(ui, view),
            Pressed::Close | Pressed::Nothing => self.keep(ui, view, false),
        }
    }

    fn told(&mut self, answer: Answer) {
        if let Answer::Failed(sentence) = answer {
            self.failure = Some(sentence);
        }
    }
}

impl LogMistakeDialog {
    fn problems(&self, view: &View<'_>) -> Vec<crate::domain::Problem> {
        self.draft.problems(view.now.local(), view.log.shop().currency)
    }

    fn save(&mut self, ui: &Ui, view: &View<'_>) {
        self.keep(ui, view, true);
        let problems = self.problems(view);
        // A wrong field that is folded away could not be mended.
        self.unfolded |= problems.iter().any(|problem| details::shows(problem.field));
        if self.attempt.passes(ui, problems) {
            view.ask(Action::Log(LogAction::Save(Box::new(self.draft.clone()))));
        }
    }

    /// Whether nothing was typed yet.
    fn is_fresh(&self) -> bool {
        self.draft.says_the_same(&self.start.draft())
    }

    /// Begins anew. What stood there can be had back while the dialog is open.
    fn start_over(&mut self, ui: &Ui, view: &View<'_>) {
        view.ask(Action::Log(LogAction::Discard));
        let before = std::mem::replace(&mut self.draft, self.start.draft());
        self.earlier = Earlier::put_aside(before);
        self.kept = self.draft.clone();
        self.take_up(ui, view);
    }

    /// Has the draft back that was put aside; what was typed instead is put aside in its place.
    fn bring_back(&mut self, ui: &Ui, view: &View<'_>) {
        let Some(before) = self.earlier.had_back() else { return };
        let instead = std::mem::replace(&mut self.draft, before);
        if !instead.says_the_same(&self.start.draft()) {
            self.earlier = Earlier::put_aside(instead);
        }
        self.take_up(ui, view);
        self.keep(ui, view, true);
    }

    fn take_up(&mut self, ui: &Ui, view: &View<'_>) {
        self.who = Who::new(view.log, &self.draft.who);
        self.promise = promise::Entry::default();
        self.unfolded |= details::has_any(&self.draft);
        self.attempt = Attempt::default();
        ui.ctx().request_repaint();
    }

    fn keep(&mut self, ui: &Ui, view: &View<'_>, now: bool) {
        if self.draft == self.kept {
            return;
        }
        if self.draft.begun.is_none() {
            self.draft.begun = Some(Moment::from(view.now));
        }
        let (time, closes) = ui.input(|input| (input.time, input.viewport().close_requested()));
        let wait = self.kept_at + KEEP_EVERY - time;
        if !now && !closes && wait > 0.0 {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(wait));
            return;
        }
        self.kept = self.draft.clone();
        self.kept_at = time;
        view.ask(Action::Log(LogAction::Keep(Box::new(self.draft.clone()))));
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) -> Pressed {
        let text = &view.text.log;
        let pressed = self.notices(ui, view);
        self.who.show(ui, view, &mut self.draft.who, &mut self.attempt);
        let problem = self.attempt.said(view.text, Field::Words);
        let hint = Hint { hint: text.words_hint(), problem: problem.as_deref(), ..Hint::default() };
        let words = field::multiline(ui, "log-words", text.words(), &mut self.draft.words, 3, hint);
        self.attempt.first(&words);
        self.attempt.place(Field::Words, &words);
        if self.earlier.goes_on(&self.draft) {
            end_caret(ui, words.id, &self.draft.words);
            words.request_focus();
        }
        self.known_by(ui, view);
        self.harm(ui, view);
        let kind = self.draft.kind;
        self.promise.show(ui, view, kind, &mut self.draft.promise, &mut self.attempt);
        if self.unfolded {
            details::show(ui, view, &mut self.draft, &mut self.attempt);
        }
        pressed
    }

    fn notices(&mut self, ui: &mut Ui, view: &View<'_>) -> Pressed {
        let text = &view.text.log;
        let mut pressed = Pressed::Nothing;
        if let Some(failure) = &self.failure {
            card::notice(ui, Tone::Late, icons::WARNING, |ui| {
                ui.label(theme::body(failure));
            });
            ui.add_space(theme::GAP_SMALL);
        }
        match self.earlier.show(ui, view, &self.start, &mut self.attempt) {
            Some(Said::GoOn) if tidy::is_blank(&self.draft.who.name) => {
                // The first field has the keyboard then.
                self.attempt = Attempt::default();
            }
            Some(Said::Anew) => pressed = Pressed::StartOver,
            Some(Said::Back) => pressed = Pressed::BringBack,
            Some(Said::GoOn) | None => {}
        }
        if let Some(title) = self.start.joined(&self.draft) {
            card::quiet_box(ui, |ui| ui.label(theme::body(text.joins(title))));
            ui.add_space(theme::GAP_SMALL);
        }
        pressed
    }

    fn known_by(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.log;
        let options: Vec<_> = Channel::KNOWN_BY
            .into_iter()
            .map(|channel| (Some(channel), view.text.channel(channel).to_owned()))
            .collect();
        let channel = &mut self.draft.channel;
        choice::segments(ui, "log-channel", text.known_by(), channel, &options, Hint::default());
        if self.draft.channel.is_some_and(Channel::is_public) || !self.draft.link.is_empty() {
            let problem = self.attempt.said(view.text, Field::Link);
            let hint = Hint {
                hint: text.link_hint(),
                problem: problem.as_deref(),
                optional: Some(text.optional()),
            };
            let link = field::text(ui, "log-link", text.link(), &mut self.draft.link, hint);
            self.attempt.place(Field::Link, &link);
        }
    }

    fn harm(&mut self, ui: &mut Ui, view: &View<'_>) {
        let cards: Vec<_> = Harm::ALL
            .into_iter()
            .map(|harm| Card {
                value: Some(harm),
                title: view.text.harm(harm).to_owned(),
                description: view.text.harm_meaning(harm).to_owned(),
            })
            .collect();
        let (label, harm) = (view.text.log.cost(), &mut self.draft.harm);
        choice::cards_choice(ui, "log-harm", label, harm, &cards, Hint::default());
    }
}

fn footer(ui: &mut Ui, view: &View<'_>, unfolded: bool, is_fresh: bool) -> Pressed {
    let text = &view.text.log;
    let mut pressed = Pressed::Nothing;
    if Button::primary(text.save()).shortcut(text.save_keys()).show(ui).clicked() {
        pressed = Pressed::Save;
    }
    let fold = if unfolded { text.fewer() } else { text.more() };
    if button::secondary(ui, None, fold).clicked() {
        pressed = Pressed::Fold;
    }
    if button::quiet(ui, None, view.text.dialogs.cancel()).clicked() {
        pressed = Pressed::Close;
    }
    ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
        if !is_fresh && button::quiet(ui, icons::TRASH, text.start_over()).clicked() {
            pressed = Pressed::StartOver;
        }
    });
    pressed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{PromiseDraft, WhoDraft};
    use crate::text::Text;
    use crate::ui::dialogs::rehearsal::{
        Rehearsal, customer, log, press, rehearse, save, type_text,
    };
    use egui::accesskit::Toggled;
    use egui_kittest::Harness;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    type Scene = Harness<'static, Rehearsal<LogMistakeDialog>>;

    fn scene(log: Logbook, of: Option<CustomerId>) -> Scene {
        let dialog = LogMistakeDialog::new(&log, of, None).unwrap();
        rehearse(log, dialog, LogMistakeDialog::show)
    }

    #[test]
    fn four_fields_and_no_mouse_log_a_mistake_of_a_known_customer() {
        let mut log = log();
        let marta = customer(&mut log, "Marta Novak", "+43 660 555 0148");
        let mut scene = scene(log, None);
        type_text(&mut scene, "Marta N");
        press(&mut scene, Key::Tab);
        type_text(&mut scene, "The cake came a day late.");
        press(&mut scene, Key::Tab);
        press(&mut scene, Key::ArrowRight);
        press(&mut scene, Key::Tab);
        press(&mut scene, Key::Num3);
        press(&mut scene, Key::Tab);
        type_text(&mut scene, "I call you back");
        press(&mut scene, Key::Tab);
        press(&mut scene, Key::Enter);
        save(&mut scene);
        let draft = scene.state().saved().expect("nothing was saved");
        assert_eq!(draft.who.known, Some(marta));
        assert_eq!(draft.words, "The cake came a day late.");
        assert_eq!(draft.channel, Some(Channel::Email));
        assert_eq!(draft.harm, Some(Harm::SpoiledPlans));
        assert_eq!(draft.promise.words, "I call you back");
        assert_eq!(draft.promise.due, "2026-11-22 15:05");
    }

    #[test]
    fn the_due_time_is_filled_from_the_words_and_a_difference_is_said() {
        let mut scene = scene(log(), None);
        let text = Text::english();
        scene.get_by_label(text.log.promise()).focus();
        scene.run();
        type_text(&mut scene, "I will call you on Monday at noon");
        let due =
            |scene: &Harness<'_, _>| scene.get_by_label(text.log.due()).value().unwrap_or_default();
        assert_eq!(due(&scene), "2026-11-23 12:00");
        assert!(scene.query_by_label(text.log.take_due()).is_none());
        scene.get_by_label(text.log.due()).focus();
        scene.run();
        scene.key_press_modifiers(Modifiers::COMMAND, Key::A);
        scene.run();
        type_text(&mut scene, "tuesday noon");
        scene.get_by_label(text.log.take_due()).click_accesskit();
        scene.run();
        assert_eq!(due(&scene), "2026-11-23 12:00");
    }

    #[test]
    fn what_is_missing_is_said_after_the_first_try_only() {
        let missing = "Write";
        let mut scene = scene(log(), None);
        assert!(scene.query_by_label_contains(missing).is_none());
        save(&mut scene);
        assert!(scene.query_all_by_label_contains(missing).count() >= 2);
        assert!(scene.state().saved().is_none());
    }

    #[test]
    fn escape_keeps_the_draft_and_it_is_there_again() {
        let mut scene = scene(log(), None);
        type_text(&mut scene, "Karl");
        press(&mut scene, Key::Escape);
        press(&mut scene, Key::Escape);
        let state = scene.state();
        assert!(matches!(state.asked.last(), Some(Action::CloseDialog)));
        let kept = state.asked.iter().rev().find_map(|action| match action {
            Action::Log(LogAction::Keep(draft)) => Some(draft.clone()),
            _ => None,
        });
        let kept = kept.expect("nothing was kept");
        assert_eq!(kept.who.name, "Karl");
        let mut log = log();
        log.keep_draft(DRAFT, &kept).unwrap();
        let again = LogMistakeDialog::new(&log, None, None).unwrap();
        assert_eq!(again.draft, *kept);
    }

    #[test]
    fn a_draft_that_comes_back_has_its_quick_time_chosen() {
        let text = Text::english().log;
        let promise = |due: &str| PromiseDraft {
            words: "I call you".to_owned(),
            due: due.to_owned(),
            ..PromiseDraft::default()
        };
        // Tomorrow is a quick time; the day after is typed, and stands in its field.
        for (due, is_quick) in [("2026-11-23 17:00", true), ("2026-11-24 17:00", false)] {
            let mut log = log();
            let draft = LogDraft { promise: promise(due), ..LogDraft::default() };
            log.keep_draft(DRAFT, &draft).unwrap();
            let scene = scene(log, None);
            let name = text.due_quick_name(text.tomorrow());
            let button = scene.get_by_label(&name);
            let is_chosen = button.accesskit_node().toggled() == Some(Toggled::True);
            assert_eq!(is_chosen, is_quick, "{due}");
            assert_eq!(scene.query_by_label(text.due()).is_none(), is_quick, "{due}");
        }
    }

    #[test]
    fn an_older_draft_about_somebody_else_is_shown_and_not_overwritten() {
        let mut log = log();
        let marta = customer(&mut log, "Marta Novak", "");
        let who = WhoDraft { name: "Karl".to_owned(), ..WhoDraft::default() };
        let older = LogDraft { who, words: "Wrong bill.".to_owned(), ..LogDraft::default() };
        log.keep_draft(DRAFT, &older).unwrap();
        let mut scene = scene(log, Some(marta));
        assert_eq!(scene.state().form.draft, older);
        scene.get_by_label("Start over for Marta Novak").click();
        scene.run();
        assert_eq!(scene.state().form.draft.who.known, Some(marta));
        assert!(scene.state().form.draft.words.is_empty());
    }

    #[test]
    fn somebody_entered_twice_is_offered_instead() {
        let mut log = log();
        let marta = customer(&mut log, "Marta Novak", "+43 660 555 0148");
        let mut scene = scene(log, None);
        type_text(&mut scene, "Marta Novak");
        press(&mut scene, Key::ArrowDown);
        press(&mut scene, Key::Enter);
        scene.get_by_label("It is this one: Marta Novak").click();
        scene.run();
        assert_eq!(scene.state().form.draft.who.known, Some(marta));
        let asks_how_to_reach = scene.query_by_label_contains("This is a new customer").is_some();
        assert!(!asks_how_to_reach, "a known customer can be reached already");
    }

    #[test]
    fn a_due_time_in_the_past_is_asked_back() {
        let mut log = log();
        let marta = customer(&mut log, "Marta Novak", "");
        let who =
            WhoDraft { known: Some(marta), name: "Marta Novak".to_owned(), ..WhoDraft::default() };
        let promise = PromiseDraft {
            words: "I call you".to_owned(),
            due: "2026-11-22 13:00".to_owned(),
            ..PromiseDraft::default()
        };
        let words = "Late.".to_owned();
        let draft = LogDraft { who, words, promise, ..LogDraft::default() };
        log.keep_draft(DRAFT, &draft).unwrap();
        let mut scene = scene(log, None);
        save(&mut scene);
        assert!(scene.state().saved().is_none());
        scene.get_by_label("Yes, it was due then").click_accesskit();
        scene.run();
        save(&mut scene);
        assert!(scene.state().saved().is_some_and(|draft| draft.promise.past_is_meant));
    }

    #[test]
    fn endless_words_stay_inside_the_dialog() {
        let mut log = log();
        let name = "n".repeat(400);
        let id = customer(&mut log, &name, "+1 555 0100");
        let draft = LogDraft {
            who: WhoDraft { known: Some(id), name, ..WhoDraft::default() },
            words: "x".repeat(10_000),
            ..LogDraft::default()
        };
        log.keep_draft(DRAFT, &draft).unwrap();
        let scene = scene(log, None);
        for node in scene.get_all_by_role(egui::Role::TextInput) {
            assert!(node.rect().right() <= 1064.0);
        }
    }
}
