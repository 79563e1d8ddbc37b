//! The page of one template: its words, what the case puts into them, how they read for a real
//! case, and their earlier versions.
//!
//! What is typed is checked as it is typed and kept; it becomes the shop's words when it is
//! saved.

mod edit;
mod preview;
mod versions;

use std::fmt::Write as _;
use std::time::Duration;

use egui::{Key, Modifiers, Ui};

use super::templates::{back, holds_for};
use crate::domain::{Template as OwnTemplate, TemplateKey, tidy};
use crate::ui::action::{Action, TemplateAction};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{card, layout};
use crate::words::template::{Reading, Template, default_words};

/// Words being typed are handed to the log at most this often, in seconds.
const KEEP_EVERY: f64 = 2.0;

/// The page of one template.
#[derive(Debug, Default)]
pub struct TemplateScreen {
    edited: Option<Edited>,
    own: Fresh<TemplateKey, Option<OwnTemplate>>,
    editor: edit::Editor,
    preview: preview::Preview,
    versions: versions::Versions,
}

/// The words being edited, and those they were made from.
#[derive(Debug)]
struct Edited {
    key: TemplateKey,
    /// What holds now.
    saved: String,
    draft: String,
    /// What was handed to the log last.
    kept: String,
    kept_at: f64,
    /// Whether saving was tried while something was wrong.
    tried: bool,
}

/// The name under which the log keeps the words being typed for a template.
#[must_use]
pub fn draft_name(key: TemplateKey) -> String {
    let mut name = "template/".to_owned();
    for byte in key.bytes() {
        // Writing into a string cannot fail.
        let _written = write!(name, "{byte:02x}").is_ok();
    }
    name
}

impl Edited {
    fn open(view: &View<'_>, key: TemplateKey, saved: String) -> Self {
        let kept = view.log.draft::<String>(&draft_name(key)).unwrap_or_else(|error| {
            view.ask(Action::Failed(error));
            None
        });
        let draft = kept.unwrap_or_else(|| saved.clone());
        Self { key, saved, kept: draft.clone(), draft, kept_at: 0.0, tried: false }
    }

    fn is_changed(&self) -> bool {
        tidy::text(&self.draft) != self.saved
    }

    /// Takes in what holds now: saved here, taken back, or put back into use. Other words that
    /// were being typed meanwhile stay.
    fn follow(&mut self, saved: String) {
        if self.saved == saved {
            return;
        }
        let was_untouched = !self.is_changed();
        self.saved = saved;
        if was_untouched || !self.is_changed() {
            self.take(self.saved.clone());
        }
    }

    fn take(&mut self, words: String) {
        self.kept.clone_from(&words);
        self.draft = words;
        self.tried = false;
    }

    /// Hands the words to the log when it is time.
    fn keep(&mut self, ui: &Ui, view: &View<'_>) {
        if self.draft == self.kept {
            return;
        }
        let now = ui.input(|input| input.time);
        let waited = now - self.kept_at;
        if waited < KEEP_EVERY && ui.ctx().text_edit_focused() {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(KEEP_EVERY - waited));
            return;
        }
        self.kept_at = now;
        self.kept.clone_from(&self.draft);
        let action = if self.is_changed() {
            TemplateAction::Keep(self.key, self.draft.clone())
        } else {
            TemplateAction::Discard(self.key)
        };
        view.ask(Action::Template(action));
    }
}

impl TemplateScreen {
    /// Draws the page of a template.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, key: TemplateKey) {
        let own = self.own.read(view, key, |log| log.template(key)).cloned().flatten();
        let saved = own
            .as_ref()
            .map_or(default_words(&view.text.tag(), key), |own| own.words.as_str())
            .to_owned();
        let mut edited = match self.edited.take().filter(|edited| edited.key == key) {
            Some(mut edited) => {
                edited.follow(saved);
                edited
            }
            None => {
                self.editor = edit::Editor::default();
                Edited::open(view, key, saved)
            }
        };
        let by_keys = edited.is_changed()
            && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        let reading = Template::read(&edited.draft);
        let Self { editor, preview, versions, .. } = self;
        let pressed = layout::page(ui, |ui| {
            back(ui, view, Route::Templates, view.text.templates.one.all());
            let pressed = heading(ui, view, &edited, &reading);
            ui.add_space(theme::GAP_SMALL);
            let (_, used) = layout::two_columns(
                ui,
                theme::SIDE_WIDTH,
                |ui| {
                    card::card(ui, |ui| editor.show(ui, view, &mut edited.draft));
                    ui.add_space(theme::GAP_CARDS);
                    card::card(ui, |ui| preview.show(ui, view, key.kind, &edited.draft));
                },
                |ui| versions.show(ui, view, key, own.as_ref()),
            );
            if let Some(words) = used {
                view.ask(Action::Template(TemplateAction::Save(key, words)));
            }
            pressed
        });
        match pressed {
            Some(Pressed::Discard) => {
                let saved = edited.saved.clone();
                edited.take(saved);
                view.ask(Action::Template(TemplateAction::Discard(key)));
            }
            Some(Pressed::Save) => save(view, &mut edited),
            None if by_keys => save(view, &mut edited),
            None => edited.keep(ui, view),
        }
        self.edited = Some(edited);
    }
}

#[derive(Clone, Copy)]
enum Pressed {
    Save,
    Discard,
}

/// What it is for, with the buttons at its right; below it why it was not saved.
fn heading(ui: &mut Ui, view: &View<'_>, edited: &Edited, reading: &Reading) -> Option<Pressed> {
    let text = &view.text.templates.one;
    let is_changed = edited.is_changed();
    let (_, pressed) = layout::row_between(
        ui,
        |ui| {
            ui.vertical(|ui| {
                ui.label(theme::title(view.text.message_kind(edited.key.kind)));
                ui.label(theme::soft(holds_for(view, edited.key)));
            });
        },
        |ui| {
            let mut pressed = None;
            let blocked = (!is_changed).then_some(text.nothing_changed());
            let save = Button::primary(text.save()).shortcut(view.text.log.save_keys());
            if save.blocked(blocked).show(ui).clicked() {
                pressed = Some(Pressed::Save);
            }
            if is_changed && button::secondary(ui, None, text.discard()).clicked() {
                pressed = Some(Pressed::Discard);
            }
            pressed
        },
    );
    let mend = (edited.tried && !reading.problems.is_empty()).then_some(text.mend_first());
    if let Some(words) = mend {
        ui.add_space(theme::GAP_SMALL);
        card::notice(ui, Tone::Late, icons::WARNING, |ui| ui.label(theme::body(words)));
    }
    pressed
}

fn save(view: &View<'_>, edited: &mut Edited) {
    edited.tried = true;
    if Template::read(&edited.draft).problems.is_empty() {
        let words = edited.draft.clone();
        view.ask(Action::Template(TemplateAction::Save(edited.key, words)));
    }
}

#[cfg(test)]
mod tests;
