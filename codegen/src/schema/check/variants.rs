//! Variants: alternatives, their tags and their payloads.

use super::Checker;
use super::attributes::Site;
use super::limits::Role;
use super::numbers::{Entry, Rules, Written};
use super::shapes::{self, Alternative, Payload, positions};
use crate::diagnostics::{Code, Diagnostic, Span, messages};
use crate::schema::ast;
use crate::schema::resolve::{Place, deprecation};

impl<'a> Checker<'a> {
    pub(super) fn variant(
        &self,
        place: Place,
        it: &'a ast::Variant,
        name: Span,
        is_whole: bool,
    ) -> shapes::Variant<'a> {
        if it.alternatives.is_empty() && is_whole {
            self.report(Diagnostic::error(Code::EMPTY_TYPE, "a variant has at least one alternative", name));
        }
        let reserved = self.reserved(&it.reserved, &Rules::ALTERNATIVE);
        let entry = |ast: &'a ast::Alternative| Entry { name: &ast.name, written: Written::of(ast.tag.as_ref()) };
        let entries: Vec<_> = it.alternatives.iter().map(entry).collect();
        let numbers = self.numbers(&entries, &reserved, &Rules::ALTERNATIVE);
        self.check_names("an alternative", it.alternatives.iter().map(|alternative| &alternative.name));
        let mut alternatives: Vec<_> = it
            .alternatives
            .iter()
            .zip(numbers)
            .map(|(ast, number)| self.alternative(place, ast, number.and_then(|number| u8::try_from(number).ok())))
            .collect();
        self.check_json(alternatives.iter().map(|it| (&it.ast.name, &it.attributes)));
        let marks: Vec<_> =
            (0..).zip(&alternatives).filter_map(|(at, it)| Some((at, it.attributes.default?))).collect();
        let marked = self.marked(&marks, &|at| it.alternatives[at].name.text.as_str());
        let default = it.alternatives.get(marked.unwrap_or(0)).map(|default| default.name.span);
        alternatives.sort_by_key(|alternative| (alternative.tag.is_none(), alternative.tag));
        let is_default = |alternative: &Alternative<'_>| Some(alternative.ast.name.span) == default;
        shapes::Variant {
            by_name: positions(alternatives.iter().map(|alternative| &alternative.ast.name)),
            default: alternatives.iter().position(is_default).unwrap_or(0),
            is_default_marked: marked.is_some(),
            alternatives,
            reserved: reserved.model,
        }
    }

    fn alternative(&self, place: Place, ast: &'a ast::Alternative, tag: Option<u8>) -> Alternative<'a> {
        if ast.name.text == "Unknown" {
            let (message, help) = messages::UNKNOWN_ALTERNATIVE;
            self.report(Diagnostic::error(Code::BAD_NAME, message, ast.name.span).help(help));
        }
        let is_deprecated = place.is_deprecated || deprecation(&ast.outer).is_some();
        let place = Place { is_deprecated, ..place };
        let payload = match &ast.payload {
            ast::Payload::Unit => Payload::Unit,
            ast::Payload::Type(ty) => {
                let found = self.ty(place, ty);
                if let Some(found) = &found {
                    self.owe(Role::Part, found, ty.span);
                }
                Payload::Type(found, ty)
            }
            ast::Payload::Record(it) => {
                let place = self.names.payload_place(place, &ast.name);
                Payload::Record(self.record(place, it))
            }
        };
        Alternative { ast, tag, attributes: self.attributes(&ast.outer, Site::Alternative), payload }
    }
}
