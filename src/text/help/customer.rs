//! English: what `--help` says of customers.

/// The name of a customer in a usage line.
pub const CUSTOMER: &str = "CUSTOMER";

/// `customer`.
pub const CUSTOMER_ABOUT: &str = "Enter, correct, show and list customers";
/// `customer`, at its end.
pub const CUSTOMER_AFTER: &str = "\
Examples:
  amends customer list
  amends customer show \"Marta Novak\"";
/// A customer as an argument.
pub const CUSTOMER_WHICH: &str =
    "The customer's name, or the ID that `amends search --json` prints";
/// `customer add`.
pub const CUSTOMER_ADD: &str = "Enter a customer";
/// `customer add`, at its end.
pub const CUSTOMER_ADD_AFTER: &str = "\
Somebody who may be the same person stops nothing and is named on the error output.
With --json it prints {\"customer\":ID,\"name\":NAME,\"similar\":[ID, ...]}.

Examples:
  amends customer add --name \"Marta Novak\" --phone \"555 0100\" --preferred phone --since 2015
  amends customer add --name \"Hotel Astra\" --yearly-value 12000 --tags \"hotel, breakfast\" --may-be-reference yes --json";
/// `customer edit`.
pub const CUSTOMER_EDIT: &str = "Correct a customer";
/// `customer edit`, at its end.
pub const CUSTOMER_EDIT_AFTER: &str = "\
What is not named stays as it is; an empty text takes away what may be missing.
With --json it prints {\"customer\":ID,\"name\":NAME,\"changed\":BOOL}.

Examples:
  amends customer edit \"Marta Novak\" --name \"Marta Nováková\" --email marta@example.org
  amends customer edit \"Marta Novak\" --do-not-contact yes --notes \"\" --json";
/// `customer show`.
pub const CUSTOMER_SHOW: &str = "Show everything about a customer";
/// `customer show`, at its end.
pub const CUSTOMER_SHOW_AFTER: &str = "\
With --json it prints one object:
  customer (ID), name, phone, email, address, preferred, since, yearly_value, tags, notes,
  may_be_reference, do_not_contact, added,
  cases [{case, title, is_open}], the newest first
  promises_kept, promises_broken, given [AMOUNT, ...], is_repeat
Amounts are {\"amount\":\"12.50\",\"currency\":\"USD\"}.

Examples:
  amends customer show \"Marta Novak\"
  amends customer show 0197494f-8e40-7857-9c91-f562b65be9ec --json";
/// `customer list`.
pub const CUSTOMER_LIST: &str = "List the customers, a page at a time";
/// `customer list`, at its end.
pub const CUSTOMER_LIST_AFTER: &str = "\
With --json it prints {\"total\":N,\"customers\":[{\"customer\":ID,\"name\":NAME,\"reach\":TEXT,
\"cases\":N,\"open_cases\":N,\"last_case\":MOMENT or null,\"yearly_value\":AMOUNT or null}]}.

Examples:
  amends customer list
  amends customer list --sort open --limit 20 --skip 20 --json";
/// `customer add --name`.
pub const CUSTOMER_NAME: &str = "The name";
/// `customer add --phone`.
pub const CUSTOMER_PHONE: &str = "A telephone number";
/// `customer add --email`.
pub const CUSTOMER_EMAIL: &str = "An e-mail address";
/// `customer add --address`.
pub const CUSTOMER_ADDRESS: &str = "A postal address";
/// `customer add --preferred`.
pub const CUSTOMER_PREFERRED: &str = "How they like to be reached";
/// `customer add --since`.
pub const CUSTOMER_SINCE: &str = "Since when they have been a customer: a year or a day";
/// `customer add --yearly-value`.
pub const CUSTOMER_YEARLY_VALUE: &str = "What they bring in a year";
/// `customer add --tags`.
pub const CUSTOMER_TAGS: &str = "Tags, with commas between them";
/// `customer add --notes`.
pub const CUSTOMER_NOTES: &str = "Notes to yourselves";
/// `customer add --may-be-reference`.
pub const CUSTOMER_REFERENCE: &str = "Whether they agreed to be named to others";
/// `customer add --do-not-contact`.
pub const CUSTOMER_LEFT_ALONE: &str = "Whether they asked to be left alone";
/// `customer list --sort`.
pub const CUSTOMER_SORT: &str = "In which order; without it, by name";
/// `customer list --limit`.
pub const CUSTOMER_LIMIT: &str = "At most so many";
/// `customer list --skip`.
pub const CUSTOMER_SKIP: &str = "Leave out so many first";
