//! A question or a form over the page.
//!
//! The title stays, the body scrolls when the window is low, the buttons stay. Esc closes the
//! topmost dialog only; a click beside it does nothing, since half a form is easily lost that
//! way, and leaves the keyboard where it is. It must not know what it asks.

use egui::{
    Align, Align2, CornerRadius, Frame, Id, IdSalt, Key, Layout, Margin, Modal, Modifiers, Role,
    ScrollArea, Stroke, SurrenderFocusOn, Ui, Vec2, vec2,
};

use super::button::{self, Button};
use super::{card, follow, layout};
use crate::ui::icons;
use crate::ui::theme::{self, Theme};

/// Room that stays free between a dialog and the edges of the window.
const AROUND: f32 = 48.0;
/// Room around the body for focus rings.
const RING: i8 = 4;
/// Title and footer with their padding; the rest of the height belongs to the body.
const TITLE_AND_FOOTER: f32 = 136.0;

/// A dialog being described; `show` draws it.
#[must_use = "nothing is drawn before show"]
pub struct Dialog<'a> {
    id_salt: &'a str,
    title: &'a str,
    aside: Option<&'a str>,
    close: Option<(&'a str, &'a str)>,
    width: f32,
}

/// What came out of a dialog in this frame.
pub struct Shown<B, F> {
    /// Esc or the cross was pressed: drop the dialog, keep the draft.
    pub close: bool,
    /// What the body returned.
    pub body: B,
    /// What the footer returned.
    pub footer: F,
}

impl<'a> Dialog<'a> {
    /// `id_salt` tells this dialog from the others.
    pub fn new(id_salt: &'a str, title: &'a str) -> Self {
        Self { id_salt, title, aside: None, close: None, width: 720.0 }
    }

    /// A remark at the right end of the title line.
    pub fn aside(mut self, aside: &'a str) -> Self {
        self.aside = Some(aside);
        self
    }

    /// A cross in the corner; `name` is what it is called, `keys` what closes it, too.
    pub fn close_button(mut self, name: &'a str, keys: &'a str) -> Self {
        self.close = Some((name, keys));
        self
    }

    /// The width it would like; it gets less in a small window.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Draws it over everything. The footer runs from right to left: the main button first.
    pub fn show<B, F>(
        self,
        ui: &Ui,
        body: impl FnOnce(&mut Ui) -> B,
        footer: impl FnOnce(&mut Ui) -> F,
    ) -> Shown<B, F> {
        let window = ui.ctx().content_rect().size();
        let theme = Theme::of(ui);
        let id = Id::unique((IdSalt::new("dialog"), self.id_salt));
        let width = self.width.min(window.x - AROUND).max(theme::MIN_TARGET);
        let height = (window.y - AROUND - TITLE_AND_FOOTER).max(80.0);
        let (top, opens) = top(ui, id, window);
        let clicks = keep_focus_beside(ui, id);
        let area = Modal::default_area(id).anchor(Align2::CENTER_TOP, vec2(0.0, top));
        let modal = Modal::new(id)
            .area(area)
            .backdrop_color(theme.veil)
            .frame(
                Frame::new()
                    .fill(theme.panel)
                    .stroke(Stroke::new(1.0, theme.line))
                    .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
                    .shadow(theme::shadow(&theme)),
            )
            .show(ui.ctx(), |ui| {
                ui.set_width(width);
                // Its last height must not keep the body from growing.
                ui.set_max_height(window.y - AROUND);
                ui.spacing_mut().item_spacing.y = 0.0;
                name_it(ui, self.title);
                let crossed = self.title_line(ui);
                let body = part(ui, 24 - RING, 0, 8, |ui| scrolling(ui, height, opens, body));
                card::divider(ui);
                let footer = part(ui, 24, 14, 14, |ui| layout::row_between(ui, |_| (), footer).1);
                (crossed, body, footer)
            });
        ui.ctx().options_mut(|options| options.input_options.surrender_focus_on = clicks);
        settle(ui, id, modal.response.rect.size());
        let (crossed, body, footer) = modal.inner;
        let escaped = modal.is_top_modal
            && !modal.any_popup_open
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        Shown { close: crossed || escaped, body, footer }
    }

