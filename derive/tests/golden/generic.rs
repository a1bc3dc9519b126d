/// A value and when it was.
#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Stamped<T: llano::Flat> {
    /// When.
    pub at: u64,
    /// What.
    pub what: T,
}

/// Two of a fixed type, and some bytes.
#[derive(Flat, Clone, Copy, Debug, PartialEq)]
#[flat(fixed)]
pub struct Pair<T: 'static, const N: usize> {
    /// One.
    pub a: T,
    /// The other.
    pub b: T,
    /// The bytes.
    pub bytes: [u8; N],
}

/// A value or a reason.
#[derive(Flat, Clone, Debug, PartialEq)]
pub enum Outcome<T>
where
    T: Clone,
{
    /// The value.
    Done(T),
    /// The reason.
    Failed {
        /// The number of the reason.
        code: u16,
        /// What is left.
        rest: Vec<T>,
    },
}
