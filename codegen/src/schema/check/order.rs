//! Aliases, constants and enums, each after those that it needs.

use super::Checker;
use crate::diagnostics::{Code, Diagnostic};
use crate::schema::ast::{Path, Type, TypeExpr, TypeKind, Value, ValueExpr};
use crate::schema::resolve::{DeclId, DeclKind, Place};

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Active,
    Done,
}

/// A declaration whose needs are looked at.
struct Step {
    id: DeclId,
    /// What it needs and has not been looked at, the first last.
    needs: Vec<DeclId>,
    is_cyclic: bool,
}

/// How many places of a long cycle a report shows.
pub(super) const SHOWN: usize = 8;

impl Checker<'_> {
    /// Finds what aliases, constants and enums are. With a stack of its own, since a chain of them may be long.
    pub(super) fn values_first(&mut self) {
        let mut states = vec![State::New; self.names.decls.len()];
        let all: Vec<_> = self.names.iter().map(|(id, _)| id).collect();
        for root in all {
            if states[root.index()] != State::New {
                continue;
            }
            states[root.index()] = State::Active;
            let mut stack = vec![self.step(root)];
            while let Some(step) = stack.last_mut() {
                let Some(next) = step.needs.pop() else {
                    let (id, is_cyclic) = (step.id, step.is_cyclic);
                    states[id.index()] = State::Done;
                    // What is part of a cycle has no value, and that has been reported.
                    if !is_cyclic {
                        self.find_value(id);
                    }
                    stack.pop();
                    continue;
                };
                match states[next.index()] {
                    State::Done => {}
                    State::New => {
                        states[next.index()] = State::Active;
                        stack.push(self.step(next));
                    }
                    State::Active => {
                        let start = stack.iter().position(|step| step.id == next).unwrap_or(0);
                        let cycle: Vec<_> = stack[start..].iter().map(|step| step.id).collect();
                        stack[start..].iter_mut().for_each(|step| step.is_cyclic = true);
                        self.report_cycle(&cycle);
                    }
                }
            }
        }
    }

    fn find_value(&mut self, id: DeclId) {
        let decl = self.names.decl(id);
        let place = decl.place;
        match decl.kind {
            DeclKind::Alias(ty) => self.aliases[id.index()] = self.ty(place, ty),
            DeclKind::Const(ty, value) => self.constants[id.index()] = self.constant(place, ty, value),
            DeclKind::Type(ty, TypeKind::Enum(it)) => {
                self.shapes[ty.0 as usize] = self.enumeration(place, it, (decl.span, decl.head));
            }
            DeclKind::Type(ty, TypeKind::Flags(it)) => {
                self.shapes[ty.0 as usize] = self.flags(place, it, (decl.span, decl.head));
            }
            DeclKind::Type(..) | DeclKind::Protocol(_) => {}
        }
    }

    fn step(&self, id: DeclId) -> Step {
        let decl = self.names.decl(id);
        let mut needs = Needs { checker: self, place: decl.place, found: Vec::new() };
        match decl.kind {
            DeclKind::Alias(ty) => needs.ty(ty),
            DeclKind::Const(ty, value) => {
                needs.ty(ty);
                needs.value(value);
            }
            DeclKind::Type(_, TypeKind::Enum(it) | TypeKind::Flags(it)) => {
                it.values.iter().filter_map(|value| value.value.as_ref()).for_each(|value| needs.value(value));
            }
            DeclKind::Type(..) | DeclKind::Protocol(_) => {}
        }
        let mut needs = needs.found;
        needs.reverse();
        Step { id, needs, is_cyclic: false }
    }

    fn report_cycle(&self, cycle: &[DeclId]) {
        let decl = |id: &DeclId| self.names.decl(*id);
        let first = decl(&cycle[0]);
        let message = match cycle.len() {
            1 => format!("`{}` is defined by itself", first.name),
            2 => format!("`{}` is defined by itself, through another", first.name),
            len => format!("`{}` is defined by itself, through {} others", first.name, len - 1),
        };
        let mut report = Diagnostic::error(Code::CYCLE, message, first.span);
        for (position, id) in cycle.iter().enumerate().take(SHOWN) {
            let next = decl(&cycle[(position + 1) % cycle.len()]);
            let text = format!("`{}` needs `{}`", decl(id).name, next.name);
            report = if position == 0 { report.because(text) } else { report.label(decl(id).span, text) };
        }
        if cycle.len() > SHOWN {
            report = report.note(format!("and so on: {} declarations in all", cycle.len()));
        }
        self.report(report);
    }
}

struct Needs<'c, 'a> {
    checker: &'c Checker<'a>,
    place: Place,
    found: Vec<DeclId>,
}

impl Needs<'_, '_> {
    fn path(&mut self, path: &Path) {
        let Ok((id, _)) = self.checker.names.find(self.place, &path.segments) else { return };
        if let DeclKind::Alias(_) | DeclKind::Const(..) | DeclKind::Type(_, TypeKind::Enum(_) | TypeKind::Flags(_)) =
            self.checker.names.decl(id).kind
        {
            self.found.push(id);
        }
    }

    fn ty(&mut self, ty: &Type) {
        match &ty.kind {
            TypeExpr::Named(path) => self.path(path),
            TypeExpr::Sized(path, len) => {
                self.path(path);
                self.value(len);
            }
            TypeExpr::List(item) | TypeExpr::Set(item) | TypeExpr::Optional(item) => self.ty(item),
            TypeExpr::Array(item, len) | TypeExpr::InlineList(item, len) => {
                self.ty(item);
                self.value(len);
            }
            TypeExpr::Map(key, value) => {
                self.ty(key);
                self.ty(value);
            }
            TypeExpr::Anonymous(_) => {
                let ty = self.checker.names.anonymous(ty.span);
                self.found.push(self.checker.names.types[ty.0 as usize]);
            }
        }
    }

    fn value(&mut self, value: &Value) {
        match &value.kind {
            ValueExpr::Path(path) | ValueExpr::Negative(path) => self.path(path),
            ValueExpr::Union(values) | ValueExpr::List(values) => values.iter().for_each(|value| self.value(value)),
            ValueExpr::Record(fields) => fields.iter().for_each(|(_, value)| self.value(value)),
            ValueExpr::Range { start, end, .. } => {
                [start, end].into_iter().flatten().for_each(|value| self.value(value));
            }
            ValueExpr::Integer { .. }
            | ValueExpr::Float(_)
            | ValueExpr::Bool(_)
            | ValueExpr::Text(_)
            | ValueExpr::Bytes(_)
            | ValueExpr::Char(_) => {}
        }
    }
}
