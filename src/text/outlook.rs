//! The words about whether a promise can be kept.

use super::OutlookText;
use crate::domain::risk::Risk;

impl OutlookText {
    /// Why a promise is unlikely to be kept, and what to do.
    #[must_use]
    pub fn risk(&self, risk: &Risk) -> String {
        match risk {
            Risk::Waiting(name) => self.risk_waiting(name),
            Risk::Closed => self.risk_closed().to_owned(),
            Risk::Crowded(count) => self.risk_crowded(*count),
        }
    }
}
