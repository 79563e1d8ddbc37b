//! What the stages Fix and Check back do to the answers of a customer.

use super::{gone, put, read_case};
use crate::domain::{Case, CaseId, CheckBack, Record, RecordRef, Stage, StageRecord};
use crate::logbook::Result;
use crate::logbook::deed::{Deed, Image};
use crate::store::{Store, check_back, stage};

/// The records changed by a deed about what follows a case up; none by any other.
pub(super) fn fold(store: &Store, deed: &Deed) -> Result<Vec<Image>> {
    Ok(match deed {
        Deed::PreparePlanB(plan) | Deed::PointElsewhere(plan) => {
            vec![put(Record::PlanB(plan.clone()))]
        }
        Deed::RemovePlanB(case) => vec![gone(RecordRef::PlanB(*case))],
        Deed::EndPlanB { plan, stage } => {
            let mut images = vec![put(Record::PlanB(plan.clone()))];
            if let Some(stage) = stage {
                images.extend(recorded(store, stage)?);
            }
            images
        }
        Deed::AnswerCheckBack { answer, stage } => answered(store, answer, stage)?,
        Deed::SettleWinBack(mark) => vec![put(Record::WinBack(mark.clone()))],
        _ => Vec::new(),
    })
}

/// A stage recorded. A new fix after a bad answer is asked about anew; the answer stays.
pub(super) fn recorded(store: &Store, record: &StageRecord) -> Result<Vec<Image>> {
    let case = record.case;
    let mut images = vec![put(Record::Stage(record.clone()))];
    match record.stage {
        Stage::Fix if record.done.is_done() => {
            let bad = answer_of_stage(store, case)?.filter(CheckBack::is_second_chance);
            images.extend(bad.map(|_| gone(RecordRef::Stage(case, Stage::CheckBack))));
        }
        // What is written in the place of an answer stands instead of it.
        Stage::CheckBack => images.extend(answer_gone(store, case)?),
        _ => {}
    }
    Ok(images)
}

/// The record of a stage taken out, and with it the answer that settled it.
pub(super) fn cleared(store: &Store, case: CaseId, stage: Stage) -> Result<Vec<Image>> {
    let mut images = vec![gone(RecordRef::Stage(case, stage))];
    if stage == Stage::CheckBack {
        images.extend(answer_gone(store, case)?);
    }
    Ok(images)
}

/// An answer, which settles its stage. A bad one opens a closed case again: it is a second chance.
fn answered(store: &Store, answer: &CheckBack, stage: &StageRecord) -> Result<Vec<Image>> {
    let mut images =
        vec![put(Record::CheckBack(answer.clone())), put(Record::Stage(stage.clone()))];
    let case = read_case(store, answer.case)?;
    if answer.is_second_chance() && !case.is_open() {
        let reopened = case.reopened.saturating_add(1);
        images.push(put(Record::Case(Case { closing: None, reopened, ..case })));
    }
    Ok(images)
}

fn answer_gone(store: &Store, case: CaseId) -> Result<Option<Image>> {
    let answer = answer_of_stage(store, case)?;
    Ok(answer.map(|answer| gone(RecordRef::CheckBack(answer.id))))
}

/// The answer that settled the stage Check back: both are of one moment.
fn answer_of_stage(store: &Store, case: CaseId) -> Result<Option<CheckBack>> {
    let Some(record) = stage::get(store, case, Stage::CheckBack)? else { return Ok(None) };
    let answers = check_back::of_case(store, case)?;
    Ok(answers.into_iter().rev().find(|answer| answer.at == record.at))
}
