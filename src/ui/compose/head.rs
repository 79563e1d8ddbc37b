//! The line over the text: how it is said, how long it may be, and the way to first words.

use egui::{Align, Label, Layout, Ui, vec2};

use super::{Sheet, Writing};
use crate::domain::Channel;
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{field, layout};

/// Draws it. Returns the channel as chosen, and whether first words are asked for.
pub fn show(ui: &mut Ui, writing: Writing<'_>, sheet: Sheet<'_>, words: &str) -> (Channel, bool) {
    let text = &writing.view.text.compose;
    let is_empty = words.trim().is_empty();
    let mut channel = writing.channel;
    let (_, started) = layout::row_between(
        ui,
        |ui| {
            ui.horizontal(|ui| left(ui, writing, sheet, &mut channel, words));
        },
        |ui| {
            // Out of reach rather than away, so that nothing jumps when the first letter comes.
            let blocked = (!is_empty).then_some(text.start_blocked());
            let start = Button::secondary(text.start()).icon(icons::NOTE_PENCIL).small();
            start.blocked(blocked).show(ui).clicked()
        },
    );
    (channel, started)
}

/// What is written, how it is said, and how long it may be.
fn left(ui: &mut Ui, writing: Writing<'_>, sheet: Sheet<'_>, channel: &mut Channel, words: &str) {
    let text = &writing.view.text.compose;
    let spacing = ui.spacing_mut();
    spacing.item_spacing.x = theme::GAP_SMALL;
    spacing.interact_size.y = theme::MIN_TARGET;
    ui.set_min_height(theme::MIN_TARGET);
    ui.label(theme::label(sheet.label));
    let options: Vec<_> = sheet
        .channels
        .iter()
        .map(|way| (*way, writing.view.text.by_channel(*way).to_owned()))
        .collect();
    // One channel is no choice.
    if options.len() > 1 {
        field::small_choice(ui, (sheet.id, "channel"), text.channel(), channel, &options);
    }
    let Some(most) = channel.most_characters() else { return };
    let used = words.trim().chars().count();
    let length = theme::small(writing.view.text.length_short(used, most));
    let late = Theme::of(ui).tone(Tone::Late).0;
    let length = Label::new(if used > most { length.color(late) } else { length }).extend();
    let full = writing.view.text.length(used, most);
    let shown = ui.add(length).on_hover_text(&full);
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_value(full));
}

/// In the place of a problem, so that nothing moves: a gap is none until it is said.
pub fn gap_line(ui: &mut Ui, words: &str) {
    let size = vec2(ui.available_width(), 18.0);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(size);
        ui.spacing_mut().item_spacing.x = 4.0;
        let soon = Theme::of(ui).tone(Tone::Soon).0;
        ui.label(theme::icon(icons::WARNING).color(soon));
        ui.add(Label::new(theme::small(words).color(soon)).truncate());
    });
}
