//! WHAT IT LOOKS LIKE: draws what it is given and hands back wishes.
//!
//! A screen reads the logbook through a shared reference and asks for changes through
//! [`action::Actions`]; it cannot write. It must not know SQL, files, threads or the clock, and
//! it holds no sentence a person reads: every word comes from `text`.

pub mod action;
pub mod commands;
pub mod fresh;
pub mod route;
pub mod view;

pub mod compose;
pub mod dialogs;
pub mod screens;
pub mod shell;

pub mod fonts;
pub(crate) mod icons;
pub mod theme;
pub mod widgets;

pub use action::{Action, Actions};
pub use route::Route;
pub use view::View;
