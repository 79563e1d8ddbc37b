//! The one integration binary: one link, one run. Each module answers its own question.

// The attribute looks idle here, but it is what tells the lints that unwrapping is fine below.
#[cfg(test)]
mod architecture;
#[cfg(test)]
mod cli;
#[cfg(test)]
#[cfg(unix)]
mod crash;
#[cfg(test)]
mod deeds;
#[cfg(test)]
mod exchange;
#[cfg(test)]
mod flows;
#[cfg(test)]
mod front_door;
#[cfg(test)]
mod letters;
#[cfg(test)]
#[cfg(feature = "pictures")]
mod pictures;
#[cfg(test)]
mod pseudo;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod support;
#[cfg(test)]
#[cfg(unix)]
mod upgrades;
#[cfg(test)]
mod words;
