//! What the names of types tell.

use llano_codegen::diagnostics::messages;
use llano_codegen::ir::{Change, Plain, Type};
use quote::ToTokens;
use syn::visit_mut::VisitMut;

use crate::context::Context;

const SCALARS: [&str; 14] =
    ["bool", "char", "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "f32", "f64"];
const SETS: [&str; 2] = ["BTreeSet", "HashSet"];
const MAPS: [&str; 2] = ["BTreeMap", "HashMap"];

/// What values are read as, where the name alone tells.
fn plain(ty: &syn::Type) -> Option<Plain> {
    let syn::Type::Path(syn::TypePath { qself: None, path }) = ty else { return None };
    match path.get_ident()?.to_string().as_str() {
        "String" => Some(Plain::Text),
        "char" => Some(Plain::Char),
        name => SCALARS.contains(&name).then_some(Plain::Itself),
    }
}

/// Reads the type of a field or payload.
pub(crate) fn read(ty: &syn::Type, context: &mut Context) -> Type {
    refuse(ty, true, context);
    let mut lasting = ty.clone();
    Lasting.visit_type_mut(&mut lasting);
    Type {
        rust: ty.to_token_stream(),
        is_known: plain(&lasting).is_some(),
        plain: plain(&lasting),
        lasting: lasting.to_token_stream(),
        is_encode_only: is_encode_only(ty),
        is_boxed: is_boxed(ty),
        change: change(ty),
    }
}

/// A type by its name: the last segment of a path without a qualified self.
pub(crate) struct Named<'t> {
    pub(crate) name: String,
    arguments: Vec<&'t syn::Type>,
}

impl<'t> Named<'t> {
    pub(crate) fn of(ty: &'t syn::Type) -> Option<Self> {
        let syn::Type::Path(syn::TypePath { qself: None, path }) = ty else { return None };
        let segment = path.segments.last()?;
        let mut arguments = Vec::new();
        if let syn::PathArguments::AngleBracketed(brackets) = &segment.arguments {
            arguments.extend(brackets.args.iter().filter_map(|argument| match argument {
                syn::GenericArgument::Type(ty) => Some(ty),
                _ => None,
            }));
        }
        Some(Self { name: segment.ident.to_string(), arguments })
    }

    fn is(&self, names: &[&str]) -> bool {
        names.contains(&self.name.as_str())
    }

    /// Whether it is a list, a map or a set.
    pub(crate) fn is_collection(&self) -> bool {
        self.is(&["Vec"]) || self.is(&SETS) || self.is(&MAPS)
    }

    /// Whether the names of its arguments are to be those of sized types.
    fn is_of_sized(&self) -> bool {
        self.is(&["Option"]) || self.is_collection()
    }
}

/// Whether a type is text, or bytes; none for others.
pub(crate) fn text_or_bytes(ty: &syn::Type) -> Option<bool> {
    let is_byte = |ty: &syn::Type| Named::of(ty).is_some_and(|named| named.is(&["u8"]));
    match ty {
        syn::Type::Reference(reference) => text_or_bytes(&reference.elem),
        syn::Type::Slice(slice) => is_byte(&slice.elem).then_some(false),
        _ => {
            let named = Named::of(ty)?;
            match (named.name.as_str(), &named.arguments[..]) {
                ("String" | "str", []) => Some(true),
                ("Vec", [item]) => is_byte(item).then_some(false),
                ("Box" | "Cow", [target]) => text_or_bytes(target),
                _ => None,
            }
        }
    }
}

/// The types that stand directly in a type.
fn parts(ty: &syn::Type) -> Vec<&syn::Type> {
    match ty {
        syn::Type::Tuple(tuple) => tuple.elems.iter().collect(),
        syn::Type::Array(array) => vec![&array.elem],
        syn::Type::Slice(slice) => vec![&slice.elem],
        syn::Type::Reference(reference) => vec![&reference.elem],
        _ => Named::of(ty).map(|named| named.arguments).unwrap_or_default(),
    }
}

