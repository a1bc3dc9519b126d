//! Changes of what modules declare beside types: protocols, constants and aliases; and what is gone from them.

use std::collections::HashMap;

use super::members::{Members, Words};
use super::names::{Named, matching, named};
use super::pairs::module_span;
use super::types::Part;
use super::{Comparison, Owner, Profile, change};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{Item, Message, Model, ModuleId, Protocol, Type};

/// A name, and the path of the module that declares it.
type Path<'m> = (&'m [String], &'m str);

const MESSAGE: Words = Words {
    member: "message",
    number: "number",
    removed: Code::MESSAGE_REMOVED,
    renumbered: Code::MESSAGE_RENUMBERED,
    held: "frames carry it",
    gone: "where frames carry it, they are refused as unknown",
};

impl<'a> From<&'a Message> for Named<'a> {
    fn from(it: &'a Message) -> Self {
        Self::plain(&it.name, it.number.into(), it.meta.span)
    }
}

impl<'m> Comparison<'m> {
    /// Compares constants and aliases, and reports what is gone: last, when it is known what became of the types.
    pub(super) fn compare_modules(&mut self) {
        let homes = self.module_partners();
        let mut removed = vec![false; self.old.model.modules.len()];
        for (at, module) in self.old.model.modules.iter().enumerate() {
            let has_types = module.items.iter().any(|item| matches!(item, Item::Type(_)));
            if homes[at].is_none() && has_types {
                removed[at] = true;
                self.report_removed_module(ModuleId(u32::try_from(at).unwrap_or(u32::MAX)));
            }
        }
        self.report_removed_types(|module| removed[module.0 as usize]);
        if self.profile >= Profile::Source {
            self.compare_declarations(&homes);
        }
    }

    /// Of each old module, the new one of that path, or that its types moved to.
    fn module_partners(&self) -> Vec<Option<ModuleId>> {
        let known: HashMap<_, _> =
            (0..).map(ModuleId).zip(&self.new.model.modules).map(|(id, it)| (&it.path, id)).collect();
        let mut partners: Vec<_> = self.old.model.modules.iter().map(|it| known.get(&it.path).copied()).collect();
        for (id, definition) in self.old.model.types() {
            if let (None, Some(new)) = (partners[definition.module.0 as usize], self.old.partner(id)) {
                partners[definition.module.0 as usize] = Some(self.new.model.get(new).module);
            }
        }
        partners
    }

    fn report_removed_module(&mut self, id: ModuleId) {
        let module = self.old.model.module(id);
        let Some(span) = module_span(self.old.model, module) else { return };
        let message = format!("module `{}` was removed, with all its types", module.path.join("."));
        let report = Diagnostic::error(Code::MODULE_REMOVED, message, span).because("it was here");
        self.push(
            report
                .note("messages of its types can no longer be read")
                .help("keep it, its types marked `#[deprecated]`; to rename it, leave the types in it as they are"),
        );
    }

