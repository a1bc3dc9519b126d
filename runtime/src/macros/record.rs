//! Records: the wire's side, and the two views.

/// ```text
/// Order "Order" = 12 bytes and 0 children
///
/// /// Reads [`Order`] in place.
/// pub struct OrderView {
///     /// The order's number.
///     pub fn id(self) -> u64 = 0 "id": u64;
///     pub fn limit(self) -> u32 = 1 "max": u32 = scalar(100);
/// }
///
/// /// Changes [`Order`] in place.
/// pub struct OrderMut {
///     pub fn set_id(&mut self, value: u64) = 0;
///     pub fn set_limit(&mut self, value: u32) = 1;
/// }
/// ```
///
/// A method that reads says all about its field: its number, from zero in wire order, its name outside of Rust, which
/// errors and `Debug` print, its type and its default. What follows `=` is asserted of the
/// layout.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    (
        for [$record:ty] [$($params:tt)*] [$($args:tt)*] [$($predicates:tt)*] again $head:tt $text:literal
        $(= $data_len:literal bytes and $var_count:literal children)?

        $(#[$view_meta:meta])*
        $view_visibility:vis struct $view:ident {
            $(
                $(#[$get_meta:meta])*
                $get_visibility:vis fn $get:ident(self) -> $get_ty:ty
                = $index:tt $outer:literal: $ty:ty $(as $wire:ty)? $(= $kind:ident($default:expr))?;
            )*
        }
        $(#[$mut_meta:meta])*
        $mut_visibility:vis struct $view_mut:ident {
            $(
                $(#[$change_meta:meta])*
                $change_visibility:vis fn $change:ident(&mut self $(, value: $store:ty)?) $(-> $reach:ty)?
                $(where $bounded:ty: $bound:path)? = $change_index:tt;
            )*
        }
    ) => {
        $(
            #[allow(deprecated)]
            const _: () = $crate::generated::assert_layout::<$record>($data_len, $var_count);
        )?

        #[allow(deprecated)]
        impl<$($params)*> $crate::generated::Record for $record $($predicates)* {
            const NAME: &'static str = $text;
            const FIELDS: &'static [&'static str] = &[$($outer),*];
            const PLACES: &'static [$crate::generated::Place] = &[$($crate::generated::place::<$ty>()),*];
            type View<'message> = $view<'message, $($args)*>;
            type ViewMut<'message> = $view_mut<'message, $($args)*>;

            #[inline(always)]
            fn view<'message>(record: $crate::generated::RecordRef<'message, Self>) -> Self::View<'message> {
                $view(record)
            }

            #[inline(always)]
            fn view_mut<'message>(record: $crate::generated::RecordMut<'message, Self>) -> Self::ViewMut<'message> {
                $view_mut(record)
            }

            #[inline]
            fn check<'v>(
                fields: $crate::generated::Fields<'v, '_, Self>,
            ) -> $crate::generated::Checked<$crate::generated::Done<'v, Self>> {
                fields $(.check::<$index>()?)* .done()
            }
        }

        $($crate::__field! { $head $index: $ty $(as $wire)? $(= $kind($default))? })*

        $(#[$view_meta])*
        #[allow(deprecated, non_camel_case_types, clippy::len_without_is_empty, reason = "names are the schema's")]
        $view_visibility struct $view<'message, $($params)*>(
            $crate::generated::RecordRef<'message, $record>,
        ) $($predicates)*;

        #[allow(clippy::expl_impl_clone_on_copy, reason = "a derive asks more of the parameters")]
        impl<$($params)*> ::core::clone::Clone for $view<'_, $($args)*> $($predicates)* {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<$($params)*> ::core::marker::Copy for $view<'_, $($args)*> $($predicates)* {}

        #[allow(dead_code, deprecated, missing_docs, non_snake_case, reason = "a method is called as its field")]
        #[allow(clippy::iter_not_returning_iterator, reason = "`iter` is a field")]
        impl<'message, $($params)*> $view<'message, $($args)*> $($predicates)* {
            $(
                $(#[$get_meta])*
                #[inline(always)]
                #[must_use]
                $get_visibility fn $get(self) -> $get_ty {
                    $crate::generated::get::<_, $index>(self.0)
                }
            )*
        }

        #[allow(deprecated)]
        impl<'message, $($params)*> $crate::RecordView<'message> for $view<'message, $($args)*> $($predicates)* {
            type Record = $record;

            #[inline]
            fn record(self) -> $crate::generated::RecordRef<'message, $record> {
                self.0
            }

            fn show(self, shown: &mut $crate::generated::Shown<'_, '_>) {
                let _ = &shown;
                $($crate::generated::show_field::<_, $index>(shown, $outer, self.0);)*
            }
        }

        impl<$($params)*> ::core::fmt::Debug for $view<'_, $($args)*> $($predicates)* {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::show(*self, $text, false, f)
            }
        }

        impl<$($params)*> ::core::cmp::PartialEq for $view<'_, $($args)*> $($predicates)* {
            fn eq(&self, other: &Self) -> bool {
                let _ = other;
                true $(&& $crate::generated::same_field::<_, $index>(self.0, other.0))*
            }
        }

        $(#[$mut_meta])*
        #[allow(deprecated, non_camel_case_types, reason = "names are the schema's")]
        $mut_visibility struct $view_mut<'message, $($params)*>(
            $crate::generated::RecordMut<'message, $record>,
        ) $($predicates)*;

        #[allow(dead_code, deprecated, missing_docs, non_snake_case, reason = "what changes a field is called as it")]
        impl<'message, $($params)*> $view_mut<'message, $($args)*> $($predicates)* {
            /// The record as it stands.
            #[inline]
            #[must_use]
            $mut_visibility fn as_view(&self) -> $view<'_, $($args)*> {
                $view(self.0.shared())
            }

            $(
                $(#[$change_meta])*
                #[inline(always)]
                #[allow(clippy::needless_pass_by_value, reason = "a value that is stored is given away")]
                $change_visibility fn $change(&mut self $(, value: $store)?) $(-> $reach)?
                $(where $bounded: $bound)?
                {
                    $($crate::generated::store::<$store, _, $change_index>(&mut self.0, &value);)?
                    $($crate::__reach!(&mut self.0, $change_index, $reach))?
                }
            )*
        }

        impl<$($params)*> ::core::fmt::Debug for $view_mut<'_, $($args)*> $($predicates)* {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.as_view(), f)
            }
        }
    };
    (for [$record:ty] $params:tt $args:tt $predicates:tt $text:literal $($rest:tt)*) => {
        $crate::__record! { for [$record] $params $args $predicates again ([$record] $params $predicates) $text $($rest)* }
    };
    ($name:ident $text:literal $($rest:tt)*) => {
        $crate::__record! { for [$name] [] [] [] $text $($rest)* }
    };
}

