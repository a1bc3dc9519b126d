//! The tokens of a schema, each with what the printer has to know about it.

use crate::schema::parse::Pair;
use crate::schema::parse::grammar::Rule;

/// A token and what stands before it.
#[derive(Debug, Default)]
pub(super) struct Token<'t> {
    pub(super) text: &'t str,
    pub(super) role: Role,
    /// The comments before it.
    pub(super) comments: Vec<Comment<'t>>,
    /// How many lines end between what is before it and the token.
    pub(super) lines: usize,
    /// Where it is the first of a piece: the last token of the piece, and what stands between the piece and the next.
    pub(super) piece: Option<(usize, Separator)>,
}

/// A comment that begins with `//`.
#[derive(Debug)]
pub(super) struct Comment<'t> {
    pub(super) text: &'t str,
    /// How many lines end between what is before it and the comment.
    pub(super) lines: usize,
}

/// What a token is for the printer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    #[default]
    Plain,
    /// A line of documentation.
    Doc,
    /// The `]` of an attribute.
    AttributeEnd,
    /// A keyword that begins an item.
    Item,
    /// What pieces stand in, and the token that closes it.
    Open(Block, usize),
    Close,
    /// What the printer puts where it should be, so it is not printed where it was.
    Separator,
    /// The end of the text.
    End,
}

/// What pieces stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// Braces around members: in one line if they were, and whether they were.
    Body { is_line: bool },
    /// Brackets around values: in one line if they fit.
    Values,
}

/// What stands between a piece and the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separator {
    None,
    /// Also after the last one, if each has its own line.
    Comma,
    /// After each.
    Semicolon,
}

/// All tokens of a text, of which the last is its end.
pub(super) fn tokens<'t>(text: &'t str, pairs: impl Iterator<Item = Pair<'t>>) -> Vec<Token<'t>> {
    let mut lexer = Lexer { text, tokens: Vec::new(), comments: Vec::new(), lines: 0, open: Vec::new() };
    pairs.for_each(|pair| lexer.pair(pair));
    lexer.push("", Role::End);
    lexer.tokens
}

struct Lexer<'t> {
    text: &'t str,
    tokens: Vec<Token<'t>>,
    /// What stands before the next token.
    comments: Vec<Comment<'t>>,
    lines: usize,
    /// The brackets that are open: their tokens, where they stand in the text, and whether values are in them.
    open: Vec<(usize, usize, bool)>,
}

impl<'t> Lexer<'t> {
    fn pair(&mut self, pair: Pair<'t>) {
        let rule = pair.as_rule();
        let span = pair.as_span();
        if let Some(role) = leaf(rule) {
            return self.push(pair.as_str(), role);
        }
        let mut at = span.start();
        let mut first = None;
        for part in pair.into_inner() {
            let inner = part.as_span();
            self.gap(rule, at, inner.start(), false);
            at = inner.end();
            let (part_rule, start) = (part.as_rule(), *first.get_or_insert(self.tokens.len()));
            match (rule, part_rule) {
                (Rule::list_value, Rule::square)
                | (Rule::record_value, Rule::curly)
                | (Rule::attribute, Rule::round) => {
                    self.close(part.as_str(), inner.start());
                }
                (Rule::attribute, Rule::square) => self.push(part.as_str(), Role::AttributeEnd),
                _ => self.pair(part),
            }
            if let Some(separator) = separator(rule, part_rule) {
                let last = self.tokens.iter().rposition(|token| token.role != Role::Separator);
                if let Some(token) = self.tokens.get_mut(start) {
                    token.piece = last.map(|last| (last, separator));
                }
                first = None;
            } else if !begins_piece(rule, part_rule) {
                first = None;
            }
        }
        self.gap(rule, at, span.end(), true);
    }

    /// What stands between the parts of a rule: space, comments and signs.
    fn gap(&mut self, rule: Rule, mut at: usize, end: usize, is_last: bool) {
        while at < end {
            let rest = &self.text[at..end];
            let len = match rest.as_bytes()[0] {
                b' ' | b'\t' => 1,
                b'\n' => {
                    self.lines += 1;
                    1
                }
                b'\r' => {
                    self.lines += usize::from(!rest.starts_with("\r\n"));
                    1
                }
                b'/' => {
                    let len = rest.find(['\n', '\r']).unwrap_or(rest.len());
                    self.comments
                        .push(Comment { text: rest[..len].trim_end(), lines: std::mem::take(&mut self.lines) });
                    len
                }
                _ if rest.starts_with('\u{feff}') => '\u{feff}'.len_utf8(),
                _ => {
                    let sign = ["..=", "#["].into_iter().find(|sign| rest.starts_with(sign));
                    let text = sign.unwrap_or(&rest[..1]);
                    self.sign(rule, &rest[..text.len()], at, is_last);
                    text.len()
                }
            };
            at += len;
        }
    }

