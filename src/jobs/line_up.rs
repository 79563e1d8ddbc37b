//! The morning line-up, from what the log says of today: laid out, put into words and opened or
//! written beside the frame.

mod fit;

use super::letter::Desktop;
use super::{JobError, Progress, Work};
use crate::domain::concession::ConcessionStep;
use crate::domain::{DueKind, DueLine, Harm, Now, tidy};
pub use crate::exchange::line_up::LineUp;
use crate::exchange::line_up::{Line, Part};
use crate::exchange::words::{MissingWord, Words};
use crate::logbook::Logbook;
use crate::logbook::pages::{CareLine, CaseLine, LineUpPage};
use crate::platform::files::{Replace, write_file};
use std::fmt;
use std::path::PathBuf;

/// The group of its words.
const GROUP: &str = "line_up";
/// The part of what is to be done, and the group's names that begin with it.
const DUE: &str = "due";

/// What the log says of a morning, before it is put into words.
pub struct Morning {
    page: LineUpPage,
    shop: String,
    now: Now,
    words: Words,
}

impl fmt::Debug for Morning {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Morning").field("now", &self.now).finish_non_exhaustive()
    }
}

impl Morning {
    /// This morning: one page read, as any that is shown.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn of(log: &Logbook, words: Words) -> crate::logbook::Result<Self> {
        Ok(Self { page: log.line_up()?, shop: log.shop().name.clone(), now: log.now(), words })
    }

    /// The line-up.
    ///
    /// # Errors
    /// A word is missing.
    pub fn line_up(&self) -> Result<LineUp, JobError> {
        self.told().map_err(|error| JobError::Words(error.to_string()))
    }

    fn told(&self) -> Result<LineUp, MissingWord> {
        let Self { page, shop, now, words } = self;
        let word = |name: &str| words.word(GROUP, name).map(str::to_owned);
        Ok(LineUp {
            language: word("language")?,
            title: word("title")?,
            shop: shop.clone(),
            date: (words.day)(now.today()),
            parts: parts(page, *now, words)?,
            foot: word("foot")?,
        })
    }

    fn html(&self) -> Result<String, JobError> {
        self.line_up()?.html().map_err(|error| JobError::Words(error.to_string()))
    }
}

/// Opening the line-up as a page, from where it is printed.
#[derive(Debug)]
pub struct OpenLineUp {
    /// What it says.
    pub morning: Morning,
    /// What opens it.
    pub desktop: Desktop,
}

impl Work for OpenLineUp {
    type Done = ();
    const NAME: &'static str = "amends-line-up";

    fn run(self, _progress: &Progress) -> Result<(), JobError> {
        Ok(self.desktop.open_page(&self.morning.html()?)?)
    }
}

/// Writing the line-up as a page into a file: its path.
#[derive(Debug)]
pub struct WriteLineUp {
    /// What it says.
    pub morning: Morning,
    /// Where.
    pub target: PathBuf,
    /// Whether to replace a file that is there.
    pub replace: Replace,
    /// Folders that nothing is written into: the log's own.
    pub protected: Vec<PathBuf>,
}

impl Work for WriteLineUp {
    type Done = PathBuf;
    const NAME: &'static str = "amends-line-up";

    fn run(self, _progress: &Progress) -> Result<PathBuf, JobError> {
        let html = self.morning.html()?;
        let written = write_file(&self.target, &self.protected, self.replace, |out| {
            Ok::<_, JobError>(out.write_all(html.as_bytes())?)
        })?;
        Ok(written.path)
    }
}

fn parts(page: &LineUpPage, now: Now, words: &Words) -> Result<Vec<Part>, MissingWord> {
    let due = page.due.iter().map(|line| due_line(line, now, words));
    let mut due = shortened(due)?;
    let mut care = shortened(page.care.iter().map(|line| care_line(line, words)))?;
    let mut harms = shortened(page.harms.iter().map(|line| harm_line(line, words)))?;
    fit::fit(&mut [&mut due, &mut care, &mut harms]);
    [
        (DUE, due, page.due_total),
        ("care", care, page.care_total),
        ("harms", harms, page.harms_total),
    ]
    .into_iter()
    .map(|(name, lines, total)| part(name, lines, total, words))
    .collect()
}

