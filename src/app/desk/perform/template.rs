//! Wishes about the words messages start from, and those a shop does not want to say.

use crate::app::desk::Desk;
use crate::domain::{OwnPhrase, WordRules};
use crate::logbook::Result;
use crate::ui::action::TemplateAction;
use crate::ui::screens::template::draft_name;

impl Desk {
    pub(super) fn template_action(&mut self, action: TemplateAction) -> Result<()> {
        match action {
            TemplateAction::Save(key, words) => {
                self.deed(|log| log.save_template(key, &words))?;
                self.deed_in_place(|log| log.drop_draft(&draft_name(key)))
            }
            TemplateAction::Restore(key) => self.deed(|log| log.restore_template(key)),
            TemplateAction::Keep(key, words) => {
                self.deed_in_place(|log| log.keep_draft(&draft_name(key), &words))
            }
            TemplateAction::Discard(key) => {
                self.deed_in_place(|log| log.drop_draft(&draft_name(key)))
            }
        }
    }

    /// Adds a phrase, or puts it where the known one stands.
    pub(super) fn save_phrase(
        &mut self,
        known: Option<&OwnPhrase>,
        phrase: OwnPhrase,
    ) -> Result<()> {
        self.change_rules(|rules| {
            let place = known.and_then(|known| rules.phrases.iter_mut().find(|own| *own == known));
            match place {
                Some(place) => *place = phrase,
                None => rules.phrases.push(phrase),
            }
        })
    }

    /// Saves the shop's rules with a change to them.
    pub(super) fn change_rules(&mut self, change: impl FnOnce(&mut WordRules)) -> Result<()> {
        self.deed(|log| {
            let mut rules = log.word_rules()?;
            change(&mut rules);
            log.save_word_rules(&rules)
        })
    }
}
