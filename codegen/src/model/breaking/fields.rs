//! Changes of the fields of records and structs.

use super::names::matching;
use super::numbered::{Matching, Pair};
use super::types::Part;
use super::{Comparison, Owner, change, listed};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::model::encode::{encode_default, encode_with};
use crate::model::layout::{Layout, Layouts, Place, Slot};
use crate::model::{Field, Record, Value};

/// Both generations of a record, and where their fields lie.
struct Records<'a> {
    owner: &'a Owner,
    old: &'a Record,
    new: &'a Record,
    old_layout: Layout,
    new_layout: Layout,
    matching: Matching,
}

impl Comparison<'_> {
    pub(super) fn compare_records(&mut self, owner: &Owner, old: &Record, new: &Record) {
        let matching = matching(&old.fields, &new.fields, true);
        let records = Records {
            owner,
            old,
            new,
            old_layout: self.old.layouts.fields_of_record(old),
            new_layout: self.new.layouts.fields_of_record(new),
            matching,
        };
        let matching = &records.matching;
        let mut reports: Vec<_> = matching.removed.iter().map(|at| records.removed(*at)).collect();
        reports.extend(matching.renumbered.iter().map(|(pair, followers)| records.renumbered(*pair, followers)));
        let is_reused = |at: &usize| self.is_reused(&old.reserved, &records.new.fields[*at]);
        let inserted = matching.added.iter().filter(|at| matching.is_inserted(**at) && !is_reused(at));
        reports.extend(inserted.map(|at| records.inserted(*at)));
        if let (Some(first), false) = (reports.first_mut(), matching.shifted.is_empty()) {
            let names = matching.shifted.iter().map(|(at, _)| &*old.fields[*at].name);
            first.notes.push(format!("also renumbered: {}", listed(names)));
        }
        self.reports.extend(reports);
        for (was, is) in matching.pairs.clone() {
            self.compare_fields(owner, &old.fields[was], &new.fields[is]);
            self.compare_defaults(owner, &old.fields[was], &new.fields[is]);
        }
        let added: Vec<_> = matching.added.iter().map(|at| &new.fields[*at]).collect();
        let numbers = new.fields.iter().map(|field| i128::from(field.number));
        self.compare_reserved(owner, "field", (&old.reserved, &new.reserved), numbers, &added);
    }

    pub(super) fn compare_structs(&mut self, owner: &Owner, old: &Record, new: &Record) {
        let matching = matching(&old.fields, &new.fields, true);
        let name = &owner.new_name;
        let mut reports = Vec::new();
        for at in &matching.removed {
            let field = &old.fields[*at];
            let message = format!("field `{}` of struct `{name}` was removed", field.name);
            reports.push(owner.missing(Code::STRUCT_CHANGED, message, field.meta.span, "it was here"));
        }
        for at in &matching.added {
            let field = &new.fields[*at];
            let message = format!("field `{}` was added to struct `{name}`", field.name);
            let was = (owner.old_span, "it had no such field");
            reports.push(change(Code::STRUCT_CHANGED, message, (field.meta.span, ""), was));
        }
        for ((was, is), _) in &matching.renumbered {
            let (was, is) = (&old.fields[*was], &new.fields[*is]);
            let (from, to) = (was.number, is.number);
            let message = format!("field `{}` of struct `{name}` was number {from} and is number {to}", is.name);
            reports.push(change(Code::STRUCT_CHANGED, message, (is.meta.span, ""), (was.meta.span, "it was here")));
        }
        let explained = reports.into_iter().map(|report| {
            report
                .note("a struct does not say what is in it: each generation reads the other's bytes as the fields it knows")
                .help("declare another struct, and append fields of it where this one is used")
        });
        self.reports.extend(explained);
        for (was, is) in &matching.pairs {
            self.compare_fields(owner, &old.fields[*was], &new.fields[*is]);
        }
        let added: Vec<_> = matching.added.iter().map(|at| &new.fields[*at]).collect();
        self.compare_reserved(owner, "field", (&old.reserved, &new.reserved), std::iter::empty(), &added);
    }

    /// Types, names and constraints of a field that is in both generations.
    fn compare_fields(&mut self, owner: &Owner, old: &Field, new: &Field) {
        let name = format!("{}.{}", owner.new_name, new.name);
        if let Some(difference) = self.difference(&old.ty, &new.ty) {
            let (was, is) = (self.old.model.type_text(&old.ty), self.new.model.type_text(&new.ty));
            let message = format!("`{name}` was `{was}` and is `{is}`");
            let was = (old.ty_span, "this was its type");
            let report = change(difference.code, message, (new.ty_span, ""), was);
            let report = self.explain(report, difference, Part::Field, (&old.ty, &new.ty));
            self.push(report.help(format!("keep `{}` as it was, and append a field of the new type", old.name)));
        } else {
            self.compare_constraints(&name, old, new);
        }
        self.compare_names(owner, "field", old.into(), new.into());
    }

    fn compare_defaults(&mut self, owner: &Owner, old: &Field, new: &Field) {
        let name = format!("{}.{}", owner.new_name, new.name);
        if self.old.layouts.place(&old.ty) != self.new.layouts.place(&new.ty) {
            return;
        }
        let spans = ((new.meta.span, ""), (old.meta.span, "this was its default"));
        let text = |model: &crate::model::Model, field: &Field| match &field.default {
            Some(value) => format!("`{}`", model.value_text(&field.ty, value)),
            None => "its type's".into(),
        };
        if self.new.layouts.place(&new.ty) == Place::Bit {
            let value = |field: &Field| field.default == Some(Value::Bool(true));
            if value(old) != value(new) {
                let message = format!("the default of `{name}` was `{}` and is `{}`", value(old), value(new));
                let report = change(Code::BOOL_DEFAULT_CHANGED, message, spans.0, spans.1);
                self.push(
                    report
                        .note("its bit says whether the value differs from the default, so all stored values turn over")
                        .help(format!(
                            "leave the default, and append a field of the opposite meaning to `{}`",
                            new.name
                        )),
                );
            }
            return;
        }
        if old.default != new.default && default_bytes(&self.old.layouts, old) != default_bytes(&self.new.layouts, new)
        {
            let (was, is) = (text(self.old.model, old), text(self.new.model, new));
            let mut report = change(
                Code::DEFAULT_CHANGED,
                format!("the default of `{name}` was {was} and is {is}"),
                spans.0,
                spans.1,
            );
            report.severity = Severity::Warning;
            self.push(report.note(format!(
                "where a message lacks the field, programs of this generation read {is}, and older ones {was}"
            )));
        }
    }

    /// A list of records without fields holds a zero byte for each, and the first fixed field is read from it.
    pub(super) fn check_first_field(&mut self, owner: &Owner, old: &Record, new: &Record) {
        let layout = self.new.layouts.fields_of_record(new);
        let Some(at) = layout.slots.iter().position(|slot| slot.bytes == Some((0, 1))) else { return };
        let field = &new.fields[at];
        if !old.fields.is_empty() || layout.slots[at].presence.is_some() {
            return;
        }
        if default_bytes(&self.new.layouts, field).is_some_and(|bytes| bytes != [0]) {
            let message =
                format!("`{}.{}` is the first field, and the byte 0 is not its default", owner.new_name, field.name);
            let report =
                change(Code::FIRST_FIELD_DEFAULT, message, (field.meta.span, ""), (owner.old_span, "it had no fields"));
            self.push(
                report
                    .note("in lists, records without fields take a byte, 0, from which old elements now read the field")
                    .help("begin with a field that has no default of its own and is no enum"),
            );
        }
    }
}

