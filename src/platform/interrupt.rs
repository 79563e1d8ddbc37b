//! Has somebody asked the program to stop, as Ctrl C does?
//!
//! Only for commands that work for long: they look now and then, and clear away what they had
//! begun. Whoever asks twice is obeyed at once.

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// The exit code when asked twice.
const AT_ONCE: i32 = 1;

/// A flag that is raised once the program is asked to stop.
///
/// # Errors
/// The computer lets nobody listen.
pub fn noticed() -> io::Result<Arc<AtomicBool>> {
    let asked = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // In this order: the first time it only raises the flag.
        flag::register_conditional_shutdown(signal, AT_ONCE, Arc::clone(&asked))?;
        flag::register(signal, Arc::clone(&asked))?;
    }
    Ok(asked)
}
