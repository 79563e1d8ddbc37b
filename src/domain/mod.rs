//! WHAT THE WORDS MEAN: the nouns of the glossary and their rules, as pure values.
//!
//! Nothing here reads a file, asks a clock, knows SQL or draws. Time is always an argument,
//! so that every rule can be tested on any day.

pub mod bell;
pub mod cadence;
pub mod case;
pub mod case_file;
pub mod case_filter;
pub mod check_back;
pub mod clocks;
pub mod closed_day;
pub mod concession;
pub mod contact;
pub mod customer;
pub mod damage;
pub mod day;
pub mod double_deviation;
pub mod due;
pub mod evidence;
pub mod excerpt;
pub mod export_format;
pub mod first_name;
pub mod fix_times;
pub mod fold;
pub mod gap;
pub mod gate;
pub mod id;
pub mod language;
pub mod last_words;
pub mod load;
pub mod message;
pub mod mistake;
pub mod money;
pub mod opening;
pub mod outcome;
pub mod plan_b;
pub mod prevention;
pub mod problem;
pub mod promise;
pub mod record;
pub mod risk;
pub mod same_customer;
pub mod shop;
pub mod stage;
pub mod template;
pub mod tidy;
pub mod waiting;
pub mod win_back;
pub mod word_rules;

pub use cadence::{Cadence, CadenceDraft, OnDayOff, Rule, Until};
pub use case::{
    Case, CaseDraft, CaseNumber, Channel, Complaint, Filled, Filling, Harm, LogDraft, Waiting,
    WhoDraft,
};
pub use case_file::CaseFile;
pub use case_filter::{CaseFilter, CaseView, Received, ViewOf};
pub use check_back::{Again, CheckBack, CheckBackDraft};
pub use concession::{Concession, ConcessionDraft, ConcessionForm, Nature};
pub use contact::{Contact, ContactDraft, Direction};
pub use customer::{Customer, CustomerDraft};
pub use damage::Damage;
pub use day::{Due, DueStatus, Moment, Now};
pub use due::{DueKind, DueLine};
pub use first_name::first_name;
pub use gate::{CloseDraft, Missing};
pub use id::{
    CadenceId, CaseId, CheckBackId, ConcessionId, ContactId, CustomerId, MessageId, MistakeId,
    PreventionId, PromiseId,
};
pub use message::{Message, MessageKind};
pub use mistake::{CausedBy, Mistake, MistakeKind, NoticedBy};
pub use money::{Currency, Money, MoneySums};
pub use opening::OpeningHours;
pub use outcome::{Closing, Decline, Outcome};
pub use plan_b::{Elsewhere, ElsewhereDraft, PlanB, PlanBDraft, PlanBEnd, PlanBState};
pub use prevention::{Prevention, PreventionDraft, PreventionKind};
pub use problem::{Field, Problem, ProblemKind};
pub use promise::{Promise, PromiseDraft, PromiseName, PromiseOf, PromiseState};
pub(crate) use record::each_record;
pub use record::{Record, RecordKind, RecordRef};
pub use shop::Shop;
pub use stage::draft::StageDraft;
pub use stage::{Stage, StageDone, StageRecord};
pub use template::{Template, TemplateKey};
pub use win_back::{WinBack, WinBackDraft, WinBackEnd, WinBackStep};
pub use word_rules::{OwnPhrase, WordRules};
