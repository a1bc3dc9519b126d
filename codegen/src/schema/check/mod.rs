//! From the syntax trees of all files to the model: types, numbers, values, and all rules that they have to keep.

mod attributes;
mod constraints;
mod enums;
mod generated;
mod infinite;
mod limits;
mod lower;
mod members;
mod naming;
mod numbers;
mod order;
mod protocols;
mod records;
mod shapes;
mod spell;
mod touching;
mod types;
mod values;
mod variants;
mod written;

use std::cell::RefCell;
use std::collections::HashMap;

use super::ast::Name;
use super::load::Loaded;
use super::resolve::{self, DeclId, DeclKind, Names, Place};
use crate::diagnostics::{Code, Diagnostic, Sources, Span};
use crate::model::{self, Model, Type, TypeId};
use limits::Duty;
use shapes::Shape;

pub(super) use written::check_written;

/// Checks all files of a run. The model is that of the schemas only if nothing is reported: what is wrong is left out.
pub(super) fn check(files: &[Loaded], sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Model {
    let stems = files.iter().map(|file| {
        let stem = sources.get(file.id).path.file_stem();
        stem.map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    });
    let mut checker = Checker::new(Names::new(files, stems));
    checker.values_first();
    checker.shape_types();
    checker.check_constraints();
    checker.check_defaults();
    let protocols = checker.protocols();
    checker.check_infinite();
    checker.check_generated();
    checker.check_naming();
    let model = checker.lower(protocols);
    checker.check_limits(&model);
    checker.names.warn_unused_imports();
    let found = checker.names.reports.finish();
    touching::keep_others(found, sources, diagnostics);
    model
}

/// A constant's type and value.
#[derive(Clone)]
struct Constant {
    ty: Type,
    value: model::Value,
}

struct Checker<'a> {
    names: Names<'a>,
    /// What aliases stand for, by declaration; none for other declarations, and where something is wrong.
    aliases: Vec<Option<Type>>,
    /// The values of constants, likewise.
    constants: Vec<Option<Constant>>,
    /// What is known of the types, by [`TypeId`].
    shapes: Vec<Shape<'a>>,
    /// What has to hold once all sizes are known.
    duties: RefCell<Vec<Duty>>,
}

impl<'a> Checker<'a> {
    fn new(names: Names<'a>) -> Self {
        let decls = names.decls.len();
        Self {
            aliases: vec![None; decls],
            constants: vec![None; decls],
            shapes: names.types.iter().map(|_| Shape::Pending).collect(),
            duties: RefCell::default(),
            names,
        }
    }

    fn report(&self, report: Diagnostic) {
        self.names.report(report);
    }

    fn shape(&self, id: TypeId) -> &Shape<'a> {
        &self.shapes[id.0 as usize]
    }

    /// Warns of what is deprecated, where it is used by what is not.
    fn warn_of_use(&self, place: Place, id: DeclId, span: Span) {
        let decl = self.names.decl(id);
        if let Some(outer) = decl.outer {
            self.warn_of_deprecated(place, (&decl.name, decl.span), outer, span);
        }
    }

    fn warn_of_deprecated(&self, place: Place, used: (&str, Span), outer: &super::ast::Outer, span: Span) {
        let Some(attribute) = resolve::deprecation(outer).filter(|_| !place.is_deprecated) else { return };
        let report = Diagnostic::warning(Code::DEPRECATED, format!("`{}` is deprecated", used.0), span)
            .label(used.1, "declared here");
        let reason = attributes::text(attribute).filter(|reason| !reason.is_empty());
        self.report(match reason {
            Some(reason) => report.note(format!("its declaration says: {reason}")),
            None => report,
        });
    }

    /// Reports names that stand twice in a body.
    fn check_names<'n>(&self, what: &str, names: impl Iterator<Item = &'n Name>) {
        let mut taken: HashMap<&str, Span> = HashMap::new();
        for name in names {
            let first = *taken.entry(&name.text).or_insert(name.span);
            if name.text == "_" {
                let message = "`_` is no name";
                self.report(Diagnostic::error(Code::BAD_NAME, message, name.span).help("give it a name with a letter"));
            } else if first != name.span {
                let message = format!("there is {what} `{}` already", name.text);
                self.report(
                    Diagnostic::error(Code::DUPLICATE_NAME, message, name.span)
                        .because("declared again")
                        .label(first, "first declared here"),
                );
            }
        }
    }

    /// The declared type that a declaration leads to, perhaps as an alias.
    fn named(&self, id: DeclId) -> Option<TypeId> {
        match (self.names.decl(id).kind, &self.aliases[id.index()]) {
            (DeclKind::Type(ty, _), _) | (DeclKind::Alias(_), &Some(Type::Named(ty))) => Some(ty),
            _ => None,
        }
    }
}
