//! Which declared type of one generation is which of the other.

use std::collections::{HashMap, HashSet};

use super::{Comparison, Generation, Profile};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::fingerprint::Fingerprints;
use crate::model::{Definition, Item, Kind, Model, Module, ModuleId, TypeId};

/// The name of a type in its module, and the module's path.
type Path<'m> = (&'m [String], &'m str);

impl<'m> Generation<'m> {
    fn path(&self, id: TypeId) -> Path<'m> {
        let definition = self.model.get(id);
        (&self.model.module(definition.module).path, &definition.full_name)
    }

    fn unmatched(&self) -> Vec<TypeId> {
        self.model.types().map(|(id, _)| id).filter(|id| self.partner(*id).is_none()).collect()
    }

    pub(super) fn partner(&self, id: TypeId) -> Option<TypeId> {
        self.partners[id.0 as usize]
    }
}

impl<'m> Comparison<'m> {
    /// Matches types of the same module and name, then those of renamed modules, then those that moved to another
    /// module. Others are matched where they are used.
    pub(super) fn match_types(&mut self) {
        self.match_by(Generation::path);
        let renamed = self.renamed_modules();
        for (from, to) in &renamed {
            let names = |model: &'m Model, module: &[String]| {
                let is_in = |id: &TypeId| model.module(model.get(*id).module).path == module;
                model.types().map(|(id, _)| id).filter(is_in).map(|id| (&*model.get(id).full_name, id)).collect()
            };
            let known: HashMap<&str, TypeId> = names(self.new.model, to);
            let old: HashMap<_, _> = names(self.old.model, from);
            let pairs: Vec<_> = old.iter().filter_map(|(name, id)| Some((*id, *known.get(name)?))).collect();
            self.join_all(pairs);
        }
        self.match_by(|generation, id| &*generation.model.get(id).full_name);
        if self.profile >= Profile::Source {
            self.report_modules(&renamed);
        }
    }

    /// Matches what has the same key, and nothing else that is not matched yet has.
    fn match_by<K: std::hash::Hash + Eq>(&mut self, key: impl Fn(&Generation<'m>, TypeId) -> K) {
        let index = |generation: &Generation<'m>| {
            let mut index: HashMap<K, Vec<TypeId>> = HashMap::new();
            for id in generation.unmatched() {
                index.entry(key(generation, id)).or_default().push(id);
            }
            index
        };
        let (old, new) = (index(&self.old), index(&self.new));
        let single = |(key, ids): (&K, &Vec<TypeId>)| match (&ids[..], new.get(key).map(Vec::as_slice)) {
            ([old], Some([new])) => Some((*old, *new)),
            _ => None,
        };
        let pairs: Vec<_> = old.iter().filter_map(single).collect();
        self.join_all(pairs);
    }

    fn join_all(&mut self, mut pairs: Vec<(TypeId, TypeId)>) {
        pairs.sort_unstable();
        for (old, new) in pairs {
            self.join(old, new);
        }
    }

    fn join(&mut self, old: TypeId, new: TypeId) {
        self.old.partners[old.0 as usize] = Some(new);
        self.new.partners[new.0 as usize] = Some(old);
        self.queue.push((old, new));
    }

    /// Modules that are not there any more, and new ones that have at least half of the types of their names.
    fn renamed_modules(&self) -> Vec<(&'m [String], &'m [String])> {
        let paths = |model: &'m Model| model.modules.iter().map(|it| &it.path[..]).collect::<HashSet<_>>();
        let (known, kept) = (paths(self.old.model), paths(self.new.model));
        let names = |model: &'m Model, id: ModuleId| {
            let is_in = |(_, it): &(TypeId, &Definition)| it.module == id;
            model.types().filter(is_in).map(|(_, it)| &*it.full_name).collect::<HashSet<_>>()
        };
        let modules = |model: &'m Model, others: &HashSet<&[String]>| {
            let alone = (0..).map(ModuleId).zip(&model.modules).filter(|(_, it)| !others.contains(&it.path[..]));
            alone.map(|(id, it)| (&it.path[..], names(model, id))).collect::<Vec<_>>()
        };
        let mut arrived = modules(self.new.model, &known);
        let mut renamed = Vec::new();
        for (path, names) in modules(self.old.model, &kept) {
            let common = |(_, others): &(&[String], HashSet<&str>)| names.intersection(others).count();
            let best = (0..arrived.len()).max_by_key(|at| (common(&arrived[*at]), std::cmp::Reverse(*at)));
            if let Some(best) = best.filter(|at| common(&arrived[*at]) * 2 >= names.len().max(1)) {
                renamed.push((path, arrived.swap_remove(best).0));
            }
        }
        renamed
    }

    fn report_modules(&mut self, renamed: &[(&[String], &[String])]) {
        for (from, to) in renamed {
            let place = |model: &'m Model, path: &[String]| module_span(model, find_module(model, path)?);
            let (Some(old), Some(new)) = (place(self.old.model, from), place(self.new.model, to)) else { continue };
            let message = format!("module `{}` is now `{}`", from.join("."), to.join("."));
            let report = super::change(Code::MODULE_RENAMED, message, (new, ""), (old, "it was declared here"));
            let note = "the bytes are the same, but all paths to its generated types are others";
            self.push(report.note(note).help("leave the old name"));
        }
        for (old, new) in self.queue.clone() {
            let (was, is) = (self.old.path(old), self.new.path(new));
            if was != is && !(was.1 == is.1 && renamed.contains(&(was.0, is.0))) {
                self.report_renamed(old, new);
            }
        }
    }

    fn report_renamed(&mut self, old: TypeId, new: TypeId) {
        let message = format!("type `{}` is now `{}`", self.old.model.path(old), self.new.model.path(new));
        let spans = (self.new.model.get(new).meta.span, self.old.model.get(old).meta.span);
        let report = super::change(Code::TYPE_RENAMED, message, (spans.0, ""), (spans.1, "it was declared here"));
        let name = &self.old.model.get(old).full_name;
        self.push(
            report
                .note("the bytes are the same, but the generated type has another path")
                .help(format!("keep the old name for it too, as an alias: `type {name} = …;`")),
        );
    }

    /// Whether the old type is called by the new one's name where it is used, and was not otherwise matched. If both
    /// are free and have much in common, they are matched.
    pub(super) fn is_renamed(&mut self, old: TypeId, new: TypeId) -> bool {
        if self.old.partner(old).is_some() || self.new.partner(new).is_some() || !self.is_akin(old, new) {
            return false;
        }
        if self.is_trial {
            self.queue.push((old, new));
        } else {
            self.adopt(old, new);
        }
        true
    }

    fn adopt(&mut self, old: TypeId, new: TypeId) {
        self.join(old, new);
        if self.profile >= Profile::Source {
            self.report_renamed(old, new);
        }
    }

    /// Whether at least half of the old type's members are in the new one too, by name.
    fn is_akin(&self, old: TypeId, new: TypeId) -> bool {
        let (old, new) = (&self.old.model.get(old).kind, &self.new.model.get(new).kind);
        let (was, is) = (member_names(old), member_names(new));
        std::mem::discriminant(old) == std::mem::discriminant(new) && was.intersection(&is).count() * 2 >= was.len()
    }

    /// Whether the two types, which are not the same one, are read alike.
    pub(super) fn is_compatible(&mut self, old: TypeId, new: TypeId) -> bool {
        if let Some(known) = self.verdicts.get(&(old, new)) {
            return *known;
        }
        if self.is_trial {
            if !self.queue.contains(&(old, new)) {
                self.queue.push((old, new));
            }
            return true;
        }
        let mut trial = Self::new(self.old.model, self.new.model, Profile::Wire);
        trial.old.partners.clone_from(&self.old.partners);
        trial.new.partners.clone_from(&self.new.partners);
        trial.is_trial = true;
        trial.queue.push((old, new));
        trial.compare_pairs();
        let verdict = !trial.has_errors();
        self.verdicts.insert((old, new), verdict);
        verdict
    }

    /// Matches types that are used nowhere, and so are matched nowhere, with new ones of the same shape, or of the same
    /// members.
    pub(super) fn match_rest(&mut self) {
        let missing = self.old.unmatched();
        if missing.is_empty() || self.new.unmatched().is_empty() {
            return;
        }
        let (was, is) = (Fingerprints::new(self.old.model), Fingerprints::new(self.new.model));
        let mut same: HashMap<u128, Vec<TypeId>> = HashMap::new();
        for new in self.new.unmatched().into_iter().rev() {
            same.entry(is.of(new)).or_default().push(new);
        }
        for old in &missing {
            if let Some(new) = same.get_mut(&was.of(*old)).and_then(Vec::pop) {
                self.adopt(*old, new);
            }
        }
        // What others contain is matched where they name it, so what nothing contains comes first.
        let used = (used_types(self.old.model), used_types(self.new.model));
        for is_used in [false, true] {
            for old in missing.iter().filter(|old| used.0.contains(old) == is_used) {
                if self.old.partner(*old).is_none() {
                    let free = self.new.unmatched().into_iter().filter(|new| used.1.contains(new) == is_used);
                    let akin = free.into_iter().find(|new| self.is_akin(*old, *new));
                    if let Some(new) = akin {
                        self.adopt(*old, new);
                        self.compare_pairs();
                    }
                }
            }
        }
    }

    /// Reports types that nothing of the new generation is. Those that others contained are gone because those others
    /// have changed, which is reported.
    pub(super) fn report_removed_types(&mut self, is_reported: impl Fn(ModuleId) -> bool) {
        let missing = self.old.unmatched();
        let used = used_types(self.old.model);
        for id in missing {
            let definition = self.old.model.get(id);
            if (self.profile < Profile::Source && used.contains(&id)) || is_reported(definition.module) {
                continue;
            }
            let message = format!("type `{}` was removed", self.old.model.path(id));
            let here = find_module(self.new.model, self.old.path(id).0);
            let here = here.and_then(|module| module_span(self.new.model, module));
            let report = match here {
                Some(here) => {
                    let was = (definition.meta.span, "it was declared here");
                    super::change(Code::TYPE_REMOVED, message, (here, "it is not here any more"), was)
                }
                None => Diagnostic::error(Code::TYPE_REMOVED, message, definition.meta.span).because("it was here"),
            };
            self.push(
                report
                    .note("messages of it can no longer be read")
                    .help("keep it, marked `#[deprecated]`; to rename it, change nothing else of it"),
            );
        }
    }
}

