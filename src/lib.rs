//! # Amends: the map of the code
//!
//! Amends helps the owner of a small shop to recover a customer after a mistake: own it, fix it,
//! concede something without making the customer work for it, and keep every promise on the way.
//! It is one window over one SQLite file; nothing leaves the computer unless the owner exports it.
//!
//! Start reading with [`domain`] (what the words mean), then [`logbook::deed`] (everything that
//! can be done), then [`app::Desk`] (how a wish becomes a deed).
//!
//! ## The folders, in reading order
//!
//! | folder | the question it answers | it must not know |
//! |---|---|---|
//! | [`domain`] | what do the words mean? Nouns, rules, drafts and their problems | files, clocks, SQL, drawing |
//! | [`words`] | how do words land? The parts of an apology, the check, the rules and templates of `assets/words` | files, screens, the log |
//! | [`store`] | where is it kept? SQLite, the only folder that says SQL | deeds, screens |
//! | [`logbook`] | what can the program do? One method a deed, what screens read, undo, history | windows, command lines |
//! | [`exchange`] | what goes out and comes in? Values to bytes and back | logbook, files |
//! | [`jobs`] | what takes long? One file a work; one road for all, with progress and cancel | screens, words |
//! | [`platform`] | where is the outside world touched? Clock, folders, lock, files, dialogs | everything else |
//! | [`text`] | which words does the user see? Typed access to the Fluent files of `assets/text` | drawing, reading, time |
//! | [`ui`] | what does it look like? Draws, and hands back wishes | SQL, files, threads |
//! | [`app`] | how does it run? Owns everything; the only place where layers meet | command lines |
//! | [`cli`] | how are the same deeds done without a window? | drawing |
//!
//! `tests/all/architecture.rs` holds the table of who may import whom, and fails on a breach.
//!
//! ## How a click becomes a row
//!
//! 1. A screen or dialog in [`ui`] edits a draft of the [`domain`]. When the draft has no
//!    problems it asks for an [`Action`](ui::Action); drawing goes on undisturbed.
//! 2. After the frame, [`app`] takes the wishes and performs each: one call of a deed.
//! 3. The [`logbook`] validates again, resolves identifiers, time and case number into a
//!    [`Deed`](logbook::Deed), appends it to the history and folds it into the tables, in one
//!    transaction of the [`store`].
//! 4. The revision grows; pages that are on screen read again; a notice offers Undo.
//!
//! ## The history is the log
//!
//! Every change is a deed kept for ever, in a chain of hashes; the tables are what the deeds make
//! of them. Undo is a deed that carries the values to restore. `amends check` rebuilds all tables
//! from the deeds and compares. The JSON archive is the deeds in order; importing is replaying.
//!
//! ## Which files does a change touch?
//!
//! | change | files, in order |
//! |---|---|
//! | a field on a case | `domain/case.rs`, `domain/case/drafts.rs`, `domain/problem.rs`, `store/schema/000N`, `store/migrate.rs`, `store/case/`, `logbook/cases.rs`, `ui/dialogs/log_mistake/`, `ui/dialogs/edit_case.rs`, `ui/screens/case/`, `assets/text/en-US/case/`, `text/timeline/changes.rs`, `exchange/csv/cases.rs`, `exchange/html/`, `cli/show/`, `store/tables/any.rs`, `store/tables/samples.rs`, `store/page/samples.rs`, `text/timeline/tests/`, the golden files of `tests/all/exchange/`, `tests/fixtures/` |
//! | a deed | `logbook/deed.rs`, `logbook/fold.rs`, `logbook/timeline.rs`, its noun in `logbook/`, `assets/text/en-US/timeline/`, `text/timeline.rs`, `text/timeline/named.rs`, `text/timeline/notices.rs`, `ui/screens/customer/timeline.rs`, `ui/action.rs`, `app/desk/perform/`, `tests/all/deeds/`, `tests/all/support/everything.rs`, a screen test |
//! | a noun | `domain/x.rs`, its row in `domain/record.rs`, `domain/case_file.rs`, `store/schema/000N`, `store/migrate.rs`, `store/x/`, `store/case_file.rs`, `assets/text/en-US/explain/`, `text/explain/failure.rs`, `text/explain/check.rs`, its deeds, `exchange/`, `store/tables/any.rs`, `store/tables/samples.rs`, `tests/fixtures/` |
//! | a kind of thing that is due | `domain/due.rs`, `store/page/due_items.sql`, `store/page/today.rs`, `text/due.rs`, `ui/screens/today/kind.rs`, `jobs/line_up.rs`, `cli/due.rs`, `store/page/today/tests.rs` |
//! | a screen | `ui/route.rs`, `ui/screens/x.rs`, `app/screens.rs`, `logbook/pages/`, one `.sql` in `store/page/`, `assets/text/en-US/x.ftl`, `ui/commands/list.rs`, `assets/text/en-US/palette/`, a screen test |
//! | a dialog | `ui/action.rs` (`Ask`), `ui/dialogs/x.rs` (a [`Show`](ui::dialogs::Show)), `app/dialog.rs`, `assets/text/en-US/dialogs/`, `tests/all/flows/` |
//! | a column in a list | `store/page/`, `ui/screens/cases/lines.rs`, `ui/screens/cases/order.rs`, `assets/text/en-US/cases.ftl`, `tests/snapshots/` |
//! | a filter over the cases | `domain/case_filter.rs`, `store/page/cases/found.rs`, `ui/screens/cases/filters.rs`, `assets/text/en-US/cases/filters.ftl`, `cli/cases.rs`, `text/help/cases.rs`, `store/page/cases/found/tests.rs` |
//! | what is done with many cases | `logbook/bulk.rs`, `logbook/deed.rs` (`Together`), `text/timeline/named.rs`, `ui/screens/cases/bar.rs`, a dialog, `app/desk/perform/bulk.rs`, `assets/text/en-US/cases/bulk.ftl`, `tests/all/deeds/bulk.rs` |
//! | a setting | of the shop: `domain/shop.rs`, `domain/shop/draft.rs`, `store/shop/`, `cli/settings/`; of this computer: `app/choices.rs`, `app/desk/perform/computer.rs`; `ui/screens/settings/`, `assets/text/en-US/settings/` |
//! | an export format | `domain/export_format.rs`, `exchange/x.rs`, one arm in `jobs/export.rs`, `text/export_format.rs`, `text/help/values.rs`, `assets/text/en-US/files/dialog.ftl`, a golden file in `tests/all/exchange/` |
//! | a command | `cli/x.rs`, `cli/mod.rs`, `text/help.rs`, `assets/text/en-US/cli/`, a story in `tests/all/cli/` |
//! | an article of the help | one message in `assets/text/en-US/help/`, its topic in `text/articles/topic.rs`, where a page leads to it `ui/route.rs` |
//! | a message | one line in a `.ftl` of `assets/text/en-US/`, one call |
//! | a language | a folder below `assets/text/`, one below `assets/words/templates/`, one below `assets/sample/`, a file in `assets/words/`, one in `assets/words/commitments/`, one in `assets/words/complaints/` |
//! | a job | `jobs/x.rs` (a [`Work`](jobs::Work)), an arm in `app/desk/perform/` that starts it and hears its end; for one with progress and Cancel, its word in `jobs::Task` and `ui/shell` |
//! | the look | `ui/theme.rs`, `ui/widgets/`, `tests/snapshots/` |
//!
//! `.github/CONTRIBUTING.md` walks through each of them beside a commit that made one, and
//! `tests/all/front_door.rs` holds both to what is there.

pub mod domain;
pub mod words;

pub mod store;

pub mod logbook;

pub mod exchange;
pub mod jobs;
pub mod platform;

pub mod text;
pub mod ui;

pub mod app;
pub mod cli;
