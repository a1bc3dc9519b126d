//! The canonical bytes of the values that a schema writes down.

use super::layout::{Extent, Layout, Layouts, Place, Slot, end_width};
use super::{Kind, Model, Payload, Record, Scalar, Type, Value, Variant};

/// The longest default that a schema may write down, as bytes of the wire.
pub const MAX_LEN: usize = 1 << 20;
/// The deepest, as readers limit it.
pub const MAX_DEPTH: usize = 64;

/// The canonical bytes of `value`, which is of type `ty`. A value of an optional type stands for its being present.
///
/// Computes the layouts anew; who encodes many values calls [`encode_with`].
///
/// # Panics
///
/// Where [`encode_with`] gives nothing or panics.
#[must_use]
pub fn encode(model: &Model, ty: &Type, value: &Value) -> Vec<u8> {
    encode_with(&Layouts::new(model), ty, value).expect("the value of a checked model is within the limits")
}

/// The canonical bytes of `value`, which is of type `ty`, unless they are longer than [`MAX_LEN`] or deeper than
/// [`MAX_DEPTH`]. Few characters of a schema can ask for very many bytes: the fields that a record's value leaves out
/// are records themselves.
///
/// # Panics
///
/// If the value is not of the type.
#[must_use]
pub fn encode_with(layouts: &Layouts<'_>, ty: &Type, value: &Value) -> Option<Vec<u8>> {
    Encoder::new(layouts).range(ty, Some(value))
}

/// A limit that a value exceeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excess {
    /// [`MAX_DEPTH`]: as a rule it contains itself, as the default of one of its fields.
    Depth,
    /// [`MAX_LEN`].
    Length,
}

/// The limit for which [`encode_with`] gives nothing.
///
/// # Panics
///
/// If the value is not of the type.
#[must_use]
pub fn excess(layouts: &Layouts<'_>, ty: &Type, value: &Value) -> Option<Excess> {
    let mut encoder = Encoder::new(layouts);
    match encoder.range(ty, Some(value)) {
        Some(_) => None,
        None if encoder.depth == MAX_DEPTH => Some(Excess::Depth),
        None => Some(Excess::Length),
    }
}

/// The canonical bytes of the default of a type, with the same limits. A field may declare another.
#[must_use]
pub fn encode_default(layouts: &Layouts<'_>, ty: &Type) -> Option<Vec<u8>> {
    Encoder::new(layouts).range(ty, None)
}

struct Encoder<'l, 'm> {
    layouts: &'l Layouts<'m>,
    /// How many more bytes there may be.
    left: usize,
    /// How deep the encoder is, or was when a limit was exceeded.
    depth: usize,
}

/// A field of a record: its type, its value unless that is its type's default, and the default of its bit.
struct FieldValue<'v> {
    ty: &'v Type,
    value: Option<&'v Value>,
    is_inverted: bool,
}

/// A record, or an element of a list of records, in its parts.
struct Parts {
    data: Vec<u8>,
    children: Vec<Vec<u8>>,
}

impl<'l, 'm> Encoder<'l, 'm> {
    const fn new(layouts: &'l Layouts<'m>) -> Self {
        Self { layouts, left: MAX_LEN, depth: 0 }
    }
}

/// In all methods, no value stands for the type's default, and no result for a limit that is exceeded.
impl Encoder<'_, '_> {
    fn range(&mut self, ty: &Type, value: Option<&Value>) -> Option<Vec<u8>> {
        let range = self.unlimited_range(ty, value)?;
        self.left = self.left.checked_sub(range.len())?;
        Some(range)
    }

    /// What `make` makes, which lies one deeper than what contains it.
    fn deeper<T>(&mut self, make: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth == MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let value = make(self)?;
        self.depth -= 1;
        Some(value)
    }

    fn unlimited_range(&mut self, ty: &Type, value: Option<&Value>) -> Option<Vec<u8>> {
        if let Some(size) = self.layouts.size(ty) {
            let mut out = Vec::new();
            self.fixed(ty, size, value, &mut out)?;
            return Some(out);
        }
        if self.layouts.extent(ty).is_some() {
            return self.deeper(|it| it.open(ty, value)?.record());
        }
        match (ty, value) {
            (Type::Named(id), _) => match &self.layouts.model().get(*id).kind {
                Kind::Variant(variant) => self.deeper(|it| it.variant(variant, value)),
                _ => unreachable!("all other declared types are fixed or open"),
            },
            (_, None) => Some(Vec::new()),
            (Type::String, Some(Value::Text(text))) => Some(text.as_bytes().to_vec()),
            (Type::Bytes | Type::List(_), Some(Value::Bytes(bytes))) => Some(bytes.clone()),
            (Type::List(item) | Type::Set(item), Some(Value::List(items))) => self.list(item, items),
            _ => mismatch(ty, value),
        }
    }

