//! What people write as a member of a body who come from another language.

use std::ops::Range;

use super::Rule;
use super::expect::{Fault, edits};
use super::token::Token;
use super::words::{KEYWORDS, LABELS, SCALARS, WITHOUT_COUNTERPART, find, is_near, is_scalar};
use crate::diagnostics::{Code, Diagnostic};

pub(super) fn field(fault: &Fault<'_>) -> Option<Diagnostic> {
    let first = fault.tokens.first()?;
    let (word, next) = (first.text, fault.text(1));
    let is_word = |text: &str| text.starts_with(|char: char| char.is_alphabetic() || char == '_');
    let before = fault.before.as_ref().map_or("", |before| before.text);
    if word == "reserved" && fault.tokens.len() > 1 && next != ":" {
        return Some(reserved(fault));
    }
    if ["const", "type", "import", "module", "protocol"].contains(&word) && (is_word(next) || next.starts_with('"')) {
        let report = Diagnostic::error(
            Code::MISPLACED_DECLARATION,
            format!("expected a field, found `{word}`"),
            fault.span(first),
        );
        return Some(report.help(format!("`{word}` stands outside of the types, in the module")));
    }
    if LABELS.contains(&word) && is_word(next) && fault.text(2) == ":" {
        let report = foreign(fault, first, "a field");
        return Some(match word {
            "optional" => report.help("an optional is a type: `name: ?type`"),
            "repeated" => report.help("a list is a type: `name: [type]`"),
            "required" => report.fix(
                "what is not optional is there: remove it",
                fault.mended.span(&until(first, &fault.tokens[1])),
                "",
            ),
            _ => report.fix("all fields are public: remove it", fault.mended.span(&until(first, &fault.tokens[1])), ""),
        });
    }
    if let Some(report) = type_first(fault) {
        return Some(report);
    }
    if let Some(keyword) = find(&KEYWORDS, word).filter(|_| is_word(next) && fault.text(2) == "{") {
        return Some(foreign_type(fault, first, keyword));
    }
    if word == "fn" {
        return find(&WITHOUT_COUNTERPART, word).map(|why| foreign(fault, first, "a field").help(why));
    }
    if is_near(word, "reserved") && (next.starts_with('"') || next.starts_with(|char: char| char.is_ascii_digit())) {
        let report = fault.error(Code::SYNTAX, "`:` and a type");
        return Some(report.fix("did you mean `reserved`?", fault.span(first), "reserved"));
    }
    // `1: u64 id`, `1 id: u64`, `"id": u64`
    if first.is_number() && fault.before.is_none() {
        if word.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            return Some(fault.error(Code::SYNTAX, "a name that begins with a letter or `_`"));
        }
        let report = foreign(fault, first, "a field");
        let help = "the number of a field stands behind `@`";
        let is_plain = is_word(next) && fault.text(2) == ":";
        return Some(if is_plain { report.fix(help, fault.span(first).before(), "@") } else { report.help(help) });
    }
    if word.starts_with('"') && next == ":" {
        let name = word.trim_matches('"');
        return Some(foreign(fault, first, "a field").fix("names stand without quotes", fault.span(first), name));
    }
    let (found, is_end) = (&fault.found, fault.expects(Rule::EOI));
    match found.text {
        "@" if fault.before.is_none() => Some(number_sign(fault)),
        "@" | "?" => misplaced_sign(fault),
        "#[" if is_end => {
            let report = fault.error(Code::MISPLACED_ATTRIBUTE, "`,`");
            let attributes = fault.mended.span(&(found.range.start..fault.end));
            let removed = fault.mended.span(&(fault.before.as_ref()?.range.end..fault.end));
            let moved = format!("{} ", fault.mended.source(attributes));
            let changes = [(fault.span(first).before(), &*moved), (removed, "")];
            Some(edits(report, "attributes stand before what they belong to", &changes))
        }
        "(" if is_end && before.starts_with(char::is_uppercase) => {
            let report = fault.error(Code::FOREIGN_SYNTAX, "`,`");
            Some(report.help("a list of `T` is `[T]`; no other types stand in `(` and `)`"))
        }
        "(" if is_end && fault.tokens.len() > 3 => {
            let report = fault.error(Code::FOREIGN_SYNTAX, "`,`");
            Some(report.help("attributes stand before the field: `#[deprecated] name: type`"))
        }
        "[" if fault.before.is_none() && is_word(next) => {
            let report = fault.error(Code::SYNTAX, "a field");
            Some(report.fix("an attribute begins with `#[`", fault.span(found).before(), "#"))
        }
        "-" if next == "-" => {
            let report = fault.error(Code::SYNTAX, "`:` and a type");
            let is_name =
                fault.tokens.get(2).is_some_and(|after| after.range.start == found.range.end && after.is_word());
            let help = "a name has letters, digits and `_`";
            Some(if is_name { report.fix(help, fault.span(found), "_") } else { report.help(help) })
        }
        ":=" if fault.expects(Rule::equals) => {
            let report = fault.error(Code::SYNTAX, "`=`");
            Some(report.fix("a default follows `=`", fault.span(found), "="))
        }
        text if fault.expects(Rule::equals) && is_end && (found.is_number() || text.starts_with(['"', '\''])) => {
            let report = fault.error(Code::SYNTAX, "`,` or `=` and a value");
            let is_number = found.is_number();
            let after = fault.span(fault.before.as_ref()?).after();
            Some(if is_number { report.fix("a default follows `=`", after, " =") } else { report })
        }
        _ => None,
    }
}

