//! The earthquakes, read from their message.

use llano::ViewMut;

use super::Update;
use crate::format::{
    data::earthquakes::{EventView, Feed, FeedView},
    fold::{Fold, Reads},
};

fn texts(e: &EventView<'_>, fold: &mut Fold) {
    fold.texts([e.id(), e.place(), e.url(), e.detail(), e.status(), e.net(), e.code()]);
    fold.texts([e.ids(), e.sources(), e.types(), e.magnitude_type(), e.kind(), e.title()]);
    fold.maybe_text(e.alert());
}

impl Reads for FeedView<'_> {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        for e in self.events() {
            fold.signed([e.time()]);
            fold.numbers([e.significance().into()]);
            fold.floats([e.longitude(), e.latitude()]);
            fold.maybe_floats([e.magnitude()]);
        }
        fold.get()
    }

    fn strings(&self) -> u64 {
        let mut fold = Fold::default();
        fold.texts([self.title(), self.url()]);
        for event in self.events() {
            texts(&event, &mut fold);
        }
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        fold.texts([self.title(), self.url()]);
        fold.signed([self.generated()]);
        for e in self.events() {
            texts(&e, &mut fold);
            fold.signed([e.time(), e.updated(), e.tz().into()]);
            fold.numbers([e.tsunami().into(), e.significance().into()]);
            fold.maybe_numbers([e.felt().map(u64::from), e.stations().map(u64::from)]);
            fold.maybe_floats([e.magnitude(), e.cdi(), e.mmi(), e.distance(), e.rms(), e.gap()]);
            fold.floats([e.longitude(), e.latitude(), e.depth()]);
        }
        fold.get()
    }
}

impl Update for Feed {
    fn update(mut view: ViewMut<'_, Self>) {
        for mut event in &mut view.events_mut() {
            event.set_updated(event.as_view().updated() + 1);
            event.set_significance(event.as_view().significance() ^ 1);
        }
    }
}
