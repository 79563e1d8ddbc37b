//! Beside what is due: how the last 30 days went, and who has gone quiet.

use egui::Ui;

use super::go_to_case;
use crate::domain::promise::KeptRate;
use crate::logbook::pages::{CaseSet, TodayPage};
use crate::text::today::Figure;
use crate::ui::action::Action;
use crate::ui::route::Route;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::{button::Button, card, link_row};

/// A space at which no line ends.
const NO_BREAK: &str = "\u{a0}";
/// How many quiet customers are shown at first.
const QUIET_SHOWN: usize = 5;

/// Draws both cards.
pub fn show(ui: &mut Ui, view: &View<'_>, page: &TodayPage) {
    numbers(ui, view, page);
    if !page.quiet.is_empty() {
        ui.add_space(theme::GAP_CARDS);
        quiet(ui, view, page);
    }
}

fn numbers(ui: &mut Ui, view: &View<'_>, page: &TodayPage) {
    let text = &view.text.today;
    let numbers = &page.numbers;
    let since = page.numbers_since_ms;
    let share = |part: u32, whole: u32| (whole > 0).then(|| text.of(part, whole));
    let kept = KeptRate { kept: numbers.kept, broken: numbers.broken }.percent();
    let recovered = |part: u32| (numbers.recovered > 0).then(|| view.text.count(part.into()));
    let says_so = numbers.recovered.saturating_sub(numbers.bought_again);
    let figures: [(Figure, Option<String>, CaseSet); 6] = [
        (
            text.promises_kept(),
            kept.map(|percent| text.percent(percent)),
            CaseSet::PromisesEndedSince(since),
        ),
        (
            text.to_apology(),
            numbers.minutes_to_apology.map(|minutes| view.text.span(minutes)),
            CaseSet::ApologizedSince(since),
        ),
        (
            text.recovered(),
            share(numbers.recovered, numbers.closed),
            CaseSet::RecoveredSince(since),
        ),
        (text.bought_again(), recovered(numbers.bought_again), CaseSet::BoughtAgainSince(since)),
        (text.says_so(), recovered(says_so), CaseSet::SaysSoSince(since)),
        (
            text.noticed_first(),
            share(numbers.noticed_first, numbers.logged),
            CaseSet::NoticedFirstSince(since),
        ),
    ];
    card::card_titled(ui, text.last_days(), |ui| {
        ui.add_space(4.0);
        for (figure, value, set) in figures {
            let value = value.unwrap_or_else(|| text.none_yet().to_owned());
            let sentence = text.figure(figure.name, &value);
            let line = link_row::figure(ui, figure.name, &value, &sentence);
            if line.on_hover_text(figure.how).clicked() {
                view.ask(Action::Go(Route::Cases(set)));
            }
        }
    });
}

fn quiet(ui: &mut Ui, view: &View<'_>, page: &TodayPage) {
    let text = &view.text.today;
    let all = ui.make_persistent_id("quiet_all");
    let shows_all: bool = ui.data(|data| data.get_temp(all)).unwrap_or_default();
    let shown = if shows_all { page.quiet.len() } else { QUIET_SHOWN };
    card::card_titled(ui, text.quiet(), |ui| {
        ui.add_space(4.0);
        let meaning = text.quiet_meaning(view.log.shop().quiet_days);
        ui.add(egui::Label::new(theme::soft(meaning)).wrap());
        ui.add_space(4.0);
        for line in page.quiet.iter().take(shown) {
            let span = view.text.days_since(line.since, view.now.local());
            let remark = text.quiet_line(&line.title, &span);
            let sentence = text.figure(&line.customer_name, &remark);
            let since = view.text.full_day_time(line.since.local());
            // A number stays on one line with its unit.
            let joined = text.quiet_line(&line.title, &span.replace(' ', NO_BREAK));
            let row = link_row::lines(ui, &line.customer_name, &joined, &sentence);
            if row.on_hover_text(since).clicked() {
                go_to_case(view, line.case);
            }
        }
        let shown = u32::try_from(shown.min(page.quiet.len())).unwrap_or(u32::MAX);
        let more = page.quiet_total.saturating_sub(shown);
        if more == 0 {
            return;
        }
        let words = text.quiet_more(&view.text.count(more.into()));
        if shows_all {
            ui.label(theme::small(words));
        } else if Button::quiet(&words).small().show(ui).clicked() {
            ui.data_mut(|data| data.insert_temp(all, true));
        }
    });
}
