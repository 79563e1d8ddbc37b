//! Tests of the one writer: what is written, what is refused, and that nothing is left behind.

#![expect(clippy::disallowed_methods, reason = "the tests lay out files for the code to meet")]

use super::*;

/// The error a source of bytes has of its own.
#[derive(Debug, PartialEq)]
enum Source {
    Cancelled,
    Disk,
}

fn hello(file: &mut dyn Write) -> Result<(), Source> {
    file.write_all(b"hello").map_err(|_| Source::Disk)
}

fn save(target: &Path, replace: Replace) -> Result<Written, SaveError<Source>> {
    write_file(target, &[], replace, hello)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Fails unless the result is a `WriteError` that matches.
macro_rules! refused {
    ($result:expr, $pattern:pat) => {{
        let result = $result;
        assert!(matches!(result, Err(SaveError::Write($pattern))), "{result:?}");
    }};
}

#[test]
fn a_file_is_written_whole_with_its_hash() {
    let folder = tempfile::tempdir().unwrap();
    let written = save(&folder.path().join("a.txt"), Replace::Ask).unwrap();
    assert_eq!(std::fs::read(&written.path).unwrap(), b"hello");
    assert_eq!(written.bytes, 5);
    // printf hello | sha256sum
    assert_eq!(written.sha256[..4], [0x2c, 0xf2, 0x4d, 0xba]);
    assert_eq!(names(folder.path()), ["a.txt"]);
}

#[test]
fn more_than_one_buffer_is_counted_and_read_back() {
    let folder = tempfile::tempdir().unwrap();
    let written = write_file(&folder.path().join("big"), &[], Replace::Ask, |file| {
        (0..20_000_u32).try_for_each(|number| writeln!(file, "line {number:>10}"))
    })
    .unwrap();
    assert_eq!(written.bytes, 320_000);
    assert_eq!(std::fs::metadata(&written.path).unwrap().len(), 320_000);
}

#[test]
fn an_existing_file_is_kept_until_someone_agrees() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("a.txt");
    std::fs::write(&target, "old").unwrap();
    refused!(save(&target, Replace::Ask), WriteError::Exists { .. });
    assert_eq!(std::fs::read(&target).unwrap(), b"old");
    save(&target, Replace::Yes).unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), b"hello");
    assert_eq!(names(folder.path()), ["a.txt"]);
}

#[test]
fn a_database_is_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("log.db");
    let old = b"SQLite format 3\0 and the rest of somebody's log";
    std::fs::write(&target, old).unwrap();
    refused!(save(&target, Replace::Ask), WriteError::Database { .. });
    refused!(save(&target, Replace::Yes), WriteError::Database { .. });
    assert!(matches!(may_write(&target, &[], Replace::Ask), Err(WriteError::Database { .. })));
    assert_eq!(std::fs::read(&target).unwrap(), old);
    assert_eq!(names(folder.path()), ["log.db"]);
    // Half of the mark is none.
    std::fs::write(&target, &old[..8]).unwrap();
    save(&target, Replace::Yes).unwrap();
}

#[test]
fn a_file_that_appears_while_writing_is_kept_too() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("a.txt");
    let result = write_file(&target, &[], Replace::Ask, |file| {
        std::fs::write(&target, "quicker").unwrap();
        hello(file)
    });
    refused!(result, WriteError::Exists { .. });
    assert_eq!(std::fs::read(&target).unwrap(), b"quicker");
    assert_eq!(names(folder.path()), ["a.txt"]);
}

#[test]
fn a_read_only_file_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("a.txt");
    std::fs::write(&target, "old").unwrap();
    let mut rights = std::fs::metadata(&target).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&target, rights).unwrap();
    refused!(save(&target, Replace::Yes), WriteError::ReadOnly { .. });
    assert_eq!(std::fs::read(&target).unwrap(), b"old");
}

#[test]
fn a_folder_that_is_missing_or_a_file_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), "").unwrap();
    refused!(save(&folder.path().join("no/a"), Replace::Ask), WriteError::FolderMissing { .. });
    refused!(save(&folder.path().join("file/a"), Replace::Ask), WriteError::FolderMissing { .. });
    refused!(save(folder.path(), Replace::Yes), WriteError::IsFolder { .. });
    refused!(save(Path::new("/"), Replace::Yes), WriteError::IsFolder { .. });
}

