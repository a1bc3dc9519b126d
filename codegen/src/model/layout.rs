//! Where the fields of structs and records lie.
//!
//! The same arithmetic as the runtime's, which cannot be named here since the runtime's derive depends on this crate;
//! generated code asserts that the two agree. Sizes saturate, so no array of arrays overflows: what is checked against
//! a limit is checked rightly.

use super::{Constraints, Kind, Model, Record, Type, TypeId};

/// The most bytes that the fixed fields of a record may take: what its `u16 data_len` can say.
pub const MAX_DATA_LEN: u64 = 65_535;
/// The most variable fields that a record may have: what its `u8 var_count` can say.
pub const MAX_VAR_COUNT: u64 = 255;

/// How a type takes its place among the fields of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One bit of a bit byte.
    Bit,
    /// This many bytes.
    Fixed(u64),
    /// One child.
    Variable,
    /// A presence bit and a value bit.
    OptionalBit,
    /// A presence bit and this many bytes.
    OptionalFixed(u64),
    /// A presence bit and one child.
    OptionalVariable,
}

impl Place {
    /// The place of an optional of a type with this place.
    #[must_use]
    pub const fn optional(self) -> Self {
        match self {
            Self::Bit => Self::OptionalBit,
            Self::Fixed(size) => Self::OptionalFixed(size),
            // The inner optional of an optional is a record of one field.
            Self::Variable | Self::OptionalBit | Self::OptionalFixed(_) | Self::OptionalVariable => {
                Self::OptionalVariable
            }
        }
    }

    /// Whether values of the place are ranges among the children.
    #[must_use]
    pub const fn is_variable(self) -> bool {
        matches!(self, Self::Variable | Self::OptionalVariable)
    }
}

/// One bit of a record's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bit {
    /// The offset of its byte.
    pub at: u64,
    /// Its position in the byte; 0 is the least significant.
    pub position: u8,
}

/// Where one field lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What kind of place the field takes.
    pub place: Place,
    /// The bit that says whether it is present, of an optional.
    pub presence: Option<Bit>,
    /// The bit of its value, of a `bool`, optional or not.
    pub value: Option<Bit>,
    /// The offset of its bytes and their number, of other fixed types.
    pub bytes: Option<(u64, u64)>,
    /// The number of its child, of variable types.
    pub child: Option<u64>,
}

impl Slot {
    /// The `data_len` from which on the field is not missing, as far as it lies in the data.
    #[must_use]
    pub fn data_end(&self) -> u64 {
        let bits = [self.presence, self.value].into_iter().flatten().map(|bit| bit.at + 1);
        bits.chain(self.bytes.map(|(at, size)| at.saturating_add(size))).max().unwrap_or(0)
    }
}

/// The sizes of a record's parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Bytes of fixed fields.
    pub data_len: u64,
    /// Number of variable fields.
    pub var_count: u64,
}

/// Where all fields of a struct or record lie.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// A slot for each field, in their order.
    pub slots: Vec<Slot>,
    /// The sizes: a struct's size is its `data_len`.
    pub extent: Extent,
}

impl Layout {
    /// The layout of a record with fields of these places.
    #[must_use]
    pub fn new(places: impl IntoIterator<Item = Place>) -> Self {
        let mut cursor = Cursor::default();
        let slots = places.into_iter().map(|place| cursor.place(place)).collect();
        Self { slots, extent: cursor.extent }
    }

    /// The first field with which the fixed fields of a record take more than [`MAX_DATA_LEN`].
    #[must_use]
    pub fn too_much_data(&self) -> Option<usize> {
        self.slots.iter().position(|slot| slot.data_end() > MAX_DATA_LEN)
    }

    /// The first field that is a variable one too many.
    #[must_use]
    pub fn too_many_children(&self) -> Option<usize> {
        self.slots.iter().position(|slot| slot.child.is_some_and(|child| child >= MAX_VAR_COUNT))
    }
}

#[derive(Default)]
struct Cursor {
    extent: Extent,
    /// The next free bit, if a bit byte is open.
    open: Option<Bit>,
}

impl Cursor {
    fn bit(&mut self) -> Bit {
        let bit = self.open.unwrap_or_else(|| Bit { at: self.bytes(1), position: 0 });
        self.open = (bit.position < 7).then_some(Bit { position: bit.position + 1, ..bit });
        bit
    }

    fn bytes(&mut self, size: u64) -> u64 {
        let at = self.extent.data_len;
        self.extent.data_len = at.saturating_add(size);
        at
    }

