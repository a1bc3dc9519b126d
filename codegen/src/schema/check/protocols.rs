//! Protocols: their numbers and their messages.

use std::collections::HashMap;

use super::Checker;
use super::attributes::{Site, meta};
use super::numbers::{Entry, Rules, Written};
use crate::diagnostics::messages::grouped;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{Message, Protocol, Reserved, Type, TypeId};
use crate::schema::ast::{self, Name, TypeKind};
use crate::schema::resolve::{DeclId, DeclKind, Place, deprecation};

impl<'a> Checker<'a> {
    /// The protocols of the run, by declaration.
    pub(super) fn protocols(&self) -> HashMap<DeclId, Protocol> {
        let mut ids: HashMap<u32, Span> = HashMap::new();
        let mut found = HashMap::new();
        for (id, decl) in self.names.iter() {
            let DeclKind::Protocol(it) = decl.kind else { continue };
            let number = self.protocol_id(it, decl.span);
            if let Some((number, span)) = number {
                let first = *ids.entry(number).or_insert(span);
                if first != span {
                    let message = format!("protocol number {number} is taken by another protocol");
                    let report = Diagnostic::error(Code::DUPLICATE_NUMBER, message, span).label(first, "has it");
                    self.report(report.help("give one of them another number"));
                }
            }
            let (messages, reserved) = self.messages(decl.place, it);
            let (name, meta) = (decl.name.to_string(), meta(decl.span, decl.outer));
            found.insert(id, Protocol { name, meta, id: number.map_or(0, |(number, _)| number), messages, reserved });
        }
        found
    }

    fn protocol_id(&self, it: &ast::Protocol, name: Span) -> Option<(u32, Span)> {
        let Some(number) = &it.id else {
            let message = "a protocol has a number, and this one has none";
            let report = Diagnostic::error(Code::MISSING_NUMBER, message, name);
            self.report(report.help("write one behind the name, and never change it: `= 7`"));
            return None;
        };
        let id = u32::try_from(number.value).ok();
        if id.is_none() {
            let (found, greatest) = (grouped(number.value), grouped(u32::MAX.into()));
            let message = format!("the number of this protocol is {found}, the greatest is {greatest}");
            self.report(Diagnostic::error(Code::BAD_NUMBER, message, number.span));
        }
        Some((id?, number.span))
    }

    fn messages(&self, place: Place, it: &'a ast::Protocol) -> (Vec<Message>, Reserved) {
        let name = |message: &'a ast::Message| -> &'a Name {
            let last = message.ty.segments.len() - 1;
            message.name.as_ref().unwrap_or(&message.ty.segments[last])
        };
        let reserved = self.reserved(&it.reserved, &Rules::MESSAGE);
        let entry = |message| {
            let message: &'a ast::Message = message;
            Entry { name: name(message), written: Written::of(message.number.as_ref()) }
        };
        let entries: Vec<_> = it.messages.iter().map(entry).collect();
        let numbers = self.numbers(&entries, &reserved, &Rules::MESSAGE);
        self.check_names("a message", it.messages.iter().map(name));
        let mut messages = Vec::new();
        for (message, number) in it.messages.iter().zip(numbers) {
            self.attributes(&message.outer, Site::Message);
            let is_deprecated = place.is_deprecated || deprecation(&message.outer).is_some();
            let ty = self.message_type(Place { is_deprecated, ..place }, &message.ty);
            let number = number.and_then(|number| u16::try_from(number).ok());
            if let (Some(ty), Some(number)) = (ty, number) {
                let name = name(message);
                messages.push(Message {
                    number,
                    name: name.text.clone(),
                    meta: meta(name.span, Some(&message.outer)),
                    ty,
                });
            }
        }
        messages.sort_by_key(|message| message.number);
        (messages, reserved.model)
    }

    fn message_type(&self, place: Place, path: &ast::Path) -> Option<TypeId> {
        let ty = self.named_type(place, path)?;
        if let Type::Named(id) = ty
            && let TypeKind::Record(_) | TypeKind::Variant(_) | TypeKind::Struct(_) = self.names.type_kind(id)
        {
            return Some(id);
        }
        let message = format!(
            "a message is a record, a variant or a struct, found `{}`, which is {}",
            self.spell(&ty),
            self.what(&ty)
        );
        let report = Diagnostic::error(Code::NOT_A_MESSAGE, message, path.span);
        self.report(report.help("put it into a record"));
        None
    }
}
