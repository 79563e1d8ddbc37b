//! The parts every screen is made of, so that all screens look and behave alike.
//!
//! | you need | use |
//! |---|---|
//! | the page itself, columns, a line with something at its right end | [`layout`] |
//! | a box around things, a quiet box, a coloured notice | [`card`] |
//! | something to press | [`button`] |
//! | a word with a colour, a view, a number on a heading | [`chip`] |
//! | a filter with its value and a cross | [`filter_chip`] |
//! | a form | [`field`] (text, list, checkbox), [`choice`] (segments, cards), [`complete`] (type-ahead) |
//! | a long list, and the boxes that mark its rows | [`table`], [`tick`] |
//! | the six stages of a case | [`steps`] |
//! | a question that must be answered, a form over the page | [`dialog`] |
//! | "done, undo?" | [`toast`] |
//! | a few lines behind a button | [`menu`] |
//! | a line that leads somewhere | [`link_row`] |
//! | a text with marked passages | [`marked_text`] |
//! | opening hours, a path, a day | [`hours`], [`path_field`], [`calendar`] |
//! | work that takes over a second | [`progress`] |
//! | a clickable thing of your own | [`focus`] draws its ring, and says where the keyboard goes |
//!
//! Widgets take every word as an argument, know no noun of the program and write nothing but
//! the value they were lent.

pub mod button;
pub mod calendar;
pub mod card;
pub mod chip;
pub mod choice;
pub mod complete;
pub mod dialog;
pub mod field;
pub mod filter_chip;
pub mod focus;
pub mod follow;
pub mod hours;
pub mod layout;
pub mod link_row;
pub mod marked_text;
pub mod menu;
pub mod path_field;
pub mod progress;
pub mod steps;
pub mod table;
pub mod table_columns;
pub mod tick;
pub mod toast;
