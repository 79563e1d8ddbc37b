//! Which operating system is this?
//!
//! As its maker calls it, for a report about the program. It says nothing about the computer's
//! owner, and must not know who asks.

use std::env::consts::{ARCH, OS};

/// A name is one short line; what is longer is none.
const LONGEST: usize = 100;

/// The operating system by name and kind of processor, as in "Debian GNU/Linux 12, x86_64".
#[must_use]
pub fn name() -> String {
    let told = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    [pretty(&told).unwrap_or(OS), ARCH].join(", ")
}

/// The name in what a Linux says of itself; none when there is none that can be shown.
fn pretty(told: &str) -> Option<&str> {
    let name = told.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="))?;
    let name = name.trim().trim_matches(['"', '\'']);
    let is_fit = !name.is_empty() && name.len() <= LONGEST && !name.contains(char::is_control);
    is_fit.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_read_as_it_stands() {
        for (told, name) in [
            (
                "NAME=x\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n",
                "Debian GNU/Linux 12 (bookworm)",
            ),
            ("PRETTY_NAME='Arch Linux'", "Arch Linux"),
            ("PRETTY_NAME=Void", "Void"),
        ] {
            assert_eq!(pretty(told), Some(name));
        }
    }

    #[test]
    fn what_is_no_name_is_left_out() {
        let long = format!("PRETTY_NAME={}", "x".repeat(LONGEST + 1));
        for told in ["", "NAME=x", "PRETTY_NAME=\"\"", "PRETTY_NAME=a\u{1b}[31m", &long] {
            assert_eq!(pretty(told), None, "{told:?}");
        }
    }

    #[test]
    fn the_processor_stands_beside_it() {
        assert!(name().ends_with(ARCH), "{}", name());
    }
}
