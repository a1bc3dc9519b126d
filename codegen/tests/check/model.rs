//! What the model says of schemas that are right.

use llano_codegen::model::{Integer, Item, Kind, Model, Payload, Record, Scalar, Type, TypeId, Value};

use crate::model_of;

fn find(model: &Model, full_name: &str) -> TypeId {
    let found = model.types().find(|(_, definition)| definition.full_name == full_name);
    found.expect("the type is declared").0
}

fn record<'m>(model: &'m Model, full_name: &str) -> &'m Record {
    match &model.get(find(model, full_name)).kind {
        Kind::Record(it) | Kind::Struct(it) => it,
        other => panic!("no record: {other:?}"),
    }
}

#[test]
fn numbers_continue_and_are_the_order_on_the_wire() {
    let model = model_of("record R { @7 c: u8, d: u8, @1 a: u8, b: u8, @4_294_967_295 e: u8 }");
    let fields = record(&model, "R").fields.iter().map(|field| (field.number, field.name.as_str()));
    assert_eq!(fields.collect::<Vec<_>>(), [(1, "a"), (2, "b"), (7, "c"), (8, "d"), (u32::MAX, "e")]);

    let model = model_of(
        "variant V { 9 C, D { x: u8 }, 1 A: u8 }\nenum E: i8 { A = -2, B, C, D }\nflags F: u8 { A, B = 6, C }",
    );
    let Kind::Variant(it) = &model.types[0].kind else { panic!("no variant") };
    let alternatives = it.alternatives.iter().map(|it| (it.tag, it.name.as_str())).collect::<Vec<_>>();
    assert_eq!((alternatives, it.default), (vec![(1, "A"), (9, "C"), (10, "D")], 9));
    let Kind::Enum(it) = &model.types[1].kind else { panic!("no enum") };
    let values = it.values.iter().map(|value| value.value).collect::<Vec<_>>();
    assert_eq!((values, it.default, it.is_default_marked), (vec![-2, -1, 0, 1], 2, false));
    let Kind::Flags(it) = &model.types[2].kind else { panic!("no flags") };
    assert_eq!(it.flags.iter().map(|flag| flag.value).collect::<Vec<_>>(), [0, 6, 7]);
}

#[test]
fn marked_defaults_win() {
    let model = model_of("enum E: u8 { A, #[default] B }\nvariant V { 1 A: V, #[default] 2 B }");
    let Kind::Enum(it) = &model.types[0].kind else { panic!("no enum") };
    assert_eq!((it.default, it.is_default_marked), (1, true));
    let Kind::Variant(it) = &model.types[1].kind else { panic!("no variant") };
    assert_eq!((it.default, it.is_default_marked), (2, true));
}

#[test]
fn types_are_what_aliases_and_constants_say() {
    let model = model_of(
        "type Price = i64be;
        type Prices = map<Key, ?[Price]>;
        type Key = string[N];
        const N: u16 = M;
        const M: u8 = 12;
        record R { prices: Prices, list: [Price; ..=N], array: [[bool; 2]; 0] }",
    );
    let key = Type::InlineString(12);
    let price = Type::Scalar(Scalar::I64Be);
    let prices = Type::Optional(Box::new(Type::List(Box::new(price.clone()))));
    let bits = Type::Array(Box::new(Type::Scalar(Scalar::Bool)), 2);
    let expected = [
        Type::Map(Box::new(key), Box::new(prices)),
        Type::InlineList(Box::new(price), 12),
        Type::Array(Box::new(bits), 0),
    ];
    assert_eq!(record(&model, "R").fields.iter().map(|field| field.ty.clone()).collect::<Vec<_>>(), expected);
}

#[test]
fn types_inside_others_have_their_names_in_front() {
    let model = model_of(
        "module a.b;
        record Order {
            kind: Kind, line_kind: enum: u8 { A }, lines: [record { side: enum: u8 { Buy } }],
            enum Kind: u8 { A }
        }
        variant Event {
            1 Moved: struct { x: u8 }, 2 Placed { kind: Kind, at: record { t: u8 }, enum Kind: u8 { A } },
            enum Kind: u8 { B }
        }
        type Named = record { a: Order.Kind, b: Event.Kind, c: Event.Placed.Kind };",
    );
    let names: Vec<_> = model.types.iter().map(|definition| definition.full_name.as_str()).collect();
    let expected = [
        "Order",
        "OrderKind",
        "OrderLineKind",
        "OrderLines",
        "OrderLinesSide",
        "Event",
        "EventKind",
        "EventMoved",
        "EventPlacedKind",
        "EventPlacedAt",
        "Named",
    ];
    assert_eq!(names, expected);
    for (id, definition) in model.types() {
        let outer = definition.parent.map_or("", |parent| model.get(parent).full_name.as_str());
        assert_eq!(definition.full_name, format!("{outer}{}", definition.name));
        assert!(definition.parent.is_none_or(|parent| parent < id), "what is inside follows");
    }
    let kinds = record(&model, "Named").fields.iter().map(|field| match field.ty {
        Type::Named(id) => model.get(id).full_name.as_str(),
        _ => "",
    });
    assert_eq!(kinds.collect::<Vec<_>>(), ["OrderKind", "EventKind", "EventPlacedKind"]);
    let Kind::Variant(event) = &model.get(find(&model, "Event")).kind else { panic!("no variant") };
    let Payload::Record(placed) = &event.alternatives[1].payload else { panic!("no record") };
    assert_eq!(placed.fields[0].ty, Type::Named(find(&model, "EventPlacedKind")), "the innermost name counts");
    assert_eq!(model.modules[0].items.len(), model.types.len());
}

