//! Tokens as text that people read.
//!
//! Ordinary items are `prettyplease`'s. The bodies of macros are none of its business, since it cannot know what they mean:
//! those of the runtime are lists of signatures, table rows and documentation, and are printed one a line.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Lines are broken before they are longer than this, where that is possible.
const WIDTH: usize = 100;

/// Items, with an empty line between them.
///
/// # Panics
///
/// If the tokens are no items.
pub(crate) fn file(items: TokenStream) -> String {
    let file: syn::File = syn::parse2(items).expect("what is emitted is Rust");
    let items = file.items.into_iter().map(|item| match item {
        syn::Item::Macro(item) if item.ident.is_none() => invocation(&item),
        item => prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items: vec![item] }),
    });
    items.collect::<Vec<_>>().join("\n")
}

/// `path! { … }`, its body one entry a line.
fn invocation(item: &syn::ItemMacro) -> String {
    let path = &item.mac.path;
    let mut lines = Lines { text: format!("{}!", inline(quote::quote!(#path))), ..Lines::default() };
    lines.block(item.mac.tokens.clone());
    lines.end();
    lines.out
}

/// Text that grows by lines.
#[derive(Default)]
struct Lines {
    out: String,
    depth: usize,
    /// The line that is not ended yet.
    text: String,
    last: Option<Token>,
}

impl Lines {
    /// Ends the line, if there is anything on it, and breaks it where it is too long.
    fn end(&mut self) {
        let text = std::mem::take(&mut self.text);
        self.last = None;
        let mut rest = text.as_str();
        let mut indent = self.depth * 4;
        while !rest.is_empty() {
            let end = break_at(rest, WIDTH.saturating_sub(indent));
            self.out.extend(std::iter::repeat_n(' ', indent));
            self.out.push_str(rest[..end].trim_end());
            self.out.push('\n');
            rest = rest[end..].trim_start();
            indent = self.depth * 4 + 4;
        }
    }

    /// ` { … }`, one entry a line; ` {}` where there is none.
    fn block(&mut self, body: TokenStream) {
        if body.is_empty() {
            self.text.push_str(" {}");
            self.last = Some(Token::Group);
            return;
        }
        self.text.push_str(" {");
        self.end();
        self.depth += 1;
        self.body(body);
        self.end();
        self.depth -= 1;
        self.text.push('}');
        self.last = Some(Token::Group);
    }

    fn body(&mut self, body: TokenStream) {
        let mut tokens = body.into_iter().peekable();
        let mut angles = 0_u32;
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' && starts_attribute(&mut tokens) => {
                    let Some(TokenTree::Group(group)) = tokens.next() else { continue };
                    self.attribute(&group);
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    self.block(group.stream());
                    let is_continued =
                        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if ",;".contains(punct.as_char()));
                    if !tokens.peek().is_some_and(is_continued) {
                        self.end();
                        if tokens.peek().is_some() {
                            self.out.push('\n');
                        }
                    }
                }
                TokenTree::Punct(punct) if angles == 0 && ",;".contains(punct.as_char()) => {
                    self.text.push(punct.as_char());
                    self.end();
                }
                token => {
                    let is_opening = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '<');
                    let last = push(&mut self.text, self.last.take(), token, &mut tokens);
                    angles += u32::from(is_opening);
                    angles = angles.saturating_sub(u32::from(last == Token::Closing));
                    self.last = Some(last);
                }
            }
        }
    }

    /// `#[…]` on a line of its own, documentation as `///`.
    fn attribute(&mut self, group: &Group) {
        if !self.text.is_empty() {
            self.end();
            self.out.push('\n');
        }
        let meta = syn::parse2::<syn::Meta>(group.stream());
        if let Ok(syn::Meta::NameValue(meta)) = &meta
            && meta.path.is_ident("doc")
            && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value
        {
            for line in text.value().split('\n') {
                self.out.extend(std::iter::repeat_n(' ', self.depth * 4));
                self.out.push_str(format!("///{line}").trim_end());
                self.out.push('\n');
            }
            return;
        }
        self.text = format!("#[{}]", inline(group.stream()));
        self.end();
    }
}

fn starts_attribute(tokens: &mut Peekable<impl Iterator<Item = TokenTree>>) -> bool {
    matches!(tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket)
}

/// What a line ended in so far, as far as it says whether a space follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    /// A name or a lifetime.
    Name,
    /// A word after which something new begins.
    Keyword,
    Literal,
    Group,
    /// `>`
    Closing,
    /// `,`, `;`, `=`, `->` and the like.
    Spaced,
    /// `<`, `&`, `::`, `.` and the like: what follows sticks to it.
    Sticky,
}

/// Tokens in one line.
fn inline(tokens: TokenStream) -> String {
    let (mut text, mut last) = (String::new(), None);
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        last = Some(push(&mut text, last, token, &mut tokens));
    }
    text
}

