//! From a path of names to what it leads to, and what is said where it leads nowhere.

use std::collections::HashMap;

use super::suggest::{Near, foreign, nearest};
use super::{Decl, DeclId, DeclKind, Names, Place, ScopeId};
use crate::diagnostics::{Code, Diagnostic, Edit, Help, Span, messages};
use crate::model::{ModuleId, Scalar};
use crate::schema::ast::{Name, Path};

/// Why a path leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::schema) enum Missing {
    /// What it may lead to could not be read, which has been reported.
    Silent,
    /// Nothing has the name at this position.
    Unknown(usize),
    /// It is the name of a module, and nothing follows.
    Module,
}

/// The types that stand with others in `<` and `>`.
const PARAMETERS: [(&str, &str); 2] = [("map", "map<K, V>"), ("set", "set<K>")];

/// How a name is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::schema) enum Sought {
    Type,
    Value,
}

impl<'a> Names<'a> {
    /// What the first of `path` lead to, and how many lead there: what is left over may be of a type.
    pub(in crate::schema) fn find(&self, place: Place, path: &[Name]) -> Result<(DeclId, usize), Missing> {
        let first = path[0].text.as_str();
        let mut scope = Some(place.scope);
        while let Some(id) = scope {
            let names = self.scope(id);
            if let Some(decl) = names.names.get(first) {
                let found = self.descend(*decl, path, 1);
                let is_import = || found.1 == 1 && path.len() > 1 && names.outer.is_none();
                return match is_import().then(|| self.find_imported(place, path)).flatten() {
                    Some(Ok(imported)) => Ok(imported),
                    _ => Ok(found),
                };
            }
            if let Some((payload, next)) = names.payloads.get(first).zip(path.get(1))
                && let Some(decl) = self.scope(*payload).names.get(next.text.as_str())
            {
                return Ok(self.descend(*decl, path, 2));
            }
            scope = names.outer;
        }
        self.find_imported(place, path).unwrap_or_else(|| {
            let file = &self.files[place.file];
            let may_be_import = path.len() > 1 && file.has_unknown_import;
            let is_near = file.damage.is_around(path[0].span);
            let is_hidden = self.module(file.module).is_damaged || is_near || may_be_import;
            Err(if is_hidden { Missing::Silent } else { Missing::Unknown(0) })
        })
    }

    /// What a path leads to whose first name is that of an import; none if it is not.
    fn find_imported(&self, place: Place, path: &[Name]) -> Option<Result<(DeclId, usize), Missing>> {
        let import = self.files[place.file].imports.get(path[0].text.as_str())?;
        import.is_used.set(true);
        let (Some(module), Some(second)) = (import.module, path.get(1)) else {
            return Some(Err(if import.module.is_none() { Missing::Silent } else { Missing::Module }));
        };
        let module = self.module(module);
        Some(match self.scope(module.scope).names.get(second.text.as_str()) {
            Some(decl) => Ok(self.descend(*decl, path, 2)),
            None if module.is_damaged => Err(Missing::Silent),
            None => Err(Missing::Unknown(1)),
        })
    }

    /// Follows a path into types that are declared inside others.
    fn descend(&self, mut decl: DeclId, path: &[Name], mut used: usize) -> (DeclId, usize) {
        while let Some(name) = path.get(used) {
            let Some(own) = Self::own_scope(self.decl(decl)) else { break };
            let names = self.scope(own);
            if let Some(found) = names.names.get(name.text.as_str()) {
                (decl, used) = (*found, used + 1);
            } else if let Some((payload, next)) = names.payloads.get(name.text.as_str()).zip(path.get(used + 1))
                && let Some(found) = self.scope(*payload).names.get(next.text.as_str())
            {
                (decl, used) = (*found, used + 2);
            } else {
                break;
            }
        }
        (decl, used)
    }

    /// The scope of what is declared inside a declaration, if it has one.
    fn own_scope(decl: &Decl<'_>) -> Option<ScopeId> {
        (decl.inner.scope != decl.place.scope).then_some(decl.inner.scope)
    }

    /// The declaration that a path leads to as a whole. Reports why it leads to none.
    pub(in crate::schema) fn find_type(&self, place: Place, path: &Path) -> Option<DeclId> {
        let missing = match self.find(place, &path.segments) {
            Ok((decl, used)) if used == path.segments.len() => return Some(decl),
            Ok((decl, used)) => {
                self.report_rest(self.decl(decl), path, used);
                return None;
            }
            Err(missing) => missing,
        };
        let missing = match (missing, &path.segments[..]) {
            // Nobody declares a type of such a name, whatever could not be read.
            (Missing::Silent, [name]) if is_scalar_meant(&name.text) => Missing::Unknown(0),
            (missing, _) => missing,
        };
        self.report_missing(place, path, missing, Sought::Type);
        None
    }

