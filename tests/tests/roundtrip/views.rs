//! Views against the values they show.

use std::collections::BTreeMap;

use llano::{Decode, Flat, RecordView, Unknown, View};

use crate::common;
use crate::shapes::{
    Attributes, Empty, Event, EventView, Expr, ExprView, LineView, Lists, Named, NamedView, Numbered, NumberedView,
    Optionals, Page, Scalars, Tree, TupleStruct,
};

const CASES: u64 = 150;

/// Compares accessors with the fields they show.
macro_rules! assert_fields {
    ($value:expr, $view:expr; $($field:ident)*) => {$(
        assert!($view.$field() == $value.$field, "{}: {:?}", stringify!($field), $view.$field());
    )*};
}

#[test]
fn accessors_of_scalars_give_the_fields() {
    common::values::<Scalars>(CASES, |scalars| {
        let bytes = scalars.encode();
        let view = Scalars::view(&bytes).expect("what was encoded is valid");
        assert_fields!(scalars, view; a b c d e f g h i j k l m n o p);
        assert_eq!(view.p().get(), Ok(scalars.p));
        assert_eq!(view.n().get(), Ok(scalars.n));
    });
}

#[test]
fn accessors_of_optionals_give_the_fields() {
    common::values::<Optionals>(CASES, |optionals| {
        let bytes = optionals.encode();
        let view = Optionals::view(&bytes).expect("what was encoded is valid");
        assert_fields!(optionals, view; bit byte wide pair twice thrice);
        assert_eq!(view.mark().map(|mark| mark.get().expect("a char")), optionals.mark);
        assert_eq!(view.side().map(|side| side.get().expect("known")), optionals.side);
        assert_eq!(view.line().map(LineView::price), optionals.line.map(|line| line.price));
        assert_eq!(view.array().map(|array| array.to_array()), optionals.array);
        assert_eq!(view.text(), optionals.text.as_deref());
        assert_eq!(view.bytes(), optionals.bytes.as_deref());
        assert_eq!(view.record().map(NamedView::name), optionals.record.as_ref().map(|named| named.name.as_str()));
        assert_eq!(view.twice_text(), optionals.twice_text.as_ref().map(Option::as_deref));
        assert_eq!(view.open_pair(), optionals.open_pair.as_ref().map(|(text, number)| (text.as_str(), *number)));
        assert_eq!(view.boxed().map(NamedView::id), optionals.boxed.as_ref().map(|named| named.id));
    });
}

#[test]
fn accessors_with_attributes_give_the_fields() {
    common::values::<Attributes>(CASES, |value| {
        let bytes = value.encode();
        let view = Attributes::view(&bytes).expect("what was encoded is valid");
        assert_fields!(value, view; last third first venue side level);
        assert_eq!(view.second(), value.second);
        assert!(format!("{view:?}").contains("second_of_all: "), "`Debug` gives the name outside of Rust");
    });
    common::values::<TupleStruct>(CASES, |value| {
        let bytes = value.encode();
        let view = TupleStruct::view(&bytes).expect("what was encoded is valid");
        assert_eq!((view.field_0(), view.field_1(), view.field_2()), (value.0, value.1.as_str(), value.2.as_deref()));
        assert_eq!(view.field_3().len(), value.3.len());
    });
}

#[test]
fn a_skipped_field_is_decoded_as_its_default() {
    let attributes = Attributes {
        last: "last".into(),
        second: 2,
        third: None,
        first: false,
        skipped: vec![1, 2, 3],
        venue: String::new(),
        side: crate::shapes::EnumU8::First,
        level: 0,
    };
    let decoded = Attributes::decode(&attributes.encode());
    assert_eq!(decoded, Ok(Attributes { skipped: Vec::new(), ..attributes.clone() }));
    // The fields lie by their numbers: `first`, `second`, `third`, then `last`, whatever the order of the text.
    assert_eq!(attributes.encode()[4..8], [0b001, 2, 0, 0]);
    assert_eq!(attributes.encode()[9..], *b"\x04last", "one end, then the children");
}

