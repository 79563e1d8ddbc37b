//! The page of the shop's own phrases, and of the rules of the phrase check that are on.

use std::collections::BTreeMap;

use egui::{Label, Ui};

use super::templates::back;
use crate::domain::{OwnPhrase, WordRules};
use crate::logbook::Logbook;
use crate::ui::action::{Action, Ask};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, field, layout};
use crate::words::{Class, Pack, RuleLine};

/// The widest lines that are still easy to read.
const WIDTH: f32 = 820.0;

/// The page.
#[derive(Debug, Default)]
pub struct PhrasesScreen {
    rules: Fresh<(), WordRules>,
    /// The class whose rules are shown.
    open: Option<Class>,
}

impl PhrasesScreen {
    /// Draws it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.phrases;
        let rules = self.rules.read(view, (), Logbook::word_rules).cloned().unwrap_or_default();
        layout::page(ui, |ui| {
            ui.set_max_width(WIDTH.min(ui.available_width()));
            back(ui, view, Route::Settings, view.text.settings.page.title());
            ui.label(theme::title(text.title()));
            ui.add(Label::new(theme::soft(text.lead())).wrap());
            ui.add_space(theme::GAP);
            card::card(ui, |ui| own(ui, view, &rules));
            ui.add_space(theme::GAP_CARDS);
            card::card(ui, |ui| self.shipped(ui, view, &rules));
        });
    }

    /// The rules that came with the program, class by class.
    fn shipped(&mut self, ui: &mut Ui, view: &View<'_>, rules: &WordRules) {
        let text = &view.text.phrases;
        ui.label(theme::heading(text.shipped()));
        ui.add(Label::new(theme::small(text.shipped_why())).wrap());
        let mut classes: BTreeMap<Class, Vec<RuleLine<'_>>> = BTreeMap::new();
        for line in Pack::of(&view.text.tag()).lines() {
            classes.entry(line.class).or_default().push(line);
        }
        for (class, lines) in &classes {
            card::divider(ui);
            let is_open = self.open == Some(*class);
            let on = lines.iter().filter(|line| !rules.off.contains(line.id)).count();
            let name = view.text.compose.finding(*class).trim_end_matches('.');
            let (words, icon) = if is_open {
                (text.hide(name), icons::CARET_UP)
            } else {
                (text.show(name), icons::CARET_DOWN)
            };
            let (_, pressed) = layout::row_between(
                ui,
                |ui| ui.label(theme::strong(name)),
                |ui| {
                    let counted = text.on(on, lines.len());
                    let open = Button::quiet(&counted).icon(icon);
                    open.name(&words).small().show(ui).clicked()
                },
            );
            if pressed {
                self.open = (!is_open).then_some(*class);
            }
            if is_open {
                for line in lines {
                    rule(ui, view, rules, *line);
                }
            }
        }
    }
}

/// The shop's own phrases.
fn own(ui: &mut Ui, view: &View<'_>, rules: &WordRules) {
    let text = &view.text.phrases;
    let (_, add) = layout::row_between(
        ui,
        |ui| ui.label(theme::heading(text.own())),
        |ui| Button::secondary(text.add()).icon(icons::PLUS).small().show(ui).clicked(),
    );
    if add {
        view.ask(Action::Open(Ask::Phrase(None)));
    }
    if rules.phrases.is_empty() {
        ui.label(theme::soft(text.none()));
    }
    for phrase in &rules.phrases {
        card::divider(ui);
        one(ui, view, phrase);
    }
}

fn one(ui: &mut Ui, view: &View<'_>, phrase: &OwnPhrase) {
    let text = &view.text.phrases;
    layout::row_between(
        ui,
        |ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(theme::strong(text.quoted(&phrase.phrase)));
                ui.label(theme::body(&phrase.why));
                let instead = if phrase.rewrite.is_empty() {
                    text.left_out().to_owned()
                } else {
                    text.instead(&phrase.rewrite)
                };
                ui.label(theme::small(instead));
            });
        },
        |ui| {
            let named = text.remove_phrase(&phrase.phrase);
            if Button::quiet(text.remove()).name(&named).small().show(ui).clicked() {
                view.ask(Action::RemovePhrase(phrase.clone()));
            }
            let named = text.edit_phrase(&phrase.phrase);
            if Button::quiet(text.edit()).name(&named).small().show(ui).clicked() {
                view.ask(Action::Open(Ask::Phrase(Some(phrase.clone()))));
            }
        },
    );
}

/// A rule that came with the program, by a sentence it would point out.
fn rule(ui: &mut Ui, view: &View<'_>, rules: &WordRules, line: RuleLine<'_>) {
    let was_on = !rules.off.contains(line.id);
    let mut is_on = was_on;
    let words = view.text.phrases.quoted(line.example);
    field::checkbox(ui, &mut is_on, &words);
    if is_on != was_on {
        view.ask(Action::SwitchRule(line.id.to_owned(), is_on));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;
    use crate::ui::screens::samples::{Easel, Sample};
    use egui::Role;
    use egui_kittest::{Harness, kittest::Queryable as _};

    fn page<'a>(sample: Sample) -> Harness<'a, (Easel, PhrasesScreen)> {
        let mut harness = Harness::builder()
            .with_size([1064.0, 2000.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, (easel, screen): &mut (Easel, PhrasesScreen)| screen.show(ui, &easel.view()),
                (Easel::new(sample), PhrasesScreen::default()),
            );
        harness.run();
        harness
    }

    #[test]
    fn a_phrase_shows_its_reason_and_what_to_say_instead() {
        let mut sample = Sample::empty();
        let phrase = OwnPhrase {
            phrase: "no worries".into(),
            why: "They do worry.".into(),
            rewrite: "I will see to it today.".into(),
        };
        let rules = WordRules { phrases: vec![phrase.clone()], ..WordRules::default() };
        sample.log.save_word_rules(&rules).unwrap();
        let mut harness = page(sample);
        harness.get_by_label("They do worry.");
        harness.get_by_label("Say instead: I will see to it today.");
        harness.get_by_label("Edit “no worries”").click();
        harness.run();
        harness.get_by_label("Remove “no worries”").click();
        harness.run();
        let asked = harness.state().0.actions.take();
        let [Action::Open(Ask::Phrase(Some(edited))), Action::RemovePhrase(removed)] = &asked[..]
        else {
            panic!("{asked:?}");
        };
        assert!(*edited == phrase && *removed == phrase);
    }

    #[test]
    fn a_rule_is_switched_off_by_a_sentence_it_would_point_out() {
        let mut harness = page(Sample::empty());
        let text = Text::english();
        let name = text.compose.finding(Class::Shrug).trim_end_matches('.');
        harness.get_by_label(&text.phrases.show(name)).click();
        harness.run();
        let shrugs = || Pack::of("en").lines().filter(|line| line.class == Class::Shrug);
        for line in shrugs() {
            harness.get_by_label(&text.phrases.quoted(line.example));
        }
        let first = shrugs().next().unwrap();
        let words = text.phrases.quoted(first.example);
        harness.get_by_role_and_label(Role::CheckBox, &words).click();
        harness.run();
        let asked = harness.state().0.actions.take();
        assert!(matches!(&asked[..], [Action::SwitchRule(rule, false)] if rule == first.id));
    }
}
