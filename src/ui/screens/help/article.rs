//! One article: what to do, step by step, and the reasons behind a fold.

use egui::text::LayoutJob;
use egui::{
    Align, CornerRadius, Frame, Label, Layout, Margin, Role, ScrollArea, Sense, Stroke, Ui,
    WidgetInfo, vec2,
};

use super::keys;
use crate::text::articles::{Article, Step, Topic, Why, pieces, plain};
use crate::ui::action::Action;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{card, chip, follow, layout, link_row};

/// The widest lines that are still easy to read.
const WIDTH: f32 = 720.0;
/// The circle around the number of a step, and the space behind it.
const CIRCLE: f32 = 22.0;
/// The space between a step's number and its words.
const GAP: f32 = 12.0;
/// From this width on, the articles before and after stand there by name.
const NAMES_FROM: f32 = 460.0;
/// The height of the line with the ways on.
const FOOT: f32 = 56.0;

/// What is remembered of the article that is read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// Of which article the reasons are unfolded: each begins folded.
    unfolded: Option<Topic>,
}

impl Reading {
    /// A panel as high as there is room: the article scrolls, the ways on stay.
    pub fn panel(&mut self, ui: &mut Ui, view: &View<'_>, topic: Topic) {
        let theme = Theme::of(ui);
        let height = ui.available_height();
        Frame::new()
            .fill(theme.panel)
            .stroke(Stroke::new(1.0, theme.line))
            .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
            .inner_margin(Margin { left: 27, right: 19, top: 19, bottom: 0 })
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                let room = (height - FOOT - 38.0).max(theme::FIELD_HEIGHT);
                ScrollArea::vertical()
                    .id_salt(("help-article", topic))
                    .auto_shrink(false)
                    .max_height(room)
                    .show(ui, |ui| {
                        ui.set_max_width(WIDTH.min(ui.available_width() - 8.0));
                        self.words(ui, view, topic);
                        ui.add_space(theme::GAP);
                        follow::focus(ui);
                        follow::page_keys(ui);
                    });
                ways_on(ui, view, topic);
            });
    }

    /// The article with the ways on below it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, topic: Topic) {
        self.words(ui, view, topic);
        ways_on(ui, view, topic);
    }

    fn words(&mut self, ui: &mut Ui, view: &View<'_>, topic: Topic) {
        let article = view.text.article(topic);
        ui.spacing_mut().item_spacing.y = theme::GAP_SMALL;
        head(ui, view, &article);
        sentence(ui, article.lead, false);
        ui.add_space(4.0);
        for (place, step) in article.steps.iter().enumerate() {
            one(ui, view, place.saturating_add(1), *step);
        }
        if topic == Topic::Keys {
            keys::show(ui, view);
        }
        // In the sample shop, the bar on top offers it already.
        if topic == Topic::Sample
            && !view.is_sample
            && button::secondary(ui, icons::BREAD, view.text.help.try_it()).clicked()
        {
            view.ask(Action::OpenSample);
        }
        if let Some(note) = article.note {
            ui.add_space(4.0);
            card::notice(ui, Tone::Neutral, icons::INFO, |ui| sentence(ui, note, false));
        }
        ui.add_space(4.0);
        see(ui, view, topic);
        if let Some(why) = &article.why {
            ui.add_space(4.0);
            card::divider(ui);
            self.why(ui, view, topic, why);
        }
    }

    fn why(&mut self, ui: &mut Ui, view: &View<'_>, topic: Topic, why: &Why) {
        let text = &view.text.help;
        let is_open = self.unfolded == Some(topic);
        let sources = text.sources(why.sources.len());
        let (icon, name) = match is_open {
            true => (icons::CARET_DOWN, text.hide_why().to_owned()),
            false => (icons::CARET_RIGHT, text.show_why(&sources)),
        };
        let (fold, _) = layout::row_between(
            ui,
            |ui| Button::quiet(text.why()).icon(icon).name(&name).small().show(ui).clicked(),
            |ui| ui.label(theme::small(&sources)),
        );
        if fold {
            self.unfolded = (!is_open).then_some(topic);
        }
        if is_open {
            ui.add(Label::new(theme::soft(why.words)).wrap());
            for source in &why.sources {
                ui.add(Label::new(theme::small(*source)).wrap());
            }
        }
    }
}