fn find_module<'m>(model: &'m Model, path: &[String]) -> Option<&'m Module> {
    model.modules.iter().find(|module| module.path == path)
}

/// Where a module begins, or what it declares first.
pub(super) fn module_span(model: &Model, module: &Module) -> Option<Span> {
    let span = |item: &Item| match item {
        Item::Const(it) => it.meta.span,
        Item::Alias(it) => it.meta.span,
        Item::Type(id) => model.get(*id).meta.span,
        Item::Protocol(it) => it.meta.span,
    };
    let of_file = |file| Span { file, start: 0, end: 0 };
    module.files.first().copied().map(of_file).or_else(|| module.items.first().map(span))
}

fn member_names(kind: &Kind) -> HashSet<&str> {
    match kind {
        Kind::Enum(it) => it.values.iter().map(|value| &*value.name).collect(),
        Kind::Flags(it) => it.flags.iter().map(|flag| &*flag.name).collect(),
        Kind::Struct(it) | Kind::Record(it) => it.fields.iter().map(|field| &*field.name).collect(),
        Kind::Variant(it) => it.alternatives.iter().map(|alternative| &*alternative.name).collect(),
    }
}

/// The types that others contain.
fn used_types(model: &Model) -> HashSet<TypeId> {
    let mut used = HashSet::new();
    for definition in &model.types {
        definition.kind.names(&mut used);
    }
    for item in model.modules.iter().flat_map(|module| &module.items) {
        if let Item::Protocol(protocol) = item {
            used.extend(protocol.messages.iter().map(|message| message.ty));
        }
    }
    used
}
