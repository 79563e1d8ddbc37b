//! How egui's own widgets are dressed in the theme: text fields, boxes, scroll bars, tooltips.
//!
//! It translates tokens into egui's style tables and nothing more; it must not spell out a
//! colour and must not know any screen.

use egui::style::{ScrollStyle, WidgetVisuals, Widgets};
use egui::{
    Context, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, Visuals,
    vec2,
};

use super::{self as theme, Theme};
use crate::ui::fonts;

/// The text style of dialog titles, for widgets that take a style rather than a text.
pub const DIALOG_TITLE: &str = "dialog_title";
/// The text style of chips.
pub const CHIP: &str = "chip";

/// Gives egui both styles; which one is in force follows the theme preference.
pub fn install(ctx: &Context) {
    ctx.set_style_of(egui::Theme::Light, style(&Theme::light()));
    ctx.set_style_of(egui::Theme::Dark, style(&Theme::dark()));
}

/// The complete egui style of one theme.
pub fn style(theme: &Theme) -> Style {
    let mut style = Style { visuals: visuals(theme), ..Style::default() };
    let bold = |size: f32| FontId::new(size, fonts::semibold());
    let plain = |size: f32| FontId::new(size, FontFamily::Proportional);
    style.text_styles = [
        (TextStyle::Heading, bold(theme::TITLE.0)),
        (TextStyle::Name(DIALOG_TITLE.into()), bold(theme::DIALOG_TITLE.0)),
        (TextStyle::Body, plain(theme::BODY.0)),
        (TextStyle::Button, plain(theme::BODY.0)),
        (TextStyle::Small, plain(theme::SMALL.0)),
        (TextStyle::Name(CHIP.into()), bold(theme::CHIP.0)),
        (TextStyle::Monospace, FontId::new(theme::SMALL.0, FontFamily::Monospace)),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 8.0);
    spacing.button_padding = vec2(12.0, 8.0);
    // Lines of plain text keep their height; our own widgets see to the least target themselves.
    spacing.interact_size = vec2(theme::MIN_TARGET, theme::BODY.1);
    spacing.window_margin = Margin::same(24);
    // Tooltips have it too, and a text needs more air at its sides than above.
    spacing.menu_margin = Margin::symmetric(8, 6);
    spacing.extra_text_line_spacing = 4.0;
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = 8.0;
    spacing.tooltip_width = 360.0;
    spacing.combo_height = 320.0;
    spacing.scroll = ScrollStyle {
        bar_width: 8.0,
        bar_inner_margin: 4.0,
        bar_outer_margin: 2.0,
        handle_min_length: 28.0,
        ..ScrollStyle::solid()
    };
    // Selecting label text would swallow clicks meant for the row under it.
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    style
}

fn visuals(theme: &Theme) -> Visuals {
    let base = if theme.dark { Visuals::dark() } else { Visuals::light() };
    let card = CornerRadius::same(theme::RADIUS_CARD);
    let mut visuals = Visuals {
        widgets: widgets(theme),
        weak_text_color: Some(theme.soft),
        hyperlink_color: theme.info,
        faint_bg_color: theme.side,
        extreme_bg_color: theme.side,
        text_edit_bg_color: Some(theme.panel),
        code_bg_color: theme.side,
        warn_fg_color: theme.soon,
        error_fg_color: theme.late,
        window_corner_radius: card,
        window_shadow: shadow(theme),
        window_fill: theme.panel,
        window_stroke: Stroke::new(1.0, theme.line),
        menu_corner_radius: card,
        panel_fill: theme.bg,
        popup_shadow: low_shadow(theme),
        slider_trailing_fill: true,
        disabled_alpha: 0.6,
        ..base
    };
    // Selected letters must stand out on the panel more than a selected row does.
    visuals.selection.bg_fill = theme.brandbg.lerp_to_gamma(theme.brand, 0.18);
    visuals.selection.stroke = Stroke::new(1.0, theme.brand);
    visuals.text_cursor.stroke = Stroke::new(1.5, theme.brand);
    // A blinking cursor would redraw the window twice a second for as long as a field has focus.
    visuals.text_cursor.blink = false;
    visuals
}

/// The one shadow of the look.
pub fn shadow(theme: &Theme) -> Shadow {
    Shadow { offset: [0, 8], blur: 28, spread: 0, color: theme.shadow }
}

/// The same for what may be as low as a tooltip: a blur larger than the thing itself leaves
/// streaks at its corners.
fn low_shadow(theme: &Theme) -> Shadow {
    Shadow { offset: [0, 4], blur: 12, ..shadow(theme) }
}

fn widgets(theme: &Theme) -> Widgets {
    let look = |fill, text, line: Stroke| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: line,
        corner_radius: CornerRadius::same(theme::RADIUS),
        fg_stroke: Stroke::new(1.5, text),
        expansion: 0.0,
    };
    let line = Stroke::new(1.0, theme.line);
    let focus = Stroke::new(1.5, theme.brand);
    // egui paints buttons with `weak_bg_fill` and the handles of scroll bars with `bg_fill`.
    Widgets {
        noninteractive: look(theme.panel, theme.text, line),
        inactive: WidgetVisuals {
            bg_fill: theme.line.lerp_to_gamma(theme.faint, 0.35),
            ..look(theme.panel, theme.text, line)
        },
        hovered: WidgetVisuals {
            bg_fill: theme.faint,
            ..look(theme.warm(), theme.text, Stroke::new(1.0, theme.faint))
        },
        active: WidgetVisuals { bg_fill: theme.soft, ..look(theme.brandbg, theme.text, focus) },
        open: look(theme.panel, theme.text, focus),
    }
}
