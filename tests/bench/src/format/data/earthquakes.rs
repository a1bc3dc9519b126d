//! A week of earthquakes as the U.S. Geological Survey publishes it: wide records of texts, numbers and absent fields.

use std::{fs::File, io, path::Path};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::format::fold::{Borrowable, Fold, Model, Reads};

/// One earthquake.
#[derive(
    llano::Flat,
    Clone,
    Debug,
    PartialEq,
    Serialize,
    Deserialize,
    bitcode::Encode,
    bitcode::Decode,
    rkyv::Archive,
    rkyv::Serialize,
    rkyv::Deserialize,
)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) magnitude: Option<f64>,
    pub(crate) place: String,
    pub(crate) time: i64,
    pub(crate) updated: i64,
    pub(crate) tz: i16,
    pub(crate) url: String,
    pub(crate) detail: String,
    pub(crate) felt: Option<u32>,
    pub(crate) cdi: Option<f64>,
    pub(crate) mmi: Option<f64>,
    pub(crate) alert: Option<String>,
    pub(crate) status: String,
    pub(crate) tsunami: bool,
    pub(crate) significance: u16,
    pub(crate) net: String,
    pub(crate) code: String,
    pub(crate) ids: String,
    pub(crate) sources: String,
    pub(crate) types: String,
    pub(crate) stations: Option<u16>,
    pub(crate) distance: Option<f64>,
    pub(crate) rms: Option<f64>,
    pub(crate) gap: Option<f64>,
    pub(crate) magnitude_type: String,
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) longitude: f64,
    pub(crate) latitude: f64,
    pub(crate) depth: f64,
}

/// The message.
#[derive(
    llano::Flat,
    Clone,
    Debug,
    PartialEq,
    Serialize,
    Deserialize,
    bitcode::Encode,
    bitcode::Decode,
    rkyv::Archive,
    rkyv::Serialize,
    rkyv::Deserialize,
)]
pub(crate) struct Feed {
    pub(crate) title: String,
    pub(crate) url: String,
    pub(crate) generated: i64,
    pub(crate) events: Vec<Event>,
}

/// An [`Event`] whose texts lie in the message.
#[derive(llano::Flat, Debug, Deserialize, bitcode::Decode)]
pub(crate) struct BorrowedEvent<'a> {
    pub(crate) id: &'a str,
    pub(crate) magnitude: Option<f64>,
    pub(crate) place: &'a str,
    pub(crate) time: i64,
    pub(crate) updated: i64,
    pub(crate) tz: i16,
    pub(crate) url: &'a str,
    pub(crate) detail: &'a str,
    pub(crate) felt: Option<u32>,
    pub(crate) cdi: Option<f64>,
    pub(crate) mmi: Option<f64>,
    pub(crate) alert: Option<&'a str>,
    pub(crate) status: &'a str,
    pub(crate) tsunami: bool,
    pub(crate) significance: u16,
    pub(crate) net: &'a str,
    pub(crate) code: &'a str,
    pub(crate) ids: &'a str,
    pub(crate) sources: &'a str,
    pub(crate) types: &'a str,
    pub(crate) stations: Option<u16>,
    pub(crate) distance: Option<f64>,
    pub(crate) rms: Option<f64>,
    pub(crate) gap: Option<f64>,
    pub(crate) magnitude_type: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) title: &'a str,
    pub(crate) longitude: f64,
    pub(crate) latitude: f64,
    pub(crate) depth: f64,
}

/// A [`Feed`] whose texts lie in the message.
#[derive(llano::Flat, Debug, Deserialize, bitcode::Decode)]
pub(crate) struct BorrowedFeed<'a> {
    pub(crate) title: &'a str,
    pub(crate) url: &'a str,
    pub(crate) generated: i64,
    #[serde(borrow)]
    pub(crate) events: Vec<BorrowedEvent<'a>>,
}

