//! The words of the dialogs of a case: promises, contacts, concessions, preventions, closing,
//! correcting.

use crate::domain::cadence::{EndsBy, OnDayOff, Repeats};
use crate::domain::closed_day::Instead;
use chrono::NaiveTime;

/// The words of the dialogs of a case: promises, contacts, concessions, preventions, closing,
/// correcting.
#[derive(Clone, Copy, Debug)]
pub struct DialogsText {
    /// The name of the cross in the corner.
    pub close: &'static str,
    /// The way back.
    pub cancel: &'static str,
    /// Saves what was corrected.
    pub save: &'static str,
    /// The keys that press the main button.
    pub save_keys: &'static str,
    /// Said after the label of a field that may stay empty.
    pub optional: &'static str,
    /// Which case a dialog is about: number and customer.
    pub about: fn(&str, &str) -> String,
    /// For due times and days.
    pub when: WhenText,
    /// For giving, moving, ending and correcting promises.
    pub promise: PromiseText,
    /// For the promises of days that were marked closed.
    pub closed_days: ClosedDaysText,
    /// For correcting a case.
    pub edit: EditCaseText,
    /// For closing, reopening, and buying again.
    pub closing: ClosingText,
    /// For recording a conversation.
    pub contact: ContactText,
    /// For what the customer gets.
    pub concession: ConcessionText,
    /// For what is done so that it does not come back.
    pub prevention: PreventionText,
}

/// The words about the promises of days that were marked closed.
#[derive(Clone, Copy, Debug)]
pub struct ClosedDaysText {
    /// The title.
    pub title: &'static str,
    /// How many promises it is about.
    pub promises: fn(u32) -> String,
    /// What this is about, with the days.
    pub lead: fn(&str) -> String,
    /// The label of the choice.
    pub what: &'static str,
    /// What may be done with them.
    pub instead: fn(Instead) -> &'static str,
    /// A promise: whose, and what becomes of it.
    pub line: fn(&str, &str) -> String,
    /// It moves, from and to.
    pub goes: fn(&str, &str) -> String,
    /// It stays.
    pub stays: fn(&str) -> String,
    /// It stays, since there is no such day ahead.
    pub cannot: fn(&str) -> String,
    /// So many more.
    pub further: fn(&str) -> String,
    /// What leaving them means.
    pub keep_means: &'static str,
    /// What moving them means.
    pub move_means: &'static str,
    /// Leaves them.
    pub keep_save: &'static str,
    /// Moves them.
    pub move_save: &'static str,
    /// So many were moved.
    pub moved: fn(u32) -> String,
    /// So many were moved back.
    pub moved_back: fn(u32) -> String,
}

/// The words of a field for a due time or a day.
#[derive(Clone, Copy, Debug)]
pub struct WhenText {
    /// Shown in an empty field for a due time.
    pub hint: &'static str,
    /// Shown in an empty field for a day.
    pub day_hint: &'static str,
    /// The name of the row of quick times.
    pub quick: &'static str,
    /// One hour from now.
    pub in_an_hour: &'static str,
    /// Later today.
    pub today: fn(NaiveTime) -> String,
    /// Tomorrow.
    pub tomorrow: fn(NaiveTime) -> String,
    /// The end of the week.
    pub in_three_days: &'static str,
}

