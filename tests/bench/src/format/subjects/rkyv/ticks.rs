//! A tick, read from rkyv's archive.

use rkyv::{munge::munge, seal::Seal};

use super::Update;
use crate::format::{
    data::ticks::{ArchivedTick, Tick},
    fold::{Fold, Reads},
};

impl Reads for ArchivedTick {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        fold.numbers([self.instrument.to_native().into(), self.quantity.to_native().into()]);
        fold.signed([self.price.to_native()]);
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        let [instrument, quantity] = [self.instrument, self.quantity].map(|n| n.to_native().into());
        fold.numbers([self.sequence.to_native(), instrument, quantity]);
        fold.numbers([self.side.into(), self.flags.into()]);
        fold.signed([self.price.to_native()]);
        fold.get()
    }
}

impl Update for Tick {
    fn update(archive: Seal<'_, ArchivedTick>) {
        munge!(let ArchivedTick { mut price, mut flags, .. } = archive);
        *price = (price.to_native() + 1).into();
        *flags ^= 1;
    }
}
