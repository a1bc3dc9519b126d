//! Structs, records and the payloads of alternatives: fields, their numbers and their types.

use std::collections::HashMap;

use super::Checker;
use super::attributes::{Attributes, Site};
use super::numbers::{Entry, Rules, Written};
use super::shapes::{Field, Record, Shape, positions};
use crate::diagnostics::{Code, Diagnostic, Edit, Span};
use crate::model::{Constraints, Reserved, TypeId, Value};
use crate::schema::ast::{self, Name, TypeKind};
use crate::schema::resolve::{DeclKind, Place, deprecation};

impl<'a> Checker<'a> {
    /// Finds the fields of all structs and records and the alternatives of all variants.
    pub(super) fn shape_types(&mut self) {
        for (id, decl) in self.names.types.clone().into_iter().enumerate() {
            let decl = self.names.decl(decl);
            let DeclKind::Type(_, kind) = decl.kind else { continue };
            let (inner, name, is_whole) = (decl.inner, decl.span, self.names.is_whole(decl));
            let shape = match kind {
                TypeKind::Enum(_) | TypeKind::Flags(_) => continue,
                TypeKind::Struct(it) => {
                    if it.fields.is_empty() && is_whole {
                        let message = "a struct takes at least one byte";
                        let report = Diagnostic::error(Code::EMPTY_TYPE, message, name);
                        self.report(report.help("make it a record, which may be empty"));
                    }
                    Shape::Struct(self.structure(inner, it))
                }
                TypeKind::Record(it) => Shape::Record(self.record(inner, it)),
                TypeKind::Variant(it) => Shape::Variant(self.variant(inner, it, name, is_whole)),
            };
            self.shapes[id] = shape;
        }
        for (_, decl) in self.names.iter() {
            if let Some(outer) = decl.outer {
                self.attributes(outer, Site::Item);
            }
        }
    }

