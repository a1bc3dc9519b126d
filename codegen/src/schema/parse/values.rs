//! Values as they are written.

use super::build::Builder;
use super::literal::{self, Fault};
use super::{Pair, Rule};
use crate::schema::ast::{Text, Value, ValueExpr};

impl<'t> Builder<'t, '_, '_> {
    pub(super) fn value(&mut self, pair: Pair<'t>) -> Option<Value> {
        let mut parts = pair.into_inner();
        let first = self.single(parts.next()?);
        let Some(second) = parts.next() else { return first };
        let rest: Vec<_> = std::iter::once(second).chain(parts).map(|part| self.single(part)).collect();
        let all = std::iter::once(first).chain(rest).collect::<Option<Vec<_>>>()?;
        let span = all.first()?.span.to(all.last()?.span);
        Some(Value { kind: ValueExpr::Union(all), span })
    }

    pub(super) fn argument(&mut self, pair: Pair<'t>) -> Option<Value> {
        let mut span = self.span(&pair);
        let (mut start, mut end, mut dots) = (None, None, None);
        for part in pair.into_inner() {
            if part.as_rule() == Rule::dots {
                span.end = self.span(&part).end;
                dots = Some(part);
                continue;
            }
            let value = self.value(part)?;
            span.end = value.span.end;
            if dots.is_none() { start = Some(value) } else { end = Some(value) }
        }
        let Some(dots) = dots else { return start };
        let (start, end) = (start.map(Box::new), end.map(Box::new));
        Some(Value { kind: ValueExpr::Range { start, end, is_inclusive: dots.as_str() == "..=" }, span })
    }

    fn single(&mut self, pair: Pair<'t>) -> Option<Value> {
        let span = self.span(&pair);
        let text = pair.as_str();
        if self.is_guess(&pair) {
            return None;
        }
        let kind = match pair.as_rule() {
            Rule::integer => ValueExpr::Integer {
                is_negative: text.starts_with('-'),
                magnitude: literal::magnitude(text.trim_start_matches('-')),
            },
            // The grammar lets through what the standard library reads, but for `_`.
            Rule::float => ValueExpr::Float(text.replace('_', "").parse().ok()?),
            Rule::bad_number => {
                self.bad_number(&pair);
                return None;
            }
            Rule::text => ValueExpr::Text(self.text(&pair)?.text),
            Rule::bytes => ValueExpr::Bytes(self.unescape(&pair, 2, literal::bytes)?),
            Rule::char => ValueExpr::Char(self.char(&pair)?),
            Rule::negative => {
                let mut path = self.path(&pair);
                let first = path.segments.first_mut()?;
                first.text.remove(0);
                first.span.start += 1;
                path.span.start += 1;
                ValueExpr::Negative(path)
            }
            Rule::path => match text {
                "true" => ValueExpr::Bool(true),
                "false" => ValueExpr::Bool(false),
                _ => ValueExpr::Path(self.path(&pair)),
            },
            Rule::list_value => {
                let items = pair.into_inner().filter(|part| part.as_rule() == Rule::value);
                let items: Vec<_> = items.map(|part| self.value(part)).collect();
                ValueExpr::List(items.into_iter().collect::<Option<_>>()?)
            }
            _ => {
                let mut members = Vec::new();
                let mut name = None;
                for part in pair.into_inner() {
                    match part.as_rule() {
                        Rule::name => name = Some(self.name(&part)),
                        Rule::value => members.push(name.take().zip(self.value(part))),
                        _ => {}
                    }
                }
                ValueExpr::Record(members.into_iter().collect::<Option<_>>()?)
            }
        };
        Some(Value { kind, span })
    }

    pub(super) fn text(&mut self, pair: &Pair<'t>) -> Option<Text> {
        if self.is_guess(pair) {
            return None;
        }
        Some(Text { text: self.unescape(pair, 1, literal::text)?, span: self.span(pair) })
    }

    /// Whether nobody knows what was meant there.
    fn is_guess(&self, pair: &Pair<'t>) -> bool {
        let span = pair.as_span();
        self.mended.is_wounded(&(span.start()..span.end()))
    }

    fn char(&mut self, pair: &Pair<'t>) -> Option<char> {
        let text = self.unescape(pair, 1, literal::text)?;
        let mut chars = text.chars();
        if let (Some(char), None) = (chars.next(), chars.next()) {
            return Some(char);
        }
        self.bad_char(pair, &text);
        None
    }

    /// Resolves the escapes between quotes, of which the first ends after `open` bytes.
    fn unescape<T>(
        &mut self,
        pair: &Pair<'t>,
        open: usize,
        resolve: impl FnOnce(&str) -> Result<T, Vec<Fault>>,
    ) -> Option<T> {
        let text = pair.as_str();
        let start = pair.as_span().start() + open;
        resolve(&text[open..text.len() - 1])
            .map_err(|faults| faults.iter().for_each(|fault| self.bad_escape(start, fault)))
            .ok()
    }
}
