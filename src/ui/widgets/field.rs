//! One line of a form: a label above, the input, and the line for a problem below it.
//!
//! The problem line is always there, empty or not, so that nothing jumps. Every input is tied
//! to its label for screen readers. A field writes the value it was lent and nothing else; it
//! must not know what makes a value right.

use egui::{
    Align2, AsIdSalt, CornerRadius, Frame, Id, IdSalt, Key, Margin, Modifiers, Response, Role,
    ScrollArea, Sense, Stroke, StrokeKind, TextEdit, TextStyle, TextWrapMode, Ui, WidgetInfo,
    WidgetText, pos2, vec2,
};

use super::focus;
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};

/// Space between a label and its input.
const LABEL_GAP: f32 = 4.0;
/// Height of the line kept free for a problem; it also serves as the gap to the next field.
const PROBLEM_HEIGHT: f32 = 18.0;
/// Room between the ends of an input and its text.
const SIDE: i8 = 12;
/// How far its words stand above its middle: nearer to the input they belong to than to the next
/// label.
const LINE_UP: f32 = 3.0;

/// What surrounds an input besides its label.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hint<'a> {
    /// Shown inside an empty input.
    pub hint: &'a str,
    /// What is wrong with the value, under the input.
    pub problem: Option<&'a str>,
    /// Said after the label of an input that may stay empty.
    pub optional: Option<&'a str>,
}

/// A single line of text. Enter does nothing by itself: a form that is saved by it asks `entered`.
pub fn text(
    ui: &mut Ui,
    id_salt: impl AsIdSalt,
    label: &str,
    value: &mut String,
    hint: Hint<'_>,
) -> Response {
    let id = ui.make_persistent_id(IdSalt::new(id_salt));
    labelled(ui, label, hint, |ui| line_edit(ui, id, value, hint.hint))
}

/// The bare line input, for search fields and rows; the caller names it.
pub fn line_edit(ui: &mut Ui, id: Id, value: &mut String, hint: &str) -> Response {
    line_edit_before(ui, id, value, hint, SIDE)
}

/// The same with so much room at its right end, for something that stands in it.
pub(super) fn line_edit_before(
    ui: &mut Ui,
    id: Id,
    value: &mut String,
    hint: &str,
    right: i8,
) -> Response {
    TextEdit::singleline(value)
        .id(id)
        .hint_text(theme::body(hint))
        .margin(Margin { left: SIDE, right, top: 8, bottom: 8 })
        .align(Align2::LEFT_CENTER)
        .desired_width(f32::INFINITY)
        .min_size(vec2(0.0, theme::FIELD_HEIGHT))
        // Whoever presses Enter by habit is still where they were.
        .return_key(None)
        .show(ui)
        .response
        .response
}

/// Whether Enter was pressed in a line of text: where it is the only field, that means its button.
pub fn entered(ui: &Ui, input: &Response) -> bool {
    input.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

/// Several lines of text in a box `rows` high; longer text scrolls inside it.
pub fn multiline(
    ui: &mut Ui,
    id_salt: impl AsIdSalt,
    label: &str,
    value: &mut String,
    rows: usize,
    hint: Hint<'_>,
) -> Response {
    let id = ui.make_persistent_id(IdSalt::new(id_salt));
    labelled(ui, label, hint, |ui| text_box(ui, id, value, rows, hint.hint))
}

/// The bare box for several lines; the caller names it.
pub fn text_box(ui: &mut Ui, id: Id, value: &mut String, rows: usize, hint: &str) -> Response {
    boxed(ui, id, rows, |ui, height| {
        lines_edit(value, id, rows, height, hint).show(ui).response.response
    })
}

/// The input of several lines itself, without the box around it.
pub(super) fn lines_edit<'a>(
    value: &'a mut String,
    id: Id,
    rows: usize,
    height: f32,
    hint: &str,
) -> TextEdit<'a> {
    TextEdit::multiline(value)
        .id(id)
        .hint_text(theme::body(hint))
        .frame(Frame::new())
        .desired_width(f32::INFINITY)
        .desired_rows(rows)
        .min_size(vec2(0.0, height))
}

/// A box `rows` high around the input with this id, which scrolls inside it.
pub(super) fn boxed<R>(ui: &mut Ui, id: Id, rows: usize, add: impl FnOnce(&mut Ui, f32) -> R) -> R {
    let theme = Theme::of(ui);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let border = if focused { Stroke::new(1.5, theme.brand) } else { Stroke::new(1.0, theme.line) };
    let height = rows.max(1) as f32 * (theme::BODY.1 + 1.0);
    let shown = Frame::new()
        .fill(theme.panel)
        .corner_radius(CornerRadius::same(theme::RADIUS))
        .inner_margin(Margin { left: 12, right: 4, top: 9, bottom: 9 })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ScrollArea::vertical()
                .id_salt(id)
                .max_height(height)
                .min_scrolled_height(height)
                .auto_shrink(false)
                .show(ui, |ui| add(ui, height))
                .inner
        });
    ui.painter().rect_stroke(
        shown.response.rect,
        CornerRadius::same(theme::RADIUS),
        border,
        StrokeKind::Inside,
    );
    shown.inner
}

