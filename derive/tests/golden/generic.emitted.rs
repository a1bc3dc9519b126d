/// A value and when it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamped<T: llano::Flat> {
    /// When.
    pub at: u64,
    /// What.
    pub what: T,
}
impl<T: ::llano::Flat> ::llano::generated::Record for Stamped<T> {
    const NAME: &'static str = "Stamped";
    const FIELDS: &'static [&'static str] = &["at", "what"];
    const PLACES: &'static [::llano::generated::Place] = &[
        ::llano::generated::place::<u64>(),
        ::llano::generated::place::<T>(),
    ];
    type View<'message> = StampedView<'message, T>;
    type ViewMut<'message> = StampedMut<'message, T>;
    #[inline(always)]
    fn view<'message>(
        record: ::llano::generated::RecordRef<'message, Self>,
    ) -> Self::View<'message> {
        StampedView(record)
    }
    #[inline(always)]
    fn view_mut<'message>(
        record: ::llano::generated::RecordMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        StampedMut(record)
    }
    #[inline]
    fn check<'v>(
        fields: ::llano::generated::Fields<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
        fields.check::<0>()?.check::<1>()?.done()
    }
}
impl<T: ::llano::Flat> ::llano::generated::Field<0> for Stamped<T> {
    type Wire = <u64 as ::llano::Flat>::Wire;
}
impl<T: ::llano::Flat> ::llano::generated::Field<1> for Stamped<T> {
    type Wire = <T as ::llano::Flat>::Wire;
}
/// Reads [`Stamped`] in place.
pub struct StampedView<'message, T: ::llano::Flat>(
    ::llano::generated::RecordRef<'message, Stamped<T>>,
);
#[allow(
    clippy::expl_impl_clone_on_copy,
    reason = "a derive asks more of the parameters"
)]
impl<T: ::llano::Flat> ::core::clone::Clone for StampedView<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: ::llano::Flat> ::core::marker::Copy for StampedView<'_, T> {}
#[allow(dead_code, non_snake_case)]
impl<'message, T: ::llano::Flat> StampedView<'message, T> {
    /// When.
    #[inline(always)]
    #[must_use]
    pub fn at(self) -> u64 {
        ::llano::generated::get::<_, 0>(self.0)
    }
    /// What.
    #[inline(always)]
    #[must_use]
    pub fn what(self) -> ::llano::View<'message, T> {
        ::llano::generated::get::<_, 1>(self.0)
    }
}
impl<'message, T: ::llano::Flat> ::llano::RecordView<'message>
for StampedView<'message, T> {
    type Record = Stamped<T>;
    #[inline]
    fn record(self) -> ::llano::generated::RecordRef<'message, Stamped<T>> {
        self.0
    }
}
impl<T: ::llano::Flat> ::core::fmt::Debug for StampedView<'_, T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Stamped")
            .field("at", &Self::at(*self))
            .field("what", &Self::what(*self))
            .finish()
    }
}
impl<T: ::llano::Flat> ::core::cmp::PartialEq for StampedView<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        Self::at(*self) == Self::at(*other) && Self::what(*self) == Self::what(*other)
    }
}
/// Changes [`Stamped`] in place.
///
/// - `at` is stored with [`set_at`](Self::set_at).
/// - `what` is stored with [`set_what`](Self::set_what) or reached with [`what_mut`](Self::what_mut), as its type allows.
pub struct StampedMut<'message, T: ::llano::Flat>(
    ::llano::generated::RecordMut<'message, Stamped<T>>,
);
#[allow(dead_code, non_snake_case)]
impl<'message, T: ::llano::Flat> StampedMut<'message, T> {
    /// The record as it stands.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> StampedView<'_, T> {
        StampedView(self.0.shared())
    }
    /// Stores `at`.
    #[inline(always)]
    pub fn set_at(&mut self, value: u64) {
        ::llano::generated::store::<u64, _, 0>(&mut self.0, &value);
    }
    /// Stores `what`.
    #[inline(always)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a value that is stored is given away"
    )]
    pub fn set_what(&mut self, value: T)
    where
        <T as ::llano::Flat>::Wire: ::llano::Store<'message>,
    {
        ::llano::generated::store::<T, _, 1>(&mut self.0, &value);
    }
    /// Changes the parts of `what`.
    #[inline(always)]
    pub fn what_mut(&mut self) -> ::llano::ViewMut<'_, T>
    where
        <T as ::llano::Flat>::Wire: ::llano::Reach<'message>,
    {
        ::llano::generated::reach::<_, 1>(&mut self.0)
    }
}
impl<T: ::llano::Flat> ::core::fmt::Debug for StampedMut<'_, T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
impl<T: ::llano::Flat> ::llano::Flat for Stamped<T> {
    type Wire = ::llano::generated::Rec<Stamped<T>>;
    #[inline(always)]
    fn fields<__V: ::llano::generated::FieldVisitor<Stamped<T>>>(
        &self,
        visitor: &mut __V,
    ) {
        visitor.field::<0, _>(&self.at);
        visitor.field::<1, _>(&self.what);
    }
}
impl<'message, T: ::llano::Decode<'message>> ::llano::Decode<'message> for Stamped<T> {
    fn decode_view(
        view: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(Self {
            at: ::llano::generated::decode(view.at(), "Stamped", "at")?,
            what: ::llano::generated::decode(view.what(), "Stamped", "what")?,
        })
    }
}
/// Two of a fixed type, and some bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair<T: 'static, const N: usize> {
    /// One.
    pub a: T,
    /// The other.
    pub b: T,
    /// The bytes.
    pub bytes: [u8; N],
}
/// [`Pair`] as it lies on the wire.
#[derive(
    ::llano::generated::zerocopy::FromBytes,
    ::llano::generated::zerocopy::IntoBytes,
    ::llano::generated::zerocopy::Immutable,
    ::llano::generated::zerocopy::KnownLayout,
    ::llano::generated::zerocopy::Unaligned,
)]
#[zerocopy(crate = "llano::generated::zerocopy")]
#[repr(C)]
pub struct PairView<T: ::llano::Flat + 'static, const N: usize>
where
    T: 'static,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <[u8; N] as ::llano::Flat>::Wire: ::llano::generated::Fixed,
{
    a: ::llano::generated::PackedOf<T>,
    b: ::llano::generated::PackedOf<T>,
    bytes: ::llano::generated::PackedOf<[u8; N]>,
}
#[allow(
    clippy::expl_impl_clone_on_copy,
    reason = "a derive asks more of the parameters"
)]
impl<T: ::llano::Flat + 'static, const N: usize> ::core::clone::Clone for PairView<T, N>
where
    T: 'static,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <[u8; N] as ::llano::Flat>::Wire: ::llano::generated::Fixed,
{
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: ::llano::Flat + 'static, const N: usize> ::core::marker::Copy for PairView<T, N>
where
    T: 'static,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <[u8; N] as ::llano::Flat>::Wire: ::llano::generated::Fixed,
{}
impl<T: ::llano::Flat + 'static, const N: usize> ::core::cmp::PartialEq
for PairView<T, N>
where
    T: 'static,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <[u8; N] as ::llano::Flat>::Wire: ::llano::generated::Fixed,
{
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.a == other.a && self.b == other.b && self.bytes == other.bytes
    }
}
impl<T: ::llano::Flat + 'static, const N: usize> ::core::fmt::Debug for PairView<T, N>
where
    T: 'static,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <[u8; N] as ::llano::Flat>::Wire: ::llano::generated::Fixed,
{
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Pair")
            .field("a", &self.a())
            .field("b", &self.b())
            .field("bytes", &self.bytes())
            .finish()
    }
}
#[allow(dead_code, non_snake_case)]
impl<T: ::llano::Flat + 'static, const N: usize> PairView<T, N>
where
    T: 'static,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <[u8; N] as ::llano::Flat>::Wire: ::llano::generated::Fixed,
{
    /// One.
    #[inline(always)]
    #[must_use]
    pub fn a(&self) -> ::llano::View<'_, T> {
        ::llano::generated::unpack::<T>(&self.a)
    }
    /// Stores `a`.
    #[inline(always)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a value that is stored is given away"
    )]
    pub fn set_a(&mut self, value: T) {
        self.a = ::llano::Flat::pack(&value);
    }
    /// Changes the parts of `a`.
    #[inline(always)]
    pub fn a_mut(&mut self) -> &mut ::llano::generated::PackedOf<T> {
        &mut self.a
    }
    /// The other.
    #[inline(always)]
    #[must_use]
    pub fn b(&self) -> ::llano::View<'_, T> {
        ::llano::generated::unpack::<T>(&self.b)
    }
    /// Stores `b`.
    #[inline(always)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a value that is stored is given away"
    )]
    pub fn set_b(&mut self, value: T) {
        self.b = ::llano::Flat::pack(&value);
    }
    /// Changes the parts of `b`.
    #[inline(always)]
    pub fn b_mut(&mut self) -> &mut ::llano::generated::PackedOf<T> {
        &mut self.b
    }
    /// The bytes.
    #[inline(always)]
    #[must_use]
    pub fn bytes(&self) -> ::llano::View<'_, [u8; N]> {
        ::llano::generated::unpack::<[u8; N]>(&self.bytes)
    }
    /// Stores `bytes`.
    #[inline(always)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a value that is stored is given away"
    )]
    pub fn set_bytes(&mut self, value: [u8; N]) {
        self.bytes = ::llano::Flat::pack(&value);
    }
    /// Changes the parts of `bytes`.
    #[inline(always)]
    pub fn bytes_mut(&mut self) -> &mut ::llano::generated::PackedOf<[u8; N]> {
        &mut self.bytes
    }
}
impl<T: ::llano::Flat + 'static, const N: usize> ::llano::generated::FixedStruct
for Pair<T, N>
where
    T: 'static,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <[u8; N] as ::llano::Flat>::Wire: ::llano::generated::Fixed,
{
    const NAME: &'static str = "Pair";
    type Packed = PairView<T, N>;
}
impl<T: ::llano::Flat + 'static, const N: usize> ::llano::Flat for Pair<T, N>
where
    T: 'static,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <[u8; N] as ::llano::Flat>::Wire: ::llano::generated::Fixed,
{
    type Wire = ::llano::generated::Struct<Pair<T, N>>;
    #[inline(always)]
    fn pack(&self) -> PairView<T, N> {
        PairView {
            a: ::llano::Flat::pack(&self.a),
            b: ::llano::Flat::pack(&self.b),
            bytes: ::llano::Flat::pack(&self.bytes),
        }
    }
}
impl<
    'message,
    T: ::llano::Decode<'message> + 'static,
    const N: usize,
