//! What a customer needs and feels, and what is changed about a cause: recorded once, used later.

use crate::support::Shop;
use amends::domain::stage::Heard;
use amends::domain::stage::draft::{DoneDraft, PreventDraft};
use amends::domain::{Again, CheckBackDraft, Field, ProblemKind, Stage, StageDone};
use amends::logbook::LogbookError;
use amends::logbook::check::check;
use amends::text::Text;

fn is_clean(shop: &Shop) {
    let report = check::<LogbookError>(shop.log.store(), |_, _, _| Ok(())).expect("checked");
    assert!(report.is_clean(), "{report:?}");
}

/// Stories 43 and 44.
#[test]
fn what_they_need_and_how_they_feel_stay_with_the_case() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Ines Moreau", "I asked for 9:50, and nobody came.");
    let heard = Heard { needs: " A ride ".into(), feels: "Stranded".into() };
    let words = Text::english().heard("", &heard);
    shop.log.record_listening(case, &words, &heard, "", None).expect("heard");
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.stages[0].heard, Heard { needs: "A ride".into(), feels: "Stranded".into() });
    assert_eq!(
        page.stages[0].done,
        StageDone::Done("They need right now: A ride · They feel: Stranded".into())
    );
    shop.recovered(case);
    let answer = CheckBackDraft {
        satisfied: Some(5),
        again: Some(Again::Yes),
        feels: "Looked after".into(),
        ..CheckBackDraft::default()
    };
    shop.now("2026-11-25 10:00");
    shop.log.answer_check_back(case, &answer).expect("answered");
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.answers[0].feels, "Looked after");
    assert_eq!(page.stages[0].heard.feels, "Stranded", "both stand in the story");
    is_clean(&shop);
}

#[test]
fn a_gap_is_nothing_they_need() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Ines Moreau", "Nobody came.");
    let heard = Heard { needs: "[what they need]".into(), feels: String::new() };
    match shop.log.record_listening(case, "She missed her train.", &heard, "", None) {
        Err(LogbookError::Invalid(problems)) => {
            assert_eq!(problems[0].field, Field::Needs);
            assert!(matches!(problems[0].kind, ProblemKind::Gap(_)), "{problems:?}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn cause_and_change_are_saved_at_once_and_taken_back_at_once() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Ines Moreau", "Nobody came.");
    let draft = PreventDraft {
        done: DoneDraft { words: "Every hour is read back".into(), reason: String::new() },
        cause: Some("Written down from memory".into()),
        who: String::new(),
        due: "friday".into(),
    };
    shop.log.prevent(case, &draft).expect("saved");
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.mistake.cause, "Written down from memory");
    assert_eq!((page.preventions[0].who.as_str(), page.preventions.len()), ("Rosa", 1));
    assert!(page.stages.iter().any(|record| record.stage == Stage::Prevent));
    is_clean(&shop);
    shop.log.undo(None).expect("undone");
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!((page.mistake.cause.as_str(), page.preventions.len()), ("", 0));
    assert!(page.stages.is_empty(), "one undo takes all of it back");
    // Without a day nothing at all is saved.
    let undated = PreventDraft { due: String::new(), ..draft };
    assert!(shop.log.prevent(case, &undated).is_err());
    assert_eq!(shop.log.case_page(case).expect("a page").mistake.cause, "");
    is_clean(&shop);
}
