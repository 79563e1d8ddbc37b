//! The words of the page of a case.

use crate::domain::double_deviation::Deviation;
use crate::domain::{CausedBy, Harm};

/// The words of the page of a case.
#[derive(Clone, Copy, Debug)]
pub struct CaseText {
    /// For the title, its chips and its buttons.
    pub header: HeaderText,
    /// For what all stages share.
    pub stage: StageText,
    /// For listening.
    pub listen: ListenText,
    /// For apologizing.
    pub apologize: ApologizeText,
    /// For fixing.
    pub fix: FixText,
    /// For conceding.
    pub concede: ConcedeText,
    /// For preventing.
    pub prevent: PreventText,
    /// For checking back.
    pub check_back: CheckBackText,
    /// For the column beside the stages.
    pub side: SideText,
}

/// What advice is fitted to.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The name by which one speaks to the customer.
    pub name: &'a str,
    /// What it cost them.
    pub harm: Harm,
    /// Who caused it.
    pub caused_by: CausedBy,
    /// Whether others can read the complaint.
    pub is_public: bool,
    /// Whether we noticed before the customer told us.
    pub noticed_first: bool,
    /// Whether words alone are no longer enough.
    pub is_second: bool,
    /// Whether somebody else has to act first.
    pub waits_for_other: bool,
    /// The remedy they asked for; may be empty.
    pub remedy: &'a str,
}

/// The words of the title, its chips and its buttons.
#[derive(Clone, Copy, Debug)]
pub struct HeaderText {
    /// The way back to the list.
    pub cases: &'static str,
    /// Opens the customer's page.
    pub open_customer: fn(&str) -> String,
    /// Who caused it, by name, and why; none while nobody knows.
    pub caused: fn(CausedBy, &str, &str) -> Option<String>,
    /// What they bring in a year.
    pub yearly: fn(&str) -> String,
    /// That others can read the complaint.
    pub public: &'static str,
    /// That it waits for the customer.
    pub waiting_customer: &'static str,
    /// That it waits for somebody else.
    pub waiting_other: fn(&str) -> String,
    /// How often the customer had to chase.
    pub chased: fn(u32) -> String,
    /// That words are not enough, and why in few words.
    pub deviation: fn(Deviation) -> &'static str,
    /// How it ended.
    pub closed: fn(&str) -> String,
    /// Gives a promise.
    pub add_promise: &'static str,
    /// Records a conversation.
    pub contact: &'static str,
    /// Writes to the customer.
    pub write: &'static str,
    /// Corrects the case.
    pub edit: &'static str,
    /// Exports its history.
    pub export: &'static str,
    /// Closes it; takes how many things are left to do.
    pub close: fn(usize) -> String,
    /// Opens it again.
    pub reopen: &'static str,
    /// The customer bought again today.
    pub bought_again: &'static str,
    /// Corrects the day on which they did.
    pub bought_again_day: &'static str,
    /// How it ended, with the day on which they bought again.
    pub closed_bought: fn(&str, &str) -> String,
    /// A step: its place, its name, and how it stands.
    pub step: fn(u8, &str, &str) -> String,
    /// How a step stands: done.
    pub step_done: &'static str,
    /// How a step stands: left out.
    pub step_left_out: &'static str,
    /// How a step stands: to do.
    pub step_to_do: &'static str,
}

/// The words that all stages share.
#[derive(Clone, Copy, Debug)]
pub struct StageText {
    /// Leaves a stage out.
    pub leave_out: &'static str,
    /// Why it is left out.
    pub leave_out_reason: &'static str,
    /// What a reason may look like.
    pub leave_out_hint: &'static str,
    /// Saves the reason.
    pub leave_out_save: &'static str,
    /// The way back.
    pub cancel: &'static str,
    /// Done, by whom and when.
    pub done: fn(&str, &str) -> String,
    /// Left out, by whom and when.
    pub left_out: fn(&str, &str) -> String,
    /// Why it was left out.
    pub why: fn(&str) -> String,
    /// Changes what was recorded.
    pub change: &'static str,
    /// Saves the change.
    pub save_change: &'static str,
    /// Takes the record out.
    pub take_out: &'static str,
    /// That a closed case stays as it is.
    pub closed: &'static str,
    /// That something must be written first.
    pub needed: &'static str,
    /// That more was written than can be kept.
    pub too_long: &'static str,
    /// Words to start from.
    pub script: fn(&str) -> String,
    /// Copies them.
    pub copy: &'static str,
    /// Goes on to the next stage.
    pub next: fn(&str) -> String,
}