/// Appends a token, and those that belong to it, with a space before it where one belongs.
fn push(
    text: &mut String,
    last: Option<Token>,
    token: TokenTree,
    rest: &mut Peekable<impl Iterator<Item = TokenTree>>,
) -> Token {
    const KEYWORDS: [&str; 9] = ["as", "const", "dyn", "fn", "for", "in", "mut", "static", "where"];
    let (word, kind) = match token {
        TokenTree::Ident(name) => {
            let name = name.to_string();
            let kind = if KEYWORDS.contains(&name.as_str()) { Token::Keyword } else { Token::Name };
            (name, kind)
        }
        TokenTree::Literal(literal) => (literal.to_string(), Token::Literal),
        TokenTree::Group(group) => {
            let (open, close) = match group.delimiter() {
                Delimiter::Parenthesis => ("(", ")"),
                Delimiter::Bracket => ("[", "]"),
                Delimiter::Brace => ("{ ", " }"),
                Delimiter::None => ("", ""),
            };
            (format!("{open}{}{close}", inline(group.stream())), Token::Group)
        }
        TokenTree::Punct(punct) => {
            let mut word = String::from(punct.as_char());
            let mut spacing = punct.spacing();
            if word == "'" {
                if let Some(TokenTree::Ident(name)) = rest.next() {
                    word.push_str(&name.to_string());
                }
                (word, Token::Name)
            } else {
                while spacing == Spacing::Joint
                    && let Some(TokenTree::Punct(next)) = rest.peek()
                    && ["::", "->", "=>", "..", "..=", "==", "&&"]
                        .iter()
                        .any(|known| known.starts_with(&format!("{word}{}", next.as_char())))
                {
                    word.push(next.as_char());
                    spacing = next.spacing();
                    rest.next();
                }
                let kind = match word.as_str() {
                    ">" => Token::Closing,
                    "<" | "&" | "::" | "." | "#" | "!" | "-" | "?" | ".." | "..=" => Token::Sticky,
                    _ => Token::Spaced,
                };
                (word, kind)
            }
        }
    };
    if last.is_some_and(|last| has_space(last, &word, kind)) {
        text.push(' ');
    }
    text.push_str(&word);
    kind
}

/// Whether a space stands between what ended in `last` and `word`.
fn has_space(last: Token, word: &str, kind: Token) -> bool {
    match (last, word) {
        (Token::Sticky, _)
        | (_, "," | ";" | ":" | "." | ">" | "?" | "!")
        | (Token::Name | Token::Closing, "<" | "::") => false,
        (Token::Name | Token::Closing, _) if kind == Token::Group => !word.starts_with('('),
        _ => true,
    }
}

/// Where to break a line so that it is no longer than `width`: before an `=`, `->` or `where` outside of brackets, else
/// after a comma, else at a space; nowhere if there is none.
fn break_at(text: &str, width: usize) -> usize {
    if text.chars().count() <= width {
        return text.len();
    }
    let (mut is_text, mut is_escaped, mut depth) = (false, false, 0_i32);
    let mut best: [Option<usize>; 3] = [None; 3];
    for (column, (at, c)) in text.char_indices().enumerate() {
        if column > width && best.iter().any(Option::is_some) {
            break;
        }
        match c {
            '"' if !is_escaped => is_text = !is_text,
            '(' | '[' | '<' if !is_text => depth += 1,
            ')' | ']' if !is_text => depth -= 1,
            '>' if !is_text && !text[..at].ends_with(['-', '=']) => depth -= 1,
            ' ' if !is_text && at > 0 => {
                let begins = |word: &str| text[at + 1..].starts_with(word);
                let rank = if depth == 0 && ["= ", "-> ", "where "].iter().any(|word| begins(word)) {
                    0
                } else if text[..at].ends_with(',') {
                    1
                } else {
                    2
                };
                best[rank] = Some(at + 1);
            }
            _ => {}
        }
        is_escaped = is_text && c == '\\' && !is_escaped;
    }
    best.into_iter().flatten().next().unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn bodies_of_macros_have_one_entry_a_line() {
        let tokens = quote! {
            /// A record.
            pub struct Order { pub id: u64 }
            ::llano::generated::record! {
                Order "Order"
                #[doc = " Reads [`Order`] in place."]
                pub struct OrderView {
                    #[doc = " The order's number."]
                    pub fn id(self) -> u64 = 0 "id": u64;
                    #[deprecated(note = "use it not")]
                    pub fn before(self) -> ::llano::View<'message, Option<Box<Order>>> = 1 "before": Option<Box<Order>> as <Option<Box<Order>> as ::llano::Flat>::Wire = scalar(-5);
                }
                pub struct OrderMut {}
            }
            ::llano::generated::value! { Order [0 id, 1 before] skip [row: usize] }
        };
        let expected = r#"/// A record.
pub struct Order {
    pub id: u64,
}

::llano::generated::record! {
    Order "Order"

    /// Reads [`Order`] in place.
    pub struct OrderView {
        /// The order's number.
        pub fn id(self) -> u64 = 0 "id": u64;
        #[deprecated(note = "use it not")]
        pub fn before(self) -> ::llano::View<'message, Option<Box<Order>>>
            = 1 "before": Option<Box<Order>> as <Option<Box<Order>> as ::llano::Flat>::Wire
            = scalar(-5);
    }

    pub struct OrderMut {}
}

::llano::generated::value! {
    Order [0 id, 1 before] skip [row: usize]
}
"#;
        let found = file(tokens);
        assert_eq!(found, expected, "found:\n{found}");
    }

    #[test]
    fn what_is_printed_has_the_same_tokens() {
        let tokens = quote! {
            ::llano::generated::variant! {
                Event "Event" = 9 { 1 Priced "Priced" (value i64), 9 Cleared "Cleared, at \"last\"" (unit), }
                #[doc = " Reads."]
                pub enum EventView { Priced(i64), Held(::llano::View<'message, [u8; 3]>), Cleared }
                pub fn f(&mut self, value: &'static [u8]) -> ::llano::View<'_, (u16, String)> where <T as ::llano::Flat>::Wire: ::llano::Reach<'message> = 7;
            }
        };
        let printed: TokenStream = file(tokens.clone()).parse().expect("what is printed is tokens");
        let without_spaces = |tokens: &TokenStream| tokens.to_string().replace(' ', "");
        assert_eq!(without_spaces(&printed), without_spaces(&tokens));
    }
}
