//! Depth and sizes up to what the format can say, and one beyond.

use std::fmt::Debug;

use arbitrary::{Arbitrary, Unstructured};
use llano::{DEPTH_LIMIT, Decode, EncodeError, ErrorKind, Flat};

use crate::check::check;
use crate::common;
use crate::shapes::{Empty, Event, Expr, Line, Tree};

/// The depth of a value, by the words of the specification.
trait Depth {
    fn depth(&self) -> u32;
}

fn deepest<'t, T: Depth + 't>(parts: impl IntoIterator<Item = &'t T>) -> u32 {
    parts.into_iter().map(Depth::depth).max().unwrap_or(0)
}

impl Depth for Tree {
    fn depth(&self) -> u32 {
        // The children of a list's elements lie directly in the list: the element itself is no container.
        let list = deepest(&self.others);
        // The keys are a list of text, which lies in the map.
        let map = if self.by_name.is_empty() { 0 } else { 1 + deepest(self.by_name.values()).max(1) };
        let children = self.left.iter().chain(&self.right).map(|child| child.depth()).max().unwrap_or(0);
        1 + children.max(list).max(map)
    }
}

impl Depth for Expr {
    fn depth(&self) -> u32 {
        let payload = match self {
            Self::Number(_) => 0,
            Self::Negate(value) => value.depth(),
            Self::Sum(values) => values.first().map_or(0, |_| 1 + deepest(values)),
            Self::Pair(pair) => 1 + pair.0.depth().max(pair.1.depth()),
            Self::Named { value, .. } => 1 + value.depth(),
            Self::Maybe(value) => 1 + value.as_ref().map_or(0, |value| value.depth()),
        };
        1 + payload
    }
}

/// Checks that encoding and verification count the depth as the specification does.
fn check_depth<T>(value: &T)
where
    T: Flat + Depth + Debug + PartialEq + for<'a> Arbitrary<'a> + for<'a> Decode<'a>,
{
    let depth = value.depth();
    if depth > DEPTH_LIMIT {
        let too_deep = EncodeError::TooDeep { limit: DEPTH_LIMIT as usize };
        let mut out = vec![7];
        assert_eq!(value.try_encode(), Err(too_deep));
        assert_eq!(value.try_encode_to(&mut out), Err(too_deep));
        assert_eq!(value.encode_into(&mut [0; 64]), Err(too_deep));
        assert_eq!(out, [7], "what `out` held stays");
        return;
    }
    check(value);
    let bytes = value.encode();
    assert!(T::view_within(&bytes, depth).is_ok());
    let refused = T::view_within(&bytes, depth - 1).map_err(|error| error.kind());
    assert_eq!(refused, Err(ErrorKind::Depth { expected: (depth - 1).into() }));
}

#[test]
fn depth_is_counted_as_specified() {
    common::values::<Tree>(150, check_depth);
    common::values::<Expr>(150, check_depth);
}

#[test]
fn depth_is_limited() {
    let leaf = || Tree {
        id: 1,
        left: None,
        name: "leaf".into(),
        right: None,
        others: Vec::new(),
        by_name: std::collections::BTreeMap::new(),
    };
    let tree = |depth| (1..depth).fold(leaf(), |tree, _| Tree { right: Some(Box::new(tree)), ..leaf() });
    let sum = |depth| (1..depth).fold(Expr::Number(1), |expr, _| Expr::Negate(Box::new(expr)));
    for depth in [1, DEPTH_LIMIT - 1, DEPTH_LIMIT, DEPTH_LIMIT + 1, DEPTH_LIMIT + 2] {
        check_depth(&tree(depth));
        check_depth(&sum(depth));
    }
    assert_eq!((tree(DEPTH_LIMIT).depth(), sum(DEPTH_LIMIT).depth()), (DEPTH_LIMIT, DEPTH_LIMIT));
}

#[test]
#[should_panic(expected = "the value is nested deeper than 64 levels")]
fn encoding_without_a_result_panics_beyond_the_depth() {
    let _ = (0..DEPTH_LIMIT).fold(Expr::Number(1), |expr, _| Expr::Negate(Box::new(expr))).encode();
}

#[test]
fn an_empty_range_in_a_record_of_its_own_type_has_no_depth() {
    // The empty message stands for a tree without children, whose children are missing in turn.
    assert_eq!(Tree::view_within(&[], 0).map(|tree| (tree.id(), tree.left().is_some())), Ok((0, false)));
    // A present child without a byte.
    let child_of_nothing = Tree::view(&[2, 0, 5, 0, 9, 1, 0, 0, 0, 0]).expect("an empty child is valid").left();
    assert_eq!(child_of_nothing.map(|child| (child.id(), child.left().is_some())), Some((0, false)));
}

/// Data of as many bytes as a record can have.
#[derive(Flat, Clone, Debug, PartialEq)]
struct Full {
    block: [u8; 65_533],
    number: u8,
    is_last: bool,
    text: String,
}

#[test]
fn data_of_65535_bytes_fits() {
    let check_full = || {
        let full = Full { block: [3; 65_533], number: 4, is_last: true, text: "end".into() };
        assert_eq!(full.encode()[..4], [0xff, 0xff, 1, 0]);
        check(&full);
        check(&vec![full]);
    };
    // Without optimization, each move of the value takes its size of the stack.
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(check_full).expect("a thread");
    thread.join().expect("the check passes");
}

#[inline(never)]
fn any<'a, T: Arbitrary<'a>>(source: &mut Unstructured<'a>) -> T {
    source.arbitrary().expect("any bytes make a value")
}

macro_rules! wide {
    ($name:ident $($types:tt)*) => { wide! { @thrice $name $($types)* $($types)* $($types)* } };
    (@thrice $name:ident $($types:tt)*) => {
        wide! { @done $name $($types)* $($types)* $($types)* $($types)* $($types)* }
    };
    (@done $name:ident $($types:ty,)*) => {
        /// Children of as many as a record can have.
        #[derive(Flat, Clone, Debug, PartialEq)]
        struct $name($($types,)*);

        // A derive leaves early for each field that fails: the optimizer takes minutes for so many.
        impl<'a> Arbitrary<'a> for $name {
            fn arbitrary(source: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
                Ok(Self($(any::<$types>(source),)*))
            }
        }
    };
}

wide! { Wide
    String, Option<String>, Vec<u8>, String, Vec<Line>, Option<Event>, String, Vec<String>, String,
    Option<String>, String, [String; 2], String, Option<Empty>, Vec<u16>, String, Option<Vec<u8>>,
}

#[test]
fn records_of_255_children_fit() {
    common::values::<Wide>(6, |wide| {
        assert_eq!(wide.encode()[2], 255);
        check(wide);
        check(&vec![wide.clone(), wide.clone()]);
    });
    let array: [String; 255] = std::array::from_fn(|index| "x".repeat(index % 5));
    assert_eq!(array.encode()[..4], [0, 0, 255, 1]);
    check(&array);
}

#[test]
fn values_of_more_containers_than_a_plan_holds_inline() {
    for count in [254, 255, 256, 257, 511, 512, 513, 1_000] {
        check(&vec![vec![1_u8]; count]);
        check(&vec![vec![String::from("x")]; count]);
        check(&vec![Event::Level(1); count]);
    }
}
