//! What a hand does on the week: carrying a promise to another day, by pointer or by keys, and
//! moving the keyboard between lines and days.

use chrono::NaiveDate;
use egui::{Id, Key, Modifiers, Rect, Ui};

use super::day::Drawn;
use super::moving::{self, Step};
use super::shifted;
use crate::domain::{CaseId, Due};
use crate::logbook::pages::{WeekDay, WeekLine};
use crate::ui::action::{Action, Ask};
use crate::ui::route::Route;
use crate::ui::screens::today::kind;
use crate::ui::view::View;
use crate::ui::widgets::focus::{self, Landing};

/// How many frames are waited for a moved promise to show up on its new day.
const PATIENCE: u8 = 10;

/// What is remembered between frames.
#[derive(Debug, Default)]
pub struct Hand {
    /// Which line had the focus, and where it stood.
    focused: Option<(Id, Place)>,
    /// The promise that was just moved, to give it the focus on its new day.
    follow: Option<Follow>,
    /// What is being taken to another day.
    carried: Option<Id>,
    /// Why something stayed where it was.
    said: Option<&'static str>,
}

/// The place of a line: which day of those shown, and which line of that day, both from 0.
type Place = (usize, usize);

#[derive(Debug)]
struct Follow {
    case: Option<CaseId>,
    words: String,
    due: Due,
    patience: u8,
}

impl Hand {
    /// Why something stayed where it was, until the next thing is done.
    pub fn said(&self) -> Option<&'static str> {
        self.said
    }

    /// Whether something is being taken to a day.
    pub fn is_target(&self, ui: &Ui, rect: Rect) -> bool {
        let pointer = ui.ctx().pointer_interact_pos();
        self.carried.is_some() && pointer.is_some_and(|at| rect.contains(at))
    }

    /// Takes a line to the day on which the pointer lets go of it. Esc leaves it where it was.
    pub fn carry(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        drawn: &[Vec<Drawn<'_>>],
        grounds: &[(NaiveDate, Rect)],
    ) {
        for Drawn { line, response } in drawn.iter().flatten() {
            if response.drag_started() {
                self.carried = Some(response.id);
                self.said = None;
            }
            if self.carried != Some(response.id) {
                continue;
            }
            if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
                self.carried = None;
                ui.ctx().stop_dragging();
            } else if response.drag_stopped() {
                self.carried = None;
                let pointer = ui.ctx().pointer_interact_pos();
                let over = |rect: &Rect| pointer.is_some_and(|at| rect.contains(at));
                let day = grounds.iter().find(|(_, rect)| over(rect)).map(|(day, _)| *day);
                if let Some(day) = day.filter(|day| *day != line.line.due.date()) {
                    self.moved(moving::to_day(view, line, day), line);
                }
            }
        }
    }

    fn moved(&mut self, step: Step, line: &WeekLine) {
        self.said = None;
        match step {
            Step::Asked(due) => {
                let (case, words) = (line.line.case, line.line.words.clone());
                self.follow = Some(Follow { case, words, due, patience: PATIENCE });
            }
            Step::Opened => {}
            Step::Stays(why) => self.said = Some(why),
        }
    }

    pub fn keys(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        days: &[WeekDay],
        drawn: &[Vec<Drawn<'_>>],
        weeks: i32,
    ) {
        self.follow_moved(drawn);
        if let Some(first) = drawn.iter().flatten().next() {
            focus::land(ui, first.response.id, Landing::Page);
        }
        let is_here = |drawn: &Drawn<'_>| drawn.response.has_focus();
        let place = drawn
            .iter()
            .enumerate()
            .find_map(|(day, lines)| lines.iter().position(is_here).map(|line| (day, line)));
        let Some(place) = place else {
            self.focus_next_to_gone(ui, drawn);
            return;
        };
        let Some(Drawn { line, response }) = at(drawn, place) else { return };
        focus::keep_arrows(ui, response.id);
        if self.focused.is_none_or(|(id, _)| id != response.id) {
            self.said = None;
        }
        self.focused = Some((response.id, place));
        let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        // First with Shift: without it the keys would be taken for plain ones.
        for (key, by) in [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)] {
            if pressed(Modifiers::SHIFT, key) {
                let day = shifted(line.line.due.date(), by);
                let step = moving::to_day(view, line, day);
                let is_outside = days.iter().all(|known| known.day != day);
                if is_outside && matches!(step, Step::Asked(_)) {
                    view.ask(Action::Go(Route::Week(weeks.saturating_add(by))));
                }
                self.moved(step, line);
            }
        }
        if pressed(Modifiers::NONE, Key::K) && line.is_said {
            kind::card(view, &line.line).finish(view);
        }
        if pressed(Modifiers::NONE, Key::M) {
            match line.line.promise().filter(|_| line.is_said) {
                Some(promise) => view.ask(Action::Open(Ask::MovePromise(promise))),
                None => self.moved(moving::to_day(view, line, line.line.due.date()), line),
            }
        }
        walk(ui, view, drawn, place, weeks);
    }

    /// Gives the keyboard to the promise that was moved, once it stands on its new day.
    fn follow_moved(&mut self, drawn: &[Vec<Drawn<'_>>]) {
        let Some(follow) = &mut self.follow else { return };
        let found = drawn.iter().flatten().find(|Drawn { line, .. }| {
            let line = &line.line;
            line.case == follow.case && line.due == follow.due && line.words == follow.words
        });
        follow.patience = follow.patience.saturating_sub(1);
        if let Some(found) = found {
            found.response.request_focus();
        }
        if found.is_some() || follow.patience == 0 {
            self.follow = None;
        }
    }

    /// When the line that had the keyboard is gone, because its promise was kept, the next takes
    /// it.
    fn focus_next_to_gone(&mut self, ui: &Ui, drawn: &[Vec<Drawn<'_>>]) {
        let Some((id, (day, line))) = self.focused else { return };
        let lines = drawn.iter().flatten();
        if lines.into_iter().any(|drawn| drawn.response.id == id) || self.follow.is_some() {
            return;
        }
        self.focused = None;
        if ui.memory(|memory| memory.focused().is_some()) {
            return;
        }
        let near = drawn.get(day).filter(|lines| !lines.is_empty());
        let near = near.or_else(|| drawn.iter().skip(day).find(|lines| !lines.is_empty()));
        let near = near.or_else(|| drawn.iter().rev().find(|lines| !lines.is_empty()));
        if let Some(next) = near.and_then(|lines| lines.get(line.min(lines.len() - 1))) {
            next.response.request_focus();
        }
    }
}

fn at<'a, 'b>(drawn: &'b [Vec<Drawn<'a>>], (day, line): Place) -> Option<&'b Drawn<'a>> {
    drawn.get(day)?.get(line)
}

