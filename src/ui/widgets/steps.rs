//! How far something has come: numbered circles on a line, and the same in six short strokes.
//!
//! The circles can be pressed and carry names; the strokes only repeat a word beside them. It
//! must not know what the steps are.

use egui::{
    Color32, CornerRadius, FontId, Galley, Rect, Response, Role, Sense, Stroke, TextStyle,
    TextWrapMode, Ui, WidgetInfo, WidgetText, pos2, vec2,
};
use std::sync::Arc;

use super::focus::{self, Landing};
use crate::ui::theme::{self, Theme};
use crate::ui::{fonts, icons};

const CIRCLE: f32 = 24.0;
const GAP: f32 = 8.0;
const LEAST_LINE: f32 = 12.0;
const HEIGHT: f32 = 32.0;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Behind us.
    Done,
    /// Being worked on, or open on the page.
    Current,
    /// Still to come.
    Ahead,
}

/// One step.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Its name.
    pub label: &'a str,
    /// What a screen reader says: number, name and state in words.
    pub name: &'a str,
    /// Where it stands.
    pub state: StepState,
}

/// The line of circles; returns the step that was pressed. When the width runs out, only the
/// current step keeps its word.
pub fn steps(ui: &mut Ui, steps: &[Step<'_>]) -> Option<usize> {
    let theme = Theme::of(ui);
    let room = ui.available_width();
    let texts: Vec<Arc<Galley>> = steps.iter().map(|step| lay(ui, step, step.state)).collect();
    // Each takes the room it has as the current one, so that none moves when another is opened.
    let wide = steps.iter().map(|step| lay(ui, step, StepState::Current).size().x);
    let wide: Vec<f32> = wide.collect();
    let least = |with_words: bool| -> f32 {
        let words: f32 = steps
            .iter()
            .zip(&wide)
            .filter(|(step, _)| with_words || step.state == StepState::Current)
            .map(|(_, width)| width + GAP)
            .sum();
        let lines = steps.len().saturating_sub(1) as f32;
        words + CIRCLE * steps.len() as f32 + lines * (LEAST_LINE + 2.0 * GAP)
    };
    let all = least(true) <= room;
    let lines = steps.len().saturating_sub(1).max(1) as f32;
    // In the narrowest windows the lines between give way, then the gaps around them.
    let line = LEAST_LINE + (room - least(all)) / lines;
    let gap = if line < 0.0 { (GAP + line / 2.0).max(1.0) } else { GAP };
    let line = line.max(0.0);
    let (area, _) = ui.allocate_exact_size(vec2(room, HEIGHT), Sense::hover());
    let mut x = area.left();
    let mut pressed = None;
    for (index, ((step, text), wide)) in steps.iter().zip(texts).zip(wide).enumerate() {
        let worded = all || step.state == StepState::Current;
        let width = CIRCLE + if worded { GAP + wide } else { 0.0 };
        let rect = Rect::from_min_size(pos2(x, area.top()), vec2(width, HEIGHT));
        let response = one(ui, index, step, rect, worded.then_some(text), &theme);
        if step.state == StepState::Current {
            focus::land(ui, response.id, Landing::Page);
        }
        if response.clicked() {
            pressed = Some(index);
        }
        x += width + gap;
        if index + 1 < steps.len() {
            let y = area.center().y;
            let stroke = Stroke::new(1.5, theme.line);
            ui.painter().hline(x..=x + line, y, stroke);
            x += line + gap;
        }
    }
    pressed
}

fn lay(ui: &Ui, step: &Step<'_>, state: StepState) -> Arc<Galley> {
    let text = if state == StepState::Current {
        theme::strong(step.label)
    } else {
        theme::body(step.label)
    };
    let text = WidgetText::from(text.color(Color32::PLACEHOLDER));
    text.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body)
}

fn one(
    ui: &Ui,
    index: usize,
    step: &Step<'_>,
    rect: Rect,
    text: Option<Arc<Galley>>,
    theme: &Theme,
) -> Response {
    let response = ui.interact(rect, ui.scope_id().with(("step", index)), Sense::click());
    let center = pos2(rect.left() + CIRCLE / 2.0, rect.center().y);
    let (fill, mark, words) = match step.state {
        StepState::Done => (theme.ok, theme.onbrand, theme.soft),
        StepState::Current => (theme.brand, theme.onbrand, theme.brand),
        StepState::Ahead => (theme.panel, theme.soft, theme.soft),
    };
    ui.painter().circle_filled(center, CIRCLE / 2.0, fill);
    if step.state == StepState::Ahead {
        let stroke = Stroke::new(1.0, theme.line);
        ui.painter().circle_stroke(center, CIRCLE / 2.0 - 0.5, stroke);
    }
    let (sign, font) = match step.state {
        StepState::Done => (icons::CHECK.to_owned(), theme::icon_font(14.0)),
        _ => ((index + 1).to_string(), FontId::new(theme::CHIP.0, fonts::semibold())),
    };
    ui.painter().text(center, egui::Align2::CENTER_CENTER, sign, font, mark);
    if let Some(text) = text {
        let at = pos2(rect.left() + CIRCLE + GAP, rect.center().y - text.size().y / 2.0);
        let color = if response.hovered() { theme.text } else { words };
        ui.painter().galley_with_override_text_color(at, text, color);
    }
    focus::ring(ui, &response, rect.expand2(vec2(4.0, -4.0)), theme::RADIUS);
    let current = step.state == StepState::Current;
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), current, step.name));
    response.on_hover_text(step.name)
}

/// The same in short strokes, for a table cell; the word beside it says it to everybody.
pub fn strokes(ui: &mut Ui, states: impl IntoIterator<Item = StepState>) {
    let theme = Theme::of(ui);
    let states: Vec<StepState> = states.into_iter().collect();
    let width = states.len() as f32 * 17.0 - 3.0;
    let (area, _) = ui.allocate_exact_size(vec2(width.max(0.0), 5.0), Sense::hover());
    for (index, state) in states.iter().enumerate() {
        let color = match state {
            StepState::Done => theme.ok,
            StepState::Current => theme.brand,
            StepState::Ahead => theme.line,
        };
        let left = area.left() + index as f32 * 17.0;
        let rect = Rect::from_min_size(pos2(left, area.top()), vec2(14.0, 5.0));
        ui.painter().rect_filled(rect, CornerRadius::same(2), color);
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;

    #[test]
    fn a_step_is_pressed_by_its_name() {
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, pressed: &mut Option<usize>| {
                let list = [
                    Step {
                        label: "Listen",
                        name: "Stage 1 of 2: Listen, done",
                        state: StepState::Done,
                    },
                    Step {
                        label: "Apologize",
                        name: "Stage 2 of 2: Apologize, now",
                        state: StepState::Current,
                    },
                ];
                *pressed = pressed.or(steps(ui, &list));
            },
            None,
        );
        harness.get_by_label("Stage 1 of 2: Listen, done").click();
        harness.run();
        assert_eq!(*harness.state(), Some(0));
    }
}
