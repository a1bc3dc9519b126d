//! The golden vectors, for which the test's own encoder and reader are held to the format.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use llano_codegen::model::{Field, Kind, Model, Payload, Record, Scalar, Type};
use serde_json::Value as Json;

use crate::codec::{Codec, Tree, bits_of};
use crate::text::compile;

/// The types of the vectors, but tuples, which the language does not have. Two payloads of several types have names.
const TYPES: &str = r#"
enum Side: u8 { Buy = 1, Sell = 2 }
enum Level: i16 { Low = -1, Normal = 0, High = 300 }
struct Line { quantity: u32, price: i64 }
struct Reading { valid: bool, side: Side, mark: char, ratio: f32, line: Line, codes: [u16; 2] }
struct Header { version: u8, length: u16be, sequence: u32be }
flags Rights: u32 { Read = 0, Trade = 1, Admin = 31 }
struct Trade { symbol: string[8], price: i64 }
struct Ladder { levels: [u16; ..=3], depth: u8, names: [string[2]; ..=2] }
record Account {
    rights: Rights, sequence: u32be, symbol: string[4], levels: [u16; ..=2], alias: ?string[4], hash: ?bytes[2],
    trades: [Trade],
}
record Empty {}
record Point { x: i32, y: i32 }
record Named { id: u32, name: string }
record Person { age: u8, first: string, middle: ?string, last: string }
record Order { id: u64, side: Side, symbol: string, lines: [Line], note: ?string }
record Switches { on: bool, level: u16, armed: bool = true, hint: ?bool }
record Nine { a: bool, b: bool, c: bool, d: bool, e: bool, f: bool, g: bool, h: bool, n: u8, i: bool }
record Maybe { number: ?u32, line: ?Line, text: ?string, point: ?Point }
variant Event { Cleared, Count: u32, Named: Named, Moved { x: i32, y: i32 }, Cancelled { id: u64, reason: string } }
record Nested { number: ??u8, text: ??string }
record Chain { value: u8, next: ?Chain }
record Tree { value: u8, children: [Tree] }
variant Expr { 1 Number: i64, 2 Negate: Expr, 3 Sum: [Expr] }
variant SignalV1 { Idle, Go: u8 }
variant SignalV2 { Idle { since: u32, level: u8 = 5 }, Go: u8, Stop: string }
record QuoteV1 { id: u32, active: bool, name: string }
record QuoteV2 {
    id: u32, active: bool, name: string,
    urgent: bool, level: u8 = 5, limit: ?u16, venue: string = "XLON", note: ?string, side: Side, signal: SignalV1,
}
"#;

fn vectors() -> Vec<(PathBuf, Json)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden");
    let folders = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    let json = |path: PathBuf| {
        let json = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        (path, json)
    };
    files.map(json).collect()
}

fn invalid() -> Vec<Json> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/invalid.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn schema(vector: &Json) -> Option<&str> {
    vector["schema"].as_str().filter(|schema| !schema.contains('('))
}

fn bytes(vector: &Json) -> Vec<u8> {
    let digits = vector["bytes"].as_str().unwrap();
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// The model, and the type for each text of one.
fn types<'v>(vectors: impl Iterator<Item = &'v Json>) -> (Model, BTreeMap<&'v str, Type>) {
    let schemas: BTreeSet<_> = vectors.filter_map(schema).collect();
    let fields: Vec<_> = schemas.iter().zip(0..).map(|(schema, at)| format!("f{at}: ?{schema}")).collect();
    // A record holds each of them once, as an optional, since some contain themselves.
    let model = compile(&format!("{TYPES} record All {{ {} }}", fields.join(", ")));
    let (_, all) = model.types().find(|(_, it)| it.name == "All").unwrap();
    let Kind::Record(all) = &all.kind else { unreachable!("it is a record") };
    let ty = |field: &Field| match &field.ty {
        Type::Optional(inner) => (**inner).clone(),
        other => unreachable!("{other:?} is no optional"),
    };
    let types = schemas.into_iter().zip(all.fields.iter().map(ty)).collect();
    (model, types)
}

#[test]
fn vectors_are_read_and_written() {
    let vectors = vectors();
    let (model, types) = types(vectors.iter().map(|(_, vector)| vector));
    let codec = Codec::new(&model);
    let mut count = 0;
    for (path, vector) in &vectors {
        let Some(schema) = schema(vector) else { continue };
        let (ty, bytes) = (&types[schema], bytes(vector));
        let tree = tree(&codec, ty, &vector["value"]);
        assert_eq!(codec.read(ty, &bytes).as_ref(), Ok(&tree), "{}", path.display());
        if vector["written_by"].as_str().is_none_or(|writer| writer == schema) {
            assert_eq!(codec.write(ty, &tree), bytes, "{}", path.display());
        }
        count += 1;
    }
    assert!(count > 70, "{count} vectors");
}

