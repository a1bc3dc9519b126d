//! Ends and counts on both sides of each width: 1, 2 and 4 bytes. Ends of 8 bytes would take messages of 4 GiB: the
//! arithmetic of widths has a test of its own where it stands.

use std::collections::BTreeMap;

use llano::Flat;

use crate::check::check;

/// What can be said in one byte, in two, and what takes more.
const EDGES: [(usize, u8); 6] = [(254, 0), (255, 0), (256, 1), (65_535, 1), (65_536, 2), (70_000, 2)];

fn text(len: usize) -> String {
    "0123456789".repeat(len / 10 + 1)[..len].to_owned()
}

#[derive(Flat, Clone, Debug, PartialEq)]
struct Three {
    first: String,
    second: String,
    third: String,
}

#[test]
fn ends_of_a_record_are_as_narrow_as_they_can_be() {
    for (end, code) in EDGES {
        // The last end is not stored, so the length of the last child does not count.
        let three = Three { first: text(end - 100), second: text(100), third: text(70_000) };
        let bytes = three.encode();
        assert_eq!(bytes[..4], [0, 0, 3, code], "for an end of {end}");
        assert_eq!(bytes.len(), 4 + 2 * (1 << code) + end + 70_000);
        check(&three);
    }
}

#[test]
fn ends_of_a_list_of_values_are_as_narrow_as_they_can_be() {
    for (end, code) in EDGES {
        let list = vec![vec![7_u8; end - 1], vec![8], vec![9; 70_000]];
        let bytes = list.encode();
        assert_eq!(bytes[..2], [code, 3], "for an end of {end}");
        assert_eq!(bytes.len(), 2 + 2 * (1 << code) + end + 70_000);
        check(&list);
    }
}

#[test]
fn ends_of_a_list_of_records_are_as_narrow_as_the_greatest_of_all() {
    for (end, code) in EDGES {
        let small = Three { first: text(1), second: text(2), third: text(3) };
        let large = Three { first: text(100), second: text(end - 100), third: text(0) };
        // Tails take at least four bytes' worth of the next width up to 65,535, so the two widths can differ.
        let tails = 2 * 6 + end;
        let tail_code = u8::from(tails > 255) + u8::from(tails > 65_535);
        let list = vec![small.clone(), large, small];
        let bytes = list.encode();
        assert_eq!(bytes[..5], [0, 0, 3, code | tail_code << 4, 3], "for an end of {end}");
        assert_eq!(bytes.len(), 5 + 3 * ((1 << tail_code) + 2 * (1 << code)) + tails);
        check(&list);
    }
}

#[test]
fn tail_ends_are_as_narrow_as_they_can_be() {
    for (tails, code) in EDGES {
        let list: Vec<(u8, String)> = vec![(1, text(tails / 2)), (2, text(tails - tails / 2))];
        let bytes = list.encode();
        assert_eq!(bytes[..5], [1, 0, 1, code << 4, 2], "for tails of {tails} bytes");
        check(&list);
    }
}

#[test]
fn counts_are_as_narrow_as_they_can_be() {
    for (count, code) in EDGES {
        let records = vec![Some(true); count];
        let bytes = records.encode();
        assert_eq!(bytes[..4], [1, 0, 0, code << 2], "for a count of {count}");
        assert_eq!(bytes.len(), 4 + (1 << code) + count);
        assert_eq!(<Vec<Option<bool>>>::decode(&bytes), Ok(records));

        let values = vec![String::new(); count];
        let bytes = values.encode();
        assert_eq!(bytes[0], code << 2, "for a count of {count}");
        assert_eq!(bytes.len(), 1 + (1 << code) + (count - 1));
        assert_eq!(<Vec<String>>::decode(&bytes), Ok(values));
    }
}

#[test]
fn the_end_of_the_keys_of_a_map_is_as_narrow_as_it_can_be() {
    for (end, code) in EDGES {
        let map: BTreeMap<u8, String> = (0..10).map(|key| (key, text(end / 10))).collect();
        assert_eq!(map.encode()[..2], [0, 10]);
        // One key: a list of one text, which has a header of two bytes.
        let map = BTreeMap::from([(text(end - 2), 7_u8)]);
        let bytes = map.encode();
        assert_eq!(bytes[0], code, "for an end of {end}");
        assert_eq!(bytes.len(), 1 + (1 << code) + end + 1);
        check(&map);
    }
}
