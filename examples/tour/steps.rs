//! How long each step took.

use std::time::{Duration, Instant};

/// A step that is done.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) time: Duration,
    /// How many bytes it went through, where that is what takes the time.
    pub(crate) bytes: Option<usize>,
}

/// The steps so far.
#[derive(Default)]
pub(crate) struct Steps(Vec<Step>);

impl Steps {
    /// Does a step.
    pub(crate) fn time<T>(&mut self, name: &'static str, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        self.0.push(Step { name, time: start.elapsed(), bytes: None });
        result
    }

    /// Does a step that goes through a number of bytes.
    pub(crate) fn time_over<T>(&mut self, bytes: usize, name: &'static str, work: impl FnOnce() -> T) -> T {
        let result = self.time(name, work);
        if let Some(step) = self.0.last_mut() {
            step.bytes = Some(bytes);
        }
        result
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Step> {
        self.0.iter()
    }
}