> ::llano::Decode<'message> for Pair<T, N>
where
    T: 'static,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <T as ::llano::Flat>::Wire: ::llano::generated::Fixed,
    <[u8; N] as ::llano::Flat>::Wire: ::llano::generated::Fixed,
{
    fn decode_view(
        view: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(Self {
            a: ::llano::generated::decode(view.a(), "Pair", "a")?,
            b: ::llano::generated::decode(view.b(), "Pair", "b")?,
            bytes: ::llano::generated::decode(view.bytes(), "Pair", "bytes")?,
        })
    }
}
/// A value or a reason.
#[derive(Clone, Debug, PartialEq)]
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
/// Stands for the payload's record.
pub struct OutcomeFailed<T: ::llano::Flat>(::core::marker::PhantomData<fn() -> (T,)>);
impl<T: ::llano::Flat> ::llano::generated::Record for OutcomeFailed<T>
where
    T: Clone,
{
    const NAME: &'static str = "Outcome::Failed";
    const FIELDS: &'static [&'static str] = &["code", "rest"];
    const PLACES: &'static [::llano::generated::Place] = &[
        ::llano::generated::place::<u16>(),
        ::llano::generated::place::<Vec<T>>(),
    ];
    type View<'message> = OutcomeFailedView<'message, T>;
    type ViewMut<'message> = OutcomeFailedMut<'message, T>;
    #[inline(always)]
    fn view<'message>(
        record: ::llano::generated::RecordRef<'message, Self>,
    ) -> Self::View<'message> {
        OutcomeFailedView(record)
    }
    #[inline(always)]
    fn view_mut<'message>(
        record: ::llano::generated::RecordMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        OutcomeFailedMut(record)
    }
    #[inline]
    fn check<'v>(
        fields: ::llano::generated::Fields<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
        fields.check::<0>()?.check::<1>()?.done()
    }
}
impl<T: ::llano::Flat> ::llano::generated::Field<0> for OutcomeFailed<T>
where
    T: Clone,
{
    type Wire = <u16 as ::llano::Flat>::Wire;
}
impl<T: ::llano::Flat> ::llano::generated::Field<1> for OutcomeFailed<T>
where
    T: Clone,
{
    type Wire = <Vec<T> as ::llano::Flat>::Wire;
}
/// Reads [`OutcomeFailed`] in place.
pub struct OutcomeFailedView<'message, T: ::llano::Flat>(
    ::llano::generated::RecordRef<'message, OutcomeFailed<T>>,
)
where
    T: Clone;
