//! From the command line to an open window.

use super::App;
use crate::jobs::opening::Wanted;
use crate::platform::clock::{Clock, SystemClock};
use crate::platform::{locale, renderer};
use crate::text::{Languages, Text};
pub use crate::ui::action::ThemeChoice;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// How the window is started.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The folder of the log, instead of the usual one.
    pub data_folder: Option<PathBuf>,
    /// Whether to open the throw-away sample shop.
    pub is_sample: bool,
    /// A theme for this run only.
    pub theme: Option<ThemeChoice>,
    /// Whether a new log may be begun where this computer kept one that is gone.
    pub may_begin_anew: bool,
    /// The languages to choose from, and those this computer asks for.
    pub languages: Languages,
    /// What brings the pictures to the screen, as its driver says, for a report.
    pub renderer: Option<String>,
}

impl Options {
    /// Which log is opened.
    pub(super) fn wanted(&self) -> Wanted {
        if self.is_sample {
            return Wanted::Sample(self.languages.now().tag());
        }
        let (folder, may_begin_anew) = (self.data_folder.clone(), self.may_begin_anew);
        Wanted::Kept { folder, may_begin_anew }
    }
}

/// Opens the window and runs until it is closed.
#[must_use]
pub fn run(options: &Options) -> ExitCode {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let all = Text::all_in(locale::times().as_deref());
    let languages = Languages::new(all, locale::languages());
    for renderer in renderer::attempts() {
        let native = eframe::NativeOptions {
            renderer: *renderer,
            viewport: viewport(),
            persist_window: false,
            ..eframe::NativeOptions::default()
        };
        let mut options = Options { languages: languages.clone(), ..options.clone() };
        let clock = Arc::clone(&clock);
        let result = eframe::run_native(
            TITLE,
            native,
            Box::new(move |made| {
                options.renderer = renderer::told_by(made);
                Ok(Box::new(App::new(&made.egui_ctx, options, clock)))
            }),
        );
        match result {
            Ok(()) => return ExitCode::SUCCESS,
            Err(error) => tracing::error!(target: "amends", %error, "the window did not open"),
        }
    }
    ExitCode::FAILURE
}

/// The name in the title bar. The shop's name stays out of it: others see the task bar.
const TITLE: &str = "Amends";

fn viewport() -> egui::ViewportBuilder {
    let builder = egui::ViewportBuilder::default()
        .with_app_id("amends")
        .with_title(TITLE)
        .with_inner_size([1280.0, 820.0])
        .with_min_inner_size([720.0, 480.0]);
    match eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon.png")) {
        Ok(icon) => builder.with_icon(icon),
        Err(_) => builder,
    }
}
