//! The letter with which a complaint is declined: made from the shop's words, the reason and who to ask
//! next, for as long as nobody writes in it, and ready to be copied or mailed.

use egui::Ui;

use super::super::form::Form;
use crate::domain::{CloseDraft, Field, MessageKind};
use crate::logbook::pages::CasePage;
use crate::ui::compose::{self, Writing};
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::layout;

/// What the letter was when it last followed the fields, and what it followed.
#[derive(Debug, Default)]
pub struct Letter {
    ready: String,
    followed: Option<(String, String)>,
}

impl Letter {
    /// Draws it, with the ways by which it leaves.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        page: &CasePage,
        draft: &mut CloseDraft,
        form: &mut Form,
    ) {
        self.follow(view, page, draft);
        let text = &view.text.dialogs.closing;
        let problem = form.problem(view, Field::Message);
        let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
        let input = field::multiline(ui, "letter", text.letter(), &mut draft.letter, 6, hint);
        form.place(Field::Message, &input);
        let channel = page.case.channel.answered_by();
        let writing = Writing { view, page, kind: MessageKind::Decline, channel };
        layout::row_between(ui, |_| (), |ui| compose::roads(ui, writing, &draft.letter));
    }

    /// The letter follows the fields for as long as it is ours.
    fn follow(&mut self, view: &View<'_>, page: &CasePage, draft: &mut CloseDraft) {
        let from = (draft.decline_reason.clone(), draft.ask_next.clone());
        if self.followed.as_ref() == Some(&from) {
            return;
        }
        let mut declined = page.clone();
        declined.file.case = draft.declining(&page.case, view.now.into());
        let channel = page.case.channel.answered_by();
        let (page, kind) = (&declined, MessageKind::Decline);
        let ready = compose::first_words(Writing { view, page, kind, channel }, false);
        if draft.letter == self.ready {
            draft.letter.clone_from(&ready);
        }
        self.ready = ready;
        self.followed = Some(from);
    }
}
