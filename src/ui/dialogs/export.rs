//! Exporting the recovery history: in which form, which cases, and into which file.

use chrono::{Datelike, Days, NaiveDate};
use egui::{Align, Layout, Ui};
use std::path::{Path, PathBuf};

use super::due_field::{DayField, Looking};
use super::question::Question;
use super::target::Target;
use super::{Answer, Show};
use crate::domain::day::parse_day;
use crate::domain::{Field, Problem, ProblemKind};
use crate::jobs::{Detail, ExportOrder, FilePurpose, Format, Task};
use crate::logbook::{Logbook, Result};
use crate::text::FilesDialogText;
use crate::ui::action::{Action, FileAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::card;
use crate::ui::widgets::choice::{self, Card};
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::path_field::{self, PathWords, path_field};

/// Exporting the recovery history.
#[derive(Debug)]
pub struct ExportDialog {
    order: ExportOrder,
    /// Which cases, in words: a customer's, a single one, or those that were selected.
    scope: Option<Scope>,
    period: Period,
    from: String,
    to: String,
    target: Target,
    tried: bool,
    started: bool,
}

#[derive(Clone, Debug)]
enum Scope {
    Customer(String),
    Case(String, String),
    Selected(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Period {
    All,
    Last30,
    ThisYear,
    FromTo,
}

/// What is wrong, as sentences.
#[derive(Default)]
struct Wrong {
    from: Option<String>,
    to: Option<String>,
    path: Option<String>,
}

impl ExportDialog {
    /// The dialog for an order, which may name a customer, a case, a form or a period.
    ///
    /// # Errors
    /// The log cannot be read, or there is no such customer or case.
    pub fn new(log: &Logbook, order: ExportOrder) -> Result<Self> {
        let scope = match (order.case, order.customer) {
            (Some(id), _) => {
                let case = log.case(id)?;
                Some(Scope::Case(case.number.to_string(), log.mistake(case.mistake)?.title))
            }
            (None, Some(id)) => Some(Scope::Customer(log.customer(id)?.name)),
            (None, None) => Some(order.cases.len()).filter(|count| *count > 0).map(Scope::Selected),
        };
        let written = |day: Option<NaiveDate>| day.map(|it| it.to_string()).unwrap_or_default();
        let (from, to) = (written(order.from), written(order.to));
        let is_limited = order.from.is_some() || order.to.is_some();
        Ok(Self {
            order,
            scope,
            period: if is_limited { Period::FromTo } else { Period::All },
            from,
            to,
            target: Target::default(),
            tried: false,
            started: false,
        })
    }
}

impl Show for ExportDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.files.dialog;
        self.settle_path(view);
        let running = view.status.running.as_ref();
        let busy = running.is_some().then_some(text.busy());
        let is_exporting = running.is_some_and(|running| running.task == Task::Export);
        let exists = self.target.tried.existing_at(&self.target.path).is_some();
        let main = if exists { text.replace() } else { text.export() };
        let mut question = Question::new("export", text.export_title(), main)
            .replaces(exists)
            .blocked(busy)
            .beside(waits);
        if is_exporting {
            // The dialog lies over the progress of the window, so its own Cancel stops the work.
            question = question.cancel(Action::File(FileAction::CancelJob));
        }
        let body = |ui: &mut Ui| {
            self.body(ui, view);
            false
        };
        if question.show(ui, view, body) {
            self.export(view, exists);
        }
    }

    fn told(&mut self, answer: Answer) {
        self.target.told(answer);
    }
}

impl ExportDialog {
    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.files.dialog;
        let wrong =
            if self.tried { self.wrong(view).unwrap_or_default() } else { Wrong::default() };
        self.format(ui, view);
        if self.order.format.is_whole() {
            card::quiet_box(ui, |ui| ui.label(theme::body(text.archive_is_whole())));
            ui.add_space(theme::GAP);
        } else {
            if self.order.format == Format::Ics {
                let words = [text.detail_full(), text.detail_first_name(), text.detail_bare()];
                let levels: Vec<_> =
                    Detail::ALL.into_iter().zip(words.map(str::to_owned)).collect();
                let value = &mut self.order.detail;
                let label = text.detail();
                choice::segments(ui, "export-detail", label, value, &levels, Hint::default());
            }
            self.which_cases(ui, view, &wrong);
            self.how_much(ui, text);
        }
        let words = PathWords { label: text.target(), choose: text.choose() };
        let shown =
            path_field(ui, "export-path", words, &mut self.target.path, wrong.path.as_deref());
        // What is said is about the path it was tried with.
        let failure = self.target.tried.failure_at(&self.target.path);
        path_field::failure(ui, &shown.response, failure);
        self.target.is_own |= shown.response.changed();
        if shown.response.changed() {
            self.target.chosen.forget();
        }
        if shown.choose {
            let name = file_name(text, view.now.today(), self.order.format);
            self.target.chosen.ask(view, FilePurpose::Export(name, self.order.format));
        }
        if self.target.chosen.came_back_empty() {
            ui.label(theme::small(text.nothing_chosen()));
            ui.add_space(theme::GAP_SMALL);
        }
        if let Some(path) = self.target.tried.existing_at(&self.target.path) {
            card::notice(ui, Tone::Soon, icons::WARNING, |ui| {
                let path = path.display().to_string();
                let words = match self.order.format {
                    Format::Csv => text.exists_tables(&path),
                    _ => text.exists(&path),
                };
                ui.label(theme::body(words));
            });
            ui.add_space(theme::GAP);
        }
    }

    fn format(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.files.dialog;
        let cards = Format::ALL.map(|value| {
            let (title, description) = view.text.export_format(value);
            Card { value, title: title.to_owned(), description: description.to_owned() }
        });
        let before = self.order.format;
        let value = &mut self.order.format;
        let group = choice::cards_choice(
            ui,
            "export-format",
            text.format(),
            value,
            &cards,
            Hint::default(),
        );
        if !self.started {
            self.started = true;
            group.request_focus();
        }
        if before != self.order.format {
            // A path of the owner's own keeps its name and gets the other ending.
            let (old, new) = (before.ending(), self.order.format.ending());
            if let Some(stem) = self.target.path.strip_suffix(&format!(".{old}")) {
                self.target.path = format!("{stem}.{new}");
            }
        }
    }

    /// What a report tells of the customers: names, and ways to reach them only beside names.
    fn how_much(&mut self, ui: &mut Ui, text: &FilesDialogText) {
        if !self.order.format.can_go_without_names() {
            return;
        }
        field::checkbox(ui, &mut self.order.without_names, text.without_names());
        if self.order.format == Format::Csv && !self.order.without_names {
            field::checkbox(ui, &mut self.order.contact_details, text.contact_details());
        }
        ui.add_space(theme::GAP);
    }

    fn which_cases(&mut self, ui: &mut Ui, view: &View<'_>, wrong: &Wrong) {
        let text = &view.text.files.dialog;
        let scope = self.scope.as_ref().map(|scope| match scope {
            Scope::Customer(name) => text.of_customer(name),
            Scope::Case(number, title) => text.of_case(number, title),
            Scope::Selected(count) => text.of_selected(u32::try_from(*count).unwrap_or(u32::MAX)),
        });
        if let Some(words) = scope {
            card::quiet_box(ui, |ui| ui.label(theme::body(words)));
            ui.add_space(theme::GAP);
        }
        if matches!(self.scope, Some(Scope::Case(..) | Scope::Selected(_))) {
            return;
        }
        let periods = [
            (Period::All, text.all().to_owned()),
            (Period::Last30, text.last_30().to_owned()),
            (Period::ThisYear, text.this_year().to_owned()),
            (Period::FromTo, text.from_to().to_owned()),
        ];
        let value = &mut self.period;
        choice::segments(ui, "export-period", text.period(), value, &periods, Hint::default());
        if self.period != Period::FromTo {
            return;
        }
        ui.columns(2, |columns| {
            let fields = [
                ("export-from", text.from(), &mut self.from, &wrong.from),
                ("export-to", text.to(), &mut self.to, &wrong.to),
            ];
            for (ui, (salt, label, value, problem)) in columns.iter_mut().zip(fields) {
                let (hint, looking) = (text.day_hint(), Looking::Back);
                let day = DayField { salt, label, hint, optional: None, looking };
                day.show(ui, view, value, problem.as_deref());
            }
        });
    }

    /// Suggests a path while none is the owner's own.
    fn settle_path(&mut self, view: &View<'_>) {
        if !self.target.is_own {
            let text = &view.text.files.dialog;
            let name = file_name(text, view.now.today(), self.order.format);
            self.target.path = view.status.export_folder.join(name).display().to_string();
        }
    }

    fn export(&mut self, view: &View<'_>, replace: bool) {
        self.tried = true;
        if self.wrong(view).is_some() {
            return;
        }
        let (from, to) = self.days(view.now.today());
        let format = self.order.format;
        let order = match format.is_whole() {
            true => ExportOrder { format, ..ExportOrder::default() },
            false => ExportOrder {
                from: from.ok().flatten(),
                to: to.ok().flatten(),
                ..self.order.clone()
            },
        };
        self.target.tried.again(&self.target.path);
        let path = PathBuf::from(self.target.path.trim());
        view.ask(Action::File(FileAction::Export(order, path, replace)));
    }

    fn days(&self, today: NaiveDate) -> (Day, Day) {
        match self.period {
            _ if matches!(self.scope, Some(Scope::Case(..) | Scope::Selected(_))) => {
                (Ok(None), Ok(None))
            }
            Period::All => (Ok(None), Ok(None)),
            // Thirty days with today as the last of them.
            Period::Last30 => (Ok(today.checked_sub_days(Days::new(29))), Ok(None)),
            Period::ThisYear => (Ok(NaiveDate::from_ymd_opt(today.year(), 1, 1)), Ok(None)),
            Period::FromTo => (day(&self.from, today), day(&self.to, today)),
        }
    }

    fn wrong(&self, view: &View<'_>) -> Option<Wrong> {
        let text = &view.text.files.dialog;
        let mut wrong = Wrong { path: path_problem(&self.target.path, text), ..Wrong::default() };
        if !self.order.format.is_whole() {
            let (from, to) = self.days(view.now.today());
            if let (Ok(Some(first)), Ok(Some(last))) = (&from, &to)
                && first > last
            {
                wrong.to = Some(text.from_after_to().to_owned());
            }
            let said = |day: Day| day.err().map(|problem| view.text.problem(&problem));
            wrong.from = said(from);
            wrong.to = wrong.to.or(said(to));
        }
        let is_fine = wrong.from.is_none() && wrong.to.is_none() && wrong.path.is_none();
        (!is_fine).then_some(wrong)
    }
}

