//! The one integration binary: one link, one run. Each module answers its own question.

// The attribute looks idle here, but it is what tells the lints that unwrapping is fine below.
#[cfg(test)]
mod architecture;
#[cfg(test)]
mod deeds;
#[cfg(test)]
mod support;
#[cfg(test)]
#[cfg(unix)]
mod upgrades;
