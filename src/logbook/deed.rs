//! Everything that can be done, by name. A deed carries all the values its fold needs, so that
//! replaying it on any machine at any time gives the same tables.
//!
//! Names and shapes are kept for ever: a changed shape is a new version of the deed, and an old
//! one must still be read.

mod version;

pub use version::NEWEST_VERSION;

use crate::domain::case::Round;
use crate::domain::{
    Cadence, CadenceId, Case, CaseId, CheckBack, Closing, Concession, ConcessionId, Contact,
    Customer, Due, Message, Mistake, Moment, PlanB, Prevention, Promise, PromiseId, Record,
    RecordRef, Shop, Stage, StageRecord, Template, TemplateKey, WinBack, WordRules,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One change, with every value resolved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "name", content = "body", rename_all = "snake_case")]
#[expect(clippy::large_enum_variant, reason = "deeds are handled one at a time")]
pub enum Deed {
    /// The shop's settings were saved.
    SaveShop(Shop),
    /// A customer was entered.
    AddCustomer(Customer),
    /// A customer's details were corrected.
    EditCustomer(Customer),
    /// A mistake was logged for a customer.
    LogCase(LogCase),
    /// A case and its mistake were corrected.
    EditCase {
        /// The case as corrected.
        case: Case,
        /// The mistake as corrected.
        mistake: Mistake,
    },
    /// A stage was done, or left out with a reason.
    RecordStage(StageRecord),
    /// The record of a stage was taken out again.
    ClearStage {
        /// The case.
        case: CaseId,
        /// The stage.
        stage: Stage,
    },
    /// Something was said to the customer; it may settle a stage. Said before, it is the reason
    /// for answering only in private that is added.
    SayMessage {
        /// What was said.
        message: Message,
        /// The stage it settles.
        stage: Option<StageRecord>,
    },
    /// A promise was given.
    AddPromise(Promise),
    /// The words or due time of a promise were entered wrongly and corrected.
    CorrectPromise {
        /// Which.
        promise: PromiseId,
        /// The words as said.
        words: String,
        /// The due minute as said.
        due: Due,
    },
    /// A promise was kept.
    KeepPromise(EndPromise),
    /// A promise was broken.
    BreakPromise(EndPromise),
    /// The customer released us from a promise.
    ReleasePromise(EndPromise),
    /// All missed dates of a repeating promise were broken.
    BreakDates(BreakDates),
    /// The customer was told that a promise was broken, or moved.
    TellPromise {
        /// Which.
        promise: PromiseId,
        /// When they were told.
        at: Moment,
    },
    /// A promise was moved: before it was due it counts as moved, after that as broken.
    MovePromise {
        /// What ends.
        end: EndPromise,
        /// What takes its place.
        to: Promise,
    },
    /// A repeating promise was given.
    AddCadence {
        /// The repeating promise.
        cadence: Cadence,
        /// Its first date.
        first: Promise,
    },
    /// A repeating promise came to its end.
    EndCadence {
        /// Which.
        cadence: CadenceId,
        /// When.
        at: Moment,
        /// Its date still to come, which ends with it.
        open: Option<PromiseId>,
        /// The missed dates that come into being with this: each is for a person to end.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        dates: Vec<Promise>,
    },
    /// A concession was entered.
    AddConcession(Concession),
    /// A concession was corrected, given or received.
    EditConcession(Concession),
    /// A concession entered by mistake was taken out.
    RemoveConcession(ConcessionId),
    /// A conversation was recorded.
    LogContact(Contact),
    /// A conversation was corrected.
    EditContact(Contact),
    /// A prevention was decided.
    AddPrevention(Prevention),
    /// A prevention was corrected or done.
    EditPrevention(Prevention),
    /// A Plan B was prepared, or changed before its end.
    PreparePlanB(PlanB),
    /// A Plan B entered by mistake was taken out.
    RemovePlanB(CaseId),
    /// A Plan B was done, or is not done for a reason.
    EndPlanB {
        /// The Plan B as it stands now.
        plan: PlanB,
        /// The fix, when what was done is that too.
        stage: Option<StageRecord>,
    },
    /// It was found out who has it instead, or the customer was told.
    PointElsewhere(PlanB),
    /// The customer was asked whether all is well. A bad answer opens a closed case again.
    AnswerCheckBack {
        /// What they answered.
        answer: CheckBack,
        /// The record of the stage that it settles.
        stage: StageRecord,
        /// The stages that a bad answer opens anew; their earlier records stay in the story.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        opens: Vec<Stage>,
    },
    /// A word to somebody we lost was said in another way than by a message, or is skipped.
    SettleWinBack(WinBack),
    /// A case was closed through the gate.
    CloseCase {
        /// The case.
        case: CaseId,
        /// How it ended.
        closing: Closing,
        /// The repeating promises that end with it, with their open dates.
        cadences: Vec<(CadenceId, Option<PromiseId>)>,
        /// What the customer was told when the complaint was declined.
        message: Option<Message>,
    },
    /// A closed case was opened again.
    ReopenCase {
        /// The case.
        case: CaseId,
        /// Why.
        reason: String,
        /// The round of work that begins with it; none in deeds of older versions.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        round: Option<Round>,
        /// The stages that a second chance opens anew; their earlier records stay in the story.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        opens: Vec<Stage>,
    },
    /// A customer of a closed case bought again.
    BoughtAgain {
        /// The case.
        case: CaseId,
        /// The day.
        on: NaiveDate,
    },
    /// A template of the shop's own was saved.
    SaveTemplate(Template),
    /// The shipped words hold again where the shop had its own.
    RestoreTemplate(TemplateKey),
    /// The shop's own rules for the phrase check were saved.
    SaveWordRules(WordRules),
    /// The last deed was taken back: these records are as they were before.
    Undo(Restore),
    /// An undo was taken back.
    Redo(Restore),
}

