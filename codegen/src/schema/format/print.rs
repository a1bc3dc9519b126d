//! From tokens to lines.

use super::WIDTH;
use super::tokens::{Block, Role, Separator, Token};

/// The columns of a brace, or of what goes on in the next line.
const INDENT: usize = 4;

/// The text of the tokens in its canonical form.
pub(super) fn print(tokens: &[Token<'_>]) -> String {
    let mut printer = Printer { tokens, out: String::new(), line: 0, indent: 0, is_block_start: true, printed: (0, 0) };
    let end = tokens.len() - 1;
    printer.pieces(0, end);
    printer.comments(end, 0);
    printer.out
}

struct Printer<'t> {
    tokens: &'t [Token<'t>],
    out: String,
    /// Where the last line of `out` begins.
    line: usize,
    /// In columns.
    indent: usize,
    /// Whether nothing stands in the block yet.
    is_block_start: bool,
    /// The token whose comments were printed last, and how many of them.
    printed: (usize, usize),
}

impl Printer<'_> {
    /// The pieces from one token to another, each with lines of its own.
    fn pieces(&mut self, start: usize, end: usize) {
        let mut at = start;
        while at < end {
            self.comments(at, 0);
            // A piece begins wherever none has begun, but for a separator that nothing stands before.
            let Some((last, separator)) = self.tokens[at].piece else {
                at += 1;
                continue;
            };
            self.blank_line(self.tokens[at].lines);
            self.piece(at, last);
            self.out.push_str(match separator {
                Separator::None => "",
                Separator::Comma => ",",
                Separator::Semicolon => ";",
            });
            at = last + 1;
            while at < end && self.tokens[at].role == Role::Separator {
                self.comments(at, 0);
                at += 1;
            }
            self.trailing(at);
            self.new_line();
        }
    }

    fn piece(&mut self, start: usize, end: usize) {
        let mut at = start;
        while at <= end {
            let is_first = at == start || self.is_line_start();
            self.token(at, if is_first { 0 } else { INDENT });
            match self.tokens[at].role {
                Role::Open(block, close) => {
                    // What follows an attribute need not stand in its line.
                    let end = if self.tokens[close + 1].role == Role::AttributeEnd { close + 1 } else { end };
                    self.block(block, at, close, end);
                    at = close;
                }
                Role::Doc => self.new_line(),
                Role::AttributeEnd if at < end && !self.stays(at + 1, end) => {
                    self.trailing(at + 1);
                    self.new_line();
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// Whether a token stays in the line of the attribute before it.
    fn stays(&self, at: usize, end: usize) -> bool {
        let token = &self.tokens[at];
        token.lines == 0 && token.comments.is_empty() && token.role != Role::Item && self.fits(at, end, 0)
    }

    /// What stands between the token at `open`, which is printed, and the one at `close`; the piece goes on to `end`.
    fn block(&mut self, block: Block, open: usize, close: usize, end: usize) {
        let is_empty = close == open + 1 && self.tokens[close].comments.is_empty();
        let may_be_line = block != Block::Body { is_line: false };
        if is_empty || (may_be_line && self.fits(open + 1, end, 1)) {
            let mut flat = String::new();
            self.flat(open + 1, close, |text| {
                flat.push_str(text);
                true
            });
            self.out.push_str(&flat);
            return;
        }
        self.trailing(open + 1);
        self.new_line();
        self.is_block_start = true;
        self.indent += INDENT;
        self.pieces(open + 1, close);
        self.comments(close, 0);
        self.indent -= INDENT;
        self.write(self.tokens[close].text, 0);
    }

    /// Whether what stands from one token to the end of its piece has room in the line: all of the `depth` blocks that it
    /// stands in, and after them up to where the line may end.
    fn fits(&self, from: usize, end: usize, mut depth: usize) -> bool {
        let mut column = self.column() + 1;
        let mut last = from;
        // Every other token takes a column at least: there is no need to look further than a line.
        for at in from..=end.min(from + 2 * WIDTH) {
            let token = &self.tokens[at];
            if !token.comments.is_empty() || token.role == Role::Doc {
                if depth > 0 {
                    return false;
                }
                break;
            }
            last = at;
            match token.role {
                Role::Open(block, close) if close > at + 1 => {
                    if depth == 0 {
                        break;
                    }
                    if block == (Block::Body { is_line: false }) {
                        return false;
                    }
                    depth += 1;
                }
                Role::Open(..) => depth += 1,
                Role::Close => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        self.flat(from, last, |text| {
            column += text.chars().count();
            column <= WIDTH
        });
        column <= WIDTH
    }

    /// The tokens from one to another as they stand in one line, until `emit` has enough.
    fn flat(&self, from: usize, to: usize, mut emit: impl FnMut(&str) -> bool) {
        let mut pieces = Vec::new();
        let mut last = from.checked_sub(1);
        let mut is_separated = false;
        for at in (from..=to).filter(|at| self.tokens[*at].role != Role::Separator) {
            let token = &self.tokens[at];
            let needs_space = is_separated || last.is_some_and(|last| needs_space(self.tokens[last].text, token.text));
            if (needs_space && !emit(" ")) || !emit(token.text) {
                return;
            }
            (last, is_separated) = (Some(at), false);
            pieces.extend(token.piece);
            if let Some((_, separator)) = pieces.pop_if(|(end, _)| *end == at) {
                let next = self.tokens[at + 1..].iter().find(|token| token.role != Role::Separator);
                let is_last = next.is_none_or(|token| token.role == Role::Close);
                let text = match separator {
                    Separator::Semicolon => ";",
                    Separator::Comma if !is_last => ",",
                    _ => "",
                };
                is_separated = !is_last;
                if !emit(text) {
                    return;
                }
            }
        }
    }

    /// Prints a token after the comments before it, `extra` columns further in if it begins a line.
    fn token(&mut self, at: usize, extra: usize) {
        self.comments(at, extra);
        let token = &self.tokens[at];
        let last = if at > 0 { self.tokens[at - 1].text } else { "" };
        if !self.is_line_start() {
            let is_break = matches!(last, "," | "=") || token.text == "|";
            if is_break && self.column() + 1 + token.text.chars().count() > WIDTH {
                self.new_line();
            } else if needs_space(last, token.text) {
                self.out.push(' ');
            }
        }
        self.write(token.text.trim_end(), extra);
    }

    /// Prints the comments before a token that are not printed yet, each to the end of its line.
    fn comments(&mut self, at: usize, extra: usize) {
        self.trailing(at);
        let from = if self.printed.0 == at { self.printed.1 } else { 0 };
        let comments = &self.tokens[at].comments;
        for comment in &comments[from..] {
            self.new_line();
            if extra == 0 {
                self.blank_line(comment.lines);
            }
            self.write(comment.text, extra);
        }
        if !comments.is_empty() {
            self.new_line();
        }
        self.printed = (at, comments.len());
    }

    /// Prints the comment that stands before a token and in the line of the one before that.
    fn trailing(&mut self, at: usize) {
        // At the beginning of a line, it is a comment like others.
        let is_printed = self.is_line_start() || (self.printed.0 == at && self.printed.1 > 0);
        if let Some(comment) = self.tokens[at].comments.first().filter(|comment| comment.lines == 0 && !is_printed) {
            self.out.push(' ');
            self.out.push_str(comment.text);
            self.printed = (at, 1);
        }
    }

    fn write(&mut self, text: &str, extra: usize) {
        if self.is_line_start() {
            self.out.extend(std::iter::repeat_n(' ', self.indent + extra));
        }
        self.out.push_str(text);
        self.is_block_start = false;
    }

    fn blank_line(&mut self, lines: usize) {
        if lines > 1 && !self.is_block_start {
            self.out.push('\n');
            self.line = self.out.len();
        }
    }

    fn new_line(&mut self) {
        if !self.is_line_start() {
            self.out.push('\n');
            self.line = self.out.len();
        }
    }

    const fn is_line_start(&self) -> bool {
        self.out.len() == self.line
    }

    fn column(&self) -> usize {
        self.out[self.line..].chars().count()
    }
}

/// Whether a space stands between two tokens of a line.
fn needs_space(last: &str, next: &str) -> bool {
    let is_word = |text: &str| text.starts_with(|char: char| char.is_ascii_alphanumeric() || char == '_');
    match (last, next) {
        ("{", "}")
        | ("(" | "[" | "#[" | "?" | "<" | ".." | "..=", _)
        | (_, "," | ";" | ":" | ")" | "]" | "<" | ">" | "(") => false,
        ("," | ";", _) => true,
        (_, ".." | "..=") => false,
        // `string[8]`
        (_, "[") => !is_word(last),
        _ => !last.is_empty(),
    }
}
