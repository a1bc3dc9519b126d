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

    /// The list is among the children, whatever its items are.
    fn item_difference(&mut self, old: &Type, new: &Type) -> Option<Difference> {
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

    /// Adds to a report what a change of the type of a field, an item or a payload does on the wire.
    pub(super) fn explain(&self, report: Diagnostic, difference: Difference, old: &Type, new: &Type) -> Diagnostic {
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
        } else if let (Some(was), Some(is)) = sizes {
            let bytes = if was == 1 { "byte is" } else { "bytes are" };
            if was == is {
                format!("the same {was} {bytes} read as something else")
            } else {
                format!("it takes {is} bytes and took {was}, so that all fixed fields behind it move")
            }
        } else {
            "its range has another form: what the other generation wrote is refused, or read as something else".into()
        };
        report.note(note)
    }
}

/// `bytes` and `[u8]` are the same type.
fn is_bytes(ty: &Type) -> bool {
    match ty {
        Type::Bytes => true,
        Type::List(item) => **item == Type::Scalar(Scalar::U8),
        _ => false,
    }
}
