//! The sidebar: the way to each page, how much is overdue, and what keeps the data safe. Where the
//! window is narrow, because it is small or enlarged, the icons stand alone and tell their names to
//! the pointer; a screen reader hears the same either way.

use crate::logbook::pages::{CaseSet, CustomerSet};
use crate::ui::action::{Action, Ask};
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{chip, focus};
use crate::ui::{Route, View, commands, fonts, icons};
use egui::{
    Align, Align2, Color32, CornerRadius, CursorIcon, FontId, Frame, Layout, Margin, Panel, Rect,
    Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// Below this width of the window the names give their room to the page.
const NAMES_FROM: f32 = 700.0;
/// The width without names.
const NARROW: f32 = 60.0;
/// The space around what stands in it.
const PADDING: i8 = 12;
/// How wide the marks of a narrow sidebar are.
const MARK: f32 = 4.0;

/// Draws the sidebar at the left of what is free.
pub fn show(ui: &mut Ui, view: &View<'_>, route: Route, overdue: u32) {
    let theme = Theme::of(ui);
    let has_names = ui.available_width() >= NAMES_FROM;
    Panel::left("sidebar")
        .exact_size(if has_names { theme::SIDEBAR_WIDTH } else { NARROW })
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(theme.side).inner_margin(Margin::same(PADDING)))
        .show(ui, |ui| {
            edge(ui, &theme);
            Sidebar { view, route, has_names }.show(ui, overdue);
        });
}

/// A fine line between the sidebar and the rest.
fn edge(ui: &Ui, theme: &Theme) {
    let panel = ui.max_rect().expand(f32::from(PADDING));
    ui.painter().vline(panel.right() - 0.5, panel.y_range(), Stroke::new(1.0, theme.line));
}

/// One way to a page.
struct Entry<'a> {
    icon: &'a str,
    name: &'a str,
    /// The command that leads there too, whose keys are told.
    command: &'a str,
    /// Whether the page shown is that one, or below it.
    is_here: bool,
    /// How much is overdue there.
    overdue: u32,
    to: Route,
}

struct Sidebar<'a, 'v> {
    view: &'a View<'v>,
    route: Route,
    has_names: bool,
}

