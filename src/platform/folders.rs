//! Where do the log and the settings of this computer live, and is that folder private?
//!
//! It must not know what is kept in a folder, except the lock's file name, which tells one of
//! ours from any other folder.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// The environment variable that names another data folder; `--data-dir` wins over it.
pub const DATA_VARIABLE: &str = "AMENDS_DATA_DIR";

/// Why a folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The computer names no home folder for this person.
    #[error("no home folder")]
    NoHome,
    /// Something else than a folder has this name.
    #[error("not a folder: {path}")]
    NotAFolder {
        /// What was looked at.
        path: PathBuf,
    },
    /// This person may not make or change things here, or the disk is read-only.
    #[error("no rights: {path}")]
    NoRights {
        /// The folder.
        path: PathBuf,
    },
    /// Anything else the computer answered.
    #[error("folder {path}: {source}")]
    Io {
        /// The folder.
        path: PathBuf,
        /// The computer's own words.
        source: io::Error,
    },
}

impl From<FolderError> for io::Error {
    fn from(error: FolderError) -> Self {
        match error {
            FolderError::NoHome => ErrorKind::NotFound.into(),
            FolderError::NotAFolder { .. } => ErrorKind::NotADirectory.into(),
            FolderError::NoRights { .. } => ErrorKind::PermissionDenied.into(),
            FolderError::Io { source, .. } => source,
        }
    }
}

/// A folder that exists, can be written, and has one true name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// Absolute, with links resolved.
    pub path: PathBuf,
    /// Nobody else on this computer can look inside. False where the disk knows no rights (many
    /// USB sticks) or the folder holds other things too, whose rights are not ours to change.
    pub private: bool,
}

/// The folder the log lives in: `over` (from `--data-dir`), else [`DATA_VARIABLE`], else the
/// usual place for local data. It need not exist yet.
///
/// # Errors
/// [`FolderError::NoHome`] when nothing names a place.
pub fn data_folder(over: Option<PathBuf>) -> Result<PathBuf, FolderError> {
    let variable = std::env::var_os(DATA_VARIABLE).map(PathBuf::from);
    // Local data, since a roaming profile copies a database while it is open.
    choose(over, variable, || Some(project()?.data_local_dir().to_path_buf()))
}

/// The folder for what belongs to this computer and not to the log, such as its mark.
///
/// # Errors
/// [`FolderError::NoHome`] when the computer names no home folder.
pub fn config_folder() -> Result<PathBuf, FolderError> {
    Ok(project().ok_or(FolderError::NoHome)?.config_local_dir().to_path_buf())
}

fn project() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "Amends")
}

/// The first place that is named; an empty name is none. The result does not depend on the
/// current folder later on.
fn choose(
    over: Option<PathBuf>,
    variable: Option<PathBuf>,
    usual: impl FnOnce() -> Option<PathBuf>,
) -> Result<PathBuf, FolderError> {
    let named = |path: &PathBuf| !path.as_os_str().is_empty();
    let path =
        over.filter(named).or(variable.filter(named)).or_else(usual).ok_or(FolderError::NoHome)?;
    std::path::absolute(&path).map_err(|source| FolderError::Io { path, source })
}

/// Where a person keeps what they made: the documents folder, else the home folder; none where
/// the computer names neither.
#[must_use]
pub fn documents() -> Option<PathBuf> {
    let user = directories::UserDirs::new()?;
    Some(user.document_dir().unwrap_or_else(|| user.home_dir()).to_path_buf())
}

/// Makes the folder if it is missing (open to its owner only), resolves its true name, checks
/// that files can be made in it, and closes it to others if it is new, empty or already ours.
/// The rights of any other folder (`--data-dir` pointed at a full one) are left alone.
///
/// # Errors
/// Every variant but [`FolderError::NoHome`].
pub fn prepare(path: &Path) -> Result<Prepared, FolderError> {
    let failed = |source| classify(path, source);
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(failed)?;
    let path = std::fs::canonicalize(path).map_err(failed)?;
    if !std::fs::metadata(&path).map_err(failed)?.is_dir() {
        return Err(FolderError::NotAFolder { path });
    }
    // A nameless file tells at once what the first save would otherwise find out.
    tempfile::tempfile_in(&path).map_err(failed)?;
    let private = close_to_others(&path).map_err(failed)?;
    Ok(Prepared { path, private })
}