    /// Reports what follows the name of a type as if it was a type.
    fn report_rest(&self, decl: &Decl<'_>, path: &Path, used: usize) {
        let name = &path.segments[used];
        if !self.is_whole(decl) {
            return;
        }
        let what = decl.kind.what();
        if let DeclKind::Type(_, kind) = decl.kind
            && let Some((member, span)) = super::member(kind, &name.text)
        {
            let message = format!("`{}` is {member} of `{}`, no type", name.text, decl.name);
            let report = Diagnostic::error(Code::NOT_A_TYPE, message, path.span).label(span, "declared here").fix(
                "name the type",
                path.span,
                join(&path.segments[..used]),
            );
            self.report(report);
            return;
        }
        let message = format!("`{}` is not declared in `{}`, which is {what}", name.text, decl.name);
        let mut near = Near::new(&name.text);
        if let Some(own) = Self::own_scope(decl) {
            near.consider_all(self.scope(own).names.keys().copied(), &self.comparisons);
        }
        let report = Diagnostic::error(Code::UNKNOWN_TYPE, message, name.span).label(decl.span, "declared here");
        self.report(did_you_mean(report, name.span, near.best()));
    }

    /// Reports a path that leads nowhere. The same path in the same file is one fault, wherever it stands.
    pub(in crate::schema) fn report_missing(&self, place: Place, path: &Path, missing: Missing, sought: Sought) {
        let at = match missing {
            Missing::Silent => return,
            Missing::Module => {
                let message = format!("`{}` is a module, no {}", path.segments[0].text, sought.what());
                let help = format!("name what it declares: `{}.Name`", path.segments[0].text);
                self.report(Diagnostic::error(sought.not(), message, path.span).help(help));
                return;
            }
            Missing::Unknown(at) => at,
        };
        let key = (place.file, sought == Sought::Type, join(&path.segments));
        if let Some(report) = self.unknown.borrow().get(&key) {
            self.reports.extend(*report, path.segments[at].span, path.span);
            return;
        }
        let report = self.unknown_name(place, path, at, sought);
        self.unknown.borrow_mut().insert(key, self.reports.len());
        self.report(report);
    }

    fn unknown_name(&self, place: Place, path: &Path, at: usize, sought: Sought) -> Diagnostic {
        let name = &path.segments[at];
        let text = name.text.as_str();
        if at == 1 {
            let module = self.files[place.file].imports.get(path.segments[0].text.as_str());
            let module = module.and_then(|import| import.module).unwrap_or(ModuleId(0));
            let message = format!("the module `{}` declares no {} `{text}`", self.module_name(module), sought.what());
            let report = Diagnostic::error(sought.unknown(), message, name.span);
            let mut near = Near::new(text);
            near.consider_all(self.sought_in(self.module(module).scope, sought), &self.comparisons);
            return did_you_mean(report, name.span, near.best());
        }
        if path.segments.len() > 1 {
            return self.unknown_module(place, path, sought);
        }
        let message = format!("the {} `{text}` is not declared", sought.what());
        let report = Diagnostic::error(sought.unknown(), message, name.span);
        if let Some((_, how)) = PARAMETERS.iter().find(|(name, _)| *name == text && sought == Sought::Type) {
            return report.help(format!("write its types behind it: `{how}`"));
        }
        if let Some(own) = foreign(text).filter(|_| sought == Sought::Type) {
            return report.fix(format!("write `{own}`"), name.span, own);
        }
        let mut near = Near::new(text);
        let mut scope = Some(place.scope);
        while let Some(id) = scope {
            near.consider_all(self.sought_in(id, sought), &self.comparisons);
            scope = self.scope(id).outer;
        }
        if sought == Sought::Type {
            let scalars = Scalar::ALL.iter().map(|(name, _)| *name);
            near.consider_all(scalars.chain(["string", "bytes"]), &self.comparisons);
        } else {
            near.consider_all(super::SPECIAL.into_iter(), &self.comparisons);
        }
        if let Some(best) = near.best() {
            return did_you_mean(report, name.span, Some(best));
        }
        self.suggest_other_module(place, name, report, sought)
    }