    fn list(&mut self, item: &Type, items: &[Value]) -> Option<Vec<u8>> {
        if items.is_empty() {
            return Some(Vec::new());
        }
        if let Some(size) = self.layouts.size(item) {
            let mut out = Vec::new();
            items.iter().try_for_each(|value| self.fixed(item, size, Some(value), &mut out))?;
            return Some(out);
        }
        if self.layouts.extent(item).is_some() {
            let elements: Option<Vec<_>> =
                self.deeper(|it| items.iter().map(|value| it.open(item, Some(value))).collect());
            return list_of_open(&elements?);
        }
        let children: Option<Vec<_>> =
            self.deeper(|it| items.iter().map(|value| it.range(item, Some(value))).collect());
        let children = children?;
        let (width, ends) = ends(&children);
        let count_width = end_width(items.len() as u64);
        let mut out = vec![code(width) | code(count_width) << 2];
        push(&mut out, items.len() as u64, count_width);
        push_all(&mut out, &ends, width);
        out.extend(children.concat());
        Some(out)
    }

    fn variant(&mut self, variant: &Variant, value: Option<&Value>) -> Option<Vec<u8>> {
        let tag = match value {
            None => variant.default,
            Some(Value::Alternative(tag)) => *tag,
            Some(other) => panic!("{other:?} is no alternative"),
        };
        let alternative = variant.alternatives.iter().find(|it| it.tag == tag).expect("the alternative is declared");
        let mut out = vec![tag];
        match &alternative.payload {
            Payload::Unit => {}
            Payload::Type(ty) => out.extend(self.range(ty, None)?),
            Payload::Record(record) => out.extend(self.deeper(|it| it.fields(record, &[])?.record())?),
        }
        Some(out)
    }

    /// A value of an open type.
    fn open(&mut self, ty: &Type, value: Option<&Value>) -> Option<Parts> {
        let model = self.layouts.model();
        match (ty, value) {
            (Type::Optional(_), _) => self.parts(&[FieldValue { ty, value, is_inverted: false }]),
            (Type::Array(item, len), _) => {
                let items = match value {
                    None => vec![None; usize::try_from(*len).ok().filter(|len| *len <= MAX_LEN)?],
                    Some(Value::List(items)) => items.iter().map(Some).collect(),
                    _ => mismatch(ty, value),
                };
                let fields = items.into_iter().map(|value| FieldValue { ty: item, value, is_inverted: false });
                self.parts(&fields.collect::<Vec<_>>())
            }
            (Type::Named(id), _) => match (&model.get(*id).kind, value) {
                (Kind::Record(record), None) => self.fields(record, &[]),
                (Kind::Record(record), Some(Value::Record(given))) => self.fields(record, given),
                _ => mismatch(ty, value),
            },
            _ => mismatch(ty, value),
        }
    }

    fn fields(&mut self, record: &Record, given: &[(usize, Value)]) -> Option<Parts> {
        let fields = record.fields.iter().enumerate().map(|(index, field)| FieldValue {
            ty: &field.ty,
            value: find(given, index).or(field.default.as_ref()),
            is_inverted: field.default == Some(Value::Bool(true)),
        });
        self.parts(&fields.collect::<Vec<_>>())
    }

