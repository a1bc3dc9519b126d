//! Big-endian integers, flags, and inline text, bytes and lists: to and from JSON, and drawn.

use llano::generated::Packed;
use llano::{
    Be, BigEndian, Flags, InlineBytes, InlineList, InlineString, Length, PackedFlags, PackedList, PackedString,
    TooLong, big_endian,
};
use serde_json::Value;

use super::json::{FromJson, ToJson};
use super::random::{Draw, Random};
use super::types::Rights;

impl<N: BigEndian + ToJson> ToJson for Be<N> {
    fn to_json(&self) -> Value {
        self.0.to_json()
    }
}

impl<N: BigEndian + FromJson> FromJson for Be<N> {
    fn from_json(json: &Value) -> Option<Self> {
        N::from_json(json).map(Self)
    }
}

impl<N: Draw> Draw for Be<N> {
    fn draw(random: &mut Random) -> Self {
        Self(N::draw(random))
    }
}

impl ToJson for big_endian::U16 {
    fn to_json(&self) -> Value {
        self.get().to_json()
    }
}

impl ToJson for big_endian::I16 {
    fn to_json(&self) -> Value {
        self.get().to_json()
    }
}

/// The names, then the integer of the bits without one, if any.
impl ToJson for Rights {
    fn to_json(&self) -> Value {
        let names = self.iter_names().map(|(name, _)| name.into());
        let unknown = Some(self.unknown_bits()).filter(|bits| *bits != 0).map(Value::from);
        names.chain(unknown).collect()
    }
}

impl FromJson for Rights {
    fn from_json(json: &Value) -> Option<Self> {
        let mut rights = Self::empty();
        for part in json.as_array()? {
            rights |= match part.as_str() {
                Some(text) => Self::FLAGS.iter().find(|(name, _)| *name == text)?.1,
                None => Self::from_bits(u32::from_json(part)?),
            };
        }
        Some(rights)
    }
}

impl Draw for Rights {
    fn draw(random: &mut Random) -> Self {
        Self::from_bits(u32::draw(random))
    }
}

impl<F: Flags + ToJson> ToJson for PackedFlags<F> {
    fn to_json(&self) -> Value {
        self.get().to_json()
    }
}

/// Text, or bytes that are none.
impl<const N: usize, L: Length> ToJson for PackedString<N, L> {
    fn to_json(&self) -> Value {
        assert_eq!((self.len(), self.is_empty()), (self.as_bytes().len(), self.as_bytes().is_empty()));
        assert!(self.len() <= self.capacity(), "longer than its capacity");
        self.to_str().map_or_else(|_| self.as_bytes().to_json(), ToJson::to_json)
    }
}

impl<const N: usize, L: Length> ToJson for InlineString<N, L> {
    fn to_json(&self) -> Value {
        self.as_str().to_json()
    }
}

impl<const N: usize, L: Length> FromJson for InlineString<N, L> {
    fn from_json(json: &Value) -> Option<Self> {
        json.as_str()?.try_into().ok()
    }
}

impl<const N: usize, L: Length> Draw for InlineString<N, L> {
    fn draw(random: &mut Random) -> Self {
        let text = "añ漢🦀";
        let ends: Vec<_> = (0..=text.len().min(N)).filter(|end| text.is_char_boundary(*end)).collect();
        fits(text[..ends[random.below(ends.len())]].try_into())
    }
}

/// Something that fits its capacity.
fn fits<T>(inline: Result<T, TooLong>) -> T {
    inline.unwrap_or_else(|error| panic!("{error}"))
}

impl<P: Packed + ToJson, const N: usize, L: Length> ToJson for PackedList<P, N, L> {
    fn to_json(&self) -> Value {
        assert_eq!((self.len(), self.is_empty()), (self.as_slice().len(), self.as_slice().is_empty()));
        assert!(self.len() <= self.capacity(), "longer than its capacity");
        self.as_slice().to_json()
    }
}

impl<const N: usize, L: Length> ToJson for InlineBytes<N, L> {
    fn to_json(&self) -> Value {
        self.as_slice().to_json()
    }
}

impl<const N: usize, L: Length> FromJson for InlineBytes<N, L> {
    fn from_json(json: &Value) -> Option<Self> {
        Vec::from_json(json)?.as_slice().try_into().ok()
    }
}

impl<const N: usize, L: Length> Draw for InlineBytes<N, L> {
    fn draw(random: &mut Random) -> Self {
        let mut bytes = vec![0; random.below(N + 1)];
        random.fill(&mut bytes);
        fits(bytes.as_slice().try_into())
    }
}

impl<T: ToJson, const N: usize, L: Length> ToJson for InlineList<T, N, L> {
    fn to_json(&self) -> Value {
        self.as_slice().to_json()
    }
}

impl<T: FromJson, const N: usize, L: Length> FromJson for InlineList<T, N, L> {
    fn from_json(json: &Value) -> Option<Self> {
        Self::try_from_iter(Vec::from_json(json)?).ok()
    }
}

impl<T: Draw, const N: usize, L: Length> Draw for InlineList<T, N, L> {
    fn draw(random: &mut Random) -> Self {
        let len = random.below(N + 1);
        fits(Self::try_from_iter((0..len).map(|_| T::draw(random))))
    }
}
