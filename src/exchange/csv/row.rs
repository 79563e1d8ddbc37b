//! The cells of a row, in the forms a spreadsheet reads as what they are: amounts as plain numbers,
//! days as `2026-11-30`, and every moment as `2026-11-30 14:05:09`.

use crate::domain::{Currency, Moment, Money};
use crate::exchange::safe_cell::guard;
use chrono::{Datelike, NaiveDateTime, Timelike};
use csv::StringRecord;
use std::fmt::{Display, Write as _};

/// How a moment is written.
const PATTERN: &str = "%Y-%m-%d %H:%M:%S";

/// The cells of one row, and what one of them is written in.
#[derive(Default)]
pub(super) struct Row {
    /// The cells so far.
    pub(super) cells: StringRecord,
    cell: String,
}

impl Row {
    /// A text, which may be anything.
    pub(super) fn text(&mut self, text: &str) {
        self.cells.push_field(&guard(text));
    }

    /// What this program writes itself.
    pub(super) fn plain(&mut self, text: &str) {
        self.cells.push_field(text);
    }

    /// A value as it writes itself: a number, or a day as `2026-11-30`.
    pub(super) fn shown(&mut self, value: impl Display) {
        self.shown_if(Some(value));
    }

    /// The same, or an empty cell.
    pub(super) fn shown_if(&mut self, value: Option<impl Display>) {
        self.cell.clear();
        if let Some(value) = value {
            // A String takes whatever is written into it.
            _ = write!(self.cell, "{value}");
        }
        self.cells.push_field(&self.cell);
    }

    /// An amount, and its currency in the cell beside it.
    pub(super) fn money(&mut self, money: Option<Money>) {
        self.amount(money);
        self.plain(money.as_ref().map_or("", |money| money.currency.code()));
    }

    /// An amount as a plain number with a point; its currency has a cell of its own.
    pub(super) fn amount(&mut self, money: Option<Money>) {
        let amount = money.map(Money::decimal);
        self.plain(amount.as_deref().unwrap_or_default());
    }

    /// Currencies side by side, which are one as a rule.
    pub(super) fn codes(&mut self, currencies: &[&Currency]) {
        let codes: Vec<_> = currencies.iter().map(|currency| currency.code()).collect();
        self.plain(&codes.join("; "));
    }

    /// A moment as the clock of the shop showed it.
    pub(super) fn moment(&mut self, moment: Option<Moment>) {
        self.minute(moment.map(Moment::local));
    }

    /// A civil moment, which has no offset.
    pub(super) fn minute(&mut self, at: Option<NaiveDateTime>) {
        self.cell.clear();
        if let Some(at) = at {
            push_moment(&mut self.cell, &at);
        }
        self.cells.push_field(&self.cell);
    }

    /// How far the clock of the shop was ahead of UTC: "UTC+01:00". A cell that began with a sign
    /// would be taken for a formula, or for the time of day one o'clock.
    pub(super) fn utc_offset(&mut self, at: Moment) {
        let minutes = at.offset_minutes;
        self.cell.clear();
        self.cell.push_str("UTC");
        self.cell.push(if minutes < 0 { '-' } else { '+' });
        push_two(&mut self.cell, minutes.unsigned_abs() / 60);
        self.cell.push(':');
        push_two(&mut self.cell, minutes.unsigned_abs() % 60);
        self.cells.push_field(&self.cell);
    }
}

/// A moment as spreadsheets take it for a date with a time. Most of a row are moments, which
/// patterns write several times as slowly: they are kept for years of other than four digits and
/// for leap seconds.
fn push_moment(cell: &mut String, at: &NaiveDateTime) {
    match u32::try_from(at.year()) {
        Ok(year @ 0..=9999) if at.nanosecond() < 1_000_000_000 => {
            push_two(cell, year / 100);
            push_two(cell, year % 100);
            for (mark, number) in [
                ('-', at.month()),
                ('-', at.day()),
                (' ', at.hour()),
                (':', at.minute()),
                (':', at.second()),
            ] {
                cell.push(mark);
                push_two(cell, number);
            }
        }
        // A String takes whatever is written into it.
        _ => _ = write!(cell, "{}", at.format(PATTERN)),
    }
}

fn push_two(cell: &mut String, number: u32) {
    for digit in [number / 10 % 10, number % 10] {
        cell.extend(char::from_digit(digit, 10));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, TimeDelta};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn moments_are_written_as_patterns_write_them(
            ms in -70_000_000_000_000_i64..300_000_000_000_000,
            offset_minutes in -1080..=1080_i32,
        ) {
            let utc = DateTime::from_timestamp_millis(ms).unwrap();
            let local = utc.naive_utc() + TimeDelta::minutes(offset_minutes.into());
            let mut row = Row::default();
            row.moment(Some(Moment { utc, offset_minutes }));
            row.minute(Some(local));
            prop_assert_eq!(&row.cells[0], local.format(PATTERN).to_string());
            prop_assert_eq!(&row.cells[1], &row.cells[0]);
        }
    }

    #[test]
    fn the_offset_of_the_clock_has_a_sign_and_is_no_formula() {
        let utc = DateTime::from_timestamp_millis(0).unwrap();
        for (offset_minutes, said) in
            [(0, "UTC+00:00"), (60, "UTC+01:00"), (-210, "UTC-03:30"), (345, "UTC+05:45")]
        {
            let mut row = Row::default();
            row.utc_offset(Moment { utc, offset_minutes });
            assert_eq!(&row.cells[0], said);
        }
    }
}