/// Moves the keyboard between lines and days; past the first or last day lies another week.
fn walk(ui: &Ui, view: &View<'_>, drawn: &[Vec<Drawn<'_>>], (day, line): Place, weeks: i32) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let focus = |place: Place| {
        let lines = drawn.get(place.0).map_or(0, Vec::len);
        if let Some(found) = at(drawn, (place.0, place.1.min(lines.saturating_sub(1)))) {
            found.response.request_focus();
        }
    };
    let is_used = |place: &usize| drawn.get(*place).is_some_and(|lines| !lines.is_empty());
    if pressed(Key::ArrowDown) {
        focus((day, line.saturating_add(1)));
    }
    if pressed(Key::ArrowUp) {
        focus((day, line.saturating_sub(1)));
    }
    if pressed(Key::ArrowRight) {
        match (day.saturating_add(1)..drawn.len()).find(is_used) {
            Some(next) => focus((next, line)),
            None => view.ask(Action::Go(Route::Week(weeks.saturating_add(1)))),
        }
    }
    if pressed(Key::ArrowLeft) {
        match (0..day).rev().find(is_used) {
            Some(next) => focus((next, line)),
            None => view.ask(Action::Go(Route::Week(weeks.saturating_sub(1)))),
        }
    }
    if pressed(Key::Home) {
        focus((day, 0));
    }
    if pressed(Key::End) {
        focus((day, usize::MAX));
    }
}