    fn parts(&mut self, fields: &[FieldValue<'_>]) -> Option<Parts> {
        let layout = Layout::new(fields.iter().map(|field| self.layouts.place(field.ty)));
        let data_len = usize::try_from(layout.extent.data_len).ok().filter(|len| *len <= MAX_LEN)?;
        let mut parts = Parts { data: vec![0; data_len], children: Vec::new() };
        for (field, slot) in fields.iter().zip(&layout.slots) {
            self.field(field, slot, &mut parts)?;
        }
        Some(parts)
    }

    fn field(&mut self, field: &FieldValue<'_>, slot: &Slot, parts: &mut Parts) -> Option<()> {
        let mut set = |bit: Option<super::layout::Bit>| {
            let bit = bit.expect("the place has this bit");
            parts.data[usize::try_from(bit.at).expect("the data is in memory")] |= 1 << bit.position;
        };
        let is_optional = slot.presence.is_some();
        if is_optional && field.value.is_some() {
            set(slot.presence);
        }
        let inner = match field.ty {
            Type::Optional(inner) if is_optional => inner,
            ty => ty,
        };
        match slot.place {
            Place::Bit | Place::OptionalBit => {
                let value = field.value.map_or(field.is_inverted, |value| *value == Value::Bool(true));
                if value != field.is_inverted {
                    set(slot.value);
                }
            }
            Place::OptionalFixed(_) if field.value.is_none() => {}
            Place::Fixed(size) | Place::OptionalFixed(size) => {
                let mut bytes = Vec::new();
                self.fixed(inner, size, field.value, &mut bytes)?;
                let at = usize::try_from(slot.bytes?.0).ok()?;
                parts.data[at..at + bytes.len()].copy_from_slice(&bytes);
            }
            Place::OptionalVariable if field.value.is_none() => parts.children.push(Vec::new()),
            Place::Variable | Place::OptionalVariable => parts.children.push(self.range(inner, field.value)?),
        }
        Some(())
    }

    /// Appends a value of a fixed type of `size` bytes.
    fn fixed(&self, ty: &Type, size: u64, value: Option<&Value>, out: &mut Vec<u8>) -> Option<()> {
        let size = usize::try_from(size).ok().filter(|size| *size <= MAX_LEN)?;
        let end = out.len().checked_add(size).filter(|end| *end <= MAX_LEN)?;
        match (ty, value) {
            (Type::Scalar(scalar), Some(value)) => out.extend(scalar_bytes(*scalar, value)),
            (Type::InlineString(capacity), Some(Value::Text(text))) => {
                inline(out, *capacity, text.len(), text.as_bytes());
            }
            (Type::InlineBytes(capacity), Some(Value::Bytes(bytes))) => inline(out, *capacity, bytes.len(), bytes),
            (Type::InlineList(item, capacity), Some(Value::List(items))) => {
                let mut bytes = Vec::new();
                self.items(item, items, &mut bytes)?;
                inline(out, *capacity, items.len(), &bytes);
            }
            (Type::Array(item, _), Some(Value::List(items))) => self.items(item, items, out)?,
            (Type::Array(..), Some(Value::Bytes(bytes))) => out.extend(bytes),
            (Type::Named(id), value) => self.named(&self.layouts.model().get(*id).kind, value, out)?,
            (_, None) => {}
            _ => mismatch(ty, value),
        }
        // What is left out is zero: defaults, and the unused part of inline types.
        out.resize(end, 0);
        Some(())
    }

    fn items(&self, item: &Type, items: &[Value], out: &mut Vec<u8>) -> Option<()> {
        let size = self.layouts.size(item)?;
        items.iter().try_for_each(|value| self.fixed(item, size, Some(value), out))
    }

    fn named(&self, kind: &Kind, value: Option<&Value>, out: &mut Vec<u8>) -> Option<()> {
        match (kind, value) {
            (Kind::Enum(it), None) => {
                let default = it.values[it.default].value;
                out.extend_from_slice(&default.to_le_bytes()[..it.integer.size() as usize]);
            }
            (Kind::Enum(it), Some(value)) => out.extend(scalar_bytes(it.integer, value)),
            (Kind::Flags(it), Some(Value::Flags(bits))) => {
                out.extend_from_slice(&bits.to_le_bytes()[..it.integer.size() as usize]);
            }
            (Kind::Struct(record), Some(Value::Record(given))) => {
                for (index, field) in record.fields.iter().enumerate() {
                    let size = self.layouts.size(&field.ty)?;
                    match find(given, index) {
                        Some(value) => self.fixed(&field.ty, size, Some(value), out)?,
                        // A struct's default is zero throughout, whatever the defaults of the enums in it.
                        None => out.resize(out.len() + usize::try_from(size).ok()?, 0),
                    }
                }
            }
            (_, None) => {}
            (_, Some(value)) => panic!("{value:?} is not of its type"),
        }
        Some(())
    }
}

impl Parts {
    fn extent(&self) -> Extent {
        Extent { data_len: self.data.len() as u64, var_count: self.children.len() as u64 }
    }

