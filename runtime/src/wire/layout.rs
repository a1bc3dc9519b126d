//! Where the fields of a record lie. Every offset of the format is computed here, in const context.
//!
//! ```text
//! data:   | fixed field | bit byte | fixed field | ...      packed, in field order
//! bit:    the lowest free bit of the open bit byte; a full or missing bit byte is allocated at the
//!         current offset
//! child:  variable fields are numbered 0, 1, 2, ... in field order
//! ```

/// The most bytes that the fixed fields of a record may take: what its `u16 data_len` can say.
pub const MAX_DATA_LEN: usize = 65_535;
/// The most variable fields that a record may have: what its `u8 var_count` can say.
pub const MAX_VAR_COUNT: usize = 255;

/// What a variable value's range has to be checked for, beyond its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Any bytes are valid.
    Any,
    /// The bytes are UTF-8.
    Text,
    /// The bytes have a structure of their own.
    Structured,
}

/// How a type takes its place among the fields of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One bit of a bit byte.
    Bit,
    /// This many bytes.
    Fixed(usize),
    /// One child.
    Variable(Content),
    /// A presence bit and a value bit.
    OptionalBit,
    /// A presence bit and this many bytes.
    OptionalFixed(usize),
    /// A presence bit and one child.
    OptionalVariable(Content),
}

impl Place {
    /// The place of an optional of a type with this place.
    #[must_use]
    pub const fn optional(self) -> Self {
        match self {
            Self::Bit => Self::OptionalBit,
            Self::Fixed(size) => Self::OptionalFixed(size),
            Self::Variable(content) => Self::OptionalVariable(content),
            // The inner optional is a record of one field.
            Self::OptionalBit | Self::OptionalFixed(_) | Self::OptionalVariable(_) => {
                Self::OptionalVariable(Content::Structured)
            }
        }
    }

    /// Whether values of the place are ranges among the children.
    #[must_use]
    pub const fn is_variable(self) -> bool {
        matches!(self, Self::Variable(_) | Self::OptionalVariable(_))
    }

    /// Whether the two places are the same; `==` in const context.
    #[must_use]
    pub const fn same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Bit, Self::Bit) | (Self::OptionalBit, Self::OptionalBit) => true,
            (Self::Fixed(a), Self::Fixed(b)) | (Self::OptionalFixed(a), Self::OptionalFixed(b)) => a == b,
            (Self::Variable(a), Self::Variable(b)) | (Self::OptionalVariable(a), Self::OptionalVariable(b)) => {
                a as u8 == b as u8
            }
            _ => false,
        }
    }
}

/// One bit of a record's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bit {
    pub(crate) at: usize,
    pub(crate) mask: u8,
}

impl Bit {
    const NONE: Self = Self { at: 0, mask: 0 };

    /// Whether the bit is the first of its bit byte: who writes it starts the byte.
    pub(crate) const fn is_first(self) -> bool {
        self.mask == 1
    }
}

/// Where one field lies. Which members mean something follows from the field's [`Place`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub(crate) presence: Bit,
    pub(crate) value: Bit,
    /// Offset in the data of a fixed field's bytes.
    pub(crate) at: usize,
    /// Number of a variable field's child.
    pub(crate) child: usize,
    /// Whether this program knows no child after it.
    pub(crate) is_last: bool,
}

/// The sizes of a record's parts, as one generation of its schema has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Bytes of fixed fields.
    pub data_len: usize,
    /// Number of variable fields.
    pub var_count: usize,
}

/// Bytes of the header of a record, and of a list of records.
pub(crate) const HEADER: usize = 4;

impl Layout {
    /// Bytes of the ends, of this width: the last child's end is not stored.
    #[inline(always)]
    const fn ends_len(self, width: usize) -> usize {
        self.var_count.saturating_sub(1) * width
    }

    /// Where the ends of a record begin in its range.
    #[inline(always)]
    pub(crate) const fn ends_at(self) -> usize {
        HEADER + self.data_len
    }

    /// Where the children of a record begin in its range.
    #[inline(always)]
    pub(crate) const fn children_at(self, width: usize) -> usize {
        self.ends_at() + self.ends_len(width)
    }

    /// Where the ends of an element of a list of records begin in it: after the data and, if there are children, the
    /// end of its tail.
    #[inline(always)]
    pub(crate) const fn element_ends_at(self, tail_width: usize) -> usize {
        self.data_len + if self.var_count == 0 { 0 } else { tail_width }
    }

    /// Bytes of an element of a list of records.
    #[inline(always)]
    pub(crate) const fn stride(self, width: usize, tail_width: usize) -> usize {
        self.element_ends_at(tail_width) + self.ends_len(width)
    }
}

struct Cursor {
    data_len: usize,
    bit_at: usize,
    bits_used: u32,
    children: usize,
}

impl Cursor {
    const fn new() -> Self {
        Self { data_len: 0, bit_at: 0, bits_used: 8, children: 0 }
    }

    const fn bit(&mut self) -> Bit {
        if self.bits_used == 8 {
            self.bit_at = self.bytes(1);
            self.bits_used = 0;
        }
        let bit = Bit { at: self.bit_at, mask: 1 << self.bits_used };
        self.bits_used += 1;
        bit
    }

    const fn bytes(&mut self, size: usize) -> usize {
        let at = self.data_len;
        self.data_len += size;
        at
    }

    const fn child(&mut self) -> usize {
        self.children += 1;
        self.children - 1
    }

