//! Whether defaults can be written down in bytes, which only the whole model tells.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::encode::{Excess, MAX_LEN, excess};
use crate::model::layout::Layouts;
use crate::model::{Field, Kind, Model, Payload};

/// Reports defaults that are too deep or too long. Few characters can ask for that: a default contains those of the
/// fields that it leaves out, and one of them may be itself.
pub(in crate::schema) fn check_written(model: &Model, diagnostics: &mut Vec<Diagnostic>) {
    let layouts = Layouts::new(model);
    for definition in &model.types {
        let fields: Vec<&Field> = match &definition.kind {
            Kind::Record(it) => it.fields.iter().collect(),
            Kind::Variant(it) => {
                let payloads = it.alternatives.iter().filter_map(|alternative| match &alternative.payload {
                    Payload::Record(it) => Some(&it.fields),
                    _ => None,
                });
                payloads.flatten().collect()
            }
            _ => continue,
        };
        diagnostics.extend(fields.into_iter().filter_map(|field| check(&layouts, field)));
    }
}

fn check(layouts: &Layouts<'_>, field: &Field) -> Option<Diagnostic> {
    let name = &field.name;
    Some(match excess(layouts, &field.ty, field.default.as_ref()?)? {
        Excess::Depth => {
            let message = format!("the default of `{name}` is nested more than 64 deep");
            Diagnostic::error(Code::TOO_DEEP, message, field.meta.span)
                .note("a record that a default leaves fields out of has them at their own defaults")
                .help("leave it empty where it contains itself")
        }
        Excess::Length => {
            let message = format!("the default of `{name}` takes more than {MAX_LEN} bytes");
            Diagnostic::error(Code::TOO_LONG, message, field.meta.span).help("leave it empty")
        }
    })
}
