//! The numbers of the statements and the kinds of the domain are told from each other by hand:
//! here they meet.

use super::*;
use crate::domain::PromiseState;
use crate::domain::case::Round;
use crate::domain::concession::ConcessionStep;
use crate::domain::{
    Concession, ConcessionForm, ConcessionId, Currency, Elsewhere, MessageKind, Money, Nature,
    Outcome, PlanB, PlanBState, Prevention, PreventionId, PreventionKind, Record,
};
use crate::store::case;
use crate::store::page::samples::{Sample, closing, ending, minute, moment};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn prevention(sample: &mut Sample, case: CaseId) -> Prevention {
    Prevention {
        id: PreventionId::from_bytes(sample.fresh()),
        mistake: case::get(&sample.store, case).unwrap().unwrap().mistake,
        case,
        kind: PreventionKind::CorrectiveAction,
        what: "Two drivers on Saturdays".into(),
        who: "Ida".into(),
        due: day("2026-11-25"),
        done: None,
        added: moment("2026-11-20T10:00"),
    }
}

fn concession(sample: &mut Sample, case: CaseId) -> Concession {
    Concession {
        due: None,
        id: ConcessionId::from_bytes(sample.fresh()),
        case,
        form: ConcessionForm::Voucher,
        nature: Nature::Goodwill,
        what: "A voucher".into(),
        face_value: Money::new(1000, Currency::EUR),
        real_cost: Money::new(400, Currency::EUR),
        given: None,
        must_do: "Come by".into(),
        expires: Some(day("2026-11-26")),
        received: None,
        added: moment("2026-11-20T10:00"),
    }
}

fn plan_b(case: CaseId, state: PlanBState) -> PlanB {
    PlanB {
        case,
        day: 5,
        due: day("2026-11-24"),
        words: "Bake another one".into(),
        budget: None,
        prepared: moment("2026-11-19T12:00"),
        state,
    }
}

/// A shop with one thing of every kind that the statement finds, and those kinds.
fn one_of_each() -> (Store, Vec<DueKind>) {
    let mut sample = Sample::new();
    let mara = sample.customer("Mara Lind", |_| {});
    // The only case in which a first reply is owed.
    sample.case(mara, |_, _| {});
    let [promised, planned, elsewhere, untold, unfixed, done] = [(); 6].map(|()| {
        let case = sample.case(mara, |_, _| {});
        sample.message(case, MessageKind::Update, "2026-11-19T11:00");
        case
    });
    sample.case(mara, |case, _| case.closing = Some(closing(Outcome::Lost, "2026-11-20T10:00")));
    let promise = sample.promise(promised, "2026-11-25T12:00", |_| {});
    let broken = sample.promise(promised, "2026-11-22T12:00", |promise| {
        promise.state = PromiseState::Broken(ending("2026-11-22T13:00"));
        promise.untold = true;
    });
    let second = sample.case(mara, |case, _| {
        let since = moment("2026-11-23T10:00");
        case.round = Some(Round { since, is_second_chance: true });
    });
    sample.message(second, MessageKind::Update, "2026-11-23T11:00");
    let prevention = prevention(&mut sample, promised);
    let concession = concession(&mut sample, promised);
    let found = Elsewhere { who: "XYZ store".into(), when: "tomorrow".into(), told: None };
    let not_done = PlanBState::NotDone(ending("2026-11-24T10:00"), Some(found));
    sample.put(&Record::Prevention(prevention.clone()));
    sample.put(&Record::Concession(concession.clone()));
    sample.put(&Record::PlanB(plan_b(planned, PlanBState::Prepared)));
    sample.put(&Record::PlanB(plan_b(elsewhere, not_done)));
    let store = sample.ready();
    for (case, kind) in [(untold, 3), (unfixed, 4), (done, 5)] {
        let row = "case_row = (SELECT row FROM recovery_case WHERE id = ?2)";
        let set = format!("UPDATE case_line SET next_kind = ?1, next_due = ?3 WHERE {row}");
        store.connection.execute(&set, params![kind, case, "2026-11-24T18:00"]).unwrap();
    }
    let kinds = vec![
        DueKind::Promise(promise),
        DueKind::FirstReply,
        DueKind::Prevention(prevention.id),
        DueKind::Concession(concession.id, ConcessionStep::Claim),
        DueKind::PlanB(None),
        DueKind::Elsewhere,
        DueKind::WinBack(WinBackStep::Month),
        DueKind::Update,
        DueKind::Fix,
        DueKind::Close,
        DueKind::Broken(broken),
        DueKind::SecondChance,
    ];
    (store, kinds)
}

/// Whether the statement finds things of a kind, or somebody works out when they are due.
fn is_found_by_statement(kind: DueKind) -> bool {
    match kind {
        DueKind::Promise(_)
        | DueKind::FirstReply
        | DueKind::Prevention(_)
        | DueKind::Concession(..)
        | DueKind::PlanB(_)
        | DueKind::Elsewhere
        | DueKind::WinBack(_)
        | DueKind::Update
        | DueKind::Fix
        | DueKind::Close
        | DueKind::Broken(_)
        | DueKind::SecondChance => true,
        DueKind::Date(_) | DueKind::CheckBack => false,
    }
}

#[test]
fn each_number_of_the_statement_is_the_kind_it_means_and_presses_as_that_does() {
    let (store, kinds) = one_of_each();
    assert!(kinds.iter().copied().all(is_found_by_statement));
    let now = minute("2026-12-30T12:00");
    let window = DueWindow {
        from: None,
        until: Some(now),
        expiring_until: now.date(),
        today: now.date(),
        pressing_at: Some(now),
        whose: Whose::All,
    };
    let found = due(&store, &window, u32::MAX).unwrap().lines;
    let is_found = |kind: &DueKind| found.iter().filter(|line| line.kind == *kind).count();
    for kind in &kinds {
        assert_eq!(is_found(kind), 1, "{kind:?} in {found:#?}");
    }
    assert_eq!(found.len(), kinds.len(), "{found:#?}");
    // All of one harm, so that what presses stands in front, whatever else is true of it.
    let presses: Vec<bool> = found.iter().map(|line| line.kind.rules().presses).collect();
    assert!(presses.is_sorted_by(|one, next| one >= next), "{found:#?}");
    assert!(presses.contains(&false));
    let ranks: Vec<u8> = found.iter().map(|line| line.kind.rules().rank).collect();
    assert!(ranks.is_sorted_by(|one, next| one >= next), "{ranks:?}");
}
