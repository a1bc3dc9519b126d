//! The worked examples of the book's specification, which are golden vectors.

use std::fs;
use std::path::Path;

use llano_tests::golden::{Vector, to_hex, vectors};
use serde_json::Value;

/// Vectors that the specification explained when this test was written; there may be more.
const COUNT: usize = 72;

/// A worked example: what stands before the table, by the first word of each line, and the table.
struct Example {
    name: String,
    schema: String,
    writer: Option<String>,
    value: Value,
    bytes: String,
    /// Offset and bytes of each row, as written.
    rows: Vec<(usize, String)>,
}

impl Example {
    /// Reads a block of the book.
    fn read(block: &str) -> Self {
        let (head, table) = block.split_once("\n\n").unwrap_or((block, ""));
        let part = |name: &str| {
            let mut lines = head.lines().skip_while(|line| line.split(' ').next() != Some(name));
            let first = lines.next()?.strip_prefix(name)?.trim();
            let rest = lines.take_while(|line| line.starts_with(' ')).map(str::trim);
            Some(std::iter::once(first).chain(rest).collect::<Vec<_>>().join(" "))
        };
        let name = part("vector").expect("a name");
        let expect = |word: &str| part(word).unwrap_or_else(|| panic!("{name}: no line `{word}`"));
        let value = serde_json::from_str(&expect("value")).unwrap_or_else(|error| panic!("{name}: {error}"));
        let bytes = expect("bytes");
        Self {
            schema: expect("schema"),
            writer: part("writer"),
            value,
            bytes: if bytes == "(none)" { String::new() } else { bytes.replace(' ', "") },
            rows: table.lines().skip(1).filter_map(row).collect(),
            name,
        }
    }

    /// The rows' bytes one after the other, each at the offset that it says.
    fn bytes_of_rows(&self) -> String {
        let mut bytes = String::new();
        for (offset, row) in &self.rows {
            assert_eq!(bytes.len() / 2, *offset, "{}: an offset", self.name);
            bytes += row;
        }
        bytes
    }
}

/// Offset and bytes of a row; none for a line that continues a meaning.
fn row(line: &str) -> Option<(usize, String)> {
    let (offset, rest) = line.trim_start().split_once("  ")?;
    let bytes = rest.split("  ").next()?;
    Some((offset.parse().ok()?, bytes.replace(' ', "")))
}

/// The examples of the specification.
fn examples() -> Vec<Example> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../book/src/format.md");
    let text = fs::read_to_string(path).expect("the specification");
    let blocks = text.split("```text\n").skip(1).map(|rest| rest.split("\n```").next().unwrap_or(rest));
    let examples: Vec<_> = blocks.filter(|block| block.starts_with("vector")).map(Example::read).collect();
    assert!(examples.len() >= COUNT, "only {} examples", examples.len());
    examples
}

#[test]
fn every_vector_in_the_book_is_the_vector_of_its_name() {
    let vectors = vectors();
    for example in examples() {
        let name = &example.name;
        let vector: &Vector = vectors.iter().find(|vector| vector.name == *name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(example.schema, vector.schema, "{name}");
        assert_eq!(example.value, vector.value, "{name}");
        assert_eq!(example.bytes, to_hex(&vector.bytes), "{name}");
        let by_hand = |writer| if writer == "no version of the type" { "hand".into() } else { writer };
        assert_eq!(example.writer.map(by_hand), vector.written_by, "{name}");
    }
}

#[test]
fn every_worked_example_explains_all_of_its_bytes() {
    for example in examples() {
        assert_eq!(example.bytes_of_rows(), example.bytes, "{}", example.name);
    }
}
