//! Numbers of fields, alternatives, values, flags and messages, and what is reserved of them.

use std::collections::HashMap;

use super::Checker;
use crate::diagnostics::messages::number::{self, spell};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model;
use crate::schema::ast::{self, Name, Number};

/// What numbers of one kind have to keep.
pub(super) struct Rules {
    /// What has the number.
    pub(super) what: &'static str,
    /// What the number is called.
    pub(super) noun: &'static str,
    /// What it is called where nothing else says what has it.
    pub(super) named: &'static str,
    pub(super) least: i128,
    pub(super) greatest: i128,
    /// The number of the first, if it is not written.
    pub(super) first: i128,
    pub(super) form: Form,
}

/// How a number is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `@1 name`
    At,
    /// `1 Name`
    Before,
    /// `Name = 1`
    After,
}

impl Rules {
    pub(super) const FIELD: Self = Self {
        what: "field",
        noun: "number",
        named: "field number",
        least: 1,
        greatest: 4_294_967_295,
        first: 1,
        form: Form::At,
    };
    pub(super) const ALTERNATIVE: Self =
        Self { what: "alternative", named: "alternative number", greatest: 255, form: Form::Before, ..Self::FIELD };
    pub(super) const MESSAGE: Self =
        Self { what: "message", named: "message number", greatest: 65_535, form: Form::Before, ..Self::FIELD };
    /// Without a range, which the integer type gives.
    pub(super) const VALUE: Self =
        Self { what: "value", noun: "number", named: "value", least: 0, first: 0, form: Form::After, ..Self::FIELD };
    /// Without a range, which the integer type gives.
    pub(super) const FLAG: Self = Self { what: "flag", noun: "position", named: "position", ..Self::VALUE };
}

/// What is to have a number.
pub(super) struct Entry<'a> {
    pub(super) name: &'a Name,
    pub(super) written: Written,
}

/// The number that stands in the text.
#[derive(Clone, Copy)]
pub(super) enum Written {
    /// It follows from the one before.
    No,
    Yes(i128, Span),
    /// It is wrong, which is reported.
    Wrong,
}

impl Written {
    pub(super) fn of(number: Option<&Number>) -> Self {
        number.map_or(Self::No, |number| Self::Yes(i128::try_from(number.value).unwrap_or(i128::MAX), number.span))
    }
}

/// What must not be used again.
#[derive(Default)]
pub(super) struct Reserved<'a> {
    /// From the first to the last, with the place, in ascending order and without overlaps.
    numbers: Vec<(i128, i128, Span)>,
    names: HashMap<&'a str, Span>,
    /// The same for the model.
    pub(super) model: model::Reserved,
}

impl Reserved<'_> {
    fn find(&self, number: i128) -> Option<Span> {
        let after = self.numbers.partition_point(|(first, ..)| *first <= number);
        let (_, last, span) = *self.numbers.get(after.checked_sub(1)?)?;
        (number <= last).then_some(span)
    }
}