impl Records<'_> {
    fn removed(&self, at: usize) -> Diagnostic {
        let field = &self.old.fields[at];
        let message = format!("field `{}` of `{}` was removed", field.name, self.owner.new_name);
        let was = format!("it was field {}", field.number);
        let report = self.owner.missing(Code::FIELD_REMOVED, message, field.meta.span, &was);
        let note = self.moved().unwrap_or_else(|| {
            "today's messages can still be read, but the next field that is appended takes its place and reads what old \
             programs left there: a reservation does not prevent that, since numbers take no bytes"
                .into()
        });
        report.note(note).help("keep the field, marked `#[deprecated]`; to free its name, rename it to `_unused`")
    }

    fn inserted(&self, at: usize) -> Diagnostic {
        let field = &self.new.fields[at];
        let name = &self.owner.new_name;
        let message = format!("field `{}` of `{name}` was inserted before others", field.name);
        let was = (self.owner.old_span, "it had no such field");
        let report = change(Code::FIELD_INSERTED, message, (field.meta.span, ""), was);
        let note = self.moved().unwrap_or_else(|| {
            "no other field moves this time, since those behind it lie in another section; the next one may".into()
        });
        let next = self.old.fields.iter().chain(&self.new.fields).map(|field| field.number).max().unwrap_or(0) + 1;
        report.note(note).help(format!("append it: `@{next} {}: …`", field.name))
    }

    fn renumbered(&self, (was, is): Pair, followers: &[Pair]) -> Diagnostic {
        let (was, is) = (&self.old.fields[was], &self.new.fields[is]);
        let owner = &self.owner.new_name;
        let message = format!("field `{}` of `{owner}` had number {} and has {}", is.name, was.number, is.number);
        let label = format!("it was field {}", was.number);
        let mut report = change(Code::FIELD_RENUMBERED, message, (is.meta.span, ""), (was.meta.span, &label));
        if !followers.is_empty() {
            let names = followers.iter().map(|(_, is)| &*self.new.fields[*is].name);
            report.notes.push(format!("the same goes for {}", listed(names)));
        }
        report
            .note(self.moved().unwrap_or_else(|| {
                "no field moves on the wire, where only the order of the numbers counts; but the number is what tells \
                 that a renamed field is the same"
                    .into()
            }))
            .help(format!("write the old number: `@{} {}`", was.number, is.name))
    }

    /// What moves, if anything that both generations have moves.
    fn moved(&self) -> Option<String> {
        let slots = |pair: &Pair| (self.old_layout.slots[pair.0], self.new_layout.slots[pair.1]);
        let is_moved = |pair: &&Pair| {
            let (was, is) = slots(pair);
            place(&was) != place(&is)
        };
        let first = self.matching.pairs.iter().find(is_moved)?;
        let (was, is) = slots(first);
        Some(format!(
            "on the wire, `{}` moves from {} to {}, so that neither generation finds what the other wrote",
            self.new.fields[first.1].name,
            place(&was),
            place(&is)
        ))
    }
}

/// Where a field lies, in words.
fn place(slot: &Slot) -> String {
    let bit = slot.presence.or(slot.value).map(|bit| format!("bit {} of byte {}", bit.position, bit.at));
    let own = slot.bytes.map(|(at, _)| format!("byte {at}")).or(slot.child.map(|child| format!("child {child}")));
    match (bit, own) {
        (Some(bit), Some(own)) => format!("{own} and {bit}"),
        (Some(it), None) | (None, Some(it)) => it,
        (None, None) => String::new(),
    }
}

fn default_bytes(layouts: &Layouts<'_>, field: &Field) -> Option<Vec<u8>> {
    match &field.default {
        Some(value) => encode_with(layouts, &field.ty, value),
        None => encode_default(layouts, &field.ty),
    }
}
