//! From what the dialog starts: nothing, a customer, a mistake, or a draft kept earlier.

use crate::domain::{
    Channel, CustomerId, Harm, LogDraft, MistakeId, PromiseDraft, RecordKind, WhoDraft, tidy,
};
use crate::logbook::{Logbook, LogbookError, Result};

/// What the dialog was opened for.
#[derive(Clone, Debug, Default)]
pub struct Start {
    customer: Option<(CustomerId, String)>,
    mistake: Option<(MistakeId, String)>,
    /// The mistake that an older draft joins.
    older: Option<(MistakeId, String)>,
}

impl Start {
    /// For a customer or a mistake, when named.
    ///
    /// # Errors
    /// The log cannot be read, or there is no such customer or mistake.
    pub fn new(
        log: &Logbook,
        customer: Option<CustomerId>,
        mistake: Option<MistakeId>,
    ) -> Result<Self> {
        let customer = customer.map(|id| log.customer(id).map(|it| (id, it.name)));
        let mistake = mistake.map(|id| log.mistake(id).map(|it| (id, it.title)));
        let older = match kept(log)?.and_then(|draft| draft.mistake) {
            Some(id) => Some((id, log.mistake(id)?.title)),
            None => None,
        };
        Ok(Self { customer: customer.transpose()?, mistake: mistake.transpose()?, older })
    }

    /// The draft with nothing typed yet. How we know and what it cost start from the commonest
    /// answers, in sight, so that four fields are enough.
    #[must_use]
    pub fn draft(&self) -> LogDraft {
        let (known, name) = match &self.customer {
            Some((id, name)) => (Some(*id), name.clone()),
            None => (None, String::new()),
        };
        LogDraft {
            who: WhoDraft { known, name, ..WhoDraft::default() },
            channel: Some(Channel::InPerson),
            harm: Some(Harm::TimeOrMoney),
            mistake: self.mistake.as_ref().map(|(id, _)| *id),
            ..LogDraft::default()
        }
    }

    /// Whether a draft kept earlier is about the same customer and mistake. Without any named,
    /// every draft fits.
    #[must_use]
    pub fn fits(&self, draft: &LogDraft) -> bool {
        let customer = self.customer.as_ref().map(|(id, _)| *id);
        let mistake = self.mistake.as_ref().map(|(id, _)| *id);
        (customer.is_none() && mistake.is_none())
            || (draft.mistake == mistake && (customer.is_none() || draft.who.known == customer))
    }

    /// The name of what the dialog was opened for.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        let customer = self.customer.as_ref().map(|(_, name)| name.as_str());
        customer.or_else(|| self.mistake.as_ref().map(|(_, title)| title.as_str()))
    }

    /// The title of the mistake that a draft joins.
    #[must_use]
    pub fn joined(&self, draft: &LogDraft) -> Option<&str> {
        let wanted = draft.mistake?;
        let known = self.mistake.iter().chain(&self.older);
        known.filter(|(id, _)| *id == wanted).map(|(_, title)| title.as_str()).next()
    }
}

/// The draft kept earlier, if something worth keeping was typed. What it names and is no longer
/// there (its entry was taken back) is left out.
///
/// # Errors
/// The log cannot be read.
pub fn kept(log: &Logbook) -> Result<Option<LogDraft>> {
    let kept = log.draft::<LogDraft>(super::DRAFT)?.filter(is_worth_keeping);
    let aside = match kept {
        None => log.draft::<LogDraft>(super::ASIDE)?.filter(is_worth_keeping),
        Some(_) => None,
    };
    let Some(mut draft) = kept.or(aside) else { return Ok(None) };
    if let Some(id) = draft.who.known
        && is_gone(log.customer(id))?
    {
        draft.who.known = None;
    }
    if let Some(id) = draft.mistake
        && is_gone(log.mistake(id))?
    {
        draft.mistake = None;
    }
    Ok(Some(draft))
}

/// Choices that stand there from the beginning are nothing that anybody typed.
fn is_worth_keeping(draft: &LogDraft) -> bool {
    let typed = LogDraft {
        who: WhoDraft::default(),
        channel: None,
        harm: None,
        mistake: None,
        promise: PromiseDraft::default(),
        begun: None,
        ..draft.clone()
    };
    let names_new = draft.who.known.is_none() && !tidy::is_blank(&draft.who.name);
    typed != LogDraft::default() || !draft.promise.is_empty() || names_new
}

fn is_gone<T>(found: Result<T>) -> Result<bool> {
    match found {
        Ok(_) => Ok(false),
        Err(LogbookError::NotFound(RecordKind::Customer | RecordKind::Mistake)) => Ok(true),
        Err(other) => Err(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_there_from_the_beginning_is_not_worth_keeping() {
        assert!(!is_worth_keeping(&Start::default().draft()));
        let typed = LogDraft { words: "Late.".to_owned(), ..Start::default().draft() };
        assert!(is_worth_keeping(&typed));
        let who = WhoDraft { name: "Marta".to_owned(), ..WhoDraft::default() };
        assert!(is_worth_keeping(&LogDraft { who, ..LogDraft::default() }));
    }

    #[test]
    fn a_draft_about_somebody_else_does_not_fit() {
        let marta = CustomerId::new(1, &[1; 10]);
        let start = Start { customer: Some((marta, "Marta".to_owned())), ..Start::default() };
        assert!(start.fits(&start.draft()));
        assert!(!start.fits(&Start::default().draft()));
        assert!(Start::default().fits(&start.draft()));
    }
}
