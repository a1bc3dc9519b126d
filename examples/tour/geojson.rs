//! From the feed's JSON to a [`Feed`]. Nothing here knows of flat messages.
//!
//! The JSON nests an event's id, its place and all else; a [`Feed`] does not.

use serde::{Deserialize, Deserializer};

use crate::feed::{Alert, Bounds, Event, Feed, Metadata, Point, Status};

#[derive(Deserialize)]
struct FeatureCollection {
    metadata: Head,
    /// The corners of the box: longitude, latitude and depth of each.
    bbox: Option<[f64; 6]>,
    features: Vec<Feature>,
}

/// About a feed as a whole. Its count is left out: feeds that were cut by hand are wrong about it.
#[derive(Deserialize)]
struct Head {
    generated: i64,
    url: String,
    title: String,
    status: u16,
    api: String,
}

#[derive(Deserialize)]
struct Feature {
    id: String,
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Geometry {
    /// Longitude, latitude and depth.
    coordinates: (f64, f64, Option<f64>),
}

/// What is said of an event.
#[derive(Deserialize)]
struct Properties {
    time: i64,
    updated: i64,
    tz: Option<i16>,
    mag: Option<f64>,
    #[serde(rename = "magType")]
    magnitude_type: Option<String>,
    place: Option<String>,
    #[serde(rename = "type")]
    kind: String,
    title: String,
    status: Review,
    alert: Option<Level>,
    /// A flag that is written as 0 or 1.
    tsunami: u8,
    sig: u16,
    felt: Option<u32>,
    cdi: Option<f64>,
    mmi: Option<f64>,
    nst: Option<u16>,
    dmin: Option<f64>,
    rms: Option<f64>,
    gap: Option<f64>,
    net: String,
    code: String,
    #[serde(deserialize_with = "comma_separated")]
    ids: Vec<String>,
    #[serde(deserialize_with = "comma_separated")]
    sources: Vec<String>,
    #[serde(deserialize_with = "comma_separated")]
    types: Vec<String>,
    url: String,
    detail: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Review {
    Automatic,
    Reviewed,
    Deleted,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Level {
    Green,
    Yellow,
    Orange,
    Red,
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
    fn from(FeatureCollection { metadata, bbox, features }: FeatureCollection) -> Self {
        let events: Vec<_> = features.into_iter().map(Event::from).collect();
        let Head { generated, url, title, status, api } = metadata;
        let metadata = Metadata { generated, url, title, status, api, count: events.len() as u64 };
        let bounds =
            bbox.map(|[west, south, top, east, north, bottom]| Bounds { west, south, top, east, north, bottom });
        Self { metadata, bounds, events }
    }
}

impl From<Feature> for Event {
    fn from(Feature { id, properties, geometry }: Feature) -> Self {
        let (longitude, latitude, depth) = geometry.coordinates;
        Self {
            id,
            time: properties.time,
            updated: properties.updated,
            tz: properties.tz,
            magnitude: properties.mag,
            magnitude_type: properties.magnitude_type,
            place: properties.place,
            epicenter: Point { longitude, latitude },
            depth,
            kind: properties.kind,
            title: properties.title,
            status: properties.status.into(),
            alert: properties.alert.map(Alert::from),
            tsunami: properties.tsunami != 0,
            significance: properties.sig,
            felt: properties.felt,
            cdi: properties.cdi,
            mmi: properties.mmi,
            stations: properties.nst,
            distance: properties.dmin,
            rms: properties.rms,
            gap: properties.gap,
            network: properties.net,
            code: properties.code,
            ids: properties.ids,
            sources: properties.sources,
            products: properties.types,
            url: properties.url,
            detail: properties.detail,
        }
    }
}

impl From<Review> for Status {
    fn from(review: Review) -> Self {
        match review {
            Review::Automatic => Self::Automatic,
            Review::Reviewed => Self::Reviewed,
            Review::Deleted => Self::Deleted,
        }
    }
}

impl From<Level> for Alert {
    fn from(level: Level) -> Self {
        match level {
            Level::Green => Self::Green,
            Level::Yellow => Self::Yellow,
            Level::Orange => Self::Orange,
            Level::Red => Self::Red,
        }
    }
}

/// A list that is written as ",a,b,".
fn comma_separated<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(text.split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect())
}