#[test]
fn what_breaks_a_rule_is_refused() {
    let vectors = invalid();
    let (model, types) = types(vectors.iter());
    let codec = Codec::new(&model);
    let mut count = 0;
    // What is deep, what cannot be edited and what cannot be decoded is none of this reader's concern.
    for vector in vectors.iter().filter(|it| it["rule"].as_str().unwrap().starts_with('V') && it["rule"] != "V2") {
        let Some(schema) = schema(vector) else { continue };
        assert!(codec.read(&types[schema], &bytes(vector)).is_err(), "{vector}");
        count += 1;
    }
    assert!(count > 30, "{count} messages");
}

/// The value that a vector writes as JSON.
fn tree(codec: &Codec<'_>, ty: &Type, json: &Json) -> Tree {
    let text = || json.as_str().unwrap();
    let bytes = || json.as_array().unwrap().iter().map(|byte| u8::try_from(byte.as_u64().unwrap()).unwrap()).collect();
    match ty {
        Type::Scalar(Scalar::Bool) => Tree::Bool(json.as_bool().unwrap()),
        Type::Scalar(Scalar::Char) => Tree::Bits(u128::from(u32::from(text().chars().next().unwrap()))),
        #[allow(clippy::cast_possible_truncation, reason = "the vectors' values fit")]
        Type::Scalar(Scalar::F32) => Tree::Bits(u128::from((json.as_f64().unwrap() as f32).to_bits())),
        Type::Scalar(Scalar::F64) => Tree::Bits(u128::from(json.as_f64().unwrap().to_bits())),
        Type::Scalar(scalar) => Tree::Bits(bits(json, *scalar)),
        // Text that is no UTF-8 is written as bytes.
        Type::String | Type::InlineString(_) if json.is_string() => Tree::Bytes(text().into()),
        Type::Bytes | Type::InlineBytes(_) | Type::InlineString(_) => Tree::Bytes(bytes()),
        Type::List(item) | Type::Set(item) | Type::Array(item, _) | Type::InlineList(item, _) => {
            Tree::List(json.as_array().unwrap().iter().map(|json| tree(codec, item, json)).collect())
        }
        Type::Map(key, value) => {
            let entry = |pair: &Json| (tree(codec, key, &pair[0]), tree(codec, value, &pair[1]));
            Tree::Map(json.as_array().unwrap().iter().map(entry).collect())
        }
        Type::Optional(_) if json.is_null() => Tree::Absent,
        Type::Optional(inner) => {
            let value = if matches!(**inner, Type::Optional(_)) { &json["some"] } else { json };
            Tree::Present(Box::new(tree(codec, inner, value)))
        }
        Type::Named(_) => match codec.kind(ty).unwrap() {
            Kind::Enum(it) => match json.as_str() {
                Some(name) => {
                    let value = it.values.iter().find(|value| value.name == name).unwrap();
                    Tree::Bits(bits_of(value.value, it.integer))
                }
                None => Tree::Bits(bits(json, it.integer)),
            },
            Kind::Struct(it) | Kind::Record(it) => fields(codec, it, json),
            Kind::Variant(it) => {
                let (name, payload) = match json.as_object().and_then(|it| it.iter().next()) {
                    Some((name, payload)) => (&**name, Some(payload)),
                    None => (text(), None),
                };
                if let ("unknown", Some(payload)) = (name, payload) {
                    let bytes = payload["payload"].as_array().unwrap().iter();
                    let bytes = bytes.map(|byte| u8::try_from(byte.as_u64().unwrap()).unwrap()).collect();
                    return Tree::Unknown(u8::try_from(payload["tag"].as_u64().unwrap()).unwrap(), bytes);
                }
                let alternative = it.alternatives.iter().find(|it| it.name == name).unwrap();
                let payload = match (&alternative.payload, payload) {
                    (Payload::Type(ty), Some(payload)) => tree(codec, ty, payload),
                    (Payload::Record(it), Some(payload)) => fields(codec, it, payload),
                    _ => return Tree::Unit(alternative.tag),
                };
                Tree::Alternative(alternative.tag, Box::new(payload))
            }
            Kind::Flags(it) => {
                let bits = json.as_array().unwrap().iter().map(|flag| match flag.as_str() {
                    Some(name) => 1 << it.flags.iter().find(|flag| flag.name == name).unwrap().value,
                    None => u128::from(flag.as_u64().unwrap()),
                });
                Tree::Bits(bits.sum())
            }
        },
        Type::String => unreachable!("text is a string"),
    }
}

/// Of an object by name, of an array by position. What the reader does not know is not there.
fn fields(codec: &Codec<'_>, record: &Record, json: &Json) -> Tree {
    let value = |(at, field): (usize, &Field)| {
        let value = if json.is_array() { &json[at] } else { &json[&*field.name] };
        (field.number, tree(codec, &field.ty, value))
    };
    Tree::Fields(record.fields.iter().enumerate().map(value).collect())
}

fn bits(json: &Json, scalar: Scalar) -> u128 {
    let digits = json.as_str().map_or_else(|| json.to_string(), str::to_owned);
    let value = digits.parse::<i128>().map_or_else(|_| digits.parse::<u128>().unwrap(), i128::cast_unsigned);
    value & (u128::MAX >> (128 - scalar.size() * 8))
}
