//! From a wish to a deed: the one place where an error becomes a message.

mod bulk;
mod case;
mod computer;
mod file;
mod help;
mod letter;
mod promise;
mod report;
mod template;

use super::Desk;
use crate::app::dialog::Asker;
use crate::app::look;
use crate::app::screens::Screens;
use crate::app::trail::Trail;
use crate::domain::{LogDraft, Shop};
use crate::logbook::pages::{CaseSet, CustomerSet};
use crate::logbook::{Logbook, LogbookError, Result, Together, UndoDirection};
use crate::text::Text;
use crate::ui::action::{Ask, LogAction, PromiseAction, WindowAction};
use crate::ui::dialogs::Answer;
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::{Action, Route};
use egui::{Context, ViewportCommand};

/// The name under which a mistake being logged is kept.
const LOG_DRAFT: &str = "log";
/// The name of one that made room for another.
const LOG_ASIDE: &str = "log/aside";

impl Desk {
    /// Carries out one wish.
    pub(super) fn perform(&mut self, ctx: &Context, action: Action, text: &'static Text) {
        let before = self.log.as_ref().map_or(0, Logbook::revision);
        let at = ctx.input(|input| input.time);
        // These say themselves what they did.
        let says_itself = matches!(
            action,
            Action::TakeBack(..) | Action::Bulk(_) | Action::Promise(PromiseAction::MoveAll(_))
        );
        let (left, asker) = (self.trail.now(), self.dialogs.asker());
        let going = if let Action::Go(route) = &action { Some(*route) } else { None };
        let done = self.carry_out(ctx, action, text);
        if (going.is_some() || self.trail.now() != left) && focus::is_by_keys(ctx) {
            focus::arrive(ctx, landing(left, going));
        }
        match done {
            Ok(()) => {
                let grown = self.log.as_ref().filter(|log| log.revision() > before);
                if let Some(log) = grown
                    && !says_itself
                {
                    self.notices.deed_done(at, log, text);
                }
            }
            Err(error) => self.tell(ctx, asker, &error, text),
        }
    }

    /// Says why something was not done: to the dialog that asked, or else as a notice.
    pub(super) fn tell(&mut self, ctx: &Context, asker: Asker, error: &LogbookError, text: &Text) {
        tracing::warn!(target: "amends", kind = kind(error), "not done");
        self.say(ctx, asker, text.explain(error).whole());
    }

    /// Says a sentence: to the dialog that asked, or else as a notice.
    pub(super) fn say(&mut self, ctx: &Context, asker: Asker, sentence: String) {
        self.answer(ctx, asker, Answer::Failed(sentence));
    }

    /// Tells an answer to whoever asked. Where a dialog was closed meanwhile, what failed is said
    /// as a notice, and a choice is of no more use.
    pub(super) fn answer(&mut self, ctx: &Context, asker: Asker, answer: Answer) {
        match self.dialogs.tell(asker, answer) {
            Some(Answer::Failed(sentence)) => {
                self.notices.say(ctx.input(|input| input.time), sentence);
            }
            Some(answer) if asker == Asker::default() => self.screens.pages.told(&answer),
            Some(_) | None => {}
        }
    }

