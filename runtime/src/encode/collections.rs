//! Maps and sets: sorted as the wire sorts them.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
#[cfg(feature = "std")]
use std::collections::{HashMap, HashSet};

use super::Flat;
use super::list::{measure_list, write_list};
use super::plan::Plan;
use crate::wire::{Key, MapOf, SetOf, Width, Wire, Writer};

/// Number of bytes of a map's range.
fn measure_map<'t, K: Flat + 't, V: Flat + 't>(
    keys: impl ExactSizeIterator<Item = &'t K>,
    values: impl ExactSizeIterator<Item = &'t V>,
    plan: &mut Plan,
) -> usize {
    if keys.len() == 0 {
        return 0;
    }
    plan.container(|plan| {
        let keys = measure_list(keys, plan);
        let width = Width::fitting(keys);
        (width.code(), 1 + width.bytes() + keys + measure_list(values, plan))
    })
}

/// Writes a map's range.
fn write_map<'t, K: Flat + 't, V: Flat + 't>(
    keys: impl ExactSizeIterator<Item = &'t K>,
    values: impl ExactSizeIterator<Item = &'t V>,
    writer: &mut Writer<'_>,
) {
    if keys.len() > 0 {
        writer.map(|writer| write_list(keys, writer), |writer| write_list(values, writer));
    }
}

/// The entries of a map in the order of the wire.
fn sorted<'t, K: Flat, V>(entries: impl Iterator<Item = (&'t K, &'t V)>) -> Vec<(&'t K, &'t V)> {
    let mut entries: Vec<_> = entries.collect();
    entries.sort_unstable_by(|a, b| a.0.order(b.0));
    entries
}

/// Whether the entries of an ordered map are in the order of the wire: a key's `Ord` may be another.
fn is_sorted<'t, K: Flat + 't>(keys: impl Iterator<Item = &'t K>) -> bool {
    K::ORD_IS_WIRE_ORDER || keys.is_sorted_by(|a, b| a.order(b).is_lt())
}

impl<K: Flat<Wire: Key + Wire>, V: Flat> Flat for BTreeMap<K, V> {
    type Wire = MapOf<K::Wire, V::Wire>;

    fn measure_range(&self, plan: &mut Plan) -> usize {
        if is_sorted(self.keys()) {
            return measure_map(self.keys(), self.values(), plan);
        }
        let entries = sorted(self.iter());
        measure_map(entries.iter().map(|entry| entry.0), entries.iter().map(|entry| entry.1), plan)
    }

    fn write_range(&self, writer: &mut Writer<'_>) {
        if is_sorted(self.keys()) {
            return write_map(self.keys(), self.values(), writer);
        }
        let entries = sorted(self.iter());
        write_map(entries.iter().map(|entry| entry.0), entries.iter().map(|entry| entry.1), writer);
    }
}

#[cfg(feature = "std")]
impl<K: Flat<Wire: Key + Wire>, V: Flat, S> Flat for HashMap<K, V, S> {
    type Wire = MapOf<K::Wire, V::Wire>;

    fn measure_range(&self, plan: &mut Plan) -> usize {
        let entries = sorted(self.iter());
        measure_map(entries.iter().map(|entry| entry.0), entries.iter().map(|entry| entry.1), plan)
    }

    fn write_range(&self, writer: &mut Writer<'_>) {
        let entries = sorted(self.iter());
        write_map(entries.iter().map(|entry| entry.0), entries.iter().map(|entry| entry.1), writer);
    }
}

/// The keys of a set in the order of the wire.
fn sorted_keys<'t, K: Flat>(keys: impl Iterator<Item = &'t K>) -> Vec<&'t K> {
    let mut keys: Vec<_> = keys.collect();
    keys.sort_unstable_by(|a, b| K::order(a, b));
    keys
}

impl<K: Flat<Wire: Key + Wire>> Flat for BTreeSet<K> {
    type Wire = SetOf<K::Wire>;

    fn measure_range(&self, plan: &mut Plan) -> usize {
        if is_sorted(self.iter()) {
            return measure_list(self.iter(), plan);
        }
        measure_list(sorted_keys(self.iter()).into_iter(), plan)
    }

    fn write_range(&self, writer: &mut Writer<'_>) {
        if is_sorted(self.iter()) {
            return write_list(self.iter(), writer);
        }
        write_list(sorted_keys(self.iter()).into_iter(), writer);
    }
}

#[cfg(feature = "std")]
impl<K: Flat<Wire: Key + Wire>, S> Flat for HashSet<K, S> {
    type Wire = SetOf<K::Wire>;

    fn measure_range(&self, plan: &mut Plan) -> usize {
        measure_list(sorted_keys(self.iter()).into_iter(), plan)
    }

    fn write_range(&self, writer: &mut Writer<'_>) {
        write_list(sorted_keys(self.iter()).into_iter(), writer);
    }
}
