//! The text before the grammar sees it: where brackets, texts and comments begin and end.

use std::ops::Range;

/// What matters for finding partners; the words and signs in between are passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lexeme {
    /// `(`, `[`, `{`
    Open(u8),
    /// `)`, `]`, `}`
    Close(u8),
    /// `<`, `>`, `?`, `,` or `;`: what types nest with, besides brackets, and what ends their nesting.
    Sign(u8),
    /// A text without its second `"`, to the end of its line.
    UnclosedText,
    /// `'` without a second one in its line.
    UnclosedChar,
    /// `// …` or `/// …`, up to the end of its line.
    Comment,
    /// `/* … */`, or up to the end of the text.
    Block { is_closed: bool },
    /// `# …` up to the end of its line.
    Hash,
    /// A space that is not one of ASCII, or a character without width, between tokens.
    Space,
    /// A typographic quote between tokens, up to the next in its line if there is one.
    Quote,
    /// A sign that looks like one of ASCII, which it stands for.
    Wide(u8),
    /// The end of a line.
    Line,
    /// A keyword that begins an item, as the first word of its line and followed by a word or text.
    Item,
}

const ITEMS: [&str; 10] =
    ["module", "import", "const", "type", "enum", "flags", "struct", "record", "variant", "protocol"];

/// The lexemes of a text, in order, each with its range.
pub(super) struct Scanner<'t> {
    text: &'t str,
    at: usize,
    /// Whether nothing but space stands before `at` in its line.
    is_line_start: bool,
}

impl<'t> Scanner<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, at: 0, is_line_start: true }
    }

    /// Goes back to `at`, which is in the last lexeme and not at the beginning of a line.
    pub(super) const fn go_on_at(&mut self, at: usize) {
        self.at = at;
    }

    /// The length of what stands from `at` to the end of the line.
    fn line(&self, at: usize) -> usize {
        let rest = &self.text.as_bytes()[at..];
        rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len())
    }

    /// The length of what quotes enclose from `at` on, both of them included, if the second is in the line.
    fn quoted(&self, at: usize) -> Option<usize> {
        let bytes = &self.text.as_bytes()[at..];
        let quote = bytes[0];
        let mut len = 1;
        loop {
            match *bytes.get(len)? {
                b'\n' | b'\r' => return None,
                b'\\' if matches!(bytes.get(len + 1), Some(b'\n' | b'\r')) => return None,
                b'\\' => len += 2,
                byte if byte == quote => return Some(len + 1),
                _ => len += 1,
            }
        }
    }

    /// The length of what typographic quotes enclose from `at` on, or of the first one if it is alone in its line.
    fn typographic(&self, at: usize, quote: usize) -> usize {
        let line = self.text[at + quote..].char_indices().take_while(|(_, char)| !matches!(char, '\n' | '\r'));
        let mut quotes = line.filter(|(_, char)| is_quote(*char));
        quotes.next().map_or(quote, |(end, char)| quote + end + char.len_utf8())
    }

    /// Whether a keyword stands at `at` that begins an item.
    fn is_item(&self, at: usize) -> bool {
        let rest = &self.text[at..];
        ITEMS.iter().filter_map(|word| rest.strip_prefix(word)).any(|rest| {
            let name = rest.trim_start_matches([' ', '\t']);
            name.len() < rest.len() && name.starts_with(|char: char| char.is_alphabetic() || matches!(char, '_' | '"'))
        })
    }

    /// The next that matters, from a byte that may begin one.
    fn lexeme(&self, at: usize) -> Option<(Lexeme, usize)> {
        let bytes = &self.text.as_bytes()[at..];
        Some(match bytes[0] {
            open @ (b'(' | b'[' | b'{') => (Lexeme::Open(open), 1),
            close @ (b')' | b']' | b'}') => (Lexeme::Close(close), 1),
            sign @ (b'<' | b'>' | b'?' | b',' | b';') => (Lexeme::Sign(sign), 1),
            b'\n' => (Lexeme::Line, 1),
            b'\r' => (Lexeme::Line, if bytes.get(1) == Some(&b'\n') { 2 } else { 1 }),
            b'"' => return self.quoted(at).is_none().then(|| (Lexeme::UnclosedText, self.line(at))),
            b'\'' => return self.quoted(at).is_none().then_some((Lexeme::UnclosedChar, 1)),
            b'/' if bytes.get(1) == Some(&b'/') => (Lexeme::Comment, self.line(at)),
            b'/' if bytes.get(1) == Some(&b'*') => match self.text[at + 2..].find("*/") {
                Some(len) => (Lexeme::Block { is_closed: true }, len + 4),
                None => (Lexeme::Block { is_closed: false }, bytes.len()),
            },
            b'#' if bytes.get(1) != Some(&b'[') => (Lexeme::Hash, self.line(at)),
            byte if !byte.is_ascii() => {
                let char = self.text[at..].chars().next()?;
                match char {
                    '\u{feff}' if at == 0 => return None,
                    '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => (Lexeme::Space, char.len_utf8()),
                    _ if narrow(char).is_some() => (Lexeme::Wide(narrow(char)?), char.len_utf8()),
                    _ if is_quote(char) => (Lexeme::Quote, self.typographic(at, char.len_utf8())),
                    _ if char.is_whitespace() => (Lexeme::Space, char.len_utf8()),
                    _ => return None,
                }
            }
            b'a'..=b'z' if self.is_line_start && self.is_item(at) => (Lexeme::Item, 0),
            _ => return None,
        })
    }

    /// The length of what is passed over at `at`, where no lexeme is.
    fn passed(&self, at: usize) -> usize {
        let bytes = &self.text.as_bytes()[at..];
        match bytes[0] {
            b'"' | b'\'' => self.quoted(at).unwrap_or(1),
            byte if byte.is_ascii_alphanumeric() => {
                bytes.iter().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(bytes.len())
            }
            byte if byte.is_ascii() => 1,
            _ => self.text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
}

/// The sign that one of another width stands for, if it is one of the language.
fn narrow(char: char) -> Option<u8> {
    let sign = match char {
        '\u{ff01}'..='\u{ff5e}' => u32::from(char) - 0xff01 + u32::from(b'!'),
        '\u{37e}' => u32::from(b';'),
        '\u{3001}' => u32::from(b','),
        '\u{2212}' => u32::from(b'-'),
        _ => return None,
    };
    u8::try_from(sign).ok().filter(|sign| b"<>:;,=|?@-.".contains(sign))
}

const fn is_quote(char: char) -> bool {
    matches!(char, '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}' | '\u{ff02}' | '\u{ff07}')
}

impl Iterator for Scanner<'_> {
    type Item = (Lexeme, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        while self.at < self.text.len() {
            let start = self.at;
            let lexeme = self.lexeme(start);
            let is_space = matches!(self.text.as_bytes()[start], b' ' | b'\t');
            self.is_line_start = matches!(lexeme, Some((Lexeme::Line, _))) || (self.is_line_start && is_space);
            match lexeme {
                Some((lexeme, len)) => {
                    self.at += len;
                    return Some((lexeme, start..self.at));
                }
                None => self.at += self.passed(start),
            }
        }
        None
    }
}
