//! From a Rust type to the model.

use llano_codegen::diagnostics::messages;
use llano_codegen::ir::{Change, Field, Generics, Header, Item, Param, Record, Skipped};
use proc_macro2::Ident;
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::visit::Visit;

use crate::attributes::{self, Attributes, Place};
use crate::context::Context;
use crate::numbers::Numbers;
use crate::{defaults, enums, types};

/// Reads the item; none if there are errors.
pub(crate) fn read(input: &syn::DeriveInput, context: &mut Context) -> Option<Item> {
    let attributes = attributes::read(&input.attrs, Place::Type, context);
    let header = Header {
        name: input.ident.clone(),
        outer_name: outer_name(&input.ident, None),
        visibility: input.vis.to_token_stream(),
        generics: read_generics(&input.generics, context),
    };
    match &input.data {
        syn::Data::Struct(data) => {
            refuse_packed(&input.attrs, context);
            let is_fixed = attributes.fixed.is_some();
            let record = read_record(header, &data.fields, is_fixed, context);
            if !is_fixed {
                return Some(Item::Record(record));
            }
            if record.fields.is_empty() {
                context.error(
                    &input.ident,
                    "a fixed struct takes at least one byte",
                    "make it a record: remove `fixed`",
                );
            }
            if let Some(lifetime) = input.generics.lifetimes().next() {
                context.error(lifetime, "a fixed struct borrows nothing", "remove the lifetime");
            }
            Some(Item::Struct(record))
        }
        syn::Data::Enum(data) => enums::read(header, input, data, attributes.fixed.as_ref(), context),
        syn::Data::Union(data) => {
            context.error(data.union_token, "a union does not say which member it holds", "use an enum");
            None
        }
    }
}

fn read_generics(generics: &syn::Generics, context: &mut Context) -> Generics {
    let mut bounds = Bounds { lifetimes: generics.lifetimes().map(|param| &param.lifetime.ident).collect(), context };
    for lifetime in generics.lifetimes() {
        // A bound of one lifetime by another follows from the type wherever the type is named.
        bounds.check_name(&lifetime.lifetime);
    }
    generics.type_params().for_each(|param| bounds.visit_type_param(param));
    generics.where_clause.iter().for_each(|clause| bounds.visit_where_clause(clause));
    let params = generics.params.iter().map(|param| match param {
        syn::GenericParam::Lifetime(lifetime) => Param::Lifetime(lifetime.lifetime.to_token_stream()),
        syn::GenericParam::Type(ty) => {
            let bounds = ty.bounds.iter().filter(|bound| !is_flat(bound));
            Param::Type(ty.ident.clone(), quote!(#(#bounds)+*))
        }
        syn::GenericParam::Const(constant) => Param::Const(constant.ident.clone(), constant.ty.to_token_stream()),
    });
    let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    Generics { params: params.collect(), predicates: predicates.map(ToTokens::to_token_stream).collect() }
}

/// Whether a bound is `Flat`, which emitted code adds where it is missing.
fn is_flat(bound: &syn::TypeParamBound) -> bool {
    matches!(bound, syn::TypeParamBound::Trait(bound)
        if bound.path.segments.last().is_some_and(|last| last.ident == "Flat" && last.arguments.is_none()))
}

/// Reports what emitted code cannot repeat of a type's bounds.
struct Bounds<'g, 'c> {
    lifetimes: Vec<&'g Ident>,
    context: &'c mut Context,
}

impl Bounds<'_, '_> {
    fn check_name(&mut self, lifetime: &syn::Lifetime) {
        if lifetime.ident == "message" || lifetime.ident == "fields" {
            let message = format_args!("the derive has its own lifetime `{lifetime}`");
            self.context.error(lifetime, message, "give this one another name");
        }
    }
}

impl<'g> Visit<'g> for Bounds<'_, '_> {
    fn visit_lifetime(&mut self, lifetime: &'g syn::Lifetime) {
        if self.lifetimes.contains(&&lifetime.ident) {
            self.context.error(
                lifetime,
                "what stands for the type on the wire has no lifetimes, so its bounds can name none",
                "leave the bound out, since it follows from the fields, or write `'static`",
            );
        }
    }
}

/// Reports `#[repr(packed)]`.
fn refuse_packed(attributes: &[syn::Attribute], context: &mut Context) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("repr")) {
        // What else is wrong with the attribute, the compiler reports.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("packed") {
                context.error(
                    &meta.path,
                    "the fields of a packed struct cannot be borrowed",
                    "remove `packed`: a message is packed however its type lies in memory",
                );
            }
            Ok(())
        });
    }
}

