//! Gives every declaration its place.

use std::borrow::Cow;
use std::collections::HashMap;

use heck::ToPascalCase;

use super::{Decl, DeclId, DeclKind, FileNames, ModuleNames, Names, Place, Scope, ScopeId, is_deprecated, is_special};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{ModuleId, Scalar, TypeId};
use crate::schema::ast::{Item, ItemKind, Name, Payload, Record, Type, TypeExpr, TypeKind, Variant};
use crate::schema::load::Loaded;

/// What declarations are inside of.
#[derive(Clone)]
struct Owner {
    parent: Option<TypeId>,
    /// The parent's name in its module.
    full_name: String,
    /// The alternative whose payload it is, if any.
    alternative: String,
    module: ModuleId,
}

impl Owner {
    /// The name of what is called `name` here, in its parent and in its module.
    fn names<'a>(&self, name: &'a str) -> (Cow<'a, str>, String) {
        let own: Cow<'a, str> =
            if self.alternative.is_empty() { name.into() } else { format!("{}{name}", self.alternative).into() };
        let full = format!("{}{own}", self.full_name);
        (own, full)
    }
}

impl<'a> Names<'a> {
    pub(super) fn declare(&mut self, files: &'a [Loaded], stems: impl Iterator<Item = String>) {
        let mut by_path: HashMap<Vec<String>, ModuleId> = HashMap::new();
        for ((place, file), stem) in files.iter().enumerate().zip(stems) {
            let path = self.module_path(file, stem);
            let module = *by_path.entry(path).or_insert_with_key(|path| {
                let scope = new_scope(&mut self.scopes, None);
                let (path, docs) = (path.clone(), Vec::new());
                self.modules.push(ModuleNames { path, docs, files: Vec::new(), is_damaged: false, scope });
                ModuleId(number(self.modules.len() - 1))
            });
            let names = &mut self.modules[module.0 as usize];
            names.files.push(place);
            names.is_damaged |= file.damage.is_outside;
            names.docs.extend(file.ast.module.iter().flat_map(|module| module.docs.iter().cloned()));
            let scope = names.scope;
            self.files.push(FileNames {
                id: file.id,
                ast: &file.ast,
                damage: &file.damage,
                module,
                imports: HashMap::new(),
                has_unknown_import: false,
            });
            let owner = Owner { parent: None, full_name: String::new(), alternative: String::new(), module };
            for item in &file.ast.items {
                self.item(Place { file: place, scope, is_deprecated: false }, &owner, item);
            }
        }
    }

    fn module_path(&self, file: &Loaded, stem: String) -> Vec<String> {
        if let Some(module) = &file.ast.module {
            let is_taken = |name: &&Name| matches!(name.text.as_str(), "self" | "Self" | "super" | "crate" | "_");
            for name in module.path.segments.iter().filter(is_taken) {
                let message = format!("`{}` cannot be the name of a module", name.text);
                self.report(Diagnostic::error(Code::BAD_MODULE, message, name.span).help("give it another name"));
            }
            return module.path.segments.iter().map(|segment| segment.text.clone()).collect();
        }
        let is_name = |text: &str| {
            let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
            text.chars().all(is_part) && !text.starts_with(|c: char| c.is_ascii_digit()) && !text.is_empty()
        };
        if !is_name(&stem) && !file.is_unread {
            let start = Span { end: file.ast.span.start, ..file.ast.span };
            let message = format!("`{stem}`, the file's name, cannot be the name of its module");
            let mut name: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
            if !is_name(&name) {
                name.insert(0, '_');
            }
            let text = format!("module {};\n", name.to_ascii_lowercase());
            self.report(Diagnostic::error(Code::BAD_MODULE, message, start).fix(
                "declare the module's name",
                start,
                text,
            ));
        }
        vec![stem]
    }

