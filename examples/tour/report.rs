//! What the tour prints, in 80 columns.

use std::io::{self, Write};

use llano::Open;

use crate::feed::{Alert, EventView, FeedView};
use crate::steps::Steps;
use crate::summary::{BANDS, Bands};
use crate::text::{bar, date, duration, fit, percent, thousands, throughput};

/// The feed as a whole.
pub(crate) fn head(out: &mut impl Write, feed: FeedView<'_>) -> io::Result<()> {
    let metadata = feed.metadata();
    let events = count(feed.events().len(), "event");
    writeln!(out, "{}", fit(metadata.title(), 80))?;
    write!(out, "{events}, generated {} UTC", date(metadata.generated()))?;
    if let Some(bounds) = feed.bounds() {
        let (south, north) = (degrees(bounds.south(), 'N', 'S'), degrees(bounds.north(), 'N', 'S'));
        write!(out, ", from {south} to {north}")?;
    }
    writeln!(out)
}

/// The strongest events.
pub(crate) fn strongest(out: &mut impl Write, feed: FeedView<'_>, strongest: &[usize]) -> io::Result<()> {
    writeln!(out, "\nStrongest events")?;
    if strongest.is_empty() {
        return writeln!(out, "  No event has a magnitude.");
    }
    writeln!(out, "  Magnitude   Time (UTC)        Depth km  Alert   Place")?;
    for event in strongest.iter().map(|&index| feed.events().at(index)) {
        let magnitude = decimal(event.magnitude().unwrap_or_default(), 4);
        let kind = fit(event.magnitude_type().unwrap_or_default(), 5);
        let time = date(event.time());
        let depth = event.depth().map(|depth| decimal(depth, 8)).unwrap_or_default();
        let alert = event.alert().map(level).unwrap_or_default();
        let place = fit(event.place().unwrap_or_default(), 30);
        writeln!(out, "  {magnitude:>4} {kind:<5}  {time:<16}  {depth:>8}  {alert:<6}  {place}")?;
    }
    Ok(())
}

/// Numbers of events by magnitude.
pub(crate) fn bands(out: &mut impl Write, bands: &Bands) -> io::Result<()> {
    const WIDTH: usize = 56;
    writeln!(out, "\nEvents by magnitude")?;
    let most = bands.counts.iter().copied().max().unwrap_or_default().max(bands.unknown);
    let last = bands.counts.iter().rposition(|&events| events > 0).unwrap_or_default();
    let rows = bands.counts[..=last].iter().enumerate().map(|(band, &events)| (band_name(band), events));
    let unknown = (bands.unknown > 0).then(|| ("unknown".into(), bands.unknown));
    for (name, events) in rows.chain(unknown) {
        let line = format!("  {name:>7}  {:>9}  {}", thousands(events), bar(events, most, WIDTH));
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// The message's size, beside that of the JSON if it came from there.
pub(crate) fn sizes(out: &mut impl Write, message: usize, json: Option<usize>) -> io::Result<()> {
    const WIDTH: usize = 40;
    writeln!(out, "\nSize")?;
    let Some(json) = json else {
        return writeln!(out, "  message  {:>13} B", thousands(message));
    };
    let most = message.max(json);
    for (name, size) in [("JSON", json), ("message", message)] {
        let percent = percent(size, json);
        writeln!(out, "  {name:<7}  {:>13} B  {percent:>8}  {}", thousands(size), bar(size, most, WIDTH))?;
    }
    Ok(())
}

/// How long each step took.
pub(crate) fn times(out: &mut impl Write, steps: &Steps) -> io::Result<()> {
    writeln!(out, "\nTime")?;
    for step in steps.iter() {
        let rate = step.bytes.map(|bytes| throughput(bytes, step.time)).unwrap_or_default();
        let line = format!("  {:<36}  {:>9}  {rate:>11}", step.name, duration(step.time));
        writeln!(out, "{}", line.trim_end())?;
    }
    if cfg!(debug_assertions) {
        writeln!(out, "  This is a debug build: times that mean something need `--release`.")?;
    }
    Ok(())
}

/// A field before and after it was changed.
pub(crate) fn change(out: &mut impl Write, event: EventView<'_>, before: Option<u32>) -> io::Result<()> {
    let people = |felt: Option<u32>| felt.map_or("null".into(), |people| thousands(people as usize));
    writeln!(out, "\nChanged in place")?;
    writeln!(out, "  {}", fit(event.title(), 78))?;
    writeln!(out, "  felt: {} before, {} read back from the file", people(before), people(event.felt()))
}

/// A band's name: "< 1", "1 – 2", …, "≥ 9".
fn band_name(band: usize) -> String {
    match band {
        0 => "< 1".into(),
        _ if band + 1 == BANDS => format!("≥ {band}"),
        _ => format!("{band} – {}", band + 1),
    }
}

/// The level of an alert. A newer writer may know levels that this program has no name for.
fn level(alert: Open<Alert>) -> String {
    match alert.get() {
        Ok(Alert::Green) => "green".into(),
        Ok(Alert::Yellow) => "yellow".into(),
        Ok(Alert::Orange) => "orange".into(),
        Ok(Alert::Red) => "red".into(),
        Err(_) => format!("({})", alert.number()),
    }
}

fn count(number: usize, name: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {name}{plural}", thousands(number))
}

fn degrees(angle: f64, positive: char, negative: char) -> String {
    format!("{}° {}", decimal(angle.abs(), 5), if angle < 0.0 { negative } else { positive })
}

/// A number with one decimal, cut where it is senseless: a message may hold any number.
fn decimal(number: f64, width: usize) -> String {
    fit(&format!("{number:.1}"), width)
}
