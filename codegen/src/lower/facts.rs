//! What is to be known of all types before one is written.

use crate::model::{Kind, Model, Payload, Scalar, Type, TypeId};

/// What follows for each type from all that it contains.
pub(super) struct Facts {
    /// The group of types that contain each other by value.
    groups: Vec<u32>,
    /// Whether there is a float in it, so that its values have no total equality.
    has_float: Vec<bool>,
    /// Whether there is a type in it whose values are not copied as bytes.
    is_not_copy: Vec<bool>,
}

impl Facts {
    /// In time linear in the model.
    pub(super) fn new(model: &Model) -> Self {
        let mut by_value = vec![Vec::new(); model.types.len()];
        let mut users = vec![Vec::new(); model.types.len()];
        let (mut floats, mut not_copied) = (Vec::new(), Vec::new());
        for (id, definition) in model.types() {
            let is_closed = matches!(definition.kind, Kind::Enum(_) | Kind::Flags(_) | Kind::Struct(_));
            if !is_closed {
                not_copied.push(id);
            }
            for ty in types_in(&definition.kind) {
                contained(ty, &mut |found| by_value[index(id)].push(found));
                all(ty, &mut |part| match part {
                    Type::Named(found) => users[index(*found)].push(id),
                    Type::Scalar(Scalar::F32 | Scalar::F64) => floats.push(id),
                    Type::InlineList(..) => not_copied.push(id),
                    _ => {}
                });
            }
        }
        Self { groups: groups(&by_value), has_float: spread(floats, &users), is_not_copy: spread(not_copied, &users) }
    }

    /// Whether a type contains another by value, and that the first.
    pub(super) fn are_recursive(&self, outer: TypeId, inner: TypeId) -> bool {
        self.groups[index(outer)] == self.groups[index(inner)]
    }

    /// Whether values of the type have a total equality.
    pub(super) fn has_eq(&self, id: TypeId) -> bool {
        !self.has_float[index(id)]
    }

    /// Whether values of the type are copied as bytes. Open types are not, since they grow.
    pub(super) fn is_copy(&self, id: TypeId) -> bool {
        !self.is_not_copy[index(id)]
    }
}

fn index(id: TypeId) -> usize {
    id.0 as usize
}

/// The types of the fields and payloads of a type.
pub(super) fn types_in(kind: &Kind) -> Vec<&Type> {
    match kind {
        Kind::Enum(_) | Kind::Flags(_) => Vec::new(),
        Kind::Struct(record) | Kind::Record(record) => record.fields.iter().map(|field| &field.ty).collect(),
        Kind::Variant(variant) => {
            let payloads = variant.alternatives.iter().map(|alternative| match &alternative.payload {
                Payload::Unit => Vec::new(),
                Payload::Type(ty) => vec![ty],
                Payload::Record(record) => record.fields.iter().map(|field| &field.ty).collect(),
            });
            payloads.flatten().collect()
        }
    }
}

/// A type and all that it is made of.
pub(super) fn all<'t>(ty: &'t Type, visit: &mut impl FnMut(&'t Type)) {
    visit(ty);
    match ty {
        Type::InlineList(item, _)
        | Type::Array(item, _)
        | Type::List(item)
        | Type::Set(item)
        | Type::Optional(item) => {
            all(item, visit);
        }
        Type::Map(key, value) => {
            all(key, visit);
            all(value, visit);
        }
        Type::Scalar(_)
        | Type::String
        | Type::Bytes
        | Type::InlineString(_)
        | Type::InlineBytes(_)
        | Type::Named(_) => {}
    }
}

/// The types that a value of a type contains without a list, a map or a set between.
fn contained(ty: &Type, visit: &mut impl FnMut(TypeId)) {
    match ty {
        Type::Named(id) => visit(*id),
        Type::InlineList(item, _) | Type::Array(item, _) | Type::Optional(item) => contained(item, visit),
        _ => {}
    }
}

/// Marks what has a property, and all that uses it.
fn spread(mut marked: Vec<TypeId>, users: &[Vec<TypeId>]) -> Vec<bool> {
    let mut found = vec![false; users.len()];
    while let Some(id) = marked.pop() {
        if !std::mem::replace(&mut found[index(id)], true) {
            marked.extend(&users[index(id)]);
        }
    }
    found
}

/// The strongly connected components of a graph, by Kosaraju's algorithm, with stacks of its own since a chain may be
/// longer than the thread's.
fn groups(edges: &[Vec<TypeId>]) -> Vec<u32> {
    let mut back = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        for to in targets {
            back[index(*to)].push(from);
        }
    }
    let (mut is_entered, mut left) = (vec![false; edges.len()], Vec::new());
    for root in 0..edges.len() {
        let mut stack = vec![(root, false)];
        while let Some((node, is_left)) = stack.pop() {
            if is_left {
                left.push(node);
            } else if !std::mem::replace(&mut is_entered[node], true) {
                stack.push((node, true));
                stack.extend(edges[node].iter().map(|to| (index(*to), false)));
            }
        }
    }
    let mut groups = vec![None; edges.len()];
    for (group, root) in (0..).zip(left.into_iter().rev()) {
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            if groups[node].is_none() {
                groups[node] = Some(group);
                stack.extend(&back[node]);
            }
        }
    }
    groups.into_iter().map(|group| group.expect("each node is left once")).collect()
}

#[cfg(test)]
mod tests {
    use super::groups;
    use crate::model::TypeId;

    #[test]
    fn types_that_contain_each_other_are_a_group() {
        // 0 -> 1 -> 2 -> 1, 3 -> 3, 4 -> 0
        let edges = [vec![1], vec![2], vec![1], vec![3], vec![0]];
        let edges = edges.map(|targets| targets.into_iter().map(TypeId).collect());
        let groups = groups(&edges);
        assert_eq!(groups[1], groups[2]);
        for (one, other) in [(0, 1), (3, 0), (4, 0), (3, 4)] {
            assert_ne!(groups[one], groups[other], "{one} {other}");
        }
    }
}
