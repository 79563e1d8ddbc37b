//! The buttons of all rows stand below each other: one column a sort of button, as wide as the widest
//! it may hold. A verb that does not apply leaves its column empty.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;

/// Between two columns.
const GAP: f32 = 4.0;
/// What the columns are at least as wide as: the main verb, the second one, another day.
const LEAST: [f32; 3] = [84.0, 92.0, 86.0];

/// The widths of the columns: the main verb, the second one, another day, the menu.
#[derive(Clone, Copy, Debug)]
pub struct Columns([f32; 4]);

impl Columns {
    /// As wide as the longest verb of this language needs.
    pub fn of(ui: &Ui, view: &View<'_>) -> Self {
        let text = &view.text.today;
        let due = &view.text.follow_ups.due;
        let main = [
            text.kept(),
            text.given(),
            text.received(),
            text.told(),
            text.open(),
            text.close(),
            due.write(),
            due.answer(),
            due.done(),
        ];
        let icon = crate::ui::icons::CHECK;
        let widest = |labels: &[&str], least: f32, icon: Option<&str>| {
            let widths =
                labels.iter().map(|label| Button::quiet(label).icon(icon).small().width(ui));
            widths.fold(least, f32::max)
        };
        let [least_main, least_second, least_later] = LEAST;
        Self([
            widest(&main, least_main, Some(icon)),
            widest(&[text.not_reached(), view.text.promised.make_case()], least_second, None),
            widest(&[text.move_it(), text.new_day()], least_later, None),
            theme::MIN_TARGET,
        ])
    }

    /// The width of all of them.
    pub fn width(self) -> f32 {
        self.0.iter().sum::<f32>() + 3.0 * GAP
    }

    /// The place of a column, from 0, in a strip that begins at `left` and is as high as a small
    /// button.
    fn rect(self, place: usize, strip: Rect) -> Rect {
        let before: f32 = self.0.iter().take(place).map(|width| width + GAP).sum();
        let width = self.0.get(place).copied().unwrap_or(theme::MIN_TARGET);
        Rect::from_min_size(
            pos2(strip.left() + before, strip.top()),
            vec2(width, theme::MIN_TARGET),
        )
    }

    /// Draws into a column.
    pub fn at<R>(
        self,
        ui: &mut Ui,
        place: usize,
        strip: Rect,
        add: impl FnOnce(&mut Ui) -> R,
    ) -> R {
        let layout = egui::Layout::left_to_right(egui::Align::Center);
        let rect = self.rect(place, strip);
        let mut cell = ui.new_child(UiBuilder::new().id_salt(place).max_rect(rect).layout(layout));
        add(&mut cell)
    }
}
