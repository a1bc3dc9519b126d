//! Changes of enums, flags and variants.

use super::names::{Named, matching, named};
use super::numbered::{Matching, Pair};
use super::types::Part;
use super::{Comparison, Owner, Profile, change, listed};
use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::model::{Alternative, Enum, EnumValue, Flags, Kind, Payload, Reserved, Scalar, Type, Variant};

/// What is said of a kind of member.
pub(super) struct Words {
    /// One of them.
    pub(super) member: &'static str,
    /// Its number.
    pub(super) number: &'static str,
    pub(super) removed: Code,
    pub(super) renumbered: Code,
    /// Where it is found.
    pub(super) held: &'static str,
    /// What then becomes of it, once it is gone.
    pub(super) gone: &'static str,
}

const VALUE: Words = Words {
    member: "value",
    number: "value",
    removed: Code::VALUE_REMOVED,
    renumbered: Code::VALUE_RENUMBERED,
    held: "messages hold it",
    gone: "where messages hold it, it is read as an unknown number, and decoding fails",
};

const FLAG: Words = Words {
    member: "flag",
    number: "bit",
    gone: "where messages have it set, its bit is kept and passed on, and has no name",
    ..VALUE
};

const ALTERNATIVE: Words = Words {
    member: "alternative",
    number: "tag",
    removed: Code::ALTERNATIVE_REMOVED,
    renumbered: Code::ALTERNATIVE_RENUMBERED,
    held: "messages hold it",
    gone: "where messages hold it, it is read as an unknown alternative, and decoding fails",
};

