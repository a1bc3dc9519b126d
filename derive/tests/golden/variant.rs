/// What happens to an order.
#[derive(Flat, Clone, Debug, PartialEq)]
pub enum Event {
    /// It is gone.
    #[flat(number = 9, default)]
    Cleared,
    /// It has a new price.
    #[flat(number = 1)]
    Priced(i64),
    /// It was told so.
    Told(String),
    /// It is off.
    Cancelled {
        /// The order's number.
        id: u64,
        /// Why.
        reason: String,
        /// Not on the wire.
        #[flat(skip)]
        row: usize,
    },
    /// It went from one place to another.
    Moved(u8, String),
    /// It follows another event.
    After(Box<Event>),
}
