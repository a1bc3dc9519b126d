//! Which changes between two generations of a schema break what was made with the older one.
//!
//! Declared types are matched by module and name, members by number and name, and what was renamed by where it is used.
//! Matched types are compared as pairs, each once, so recursion needs no care. All changes are reported, each once and
//! where it was made: a type that contains a changed type has not changed itself, and what follows a removed field is
//! not reported for having moved.
//!
//! The verdicts are those of the format's chapter on evolution. Where that is stricter than today's bytes would be, as
//! for a last field that is removed, the report says what happens on the wire now and what may happen next.

mod declarations;
mod fields;
mod members;
mod names;
mod numbered;
mod pairs;
mod promises;
mod types;

use std::collections::HashMap;

use super::layout::Layouts;
use super::{Kind, Model, TypeId};
use crate::diagnostics::{Code, Diagnostic, Severity, Span};

/// What is not to break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    /// Programs of both generations read each other's messages.
    Wire,
    /// They read each other's JSON too: the names there stay.
    Json,
    /// Code that uses what was generated also compiles with what is generated now, except where it names all members of
    /// a type to which some were appended.
    Source,
}

impl Profile {
    /// All profiles, with their names on the command line.
    pub const ALL: [(&'static str, Self); 3] = [("wire", Self::Wire), ("json", Self::Json), ("source", Self::Source)];

    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        Self::ALL[self as usize].0
    }

    /// The profile of that name.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, profile)| *profile)
    }
}

/// All changes from `old` to `new` that the profile does not allow, in the order in which they stand in the new texts.
///
/// Errors break what the profile says. Warnings are changes of meaning: both sides read the same bytes, and may make
/// something else of them. The spans of both models must be of the same sources.
#[must_use]
pub fn breaking(old: &Model, new: &Model, profile: Profile) -> Vec<Diagnostic> {
    let mut comparison = Comparison::new(old, new, profile);
    comparison.match_types();
    comparison.compare_pairs();
    comparison.compare_protocols();
    comparison.match_rest();
    comparison.compare_pairs();
    comparison.compare_modules();
    let mut reports = comparison.reports;
    reports.sort_by_key(Diagnostic::span);
    reports
}

/// One generation.
struct Generation<'m> {
    model: &'m Model,
    layouts: Layouts<'m>,
    /// The type of the other generation that each type is.
    partners: Vec<Option<TypeId>>,
}

struct Comparison<'m> {
    old: Generation<'m>,
    new: Generation<'m>,
    profile: Profile,
    /// Pairs that are compared already or will be.
    queue: Vec<(TypeId, TypeId)>,
    /// How many of them are compared.
    compared: usize,
    /// Whether types that no one has matched are compatible, by what is known so far.
    verdicts: HashMap<(TypeId, TypeId), bool>,
    /// Whether this only finds a verdict: nothing is matched for good.
    is_trial: bool,
    reports: Vec<Diagnostic>,
}

/// What the members at hand belong to, in both generations.
#[derive(Clone)]
struct Owner {
    old_name: String,
    new_name: String,
    old_span: Span,
    new_span: Span,
}

impl<'m> Comparison<'m> {
    fn new(old: &'m Model, new: &'m Model, profile: Profile) -> Self {
        let generation = |model: &'m Model| Generation {
            model,
            layouts: Layouts::new(model),
            partners: vec![None; model.types.len()],
        };
        let (old, new) = (generation(old), generation(new));
        let (queue, verdicts, reports) = (Vec::new(), HashMap::new(), Vec::new());
        Self { old, new, profile, queue, compared: 0, verdicts, is_trial: false, reports }
    }

    /// Compares all pairs in the queue, and those that come to it meanwhile.
    fn compare_pairs(&mut self) {
        while let Some((old, new)) = self.queue.get(self.compared).copied() {
            self.compared += 1;
            self.compare_definitions(old, new);
        }
    }

    fn compare_definitions(&mut self, old_id: TypeId, new_id: TypeId) {
        let (old, new) = (self.old.model.get(old_id), self.new.model.get(new_id));
        let owner = Owner {
            old_name: self.old.model.local_path(old_id),
            new_name: self.new.model.local_path(new_id),
            old_span: old.meta.span,
            new_span: new.meta.span,
        };
        match (&old.kind, &new.kind) {
            (Kind::Enum(old), Kind::Enum(new)) => self.compare_enums(&owner, old, new),
            (Kind::Flags(old), Kind::Flags(new)) => self.compare_flags(&owner, old, new),
            (Kind::Struct(old), Kind::Struct(new)) => self.compare_structs(&owner, old, new),
            (Kind::Record(old), Kind::Record(new)) => {
                self.compare_records(&owner, old, new);
                self.check_first_field(&owner, old, new);
            }
            (Kind::Variant(old), Kind::Variant(new)) => self.compare_variants(&owner, old, new),
            (was, is) => {
                let (was, is) = (kind_text(was), kind_text(is));
                let name = &owner.new_name;
                let report = owner
                    .report(Code::KIND_CHANGED, format!("`{name}` was {was} and is {is}"))
                    .note("its values are written in another form, and may move among the fields of what holds them");
                self.push(report.help(format!("declare {is} of another name, and append fields of it")));
            }
        }
    }

    fn push(&mut self, report: Diagnostic) {
        self.reports.push(report);
    }

    fn has_errors(&self) -> bool {
        self.reports.iter().any(|report| report.severity == Severity::Error)
    }
}

impl Owner {
    /// A report that points at the declarations themselves.
    fn report(&self, code: Code, message: String) -> Diagnostic {
        change(code, message, (self.new_span, ""), (self.old_span, "it was declared here"))
    }

    /// A report about an old member that has no counterpart.
    fn missing(&self, code: Code, message: String, member: Span, was: &str) -> Diagnostic {
        change(code, message, (self.new_span, "it is not here any more"), (member, was))
    }
}

/// A report that points at the new place and at the old one.
fn change(code: Code, message: String, new: (Span, &str), old: (Span, &str)) -> Diagnostic {
    Diagnostic::error(code, message, new.0).because(new.1).label(old.0, old.1)
}

const fn kind_text(kind: &Kind) -> &'static str {
    match kind {
        Kind::Enum(_) => "an enum",
        Kind::Flags(_) => "flags",
        Kind::Struct(_) => "a struct",
        Kind::Record(_) => "a record",
        Kind::Variant(_) => "a variant",
    }
}

/// `` `a`, `b` and 3 more ``
fn listed<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> String {
    const MOST: usize = 3;
    let more = names.len().saturating_sub(MOST);
    let shown: Vec<_> = names.take(MOST).map(|name| format!("`{name}`")).collect();
    match (&shown[..], more) {
        (_, 1..) => format!("{} and {more} more", shown.join(", ")),
        ([before @ .., last], _) if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => shown.concat(),
    }
}