    /// The fields of a record or a payload.
    pub(super) fn record(&self, place: Place, it: &'a ast::Record) -> Record<'a> {
        let reserved = self.reserved(&it.reserved, &Rules::FIELD);
        let entry = |field: &'a ast::Field| Entry { name: &field.name, written: Written::of(field.number.as_ref()) };
        let entries: Vec<_> = it.fields.iter().map(entry).collect();
        let numbers = self.numbers(&entries, &reserved, &Rules::FIELD);
        let number = |number: Option<i128>| u32::try_from(number?).ok();
        let mut fields: Vec<_> =
            it.fields.iter().zip(numbers).map(|(ast, it)| self.field(place, ast, number(it))).collect();
        // Those without are at fault, and last.
        fields.sort_by_key(|field| (field.number.is_none(), field.number));
        self.finish(it, fields, reserved.model)
    }

    /// The fields of a struct.
    fn structure(&self, place: Place, it: &'a ast::Record) -> Record<'a> {
        for reserved in &it.reserved {
            let span = match reserved {
                ast::Reserved::Numbers(first, last) => first.span.to(last.span),
                ast::Reserved::Values(_, _, span) => *span,
                ast::Reserved::Name(name) => name.span,
            };
            let message = "a struct reserves nothing: it never changes";
            self.report(
                Diagnostic::error(Code::BAD_RESERVED, message, span).help("remove it, or make the struct a record"),
            );
        }
        let numbered = it.fields.iter().filter_map(|field| Some((field, field.number.as_ref()?)));
        let mut report: Option<Diagnostic> = None;
        for (field, number) in numbered {
            let edit = Span { end: field.name.span.start, ..number.span };
            report = Some(match report {
                None => Diagnostic::error(Code::NUMBERED_STRUCT, "the fields of a struct have no numbers", number.span)
                    .because("they lie as they are declared")
                    .fix("remove the numbers", edit, ""),
                Some(mut report) => {
                    let edits = report.help.last_mut().map(|help| &mut help.edits);
                    if let Some(edits) = edits {
                        edits.push(Edit { span: edit, replacement: String::new() });
                    }
                    report
                }
            });
        }
        if let Some(report) = report {
            self.report(report);
        }
        let fields = (1..).zip(&it.fields).map(|(number, ast)| {
            let field = self.field(place, ast, Some(number));
            if let Some(ty) = &field.ty {
                self.refuse_variable(place, &ast.ty, ty, "a struct holds");
            }
            if let Some(default) = &ast.default {
                let behind = Span { start: ast.ty.span.end, ..default.span };
                let message = "a field of a struct has no default: no message lacks it alone";
                self.report(Diagnostic::error(Code::NO_DEFAULT, message, default.span).fix(
                    "remove the default",
                    behind,
                    "",
                ));
            }
            Field { written_default: None, ..field }
        });
        let fields = fields.collect();
        self.finish(it, fields, Reserved::default())
    }

    fn finish(&self, it: &'a ast::Record, fields: Vec<Field<'a>>, reserved: Reserved) -> Record<'a> {
        self.check_names("a field", it.fields.iter().map(|field| &field.name));
        let mut by_text: Vec<_> = fields.iter().map(|field| (&field.ast.name, &field.attributes)).collect();
        by_text.sort_by_key(|(name, _)| name.span.start);
        self.check_json(by_text.into_iter());
        let by_name = positions(fields.iter().map(|field| &field.ast.name));
        Record { fields, by_name, reserved }
    }

    fn field(&self, place: Place, ast: &'a ast::Field, number: Option<u32>) -> Field<'a> {
        let is_deprecated = place.is_deprecated || deprecation(&ast.outer).is_some();
        let place = Place { is_deprecated, ..place };
        Field {
            ast,
            place,
            number,
            ty: self.ty(place, &ast.ty),
            written_default: ast.default.as_ref(),
            attributes: self.attributes(&ast.outer, Site::Field),
            constraints: Constraints::default(),
            default: None,
        }
    }

    /// Reports members that have the same name in JSON. That their own names differ is checked with these.
    pub(super) fn check_json<'m>(&self, members: impl Iterator<Item = (&'m Name, &'m Attributes<'m>)>) {
        let members: Vec<_> = members.collect();
        let mut taken: HashMap<&str, (&Name, Span)> = HashMap::new();
        // Own names first: they stay, whatever others are called.
        for (name, attributes) in &members {
            if attributes.json.is_none() {
                taken.entry(&name.text).or_insert((name, name.span));
            }
        }
        for (name, attributes) in &members {
            let Some((json, span)) = attributes.json else { continue };
            let Some((other, at)) = taken.get(json) else {
                taken.insert(json, (name, span));
                continue;
            };
            let message = format!("`{}` has the name `{json}` in JSON, and so has `{}`", name.text, other.text);
            self.report(
                Diagnostic::error(Code::DUPLICATE_JSON, message, span)
                    .label(*at, "the same name")
                    .help("give one of them another name"),
            );
        }
    }

    /// Finds what the values of fields have to fulfil.
    pub(super) fn check_constraints(&mut self) {
        self.for_all_fields(Checker::constraints, |field, found| field.constraints = found);
    }

    /// Finds the defaults of fields. Those of structs have none, which has been reported.
    pub(super) fn check_defaults(&mut self) {
        self.for_all_fields(Checker::default_of, |field, found| field.default = found);
    }

    /// Finds something of each field, and keeps it.
    fn for_all_fields<T>(&mut self, find: impl Fn(&Self, &Field<'a>) -> T, keep: impl Fn(&mut Field<'a>, T)) {
        for id in (0..).map(TypeId).take(self.shapes.len()) {
            let records = self.shape(id).records();
            let found: Vec<T> = records.flat_map(|record| &record.fields).map(|field| find(self, field)).collect();
            let records = self.shapes[id.0 as usize].records_mut();
            records.flat_map(|record| &mut record.fields).zip(found).for_each(|(field, found)| keep(field, found));
        }
    }

    fn default_of(&self, field: &Field<'a>) -> Option<Value> {
        let (written, ty) = (field.written_default?, field.ty.as_ref()?);
        let value = self.default(field.place, written, ty, field.ast.ty.span)?;
        self.check_fulfils(field, &value, written.span);
        Some(value)
    }
}