    fn item(&mut self, place: Place, owner: &Owner, item: &'a Item) {
        let place = Place { is_deprecated: place.is_deprecated || is_deprecated(&item.outer), ..place };
        let kind = match &item.kind {
            ItemKind::Type(kind) => Err(kind),
            // An alias of a type that has no other name is that type's name.
            ItemKind::Alias(Type { kind: TypeExpr::Anonymous(kind), span }) => {
                self.anonymous.insert(*span, self.next_type());
                Err(&**kind)
            }
            ItemKind::Alias(ty) => Ok(DeclKind::Alias(ty)),
            ItemKind::Const { ty, value } => Ok(DeclKind::Const(ty, value)),
            ItemKind::Protocol(protocol) => Ok(DeclKind::Protocol(protocol)),
        };
        let kind = kind.unwrap_or_else(|kind| DeclKind::Type(self.next_type(), kind));
        let (name, full_name) = owner.names(&item.name.text);
        let is_duplicate = !self.take(place.scope, &item.name, kind);
        self.push(
            Decl {
                name,
                span: item.name.span,
                head: item.name.span,
                outer: Some(&item.outer),
                kind,
                place,
                inner: place,
                module: owner.module,
                parent: owner.parent,
                full_name,
                is_duplicate,
            },
            owner,
        );
    }

    /// Enters a name into its scope; reports one that is taken.
    fn take(&mut self, scope: ScopeId, name: &'a Name, kind: DeclKind<'_>) -> bool {
        let text = name.text.as_str();
        let is_type = matches!(kind, DeclKind::Type(..) | DeclKind::Alias(_));
        if is_type && (Scalar::find(text).is_some() || matches!(text, "string" | "bytes" | "map" | "set")) {
            let message = format!("`{text}` is a type of the language");
            let help = format!("give it another name: `{}`", text.to_pascal_case());
            self.report(Diagnostic::error(Code::BAD_NAME, message, name.span).help(help));
            return false;
        }
        if !is_type && is_special(text) {
            let message = format!("`{text}` stands for a number of each type that has it");
            self.report(Diagnostic::error(Code::BAD_NAME, message, name.span).help("give the constant another name"));
            return false;
        }
        let taken = self.scopes[scope.0 as usize].names.get(text).copied();
        if let Some(taken) = taken {
            let taken = self.decl(taken);
            let message = format!("`{text}` is declared already, as {}", taken.kind.what());
            let report = Diagnostic::error(Code::DUPLICATE_NAME, message, name.span)
                .because("declared again")
                .label(taken.span, "first declared here");
            self.report(report);
            return false;
        }
        let decl = DeclId(number(self.decls.len()));
        self.scopes[scope.0 as usize].names.insert(text, decl);
        true
    }

    /// Adds a declaration, and after it what is declared in it.
    fn push(&mut self, decl: Decl<'a>, owner: &Owner) {
        let (place, kind, full_name, name) = (decl.place, decl.kind, decl.full_name.clone(), decl.name.to_string());
        let id = DeclId(number(self.decls.len()));
        self.decls.push(decl);
        match kind {
            DeclKind::Type(ty, kind) => {
                self.types.push(id);
                let inside = Owner { parent: Some(ty), full_name, alternative: String::new(), module: owner.module };
                let inner = self.contents(place, &inside, kind);
                self.decls[id.0 as usize].inner = inner;
            }
            DeclKind::Alias(ty) => {
                let span = self.decls[id.0 as usize].span;
                self.types_in(place, owner, &format!("{name}Item"), span, ty);
            }
            DeclKind::Const(ty, _) => {
                let span = self.decls[id.0 as usize].span;
                self.types_in(place, owner, &name.to_pascal_case(), span, ty);
            }
            DeclKind::Protocol(_) => {}
        }
    }

    fn contents(&mut self, place: Place, inside: &Owner, kind: &'a TypeKind) -> Place {
        match kind {
            TypeKind::Enum(_) | TypeKind::Flags(_) => place,
            TypeKind::Struct(record) | TypeKind::Record(record) => self.fields(place, inside, record),
            TypeKind::Variant(variant) => self.alternatives(place, inside, variant),
        }
    }

