//! The words about whether a promise can be kept.

use super::OutlookText;
use crate::domain::risk::Risk;

impl OutlookText {
    /// Why a promise is unlikely to be kept, and what to do.
    #[must_use]
    pub fn risk(&self, risk: &Risk) -> String {
        let why = match risk {
            Risk::Waiting(name) => format!("{name} has not delivered"),
            Risk::Closed => "you are closed until then".to_owned(),
            Risk::Crowded(count) => format!("{count} promises are due that day"),
        };
        format!("Tell them before it is late: {why}")
    }
}
