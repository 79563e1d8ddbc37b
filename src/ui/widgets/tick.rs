//! A box in a list that marks its row, and the box over all of them, which has a third state.
//!
//! It is no stop of the keyboard: the list is, and says itself which key marks a row.

use egui::{
    Color32, CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use crate::ui::icons;
use crate::ui::theme::{self, Theme};

/// The side of the box.
const SIDE: f32 = 18.0;

/// How many are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// None.
    None,
    /// Some, and not all.
    Some,
    /// All.
    All,
}

impl From<bool> for Marked {
    fn from(is_marked: bool) -> Self {
        if is_marked { Self::All } else { Self::None }
    }
}

/// A box; a click anywhere in `area` of it counts. The head's box takes the keyboard, `is_stop`, and
/// those of the rows do not.
pub fn tick(ui: &Ui, area: egui::Rect, marked: Marked, is_stop: bool, name: &str) -> Response {
    let sense = if is_stop { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(area, ui.unique_id().with("tick"), sense);
    let theme = Theme::of(ui);
    let center = egui::pos2(area.left() + SIDE / 2.0, area.center().y);
    let rect = egui::Rect::from_center_size(center, vec2(SIDE, SIDE));
    let (fill, line) = match (marked, response.hovered()) {
        (Marked::None, false) => (theme.panel, theme.faint),
        (Marked::None, true) => (theme.panel, theme.brand),
        (Marked::Some | Marked::All, _) => (theme.brand, theme.brand),
    };
    let round = CornerRadius::same(5);
    ui.painter().rect(rect, round, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    match marked {
        Marked::None => {}
        Marked::Some => {
            let stroke = Stroke::new(2.0, theme.onbrand);
            ui.painter().hline(rect.shrink(4.0).x_range(), rect.center().y, stroke);
        }
        Marked::All => sign(ui, rect, theme.onbrand),
    }
    super::focus::ring(ui, &response, rect, 5);
    response.widget_info(|| {
        WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), marked == Marked::All, name)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(match marked {
            Marked::None => egui::accesskit::Toggled::False,
            Marked::Some => egui::accesskit::Toggled::Mixed,
            Marked::All => egui::accesskit::Toggled::True,
        });
    });
    response
}

fn sign(ui: &Ui, rect: egui::Rect, color: Color32) {
    let font = theme::icon_font(13.0);
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, icons::CHECK, font, color);
}