impl Comparison<'_> {
    pub(super) fn compare_enums(&mut self, owner: &Owner, old: &Enum, new: &Enum) {
        let (integers, reserved) = ((old.integer, new.integer), (&old.reserved, &new.reserved));
        let pairs = self.compare_values(owner, &VALUE, integers, (&old.values, &new.values), reserved);
        let (was, is) = (&old.values[old.default], &new.values[new.default]);
        let is_removed = pairs.iter().all(|(value, _)| *value != was.value);
        if was.value != is.value && !is_removed && !pairs.contains(&(was.value, is.value)) {
            self.report_default(owner, (&was.name, &is.name), (is.meta.span, was.meta.span));
        }
    }

    pub(super) fn compare_flags(&mut self, owner: &Owner, old: &Flags, new: &Flags) {
        let (integers, reserved) = ((old.integer, new.integer), (&old.reserved, &new.reserved));
        self.compare_values(owner, &FLAG, integers, (&old.flags, &new.flags), reserved);
    }

    fn compare_values(
        &mut self,
        owner: &Owner,
        words: &Words,
        (was, is): (Scalar, Scalar),
        (old, new): (&[EnumValue], &[EnumValue]),
        (old_reserved, new_reserved): (&Reserved, &Reserved),
    ) -> Vec<(i128, i128)> {
        if was != is {
            let (was, is) = (was.name(), is.name());
            let message = format!("the integer type of `{}` was `{was}` and is `{is}`", owner.new_name);
            let report = owner.report(Code::INTEGER_CHANGED, message);
            let note = if was[1..] == is[1..] {
                "the same bytes are read as other numbers, and keys of it are in another order"
            } else {
                "its values take another number of bytes, so that fields behind them move"
            };
            self.push(report.note(note).help(format!("leave `{was}`, and declare another type that is `{is}`")));
        }
        // By number, as if they had been declared so, since a lock file has them in this order.
        let sorted = |values: &[EnumValue]| {
            let mut values = values.to_vec();
            values.sort_by_key(|value| value.value);
            values
        };
        let (old, new) = (&*sorted(old), &*sorted(new));
        let matching = matching(old, new, false);
        let members = Members { owner, words, old: named(old), new: named(new) };
        let reports = members.reports(&matching, new_reserved);
        self.reports.extend(reports);
        for (was, is) in &matching.pairs {
            self.compare_names(owner, words.member, (&old[*was]).into(), (&new[*is]).into());
        }
        let added: Vec<_> = matching.added.iter().map(|at| &new[*at]).collect();
        let numbers = new.iter().map(|it| it.value);
        self.compare_reserved(owner, words.member, (old_reserved, new_reserved), numbers, &added);
        matching.pairs.iter().map(|(was, is)| (old[*was].value, new[*is].value)).collect()
    }

    pub(super) fn compare_variants(&mut self, owner: &Owner, old: &Variant, new: &Variant) {
        let (was, is) = (&old.alternatives, &new.alternatives);
        let matching = matching(was, is, false);
        let members = Members { owner, words: &ALTERNATIVE, old: named(was), new: named(is) };
        let reports = members.reports(&matching, &new.reserved);
        self.reports.extend(reports);
        let mut is_default_kept = false;
        let mut is_default_removed = true;
        for (was, is) in &matching.pairs {
            let (was, is) = (&old.alternatives[*was], &new.alternatives[*is]);
            is_default_kept |= was.tag == old.default && is.tag == new.default;
            is_default_removed &= was.tag != old.default;
            self.compare_payloads(owner, was, is);
            self.compare_names(owner, "alternative", was.into(), is.into());
        }
        let default = |it: &'_ Variant| {
            let alternative = it.alternatives.iter().find(|alternative| alternative.tag == it.default);
            alternative.map(|it| (it.name.clone(), it.meta.span))
        };
        if let (false, false, Some(was), Some(is)) = (is_default_kept, is_default_removed, default(old), default(new)) {
            self.report_default(owner, (&was.0, &is.0), (is.1, was.1));
        }
        let added: Vec<_> = matching.added.iter().map(|at| &new.alternatives[*at]).collect();
        let numbers = new.alternatives.iter().map(|it| i128::from(it.tag));
        self.compare_reserved(owner, "alternative", (&old.reserved, &new.reserved), numbers, &added);
    }

    fn report_default(&mut self, owner: &Owner, (was, is): (&str, &str), spans: (Span, Span)) {
        let message = format!("the default of `{}` was `{was}` and is `{is}`", owner.new_name);
        let was_here = (spans.1, "this was the default");
        let mut report = change(Code::DEFAULT_CHANGED, message, (spans.0, "this is the default"), was_here);
        report.severity = Severity::Warning;
        let note = format!(
            "where a message lacks a field of the type, programs of this generation read `{is}`, and older ones `{was}`"
        );
        self.push(report.note(note).help(format!("mark `{was}` as the default: `#[default]`")));
    }

    fn compare_payloads(&mut self, owner: &Owner, old: &Alternative, new: &Alternative) {
        let fields = |side: &super::Generation<'_>, payload: &Payload| match payload {
            Payload::Record(record) => Some(record.clone()),
            Payload::Type(Type::Named(id)) => match &side.model.get(*id).kind {
                Kind::Record(record) => Some(record.clone()),
                _ => None,
            },
            _ => None,
        };
        let inner = Owner {
            old_name: format!("{}.{}", owner.old_name, old.name),
            new_name: format!("{}.{}", owner.new_name, new.name),
            old_span: old.meta.span,
            new_span: new.meta.span,
        };
        let mut is_same_in_source = true;
        let difference = match (&old.payload, &new.payload) {
            (Payload::Unit, Payload::Unit) => return,
            (Payload::Record(was), Payload::Record(is)) => return self.compare_records(&inner, was, is),
            (Payload::Type(was), Payload::Type(is)) => {
                let Some(difference) = self.item_difference(was, is) else { return };
                Some((difference, was, is))
            }
            // A unit may grow into fields, and it is the same whether a record's fields stand here or elsewhere.
            (was, is) => {
                is_same_in_source = false;
                match (was, fields(&self.old, was), fields(&self.new, is)) {
                    (Payload::Unit, _, Some(_)) if self.profile < Profile::Source => return,
                    (_, Some(was), Some(is)) if self.profile < Profile::Source => {
                        return self.compare_records(&inner, &was, &is);
                    }
                    (Payload::Unit, _, Some(_)) | (_, Some(_), Some(_)) => None,
                    _ => {
                        is_same_in_source = true;
                        None
                    }
                }
            }
        };
        let text = |side: &super::Generation<'_>, payload: &Payload| match payload {
            Payload::Unit => "nothing".into(),
            Payload::Type(ty) => format!("`{}`", side.model.type_text(ty)),
            Payload::Record(_) => "fields".into(),
        };
        let (was, is) = (text(&self.old, &old.payload), text(&self.new, &new.payload));
        let message = format!("`{}` carried {was} and carries {is}", inner.new_name);
        let code = difference.map_or(Code::PAYLOAD_CHANGED, |(difference, ..)| difference.code);
        let report = change(code, message, (new.meta.span, ""), (old.meta.span, "this was the alternative"));
        let report = match difference {
            Some((difference, was, is)) => self.explain(report, difference, Part::Whole, (was, is)),
            None if is_same_in_source => {
                report.note("the payload of the other generation is refused, ignored, or read as something else")
            }
            None => report.note("messages are read as before, but the generated alternative has another form"),
        };
        self.push(report.help(format!("keep `{}` as it was, and append another alternative", old.name)));
    }
}