#[allow(
    clippy::expl_impl_clone_on_copy,
    reason = "a derive asks more of the parameters"
)]
impl<T: ::llano::Flat> ::core::clone::Clone for OutcomeFailedView<'_, T>
where
    T: Clone,
{
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: ::llano::Flat> ::core::marker::Copy for OutcomeFailedView<'_, T>
where
    T: Clone,
{}
#[allow(dead_code, non_snake_case)]
impl<'message, T: ::llano::Flat> OutcomeFailedView<'message, T>
where
    T: Clone,
{
    /// The number of the reason.
    #[inline(always)]
    #[must_use]
    pub fn code(self) -> u16 {
        ::llano::generated::get::<_, 0>(self.0)
    }
    /// What is left.
    #[inline(always)]
    #[must_use]
    pub fn rest(self) -> ::llano::View<'message, Vec<T>> {
        ::llano::generated::get::<_, 1>(self.0)
    }
}
impl<'message, T: ::llano::Flat> ::llano::RecordView<'message>
for OutcomeFailedView<'message, T>
where
    T: Clone,
{
    type Record = OutcomeFailed<T>;
    #[inline]
    fn record(self) -> ::llano::generated::RecordRef<'message, OutcomeFailed<T>> {
        self.0
    }
}
impl<T: ::llano::Flat> ::core::fmt::Debug for OutcomeFailedView<'_, T>
where
    T: Clone,
{
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Outcome::Failed")
            .field("code", &Self::code(*self))
            .field("rest", &Self::rest(*self))
            .finish()
    }
}
impl<T: ::llano::Flat> ::core::cmp::PartialEq for OutcomeFailedView<'_, T>
where
    T: Clone,
{
    fn eq(&self, other: &Self) -> bool {
        Self::code(*self) == Self::code(*other)
            && Self::rest(*self) == Self::rest(*other)
    }
}
/// Changes [`OutcomeFailed`] in place.
///
/// - `code` is stored with [`set_code`](Self::set_code).
/// - `rest` is reached with [`rest_mut`](Self::rest_mut): its length stays.
pub struct OutcomeFailedMut<'message, T: ::llano::Flat>(
    ::llano::generated::RecordMut<'message, OutcomeFailed<T>>,
)
where
    T: Clone;
