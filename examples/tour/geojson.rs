//! From the feed's JSON to a [`Feed`]. Nothing here knows of flat messages.

use serde::{Deserialize, Deserializer};

use crate::feed::{Bounds, Event, Feed, Metadata, Point};

/// The JSON nests an event's id, its place and all else; a [`Feed`] does not.
#[derive(Deserialize)]
struct FeatureCollection {
    metadata: Metadata,
    bbox: Option<Bounds>,
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    id: String,
    properties: Event,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Geometry {
    /// Longitude, latitude and depth.
    coordinates: (f64, f64, Option<f64>),
}

/// Whether a file is meant as JSON: it begins with `{`. A flat feed begins with a number of bytes: that of its own
/// fixed fields, 49.
pub(crate) fn is_json(file: &[u8]) -> bool {
    file.trim_ascii_start().starts_with(b"{")
}

/// Reads the feed. An error names line and column.
pub(crate) fn parse(json: &[u8]) -> serde_json::Result<Feed> {
    serde_json::from_slice::<FeatureCollection>(json).map(Feed::from)
}

impl From<FeatureCollection> for Feed {
    fn from(collection: FeatureCollection) -> Self {
        let events: Vec<_> = collection.features.into_iter().map(Event::from).collect();
        let metadata = Metadata { count: events.len() as u64, ..collection.metadata };
        Self { metadata, bounds: collection.bbox, events }
    }
}

impl From<Feature> for Event {
    fn from(Feature { id, properties, geometry }: Feature) -> Self {
        let (longitude, latitude, depth) = geometry.coordinates;
        Self { id, epicenter: Point { longitude, latitude }, depth, ..properties }
    }
}

/// A flag that is written as 0 or 1.
pub(crate) fn not_zero<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    u8::deserialize(deserializer).map(|flag| flag != 0)
}

/// A list that is written as ",a,b,".
pub(crate) fn comma_separated<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(text.split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect())
}
