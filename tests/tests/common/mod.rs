//! Random values, the same in each run.

#![allow(dead_code, reason = "not every test uses all of it")]

use arbitrary::{Arbitrary, Unstructured};
use oorandom::Rand64;

/// Names the case when a test panics in it.
struct Case(u64);

impl Drop for Case {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("in random case {}", self.0);
        }
    }
}

/// Gives `check` a source of randomness as often as `count` says, with the number of the case.
pub(crate) fn cases(count: u64, mut check: impl FnMut(u64, &mut Rand64)) {
    for number in 0..count {
        let _case = Case(number);
        check(number, &mut Rand64::new(number.into()));
    }
}

/// Bytes to make values from. What is made from uniform bytes is short: lists end at the first even byte, text at the
/// first that is not UTF-8. So streams differ in how many such bytes they have.
fn stream(random: &mut Rand64, len: usize) -> Vec<u8> {
    let (odd, ascii, beyond) = (random.rand_range(0..8), random.rand_range(0..8), random.rand_range(0..3));
    let mut bytes = Vec::with_capacity(len);
    while bytes.len() < len {
        if random.rand_range(0..32) < beyond {
            bytes.extend("é漢🦀".as_bytes());
            continue;
        }
        let mut byte = random.rand_u64().to_le_bytes()[0];
        if random.rand_range(0..8) < odd {
            byte |= 1;
        }
        if random.rand_range(0..8) < ascii {
            byte &= 0x7f;
        }
        bytes.push(byte);
    }
    bytes
}

/// Gives `check` random values that may borrow from the bytes they are made from. The first ones are small: their
/// failures are easy to read.
pub(crate) fn sources(count: u64, mut check: impl FnMut(&mut Unstructured<'_>, &mut Rand64)) {
    cases(count, |number, random| {
        let bytes = stream(random, 4 + usize::try_from(number * number % 4_000).expect("small"));
        check(&mut Unstructured::new(&bytes), random);
    });
}

/// Gives `check` random values. A value that would contain itself without an end is none.
pub(crate) fn values<T: for<'a> Arbitrary<'a>>(count: u64, mut check: impl FnMut(&T)) {
    values_and_more(count, |value, _| check(value));
}

/// Gives `check` random values, and a source of randomness for what it does with them.
pub(crate) fn values_and_more<T: for<'a> Arbitrary<'a>>(count: u64, mut check: impl FnMut(&T, &mut Rand64)) {
    let mut checked = 0;
    sources(count, |source, random| {
        if let Ok(value) = T::arbitrary(source) {
            check(&value, random);
            checked += 1;
        }
    });
    assert!(checked > count / 2, "{checked} values were made in {count} cases");
}
