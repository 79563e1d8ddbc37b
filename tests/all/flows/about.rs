//! What a report about the program takes along, copied from About.

use crate::support::{Shop, Window};
use amends::store::migrate::NEWEST;
use amends::text::Text;
use egui::{Key, OutputCommand};
use egui_kittest::kittest::Queryable as _;

/// Presses a button and gives back what it put into the clipboard.
fn copied_by(window: &mut Window, button: &str) -> Vec<String> {
    window.harness.get_by_label(button).click_accesskit();
    let mut copied = Vec::new();
    for _ in 0..4 {
        window.harness.step();
        for command in &window.harness.output().platform_output.commands {
            if let OutputCommand::CopyText(text) = command {
                copied.push(text.clone());
            }
        }
    }
    copied
}

#[test]
fn a_report_tells_version_system_and_sizes_and_nothing_of_a_customer() {
    let mut shop = Shop::at("2026-11-18 09:00");
    shop.case("Inés Moreau", "Nobody was there at 9:50.");
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::kept_in(shop, home.path());
    window.ctrl(Key::K).typed(Text::english().palette.names.about()).key(Key::Enter);
    let about = &Text::english().settings.about;
    assert!(window.shows(about.report_why()));
    let copied = copied_by(&mut window, about.copy_report());
    let [report] = copied.as_slice() else { panic!("copied: {copied:?}") };
    for line in [
        format!("schema: {NEWEST}").as_str(),
        "cases: 1",
        "customers: 1",
        "window: 1280x820",
        "zoom: 100%",
    ] {
        assert!(report.lines().any(|told| told == line), "{line:?} is missing: {report}");
    }
    let version = concat!("version: ", env!("CARGO_PKG_VERSION"), " ");
    assert!(report.starts_with(version), "{report}");
    let folder = home.path().file_name().unwrap().to_str().unwrap();
    for secret in ["Moreau", "9:50", "/", folder] {
        let told = report.replace("GNU/Linux", "");
        assert!(!told.contains(secret), "{secret:?} is in it: {report}");
    }
    assert!(window.shows(about.report_copied()));
}
