//! By what the list is sorted, and the columns that goes with: open cases are looked at by what is
//! due next, closed ones by when they were closed. Each keeps its own order.

use crate::logbook::pages::{CaseQuery, CaseSet, CaseSort};
use crate::text::CasesText;
use crate::ui::widgets::table::{Column, Sorted};

/// The columns where cases may be open, by what each sorts.
const AT_WORK: [CaseSort; 5] =
    [CaseSort::Number, CaseSort::Title, CaseSort::Harm, CaseSort::Stage, CaseSort::NextDue];
/// The columns where all cases are closed.
const CLOSED: [CaseSort; 5] =
    [CaseSort::Number, CaseSort::Title, CaseSort::Harm, CaseSort::Outcome, CaseSort::Closed];

/// The column of the boxes stands before all others.
const BEFORE: usize = 1;
/// How wide it is.
pub const BOXES: f32 = 28.0;
/// How far it stands from the edge of the table.
pub const BOXES_AT: f32 = 16.0;

/// The order a list is in.
#[derive(Clone, Copy, Debug)]
struct Order {
    sort: CaseSort,
    descending: bool,
}

/// The order in which lists are shown, until a head is pressed.
#[derive(Debug)]
pub struct Orders {
    at_work: Order,
    closed: Order,
}

impl Default for Orders {
    fn default() -> Self {
        Self {
            at_work: Order { sort: CaseSort::NextDue, descending: false },
            closed: Order { sort: CaseSort::Closed, descending: true },
        }
    }
}

impl Orders {
    fn of(&self, set: CaseSet) -> Order {
        if set.is_closed() { self.closed } else { self.at_work }
    }

    /// The list of this set in its order.
    pub fn query(&self, set: CaseSet) -> CaseQuery {
        let Order { sort, descending } = self.of(set);
        CaseQuery { set, sort, descending }
    }

    /// The column the set is sorted by, and which way.
    pub fn sorted(&self, set: CaseSet) -> Option<(usize, Sorted)> {
        let Order { sort, descending } = self.of(set);
        let column = sorts(set).iter().position(|it| *it == sort)? + BEFORE;
        Some((column, if descending { Sorted::Down } else { Sorted::Up }))
    }

    /// The head of a column was pressed: sorts by it, and pressed again turns the order.
    pub fn press(&mut self, set: CaseSet, column: usize) {
        let order = if set.is_closed() { &mut self.closed } else { &mut self.at_work };
        let place = column.checked_sub(BEFORE);
        if let Some(sort) = place.and_then(|place| sorts(set).get(place).copied()) {
            let descending = sort == order.sort && !order.descending;
            *order = Order { sort, descending };
        }
    }
}

fn sorts(set: CaseSet) -> [CaseSort; 5] {
    if set.is_closed() { CLOSED } else { AT_WORK }
}

/// The columns of a set's list. In a narrow window the harm outlasts the stage, and how a case ended
/// outlasts its harm and its number.
pub fn columns(text: &CasesText, set: CaseSet) -> [Column<'static>; 6] {
    // The box over all stands in its head, and says what it is.
    let boxes = Column::new("", BOXES);
    let number = Column::new(text.number(), 92.0).sortable();
    let what = Column::new(text.what(), 200.0).flexible().sortable();
    let harm = Column::new(text.harm(), 120.0).sortable();
    if set.is_closed() {
        [
            boxes,
            number.hide_below(744.0),
            what,
            harm.hide_below(864.0),
            Column::new(text.outcome(), 190.0).sortable().hide_below(584.0),
            Column::new(text.closed_when(), 110.0).sortable(),
        ]
    } else {
        [
            boxes,
            number.hide_below(604.0),
            what,
            harm.hide_below(684.0),
            Column::new(text.stage(), 150.0).sortable().hide_below(804.0),
            Column::new(text.next(), 190.0).sortable(),
        ]
    }
}

/// What a list is sorted by, in words.
pub fn words(text: &CasesText, sort: CaseSort) -> &'static str {
    let words = text.sorted_by;
    match sort {
        CaseSort::Number => words.number(),
        CaseSort::Title => words.title(),
        CaseSort::Harm => words.harm(),
        CaseSort::Stage => words.stage(),
        CaseSort::NextDue => words.next_due(),
        CaseSort::Outcome => words.outcome(),
        CaseSort::Closed => words.closed(),
    }
}