macro_rules! reads {
    ($model:ty) => {
        impl Reads for $model {
            fn fixed(&self) -> u64 {
                let mut fold = Fold::default();
                for e in &self.events {
                    fold.signed([e.time]);
                    fold.numbers([e.significance.into()]);
                    fold.floats([e.longitude, e.latitude]);
                    fold.maybe_floats([e.magnitude]);
                }
                fold.get()
            }

            fn strings(&self) -> u64 {
                let mut fold = Fold::default();
                fold.texts([&self.title, &self.url]);
                for e in &self.events {
                    fold.texts([&e.id, &e.place, &e.url, &e.detail, &e.status, &e.net, &e.code]);
                    fold.texts([&e.ids, &e.sources, &e.types, &e.magnitude_type, &e.kind, &e.title]);
                    fold.maybe_text(e.alert.as_deref());
                }
                fold.get()
            }

            fn all(&self) -> u64 {
                let mut fold = Fold::default();
                fold.signed([self.generated]);
                for e in &self.events {
                    fold.signed([e.time, e.updated, e.tz.into()]);
                    fold.numbers([e.tsunami.into(), e.significance.into()]);
                    fold.maybe_numbers([e.felt.map(u64::from), e.stations.map(u64::from)]);
                    fold.maybe_floats([e.magnitude, e.cdi, e.mmi, e.distance, e.rms, e.gap]);
                    fold.floats([e.longitude, e.latitude, e.depth]);
                }
                fold.get().wrapping_add(self.strings())
            }
        }
    };
}

reads!(Feed);
reads!(BorrowedFeed<'_>);

impl Borrowable for Feed {
    type Borrowed<'m> = BorrowedFeed<'m>;
}

impl Model for Feed {
    const TEXTS: bool = true;

    fn update(&mut self) {
        for event in &mut self.events {
            event.updated += 1;
            event.significance ^= 1;
        }
    }
}

/// Reads the feed from the repository's `examples/data`.
pub(crate) fn load() -> io::Result<Feed> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/data/earthquakes.json");
    let file =
        File::open(&path).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    let json: Value = serde_json::from_reader(io::BufReader::new(file))?;
    feed(&json).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "earthquakes.json: not the feed we know"))
}

fn feed(json: &Value) -> Option<Feed> {
    let metadata = &json["metadata"];
    Some(Feed {
        title: text(&metadata["title"])?,
        url: text(&metadata["url"])?,
        generated: metadata["generated"].as_i64()?,
        events: json["features"].as_array()?.iter().map(event).collect::<Option<_>>()?,
    })
}

fn event(json: &Value) -> Option<Event> {
    let properties = &json["properties"];
    let place = &json["geometry"]["coordinates"];
    Some(Event {
        id: text(&json["id"])?,
        magnitude: properties["mag"].as_f64(),
        place: text(&properties["place"])?,
        time: properties["time"].as_i64()?,
        updated: properties["updated"].as_i64()?,
        tz: number(&properties["tz"])?,
        url: text(&properties["url"])?,
        detail: text(&properties["detail"])?,
        felt: number(&properties["felt"]),
        cdi: properties["cdi"].as_f64(),
        mmi: properties["mmi"].as_f64(),
        alert: text(&properties["alert"]),
        status: text(&properties["status"])?,
        tsunami: properties["tsunami"].as_u64()? != 0,
        significance: number(&properties["sig"])?,
        net: text(&properties["net"])?,
        code: text(&properties["code"])?,
        ids: text(&properties["ids"])?,
        sources: text(&properties["sources"])?,
        types: text(&properties["types"])?,
        stations: number(&properties["nst"]),
        distance: properties["dmin"].as_f64(),
        rms: properties["rms"].as_f64(),
        gap: properties["gap"].as_f64(),
        magnitude_type: text(&properties["magType"])?,
        kind: text(&properties["type"])?,
        title: text(&properties["title"])?,
        longitude: place[0].as_f64()?,
        latitude: place[1].as_f64()?,
        depth: place[2].as_f64()?,
    })
}

fn text(json: &Value) -> Option<String> {
    json.as_str().map(str::to_owned)
}

fn number<N: TryFrom<i64>>(json: &Value) -> Option<N> {
    N::try_from(json.as_i64()?).ok()
}
