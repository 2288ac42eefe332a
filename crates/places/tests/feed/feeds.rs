//! Feeds for tests.

use law::date::Date;
use places::feed::Checked;
use places::{Known, feed};
use serde_json::{Value, json};

/// The day of all these tests.
pub fn today() -> Date {
    day("2026-11-21")
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// What a phone knows that has two records of the day before.
pub fn known() -> Known {
    Known { date: day("2026-11-20"), count: 2, etag: None, today: today() }
}

/// A sound record with everything in it.
pub fn whole(id: &str) -> Value {
    json!({
        "id": id,
        "kind": "walk-in",
        "organization": "Bibliotheek Utrecht",
        "service": "Inloopspreekuur",
        "service_area": "Utrecht",
        "country": "TR",
        "location": {
            "location_type": "physical",
            "address_1": "Neude 11",
            "postal_code": "3512 AE",
            "city": "Utrecht",
            "latitude": 52.093,
            "longitude": 5.118,
        },
        "phones": ["030 286 18 00", "+31 30 286 18 00"],
        "website": "https://www.example.nl/hulp",
        "appointment": "https://www.example.nl/afspraak?x=1#a",
        "contact": "https://www.example.nl/contact",
        "languages": ["tr", "pap-CW"],
        "wheelchair": true,
        "schedules": [
            { "byday": "MO", "opens_at": "09:00", "closes_at": "12:30" },
            { "date": "2026-12-01", "opens_at": "14:00", "closes_at": "24:00" },
        ],
        "valid_from": "2026-01-01",
        "valid_to": "2026-12-31",
        "source": "made for a test",
        "checked": "2026-11",
        "standing": "checked",
    })
}

/// The least a record can be.
pub fn least(id: &str) -> Value {
    json!({ "id": id, "kind": "svb", "organization": "SVB", "source": "made for a test", "standing": "older" })
}

/// A feed of today with these records.
pub fn feed_of(records: &[Value]) -> Value {
    json!({ "schema_version": "1.0", "date": "2026-11-21", "records": records })
}

pub fn read(feed: &Value) -> Result<Checked, feed::Refusal> {
    feed::read(feed.to_string().as_bytes(), &known())
}