/// The words of listening.
#[derive(Clone, Copy, Debug)]
pub struct ListenText {
    /// What to do.
    pub guide: fn(&Situation<'_>) -> Vec<String>,
    /// Words to start from.
    pub script: fn(&Situation<'_>) -> String,
    /// What was heard.
    pub words: &'static str,
    /// What that may look like.
    pub hint: &'static str,
    /// Records it.
    pub record: &'static str,
}

/// The words of apologizing.
#[derive(Clone, Copy, Debug)]
pub struct ApologizeText {
    /// What to do.
    pub guide: fn(&Situation<'_>) -> Vec<String>,
    /// Their words, in quotes.
    pub their_words: fn(&str) -> String,
    /// Where the public answer stands.
    pub link: &'static str,
    /// Which of the two is being written.
    pub which: &'static str,
    /// The public answer.
    pub public: &'static str,
    /// The apology to them alone.
    pub private: &'static str,
    /// Records that the public answer stands.
    pub answered: &'static str,
    /// The heading of the notice about answering in public.
    pub public_first: &'static str,
    /// Why that comes first.
    pub public_first_why: &'static str,
    /// Starts the public answer.
    pub write_public: &'static str,
    /// Answers only in private.
    pub only_private: &'static str,
    /// Why only in private.
    pub only_private_reason: &'static str,
    /// What such a reason may look like.
    pub only_private_hint: &'static str,
    /// The heading over what was said before.
    pub before: &'static str,
    /// A message: kind, version, channel, when.
    pub message: fn(&str, u32, &str, &str) -> String,
    /// The first reply is due: "due in 1 h 40 min".
    pub reply_due: fn(&str) -> String,
    /// The first reply is so late.
    pub reply_late: fn(&str) -> String,
    /// The first reply came in time.
    pub replied: &'static str,
    /// The first reply came so late.
    pub replied_late: fn(&str) -> String,
    /// Says it again, or more.
    pub say_more: &'static str,
}

/// The words of fixing.
#[derive(Clone, Copy, Debug)]
pub struct FixText {
    /// What to do.
    pub guide: fn(&Situation<'_>) -> Vec<String>,
    /// What was done.
    pub words: &'static str,
    /// What that may look like.
    pub hint: &'static str,
    /// Records it.
    pub record: &'static str,
    /// Saves whom it waits for.
    pub save_waiting: &'static str,
    /// That a promise helps while it is not fixed.
    pub promise_note: &'static str,
    /// That waiting never stops what we owe.
    pub waiting_note: fn(&str) -> String,
    /// Gives a promise.
    pub promise: &'static str,
}

/// The words of conceding.
#[derive(Clone, Copy, Debug)]
pub struct ConcedeText {
    /// What to do.
    pub guide: fn(&Situation<'_>) -> Vec<String>,
    /// That nothing was added yet.
    pub empty: &'static str,
    /// Adds a line.
    pub add: &'static str,
    /// A line: form and what.
    pub line: fn(&str, &str) -> String,
    /// A line with its worth, in a summary.
    pub told: fn(&str, &str) -> String,
    /// What a line is worth and what it costs.
    pub values: fn(&str, &str) -> String,
    /// It reached them on a day.
    pub received: fn(&str) -> String,
    /// It was given on a day.
    pub given: fn(&str) -> String,
    /// Not given yet.
    pub not_given: &'static str,
    /// Still to claim: what they must do, and until when; either may be empty.
    pub claim: fn(&str, &str) -> String,
    /// Better to apply it ourselves.
    pub apply: &'static str,
    /// It reached them today.
    pub receive: &'static str,
    /// The same, with which line.
    pub receive_line: fn(&str) -> String,
    /// Corrects a line.
    pub edit: &'static str,
    /// The same, with which line.
    pub edit_line: fn(&str) -> String,
    /// Takes a line out.
    pub remove: &'static str,
    /// The same, with which line.
    pub remove_line: fn(&str) -> String,
    /// The sums: worth to them, cost to us.
    pub sums: fn(&str, &str) -> String,
    /// That the sum is too large to add up.
    pub too_large: &'static str,
    /// That it is out of proportion; takes the price.
    pub above: fn(&str) -> String,
    /// Where that figure comes from.
    pub above_source: &'static str,
    /// Records the lines.
    pub record: &'static str,
    /// What is recorded: one line of summary.
    pub summary: fn(&[String]) -> String,
    /// Leaves it out, for a reason.
    pub none_needed: &'static str,
    /// Why none is needed.
    pub none_reason: &'static str,
    /// What a reason may look like.
    pub none_hint: &'static str,
    /// Saves the reason.
    pub none_save: &'static str,
    /// The reason, once recorded.
    pub none_recorded: fn(&str) -> String,
}

/// The words of preventing.
#[derive(Clone, Copy, Debug)]
pub struct PreventText {
    /// What to do.
    pub guide: fn(&Situation<'_>) -> Vec<String>,
    /// Why it could happen.
    pub cause: &'static str,
    /// What a cause may look like.
    pub cause_hint: &'static str,
    /// Saves the cause.
    pub save_cause: &'static str,
    /// The heading over the list.
    pub list: &'static str,
    /// That nothing was decided yet.
    pub empty: &'static str,
    /// Who does it, and by when.
    pub by: fn(&str, &str) -> String,
    /// When it was done.
    pub done_on: fn(&str) -> String,
    /// So many customers were hit by the same cause and have not heard what was changed; from 100 on
    /// nobody counts them.
    pub not_told: fn(u32) -> String,
    /// Shows them.
    pub show_not_told: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// Corrects one.
    pub edit: &'static str,
    /// The same, with which one.
    pub edit_one: fn(&str) -> String,
    /// What was changed.
    pub words: &'static str,
    /// What that may look like.
    pub hint: &'static str,
    /// Records it.
    pub record: &'static str,
}

/// The words of checking back.
#[derive(Clone, Copy, Debug)]
pub struct CheckBackText {
    /// What to do.
    pub guide: fn(&Situation<'_>) -> Vec<String>,
    /// Words to start from.
    pub script: fn(&Situation<'_>) -> String,
    /// Promises to check back; takes the day.
    pub promise: fn(&str) -> String,
    /// The words of that promise; takes the day.
    pub promise_words: fn(&str) -> String,
}

/// The words of the column beside the stages.
#[derive(Clone, Copy, Debug)]
pub struct SideText {
    /// The heading over promises.
    pub promises: &'static str,
    /// That there are none.
    pub no_promises: &'static str,
    /// Says a promise was kept.
    pub kept: &'static str,
    /// The same, with which promise.
    pub kept_name: fn(&str) -> String,
    /// Moves a promise.
    pub move_: &'static str,
    /// The same, with which promise.
    pub move_name: fn(&str) -> String,
    /// The name of the menu with the rest.
    pub more: fn(&str) -> String,
    /// Kept, with a note.
    pub kept_note: &'static str,
    /// It was broken.
    pub broken: &'static str,
    /// They released us.
    pub released: &'static str,
    /// It was entered wrongly.
    pub correct: &'static str,
    /// Due, and how far ahead.
    pub due: fn(&str, &str) -> String,
    /// Kept, and when.
    pub was_kept: fn(&str) -> String,
    /// Broken, and when.
    pub was_broken: fn(&str) -> String,
    /// Moved, and when.
    pub was_moved: fn(&str) -> String,
    /// Released, and when.
    pub was_released: fn(&str) -> String,
    /// That it took over from others: when each of them was due, the first one first.
    pub moved_from: fn(&[String]) -> String,
    /// Its next date.
    pub next: fn(&str) -> String,
    /// It ended.
    pub ended: fn(&str) -> String,
    /// Ends it.
    pub end: &'static str,
    /// The same, with which one.
    pub end_name: fn(&str) -> String,
    /// The heading over the story.
    pub timeline: &'static str,
    /// Shows all of it.
    pub show_all: &'static str,
    /// A deed: what was done, and the rest of the line, which may be empty.
    pub told: fn(&str, &str) -> String,
    /// Who did it, and when.
    pub by: fn(&str, &str) -> String,
    /// The heading over the complaint.
    pub complaint: &'static str,
    /// What they asked for.
    pub remedy: &'static str,
    /// The product.
    pub product: &'static str,
    /// A product and its price.
    pub product_price: fn(&str, &str) -> String,
    /// When it came to be known, and how.
    pub received: &'static str,
    /// When it happened.
    pub happened: &'static str,
    /// Who looks after it.
    pub owner: &'static str,
    /// Opens the public complaint.
    pub open_link: &'static str,
    /// The heading over other customers hit.
    pub others: &'static str,
    /// Logs it for another customer.
    pub another: &'static str,
    /// A case of another customer: name and number.
    pub other: fn(&str, &str) -> String,
}
