//! What a command answers, and how it reaches the terminal.

use super::failure::{Exit, Failure};
use crate::jobs;
use crate::platform::interrupt;
use crate::text::Text;
use serde::Serialize;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

/// What a command answers.
#[derive(Debug)]
pub(super) struct Reply {
    /// The answer, made safe for a terminal.
    out: String,
    /// Sentences that come with it, for the error output.
    notes: Vec<String>,
    exit: Exit,
}

impl Reply {
    /// An answer in sentences; each line of it is one line.
    pub(super) fn text(answer: &str) -> Self {
        Self { out: shown(answer), notes: Vec::new(), exit: Exit::Done }
    }

    /// An answer for programs.
    pub(super) fn json(answer: &impl Serialize) -> Result<Self, Failure> {
        let out = escaped(&serde_json::to_string(answer)?);
        Ok(Self { out, notes: Vec::new(), exit: Exit::Done })
    }

    /// The same answer with a sentence beside it.
    pub(super) fn with_note(mut self, sentence: &str) -> Self {
        self.notes.push(shown(sentence));
        self
    }

    /// The same answer, ending so.
    pub(super) fn ending(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }
}

/// Writes out how a command went, and says how the program ends.
pub(super) fn end(text: &Text, result: Result<Reply, Failure>) -> ExitCode {
    let failure = match result {
        Ok(reply) => {
            for note in &reply.notes {
                say(note);
            }
            match write_out(&reply.out) {
                Ok(()) => return ExitCode::from(reply.exit.code()),
                Err(error) => Failure::Output(error),
            }
        }
        Err(failure) => failure,
    };
    let exit = failure.exit();
    if exit != Exit::Done {
        say(&shown(&failure.sentence(text)));
    }
    ExitCode::from(exit.code())
}

fn write_out(answer: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(answer.as_bytes())?;
    if !answer.is_empty() && !answer.ends_with('\n') {
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// Writes a sentence to the error output. Nobody may be there to read it.
fn say(sentence: &str) {
    let _written = writeln!(io::stderr().lock(), "{sentence}").is_ok();
}

/// A text that does to a terminal nothing but show: characters that steer it are left out, and
/// so are those that reorder what stands around them.
pub(super) fn shown(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\n' || !steers(*letter)).collect()
}

/// A text as a single line that is safe to show.
pub(super) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    shown(&words.join(" "))
}

fn steers(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// JSON leaves DEL and the C1 characters as they are, which some terminals obey; within its
/// strings, the only place where they can stand, they may be escaped.
fn escaped(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter.is_control() {
            // Writing to a string cannot fail.
            let _written = write!(safe, "\\u{:04x}", u32::from(letter)).is_ok();
        } else {
            safe.push(letter);
        }
    }
    safe
}

/// A line on the error output that tells how far long work has come; silent where nobody looks.
#[derive(Debug)]
struct Progress {
    is_seen: bool,
    last: String,
}

impl Progress {
    /// A line on this program's error output.
    fn new() -> Self {
        Self { is_seen: io::stderr().is_terminal(), last: String::new() }
    }

    /// Says how far the work has come; none of how much means that its end is not known.
    fn tell(&mut self, text: &Text, what: &str, done: u64, total: Option<u64>) {
        let line = match total {
            Some(total) if total > 0 => {
                let percent = done.min(total).saturating_mul(100) / total;
                text.cli.done.progress(what, percent)
            }
            _ => text.cli.done.progress_open(what),
        };
        if self.is_seen && line != self.last {
            // Back to the start of the line, and clear it.
            let _written = write!(io::stderr().lock(), "\r\u{1b}[K{line}").is_ok();
            self.last = line;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if !self.last.is_empty() {
            let _written = write!(io::stderr().lock(), "\r\u{1b}[K").is_ok();
        }
    }
}

/// Whether somebody asks this command to stop, from now on.
fn asked_to_stop() -> Arc<AtomicBool> {
    // Where nobody can listen, the system ends the program in its own way.
    interrupt::noticed().unwrap_or_default()
}

/// The progress of a job, told on the error output; the job stops when it is asked to.
pub(super) fn job(text: &'static Text, what: &'static str) -> jobs::Progress {
    let mut line = Progress::new();
    line.tell(text, what, 0, None);
    let line = Mutex::new(line);
    jobs::Progress::told(asked_to_stop(), move |done| {
        let thousandths = f64::from(done) * 1000.0;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 0 to 1000"
        )]
        let thousandths = thousandths as u64;
        let mut line = line.lock().unwrap_or_else(PoisonError::into_inner);
        line.tell(text, what, thousandths, Some(1000));
    })
}

/// The same for a job with words of its own for each stage; how long the first takes, nobody
/// knows.
pub(super) fn job_in_stages<const N: usize>(
    text: &'static Text,
    stages: [&'static str; N],
) -> jobs::Progress {
    let line = Mutex::new(Progress::new());
    jobs::Progress::in_stages(asked_to_stop(), move |stage, done, total| {
        let nth = usize::try_from(stage.nth).unwrap_or_default();
        let Some(what) = stages.get(nth) else { return };
        let mut line = line.lock().unwrap_or_else(PoisonError::into_inner);
        line.tell(text, what, done, (nth > 0).then_some(total));
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_steers_a_terminal_comes_out() {
        let nasty = "a\u{1b}[31mb\u{7}\u{9b}2Jc\u{7f}\u{202e}d\n\u{200f}é👩‍🍳";
        assert_eq!(shown(nasty), "a[31mb2Jcd\n\u{200f}é👩‍🍳");
        assert_eq!(one_line(" a\n\tb\u{1b} "), "a b");
    }

    #[test]
    fn json_is_escaped_and_reads_back_the_same() {
        let nasty = "a\u{1b}b\u{9b}c\u{7f}d\n\"e\"\u{202e}";
        let reply = Reply::json(&nasty).unwrap();
        assert!(!reply.out.chars().any(char::is_control), "{}", reply.out);
        assert_eq!(serde_json::from_str::<String>(&reply.out).unwrap(), nasty);
    }
}
