//! Filling the fields from a message of the customer: a file that was chosen or dropped, or a text
//! that was pasted.
//!
//! What is filled says so until somebody touches it, and goes again when the message is taken out.

use egui::{
    Align, Area, CornerRadius, Event, Id, Layout, Order, Rect, Response, Stroke, StrokeKind,
    TextStyle, TextWrapMode, Ui, UiBuilder, WidgetText,
};
use egui::{pos2, vec2};
use std::path::PathBuf;

use super::super::Answer;
use super::super::chosen::Chosen;
use crate::domain::same_customer::{Reach, Who, by_reach, choose};
use crate::domain::{Complaint, CustomerId, Filling, LogDraft, tidy};
use crate::jobs::FilePurpose;
use crate::logbook::Logbook;
use crate::ui::action::{Action, FileAction};
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, chip, layout};

/// A chip is so much higher than the label beside it, on both sides.
const OVER: f32 = 2.0;

/// What is known of the message.
#[derive(Debug, Default)]
pub struct Message {
    chosen: Chosen,
    /// A file that was chosen, before it is asked for.
    file: Option<PathBuf>,
    is_reading: bool,
    /// Whether it was dropped on the window.
    is_from_outside: bool,
    heard: Option<Box<Complaint>>,
    /// A text that was pasted into their words.
    pasted: Option<String>,
}

impl Message {
    /// Waits for a message that is being read already.
    pub fn awaited() -> Self {
        Self { is_reading: true, is_from_outside: true, ..Self::default() }
    }

    /// Whether it was dropped on the window, and not chosen in the dialog.
    pub fn is_from_outside(&self) -> bool {
        self.is_from_outside
    }

    /// Hears an answer; what is not about a message comes back.
    pub fn told(&mut self, answer: Answer) -> Option<Answer> {
        match answer {
            Answer::Chosen(purpose, path) => self.file = self.chosen.told(&purpose, path),
            Answer::Complaint(complaint) => {
                self.is_reading = false;
                self.heard = Some(complaint);
            }
            other => {
                self.is_reading = false;
                return Some(other);
            }
        }
        None
    }

    /// Whether a message was read and waits to be filled in.
    pub fn has_come(&self) -> bool {
        self.heard.is_some()
    }

    /// Asks for a file that was chosen, and fills in what was read; whether it did.
    pub fn take_in(&mut self, view: &View<'_>, draft: &mut LogDraft, start: &LogDraft) -> bool {
        if let Some(file) = self.file.take() {
            self.read(view, FileAction::ReadComplaint(file));
        }
        let Some(complaint) = self.heard.take() else { return false };
        let known = known(view.log, &complaint);
        let pasted = self.pasted.take().filter(|_| complaint.source.is_empty());
        draft.fill(&complaint, known, start, pasted.as_deref(), view.now.today());
        true
    }

    fn read(&mut self, view: &View<'_>, action: FileAction) {
        self.is_reading = true;
        self.chosen.forget();
        view.ask(Action::File(action));
    }

    /// The quiet button beside the first label; it takes no room of its own.
    pub fn button(&mut self, ui: &mut Ui, view: &View<'_>, draft: &LogDraft) {
        if draft.filled.is_some() {
            return;
        }
        let top = ui.cursor().top() - (theme::MIN_TARGET - theme::SMALL.1) / 2.0;
        let right = ui.max_rect().right();
        let size = vec2(ui.available_width() / 2.0, theme::MIN_TARGET);
        let rect = Rect::from_min_size(pos2(right - size.x, top), size);
        let mut beside = ui.new_child(
            UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)),
        );
        let button = Button::quiet(view.text.log.message.choose());
        if button.icon(icons::ENVELOPE_SIMPLE).small().show(&mut beside).clicked() {
            self.chosen.ask(view, FilePurpose::Complaint);
        }
    }

    /// What there is to say above the fields; whether the message was taken out.
    pub fn bar(&mut self, ui: &mut Ui, view: &View<'_>, draft: &mut LogDraft) -> bool {
        let text = &view.text.log.message;
        let mut is_out = false;
        if self.is_reading {
            card::notice(ui, Tone::Info, icons::ENVELOPE_SIMPLE, |ui| {
                ui.label(theme::body(text.reading()));
            });
        } else if self.pasted.is_some() {
            self.offer(ui, view);
        } else if let Some(filled) = &draft.filled {
            let name = if filled.source.is_empty() { text.pasted() } else { &filled.source };
            let left_out = view.text.listed(&filled.left_out);
            is_out = filled_bar(ui, view, name, &left_out);
        } else if self.chosen.came_back_empty() {
            card::notice(ui, Tone::Info, icons::INFO, |ui| {
                ui.label(theme::body(text.nothing_chosen()));
            });
        } else {
            return false;
        }
        ui.add_space(theme::GAP_SMALL);
        if is_out {
            draft.take_out();
        }
        is_out
    }

    fn offer(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.log.message;
        let mut is_taken = false;
        card::notice(ui, Tone::Info, icons::ENVELOPE_SIMPLE, |ui| {
            let take = |ui: &mut Ui| {
                is_taken = Button::secondary(text.take()).small().show(ui).clicked();
            };
            layout::row_between(ui, |ui| ui.label(theme::body(text.offer())), take);
        });
        if is_taken && let Some(pasted) = self.pasted.clone() {
            self.read(view, FileAction::ReadPasted(pasted));
        }
    }

    /// Notes a text of several lines that was pasted into their words, which were empty.
    pub fn notice_paste(&mut self, ui: &Ui, words: &Response, was_blank: bool, draft: &LogDraft) {
        if tidy::is_blank(&draft.words) {
            self.pasted = None;
        }
        if !was_blank || !words.changed() {
            return;
        }
        let several = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count() > 1;
        self.pasted = ui.input(|input| {
            input.events.iter().find_map(|event| match event {
                Event::Paste(text) if several(text) => Some(text.clone()),
                _ => None,
            })
        });
        if self.pasted.is_some() {
            ui.ctx().request_repaint();
        }
    }
}

