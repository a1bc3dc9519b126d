use llano_codegen::model::breaking::Profile::{Json, Source, Wire};

use super::check;

const TYPES: &str = "record A { x: u8 } record B { y: u16 } record C { z: u32 }";

#[track_caller]
fn check_protocol(old: &str, new: &str, expected: &[&str]) {
    check(Wire, &format!("{TYPES} protocol P = {old}"), &format!("{TYPES} protocol P = {new}"), expected);
}

#[test]
fn messages_keep_their_numbers() {
    check_protocol("1 { A, B }", "1 { A, B, C }", &[]);
    check_protocol("1 { A, B }", "1 { A, Renamed: B }", &[]);
    check_protocol("1 { A, B }", "2 { A, B }", &["protocol-renumbered"]);
    check_protocol("1 { A, B }", "1 { B }", &["message-removed"]);
    check_protocol("1 { A, B, C }", "1 { B, C }", &["message-removed"]);
    check_protocol("1 { A, B }", "1 { C, A, B }", &["message-renumbered"]);
    check_protocol("1 { A, 5 B }", "1 { A, 6 B }", &["message-renumbered"]);
    check_protocol("1 { M: A }", "1 { M: B }", &["type-changed"]);
    check_protocol("1 { A, reserved 7; }", "1 { A, 7 B }", &["reserved-reused"]);
    check_protocol("1 { A, reserved 7; }", "1 { A }", &["reservation-dropped"]);
    check(Wire, &format!("{TYPES} protocol P = 1 {{ A }}"), TYPES, &["protocol-removed"]);
    check(Wire, &format!("{TYPES} protocol P = 1 {{ A }}"), &format!("{TYPES} protocol Q = 1 {{ A }}"), &[]);
    check(
        Source,
        &format!("{TYPES} protocol P = 1 {{ A }}"),
        &format!("{TYPES} protocol Q = 1 {{ M: A }}"),
        &["type-renamed", "name-changed"],
    );
}

#[test]
fn types_may_move_and_be_renamed() {
    let old = "// file: a.flat\nrecord R { x: u8, k: K }\nenum K: u8 { A }\n// file: b.flat\nrecord S { y: u8 }";
    let moved = "// file: a.flat\nrecord R { x: u8, k: K }\nenum K: u8 { A }\n// file: c.flat\nrecord S { y: u8 }";
    check(Wire, old, moved, &[]);
    check(Json, old, moved, &[]);
    check(Source, old, moved, &["module-renamed"]);
    let split = "// file: a.flat\nimport \"k.flat\";\nrecord R { x: u8, k: k.K }\n// file: k.flat\nenum K: u8 { A }\n// file: b.flat\nrecord S { y: u8 }";
    check(Wire, old, split, &[]);
    check(Source, old, split, &["type-renamed"]);
    let changed = moved.replace("y: u8", "y: u16");
    check(Wire, old, &changed, &["type-changed"]);
}

#[test]
fn what_is_gone_is_told_once() {
    let old = format!("{TYPES} record D {{ a: A, b: [B] }}");
    check(Wire, &old, TYPES, &["type-removed"]);
    // What was removed with the only field that used it is not told again.
    check(Wire, &old, "record A { x: u8 } record C { z: u32 } record D { a: A }", &["field-removed"]);
    check(Source, &old, "record A { x: u8 } record C { z: u32 } record D { a: A }", &["type-removed", "field-removed"]);
    check(
        Wire,
        &format!("// file: a.flat\n{TYPES}\n// file: b.flat\nrecord X {{ p: u8, q: u8 }}"),
        &format!("// file: a.flat\n{TYPES}"),
        &["module-removed"],
    );
}

#[test]
fn constants_and_aliases_count_in_source_only() {
    let old = "const N: u8 = 3; type Id = u32; record R { a: [Id; N] }";
    check(Wire, old, "record R { a: [u32; 3] }", &[]);
    check(Source, old, "record R { a: [u32; 3] }", &["declaration-changed", "declaration-changed"]);
    check(Source, old, "const N: u8 = 3; type Id = u32; const M: u8 = 4; record R { a: [Id; N] }", &[]);
    check(Wire, old, "const N: u8 = 4; type Id = u32; record R { a: [Id; N] }", &["array-length-changed"]);
    check(
        Source,
        old,
        "const N: u16 = 3; type Id = u64; record R { a: [Id; N] }",
        &["declaration-changed", "declaration-changed", "type-changed"],
    );
}

#[test]
fn many_changes_are_all_told_in_the_order_of_the_text() {
    check(
        Source,
        "const N: u8 = 3; enum E: u8 { A, B } struct S { a: u8 } record R { a: u8, b: E, c: ?S } variant V { A, B }",
        "const N: u16 = 3; enum E: u16 { A, B } struct S { a: u8, b: u8 } record R { a: u16, b: E, d: ?S } variant V { A }",
        &[
            "declaration-changed",
            "integer-changed",
            "struct-changed",
            "type-changed",
            "name-changed",
            "alternative-removed",
        ],
    );
}