/// `@ id`, `@-1 id`, `@json("s") id`
fn number_sign(fault: &Fault<'_>) -> Diagnostic {
    let Some(next) = fault.tokens.get(1) else { return fault.error(Code::SYNTAX, "a field") };
    if next.is_word() && fault.text(2) == "(" {
        let report = fault.error(Code::FOREIGN_SYNTAX, "a field");
        return report.help("an attribute stands in `#[` and `]`: `#[json(\"s\")]`");
    }
    let message = format!("expected a number after `@`, found {}", next.name());
    Diagnostic::error(Code::SYNTAX, message, fault.span(next))
}

/// `id @1: u64`, `id: u64 @1`, `id?: u64`, `id: u64?`
fn misplaced_sign(fault: &Fault<'_>) -> Option<Diagnostic> {
    let is_after_name = fault.before.as_ref()?.range == fault.tokens.first()?.range;
    let expected = if is_after_name { "`:` and a type" } else { "`,`" };
    let sign = &fault.found;
    let report = fault.error(Code::FOREIGN_SYNTAX, expected);
    let at = fault.tokens.iter().position(|token| token.range == sign.range);
    let colon = fault.tokens.iter().position(|token| token.text == ":");
    let is_number = sign.text == "@";
    if is_number && !at.and_then(|at| fault.tokens.get(at + 1)).is_some_and(Token::is_number) {
        return None;
    }
    let (help, target) = if is_number {
        ("the number stands before the name: `@1 name: type`", fault.tokens.first())
    } else {
        ("`?` stands before the type: `name: ?type`", colon.and_then(|colon| fault.tokens.get(colon + 1)))
    };
    let number = at.and_then(|at| fault.tokens.get(at + 1)).filter(|token| token.is_number());
    let Some((target, before)) = target.zip(fault.before.as_ref()) else { return Some(report.help(help)) };
    // Numbers begin with 1; elsewhere, with 0.
    if is_number != number.is_some() || number.is_some_and(|number| number.text == "0") {
        return Some(report.help(help));
    }
    let removed = fault.mended.span(&(before.range.end..number.unwrap_or(sign).range.end));
    let moved = match number {
        Some(number) => format!("@{} ", number.text),
        None if target.text == "?" => String::new(),
        None => "?".to_owned(),
    };
    Some(edits(report, help, &[(fault.span(target).before(), &*moved), (removed, "")]))
}

/// `oneof body { … }`, `message Line { … }` in a record.
fn foreign_type(fault: &Fault<'_>, first: &Token<'_>, keyword: &str) -> Diagnostic {
    let (word, name) = (first.text, fault.text(1));
    let report = foreign(fault, first, "a field");
    if matches!(word, "oneof" | "union") {
        return report.help(format!("`{word}` is a field of a variant here: `{name}: variant {{ 1 Name: Type }}`"));
    }
    report.fix(format!("`{word}` is `{keyword}` here"), fault.span(first), keyword)
}

