//! The earthquakes as capnp messages.

use capnp::Result;

use super::{Peer, VALID, at, text};
use crate::{
    format::{
        data::earthquakes::{Event, Feed},
        fold::{Fold, Reads},
    },
    generated::bench_capnp::{event, feed},
};

impl Peer for Feed {
    type Own = feed::Owned;

    fn write(&self, mut to: feed::Builder<'_>) {
        to.set_title(&self.title);
        to.set_url(&self.url);
        to.set_generated(self.generated);
        let mut events = to.init_events(at(self.events.len()));
        for (index, event) in self.events.iter().enumerate() {
            write(event, events.reborrow().get(at(index)));
        }
    }

    fn read(from: feed::Reader<'_>) -> Result<Self> {
        Ok(Self {
            title: text(from.get_title()?)?,
            url: text(from.get_url()?)?,
            generated: from.get_generated(),
            events: from.get_events()?.iter().map(read).collect::<Result<_>>()?,
        })
    }
}

fn write(event: &Event, mut to: event::Builder<'_>) {
    to.set_id(&event.id);
    to.set_magnitude(event.magnitude.unwrap_or_default());
    to.set_has_magnitude(event.magnitude.is_some());
    to.set_place(&event.place);
    to.set_time(event.time);
    to.set_updated(event.updated);
    to.set_tz(event.tz);
    to.set_url(&event.url);
    to.set_detail(&event.detail);
    to.set_felt(event.felt.unwrap_or_default());
    to.set_has_felt(event.felt.is_some());
    to.set_cdi(event.cdi.unwrap_or_default());
    to.set_has_cdi(event.cdi.is_some());
    to.set_mmi(event.mmi.unwrap_or_default());
    to.set_has_mmi(event.mmi.is_some());
    if let Some(alert) = &event.alert {
        to.set_alert(alert);
    }
    to.set_status(&event.status);
    to.set_tsunami(event.tsunami);
    to.set_significance(event.significance);
    to.set_net(&event.net);
    to.set_code(&event.code);
    to.set_ids(&event.ids);
    to.set_sources(&event.sources);
    to.set_types(&event.types);
    to.set_stations(event.stations.unwrap_or_default());
    to.set_has_stations(event.stations.is_some());
    to.set_distance(event.distance.unwrap_or_default());
    to.set_has_distance(event.distance.is_some());
    to.set_rms(event.rms.unwrap_or_default());
    to.set_has_rms(event.rms.is_some());
    to.set_gap(event.gap.unwrap_or_default());
    to.set_has_gap(event.gap.is_some());
    to.set_magnitude_type(&event.magnitude_type);
    to.set_kind(&event.kind);
    to.set_title(&event.title);
    to.set_longitude(event.longitude);
    to.set_latitude(event.latitude);
    to.set_depth(event.depth);
}

fn read(from: event::Reader<'_>) -> Result<Event> {
    Ok(Event {
        id: text(from.get_id()?)?,
        magnitude: from.get_has_magnitude().then(|| from.get_magnitude()),
        place: text(from.get_place()?)?,
        time: from.get_time(),
        updated: from.get_updated(),
        tz: from.get_tz(),
        url: text(from.get_url()?)?,
        detail: text(from.get_detail()?)?,
        felt: from.get_has_felt().then(|| from.get_felt()),
        cdi: from.get_has_cdi().then(|| from.get_cdi()),
        mmi: from.get_has_mmi().then(|| from.get_mmi()),
        alert: from.has_alert().then(|| text(from.get_alert()?)).transpose()?,
        status: text(from.get_status()?)?,
        tsunami: from.get_tsunami(),
        significance: from.get_significance(),
        net: text(from.get_net()?)?,
        code: text(from.get_code()?)?,
        ids: text(from.get_ids()?)?,
        sources: text(from.get_sources()?)?,
        types: text(from.get_types()?)?,
        stations: from.get_has_stations().then(|| from.get_stations()),
        distance: from.get_has_distance().then(|| from.get_distance()),
        rms: from.get_has_rms().then(|| from.get_rms()),
        gap: from.get_has_gap().then(|| from.get_gap()),
        magnitude_type: text(from.get_magnitude_type()?)?,
        kind: text(from.get_kind()?)?,
        title: text(from.get_title()?)?,
        longitude: from.get_longitude(),
        latitude: from.get_latitude(),
        depth: from.get_depth(),
    })
}

fn fixed(feed: &feed::Reader<'_>) -> Result<u64> {
    let mut fold = Fold::default();
    for e in feed.get_events()? {
        fold.signed([e.get_time()]);
        fold.numbers([e.get_significance().into()]);
        fold.floats([e.get_longitude(), e.get_latitude()]);
        fold.maybe_floats([e.get_has_magnitude().then(|| e.get_magnitude())]);
    }
    Ok(fold.get())
}

fn texts(e: &event::Reader<'_>, fold: &mut Fold) -> Result<()> {
    fold.texts([e.get_id()?.to_str()?, e.get_place()?.to_str()?, e.get_url()?.to_str()?]);
    fold.texts([e.get_detail()?.to_str()?, e.get_status()?.to_str()?, e.get_net()?.to_str()?]);
    fold.texts([e.get_code()?.to_str()?, e.get_ids()?.to_str()?, e.get_sources()?.to_str()?]);
    fold.texts([e.get_types()?.to_str()?, e.get_magnitude_type()?.to_str()?, e.get_kind()?.to_str()?]);
    fold.texts([e.get_title()?.to_str()?]);
    if e.has_alert() {
        fold.maybe_text(Some(e.get_alert()?.to_str()?));
    }
    Ok(())
}

fn strings(feed: &feed::Reader<'_>) -> Result<u64> {
    let mut fold = Fold::default();
    fold.texts([feed.get_title()?.to_str()?, feed.get_url()?.to_str()?]);
    for event in feed.get_events()? {
        texts(&event, &mut fold)?;
    }
    Ok(fold.get())
}

fn all(feed: &feed::Reader<'_>) -> Result<u64> {
    let mut fold = Fold::default();
    fold.texts([feed.get_title()?.to_str()?, feed.get_url()?.to_str()?]);
    fold.signed([feed.get_generated()]);
    for e in feed.get_events()? {
        texts(&e, &mut fold)?;
        fold.signed([e.get_time(), e.get_updated(), e.get_tz().into()]);
        fold.numbers([e.get_tsunami().into(), e.get_significance().into()]);
        fold.maybe_numbers([
            e.get_has_felt().then(|| e.get_felt().into()),
            e.get_has_stations().then(|| e.get_stations().into()),
        ]);
        fold.maybe_floats([
            e.get_has_magnitude().then(|| e.get_magnitude()),
            e.get_has_cdi().then(|| e.get_cdi()),
            e.get_has_mmi().then(|| e.get_mmi()),
            e.get_has_distance().then(|| e.get_distance()),
            e.get_has_rms().then(|| e.get_rms()),
            e.get_has_gap().then(|| e.get_gap()),
        ]);
        fold.floats([e.get_longitude(), e.get_latitude(), e.get_depth()]);
    }
    Ok(fold.get())
}

impl Reads for feed::Reader<'_> {
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
