/// A line of an order, as it lies on the wire.
#[derive(Clone, Copy, Debug, PartialEq)]
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
/// [`Line`] as it lies on the wire.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
#[derive(
    ::llano::generated::zerocopy::FromBytes,
    ::llano::generated::zerocopy::IntoBytes,
    ::llano::generated::zerocopy::Immutable,
    ::llano::generated::zerocopy::KnownLayout,
    ::llano::generated::zerocopy::Unaligned,
)]
#[zerocopy(crate = "llano::generated::zerocopy")]
#[repr(C)]
pub struct LineView {
    quantity: ::llano::generated::PackedOf<u32>,
    price: ::llano::generated::PackedOf<i64>,
    is_done: ::llano::generated::PackedOf<bool>,
    key: ::llano::generated::PackedOf<[u8; 4]>,
}
impl ::core::cmp::PartialEq for LineView {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.quantity == other.quantity && self.price == other.price
            && self.is_done == other.is_done && self.key == other.key
    }
}
impl ::core::fmt::Debug for LineView {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Line")
            .field("quantity", &self.quantity())
            .field("price", &self.price())
            .field("is_done", &self.is_done())
            .field("key", &self.key())
            .finish()
    }
}
#[allow(dead_code, non_snake_case)]
impl LineView {
    /// How many.
    #[inline(always)]
    #[must_use]
    pub fn quantity(&self) -> u32 {
        ::llano::generated::unpack::<u32>(&self.quantity)
    }
    /// Stores `quantity`.
    #[inline(always)]
    pub fn set_quantity(&mut self, value: u32) {
        self.quantity = ::llano::Flat::pack(&value);
    }
    /// At which price.
    #[inline(always)]
    #[must_use]
    pub fn price(&self) -> i64 {
        ::llano::generated::unpack::<i64>(&self.price)
    }
    /// Stores `price`.
    #[inline(always)]
    pub fn set_price(&mut self, value: i64) {
        self.price = ::llano::Flat::pack(&value);
    }
    /// Whether it is done.
    #[inline(always)]
    #[must_use]
    pub fn is_done(&self) -> bool {
        ::llano::generated::unpack::<bool>(&self.is_done)
    }
    /// Stores `is_done`.
    #[inline(always)]
    pub fn set_is_done(&mut self, value: bool) {
        self.is_done = ::llano::Flat::pack(&value);
    }
    /// Bytes of a foreign key.
    #[inline(always)]
    #[must_use]
    pub fn key(&self) -> ::llano::View<'_, [u8; 4]> {
        ::llano::generated::unpack::<[u8; 4]>(&self.key)
    }
    /// Stores `key`.
    #[inline(always)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a value that is stored is given away"
    )]
    pub fn set_key(&mut self, value: [u8; 4]) {
        self.key = ::llano::Flat::pack(&value);
    }
    /// Changes the parts of `key`.
    #[inline(always)]
    pub fn key_mut(&mut self) -> &mut ::llano::generated::PackedOf<[u8; 4]> {
        &mut self.key
    }
}
const _: () = ::llano::generated::assert_fixed::<[u8; 4]>();
impl ::llano::generated::FixedStruct for Line {
    const NAME: &'static str = "Line";
    type Packed = LineView;
}
impl ::llano::Flat for Line {
    type Wire = ::llano::generated::Struct<Line>;
    #[inline(always)]
    fn pack(&self) -> LineView {
        LineView {
            quantity: ::llano::Flat::pack(&self.quantity),
            price: ::llano::Flat::pack(&self.price),
            is_done: ::llano::Flat::pack(&self.is_done),
            key: ::llano::Flat::pack(&self.key),
        }
    }
}
impl<'message> ::llano::Decode<'message> for Line {
    fn decode_view(
        view: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(Self {
            quantity: ::llano::generated::decode(view.quantity(), "Line", "quantity")?,
            price: ::llano::generated::decode(view.price(), "Line", "price")?,
            is_done: ::llano::generated::decode(view.is_done(), "Line", "is_done")?,
            key: ::llano::generated::decode(view.key(), "Line", "key")?,
        })
    }
}
