//! `amends settings`: what the shop has set, one key after another.
//!
//! A value goes through the same draft as in the window, so the same limits hold, and a change is
//! the same deed.

mod key;
mod value;

use super::failure::Failure;
use super::output::{Reply, one_line};
use super::session::Session;
use crate::domain::shop::draft::{ShopDraft, ShopProblems};
use crate::domain::{Field, Problem, ProblemKind};
use crate::text::help;
use clap::{Args, Subcommand};
use key::Key;
use serde::Serialize;
use value::Wrong;

/// What `amends settings` takes.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub struct SettingsOptions {
    /// What to do.
    #[command(subcommand)]
    deed: SettingsDeed,
}

/// What to do with settings.
#[derive(Debug, Subcommand)]
enum SettingsDeed {
    /// Show them.
    #[command(about = help::SETTINGS_GET, after_help = help::SETTINGS_GET_AFTER)]
    Get(GetOptions),
    /// Change one.
    #[command(about = help::SETTINGS_SET, after_help = help::SETTINGS_SET_AFTER)]
    Set(SetOptions),
}

/// What `amends settings get` takes.
#[derive(Debug, Args)]
struct GetOptions {
    /// Which one; all without it.
    #[arg(value_name = help::KEY, value_parser = key::read, help = help::SETTING)]
    key: Option<Key>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// What `amends settings set` takes.
#[derive(Debug, Args)]
struct SetOptions {
    /// Which one.
    #[arg(value_name = help::KEY, value_parser = key::read, help = help::SETTING)]
    key: Key,
    /// Its new value.
    #[arg(value_name = help::VALUE, help = help::SETTING_VALUE)]
    value: String,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// A setting for programs.
#[derive(Serialize)]
struct Setting {
    key: String,
    value: String,
}

/// A setting that was changed, for programs.
#[derive(Serialize)]
struct Changed {
    key: String,
    value: String,
    before: String,
}

/// Shows or changes settings.
pub(super) fn run(session: &Session, options: &SettingsOptions) -> Result<Reply, Failure> {
    match &options.deed {
        SettingsDeed::Get(options) => get(session, options),
        SettingsDeed::Set(options) => set(session, options),
    }
}

fn get(session: &Session, options: &GetOptions) -> Result<Reply, Failure> {
    let opened = session.open()?;
    let draft = ShopDraft::of(opened.log.shop());
    let setting = |key: Key| Setting { key: key.to_string(), value: value::of(&draft, key) };
    if let Some(key) = options.key {
        let setting = setting(key);
        return if options.json { Reply::json(&setting) } else { Ok(Reply::text(&setting.value)) };
    }
    let all: Vec<Setting> = Key::all().into_iter().map(setting).collect();
    if options.json {
        return Reply::json(&all);
    }
    let line = |setting: &Setting| one_line(&format!("{} = {}", setting.key, setting.value));
    Ok(Reply::text(&all.iter().map(line).collect::<Vec<_>>().join("\n")))
}

fn set(session: &Session, options: &SetOptions) -> Result<Reply, Failure> {
    let text = session.text;
    let key = options.key;
    let mut opened = session.open()?;
    let mut draft = ShopDraft::of(opened.log.shop());
    let before = value::of(&draft, key);
    value::put(&mut draft, key, &options.value).map_err(|wrong| {
        let why = match wrong {
            Wrong::Hours => text.cli.no_hours(),
            Wrong::Currency => text.cli.no_currency(),
        };
        Failure::wrong_use(text.cli.unreadable(&key.to_string(), why))
    })?;
    let shop = draft
        .shop(session.now().today())
        .map_err(|problems| failure(session, key, &draft, &problems))?;
    opened.log.save_shop(&shop)?;
    let value = value::of(&ShopDraft::of(opened.log.shop()), key);
    let key = key.to_string();
    if options.json {
        return Reply::json(&Changed { key, value, before });
    }
    Ok(Reply::text(&if value.is_empty() {
        text.cli.setting_emptied(&key)
    } else {
        text.cli.setting_saved(&key, &value)
    }))
}

/// What is wrong with the value, by the name of the setting; or else what must be mended first.
fn failure(session: &Session, key: Key, draft: &ShopDraft, problems: &ShopProblems) -> Failure {
    if let Some(wrong) = value::wrong(session.text, key, draft, problems) {
        let sentence = session.text.cli.unreadable(&wrong.at, &wrong.why);
        return if wrong.is_unreadable {
            Failure::wrong_use(sentence)
        } else {
            Failure::refused(sentence)
        };
    }
    let mut others = problems.fields.clone();
    if others.is_empty() {
        others.push(Problem::new(Field::Hours, ProblemKind::Hours));
    }
    Failure::Invalid(others)
}
