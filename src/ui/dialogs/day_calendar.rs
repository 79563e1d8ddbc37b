//! The line of a field for a day or a due time, with its calendar: days off and how much is
//! promised on each day.
//!
//! What is chosen there is written as if it had been typed; a time that stands in the field stays.

use chrono::{NaiveDate, NaiveDateTime, Weekday};
use egui::{Id, Response, Ui};
use std::sync::Arc;

use crate::domain::Due;
use crate::domain::day::{DEFAULT_DUE_TIME, parse_day, parse_day_ahead, parse_when};
use crate::domain::load::{is_full, room};
use crate::ui::action::Action;
use crate::ui::view::View;
use crate::ui::widgets::calendar::{Calendar, Day, Days, Span, end_caret};

/// Which way a day without a year or a weekday is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looking {
    /// Something still to come.
    Ahead,
    /// Something that has happened.
    Back,
}

/// A due minute as it stands in a field: readable, and read back as the same minute.
#[must_use]
pub fn typed(due: NaiveDateTime) -> String {
    Due::new(due).to_string().replace('T', " ")
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A day.
    Day(Looking),
    /// A day and a minute.
    Due,
}

impl Sort {
    fn day(self, view: &View<'_>, value: &str) -> Option<NaiveDate> {
        let today = view.now.today();
        match self {
            Self::Day(Looking::Ahead) => parse_day_ahead(value, today).ok(),
            Self::Day(Looking::Back) => parse_day(value, today).ok(),
            Self::Due => parse_when(value, view.now.local()).ok().map(|at| at.date()),
        }
    }

    /// A day as it stands in the field. The time that stood there stays.
    fn written(self, view: &View<'_>, day: NaiveDate, before: &str) -> String {
        match self {
            Self::Day(_) => day.to_string(),
            Self::Due => {
                let known = parse_when(before, view.now.local()).ok().map(|at| at.time());
                typed(day.and_time(known.unwrap_or(DEFAULT_DUE_TIME)))
            }
        }
    }

    fn span(self) -> Span {
        if self == Self::Day(Looking::Back) { Span::Back } else { Span::Ahead }
    }
}

/// Draws the line with its calendar; `words` are the label of the field and what stands in it while
/// it is empty. The response says `changed()` for a day that was chosen, too.
pub fn line_edit(
    ui: &mut Ui,
    view: &View<'_>,
    id: Id,
    (label, hint): (&str, &str),
    sort: Sort,
    value: &mut String,
) -> Response {
    let text = &view.text.dialogs.calendar;
    let name = text.choose(label);
    let calendar = Calendar {
        name: &name,
        earlier: text.earlier(),
        later: text.later(),
        today: view.now.today(),
        chosen: sort.day(view, value),
        span: sort.span(),
        week_begins: view.text.week_begins(),
        days: &Known { view, sort },
    };
    let (mut response, chosen) = calendar.show(ui, id, value, hint);
    if let Some(day) = chosen {
        *value = sort.written(view, day, value);
        end_caret(ui, id, value);
        response.mark_changed();
    }
    response
}

/// What is known of the days.
struct Known<'a> {
    view: &'a View<'a>,
    sort: Sort,
}

impl Days for Known<'_> {
    fn title(&self, first: NaiveDate, last: NaiveDate) -> String {
        self.view.text.months(first, last, self.view.now.today())
    }

    fn weekday(&self, weekday: Weekday) -> &str {
        self.view.text.weekday_short(weekday)
    }

    fn days(&self, ui: &Ui, first: NaiveDate, count: usize) -> Vec<Day> {
        let promised = self.promised(ui, first, count);
        first.iter_days().zip(promised.iter()).map(|(day, due)| self.of(day, *due)).collect()
    }

    fn remark(&self, at: NaiveDate, day: &Day) -> String {
        let text = &self.view.text.dialogs.calendar;
        let name = || self.view.text.day_start(at, self.view.now.today());
        match (day.is_off, day.is_full) {
            (true, _) => text.is_off(&name()),
            (_, true) => text.is_full(&name()),
            _ if self.counts() => text.counts().to_owned(),
            _ => String::new(),
        }
    }
}

