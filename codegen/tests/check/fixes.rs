//! The changes that reports suggest: what a file is after them, and that nothing is left to say.

use llano_codegen::diagnostics::Edit;

use crate::{Memory, compile_text, lines};
use llano_codegen::schema::compile;

/// The text after all changes, the last first.
fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| edit.span.start);
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        text.replace_range(edit.span.range(), &edit.replacement);
    }
    text
}

#[test]
fn a_file_is_right_after_what_is_suggested() {
    for (text, expected) in [
        ("record R { a: int32, b: [int32] }", "record R { a: i32, b: [i32] }"),
        ("record R { a: ordr }\nrecord Order {}", "record R { a: Order }\nrecord Order {}"),
        ("record R { a: Strng, b: ?Double }", "record R { a: string, b: ?f64 }"),
        ("record R { @1 a: u8, @1 b: u8, @1 c: u8 }", "record R { @1 a: u8, @2 b: u8, @3 c: u8 }"),
        (
            "record R { @2 a: u8, @1 b: u8, c: u8, reserved 3..=8 }",
            "record R { @2 a: u8, @1 b: u8, @9 c: u8, reserved 3..=8 }",
        ),
        ("enum E { A }", "enum E: u8 { A }"),
        ("record R { e: enum { A } }", "record R { e: enum: u8 { A } }"),
        ("flags F: i16 { A }", "flags F: u16 { A }"),
        ("enum E: u8 { A = 1, B = 1 }", "enum E: u8 { A = 1, B = 2 }"),
        ("enum E: u8 { B = 1, A = 0, C }", "enum E: u8 { B = 1, A = 0, C = 2 }"),
        ("struct S { @1 a: u8, @2 b: u8 }", "struct S { a: u8, b: u8 }"),
        ("struct S { a: u8 = 1 }", "struct S { a: u8 }"),
        ("record R { a: ?u8 = 1 }", "record R { a: ?u8 }"),
        ("record R { a: R }", "record R { a: ?R }"),
        ("record R { a: u8[4] }", "record R { a: [u8; 4] }"),
        ("record R { a: bytes = \"x\" }", "record R { a: bytes = b\"x\" }"),
        ("record R { a: char = \"x\" }", "record R { a: char = 'x' }"),
        ("record R { a: bool = 1 }", "record R { a: bool = true }"),
        ("record R { e: E = 2 }\nenum E: u8 { A, B = 2 }", "record R { e: E = B }\nenum E: u8 { A, B = 2 }"),
        ("record R { e: E = buy }\nenum E: u8 { Buy }", "record R { e: E = Buy }\nenum E: u8 { Buy }"),
        ("record R { #[len(..=5)] a: u8 }", "record R { #[range(..=5)] a: u8 }"),
        ("record R { #[depricated] a: u8 }", "record R { #[deprecated] a: u8 }"),
        ("record R { s: set<[u8]> }", "record R { s: set<bytes> }"),
        ("record R { reserved 9..=5; }", "record R { reserved 5..=9; }"),
        (
            "record R { k: Kind }\nrecord S { enum Kind: u8 { A } }",
            "record R { k: S.Kind }\nrecord S { enum Kind: u8 { A } }",
        ),
    ] {
        let found = compile_text(text);
        let edits: Vec<_> = found.diagnostics.iter().flat_map(|report| report.help[0].edits.clone()).collect();
        let fixed = apply(text, edits);
        assert_eq!(fixed, expected, "{:?}", lines(&found));
        assert_eq!(lines(&compile_text(&fixed)), [""; 0], "{fixed}");
    }
}

#[test]
fn imports_are_right_after_what_is_suggested() {
    let common = ("common.flat", "module market.common;\ntype Price = i64;");
    for (text, expected) in [
        ("import \"common\" as c;\ntype T = c.Price;", "import \"common.flat\" as c;\ntype T = c.Price;"),
        ("import \"common.flat\" as c;\ntype T = Price;", "import \"common.flat\" as c;\ntype T = c.Price;"),
        (
            "import \"common.flat\" as c;\ntype T = market.common.Price;",
            "import \"common.flat\" as c;\ntype T = c.Price;",
        ),
        ("import \"common.flat\";\ntype T = comon.Price;", "import \"common.flat\";\ntype T = common.Price;"),
        ("import \"common.flat\";\ntype T = u8;", "\ntype T = u8;"),
    ] {
        let run = |text: &str| compile(&Memory::new([("main.flat", text), common]), &["main.flat".into()], &[]);
        let found = run(text);
        let edits: Vec<_> = found.diagnostics.iter().flat_map(|report| report.help[0].edits.clone()).collect();
        let fixed = apply(text, edits);
        assert_eq!(fixed, expected, "{:?}", lines(&found));
        assert_eq!(lines(&run(&fixed)), [""; 0], "{fixed}");
    }
}
