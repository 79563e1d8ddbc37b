//! The templates that come with the program pass its own phrase check.

use super::shipped::STORIES;
use super::values;
use amends::domain::{Harm, MessageKind};
use amends::logbook::pages::CasePage;
use amends::words::template::{Placeholder, Shipped, Template, Values, all};
use amends::words::{Change, Checker, Facts, Gift, Part};

/// What our own check says of a text that a shipped template became; nothing when it is ready.
fn said(shipped: &Shipped, values: &Values, page: &CasePage, text: &str) -> Option<String> {
    let fix = values.get(Placeholder::Fix).unwrap_or_default();
    let gifts: Vec<Gift<'_>> =
        page.concessions.iter().map(|it| Gift { what: &it.what, ..Gift::default() }).collect();
    let change = |it: &'_ amends::domain::Prevention| (it.what.clone(), it.due);
    let changes: Vec<_> = page.preventions.iter().map(change).collect();
    let changes: Vec<Change<'_>> = changes
        .iter()
        .map(|(what, due)| Change { what, due: Some(*due), is_done: false })
        .collect();
    let facts = Facts {
        mistake: amends::domain::MistakeKind::default(),
        kind: shipped.key.kind,
        customer: &page.customer.name,
        complaint: &page.case.words,
        happened: &page.mistake.cause,
        remedy: &page.case.remedy,
        fix,
        harm: Some(page.case.harm),
        gifts: &gifts,
        changes: &changes,
        earlier_apologies: u32::from(shipped.is_again),
        is_double_deviation: shipped.is_again,
        template: &shipped.words,
    };
    let review = Checker::of("en").check(text, &facts);
    let is_apology = shipped.key.kind == MessageKind::Apology;
    let uses = Template::read(&shipped.words).template.placeholders();
    let vows = review.parts.iter().any(|found| found.part == Part::Repentance);
    let is_ready = review.findings.is_empty()
        && (!is_apology || review.score.is_ready)
        && (!is_apology || vows || !uses.contains(&Placeholder::Changes));
    let found: Vec<_> = review.findings.iter().map(|it| (it.class, &it.rule, &it.why)).collect();
    (!is_ready).then(|| format!("{found:#?} {:?} {:?}\n{text}", review.score, shipped.key))
}

#[test]
fn every_shipped_template_passes_our_own_check() {
    let mut failed = Vec::new();
    for (shipped, story) in all("en").iter().flat_map(|it| STORIES.iter().map(move |of| (it, of))) {
        let (shop, case) = match shipped.key.kind {
            MessageKind::Decline => story.declined(),
            _ => story.lived(shipped.key.harm.unwrap_or(Harm::SpoiledPlans)),
        };
        let page = shop.log.case_page(case).expect("a page");
        let values = values(&shop, case);
        let filled = Template::read(&shipped.words).template.fill(&values);
        let text = story.mended(&filled.text);
        assert!(!text.contains(['[', ']', '{', '}']), "a gap is left:\n{text}");
        failed.extend(said(shipped, &values, &page, &text));
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}
