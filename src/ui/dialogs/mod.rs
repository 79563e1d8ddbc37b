//! What opens over a page: one file a dialog, each with the draft it edits.
//!
//! A dialog asks for its deed and stays open until the deed is done; what a failed deed says is
//! told to the dialog that asked, which shows it, and nothing typed is lost.

pub mod log_mistake;

pub mod bought_again;
pub mod break_missed;
pub mod break_promise;
pub mod bulk_close;
pub mod bulk_name;
pub mod close_case;
pub mod closed_days;
pub mod concession;
pub mod contact;
pub mod edit_case;
pub mod elsewhere;
pub mod end_plan_b;
pub mod plan_b;
pub mod prevention;
pub mod reopen_case;
pub mod win_back;
pub mod write;

pub mod correct_promise;
pub mod end_promise;
pub mod move_promise;
pub mod promise;
pub mod promise_to;

pub mod customer;
pub mod days_off;
pub mod export;
pub mod import;
pub mod letter;
pub mod name_view;
pub mod outlook;
pub mod palette;
pub mod phrase;

pub mod answer;
pub mod attempt;
pub mod chosen;
pub mod day_calendar;
pub mod due_field;
pub mod form;
pub mod question;
#[cfg(test)]
pub mod rehearsal;
pub mod target;

pub use answer::{Answer, Show, Tried};
