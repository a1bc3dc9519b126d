use llano_codegen::model::breaking::Profile::{Json, Source, Wire};

use super::{changes, check, check_record};

#[test]
fn what_the_book_allows_is_allowed() {
    for (old, new) in [
        ("a: u8", "a: u8, b: [string], c: ?u64, d: bool = true"),
        ("a: u8", "renamed: u8"),
        ("a: u8 = 1", "a: u8 = 0x01"),
        ("a: bytes", "a: [u8]"),
        ("@1 a: u8, @5 b: string", "@5 b: string, @1 a: u8, @9 c: u8"),
        ("", "a: u16"),
        ("", "a: bool, b: ?u8"),
        ("a: u8", "a: u8, reserved 7, \"x\";"),
        ("a: u8", "/// Documented.\n #[deprecated] a: u8"),
        ("a: string", "a: string, b: u8 = 7"),
    ] {
        check_record(Wire, old, new, &[]);
    }
}

#[test]
fn defaults_that_are_others_are_warnings() {
    check_record(Wire, "a: u8 = 1", "a: u8 = 2", &["default-changed"]);
    check_record(Wire, "a: u8", "a: u8 = 0", &[]);
    check_record(Wire, "a: string", "a: string = \"x\"", &["default-changed"]);
    check_record(Wire, "a: bool", "a: bool = true", &["bool-default-changed"]);
    check_record(Wire, "a: bool", "a: bool = false", &[]);
    check_record(Wire, "a: f64 = NAN", "a: f64 = NAN", &[]);
    check_record(Wire, "a: [u8] = [1]", "a: [u8] = [1, 2]", &["default-changed"]);
}

#[test]
fn a_removed_field_is_one_change() {
    check_record(Wire, "a: u8, b: u16, c: u32", "b: u16, c: u32", &["field-removed"]);
    check_record(Wire, "a: u8, b: u16, c: u32", "a: u8, b: u16", &["field-removed"]);
    check_record(Wire, "a: u8, b: u16, c: u32", "@1 a: u8, @3 c: u32, reserved 2, \"b\";", &["field-removed"]);
    check_record(Wire, "a: u8, b: u16, c: u32", "c: u32", &["field-removed", "field-removed"]);
}

#[test]
fn the_note_says_what_moves() {
    let note = |old: &str, new: &str| {
        let (_, reports) = changes(Wire, &format!("record R {{ {old} }}"), &format!("record R {{ {new} }}"));
        reports[0].notes.join("; ")
    };
    let moved = note("@1 a: u8, @2 b: u16, @3 c: u32", "@1 a: u8, @3 c: u32");
    assert!(moved.starts_with("on the wire, `c` moves from byte 3 to byte 1"), "{moved}");
    let moved = note("@1 a: bool, @2 b: ?string, @3 c: string", "@2 b: ?string, @3 c: string");
    assert!(
        moved.starts_with("on the wire, `b` moves from child 0 and bit 1 of byte 0 to child 0 and bit 0"),
        "{moved}"
    );
    let last = note("a: u8, b: u16", "a: u8");
    assert!(last.contains("the next field that is appended takes its place"), "{last}");
    let shifted = note("a: u8, b: u16, c: u32", "b: u16, c: u32");
    assert!(shifted.ends_with("also renumbered: `b` and `c`"), "{shifted}");
}

#[test]
fn an_inserted_field_is_one_change() {
    check_record(Wire, "a: u8, b: u16", "a: u8, x: u8, b: u16", &["field-inserted"]);
    check_record(Wire, "@1 a: u8, @9 b: u16", "@1 a: u8, @5 x: u8, @9 b: u16", &["field-inserted"]);
    check_record(Wire, "@1 a: u8, @9 b: u16", "@1 a: u8, @5 x: u8, @6 y: u8, @9 b: u16", &["field-inserted"; 2]);
    // Nothing moves, and it is refused all the same.
    check_record(Wire, "@1 a: u8, @9 b: string", "@1 a: u8, @5 x: u8, @9 b: string", &["field-inserted"]);
}

#[test]
fn other_numbers_are_told_once() {
    check_record(Wire, "a: u8, b: u16, c: u32", "b: u16, c: u32, a: u8", &["field-renumbered"]);
    check_record(Wire, "a: u8, b: u8", "b: u8, a: u8", &["field-renumbered"]);
    check_record(Wire, "@1 a: u8, @2 b: u8", "@1 a: u8, @7 b: u8", &["field-renumbered"]);
    check_record(Wire, "a: u8, b: u8, c: u8", "@11 a: u8, b: u8, c: u8", &["field-renumbered"]);
}

