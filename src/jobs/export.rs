//! Writing the recovery history, or the archive, into a file.

use super::progress::{Progress, Stage};
use super::{ExportOrder, Format, JobError, Records, Task, Work};
use crate::domain::{CaseFile, CaseId, Customer, Now};
use crate::exchange::history::{History, Summary, Tally};
use crate::exchange::json::{ArchiveBody, ArchiveDeed, ArchiveTouch, Head, Writer};
use crate::exchange::nameless::Nameless;
use crate::exchange::words::{MissingWord, Words};
use crate::exchange::{csv, html, ics};
use crate::logbook::LogbookError;
use crate::logbook::archive::{ArchivedDeed, each_deed};
use crate::logbook::error::Damage;
use crate::platform::files::{Replace, may_write, write_file, write_files};
use crate::store::page::export::{self as cases, ExportSet, Place};
use crate::store::{Store, case, case_file, customer, history, log, shop};
use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;

/// How many cases are looked up at once.
const BATCH: u32 = 200;

/// An export and all it needs but the log.
#[derive(Debug)]
pub struct Export {
    /// What to export. An archive is always whole: only of the form is taken notice then.
    pub order: ExportOrder,
    /// The file to write.
    pub target: PathBuf,
    /// Whether to replace a file that is there.
    pub replace: Replace,
    /// Folders that nothing is written into: the log's own.
    pub protected: Vec<PathBuf>,
    /// The words of the page and the table.
    pub words: Words,
    /// When it is written.
    pub now: Now,
}

impl Export {
    /// The files it writes: the target, and for a spreadsheet a table beside it for each of the rest.
    #[must_use]
    pub fn targets(&self) -> Vec<PathBuf> {
        self.order.sheets().iter().map(|sheet| sheet.file(&self.target)).collect()
    }
}

/// A file that was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// Its path.
    pub path: PathBuf,
    /// The files that were written beside it: further tables of a spreadsheet.
    pub beside: Vec<PathBuf>,
    /// How many cases are in it; of an archive, all of the log's.
    pub cases: u64,
    /// Its length in bytes, with those beside it.
    pub bytes: u64,
}

/// Writing an export. When it fails, or is stopped, the target is as it was.
#[derive(Debug)]
pub struct WriteExport<R> {
    /// Which records.
    pub records: R,
    /// What goes out, and where.
    pub export: Export,
}

impl<R: Records> Work for WriteExport<R> {
    type Done = Exported;
    const NAME: &'static str = "amends-export";
    const TASK: Option<Task> = Some(Task::Export);

    fn run(self, progress: &Progress) -> Result<Exported, JobError> {
        let Self { records, export } = self;
        records.read(progress, |store| write(store, &export, progress))
    }
}

/// Looking whether an export can go where it is wanted, which is said at once and not after the
/// whole log was copied. The export comes back when it can.
#[derive(Debug)]
pub struct TryTarget {
    /// The export.
    pub export: Export,
}

impl Work for TryTarget {
    type Done = Export;
    const NAME: &'static str = "amends-target";
    const TASK: Option<Task> = Some(Task::Export);

    fn run(self, progress: &Progress) -> Result<Export, JobError> {
        let Export { protected, replace, .. } = &self.export;
        for target in self.export.targets() {
            may_write(&target, protected, *replace)?;
        }
        progress.step(Stage::ONLY, 0, 1)?;
        Ok(self.export)
    }
}

