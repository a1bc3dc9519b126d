//! Enums and flags: their integers, and the numbers of their values.

use super::Checker;
use super::attributes::Site;
use super::numbers::{Entry, Rules, Written};
use super::shapes::{self, EnumValue, Shape, positions};
use super::values::Found;
use crate::diagnostics::{Code, Diagnostic, Span, messages};
use crate::model::{Integer, Scalar, Type};
use crate::schema::ast;
use crate::schema::resolve::{Place, foreign, nearest};

const ENUM_INTEGERS: [Scalar; 8] =
    [Scalar::U8, Scalar::U16, Scalar::U32, Scalar::U64, Scalar::I8, Scalar::I16, Scalar::I32, Scalar::I64];

impl<'a> Checker<'a> {
    /// An enum; `at` is its name, and what its integer follows.
    pub(super) fn enumeration(&self, place: Place, it: &'a ast::Enum, at: (Span, Span)) -> Shape<'a> {
        let integer = self.integer(it, at, &ENUM_INTEGERS, "an enum");
        if it.values.is_empty() && self.names.is_whole_at(place, at.0) {
            let message = messages::EMPTY_ENUM;
            self.report(Diagnostic::error(Code::EMPTY_TYPE, message, at.0));
        }
        let (least, greatest) = match integer.and_then(Scalar::bounds) {
            Some((least, greatest)) => (signed(least), signed(greatest)),
            // Nothing is said of numbers as long as nobody knows what they have to fit.
            None => (i128::MIN, i128::MAX),
        };
        let rules = Rules { least, greatest, ..Rules::VALUE };
        let mut found = self.values(place, it, integer, &rules, Site::Value);
        let marked: Vec<_> =
            (0..).zip(&found.values).filter_map(|(at, it)| Some((at, it.attributes.default?))).collect();
        let names = |at: usize| it.values[at].name.text.as_str();
        if let Some(default) = self.marked(&marked, &names) {
            (found.default, found.is_default_marked) = (default, true);
        } else {
            found.default = found.values.iter().position(|value| value.value == Some(0)).unwrap_or(0);
        }
        Shape::Enum(found)
    }

    /// Flags; `at` is their name, and what their integer follows.
    pub(super) fn flags(&self, place: Place, it: &'a ast::Enum, at: (Span, Span)) -> Shape<'a> {
        let integer = self.integer(it, at, &ENUM_INTEGERS[..4], "flags");
        let greatest = integer.map_or(i128::MAX, |integer| i128::from(integer.size()) * 8 - 1);
        let rules = Rules { greatest, ..Rules::FLAG };
        Shape::Flags(self.values(place, it, integer, &rules, Site::Flag))
    }

    /// The integer type.
    fn integer(&self, it: &ast::Enum, at: (Span, Span), allowed: &[Scalar], what: &str) -> Option<Scalar> {
        let smallest = if what == "flags" { "u32" } else { "u8" };
        let Some(written) = &it.integer else {
            let subject = if what == "flags" { "these flags are" } else { "this enum is" };
            let message = messages::integer_unknown(subject);
            let help = format!("write the integer type: `: {smallest}`");
            let report = Diagnostic::error(Code::BAD_INTEGER, message, at.0);
            self.report(report.fix(help, at.1.after(), format!(": {smallest}")));
            return None;
        };
        let scalar = Scalar::find(&written.text);
        if let Some(scalar) = scalar.filter(|scalar| allowed.contains(scalar)) {
            return Some(scalar);
        }
        let (kind, is) = if what == "flags" { ("an unsigned integer", "are") } else { ("an integer", "is") };
        let message = format!("{what} {is} written as {kind} of 8 to 64 bits, found `{}`", written.text);
        let report = Diagnostic::error(Code::BAD_INTEGER, message, written.span);
        let meant = match scalar {
            Some(Scalar::U128 | Scalar::U128Be | Scalar::I128Be | Scalar::I128) => None,
            Some(scalar) => {
                let own = scalar.name().trim_end_matches("be");
                let own = if what == "flags" { own.replace('i', "u") } else { own.to_owned() };
                Some(own).filter(|own| Scalar::find(own).is_some_and(|scalar| allowed.contains(&scalar)))
            }
            None => {
                let own = foreign(&written.text).map(ToOwned::to_owned);
                let near = || nearest(&written.text, allowed.iter().map(|scalar| scalar.name()));
                own.filter(|own| Scalar::find(own).is_some_and(|scalar| allowed.contains(&scalar))).or_else(near)
            }
        };
        self.report(match meant {
            Some(own) => report.fix(format!("write `{own}`"), written.span, own),
            None => report.help(format!("use {}", if what == "flags" { "`u64` or `u32`" } else { "`u64` or `i64`" })),
        });
        None
    }

    fn values(
        &self,
        place: Place,
        it: &'a ast::Enum,
        integer: Option<Scalar>,
        rules: &Rules,
        site: Site,
    ) -> shapes::Enum<'a> {
        let reserved = self.reserved(&it.reserved, rules);
        let ty = Type::Scalar(integer.unwrap_or(Scalar::I64));
        let entries = it.values.iter().map(|value| {
            let written = match &value.value {
                None => Written::No,
                // Whether the number fits is said with all else that is wrong with numbers.
                Some(written) => match self.integer_at(place, written) {
                    Some(Found::Number(integer)) => Written::Yes(signed(integer), written.span),
                    Some(Found::Other) => self.wrong(written, &ty, None).unwrap_or(Written::Wrong),
                    None => Written::Wrong,
                },
            };
            Entry { name: &value.name, written }
        });
        let entries: Vec<_> = entries.collect();
        let numbers = self.numbers(&entries, &reserved, rules);
        let noun = if site == Site::Flag { "a flag" } else { "a value" };
        self.check_names(noun, it.values.iter().map(|value| &value.name));
        let values = it.values.iter().zip(numbers).map(|(ast, value)| EnumValue {
            ast,
            value,
            attributes: self.attributes(&ast.outer, site),
        });
        let values: Vec<_> = values.collect();
        self.check_json(values.iter().map(|value| (&value.ast.name, &value.attributes)));
        shapes::Enum {
            integer,
            by_name: positions(it.values.iter().map(|value| &value.name)),
            values,
            default: 0,
            is_default_marked: false,
            reserved: reserved.model,
        }
    }

    /// The position of the value or alternative that is marked as the default; reports a second mark.
    pub(super) fn marked<'n>(&self, marks: &[(usize, Span)], names: &dyn Fn(usize) -> &'n str) -> Option<usize> {
        let (&(first, at), others) = marks.split_first()?;
        for (other, span) in others {
            let (message, help) = messages::several_defaults(names(first), names(*other));
            self.report(
                Diagnostic::error(Code::SEVERAL_DEFAULTS, message, *span).label(at, "the first mark").help(help),
            );
        }
        Some(first)
    }
}

/// The value of an integer that is known to fit.
fn signed(integer: Integer) -> i128 {
    match i128::try_from(integer.magnitude) {
        Ok(magnitude) if integer.is_negative => -magnitude,
        Ok(magnitude) => magnitude,
        Err(_) if integer.is_negative => i128::MIN,
        Err(_) => i128::MAX,
    }
}