#[test]
fn types_are_told_apart_by_how_they_differ() {
    for (old, new, code) in [
        ("u8", "u16", "type-changed"),
        ("u32", "i32", "type-changed"),
        ("u32", "u32be", "type-changed"),
        ("u32", "f32", "type-changed"),
        ("u32", "char", "type-changed"),
        ("u8", "bool", "type-changed"),
        ("string", "bytes", "type-changed"),
        ("[u8]", "[u16]", "type-changed"),
        ("[u32]", "[string]", "type-changed"),
        ("map<u8, u8>", "map<u8, string>", "type-changed"),
        ("set<u8>", "[u8]", "type-changed"),
        ("string", "string[8]", "section-changed"),
        ("bytes[8]", "bytes", "section-changed"),
        ("[u8; 4]", "[u8]", "section-changed"),
        ("[u8; 4]", "[string; 4]", "section-changed"),
        ("u8", "?u8", "optional-changed"),
        ("?string", "string", "optional-changed"),
        ("[?u8]", "[u8]", "optional-changed"),
        ("?u8", "?u16", "type-changed"),
        ("?u8", "??u8", "optional-changed"),
        ("[u8; 4]", "[u8; 5]", "array-length-changed"),
        ("[string; 4]", "[string; 5]", "array-length-changed"),
        ("[[u8; 4]]", "[[u8; 5]]", "array-length-changed"),
        ("string[8]", "string[9]", "capacity-changed"),
        ("bytes[8]", "bytes[9]", "capacity-changed"),
        ("[u8; ..=8]", "[u8; ..=9]", "capacity-changed"),
        ("?string[8]", "?string[9]", "capacity-changed"),
        ("string[8]", "bytes[8]", "type-changed"),
        ("map<u8, u8>", "map<u16, u8>", "key-changed"),
        ("set<string>", "set<bytes>", "key-changed"),
    ] {
        check_record(Wire, &format!("a: {old}"), &format!("a: {new}"), &[code]);
        check_record(Wire, &format!("a: {old}, b: u8"), &format!("a: {new}, b: u8"), &[code]);
    }
}

#[test]
fn a_change_is_told_where_it_is_and_not_where_it_is_used() {
    let uses = "record A { x: L, y: [L], z: map<u8, L> } record B { a: A } variant V { 1 L: L }";
    let change =
        |new: &str| check(Wire, &format!("struct L {{ a: u8 }} {uses}"), &format!("{new} {uses}"), &["struct-changed"]);
    change("struct L { a: u8, b: u8 }");
    change("struct L { b: u8, a: u8 }");
    check(Wire, &format!("struct L {{ a: u8 }} {uses}"), &format!("record L {{ a: u8 }} {uses}"), &["kind-changed"]);
    check(Wire, &format!("struct L {{ a: u8 }} {uses}"), &format!("struct L {{ a: u16 }} {uses}"), &["type-changed"]);
}

#[test]
fn structs_are_closed() {
    for (old, new, expected) in [
        ("a: u8, b: u16", "b: u16, a: u8", &["struct-changed"][..]),
        ("a: u8, b: u16", "b: u16", &["struct-changed"]),
        ("a: u8, b: u16", "x: u8, a: u8, b: u16, y: u8", &["struct-changed", "struct-changed"]),
        ("a: u8, b: u16", "a: u8, renamed: u16", &[]),
        ("a: [u8; 2]", "a: [u8; 3]", &["array-length-changed"]),
    ] {
        check(Wire, &format!("struct S {{ {old} }}"), &format!("struct S {{ {new} }}"), expected);
    }
}

#[test]
fn types_of_other_names_are_compared_by_what_they_are() {
    let old = "struct P { x: u8, y: u8 } record R { p: P }";
    check(Wire, old, "struct Q { x: u8, y: u8 } record R { p: Q }", &[]);
    check(Source, old, "struct Q { x: u8, y: u8 } record R { p: Q }", &["type-renamed"]);
    // Both names stay, and a field changes from one to the other.
    let both = "struct P { x: u8, y: u8 } struct Q { x: u8, z: u8 } struct W { x: u16 }";
    check(Wire, &format!("{both} record R {{ p: P }}"), &format!("{both} record R {{ p: Q }}"), &[]);
    check(Source, &format!("{both} record R {{ p: P }}"), &format!("{both} record R {{ p: Q }}"), &["type-changed"]);
    check(Wire, &format!("{both} record R {{ p: P }}"), &format!("{both} record R {{ p: W }}"), &["type-changed"]);
    // What was renamed may have changed as well.
    check(Wire, old, "struct Q { x: u8, y: u16 } record R { p: Q }", &["type-changed"]);
}

