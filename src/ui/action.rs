//! What a screen can wish for. A wish may open a dialog, start a job, or become a deed.

use super::route::Route;
use crate::domain::plan_b::PlanBEndDraft;
use crate::domain::stage::Heard;
use crate::domain::stage::draft::PreventDraft;
use crate::domain::{
    CadenceDraft, CadenceId, CaseDraft, CaseId, CaseView, CheckBackDraft, CloseDraft,
    ConcessionDraft, ConcessionId, ContactDraft, CustomerDraft, CustomerId, ElsewhereDraft,
    LogDraft, MessageKind, MistakeId, OwnPhrase, PlanBDraft, PlanBEnd, PreventionDraft,
    PreventionId, PromiseDraft, PromiseId, PromiseName, Shop, Stage, StageDone, StageDraft,
    TemplateKey, Waiting, WhoDraft, WinBackDraft, WinBackEnd, WinBackStep,
};
use crate::jobs::{Detail, ExportOrder, FilePurpose, LetterFormat};
use crate::logbook::cases::Reopening;
use crate::logbook::messages::Saying;
use crate::logbook::promises::PromiseEnd;
use crate::logbook::{LogbookError, UndoDirection};
use chrono::{NaiveDate, NaiveDateTime};
use std::cell::RefCell;
use std::path::PathBuf;

/// A queue of wishes behind a shared reference, so that drawing goes on undisturbed.
#[derive(Debug, Default)]
pub struct Actions(RefCell<Vec<Action>>);

impl Actions {
    /// Adds a wish.
    pub fn ask(&self, action: Action) {
        self.0.borrow_mut().push(action);
    }

    /// Takes all wishes, in the order in which they were asked.
    pub fn take(&self) -> Vec<Action> {
        std::mem::take(&mut *self.0.borrow_mut())
    }
}

/// One wish.
#[derive(Debug)]
pub enum Action {
    /// Show another page.
    Go(Route),
    /// Show the page shown before.
    Back,
    /// Open a dialog.
    Open(Ask),
    /// Close the dialog; what was typed is kept where it is worth keeping.
    CloseDialog,
    /// Something about logging a mistake.
    Log(LogAction),
    /// Something about a case.
    Case(CaseAction),
    /// Something about many cases.
    Bulk(BulkAction),
    /// Something about a promise.
    Promise(PromiseAction),
    /// Enter or correct a customer.
    SaveCustomer(CustomerDraft),
    /// Save the shop's settings.
    SaveShop(Shop),
    /// Something about the words messages start from.
    Template(TemplateAction),
    /// Add a phrase of the shop's own, or put it in the place of a known one.
    SavePhrase {
        /// The known one.
        known: Option<OwnPhrase>,
        /// The phrase.
        phrase: OwnPhrase,
    },
    /// Take a phrase of the shop's own out.
    RemovePhrase(OwnPhrase),
    /// Switch a shipped rule of the phrase check on or off.
    SwitchRule(String, bool),
    /// Something about the window's look.
    Window(WindowAction),
    /// Something about this computer.
    Computer(ComputerAction),
    /// Something about files and long work.
    File(FileAction),
    /// Words on their way out: copied, as a letter, into the mail program.
    Letter(LetterAction),
    /// Open the morning line-up as a page that the browser prints.
    LineUp,
    /// Show the help that goes with the page shown.
    Help,
    /// Open the whole help as a page that the browser prints.
    PrintHelp,
    /// Take back the last deed with all that it was done together with, or only if it is still this
    /// one; or do it again.
    TakeBack(UndoDirection, Option<i64>),
    /// Look around in the sample shop: a window of its own over a throw-away log.
    OpenSample,
    /// Copy a text to the clipboard.
    Copy(String),
    /// Open an address in the browser.
    OpenLink(String),
    /// A page could not be read.
    Failed(LogbookError),
}

