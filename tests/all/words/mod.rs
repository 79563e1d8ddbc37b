//! Does the check of words find what hurts, and nothing else?

mod letters;
mod packs;
mod properties;
mod rules;
mod short;