/// `u64 id`, `optional string name = 1`, `repeated Line lines = 2 [packed = true]`
fn type_first(fault: &Fault<'_>) -> Option<Diagnostic> {
    let label = fault.text(0);
    let skip = usize::from(matches!(label, "optional" | "required" | "repeated"));
    let [ty, name, rest @ ..] = fault.tokens.get(skip..)? else { return None };
    if !ty.is_word() || !name.is_word() {
        return None;
    }
    let is_known = find(&SCALARS, ty.text).is_some() || is_scalar(ty.text);
    let is_numbered = rest.len() >= 2 && rest[0].text == "=" && rest[1].is_number();
    let is_capital = |token: &Token<'_>| token.text.starts_with(char::is_uppercase);
    let is_swapped = is_known || (is_capital(ty) && !is_capital(name) && !is_scalar(name.text));
    if skip == 0 && !(is_numbered || (is_swapped && rest.first().is_none_or(|token| token.text == "="))) {
        return None;
    }
    let here = find(&SCALARS, ty.text).unwrap_or(ty.text);
    let here = match label {
        "optional" => format!("?{here}"),
        "repeated" => format!("[{here}]"),
        _ => here.to_owned(),
    };
    let first = fault.tokens.first()?;
    let expected = format!("a name, `:` and a type, found `{}`", first.text);
    let report = Diagnostic::error(Code::FOREIGN_SYNTAX, format!("expected {expected}"), fault.span(first));
    let (number, last) = if is_numbered { (format!("@{} ", rest[1].text), &rest[1]) } else { (String::new(), name) };
    let semicolon = Some(Token::at(&fault.mended.text, last.range.end)).filter(|token| token.text == ";");
    let (end, comma) = semicolon.map_or((last.range.end, ""), |token| (token.range.end, ","));
    let fixed = format!("{number}{}: {here}{comma}", name.text);
    let help = "a field is its number, its name and its type";
    Some(report.fix(help, fault.mended.span(&(first.range.start..end)), fixed))
}

pub(super) fn enum_value(fault: &Fault<'_>) -> Option<Diagnostic> {
    let first = fault.tokens.first()?;
    if first.text == "reserved" && fault.tokens.len() > 1 {
        return Some(reserved(fault));
    }
    let before = fault.before.as_ref();
    match fault.found.text {
        "(" if before.is_some_and(Token::is_word) => {
            let help = "what carries something is an alternative of a `variant`; a value is `Name = 1`";
            Some(fault.error(Code::FOREIGN_SYNTAX, "`,` or `=` and a number").help(help))
        }
        ":" if before.is_some_and(Token::is_word) => {
            let report = fault.error(Code::SYNTAX, "`,` or `=` and a number");
            Some(report.fix("the number follows `=`", fault.mended.span(&joined(before, &fault.found)), " ="))
        }
        _ if fault.found.is_number() && before.is_some_and(Token::is_word) => {
            let report = fault.error(Code::SYNTAX, "`,` or `=` and a number");
            Some(report.fix("put `=` between the name and the number", fault.span(&fault.found).before(), "= "))
        }
        "<" if before.is_some_and(Token::is_number) => {
            let report = fault.error(Code::FOREIGN_SYNTAX, "`,`");
            let help = "a flag is the number of its bit: `1 << 3` is 3";
            let at = fault.tokens.iter().position(|token| token.range == fault.found.range)?;
            Some(match &fault.tokens[at - 1..] {
                [one, _, less, bit, ..] if one.text == "1" && less.text == "<" && bit.is_number() => {
                    report.fix(help, fault.mended.span(&(one.range.start..bit.range.end)), bit.text)
                }
                _ => report.help(help),
            })
        }
        "@" if before.is_none() => number_first(fault, 2),
        _ if fault.found.is_number() && before.is_none() => number_first(fault, 1),
        _ => None,
    }
}

/// `1 Buy`, `1 = Buy`, `@1 Buy` in an enum.
fn number_first(fault: &Fault<'_>, at: usize) -> Option<Diagnostic> {
    let number = fault.tokens.get(at - 1)?;
    let at = at + usize::from(matches!(fault.text(at), "=" | ":"));
    let report = fault.error(Code::SYNTAX, "a name");
    let Some(name) = fault.tokens.get(at).filter(|token| token.is_word()) else { return Some(report) };
    let range = fault.found.range.start..name.range.end;
    Some(report.fix("the name stands first", fault.mended.span(&range), format!("{} = {}", name.text, number.text)))
}

pub(super) fn alternative(fault: &Fault<'_>) -> Option<Diagnostic> {
    let first = fault.tokens.first()?;
    if first.text == "reserved" && fault.tokens.len() > 1 {
        return Some(reserved(fault));
    }
    let before = fault.before.as_ref();
    match fault.found.text {
        "@" if before.is_none() => {
            let report = fault.error(Code::SYNTAX, "an alternative");
            Some(report.fix("the tag stands without `@`", fault.span(&fault.found), ""))
        }
        "(" if before.is_some_and(Token::is_word) => {
            let report = fault.error(Code::FOREIGN_SYNTAX, "`:` and a type");
            let inner = &fault.tokens.iter().skip_while(|token| token.text != "(").take(3).collect::<Vec<_>>()[..];
            Some(match inner {
                [open, ty, close] if ty.is_word() && close.text == ")" => {
                    let range = open.range.start..close.range.end;
                    let help = "what an alternative carries stands behind `:`";
                    report.fix(help, fault.mended.span(&range), format!(": {}", ty.text))
                }
                _ => report.help("an alternative carries one type, or fields in braces: `Name { a: u8, b: u8 }`"),
            })
        }
        "=" if fault.tokens.iter().any(|token| token.text == ":") => {
            Some(fault.error(Code::SYNTAX, "`,`").help("an alternative has no default"))
        }
        "=" if before.is_some_and(Token::is_word) => {
            let report = fault.error(Code::SYNTAX, "`,`, or `:` and a type");
            Some(report.help("the tag stands before the name: `1 Name: Type`"))
        }
        _ if fault.found.is_word() && fault.expects(Rule::colon) && before.is_some_and(Token::is_word) => {
            let report = fault.error(Code::SYNTAX, "`,`, or `:` and a type");
            Some(report.fix("what an alternative carries stands behind `:`", fault.span(before?).after(), ":"))
        }
        ":" if before.is_some_and(Token::is_number) => {
            let report = fault.error(Code::SYNTAX, "a name");
            Some(report.fix("the name follows the tag: `1 Name: Type`", fault.span(&fault.found), ""))
        }
        _ => None,
    }
}

