//! Start at login on macOS: a launch agent in the folder of its owner.

use super::{Start, note};
use std::io;
use std::path::{Path, PathBuf};

/// What the agent is called.
const LABEL: &str = "org.amends.amends";

/// The note in a folder.
#[must_use]
pub fn file(folder: &Path) -> PathBuf {
    folder.join(format!("{LABEL}.plist"))
}

pub(super) fn switch_on(folder: &Path, start: &Start) -> io::Result<()> {
    note(&file(folder), &text(start)?)
}

pub(super) fn is_on(folder: &Path, start: &Start) -> bool {
    let Ok(wanted) = text(start) else { return false };
    std::fs::read_to_string(file(folder)).is_ok_and(|known| known == wanted)
}

fn text(start: &Start) -> io::Result<String> {
    let escaped = |word: &str| word.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let words: String = start
        .words()?
        .into_iter()
        .map(|word| format!("    <string>{}</string>\n", escaped(word)))
        .collect();
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
         \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n<dict>\n  <key>Label</key>\n  <string>{LABEL}</string>\n  \
         <key>ProgramArguments</key>\n  <array>\n{words}  </array>\n  <key>RunAtLoad</key>\n  \
         <true/>\n  <key>ProcessType</key>\n  <string>Interactive</string>\n</dict>\n</plist>\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::at_login::AtLogin;

    #[test]
    fn it_is_switched_on_and_off_and_nothing_is_left() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("LaunchAgents");
        let place = AtLogin::LaunchAgent(folder.clone());
        let start = Start {
            program: PathBuf::from("/Applications/Amends.app/Contents/MacOS/amends"),
            arguments: vec!["--data-dir".into(), "/Users/rosa/Rosa & <Sons>".into()],
        };
        assert!(!place.is_on(&start));
        place.switch_on(&start).unwrap();
        assert!(place.is_on(&start));
        let text = std::fs::read_to_string(file(&folder)).unwrap();
        assert!(text.contains("<string>/Users/rosa/Rosa &amp; &lt;Sons&gt;</string>"), "{text}");
        assert!(!place.is_on(&Start { arguments: Vec::new(), ..start.clone() }));
        place.switch_off().unwrap();
        place.switch_off().unwrap();
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    }
}
