//! What can be done with a row of the list: opened with the secondary button or Shift F10.

use egui::{Id, Key, Modifiers, Popup, PopupKind, Pos2, Rangef, Ui, pos2};

use crate::domain::CaseId;
use crate::logbook::pages::CaseLine;
use crate::ui::action::{Action, Ask};
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::menu::{self, Line};

/// The menu of a row, while it is open.
#[derive(Debug, Default)]
pub struct RowMenu {
    row: Option<(CaseId, bool, Pos2)>,
    is_new: bool,
}

impl RowMenu {
    /// Opens it for a case, with its corner here.
    pub fn open(&mut self, line: &CaseLine, at: Pos2) {
        self.row = Some((line.id, line.is_open, at));
        self.is_new = true;
    }

    /// Closes it.
    pub fn close(&mut self) {
        self.row = None;
    }

    /// Draws it while it is open. When it closes, the focus goes back to `list`.
    pub fn show(&mut self, ui: &Ui, view: &View<'_>, list: Option<Id>) {
        let Some((case, is_open, at)) = self.row else {
            return;
        };
        let text = &view.text.cases;
        let mut stays = true;
        let is_new = std::mem::take(&mut self.is_new);
        Popup::new(ui.make_persistent_id("row_menu"), ui.ctx().clone(), at, ui.layer_id())
            .kind(PopupKind::Menu)
            .layout(egui::Layout::top_down_justified(egui::Align::Min))
            .open_bool(&mut stays)
            .show(|ui| {
                ui.set_min_width(180.0);
                let mut all = vec![
                    (text.open_case(), icons::FOLDER_OPEN, Action::Go(Route::Case(case, None))),
                    (text.log_contact(), icons::PHONE, Action::Open(Ask::LogContact(case))),
                ];
                if is_open {
                    let close = Action::Open(Ask::CloseCase(case));
                    all.insert(1, (text.close_case(), icons::CHECK_CIRCLE, close));
                }
                let lines: Vec<Line<'_>> = all
                    .iter()
                    .map(|(words, icon, _)| Line {
                        words,
                        icon: Some(icon),
                        keys: (*words == text.close_case()).then_some("C"),
                    })
                    .collect();
                let chosen = menu::lines(ui, is_new, &lines);
                let wish = chosen.and_then(|place| all.into_iter().nth(place));
                if let Some((_, _, wish)) = wish {
                    view.ask(wish);
                    ui.close();
                }
            });
        if !stays {
            self.row = None;
            if let Some(list) = list {
                ui.memory_mut(|memory| memory.request_focus(list));
            }
        }
    }
}

/// For which row a menu was asked in this frame, and where its corner goes.
pub fn asked_for(
    ui: &Ui,
    list: Option<Id>,
    selected: Option<usize>,
    seen: &[(usize, Rangef)],
) -> Option<(usize, Pos2)> {
    let pressed = ui.input(|input| {
        input.pointer.secondary_clicked().then(|| input.pointer.interact_pos()).flatten()
    });
    if let Some(at) = pressed
        && ui.ctx().layer_id_at(at) == Some(ui.layer_id())
        && ui.max_rect().x_range().contains(at.x)
    {
        let row = seen.iter().find(|(_, reach)| reach.contains(at.y));
        return row.map(|(row, _)| (*row, at));
    }
    let focused = list.is_some_and(|id| ui.memory(|memory| memory.has_focus(id)));
    let asked = focused && ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, Key::F10));
    let row = selected.filter(|_| asked)?;
    let (_, reach) = seen.iter().find(|(index, _)| *index == row)?;
    Some((row, pos2(ui.max_rect().left() + theme::GAP_SECTIONS, reach.center())))
}
