//! One of a few, all in sight: joined segments, or cards that explain themselves.
//!
//! Both behave like radio buttons: one stop for Tab, the arrow keys move the choice. They must
//! not know what is chosen between.

use egui::{
    AsIdSalt, Color32, CornerRadius, Galley, Id, IdSalt, Key, Rect, Response, Role, Sense, Stroke,
    StrokeKind, TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText, pos2, vec2,
};
use std::sync::Arc;

use super::field::{self, Hint};
use super::focus;
use crate::ui::theme::{self, Theme};

/// The keys that choose by number.
const DIGITS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// A choice that brings a line of explanation.
#[derive(Clone, Debug)]
pub struct Card<T> {
    /// What is chosen.
    pub value: T,
    /// Its name.
    pub title: String,
    /// When to choose it.
    pub description: String,
}

/// A row of joined segments; a second row when the words do not fit.
/// With `T = Option<…>` nothing needs to be chosen yet.
pub fn segments<T: PartialEq + Clone>(
    ui: &mut Ui,
    id_salt: impl AsIdSalt,
    label: &str,
    value: &mut T,
    options: &[(T, String)],
    hint: Hint<'_>,
) -> Response {
    let id = ui.make_persistent_id(IdSalt::new(id_salt));
    field::labelled_group(ui, label, hint, |ui| {
        let mut group = Group::new(ui, id, options.iter().map(|it| it.0 == *value));
        let changed = group.read_keys(ui, false);
        let texts = options.iter().map(|(option, words)| segment_text(ui, words, option == value));
        let texts: Vec<_> = texts.collect();
        // As wide as if it were chosen, so that choosing never starts another row.
        let widths = options.iter().map(|(_, words)| segment_text(ui, words, true).size().x);
        let widest = widths.fold(0.0, f32::max) + 12.0;
        let columns = columns_for(ui.available_width(), widest, 0.0, options.len());
        let width = ui.available_width() / columns as f32;
        let rows = options.len().div_ceil(columns.max(1));
        let size = vec2(ui.available_width(), rows as f32 * theme::FIELD_HEIGHT);
        let (area, whole) = ui.allocate_exact_size(size, Sense::hover());
        for (index, ((_, words), galley)) in options.iter().zip(texts).enumerate() {
            let (row, column) = (index / columns, index % columns);
            let rect = Rect::from_min_size(
                area.min + vec2(column as f32 * width, row as f32 * theme::FIELD_HEIGHT),
                vec2(width, theme::FIELD_HEIGHT),
            );
            let corners = corners(index, columns, options.len());
            let response = group.item(ui, index, rect, words);
            // Neighbours share one line instead of drawing two.
            let joined = Rect::from_min_max(rect.min, rect.max + vec2(1.0, 1.0)).intersect(area);
            let chosen = group.chosen == Some(index);
            paint_segment(ui, &response, (rect, joined), corners, chosen, galley);
        }
        name_group(ui, &whole, label);
        group.finish(whole, changed, |index| {
            if let Some((option, _)) = options.get(index) {
                *value = option.clone();
            }
        })
    })
}

/// Cards side by side, each with a title and when to choose it; keys 1 to 9 choose directly.
pub fn cards_choice<T: PartialEq + Clone>(
    ui: &mut Ui,
    id_salt: impl AsIdSalt,
    label: &str,
    value: &mut T,
    options: &[Card<T>],
    hint: Hint<'_>,
) -> Response {
    const GAP: f32 = 8.0;
    let id = ui.make_persistent_id(IdSalt::new(id_salt));
    field::labelled_group(ui, label, hint, |ui| {
        let mut group = Group::new(ui, id, options.iter().map(|it| it.value == *value));
        let changed = group.read_keys(ui, true);
        let room = ui.available_width();
        let columns = columns_for(room, 140.0, GAP, options.len());
        let width = (room - GAP * (columns as f32 - 1.0)) / columns as f32;
        let texts: Vec<_> = options
            .iter()
            .map(|card| {
                let inner = width - 24.0;
                (
                    lay(ui, theme::strong(&card.title), inner),
                    lay(ui, theme::small(&card.description), inner),
                )
            })
            .collect();
        let height =
            texts.iter().map(|(title, text)| title.size().y + text.size().y).fold(0.0, f32::max)
                + 20.0;
        let rows = options.len().div_ceil(columns.max(1));
        let total = rows as f32 * (height + GAP) - GAP;
        let (area, whole) = ui.allocate_exact_size(vec2(room, total.max(0.0)), Sense::hover());
        for (index, (card, texts)) in options.iter().zip(texts).enumerate() {
            let (row, column) = ((index / columns) as f32, (index % columns) as f32);
            let rect = Rect::from_min_size(
                area.min + vec2(column * (width + GAP), row * (height + GAP)),
                vec2(width, height),
            );
            let name = format!("{}, {}", card.title, card.description);
            let response = group.item(ui, index, rect, &name);
            paint_card(ui, &response, rect, group.chosen == Some(index), texts);
        }
        name_group(ui, &whole, label);
        group.finish(whole, changed, |index| {
            if let Some(card) = options.get(index) {
                *value = card.value.clone();
            }
        })
    })
}

