//! Desktop notices: when a promise is due, while the program is open and the owner allows it.
//!
//! When what rings is a rule of the domain. Here the promises of the coming hours are read once,
//! and egui is asked to wake at the next ring and not before.

use super::Desk;
use crate::domain::{DueLine, bell};
use crate::logbook::Logbook;
use crate::text::Text;
use chrono::{NaiveDateTime, TimeDelta};
use egui::Context;

/// How far ahead promises are read at once, in hours.
const AHEAD: i64 = 26;
/// So long before that runs out they are read again, in hours.
const REFRESH: i64 = 1;
/// The most characters of the words in a notice.
const WORDS_MOST: usize = 120;
/// How many names a notice about several promises tells.
const NAMES_MOST: usize = 3;

/// What is known of the next rings.
#[derive(Debug, Default)]
pub(super) struct Bells {
    /// Up to when it was listened.
    heard: Option<NaiveDateTime>,
    /// The promises of the coming hours, by which revision of the log, and up to when.
    known: Option<(u64, NaiveDateTime)>,
    promises: Vec<DueLine>,
}

impl Bells {
    /// Reads the promises of the coming hours, if they may have changed.
    fn read(&mut self, log: &Logbook, now: NaiveDateTime) -> crate::logbook::Result<()> {
        let is_fresh = self.known.is_some_and(|(revision, until)| {
            revision == log.revision() && until > now + TimeDelta::hours(REFRESH)
        });
        if !is_fresh {
            let until = now + TimeDelta::hours(AHEAD);
            self.promises = log.promises_between(now - TimeDelta::hours(1), until)?;
            self.known = Some((log.revision(), until));
        }
        Ok(())
    }
}

impl Desk {
    /// Shows one notice for all that rings now, and wakes for what rings next.
    pub(super) fn ring(&mut self, ctx: &Context, text: &Text) {
        let bells = &mut self.outside.bells;
        let Some(log) = self.log.as_ref().filter(|_| self.status.computer.notices) else {
            *bells = Bells::default();
            return;
        };
        let now = log.now().local();
        if let Err(error) = bells.read(log, now) {
            // Whatever page is shown reads the log too, and says what is wrong with it.
            tracing::warn!(target: "amends", %error, "the next promises could not be read");
            return;
        }
        let hours = &log.shop().hours;
        let since = bells.heard.replace(now).unwrap_or(now);
        let due = |line: &DueLine| line.due.at();
        let ringing = bell::ringing(&bells.promises, due, since, now, hours);
        if let Some((title, body)) = notice(&ringing, now, text) {
            self.outside.doors.notifier.show(&title, &body);
        }
        if let Some(next) = bell::next(&bells.promises, due, now, hours) {
            let wait = (next - now).to_std().unwrap_or_default();
            ctx.request_repaint_after(wait);
        }
    }
}

/// The words of one notice; none when nothing rings.
fn notice(ringing: &[&DueLine], now: NaiveDateTime, text: &Text) -> Option<(String, String)> {
    let words = &text.computer;
    let last = ringing.last()?;
    let time = text.time(last.due.time());
    if let [one] = ringing {
        let is_now = one.due.at() <= now;
        let title = if is_now { words.due_now().to_owned() } else { words.due_at(&time) };
        let said = text.shortened(&one.words, WORDS_MOST);
        return Some((title, words.promise(&one.customer_name, &said)));
    }
    let count = u32::try_from(ringing.len()).unwrap_or(u32::MAX);
    let mut names: Vec<String> = Vec::new();
    for line in ringing {
        if !names.contains(&line.customer_name) {
            names.push(line.customer_name.clone());
        }
    }
    let more = u32::try_from(names.len().saturating_sub(NAMES_MOST)).unwrap_or(u32::MAX);
    names.truncate(NAMES_MOST);
    if more > 0 {
        names.push(words.and_more(more));
    }
    Some((words.due_by(count, &time), text.listed(&names)))
}
