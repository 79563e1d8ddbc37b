//! How soon is the window there, and how much memory does it take, beside an empty window of the
//! same toolkit?
//!
//! Measured from outside, as a person sees it: the toolkit shows a window with its first frame, so
//! that a window in sight is a frame drawn. It needs Linux with Xvfb and xdotool; the pictures are
//! drawn in software. Targets: the program is there within 1.25 times the time of the empty window,
//! and takes at most 1.5 times its memory, over an empty log and over 100,000 cases.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot begin should end")]
#![expect(clippy::print_stdout, reason = "a benchmark tells what it found")]

mod logs;

use amends::platform::{files, renderer};
use amends::store::FILE_NAME;
use amends::store::copy::write_into;
use amends::ui::theme;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What this program is asked for when it is to be the empty window.
const BARE: &str = "--bare";
/// How often each window is opened; the median counts.
const TIMES: usize = 9;
/// How long a window is left alone before its memory is read, and how long it is watched then.
const REST: Duration = Duration::from_secs(4);
/// A window that is not there by then never will be.
const PATIENCE: Duration = Duration::from_secs(60);

fn main() {
    if std::env::args().any(|argument| argument == BARE) {
        return bare();
    }
    if !cfg!(target_os = "linux") || !is_there("Xvfb") || !is_there("xdotool") {
        println!("window: needs Linux with Xvfb and xdotool; not measured");
        return;
    }
    let screen = Screen::new();
    let empty = tempfile::tempdir().unwrap();
    let this = std::env::current_exe().unwrap();
    let amends = Path::new(env!("CARGO_BIN_EXE_amends"));
    let mut windows = vec![
        Window::new("an empty window", &this, &[BARE]),
        Window::new("Amends, empty log", amends, &["--data-dir", empty.path().to_str().unwrap()]),
    ];
    let full = logs::sizes().last().map(|cases| (*cases, full(*cases)));
    if let Some((cases, folder)) = &full {
        let name = format!("Amends, {cases} cases");
        windows.push(Window::new(&name, amends, &["--data-dir", folder.path().to_str().unwrap()]));
    }
    // In turn, so that a busy moment of the computer meets all of them alike.
    for _ in 0..TIMES {
        for window in &mut windows {
            window.measure(&screen);
        }
    }
    report(&windows);
}

/// The empty window: the same options and fonts, and nothing in it.
fn bare() {
    let native = eframe::NativeOptions {
        renderer: renderer::attempts().first().copied().unwrap(),
        viewport: egui::ViewportBuilder::default().with_inner_size([1280.0, 820.0]),
        persist_window: false,
        ..eframe::NativeOptions::default()
    };
    let made = |made: &eframe::CreationContext<'_>| -> eframe::Result<Box<dyn eframe::App>, _> {
        theme::apply(&made.egui_ctx);
        Ok(Box::new(Empty))
    };
    eframe::run_native("Empty", native, Box::new(made)).unwrap();
}

struct Empty;

impl eframe::App for Empty {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |_| ());
    }
}

/// A folder with a log of so many cases, and a copy of today, so that none is made meanwhile.
fn full(cases: u32) -> tempfile::TempDir {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let temp = files::prepare_temp(folder.path()).unwrap();
    write_into(logs::open(cases).store(), temp.path()).unwrap();
    files::publish(temp, &folder.path().join(FILE_NAME), files::Replace::Ask).unwrap();
    let backups = folder.path().join("backups");
    std::fs::create_dir(&backups).unwrap();
    let now =
        chrono::DateTime::<chrono::Utc>::from(backups.metadata().unwrap().modified().unwrap());
    let name = now.format("%Y-%m-%dT%H-%M-%SZ.db").to_string();
    files::publish(
        files::prepare_temp(&backups).unwrap(),
        &backups.join(name),
        files::Replace::Ask,
    )
    .unwrap();
    folder
}

/// A screen that nobody sees, and a home of its own.
struct Screen {
    server: Child,
    display: String,
    home: tempfile::TempDir,
}

impl Screen {
    fn new() -> Self {
        // It takes a number that is free, and tells it once windows can be shown. Without -noreset it
        // starts anew whenever the last window is closed, and turns the next one away meanwhile.
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-noreset", "-screen", "0", "1320x880x24"])
            .args(["+extension", "GLX"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { server, display: format!(":{}", number.trim()), home: tempfile::tempdir().unwrap() }
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        for name in ["WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "AMENDS_DATA_DIR"] {
            command.env_remove(name);
        }
        command.env("DISPLAY", &self.display).env("HOME", self.home.path());
        command.env("XDG_RUNTIME_DIR", self.home.path()).env("LIBGL_ALWAYS_SOFTWARE", "1");
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Waits until a program shows a window.
    fn sees(&self, program: &Child) {
        let (began, id) = (Instant::now(), program.id().to_string());
        let search = ["search", "--onlyvisible", "--pid", &id, "--name", "."];
        while !self.command(Path::new("xdotool")).args(search).status().unwrap().success() {
            assert!(began.elapsed() < PATIENCE, "no window of {program:?} came");
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A window to measure, and what was found.
struct Window {
    name: String,
    program: std::path::PathBuf,
    arguments: Vec<String>,
    shown: Vec<f64>,
    memory: Vec<f64>,
    ticks: Vec<f64>,
}

impl Window {
    fn new(name: &str, program: &Path, arguments: &[&str]) -> Self {
        Self {
            name: name.to_owned(),
            program: program.to_path_buf(),
            arguments: arguments.iter().map(|argument| (*argument).to_owned()).collect(),
            shown: Vec::new(),
            memory: Vec::new(),
            ticks: Vec::new(),
        }
    }

    fn measure(&mut self, screen: &Screen) {
        let began = Instant::now();
        let mut running = screen.command(&self.program).args(&self.arguments).spawn().unwrap();
        screen.sees(&running);
        self.shown.push(began.elapsed().as_secs_f64() * 1000.0);
        std::thread::sleep(REST);
        let before = ticks(running.id());
        std::thread::sleep(REST);
        self.ticks.push(ticks(running.id()) - before);
        self.memory.push(resident(running.id()));
        running.kill().unwrap();
        running.wait().unwrap();
    }
}

/// Resident memory in MiB.
fn resident(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
}

/// Processor time used so far, in the system's ticks of usually 10 ms.
fn ticks(process: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let after_name = stat.rsplit(") ").next().unwrap();
    // Counted from the state, which follows the name: user time is the 12th, system time the 13th.
    after_name.split(' ').skip(11).take(2).map(|field| field.parse::<f64>().unwrap()).sum()
}

fn is_there(program: &str) -> bool {
    Command::new("sh")
        .args(["-c", &format!("command -v {program}")])
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|found| found.success())
}

fn median(found: &[f64]) -> f64 {
    let mut sorted = found.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap()
}

fn report(windows: &[Window]) {
    let first = windows.first().unwrap();
    let (shown, memory) = (median(&first.shown), median(&first.memory));
    println!("{:<24} {:>16} {:>18} {:>14}", "", "in sight", "memory", "idle ticks");
    for window in windows {
        let (at, takes) = (median(&window.shown), median(&window.memory));
        println!(
            "{:<24} {at:>7.0} ms {:>5.2}x {takes:>8.1} MiB {:>4.2}x {:>8.0} in {} s",
            window.name,
            at / shown,
            takes / memory,
            median(&window.ticks),
            REST.as_secs(),
        );
    }
}
