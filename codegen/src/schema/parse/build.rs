//! From the grammar's pairs to the syntax tree: files, items and bodies.
//!
//! A pair may end in space that its rule had stepped over in vain, so a span ends where the last of what counts does.

use std::ops::Range;

use super::literal;
use super::mend::Mended;
use super::reports::Reports;
use super::{Pair, Pairs, Rule};
use crate::diagnostics::Span;
use crate::schema::ast;

pub(super) struct Builder<'t, 'r, 'd> {
    pub(super) mended: &'t Mended<'t>,
    pub(super) reports: &'r mut Reports<'d>,
    pub(super) is_damaged: bool,
    /// The rest of the line after a `<` without `>`.
    pub(super) angle: Range<usize>,
}

/// What a body holds, besides what differs from kind to kind.
#[derive(Default)]
struct Common {
    items: Vec<ast::Item>,
    reserved: Vec<ast::Reserved>,
}

impl<'t, 'r, 'd> Builder<'t, 'r, 'd> {
    pub(super) const fn new(mended: &'t Mended<'t>, reports: &'r mut Reports<'d>) -> Self {
        Self { mended, reports, is_damaged: false, angle: 0..0 }
    }

    pub(super) fn file(mut self, pairs: Pairs<'t>, nothing: ast::File) -> ast::File {
        let mut file = nothing;
        let mut outer = None;
        for pair in pairs.flat_map(Pair::into_inner) {
            match pair.as_rule() {
                Rule::outer => outer = Some(pair),
                Rule::module => {
                    let docs = self.only_docs(outer.take(), "a module");
                    let module = self.module(pair, docs);
                    self.place_module(&mut file, module);
                }
                Rule::import => {
                    self.no_outer(outer.take(), "an import");
                    let import = self.import(pair);
                    self.place_import(&mut file, import);
                }
                Rule::bad_item => self.bad_item(&pair),
                Rule::EOI => self.no_outer(outer.take(), "the end of the file"),
                _ => {
                    let outer = self.outer(outer.take());
                    let item = self.item(pair, outer);
                    self.keep(&mut file.items, item);
                }
            }
        }
        file.is_damaged = self.is_damaged;
        file
    }

    /// Takes over what could be read; what could not is missing.
    fn keep<T>(&mut self, all: &mut Vec<T>, one: Option<T>) {
        self.is_damaged |= one.is_none();
        all.extend(one);
    }

    fn module(&mut self, pair: Pair<'t>, docs: Vec<String>) -> Option<ast::Module> {
        let mut span = self.span(&pair);
        let mut parts = pair.into_inner().skip(1);
        let path = parts.next()?;
        self.end(&parts.next()?, &path, &mut span);
        Some(ast::Module { docs, path: self.path(&path), span })
    }

    fn import(&mut self, pair: Pair<'t>) -> Option<ast::Import> {
        let mut span = self.span(&pair);
        let mut parts = pair.into_inner().filter(|part| part.as_rule() != Rule::AS).skip(1);
        let text = parts.next()?;
        let alias = parts.next()?;
        let path = self.text(&text);
        let alias = if alias.as_rule() == Rule::name {
            self.end(&parts.next()?, &alias, &mut span);
            Some(self.name(&alias))
        } else {
            self.end(&alias, &text, &mut span);
            None
        };
        Some(ast::Import { path: path?, alias, span })
    }

    pub(super) fn item(&mut self, pair: Pair<'t>, outer: ast::Outer) -> Option<ast::Item> {
        let rule = pair.as_rule();
        let mut span = self.span(&pair);
        let mut parts = pair.into_inner();
        span.end = self.span(&parts.next()?).end;
        let name = self.name(&parts.next()?);
        let kind = match rule {
            Rule::const_item | Rule::alias_item => {
                let mut parts = parts.filter(|part| !matches!(part.as_rule(), Rule::colon | Rule::equals));
                let ty = parts.next()?;
                let value = if rule == Rule::const_item { parts.next() } else { None };
                self.end(&parts.next()?, value.as_ref().unwrap_or(&ty), &mut span);
                let (ty, value) = (self.ty(ty), value.and_then(|value| self.value(value)));
                if rule == Rule::const_item {
                    ast::ItemKind::Const { ty: ty?, value: value? }
                } else {
                    ast::ItemKind::Alias(ty?)
                }
            }
            Rule::protocol_item => ast::ItemKind::Protocol(self.protocol(parts, &mut span)?),
            _ => ast::ItemKind::Type(self.type_kind(rule, parts, &mut span)?),
        };
        Some(ast::Item { outer, name, kind, span })
    }

