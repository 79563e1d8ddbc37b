//! The filters: a square chip for each that is on, and what else could be filtered by behind a button, or
//! beside it where there is room.

use egui::{Id, ScrollArea, Ui};
use std::collections::BTreeSet;

use super::period::PeriodFields;
use crate::domain::{
    CaseFilter, CausedBy, Channel, Harm, MistakeKind, Received, waiting::WaitsFor,
};
use crate::logbook::Logbook;
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::filter_chip::{self, On};
use crate::ui::widgets::menu::{self, Line};
use crate::ui::widgets::{field, focus};

/// With so much room everything that can be filtered by stands in the line.
pub const ALL_FROM: f32 = 960.0;

/// What can be filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    Kind,
    Period,
    Harm,
    Cause,
    Channel,
    Owner,
    Tag,
    Waiting,
}

impl Facet {
    const ALL: [Self; 8] = [
        Self::Kind,
        Self::Period,
        Self::Harm,
        Self::Cause,
        Self::Channel,
        Self::Owner,
        Self::Tag,
        Self::Waiting,
    ];

    fn words(self, view: &View<'_>) -> &'static str {
        let text = &view.text.cases.filters;
        match self {
            Self::Kind => text.kind(),
            Self::Period => text.period(),
            Self::Harm => text.harm(),
            Self::Cause => text.cause(),
            Self::Channel => text.channel(),
            Self::Owner => text.owner(),
            Self::Tag => text.tag(),
            Self::Waiting => text.waiting(),
        }
    }

    fn is_on(self, filter: &CaseFilter) -> bool {
        match self {
            Self::Kind => !filter.kinds.is_empty(),
            Self::Period => filter.received.is_some(),
            Self::Harm => !filter.harms.is_empty(),
            Self::Cause => !filter.causes.is_empty(),
            Self::Channel => !filter.channels.is_empty(),
            Self::Owner => filter.owner.is_some(),
            Self::Tag => filter.tag.is_some(),
            Self::Waiting => !filter.waiting.is_empty(),
        }
    }

    fn take_out(self, filter: &mut CaseFilter) {
        match self {
            Self::Kind => filter.kinds.clear(),
            Self::Period => filter.received = None,
            Self::Harm => filter.harms.clear(),
            Self::Cause => filter.causes.clear(),
            Self::Channel => filter.channels.clear(),
            Self::Owner => filter.owner = None,
            Self::Tag => filter.tag = None,
            Self::Waiting => filter.waiting.clear(),
        }
    }
}

/// The filters, with what they remember between frames.
#[derive(Debug, Default)]
pub struct Filters {
    /// What the button "Filter" shows the values of.
    chosen: Option<Facet>,
    owners: Fresh<(), Vec<String>>,
    tags: Fresh<(), Vec<String>>,
    period: PeriodFields,
}

impl Filters {
    /// Draws them in a line that wraps. `room` is that of the whole line.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, room: f32, filter: &mut CaseFilter) {
        let all = Facet::ALL.map(|facet| (facet, facet.is_on(filter)));
        for (facet, is_on) in all {
            let id = ui.make_persistent_id(("filter", facet.words(view)));
            if is_on {
                self.one(ui, view, (facet, id), filter);
            } else if room >= ALL_FROM {
                let chip = filter_chip::off(ui, id, None, facet.words(view));
                menu::staying(ui, &chip, |ui, is_new| {
                    self.values(ui, view, facet, filter, is_new);
                });
            }
        }
        if room < ALL_FROM {
            let off: Vec<Facet> =
                all.into_iter().filter(|(_, is_on)| !is_on).map(|(facet, _)| facet).collect();
            self.add(ui, view, &off, filter);
        }
    }

    fn one(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        (facet, id): (Facet, Id),
        filter: &mut CaseFilter,
    ) {
        let text = &view.text.cases.filters;
        let (part, value) = (facet.words(view), value(view, facet, filter));
        let (name, remove) = (text.name(part, &value), text.remove(part, &value));
        let label = text.part(part);
        let on = On { part: &label, value: &value, name: &name, remove: &remove };
        let (chip, cross) = on.show(ui, id);
        menu::staying(ui, &chip, |ui, is_new| self.values(ui, view, facet, filter, is_new));
        if cross.clicked() {
            facet.take_out(filter);
        }
    }

    /// The button that first asks what to filter by, and then for the value.
    fn add(&mut self, ui: &mut Ui, view: &View<'_>, off: &[Facet], filter: &mut CaseFilter) {
        let text = &view.text.cases.filters;
        let id = ui.make_persistent_id("add-filter");
        let button = filter_chip::off(ui, id, Some(icons::FUNNEL), text.add());
        let mut chosen = self.chosen;
        let shown = menu::staying(ui, &button, |ui, is_new| {
            if let Some(facet) = chosen {
                ui.label(theme::strong(facet.words(view)));
                let is_new = std::mem::take(&mut self.period.is_new);
                self.values(ui, view, facet, filter, is_new);
                return;
            }
            let lines: Vec<Line<'_>> =
                off.iter().map(|facet| Line::new(facet.words(view))).collect();
            if let Some(place) = menu::lines(ui, is_new, &lines) {
                chosen = off.get(place).copied();
                self.period.is_new = focus::is_by_keys(ui.ctx());
                ui.ctx().request_repaint();
            }
        });
        self.chosen = shown.and(chosen);
    }

