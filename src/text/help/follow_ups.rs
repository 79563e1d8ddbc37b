//! English: what `--help` says of Plan B and of check-backs.

/// The name of an amount in a usage line.
pub const AMOUNT: &str = "AMOUNT";
/// `plan-b`.
pub const PLAN_B: &str = "Prepare a Plan B for a case, or say what became of it";
/// `plan-b`, at its end.
pub const PLAN_B_AFTER: &str = "\
With --words and --day it is prepared or changed; on that day it is due. With --done or --not-done
it ends, and after --not-done, or where none was prepared, you can point the customer --elsewhere.
With --json it prints
  {\"day\":21,\"due\":DAY,\"words\":TEXT,\"budget\":{amount, currency} or null,
   \"state\":\"prepared\", \"done\" or \"not_done\",\"ended\":MOMENT or null,\"note\":TEXT or null,
   \"elsewhere\":{who, when, told} or null}

Examples:
  amends plan-b 2026-0001 --words \"Buy it elsewhere\" --day 21 --budget 599
  amends plan-b 2026-0001 --not-done \"Sold out everywhere\"
  amends plan-b 2026-0001 --elsewhere \"XYZ store\" --when \"Ten units, tomorrow\" --told";
/// `plan-b --words`.
pub const PLAN_B_WORDS: &str = "What you will do if it is not fixed in time";
/// `plan-b --day`.
pub const PLAN_B_DAY: &str = "By which day: a date, or how many days after the case was received";
/// `plan-b --budget`.
pub const PLAN_B_BUDGET: &str = "What it may cost";
/// `plan-b --done`.
pub const PLAN_B_DONE: &str = "What was done";
/// `plan-b --fix`.
pub const PLAN_B_FIX: &str = "What was done is the fix, too";
/// `plan-b --not-done`.
pub const PLAN_B_NOT_DONE: &str = "Why it is not done";
/// `plan-b --elsewhere`.
pub const PLAN_B_ELSEWHERE: &str = "Who has what the customer needs";
/// `plan-b --when`.
pub const PLAN_B_WHEN: &str = "When they can have it there";
/// `plan-b --told`.
pub const PLAN_B_TOLD: &str = "The customer was told";
/// `check-back`.
pub const CHECK_BACK: &str = "Record what the customer answered when you asked whether all is well";
/// `check-back`, at its end.
pub const CHECK_BACK_AFTER: &str = "\
2 or less, or --again no, makes the case a second chance; a closed case is reopened.
With --json it prints {\"case\":\"2026-0001\",\"is_open\":true or false,\"answer\":{satisfied, again,
left_undone, words, at, who, second_chance}}

Examples:
  amends check-back 2026-0001 --satisfied 4 --again yes";
/// `check-back --satisfied`.
pub const CHECK_BACK_SATISFIED: &str = "How satisfied they are, from 1 (not at all) to 5 (fully)";
/// `check-back --again`.
pub const CHECK_BACK_AGAIN: &str = "Whether they would use you again";
/// `check-back --left-undone`.
pub const CHECK_BACK_LEFT_UNDONE: &str = "Anything left undone";
/// `check-back --feels`.
pub const CHECK_BACK_FEELS: &str = "How they feel now, in a few words";
/// `check-back --words`.
pub const CHECK_BACK_WORDS: &str = "What they said";
