//! The story of a case so far, the latest first.

use egui::Ui;

use super::At;
use crate::domain::{CaseId, Moment};
use crate::text::timeline::Told;
use crate::ui::fresh::Fresh;
use crate::ui::theme;
use crate::ui::widgets::{button, card};

/// How many lines show at first.
const FIRST: usize = 8;
/// How many deeds are read for them.
const READ: u32 = 200;
/// How many are read once all are wanted: more than a case ever has.
const ALL: u32 = 10_000;

/// The story of a case.
#[derive(Debug, Default)]
pub struct Story {
    lines: Fresh<(CaseId, u32), Vec<Line>>,
    shows_all: bool,
}

#[derive(Debug)]
struct Line {
    told: Told,
    at: Moment,
    recorded: Moment,
    who: String,
}

impl Story {
    /// Draws it as a card.
    pub fn show(&mut self, ui: &mut Ui, at: At<'_>) {
        let view = at.view;
        let id = at.page.case.id;
        let most = if self.shows_all { ALL } else { READ };
        let lines = self.lines.read(view, (id, most), |log| {
            let deeds = log.timeline(id, most)?;
            Ok(deeds
                .into_iter()
                .map(|entry| Line {
                    told: view.text.told(entry.deed.as_ref(), &entry.before),
                    at: entry.at,
                    recorded: entry.recorded,
                    who: entry.who,
                })
                .collect())
        });
        let Some(lines) = lines else { return };
        let shown = if self.shows_all { lines.len() } else { FIRST };
        let mut wants_all = false;
        card::card_titled(ui, view.text.case.side.timeline(), |ui| {
            ui.spacing_mut().item_spacing.y = theme::GAP;
            for line in lines.iter().take(shown) {
                one(ui, at, line);
            }
            if lines.len() > shown {
                wants_all = button::quiet(ui, None, view.text.case.side.show_all()).clicked();
            }
        });
        self.shows_all |= wants_all;
    }
}

fn one(ui: &mut Ui, at: At<'_>, line: &Line) {
    let text = &at.view.text;
    let now = at.view.now.local();
    let who = text.case.side.by(&line.who, &text.full_day_time(line.recorded.local()));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let when = text.day_time_start(line.at.local(), now);
        ui.label(theme::strong(when)).on_hover_text(&who);
        ui.label(theme::body(line.told.line())).on_hover_text(&who);
        if !line.told.detail.is_empty() {
            ui.label(theme::soft(&line.told.detail)).on_hover_text(&who);
        }
    });
}
