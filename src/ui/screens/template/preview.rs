//! How a template reads for a real case, gaps marked.

use egui::text::{LayoutJob, TextFormat};
use egui::{FontSelection, Label, Ui};

use crate::domain::{CaseId, MessageKind};
use crate::logbook::Logbook;
use crate::logbook::pages::{CasePage, CaseQuery, CaseSet, CaseSort};
use crate::text::values::Facts;
use crate::ui::fresh::Fresh;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::view::View;
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Hint};
use crate::words::template::{Filled, Template};

/// How many of the latest cases are offered.
const CASES: u32 = 30;

/// What the preview remembers.
#[derive(Debug, Default)]
pub struct Preview {
    /// The case it is shown for; none for a made-up one.
    case: Option<Option<CaseId>>,
    cases: Fresh<(), Vec<(CaseId, [String; 3])>>,
    page: Fresh<CaseId, CasePage>,
}

impl Preview {
    /// Draws the words of a kind of message as they read for the case.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, kind: MessageKind, words: &str) {
        let text = &view.text.templates.one;
        ui.label(theme::heading(text.preview()));
        let cases = self.cases.read(view, (), latest).cloned().unwrap_or_default();
        let mut options = vec![(None, text.made_up().to_owned())];
        options.extend(cases.iter().map(|(id, [number, customer, title])| {
            (Some(*id), text.one_case(number, customer, title))
        }));
        // The latest case, until another is chosen; a case that is gone makes room for it.
        let first = cases.first().map(|(id, _)| *id);
        let is_known = |case: &Option<CaseId>| options.iter().any(|(id, _)| id == case);
        let case = self.case.filter(is_known).unwrap_or(first);
        let mut chosen = case;
        field::choice(ui, "preview-case", text.case(), &mut chosen, &options, Hint::default());
        if chosen != case {
            self.case = Some(chosen);
        }
        let page = chosen.and_then(|id| self.page.read(view, id, |log| log.case_page(id)).cloned());
        let (filled, leads) = filled(view, kind, words, page.as_ref());
        card::quiet_box(ui, |ui| ui.add(Label::new(marked(ui, &filled)).wrap()));
        ui.label(theme::small(text.gaps(filled.gaps.len())));
        if leads {
            ui.label(theme::small(text.again()));
        }
    }
}

/// The words for a case, and whether they were arranged to lead with the repair.
fn filled(
    view: &View<'_>,
    kind: MessageKind,
    words: &str,
    page: Option<&CasePage>,
) -> (Filled, bool) {
    let template = Template::read(words).template;
    let Some(page) = page else {
        return (template.fill(&view.text.sample_values()), false);
    };
    let values = view.text.values(&Facts {
        case: &page.case,
        mistake: &page.mistake,
        customer: &page.customer,
        stages: &page.stages,
        promises: &page.promises,
        cadences: &page.cadences,
        concessions: &page.concessions,
        preventions: &page.preventions,
        chased: page.chased,
        shop: view.log.shop(),
        today: view.now.today(),
    });
    let leads = kind == MessageKind::Apology && !page.deviations.is_empty();
    let template = if leads { template.repair_first() } else { template };
    (template.fill(&values), leads)
}

fn latest(log: &Logbook) -> crate::logbook::Result<Vec<(CaseId, [String; 3])>> {
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::Number, descending: true };
    let lines = log.case_lines(&query, 0, CASES)?;
    let named = lines.into_iter().map(|it| (it.id, [it.number, it.customer_name, it.title]));
    Ok(named.collect())
}

/// The words with their gaps marked.
fn marked(ui: &Ui, filled: &Filled) -> LayoutJob {
    let colors = Theme::of(ui);
    let plain = TextFormat {
        font_id: FontSelection::default().resolve(ui.style()),
        color: colors.text,
        line_height: Some(theme::BODY.1),
        ..TextFormat::default()
    };
    let (color, background) = colors.tone(Tone::Soon);
    let gap = TextFormat { color, background, ..plain.clone() };
    let mut job = LayoutJob::default();
    let mut done = 0;
    for span in &filled.gaps {
        let before = filled.text.get(done..span.start).unwrap_or_default();
        job.append(before, 0.0, plain.clone());
        job.append(filled.text.get(span.clone()).unwrap_or_default(), 0.0, gap.clone());
        done = span.end;
    }
    job.append(filled.text.get(done..).unwrap_or_default(), 0.0, plain);
    job
}
