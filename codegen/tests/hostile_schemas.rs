//! Texts that are no schemas: whatever stands in a file, the parser says something about it and goes on.
#![cfg(feature = "schema")]

use llano_codegen::diagnostics::{Code, Diagnostic, Sources};
use llano_codegen::schema::{ast, format, parse};

/// A piece of every construct.
const SCHEMA: &str = r#"/// Docs 注文.
module a.b;
import "c.flat" as c;
const M: u16 = 0x1_0;
type P = map<u8, [?c.T; ..=M]>;
enum S: i8 { #[default] B = -1, C, reserved 2..=4, "D"; }
flags F: u8 { R = 0, W }
struct L { q: [u32; 2], t: string[8] }
record O {
    @1 id: u64 = 5, // one 🦀
    #[x.y(1..=2, "\u{41}", b"\xff", 'c', -MAX)] @3 s: S = S.B,
    e: enum: u8 { A, B }, f: F = R | W, l: [L] = [{ q: [1, 2], t: "é" }],
    record I { a: f32 = -1.5e3 }
    reserved 8, "z";
}
variant V { 1 A: O, 2 B { id: u64 }, 3 C }
protocol G = 7 { 1 O, 2 N: c.D };
"#;

/// Parses a text and looks at what any text must have.
fn survive(text: &str) -> (ast::File, Vec<Diagnostic>) {
    let mut sources = Sources::default();
    let id = sources.add("test.flat", text);
    let mut diagnostics = Vec::new();
    let file = parse(id, text, &mut diagnostics);
    assert!(diagnostics.len() <= 100, "{text:?}");
    for report in &diagnostics {
        let edits = report.help.iter().flat_map(|help| &help.edits).map(|edit| edit.span);
        for span in report.labels.iter().map(|label| label.span).chain(edits) {
            // Panics if the span is none of this text.
            assert!(sources.text(span).len() <= text.len());
        }
        for name in ["one_", "bad_", "no_", "_body", "_item", "Rule", "expected ,"] {
            assert!(!report.message.contains(name) || text.contains(name), "{}: {text:?}", report.message);
        }
    }
    assert!(!file.is_damaged || !diagnostics.is_empty(), "what is left out is reported: {text:?}");
    match format(id, text) {
        Ok(once) => assert_eq!(format(id, &once).as_ref(), Ok(&once), "{text:?}"),
        Err(reports) => assert_eq!(reports, diagnostics),
    }
    (file, diagnostics)
}

#[test]
fn the_schema_is_one() {
    assert_eq!(survive(SCHEMA).1, []);
}

#[test]
fn no_prefix_and_no_suffix_panics() {
    for (at, _) in SCHEMA.char_indices() {
        survive(&SCHEMA[..at]);
        survive(&SCHEMA[at..]);
    }
}

#[test]
fn no_deletion_panics() {
    for (at, char) in SCHEMA.char_indices() {
        for len in [char.len_utf8(), 7] {
            let Some(rest) = SCHEMA.get(at + len..) else { continue };
            survive(&format!("{}{rest}", &SCHEMA[..at]));
        }
    }
}

#[test]
fn no_replacement_panics() {
    for (at, char) in SCHEMA.char_indices() {
        // One in eight of these at each place; the places see to it that all of them get their turn.
        for with in "{}[]()<>,;:=@#?.\"'\\/*-_ \n\r\t\0\u{7f}\u{a0}“：（0aé🦀".chars().skip(at % 8).step_by(8) {
            survive(&format!("{}{with}{}", &SCHEMA[..at], &SCHEMA[at + char.len_utf8()..]));
        }
    }
}

#[test]
fn no_splice_panics() {
    let cuts: Vec<_> = SCHEMA.char_indices().map(|(at, _)| at).step_by(23).collect();
    for from in &cuts {
        for to in &cuts {
            survive(&format!("{}{}", &SCHEMA[..*from], &SCHEMA[*to..]));
        }
    }
}

#[test]
fn no_flipped_bit_panics() {
    for at in 0..SCHEMA.len() {
        for bit in 0..8 {
            let mut bytes = SCHEMA.as_bytes().to_owned();
            bytes[at] ^= 1 << bit;
            survive(&String::from_utf8_lossy(&bytes));
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    let around = |text: &str| format!("record A {{ a: {text} }}");
    for open in ["[", "?", "map<u8, ", "record { a: ", "?[", "set<["] {
        let (_, reports) = survive(&around(&open.repeat(10_000)));
        assert!(reports.iter().any(|report| report.code == Code::TOO_DEEP), "{open}: {reports:?}");
    }
    for (open, close) in [("[", "]"), ("record { a: ", " }"), ("set<", ">"), ("[{ a: ", " }]"), ("?", "")] {
        let deep = format!("{}u8{}", open.repeat(10_000), close.repeat(10_000));
        let (file, reports) = survive(&around(&deep));
        let codes: Vec<_> = reports.iter().map(|report| report.code).collect();
        assert_eq!((codes, file.is_damaged), (vec![Code::TOO_DEEP], true), "{open}");
        let fair = format!("{}u8{}", open.repeat(30), close.repeat(30));
        let (_, reports) = survive(&around(&fair));
        assert!(!reports.iter().any(|report| report.code == Code::TOO_DEEP), "{open}: {reports:?}");
    }
}

/// The outer one was closed at the end of its line, among the inner ones, which were closed later.
#[test]
fn brackets_that_begin_in_one_line_and_end_in_others() {
    for inner in ["{", "{{{{", "{}", "({", "{("] {
        survive(&format!("#[{inner}\n{{\nstruct D{{"));
        survive(&format!("record A {{\n a: [{inner}\n b: u8\n}}\nstruct D {{}}\n}}"));
    }
    survive(&format!("#[{}\nstruct D{{", "{".repeat(40)));
}

/// What follows the text that was guessed was taken for the text by one pass and for code by the next.
#[test]
fn an_unclosed_text_before_a_comment_of_another_language() {
    survive("#[x(1\"2] )bq u8, #[d#]");
    survive("record A { #[a(\"b)] # c } [\n }");
}

/// Whatever is allowed has room on the stack of a thread of the tests, which is a quarter of the main one's.
#[test]
fn nesting_that_is_allowed_has_room() {
    for (open, close) in [("[", "]"), ("record { a: ", " }"), ("set<", ">"), ("?", ""), ("variant { A { b: ", " } }")] {
        let depth = if close.matches('}').count() == 2 { 31 } else { 63 };
        let text = format!("record A {{ a: {}u8{} }}", open.repeat(depth), close.repeat(depth));
        assert_eq!(survive(&text).1, [], "{open}");
    }
    for (open, close) in [("[", "]"), ("{ a: ", " }")] {
        let text = format!("record A {{ #[a({}1{})] a: u8 }}", open.repeat(60), close.repeat(60));
        assert_eq!(survive(&text).1, [], "{open}");
    }
}

/// A rule that tried a part of these again at each place, or twice in each bracket, would not come back.
#[test]
fn long_garbage_takes_linear_time() {
    let pieces = [
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "{}",
        "[]",
        "<a,",
        "a<b<",
        "[<",
        "<[]",
        "\"",
        "'",
        "'a",
        "\\",
        "#",
        "#[a]",
        "/*",
        "*/",
        "/",
        "///\n",
        "//\n",
        ",",
        ";",
        ":",
        "@",
        "?",
        "=",
        "|",
        "..",
        "-",
        "1",
        "1_",
        "0x",
        "a",
        "a.",
        "a:",
        "a: u8 ",
        "a: [u8; ",
        "é",
        "\0",
        "\0a",
        "\u{a0}",
        "：",
        "（",
        "\u{202e}",
        "“",
        "\n",
        "\r",
        " ",
        "record ",
        "record a ",
        "record a {",
        "record a {}",
        "record a {b",
        "record a {b: c\n",
        "reserved 1 ",
        "enum a: u8 {b c d}",
        "enum a { b = ",
        "const a",
        "\u{feff}",
        "a\"",
        "b\"\\u{",
        "x y\n",
        "{ a {",
        "} a }",
        "}\n{",
        " }",
        "[\n",
        "(\n",
    ];
    for piece in pieces {
        let many = piece.repeat(3_000 / piece.len());
        survive(&many);
        survive(&format!("record A {{ {many} }}"));
        survive(&format!("record A {{ a: u8 = {many} }}"));
        survive(&format!("enum A: u8 {{ a {many}"));
    }
}
