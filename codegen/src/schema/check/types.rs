//! Types: from how they are written to what they are.

use super::Checker;
use super::limits::{Duty, Role};
use super::values::Found;
use crate::diagnostics::messages::{self, grouped};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{Integer, Scalar, Type};
use crate::schema::ast::{self, TypeExpr, TypeKind};
use crate::schema::resolve::{DeclId, DeclKind, Place, join};

/// How deep types may be nested once aliases are resolved.
const DEEPEST: usize = 64;

impl Checker<'_> {
    /// What a type is. None if it is wrong, which is reported, or names what is.
    pub(super) fn ty(&self, place: Place, ty: &ast::Type) -> Option<Type> {
        let found = self.expr(place, ty)?;
        if depth(&found) > DEEPEST {
            let message = format!("types are nested at most {DEEPEST} levels deep, aliases included");
            self.report(
                Diagnostic::error(Code::TOO_DEEP, message, ty.span)
                    .help("put the inner parts into records of their own"),
            );
            return None;
        }
        Some(found)
    }

    fn expr(&self, place: Place, ty: &ast::Type) -> Option<Type> {
        match &ty.kind {
            TypeExpr::Named(path) => self.named_type(place, path),
            TypeExpr::Sized(path, len) => self.sized(place, ty, path, len),
            TypeExpr::List(item) => {
                let found = self.expr(place, item)?;
                self.owe(Role::Item, &found, item.span);
                Some(Type::List(Box::new(found)))
            }
            TypeExpr::Array(item, len) => {
                let (found, len) = (self.expr(place, item), self.count(place, len, 0, "the length of an array"));
                let found = found?;
                self.owe(Role::Part, &found, item.span);
                let array = Type::Array(Box::new(found), len?);
                self.owe(Role::Array, &array, ty.span);
                Some(array)
            }
            TypeExpr::InlineList(item, len) => {
                let capacity = self.count(place, len, 1, "a capacity");
                let found = self.expr(place, item)?;
                self.refuse_variable(place, item, &found, "an inline list holds")?;
                self.owe(Role::Item, &found, item.span);
                Some(Type::InlineList(Box::new(found), capacity?))
            }
            TypeExpr::Map(key, value) => {
                let (key, found) = (self.key(place, key, "a map"), self.expr(place, value));
                let found = found?;
                self.owe(Role::MapValue, &found, value.span);
                Some(Type::Map(Box::new(key?), Box::new(found)))
            }
            TypeExpr::Set(key) => Some(Type::Set(Box::new(self.key(place, key, "a set")?))),
            TypeExpr::Optional(inner) => {
                let found = self.expr(place, inner)?;
                self.owe(Role::Part, &found, inner.span);
                Some(Type::Optional(Box::new(found)))
            }
            TypeExpr::Anonymous(_) => Some(Type::Named(self.names.anonymous(ty.span))),
        }
    }

    pub(super) fn named_type(&self, place: Place, path: &ast::Path) -> Option<Type> {
        if let [name] = &path.segments[..]
            && let Some(ty) = builtin(&name.text)
        {
            return Some(ty);
        }
        let id = self.names.find_type(place, path)?;
        self.warn_of_use(place, id, path.span);
        self.declared(id, path.span)
    }

    /// The type that a declaration declares.
    fn declared(&self, id: DeclId, span: Span) -> Option<Type> {
        let decl = self.names.decl(id);
        match decl.kind {
            DeclKind::Type(ty, _) => Some(Type::Named(ty)),
            DeclKind::Alias(_) => self.aliases[id.index()].clone(),
            DeclKind::Const(..) | DeclKind::Protocol(_) => {
                let message = format!("`{}` is {}, no type", decl.name, decl.kind.what());
                self.report(Diagnostic::error(Code::NOT_A_TYPE, message, span).label(decl.span, "declared here"));
                None
            }
        }
    }

    fn sized(&self, place: Place, ty: &ast::Type, path: &ast::Path, len: &ast::Value) -> Option<Type> {
        let name = join(&path.segments);
        let sized: fn(u32) -> Type = match name.as_str() {
            "string" => Type::InlineString,
            "bytes" => Type::InlineBytes,
            _ => {
                // Whether the type is known is a question of its own.
                self.named_type(place, path)?;
                let message = format!("`{name}` takes no capacity: only `string` and `bytes` do");
                let report = Diagnostic::error(Code::FOREIGN_SYNTAX, message, ty.span);
                let between = Span { start: path.span.end, end: len.span.start, ..path.span };
                let mut report = report.fix("write an array with its length behind the type", between, "; ");
                if let Some(help) = report.help.last_mut() {
                    let edit = crate::diagnostics::Edit { span: ty.span.before(), replacement: "[".to_owned() };
                    help.edits.insert(0, edit);
                }
                self.report(report);
                return None;
            }
        };
        self.count(place, len, 1, "a capacity").map(sized)
    }

    /// A length or a capacity.
    fn count(&self, place: Place, value: &ast::Value, least: u32, what: &str) -> Option<u32> {
        let Found::Number(integer) = self.integer_at(place, value)? else {
            let message = format!("{what} is an integer, found {}", super::spell::found(value));
            self.report(
                Diagnostic::error(Code::BAD_CAPACITY, message, value.span)
                    .help(format!("write a number from {least} to 4,294,967,295, or the name of an integer constant")),
            );
            return None;
        };
        let fits = |number: &u32| *number >= least && (!integer.is_negative || integer.magnitude == 0);
        let number = u32::try_from(integer.magnitude).ok().filter(fits);
        if number.is_none() {
            let message = format!("{what} is from {least} to 4,294,967,295, found {}", spelled(integer));
            self.report(Diagnostic::error(Code::BAD_CAPACITY, message, value.span));
        }
        number
    }

    /// A key of a map or an element of a set.
    fn key(&self, place: Place, key: &ast::Type, holder: &str) -> Option<Type> {
        let found = self.expr(place, key)?;
        let Some(wrong) = self.no_key(&found) else {
            self.owe(Role::Key, &found, key.span);
            return Some(found);
        };
        let (name, what) = (self.spell(wrong), self.what(wrong));
        let message = match (wrong, holder) {
            (Type::Scalar(_), _) => messages::FLOAT_KEY.to_owned(),
            (_, "a set") => format!("`{name}` cannot be an element of a set: it is {what}, which has no order"),
            _ => format!("`{name}` cannot be a key: it is {what}, which has no order"),
        };
        let (span, labels) = self.culprit(place, key);
        let mut report = Diagnostic::error(Code::NOT_A_KEY, message, span);
        for (span, text) in labels {
            report = report.label(span, text);
        }
        self.report(match wrong {
            Type::Scalar(_) => report.help("use an integer in a small enough unit"),
            Type::List(item) if **item == Type::Scalar(Scalar::U8) && key.span == span => {
                report.fix("`bytes` is the same, and has an order", span, "bytes")
            }
            _ => report.help("keys are integers, `bool`, `char`, enums, flags, text, bytes, and arrays of these"),
        });
        None
    }

    /// The part of a type because of which it cannot be a key.
    fn no_key<'t>(&self, ty: &'t Type) -> Option<&'t Type> {
        match ty {
            Type::Scalar(scalar) => matches!(scalar, Scalar::F32 | Scalar::F64).then_some(ty),
            Type::String | Type::Bytes | Type::InlineString(_) | Type::InlineBytes(_) => None,
            Type::Array(item, _) => self.no_key(item),
            Type::Named(id) => match self.names.type_kind(*id) {
                TypeKind::Enum(_) | TypeKind::Flags(_) => None,
                TypeKind::Struct(_) | TypeKind::Record(_) | TypeKind::Variant(_) => Some(ty),
            },
            Type::InlineList(..) | Type::List(_) | Type::Map(..) | Type::Set(_) | Type::Optional(_) => Some(ty),
        }
    }

    /// Reports a part of a type that has no fixed size. None if there is one.
    pub(super) fn refuse_variable(&self, place: Place, ast: &ast::Type, ty: &Type, holder: &str) -> Option<()> {
        let Some(wrong) = self.variable(ty) else { return Some(()) };
        let message = format!("{holder} only types of fixed size, found `{}`", self.spell(wrong));
        let (span, labels) = self.culprit(place, ast);
        let mut report = Diagnostic::error(Code::NOT_FIXED, message, span).because(match wrong {
            Type::Optional(_) => "an optional is a record",
            _ => "its size differs from value to value",
        });
        for (span, text) in labels {
            report = report.label(span, text);
        }
        self.report(match wrong {
            Type::String | Type::Bytes => {
                let name = self.spell(wrong);
                report.help(format!("`{name}[8]` has a fixed size: that of the most that fits"))
            }
            Type::List(item) if self.variable(item).is_none() => {
                let item = self.spell(item);
                report.help(format!("`[{item}; 8]` and `[{item}; ..=8]` have a fixed size"))
            }
            Type::Named(id) if matches!(self.names.type_kind(*id), TypeKind::Record(_)) => {
                report.help("make it a struct, or what holds it a record")
            }
            _ => report.help("make what holds it a record"),
        });
        None
    }

    /// The part of a type because of which it has no fixed size.
    pub(super) fn variable<'t>(&self, ty: &'t Type) -> Option<&'t Type> {
        match ty {
            // What an inline list holds has been looked at where it is written.
            Type::Scalar(_) | Type::InlineString(_) | Type::InlineBytes(_) | Type::InlineList(..) => None,
            Type::Array(item, _) => self.variable(item),
            Type::Named(id) => match self.names.type_kind(*id) {
                TypeKind::Enum(_) | TypeKind::Flags(_) | TypeKind::Struct(_) => None,
                TypeKind::Record(_) | TypeKind::Variant(_) => Some(ty),
            },
            Type::String | Type::Bytes | Type::List(_) | Type::Map(..) | Type::Set(_) | Type::Optional(_) => Some(ty),
        }
    }

    /// Where in a type the item of its arrays stands, and what leads from there to what that is.
    fn culprit(&self, place: Place, ty: &ast::Type) -> (Span, Vec<(Span, String)>) {
        let (mut ty, mut place, mut span, mut labels) = (ty, place, None, Vec::new());
        while labels.len() < super::order::SHOWN {
            match &ty.kind {
                TypeExpr::Array(item, _) => ty = item,
                TypeExpr::Named(path) => {
                    span.get_or_insert(ty.span);
                    let Ok((id, _)) = self.names.find(place, &path.segments) else { break };
                    let decl = self.names.decl(id);
                    labels.push((decl.span, format!("`{}` is {}", decl.name, decl.kind.what())));
                    let DeclKind::Alias(target) = decl.kind else { break };
                    (ty, place) = (target, decl.place);
                }
                _ => break,
            }
        }
        (span.unwrap_or(ty.span), labels)
    }

    /// Remembers what has to hold of a type once all sizes are known.
    pub(super) fn owe(&self, role: Role, ty: &Type, span: Span) {
        let may_be_large = matches!(ty, Type::InlineString(_) | Type::InlineBytes(_) | Type::InlineList(..));
        let is_sized = matches!(ty, Type::Array(..) | Type::Named(_)) || may_be_large;
        if is_sized && role != Role::Part || matches!(ty, Type::Optional(_)) {
            self.duties.borrow_mut().push(Duty { role, ty: ty.clone(), span });
        }
    }
}

/// A type that has its name from the language.
fn builtin(name: &str) -> Option<Type> {
    match name {
        "string" => Some(Type::String),
        "bytes" => Some(Type::Bytes),
        _ => Scalar::find(name).map(Type::Scalar),
    }
}

fn depth(ty: &Type) -> usize {
    match ty {
        Type::InlineList(inner, _)
        | Type::Array(inner, _)
        | Type::List(inner)
        | Type::Set(inner)
        | Type::Optional(inner) => 1 + depth(inner),
        Type::Map(key, value) => 1 + depth(key).max(depth(value)),
        _ => 0,
    }
}

/// An integer with commas between thousands.
pub(super) fn spelled(integer: Integer) -> String {
    let sign = if integer.is_negative { "-" } else { "" };
    format!("{sign}{}", grouped(integer.magnitude))
}