    fn record(self) -> Option<Vec<u8>> {
        let (width, ends) = ends(&self.children);
        let mut out = header(self.extent(), code(width))?;
        out.extend(self.data);
        push_all(&mut out, &ends, width);
        out.extend(self.children.concat());
        Some(out)
    }
}

fn list_of_open(elements: &[Parts]) -> Option<Vec<u8>> {
    let mut extent = elements[0].extent();
    let is_empty = extent == Extent::default();
    // No stride is zero.
    extent.data_len += u64::from(is_empty);
    let all_ends: Vec<_> = elements.iter().map(|element| ends(&element.children)).collect();
    let width = all_ends.iter().map(|(width, _)| *width).max()?;
    let tails: Vec<_> = elements.iter().map(|element| element.children.concat()).collect();
    let count_width = end_width(elements.len() as u64);
    let tails_len = tails.iter().map(Vec::len).sum::<usize>() as u64;
    let tail_width = end_width(tails_len);
    let mut out = header(extent, code(width) | code(count_width) << 2 | code(tail_width) << 4)?;
    push(&mut out, elements.len() as u64, count_width);
    let mut tail_end = 0;
    for ((element, (_, ends)), tail) in elements.iter().zip(&all_ends).zip(&tails) {
        out.extend_from_slice(&element.data);
        out.extend(is_empty.then_some(0));
        tail_end += tail.len() as u64;
        if extent.var_count > 0 {
            push(&mut out, tail_end, tail_width);
        }
        push_all(&mut out, ends, width);
    }
    out.extend(tails.concat());
    Some(out)
}

fn header(extent: Extent, flags: u8) -> Option<Vec<u8>> {
    let mut out = u16::try_from(extent.data_len).ok()?.to_le_bytes().to_vec();
    out.extend([u8::try_from(extent.var_count).ok()?, flags]);
    Some(out)
}

/// The ends of all children but the last, and their width.
fn ends(children: &[Vec<u8>]) -> (u8, Vec<u64>) {
    let mut end = 0;
    let mut ends: Vec<_> = children.iter().map(|child| child.len() as u64).collect();
    ends.pop();
    for len in &mut ends {
        end += *len;
        *len = end;
    }
    (end_width(end), ends)
}

fn code(width: u8) -> u8 {
    u8::try_from(width.trailing_zeros()).expect("a width is at most 8")
}

fn push(out: &mut Vec<u8>, integer: u64, width: u8) {
    out.extend_from_slice(&integer.to_le_bytes()[..usize::from(width)]);
}

fn push_all(out: &mut Vec<u8>, integers: &[u64], width: u8) {
    for integer in integers {
        push(out, *integer, width);
    }
}

/// The used part of an inline type and its length.
fn inline(out: &mut Vec<u8>, capacity: u32, len: usize, used: &[u8]) {
    let width = super::layout::inline_width(capacity) as usize;
    out.extend_from_slice(&(len as u64).to_le_bytes()[..width]);
    out.extend_from_slice(used);
}

fn find(given: &[(usize, Value)], index: usize) -> Option<&Value> {
    given.iter().find(|(at, _)| *at == index).map(|(_, value)| value)
}

fn scalar_bytes(scalar: Scalar, value: &Value) -> Vec<u8> {
    let bits = match (scalar, value) {
        (_, Value::Bool(value)) => u128::from(*value),
        (_, Value::Char(value)) => u128::from(u32::from(*value)),
        #[allow(clippy::cast_possible_truncation, reason = "the value of an `f32` fits")]
        (Scalar::F32, Value::Float(value)) => u128::from((*value as f32).to_bits()),
        (_, Value::Float(value)) => u128::from(value.to_bits()),
        (_, Value::Integer(it)) if it.is_negative => it.magnitude.wrapping_neg(),
        (_, Value::Integer(it)) => it.magnitude,
        _ => mismatch(&Type::Scalar(scalar), Some(value)),
    };
    let mut bytes = bits.to_le_bytes()[..scalar.size() as usize].to_vec();
    if scalar.name().ends_with("be") {
        bytes.reverse();
    }
    bytes
}

fn mismatch(ty: &Type, value: Option<&Value>) -> ! {
    panic!("{value:?} is no value of {ty:?}")
}
