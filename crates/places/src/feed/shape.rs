//! The feed as it is written: JSON, with the names of the Human Services Data Specification where it has them.
//!
//! `docs/feed.schema.json` is made from these types. Everything is a text or number here; `check` makes
//! [`Record`](crate::Record)s of what is sound.

use crate::Kind;
use law::code::Code as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The version of this shape: of another major one nothing can be read, a newer minor one only has more keys or kinds.
pub const VERSION: &str = "1.1";

/// The largest feed, in bytes.
pub const MOST_BYTES: usize = 1_000_000;
/// The most records of a feed.
pub const MOST_RECORDS: usize = 5_000;
/// The longest text, in characters.
pub const LONGEST_TEXT: usize = 200;
/// The longest link, in characters.
pub const LONGEST_LINK: usize = 500;
/// The most values in a list.
pub const MOST_VALUES: usize = 60;
/// How deep brackets may lie in each other; ours lie five deep.
pub const DEEPEST: usize = 12;

/// The feed as far as it is read at once: each record may be wrong without harm to the others.
#[derive(Deserialize)]
pub struct Envelope<'a> {
    /// As in [`Feed`].
    pub schema_version: String,
    /// As in [`Feed`].
    pub date: String,
    /// Each as it stands there.
    #[serde(borrow)]
    pub records: Vec<&'a RawValue>,
}

/// The places and organisations that help, for the Remigratiewijzer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Feed {
    /// `major.minor`; this program reads major version 1.
    #[schemars(regex(pattern = r"^1\.[0-9]{1,4}$"))]
    pub schema_version: String,
    /// The day of the feed, as `2026-11-21`, not in the future. An older feed does not replace a newer one.
    #[schemars(regex(pattern = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    pub date: String,
    /// Every service at a location, at least one.
    #[schemars(length(min = 1, max = MOST_RECORDS))]
    pub records: Vec<Service>,
}

/// One service at one location. What is not known is left out. No text has `<`, `>`, `|`, `;` or invisible characters.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Service {
    /// What no other record of the feed is called, such as `gemeente-utrecht`: small letters, digits and hyphens.
    #[schemars(regex(pattern = r"^[a-z0-9-]{1,64}$"))]
    pub id: String,
    /// What sort of help it is.
    #[schemars(extend("enum" = kinds()))]
    pub kind: String,
    /// The name of the organisation that gives it.
    #[schemars(length(min = 1, max = LONGEST_TEXT))]
    pub organization: String,
    /// The name of the service, where it has one of its own, such as that of a walk-in hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_TEXT))]
    pub service: Option<String>,
    /// The official name of the municipality whose people it is for; left out if it is for everybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_TEXT))]
    pub service_area: Option<String>,
    /// Of a consulate: the country it stands for (ISO 3166-1, two letters).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[A-Z]{2}$"))]
    pub country: Option<String>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Place>,
    /// Phone numbers as people read them, best first: `14 030`, `088 949 40 00`, `+31 71 512 9040`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = MOST_VALUES))]
    pub phones: Vec<String>,
    /// Its site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^https://"), length(max = LONGEST_LINK))]
    pub website: Option<String>,
    /// The page on which an appointment is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^https://"), length(max = LONGEST_LINK))]
    pub appointment: Option<String>,
    /// The page with contact details and opening hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^https://"), length(max = LONGEST_LINK))]
    pub contact: Option<String>,
    /// The languages spoken there, as BCP 47 tags; left out if that is not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = MOST_VALUES))]
    pub languages: Vec<String>,
    /// Whether one can get in with a wheelchair; left out if that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheelchair: Option<bool>,
    /// When it is open; left out if that is not known. A group session has at least one `date`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = MOST_VALUES))]
    pub schedules: Vec<Hours>,
    /// The first day on which it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    /// The last day on which it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<String>,
    /// Where all this comes from.
    #[schemars(length(min = 1, max = LONGEST_TEXT))]
    pub source: String,
    /// The day, month or year of that source: `2026-05-07`, `2026-05` or `2026`; left out if it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<String>,
    /// `checked`: seen in an official register. `older`: seen only in something older or less official.
    #[schemars(extend("enum" = ["checked", "older"]))]
    pub standing: String,
}

/// Where a service is.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// `physical`: one can go there. `postal`: a head office or post-office box, not for visitors.
    #[schemars(extend("enum" = ["physical", "postal"]))]
    pub location_type: String,
    /// Street and house number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_TEXT))]
    pub address_1: Option<String>,
    /// The postcode, as `3521 AZ`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^[1-9][0-9]{3} [A-Z]{2}$"))]
    pub postal_code: Option<String>,
    /// The place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_TEXT))]
    pub city: Option<String>,
    /// Degrees north (WGS84), within the European Netherlands; together with `longitude`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 50.7, max = 53.6))]
    pub latitude: Option<f64>,
    /// Degrees east.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 3.3, max = 7.3))]
    pub longitude: Option<f64>,
}

/// When a service is open: on a weekday, every week, or on one day. Local time.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Hours {
    /// The weekday as in iCalendar, `MO` to `SU`; either this or `date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^(MO|TU|WE|TH|FR|SA|SU)$"))]
    pub byday: Option<String>,
    /// The one day, as `2026-12-01`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    pub date: Option<String>,
    /// From when, as `09:00`.
    #[schemars(regex(pattern = "^[0-2][0-9]:[0-5][0-9]$"))]
    pub opens_at: String,
    /// Until when, as `12:30`; later than `opens_at`, at most `24:00`.
    #[schemars(regex(pattern = "^[0-2][0-9]:[0-5][0-9]$"))]
    pub closes_at: String,
}

/// The words of all kinds.
fn kinds() -> Vec<&'static str> {
    Kind::all().map(Kind::code).collect()
}
