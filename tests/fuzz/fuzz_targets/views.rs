//! Any bytes, as any type of the golden vectors.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use llano_tests::golden::{HANDLERS, Message, survive};

fuzz_target!(|input: &[u8]| -> Corpus {
    let [selector, offset, bytes @ ..] = input else { return Corpus::Reject };
    let Some((schema, handler)) = HANDLERS.get(usize::from(*selector)) else { return Corpus::Reject };
    survive(schema, *handler, &Message::new(bytes, usize::from(offset % 8)));
    Corpus::Keep
});
