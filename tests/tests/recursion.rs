//! Types that contain themselves.

use std::collections::BTreeMap;

use llano::Flat;

#[derive(Flat, Clone, Debug, Default, PartialEq)]
struct Tree {
    name: String,
    parent: Option<Box<Tree>>,
    children: Vec<Tree>,
    by_name: BTreeMap<String, Tree>,
}

fn leaf(name: &str) -> Tree {
    Tree { name: name.into(), ..Tree::default() }
}

/// An absent value has an empty range, in which a record of the same type lacks the same field again, and so on.
#[test]
fn an_absent_value_of_the_own_type_ends_the_check() {
    let tree = Tree {
        parent: Some(Box::new(leaf("parent"))),
        children: vec![leaf("a"), leaf("b")],
        by_name: [("c".into(), leaf("c"))].into(),
        ..leaf("tree")
    };
    for tree in [leaf(""), tree] {
        let mut bytes = tree.encode();
        assert_eq!(Tree::decode(&bytes).as_ref(), Ok(&tree));
        assert!(Tree::view_mut(&mut bytes).is_ok());
    }
    assert_eq!(Tree::decode(&[]), Ok(Tree::default()));
}