    fn child(&mut self) -> u64 {
        self.extent.var_count += 1;
        self.extent.var_count - 1
    }

    fn place(&mut self, place: Place) -> Slot {
        let mut slot = Slot { place, presence: None, value: None, bytes: None, child: None };
        if let Place::OptionalBit | Place::OptionalFixed(_) | Place::OptionalVariable = place {
            slot.presence = Some(self.bit());
        }
        match place {
            Place::Bit | Place::OptionalBit => slot.value = Some(self.bit()),
            Place::Fixed(size) | Place::OptionalFixed(size) => slot.bytes = Some((self.bytes(size), size)),
            Place::Variable | Place::OptionalVariable => slot.child = Some(self.child()),
        }
        slot
    }
}

/// The sizes of all types of a model, and the layouts that follow from them.
#[derive(Clone, Debug)]
pub struct Layouts<'m> {
    model: &'m Model,
    /// Of each type, if it is fixed.
    sizes: Vec<Option<u64>>,
}

impl<'m> Layouts<'m> {
    /// Computes all sizes, in time linear in the model.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        let size = |kind: &Kind| match kind {
            Kind::Enum(it) => Some(u64::from(it.integer.size())),
            Kind::Flags(it) => Some(u64::from(it.integer.size())),
            // A struct's is computed below; one that contains itself, which no checked model has, stays at zero.
            Kind::Struct(_) => Some(0),
            Kind::Record(_) | Kind::Variant(_) => None,
        };
        let sizes = model.types.iter().map(|definition| size(&definition.kind)).collect();
        let mut layouts = Self { model, sizes };
        layouts.size_structs();
        layouts
    }

    /// Structs after those that they contain. With a stack of its own, since a chain may be longer than the thread's.
    fn size_structs(&mut self) {
        enum Step {
            Enter(TypeId),
            Leave(TypeId),
        }
        let mut is_entered = vec![false; self.sizes.len()];
        let mut steps = Vec::new();
        for (root, _) in self.model.types() {
            steps.push(Step::Enter(root));
            while let Some(step) = steps.pop() {
                let (Step::Enter(id) | Step::Leave(id)) = step;
                let Kind::Struct(it) = &self.model.get(id).kind else { continue };
                if let Step::Leave(_) = step {
                    self.sizes[id.0 as usize] = Some(self.fields_of_struct(it).extent.data_len);
                } else if !std::mem::replace(&mut is_entered[id.0 as usize], true) {
                    steps.push(Step::Leave(id));
                    steps.extend(it.fields.iter().filter_map(|field| named_within(&field.ty)).map(Step::Enter));
                }
            }
        }
    }

    /// The model that the sizes are of.
    #[must_use]
    pub const fn model(&self) -> &'m Model {
        self.model
    }

    /// The size of a type, if it is fixed. It saturates.
    #[must_use]
    pub fn size(&self, ty: &Type) -> Option<u64> {
        match ty {
            Type::Scalar(scalar) => Some(u64::from(scalar.size())),
            Type::InlineString(capacity) | Type::InlineBytes(capacity) => {
                Some(u64::from(inline_width(*capacity)) + u64::from(*capacity))
            }
            Type::InlineList(item, capacity) => {
                let items = self.size(item)?.saturating_mul(u64::from(*capacity));
                Some(items.saturating_add(u64::from(inline_width(*capacity))))
            }
            Type::Array(item, len) => Some(self.size(item)?.saturating_mul(u64::from(*len))),
            Type::Named(id) => self.sizes[id.0 as usize],
            Type::String | Type::Bytes | Type::List(_) | Type::Map(..) | Type::Set(_) | Type::Optional(_) => None,
        }
    }

    /// How a type takes its place among the fields of a record.
    #[must_use]
    pub fn place(&self, ty: &Type) -> Place {
        match ty {
            Type::Scalar(super::Scalar::Bool) => Place::Bit,
            Type::Optional(inner) => self.place(inner).optional(),
            _ => self.size(ty).map_or(Place::Variable, Place::Fixed),
        }
    }

    /// Where the fields of a record lie.
    #[must_use]
    pub fn fields_of_record(&self, record: &Record) -> Layout {
        Layout::new(record.fields.iter().map(|field| self.place(&field.ty)))
    }

    /// Where the fields of a struct lie: a `bool` takes a byte.
    #[must_use]
    pub fn fields_of_struct(&self, record: &Record) -> Layout {
        Layout::new(record.fields.iter().map(|field| Place::Fixed(self.size(&field.ty).unwrap_or(0))))
    }

    /// The sizes of a type's parts, if it is open, which is written as a record: a record, an optional that is no
    /// field, an array of what is not fixed.
    #[must_use]
    pub fn extent(&self, ty: &Type) -> Option<Extent> {
        match ty {
            Type::Optional(_) => Some(Layout::new([self.place(ty)]).extent),
            Type::Array(item, len) if self.size(ty).is_none() => Some(repeated(self.place(item), u64::from(*len))),
            Type::Named(id) => match &self.model.get(*id).kind {
                Kind::Record(record) => Some(self.fields_of_record(record).extent),
                _ => None,
            },
            _ => None,
        }
    }

    /// What another order of a record's fields would save; see [`Reordering`].
    #[must_use]
    pub fn reordering(&self, record: &Record) -> Option<Reordering> {
        let children: Vec<_> =
            (0..).zip(&record.fields).filter(|(_, field)| self.place(&field.ty).is_variable()).collect();
        let lengths: Vec<_> =
            children.iter().map(|(_, field)| self.greatest_len(&field.ty, &field.constraints)).collect();
        // Ends are sums of lengths. The last child's is in none of them.
        let width = |last: usize| {
            let stored = (0..).zip(&lengths).filter(|(index, _)| *index != last);
            let sum = stored.map(|(_, len)| *len).try_fold(0u64, |sum, len| Some(sum.saturating_add(len?)));
            sum.map_or(8, end_width)
        };
        let ends = children.len().checked_sub(1).filter(|ends| *ends > 0)?;
        let now = width(ends);
        let last = (0..children.len()).min_by_key(|index| width(*index))?;
        let best = width(last);
        let saved = ends as u64 * u64::from(now - best);
        (best < now).then(|| Reordering { last: children[last].0, width: best, saved })
    }

    /// The greatest length of a child, if its constraints and those parts of its type that cannot evolve bound it.
    fn greatest_len(&self, ty: &Type, constraints: &Constraints) -> Option<u64> {
        match ty {
            Type::String | Type::Bytes => constraints.len.map(|(_, greatest)| greatest),
            Type::List(item) | Type::Set(item) => Some(self.size(item)?.saturating_mul(constraints.len?.1)),
            Type::Optional(inner) => self.greatest_len(inner, constraints),
            _ => None,
        }
    }
}

