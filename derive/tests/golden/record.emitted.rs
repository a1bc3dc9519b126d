use std::collections::{BTreeMap, BTreeSet};
/// A point of the plane.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Upwards.
    pub y: f32,
}
impl ::llano::generated::Record for Point {
    const NAME: &'static str = "Point";
    const FIELDS: &'static [&'static str] = &["x", "y"];
    const PLACES: &'static [::llano::generated::Place] = &[
        ::llano::generated::place::<f32>(),
        ::llano::generated::place::<f32>(),
    ];
    type View<'message> = PointView<'message>;
    type ViewMut<'message> = PointMut<'message>;
    #[inline(always)]
    fn view<'message>(
        record: ::llano::generated::RecordRef<'message, Self>,
    ) -> Self::View<'message> {
        PointView(record)
    }
    #[inline(always)]
    fn view_mut<'message>(
        record: ::llano::generated::RecordMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        PointMut(record)
    }
    #[inline]
    fn check<'v>(
        fields: ::llano::generated::Fields<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
        fields.check::<0>()?.check::<1>()?.done()
    }
}
impl ::llano::generated::Field<0> for Point {
    type Wire = <f32 as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<1> for Point {
    type Wire = <f32 as ::llano::Flat>::Wire;
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <Point as ::llano::generated::Record>::PLACES,
);
/// Reads [`Point`] in place.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
pub struct PointView<'message>(::llano::generated::RecordRef<'message, Point>);
#[allow(dead_code, non_snake_case)]
impl<'message> PointView<'message> {
    /// To the right.
    #[inline(always)]
    #[must_use]
    pub fn x(self) -> f32 {
        ::llano::generated::get::<_, 0>(self.0)
    }
    /// Upwards.
    #[inline(always)]
    #[must_use]
    pub fn y(self) -> f32 {
        ::llano::generated::get::<_, 1>(self.0)
    }
}
impl<'message> ::llano::RecordView<'message> for PointView<'message> {
    type Record = Point;
    #[inline]
    fn record(self) -> ::llano::generated::RecordRef<'message, Point> {
        self.0
    }
}
impl ::core::fmt::Debug for PointView<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Point")
            .field("x", &Self::x(*self))
            .field("y", &Self::y(*self))
            .finish()
    }
}
impl ::core::cmp::PartialEq for PointView<'_> {
    fn eq(&self, other: &Self) -> bool {
        Self::x(*self) == Self::x(*other) && Self::y(*self) == Self::y(*other)
    }
}
/// Changes [`Point`] in place.
///
/// - `x` is stored with [`set_x`](Self::set_x).
/// - `y` is stored with [`set_y`](Self::set_y).
pub struct PointMut<'message>(::llano::generated::RecordMut<'message, Point>);
#[allow(dead_code, non_snake_case)]
impl<'message> PointMut<'message> {
    /// The record as it stands.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> PointView<'_> {
        PointView(self.0.shared())
    }
    /// Stores `x`.
    #[inline(always)]
    pub fn set_x(&mut self, value: f32) {
        ::llano::generated::store::<f32, _, 0>(&mut self.0, &value);
    }
    /// Stores `y`.
    #[inline(always)]
    pub fn set_y(&mut self, value: f32) {
        ::llano::generated::store::<f32, _, 1>(&mut self.0, &value);
    }
}
impl ::core::fmt::Debug for PointMut<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
impl ::llano::Flat for Point {
    type Wire = ::llano::generated::Rec<Point>;
    #[inline(always)]
    fn fields<__V: ::llano::generated::FieldVisitor<Point>>(&self, visitor: &mut __V) {
        visitor.field::<0, _>(&self.x);
        visitor.field::<1, _>(&self.y);
    }
}
impl<'message> ::llano::Decode<'message> for Point {
    fn decode_view(
        view: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(Self {
            x: ::llano::generated::decode(view.x(), "Point", "x")?,
            y: ::llano::generated::decode(view.y(), "Point", "y")?,
        })
    }
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
impl ::llano::generated::Record for Order {
    const NAME: &'static str = "Order";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "max",
        "symbol",
        "is_open",
        "traded",
        "note",
        "prices",
        "origin",
        "path",
        "flags",
        "named",
        "by_name",
        "names",
        "before",
        "type",
    ];
    const PLACES: &'static [::llano::generated::Place] = &[
        ::llano::generated::place::<u64>(),
        ::llano::generated::place::<u32>(),
        ::llano::generated::place::<String>(),
        ::llano::generated::place::<bool>(),
        ::llano::generated::place::<Option<u32>>(),
        ::llano::generated::place::<Option<String>>(),
        ::llano::generated::place::<Vec<i64>>(),
        ::llano::generated::place::<Point>(),
        ::llano::generated::place::<Vec<Point>>(),
        ::llano::generated::place::<[bool; 3]>(),
        ::llano::generated::place::<(u16, String)>(),
        ::llano::generated::place::<BTreeMap<String, Point>>(),
        ::llano::generated::place::<BTreeSet<String>>(),
        ::llano::generated::place::<Option<Box<Order>>>(),
        ::llano::generated::place::<char>(),
    ];
    type View<'message> = OrderView<'message>;
    type ViewMut<'message> = OrderMut<'message>;
    #[inline(always)]
    fn view<'message>(
        record: ::llano::generated::RecordRef<'message, Self>,
    ) -> Self::View<'message> {
        OrderView(record)
    }
    #[inline(always)]
    fn view_mut<'message>(
        record: ::llano::generated::RecordMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        OrderMut(record)
    }
    #[inline]
    fn check<'v>(
        fields: ::llano::generated::Fields<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
        fields
            .check::<0>()?
            .check::<1>()?
            .check::<2>()?
            .check::<3>()?
            .check::<4>()?
            .check::<5>()?
            .check::<6>()?
            .check::<7>()?
            .check::<8>()?
            .check::<9>()?
            .check::<10>()?
            .check::<11>()?
            .check::<12>()?
            .check::<13>()?
            .check::<14>()?
            .done()
    }
}
impl ::llano::generated::Field<0> for Order {
    type Wire = <u64 as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<1> for Order {
    type Wire = <u32 as ::llano::Flat>::Wire;
    const INVERT: bool = ::llano::generated::not_inverted(
        ::llano::generated::place::<u32>(),
    );
    #[inline]
    fn when_missing<'message>() -> ::llano::View<'message, u32> {
        ::llano::generated::default_scalar::<u32>(100)
    }
}
impl ::llano::generated::Field<2> for Order {
    type Wire = <String as ::llano::Flat>::Wire;
    const INVERT: bool = false;
    #[inline]
    fn when_missing<'message>() -> ::llano::View<'message, String> {
        ::llano::generated::default_text("LLNO")
    }
}
impl ::llano::generated::Field<3> for Order {
    type Wire = <bool as ::llano::Flat>::Wire;
    const INVERT: bool = true;
    #[inline]
    fn when_missing<'message>() -> ::llano::View<'message, bool> {
        ::llano::generated::default_scalar::<bool>(true)
    }
}
impl ::llano::generated::Field<4> for Order {
    type Wire = <Option<u32> as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<5> for Order {
    type Wire = <Option<String> as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<6> for Order {
    type Wire = <Vec<i64> as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<7> for Order {
    type Wire = <Point as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<8> for Order {
    type Wire = <Vec<Point> as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<9> for Order {
    type Wire = <[bool; 3] as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<10> for Order {
    type Wire = <(u16, String) as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<11> for Order {
    type Wire = <BTreeMap<String, Point> as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<12> for Order {
    type Wire = <BTreeSet<String> as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<13> for Order {
    type Wire = <Option<Box<Order>> as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<14> for Order {
    type Wire = <char as ::llano::Flat>::Wire;
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <Order as ::llano::generated::Record>::PLACES,
);
/// Reads [`Order`] in place.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
pub struct OrderView<'message>(::llano::generated::RecordRef<'message, Order>);
#[allow(dead_code, non_snake_case)]
impl<'message> OrderView<'message> {
    /// The order's number.
    #[inline(always)]
    #[must_use]
    pub fn id(self) -> u64 {
        ::llano::generated::get::<_, 0>(self.0)
    }
    /// The most that may be traded.
    #[inline(always)]
    #[must_use]
    pub fn limit(self) -> u32 {
        ::llano::generated::get::<_, 1>(self.0)
    }
    /// Its symbol.
    #[inline(always)]
    #[must_use]
    pub fn symbol(self) -> &'message str {
        ::llano::generated::get::<_, 2>(self.0)
    }
    /// Whether it can be traded.
    #[inline(always)]
    #[must_use]
    pub fn is_open(self) -> bool {
        ::llano::generated::get::<_, 3>(self.0)
    }
    /// How many were, if any.
    #[inline(always)]
    #[must_use]
    pub fn traded(self) -> ::llano::View<'message, Option<u32>> {
        ::llano::generated::get::<_, 4>(self.0)
    }
    /// What a clerk wrote.
    #[inline(always)]
    #[must_use]
    pub fn note(self) -> ::llano::View<'message, Option<String>> {
        ::llano::generated::get::<_, 5>(self.0)
    }
    /// Prices over time.
    #[inline(always)]
    #[must_use]
    pub fn prices(self) -> ::llano::View<'message, Vec<i64>> {
        ::llano::generated::get::<_, 6>(self.0)
    }
    /// Where it came from.
    #[inline(always)]
    #[must_use]
    pub fn origin(self) -> ::llano::View<'message, Point> {
        ::llano::generated::get::<_, 7>(self.0)
    }
    /// Where it has been.
    #[inline(always)]
    #[must_use]
    pub fn path(self) -> ::llano::View<'message, Vec<Point>> {
        ::llano::generated::get::<_, 8>(self.0)
    }
    /// Three flags.
    #[inline(always)]
    #[must_use]
    pub fn flags(self) -> ::llano::View<'message, [bool; 3]> {
        ::llano::generated::get::<_, 9>(self.0)
    }
    /// A number and its name.
    #[inline(always)]
    #[must_use]
    pub fn named(self) -> ::llano::View<'message, (u16, String)> {
        ::llano::generated::get::<_, 10>(self.0)
    }
    /// By name.
    #[inline(always)]
    #[must_use]
    pub fn by_name(self) -> ::llano::View<'message, BTreeMap<String, Point>> {
        ::llano::generated::get::<_, 11>(self.0)
    }
    /// Names.
    #[inline(always)]
    #[must_use]
    pub fn names(self) -> ::llano::View<'message, BTreeSet<String>> {
        ::llano::generated::get::<_, 12>(self.0)
    }
    /// The order that this one follows.
    #[inline(always)]
    #[must_use]
    pub fn before(self) -> ::llano::View<'message, Option<Box<Order>>> {
        ::llano::generated::get::<_, 13>(self.0)
    }
    /// A word of the language.
    #[inline(always)]
    #[must_use]
    pub fn r#type(self) -> ::llano::View<'message, char> {
        ::llano::generated::get::<_, 14>(self.0)
    }
}
impl<'message> ::llano::RecordView<'message> for OrderView<'message> {
    type Record = Order;
    #[inline]
    fn record(self) -> ::llano::generated::RecordRef<'message, Order> {
        self.0
    }
}
impl ::core::fmt::Debug for OrderView<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Order")
            .field("id", &Self::id(*self))
            .field("max", &Self::limit(*self))
            .field("symbol", &Self::symbol(*self))
            .field("is_open", &Self::is_open(*self))
            .field("traded", &Self::traded(*self))
            .field("note", &Self::note(*self))
            .field("prices", &Self::prices(*self))
            .field("origin", &Self::origin(*self))
            .field("path", &Self::path(*self))
            .field("flags", &Self::flags(*self))
            .field("named", &Self::named(*self))
            .field("by_name", &Self::by_name(*self))
            .field("names", &Self::names(*self))
            .field("before", &Self::before(*self))
            .field("type", &Self::r#type(*self))
            .finish()
    }
}
impl ::core::cmp::PartialEq for OrderView<'_> {
    fn eq(&self, other: &Self) -> bool {
        Self::id(*self) == Self::id(*other) && Self::limit(*self) == Self::limit(*other)
            && Self::symbol(*self) == Self::symbol(*other)
            && Self::is_open(*self) == Self::is_open(*other)
            && Self::traded(*self) == Self::traded(*other)
            && Self::note(*self) == Self::note(*other)
            && Self::prices(*self) == Self::prices(*other)
            && Self::origin(*self) == Self::origin(*other)
            && Self::path(*self) == Self::path(*other)
            && Self::flags(*self) == Self::flags(*other)
            && Self::named(*self) == Self::named(*other)
            && Self::by_name(*self) == Self::by_name(*other)
            && Self::names(*self) == Self::names(*other)
            && Self::before(*self) == Self::before(*other)
            && Self::r#type(*self) == Self::r#type(*other)
    }
}
/// Changes [`Order`] in place.
///
/// - `id` is stored with [`set_id`](Self::set_id).
/// - `limit` is stored with [`set_limit`](Self::set_limit).
/// - `symbol` is reached with [`symbol_mut`](Self::symbol_mut): its length stays.
/// - `is_open` is stored with [`set_is_open`](Self::set_is_open).
/// - `traded` is stored with [`set_traded`](Self::set_traded).
/// - `note` is reached with [`note_mut`](Self::note_mut): its length stays.
/// - `prices` is reached with [`prices_mut`](Self::prices_mut): its length stays.
/// - `origin` is stored with [`set_origin`](Self::set_origin) or reached with [`origin_mut`](Self::origin_mut), as its type allows.
/// - `path` is reached with [`path_mut`](Self::path_mut): its length stays.
/// - `flags` is stored with [`set_flags`](Self::set_flags) or reached with [`flags_mut`](Self::flags_mut), as its type allows.
/// - `named` is stored with [`set_named`](Self::set_named) or reached with [`named_mut`](Self::named_mut), as its type allows.
/// - `by_name` is reached with [`by_name_mut`](Self::by_name_mut): its length stays.
/// - `names` stays as it is: it holds keys.
/// - `before` is stored with [`set_before`](Self::set_before) or reached with [`before_mut`](Self::before_mut), as its type allows.
/// - `type` is stored with [`set_type`](Self::set_type).
pub struct OrderMut<'message>(::llano::generated::RecordMut<'message, Order>);
#[allow(dead_code, non_snake_case)]
impl<'message> OrderMut<'message> {
    /// The record as it stands.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> OrderView<'_> {
        OrderView(self.0.shared())
    }
    /// Stores `id`.
    #[inline(always)]
    pub fn set_id(&mut self, value: u64) {
        ::llano::generated::store::<u64, _, 0>(&mut self.0, &value);
    }
    /// Stores `limit`.
    #[inline(always)]
    pub fn set_limit(&mut self, value: u32) {
        ::llano::generated::store::<u32, _, 1>(&mut self.0, &value);
    }
    /// Changes the parts of `symbol`.
    #[inline(always)]
    pub fn symbol_mut(&mut self) -> ::llano::ViewMut<'_, String> {
        ::llano::generated::reach::<_, 2>(&mut self.0)
    }
    /// Stores `is_open`.
    #[inline(always)]
    pub fn set_is_open(&mut self, value: bool) {
        ::llano::generated::store::<bool, _, 3>(&mut self.0, &value);
    }
    /// Stores `traded`.
    #[inline(always)]
    pub fn set_traded(&mut self, value: Option<u32>) {
        ::llano::generated::store::<Option<u32>, _, 4>(&mut self.0, &value);
    }
    /// Changes the parts of `note`.
    #[inline(always)]
    pub fn note_mut(&mut self) -> ::llano::ViewMut<'_, Option<String>> {
        ::llano::generated::reach::<_, 5>(&mut self.0)
    }
    /// Changes the parts of `prices`.
    #[inline(always)]
    pub fn prices_mut(&mut self) -> ::llano::ViewMut<'_, Vec<i64>> {
        ::llano::generated::reach::<_, 6>(&mut self.0)
    }
    /// Stores `origin`.
    #[inline(always)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a value that is stored is given away"
    )]
    pub fn set_origin(&mut self, value: Point)
    where
        <Point as ::llano::Flat>::Wire: ::llano::Store<'message>,
    {
        ::llano::generated::store::<Point, _, 7>(&mut self.0, &value);
    }
    /// Changes the parts of `origin`.
    #[inline(always)]
    pub fn origin_mut(&mut self) -> ::llano::ViewMut<'_, Point>
    where
        <Point as ::llano::Flat>::Wire: ::llano::Reach<'message>,
    {
        ::llano::generated::reach::<_, 7>(&mut self.0)
    }
    /// Changes the parts of `path`.
    #[inline(always)]
    pub fn path_mut(&mut self) -> ::llano::ViewMut<'_, Vec<Point>> {
        ::llano::generated::reach::<_, 8>(&mut self.0)
    }
    /// Stores `flags`.
    #[inline(always)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a value that is stored is given away"
    )]
    pub fn set_flags(&mut self, value: [bool; 3])
    where
        <[bool; 3] as ::llano::Flat>::Wire: ::llano::Store<'message>,
    {
        ::llano::generated::store::<[bool; 3], _, 9>(&mut self.0, &value);
    }
    /// Changes the parts of `flags`.
    #[inline(always)]
    pub fn flags_mut(&mut self) -> ::llano::ViewMut<'_, [bool; 3]>
    where
        <[bool; 3] as ::llano::Flat>::Wire: ::llano::Reach<'message>,
    {
        ::llano::generated::reach::<_, 9>(&mut self.0)
    }
    /// Stores `named`.
    #[inline(always)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a value that is stored is given away"
    )]
    pub fn set_named(&mut self, value: (u16, String))
    where
        <(u16, String) as ::llano::Flat>::Wire: ::llano::Store<'message>,
    {
        ::llano::generated::store::<(u16, String), _, 10>(&mut self.0, &value);
    }
    /// Changes the parts of `named`.
    #[inline(always)]
    pub fn named_mut(&mut self) -> ::llano::ViewMut<'_, (u16, String)>
    where
        <(u16, String) as ::llano::Flat>::Wire: ::llano::Reach<'message>,
    {
        ::llano::generated::reach::<_, 10>(&mut self.0)
    }
    /// Changes the parts of `by_name`.
    #[inline(always)]
    pub fn by_name_mut(&mut self) -> ::llano::ViewMut<'_, BTreeMap<String, Point>> {
        ::llano::generated::reach::<_, 11>(&mut self.0)
    }
    /// Stores `before`.
    #[inline(always)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a value that is stored is given away"
    )]
    pub fn set_before(&mut self, value: Option<Box<Order>>)
    where
        <Option<Box<Order>> as ::llano::Flat>::Wire: ::llano::Store<'message>,
    {
        ::llano::generated::store::<Option<Box<Order>>, _, 13>(&mut self.0, &value);
    }
    /// Changes the parts of `before`.
    #[inline(always)]
    pub fn before_mut(&mut self) -> ::llano::ViewMut<'_, Option<Box<Order>>>
    where
        <Option<Box<Order>> as ::llano::Flat>::Wire: ::llano::Reach<'message>,
    {
        ::llano::generated::reach::<_, 13>(&mut self.0)
    }
    /// Stores `type`.
    #[inline(always)]
    pub fn set_type(&mut self, value: char) {
        ::llano::generated::store::<char, _, 14>(&mut self.0, &value);
    }
}
impl ::core::fmt::Debug for OrderMut<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
impl ::llano::Flat for Order {
    type Wire = ::llano::generated::Rec<Order>;
    #[inline(always)]
    fn fields<__V: ::llano::generated::FieldVisitor<Order>>(&self, visitor: &mut __V) {
        visitor.field::<0, _>(&self.id);
        visitor.field::<1, _>(&self.limit);
        visitor.field::<2, _>(&self.symbol);
        visitor.field::<3, _>(&self.is_open);
        visitor.field::<4, _>(&self.traded);
        visitor.field::<5, _>(&self.note);
        visitor.field::<6, _>(&self.prices);
        visitor.field::<7, _>(&self.origin);
        visitor.field::<8, _>(&self.path);
        visitor.field::<9, _>(&self.flags);
        visitor.field::<10, _>(&self.named);
        visitor.field::<11, _>(&self.by_name);
        visitor.field::<12, _>(&self.names);
        visitor.field::<13, _>(&self.before);
        visitor.field::<14, _>(&self.r#type);
    }
}
impl<'message> ::llano::Decode<'message> for Order {
    fn decode_view(
        view: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(Self {
            id: ::llano::generated::decode(view.id(), "Order", "id")?,
            limit: ::llano::generated::decode(view.limit(), "Order", "max")?,
            symbol: ::llano::generated::decode(view.symbol(), "Order", "symbol")?,
            is_open: ::llano::generated::decode(view.is_open(), "Order", "is_open")?,
            traded: ::llano::generated::decode(view.traded(), "Order", "traded")?,
            note: ::llano::generated::decode(view.note(), "Order", "note")?,
            prices: ::llano::generated::decode(view.prices(), "Order", "prices")?,
            origin: ::llano::generated::decode(view.origin(), "Order", "origin")?,
            path: ::llano::generated::decode(view.path(), "Order", "path")?,
            flags: ::llano::generated::decode(view.flags(), "Order", "flags")?,
            named: ::llano::generated::decode(view.named(), "Order", "named")?,
            by_name: ::llano::generated::decode(view.by_name(), "Order", "by_name")?,
            names: ::llano::generated::decode(view.names(), "Order", "names")?,
            before: ::llano::generated::decode(view.before(), "Order", "before")?,
            r#type: ::llano::generated::decode(view.r#type(), "Order", "type")?,
            row: <usize as ::core::default::Default>::default(),
        })
    }
}
/// A record without fields.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Empty {}
impl ::llano::generated::Record for Empty {
    const NAME: &'static str = "Empty";
    const FIELDS: &'static [&'static str] = &[];
    const PLACES: &'static [::llano::generated::Place] = &[];
    type View<'message> = EmptyView<'message>;
    type ViewMut<'message> = EmptyMut<'message>;
    #[inline(always)]
    fn view<'message>(
        record: ::llano::generated::RecordRef<'message, Self>,
    ) -> Self::View<'message> {
        EmptyView(record)
    }
    #[inline(always)]
    fn view_mut<'message>(
        record: ::llano::generated::RecordMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        EmptyMut(record)
    }
    #[inline]
    fn check<'v>(
        fields: ::llano::generated::Fields<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
        fields.done()
    }
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <Empty as ::llano::generated::Record>::PLACES,
);
/// Reads [`Empty`] in place.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
pub struct EmptyView<'message>(::llano::generated::RecordRef<'message, Empty>);
#[allow(dead_code, non_snake_case)]
impl<'message> EmptyView<'message> {}
impl<'message> ::llano::RecordView<'message> for EmptyView<'message> {
    type Record = Empty;
    #[inline]
    fn record(self) -> ::llano::generated::RecordRef<'message, Empty> {
        self.0
    }
}
impl ::core::fmt::Debug for EmptyView<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Empty").finish()
    }
}
impl ::core::cmp::PartialEq for EmptyView<'_> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
/// Changes [`Empty`] in place.
pub struct EmptyMut<'message>(::llano::generated::RecordMut<'message, Empty>);
#[allow(dead_code, non_snake_case)]
impl<'message> EmptyMut<'message> {
    /// The record as it stands.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> EmptyView<'_> {
        EmptyView(self.0.shared())
    }
}
impl ::core::fmt::Debug for EmptyMut<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
impl ::llano::Flat for Empty {
    type Wire = ::llano::generated::Rec<Empty>;
    #[inline(always)]
    fn fields<__V: ::llano::generated::FieldVisitor<Empty>>(&self, _: &mut __V) {}
}
impl<'message> ::llano::Decode<'message> for Empty {
    fn decode_view(
        _: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(Self {})
    }
}
