//! Saying that a promise was broken: the words for it and a new time are ready, so that the main way
//! on is to tell the customer. A broken promise that nobody speaks of is the worst of all.

use chrono::{Days, NaiveTime};
use egui::Ui;

use super::due_field::typed;
use super::form::{Form, Frame};
use super::outlook::Outlook;
use super::promise::once_fields;
use super::{Answer, Show};
use crate::domain::day::parse_when;
use crate::domain::{
    Channel, Field, MessageKind, Problem, PromiseDraft, PromiseName, evidence, first_name, tidy,
};
use crate::logbook::dates::NamedPromise;
use crate::logbook::promises::PromiseEnd;
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, LetterAction, PromiseAction};
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::{card, choice, layout};

/// The ways by which one tells a customer.
const WAYS: [Channel; 4] = [Channel::Phone, Channel::InPerson, Channel::Email, Channel::Text];

/// Saying that a promise was broken.
#[derive(Debug)]
pub struct BreakPromiseDialog {
    promise: NamedPromise,
    about: String,
    /// The customer's name, and their number.
    who: (String, String),
    /// What they are told; follows the new promise until somebody changes it.
    words: String,
    /// What the words were when they last followed.
    ready: String,
    channel: Channel,
    draft: PromiseDraft,
    outlook: Outlook,
    form: Form,
}

impl BreakPromiseDialog {
    /// The dialog for a promise, with a new time in place: ten in the morning of the next open day.
    ///
    /// # Errors
    /// There is no such promise, or the log cannot be read.
    pub fn new(log: &Logbook, name: PromiseName) -> Result<Self> {
        const TEN: NaiveTime =
            NaiveTime::MIN.overflowing_add_signed(chrono::TimeDelta::hours(10)).0;
        let promise = log.promise_named(name)?;
        let customer = log.customer(log.promised_to(promise.of)?)?;
        let today = log.now().today();
        let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
        let day = log.shop().hours.open_day_from(tomorrow).unwrap_or(tomorrow);
        let usual = promise.channel.or(customer.preferred).filter(|way| WAYS.contains(way));
        Ok(Self {
            about: log.promise_about(promise.of)?,
            draft: PromiseDraft {
                words: promise.words.clone(),
                due: typed(day.and_time(TEN)),
                ..PromiseDraft::default()
            },
            promise,
            who: (customer.name, customer.phone),
            words: String::new(),
            ready: String::new(),
            channel: usual.unwrap_or(Channel::Phone),
            outlook: Outlook::default(),
            form: Form::default(),
        })
    }
}

impl Show for BreakPromiseDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.dialogs;
        let about = self.about.clone();
        let frame = Frame {
            salt: "break",
            title: text.promise.broken_title(),
            about: &about,
            save: text.broken.main(),
        };
        let before = self.problems(view);
        let mut form = std::mem::take(&mut self.form);
        let name = self.promise.name;
        let later = |ui: &mut Ui, view: &View<'_>| {
            let button = Button::quiet(view.text.dialogs.broken.later()).show(ui);
            if button.on_hover_text(view.text.dialogs.broken.later_means()).clicked() {
                let end = PromiseAction::End(name, PromiseEnd::Broken, String::new());
                view.ask(Action::Promise(end));
            }
        };
        let body = |ui: &mut Ui, form: &mut Form| self.body(ui, view, form);
        let pressed = form.show_beside(ui, view, frame, before, later, body);
        if pressed && form.may_save(ui, self.problems(view)) {
            self.tell(view);
        }
        self.form = form;
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

impl BreakPromiseDialog {
    fn body(&mut self, ui: &mut Ui, view: &View<'_>, form: &mut Form) {
        let text = &view.text.dialogs.broken;
        let now = view.now.local();
        self.follow(view);
        card::quiet_box(ui, |ui| {
            ui.label(theme::strong(&self.promise.words));
            let due = view.text.day_time(self.promise.due.at(), now);
            ui.label(theme::soft(view.text.dialogs.promise.was_due(&due)));
        });
        ui.label(theme::soft(text.why(first_name(&self.who.0))));
        let problem = form.problem(view, Field::Message);
        let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
        let input = field::multiline(ui, "told", text.words(), &mut self.words, 4, hint);
        form.place(Field::Message, &input);
        let (_, copied) = layout::row_between(
            ui,
            |ui| ui.label(theme::soft(&self.who.1)),
            |ui| Button::secondary(text.copy()).icon(icons::COPY).small().show(ui).clicked(),
        );
        if copied {
            view.ask(Action::Copy(self.words.clone()));
        }
        let ways = WAYS.map(|way| (way, view.text.channel(way).to_owned()));
        let label = text.channel();
        choice::segments(ui, "told-by", label, &mut self.channel, &ways, Hint::default());
        ui.label(theme::small(text.channel_why()));
        ui.add_space(theme::GAP_SMALL);
        let (words, due) = (text.new_words(), text.new_due());
        once_fields(ui, view, "break", words, due, &mut self.draft, form);
        self.outlook.show(ui, view, self.promise.of.case(), &mut self.draft.due);
    }

    /// The words follow the new promise for as long as they are ours.
    fn follow(&mut self, view: &View<'_>) {
        let text = &view.text.dialogs.broken;
        let (now, today) = (view.now.local(), view.now.today());
        let bare = |words: &str| words.trim().trim_end_matches('.').to_owned();
        let who = first_name(&self.who.0);
        let promised = bare(&self.promise.words);
        let due = view.text.letter_day_at(self.promise.due.at(), today);
        let ready = match parse_when(&self.draft.due, now) {
            Ok(at) if !tidy::is_blank(&self.draft.words) => {
                let new = view.text.letter_day_at(at, today);
                text.ready(who, &promised, &due, &bare(&self.draft.words), &bare(&new))
            }
            _ => text.ready_open(who, &promised, &due),
        };
        if self.words == self.ready {
            self.words.clone_from(&ready);
        }
        self.ready = ready;
    }

    fn problems(&self, view: &View<'_>) -> Vec<Problem> {
        let mut found = Vec::new();
        evidence::needed(Field::Message, &self.words, tidy::TEXT_MOST, &mut found);
        found.extend(self.draft.problems(view.now.local()));
        found
    }

    /// By telephone or face to face it is said now; what is written counts once it went out.
    fn tell(&self, view: &View<'_>) {
        let is_said = matches!(self.channel, Channel::Phone | Channel::InPerson);
        let channel = Some(self.channel);
        let draft = PromiseDraft { channel, untold: !is_said, ..self.draft.clone() };
        let moved = PromiseAction::Move(self.promise.name, draft, self.words.clone());
        view.ask(Action::Promise(moved));
        let words = self.words.clone();
        match (self.channel, self.promise.of.case()) {
            (Channel::Email, Some(case)) => {
                let kind = MessageKind::Update;
                view.ask(Action::Letter(LetterAction::OpenInMail { case, kind, words }));
            }
            (Channel::Email | Channel::Text, _) => view.ask(Action::Copy(words)),
            _ => {}
        }
    }
}