    const fn place(&mut self, place: Place) -> Slot {
        let presence = match place {
            Place::OptionalBit | Place::OptionalFixed(_) | Place::OptionalVariable(_) => self.bit(),
            Place::Bit | Place::Fixed(_) | Place::Variable(_) => Bit::NONE,
        };
        let mut slot = Slot { presence, value: Bit::NONE, at: 0, child: 0, is_last: false };
        match place {
            Place::Bit | Place::OptionalBit => slot.value = self.bit(),
            Place::Fixed(size) | Place::OptionalFixed(size) => slot.at = self.bytes(size),
            Place::Variable(_) | Place::OptionalVariable(_) => slot.child = self.child(),
        }
        slot
    }
}

/// The layout of a record with these fields.
///
/// # Panics
///
/// When the record has more than [`MAX_DATA_LEN`] bytes of fixed fields or more than [`MAX_VAR_COUNT`]
/// variable fields; in const context, so the program does not compile.
#[must_use]
pub const fn layout(places: &[Place]) -> Layout {
    let mut cursor = Cursor::new();
    let mut index = 0;
    while index < places.len() {
        cursor.place(places[index]);
        index += 1;
    }
    assert!(cursor.data_len <= MAX_DATA_LEN, "a record has at most 65,535 bytes of fixed fields");
    assert!(cursor.children <= MAX_VAR_COUNT, "a record has at most 255 variable fields");
    Layout { data_len: cursor.data_len, var_count: cursor.children }
}

/// Where field `index` of a record with these fields lies.
///
/// # Panics
///
/// When there is no such field; in const context, so the program does not compile.
#[must_use]
pub const fn slot(places: &[Place], index: usize) -> Slot {
    let mut cursor = Cursor::new();
    let mut before = 0;
    while before < index {
        cursor.place(places[before]);
        before += 1;
    }
    let mut slot = cursor.place(places[index]);
    let mut after = index + 1;
    while after < places.len() && !places[after].is_variable() {
        after += 1;
    }
    slot.is_last = after == places.len();
    slot
}

/// Where the first `N` fields of a record lie.
///
/// # Panics
///
/// As [`slot`].
#[must_use]
pub(crate) const fn slots<const N: usize>(places: &[Place]) -> [Slot; N] {
    let mut slots = [Slot { presence: Bit::NONE, value: Bit::NONE, at: 0, child: 0, is_last: false }; N];
    let mut cursor = Cursor::new();
    let mut index = 0;
    while index < N {
        slots[index] = cursor.place(places[index]);
        index += 1;
    }
    // Without a variable field, no slot asks.
    let mut last = N;
    while last > 0 {
        last -= 1;
        slots[last].is_last = true;
        if places[last].is_variable() {
            break;
        }
    }
    slots
}

/// `false`, for a field whose default is not written as `true` or `false`.
///
/// # Panics
///
/// If the field is a `bool`: its bits are stored relative to the default, which has to be known where the record is
/// declared. In const context, so the program does not compile.
#[must_use]
pub const fn not_inverted(place: Place) -> bool {
    assert!(!matches!(place, Place::Bit), "the default of a bool is written `true` or `false`");
    false
}

/// What the children of a record are to be checked for, taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaves {
    /// Nothing: any bytes are valid.
    Any,
    /// All are text.
    Text,
    /// Some are text, some any bytes.
    Mixed,
    /// Some have a structure of their own, so each is to be looked at.
    None,
}

/// What the children of a record with these fields are.
#[must_use]
pub(crate) const fn leaves(places: &[Place]) -> Leaves {
    let mut leaves = Leaves::Any;
    let (mut index, mut children) = (0, 0);
    while index < places.len() {
        if let Place::Variable(content) | Place::OptionalVariable(content) = places[index] {
            leaves = match (leaves, content) {
                (Leaves::None, _) | (_, Content::Structured) => Leaves::None,
                (Leaves::Any, Content::Text) if children == 0 => Leaves::Text,
                (Leaves::Text, Content::Text) => Leaves::Text,
                (Leaves::Any, Content::Any) => Leaves::Any,
                _ => Leaves::Mixed,
            };
            children += 1;
        }
        index += 1;
    }
    leaves
}

#[cfg(test)]
mod tests {
    use super::{Bit, Content, Layout, Place, layout, slot};

    const PLACES: &[Place] = &[
        Place::Fixed(4),
        Place::Bit,
        Place::OptionalFixed(2),
        Place::OptionalVariable(Content::Text),
        Place::Fixed(1),
    ];

    #[test]
    fn bits_share_a_byte_that_stays_open() {
        assert_eq!(layout(PLACES), Layout { data_len: 8, var_count: 1 });
        assert_eq!(slot(PLACES, 1).value, Bit { at: 4, mask: 1 });
        assert_eq!((slot(PLACES, 2).presence, slot(PLACES, 2).at), (Bit { at: 4, mask: 2 }, 5));
        assert_eq!((slot(PLACES, 3).presence, slot(PLACES, 3).child), (Bit { at: 4, mask: 4 }, 0));
        assert_eq!(slot(PLACES, 4).at, 7);
    }

    #[test]
    fn a_ninth_bit_takes_a_new_byte_at_the_current_offset() {
        let places = [[Place::Bit; 8].as_slice(), &[Place::Fixed(3), Place::Bit]].concat();
        assert_eq!(slot(&places, 9).value, Bit { at: 4, mask: 1 });
        assert_eq!(layout(&places).data_len, 5);
    }
}
