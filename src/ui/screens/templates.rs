//! The page Templates: for each kind of message the words it starts from, and whose they are.

use std::collections::BTreeMap;

use egui::{Ui, UiBuilder, vec2};

use crate::domain::{Channel, Harm, MessageKind, TemplateKey};
use crate::logbook::Logbook;
use crate::ui::action::Action;
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::{card, layout, link_row};
use crate::words::template::all;

/// The page of all templates.
#[derive(Debug, Default)]
pub struct TemplatesScreen {
    versions: Fresh<(), BTreeMap<TemplateKey, u32>>,
    new: Option<TemplateKey>,
}

impl TemplatesScreen {
    /// Draws it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.templates.list;
        let versions = self.versions.read(view, (), own_versions).cloned().unwrap_or_default();
        layout::page(ui, |ui| {
            back(ui, view, Route::Settings, view.text.settings.page.title());
            ui.label(theme::title(text.title()));
            ui.label(theme::soft(text.lead()));
            ui.add_space(theme::GAP);
            layout::two_columns(
                ui,
                theme::SIDE_WIDTH,
                |ui| {
                    for kind in MessageKind::ALL {
                        card::card_titled(ui, view.text.message_kind(kind), |ui| {
                            for key in keys(&view.text.tag(), kind, &versions) {
                                row(ui, view, key, versions.get(&key).copied());
                            }
                            if kind == MessageKind::Apology {
                                ui.label(theme::small(text.again()));
                            }
                        });
                        ui.add_space(theme::GAP);
                    }
                },
                |ui| self.another(ui, view),
            );
        });
    }

    /// The fields for a channel or harm that has no words of its own yet.
    fn another(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.templates.list;
        let general = TemplateKey { kind: MessageKind::Apology, channel: None, harm: None };
        let key = self.new.get_or_insert(general);
        card::card_titled(ui, text.new_words(), |ui| {
            ui.label(theme::small(text.new_why()));
            let kinds = MessageKind::ALL.map(|it| (it, view.text.message_kind(it).to_owned()));
            field::choice(ui, "kind", text.kind(), &mut key.kind, &kinds, Hint::default());
            let mut channels = vec![(None, text.any_channel().to_owned())];
            let named = |it| (Some(it), view.text.channel(it).to_owned());
            channels.extend(Channel::SPOKEN.map(named));
            let value = &mut key.channel;
            field::choice(ui, "channel", text.channel(), value, &channels, Hint::default());
            let mut harms = vec![(None, text.any_harm().to_owned())];
            harms.extend(Harm::ALL.map(|it| (Some(it), view.text.harm(it).to_owned())));
            field::choice(ui, "harm", text.harm(), &mut key.harm, &harms, Hint::default());
            let write = Button::secondary(text.write()).icon(icons::NOTE_PENCIL);
            if write.show(ui).clicked() {
                view.ask(Action::Go(Route::Template(*key)));
            }
        });
    }
}

/// A way back to the page above, by its name.
pub fn back(ui: &mut Ui, view: &View<'_>, to: Route, name: &str) {
    let back = Button::quiet(name).icon(icons::ARROW_LEFT);
    // Its arrow stands above the title; the ground under the pointer runs out to the left.
    let (_, rect) = ui.allocate_space(vec2(back.width(ui), theme::BUTTON_HEIGHT));
    let rect = rect.translate(vec2(-back.padding(), 0.0));
    let mut left = ui.new_child(UiBuilder::new().id_salt("back").max_rect(rect));
    if back.show(&mut left).clicked() {
        view.ask(Action::Go(to));
    }
}

/// What a template is for, in words: "Text, harm: Serious".
pub fn holds_for(view: &View<'_>, key: TemplateKey) -> String {
    let channel = key.channel.map_or("", |channel| view.text.channel(channel));
    let harm = key.harm.map_or("", |harm| view.text.harm(harm));
    view.text.templates.list.holds_for(channel, harm)
}

fn own_versions(log: &Logbook) -> crate::logbook::Result<BTreeMap<TemplateKey, u32>> {
    Ok(log.templates()?.into_iter().map(|own| (own.key, own.version)).collect())
}

/// Every key of a kind that has words, the widest first.
fn keys(
    language: &str,
    kind: MessageKind,
    versions: &BTreeMap<TemplateKey, u32>,
) -> Vec<TemplateKey> {
    let ours = all(language).iter().filter(|it| !it.is_again).map(|it| it.key);
    let mut keys: Vec<TemplateKey> =
        ours.chain(versions.keys().copied()).filter(|key| key.kind == kind).collect();
    keys.sort_by_key(|key| key.bytes());
    keys.dedup();
    keys
}

fn row(ui: &mut Ui, view: &View<'_>, key: TemplateKey, version: Option<u32>) {
    let text = &view.text.templates.list;
    let holds_for = holds_for(view, key);
    let (whose, tone) = match version {
        Some(version) => (text.yours(version), Tone::Brand),
        None => (text.shipped().to_owned(), Tone::Neutral),
    };
    let sentence = text.row(view.text.message_kind(key.kind), &holds_for, &whose);
    if link_row::ended(ui, &holds_for, &whose, tone, &sentence).clicked() {
        view.ask(Action::Go(Route::Template(key)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;
    use crate::ui::screens::samples::{Easel, Sample};
    use egui::Role;
    use egui_kittest::{Harness, kittest::Queryable as _};

    #[test]
    fn each_template_says_whose_it_is_and_leads_to_its_page() {
        let mut sample = Sample::bakery();
        let key = TemplateKey {
            kind: MessageKind::Update,
            channel: Some(Channel::Letter),
            harm: Some(Harm::Serious),
        };
        sample.log.save_template(key, "Dear {name}, {next_update}.").unwrap();
        sample.log.save_template(key, "Dear {name}, until {next_update}.").unwrap();
        let mut harness = Harness::builder()
            .with_size([1064.0, 3000.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, (easel, screen): &mut (Easel, TemplatesScreen)| screen.show(ui, &easel.view()),
                (Easel::new(sample), TemplatesScreen::default()),
            );
        harness.run();
        let text = Text::english();
        let back = harness.get_by_role_and_label(Role::Button, text.settings.page.title()).rect();
        for words in [text.templates.list.title(), text.templates.list.lead()] {
            let words = harness.get_by_label(words).rect();
            assert!((words.left() - back.left() - 14.0).abs() < 0.5, "{words} {back}");
        }
        harness.get_by_label("Apology, Any channel, any harm: As it came");
        let own = "Update, Letter, harm: Serious: Yours, version 2";
        harness.get_by_role_and_label(Role::Link, own).click();
        harness.run();
        let asked = harness.state().0.actions.take();
        assert!(matches!(asked[..], [Action::Go(Route::Template(to))] if to == key));
        // Another key is chosen and opened.
        harness.get_by_label("Write these words").click();
        harness.run();
        let asked = harness.state().0.actions.take();
        assert!(matches!(asked[..], [Action::Go(Route::Template(_))]));
    }
}
