//! Autostart as freedesktop.org describes it: a file in the folder `autostart` of the settings.

use super::{Start, note};
use std::io;
use std::path::{Path, PathBuf};

/// The note in a folder.
#[must_use]
pub fn file(folder: &Path) -> PathBuf {
    folder.join("amends.desktop")
}

pub(super) fn switch_on(folder: &Path, start: &Start) -> io::Result<()> {
    let exec = exec(start)?;
    let text = format!(
        "[Desktop Entry]\nType=Application\nName=Amends\nExec={exec}\nIcon=amends\n\
         Terminal=false\nX-GNOME-Autostart-enabled=true\n"
    );
    note(&file(folder), &text)
}

pub(super) fn is_on(folder: &Path, start: &Start) -> bool {
    let Ok(text) = std::fs::read_to_string(file(folder)) else { return false };
    let Ok(exec) = exec(start) else { return false };
    let value = |key: &str| {
        let mut lines = text.lines().skip_while(|line| line.trim() != "[Desktop Entry]").skip(1);
        // Behind the next heading other things are said.
        let mut own = lines.by_ref().take_while(|line| !line.trim_start().starts_with('['));
        own.find_map(|line| {
            let (name, value) = line.split_once('=')?;
            (name.trim() == key).then(|| value.trim().to_owned())
        })
    };
    // Desktops switch an entry off by one of these and leave the file where it is.
    let is_hidden = value("Hidden").is_some_and(|it| it == "true")
        || value("X-GNOME-Autostart-enabled").is_some_and(|it| it == "false");
    value("Exec").is_some_and(|known| known == exec) && !is_hidden
}

/// The command, each word in quotes. What stands in quotes is escaped once for the command, and
/// every backslash once more for the file.
fn exec(start: &Start) -> io::Result<String> {
    let quoted = |word: &str| {
        let mut text = String::from("\"");
        for letter in word.chars() {
            match letter {
                '"' | '`' | '$' => text.push_str(&format!("\\\\{letter}")),
                '\\' => text.push_str("\\\\\\\\"),
                '%' => text.push_str("%%"),
                other => text.push(other),
            }
        }
        text.push('"');
        text
    };
    let words: Vec<String> = start.words()?.into_iter().map(quoted).collect();
    Ok(words.join(" "))
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests lay out files for the code to meet")]
mod tests {
    use super::*;
    use crate::platform::at_login::AtLogin;

    fn start() -> Start {
        Start {
            program: PathBuf::from("/opt/Rosa's apps/amends"),
            arguments: vec!["--data-dir".into(), "/home/rosa/100% \"shop\" $1\\2".into()],
        }
    }

    #[test]
    fn it_is_switched_on_and_off_and_nothing_is_left() {
        let config = tempfile::tempdir().unwrap();
        let folder = config.path().join("autostart");
        let place = AtLogin::Xdg(folder.clone());
        assert!(!place.is_on(&start()));
        place.switch_off().unwrap();
        place.switch_on(&start()).unwrap();
        assert!(place.is_on(&start()));
        let text = std::fs::read_to_string(file(&folder)).unwrap();
        assert!(text.starts_with("[Desktop Entry]\nType=Application\nName=Amends\n"), "{text}");
        let exec = "Exec=\"/opt/Rosa's apps/amends\" \"--data-dir\" \
                    \"/home/rosa/100%% \\\\\"shop\\\\\" \\\\$1\\\\\\\\2\"";
        assert!(text.contains(exec), "{text}");
        place.switch_off().unwrap();
        assert!(!place.is_on(&start()));
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    }

    #[test]
    fn what_a_desktop_switched_off_or_what_starts_something_else_is_off() {
        let config = tempfile::tempdir().unwrap();
        let place = AtLogin::Xdg(config.path().to_path_buf());
        place.switch_on(&start()).unwrap();
        let moved = Start { program: PathBuf::from("/usr/bin/amends"), ..start() };
        assert!(!place.is_on(&moved));
        let text = std::fs::read_to_string(file(config.path())).unwrap();
        for (from, to) in
            [("enabled=true", "enabled=false"), ("Terminal=false", "Terminal=false\nHidden=true")]
        {
            std::fs::write(file(config.path()), text.replace(from, to)).unwrap();
            assert!(!place.is_on(&start()), "{to}");
        }
        // Said of something else further down, it means nothing.
        let other = format!("{text}[Desktop Action new]\nHidden=true\n");
        std::fs::write(file(config.path()), other).unwrap();
        assert!(place.is_on(&start()));
    }

    #[test]
    fn a_path_over_two_lines_is_refused() {
        let config = tempfile::tempdir().unwrap();
        let place = AtLogin::Xdg(config.path().to_path_buf());
        let odd = Start { program: PathBuf::from("/opt/a\nHidden=true"), ..start() };
        assert!(place.switch_on(&odd).is_err());
        assert!(!file(config.path()).exists());
    }
}
