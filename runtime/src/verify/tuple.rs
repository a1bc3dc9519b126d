//! Tuples: packed where all parts are fixed, else records.

use super::{check_fixed, check_list, check_whole_record};
use crate::wire::{Check, Checked, Shape, Walk, Wire};

macro_rules! tuples {
    ($($($letter:ident),+;)*) => {$(
        impl<$($letter: Wire),+> Check for ($($letter,)+) {
            type Payload = Self;
            type Record = Self;

            fn check(range: &[u8], walk: &mut Walk) -> Checked {
                if Self::FORM.is_fixed() {
                    check_fixed::<Self>(range, walk)
                } else {
                    check_whole_record::<Self>(range, walk)
                }
            }

            fn check_list(range: &[u8], walk: &mut Walk) -> Checked {
                check_list::<Self>(range, walk)
            }
        }
    )*};
}

tuples! {
    A;
    A, B;
    A, B, C;
    A, B, C, D;
    A, B, C, D, E;
    A, B, C, D, E, F;
    A, B, C, D, E, F, G;
    A, B, C, D, E, F, G, H;
}
