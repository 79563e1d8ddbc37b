//! What a shop owner lives through, from the first word to the last, in the real window.

mod bad_input;
mod copies;
mod counter;
mod export_target;
mod days_off;
mod gate;
mod keyboard;
mod letters;
mod promises;
mod stories;