    /// The type that an item declares, or an anonymous one: `parts` are what follows the keyword and name.
    pub(super) fn type_kind(&mut self, rule: Rule, parts: Pairs<'t>, span: &mut Span) -> Option<ast::TypeKind> {
        let mut integer = None;
        for part in parts {
            span.end = self.span(&part).end;
            match part.as_rule() {
                Rule::name => integer = Some(self.name(&part)),
                Rule::bad_header => self.bad_header(&part, rule),
                Rule::enum_body => {
                    let body = self.enum_body(part, integer);
                    let is_flags = matches!(rule, Rule::flags_item | Rule::anonymous_flags);
                    return Some(if is_flags { ast::TypeKind::Flags(body) } else { ast::TypeKind::Enum(body) });
                }
                Rule::variant_body => return Some(ast::TypeKind::Variant(self.variant_body(part))),
                Rule::record_body => {
                    let body = self.record_body(part);
                    let is_struct = matches!(rule, Rule::struct_item | Rule::anonymous_struct);
                    return Some(if is_struct { ast::TypeKind::Struct(body) } else { ast::TypeKind::Record(body) });
                }
                _ => {}
            }
        }
        None
    }

    fn protocol(&mut self, parts: Pairs<'t>, span: &mut Span) -> Option<ast::Protocol> {
        let mut id = None;
        for part in parts {
            span.end = self.span(&part).end;
            match part.as_rule() {
                Rule::natural => id = Some(self.number(&part)),
                Rule::bad_header => self.bad_header(&part, Rule::protocol_item),
                Rule::protocol_body => {
                    let mut messages = Vec::new();
                    let common = self.body(part, |this, pair, outer| {
                        let message = this.message(pair, outer);
                        this.keep(&mut messages, message);
                    });
                    return Some(ast::Protocol { id, messages, reserved: common.reserved });
                }
                _ => {}
            }
        }
        None
    }

