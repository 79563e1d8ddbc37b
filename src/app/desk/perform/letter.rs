//! Words on their way out. Nothing is sent: they are copied, written, or handed to a program of
//! the owner's, who sends or prints them.

use crate::app::choices;
use crate::app::desk::Desk;
use crate::app::dialog::Asker;
use crate::app::notices::now;
use crate::domain::gap::first_gap;
use crate::domain::{Case, CaseId, Customer, MessageKind, Mistake};
use crate::jobs::letter::{Draft, Letter, OpenInMail, PrintLetter, SaveLetter, passage};
use crate::jobs::line_up::{Morning, OpenLineUp};
use crate::jobs::{JobError, LetterError, Threaded};
use crate::logbook::{Ids, Logbook, LogbookError, Result};
use crate::platform::clipboard::Copied;
use crate::platform::files::Replace;
use crate::text::Text;
use crate::text::values::email;
use crate::ui::action::LetterAction;
use egui::Context;
use std::path::Path;

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
                let save = SaveLetter {
                    letter,
                    format,
                    target: path,
                    replace: if replace { Replace::Yes } else { Replace::Ask },
                    protected: self.home.folder.iter().cloned().collect(),
                };
                let asker = self.dialogs.asker();
                self.start(ctx, save, move |desk, ctx, saved, text| match saved {
                    Ok(path) => {
                        desk.close_for(asker);
                        desk.letter_saved(ctx, &path, text);
                    }
                    Err(error) => desk.letter_failed(ctx, asker, &error, text),
                });
            }
            LetterAction::Print { case, words } => {
                let letter = self.letter(case, words, text)?;
                let done = naming_gap(&letter.words, text.letter.page_open(), text);
                let print = PrintLetter { letter, desktop: self.outside.desktop() };
                self.hand_over(ctx, print, done);
            }
            LetterAction::OpenInMail { case, kind, words } => {
                let draft = self.draft(case, kind, words, text)?;
                let done = naming_gap(&draft.words, text.letter.mail_open(), text);
                let mail = OpenInMail { draft, desktop: self.outside.desktop() };
                self.hand_over(ctx, mail, done);
            }
        }
        Ok(())
    }

    /// The morning line-up takes the road of a letter to the browser.
    pub(super) fn open_line_up(&mut self, ctx: &Context, text: &'static Text) -> Result<()> {
        let log = self.log.as_ref().ok_or(LogbookError::Locked)?;
        let morning = Morning::of(log, text.words())?;
        let open = OpenLineUp { morning, desktop: self.outside.desktop() };
        self.hand_over(ctx, open, text.line_up.is_open().to_owned());
        Ok(())
    }

    /// Hands something over to a program of the desktop, and says `done` once it has it.
    pub(super) fn hand_over<W>(&mut self, ctx: &Context, work: W, done: String)
    where
        W: Threaded<Done = ()>,
    {
        let asker = self.dialogs.asker();
        self.start(ctx, work, move |desk, ctx, taken, text| match taken {
            Ok(()) => desk.notices.say(now(ctx), done),
            Err(error) => desk.letter_failed(ctx, asker, &error, text),
        });
    }

    fn letter_failed(&mut self, ctx: &Context, asker: Asker, error: &JobError, text: &Text) {
        // Where a file is left, the owner can go on from there.
        if let JobError::Letter(LetterError::NoMail { draft, .. }) = error
            && let Some(folder) = draft.parent()
        {
            let sentence = text.explain_job(error).whole();
            let folder = folder.to_path_buf();
            self.notices.file_written(now(ctx), sentence, text.letter.show_draft(), folder);
        } else {
            self.work_failed(ctx, asker, error, text);
        }
    }

    fn letter_saved(&mut self, ctx: &Context, path: &Path, text: &Text) {
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        let said = text.letter.saved(&path.display().to_string());
        self.notices.file_written(now(ctx), said, text.files.open_folder(), folder.clone());
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
            Ok(Copied::Both) => naming_gap(words, text.letter.copied(), text),
            Ok(Copied::Plain) => naming_gap(words, text.letter.copied_plain(), text),
            Err(error) => text.explain_clipboard(&error).whole(),
        };
        self.say(ctx, self.dialogs.asker(), sentence);
    }

    fn letter(&self, case: CaseId, words: String, text: &Text) -> Result<Letter> {
        let log = self.log.as_ref().ok_or(LogbookError::Locked)?;
        let Known { case, customer, .. } = Known::of(log, case)?;
        let shop = log.shop();
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let to = [customer.name.clone()].into_iter().chain(address(&customer.address));
        Ok(Letter {
            language: text.tag(),
            title: text.letter.page(&customer.name),
            shop: shop.name.clone(),
            head: lines(&shop.letterhead),
            date: text.month_day_year(log.now().today()),
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

/// What was done with words, and the gap that is still in them.
fn naming_gap(words: &str, done: &str, text: &Text) -> String {
    first_gap(words).map_or_else(|| done.to_owned(), |gap| text.letter.gap_left(done, gap))
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
