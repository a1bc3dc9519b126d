//! What files call the modules that they import.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::{Import, Names};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::ModuleId;
use crate::schema::ast;
use crate::schema::load::Loaded;

impl<'a> Names<'a> {
    /// Enters the imports of all files.
    pub(super) fn import(&mut self, files: &'a [Loaded]) {
        for (place, file) in files.iter().enumerate() {
            let mut targets: HashMap<usize, &ast::Import> = HashMap::new();
            for (position, import) in file.ast.imports.iter().enumerate() {
                let target = file.imports[position];
                if target == Some(place) {
                    let message = "a file does not import itself";
                    self.report(Diagnostic::error(Code::DUPLICATE_IMPORT, message, import.span).fix(
                        "remove the import, and name its types as they are",
                        import.span,
                        "",
                    ));
                } else if let Some(first) = target.and_then(|target| targets.insert(target, import)) {
                    let message = format!("`{}` is imported already", import.path.text);
                    let report = Diagnostic::error(Code::DUPLICATE_IMPORT, message, import.span)
                        .label(first.span, "first imported here");
                    let text = |import: &ast::Import| import.alias.as_ref().map(|alias| alias.text.clone());
                    self.report(if text(first) == text(import) {
                        report.fix("remove the import", import.span, "")
                    } else {
                        report.help("remove one of them, and name its types by the other")
                    });
                }
                let target = target.filter(|target| !files[*target].is_unread);
                self.enter(place, position, import, target);
            }
        }
    }

    fn enter(&mut self, place: usize, position: usize, import: &'a ast::Import, target: Option<usize>) {
        let module = target.map(|target| self.files[target].module);
        let name: Cow<'a, str> = match (&import.alias, module) {
            (Some(alias), _) => alias.text.as_str().into(),
            (None, Some(module)) => self.module(module).path.last().cloned().unwrap_or_default().into(),
            (None, None) => {
                self.files[place].has_unknown_import = true;
                return;
            }
        };
        let span = import.alias.as_ref().map_or(import.path.span, |alias| alias.span);
        self.compare_with_declared(place, &name, module, span);
        let file = &mut self.files[place];
        match file.imports.entry(name) {
            Entry::Vacant(entry) => {
                entry.insert(Import { module, position, is_used: Cell::new(false) });
            }
            // The same module under the same name is no question of which.
            Entry::Occupied(taken) if taken.get().module == module && module.is_some() => {}
            Entry::Occupied(taken) => {
                let first = &file.ast.imports[taken.get().position];
                // Where one file is imported twice, that is the fault.
                if first.path.text == import.path.text {
                    return;
                }
                let message = format!("two imports are called `{}`", taken.key());
                let at = first.alias.as_ref().map_or(first.path.span, |alias| alias.span);
                let mut report = Diagnostic::error(Code::DUPLICATE_IMPORT, message, span).label(at, "the first one");
                report = match &import.alias {
                    Some(_) => report.help("give one of them another name"),
                    None => {
                        report.fix("give it another name", import.path.span.after(), format!(" as {}_2", taken.key()))
                    }
                };
                self.report(report);
            }
        }
    }

    /// Reports an import that is called as what the file's module declares.
    fn compare_with_declared(&self, place: usize, name: &str, module: Option<ModuleId>, span: Span) {
        let scope = self.module(self.files[place].module).scope;
        if let Some(decl) = self.scope(scope).names.get(name) {
            let decl = self.decl(*decl);
            // That a module and a type meet in generated code is said of the type.
            let is_child = |(outer, path): (&[String], &[String])| path.strip_prefix(outer) == Some(&[name.to_owned()]);
            let own = &self.module(self.files[place].module).path[..];
            if module.is_some_and(|module| is_child((own, &self.module(module).path[..]))) {
                return;
            }
            let message = format!("the import is called `{name}`, as {} is", decl.kind.what());
            self.report(
                Diagnostic::error(Code::DUPLICATE_NAME, message, span)
                    .label(decl.span, "declared here")
                    .help("give the import another name: `as other`"),
            );
        }
    }

    /// Warns of imports that nothing names.
    pub(crate) fn warn_unused_imports(&self) {
        for file in self.files.iter().filter(|file| !file.ast.is_damaged) {
            for import in file.imports.values() {
                if import.is_used.get() || import.module.is_none_or(|module| module == file.module) {
                    continue;
                }
                let import = &file.ast.imports[import.position];
                let message = format!("the import of `{}` is not used", import.path.text);
                self.report(Diagnostic::warning(Code::UNUSED_IMPORT, message, import.span).fix(
                    "remove it",
                    import.span,
                    "",
                ));
            }
        }
    }
}
