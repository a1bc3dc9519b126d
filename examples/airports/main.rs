//! Deriving on Rust structs: a table of airports becomes one flat message, in which the nearest ones are found.
//!
//! ```sh
//! cargo run --release --example airports -- 39.74 -104.99
//! ```
//!
//! The tour, which declares its types in a schema, shows more of what can be done with a message.

#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use llano::Flat;
use serde::Deserialize;

/// The message: a list of records, whose fixed fields lie at equal distances.
#[derive(Flat)]
struct Airports {
    airports: Vec<Airport>,
}

/// What the table has of an airport. That the struct derives `Deserialize`, too, is how the table gets in.
#[derive(Flat, Deserialize)]
struct Airport {
    #[serde(rename = "iata")]
    code: String,
    name: String,
    city: String,
    state: String,
    #[serde(flatten)]
    position: Position,
}

/// Where an airport is, in degrees. A fixed struct is nothing but its fields, and never changes.
#[derive(Clone, Copy, Flat, Deserialize)]
#[flat(fixed)]
struct Position {
    latitude: f64,
    longitude: f64,
}

/// Finds the airports of the United States nearest to a place
#[derive(Parser)]
#[command(name = "airports")]
struct Arguments {
    /// The latitude in degrees, north is positive
    #[arg(default_value = "39.74", allow_negative_numbers = true)]
    latitude: f64,
    /// The longitude in degrees, east is positive
    #[arg(default_value = "-104.99", allow_negative_numbers = true)]
    longitude: f64,
    /// How many
    #[arg(short, long, default_value = "5")]
    count: usize,
    /// The table [default: the one in `examples/data`]
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/airports.csv"), hide_default_value = true)]
    table: PathBuf,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("airports: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let here = Position { latitude: arguments.latitude, longitude: arguments.longitude };
    ensure!(here.latitude.abs() <= 90.0, "a latitude is from -90 to 90, found {}", here.latitude);
    ensure!(here.longitude.abs() <= 180.0, "a longitude is from -180 to 180, found {}", here.longitude);
    let message = load(&arguments.table)?.try_encode()?;

    // Whoever gets the bytes reads them where they lie: nothing is parsed, nothing allocated.
    let view = Airports::view(&message)?;
    println!("{} airports in {} bytes", view.airports().len(), message.len());
    for (kilometers, airport) in nearest(view, here, arguments.count) {
        println!(
            "{kilometers:>8.1} km  {:<4} {}, {}, {}",
            airport.code(),
            airport.name(),
            airport.city(),
            airport.state()
        );
    }
    Ok(())
}

fn load(table: &Path) -> Result<Airports> {
    let reading = || format!("cannot read {}", table.display());
    let mut reader = csv::Reader::from_path(table).with_context(reading)?;
    let airports = reader.deserialize().collect::<Result<_, _>>().with_context(reading)?;
    Ok(Airports { airports })
}

/// The airports nearest to a place, the nearest first.
fn nearest(view: AirportsView<'_>, here: Position, count: usize) -> Vec<(f64, AirportView<'_>)> {
    let mut all: Vec<_> = view.airports().iter().map(|airport| (distance(here, airport.position()), airport)).collect();
    all.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    all.truncate(count);
    all
}

/// The distance along the surface in kilometers, on a sphere: the haversine formula.
fn distance(from: Position, to: &PositionView) -> f64 {
    const RADIUS: f64 = 6371.0;
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let [from_cos, to_cos] = [from.latitude, to.latitude()].map(|latitude| latitude.to_radians().cos());
    let chord = half(from.latitude, to.latitude()) + from_cos * to_cos * half(from.longitude, to.longitude());
    2.0 * RADIUS * chord.sqrt().asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_come_first() -> Result<()> {
        let table = concat!(env!("CARGO_MANIFEST_DIR"), "/data/airports.csv");
        let message = load(Path::new(table))?.encode();
        let view = Airports::view(&message)?;
        assert_eq!(view.airports().len(), 3_376);
        let statue_of_liberty = Position { latitude: 40.6892, longitude: -74.0445 };
        let found = nearest(view, statue_of_liberty, 3);
        let codes: Vec<_> = found.iter().map(|(_, airport)| airport.code()).collect();
        assert_eq!(codes.len(), 3);
        assert!(codes.contains(&"EWR") || codes.contains(&"JRB"), "{codes:?}");
        assert!(found.is_sorted_by(|(a, _), (b, _)| a <= b));
        Ok(())
    }

    #[test]
    fn a_degree_of_latitude_is_a_hundred_and_eleven_kilometers() {
        let bytes = Position { latitude: 1.0, longitude: 0.0 }.encode();
        let view = Position::view(&bytes).expect("sixteen bytes");
        assert!((distance(Position { latitude: 0.0, longitude: 0.0 }, view) - 111.19).abs() < 0.01);
    }
}
