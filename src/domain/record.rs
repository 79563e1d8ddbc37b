//! Any one record of the log, and how to name it: what a deed touches, and what undo restores.

use super::id::KeyPart;
use super::{
    Cadence, CadenceId, Case, CaseId, CheckBack, CheckBackId, Concession, ConcessionId, Contact,
    ContactId, Customer, CustomerId, Message, MessageId, Mistake, MistakeId, PlanB, Prevention,
    PreventionId, Promise, PromiseId, Shop, Stage, StageRecord, Template, TemplateKey, WinBack,
    WinBackStep, WordRules,
};
use serde::{Deserialize, Serialize};

/// Hands the nouns of the log to a macro, one row each, in an order in which they can be written:
/// nothing names a later one.
///
/// A row says: the noun, its values, the number by which the history names it (never reused), the
/// module of the store that keeps it, the fields that tell one of it from another, and the field
/// that holds its case, or the question for it where it need not have one. Of a noun without such
/// fields there is one record.
macro_rules! each_record {
    ($then:ident) => {
        $then! {
            /// The shop's settings.
            Shop(Shop) = 1, kept in shop;
            /// A customer.
            Customer(Customer) = 2, kept in customer, named by (id: CustomerId);
            /// A mistake.
            Mistake(Mistake) = 3, kept in mistake, named by (id: MistakeId);
            /// A case.
            Case(Case) = 4, kept in case, named by (id: CaseId), of id;
            /// What was recorded for a stage of a case.
            Stage(StageRecord) = 5, kept in stage,
                named by (case: CaseId, stage: Stage), of case;
            /// A cadence.
            Cadence(Cadence) = 6, kept in cadence, named by (id: CadenceId), of case;
            /// A promise.
            Promise(Promise) = 7, kept in promise, named by (id: PromiseId), may be of case;
            /// A concession.
            Concession(Concession) = 8, kept in concession, named by (id: ConcessionId), of case;
            /// A message.
            Message(Message) = 9, kept in message, named by (id: MessageId), of case;
            /// A contact.
            Contact(Contact) = 10, kept in contact, named by (id: ContactId), of case;
            /// A prevention.
            Prevention(Prevention) = 11, kept in prevention, named by (id: PreventionId), of case;
            /// A template of the shop's own.
            Template(Template) = 12, kept in template, named by (key: TemplateKey);
            /// The shop's own rules for the phrase check.
            WordRules(WordRules) = 13, kept in word_rules;
            /// What we will do if it is not fixed in time: a case has one.
            PlanB(PlanB) = 14, kept in plan_b, named by (case: CaseId), of case;
            /// What a customer answered after the fix.
            CheckBack(CheckBack) = 15, kept in check_back, named by (id: CheckBackId), of case;
            /// What became of one word to somebody we lost.
            WinBack(WinBack) = 16, kept in win_back,
                named by (case: CaseId, step: WinBackStep), of case;
        }
    };
}
pub(crate) use each_record;

macro_rules! records {
    ($(
        $(#[$about:meta])*
        $Noun:ident($Values:ident) = $number:literal, kept in $module:ident
            $(, named by ($($part:ident: $Part:ident),+))?
            $(, of $case:ident)? $(, may be of $may_be:ident)?;
    )+) => {
        /// One record with all its values.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Record {
            $($(#[$about])* $Noun($Values),)+
        }

        /// The name of one record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum RecordRef {
            $($(#[$about])* $Noun $(($($Part),+))?,)+
        }

        /// The kinds of record, in an order in which they can be written: nothing names a later
        /// one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum RecordKind {
            $($(#[$about])* $Noun = $number,)+
        }

        impl Record {
            /// The name of this record.
            #[must_use]
            pub fn reference(&self) -> RecordRef {
                match self {
                    $(Self::$Noun(_record) => RecordRef::$Noun $(($(_record.$part),+))?,)+
                }
            }

            /// The case this record belongs to, if it belongs to one.
            #[must_use]
            pub fn case(&self) -> Option<CaseId> {
                match self {
                    $(Self::$Noun(_record) => {
                        None $(.or(Some(_record.$case)))? $(.or(_record.$may_be()))?
                    })+
                }
            }
        }

        impl RecordRef {
            /// The kind of the record named.
            #[must_use]
            pub fn kind(self) -> RecordKind {
                match self {
                    $(Self::$Noun { .. } => RecordKind::$Noun,)+
                }
            }

            /// The bytes by which the history names this record: its identifier, that of a stage
            /// or of a word to somebody we lost followed by its place, nothing for the shop.
            #[must_use]
            pub fn key(self) -> Vec<u8> {
                let mut key = Vec::new();
                match self {
                    $(Self::$Noun $(($($part),+))? => { $($($part.add_to(&mut key);)+)? })+
                }
                key
            }
        }

        impl RecordKind {
            /// The number by which the history names this kind; never reused.
            #[must_use]
            pub fn number(self) -> u8 {
                self as u8
            }
        }
    };
}
each_record!(records);

impl KeyPart for Stage {
    fn add_to(self, key: &mut Vec<u8>) {
        key.push(self.place());
    }
}

impl KeyPart for WinBackStep {
    fn add_to(self, key: &mut Vec<u8>) {
        key.push(self.place());
    }
}

impl KeyPart for TemplateKey {
    fn add_to(self, key: &mut Vec<u8>) {
        key.extend(self.bytes());
    }
}
