//! Generic parameters in the places where emitted code needs them.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::ir::{Generics, Param};

impl Generics {
    /// `Name: bounds,` for each type, with `bound` added, and the constants.
    fn types_and_constants(&self, bound: &TokenStream) -> TokenStream {
        let params = self.params.iter().filter_map(|param| match param {
            Param::Lifetime(_) => None,
            Param::Type(name, bounds) if bounds.is_empty() => Some(quote!(#name: #bound)),
            Param::Type(name, bounds) => Some(quote!(#name: #bound + #bounds)),
            Param::Const(name, ty) => Some(quote!(const #name: #ty)),
        });
        quote!(#(#params,)*)
    }

    fn lifetimes(&self) -> impl Iterator<Item = &TokenStream> {
        self.params.iter().filter_map(|param| match param {
            Param::Lifetime(lifetime) => Some(lifetime),
            _ => None,
        })
    }

    /// Whether there is nothing to say.
    pub(super) fn is_plain(&self) -> bool {
        self.params.is_empty() && self.predicates.is_empty()
    }

    /// The parameters of an `impl` for the type itself, without brackets. `bound` is required of each type.
    pub(super) fn params(&self, bound: &TokenStream) -> TokenStream {
        let lifetimes = self.lifetimes();
        let params = self.types_and_constants(bound);
        quote!(#(#lifetimes,)* #params)
    }

    /// The parameters of an `impl` for what stands for the type without its lifetimes, without brackets.
    pub(super) fn lasting_params(&self) -> TokenStream {
        self.types_and_constants(&quote!(::llano::Flat))
    }

    /// `<...>` after the type's name; nothing where there are no parameters.
    pub(super) fn args(&self) -> TokenStream {
        let args = self.args_in_order();
        if self.params.is_empty() { args } else { quote!(<#args>) }
    }

    /// The arguments after the type's name, without brackets.
    pub(super) fn args_in_order(&self) -> TokenStream {
        let args = self.params.iter().map(|param| match param {
            Param::Lifetime(lifetime) => lifetime.clone(),
            Param::Type(name, _) | Param::Const(name, _) => quote!(#name),
        });
        quote!(#(#args,)*)
    }

    /// `<...>` after the type's name, lifetimes `'static`; nothing where there are no parameters.
    pub(super) fn lasting_args(&self) -> TokenStream {
        if self.params.is_empty() {
            return TokenStream::new();
        }
        let args = self.params.iter().map(|param| match param {
            Param::Lifetime(_) => quote!('static),
            Param::Type(name, _) | Param::Const(name, _) => quote!(#name),
        });
        quote!(<#(#args),*>)
    }

    /// The arguments after the name of a view and its lifetime, without brackets.
    pub(super) fn view_args(&self) -> TokenStream {
        let args = self.params.iter().filter_map(|param| match param {
            Param::Lifetime(_) => None,
            Param::Type(name, _) | Param::Const(name, _) => Some(quote!(#name)),
        });
        quote!(#(#args,)*)
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
