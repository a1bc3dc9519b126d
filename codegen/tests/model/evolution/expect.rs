//! What a program of one generation should read of a value of another.

use std::collections::BTreeMap;

use llano_codegen::model::{Kind, Payload, Record, Type};

use crate::codec::{Codec, Tree};

/// The value as a program of the other generation reads it, where the change between them is allowed. Types have the
/// same numbers in both.
pub(crate) fn converted(from: &Codec<'_>, to: &Codec<'_>, ty: &Type, tree: &Tree) -> Tree {
    let all = |item: &Type, items: &[Tree]| items.iter().map(|tree| converted(from, to, item, tree)).collect();
    match (ty, tree) {
        (Type::List(item) | Type::InlineList(item, _) | Type::Array(item, _), Tree::List(items)) => {
            Tree::List(all(item, items))
        }
        (Type::Map(_, value), Tree::Map(entries)) => {
            let entry = |(key, it): &(Tree, Tree)| (key.clone(), converted(from, to, value, it));
            Tree::Map(entries.iter().map(entry).collect())
        }
        (Type::Optional(inner), Tree::Present(tree)) => Tree::Present(Box::new(converted(from, to, inner, tree))),
        (Type::Named(_), Tree::Fields(fields)) => match (from.kind(ty), to.kind(ty)) {
            (Some(Kind::Struct(was) | Kind::Record(was)), Some(Kind::Struct(is) | Kind::Record(is))) => {
                converted_fields(from, to, (was, is), fields)
            }
            _ => unreachable!("the kind is the same"),
        },
        (Type::Named(_), Tree::Unit(tag) | Tree::Alternative(tag, _)) => {
            let payload = |codec: &Codec<'_>| {
                let Some(Kind::Variant(it)) = codec.kind(ty) else { unreachable!("the kind is the same") };
                it.alternatives.iter().find(|it| it.tag == *tag).map(|it| it.payload.clone())
            };
            match (payload(from), payload(to), tree) {
                (_, None, _) => Tree::Unknown(*tag, from.write(ty, tree)[1..].to_vec()),
                (_, Some(Payload::Unit), _) => Tree::Unit(*tag),
                (_, Some(Payload::Record(is)), Tree::Unit(_)) => {
                    Tree::Alternative(*tag, Box::new(to.default_fields(&is)))
                }
                (Some(Payload::Record(was)), Some(Payload::Record(is)), Tree::Alternative(_, payload)) => {
                    let Tree::Fields(fields) = &**payload else { unreachable!("the payload has fields") };
                    Tree::Alternative(*tag, Box::new(converted_fields(from, to, (&was, &is), fields)))
                }
                (_, Some(Payload::Type(is)), Tree::Alternative(_, payload)) => {
                    Tree::Alternative(*tag, Box::new(converted(from, to, &is, payload)))
                }
                other => unreachable!("the payload changed: {other:?}"),
            }
        }
        _ => tree.clone(),
    }
}

fn converted_fields(
    from: &Codec<'_>,
    to: &Codec<'_>,
    (was, is): (&Record, &Record),
    fields: &BTreeMap<u32, Tree>,
) -> Tree {
    let Tree::Fields(mut all) = to.default_fields(is) else { unreachable!("a record has fields") };
    for field in &was.fields {
        if let Some(known) = all.get_mut(&field.number) {
            *known = converted(from, to, &field.ty, &fields[&field.number]);
        }
    }
    Tree::Fields(all)
}

/// What a value says, by names instead of numbers.
#[derive(Debug, PartialEq)]
pub(crate) enum Meaning {
    Word(String),
    All(Vec<Meaning>),
    Named(BTreeMap<String, Meaning>),
}

pub(crate) fn meaning(codec: &Codec<'_>, ty: &Type, tree: &Tree) -> Meaning {
    let fields = |record: &Record, fields: &BTreeMap<u32, Tree>| {
        let field = |field: &llano_codegen::model::Field| {
            (field.name.clone(), meaning(codec, &field.ty, &fields[&field.number]))
        };
        Meaning::Named(record.fields.iter().map(field).collect())
    };
    match (ty, tree) {
        (Type::List(item) | Type::InlineList(item, _) | Type::Array(item, _) | Type::Set(item), Tree::List(items)) => {
            Meaning::All(items.iter().map(|tree| meaning(codec, item, tree)).collect())
        }
        (Type::Map(key, value), Tree::Map(entries)) => {
            let entry = |(k, v): &(Tree, Tree)| Meaning::All(vec![meaning(codec, key, k), meaning(codec, value, v)]);
            Meaning::All(entries.iter().map(entry).collect())
        }
        (Type::Optional(inner), Tree::Present(tree)) => meaning(codec, inner, tree),
        (Type::Named(_), _) => match (codec.kind(ty), tree) {
            (Some(Kind::Struct(it) | Kind::Record(it)), Tree::Fields(values)) => fields(it, values),
            (Some(Kind::Enum(it)), Tree::Bits(bits)) => {
                let value = it.values.iter().find(|value| crate::codec::bits_of(value.value, it.integer) == *bits);
                Meaning::Word(value.map_or_else(|| bits.to_string(), |value| value.name.clone()))
            }
            (Some(Kind::Flags(it)), Tree::Bits(bits)) => {
                let names = it.flags.iter().filter(|flag| bits >> flag.value & 1 == 1).map(|flag| &*flag.name);
                Meaning::Word(names.collect::<Vec<_>>().join("|"))
            }
            (Some(Kind::Variant(it)), Tree::Unit(tag) | Tree::Alternative(tag, _)) => {
                let alternative = it.alternatives.iter().find(|it| it.tag == *tag).unwrap();
                let payload = match (&alternative.payload, tree) {
                    (Payload::Type(ty), Tree::Alternative(_, payload)) => meaning(codec, ty, payload),
                    (Payload::Record(record), Tree::Alternative(_, payload)) => {
                        let Tree::Fields(values) = &**payload else { unreachable!("the payload has fields") };
                        fields(record, values)
                    }
                    _ => Meaning::Word("unit".into()),
                };
                Meaning::All(vec![Meaning::Word(alternative.name.clone()), payload])
            }
            _ => Meaning::Word(format!("{tree:?}")),
        },
        _ => Meaning::Word(format!("{tree:?}")),
    }
}

/// Whether two values say the same where both say something.
pub(crate) fn agrees(a: &Meaning, b: &Meaning) -> bool {
    match (a, b) {
        (Meaning::Named(a), Meaning::Named(b)) => {
            a.iter().all(|(name, value)| b.get(name).is_none_or(|other| agrees(value, other)))
        }
        (Meaning::All(a), Meaning::All(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| agrees(a, b)),
        _ => a == b,
    }
}
