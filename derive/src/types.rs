//! What the names of types tell.

use llano_codegen::ir::{Change, Type};
use quote::ToTokens;
use syn::visit_mut::VisitMut;

use crate::context::Context;

const SCALARS: [&str; 15] =
    ["bool", "char", "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "f32", "f64", "Open"];
const LISTS: [&str; 6] = ["Vec", "BTreeMap", "HashMap", "BTreeSet", "HashSet", "String"];

/// Reads the type of a field or payload.
pub(crate) fn read(ty: &syn::Type, context: &mut Context) -> Type {
    refuse(ty, context);
    let mut lasting = ty.clone();
    Lasting.visit_type_mut(&mut lasting);
    Type {
        rust: ty.to_token_stream(),
        lasting: lasting.to_token_stream(),
        is_encode_only: is_encode_only(ty),
        is_boxed: is_boxed(ty),
        change: change(ty),
    }
}

/// The last segment of a path without a qualified self.
fn name_of(ty: &syn::Type) -> Option<&syn::PathSegment> {
    match ty {
        syn::Type::Path(path) if path.qself.is_none() => path.path.segments.last(),
        syn::Type::Group(group) => name_of(&group.elem),
        syn::Type::Paren(paren) => name_of(&paren.elem),
        _ => None,
    }
}

fn arguments(segment: &syn::PathSegment) -> Vec<&syn::Type> {
    match &segment.arguments {
        syn::PathArguments::AngleBracketed(arguments) => arguments
            .args
            .iter()
            .filter_map(|argument| match argument {
                syn::GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The types that stand directly in a type.
fn parts(ty: &syn::Type) -> Vec<&syn::Type> {
    match ty {
        syn::Type::Tuple(tuple) => tuple.elems.iter().collect(),
        syn::Type::Array(array) => vec![&array.elem],
        syn::Type::Slice(slice) => vec![&slice.elem],
        syn::Type::Reference(reference) => vec![&reference.elem],
        syn::Type::Group(group) => vec![&group.elem],
        syn::Type::Paren(paren) => vec![&paren.elem],
        _ => name_of(ty).map(arguments).unwrap_or_default(),
    }
}

/// Reports what can have no flat form, with what to write instead.
fn refuse(ty: &syn::Type, context: &mut Context) {
    match ty {
        syn::Type::Ptr(_) | syn::Type::BareFn(_) | syn::Type::Never(_) => {
            context.error_at(ty, "pointers and functions have no flat form; mark the field `#[flat(skip)]`");
        }
        syn::Type::ImplTrait(_) | syn::Type::TraitObject(_) => {
            context.error_at(ty, "trait objects have no flat form; use an enum");
        }
        syn::Type::Reference(reference) if reference.mutability.is_some() => {
            context.error_at(ty, "mutable references have no flat form; use `&` or an owned type");
        }
        syn::Type::Tuple(tuple) if tuple.elems.len() > 8 => {
            context
                .error_at(ty, format!("tuples have up to 8 parts, this one has {}; use a struct", tuple.elems.len()));
        }
        _ => {}
    }
    if let Some(segment) = name_of(ty) {
        match segment.ident.to_string().as_str() {
            name @ ("usize" | "isize") => {
                let instead = if name == "usize" { "u64` or `u32" } else { "i64` or `i32" };
                context.error_at(ty, format!("`{name}` differs between machines; use `{instead}`"));
            }
            name @ ("Rc" | "Arc" | "RefCell" | "Cell" | "Mutex" | "RwLock") => {
                context.error_at(ty, format!("`{name}` has no flat form; use what it holds, or `#[flat(skip)]`"));
            }
            _ => {}
        }
    }
    for part in parts(ty) {
        refuse(part, context);
    }
}

/// Whether a type holds a `Box` beside any list: a view that holds the value's view could contain itself.
fn is_boxed(ty: &syn::Type) -> bool {
    let Some(segment) = name_of(ty) else { return parts(ty).into_iter().any(is_boxed) };
    let name = segment.ident.to_string();
    name == "Box" && !matches!(arguments(segment)[..], [syn::Type::Slice(_)])
        || !LISTS.contains(&name.as_str()) && parts(ty).into_iter().any(is_boxed)
}

fn change(ty: &syn::Type) -> Change {
    match ty {
        syn::Type::Reference(_) => Change::Reach,
        syn::Type::Group(group) => change(&group.elem),
        syn::Type::Paren(paren) => change(&paren.elem),
        _ => {
            let Some(segment) = name_of(ty) else { return Change::Either };
            let name = segment.ident.to_string();
            match (name.as_str(), &arguments(segment)[..]) {
                ("Option" | "Box", [payload]) => change(payload),
                _ if SCALARS.contains(&name.as_str()) => Change::Store,
                _ if LISTS.contains(&name.as_str()) => Change::Reach,
                _ => Change::Either,
            }
        }
    }
}

/// Whether a type borrows anything but text and byte strings: those alone lie in a message as they lie in memory.
fn is_encode_only(ty: &syn::Type) -> bool {
    if let syn::Type::Reference(reference) = ty {
        let name = |ty| name_of(ty).map(|segment| segment.ident.to_string());
        return match &*reference.elem {
            syn::Type::Slice(slice) => name(&slice.elem).as_deref() != Some("u8"),
            target => name(target).as_deref() != Some("str"),
        };
    }
    parts(ty).into_iter().any(is_encode_only)
}

/// Makes all lifetimes `'static`.
struct Lasting;

impl VisitMut for Lasting {
    fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
        *lifetime = syn::Lifetime::new("'static", lifetime.span());
    }

    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        reference.lifetime.get_or_insert_with(|| syn::Lifetime::new("'static", reference.and_token.span));
        syn::visit_mut::visit_type_reference_mut(self, reference);
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, change, is_boxed};

    fn parse(text: &str) -> syn::Type {
        syn::parse_str(text).expect("a type")
    }

    #[test]
    fn a_box_beside_lists_is_seen() {
        for text in ["Box<Expr>", "Option<Box<Expr>>", "(u32, Box<Expr>)", "[Box<Expr>; 2]"] {
            assert!(is_boxed(&parse(text)), "{text}");
        }
        for text in ["Vec<Box<Expr>>", "Expr", "BTreeMap<u32, Box<Expr>>", "Box<[Expr]>"] {
            assert!(!is_boxed(&parse(text)), "{text}");
        }
    }

    #[test]
    fn names_tell_how_values_change() {
        for (text, expected) in [
            ("u64", Change::Store),
            ("Option<u8>", Change::Store),
            ("[f32; 3]", Change::Either),
            ("(u8, bool)", Change::Either),
            ("String", Change::Reach),
            ("&'a str", Change::Reach),
            ("Side", Change::Either),
        ] {
            assert_eq!(change(&parse(text)), expected, "{text}");
        }
    }
}