    fn carry_out(&mut self, ctx: &Context, action: Action, text: &'static Text) -> Result<()> {
        match action {
            Action::Go(route) => self.go(route),
            Action::Back => self.trail.back(),
            Action::Open(ask) => self.open(ask)?,
            Action::CloseDialog => self.close_dialog(),
            Action::Log(action) => self.log_action(action)?,
            Action::Case(action) => self.case_action(action)?,
            Action::Bulk(action) => self.bulk_action(ctx, action, text)?,
            Action::Promise(action) => self.promise_action(ctx, action, text)?,
            Action::SaveCustomer(draft) => {
                let id = self.deed(|log| log.save_customer(&draft))?;
                self.go(Route::Customer(id));
            }
            Action::SaveShop(shop) => self.save_shop(&shop)?,
            Action::Template(action) => self.template_action(action)?,
            Action::SavePhrase { known, phrase } => self.save_phrase(known.as_ref(), phrase)?,
            Action::RemovePhrase(phrase) => self.change_rules(|rules| {
                rules.phrases.retain(|own| *own != phrase);
            })?,
            Action::SwitchRule(rule, is_on) => self.change_rules(|rules| {
                _ = if is_on { rules.off.remove(&rule) } else { rules.off.insert(rule) };
            })?,
            Action::Window(action) => self.window_action(ctx, action, text)?,
            Action::Computer(action) => self.computer_action(ctx, action, text)?,
            Action::File(action) => self.file_action(ctx, action, text),
            Action::LineUp => self.open_line_up(ctx, text)?,
            Action::Help => self.help()?,
            Action::PrintHelp => self.print_help(ctx, text),
            Action::Letter(action) => self.letter_action(ctx, action, text)?,
            Action::TakeBack(direction, expected) => {
                self.take_back(ctx, direction, expected, text)?;
            }
            Action::OpenSample => self.open_sample(ctx, text),
            Action::Copy(words) => ctx.copy_text(words),
            Action::OpenLink(address) => ctx.open_url(egui::OpenUrl::new_tab(address)),
            Action::Failed(error) => return Err(error),
        }
        Ok(())
    }

    /// Does a deed and closes the dialog that asked for it, once it is done.
    pub(super) fn deed<T>(&mut self, deed: impl FnOnce(&mut Logbook) -> Result<T>) -> Result<T> {
        let log = self.log.as_mut().ok_or(LogbookError::Locked)?;
        let done = deed(log)?;
        self.close_dialog();
        Ok(done)
    }

    /// Does a deed that no dialog asked for: an open one stays.
    pub(super) fn deed_in_place<T>(
        &mut self,
        deed: impl FnOnce(&mut Logbook) -> Result<T>,
    ) -> Result<T> {
        deed(self.log.as_mut().ok_or(LogbookError::Locked)?)
    }

    fn go(&mut self, route: Route) {
        self.close_dialog();
        self.trail.go(route);
    }

    pub(super) fn open(&mut self, ask: Ask) -> Result<()> {
        let log = self.log.as_ref().ok_or(LogbookError::Locked)?;
        self.dialogs.open(ask, log, self.trail.now())
    }

    pub(super) fn close_dialog(&mut self) {
        self.dialogs.close();
    }

    /// Closes the dialog that asked, if it is still open.
    pub(super) fn close_for(&mut self, asker: Asker) {
        if self.dialogs.is_open_for(asker) {
            self.close_dialog();
        }
    }

    /// Whether whoever asked is still there: a page always is.
    pub(super) fn is_there(&self, asker: Asker) -> bool {
        asker == Asker::default() || self.dialogs.is_open_for(asker)
    }

    /// Shows the log that took the place of another from its first page on.
    pub(super) fn start_over(&mut self) {
        self.screens = Screens::default();
        self.trail = Trail::new(Route::Today);
        self.close_dialog();
    }

    fn log_action(&mut self, action: LogAction) -> Result<()> {
        match action {
            LogAction::Keep(draft) => self.keep_log_draft(&draft),
            LogAction::SetAside(draft) => {
                self.deed_in_place(|log| log.keep_draft(LOG_ASIDE, &draft))
            }
            LogAction::Discard => self.deed_in_place(|log| log.drop_draft(LOG_DRAFT)),
            LogAction::Save(draft) => {
                let logged = self.deed(|log| log.log_case(&draft))?;
                self.deed_in_place(|log| log.drop_draft(LOG_DRAFT))?;
                self.go(Route::Case(logged.case, None));
                Ok(())
            }
        }
    }

    fn keep_log_draft(&mut self, draft: &LogDraft) -> Result<()> {
        self.deed_in_place(|log| {
            if draft.is_empty() {
                return log.drop_draft(LOG_DRAFT);
            }
            log.keep_draft(LOG_DRAFT, draft)?;
            // The one that was put aside is in the fields again.
            let aside = log.draft::<LogDraft>(LOG_ASIDE)?;
            match aside.is_some_and(|aside| aside.says_the_same(draft)) {
                true => log.drop_draft(LOG_ASIDE),
                false => Ok(()),
            }
        })
    }