    /// The values of one, each with a box.
    fn values(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        facet: Facet,
        filter: &mut CaseFilter,
        is_new: bool,
    ) {
        let text = view.text;
        ui.set_min_width(200.0);
        let drawn = match facet {
            Facet::Kind => {
                let all = &MistakeKind::ALL;
                boxes(ui, all, &mut filter.kinds, |it| text.mistake_kind(it))
            }
            Facet::Harm => boxes(ui, &Harm::ALL, &mut filter.harms, |it| text.harm(it)),
            Facet::Cause => boxes(ui, &CausedBy::ALL, &mut filter.causes, |it| text.caused_by(it)),
            Facet::Channel => {
                let all = &Channel::KNOWN_BY;
                boxes(ui, all, &mut filter.channels, |it| text.channel(it))
            }
            Facet::Waiting => {
                boxes(ui, &WaitsFor::ALL, &mut filter.waiting, |it| waiting(view, it))
            }
            Facet::Owner => {
                let none = text.cases.filters.no_owner();
                names(ui, view, (&mut self.owners, Logbook::case_owners), none, &mut filter.owner)
            }
            Facet::Tag => {
                let none = text.cases.filters.no_tag();
                names(ui, view, (&mut self.tags, Logbook::customer_tags), none, &mut filter.tag)
            }
            Facet::Period => self.period.show(ui, view, &mut filter.received),
        };
        if is_new && let Some(first) = drawn.first() {
            ui.memory_mut(|memory| memory.request_focus(*first));
        }
        menu::arrows(ui, &drawn);
    }
}

/// A box for each value: any of those that are ticked will do.
fn boxes<T: Copy + Ord>(
    ui: &mut Ui,
    all: &[T],
    on: &mut BTreeSet<T>,
    words: impl Fn(T) -> &'static str,
) -> Vec<Id> {
    let draw = |ui: &mut Ui, value: &T| {
        let mut is_on = on.contains(value);
        let response = field::checkbox(ui, &mut is_on, words(*value));
        if response.changed() {
            _ = if is_on { on.insert(*value) } else { on.remove(value) };
        }
        response.id
    };
    let mut draw = draw;
    all.iter().map(|value| draw(ui, value)).collect()
}

/// What is known of names, and how it is read.
type Known<'a> =
    (&'a mut Fresh<(), Vec<String>>, fn(&Logbook) -> crate::logbook::Result<Vec<String>>);

/// A box for each name, of which one at a time is ticked.
fn names(
    ui: &mut Ui,
    view: &View<'_>,
    (known, read): Known<'_>,
    none: &str,
    on: &mut Option<String>,
) -> Vec<Id> {
    let all = known.read(view, (), read).cloned().unwrap_or_default();
    if all.is_empty() {
        ui.label(theme::soft(none));
    }
    let shown = ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
        let mut drawn = Vec::new();
        for name in all {
            let mut is_on = on.as_ref() == Some(&name);
            let response = field::checkbox(ui, &mut is_on, &name);
            drawn.push(response.id);
            if response.changed() {
                *on = is_on.then_some(name);
            }
        }
        drawn
    });
    shown.inner
}

fn waiting(view: &View<'_>, waits: WaitsFor) -> &'static str {
    let text = &view.text.cases.filters;
    match waits {
        WaitsFor::Nobody => text.waiting_nobody(),
        WaitsFor::Customer => text.waiting_customer(),
        WaitsFor::Other => text.waiting_other(),
    }
}

/// What a filter wants, in words.
fn value(view: &View<'_>, facet: Facet, filter: &CaseFilter) -> String {
    let text = view.text;
    match facet {
        Facet::Kind => several(view, filter.kinds.iter().map(|it| text.mistake_kind(*it))),
        Facet::Harm => several(view, filter.harms.iter().map(|it| text.harm_short(*it))),
        Facet::Cause => several(view, filter.causes.iter().map(|it| text.caused_by(*it))),
        Facet::Channel => several(view, filter.channels.iter().map(|it| text.channel(*it))),
        Facet::Waiting => several(view, filter.waiting.iter().map(|it| waiting(view, *it))),
        Facet::Owner => filter.owner.clone().unwrap_or_default(),
        Facet::Tag => filter.tag.clone().unwrap_or_default(),
        Facet::Period => filter.received.map(|it| period(view, it)).unwrap_or_default(),
    }
}

fn several<'a>(view: &View<'_>, mut words: impl Iterator<Item = &'a str>) -> String {
    let first = words.next().unwrap_or_default();
    match words.count() {
        0 => first.to_owned(),
        more => view.text.cases.filters.and_more(first, u32::try_from(more).unwrap_or(u32::MAX)),
    }
}

fn period(view: &View<'_>, received: Received) -> String {
    let text = &view.text.cases.filters;
    let day = |day| view.text.day_of_year(day, view.now.today());
    match received {
        Received::ThisMonth => text.this_month().to_owned(),
        Received::Last30Days => text.last_30().to_owned(),
        Received::ThisYear => text.this_year().to_owned(),
        Received::Between { from: Some(from), until: Some(until) } => {
            text.between(&day(from), &day(until))
        }
        Received::Between { from: Some(from), until: None } => text.since(&day(from)),
        Received::Between { until: Some(until), .. } => text.until_day(&day(until)),
        Received::Between { .. } => String::new(),
    }
}