/// The parts of one field, whose type goes without saying.
#[doc(hidden)]
#[macro_export]
macro_rules! __reach {
    ($record:expr, $index:tt, $ty:ty) => {
        $crate::generated::reach::<_, $index>($record)
    };
}

/// `Field` of one field.
#[doc(hidden)]
#[macro_export]
macro_rules! __field {
    (
        ([$record:ty] [$($params:tt)*] [$($predicates:tt)*])
        $index:tt: $ty:ty as $wire:ty $(= $kind:ident($default:expr))?
    ) => {
        #[allow(deprecated)]
        impl<$($params)*> $crate::generated::Field<$index> for $record $($predicates)* {
            type Wire = $wire;
            $($crate::__default! { $kind $ty, $default })?
        }
    };
    ($head:tt $index:tt: $ty:ty $(= $kind:ident($default:expr))?) => {
        $crate::__field! { $head $index: $ty as <$ty as $crate::Flat>::Wire $(= $kind($default))? }
    };
}

/// The members of `Field` that a default takes.
#[doc(hidden)]
#[macro_export]
macro_rules! __default {
    (bool $ty:ty, $value:expr) => {
        const INVERT: bool = $value;

        #[inline]
        fn when_missing<'message>() -> $crate::View<'message, $ty> {
            $crate::generated::default_scalar::<$ty>($value)
        }
    };
    (text $ty:ty, $value:expr) => {
        #[inline]
        fn when_missing<'message>() -> $crate::View<'message, $ty> {
            $crate::generated::default_text($value)
        }
    };
    (bytes $ty:ty, $value:expr) => {
        #[inline]
        fn when_missing<'message>() -> $crate::View<'message, $ty> {
            $crate::generated::default_bytes::<$ty>($value)
        }
    };
    (scalar $ty:ty, $value:expr) => {
        const INVERT: bool = $crate::generated::not_inverted($crate::generated::place::<$ty>());

        #[inline]
        fn when_missing<'message>() -> $crate::View<'message, $ty> {
            $crate::generated::default_scalar::<$ty>($value)
        }
    };
}
