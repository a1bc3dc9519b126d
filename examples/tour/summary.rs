//! What the report is made of, read from the message in place.

use crate::feed::{EventView, FeedView};

/// How many of the strongest events are listed.
const STRONGEST: usize = 10;

/// Bands of magnitude: below 1, from 1 to 2, and so on; 9 and above.
pub(crate) const BANDS: usize = 10;

/// Numbers of events by magnitude.
pub(crate) struct Bands {
    pub(crate) counts: [usize; BANDS],
    /// Number of events whose magnitude is not known.
    pub(crate) unknown: usize,
}

impl Bands {
    pub(crate) fn of(feed: FeedView<'_>) -> Self {
        let mut bands = Self { counts: [0; BANDS], unknown: 0 };
        for event in feed.events() {
            match magnitude(event) {
                Some(magnitude) => bands.counts[band(magnitude)] += 1,
                None => bands.unknown += 1,
            }
        }
        bands
    }
}

/// Indexes of the strongest events, the strongest first; among equals, in the order of the feed.
///
/// Views would do as well, being `Copy` and as small as a slice, but they borrow the message, which is to be changed
/// while the indexes are still of use.
pub(crate) fn strongest(feed: FeedView<'_>) -> Vec<usize> {
    let mut strongest = Vec::with_capacity(STRONGEST);
    for (index, event) in feed.events().iter().enumerate() {
        let Some(magnitude) = magnitude(event) else { continue };
        let rank = strongest.partition_point(|&(other, _)| other >= magnitude);
        if rank < STRONGEST {
            strongest.truncate(STRONGEST - 1);
            strongest.insert(rank, (magnitude, index));
        }
    }
    strongest.into_iter().map(|(_, index)| index).collect()
}

/// An event's magnitude. Every bit pattern of a number is valid in a message: what is NaN is not known either.
fn magnitude(event: EventView<'_>) -> Option<f64> {
    event.magnitude().filter(|magnitude| !magnitude.is_nan())
}

/// The index of a magnitude's band.
fn band(magnitude: f64) -> usize {
    let at_least = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0];
    at_least.into_iter().take_while(|&least| magnitude >= least).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_holds_its_least_magnitude() {
        let cases = [(-0.8, 0), (0.0, 0), (0.99, 0), (1.0, 1), (1.99, 1), (2.0, 2), (8.9, 8), (9.0, 9), (12.5, 9)];
        for (magnitude, expected) in cases {
            assert_eq!(band(magnitude), expected, "magnitude {magnitude}");
        }
        assert_eq!(band(f64::NEG_INFINITY), 0);
        assert_eq!(band(f64::INFINITY), 9);
    }
}
