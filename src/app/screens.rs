//! The pages, and which of them is shown.

use crate::ui::dialogs::Answer;
use crate::ui::fresh::Fresh;
use crate::ui::screens::about::AboutScreen;
use crate::ui::screens::case::CaseScreen;
use crate::ui::screens::cases::CasesScreen;
use crate::ui::screens::customer::CustomerScreen;
use crate::ui::screens::customers::CustomersScreen;
use crate::ui::screens::first_start::FirstStartScreen;
use crate::ui::screens::help::HelpScreen;
use crate::ui::screens::phrases::PhrasesScreen;
use crate::ui::screens::settings::SettingsScreen;
use crate::ui::screens::template::TemplateScreen;
use crate::ui::screens::templates::TemplatesScreen;
use crate::ui::screens::today::TodayScreen;
use crate::ui::screens::week::WeekScreen;
use crate::ui::shell::Tour;
use crate::ui::{Route, View};
use chrono::NaiveDateTime;
use egui::Ui;
use std::mem::{Discriminant, discriminant};

/// The pages with what they remember, and the number beside Today.
#[derive(Default)]
pub struct Screens {
    /// The pages.
    pub pages: Pages,
    /// How many things are overdue, by the minute.
    pub overdue: Fresh<NaiveDateTime, u32>,
    /// The guided first case of the sample shop.
    pub tour: Tour,
}

/// Every page with what it remembers.
#[derive(Default)]
pub struct Pages {
    first_start: FirstStartScreen,
    today: TodayScreen,
    week: WeekScreen,
    cases: CasesScreen,
    case: CaseScreen,
    customers: CustomersScreen,
    customer: CustomerScreen,
    settings: SettingsScreen,
    templates: TemplatesScreen,
    template: TemplateScreen,
    phrases: PhrasesScreen,
    about: AboutScreen,
    help: HelpScreen,
}

impl Pages {
    /// Draws the page of a route. Each keeps a place of its own to which it is scrolled: a page that
    /// is opened begins at its top, and Back comes to where one was.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, route: Route) {
        ui.push_id(place(route), |ui| self.draw(ui, view, route));
    }

    /// Tells a page an answer to what it asked for. Only the settings ask for anything.
    pub fn told(&mut self, answer: &Answer) {
        self.settings.told(answer);
    }

    fn draw(&mut self, ui: &mut Ui, view: &View<'_>, route: Route) {
        match route {
            Route::FirstStart => self.first_start.show(ui, view),
            Route::Today => self.today.show(ui, view),
            Route::Week(weeks) => self.week.show(ui, view, weeks),
            Route::Cases(set) => self.cases.show(ui, view, set),
            Route::Case(id, stage) => self.case.show(ui, view, id, stage),
            Route::Customers(set) => self.customers.show(ui, view, set),
            Route::Customer(id) => self.customer.show(ui, view, id),
            Route::Settings => self.settings.show(ui, view),
            Route::Templates => self.templates.show(ui, view),
            Route::Template(key) => self.template.show(ui, view, key),
            Route::Phrases => self.phrases.show(ui, view),
            Route::About => self.about.show(ui, view),
            Route::Help(topic) => self.help.show(ui, view, topic),
        }
    }
}

/// What tells one page from another. Each case is a page of its own, whatever stage is open, and so
/// is each customer.
fn place(route: Route) -> (Discriminant<Route>, Option<[u8; 16]>) {
    let record = match route {
        Route::Case(case, _) => Some(case.bytes()),
        Route::Customer(customer) => Some(customer.bytes()),
        _ => None,
    };
    (discriminant(&route), record)
}