#[test]
fn the_logs_own_folder_is_refused_by_every_name() {
    let root = tempfile::tempdir().unwrap();
    let log = root.path().join("log");
    std::fs::create_dir_all(log.join("backups")).unwrap();
    std::fs::create_dir(root.path().join("log-out")).unwrap();
    let try_at = |target: PathBuf| {
        write_file(&target, &[root.path().join("gone"), log.clone()], Replace::Yes, hello)
    };
    refused!(try_at(log.join("a")), WriteError::LogFolder { .. });
    refused!(try_at(log.join("backups/a")), WriteError::LogFolder { .. });
    refused!(try_at(root.path().join("log-out/../log/a")), WriteError::LogFolder { .. });
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&log, root.path().join("link")).unwrap();
        refused!(try_at(root.path().join("link/a")), WriteError::LogFolder { .. });
    }
    assert_eq!(names(&log), ["backups"]);
    try_at(root.path().join("log-out/a")).unwrap();
}

#[cfg(unix)]
#[test]
fn links_and_devices_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let real = folder.path().join("real");
    std::fs::write(&real, "old").unwrap();
    for (link, to) in [("link", real.clone()), ("dangling", folder.path().join("none"))] {
        let link = folder.path().join(link);
        std::os::unix::fs::symlink(to, &link).unwrap();
        refused!(save(&link, Replace::Yes), WriteError::Symlink { .. });
    }
    assert_eq!(std::fs::read(&real).unwrap(), b"old");
    let socket = folder.path().join("socket");
    let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    refused!(save(&socket, Replace::Yes), WriteError::NotAFile { .. });
}

#[test]
fn a_source_that_fails_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("a.txt");
    std::fs::write(&target, "old").unwrap();
    let result = write_file(&target, &[], Replace::Yes, |file| {
        hello(file)?;
        Err(Source::Cancelled)
    });
    assert!(matches!(result, Err(SaveError::Source(Source::Cancelled))), "{result:?}");
    assert_eq!(std::fs::read(&target).unwrap(), b"old");
    assert_eq!(names(folder.path()), ["a.txt"]);
}

#[test]
fn a_disk_that_keeps_something_else_is_found_out() {
    let folder = tempfile::tempdir().unwrap();
    let result = write_file(&folder.path().join("a.txt"), &[], Replace::Ask, |file| {
        // Stands for a disk that returns other bytes: ten where five will be written.
        let part = folder.path().join(names(folder.path()).first().unwrap());
        std::fs::OpenOptions::new().write(true).open(part).unwrap().write_all(&[b'?'; 10]).unwrap();
        hello(file)
    });
    refused!(result, WriteError::Verify { .. });
    assert!(names(folder.path()).is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_named_even_when_the_source_hides_it() {
    // A device that answers every write with "no space left".
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let target = Path::new("/report.html");
    // Small enough to stay in the buffer until the last flush.
    refused!(fill(full(), target, hello), WriteError::DiskFull { .. });
    let large =
        fill(full(), target, |file| file.write_all(&vec![0; 1 << 20]).map_err(|_| Source::Disk));
    refused!(large, WriteError::DiskFull { .. });
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_where_nobody_may_write_is_named() {
    // Even root makes no file in the kernel's own tree.
    let result = save(Path::new("/sys/amends.txt"), Replace::Ask);
    refused!(result, WriteError::NoRights { .. } | WriteError::ReadOnly { .. });
}

#[test]
fn the_two_halves_keep_the_same_rules() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("copy.db");
    let temp = prepare_temp(folder.path()).unwrap();
    std::fs::write(temp.path(), "filled by another").unwrap();
    publish(temp, &target, Replace::Ask).unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), b"filled by another");

    let again = prepare_temp(folder.path()).unwrap();
    let refused = publish(again, &target, Replace::Ask);
    assert!(matches!(refused, Err(WriteError::Exists { .. })));
    assert_eq!(names(folder.path()), ["copy.db"]);

    let missing = prepare_temp(&folder.path().join("none"));
    assert!(matches!(missing, Err(WriteError::FolderMissing { .. })));
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_what_was_written() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let written = save(&folder.path().join("a.txt"), Replace::Ask).unwrap();
    assert_eq!(std::fs::metadata(written.path).unwrap().permissions().mode() & 0o777, 0o600);
    let temp = prepare_temp(folder.path()).unwrap();
    assert_eq!(temp.as_file().metadata().unwrap().permissions().mode() & 0o777, 0o600);
}
