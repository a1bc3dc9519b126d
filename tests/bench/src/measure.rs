//! Interleaved measuring: every subject meets the same weather.
//!
//! A round runs one sample of each case, operation by operation, and the order of the subjects within an operation rotates from
//! round to round. So a slow second of the machine falls on all of them, and the medians can be compared. A sample repeats its
//! case until it takes long enough for the clock to be exact, and begins with one run outside of the time, so that every subject
//! finds its own data in the caches and not its predecessor's.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

/// The least time of a sample.
const SAMPLE: Duration = Duration::from_micros(500);

/// How long to measure.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// Rounds at most.
    pub(crate) rounds: usize,
    /// No round begins after this time, once there are [`Plan::LEAST`].
    pub(crate) limit: Duration,
}

impl Plan {
    /// Rounds that a median needs, whatever they take.
    const LEAST: usize = 7;
    /// A first look.
    pub(crate) const QUICK: Self = Self { rounds: 25, limit: Duration::from_secs(6) };
    /// Numbers to publish.
    pub(crate) const FULL: Self = Self { rounds: 301, limit: Duration::from_secs(45) };
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Nanoseconds.
    Nanoseconds,
    /// Bytes.
    Bytes,
    /// Lines of text.
    Lines,
}

impl Unit {
    /// The unit's name in the results file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Nanoseconds => "ns",
            Self::Bytes => "bytes",
            Self::Lines => "lines",
        }
    }
}

/// One number: what `subject` takes for `op`.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// The operation.
    pub(crate) op: &'static str,
    /// Who did it.
    pub(crate) subject: &'static str,
    /// The median, or the size.
    pub(crate) value: f64,
    /// What `value` counts.
    pub(crate) unit: Unit,
}

/// One subject doing one operation.
struct Case<'a> {
    op: &'static str,
    subject: &'static str,
    /// Runs the operation so many times and says how long that took. The loop is inside, so the call costs nothing per run.
    run: Box<dyn FnMut(u64) -> Duration + 'a>,
    /// Runs in a sample; at least 1.
    batch: u64,
    /// Nanoseconds a run, one for each round.
    samples: Vec<f64>,
}

impl Case<'_> {
    /// Doubles the batch until a sample takes long enough.
    fn calibrate(&mut self) {
        while (self.run)(self.batch) < SAMPLE {
            self.batch *= 2;
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "a batch is far below 2^52")]
    fn sample(&mut self) {
        (self.run)(1);
        let taken = (self.run)(self.batch);
        self.samples.push(taken.as_secs_f64() * 1e9 / self.batch as f64);
    }
}

/// The cases of one data set, and the sizes found on the way.
#[derive(Default)]
pub(crate) struct Suite<'a> {
    cases: Vec<Case<'a>>,
    sizes: Vec<Row>,
}

impl<'a> Suite<'a> {
    /// Adds a case to time. What `body` returns is kept from the optimiser and dropped inside the time.
    pub(crate) fn time<R>(&mut self, op: &'static str, subject: &'static str, mut body: impl FnMut() -> R + 'a) {
        let run = move |batch| {
            let start = Instant::now();
            for _ in 0..batch {
                black_box(body());
            }
            start.elapsed()
        };
        self.cases.push(Case { op, subject, run: Box::new(run), batch: 1, samples: Vec::new() });
    }

    /// Adds a size in bytes.
    pub(crate) fn bytes(&mut self, op: &'static str, subject: &'static str, bytes: usize) {
        self.size(op, subject, bytes, Unit::Bytes);
    }

    /// Adds a size in lines.
    pub(crate) fn lines(&mut self, op: &'static str, subject: &'static str, lines: usize) {
        self.size(op, subject, lines, Unit::Lines);
    }

    #[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
    fn size(&mut self, op: &'static str, subject: &'static str, size: usize, unit: Unit) {
        self.sizes.push(Row { op, subject, value: size as f64, unit });
    }

    /// Runs every case in interleaved rounds. Rows come in the order in which operations and subjects were first added.
    pub(crate) fn run(mut self, plan: Plan) -> Vec<Row> {
        let ops = self.by_op();
        for case in &mut self.cases {
            case.calibrate();
        }
        let start = Instant::now();
        for round in 0..plan.rounds {
            if round >= Plan::LEAST && start.elapsed() > plan.limit {
                break;
            }
            for cases in &ops {
                for turn in 0..cases.len() {
                    self.cases[cases[(round + turn) % cases.len()]].sample();
                }
            }
        }
        let times = ops.into_iter().flatten().map(|index| {
            let case = &mut self.cases[index];
            let value = median(&mut case.samples);
            Row { op: case.op, subject: case.subject, value, unit: Unit::Nanoseconds }
        });
        times.chain(self.sizes).collect()
    }

    /// The indexes of the cases, grouped by operation.
    fn by_op(&self) -> Vec<Vec<usize>> {
        let mut groups: Vec<(&str, Vec<usize>)> = Vec::new();
        for (index, case) in self.cases.iter().enumerate() {
            match groups.iter_mut().find(|(op, _)| *op == case.op) {
                Some((_, group)) => group.push(index),
                None => groups.push((case.op, vec![index])),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }
}

/// The middle of the samples; the mean of the two middle ones if their number is even.
fn median(samples: &mut [f64]) -> f64 {
    samples.sort_unstable_by(f64::total_cmp);
    let middle = samples.len() / 2;
    if samples.len() % 2 == 1 { samples[middle] } else { f64::midpoint(samples[middle - 1], samples[middle]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert!((median(&mut [3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median(&mut [4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < f64::EPSILON);
    }

    #[test]
    fn every_case_gets_one_row() {
        let mut suite = Suite::default();
        suite.time("first", "one", || 1);
        suite.time("second", "one", || 1);
        suite.time("first", "two", || 2);
        suite.bytes("size", "one", 7);
        let rows = suite.run(Plan { rounds: 2, limit: Duration::ZERO });
        let names: Vec<_> = rows.iter().map(|row| (row.op, row.subject)).collect();
        assert_eq!(names, [("first", "one"), ("first", "two"), ("second", "one"), ("size", "one")]);
        assert!(rows.iter().all(|row| row.value > 0.0));
    }
}
