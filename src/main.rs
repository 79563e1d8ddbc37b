//! Reads the command line, then runs one command or opens the window.

use amends::app::{self, Options, ThemeChoice};
use amends::cli::{self, Start, Theme, WindowOptions};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::start(std::env::args_os()) {
        Start::Ended(code) => code,
        Start::Window(window) => app::run(&options(window)),
    }
}

fn options(window: WindowOptions) -> Options {
    Options {
        data_folder: window.data_dir,
        is_sample: window.sample,
        theme: window.theme.map(|theme| match theme {
            Theme::Light => ThemeChoice::Light,
            Theme::Dark => ThemeChoice::Dark,
        }),
        ..Options::default()
    }
}
