//! What the values of fields have to fulfil.

use super::Checker;
use super::attributes::text;
use super::shapes::Field;
use super::spell::found as found_as;
use super::values::Found;
use crate::diagnostics::messages::grouped;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{Constraints, Integer, Scalar, Type, Value};
use crate::pattern::compile_pattern;
use crate::schema::ast::{self, Attribute, ValueExpr};

/// A range as it is written.
struct Bounds<'a> {
    start: Option<&'a ast::Value>,
    end: Option<&'a ast::Value>,
    is_inclusive: bool,
    span: Span,
}

impl<'a> Bounds<'a> {
    /// The one argument of an attribute; a single value is both ends.
    fn of(attribute: &'a Attribute) -> Option<Self> {
        let [argument] = &attribute.arguments[..] else { return None };
        Some(match &argument.kind {
            ValueExpr::Range { start, end, is_inclusive } => {
                Self { start: start.as_deref(), end: end.as_deref(), is_inclusive: *is_inclusive, span: argument.span }
            }
            _ => Self { start: Some(argument), end: Some(argument), is_inclusive: true, span: argument.span },
        })
    }
}

impl<'a> Checker<'a> {
    /// What the values of a field have to fulfil.
    pub(super) fn constraints(&self, field: &Field<'a>) -> Constraints {
        let Some(ty) = &field.ty else { return Constraints::default() };
        let ty = if let Type::Optional(inner) = ty { inner } else { ty };
        Constraints {
            range: field.attributes.range.and_then(|attribute| self.range(field, attribute, ty)),
            len: field.attributes.len.and_then(|attribute| self.len(field, attribute, ty)),
            pattern: field.attributes.pattern.and_then(|attribute| self.pattern(field, attribute, ty)),
        }
    }

    fn range(&self, field: &Field<'a>, attribute: &'a Attribute, ty: &Type) -> Option<(Value, Value)> {
        let bounds = Bounds::of(attribute)?;
        let Type::Scalar(scalar) = ty else { return self.refuse(field, attribute, ty, "range", "integers and floats") };
        let is_float = matches!(scalar, Scalar::F32 | Scalar::F64);
        if !is_float && scalar.bounds().is_none() {
            return self.refuse(field, attribute, ty, "range", "integers and floats");
        }
        if is_float && !bounds.is_inclusive && bounds.end.is_some() {
            let message = "a range of floats includes its end";
            self.report(
                Diagnostic::error(Code::BAD_CONSTRAINT, message, bounds.span).help("write `..=` before the end"),
            );
            return None;
        }
        let value = |value: &ast::Value| self.value(field.place, value, ty, Some(field.ast.ty.span));
        let (start, end) = (bounds.start.map(value), bounds.end.map(value));
        // What is wrong with one end says nothing of the other.
        let (start, end) = (start.map_or(Some(None), |it| it.map(Some))?, end.map_or(Some(None), |it| it.map(Some))?);
        let (least, greatest) = match scalar.bounds() {
            Some((least, greatest)) => (Value::Integer(least), Value::Integer(greatest)),
            None => (Value::Float(f64::NEG_INFINITY), Value::Float(f64::INFINITY)),
        };
        let start = start.unwrap_or(least);
        let end = match end {
            Some(Value::Integer(end)) if !bounds.is_inclusive => match before(end) {
                Some(end) if in_order(&least_of(*scalar), &Value::Integer(end)) => Value::Integer(end),
                _ => return self.empty(&bounds),
            },
            end => end.unwrap_or(greatest),
        };
        if in_order(&start, &end) { Some((start, end)) } else { self.empty(&bounds) }
    }

    fn len(&self, field: &Field<'a>, attribute: &'a Attribute, ty: &Type) -> Option<(u64, u64)> {
        let bounds = Bounds::of(attribute)?;
        let capacity = match ty {
            Type::String | Type::Bytes | Type::List(_) | Type::Map(..) | Type::Set(_) => u64::MAX,
            Type::InlineString(capacity) | Type::InlineBytes(capacity) | Type::InlineList(_, capacity) => {
                u64::from(*capacity)
            }
            _ => return self.refuse(field, attribute, ty, "len", "text, bytes, lists, maps and sets"),
        };
        let value = |value: &ast::Value| self.length(field, value);
        let start = bounds.start.map(value);
        // A single value is wrong once.
        let is_single = bounds.start.zip(bounds.end).is_some_and(|(start, end)| start.span == end.span);
        let end = if is_single { start } else { bounds.end.map(value) };
        let (start, end) = (start.map_or(Some(0), |it| it)?, end.map_or(Some(None), |it| it.map(Some))?);
        let end = match end {
            Some(0) if !bounds.is_inclusive => return self.empty(&bounds),
            Some(end) if !bounds.is_inclusive => end - 1,
            Some(end) => end,
            None => u64::MAX,
        };
        if start > end {
            return self.empty(&bounds);
        }
        if start > capacity {
            let message = format!("no value is that long: `{}` has room for {capacity}", self.spell(ty));
            self.report(
                Diagnostic::error(Code::EMPTY_CONSTRAINT, message, bounds.span).label(field.ast.ty.span, "the type"),
            );
            return None;
        }
        Some((start, end))
    }

