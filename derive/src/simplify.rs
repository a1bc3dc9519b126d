//! Types as the other modules want them: without `Self`, since emitted code repeats them where `Self` is another type,
//! as a view; and without the invisible groups around what a `macro_rules` macro passes on.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::visit_mut::{self, VisitMut};

/// Writes the type's name wherever `Self` stands, and takes types out of groups and parentheses.
pub(crate) fn simplify(input: &mut syn::DeriveInput) {
    let (name, (_, arguments, _)) = (&input.ident, input.generics.split_for_impl());
    let mut receiver = Receiver { ty: syn::parse_quote!(#name #arguments) };
    receiver.visit_generics_mut(&mut input.generics);
    receiver.visit_data_mut(&mut input.data);
}

struct Receiver {
    ty: syn::TypePath,
}

impl Receiver {
    /// `Self::Name` becomes `<Type>::Name`.
    fn qualify(&self, qself: &mut Option<syn::QSelf>, path: &mut syn::Path) {
        if qself.is_none() && path.segments.len() > 1 && path.segments[0].ident == "Self" {
            path.segments = std::mem::take(&mut path.segments).into_iter().skip(1).collect();
            path.leading_colon = Some(<syn::Token![::]>::default());
            *qself = Some(syn::QSelf {
                lt_token: <syn::Token![<]>::default(),
                ty: Box::new(self.ty.clone().into()),
                position: 0,
                as_token: None,
                gt_token: <syn::Token![>]>::default(),
            });
        }
    }

    /// The same in an attribute, which is no syntax tree yet.
    fn qualify_tokens(&self, tokens: TokenStream) -> TokenStream {
        let ty = &self.ty;
        tokens
            .into_iter()
            .map(|token| match token {
                TokenTree::Ident(ident) if ident == "Self" => quote!(<#ty>),
                TokenTree::Group(group) => {
                    let mut named = proc_macro2::Group::new(group.delimiter(), self.qualify_tokens(group.stream()));
                    named.set_span(group.span());
                    TokenTree::from(named).into()
                }
                token => token.into(),
            })
            .collect()
    }
}

impl VisitMut for Receiver {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        while let syn::Type::Group(syn::TypeGroup { elem, .. }) | syn::Type::Paren(syn::TypeParen { elem, .. }) = ty {
            *ty = std::mem::replace(elem, syn::Type::Verbatim(TokenStream::new()));
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_type_path_mut(&mut self, ty: &mut syn::TypePath) {
        if ty.qself.is_none() && ty.path.is_ident("Self") {
            *ty = self.ty.clone();
            return;
        }
        self.qualify(&mut ty.qself, &mut ty.path);
        visit_mut::visit_type_path_mut(self, ty);
    }

    fn visit_expr_path_mut(&mut self, expr: &mut syn::ExprPath) {
        self.qualify(&mut expr.qself, &mut expr.path);
        visit_mut::visit_expr_path_mut(self, expr);
    }

    fn visit_attribute_mut(&mut self, attribute: &mut syn::Attribute) {
        if let syn::Meta::List(list) = &mut attribute.meta
            && list.path.is_ident("flat")
        {
            list.tokens = self.qualify_tokens(std::mem::take(&mut list.tokens));
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;

    #[test]
    fn the_type_is_named_in_fields_and_defaults() {
        let mut input: syn::DeriveInput = syn::parse_quote! {
            struct Tree<'a, T: Flat> {
                children: Vec<Self>,
                #[flat(default = Self::LIMIT)]
                limit: [u8; Self::SIZE],
                name: &'a (Self::Name),
                value: T,
            }
        };
        super::simplify(&mut input);
        let expected: syn::DeriveInput = syn::parse_quote! {
            struct Tree<'a, T: Flat> {
                children: Vec<Tree<'a, T> >,
                #[flat(default = <Tree<'a, T> >::LIMIT)]
                limit: [u8; <Tree<'a, T> >::SIZE],
                name: &'a <Tree<'a, T> >::Name,
                value: T,
            }
        };
        assert_eq!(input.to_token_stream().to_string(), expected.to_token_stream().to_string());
    }
}
