//! The words of the dialog in which a mistake is logged, and of the one for a customer.

/// The words of the dialog in which a mistake is logged.
#[derive(Clone, Copy, Debug)]
pub struct LogText {
    /// The title.
    pub title: &'static str,
    /// The remark beside the title: closing loses nothing.
    pub aside: &'static str,
    /// Said after the label of a field that may stay empty.
    pub optional: &'static str,
    /// The label of the customer's name.
    pub who: &'static str,
    /// What to type there.
    pub who_hint: &'static str,
    /// The row that makes a new customer, with the name typed.
    pub new_customer: fn(&str) -> String,
    /// "customer since 2019".
    pub since: fn(i32) -> String,
    /// "1 case in the last year".
    pub cases_last_year: fn(u32) -> String,
    /// Before the telephone and e-mail fields of a customer who is new.
    pub new_customer_note: &'static str,
    /// The label of a telephone number.
    pub phone: &'static str,
    /// The label of an e-mail address.
    pub email: &'static str,
    /// Somebody like the one being entered is known already.
    pub similar: &'static str,
    /// The button that takes the known customer instead.
    pub it_is_this_one: &'static str,
    /// What that button is called for a screen reader, with the customer's name.
    pub it_is_this_one_name: fn(&str) -> String,
    /// The label of the customer's own words.
    pub words: &'static str,
    /// What to type there.
    pub words_hint: &'static str,
    /// The label of how we know.
    pub known_by: &'static str,
    /// The label of the address of a public complaint.
    pub link: &'static str,
    /// What to type there.
    pub link_hint: &'static str,
    /// The label of the harm.
    pub cost: &'static str,
    /// The label of the first promise.
    pub promise: &'static str,
    /// What to type there.
    pub promise_hint: &'static str,
    /// The quick time in an hour.
    pub in_an_hour: &'static str,
    /// The quick time today, with the time.
    pub today_at: fn(&str) -> String,
    /// The quick time tomorrow.
    pub tomorrow: &'static str,
    /// What a quick time is called for a screen reader, with its own words.
    pub due_quick_name: fn(&str) -> String,
    /// The button that shows the field for a due time.
    pub other_time: &'static str,
    /// The label of the due time.
    pub due: &'static str,
    /// The box to tick when a due time in the past is meant.
    pub past_is_meant: &'static str,
    /// The button that unfolds the lesser fields.
    pub more: &'static str,
    /// The button that folds them again.
    pub fewer: &'static str,
    /// The label of what went wrong in one line of our own.
    pub one_line: &'static str,
    /// What stands in that field while it is empty.
    pub one_line_hint: &'static str,
    /// The label of the kind of mistake.
    pub kind: &'static str,
    /// The label of the product.
    pub product: &'static str,
    /// The label of the price, with the code of the currency.
    pub price: fn(&str) -> String,
    /// The label of the day it happened.
    pub happened: &'static str,
    /// What to type there.
    pub happened_hint: &'static str,
    /// The label of whether somebody or something was hurt.
    pub damage: &'static str,
    /// The label of who caused it.
    pub caused_by: &'static str,
    /// The label of their name.
    pub caused_by_name: &'static str,
    /// The label of what the customer asked for.
    pub remedy: &'static str,
    /// The label of who owns the recovery.
    pub owner: &'static str,
    /// Throws the draft away.
    pub start_over: &'static str,
    /// Starts over for somebody, with the customer's name or the mistake.
    pub start_over_for: fn(&str) -> String,
    /// An older draft is shown although something else was asked for.
    pub older_draft: &'static str,
    /// The case joins a mistake logged already, with its title.
    pub joins: fn(&str) -> String,
    /// Saves it and opens the case.
    pub save: &'static str,
    /// The keys that save.
    pub save_keys: &'static str,
    /// The words of the form for a customer.
    pub customer: CustomerFormText,
}

/// The words of the form for a customer.
#[derive(Clone, Copy, Debug)]
pub struct CustomerFormText {
    /// The title for somebody new.
    pub new_title: &'static str,
    /// The title for somebody known.
    pub edit_title: &'static str,
    /// The label of the name.
    pub name: &'static str,
    /// The label of the postal address.
    pub address: &'static str,
    /// The label of the way they like to be reached.
    pub preferred: &'static str,
    /// No way is liked better than another.
    pub no_preference: &'static str,
    /// The label of since when they have been a customer.
    pub since: &'static str,
    /// What to type there.
    pub since_hint: &'static str,
    /// The label of what they bring in a year, with the code of the currency.
    pub yearly_value: fn(&str) -> String,
    /// The label of the tags.
    pub tags: &'static str,
    /// What to type there.
    pub tags_hint: &'static str,
    /// The label of the notes.
    pub notes: &'static str,
    /// The box for somebody who may be named to others.
    pub may_be_reference: &'static str,
    /// The box for somebody who asked to be left alone.
    pub do_not_contact: &'static str,
    /// Closes the form without saving.
    pub cancel: &'static str,
    /// Saves the customer.
    pub save: &'static str,
    /// The button that opens the customer known already.
    pub open_known: &'static str,
    /// What that button is called for a screen reader, with the name.
    pub open_known_name: fn(&str) -> String,
}