/// The title, and of a stage which one it is.
fn head(ui: &mut Ui, view: &View<'_>, article: &Article) {
    let title = |ui: &mut Ui| ui.add(Label::new(theme::dialog_title(article.title)).wrap());
    let Topic::Stage(stage) = article.topic else {
        title(ui);
        return;
    };
    let place = view.text.help.stage_of(stage.place());
    layout::row_between(ui, title, |ui| chip::tag(ui, &place, Tone::Neutral));
}

/// One thing to do, with its number; for a screen reader, number and words are one sentence.
fn one(ui: &mut Ui, view: &View<'_>, place: usize, step: Step) {
    let theme = Theme::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let (rect, number) = ui.allocate_exact_size(vec2(CIRCLE, CIRCLE), Sense::hover());
        ui.painter().circle_filled(rect.center(), CIRCLE / 2.0, theme.side);
        ui.painter().text(
            rect.center(),
            egui::Align2::CENTER_CENTER,
            place.to_string(),
            egui::FontId::proportional(theme::CHIP.0),
            theme.soft,
        );
        let spoken = view.text.help.step(place, &plain(step.what));
        number.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            sentence(ui, step.what, true);
            if let Some(how) = step.how {
                sentence(ui, how, false);
            }
        });
    });
}

/// A sentence in which the names of buttons and fields stand out; strong as a whole, or soft.
fn sentence(ui: &mut Ui, words: &str, is_strong: bool) {
    let theme = Theme::of(ui);
    let mut job = LayoutJob::default();
    for (is_name, piece) in pieces(words) {
        let color = if is_strong || is_name { theme.text } else { theme.soft };
        link_row::append(&mut job, piece, is_strong || is_name, color);
    }
    ui.add(Label::new(job).wrap());
}

/// The articles that go with one.
fn see(ui: &mut Ui, view: &View<'_>, topic: Topic) {
    let text = &view.text.help;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme::GAP_SMALL, 4.0);
        ui.label(theme::small(text.see()));
        for other in topic.related() {
            let title = view.text.article_name(*other);
            if chip::link(ui, title, Tone::Info, &text.see_name(title)).clicked() {
                view.ask(Action::Go(Route::Help(*other)));
            }
        }
    });
}

/// The article before, the one after, and back to where help was wanted.
fn ways_on(ui: &mut Ui, view: &View<'_>, topic: Topic) {
    let text = &view.text.help;
    let all: Vec<Topic> = Topic::all().collect();
    let place = all.iter().position(|one| *one == topic).unwrap_or_default();
    let before = place.checked_sub(1).and_then(|place| all.get(place));
    let after = place.checked_add(1).and_then(|place| all.get(place));
    card::divider(ui);
    let has_names = ui.available_width() >= NAMES_FROM;
    let way = |ui: &mut Ui, topic: &Topic, icon, name: &str| {
        let short = view.text.article_name(*topic);
        let button = Button::quiet(if has_names { short } else { "" }).icon(icon).name(name);
        if button.show(ui).on_hover_text(name).clicked() {
            view.ask(Action::Go(Route::Help(*topic)));
        }
    };
    ui.add_space(4.0);
    let size = vec2(ui.available_width(), theme::BUTTON_HEIGHT);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), |ui| {
        if let Some(topic) = before {
            let name = text.previous(view.text.article_name(*topic));
            way(ui, topic, icons::CARET_LEFT, &name);
        }
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            layout::in_reading_order(ui, |ui| {
                if let Some(topic) = after {
                    let name = text.following(view.text.article_name(*topic));
                    way(ui, topic, icons::CARET_RIGHT, &name);
                }
                let keys = view.text.shell.close_key();
                if Button::primary(text.back()).shortcut(keys).show(ui).clicked() {
                    view.ask(Action::Back);
                }
            });
        });
    });
    ui.add_space(8.0);
}
