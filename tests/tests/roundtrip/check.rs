//! What holds for every value of every type.

use std::fmt::Debug;

use llano::{Decode, EncodeError, Flat};

/// Checks a value in all the ways it can be written and read.
pub(crate) fn check<T>(value: &T)
where
    T: Flat + Debug + PartialEq + for<'a> Decode<'a>,
{
    let bytes = check_writing(value);
    check_reading(value, &bytes);
    // Wherever it lies: nothing of a message is aligned.
    for offset in 1..4 {
        let mut shifted = vec![0xa5; offset];
        value.encode_to(&mut shifted);
        assert_eq!(shifted[..offset], vec![0xa5; offset], "what `out` held stays");
        assert_eq!(shifted[offset..], bytes, "appended as it is encoded");
        check_reading(value, &shifted[offset..]);
    }
}

/// Checks all ways to write a value, and gives its message.
pub(crate) fn check_writing<T: Flat>(value: &T) -> Vec<u8> {
    let bytes = value.encode();
    let needed = bytes.len();
    assert_eq!(value.encoded_len(), needed);
    assert_eq!(value.try_encode().as_ref(), Ok(&bytes));

    let mut memory = vec![0x5a; needed + 3];
    assert_eq!(value.encode_into(&mut memory), Ok(needed), "into larger memory");
    assert_eq!(memory[..needed], bytes);
    assert_eq!(memory[needed..], [0x5a; 3], "nothing is written behind the message");

    if let Some(found) = needed.checked_sub(1) {
        memory.fill(0x5a);
        assert_eq!(value.encode_into(&mut memory[..found]), Err(EncodeError::TooSmall { needed, found }));
        assert!(memory.iter().all(|byte| *byte == 0x5a), "nothing is written where not all fits");
    }
    assert_eq!(value.encode_into(&mut memory[..needed]), Ok(needed), "into memory of the size that was asked for");
    assert_eq!(memory[..needed], bytes);
    bytes
}

fn check_reading<T>(value: &T, bytes: &[u8])
where
    T: Flat + Debug + PartialEq + for<'a> Decode<'a>,
{
    assert_eq!(T::verify(bytes), Ok(()));
    let view = T::view(bytes).expect("verified");
    assert_eq!(T::decode_view(view).as_ref(), Ok(value));
    let decoded = T::decode(bytes).expect("verified");
    assert_eq!(&decoded, value);
    assert_eq!(decoded.encode(), bytes, "equal values are equal bytes");

    // SAFETY: `bytes` have been verified.
    let trusted = unsafe { T::view_trusted(bytes) };
    assert_eq!(trusted, view);
    assert_eq!(format!("{trusted:?}"), format!("{view:?}"));
    let copy = bytes.to_vec();
    assert!(T::view(&copy) == Ok(view), "views are equal by what they show, not by where it lies");

    let mut copy = bytes.to_vec();
    assert!(T::view_mut(&mut copy).is_ok(), "what this version wrote is complete");
    assert_eq!(copy, bytes, "looking changes nothing");
}
