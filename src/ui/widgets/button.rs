//! Something to press: the four ranks of buttons, in two heights.
//!
//! One `primary` per view; `secondary` for the rest; `quiet` for the third rank; `danger` for
//! what destroys. A button never knows what it does; the caller reads `clicked()`.

use egui::{
    Color32, CornerRadius, Galley, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle,
    TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText, pos2, vec2,
};
use std::sync::Arc;

use super::focus;
use crate::ui::theme::{self, Theme};

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

/// A button being described; `show` draws it.
#[must_use = "nothing is drawn before show"]
pub struct Button<'a> {
    kind: Kind,
    icon: Option<&'a str>,
    text: &'a str,
    name: Option<&'a str>,
    shortcut: Option<&'a str>,
    blocked: Option<&'a str>,
    height: f32,
    selected: Option<bool>,
    fill: bool,
}

impl<'a> Button<'a> {
    fn new(kind: Kind, text: &'a str) -> Self {
        Self {
            kind,
            icon: None,
            text,
            name: None,
            shortcut: None,
            blocked: None,
            height: theme::BUTTON_HEIGHT,
            selected: None,
            fill: false,
        }
    }

    /// The one main action of a view.
    pub fn primary(text: &'a str) -> Self {
        Self::new(Kind::Primary, text)
    }

    /// An ordinary action, with a border.
    pub fn secondary(text: &'a str) -> Self {
        Self::new(Kind::Secondary, text)
    }

    /// An action of the third rank, without a border.
    pub fn quiet(text: &'a str) -> Self {
        Self::new(Kind::Quiet, text)
    }

    /// An action that destroys something; its text says what.
    pub fn danger(text: &'a str) -> Self {
        Self::new(Kind::Danger, text)
    }

    /// An icon before the text.
    pub fn icon(mut self, icon: impl Into<Option<&'a str>>) -> Self {
        self.icon = icon.into();
        self
    }

    /// What a screen reader says where the text alone would not be enough
    /// ("Kept: I will call you by Friday noon").
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// The keys that do the same, shown after the text but not part of the accessible name.
    pub fn shortcut(mut self, keys: &'a str) -> Self {
        self.shortcut = Some(keys);
        self
    }

    /// Out of reach while there is a reason, which the tooltip tells.
    pub fn blocked(mut self, reason: Option<&'a str>) -> Self {
        self.blocked = reason;
        self
    }

    /// The 28 high variant, for rows.
    pub fn small(mut self) -> Self {
        self.height = theme::MIN_TARGET;
        self
    }

    /// As high as an input, to stand beside one.
    pub fn tall(mut self) -> Self {
        self.height = theme::FIELD_HEIGHT;
        self
    }

    /// A button that stays pressed: quick times, views.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }

    /// As wide as the place allows.
    pub fn fill_width(mut self) -> Self {
        self.fill = true;
        self
    }

