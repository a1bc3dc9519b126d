//! The earthquakes, read from rkyv's archive.

use rkyv::{munge::munge, option::ArchivedOption, rend::f64_le, seal::Seal, vec::ArchivedVec};

use super::Update;
use crate::format::{
    data::earthquakes::{ArchivedEvent, ArchivedFeed, Feed},
    fold::{Fold, Reads},
};

fn maybe(value: &ArchivedOption<f64_le>) -> Option<f64> {
    value.as_ref().map(|value| value.to_native())
}

impl ArchivedEvent {
    fn texts(&self, fold: &mut Fold) {
        fold.texts([&self.id, &self.place, &self.url, &self.detail, &self.status, &self.net, &self.code]);
        fold.texts([&self.ids, &self.sources, &self.types]);
        fold.texts([&self.magnitude_type, &self.kind, &self.title]);
        fold.maybe_text(self.alert.as_deref());
    }
}

impl Reads for ArchivedFeed {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        for e in self.events.iter() {
            fold.signed([e.time.to_native()]);
            fold.numbers([e.significance.to_native().into()]);
            fold.floats([e.longitude.to_native(), e.latitude.to_native()]);
            fold.maybe_floats([maybe(&e.magnitude)]);
        }
        fold.get()
    }

    fn strings(&self) -> u64 {
        let mut fold = Fold::default();
        fold.texts([&self.title, &self.url]);
        self.events.iter().for_each(|event| event.texts(&mut fold));
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        fold.texts([&self.title, &self.url]);
        fold.signed([self.generated.to_native()]);
        for e in self.events.iter() {
            e.texts(&mut fold);
            fold.signed([e.time.to_native(), e.updated.to_native(), e.tz.to_native().into()]);
            fold.numbers([e.tsunami.into(), e.significance.to_native().into()]);
            fold.maybe_numbers([
                e.felt.as_ref().map(|felt| felt.to_native().into()),
                e.stations.as_ref().map(|stations| stations.to_native().into()),
            ]);
            fold.maybe_floats([maybe(&e.magnitude), maybe(&e.cdi), maybe(&e.mmi)]);
            fold.maybe_floats([maybe(&e.distance), maybe(&e.rms), maybe(&e.gap)]);
            fold.floats([e.longitude.to_native(), e.latitude.to_native(), e.depth.to_native()]);
        }
        fold.get()
    }
}

impl Update for Feed {
    fn update(archive: Seal<'_, ArchivedFeed>) {
        munge!(let ArchivedFeed { events, .. } = archive);
        let mut events = ArchivedVec::as_slice_seal(events);
        for index in 0..events.len() {
            munge!(let ArchivedEvent { mut updated, mut significance, .. } = events.as_mut().index(index));
            *updated = (updated.to_native() + 1).into();
            *significance = (significance.to_native() ^ 1).into();
        }
    }
}
