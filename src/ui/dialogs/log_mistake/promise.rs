//! The first promise: its words, and a due time by one press or typed.

use chrono::{Days, NaiveDateTime, TimeDelta};
use egui::{Align, Layout, Ui};

use super::super::attempt::Attempt;
use super::super::day_calendar::{self, Sort};
use super::super::outlook::Outlook;
use crate::domain::day::{DEFAULT_DUE_TIME, parse_when};
use crate::domain::{Due, Field, MistakeKind, ProblemKind, PromiseDraft};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field::{self, Hint};
use crate::words::commitment::due_of;

/// Below this width the quick times stand under the words.
const BESIDE_FROM: f32 = 560.0;

/// What is remembered of the fields for a promise.
#[derive(Debug, Default)]
pub struct Entry {
    /// The quick time in force: its place, and what it wrote into the field.
    quick: Option<(usize, String)>,
    /// Whether a draft that was kept has been looked at for the quick time it was given.
    is_taken_up: bool,
    /// Whether a due time is being typed.
    is_typing: bool,
    /// The due time that the words themselves say, as typed; empty where they say none.
    said: String,
    /// Whether what is promised can be kept.
    outlook: Outlook,
}

impl Entry {
    /// Draws the words, the quick times, the due time when there is one to see, and what speaks
    /// against it. How long such fixes take, the kind of mistake tells.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        kind: MistakeKind,
        draft: &mut PromiseDraft,
        attempt: &mut Attempt,
    ) {
        let text = &view.text.log;
        let problem = attempt.said(view.text, Field::PromiseWords);
        let hint = Hint { problem: problem.as_deref(), optional: Some(text.optional()), hint: "" };
        let times = quick_times(view);
        self.take_up(&times, &draft.due);
        let words = field::labelled(ui, text.promise(), hint, |ui| {
            let id = ui.make_persistent_id("log-promise");
            if ui.available_width() < BESIDE_FROM {
                return field::line_edit(ui, id, &mut draft.words, text.promise_hint());
            }
            ui.horizontal(|ui| {
                let room = ui.available_width() - quick_width(ui, &times);
                let words = ui
                    .scope(|ui| {
                        ui.set_max_width(room);
                        field::line_edit(ui, id, &mut draft.words, text.promise_hint())
                    })
                    .inner;
                self.quick(ui, view, &times, draft);
                words
            })
            .inner
        });
        attempt.place(Field::PromiseWords, &words);
        if words.changed() {
            self.follow_words(view, draft);
        }
        if ui.available_width() < BESIDE_FROM {
            ui.horizontal_wrapped(|ui| self.quick(ui, view, &times, draft));
            ui.add_space(theme::GAP_SMALL);
        }
        self.due(ui, view, draft, attempt);
        self.difference(ui, view, draft);
        self.outlook.show_last(ui, view, kind, &mut draft.due);
    }

    /// What the words say of the time needs no typing; a time of somebody's own stays.
    fn follow_words(&mut self, view: &View<'_>, draft: &mut PromiseDraft) {
        let now = view.now.local();
        let said = due_of(&draft.words, now).map(|due| typed(due.at())).unwrap_or_default();
        if draft.due.trim().is_empty() || draft.due == self.said {
            draft.due.clone_from(&said);
            draft.past_is_meant = false;
        }
        self.said = said;
    }

    /// That the words say another time than the field, with a way to take theirs.
    fn difference(&self, ui: &mut Ui, view: &View<'_>, draft: &mut PromiseDraft) {
        let text = &view.text.log;
        let now = view.now.local();
        let read = |typed: &str| parse_when(typed, now).ok();
        let (Some(said), Some(due)) = (read(&self.said), read(&draft.due)) else { return };
        if said == due {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let words = text.due_differs(&view.text.day_time(said, now));
            ui.label(theme::toned(ui, words, Tone::Soon));
            if Button::quiet(text.take_due()).small().show(ui).clicked() {
                draft.due.clone_from(&self.said);
                draft.past_is_meant = false;
            }
        });
        ui.add_space(theme::GAP_SMALL);
    }

    /// A draft that is taken up again has its quick time chosen, where it still is one. Later on,
    /// what somebody types stays typed, even where a quick time would have written the same.
    fn take_up(&mut self, times: &[(String, NaiveDateTime)], due: &str) {
        if std::mem::replace(&mut self.is_taken_up, true) || self.quick.is_some() {
            return;
        }
        let chosen = times.iter().position(|(_, time)| typed(*time) == due);
        self.quick = chosen.map(|place| (place, due.to_owned()));
    }

    fn quick(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        times: &[(String, NaiveDateTime)],
        draft: &mut PromiseDraft,
    ) {
        let text = &view.text.log;
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            for (place, (words, due)) in times.iter().enumerate() {
                let is_on = self
                    .quick
                    .as_ref()
                    .is_some_and(|(chosen, typed)| *chosen == place && *typed == draft.due);
                let name = text.due_quick_name(words);
                let button = Button::secondary(words).name(&name).tall().selected(is_on).show(ui);
                if button.on_hover_text(view.text.full_day_time(*due)).clicked() {
                    if is_on {
                        draft.due.clear();
                        self.quick = None;
                    } else {
                        draft.due = typed(*due);
                        self.quick = Some((place, draft.due.clone()));
                    }
                    draft.past_is_meant = false;
                    self.is_typing = false;
                }
            }
            let other = Button::secondary("")
                .icon(icons::CALENDAR_BLANK)
                .name(text.other_time())
                .tall()
                .selected(self.is_typing)
                .show(ui);
            if other.on_hover_text(text.other_time()).clicked() {
                self.is_typing = !self.is_typing;
            }
        });
    }

    fn due(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        draft: &mut PromiseDraft,
        attempt: &mut Attempt,
    ) {
        let text = &view.text.log;
        let is_quick = self.quick.as_ref().is_some_and(|(_, typed)| *typed == draft.due);
        let is_wanted = !draft.words.trim().is_empty() || !draft.due.trim().is_empty();
        let is_wrong = attempt.finds(Field::Due);
        if !(self.is_typing || is_wrong || is_wanted && !is_quick) {
            return;
        }
        let now = view.now.local();
        let read = parse_when(&draft.due, now).map(|due| view.text.full_day_time(due));
        let said = attempt.said(view.text, Field::Due);
        let hint = Hint {
            hint: view.text.dialogs.when.hint(),
            problem: said.as_deref(),
            // What was understood stands beside the label, so that nothing below it moves.
            optional: read.as_deref().ok(),
        };
        let before = draft.due.clone();
        let due = field::labelled(ui, text.due(), hint, |ui| {
            let id = ui.make_persistent_id("log-due");
            let words = (text.due(), hint.hint);
            day_calendar::line_edit(ui, view, id, words, Sort::Due, &mut draft.due)
        });
        attempt.place(Field::Due, &due);
        if draft.due != before {
            draft.past_is_meant = false;
        }
        let asks = draft.problems(now).iter().any(|problem| {
            problem.field == Field::Due && matches!(problem.kind, ProblemKind::InPast(_))
        });
        if draft.past_is_meant || asks {
            field::checkbox(ui, &mut draft.past_is_meant, text.past_is_meant());
            ui.add_space(theme::GAP_SMALL);
        }
    }
}

