//! English: what to do at each stage, fitted to the case.

use crate::domain::{CausedBy, Harm};
use crate::text::case::Situation;

fn only(lines: &[(bool, &str)]) -> Vec<String> {
    let wanted = lines.iter().filter(|(wanted, _)| *wanted);
    wanted.map(|(_, line)| (*line).to_owned()).collect()
}

fn somebody_else(case: &Situation<'_>) -> bool {
    matches!(case.caused_by, CausedBy::Supplier | CausedBy::Carrier)
}

/// What to do while listening.
pub fn listen(case: &Situation<'_>) -> Vec<String> {
    let told = !case.noticed_first;
    only(&[
        (case.noticed_first, "You noticed first. Tell them before they find out by themselves."),
        (told, "Let them finish before you explain anything. Then say it back in your own words."),
        (told, "Thank them for telling you. Most people say nothing and stay away."),
        (true, "Ask what it cost them, and what they would like you to do."),
        (case.harm == Harm::Nuisance, "Keep it short: a small thing deserves a short answer."),
        (case.is_second, "They have been here before. Do not make them tell it all again."),
    ])
}

/// The first words while listening.
pub fn listen_script(case: &Situation<'_>) -> String {
    let name = case.name;
    if case.noticed_first {
        format!(
            "{name}, you may not have noticed yet, but we made a mistake, and I want to tell \
                 you before you find out."
        )
    } else {
        format!("Thank you for telling me, {name}. What happened, from the start?")
    }
}

/// What to do while apologizing.
pub fn apologize(case: &Situation<'_>) -> Vec<String> {
    only(&[
        (
            case.is_second,
            "This is not the first failure. Start with what they get and what changes; words \
             alone are no longer enough.",
        ),
        (
            case.harm == Harm::Nuisance,
            "Keep it short: say it was yours, say sorry once, say it is mended.",
        ),
        (case.is_public, "Answer where they complained first, then apologize to them alone."),
        (
            somebody_else(case),
            "Somebody else caused it, and it is still yours. Never name them to the customer.",
        ),
    ])
}

/// What to do while fixing.
pub fn fix(case: &Situation<'_>) -> Vec<String> {
    let mut lines = only(&[
        (true, "Mend this one now, and tell them when it is done. They should not have to ask."),
        (
            case.waits_for_other,
            "Until it is mended, promise a day for the next word, even when there is no news.",
        ),
    ]);
    if !case.remedy.is_empty() {
        lines.insert(0, format!("They asked for this: “{}”", case.remedy));
    }
    lines
}

/// What to do while conceding.
pub fn concede(case: &Situation<'_>) -> Vec<String> {
    only(&[
        (
            case.is_second,
            "After a second failure, apologize and compensate. One alone is not enough.",
        ),
        (true, "Give it without making them work for it: no form, no link, no deadline."),
        (true, "What are you still charging or blocking? Waive the fee, let them go free."),
        (
            case.harm == Harm::Nuisance && !case.is_second,
            "For a nuisance the fix is often enough. “None needed” is a good answer, with its \
             reason.",
        ),
    ])
}

/// What to do while preventing.
pub fn prevent(case: &Situation<'_>) -> Vec<String> {
    only(&[
        (true, "Find the cause, change one thing, and give it a person and a day."),
        (case.is_second, "It came back, so the last change did not hold. Change something else."),
        (somebody_else(case), "What can you check yourself before it reaches the customer again?"),
        (true, "Who else was hit by the same mistake? Tell them before they tell you."),
    ])
}

/// What to do while checking back.
pub fn check_back(case: &Situation<'_>) -> Vec<String> {
    only(&[
        (true, "Ask about seven days after the fix, in person or by phone if you can."),
        (true, "Ask how they feel about it now, and whether they would come to you again."),
        (case.harm == Harm::Nuisance, "For a nuisance, asking at their next visit is enough."),
    ])
}

/// The first words while checking back.
pub fn check_back_script(case: &Situation<'_>) -> String {
    format!("{}, is everything right now? Would you come to us again?", case.name)
}
