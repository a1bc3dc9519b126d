//! A stream of trades: many small messages of fixed size, each complete in itself.

use rand::Rng;
use serde::{Deserialize, Serialize};

use crate::format::fold::{Fold, Model, Reads};

/// One message.
#[derive(llano::Flat)]
#[flat(fixed)]
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Serialize,
    Deserialize,
    bitcode::Encode,
    bitcode::Decode,
    rkyv::Archive,
    rkyv::Serialize,
    rkyv::Deserialize,
)]
pub(crate) struct Tick {
    pub(crate) sequence: u64,
    pub(crate) instrument: u32,
    pub(crate) price: i64,
    pub(crate) quantity: u32,
    pub(crate) side: u8,
    pub(crate) flags: u8,
}

impl Reads for Tick {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        fold.numbers([self.instrument.into(), self.quantity.into()]);
        fold.signed([self.price]);
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        fold.numbers([self.sequence, self.instrument.into(), self.quantity.into()]);
        fold.numbers([self.side.into(), self.flags.into()]);
        fold.signed([self.price]);
        fold.get()
    }
}

impl Model for Tick {
    const TEXTS: bool = false;

    fn update(&mut self) {
        self.price += 1;
        self.flags ^= 1;
    }
}

/// Ten thousand ticks of a few hundred instruments.
pub(crate) fn generate() -> Vec<Tick> {
    let mut random = super::random();
    let mut price = 1_000_000;
    let tick = |sequence: u64| {
        price += random.gen_range(-50_i64..=50);
        Tick {
            sequence: 7_000_000_000 + sequence,
            instrument: random.gen_range(1..=500),
            price,
            quantity: random.gen_range(1..=100) * 100,
            side: random.gen_range(1..=2),
            flags: random.gen_range(0..16),
        }
    };
    (0..10_000).map(tick).collect()
}