/// The room that the quick times need beside the words.
fn quick_width(ui: &Ui, times: &[(String, NaiveDateTime)]) -> f32 {
    let font = egui::TextStyle::Button.resolve(ui.style());
    let color = ui.visuals().text_color();
    let gap = ui.spacing().item_spacing.x;
    let texts: f32 = times
        .iter()
        .map(|(words, _)| {
            let laid =
                ui.fonts_mut(|fonts| fonts.layout_no_wrap(words.clone(), font.clone(), color));
            // Fourteen points of padding on both sides, as a button of full height has.
            laid.size().x + 28.0 + gap
        })
        .sum();
    texts + theme::MIN_TARGET + gap
}

/// The due times offered: an hour from now, the end of this day, the end of the next.
fn quick_times(view: &View<'_>) -> Vec<(String, NaiveDateTime)> {
    let text = &view.text.log;
    let now = view.now.local_minute();
    let mut times = Vec::new();
    if let Some(due) = now.checked_add_signed(TimeDelta::hours(1)) {
        times.push((text.in_an_hour().to_owned(), due));
    }
    let today = now.date().and_time(DEFAULT_DUE_TIME);
    if now < today {
        times.push((text.today_at(&view.text.time(DEFAULT_DUE_TIME)), today));
    }
    if let Some(due) = today.checked_add_days(Days::new(1)) {
        times.push((text.tomorrow().to_owned(), due));
    }
    times
}

/// A due minute as it stands in the field. It names the day itself, since "tomorrow" would be
/// another day when the draft is taken up again.
fn typed(due: NaiveDateTime) -> String {
    Due::new(due).to_string().replace('T', " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn a_quick_time_is_read_back_as_the_same_minute() {
        let now = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(14, 37, 0).unwrap();
        let due = now + TimeDelta::hours(1);
        assert_eq!(parse_when(&typed(due), now), Ok(due));
    }
}
