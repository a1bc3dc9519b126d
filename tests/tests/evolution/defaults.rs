//! Defaults that were encoded beforehand.

use llano::{Flat, generated::default_bytes};

use super::Party;

#[test]
fn an_encoded_default_reads_as_what_was_encoded() {
    assert_eq!(default_bytes::<Vec<u16>>(&[1, 0, 2, 0]), <[u16]>::view(&[1_u16, 2].encode()).expect("encoded"));
    assert_eq!(default_bytes::<[u8; 2]>(&[3, 4]).to_array(), [3, 4]);
    let party = default_bytes::<Party>(&[4, 0, 1, 0, 5, 0, 0, 0, b'A', b'd', b'a']);
    assert_eq!((party.id(), party.name()), (5, "Ada"));
    assert_eq!(default_bytes::<str>(b"Ada"), "Ada");
}

#[test]
fn bytes_that_are_no_default_read_as_the_types_own() {
    assert_eq!(default_bytes::<Vec<u16>>(&[1]).len(), 0);
    assert_eq!(default_bytes::<[u8; 2]>(&[3]).to_array(), [0, 0]);
    assert_eq!(default_bytes::<Party>(&[4, 0, 9]).id(), 0);
    assert_eq!(default_bytes::<str>(&[0xff]), "");
}
