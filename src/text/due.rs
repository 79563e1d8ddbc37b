//! What a thing that is due says of itself.

use super::Text;
use crate::domain::concession::ConcessionStep;
use crate::domain::{DueKind, DueLine};

impl Text {
    /// The exact words promised, or what is to be done.
    #[must_use]
    pub fn due_words(&self, line: &DueLine) -> String {
        let due = &self.follow_ups.due;
        match line.kind {
            DueKind::Promise(_) | DueKind::Date(_) | DueKind::Prevention(_) => line.words.clone(),
            DueKind::FirstReply => self.today.first_reply(&line.customer_name),
            DueKind::Broken(_) => self.today.tell_broken(&line.customer_name, &line.words),
            DueKind::SecondChance => self.today.second_chance(&line.customer_name),
            DueKind::Concession(_, step) => match step {
                ConcessionStep::Give => self.today.give(&line.words),
                ConcessionStep::Claim => self.today.apply(&line.words),
                ConcessionStep::Arrive => self.today.arrive(&line.words),
            },
            DueKind::PlanB(budget) => {
                let budget = budget.map(|money| self.money(money)).unwrap_or_default();
                due.plan_b(&line.words, &budget)
            }
            DueKind::Elsewhere => due.elsewhere(&line.customer_name, &line.words),
            DueKind::CheckBack => due.check_back(&line.customer_name),
            DueKind::WinBack(step) => due.win_back(&line.customer_name, step),
            DueKind::Update => self.today.update(&line.customer_name),
            DueKind::Fix => self.today.fix(&line.customer_name),
            DueKind::Close => self.today.close_it(&line.customer_name),
        }
    }
}
