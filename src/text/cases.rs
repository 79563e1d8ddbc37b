//! The words of the list of cases.

/// The words of the list of cases.
#[derive(Clone, Copy, Debug)]
pub struct CasesText {
    /// The title, also the name of the list.
    pub title: &'static str,
    /// Opens the export.
    pub export: &'static str,
    /// The filter for open cases.
    pub open: &'static str,
    /// The filter for open cases with something overdue.
    pub overdue: &'static str,
    /// The filter for cases that wait for the customer.
    pub waiting: &'static str,
    /// The filter for open cases with the worst harm.
    pub serious: &'static str,
    /// The filter for closed cases.
    pub closed: &'static str,
    /// Opens further filters.
    pub more: &'static str,
    /// All cases.
    pub all: &'static str,
    /// The cases of a customer, by name.
    pub of_customer: fn(&str) -> String,
    /// The cases of a mistake, by its title.
    pub of_mistake: fn(&str) -> String,
    /// Received since a day.
    pub logged_since: fn(&str) -> String,
    /// Noticed by us first, since a day.
    pub noticed_first_since: fn(&str) -> String,
    /// Apologized for since a day.
    pub apologized_since: fn(&str) -> String,
    /// Closed since a day.
    pub closed_since: fn(&str) -> String,
    /// The customer was recovered, since a day.
    pub recovered_since: fn(&str) -> String,
    /// The cases closed since a day whose customer bought again.
    pub bought_again_since: fn(&str) -> String,
    /// The cases closed since a day whose customer says that it is well.
    pub says_so_since: fn(&str) -> String,
    /// With a promise kept or broken since a day.
    pub promises_ended_since: fn(&str) -> String,
    /// Leaves a special filter.
    pub clear: &'static str,
    /// How many of how many are shown, and by what they are sorted.
    pub count: fn(&str, &str, &str) -> String,
    /// The column with the number.
    pub number: &'static str,
    /// The column with what went wrong and the customer.
    pub what: &'static str,
    /// The column with the harm.
    pub harm: &'static str,
    /// The column with the stage.
    pub stage: &'static str,
    /// The column with what is due next.
    pub next: &'static str,
    /// In a list of closed cases, the column with how each ended.
    pub outcome: &'static str,
    /// In a list of closed cases, the column with when each was closed.
    pub closed_when: &'static str,
    /// Within the count, by what the list is sorted.
    pub sorted_by: SortedBy,
    /// A stage while the case waits for the customer.
    pub stage_waiting_customer: fn(&str) -> String,
    /// A stage while the case waits for somebody else.
    pub stage_waiting_other: fn(&str) -> String,
    /// Every stage is settled and the case is open.
    pub ready_to_close: &'static str,
    /// Due within the next hours: "In 1 h 40 min".
    pub due_in: fn(&str) -> String,
    /// What is due: the first reply.
    pub first_reply: &'static str,
    /// Telling the customer how it stands is due next.
    pub update: &'static str,
    /// The fix is due next.
    pub fix: &'static str,
    /// Nothing is due.
    pub nothing_due: &'static str,
    /// Closed on a day.
    pub closed_on: fn(&str) -> String,
    /// When something is due and what it is, in one sentence; either may be empty.
    pub due_what: fn(&str, &str) -> String,
    /// A row as one sentence for a screen reader: number, what went wrong, customer, harm, stage,
    /// what is due.
    pub row: fn(&[&str; 6]) -> String,
    /// A row of a closed case for a screen reader: number, what went wrong, customer, harm, how it
    /// ended, when it was closed.
    pub row_closed: fn(&[&str; 6]) -> String,
    /// Opens a case.
    pub open_case: &'static str,
    /// Opens the dialog that closes a case.
    pub close_case: &'static str,
    /// Opens the dialog that logs a contact.
    pub log_contact: &'static str,
    /// Logs a mistake.
    pub log_mistake: &'static str,
    /// Where a filter shows nothing, leads to the open cases.
    pub show_open: &'static str,
    /// Where no case is open, leads to all of them.
    pub show_all: &'static str,
    /// The log holds no case at all.
    pub none_at_all: Empty,
    /// No case is open.
    pub none_open: Empty,
    /// Nothing is overdue.
    pub none_overdue: Empty,
    /// No case waits for a customer.
    pub none_waiting: Empty,
    /// No open case is serious.
    pub none_serious: Empty,
    /// No case is closed.
    pub none_closed: Empty,
    /// Another filter finds nothing.
    pub none_found: Empty,
}

/// What a list can be sorted by, within "sorted by …".
#[derive(Clone, Copy, Debug)]
pub struct SortedBy {
    /// By number.
    pub number: &'static str,
    /// By what went wrong.
    pub title: &'static str,
    /// By harm.
    pub harm: &'static str,
    /// By the next stage to do.
    pub stage: &'static str,
    /// By what is due next.
    pub next_due: &'static str,
    /// By how the case ended.
    pub outcome: &'static str,
    /// By when the case was closed.
    pub closed: &'static str,
}

/// What an empty list says.
#[derive(Clone, Copy, Debug)]
pub struct Empty {
    /// What is so.
    pub title: &'static str,
    /// What that means, or what to do.
    pub advice: &'static str,
}
