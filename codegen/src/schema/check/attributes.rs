//! What stands in `#[…]`.

use super::Checker;
use crate::diagnostics::messages::attribute as said;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{Annotation, Integer, Meta, Value};
use crate::schema::ast::{self, Attribute, Outer, ValueExpr};
use crate::schema::resolve::{deprecation, did_you_mean, join, nearest};

/// What stands before a declaration.
#[derive(Default)]
pub(super) struct Attributes<'a> {
    /// Another name in JSON, and where it stands.
    pub(super) json: Option<(&'a str, Span)>,
    /// Where the default is marked.
    pub(super) default: Option<Span>,
    pub(super) range: Option<&'a Attribute>,
    pub(super) len: Option<&'a Attribute>,
    pub(super) pattern: Option<&'a Attribute>,
}

/// What attributes stand before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Site {
    Item,
    Field,
    Value,
    Flag,
    Alternative,
    Message,
}

const ALL: [&str; 6] = ["json", "deprecated", "default", "range", "len", "pattern"];

impl Site {
    const fn name(self) -> &'static str {
        match self {
            Self::Item => "a declaration",
            Self::Field => "a field",
            Self::Value => "a value of an enum",
            Self::Flag => "a flag",
            Self::Alternative => "an alternative",
            Self::Message => "a message",
        }
    }

    const fn allowed(self) -> &'static [&'static str] {
        match self {
            Self::Item | Self::Message => &["deprecated"],
            Self::Field => &["json", "deprecated", "range", "len", "pattern"],
            Self::Value | Self::Alternative => &["json", "deprecated", "default"],
            Self::Flag => &["json", "deprecated"],
        }
    }
}