/// Writes an export of a log, or of a snapshot of one.
///
/// # Errors
/// No case belongs to it, the log cannot be read, the file cannot be written, or the owner
/// stopped it. In each case the target is as it was.
pub fn write(store: &Store, export: &Export, progress: &Progress) -> Result<Exported, JobError> {
    let is_whole = export.order.format.is_whole();
    let set = if is_whole { ExportSet::default() } else { set_of(&export.order) };
    let chosen = if is_whole { Vec::new() } else { in_order(&export.order.cases) };
    let cases = match chosen.len() {
        0 => cases::count(store, &set)?,
        count => u64::try_from(count).unwrap_or(u64::MAX),
    };
    let is_empty = if is_whole { history::count(store)? == 0 } else { cases == 0 };
    if is_empty {
        return Err(JobError::NothingToExport);
    }
    let walk = Walk { store, set, chosen, cases, progress };
    let one = |fill: &dyn Fn(&mut dyn Write) -> Result<(), JobError>| -> Result<_, JobError> {
        let written = write_file(&export.target, &export.protected, export.replace, fill)?;
        Ok(Exported { path: written.path, beside: Vec::new(), cases, bytes: written.bytes })
    };
    match export.order.format {
        Format::Html => one(&|out| page(&walk, export, out)),
        Format::Csv => tables(&walk, export),
        Format::Json => one(&|out| archive(store, export.now, progress, out)),
        Format::Ics => one(&|out| calendar(&walk, export, out)),
    }
}

/// Cases in the order in which they were logged, each once: their identifiers begin with that moment.
fn in_order(cases: &[CaseId]) -> Vec<CaseId> {
    let cases: BTreeSet<CaseId> = cases.iter().copied().collect();
    cases.into_iter().collect()
}

fn set_of(order: &ExportOrder) -> ExportSet {
    let ExportOrder { from, to, customer, case, .. } = *order;
    ExportSet { from, to, customer, case }
}

/// The cases of an export, to be gone through.
struct Walk<'a> {
    store: &'a Store,
    set: ExportSet,
    /// The only cases, where there are any.
    chosen: Vec<CaseId>,
    cases: u64,
    progress: &'a Progress,
}

impl Walk<'_> {
    fn each(
        &self,
        stage: Stage,
        mut each: impl FnMut(CaseFile) -> Result<(), JobError>,
    ) -> Result<(), JobError> {
        let mut place = Place::default();
        let mut chosen = self.chosen.chunks(usize::try_from(BATCH).unwrap_or(usize::MAX));
        let mut done = 0;
        loop {
            let (batch, end) = match self.chosen.is_empty() {
                true => cases::batch(self.store, &self.set, place, BATCH)?,
                false => (chosen.next().unwrap_or_default().to_vec(), place),
            };
            if batch.is_empty() {
                return Ok(());
            }
            for file in case_file::read_all(self.store, &batch)? {
                self.progress.step(stage, done, self.cases)?;
                each(file.map_err(LogbookError::NotFound)?)?;
                done += 1;
            }
            place = end;
        }
    }
}

/// The tables of a spreadsheet, in one walk: each a file of its own.
fn tables(walk: &Walk<'_>, export: &Export) -> Result<Exported, JobError> {
    let sheets = export.order.sheets();
    let fill = |outs: &mut [&mut dyn Write]| -> Result<(), JobError> {
        let mut tables = Vec::with_capacity(sheets.len());
        for (sheet, out) in sheets.iter().zip(outs) {
            let contact_details = export.order.contact_details && !export.order.without_names;
            let kind = csv::Kind { sheet: *sheet, contact_details };
            tables.push(csv::Table::begin(out, &export.words, kind)?);
        }
        let mut names = Names::of(export);
        walk.each(Stage::ONLY, |story| {
            let story = names.shown(story);
            tables.iter_mut().try_for_each(|table| Ok(table.add(&story)?))
        })?;
        tables.into_iter().try_for_each(|table| Ok(table.end()?))
    };
    let written = write_files(&export.targets(), &export.protected, export.replace, fill)?;
    let bytes = written.iter().map(|file| file.bytes).sum();
    let mut paths = written.into_iter().map(|file| file.path);
    let path = paths.next().unwrap_or_default();
    Ok(Exported { path, beside: paths.collect(), cases: walk.cases, bytes })
}