    pub(super) fn compare_protocols(&mut self) {
        let (old, mut free) = (protocols(self.old.model), protocols(self.new.model));
        let mut unmatched = Vec::new();
        let mut pairs = Vec::new();
        for (path, protocol) in old {
            match free.iter().position(|(other, _)| *other == path) {
                Some(at) => pairs.push((protocol, free.remove(at).1)),
                None => unmatched.push((path, protocol)),
            }
        }
        for (path, protocol) in unmatched {
            let is_it = |(_, other): &(Path<'_>, &Protocol)| other.id == protocol.id;
            if let Some(at) = free.iter().position(is_it) {
                let (other, new) = free.remove(at);
                if self.profile >= Profile::Source {
                    let message = format!("protocol `{}` is now `{}`", text(path), text(other));
                    let report = change(
                        Code::TYPE_RENAMED,
                        message,
                        (new.meta.span, ""),
                        (protocol.meta.span, "it was declared here"),
                    );
                    let note = "the bytes are the same, but its generated dispatcher has another path";
                    self.push(report.note(note).help("leave the old name"));
                }
                pairs.push((protocol, new));
                continue;
            }
            let message = format!("protocol `{}` was removed", text(path));
            let report = Diagnostic::error(Code::PROTOCOL_REMOVED, message, protocol.meta.span).because("it was here");
            let note = format!("frames that name protocol {} can no longer be dispatched", protocol.id);
            self.push(report.note(note).help("keep it, marked `#[deprecated]`"));
        }
        for (old, new) in pairs {
            self.compare_protocol(old, new);
        }
    }

    fn compare_protocol(&mut self, old: &'m Protocol, new: &'m Protocol) {
        let owner = Owner {
            old_name: old.name.clone(),
            new_name: new.name.clone(),
            old_span: old.meta.span,
            new_span: new.meta.span,
        };
        let name = &owner.new_name;
        if old.id != new.id {
            let message = format!("protocol `{name}` had the number {} and has {}", old.id, new.id);
            let report = owner.report(Code::PROTOCOL_RENUMBERED, message);
            let note = "frames of the other generation are not dispatched, or to another protocol";
            self.push(report.note(note).help(format!("write the old number: `protocol {name} = {}`", old.id)));
        }
        let matching = matching(&old.messages, &new.messages, false);
        let members = Members { owner: &owner, words: &MESSAGE, old: named(&old.messages), new: named(&new.messages) };
        self.reports.extend(members.reports(&matching, &new.reserved));
        for (was, is) in &matching.pairs {
            let (was, is) = (&old.messages[*was], &new.messages[*is]);
            let types = (Type::Named(was.ty), Type::Named(is.ty));
            if let Some(difference) = self.item_difference(&types.0, &types.1) {
                let texts = (self.old.model.type_text(&types.0), self.new.model.type_text(&types.1));
                let message =
                    format!("message `{}` of protocol `{name}` was `{}` and is `{}`", is.name, texts.0, texts.1);
                let report =
                    change(difference.code, message, (is.meta.span, ""), (was.meta.span, "this was the message"));
                let report = self.explain(report, difference, Part::Whole, (&types.0, &types.1));
                self.push(report.help("append another message"));
            }
            // JSON carries a message's type, and not its name.
            if self.profile >= Profile::Source {
                self.compare_names(&owner, "message", was.into(), is.into());
            }
        }
        let added: Vec<_> = matching.added.iter().map(|at| &new.messages[*at]).collect();
        let numbers = new.messages.iter().map(|message| message.number.into());
        self.compare_reserved(&owner, "message", (&old.reserved, &new.reserved), numbers, &added);
    }

    /// Constants and aliases of modules that are still there.
    fn compare_declarations(&mut self, homes: &[Option<ModuleId>]) {
        let declarations = |model: &'m Model, id: ModuleId| {
            let of = |item: &'m Item| match item {
                Item::Const(it) => Some((("constant", &*it.name), (&it.ty, it.meta.span))),
                Item::Alias(it) => Some((("alias", &*it.name), (&it.ty, it.meta.span))),
                Item::Type(_) | Item::Protocol(_) => None,
            };
            model.module(id).items.iter().filter_map(of)
        };
        for (at, home) in homes.iter().enumerate() {
            let Some(home) = *home else { continue };
            let known: HashMap<_, (&Type, Span)> = declarations(self.new.model, home).collect();
            let id = ModuleId(u32::try_from(at).unwrap_or(u32::MAX));
            for ((kind, name), (was, span)) in declarations(self.old.model, id) {
                let Some((is, new_span)) = known.get(&(kind, name)) else {
                    // An alias may have become a type of that name.
                    let is_type = self.new.model.types.iter().any(|it| it.module == home && it.full_name == name);
                    if !is_type {
                        let message = format!("{kind} `{name}` was removed");
                        let report = Diagnostic::error(Code::DECLARATION_CHANGED, message, span).because("it was here");
                        let report = report.note("the bytes are the same, but code that uses it does not compile");
                        self.push(report.help("keep it, marked `#[deprecated]`"));
                    }
                    continue;
                };
                if self.difference(was, is).is_some() {
                    let texts = (self.old.model.type_text(was), self.new.model.type_text(is));
                    let message = format!("{kind} `{name}` was `{}` and is `{}`", texts.0, texts.1);
                    let report =
                        change(Code::DECLARATION_CHANGED, message, (*new_span, ""), (span, "this was its type"));
                    let note =
                        "code that uses it has values of the other type; fields of it are reported for themselves";
                    self.push(report.note(note).help("declare another one"));
                }
            }
        }
    }
}

fn protocols(model: &Model) -> Vec<(Path<'_>, &Protocol)> {
    let mut all = Vec::new();
    for module in &model.modules {
        for item in &module.items {
            if let Item::Protocol(it) = item {
                all.push(((&module.path[..], &*it.name), it));
            }
        }
    }
    all
}

fn text((module, name): Path<'_>) -> String {
    format!("{}.{name}", module.join("."))
}
