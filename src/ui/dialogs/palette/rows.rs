//! The rows of search: which commands, articles and records go with what was typed, in which order,
//! and what each row says.

use chrono::NaiveDateTime;

use crate::domain::PromiseOf;
use crate::domain::excerpt::{around, wanted};
use crate::domain::fold::{fold, fold_words};
use crate::logbook::pages::{CaseHit, CustomerHit, Hits, Why};
use crate::text::Text;
use crate::ui::commands::{self, COMMANDS, Command, Place};
use crate::ui::icons;
use crate::ui::route::Route;

/// From so many letters on, what is typed may be the beginning of a command's name, or another word
/// for it.
const NAME_FROM: usize = 4;
/// From so many letters on, other words for a command are looked at.
const WORDS_FROM: usize = 3;
/// How many articles of the help are shown.
const ARTICLES: usize = 4;

/// Which list a row stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Commands,
    Help,
    Customers,
    Cases,
    Promises,
    Messages,
}

impl Group {
    pub fn title(self, text: &Text) -> &'static str {
        let text = &text.palette;
        match self {
            Self::Commands => text.commands(),
            Self::Help => text.help(),
            Self::Customers => text.customers(),
            Self::Cases => text.cases(),
            Self::Promises => text.promises(),
            Self::Messages => text.messages(),
        }
    }
}

