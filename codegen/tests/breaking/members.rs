use llano_codegen::diagnostics::Severity;
use llano_codegen::model::breaking::Profile::{self, Json, Source, Wire};

use super::{changes, check};

#[track_caller]
fn check_enum(profile: Profile, old: &str, new: &str, expected: &[&str]) {
    check(profile, &format!("enum E: u8 {{ {old} }}"), &format!("enum E: u8 {{ {new} }}"), expected);
}

#[track_caller]
fn check_variant(profile: Profile, old: &str, new: &str, expected: &[&str]) {
    let types = "record R { id: u64 } struct S { id: u64 }";
    check(profile, &format!("{types} variant V {{ {old} }}"), &format!("{types} variant V {{ {new} }}"), expected);
}

#[test]
fn values_keep_their_numbers() {
    check_enum(Wire, "A, B", "A, B, C", &[]);
    check_enum(Wire, "A, B", "B = 1, A = 0", &[]);
    check_enum(Wire, "A, B", "A, Renamed", &[]);
    check_enum(Wire, "A, B, C", "A, C", &["value-removed"]);
    check_enum(Wire, "A, B, C", "A, C = 2", &["value-removed"]);
    check_enum(Wire, "A, B, C", "A, X, B, C", &["value-renumbered"]);
    check_enum(Wire, "A, B, C", "A, B, C = 7", &["value-renumbered"]);
    check_enum(Wire, "A, B = 5, C = 9", "A, B = 6, C = 8", &["value-renumbered", "value-renumbered"]);
}

#[test]
fn what_follows_is_named_in_the_one_report() {
    let (_, reports) = changes(Wire, "enum E: u8 { A, B, C, D, F, G }", "enum E: u8 { A, X, B, C, D, F, G }");
    assert_eq!(reports.len(), 1);
    assert_eq!(reports[0].message, "value `B` of `E` had the value 1 and has 2");
    assert_eq!(reports[0].notes, ["where messages hold it, `X` is read", "the same goes for `C`, `D`, `F` and 1 more"]);
    let (_, reports) = changes(Wire, "enum E: u8 { A, B, C }", "enum E: u8 { A, C }");
    assert_eq!(reports.len(), 1);
    assert!(
        reports[0]
            .notes
            .iter()
            .any(|note| note.starts_with("also renumbered, so that messages read as something else: `C`"))
    );
}

#[test]
fn what_is_retired_in_order_is_a_warning() {
    for (old, new) in [
        ("enum E: u8 { A, B }", "enum E: u8 { A, reserved 1, \"B\"; }"),
        ("flags E: u8 { A, B }", "flags E: u8 { A, reserved 1, \"B\"; }"),
        ("variant E { A, B: u8 }", "variant E { A, reserved 2, \"B\"; }"),
        (
            "record A {} record B { x: u8 } protocol P = 1 { A, B }",
            "record A {} record B { x: u8 } protocol P = 1 { A, reserved 2, \"B\"; }",
        ),
    ] {
        let (_, reports) = changes(Wire, old, new);
        let found: Vec<_> = reports.iter().map(|report| report.severity).collect();
        assert_eq!(found, [Severity::Warning], "{old}\n{reports:#?}");
    }
}

#[test]
fn defaults_of_types_are_told_where_they_are_declared() {
    check_enum(Wire, "A = 1, B = 2", "Z = 0, A = 1, B = 2", &["default-changed"]);
    check_enum(Wire, "A = 1, B = 2", "Z = 0, #[default] A = 1, B = 2", &[]);
    check_enum(Wire, "A = 1, B = 2", "B = 2, A = 1", &["default-changed"]);
    check_variant(Wire, "1 A, 2 B", "2 B, 1 A", &["default-changed"]);
    check_variant(Wire, "1 A, 2 B", "2 B, #[default] 1 A", &[]);
}

#[test]
fn integers_and_flags() {
    check(Wire, "enum E: u8 { A }", "enum E: i8 { A }", &["integer-changed"]);
    check(Wire, "flags E: u8 { A }", "flags E: u16 { A }", &["integer-changed"]);
    check(Wire, "flags F: u8 { A, B }", "flags F: u8 { A, B, C }", &[]);
    check(Wire, "flags F: u8 { A, B }", "flags F: u8 { B, A }", &["value-renumbered"]);
    check(Wire, "flags F: u8 { A, B }", "flags F: u8 { A }", &["value-removed"]);
    check(Wire, "flags F: u8 { A }", "enum F: u8 { A }", &["kind-changed"]);
}

#[test]
fn alternatives_keep_their_tags() {
    check_variant(Wire, "A, B: u8", "A, B: u8, C: string", &[]);
    check_variant(Wire, "A, B: u8", "A, Renamed: u8", &[]);
    check_variant(Wire, "A, B: u8, C", "A, C", &["alternative-removed"]);
    check_variant(Wire, "A, B: u8, C", "A, X, B: u8, C", &["alternative-renumbered"]);
    check_variant(Wire, "1 A, 2 B: u8", "1 A, 9 B: u8", &["alternative-renumbered"]);
}

#[test]
fn payloads_of_fields_evolve_and_others_do_not() {
    for (old, new, expected) in [
        ("A, B", "A, B { x: u8 }", &[][..]),
        ("A, B", "A, B: R", &[]),
        ("A, B { id: u64 }", "A, B { id: u64, more: string }", &[]),
        ("A, B { id: u64 }", "A, B: R", &[]),
        ("A, B: R", "A, B { id: u64, more: u8 }", &[]),
        ("A, B", "A, B: u8", &["payload-changed"]),
        ("A, B: u8", "A, B", &["payload-changed"]),
        ("A, B { id: u64 }", "A, B", &["payload-changed"]),
        ("A, B: u64", "A, B { id: u64 }", &["payload-changed"]),
        ("A, B: S", "A, B { id: u64 }", &["payload-changed"]),
        ("A, B: u8", "A, B: u16", &["type-changed"]),
        ("A, B: u8", "A, B: string", &["type-changed"]),
        ("A, B { id: u64, x: u8 }", "A, B { x: u8 }", &["field-removed"]),
        ("A, B { id: u64 }", "A, B { id: u32 }", &["type-changed"]),
    ] {
        check_variant(Wire, old, new, expected);
    }
    check_variant(Source, "A, B", "A, B { x: u8 }", &["payload-changed"]);
    check_variant(Source, "A, B { id: u64 }", "A, B: R", &["payload-changed"]);
}

#[test]
fn names_and_reservations() {
    check_enum(Json, "A, B", "A, C", &["json-name-changed"]);
    check_enum(Source, "A, B", "A, C", &["name-changed"]);
    check_variant(Json, "A, B", "A, #[json(\"B\")] C", &[]);
    check_enum(Wire, "A, reserved 7;", "A, B = 7", &["reserved-reused"]);
    check_enum(Wire, "A, reserved 7;", "A", &["reservation-dropped"]);
    check_variant(Wire, "A, reserved 7..=9;", "A, reserved 7..=8;", &["reservation-dropped"]);
}
