//! What a message holds: the earthquakes of a feed, as Llano reads and writes them.
//!
//! These are plain Rust structs. `#[derive(Flat)]` gives each of them a flat form, a view to read it in place
//! (`Event` has `EventView`) and a view to change it in place (`EventMut`). That the same structs derive
//! `Deserialize` has nothing to do with Llano: it is how the JSON gets in.
//!
//! The fields are those of <https://earthquake.usgs.gov/earthquakes/feed/v1.0/geojson.php>.

use anyhow::{Context, Result, ensure};
use llano::Flat;
use serde::Deserialize;

use crate::geojson::{comma_separated, not_zero};

/// The message.
///
/// A struct is a *record* unless it says otherwise: a later version may append fields, and programs of both versions
/// read messages of both.
#[derive(Flat)]
pub(crate) struct Feed {
    /// About the feed as a whole. A record within a record is one range of bytes within another.
    pub(crate) metadata: Metadata,
    /// What encloses all events; absent where there are none.
    pub(crate) bounds: Option<Bounds>,
    /// The events, latest first.
    ///
    /// The elements of a list of records share one header, and their fixed fields lie at equal distances: to go
    /// through one field of all events touches little else.
    pub(crate) events: Vec<Event>,
}

/// About a feed as a whole.
#[derive(Flat, Deserialize)]
pub(crate) struct Metadata {
    /// When the feed was made, in milliseconds since 1970.
    pub(crate) generated: i64,
    /// Where it was published.
    pub(crate) url: String,
    /// What it is about.
    pub(crate) title: String,
    /// The status of the response that brought it.
    pub(crate) status: u16,
    /// The version of the publisher's interface.
    pub(crate) api: String,
    /// Number of events. Feeds that were cut by hand are wrong about it, so it is counted, not read.
    #[serde(skip)]
    pub(crate) count: u64,
}

/// The box that encloses all events.
///
/// A *fixed* struct never changes, and in return it is nothing but its fields: 48 bytes here, no header.
#[derive(Flat, Deserialize)]
#[flat(fixed)]
pub(crate) struct Bounds {
    /// The least longitude in degrees.
    pub(crate) west: f64,
    /// The least latitude in degrees.
    pub(crate) south: f64,
    /// The least depth in kilometers.
    pub(crate) top: f64,
    /// The greatest longitude in degrees.
    pub(crate) east: f64,
    /// The greatest latitude in degrees.
    pub(crate) north: f64,
    /// The greatest depth in kilometers.
    pub(crate) bottom: f64,
}

/// A place on the surface.
#[derive(Flat, Default)]
#[flat(fixed)]
pub(crate) struct Point {
    /// In degrees, east is positive.
    pub(crate) longitude: f64,
    /// In degrees, north is positive.
    pub(crate) latitude: f64,
}

/// An earthquake, or another event that shakes the ground.
///
/// What JSON writes as `null` is an `Option`. Its presence takes one bit; an absent text takes no more than its place
/// in the table of ends.
#[derive(Flat, Deserialize)]
pub(crate) struct Event {
    /// The network's code and the event's code within it.
    #[serde(skip)]
    pub(crate) id: String,
    /// When it happened, in milliseconds since 1970.
    pub(crate) time: i64,
    /// When it was last worked on, in milliseconds since 1970.
    pub(crate) updated: i64,
    /// Difference of the local time from UTC in minutes.
    pub(crate) tz: Option<i16>,
    /// How strong it was; for small events it can be negative.
    #[serde(rename = "mag")]
    pub(crate) magnitude: Option<f64>,
    /// How that was determined. New methods are added now and then, so this is text and no enum.
    #[serde(rename = "magType")]
    pub(crate) magnitude_type: Option<String>,
    /// The place in words.
    pub(crate) place: Option<String>,
    /// Where on the surface.
    #[serde(skip)]
    pub(crate) epicenter: Point,
    /// In kilometers. It may be unknown, so it is no field of the fixed [`Point`], which has no room for an absence.
    #[serde(skip)]
    pub(crate) depth: Option<f64>,
    /// What kind of event: "earthquake", "quarry blast", …
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// Magnitude and place in one line.
    pub(crate) title: String,
    /// Whether somebody has looked at it.
    pub(crate) status: Status,
    /// The estimate of what it caused.
    pub(crate) alert: Option<Alert>,
    /// Whether it could have raised a tsunami. A `bool` is one bit.
    #[serde(deserialize_with = "not_zero")]
    pub(crate) tsunami: bool,
    /// How significant it is, from 0 to about 1000.
    #[serde(rename = "sig")]
    pub(crate) significance: u16,
    /// How many people reported that they felt it.
    pub(crate) felt: Option<u32>,
    /// The greatest intensity that they reported.
    pub(crate) cdi: Option<f64>,
    /// The greatest intensity that was computed.
    pub(crate) mmi: Option<f64>,
    /// Number of stations that it was located from.
    #[serde(rename = "nst")]
    pub(crate) stations: Option<u16>,
    /// Distance of the nearest station in degrees.
    #[serde(rename = "dmin")]
    pub(crate) distance: Option<f64>,
    /// How well the times of arrival fit, in seconds.
    pub(crate) rms: Option<f64>,
    /// The greatest gap in azimuth between stations, in degrees.
    pub(crate) gap: Option<f64>,
    /// The network that is the preferred source.
    #[serde(rename = "net")]
    pub(crate) network: String,
    /// The event's code within it.
    pub(crate) code: String,
    /// The ids that other networks gave it.
    #[serde(deserialize_with = "comma_separated")]
    pub(crate) ids: Vec<String>,
    /// The networks that contributed.
    #[serde(deserialize_with = "comma_separated")]
    pub(crate) sources: Vec<String>,
    /// What else was published about it.
    #[serde(rename = "types", deserialize_with = "comma_separated")]
    pub(crate) products: Vec<String>,
    /// Its page.
    pub(crate) url: String,
    /// Its own feed. Results of a query lack it.
    pub(crate) detail: Option<String>,
}

