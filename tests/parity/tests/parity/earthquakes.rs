//! `schemas/earthquakes.flat`, by hand.

use llano::Flat;

#[derive(Flat)]
pub struct Feed {
    pub metadata: Metadata,
    pub bounds: Option<Bounds>,
    pub events: Vec<Event>,
}

#[derive(Flat)]
pub struct Metadata {
    pub generated: i64,
    pub url: String,
    pub title: String,
    pub status: u16,
    pub api: String,
    pub count: u64,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Bounds {
    pub west: f64,
    pub south: f64,
    pub top: f64,
    pub east: f64,
    pub north: f64,
    pub bottom: f64,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Point {
    pub longitude: f64,
    pub latitude: f64,
}

#[derive(Flat)]
pub struct Event {
    pub id: String,
    pub time: i64,
    pub updated: i64,
    pub tz: Option<i16>,
    pub magnitude: Option<f64>,
    pub magnitude_type: Option<String>,
    pub place: Option<String>,
    pub epicenter: Point,
    pub depth: Option<f64>,
    pub kind: String,
    pub title: String,
    pub status: Status,
    pub alert: Option<Alert>,
    pub tsunami: bool,
    pub significance: u16,
    pub felt: Option<u32>,
    pub cdi: Option<f64>,
    pub mmi: Option<f64>,
    pub stations: Option<u16>,
    pub distance: Option<f64>,
    pub rms: Option<f64>,
    pub gap: Option<f64>,
    pub network: String,
    pub code: String,
    pub ids: Vec<String>,
    pub sources: Vec<String>,
    pub products: Vec<String>,
    pub url: String,
    pub detail: Option<String>,
}

#[derive(Flat)]
#[repr(u8)]
pub enum Status {
    Automatic = 1,
    Reviewed = 2,
    Deleted = 3,
}

#[derive(Flat)]
#[repr(u8)]
pub enum Alert {
    Green = 1,
    Yellow = 2,
    Orange = 3,
    Red = 4,
}
