//! How the types of two fields differ.

use super::{Comparison, Profile};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Scalar, Type};

/// The first difference between two types.
#[derive(Clone, Copy, Debug)]
pub(super) struct Difference {
    pub(super) code: Code,
    /// Whether both are read alike, and only generated code differs.
    pub(super) is_in_source_only: bool,
}

impl From<Code> for Difference {
    fn from(code: Code) -> Self {
        Self { code, is_in_source_only: false }
    }
}

impl Comparison<'_> {
    /// How the types differ, unless values of both are read alike. Declared types that were matched do not differ
    /// here: what has changed in them is reported there.
    pub(super) fn difference(&mut self, old: &Type, new: &Type) -> Option<Difference> {
        match (old, new) {
            (Type::Named(was), Type::Named(is)) => {
                if self.old.partner(*was) == Some(*is) || self.is_renamed(*was, *is) {
                    None
                } else if !self.is_compatible(*was, *is) {
                    Some(self.other_type(old, new))
                } else {
                    let is_in_source_only = true;
                    let code = Code::TYPE_CHANGED;
                    (self.profile >= Profile::Source).then_some(Difference { code, is_in_source_only })
                }
            }
            (Type::Optional(was), Type::Optional(is)) => self.difference(was, is),
            (Type::List(was), Type::List(is)) => self.item_difference(was, is),
            (Type::Set(was), Type::Set(is)) => self.key_difference(was, is),
            (Type::Map(old_key, was), Type::Map(new_key, is)) => {
                self.key_difference(old_key, new_key).or_else(|| self.item_difference(was, is))
            }
            (Type::Array(was, old_len), Type::Array(is, new_len)) => {
                self.difference(was, is).or_else(|| (old_len != new_len).then(|| Code::ARRAY_LENGTH_CHANGED.into()))
            }
            (Type::InlineList(was, old_len), Type::InlineList(is, new_len)) => {
                self.difference(was, is).or_else(|| (old_len != new_len).then(|| Code::CAPACITY_CHANGED.into()))
            }
            (Type::InlineString(was), Type::InlineString(is)) | (Type::InlineBytes(was), Type::InlineBytes(is)) => {
                (was != is).then(|| Code::CAPACITY_CHANGED.into())
            }
            (Type::Optional(was), is) if self.difference(was, is).is_none() => Some(Code::OPTIONAL_CHANGED.into()),
            (was, Type::Optional(is)) if self.difference(was, is).is_none() => Some(Code::OPTIONAL_CHANGED.into()),
            _ if is_bytes(old) && is_bytes(new) => None,
            _ => (old != new || matches!(old, Type::Named(_))).then(|| self.other_type(old, new)),
        }
    }

    /// How types of what is no field differ: items, payloads, messages. These lie in no section.
    pub(super) fn item_difference(&mut self, old: &Type, new: &Type) -> Option<Difference> {
        let difference = self.difference(old, new)?;
        Some(if difference.code == Code::SECTION_CHANGED { Code::TYPE_CHANGED.into() } else { difference })
    }

    fn key_difference(&mut self, old: &Type, new: &Type) -> Option<Difference> {
        self.difference(old, new).map(|_| Code::KEY_CHANGED.into())
    }

    fn other_type(&self, old: &Type, new: &Type) -> Difference {
        let is_variable = (self.old.layouts.place(old).is_variable(), self.new.layouts.place(new).is_variable());
        if is_variable.0 == is_variable.1 { Code::TYPE_CHANGED.into() } else { Code::SECTION_CHANGED.into() }
    }

    /// Adds to a report what a change of a type does on the wire.
    pub(super) fn explain(
        &self,
        report: Diagnostic,
        difference: Difference,
        part: Part,
        (old, new): (&Type, &Type),
    ) -> Diagnostic {
        if difference.is_in_source_only {
            return report.note("the bytes are the same, but the generated code has another type");
        }
        let sizes = (self.old.layouts.size(old), self.new.layouts.size(new));
        let code = difference.code;
        let note = if code == Code::OPTIONAL_CHANGED {
            "an optional has a presence bit and the other type has none: what stands there is not read alike, and \
             other fields may move"
                .into()
        } else if code == Code::KEY_CHANGED {
            "keys are read, and found by their order, as of the other type".into()
        } else if code == Code::SECTION_CHANGED {
            let (from, to) = if sizes.0.is_some() { ("data", "children") } else { ("children", "data") };
            format!("it leaves the {from} for the {to}, and what follows it moves in both")
        } else {
            match (sizes, part) {
                ((Some(was), Some(is)), _) if was == is => "the same bytes are read as something else".into(),
                ((Some(was), Some(is)), Part::Field) => {
                    format!("it takes {is} {} and took {was}, so that all fixed fields behind it move", bytes(is))
                }
                ((Some(was), Some(is)), Part::Whole) => {
                    format!(
                        "it takes {is} {} and took {was}, so that what the other generation wrote is refused",
                        bytes(is)
                    )
                }
                _ => {
                    "its range has another form: what the other generation wrote is refused, or read as something else"
                        .into()
                }
            }
        };
        report.note(note)
    }
}

/// Where a type stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    /// Among the fields of a record or struct.
    Field,
    /// Alone: as a payload or a message.
    Whole,
}

const fn bytes(count: u64) -> &'static str {
    if count == 1 { "byte" } else { "bytes" }
}

/// `bytes` and `[u8]` are the same type.
fn is_bytes(ty: &Type) -> bool {
    match ty {
        Type::Bytes => true,
        Type::List(item) => **item == Type::Scalar(Scalar::U8),
        _ => false,
    }
}