/// Whether somebody has looked at an event.
///
/// An enum says which integer it is written as. A newer writer may know more values than this program, so views give
/// an `Open<Status>`, which compares with a `Status` and may fail to turn into one.
#[derive(Flat, Deserialize)]
#[serde(rename_all = "lowercase")]
#[repr(u8)]
pub(crate) enum Status {
    /// Only machines have.
    Automatic = 1,
    /// A seismologist has.
    Reviewed = 2,
    /// It turned out to be none.
    Deleted = 3,
}

/// The estimate of what an earthquake caused.
#[derive(Flat, Deserialize)]
#[serde(rename_all = "lowercase")]
#[repr(u8)]
pub(crate) enum Alert {
    /// Little or nothing.
    Green = 1,
    /// Some casualties and damage are possible.
    Yellow = 2,
    /// They are likely.
    Orange = 3,
    /// A disaster.
    Red = 4,
}

impl Feed {
    /// Checks a message from a file and gives the view to read it through.
    ///
    /// [`Flat::view`] checks all that the format can tell. Two things it cannot: whether empty bytes are meant as a
    /// feed with nothing in it, and whether a file was cut exactly where the last field begins, which reads as an
    /// empty list. What carries messages keeps their length; a file that was cut does not, so this asks the count.
    pub(crate) fn checked(message: &[u8]) -> Result<FeedView<'_>> {
        ensure!(!message.is_empty(), "the file is empty");
        let feed = Self::view(message).context("neither a JSON object nor a flat feed")?;
        let (expected, found) = (feed.metadata().count(), feed.events().len());
        ensure!(expected == found as u64, "the feed is incomplete: expected {expected} events, found {found}");
        Ok(feed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &[u8] = br#"{
        "metadata": {"generated": 3, "url": "u", "title": "t", "status": 200, "api": "1"},
        "bbox": [-180, -90, -2.5, 180, 90, 700],
        "features": [
            {"id": "ci1", "geometry": {"coordinates": [-118.5, 34.1, null]}, "properties": {
                "mag": null, "place": null, "time": 1, "updated": 2, "felt": null, "status": "reviewed",
                "alert": "green", "tsunami": 1, "sig": 5, "net": "ci", "code": "1", "ids": ",ci1,us1,",
                "sources": ",", "types": ",origin,", "type": "earthquake", "title": "M ?", "url": "u"}},
            {"id": "ci2", "geometry": {"coordinates": [0, 0, 7]}, "properties": {
                "mag": -0.5, "place": "at sea", "time": -1, "updated": 2, "status": "automatic", "tsunami": 0,
                "sig": 0, "net": "ci", "code": "2", "ids": "", "sources": "", "types": "", "type": "ice quake",
                "title": "M -0.5", "url": "u", "detail": "d"}}
        ]
    }"#;

    fn message() -> Vec<u8> {
        crate::geojson::parse(JSON).expect("the JSON is a feed").encode()
    }

    #[test]
    fn what_the_json_says_is_in_the_message() -> Result<()> {
        let message = message();
        let feed = Feed::checked(&message)?;
        assert_eq!(feed.metadata().count(), 2);
        assert_eq!(feed.bounds().map(BoundsView::bottom), Some(700.0));
        let [first, second] = [0, 1].map(|index| feed.events().at(index));
        assert_eq!((first.id(), first.magnitude(), first.place(), first.depth()), ("ci1", None, None, None));
        assert!(first.status() == Status::Reviewed && first.tsunami());
        assert!(first.alert().is_some_and(|alert| alert == Alert::Green));
        assert_eq!(first.ids().iter().collect::<Vec<_>>(), ["ci1", "us1"]);
        assert!(first.sources().is_empty());
        assert_eq!((second.magnitude(), second.place(), second.depth()), (Some(-0.5), Some("at sea"), Some(7.0)));
        assert_eq!((second.alert().is_none(), second.felt(), second.detail()), (true, None, Some("d")));
        Ok(())
    }

    #[test]
    fn a_message_cut_anywhere_is_refused() {
        let message = message();
        for len in 0..message.len() {
            assert!(Feed::checked(&message[..len]).is_err(), "the first {len} bytes");
        }
    }
}
