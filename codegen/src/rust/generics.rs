//! Generic parameters in the places where emitted code needs them.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use crate::ir::{Generics, Param};

impl Generics {
    /// `Name: bounds` for each type, with `bound` added, and the constants.
    fn lasting_params(&self, bound: &TokenStream) -> impl Iterator<Item = TokenStream> {
        self.params.iter().filter_map(move |param| match param {
            Param::Lifetime(_) => None,
            Param::Type(name, bounds) if bounds.is_empty() => Some(quote!(#name: #bound)),
            Param::Type(name, bounds) => Some(quote!(#name: #bound + #bounds)),
            Param::Const(name, ty) => Some(quote!(const #name: #ty)),
        })
    }

    fn lifetimes(&self) -> impl Iterator<Item = &TokenStream> {
        self.params.iter().filter_map(|param| match param {
            Param::Lifetime(lifetime) => Some(lifetime),
            _ => None,
        })
    }

    /// `<...>` of an `impl` for the type itself. `before` comes first, `bound` is required of each type.
    pub(super) fn impl_params(&self, before: &TokenStream, bound: &TokenStream) -> TokenStream {
        let lifetimes = self.lifetimes();
        let params = self.lasting_params(bound);
        quote!(<#before #(#lifetimes,)* #(#params,)*>)
    }

    /// `<...>` of an `impl` for what stands for the type without its lifetimes.
    pub(super) fn lasting_impl_params(&self, before: &TokenStream) -> TokenStream {
        let bound = quote!(::llano::Flat);
        let params = self.lasting_params(&bound);
        quote!(<#before #(#params,)*>)
    }

    /// `<...>` after the type's name.
    pub(super) fn args(&self) -> TokenStream {
        self.args_after(&TokenStream::new())
    }

    /// `<...>` after a name with `before` as a first argument.
    pub(super) fn args_after(&self, before: &TokenStream) -> TokenStream {
        let args = self.params.iter().map(|param| match param {
            Param::Lifetime(lifetime) => lifetime.clone(),
            Param::Type(name, _) | Param::Const(name, _) => quote!(#name),
        });
        quote!(<#before #(#args),*>)
    }

    /// `<...>` after the type's name, lifetimes `'static`.
    pub(super) fn lasting_args(&self) -> TokenStream {
        let args = self.params.iter().map(|param| match param {
            Param::Lifetime(_) => quote!('static),
            Param::Type(name, _) | Param::Const(name, _) => quote!(#name),
        });
        quote!(<#(#args),*>)
    }

    /// `<'lifetime, ...>` after the name of a view.
    pub(super) fn view_args(&self, lifetime: &TokenStream) -> TokenStream {
        let args = self.params.iter().filter_map(|param| match param {
            Param::Lifetime(_) => None,
            Param::Type(name, _) | Param::Const(name, _) => Some(quote!(#name)),
        });
        quote!(<#lifetime #(#args),*>)
    }

    /// The `where` clause, with `more` predicates.
    pub(super) fn where_clause(&self, more: &[TokenStream]) -> TokenStream {
        let predicates: Vec<_> = self.predicates.iter().chain(more).collect();
        if predicates.is_empty() { TokenStream::new() } else { quote!(where #(#predicates),*) }
    }

    /// The type parameters in a tuple, for a marker to hold.
    pub(super) fn types(&self) -> TokenStream {
        let types = self.params.iter().filter_map(|param| match param {
            Param::Type(name, _) => Some(name),
            _ => None,
        });
        quote!((#(#types,)*))
    }

    /// Whether there are neither types nor constants, so that all about the type is known.
    pub(super) fn is_concrete(&self) -> bool {
        self.params.iter().all(|param| matches!(param, Param::Lifetime(_)))
    }

    fn has_types(&self) -> bool {
        self.params.iter().any(|param| matches!(param, Param::Type(..)))
    }

    /// `Clone` and `Copy` for the view of that name, whose arguments are `args`: derives to stand before it, and what
    /// stands behind it. A derive would ask that the type's parameters be `Copy`, too.
    pub(super) fn copy(
        &self,
        view: &Ident,
        args: &TokenStream,
        predicates: &TokenStream,
    ) -> (TokenStream, TokenStream) {
        if !self.has_types() {
            return (quote!(#[derive(::core::clone::Clone, ::core::marker::Copy)]), TokenStream::new());
        }
        let params = self.lasting_impl_params(&TokenStream::new());
        let impls = quote! {
            #[allow(clippy::expl_impl_clone_on_copy, reason = "a derive asks more of the parameters")]
            impl #params ::core::clone::Clone for #view #args #predicates {
                #[inline]
                fn clone(&self) -> Self {
                    *self
                }
            }

            impl #params ::core::marker::Copy for #view #args #predicates {}
        };
        (TokenStream::new(), impls)
    }

    /// `Name: 'static` for each type.
    pub(super) fn types_last(&self) -> impl Iterator<Item = TokenStream> {
        self.params.iter().filter_map(|param| match param {
            Param::Type(name, _) => Some(quote!(#name: 'static)),
            Param::Lifetime(_) | Param::Const(..) => None,
        })
    }

    /// Whether a type or constant among the parameters stands in `tokens`.
    pub(super) fn is_named_in(&self, tokens: &TokenStream) -> bool {
        tokens.clone().into_iter().any(|token| match token {
            TokenTree::Group(group) => self.is_named_in(&group.stream()),
            TokenTree::Ident(ident) => self.params.iter().any(|param| match param {
                Param::Lifetime(_) => false,
                Param::Type(name, _) | Param::Const(name, _) => *name == ident,
            }),
            _ => false,
        })
    }

    /// The parameters without the lifetimes.
    #[must_use]
    pub fn without_lifetimes(&self) -> Self {
        let params = self.params.iter().filter(|param| !matches!(param, Param::Lifetime(_)));
        Self { params: params.cloned().collect(), predicates: self.predicates.clone() }
    }

    /// The outlives predicates of a message's lifetime: values may borrow from the message.
    pub(super) fn message_outlives(&self) -> Vec<TokenStream> {
        self.lifetimes().map(|lifetime| quote!('message: #lifetime)).collect()
    }
}
