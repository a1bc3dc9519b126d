//! Views of containers as JSON, read every way there is: forwards, backwards, by index and by key.

use llano::generated::{Key, Read, Wire};
use llano::{Array, Flat, Lazy, List, Map, Set, Unknown, View};
use serde_json::{Value, json};

use super::json::ToJson;

/// Reads elements forwards, and backwards to compare: so none of them may hold a NaN.
fn read<T: ToJson + PartialEq>(elements: impl DoubleEndedIterator<Item = T> + ExactSizeIterator + Clone) -> Value {
    let len = elements.len();
    let forwards: Vec<_> = elements.clone().collect();
    let mut backwards: Vec<_> = elements.rev().collect();
    backwards.reverse();
    assert_eq!(forwards.len(), len);
    assert!(forwards == backwards, "elements differ when they are read backwards");
    forwards.to_json()
}

impl<'a, W: Read<View<'a>: ToJson>> ToJson for List<'a, W> {
    fn to_json(&self) -> Value {
        assert_eq!(self.is_empty(), self.first().is_none());
        assert!(self.get(self.len()).is_none(), "an element beyond the last");
        assert!(self.first() == self.get(0) && self.last() == self.iter().next_back(), "first and last differ");
        read(self.iter())
    }
}

impl<'a, W: Wire<View<'a>: ToJson>, const N: usize> ToJson for Array<'a, W, N> {
    fn to_json(&self) -> Value {
        assert!(self.get(N).is_none() && self.len() == N, "an element beyond the last");
        let elements = read(self.iter());
        assert_eq!(self.to_array().to_json(), elements);
        elements
    }
}

impl<'a, K: Key<View<'a>: ToJson>> ToJson for Set<'a, K> {
    fn to_json(&self) -> Value {
        assert!(self.iter().all(|key| self.contains(key)), "a key is not found");
        if let (Some(first), Some(last)) = (self.iter().next(), self.iter().next_back()) {
            assert_eq!(self.range(first..=last).len(), self.len());
            assert_eq!(self.range(last..first).len(), 0);
        }
        read(self.iter())
    }
}

impl<'a, K: Key<View<'a>: ToJson>, V: Read<View<'a>: ToJson, ListView<'a>: ToJson>> ToJson for Map<'a, K, V> {
    fn to_json(&self) -> Value {
        for (key, value) in self.iter() {
            assert!(self.get(key) == Some(value) && self.contains_key(key), "a key has another value");
            assert_eq!(self.range(key..=key).len(), 1);
        }
        let entries = read(self.iter());
        let values = entries.as_array().into_iter().flatten().map(|entry| entry[1].clone());
        assert_eq!(self.values().to_json(), values.collect::<Value>());
        entries
    }
}

impl<'a, T: Flat<Wire: Read<View<'a>: ToJson>>> ToJson for Lazy<'a, T> {
    fn to_json(&self) -> Value {
        View::<'a, T>::to_json(&self.get())
    }
}

impl ToJson for Unknown<'_> {
    fn to_json(&self) -> Value {
        json!({ "unknown": { "tag": self.tag, "payload": self.payload } })
    }
}
