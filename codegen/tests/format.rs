//! The formatter: what the canonical form is, and that whatever is brought into it means the same and stays as it is.
#![cfg(feature = "schema")]

mod schemas;

mod pairs;

use llano_codegen::diagnostics::{Code, Diagnostic, Sources};
use llano_codegen::schema::{ast, format, parse};
use oorandom::Rand32;

fn formatted(text: &str) -> Result<String, Vec<Diagnostic>> {
    format(Sources::default().add("test.flat", text), text)
}

fn read(text: &str) -> (ast::File, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let file = parse(Sources::default().add("test.flat", text), text, &mut diagnostics);
    (file, diagnostics)
}

/// The syntax tree without its spans.
fn meaning(text: &str) -> String {
    let (file, diagnostics) = read(text);
    assert_eq!(diagnostics, [], "{text}");
    let debug = format!("{file:?}");
    let mut parts = debug.split("Span {");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once('}').expect("a span ends").1)
}

/// The comments of a text that has `//` nowhere else, in order.
fn comments(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.find("// ").filter(|at| !line[..*at].ends_with('/')).map(|at| line[at..].trim_end()))
        .collect()
}

/// Formats a text and looks at what any formatted text must be.
fn check(text: &str) -> String {
    let once = formatted(text).unwrap_or_else(|reports| panic!("{reports:?}\n{text}"));
    assert_eq!(meaning(&once), meaning(text), "{text}\n----\n{once}");
    assert_eq!(comments(&once), comments(text), "{text}\n----\n{once}");
    let twice = formatted(&once).unwrap_or_else(|reports| panic!("{reports:?}\n{once}"));
    assert_eq!(twice, once, "from\n{text}");
    assert!(once.is_empty() || (once.ends_with('\n') && !once.ends_with("\n\n") && !once.starts_with('\n')));
    assert!(once.lines().all(|line| line.trim_end() == line), "{once}");
    assert!(!once.contains("\n\n\n"), "{once}");
    once
}

/// `format.txt` has the texts, and after `%%` their canonical form.
#[test]
fn canonical_forms() {
    pairs::check("format.txt", check);
}

#[test]
fn texts_with_faults_are_left_alone() {
    let reports = formatted("record A { a u8 }\n  record B{}").unwrap_err();
    assert_eq!(reports.iter().map(|report| report.code).collect::<Vec<_>>(), [Code::SYNTAX]);
}

#[test]
fn line_ends_are_kept() {
    assert_eq!(check("record A {\r\na: u8 // b\r\n}"), "record A {\r\n    a: u8, // b\r\n}\r\n");
    assert_eq!(check("// a\n\r\nrecord A {}\r\n"), "// a\n\nrecord A {}\n");
    assert_eq!(check("record A {}\rrecord B {}\r\n// c\r"), "record A {}\nrecord B {}\n// c\n");
}

#[test]
fn a_text_without_tokens() {
    assert_eq!(check(""), "");
    assert_eq!(check("\n \n"), "");
    assert_eq!(check("\u{feff}\n// a \n\n\n// b"), "// a\n\n// b\n");
}

#[test]
fn lines_are_no_longer_than_need_be() {
    let mut random = Rand32::new(7);
    for _ in 0..300 {
        let text = schemas::text(&schemas::random(&mut random));
        let is_token = |line: &str| !line.trim_start().contains(' ') || line.contains("///");
        let longest = check(&text).lines().filter(|line| !is_token(line)).map(|line| line.chars().count()).max();
        assert!(longest.unwrap_or(0) <= 100, "{}", check(&text));
    }
}

/// Comments and line ends at every boundary of random schemas.
#[test]
fn random_schemas() {
    let mut random = Rand32::new(3);
    for round in 0..1500 {
        let tokens = schemas::random(&mut random);
        let density = [2, 5, 30, 1000][round % 4];
        let mut text = String::new();
        for (at, token) in tokens.iter().enumerate() {
            // Documentation has a line of its own.
            let is_doc = token.starts_with("///");
            let comment = format!("// c{at}");
            let parts: &[&str] = match random.rand_range(0..density) {
                0 => &[" ", &comment, "\n"],
                1 => &["\n", &comment, "  \n\n"],
                2 => &["\n\n\n\n"],
                3 => &["\n", &comment, "\n ", &comment, "\n"],
                _ => &[" "],
            };
            text.extend(parts.iter().copied());
            if is_doc && !text.ends_with('\n') {
                text.push('\n');
            }
            text.push_str(token);
            if is_doc {
                text.push('\n');
            }
        }
        check(&text);
        check(&text.replace('\n', "\r\n"));
    }
}

#[test]
fn mutated_schemas() {
    let mut random = Rand32::new(11);
    for _ in 0..1500 {
        let text = schemas::text(&schemas::random(&mut random));
        let mut bytes = text.into_bytes();
        for _ in 0..random.rand_range(1..4) {
            let at = random.rand_range(0..u32::try_from(bytes.len()).unwrap().max(1)) as usize;
            match random.rand_range(0..3) {
                _ if bytes.is_empty() => {}
                0 => bytes[at] ^= 1 << random.rand_range(0..8),
                1 => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(1)),
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(once) = formatted(&text) {
            assert_eq!(formatted(&once).as_deref(), Ok(&*once), "{text}");
            assert_eq!(meaning(&once), meaning(&text));
        } else {
            assert_ne!(read(&text).1, []);
        }
    }
}
