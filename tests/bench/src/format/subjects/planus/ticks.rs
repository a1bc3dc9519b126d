//! A tick in planus's types.

use planus::Result;

use super::{Peer, VALID};
use crate::{
    format::{
        data::ticks::Tick,
        fold::{Fold, Reads},
    },
    generated::bench_planus::bench as own,
};

impl Peer for Tick {
    type Own = own::Tick;
    type View<'m> = own::TickRef<'m>;

    fn own(&self) -> own::Tick {
        let Tick { sequence, instrument, price, quantity, side, flags } = *self;
        own::Tick { sequence, instrument, price, quantity, side, flags }
    }
}

impl Reads for own::TickRef<'_> {
    fn fixed(&self) -> u64 {
        let fixed = || -> Result<u64> {
            let mut fold = Fold::default();
            fold.numbers([self.instrument()?.into(), self.quantity()?.into()]);
            fold.signed([self.price()?]);
            Ok(fold.get())
        };
        fixed().expect(VALID)
    }

    fn all(&self) -> u64 {
        let all = || -> Result<u64> {
            let mut fold = Fold::default();
            fold.numbers([self.sequence()?, self.instrument()?.into(), self.quantity()?.into()]);
            fold.numbers([self.side()?.into(), self.flags()?.into()]);
            fold.signed([self.price()?]);
            Ok(fold.get())
        };
        all().expect(VALID)
    }
}