/// Says at the left end of a footer why its button is out of reach for a while.
pub(super) fn waits(ui: &mut Ui, view: &View<'_>) {
    let Some(running) = &view.status.running else { return };
    let shell = &view.text.shell;
    let words = match (running.task, running.done) {
        (Task::Export, Some(done)) => shell.exporting_done((done.clamp(0.0, 1.0) * 100.0) as u8),
        (Task::Export, None) => shell.exporting().to_owned(),
        _ => view.text.files.dialog.busy().to_owned(),
    };
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(theme::BUTTON_HEIGHT);
        ui.label(theme::small(words));
    });
}

type Day = std::result::Result<Option<NaiveDate>, Problem>;

fn day(typed: &str, today: NaiveDate) -> Day {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    parse_day(typed, today)
        .map(Some)
        .map_err(|wrong| Problem::new(Field::Happened, ProblemKind::When(wrong)))
}

/// What is wrong with a path as typed, as a sentence.
#[must_use]
pub fn path_problem(typed: &str, text: &FilesDialogText) -> Option<String> {
    let typed = typed.trim();
    if typed.is_empty() {
        Some(text.path_missing().to_owned())
    } else if !Path::new(typed).is_absolute() {
        Some(text.path_not_full().to_owned())
    } else {
        None
    }
}

fn file_name(text: &FilesDialogText, today: NaiveDate, format: Format) -> String {
    format!("{}.{}", text.file_stem(&today.to_string()), format.ending())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jobs::Running;
    use crate::ui::dialogs::rehearsal::{log, rehearse};
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn cancel_stops_an_export_under_way_before_it_closes_the_dialog() {
        let log = log();
        let dialog = ExportDialog::new(&log, ExportOrder::default()).unwrap();
        let mut scene = rehearse(log, dialog, ExportDialog::show);
        let running = |task| Some(Running { task, done: Some(0.4), seconds: 2.0 });
        for (task, stops) in [(Some(Task::Export), true), (Some(Task::Copy), false), (None, false)]
        {
            let state = scene.state_mut();
            state.status.running = task.and_then(running);
            state.asked.clear();
            scene.run();
            assert_eq!(scene.query_by_label("Writing the export… 40% done").is_some(), stops);
            scene.get_by_label("Cancel").click();
            scene.run();
            let asked = scene.state().asked.last();
            match stops {
                true => assert!(matches!(asked, Some(Action::File(FileAction::CancelJob)))),
                false => assert!(matches!(asked, Some(Action::CloseDialog)), "{task:?}"),
            }
        }
    }
}