/// Reports what can have no flat form, with what to write instead.
fn refuse(ty: &syn::Type, is_sized: bool, context: &mut Context) {
    const SKIP: &str = "if it need not be on the wire, mark the field `#[flat(skip)]`";
    match ty {
        syn::Type::Ptr(_) => context.error(ty, "a pointer has no flat form", SKIP),
        syn::Type::BareFn(_) => context.error(ty, "a function has no flat form", SKIP),
        syn::Type::ImplTrait(_) | syn::Type::TraitObject(_) => {
            context.error(ty, "a trait object has no flat form", "use an enum of the types it may be");
        }
        syn::Type::Reference(reference) if reference.mutability.is_some() => {
            context.error(ty, "a mutable reference has no flat form", "use `&`, or an owned type");
        }
        syn::Type::Tuple(tuple) if tuple.elems.len() > 8 => {
            let message = format_args!("a tuple has at most 8 parts, this one has {}", tuple.elems.len());
            context.error(ty, message, "use a struct");
        }
        syn::Type::Slice(_) if is_sized => {
            context.error(ty, "a slice has no size of its own", "use `Vec<_>`, `Box<[_]>` or `&[_]`");
        }
        _ => {}
    }
    let named = Named::of(ty);
    if let Some(named) = &named {
        match named.name.as_str() {
            "usize" => context.error(ty, "`usize` differs between machines", "use `u64` or `u32`"),
            "isize" => context.error(ty, "`isize` differs between machines", "use `i64` or `i32`"),
            "str" if is_sized => {
                context.error(ty, "`str` has no size of its own", "use `String`, `Box<str>` or `&str`");
            }
            _ => {}
        }
        if let [key, ..] = named.arguments[..]
            && (named.is(&MAPS) || named.is(&SETS))
        {
            refuse_key(key, context);
        }
    }
    let is_sized = match ty {
        syn::Type::Tuple(_) | syn::Type::Array(_) | syn::Type::Slice(_) => true,
        _ => named.is_some_and(|named| named.is_of_sized()),
    };
    for part in parts(ty) {
        refuse(part, is_sized, context);
    }
}

/// Reports what is in a key although it has no order.
fn refuse_key(ty: &syn::Type, context: &mut Context) {
    if Named::of(ty).is_some_and(|named| named.is(&["f32", "f64"])) {
        context.error(ty, messages::FLOAT_KEY, "use an integer, as of `to_bits`");
    }
    for part in parts(ty) {
        refuse_key(part, context);
    }
}

/// Reports what a fixed struct cannot hold since its size differs from value to value.
pub(crate) fn refuse_variable(ty: &syn::Type, context: &mut Context) {
    let named = Named::of(ty);
    if named.as_ref().is_some_and(|named| named.is(&["Option"])) {
        context.error(ty, "a fixed struct holds no optionals", "make it a record: remove `fixed`");
    } else if text_or_bytes(ty).is_some() || named.is_some_and(|named| named.is_collection()) {
        let help = "use an array, or make the struct a record: remove `fixed`";
        context.error(ty, "a fixed struct holds only types whose size is known", help);
    } else {
        for part in parts(ty) {
            refuse_variable(part, context);
        }
    }
}

/// Whether a type holds a `Box` beside any list: a view that holds the value's view could contain itself.
fn is_boxed(ty: &syn::Type) -> bool {
    let Some(named) = Named::of(ty) else { return parts(ty).into_iter().any(is_boxed) };
    let is_list = matches!(named.arguments[..], [syn::Type::Slice(_)]);
    named.is(&["Box"]) && !is_list || !named.is_collection() && parts(ty).into_iter().any(is_boxed)
}

fn change(ty: &syn::Type) -> Change {
    if text_or_bytes(ty).is_some() {
        return Change::Reach;
    }
    match ty {
        syn::Type::Slice(_) => return Change::Reach,
        syn::Type::Reference(reference) => return change(&reference.elem),
        _ => {}
    }
    let Some(named) = Named::of(ty) else { return Change::Either };
    match (named.name.as_str(), &named.arguments[..]) {
        // An optional in an optional is not stored, since it is a record.
        ("Option", [payload]) if is_optional(payload) => Change::Either,
        ("Option" | "Box", [payload]) => change(payload),
        _ if named.is(&SCALARS) => Change::Store,
        _ if named.is(&SETS) => Change::Neither,
        _ if named.is_collection() => Change::Reach,
        _ => Change::Either,
    }
}

fn is_optional(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Reference(reference) => is_optional(&reference.elem),
        _ => Named::of(ty).is_some_and(|named| {
            named.is(&["Option"]) || named.is(&["Box"]) && named.arguments.iter().any(|target| is_optional(target))
        }),
    }
}

/// Whether a type borrows anything but text and byte strings: those alone lie in a message as they lie in memory.
fn is_encode_only(ty: &syn::Type) -> bool {
    let is_named = |ty, name| Named::of(ty).is_some_and(|named| named.is(&[name]));
    if let syn::Type::Reference(reference) = ty {
        return match &*reference.elem {
            syn::Type::Slice(slice) => !is_named(&slice.elem, "u8"),
            target => !is_named(target, "str"),
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
            ("&'a [u8]", Change::Reach),
            ("&'a u8", Change::Store),
            ("Option<Option<u8>>", Change::Either),
            ("Option<Box<Option<u8>>>", Change::Either),
            ("Option<BTreeSet<u8>>", Change::Neither),
            ("Cow<'a, str>", Change::Reach),
            ("Side", Change::Either),
        ] {
            assert_eq!(change(&parse(text)), expected, "{text}");
        }
    }
}
