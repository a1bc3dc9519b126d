//! What people write who come from another language, and how it is said here.

use super::Rule;
use super::expect::{Fault, edits};
use super::members::{alternative, enum_value, field, message};
use super::mend::Mended;
use super::token::Token;
use super::words::{ITEMS, KEYWORDS, SCALARS, WITHOUT_COUNTERPART, find, is_near, is_scalar};
use crate::diagnostics::{Code, Diagnostic};

/// A report for what is known from another language.
pub(super) fn report(fault: &Fault<'_>) -> Option<Diagnostic> {
    match fault.rule {
        Rule::one_item => item(fault).or_else(|| anywhere(fault)),
        Rule::one_field => field(fault).or_else(|| anywhere(fault)),
        Rule::one_enum_value => enum_value(fault),
        Rule::one_alternative => alternative(fault).or_else(|| anywhere(fault)),
        Rule::one_message => message(fault),
        Rule::one_type | Rule::one_value => anywhere(fault),
        Rule::one_name => name(fault),
        Rule::one_attribute => attribute(fault),
        _ => None,
    }
}

fn item(fault: &Fault<'_>) -> Option<Diagnostic> {
    if fault.before.is_some() {
        return begun_item(fault);
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
        let help = match word {
            "union" => "`union` is `variant` here, and an alternative names what it carries: `1 Name: Type`".to_owned(),
            _ => format!("`{word}` is `{keyword}` here"),
        };
        // What follows these is written in another way too.
        let is_alike = !matches!(word, "service" | "interface" | "rpc_service" | "union" | "use" | "using");
        return Some(if is_alike { foreign().fix(help, span, keyword) } else { foreign().help(help) });
    }
    let is_declaration = next.starts_with(|char: char| char.is_alphabetic() || matches!(char, '_' | '"'));
    let near = ITEMS.iter().filter(|keyword| is_near(word, keyword));
    let nearest = near.min_by_key(|keyword| strsim::damerau_levenshtein(word, keyword));
    if let Some(keyword) = nearest.filter(|_| is_declaration) {
        let report = fault.error(Code::SYNTAX, "a declaration");
        return Some(report.fix(format!("did you mean `{keyword}`?"), span, *keyword));
    }
    if next == ":" && fault.found.is_word() {
        let report = fault.error(Code::SYNTAX, "a declaration");
        return Some(report.help("a field stands in a `record` or a `struct`"));
    }
    if ITEMS.contains(&word) {
        return None;
    }
    let help =
        "a declaration begins with `const`, `type`, `enum`, `flags`, `struct`, `record`, `variant` or `protocol`";
    Some(fault.error(Code::SYNTAX, "a declaration").help(help))
}

/// What is wrong in an item after its keyword.
fn begun_item(fault: &Fault<'_>) -> Option<Diagnostic> {
    let before = fault.before.as_ref()?;
    match (fault.text(0), fault.found.text) {
        ("record" | "struct" | "variant", ";") if fault.tokens.len() == 2 => {
            let report = fault.error(Code::SYNTAX, "`{`");
            Some(report.fix("what has nothing in it has empty braces", fault.span(&fault.found), " {}"))
        }
        ("import", _) if before.text == "import" && fault.found.is_word() => {
            let path = fault.tokens.iter().skip(1).take_while(|token| !matches!(token.text, "as" | ";"));
            let end = path.last()?.range.end;
            let report = fault.error(Code::SYNTAX, "a path in quotes after `import`");
            let quoted = fault.mended.span(&(fault.found.range.start..end));
            let text = format!("\"{}\"", fault.mended.source(quoted));
            Some(report.fix("the path of a file stands in quotes", quoted, text))
        }
        _ => None,
    }
}

/// What follows the name of a module: `trading.2025`, `trading..orders`, `trading-orders`.
fn name(fault: &Fault<'_>) -> Option<Diagnostic> {
    match fault.found.text {
        "." | ".." => Some(fault.error(Code::SYNTAX, "`;` or `.` and a name")),
        "-" | "/" | "::" => {
            let report = fault.error(Code::SYNTAX, "`;` or `.` and a name");
            Some(report.help("a name has letters, digits and `_`, and `.` stands between names"))
        }
        _ => None,
    }
}

