//! Tokens, for saying what was found.

use std::ops::Range;

use super::{Pair, Rule};

/// A token of the mended text.
#[derive(Clone, Debug)]
pub(super) struct Token<'t> {
    pub(super) text: &'t str,
    pub(super) range: Range<usize>,
}

impl<'t> Token<'t> {
    /// The token at `at`, or after the space and the comments there; an empty one at the end.
    pub(super) fn at(text: &'t str, at: usize) -> Self {
        let start = skip_space(text, at);
        let rest = &text[start..];
        let first = rest.chars().next().unwrap_or(' ');
        let len = if is_letter(first) {
            rest.find(|char| !is_letter(char)).unwrap_or(rest.len())
        } else if matches!(first, '"' | '\'') {
            quoted(rest)
        } else if rest.starts_with("///") {
            line(rest)
        } else if let Some(sign) =
            ["..=", "..", "#[", "->", "=>", "==", "::", ":="].iter().find(|sign| rest.starts_with(**sign))
        {
            sign.len()
        } else {
            rest.chars().next().map_or(0, char::len_utf8)
        };
        Self { text: &rest[..len], range: start..start + len }
    }

    /// The first tokens of a part of the text: enough to see what was meant.
    pub(super) fn first_of(text: &'t str, range: Range<usize>) -> Vec<Self> {
        let mut tokens = Vec::new();
        let mut at = range.start;
        while tokens.len() < 10 {
            let token = Self::at(text, at);
            if token.text.is_empty() || token.range.end > range.end {
                break;
            }
            at = token.range.end;
            tokens.push(token);
        }
        tokens
    }

    /// How a message names it.
    pub(super) fn name(&self) -> String {
        const LONGEST: usize = 30;
        if self.text.is_empty() {
            "the end of the file".to_owned()
        } else if self.text.starts_with("///") {
            "documentation".to_owned()
        } else if self.text.chars().count() > LONGEST {
            format!("`{}…`", self.text.chars().take(LONGEST).collect::<String>())
        } else {
            format!("`{}`", self.text)
        }
    }

    pub(super) fn is_word(&self) -> bool {
        self.text.starts_with(|char: char| char.is_alphabetic() || char == '_')
    }

    pub(super) fn is_number(&self) -> bool {
        self.text.starts_with(|char: char| char.is_ascii_digit())
    }
}

/// Where what a pair says ends: space and comments that were stepped over in vain are not a part of it.
pub(super) fn end(pair: &Pair<'_>) -> usize {
    match pair.clone().into_inner().last() {
        Some(last) if is_open(pair.as_rule()) => end(&last),
        _ => pair.as_span().end(),
    }
}

/// Whether a rule may end in what is optional.
const fn is_open(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::field
            | Rule::enum_value
            | Rule::alternative
            | Rule::message
            | Rule::r#type
            | Rule::value
            | Rule::optional
    )
}

fn is_letter(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

fn line(text: &str) -> usize {
    text.find(['\n', '\r']).unwrap_or(text.len())
}

fn skip_space(text: &str, mut at: usize) -> usize {
    loop {
        let rest = text[at..].trim_start_matches([' ', '\t', '\n', '\r', '\u{feff}']);
        at = text.len() - rest.len();
        if !rest.starts_with("//") || (rest.starts_with("///") && !rest.starts_with("////")) {
            return at;
        }
        at += line(rest);
    }
}

fn quoted(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut len = 1;
    while let Some(byte) = bytes.get(len) {
        match byte {
            b'\\' => len += 2,
            byte if *byte == bytes[0] => return len + 1,
            _ => len += 1,
        }
    }
    text.len()
}