/// A dialog to open.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// Log a mistake; for a customer or a mistake already known when named.
    LogMistake(Option<CustomerId>, Option<MistakeId>),
    /// Log a mistake from a message that is being read.
    LogMessage,
    /// Find anything, or run a command.
    Palette,
    /// Correct a case.
    EditCase(CaseId),
    /// Close a case.
    CloseCase(CaseId),
    /// Give many cases to one owner.
    BulkOwner(Vec<CaseId>),
    /// Tag the customers of many cases.
    BulkTag(Vec<CaseId>),
    /// Close those of many cases that are ready.
    BulkClose(Vec<CaseId>),
    /// Name a view of the cases to keep it, or give a kept one another name.
    NameView(Box<CaseView>, bool),
    /// Open a case again.
    ReopenCase(CaseId),
    /// A customer of a closed case bought again.
    BoughtAgain(CaseId),
    /// Record a conversation.
    LogContact(CaseId),
    /// Add a promise, or a repeating one.
    AddPromise(CaseId),
    /// Add a promise that was given in these words.
    AddPromiseSaid(CaseId, String),
    /// Promise something without a case: to a customer, or to whoever is named there.
    PromiseTo(Option<CustomerId>),
    /// Correct the words or due time of a promise entered wrongly.
    CorrectPromise(PromiseId),
    /// Move a promise.
    MovePromise(PromiseName),
    /// Move a promise to a due minute that was pointed at, for what must be known about that.
    MovePromiseTo(PromiseName, NaiveDateTime),
    /// End a promise in another way than kept.
    EndPromise(PromiseName, PromiseEnd),
    /// Say that none of the missed dates of a repeating promise was kept.
    BreakMissed(CadenceId),
    /// Say what becomes of the promises of days that were marked closed.
    ClosedDays(Vec<NaiveDate>),
    /// Add or correct a concession.
    Concession(CaseId, Option<ConcessionId>),
    /// Add a concession of which this is known.
    ConcessionSaid(CaseId, Box<ConcessionDraft>),
    /// Add or correct a prevention.
    Prevention(CaseId, Option<PreventionId>),
    /// Prepare the Plan B of a case, or change it.
    PlanB(CaseId),
    /// Say what became of a Plan B.
    EndPlanB(CaseId, PlanBEnd),
    /// Say who has what we cannot give.
    PointElsewhere(CaseId),
    /// Say what became of a word to somebody we lost.
    SettleWinBack(CaseId, WinBackStep, WinBackEnd),
    /// Enter a customer, or correct one.
    Customer(Option<CustomerId>),
    /// Export the recovery history.
    Export(ExportOrder),
    /// Bring in an archive.
    Import,
    /// Write to the customer of a case.
    Write(CaseId, MessageKind),
    /// Save words to the customer of a case as a letter.
    SaveLetter(CaseId, String),
    /// Take days off from a calendar of public holidays.
    DaysOff,
    /// Add a phrase the shop does not want to say, or change one.
    Phrase(Option<OwnPhrase>),
}

/// Something about logging a mistake.
#[derive(Debug)]
pub enum LogAction {
    /// Save it and open the case.
    Save(Box<LogDraft>),
    /// Keep what is typed.
    Keep(Box<LogDraft>),
    /// Keep a draft that made room for another one.
    SetAside(Box<LogDraft>),
    /// Throw the draft away.
    Discard,
}

/// Something about a case.
#[derive(Debug)]
pub enum CaseAction {
    /// Save a correction.
    Save(Box<CaseDraft>),
    /// Record a stage; who did it may be empty.
    RecordStage(CaseId, Stage, StageDone, String),
    /// Record that the customer was heard: what they told, what they need and how they feel.
    Listen(CaseId, String, Heard),
    /// Say why it could happen, what is changed, by whom and by when: one deed for the whole stage.
    Prevent(CaseId, PreventDraft),
    /// Take the record of a stage out again.
    ClearStage(CaseId, Stage),
    /// Something was said to the customer.
    Say(CaseId, Saying),
    /// Give the reason why a public complaint is answered only in private, after the apology.
    AnswerInPrivate(CaseId, String),
    /// Whom the case waits for.
    SetWaiting(CaseId, Waiting),
    /// Record a conversation.
    LogContact(CaseId, ContactDraft),
    /// Something about what the customer gets.
    Concession(ConcessionAction),
    /// Add or correct a prevention.
    SavePrevention(CaseId, PreventionDraft),
    /// A prevention is done, or to do again.
    SetPreventionDone(PreventionId, bool),
    /// Prepare its Plan B, or change it.
    PreparePlanB(CaseId, PlanBDraft),
    /// Take out a Plan B entered by mistake.
    RemovePlanB(CaseId),
    /// Say what became of its Plan B.
    EndPlanB(CaseId, PlanBEndDraft),
    /// Say who has what we cannot give.
    PointElsewhere(CaseId, ElsewhereDraft),
    /// The customer was told who has it.
    TellElsewhere(CaseId),
    /// What the customer answered after the fix.
    AnswerCheckBack(CaseId, CheckBackDraft),
    /// What became of a word to somebody we lost.
    SettleWinBack(CaseId, WinBackStep, WinBackDraft),
    /// Close it, through the gate.
    Close(CaseId, CloseDraft),
    /// Open it again, for a reason.
    Reopen(CaseId, Reopening, String),
    /// The customer bought again on a day.
    BoughtAgain(CaseId, NaiveDate),
    /// Keep what is being typed for a stage; a blank draft is let go.
    KeepStage(CaseId, Box<StageDraft>),
    /// Keep a message being written beside the stages; an empty text lets the draft go.
    KeepMessage(CaseId, MessageKind, String),
}

/// Something about many cases: all of it is taken back by one undo.
#[derive(Debug)]
pub enum BulkAction {
    /// Give them to one owner.
    Owner(Vec<CaseId>, String),
    /// Give their customers a tag.
    Tag(Vec<CaseId>, String),
    /// Close those that are ready.
    Close(Vec<CaseId>, Box<CloseDraft>),
}

