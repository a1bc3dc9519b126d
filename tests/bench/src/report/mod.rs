//! What the measurements come to: tables on the terminal, lines of JSON in a file, charts where wanted.

mod chart;
mod table;

use std::{
    env, fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use serde::Serialize;

use crate::measure::Row;

/// The subject that every other one is set against.
const OURS: &str = "llano";

/// The results of one area as they come in.
pub(crate) struct Report {
    area: &'static str,
    charts: Option<PathBuf>,
    path: PathBuf,
    lines: io::BufWriter<fs::File>,
}

/// One line of the results file.
#[derive(Serialize)]
struct Line<'a> {
    area: &'a str,
    data: &'a str,
    op: &'a str,
    subject: &'a str,
    value: f64,
    unit: &'a str,
}

impl Report {
    /// Opens `target/bench/{area}.jsonl`, and the folder of charts if there is to be one.
    pub(crate) fn new(area: &'static str, charts: Option<PathBuf>) -> io::Result<Self> {
        if let Some(folder) = &charts {
            fs::create_dir_all(folder)?;
        }
        let folder = target().join("bench");
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{area}.jsonl"));
        let lines = io::BufWriter::new(fs::File::create(&path)?);
        Ok(Self { area, charts, path, lines })
    }

    /// Reports one data set.
    pub(crate) fn add(&mut self, data: &str, about: &str, rows: &[Row]) -> io::Result<()> {
        let grid = Grid::new(rows);
        println!("{data}: {about}\n{}", table::render(&grid));
        for row in rows {
            // A tenth of a nanosecond is as much as a median can say.
            let value = (row.value * 10.0).round() / 10.0;
            let line = Line { area: self.area, data, op: row.op, subject: row.subject, value, unit: row.unit.name() };
            serde_json::to_writer(&mut self.lines, &line)?;
            self.lines.write_all(b"\n")?;
        }
        if let Some(folder) = &self.charts {
            let path = folder.join(format!("{}_{data}.svg", self.area));
            fs::write(path, chart::render(&format!("{} · {data}", self.area), &grid))?;
        }
        Ok(())
    }

    /// Says where the numbers are.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.lines.flush()?;
        println!("{}", self.path.display());
        Ok(())
    }
}

/// Cargo's target folder: `CARGO_TARGET_DIR`, else `target` in the workspace's root.
fn target() -> PathBuf {
    if let Some(folder) = env::var_os("CARGO_TARGET_DIR") {
        return folder.into();
    }
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = package.ancestors().filter(|folder| folder.join("Cargo.toml").is_file()).last();
    root.unwrap_or(package).join("target")
}

/// Rows as a grid: operations down, subjects across, in the order of their first appearance; ours comes first.
struct Grid<'a> {
    ops: Vec<&'static str>,
    subjects: Vec<&'static str>,
    rows: &'a [Row],
}

impl<'a> Grid<'a> {
    fn new(rows: &'a [Row]) -> Self {
        let mut grid = Self { ops: Vec::new(), subjects: Vec::new(), rows };
        for row in rows {
            if !grid.ops.contains(&row.op) {
                grid.ops.push(row.op);
            }
            if !grid.subjects.contains(&row.subject) {
                grid.subjects.push(row.subject);
            }
        }
        grid.subjects.sort_by_key(|subject| *subject != OURS);
        grid
    }

    /// The subject that the others are set against: ours, or the first while ours is not among them.
    fn base(&self) -> &'static str {
        self.subjects.first().copied().unwrap_or(OURS)
    }

    fn row(&self, op: &str, subject: &str) -> Option<&'a Row> {
        self.rows.iter().find(|row| row.op == op && row.subject == subject)
    }

    /// How many times the base's value this subject's is.
    fn ratio(&self, op: &str, subject: &str) -> Option<f64> {
        let base = self.row(op, self.base())?.value;
        Some(self.row(op, subject)?.value / base)
    }
}

/// A ratio in three digits.
fn ratio_text(ratio: f64) -> String {
    let digits = match ratio {
        ..10.0 => 2,
        10.0..100.0 => 1,
        _ => 0,
    };
    format!("{ratio:.digits$}×")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Unit;

    fn rows() -> Vec<Row> {
        let row = |op, subject, value| Row { op, subject, value, unit: Unit::Nanoseconds };
        vec![row("read", "peer", 500.0), row("read", OURS, 200.0), row("write", OURS, 1500.0)]
    }

    #[test]
    fn ours_is_the_base() {
        let rows = rows();
        let grid = Grid::new(&rows);
        assert_eq!(grid.subjects, [OURS, "peer"]);
        assert_eq!(grid.ratio("read", "peer").map(ratio_text).as_deref(), Some("2.50×"));
        assert_eq!(grid.ratio("write", "peer"), None);
    }

    #[test]
    fn tables_put_the_ratio_first() {
        let rows = rows();
        let table = table::render(&Grid::new(&rows));
        assert!(table.contains("2.50×   500 ns"), "{table}");
        assert!(table.lines().last().is_some_and(|line| line.trim_end().ends_with('-')), "{table}");
    }

    #[test]
    fn charts_have_one_bar_for_each_ratio() {
        let rows = rows();
        let chart = chart::render("test", &Grid::new(&rows));
        assert_eq!(chart.matches("<rect").count(), 1);
        assert!(chart.contains("2.50×"));
    }
}
