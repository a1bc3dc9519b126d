//! What people write who come from another language, and how it is said here.

use std::ops::Range;

use super::Rule;
use super::expect::Fault;
use super::mend::Mended;
use super::token::Token;
use super::words::{ITEMS, KEYWORDS, LABELS, SCALARS, WITHOUT_COUNTERPART, find, is_scalar};
use crate::diagnostics::{Code, Diagnostic, Edit, Help};

/// A report for what is known from another language.
pub(super) fn report(fault: &Fault<'_>) -> Option<Diagnostic> {
    match fault.rule {
        Rule::one_item => item(fault).or_else(|| anywhere(fault)),
        Rule::one_field => field(fault).or_else(|| anywhere(fault)),
        Rule::one_enum_value => enum_value(fault),
        Rule::one_alternative => alternative(fault).or_else(|| anywhere(fault)),
        Rule::one_message => message(fault),
        Rule::one_type | Rule::one_value => anywhere(fault),
        _ => None,
    }
}

fn item(fault: &Fault<'_>) -> Option<Diagnostic> {
    if fault.before.is_some() {
        return None;
    }
    let (word, span) = (fault.found.text, fault.span(&fault.found));
    let next = fault.text(1);
    let foreign = || fault.error(Code::FOREIGN_SYNTAX, "a declaration");
    if matches!(word, "pub" | "public" | "export" | "private" | "abstract" | "final") {
        return Some(foreign().fix("all that a schema declares is public: remove it", span, ""));
    }
    if word == "@" {
        return Some(foreign().help("a schema needs no number of its own: remove it"));
    }
    if let Some(why) = find(&WITHOUT_COUNTERPART, word) {
        return Some(foreign().help(why));
    }
    if let Some(keyword) = find(&KEYWORDS, word) {
        return Some(foreign().fix(format!("a `{word}` is a `{keyword}` here"), span, keyword));
    }
    let is_near = |keyword: &&&str| strsim::damerau_levenshtein(&word.to_lowercase(), keyword) <= 2;
    let is_declaration = next.starts_with(|char: char| char.is_alphabetic() || matches!(char, '_' | '"'));
    let near = ITEMS.iter().filter(is_near).min_by_key(|keyword| strsim::damerau_levenshtein(word, keyword));
    if let Some(keyword) = near.filter(|_| is_declaration && word.len() > 2) {
        return Some(fault.error(Code::SYNTAX, "a declaration").fix(
            format!("did you mean `{keyword}`?"),
            span,
            *keyword,
        ));
    }
    if ITEMS.contains(&word) {
        return None;
    }
    let help =
        "a declaration begins with `const`, `type`, `enum`, `flags`, `struct`, `record`, `variant` or `protocol`";
    Some(fault.error(Code::SYNTAX, "a declaration").help(help))
}

fn field(fault: &Fault<'_>) -> Option<Diagnostic> {
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
        let report = foreign(fault, first, "a field");
        return Some(report.fix(format!("a `{word}` is a `{keyword}` here"), fault.span(first), keyword));
    }
    if word == "fn" {
        return find(&WITHOUT_COUNTERPART, word).map(|why| foreign(fault, first, "a field").help(why));
    }
    // `1: u64 id`, `1 id: u64`, `"id": u64`
    if first.is_number() && fault.before.is_none() {
        let report = foreign(fault, first, "a field");
        let help = "the number of a field stands behind `@`";
        let is_plain = is_word(next) && fault.text(2) == ":";
        return Some(if is_plain { report.fix(help, fault.span(first).before(), "@") } else { report.help(help) });
    }
    if word.starts_with('"') && next == ":" {
        let name = word.trim_matches('"');
        return Some(foreign(fault, first, "a field").fix("names stand without quotes", fault.span(first), name));
    }
    match fault.found.text {
        "@" | "?" => misplaced_sign(fault),
        "(" if fault.tokens.len() > 3 && !matches!(before, ":" | "=") => Some(
            fault
                .error(Code::FOREIGN_SYNTAX, "`,`")
                .help("attributes stand before the field: `#[deprecated] name: type`"),
        ),
        "-" if next == "-" => {
            Some(fault.error(Code::SYNTAX, "`:` and a type").help("a name has letters, digits and `_`"))
        }
        _ => None,
    }
}

/// `id @1: u64`, `id: u64 @1`, `id?: u64`, `id: u64?`
fn misplaced_sign(fault: &Fault<'_>) -> Option<Diagnostic> {
    let is_after_name = fault.before.as_ref()?.range == fault.tokens.first()?.range;
    let expected = if is_after_name { "`:` and a type" } else { "`,`" };
    let sign = &fault.found;
    let mut report = fault.error(Code::FOREIGN_SYNTAX, expected);
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
    let edits = target.zip(fault.before.as_ref()).filter(|_| is_number == number.is_some()).map(|(target, before)| {
        let end = number.unwrap_or(sign).range.end;
        let moved = number.map_or("?".to_owned(), |number| format!("@{} ", number.text));
        let insertion = Edit { span: fault.span(target).before(), replacement: moved };
        let deletion = Edit { span: fault.mended.span(&(before.range.end..end)), replacement: String::new() };
        if is_after_name && !is_number { vec![deletion, insertion] } else { vec![insertion, deletion] }
    });
    report.help.push(Help { text: help.to_owned(), edits: edits.unwrap_or_default() });
    Some(report)
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
    let fixed = format!("{number}{}: {here}", name.text);
    let help = "a field is its number, its name and its type";
    Some(report.fix(help, fault.mended.span(&(first.range.start..last.range.end)), fixed))
}

