//! The words of the list of customers and of the page of one.

/// The words of the list of customers and of the page of one.
#[derive(Clone, Copy, Debug)]
pub struct CustomersText {
    /// The title, also the name of the list and the way back to it.
    pub title: &'static str,
    /// Opens the dialog for a new customer.
    pub new: &'static str,
    /// How many there are, in words, and by what they are sorted.
    pub count: fn(&str, &str) -> String,
    /// One customer, as a noun.
    pub one: &'static str,
    /// Several customers, as a noun.
    pub many: &'static str,
    /// The column with the name.
    pub name: &'static str,
    /// The column with the number of cases.
    pub cases: &'static str,
    /// The column with the number of open cases.
    pub open: &'static str,
    /// The column with the day of the last case.
    pub last_case: &'static str,
    /// The column with the yearly value.
    pub worth: &'static str,
    /// Within the count: sorted by name, cases, open cases, last case, yearly value.
    pub sorted_by: [&'static str; 5],
    /// No telephone number and no e-mail address is known.
    pub no_reach: &'static str,
    /// A row as one sentence for a screen reader: name, cases, open ones, last case, value.
    pub row: fn(&[&str; 5]) -> String,
    /// The filter that shows everybody.
    pub everybody: &'static str,
    /// The filter that shows those hit by something the shop noticed, who have heard nothing.
    pub not_told: &'static str,
    /// There is nobody like that.
    pub all_told: &'static str,
    /// Who would be here, and what to do then.
    pub not_told_advice: &'static str,
    /// The filter that shows whom a mistake hit and who have not heard what was changed.
    pub change_not_told: fn(&str) -> String,
    /// There is nobody like that.
    pub all_told_change: &'static str,
    /// Who would be here, and what to do then.
    pub change_not_told_advice: &'static str,
    /// Leaves a special filter.
    pub clear: &'static str,
    /// There is no customer yet.
    pub none: &'static str,
    /// What to do about that.
    pub none_advice: &'static str,
    /// Since which year somebody is a customer.
    pub since: fn(&str) -> String,
    /// How they like to be reached: "Prefers phone".
    pub prefers: fn(&str) -> String,
    /// The same kind of mistake hit them twice within twelve months.
    pub is_repeat: &'static str,
    /// They agreed to be named as a reference.
    pub may_be_reference: &'static str,
    /// They asked to be left alone.
    pub do_not_contact: &'static str,
    /// Logs a mistake for this customer.
    pub log_mistake: &'static str,
    /// Corrects the customer.
    pub edit: &'static str,
    /// Exports the history with this customer.
    pub export: &'static str,
    /// What they bring in a year.
    pub worth_a_year: &'static str,
    /// How many promises to them were kept.
    pub promises_kept: &'static str,
    /// What was given to them so far.
    pub given: &'static str,
    /// A value nobody entered.
    pub not_known: &'static str,
    /// Nothing to count yet.
    pub none_yet: &'static str,
    /// A near day at the start of a cell: "Today".
    pub day_start: fn(&str) -> String,
    /// "3, 1 open".
    pub cases_open: fn(&str, u32) -> String,
    /// "9 of 11".
    pub of: fn(u32, u32) -> String,
    /// The timeline.
    pub timeline: &'static str,
    /// Every entry of it.
    pub all: &'static str,
    /// Only promises.
    pub promises: &'static str,
    /// Only what was said.
    pub words: &'static str,
    /// Only concessions.
    pub concessions: &'static str,
    /// Reads further back.
    pub earlier: &'static str,
    /// Nothing of this sort has happened.
    pub no_entries: &'static str,
    /// A line of the timeline as one sentence: what, more about it, when.
    pub entry: fn(&str, &str, &str) -> String,
    /// The card with ways to reach them.
    pub contact: &'static str,
    /// Nothing is known.
    pub no_contact: &'static str,
    /// A telephone number.
    pub phone: &'static str,
    /// An e-mail address.
    pub email: &'static str,
    /// A postal address.
    pub address: &'static str,
    /// The way they prefer: "Phone, preferred".
    pub preferred: fn(&str) -> String,
    /// Copies one of these: "Copy phone".
    pub copy: fn(&str) -> String,
    /// They have no case.
    pub no_cases: &'static str,
    /// An open case.
    pub case_open: &'static str,
    /// An open case with something overdue.
    pub case_overdue: &'static str,
    /// A case and how it stands, in one sentence.
    pub case_line: fn(&str, &str) -> String,
    /// Opens the list of all their cases.
    pub all_cases: fn(&str) -> String,
    /// The card with notes and tags.
    pub notes: &'static str,
}
