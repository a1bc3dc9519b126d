//! What takes memory of the heap, and what does not.

use std::collections::{BTreeMap, HashMap};

use allocation_counter::{AllocationInfo, measure};
use llano::{Flat, RecordView};

#[derive(Flat, Clone, Debug, PartialEq)]
struct Order {
    id: u64,
    symbol: String,
    note: Option<String>,
    lines: Vec<Line>,
    parts: Vec<Part>,
    tags: BTreeMap<String, u32>,
    event: Event,
}

#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
struct Line {
    quantity: u32,
    price: i64,
}

#[derive(Flat, Clone, Debug, PartialEq)]
struct Part {
    name: String,
    count: Option<u16>,
}

#[derive(Flat, Clone, Debug, PartialEq)]
enum Event {
    Cleared,
    Cancelled { reason: String },
}

fn order(parts: usize) -> Order {
    Order {
        id: 7,
        symbol: "LLNO".into(),
        note: Some("rush".into()),
        lines: vec![Line { quantity: 1, price: 2 }; 40],
        parts: (0..parts).map(|index| Part { name: format!("part {index}"), count: None }).collect(),
        tags: (0..30).map(|index| (format!("tag {index}"), index)).collect(),
        event: Event::Cancelled { reason: "late".into() },
    }
}

/// The number of allocations that `run` makes, and the bytes of all.
fn allocated(run: impl FnOnce()) -> (u64, u64) {
    let AllocationInfo { count_total, bytes_total, .. } = measure(run);
    (count_total, bytes_total)
}

#[test]
fn reading_takes_no_memory() {
    let bytes = order(1_000).encode();
    let read = || {
        let view = Order::view(&bytes).expect("encoded");
        let names: usize = view.parts().iter().rev().map(|part| part.name().len()).sum();
        let prices: i64 = view.lines().iter().map(LineView::price).sum();
        let EventView::Cancelled(event) = view.event() else { panic!("another alternative") };
        assert_eq!((view.id(), view.symbol(), view.note(), event.reason()), (7, "LLNO", Some("rush"), "late"));
        assert_eq!((names, prices, view.parts().len()), (7_890, 80, 1_000));
        assert_eq!((view.tags().get("tag 17"), view.tags().get("none")), (Some(17), None));
        assert_eq!(view.tags().range("tag 2".."tag 3").count(), 11);
        assert!(view == Order::view(&bytes).expect("encoded"));
        assert!(Order::verify(&bytes[1..]).is_err(), "what is wrong is found without memory too");
    };
    assert_eq!(allocated(read), (0, 0));
}

#[test]
fn changing_in_place_takes_no_memory() {
    let mut bytes = order(1_000).encode();
    let change = || {
        let mut edit = Order::view_mut(&mut bytes).expect("complete");
        edit.set_id(8);
        edit.lines_mut()[3].set_price(4);
        for mut part in &mut edit.parts_mut() {
            part.set_count(None);
        }
    };
    assert_eq!(allocated(change), (0, 0));
}

#[test]
fn encoding_takes_the_memory_of_the_message_and_no_more() {
    // One container for each level, however many elements: 10,000 parts are one list.
    let order = order(10_000);
    let len = order.encoded_len();
    assert_eq!(allocated(|| assert_eq!(order.encode().len(), len)), (1, len as u64));
    let mut memory = vec![0; len];
    assert_eq!(allocated(|| assert_eq!(order.encode_into(&mut memory), Ok(len))), (0, 0));
    assert_eq!(allocated(|| assert!(order.encode_into(&mut memory[1..]).is_err())), (0, 0));
    let mut out = Vec::with_capacity(2 * len);
    assert_eq!(allocated(|| order.encode_to(&mut out)), (0, 0));
    assert_eq!(allocated(|| order.encode_to(&mut out)), (0, 0));
    assert_eq!(out.len(), 2 * len);
}

#[test]
fn many_containers_and_unsorted_maps_take_temporary_memory() {
    let mut memory = vec![0; 4_096];
    let lists = |count| vec![vec![String::new()]; count];
    let (few, many) = (lists(255), lists(256));
    assert_eq!(allocated(|| assert!(few.encode_into(&mut memory).is_ok())), (0, 0), "with the outer list, 256");
    assert_eq!(allocated(|| assert!(many.encode_into(&mut memory).is_ok())).0, 1);
    let map: HashMap<u8, u8> = (0..100).map(|key| (key, key)).collect();
    assert!(allocated(|| assert!(map.encode_into(&mut memory).is_ok())).0 > 0);
}

#[test]
fn cutting_out_a_record_takes_the_memory_of_its_message() {
    let bytes = order(10).encode();
    let parts = Order::view(&bytes).expect("encoded").parts();
    let (count, _) = allocated(|| assert_eq!(parts.at(3).to_message().len(), 4 + 3 + 6));
    assert!(count > 0);
}
