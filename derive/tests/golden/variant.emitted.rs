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
impl ::llano::generated::Record for EventCancelled {
    const NAME: &'static str = "Event::Cancelled";
    const FIELDS: &'static [&'static str] = &["id", "reason"];
    const PLACES: &'static [::llano::generated::Place] = &[
        ::llano::generated::place::<u64>(),
        ::llano::generated::place::<String>(),
    ];
    type View<'message> = EventCancelledView<'message>;
    type ViewMut<'message> = EventCancelledMut<'message>;
    #[inline(always)]
    fn view<'message>(
        record: ::llano::generated::RecordRef<'message, Self>,
    ) -> Self::View<'message> {
        EventCancelledView(record)
    }
    #[inline(always)]
    fn view_mut<'message>(
        record: ::llano::generated::RecordMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        EventCancelledMut(record)
    }
    #[inline]
    fn check<'v>(
        fields: ::llano::generated::Fields<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
        fields.check::<0>()?.check::<1>()?.done()
    }
}
impl ::llano::generated::Field<0> for EventCancelled {
    type Wire = <u64 as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<1> for EventCancelled {
    type Wire = <String as ::llano::Flat>::Wire;
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <EventCancelled as ::llano::generated::Record>::PLACES,
);
/// Reads [`EventCancelled`] in place.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
pub struct EventCancelledView<'message>(
    ::llano::generated::RecordRef<'message, EventCancelled>,
);
#[allow(dead_code, non_snake_case)]
impl<'message> EventCancelledView<'message> {
    /// The order's number.
    #[inline(always)]
    #[must_use]
    pub fn id(self) -> u64 {
        ::llano::generated::get::<_, 0>(self.0)
    }
    /// Why.
    #[inline(always)]
    #[must_use]
    pub fn reason(self) -> &'message str {
        ::llano::generated::get::<_, 1>(self.0)
    }
}
impl<'message> ::llano::RecordView<'message> for EventCancelledView<'message> {
    type Record = EventCancelled;
    #[inline]
    fn record(self) -> ::llano::generated::RecordRef<'message, EventCancelled> {
        self.0
    }
}
impl ::core::fmt::Debug for EventCancelledView<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Event::Cancelled")
            .field("id", &Self::id(*self))
            .field("reason", &Self::reason(*self))
            .finish()
    }
}
impl ::core::cmp::PartialEq for EventCancelledView<'_> {
    fn eq(&self, other: &Self) -> bool {
        Self::id(*self) == Self::id(*other)
            && Self::reason(*self) == Self::reason(*other)
    }
}
/// Changes [`EventCancelled`] in place.
///
/// - `id` is stored with [`set_id`](Self::set_id).
/// - `reason` is reached with [`reason_mut`](Self::reason_mut): its length stays.
pub struct EventCancelledMut<'message>(
    ::llano::generated::RecordMut<'message, EventCancelled>,
);
#[allow(dead_code, non_snake_case)]
impl<'message> EventCancelledMut<'message> {
    /// The record as it stands.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> EventCancelledView<'_> {
        EventCancelledView(self.0.shared())
    }
    /// Stores `id`.
    #[inline(always)]
    pub fn set_id(&mut self, value: u64) {
        ::llano::generated::store::<u64, _, 0>(&mut self.0, &value);
    }
    /// Changes the parts of `reason`.
    #[inline(always)]
    pub fn reason_mut(&mut self) -> ::llano::ViewMut<'_, String> {
        ::llano::generated::reach::<_, 1>(&mut self.0)
    }
}
impl ::core::fmt::Debug for EventCancelledMut<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
/// Stands for the payload's record.
pub struct EventMoved(::core::marker::PhantomData<fn() -> ()>);
impl ::llano::generated::Record for EventMoved {
    const NAME: &'static str = "Event::Moved";
    const FIELDS: &'static [&'static str] = &["field_0", "field_1"];
    const PLACES: &'static [::llano::generated::Place] = &[
        ::llano::generated::place::<u8>(),
        ::llano::generated::place::<String>(),
    ];
    type View<'message> = EventMovedView<'message>;
    type ViewMut<'message> = EventMovedMut<'message>;
    #[inline(always)]
    fn view<'message>(
        record: ::llano::generated::RecordRef<'message, Self>,
    ) -> Self::View<'message> {
        EventMovedView(record)
    }
    #[inline(always)]
    fn view_mut<'message>(
        record: ::llano::generated::RecordMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        EventMovedMut(record)
    }
    #[inline]
    fn check<'v>(
        fields: ::llano::generated::Fields<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
        fields.check::<0>()?.check::<1>()?.done()
    }
}
impl ::llano::generated::Field<0> for EventMoved {
    type Wire = <u8 as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<1> for EventMoved {
    type Wire = <String as ::llano::Flat>::Wire;
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <EventMoved as ::llano::generated::Record>::PLACES,
);
/// Reads [`EventMoved`] in place.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
pub struct EventMovedView<'message>(::llano::generated::RecordRef<'message, EventMoved>);
#[allow(dead_code, non_snake_case)]
impl<'message> EventMovedView<'message> {
    /// Field `field_0`.
    #[inline(always)]
    #[must_use]
    pub fn field_0(self) -> u8 {
        ::llano::generated::get::<_, 0>(self.0)
    }
    /// Field `field_1`.
    #[inline(always)]
    #[must_use]
    pub fn field_1(self) -> &'message str {
        ::llano::generated::get::<_, 1>(self.0)
    }
}
impl<'message> ::llano::RecordView<'message> for EventMovedView<'message> {
    type Record = EventMoved;
    #[inline]
    fn record(self) -> ::llano::generated::RecordRef<'message, EventMoved> {
        self.0
    }
}
impl ::core::fmt::Debug for EventMovedView<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Event::Moved")
            .field("field_0", &Self::field_0(*self))
            .field("field_1", &Self::field_1(*self))
            .finish()
    }
}
impl ::core::cmp::PartialEq for EventMovedView<'_> {
    fn eq(&self, other: &Self) -> bool {
        Self::field_0(*self) == Self::field_0(*other)
            && Self::field_1(*self) == Self::field_1(*other)
    }
}
/// Changes [`EventMoved`] in place.
///
/// - `field_0` is stored with [`set_field_0`](Self::set_field_0).
/// - `field_1` is reached with [`field_1_mut`](Self::field_1_mut): its length stays.
pub struct EventMovedMut<'message>(::llano::generated::RecordMut<'message, EventMoved>);
#[allow(dead_code, non_snake_case)]
impl<'message> EventMovedMut<'message> {
    /// The record as it stands.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> EventMovedView<'_> {
        EventMovedView(self.0.shared())
    }
    /// Stores `field_0`.
    #[inline(always)]
    pub fn set_field_0(&mut self, value: u8) {
        ::llano::generated::store::<u8, _, 0>(&mut self.0, &value);
    }
    /// Changes the parts of `field_1`.
    #[inline(always)]
    pub fn field_1_mut(&mut self) -> ::llano::ViewMut<'_, String> {
        ::llano::generated::reach::<_, 1>(&mut self.0)
    }
}
impl ::core::fmt::Debug for EventMovedMut<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
impl ::llano::generated::Variant for Event {
    const NAME: &'static str = "Event";
    const TAGS: &'static [u8] = &[1, 2, 3, 4, 5, 9];
    const DEFAULT: u8 = 9;
    type View<'message> = EventView<'message>;
    type ViewMut<'message> = EventMut<'message>;
    #[inline]
    fn view<'message>(
        variant: ::llano::generated::VariantRef<'message, Self>,
    ) -> Self::View<'message> {
        match variant.tag() {
            1 => EventView::Priced(::llano::generated::payload::<_, 1>(variant)),
            2 => EventView::Told(::llano::generated::payload::<_, 2>(variant)),
            3 => EventView::Cancelled(::llano::generated::payload::<_, 3>(variant)),
            4 => EventView::Moved(::llano::generated::payload::<_, 4>(variant)),
            5 => EventView::After(::llano::Lazy::payload::<_, 5>(variant)),
            9 => EventView::Cleared,
            _ => EventView::Unknown(variant.unknown()),
        }
    }
    #[inline]
    fn view_mut<'message>(
        variant: ::llano::generated::VariantMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        match variant.tag() {
            1 => EventMut::Priced(::llano::generated::payload_mut::<_, 1>(variant)),
            2 => EventMut::Told(::llano::generated::payload_mut::<_, 2>(variant)),
            3 => EventMut::Cancelled(::llano::generated::payload_mut::<_, 3>(variant)),
            4 => EventMut::Moved(::llano::generated::payload_mut::<_, 4>(variant)),
            5 => EventMut::After(::llano::LazyMut::payload::<_, 5>(variant)),
            9 => EventMut::Cleared,
            _ => EventMut::Unknown(variant.unknown()),
        }
    }
    #[inline]
    fn check<'v>(
        alternatives: ::llano::generated::Alternatives<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Chosen<'v, Self>> {
        match alternatives.tag() {
            1 => alternatives.check::<1>(),
            2 => alternatives.check::<2>(),
            3 => alternatives.check::<3>(),
            4 => alternatives.check::<4>(),
            5 => alternatives.check::<5>(),
            9 => alternatives.check::<9>(),
            _ => alternatives.unknown(),
        }
    }
}
impl ::llano::generated::Alternative<1> for Event {
    type Wire = <i64 as ::llano::Flat>::Wire;
    const NAME: &'static str = "Priced";
}
impl ::llano::generated::Alternative<2> for Event {
    type Wire = <String as ::llano::Flat>::Wire;
    const NAME: &'static str = "Told";
}
impl ::llano::generated::Alternative<3> for Event {
    type Wire = ::llano::generated::Rec<EventCancelled>;
    const NAME: &'static str = "Cancelled";
}
impl ::llano::generated::Alternative<4> for Event {
    type Wire = ::llano::generated::Rec<EventMoved>;
    const NAME: &'static str = "Moved";
}
impl ::llano::generated::Alternative<5> for Event {
    type Wire = <Box<Event> as ::llano::Flat>::Wire;
    const NAME: &'static str = "After";
}
impl ::llano::generated::Alternative<9> for Event {
    type Wire = ::llano::generated::Unit;
    const NAME: &'static str = "Cleared";
}
/// Reads [`Event`] in place.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
#[allow(dead_code)]
pub enum EventView<'message> {
    /// It has a new price.
    Priced(i64),
    /// It was told so.
    Told(&'message str),
    /// It is off.
    Cancelled(EventCancelledView<'message>),
    /// It went from one place to another.
    Moved(EventMovedView<'message>),
    /// It follows another event.
    After(::llano::Lazy<'message, Box<Event>>),
    /// It is gone.
    Cleared,
    /// An alternative that this program does not know.
    Unknown(::llano::Unknown<'message>),
}
impl ::core::fmt::Debug for EventView<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Priced(payload) => f.debug_tuple("Priced").field(payload).finish(),
            Self::Told(payload) => f.debug_tuple("Told").field(payload).finish(),
            Self::Cancelled(payload) => {
                f.debug_struct("Cancelled")
                    .field("id", &(*payload).id())
                    .field("reason", &(*payload).reason())
                    .finish()
            }
            Self::Moved(payload) => {
                f.debug_tuple("Moved")
                    .field(&(*payload).field_0())
                    .field(&(*payload).field_1())
                    .finish()
            }
            Self::After(payload) => f.debug_tuple("After").field(payload).finish(),
            Self::Cleared => f.write_str("Cleared"),
            Self::Unknown(unknown) => f.debug_tuple("Unknown").field(unknown).finish(),
        }
    }
}
impl ::core::cmp::PartialEq for EventView<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Priced(a), Self::Priced(b)) => a == b,
            (Self::Told(a), Self::Told(b)) => a == b,
            (Self::Cancelled(a), Self::Cancelled(b)) => a == b,
            (Self::Moved(a), Self::Moved(b)) => a == b,
            (Self::After(a), Self::After(b)) => a == b,
            (Self::Cleared, Self::Cleared) => true,
            (Self::Unknown(a), Self::Unknown(b)) => a == b,
            _ => false,
        }
    }
}
/// Changes [`Event`] in place.
#[allow(dead_code)]
pub enum EventMut<'message> {
    /// It has a new price.
    Priced(::llano::ViewMut<'message, i64>),
    /// It was told so.
    Told(::llano::ViewMut<'message, String>),
    /// It is off.
    Cancelled(EventCancelledMut<'message>),
    /// It went from one place to another.
    Moved(EventMovedMut<'message>),
    /// It follows another event.
    After(::llano::LazyMut<'message, Box<Event>>),
    /// It is gone.
    Cleared,
    /// An alternative that this program does not know.
    Unknown(::llano::Unknown<'message>),
}
impl ::llano::Flat for Event {
    type Wire = ::llano::generated::Choice<Event>;
    #[inline]
    fn measure_range(&self, plan: &mut ::llano::generated::Plan) -> usize {
        match self {
            Self::Priced(value) => {
                ::llano::generated::measure_alternative::<Event, 1, _>(value, plan)
            }
            Self::Told(value) => {
                ::llano::generated::measure_alternative::<Event, 2, _>(value, plan)
            }
            Self::Cancelled { id: field_0, reason: field_1, .. } => {
                ::llano::generated::measure_alternative::<
                    Event,
                    3,
                    _,
                >(
                    &EventCancelledFields(field_0, field_1, ::core::marker::PhantomData),
                    plan,
                )
            }
            Self::Moved { 0: field_0, 1: field_1, .. } => {
                ::llano::generated::measure_alternative::<
                    Event,
                    4,
                    _,
                >(&EventMovedFields(field_0, field_1, ::core::marker::PhantomData), plan)
            }
            Self::After(value) => {
                ::llano::generated::measure_alternative::<Event, 5, _>(value, plan)
            }
            Self::Cleared => {
                ::llano::generated::measure_alternative::<Event, 9, _>(&(), plan)
            }
        }
    }
    #[inline]
    fn write_range(&self, writer: &mut ::llano::generated::Writer<'_>) {
        match self {
            Self::Priced(value) => {
                ::llano::generated::write_alternative::<Event, 1, _>(value, writer);
            }
            Self::Told(value) => {
                ::llano::generated::write_alternative::<Event, 2, _>(value, writer);
            }
            Self::Cancelled { id: field_0, reason: field_1, .. } => {
                ::llano::generated::write_alternative::<
                    Event,
                    3,
                    _,
                >(
                    &EventCancelledFields(field_0, field_1, ::core::marker::PhantomData),
                    writer,
                );
            }
            Self::Moved { 0: field_0, 1: field_1, .. } => {
                ::llano::generated::write_alternative::<
                    Event,
                    4,
                    _,
                >(
                    &EventMovedFields(field_0, field_1, ::core::marker::PhantomData),
                    writer,
                );
            }
            Self::After(value) => {
                ::llano::generated::write_alternative::<Event, 5, _>(value, writer);
            }
            Self::Cleared => {
                ::llano::generated::write_alternative::<Event, 9, _>(&(), writer);
            }
        }
    }
}
struct EventCancelledFields<'fields>(
    &'fields u64,
    &'fields String,
    ::core::marker::PhantomData<&'fields Event>,
);
impl<'fields> ::llano::Flat for EventCancelledFields<'fields> {
    type Wire = ::llano::generated::Rec<EventCancelled>;
    #[inline(always)]
    fn fields<__V: ::llano::generated::FieldVisitor<EventCancelled>>(
        &self,
        visitor: &mut __V,
    ) {
        visitor.field::<0, _>(self.0);
        visitor.field::<1, _>(self.1);
    }
}
struct EventMovedFields<'fields>(
    &'fields u8,
    &'fields String,
    ::core::marker::PhantomData<&'fields Event>,
);
impl<'fields> ::llano::Flat for EventMovedFields<'fields> {
    type Wire = ::llano::generated::Rec<EventMoved>;
    #[inline(always)]
    fn fields<__V: ::llano::generated::FieldVisitor<EventMoved>>(
        &self,
        visitor: &mut __V,
    ) {
        visitor.field::<0, _>(self.0);
        visitor.field::<1, _>(self.1);
    }
}
impl<'message> ::llano::Decode<'message> for Event {
    fn decode_view(
        view: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(
            match view {
                EventView::Priced(view) => {
                    Self::Priced(::llano::generated::decode(view, "Event", "Priced")?)
                }
                EventView::Told(view) => {
                    Self::Told(::llano::generated::decode(view, "Event", "Told")?)
                }
                EventView::Cancelled(view) => {
                    Self::Cancelled {
                        id: ::llano::generated::decode(
                            view.id(),
                            "Event::Cancelled",
                            "id",
                        )?,
                        reason: ::llano::generated::decode(
                            view.reason(),
                            "Event::Cancelled",
                            "reason",
                        )?,
                        row: <usize as ::core::default::Default>::default(),
                    }
                }
                EventView::Moved(view) => {
                    Self::Moved(
                        ::llano::generated::decode(
                            view.field_0(),
                            "Event::Moved",
                            "field_0",
                        )?,
                        ::llano::generated::decode(
                            view.field_1(),
                            "Event::Moved",
                            "field_1",
                        )?,
                    )
                }
                EventView::After(view) => {
                    Self::After(
                        ::llano::generated::decode(view.get(), "Event", "After")?,
                    )
                }
                EventView::Cleared => Self::Cleared,
                EventView::Unknown(unknown) => {
                    return ::core::result::Result::Err(
                        ::llano::generated::unknown_alternative(unknown.tag, "Event"),
                    );
                }
            },
        )
    }
}
