use std::collections::{BTreeMap, BTreeSet};
/// A point of the plane.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Upwards.
    pub y: f32,
}
::llano::generated::record! {
    Point "Point" #[doc = " Reads [`Point`] in place."] pub struct PointView { #[doc =
    " To the right."] pub fn x(self) -> f32 = 0 "x" : f32; #[doc = " Upwards."] pub fn
    y(self) -> f32 = 1 "y" : f32; } #[doc = " Changes [`Point`] in place."] pub struct
    PointMut { pub fn set_x(& mut self, value : f32) = 0; pub fn set_y(& mut self, value
    : f32) = 1; }
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <Point as ::llano::generated::Record>::PLACES,
);
::llano::generated::value! {
    Point[0 x, 1 y]
}
/// A record with a field of every kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// The order's number.
    pub id: u64,
    /// Its symbol.
    pub symbol: String,
    /// Whether it can be traded.
    pub is_open: bool,
    /// The most that may be traded.
    pub limit: u32,
    /// How many were, if any.
    pub traded: Option<u32>,
    /// What a clerk wrote.
    pub note: Option<String>,
    /// Prices over time.
    pub prices: Vec<i64>,
    /// Where it came from.
    pub origin: Point,
    /// Where it has been.
    pub path: Vec<Point>,
    /// Three flags.
    pub flags: [bool; 3],
    /// A number and its name.
    pub named: (u16, String),
    /// By name.
    pub by_name: BTreeMap<String, Point>,
    /// Names.
    pub names: BTreeSet<String>,
    /// The order that this one follows.
    pub before: Option<Box<Order>>,
    /// A word of the language.
    pub r#type: char,
    /// Not on the wire.
    pub row: usize,
}
::llano::generated::record! {
    Order "Order" #[doc = " Reads [`Order`] in place."] pub struct OrderView { #[doc =
    " The order's number."] pub fn id(self) -> u64 = 0 "id" : u64; #[doc =
    " The most that may be traded."] pub fn limit(self) -> u32 = 1 "max" : u32 =
    scalar(100); #[doc = " Its symbol."] pub fn symbol(self) -> & 'message str = 2
    "symbol" : String = text("LLNO"); #[doc = " Whether it can be traded."] pub fn
    is_open(self) -> bool = 3 "is_open" : bool = bool(true); #[doc =
    " How many were, if any."] pub fn traded(self) -> ::llano::View < 'message, Option <
    u32 > > = 4 "traded" : Option < u32 > as < Option < u32 > as ::llano::Flat > ::Wire;
    #[doc = " What a clerk wrote."] pub fn note(self) -> ::llano::View < 'message, Option
    < String > > = 5 "note" : Option < String > as < Option < String > as ::llano::Flat >
    ::Wire; #[doc = " Prices over time."] pub fn prices(self) -> ::llano::View <
    'message, Vec < i64 > > = 6 "prices" : Vec < i64 > as < Vec < i64 > as ::llano::Flat
    > ::Wire; #[doc = " Where it came from."] pub fn origin(self) -> ::llano::View <
    'message, Point > = 7 "origin" : Point as < Point as ::llano::Flat > ::Wire; #[doc =
    " Where it has been."] pub fn path(self) -> ::llano::View < 'message, Vec < Point > >
    = 8 "path" : Vec < Point > as < Vec < Point > as ::llano::Flat > ::Wire; #[doc =
    " Three flags."] pub fn flags(self) -> ::llano::View < 'message, [bool; 3] > = 9
    "flags" : [bool; 3] as < [bool; 3] as ::llano::Flat > ::Wire; #[doc =
    " A number and its name."] pub fn named(self) -> ::llano::View < 'message, (u16,
    String) > = 10 "named" : (u16, String) as < (u16, String) as ::llano::Flat > ::Wire;
    #[doc = " By name."] pub fn by_name(self) -> ::llano::View < 'message, BTreeMap <
    String, Point > > = 11 "by_name" : BTreeMap < String, Point > as < BTreeMap < String,
    Point > as ::llano::Flat > ::Wire; #[doc = " Names."] pub fn names(self) ->
    ::llano::View < 'message, BTreeSet < String > > = 12 "names" : BTreeSet < String > as
    < BTreeSet < String > as ::llano::Flat > ::Wire; #[doc =
    " The order that this one follows."] pub fn before(self) -> ::llano::View < 'message,
    Option < Box < Order > > > = 13 "before" : Option < Box < Order > > as < Option < Box
    < Order > > as ::llano::Flat > ::Wire; #[doc = " A word of the language."] pub fn
    r#type(self) -> ::llano::View < 'message, char > = 14 "type" : char; } #[doc =
    " Changes [`Order`] in place."] pub struct OrderMut { pub fn set_id(& mut self, value
    : u64) = 0; pub fn set_limit(& mut self, value : u32) = 1; pub fn symbol_mut(& mut
    self) -> ::llano::ViewMut < '_, String > = 2; pub fn set_is_open(& mut self, value :
    bool) = 3; pub fn set_traded(& mut self, value : Option < u32 >) = 4; pub fn
    note_mut(& mut self) -> ::llano::ViewMut < '_, Option < String > > = 5; pub fn
    prices_mut(& mut self) -> ::llano::ViewMut < '_, Vec < i64 > > = 6; pub fn
    set_origin(& mut self, value : Point) where < Point as ::llano::Flat > ::Wire :
    ::llano::Store < 'message > = 7; pub fn origin_mut(& mut self) -> ::llano::ViewMut <
    '_, Point > where < Point as ::llano::Flat > ::Wire : ::llano::Reach < 'message > =
    7; pub fn path_mut(& mut self) -> ::llano::ViewMut < '_, Vec < Point > > = 8; pub fn
    set_flags(& mut self, value : [bool; 3]) where < [bool; 3] as ::llano::Flat > ::Wire
    : ::llano::Store < 'message > = 9; pub fn flags_mut(& mut self) -> ::llano::ViewMut <
    '_, [bool; 3] > where < [bool; 3] as ::llano::Flat > ::Wire : ::llano::Reach <
    'message > = 9; pub fn set_named(& mut self, value : (u16, String)) where < (u16,
    String) as ::llano::Flat > ::Wire : ::llano::Store < 'message > = 10; pub fn
    named_mut(& mut self) -> ::llano::ViewMut < '_, (u16, String) > where < (u16, String)
    as ::llano::Flat > ::Wire : ::llano::Reach < 'message > = 10; pub fn by_name_mut(&
    mut self) -> ::llano::ViewMut < '_, BTreeMap < String, Point > > = 11; pub fn
    set_before(& mut self, value : Option < Box < Order > >) where < Option < Box < Order
    > > as ::llano::Flat > ::Wire : ::llano::Store < 'message > = 13; pub fn before_mut(&
    mut self) -> ::llano::ViewMut < '_, Option < Box < Order > > > where < Option < Box <
    Order > > as ::llano::Flat > ::Wire : ::llano::Reach < 'message > = 13; pub fn
    set_type(& mut self, value : char) = 14; }
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <Order as ::llano::generated::Record>::PLACES,
);
::llano::generated::value! {
    Order[0 id, 1 limit, 2 symbol, 3 is_open, 4 traded, 5 note, 6 prices, 7 origin, 8
    path, 9 flags, 10 named, 11 by_name, 12 names, 13 before, 14 r#type] skip[row :
    usize]
}
/// A record without fields.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Empty {}
::llano::generated::record! {
    Empty "Empty" #[doc = " Reads [`Empty`] in place."] pub struct EmptyView {} #[doc =
    " Changes [`Empty`] in place."] pub struct EmptyMut {}
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <Empty as ::llano::generated::Record>::PLACES,
);
::llano::generated::value! {
    Empty
}
