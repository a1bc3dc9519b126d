//! `#[flat(...)]` on types, fields and alternatives.

use llano_codegen::ir::Default as FieldDefault;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::ParseStream;

use crate::context::Context;

/// What stands in `#[flat(...)]`, wherever it stands.
#[derive(Default)]
pub(crate) struct Attributes {
    /// `fixed`
    pub(crate) fixed: Option<Span>,
    /// `number = N`
    pub(crate) number: Option<(u32, Span)>,
    /// `default` or `default = value`
    pub(crate) default: Option<(Option<FieldDefault>, Span)>,
    /// `rename = "name"`
    pub(crate) rename: Option<Ident>,
    /// `skip`
    pub(crate) skip: Option<Span>,
    /// Documentation.
    pub(crate) docs: TokenStream,
}

/// Where attributes stand, and which ones may.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    Type,
    Field,
    Alternative,
    Value,
}

impl Place {
    const fn name(self) -> &'static str {
        match self {
            Self::Type => "a type",
            Self::Field => "a field",
            Self::Alternative => "an alternative",
            Self::Value => "an enum's value",
        }
    }

    const fn allowed(self) -> &'static [&'static str] {
        match self {
            Self::Type => &["fixed"],
            Self::Field => &["number", "default", "rename", "skip"],
            Self::Alternative => &["number", "default"],
            Self::Value => &["default"],
        }
    }
}

/// Reads the attributes of a type, field or alternative.
pub(crate) fn read(attributes: &[syn::Attribute], place: Place, context: &mut Context) -> Attributes {
    let mut found = Attributes::default();
    for attribute in attributes {
        if attribute.path().is_ident("doc") {
            attribute.to_tokens(&mut found.docs);
        } else if attribute.path().is_ident("flat") {
            let parsed = attribute.parse_args_with(|input: ParseStream<'_>| {
                while !input.is_empty() {
                    let name = Ident::parse_any(input)?;
                    read_one(&name, input, place, &mut found, context)?;
                    if !input.is_empty() {
                        input.parse::<syn::Token![,]>()?;
                    }
                }
                Ok(())
            });
            if let Err(error) = parsed {
                context.add(error);
            }
        }
    }
    found
}

fn read_one(
    name: &Ident,
    input: ParseStream<'_>,
    place: Place,
    found: &mut Attributes,
    context: &mut Context,
) -> syn::Result<()> {
    let text = name.to_string();
    if !place.allowed().contains(&text.as_str()) {
        let allowed = place.allowed().iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        context.error_at(name, format!("`{text}` means nothing on {}; allowed here: {allowed}", place.name()));
        skip_value(input);
        return Ok(());
    }
    let is_repeated = match text.as_str() {
        "fixed" => found.fixed.replace(name.span()).is_some(),
        "skip" => found.skip.replace(name.span()).is_some(),
        "number" => {
            input.parse::<syn::Token![=]>()?;
            let literal: syn::LitInt = input.parse()?;
            let number = literal.base10_parse().unwrap_or(0);
            if number == 0 {
                context.error_at(&literal, "numbers run from 1 to 4,294,967,295");
            }
            found.number.replace((number, literal.span())).is_some()
        }
        "rename" => {
            input.parse::<syn::Token![=]>()?;
            let literal: syn::LitStr = input.parse()?;
            match literal.parse_with(Ident::parse_any) {
                Ok(ident) if syn::parse_str::<Ident>(&ident.to_string()).is_ok() => {
                    found.rename.replace(ident).is_some()
                }
                _ => {
                    context.error_at(&literal, "the name of an accessor is a Rust identifier and no keyword");
                    false
                }
            }
        }
        _ => {
            let value = if matches!(place, Place::Field) {
                if !input.peek(syn::Token![=]) {
                    context.error_at(name, "write the value: `default = 5`; zero, empty and absent need no default");
                    return Ok(());
                }
                input.parse::<syn::Token![=]>()?;
                Some(default_of(&input.parse()?))
            } else {
                None
            };
            found.default.replace((value, name.span())).is_some()
        }
    };
    if is_repeated {
        context.error_at(name, format!("`{text}` stands here twice"));
    }
    Ok(())
}

/// Passes over `= value` of an attribute that is not known.
fn skip_value(input: ParseStream<'_>) {
    if input.parse::<syn::Token![=]>().is_ok() {
        let _: syn::Result<syn::Expr> = input.parse();
    }
}

fn default_of(value: &syn::Expr) -> FieldDefault {
    // What a macro passes on comes in a group that nobody sees.
    if let syn::Expr::Group(syn::ExprGroup { expr, .. }) | syn::Expr::Paren(syn::ExprParen { expr, .. }) = value {
        return default_of(expr);
    }
    if let syn::Expr::Lit(syn::ExprLit { lit, .. }) = value {
        match lit {
            syn::Lit::Bool(literal) => return FieldDefault::Bool(literal.value),
            syn::Lit::Str(literal) => return FieldDefault::Text(literal.to_token_stream()),
            _ => {}
        }
    }
    FieldDefault::Constant(quote!(#value))
}
