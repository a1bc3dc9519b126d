use std::collections::BTreeMap;

use llano_codegen::model::{Kind, Payload, Scalar, Type, Value};

use super::{Codec, Part, Size, Tree, is_big_endian, len_width, record_parts};

type Result<T> = std::result::Result<T, &'static str>;

/// A record or an element, in its sections.
struct Element<'b> {
    data: &'b [u8],
    children: Vec<&'b [u8]>,
}

impl Codec<'_> {
    /// The value of a message, if the message is valid.
    pub(crate) fn read(&self, ty: &Type, bytes: &[u8]) -> Result<Tree> {
        match self.size(ty) {
            Some(size) if size != bytes.len() => Err("V1"),
            Some(_) => Ok(self.read_fixed(ty, bytes)),
            None => self.read_range(ty, bytes),
        }
    }

    fn read_range(&self, ty: &Type, bytes: &[u8]) -> Result<Tree> {
        if bytes.is_empty() {
            return Ok(self.default(ty));
        }
        if self.size(ty).is_some() {
            return self.read(ty, bytes);
        }
        if let Some(parts) = self.parts(ty) {
            return Ok(of_fields(ty, self.read_fields(&parts, &read_record(bytes)?)?));
        }
        match ty {
            Type::String => text(bytes),
            Type::Bytes => Ok(Tree::Bytes(bytes.to_vec())),
            Type::List(item) => Ok(Tree::List(self.read_list(item, bytes)?)),
            Type::Set(key) => Ok(Tree::List(self.read_keys(key, bytes)?)),
            Type::Map(key, value) => {
                let mut rest = bytes;
                let flags = take(&mut rest, 1)?[0];
                if flags >> 2 != 0 {
                    return Err("V3");
                }
                let len = number(take(&mut rest, width(flags))?);
                let keys = self.read_keys(key, take(&mut rest, len).map_err(|_| "V13")?)?;
                let values = self.read_list(value, rest)?;
                if keys.is_empty() || keys.len() != values.len() {
                    return Err("V14");
                }
                Ok(Tree::Map(keys.into_iter().zip(values).collect()))
            }
            _ => {
                let Some(Kind::Variant(variant)) = self.kind(ty) else { panic!("{ty:?} is no variant") };
                let (tag, payload) = (bytes[0], &bytes[1..]);
                let Some(alternative) = variant.alternatives.iter().find(|it| it.tag == tag) else {
                    return Ok(Tree::Unknown(tag, payload.to_vec()));
                };
                let payload = match &alternative.payload {
                    Payload::Unit => return Ok(Tree::Unit(tag)),
                    Payload::Type(ty) => self.read_range(ty, payload)?,
                    Payload::Record(record) if payload.is_empty() => self.default_fields(record),
                    Payload::Record(record) => {
                        Tree::Fields(self.read_fields(&record_parts(record), &read_record(payload)?)?)
                    }
                };
                Ok(Tree::Alternative(tag, Box::new(payload)))
            }
        }
    }

    fn read_keys(&self, key: &Type, bytes: &[u8]) -> Result<Vec<Tree>> {
        let keys = self.read_list(key, bytes)?;
        let is_ascending = keys.windows(2).all(|pair| self.compare(key, &pair[0], &pair[1]).is_lt());
        if is_ascending { Ok(keys) } else { Err("V15") }
    }

    fn read_list(&self, item: &Type, bytes: &[u8]) -> Result<Vec<Tree>> {
        if bytes.is_empty() {
            return Ok(Vec::new());
        }
        if let Some(size) = self.size(item) {
            let is_whole = bytes.len().is_multiple_of(size);
            let items = bytes.chunks(size).filter(|_| is_whole).map(|bytes| self.read_fixed(item, bytes));
            return if is_whole { Ok(items.collect()) } else { Err("V5") };
        }
        if let Some(parts) = self.parts(item) {
            let elements = read_elements(bytes)?;
            return elements.iter().map(|it| Ok(of_fields(item, self.read_fields(&parts, it)?))).collect();
        }
        let mut rest = bytes;
        let flags = take(&mut rest, 1)?[0];
        if flags >> 4 != 0 {
            return Err("V3");
        }
        let count = number(take(&mut rest, width(flags >> 2))?);
        if count == 0 {
            return Err("V6");
        }
        let ends = take(&mut rest, (count - 1).checked_mul(width(flags)).ok_or("V7")?)?;
        let ends = ends.chunks(width(flags)).map(number).collect();
        split(rest, ends)?.into_iter().map(|child| self.read_range(item, child)).collect()
    }

    fn read_fields(&self, parts: &[Part], element: &Element<'_>) -> Result<BTreeMap<u32, Tree>> {
        let (spots, ..) = self.place(parts);
        let data = element.data;
        let bit = |bit: usize| data.get(bit / 8).map(|byte| byte >> (bit % 8) & 1 == 1);
        let mut fields = BTreeMap::new();
        for (part, spot) in parts.iter().zip(spots) {
            let inner = match &part.ty {
                Type::Optional(inner) => inner,
                ty => ty,
            };
            let presence = spot.presence.map(bit);
            let value = match spot.size {
                Size::Bit => {
                    let is_inverted = part.default == Some(Value::Bool(true));
                    bit(spot.at).map(|value| Tree::Bool(value != is_inverted))
                }
                Size::Bytes(size) => data.get(spot.at..spot.at + size).map(|bytes| self.read_fixed(inner, bytes)),
                // A child is checked also when its optional is absent.
                Size::Child => match element.children.get(spot.at) {
                    Some(child) => Some(self.read_range(inner, child)?),
                    None => None,
                },
            };
            let tree = match (presence, value) {
                (Some(Some(true)), Some(value)) => Tree::Present(Box::new(value)),
                (Some(_), _) => Tree::Absent,
                (None, value) => value.unwrap_or_else(|| self.default_part(part)),
            };
            fields.insert(part.number, tree);
        }
        Ok(fields)
    }

    /// A value of a fixed type, from as many bytes as it has.
    pub(super) fn read_fixed(&self, ty: &Type, bytes: &[u8]) -> Tree {
        let items = |item: &Type, bytes: &[u8]| {
            // Without items there is no size to cut by.
            bytes.chunks(self.size(item).unwrap().max(1)).map(|bytes| self.read_fixed(item, bytes)).collect()
        };
        let used = |capacity: u32, size: usize| {
            let (len, items) = bytes.split_at(len_width(capacity));
            &items[..number(len).min(capacity as usize) * size]
        };
        match ty {
            Type::Scalar(Scalar::Bool) => Tree::Bool(bytes[0] != 0),
            Type::InlineString(capacity) | Type::InlineBytes(capacity) => Tree::Bytes(used(*capacity, 1).to_vec()),
            Type::InlineList(item, capacity) => Tree::List(items(item, used(*capacity, self.size(item).unwrap()))),
            Type::Array(item, _) => Tree::List(items(item, bytes)),
            _ => {
                if let Some(Kind::Struct(it)) = self.kind(ty) {
                    let mut rest = bytes;
                    let field = |field: &llano_codegen::model::Field| {
                        let bytes = take(&mut rest, self.size(&field.ty).unwrap()).unwrap();
                        (field.number, self.read_fixed(&field.ty, bytes))
                    };
                    return Tree::Fields(it.fields.iter().map(field).collect());
                }
                let mut le = [0; 16];
                le[..bytes.len()].copy_from_slice(bytes);
                if is_big_endian(ty) {
                    le[..bytes.len()].reverse();
                }
                Tree::Bits(u128::from_le_bytes(le))
            }
        }
    }
}