/// Something about what the customer gets.
#[derive(Debug)]
pub enum ConcessionAction {
    /// Add or correct a line.
    Save(CaseId, Box<ConcessionDraft>),
    /// A line was given today.
    Give(ConcessionId),
    /// A line reached the customer today.
    Receive(ConcessionId),
    /// Take out a line entered by mistake.
    Remove(ConcessionId),
}

/// Something about a promise.
#[derive(Debug)]
pub enum PromiseAction {
    /// Add one.
    Add(CaseId, PromiseDraft),
    /// Add a repeating one.
    AddCadence(CaseId, CadenceDraft),
    /// End one, with a note that may be empty.
    End(PromiseName, PromiseEnd, String),
    /// None of the missed dates of a repeating one was kept; with a note that may be empty.
    BreakMissed(CadenceId, String),
    /// The customer was told that one was broken.
    Tell(PromiseId),
    /// Move one, with a note that may be empty.
    Move(PromiseName, PromiseDraft, String),
    /// Move many to other due minutes, all of them or none.
    MoveAll(Vec<(PromiseName, PromiseDraft)>),
    /// Give one to a customer without a case.
    To(WhoDraft, PromiseDraft),
    /// Make a case of one that was given without.
    MakeCase(PromiseId),
    /// Correct one entered wrongly.
    Correct(PromiseId, PromiseDraft),
    /// End a repeating one.
    EndCadence(CadenceId),
}

/// Something about the window's look.
#[derive(Clone, Debug, PartialEq)]
pub enum WindowAction {
    /// Follow the system's theme, or pin one.
    SetTheme(ThemeChoice),
    /// Speak a language, by its tag; with none the one the computer asks for.
    SetLanguage(Option<String>),
    /// Set the zoom, 1.0 being plain.
    SetZoom(f32),
    /// Move the keyboard to the search field.
    FocusSearch,
    /// Copy what a report about the program should say.
    CopyReport,
    /// Close the window.
    Quit,
}

/// Something about this computer, which is no deed.
#[derive(Debug)]
pub enum ComputerAction {
    /// Allow desktop notices, or no longer.
    AllowNotices(bool),
    /// Start this program at login, or no longer.
    StartAtLogin(bool),
    /// Keep the calendar file in a folder, telling so much.
    KeepCalendar(PathBuf, Detail),
    /// Keep it no longer.
    StopCalendar {
        /// Whether the file is taken away.
        remove: bool,
    },
    /// Keep these views of the cases, in place of those before.
    KeepViews(Vec<CaseView>),
    /// Keep the view of a name no longer.
    RemoveView(String),
}

/// Which theme to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    /// Whatever the system uses.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Something about the words messages start from.
#[derive(Debug)]
pub enum TemplateAction {
    /// Save the shop's own words for a key, as their next version.
    Save(TemplateKey, String),
    /// Let the words hold again that came with the program.
    Restore(TemplateKey),
    /// Keep what is being typed.
    Keep(TemplateKey, String),
    /// Let that draft go.
    Discard(TemplateKey),
}

/// Words to the customer of a case on their way out. The program hands them over and never sends
/// anything itself.
#[derive(Debug)]
pub enum LetterAction {
    /// Into the clipboard, with their paragraphs.
    Copy {
        /// The case.
        case: CaseId,
        /// The words.
        words: String,
    },
    /// Into the mail program, for the owner to look at and send.
    OpenInMail {
        /// The case.
        case: CaseId,
        /// What the message is for: the subject follows from it.
        kind: MessageKind,
        /// The words.
        words: String,
    },
    /// Into a file.
    Save {
        /// The case.
        case: CaseId,
        /// The words.
        words: String,
        /// In which form.
        format: LetterFormat,
        /// Where.
        path: PathBuf,
        /// Whether the owner agreed to replace a file that is there.
        replace: bool,
    },
    /// As a page that the browser prints.
    Print {
        /// The case.
        case: CaseId,
        /// The words.
        words: String,
    },
}

/// Something about files and long work.
#[derive(Debug)]
pub enum FileAction {
    /// Let the owner choose a file or folder; the answer comes back to the dialog that asked.
    Choose(FilePurpose),
    /// Export the recovery history into a file; replacing one must have been agreed to.
    Export(ExportOrder, PathBuf, bool),
    /// Bring an archive into an empty log.
    Import(PathBuf),
    /// Read a complaint from a file; it comes back to the dialog that asked.
    ReadComplaint(PathBuf),
    /// Read a complaint from a text that was pasted.
    ReadPasted(String),
    /// Add the days off in a calendar file to the opening hours.
    AddDaysOff(PathBuf),
    /// Make a verified copy now.
    CopyNow,
    /// Check the records.
    Check,
    /// Stop the running job.
    CancelJob,
    /// Open a folder in the system's own way.
    OpenFolder(PathBuf),
    /// Start again with the log in another folder.
    UseFolder(PathBuf),
    /// Begin a new log in a folder where one was kept that is gone.
    BeginLog(PathBuf),
    /// Put a verified copy in the place of a log that cannot be opened; the log is kept aside.
    Restore(PathBuf),
}
