//! Which names there are, and what they lead to.

mod declare;
mod imports;
mod lookup;
mod suggest;

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;

use super::ast;
use super::load::{Damage, Loaded};
use crate::diagnostics::{Diagnostic, FileId, Span};
use crate::model::{ModuleId, TypeId};

pub(super) use lookup::{Sought, did_you_mean, join};
pub(super) use suggest::foreign;
pub use suggest::nearest;

/// A declaration among [`Names::decls`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct DeclId(u32);

impl DeclId {
    /// Its place in a table of all declarations.
    pub(super) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A scope among the names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ScopeId(u32);

/// Collects reports.
#[derive(Default)]
pub(super) struct Reports(RefCell<Vec<Diagnostic>>);

impl Reports {
    pub(super) fn add(&self, report: Diagnostic) {
        self.0.borrow_mut().push(report);
    }

    pub(super) fn finish(self) -> Vec<Diagnostic> {
        self.0.into_inner()
    }
}

/// Where names are looked up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The file, whose imports count.
    pub(super) file: usize,
    /// The innermost scope.
    pub(super) scope: ScopeId,
    /// Whether what stands there is deprecated itself, and so may use what is deprecated.
    pub(super) is_deprecated: bool,
}

/// All names of a run.
pub(super) struct Names<'a> {
    pub(super) files: Vec<FileNames<'a>>,
    pub(super) modules: Vec<ModuleNames>,
    /// The declarations, in order; what is declared inside another follows it.
    pub(super) decls: Vec<Decl<'a>>,
    /// The declarations of the types, by [`TypeId`].
    pub(super) types: Vec<DeclId>,
    pub(super) reports: Reports,
    scopes: Vec<Scope<'a>>,
    /// The types that are declared where they are used, by place.
    anonymous: HashMap<Span, TypeId>,
    /// How many names may still be compared in search of what was meant.
    comparisons: Cell<u32>,
    /// All declarations by name, once one is looked for beyond what a place sees.
    by_name: OnceCell<HashMap<String, Vec<DeclId>>>,
    /// The reports of unknown names, by file, whether a type is sought, and path.
    unknown: RefCell<HashMap<(usize, bool, String), usize>>,
}

/// What a file sees.
pub(super) struct FileNames<'a> {
    pub(super) id: FileId,
    pub(super) ast: &'a ast::File,
    damage: &'a Damage,
    pub(super) module: ModuleId,
    /// What was imported, by what this file calls it.
    imports: HashMap<Cow<'a, str>, Import>,
    /// Whether a file was imported of which it is not known what it is called.
    has_unknown_import: bool,
}

/// An import.
struct Import {
    /// The module; none if it could not be loaded.
    module: Option<ModuleId>,
    /// The place in the file's list of imports.
    position: usize,
    is_used: Cell<bool>,
}

/// A module.
pub(super) struct ModuleNames {
    pub(super) path: Vec<String>,
    pub(super) docs: Vec<String>,
    /// The files that it was declared in.
    pub(super) files: Vec<usize>,
    /// Whether declarations may be missing because something could not be read.
    is_damaged: bool,
    scope: ScopeId,
}

/// Names of a module, or of what is declared inside a type.
#[derive(Default)]
struct Scope<'a> {
    outer: Option<ScopeId>,
    names: HashMap<&'a str, DeclId>,
    /// The scopes of the payloads of a variant, by alternative.
    payloads: HashMap<&'a str, ScopeId>,
}

/// A declaration.
pub(super) struct Decl<'a> {
    /// Its name; of an anonymous type, the one that it got from its field.
    pub(super) name: Cow<'a, str>,
    /// The name in the text, or what stands for it.
    pub(super) span: Span,
    /// What its body or its integer follows: the name, or the keyword of an anonymous type.
    pub(super) head: Span,
    /// Documentation and attributes; none before an anonymous type.
    pub(super) outer: Option<&'a ast::Outer>,
    pub(super) kind: DeclKind<'a>,
    /// Where it is declared.
    pub(super) place: Place,
    /// Where what stands in it is looked up.
    pub(super) inner: Place,
    pub(super) module: ModuleId,
    /// The type it is declared in.
    pub(super) parent: Option<TypeId>,
    /// Its name in its module.
    pub(super) full_name: String,
    /// Whether another declaration has taken the name.
    pub(super) is_duplicate: bool,
}

/// What is declared.
#[derive(Clone, Copy)]
pub(super) enum DeclKind<'a> {
    Const(&'a ast::Type, &'a ast::Value),
    Alias(&'a ast::Type),
    Type(TypeId, &'a ast::TypeKind),
    Protocol(&'a ast::Protocol),
}

impl DeclKind<'_> {
    /// What it is, for people.
    pub(super) const fn what(self) -> &'static str {
        match self {
            Self::Const(..) => "a constant",
            Self::Alias(_) => "an alias",
            Self::Type(_, ast::TypeKind::Enum(_)) => "an enum",
            Self::Type(_, ast::TypeKind::Flags(_)) => "flags",
            Self::Type(_, ast::TypeKind::Struct(_)) => "a struct",
            Self::Type(_, ast::TypeKind::Record(_)) => "a record",
            Self::Type(_, ast::TypeKind::Variant(_)) => "a variant",
            Self::Protocol(_) => "a protocol",
        }
    }
}

