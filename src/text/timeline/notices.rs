//! A deed as a notice that it was done.

use crate::domain::{Direction, MessageKind, Nature, PlanBState, WinBackEnd};
use crate::logbook::deed::Deed;
use crate::text::{Text, TimelineNoticesText};

impl Text {
    /// A notice that a deed was done: "Promise kept".
    #[must_use]
    pub fn done(&self, deed: &Deed) -> String {
        let words = &self.timeline.notices;
        let notice = match deed {
            Deed::SaveShop(_) => words.settings(),
            Deed::AddCustomer(_) => words.customer_saved(),
            Deed::EditCustomer(_) => words.customer_corrected(),
            Deed::LogCase(_) => words.logged(),
            Deed::EditCase { .. } => words.case_saved(),
            Deed::RecordStage(record) if record.done.is_done() => {
                return words.stage_done(self.stage(record.stage));
            }
            Deed::RecordStage(record) => return words.stage_left_out(self.stage(record.stage)),
            Deed::ClearStage { stage, .. } => return words.stage_again(self.stage(*stage)),
            Deed::SayMessage { message, .. } => words.message(message.kind),
            Deed::AddPromise(_) => words.promise_added(),
            Deed::CorrectPromise { .. } => words.promise_corrected(),
            Deed::KeepPromise(_) => words.promise_kept(),
            Deed::BreakPromise(_) => words.promise_broken(),
            Deed::TellPromise { .. } => words.promise_told(),
            Deed::BreakDates(_) => words.dates_broken(),
            Deed::ReleasePromise(_) => words.promise_released(),
            Deed::MovePromise { .. } => words.promise_moved(),
            Deed::AddCadence { .. } => words.repeating_added(),
            Deed::EndCadence { .. } => words.repeating_ended(),
            Deed::AddConcession(line) => match line.nature {
                Nature::WaivedFee => words.waived_fee_added(),
                Nature::Redress | Nature::Goodwill => words.concession_added(),
            },
            Deed::EditConcession(_) => words.concession_saved(),
            Deed::RemoveConcession(_) => words.concession_taken_out(),
            Deed::LogContact(contact) => match contact.direction {
                Direction::In => words.contact_in(),
                Direction::Out => words.contact_out(),
                Direction::Tried => words.contact_tried(),
            },
            Deed::EditContact(_) => words.contact_corrected(),
            Deed::AddPrevention(_) => words.prevention_added(),
            Deed::EditPrevention(prevention) if prevention.done.is_some() => {
                words.prevention_done()
            }
            Deed::EditPrevention(_) => words.prevention_saved(),
            Deed::PreparePlanB(_)
            | Deed::RemovePlanB(_)
            | Deed::EndPlanB { .. }
            | Deed::PointElsewhere(_)
            | Deed::AnswerCheckBack { .. }
            | Deed::SettleWinBack(_) => words.follow_up(deed),
            Deed::CloseCase { .. } => words.closed(),
            Deed::ReopenCase { .. } => words.reopened(),
            Deed::BoughtAgain { .. } => words.bought_again(),
            Deed::SaveTemplate(_) => words.template_saved(),
            Deed::RestoreTemplate(_) => words.template_restored(),
            Deed::SaveWordRules(_) => words.phrases_saved(),
            Deed::Undo(_) => words.undone(),
            Deed::Redo(_) => words.redone(),
        };
        notice.to_owned()
    }
}

impl TimelineNoticesText {
    fn message(&self, kind: MessageKind) -> &'static str {
        match kind {
            MessageKind::Apology => self.apology(),
            MessageKind::Acknowledgement => self.acknowledgement(),
            MessageKind::Update => self.update(),
            MessageKind::PublicReply => self.public_reply(),
            MessageKind::Decline => self.decline(),
            MessageKind::WhatWeChanged => self.what_we_changed(),
            MessageKind::WinBack => self.win_back(),
        }
    }

    /// What follows a case up: Plan B, the check-back, and winning back.
    fn follow_up(&self, deed: &Deed) -> &'static str {
        match deed {
            Deed::PreparePlanB(_) => self.plan_b_saved(),
            Deed::RemovePlanB(_) => self.plan_b_taken_out(),
            Deed::EndPlanB { plan, .. } => match plan.state {
                PlanBState::NotDone(..) => self.plan_b_not_done(),
                PlanBState::Prepared | PlanBState::Done(_) => self.plan_b_done(),
            },
            Deed::PointElsewhere(plan) => match plan.elsewhere() {
                Some(elsewhere) if elsewhere.told.is_some() => self.told_elsewhere(),
                _ => self.found_elsewhere(),
            },
            Deed::AnswerCheckBack { answer, .. } if answer.is_second_chance() => {
                self.answer_second_chance()
            }
            Deed::AnswerCheckBack { .. } => self.answer(),
            Deed::SettleWinBack(mark) if mark.end == WinBackEnd::Skipped => self.win_back_skipped(),
            _ => self.win_back_done(),
        }
    }
}
