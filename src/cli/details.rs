//! The lesser fields of a mistake and a case, which logging and correcting take alike.

use super::kinds;
use crate::domain::{CaseDraft, CausedBy, Damage, LogDraft, MistakeKind};
use crate::text::help;
use clap::Args;

/// What can be said of a mistake and a case beside who and what.
#[derive(Debug, Args)]
pub struct Details {
    /// What went wrong in one line.
    #[arg(long, value_name = help::TEXT, help = help::DETAIL_TITLE)]
    title: Option<String>,
    /// The kind of failure.
    #[arg(long, value_parser = kinds::mistake(), help = help::DETAIL_KIND)]
    kind: Option<MistakeKind>,
    /// The product concerned.
    #[arg(long, value_name = help::TEXT, help = help::DETAIL_PRODUCT)]
    product: Option<String>,
    /// What it cost.
    #[arg(long, value_name = help::AMOUNT, help = help::DETAIL_PRICE)]
    price: Option<String>,
    /// The day it happened.
    #[arg(long, value_name = help::DAY, help = help::DETAIL_HAPPENED)]
    happened: Option<String>,
    /// Who caused it.
    #[arg(long, value_parser = kinds::caused_by(), help = help::DETAIL_CAUSED_BY)]
    caused_by: Option<CausedBy>,
    /// Their name.
    #[arg(long, value_name = help::NAME, help = help::DETAIL_CAUSED_BY_NAME)]
    caused_by_name: Option<String>,
    /// What had been agreed.
    #[arg(long, value_name = help::TEXT, help = help::DETAIL_AGREED)]
    agreed: Option<String>,
    /// How often it happened before.
    #[arg(long, value_name = help::TIMES, help = help::DETAIL_BEFORE)]
    before: Option<String>,
    /// What was hurt.
    #[arg(long, value_parser = kinds::damage(), help = help::DETAIL_DAMAGE)]
    damage: Option<Damage>,
    /// What the customer asked for.
    #[arg(long, value_name = help::TEXT, help = help::DETAIL_REMEDY)]
    remedy: Option<String>,
    /// Where a public complaint stands.
    #[arg(long, value_name = help::LINK, help = help::DETAIL_LINK)]
    link: Option<String>,
    /// Who owns the recovery.
    #[arg(long, value_name = help::NAME, help = help::DETAIL_OWNER)]
    owner: Option<String>,
}

/// Puts what was given in the place of what stands there.
pub(super) fn put<T: Clone>(given: Option<&T>, place: &mut T) {
    if let Some(given) = given {
        place.clone_from(given);
    }
}

/// The fields of a draft, each by the option of its name.
macro_rules! put_all {
    ($from:ident into $draft:ident: $($field:ident),+) => {
        $(put($from.$field.as_ref(), &mut $draft.$field);)+
    };
}

impl Details {
    /// Writes what was given into a mistake being logged.
    pub(super) fn log(&self, draft: &mut LogDraft) {
        put_all!(self into draft: title, kind, product, price, happened, caused_by,
            caused_by_name, agreed, before, damage, remedy, link, owner);
    }

    /// Whether any of them was given.
    pub(super) fn names_anything(&self) -> bool {
        let texts = [
            &self.title,
            &self.product,
            &self.price,
            &self.happened,
            &self.caused_by_name,
            &self.agreed,
            &self.before,
            &self.remedy,
            &self.link,
            &self.owner,
        ];
        texts.into_iter().any(Option::is_some)
            || self.kind.is_some()
            || self.caused_by.is_some()
            || self.damage.is_some()
    }

    /// Writes what was given into a case being corrected.
    pub(super) fn correct(&self, draft: &mut CaseDraft) {
        put_all!(self into draft: title, kind, product, price, happened, caused_by,
            caused_by_name, agreed, before, damage, remedy, link, owner);
    }
}
