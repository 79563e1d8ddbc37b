//! The page of a case: its head, the line of its six stages, the open stage with what to do and
//! where to record it, and beside it promises, the complaint and the story so far.
//!
//! It keeps what is being typed and nothing else; it must not know how a deed is done.

mod apologize;
mod caught;
mod check_back;
mod complaint;
mod compose;
mod concede;
mod fix;
mod header;
mod listen;
mod open_stage;
mod plan_b;
mod prevent;
mod promises;
mod record;
mod recording;
mod story;
mod win_back;

use std::rc::Rc;

use egui::{Key, Modifiers, Ui};

use crate::domain::case::Round;
use crate::domain::case::Waiting;
use crate::domain::message::wants_public_answer;
use crate::domain::stage::next_stage;
use crate::domain::{
    CaseFile, CaseId, Channel, Stage, StageDone, StageDraft, StageRecord, first_name,
};
use crate::logbook::pages::CasePage;
use crate::text::case::Situation;
use crate::ui::action::Action;
use crate::ui::fresh::Fresh;
use crate::ui::route::Route;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::widgets::{card, layout};

use compose::Apology;
use open_stage::OpenStage;
use story::Story;

/// The name under which the words being typed for a stage are kept.
#[must_use]
pub fn draft_name(case: CaseId, stage: Stage) -> String {
    let place = stage.place();
    format!("case/{case}/{place}")
}

/// The page of a case.
#[derive(Debug, Default)]
pub struct CaseScreen {
    page: Fresh<CaseId, Rc<CasePage>>,
    asked: Option<(CaseId, Option<Stage>)>,
    /// What was found in the last words to the customer.
    caught: caught::Caught,
    /// The round of work when that was opened.
    round: Option<Round>,
    open: Option<OpenStage>,
    story: Story,
}

/// What every part of the page is drawn from.
#[derive(Clone, Copy)]
struct At<'a> {
    view: &'a View<'a>,
    page: &'a CasePage,
}

impl At<'_> {
    /// What was recorded for a stage.
    fn record(&self, stage: Stage) -> Option<&StageRecord> {
        self.page.stages.iter().find(|record| record.stage == stage)
    }

    /// What advice is fitted to.
    fn situation(&self) -> Situation<'_> {
        let CaseFile { case, mistake, customer, .. } = &self.page.file;
        Situation {
            name: first_name(&customer.name),
            harm: case.harm,
            caused_by: mistake.caused_by,
            is_public: case.channel.is_public(),
            noticed_first: case.channel == Channel::WeNoticed,
            is_second: self.is_second(),
            waits_for_other: matches!(case.waiting, Waiting::Other(_)),
            remedy: &case.remedy,
        }
    }

    /// Whether they complained in public and nobody has answered there yet.
    fn wants_public(&self) -> bool {
        let is_excused = self
            .record(Stage::Apologize)
            .is_some_and(|found| matches!(found.done, StageDone::LeftOut(_)));
        !is_excused && wants_public_answer(&self.page.case, &self.page.messages)
    }

    /// Whether words alone are no longer enough: a second failure, or an apology in another case
    /// within twelve months (domain rules, 3.3).
    fn is_second(&self) -> bool {
        self.page.earlier_apologies > 0 || !self.page.deviations.is_empty()
    }
}

