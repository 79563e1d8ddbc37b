//! HOW WORDS LAND: the parts of an apology, and the check of words addressed to a customer.
//!
//! A [`Checker`] goes through a text with the rules of a [`Pack`] and the [`Facts`] of the case,
//! and hands back a [`Review`]. The rules are data (`assets/words/en.toml`); nothing here knows a
//! word of any language, reads a file, or draws. It never blocks anything: it says what it found.
//!
//! The way of a text: `token` cuts it into words and marks, `sentence` puts these together,
//! `scan` tries the rules of `compiled` on each sentence, `whole` says what is not there, and
//! `rewrite` makes the words that could stand there instead. Beside the check, [`commitment`] finds
//! what a text promises.

mod checker;
mod class;
pub mod commitment;
mod compiled;
mod examples;
mod facts;
mod filling;
mod gaps;
mod language;
mod listing;
mod needs;
mod own;
mod pack;
mod part;
mod pattern;
mod program;
mod reading;
mod review;
mod rewrite;
mod scan;
mod sentence;
mod set;
mod suggestion;
pub mod template;
mod token;
mod vocabulary;
mod watch;
mod whole;

pub use checker::Checker;
pub use class::Class;
pub use examples::FailedExample;
pub use facts::{Change, Facts, Gift};
pub use listing::RuleLine;
pub use own::PREFIX as OWN_PREFIX;
pub use pack::{Pack, PackProblem, PackProblemKind};
pub use part::Part;
pub use pattern::PatternProblem;
pub use review::{Finding, Missing, PartFound, READY, Review, Rewrite, Score};
