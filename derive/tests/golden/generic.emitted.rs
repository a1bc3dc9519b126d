/// A value and when it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamped<T: llano::Flat> {
    /// When.
    pub at: u64,
    /// What.
    pub what: T,
}
::llano::generated::record! {
    for [Stamped < T >] [T : ::llano::Flat,] [T,] [] "Stamped" #[doc =
    " Reads [`Stamped`] in place."] pub struct StampedView { #[doc = " When."] pub fn
    at(self) -> u64 = 0 "at" : u64; #[doc = " What."] pub fn what(self) -> ::llano::View
    < 'message, T > = 1 "what" : T as < T as ::llano::Flat > ::Wire; } #[doc =
    " Changes [`Stamped`] in place."] pub struct StampedMut { pub fn set_at(& mut self,
    value : u64) = 0; pub fn set_what(& mut self, value : T) where < T as ::llano::Flat >
    ::Wire : ::llano::Store < 'message > = 1; pub fn what_mut(& mut self) ->
    ::llano::ViewMut < '_, T > where < T as ::llano::Flat > ::Wire : ::llano::Reach <
    'message > = 1; }
}
::llano::generated::value! {
    for [Stamped < T, >] [Stamped < T >] [T : ::llano::Flat,] [] ['message, T :
    ::llano::Decode < 'message >,] [] [0 at, 1 what]
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
::llano::generated::fixed! {
    for [Pair < T, N, >] [T : ::llano::Flat + 'static, const N : usize,] [T, N,] [where T
    : 'static, < T as ::llano::Flat > ::Wire : ::llano::generated::Fixed, < T as
    ::llano::Flat > ::Wire : ::llano::generated::Fixed, < [u8; N] as ::llano::Flat >
    ::Wire : ::llano::generated::Fixed] ['message, T : ::llano::Decode < 'message > +
    'static, const N : usize,] [where T : 'static, < T as ::llano::Flat > ::Wire :
    ::llano::generated::Fixed, < T as ::llano::Flat > ::Wire : ::llano::generated::Fixed,
    < [u8; N] as ::llano::Flat > ::Wire : ::llano::generated::Fixed] "Pair" #[doc =
    " [`Pair`] as it lies on the wire."] pub struct PairView { #[doc = " One."] pub fn
    a(& self) -> ::llano::View < '_, T > = a "a" : T; #[doc = " The other."] pub fn b(&
    self) -> ::llano::View < '_, T > = b "b" : T; #[doc = " The bytes."] pub fn bytes(&
    self) -> ::llano::View < '_, [u8; N] > = bytes "bytes" : [u8; N]; } impl PairView {
    pub fn set_a(& mut self, value : T) = a; pub fn a_mut(& mut self) -> & mut
    ::llano::generated::PackedOf < T > = a; pub fn set_b(& mut self, value : T) = b; pub
    fn b_mut(& mut self) -> & mut ::llano::generated::PackedOf < T > = b; pub fn
    set_bytes(& mut self, value : [u8; N]) = bytes; pub fn bytes_mut(& mut self) -> & mut
    ::llano::generated::PackedOf < [u8; N] > = bytes; }
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
::llano::generated::record! {
    for [OutcomeFailed < T >] [T : ::llano::Flat,] [T,] [where T : Clone]
    "Outcome::Failed" #[doc = " Reads [`OutcomeFailed`] in place."] pub struct
    OutcomeFailedView { #[doc = " The number of the reason."] pub fn code(self) -> u16 =
    0 "code" : u16; #[doc = " What is left."] pub fn rest(self) -> ::llano::View <
    'message, Vec < T > > = 1 "rest" : Vec < T > as < Vec < T > as ::llano::Flat >
    ::Wire; } #[doc = " Changes [`OutcomeFailed`] in place."] pub struct OutcomeFailedMut
    { pub fn set_code(& mut self, value : u16) = 0; pub fn rest_mut(& mut self) ->
    ::llano::ViewMut < '_, Vec < T > > = 1; }
}
::llano::generated::variant! {
    for [Outcome < T >] [Outcome < T, >] [T : ::llano::Flat,] [T,] [where T : Clone] [T :
    ::llano::Flat,] [T,] ['message, T : ::llano::Decode < 'message >,] [where T : Clone]
    "Outcome" = 1 { 1 Done "Done"(value T), 2 Failed "Failed"(record[OutcomeFailed < T >]
    OutcomeFailedFields[0 code field_0 : u16, 1 rest field_1 : Vec < T >] skip[]), }
    #[doc = " Reads [`Outcome`] in place."] pub enum OutcomeView { #[doc = " The value."]
    Done(::llano::View < 'message, T >), #[doc = " The reason."] Failed(OutcomeFailedView
    < 'message, T, >), } #[doc = " Changes [`Outcome`] in place."] pub enum OutcomeMut {
    Done(::llano::ViewMut < 'message, T >), Failed(OutcomeFailedMut < 'message, T, >), }
}