    /// How wide it would be here.
    pub fn width(&self, ui: &Ui) -> f32 {
        (Parts::of(ui, self).width + 2.0 * self.padding()).max(theme::MIN_TARGET)
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let parts = Parts::of(ui, &self);
        let is_cut = parts.text.as_ref().is_some_and(|text| text.elided);
        let mut size = vec2(parts.width + 2.0 * self.padding(), self.height);
        if self.fill {
            size.x = size.x.max(ui.available_width());
        }
        size.x = size.x.max(theme::MIN_TARGET);
        let sense = if self.blocked.is_some() { Sense::hover() } else { Sense::click() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        if ui.is_rect_visible(rect) {
            if self.kind == Kind::Primary {
                note_main(ui, rect.intersect(ui.clip_rect()));
            }
            self.paint(ui, rect, &response, parts);
        }
        let response = self.describe(ui, response);
        // What is cut is told in full.
        if is_cut { response.on_hover_text(self.text) } else { response }
    }

    /// The room at both sides of what it says.
    pub fn padding(&self) -> f32 {
        match (self.text.is_empty(), self.height < theme::BUTTON_HEIGHT) {
            (true, _) => 6.0,
            (false, true) => 10.0,
            (false, false) => 14.0,
        }
    }

    fn describe(&self, ui: &Ui, response: Response) -> Response {
        let enabled = self.blocked.is_none() && ui.is_enabled();
        let name = self.name.unwrap_or(self.text);
        response.widget_info(|| match self.selected {
            Some(selected) => WidgetInfo::selected(Role::Button, enabled, selected, name),
            None => WidgetInfo::labeled(Role::Button, enabled, name),
        });
        let Some(reason) = self.blocked else {
            return response;
        };
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_description(reason);
        });
        response.on_hover_text(reason)
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, parts: Parts) {
        let colors = self.colors(ui, response);
        ui.painter().rect(
            rect,
            CornerRadius::same(theme::RADIUS),
            colors.fill,
            Stroke::new(1.0, colors.line),
            StrokeKind::Inside,
        );
        parts.paint(ui, rect, &colors);
        focus::ring(ui, response, rect, theme::RADIUS);
    }

    fn colors(&self, ui: &Ui, response: &Response) -> Colors {
        let theme = Theme::of(ui);
        let none = Color32::TRANSPARENT;
        let on = self.selected == Some(true);
        let (fill, text, line) = match self.kind {
            Kind::Primary => (theme.brand, theme.onbrand, none),
            Kind::Secondary | Kind::Quiet if on => (theme.brandbg, theme.brand, theme.brand),
            Kind::Secondary => (theme.panel, theme.text, theme.line),
            Kind::Quiet => (none, theme.soft, none),
            Kind::Danger => (theme.panel, theme.late, theme.late),
        };
        if self.blocked.is_some() {
            let fill = if self.kind == Kind::Primary { theme.side } else { fill };
            return Colors { fill, text: theme.faint, line: theme.line, keys: theme.faint };
        }
        let warm = response.hovered() || response.is_pointer_button_down_on();
        let fill = match self.kind {
            Kind::Primary if warm => theme.hovered(fill),
            Kind::Danger if warm => theme.latebg,
            Kind::Quiet if warm && !on => theme.warm_over(),
            _ if warm && !on => theme.warm(),
            _ => fill,
        };
        let keys =
            if self.kind == Kind::Primary { text.lerp_to_gamma(fill, 0.25) } else { theme.soft };
        Colors { fill, text, line, keys }
    }
}

/// The main buttons that were drawn in a pass, by its number.
type Main = (u64, Vec<Rect>);

fn main_memory() -> Id {
    Id::unique("main-buttons")
}

/// Says that a notice must not stand over this: a main button, or a line of them.
pub fn note_main(ui: &Ui, rect: Rect) {
    let mut drawn = main_in_sight(ui);
    drawn.push(rect);
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp::<Main>(main_memory(), (pass, drawn)));
}

/// Where main buttons have been drawn so far in this pass, for what must not stand over them.
pub fn main_in_sight(ui: &Ui) -> Vec<Rect> {
    let pass = ui.ctx().cumulative_pass_nr();
    let known: Option<Main> = ui.data(|data| data.get_temp(main_memory()));
    known.filter(|(of, _)| *of == pass).map(|(_, drawn)| drawn).unwrap_or_default()
}

struct Colors {
    fill: Color32,
    text: Color32,
    line: Color32,
    keys: Color32,
}

/// The laid-out pieces of a button, left to right.
struct Parts {
    icon: Option<Arc<Galley>>,
    text: Option<Arc<Galley>>,
    keys: Option<Arc<Galley>>,
    width: f32,
}

impl Parts {
    const GAP: f32 = 8.0;