/// What a row does.
#[derive(Clone, Copy)]
pub(super) enum Target {
    Go(Route),
    Run(&'static Command),
}

/// One row.
pub(super) struct Row {
    pub group: Group,
    pub icon: &'static str,
    pub title: String,
    pub detail: String,
    /// The keys that do the same.
    pub keys: String,
    /// The whole row as one sentence.
    pub name: String,
    pub target: Target,
}

/// All rows for what was typed. What the shop is about comes first, since commands have keys of
/// their own; unless what is typed is the name of a command, or another word for one.
pub(super) fn rows(
    text: &Text,
    place: Place,
    typed: &str,
    hits: Option<&Hits>,
    now: NaiveDateTime,
) -> Vec<Row> {
    let commands = command_rows(text, place, typed);
    if typed.is_empty() {
        return commands;
    }
    let records = hits.map(|hits| hit_rows(text, hits, typed, now)).unwrap_or_default();
    let own = commands.into_iter().chain(help_rows(text, typed));
    if is_called(text, place, typed) {
        own.chain(records).collect()
    } else {
        records.into_iter().chain(own).collect()
    }
}

/// Whether a command is called so: its name begins with it, or it is one of its other words.
fn is_called(text: &Text, place: Place, typed: &str) -> bool {
    let typed = fold(typed);
    let letters = typed.chars().count();
    let is_it = |words: &str| {
        let words = fold(words);
        words == typed || (letters >= NAME_FROM && words.starts_with(&typed))
    };
    letters >= WORDS_FROM
        && COMMANDS.iter().filter(|command| (command.action)(place).is_some()).any(|command| {
            let name = (command.name)(&text.palette.names);
            is_it(name)
                || (command.words)(&text.palette.words).split(',').any(is_it)
                || fold_words(name).contains(&typed)
        })
}

/// How near a command is to the words typed; none when one of them is missing.
fn rank(text: &Text, command: &Command, typed: &str) -> Option<u8> {
    let name = (command.name)(&text.palette.names);
    let (whole, wanted) = (fold(name), fold_words(typed));
    if whole.starts_with(&fold(typed)) {
        return Some(0);
    }
    if wanted.iter().all(|word| whole.contains(word.as_str())) {
        return Some(1);
    }
    // The other words of a command stand in order, too: the first fits best.
    let others: Vec<Vec<String>> =
        (command.words)(&text.palette.words).split(',').map(fold_words).collect();
    let mut last = 0;
    for word in wanted.iter().filter(|word| !whole.contains(word.as_str())) {
        let begins = |known: &String| known.starts_with(word.as_str());
        let place = others.iter().position(|phrase| phrase.iter().any(begins))?;
        if word.chars().count() < WORDS_FROM {
            return None;
        }
        last = last.max(place);
    }
    Some(u8::try_from(last).unwrap_or(u8::MAX).saturating_add(2))
}

/// The commands that go with the words typed, the nearest first; all of them when nothing is typed.
fn command_rows(text: &Text, place: Place, typed: &str) -> Vec<Row> {
    let names = &text.palette.names;
    let mut found: Vec<(u8, &'static Command)> = COMMANDS
        .iter()
        .filter(|command| (command.name)(names) != names.palette())
        .filter(|command| (command.action)(place).is_some())
        .filter_map(|command| Some((rank(text, command, typed)?, command)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, command)| command_row(text, command)).collect()
}

fn command_row(text: &Text, command: &'static Command) -> Row {
    let title = (command.name)(&text.palette.names);
    let first = command.keys.first();
    let keys = first.map(|keys| commands::written(*keys, &text.palette.keys)).unwrap_or_default();
    Row {
        group: Group::Commands,
        icon: command.icon,
        title: title.to_owned(),
        detail: String::new(),
        name: text.palette.row.command(title, &keys),
        keys,
        target: Target::Run(command),
    }
}

/// The articles of the help that are called so.
fn help_rows(text: &Text, typed: &str) -> impl Iterator<Item = Row> {
    let is_long = typed.chars().count() >= WORDS_FROM;
    let found = if is_long { text.articles_called(typed) } else { Vec::new() };
    found.into_iter().take(ARTICLES).map(|topic| {
        let title = text.palette.help_row(text.article(topic).title);
        Row {
            group: Group::Help,
            icon: icons::INFO,
            name: title.clone(),
            title,
            detail: String::new(),
            keys: String::new(),
            target: Target::Go(Route::Help(topic)),
        }
    })
}

fn hit_rows(text: &Text, hits: &Hits, typed: &str, now: NaiveDateTime) -> Vec<Row> {
    let names = &text.palette.row;
    let row = |group: Group, icon, title: &str, detail: String, route| {
        let name = match group {
            Group::Customers => names.customer(title, &detail),
            Group::Cases => names.case(title, &detail),
            Group::Promises => names.promise(title, &detail),
            Group::Messages => names.message(title, &detail),
            Group::Commands | Group::Help => names.command(title, &detail),
        };
        let title = title.lines().next().unwrap_or_default().to_owned();
        let target = Target::Go(route);
        Row { group, icon, title, detail, keys: String::new(), name, target }
    };
    let wanted = wanted(typed);
    let customers = hits.customers.iter().map(|hit| {
        let route = Route::Customer(hit.id);
        row(Group::Customers, icons::USER, &hit.name, customer_detail(text, hit), route)
    });
    let cases = hits.cases.iter().map(|hit| {
        let route = Route::Case(hit.id, None);
        row(Group::Cases, icons::FOLDER_OPEN, &hit.title, case_detail(text, hit), route)
    });
    let promises = hits.promises.iter().map(|hit| {
        let detail = text.palette.promise_of(&hit.customer_name, &text.day_time(hit.due, now));
        let route = match hit.of {
            PromiseOf::Case(case) => Route::Case(case, None),
            PromiseOf::Customer(customer) => Route::Customer(customer),
        };
        let words = around(&hit.words, &wanted);
        row(Group::Promises, icons::CALENDAR_BLANK, &words, detail, route)
    });
    let messages = hits.messages.iter().map(|hit| {
        let route = Route::Case(hit.case, None);
        let (icon, detail) = (icons::CHAT_CIRCLE_TEXT, hit.customer_name.clone());
        row(Group::Messages, icon, &hit.words, detail, route)
    });
    customers.chain(cases).chain(promises).chain(messages).collect()
}

/// How to reach a customer, or by what they were found.
fn customer_detail(text: &Text, hit: &CustomerHit) -> String {
    hit.why.as_ref().map_or_else(|| hit.reach.clone(), |why| told(text, why))
}

/// Whose case it is and how it stands, or by what it was found.
fn case_detail(text: &Text, hit: &CaseHit) -> String {
    let (words, customer) = (&text.palette, &hit.customer_name);
    if let Some(why) = &hit.why {
        return words.case_found(customer, &told(text, why));
    }
    match hit.is_open {
        true => words.case_of(customer, &hit.number),
        false => words.closed_case_of(customer, &hit.number),
    }
}

/// "phone 555 0134".
fn told(text: &Text, why: &Why) -> String {
    text.palette.found_in(why.place, &why.words)
}
