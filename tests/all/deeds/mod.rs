//! Deeds through the logbook: what each changes, what it refuses, and the way back.

mod again;
mod bulk;
mod cadences;
mod clocks;
mod closing;
mod follow_ups;
mod heard;
mod history;
mod invariants;
mod owed;
mod promised_before;
mod promises;
mod replies;
mod tampering;
mod templates;
mod together;
