/// Which way an order goes.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(i16)]
pub enum Side {
    /// In.
    Buy = -1,
    /// Out.
    Sell = 1,
}
impl ::llano::Discriminant for Side {
    type Packed = <i16 as ::llano::generated::Shape>::Packed;
    const NAME: &'static str = "Side";
    const DEFAULT: Self = Self::Sell;
    #[inline(always)]
    fn pack(&self) -> Self::Packed {
        ::llano::generated::Scalar::to_packed(
            match self {
                Self::Buy => Self::Buy as i16,
                Self::Sell => Self::Sell as i16,
            },
        )
    }
    #[inline]
    fn unpack(packed: Self::Packed) -> ::core::option::Option<Self> {
        let integer = <i16 as ::llano::generated::Scalar>::from_packed(packed);
        if integer == Self::Buy as i16 {
            return ::core::option::Option::Some(Self::Buy);
        }
        if integer == Self::Sell as i16 {
            return ::core::option::Option::Some(Self::Sell);
        }
        ::core::option::Option::None
    }
    #[inline]
    fn number(packed: Self::Packed) -> i128 {
        ::core::convert::From::from(
            <i16 as ::llano::generated::Scalar>::from_packed(packed),
        )
    }
    fn describe(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(
            match self {
                Self::Buy => "Buy",
                Self::Sell => "SELL",
            },
        )
    }
}
impl ::llano::Flat for Side {
    type Wire = ::llano::Open<Self>;
    #[inline(always)]
    fn pack(&self) -> ::llano::Open<Self> {
        ::llano::Open::of(self)
    }
    #[inline]
    fn order(&self, other: &Self) -> ::core::cmp::Ordering {
        ::core::cmp::Ord::cmp(
            &::llano::Open::of(self).number(),
            &::llano::Open::of(other).number(),
        )
    }
}
impl<'message> ::llano::Decode<'message> for Side {
    #[inline]
    fn decode_view(
        view: ::llano::Open<Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        view.get()
    }
}
/// A level without a mark: the value 0 is the default.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub enum Level {
    /// One.
    High = 1,
    /// Zero.
    Low = 0,
}
impl ::llano::Discriminant for Level {
    type Packed = <u8 as ::llano::generated::Shape>::Packed;
    const NAME: &'static str = "Level";
    const DEFAULT: Self = if Self::High as u8 == 0 {
        Self::High
    } else if Self::Low as u8 == 0 {
        Self::Low
    } else {
        Self::High
    };
    #[inline(always)]
    fn pack(&self) -> Self::Packed {
        ::llano::generated::Scalar::to_packed(
            match self {
                Self::High => Self::High as u8,
                Self::Low => Self::Low as u8,
            },
        )
    }
    #[inline]
    fn unpack(packed: Self::Packed) -> ::core::option::Option<Self> {
        let integer = <u8 as ::llano::generated::Scalar>::from_packed(packed);
        if integer == Self::High as u8 {
            return ::core::option::Option::Some(Self::High);
        }
        if integer == Self::Low as u8 {
            return ::core::option::Option::Some(Self::Low);
        }
        ::core::option::Option::None
    }
    #[inline]
    fn number(packed: Self::Packed) -> i128 {
        ::core::convert::From::from(
            <u8 as ::llano::generated::Scalar>::from_packed(packed),
        )
    }
    fn describe(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(
            match self {
                Self::High => "High",
                Self::Low => "Low",
            },
        )
    }
}
impl ::llano::Flat for Level {
    type Wire = ::llano::Open<Self>;
    #[inline(always)]
    fn pack(&self) -> ::llano::Open<Self> {
        ::llano::Open::of(self)
    }
    #[inline]
    fn order(&self, other: &Self) -> ::core::cmp::Ordering {
        ::core::cmp::Ord::cmp(
            &::llano::Open::of(self).number(),
            &::llano::Open::of(other).number(),
        )
    }
}
impl<'message> ::llano::Decode<'message> for Level {
    #[inline]
    fn decode_view(
        view: ::llano::Open<Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        view.get()
    }
}
