/// Which way an order goes.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(i16)]
pub enum Side {
    /// In.
    Buy = -1,
    /// Out.
    Sell = 1,
}
::llano::generated::discriminant! {
    Side "Side" : i16 = Self::Sell; [Buy "Buy", Sell "SELL"]
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
::llano::generated::discriminant! {
    Level "Level" : u8 = if Self::High as u8 == 0 { Self::High } else if Self::Low as u8
    == 0 { Self::Low } else { Self::High }; [High "High", Low "Low"]
}
