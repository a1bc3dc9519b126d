//! Closed structs: packed, viewed by reference.

/// ```text
/// Line "Line" = 4 bytes
///
/// /// [`Line`] as it lies on the wire.
/// pub struct LineView {
///     /// How many.
///     pub fn quantity(&self) -> u32 = quantity "quantity": u32;
/// }
///
/// impl LineView {
///     pub fn set_quantity(&mut self, value: u32) = quantity;
/// }
/// ```
///
/// A method that reads says all about its field: the member of the struct, its name outside of Rust, which `Debug`
/// prints, and its type. What follows `=` is asserted of the size.
#[doc(hidden)]
#[macro_export]
macro_rules! __fixed {
    (
        for [$value:ty] [$($params:tt)*] [$($args:tt)*] [$($predicates:tt)*] [$($decode_params:tt)*] [$($bounds:tt)*]
        $text:literal $(= $size:literal bytes)? $(skip [$($skipped:tt: $skipped_ty:ty),* $(,)?])?

        $(#[$view_meta:meta])*
        $view_visibility:vis struct $view:ident {
            $(
                $(#[$get_meta:meta])*
                $get_visibility:vis fn $get:ident(&self) -> $get_ty:ty = $member:tt $outer:literal: $ty:ty;
            )*
        }

        impl $view_again:ident {
            $(
                $(#[$change_meta:meta])*
                $change_visibility:vis fn $change:ident(&mut self $(, value: $store:ty)?) $(-> $reach:ty)?
                = $changed:ident;
            )*
        }
    ) => {
        $(#[$view_meta])*
        #[derive(
            $crate::generated::zerocopy::FromBytes,
            $crate::generated::zerocopy::IntoBytes,
            $crate::generated::zerocopy::Immutable,
            $crate::generated::zerocopy::KnownLayout,
            $crate::generated::zerocopy::Unaligned,
        )]
        #[zerocopy(crate = "llano::generated::zerocopy")]
        #[repr(C)]
        #[allow(non_camel_case_types, non_snake_case, reason = "names are the schema's")]
        $view_visibility struct $view<$($params)*> $($predicates)* {
            $($get: $crate::generated::PackedOf<$ty>,)*
        }

        #[allow(clippy::expl_impl_clone_on_copy, reason = "a derive asks more of the parameters")]
        impl<$($params)*> ::core::clone::Clone for $view<$($args)*> $($predicates)* {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<$($params)*> ::core::marker::Copy for $view<$($args)*> $($predicates)* {}

        impl<$($params)*> ::core::cmp::PartialEq for $view<$($args)*> $($predicates)* {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                true $(&& self.$get == other.$get)*
            }
        }

        impl<$($params)*> ::core::fmt::Debug for $view<$($args)*> $($predicates)* {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct($text) $(.field($outer, &$crate::generated::unpack::<$ty>(&self.$get)))* .finish()
            }
        }

        #[allow(dead_code, deprecated, missing_docs, non_snake_case, reason = "a method is called as its field")]
        #[allow(clippy::iter_not_returning_iterator, clippy::len_without_is_empty, reason = "they are fields")]
        impl<$($params)*> $view<$($args)*> $($predicates)* {
            $(
                $(#[$get_meta])*
                #[inline(always)]
                #[must_use]
                $get_visibility fn $get(&self) -> $get_ty {
                    $crate::generated::unpack::<$ty>(&self.$get)
                }
            )*
        }

        #[allow(dead_code, deprecated, missing_docs, non_snake_case, reason = "what changes a field is called as it")]
        impl<$($params)*> $view_again<$($args)*> $($predicates)* {
            $(
                $(#[$change_meta])*
                #[inline(always)]
                #[allow(clippy::needless_pass_by_value, reason = "a value that is stored is given away")]
                $change_visibility fn $change(&mut self $(, value: $store)?) $(-> $reach)? {
                    $(self.$changed = <$store as $crate::Flat>::pack(&value);)?
                    $($crate::generated::parts::<$reach>(&mut self.$changed))?
                }
            )*
        }

        $(
            #[allow(deprecated)]
            const _: () = $crate::generated::assert_size::<$value>($size);
        )?

        #[allow(deprecated)]
        impl<$($params)*> $crate::generated::FixedStruct for $value $($predicates)* {
            const NAME: &'static str = $text;
            type Packed = $view<$($args)*>;
        }

        #[allow(deprecated)]
        impl<$($params)*> $crate::Flat for $value $($predicates)* {
            type Wire = $crate::generated::Struct<$value>;

            #[inline(always)]
            fn pack(&self) -> $view<$($args)*> {
                $view { $($get: $crate::Flat::pack(&self.$member)),* }
            }
        }

        #[allow(deprecated)]
        impl<$($decode_params)*> $crate::Decode<'message> for $value $($bounds)* {
            fn decode_view(view: $crate::View<'message, Self>) -> ::core::result::Result<Self, $crate::Error> {
                ::core::result::Result::Ok(Self {
                    $($member: $crate::generated::decode(view.$get(), $text, $outer)?,)*
                    $($($skipped: <$skipped_ty as ::core::default::Default>::default(),)*)?
                })
            }
        }
    };
    ($name:ident $($rest:tt)*) => {
        $crate::__fixed! { for [$name] [] [] [] ['message,] [] $($rest)* }
    };
}