/// The words of the dialogs about promises.
#[derive(Clone, Copy, Debug)]
pub struct PromiseText {
    /// The title for a new one.
    pub add_title: &'static str,
    /// Saves a new one.
    pub add: &'static str,
    /// Whether it is given once or repeats.
    pub sort: &'static str,
    /// Given once.
    pub once: &'static str,
    /// Repeats.
    pub repeating: &'static str,
    /// The exact words.
    pub words: &'static str,
    /// What the words may look like.
    pub words_hint: &'static str,
    /// What the words of a repeating one may look like.
    pub repeating_hint: &'static str,
    /// When it is due.
    pub due: &'static str,
    /// How it was given.
    pub channel: &'static str,
    /// How it was given, when nobody says.
    pub channel_unknown: &'static str,
    /// Asks back about a due time that has passed.
    pub past: &'static str,
    /// How it repeats.
    pub repeats: &'static str,
    /// The name of a way to repeat.
    pub repeats_name: fn(Repeats) -> &'static str,
    /// On which weekdays it repeats.
    pub weekdays: &'static str,
    /// Every how many days.
    pub every_days: &'static str,
    /// Every how many weeks.
    pub every_weeks: &'static str,
    /// On which day of the month.
    pub month_day: &'static str,
    /// Which of a month's weekdays.
    pub nth: &'static str,
    /// Which weekday of a month.
    pub month_weekday: &'static str,
    /// At what time it is due on each of them.
    pub at: &'static str,
    /// What sort of thing ends it.
    pub ends_by: &'static str,
    /// The name of such a sort.
    pub ends_by_name: fn(EndsBy) -> &'static str,
    /// The event that ends it.
    pub until: &'static str,
    /// What that event may be.
    pub until_hint: &'static str,
    /// The last day of it.
    pub last_day: &'static str,
    /// What that day may be.
    pub last_day_hint: &'static str,
    /// How many times it comes.
    pub count: &'static str,
    /// What happens on a day on which the shop is closed.
    pub on_day_off: &'static str,
    /// The name of what happens then.
    pub on_day_off_name: fn(OnDayOff) -> &'static str,
    /// A repeating one in words, as a sentence.
    pub sentence: fn(&str) -> String,
    /// The next dates of a repeating one.
    pub next: fn(&str) -> String,
    /// There are no next dates yet.
    pub next_none: &'static str,
    /// The title for moving one.
    pub move_title: &'static str,
    /// Moves it.
    pub move_: &'static str,
    /// What moving in time means.
    pub move_in_time: &'static str,
    /// What moving too late means; takes when it was due.
    pub move_too_late: fn(&str) -> String,
    /// The new words.
    pub move_words: &'static str,
    /// The new due time.
    pub move_due: &'static str,
    /// A note about moving or ending.
    pub note: &'static str,
    /// What a note about moving may say.
    pub move_note_hint: &'static str,
    /// When it was or is due.
    pub was_due: fn(&str) -> String,
    /// The title for a kept one.
    pub kept_title: &'static str,
    /// The title for a broken one.
    pub broken_title: &'static str,
    /// The title for a released one.
    pub released_title: &'static str,
    /// Says it was kept.
    pub kept: &'static str,
    /// Says it was broken.
    pub broken: &'static str,
    /// Says the customer released us.
    pub released: &'static str,
    /// What saying so means for a broken one.
    pub broken_means: &'static str,
    /// A line with which to say so: when it was due.
    pub broken_line: fn(&str) -> String,
    /// What saying so means for a released one.
    pub released_means: &'static str,
    /// The title for saying that none of the missed dates was kept.
    pub missed_title: &'static str,
    /// Says so.
    pub missed_save: &'static str,
    /// How many dates were missed; the first and the last day.
    pub missed_dates: fn(&str, &str, &str) -> String,
    /// What saying so means.
    pub missed_means: &'static str,
    /// The title for correcting one.
    pub correct_title: &'static str,
    /// What correcting means.
    pub correct_means: &'static str,
}

/// The words of the dialog in which a case is corrected.
#[derive(Clone, Copy, Debug)]
pub struct EditCaseText {
    /// The title.
    pub title: &'static str,
    /// What went wrong in one line.
    pub what: &'static str,
    /// The customer's own words.
    pub words: &'static str,
    /// How we came to know.
    pub channel: &'static str,
    /// Where a public complaint stands.
    pub link: &'static str,
    /// What it cost them.
    pub harm: &'static str,
    /// The kind of failure.
    pub kind: &'static str,
    /// The product concerned.
    pub product: &'static str,
    /// What it cost.
    pub price: &'static str,
    /// The day it happened.
    pub happened: &'static str,
    /// Who caused it.
    pub caused_by: &'static str,
    /// Whether somebody or something was hurt.
    pub damage: &'static str,
    /// The name of whoever caused it.
    pub caused_by_name: &'static str,
    /// That their name is for us only.
    pub caused_by_hint: &'static str,
    /// Why it could happen.
    pub cause: &'static str,
    /// What the customer asked for.
    pub remedy: &'static str,
    /// Who owns the recovery.
    pub owner: &'static str,
    /// Whom the case waits for.
    pub waiting: &'static str,
    /// Nobody.
    pub waiting_nobody: &'static str,
    /// The customer.
    pub waiting_customer: &'static str,
    /// Somebody else.
    pub waiting_other: &'static str,
    /// Who else.
    pub waiting_name: &'static str,
}