fn calendar(walk: &Walk<'_>, export: &Export, out: &mut dyn Write) -> Result<(), JobError> {
    let words = |error: MissingWord| JobError::Words(error.to_string());
    let mut calendar =
        ics::Promises::begin(&export.words, export.order.detail, export.now.utc).map_err(words)?;
    let hours = shop::get(walk.store)?.unwrap_or_default().hours;
    walk.each(Stage::ONLY, |story| {
        for entry in super::calendar::entries(walk.store, &story, &hours, export.now)? {
            calendar.add(&entry).map_err(words)?;
        }
        Ok(())
    })?;
    if walk.chosen.is_empty() {
        for entry in super::calendar::without_case(walk.store, export.order.customer)? {
            calendar.add(&entry).map_err(words)?;
        }
    }
    Ok(out.write_all(calendar.end().as_bytes())?)
}

fn page(walk: &Walk<'_>, export: &Export, out: &mut dyn Write) -> Result<(), JobError> {
    let mut tally = Tally::default();
    walk.each(Stage { nth: 0, of: 2 }, |story| {
        tally.add(&story);
        Ok(())
    })?;
    let mut names = Names::of(export);
    let history = about(walk.store, export, tally.summary(), &mut names)?;
    let mut page = html::Page::begin(out, &export.words, &history)?;
    walk.each(Stage { nth: 1, of: 2 }, |story| Ok(page.add(&names.shown(story))?))?;
    Ok(page.end()?)
}

/// The names of the customers, or what stands instead of them.
struct Names<'a>(Option<Nameless<'a>>);

impl<'a> Names<'a> {
    fn of(export: &'a Export) -> Self {
        let order = &export.order;
        let is_nameless = order.without_names && order.format.can_go_without_names();
        Self(is_nameless.then(|| Nameless::new(&export.words)))
    }

    fn shown(&mut self, story: CaseFile) -> CaseFile {
        match &mut self.0 {
            Some(nameless) => nameless.hide(story),
            None => story,
        }
    }

    fn name(&mut self, customer: Customer) -> String {
        match &mut self.0 {
            Some(nameless) => nameless.label(customer.id),
            None => customer.name,
        }
    }
}

fn about(
    store: &Store,
    export: &Export,
    summary: Summary,
    names: &mut Names<'_>,
) -> Result<History, JobError> {
    let ExportOrder { from, to, customer, case, .. } = export.order;
    let customer = customer.map(|id| customer::get(store, id)).transpose()?.flatten();
    let number = |id: CaseId| case::get(store, id);
    let case = case.map(number).transpose()?.flatten();
    Ok(History {
        shop: shop::get(store)?.unwrap_or_default().name,
        written: export.now,
        from,
        to,
        customer: customer.map(|customer| names.name(customer)),
        case: case.map(|case| case.number.to_string()),
        summary,
    })
}

fn archive(
    store: &Store,
    now: Now,
    progress: &Progress,
    out: &mut dyn Write,
) -> Result<(), JobError> {
    let log = log::id(store)?.ok_or_else(|| LogbookError::Damaged(Damage::NoIdentifier))?;
    let total = history::count(store)?.unsigned_abs();
    let mut writer = Writer::begin(out, &Head { log, written: now.into() })?;
    let mut done = 0;
    each_deed(store, |deed| {
        progress.step(Stage::ONLY, done, total)?;
        done += 1;
        Ok::<_, JobError>(writer.add(&written(deed))?)
    })?;
    Ok(writer.end()?)
}

/// A deed as the archive holds it.
fn written(deed: ArchivedDeed) -> ArchiveDeed {
    let ArchivedDeed { envelope, body, touches } = deed;
    let touches = touches.into_iter();
    ArchiveDeed {
        seq: envelope.seq,
        device: envelope.device,
        device_seq: envelope.device_seq,
        name: envelope.name,
        version: envelope.version,
        who: envelope.who,
        at: envelope.at,
        group: envelope.group.map(|group| (group.first, group.what)),
        body_hash: envelope.body_hash,
        chain: envelope.chain,
        touches: touches
            .map(|touch| ArchiveTouch { kind: touch.kind, key: touch.key, seen: touch.seen })
            .collect(),
        body: body.map(|body| ArchiveBody { salt: body.salt, bytes: body.bytes }),
    }
}