impl Sidebar<'_, '_> {
    fn show(&self, ui: &mut Ui, overdue: u32) {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add_space(5.0);
        self.head(ui);
        ui.add_space(12.0);
        self.pages(ui, overdue);
        ui.with_layout(Layout::bottom_up(Align::LEFT), |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.add_space(4.0);
            self.settings(ui);
            ui.add_space(6.0);
            self.safety(ui);
        });
    }

    /// The program's name, and the button for which one opens it.
    fn head(&self, ui: &mut Ui) {
        let text = &self.view.text.shell;
        ui.horizontal(|ui| {
            ui.add_space(if self.has_names { 10.0 } else { 6.0 });
            picture(ui, icons::HANDSHAKE, 24.0, Theme::of(ui).brand);
            if self.has_names {
                ui.label(theme::strong(text.app()).size(18.0));
            }
        });
        ui.add_space(13.0);
        let log = if self.has_names {
            Button::primary(text.log_a_mistake()).icon(icons::PLUS)
        } else {
            Button::primary("").icon(icons::PLUS).name(text.log_a_mistake())
        };
        let log = log.fill_width().show(ui);
        let about = if self.has_names {
            text.log_key().to_owned()
        } else {
            text.named_with(text.log_a_mistake(), text.log_key())
        };
        if log.on_hover_text(about).clicked() {
            self.view.ask(Action::Open(Ask::LogMistake(None, None)));
        }
    }

    fn pages(&self, ui: &mut Ui, overdue: u32) {
        let text = &self.view.text.shell;
        let names = &self.view.text.palette.names;
        let route = self.route;
        for entry in [
            Entry {
                icon: icons::SUN_HORIZON,
                name: text.today(),
                command: names.today(),
                is_here: matches!(route, Route::Today | Route::Week(_)),
                overdue,
                to: Route::Today,
            },
            Entry {
                icon: icons::FOLDER_OPEN,
                name: text.cases(),
                command: names.cases(),
                is_here: matches!(route, Route::Cases(_) | Route::Case(..)),
                overdue: 0,
                to: Route::Cases(CaseSet::Open),
            },
            Entry {
                icon: icons::USERS,
                name: text.customers(),
                command: names.customers(),
                is_here: matches!(route, Route::Customers(_) | Route::Customer(_)),
                overdue: 0,
                to: Route::Customers(CustomerSet::All),
            },
        ] {
            self.entry(ui, &entry);
        }
    }

    fn settings(&self, ui: &mut Ui) {
        let is_here = matches!(
            self.route,
            Route::Settings | Route::Templates | Route::Template(_) | Route::Phrases | Route::About
        );
        let text = self.view.text;
        self.entry(
            ui,
            &Entry {
                icon: icons::GEAR_SIX,
                name: text.shell.settings(),
                command: text.palette.names.settings(),
                is_here,
                overdue: 0,
                to: Route::Settings,
            },
        );
    }

    fn entry(&self, ui: &mut Ui, entry: &Entry<'_>) {
        let theme = Theme::of(ui);
        let text = &self.view.text.shell;
        let size = vec2(ui.available_width(), theme::BUTTON_HEIGHT);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let spoken = match entry.overdue {
            0 => entry.name.to_owned(),
            overdue => text.named_with(entry.name, &text.overdue(overdue)),
        };
        response.widget_info(|| {
            let mut info = WidgetInfo::selected(Role::Button, true, entry.is_here, &spoken);
            info.selected = Some(entry.is_here);
            info
        });
        let mut response = response.on_hover_cursor(CursorIcon::PointingHand);
        let keys = commands::keys_of(self.view.text, entry.command);
        let about = match (self.has_names, keys) {
            (true, keys) => keys.unwrap_or_default(),
            (false, None) => spoken.clone(),
            (false, Some(keys)) => text.named_with(&spoken, &keys),
        };
        if !about.is_empty() {
            response = response.on_hover_text(about);
        }
        let fill = if entry.is_here {
            theme.brandbg
        } else if response.hovered() {
            theme.hovered(theme.side)
        } else {
            theme.side
        };
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), fill);
        focus::ring_inside(ui, response.has_focus(), rect, theme::RADIUS);
        self.paint(ui, entry, rect, if entry.is_here { theme.brand } else { theme.soft });
        if response.clicked() {
            self.view.ask(Action::Go(entry.to));
        }
    }

    fn paint(&self, ui: &mut Ui, entry: &Entry<'_>, rect: Rect, color: Color32) {
        let center = rect.center();
        let icon = theme::icon_font(16.0);
        if !self.has_names {
            ui.painter().text(center, Align2::CENTER_CENTER, entry.icon, icon, color);
            if entry.overdue > 0 {
                let at = center + vec2(10.0, -10.0);
                ui.painter().circle_filled(at, MARK, Theme::of(ui).late);
            }
            return;
        }
        let anchor = Align2::LEFT_CENTER;
        ui.painter().text(pos2(rect.left() + 10.0, center.y), anchor, entry.icon, icon, color);
        let font = FontId::new(14.0, fonts::semibold());
        ui.painter().text(pos2(rect.left() + 34.0, center.y), anchor, entry.name, font, color);
        if entry.overdue > 0 {
            let badge = Rect::from_min_max(pos2(rect.right() - 60.0, rect.top()), rect.max);
            let mut badge = ui.new_child(
                UiBuilder::new()
                    .max_rect(badge.shrink2(vec2(8.0, 7.0)))
                    .layout(Layout::right_to_left(Align::Center)),
            );
            let count = self.view.text.count(entry.overdue.into());
            chip::count_badge(&mut badge, &count, Tone::Late);
        }
    }

    /// What keeps the data safe, in two lines; drawn from below.
    fn safety(&self, ui: &mut Ui) {
        let text = &self.view.text.shell;
        let status = self.view.status;
        let (icon, second, tone) = match (status.copy_failed, status.last_copy) {
            (true, _) => (icons::SHIELD_WARNING, text.copy_failed().to_owned(), Tone::Soon),
            (false, Some(at)) => {
                let at = self.view.text.day_time(at, self.view.now.local());
                (icons::SHIELD_CHECK, text.verified_copy(&at), Tone::Neutral)
            }
            // The line on top of each page says it already.
            (false, None) if self.view.is_sample => return,
            (false, None) => (icons::SHIELD_CHECK, text.no_copy().to_owned(), Tone::Neutral),
        };
        let color = Theme::of(ui).tone(tone).0;
        if !self.has_names {
            let size = vec2(ui.available_width(), 20.0);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            let (center, anchor) = (rect.center(), Align2::CENTER_CENTER);
            ui.painter().text(center, anchor, icon, theme::icon_font(14.0), color);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &second));
            response.on_hover_text(second);
            return;
        }
        // Drawn from below, it must know how high it is: a time with PM behind it takes a third line.
        let words = theme::footnote(&second).color(color);
        let room = ui.available_width() - 10.0 - 14.0 - ui.spacing().item_spacing.x;
        let wrap = Some(egui::TextWrapMode::Wrap);
        let lines = egui::WidgetText::from(words.clone());
        let lines = lines.into_galley(ui, wrap, room, egui::TextStyle::Small).size().y;
        let size = vec2(ui.available_width(), 24.0 + lines.max(theme::CHIP.1));
        let place = ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::TOP), |ui| {
            ui.add_space(10.0);
            picture(ui, icon, 14.0, color);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(theme::footnote(text.saved_here()).color(Theme::of(ui).faint));
                ui.label(words);
            });
        });
        if status.copy_failed {
            place.response.on_hover_text(text.copy_failed_advice());
        }
    }
}

/// An icon that says nothing a word beside it does not say: painted, and not read out.
fn picture(ui: &mut Ui, icon: &str, size: f32, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(size, size.max(20.0)), Sense::hover());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon, theme::icon_font(size), color);
}