    fn title_line(&self, ui: &mut Ui) -> bool {
        part(ui, 24, 20, 12, |ui| {
            layout::row_between(
                ui,
                |ui| ui.label(theme::dialog_title(self.title)),
                |ui| {
                    let crossed = self.close.is_some_and(|(name, keys)| {
                        button::icon_with_keys(ui, icons::X, name, keys).clicked()
                    });
                    if let Some(aside) = self.aside {
                        // On one height with the cross beside it.
                        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                            ui.label(theme::soft(aside));
                        });
                    }
                    crossed
                },
            )
            .1
        })
    }
}

fn part<R>(ui: &mut Ui, side: i8, top: i8, bottom: i8, add: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = Margin { left: side, right: side, top, bottom };
    Frame::new()
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 8.0;
            add(ui)
        })
        .inner
}

fn scrolling<R>(ui: &mut Ui, height: f32, opens: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let area = ScrollArea::vertical();
    // It opens at its top, wherever it was scrolled to when it was closed.
    let area = if opens { area.vertical_scroll_offset(0.0) } else { area };
    area.max_height(height)
        .auto_shrink([false, true])
        // Room for the focus ring, which the scroll area would cut off otherwise.
        .content_margin(Margin::same(RING))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let added = add(ui);
            follow::focus(ui);
            follow::page_keys(ui);
            added
        })
        .inner
}

/// Where a dialog stands, and since when.
#[derive(Clone, Copy)]
struct Place {
    top: f32,
    size: Vec2,
    window: Vec2,
    frame: u64,
    /// Whether it has come to its size, so that it no longer moves.
    stands: bool,
}

/// Where the top of a dialog is. It opens in the middle, and stays there when it grows: what is
/// being typed must not move away. Only where the window ends, it moves up. The second value says
/// whether it opens in this frame.
fn top(ui: &Ui, id: Id, window: Vec2) -> (f32, bool) {
    let memory = id.with("place");
    let size: Vec2 = ui.data(|data| data.get_temp(id.with("size"))).unwrap_or_default();
    let frame = ui.ctx().cumulative_frame_nr();
    let known: Option<Place> = ui.data(|data| data.get_temp(memory));
    // One that was closed meanwhile opens anew; one whose window has another size is placed anew.
    let known = known.filter(|known| frame <= known.frame + 1);
    let opens = known.is_none();
    let known = known.filter(|known| known.window == window);
    let (top, stands) = match known {
        Some(known) if known.stands => (known.top, true),
        _ => ((window.y - size.y) / 2.0, known.is_some_and(|known| known.size == size)),
    };
    let top = top.min(window.y - AROUND / 2.0 - size.y).max(AROUND / 2.0).round();
    ui.data_mut(|data| data.insert_temp(memory, Place { top, size, window, frame, stands }));
    (top, opens)
}

/// What a click takes the focus away by, as it was before: while the pointer is on the page beside
/// the dialog, nothing does.
fn keep_focus_beside(ui: &Ui, id: Id) -> SurrenderFocusOn {
    let before = ui.ctx().options(|options| options.input_options.surrender_focus_on);
    let at = ui.ctx().pointer_interact_pos();
    let dialog = ui.memory(|memory| memory.area_rect(id));
    // A list that hangs over the edge of the dialog is no page.
    let is_page = |at| ui.ctx().layer_id_at(at).is_none_or(|layer| layer.id == id);
    let is_beside = at.zip(dialog).is_some_and(|(at, dialog)| !dialog.contains(at) && is_page(at));
    if is_beside {
        let never = SurrenderFocusOn::Never;
        ui.ctx().options_mut(|options| options.input_options.surrender_focus_on = never);
    }
    before
}

/// Draws again at once while the size of a dialog is not yet the one it was placed for; nothing
/// else would wake the window.
pub fn settle(ui: &Ui, id: Id, size: Vec2) {
    let memory = id.with("size");
    if ui.data(|data| data.get_temp(memory)) != Some(size) {
        ui.data_mut(|data| data.insert_temp(memory, size));
        ui.ctx().request_repaint();
    }
}

fn name_it(ui: &Ui, title: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::Dialog);
        node.set_modal();
        node.set_label(title);
    });
}

/// What the owner answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Do it.
    Yes,
    /// Leave everything as it is.
    No,
}

