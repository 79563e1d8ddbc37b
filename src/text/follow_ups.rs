//! The words of what follows a case up: Plan B, the check-back, and winning back.

use crate::domain::{Again, WinBackStep};

/// The words of what follows a case up.
#[derive(Clone, Copy, Debug)]
pub struct FollowUpsText {
    /// For lines among what is due.
    pub due: DueFollowUpsText,
    /// For Plan B.
    pub plan_b: PlanBText,
    /// For what the customer answers after the fix.
    pub answer: AnswerText,
    /// For words to somebody we lost.
    pub win_back: WinBackText,
}

/// The words of lines among what is due.
#[derive(Clone, Copy, Debug)]
pub struct DueFollowUpsText {
    /// A Plan B: what we will do, and the budget, which may be empty.
    pub plan_b: fn(&str, &str) -> String,
    /// Telling the customer who has it: their name, and who and when.
    pub elsewhere: fn(&str, &str) -> String,
    /// Asking whether all is well: the customer's name.
    pub check_back: fn(&str) -> String,
    /// A word to somebody we lost: their name, and which one.
    pub win_back: fn(&str, WinBackStep) -> String,
    /// Says that a Plan B was done.
    pub done: &'static str,
    /// Says that it is not done.
    pub not_doing: &'static str,
    /// Says that the customer was told.
    pub told: &'static str,
    /// Goes where the answer is written down.
    pub answer: &'static str,
    /// Opens the words to somebody we lost.
    pub write: &'static str,
    /// Says that they were reached in another way.
    pub reached: &'static str,
    /// Leaves a word out.
    pub skip: &'static str,
}

/// The words of Plan B.
#[derive(Clone, Copy, Debug)]
pub struct PlanBText {
    /// What it is called.
    pub name: &'static str,
    /// What it is good for, where there is none.
    pub why: &'static str,
    /// Prepares one.
    pub prepare: &'static str,
    /// Which day, its date, and what we will do.
    pub on: fn(u32, &str, &str) -> String,
    /// How far away its day is: "in 5 days".
    pub due: fn(&str) -> String,
    /// What it may cost.
    pub budget: fn(&str) -> String,
    /// Changes it.
    pub change: &'static str,
    /// Takes it out.
    pub remove: &'static str,
    /// The same, with what.
    pub remove_name: &'static str,
    /// Says that it was done.
    pub done: &'static str,
    /// Says that it is not done.
    pub not_doing: &'static str,
    /// It was done: when, and what.
    pub was_done: fn(&str, &str) -> String,
    /// It is not done: when that was said, and why.
    pub was_not_done: fn(&str, &str) -> String,
    /// It was not needed: the case was fixed before.
    pub not_needed: &'static str,
    /// Says who has it instead.
    pub point: &'static str,
    /// What that is good for.
    pub point_why: &'static str,
    /// Who has it, and when.
    pub elsewhere: fn(&str, &str) -> String,
    /// That they were not told yet.
    pub not_told: &'static str,
    /// They were told then.
    pub was_told: fn(&str) -> String,
    /// Says that they were told.
    pub told: &'static str,
    /// What is left once they were told.
    pub until_they_have_it: &'static str,
    /// Says that they have it: the fix.
    pub have_it: &'static str,
    /// The words of that fix: who had it.
    pub had_it_from: fn(&str) -> String,
    /// The title for preparing one.
    pub prepare_title: &'static str,
    /// The title for changing it.
    pub change_title: &'static str,
    /// Saves it.
    pub save: &'static str,
    /// On which day.
    pub day: &'static str,
    /// What a day may be.
    pub day_hint: &'static str,
    /// The date of that day.
    pub date: fn(&str) -> String,
    /// What we will do.
    pub words: &'static str,
    /// What that may be.
    pub words_hint: &'static str,
    /// What it may cost, in a currency.
    pub budget_in: fn(&str) -> String,
    /// The title for saying that it was done.
    pub done_title: &'static str,
    /// What was done.
    pub done_words: &'static str,
    /// Saves that.
    pub done_save: &'static str,
    /// That what was done is the fix.
    pub is_fix: &'static str,
    /// The title for saying that it is not done.
    pub not_title: &'static str,
    /// Why it is not done.
    pub not_words: &'static str,
    /// What such a reason may look like.
    pub not_hint: &'static str,
    /// What comes after it.
    pub not_means: &'static str,
    /// Saves that.
    pub not_save: &'static str,
    /// The title for saying who has it.
    pub point_title: &'static str,
    /// Who has it.
    pub who: &'static str,
    /// What that may be.
    pub who_hint: &'static str,
    /// When they can have it.
    pub when: &'static str,
    /// What that may be.
    pub when_hint: &'static str,
    /// Whether they were told.
    pub is_told: &'static str,
    /// Saves it.
    pub point_save: &'static str,
}

/// The words of what the customer answers after the fix.
#[derive(Clone, Copy, Debug)]
pub struct AnswerText {
    /// How satisfied they are.
    pub satisfied: &'static str,
    /// What a number from 1 to 5 means, as a choice.
    pub level: fn(u8) -> String,
    /// Whether they would use us again.
    pub again: &'static str,
    /// Their answer, as a choice.
    pub again_name: fn(Again) -> &'static str,
    /// What was left undone.
    pub left_undone: &'static str,
    /// What that may be.
    pub left_undone_hint: &'static str,
    /// What they said.
    pub words: &'static str,
    /// What that may be.
    pub words_hint: &'static str,
    /// Records the answer.
    pub record: &'static str,
    /// How satisfied they are, and whether they would use us again.
    pub told: fn(u8, Again) -> String,
    /// Anything left undone.
    pub undone: fn(&str) -> String,
    /// What the answer chosen means before it is recorded.
    pub warning: &'static str,
    /// The heading of a case whose recovery did not hold.
    pub second_chance: &'static str,
    /// What to do then.
    pub second_chance_means: &'static str,
    /// Records the fix after one that did not hold.
    pub new_fix: &'static str,
    /// That a customer wants to be left alone, and what to do with the stage.
    pub left_alone: &'static str,
    /// The heading over earlier answers.
    pub earlier: &'static str,
}

/// The words of words to somebody we lost.
#[derive(Clone, Copy, Debug)]
pub struct WinBackText {
    /// The heading.
    pub name: &'static str,
    /// What it is good for.
    pub why: &'static str,
    /// That a customer wants to be left alone.
    pub left_alone: &'static str,
    /// Which one.
    pub step: fn(WinBackStep) -> &'static str,
    /// Due on a day.
    pub due: fn(&str) -> String,
    /// It was said.
    pub done: &'static str,
    /// It was skipped.
    pub skipped: &'static str,
    /// Nobody said it in time.
    pub lapsed: &'static str,
    /// The title for saying that they were reached.
    pub done_title: &'static str,
    /// What was said.
    pub done_words: &'static str,
    /// Saves that.
    pub done_save: &'static str,
    /// The title for leaving one out.
    pub skip_title: &'static str,
    /// Why.
    pub skip_words: &'static str,
    /// What such a reason may look like.
    pub skip_hint: &'static str,
    /// Saves that.
    pub skip_save: &'static str,
}
