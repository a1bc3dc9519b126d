use std::cmp::Ordering;
use std::collections::BTreeMap;

use llano_codegen::model::{Kind, Payload, Scalar, Type, Value};

use super::{Codec, Part, Size, Tree, is_big_endian, len_width, record_parts};

/// A record or an element, in its sections.
struct Element {
    data: Vec<u8>,
    children: Vec<Vec<u8>>,
}

impl Codec<'_> {
    /// The range of a value.
    pub(crate) fn write(&self, ty: &Type, tree: &Tree) -> Vec<u8> {
        if self.size(ty).is_some() {
            let mut out = Vec::new();
            self.write_fixed(ty, tree, &mut out);
            return out;
        }
        if let Some(parts) = self.parts(ty) {
            return record(&self.element(&parts, &as_fields(tree)));
        }
        match (ty, tree) {
            (_, Tree::Bytes(bytes)) => bytes.clone(),
            (Type::List(item), Tree::List(items)) => self.write_list(item, items),
            (Type::Set(key), Tree::List(items)) => {
                let mut items = items.clone();
                items.sort_by(|a, b| self.compare(key, a, b));
                self.write_list(key, &items)
            }
            (Type::Map(key, value), Tree::Map(entries)) => {
                let mut entries = entries.clone();
                entries.sort_by(|(a, _), (b, _)| self.compare(key, a, b));
                let (keys, values): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
                if keys.is_empty() {
                    return Vec::new();
                }
                let keys = self.write_list(key, &keys);
                let width = width_of(keys.len());
                let mut out = vec![code(width)];
                push(&mut out, keys.len(), width);
                [out, keys, self.write_list(value, &values)].concat()
            }
            (_, Tree::Unit(tag)) => vec![*tag],
            (_, Tree::Unknown(tag, payload)) => [&[*tag], &payload[..]].concat(),
            (_, Tree::Alternative(tag, payload)) => {
                let Some(Kind::Variant(variant)) = self.kind(ty) else { panic!("{ty:?} is no variant") };
                let payload = match &variant.alternatives.iter().find(|it| it.tag == *tag).unwrap().payload {
                    Payload::Unit => Vec::new(),
                    Payload::Type(ty) => self.write(ty, payload),
                    Payload::Record(it) => record(&self.element(&record_parts(it), &as_fields(payload))),
                };
                [vec![*tag], payload].concat()
            }
            _ => panic!("{tree:?} is no value of {ty:?}"),
        }
    }

    fn write_list(&self, item: &Type, items: &[Tree]) -> Vec<u8> {
        if items.is_empty() {
            return Vec::new();
        }
        if self.size(item).is_some() {
            let mut out = Vec::new();
            for tree in items {
                self.write_fixed(item, tree, &mut out);
            }
            return out;
        }
        let count_width = width_of(items.len());
        let Some(parts) = self.parts(item) else {
            let children: Vec<_> = items.iter().map(|tree| self.write(item, tree)).collect();
            let (width, ends) = ends(&children);
            let mut out = vec![code(width) | code(count_width) << 2];
            push(&mut out, items.len(), count_width);
            for end in &ends {
                push(&mut out, *end, width);
            }
            return [out, children.concat()].concat();
        };
        let mut elements: Vec<_> = items.iter().map(|tree| self.element(&parts, &as_fields(tree))).collect();
        if elements[0].data.is_empty() && elements[0].children.is_empty() {
            for element in &mut elements {
                element.data.push(0);
            }
        }
        let width = elements.iter().map(|element| ends(&element.children).0).max().unwrap();
        let tails: Vec<_> = elements.iter().map(|element| element.children.concat()).collect();
        let tail_width = width_of(tails.iter().map(Vec::len).sum());
        let mut out = header(&elements[0], code(width) | code(count_width) << 2 | code(tail_width) << 4);
        push(&mut out, items.len(), count_width);
        let mut tail_end = 0;
        for (element, tail) in elements.iter().zip(&tails) {
            out.extend(&element.data);
            tail_end += tail.len();
            if !element.children.is_empty() {
                push(&mut out, tail_end, tail_width);
            }
            for end in ends(&element.children).1 {
                push(&mut out, end, width);
            }
        }
        [out, tails.concat()].concat()
    }

    fn element(&self, parts: &[Part], fields: &BTreeMap<u32, Tree>) -> Element {
        let (spots, data_len, _) = self.place(parts);
        let mut element = Element { data: vec![0; data_len], children: Vec::new() };
        for (part, spot) in parts.iter().zip(spots) {
            let tree = &fields[&part.number];
            let (inner, tree) = match (&part.ty, tree) {
                (Type::Optional(inner), Tree::Absent) => (&**inner, None),
                (Type::Optional(inner), Tree::Present(tree)) => (&**inner, Some(&**tree)),
                (Type::Optional(_), _) => panic!("{tree:?} is no optional"),
                (ty, tree) => (ty, Some(tree)),
            };
            let mut set = |bit: usize| element.data[bit / 8] |= 1 << (bit % 8);
            if let (Some(presence), Some(_)) = (spot.presence, tree) {
                set(presence);
            }
            match (spot.size, tree) {
                (Size::Bit, Some(Tree::Bool(value))) => {
                    if *value != (part.default == Some(Value::Bool(true))) {
                        set(spot.at);
                    }
                }
                (Size::Bytes(size), Some(tree)) => {
                    let mut bytes = Vec::new();
                    self.write_fixed(inner, tree, &mut bytes);
                    element.data[spot.at..spot.at + size].copy_from_slice(&bytes);
                }
                (Size::Child, Some(tree)) => element.children.push(self.write(inner, tree)),
                (Size::Child, None) => element.children.push(Vec::new()),
                (Size::Bit | Size::Bytes(_), None) => {}
                (Size::Bit, Some(tree)) => panic!("{tree:?} is no bool"),
            }
        }
        element
    }

    fn write_fixed(&self, ty: &Type, tree: &Tree, out: &mut Vec<u8>) {
        let size = self.size(ty).unwrap();
        let end = out.len() + size;
        let used = |out: &mut Vec<u8>, capacity: u32, len: usize| push(out, len, len_width(capacity));
        match (ty, tree) {
            (_, Tree::Bool(value)) => out.push(u8::from(*value)),
            (_, Tree::Bits(bits)) => {
                let mut bytes = bits.to_le_bytes()[..size].to_vec();
                if is_big_endian(ty) {
                    bytes.reverse();
                }
                out.extend(bytes);
            }
            (Type::InlineString(capacity) | Type::InlineBytes(capacity), Tree::Bytes(bytes)) => {
                used(out, *capacity, bytes.len());
                out.extend(bytes);
            }
            (Type::InlineList(item, capacity), Tree::List(items)) => {
                used(out, *capacity, items.len());
                for tree in items {
                    self.write_fixed(item, tree, out);
                }
            }
            (Type::Array(item, _), Tree::List(items)) => {
                for tree in items {
                    self.write_fixed(item, tree, out);
                }
            }
            (_, Tree::Fields(fields)) => {
                let Some(Kind::Struct(it)) = self.kind(ty) else { panic!("{ty:?} is no struct") };
                for field in &it.fields {
                    self.write_fixed(&field.ty, &fields[&field.number], out);
                }
            }
            _ => panic!("{tree:?} is no value of {ty:?}"),
        }
        out.resize(end, 0);
    }

    /// The order of keys.
    pub(crate) fn compare(&self, key: &Type, a: &Tree, b: &Tree) -> Ordering {
        match (a, b) {
            (Tree::Bool(a), Tree::Bool(b)) => a.cmp(b),
            (Tree::Bytes(a), Tree::Bytes(b)) => a.cmp(b),
            (Tree::Bits(a), Tree::Bits(b)) => {
                let scalar = match (key, self.kind(key)) {
                    (Type::Scalar(scalar), _) => *scalar,
                    (_, Some(Kind::Enum(it))) => it.integer,
                    _ => Scalar::U64,
                };
                let flip = if scalar.name().starts_with('i') { 1u128 << (scalar.size() * 8 - 1) } else { 0 };
                (a ^ flip).cmp(&(b ^ flip))
            }
            (Tree::List(a), Tree::List(b)) => {
                let Type::Array(item, _) = key else { panic!("{key:?} is no key") };
                let unequal = a.iter().zip(b).map(|(a, b)| self.compare(item, a, b)).find(|it| it.is_ne());
                unequal.unwrap_or(Ordering::Equal)
            }
            _ => panic!("{key:?} is no key"),
        }
    }
}