/// Radio behaviour shared by both: which one is chosen and which one Tab stops at.
struct Group {
    id: Id,
    count: usize,
    chosen: Option<usize>,
    clicked: Option<usize>,
    stop: Option<Response>,
}

impl Group {
    fn new(ui: &Ui, id: Id, chosen: impl Iterator<Item = bool>) -> Self {
        let flags: Vec<bool> = chosen.collect();
        let group = Self {
            id,
            count: flags.len(),
            chosen: flags.iter().position(|it| *it),
            clicked: None,
            stop: None,
        };
        if let Some(focused) = group.focused(ui) {
            focus::keep_arrows(ui, group.item_id(focused));
        }
        group
    }

    fn item_id(&self, index: usize) -> Id {
        self.id.with(index)
    }

    fn focused(&self, ui: &Ui) -> Option<usize> {
        (0..self.count).find(|index| ui.memory(|memory| memory.has_focus(self.item_id(*index))))
    }

    /// Moves the choice; before drawing, so that the newly chosen one may take the focus.
    fn read_keys(&mut self, ui: &Ui, digits: bool) -> bool {
        let Some(focused) = self.focused(ui) else {
            return false;
        };
        let last = self.count.saturating_sub(1);
        let target = ui.input_mut(|input| {
            let none = egui::Modifiers::NONE;
            let mut pressed = |key| input.consume_key(none, key);
            if pressed(Key::ArrowRight) || pressed(Key::ArrowDown) {
                return Some(if focused == last { 0 } else { focused + 1 });
            }
            if pressed(Key::ArrowLeft) || pressed(Key::ArrowUp) {
                return Some(if focused == 0 { last } else { focused - 1 });
            }
            if pressed(Key::Home) {
                return Some(0);
            }
            if pressed(Key::End) {
                return Some(last);
            }
            digits.then(|| DIGITS.iter().take(last + 1).position(|key| pressed(*key))).flatten()
        });
        let Some(target) = target else { return false };
        let id = self.item_id(target);
        ui.memory_mut(|memory| memory.request_focus(id));
        // One more frame, in which the new item claims the arrow keys for itself.
        ui.ctx().request_repaint();
        let changed = self.chosen != Some(target);
        self.chosen = Some(target);
        changed
    }

    fn item(&mut self, ui: &Ui, index: usize, rect: Rect, name: &str) -> Response {
        let stops = index == self.chosen.unwrap_or(0);
        let sense = if stops { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, self.item_id(index), sense);
        if response.clicked() {
            self.clicked = Some(index);
        }
        let selected = self.chosen == Some(index);
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), selected, name)
        });
        if stops {
            self.stop = Some(response.clone());
        }
        response
    }

    /// The response of the one Tab stops at, so that `request_focus` and the label reach it.
    fn finish(self, whole: Response, mut changed: bool, mut choose: impl FnMut(usize)) -> Response {
        let target = self.clicked.or(changed.then_some(self.chosen).flatten());
        if let Some(index) = target {
            choose(index);
            changed |= self.chosen != Some(index);
        }
        if let Some(index) = self.clicked {
            let id = self.item_id(index);
            whole.ctx.memory_mut(|memory| memory.request_focus(id));
            whole.ctx.request_repaint();
        }
        let mut response = match self.stop {
            Some(stop) => stop.with_new_rect(whole.rect),
            None => whole,
        };
        if changed {
            response.mark_changed();
        }
        response
    }
}

fn name_group(ui: &Ui, whole: &Response, label: &str) {
    whole.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, ui.is_enabled(), label));
}

fn columns_for(room: f32, least: f32, gap: f32, count: usize) -> usize {
    let fit = ((room + gap) / (least + gap)).floor().max(1.0) as usize;
    if fit >= count {
        return count.max(1);
    }
    // Even rows look intended, a single left-over one does not.
    let rows = count.div_ceil(fit);
    count.div_ceil(rows).max(1)
}

