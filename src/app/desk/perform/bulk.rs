//! Wishes about many cases: one notice says what came of them, and one Undo takes all of it back.

use crate::app::desk::Desk;
use crate::app::notices::now;
use crate::logbook::Result;
use crate::logbook::bulk::BulkClosed;
use crate::text::Text;
use crate::ui::action::BulkAction;
use egui::Context;

impl Desk {
    pub(super) fn bulk_action(
        &mut self,
        ctx: &Context,
        action: BulkAction,
        text: &Text,
    ) -> Result<()> {
        let words = &text.cases.bulk;
        let (done, said) = match action {
            BulkAction::Owner(cases, owner) => {
                let changed = self.deed(|log| log.change_owners(&cases, &owner))?;
                let same = || words.owners_same().to_owned();
                (changed, if changed == 0 { same() } else { words.owners_changed(changed) })
            }
            BulkAction::Tag(cases, tag) => {
                let tagged = self.deed(|log| log.tag_customers(&cases, &tag))?;
                let same = || words.tagged_same().to_owned();
                (tagged, if tagged == 0 { same() } else { words.tagged(tagged) })
            }
            BulkAction::Close(cases, draft) => {
                let closed = self.deed(|log| log.close_cases(&cases, &draft))?;
                (closed.closed, said_closed(&closed, text))
            }
        };
        match &self.log {
            Some(log) if done > 0 => self.notices.deeds_done(now(ctx), said, log, text),
            _ => self.notices.say(now(ctx), said),
        }
        Ok(())
    }
}

fn said_closed(done: &BulkClosed, text: &Text) -> String {
    let words = &text.cases.bulk;
    let left = u32::try_from(done.left.len()).unwrap_or(u32::MAX);
    let open = match text.most_often(&done.left) {
        Some(why) => words.not_ready_why(left, &why),
        None => words.not_ready(left),
    };
    match (done.closed, left) {
        (closed, 0) => words.closed(closed),
        (0, _) => open,
        (closed, _) => words.closed_left(closed, &open),
    }
}
