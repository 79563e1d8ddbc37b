//! The cards about the shop: who, hours, days off, first replies, silence.

use egui::Ui;

use super::super::shop_form;
use super::letterhead;
use crate::domain::shop::draft::{ShopDraft, ShopProblems, TARGETS};
use crate::domain::shop::typed::ReplyCounting;
use crate::domain::{Field, Harm};
use crate::ui::action::{Action, Ask};
use crate::ui::dialogs::due_field::{DayField, Looking};
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::focus::{self, Landing};

/// Draws them, one below the other.
///
/// A calendar adds days off to what is saved, so that is offered while nothing is changed.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut ShopDraft,
    problems: Option<&ShopProblems>,
    is_changed: bool,
) {
    let text = &view.text.settings.page;
    card::card(ui, |ui| {
        ui.label(theme::heading(text.shop()));
        shop_form::who(ui, view.text, draft, problems);
    });
    ui.add_space(theme::GAP_CARDS);
    card::card(ui, |ui| letterhead::show(ui, view, draft, problems));
    ui.add_space(theme::GAP_CARDS);
    card::card(ui, |ui| shop_form::week(ui, view.text, draft, problems));
    ui.add_space(theme::GAP_CARDS);
    card::card(ui, |ui| {
        days_off(ui, view, draft, problems);
        let blocked = is_changed.then_some(text.import_days_blocked());
        let import = Button::secondary(text.import_days()).blocked(blocked);
        if import.show(ui).clicked() {
            view.ask(Action::Open(Ask::DaysOff));
        }
    });
    ui.add_space(theme::GAP_CARDS);
    card::card(ui, |ui| replies(ui, view, draft, problems));
    ui.add_space(theme::GAP_CARDS);
    card::card(ui, |ui| clocks(ui, view, draft, problems));
}

fn days_off(ui: &mut Ui, view: &View<'_>, draft: &mut ShopDraft, problems: Option<&ShopProblems>) {
    let text = &view.text.settings.page;
    ui.label(theme::heading(text.days_off()));
    ui.label(theme::small(text.days_off_why()));
    ui.add_space(4.0);
    let mut gone = None;
    let last = draft.days_off.len().saturating_sub(1);
    for (place, (day, why)) in draft.days_off.iter_mut().enumerate() {
        let wrong = problems.and_then(|it| it.days_off.get(place)?.as_ref());
        let problem = wrong.map(|it| view.text.day_off_problem(it));
        ui.push_id(("day-off", place), |ui| {
            ui.columns(2, |columns| {
                let [left, right] = columns else { return };
                let (label, hint) = (text.day(), text.day_hint());
                let looking = Looking::Ahead;
                let field = DayField { salt: "day", label, hint, optional: None, looking };
                let input = field.show(left, view, day, problem.as_deref());
                if place == last {
                    focus::land(left, input.id, Landing::Onward);
                }
                let hint = Hint { hint: text.why_hint(), ..Hint::default() };
                right.horizontal_top(|ui| {
                    ui.vertical(|ui| {
                        ui.set_max_width(ui.available_width() - theme::FIELD_HEIGHT);
                        field::text(ui, "why", text.why(), why, hint);
                    });
                    ui.vertical(|ui| {
                        // Beside the input, which stands below its label.
                        ui.add_space(theme::SMALL.1 + 10.0);
                        let name = text.remove_day(day.trim());
                        if button::icon_only(ui, icons::X, &name).clicked() {
                            gone = Some(place);
                        }
                    });
                });
            });
        });
    }
    if let Some(place) = gone {
        draft.days_off.remove(place);
    }
    if button::secondary(ui, icons::PLUS, text.add_day()).clicked() {
        draft.days_off.push((String::new(), String::new()));
        focus::arrive(ui.ctx(), Landing::Onward);
        ui.ctx().request_repaint();
    }
}

fn replies(ui: &mut Ui, view: &View<'_>, draft: &mut ShopDraft, problems: Option<&ShopProblems>) {
    let text = &view.text.settings.page;
    ui.label(theme::heading(text.replies()));
    ui.label(theme::small(text.replies_why()));
    ui.add_space(4.0);
    let none = [const { None }; 5];
    let wrong = problems.map_or(&none, |it| &it.targets);
    let ways = ReplyCounting::ALL.map(|way| (way, text.counting(way).to_owned()));
    let fields = TARGETS.into_iter().zip(&mut draft.targets).zip(wrong).enumerate();
    for (place, ((channel, target), wrong)) in fields {
        let name = view.text.channel(channel);
        ui.columns(2, |columns| {
            let [left, right] = columns else { return };
            let label = text.reply_counting(name);
            let salt = ("counting", place);
            field::choice(left, salt, &label, &mut target.counting, &ways, Hint::default());
            if target.counting == ReplyCounting::SameDay {
                return;
            }
            let problem = wrong.as_ref().map(|it| view.text.problem(it));
            let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
            let label = text.reply_label(name);
            field::text(right, ("target", place), &label, &mut target.hours, hint);
        });
    }
    let problem = shop_form::said(view.text, problems, Field::Days);
    let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
    field::text(ui, "quiet-days", text.quiet(), &mut draft.quiet_days, hint);
    ui.label(theme::small(text.quiet_why()));
}

/// For each level of harm: how soon they hear from us again, how soon it is fixed, and when we
/// ask whether all is well.
fn clocks(ui: &mut Ui, view: &View<'_>, draft: &mut ShopDraft, problems: Option<&ShopProblems>) {
    let text = &view.text.settings.page;
    ui.label(theme::heading(text.clocks()));
    ui.label(theme::small(text.clocks_why()));
    let none = [const { [const { None }; 3] }; 4];
    let wrong = problems.map_or(&none, |it| &it.clocks);
    for ((harm, days), wrong) in Harm::ALL.into_iter().zip(&mut draft.clocks).zip(wrong) {
        ui.add_space(4.0);
        let name = view.text.harm_short(harm);
        ui.label(theme::strong(name)).on_hover_text(view.text.harm_meaning(harm));
        ui.columns(3, |columns| {
            let labels = [text.update_days(), text.fix_days(), text.check_back_days()];
            let fields = columns.iter_mut().zip(labels).zip(days.iter_mut().zip(wrong));
            for ((ui, label), (value, wrong)) in fields {
                let problem = wrong.as_ref().map(|it| view.text.problem(it));
                let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
                let input = field::text(ui, ("clock", harm, label), label, value, hint);
                // The same label stands once for every level.
                let full = text.clock_of(label, name);
                ui.ctx().accesskit_node_builder(input.id, |node| {
                    node.clear_labelled_by();
                    node.set_label(full);
                });
            }
        });
    }
}
