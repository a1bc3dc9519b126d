//! Flags: the part that does not depend on their names.

use core::fmt;

use crate::wire::Flags;

/// Declares a type of flags: an integer whose bits have names.
///
/// Bits without a name are kept and passed on, as a later version may give them one.
///
/// ```
/// # #[cfg(feature = "alloc")] {
/// use llano::Flat;
///
/// llano::flags! {
///     /// What an account may do.
///     pub struct Rights: u32 {
///         /// Look at orders.
///         READ = 0,
///         TRADE = 1,
///         ADMIN = 31,
///     }
/// }
///
/// let rights = Rights::TRADE | Rights::ADMIN;
/// assert!(rights.contains(Rights::TRADE) && !rights.contains(Rights::READ));
/// assert_eq!(format!("{rights:?}"), "TRADE | ADMIN");
///
/// let bytes = rights.encode();
/// assert_eq!(bytes, [2, 0, 0, 0x80]);
/// assert_eq!(Rights::view(&bytes)?, rights);
/// assert_eq!(format!("{:?}", Rights::view(&[6, 0, 0, 0])?), "TRADE | 0x4");
/// # }
/// # Ok::<(), llano::Error>(())
/// ```
///
/// The number of a flag is that of its bit, below the size of the integer, which is a `u8`, `u16`, `u32` or `u64`:
///
/// ```compile_fail
/// llano::flags! { pub struct Rights: u8 { ADMIN = 8 } }
/// ```
///
/// # What the type has
///
/// `empty`, `all`, `bits`, `from_bits`, `is_empty`, `contains`, `intersects`, `insert`, `remove`, `toggle`, `retain`,
/// `set`, `iter_names`, `unknown_bits`, and the operators `|`, `&`, `^`, `-` (those of the first that are not in the second) and
/// `!` (all other bits, those without a name too, so that `rights & !Rights::TRADE` keeps them).
#[macro_export]
macro_rules! flags {
    (
        $(#[$attribute:meta])*
        $visibility:vis struct $name:ident: $integer:ident {
            $($(#[$flag_attribute:meta])* $flag:ident = $bit:expr),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility struct $name($integer);

        impl $name {
            $(
                $(#[$flag_attribute])*
                pub const $flag: Self = Self(1 << $bit);
            )*
        }

        impl $crate::Flags for $name {
            type Bits = $integer;
            const NAME: &'static str = ::core::stringify!($name);
            const FLAGS: &'static [(&'static str, Self)] = &[$((::core::stringify!($flag), Self(1 << $bit))),*];

            #[inline]
            fn bits(self) -> $integer {
                self.0
            }

            #[inline]
            fn from_bits(bits: $integer) -> Self {
                Self(bits)
            }
        }

        $crate::generated::flag_methods!($name, $integer);
    };
}

/// What types of flags have besides their names.
#[doc(hidden)]
#[macro_export]
macro_rules! flag_methods {
    ($name:ident, $integer:ident) => {
        #[allow(dead_code, clippy::self_named_constructors, reason = "a type may be called `All`")]
        impl $name {
            /// No flags.
            #[inline]
            #[must_use]
            pub const fn empty() -> Self {
                Self(0)
            }

            /// All flags that have a name.
            #[inline]
            #[must_use]
            pub const fn all() -> Self {
                let mut bits = 0;
                let mut rest = <Self as $crate::Flags>::FLAGS;
                while let [(_, flag), others @ ..] = rest {
                    bits |= flag.0;
                    rest = others;
                }
                Self(bits)
            }

            /// The integer.
            #[inline]
            #[must_use]
            pub const fn bits(self) -> $integer {
                self.0
            }

            /// The flags of an integer, with all its bits, whether they have names or not.
            #[inline]
            #[must_use]
            pub const fn from_bits(bits: $integer) -> Self {
                Self(bits)
            }

            /// The bits that have no name.
            #[inline]
            #[must_use]
            pub const fn unknown_bits(self) -> $integer {
                self.0 & !Self::all().0
            }

            /// Whether no flag is set, and no bit that has no name.
            #[inline]
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Whether all of the other's flags are set.
            #[inline]
            #[must_use]
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// Whether any of the other's flags is set.
            #[inline]
            #[must_use]
            pub const fn intersects(self, other: Self) -> bool {
                self.0 & other.0 != 0
            }

            /// Sets the other's flags.
            #[inline]
            pub const fn insert(&mut self, other: Self) {
                self.0 |= other.0;
            }

            /// Unsets the other's flags.
            #[inline]
            pub const fn remove(&mut self, other: Self) {
                self.0 &= !other.0;
            }

            /// Sets those of the other's flags that are not set, and unsets the rest of them.
            #[inline]
            pub const fn toggle(&mut self, other: Self) {
                self.0 ^= other.0;
            }

            /// Unsets all flags but the other's.
            #[inline]
            pub const fn retain(&mut self, other: Self) {
                self.0 &= other.0;
            }

            /// Sets or unsets the other's flags.
            #[inline]
            pub const fn set(&mut self, other: Self, value: bool) {
                if value { self.insert(other) } else { self.remove(other) }
            }

            /// The flags that are set and have a name, with it, in order of declaration.
            #[inline]
            pub fn iter_names(self) -> impl ::core::iter::Iterator<Item = (&'static str, Self)> {
                $crate::generated::flag_names(self)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::debug_flags(*self, f)
            }
        }

        impl ::core::ops::Not for $name {
            type Output = Self;

            /// All other bits, those without a name too.
            #[inline]
            fn not(self) -> Self {
                Self(!self.0)
            }
        }

        $crate::generated::flag_methods!(@operators $name
            BitOr bitor BitOrAssign bitor_assign insert
            BitAnd bitand BitAndAssign bitand_assign retain
            BitXor bitxor BitXorAssign bitxor_assign toggle
            Sub sub SubAssign sub_assign remove
        );

        impl $crate::Flat for $name {
            type Wire = $crate::PackedFlags<Self>;

            #[inline(always)]
            fn pack(&self) -> $crate::PackedFlags<Self> {
                ::core::convert::From::from(*self)
            }

            const ORD_IS_WIRE_ORDER: bool = true;

            #[inline]
            fn order(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(self, other)
            }
        }

        impl<'message> $crate::Decode<'message> for $name {
            #[inline]
            fn decode_view(view: Self) -> ::core::result::Result<Self, $crate::Error> {
                ::core::result::Result::Ok(view)
            }
        }
    };
    (@operators $name:ident $($operator:ident $method:ident $assign:ident $assign_method:ident $change:ident)*) => {$(
        impl ::core::ops::$assign for $name {
            #[inline]
            fn $assign_method(&mut self, other: Self) {
                self.$change(other);
            }
        }

        impl ::core::ops::$operator for $name {
            type Output = Self;

            #[inline]
            fn $method(mut self, other: Self) -> Self {
                self.$change(other);
                self
            }
        }
    )*};
}

/// The flags that are set and have a name, with it.
pub fn flag_names<F: Flags>(flags: F) -> impl Iterator<Item = (&'static str, F)> {
    let bits: u64 = flags.bits().into();
    F::FLAGS.iter().copied().filter(move |(_, flag)| bits & flag.bits().into() != 0)
}

/// Writes the names of the flags that are set, then the bits without a name.
///
/// # Errors
///
/// The formatter's.
pub fn debug_flags<F: Flags>(flags: F, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut rest: u64 = flags.bits().into();
    if rest == 0 {
        return f.write_str("0x0");
    }
    let mut separator = "";
    for (name, flag) in flag_names(flags) {
        write!(f, "{separator}{name}")?;
        separator = " | ";
        rest &= !flag.bits().into();
    }
    if rest == 0 { Ok(()) } else { write!(f, "{separator}{rest:#x}") }
}
