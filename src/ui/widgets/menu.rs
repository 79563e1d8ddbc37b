//! A menu: a few lines that a button opens, or that stand where a row was asked about.
//!
//! By keys, its first line has the keyboard, the arrow keys move in it, and Esc or a choice closes
//! it and gives the keyboard back. It must not know what its lines do.

use egui::{Id, Key, Modifiers, Popup, PopupCloseBehavior, Response, Ui};

use super::button::Button;
use super::focus;

/// One line of a menu.
#[derive(Clone, Copy, Debug, Default)]
pub struct Line<'a> {
    /// Its words.
    pub words: &'a str,
    /// Its icon, if it has one.
    pub icon: Option<&'a str>,
    /// The keys that do the same elsewhere, shown after the words.
    pub keys: Option<&'a str>,
}

impl<'a> Line<'a> {
    /// A line of words alone.
    #[must_use]
    pub fn new(words: &'a str) -> Self {
        Self { words, ..Self::default() }
    }
}

/// The menu of a button that was drawn already: the place of the line that was chosen.
pub fn menu(ui: &Ui, button: &Response, lines: &[Line<'_>]) -> Option<usize> {
    let shown = open(ui, button, PopupCloseBehavior::CloseOnClick, |ui, is_new| {
        let chosen = self::lines(ui, is_new, lines);
        if chosen.is_some() {
            ui.close();
        }
        chosen
    });
    shown.flatten()
}

/// The same with whatever `add` puts there, which stays open while it is used. `add` hears whether
/// its first line takes the keyboard, as it does when it was opened by keys.
pub fn staying<R>(ui: &Ui, button: &Response, add: impl FnOnce(&mut Ui, bool) -> R) -> Option<R> {
    open(ui, button, PopupCloseBehavior::CloseOnClickOutside, add)
}

fn open<R>(
    ui: &Ui,
    button: &Response,
    closes: PopupCloseBehavior,
    add: impl FnOnce(&mut Ui, bool) -> R,
) -> Option<R> {
    let id = Popup::default_response_id(button);
    let was_open = Popup::is_id_open(ui.ctx(), id);
    let shown = Popup::menu(button)
        .close_behavior(closes)
        .show(|ui| add(ui, !was_open && focus::is_by_keys(ui.ctx())));
    if was_open && !Popup::is_id_open(ui.ctx(), id) && focus::is_by_keys(ui.ctx()) {
        button.request_focus();
    }
    shown.map(|shown| shown.inner)
}

/// The lines of a menu that is open; the place of the one that was chosen. `takes_keyboard` in
/// the frame in which it opened by keys.
pub fn lines(ui: &mut Ui, takes_keyboard: bool, lines: &[Line<'_>]) -> Option<usize> {
    let mut chosen = None;
    let mut drawn: Vec<Id> = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let mut button = Button::quiet(line.words).icon(line.icon);
        if let Some(keys) = line.keys {
            button = button.shortcut(keys);
        }
        let response = button.show(ui);
        if takes_keyboard && place == 0 {
            response.request_focus();
        }
        if response.clicked() {
            chosen = Some(place);
        }
        drawn.push(response.id);
    }
    arrows(ui, &drawn);
    chosen
}

/// Lets the arrow keys, Home and End move between these lines.
pub fn arrows(ui: &Ui, lines: &[Id]) {
    let Some(place) = lines.iter().position(|id| ui.memory(|memory| memory.has_focus(*id))) else {
        return;
    };
    let last = lines.len().saturating_sub(1);
    if let Some(here) = lines.get(place) {
        focus::keep_arrows(ui, *here);
    }
    let target = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowDown) {
            Some(if place == last { 0 } else { place + 1 })
        } else if pressed(Key::ArrowUp) {
            Some(place.checked_sub(1).unwrap_or(last))
        } else if pressed(Key::Home) {
            Some(0)
        } else {
            pressed(Key::End).then_some(last)
        }
    });
    if let Some(id) = target.and_then(|target| lines.get(target)) {
        ui.memory_mut(|memory| memory.request_focus(*id));
        // One more frame, in which the line claims the arrow keys for itself.
        ui.ctx().request_repaint();
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;
    use crate::ui::theme;

    #[test]
    fn it_is_used_by_keys_and_gives_the_keyboard_back() {
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, chosen: &mut Vec<usize>| {
                let more = Button::quiet("More").show(ui);
                chosen.extend(menu(ui, &more, &["Broken", "Released", "Correct"].map(Line::new)));
                Button::quiet("Below").show(ui);
            },
            Vec::new(),
        );
        let press = |harness: &mut Harness<'_, Vec<usize>>, key| {
            harness.key_press(key);
            harness.run();
        };
        press(&mut harness, Key::Tab);
        press(&mut harness, Key::Enter);
        assert!(harness.get_by_label("Broken").is_focused());
        press(&mut harness, Key::ArrowDown);
        press(&mut harness, Key::ArrowDown);
        assert!(harness.get_by_label("Correct").is_focused());
        press(&mut harness, Key::ArrowDown);
        press(&mut harness, Key::ArrowUp);
        press(&mut harness, Key::Enter);
        assert_eq!(harness.state(), &[2]);
        assert!(harness.query_by_label("Correct").is_none());
        assert!(harness.get_by_label("More").is_focused());
        press(&mut harness, Key::Enter);
        press(&mut harness, Key::Escape);
        assert!(harness.query_by_label("Broken").is_none());
        assert!(harness.get_by_label("More").is_focused());
        assert_eq!(harness.state(), &[2]);
    }
}