/// What is written as a record has its parts under numbers from 1.
fn as_fields(tree: &Tree) -> BTreeMap<u32, Tree> {
    match tree {
        Tree::Fields(fields) => fields.clone(),
        Tree::List(items) => (1..).zip(items.iter().cloned()).collect(),
        optional => BTreeMap::from([(1, optional.clone())]),
    }
}

fn record(element: &Element) -> Vec<u8> {
    let (width, ends) = ends(&element.children);
    let mut out = header(element, code(width));
    out.extend(&element.data);
    for end in &ends {
        push(&mut out, *end, width);
    }
    [out, element.children.concat()].concat()
}

fn header(element: &Element, flags: u8) -> Vec<u8> {
    let mut out = u16::try_from(element.data.len()).unwrap().to_le_bytes().to_vec();
    out.extend([u8::try_from(element.children.len()).unwrap(), flags]);
    out
}

/// The width of the ends and the ends, the last child's left out.
fn ends(children: &[Vec<u8>]) -> (usize, Vec<usize>) {
    let known = &children[..children.len().saturating_sub(1)];
    let ends: Vec<_> = (1..=known.len()).map(|count| known[..count].concat().len()).collect();
    (width_of(ends.last().copied().unwrap_or(0)), ends)
}

fn width_of(greatest: usize) -> usize {
    [1, 2, 4].into_iter().find(|width| greatest >> (width * 8) == 0).unwrap_or(8)
}

fn code(width: usize) -> u8 {
    [1, 2, 4, 8].into_iter().zip(0..).find(|(known, _)| *known == width).unwrap().1
}

fn push(out: &mut Vec<u8>, integer: usize, width: usize) {
    out.extend(&integer.to_le_bytes()[..width]);
}