    /// Reads what stands in braces; `member` takes what differs between the kinds of bodies.
    fn body(&mut self, pair: Pair<'t>, mut member: impl FnMut(&mut Self, Pair<'t>, ast::Outer)) -> Common {
        let mut common = Common::default();
        let body = pair.as_rule();
        let mut outer = None;
        let mut last: Option<Pair<'t>> = None;
        let mut semicolons = Vec::new();
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::outer => outer = Some(part),
                Rule::reserved => {
                    self.no_outer(outer.take(), "a reservation");
                    self.reserved(part, &mut common.reserved);
                }
                Rule::field | Rule::enum_value | Rule::alternative | Rule::message => {
                    let outer = self.outer(outer.take());
                    last = Some(part.clone());
                    member(self, part, outer);
                }
                Rule::bad_member => self.bad_member(&part, body),
                Rule::semicolon => semicolons.push(self.span(&part)),
                Rule::no_comma | Rule::no_enum_comma | Rule::bad_rest => {
                    if let Some(last) = &last {
                        self.bad_separator(&part, last, body);
                    }
                }
                _ => {
                    let outer = self.outer(outer.take());
                    let item = self.item(part, outer);
                    self.keep(&mut common.items, item);
                }
            }
        }
        self.semicolons(&semicolons);
        self.no_outer(outer, "the end of the body");
        common
    }

    fn enum_body(&mut self, pair: Pair<'t>, integer: Option<ast::Name>) -> ast::Enum {
        let mut values = Vec::new();
        let common = self.body(pair, |this, pair, outer| {
            let value = this.enum_value(pair, outer);
            this.keep(&mut values, value);
        });
        ast::Enum { integer, values, reserved: common.reserved }
    }

    fn enum_value(&mut self, pair: Pair<'t>, outer: ast::Outer) -> Option<ast::EnumValue> {
        let mut parts = pair.into_inner();
        let name = self.name(&parts.next()?);
        let value = match parts.find(|part| part.as_rule() == Rule::value) {
            Some(value) => Some(self.value(value)?),
            None => None,
        };
        Some(ast::EnumValue { outer, name, value })
    }

    fn record_body(&mut self, pair: Pair<'t>) -> ast::Record {
        let mut fields = Vec::new();
        let common = self.body(pair, |this, pair, outer| {
            let field = this.field(pair, outer);
            this.keep(&mut fields, field);
        });
        ast::Record { fields, items: common.items, reserved: common.reserved }
    }

    fn field(&mut self, pair: Pair<'t>, outer: ast::Outer) -> Option<ast::Field> {
        let mut span = self.span(&pair);
        let (mut number, mut name, mut ty, mut default) = (None, None, None, None);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::number => number = Some(self.number(&part)),
                Rule::name => name = Some(self.name(&part)),
                Rule::r#type => ty = Some(self.ty(part)?),
                // Without a default that cannot be read, the field is what it is.
                Rule::value => default = self.value(part),
                _ => {}
            }
        }
        let ty = ty?;
        span.end = default.as_ref().map_or(ty.span.end, |value| value.span.end);
        Some(ast::Field { outer, number, name: name?, ty, default, span })
    }

    fn variant_body(&mut self, pair: Pair<'t>) -> ast::Variant {
        let mut alternatives = Vec::new();
        let common = self.body(pair, |this, pair, outer| {
            let alternative = this.alternative(pair, outer);
            this.keep(&mut alternatives, alternative);
        });
        ast::Variant { alternatives, items: common.items, reserved: common.reserved }
    }

    fn alternative(&mut self, pair: Pair<'t>, outer: ast::Outer) -> Option<ast::Alternative> {
        let mut span = self.span(&pair);
        let (mut tag, mut name, mut payload) = (None, None, ast::Payload::Unit);
        for part in pair.into_inner() {
            span.end = self.span(&part).end;
            match part.as_rule() {
                Rule::natural => tag = Some(self.number(&part)),
                Rule::name => name = Some(self.name(&part)),
                Rule::r#type => {
                    let ty = self.ty(part)?;
                    span.end = ty.span.end;
                    payload = ast::Payload::Type(ty);
                }
                Rule::record_body => payload = ast::Payload::Record(self.record_body(part)),
                _ => {}
            }
        }
        Some(ast::Alternative { outer, tag, name: name?, payload, span })
    }

    fn message(&mut self, pair: Pair<'t>, outer: ast::Outer) -> Option<ast::Message> {
        let span = self.span(&pair);
        let (mut number, mut name, mut ty) = (None, None, None);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::natural => number = Some(self.number(&part)),
                Rule::name => name = Some(self.name(&part)),
                Rule::path => ty = Some(self.path(&part)),
                _ => {}
            }
        }
        let ty = ty?;
        Some(ast::Message { outer, number, name, span: span.to(ty.span), ty })
    }

    fn reserved(&mut self, pair: Pair<'t>, all: &mut Vec<ast::Reserved>) {
        for entry in pair.into_inner().filter(|part| part.as_rule() == Rule::entry) {
            let entry = self.entry(entry);
            self.keep(all, entry);
        }
    }

    fn entry(&mut self, pair: Pair<'t>) -> Option<ast::Reserved> {
        let mut parts = pair.into_inner();
        let first = parts.next()?;
        if first.as_rule() == Rule::text {
            return Some(ast::Reserved::Name(self.text(&first)?));
        }
        let last = parts.next().unwrap_or_else(|| first.clone());
        if first.as_str().starts_with('-') || last.as_str().starts_with('-') {
            let span = self.span(&first).to(self.span(&last));
            return Some(ast::Reserved::Values(literal::signed(first.as_str()), literal::signed(last.as_str()), span));
        }
        Some(ast::Reserved::Numbers(self.number(&first), self.number(&last)))
    }

    // ---- What stands before, and names -----------------------------------------------------------------------------

    fn outer(&mut self, pair: Option<Pair<'t>>) -> ast::Outer {
        let mut outer = ast::Outer::default();
        for part in pair.into_iter().flat_map(Pair::into_inner) {
            match part.as_rule() {
                Rule::doc if self.is_late(&part) => self.late_doc(&part),
                Rule::doc => outer.docs.push(doc(&part)),
                Rule::attribute => outer.attributes.extend(self.attribute(part)),
                _ => self.bad_attribute(&part),
            }
        }
        outer
    }

    fn only_docs(&mut self, pair: Option<Pair<'t>>, what: &str) -> Vec<String> {
        let mut docs = Vec::new();
        for part in pair.into_iter().flat_map(Pair::into_inner) {
            if part.as_rule() == Rule::doc {
                docs.push(doc(&part));
            } else {
                self.misplaced_attribute(&part, what);
            }
        }
        docs
    }

    fn attribute(&mut self, pair: Pair<'t>) -> Option<ast::Attribute> {
        let span = self.span(&pair);
        let mut parts = pair.into_inner();
        let path = self.path(&parts.next()?);
        let arguments = parts.filter(|part| part.as_rule() == Rule::argument);
        let arguments = arguments.map(|part| self.argument(part)).collect::<Option<_>>()?;
        Some(ast::Attribute { path, arguments, span })
    }

    pub(super) fn name(&self, pair: &Pair<'t>) -> ast::Name {
        ast::Name { text: pair.as_str().to_owned(), span: self.span(pair) }
    }

    pub(super) fn path(&self, pair: &Pair<'t>) -> ast::Path {
        let span = self.span(pair);
        let mut start = pair.as_span().start();
        let segment = |text: &str| {
            let end = start + text.len();
            let name = ast::Name { text: text.to_owned(), span: self.at(start, end) };
            start = end + 1;
            name
        };
        ast::Path { segments: pair.as_str().split('.').map(segment).collect(), span }
    }

    fn number(&self, pair: &Pair<'t>) -> ast::Number {
        let value = literal::magnitude(pair.as_str().trim_start_matches('@')).unwrap_or(u128::MAX);
        ast::Number { value, span: self.span(pair) }
    }

    pub(super) fn span(&self, pair: &Pair<'t>) -> Span {
        let span = pair.as_span();
        self.at(span.start(), span.end())
    }

    /// The span from one byte of the mended text to another.
    pub(super) fn at(&self, start: usize, end: usize) -> Span {
        self.mended.span(&(start..end))
    }
}

/// What a line of documentation says.
fn doc(pair: &Pair<'_>) -> String {
    let text = pair.as_str().trim_start_matches("///").trim_end();
    text.strip_prefix(' ').unwrap_or(text).to_owned()
}
