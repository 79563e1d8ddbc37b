//! Words on their way out. Nothing is sent: they are copied, written, or handed to a program of
//! the owner's, who sends or prints them.

use crate::app::choices;
use crate::app::desk::Desk;
use crate::domain::{Case, CaseId, Customer, MessageKind, Mistake};
use crate::jobs::letter::{Delivered, Draft, Errand, Letter, Outcome, passage};
use crate::jobs::{self, LetterError};
use crate::logbook::{Ids, Logbook, LogbookError, Result};
use crate::platform::clipboard::Copied;
use crate::platform::files::{Replace, WriteError};
use crate::text::Text;
use crate::text::values::email;
use crate::ui::action::LetterAction;
use egui::Context;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Desk {
    pub(super) fn letter_action(
        &mut self,
        ctx: &Context,
        action: LetterAction,
        text: &'static Text,
    ) -> Result<()> {
        match action {
            LetterAction::Copy { case: _, words } => self.copy_words(ctx, &words, text),
            LetterAction::Save { case, words, format, path, replace } => {
                let letter = self.letter(case, words, text)?;
                let errand = Errand::Save {
                    letter,
                    format,
                    target: path,
                    replace: if replace { Replace::Yes } else { Replace::Ask },
                    protected: self.home.folder.iter().cloned().collect(),
                };
                self.run_errand(ctx, errand, text);
            }
            LetterAction::Print { case, words } => {
                let letter = self.letter(case, words, text)?;
                if let Some(folder) = self.letters_under_way(ctx, text) {
                    self.run_errand(ctx, Errand::Print { letter, folder }, text);
                }
            }
            LetterAction::OpenInMail { case, kind, words } => {
                let draft = self.draft(case, kind, words, text)?;
                if let Some(folder) = self.letters_under_way(ctx, text) {
                    self.run_errand(ctx, Errand::Mail { draft, folder }, text);
                }
            }
        }
        Ok(())
    }

    /// The morning line-up takes the road of a letter to the browser.
    pub(super) fn open_line_up(&mut self, ctx: &Context, text: &'static Text) -> Result<()> {
        let log = self.log.as_ref().ok_or(LogbookError::Locked)?;
        match jobs::line_up::of(log, &text.words()) {
            Ok(page) => {
                if let Some(folder) = self.letters_under_way(ctx, text) {
                    self.run_errand(ctx, Errand::LineUp { page, folder }, text);
                }
            }
            Err(error) => self.say(ctx, text.explain_job(&error).whole()),
        }
        Ok(())
    }

    /// Takes in how an errand ended.
    pub(in crate::app) fn take_outcome(&mut self, ctx: &Context, outcome: Outcome, text: &Text) {
        let at = ctx.input(|input| input.time);
        let words = &text.letter;
        match outcome {
            Ok(Delivered::Saved(path)) => {
                self.close_dialog();
                self.letter_saved(ctx, &path, text);
            }
            Ok(Delivered::Page) => self.notices.say(at, words.page_open().to_owned()),
            Ok(Delivered::LineUp) => self.notices.say(at, text.line_up.is_open().to_owned()),
            Ok(Delivered::Mail) => self.notices.say(at, words.mail_open().to_owned()),
            Err(LetterError::Write(WriteError::Exists { path })) => {
                self.status.exists = Some(path);
            }
            Err(error) => self.errand_failed(ctx, &error, text),
        }
        ctx.request_repaint();
    }

    fn errand_failed(&mut self, ctx: &Context, error: &LetterError, text: &Text) {
        tracing::warn!(target: "amends", "a letter did not leave");
        let sentence = text.explain_letter(error).whole();
        // Where a file is left, the owner can go on from there.
        let left = match error {
            LetterError::NoMail { draft, .. } => draft.parent(),
            _ => None,
        };
        match left {
            Some(folder) => {
                let at = ctx.input(|input| input.time);
                let folder = folder.to_path_buf();
                self.notices.file_written(at, sentence, text.letter.show_draft(), folder);
            }
            None => self.say(ctx, sentence),
        }
    }

    fn letter_saved(&mut self, ctx: &Context, path: &Path, text: &Text) {
        let at = ctx.input(|input| input.time);
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        let said = text.letter.saved(&path.display().to_string());
        self.notices.file_written(at, said, text.files.open_folder(), folder.clone());
        if let Some(log) = &mut self.log
            && let Err(error) = choices::LETTER_FOLDER.keep(log, &folder)
        {
            tracing::warn!(target: "amends", %error, "the folder of a letter was not kept");
        }
        self.status.letter_folder = folder;
    }

    fn copy_words(&mut self, ctx: &Context, words: &str, text: &Text) {
        let plain = crate::domain::tidy::text(words);
        // Without a passage the words go as they are: plain text says the same.
        let html = passage(words).unwrap_or_default();
        let sentence = match self.outside.doors.clipboard.copy(&plain, &html) {
            Ok(Copied::Both) => text.letter.copied().to_owned(),
            Ok(Copied::Plain) => text.letter.copied_plain().to_owned(),
            Err(error) => text.explain_clipboard(&error).whole(),
        };
        self.say(ctx, sentence);
    }

    fn run_errand(&mut self, ctx: &Context, errand: Errand, text: &Text) {
        let waker = ctx.clone();
        let wake = Box::new(move || waker.request_repaint());
        let opener = Arc::clone(&self.outside.doors.opener);
        if let Err(error) = self.outside.errands.start(errand, opener, wake) {
            self.errand_failed(ctx, &error, text);
        }
    }

    /// The folder for letters that another program reads; none, and said, when there is none.
    fn letters_under_way(&mut self, ctx: &Context, text: &Text) -> Option<PathBuf> {
        let data = self.home.folder.clone();
        match self.outside.errands.folder(data.as_deref()) {
            Ok(folder) => Some(folder),
            Err(error) => {
                self.say(ctx, text.explain_folder(&error).whole());
                None
            }
        }
    }

    fn letter(&self, case: CaseId, words: String, text: &Text) -> Result<Letter> {
        let log = self.log.as_ref().ok_or(LogbookError::Locked)?;
        let Known { case, customer, .. } = Known::of(log, case)?;
        let shop = log.shop();
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let to = [customer.name.clone()].into_iter().chain(address(&customer.address));
        Ok(Letter {
            language: text.letter.language().to_owned(),
            title: text.letter.page(&customer.name),
            shop: shop.name.clone(),
            head: lines(&shop.letterhead),
            date: text.letter.date(log.now().today()),
            to: to.collect(),
            words,
            signature: vec![signer(&case, log).to_owned(), shop.name.clone()],
        })
    }

    fn draft(&self, case: CaseId, kind: MessageKind, words: String, text: &Text) -> Result<Draft> {
        let log = self.log.as_ref().ok_or(LogbookError::Locked)?;
        let Known { customer, mistake, .. } = Known::of(log, case)?;
        let shop = log.shop();
        Ok(Draft {
            to_name: customer.name,
            to: customer.email,
            from_name: shop.name.clone(),
            from: email(&shop.letterhead).unwrap_or_default().to_owned(),
            subject: text.letter.subject(kind, &mistake.product, &shop.name),
            words,
            written: log.now().into(),
            mark: Ids::System.bytes()?,
        })
    }
}

