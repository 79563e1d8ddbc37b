//! First words: the most fitting template, filled from the case.

use super::Writing;
use crate::text::values::Facts;
use crate::ui::action::Action;
use crate::words::template::{self, Occasion};

/// The first words for what is written; what only the writer can know stands in brackets.
pub fn words(writing: Writing<'_>, is_again: bool) -> String {
    let Writing { view, page, kind, channel } = writing;
    let occasion = Occasion { kind, channel, harm: page.case.harm, is_again };
    let start = match template::start(&view.text.tag(), occasion, |key| view.log.template(key)) {
        Ok(start) => start,
        Err(error) => {
            view.ask(Action::Failed(error));
            return String::new();
        }
    };
    let facts = Facts {
        case: &page.case,
        mistake: &page.mistake,
        customer: &page.customer,
        stages: &page.stages,
        promises: &page.promises,
        cadences: &page.cadences,
        concessions: &page.concessions,
        preventions: &page.preventions,
        chased: page.chased,
        shop: view.log.shop(),
        today: view.now.today(),
    };
    start.template.fill(&view.text.values(&facts)).text
}
