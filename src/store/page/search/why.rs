//! Why a row was found: the words that brought it up, where the row itself does not show them.

use super::super::super::{Result, Store, case, customer, mistake};
use super::{CaseHit, CustomerHit};
use crate::domain::customer::phone_digits;
use crate::domain::excerpt::{FoundIn, around, has, wanted};
use crate::domain::{CaseId, Customer};

/// Why a row was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// Where the words stand.
    pub place: FoundIn,
    /// The words around them.
    pub words: String,
}

/// Says of customers why they were found, where their name does not.
pub(super) fn tell_customers(
    store: &Store,
    hits: &mut [CustomerHit],
    typed: &str,
    digits: Option<&str>,
) -> Result<()> {
    let looked_for = wanted(typed);
    for hit in hits {
        let Some(missing) = missing(&looked_for, &[&hit.name]) else { continue };
        let Some(known) = customer::get(store, hit.id)? else { continue };
        hit.why = of_customer(&known, &missing, digits);
    }
    Ok(())
}

fn of_customer(known: &Customer, missing: &[String], digits: Option<&str>) -> Option<Why> {
    if digits.is_some_and(|digits| phone_digits(&known.phone).contains(digits)) {
        return Some(Why { place: FoundIn::Phone, words: known.phone.clone() });
    }
    let tags = known.tags.join(", ");
    first(
        &[
            (FoundIn::Phone, &known.phone),
            (FoundIn::Email, &known.email),
            (FoundIn::Tags, &tags),
            (FoundIn::Address, &known.address),
            (FoundIn::Notes, &known.notes),
        ],
        missing,
    )
}

/// Says of cases why they were found, where number, title and customer do not.
pub(super) fn tell_cases(store: &Store, hits: &mut [CaseHit], typed: &str) -> Result<()> {
    let looked_for = wanted(typed);
    for hit in hits {
        let shown = [hit.number.as_str(), &hit.title, &hit.customer_name];
        let Some(missing) = missing(&looked_for, &shown) else { continue };
        hit.why = of_case(store, hit.id, &missing)?;
    }
    Ok(())
}

fn of_case(store: &Store, id: CaseId, missing: &[String]) -> Result<Option<Why>> {
    let Some(known) = case::get(store, id)? else { return Ok(None) };
    let Some(what) = mistake::get(store, known.mistake)? else { return Ok(None) };
    Ok(first(
        &[
            (FoundIn::Words, &known.words),
            (FoundIn::Remedy, &known.remedy),
            (FoundIn::Product, &what.product),
            (FoundIn::Cause, &what.cause),
        ],
        missing,
    ))
}

/// The words looked for that are not in sight; none when all are.
fn missing(looked_for: &[String], shown: &[&str]) -> Option<Vec<String>> {
    let is_hidden = |word: &&String| !shown.iter().any(|text| has(text, word));
    let missing: Vec<String> = looked_for.iter().filter(is_hidden).cloned().collect();
    (!missing.is_empty()).then_some(missing)
}

/// The first place in which one of the words stands.
fn first(places: &[(FoundIn, &String)], missing: &[String]) -> Option<Why> {
    let (place, words) =
        places.iter().find(|(_, text)| missing.iter().any(|word| has(text, word)))?;
    Some(Why { place: *place, words: around(words, missing) })
}
