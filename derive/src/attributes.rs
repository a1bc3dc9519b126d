//! `#[flat(...)]` on types, fields and alternatives.

use llano_codegen::diagnostics::messages::{self, attribute};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Expr, ExprLit, Lit, Token};

use crate::context::Context;

/// What stands in `#[flat(...)]`, wherever it stands; of flags, the name as it was written.
#[derive(Default)]
pub(crate) struct Attributes {
    /// `fixed`
    pub(crate) fixed: Option<Ident>,
    /// `number = N`
    pub(crate) number: Option<Number>,
    /// `default` or `default = value`
    pub(crate) default: Option<(Ident, Option<Expr>)>,
    /// `rename = "name"`
    pub(crate) rename: Option<(Ident, String)>,
    /// `skip`
    pub(crate) skip: Option<Ident>,
    /// Documentation.
    pub(crate) docs: TokenStream,
    /// `#[deprecated]`
    pub(crate) deprecated: TokenStream,
}

/// A number as it was written.
pub(crate) struct Number {
    pub(crate) value: u32,
    pub(crate) at: Expr,
}

impl Attributes {
    /// Reports what only fields with a number of their own have: what follows has none, because of `reason`.
    pub(crate) fn refuse_all(&self, reason: &str, context: &mut Context) {
        let number = self.number.as_ref().map(|number| number.at.to_token_stream());
        let default = self.default.as_ref().map(|(name, _)| name.to_token_stream());
        let rename = self.rename.as_ref().map(|(name, _)| name.to_token_stream());
        for (name, tokens) in [("number", number), ("default", default), ("rename", rename)] {
            if let Some(tokens) = tokens {
                context.error(tokens, reason, format_args!("remove `{name}`"));
            }
        }
    }
}

/// Where attributes stand, and which ones may.
#[derive(Clone, Copy, PartialEq, Eq)]
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
            Self::Alternative => &["number", "default", "rename"],
            Self::Value => &["default", "rename"],
        }
    }

    /// What to do about an attribute that may not stand here.
    fn help(self, name: &str) -> String {
        if self == Self::Value && name == "number" {
            return "the number on the wire is the value's own: `Name = 3`".to_owned();
        }
        let near = self.allowed().iter().find(|allowed| strsim::damerau_levenshtein(allowed, name) <= 2);
        if let Some(near) = near {
            return messages::did_you_mean(near);
        }
        attribute::allowed(self.allowed())
    }
}

/// Reads the attributes of a type, field or alternative.
pub(crate) fn read(attributes: &[syn::Attribute], place: Place, context: &mut Context) -> Attributes {
    let mut found = Attributes::default();
    for attribute in attributes {
        if attribute.path().is_ident("doc") {
            attribute.to_tokens(&mut found.docs);
        } else if attribute.path().is_ident("deprecated") {
            attribute.to_tokens(&mut found.deprecated);
        } else if attribute.path().is_ident("flat") {
            let parsed = attribute.parse_args_with(|input: ParseStream<'_>| {
                while !input.is_empty() {
                    let name = Ident::parse_any(input)?;
                    let value = input.parse::<Option<Token![=]>>()?.map(|_| input.parse::<Expr>()).transpose()?;
                    if !input.is_empty() && !input.peek(Token![,]) {
                        return Err(input.error("expected `=` and a value, or `,`"));
                    }
                    input.parse::<Option<Token![,]>>()?;
                    read_one(name, value, place, &mut found, context);
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

fn read_one(name: Ident, value: Option<Expr>, place: Place, found: &mut Attributes, context: &mut Context) {
    let text = name.to_string();
    if !place.allowed().contains(&text.as_str()) {
        context.error(&name, attribute::misplaced(&text, place.name()), place.help(&text));
        return;
    }
    let at = name.clone();
    let is_repeated = match text.as_str() {
        "number" => read_number(&name, value, context).is_some_and(|number| found.number.replace(number).is_some()),
        "rename" => read_name(&name, value, context).is_some_and(|new| found.rename.replace((name, new)).is_some()),
        "default" if place == Place::Field => {
            if value.is_none() {
                context.error(&name, "the value is missing", "write `default = 5`; zero, empty and absent need none");
                return;
            }
            found.default.replace((name, value)).is_some()
        }
        _ => {
            if let Some(value) = value {
                context.error(value, format_args!("`{text}` has no value"), format_args!("write `{text}` alone"));
                return;
            }
            match text.as_str() {
                "fixed" => found.fixed.replace(name).is_some(),
                "skip" => found.skip.replace(name).is_some(),
                _ => found.default.replace((name, None)).is_some(),
            }
        }
    };
    if is_repeated {
        context.error(at, attribute::repeated(&text), attribute::REMOVE_ONE);
    }
}

fn read_number(name: &Ident, value: Option<Expr>, context: &mut Context) -> Option<Number> {
    const HELP: &str = "write a literal from 1 to 4,294,967,295: `number = 3`";
    let Some(at) = value else {
        context.error(name, "the number is missing", HELP);
        return None;
    };
    let Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) = &at else {
        context.error(at, "a number is an integer", HELP);
        return None;
    };
    let Ok(value @ 1..) = literal.base10_parse() else {
        context.error(at, "this is outside of the range of numbers", HELP);
        return None;
    };
    Some(Number { value, at })
}

fn read_name(name: &Ident, value: Option<Expr>, context: &mut Context) -> Option<String> {
    const HELP: &str = "write an identifier in quotes: `rename = \"name\"`";
    let Some(at) = value else {
        context.error(name, "the name is missing", HELP);
        return None;
    };
    if let Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) = &at
        && let Ok(ident) = literal.parse_with(Ident::parse_any)
    {
        return Some(ident.unraw().to_string());
    }
    context.error(at, "a name is an identifier in quotes", HELP);
    None
}
