//! What the derive accepts beyond the plain cases: names, numbers and parameters that could be in the emitted code's way.

use std::borrow::Cow;
use std::collections::BTreeMap;

use llano::{Decode, Flat};

/// A value is the same when it comes back.
#[track_caller]
fn returns<T: for<'a> Decode<'a> + std::fmt::Debug + PartialEq>(value: &T) {
    assert_eq!(T::decode(&value.encode()).as_ref(), Ok(value));
}

#[test]
fn fields_may_have_the_names_that_emitted_code_uses() {
    #[derive(Flat, Debug, PartialEq)]
    struct Names {
        view: u8,
        record: String,
        fields: u8,
        visitor: String,
        value: u8,
        other: bool,
        f: Option<u8>,
        fmt: u8,
        eq: u8,
        clone: u8,
        to_message: u8,
        as_view: String,
        r#type: u8,
        encode: u8,
    }
    let names = Names {
        view: 1,
        record: "2".into(),
        fields: 3,
        visitor: "4".into(),
        value: 5,
        other: true,
        f: Some(6),
        fmt: 7,
        eq: 8,
        clone: 9,
        to_message: 10,
        as_view: "11".into(),
        r#type: 12,
        encode: 13,
    };
    returns(&names);
    let mut bytes = names.encode();
    let mut edit = Names::view_mut(&mut bytes).expect("the message is whole");
    edit.set_type(15);
    assert!(format!("{edit:?}").ends_with("type: 15, encode: 13 }"), "{edit:?}");
}

#[test]
fn parameters_may_have_any_name() {
    #[derive(Flat, Debug, PartialEq)]
    struct Three<V, R, const N: usize> {
        v: V,
        r: Vec<R>,
        n: [u16; N],
    }
    #[derive(Flat, Debug, PartialEq)]
    enum Either<V, W, const N: usize>
    where
        W: Clone,
    {
        Left(V),
        Right { w: W, n: [u8; N] },
        Both(V, W),
    }
    returns(&Three { v: 1_u8, r: vec!["a".to_owned()], n: [1, 2, 3] });
    returns(&Either::<u8, String, 2>::Right { w: "w".into(), n: [1, 2] });
    returns(&Either::<u8, String, 2>::Both(5, "b".into()));
}

#[test]
fn a_type_may_borrow_for_several_lifetimes() {
    #[derive(Flat, Debug, PartialEq)]
    struct Borrowed<'a, 'b: 'a, T> {
        a: &'a str,
        b: Vec<&'b [u8]>,
        cow: Cow<'a, str>,
        t: T,
    }
    let value = Borrowed { a: "a", b: vec![b"b"], cow: "c".into(), t: "t" };
    assert_eq!(Borrowed::decode(&value.encode()), Ok(value));
}

#[test]
fn a_fixed_struct_may_be_generic() {
    #[derive(Flat, Clone, Copy, Debug, PartialEq)]
    #[flat(fixed)]
    struct Pair<T: 'static, const N: usize> {
        a: T,
        b: [T; N],
        c: bool,
    }
    let pair = Pair { a: 1_i16, b: [2, 3], c: true };
    returns(&pair);
    assert_eq!(pair.encode(), [1, 0, 2, 0, 3, 0, 1]);
    returns(&vec![pair, pair]);
}

#[test]
fn self_may_stand_in_fields() {
    #[derive(Flat, Debug, Default, PartialEq)]
    struct Tree {
        children: Vec<Self>,
        by_name: BTreeMap<String, Self>,
        parent: Option<Box<Self>>,
        #[flat(default = Self::LIMIT)]
        limit: u32,
    }
    impl Tree {
        const LIMIT: u32 = 7;
    }
    let leaf = || Tree { limit: 1, ..Tree::default() };
    returns(&Tree { children: vec![leaf()], by_name: [("a".into(), leaf())].into(), parent: None, limit: 3 });
    assert_eq!(Tree::view(&[]).map(TreeView::limit), Ok(7));
}

