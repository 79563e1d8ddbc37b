//! The look of the window on this computer: theme, zoom and size, kept in the log's folder and
//! never part of the history.

use crate::logbook::Logbook;
use crate::ui::action::ThemeChoice;
use egui::{Context, ThemePreference};
use std::path::{Path, PathBuf};

/// The smallest and largest zoom: below, nothing can be read; above, nothing fits.
const ZOOM: std::ops::RangeInclusive<f32> = 0.5..=3.0;

const THEME: &str = "theme";
const ZOOM_NAME: &str = "zoom";
const SIZE: &str = "size";
const LETTER_FOLDER: &str = "letter_folder";

/// The theme that is kept, following the system when none is.
pub fn theme(log: &Logbook) -> ThemeChoice {
    match log.preference(THEME).ok().flatten().as_deref() {
        Some("light") => ThemeChoice::Light,
        Some("dark") => ThemeChoice::Dark,
        _ => ThemeChoice::System,
    }
}

/// The zoom that is kept, or 1.
pub fn zoom(log: &Logbook) -> f32 {
    let kept = log.preference(ZOOM_NAME).ok().flatten();
    let zoom: Option<f32> = kept.and_then(|zoom| zoom.parse().ok());
    zoom.filter(|zoom| ZOOM.contains(zoom)).unwrap_or(1.0)
}

/// The size of the window that is kept, in points.
pub fn size(log: &Logbook) -> Option<[f32; 2]> {
    let kept = log.preference(SIZE).ok().flatten()?;
    let (width, height) = kept.split_once('x')?;
    Some([width.parse().ok()?, height.parse().ok()?])
}

/// Keeps and shows a theme.
pub fn set_theme(
    log: &mut Logbook,
    ctx: &Context,
    choice: ThemeChoice,
) -> crate::logbook::Result<()> {
    show_theme(ctx, choice);
    let word = match choice {
        ThemeChoice::System => "system",
        ThemeChoice::Light => "light",
        ThemeChoice::Dark => "dark",
    };
    log.keep_preference(THEME, word)
}

/// Shows a theme.
pub fn show_theme(ctx: &Context, choice: ThemeChoice) {
    ctx.set_theme(match choice {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark => ThemePreference::Dark,
    });
}

/// Keeps and shows a zoom, within sensible bounds.
pub fn set_zoom(log: &mut Logbook, ctx: &Context, zoom: f32) -> crate::logbook::Result<()> {
    // Tenths only: a tenth up and a tenth down must end where they began.
    let zoom = (zoom * 10.0).round() / 10.0;
    let zoom = zoom.clamp(*ZOOM.start(), *ZOOM.end());
    ctx.set_zoom_factor(zoom);
    log.keep_preference(ZOOM_NAME, &format!("{zoom:.1}"))
}

/// Keeps the size of the window as it is now.
pub fn keep_size(log: &mut Logbook, size: egui::Vec2) -> crate::logbook::Result<()> {
    log.keep_preference(SIZE, &format!("{:.0}x{:.0}", size.x, size.y))
}

/// The folder of the last letter that was saved, if it is still there.
pub fn letter_folder(log: &Logbook) -> Option<PathBuf> {
    let kept = log.preference(LETTER_FOLDER).ok().flatten()?;
    Some(PathBuf::from(kept)).filter(|folder| folder.is_dir())
}

/// Keeps the folder of a letter. A path that is no text is not kept: it costs one choice more.
pub fn keep_letter_folder(log: &mut Logbook, folder: &Path) -> crate::logbook::Result<()> {
    folder.to_str().map_or(Ok(()), |folder| log.keep_preference(LETTER_FOLDER, folder))
}