    /// One end of the lengths of a field.
    fn length(&self, field: &Field<'a>, value: &ast::Value) -> Option<u64> {
        let found = self.integer_at(field.place, value)?;
        let report = match found {
            Found::Number(integer) if !integer.is_negative => {
                let len = u64::try_from(integer.magnitude).ok();
                if len.is_some() {
                    return len;
                }
                let message = format!("the greatest length is {}", grouped(u64::MAX.into()));
                Diagnostic::error(Code::VALUE_RANGE, message, value.span)
            }
            Found::Number(_) => Diagnostic::error(Code::VALUE_RANGE, "a length is not negative", value.span),
            Found::Other => {
                let message = format!("a length is an integer, found {}", found_as(value));
                Diagnostic::error(Code::WRONG_VALUE, message, value.span)
            }
        };
        self.report(report);
        None
    }

    fn pattern(&self, field: &Field<'a>, attribute: &'a Attribute, ty: &Type) -> Option<String> {
        let pattern = text(attribute)?;
        if !matches!(ty, Type::String | Type::InlineString(_)) {
            return self.refuse(field, attribute, ty, "pattern", "text");
        }
        if let Err(reason) = compile_pattern(pattern) {
            let message = format!("the pattern is no regular expression: {reason}");
            self.report(Diagnostic::error(Code::BAD_PATTERN, message, attribute.arguments[0].span));
            return None;
        }
        Some(pattern.to_owned())
    }

    /// Reports a constraint that is not about the field's type.
    fn refuse<T>(&self, field: &Field<'a>, attribute: &Attribute, ty: &Type, name: &str, about: &str) -> Option<T> {
        let message = format!("`{name}` is about {about}, found `{}`, which is {}", self.spell(ty), self.what(ty));
        let report =
            Diagnostic::error(Code::BAD_CONSTRAINT, message, attribute.span).label(field.ast.ty.span, "the type");
        let other = match (name, ty) {
            ("range", Type::String | Type::Bytes | Type::List(_) | Type::Map(..) | Type::Set(_)) => Some("len"),
            ("len", Type::Scalar(scalar)) if scalar.bounds().is_some() => Some("range"),
            _ => None,
        };
        self.report(match other {
            Some(other) => report.fix(format!("`{other}` is about such values"), attribute.path.span, other),
            None => report.help(format!("remove `{name}`")),
        });
        None
    }

    fn empty<T>(&self, bounds: &Bounds<'_>) -> Option<T> {
        let report = Diagnostic::error(Code::EMPTY_CONSTRAINT, "no value is in this range", bounds.span);
        self.report(report.help("the least value stands first; `a..b` does not contain `b`"));
        None
    }

    /// Reports a value that does not fulfil the constraints of its field.
    pub(super) fn check_fulfils(&self, field: &Field<'a>, value: &Value, span: Span) {
        let constraints = &field.constraints;
        let fails = |what: String, attribute: Option<&Attribute>| {
            let message = format!("the value does not fulfil the constraint of `{}`: {what}", field.ast.name.text);
            let report = Diagnostic::error(Code::DEFAULT_VIOLATES, message, span);
            self.report(match attribute {
                Some(attribute) => report.label(attribute.span, "the constraint"),
                None => report,
            });
        };
        if let Some((least, greatest)) = &constraints.range
            && !(in_order(least, value) && in_order(value, greatest))
        {
            fails("it is out of the range".to_owned(), field.attributes.range);
        }
        let len = match value {
            Value::Text(text) => text.len(),
            Value::Bytes(bytes) => bytes.len(),
            Value::List(items) => items.len(),
            _ => return,
        };
        if let Some((least, greatest)) = constraints.len
            && !(least..=greatest).contains(&(len as u64))
        {
            fails(format!("its length is {len}"), field.attributes.len);
        }
        if let (Some(pattern), Value::Text(text)) = (&constraints.pattern, value)
            && compile_pattern(pattern).is_ok_and(|pattern| !pattern.matches(text))
        {
            fails("the pattern does not match it".to_owned(), field.attributes.pattern);
        }
    }
}

/// Whether one number is at most another. NaN is not.
fn in_order(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Integer(a), Value::Integer(b)) => match (a.is_negative, b.is_negative) {
            (false, false) => a.magnitude <= b.magnitude,
            (true, true) => a.magnitude >= b.magnitude,
            (is_less, _) => is_less,
        },
        (Value::Float(a), Value::Float(b)) => a <= b,
        _ => true,
    }
}

fn least_of(scalar: Scalar) -> Value {
    Value::Integer(scalar.bounds().map_or(Integer { is_negative: false, magnitude: 0 }, |(least, _)| least))
}

/// The integer before.
fn before(integer: Integer) -> Option<Integer> {
    let Integer { is_negative, magnitude } = integer;
    Some(match (is_negative, magnitude) {
        (false, 0) => Integer { is_negative: true, magnitude: 1 },
        (false, _) => Integer { is_negative, magnitude: magnitude - 1 },
        (true, _) => Integer { is_negative, magnitude: magnitude.checked_add(1)? },
    })
}
