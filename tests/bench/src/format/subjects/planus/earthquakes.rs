//! The earthquakes in planus's types.

use planus::Result;

use super::{Peer, VALID};
use crate::{
    format::{
        data::earthquakes::{Event, Feed},
        fold::{Fold, Reads},
    },
    generated::bench_planus::bench as own,
};

impl Peer for Feed {
    type Own = own::Feed;
    type View<'m> = own::FeedRef<'m>;

    fn own(&self) -> own::Feed {
        let event = |event: &Event| own::Event {
            id: event.id.clone(),
            magnitude: event.magnitude,
            place: event.place.clone(),
            time: event.time,
            updated: event.updated,
            tz: event.tz,
            url: event.url.clone(),
            detail: event.detail.clone(),
            felt: event.felt,
            cdi: event.cdi,
            mmi: event.mmi,
            alert: event.alert.clone(),
            status: event.status.clone(),
            tsunami: event.tsunami,
            significance: event.significance,
            net: event.net.clone(),
            code: event.code.clone(),
            ids: event.ids.clone(),
            sources: event.sources.clone(),
            types: event.types.clone(),
            stations: event.stations,
            distance: event.distance,
            rms: event.rms,
            gap: event.gap,
            magnitude_type: event.magnitude_type.clone(),
            kind: event.kind.clone(),
            title: event.title.clone(),
            longitude: event.longitude,
            latitude: event.latitude,
            depth: event.depth,
        };
        own::Feed {
            title: self.title.clone(),
            url: self.url.clone(),
            generated: self.generated,
            events: self.events.iter().map(event).collect(),
        }
    }
}

fn fixed(feed: &own::FeedRef<'_>) -> Result<u64> {
    let mut fold = Fold::default();
    for e in feed.events()? {
        let e = e?;
        fold.signed([e.time()?]);
        fold.numbers([e.significance()?.into()]);
        fold.floats([e.longitude()?, e.latitude()?]);
        fold.maybe_floats([e.magnitude()?]);
    }
    Ok(fold.get())
}

fn texts(e: own::EventRef<'_>, fold: &mut Fold) -> Result<()> {
    fold.texts([e.id()?, e.place()?, e.url()?, e.detail()?, e.status()?, e.net()?, e.code()?]);
    fold.texts([e.ids()?, e.sources()?, e.types()?, e.magnitude_type()?, e.kind()?, e.title()?]);
    fold.maybe_text(e.alert()?);
    Ok(())
}

fn strings(feed: &own::FeedRef<'_>) -> Result<u64> {
    let mut fold = Fold::default();
    fold.texts([feed.title()?, feed.url()?]);
    for event in feed.events()? {
        texts(event?, &mut fold)?;
    }
    Ok(fold.get())
}

fn all(feed: &own::FeedRef<'_>) -> Result<u64> {
    let mut fold = Fold::default();
    fold.texts([feed.title()?, feed.url()?]);
    fold.signed([feed.generated()?]);
    for e in feed.events()? {
        let e = e?;
        texts(e, &mut fold)?;
        fold.signed([e.time()?, e.updated()?, e.tz()?.into()]);
        fold.numbers([e.tsunami()?.into(), e.significance()?.into()]);
        fold.maybe_numbers([e.felt()?.map(u64::from), e.stations()?.map(u64::from)]);
        fold.maybe_floats([e.magnitude()?, e.cdi()?, e.mmi()?, e.distance()?, e.rms()?, e.gap()?]);
        fold.floats([e.longitude()?, e.latitude()?, e.depth()?]);
    }
    Ok(fold.get())
}

impl Reads for own::FeedRef<'_> {
    fn fixed(&self) -> u64 {
        fixed(self).expect(VALID)
    }

    fn strings(&self) -> u64 {
        strings(self).expect(VALID)
    }

    fn all(&self) -> u64 {
        all(self).expect(VALID)
    }
}
