//! The help: which article goes with the page shown, and all of them on paper.

use super::Desk;
use crate::domain::Stage;
use crate::domain::stage::next_stage;
use crate::jobs::help::{HelpArticle, HelpKeys, HelpPage, HelpShelf, HelpStep, OpenHelp};
use crate::logbook::{LogbookError, Result};
use crate::text::Text;
use crate::text::articles::{Shelf, Topic};
use crate::ui::Route;
use crate::ui::commands::{self, KeyLine};
use egui::Context;

impl Desk {
    /// Shows the help that goes with the page shown; on a case, that of its open stage.
    pub(super) fn help(&mut self) -> Result<()> {
        let route = self.trail.now();
        let topic = match route {
            Route::Case(case, None) => {
                let log = self.log.as_ref().ok_or(LogbookError::Locked)?;
                let page = log.case_page(case)?;
                let again = page.case.second_chance().is_some();
                Topic::Stage(next_stage(&page.stages, again).unwrap_or(Stage::CheckBack))
            }
            route => route.topic(),
        };
        self.go(Route::Help(topic));
        Ok(())
    }

    /// The help takes the road of a letter to the browser.
    pub(super) fn print_help(&mut self, ctx: &Context, text: &'static Text) {
        let open = OpenHelp { page: page(text), desktop: self.outside.desktop() };
        self.hand_over(ctx, open, text.help.is_open().to_owned());
    }
}

/// The whole help.
fn page(text: &Text) -> HelpPage {
    let shelf = |shelf: Shelf| HelpShelf {
        title: text.help.shelf(shelf).to_owned(),
        articles: shelf.topics().iter().map(|topic| article(text, *topic)).collect(),
    };
    HelpPage {
        language: text.tag(),
        title: text.help.title().to_owned(),
        shelves: Shelf::ALL.map(shelf).to_vec(),
        why: text.help.why().to_owned(),
        foot: text.help.foot().to_owned(),
    }
}

fn article(text: &Text, topic: Topic) -> HelpArticle {
    let said = text.article(topic);
    let step = |step: &crate::text::articles::Step| HelpStep {
        what: step.what.to_owned(),
        how: step.how.unwrap_or_default().to_owned(),
    };
    let words = &text.palette.all_keys;
    let keys = match topic {
        Topic::Keys => vec![
            listed(words.everywhere(), commands::keys_everywhere(text)),
            listed(words.within(), commands::keys_within(text)),
        ],
        _ => Vec::new(),
    };
    let (why, sources) = said.why.map(|why| (why.words, why.sources)).unwrap_or_default();
    HelpArticle {
        title: said.title.to_owned(),
        lead: said.lead.to_owned(),
        steps: said.steps.iter().map(step).collect(),
        keys,
        note: said.note.unwrap_or_default().to_owned(),
        why: why.to_owned(),
        sources: sources.into_iter().map(str::to_owned).collect(),
    }
}

fn listed(title: &str, lines: Vec<KeyLine>) -> HelpKeys {
    let lines = lines.into_iter().map(|line| (line.keys, line.what)).collect();
    HelpKeys { title: title.to_owned(), lines }
}
