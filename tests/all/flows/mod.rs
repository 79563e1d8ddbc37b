//! What a shop owner lives through, from the first word to the last, in the real window.

mod copies;
mod counter;
mod gate;
mod keyboard;
mod letters;
mod stories;
