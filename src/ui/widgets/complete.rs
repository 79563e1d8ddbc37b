//! A text field that offers whole values while one types.
//!
//! The caller looks the rows up and decides what a chosen row does; this file only types,
//! shows and moves. The focus stays in the field all the time. It must not know what the rows
//! stand for.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{
    AsIdSalt, Color32, CornerRadius, Frame, Id, IdSalt, Key, Margin, Modifiers, Popup,
    PopupCloseBehavior, Rect, RectAlign, Response, Role, ScrollArea, Sense, Stroke, TextStyle,
    TextWrapMode, Ui, WidgetInfo, WidgetText, vec2,
};

use super::field::{self, Hint};
use crate::ui::theme::{self, Theme};

const ROW: f32 = 36.0;
const ROWS_IN_SIGHT: f32 = 7.0;

/// One row of the list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Suggestion<'a> {
    /// An icon before it; a plus for "new…".
    pub icon: Option<&'a str>,
    /// What is chosen, semi-bold.
    pub title: &'a str,
    /// What tells it from the others.
    pub detail: &'a str,
}

/// What happened to the field in this frame.
pub struct Completed {
    /// The field itself: `changed` when something was typed.
    pub response: Response,
    /// The row that was chosen; the caller writes its value into the field.
    pub chosen: Option<usize>,
    /// Whether the list is in sight.
    pub open: bool,
}

#[derive(Clone, Copy, Default)]
struct State {
    open: bool,
    marked: usize,
    moved: bool,
}

#[derive(Default)]
struct Keys {
    accept: bool,
    dismiss: bool,
}

/// The field with its label and problem line. The list opens on typing or with Down; Down and
/// Up mark a row, Enter, Tab or a click choose it, Esc closes the list only.
pub fn complete(
    ui: &mut Ui,
    id_salt: impl AsIdSalt,
    label: &str,
    value: &mut String,
    rows: &[Suggestion<'_>],
    hint: Hint<'_>,
) -> Completed {
    let id = ui.make_persistent_id(IdSalt::new(id_salt));
    let memory = id.with("list");
    let mut state: State = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let had_focus = ui.memory(|it| it.had_focus_last_frame(id));
    let keys = read_keys(ui, &mut state, rows.len(), had_focus);
    let response = field::labelled(ui, label, hint, |ui| line(ui, id, value, hint.hint, state));
    if response.changed() {
        state = State { open: true, ..State::default() };
    }
    state.marked = state.marked.min(rows.len().saturating_sub(1));
    let popup = id.with("popup");
    let pointed = pointer_is_on(ui, popup);
    let usable = state.open && !rows.is_empty();
    // What was typed in this very frame has other rows, which are not there yet.
    let accepts = usable && keys.accept && !response.changed();
    let mut chosen = accepts.then_some(state.marked);
    let open = usable && chosen.is_none() && !keys.dismiss && (response.has_focus() || pointed);
    if open {
        let clicked = list(ui, popup, &response, rows, &mut state);
        if clicked.is_some() {
            chosen = clicked;
            response.request_focus();
        }
    }
    // A text pasted into an empty field has no rows yet; they come with the next frame.
    state.open = (open || (rows.is_empty() && response.changed())) && chosen.is_none();
    tell(ui, &response, popup, state);
    if let Some(row) = chosen.and_then(|row| rows.get(row)) {
        end_caret(ui, id, row.title);
    }
    ui.data_mut(|data| data.insert_temp(memory, state));
    Completed { response, chosen, open: state.open }
}

fn read_keys(ui: &Ui, state: &mut State, count: usize, had_focus: bool) -> Keys {
    if !had_focus || count == 0 {
        return Keys::default();
    }
    let none = Modifiers::NONE;
    ui.input_mut(|input| {
        if !state.open {
            if input.consume_key(none, Key::ArrowDown) {
                *state = State { open: true, ..State::default() };
            }
            return Keys::default();
        }
        let last = count - 1;
        if input.consume_key(none, Key::ArrowDown) {
            state.marked = if state.marked >= last { 0 } else { state.marked + 1 };
            state.moved = true;
        }
        if input.consume_key(none, Key::ArrowUp) {
            state.marked = state.marked.checked_sub(1).unwrap_or(last);
            state.moved = true;
        }
        // Tab is only looked at: egui has already moved the focus on, which is what it is for.
        Keys {
            accept: input.consume_key(none, Key::Enter) || tab(input),
            dismiss: input.consume_key(none, Key::Escape),
        }
    })
}

fn tab(input: &egui::InputState) -> bool {
    input.key_pressed(Key::Tab) && input.modifiers.is_none()
}

fn line(ui: &mut Ui, id: Id, value: &mut String, hint: &str, state: State) -> Response {
    egui::TextEdit::singleline(value)
        .id(id)
        .hint_text(theme::body(hint))
        .margin(Margin::symmetric(12, 8))
        .align(egui::Align2::LEFT_CENTER)
        .desired_width(f32::INFINITY)
        .min_size(vec2(0.0, theme::FIELD_HEIGHT))
        .event_filter(egui::EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            tab: false,
            // Esc closes the list first; only the next one leaves the field.
            escape: state.open,
        })
        .show(ui)
        .response
        .response
}