    /// The names in a scope of what is sought.
    fn sought_in(&self, scope: ScopeId, sought: Sought) -> impl Iterator<Item = &'a str> {
        let names = self.scope(scope).names.iter();
        names.filter(move |(_, decl)| sought.fits(self.decl(**decl).kind)).map(|(name, _)| *name)
    }

    /// A name that another module declares, or a type in which it is declared.
    fn suggest_other_module(&self, place: Place, name: &Name, report: Diagnostic, sought: Sought) -> Diagnostic {
        let file = &self.files[place.file];
        let text = name.text.as_str();
        let is_in = |module: ModuleId| {
            let decl = self.scope(self.module(module).scope).names.get(text);
            decl.is_some_and(|decl| sought.fits(self.decl(*decl).kind))
        };
        let mut imports: Vec<_> = file.imports.iter().collect();
        imports.sort_by_key(|(_, import)| import.position);
        let imported = imports.iter().find(|(_, import)| import.module.is_some_and(is_in));
        if let Some((alias, import)) = imported {
            import.is_used.set(true);
            let path = format!("{alias}.{text}");
            return report.fix(format!("`{path}` is declared in an imported module"), name.span, path);
        }
        let by_name = self.by_name.get_or_init(|| {
            let mut by_name: HashMap<String, Vec<_>> = HashMap::new();
            self.iter().for_each(|(id, decl)| by_name.entry(decl.name.to_string()).or_default().push(id));
            by_name
        });
        let named = by_name.get(text).into_iter().flatten().map(|id| self.decl(*id));
        let mut named = named.filter(|decl| sought.fits(decl.kind));
        if let Some(decl) = named.clone().find(|decl| decl.parent.is_none() && decl.module != file.module) {
            let last = self.module(decl.module).path.last().map_or("", String::as_str);
            let help = format!("import its module, `{}`, and write `{last}.{text}`", self.module_name(decl.module));
            return report.help(help);
        }
        let inner = named.find(|decl| decl.parent.is_some() && decl.module == file.module);
        let Some(inner) = inner else { return report };
        let (mut path, mut parent) = (inner.name.to_string(), inner.parent);
        while let Some(ty) = parent {
            let decl = self.type_decl(ty);
            path = format!("{}.{path}", decl.name);
            parent = decl.parent;
        }
        report.label(inner.span, "declared inside another type").fix(format!("write `{path}`"), name.span, path)
    }

    fn unknown_module(&self, place: Place, path: &Path, sought: Sought) -> Diagnostic {
        let first = &path.segments[0];
        let file = &self.files[place.file];
        let message = format!("`{}` is neither an import nor a type", first.text);
        let report = Diagnostic::error(sought.unknown(), message, first.span);
        let is_prefix = |module: &[String]| {
            module.len() < path.segments.len() && module.iter().zip(&path.segments).all(|(a, b)| *a == b.text)
        };
        for (alias, import) in &file.imports {
            let Some(module) = import.module.filter(|module| is_prefix(&self.module(*module).path)) else { continue };
            let rest = join(&path.segments[self.module(module).path.len()..]);
            import.is_used.set(true);
            let name = format!("{alias}.{rest}");
            return report.fix(format!("the module is imported as `{alias}`"), path.span, name);
        }
        let mut near = Near::new(&first.text);
        near.consider_all(file.imports.keys().map(|alias| &**alias), &self.comparisons);
        near.consider_all(self.sought_in(place.scope, Sought::Type), &self.comparisons);
        near.consider_all(self.sought_in(self.module(file.module).scope, Sought::Type), &self.comparisons);
        if let Some(best) = near.best() {
            let meant = file.imports.get(best.as_str());
            meant.inspect(|import| import.is_used.set(true));
            return did_you_mean(report, first.span, Some(best));
        }
        let named = self
            .modules
            .iter()
            .find(|module| module.path.last().is_some_and(|last| *last == first.text) || is_prefix(&module.path));
        match named {
            Some(module) => report.help(format!("import the module `{}`", module.path.join("."))),
            None => report,
        }
    }
}

impl Sought {
    const fn what(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Value => "constant",
        }
    }

    const fn unknown(self) -> Code {
        match self {
            Self::Type => Code::UNKNOWN_TYPE,
            Self::Value => Code::UNKNOWN_VALUE,
        }
    }

    const fn not(self) -> Code {
        match self {
            Self::Type => Code::NOT_A_TYPE,
            Self::Value => Code::WRONG_VALUE,
        }
    }

    const fn fits(self, kind: DeclKind<'_>) -> bool {
        match kind {
            DeclKind::Type(..) | DeclKind::Alias(_) => matches!(self, Self::Type),
            DeclKind::Const(..) => matches!(self, Self::Value),
            DeclKind::Protocol(_) => false,
        }
    }
}

/// Whether a name is almost that of a scalar, or is one in another language.
fn is_scalar_meant(name: &str) -> bool {
    let is_near = || nearest(name, Scalar::ALL.iter().map(|(own, _)| *own)).is_some();
    name.starts_with(|c: char| c.is_ascii_lowercase()) && (foreign(name).is_some() || is_near())
}

/// A path as it is written.
pub(in crate::schema) fn join(path: &[Name]) -> String {
    path.iter().map(|name| name.text.as_str()).collect::<Vec<_>>().join(".")
}

/// Adds what may have been meant.
pub(in crate::schema) fn did_you_mean(report: Diagnostic, span: Span, near: Option<String>) -> Diagnostic {
    match near {
        Some(near) => report.fix(messages::did_you_mean(&near), span, near),
        None => report,
    }
}

impl super::Reports {
    /// Adds another place of the same fault, with the same change if there is one.
    fn extend(&self, report: usize, at: Span, whole: Span) {
        let mut reports = self.0.borrow_mut();
        let report = &mut reports[report];
        let first = report.span();
        report.labels.push(crate::diagnostics::Label { span: at, text: "here too".to_owned() });
        if let [Help { edits, .. }] = &mut report.help[..]
            && let Some(edit) = edits.first()
        {
            let span = if edit.span == first { at } else { whole };
            let replacement = edit.replacement.clone();
            edits.push(Edit { span, replacement });
        }
    }

    fn len(&self) -> usize {
        self.0.borrow().len()
    }
}
