//! The shape of `places.geojson` (RFC 7946), which `feed::export` makes. `places.json` is the feed, and has its shape.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The places and organisations that help, for maps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// As the RFC has it.
    #[serde(rename = "type")]
    pub kind: Collection,
    /// A feature each.
    pub features: Vec<Feature>,
}

/// The type of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Collection {
    /// The only one.
    FeatureCollection,
}

/// One service at one location.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// As the RFC has it.
    #[serde(rename = "type")]
    pub kind: FeatureType,
    /// The same as in `places.json`.
    pub id: String,
    /// Where it is; null where no point is known, as of what is abroad.
    pub geometry: Option<Geometry>,
    /// The columns of `places.csv` that are not empty.
    pub properties: BTreeMap<String, String>,
}

/// The type of a feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum FeatureType {
    /// The only one.
    Feature,
}

/// A point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type")]
pub enum Geometry {
    /// The only one.
    Point {
        /// Degrees east, and degrees north (WGS84).
        coordinates: [f64; 2],
    },
}
