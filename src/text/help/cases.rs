//! What `--help` says of `amends cases`.

use crate::domain::{ViewOf, waiting::WaitsFor};

/// `cases`.
pub const CASES: &str = "List the cases that fit some filters";
/// `cases`, at its end.
pub const CASES_AFTER: &str = "\
What is named must all fit. An option that can be named again takes any of its values.
What is due next comes first, and of closed cases the latest.
With --json it prints a list of
  {\"case\":\"2026-0001\",\"title\":TEXT,\"customer\":NAME,\"harm\":1 to 4,\"state\":STATE,
  \"due\":MINUTE or null}
where STATE is open, overdue or closed.

Examples:
  amends cases
  amends cases --harm 3 --harm 4 --kind late --from 2026-01-01
  amends cases --state closed --owner Rosa --tag wholesale --json";
/// `cases --state`.
pub const CASES_STATE: &str = "Which cases; without it, open";
/// `cases --kind`.
pub const CASES_KIND: &str = "The kind of failure; can be named again";
/// `cases --harm`.
pub const CASES_HARM: &str =
    "What it cost them, from 1 (nuisance) to 4 (serious); can be named again";
/// `cases --caused-by`.
pub const CASES_CAUSED_BY: &str = "Who caused it; can be named again";
/// `cases --channel`.
pub const CASES_CHANNEL: &str = "How you came to know; can be named again";
/// `cases --waiting`.
pub const CASES_WAITING: &str = "Whom the case waits for; can be named again";
/// `cases --owner`.
pub const CASES_OWNER: &str = "Who owns the recovery";
/// `cases --tag`.
pub const CASES_TAG: &str = "A tag of the customer";
/// `cases --from`.
pub const CASES_FROM: &str = "Only cases received on this day or later";
/// `cases --until`.
pub const CASES_UNTIL: &str = "Only cases received on this day or earlier";
/// `cases --limit`.
pub const CASES_LIMIT: &str = "At most so many";

/// Which cases.
#[must_use]
pub fn view_of(of: ViewOf) -> &'static str {
    match of {
        ViewOf::All => "All of them",
        ViewOf::Open => "Not closed",
        ViewOf::Overdue => "Open, with something overdue",
        ViewOf::WaitingForCustomer => "Open, waiting for the customer",
        ViewOf::Serious => "Open, with the worst harm",
        ViewOf::Closed => "Closed",
    }
}

/// Whom a case waits for.
#[must_use]
pub fn waits_for(waits: WaitsFor) -> &'static str {
    match waits {
        WaitsFor::Nobody => "Nobody: the next step is yours",
        WaitsFor::Customer => "The customer",
        WaitsFor::Other => "Somebody else",
    }
}
