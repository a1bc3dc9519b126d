/// What happens to an order.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// It is gone.
    Cleared,
    /// It has a new price.
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
        row: usize,
    },
    /// It went from one place to another.
    Moved(u8, String),
    /// It follows another event.
    After(Box<Event>),
}
/// Stands for the payload's record.
pub struct EventCancelled(::core::marker::PhantomData<fn() -> ()>);
::llano::generated::record! {
    EventCancelled "Event::Cancelled" #[doc = " Reads [`EventCancelled`] in place."] pub
    struct EventCancelledView { #[doc = " The order's number."] pub fn id(self) -> u64 =
    0 "id" : u64; #[doc = " Why."] pub fn reason(self) -> & 'message str = 1 "reason" :
    String; } #[doc = " Changes [`EventCancelled`] in place."] pub struct
    EventCancelledMut { pub fn set_id(& mut self, value : u64) = 0; pub fn reason_mut(&
    mut self) -> ::llano::ViewMut < '_, String > = 1; }
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <EventCancelled as ::llano::generated::Record>::PLACES,
);
/// Stands for the payload's record.
pub struct EventMoved(::core::marker::PhantomData<fn() -> ()>);
::llano::generated::record! {
    EventMoved "Event::Moved" #[doc = " Reads [`EventMoved`] in place."] pub struct
    EventMovedView { pub fn field_0(self) -> u8 = 0 "field_0" : u8; pub fn field_1(self)
    -> & 'message str = 1 "field_1" : String; } #[doc =
    " Changes [`EventMoved`] in place."] pub struct EventMovedMut { pub fn set_field_0(&
    mut self, value : u8) = 0; pub fn field_1_mut(& mut self) -> ::llano::ViewMut < '_,
    String > = 1; }
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <EventMoved as ::llano::generated::Record>::PLACES,
);
::llano::generated::variant! {
    Event "Event" = 9 { 1 Priced "Priced"(value i64), 2 Told "Told"(value String), 3
    Cancelled "Cancelled"(record[EventCancelled] EventCancelledFields[0 id field_0 : u64,
    1 reason field_1 : String] skip[row : usize]), 4 Moved "Moved"(tuple[EventMoved]
    EventMovedFields[0 0 field_0 : u8, 1 1 field_1 : String] skip[]), 5 After
    "After"(lazy Box < Event >), 9 Cleared "Cleared"(unit), } #[doc =
    " Reads [`Event`] in place."] pub enum EventView { #[doc = " It has a new price."]
    Priced(i64), #[doc = " It was told so."] Told(& 'message str), #[doc = " It is off."]
    Cancelled(EventCancelledView < 'message >), #[doc =
    " It went from one place to another."] Moved(EventMovedView < 'message >), #[doc =
    " It follows another event."] After(::llano::Lazy < 'message, Box < Event > >), #[doc
    = " It is gone."] Cleared, } #[doc = " Changes [`Event`] in place."] pub enum
    EventMut { Priced(::llano::ViewMut < 'message, i64 >), Told(::llano::ViewMut <
    'message, String >), Cancelled(EventCancelledMut < 'message >), Moved(EventMovedMut <
    'message >), After(::llano::LazyMut < 'message, Box < Event > >), Cleared, }
}
