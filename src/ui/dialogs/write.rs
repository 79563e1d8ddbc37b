//! Writing to a customer beside the stages: that we heard them, how things stand, what we changed, a
//! word to somebody we lost. What is typed is kept, whatever happens.

use egui::{Id, Ui};

use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::{CaseId, Channel, Field, MessageKind, Problem, first_name};
use crate::logbook::messages::Saying;
use crate::logbook::pages::CasePage;
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::compose::{self, Composer, Sheet, Writing};
use crate::ui::view::View;
use crate::ui::widgets::field::Hint;
use crate::ui::widgets::{choice, layout};

/// The kinds that are written here. An apology has its stage.
pub const KINDS: [MessageKind; 5] = [
    MessageKind::Acknowledgement,
    MessageKind::Update,
    MessageKind::WhatWeChanged,
    MessageKind::Decline,
    MessageKind::WinBack,
];

/// The name under which a message being written is kept.
#[must_use]
pub fn draft_name(case: CaseId, kind: MessageKind) -> String {
    format!("case/{case}/write/{}", kind.id())
}

/// Writing to a customer.
#[derive(Debug)]
pub struct WriteDialog {
    page: CasePage,
    kind: MessageKind,
    channel: Channel,
    /// The words of each kind, in the order of [`KINDS`].
    words: [String; 5],
    kept: [String; 5],
    composers: [Composer; 5],
    satisfies: Option<bool>,
    form: Form,
}

impl WriteDialog {
    /// The dialog for a case, with what was typed before.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId, kind: MessageKind) -> Result<Self> {
        let page = log.case_page(case)?;
        let mut words: [String; 5] = Default::default();
        for (kind, words) in KINDS.into_iter().zip(&mut words) {
            *words = log.draft::<String>(&draft_name(case, kind))?.unwrap_or_default();
        }
        Ok(Self {
            channel: compose::usual_channel(&page),
            page,
            kind: if KINDS.contains(&kind) { kind } else { MessageKind::Update },
            kept: words.clone(),
            words,
            composers: Default::default(),
            satisfies: None,
            form: Form::default(),
        })
    }
}

impl Show for WriteDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.compose;
        let place = KINDS.iter().position(|kind| *kind == self.kind).unwrap_or_default();
        let number = self.page.case.number.to_string();
        let title = text.write_to(&self.page.customer.name);
        let frame = Frame { salt: "write", title: &title, about: &number, save: text.said() };
        let problems = self.problems(view, place);
        let mut form = std::mem::take(&mut self.form);
        let pressed = form.show(ui, view, frame, problems, |ui, form| {
            self.body(ui, view, form, place);
        });
        self.form = form;
        self.keep(view, place);
        if pressed && self.form.may_save(ui, self.problems(view, place)) {
            let saying = self.saying(place);
            view.ask(Action::Case(CaseAction::Say(self.page.case.id, saying)));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

impl WriteDialog {
    fn body(&mut self, ui: &mut Ui, view: &View<'_>, form: &mut Form, place: usize) {
        let text = &view.text.compose;
        let kinds = KINDS.map(|kind| (kind, view.text.message_kind(kind).to_owned()));
        let (label, kind) = (text.what(), &mut self.kind);
        choice::segments(ui, "write-kind", label, kind, &kinds, Hint::default());
        let (Some(words), Some(composer)) =
            (self.words.get_mut(place), self.composers.get_mut(place))
        else {
            return;
        };
        let (page, channel) = (&self.page, self.channel);
        let writing = Writing { view, page, kind: self.kind, channel };
        let problem = form.problem(view, Field::Message);
        let sheet = Sheet {
            id: Id::unique(("write-words", place)),
            label: text.words(),
            hint: text.hint(self.kind),
            beside: &[],
            rows: 7,
            problem: problem.as_deref(),
            channels: &Channel::SPOKEN,
            is_again: false,
            first: None,
        };
        let written = composer.show(ui, writing, sheet, words);
        form.place(Field::Message, &written.input);
        self.channel = written.channel;
        let name = first_name(&self.page.customer.name);
        compose::would_it(ui, view, name, &mut self.satisfies);
        let words = words.clone();
        layout::row_between(ui, |_| (), |ui| compose::roads(ui, writing, &words));
    }

    /// Hands the words to the log as soon as they changed.
    fn keep(&mut self, view: &View<'_>, place: usize) {
        let (Some(words), Some(kept)) = (self.words.get(place), self.kept.get_mut(place)) else {
            return;
        };
        if words != kept {
            kept.clone_from(words);
            let kind = KINDS.get(place).copied().unwrap_or_default();
            let keep = CaseAction::KeepMessage(self.page.case.id, kind, words.clone());
            view.ask(Action::Case(keep));
        }
    }

    fn problems(&self, view: &View<'_>, place: usize) -> Vec<Problem> {
        let saying = self.saying(place);
        let mut found = saying.problems();
        // A log that cannot be read says so where the page is read.
        found.extend(view.log.only_template(Field::Message, &saying.words).ok().flatten());
        found
    }

    fn saying(&self, place: usize) -> Saying {
        let words = self.words.get(place).cloned().unwrap_or_default();
        Saying { satisfies: self.satisfies, ..Saying::new(self.kind, self.channel, words) }
    }
}
