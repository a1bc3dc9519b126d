//! Types.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::facts::all;
use super::module::Scope;
use super::names::path;
use crate::ir::{self, Change, Plain};
use crate::model::layout::inline_width;
use crate::model::{Kind, Scalar, Type, TypeId};

/// The integer or float of a scalar, and whether it lies in big-endian order.
pub(super) fn number(scalar: Scalar) -> (Ident, bool) {
    let name = scalar.name();
    let native = name.strip_suffix("be");
    (format_ident!("{}", native.unwrap_or(name)), native.is_some())
}

impl Scope<'_, '_> {
    /// The path of a type from this module.
    pub(super) fn path(&self, id: TypeId) -> TokenStream {
        path(self.lower.model, self.module, id, "")
    }

    /// A type, of a part of `owner` if that is a type. What contains itself by value is in a box.
    pub(super) fn rust(&self, ty: &Type, owner: Option<TypeId>) -> TokenStream {
        match ty {
            Type::Scalar(scalar) => {
                let (name, is_big_endian) = number(*scalar);
                if is_big_endian { quote!(::llano::Be<#name>) } else { quote!(#name) }
            }
            Type::String => self.heap("String"),
            Type::Bytes => {
                let list = self.heap("Vec");
                quote!(#list<u8>)
            }
            Type::InlineString(capacity) => {
                let arguments = inline_arguments(*capacity);
                quote!(::llano::InlineString<#arguments>)
            }
            Type::InlineBytes(capacity) => {
                let arguments = inline_arguments(*capacity);
                quote!(::llano::InlineBytes<#arguments>)
            }
            Type::InlineList(item, capacity) => {
                let (item, arguments) = (self.rust(item, None), inline_arguments(*capacity));
                quote!(::llano::InlineList<#item, #arguments>)
            }
            Type::Array(item, len) => {
                let (item, len) = (self.rust(item, owner), Literal::u32_unsuffixed(*len));
                quote!([#item; #len])
            }
            Type::List(item) => {
                let (list, item) = (self.heap("Vec"), self.rust(item, None));
                quote!(#list<#item>)
            }
            Type::Map(key, value) => {
                let (map, key, value) = (self.heap("BTreeMap"), self.rust(key, None), self.rust(value, None));
                quote!(#map<#key, #value>)
            }
            Type::Set(key) => {
                let (set, key) = (self.heap("BTreeSet"), self.rust(key, None));
                quote!(#set<#key>)
            }
            Type::Optional(inner) => {
                let option = self.prelude("Option", quote!(::core::option::Option));
                let inner = self.rust(inner, owner);
                quote!(#option<#inner>)
            }
            Type::Named(id) => {
                let name = self.path(*id);
                if !self.is_boxed(ty, owner) {
                    return name;
                }
                let boxed = self.heap("Box");
                quote!(#boxed<#name>)
            }
        }
    }

    /// Whether there is a box in it that is in no list.
    fn is_boxed(&self, ty: &Type, owner: Option<TypeId>) -> bool {
        match ty {
            Type::Named(id) => owner.is_some_and(|owner| self.lower.facts.are_recursive(owner, *id)),
            Type::Array(item, _) | Type::Optional(item) => self.is_boxed(item, owner),
            _ => false,
        }
    }

    /// The type of a field or a payload of `owner`.
    pub(super) fn ty(&self, ty: &Type, owner: TypeId) -> ir::Type {
        let rust = self.rust(ty, Some(owner));
        ir::Type {
            lasting: rust.clone(),
            rust,
            is_encode_only: false,
            is_boxed: self.is_boxed(ty, Some(owner)),
            is_known: true,
            plain: plain(ty),
            change: self.change(ty),
        }
    }

    fn change(&self, ty: &Type) -> Change {
        match ty {
            Type::Scalar(_) => Change::Store,
            Type::String | Type::Bytes | Type::List(_) | Type::Map(..) => Change::Reach,
            Type::InlineString(_) | Type::InlineBytes(_) | Type::InlineList(..) => Change::Both,
            Type::Array(..) => {
                if self.lower.layouts.size(ty).is_some() {
                    Change::Both
                } else {
                    Change::Reach
                }
            }
            Type::Set(_) => Change::Neither,
            Type::Optional(inner) if matches!(**inner, Type::Optional(_)) => Change::Neither,
            Type::Optional(inner) => self.change(inner),
            Type::Named(id) => match self.lower.model.get(*id).kind {
                Kind::Enum(_) | Kind::Flags(_) => Change::Store,
                Kind::Struct(_) => Change::Both,
                Kind::Record(_) | Kind::Variant(_) => Change::Reach,
            },
        }
    }

    /// An attribute for what names a deprecated type.
    pub(super) fn uses_deprecated<'t>(&self, types: impl IntoIterator<Item = &'t Type>) -> TokenStream {
        let mut is_used = false;
        for ty in types {
            all(ty, &mut |part| {
                if let Type::Named(id) = part {
                    is_used |= self.lower.model.get(*id).meta.deprecated.is_some();
                }
            });
        }
        if is_used { allow_deprecated() } else { TokenStream::new() }
    }
}

/// An attribute for what has to name what is deprecated.
pub(super) fn allow_deprecated() -> TokenStream {
    quote!(#[allow(deprecated, reason = "it has to be named where it is declared")])
}

/// What values are read as, where that is plain.
fn plain(ty: &Type) -> Option<Plain> {
    match ty {
        Type::Scalar(Scalar::Char) => Some(Plain::Char),
        Type::Scalar(scalar) => (!number(*scalar).1).then_some(Plain::Itself),
        Type::String => Some(Plain::Text),
        _ => None,
    }
}

/// The capacity, and the integer of the length if it is not the usual one.
fn inline_arguments(capacity: u32) -> TokenStream {
    let length = match inline_width(capacity) {
        1 => None,
        2 => Some(quote!(, u16)),
        _ => Some(quote!(, u32)),
    };
    let capacity = Literal::u32_unsuffixed(capacity);
    quote!(#capacity #length)
}
