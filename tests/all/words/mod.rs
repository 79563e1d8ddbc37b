//! Does the check of words find what hurts, and nothing else?

mod commitments;
mod letters;
mod packs;
mod properties;
mod rules;
mod short;