fn corners(index: usize, columns: usize, count: usize) -> CornerRadius {
    let radius = theme::RADIUS;
    let pick = |it: bool| if it { radius } else { 0 };
    let rows = count.div_ceil(columns);
    let (row, column) = (index / columns, index % columns);
    let (first, last) = (column == 0, column + 1 == columns || index + 1 == count);
    CornerRadius {
        nw: pick(row == 0 && first),
        ne: pick(row == 0 && last),
        sw: pick(row + 1 == rows && first),
        se: pick(row + 1 == rows && last),
    }
}

fn lay(ui: &Ui, text: egui::RichText, width: f32) -> Arc<Galley> {
    let text = WidgetText::from(text.color(Color32::PLACEHOLDER));
    text.into_galley(ui, Some(TextWrapMode::Wrap), width, TextStyle::Body)
}

fn segment_text(ui: &Ui, words: &str, chosen: bool) -> Arc<Galley> {
    let text = if chosen { theme::strong(words) } else { theme::body(words) };
    lay(ui, text, f32::INFINITY)
}

fn paint_segment(
    ui: &Ui,
    response: &Response,
    (rect, joined): (Rect, Rect),
    corners: CornerRadius,
    chosen: bool,
    galley: Arc<Galley>,
) {
    let theme = Theme::of(ui);
    let (fill, color) = match (chosen, response.hovered()) {
        (true, _) => (theme.brandbg, theme.brand),
        (false, true) => (theme.warm(), theme.text),
        (false, false) => (theme.panel, theme.soft),
    };
    let line = Stroke::new(1.0, theme.line);
    ui.painter().rect(joined, corners, fill, line, StrokeKind::Inside);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter().galley_with_override_text_color(at, galley, color);
    focus::ring_inside(ui, response.has_focus(), rect.shrink(2.0), 6);
}

fn paint_card(
    ui: &Ui,
    response: &Response,
    rect: Rect,
    chosen: bool,
    (title, text): (Arc<Galley>, Arc<Galley>),
) {
    let theme = Theme::of(ui);
    let (fill, line) = match (chosen, response.hovered()) {
        (true, _) => (theme.brandbg, theme.brand),
        (false, true) => (theme.warm(), theme.line),
        (false, false) => (theme.panel, theme.line),
    };
    let radius = CornerRadius::same(theme::RADIUS);
    ui.painter().rect(rect, radius, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    let at = pos2(rect.left() + 12.0, rect.top() + 10.0);
    let below = at + vec2(0.0, title.size().y);
    ui.painter().galley_with_override_text_color(at, title, theme.text);
    ui.painter().galley_with_override_text_color(below, text, theme.soft);
    focus::ring(ui, response, rect, theme::RADIUS);
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;

    #[test]
    fn arrow_keys_move_the_choice_and_wrap_around() {
        let options: Vec<(Option<u8>, String)> = ["Phone", "Email", "Social"]
            .iter()
            .enumerate()
            .map(|(index, name)| (Some(index as u8), (*name).to_owned()))
            .collect();
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            move |ui, value: &mut Option<u8>| {
                segments(ui, "source", "How do you know?", value, &options, Hint::default());
            },
            None,
        );
        harness.key_press(Key::Tab);
        harness.run();
        harness.key_press(Key::ArrowRight);
        harness.run();
        assert_eq!(*harness.state(), Some(1));
        harness.key_press(Key::ArrowRight);
        harness.run();
        harness.key_press(Key::ArrowRight);
        harness.run();
        assert_eq!(*harness.state(), Some(0));
        harness.get_by_role_and_label(Role::RadioButton, "Social").click();
        harness.run();
        assert_eq!(*harness.state(), Some(2));
    }

    #[test]
    fn digits_choose_a_card() {
        let cards: Vec<Card<u8>> = (1..=4)
            .map(|value| Card {
                value,
                title: format!("Level {value}"),
                description: "in words".to_owned(),
            })
            .collect();
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            move |ui, value: &mut u8| {
                cards_choice(ui, "harm", "What did it cost them?", value, &cards, Hint::default());
            },
            1,
        );
        harness.key_press(Key::Tab);
        harness.run();
        harness.key_press(Key::Num3);
        harness.run();
        assert_eq!(*harness.state(), 3);
        harness.get_by_role_and_label(Role::RadioButton, "Level 3, in words");
    }
}