/// One of a list that opens with Enter, Space or a click. Options are the values with their words.
/// The up and down arrows move the choice, whether the list is open or not.
pub fn choice<T: PartialEq + Clone>(
    ui: &mut Ui,
    id_salt: impl AsIdSalt,
    label: &str,
    value: &mut T,
    options: &[(T, String)],
    hint: Hint<'_>,
) -> Response {
    let salt = IdSalt::new(id_salt);
    labelled(ui, label, hint, |ui| {
        ui.spacing_mut().interact_size.y = theme::FIELD_HEIGHT;
        let width = ui.available_width();
        listed(ui, salt, width, value, options, hint.hint)
    })
}

/// The same in a line of text, as wide as what is chosen; `name` is what it is called.
pub fn small_choice<T: PartialEq + Clone>(
    ui: &mut Ui,
    id_salt: impl AsIdSalt,
    name: &str,
    value: &mut T,
    options: &[(T, String)],
) -> Response {
    ui.scope(|ui| {
        let spacing = ui.spacing_mut();
        spacing.interact_size.y = theme::MIN_TARGET;
        spacing.button_padding = vec2(8.0, 2.0);
        let response = listed(ui, IdSalt::new(id_salt), 0.0, value, options, "");
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
        response.on_hover_text(name)
    })
    .inner
}

fn listed<T: PartialEq + Clone>(
    ui: &mut Ui,
    salt: IdSalt,
    width: f32,
    value: &mut T,
    options: &[(T, String)],
    hint: &str,
) -> Response {
    let mut changed = moved_by_keys(ui, salt, value, options);
    let current = options
        .iter()
        .find(|(option, _)| option == value)
        .map_or(hint, |(_, words)| words.as_str());
    let mut response = egui::ComboBox::from_id_salt(salt)
        .width(width)
        .selected_text(theme::body(current))
        .truncate()
        .icon(|ui, rect, visuals, _| {
            ui.painter().text(
                rect.center(),
                Align2::CENTER_CENTER,
                icons::CARET_DOWN,
                theme::icon_font(theme::ICON_SIZE),
                visuals.fg_stroke.color,
            );
        })
        .show_ui(ui, |ui| {
            // The ground of what is chosen, not that of marked text: the words must be read on it.
            let theme = Theme::of(ui);
            ui.visuals_mut().selection.bg_fill = theme.brandbg;
            for (option, words) in options {
                let chosen = option == value;
                if ui.selectable_label(chosen, theme::body(words)).clicked() && !chosen {
                    *value = option.clone();
                    changed = true;
                }
            }
        })
        .response;
    ui.data_mut(|data| data.insert_temp(button_memory(ui, salt), response.id));
    if changed {
        response.mark_changed();
    }
    response
}

/// Where the id of a choice's button is remembered: the keys are read before it is drawn.
fn button_memory(ui: &Ui, salt: IdSalt) -> Id {
    ui.make_persistent_id(("choice", salt))
}

/// Moves the choice with the arrow keys while its button has the keyboard; whether it moved.
fn moved_by_keys<T: PartialEq + Clone>(
    ui: &Ui,
    salt: IdSalt,
    value: &mut T,
    options: &[(T, String)],
) -> bool {
    let button: Option<Id> = ui.data(|data| data.get_temp(button_memory(ui, salt)));
    let Some(button) = button.filter(|id| ui.memory(|memory| memory.has_focus(*id))) else {
        return false;
    };
    // Esc closes the open list and leaves the keyboard here.
    match egui::Popup::is_id_open(ui.ctx(), button.with("popup")) {
        true => focus::keep_arrows_and_escape(ui, button),
        false => focus::keep_arrows(ui, button),
    }
    let now = options.iter().position(|(option, _)| option == value);
    let last = options.len().saturating_sub(1);
    let target = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowDown) {
            Some(now.map_or(0, |now| now.saturating_add(1).min(last)))
        } else if pressed(Key::ArrowUp) {
            Some(now.map_or(last, |now| now.saturating_sub(1)))
        } else if pressed(Key::Home) {
            Some(0)
        } else {
            pressed(Key::End).then_some(last)
        }
    });
    let Some((option, _)) = target.filter(|to| now != Some(*to)).and_then(|to| options.get(to))
    else {
        return false;
    };
    *value = option.clone();
    true
}

