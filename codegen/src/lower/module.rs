//! The items of a module.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::facts::Facts;
use super::lints::{is_camel, is_markdown};
use super::names::{ident, path, type_ident};
use crate::model::layout::Layouts;
use crate::model::{Alias, Const, Item, Kind, Meta, Model, ModuleId, Protocol};
use crate::rust::{Constrained, protocol};

/// What is known of all modules.
pub(crate) struct Lower<'m> {
    pub(super) model: &'m Model,
    pub(super) layouts: Layouts<'m>,
    pub(super) facts: Facts,
    constrained: Constrained,
}

/// One module.
pub(super) struct Scope<'l, 'm> {
    pub(super) lower: &'l Lower<'m>,
    pub(super) module: ModuleId,
    /// The names that stand for something else here than elsewhere.
    taken: BTreeSet<String>,
    /// The names of the heap's types that are used without a path.
    imports: RefCell<BTreeSet<&'static str>>,
}

impl<'m> Lower<'m> {
    pub(crate) fn new(model: &'m Model) -> Self {
        Self { model, layouts: Layouts::new(model), facts: Facts::new(model), constrained: Constrained::new(model) }
    }

    /// The model.
    pub(crate) const fn model(&self) -> &'m Model {
        self.model
    }

    /// All items of a module.
    pub(crate) fn module(&self, id: ModuleId) -> TokenStream {
        let scope = Scope::new(self, id);
        let items = self.model.module(id).items.iter().map(|item| match item {
            Item::Const(item) => scope.constant(item),
            Item::Alias(item) => scope.alias(item),
            Item::Type(id) => {
                let (definition, validate) = (scope.definition(*id), self.constrained.emit(self.model, *id));
                quote!(#definition #validate)
            }
            Item::Protocol(protocol) => scope.protocol(protocol),
        });
        let items: Vec<_> = items.collect();
        let imports = scope.imports.borrow();
        let imports = imports.iter().map(|name| ident(name));
        let imports = (imports.len() > 0).then(|| quote!(use ::llano::generated::{#(#imports),*};));
        quote!(#imports #(#items)*)
    }
}

impl<'l, 'm> Scope<'l, 'm> {
    fn new(lower: &'l Lower<'m>, module: ModuleId) -> Self {
        let model = lower.model;
        let path = &model.module(module).path;
        let below = model.modules.iter().filter(|other| other.path.starts_with(path));
        let mut taken: BTreeSet<String> = below.filter_map(|other| other.path.get(path.len()).cloned()).collect();
        for item in &model.module(module).items {
            match item {
                Item::Const(item) => taken.insert(item.name.clone()),
                Item::Alias(item) => taken.insert(item.name.clone()),
                Item::Type(id) => {
                    let name = &model.get(*id).full_name;
                    taken.extend(["View", "Mut"].map(|suffix| format!("{name}{suffix}")));
                    taken.insert(name.clone())
                }
                Item::Protocol(item) => {
                    taken.extend(["View", "Handler"].map(|suffix| format!("{}{suffix}", item.name)));
                    taken.insert(item.name.clone())
                }
            };
        }
        Self { lower, module, taken, imports: RefCell::default() }
    }

    /// A type of the standard library that is in scope everywhere, unless the module has one of the name.
    pub(super) fn prelude(&self, name: &'static str, path: TokenStream) -> TokenStream {
        if self.taken.contains(name) {
            return path;
        }
        let name = ident(name);
        quote!(#name)
    }

    /// A type of the heap, by its name if that is free.
    pub(super) fn heap(&self, name: &'static str) -> TokenStream {
        let ident = ident(name);
        if self.taken.contains(name) {
            return quote!(::llano::generated::#ident);
        }
        self.imports.borrow_mut().insert(name);
        quote!(#ident)
    }

    fn constant(&self, item: &Const) -> TokenStream {
        let (name, attributes) = (ident(&item.name), attributes(&item.meta, &format!("The constant `{}`.", item.name)));
        let (ty, value) = (self.constant_type(&item.ty), self.constant_value(&item.ty, &item.value));
        let used = self.uses_deprecated([&item.ty]);
        let case = item.name.contains(char::is_lowercase);
        let case = case.then(|| quote!(#[allow(non_upper_case_globals, reason = "as in the schema")]));
        quote! {
            #attributes
            #used
            #case
            pub const #name: #ty = #value;
        }
    }

    fn protocol(&self, item: &Protocol) -> TokenStream {
        let messages = item.messages.iter().map(|message| {
            let path = |suffix| path(self.lower.model, self.module, message.ty, suffix);
            protocol::Message {
                number: message.number,
                name: message.name.clone(),
                docs: docs(&message.meta),
                deprecated: deprecated(&message.meta),
                ty: path(""),
                view: path("View"),
                is_struct: matches!(self.lower.model.get(message.ty).kind, Kind::Struct(_)),
            }
        });
        let all =
            || std::iter::once((&item.name, &item.meta)).chain(item.messages.iter().map(|it| (&it.name, &it.meta)));
        let camel = (!all().all(|(name, _)| is_camel(name))).then(|| quote!(non_camel_case_types,));
        let markdown = (!all().all(|(_, meta)| is_markdown(&meta.docs))).then(|| quote!(clippy::doc_markdown,));
        let lints = quote!(#camel #markdown);
        let lints = (!lints.is_empty()).then(|| quote!(#[allow(#lints reason = "as in the schema")]));
        protocol::emit(&protocol::Protocol {
            name: item.name.clone(),
            docs: attributes(&item.meta, &format!("A message of the protocol `{}`.", item.name)),
            deprecated: deprecated(&item.meta),
            lints: quote!(#lints),
            id: item.id,
            messages: messages.collect(),
        })
    }

    fn alias(&self, item: &Alias) -> TokenStream {
        let (name, ty) = (type_ident(&item.name), self.rust(&item.ty, None));
        let attributes = attributes(&item.meta, &format!("The type `{}`.", item.name));
        let used = self.uses_deprecated([&item.ty]);
        let case = (!is_camel(&item.name)).then(|| quote!(#[allow(non_camel_case_types, reason = "as in the schema")]));
        quote! {
            #attributes
            #used
            #case
            pub type #name = #ty;
        }
    }
}

/// Documentation as attributes.
pub(super) fn docs(meta: &Meta) -> TokenStream {
    let lines = meta.docs.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// That something should not be used any more, as an attribute.
pub(super) fn deprecated(meta: &Meta) -> TokenStream {
    match meta.deprecated.as_deref() {
        None => TokenStream::new(),
        Some("") => quote!(#[deprecated]),
        Some(note) => {
            let note = Literal::string(note);
            quote!(#[deprecated(note = #note)])
        }
    }
}

/// Both, with a line that stands for documentation where there is none.
pub(super) fn documented(meta: &Meta, otherwise: &str) -> TokenStream {
    let deprecated = deprecated(meta);
    if meta.docs.is_empty() {
        let otherwise = format!(" {otherwise}");
        return quote!(#[doc = #otherwise] #deprecated);
    }
    let docs = docs(meta);
    quote!(#docs #deprecated)
}

/// The same for what has no members, whose documentation lints would be told of together.
pub(super) fn attributes(meta: &Meta, otherwise: &str) -> TokenStream {
    let documented = documented(meta, otherwise);
    let names =
        (!is_markdown(&meta.docs)).then(|| quote!(#[allow(clippy::doc_markdown, reason = "the text is the schema's")]));
    quote!(#documented #names)
}
