//! The pages: one file or folder each, a struct with `show`.
//!
//! A page keeps what is being edited or selected and what it read last; it cannot write.

pub mod first_start;
pub mod today;
pub mod week;

pub mod case;
pub mod cases;

pub mod customer;
pub mod customers;

pub mod about;
pub mod help;
pub mod phrases;
pub mod settings;
pub mod template;
pub mod templates;
pub mod trouble;

mod blocks;
#[cfg(test)]
pub(crate) mod samples;
pub mod shop_form;