#[test]
fn values_are_computed() {
    let integer = |is_negative, magnitude| Value::Integer(Integer { is_negative, magnitude });
    let flags = "flags Ty: u64 { A, B = 63 }\nconst BOTH: Ty = A | Ty.B;";
    let variant = "variant Ty { 1 A: u8, 5 B }";
    let point = "record Ty { @2 y: i32, @1 x: [u8] }";
    for (declared, value, expected) in [
        ("type Ty = u8;", "0x1_f", integer(false, 31)),
        ("type Ty = i16;", "-0", integer(false, 0)),
        ("type Ty = i128;", "MIN", integer(true, 1 << 127)),
        ("type Ty = i8;\nconst A: u8 = 128;", "-A", integer(true, 128)),
        ("type Ty = f32;", "0.1", Value::Float(f64::from(0.1_f32))),
        ("type Ty = f64;", "-INFINITY", Value::Float(f64::NEG_INFINITY)),
        ("type Ty = f64;", "3", Value::Float(3.0)),
        ("type Ty = bool;", "true", Value::Bool(true)),
        ("type Ty = char;", "'ñ'", Value::Char('ñ')),
        ("type Ty = string[2];\nconst A: string = \"é\";", "A", Value::Text("é".into())),
        ("type Ty = bytes;", "b\"\\x00a\"", Value::Bytes(vec![0, b'a'])),
        ("enum Ty: i8 { A = -3, B }", "Ty.B", integer(true, 2)),
        ("enum Ty: i8 { A = -3, B }\nconst B: Ty = A;", "B", integer(true, 2)),
        (flags, "BOTH", Value::Flags(1 | 1 << 63)),
        (flags, "Ty.B", Value::Flags(1 << 63)),
        (variant, "B", Value::Alternative(5)),
        (
            "type Ty = [[u8; 2]];",
            "[[1, 2]]",
            Value::List(vec![Value::List(vec![integer(false, 1), integer(false, 2)])]),
        ),
        (point, "{ y: -1 }", Value::Record(vec![(1, integer(true, 1))])),
        (point, "{ y: 1, x: [] }", Value::Record(vec![(0, Value::List(vec![])), (1, integer(false, 1))])),
    ] {
        let model = model_of(&format!("{declared}\nrecord Holder {{ value: Ty = {value} }}"));
        assert_eq!(record(&model, "Holder").fields[0].default.as_ref(), Some(&expected), "{declared} {value}");
    }
}

#[test]
fn constraints_are_computed() {
    let text = "const MOST: u8 = 9;
        record R {
            #[range(1..MOST)] a: u8, #[range(..=-1)] b: ?i8, #[range(0.5..)] c: f32, #[len(..4)] d: string,
            #[len(2)] e: set<u8>, #[len(MOST..)] f: ?[u8], #[pattern(\"a+\")] g: string[3]
        }";
    let model = model_of(text);
    let integer = |is_negative, magnitude| Value::Integer(Integer { is_negative, magnitude });
    let found: Vec<_> = record(&model, "R").fields.iter().map(|field| &field.constraints).collect();
    assert_eq!(found[0].range, Some((integer(false, 1), integer(false, 8))));
    assert_eq!(found[1].range, Some((integer(true, 128), integer(true, 1))));
    assert_eq!(found[2].range, Some((Value::Float(0.5), Value::Float(f64::INFINITY))));
    let lengths: Vec<_> = found[3..6].iter().map(|constraints| constraints.len).collect();
    assert_eq!(lengths, [Some((0, 3)), Some((2, 2)), Some((9, u64::MAX))]);
    assert_eq!(found[6].pattern.as_deref(), Some("a+"));
}

#[test]
fn documentation_and_attributes_are_kept() {
    let model = model_of(
        "/// The module.
        module m;
        /// A record.
        /// Two lines.
        #[deprecated(\"use `S`\")]
        #[acme.color(\"red\", -3, 'c', [A, b.C])]
        record R { #[json(\"x\")] #[deprecated] a: u8, reserved 3, 5..=9, \"old\" }
        #[deprecated]
        protocol P = 0 {
            65_535 R,
            /// First.
            1 Other: R
        }",
    );
    assert_eq!(model.modules[0].docs, ["The module."]);
    let definition = model.get(find(&model, "R"));
    assert_eq!(definition.meta.docs, ["A record.", "Two lines."]);
    assert_eq!(definition.meta.deprecated.as_deref(), Some("use `S`"));
    let color = &definition.meta.annotations[0];
    assert_eq!(color.name, "acme.color");
    assert_eq!(color.arguments[0], Value::Text("red".into()));
    assert_eq!(color.arguments[3], Value::List(vec![Value::Text("A".into()), Value::Text("b.C".into())]));
    let it = record(&model, "R");
    assert_eq!(
        (it.reserved.numbers.as_slice(), it.reserved.names.as_slice()),
        (&[(3, 3), (5, 9)][..], &["old".into()][..])
    );
    assert_eq!((it.fields[0].json_name.as_deref(), it.fields[0].meta.deprecated.as_deref()), (Some("x"), Some("")));
    let protocol = model.modules[0].items.iter().find_map(|item| match item {
        Item::Protocol(protocol) => Some(protocol),
        _ => None,
    });
    let protocol = protocol.expect("a protocol");
    let messages = protocol.messages.iter().map(|message| (message.number, message.name.as_str()));
    assert_eq!((protocol.id, messages.collect::<Vec<_>>()), (0, vec![(1, "Other"), (65_535, "R")]));
    assert_eq!(protocol.messages[0].meta.docs, ["First."]);
}