/// Reports what a field of a fixed struct cannot have.
fn check_fixed(ty: &syn::Type, attributes: &Attributes, context: &mut Context) {
    types::refuse_variable(ty, context);
    if let Some((at, _)) = &attributes.default {
        context.error(at, "a message never lacks a field of a fixed struct", "remove `default`");
    }
    if let Some(number) = &attributes.number {
        let message = "the fields of a fixed struct lie as they are declared";
        context.error(&number.at, message, "remove `number`, and change the order of the fields");
    }
}

/// Reads the fields of a record or of a fixed struct.
pub(crate) fn read_record(header: Header, fields: &syn::Fields, is_fixed: bool, context: &mut Context) -> Record {
    let (mut numbered, mut skipped) = (Vec::new(), Vec::new());
    let mut numbers = Numbers::new("field", u32::MAX);
    for (position, field) in fields.iter().enumerate() {
        let mut attributes = attributes::read(&field.attrs, Place::Field, context);
        let member = match &field.ident {
            Some(ident) => ident.to_token_stream(),
            None => syn::Index::from(position).to_token_stream(),
        };
        if attributes.skip.is_some() {
            attributes.refuse_all("this field is not on the wire", context);
            skipped.push(Skipped { member, ty: field.ty.to_token_stream() });
            continue;
        }
        let name = match &field.ident {
            Some(ident) => ident.clone(),
            None => format_ident!("field_{position}", span = field.ty.span()),
        };
        if is_fixed {
            check_fixed(&field.ty, &attributes, context);
        }
        let number = numbers.next(&name, attributes.number.as_ref(), context);
        let outer_name = outer_name(&name, attributes.rename.take());
        let default = attributes
            .default
            .as_ref()
            .and_then(|(at, value)| value.as_ref().and_then(|value| defaults::read(at, value, &field.ty, context)));
        let ty = types::read(&field.ty, context);
        let Attributes { docs, deprecated, .. } = attributes;
        numbered.push((number, Field { name, outer_name, member, ty, default, docs, deprecated }));
    }
    numbered.sort_by_key(|(number, _)| *number);
    let fields: Vec<Field> = numbered.into_iter().map(|(_, field)| field).collect();
    refuse_same_names(fields.iter().map(|field| (&field.name, &field.outer_name)), context);
    if is_fixed {
        refuse_accessor_names(&fields, context);
    }
    Record { header, fields, skipped, sizes: None }
}

/// Reports fields of a fixed struct, whose one view reads and stores, that are called as what changes another.
fn refuse_accessor_names(fields: &[Field], context: &mut Context) {
    for field in fields {
        let name = field.name.unraw();
        // Numbers have no parts to change.
        let parts = (field.ty.change != Change::Store).then(|| format!("{name}_mut"));
        for accessor in parts.into_iter().chain([format!("set_{name}")]) {
            if let Some(other) = fields.iter().find(|other| other.name.unraw() == accessor) {
                let message = messages::accessor(&accessor, &name.to_string());
                let help = format_args!(
                    "call the field something else; `#[flat(rename = \"{accessor}\")]` keeps its name outside of Rust"
                );
                context.error(&other.name, message, help);
            }
        }
    }
}

/// The name outside of Rust: the one that was given, or else Rust's.
pub(crate) fn outer_name(name: &Ident, given: Option<(Ident, String)>) -> String {
    given.map_or_else(|| name.unraw().to_string(), |(_, given)| given)
}

/// Reports names outside of Rust that two fields or alternatives have.
pub(crate) fn refuse_same_names<'n>(names: impl Iterator<Item = (&'n Ident, &'n String)>, context: &mut Context) {
    let mut taken: Vec<(&Ident, &String)> = Vec::new();
    for (name, outer_name) in names {
        if let Some((other, _)) = taken.iter().find(|(_, taken)| *taken == outer_name) {
            let message = format_args!("`{other}` has the name `{outer_name}` too");
            context.error(name, message, "give one of them another with `#[flat(rename = \"name\")]`");
        }
        taken.push((name, outer_name));
    }
}
