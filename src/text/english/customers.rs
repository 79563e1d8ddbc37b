//! English: the list of customers and the page of one.

use crate::text::CustomersText;
use crate::text::format::capitalized;

/// English: the list of customers and the page of one.
pub const CUSTOMERS: CustomersText = CustomersText {
    title: "Customers",
    new: "New customer…",
    count: |counted, sort| format!("{counted} · sorted by {sort}"),
    one: "customer",
    many: "customers",
    name: "Name",
    cases: "Cases",
    open: "Open",
    last_case: "Last case",
    worth: "Worth a year",
    sorted_by: ["name", "cases", "open cases", "last case", "worth a year"],
    no_reach: "No phone or email yet",
    row: |parts| {
        let [name, cases, open, last, worth] = parts;
        format!("{name}, {cases} in all, {open} open, last case: {last}, worth a year: {worth}")
    },
    everybody: "All",
    not_told: "Not told yet",
    all_told: "Everybody has heard from you.",
    not_told_advice: "Here stand customers hit by something you noticed first, who did not come to \
                      you and have heard nothing. They are the ones who leave without a word: tell \
                      them first.",
    change_not_told: |title| format!("Not told what changed: {title}"),
    all_told_change: "Everybody has heard what you changed.",
    change_not_told_advice: "Once what keeps a mistake from coming back is done, customers it hit \
                             stand here until you write to them.",
    clear: "Show all customers",
    none: "No customer yet.",
    none_advice: "A customer is added when you log a mistake. You can also add one ahead of time.",
    since: |year| format!("Customer since {year}"),
    prefers: |channel| format!("Prefers {channel}"),
    is_repeat: "Repeat: words are not enough",
    may_be_reference: "May be a reference",
    do_not_contact: "Do not contact",
    log_mistake: "Log a mistake…",
    edit: "Edit…",
    export: "Export…",
    worth_a_year: "Worth a year",
    promises_kept: "Promises kept",
    given: "Given so far",
    not_known: "Not known",
    none_yet: "None yet",
    day_start: capitalized,
    cases_open: |cases, open| format!("{cases}, {open} open"),
    of: |part, whole| format!("{part} of {whole}"),
    timeline: "Timeline",
    all: "All",
    promises: "Promises",
    words: "Words",
    concessions: "Concessions",
    earlier: "Show earlier",
    no_entries: "Nothing yet.",
    entry: |what, detail, when| match detail {
        "" => format!("{when}: {what}"),
        _ => format!("{when}: {what}. {detail}"),
    },
    contact: "Contact",
    no_contact: "No phone, email or address yet.",
    phone: "Phone",
    email: "Email",
    address: "Address",
    preferred: |way| format!("{way}, preferred"),
    copy: |what| format!("Copy {}", what.to_lowercase()),
    no_cases: "No case yet.",
    case_open: "Open",
    case_overdue: "Open, overdue",
    case_line: |title, state| format!("{title}: {state}"),
    all_cases: |count| format!("All {count} cases"),
    notes: "Notes",
};
