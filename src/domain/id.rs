//! Who is who: one identifier type per noun, so that a case can never be handed where a
//! customer is meant.
//!
//! An identifier is a version 7 UUID (RFC 9562): made on this machine, sortable by the moment
//! it was made, unique without asking anyone.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// A part of the name of a record, as the history keeps it.
pub(super) trait KeyPart {
    /// Writes it behind the parts before it.
    fn add_to(self, key: &mut Vec<u8>);
}

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Makes an identifier from a moment (milliseconds since 1970 in UTC) and ten
            /// random bytes.
            #[must_use]
            pub fn new(milliseconds: u64, random: &[u8; 10]) -> Self {
                Self(uuid::Builder::from_unix_timestamp_millis(milliseconds, random).into_uuid())
            }

            /// Takes the sixteen bytes that the log keeps.
            #[must_use]
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// The sixteen bytes that the log keeps.
            #[must_use]
            pub fn bytes(self) -> [u8; 16] {
                self.0.into_bytes()
            }
        }

        impl KeyPart for $name {
            fn add_to(self, key: &mut Vec<u8>) {
                key.extend(self.bytes());
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Ok(Self(Uuid::parse_str(text)?))
            }
        }
    };
}

identifier!(
    /// Names one [`Customer`](super::Customer).
    CustomerId
);
identifier!(
    /// Names one [`Mistake`](super::Mistake).
    MistakeId
);
identifier!(
    /// Names one [`Case`](super::Case).
    CaseId
);
identifier!(
    /// Names one [`Promise`](super::Promise).
    PromiseId
);
identifier!(
    /// Names one [`Cadence`](super::Cadence).
    CadenceId
);
identifier!(
    /// Names one [`Concession`](super::Concession).
    ConcessionId
);
identifier!(
    /// Names one [`Message`](super::Message).
    MessageId
);
identifier!(
    /// Names one [`Contact`](super::Contact).
    ContactId
);
identifier!(
    /// Names one [`Prevention`](super::Prevention).
    PreventionId
);
identifier!(
    /// Names one [`CheckBack`](super::CheckBack).
    CheckBackId
);
identifier!(
    /// Names one log.
    LogId
);