impl CaseScreen {
    /// Draws the page of a case, at a stage or at the next undone one.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: CaseId, stage: Option<Stage>) {
        let page = self.page.read(view, id, |log| log.case_page(id).map(Rc::new)).cloned();
        let Some(page) = page else { return };
        let at = At { view, page: &page };
        self.open_asked(ui, at, stage);
        layout::page(ui, |ui| {
            header::show(ui, at);
            let open = self.open.as_ref().map_or(Stage::Listen, |open| open.recording.stage());
            let chosen = header::stage_line(ui, at, open).or_else(|| chosen_by_key(ui));
            if let Some(chosen) = chosen {
                view.ask(Action::Go(Route::Case(id, Some(chosen))));
                self.turn_to(ui, at, chosen);
                self.asked = Some((id, Some(chosen)));
            }
            ui.add_space(theme::GAP);
            let Self { open, story, caught, .. } = self;
            layout::two_columns(
                ui,
                theme::SIDE_WIDTH,
                |ui| {
                    caught::show(ui, at, caught);
                    if let Some(open) = open {
                        stage_card(ui, at, open);
                    }
                },
                |ui| side(ui, at, story),
            );
        });
        // A stage with nothing to fill in keeps the keyboard on its step.
        focus::divert(ui.ctx(), Landing::Stage, Landing::Page);
        if let Some(open) = &mut self.open {
            open.keep(ui, view);
        }
    }

    /// Opens what the route asks for, when it asks for something else than before.
    fn open_asked(&mut self, ui: &Ui, at: At<'_>, stage: Option<Stage>) {
        let case = at.page.case.id;
        let asked = Some((case, stage));
        if self.asked != asked {
            let is_other_case = self.open.as_ref().is_none_or(|open| open.recording.case() != case);
            let next = next_stage(&at.page.stages, at.page.case.second_chance().is_some())
                .unwrap_or(Stage::CheckBack);
            match stage {
                Some(stage) => self.turn_to(ui, at, stage),
                // A second chance that began meanwhile opens on the fix, too.
                None if is_other_case || self.round != at.page.case.round => {
                    self.turn_to(ui, at, next);
                }
                None => {}
            }
            self.round = at.page.case.round;
            if is_other_case {
                self.story = Story::default();
            }
            self.asked = asked;
        }
        if let Some(open) = &mut self.open {
            open.settle(ui, at.view);
        }
    }

    fn turn_to(&mut self, ui: &Ui, at: At<'_>, stage: Stage) {
        let same = |open: &OpenStage| {
            open.recording.case() == at.page.case.id && open.recording.stage() == stage
        };
        if self.open.as_ref().is_some_and(same) {
            return;
        }
        if let Some(open) = &mut self.open {
            open.keep_now(ui, at.view);
        }
        self.open = Some(OpenStage::new(at, stage));
    }
}

/// Keys 1 to 6 while no text is being typed, and with Ctrl always.
fn chosen_by_key(ui: &Ui) -> Option<Stage> {
    const KEYS: [Key; 6] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];
    if ui.memory(|memory| memory.top_modal_layer().is_some()) {
        return None;
    }
    let is_typing = ui.ctx().text_edit_focused();
    KEYS.into_iter().zip(Stage::ALL).find_map(|(key, stage)| {
        let pressed = ui.input_mut(|input| {
            input.consume_key(Modifiers::COMMAND, key)
                || (!is_typing && input.consume_key(Modifiers::NONE, key))
        });
        pressed.then_some(stage)
    })
}

fn stage_card(ui: &mut Ui, at: At<'_>, open: &mut OpenStage) {
    let OpenStage { draft, recording, composing, waiting, .. } = open;
    let stage = recording.stage();
    // Each stage has widgets of its own, so that focus and scrolling never leak into the next.
    ui.push_id(stage.place(), |ui| {
        card::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme::GAP;
            match draft {
                StageDraft::Listen(draft) => listen::show(ui, at, recording, draft),
                StageDraft::Apologize(draft) => {
                    apologize::show(ui, at, &mut Apology { recording, draft, composing });
                }
                StageDraft::Fix(draft) => fix::show(ui, at, recording, draft, waiting),
                StageDraft::Concede(draft) => concede::show(ui, at, recording, draft),
                StageDraft::Prevent(draft) => prevent::show(ui, at, recording, draft),
                StageDraft::CheckBack(draft) => check_back::show(ui, at, recording, draft),
            }
        });
    });
}

