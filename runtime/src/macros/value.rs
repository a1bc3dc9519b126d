//! Values of Rust structs as records.

/// `Order [0 id, 1 limit]`: which member is which field, to encode and to decode. A record of many fields has several
/// brackets, with a name for each value: what has been decoded is dropped where a later field fails, so that compilers
/// take time in proportion to the square of what one function decodes.
#[doc(hidden)]
#[macro_export]
macro_rules! __value {
    (
        for [$value:ty] [$record:ty] [$($params:tt)*] [$($predicates:tt)*] [$($decode_params:tt)*] [$($bounds:tt)*]
        $([$($index:tt $member:tt $($local:ident)?),* $(,)?])* $(skip [$($skipped:tt: $ty:ty),* $(,)?])?
    ) => {
        #[allow(deprecated)]
        impl<$($params)*> $crate::Flat for $value $($predicates)* {
            type Wire = $crate::generated::Rec<$record>;

            #[inline(always)]
            fn fields<__V: $crate::generated::FieldVisitor<$record>>(&self, visitor: &mut __V) {
                let _ = &visitor;
                $($(visitor.field::<$index, _>(&self.$member);)*)*
            }
        }

        #[allow(deprecated)]
        impl<$($decode_params)*> $crate::Decode<'message> for $value $($bounds)* {
            fn decode_view(view: $crate::View<'message, Self>) -> ::core::result::Result<Self, $crate::Error> {
                let record = $crate::RecordView::record(view);
                ::core::result::Result::Ok($crate::__members! {
                    record [$record] (Self) $([$($index $member $($local)?),*])* skip [$($($skipped: $ty),*)?]
                })
            }
        }
    };
    ($name:ident $($rest:tt)*) => {
        $crate::__value! { for [$name] [$name] [] [] ['message,] [] $($rest)* }
    };
}

/// A record's value: of `record`, which is a record of type `[Order]`, what `(Self)` or `(Self::Name)` is made with.
#[doc(hidden)]
#[macro_export]
macro_rules! __members {
    (
        $view:ident [$record:ty] ($($path:tt)*) $([$($index:tt $member:tt $($local:ident)?),*])?
        skip [$($skipped:tt: $ty:ty),*]
    ) => {{
        let _ = &$view;
        $($path)* {
            $($($member: $crate::__decode!($view [$record] $index),)*)?
            $($skipped: <$ty as ::core::default::Default>::default(),)*
        }
    }};
    (
        $view:ident [$record:ty] ($($path:tt)*) $([$($index:tt $member:tt $local:ident),*])*
        skip [$($skipped:tt: $ty:ty),*]
    ) => {{
        $(
            let ($($local,)*) = $crate::generated::outlined(|| {
                ::core::result::Result::Ok::<_, $crate::Error>(($($crate::__decode!($view [$record] $index),)*))
            })?;
        )*
        $($path)* {
            $($($member: $local,)*)*
            $($skipped: <$ty as ::core::default::Default>::default(),)*
        }
    }};
}

/// The value of one field.
#[doc(hidden)]
#[macro_export]
macro_rules! __decode {
    ($view:ident [$record:ty] $index:tt) => {
        $crate::generated::decode(
            $crate::generated::get::<_, $index>($view),
            <$record as $crate::generated::Record>::NAME,
            <$record as $crate::generated::Record>::FIELDS[$index],
        )?
    };
}
