//! The bottom line while cases are selected: how many, how many are ready to close, and what can be done
//! with all of them.

use egui::{Align, Frame, Layout, Margin, Stroke, Ui, vec2};

use super::picked::Picked;
use crate::domain::CaseId;
use crate::jobs::ExportOrder;
use crate::logbook::bulk::BULK_MOST;
use crate::logbook::pages::CaseSet;
use crate::ui::action::{Action, Ask};
use crate::ui::icons;
use crate::ui::theme::{self, Theme};
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::layout;

/// With less room the buttons stand below the words.
const ONE_LINE_FROM: f32 = 760.0;
/// The space above it.
pub const ABOVE: f32 = 12.0;

/// How high it is in a page of this width.
pub fn height(width: f32) -> f32 {
    if width >= ONE_LINE_FROM { 54.0 } else { 92.0 }
}

/// Draws it; true when the selection is to be let go.
pub fn show(ui: &mut Ui, view: &View<'_>, set: CaseSet, picked: &mut Picked) -> bool {
    let text = &view.text.cases.bulk;
    let theme = Theme::of(ui);
    let is_wide = ui.available_width() >= ONE_LINE_FROM;
    let ready = if set.is_closed() { 0 } else { picked.ready(view) };
    let count = u32::try_from(picked.count()).unwrap_or(u32::MAX);
    let mut about = if set.is_closed() { text.all_closed().to_owned() } else { text.ready(ready) };
    if picked.is_full() {
        let most = text.at_most(u32::try_from(BULK_MOST).unwrap_or(u32::MAX));
        about = [most, about].join("\u{20}");
    }
    let cases = || picked.cases();
    let mut clears = false;
    let drawn = Frame::new()
        .fill(theme.panel)
        .stroke(Stroke::new(1.0, theme.brand))
        .corner_radius(theme::RADIUS_CARD)
        .inner_margin(Margin::symmetric(16, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.set_min_height(height(ui.available_width() + 32.0) - 18.0);
            let words = |ui: &mut Ui| {
                ui.horizontal(|ui| {
                    let selected = theme::strong(text.selected(count)).color(theme.brand);
                    ui.label(selected);
                    ui.label(theme::small(&about));
                });
            };
            let mut clear = |ui: &mut Ui| {
                // As high as the buttons beside it, so that it stands in their middle.
                let size = vec2(theme::MIN_TARGET, theme::BUTTON_HEIGHT);
                let cross = |ui: &mut Ui| button::icon_only(ui, icons::X, text.clear()).clicked();
                let middle = Layout::left_to_right(Align::Center);
                clears = ui.allocate_ui_with_layout(size, middle, cross).inner;
            };
            if is_wide {
                layout::row_between(ui, words, |ui| {
                    layout::in_reading_order(ui, |ui| {
                        actions(ui, view, &cases);
                        clear(ui);
                    });
                });
            } else {
                layout::row_between(ui, words, clear);
                ui.horizontal(|ui| actions(ui, view, &cases));
            }
        });
    // What was just done is told above it: its buttons are for what comes next.
    button::note_main(ui, drawn.response.rect);
    clears
}

/// A button of the bar: its words, its icon, and what it opens.
type Made<'a> = (&'a str, Option<&'a str>, &'a dyn Fn() -> Ask);

fn actions(ui: &mut Ui, view: &View<'_>, cases: &dyn Fn() -> Vec<CaseId>) {
    let text = &view.text.cases.bulk;
    let made: [Made<'_>; 4] = [
        (text.owner(), Some(icons::USER), &|| Ask::BulkOwner(cases())),
        (text.tag(), None, &|| Ask::BulkTag(cases())),
        (text.export(), Some(icons::EXPORT), &|| {
            Ask::Export(ExportOrder { cases: cases(), ..ExportOrder::default() })
        }),
        (text.close(), Some(icons::CHECK_CIRCLE), &|| Ask::BulkClose(cases())),
    ];
    for (words, icon, ask) in made {
        if Button::secondary(words).icon(icon).show(ui).clicked() {
            view.ask(Action::Open(ask()));
        }
    }
}
