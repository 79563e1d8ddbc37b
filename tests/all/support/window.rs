//! The whole program in a harness: its real window without a screen, driven by names and keys.

use super::Shop;
use amends::app::{App, Desk, Doors, Options};
use amends::platform::clock::FixedClock;
use amends::text::{Languages, Text};
use amends::ui::Route;
use chrono::TimeDelta;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, HarnessBuilder};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The size the program opens with.
const SIZE: [f32; 2] = [1280.0, 820.0];

/// A window over a shop.
pub struct Window {
    pub harness: Harness<'static, App>,
    pub clock: FixedClock,
}

impl Window {
    /// A window of 1280 by 820 points over a shop.
    pub fn over(shop: Shop) -> Self {
        Self::sized(shop, SIZE[0], SIZE[1])
    }

    /// A window of a given size over a shop.
    pub fn sized(shop: Shop, width: f32, height: f32) -> Self {
        Self::built(shop, None, Harness::builder().with_size(egui::vec2(width, height)))
    }

    /// A window over a shop in which every script is typed: its letters come from the system's
    /// fonts, which tests do without.
    pub fn of_any_script(shop: Shop) -> Self {
        Self::built(shop, None, Harness::builder().with_size(SIZE).allow_missing_glyphs())
    }

    /// A window over a shop that speaks one of these languages, the first until another is chosen.
    pub fn speaking(shop: Shop, languages: Languages, size: [f32; 2]) -> Self {
        let builder = Harness::builder().with_size(size).allow_missing_glyphs();
        let options = Options { languages, ..Options::default() };
        Self::with(shop, None, builder, Doors::closed(), options)
    }

    /// A window over a shop whose log lives in a folder.
    pub fn kept_in(shop: Shop, folder: &Path) -> Self {
        Self::built(shop, Some(folder.to_path_buf()), Harness::builder().with_size(SIZE))
    }

    /// A window of 1280 by 820 points over a shop that reaches the desktop through given doors;
    /// letters lie in a folder.
    pub fn through(shop: Shop, folder: &Path, doors: Doors) -> Self {
        let builder = Harness::builder().with_size(SIZE);
        Self::with(shop, Some(folder.to_path_buf()), builder, doors, Options::default())
    }

    /// It reaches nothing of this computer, so that a test never takes what somebody copied.
    fn built(shop: Shop, folder: Option<PathBuf>, builder: HarnessBuilder<App>) -> Self {
        Self::with(shop, folder, builder, Doors::closed(), Options::default())
    }

    fn with(
        shop: Shop,
        folder: Option<PathBuf>,
        builder: HarnessBuilder<App>,
        doors: Doors,
        options: Options,
    ) -> Self {
        let Shop { log, clock } = shop;
        let shared = clock.clone();
        let mut harness = builder.build_eframe(move |made| {
            let desk = Desk::new(log, folder, None, None).through(doors);
            App::over(&made.egui_ctx, desk, options, Arc::new(shared))
        });
        harness.run();
        Self { harness, clock }
    }