/// A mistake logged for a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogCase {
    /// The customer, when new.
    pub customer: Option<Customer>,
    /// The mistake, when new.
    pub mistake: Option<Mistake>,
    /// The case.
    pub case: Case,
    /// What was promised.
    pub promise: Option<Promise>,
}

/// A promise that ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EndPromise {
    /// Which.
    pub promise: PromiseId,
    /// When.
    pub at: Moment,
    /// In what words; may be empty.
    pub note: String,
    /// The next date, when it was the last date of a repeating promise that had come into being.
    pub next: Option<Promise>,
    /// The dates of a repeating promise that come into being with this, open, in their order; the
    /// last of them is the promise that ends.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<Promise>,
    /// Whether the customer is still to be told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub untold: bool,
}

/// The missed dates of a repeating promise, of which none was kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BreakDates {
    /// Which repeating promise.
    pub cadence: CadenceId,
    /// When that was said.
    pub at: Moment,
    /// In what words; may be empty.
    pub note: String,
    /// The dates that were open.
    pub open: Vec<PromiseId>,
    /// The dates that come into being with this, in their order.
    pub dates: Vec<Promise>,
    /// The next date.
    pub next: Option<Promise>,
    /// Whether the customer is still to be told, of the last of them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub untold: bool,
}

/// Records put back, and the deed that this takes back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Restore {
    /// The sequence number of the deed taken back.
    pub deed: i64,
    /// Each record as it is to be; none where it is to be gone.
    pub records: Vec<Image>,
}

/// A record as it was, or was not, at some point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Image {
    /// Which record.
    pub reference: RecordRef,
    /// Its values; none when it was not there.
    pub record: Option<Record>,
}

/// What deeds done together were. The words are kept for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    /// Promises were moved, as when a day became a day off.
    MovePromises,
    /// A customer was entered with the promise that was given to them before any mistake.
    PromiseToNewCustomer,
    /// A cause was found, and something was changed about it: the stage Prevent as a whole.
    Prevent,
    /// Cases were given to another owner.
    ChangeOwners,
    /// The customers of cases were given a tag.
    TagCustomers,
    /// Cases were closed in one way.
    CloseCases,
}

impl Together {
    /// All there are.
    pub const ALL: [Self; 6] = [
        Self::MovePromises,
        Self::PromiseToNewCustomer,
        Self::Prevent,
        Self::ChangeOwners,
        Self::TagCustomers,
        Self::CloseCases,
    ];

