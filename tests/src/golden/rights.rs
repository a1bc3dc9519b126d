/// What an account may do.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub struct Rights(u32);

#[allow(dead_code)]
impl Rights {
    /// Look at orders.
    pub const READ: Self = Self(1);
    /// Flag `Trade`.
    pub const TRADE: Self = Self(1 << 1);
    /// Flag `Admin`.
    pub const ADMIN: Self = Self(1 << 31);
}

impl ::llano::Flags for Rights {
    type Bits = u32;
    const NAME: &'static str = "Rights";
    const FLAGS: &'static [(&'static str, Self)] =
        &[("Read", Self(1)), ("Trade", Self(1 << 1)), ("Admin", Self(1 << 31))];

    #[inline]
    fn bits(self) -> u32 {
        self.0
    }

    #[inline]
    fn from_bits(bits: u32) -> Self {
        Self(bits)
    }
}

::llano::generated::flag_methods!(Rights, u32);
