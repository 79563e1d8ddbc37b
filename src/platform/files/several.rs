//! Files that belong together, written side by side: all of them, or none.

use super::{
    Doing, Hashing, Replace, SaveError, WriteError, Written, allowed, classify, finish, hashing,
    make_temp, rename, verify,
};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// A file that has no name yet.
struct Part {
    target: PathBuf,
    temp: NamedTempFile,
    out: BufWriter<Hashing<File>>,
}

/// A file that is whole and checked, and only lacks its name.
struct Ready {
    temp: NamedTempFile,
    written: Written,
}

/// Writes several targets at once as [`write_file`](super::write_file) writes one: `write` gets a
/// writer for each, in their order. None gets its name before all are written and read back, and
/// where one of them is in the way, none is begun.
///
/// Should the disk refuse a name at the very end, those that were new are taken back; a file that
/// was replaced by then stays replaced.
///
/// # Errors
/// [`SaveError::Source`] with the error of `write`, or [`SaveError::Write`].
pub fn write_files<E>(
    targets: &[PathBuf],
    protected: &[PathBuf],
    replace: Replace,
    write: impl FnOnce(&mut [&mut dyn Write]) -> Result<(), E>,
) -> Result<Vec<Written>, SaveError<E>> {
    let free = targets.iter().map(|target| allowed(target, protected, replace));
    let free = free.collect::<Result<Vec<_>, _>>()?;
    let mut parts = free.into_iter().map(begin).collect::<Result<Vec<_>, _>>()?;
    let mut outs: Vec<_> = parts.iter_mut().map(|part| &mut part.out as &mut dyn Write).collect();
    let given = write(&mut outs);
    let is_given = given.is_ok();
    let ready: Vec<_> = parts.into_iter().map(|part| end(part, is_given)).collect();
    let ready = ready.into_iter().collect::<Result<Vec<_>, _>>()?;
    given.map_err(SaveError::Source)?;
    for Ready { temp, written } in &ready {
        verify(temp, &written.path, (written.bytes, written.sha256))?;
    }
    Ok(publish(ready, replace)?)
}

fn begin(target: PathBuf) -> Result<Part, WriteError> {
    let temp = make_temp(target.parent().unwrap_or(&target), &target)?;
    let file = temp.reopen().map_err(|source| classify(&target, Doing::Making, source))?;
    Ok(Part { target, temp, out: hashing(file) })
}

fn end(part: Part, is_given: bool) -> Result<Ready, WriteError> {
    let Part { target, temp, out } = part;
    let (bytes, sha256) = finish(out, &target, is_given)?;
    Ok(Ready { temp, written: Written { path: target, bytes, sha256 } })
}

fn publish(ready: Vec<Ready>, replace: Replace) -> Result<Vec<Written>, WriteError> {
    let mut done: Vec<Written> = Vec::new();
    for Ready { temp, written } in ready {
        if let Err(error) = rename(temp, &written.path, replace) {
            if replace == Replace::Ask {
                take_back(done.iter().map(|written| written.path.as_path()));
            }
            return Err(error);
        }
        done.push(written);
    }
    Ok(done)
}

/// Removes files that were made a moment ago. The failure that led here is what there is to say.
fn take_back<'a>(made: impl Iterator<Item = &'a Path>) {
    for path in made {
        _ = std::fs::remove_file(path);
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "files of somebody else are what is tested")]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }

    fn each_its_own(outs: &mut [&mut dyn Write]) -> std::io::Result<()> {
        for (nth, out) in outs.iter_mut().enumerate() {
            write!(out, "file {nth}")?;
        }
        Ok(())
    }

    #[test]
    fn all_are_written_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let targets = ["a.csv", "b.csv", "c.csv"].map(|name| folder.path().join(name));
        let failed = write_files(&targets, &[], Replace::Ask, |outs| {
            each_its_own(outs).unwrap();
            Err("stopped")
        });
        assert!(matches!(failed, Err(SaveError::Source("stopped"))));
        assert!(names(folder.path()).is_empty());
        for (nth, target) in targets.iter().enumerate() {
            std::fs::write(target, "mine").unwrap();
            let refused = write_files(&targets, &[], Replace::Ask, each_its_own);
            assert!(matches!(refused, Err(SaveError::Write(WriteError::Exists { .. }))), "{nth}");
            assert_eq!(names(folder.path()).len(), 1);
            assert_eq!(std::fs::read(target).unwrap(), b"mine");
            std::fs::remove_file(target).unwrap();
        }
        std::fs::write(&targets[1], "mine").unwrap();
        let written = write_files(&targets, &[], Replace::Yes, each_its_own).unwrap();
        assert_eq!(names(folder.path()), ["a.csv", "b.csv", "c.csv"]);
        for (nth, (target, written)) in targets.iter().zip(written).enumerate() {
            assert_eq!(std::fs::read_to_string(target).unwrap(), format!("file {nth}"));
            assert_eq!(written.bytes, 6);
        }
    }

    #[test]
    fn a_name_that_is_taken_meanwhile_takes_the_others_back() {
        let folder = tempfile::tempdir().unwrap();
        let targets = ["a.csv", "b.csv"].map(|name| folder.path().join(name));
        let taken = write_files(&targets, &[], Replace::Ask, |outs| {
            std::fs::write(&targets[1], "mine").unwrap();
            each_its_own(outs)
        });
        assert!(matches!(taken, Err(SaveError::Write(WriteError::Exists { .. }))));
        assert_eq!(names(folder.path()), ["b.csv"]);
        assert_eq!(std::fs::read(&targets[1]).unwrap(), b"mine");
    }
}