/// A box to tick, with its words beside it.
pub fn checkbox(ui: &mut Ui, value: &mut bool, words: &str) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = theme::MIN_TARGET;
        let panel = Theme::of(ui).panel;
        let widgets = &mut ui.visuals_mut().widgets;
        widgets.inactive.bg_fill = panel;
        widgets.hovered.bg_fill = panel;
        widgets.active.bg_fill = panel;
        widgets.inactive.bg_stroke.color = widgets.inactive.fg_stroke.color;
        ui.checkbox(value, theme::body(words))
    })
    .inner
}

/// A label above any input, and the line for its problem below. `add` returns the response of
/// the input, which is what the label names.
pub fn labelled(
    ui: &mut Ui,
    label: &str,
    hint: Hint<'_>,
    add: impl FnOnce(&mut Ui) -> Response,
) -> Response {
    framed(ui, label, hint, |ui, name| add(ui).labelled_by(name.id))
}

/// The same around a group whose parts bring names of their own.
pub fn labelled_group(
    ui: &mut Ui,
    label: &str,
    hint: Hint<'_>,
    add: impl FnOnce(&mut Ui) -> Response,
) -> Response {
    framed(ui, label, hint, |ui, _| add(ui))
}

fn framed(
    ui: &mut Ui,
    label: &str,
    hint: Hint<'_>,
    add: impl FnOnce(&mut Ui, &Response) -> Response,
) -> Response {
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().item_spacing.y = LABEL_GAP;
            let name = head(ui, label, hint.optional);
            let response = add(ui, &name);
            ui.spacing_mut().item_spacing.y = 0.0;
            problem_line(ui, &response, hint.problem);
            response
        })
        .inner;
    // The problem line is the gap to the next field; egui's own would come on top of it.
    ui.add_space(-ui.spacing().item_spacing.y);
    response
}

/// A label with its remark, on one line.
pub fn head(ui: &mut Ui, label: &str, optional: Option<&str>) -> Response {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.set_min_height(theme::SMALL.1);
        ui.spacing_mut().interact_size.y = theme::SMALL.1;
        let name = ui.label(theme::label(label));
        if let Some(optional) = optional {
            ui.label(theme::small(optional));
        }
        name
    })
    .inner
}

/// Says something about the answer in the line under the field drawn last, which nothing else
/// uses then. So the form does not move when the words come.
pub fn note_under(ui: &mut Ui, words: &str) {
    ui.add_space(-PROBLEM_HEIGHT);
    let size = vec2(ui.available_width(), PROBLEM_HEIGHT);
    let (rect, line) = ui.allocate_exact_size(size, Sense::hover());
    let soft = Theme::of(ui).soft;
    let galley = WidgetText::from(theme::small(words).color(soft)).into_galley(
        ui,
        Some(TextWrapMode::Truncate),
        rect.width(),
        TextStyle::Small,
    );
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0 - LINE_UP);
    ui.painter().galley(at, galley, soft);
    line.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    line.on_hover_text(words);
    ui.add_space(-ui.spacing().item_spacing.y);
}

/// The line under an input; empty when nothing is wrong, but always as high. A sentence longer than
/// the line wraps: cut off, it would help nobody.
pub fn problem_line(ui: &mut Ui, input: &Response, problem: Option<&str>) {
    const SIGN: f32 = 20.0;
    let width = ui.available_width();
    let Some(problem) = problem else {
        ui.allocate_exact_size(vec2(width, PROBLEM_HEIGHT), Sense::hover());
        return;
    };
    let late = Theme::of(ui).tone(Tone::Late).0;
    let words = WidgetText::from(theme::small(problem).color(late));
    let room = (width - SIGN).max(theme::MIN_TARGET);
    let galley = words.into_galley(ui, Some(TextWrapMode::Wrap), room, TextStyle::Small);
    let more = galley.size().y - theme::SMALL.1;
    let (rect, line) =
        ui.allocate_exact_size(vec2(width, PROBLEM_HEIGHT + more.max(0.0)), Sense::hover());
    let first = rect.top() + PROBLEM_HEIGHT / 2.0 - LINE_UP;
    let font = theme::icon_font(theme::ICON_SIZE);
    let sign = pos2(rect.left() + 8.0, first);
    ui.painter().text(sign, Align2::CENTER_CENTER, icons::WARNING_CIRCLE, font, late);
    let at = pos2(rect.left() + SIGN, first - theme::SMALL.1 / 2.0);
    ui.painter().galley(at, galley, late);
    line.widget_info(|| WidgetInfo::labeled(Role::Label, true, problem));
    ui.ctx().accesskit_node_builder(input.id, |node| {
        node.set_description(problem);
        node.set_invalid(egui::accesskit::Invalid::True);
    });
}

#[cfg(test)]
mod tests;
