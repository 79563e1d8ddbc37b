//! What Windows keeps about a program that starts at login, as plain data: so it is tested wherever
//! the tests run.

use super::Start;
use std::io;

/// Windows starts no longer command line than this from the key Run.
const CHARACTERS_MOST: usize = 260;

/// The command line, each word in quotes.
///
/// # Errors
/// A path cannot be written down, or the line is too long to be started.
pub(super) fn command(start: &Start) -> io::Result<String> {
    let words: Vec<String> = start.words()?.into_iter().map(quoted).collect();
    let line = words.join(" ");
    if line.encode_utf16().count() > CHARACTERS_MOST {
        return Err(io::ErrorKind::InvalidFilename.into());
    }
    Ok(line)
}

/// A word in quotes. No path holds a quote; backslashes before the closing one would be taken for
/// its escape, and are doubled.
fn quoted(word: &str) -> String {
    let backslashes = word.len() - word.trim_end_matches('\\').len();
    format!("\"{word}{}\"", "\\".repeat(backslashes))
}

/// Whether what the Task Manager notes about a program says that its owner switched it off there:
/// its first byte is odd then.
pub(super) fn is_switched_off(note: &[u8]) -> bool {
    note.first().is_some_and(|first| first % 2 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn start(program: &str, folder: &str) -> Start {
        let arguments = match folder {
            "" => Vec::new(),
            _ => vec!["--data-dir".to_owned(), folder.to_owned()],
        };
        Start { program: PathBuf::from(program), arguments }
    }

    /// What a program of Windows makes of its command line, as its C library documents it.
    fn read(line: &str) -> Vec<String> {
        let mut words = vec![String::new()];
        let (mut backslashes, mut is_quoted) = (0, false);
        for letter in line.chars() {
            let word = words.last_mut().unwrap();
            match letter {
                '\\' => backslashes += 1,
                '"' => {
                    word.push_str(&"\\".repeat(backslashes / 2));
                    if backslashes % 2 == 1 {
                        word.push('"');
                    } else {
                        is_quoted = !is_quoted;
                    }
                    backslashes = 0;
                }
                other => {
                    word.push_str(&"\\".repeat(backslashes));
                    backslashes = 0;
                    if other == ' ' && !is_quoted {
                        words.push(String::new());
                    } else {
                        word.push(other);
                    }
                }
            }
        }
        words
    }

    #[test]
    fn windows_reads_the_words_that_were_meant() {
        let program = r"C:\Program Files\Amends\amends.exe";
        assert_eq!(command(&start(program, "")).unwrap(), format!("\"{program}\""));
        for folder in [r"D:\Rosa's shop", r"D:\", r"\\server\share\\", "D:/Büro & Co"] {
            let line = command(&start(program, folder)).unwrap();
            assert_eq!(read(&line), [program, "--data-dir", folder], "{line}");
        }
    }

    #[test]
    fn what_windows_would_not_start_is_refused() {
        let folder = format!(r"D:\{}", "a".repeat(240));
        assert!(command(&start(r"C:\amends.exe", &folder)).is_err());
        assert!(command(&start("C:\\amends.exe\n", "")).is_err());
    }

    #[test]
    fn what_the_task_manager_switched_off_is_off() {
        assert!(is_switched_off(&[3, 0, 0, 0, 0x10]));
        assert!(!is_switched_off(&[2, 0, 0, 0]));
        assert!(!is_switched_off(&[]));
    }
}