#[allow(dead_code, non_snake_case)]
impl<'message, T: ::llano::Flat> OutcomeFailedMut<'message, T>
where
    T: Clone,
{
    /// The record as it stands.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> OutcomeFailedView<'_, T> {
        OutcomeFailedView(self.0.shared())
    }
    /// Stores `code`.
    #[inline(always)]
    pub fn set_code(&mut self, value: u16) {
        ::llano::generated::store::<u16, _, 0>(&mut self.0, &value);
    }
    /// Changes the parts of `rest`.
    #[inline(always)]
    pub fn rest_mut(&mut self) -> ::llano::ViewMut<'_, Vec<T>> {
        ::llano::generated::reach::<_, 1>(&mut self.0)
    }
}
impl<T: ::llano::Flat> ::core::fmt::Debug for OutcomeFailedMut<'_, T>
where
    T: Clone,
{
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
impl<T: ::llano::Flat> ::llano::generated::Variant for Outcome<T>
where
    T: Clone,
{
    const NAME: &'static str = "Outcome";
    const TAGS: &'static [u8] = &[1, 2];
    const DEFAULT: u8 = 1;
    type View<'message> = OutcomeView<'message, T>;
    type ViewMut<'message> = OutcomeMut<'message, T>;
    #[inline]
    fn view<'message>(
        variant: ::llano::generated::VariantRef<'message, Self>,
    ) -> Self::View<'message> {
        match variant.tag() {
            1 => OutcomeView::Done(::llano::generated::payload::<_, 1>(variant)),
            2 => OutcomeView::Failed(::llano::generated::payload::<_, 2>(variant)),
            _ => OutcomeView::Unknown(variant.unknown()),
        }
    }
    #[inline]
    fn view_mut<'message>(
        variant: ::llano::generated::VariantMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        match variant.tag() {
            1 => OutcomeMut::Done(::llano::generated::payload_mut::<_, 1>(variant)),
            2 => OutcomeMut::Failed(::llano::generated::payload_mut::<_, 2>(variant)),
            _ => OutcomeMut::Unknown(variant.unknown()),
        }
    }
    #[inline]
    fn check<'v>(
        alternatives: ::llano::generated::Alternatives<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Chosen<'v, Self>> {
        match alternatives.tag() {
            1 => alternatives.check::<1>(),
            2 => alternatives.check::<2>(),
            _ => alternatives.unknown(),
        }
    }
}
impl<T: ::llano::Flat> ::llano::generated::Alternative<1> for Outcome<T>
where
    T: Clone,
{
    type Wire = <T as ::llano::Flat>::Wire;
    const NAME: &'static str = "Done";
}
impl<T: ::llano::Flat> ::llano::generated::Alternative<2> for Outcome<T>
where
    T: Clone,
{
    type Wire = ::llano::generated::Rec<OutcomeFailed<T>>;
    const NAME: &'static str = "Failed";
}
/// Reads [`Outcome`] in place.
#[allow(dead_code)]
pub enum OutcomeView<'message, T: ::llano::Flat>
where
    T: Clone,
{
    /// The value.
    Done(::llano::View<'message, T>),
    /// The reason.
    Failed(OutcomeFailedView<'message, T>),
    /// An alternative that this program does not know.
    Unknown(::llano::Unknown<'message>),
}
#[allow(
    clippy::expl_impl_clone_on_copy,
    reason = "a derive asks more of the parameters"
)]
impl<T: ::llano::Flat> ::core::clone::Clone for OutcomeView<'_, T>
where
    T: Clone,
{
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: ::llano::Flat> ::core::marker::Copy for OutcomeView<'_, T>
where
    T: Clone,
{}
impl<T: ::llano::Flat> ::core::fmt::Debug for OutcomeView<'_, T>
where
    T: Clone,
{
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Done(payload) => f.debug_tuple("Done").field(payload).finish(),
            Self::Failed(payload) => {
                f.debug_struct("Failed")
                    .field("code", &(*payload).code())
                    .field("rest", &(*payload).rest())
                    .finish()
            }
            Self::Unknown(unknown) => f.debug_tuple("Unknown").field(unknown).finish(),
        }
    }
}
impl<T: ::llano::Flat> ::core::cmp::PartialEq for OutcomeView<'_, T>
where
    T: Clone,
{
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Done(a), Self::Done(b)) => a == b,
            (Self::Failed(a), Self::Failed(b)) => a == b,
            (Self::Unknown(a), Self::Unknown(b)) => a == b,
            _ => false,
        }
    }
}
/// Changes [`Outcome`] in place.
#[allow(dead_code)]
pub enum OutcomeMut<'message, T: ::llano::Flat>
where
    T: Clone,
{
    /// The value.
    Done(::llano::ViewMut<'message, T>),
    /// The reason.
    Failed(OutcomeFailedMut<'message, T>),
    /// An alternative that this program does not know.
    Unknown(::llano::Unknown<'message>),
}
impl<T: ::llano::Flat> ::llano::Flat for Outcome<T>
where
    T: Clone,
{
    type Wire = ::llano::generated::Choice<Outcome<T>>;
    #[inline]
    fn measure_range(&self, plan: &mut ::llano::generated::Plan) -> usize {
        match self {
            Self::Done(value) => {
                ::llano::generated::measure_alternative::<Outcome<T>, 1, _>(value, plan)
            }
            Self::Failed { code: field_0, rest: field_1, .. } => {
                ::llano::generated::measure_alternative::<
                    Outcome<T>,
                    2,
                    _,
                >(
                    &OutcomeFailedFields(field_0, field_1, ::core::marker::PhantomData),
                    plan,
                )
            }
        }
    }
    #[inline]
    fn write_range(&self, writer: &mut ::llano::generated::Writer<'_>) {
        match self {
            Self::Done(value) => {
                ::llano::generated::write_alternative::<Outcome<T>, 1, _>(value, writer);
            }
            Self::Failed { code: field_0, rest: field_1, .. } => {
                ::llano::generated::write_alternative::<
                    Outcome<T>,
                    2,
                    _,
                >(
                    &OutcomeFailedFields(field_0, field_1, ::core::marker::PhantomData),
                    writer,
                );
            }
        }
    }
}
struct OutcomeFailedFields<'fields, T: ::llano::Flat>(
    &'fields u16,
    &'fields Vec<T>,
    ::core::marker::PhantomData<&'fields Outcome<T>>,
)
where
    T: Clone;
impl<'fields, T: ::llano::Flat> ::llano::Flat for OutcomeFailedFields<'fields, T>
where
    T: Clone,
{
    type Wire = ::llano::generated::Rec<OutcomeFailed<T>>;
    #[inline(always)]
    fn fields<__V: ::llano::generated::FieldVisitor<OutcomeFailed<T>>>(
        &self,
        visitor: &mut __V,
    ) {
        visitor.field::<0, _>(self.0);
        visitor.field::<1, _>(self.1);
    }
}
impl<'message, T: ::llano::Decode<'message>> ::llano::Decode<'message> for Outcome<T>
where
    T: Clone,
{
    fn decode_view(
        view: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(
            match view {
                OutcomeView::Done(view) => {
                    Self::Done(::llano::generated::decode(view, "Outcome", "Done")?)
                }
                OutcomeView::Failed(view) => {
                    Self::Failed {
                        code: ::llano::generated::decode(
                            view.code(),
                            "Outcome::Failed",
                            "code",
                        )?,
                        rest: ::llano::generated::decode(
                            view.rest(),
                            "Outcome::Failed",
                            "rest",
                        )?,
                    }
                }
                OutcomeView::Unknown(unknown) => {
                    return ::core::result::Result::Err(
                        ::llano::generated::unknown_alternative(unknown.tag, "Outcome"),
                    );
                }
            },
        )
    }
}
