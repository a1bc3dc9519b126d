//! A chart of ratios as SVG: one group of bars an operation, one bar a peer, on a logarithmic scale. Ours is the line at 1
//! from which all bars start: to the right a peer takes more than we do, to the left less.
//!
//! The background is transparent and the text follows the reader's colour scheme; the bars' colours are of middle
//! lightness, so they stand out on light and dark alike.

use std::fmt::Write;

use super::{Grid, ratio_text};

/// The colours of the subjects; the first is ours, which is a line and no bar.
const COLOURS: [&str; 8] = ["#2f9e6e", "#d9822b", "#4c84d4", "#a05cc9", "#d1556f", "#8a8f2a", "#2a9aa5", "#8c7a6b"];
/// The width of the picture.
const WIDTH: f64 = 720.0;
/// Where the bars may begin: names stand left of it.
const LEFT: f64 = 170.0;
/// Where the bars must end: the longest bar's label stands right of it.
const RIGHT: f64 = WIDTH - 60.0;
/// From one bar to the next.
const STEP: f64 = 13.0;
/// Between two operations.
const GAP: f64 = 10.0;
/// The height of title and legend.
const HEAD: f64 = 58.0;

/// A logarithmic scale: ratios to places.
struct Scale {
    least: f64,
    most: f64,
}

impl Scale {
    /// The scale that holds all of a grid's ratios, and 1.
    fn new(grid: &Grid<'_>) -> Self {
        let mut scale = Self { least: 1.0, most: 2.0 };
        for row in grid.rows {
            if let Some(ratio) = grid.ratio(row.op, row.subject) {
                scale.least = scale.least.min(ratio);
                scale.most = scale.most.max(ratio);
            }
        }
        scale
    }

    fn place(&self, ratio: f64) -> f64 {
        let (least, most) = (self.least.ln(), self.most.ln());
        LEFT + (ratio.ln() - least) / (most - least) * (RIGHT - LEFT)
    }
}

/// The chart's text.
pub(super) fn render(title: &str, grid: &Grid<'_>) -> String {
    let scale = Scale::new(grid);
    let mut body = String::new();
    let mut y = HEAD;
    for op in &grid.ops {
        y += GAP;
        let top = y;
        for (index, subject) in grid.subjects.iter().enumerate().skip(1) {
            if let Some(ratio) = grid.ratio(op, subject) {
                body += &bar(&scale, y, index, ratio);
                y += STEP;
            }
        }
        if y > top {
            let middle = f64::midpoint(top, y) + 2.0;
            body += &text(LEFT - 12.0, middle, "end", op);
        } else {
            y -= GAP;
        }
    }
    let one = scale.place(1.0);
    let height = y + 12.0;
    let base = grid.base();
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0}" role="img" font-family="system-ui, sans-serif" font-size="11">
<title>{title}: ratios to {base}</title>
<style>text{{fill:#24292f}}line{{stroke:#24292f;stroke-opacity:.5}}@media(prefers-color-scheme:dark){{text{{fill:#d8dee4}}line{{stroke:#d8dee4}}}}</style>
{heading}{legend}{body}<line x1="{one:.1}" x2="{one:.1}" y1="{HEAD}" y2="{y:.0}"/>
</svg>
"#,
        heading = text(12.0, 20.0, "start", &format!("{title} — times {base}'s; {base} is the line at 1 (log scale)")),
        legend = legend(grid),
    )
}

/// A bar from 1 to `ratio`, with its label.
fn bar(scale: &Scale, y: f64, colour: usize, ratio: f64) -> String {
    let (one, end) = (scale.place(1.0), scale.place(ratio));
    let (x, width) = (one.min(end) - 1.5, (end - one).abs() + 3.0);
    let colour = COLOURS[colour % COLOURS.len()];
    let rect = format!(
        r#"<rect x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{:.1}" rx="1.5" fill="{colour}"/>"#,
        STEP - 2.0
    );
    rect + &text(one.max(end) + 6.0, y + STEP - 4.0, "start", &ratio_text(ratio))
}

/// Every subject beside its colour.
fn legend(grid: &Grid<'_>) -> String {
    let mut legend = String::new();
    let mut x = 12.0;
    for (index, subject) in grid.subjects.iter().enumerate().skip(1) {
        let colour = COLOURS[index % COLOURS.len()];
        let _ = write!(legend, r#"<circle cx="{:.1}" cy="38" r="5" fill="{colour}"/>"#, x + 5.0);
        legend += &text(x + 14.0, 42.0, "start", subject);
        x += 84.0;
    }
    legend
}

/// One line of text; `anchor` says which end of it stands at `x`.
fn text(x: f64, y: f64, anchor: &str, text: &str) -> String {
    format!(r#"<text x="{x:.1}" y="{y:.1}" text-anchor="{anchor}">{text}</text>"#) + "\n"
}
