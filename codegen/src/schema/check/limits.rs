//! What has to hold of sizes: they are the layout's, which is a function of the whole model.

use std::collections::HashSet;

use super::Checker;
use super::infinite::held;
use super::shapes::Shape;
use crate::diagnostics::messages::grouped;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::layout::{Extent, Layouts, MAX_DATA_LEN, MAX_VAR_COUNT, Place};
use crate::model::{Field, Kind, Model, Payload, Record, Type};

/// What has to hold of a type at a place once all sizes are known.
pub(super) struct Duty {
    pub(super) role: Role,
    pub(super) ty: Type,
    pub(super) span: Span,
}

/// What a type is used as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// An item of a list, inline or not.
    Item,
    Key,
    MapValue,
    /// An array wherever it stands.
    Array,
    /// What an optional or an alternative holds, or an array's item.
    Part,
}

/// The most bytes of a fixed type: what a pointer can count on the machines that there are.
const MAX_SIZE: u64 = i64::MAX.unsigned_abs();

impl Checker<'_> {
    /// Reports what is too large, and what takes no bytes where it has to.
    pub(super) fn check_limits(&self, model: &Model) {
        let layouts = Layouts::new(model);
        for duty in self.duties.borrow().iter() {
            self.check_duty(&layouts, duty);
        }
        for definition in &model.types {
            let name = &definition.name;
            match &definition.kind {
                Kind::Struct(it) => self.check_struct(&layouts, name, definition.meta.span, it),
                Kind::Record(it) => self.check_record(&layouts, name, it),
                Kind::Variant(it) => {
                    for alternative in &it.alternatives {
                        if let Payload::Record(it) = &alternative.payload {
                            self.check_record(&layouts, &format!("{name}.{}", alternative.name), it);
                        }
                    }
                }
                Kind::Enum(_) | Kind::Flags(_) => {}
            }
        }
    }

    fn check_duty(&self, layouts: &Layouts<'_>, duty: &Duty) {
        let Duty { role, ty, span } = duty;
        let name = self.spell(ty);
        match (role, ty) {
            (Role::Array, Type::Array(item, _)) => {
                let is_new = layouts.size(item).is_none_or(|size| size <= MAX_SIZE);
                if layouts.size(ty).is_some_and(|size| size > MAX_SIZE) && is_new {
                    let message = format!("`{name}` takes more bytes than can be counted");
                    self.report(Diagnostic::error(Code::TOO_LONG, message, *span).help("make it a list"));
                }
                self.check_extent(layouts, ty, *span, "array");
            }
            (_, Type::Optional(_)) => self.check_extent(layouts, ty, *span, "optional"),
            (Role::Item | Role::Key | Role::MapValue, _) if layouts.size(ty) == Some(0) && !self.is_hollow(ty) => {
                let what = match role {
                    Role::Key => "no key",
                    Role::MapValue => "no value of a map",
                    _ => "no item of a list",
                };
                let message = format!("`{name}` takes no byte, and can be {what}");
                self.report(Diagnostic::error(Code::EMPTY_TYPE, message, *span));
            }
            (Role::Item | Role::Key | Role::MapValue, _) if !is_refused(layouts, ty) => {
                if let Some(size) = layouts.size(ty).filter(|size| *size > MAX_DATA_LEN) {
                    let bytes = grouped(size.into());
                    let message = format!("`{name}` takes {bytes} bytes, the most of a fixed type is 65,535");
                    self.report(Diagnostic::error(Code::TOO_MUCH_DATA, message, *span).help("make it a list or bytes"));
                }
            }
            _ => {}
        }
    }

    /// Whether a type that takes no bytes holds a struct without fields, or itself: either has been reported.
    fn is_hollow(&self, ty: &Type) -> bool {
        let (mut seen, mut next) = (HashSet::new(), Vec::from_iter(held(ty)));
        while let Some(id) = next.pop() {
            let Shape::Struct(it) = self.shape(id) else { continue };
            if it.fields.is_empty() || !seen.insert(id) {
                return true;
            }
            next.extend(it.fields.iter().filter_map(|field| held(field.ty.as_ref()?)));
        }
        false
    }

    /// Reports what is written as a record and is too large for one.
    fn check_extent(&self, layouts: &Layouts<'_>, ty: &Type, span: Span, what: &str) {
        let Some(Extent { data_len, var_count }) = layouts.extent(ty) else { return };
        let report = if var_count > MAX_VAR_COUNT {
            let message = format!(
                "an array of what has no fixed size has at most 255 items, found {}",
                grouped(var_count.into())
            );
            Diagnostic::error(Code::TOO_MANY_CHILDREN, message, span)
        } else if data_len > MAX_DATA_LEN && data_len <= MAX_SIZE {
            let message = format!(
                "this {what} is written as a record, which has at most 65,535 bytes of fixed size, found {}",
                grouped(data_len.into())
            );
            Diagnostic::error(Code::TOO_MUCH_DATA, message, span)
        } else {
            return;
        };
        self.report(report.help(if what == "array" { "make it a list" } else { "make it a list of at most one" }));
    }

    fn check_struct(&self, layouts: &Layouts<'_>, name: &str, span: Span, it: &Record) {
        // A field that is too large on its own has been reported where it stands or is declared.
        if it.fields.iter().any(|field| is_refused(layouts, &field.ty)) {
            return;
        }
        let total = layouts.fields_of_struct(it).extent.data_len;
        if total > MAX_SIZE {
            let message = format!("`{name}` takes more bytes than can be counted");
            self.report(Diagnostic::error(Code::TOO_LONG, message, span).help("make its arrays lists of a record"));
        } else if total > MAX_DATA_LEN {
            let message = format!("`{name}` takes {} bytes, the most of a fixed type is 65,535", grouped(total.into()));
            let mut report = Diagnostic::error(Code::TOO_MUCH_DATA, message, span);
            let size = |field: &Field| layouts.size(&field.ty).unwrap_or(0);
            if let Some(largest) = it.fields.iter().max_by_key(|field| size(field)) {
                let bytes = grouped(size(largest).into());
                report = report.label(largest.ty_span, format!("takes {bytes} of them"));
            }
            self.report(report.help("make it a record, and its largest field a list or bytes"));
        }
    }

    fn check_record(&self, layouts: &Layouts<'_>, name: &str, it: &Record) {
        let layout = layouts.fields_of_record(it);
        let size = |field: &Field| match layouts.place(&field.ty) {
            Place::Fixed(size) | Place::OptionalFixed(size) => size,
            _ => 0,
        };
        let is_refused = it.fields.iter().any(|field| is_refused(layouts, &field.ty));
        if let Some(at) = layout.too_much_data().filter(|_| !is_refused) {
            let (field, total) = (&it.fields[at], grouped(layout.extent.data_len.into()));
            let message = format!("the fixed fields of `{name}` take {total} bytes, the most is 65,535");
            let mut report = Diagnostic::error(Code::TOO_MUCH_DATA, message, field.meta.span)
                .because("with this field they take too many");
            if let Some(largest) = it.fields.iter().max_by_key(|field| size(field)) {
                let bytes = grouped(size(largest).into());
                report = report.label(largest.ty_span, format!("takes {bytes} of them"));
            }
            self.report(report.help("make the largest field a list or bytes, which have a range of their own"));
        }
        if let Some(at) = layout.too_many_children() {
            let (field, count) = (&it.fields[at], grouped(layout.extent.var_count.into()));
            let message = format!("`{name}` has {count} fields of variable size, the most is 255");
            self.report(
                Diagnostic::error(Code::TOO_MANY_CHILDREN, message, field.meta.span)
                    .because("the first one too many")
                    .help("put fields that belong together into a record of their own"),
            );
        }
    }
}

/// Whether a type is reported for its size on its own: one that cannot be counted, or a struct where it is declared.
fn is_refused(layouts: &Layouts<'_>, ty: &Type) -> bool {
    let most = match ty {
        Type::Optional(inner) => return is_refused(layouts, inner),
        Type::Named(_) => MAX_DATA_LEN,
        _ => MAX_SIZE,
    };
    layouts.size(ty).is_some_and(|size| size > most)
}
