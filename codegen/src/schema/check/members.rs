//! Values of declared types: enumerators, flags, alternatives, fields.

use std::collections::HashMap;

use super::Checker;
use super::shapes::{Payload, Shape};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{Integer, Type, TypeId, Value};
use crate::schema::ast::{self, Name, ValueExpr};
use crate::schema::resolve::{Place, did_you_mean, nearest};

/// What a type has under a name.
pub(super) struct Member {
    value: Result<Value, Option<Diagnostic>>,
}

impl Member {
    /// Its value. None if it has none, which is reported.
    pub(super) fn value(self, checker: &Checker<'_>) -> Option<Value> {
        self.value.map_err(|report| report.into_iter().for_each(|report| checker.report(report))).ok()
    }
}

impl Checker<'_> {
    /// What a type has under a name, if anything.
    pub(super) fn member_value(&self, place: Place, id: TypeId, name: &Name) -> Option<Member> {
        let value = match self.shape(id) {
            Shape::Enum(it) | Shape::Flags(it) => {
                let value = &it.values[*it.by_name.get(name.text.as_str())?];
                self.warn_of_deprecated(place, (&name.text, value.ast.name.span), &value.ast.outer, name.span);
                let value = value.value.ok_or(None);
                value.map(|value| match self.shape(id) {
                    Shape::Flags(_) => {
                        Value::Flags(u32::try_from(value).ok().and_then(|bit| 1u64.checked_shl(bit)).unwrap_or(0))
                    }
                    _ => Value::Integer(Integer { is_negative: value < 0, magnitude: value.unsigned_abs() }),
                })
            }
            Shape::Variant(it) => {
                let alternative = &it.alternatives[*it.by_name.get(name.text.as_str())?];
                self.warn_of_deprecated(
                    place,
                    (&name.text, alternative.ast.name.span),
                    &alternative.ast.outer,
                    name.span,
                );
                match alternative.payload {
                    Payload::Unit => alternative.tag.map(Value::Alternative).ok_or(None),
                    Payload::Type(..) | Payload::Record(_) => {
                        let message = format!("`{}` carries a payload, and no value can be written of it", name.text);
                        let report = Diagnostic::error(Code::WRONG_VALUE, message, name.span)
                            .label(alternative.ast.name.span, "declared here")
                            .help("use an alternative without payload, or mark one with `#[default]` in the variant");
                        Err(Some(report))
                    }
                }
            }
            // Nobody knows what it has, and why has been reported.
            Shape::Pending => Err(None),
            Shape::Struct(_) | Shape::Record(_) => return None,
        };
        Some(Member { value })
    }

    /// Reports a name that a type has not.
    pub(super) fn report_no_member(&self, id: TypeId, name: &Name) {
        let decl = self.names.type_decl(id);
        let (what, members): (_, Vec<&str>) = match self.shape(id) {
            Shape::Enum(it) => ("value", it.by_name.keys().copied().collect()),
            Shape::Flags(it) => ("flag", it.by_name.keys().copied().collect()),
            Shape::Variant(it) => ("alternative", it.by_name.keys().copied().collect()),
            Shape::Struct(it) | Shape::Record(it) => ("field", it.by_name.keys().copied().collect()),
            Shape::Pending => return,
        };
        if !self.names.is_whole(decl) {
            return;
        }
        let message = format!("`{}` has no {what} `{}`", decl.name, name.text);
        let report = Diagnostic::error(Code::UNKNOWN_VALUE, message, name.span).label(decl.span, "declared here");
        self.report(did_you_mean(report, name.span, nearest(&name.text, members.into_iter())));
    }

    /// A value of a declared type that is not a single name.
    pub(super) fn named_value(
        &self,
        place: Place,
        value: &ast::Value,
        id: TypeId,
        ty: &Type,
        because: Option<Span>,
    ) -> Option<Value> {
        match (&value.kind, self.shape(id)) {
            (ValueExpr::Union(parts), Shape::Flags(_)) => {
                let parts: Vec<_> = parts.iter().map(|part| self.value(place, part, ty, because)).collect();
                let mut bits = 0;
                for part in parts {
                    match part? {
                        Value::Flags(part) => bits |= part,
                        _ => return None,
                    }
                }
                Some(Value::Flags(bits))
            }
            (ValueExpr::Record(given), Shape::Struct(_) | Shape::Record(_)) => self.fields_of(place, given, id),
            (ValueExpr::Integer { is_negative, magnitude: Some(magnitude) }, Shape::Enum(it)) => {
                let number = i128::try_from(*magnitude).unwrap_or(i128::MAX);
                let number = if *is_negative { -number } else { number };
                let named = it.values.iter().find(|value| value.value == Some(number));
                self.wrong_number(value, ty, named.map(|value| value.ast.name.text.as_str()))
            }
            (_, Shape::Pending) => None,
            _ => self.wrong(value, ty, because),
        }
    }

    /// Reports a number in the place of an enum's value.
    fn wrong_number(&self, value: &ast::Value, ty: &Type, named: Option<&str>) -> Option<Value> {
        let message = format!("expected a value of `{}`, found an integer", self.spell(ty));
        let report = Diagnostic::error(Code::WRONG_VALUE, message, value.span);
        self.report(match named {
            Some(name) => report.fix(format!("write the name of that value: `{name}`"), value.span, name),
            None => report.help("write the name of one of its values"),
        });
        None
    }

    /// `{ name: value }`
    fn fields_of(&self, place: Place, given: &[(Name, ast::Value)], id: TypeId) -> Option<Value> {
        let (Shape::Struct(record) | Shape::Record(record)) = self.shape(id) else { return None };
        let mut found = Vec::new();
        let mut seen: HashMap<&str, Span> = HashMap::new();
        let mut is_sound = true;
        for (name, value) in given {
            let Some(position) = record.by_name.get(name.text.as_str()) else {
                self.report_no_member(id, name);
                is_sound = false;
                continue;
            };
            let first = *seen.entry(&name.text).or_insert(name.span);
            if first != name.span {
                let message = format!("`{}` has a value already", name.text);
                self.report(Diagnostic::error(Code::DUPLICATE_NAME, message, name.span).label(first, "the first one"));
                is_sound = false;
                continue;
            }
            let field = &record.fields[*position];
            self.warn_of_deprecated(place, (&name.text, field.ast.name.span), &field.ast.outer, name.span);
            let value_of = field.ty.as_ref().and_then(|ty| self.value(place, value, ty, Some(field.ast.ty.span)));
            let Some(value_of) = value_of else {
                is_sound = false;
                continue;
            };
            self.check_fulfils(field, &value_of, value.span);
            found.push((*position, value_of));
        }
        found.sort_by_key(|(position, _)| *position);
        is_sound.then_some(Value::Record(found))
    }
}
