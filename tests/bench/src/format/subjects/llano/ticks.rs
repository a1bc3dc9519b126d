//! A tick, read from its message.

use llano::ViewMut;

use super::Update;
use crate::format::{
    data::ticks::{Tick, TickView},
    fold::{Fold, Reads},
};

impl Reads for TickView {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        fold.numbers([self.instrument().into(), self.quantity().into()]);
        fold.signed([self.price()]);
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        fold.numbers([self.sequence(), self.instrument().into(), self.quantity().into()]);
        fold.numbers([self.side().into(), self.flags().into()]);
        fold.signed([self.price()]);
        fold.get()
    }
}

impl Update for Tick {
    fn update(view: ViewMut<'_, Self>) {
        view.set_price(view.price() + 1);
        view.set_flags(view.flags() ^ 1);
    }
}