/// One decision: a title, a sentence that says what happens, the action by its name, and the
/// way back. `destroys` gives the action the colour of damage.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// Tells this question from the others.
    pub id_salt: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// What will happen.
    pub sentence: &'a str,
    /// The action, by its name.
    pub action: &'a str,
    /// The way back.
    pub cancel: &'a str,
    /// Whether something is lost.
    pub destroys: bool,
}

/// Asks; `None` until there is an answer.
pub fn confirm(ui: &Ui, question: &Question<'_>) -> Option<Answer> {
    let shown = Dialog::new(question.id_salt, question.title).width(460.0).show(
        ui,
        |ui| {
            ui.label(theme::body(question.sentence));
            ui.add_space(theme::GAP_SMALL);
        },
        |ui| {
            let yes = if question.destroys {
                Button::danger(question.action)
            } else {
                Button::primary(question.action)
            }
            .show(ui)
            .clicked();
            let back = button::secondary(ui, None, question.cancel);
            // Enter by habit must not destroy anything, so the way back has the focus.
            if ui.memory(|memory| memory.focused().is_none()) {
                back.request_focus();
            }
            (yes, back.clicked())
        },
    );
    match shown.footer {
        (true, _) => Some(Answer::Yes),
        (_, true) => Some(Answer::No),
        _ => shown.close.then_some(Answer::No),
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;

    fn asking<'a>() -> Harness<'a, Option<Answer>> {
        Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, answer: &mut Option<Answer>| {
                if answer.is_none() {
                    *answer = confirm(
                        ui,
                        &Question {
                            id_salt: "delete",
                            title: "Delete the case?",
                            sentence: "Its 3 promises go too.",
                            action: "Delete case",
                            cancel: "Keep it",
                            destroys: true,
                        },
                    );
                }
            },
            None,
        )
    }

    #[test]
    fn the_action_answers_yes() {
        let mut harness = asking();
        harness.get_by_label("Delete case").click();
        harness.run();
        assert_eq!(*harness.state(), Some(Answer::Yes));
    }

    #[test]
    fn escape_and_enter_answer_no() {
        for key in [Key::Escape, Key::Enter] {
            let mut harness = asking();
            harness.run();
            harness.key_press(key);
            harness.run();
            assert_eq!(*harness.state(), Some(Answer::No), "{key:?}");
        }
    }

    #[test]
    fn a_dialog_opens_at_its_top_wherever_it_was_scrolled_to() {
        let mut harness = Harness::builder()
            .with_size([600.0, 400.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, is_open: &mut bool| {
                    if *is_open {
                        let body = |ui: &mut Ui| {
                            button::secondary(ui, None, "First");
                            ui.add_space(2_000.0);
                        };
                        Dialog::new("long", "Long").width(300.0).show(ui, body, |_| ());
                    }
                },
                true,
            );
        harness.run();
        let top = |harness: &Harness<'_, bool>| harness.get_by_label("First").rect().top();
        let at_first = top(&harness);
        harness.key_press(Key::PageDown);
        harness.run();
        assert!(top(&harness) < at_first);
        for is_open in [false, true] {
            *harness.state_mut() = is_open;
            harness.run();
        }
        assert!((top(&harness) - at_first).abs() < 0.5);
    }

    #[test]
    fn a_dialog_that_grows_stays_where_it_opened_as_long_as_it_fits() {
        let mut harness = Harness::builder()
            .with_size([600.0, 600.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, (is_open, height): &mut (bool, f32)| {
                    if *is_open {
                        let dialog = Dialog::new("growing", "Growing").width(300.0);
                        dialog.show(ui, |ui| ui.add_space(*height), |_| ());
                    }
                },
                (true, 40.0),
            );
        harness.run();
        let top = |harness: &Harness<'_, (bool, f32)>| {
            harness.get_by_role_and_label(Role::Label, "Growing").rect().top()
        };
        let mut tops = vec![top(&harness)];
        for height in [120.0, 40.0, 2_000.0] {
            harness.state_mut().1 = height;
            harness.run();
            tops.push(top(&harness));
        }
        let [first, grown, shrunk, filling] = tops[..] else { panic!("{tops:?}") };
        assert_eq!((first, first), (grown, shrunk));
        assert!(filling < first && filling >= AROUND / 2.0, "{tops:?}");
        // Opened again, it is in the middle for its size.
        *harness.state_mut() = (false, 120.0);
        harness.run();
        harness.state_mut().0 = true;
        harness.run();
        assert!(top(&harness) < first, "{tops:?}");
    }
}
