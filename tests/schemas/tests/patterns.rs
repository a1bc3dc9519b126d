//! Patterns: what the runtime makes of a table is what a matcher of regular expressions says.

use llano::generated::Pattern;
use llano_codegen::pattern::compile_pattern;
use oorandom::Rand32;
use regex_automata::meta::Regex;

const PATTERNS: [&str; 16] = [
    "",
    "a|ab",
    "(?:ab)*",
    "[a-c]+x?",
    "[^a]*",
    ".{2,4}",
    r"\d{4}-\d{2}",
    r"\w+( \w+)*",
    r"[\p{L}\p{N}_. -]+",
    r"\p{Greek}{1,3}",
    "(?i)straße",
    "(?s).*",
    "^a$",
    r"(?-u:\b)ab(?-u:\b).*",
    "[a&&b]",
    "é|[à-ü]b",
];

/// What texts are made of: what the patterns are about, and what is beside it.
const PARTS: [&str; 22] = [
    "a", "b", "ab", "c", "x", "é", "à", "α", "Ω", "0", "7", "2024-01", "-", " ", "_", ".", "\n", "straße", "STRASSE",
    "ſ", "😀", "\u{301}",
];

#[test]
fn tables_match_what_regular_expressions_match() {
    let mut random = Rand32::new(7);
    for pattern in PATTERNS {
        let compiled = compile_pattern(pattern).expect(pattern);
        let table: &'static [u8] = compiled.table().to_vec().leak();
        let expected = Regex::new(&format!("^(?:{pattern})$")).expect(pattern);
        let mut matches = 0;
        for _ in 0..3_000 {
            let len = random.rand_range(0..6);
            let text: String = (0..len).map(|_| PARTS[random.rand_range(0..22) as usize]).collect();
            let found = Pattern::new(table).matches(text.as_bytes());
            assert_eq!(found, expected.is_match(&text), "{pattern:?} on {text:?}");
            assert_eq!(found, compiled.matches(&text), "{pattern:?} on {text:?}, in the compiler");
            matches += usize::from(found);
        }
        assert_eq!(matches == 0, pattern == "[a&&b]", "{pattern}: {matches} matches");
    }
}

#[test]
fn bytes_that_are_no_utf8_match_nothing() {
    let table: &'static [u8] = compile_pattern("(?s).*").expect("a pattern").table().to_vec().leak();
    let any = Pattern::new(table);
    let mut random = Rand32::new(8);
    for _ in 0..20_000 {
        let bytes: Vec<u8> = (0..random.rand_range(0..5)).map(|_| random.rand_u32().to_le_bytes()[0]).collect();
        assert_eq!(any.matches(&bytes), str::from_utf8(&bytes).is_ok(), "{bytes:x?}");
    }
}