    /// Every word of the program.
    #[expect(clippy::unused_self, reason = "reads as the words of this window")]
    pub fn text(&self) -> &'static Text {
        Text::english()
    }

    /// The page shown.
    pub fn route(&self) -> Route {
        self.harness.state().desk().expect("a desk").route()
    }

    /// The log, to see what was done.
    pub fn log(&self) -> &amends::logbook::Logbook {
        self.harness.state().desk().expect("a desk").log().expect("a log")
    }

    /// Presses a key.
    pub fn key(&mut self, key: Key) -> &mut Self {
        self.harness.key_press(key);
        self.settle()
    }

    /// Presses a key that also is a letter, both within one frame.
    pub fn struck(&mut self, key: Key, letter: &str) -> &mut Self {
        self.at(Modifiers::NONE, key, &[letter]);
        self.settle()
    }

    /// Presses a key with Ctrl.
    pub fn ctrl(&mut self, key: Key) -> &mut Self {
        self.harness.key_press_modifiers(Modifiers::COMMAND, key);
        self.settle()
    }

    /// Types into whatever has the focus.
    pub fn typed(&mut self, text: &str) -> &mut Self {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle()
    }

    /// A key with Ctrl and letters behind it within one frame, as on a slow computer.
    pub fn at_once(&mut self, key: Key, letters: &[&str]) -> &mut Self {
        self.at(Modifiers::COMMAND, key, letters);
        self
    }

    fn at(&mut self, modifiers: Modifiers, key: Key, letters: &[&str]) {
        let key = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
        let letters = letters.iter().map(|letter| Event::Text((*letter).to_owned()));
        self.harness.input_mut().events.extend(std::iter::once(key).chain(letters));
        self.harness.step();
    }

    /// Writes into the field of a name.
    pub fn write(&mut self, label: &str, text: &str) -> &mut Self {
        self.field(label).focus();
        self.settle();
        self.ctrl(Key::A).key(Key::Delete);
        self.typed(text)
    }

    /// Presses the button of a name.
    pub fn press(&mut self, name: &str) -> &mut Self {
        let mut found: Vec<_> = self
            .harness
            .query_all_by_label(name)
            .filter(|node| {
                matches!(
                    node.accesskit_node().role(),
                    Role::Button | Role::RadioButton | Role::CheckBox | Role::Link
                )
            })
            .collect();
        let Some(node) = found.pop() else {
            panic!("no button {name:?}; there is: {:?}", self.names());
        };
        node.click_accesskit();
        drop(found);
        self.settle()
    }

    /// Chooses an answer from the list that a field opens.
    pub fn choose(&mut self, label: &str, answer: &str) -> &mut Self {
        self.field(label).click_accesskit();
        self.settle();
        self.press(answer)
    }

    /// Moves the keyboard to the list of the page.
    pub fn focus_list(&mut self) -> &mut Self {
        self.harness.get_by_role(Role::ListBox).focus();
        self.settle()
    }

    /// Whether something of this name, or with it in its name, is shown.
    pub fn shows(&self, text: &str) -> bool {
        self.names().iter().any(|name| name.contains(text))
    }

    /// Lets time pass; the window takes note.
    pub fn later(&mut self, span: TimeDelta) -> &mut Self {
        self.clock.advance(span);
        self.settle()
    }

    /// Runs until something of this name is shown: work beside the frame takes its own time.
    pub fn until_shown(&mut self, text: &str) -> &mut Self {
        self.until(|window| window.shows(text))
    }

    /// Runs until something has come about.
    pub fn until(&mut self, is_so: impl Fn(&Self) -> bool) -> &mut Self {
        for _ in 0..2_000 {
            if is_so(self.settle()) {
                return self;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("it never came about; there is: {:?}", self.names());
    }

    /// Asks for something, as a screen does.
    pub fn ask(&mut self, action: amends::ui::Action) -> &mut Self {
        self.harness.state_mut().desk_mut().expect("a desk").ask(action);
        self.settle()
    }

    /// Runs until nothing changes any more.
    pub fn settle(&mut self) -> &mut Self {
        self.harness.run_ok();
        self
    }

    /// The names and values of everything shown, in reading order.
    pub fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut nodes = vec![self.harness.root()];
        while let Some(node) = nodes.pop() {
            let known = node.accesskit_node();
            names.extend(known.label());
            names.extend(known.value());
            let mut children: Vec<_> = node.children().collect();
            children.reverse();
            nodes.extend(children);
        }
        names
    }

    /// Whether the box of a name is ticked.
    pub fn ticked(&self, label: &str) -> bool {
        let found = self.harness.query_by_role_and_label(Role::CheckBox, label);
        let Some(node) = found else { panic!("no box {label:?}; there is: {:?}", self.names()) };
        node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    }

    /// What stands in the field of a name.
    pub fn value(&self, label: &str) -> String {
        self.field(label).value().unwrap_or_default()
    }

    fn field<'a>(&'a self, label: &'a str) -> egui_kittest::Node<'a> {
        let found = self.harness.query_all_by_label(label).find(|node| {
            matches!(
                node.accesskit_node().role(),
                Role::TextInput | Role::MultilineTextInput | Role::ComboBox
            )
        });
        found.unwrap_or_else(|| panic!("no field {label:?}; there is: {:?}", self.names()))
    }
}
