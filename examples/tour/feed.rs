//! What a message holds: the earthquakes of a feed, as Llano reads and writes them.
//!
//! The types are declared in `schemas/earthquakes.flat`, which says what each field means. From it the build script makes
//! plain Rust structs, and for each of them a view to read it in place (`Event` has `EventView`) and a view to change it
//! in place (`EventMut`). What is added here is this program's.

use anyhow::{Context, Result, ensure};
use llano::Flat;

::llano::include_schemas!();

pub(crate) use earthquakes::*;

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
