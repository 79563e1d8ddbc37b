//! The forms in which the recovery history goes out as a file.

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

    /// Whether it holds the whole log, however few cases are asked for.
    #[must_use]
    pub fn is_whole(self) -> bool {
        match self {
            Self::Html | Self::Csv | Self::Ics => false,
            Self::Json => true,
        }
    }
}
