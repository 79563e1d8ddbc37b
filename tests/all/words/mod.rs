//! Does the check of words find what hurts, and nothing else?

mod rules;
mod short;
