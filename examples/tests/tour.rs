//! The tour as its users run it: a process with a file, whose output and exit code count.

#![cfg(not(miri))]

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::{Value, json};
use tempfile::TempDir;

const FEED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/earthquakes.json");

/// The tour, built once, to be run in a folder of its own.
struct Tour {
    folder: TempDir,
}

impl Tour {
    fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder for temporary files") }
    }

    /// A file in the folder.
    fn file(&self, name: impl AsRef<Path>, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, content).expect("the folder takes files");
        path
    }

    /// Where the message is written.
    fn message(&self) -> PathBuf {
        self.folder.path().join("out.flat")
    }

    fn command(&self, feed: impl AsRef<OsStr>) -> Command {
        static BUILT: OnceLock<PathBuf> = OnceLock::new();
        let path = BUILT.get_or_init(|| {
            let build = escargot::CargoBuild::new()
                .manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
                .example("tour")
                .current_release();
            build.run().expect("the tour builds").path().to_owned()
        });
        let mut command = Command::new(path);
        command.arg(feed).arg("--output").arg(self.message());
        command
    }

    fn run(&self, feed: impl AsRef<OsStr>) -> Output {
        self.command(feed).output().expect("the tour runs")
    }

    /// What a run that succeeds prints.
    #[track_caller]
    fn report(&self, feed: impl AsRef<OsStr>) -> String {
        let output = self.run(feed);
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
        text(&output.stdout)
    }

    /// The one line that a run that fails prints.
    #[track_caller]
    fn complaint(&self, feed: impl AsRef<OsStr>) -> String {
        let output = self.run(feed);
        let complaint = text(&output.stderr);
        assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(1), ""), "{complaint}");
        assert!(complaint.starts_with("tour: cannot read "), "{complaint}");
        assert_eq!(complaint.lines().count(), 1, "{complaint}");
        assert!(!self.message().exists(), "what cannot be read is not written");
        complaint
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the tour prints UTF-8")
}

/// The part of a report between two headings.
#[track_caller]
fn section<'r>(report: &'r str, from: &str, to: &str) -> &'r str {
    let (_, rest) = report.split_once(from).expect("the report has the section");
    rest.split_once(to).expect("the report has the section after it").0
}

/// A feed with events of these magnitudes.
fn feed(magnitudes: &[Value]) -> Value {
    let event = |(index, magnitude)| {
        json!({
            "type": "Feature",
            "id": format!("ci{index}"),
            "geometry": {"type": "Point", "coordinates": [-118.5, 34.1, null]},
            "properties": {
                "mag": magnitude, "place": format!("place {index}"), "time": 0, "updated": 0, "felt": null,
                "status": "automatic", "tsunami": 0, "sig": 0, "net": "ci", "code": format!("{index}"), "ids": "",
                "sources": "", "types": "", "type": "earthquake", "title": "", "url": "",
                "a field of later years": {"is": ["skipped"]},
            },
        })
    };
    json!({
        "type": "FeatureCollection",
        "metadata": {"generated": 0, "url": "", "title": "Test", "status": 200, "api": "1", "count": 0},
        "features": magnitudes.iter().enumerate().map(event).collect::<Vec<_>>(),
    })
}

#[test]
fn the_feed_that_comes_with_it() {
    let report = Tour::new().report(FEED);
    assert!(report.starts_with("USGS All Earthquakes, Past Week\n1,707 events, generated 2018-02-07 01:49 UTC"));
    let strongest = section(&report, "Strongest events\n", "\n\n");
    assert_eq!(strongest.lines().count(), 11);
    let first = strongest.lines().nth(1).unwrap_or_default();
    assert_eq!(first, "   6.4 mww    2018-02-06 15:50      10.6  green   22km NNE of Hualian, Taiwan");
    assert!(section(&report, "Events by magnitude\n", "\n\n").contains("    5 – 6         34  ██▊\n"), "{report}");
    assert!(report.contains("  JSON         1,219,853 B   100.0 %"), "{report}");
    assert!(report.contains("  felt: 261 before, 262 read back from the file"), "{report}");
    for line in report.lines() {
        assert!(line.chars().count() <= 80 || line.starts_with("The message is in "), "more than 80 columns: {line}");
    }
}

#[test]
fn a_message_gives_the_same_report_and_keeps_the_change() {
    let tour = Tour::new();
    let report = tour.report(FEED);
    let message = tour.folder.path().join("first.flat");
    fs::rename(tour.message(), &message).expect("the message is where it should be");
    let again = tour.report(&message);
    assert_eq!(section(&report, "", "\nSize"), section(&again, "", "\nSize"));
    assert!(again.contains("  felt: 262 before, 263 read back from the file"), "{again}");
    let [before, after] = [message, tour.message()].map(|path| fs::read(path).expect("the message is there"));
    assert_eq!(before.len(), after.len());
    assert_eq!(before.iter().zip(&after).filter(|(before, after)| before != after).count(), 1);
}

