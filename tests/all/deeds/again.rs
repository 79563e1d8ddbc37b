//! Failed before: what counts as a second failure on the same customer, and what does not.

use crate::support::Shop;
use amends::domain::double_deviation::Deviation;
use amends::domain::{
    CaseDraft, CaseId, Channel, Currency, Field, Harm, LogDraft, MessageKind, Missing, MistakeKind,
    Stage, StageDone, WhoDraft,
};
use amends::logbook::messages::Saying;
use chrono::TimeDelta;

const SORRY: &str = "I wrote down the wrong day. I am sorry that you stood there without a cake.";

fn apologize(shop: &mut Shop, case: CaseId) {
    let saying = Saying {
        settles: Some(Stage::Apologize),
        ..Saying::new(MessageKind::Apology, Channel::Email, SORRY)
    };
    shop.log.say(case, &saying).expect("said");
}

fn edit(shop: &mut Shop, case: CaseId, change: impl FnOnce(&mut CaseDraft)) {
    let page = shop.log.case_page(case).expect("a page");
    let mut draft = CaseDraft::of(&page.case, &page.mistake);
    change(&mut draft);
    shop.log.save_case(&draft).expect("corrected");
}

fn deviations(shop: &Shop, case: CaseId) -> Vec<Deviation> {
    shop.log.case_page(case).expect("a page").deviations
}

#[test]
fn an_apology_for_this_case_is_no_earlier_failure() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let review = Channel::PublicReview;
    let case = shop.case_by("Ana Ruiz", "Nobody greeted us.", review, Harm::SpoiledPlans);
    apologize(&mut shop, case);
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!((page.messages.len(), page.earlier_apologies), (1, 0));
    shop.later(TimeDelta::days(9));
    let next = shop.case("Ana Ruiz", "The coffee was cold.");
    assert_eq!(shop.log.case_page(next).expect("a page").earlier_apologies, 1);
}

#[test]
fn the_same_again_is_the_same_cause_or_product_and_never_the_kind_alone() {
    let mut shop = Shop::at("2026-03-18 09:00");
    let first = shop.case("Ana Ruiz", "The cake came on Sunday.");
    shop.later(TimeDelta::days(30));
    let second = shop.case("Ana Ruiz", "The bread came at noon.");
    for case in [first, second] {
        edit(&mut shop, case, |draft| draft.kind = MistakeKind::Late);
    }
    assert_eq!(deviations(&shop, second), []);
    edit(&mut shop, first, |draft| draft.cause = "The slip was misread".into());
    edit(&mut shop, second, |draft| draft.cause = " the slip was MISREAD\n".into());
    assert_eq!(deviations(&shop, second), [Deviation::SameAgain]);
    assert_eq!(deviations(&shop, first), [], "the first one is not the same again");
    edit(&mut shop, second, |draft| {
        draft.cause.clear();
        draft.kind = MistakeKind::Other;
    });
    assert_eq!(deviations(&shop, second), []);
    edit(&mut shop, first, |draft| draft.product = "Birthday cake".into());
    edit(&mut shop, second, |draft| draft.product = "birthday cake".into());
    assert_eq!(deviations(&shop, second), [Deviation::SameAgain]);
    let page = shop.log.case_page(second).expect("a page");
    assert!(shop.log.customer_page(page.case.customer).expect("a page").is_repeat);
    shop.later(TimeDelta::days(400));
    let late = shop.case("Ana Ruiz", "Again no cake.");
    edit(&mut shop, late, |draft| draft.product = "Birthday cake".into());
    assert_eq!(deviations(&shop, late), [], "more than twelve months before");
}

#[test]
fn what_they_say_of_before_and_what_was_agreed_are_kept_and_corrected() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let draft = LogDraft {
        words: "No cake on Saturday.".into(),
        who: WhoDraft { name: "Ana Ruiz".into(), ..WhoDraft::default() },
        agreed: "A cake on Saturday at nine".into(),
        before: " 2 ".into(),
        ..LogDraft::default()
    };
    let case = shop.log.log_case(&draft).expect("a case").case;
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.case.happened_before, Some(2));
    assert_eq!(page.mistake.agreed, "A cake on Saturday at nine");
    assert_eq!(page.deviations, [Deviation::SaidBefore(2)]);
    edit(&mut shop, case, |draft| {
        assert_eq!((draft.before.as_str(), draft.agreed.len()), ("2", 26));
        draft.before = "0".into();
        draft.agreed = "A cake on Sunday".into();
    });
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!((page.case.happened_before, page.deviations.len()), (Some(0), 0));
    let told = shop.log.timeline(case, 10).expect("a timeline");
    let text = amends::text::Text::english();
    let told = text.told(told[0].deed.as_ref(), &told[0].before);
    let line = told.detail;
    assert!(line.contains("Times before") && line.contains("A cake on Sunday"), "{line}");
    for (typed, is_fine) in
        [("", true), ("99", true), ("100", false), ("-1", false), ("two", false)]
    {
        let problems = LogDraft { before: typed.into(), ..draft.clone() }
            .problems(shop.log.now().local(), Currency::EUR);
        let is_named = problems.iter().any(|problem| problem.field == Field::Before);
        assert_eq!(is_named, !is_fine, "{typed}");
    }
}

#[test]
fn the_reason_for_a_private_answer_settles_with_the_apology_made_before() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let review = Channel::PublicReview;
    let case = shop.case_by("Ana Ruiz", "Nobody greeted us.", review, Harm::SpoiledPlans);
    let early = shop.log.answer_in_private(case, "She took it down");
    assert!(early.is_err(), "nothing was said yet");
    apologize(&mut shop, case);
    let page = shop.log.case_page(case).expect("a page");
    assert!(page.missing.contains(&Missing::PublicAnswer), "{:?}", page.missing);
    assert!(!page.missing.contains(&Missing::Stage(Stage::Apologize)));
    shop.later(TimeDelta::hours(3));
    shop.log.answer_in_private(case, "She took the review down").expect("a reason");
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.messages.len(), 1, "nothing is said twice");
    assert_eq!(page.messages[0].private_reason, "She took the review down");
    assert_eq!(page.stages[0].done, StageDone::Done(SORRY.into()));
    assert!(!page.missing.contains(&Missing::PublicAnswer));
    let told = shop.log.timeline(case, 10).expect("a timeline");
    let line = amends::text::Text::english().told(told[0].deed.as_ref(), &told[0].before).line();
    assert_eq!(line, "Answered only in private: She took the review down");
    assert_eq!(told[0].at.local(), shop.log.now().local());
    assert!(shop.log.answer_in_private(case, "Once more").is_err(), "it has its reason");
    shop.log.undo(None).expect("undone");
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!((page.messages.len(), page.stages.len()), (1, 0));
    assert_eq!(page.messages[0].private_reason, "");
}
