//! What a report about the program says of it: which one this is, what it runs on, how much it
//! holds. Nothing about a customer, no path, no name of a user.
//!
//! A report is read by those who maintain the program, so its keys are the same in every language.

use crate::logbook::pages::sizes::Sizes;
use crate::platform::system;
use serde::Serialize;

/// What a report says of the program.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct About {
    /// The version of the program.
    pub version: &'static str,
    /// The commit it was built from.
    pub commit: &'static str,
    /// The operating system and the kind of processor.
    pub system: String,
    /// The window it was asked from; none on the command line.
    pub window: Option<Window>,
    /// How much the log holds; none when no log is open.
    pub log: Option<Sizes>,
}

/// A window, as far as a report goes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Window {
    /// What brings the pictures to the screen; none when it is not known.
    pub renderer: Option<String>,
    /// The width, in points.
    pub width: u32,
    /// The height, in points.
    pub height: u32,
    /// The zoom in percent.
    pub zoom: u32,
}

impl About {
    /// What is known everywhere, with the window and the log where there are any.
    #[must_use]
    pub fn of(window: Option<Window>, log: Option<Sizes>) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION"),
            commit: env!("AMENDS_COMMIT"),
            system: system::name(),
            window,
            log,
        }
    }

    /// The report as text: a line each, with its key.
    #[must_use]
    pub fn lines(&self) -> String {
        let mut lines: Vec<[String; 2]> = Vec::new();
        let mut add = |key: &str, value: String| lines.push([key.to_owned(), value]);
        add("version", [self.version, self.commit].join(" "));
        add("system", self.system.clone());
        if let Some(window) = &self.window {
            if let Some(renderer) = &window.renderer {
                add("renderer", renderer.clone());
            }
            add("window", format!("{}x{}", window.width, window.height));
            add("zoom", format!("{}%", window.zoom));
        }
        if let Some(log) = self.log {
            add("schema", log.schema.to_string());
            add("cases", log.cases.to_string());
            add("customers", log.customers.to_string());
            add("deeds", log.deeds.to_string());
            add("bytes", log.bytes.to_string());
        }
        lines.iter().map(|line| line.join(": ")).collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_has_a_line_for_all_that_is_known_and_none_for_the_rest() {
        let window =
            Window { renderer: Some("OpenGL 4.5".into()), width: 900, height: 600, zoom: 125 };
        let log = Sizes { schema: 7, cases: 3, customers: 2, deeds: 40, bytes: 8192 };
        let known = About {
            version: "1.2.3",
            commit: "abc1234",
            system: "Void, x86_64".into(),
            window: Some(window),
            log: Some(log),
        };
        let lines = "version: 1.2.3 abc1234\nsystem: Void, x86_64\nrenderer: OpenGL 4.5\n\
                     window: 900x600\nzoom: 125%\nschema: 7\ncases: 3\ncustomers: 2\ndeeds: 40\n\
                     bytes: 8192";
        assert_eq!(known.lines(), lines);
        let bare = About { window: None, log: None, ..known };
        assert_eq!(bare.lines(), "version: 1.2.3 abc1234\nsystem: Void, x86_64");
    }
}
