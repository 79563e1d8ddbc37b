//! The look of the window as it is in force: theme, zoom and size. What was chosen is kept by
//! [`super::choices`].

use super::choices;
use crate::logbook::{Logbook, Result};
use crate::ui::action::ThemeChoice;
use crate::ui::commands;
use egui::{Context, ThemePreference, ViewportCommand};

/// Gives the window the look that is kept; a theme for this run goes before the kept one.
pub fn restore(log: &Logbook, ctx: &Context, theme: Option<ThemeChoice>) {
    let theme = theme.or_else(|| choices::THEME.of(log));
    show_theme(ctx, theme.unwrap_or_default());
    ctx.set_zoom_factor(choices::ZOOM.of(log).unwrap_or(1.0));
    if let Some(size) = choices::SIZE.of(log) {
        ctx.send_viewport_cmd(ViewportCommand::InnerSize(size));
    }
}

/// Shows a theme.
pub fn show_theme(ctx: &Context, choice: ThemeChoice) {
    ctx.set_theme(match choice {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark => ThemePreference::Dark,
    });
}

/// Shows a theme from now on.
pub fn set_theme(log: &mut Logbook, ctx: &Context, choice: ThemeChoice) -> Result<()> {
    show_theme(ctx, choice);
    choices::THEME.keep(log, &choice)
}

/// Shows a zoom from now on, within its bounds.
pub fn set_zoom(log: &mut Logbook, ctx: &Context, zoom: f32) -> Result<()> {
    let zoom = commands::stepped(zoom);
    ctx.set_zoom_factor(zoom);
    choices::ZOOM.keep(log, &zoom)
}
