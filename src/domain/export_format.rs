//! The forms in which the recovery history goes out as a file.

use std::path::{Path, PathBuf};

/// The form of an export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// One printable page.
    #[default]
    Html,
    /// One row a case, for a spreadsheet.
    Csv,
    /// The promises, for a calendar.
    Ics,
    /// The archive: every deed in order.
    Json,
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Html, Self::Csv, Self::Ics, Self::Json];

    /// The ending of its files, by which the command line names it too.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Ics => "ics",
            Self::Json => "json",
        }
    }

    /// Whether it is a report that can go without the names of the customers. An archive is always
    /// whole, and a calendar has a choice of its own of how much it tells.
    #[must_use]
    pub fn can_go_without_names(self) -> bool {
        match self {
            Self::Html | Self::Csv => true,
            Self::Ics | Self::Json => false,
        }
    }

    /// Whether it holds the whole log, however few cases are asked for.
    #[must_use]
    pub fn is_whole(self) -> bool {
        match self {
            Self::Html | Self::Csv | Self::Ics => false,
            Self::Json => true,
        }
    }
}

/// One of the tables that a spreadsheet is exported as, each a file of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// One row a case.
    Cases,
    /// One row a promise.
    Promises,
    /// One row a concession.
    Concessions,
}

impl Sheet {
    /// All of them; the first has the name that was asked for.
    pub const ALL: [Self; 3] = [Self::Cases, Self::Promises, Self::Concessions];

    /// Its file, beside that of the cases: `cases-promises.csv` beside `cases.csv`. The name is the
    /// same in every language, so that a script finds it.
    #[must_use]
    pub fn file(self, cases: &Path) -> PathBuf {
        let name = match self {
            Self::Cases => return cases.to_path_buf(),
            Self::Promises => "-promises",
            Self::Concessions => "-concessions",
        };
        let mut file = cases.file_stem().unwrap_or_default().to_os_string();
        file.push(name);
        if let Some(ending) = cases.extension() {
            file.push(".");
            file.push(ending);
        }
        cases.with_file_name(file)
    }
}
