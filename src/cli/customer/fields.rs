//! The fields of a customer beside the name, which entering and correcting take alike.

use crate::cli::details::put;
use crate::cli::kinds::{self, Preference};
use crate::domain::CustomerDraft;
use crate::text::help;
use clap::Args;

/// What can be said of a customer.
#[derive(Debug, Args)]
pub(super) struct Fields {
    /// A telephone number.
    #[arg(long, value_name = help::TEXT, help = help::CUSTOMER_PHONE)]
    phone: Option<String>,
    /// An e-mail address.
    #[arg(long, value_name = help::TEXT, help = help::CUSTOMER_EMAIL)]
    email: Option<String>,
    /// A postal address.
    #[arg(long, value_name = help::TEXT, help = help::CUSTOMER_ADDRESS)]
    address: Option<String>,
    /// How they like to be reached.
    #[arg(long, value_parser = kinds::preferred(), help = help::CUSTOMER_PREFERRED)]
    preferred: Option<Preference>,
    /// Since when they have been a customer.
    #[arg(long, value_name = help::DAY, help = help::CUSTOMER_SINCE)]
    since: Option<String>,
    /// What they bring in a year.
    #[arg(long, value_name = help::AMOUNT, help = help::CUSTOMER_YEARLY_VALUE)]
    yearly_value: Option<String>,
    /// Tags.
    #[arg(long, value_name = help::TEXT, help = help::CUSTOMER_TAGS)]
    tags: Option<String>,
    /// Notes.
    #[arg(long, value_name = help::TEXT, help = help::CUSTOMER_NOTES)]
    notes: Option<String>,
    /// Whether they may be named to others.
    #[arg(long, value_parser = kinds::yes_no(), help = help::CUSTOMER_REFERENCE)]
    may_be_reference: Option<bool>,
    /// Whether they asked to be left alone.
    #[arg(long, value_parser = kinds::yes_no(), help = help::CUSTOMER_LEFT_ALONE)]
    do_not_contact: Option<bool>,
}

impl Fields {
    /// Writes what was given into a draft.
    pub(super) fn put(&self, draft: &mut CustomerDraft) {
        put(self.phone.as_ref(), &mut draft.phone);
        put(self.email.as_ref(), &mut draft.email);
        put(self.address.as_ref(), &mut draft.address);
        put(self.preferred.map(|it| it.0).as_ref(), &mut draft.preferred);
        put(self.since.as_ref(), &mut draft.since);
        put(self.yearly_value.as_ref(), &mut draft.yearly_value);
        put(self.tags.as_ref(), &mut draft.tags);
        put(self.notes.as_ref(), &mut draft.notes);
        put(self.may_be_reference.as_ref(), &mut draft.may_be_reference);
        put(self.do_not_contact.as_ref(), &mut draft.do_not_contact);
    }

    /// Whether none was given.
    pub(super) fn are_empty(&self) -> bool {
        let texts = [
            &self.phone,
            &self.email,
            &self.address,
            &self.since,
            &self.yearly_value,
            &self.tags,
            &self.notes,
        ];
        texts.into_iter().all(Option::is_none)
            && self.preferred.is_none()
            && self.may_be_reference.is_none()
            && self.do_not_contact.is_none()
    }
}
