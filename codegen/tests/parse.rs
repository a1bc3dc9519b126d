//! The parser: what each construct is read as.
#![cfg(feature = "schema")]

use llano_codegen::diagnostics::{Diagnostic, Sources};
use llano_codegen::schema::ast::{
    self, File, ItemKind, Payload, Record, Reserved, TypeExpr, TypeKind, Value, ValueExpr,
};
use llano_codegen::schema::parse;

fn read(text: &str) -> (File, Vec<Diagnostic>) {
    let file = Sources::default().add("test.flat", text);
    let mut diagnostics = Vec::new();
    (parse(file, text, &mut diagnostics), diagnostics)
}

fn good(text: &str) -> File {
    let (file, diagnostics) = read(text);
    assert_eq!(diagnostics, [], "{text}");
    assert!(!file.is_damaged);
    file
}

fn record(text: &str) -> Record {
    match good(text).items.remove(0).kind {
        ItemKind::Type(TypeKind::Record(record) | TypeKind::Struct(record)) => record,
        other => panic!("{other:?}"),
    }
}

/// The type of the only field of a record.
fn ty(text: &str) -> TypeExpr {
    record(&format!("record A {{ a: {text} }}")).fields.remove(0).ty.kind
}

fn value(text: &str) -> ValueExpr {
    match good(&format!("const A: u8 = {text};")).items.remove(0).kind {
        ItemKind::Const { value, .. } => value.kind,
        other => panic!("{other:?}"),
    }
}

fn name(ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Named(path) => dotted(path),
        other => panic!("{other:?}"),
    }
}

fn dotted(path: &ast::Path) -> String {
    path.segments.iter().map(|segment| segment.text.as_str()).collect::<Vec<_>>().join(".")
}

const ORDERS: &str = r#"/// Orders as they enter the book.
module trading.orders;
import "common.flat" as common;
import "other.flat";

const MAX_LINES: u16 = 500;
type Price = i64;

enum Side: u8 { Buy = 1, Sell = 2 }
flags Rights: u32 { Read = 0, Trade = 1 }          // bit positions

/// Closed: packed, never evolves; a list of it is a slice.
struct Line { quantity: u32, price: Price }

record Order {
    @1 id: u64,
    @2 side: Side = Side.Buy,
    #[json("s")] @3 symbol: string[8],
    #[len(1..=MAX_LINES)] @4 lines: [Line],
    @5 note: ?string,
    @6 tags: map<string, string>,
    /// Who.
    /// Really.
    @7 owner: common.Party,
    reserved 8, 9..=12, "old_name";
}

variant Event { 1 Placed: Order, 2 Cancelled { id: u64, reason: string }, 3 Cleared }

protocol Gateway = 7 { 1 Order, 2 Cancel: trading.Cancel, reserved 3; };
"#;

#[test]
fn a_whole_file() {
    let file = good(ORDERS);
    let module = file.module.unwrap();
    assert_eq!(module.docs, ["Orders as they enter the book."]);
    assert_eq!(dotted(&module.path), "trading.orders");
    assert_eq!(&ORDERS[module.span.range()], "module trading.orders;");
    let imports: Vec<_> =
        file.imports.iter().map(|one| (&*one.path.text, one.alias.as_ref().map(|n| &*n.text))).collect();
    assert_eq!(imports, [("common.flat", Some("common")), ("other.flat", None)]);
    let names: Vec<_> = file.items.iter().map(|item| item.name.text.as_str()).collect();
    assert_eq!(names, ["MAX_LINES", "Price", "Side", "Rights", "Line", "Order", "Event", "Gateway"]);
    let item = |name: &str| file.items.iter().find(|item| item.name.text == name).unwrap();
    assert_eq!(&ORDERS[item("Side").span.range()], "enum Side: u8 { Buy = 1, Sell = 2 }");
    assert_eq!(&ORDERS[item("Price").span.range()], "type Price = i64;");
    assert_eq!(item("Line").outer.docs, ["Closed: packed, never evolves; a list of it is a slice."]);
    let ItemKind::Type(TypeKind::Record(order)) = &item("Order").kind else { panic!() };
    let fields: Vec<_> = order.fields.iter().map(|field| &ORDERS[field.span.range()]).collect();
    assert_eq!(
        fields,
        [
            "@1 id: u64",
            "@2 side: Side = Side.Buy",
            "@3 symbol: string[8]",
            "@4 lines: [Line]",
            "@5 note: ?string",
            "@6 tags: map<string, string>",
            "@7 owner: common.Party"
        ]
    );
    assert_eq!(order.fields[6].outer.docs, ["Who.", "Really."]);
    assert_eq!(&ORDERS[order.fields[2].outer.attributes[0].span.range()], "#[json(\"s\")]");
    let range = &order.fields[3].outer.attributes[0].arguments[0];
    assert_eq!(&ORDERS[range.span.range()], "1..=MAX_LINES");
    assert!(matches!(range.kind, ValueExpr::Range { start: Some(_), end: Some(_), is_inclusive: true }));
    let [Reserved::Numbers(a, b), Reserved::Numbers(c, d), Reserved::Name(text)] = &order.reserved[..] else {
        panic!()
    };
    assert_eq!((a.value, b.value, c.value, d.value, &*text.text), (8, 8, 9, 12, "old_name"));
    let ItemKind::Type(TypeKind::Variant(event)) = &item("Event").kind else { panic!() };
    let payloads: Vec<_> = event.alternatives.iter().map(|one| &one.payload).collect();
    assert!(matches!(payloads[..], [Payload::Type(_), Payload::Record(_), Payload::Unit]));
    let ItemKind::Protocol(gateway) = &item("Gateway").kind else { panic!() };
    assert_eq!(gateway.id.as_ref().map(|id| id.value), Some(7));
    let messages: Vec<_> = gateway.messages.iter().map(|one| (&ORDERS[one.span.range()], dotted(&one.ty))).collect();
    assert_eq!(messages, [("1 Order", "Order".to_owned()), ("2 Cancel: trading.Cancel", "trading.Cancel".to_owned())]);
}