fn filled_bar(ui: &mut Ui, view: &View<'_>, name: &str, left_out: &str) -> bool {
    let text = &view.text.log.message;
    let mut is_out = false;
    card::notice(ui, Tone::Info, icons::ENVELOPE_SIMPLE, |ui| {
        let said = |ui: &mut Ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
                    ui.label(theme::strong(name));
                    ui.label(theme::body(text.filled()));
                });
                if !left_out.is_empty() {
                    ui.label(theme::small(text.left_out(left_out)));
                }
            });
        };
        layout::row_between(ui, said, |ui| {
            is_out = Button::quiet(text.take_out()).small().show(ui).clicked();
        });
    });
    is_out
}

/// Says beside the label that is drawn next that its field was filled from the message, where it
/// was and nobody touched it; whether it said so.
pub fn mark(ui: &mut Ui, view: &View<'_>, draft: &LogDraft, field: Filling, label: &str) -> bool {
    let is_filled = draft.is_filled(field);
    if is_filled {
        beside(ui, label, view.text.log.message.from(), Tone::Info);
    }
    is_filled
}

/// Says beside the label that is drawn next what no message says.
pub fn ask(ui: &mut Ui, view: &View<'_>, label: &str) {
    beside(ui, label, view.text.log.message.not_in_it(), Tone::Soon);
}

fn beside(ui: &mut Ui, label: &str, words: &str, tone: Tone) {
    let label = WidgetText::from(theme::label(label));
    let galley = label.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
    let at = ui.cursor().left_top() + vec2(galley.size().x + theme::GAP_SMALL, -OVER);
    let room =
        Rect::from_min_max(at, pos2(ui.max_rect().right().max(at.x), at.y + theme::MIN_TARGET));
    let mut beside = ui.new_child(UiBuilder::new().max_rect(room));
    chip::tag(&mut beside, words, tone);
}

/// The known customer whose message it is: by address or number, or else by name.
fn known(log: &Logbook, complaint: &Complaint) -> Option<(CustomerId, String)> {
    let given = Reach { phone: &complaint.phone, email: &complaint.email };
    let found = log.similar_customers(&complaint.name, &complaint.phone, &complaint.email).ok()?;
    if let Some(one) =
        by_reach(found, given, |hint| Reach { phone: &hint.phone, email: &hint.email })
    {
        return Some((one.id, one.name));
    }
    let same_name = log.similar_customers(&complaint.name, "", "").ok()?;
    match choose(same_name, given, |hint| Reach { phone: &hint.phone, email: &hint.email }) {
        Who::Known { customer, .. } => Some((customer.id, customer.name)),
        Who::New | Who::Several(_) => None,
    }
}

/// Says over the whole window what dropping a file does.
pub fn over_window(ui: &Ui, words: &str) {
    let theme = Theme::of(ui);
    let window = ui.ctx().content_rect();
    let (color, ground) = theme.tone(Tone::Info);
    let area = Area::new(Id::unique("drop")).order(Order::Tooltip).interactable(false);
    area.fixed_pos(window.min).show(ui.ctx(), |ui| {
        let painter = ui.painter();
        painter.rect_filled(window, CornerRadius::ZERO, theme.veil);
        let box_ = Rect::from_center_size(window.center(), vec2(420.0, 120.0));
        let corners = CornerRadius::same(theme::RADIUS_CARD);
        painter.rect(box_, corners, ground, Stroke::new(2.0, color), StrokeKind::Inside);
        ui.scope_builder(UiBuilder::new().max_rect(box_), |ui| {
            ui.centered_and_justified(|ui| ui.label(theme::heading(words).color(color)));
        });
    });
}
