//! The customers who should be met with care when they come in or call.

use super::super::{Result, Store};
use super::cases::harm_of;
use crate::domain::{CaseId, CustomerId, Harm};

/// A customer to be met with care.
#[derive(Clone, Debug, PartialEq)]
pub struct CareLine {
    /// Who.
    pub customer: CustomerId,
    /// Their name.
    pub name: String,
    /// What the worst of their open cases cost them.
    pub harm: Harm,
    /// That case.
    pub case: CaseId,
    /// What went wrong there.
    pub title: String,
    /// How many times they had to ask again.
    pub chased: u32,
    /// How many promises to them were not kept.
    pub broken: u32,
    /// Whether they asked to be left alone.
    pub do_not_contact: bool,
}

/// Those of open cases, at most `most`, the hardest hit first; and how many there are in all.
///
/// # Errors
/// The log cannot be read.
pub fn care(store: &Store, most: u32) -> Result<(Vec<CareLine>, u32)> {
    let mut statement = store.connection.prepare_cached(include_str!("care.sql"))?;
    let mut rows = statement.query([most])?;
    let (mut lines, mut total) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        total = row.get("total")?;
        lines.push(CareLine {
            customer: row.get("id")?,
            name: row.get("name")?,
            harm: harm_of(row.get("harm")?)?,
            case: row.get("case")?,
            title: row.get("title")?,
            chased: row.get("chased")?,
            broken: row.get("broken")?,
            do_not_contact: row.get("do_not_contact")?,
        });
    }
    Ok((lines, total))
}