#[test]
fn an_empty_file() {
    for text in ["", "\n", "// nothing", "\u{feff}", "\u{feff}module a;"] {
        good(text);
    }
}

#[test]
fn types() {
    assert_eq!(name(&ty("common.deep.Party")), "common.deep.Party");
    assert!(matches!(ty("string[8]"), TypeExpr::Sized(..)));
    assert!(matches!(ty("[u8; N]"), TypeExpr::Array(..)));
    assert!(matches!(ty("[u8; ..=4]"), TypeExpr::InlineList(..)));
    assert!(matches!(ty("[?[u8]]"), TypeExpr::List(_)));
    assert!(
        matches!(ty("?map<u8, set<string>>"), TypeExpr::Optional(inner) if matches!(inner.kind, TypeExpr::Map(..)))
    );
    let anonymous = |text| match ty(text) {
        TypeExpr::Anonymous(kind) => *kind,
        other => panic!("{other:?}"),
    };
    assert!(matches!(anonymous("record { a: u8 }"), TypeKind::Record(_)));
    assert!(matches!(anonymous("struct { a: u8, }"), TypeKind::Struct(_)));
    assert!(matches!(anonymous("variant { A, B: u8 }"), TypeKind::Variant(_)));
    assert!(matches!(anonymous("enum: u8 { A, B }"), TypeKind::Enum(_)));
    assert!(matches!(anonymous("enum { A }"), TypeKind::Enum(ast::Enum { integer: None, .. })));
    assert!(matches!(anonymous("flags: u8 { A, B }"), TypeKind::Flags(_)));
}

