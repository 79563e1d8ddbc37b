//! Where is the outside world touched?
//!
//! Here and nowhere else: the clock, folders, the lock against a second window, every file that
//! leaves the program, native file dialogs, the log file, the choice of renderer. Each file
//! wraps one thing, so that a test can do without it.
//!
//! It must not know the domain, the logbook, the store or any screen, and it says nothing to the
//! user: its errors are types, and `text` finds the words for them.

pub mod at_login;
pub mod clipboard;
pub mod clock;
pub mod dialogs;
pub mod files;
pub mod folders;
pub mod interrupt;
pub mod known_logs;
pub mod letter_folder;
pub mod locale;
pub mod lock;
pub mod log_file;
pub mod machine;
pub mod notifier;
pub mod renderer;
pub mod reveal;
pub mod system;
