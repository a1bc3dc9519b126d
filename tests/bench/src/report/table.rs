//! A table for the terminal: one line an operation, one column a subject, the ratio to ours before the number itself.

use std::fmt::Write;

use super::{Grid, ratio_text};
use crate::measure::{Row, Unit};

/// The table's text, without a final line break.
pub(super) fn render(grid: &Grid<'_>) -> String {
    let header = std::iter::once(String::new()).chain(grid.subjects.iter().map(ToString::to_string));
    let mut lines: Vec<Vec<String>> = vec![header.collect()];
    for op in &grid.ops {
        let cells = grid.subjects.iter().map(|subject| cell(grid, op, subject));
        lines.push(std::iter::once((*op).to_owned()).chain(cells).collect());
    }
    let widths: Vec<usize> = (0..=grid.subjects.len())
        .map(|column| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0))
        .collect();
    let line = |cells: &Vec<String>| {
        let mut text = format!("  {:<width$}", cells[0], width = widths[0]);
        for (cell, width) in cells.iter().zip(&widths).skip(1) {
            let _ = write!(text, "  {cell:>width$}");
        }
        text + "\n"
    };
    lines.iter().map(line).collect()
}

/// The ratio to the base, if this is not the base itself, and the number.
fn cell(grid: &Grid<'_>, op: &str, subject: &str) -> String {
    let Some(row) = grid.row(op, subject) else { return "-".to_owned() };
    match grid.ratio(op, subject).filter(|_| subject != grid.base()) {
        Some(ratio) => format!("{} {:>8}", ratio_text(ratio), number(row)),
        None => number(row),
    }
}

/// A number in three or four digits with its unit.
fn number(row: &Row) -> String {
    let value = row.value;
    match (row.unit, value) {
        (Unit::Bytes | Unit::Lines, _) => thousands(value),
        (Unit::Nanoseconds, ..10.0) => format!("{value:.1} ns"),
        (Unit::Nanoseconds, ..1e3) => format!("{value:.0} ns"),
        (Unit::Nanoseconds, ..1e4) => format!("{:.2} µs", value / 1e3),
        (Unit::Nanoseconds, ..1e5) => format!("{:.1} µs", value / 1e3),
        (Unit::Nanoseconds, ..1e6) => format!("{:.0} µs", value / 1e3),
        (Unit::Nanoseconds, _) => format!("{:.2} ms", value / 1e6),
    }
}

/// A whole number, its digits in groups of three.
fn thousands(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
