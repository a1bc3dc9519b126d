//! How diagnostics look, with made up ones.

use llano_codegen::diagnostics::{Code, Diagnostic, Edit, FileId, Help, Sources, Span};
use llano_codegen::render::{Format, render};
use serde_json::Value;

use crate::golden;

const PLAIN: Format = Format::Text { is_styled: false };

/// The place of the `nth` `text` in a file.
fn find(sources: &Sources, file: FileId, text: &str, nth: usize) -> Span {
    let (start, _) = sources.get(file).text.match_indices(text).nth(nth).expect("the text has it");
    Span { file, start: u32::try_from(start).unwrap(), end: u32::try_from(start + text.len()).unwrap() }
}

fn one(path: &str, text: &str) -> (Sources, FileId) {
    let mut sources = Sources::default();
    let file = sources.add(path, text);
    (sources, file)
}

/// A fault with everything: labels in two files, notes, help, and patches of one and of two files.
fn everything() -> (Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let orders = sources.add(
        "schemas/orders, new.flat",
        "module orders;\nimport \"party.flat\" as party;\n\nrecord Order {\n    id: u64,\n    owner: party.Parti,\n}\n",
    );
    let party = sources.add("schemas/party.flat", "module party;\n\nrecord Party { id: u64 }\n");
    let name = find(&sources, orders, "Parti", 0);
    let declared = find(&sources, party, "Party", 0);
    let mut unknown = Diagnostic::error(Code::UNKNOWN_TYPE, "there is no type `Parti` in `party`", name)
        .because("not declared")
        .label(find(&sources, orders, "party", 1), "imported here")
        .label(declared, "this has a similar name")
        .note("a type is named with its import's name")
        .help("declare it")
        .fix("did you mean `Party`?", name, "Party");
    let rename = |span| Edit { span, replacement: "Partei".into() };
    unknown.help.push(Help { text: "or rename both".into(), edits: vec![rename(name), rename(declared)] });
    let unused =
        Diagnostic::warning(Code::NAMING, "100 % of names: are\nodd, perhaps", find(&sources, orders, "id", 0));
    (vec![unknown, unused], sources)
}

#[test]
fn text_shows_places_in_all_files_and_patches() {
    let (diagnostics, sources) = everything();
    golden::check("render/everything.txt", &render(&diagnostics, &sources, PLAIN));
}

#[test]
fn colour_is_only_where_it_is_asked_for() {
    let (diagnostics, sources) = everything();
    assert!(!render(&diagnostics, &sources, PLAIN).contains('\x1b'));
    let styled = render(&diagnostics, &sources, Format::Text { is_styled: true });
    assert!(styled.contains("\x1b["), "{styled}");
}

#[test]
fn json_is_an_object_a_line() {
    let (diagnostics, sources) = everything();
    let text = render(&diagnostics, &sources, Format::Json);
    let objects: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(objects.len(), diagnostics.len());
    golden::check("render/everything.json", &format!("{:#}\n", Value::from(objects)));
}

#[test]
fn github_gets_commands_with_escapes() {
    let (diagnostics, sources) = everything();
    golden::check("render/everything.github", &render(&diagnostics, &sources, Format::Github));
}

#[test]
fn sarif_has_rules_places_and_fixes() {
    let (diagnostics, sources) = everything();
    let mut log: Value = serde_json::from_str(&render(&diagnostics, &sources, Format::Sarif)).expect("JSON");
    assert_eq!(log["version"], "2.1.0");
    let driver = log.pointer_mut("/runs/0/tool/driver").expect("a tool");
    assert_eq!(driver["name"], "llano");
    let rules = driver["rules"].take();
    let rules = rules.as_array().expect("rules");
    assert_eq!(rules.len(), Code::ALL.len());
    let results = log.pointer("/runs/0/results").and_then(Value::as_array).expect("results");
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    golden::check("render/everything.sarif", &format!("{:#}\n", log["runs"][0]["results"]));
}

/// Columns count characters, and marks stand below what they mark.
#[test]
fn columns_are_right_beside_wide_characters() {
    let mut text = String::new();
    let lines = [
        ("tab", "\trecord\tOrder {\t@1 Wrong\t: u8 }"),
        ("CRLF", "// first\r\nrecord Order { @1 Wrong: u8 }\r\n"),
        ("lone CR", "// first\rrecord Order { @1 Wrong: u8 }\r// last"),
        ("CJK", "/* 注文の受付 */ Wrong /* 終わり */"),
        ("emoji", "/* 🦀🎉 */ Wrong /* 👍🏽 */"),
        ("combining", "/* e\u{301}a\u{300} */ Wrong"),
        ("control", "/* \u{1b}[31m\u{202e} */ Wrong"),
    ];
    for (path, line) in lines {
        let (sources, file) = one(path, line);
        let span = find(&sources, file, "Wrong", 0);
        let fault = Diagnostic::error(Code::NAMING, "a name", span).because("this").fix("so", span, "right");
        let rendered = render(std::slice::from_ref(&fault), &sources, PLAIN);
        let location = sources.get(file).location(span.start);
        let place = format!("--> {path}:{}:{}\n", location.line, location.column);
        assert!(rendered.contains(&place), "{place}{rendered}");
        text.push_str(&rendered);
    }
    golden::check("render/columns.txt", &text);
}

#[test]
fn ends_of_texts_and_lines_can_be_pointed_at() {
    let mut text = String::new();
    for (path, source) in
        [("newline", "record Order {\n"), ("none", "record Order {"), ("empty", ""), ("crlf", "a\r\n")]
    {
        let (sources, file) = one(path, source);
        let end = u32::try_from(source.len()).unwrap();
        let span = Span { file, start: end, end };
        let fault = Diagnostic::error(Code::UNCLOSED, "expected `}`, found the end of the file", span);
        text.push_str(&render(&[fault.fix("close it", span, "}")], &sources, PLAIN));
    }
    let (sources, file) = one("line's end", "const A: u8 = 1\nconst B: u8 = 2;\n");
    let span = find(&sources, file, "1", 0).after();
    let fault = Diagnostic::error(Code::SYNTAX, "expected `;`", span).fix("end it", span, ";");
    text.push_str(&render(&[fault], &sources, PLAIN));
    golden::check("render/ends.txt", &text);
}

#[test]
fn spans_of_several_lines_and_excerpts() {
    let mut sources = Sources::default();
    let file = sources.add_excerpt("src/lib.rs", "struct A {\n    b: u8,\n    c: u8,\n    d: u8,\n}\n", 98);
    let whole = find(&sources, file, "{\n    b: u8,\n    c: u8,\n    d: u8,\n}", 0);
    let line = find(&sources, file, "    c: u8,\n", 0);
    let fault = Diagnostic::error(Code::EMPTY_TYPE, "a type of several lines", whole)
        .because("all of this")
        .label(find(&sources, file, "d", 0), "and this")
        .fix("remove a field", line, "")
        .fix("add a field", line.before(), "    x: u8,\n");
    golden::check("render/lines.txt", &render(&[fault], &sources, PLAIN));
}