/// The value of an open type that has these parts.
fn of_fields(ty: &Type, fields: BTreeMap<u32, Tree>) -> Tree {
    match ty {
        Type::Optional(_) => fields.into_values().next().expect("an optional is one part"),
        Type::Array(..) => Tree::List(fields.into_values().collect()),
        _ => Tree::Fields(fields),
    }
}

fn read_record(bytes: &[u8]) -> Result<Element<'_>> {
    let mut rest = bytes;
    let header = take(&mut rest, 4)?;
    let (data_len, var_count, flags) = (number(&header[..2]), usize::from(header[2]), header[3]);
    if flags >> 2 != 0 {
        return Err("V3");
    }
    let data = take(&mut rest, data_len)?;
    let ends = take(&mut rest, var_count.saturating_sub(1) * width(flags))?;
    if var_count == 0 {
        return if rest.is_empty() { Ok(Element { data, children: Vec::new() }) } else { Err("V9") };
    }
    Ok(Element { data, children: split(rest, ends.chunks(width(flags)).map(number).collect())? })
}

fn read_elements(bytes: &[u8]) -> Result<Vec<Element<'_>>> {
    let mut rest = bytes;
    let header = take(&mut rest, 4)?;
    let (data_len, var_count, flags) = (number(&header[..2]), usize::from(header[2]), header[3]);
    if flags >> 6 != 0 {
        return Err("V3");
    }
    let (width, tail_width) = (width(flags), width(flags >> 4));
    let count = number(take(&mut rest, self::width(flags >> 2))?);
    let stride = data_len + if var_count == 0 { 0 } else { tail_width + (var_count - 1) * width };
    if stride == 0 || count == 0 {
        return Err("V11");
    }
    let elements = take(&mut rest, count.checked_mul(stride).ok_or("V7")?)?;
    let mut start = 0;
    let mut read = |element| {
        let mut element: &[u8] = element;
        let data = take(&mut element, data_len)?;
        if var_count == 0 {
            return Ok(Element { data, children: Vec::new() });
        }
        let end = number(take(&mut element, tail_width)?);
        let tail = rest.get(start..end).ok_or("V12")?;
        start = end;
        Ok(Element { data, children: split(tail, element.chunks(width).map(number).collect())? })
    };
    let elements: Result<Vec<_>> = elements.chunks(stride).map(&mut read).collect();
    if start == rest.len() { elements } else { Err("V12") }
}

/// Cuts ranges that follow each other; the last one ends where all end.
fn split(bytes: &[u8], mut ends: Vec<usize>) -> Result<Vec<&[u8]>> {
    ends.push(bytes.len());
    let mut start = 0;
    let cut = |end| {
        let child = bytes.get(start..end).ok_or("V8");
        start = end;
        child
    };
    ends.into_iter().map(cut).collect()
}

fn text(bytes: &[u8]) -> Result<Tree> {
    str::from_utf8(bytes).map(|_| Tree::Bytes(bytes.to_vec())).map_err(|_| "V4")
}

fn take<'b>(bytes: &mut &'b [u8], len: usize) -> Result<&'b [u8]> {
    let (taken, rest) = bytes.split_at_checked(len).ok_or("V7")?;
    *bytes = rest;
    Ok(taken)
}

fn width(flags: u8) -> usize {
    1 << (flags & 3)
}

fn number(bytes: &[u8]) -> usize {
    let mut le = [0; 8];
    le[..bytes.len()].copy_from_slice(bytes);
    usize::try_from(u64::from_le_bytes(le)).expect("a 64-bit machine")
}
