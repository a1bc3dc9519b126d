//! What any bytes have to survive: they are refused, or can be walked whole.
//!
//! Messages lie at the end of allocations of exactly their length, so that an address sanitizer sees each step
//! outside of them.

use llano::ErrorKind;
use serde_json::Value;

use super::handler::Handler;
use super::random::Random;
use super::to_hex;

/// Bytes that lie at a given distance behind an aligned address, and end with their allocation.
#[derive(Debug)]
pub struct Message {
    memory: Box<[u8]>,
    offset: usize,
}

impl Message {
    /// A copy of `bytes`, `offset` bytes behind an aligned address.
    #[must_use]
    pub fn new(bytes: &[u8], offset: usize) -> Self {
        Self { memory: [&vec![0xaa; offset], bytes].concat().into(), offset }
    }

    /// The message.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.memory[self.offset..]
    }

    /// The message.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.memory[self.offset..]
    }
}

/// Says which message it was when a test fails in the middle of one.
struct Trace<'a>(&'a str, &'a [u8]);

impl Drop for Trace<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("schema {}, message {}", self.0, to_hex(self.1));
        }
    }
}

/// Does with a message all that can be done. Gives whether it was accepted.
///
/// # Panics
///
/// If anything that was done tells of a fault.
pub fn survive(schema: &str, handler: &dyn Handler, message: &Message) -> bool {
    let bytes = message.bytes();
    let _trace = Trace(schema, bytes);
    let mut copy = Message::new(bytes, message.offset);
    if let Err(error) = handler.verify(bytes) {
        assert!(error.at() <= bytes.len(), "an error outside of the message: {error}");
        assert_eq!(handler.read(bytes).err(), Some(error));
        assert!(handler.decode(bytes).is_err());
        assert!(handler.change(copy.bytes_mut(), &mut Random::new(0)).is_err());
        return false;
    }
    let json = handler.read(bytes).expect("what is verified can be viewed");
    assert!(count(schema, &json) <= bytes.len(), "elements without a byte");
    match handler.decode(bytes) {
        Ok((value, canonical)) => {
            assert_eq!(value, json, "a value differs from the view it is decoded from");
            let again = handler.decode(&canonical).expect("what is encoded can be decoded");
            assert_eq!(again, (value, canonical), "the encoding of a value is not canonical");
        }
        Err(error) => {
            let is_unknown = matches!(
                error.kind(),
                ErrorKind::UnknownValue { .. } | ErrorKind::UnknownText { .. } | ErrorKind::UnknownAlternative { .. }
            );
            assert!(is_unknown, "{error}");
        }
    }
    match handler.change(copy.bytes_mut(), &mut Random::new(bytes.len() as u64)) {
        Ok(()) => {
            assert_eq!(handler.verify(copy.bytes()), Ok(()), "after stores: {}", to_hex(copy.bytes()));
            handler.read(copy.bytes()).expect("what is verified can be viewed");
            assert_eq!(handler.change(copy.bytes_mut(), &mut Random::new(0)), Ok(()));
        }
        Err(_) => assert_eq!(copy.bytes(), bytes, "stored in a message that is refused"),
    }
    true
}

/// The number of elements where the schema is a list, map or set.
fn count(schema: &str, json: &Value) -> usize {
    let is_array = schema.contains(';') && !schema.starts_with("set");
    let has_elements = schema.starts_with(['[', 'm', 's']) && !is_array;
    json.as_array().filter(|_| has_elements).map_or(0, Vec::len)
}
