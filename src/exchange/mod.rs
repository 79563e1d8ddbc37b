//! WHAT COMES IN AND GOES OUT: bytes to values and values to bytes.
//!
//! One file a format. Nothing here knows the log, opens a file or asks the time: values come in
//! one by one, and bytes go out into whatever writer is given, or the other way round. Words for
//! people come in too, as [`words::Words`].

pub mod complaint;
pub mod csv;
pub mod days_off;
pub mod help;
pub mod history;
pub mod html;
pub mod ics;
pub mod json;
pub mod letter;
pub mod line_up;
pub mod mail;
pub mod nameless;
pub mod safe_cell;
pub mod words;
