//! Does the check of words find what hurts, and nothing else?

mod letters;
mod rules;
mod short;