/// Both generations of the members of a type.
pub(super) struct Members<'a> {
    pub(super) owner: &'a Owner,
    pub(super) words: &'a Words,
    pub(super) old: Vec<Named<'a>>,
    pub(super) new: Vec<Named<'a>>,
}

impl Members<'_> {
    pub(super) fn reports(&self, matching: &Matching, reserved: &Reserved) -> Vec<Diagnostic> {
        let removed = matching.removed.iter().map(|at| self.removed(*at, reserved));
        let renumbered = matching.renumbered.iter().map(|(pair, followers)| self.renumbered(*pair, followers));
        let mut reports: Vec<_> = removed.chain(renumbered).collect();
        if let (Some(first), false) = (reports.first_mut(), matching.shifted.is_empty()) {
            let names = matching.shifted.iter().map(|(at, _)| self.old[*at].name);
            first.notes.push(format!("also renumbered, so that messages read as something else: {}", listed(names)));
            first.severity = Severity::Error;
        }
        reports
    }

    /// What is gone and reserved was retired as it should be: what is left is that old messages may hold it.
    fn removed(&self, at: usize, reserved: &Reserved) -> Diagnostic {
        let entry = &self.old[at];
        let Words { member, number, removed, gone, .. } = self.words;
        let message = format!("{member} `{}` of `{}` was removed", entry.name, self.owner.new_name);
        let was = format!("it had the {number} {}", entry.number);
        let mut report = self.owner.missing(*removed, message, entry.span, &was).note(*gone);
        if reserved.has_number(entry.number) {
            report.severity = Severity::Warning;
            return report;
        }
        report.note(format!("another {member} may come to have the {number}, and be taken for it")).help(format!(
            "keep it, marked `#[deprecated]`, or write `reserved {}, \"{}\"` once it is not used any more",
            entry.number, entry.name
        ))
    }

    fn renumbered(&self, (was, is): Pair, followers: &[Pair]) -> Diagnostic {
        let (was, is) = (&self.old[was], &self.new[is]);
        let Words { member, number, renumbered, held, .. } = self.words;
        let owner = &self.owner.new_name;
        let message =
            format!("{member} `{}` of `{owner}` had the {number} {} and has {}", is.name, was.number, is.number);
        let label = format!("it had the {number} {}", was.number);
        let mut report = change(*renumbered, message, (is.span, ""), (was.span, &label));
        let taken = self.new.iter().find(|it| it.number == was.number);
        report.notes.push(match taken {
            Some(taken) => format!("where {held}, `{}` is read", taken.name),
            None => format!("where {held}, an unknown {member} is read"),
        });
        if !followers.is_empty() {
            let names = followers.iter().map(|(_, is)| self.new[*is].name);
            report.notes.push(format!("the same goes for {}", listed(names)));
        }
        report.help(format!("write the old {number}, and give what is new one of its own"))
    }
}
