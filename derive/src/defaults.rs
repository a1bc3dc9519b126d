//! The values that fields have where a message lacks them.

use llano_codegen::ir::Default;
use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Expr, Lit, Type};

use crate::context::Context;
use crate::types::{Named, text_or_bytes};

/// What the type's name tells of a field's default.
enum Kind {
    Bool,
    Char,
    Integer,
    Float,
    Text,
    /// The value that no other default may take the place of.
    Only(&'static str),
    /// The name does not tell.
    Other,
}

fn kind(ty: &Type) -> Kind {
    if let Some(is_text) = text_or_bytes(ty) {
        return if is_text { Kind::Text } else { Kind::Only("empty") };
    }
    match ty {
        Type::Array(_) | Type::Tuple(_) => return Kind::Only("zero, empty or absent in every part"),
        Type::Reference(_) | Type::Slice(_) => return Kind::Other,
        _ => {}
    }
    let Some(named) = Named::of(ty) else { return Kind::Other };
    match named.name.as_str() {
        "bool" => Kind::Bool,
        "char" => Kind::Char,
        "u8" | "u16" | "u32" | "u64" | "u128" | "i8" | "i16" | "i32" | "i64" | "i128" => Kind::Integer,
        "f32" | "f64" => Kind::Float,
        "Option" => Kind::Only("`None`"),
        "InlineString" | "InlineBytes" | "InlineList" => Kind::Only("empty"),
        _ if named.is_collection() => Kind::Only("empty"),
        _ => Kind::Other,
    }
}

/// Reads `default = value` of a field of type `ty`.
pub(crate) fn read(name: &Ident, value: &Expr, ty: &Type, context: &mut Context) -> Option<Default> {
    let kind = kind(ty);
    if let Kind::Only(only) = kind {
        let message = format_args!("the default of this type is always {only}");
        context.error(name, message, "remove `default`; scalars, enums and text may have one");
        return None;
    }
    let literal = literal(value);
    let is_right = match (&kind, literal) {
        (Kind::Only(_), _) => false,
        // The bit on the wire is stored relative to the default, which has to be known here.
        (Kind::Bool, literal) => matches!(literal, Some(Lit::Bool(_))),
        (_, None) | (Kind::Other, _) => true,
        (Kind::Char, Some(literal)) => matches!(literal, Lit::Char(_)),
        (Kind::Integer, Some(literal)) => matches!(literal, Lit::Int(_) | Lit::Byte(_)),
        (Kind::Float, Some(literal)) => matches!(literal, Lit::Float(_)),
        (Kind::Text, Some(literal)) => matches!(literal, Lit::Str(_)),
    };
    if !is_right {
        let help = match kind {
            Kind::Bool => "write `true` or `false`, no constant",
            Kind::Char => "write a character: `'x'`",
            Kind::Integer => "write an integer: `5`",
            Kind::Float => "write a number with a point: `5.0`",
            Kind::Text => "write text in quotes, or the path of a `&'static str`",
            Kind::Only(_) | Kind::Other => unreachable!("any value is right, or none"),
        };
        context.error(value, "this is no value of the field's type", help);
        return None;
    }
    let tokens = value.to_token_stream();
    Some(match (kind, literal) {
        (_, Some(Lit::Bool(literal))) => Default::Bool(literal.value),
        (Kind::Text, _) | (_, Some(Lit::Str(_))) => Default::Text(tokens),
        _ => Default::Constant(tokens),
    })
}

/// The literal that an expression is, whatever its sign.
fn literal(value: &Expr) -> Option<&Lit> {
    match value {
        Expr::Lit(expr) => Some(&expr.lit),
        Expr::Unary(expr) if matches!(expr.op, syn::UnOp::Neg(_)) => literal(&expr.expr),
        Expr::Group(expr) => literal(&expr.expr),
        Expr::Paren(expr) => literal(&expr.expr),
        _ => None,
    }
}
