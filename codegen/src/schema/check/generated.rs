//! Names that differ in a schema and are the same in generated code.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::Checker;
use super::shapes::{Field, Payload, Shape};
use crate::diagnostics::{Code, Diagnostic, Span, messages};
use crate::model::{ModuleId, Type, TypeId};
use crate::rust::constant_name;
use crate::schema::ast::{Name, TypeKind};
use crate::schema::resolve::{Decl, DeclKind};

/// What has taken a name.
struct Taken {
    span: Span,
    what: String,
}

/// What stands beside a type in generated code: what is behind its name, and what that is.
const VIEWS: [(&str, &str); 3] = [("View", "view"), ("Mut", "mutable view"), ("Fields", "borrowed fields")];

impl Checker<'_> {
    /// Reports clashes in each module, and of modules.
    pub(super) fn check_generated(&self) {
        let mut modules: Vec<HashMap<String, Taken>> = self.names.modules.iter().map(|_| HashMap::new()).collect();
        for decl in &self.names.decls {
            if decl.is_duplicate || self.is_inside_duplicate(decl) {
                continue;
            }
            let taken = &mut modules[decl.module.0 as usize];
            for (name, what, span) in self.generated(decl) {
                if !self.take_generated(taken, name, what, span) {
                    break;
                }
            }
        }
        for id in (0..).map(TypeId).take(self.shapes.len()) {
            self.check_members(id);
        }
        self.check_modules();
    }

    fn is_inside_duplicate(&self, decl: &Decl<'_>) -> bool {
        let mut parent = decl.parent;
        while let Some(id) = parent {
            let decl = self.names.type_decl(id);
            if decl.is_duplicate {
                return true;
            }
            parent = decl.parent;
        }
        false
    }

    fn take_generated(&self, taken: &mut HashMap<String, Taken>, name: String, what: String, span: Span) -> bool {
        match taken.entry(name) {
            Entry::Vacant(entry) => {
                entry.insert(Taken { span, what });
                true
            }
            Entry::Occupied(entry) => {
                let (name, first) = (entry.key(), entry.get());
                let message = format!("two things are called `{name}` in generated code: {} and {what}", first.what);
                self.report(
                    Diagnostic::error(Code::GENERATED_CLASH, message, span)
                        .because(what)
                        .label(first.span, first.what.clone())
                        .help("give one of them another name"),
                );
                false
            }
        }
    }

    /// The names that a declaration takes in its module, what has them, and where that stands.
    fn generated(&self, decl: &Decl<'_>) -> Vec<(String, String, Span)> {
        let (name, span) = (&decl.full_name, decl.span);
        let own = match decl.parent {
            Some(parent) if decl.outer.is_none() => {
                format!("the type of a field of `{}`", self.names.type_decl(parent).name)
            }
            Some(parent) => format!("`{}` inside `{}`", decl.name, self.names.type_decl(parent).name),
            None => format!("the declared `{}`", decl.name),
        };
        let mut all = vec![(escaped(name), own, span)];
        let DeclKind::Type(id, kind) = decl.kind else { return all };
        let derived = |all: &mut Vec<_>, name: &str, endings: &[(&str, &str)], of: &str, span: Span| {
            for (ending, what) in endings {
                all.push((format!("{name}{ending}"), format!("the {what} of `{of}`"), span));
            }
        };
        match kind {
            TypeKind::Enum(_) | TypeKind::Flags(_) => {}
            TypeKind::Struct(_) => derived(&mut all, name, &VIEWS[..1], &decl.name, span),
            TypeKind::Record(_) | TypeKind::Variant(_) => derived(&mut all, name, &VIEWS[..2], &decl.name, span),
        }
        let Shape::Variant(it) = self.shape(id) else { return all };
        for (position, alternative) in it.alternatives.iter().enumerate() {
            let (text, span) = (alternative.ast.name.text.as_str(), alternative.ast.name.span);
            let is_first = it.by_name.get(text) == Some(&position);
            if is_first && matches!(alternative.payload, Payload::Record(_)) {
                let (full, of) = (format!("{name}{text}"), format!("{}.{text}", decl.name));
                all.push((full.clone(), format!("the payload of `{of}`"), span));
                derived(&mut all, &full, &VIEWS, &of, span);
            }
        }
        all
    }

    /// Reports members of a type that are the same once keywords are escaped, and fields called as what changes others.
    fn check_members(&self, id: TypeId) {
        match self.shape(id) {
            Shape::Enum(it) => self.check_escaped(it.values.iter().map(|value| &value.ast.name), escaped),
            Shape::Flags(it) => self.check_escaped(it.values.iter().map(|value| &value.ast.name), constant_name),
            Shape::Variant(it) => self.check_escaped(it.alternatives.iter().map(|it| &it.ast.name), escaped),
            Shape::Struct(_) | Shape::Record(_) | Shape::Pending => {}
        }
        for record in self.shape(id).records() {
            self.check_escaped(record.fields.iter().map(|field| &field.ast.name), escaped);
            if let Shape::Struct(_) = self.shape(id) {
                self.check_accessors(&record.fields);
            }
        }
    }

    fn check_escaped<'n>(&self, names: impl Iterator<Item = &'n Name>, in_rust: fn(&str) -> String) {
        let mut taken: HashMap<String, &Name> = HashMap::new();
        for name in names {
            let rust = in_rust(&name.text);
            let other = *taken.entry(rust.clone()).or_insert(name);
            if other.text != name.text {
                let message = format!("`{}` and `{}` are both `{rust}` in Rust", other.text, name.text);
                self.report(
                    Diagnostic::error(Code::GENERATED_CLASH, message, name.span)
                        .label(other.span, "the same in Rust")
                        .help("give one of them another name"),
                );
            }
        }
    }

    /// The view of a struct reads and stores, so both kinds of names meet there.
    fn check_accessors(&self, fields: &[Field<'_>]) {
        let mut accessors: HashMap<String, &Name> = HashMap::new();
        for field in fields {
            let name = &field.ast.name;
            accessors.entry(format!("set_{}", name.text)).or_insert(name);
            if !matches!(field.ty, Some(Type::Scalar(_)) | None) {
                accessors.entry(format!("{}_mut", name.text)).or_insert(name);
            }
        }
        for field in fields {
            let name = &field.ast.name;
            if let Some(other) = accessors.get(&name.text) {
                let message = messages::accessor(&name.text, &other.text);
                self.report(
                    Diagnostic::error(Code::GENERATED_CLASH, message, name.span)
                        .label(other.span, "this field")
                        .help("call the field something else; `json` keeps its name in JSON"),
                );
            }
        }
    }

    /// Reports modules that meet types or each other.
    fn check_modules(&self) {
        let place = |id: ModuleId| {
            let file = &self.names.files[self.names.module(id).files[0]];
            let name = file.ast.module.as_ref().map(|module| module.path.span);
            name.unwrap_or(Span { start: 0, end: 0, file: file.id })
        };
        let ids = (0..).map(ModuleId).take(self.names.modules.len());
        let paths: HashMap<&[String], ModuleId> = ids.clone().map(|id| (&self.names.module(id).path[..], id)).collect();
        let mut folded: HashMap<String, ModuleId> = HashMap::new();
        for id in ids {
            let name = self.names.module_name(id);
            let first = *folded.entry(name.to_ascii_lowercase()).or_insert(id);
            if first != id {
                let other = self.names.module_name(first);
                let message = format!("the modules `{other}` and `{name}` are one file where case does not count");
                self.report(
                    Diagnostic::error(Code::MODULE_CLASH, message, place(id))
                        .label(place(first), "the other module")
                        .help("give one of them another name"),
                );
            }
            let path = &self.names.module(id).path;
            for (len, name) in path.iter().enumerate().skip(1) {
                let decl = paths.get(&path[..len]).and_then(|outer| self.names.declared_in(*outer, name));
                let Some(decl) = decl.filter(|decl| !matches!(decl.kind, DeclKind::Const(..))) else { continue };
                let module = path[..=len].join(".");
                let message = format!("`{name}` is {} and the module `{module}` in generated code", decl.kind.what());
                self.report(
                    Diagnostic::error(Code::MODULE_CLASH, message, decl.span)
                        .label(place(id), "the module")
                        .help("give one of them another name"),
                );
            }
        }
    }
}

/// A name in Rust. What is a keyword there is a raw identifier, which is no other's name.
fn escaped(name: &str) -> String {
    crate::lower::ident(name).to_string()
}
