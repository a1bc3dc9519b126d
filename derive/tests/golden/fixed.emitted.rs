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
const _: () = ::llano::generated::assert_fixed::<[u8; 4]>();
::llano::generated::fixed! {
    Line "Line" #[doc = " [`Line`] as it lies on the wire."] pub struct LineView { #[doc
    = " How many."] pub fn quantity(& self) -> u32 = quantity "quantity" : u32; #[doc =
    " At which price."] pub fn price(& self) -> i64 = price "price" : i64; #[doc =
    " Whether it is done."] pub fn is_done(& self) -> bool = is_done "is_done" : bool;
    #[doc = " Bytes of a foreign key."] pub fn key(& self) -> ::llano::View < '_, [u8; 4]
    > = key "key" : [u8; 4]; } impl LineView { pub fn set_quantity(& mut self, value :
    u32) = quantity; pub fn set_price(& mut self, value : i64) = price; pub fn
    set_is_done(& mut self, value : bool) = is_done; pub fn set_key(& mut self, value :
    [u8; 4]) = key; pub fn key_mut(& mut self) -> & mut ::llano::generated::PackedOf <
    [u8; 4] > = key; }
}
