/// Which way an order goes.
#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[repr(i16)]
pub enum Side {
    /// In.
    Buy = -1,
    /// Out.
    #[flat(default, rename = "SELL")]
    Sell = 1,
}

/// A level without a mark: the value 0 is the default.
#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub enum Level {
    /// One.
    High = 1,
    /// Zero.
    Low = 0,
}
