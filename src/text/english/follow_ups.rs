//! English: what follows a case up.

use crate::domain::{Again, WinBackStep};
use crate::text::FollowUpsText;
use crate::text::follow_ups::{AnswerText, DueFollowUpsText, PlanBText, WinBackText};

/// English: what follows a case up.
pub const FOLLOW_UPS: FollowUpsText =
    FollowUpsText { due: DUE, plan_b: PLAN_B, answer: ANSWER, win_back: WIN_BACK };

const DUE: DueFollowUpsText = DueFollowUpsText {
    plan_b: |words, budget| match budget {
        "" => format!("Plan B due: {words}"),
        _ => format!("Plan B due: {words}, budget {budget}"),
    },
    elsewhere: |name, who| format!("Tell {name} who has it: {who}"),
    check_back: |name| format!("Check back with {name}: is everything right?"),
    win_back: |name, step| format!("Write to {name} again: {}", since(step)),
    done: "Done…",
    not_doing: "Not doing it…",
    told: "They are told",
    answer: "Answer…",
    write: "Write…",
    reached: "Reached in another way…",
    skip: "Skip…",
};

/// How long after the case was closed.
fn since(step: WinBackStep) -> &'static str {
    match step {
        WinBackStep::Month => "it has been a month",
        WinBackStep::Quarter => "it has been three months",
        WinBackStep::Year => "it has been a year",
    }
}

const PLAN_B: PlanBText = PlanBText {
    name: "Plan B",
    why: "What will you do if it is not fixed in time? Decide it today, with a day and a budget.",
    prepare: "Prepare Plan B…",
    on: |day, date, words| format!("Day {day}, {date}: {words}"),
    due: |ahead| format!("Due {ahead}"),
    budget: |money| format!("Budget {money}"),
    change: "Change…",
    remove: "Take out",
    remove_name: "Take out Plan B",
    done: "Done…",
    not_doing: "Not doing it…",
    was_done: |when, words| format!("Done {when}: {words}"),
    was_not_done: |when, why| format!("Not done, decided {when}: {why}"),
    not_needed: "Not needed: the fix came first.",
    point: "Point them elsewhere…",
    point_why: "Who else has what they need? Name them, and when they can have it there.",
    elsewhere: |who, when| format!("{who}: {when}"),
    not_told: "They are not told yet.",
    was_told: |when| format!("They were told {when}."),
    told: "They are told",
    until_they_have_it: "The case stays open until they have it.",
    have_it: "They have it",
    had_it_from: |who| format!("They got it from {who}."),
    prepare_title: "Prepare Plan B",
    change_title: "Change Plan B",
    save: "Save Plan B",
    day: "If it is not fixed by day",
    day_hint: "7 for a week, 21 for three weeks",
    date: |date| format!("That is {date}."),
    words: "What will you do?",
    words_hint: "Buy it elsewhere and hand it over",
    budget_in: |currency| format!("Budget, {currency}"),
    done_title: "Plan B was done",
    done_words: "What did you do?",
    done_save: "Plan B is done",
    is_fix: "This is the fix, too",
    not_title: "Plan B is not done",
    not_words: "Why not?",
    not_hint: "Nobody has it for less than twice the price",
    not_means: "After that you can point them to somebody who has it.",
    not_save: "It is not done",
    point_title: "Point them elsewhere",
    who: "Who has it?",
    who_hint: "The toy shop on Mill Street",
    when: "When can they have it?",
    when_hint: "Ten units, tomorrow",
    is_told: "The customer was told",
    point_save: "Save",
};

const ANSWER: AnswerText = AnswerText {
    satisfied: "How satisfied are they?",
    level: |level| match level {
        1 => "1, not at all".to_owned(),
        5 => "5, fully".to_owned(),
        level => level.to_string(),
    },
    again: "Would they use you again?",
    again_name,
    left_undone: "Anything left undone?",
    left_undone_hint: "Nothing",
    words: "What did they say?",
    words_hint: "In their words, as far as you remember",
    record: "Record answer",
    told: |satisfied, again| {
        let again = match again {
            Again::Yes => "would use you again",
            Again::Unsure => "not sure whether they would use you again",
            Again::No => "would not use you again",
        };
        format!("Satisfied {satisfied} of 5, {again}")
    },
    undone: |what| format!("Left undone: {what}"),
    warning: "With this answer the case is a second chance, and a closed case is reopened.",
    second_chance: "Second chance",
    second_chance_means: "The first recovery did not hold. Words alone are no longer enough: fix \
                          what is left, and start with what they get. Once you record the new \
                          fix, you are asked to check back again.",
    new_fix: "Record the new fix",
    left_alone: "They asked to be left alone. Leave this out with that reason.",
    earlier: "Earlier answers",
};

fn again_name(again: Again) -> &'static str {
    match again {
        Again::Yes => "Yes",
        Again::Unsure => "Not sure",
        Again::No => "No",
    }
}

const WIN_BACK: WinBackText = WinBackText {
    name: "Win them back",
    why: "A word after a month, a quarter and a year: what you changed, and that they are welcome.",
    left_alone: "They asked to be left alone, so nothing is asked of you here.",
    step: |step| match step {
        WinBackStep::Month => "After 30 days",
        WinBackStep::Quarter => "After 90 days",
        WinBackStep::Year => "After a year",
    },
    due: |day| format!("Due {day}"),
    done: "done",
    skipped: "skipped",
    lapsed: "not done in time",
    done_title: "You reached them",
    done_words: "What was said?",
    done_save: "Save",
    skip_title: "Skip this word",
    skip_words: "Why?",
    skip_hint: "They moved away",
    skip_save: "Skip it",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_say_what_to_do_and_for_whom() {
        assert_eq!(
            (DUE.plan_b)("buy elsewhere", "$599.00"),
            "Plan B due: buy elsewhere, budget $599.00"
        );
        assert_eq!((DUE.plan_b)("buy elsewhere", ""), "Plan B due: buy elsewhere");
        assert_eq!(
            (DUE.win_back)("Ines", WinBackStep::Year),
            "Write to Ines again: it has been a year"
        );
        assert_eq!((ANSWER.told)(2, Again::No), "Satisfied 2 of 5, would not use you again");
    }
}