    fn save_shop(&mut self, shop: &Shop) -> Result<()> {
        let before = self.log.as_ref().map(|log| log.shop().hours.days_off.clone());
        self.deed(|log| log.save_shop(shop))?;
        self.ask_about_closed(&before.unwrap_or_default())?;
        if self.trail.now() == Route::FirstStart {
            self.trail.go(Route::Today);
        }
        Ok(())
    }

    fn window_action(&mut self, ctx: &Context, action: WindowAction, text: &Text) -> Result<()> {
        let log = self.log.as_mut().ok_or(LogbookError::Locked)?;
        match action {
            WindowAction::SetTheme(choice) => look::set_theme(log, ctx, choice)?,
            WindowAction::SetLanguage(tag) => {
                crate::app::choices::LANGUAGE.keep(log, &tag)?;
                self.languages.choose(tag);
            }
            WindowAction::SetZoom(zoom) => look::set_zoom(log, ctx, zoom)?,
            WindowAction::FocusSearch => self.open(Ask::Palette)?,
            WindowAction::CopyReport => self.copy_report(ctx, text)?,
            WindowAction::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
        }
        Ok(())
    }

    fn take_back(
        &mut self,
        ctx: &Context,
        direction: UndoDirection,
        expected: Option<i64>,
        text: &Text,
    ) -> Result<()> {
        let step = self.deed_in_place(|log| match direction {
            UndoDirection::Undo => log.undo(expected),
            UndoDirection::Redo => log.redo(),
        })?;
        self.notices.forget_undo(step.seq);
        let together = step.together.and_then(|done| Some((done.what?, done.count)));
        let sentence = match (together, direction) {
            (Some((Together::MovePromises, count)), UndoDirection::Undo) => {
                text.dialogs.closed_days.moved_back(count)
            }
            (Some((Together::MovePromises, count)), UndoDirection::Redo) => {
                text.dialogs.closed_days.moved(count)
            }
            (together, UndoDirection::Undo) => {
                text.shell.undone(&text.named_together(together, step.deed.as_ref()))
            }
            (together, UndoDirection::Redo) => {
                text.shell.redone(&text.named_together(together, step.deed.as_ref()))
            }
        };
        self.notices.say(ctx.input(|input| input.time), sentence);
        self.leave_what_is_gone();
        Ok(())
    }

    /// A page of a record that an undo took away makes room for the list it stood in.
    fn leave_what_is_gone(&mut self) {
        let Some(log) = &self.log else { return };
        match self.trail.now() {
            Route::Case(id, _) if log.case(id).is_err() => {
                self.trail.back();
                if matches!(self.trail.now(), Route::Case(gone, _) if gone == id) {
                    self.trail.go(Route::Cases(CaseSet::Open));
                }
            }
            Route::Customer(id) if log.customer(id).is_err() => {
                self.trail.go(Route::Customers(CustomerSet::All));
            }
            _ => {}
        }
    }
}

/// Where the keyboard goes after a step by keys. Whoever turns to a stage of the case they are on
/// wants to work at it; whoever opens a page wants to look at it first.
fn landing(left: Route, going: Option<Route>) -> Landing {
    match (left, going) {
        (Route::Case(left, _), Some(Route::Case(now, Some(_)))) if left == now => Landing::Stage,
        _ => Landing::Page,
    }
}

/// The kind of an error for the diagnostics file: never its values, which may be a customer's.
fn kind(error: &LogbookError) -> &'static str {
    match error {
        LogbookError::Invalid(_) => "invalid",
        LogbookError::NotFound(_) => "not_found",
        LogbookError::Refused(_) => "refused",
        LogbookError::TooNew { .. } => "too_new",
        LogbookError::NotALog { .. } => "not_a_log",
        LogbookError::Damaged(_) => "damaged",
        LogbookError::Locked => "locked",
        LogbookError::DiskFull => "disk_full",
        LogbookError::Storage(_) => "storage",
        LogbookError::Io { .. } => "io",
    }
}
