//! Errands with a desktop that answers as it is told.

use super::*;
use crate::domain::Moment;
use chrono::DateTime;
use std::ffi::OsString;
use std::sync::Mutex;

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

fn desktop(takes_links: bool, takes_files: bool) -> Asked {
    Asked { takes_links, takes_files, ..Asked::default() }
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

fn files(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn a_short_message_goes_by_link_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desktop(true, true);
    let errand = Errand::Mail { draft: draft("Hi"), folder: folder.path().into() };
    assert_eq!(run(errand, &desk).unwrap(), Delivered::Mail);
    assert_eq!(desk.targets.lock().unwrap().len(), 1);
    assert!(files(folder.path()).is_empty());
}

#[test]
fn a_long_message_goes_as_a_draft_that_only_its_owner_can_read() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desktop(true, true);
    let errand = Errand::Mail { draft: draft(&"x".repeat(3_000)), folder: folder.path().into() };
    assert_eq!(run(errand, &desk).unwrap(), Delivered::Mail);
    let files = files(folder.path());
    assert_eq!(*desk.targets.lock().unwrap(), [files[0].as_os_str()]);
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
    let errand = || Errand::Mail { draft: draft("Hi"), folder: folder.path().into() };
    assert_eq!(run(errand(), &desktop(false, true)).unwrap(), Delivered::Mail);
    // Where none takes that either, the draft is kept and named.
    match run(errand(), &desktop(false, false)) {
        Err(LetterError::NoMail { draft, .. }) => {
            let text = std::fs::read_to_string(draft).unwrap();
            assert!(text.starts_with("X-Unsent: 1\r\n"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_letter_to_print_is_a_page_and_one_that_does_not_come_up_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let errand = || Errand::Print { letter: letter(), folder: folder.path().into() };
    assert_eq!(run(errand(), &desktop(true, true)).unwrap(), Delivered::Page);
    let failed = run(errand(), &desktop(true, false));
    assert!(matches!(failed, Err(LetterError::NotShown(RevealError::Failed { .. }))));
    for page in files(folder.path()) {
        assert!(std::fs::read_to_string(page).unwrap().contains("<p dir=\"auto\">I am sorry.</p>"));
    }
}

#[test]
fn a_letter_is_saved_where_the_owner_says_and_nowhere_near_the_log() {
    let (log, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let errand = |target: PathBuf, format, replace| Errand::Save {
        letter: letter(),
        format,
        target,
        replace,
        protected: vec![log.path().into()],
    };
    let target = folder.path().join("letter.txt");
    let desk = desktop(true, true);
    let save = |format, replace| run(errand(target.clone(), format, replace), &desk);
    assert!(matches!(save(LetterFormat::Text, Replace::Ask), Ok(Delivered::Saved(_))));
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "I am sorry.\n");
    let again = save(LetterFormat::Html, Replace::Ask);
    assert!(matches!(again, Err(LetterError::Write(WriteError::Exists { .. }))));
    assert!(matches!(save(LetterFormat::Html, Replace::Yes), Ok(Delivered::Saved(_))));
    assert!(std::fs::read_to_string(&target).unwrap().starts_with("<!DOCTYPE html>"));
    let near = errand(log.path().join("letter.txt"), LetterFormat::Text, Replace::Yes);
    assert!(matches!(run(near, &desk), Err(LetterError::Write(WriteError::LogFolder { .. }))));
    assert!(desk.targets.lock().unwrap().is_empty(), "saving opens nothing");
}

#[test]
fn an_errand_that_hangs_keeps_no_other_waiting() {
    struct Slow(Mutex<Receiver<()>>);
    impl Opener for Slow {
        fn open(&self, _target: &OsStr) -> io::Result<()> {
            let _released = self.0.lock().unwrap().recv().is_ok();
            Ok(())
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let errand = || Errand::Mail { draft: draft("Hi"), folder: folder.path().into() };
    let (release, held) = channel();
    let (woken, wait) = channel();
    let wake = |woken: &std::sync::mpsc::Sender<()>| {
        let woken = woken.clone();
        Box::new(move || woken.send(()).unwrap())
    };
    let mut errands = Errands::default();
    errands.start(errand(), Arc::new(Slow(Mutex::new(held))), wake(&woken)).unwrap();
    errands.start(errand(), Arc::new(desktop(true, true)), wake(&woken)).unwrap();
    wait.recv().unwrap();
    assert_eq!(errands.poll().len(), 1);
    assert!(errands.any(), "the slow one is still under way");
    release.send(()).unwrap();
    wait.recv().unwrap();
    assert!(matches!(errands.poll().as_slice(), [Ok(Delivered::Mail)]));
    assert!(!errands.any());
}
