//! The dates of a repeating promise that were missed after the one in a row: one line for all of
//! them, and each by itself when asked for.

use std::collections::BTreeSet;

use egui::{Margin, Ui};

use super::row;
use crate::domain::{CadenceId, DueKind, DueLine};
use crate::ui::action::{Action, Ask};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;

/// Draws what was missed behind a line; nothing where nothing was.
pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    place: row::Place,
    line: &DueLine,
    opened: &mut BTreeSet<CadenceId>,
    rows: &mut Vec<row::Row>,
) {
    let Some(cadence) = line.cadence.map(|(cadence, _)| cadence) else { return };
    let Some(last) = line.missed.last() else { return };
    let text = &view.text.today;
    let is_open = opened.contains(&cadence);
    egui::Frame::new().inner_margin(Margin { left: 33, right: 16, top: 0, bottom: 10 }).show(
        ui,
        |ui| {
            // The words stand on one line with those of the buttons.
            ui.spacing_mut().interact_size.y = theme::MIN_TARGET;
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                let count = u32::try_from(line.missed.len()).unwrap_or(u32::MAX);
                let day = view.text.day(last.date(), view.now.today());
                ui.label(theme::soft(text.missed(count, &day)));
                let named = |button: &str| text.button_of(button, &line.words);
                let label = if is_open { text.hide_missed() } else { text.show_missed() };
                if Button::quiet(label).small().name(&named(label)).show(ui).clicked() {
                    if is_open {
                        opened.remove(&cadence);
                    } else {
                        opened.insert(cadence);
                    }
                }
                let label = text.break_missed();
                if Button::quiet(label).small().name(&named(label)).show(ui).clicked() {
                    view.ask(Action::Open(Ask::BreakMissed(cadence)));
                }
            });
        },
    );
    if !is_open {
        return;
    }
    for due in &line.missed {
        card::divider(ui);
        let date = DueLine {
            kind: DueKind::Date(cadence),
            due: *due,
            cadence: None,
            missed: Vec::new(),
            ..line.clone()
        };
        rows.push(row::show(ui, view, place, &date));
    }
}
