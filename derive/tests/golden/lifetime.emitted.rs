use std::borrow::Cow;
/// A name that lies in a message, or elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Name<'a, 'b> {
    /// In the message.
    pub text: &'a str,
    /// In the message, too.
    pub bytes: Option<&'b [u8]>,
    /// Perhaps in the message.
    pub either: Cow<'a, str>,
}
::llano::generated::record! {
    for [Name < 'static, 'static >] [] [] [] "Name" #[doc = " Reads [`Name`] in place."]
    pub struct NameView { #[doc = " In the message."] pub fn text(self) -> ::llano::View
    < 'message, & 'static str > = 0 "text" : & 'static str as < & 'static str as
    ::llano::Flat > ::Wire; #[doc = " In the message, too."] pub fn bytes(self) ->
    ::llano::View < 'message, Option < & 'static [u8] > > = 1 "bytes" : Option < &
    'static [u8] > as < Option < & 'static [u8] > as ::llano::Flat > ::Wire; #[doc =
    " Perhaps in the message."] pub fn either(self) -> ::llano::View < 'message, Cow <
    'static, str > > = 2 "either" : Cow < 'static, str > as < Cow < 'static, str > as
    ::llano::Flat > ::Wire; } #[doc = " Changes [`Name`] in place."] pub struct NameMut {
    pub fn text_mut(& mut self) -> ::llano::ViewMut < '_, & 'static str > = 0; pub fn
    bytes_mut(& mut self) -> ::llano::ViewMut < '_, Option < & 'static [u8] > > = 1; pub
    fn either_mut(& mut self) -> ::llano::ViewMut < '_, Cow < 'static, str > > = 2; }
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <Name<'static, 'static> as ::llano::generated::Record>::PLACES,
);
::llano::generated::value! {
    for [Name < 'a, 'b, >] [Name < 'static, 'static >] ['a, 'b,] [] ['message, 'a, 'b,]
    [where 'message : 'a, 'message : 'b] [0 text, 1 bytes, 2 either]
}
/// What can only be encoded: a record is not a reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Names<'a> {
    /// All of them.
    pub names: &'a [Name<'a, 'a>],
}
::llano::generated::record! {
    for [Names < 'static >] [] [] [] "Names" #[doc = " Reads [`Names`] in place."] pub
    struct NamesView { #[doc = " All of them."] pub fn names(self) -> ::llano::View <
    'message, & 'static [Name < 'static, 'static >] > = 0 "names" : & 'static [Name <
    'static, 'static >] as < & 'static [Name < 'static, 'static >] as ::llano::Flat >
    ::Wire; } #[doc = " Changes [`Names`] in place."] pub struct NamesMut { pub fn
    names_mut(& mut self) -> ::llano::ViewMut < '_, & 'static [Name < 'static, 'static >]
    > = 0; }
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <Names<'static> as ::llano::generated::Record>::PLACES,
);
::llano::generated::value! {
    for [Names < 'a, >] [Names < 'static >] ['a,] [] ['message, 'a,] [where 'message :
    'a, & 'a[Name < 'a, 'a >] : ::llano::generated::DecodeView < 'message, ::llano::View
    < 'message, & 'static [Name < 'static, 'static >] >>] [0 names]
}
/// A message to someone.
#[derive(Clone, Debug, PartialEq)]
pub enum Message<'a> {
    /// In few words.
    Short(&'a str),
    /// In many words.
    Long {
        /// The words.
        words: Vec<&'a str>,
    },
}
/// Stands for the payload's record.
pub struct MessageLong(::core::marker::PhantomData<fn() -> ()>);
::llano::generated::record! {
    MessageLong "Message::Long" #[doc = " Reads [`MessageLong`] in place."] pub struct
    MessageLongView { #[doc = " The words."] pub fn words(self) -> ::llano::View <
    'message, Vec < & 'static str > > = 0 "words" : Vec < & 'static str > as < Vec < &
    'static str > as ::llano::Flat > ::Wire; } #[doc =
    " Changes [`MessageLong`] in place."] pub struct MessageLongMut { pub fn words_mut(&
    mut self) -> ::llano::ViewMut < '_, Vec < & 'static str > > = 0; }
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <MessageLong as ::llano::generated::Record>::PLACES,
);
::llano::generated::variant! {
    for [Message < 'static >] [Message < 'a, >] [] [] [] ['a,] ['a,] ['message, 'a,]
    [where 'message : 'a] "Message" = 1 { 1 Short "Short"(value & 'static str), 2 Long
    "Long"(record[MessageLong] MessageLongFields[0 words field_0 : Vec < & 'a str >]
    skip[]), } #[doc = " Reads [`Message`] in place."] pub enum MessageView { #[doc =
    " In few words."] Short(::llano::View < 'message, & 'static str >), #[doc =
    " In many words."] Long(MessageLongView < 'message >), } #[doc =
    " Changes [`Message`] in place."] pub enum MessageMut { Short(::llano::ViewMut <
    'message, & 'static str >), Long(MessageLongMut < 'message >), }
}