impl Known<'_> {
    /// Whether it says how much is promised: what has been needs no room any more.
    fn counts(&self) -> bool {
        self.sort.span() == Span::Ahead
    }

    fn of(&self, day: NaiveDate, due: u32) -> Day {
        let text = &self.view.text.dialogs.calendar;
        let hours = &self.view.log.shop().hours;
        let is_off = !hours.is_open_day(day);
        let mut name = self.view.text.title_day(day);
        if day == self.view.now.today() {
            name = text.today(&name);
        }
        if is_off {
            name = match hours.days_off.get(&day).filter(|why| !why.is_empty()) {
                Some(why) => text.day_off_why(&name, why),
                None => text.day_off(&name),
            };
        }
        if due > 0 {
            name = text.day_due(&name, due);
        }
        let below = match (is_off, due) {
            (true, _) => text.off().to_owned(),
            (false, 0) => String::new(),
            (false, due) => due.to_string(),
        };
        Day { name, below, is_off, is_full: self.counts() && is_full(room(hours, day), due) }
    }

    /// How many promises are open on each of the days. They are read again only when the log has
    /// changed, or other days come into sight.
    fn promised(&self, ui: &Ui, first: NaiveDate, count: usize) -> Arc<Vec<u32>> {
        let today = self.view.now.today();
        let key = (self.view.log.revision(), first, count, today, self.counts());
        let memory = Id::unique("promised-by-day");
        if let Some((known, promised)) = ui.data(|data| data.get_temp::<Promised>(memory))
            && known == key
        {
            return promised;
        }
        let read = |day: NaiveDate| match self.counts() && day >= today {
            true => self.view.log.promised_on(day).unwrap_or_else(|error| {
                self.view.ask(Action::Failed(error));
                0
            }),
            false => 0,
        };
        let promised: Arc<Vec<u32>> = Arc::new(first.iter_days().take(count).map(read).collect());
        ui.data_mut(|data| data.insert_temp(memory, (key, Arc::clone(&promised))));
        promised
    }
}

