//! What everybody in the shop should know in the morning: what is promised for today, who was
//! hit hard, whom to meet with care. Nobody's fault is on it.

use super::{CaseQuery, CaseSet, CaseSort};
use crate::domain::{CaseId, DueLine};
use crate::logbook::{Logbook, Result};
use crate::store::page::care::{CareLine, care};
use crate::store::page::{CaseLine, DueWindow, Whose, cases};
use chrono::{Days, NaiveTime};

/// How many lines of each part fit on one page.
const LINES_MOST: u32 = 12;

/// The morning line-up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineUpPage {
    /// What is overdue and what is due today, the earliest first; at most 12.
    pub due: Vec<DueLine>,
    /// How many things are overdue or due today.
    pub due_total: u32,
    /// The open cases, the greatest harm first; at most 12.
    pub harms: Vec<CaseLine>,
    /// How many cases are open.
    pub harms_total: u32,
    /// Customers to be met with care, the hardest hit first; at most 12.
    pub care: Vec<CareLine>,
    /// How many there are.
    pub care_total: u32,
}

impl Logbook {
    /// The morning line-up.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn line_up(&self) -> Result<LineUpPage> {
        let now = self.now();
        let tomorrow = now.today().checked_add_days(Days::new(1));
        let window = DueWindow {
            from: None,
            until: tomorrow.map(|day| day.and_time(NaiveTime::MIN)),
            expiring_until: now.today(),
            today: now.today(),
            pressing_at: None,
            whose: Whose::All,
        };
        let mut due = self.due_in(&window, LINES_MOST, &self.owed()?)?;
        let running = crate::store::page::stale::stale(&self.store, Some(now.local_minute()))?;
        for line in running
            .iter()
            .filter_map(|stale| self.upcoming_line(stale, now.local_minute(), window.until))
        {
            due.total = due.total.saturating_add(1);
            due.lines.push(line);
        }
        due.lines.sort_by_key(|line| line.due);
        due.lines.truncate(usize::try_from(LINES_MOST).unwrap_or(usize::MAX));
        for line in &mut due.lines {
            if let Some(case) = line.case {
                line.title = self.without_blame(case, &line.title)?;
            }
        }
        let query = CaseQuery { set: CaseSet::Open, sort: CaseSort::Harm, descending: true };
        let mut harms = cases::lines(&self.store, &query, 0, LINES_MOST)?;
        for line in &mut harms {
            line.title = self.without_blame(line.id, &line.title)?;
        }
        let (mut care, care_total) = care(&self.store, LINES_MOST)?;
        for line in &mut care {
            line.title = self.without_blame(line.case, &line.title)?;
        }
        Ok(LineUpPage {
            due: due.lines,
            due_total: due.total,
            harms,
            harms_total: cases::count(&self.store, CaseSet::Open)?,
            care,
            care_total,
        })
    }

    /// The title of a case, unless it names whoever caused the mistake: then it is left out.
    fn without_blame(&self, case: CaseId, title: &str) -> Result<String> {
        let mistake = self.mistake(self.case(case)?.mistake)?;
        let name = mistake.caused_by_name.trim().to_lowercase();
        let names_one = !name.is_empty() && title.to_lowercase().contains(&name);
        Ok(if names_one { String::new() } else { title.to_owned() })
    }
}