impl<'a> Checker<'a> {
    /// Reads the attributes of a declaration.
    pub(super) fn attributes(&self, outer: &'a Outer, site: Site) -> Attributes<'a> {
        let mut found = Attributes::default();
        let mut seen: Vec<(&str, Span)> = Vec::new();
        for attribute in &outer.attributes {
            let [name] = &attribute.path.segments[..] else {
                self.check_annotation(attribute);
                continue;
            };
            let text = name.text.as_str();
            if !ALL.contains(&text) {
                self.report_unknown(name, site);
            } else if !site.allowed().contains(&text) {
                self.report_misplaced(attribute, text, site);
            } else if let Some((_, first)) = seen.iter().find(|(seen, _)| *seen == text) {
                let message = said::repeated(text);
                self.report(
                    Diagnostic::error(Code::REPEATED_ATTRIBUTE, message, attribute.span)
                        .label(*first, "the first one")
                        .help(said::REMOVE_ONE),
                );
            } else {
                seen.push((text, attribute.span));
                self.read(attribute, text, &mut found);
            }
        }
        found
    }

    fn report_unknown(&self, name: &ast::Name, site: Site) {
        let text = name.text.as_str();
        let report =
            Diagnostic::error(Code::UNKNOWN_ATTRIBUTE, format!("the attribute `{text}` is not known"), name.span);
        let near = nearest(text, site.allowed().iter().copied()).or_else(|| nearest(text, ALL.into_iter()));
        self.report(match near {
            Some(near) => did_you_mean(report, name.span, Some(near)),
            None => report.help(format!("an annotation of your own has a dot in its name: `acme.{text}`")),
        });
    }

    fn report_misplaced(&self, attribute: &Attribute, text: &str, site: Site) {
        let message = said::misplaced(text, site.name());
        let report = Diagnostic::error(Code::MISPLACED_ATTRIBUTE, message, attribute.span);
        self.report(match (text, site) {
            ("default", Site::Field) => report.help("a default is written behind the type: `= 5`"),
            ("default", Site::Flag) => report.help("flags that a message lacks are not set"),
            _ => report.help(said::allowed(site.allowed())),
        });
    }

    fn read(&self, attribute: &'a Attribute, name: &str, found: &mut Attributes<'a>) {
        let span = attribute.span;
        let wrong = |message: &str, help: &str| {
            let at = match &attribute.arguments[..] {
                [] => span,
                [first, .., last] => first.span.to(last.span),
                [one] => one.span,
            };
            self.report(Diagnostic::error(Code::BAD_ARGUMENTS, message, at).help(help));
        };
        match name {
            "json" => match text(attribute) {
                Some("") => wrong("a name in JSON is not empty", "remove `json`, and the field has its own name"),
                Some(text) => found.json = Some((text, attribute.arguments[0].span)),
                None => wrong("`json` takes one text", "write the name in quotes: `#[json(\"name\")]`"),
            },
            "deprecated" if !attribute.arguments.is_empty() && text(attribute).is_none() => {
                wrong("`deprecated` takes nothing or one text", "say what to use instead: `#[deprecated(\"use x\")]`");
            }
            "default" if !attribute.arguments.is_empty() => wrong("`default` takes nothing", "write `#[default]`"),
            "default" => found.default = Some(span),
            "range" if is_range(attribute) => found.range = Some(attribute),
            "range" => wrong("`range` takes one range", "write `#[range(1..=9)]`, or leave one end away"),
            "len" if is_range(attribute) || is_single(attribute) => found.len = Some(attribute),
            "len" => wrong("`len` takes one range or one length", "write `#[len(1..=9)]`, or leave one end away"),
            "pattern" if text(attribute).is_some() => found.pattern = Some(attribute),
            "pattern" => wrong("`pattern` takes one text", "write the expression in quotes: `#[pattern(\"[a-z]+\")]`"),
            _ => {}
        }
    }

    /// Reports arguments of a user's own annotation that the model cannot hold.
    fn check_annotation(&self, attribute: &Attribute) {
        for argument in attribute.arguments.iter().filter(|argument| plain(argument).is_none()) {
            let message = "the arguments of an annotation are literals, names and lists of them";
            self.report(Diagnostic::error(Code::BAD_ARGUMENTS, message, argument.span));
        }
    }
}

/// Whether the one argument of an attribute is a range with an end.
fn is_range(attribute: &Attribute) -> bool {
    let [ast::Value { kind: ValueExpr::Range { start, end, .. }, .. }] = &attribute.arguments[..] else { return false };
    start.is_some() || end.is_some()
}

/// Whether the one argument of an attribute is a number or a name.
fn is_single(attribute: &Attribute) -> bool {
    matches!(&attribute.arguments[..], [ast::Value { kind: ValueExpr::Integer { .. } | ValueExpr::Path(_), .. }])
}

/// The one argument of an attribute, if that is a text.
pub(super) fn text(attribute: &Attribute) -> Option<&str> {
    match &attribute.arguments[..] {
        [ast::Value { kind: ValueExpr::Text(text), .. }] => Some(text),
        _ => None,
    }
}

/// What stands before a declaration, as the model has it.
pub(super) fn meta(span: Span, outer: Option<&Outer>) -> Meta {
    let Some(outer) = outer else {
        return Meta { span, docs: Vec::new(), deprecated: None, annotations: Vec::new() };
    };
    let deprecated = deprecation(outer);
    let annotations = outer.attributes.iter().filter(|attribute| attribute.path.segments.len() > 1);
    let annotation = |attribute: &Attribute| Annotation {
        name: join(&attribute.path.segments),
        arguments: attribute.arguments.iter().filter_map(plain).collect(),
    };
    Meta {
        span,
        docs: outer.docs.clone(),
        deprecated: deprecated.map(|attribute| text(attribute).unwrap_or_default().to_owned()),
        annotations: annotations.map(annotation).collect(),
    }
}

/// A value that no type is known of. Names are text.
fn plain(value: &ast::Value) -> Option<Value> {
    Some(match &value.kind {
        ValueExpr::Integer { is_negative, magnitude } => {
            Value::Integer(Integer { is_negative: *is_negative, magnitude: (*magnitude)? })
        }
        ValueExpr::Float(value) => Value::Float(*value),
        ValueExpr::Bool(value) => Value::Bool(*value),
        ValueExpr::Text(text) => Value::Text(text.clone()),
        ValueExpr::Bytes(bytes) => Value::Bytes(bytes.clone()),
        ValueExpr::Char(value) => Value::Char(*value),
        ValueExpr::Path(path) => Value::Text(join(&path.segments)),
        ValueExpr::Negative(path) => Value::Text(format!("-{}", join(&path.segments))),
        ValueExpr::List(items) => Value::List(items.iter().map(plain).collect::<Option<_>>()?),
        ValueExpr::Union(_) | ValueExpr::Record(_) | ValueExpr::Range { .. } => return None,
    })
}