    fn of(ui: &Ui, button: &Button<'_>) -> Self {
        let room = (ui.max_rect().width() - 2.0 * button.padding()).max(theme::MIN_TARGET);
        let lay = |text: egui::RichText| {
            WidgetText::from(text.color(Color32::PLACEHOLDER)).into_galley(
                ui,
                Some(TextWrapMode::Truncate),
                room,
                TextStyle::Button,
            )
        };
        let text = (!button.text.is_empty()).then(|| {
            let small = button.height < theme::BUTTON_HEIGHT;
            lay(match (button.kind, small) {
                (Kind::Primary | Kind::Danger, _) => theme::strong(button.text),
                (_, true) => theme::small(button.text),
                (_, false) => theme::body(button.text),
            })
        });
        let icon = button.icon.map(|icon| lay(theme::icon(icon)));
        let keys = button.shortcut.map(|keys| lay(theme::small(keys)));
        let pieces = [&icon, &text, &keys];
        let shown = pieces.iter().filter(|piece| piece.is_some()).count();
        let sum: f32 =
            pieces.iter().filter_map(|piece| piece.as_ref()).map(|galley| galley.size().x).sum();
        let width = sum + Self::GAP * shown.saturating_sub(1) as f32;
        Self { icon, text, keys, width }
    }

    fn paint(self, ui: &Ui, rect: Rect, colors: &Colors) {
        let mut x = rect.center().x - self.width / 2.0;
        for (galley, color) in
            [(self.icon, colors.text), (self.text, colors.text), (self.keys, colors.keys)]
        {
            let Some(galley) = galley else { continue };
            let size: Vec2 = galley.size();
            let at = pos2(x, rect.center().y - size.y / 2.0);
            x += size.x + Self::GAP;
            ui.painter().galley_with_override_text_color(at, galley, color);
        }
    }
}

/// The one main action of a view.
pub fn primary<'a>(ui: &mut Ui, icon: impl Into<Option<&'a str>>, text: &'a str) -> Response {
    Button::primary(text).icon(icon).show(ui)
}

/// An ordinary action.
pub fn secondary<'a>(ui: &mut Ui, icon: impl Into<Option<&'a str>>, text: &'a str) -> Response {
    Button::secondary(text).icon(icon).show(ui)
}

/// An action of the third rank.
pub fn quiet<'a>(ui: &mut Ui, icon: impl Into<Option<&'a str>>, text: &'a str) -> Response {
    Button::quiet(text).icon(icon).show(ui)
}

/// An action that destroys something; its text says what.
pub fn danger<'a>(ui: &mut Ui, icon: impl Into<Option<&'a str>>, text: &'a str) -> Response {
    Button::danger(text).icon(icon).show(ui)
}

/// An icon alone: `name` is its accessible name and its tooltip.
pub fn icon_only(ui: &mut Ui, icon: &str, name: &str) -> Response {
    Button::quiet("").icon(icon).name(name).small().show(ui).on_hover_text(name)
}

/// The same with a border, beside other buttons of that sort.
pub fn framed_icon(ui: &mut Ui, icon: &str, name: &str) -> Response {
    Button::secondary("").icon(icon).name(name).small().show(ui).on_hover_text(name)
}

/// An icon alone with the keys that do the same, which the tooltip tells after its name.
pub fn icon_with_keys(ui: &mut Ui, icon: &str, name: &str, keys: &str) -> Response {
    let button = Button::quiet("").icon(icon).name(name).small().show(ui);
    button.on_hover_ui(|ui| tip(ui, name, keys))
}

/// What a tooltip says of something that keys can do, too.
fn tip(ui: &mut Ui, name: &str, keys: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP;
        ui.label(theme::body(name));
        ui.label(theme::small(keys));
    });
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;
    use crate::ui::icons;

    #[test]
    fn names_leave_out_icons_and_keys() {
        let harness = Harness::builder().with_context_setup(theme::apply).build_ui(|ui| {
            primary(ui, icons::PLUS, "Log a mistake");
            Button::primary("Save").shortcut("Ctrl Enter").show(ui);
            icon_only(ui, icons::X, "Close");
        });
        for name in ["Log a mistake", "Save", "Close"] {
            harness.get_by_role_and_label(Role::Button, name);
        }
    }

    #[test]
    fn a_blocked_button_cannot_be_pressed() {
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, pressed: &mut bool| {
                *pressed |=
                    Button::secondary("Close").blocked(Some("3 things left")).show(ui).clicked();
            },
            false,
        );
        harness.get_by_label("Close").click();
        harness.run();
        assert!(!harness.state());
    }
}