fn classify(path: &Path, source: io::Error) -> FolderError {
    let path = path.to_path_buf();
    match source.kind() {
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => FolderError::NotAFolder { path },
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            FolderError::NoRights { path }
        }
        _ => FolderError::Io { path, source },
    }
}

/// Whether the folder is closed to group and others, after closing it if it is ours to close.
#[cfg(unix)]
fn close_to_others(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    let closed =
        || std::fs::metadata(path).map(|found| found.permissions().mode().trailing_zeros() >= 6);
    if closed()? {
        return Ok(true);
    }
    let ours = path.join(crate::platform::lock::FILE_NAME).exists()
        || std::fs::read_dir(path)?.next().is_none();
    if !ours {
        return Ok(false);
    }
    // A disk that knows no rights refuses or pretends; either way the second look tells.
    let tightened = std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700));
    Ok(tightened.is_ok() && closed()?)
}

/// On Windows the folder inherits the rights of the profile, which is closed to other people.
#[cfg(not(unix))]
fn close_to_others(_path: &Path) -> io::Result<bool> {
    Ok(true)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests lay out files for the code to meet")]
mod tests {
    use super::*;

    fn path(text: &str) -> Option<PathBuf> {
        Some(PathBuf::from(text))
    }

    #[test]
    fn the_option_wins_over_the_variable_and_both_over_the_usual_place() {
        let usual = || path("/usual");
        assert_eq!(choose(path("/o"), path("/v"), usual).unwrap(), PathBuf::from("/o"));
        assert_eq!(choose(None, path("/v"), usual).unwrap(), PathBuf::from("/v"));
        assert_eq!(choose(path(""), path(""), usual).unwrap(), PathBuf::from("/usual"));
        assert!(matches!(choose(None, None, || None), Err(FolderError::NoHome)));
    }

    #[test]
    fn a_relative_place_is_made_absolute() {
        let chosen = choose(path("shop"), None, || None).unwrap();
        assert!(chosen.is_absolute() && chosen.ends_with("shop"));
    }

    #[test]
    fn a_missing_folder_is_made_private_with_its_parents() {
        let root = tempfile::tempdir().unwrap();
        let prepared = prepare(&root.path().join("a/b")).unwrap();
        assert!(prepared.private && prepared.path.is_dir());
        assert_eq!(std::fs::read_dir(&prepared.path).unwrap().count(), 0, "the probe is gone");
    }

    #[test]
    fn a_file_in_the_way_is_told_apart() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("file");
        std::fs::write(&file, "x").unwrap();
        assert!(matches!(prepare(&file), Err(FolderError::NotAFolder { .. })));
        assert!(matches!(prepare(&file.join("below")), Err(FolderError::NotAFolder { .. })));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_place_where_nobody_may_write_is_told_apart() {
        // Even root cannot make a folder in the kernel's own tree.
        assert!(matches!(prepare(Path::new("/sys/amends")), Err(FolderError::NoRights { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn only_a_folder_that_is_ours_is_closed_to_others() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let root = tempfile::tempdir().unwrap();
        let make = |name: &str, content: Option<&str>| {
            let folder = root.path().join(name);
            std::fs::create_dir(&folder).unwrap();
            std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
            if let Some(name) = content {
                std::fs::write(folder.join(name), "").unwrap();
            }
            folder
        };
        let empty = make("empty", None);
        assert!(prepare(&empty).unwrap().private);
        assert_eq!(mode(&empty), 0o700);

        let ours = make("ours", Some(crate::platform::lock::FILE_NAME));
        assert!(prepare(&ours).unwrap().private);
        assert_eq!(mode(&ours), 0o700);

        let foreign = make("foreign", Some("letter.txt"));
        assert!(!prepare(&foreign).unwrap().private);
        assert_eq!(mode(&foreign), 0o755);

        let link = root.path().join("link");
        symlink(&ours, &link).unwrap();
        assert_eq!(prepare(&link).unwrap().path, std::fs::canonicalize(&ours).unwrap());
    }
}