#[test]
#[expect(clippy::float_cmp, reason = "the value is exact")]
fn values() {
    let integer = |is_negative, magnitude| ValueExpr::Integer { is_negative, magnitude };
    assert_eq!(value("1_000"), integer(false, Some(1000)));
    assert_eq!(value("-5"), integer(true, Some(5)));
    assert_eq!(value("0xFf_ff"), integer(false, Some(0xffff)));
    assert_eq!(value("-0b101"), integer(true, Some(5)));
    assert_eq!(value("0o17"), integer(false, Some(15)));
    assert_eq!(value("340282366920938463463374607431768211455"), integer(false, Some(u128::MAX)));
    assert_eq!(value("340282366920938463463374607431768211456"), integer(false, None));
    assert!(matches!(value("1_000.5"), ValueExpr::Float(value) if value == 1000.5));
    assert!(matches!(value("-1e-3"), ValueExpr::Float(value) if value == -0.001));
    assert_eq!(value("true"), ValueExpr::Bool(true));
    assert_eq!(value(r#""a\n\u{1F600}\x41\"é""#), ValueExpr::Text("a\n\u{1F600}A\"é".to_owned()));
    assert_eq!(value(r#"b"a\xff\0""#), ValueExpr::Bytes(vec![b'a', 0xff, 0]));
    assert_eq!(value("'é'"), ValueExpr::Char('é'));
    assert_eq!(value(r"'\''"), ValueExpr::Char('\''));
    assert!(matches!(value("-INFINITY"), ValueExpr::Negative(path) if dotted(&path) == "INFINITY"));
    assert!(matches!(value("Read | Rights.Trade"), ValueExpr::Union(all) if all.len() == 2));
    assert!(matches!(value("[1, [2], ]"), ValueExpr::List(all) if all.len() == 2));
    assert!(matches!(value("{ x: 1, y: { z: 2 } }"), ValueExpr::Record(all) if all.len() == 2));
    assert!(matches!(value("[]"), ValueExpr::List(all) if all.is_empty()));
    assert!(matches!(value("{}"), ValueExpr::Record(all) if all.is_empty()));
}

#[test]
fn ranges_in_arguments() {
    let range = |text: &str| {
        let record = record(&format!("record A {{ #[range({text})] a: u8 }}"));
        match &record.fields[0].outer.attributes[0].arguments[..] {
            [Value { kind: ValueExpr::Range { start, end, is_inclusive }, .. }] => {
                (start.is_some(), end.is_some(), *is_inclusive)
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(range("1..=2"), (true, true, true));
    assert_eq!(range("-1..2"), (true, true, false));
    assert_eq!(range("MIN.."), (true, false, false));
    assert_eq!(range("..=MAX"), (false, true, true));
    assert_eq!(range("1.5..=2.5"), (true, true, true));
}

#[test]
fn keywords_are_names_where_a_name_stands() {
    let words =
        ["record", "type", "enum", "flags", "struct", "variant", "const", "module", "import", "reserved", "map"];
    for word in words {
        let fields = record(&format!("record A {{ {word}: u8, @2 b: {word}, c: {word}.{word} = {word} }}")).fields;
        assert_eq!((fields[0].name.text.as_str(), name(&fields[1].ty.kind).as_str()), (word, word));
        good(&format!("enum {word}: u8 {{ {word} = 1, reserved 2; b }} protocol p = 1 {{ {word}, {word}: {word}.c }}"));
        good(&format!("variant {word} {{ {word}, b {{ {word}: {word} }}, 3 {word}: {word} }}"));
    }
}

#[test]
fn items_inside_need_no_separator() {
    let record =
        record("record A { enum Kind: u8 { B } struct C { a: u8 }; kind: Kind, record D { e: u8 } reserved 5, f: C }");
    let items: Vec<_> = record.items.iter().map(|item| &*item.name.text).collect();
    assert_eq!((items, record.fields.len(), record.reserved.len()), (vec!["Kind", "C", "D"], 2, 1));
}

#[test]
fn a_reservation_ends_before_a_number_that_has_a_name() {
    let ItemKind::Type(TypeKind::Variant(variant)) = good("variant A { reserved 3, \"b\", 4 C }").items.remove(0).kind
    else {
        panic!()
    };
    assert_eq!((variant.reserved.len(), variant.alternatives.len()), (2, 1));
}

#[test]
fn negative_reservations() {
    let ItemKind::Type(TypeKind::Enum(body)) = good("enum A: i8 { reserved -5..=-2, 1; B }").items.remove(0).kind
    else {
        panic!()
    };
    assert!(matches!(body.reserved[..], [Reserved::Values(-5, -2, _), Reserved::Numbers(..)]));
}

#[test]
fn spans_are_bytes_in_any_text() {
    let text = "// 注文 🦀\r\nrecord A {\r\n\t/// größe 🦀\r\n\ta: string = \"日本\",\r\n\tb: u8 }";
    let record = record(text);
    let of = |span: llano_codegen::diagnostics::Span| &text[span.range()];
    assert_eq!(record.fields[0].outer.docs, ["größe 🦀"]);
    assert_eq!(of(record.fields[0].span), "a: string = \"日本\"");
    assert_eq!(of(record.fields[0].default.as_ref().unwrap().span), "\"日本\"");
    assert_eq!(of(record.fields[1].name.span), "b");
}

#[test]
fn comments_between_any_two_tokens() {
    let tokens =
        ["record", "A", "{", "#[", "a.b", "(", "1", "..=", "2", ")", "]", "@1", "a", ":", "[", "u8", ";", "..=", "4"];
    let text = [&tokens[..], &["]", "=", "[", "1", ",", "]", ",", "reserved", "5", "..=", "6", ";", "}"]].concat();
    assert_eq!(good(&text.join(" // }\n")).items.len(), 1);
}
