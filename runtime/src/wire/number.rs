//! Numbers as they lie on the wire: in either byte order, at any address.

/// Numbers of one byte order.
macro_rules! numbers {
    ($(#[$doc:meta])* $module:ident, $order:literal; $($name:ident $number:ident $kind:ident)*) => {
        $(#[$doc])*
        pub mod $module {
            use core::fmt;

            use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

            $(
                #[doc = concat!("A packed `", stringify!($number), "`, ", $order, ": its bytes, at any address.")]
                #[derive(Clone, Copy, Default, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
                #[repr(transparent)]
                pub struct $name(zerocopy::$module::$name);

                impl $name {
                    /// The bytes of a number.
                    #[inline]
                    #[must_use]
                    pub const fn new(number: $number) -> Self {
                        Self(zerocopy::$module::$name::new(number))
                    }

                    /// The number.
                    #[inline]
                    #[must_use]
                    pub const fn get(self) -> $number {
                        self.0.get()
                    }

                    /// Changes the number.
                    #[inline]
                    pub const fn set(&mut self, number: $number) {
                        *self = Self::new(number);
                    }
                }

                impl From<$number> for $name {
                    #[inline]
                    fn from(number: $number) -> Self {
                        Self::new(number)
                    }
                }

                impl From<$name> for $number {
                    #[inline]
                    fn from(packed: $name) -> Self {
                        packed.get()
                    }
                }

                impl PartialEq for $name {
                    #[inline]
                    fn eq(&self, other: &Self) -> bool {
                        self.get() == other.get()
                    }
                }

                impl PartialEq<$number> for $name {
                    #[inline]
                    fn eq(&self, other: &$number) -> bool {
                        self.get() == *other
                    }
                }

                impl PartialEq<$name> for $number {
                    #[inline]
                    fn eq(&self, other: &$name) -> bool {
                        *self == other.get()
                    }
                }

                impl fmt::Debug for $name {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        fmt::Debug::fmt(&self.get(), f)
                    }
                }

                impl fmt::Display for $name {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        fmt::Display::fmt(&self.get(), f)
                    }
                }

                numbers!(@$kind $name);
            )*
        }
    };
    (@integer $name:ident) => {
        impl Eq for $name {}

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> core::cmp::Ordering {
                self.get().cmp(&other.get())
            }
        }

        impl core::hash::Hash for $name {
            fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
                self.get().hash(state);
            }
        }
    };
    (@float $name:ident) => {
        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                self.get().partial_cmp(&other.get())
            }
        }
    };
}

numbers! {
    /// Numbers as nearly everything lies on the wire.
    little_endian, "little-endian";
    U16 u16 integer
    U32 u32 integer
    U64 u64 integer
    U128 u128 integer
    I16 i16 integer
    I32 i32 integer
    I64 i64 integer
    I128 i128 integer
    F32 f32 float
    F64 f64 float
}

numbers! {
    /// Numbers as [`Be`](crate::Be) lies on the wire.
    big_endian, "big-endian";
    U16 u16 integer
    U32 u32 integer
    U64 u64 integer
    U128 u128 integer
    I16 i16 integer
    I32 i32 integer
    I64 i64 integer
    I128 i128 integer
}
