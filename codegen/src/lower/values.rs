//! Values: of constants, and of what a field is unless it is given.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::module::Scope;
use super::names::ident;
use super::types::number;
use crate::ir::Default;
use crate::model::encode::encode_with;
use crate::model::{Enum, Field, Flags, Integer, Kind, Payload, Record, Scalar, Type, TypeId, Value};
use crate::rust::constant_name;

impl Scope<'_, '_> {
    /// What a field reads as where a message lacks it, if that is not the type's own.
    pub(super) fn default(&self, field: &Field) -> Option<Default> {
        let value = field.default.as_ref()?;
        Some(match (&field.ty, value) {
            (_, Value::Bool(value)) => Default::Bool(*value),
            (Type::String, Value::Text(text)) => {
                Default::Text(Literal::string(text).to_string().parse().expect("a literal"))
            }
            (Type::Scalar(_), _) => Default::Constant(self.constant_value(&field.ty, value)),
            (Type::Named(_), Value::Integer(_) | Value::Flags(_)) => {
                Default::Constant(self.constant_value(&field.ty, value))
            }
            (ty, value) => {
                let bytes = encode_with(&self.lower.layouts, ty, value);
                let bytes = Literal::byte_string(&bytes.expect("the value of a checked model is within the limits"));
                Default::Bytes(quote!(#bytes))
            }
        })
    }

    /// The type of a constant: text and bytes are borrowed, however they are held elsewhere.
    pub(super) fn constant_type(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::String | Type::InlineString(_) => quote!(&str),
            Type::Bytes | Type::InlineBytes(_) => quote!(&[u8]),
            _ => self.rust(ty, None),
        }
    }

    /// A scalar, text, bytes, an enumerator or flags, in const context.
    pub(super) fn constant_value(&self, ty: &Type, value: &Value) -> TokenStream {
        match (ty, value) {
            (_, Value::Bool(value)) => quote!(#value),
            (_, Value::Char(value)) => quote!(#value),
            (_, Value::Text(text)) => quote!(#text),
            (_, Value::Bytes(bytes)) => {
                let bytes = Literal::byte_string(bytes);
                quote!(#bytes)
            }
            (Type::Scalar(scalar), Value::Integer(value)) => integer(*scalar, *value),
            (Type::Scalar(scalar), Value::Float(value)) => float(*scalar, *value),
            (Type::Named(id), _) => self.named(*id, value),
            _ => unreachable!("the value of a checked model is of its type"),
        }
    }

    /// An enumerator or flags.
    fn named(&self, id: TypeId, value: &Value) -> TokenStream {
        let path = self.path(id);
        match (&self.lower.model.get(id).kind, value) {
            (Kind::Enum(item), Value::Integer(value)) => {
                let name = ident(enumerator(item, *value));
                quote!(#path::#name)
            }
            (Kind::Flags(item), Value::Flags(bits)) => {
                if let Some(name) = flag(item, *bits) {
                    return quote!(#path::#name);
                }
                let bits: TokenStream = format!("{bits:#x}").parse().expect("a literal");
                quote!(#path::from_bits(#bits))
            }
            _ => unreachable!("the value of a checked model is of its type"),
        }
    }

    /// A value of the type that a field holds.
    pub(super) fn value(&self, ty: &Type, value: &Value) -> TokenStream {
        match (ty, value) {
            (Type::String, Value::Text(text)) => {
                let string = self.heap("String");
                quote!(#string::from(#text))
            }
            (Type::Bytes, Value::Bytes(bytes)) => {
                let (list, bytes) = (self.heap("Vec"), Literal::byte_string(bytes));
                quote!(#list::from(*#bytes))
            }
            (Type::InlineString(_), Value::Text(text)) => fitting(&quote!(#text)),
            (Type::InlineBytes(_), Value::Bytes(bytes)) => {
                let bytes = Literal::byte_string(bytes);
                fitting(&quote!(#bytes))
            }
            (Type::InlineList(item, _), Value::List(items)) => fitting(&self.items(item, items)),
            (Type::Array(item, _), Value::List(items)) => self.items(item, items),
            (Type::List(item), Value::List(items)) => {
                let (list, items) = (self.heap("Vec"), self.items(item, items));
                quote!(#list::from(#items))
            }
            (Type::Named(id), value) => self.named_value(*id, value),
            _ => self.constant_value(ty, value),
        }
    }

    /// The value that a part of `owner` has where nothing is said.
    pub(super) fn default_of(&self, ty: &Type, owner: TypeId) -> TokenStream {
        match ty {
            Type::Scalar(scalar) => {
                let zero = match scalar {
                    Scalar::Bool => quote!(false),
                    Scalar::Char => quote!('\0'),
                    Scalar::F32 | Scalar::F64 => quote!(0.0),
                    _ => quote!(0),
                };
                if number(*scalar).1 { quote!(::llano::Be(#zero)) } else { zero }
            }
            Type::Array(item, len) if matches!(**item, Type::Scalar(_)) => {
                let (item, len) = (self.default_of(item, owner), Literal::u32_unsuffixed(*len));
                quote!([#item; #len])
            }
            Type::Array(item, _) => {
                let item = self.default_of(item, owner);
                quote!(::core::array::from_fn(|_| #item))
            }
            Type::Optional(_) => self.prelude("None", quote!(::core::option::Option::None)),
            Type::String => self.new_of("String"),
            Type::Bytes | Type::List(_) => self.new_of("Vec"),
            Type::Map(..) => self.new_of("BTreeMap"),
            Type::Set(_) => self.new_of("BTreeSet"),
            Type::InlineString(_) => quote!(::llano::InlineString::new()),
            Type::InlineBytes(_) => quote!(::llano::InlineBytes::new()),
            Type::InlineList(..) => quote!(::llano::InlineList::new()),
            Type::Named(id) => {
                let is_boxed = self.lower.facts.are_recursive(owner, *id);
                let path = if is_boxed { self.heap("Box") } else { self.path(*id) };
                quote!(#path::default())
            }
        }
    }

    fn new_of(&self, name: &'static str) -> TokenStream {
        let path = self.heap(name);
        quote!(#path::new())
    }

    pub(super) fn default_trait(&self) -> TokenStream {
        self.prelude("Default", quote!(::core::default::Default))
    }

    fn items(&self, item: &Type, items: &[Value]) -> TokenStream {
        let items = items.iter().map(|value| self.value(item, value));
        quote!([#(#items),*])
    }

    fn named_value(&self, id: TypeId, value: &Value) -> TokenStream {
        let path = self.path(id);
        match (&self.lower.model.get(id).kind, value) {
            (Kind::Struct(record) | Kind::Record(record), Value::Record(given)) => {
                self.record_value(&path, record, given)
            }
            (Kind::Variant(variant), Value::Alternative(tag)) => {
                let found = variant.alternatives.iter().find(|alternative| alternative.tag == *tag);
                let alternative = found.expect("the value of a checked model is of its type");
                let name = ident(&alternative.name);
                match alternative.payload {
                    Payload::Unit => quote!(#path::#name),
                    Payload::Type(_) | Payload::Record(_) => unreachable!("a written alternative has no payload"),
                }
            }
            _ => self.named(id, value),
        }
    }

    fn record_value(&self, path: &TokenStream, record: &Record, given: &[(usize, Value)]) -> TokenStream {
        let fields = given.iter().map(|(position, value)| {
            let field = &record.fields[*position];
            let (name, value) = (ident(&field.name), self.value(&field.ty, value));
            quote!(#name: #value)
        });
        let rest = (given.len() < record.fields.len()).then(|| {
            let default = self.default_trait();
            quote!(..#default::default())
        });
        quote!(#path { #(#fields,)* #rest })
    }
}

/// What fits, as the schema compiler has checked.
fn fitting(value: &TokenStream) -> TokenStream {
    quote!(::llano::generated::fitting(#value))
}

/// The name of an enum's value.
fn enumerator(item: &Enum, value: Integer) -> &str {
    let is_it = |known: i128| known.unsigned_abs() == value.magnitude && (known < 0) == value.is_negative;
    let found = item.values.iter().find(|known| is_it(known.value));
    &found.expect("the value of a checked model is of its type").name
}

/// The constant of exactly these bits.
fn flag(item: &Flags, bits: u64) -> Option<proc_macro2::Ident> {
    let found = item
        .flags
        .iter()
        .find(|flag| u32::try_from(flag.value).is_ok_and(|bit| 1_u64.checked_shl(bit) == Some(bits)))?;
    Some(ident(&constant_name(&found.name)))
}

fn integer(scalar: Scalar, value: Integer) -> TokenStream {
    let tokens = native_integer(scalar, value);
    if number(scalar).1 { quote!(::llano::Be(#tokens)) } else { tokens }
}

/// A number as views read it, whatever its byte order.
pub(crate) fn native(scalar: Scalar, value: &Value) -> TokenStream {
    match value {
        Value::Integer(value) => native_integer(scalar, *value),
        Value::Float(value) => float(scalar, *value),
        _ => unreachable!("the value of a checked model is of its type"),
    }
}

fn native_integer(scalar: Scalar, value: Integer) -> TokenStream {
    let (name, _) = number(scalar);
    let (least, greatest) = scalar.bounds().expect("an integer's");
    if value == greatest {
        quote!(#name::MAX)
    } else if value == least && value.is_negative {
        quote!(#name::MIN)
    } else {
        let sign = value.is_negative.then(|| quote!(-));
        let literal = grouped(value.magnitude);
        quote!(#sign #literal)
    }
}

/// An integer with its digits in groups of three.
pub(crate) fn grouped(value: u128) -> Literal {
    group(&value.to_string()).parse().expect("a literal")
}

/// Digits in groups of three, from the last.
fn group(digits: &str) -> String {
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| str::from_utf8(group).expect("digits")).collect();
    groups.join("_")
}

fn float(scalar: Scalar, value: f64) -> TokenStream {
    let (name, _) = number(scalar);
    if value.is_nan() {
        return quote!(#name::NAN);
    }
    if value.is_infinite() {
        return if value > 0.0 { quote!(#name::INFINITY) } else { quote!(#name::NEG_INFINITY) };
    }
    let sign = value.is_sign_negative().then(|| quote!(-));
    // The shortest text of the number as its own type has it.
    #[allow(clippy::cast_possible_truncation, reason = "the value of an `f32` is one")]
    let text = if scalar == Scalar::F32 { format!("{:?}", value.abs() as f32) } else { format!("{:?}", value.abs()) };
    let (mantissa, exponent) = text.split_at(text.find('e').unwrap_or(text.len()));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let point = if fraction.is_empty() { "" } else { "." };
    let fraction: Vec<&str> =
        fraction.as_bytes().chunks(3).map(|group| str::from_utf8(group).expect("digits")).collect();
    let text = format!("{}{point}{}{exponent}", group(whole), fraction.join("_"));
    let literal: Literal = text.parse().expect("a literal");
    quote!(#sign #literal)
}