fn attribute(fault: &Fault<'_>) -> Option<Diagnostic> {
    let at = fault.tokens.iter().position(|token| token.text == "=")?;
    let [equals, value, ..] = &fault.tokens[at..] else { return None };
    if fault.found.range != equals.range {
        return None;
    }
    let range = fault.before.as_ref()?.range.end..value.range.end;
    let report = fault.error(Code::FOREIGN_SYNTAX, "`(` or `]`");
    Some(report.fix("arguments stand in parentheses", fault.mended.span(&range), format!("({})", value.text)))
}

/// What is foreign wherever a type or a value stands.
fn anywhere(fault: &Fault<'_>) -> Option<Diagnostic> {
    let (found, span) = (fault.found.text, fault.span(&fault.found));
    let before = fault.before.as_ref();
    let after = before.map_or("=", |before| before.text);
    let (is_type, is_value) = (fault.expects(Rule::r#type), fault.expects(Rule::value) || before.is_none());
    let error = |expected: &str| fault.error(Code::FOREIGN_SYNTAX, expected);
    let has_value = fault.rule == Rule::one_value || fault.tokens.iter().any(|token| token.text == "=");
    match found {
        "(" if is_type => Some(error("a type").help("there are no tuples: declare a `struct` or a `record`")),
        "&" | "*" if is_type => Some(error("a type").help("there are no references: name the type itself")),
        "+" if is_value => Some(error("a value").fix("a number has no `+` before it: remove it", span, "")),
        "(" if is_value => Some(error("a value").help("a value is written out: there are no expressions")),
        "]" if after == "[" && is_value => list_behind(fault),
        "::" if has_value && fault.tokens.iter().any(|token| token.text == "(") => {
            Some(error("a value").help("a value is written out: nothing is called"))
        }
        "::" if has_value => Some(error("`.` between names").fix("`.` stands between names", span, ".")),
        "{" if has_value && before.is_some_and(Token::is_word) => {
            let report = error("a literal without the name of its type");
            let name = fault.mended.span(&(before?.range.start..fault.found.range.start));
            Some(report.fix("the type is the field's: remove its name", name, ""))
        }
        "+" | "-" | "*" | "/" | "%" | "<" | "&" | "^" if has_value && !is_type && !is_value => {
            Some(error("the end of the value").help("a value is written out: there are no expressions"))
        }
        "," if fault.rule == Rule::one_value && before.is_some_and(Token::is_number) => {
            let next = Token::at(&fault.mended.text, fault.found.range.end);
            let report = fault.error(Code::SYNTAX, "`;`");
            let fixed = report.clone().fix("groups of digits are separated by `_`", span, "_");
            Some(if next.is_number() { fixed } else { report })
        }
        "," | ":" if fault.expects(Rule::square) && fault.expects(Rule::semicolon) => {
            let report = fault.error(Code::SYNTAX, "`;` or `]`");
            Some(report.fix("`;` stands between the type and the length", span, ";"))
        }
        "," if fault.expects(Rule::square) && fault.tokens.iter().any(|token| token.text == "map") => {
            Some(error("`]`").help("a map is `map<K, V>`"))
        }
        "{" if before.is_some_and(Token::is_word) && !fault.expects(Rule::name) => {
            let keyword =
                ["record", "struct", "variant", "enum", "flags"].into_iter().find(|word| is_near(after, word))?;
            let report = fault.error(Code::SYNTAX, "`,`");
            Some(report.fix(format!("did you mean `{keyword}`?"), fault.span(before?), keyword))
        }
        _ => None,
    }
}

/// `u32[]`
fn list_behind(fault: &Fault<'_>) -> Option<Diagnostic> {
    let open = fault.before.as_ref()?;
    let at = fault.tokens.iter().position(|token| token.range == open.range)?;
    let ty = fault.tokens.get(at.checked_sub(1)?)?;
    if matches!(ty.text, "string" | "bytes") {
        let report = fault.error(Code::SYNTAX, "a capacity after `[`");
        return Some(report.help(format!("text with a capacity is `{0}[8]`, a list is `[{0}]`", ty.text)));
    }
    let report = fault.error(Code::FOREIGN_SYNTAX, "a value after `[`");
    let (before, behind) = (fault.span(ty).before(), fault.mended.span(&(open.range.start..open.range.end)));
    Some(edits(report, "the brackets stand around the type of the items", &[(before, "["), (behind, "")]))
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
