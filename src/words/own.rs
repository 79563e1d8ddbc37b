//! How the findings of the shop's own phrases are named.

/// What the id of an own rule begins with; the phrase follows.
pub const PREFIX: &str = "own:";