#[test]
fn views_of_variants_show_the_alternative() {
    common::values::<Vec<Event>>(CASES, |events| {
        let bytes = events.encode();
        for (view, event) in <Vec<Event>>::view(&bytes).expect("encoded").iter().zip(events) {
            let same = match (view, event) {
                (EventView::Moved(view), Event::Moved(number, text)) => {
                    view.field_0() == *number && view.field_1() == text
                }
                (EventView::Cancelled(view), Event::Cancelled { id, urgent, reason }) => {
                    (view.id(), view.urgent(), view.reason()) == (*id, *urgent, reason.as_deref())
                }
                (EventView::Level(view), Event::Level(level)) => view == *level,
                (EventView::Renamed(view), Event::Renamed(name)) => view == name,
                (EventView::Line(view), Event::Line(line)) => view.price() == line.price,
                (EventView::Named(view), Event::Named(named)) => view.name() == named.name,
                // What is boxed could contain the variant: its view is made when it is asked for.
                (EventView::Boxed(view), Event::Boxed(named)) => view.get().name() == named.name,
                (EventView::Many(view), Event::Many(many)) => view.len() == many.len(),
                (EventView::Maybe(view), Event::Maybe(maybe)) => view == *maybe,
                (EventView::Cleared, Event::Cleared)
                | (EventView::Nothing(_), Event::Nothing {})
                | (EventView::NotEven(_), Event::NotEven()) => true,
                _ => false,
            };
            assert!(same, "{view:?} {event:?}");
        }
    });
    let bytes = Numbered::Early { second: "s".into(), first: 1 }.encode();
    assert_eq!(bytes, [3, 1, 0, 1, 0, 1, b's']);
    let Ok(NumberedView::Early(view)) = Numbered::view(&bytes) else { panic!("another alternative") };
    assert_eq!((view.first(), view.second()), (1, "s"));
    assert_eq!(Numbered::Late("x".into()).encode(), [200, b'x']);
    assert_eq!(Numbered::Next(true).encode(), [4, 1], "the number before in the text, and one more");
    assert_eq!(Numbered::decode(&[]), Ok(Numbered::Next(false)), "the alternative that is marked");
    assert_eq!(Numbered::view(&[5, 1, 2]), Ok(NumberedView::Unknown(Unknown { tag: 5, payload: &[1, 2] })));
}

/// Checks that two values are equal where their views are.
fn check_equality<T>(a: &T, b: &T)
where
    T: Flat + PartialEq,
{
    let (a_bytes, b_bytes) = (a.encode(), b.encode());
    let (a_view, b_view) = (T::view(&a_bytes).expect("encoded"), T::view(&b_bytes).expect("encoded"));
    assert_eq!(a_view == b_view, a == b);
    assert_eq!(a_bytes == b_bytes, a == b);
}

#[test]
fn views_are_equal_where_values_are() {
    // Short streams make equal values often.
    macro_rules! check {
        ($($type:ty),*) => {$( common::values::<($type, $type)>(CASES, |(a, b)| {
            check_equality(a, b);
            check_equality(a, a);
        }); )*};
    }
    check!(Event, Numbered, Option<Option<bool>>, [Option<u8>; 2], (String, bool), Vec<String>, Vec<Event>);
    check!(Empty, Page<u8>, TupleStruct, BTreeMap<u8, bool>, Optionals, Vec<(u8, bool)>);
}

#[test]
fn equality_looks_at_every_field() {
    let base = Named { id: 1, name: "a".into() };
    for other in [Named { id: 2, ..base.clone() }, Named { name: "b".into(), ..base.clone() }] {
        check_equality(&base, &other);
        check_equality(&vec![base.clone()], &vec![other.clone()]);
        check_equality(&Some(base.clone()), &Some(other.clone()));
        check_equality(&[base.clone(), base.clone()], &[base.clone(), other.clone()]);
        check_equality(&Event::Named(base.clone()), &Event::Named(other.clone()));
        check_equality(&Event::Boxed(Box::new(base.clone())), &Event::Boxed(Box::new(other.clone())));
        check_equality(&BTreeMap::from([(1_u8, base.clone())]), &BTreeMap::from([(1_u8, other)]));
    }
    check_equality(&BTreeMap::from([(1_u8, true)]), &BTreeMap::from([(2_u8, true)]));
}

#[test]
fn views_of_records_print_as_values_do() {
    fn check<T: Flat + std::fmt::Debug>(value: &T) {
        let bytes = value.encode();
        assert_eq!(format!("{:?}", T::view(&bytes).expect("encoded")), format!("{value:?}"));
        assert_eq!(format!("{:#?}", T::view(&bytes).expect("encoded")), format!("{value:#?}"));
    }
    common::values::<Scalars>(CASES, check);
    common::values::<Named>(CASES, check);
    common::values::<Tree>(60, |tree| {
        if tree.try_encode().is_ok() {
            check(tree);
        }
    });
    common::values::<Page<String>>(CASES, check);
    common::values::<BTreeMap<String, Option<bool>>>(CASES, check);
    common::values::<[(u8, Option<String>); 3]>(CASES, check);
    common::values::<crate::shapes::Reading>(CASES, check);
    check(&Empty {});
}

#[test]
fn views_print_what_they_do_not_know_as_numbers() {
    assert_eq!(format!("{:?}", <Vec<u16>>::view(&[1, 0, 2, 1])), "Ok([1, 258])");
    assert_eq!(format!("{:?}", crate::shapes::EnumU8::view(&[99])), "Ok(EnumU8(99))");
    assert_eq!(format!("{:?}", char::view(&[0, 0, 0x11, 0])), "Ok(char(1114112))");
    assert_eq!(format!("{:?}", Event::view(&[99, 1])), "Ok(Unknown(Unknown { tag: 99, payload: [1] }))");
    let cancelled = Event::Cancelled { id: 1, urgent: true, reason: None }.encode();
    let text = "Ok(Cancelled { id: 1, urgent: true, reason: None })";
    assert_eq!(format!("{:?}", Event::view(&cancelled)), text);
}