impl<'a> Names<'a> {
    /// Declares everything of `files`.
    pub(super) fn new(files: &'a [Loaded], stems: impl Iterator<Item = String>) -> Self {
        let mut names = Self {
            files: Vec::new(),
            modules: Vec::new(),
            decls: Vec::new(),
            types: Vec::new(),
            reports: Reports::default(),
            scopes: Vec::new(),
            anonymous: HashMap::new(),
            comparisons: Cell::new(suggest::MAX_COMPARISONS),
            by_name: OnceCell::new(),
            unknown: RefCell::default(),
        };
        names.declare(files, stems);
        names.import(files);
        names
    }

    pub(super) fn report(&self, report: Diagnostic) {
        self.reports.add(report);
    }

    pub(super) fn decl(&self, id: DeclId) -> &Decl<'a> {
        &self.decls[id.0 as usize]
    }

    /// The declarations and their numbers.
    pub(super) fn iter(&self) -> impl Iterator<Item = (DeclId, &Decl<'a>)> {
        (0..).map(DeclId).zip(&self.decls)
    }

    /// The declaration of a type.
    pub(super) fn type_decl(&self, id: TypeId) -> &Decl<'a> {
        self.decl(self.types[id.0 as usize])
    }

    /// What a type is.
    pub(super) fn type_kind(&self, id: TypeId) -> &'a ast::TypeKind {
        match self.type_decl(id).kind {
            DeclKind::Type(_, kind) => kind,
            _ => unreachable!("a type's declaration declares a type"),
        }
    }

    /// The type that is declared at `span`, where it is used.
    pub(super) fn anonymous(&self, span: Span) -> TypeId {
        self.anonymous[&span]
    }

    /// What a module declares under a name.
    pub(super) fn declared_in(&self, module: ModuleId, name: &str) -> Option<&Decl<'a>> {
        self.scope(self.module(module).scope).names.get(name).map(|id| self.decl(*id))
    }

    /// Where the fields of an alternative's payload are looked up, if those of the variant are at `place`.
    pub(super) fn payload_place(&self, place: Place, alternative: &ast::Name) -> Place {
        let payload = self.scope(place.scope).payloads.get(alternative.text.as_str());
        Place { scope: payload.copied().unwrap_or(place.scope), ..place }
    }

    fn scope(&self, id: ScopeId) -> &Scope<'a> {
        &self.scopes[id.0 as usize]
    }

    pub(super) fn module(&self, id: ModuleId) -> &ModuleNames {
        &self.modules[id.0 as usize]
    }

    /// The name of a module for people.
    pub(super) fn module_name(&self, id: ModuleId) -> String {
        self.module(id).path.join(".")
    }

    /// Whether the text of what is declared at `span` is known in full.
    pub(super) fn is_whole_at(&self, place: Place, span: Span) -> bool {
        !self.files[place.file].damage.is_around(span)
    }

    /// Whether the text of a declaration is known in full.
    pub(super) fn is_whole(&self, decl: &Decl<'_>) -> bool {
        self.is_whole_at(decl.place, decl.span)
    }
}

/// The attribute by which something is deprecated.
pub(super) fn deprecation(outer: &ast::Outer) -> Option<&ast::Attribute> {
    let is_it =
        |attribute: &&ast::Attribute| matches!(&attribute.path.segments[..], [name] if name.text == "deprecated");
    outer.attributes.iter().find(is_it)
}

fn is_deprecated(outer: &ast::Outer) -> bool {
    deprecation(outer).is_some()
}

/// The names that stand for numbers of the type that is asked for.
const SPECIAL: [&str; 4] = ["MIN", "MAX", "INFINITY", "NAN"];

/// Whether a name stands for a number of the type that is asked for.
pub(super) fn is_special(name: &str) -> bool {
    SPECIAL.contains(&name)
}

/// What a type has under a name, and where.
pub(super) fn member(kind: &ast::TypeKind, name: &str) -> Option<(&'static str, Span)> {
    use ast::TypeKind::{Enum, Flags, Record, Struct, Variant};
    let (what, found) = match kind {
        Enum(it) => ("a value", it.values.iter().map(|value| &value.name).find(|it| it.text == name)),
        Flags(it) => ("a flag", it.values.iter().map(|value| &value.name).find(|it| it.text == name)),
        Struct(it) | Record(it) => ("a field", it.fields.iter().map(|field| &field.name).find(|it| it.text == name)),
        Variant(it) => ("an alternative", it.alternatives.iter().map(|it| &it.name).find(|it| it.text == name)),
    };
    found.map(|found| (what, found.span))
}
