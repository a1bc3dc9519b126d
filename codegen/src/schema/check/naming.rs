//! The conventions of names.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

use super::Checker;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::schema::ast::{Name, Payload, Record, TypeKind};
use crate::schema::resolve::DeclKind;

/// How a kind of names is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    /// `OrderLine`
    Pascal,
    /// `order_line`
    Snake,
    /// `ORDER_LINE`
    Upper,
}

impl Case {
    fn is_kept(self, name: &str) -> bool {
        match self {
            Self::Pascal => name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('_'),
            Self::Snake => !name.contains(|c: char| c.is_ascii_uppercase()),
            Self::Upper => !name.contains(|c: char| c.is_ascii_lowercase()),
        }
    }

    fn apply(self, name: &str) -> String {
        match self {
            Self::Pascal => name.to_pascal_case(),
            Self::Snake => name.to_snake_case(),
            Self::Upper => name.to_shouty_snake_case(),
        }
    }
}

impl Checker<'_> {
    /// Warns of names that are not written as such names are.
    pub(super) fn check_naming(&self) {
        for file in &self.names.files {
            let segments = file.ast.module.iter().flat_map(|module| &module.path.segments);
            segments.for_each(|name| self.check_case("a module", name, Case::Snake));
        }
        for decl in &self.names.decls {
            let (what, case) = match decl.kind {
                DeclKind::Const(..) => ("a constant", Case::Upper),
                kind => (kind.what(), Case::Pascal),
            };
            // An anonymous type is called after its field.
            if decl.outer.is_some() && !decl.is_duplicate {
                // Inside a payload, the alternative stands before the name.
                let own = decl.name.len() - (decl.span.end - decl.span.start) as usize;
                self.check_case_of(what, &decl.name[own..], decl.span, case);
            }
            if let DeclKind::Type(_, kind) = decl.kind {
                self.check_case_inside(kind);
            }
            if let DeclKind::Protocol(it) = decl.kind {
                let names = it.messages.iter().filter_map(|message| message.name.as_ref());
                names.for_each(|name| self.check_case("a message", name, Case::Pascal));
            }
        }
    }

    fn check_case_inside(&self, kind: &TypeKind) {
        let fields = |it: &Record| {
            it.fields.iter().for_each(|field| self.check_case("a field", &field.name, Case::Snake));
        };
        match kind {
            TypeKind::Enum(it) => {
                it.values.iter().for_each(|value| self.check_case("a value", &value.name, Case::Pascal));
            }
            TypeKind::Flags(it) => {
                it.values.iter().for_each(|value| self.check_case("a flag", &value.name, Case::Pascal));
            }
            TypeKind::Struct(it) | TypeKind::Record(it) => fields(it),
            TypeKind::Variant(it) => {
                for alternative in &it.alternatives {
                    self.check_case("an alternative", &alternative.name, Case::Pascal);
                    if let Payload::Record(it) = &alternative.payload {
                        fields(it);
                    }
                }
            }
        }
    }

    fn check_case(&self, what: &str, name: &Name, case: Case) {
        self.check_case_of(what, &name.text, name.span, case);
    }

    fn check_case_of(&self, what: &str, name: &str, span: Span, case: Case) {
        let better = case.apply(name);
        if case.is_kept(name) || better.is_empty() || better == name {
            return;
        }
        let how = match case {
            Case::Pascal => "begins in upper case and has no underscores",
            Case::Snake => "is in lower case",
            Case::Upper => "is in upper case",
        };
        let message = format!("the name of {what} {how}, found `{name}`");
        self.report(Diagnostic::warning(Code::NAMING, message, span).help(format!("call it `{better}`")));
    }
}
