//! Types that contain themselves, so that no value of them has an end.

use std::collections::HashSet;

use super::Checker;
use super::order::SHOWN;
use super::shapes::{Payload, Shape};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{Type, TypeId};

/// That a type holds another in each of its values, or in its default.
#[derive(Clone, Copy)]
struct Link {
    to: TypeId,
    /// Where the type stands.
    span: Span,
}

/// A type whose links are followed.
struct Step {
    id: TypeId,
    links: Vec<Link>,
    /// How many of them have been followed.
    followed: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Active,
    Done,
}

impl Checker<'_> {
    /// Reports each field that closes a cycle. With a stack of its own, since a chain of types may be long.
    pub(super) fn check_infinite(&self) {
        let mut states = vec![State::New; self.shapes.len()];
        let mut positions = vec![0; self.shapes.len()];
        for root in (0..).map(TypeId).take(self.shapes.len()) {
            if states[root.0 as usize] != State::New {
                continue;
            }
            states[root.0 as usize] = State::Active;
            positions[root.0 as usize] = 0;
            let mut stack = vec![Step { id: root, links: self.links(root), followed: 0 }];
            while let Some(step) = stack.last_mut() {
                let Some(link) = step.links.get(step.followed).copied() else {
                    states[step.id.0 as usize] = State::Done;
                    stack.pop();
                    continue;
                };
                step.followed += 1;
                let to = link.to.0 as usize;
                match states[to] {
                    State::Done => {}
                    State::New => {
                        states[to] = State::Active;
                        positions[to] = stack.len();
                        stack.push(Step { id: link.to, links: self.links(link.to), followed: 0 });
                    }
                    State::Active => {
                        let link = |step: &Step| (step.id, step.links[step.followed - 1]);
                        let cycle = &stack[positions[to]..];
                        self.report_infinite(cycle.len(), &cycle.iter().map(link).take(SHOWN).collect::<Vec<_>>());
                    }
                }
            }
        }
    }

    /// What a type holds. What is absent, empty or another alternative by default ends a value.
    fn links(&self, id: TypeId) -> Vec<Link> {
        let mut links = Vec::new();
        let mut add = |ty: Option<&Type>, span| {
            if let Some(to) = ty.and_then(held) {
                links.push(Link { to, span });
            }
        };
        let record = match self.shape(id) {
            Shape::Struct(it) | Shape::Record(it) => Some(it),
            Shape::Variant(it) => match it.alternatives.get(it.default).map(|default| &default.payload) {
                Some(Payload::Record(it)) => Some(it),
                Some(Payload::Type(ty, ast)) => {
                    add(ty.as_ref(), ast.span);
                    None
                }
                _ => None,
            },
            _ => None,
        };
        let fields = record.into_iter().flat_map(|record| &record.fields);
        fields.for_each(|field| add(field.ty.as_ref(), field.ast.ty.span));
        // As they stand in the text.
        links.sort_by_key(|link| link.span);
        if let Shape::Variant(_) = self.shape(id) {
            // Another default alternative mends all of them.
            let mut seen = HashSet::new();
            links.retain(|link| seen.insert(link.to));
        }
        links
    }

    fn report_infinite(&self, len: usize, cycle: &[(TypeId, Link)]) {
        let name = |id: TypeId| &self.names.type_decl(id).name;
        let (first, link) = cycle[0];
        let message = match len {
            1 => format!("`{}` contains itself, so that no value of it has an end", name(first)),
            2 => format!(
                "`{}` contains itself through `{}`, so that no value of it has an end",
                name(first),
                name(link.to)
            ),
            _ => format!(
                "`{}` contains itself through {} types, so that no value of it has an end",
                name(first),
                len - 1
            ),
        };
        let mut report = Diagnostic::error(Code::INFINITE_TYPE, message, link.span);
        for (position, (id, link)) in cycle.iter().enumerate() {
            let text = format!("`{}` holds `{}`", name(*id), name(link.to));
            report = if position == 0 { report.because(text) } else { report.label(link.span, text) };
        }
        if cycle.len() < len {
            report = report.note(format!("and so on: {len} types in all"));
        }
        self.report(match self.shape(first) {
            Shape::Record(_) => report.fix("let it be absent: `?`", link.span.before(), "?"),
            Shape::Variant(_) => report.help("mark another alternative as the default, or let the payload be absent"),
            _ => report.help("a struct holds all of its fields: make it a record, and the field optional or a list"),
        });
    }
}

/// The declared type that every value of a type holds.
pub(super) fn held(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Array(_, 0) => None,
        Type::Array(item, _) | Type::InlineList(item, _) => held(item),
        _ => None,
    }
}