    /// The word by which it is kept.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::MovePromises => "move_promises",
            Self::PromiseToNewCustomer => "promise_to_new_customer",
            Self::Prevent => "prevent",
            Self::ChangeOwners => "change_owners",
            Self::TagCustomers => "tag_customers",
            Self::CloseCases => "close_cases",
        }
    }

    /// What a word stands for; none when this program does not know it.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.word() == word)
    }
}

impl Deed {
    /// The name and the exact bytes to keep.
    ///
    /// # Errors
    /// A value cannot be written as JSON, which no value of the domain should cause.
    pub fn write(&self) -> serde_json::Result<(String, Vec<u8>)> {
        let mut written = serde_json::to_value(self)?;
        let name = written.get("name").and_then(serde_json::Value::as_str);
        let name = name.unwrap_or_default().to_owned();
        let body = written.get_mut("body").map(serde_json::Value::take);
        Ok((name, serde_json::to_vec(&body.unwrap_or_default())?))
    }

    /// The deed of a name, version and body; none when this program does not know it.
    ///
    /// # Errors
    /// The deed is known, and its body does not read.
    pub fn read(name: &str, version: u32, body: &[u8]) -> serde_json::Result<Option<Self>> {
        if !(1..=NEWEST_VERSION).contains(&version) || !NAMES.contains(&name) {
            return Ok(None);
        }
        // It must be a value by itself before it is laid into the one that a deed is as a whole,
        // so that it is read in one go.
        serde_json::from_slice::<serde::de::IgnoredAny>(body)?;
        let parts = [b"{\"name\":\"", name.as_bytes(), b"\",\"body\":", body, b"}"];
        serde_json::from_slice(&parts.concat()).map(Some)
    }

    /// Whether this deed takes another one back.
    #[must_use]
    pub fn is_taking_back(&self) -> bool {
        matches!(self, Self::Undo(_) | Self::Redo(_))
    }
}

/// The names of all deeds this program knows.
pub const NAMES: [&str; 39] = [
    "save_shop",
    "add_customer",
    "edit_customer",
    "log_case",
    "edit_case",
    "record_stage",
    "clear_stage",
    "say_message",
    "add_promise",
    "correct_promise",
    "keep_promise",
    "break_promise",
    "release_promise",
    "break_dates",
    "tell_promise",
    "move_promise",
    "add_cadence",
    "end_cadence",
    "add_concession",
    "edit_concession",
    "remove_concession",
    "log_contact",
    "edit_contact",
    "add_prevention",
    "edit_prevention",
    "prepare_plan_b",
    "remove_plan_b",
    "end_plan_b",
    "point_elsewhere",
    "answer_check_back",
    "settle_win_back",
    "close_case",
    "reopen_case",
    "bought_again",
    "save_template",
    "restore_template",
    "save_word_rules",
    "undo",
    "redo",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Harm;
    use crate::domain::clocks::{ClockTargets, HarmTargets};

    /// A deed that is missing here would be kept and never folded again.
    #[test]
    fn every_deed_there_is_has_its_name_here() {
        let unknown = serde_json::json!({ "name": "no_such_deed", "body": null });
        // Whoever reads deeds lists all it would have understood.
        let listed = serde_json::from_value::<Deed>(unknown).unwrap_err().to_string();
        let listed: Vec<&str> = listed.split('`').skip(1).step_by(2).skip(1).collect();
        assert_eq!(listed, NAMES);
    }

    /// Read by way of a value in memory, in which the body comes before the name, the levels of harm
    /// would be texts and no numbers.
    #[test]
    fn the_targets_of_a_level_of_harm_read_back() {
        let targets = HarmTargets { fix_days: 2, ..HarmTargets::default() };
        let clock_targets = ClockTargets::default().with(Harm::Serious, targets);
        let deed = Deed::SaveShop(Shop { clock_targets, ..Shop::default() });
        let (name, body) = deed.write().unwrap();
        assert_eq!(Deed::read(&name, deed.version(), &body).unwrap(), Some(deed));
    }
}
