//! The head of Today in both its looks: the title, and the switch between list and week.

use egui::{Role, Ui, WidgetInfo};

use crate::ui::action::Action;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::layout;

/// Draws it. For a week, `weeks` says how many weeks after this one it lies.
pub fn heading(ui: &mut Ui, view: &View<'_>, title: &str, weeks: Option<i32>) {
    layout::row_between(
        ui,
        |ui| ui.label(theme::title(title)),
        |ui| layout::in_reading_order(ui, |ui| buttons(ui, view, weeks)),
    );
}

fn buttons(ui: &mut Ui, view: &View<'_>, weeks: Option<i32>) {
    let text = &view.text.week;
    ui.spacing_mut().item_spacing.x = 6.0;
    let go = |route| view.ask(Action::Go(route));
    if let Some(weeks) = weeks {
        if button::icon_only(ui, icons::CARET_LEFT, text.before()).clicked() {
            go(Route::Week(weeks.saturating_sub(1)));
        }
        if weeks != 0 && Button::quiet(text.this_week()).small().show(ui).clicked() {
            go(Route::Week(0));
        }
        if button::icon_only(ui, icons::CARET_RIGHT, text.after()).clicked() {
            go(Route::Week(weeks.saturating_add(1)));
        }
        ui.add_space(theme::GAP_SMALL);
    }
    let either = ui.scope(|ui| list_or_week(ui, view, weeks.is_some()));
    either.response.widget_info(|| WidgetInfo::labeled(Role::Group, true, text.switch()));
    ui.add_space(theme::GAP_SMALL);
    let words = &view.text.line_up;
    let page = Button::secondary(words.open()).icon(icons::PRINTER).small().show(ui);
    if page.on_hover_text(words.open_why()).clicked() {
        view.ask(Action::LineUp);
    }
}

fn list_or_week(ui: &mut Ui, view: &View<'_>, is_week: bool) {
    let text = &view.text.week;
    let list = Button::secondary(text.list()).selected(!is_week).small();
    if list.show(ui).clicked() {
        view.ask(Action::Go(Route::Today));
    }
    let week = Button::secondary(text.week()).selected(is_week).small();
    if week.show(ui).clicked() {
        view.ask(Action::Go(Route::Week(0)));
    }
}
