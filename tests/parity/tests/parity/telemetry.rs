//! `schemas/telemetry.flat`, by hand.

use std::collections::{BTreeMap, BTreeSet};

use llano::{Flat, InlineBytes, InlineList, InlineString};

#[derive(Flat)]
#[repr(i16)]
pub enum Quantity {
    Raw = -1,
    Unknown = 0,
    Temperature,
    Pressure,
    Humidity,
    Acceleration = 16,
    Rotation,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Position {
    pub latitude: f64,
    pub longitude: f64,
    pub altitude: f32,
}

#[derive(Flat)]
#[flat(fixed)]
pub struct Motion {
    pub acceleration: [f32; 3],
    pub rotation: [f32; 3],
    pub clipped: u8,
}

#[derive(Flat)]
pub struct Calibration {
    pub offset: f64,
    #[flat(default = 1.0)]
    pub scale: f64,
    #[flat(default = f32::NEG_INFINITY)]
    pub least: f32,
    #[flat(default = f32::INFINITY)]
    pub greatest: f32,
    #[flat(default = 273.15)]
    pub reference: f32,
}

#[derive(Flat)]
pub struct ChannelInfo {
    pub channel: u16,
    pub quantity: Quantity,
    #[flat(default = "(unnamed)")]
    pub name: String,
    #[flat(default = '?')]
    pub unit: char,
    pub calibration: Calibration,
}

#[derive(Flat)]
pub struct Device {
    pub id: u128,
    pub hardware: InlineBytes<6>,
    pub firmware: InlineString<16>,
    pub magic: InlineBytes<6>,
    pub state: u32,
    pub position: Option<Position>,
    pub channels: Vec<ChannelInfo>,
    pub contacts: BTreeMap<String, DeviceContact>,
    pub display: [String; 2],
}

#[derive(Flat)]
pub struct DeviceContact {
    pub mail: Option<String>,
    pub phone: Option<String>,
}

#[derive(Flat)]
pub struct Series {
    pub channel: u16,
    pub start: i64,
    #[flat(default = 1_000_000)]
    pub interval: u32,
    pub values: SeriesValues,
    pub times: Vec<i64>,
}

#[derive(Flat)]
pub enum SeriesValues {
    Integers(Vec<i32>),
    Reals(Vec<f32>),
    Motions(Vec<Motion>),
    Totals(Vec<i128>),
    Sparse(Vec<Option<f32>>),
}

#[derive(Flat)]
pub struct Report {
    pub device: u128,
    pub sequence: u64,
    pub sent: i64,
    #[flat(default = 4)]
    pub state: u32,
    pub series: Vec<Series>,
    pub resets: InlineList<u32, 8>,
    pub renamed: Option<Option<String>>,
    pub silent: BTreeSet<u16>,
}
