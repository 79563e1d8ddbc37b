//! What holds for every text: nothing breaks the check, every span can be cut out, and no rewrite
//! makes a text worse.

use amends::domain::{Harm, MessageKind};
use amends::words::{Change, Checker, Facts, Gift, Pack, Review};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Sentences that stand beside the rules, and some that nothing is wrong with.
fn sentences() -> impl Strategy<Value = String> {
    let bad: Vec<&'static str> =
        Pack::of("en").lines().map(|line| line.example).filter(|line| !line.is_empty()).collect();
    let good = [
        "Thank you for calling me, Zoë.",
        "I wrote down 10:50 instead of 9:50.",
        "That is my fault, and I am sorry.",
        "On Friday I bring you a new cake.",
        "Here is what I did:\n- I called the driver\n- I paid the ride",
        "You wrote: “It happens every time, and nobody answers.”",
        "I took $12.50 off your bill.",
    ];
    prop_oneof![
        4 => proptest::sample::select(bad).prop_map(str::to_owned),
        4 => proptest::sample::select(good.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,20}",
    ]
}

fn letters() -> impl Strategy<Value = String> {
    let join = prop_oneof![Just(" "), Just("\n"), Just("\n\n"), Just(""), Just(" – ")];
    let body = prop::collection::vec((sentences(), join), 0..7)
        .prop_map(|all| all.into_iter().flat_map(|(text, join)| [text, join.to_owned()]).collect());
    let frame = prop_oneof![Just(""), Just("Dear Zoë,\n"), Just("To whom it may concern:\n")];
    (frame, body).prop_map(|(frame, body): (_, String)| format!("{frame}{body}"))
}

fn kinds() -> impl Strategy<Value = MessageKind> {
    proptest::sample::select(MessageKind::ALL.to_vec())
}

const GIFTS: &[Gift<'static>] =
    &[Gift { what: "a voucher for 20 dollars", must_do: "bring the slip", expires: None }];

fn facts(kind: MessageKind, is_known: bool) -> Facts<'static> {
    let unknown = Facts { kind, ..Facts::default() };
    if !is_known {
        return unknown;
    }
    Facts {
        customer: "Zoë Novak",
        complaint: "The driver came an hour late and I missed my train.",
        happened: "We sent the car an hour late.",
        fix: "I paid the taxi",
        harm: Some(Harm::SpoiledPlans),
        gifts: GIFTS,
        earlier_apologies: 1,
        ..unknown
    }
}

/// How often each rule fires.
fn fired(review: &Review) -> BTreeMap<&str, usize> {
    let mut fired = BTreeMap::new();
    for finding in &review.findings {
        *fired.entry(finding.rule.as_str()).or_default() += 1;
    }
    fired
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_checked_and_every_span_can_be_cut_out(
        text in prop_oneof![any::<String>(), letters(), "[ -~“”‘’…–\n]{0,300}"],
        name in prop_oneof![Just(String::new()), any::<String>()],
        complaint in prop_oneof![Just(String::new()), any::<String>()],
        kind in kinds(),
    ) {
        let facts = Facts { kind, customer: &name, complaint: &complaint, ..Facts::default() };
        let review = Checker::of("en").check(&text, &facts);
        let mut start = 0;
        for finding in &review.findings {
            prop_assert!(text.get(finding.span.clone()).is_some(), "{finding:?}");
            prop_assert!(finding.span.start >= start, "out of order: {finding:?}");
            start = finding.span.start;
            if let Some(rewrite) = &finding.rewrite {
                prop_assert!(text.get(rewrite.span.clone()).is_some(), "{finding:?}");
            }
        }
        for part in &review.parts {
            prop_assert!(text.get(part.span.clone()).is_some(), "{part:?}");
        }
        prop_assert!(review.score.total <= 100);
    }

    #[test]
    fn no_rewrite_adds_a_finding(text in letters(), kind in kinds(), is_known: bool) {
        let facts = facts(kind, is_known);
        let checker = Checker::of("en");
        let review = checker.check(&text, &facts);
        let before = fired(&review);
        for finding in &review.findings {
            let Some(rewrite) = &finding.rewrite else { continue };
            let mended = rewrite.apply(&text);
            let after = checker.check(&mended, &facts);
            let after = fired(&after);
            for (rule, count) in &after {
                let had = before.get(rule).copied().unwrap_or_default();
                prop_assert!(*count <= had, "{rule} in {mended:?}, after {finding:?}");
            }
            prop_assert!(
                after.get(finding.rule.as_str()).copied().unwrap_or_default()
                    < before[finding.rule.as_str()],
                "{finding:?} stays in {mended:?}"
            );
        }
    }

    #[test]
    fn quoted_words_are_never_flagged(words in sentences()) {
        let marks = ['“', '”', '"', '„', '«', '»', '\'', '’', '‘', '\n'];
        let words = words.replace(marks, "");
        let text = format!("You wrote “{words}” to me.");
        let review = Checker::of("en").check(&text, &Facts::default());
        let quoted = text.find('“').unwrap()..text.rfind('”').unwrap();
        for finding in review.findings.iter().filter(|finding| !finding.span.is_empty()) {
            prop_assert!(
                finding.span.end <= quoted.start || finding.span.start >= quoted.end,
                "{finding:?}"
            );
        }
    }
}

/// A promise to do better counts once it rests on something firm; see the domain rules, 3.3.
#[test]
fn a_vague_promise_is_a_finding_until_the_case_has_a_dated_change() {
    let text = "I was late. It won't happen again.";
    let vague = |changes: &[Change<'_>]| {
        let facts = Facts { changes, ..Facts::default() };
        let review = Checker::of("en").check(text, &facts);
        review.findings.iter().any(|found| found.class == amends::words::Class::EmptyPromise)
    };
    assert!(vague(&[]));
    assert!(vague(&[Change { what: "ask twice", ..Change::default() }]));
    let due = NaiveDate::from_ymd_opt(2026, 6, 1);
    assert!(!vague(&[Change { what: "ask twice", due, is_done: false }]));
}
