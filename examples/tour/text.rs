//! Numbers and names as a terminal shows them.

use std::time::Duration;

use jiff::Timestamp;
use unicode_width::UnicodeWidthChar;

/// `1707` as `1,707`.
pub(crate) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}

/// Three digits and a unit.
pub(crate) fn duration(time: Duration) -> String {
    scaled(time.as_secs_f64(), &[(1e-9, "ns"), (1e-6, "µs"), (1e-3, "ms"), (1.0, "s")])
}

/// Bytes in a time, with three digits and a unit.
pub(crate) fn throughput(bytes: usize, time: Duration) -> String {
    // A clock may be too coarse to see a short step.
    let seconds = time.as_secs_f64().max(1e-9);
    scaled(float(bytes) / seconds, &[(1.0, "B/s"), (1e3, "kB/s"), (1e6, "MB/s"), (1e9, "GB/s")])
}

/// A part of a whole.
pub(crate) fn percent(part: usize, whole: usize) -> String {
    format!("{:.1} %", 100.0 * float(part) / float(whole))
}

/// Milliseconds since 1970 as a date and a time, UTC.
pub(crate) fn date(milliseconds: i64) -> String {
    match Timestamp::from_millisecond(milliseconds) {
        Ok(timestamp) => timestamp.strftime("%Y-%m-%d %H:%M").to_string(),
        Err(_) => "out of range".into(),
    }
}

/// A bar, `width` cells long where `part` is `whole`. What is not zero can be seen.
pub(crate) fn bar(part: usize, whole: usize, width: usize) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = if part == 0 { 0 } else { (part * width * 8).div_ceil(whole).clamp(1, width * 8) };
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

/// A text of at most `width` cells, with "…" where it is cut. Control characters, which could move the cursor, are
/// replaced.
pub(crate) fn fit(text: &str, width: usize) -> String {
    let cells = |c: char| c.width().unwrap_or(0);
    let text = printable(text);
    if text.chars().map(cells).sum::<usize>() <= width {
        return text;
    }
    let mut used = 0;
    let kept = text.chars().take_while(|&c| {
        used += cells(c);
        used < width
    });
    kept.chain(['…']).collect()
}

/// A text in one line without control characters.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

#[allow(clippy::cast_precision_loss, reason = "three digits of it are shown")]
fn float(number: usize) -> f64 {
    number as f64
}

/// A number in the least unit that it has no more than three digits in. Units ascend.
fn scaled(number: f64, units: &[(f64, &str)]) -> String {
    // 999.5 of a unit would be written with four digits.
    let fits = units.iter().find(|(unit, _)| number / unit < 999.5).or(units.last());
    let &(unit, name) = fits.expect("there is a unit");
    let number = number / unit;
    let decimals = match number {
        ..9.995 => 2,
        ..99.95 => 1,
        _ => 0,
    };
    format!("{number:.decimals$} {name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_groups_of_three() {
        let cases = [(0, "0"), (999, "999"), (1000, "1,000"), (1_219_853, "1,219,853")];
        for (number, expected) in cases {
            assert_eq!(thousands(number), expected);
        }
    }

    #[test]
    fn a_time_has_three_digits_and_a_unit() {
        let cases = [
            (0, "0.00 ns"),
            (999, "999 ns"),
            (1_000, "1.00 µs"),
            (9_996, "10.0 µs"),
            (99_960, "100 µs"),
            (999_600, "1.00 ms"),
            (12_340_000, "12.3 ms"),
            (5_000_000_000_000, "5000 s"),
        ];
        for (nanoseconds, expected) in cases {
            assert_eq!(duration(Duration::from_nanos(nanoseconds)), expected);
        }
    }

    #[test]
    fn a_step_too_short_for_the_clock_has_a_throughput() {
        assert_eq!(throughput(1, Duration::ZERO), "1.00 GB/s");
        assert_eq!(throughput(1_500_000, Duration::from_secs(1)), "1.50 MB/s");
    }

    #[test]
    fn dates_are_utc_and_may_lie_before_1970() {
        assert_eq!(date(1_517_968_154_000), "2018-02-07 01:49");
        assert_eq!(date(-2_010_394_080_000), "1906-04-18 13:12");
        assert_eq!(date(i64::MAX), "out of range");
    }

    #[test]
    fn a_bar_is_full_for_the_whole_and_seen_for_the_least() {
        assert_eq!(bar(0, 0, 4), "");
        assert_eq!(bar(0, 9, 4), "");
        assert_eq!(bar(1, 1_000_000, 4), "▏");
        assert_eq!(bar(3, 8, 2), "▊");
        assert_eq!(bar(9, 9, 4), "████");
    }

    #[test]
    fn text_is_cut_by_cells_and_has_no_control_characters() {
        let cases = [("Kodiak", 6, "Kodiak"), ("Kodiak", 5, "Kodi…"), ("花蓮縣", 5, "花蓮…"), ("花蓮縣", 4, "花…")];
        for (text, width, expected) in cases {
            assert_eq!(fit(text, width), expected);
        }
        assert_eq!(fit("a\u{1b}[2J\nb", 80), "a\u{fffd}[2J\u{fffd}b");
    }
}
