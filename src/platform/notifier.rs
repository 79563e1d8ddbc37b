//! How does the desktop show a notice?
//!
//! On a thread of its own, since a desktop may take long to answer, and in silence when it does
//! not: a notice is a help, and never the only place where something is said. It must not know
//! what the notice is about.

use std::thread::Builder;

/// Who shows them.
const NAME: &str = "Amends";

/// Something that shows notices.
pub trait Notifier: Send + Sync {
    /// Shows a notice. It does not wait for that, and says nothing when it fails.
    fn show(&self, title: &str, body: &str);
}

/// The desktop.
#[derive(Clone, Copy, Debug, Default)]
pub struct DesktopNotices;

impl Notifier for DesktopNotices {
    fn show(&self, title: &str, body: &str) {
        let (title, body) = (title.to_owned(), plain(body));
        let work = move || {
            let mut notice = notify_rust::Notification::new();
            notice.appname(NAME).icon("amends").summary(&title).body(&body);
            #[cfg(windows)]
            if windows::is_known() {
                notice.app_id(windows::ID);
            }
            if let Err(error) = notice.show() {
                tracing::info!(target: "amends", %error, "a desktop notice was not shown");
            }
        };
        if let Err(error) = Builder::new().name("amends-notice".to_owned()).spawn(work) {
            tracing::info!(target: "amends", %error, "no thread for a desktop notice");
        }
    }
}

/// Nobody: for tests, and for a log that is thrown away.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silence;

impl Notifier for Silence {
    fn show(&self, _title: &str, _body: &str) {}
}

/// The text as the desktop shows it unchanged: those of Linux read marks of HTML in it.
fn plain(text: &str) -> String {
    if cfg!(all(unix, not(target_os = "macos"))) {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    } else {
        text.to_owned()
    }
}

/// Windows shows over a notice the name that belongs to an identifier in the registry of its owner,
/// and that of another program where there is none.
#[cfg(windows)]
mod windows {
    use winreg::RegKey;
    use winreg::enums::HKEY_CURRENT_USER;

    /// The identifier of this program.
    pub(super) const ID: &str = "org.amends.amends";

    /// Whether the name of this program stands there, put there now where it did not.
    pub(super) fn is_known() -> bool {
        let key = format!(r"Software\Classes\AppUserModelId\{ID}");
        let key = RegKey::predef(HKEY_CURRENT_USER).create_subkey(key);
        key.and_then(|(key, _)| key.set_value("DisplayName", &super::NAME)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn what_somebody_typed_is_shown_and_not_read_as_marks() {
        assert_eq!(plain("Meyer & <b>Sons</b>"), "Meyer &amp; &lt;b&gt;Sons&lt;/b&gt;");
    }
}
