//! From the command line to an open window.

use super::App;
use super::desk::Desk;
use crate::jobs;
use crate::logbook::{Logbook, LogbookError};
use crate::platform::clock::{Clock, SystemClock};
use crate::platform::folders::{self, FolderError};
use crate::platform::lock::{InstanceLock, LockError};
use crate::platform::{letter_folder, locale, log_file, renderer};
use crate::text::{Languages, Text};
pub use crate::ui::action::ThemeChoice;
use std::path::{Path, PathBuf};
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

/// Why no log is open.
#[derive(Debug)]
pub enum Failure {
    /// There is no folder to keep the log in, or it may not be used.
    Folder(FolderError),
    /// The log in this folder is open in another window.
    InUse(LockError, PathBuf),
    /// The log itself.
    Log(LogbookError, PathBuf),
}

/// Opens the window and runs until it is closed.
#[must_use]
pub fn run(options: &Options) -> ExitCode {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let languages = Languages::new(Text::all().to_vec(), locale::languages());
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

/// Opens what the options name.
pub(super) fn open(options: &Options, clock: &Arc<dyn Clock>) -> Result<Desk, Failure> {
    if options.is_sample {
        return open_sample(options, clock);
    }
    let folder = folders::data_folder(options.data_folder.clone()).map_err(Failure::Folder)?;
    let asked = folder;
    if !options.may_begin_anew {
        // Before anything is made there: a folder that is missing may come back with its disk.
        jobs::open::expect(&asked).map_err(|error| Failure::Log(error, asked.clone()))?;
    }
    let folder = folders::prepare(&asked).map_err(Failure::Folder)?.path;
    let lock =
        InstanceLock::take(&folder).map_err(|error| Failure::InUse(error, folder.clone()))?;
    let diagnostics = log_file::start(&folder).ok();
    if let Err(error) = letter_folder::sweep(&folder, clock.now()) {
        // They are tried again at the next start.
        tracing::warn!(target: "amends", kind = ?error.kind(), "old letters were not taken away");
    }
    let log = open_log(&folder, clock).map_err(|error| Failure::Log(error, folder.clone()))?;
    jobs::open::note([&asked, &folder]);
    Ok(Desk::new(log, Some(folder), Some(lock), diagnostics))
}

fn open_log(folder: &Path, clock: &Arc<dyn Clock>) -> Result<Logbook, LogbookError> {
    jobs::open::log(folder, Arc::clone(clock), jobs::open::mark()?)
}

fn open_sample(options: &Options, clock: &Arc<dyn Clock>) -> Result<Desk, Failure> {
    let in_memory = |error| Failure::Log(error, PathBuf::new());
    let log =
        jobs::sample::shop(&options.languages.now().tag(), Arc::clone(clock)).map_err(in_memory)?;
    Ok(Desk::new(log, None, None, None))
}
