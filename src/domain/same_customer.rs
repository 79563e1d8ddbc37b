//! Who is the same customer: when two telephone numbers or two e-mail addresses are one, and whom a
//! name stands for among several who have it.
//!
//! Whether two names are the same is the search's rule (accents, letter case and spaces do not
//! count), because names are found there.

use super::customer::phone_digits;

/// Fewer digits than these say nothing about whose telephone it is.
const PHONE_LEAST: usize = 6;
/// How many digits from the end are compared: enough to tell numbers apart, and without the
/// country code, which people leave out as often as not. The search by numbers says it again in
/// `customers_by_phone_end.sql`.
const PHONE_END: usize = 9;

/// How to reach somebody, as far as it is given or known: either may be empty.
#[derive(Clone, Copy, Debug)]
pub struct Reach<'a> {
    /// A telephone number.
    pub phone: &'a str,
    /// An e-mail address.
    pub email: &'a str,
}

/// Whom a name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who<T> {
    /// Nobody who is known.
    New,
    /// A known customer.
    Known {
        /// Who it is.
        customer: T,
        /// Whether a detail was given that is not known of them yet.
        lacks_detail: bool,
    },
    /// So many, and nothing given tells them apart.
    Several(usize),
}

/// What is compared of an address; its letter case does not count.
struct Compared {
    phone: String,
    email: String,
}

impl Compared {
    fn of(reach: Reach<'_>) -> Self {
        Self { phone: phone_end(reach.phone), email: reach.email.trim().to_lowercase() }
    }

    /// Whether every detail given is the known one.
    fn is_fitted_by(&self, known: &Self) -> bool {
        is_same_or_absent(&self.phone, &known.phone) && is_same_or_absent(&self.email, &known.email)
    }

    /// Whether no detail given contradicts a known one; what is not known of somebody contradicts
    /// nothing.
    fn is_possible_for(&self, known: &Self) -> bool {
        (known.phone.is_empty() || is_same_or_absent(&self.phone, &known.phone))
            && (known.email.is_empty() || is_same_or_absent(&self.email, &known.email))
    }
}

/// The end of a telephone number, which stays the same with and without the country's code.
#[must_use]
pub fn phone_end(phone: &str) -> String {
    let digits = phone_digits(phone);
    let start = digits.len().saturating_sub(PHONE_END);
    digits.get(start..).unwrap_or_default().to_owned()
}

/// The end of a telephone number that is long enough to say whose it is.
#[must_use]
pub fn telling_phone_end(phone: &str) -> Option<String> {
    (phone_digits(phone).len() >= PHONE_LEAST).then(|| phone_end(phone))
}

/// Among customers of one name: the one whom all details given fit, else the only one whom none of
/// them contradicts.
#[must_use]
pub fn choose<T>(same_name: Vec<T>, given: Reach<'_>, known: impl Fn(&T) -> Reach<'_>) -> Who<T> {
    let given = Compared::of(given);
    let has_detail = !given.phone.is_empty() || !given.email.is_empty();
    let known = |customer: &T| Compared::of(known(customer));
    let (fitting, others): (Vec<T>, Vec<T>) =
        same_name.into_iter().partition(|customer| given.is_fitted_by(&known(customer)));
    if has_detail && fitting.is_empty() {
        let possible = others.into_iter().filter(|it| given.is_possible_for(&known(it)));
        return only(possible.collect(), true);
    }
    only(fitting, false)
}

/// Among customers: the only one who has the address or the number given.
#[must_use]
pub fn by_reach<T>(found: Vec<T>, given: Reach<'_>, known: impl Fn(&T) -> Reach<'_>) -> Option<T> {
    let given = Compared::of(given);
    let is_same = |one: &str, other: &str| !one.is_empty() && one == other;
    let mut fitting = found.into_iter().filter(|customer| {
        let known = Compared::of(known(customer));
        is_same(&given.email, &known.email) || is_same(&given.phone, &known.phone)
    });
    let one = fitting.next()?;
    fitting.next().is_none().then_some(one)
}

fn only<T>(found: Vec<T>, lacks_detail: bool) -> Who<T> {
    let count = found.len();
    match found.into_iter().next() {
        None => Who::New,
        Some(customer) if count == 1 => Who::Known { customer, lacks_detail },
        Some(_) => Who::Several(count),
    }
}

/// Whether a detail that may have been given is the known one.
fn is_same_or_absent(given: &str, known: &str) -> bool {
    given.is_empty() || given == known
}

#[cfg(test)]
mod tests {
    use super::*;

    type Anna = (u8, &'static str, &'static str);

    fn reach(anna: &Anna) -> Reach<'_> {
        Reach { phone: anna.1, email: anna.2 }
    }

    fn chosen(known: &[Anna], phone: &str, email: &str) -> Option<(u8, bool)> {
        match choose(known.to_vec(), Reach { phone, email }, reach) {
            Who::New => None,
            Who::Known { customer, lacks_detail } => Some((customer.0, lacks_detail)),
            Who::Several(count) => Some((100 + u8::try_from(count).unwrap(), false)),
        }
    }

    #[test]
    fn a_name_alone_means_the_only_one_who_has_it() {
        let anna = (1, "555 0100", "");
        let other = (2, "555 0200", "anna@example.org");
        assert_eq!(chosen(&[], "", ""), None);
        assert_eq!(chosen(&[anna], "", ""), Some((1, false)));
        assert_eq!(chosen(&[anna, other], "", ""), Some((102, false)));
    }

    #[test]
    fn a_detail_tells_customers_of_one_name_apart() {
        let known =
            [(1, "+49 30 123 456 78", ""), (2, "555 0200", "anna@example.org"), (3, "", "")];
        assert_eq!(chosen(&known, "030/12345678", ""), Some((1, false)));
        assert_eq!(chosen(&known, "", "Anna@Example.org"), Some((2, false)));
        // Nobody has it, and only the third may have it: it is not known yet.
        assert_eq!(chosen(&known, "777 0300", ""), Some((3, true)));
        assert_eq!(chosen(&known[..2], "777 0300", ""), None);
        assert_eq!(chosen(&known[..1], "", "anna@example.org"), Some((1, true)));
        assert_eq!(chosen(&[(3, "", ""), (4, "", "")], "777 0300", ""), Some((102, false)));
    }

    #[test]
    fn a_number_is_told_by_its_end_if_it_is_long_enough() {
        assert_eq!(phone_end("+49 (30) 123-456 78"), phone_end("030 12345678"));
        assert_eq!(telling_phone_end("555 012"), Some("555012".to_owned()));
        assert_eq!(telling_phone_end("55 501"), None);
    }
}