pub(super) fn message(fault: &Fault<'_>) -> Option<Diagnostic> {
    let first = fault.tokens.first()?;
    if first.text == "reserved" && fault.tokens.len() > 1 {
        return Some(reserved(fault));
    }
    let before = fault.before.as_ref();
    match fault.found.text {
        "@" if before.is_none() => {
            let report = fault.error(Code::SYNTAX, "a message");
            Some(report.fix("the number stands without `@`", fault.span(&fault.found), ""))
        }
        ":" if before.is_some_and(Token::is_number) => {
            let report = fault.error(Code::SYNTAX, "a name");
            Some(report.fix("the type follows the number: `1 Order`", fault.span(&fault.found), ""))
        }
        "=" => Some(fault.error(Code::SYNTAX, "`,`").help("the number stands before the type: `1 Order`")),
        "{" => Some(fault.error(Code::SYNTAX, "`,`").help("a protocol names types that are declared outside of it")),
        _ if first.text == "rpc" => {
            find(&WITHOUT_COUNTERPART, "rpc").map(|why| foreign(fault, first, "a message").help(why))
        }
        _ => None,
    }
}

/// `reserved 9 to 11`, `reserved foo`, `reserved @3`, `reserved 9..11`
fn reserved(fault: &Fault<'_>) -> Diagnostic {
    let found = &fault.tokens[1..];
    let to = found.iter().position(|token| matches!(token.text, "to" | ".." | "-"));
    if let Some(to) = to.filter(|to| *to > 0 && found[to - 1].is_number()) {
        let token = &found[to];
        let message = format!("expected `..=` between two numbers, found {}", token.name());
        let code = if token.text == "to" { Code::FOREIGN_SYNTAX } else { Code::SYNTAX };
        let Some(end) = found.get(to + 1) else { return Diagnostic::error(code, message, fault.span(token)) };
        let range = found[to - 1].range.end..end.range.start;
        let report = Diagnostic::error(code, message, fault.span(token));
        return report.fix("numbers from one to another, both included", fault.mended.span(&range), "..=");
    }
    let wrong = found.iter().position(|token| token.is_word() || token.text == "@");
    if let Some(at) = wrong.filter(|at| *at > 0 && found[at - 1].text != ",") {
        let after = fault.span(&found[at - 1]).after();
        let message = format!("expected `;`, found {}", found[at].name());
        return Diagnostic::error(Code::SYNTAX, message, fault.span(&found[at])).fix(
            "a reservation ends in `;`",
            after,
            ";",
        );
    }
    let wrong = wrong.map_or(&fault.found, |at| &found[at]);
    let message = format!("expected a number or a name in quotes, found {}", wrong.name());
    let report = Diagnostic::error(Code::SYNTAX, message, fault.span(wrong));
    if wrong.is_word() {
        report.fix("names that are reserved stand in quotes", fault.span(wrong), format!("\"{}\"", wrong.text))
    } else if wrong.text == "@" {
        report.fix("numbers that are reserved stand without `@`", fault.span(wrong), "")
    } else {
        report
    }
}

fn foreign(fault: &Fault<'_>, token: &Token<'_>, expected: &str) -> Diagnostic {
    let message = format!("expected {expected}, found {}", token.name());
    Diagnostic::error(Code::FOREIGN_SYNTAX, message, fault.span(token))
}

fn until(first: &Token<'_>, next: &Token<'_>) -> Range<usize> {
    first.range.start..next.range.start
}

fn joined(before: Option<&Token<'_>>, found: &Token<'_>) -> Range<usize> {
    before.map_or(found.range.start, |before| before.range.end)..found.range.end
}