/// The words of the dialogs in which a case is closed, reopened, or said to have led to another
/// purchase.
#[derive(Clone, Copy, Debug)]
pub struct ClosingText {
    /// The title.
    pub title: &'static str,
    /// Closes it.
    pub close: &'static str,
    /// What is still missing: so many things.
    pub missing: fn(usize) -> String,
    /// Goes where a missing thing is done.
    pub go: &'static str,
    /// Goes where a missing thing is done, with its name.
    pub go_to: fn(&str) -> String,
    /// How it ended.
    pub outcome: &'static str,
    /// A note to ourselves.
    pub note: &'static str,
    /// Why a complaint is declined.
    pub decline_reason: &'static str,
    /// What a reason for a decline may look like.
    pub decline_hint: &'static str,
    /// First words for a reason, with a gap for what only the writer knows.
    pub decline_start: &'static str,
    /// Who they can ask next.
    pub ask_next: &'static str,
    /// Who that may be.
    pub ask_next_hint: &'static str,
    /// The day they bought again.
    pub bought_again: &'static str,
    /// The title of reopening.
    pub reopen_title: &'static str,
    /// Opens it again.
    pub reopen: &'static str,
    /// Why it is opened again.
    pub reopen_reason: &'static str,
    /// What a reason may look like.
    pub reopen_hint: &'static str,
    /// What reopening means.
    pub reopen_means: &'static str,
    /// The title of buying again.
    pub bought_title: &'static str,
    /// Saves it.
    pub bought: &'static str,
}

/// The words of the dialog in which a conversation is recorded.
#[derive(Clone, Copy, Debug)]
pub struct ContactText {
    /// The title.
    pub title: &'static str,
    /// Saves it.
    pub save: &'static str,
    /// Who reached whom.
    pub direction: &'static str,
    /// We reached them.
    pub outbound: &'static str,
    /// They reached us.
    pub inbound: &'static str,
    /// What inbound means.
    pub inbound_means: &'static str,
    /// How.
    pub channel: &'static str,
    /// What was said.
    pub words: &'static str,
}

/// The words of the dialog about what the customer gets.
#[derive(Clone, Copy, Debug)]
pub struct ConcessionText {
    /// The title for a new line.
    pub add_title: &'static str,
    /// The title for a known line.
    pub edit_title: &'static str,
    /// Adds it.
    pub add: &'static str,
    /// The form it takes.
    pub form: &'static str,
    /// Why it is given.
    pub nature: &'static str,
    /// What it is.
    pub what: &'static str,
    /// What it may be.
    pub what_hint: &'static str,
    /// What it is worth to them.
    pub face_value: fn(&str) -> String,
    /// What it costs us.
    pub real_cost: fn(&str) -> String,
    /// What an empty cost means.
    pub real_cost_hint: &'static str,
    /// The day it was given.
    pub given: &'static str,
    /// What they must do to get it.
    pub must_do: &'static str,
    /// That nothing is best.
    pub must_do_hint: &'static str,
    /// The last day on which they can have it.
    pub expires: &'static str,
    /// The day it reached them.
    pub received: &'static str,
    /// What an empty day means.
    pub not_yet: &'static str,
    /// That the customer has to work for it.
    pub burden: &'static str,
}

/// The words of the dialog about what is done so that it does not come back.
#[derive(Clone, Copy, Debug)]
pub struct PreventionText {
    /// The title for a new one.
    pub add_title: &'static str,
    /// The title for a known one.
    pub edit_title: &'static str,
    /// Adds it.
    pub add: &'static str,
    /// What sort of action.
    pub kind: &'static str,
    /// What we do.
    pub what: &'static str,
    /// What that may be.
    pub what_hint: &'static str,
    /// Who does it.
    pub who: &'static str,
    /// By when.
    pub due: &'static str,
}
