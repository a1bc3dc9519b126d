//! Values: from how they are written to what they are, held against their type.

use super::spell::found;
use super::types::spelled;
use super::{Checker, Constant};
use crate::diagnostics::messages::grouped;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{Integer, Scalar, Type, Value};
use crate::schema::ast::{self, Path, TypeKind, ValueExpr};
use crate::schema::resolve::{self, DeclKind, Place, Sought};

/// What stands where an integer is asked for.
pub(super) enum Found {
    Number(Integer),
    Other,
}

impl Checker<'_> {
    /// A constant's type and value.
    pub(super) fn constant(&self, place: Place, ty: &ast::Type, value: &ast::Value) -> Option<Constant> {
        let found = self.ty(place, ty)?;
        let is_plain = match &found {
            Type::Scalar(_) | Type::String | Type::Bytes | Type::InlineString(_) | Type::InlineBytes(_) => true,
            Type::Named(id) => matches!(self.names.type_kind(*id), TypeKind::Enum(_) | TypeKind::Flags(_)),
            _ => false,
        };
        if !is_plain {
            let message =
                format!("a constant cannot be of type `{}`, which is {}", self.spell(&found), self.what(&found));
            let report = Diagnostic::error(Code::WRONG_VALUE, message, ty.span);
            self.report(report.help("constants are scalars, text, bytes, enums and flags"));
            return None;
        }
        let value = self.value(place, value, &found, Some(ty.span))?;
        // A constant is what it says, however much else would have room in it.
        let ty = match found {
            Type::InlineString(_) => Type::String,
            Type::InlineBytes(_) => Type::Bytes,
            other => other,
        };
        Some(Constant { ty, value })
    }

    /// The default of a field.
    pub(super) fn default(&self, place: Place, value: &ast::Value, ty: &Type, ty_span: Span) -> Option<Value> {
        self.value(place, value, ty, Some(ty_span))
    }

    /// A value of type `ty`, which stands at `because`. None if it is not, which is reported.
    pub(super) fn value(&self, place: Place, value: &ast::Value, ty: &Type, because: Option<Span>) -> Option<Value> {
        // Names may lead to constants of any type.
        match (&value.kind, ty) {
            (_, Type::Optional(_) | Type::Map(..) | Type::Set(_)) => self.refuse_default(value, ty, because),
            (ValueExpr::Path(path), _) => self.path(place, value, path, ty, because),
            (ValueExpr::Negative(path), Type::Scalar(scalar)) => {
                self.negative(place, value, path, *scalar, ty, because)
            }
            (_, Type::Scalar(scalar)) => self.scalar(value, *scalar, ty, because),
            (ValueExpr::Text(text), Type::String) => Some(Value::Text(text.clone())),
            (ValueExpr::Text(text), Type::InlineString(capacity)) => {
                self.fits(value, text.len(), *capacity, "byte", ty)?;
                Some(Value::Text(text.clone()))
            }
            (ValueExpr::Bytes(bytes), Type::Bytes) => Some(Value::Bytes(bytes.clone())),
            (ValueExpr::Bytes(bytes), Type::InlineBytes(capacity)) => {
                self.fits(value, bytes.len(), *capacity, "byte", ty)?;
                Some(Value::Bytes(bytes.clone()))
            }
            (ValueExpr::List(items), Type::List(item)) => self.items(place, items, item),
            (ValueExpr::List(items), Type::InlineList(item, capacity)) => {
                self.fits(value, items.len(), *capacity, "item", ty)?;
                self.items(place, items, item)
            }
            (ValueExpr::List(items), Type::Array(item, len)) => {
                if u32::try_from(items.len()) != Ok(*len) {
                    let (len, count) = (grouped((*len).into()), items.len());
                    let message = format!("a value of `{}` has {len} items, found {count}", self.spell(ty));
                    self.report(Diagnostic::error(Code::WRONG_LENGTH, message, value.span));
                    return None;
                }
                self.items(place, items, item)
            }
            (_, Type::Named(id)) => self.named_value(place, value, *id, ty, because),
            _ => self.wrong(value, ty, because),
        }
    }

    fn items(&self, place: Place, items: &[ast::Value], ty: &Type) -> Option<Value> {
        let items: Vec<_> = items.iter().map(|item| self.value(place, item, ty, None)).collect();
        items.into_iter().collect::<Option<_>>().map(Value::List)
    }

    /// Reports what has more bytes or items than its type has room for.
    fn fits(&self, value: &ast::Value, len: usize, capacity: u32, unit: &str, ty: &Type) -> Option<()> {
        if u32::try_from(len).is_ok_and(|len| len <= capacity) {
            return Some(());
        }
        let most = if capacity == 1 { format!("1 {unit}") } else { format!("{} {unit}s", grouped(capacity.into())) };
        let message = format!("a value of `{}` has at most {most}, found {len}", self.spell(ty));
        self.report(Diagnostic::error(Code::WRONG_LENGTH, message, value.span));
        None
    }

    fn refuse_default<T>(&self, value: &ast::Value, ty: &Type, because: Option<Span>) -> Option<T> {
        let (what, only) = match ty {
            Type::Optional(_) => ("an optional", "absent"),
            Type::Map(..) => ("a map", "empty"),
            _ => ("a set", "empty"),
        };
        let message = format!("the default of {what} is always {only}");
        let report = Diagnostic::error(Code::NO_DEFAULT, message, value.span);
        self.report(match because.filter(|ty| ty.end <= value.span.start && ty.file == value.span.file) {
            Some(ty) => report.fix("remove the default", Span { start: ty.end, ..value.span }, ""),
            None => report.help("leave it out"),
        });
        None
    }

    /// Reports a value that is not of its type.
    pub(super) fn wrong<T>(&self, value: &ast::Value, ty: &Type, because: Option<Span>) -> Option<T> {
        self.wrong_as(value, &found(value), ty, because)
    }

    fn wrong_as<T>(&self, value: &ast::Value, found: &str, ty: &Type, because: Option<Span>) -> Option<T> {
        let message = format!("expected a value of `{}`, found {found}", self.spell(ty));
        let mut report = Diagnostic::error(Code::WRONG_VALUE, message, value.span);
        if let Some(span) = because {
            report = report.label(span, "the type");
        }
        self.report(self.how_to_write(report, value, ty));
        None
    }

    /// Adds how a value of the type is written.
    fn how_to_write(&self, report: Diagnostic, value: &ast::Value, ty: &Type) -> Diagnostic {
        let fix = |report: Diagnostic, text: String| report.fix(format!("write `{text}`"), value.span, text);
        let boolean = |magnitude: u128| if magnitude == 0 { "false" } else { "true" };
        match (ty, &value.kind) {
            (Type::Scalar(Scalar::Bool), ValueExpr::Integer { magnitude: Some(it @ 0..=1), .. }) => {
                fix(report, boolean(*it).to_owned())
            }
            (Type::Scalar(Scalar::Bool), ValueExpr::Path(path)) if is_bool(path) => {
                fix(report, path.segments[0].text.to_ascii_lowercase())
            }
            (Type::Scalar(Scalar::Bool), _) => report.help("write `true` or `false`"),
            (Type::Scalar(Scalar::Char), ValueExpr::Text(text))
                if text.chars().count() == 1 && !text.contains(['\'', '\\']) =>
            {
                fix(report, format!("'{}'", text.escape_debug()))
            }
            (Type::Scalar(Scalar::Char), _) => report.help("write a character: `'x'`"),
            (Type::Scalar(Scalar::F32 | Scalar::F64), _) => report.help("write a number: `5.0`"),
            (Type::Scalar(_), _) => report.help("write an integer: `5`"),
            (Type::String | Type::InlineString(_), _) => report.help("write text in quotes: `\"x\"`"),
            (Type::Bytes | Type::InlineBytes(_), ValueExpr::Text(_)) => {
                report.fix("write `b` before the quotes", value.span.before(), "b")
            }
            (Type::Bytes | Type::InlineBytes(_), _) => report.help("write bytes in quotes: `b\"x\"`"),
            (Type::List(_) | Type::InlineList(..) | Type::Array(..), _) => report.help("write a list: `[…, …]`"),
            (Type::Named(id), _) => match self.names.type_kind(*id) {
                TypeKind::Struct(_) | TypeKind::Record(_) => report.help("write its fields: `{ name: … }`"),
                TypeKind::Flags(_) => report.help("write its flags: `A | B`"),
                TypeKind::Enum(_) => report.help(format!("write one of its values: `{}.…`", self.spell(ty))),
                TypeKind::Variant(_) => report.help("write the name of an alternative without payload"),
            },
            (Type::Optional(_) | Type::Map(..) | Type::Set(_), _) => report,
        }
    }

    fn scalar(&self, value: &ast::Value, scalar: Scalar, ty: &Type, because: Option<Span>) -> Option<Value> {
        match (&value.kind, scalar) {
            (ValueExpr::Bool(it), Scalar::Bool) => Some(Value::Bool(*it)),
            (ValueExpr::Char(it), Scalar::Char) => Some(Value::Char(*it)),
            (ValueExpr::Float(it), Scalar::F32 | Scalar::F64) => self.float(value, *it, scalar),
            (ValueExpr::Integer { is_negative, magnitude }, Scalar::F32 | Scalar::F64) => {
                #[allow(clippy::cast_precision_loss, reason = "the nearest float is meant")]
                let magnitude = magnitude.unwrap_or(u128::MAX) as f64;
                self.float(value, if *is_negative { -magnitude } else { magnitude }, scalar)
            }
            (ValueExpr::Integer { is_negative, magnitude }, _) if scalar.bounds().is_some() => {
                let integer =
                    magnitude.map(|magnitude| Integer { is_negative: *is_negative && magnitude != 0, magnitude });
                self.integer_of(value, integer, scalar).map(Value::Integer)
            }
            _ => self.wrong(value, ty, because),
        }
    }

    /// An integer that fits its type; one that does not is reported.
    fn integer_of(&self, value: &ast::Value, integer: Option<Integer>, scalar: Scalar) -> Option<Integer> {
        let (least, greatest) = scalar.bounds()?;
        let is_within = |integer: &Integer| {
            let bound = if integer.is_negative { least } else { greatest };
            integer.magnitude <= bound.magnitude && (!integer.is_negative || least.is_negative)
        };
        if let Some(integer) = integer.filter(is_within) {
            return Some(integer);
        }
        let found = integer.map_or_else(|| "a greater number".to_owned(), spelled);
        let (from, to) = (spelled(least), spelled(greatest));
        let message = format!("a value of `{}` is from {from} to {to}, found {found}", scalar.name());
        let holds = |candidate: &Scalar| {
            let bounds = candidate.bounds().zip(integer);
            bounds.is_some_and(|((least, greatest), integer)| {
                let bound = if integer.is_negative { least } else { greatest };
                integer.magnitude <= bound.magnitude
                    && candidate.size() > scalar.size()
                    && !candidate.name().ends_with("be")
            })
        };
        let larger = Scalar::ALL.iter().map(|(_, scalar)| *scalar).find(holds);
        let report = Diagnostic::error(Code::VALUE_RANGE, message, value.span);
        self.report(match larger {
            Some(larger) => report.help(format!("`{}` holds it", larger.name())),
            None => report,
        });
        None
    }

    fn float(&self, value: &ast::Value, float: f64, scalar: Scalar) -> Option<Value> {
        #[allow(clippy::cast_possible_truncation, reason = "the nearest `f32` is meant")]
        let float = if scalar == Scalar::F32 { f64::from(float as f32) } else { float };
        if float.is_finite() {
            return Some(Value::Float(float));
        }
        let message = format!("the number is greater than any of `{}`", scalar.name());
        let sign = if float < 0.0 { "-" } else { "" };
        self.report(
            Diagnostic::error(Code::VALUE_RANGE, message, value.span)
                .help(format!("`{sign}MAX` is the greatest, `{sign}INFINITY` is beyond all")),
        );
        None
    }

    /// `-NAME`
    fn negative(
        &self,
        place: Place,
        value: &ast::Value,
        path: &Path,
        scalar: Scalar,
        ty: &Type,
        because: Option<Span>,
    ) -> Option<Value> {
        if scalar.bounds().is_none() && !matches!(scalar, Scalar::F32 | Scalar::F64) {
            return self.wrong(value, ty, because);
        }
        // What is negated may be one more than the greatest.
        let name = ast::Value { kind: ValueExpr::Path(path.clone()), span: path.span };
        let positive = match bound(path, scalar) {
            Some(bound) => bound,
            None => self.constant_for(place, &name, path, ty, because, true)?,
        };
        match positive {
            Value::Float(it) => Some(Value::Float(-it)),
            Value::Integer(it) => {
                let integer = Integer { is_negative: !it.is_negative && it.magnitude != 0, ..it };
                self.integer_of(value, Some(integer), scalar).map(Value::Integer)
            }
            _ => self.wrong(value, ty, because),
        }
    }

    /// A name.
    fn path(&self, place: Place, value: &ast::Value, path: &Path, ty: &Type, because: Option<Span>) -> Option<Value> {
        match ty {
            Type::Scalar(scalar) => {
                if let Some(bound) = bound(path, *scalar) {
                    return Some(bound);
                }
            }
            Type::Named(id) => {
                if let [name] = &path.segments[..]
                    && let Some(member) = self.member_value(place, *id, name)
                {
                    return member.value(self);
                }
            }
            _ => {}
        }
        self.constant_for(place, value, path, ty, because, false)
    }

    /// The value of a constant or of a type's member, if it is of type `ty`, or can be.
    fn constant_for(
        &self,
        place: Place,
        value: &ast::Value,
        path: &Path,
        ty: &Type,
        because: Option<Span>,
        is_negated: bool,
    ) -> Option<Value> {
        let (id, used) = match self.names.find(place, &path.segments) {
            Ok(found) => found,
            Err(missing) => {
                if let (Type::Named(id), [name]) = (ty, &path.segments[..]) {
                    self.report_no_member(*id, name);
                } else if is_special(path) || (*ty == Type::Scalar(Scalar::Bool) && is_bool(path)) {
                    return self.wrong(value, ty, because);
                } else {
                    self.names.report_missing(place, path, missing, Sought::Value);
                }
                return None;
            }
        };
        let decl = self.names.decl(id);
        let rest = &path.segments[used..];
        if let DeclKind::Const(..) = decl.kind {
            self.warn_of_use(place, id, path.span);
            let constant = self.constants[id.index()].as_ref()?;
            if let Some(name) = rest.first() {
                let message = format!("`{}` is a constant and has no parts", decl.name);
                self.report(
                    Diagnostic::error(Code::UNKNOWN_VALUE, message, name.span).label(decl.span, "declared here"),
                );
                return None;
            }
            return self.convert(value, constant, ty, because, is_negated);
        }
        // What is wrong with an alias has been reported.
        if let DeclKind::Alias(_) = decl.kind {
            self.aliases[id.index()].as_ref()?;
        }
        if let (Some(owner), [name]) = (self.named(id), rest) {
            self.warn_of_use(place, id, path.span);
            let Some(member) = self.member_value(place, owner, name) else {
                self.report_no_member(owner, name);
                return None;
            };
            let of = Type::Named(owner);
            if of == *ty {
                return member.value(self);
            }
            return self.wrong_as(value, &format!("a value of `{}`", self.spell(&of)), ty, because);
        }
        self.wrong_as(value, &format!("`{}`, which is {}", decl.name, decl.kind.what()), ty, because)
    }

    /// The integer that a literal or a constant is, where any integer may stand. None if it is wrong, which is reported.
    pub(super) fn integer_at(&self, place: Place, value: &ast::Value) -> Option<Found> {
        let (path, is_negated) = match &value.kind {
            ValueExpr::Integer { is_negative, magnitude } => {
                let (is_negative, magnitude) = (*is_negative, magnitude.unwrap_or(u128::MAX));
                return Some(Found::Number(Integer { is_negative: is_negative && magnitude != 0, magnitude }));
            }
            ValueExpr::Path(path) => (path, false),
            ValueExpr::Negative(path) => (path, true),
            _ => return Some(Found::Other),
        };
        let constant = self.constant_at(place, path)?;
        Some(match constant.value {
            Value::Integer(it) if matches!(constant.ty, Type::Scalar(_)) => {
                Found::Number(Integer { is_negative: it.is_negative != is_negated && it.magnitude != 0, ..it })
            }
            _ => Found::Other,
        })
    }

    /// The constant that a path leads to, of whatever type.
    fn constant_at(&self, place: Place, path: &Path) -> Option<Constant> {
        match self.names.find(place, &path.segments) {
            Ok((id, used)) if used == path.segments.len() => {
                let decl = self.names.decl(id);
                if let DeclKind::Const(..) = decl.kind {
                    self.warn_of_use(place, id, path.span);
                    return self.constants[id.index()].clone();
                }
                let message = format!("expected a constant, found `{}`, which is {}", decl.name, decl.kind.what());
                self.report(Diagnostic::error(Code::WRONG_VALUE, message, path.span).label(decl.span, "declared here"));
            }
            Ok((id, _)) => {
                let decl = self.names.decl(id);
                let message = format!("expected a constant, found a part of `{}`", decl.name);
                self.report(Diagnostic::error(Code::WRONG_VALUE, message, path.span).label(decl.span, "declared here"));
            }
            Err(missing) => self.names.report_missing(place, path, missing, Sought::Value),
        }
        None
    }

    /// The value of a constant as one of `ty`: any integer that fits stands for any other, and so do text and bytes.
    fn convert(
        &self,
        value: &ast::Value,
        constant: &Constant,
        ty: &Type,
        because: Option<Span>,
        is_negated: bool,
    ) -> Option<Value> {
        match (&constant.value, ty) {
            // The negative is held against the type, not the constant.
            (Value::Integer(it), Type::Scalar(scalar))
                if scalar.bounds().is_some() && matches!(constant.ty, Type::Scalar(_)) =>
            {
                if is_negated {
                    Some(Value::Integer(*it))
                } else {
                    self.integer_of(value, Some(*it), *scalar).map(Value::Integer)
                }
            }
            (Value::Float(it), Type::Scalar(scalar @ (Scalar::F32 | Scalar::F64))) => {
                if it.is_finite() {
                    self.float(value, *it, *scalar)
                } else {
                    Some(Value::Float(*it))
                }
            }
            (Value::Text(text), Type::InlineString(capacity)) => {
                self.fits(value, text.len(), *capacity, "byte", ty)?;
                Some(constant.value.clone())
            }
            (Value::Bytes(bytes), Type::InlineBytes(capacity)) => {
                self.fits(value, bytes.len(), *capacity, "byte", ty)?;
                Some(constant.value.clone())
            }
            _ if constant.ty == *ty => Some(constant.value.clone()),
            _ => self.wrong_as(value, &format!("a constant of `{}`", self.spell(&constant.ty)), ty, because),
        }
    }
}

