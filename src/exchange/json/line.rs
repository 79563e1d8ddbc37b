//! A head and a deed in the shape in which they stand on a line.

use super::{ArchiveBody, ArchiveDeed, ArchiveTouch, FORMAT, Head, VERSION};
use crate::domain::Moment;
use serde::de::{Error, IgnoredAny};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt::Write;

/// What tells an archive from other files; whatever else a newer one holds is not looked at.
#[derive(Deserialize)]
pub struct Mark {
    pub format: String,
    pub version: u64,
}

/// The head, with an empty list where the deeds begin.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeadLine<'a> {
    #[serde(borrow)]
    format: Cow<'a, str>,
    version: u64,
    log: Hex,
    written: Moment,
    deeds: [IgnoredDeed; 0],
}

/// Nothing: the list in the head is always empty.
#[derive(Serialize)]
pub struct IgnoredDeed;

impl<'de> Deserialize<'de> for IgnoredDeed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self)
    }
}

impl HeadLine<'_> {
    pub fn of(head: &Head) -> Self {
        Self {
            format: FORMAT.into(),
            version: VERSION,
            log: Hex(head.log.to_vec()),
            written: head.written,
            deeds: [],
        }
    }

    pub fn head(self) -> Option<Head> {
        Some(Head { log: self.log.exactly()?, written: self.written })
    }
}

/// A deed. Its body stands as the JSON it is where that keeps its exact bytes, and else as the
/// digits of its bytes.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeedLine<'a> {
    seq: i64,
    device: Hex,
    device_seq: i64,
    name: String,
    version: u32,
    who: String,
    at: Moment,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    group: Option<(i64, String)>,
    body_hash: Hex,
    chain: Hex,
    touches: Vec<(u8, Hex, i64)>,
    salt: Option<Hex>,
    // Not an Option: there, a body that is the JSON value null would read as no body.
    #[serde(
        borrow,
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "present"
    )]
    body: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    body_bytes: Option<Hex>,
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'de RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

impl<'a> DeedLine<'a> {
    pub fn of(deed: &'a ArchiveDeed) -> Self {
        let bytes = deed.body.as_ref().map(|body| body.bytes.as_slice());
        let body = bytes.map_or(Some(RawValue::NULL), as_json);
        let body_bytes = if body.is_none() { bytes } else { None };
        let touches = deed.touches.iter();
        Self {
            seq: deed.seq,
            device: Hex(deed.device.to_vec()),
            device_seq: deed.device_seq,
            name: deed.name.clone(),
            version: deed.version,
            who: deed.who.clone(),
            at: deed.at,
            group: deed.group.clone(),
            body_hash: Hex(deed.body_hash.to_vec()),
            chain: Hex(deed.chain.to_vec()),
            touches: touches
                .map(|touch| (touch.kind, Hex(touch.key.clone()), touch.seen))
                .collect(),
            salt: deed.body.as_ref().map(|body| Hex(body.salt.to_vec())),
            body,
            body_bytes: body_bytes.map(|bytes| Hex(bytes.to_vec())),
        }
    }

    /// The deed; none when its parts do not fit together.
    pub fn deed(self) -> Option<ArchiveDeed> {
        let body = match (self.salt, self.body, self.body_bytes) {
            (None, Some(body), None) if body.get() == "null" => None,
            (Some(salt), Some(body), None) => {
                let bytes = body.get().as_bytes().to_vec();
                Some(ArchiveBody { salt: salt.exactly()?, bytes })
            }
            (Some(salt), None, Some(Hex(bytes))) => {
                Some(ArchiveBody { salt: salt.exactly()?, bytes })
            }
            _ => return None,
        };
        let touches = self.touches.into_iter();
        Some(ArchiveDeed {
            seq: self.seq,
            device: self.device.exactly()?,
            device_seq: self.device_seq,
            name: self.name,
            version: self.version,
            who: self.who,
            at: self.at,
            group: self.group,
            body_hash: self.body_hash.exactly()?,
            chain: self.chain.exactly()?,
            touches: touches
                .map(|(kind, Hex(key), seen)| ArchiveTouch { kind, key, seen })
                .collect(),
            body,
        })
    }
}

/// The bytes as JSON on one line, if they are just that: nothing before, after or between the
/// values that another reader might drop.
fn as_json(bytes: &[u8]) -> Option<&RawValue> {
    let value: &RawValue = serde_json::from_slice(bytes).ok()?;
    let is_exact = value.get().len() == bytes.len();
    let is_one_line = !bytes.iter().any(|byte| matches!(byte, b'\n' | b'\r'));
    (is_exact && is_one_line).then_some(value)
}

/// Bytes as hexadecimal digits.
pub struct Hex(Vec<u8>);

impl Hex {
    fn exactly<const N: usize>(&self) -> Option<[u8; N]> {
        self.0.as_slice().try_into().ok()
    }
}

impl Serialize for Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut digits = String::with_capacity(self.0.len().saturating_mul(2));
        for byte in &self.0 {
            // Writing into a text in memory cannot fail.
            let _ = write!(digits, "{byte:02x}");
        }
        serializer.serialize_str(&digits)
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let digits = Cow::<'de, str>::deserialize(deserializer)?;
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        };
        let (pairs, rest) = digits.as_bytes().as_chunks::<2>();
        let bytes: Option<Vec<u8>> =
            pairs.iter().map(|&[high, low]| Some(digit(high)? << 4 | digit(low)?)).collect();
        bytes
            .filter(|_| rest.is_empty())
            .map(Self)
            .ok_or_else(|| D::Error::custom("not hexadecimal digits"))
    }
}
