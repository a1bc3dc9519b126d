//! Types as they are written.

use super::build::Builder;
use super::{Pair, Rule};
use crate::schema::ast::{Type, TypeExpr};

impl<'t> Builder<'t, '_, '_> {
    pub(super) fn ty(&mut self, pair: Pair<'t>) -> Option<Type> {
        let mut parts = pair.into_inner();
        let first = parts.next()?;
        let mut span = self.span(&first);
        let kind = match first.as_rule() {
            Rule::path => {
                let path = self.path(&first);
                match parts.next() {
                    None => TypeExpr::Named(path),
                    Some(generic) if generic.as_rule() == Rule::bad_generic => {
                        self.foreign_generic(&first, &generic);
                        return None;
                    }
                    Some(size) => {
                        span.end = self.span(&size).end;
                        TypeExpr::Sized(path, Box::new(self.value(size.into_inner().next()?)?))
                    }
                }
            }
            Rule::optional => {
                let inner = self.inner(first)?;
                span.end = inner.span.end;
                TypeExpr::Optional(inner)
            }
            Rule::list => {
                let mut parts =
                    first.into_inner().filter(|part| !matches!(part.as_rule(), Rule::semicolon | Rule::square));
                let item = Box::new(self.ty(parts.next()?)?);
                match parts.next() {
                    None => TypeExpr::List(item),
                    Some(dots) if dots.as_rule() == Rule::dots => {
                        if dots.as_str() != "..=" {
                            self.exclusive_capacity(&dots);
                        }
                        TypeExpr::InlineList(item, Box::new(self.value(parts.next()?)?))
                    }
                    Some(length) => TypeExpr::Array(item, Box::new(self.value(length)?)),
                }
            }
            Rule::map => {
                let mut parts = first.into_inner().filter(|part| part.as_rule() == Rule::r#type);
                let key = self.ty(parts.next()?);
                let value = self.ty(parts.next()?);
                TypeExpr::Map(Box::new(key?), Box::new(value?))
            }
            Rule::set => TypeExpr::Set(self.inner(first)?),
            rule => {
                let mut parts = first.into_inner();
                parts.next();
                TypeExpr::Anonymous(Box::new(self.type_kind(rule, parts, &mut span)?))
            }
        };
        Some(Type { kind, span })
    }

    /// The type in a pair.
    fn inner(&mut self, pair: Pair<'t>) -> Option<Box<Type>> {
        self.ty(pair.into_inner().find(|part| part.as_rule() == Rule::r#type)?).map(Box::new)
    }
}