/// What was read, and for which days of which log.
type Promised = ((u64, NaiveDate, usize, NaiveDate, bool), Arc<Vec<u32>>);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CaseId, Channel, Harm, LogDraft, PromiseDraft, WhoDraft};
    use crate::logbook::Logbook;
    use crate::text::Text;
    use crate::ui::dialogs::Show;
    use crate::ui::dialogs::bought_again::BoughtAgainDialog;
    use crate::ui::dialogs::concession::ConcessionDialog;
    use crate::ui::dialogs::plan_b::PlanBDialog;
    use crate::ui::dialogs::promise::PromiseDialog;
    use crate::ui::dialogs::rehearsal::{Rehearsal, log, press, rehearse, type_text};
    use egui::{Key, Modifiers, Role};
    use egui_kittest::Harness;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    type Scene<D> = Harness<'static, Rehearsal<D>>;

    /// A log on Sunday, November 22, with a promise for Friday and Thursday off.
    fn promised() -> (Logbook, CaseId) {
        let mut log = log();
        let mut shop = log.shop().clone();
        let thanksgiving = NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
        shop.hours.days_off.insert(thanksgiving, "Thanksgiving".to_owned());
        log.save_shop(&shop).unwrap();
        let draft = LogDraft {
            who: WhoDraft { name: "Ines Moreau".into(), ..WhoDraft::default() },
            words: "Nobody was there.".into(),
            channel: Some(Channel::Phone),
            harm: Some(Harm::SpoiledPlans),
            owner: "Frank".into(),
            promise: PromiseDraft {
                words: "I call you".into(),
                due: "2026-11-27 12:00".into(),
                ..PromiseDraft::default()
            },
            ..LogDraft::default()
        };
        let case = log.log_case(&draft).unwrap().case;
        (log, case)
    }

    fn value<D>(scene: &Scene<D>, label: &str) -> String {
        scene.get_by_role_and_label(Role::TextInput, label).value().unwrap_or_default()
    }

    fn opened<D>(scene: &mut Scene<D>, label: &str) {
        scene.get_by_role_and_label(Role::TextInput, label).focus();
        scene.run();
        scene.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
        scene.run();
    }

    #[test]
    fn a_day_is_chosen_by_keys_and_the_time_that_was_typed_stays() {
        let (log, case) = promised();
        let dialog = PromiseDialog::new(&log, case).unwrap();
        let mut scene: Scene<PromiseDialog> = rehearse(log, dialog, PromiseDialog::show);
        let due = Text::english().dialogs.promise.due();
        scene.get_by_role_and_label(Role::TextInput, due).focus();
        scene.run();
        type_text(&mut scene, "tuesday 9:30");
        opened(&mut scene, due);
        assert!(scene.get_by_label("Tuesday, November 24").is_focused());
        scene.get_by_label("Sunday, November 22, today, off");
        scene.get_by_label("Thursday, November 26, off, Thanksgiving");
        scene.get_by_label("Friday, November 27, 1 thing due");
        for key in [Key::PageDown, Key::Home, Key::ArrowDown, Key::End, Key::ArrowLeft] {
            press(&mut scene, key);
        }
        assert!(scene.get_by_label("Friday, January 1").is_focused());
        press(&mut scene, Key::Enter);
        assert_eq!(value(&scene, due), "2027-01-01 09:30");
        assert!(scene.get_by_role_and_label(Role::TextInput, due).is_focused());
        assert!(scene.query_by_label("Friday, January 1").is_none(), "it closes");
    }

    #[test]
    fn escape_closes_the_calendar_alone_and_the_field_has_the_keyboard() {
        let (log, case) = promised();
        let dialog = PromiseDialog::new(&log, case).unwrap();
        let mut scene: Scene<PromiseDialog> = rehearse(log, dialog, PromiseDialog::show);
        let due = Text::english().dialogs.promise.due();
        opened(&mut scene, due);
        press(&mut scene, Key::ArrowRight);
        press(&mut scene, Key::Escape);
        assert!(scene.query_by_label("Monday, November 23").is_none());
        assert!(scene.get_by_role_and_label(Role::TextInput, due).is_focused());
        let closed = |scene: &Scene<PromiseDialog>| {
            scene.state().asked.iter().any(|it| matches!(it, Action::CloseDialog))
        };
        assert!(!closed(&scene));
        assert_eq!(value(&scene, due), "");
        press(&mut scene, Key::Escape);
        assert!(closed(&scene));
    }

    #[test]
    fn a_click_chooses_a_day_and_a_click_elsewhere_closes() {
        let (log, case) = promised();
        let dialog = PlanBDialog::new(&log, case).unwrap();
        let mut scene: Scene<PlanBDialog> = rehearse(log, dialog, PlanBDialog::show);
        let day = Text::english().follow_ups.plan_b.day();
        let button = Text::english().dialogs.calendar.choose(day);
        scene.get_by_role_and_label(Role::Button, &button).click();
        scene.run();
        scene.get_by_label("Four weeks later").click();
        scene.run();
        scene.get_by_label("Wednesday, January 6").click();
        scene.run();
        assert_eq!(value(&scene, day), "2027-01-06");
        scene.get_by_role_and_label(Role::Button, &button).click();
        scene.run();
        assert!(scene.query_by_label("Wednesday, January 6").is_some());
        let title = Text::english().follow_ups.plan_b.prepare_title();
        scene.get_by_role_and_label(Role::Label, title).click();
        scene.run();
        assert!(scene.query_by_label("Wednesday, January 6").is_none());
        assert_eq!(value(&scene, day), "2027-01-06");
    }

    #[test]
    fn the_enter_that_chooses_a_day_does_not_save_the_dialog_as_well() {
        let (log, case) = promised();
        let dialog = BoughtAgainDialog::new(&log, case).unwrap();
        let mut scene: Scene<BoughtAgainDialog> = rehearse(log, dialog, BoughtAgainDialog::show);
        let day = Text::english().dialogs.closing.bought_again();
        opened(&mut scene, day);
        press(&mut scene, Key::ArrowLeft);
        press(&mut scene, Key::Enter);
        assert_eq!(value(&scene, day), "2026-11-21");
        assert!(scene.state().asked.is_empty());
        press(&mut scene, Key::Enter);
        assert_eq!(scene.state().asked.len(), 1);
    }

    #[test]
    fn what_has_happened_is_looked_for_in_the_weeks_before() {
        let (log, case) = promised();
        let dialog = ConcessionDialog::new(&log, case, None).unwrap();
        let mut scene: Scene<ConcessionDialog> = rehearse(log, dialog, ConcessionDialog::show);
        let given = Text::english().dialogs.concession.given();
        opened(&mut scene, given);
        let tomorrow = scene.get_by_label("Monday, November 23");
        assert!(tomorrow.accesskit_node().is_disabled());
        press(&mut scene, Key::ArrowDown);
        assert!(scene.get_by_label("Sunday, November 22, today, off").is_focused());
        press(&mut scene, Key::ArrowUp);
        press(&mut scene, Key::Space);
        assert_eq!(value(&scene, given), "2026-11-15");
    }
}
