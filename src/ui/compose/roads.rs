//! The ways by which words leave: copied, handed to the mail program, saved or printed as a
//! letter. Nothing is ever sent from here.

use egui::Ui;

use super::Writing;
use crate::ui::action::{Action, Ask, LetterAction};
use crate::ui::icons;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::menu::{self, Line};

/// Draws the buttons, from right to left.
pub fn show(ui: &mut Ui, writing: Writing<'_>, words: &str) {
    let Writing { view, page, kind, .. } = writing;
    let text = &view.text.compose;
    let case = page.case.id;
    let words = || words.to_owned();
    let more = Button::secondary("").icon(icons::DOTS_THREE).name(text.more());
    let more = more.show(ui).on_hover_text(text.more());
    let lines = [
        Line { icon: Some(icons::FLOPPY_DISK), ..Line::new(text.save_letter()) },
        Line { icon: Some(icons::PRINTER), ..Line::new(text.print()) },
    ];
    match menu::menu(ui, &more, &lines) {
        Some(0) => view.ask(Action::Open(Ask::SaveLetter(case, words()))),
        Some(_) => view.ask(Action::Letter(LetterAction::Print { case, words: words() })),
        None => {}
    }
    if button::secondary(ui, icons::ENVELOPE_SIMPLE, text.mail()).clicked() {
        view.ask(Action::Letter(LetterAction::OpenInMail { case, kind, words: words() }));
    }
    if button::secondary(ui, icons::COPY, text.copy()).clicked() {
        view.ask(Action::Letter(LetterAction::Copy { case, words: words() }));
    }
}
