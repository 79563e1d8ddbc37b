//! What the stages Fix and Check back do to the answers of a customer.

use super::{gone, owed, put, read_case};
use crate::domain::case::Round;
use crate::domain::{Case, CaseId, CheckBack, Record, RecordRef, Stage, StageRecord};
use crate::logbook::Result;
use crate::logbook::deed::{Deed, Image};
use crate::store::{Store, check_back, stage};

/// The records changed by a deed about what follows a case up; none by any other.
pub(super) fn fold(store: &Store, deed: &Deed) -> Result<Vec<Image>> {
    Ok(match deed {
        Deed::PreparePlanB(plan) => vec![put(Record::PlanB(plan.clone()))],
        Deed::PointElsewhere(plan) => {
            let mut images = vec![put(Record::PlanB(plan.clone()))];
            if plan.elsewhere().is_some_and(|elsewhere| elsewhere.told.is_some()) {
                images.extend(owed::told(store, plan.case)?);
            }
            images
        }
        Deed::RemovePlanB(case) => vec![gone(RecordRef::PlanB(*case))],
        Deed::EndPlanB { plan, stage } => {
            let mut images = vec![put(Record::PlanB(plan.clone()))];
            if let Some(stage) = stage {
                images.extend(recorded(store, stage)?);
            }
            images
        }
        Deed::AnswerCheckBack { answer, stage, opens } => {
            let mut images = owed::told(store, answer.case)?;
            images.extend(answered(store, answer, stage, opens)?);
            images
        }
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

/// An answer, which settles its stage. A bad one opens a closed case again: it is a second chance,
/// for which stages are to do anew. Deeds of older versions name none.
fn answered(
    store: &Store,
    answer: &CheckBack,
    stage: &StageRecord,
    opens: &[Stage],
) -> Result<Vec<Image>> {
    let case = read_case(store, answer.case)?;
    let mut images = vec![put(Record::CheckBack(answer.clone()))];
    if !opens.is_empty() {
        images.extend(owed::opened(store, case.id, opens)?);
        let reopened = case.reopened.saturating_add(u32::from(!case.is_open()));
        let round = Some(Round { since: answer.at, is_second_chance: true });
        images.push(put(Record::Case(Case { closing: None, reopened, round, ..case })));
        return Ok(images);
    }
    images.push(put(Record::Stage(stage.clone())));
    if case.second_chance() == Some(answer.at) {
        // The answer that began the second chance was corrected: there is none.
        images.push(put(Record::Case(Case { round: None, ..case })));
        return Ok(images);
    }
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