/// Whom a letter is for, and what about.
struct Known {
    case: Case,
    customer: Customer,
    mistake: Mistake,
}

impl Known {
    fn of(log: &Logbook, case: CaseId) -> Result<Self> {
        let case = log.case(case)?;
        let customer = log.customer(case.customer)?;
        let mistake = log.mistake(case.mistake)?;
        Ok(Self { case, customer, mistake })
    }
}

/// Who signs: whoever owns the case, else the owner of the shop.
fn signer<'a>(case: &'a Case, log: &'a Logbook) -> &'a str {
    if case.owner.trim().is_empty() { &log.shop().owner } else { &case.owner }
}

/// The lines of an address that was typed into one: a comma parts them, as on an envelope.
fn address(typed: &str) -> Vec<String> {
    let parts = typed.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        // "Springfield, IL 62704" belongs on one line: a state and its code name no street.
        let is_state = part.len() <= 9
            && part.get(..2).is_some_and(|state| state.bytes().all(|b| b.is_ascii_uppercase()))
            && part.get(2..).is_some_and(|code| code.is_empty() || code.starts_with(' '));
        match lines.last_mut() {
            Some(last) if is_state => {
                last.push_str(", ");
                last.push_str(part);
            }
            _ => lines.push(part.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_on_one_line_becomes_an_envelope() {
        assert_eq!(
            address("4 Harbor Road, Apt 2, Springfield, IL 62704"),
            ["4 Harbor Road", "Apt 2", "Springfield, IL 62704"],
        );
        assert_eq!(address("Brückenweg 3\n8001 Zürich"), ["Brückenweg 3", "8001 Zürich"]);
        assert_eq!(address(" , "), [""; 0]);
    }
}