/// What another order of a record's fields would save.
///
/// Not a byte of its data: fixed fields are packed, and bits share bytes wherever they stand, so its length is the sum
/// of the sizes and an eighth of the bits, rounded up, in every order. What the order does change is the width of the
/// ends. The end of the last child is not stored, so if the child that may be long is the last one, the ends of the
/// others stay narrow. As with every order, this one can be chosen only before the first message is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reordering {
    /// The position of the field that would better be the last of the variable ones.
    pub last: usize,
    /// The greatest width that the ends could then have.
    pub width: u8,
    /// The most bytes that this saves in a record, or in each element of a list.
    pub saved: u64,
}

/// The width of the length of an inline type of this capacity.
#[must_use]
pub const fn inline_width(capacity: u32) -> u32 {
    match capacity {
        0..=0xff => 1,
        0x100..=0xffff => 2,
        _ => 4,
    }
}

/// The narrowest width of an end or a count.
#[must_use]
pub const fn end_width(greatest: u64) -> u8 {
    match greatest {
        0..=0xff => 1,
        0x100..=0xffff => 2,
        0x1_0000..=0xffff_ffff => 4,
        _ => 8,
    }
}

/// The declared type that a fixed type is made of, if any.
fn named_within(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Array(item, _) | Type::InlineList(item, _) => named_within(item),
        _ => None,
    }
}

/// The sizes of a record of `len` fields of the same place.
fn repeated(place: Place, len: u64) -> Extent {
    let (bits, size, children) = match place {
        Place::Bit => (1, 0, 0),
        Place::Fixed(size) => (0, size, 0),
        Place::Variable => (0, 0, 1),
        Place::OptionalBit => (2, 0, 0),
        Place::OptionalFixed(size) => (1, size, 0),
        Place::OptionalVariable => (1, 0, 1),
    };
    let data_len = (bits * len).div_ceil(8).saturating_add(len.saturating_mul(size));
    Extent { data_len, var_count: children * len }
}
