//! Recording a conversation: who reached whom, how, and what was said.

use egui::Ui;

use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::{CaseId, Channel, ContactDraft, Direction, Field};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::view::View;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Hint};

/// Recording a conversation.
#[derive(Debug)]
pub struct ContactDialog {
    case: CaseId,
    about: String,
    draft: ContactDraft,
    form: Form,
}

impl ContactDialog {
    /// The dialog for a case.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId) -> Result<Self> {
        let found = log.case(case)?;
        let channel = Channel::SPOKEN.contains(&found.channel).then_some(found.channel);
        let draft = ContactDraft {
            direction: Direction::Out,
            channel: channel.or(Some(Channel::Phone)),
            words: String::new(),
        };
        Ok(Self { case, about: found.number.to_string(), draft, form: Form::default() })
    }
}

impl Show for ContactDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, about, draft, form } = self;
        let text = &view.text.dialogs.contact;
        let frame = Frame { salt: "contact", title: text.title(), about, save: text.save() };
        let pressed = form.show(ui, view, frame, draft.problems(), |ui, form| {
            let ways = [
                (Direction::Out, text.outbound().to_owned()),
                (Direction::In, text.inbound().to_owned()),
                (Direction::Tried, text.tried().to_owned()),
            ];
            let input = choice::segments(
                ui,
                "direction",
                text.direction(),
                &mut draft.direction,
                &ways,
                Hint::default(),
            );
            form.first(&input);
            match draft.direction {
                Direction::In => field::note_under(ui, text.inbound_means()),
                Direction::Tried => field::note_under(ui, text.tried_means()),
                Direction::Out => {}
            }
            let channels: Vec<_> = Channel::SPOKEN
                .into_iter()
                .map(|way| (Some(way), view.text.channel(way).to_owned()))
                .collect();
            let value = &mut draft.channel;
            field::choice(ui, "contact-channel", text.channel(), value, &channels, Hint::default());
            let problem = form.problem(view, Field::Message);
            let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
            let input =
                field::multiline(ui, "contact-words", text.words(), &mut draft.words, 5, hint);
            form.place(Field::Message, &input);
        });
        if pressed && form.may_save(ui, draft.problems()) {
            view.ask(Action::Case(CaseAction::LogContact(*case, draft.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}
