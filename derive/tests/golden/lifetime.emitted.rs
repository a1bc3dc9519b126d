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
impl ::llano::generated::Record for Name<'static, 'static> {
    const NAME: &'static str = "Name";
    const FIELDS: &'static [&'static str] = &["text", "bytes", "either"];
    const PLACES: &'static [::llano::generated::Place] = &[
        ::llano::generated::place::<&'static str>(),
        ::llano::generated::place::<Option<&'static [u8]>>(),
        ::llano::generated::place::<Cow<'static, str>>(),
    ];
    type View<'message> = NameView<'message>;
    type ViewMut<'message> = NameMut<'message>;
    #[inline(always)]
    fn view<'message>(
        record: ::llano::generated::RecordRef<'message, Self>,
    ) -> Self::View<'message> {
        NameView(record)
    }
    #[inline(always)]
    fn view_mut<'message>(
        record: ::llano::generated::RecordMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        NameMut(record)
    }
    #[inline]
    fn check<'v>(
        fields: ::llano::generated::Fields<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
        fields.check::<0>()?.check::<1>()?.check::<2>()?.done()
    }
}
impl ::llano::generated::Field<0> for Name<'static, 'static> {
    type Wire = <&'static str as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<1> for Name<'static, 'static> {
    type Wire = <Option<&'static [u8]> as ::llano::Flat>::Wire;
}
impl ::llano::generated::Field<2> for Name<'static, 'static> {
    type Wire = <Cow<'static, str> as ::llano::Flat>::Wire;
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <Name<'static, 'static> as ::llano::generated::Record>::PLACES,
);
/// Reads [`Name`] in place.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
pub struct NameView<'message>(
    ::llano::generated::RecordRef<'message, Name<'static, 'static>>,
);
#[allow(dead_code, non_snake_case)]
impl<'message> NameView<'message> {
    /// In the message.
    #[inline(always)]
    #[must_use]
    pub fn text(self) -> ::llano::View<'message, &'static str> {
        ::llano::generated::get::<_, 0>(self.0)
    }
    /// In the message, too.
    #[inline(always)]
    #[must_use]
    pub fn bytes(self) -> ::llano::View<'message, Option<&'static [u8]>> {
        ::llano::generated::get::<_, 1>(self.0)
    }
    /// Perhaps in the message.
    #[inline(always)]
    #[must_use]
    pub fn either(self) -> ::llano::View<'message, Cow<'static, str>> {
        ::llano::generated::get::<_, 2>(self.0)
    }
}
impl<'message> ::llano::RecordView<'message> for NameView<'message> {
    type Record = Name<'static, 'static>;
    #[inline]
    fn record(self) -> ::llano::generated::RecordRef<'message, Name<'static, 'static>> {
        self.0
    }
}
impl ::core::fmt::Debug for NameView<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Name")
            .field("text", &Self::text(*self))
            .field("bytes", &Self::bytes(*self))
            .field("either", &Self::either(*self))
            .finish()
    }
}
impl ::core::cmp::PartialEq for NameView<'_> {
    fn eq(&self, other: &Self) -> bool {
        Self::text(*self) == Self::text(*other)
            && Self::bytes(*self) == Self::bytes(*other)
            && Self::either(*self) == Self::either(*other)
    }
}
/// Changes [`Name`] in place.
///
/// - `text` is reached with [`text_mut`](Self::text_mut): its length stays.
/// - `bytes` is reached with [`bytes_mut`](Self::bytes_mut): its length stays.
/// - `either` is reached with [`either_mut`](Self::either_mut): its length stays.
pub struct NameMut<'message>(
    ::llano::generated::RecordMut<'message, Name<'static, 'static>>,
);
#[allow(dead_code, non_snake_case)]
impl<'message> NameMut<'message> {
    /// The record as it stands.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> NameView<'_> {
        NameView(self.0.shared())
    }
    /// Changes the parts of `text`.
    #[inline(always)]
    pub fn text_mut(&mut self) -> ::llano::ViewMut<'_, &'static str> {
        ::llano::generated::reach::<_, 0>(&mut self.0)
    }
    /// Changes the parts of `bytes`.
    #[inline(always)]
    pub fn bytes_mut(&mut self) -> ::llano::ViewMut<'_, Option<&'static [u8]>> {
        ::llano::generated::reach::<_, 1>(&mut self.0)
    }
    /// Changes the parts of `either`.
    #[inline(always)]
    pub fn either_mut(&mut self) -> ::llano::ViewMut<'_, Cow<'static, str>> {
        ::llano::generated::reach::<_, 2>(&mut self.0)
    }
}
impl ::core::fmt::Debug for NameMut<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
impl<'a, 'b> ::llano::Flat for Name<'a, 'b> {
    type Wire = ::llano::generated::Rec<Name<'static, 'static>>;
    #[inline(always)]
    fn fields<__V: ::llano::generated::FieldVisitor<Name<'static, 'static>>>(
        &self,
        visitor: &mut __V,
    ) {
        visitor.field::<0, _>(&self.text);
        visitor.field::<1, _>(&self.bytes);
        visitor.field::<2, _>(&self.either);
    }
}
impl<'message, 'a, 'b> ::llano::Decode<'message> for Name<'a, 'b>
where
    'message: 'a,
    'message: 'b,
{
    fn decode_view(
        view: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(Self {
            text: ::llano::generated::decode(view.text(), "Name", "text")?,
            bytes: ::llano::generated::decode(view.bytes(), "Name", "bytes")?,
            either: ::llano::generated::decode(view.either(), "Name", "either")?,
        })
    }
}
/// What can only be encoded: a record is not a reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Names<'a> {
    /// All of them.
    pub names: &'a [Name<'a, 'a>],
}
impl ::llano::generated::Record for Names<'static> {
    const NAME: &'static str = "Names";
    const FIELDS: &'static [&'static str] = &["names"];
    const PLACES: &'static [::llano::generated::Place] = &[
        ::llano::generated::place::<&'static [Name<'static, 'static>]>(),
    ];
    type View<'message> = NamesView<'message>;
    type ViewMut<'message> = NamesMut<'message>;
    #[inline(always)]
    fn view<'message>(
        record: ::llano::generated::RecordRef<'message, Self>,
    ) -> Self::View<'message> {
        NamesView(record)
    }
    #[inline(always)]
    fn view_mut<'message>(
        record: ::llano::generated::RecordMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        NamesMut(record)
    }
    #[inline]
    fn check<'v>(
        fields: ::llano::generated::Fields<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
        fields.check::<0>()?.done()
    }
}
impl ::llano::generated::Field<0> for Names<'static> {
    type Wire = <&'static [Name<'static, 'static>] as ::llano::Flat>::Wire;
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <Names<'static> as ::llano::generated::Record>::PLACES,
);
/// Reads [`Names`] in place.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
pub struct NamesView<'message>(::llano::generated::RecordRef<'message, Names<'static>>);
#[allow(dead_code, non_snake_case)]
impl<'message> NamesView<'message> {
    /// All of them.
    #[inline(always)]
    #[must_use]
    pub fn names(self) -> ::llano::View<'message, &'static [Name<'static, 'static>]> {
        ::llano::generated::get::<_, 0>(self.0)
    }
}
impl<'message> ::llano::RecordView<'message> for NamesView<'message> {
    type Record = Names<'static>;
    #[inline]
    fn record(self) -> ::llano::generated::RecordRef<'message, Names<'static>> {
        self.0
    }
}
impl ::core::fmt::Debug for NamesView<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Names").field("names", &Self::names(*self)).finish()
    }
}
impl ::core::cmp::PartialEq for NamesView<'_> {
    fn eq(&self, other: &Self) -> bool {
        Self::names(*self) == Self::names(*other)
    }
}
/// Changes [`Names`] in place.
///
/// - `names` is reached with [`names_mut`](Self::names_mut): its length stays.
pub struct NamesMut<'message>(::llano::generated::RecordMut<'message, Names<'static>>);
#[allow(dead_code, non_snake_case)]
impl<'message> NamesMut<'message> {
    /// The record as it stands.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> NamesView<'_> {
        NamesView(self.0.shared())
    }
    /// Changes the parts of `names`.
    #[inline(always)]
    pub fn names_mut(
        &mut self,
    ) -> ::llano::ViewMut<'_, &'static [Name<'static, 'static>]> {
        ::llano::generated::reach::<_, 0>(&mut self.0)
    }
}
impl ::core::fmt::Debug for NamesMut<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
impl<'a> ::llano::Flat for Names<'a> {
    type Wire = ::llano::generated::Rec<Names<'static>>;
    #[inline(always)]
    fn fields<__V: ::llano::generated::FieldVisitor<Names<'static>>>(
        &self,
        visitor: &mut __V,
    ) {
        visitor.field::<0, _>(&self.names);
    }
}
impl<'message, 'a> ::llano::Decode<'message> for Names<'a>
where
    'message: 'a,
    &'a [Name<
        'a,
        'a,
    >]: ::llano::generated::DecodeView<
        'message,
        ::llano::View<'message, &'static [Name<'static, 'static>]>,
    >,
{
    fn decode_view(
        view: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(Self {
            names: ::llano::generated::decode(view.names(), "Names", "names")?,
        })
    }
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
impl ::llano::generated::Record for MessageLong {
    const NAME: &'static str = "Message::Long";
    const FIELDS: &'static [&'static str] = &["words"];
    const PLACES: &'static [::llano::generated::Place] = &[
        ::llano::generated::place::<Vec<&'static str>>(),
    ];
    type View<'message> = MessageLongView<'message>;
    type ViewMut<'message> = MessageLongMut<'message>;
    #[inline(always)]
    fn view<'message>(
        record: ::llano::generated::RecordRef<'message, Self>,
    ) -> Self::View<'message> {
        MessageLongView(record)
    }
    #[inline(always)]
    fn view_mut<'message>(
        record: ::llano::generated::RecordMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        MessageLongMut(record)
    }
    #[inline]
    fn check<'v>(
        fields: ::llano::generated::Fields<'v, '_, Self>,
    ) -> ::llano::generated::Checked<::llano::generated::Done<'v, Self>> {
        fields.check::<0>()?.done()
    }
}
impl ::llano::generated::Field<0> for MessageLong {
    type Wire = <Vec<&'static str> as ::llano::Flat>::Wire;
}
const _: ::llano::generated::Layout = ::llano::generated::layout(
    <MessageLong as ::llano::generated::Record>::PLACES,
);
/// Reads [`MessageLong`] in place.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
pub struct MessageLongView<'message>(
    ::llano::generated::RecordRef<'message, MessageLong>,
);
#[allow(dead_code, non_snake_case)]
impl<'message> MessageLongView<'message> {
    /// The words.
    #[inline(always)]
    #[must_use]
    pub fn words(self) -> ::llano::View<'message, Vec<&'static str>> {
        ::llano::generated::get::<_, 0>(self.0)
    }
}
impl<'message> ::llano::RecordView<'message> for MessageLongView<'message> {
    type Record = MessageLong;
    #[inline]
    fn record(self) -> ::llano::generated::RecordRef<'message, MessageLong> {
        self.0
    }
}
impl ::core::fmt::Debug for MessageLongView<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Message::Long").field("words", &Self::words(*self)).finish()
    }
}
impl ::core::cmp::PartialEq for MessageLongView<'_> {
    fn eq(&self, other: &Self) -> bool {
        Self::words(*self) == Self::words(*other)
    }
}
/// Changes [`MessageLong`] in place.
///
/// - `words` is reached with [`words_mut`](Self::words_mut): its length stays.
pub struct MessageLongMut<'message>(
    ::llano::generated::RecordMut<'message, MessageLong>,
);
#[allow(dead_code, non_snake_case)]
impl<'message> MessageLongMut<'message> {
    /// The record as it stands.
    #[inline]
    #[must_use]
    pub fn as_view(&self) -> MessageLongView<'_> {
        MessageLongView(self.0.shared())
    }
    /// Changes the parts of `words`.
    #[inline(always)]
    pub fn words_mut(&mut self) -> ::llano::ViewMut<'_, Vec<&'static str>> {
        ::llano::generated::reach::<_, 0>(&mut self.0)
    }
}
impl ::core::fmt::Debug for MessageLongMut<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.as_view(), f)
    }
}
impl ::llano::generated::Variant for Message<'static> {
    const NAME: &'static str = "Message";
    const TAGS: &'static [u8] = &[1, 2];
    const DEFAULT: u8 = 1;
    type View<'message> = MessageView<'message>;
    type ViewMut<'message> = MessageMut<'message>;
    #[inline]
    fn view<'message>(
        variant: ::llano::generated::VariantRef<'message, Self>,
    ) -> Self::View<'message> {
        match variant.tag() {
            1 => MessageView::Short(::llano::generated::payload::<_, 1>(variant)),
            2 => MessageView::Long(::llano::generated::payload::<_, 2>(variant)),
            _ => MessageView::Unknown(variant.unknown()),
        }
    }
    #[inline]
    fn view_mut<'message>(
        variant: ::llano::generated::VariantMut<'message, Self>,
    ) -> Self::ViewMut<'message> {
        match variant.tag() {
            1 => MessageMut::Short(::llano::generated::payload_mut::<_, 1>(variant)),
            2 => MessageMut::Long(::llano::generated::payload_mut::<_, 2>(variant)),
            _ => MessageMut::Unknown(variant.unknown()),
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
impl ::llano::generated::Alternative<1> for Message<'static> {
    type Wire = <&'static str as ::llano::Flat>::Wire;
    const NAME: &'static str = "Short";
}
impl ::llano::generated::Alternative<2> for Message<'static> {
    type Wire = ::llano::generated::Rec<MessageLong>;
    const NAME: &'static str = "Long";
}
/// Reads [`Message`] in place.
#[derive(::core::clone::Clone, ::core::marker::Copy)]
#[allow(dead_code)]
pub enum MessageView<'message> {
    /// In few words.
    Short(::llano::View<'message, &'static str>),
    /// In many words.
    Long(MessageLongView<'message>),
    /// An alternative that this program does not know.
    Unknown(::llano::Unknown<'message>),
}
impl ::core::fmt::Debug for MessageView<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Short(payload) => f.debug_tuple("Short").field(payload).finish(),
            Self::Long(payload) => {
                f.debug_struct("Long").field("words", &(*payload).words()).finish()
            }
            Self::Unknown(unknown) => f.debug_tuple("Unknown").field(unknown).finish(),
        }
    }
}
impl ::core::cmp::PartialEq for MessageView<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Short(a), Self::Short(b)) => a == b,
            (Self::Long(a), Self::Long(b)) => a == b,
            (Self::Unknown(a), Self::Unknown(b)) => a == b,
            _ => false,
        }
    }
}
/// Changes [`Message`] in place.
#[allow(dead_code)]
pub enum MessageMut<'message> {
    /// In few words.
    Short(::llano::ViewMut<'message, &'static str>),
    /// In many words.
    Long(MessageLongMut<'message>),
    /// An alternative that this program does not know.
    Unknown(::llano::Unknown<'message>),
}
impl<'a> ::llano::Flat for Message<'a> {
    type Wire = ::llano::generated::Choice<Message<'static>>;
    #[inline]
    fn measure_range(&self, plan: &mut ::llano::generated::Plan) -> usize {
        match self {
            Self::Short(value) => {
                ::llano::generated::measure_alternative::<
                    Message<'static>,
                    1,
                    _,
                >(value, plan)
            }
            Self::Long { words: field_0, .. } => {
                ::llano::generated::measure_alternative::<
                    Message<'static>,
                    2,
                    _,
                >(&MessageLongFields(field_0, ::core::marker::PhantomData), plan)
            }
        }
    }
    #[inline]
    fn write_range(&self, writer: &mut ::llano::generated::Writer<'_>) {
        match self {
            Self::Short(value) => {
                ::llano::generated::write_alternative::<
                    Message<'static>,
                    1,
                    _,
                >(value, writer);
            }
            Self::Long { words: field_0, .. } => {
                ::llano::generated::write_alternative::<
                    Message<'static>,
                    2,
                    _,
                >(&MessageLongFields(field_0, ::core::marker::PhantomData), writer);
            }
        }
    }
}
#[allow(clippy::ref_option_ref, reason = "an optional field may borrow")]
struct MessageLongFields<'fields, 'a>(
    &'fields Vec<&'a str>,
    ::core::marker::PhantomData<&'fields Message<'a>>,
);
impl<'fields, 'a> ::llano::Flat for MessageLongFields<'fields, 'a> {
    type Wire = ::llano::generated::Rec<MessageLong>;
    #[inline(always)]
    fn fields<__V: ::llano::generated::FieldVisitor<MessageLong>>(
        &self,
        visitor: &mut __V,
    ) {
        visitor.field::<0, _>(self.0);
    }
}
impl<'message, 'a> ::llano::Decode<'message> for Message<'a>
where
    'message: 'a,
{
    fn decode_view(
        view: ::llano::View<'message, Self>,
    ) -> ::core::result::Result<Self, ::llano::Error> {
        ::core::result::Result::Ok(
            match view {
                MessageView::Short(view) => {
                    Self::Short(::llano::generated::decode(view, "Message", "Short")?)
                }
                MessageView::Long(view) => {
                    Self::Long {
                        words: ::llano::generated::decode(
                            view.words(),
                            "Message::Long",
                            "words",
                        )?,
                    }
                }
                MessageView::Unknown(unknown) => {
                    return ::core::result::Result::Err(
                        ::llano::generated::unknown_alternative(unknown.tag, "Message"),
                    );
                }
            },
        )
    }
}
