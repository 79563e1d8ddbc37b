//! English: the list of cases.

use crate::text::CasesText;
use crate::text::cases::{Empty, SortedBy};

/// English: the list of cases.
pub const CASES: CasesText = CasesText {
    title: "Cases",
    export: "Export history…",
    open: "Open",
    overdue: "Overdue",
    waiting: "Waiting for customer",
    serious: "Serious",
    closed: "Closed",
    more: "More",
    all: "All cases",
    of_customer: |name| format!("Cases of {name}"),
    of_mistake: |title| format!("Hit by: {title}"),
    logged_since: |day| format!("Logged since {day}"),
    noticed_first_since: |day| format!("We noticed first, since {day}"),
    apologized_since: |day| format!("Apologized for since {day}"),
    closed_since: |day| format!("Closed since {day}"),
    recovered_since: |day| format!("Recovered since {day}"),
    bought_again_since: |day| format!("Bought again, closed since {day}"),
    says_so_since: |day| format!("They say so, closed since {day}"),
    promises_ended_since: |day| format!("Promise kept or broken since {day}"),
    clear: "Back to open cases",
    count: |shown, all, sort| format!("{shown} of {all} · sorted by {sort}"),
    number: "Number",
    what: "What went wrong",
    harm: "Harm",
    stage: "Stage",
    next: "Next due",
    outcome: "Outcome",
    closed_when: "Closed",
    sorted_by: SortedBy {
        number: "number",
        title: "what went wrong",
        harm: "harm",
        stage: "stage",
        next_due: "next due",
        outcome: "outcome",
        closed: "day closed",
    },
    stage_waiting_customer: |stage| format!("{stage}, waiting for customer"),
    stage_waiting_other: |stage| format!("{stage}, waiting on others"),
    ready_to_close: "Ready to close",
    due_in: |span| format!("In {span}"),
    first_reply: "First reply",
    update: "Tell them where things stand",
    fix: "Fix",
    nothing_due: "Nothing due",
    closed_on: |day| format!("Closed {day}"),
    due_what: |when, what| match what {
        "" => when.to_owned(),
        _ => format!("{when}: {what}"),
    },
    row: |parts| {
        let [number, title, customer, harm, stage, due] = parts;
        format!("{number}, {title}, {customer}, harm: {harm}, stage: {stage}, {due}")
    },
    row_closed: |parts| {
        let [number, title, customer, harm, outcome, closed] = parts;
        format!("{number}, {title}, {customer}, harm: {harm}, {outcome}, {closed}")
    },
    open_case: "Open",
    close_case: "Close case…",
    log_contact: "Log a contact…",
    log_mistake: "Log a mistake…",
    show_open: "Show open cases",
    show_all: "Show all cases",
    none_at_all: Empty {
        title: "No case yet.",
        advice: "When something goes wrong for a customer, log it: the case then shows up here.",
    },
    none_open: Empty { title: "No case is open.", advice: "Everything that was logged is closed." },
    none_overdue: Empty {
        title: "Nothing is overdue.",
        advice: "Every promise and first reply is in time.",
    },
    none_waiting: Empty {
        title: "No case is waiting for a customer.",
        advice: "The next step is ours in every open case.",
    },
    none_serious: Empty {
        title: "No open case is serious.",
        advice: "Serious means safety, big money, or lost trust.",
    },
    none_closed: Empty {
        title: "No case is closed yet.",
        advice: "A case is closed once it is apologized for, fixed and made up for.",
    },
    none_found: Empty {
        title: "No case fits this filter.",
        advice: "Choose another filter above.",
    },
};