/// Whether it is `True` or `FALSE`.
fn is_bool(path: &Path) -> bool {
    let is_it = |text: &str| ["true", "false"].iter().any(|own| own.eq_ignore_ascii_case(text));
    matches!(&path.segments[..], [name] if is_it(&name.text))
}

/// The names that numbers have.
fn is_special(path: &Path) -> bool {
    matches!(&path.segments[..], [name] if resolve::is_special(&name.text))
}

/// The value of `MIN`, `MAX`, `INFINITY` or `NAN`, if the type has it.
fn bound(path: &Path, scalar: Scalar) -> Option<Value> {
    let [name] = &path.segments[..] else { return None };
    let greatest = match scalar {
        Scalar::F32 => f64::from(f32::MAX),
        Scalar::F64 => f64::MAX,
        _ => {
            let (least, greatest) = scalar.bounds()?;
            return match name.text.as_str() {
                "MIN" => Some(Value::Integer(least)),
                "MAX" => Some(Value::Integer(greatest)),
                _ => None,
            };
        }
    };
    let value = match name.text.as_str() {
        "MIN" => -greatest,
        "MAX" => greatest,
        "INFINITY" => f64::INFINITY,
        "NAN" => f64::NAN,
        _ => return None,
    };
    Some(Value::Float(value))
}
