//! Values to store in place.

use oorandom::Rand64;

use super::types::{Line, Side};

/// A source of values, the same for the same seed.
#[derive(Debug)]
pub struct Random(Rand64);

impl Random {
    /// The source of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(Rand64::new(seed.into()))
    }

    /// A number below `limit`, which is not zero.
    #[allow(clippy::cast_possible_truncation, reason = "below a `usize`")]
    pub fn below(&mut self, limit: usize) -> usize {
        self.0.rand_range(0..limit as u64) as usize
    }

    /// Any bytes.
    pub fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.0.rand_u64().to_le_bytes()[..chunk.len()]);
        }
    }
}

/// Values that a `set_` method takes.
pub trait Draw {
    /// Any value.
    fn draw(random: &mut Random) -> Self;
}

macro_rules! numbers {
    ($($type:ident)*) => {$(
        impl Draw for $type {
            fn draw(random: &mut Random) -> Self {
                let mut bytes = [0; size_of::<Self>()];
                random.fill(&mut bytes);
                Self::from_le_bytes(bytes)
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64 i32 i64);

impl Draw for bool {
    fn draw(random: &mut Random) -> Self {
        u8::draw(random) % 2 == 1
    }
}

impl Draw for Side {
    fn draw(random: &mut Random) -> Self {
        if bool::draw(random) { Self::Buy } else { Self::Sell }
    }
}

impl Draw for Line {
    fn draw(random: &mut Random) -> Self {
        Self { quantity: u32::draw(random), price: i64::draw(random) }
    }
}

impl<T: Draw> Draw for Option<T> {
    fn draw(random: &mut Random) -> Self {
        bool::draw(random).then(|| T::draw(random))
    }
}
