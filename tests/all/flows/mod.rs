//! What a shop owner lives through, from the first word to the last, in the real window.

mod about;
mod again;
mod away;
mod bad_input;
mod beside;
mod caught;
mod clocks;
mod composer;
mod computer;
mod copies;
mod counter;
mod days_off;
mod export_target;
mod follow_ups;
mod gate;
mod keepable;
mod keyboard;
mod letters;
mod message;
mod opening;
mod pages;
mod promises;
mod stories;
mod templates;
mod told;
mod week;
