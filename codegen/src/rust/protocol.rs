//! The messages of protocols: what there is of them in the schema, dispatched by their numbers.

use heck::ToSnakeCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{constant_name, doc, unraw};
use crate::lower::{grouped, ident};

/// A protocol and its messages, in Rust.
pub(crate) struct Protocol {
    /// Its name.
    pub(crate) name: String,
    /// Its documentation, and that it should not be used any more, as attributes.
    pub(crate) docs: TokenStream,
    /// The latter only.
    pub(crate) deprecated: TokenStream,
    /// What lints have to be told, as attributes.
    pub(crate) lints: TokenStream,
    /// Its number.
    pub(crate) id: u32,
    /// Its messages, by ascending number.
    pub(crate) messages: Vec<Message>,
}

/// A message of a protocol.
pub(crate) struct Message {
    /// Its number.
    pub(crate) number: u16,
    /// Its name in the protocol.
    pub(crate) name: String,
    /// Its documentation, as attributes.
    pub(crate) docs: TokenStream,
    /// That it should not be used any more, as an attribute.
    pub(crate) deprecated: TokenStream,
    /// The path of its type.
    pub(crate) ty: TokenStream,
    /// The path of its type's view.
    pub(crate) view: TokenStream,
    /// Whether its type is a struct, whose views are references.
    pub(crate) is_struct: bool,
}

impl Message {
    fn constant(&self) -> Ident {
        format_ident!("{}_NUMBER", constant_name(&self.name))
    }

    fn method(&self) -> Ident {
        ident(&self.name.to_snake_case())
    }

    fn view(&self, lifetime: Option<TokenStream>) -> TokenStream {
        let view = &self.view;
        if self.is_struct {
            return quote!(&#lifetime #view);
        }
        let lifetime = lifetime.unwrap_or_else(|| quote!('_));
        quote!(#view<#lifetime>)
    }

    fn docs(&self) -> TokenStream {
        if self.docs.is_empty() { doc(&format!("Message `{}`.", self.name)) } else { self.docs.clone() }
    }
}

/// The enum of views, and the trait of those who are given them.
pub(crate) fn emit(protocol: &Protocol) -> TokenStream {
    let Protocol { name, docs, deprecated, lints, id, messages } = protocol;
    let single = messages.is_empty().then(|| quote!(#[allow(clippy::match_single_binding, reason = "no message yet")]));
    let text = unraw(&ident(name));
    let (view, handler) = (format_ident!("{text}View"), format_ident!("{text}Handler"));
    let id = grouped((*id).into());
    let is_deprecated = !deprecated.is_empty() || messages.iter().any(|message| !message.deprecated.is_empty());
    let allow = is_deprecated.then(|| quote!(#[allow(deprecated, reason = "messages of old programs arrive too")]));
    let names: Vec<_> = messages.iter().map(|message| ident(&message.name)).collect();
    let constants: Vec<_> = messages.iter().map(Message::constant).collect();
    let methods: Vec<_> = messages.iter().map(Message::method).collect();
    let alternatives = messages.iter().zip(&names).map(|(message, name)| {
        let (docs, deprecated, view) = (message.docs(), &message.deprecated, message.view(Some(quote!('message))));
        quote!(#docs #deprecated #name(#view))
    });
    let numbers = messages.iter().zip(&constants).map(|(message, constant)| {
        let number = grouped(message.number.into());
        let (docs, deprecated) = (doc(&format!("The number of message `{}`.", message.name)), &message.deprecated);
        quote!(#docs #deprecated pub const #constant: u16 = #number;)
    });
    let types = messages.iter().map(|message| &message.ty);
    let required = messages.iter().zip(&methods).map(|(message, method)| {
        let (docs, deprecated, view) = (message.docs(), &message.deprecated, message.view(None));
        quote! {
            #docs
            #deprecated
            fn #method(&mut self, message: #view) -> Self::Output;
        }
    });
    let purpose = doc(&format!("What is done with the messages of the protocol `{name}`."));
    quote! {
        #docs
        #lints
        #allow
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum #view<'message> {
            #(#alternatives,)*
            /// A message that this program does not know.
            Unknown(::llano::UnknownMessage<'message>),
        }

        #allow
        impl<'message> #view<'message> {
            /// The number of the protocol.
            pub const ID: u32 = #id;
            #(#numbers)*

            /// The number of the message.
            #[must_use]
            pub const fn number(&self) -> u16 {
                match self {
                    #(Self::#names(_) => Self::#constants,)*
                    Self::Unknown(message) => message.number,
                }
            }

            /// Reads the message of that number.
            ///
            /// # Errors
            ///
            /// If the bytes are not valid.
            #single
            pub fn read(number: u16, bytes: &'message [u8]) -> ::core::result::Result<Self, ::llano::Error> {
                ::core::result::Result::Ok(match number {
                    #(Self::#constants => Self::#names(<#types as ::llano::Flat>::view(bytes)?),)*
                    _ => Self::Unknown(::llano::UnknownMessage { number, bytes }),
                })
            }

            /// Gives the message to the handler's method for it.
            pub fn handle<H: #handler>(self, handler: &mut H) -> H::Output {
                match self {
                    #(Self::#names(message) => handler.#methods(message),)*
                    Self::Unknown(message) => handler.unknown(message),
                }
            }

            /// Reads the message of that number and gives it to the handler's method for it.
            ///
            /// # Errors
            ///
            /// If the bytes are not valid.
            pub fn dispatch<H: #handler>(
                number: u16,
                bytes: &'message [u8],
                handler: &mut H,
            ) -> ::core::result::Result<H::Output, ::llano::Error> {
                #view::read(number, bytes).map(|message| message.handle(handler))
            }
        }

        #purpose
        #deprecated
        #lints
        #allow
        pub trait #handler {
            /// What comes of a message.
            type Output;

            #(#required)*

            /// A message that this program does not know.
            fn unknown(&mut self, message: ::llano::UnknownMessage<'_>) -> Self::Output;
        }
    }
}
