/// A line of an order, as it lies on the wire.
#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
pub struct Line {
    /// How many.
    pub quantity: u32,
    /// At which price.
    pub price: i64,
    /// Whether it is done.
    pub is_done: bool,
    /// Bytes of a foreign key.
    pub key: [u8; 4],
}
