//! The fields about the shop that first start and settings share: name, owner, currency, hours.

use egui::Ui;

use crate::domain::shop::draft::{ShopDraft, ShopProblems};
use crate::domain::{Currency, Field};
use crate::text::Text;
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::hours::{self, HoursWords};
use chrono::Weekday;

/// Weekdays, Monday first.
const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// Draws name, owner and currency; the response is that of the name. `problems` are none before
/// the first try to save.
pub fn who(
    ui: &mut Ui,
    text: &Text,
    draft: &mut ShopDraft,
    problems: Option<&ShopProblems>,
) -> Option<egui::Response> {
    let words = &text.settings.shop;
    let said = |field| said(text, problems, field);
    let name = ui.columns(2, |columns| {
        let (mut name, mut owner) = (None, None);
        let fields = [
            (
                &mut name,
                "shop-name",
                words.name(),
                words.name_hint(),
                Field::ShopName,
                &mut draft.name,
            ),
            (&mut owner, "shop-owner", words.owner(), "", Field::OwnerName, &mut draft.owner),
        ];
        for (ui, (input, salt, label, hint, field, value)) in columns.iter_mut().zip(fields) {
            let problem = said(field);
            let hint = Hint { hint, problem: problem.as_deref(), optional: None };
            *input = Some(field::text(ui, salt, label, value, hint));
        }
        name
    });
    // The fields bring their own gap.
    ui.add_space(-ui.spacing().item_spacing.y);
    let offered = text.settings.currency.all();
    let mut currencies: Vec<(Currency, String)> = offered
        .filter_map(|(code, name)| Some((Currency::new(&code.to_uppercase())?, name.to_owned())))
        .collect();
    if !currencies.iter().any(|(currency, _)| *currency == draft.currency) {
        let name = words.other_currency(draft.currency.code());
        currencies.push((draft.currency, name));
    }
    let (label, value) = (words.currency(), &mut draft.currency);
    field::choice(ui, "shop-currency", label, value, &currencies, Hint::default());
    name
}

/// Draws the opening hours under their heading.
pub fn week(ui: &mut Ui, text: &Text, draft: &mut ShopDraft, problems: Option<&ShopProblems>) {
    let words = &text.settings.shop;
    ui.label(theme::heading(words.hours()));
    ui.label(theme::small(words.hours_why()));
    ui.add_space(4.0);
    let hours_words = HoursWords {
        days: WEEK.map(|day| text.weekday(day)),
        to: words.to(),
        closed: words.closed(),
        opens: &|day| words.opens(day),
        closes: &|day| words.closes(day),
        add: &|day| words.add_break(day),
        remove: &|day| words.remove_break(day),
    };
    let mut wrong: [Option<String>; 7] = Default::default();
    if let Some(problems) = problems {
        wrong = problems.week.each_ref().map(|day| day.as_ref().map(|it| text.day_problem(it)));
    }
    hours::week(ui, &hours_words, &mut draft.week, &wrong);
    if problems.is_some_and(|problems| problems.never_open) {
        problem_line(ui, words.never_open());
    }
}

/// A problem that belongs to no single field.
pub fn problem_line(ui: &mut Ui, words: &str) {
    let late = Theme::of(ui).tone(Tone::Late).0;
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::icon(icons::WARNING_CIRCLE).color(late));
        ui.label(theme::small(words).color(late));
    });
}

/// What is wrong with a plain field, as a sentence.
pub fn said(text: &Text, problems: Option<&ShopProblems>, field: Field) -> Option<String> {
    let found = problems?.fields.iter().find(|problem| problem.field == field)?;
    Some(text.problem(found))
}