/// Puts the caret behind the words that were chosen rather than where the typing stopped.
fn end_caret(ui: &Ui, id: Id, words: &str) {
    if let Some(mut state) = TextEditState::load(ui.ctx(), id) {
        let end = CCursor::new(words.chars().count());
        state.cursor.set_char_range(Some(CCursorRange::one(end)));
        state.store(ui.ctx(), id);
    }
}

fn pointer_is_on(ui: &Ui, popup: Id) -> bool {
    let layer = egui::LayerId::new(egui::PopupKind::Popup.order(), popup);
    let at = ui.ctx().pointer_interact_pos();
    at.and_then(|at| ui.ctx().layer_id_at(at)) == Some(layer)
}

fn list(
    ui: &Ui,
    popup: Id,
    field: &Response,
    rows: &[Suggestion<'_>],
    state: &mut State,
) -> Option<usize> {
    let theme = Theme::of(ui);
    Popup::from_response(field)
        .id(popup)
        .open(true)
        .align(RectAlign::BOTTOM_START)
        .align_alternatives(&[RectAlign::TOP_START])
        .gap(4.0)
        .width(field.rect.width())
        .close_behavior(PopupCloseBehavior::IgnoreClicks)
        .frame(
            Frame::new()
                .fill(theme.panel)
                .stroke(Stroke::new(1.0, theme.line))
                .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
                .shadow(theme::shadow(&theme)),
        )
        .show(|ui| {
            ui.set_width(field.rect.width() - 2.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            // The height of a shorter list before must not cut this one off.
            ui.set_max_height(ROW * ROWS_IN_SIGHT);
            ScrollArea::vertical()
                .max_height(ROW * ROWS_IN_SIGHT)
                .show(ui, |ui| {
                    let mut clicked = None;
                    for (index, suggestion) in rows.iter().enumerate() {
                        if row(ui, popup, index, rows.len(), suggestion, state).clicked() {
                            clicked = Some(index);
                        }
                    }
                    clicked
                })
                .inner
        })
        .and_then(|shown| shown.inner)
}

fn row(
    ui: &mut Ui,
    popup: Id,
    index: usize,
    count: usize,
    suggestion: &Suggestion<'_>,
    state: &mut State,
) -> Response {
    let theme = Theme::of(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    // Not focusable: the focus must stay in the field.
    let response = ui.interact(rect, popup.with(index), Sense::CLICK);
    if response.hovered() && ui.input(|input| input.pointer.is_moving()) {
        state.marked = index;
    }
    let marked = state.marked == index;
    if marked && state.moved {
        response.scroll_to_me(None);
    }
    if marked {
        let round = |it: bool| if it { theme::RADIUS_CARD } else { 0 };
        let corners = CornerRadius {
            nw: round(index == 0),
            ne: round(index == 0),
            sw: round(index + 1 == count),
            se: round(index + 1 == count),
        };
        ui.painter().rect_filled(rect, corners, theme.brandbg);
    }
    paint_row(ui, rect, suggestion, &theme);
    response.widget_info(|| {
        let name = if suggestion.detail.is_empty() {
            suggestion.title.to_owned()
        } else {
            format!("{}, {}", suggestion.title, suggestion.detail)
        };
        WidgetInfo::labeled(Role::ListBoxOption, true, name)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(marked));
    response
}

fn paint_row(ui: &Ui, rect: Rect, suggestion: &Suggestion<'_>, theme: &Theme) {
    let mut x = rect.left() + 12.0;
    let title = match suggestion.icon {
        Some(_) => theme::body(suggestion.title),
        None => theme::strong(suggestion.title),
    };
    let pieces = [
        suggestion.icon.map(|icon| (theme::icon(icon), theme.soft)),
        Some((title, theme.text)),
        Some((theme::body(suggestion.detail), theme.soft)),
    ];
    for (text, color) in pieces.into_iter().flatten() {
        let room = (rect.right() - 12.0 - x).max(0.0);
        let text = WidgetText::from(text.color(Color32::PLACEHOLDER));
        let galley = text.into_galley(ui, Some(TextWrapMode::Truncate), room, TextStyle::Body);
        let size = galley.size();
        let at = egui::pos2(x, rect.center().y - size.y / 2.0);
        ui.painter().galley_with_override_text_color(at, galley, color);
        x += size.x + 6.0;
    }
}

fn tell(ui: &Ui, field: &Response, popup: Id, state: State) {
    ui.ctx().accesskit_node_builder(field.id, |node| {
        node.set_has_popup(egui::accesskit::HasPopup::Listbox);
        node.set_expanded(state.open);
        // Only after an arrow key: while one types, the reader must stay with the letters.
        if state.open && state.moved {
            node.set_active_descendant(popup.with(state.marked).accesskit_id());
        }
    });
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;

    #[derive(Default)]
    struct Form {
        who: String,
        chosen: Option<usize>,
    }

    fn form<'a>() -> Harness<'a, Form> {
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, form: &mut Form| {
                let rows = [
                    Suggestion {
                        title: "Marta Novak",
                        detail: "+43 660 555 0148",
                        ..Suggestion::default()
                    },
                    Suggestion { title: "New customer", ..Suggestion::default() },
                ];
                let done = complete(ui, "who", "Who?", &mut form.who, &rows, Hint::default());
                form.chosen = form.chosen.or(done.chosen);
            },
            Form::default(),
        );
        harness.key_press(Key::Tab);
        harness.run();
        harness.get_by_role_and_label(Role::TextInput, "Who?").type_text("Mar");
        harness.run();
        harness
    }

    #[test]
    fn typing_opens_the_list_and_enter_takes_the_marked_row() {
        let mut harness = form();
        harness.get_by_role_and_label(Role::ListBoxOption, "Marta Novak, +43 660 555 0148");
        harness.key_press(Key::ArrowDown);
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().chosen, Some(1));
        assert!(harness.query_by_role(Role::ListBoxOption).is_none());
    }

    #[test]
    fn tab_takes_the_first_row_and_escape_takes_none() {
        let mut harness = form();
        harness.key_press(Key::Tab);
        harness.run();
        assert_eq!(harness.state().chosen, Some(0));
        let mut harness = form();
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().chosen, None);
        assert!(harness.query_by_role(Role::ListBoxOption).is_none());
    }

    #[test]
    fn a_click_takes_the_row() {
        let mut harness = form();
        harness.get_by_label("New customer").click();
        harness.run();
        assert_eq!(harness.state().chosen, Some(1));
    }

    #[test]
    fn a_longer_list_after_a_shorter_one_is_shown_whole() {
        let rows = |count: usize| {
            (0..count).map(|_| Suggestion { title: "Marta Novak", ..Suggestion::default() })
        };
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, (who, id): &mut (String, Option<Id>)| {
                let rows: Vec<_> = rows(who.len()).collect();
                let done = complete(ui, "who", "Who?", who, &rows, Hint::default());
                *id = Some(done.response.id.with("popup"));
            },
            (String::new(), None),
        );
        harness.key_press(Key::Tab);
        harness.run();
        let height = |harness: &Harness<'_, (String, Option<Id>)>| {
            let id = harness.state().1.unwrap();
            harness.ctx.memory(|memory| memory.area_rect(id)).unwrap().height()
        };
        for (letters, count) in [("M", 1.0), ("ar", 3.0)] {
            harness.get_by_role_and_label(Role::TextInput, "Who?").type_text(letters);
            harness.run();
            assert!(height(&harness) >= count * ROW, "{letters}: {}", height(&harness));
        }
    }
}