fn shortened(
    lines: impl Iterator<Item = Result<Line, MissingWord>>,
) -> Result<Vec<Line>, MissingWord> {
    lines.map(|line| line.map(fit::shorten)).collect()
}

fn part(name: &str, lines: Vec<Line>, total: u32, words: &Words) -> Result<Part, MissingWord> {
    let word = |end: &str| words.word(GROUP, &[name, end].concat()).map(str::to_owned);
    let shown = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let more = total.saturating_sub(shown);
    let more = match more {
        0 => String::new(),
        _ => (words.more)(more.into()),
    };
    Ok(Part {
        heading: word("")?,
        lead: word("_lead")?,
        // Whom to meet with care, and which cases are open, is nothing one is done with.
        is_ticked: name == DUE,
        lines,
        none: word("_none")?,
        more,
    })
}

fn due_line(line: &DueLine, now: Now, words: &Words) -> Result<Line, MissingWord> {
    let is_late = line.is_overdue(now.local());
    let is_today = line.due.date() == now.today();
    let mark = match (is_today, line.kind.rules().has_hour) {
        (false, _) => (words.near)((line.due.at(), now.local())),
        (true, true) => (words.time)(line.due.time()),
        (true, false) => words.word(GROUP, "any_time")?.to_owned(),
    };
    let said = || tidy::line(&line.words);
    let what = match line.kind {
        DueKind::Promise(_) | DueKind::Date(_) | DueKind::Prevention(_) => said(),
        DueKind::FirstReply => words.word(GROUP, "first_reply")?.to_owned(),
        DueKind::Broken(_) => (words.tell_broken)(&said()),
        DueKind::SecondChance => words.word(GROUP, "second_chance")?.to_owned(),
        DueKind::Close => words.word(GROUP, "close_it")?.to_owned(),
        DueKind::Concession(_, step) => match step {
            ConcessionStep::Give => (words.give)(&said()),
            ConcessionStep::Claim => (words.apply)(&said()),
            ConcessionStep::Arrive => (words.arrive)(&said()),
        },
        DueKind::PlanB(_) => (words.plan_b)(&said()),
        DueKind::Elsewhere => (words.elsewhere)(&said()),
        DueKind::CheckBack => words.word(GROUP, "check_back")?.to_owned(),
        DueKind::WinBack(_) => words.word(GROUP, "win_back")?.to_owned(),
        DueKind::Update => words.word(GROUP, "update")?.to_owned(),
        DueKind::Fix => words.word(GROUP, "fix")?.to_owned(),
    };
    let about = beside(&[&line.customer_name, &line.title]);
    Ok(Line { mark, stands_out: is_late, what, about })
}

fn harm_line(line: &CaseLine, words: &Words) -> Result<Line, MissingWord> {
    let next = line.stage.map(|stage| (words.next)(stage));
    Ok(Line {
        mark: words.name("harm", line.harm)?.to_owned(),
        stands_out: line.harm == Harm::Serious,
        what: beside(&[&line.customer_name, &line.title]),
        about: beside(&[&line.number, &next.unwrap_or_default()]),
    })
}

/// What to know about a customer before they say hello.
fn care_line(line: &CareLine, words: &Words) -> Result<Line, MissingWord> {
    let mut reasons = vec![line.title.as_str()];
    for (holds, name) in [
        (line.broken > 0, "broken"),
        (line.chased > 0, "chased"),
        (line.do_not_contact, "do_not_contact"),
    ] {
        if holds {
            reasons.push(words.word(GROUP, name)?);
        }
    }
    Ok(Line {
        mark: words.name("harm", line.harm)?.to_owned(),
        stands_out: line.harm == Harm::Serious,
        what: line.name.clone(),
        about: beside(&reasons),
    })
}

/// What is known, side by side.
fn beside(parts: &[&str]) -> String {
    let known: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    known.join(" · ")
}
