//! A tick as a capnp message.

use capnp::Result;

use super::Peer;
use crate::{
    format::{
        data::ticks::Tick,
        fold::{Fold, Reads},
    },
    generated::bench_capnp::tick,
};

impl Peer for Tick {
    type Own = tick::Owned;

    fn write(&self, mut to: tick::Builder<'_>) {
        to.set_sequence(self.sequence);
        to.set_instrument(self.instrument);
        to.set_price(self.price);
        to.set_quantity(self.quantity);
        to.set_side(self.side);
        to.set_flags(self.flags);
    }

    fn read(from: tick::Reader<'_>) -> Result<Self> {
        Ok(Self {
            sequence: from.get_sequence(),
            instrument: from.get_instrument(),
            price: from.get_price(),
            quantity: from.get_quantity(),
            side: from.get_side(),
            flags: from.get_flags(),
        })
    }
}

impl Reads for tick::Reader<'_> {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        fold.numbers([self.get_instrument().into(), self.get_quantity().into()]);
        fold.signed([self.get_price()]);
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        fold.numbers([self.get_sequence(), self.get_instrument().into(), self.get_quantity().into()]);
        fold.numbers([self.get_side().into(), self.get_flags().into()]);
        fold.signed([self.get_price()]);
        fold.get()
    }
}
