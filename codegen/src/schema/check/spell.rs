//! Types and values in the words of reports.

use super::Checker;
use crate::model::{Type, type_text};
use crate::schema::ast::{Value, ValueExpr};
use crate::schema::resolve::{DeclKind, join};

impl Checker<'_> {
    /// A type as it is written.
    pub(super) fn spell(&self, ty: &Type) -> String {
        type_text(ty, &|id| self.names.type_decl(id).name.to_string())
    }

    /// What a type is, for people: `a list`.
    pub(super) fn what(&self, ty: &Type) -> &'static str {
        match ty {
            Type::Scalar(_) => "a scalar",
            Type::String | Type::InlineString(_) => "text",
            Type::Bytes | Type::InlineBytes(_) => "bytes",
            Type::InlineList(..) => "an inline list",
            Type::Array(..) => "an array",
            Type::List(_) => "a list",
            Type::Map(..) => "a map",
            Type::Set(_) => "a set",
            Type::Optional(_) => "an optional",
            Type::Named(id) => DeclKind::Type(*id, self.names.type_kind(*id)).what(),
        }
    }
}

/// What a value is, for people.
pub(super) fn found(value: &Value) -> String {
    match &value.kind {
        ValueExpr::Integer { .. } => "an integer".to_owned(),
        ValueExpr::Float(_) => "a number with a point".to_owned(),
        ValueExpr::Bool(value) => format!("`{value}`"),
        ValueExpr::Text(_) => "text".to_owned(),
        ValueExpr::Bytes(_) => "bytes".to_owned(),
        ValueExpr::Char(_) => "a character".to_owned(),
        ValueExpr::Path(path) => format!("`{}`", join(&path.segments)),
        ValueExpr::Negative(path) => format!("`-{}`", join(&path.segments)),
        ValueExpr::Union(_) => "several flags".to_owned(),
        ValueExpr::List(_) => "a list".to_owned(),
        ValueExpr::Record(_) => "fields in braces".to_owned(),
        ValueExpr::Range { .. } => "a range".to_owned(),
    }
}
