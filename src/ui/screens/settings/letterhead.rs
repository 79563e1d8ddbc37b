//! The head of letters: its lines, and how a letter begins with them, live.

use egui::{Frame, Margin, Ui};

use super::super::shop_form;
use crate::domain::Field;
use crate::domain::shop::draft::{ShopDraft, ShopProblems};
use crate::ui::theme::{self, Theme};
use crate::ui::view::View;
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Hint};

/// How many lines the box shows at once.
const ROWS: usize = 4;

/// Draws the fields and the look.
pub fn show(ui: &mut Ui, view: &View<'_>, draft: &mut ShopDraft, problems: Option<&ShopProblems>) {
    let text = &view.text.settings.page;
    ui.label(theme::heading(text.letterhead()));
    ui.label(theme::small(text.letterhead_why()));
    ui.add_space(4.0);
    let problem = shop_form::said(view.text, problems, Field::Letterhead);
    let hint =
        Hint { hint: text.letterhead_hint(), problem: problem.as_deref(), ..Hint::default() };
    field::multiline(ui, "letterhead", text.letterhead_label(), &mut draft.letterhead, ROWS, hint);
    ui.label(theme::label(text.letterhead_look()));
    paper(ui, view, draft);
}

/// The first lines of a letter.
fn paper(ui: &mut Ui, view: &View<'_>, draft: &ShopDraft) {
    let theme = Theme::of(ui);
    let frame = Frame::new()
        .fill(theme.panel)
        .stroke(egui::Stroke::new(1.0, theme.line))
        .inner_margin(Margin::same(16));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let name = draft.name.trim();
        if !name.is_empty() {
            ui.label(theme::heading(name));
        }
        for line in draft.letterhead.lines().filter(|line| !line.trim().is_empty()) {
            ui.label(theme::small(line.trim()));
        }
        ui.add_space(theme::GAP_SMALL);
        card::divider(ui);
        ui.add_space(theme::GAP_SMALL);
        ui.label(theme::body(view.text.month_day_year(view.now.today())));
    });
}