    fn sign(&mut self, rule: Rule, text: &'t str, at: usize, is_last: bool) {
        match (text, rule) {
            ("{", _) | ("[", Rule::list_value) | ("(", Rule::attribute) => {
                let is_values = matches!(rule, Rule::list_value | Rule::record_value | Rule::attribute);
                self.open.push((self.tokens.len(), at, is_values));
                self.push(text, Role::Plain);
            }
            ("}", _) => self.close(text, at),
            (",", _) if is_block(rule) => self.push(text, Role::Separator),
            ("," | ";", _) if is_last => self.push(text, Role::Separator),
            _ => self.push(text, Role::Plain),
        }
    }

    /// Closes the innermost bracket, with a token at `at`.
    fn close(&mut self, text: &'t str, at: usize) {
        let close = self.tokens.len();
        self.push(text, Role::Close);
        let Some((open, start, is_values)) = self.open.pop() else { return };
        let is_line = !self.text[start..at].contains(['\n', '\r']);
        self.tokens[open].role = Role::Open(if is_values { Block::Values } else { Block::Body { is_line } }, close);
    }

    fn push(&mut self, text: &'t str, role: Role) {
        let comments = std::mem::take(&mut self.comments);
        let lines = std::mem::take(&mut self.lines);
        self.tokens.push(Token { text, role, comments, lines, piece: None });
    }
}

/// Whether what stands in a rule's brackets are pieces with commas between them.
const fn is_block(rule: Rule) -> bool {
    is_body(rule) || matches!(rule, Rule::list_value | Rule::record_value | Rule::attribute)
}

const fn is_body(rule: Rule) -> bool {
    matches!(rule, Rule::record_body | Rule::enum_body | Rule::variant_body | Rule::protocol_body)
}

/// What follows `part` in `rule`, if it is the last part of a piece.
const fn separator(rule: Rule, part: Rule) -> Option<Separator> {
    match (rule, part) {
        (Rule::file | Rule::record_body | Rule::enum_body | Rule::variant_body | Rule::protocol_body, Rule::outer) => {
            None
        }
        (Rule::file, _) => Some(Separator::None),
        (Rule::list_value | Rule::record_value, Rule::value) | (Rule::attribute, Rule::argument) => {
            Some(Separator::Comma)
        }
        (_, Rule::field | Rule::enum_value | Rule::alternative | Rule::message) => Some(Separator::Comma),
        (_, Rule::reserved) => Some(Separator::Semicolon),
        _ if is_body(rule) => Some(Separator::None),
        _ => None,
    }
}

/// Whether `part` is not the last part of a piece of `rule`.
const fn begins_piece(rule: Rule, part: Rule) -> bool {
    matches!(part, Rule::outer) || matches!((rule, part), (Rule::record_value, Rule::name | Rule::colon))
}

/// What a rule without parts is for the printer. Nothing for a rule that has some.
const fn leaf(rule: Rule) -> Option<Role> {
    match rule {
        Rule::doc => Some(Role::Doc),
        Rule::CONST
        | Rule::TYPE
        | Rule::ENUM
        | Rule::FLAGS
        | Rule::STRUCT
        | Rule::RECORD
        | Rule::VARIANT
        | Rule::PROTOCOL
        | Rule::MODULE => Some(Role::Item),
        Rule::AS
        | Rule::IMPORT
        | Rule::MAP
        | Rule::RESERVED
        | Rule::SET
        | Rule::name
        | Rule::path
        | Rule::number
        | Rule::natural
        | Rule::integer
        | Rule::float
        | Rule::text
        | Rule::bytes
        | Rule::char
        | Rule::negative
        | Rule::dots
        | Rule::colon
        | Rule::equals
        | Rule::semicolon
        | Rule::comma
        | Rule::round
        | Rule::square
        | Rule::curly
        | Rule::angle => Some(Role::Plain),
        _ => None,
    }
}
