//! Variants: the wire's side, the two views, encoding and decoding.

/// ```text
/// Event "Event" = 9 {
///     1 Priced "Priced" (value i64),
///     2 After "After" (lazy Box<Event>),
///     3 Cancelled "Cancelled" (record [EventCancelled] EventCancelledFields [0 id field_0: u64] skip []),
///     9 Cleared "Cleared" (unit),
/// }
///
/// /// Reads [`Event`] in place.
/// pub enum EventView {
///     /// It has a new price.
///     Priced(i64),
///     Cancelled(EventCancelledView<'message>),
///     Cleared,
/// }
///
/// /// Changes [`Event`] in place.
/// pub enum EventMut {
///     Priced(::llano::ViewMut<'message, i64>),
///     Cancelled(EventCancelledMut<'message>),
///     Cleared,
/// }
/// ```
///
/// The table is of tags, names, names outside of Rust and payloads; the default's tag stands before it. A payload of
/// several values is a record of its own; `tuple` in place of `record` is one without names.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    (
        for [$record:ty] [$value:ty] [$($params:tt)*] [$($args:tt)*] [$($predicates:tt)*]
        [$($value_params:tt)*] [$($value_args:tt)*] [$($decode_params:tt)*] [$($bounds:tt)*]
        again $head:tt $borrowed:tt $text:literal = $default:literal { $($tag:tt $name:ident $outer:literal $payload:tt),* $(,)? }

        $(#[$view_meta:meta])*
        $view_visibility:vis enum $view:ident { $($(#[$read_meta:meta])* $read:ident $(($read_ty:ty))?),* $(,)? }

        $(#[$mut_meta:meta])*
        $mut_visibility:vis enum $view_mut:ident {
            $($(#[$change_meta:meta])* $change:ident $(($change_ty:ty))?),* $(,)?
        }
    ) => {
        #[allow(deprecated)]
        impl<$($params)*> $crate::generated::Variant for $record $($predicates)* {
            const NAME: &'static str = $text;
            const TAGS: &'static [u8] = &[$($tag),*];
            const DEFAULT: u8 = $default;
            type View<'message> = $view<'message, $($args)*>;
            type ViewMut<'message> = $view_mut<'message, $($args)*>;

            #[inline]
            fn view<'message>(variant: $crate::generated::VariantRef<'message, Self>) -> Self::View<'message> {
                match variant.tag() {
                    $($tag => $crate::__alternative!(view $payload $view $name $tag variant),)*
                    _ => $view::Unknown(variant.unknown()),
                }
            }

            #[inline]
            fn view_mut<'message>(variant: $crate::generated::VariantMut<'message, Self>) -> Self::ViewMut<'message> {
                match variant.tag() {
                    $($tag => $crate::__alternative!(view_mut $payload $view_mut $name $tag variant),)*
                    _ => $view_mut::Unknown(variant.unknown()),
                }
            }

            #[inline]
            fn check<'v>(
                alternatives: $crate::generated::Alternatives<'v, '_, Self>,
            ) -> $crate::generated::Checked<$crate::generated::Chosen<'v, Self>> {
                match alternatives.tag() {
                    $($tag => alternatives.check::<$tag>(),)*
                    _ => alternatives.unknown(),
                }
            }
        }

        $($crate::__alternative! { named $head $tag $outer $payload })*

        $(#[$view_meta])*
        #[allow(dead_code, deprecated, missing_docs, non_camel_case_types, reason = "the alternatives are the type's")]
        $view_visibility enum $view<'message, $($params)*> $($predicates)* {
            $($(#[$read_meta])* $read $(($read_ty))?,)*
            /// An alternative that this program does not know.
            Unknown($crate::Unknown<'message>),
        }

        #[allow(clippy::expl_impl_clone_on_copy, reason = "a derive asks more of the parameters")]
        impl<$($params)*> ::core::clone::Clone for $view<'_, $($args)*> $($predicates)* {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<$($params)*> ::core::marker::Copy for $view<'_, $($args)*> $($predicates)* {}

        #[allow(deprecated)]
        impl<$($params)*> ::core::fmt::Debug for $view<'_, $($args)*> $($predicates)* {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(
                        $crate::__alternative!(pattern $payload Self $name payload) => {
                            $crate::__alternative!(show $payload $outer payload f)
                        }
                    )*
                    Self::Unknown(unknown) => f.debug_tuple("Unknown").field(unknown).finish(),
                }
            }
        }

        #[allow(deprecated)]
        impl<$($params)*> ::core::cmp::PartialEq for $view<'_, $($args)*> $($predicates)* {
            fn eq(&self, other: &Self) -> bool {
                match (self, other) {
                    $(
                        (
                            $crate::__alternative!(pattern $payload Self $name a),
                            $crate::__alternative!(pattern $payload Self $name b),
                        ) => $crate::__alternative!(same $payload a b),
                    )*
                    (Self::Unknown(a), Self::Unknown(b)) => a == b,
                    _ => false,
                }
            }
        }

        $(#[$mut_meta])*
        #[allow(dead_code, deprecated, missing_docs, non_camel_case_types, reason = "the alternatives are those of the other view")]
        $mut_visibility enum $view_mut<'message, $($params)*> $($predicates)* {
            $($(#[$change_meta])* $change $(($change_ty))?,)*
            /// An alternative that this program does not know.
            Unknown($crate::Unknown<'message>),
        }

        const _: () = {
            $($crate::__alternative! { fields $payload $borrowed })*

            #[allow(deprecated)]
            impl<$($value_params)*> $crate::Flat for $value $($predicates)* {
                type Wire = $crate::generated::Choice<$record>;

                #[inline]
                fn measure_range(&self, plan: &mut $crate::generated::Plan) -> usize {
                    match self {
                        $(
                            $crate::__alternative!(open $payload Self $name value) => {
                                $crate::__alternative!(
                                    encode $payload value $crate::generated::measure_alternative::<$record, $tag, _>, plan
                                )
                            }
                        )*
                    }
                }

                #[inline]
                fn write_range(&self, writer: &mut $crate::generated::Writer<'_>) {
                    match self {
                        $(
                            $crate::__alternative!(open $payload Self $name value) => {
                                $crate::__alternative!(
                                    encode $payload value $crate::generated::write_alternative::<$record, $tag, _>, writer
                                )
                            }
                        )*
                    }
                }
            }

            #[allow(deprecated)]
            impl<$($decode_params)*> $crate::Decode<'message> for $value $($bounds)* {
                fn decode_view(view: $crate::View<'message, Self>) -> ::core::result::Result<Self, $crate::Error> {
                    ::core::result::Result::Ok(match view {
                        $(
                            $crate::__alternative!(pattern $payload $view $name payload) => {
                                $crate::__alternative!(decode $payload Self $name $text $outer payload)
                            }
                        )*
                        $view::Unknown(unknown) => {
                            return ::core::result::Result::Err($crate::generated::unknown_alternative(unknown.tag, $text));
                        }
                    })
                }
            }
        };
    };
    (
        for [$record:ty] [$value:ty] $params:tt $args:tt $predicates:tt
        $value_params:tt $value_args:tt $decode_params:tt $bounds:tt $text:literal $($rest:tt)*
    ) => {
        $crate::__variant! {
            for [$record] [$value] $params $args $predicates $value_params $value_args $decode_params $bounds
            again ([$record] $params $predicates) ([$value] $value_params $value_args $predicates) $text $($rest)*
        }
    };
    ($name:ident $($rest:tt)*) => {
        $crate::__variant! { for [$name] [$name] [] [] [] [] [] ['message,] [] $($rest)* }
    };
}

/// What follows from an alternative's payload, in each place where it matters.
#[doc(hidden)]
#[macro_export]
macro_rules! __alternative {
    (named ([$record:ty] [$($params:tt)*] [$($predicates:tt)*]) $tag:tt $outer:literal $payload:tt) => {
        #[allow(deprecated)]
        impl<$($params)*> $crate::generated::Alternative<$tag> for $record $($predicates)* {
            type Wire = $crate::__alternative!(wire $payload);
            const NAME: &'static str = $outer;
        }
    };

    (wire (unit)) => { $crate::generated::Unit };
    (wire (value $ty:ty)) => { <$ty as $crate::Flat>::Wire };
    (wire (lazy $ty:ty)) => { <$ty as $crate::Flat>::Wire };
    (wire ($kind:ident [$record:ty] $($rest:tt)*)) => { $crate::generated::Rec<$record> };

    (view (unit) $view:ident $name:ident $tag:tt $variant:ident) => { $view::$name };
    (view (lazy $ty:ty) $view:ident $name:ident $tag:tt $variant:ident) => {
        $view::$name($crate::Lazy::payload::<_, $tag>($variant))
    };
    (view $payload:tt $view:ident $name:ident $tag:tt $variant:ident) => {
        $view::$name($crate::generated::payload::<_, $tag>($variant))
    };

    (view_mut (unit) $view:ident $name:ident $tag:tt $variant:ident) => { $view::$name };
    (view_mut (lazy $ty:ty) $view:ident $name:ident $tag:tt $variant:ident) => {
        $view::$name($crate::LazyMut::payload::<_, $tag>($variant))
    };
    (view_mut $payload:tt $view:ident $name:ident $tag:tt $variant:ident) => {
        $view::$name($crate::generated::payload_mut::<_, $tag>($variant))
    };

    (pattern (unit) $view:ident $name:ident $payload:ident) => { $view::$name };
    (pattern $kind:tt $view:ident $name:ident $payload:ident) => { $view::$name($payload) };

    (show (unit) $outer:literal $payload:ident $f:ident) => { $f.write_str($outer) };
    (show (value $($ty:tt)*) $outer:literal $payload:ident $f:ident) => {
        $f.debug_tuple($outer).field($payload).finish()
    };
    (show (lazy $($ty:tt)*) $outer:literal $payload:ident $f:ident) => {
        $f.debug_tuple($outer).field($payload).finish()
    };
    (show (record $($rest:tt)*) $outer:literal $payload:ident $f:ident) => {
        $crate::generated::show(*$payload, $outer, false, $f)
    };
    (show (tuple $($rest:tt)*) $outer:literal $payload:ident $f:ident) => {
        $crate::generated::show(*$payload, $outer, true, $f)
    };

    (same (unit) $a:ident $b:ident) => { true };
    (same $payload:tt $a:ident $b:ident) => { $a == $b };

    (open (unit) $self:ident $name:ident $value:ident) => { $self::$name };
    (
        open ($kind:ident [$record:ty] $fields:ident $([$($index:tt $member:tt $local:ident: $ty:ty),* $(,)?])* skip $skip:tt)
        $self:ident $name:ident $value:ident
    ) => {
        $self::$name { $($($member: $local,)*)* .. }
    };
    (open $payload:tt $self:ident $name:ident $value:ident) => { $self::$name($value) };

    (encode (unit) $value:ident $call:expr, $context:ident) => { $call(&(), $context) };
    (
        encode ($kind:ident [$record:ty] $fields:ident $([$($index:tt $member:tt $local:ident: $ty:ty),* $(,)?])* skip $skip:tt)
        $value:ident $call:expr, $context:ident
    ) => {
        $call(&$fields { $($($local,)*)* marker: ::core::marker::PhantomData }, $context)
    };
    (encode $payload:tt $value:ident $call:expr, $context:ident) => { $call($value, $context) };

    (fields (unit) $($rest:tt)*) => {};
    (fields (value $($ty:tt)*) $($rest:tt)*) => {};
    (fields (lazy $($ty:tt)*) $($rest:tt)*) => {};
    (
        fields ($kind:ident [$record:ty] $fields:ident $([$($index:tt $member:tt $local:ident: $ty:ty),* $(,)?])* skip $skip:tt)
        ([$value:ty] [$($params:tt)*] [$($args:tt)*] [$($predicates:tt)*])
    ) => {
        /// The borrowed fields of a payload, to encode them as a record.
        #[allow(clippy::ref_option_ref, reason = "an optional field may borrow")]
        struct $fields<'fields, $($params)*> $($predicates)* {
            $($($local: &'fields $ty,)*)*
            marker: ::core::marker::PhantomData<&'fields $value>,
        }

        #[allow(deprecated)]
        impl<'fields, $($params)*> $crate::Flat for $fields<'fields, $($args)*> $($predicates)* {
            type Wire = $crate::generated::Rec<$record>;

            #[inline(always)]
            fn fields<__V: $crate::generated::FieldVisitor<$record>>(&self, visitor: &mut __V) {
                let _ = &visitor;
                $($(visitor.field::<$index, _>(self.$local);)*)*
            }
        }
    };

    (decode (unit) $self:ident $name:ident $text:literal $outer:literal $payload:ident) => { $self::$name };
    (decode (value $ty:ty) $self:ident $name:ident $text:literal $outer:literal $payload:ident) => {
        $self::$name($crate::generated::decode($payload, $text, $outer)?)
    };
    (decode (lazy $ty:ty) $self:ident $name:ident $text:literal $outer:literal $payload:ident) => {
        $self::$name($crate::generated::decode($payload.get(), $text, $outer)?)
    };
    (
        decode ($kind:ident [$record:ty] $fields:ident $([$($index:tt $member:tt $local:ident: $ty:ty),* $(,)?])* skip $skip:tt)
        $self:ident $name:ident $text:literal $outer:literal $payload:ident
    ) => {{
        let record = $crate::RecordView::record($payload);
        $crate::__members! {
            record [$record] ($self::$name) $([$($index $member $local),*])* skip $skip
        }
    }};
}