fn side(ui: &mut Ui, at: At<'_>, story: &mut Story) {
    ui.spacing_mut().item_spacing.y = theme::GAP_CARDS;
    promises::show(ui, at);
    story.show(ui, at);
    complaint::show(ui, at);
    complaint::others(ui, at);
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use egui::Role;
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;
    use crate::domain::{Channel, Harm, LogDraft, MessageKind, Shop, StageDone, WhoDraft};
    use crate::jobs::Status;
    use crate::logbook::{Ids, Logbook};
    use crate::platform::clock::FixedClock;
    use crate::store::Store;
    use crate::text::Text;
    use crate::ui::action::{Actions, CaseAction};

    struct Page {
        log: Logbook,
        screen: CaseScreen,
        case: CaseId,
        stage: Option<Stage>,
        asked: Vec<Action>,
        /// Whether deeds are done, or fail.
        does: bool,
    }

    fn page<'a>(channel: Channel, stage: Stage) -> Harness<'a, Page> {
        let noon = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let clock = FixedClock::at_local(noon.and_hms_opt(12, 0, 0).unwrap(), 60);
        let store = Store::in_memory().unwrap();
        let mut log = Logbook::new(store, Arc::new(clock), Ids::Seeded(7), [1; 16]).unwrap();
        let shop = Shop { name: "Rides".into(), owner: "Frank".into(), ..Shop::default() };
        log.save_shop(&shop).unwrap();
        let draft = LogDraft {
            who: WhoDraft { name: "Ines Moreau".into(), ..WhoDraft::default() },
            words: "I asked for 9:50. Nobody was there.".into(),
            channel: Some(channel),
            harm: Some(Harm::SpoiledPlans),
            ..LogDraft::default()
        };
        let case = log.log_case(&draft).unwrap().case;
        let state = Page {
            log,
            screen: CaseScreen::default(),
            case,
            stage: Some(stage),
            asked: Vec::new(),
            does: false,
        };
        let mut harness = Harness::builder()
            .with_size([1280.0, 1400.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, page: &mut Page| {
                    let (actions, status) = (Actions::default(), Status::default());
                    let view = View {
                        log: &page.log,
                        text: Text::english(),
                        languages: &crate::text::Languages::default(),
                        now: page.log.now(),
                        actions: &actions,
                        status: &status,
                        is_sample: true,
                    };
                    page.screen.show(ui, &view, page.case, page.stage);
                    for action in actions.take() {
                        match &action {
                            Action::Go(Route::Case(_, stage)) => page.stage = *stage,
                            Action::Case(CaseAction::RecordStage(case, stage, done, who))
                                if page.does =>
                            {
                                page.log.record_stage(*case, *stage, done, who, None).unwrap();
                            }
                            _ => {}
                        }
                        page.asked.push(action);
                    }
                },
                state,
            );
        harness.run();
        harness
    }

    fn type_into(harness: &mut Harness<'_, Page>, field: &str, words: &str) {
        let lines = harness.query_by_role_and_label(Role::MultilineTextInput, field).is_some();
        let role = if lines { Role::MultilineTextInput } else { Role::TextInput };
        harness.get_by_role_and_label(role, field).focus();
        harness.run();
        harness.get_by_role_and_label(role, field).type_text(words);
        harness.run();
    }

    fn stage_asked(page: &Page) -> Option<(Stage, StageDone)> {
        page.asked.iter().find_map(|action| match action {
            Action::Case(CaseAction::RecordStage(_, stage, done, _)) => {
                Some((*stage, done.clone()))
            }
            _ => None,
        })
    }

    #[test]
    fn what_they_told_is_recorded_as_heard() {
        let mut harness = page(Channel::Phone, Stage::Listen);
        let text = Text::english().case.listen;
        harness.get_by_label(text.record()).click();
        harness.run();
        let heard = |page: &Page| {
            page.asked.iter().find_map(|action| match action {
                Action::Case(CaseAction::Listen(_, words, heard)) => {
                    Some((words.clone(), heard.needs.clone()))
                }
                _ => None,
            })
        };
        assert_eq!(heard(harness.state()), None, "nothing was written yet");
        harness.get_by_label(text.nothing());
        type_into(&mut harness, text.needs(), "A ride");
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run();
        let said = ("They need right now: A ride".to_owned(), "A ride".to_owned());
        assert_eq!(heard(harness.state()), Some(said));
        harness.state_mut().asked.clear();
        type_into(&mut harness, text.words(), "She missed her flight.");
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run();
        let said = ("She missed her flight.".to_owned(), "A ride".to_owned());
        assert_eq!(heard(harness.state()), Some(said));
    }

    /// Story 44: nothing of the card is lost, and one press saves all of it.
    #[test]
    fn cause_change_who_and_by_when_are_one_card_with_one_button() {
        let mut harness = page(Channel::Phone, Stage::Prevent);
        let text = Text::english().case.prevent;
        harness.get_by_label(text.record()).click();
        harness.run();
        assert!(harness.query_by_label("Answer in a few words.").is_some());
        type_into(&mut harness, text.cause(), "The hour was written from memory");
        harness.get_by_label(text.why_again()).click();
        harness.run();
        type_into(&mut harness, text.words(), "Every hour is read back");
        type_into(&mut harness, text.due(), "in 7 days");
        harness.get_by_label(text.record()).click();
        harness.run();
        let asked = harness.state().asked.iter().find_map(|action| match action {
            Action::Case(CaseAction::Prevent(_, draft)) => Some(draft.clone()),
            _ => None,
        });
        let draft = asked.expect("one wish");
        let cause = draft.cause.expect("a cause");
        assert!(cause.starts_with("The hour was written from memory\nBecause"), "{cause}");
        assert_eq!(
            (draft.done.words.as_str(), draft.due.as_str()),
            ("Every hour is read back", "in 7 days")
        );
    }

    #[test]
    fn a_stage_is_left_out_only_with_a_reason() {
        let mut harness = page(Channel::Phone, Stage::Fix);
        let text = Text::english().case.stage;
        harness.get_by_label(text.leave_out()).click();
        harness.run();
        harness.get_by_label(text.leave_out_save()).click();
        harness.run();
        assert_eq!(stage_asked(harness.state()), None);
        type_into(&mut harness, text.leave_out_reason(), "They asked for no contact");
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run();
        let done = StageDone::LeftOut("They asked for no contact".to_owned());
        assert_eq!(stage_asked(harness.state()), Some((Stage::Fix, done)));
    }

    #[test]
    fn a_public_complaint_is_answered_in_public_first() {
        let mut harness = page(Channel::PublicReview, Stage::Apologize);
        let text = Text::english().case.apologize;
        harness.get_by_label(text.public_first());
        let field = Text::english().compose.words();
        type_into(&mut harness, field, "We made a mistake, and I am sorry.");
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run();
        let said = harness.state().asked.iter().find_map(|action| match action {
            Action::Case(CaseAction::Say(_, saying)) => Some(saying.clone()),
            _ => None,
        });
        let said = said.unwrap();
        assert_eq!((said.kind, said.settles), (MessageKind::PublicReply, None));
        assert_eq!(said.channel, Channel::PublicReview);
    }

    #[test]
    fn digits_choose_a_stage_unless_somebody_is_typing() {
        let mut harness = page(Channel::Phone, Stage::Listen);
        harness.key_press(Key::Num3);
        harness.run();
        assert_eq!(harness.state().stage, Some(Stage::Fix));
        type_into(&mut harness, Text::english().case.fix.words(), "Refunded");
        harness.key_press(Key::Num5);
        harness.run();
        assert_eq!(harness.state().stage, Some(Stage::Fix));
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
        harness.run();
        assert_eq!(harness.state().stage, Some(Stage::Prevent));
    }

    #[test]
    fn typed_words_are_kept_and_come_back() {
        let mut harness = page(Channel::Phone, Stage::Fix);
        let text = Text::english().case.fix;
        type_into(&mut harness, text.words(), "Called the carrier");
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
        harness.run();
        let kept = harness.state().asked.iter().rev().find_map(|action| match action {
            Action::Case(CaseAction::KeepStage(_, draft)) => Some(draft.clone()),
            _ => None,
        });
        let kept = kept.unwrap();
        assert_eq!(kept.done().words, "Called the carrier");
        let page = harness.state_mut();
        let name = draft_name(page.case, Stage::Fix);
        page.log.keep_draft(&name, &kept).unwrap();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
        harness.run();
        let field = harness.get_by_role_and_label(Role::MultilineTextInput, text.words());
        assert_eq!(field.value().as_deref(), Some("Called the carrier"));
    }

    #[test]
    fn words_go_only_once_their_deed_has_come_about() {
        let mut harness = page(Channel::Phone, Stage::Fix);
        let text = Text::english().case.fix;
        type_into(&mut harness, text.words(), "Refunded the ride");
        harness.get_by_label(text.record()).click();
        harness.run();
        let field = harness.get_by_role_and_label(Role::MultilineTextInput, text.words());
        assert_eq!(field.value().as_deref(), Some("Refunded the ride"), "the deed failed");
        harness.state_mut().does = true;
        harness.get_by_label(text.record()).click();
        harness.run();
        harness.get_by_label("Refunded the ride");
        harness.get_by_label(Text::english().case.stage.take_out());
        let kept = harness.state().asked.iter().rev().find_map(|action| match action {
            Action::Case(CaseAction::KeepStage(_, draft)) => Some(draft.clone()),
            _ => None,
        });
        let empty = StageDraft::new(Stage::Fix);
        assert_eq!(kept.as_deref(), Some(&empty), "the draft is let go");
    }
}
