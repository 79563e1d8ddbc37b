//! Letters with a desktop that answers as it is told.

use super::*;
use crate::domain::Moment;
use crate::jobs::Jobs;
use chrono::DateTime;
use std::ffi::OsString;
use std::sync::mpsc::{Receiver, channel};

/// A desktop that opens only what starts or ends as told, and remembers what it was asked.
#[derive(Default)]
struct Asked {
    takes_links: bool,
    takes_files: bool,
    targets: Mutex<Vec<OsString>>,
}

impl Opener for Asked {
    fn open(&self, target: &OsStr) -> io::Result<()> {
        self.targets.lock().unwrap().push(target.to_owned());
        let is_link = target.to_string_lossy().starts_with("mailto:");
        let takes = if is_link { self.takes_links } else { self.takes_files };
        if takes { Ok(()) } else { Err(io::ErrorKind::NotFound.into()) }
    }
}

fn asked(takes_links: bool, takes_files: bool) -> Arc<Asked> {
    Arc::new(Asked { takes_links, takes_files, ..Asked::default() })
}

/// The desktop, with a folder for what is on its way.
fn desktop(opener: Arc<dyn Opener>, data: &Path) -> Desktop {
    Desktop { opener, meanwhile: Meanwhile::below(Some(data.to_path_buf())) }
}

fn mail(opener: Arc<dyn Opener>, data: &Path, words: &str) -> OpenInMail {
    OpenInMail { draft: draft(words), desktop: desktop(opener, data) }
}

fn failed<T: fmt::Debug>(work: impl Work<Done = T>) -> LetterError {
    match work.run(&Progress::unwatched()) {
        Err(JobError::Letter(error)) => error,
        other => panic!("{other:?}"),
    }
}

fn draft(words: &str) -> Draft {
    Draft {
        to_name: "Ines".into(),
        to: "ines@moreau.example".into(),
        from_name: String::new(),
        from: String::new(),
        subject: "About your cake".into(),
        words: words.into(),
        written: Moment { utc: DateTime::from_timestamp(0, 0).unwrap(), offset_minutes: 0 },
        mark: [1; 16],
    }
}

fn letter() -> Letter {
    Letter { words: "I am sorry.".into(), ..Letter::default() }
}

fn files(data: &Path) -> Vec<PathBuf> {
    let Ok(found) = std::fs::read_dir(data.join("letters")) else { return Vec::new() };
    found.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn a_short_message_goes_by_link_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let opener = asked(true, true);
    mail(opener.clone(), folder.path(), "Hi").run(&Progress::unwatched()).unwrap();
    assert_eq!(opener.targets.lock().unwrap().len(), 1);
    assert!(files(folder.path()).is_empty());
}

#[test]
fn a_long_message_goes_as_a_draft_that_only_its_owner_can_read() {
    let folder = tempfile::tempdir().unwrap();
    let opener = asked(true, true);
    let words = "x".repeat(3_000);
    mail(opener.clone(), folder.path(), &words).run(&Progress::unwatched()).unwrap();
    let files = files(folder.path());
    assert_eq!(*opener.targets.lock().unwrap(), [files[0].as_os_str()]);
    assert_eq!(files[0].extension().unwrap(), "eml");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&files[0]).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn where_no_program_takes_links_a_draft_is_tried() {
    let folder = tempfile::tempdir().unwrap();
    let mail = |opener| mail(opener, folder.path(), "Hi");
    mail(asked(false, true)).run(&Progress::unwatched()).unwrap();
    // Where none takes that either, the draft is kept and named.
    match failed(mail(asked(false, false))) {
        LetterError::NoMail { draft, .. } => {
            let text = std::fs::read_to_string(draft).unwrap();
            assert!(text.starts_with("X-Unsent: 1\r\n"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_letter_to_print_is_a_page_and_one_that_does_not_come_up_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let print = |opener| PrintLetter { letter: letter(), desktop: desktop(opener, folder.path()) };
    print(asked(true, true)).run(&Progress::unwatched()).unwrap();
    let failed = failed(print(asked(true, false)));
    assert!(matches!(failed, LetterError::NotShown(RevealError::Failed { .. })));
    let pages = files(folder.path());
    assert_eq!(pages.len(), 2);
    for page in pages {
        assert!(std::fs::read_to_string(page).unwrap().contains("<p dir=\"auto\">I am sorry.</p>"));
    }
}

#[test]
fn a_letter_of_a_log_that_is_kept_nowhere_goes_with_the_program() {
    let opener = asked(true, true);
    let meanwhile = Meanwhile::default();
    let desktop = Desktop { opener: opener.clone(), meanwhile };
    for _ in 0..2 {
        let print = PrintLetter { letter: letter(), desktop: desktop.clone() };
        print.run(&Progress::unwatched()).unwrap();
    }
    let pages: Vec<PathBuf> = opener.targets.lock().unwrap().iter().map(PathBuf::from).collect();
    assert_eq!(pages[0].parent(), pages[1].parent(), "one folder for all of them");
    assert!(pages.iter().all(|page| page.is_file()));
    drop(desktop);
    assert!(!pages.iter().any(|page| page.exists()));
}

#[test]
fn a_letter_is_saved_where_the_owner_says_and_nowhere_near_the_log() {
    let (log, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let save = |target: &Path, format, replace| SaveLetter {
        letter: letter(),
        format,
        target: target.into(),
        replace,
        protected: vec![log.path().into()],
    };
    let target = folder.path().join("letter.txt");
    let saved = |format, replace| save(&target, format, replace).run(&Progress::unwatched());
    assert_eq!(saved(LetterFormat::Text, Replace::Ask).unwrap(), target.canonicalize().unwrap());
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "I am sorry.\n");
    let again = failed(save(&target, LetterFormat::Html, Replace::Ask));
    assert!(matches!(again, LetterError::Write(WriteError::Exists { .. })));
    saved(LetterFormat::Html, Replace::Yes).unwrap();
    assert!(std::fs::read_to_string(&target).unwrap().starts_with("<!DOCTYPE html>"));
    let near = failed(save(&log.path().join("letter.txt"), LetterFormat::Text, Replace::Yes));
    assert!(matches!(near, LetterError::Write(WriteError::LogFolder { .. })));
}

#[test]
fn a_letter_that_hangs_keeps_no_other_waiting() {
    struct Slow(Mutex<Receiver<()>>);
    impl Opener for Slow {
        fn open(&self, _target: &OsStr) -> io::Result<()> {
            let _released = self.0.lock().unwrap().recv().is_ok();
            Ok(())
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let (release, held) = channel();
    let (woken, wait) = channel();
    let wake = || {
        let woken = woken.clone();
        Box::new(move || woken.send(()).unwrap())
    };
    let mut jobs = Jobs::new();
    let slow = mail(Arc::new(Slow(Mutex::new(held))), folder.path(), "Hi");
    jobs.start(slow, wake(), |done| ("slow", done));
    jobs.start(mail(asked(true, true), folder.path(), "Hi"), wake(), |done| ("quick", done));
    wait.recv().unwrap();
    let ended = |jobs: &mut Jobs<_>| jobs.poll().map(|ended| ended.said);
    assert!(matches!(ended(&mut jobs), Some(("quick", Ok(())))));
    assert!(jobs.poll().is_none(), "the slow one is still under way");
    assert!(!jobs.is_busy(), "and nothing waits for it");
    release.send(()).unwrap();
    wait.recv().unwrap();
    assert!(matches!(ended(&mut jobs), Some(("slow", Ok(())))));
}
