//! What values have to fulfil beyond their type: ranges of numbers, lengths, patterns of text.

use core::fmt;
use core::ops::RangeBounds;

use crate::encode::{Flat, View};
use crate::view::{Array, Lazy, List, Map};
use crate::wire::{Key, Length, Packed, PackedList, Read, Wire};

/// Views whose values have to fulfil what a schema asks of them, and what holds such views.
///
/// The schema compiler implements it for the views of each type that has constraints, or holds a type that has. Reading
/// does not depend on it: a valid message may hold values that violate constraints, as those of another version's
/// schema may do.
pub trait Validate {
    /// Whether all values that can be reached from here fulfil their constraints. Absent optionals do, and alternatives
    /// that this program does not know.
    ///
    /// # Errors
    ///
    /// The first value in the order of the fields that does not.
    fn validate(&self) -> Result<(), Violation>;
}

/// A constraint of a field: the type, the field, and what its values have to fulfil.
#[doc(hidden)]
#[derive(Debug, PartialEq, Eq)]
pub struct Constraint(pub &'static str, pub &'static str, pub &'static str);

/// A field or an alternative that leads to others: the type, and its name.
#[doc(hidden)]
#[derive(Debug, PartialEq, Eq)]
pub struct Member(pub &'static str, pub &'static str);

/// A value that violates a constraint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Violation {
    constraint: &'static Constraint,
    found: Found,
    /// From the inside outwards.
    path: [Step; PATH],
    len: u8,
}

// Functions may give errors back that are smaller than this.
const _: () = assert!(size_of::<Violation>() < 128);

/// How many steps of the way to a value are kept: so many that an error is not too large to give back.
const PATH: usize = 4;

/// A step of the way to a value.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    Member(&'static Member),
    Item(usize),
}

/// What was found instead of what was expected.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Found {
    /// An integer.
    Signed(i128),
    /// An integer that is not negative.
    Unsigned(u128),
    /// A float.
    Float(f64),
    /// A length: bytes of text and bytes, items of lists, maps and sets.
    Length(usize),
    /// Text that does not match: no text that matches goes on with this byte, or ends there.
    Mismatch(usize),
}

impl Violation {
    #[cold]
    const fn new(constraint: &'static Constraint, found: Found) -> Self {
        Self { constraint, found, path: [Step::Item(0); PATH], len: 0 }
    }

    /// The type that has the constraint.
    #[must_use]
    pub const fn subject(&self) -> &'static str {
        self.constraint.0
    }

    /// The field that has the constraint.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        self.constraint.1
    }

    /// The constraint: a range of numbers or lengths as Rust writes it, or a regular expression.
    #[must_use]
    pub const fn expected(&self) -> &'static str {
        self.constraint.2
    }

    /// What was found.
    #[must_use]
    pub const fn found(&self) -> Found {
        self.found
    }

    #[cold]
    fn after(mut self, step: Step) -> Self {
        if let Some(place) = self.path.get_mut(usize::from(self.len)) {
            *place = step;
        }
        self.len = self.len.saturating_add(1);
        self
    }
}

/// The way from the outermost type, as far as it is kept: `Basket.orders[3].quantity`.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let steps = self.path.get(..self.len.into());
        if steps.is_none() {
            f.write_str("…")?;
        }
        let mut is_first = steps.is_some();
        for step in steps.unwrap_or(&self.path).iter().rev() {
            match step {
                Step::Member(Member(subject, name)) if is_first => write!(f, "{subject}.{name}")?,
                Step::Member(Member(_, name)) => write!(f, ".{name}")?,
                Step::Item(index) => write!(f, "[{index}]")?,
            }
            is_first = false;
        }
        let Constraint(subject, field, expected) = self.constraint;
        if is_first {
            f.write_str(subject)?;
        }
        write!(f, ".{field}: expected ")?;
        match self.found {
            Found::Signed(number) => write!(f, "a number in {expected}, found {number}"),
            Found::Unsigned(number) => write!(f, "a number in {expected}, found {number}"),
            Found::Float(number) => write!(f, "a number in {expected}, found {number:?}"),
            Found::Length(length) => write!(f, "a length in {expected}, found {length}"),
            Found::Mismatch(at) => write!(f, "text that matches `{expected}`, found a mismatch at byte {at}"),
        }
    }
}

impl core::error::Error for Violation {}

macro_rules! found {
    ($($variant:ident: $($number:ident)*;)*) => {$($(
        impl From<$number> for Found {
            #[inline]
            fn from(number: $number) -> Self {
                Self::$variant(number.into())
            }
        }
    )*)*};
}

found! {
    Signed: i8 i16 i32 i64 i128;
    Unsigned: u8 u16 u32 u64 u128;
    Float: f32 f64;
}

/// Whether a number lies in a range. What is no number lies in none.
///
/// # Errors
///
/// If it does not.
#[inline]
pub fn check_range<N: Copy + PartialOrd + Into<Found>>(
    number: N,
    range: impl RangeBounds<N>,
    constraint: &'static Constraint,
) -> Result<(), Violation> {
    if range.contains(&number) { Ok(()) } else { Err(Violation::new(constraint, number.into())) }
}