#[test]
fn fields_without_names_are_numbered() {
    #[derive(Flat, Debug, PartialEq)]
    struct Tuple(u8, #[flat(skip)] u16, String);
    returns(&Tuple(1, 0, "2".into()));
    let bytes = Tuple(1, 5, "2".into()).encode();
    assert_eq!(Tuple::view(&bytes).map(|view| (view.field_0(), view.field_2())), Ok((1, "2")));
}

#[test]
fn numbers_may_have_gaps_and_any_order() {
    #[derive(Flat)]
    struct Written {
        #[flat(number = 4_000_000_000)]
        last: u8,
        #[flat(number = 7)]
        first: u8,
        second: u8,
    }
    #[derive(Flat)]
    enum Tags {
        #[flat(number = 255)]
        A(u8),
        #[flat(number = 9)]
        B,
    }
    assert_eq!(Written { last: 3, first: 1, second: 2 }.encode(), [3, 0, 0, 0, 1, 2, 3]);
    assert_eq!((Tags::A(5).encode(), Tags::B.encode()), (vec![255, 5], vec![9]));
}

#[test]
fn text_takes_a_constant_as_its_default() {
    const VENUE: &str = "XLON";
    #[derive(Flat)]
    struct Order<'a> {
        #[flat(default = VENUE)]
        owned: String,
        #[flat(default = "XPAR")]
        borrowed: &'a str,
        #[flat(default = -1)]
        number: i32,
    }
    let view = Order::view(&[]).expect("an empty message is valid");
    assert_eq!((view.owned(), view.borrowed(), view.number()), ("XLON", "XPAR", -1));
}

#[test]
fn a_new_name_is_what_errors_and_debug_print() {
    #[derive(Flat, Debug, Clone, Copy, PartialEq)]
    #[repr(u8)]
    enum Side {
        #[flat(rename = "BUY")]
        Buy,
    }
    #[derive(Flat, Debug, PartialEq)]
    enum Event {
        #[flat(rename = "placed")]
        Placed(u8),
    }
    #[derive(Flat, Debug, PartialEq)]
    struct Order {
        #[flat(rename = "type")]
        side: Side,
        #[flat(rename = "what")]
        event: Event,
    }
    let mut bytes = Order { side: Side::Buy, event: Event::Placed(1) }.encode();
    let view = Order::view(&bytes).expect("the message is whole");
    assert_eq!(format!("{view:?}"), "Order { type: BUY, what: placed(1) }");
    bytes[4] = 9;
    let error = Order::decode(&bytes).expect_err("9 is no side");
    assert!(error.to_string().contains("Order.type"), "{error}");
}

#[test]
fn types_may_come_from_a_macro() {
    macro_rules! record {
        ($name:ident, $text:ty) => {
            #[derive(Flat, Debug, PartialEq)]
            struct $name<'a> {
                text: $text,
                #[flat(skip)]
                lifetime: std::marker::PhantomData<&'a ()>,
            }
        };
    }
    record!(Text, &'a str);
    let value = Text { text: "a", lifetime: std::marker::PhantomData };
    assert_eq!(Text::decode(&value.encode()), Ok(value));
}

/// A record and a payload of more fields than are decoded at once.
mod many {
    use llano::Flat;

    macro_rules! many {
        ($($field:ident)*) => {
            #[derive(Flat, Debug, Default, PartialEq)]
            pub(super) struct Many<T> {
                $(pub(super) $field: T,)*
                #[flat(skip)]
                pub(super) skipped: u8,
            }

            #[derive(Flat, Debug, PartialEq)]
            pub(super) enum Choice {
                Many { $($field: String,)* },
            }

            pub(super) fn choice() -> Choice {
                Choice::Many { $($field: stringify!($field).to_owned(),)* }
            }
        };
    }

    many!(a b c d e f g h i j k l m n o p q r s t u v w x y z);
}

#[test]
fn values_of_many_fields_are_decoded() {
    let record =
        many::Many { a: "first".to_owned(), q: "middle".to_owned(), z: "last".to_owned(), ..Default::default() };
    returns(&record);
    returns(&many::choice());
}
