//! Reservations and constraints: what a schema has promised of what is to come.

use super::names::Named;
use super::{Comparison, Generation, Owner, Profile, change};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::model::spell::range_text;
use crate::model::{Field, Integer, Reserved, Type, Value};

impl Comparison<'_> {
    /// Whether a new field has a number, or where names count a name, that was reserved.
    pub(super) fn is_reused(&self, reserved: &Reserved, added: &Field) -> bool {
        reserved.has_number(added.number.into()) || self.is_name_reused(reserved, &added.name)
    }

    fn is_name_reused(&self, reserved: &Reserved, name: &str) -> bool {
        self.profile >= Profile::Json && reserved.names.iter().any(|reserved| reserved == name)
    }

    /// What was reserved stays reserved, and nothing new takes it.
    pub(super) fn compare_reserved<'a, T>(
        &mut self,
        owner: &Owner,
        member: &str,
        (old, new): (&Reserved, &Reserved),
        numbers: impl Iterator<Item = i128>,
        added: &[&'a T],
    ) where
        Named<'a>: From<&'a T>,
    {
        for it in added.iter().map(|it| Named::from(*it)) {
            let what = if old.has_number(it.number) {
                format!("the number {}", it.number)
            } else if self.is_name_reused(old, it.name) {
                "the name".into()
            } else {
                continue;
            };
            let message = format!("{member} `{}` of `{}` takes {what}, which was reserved", it.name, owner.new_name);
            let was = (owner.old_span, "it was reserved here");
            let report = change(Code::RESERVED_REUSED, message, (it.span, ""), was);
            self.push(
                report
                    .note("it was reserved since an older generation meant something else by it")
                    .help("take a number and a name that were never used"),
            );
        }
        let used: Vec<_> = numbers.collect();
        for (first, last) in &old.numbers {
            let left = without((*first, *last), new.numbers.iter().copied().chain(used.iter().map(|it| (*it, *it))));
            for range in left {
                self.report_dropped(owner, &range_text(range));
            }
        }
        if self.profile >= Profile::Json {
            let is_dropped =
                |name: &&String| !new.names.contains(name) && added.iter().all(|it| Named::from(*it).name != **name);
            for name in old.names.iter().filter(is_dropped) {
                self.report_dropped(owner, &format!("\"{name}\""));
            }
        }
    }

    fn report_dropped(&mut self, owner: &Owner, what: &str) {
        let message = format!("`{}` does not reserve `{what}` any more", owner.new_name);
        let was = (owner.old_span, "it was reserved here");
        let report = change(Code::RESERVATION_DROPPED, message, (owner.new_span, ""), was);
        let note =
            "nothing is read otherwise yet, but whoever takes it next will meet messages that mean something else";
        self.push(report.note(note).help(format!("write it again: `reserved {what};`")));
    }

    /// Constraints of a field whose type is the same.
    pub(super) fn compare_constraints(&mut self, name: &str, old: &Field, new: &Field) {
        let (was, is) = (&old.constraints, &new.constraints);
        if was == is {
            return;
        }
        let ranges = (Bounds::of_range(&self.old, old), Bounds::of_range(&self.new, new));
        self.compare_bounds("range", name, (old, new), ranges);
        self.compare_bounds("len", name, (old, new), (Bounds::of_len(old), Bounds::of_len(new)));
        if was.pattern != is.pattern {
            let text = |it: &Option<String>| it.as_ref().map_or_else(|| "none".into(), |it| format!("`{it}`"));
            let message = format!("the pattern of `{name}` was {} and is {}", text(&was.pattern), text(&is.pattern));
            self.report_constraint(message, is.pattern.is_some(), (old, new));
        }
    }

    fn compare_bounds(&mut self, what: &str, name: &str, fields: (&Field, &Field), (was, is): (Bounds, Bounds)) {
        if was.ends != is.ends {
            // No ends are beyond all.
            let is_within = match (was.ends, is.ends) {
                (_, None) => true,
                (None, Some(_)) => false,
                (Some(was), Some(is)) => is.0 <= was.0 && was.1 <= is.1,
            };
            let message = format!("the {what} of `{name}` was {} and is {}", was.text, is.text);
            self.report_constraint(message, !is_within, fields);
        }
    }

    fn report_constraint(&mut self, message: String, is_tighter: bool, (old, new): (&Field, &Field)) {
        let spans = ((new.meta.span, ""), (old.meta.span, "this was the field"));
        let report = if is_tighter {
            change(Code::CONSTRAINT_TIGHTENED, message, spans.0, spans.1)
                .note("values that older programs may write, and may have written, do not pass the checks any more")
                .help("leave the constraint, and append a field that has the new one")
        } else {
            let report = change(Code::CONSTRAINT_LOOSENED, message, spans.0, spans.1);
            let report = report.note("older programs' checks refuse values that may be written now");
            Diagnostic { severity: Severity::Warning, ..report }
        };
        self.push(report);
    }
}

/// One end of a range: an integer, as what it is below zero and above, or a float that is no NaN.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
enum Bound {
    Integer(i128, u128),
    Float(f64),
}

impl From<Integer> for Bound {
    fn from(it: Integer) -> Self {
        if it.is_negative {
            Self::Integer(it.magnitude.wrapping_neg().cast_signed(), 0)
        } else {
            Self::Integer(0, it.magnitude)
        }
    }
}

impl From<u64> for Bound {
    fn from(it: u64) -> Self {
        Integer { is_negative: false, magnitude: it.into() }.into()
    }
}

/// What a constraint allows.
struct Bounds {
    ends: Option<(Bound, Bound)>,
    /// In words.
    text: String,
}

impl Bounds {
    fn of_range(side: &Generation<'_>, field: &Field) -> Self {
        let Some((least, most)) = &field.constraints.range else {
            return Self { ends: range_of_type(&field.ty), text: "none".into() };
        };
        let bound = |value: &Value| match value {
            Value::Integer(it) => Bound::from(*it),
            Value::Float(it) => Bound::Float(*it),
            other => panic!("{other:?} is no bound"),
        };
        let text = |value| side.model.value_text(&field.ty, value);
        Self { ends: Some((bound(least), bound(most))), text: format!("`{}..={}`", text(least), text(most)) }
    }

    fn of_len(field: &Field) -> Self {
        let text =
            |(least, most)| if most == u64::MAX { format!("`{least}..`") } else { format!("`{least}..={most}`") };
        let (least, most) = field.constraints.len.unwrap_or((0, u64::MAX));
        let text = field.constraints.len.map_or_else(|| "none".into(), text);
        Self { ends: Some((least.into(), most.into())), text }
    }
}

/// The integers of a type. Floats have no such range: NaN is in none.
fn range_of_type(ty: &Type) -> Option<(Bound, Bound)> {
    match ty {
        Type::Scalar(scalar) => scalar.bounds().map(|(least, most)| (least.into(), most.into())),
        Type::Optional(inner) => range_of_type(inner),
        _ => None,
    }
}

/// What is left of a range of numbers when others are taken out of it.
fn without(range: (i128, i128), others: impl Iterator<Item = (i128, i128)>) -> Vec<(i128, i128)> {
    let mut left = vec![range];
    for (first, last) in others {
        let cut = |(from, to): (i128, i128)| {
            let before = (from, to.min(first.saturating_sub(1)));
            let after = (from.max(last.saturating_add(1)), to);
            [before, after].into_iter().filter(|(from, to)| from <= to).collect::<Vec<_>>()
        };
        left = left.into_iter().flat_map(cut).collect();
    }
    left
}
