//! The earthquakes as protobuf messages.

use super::Peer;
use crate::format::data::earthquakes;

/// One earthquake.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Event {
    #[prost(string, tag = "1")]
    id: String,
    #[prost(double, optional, tag = "2")]
    magnitude: Option<f64>,
    #[prost(string, tag = "3")]
    place: String,
    #[prost(int64, tag = "4")]
    time: i64,
    #[prost(int64, tag = "5")]
    updated: i64,
    #[prost(sint32, tag = "6")]
    tz: i32,
    #[prost(string, tag = "7")]
    url: String,
    #[prost(string, tag = "8")]
    detail: String,
    #[prost(uint32, optional, tag = "9")]
    felt: Option<u32>,
    #[prost(double, optional, tag = "10")]
    cdi: Option<f64>,
    #[prost(double, optional, tag = "11")]
    mmi: Option<f64>,
    #[prost(string, optional, tag = "12")]
    alert: Option<String>,
    #[prost(string, tag = "13")]
    status: String,
    #[prost(bool, tag = "14")]
    tsunami: bool,
    #[prost(uint32, tag = "15")]
    significance: u32,
    #[prost(string, tag = "16")]
    net: String,
    #[prost(string, tag = "17")]
    code: String,
    #[prost(string, tag = "18")]
    ids: String,
    #[prost(string, tag = "19")]
    sources: String,
    #[prost(string, tag = "20")]
    types: String,
    #[prost(uint32, optional, tag = "21")]
    stations: Option<u32>,
    #[prost(double, optional, tag = "22")]
    distance: Option<f64>,
    #[prost(double, optional, tag = "23")]
    rms: Option<f64>,
    #[prost(double, optional, tag = "24")]
    gap: Option<f64>,
    #[prost(string, tag = "25")]
    magnitude_type: String,
    #[prost(string, tag = "26")]
    kind: String,
    #[prost(string, tag = "27")]
    title: String,
    #[prost(double, tag = "28")]
    longitude: f64,
    #[prost(double, tag = "29")]
    latitude: f64,
    #[prost(double, tag = "30")]
    depth: f64,
}

/// The message.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Feed {
    #[prost(string, tag = "1")]
    title: String,
    #[prost(string, tag = "2")]
    url: String,
    #[prost(int64, tag = "3")]
    generated: i64,
    #[prost(message, repeated, tag = "4")]
    events: Vec<Event>,
}

impl Peer for earthquakes::Feed {
    type Own = Feed;

    fn own(&self) -> Feed {
        let event = |event: &earthquakes::Event| Event {
            id: event.id.clone(),
            magnitude: event.magnitude,
            place: event.place.clone(),
            time: event.time,
            updated: event.updated,
            tz: event.tz.into(),
            url: event.url.clone(),
            detail: event.detail.clone(),
            felt: event.felt,
            cdi: event.cdi,
            mmi: event.mmi,
            alert: event.alert.clone(),
            status: event.status.clone(),
            tsunami: event.tsunami,
            significance: event.significance.into(),
            net: event.net.clone(),
            code: event.code.clone(),
            ids: event.ids.clone(),
            sources: event.sources.clone(),
            types: event.types.clone(),
            stations: event.stations.map(u32::from),
            distance: event.distance,
            rms: event.rms,
            gap: event.gap,
            magnitude_type: event.magnitude_type.clone(),
            kind: event.kind.clone(),
            title: event.title.clone(),
            longitude: event.longitude,
            latitude: event.latitude,
            depth: event.depth,
        };
        Feed {
            title: self.title.clone(),
            url: self.url.clone(),
            generated: self.generated,
            events: self.events.iter().map(event).collect(),
        }
    }
}
