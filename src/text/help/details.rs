//! English: what `--help` says of the fields that logging and correcting take alike.

/// The name of an address in a usage line.
pub const LINK: &str = "LINK";
/// `--title`.
pub const DETAIL_TITLE: &str = "What went wrong, in one line of your own";
/// `--kind`.
pub const DETAIL_KIND: &str = "What kind of failure it is";
/// `--product`.
pub const DETAIL_PRODUCT: &str = "The product or service concerned";
/// `--price`.
pub const DETAIL_PRICE: &str = "What they paid for it";
/// `--happened`.
pub const DETAIL_HAPPENED: &str = "The day it happened, such as yesterday or 2026-11-20";
/// `--caused-by`.
pub const DETAIL_CAUSED_BY: &str = "Who caused it";
/// `--caused-by-name`.
pub const DETAIL_CAUSED_BY_NAME: &str = "The name of that supplier, carrier or colleague";
/// The name of a number of times in a usage line.
pub const TIMES: &str = "N";
/// `--agreed`.
pub const DETAIL_AGREED: &str = "What had been agreed, beside what happened";
/// `--before`.
pub const DETAIL_BEFORE: &str = "How often it happened to them before, as they say: 0 to 99";
/// `--damage`.
pub const DETAIL_DAMAGE: &str = "Whether somebody or something was hurt";
/// `--remedy`.
pub const DETAIL_REMEDY: &str = "What they asked for";
/// `--link`.
pub const DETAIL_LINK: &str = "Where a public complaint stands";
/// `--owner`.
pub const DETAIL_OWNER: &str = "Who owns the recovery";