/// Whether a length lies in a range.
///
/// # Errors
///
/// If it does not.
#[inline]
pub fn check_len(
    length: usize,
    range: impl RangeBounds<u64>,
    constraint: &'static Constraint,
) -> Result<(), Violation> {
    let is_within = range.contains(&u64::try_from(length).unwrap_or(u64::MAX));
    if is_within { Ok(()) } else { Err(Violation::new(constraint, Found::Length(length))) }
}

/// Whether all of a text matches a pattern. Bytes that are no UTF-8 match none.
///
/// # Errors
///
/// If it does not.
#[inline]
pub fn check_pattern(text: &[u8], pattern: Pattern, constraint: &'static Constraint) -> Result<(), Violation> {
    match pattern.mismatch(text) {
        None => Ok(()),
        Some(at) => Err(Violation::new(constraint, Found::Mismatch(at))),
    }
}

/// Whether what a field or an alternative holds fulfils its constraints.
///
/// # Errors
///
/// If it does not.
#[inline]
pub fn check_member(held: &impl Validate, member: &'static Member) -> Result<(), Violation> {
    held.validate().map_err(|violation| violation.after(Step::Member(member)))
}

fn check_items<T: Validate>(items: impl Iterator<Item = T>) -> Result<(), Violation> {
    let mut numbered = items.enumerate();
    numbered.try_for_each(|(index, item)| item.validate().map_err(|violation| violation.after(Step::Item(index))))
}

impl<T: Validate + ?Sized> Validate for &T {
    #[inline]
    fn validate(&self) -> Result<(), Violation> {
        (**self).validate()
    }
}

impl<T: Validate> Validate for Option<T> {
    #[inline]
    fn validate(&self) -> Result<(), Violation> {
        self.as_ref().map_or(Ok(()), Validate::validate)
    }
}

impl<T: Validate> Validate for [T] {
    fn validate(&self) -> Result<(), Violation> {
        check_items(self.iter())
    }
}

impl<T: Validate, const N: usize> Validate for [T; N] {
    fn validate(&self) -> Result<(), Violation> {
        self.as_slice().validate()
    }
}

impl<P: Packed + Validate, const N: usize, L: Length> Validate for PackedList<P, N, L> {
    fn validate(&self) -> Result<(), Violation> {
        self.as_slice().validate()
    }
}

impl<'a, W: Wire, const N: usize> Validate for Array<'a, W, N>
where
    W::View<'a>: Validate,
{
    fn validate(&self) -> Result<(), Violation> {
        check_items(self.iter())
    }
}

impl<'a, W: Read> Validate for List<'a, W>
where
    W::View<'a>: Validate,
{
    fn validate(&self) -> Result<(), Violation> {
        check_items(self.iter())
    }
}

/// Keys have no constraints: they are no records or structs.
impl<'a, K: Key, V: Read> Validate for Map<'a, K, V>
where
    V::ListView<'a>: Validate,
{
    fn validate(&self) -> Result<(), Violation> {
        self.values().validate()
    }
}

impl<'a, T: Flat> Validate for Lazy<'a, T>
where
    View<'a, T>: Validate,
{
    fn validate(&self) -> Result<(), Violation> {
        self.get().validate()
    }
}

/// The automaton of a regular expression, as the schema compiler writes it.
///
/// ```text
/// state:  accepts: u8 | count: u8 | count × range
/// range:  first byte: u8 | last byte: u8 | next state: u16, little-endian
/// ```
///
/// A state is the offset at which it stands; the first is where a text begins. Ranges ascend; a byte in none of them
/// leads nowhere.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    table: &'static [u8],
}

impl Pattern {
    /// The automaton of that table.
    #[must_use]
    pub const fn new(table: &'static [u8]) -> Self {
        Self { table }
    }

    /// Whether all of the text matches.
    #[must_use]
    pub fn matches(self, text: &[u8]) -> bool {
        self.mismatch(text).is_none()
    }

    /// The first byte with which no text goes on that matches, or the length of a text that goes no further.
    fn mismatch(self, text: &[u8]) -> Option<usize> {
        let mut state = 0;
        for (at, byte) in text.iter().enumerate() {
            match self.next(state, *byte) {
                Some(next) => state = next,
                None => return Some(at),
            }
        }
        (self.table[state] == 0).then_some(text.len())
    }

    #[inline]
    fn next(self, state: usize, byte: u8) -> Option<usize> {
        let count = usize::from(self.table[state + 1]);
        let (ranges, _) = self.table[state + 2..][..4 * count].as_chunks::<4>();
        let [first, _, low, high] = ranges.iter().find(|[_, last, ..]| byte <= *last)?;
        (byte >= *first).then(|| u16::from_le_bytes([*low, *high]).into())
    }
}