impl<'a> Checker<'a> {
    /// Reads what is reserved.
    pub(super) fn reserved(&self, reserved: &'a [ast::Reserved], rules: &Rules) -> Reserved<'a> {
        let mut found = Reserved::default();
        for entry in reserved {
            let (first, last, span) = match entry {
                ast::Reserved::Numbers(first, last) => {
                    let number = |number: &Number| i128::try_from(number.value).unwrap_or(i128::MAX);
                    (number(first), number(last), first.span.to(last.span))
                }
                ast::Reserved::Values(first, last, span) => (*first, *last, *span),
                ast::Reserved::Name(name) => {
                    self.reserve_name(name, &mut found);
                    continue;
                }
            };
            let message = if first > last {
                format!("the range {first}..={last} is empty: it ends before it begins")
            } else if first < rules.least || last > rules.greatest {
                let wrong = if first < rules.least { first } else { last };
                let (from, to) = (spell(rules.least), spell(rules.greatest));
                format!("{} can be no {}: these are from {from} to {to}", spell(wrong), rules.named)
            } else {
                found.numbers.push((first, last, span));
                continue;
            };
            let report = Diagnostic::error(Code::BAD_RESERVED, message, span);
            self.report(if first > last {
                report.fix("turn it around", span, format!("{last}..={first}"))
            } else {
                report.help("it need not be reserved")
            });
        }
        found.model.numbers = found.numbers.iter().map(|(first, last, _)| (*first, *last)).collect();
        found.numbers.sort_by_key(|(first, last, span)| (*first, *last, span.start));
        self.check_overlaps(&mut found.numbers);
        found
    }

    fn reserve_name(&self, name: &'a ast::Text, found: &mut Reserved<'a>) {
        let report = |message: &str| Diagnostic::error(Code::BAD_RESERVED, message, name.span);
        if name.text.is_empty() {
            self.report(report("a reserved name is not empty"));
        } else if let Some(first) = found.names.get(name.text.as_str()) {
            let report = report(&format!("the name `{}` is reserved already", name.text));
            self.report(report.label(*first, "first reserved here").help("remove one of them"));
        } else {
            found.names.insert(&name.text, name.span);
            found.model.names.push(name.text.clone());
        }
    }

    /// Reports what is reserved twice, and leaves it once.
    fn check_overlaps(&self, numbers: &mut Vec<(i128, i128, Span)>) {
        let mut apart: Vec<(i128, i128, Span)> = Vec::with_capacity(numbers.len());
        for (first, last, span) in numbers.drain(..) {
            let Some(before) = apart.last_mut().filter(|(_, last, _)| *last >= first) else {
                apart.push((first, last, span));
                continue;
            };
            let (earlier, later) = if before.2.start < span.start { (before.2, span) } else { (span, before.2) };
            let message = match first {
                _ if first == last.min(before.1) => format!("{first} is reserved already"),
                _ => format!("{first}..={} are reserved already", last.min(before.1)),
            };
            self.report(Diagnostic::error(Code::BAD_RESERVED, message, later).label(earlier, "first reserved here"));
            before.1 = before.1.max(last);
        }
        *numbers = apart;
    }

    /// Gives out numbers: the written one, or the one before and one more. None where there is a fault.
    pub(super) fn numbers(&self, entries: &[Entry<'a>], reserved: &Reserved<'_>, rules: &Rules) -> Vec<Option<i128>> {
        for entry in entries {
            if let Some(span) = reserved.names.get(entry.name.text.as_str()) {
                let message = format!("the name `{}` is reserved", entry.name.text);
                self.report(
                    Diagnostic::error(Code::RESERVED_NAME, message, entry.name.span)
                        .label(*span, "reserved here")
                        .help(format!("give the {} another name", rules.what)),
                );
            }
        }
        let mut given = Given { taken: HashMap::new(), free: None };
        let (mut next, mut is_at_fault) = (Some(rules.first), false);
        let mut numbers = Vec::with_capacity(entries.len());
        for entry in entries {
            let number = match entry.written {
                Written::No => next,
                Written::Yes(number, _) => {
                    is_at_fault = false;
                    Some(number)
                }
                Written::Wrong => None,
            };
            next = number.and_then(|number| number.checked_add(1));
            let Some(number) = number else {
                is_at_fault = true;
                numbers.push(None);
                continue;
            };
            let fault = Self::fault(entry, number, &given, reserved, rules);
            let is_free = fault.is_none();
            if let Some(report) = fault {
                // What follows a fault without a number of its own is no fault of its own.
                if !is_at_fault {
                    let report = given.suggest(report, entry, entries, reserved, rules);
                    self.report(report);
                }
                is_at_fault = true;
                if number > rules.greatest {
                    next = None;
                }
            } else {
                given.taken.insert(number, entry.name);
            }
            numbers.push(is_free.then_some(number));
        }
        numbers
    }

    fn fault(
        entry: &Entry<'a>,
        number: i128,
        given: &Given<'a>,
        reserved: &Reserved<'_>,
        rules: &Rules,
    ) -> Option<Diagnostic> {
        let (at, is_written) = match entry.written {
            Written::Yes(_, span) => (span, true),
            _ => (entry.name.span, false),
        };
        let report = |code, message| {
            let report = Diagnostic::error(code, message, at);
            if is_written { report } else { report.because("the one before and one more") }
        };
        let Rules { what, noun, named, least, greatest, .. } = *rules;
        if number < least {
            return Some(report(Code::BAD_NUMBER, number::too_small(noun, what, number, least)));
        }
        if number > greatest {
            return Some(report(Code::BAD_NUMBER, number::too_great(noun, what, number, greatest)));
        }
        if let Some(first) = given.taken.get(&number) {
            let message = number::taken(named, number, &first.text);
            return Some(report(Code::DUPLICATE_NUMBER, message).label(first.span, "has it"));
        }
        let span = reserved.find(number)?;
        Some(report(Code::RESERVED_NUMBER, format!("{named} {number} is reserved")).label(span, "reserved here"))
    }
}

/// The numbers that are given out.
struct Given<'a> {
    taken: HashMap<i128, &'a Name>,
    /// The next number that nothing has, once it was asked for.
    free: Option<i128>,
}

impl<'a> Given<'a> {
    /// Adds the change that gives the entry a number which is free.
    fn suggest(
        &mut self,
        report: Diagnostic,
        entry: &Entry<'a>,
        entries: &[Entry<'a>],
        reserved: &Reserved<'_>,
        rules: &Rules,
    ) -> Diagnostic {
        let used = entries.iter().filter_map(|entry| match entry.written {
            Written::Yes(number, _) if number <= rules.greatest => Some(number),
            _ => None,
        });
        let greatest = || {
            let reserved = reserved.numbers.iter().map(|(_, last, _)| *last);
            let taken = self.taken.keys().copied();
            used.chain(reserved).chain(taken).chain([rules.first - 1]).max().unwrap_or(rules.first)
        };
        let last = self.free.unwrap_or_else(greatest);
        let is_free = |number: &i128| !self.taken.contains_key(number) && reserved.find(*number).is_none();
        let next = last.checked_add(1).filter(|next| *next <= rules.greatest);
        let next = next.or_else(|| (rules.first..=rules.greatest).take(entries.len() + 1).find(is_free));
        let Some(next) = next.filter(|next| (rules.least..=rules.greatest).contains(next)) else {
            return report.help(number::ALL_TAKEN);
        };
        self.free = Some(next);
        let text = if rules.form == Form::At { format!("@{next}") } else { next.to_string() };
        let help = number::free(&if rules.form == Form::After { format!("= {text}") } else { text.clone() });
        match (entry.written, rules.form) {
            (Written::Yes(_, span), _) => report.fix(help, span, text),
            (_, Form::After) => report.fix(help, entry.name.span.after(), format!(" = {text}")),
            (_, Form::At | Form::Before) => report.fix(help, entry.name.span.before(), format!("{text} ")),
        }
    }
}
