//! English: what `--help` says of what a customer gets.

/// The name of a concession in a usage line.
pub const CONCESSION: &str = "CONCESSION";

/// `concede`.
pub const CONCEDE: &str = "Add what the customer gets beyond the fix";
/// `concede`, at its end.
pub const CONCEDE_AFTER: &str = "\
The stage Concede is settled by `amends record CASE concede` once all is added. What they have to
do for it, and a last day, are a burden: best are none.
With --json it prints {\"concession\":ID}, which `given` and `received` take.

Examples:
  amends concede 2026-0001 --what \"The price of the cake\" --form refund --nature redress --worth 48.50
  amends concede 2026-0001 --what \"Two coffees\" --form voucher --nature goodwill --worth 9 --cost 2.40 --must-do \"Show the card\" --expires 2099-12-31 --given today --json";
/// `concede --what`.
pub const CONCEDE_WHAT: &str = "What it is";
/// `concede --form`.
pub const CONCEDE_FORM: &str = "The form it takes";
/// `concede --nature`.
pub const CONCEDE_NATURE: &str = "Why it is given";
/// `concede --worth`.
pub const CONCEDE_WORTH: &str = "What it is worth to them";
/// `concede --cost`.
pub const CONCEDE_COST: &str = "What it costs you; without it, the same";
/// `concede --must-do`.
pub const CONCEDE_MUST_DO: &str = "What they must do to get it";
/// `concede --expires`.
pub const CONCEDE_EXPIRES: &str = "The last day on which they can have it";
/// `concede --due`.
pub const CONCEDE_DUE: &str = "The day by which it is to be with them; until then it is owed";
/// `concede --given`.
pub const CONCEDE_GIVEN: &str = "The day it was given, if it was already";

/// `given`.
pub const GIVEN: &str = "Say that a concession was given";
/// `given`, at its end.
pub const GIVEN_AFTER: &str = "\
With --json it prints {\"case\":\"2026-0001\",\"concession\":ID,\"given\":DAY,\"received\":DAY or null}.

Examples:
  amends given 0197494f-8e40-7857-9c91-f562b65be9ec
  amends given 0197494f-8e40-7857-9c91-f562b65be9ec --on yesterday --json";
/// `received`.
pub const RECEIVED: &str = "Say that a concession reached the customer";
/// `received`, at its end.
pub const RECEIVED_AFTER: &str = "\
What was not given before counts as given on that day.
With --json it prints {\"case\":\"2026-0001\",\"concession\":ID,\"given\":DAY,\"received\":DAY}.

Examples:
  amends received 0197494f-8e40-7857-9c91-f562b65be9ec --on yesterday";
/// A concession as an argument.
pub const CONCESSION_NAME: &str = "The concession, by the name that `amends concede --json` prints";
/// `given --on` and `received --on`.
pub const CONCESSION_ON: &str = "On which day; without it, the day known already, or today";
/// `concession`.
pub const CONCESSION_ABOUT: &str = "Take out a concession";
/// `concession`, at its end.
pub const CONCESSION_AFTER: &str = "\
Examples:
  amends concession remove 0197494f-8e40-7857-9c91-f562b65be9ec";
/// `concession remove`.
pub const CONCESSION_REMOVE: &str = "Take out a concession that was entered by mistake";
/// `concession remove`, at its end.
pub const CONCESSION_REMOVE_AFTER: &str = "\
With --json it prints {\"case\":\"2026-0001\",\"concession\":ID,\"removed\":true}.

Examples:
  amends concession remove 0197494f-8e40-7857-9c91-f562b65be9ec --json";
