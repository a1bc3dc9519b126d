//! Flags: a type over their integer, with a constant for each.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{doc, unraw};
use crate::ir::Flags;

/// The Rust of flags, their type included.
pub(super) fn emit(item: &Flags) -> TokenStream {
    let Flags { name, visibility, docs, integer, flags } = item;
    let text = unraw(name);
    let docs = if docs.is_empty() { doc(&format!("Flags `{text}`.")) } else { docs.clone() };
    let values: Vec<_> = flags.iter().map(|flag| value(flag.bit)).collect();
    let outer_names = flags.iter().map(|flag| &flag.outer_name);
    let constants = flags.iter().zip(&values).map(|(flag, value)| {
        let name = &flag.name;
        let docs = if flag.docs.is_empty() { doc(&format!("Flag `{}`.", flag.outer_name)) } else { flag.docs.clone() };
        quote! {
            #docs
            #visibility const #name: Self = #value;
        }
    });
    quote! {
        #docs
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::default::Default,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #visibility struct #name(#integer);

        #[allow(dead_code)]
        impl #name {
            #(#constants)*
        }

        impl ::llano::Flags for #name {
            type Bits = #integer;
            const NAME: &'static str = #text;
            const FLAGS: &'static [(&'static str, Self)] = &[#((#outer_names, #values)),*];

            #[inline]
            fn bits(self) -> #integer {
                self.0
            }

            #[inline]
            fn from_bits(bits: #integer) -> Self {
                Self(bits)
            }
        }

        ::llano::generated::flag_methods!(#name, #integer);
    }
}

/// The value of a flag. Lints have it that nothing is shifted by zero.
fn value(bit: u8) -> TokenStream {
    if bit == 0 {
        return quote!(Self(1));
    }
    let bit = Literal::u8_unsuffixed(bit);
    quote!(Self(1 << #bit))
}

/// The name of the constant of a flag: `ReadAll` and `read_all` are `READ_ALL`, `HTTPServer2` is `HTTP_SERVER2`.
#[must_use]
pub fn constant_name(name: &str) -> String {
    let mut constant = String::new();
    let mut characters = name.chars().peekable();
    let mut before = '_';
    while let Some(character) = characters.next() {
        let is_followed_by_small = characters.peek().is_some_and(|next| next.is_lowercase());
        let begins_word = character.is_uppercase()
            && (before.is_lowercase() || before.is_ascii_digit() || before.is_uppercase() && is_followed_by_small);
        if begins_word {
            constant.push('_');
        }
        constant.extend(character.to_uppercase());
        before = character;
    }
    constant
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use proc_macro2::{Ident, Span, TokenStream};
    use quote::quote;

    use super::{constant_name, emit};
    use crate::ir::{Flag, Flags};

    fn name(text: &str) -> Ident {
        Ident::new(text, Span::call_site())
    }

    /// The file is compiled, and its type tested, by the tests of the workspace.
    #[test]
    fn the_flags_of_the_golden_vectors_are_emitted() {
        let flags = [("Read", 0), ("Trade", 1), ("Admin", 31)].map(|(text, bit)| Flag {
            name: name(&constant_name(text)),
            outer_name: text.to_owned(),
            bit,
            docs: if bit == 0 { quote!(#[doc = " Look at orders."]) } else { TokenStream::new() },
        });
        let item = Flags {
            name: name("Rights"),
            visibility: quote!(pub),
            docs: quote!(#[doc = " What an account may do."]),
            integer: name("u32"),
            flags: flags.into(),
        };
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/src/golden/rights.rs");
        let expected: TokenStream = std::fs::read_to_string(path).expect("the file is there").parse().expect("Rust");
        // Tokens of a file know that a reference and its lifetime stand without a space.
        assert_eq!(emit(&item).to_string(), expected.to_string().replace("&'", "& '"));
    }

    #[test]
    fn constants_are_in_upper_case_with_words_apart() {
        for (name, expected) in [
            ("Read", "READ"),
            ("ReadAll", "READ_ALL"),
            ("read_all", "READ_ALL"),
            ("READ_ALL", "READ_ALL"),
            ("HTTPServer2", "HTTP_SERVER2"),
            ("Level2Data", "LEVEL2_DATA"),
            ("A", "A"),
            ("_Hidden", "_HIDDEN"),
            ("É", "É"),
        ] {
            assert_eq!(constant_name(name), expected, "{name}");
        }
    }
}