    /// Declares what is declared in the fields of a record, and returns where these are looked up.
    fn fields(&mut self, place: Place, inside: &Owner, record: &'a Record) -> Place {
        let inner = self.items(place, inside, &record.items);
        for field in &record.fields {
            let place = Place { is_deprecated: inner.is_deprecated || is_deprecated(&field.outer), ..inner };
            self.types_in(place, inside, &field.name.text.to_pascal_case(), field.name.span, &field.ty);
        }
        inner
    }

    fn alternatives(&mut self, place: Place, inside: &Owner, variant: &'a Variant) -> Place {
        let mut inner = self.items(place, inside, &variant.items);
        let has_items = |payload: &Payload| matches!(payload, Payload::Record(record) if !record.items.is_empty());
        let needs_scope = variant.alternatives.iter().any(|alternative| has_items(&alternative.payload));
        if inner.scope == place.scope && needs_scope {
            inner.scope = new_scope(&mut self.scopes, Some(place.scope));
        }
        for alternative in &variant.alternatives {
            let is_deprecated = inner.is_deprecated || is_deprecated(&alternative.outer);
            let (place, name) = (Place { is_deprecated, ..inner }, &alternative.name);
            match &alternative.payload {
                Payload::Unit => {}
                Payload::Type(ty) => self.types_in(place, inside, &name.text, name.span, ty),
                Payload::Record(record) => {
                    let inside = Owner { alternative: name.text.clone(), ..inside.clone() };
                    let payload = self.fields(place, &inside, record);
                    if payload.scope != inner.scope {
                        self.scopes[inner.scope.0 as usize].payloads.insert(&name.text, payload.scope);
                    }
                }
            }
        }
        inner
    }

    /// Where the contents of a type are looked up whose own declarations are `items`.
    fn items(&mut self, place: Place, inside: &Owner, items: &'a [Item]) -> Place {
        if items.is_empty() {
            return place;
        }
        let inner = Place { scope: new_scope(&mut self.scopes, Some(place.scope)), ..place };
        for item in items {
            self.item(inner, inside, item);
        }
        inner
    }

    /// Declares the types that are declared where they are used, under the name of their field.
    fn types_in(&mut self, place: Place, owner: &Owner, name: &str, span: Span, ty: &'a Type) {
        match &ty.kind {
            TypeExpr::Named(_) | TypeExpr::Sized(..) => {}
            TypeExpr::List(item)
            | TypeExpr::Array(item, _)
            | TypeExpr::InlineList(item, _)
            | TypeExpr::Set(item)
            | TypeExpr::Optional(item) => self.types_in(place, owner, name, span, item),
            TypeExpr::Map(key, value) => {
                self.types_in(place, owner, name, span, key);
                self.types_in(place, owner, name, span, value);
            }
            TypeExpr::Anonymous(kind) => {
                self.anonymous.insert(ty.span, self.next_type());
                let (name, full_name) = owner.names(name);
                let name = Cow::Owned(name.into_owned());
                let kind = DeclKind::Type(self.next_type(), kind);
                let (parent, module) = (owner.parent, owner.module);
                let head = Span { end: ty.span.start + keyword_len(kind), ..ty.span };
                let (outer, is_duplicate, inner) = (None, false, place);
                self.push(
                    Decl { name, span, head, outer, kind, place, inner, module, parent, full_name, is_duplicate },
                    owner,
                );
            }
        }
    }

    fn next_type(&self) -> TypeId {
        TypeId(number(self.types.len()))
    }
}

fn new_scope(scopes: &mut Vec<Scope<'_>>, outer: Option<ScopeId>) -> ScopeId {
    scopes.push(Scope { outer, ..Scope::default() });
    ScopeId(number(scopes.len() - 1))
}

/// The length of the keyword that declares a type.
const fn keyword_len(kind: DeclKind<'_>) -> u32 {
    match kind {
        DeclKind::Type(_, TypeKind::Enum(_)) => 4,
        DeclKind::Type(_, TypeKind::Flags(_)) => 5,
        DeclKind::Type(_, TypeKind::Variant(_)) => 7,
        _ => 6,
    }
}

/// A position as the tables have it.
fn number(position: usize) -> u32 {
    u32::try_from(position).expect("each declaration takes bytes of a text, of which there are fewer")
}