#[test]
fn json_cut_anywhere_is_refused_with_line_and_column() {
    let tour = Tour::new();
    let json = fs::read(FEED).expect("the feed is in the repository");
    for len in [1, 2, 100, 5_000, 600_000, json.len() - 4] {
        let complaint = tour.complaint(tour.file("cut.json", &json[..len]));
        assert!(complaint.contains("cut.json: EOF while parsing"), "{complaint}");
        assert!(complaint.contains(" at line ") && complaint.contains(" column "), "{complaint}");
    }
}

#[test]
fn json_that_is_no_feed_is_refused() {
    let tour = Tour::new();
    let mut wrong = feed(&[json!(1)]);
    wrong["features"][0]["properties"]["mag"] = json!("strong");
    let cases = [
        ("{}".to_owned(), "missing field `metadata` at line 1 column 2"),
        (wrong.to_string(), "invalid type: string \"strong\", expected f64 at line 1"),
        (feed(&[]).to_string() + "}", "trailing characters at line 1"),
    ];
    for (content, expected) in cases {
        let complaint = tour.complaint(tour.file("wrong.json", content));
        assert!(complaint.contains(expected), "{complaint}");
    }
}

#[test]
fn a_broken_message_is_refused_with_what_and_where() {
    let tour = Tour::new();
    tour.report(FEED);
    let message = fs::read(tour.message()).expect("the message is where it should be");
    fs::remove_file(tour.message()).expect("the message is where it should be");
    for len in [1, 4, 50, 200, 5_000, 300_000, message.len() - 1] {
        let complaint = tour.complaint(tour.file("cut.flat", &message[..len]));
        assert!(complaint.contains("neither a JSON object nor a flat feed: Feed"), "{complaint}");
        assert!(complaint.contains(" at byte "), "{complaint}");
    }
    // The record's flags, the end of its first child, and a byte of the last text.
    for at in [3, 53, message.len() - 1] {
        let mut broken = message.clone();
        broken[at] = 0xff;
        let complaint = tour.complaint(tour.file("broken.flat", broken));
        assert!(complaint.contains(" at byte ") && complaint.contains(", found "), "{complaint}");
    }
}

#[test]
fn what_is_no_file_with_content_is_refused() {
    let tour = Tour::new();
    assert!(tour.complaint(tour.folder.path().join("missing")).contains("missing: "));
    tour.complaint(tour.folder.path());
    assert!(tour.complaint(tour.file("empty", "")).ends_with("empty: the file is empty\n"));
    assert!(tour.complaint(tour.file("text", "no feed\n")).contains("neither a JSON object nor a flat feed"));
}

#[test]
fn magnitudes_may_be_missing_or_negative() {
    let tour = Tour::new();
    let feed = feed(&[json!(null), json!(-0.8), json!(9.5), json!(null), json!(2)]);
    let report = tour.report(tour.file("feed.json", feed.to_string()));
    let strongest = section(&report, "Strongest events\n", "\n\n");
    let magnitudes: Vec<_> = strongest.lines().skip(1).map(|line| line[..6].trim()).collect();
    assert_eq!(magnitudes, ["9.5", "2.0", "-0.8"]);
    let bands = section(&report, "Events by magnitude\n", "\n\n");
    assert!(bands.starts_with("      < 1          1  ██"), "{bands}");
    assert!(bands.contains("\n      ≥ 9          1  ██") && bands.contains("\n  unknown          2  ██"), "{bands}");
    assert!(report.contains("  felt: null before, 1 read back from the file"), "{report}");
}

#[test]
fn a_feed_may_have_no_events_or_no_magnitudes() {
    let tour = Tour::new();
    for (magnitudes, line) in [(&[][..], "0 events, generated 1970-01-01"), (&[json!(null)], "1 event, generated")] {
        let report = tour.report(tour.file("feed.json", feed(magnitudes).to_string()));
        assert!(report.starts_with(&format!("Test\n{line}")), "{report}");
        assert!(report.contains("  No event has a magnitude.\n"), "{report}");
        let again = tour.report(tour.file("feed.flat", fs::read(tour.message()).expect("the message is there")));
        assert_eq!(section(&report, "", "\nSize"), section(&again, "", "\nSize"));
    }
}

#[test]
fn a_wrong_option_is_a_usage_error() {
    let tour = Tour::new();
    let output = tour.run("--colour");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("Usage: tour"));
    let help = tour.command("--help").output().expect("the tour runs");
    assert_eq!(help.status.code(), Some(0));
    assert!(text(&help.stdout).contains("Usage: tour"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let tour = Tour::new();
    let mut child = tour.command(FEED).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    drop(child.stdout.take());
    let mut complaint = String::new();
    child.stderr.take().expect("it is piped").read_to_string(&mut complaint).expect("the tour prints UTF-8");
    assert_eq!((child.wait().expect("it ends").code(), complaint.as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_path_need_not_be_utf8() {
    use std::os::unix::ffi::OsStrExt;
    let tour = Tour::new();
    let path = tour.file(OsStr::from_bytes(b"\xff.json"), feed(&[json!(1)]).to_string());
    assert!(tour.report(path).starts_with("Test\n1 event"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_complaint_is_one_line_whatever_the_path() {
    use std::os::unix::ffi::OsStrExt;
    assert!(Tour::new().complaint(OsStr::from_bytes(b"no\n\xff")).starts_with("tour: cannot read no\u{fffd}"));
}