#[test]
fn floats_compare_as_numbers_wherever_they_lie() {
    let zeros = (0.0_f64, [0.0_f32], vec![0.0_f64, 1.0]);
    let negative = (-0.0_f64, [-0.0_f32], vec![-0.0_f64, 1.0]);
    let (zeros, negative) = (zeros.encode(), negative.encode());
    assert_eq!(<(f64, [f32; 1], Vec<f64>)>::view(&zeros), <(f64, [f32; 1], Vec<f64>)>::view(&negative));
    let numbers = [f64::NAN].encode();
    assert_ne!(<[f64; 1]>::view(&numbers), <[f64; 1]>::view(&numbers));
    assert_ne!(<[f64]>::view(&numbers), <[f64]>::view(&numbers));
}

#[test]
fn parts_print_as_their_values() {
    let mut bytes = (1_u16, -2_i32, true, 0.5_f32).encode();
    let view = <(u16, i32, bool, f32)>::view_mut(&mut bytes);
    assert_eq!(format!("{view:?}"), "Ok((1, -2, true, 0.5))");
}

/// Checks that a view makes the message that its value has.
fn check_message<'a, T>(view: View<'a, T>, value: &T)
where
    T: Flat + PartialEq + std::fmt::Debug + for<'m> Decode<'m>,
    View<'a, T>: RecordView<'a>,
{
    let message = view.to_message();
    assert_eq!(message, value.encode());
    assert_eq!(T::decode(&message).as_ref(), Ok(value));
    assert_eq!(T::decode_view(view).as_ref(), Ok(value));
}

#[test]
fn every_record_in_a_message_can_be_cut_out() {
    common::values::<Lists>(CASES, |lists| {
        let bytes = lists.encode();
        let view = Lists::view(&bytes).expect("what was encoded is valid");
        check_message(view, lists);
        for (view, named) in view.records().iter().zip(&lists.records) {
            check_message::<Named>(view, named);
        }
        for (view, boxed) in view.boxed().iter().zip(&lists.boxed) {
            check_message::<Named>(view, boxed);
        }
        for view in view.empty() {
            // The byte that keeps an element from being nothing is no field.
            assert_eq!((view.to_message(), view), (Empty {}.encode(), Empty::view(&[]).expect("the default")));
        }
        for (views, records) in view.record_lists().iter().zip(&lists.record_lists) {
            for (view, named) in views.iter().zip(records) {
                check_message::<Named>(view, named);
            }
        }
        for (view, event) in view.events().iter().zip(&lists.events) {
            if let (EventView::Named(view), Event::Named(named)) = (view, event) {
                check_message::<Named>(view, named);
            }
        }
    });
    common::values::<Page<Page<String>>>(CASES, |page| {
        let bytes = page.encode();
        let view = <Page<Page<String>>>::view(&bytes).expect("what was encoded is valid");
        check_message::<Page<Page<String>>>(view, page);
        for (view, item) in view.items().iter().zip(&page.items) {
            check_message::<Page<String>>(view, item);
        }
    });
    common::values::<BTreeMap<u8, Named>>(CASES, |map| {
        let bytes = map.encode();
        let view = <BTreeMap<u8, Named>>::view(&bytes).expect("what was encoded is valid");
        for (view, named) in view.values().iter().zip(map.values()) {
            check_message::<Named>(view, named);
        }
    });
}

#[test]
fn a_record_cut_out_of_wide_neighbours_gets_narrow_ends() {
    let small = TupleStruct(1, "a".into(), Some("b".into()), Vec::new());
    let large = TupleStruct(2, "x".repeat(70_000), Some("y".repeat(300).into()), Vec::new());
    let list = vec![small.clone(), large.clone(), small.clone()];
    let bytes = list.encode();
    let view = <Vec<TupleStruct>>::view(&bytes).expect("what was encoded is valid");
    for (view, value) in view.iter().zip([&small, &large, &small]) {
        check_message::<TupleStruct>(view, value);
    }
}

#[test]
fn views_are_copies_that_outlive_the_view_they_come_from() {
    let expr = Expr::Sum(vec![Expr::Negate(Box::new(Expr::Number(3))), Expr::Number(4)]);
    let bytes = expr.encode();
    let number = {
        let ExprView::Sum(list) = Expr::view(&bytes).expect("encoded") else { panic!("another alternative") };
        let ExprView::Negate(lazy) = list.at(0) else { panic!("another alternative") };
        lazy
    };
    assert_eq!(number.get(), ExprView::Number(3));
    assert_eq!(number, number.clone());
}
