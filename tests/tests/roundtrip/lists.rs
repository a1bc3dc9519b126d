//! List views against a `Vec` of what they hold.

use std::collections::VecDeque;
use std::fmt::Debug;

use llano::Flat;
use oorandom::Rand64;

use crate::common;
use crate::shapes::{Event, Line, Named, Reading};

const CASES: u64 = 60;

/// Takes from both ends of an iterator, and of a model of it, until both are empty.
pub(crate) fn check_iter<I>(mut iter: I, random: &mut Rand64)
where
    I: DoubleEndedIterator<Item: PartialEq + Debug + Clone> + ExactSizeIterator + Clone,
{
    let mut model: VecDeque<I::Item> = iter.clone().collect();
    assert!(iter.clone().rev().eq(model.iter().rev().cloned()));
    loop {
        assert_eq!((iter.len(), iter.size_hint()), (model.len(), (model.len(), Some(model.len()))));
        let skipped = random.rand_range(0..4) as usize;
        let (found, expected) = match random.rand_range(0..5) {
            0 | 1 => (iter.next(), model.pop_front()),
            2 | 3 => (iter.next_back(), model.pop_back()),
            _ => (
                iter.nth(skipped),
                model.drain(..skipped.min(model.len())).count().checked_sub(skipped).and_then(|_| model.pop_front()),
            ),
        };
        assert_eq!(found, expected);
        if found.is_none() {
            // A `nth` beyond the end uses the iterator up; so does a `next` that finds nothing.
            assert!(iter.next().is_none() && iter.next_back().is_none());
            return;
        }
    }
}

/// Compares a list's elements with the views that they have as messages of their own.
macro_rules! check_lists {
    ($($type:ty),+) => {$(
        common::values_and_more::<Vec<$type>>(CASES, |values, random| {
            let bytes = values.encode();
            let messages: Vec<Vec<u8>> = values.iter().map(Flat::encode).collect();
            let model: Vec<_> = messages.iter().map(|message| <$type>::view(message).expect("encoded")).collect();
            let list = <Vec<$type>>::view(&bytes).expect("what was encoded is valid");

            assert_eq!((list.len(), list.is_empty()), (model.len(), model.is_empty()));
            assert_eq!((list.first(), list.last()), (model.first().copied(), model.last().copied()));
            for index in 0..model.len() + 2 {
                assert_eq!(list.get(index), model.get(index).copied());
            }
            assert_eq!(list.get(usize::MAX), None);
            for (index, element) in model.iter().enumerate() {
                assert_eq!(list.at(index), *element);
            }
            assert!(list.into_iter().eq(model.iter().copied()) && (&list).into_iter().eq(model.iter().copied()));
            assert_eq!(format!("{list:?}"), format!("{model:?}"));
            check_iter(list.iter(), random);

            let mut shorter = values.clone();
            if shorter.pop().is_some() {
                let bytes = shorter.encode();
                assert_ne!(<Vec<$type>>::view(&bytes), Ok(list), "a list of another length is another list");
            }
        });
    )+};
}

#[test]
fn lists_of_values_are_vectors() {
    check_lists!(String, Vec<u8>, Vec<String>, Event);
}

#[test]
fn lists_of_records_are_vectors() {
    check_lists!(Named, Option<u16>, Option<bool>, (String, bool), [String; 2]);
}

#[test]
fn lists_of_fixed_tuples_are_vectors() {
    check_lists!((u8, bool), (u32,), [i16; 2]);
}

#[test]
fn lists_of_fixed_structs_are_slices() {
    common::values::<Vec<Reading>>(CASES, |readings| {
        let bytes = readings.encode();
        let slice = <Vec<Reading>>::view(&bytes).expect("what was encoded is valid");
        assert_eq!(slice.len(), readings.len());
        assert_eq!(size_of_val(slice), bytes.len());
        for (view, reading) in slice.iter().zip(readings) {
            assert_eq!((view.valid(), view.ratio()), (reading.valid, reading.ratio));
            assert!(view.side() == reading.side && view.mark() == reading.mark);
            assert_eq!((view.line().quantity(), view.line().price()), (reading.line.quantity, reading.line.price));
            assert_eq!(view.codes().to_array(), reading.codes);
            assert_eq!(view.pair(), reading.pair);
        }
        let (first, rest) = slice.split_at(slice.len() / 2);
        assert_eq!(first.len() + rest.len(), readings.len(), "all that slices can do");
    });
}

#[test]
fn lists_of_numbers_are_slices() {
    common::values::<(Vec<i64>, Vec<bool>, Vec<char>)>(CASES, |lists| {
        let bytes = lists.encode();
        let (numbers, bools, marks) = <(Vec<i64>, Vec<bool>, Vec<char>)>::view(&bytes).expect("encoded");
        assert!(numbers.iter().map(|number| number.get()).eq(lists.0.iter().copied()));
        assert!(bools.iter().map(|bit| bit.get()).eq(lists.1.iter().copied()));
        assert!(marks.iter().zip(&lists.2).all(|(view, mark)| view == mark && view.get() == Ok(*mark)));
    });
}

#[test]
#[should_panic(expected = "index 2 is outside of a list of 2 elements")]
fn an_index_outside_of_a_list_of_records_panics() {
    let bytes = vec![Some(1_u8), None].encode();
    let _ = <Vec<Option<u8>>>::view(&bytes).expect("encoded").at(2);
}

#[test]
#[should_panic(expected = "index 1 is outside of a list of 1 elements")]
fn an_index_outside_of_a_list_of_values_panics() {
    let bytes = vec![String::from("one")].encode();
    let _ = <Vec<String>>::view(&bytes).expect("encoded").at(1);
}

#[test]
fn arrays_are_arrays() {
    common::values_and_more::<([Line; 3], [String; 4], [Option<bool>; 5], [u8; 0])>(CASES, |arrays, random| {
        let bytes = arrays.encode();
        let (lines, texts, bits, none) =
            <([Line; 3], [String; 4], [Option<bool>; 5], [u8; 0])>::view(&bytes).expect("encoded");
        assert_eq!((lines.len(), texts.len(), bits.len(), none.len()), (3, 4, 5, 0));
        assert!(none.is_empty() && !texts.is_empty());
        assert_eq!(texts.to_array(), arrays.1.each_ref().map(String::as_str));
        assert_eq!(bits.to_array(), arrays.2);
        assert_eq!((bits.get(4), bits.get(5), none.get(0)), (Some(arrays.2[4]), None, None));
        assert!(lines.iter().zip(&arrays.0).all(|(view, line)| view.price() == line.price));
        assert_eq!(lines.as_packed().map(|lines| lines[2].quantity()), Some(arrays.0[2].quantity));
        assert!(texts.as_packed().is_none());
        check_iter(texts.iter(), random);
        check_iter(lines.iter(), random);
    });
}
