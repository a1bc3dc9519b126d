//! Enums without payloads: their integers, open for values to come.

/// `Side "Side": u8 = Side::Buy; [Buy "Buy", Sell "Sell"]`: name, name outside of Rust, integer, default, values.
#[doc(hidden)]
#[macro_export]
macro_rules! __discriminant {
    ($name:ident $text:literal: $integer:ident = $default:expr; [$($value:ident $outer:literal),* $(,)?]) => {
        #[allow(deprecated)]
        impl $crate::Discriminant for $name {
            type Packed = <$integer as $crate::generated::Shape>::Packed;
            const NAME: &'static str = $text;
            const DEFAULT: Self = $default;

            #[inline(always)]
            fn pack(&self) -> Self::Packed {
                $crate::generated::Scalar::to_packed(match self {
                    $(Self::$value => Self::$value as $integer),*
                })
            }

            #[inline]
            fn unpack(packed: Self::Packed) -> ::core::option::Option<Self> {
                let integer = <$integer as $crate::generated::Scalar>::from_packed(packed);
                $(
                    if integer == Self::$value as $integer {
                        return ::core::option::Option::Some(Self::$value);
                    }
                )*
                ::core::option::Option::None
            }

            #[inline]
            fn number(packed: Self::Packed) -> i128 {
                ::core::convert::From::from(<$integer as $crate::generated::Scalar>::from_packed(packed))
            }

            fn describe(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(match self {
                    $(Self::$value => $outer),*
                })
            }
        }

        #[allow(deprecated)]
        impl $crate::Flat for $name {
            type Wire = $crate::Open<Self>;

            #[inline(always)]
            fn pack(&self) -> $crate::Open<Self> {
                $crate::Open::of(self)
            }

            #[inline]
            fn order(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&$crate::Open::of(self).number(), &$crate::Open::of(other).number())
            }
        }

        #[allow(deprecated)]
        impl<'message> $crate::Decode<'message> for $name {
            #[inline]
            fn decode_view(view: $crate::Open<Self>) -> ::core::result::Result<Self, $crate::Error> {
                view.get()
            }
        }
    };
}