fn enum_value(fault: &Fault<'_>) -> Option<Diagnostic> {
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

fn alternative(fault: &Fault<'_>) -> Option<Diagnostic> {
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
        "=" if before.is_some_and(Token::is_word) => {
            let report = fault.error(Code::SYNTAX, "`,`, or `:` and a type");
            Some(report.help("the tag stands before the name: `1 Name: Type`"))
        }
        ":" if before.is_some_and(Token::is_number) => {
            let report = fault.error(Code::SYNTAX, "a name");
            Some(report.fix("the name follows the tag: `1 Name: Type`", fault.span(&fault.found), ""))
        }
        _ => None,
    }
}

fn message(fault: &Fault<'_>) -> Option<Diagnostic> {
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

/// What is foreign wherever a type or a value stands.
fn anywhere(fault: &Fault<'_>) -> Option<Diagnostic> {
    let before = fault.before.as_ref()?;
    let (found, after) = (fault.found.text, before.text);
    let is_type = fault.expects(Rule::r#type);
    let foreign = |expected, help| Some(fault.error(Code::FOREIGN_SYNTAX, expected).help(help));
    match found {
        "(" if is_type => foreign("a type", "there are no tuples: declare a `struct` or a `record`"),
        "&" | "*" if is_type => foreign("a type", "there are no references: name the type itself"),
        "(" if fault.expects(Rule::value) => foreign("a value", "a value is written out: there are no expressions"),
        "]" if after == "[" && fault.expects(Rule::value) => foreign("a value", "a list of `T` is `[T]`"),
        "+" | "*" | "/" | "%" | "<" | "&" | "^"
            if !is_type && fault.rule != Rule::one_type && !fault.expects(Rule::name) =>
        {
            let is_value = fault.rule == Rule::one_value || fault.tokens.iter().any(|token| token.text == "=");
            if is_value {
                foreign("the end of the value", "a value is written out: there are no expressions")
            } else {
                None
            }
        }
        "{" if before.is_word() && !fault.expects(Rule::name) => {
            let near = |keyword: &&&str| strsim::damerau_levenshtein(after, keyword) <= 2;
            let keyword = ["record", "struct", "variant", "enum", "flags"].iter().find(near)?;
            let report = fault.error(Code::SYNTAX, "`,`");
            Some(report.fix(format!("did you mean `{keyword}`?"), fault.span(before), *keyword))
        }
        _ => None,
    }
}

/// What stands between a keyword and a body: `record A: Base {`, `enum A u8 {`, `struct A<T> {`.
pub(super) fn header(mended: &Mended<'_>, rule: Rule, token: &Token<'_>, end: usize) -> Diagnostic {
    let span = mended.span(&token.range);
    let all = mended.span(&(token.range.start..end));
    let is_enum = matches!(rule, Rule::enum_item | Rule::flags_item);
    let report =
        |code, expected: &str| Diagnostic::error(code, format!("expected {expected}, found {}", token.name()), span);
    match token.text {
        text if !text.is_ascii() && mended.text[..token.range.start].ends_with(|char: char| char.is_alphanumeric()) => {
            report(Code::SYNTAX, "a name of ASCII letters, digits and `_`")
        }
        "<" => report(Code::FOREIGN_SYNTAX, "`{`").help("types have no parameters: declare a type for each use"),
        "=" if rule != Rule::protocol_item => report(Code::SYNTAX, "`{`").fix("remove it", span, ""),
        ":" if rule == Rule::protocol_item => {
            report(Code::SYNTAX, "`=` and a number").fix("the number follows `=`", span, "=")
        }
        "=" => report_next(mended, token, "a number"),
        ":" if is_enum => report_next(mended, token, "an integer type"),
        ":" | "extends" | "implements" | "(" if !is_enum => {
            let help = "types do not inherit: make what they share a field of its own type";
            report(Code::FOREIGN_SYNTAX, "`{`").help(help)
        }
        text if is_enum && (is_scalar(text) || find(&SCALARS, text).is_some()) => {
            let at = mended.text[..token.range.start].trim_end().len();
            report(Code::SYNTAX, "`:` and an integer type").fix("put `:` before the type", mended.span(&(at..at)), ":")
        }
        _ if token.is_number() && rule == Rule::protocol_item => {
            report(Code::SYNTAX, "`=` and a number").fix("put `=` before the number", span.before(), "= ")
        }
        _ => report(Code::SYNTAX, "`{`").fix("remove it", all, ""),
    }
}

/// What stands after `sign` in a header is not what it should be.
fn report_next(mended: &Mended<'_>, sign: &Token<'_>, expected: &str) -> Diagnostic {
    let found = Token::at(&mended.text, sign.range.end);
    let message = format!("expected {expected} after `{}`, found {}", sign.text, found.name());
    Diagnostic::error(Code::SYNTAX, message, mended.span(&found.range))
}

/// How `Vec<T>` and its like are written here.
pub(super) fn generic(name: &str, arguments: &[String]) -> Option<String> {
    match (name.rsplit('.').next().unwrap_or(name), arguments) {
        ("Vec" | "List" | "Array" | "Slice" | "VecDeque" | "vector" | "list" | "array" | "repeated", [item]) => {
            Some(format!("[{item}]"))
        }
        ("Option" | "Optional" | "Nullable" | "Maybe" | "optional" | "option", [inner]) => Some(format!("?{inner}")),
        ("HashMap" | "BTreeMap" | "Map" | "IndexMap" | "Dictionary" | "Dict", [key, value]) => {
            Some(format!("map<{key}, {value}>"))
        }
        ("HashSet" | "BTreeSet" | "Set" | "IndexSet", [key]) => Some(format!("set<{key}>")),
        ("Box" | "Rc" | "Arc" | "Ref", [inner]) => Some(inner.clone()),
        _ => None,
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
