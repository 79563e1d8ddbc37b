//! The first page ever: who is this shop?

use egui::{Key, Modifiers, Ui};

use super::shop_form;
use crate::domain::shop::draft::ShopDraft;
use crate::ui::action::{Action, Ask};
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{card, layout};

/// The width of the form, which stands in the middle of a wide window.
const WIDTH: f32 = 640.0;

/// The first page ever.
#[derive(Debug, Default)]
pub struct FirstStartScreen {
    draft: Option<ShopDraft>,
    tried: bool,
    started: bool,
}

impl FirstStartScreen {
    /// Draws it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let by_keys = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        let draft = self.draft.get_or_insert_with(|| ShopDraft::of(view.log.shop()));
        let shop = draft.shop(view.now.today());
        let problems = shop.as_ref().err().filter(|_| self.tried).map(AsRef::as_ref);
        let text = &view.text.settings.first;
        let mut start = by_keys;
        layout::page_of_one_column(ui, WIDTH, |ui| {
            ui.label(theme::title(text.title()));
            ui.label(theme::soft(text.lead()));
            ui.add_space(theme::GAP);
            card::card(ui, |ui| {
                let name = shop_form::who(ui, view.text, draft, problems);
                if !self.started
                    && let Some(name) = name
                {
                    self.started = true;
                    name.request_focus();
                }
                shop_form::week(ui, view.text, draft, problems);
            });
            ui.add_space(theme::GAP_CARDS);
            start |= buttons(ui, view);
            ui.add_space(4.0);
            let folder = view.status.folder.display().to_string();
            ui.label(theme::faint(ui, text.kept_in(&folder)));
        });
        if start {
            self.tried = true;
            // What was typed in this very frame counts too.
            let now = self.draft.as_ref().map(|draft| draft.shop(view.now.today()));
            match now {
                Some(Ok(shop)) => view.ask(Action::SaveShop(shop)),
                _ => self.started = false,
            }
        }
    }
}

/// The three ways on; true for the first.
fn buttons(ui: &mut Ui, view: &View<'_>) -> bool {
    let text = &view.text.settings.first;
    ui.horizontal_wrapped(|ui| {
        let keys = view.text.log.save_keys();
        let start = Button::primary(text.start()).shortcut(keys).show(ui).clicked();
        let sample = button::secondary(ui, icons::BREAD, text.sample());
        if sample.on_hover_text(text.sample_why()).clicked() {
            view.ask(Action::OpenSample);
        }
        if button::quiet(ui, icons::UPLOAD_SIMPLE, text.import()).clicked() {
            view.ask(Action::Open(Ask::Import));
        }
        start
    })
    .inner
}