#[test]
fn recursive_types_are_compared_once() {
    let tree = "record Tree { value: u8, children: [Tree] }";
    check(Wire, tree, "record Tree { value: u16, children: [Tree] }", &["type-changed"]);
    check(Wire, tree, "record Baum { value: u8, children: [Baum] }", &[]);
    let old = format!("{tree} record R {{ t: Tree }}");
    let other = "record Shrub { value: u8, children: [Shrub] } record R { t: Shrub }";
    check(Wire, &old, &format!("{tree} {other}"), &[]);
    let other = other.replace("u8", "u16");
    check(Wire, &old, &format!("{tree} {other}"), &["type-changed"]);
}

#[test]
fn the_first_fixed_field_of_an_empty_record_reads_zero() {
    check_record(Wire, "", "a: u8 = 1", &["first-field-default"]);
    check_record(Wire, "", "a: u16 = 1", &[]);
    check_record(Wire, "", "a: string, b: u8 = 1", &["first-field-default"]);
    check_record(Wire, "", "a: u8, b: u8 = 1", &[]);
    check_record(Wire, "", "a: bool = true, b: u8 = 1", &[]);
    let side = "enum Side: u8 { Buy = 1, Sell = 2 }";
    check(Wire, &format!("{side} record R {{}}"), &format!("{side} record R {{ s: Side }}"), &["first-field-default"]);
    // A record that had variable fields takes no such byte.
    check_record(Wire, "a: string", "a: string, b: u8 = 1", &[]);
}

#[test]
fn reservations_are_promises() {
    check_record(Wire, "a: u8, reserved 3;", "a: u8, @3 b: u8", &["reserved-reused"]);
    check_record(Wire, "@5 a: u8, reserved 3;", "@3 b: u8, @5 a: u8", &["reserved-reused"]);
    check_record(Wire, "a: u8, reserved 3..=6;", "a: u8, reserved 3, 5..=6;", &["reservation-dropped"]);
    check_record(Wire, "a: u8, reserved 3..=6;", "a: u8, reserved 2..=9;", &[]);
    check_record(Wire, "a: u8, reserved \"b\";", "a: u8, b: u8", &[]);
    check_record(Json, "a: u8, reserved \"b\";", "a: u8, b: u8", &["reserved-reused"]);
    check_record(Json, "a: u8, reserved \"b\";", "a: u8", &["reservation-dropped"]);
}

#[test]
fn constraints_are_compared_as_what_they_allow() {
    for (old, new, expected) in [
        ("a: u8", "#[range(..=9)] a: u8", &["constraint-tightened"][..]),
        ("#[range(..=9)] a: u8", "a: u8", &["constraint-loosened"]),
        ("a: u8", "#[range(0..=255)] a: u8", &[]),
        ("#[range(-5..=9)] a: i8", "#[range(-6..=9)] a: i8", &["constraint-loosened"]),
        ("#[range(-5..=9)] a: i8", "#[range(-4..=9)] a: i8", &["constraint-tightened"]),
        ("#[range(-5..=9)] a: ?i8", "#[range(-6..=8)] a: ?i8", &["constraint-tightened"]),
        ("a: f32", "#[range(0.0..)] a: f32", &["constraint-tightened"]),
        ("#[range(0.0..=1.0)] a: f32", "#[range(-1.0..=1.0)] a: f32", &["constraint-loosened"]),
        ("#[len(1..=5)] a: string", "#[len(..=5)] a: string", &["constraint-loosened"]),
        ("a: [u8]", "#[len(1..)] a: [u8]", &["constraint-tightened"]),
        ("#[pattern(\"a+\")] a: string", "#[pattern(\"a*\")] a: string", &["constraint-tightened"]),
        ("#[pattern(\"a+\")] a: string", "a: string", &["constraint-loosened"]),
        // What has another type is not asked for its constraints.
        ("#[range(..=9)] a: u8", "#[range(..=5)] a: u16", &["type-changed"]),
    ] {
        check_record(Wire, old, new, expected);
    }
}

#[test]
fn names_count_where_they_are_seen() {
    check_record(Json, "a: u8", "b: u8", &["json-name-changed"]);
    check_record(Json, "a: u8", "#[json(\"a\")] b: u8", &[]);
    check_record(Json, "#[json(\"a\")] b: u8", "b: u8", &["json-name-changed"]);
    check_record(Source, "a: u8", "#[json(\"a\")] b: u8", &["name-changed"]);
    check_record(Source, "a: u8", "b: u8", &["name-changed"]);
    check_record(Source, "#[json(\"a\")] b: u8", "b: u8", &["json-name-changed"]);
}
