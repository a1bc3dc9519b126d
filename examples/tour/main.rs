//! A tour of Llano: a feed of earthquakes becomes one flat message, which is written to a file, mapped, verified, read
//! where it lies, and changed where it lies.
//!
//! ```sh
//! cargo run --release --example tour
//! ```
//!
//! Begin with `feed.rs`, which says what the message holds; then `tour` below shows what is done with it.

#![deny(unsafe_code)]

mod feed;
mod file;
mod geojson;
mod report;
mod steps;
mod summary;
mod text;

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result};
use clap::Parser;
use llano::Flat;

use crate::feed::Feed;
use crate::file::{MappedMessage, MessageFile};
use crate::steps::Steps;
use crate::summary::Bands;

/// Turns a feed of earthquakes into one flat message and reads it in place
#[derive(Parser)]
#[command(name = "tour")]
struct Arguments {
    /// The feed: JSON as the U.S. Geological Survey publishes it, or a message that this program wrote [default: the
    /// week of earthquakes in `examples/data`]
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/earthquakes.json"), hide_default_value = true)]
    feed: PathBuf,

    /// Where to write the message [default: the feed's name with the extension `.flat`, in the folder for temporary
    /// files]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let output = arguments.output.unwrap_or_else(|| default_output(&arguments.feed));
    let mut out = BufWriter::new(io::stdout().lock());
    match tour(&arguments.feed, &output, &mut out) {
        Ok(()) => ExitCode::SUCCESS,
        // Who reads the output, such as `head`, has seen enough.
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // There is no one left to tell if this fails too.
            let _ = writeln!(io::stderr(), "tour: {}", text::printable(&format!("{error:#}")));
            ExitCode::FAILURE
        }
    }
}

/// From the feed at `input` to a message at `output` and back.
fn tour(input: &Path, output: &Path, out: &mut impl Write) -> Result<()> {
    let reading = || format!("cannot read {}", input.display());
    let writing = || format!("cannot write {}", output.display());
    let changing = || format!("cannot change {}", output.display());

    let mut steps = Steps::default();
    let (message, json_len) = load(input, &mut steps).with_context(reading)?;
    let mut mapped = publish(&message, output, &mut steps).with_context(writing)?;

    // Checked once, and infallible from here on: no method of a view gives a `Result`.
    let feed = steps.time_over(mapped.len(), "verify the message", || Feed::view(&mapped))?;
    let bands = steps.time("count events by magnitude", || Bands::of(feed));
    let strongest = steps.time("find the strongest", || summary::strongest(feed));

    // An index, since a view would keep the message from being changed.
    let event = strongest.first().copied().or_else(|| (!feed.events().is_empty()).then_some(0));
    print(|| {
        report::head(out, feed)?;
        report::strongest(out, feed, &strongest)?;
        report::bands(out, &bands)?;
        report::sizes(out, mapped.len(), json_len)
    })?;
    if let Some(event) = event {
        let before = feed.events().at(event).felt();
        mapped = change(mapped, event, &mut steps).with_context(changing)?;
        let after = Feed::view(&mapped)?.events().at(event);
        print(|| report::change(out, after, before))?;
    }
    print(|| {
        report::times(out, &steps)?;
        writeln!(out, "\nThe message is in {}", output.display())?;
        out.flush()
    })
}

/// Prints a part of the report.
fn print(part: impl FnOnce() -> io::Result<()>) -> Result<()> {
    part().context("cannot print")
}

/// Reads a feed, which is JSON or a message, and gives the message, and the size of the JSON.
fn load(path: &Path, steps: &mut Steps) -> Result<(Vec<u8>, Option<usize>)> {
    let file = steps.time("read the file", || fs::read(path))?;
    if !geojson::is_json(&file) {
        Feed::checked(&file)?;
        return Ok((file, None));
    }
    let feed = steps.time_over(file.len(), "parse the JSON", || geojson::parse(&file))?;
    let message = steps.time_over(feed.encoded_len(), "encode the message", || feed.try_encode())?;
    Ok((message, Some(file.len())))
}

/// Writes a message to a file, and maps the file.
fn publish(message: &[u8], path: &Path, steps: &mut Steps) -> Result<MappedMessage> {
    let file = steps.time_over(message.len(), "write the file", || MessageFile::create(path, message))?;
    Ok(steps.time("map it", || file.map())?)
}

/// Stores a field of an event, and maps the file anew, so that what is read back is what is in the file.
fn change(mut mapped: MappedMessage, event: usize, steps: &mut Steps) -> Result<MappedMessage> {
    // This checks the message again, since a field can be stored only where it is: messages of older writers may
    // lack it.
    let mut feed = steps.time_over(mapped.len(), "verify it for changes", || Feed::view_mut(&mut mapped))?;
    steps.time("change a field", || {
        let mut events = feed.events_mut();
        if let Some(mut event) = events.get_mut(event) {
            let felt = event.as_view().felt().unwrap_or_default();
            event.set_felt(Some(felt.saturating_add(1)));
        }
    });
    let file = steps.time("wait until the file has it", || mapped.close())?;
    Ok(steps.time("map it again", || file.map())?)
}

/// The feed's name with the extension `.flat`, in the folder for temporary files.
fn default_output(input: &Path) -> PathBuf {
    let mut name = input.file_stem().unwrap_or("feed".as_ref()).to_owned();
    name.push(".flat");
    env::temp_dir().join(name)
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
