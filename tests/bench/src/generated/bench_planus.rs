pub use root::*;

const _: () = ::planus::check_version_compatibility("planus-1.3.0");

/// The root namespace
///
/// Generated from these locations:
/// * File `schemas/bench.fbs`
#[no_implicit_prelude]
#[allow(clippy::needless_lifetimes)]
mod root {
    /// The namespace `bench`
    ///
    /// Generated from these locations:
    /// * File `schemas/bench.fbs`
    pub mod bench {
        /// The struct `Address` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Struct `Address` in the file `schemas/bench.fbs:6`
        #[derive(
            Copy,
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            Default,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Address {
            /// The field `x0` in the struct `Address`
            pub x0: u8,

            /// The field `x1` in the struct `Address`
            pub x1: u8,

            /// The field `x2` in the struct `Address`
            pub x2: u8,

            /// The field `x3` in the struct `Address`
            pub x3: u8,
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Address {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 4;
        }

        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Address> for Address {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<1, 3>();
                self.x0.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<1, 2>();
                self.x1.write(cur, buffer_position - 1);
                let (cur, cursor) = cursor.split::<1, 1>();
                self.x2.write(cur, buffer_position - 2);
                let (cur, cursor) = cursor.split::<1, 0>();
                self.x3.write(cur, buffer_position - 3);
                cursor.finish([]);
            }
        }

        impl ::planus::WriteAsOffset<Address> for Address {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Address> {
                unsafe {
                    builder.write_with(4, 0, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();

                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(
                                &mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 4]),
                            ),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<Address> for Address {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }

        impl ::planus::WriteAsOptional<Address> for Address {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }

        /// Reference to a deserialized [Address].
        #[derive(Copy, Clone)]
        pub struct AddressRef<'a>(::planus::ArrayWithStartOffset<'a, 4>);

        impl<'a> AddressRef<'a> {
            /// Getter for the [`x0` field](Address#structfield.x0).
            pub fn x0(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(0).unwrap();

                u8::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`x1` field](Address#structfield.x1).
            pub fn x1(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(1).unwrap();

                u8::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`x2` field](Address#structfield.x2).
            pub fn x2(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(2).unwrap();

                u8::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`x3` field](Address#structfield.x3).
            pub fn x3(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(3).unwrap();

                u8::from_le_bytes(*buffer.as_array())
            }
        }

        impl<'a> ::core::fmt::Debug for AddressRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("AddressRef");
                f.field("x0", &self.x0());
                f.field("x1", &self.x1());
                f.field("x2", &self.x2());
                f.field("x3", &self.x3());
                f.finish()
            }
        }

        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 4>> for AddressRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 4>) -> Self {
                Self(array)
            }
        }

        impl<'a> ::core::convert::From<AddressRef<'a>> for Address {
            #[allow(unreachable_code)]
            fn from(value: AddressRef<'a>) -> Self {
                Self {
                    x0: value.x0(),
                    x1: value.x1(),
                    x2: value.x2(),
                    x3: value.x3(),
                }
            }
        }

        impl<'a, 'b> ::core::cmp::PartialEq<AddressRef<'a>> for AddressRef<'b> {
            fn eq(&self, other: &AddressRef<'_>) -> bool {
                self.x0() == other.x0()
                    && self.x1() == other.x1()
                    && self.x2() == other.x2()
                    && self.x3() == other.x3()
            }
        }

        impl<'a> ::core::cmp::Eq for AddressRef<'a> {}
        impl<'a, 'b> ::core::cmp::PartialOrd<AddressRef<'a>> for AddressRef<'b> {
            fn partial_cmp(
                &self,
                other: &AddressRef<'_>,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl<'a> ::core::cmp::Ord for AddressRef<'a> {
            fn cmp(&self, other: &AddressRef<'_>) -> ::core::cmp::Ordering {
                self.x0()
                    .cmp(&other.x0())
                    .then_with(|| self.x1().cmp(&other.x1()))
                    .then_with(|| self.x2().cmp(&other.x2()))
                    .then_with(|| self.x3().cmp(&other.x3()))
            }
        }

        impl<'a> ::core::hash::Hash for AddressRef<'a> {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.x0().hash(state);
                self.x1().hash(state);
                self.x2().hash(state);
                self.x3().hash(state);
            }
        }

        impl<'a> ::planus::TableRead<'a> for AddressRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<4>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }

        impl<'a> ::planus::VectorRead<'a> for AddressRef<'a> {
            const STRIDE: usize = 4;

            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Address> for Address {
            const STRIDE: usize = 4;

            type Value = Address;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Address],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (4 * i) as u32,
                    );
                }
            }
        }

        /// The table `Log` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Log` in the file `schemas/bench.fbs:8`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Log {
            /// The field `address` in the table `Log`
            pub address: self::Address,
            /// The field `identity` in the table `Log`
            pub identity: ::planus::alloc::string::String,
            /// The field `userid` in the table `Log`
            pub userid: ::planus::alloc::string::String,
            /// The field `date` in the table `Log`
            pub date: ::planus::alloc::string::String,
            /// The field `request` in the table `Log`
            pub request: ::planus::alloc::string::String,
            /// The field `code` in the table `Log`
            pub code: u16,
            /// The field `size` in the table `Log`
            pub size: u64,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Log {
            fn default() -> Self {
                Self {
                    address: ::core::default::Default::default(),
                    identity: ::core::default::Default::default(),
                    userid: ::core::default::Default::default(),
                    date: ::core::default::Default::default(),
                    request: ::core::default::Default::default(),
                    code: 0,
                    size: 0,
                }
            }
        }

        impl Log {
            /// Creates a [LogBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> LogBuilder<()> {
                LogBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_address: impl ::planus::WriteAs<self::Address>,
                field_identity: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_userid: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_date: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_request: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_code: impl ::planus::WriteAsDefault<u16, u16>,
                field_size: impl ::planus::WriteAsDefault<u64, u64>,
            ) -> ::planus::Offset<Self> {
                let prepared_address = field_address.prepare(builder);
                let prepared_identity = field_identity.prepare(builder);
                let prepared_userid = field_userid.prepare(builder);
                let prepared_date = field_date.prepare(builder);
                let prepared_request = field_request.prepare(builder);
                let prepared_code = field_code.prepare(builder, &0);
                let prepared_size = field_size.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<18> =
                    ::core::default::Default::default();
                if prepared_size.is_some() {
                    table_writer.write_entry::<u64>(6);
                }
                table_writer.write_entry::<::planus::Offset<str>>(1);
                table_writer.write_entry::<::planus::Offset<str>>(2);
                table_writer.write_entry::<::planus::Offset<str>>(3);
                table_writer.write_entry::<::planus::Offset<str>>(4);
                if prepared_code.is_some() {
                    table_writer.write_entry::<u16>(5);
                }
                table_writer.write_entry::<self::Address>(0);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_size) = prepared_size {
                            object_writer.write::<_, _, 8>(&prepared_size);
                        }
                        object_writer.write::<_, _, 4>(&prepared_identity);
                        object_writer.write::<_, _, 4>(&prepared_userid);
                        object_writer.write::<_, _, 4>(&prepared_date);
                        object_writer.write::<_, _, 4>(&prepared_request);
                        if let ::core::option::Option::Some(prepared_code) = prepared_code {
                            object_writer.write::<_, _, 2>(&prepared_code);
                        }
                        object_writer.write::<_, _, 4>(&prepared_address);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Log>> for Log {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Log>> for Log {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Log>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Log> for Log {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                Log::create(
                    builder,
                    self.address,
                    &self.identity,
                    &self.userid,
                    &self.date,
                    &self.request,
                    self.code,
                    self.size,
                )
            }
        }

        /// Builder for serializing an instance of the [Log] type.
        ///
        /// Can be created using the [Log::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct LogBuilder<State>(State);

        impl LogBuilder<()> {
            /// Setter for the [`address` field](Log#structfield.address).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn address<T0>(self, value: T0) -> LogBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<self::Address>,
            {
                LogBuilder((value,))
            }
        }

        impl<T0> LogBuilder<(T0,)> {
            /// Setter for the [`identity` field](Log#structfield.identity).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn identity<T1>(self, value: T1) -> LogBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0,) = self.0;
                LogBuilder((v0, value))
            }
        }

        impl<T0, T1> LogBuilder<(T0, T1)> {
            /// Setter for the [`userid` field](Log#structfield.userid).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn userid<T2>(self, value: T2) -> LogBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1) = self.0;
                LogBuilder((v0, v1, value))
            }
        }

        impl<T0, T1, T2> LogBuilder<(T0, T1, T2)> {
            /// Setter for the [`date` field](Log#structfield.date).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn date<T3>(self, value: T3) -> LogBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2) = self.0;
                LogBuilder((v0, v1, v2, value))
            }
        }

        impl<T0, T1, T2, T3> LogBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`request` field](Log#structfield.request).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn request<T4>(self, value: T4) -> LogBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2, v3) = self.0;
                LogBuilder((v0, v1, v2, v3, value))
            }
        }

        impl<T0, T1, T2, T3, T4> LogBuilder<(T0, T1, T2, T3, T4)> {
            /// Setter for the [`code` field](Log#structfield.code).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn code<T5>(self, value: T5) -> LogBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAsDefault<u16, u16>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                LogBuilder((v0, v1, v2, v3, v4, value))
            }

            /// Sets the [`code` field](Log#structfield.code) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn code_as_default(
                self,
            ) -> LogBuilder<(T0, T1, T2, T3, T4, ::planus::DefaultValue)> {
                self.code(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5> LogBuilder<(T0, T1, T2, T3, T4, T5)> {
            /// Setter for the [`size` field](Log#structfield.size).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn size<T6>(self, value: T6) -> LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAsDefault<u64, u64>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                LogBuilder((v0, v1, v2, v3, v4, v5, value))
            }

            /// Sets the [`size` field](Log#structfield.size) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn size_as_default(
                self,
            ) -> LogBuilder<(T0, T1, T2, T3, T4, T5, ::planus::DefaultValue)> {
                self.size(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6> LogBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Log].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log>
            where
                Self: ::planus::WriteAsOffset<Log>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<self::Address>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAs<::planus::Offset<str>>,
                T4: ::planus::WriteAs<::planus::Offset<str>>,
                T5: ::planus::WriteAsDefault<u16, u16>,
                T6: ::planus::WriteAsDefault<u64, u64>,
            > ::planus::WriteAs<::planus::Offset<Log>>
            for LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
        {
            type Prepared = ::planus::Offset<Log>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<self::Address>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAs<::planus::Offset<str>>,
                T4: ::planus::WriteAs<::planus::Offset<str>>,
                T5: ::planus::WriteAsDefault<u16, u16>,
                T6: ::planus::WriteAsDefault<u64, u64>,
            > ::planus::WriteAsOptional<::planus::Offset<Log>>
            for LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
        {
            type Prepared = ::planus::Offset<Log>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Log>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<self::Address>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAs<::planus::Offset<str>>,
                T4: ::planus::WriteAs<::planus::Offset<str>>,
                T5: ::planus::WriteAsDefault<u16, u16>,
                T6: ::planus::WriteAsDefault<u64, u64>,
            > ::planus::WriteAsOffset<Log> for LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                let (v0, v1, v2, v3, v4, v5, v6) = &self.0;
                Log::create(builder, v0, v1, v2, v3, v4, v5, v6)
            }
        }

        /// Reference to a deserialized [Log].
        #[derive(Copy, Clone)]
        pub struct LogRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> LogRef<'a> {
            /// Getter for the [`address` field](Log#structfield.address).
            #[inline]
            pub fn address(&self) -> ::planus::Result<self::AddressRef<'a>> {
                self.0.access_required(0, "Log", "address")
            }

            /// Getter for the [`identity` field](Log#structfield.identity).
            #[inline]
            pub fn identity(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "Log", "identity")
            }

            /// Getter for the [`userid` field](Log#structfield.userid).
            #[inline]
            pub fn userid(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(2, "Log", "userid")
            }

            /// Getter for the [`date` field](Log#structfield.date).
            #[inline]
            pub fn date(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(3, "Log", "date")
            }

            /// Getter for the [`request` field](Log#structfield.request).
            #[inline]
            pub fn request(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(4, "Log", "request")
            }

            /// Getter for the [`code` field](Log#structfield.code).
            #[inline]
            pub fn code(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(5, "Log", "code")?.unwrap_or(0))
            }

            /// Getter for the [`size` field](Log#structfield.size).
            #[inline]
            pub fn size(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(6, "Log", "size")?.unwrap_or(0))
            }
        }

        impl<'a> ::core::fmt::Debug for LogRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("LogRef");
                f.field("address", &self.address());
                f.field("identity", &self.identity());
                f.field("userid", &self.userid());
                f.field("date", &self.date());
                f.field("request", &self.request());
                f.field("code", &self.code());
                f.field("size", &self.size());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<LogRef<'a>> for Log {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: LogRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    address: ::core::convert::Into::into(value.address()?),
                    identity: ::core::convert::Into::into(value.identity()?),
                    userid: ::core::convert::Into::into(value.userid()?),
                    date: ::core::convert::Into::into(value.date()?),
                    request: ::core::convert::Into::into(value.request()?),
                    code: ::core::convert::TryInto::try_into(value.code()?)?,
                    size: ::core::convert::TryInto::try_into(value.size()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for LogRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for LogRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[LogRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Log>> for Log {
            type Value = ::planus::Offset<Log>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Log>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for LogRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[LogRef]", "read_as_root", 0))
            }
        }

        /// The table `Logs` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Logs` in the file `schemas/bench.fbs:18`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Logs {
            /// The field `logs` in the table `Logs`
            pub logs: ::planus::alloc::vec::Vec<self::Log>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Logs {
            fn default() -> Self {
                Self {
                    logs: ::core::default::Default::default(),
                }
            }
        }

        impl Logs {
            /// Creates a [LogsBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> LogsBuilder<()> {
                LogsBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_logs: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_logs = field_logs.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Log>]>>(0);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_logs);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Logs>> for Logs {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Logs>> for Logs {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Logs>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Logs> for Logs {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                Logs::create(builder, &self.logs)
            }
        }

        /// Builder for serializing an instance of the [Logs] type.
        ///
        /// Can be created using the [Logs::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct LogsBuilder<State>(State);

        impl LogsBuilder<()> {
            /// Setter for the [`logs` field](Logs#structfield.logs).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn logs<T0>(self, value: T0) -> LogsBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>,
            {
                LogsBuilder((value,))
            }
        }

        impl<T0> LogsBuilder<(T0,)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Logs].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs>
            where
                Self: ::planus::WriteAsOffset<Logs>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>>
            ::planus::WriteAs<::planus::Offset<Logs>> for LogsBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Logs>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>>
            ::planus::WriteAsOptional<::planus::Offset<Logs>> for LogsBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Logs>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Logs>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>>
            ::planus::WriteAsOffset<Logs> for LogsBuilder<(T0,)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                let (v0,) = &self.0;
                Logs::create(builder, v0)
            }
        }

        /// Reference to a deserialized [Logs].
        #[derive(Copy, Clone)]
        pub struct LogsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> LogsRef<'a> {
            /// Getter for the [`logs` field](Logs#structfield.logs).
            #[inline]
            pub fn logs(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::LogRef<'a>>>>
            {
                self.0.access_required(0, "Logs", "logs")
            }
        }

        impl<'a> ::core::fmt::Debug for LogsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("LogsRef");
                f.field("logs", &self.logs());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<LogsRef<'a>> for Logs {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: LogsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    logs: value.logs()?.to_vec_result()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for LogsRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for LogsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[LogsRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Logs>> for Logs {
            type Value = ::planus::Offset<Logs>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Logs>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for LogsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[LogsRef]", "read_as_root", 0)
                })
            }
        }

        /// The struct `Vector3` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Struct `Vector3` in the file `schemas/bench.fbs:20`
        #[derive(
            Copy,
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Default,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Vector3 {
            /// The field `x` in the struct `Vector3`
            pub x: f32,

            /// The field `y` in the struct `Vector3`
            pub y: f32,

            /// The field `z` in the struct `Vector3`
            pub z: f32,
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Vector3 {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 12;
        }

        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Vector3> for Vector3 {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<4, 8>();
                self.x.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<4, 4>();
                self.y.write(cur, buffer_position - 4);
                let (cur, cursor) = cursor.split::<4, 0>();
                self.z.write(cur, buffer_position - 8);
                cursor.finish([]);
            }
        }

        impl ::planus::WriteAsOffset<Vector3> for Vector3 {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Vector3> {
                unsafe {
                    builder.write_with(12, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();

                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(
                                &mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 12]),
                            ),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<Vector3> for Vector3 {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }

        impl ::planus::WriteAsOptional<Vector3> for Vector3 {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }

        /// Reference to a deserialized [Vector3].
        #[derive(Copy, Clone)]
        pub struct Vector3Ref<'a>(::planus::ArrayWithStartOffset<'a, 12>);

        impl<'a> Vector3Ref<'a> {
            /// Getter for the [`x` field](Vector3#structfield.x).
            pub fn x(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(0).unwrap();

                f32::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`y` field](Vector3#structfield.y).
            pub fn y(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(4).unwrap();

                f32::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`z` field](Vector3#structfield.z).
            pub fn z(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(8).unwrap();

                f32::from_le_bytes(*buffer.as_array())
            }
        }

        impl<'a> ::core::fmt::Debug for Vector3Ref<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("Vector3Ref");
                f.field("x", &self.x());
                f.field("y", &self.y());
                f.field("z", &self.z());
                f.finish()
            }
        }

        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 12>> for Vector3Ref<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 12>) -> Self {
                Self(array)
            }
        }

        impl<'a> ::core::convert::From<Vector3Ref<'a>> for Vector3 {
            #[allow(unreachable_code)]
            fn from(value: Vector3Ref<'a>) -> Self {
                Self {
                    x: value.x(),
                    y: value.y(),
                    z: value.z(),
                }
            }
        }

        impl<'a, 'b> ::core::cmp::PartialEq<Vector3Ref<'a>> for Vector3Ref<'b> {
            fn eq(&self, other: &Vector3Ref<'_>) -> bool {
                self.x() == other.x() && self.y() == other.y() && self.z() == other.z()
            }
        }

        impl<'a, 'b> ::core::cmp::PartialOrd<Vector3Ref<'a>> for Vector3Ref<'b> {
            fn partial_cmp(
                &self,
                other: &Vector3Ref<'_>,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                match self.x().partial_cmp(&other.x()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }

                match self.y().partial_cmp(&other.y()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }

                self.z().partial_cmp(&other.z())
            }
        }

        impl<'a> ::planus::TableRead<'a> for Vector3Ref<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<12>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }

        impl<'a> ::planus::VectorRead<'a> for Vector3Ref<'a> {
            const STRIDE: usize = 12;

            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Vector3> for Vector3 {
            const STRIDE: usize = 12;

            type Value = Vector3;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Vector3],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 12];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (12 * i) as u32,
                    );
                }
            }
        }

        /// The struct `Triangle` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Struct `Triangle` in the file `schemas/bench.fbs:21`
        #[derive(
            Copy,
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Default,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Triangle {
            /// The field `v0` in the struct `Triangle`
            pub v0: self::Vector3,

            /// The field `v1` in the struct `Triangle`
            pub v1: self::Vector3,

            /// The field `v2` in the struct `Triangle`
            pub v2: self::Vector3,

            /// The field `normal` in the struct `Triangle`
            pub normal: self::Vector3,
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Triangle {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 48;
        }

        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Triangle> for Triangle {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<12, 36>();
                self.v0.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<12, 24>();
                self.v1.write(cur, buffer_position - 12);
                let (cur, cursor) = cursor.split::<12, 12>();
                self.v2.write(cur, buffer_position - 24);
                let (cur, cursor) = cursor.split::<12, 0>();
                self.normal.write(cur, buffer_position - 36);
                cursor.finish([]);
            }
        }

        impl ::planus::WriteAsOffset<Triangle> for Triangle {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Triangle> {
                unsafe {
                    builder.write_with(48, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();

                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(
                                &mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 48]),
                            ),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<Triangle> for Triangle {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }

        impl ::planus::WriteAsOptional<Triangle> for Triangle {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }

        /// Reference to a deserialized [Triangle].
        #[derive(Copy, Clone)]
        pub struct TriangleRef<'a>(::planus::ArrayWithStartOffset<'a, 48>);

        impl<'a> TriangleRef<'a> {
            /// Getter for the [`v0` field](Triangle#structfield.v0).
            pub fn v0(&self) -> self::Vector3Ref<'a> {
                let buffer = self.0.advance_as_array::<12>(0).unwrap();

                ::core::convert::From::from(buffer)
            }

            /// Getter for the [`v1` field](Triangle#structfield.v1).
            pub fn v1(&self) -> self::Vector3Ref<'a> {
                let buffer = self.0.advance_as_array::<12>(12).unwrap();

                ::core::convert::From::from(buffer)
            }

            /// Getter for the [`v2` field](Triangle#structfield.v2).
            pub fn v2(&self) -> self::Vector3Ref<'a> {
                let buffer = self.0.advance_as_array::<12>(24).unwrap();

                ::core::convert::From::from(buffer)
            }

            /// Getter for the [`normal` field](Triangle#structfield.normal).
            pub fn normal(&self) -> self::Vector3Ref<'a> {
                let buffer = self.0.advance_as_array::<12>(36).unwrap();

                ::core::convert::From::from(buffer)
            }
        }

        impl<'a> ::core::fmt::Debug for TriangleRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TriangleRef");
                f.field("v0", &self.v0());
                f.field("v1", &self.v1());
                f.field("v2", &self.v2());
                f.field("normal", &self.normal());
                f.finish()
            }
        }

        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 48>> for TriangleRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 48>) -> Self {
                Self(array)
            }
        }

        impl<'a> ::core::convert::From<TriangleRef<'a>> for Triangle {
            #[allow(unreachable_code)]
            fn from(value: TriangleRef<'a>) -> Self {
                Self {
                    v0: ::core::convert::From::from(value.v0()),
                    v1: ::core::convert::From::from(value.v1()),
                    v2: ::core::convert::From::from(value.v2()),
                    normal: ::core::convert::From::from(value.normal()),
                }
            }
        }

        impl<'a, 'b> ::core::cmp::PartialEq<TriangleRef<'a>> for TriangleRef<'b> {
            fn eq(&self, other: &TriangleRef<'_>) -> bool {
                self.v0() == other.v0()
                    && self.v1() == other.v1()
                    && self.v2() == other.v2()
                    && self.normal() == other.normal()
            }
        }

        impl<'a, 'b> ::core::cmp::PartialOrd<TriangleRef<'a>> for TriangleRef<'b> {
            fn partial_cmp(
                &self,
                other: &TriangleRef<'_>,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                match self.v0().partial_cmp(&other.v0()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }

                match self.v1().partial_cmp(&other.v1()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }

                match self.v2().partial_cmp(&other.v2()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }

                self.normal().partial_cmp(&other.normal())
            }
        }

        impl<'a> ::planus::TableRead<'a> for TriangleRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<48>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }

        impl<'a> ::planus::VectorRead<'a> for TriangleRef<'a> {
            const STRIDE: usize = 48;

            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Triangle> for Triangle {
            const STRIDE: usize = 48;

            type Value = Triangle;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Triangle],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 48];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (48 * i) as u32,
                    );
                }
            }
        }

        /// The table `Mesh` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Mesh` in the file `schemas/bench.fbs:23`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Mesh {
            /// The field `triangles` in the table `Mesh`
            pub triangles: ::planus::alloc::vec::Vec<self::Triangle>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Mesh {
            fn default() -> Self {
                Self {
                    triangles: ::core::default::Default::default(),
                }
            }
        }

        impl Mesh {
            /// Creates a [MeshBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> MeshBuilder<()> {
                MeshBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_triangles: impl ::planus::WriteAs<::planus::Offset<[self::Triangle]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_triangles = field_triangles.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[self::Triangle]>>(0);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_triangles);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Mesh>> for Mesh {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Mesh>> for Mesh {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Mesh>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Mesh> for Mesh {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                Mesh::create(builder, &self.triangles)
            }
        }

        /// Builder for serializing an instance of the [Mesh] type.
        ///
        /// Can be created using the [Mesh::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct MeshBuilder<State>(State);

        impl MeshBuilder<()> {
            /// Setter for the [`triangles` field](Mesh#structfield.triangles).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn triangles<T0>(self, value: T0) -> MeshBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>,
            {
                MeshBuilder((value,))
            }
        }

        impl<T0> MeshBuilder<(T0,)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Mesh].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh>
            where
                Self: ::planus::WriteAsOffset<Mesh>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>>
            ::planus::WriteAs<::planus::Offset<Mesh>> for MeshBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Mesh>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>>
            ::planus::WriteAsOptional<::planus::Offset<Mesh>> for MeshBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Mesh>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Mesh>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>>
            ::planus::WriteAsOffset<Mesh> for MeshBuilder<(T0,)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                let (v0,) = &self.0;
                Mesh::create(builder, v0)
            }
        }

        /// Reference to a deserialized [Mesh].
        #[derive(Copy, Clone)]
        pub struct MeshRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MeshRef<'a> {
            /// Getter for the [`triangles` field](Mesh#structfield.triangles).
            #[inline]
            pub fn triangles(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, self::TriangleRef<'a>>> {
                self.0.access_required(0, "Mesh", "triangles")
            }
        }

        impl<'a> ::core::fmt::Debug for MeshRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MeshRef");
                f.field("triangles", &self.triangles());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MeshRef<'a>> for Mesh {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MeshRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    triangles: value.triangles()?.to_vec()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MeshRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MeshRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[MeshRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Mesh>> for Mesh {
            type Value = ::planus::Offset<Mesh>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Mesh>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MeshRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MeshRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Event` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Event` in the file `schemas/bench.fbs:25`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Event {
            /// The field `id` in the table `Event`
            pub id: ::planus::alloc::string::String,
            /// The field `magnitude` in the table `Event`
            pub magnitude: ::core::option::Option<f64>,
            /// The field `place` in the table `Event`
            pub place: ::planus::alloc::string::String,
            /// The field `time` in the table `Event`
            pub time: i64,
            /// The field `updated` in the table `Event`
            pub updated: i64,
            /// The field `tz` in the table `Event`
            pub tz: i16,
            /// The field `url` in the table `Event`
            pub url: ::planus::alloc::string::String,
            /// The field `detail` in the table `Event`
            pub detail: ::planus::alloc::string::String,
            /// The field `felt` in the table `Event`
            pub felt: ::core::option::Option<u32>,
            /// The field `cdi` in the table `Event`
            pub cdi: ::core::option::Option<f64>,
            /// The field `mmi` in the table `Event`
            pub mmi: ::core::option::Option<f64>,
            /// The field `alert` in the table `Event`
            pub alert: ::core::option::Option<::planus::alloc::string::String>,
            /// The field `status` in the table `Event`
            pub status: ::planus::alloc::string::String,
            /// The field `tsunami` in the table `Event`
            pub tsunami: bool,
            /// The field `significance` in the table `Event`
            pub significance: u16,
            /// The field `net` in the table `Event`
            pub net: ::planus::alloc::string::String,
            /// The field `code` in the table `Event`
            pub code: ::planus::alloc::string::String,
            /// The field `ids` in the table `Event`
            pub ids: ::planus::alloc::string::String,
            /// The field `sources` in the table `Event`
            pub sources: ::planus::alloc::string::String,
            /// The field `types` in the table `Event`
            pub types: ::planus::alloc::string::String,
            /// The field `stations` in the table `Event`
            pub stations: ::core::option::Option<u16>,
            /// The field `distance` in the table `Event`
            pub distance: ::core::option::Option<f64>,
            /// The field `rms` in the table `Event`
            pub rms: ::core::option::Option<f64>,
            /// The field `gap` in the table `Event`
            pub gap: ::core::option::Option<f64>,
            /// The field `magnitude_type` in the table `Event`
            pub magnitude_type: ::planus::alloc::string::String,
            /// The field `kind` in the table `Event`
            pub kind: ::planus::alloc::string::String,
            /// The field `title` in the table `Event`
            pub title: ::planus::alloc::string::String,
            /// The field `longitude` in the table `Event`
            pub longitude: f64,
            /// The field `latitude` in the table `Event`
            pub latitude: f64,
            /// The field `depth` in the table `Event`
            pub depth: f64,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Event {
            fn default() -> Self {
                Self {
                    id: ::core::default::Default::default(),
                    magnitude: ::core::default::Default::default(),
                    place: ::core::default::Default::default(),
                    time: 0,
                    updated: 0,
                    tz: 0,
                    url: ::core::default::Default::default(),
                    detail: ::core::default::Default::default(),
                    felt: ::core::default::Default::default(),
                    cdi: ::core::default::Default::default(),
                    mmi: ::core::default::Default::default(),
                    alert: ::core::default::Default::default(),
                    status: ::core::default::Default::default(),
                    tsunami: false,
                    significance: 0,
                    net: ::core::default::Default::default(),
                    code: ::core::default::Default::default(),
                    ids: ::core::default::Default::default(),
                    sources: ::core::default::Default::default(),
                    types: ::core::default::Default::default(),
                    stations: ::core::default::Default::default(),
                    distance: ::core::default::Default::default(),
                    rms: ::core::default::Default::default(),
                    gap: ::core::default::Default::default(),
                    magnitude_type: ::core::default::Default::default(),
                    kind: ::core::default::Default::default(),
                    title: ::core::default::Default::default(),
                    longitude: 0.0,
                    latitude: 0.0,
                    depth: 0.0,
                }
            }
        }

        impl Event {
            /// Creates a [EventBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> EventBuilder<()> {
                EventBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_id: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_magnitude: impl ::planus::WriteAsOptional<f64>,
                field_place: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_time: impl ::planus::WriteAsDefault<i64, i64>,
                field_updated: impl ::planus::WriteAsDefault<i64, i64>,
                field_tz: impl ::planus::WriteAsDefault<i16, i16>,
                field_url: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_detail: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_felt: impl ::planus::WriteAsOptional<u32>,
                field_cdi: impl ::planus::WriteAsOptional<f64>,
                field_mmi: impl ::planus::WriteAsOptional<f64>,
                field_alert: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_status: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_tsunami: impl ::planus::WriteAsDefault<bool, bool>,
                field_significance: impl ::planus::WriteAsDefault<u16, u16>,
                field_net: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_code: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_ids: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_sources: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_types: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_stations: impl ::planus::WriteAsOptional<u16>,
                field_distance: impl ::planus::WriteAsOptional<f64>,
                field_rms: impl ::planus::WriteAsOptional<f64>,
                field_gap: impl ::planus::WriteAsOptional<f64>,
                field_magnitude_type: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_kind: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_title: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_longitude: impl ::planus::WriteAsDefault<f64, f64>,
                field_latitude: impl ::planus::WriteAsDefault<f64, f64>,
                field_depth: impl ::planus::WriteAsDefault<f64, f64>,
            ) -> ::planus::Offset<Self> {
                let prepared_id = field_id.prepare(builder);
                let prepared_magnitude = field_magnitude.prepare(builder);
                let prepared_place = field_place.prepare(builder);
                let prepared_time = field_time.prepare(builder, &0);
                let prepared_updated = field_updated.prepare(builder, &0);
                let prepared_tz = field_tz.prepare(builder, &0);
                let prepared_url = field_url.prepare(builder);
                let prepared_detail = field_detail.prepare(builder);
                let prepared_felt = field_felt.prepare(builder);
                let prepared_cdi = field_cdi.prepare(builder);
                let prepared_mmi = field_mmi.prepare(builder);
                let prepared_alert = field_alert.prepare(builder);
                let prepared_status = field_status.prepare(builder);
                let prepared_tsunami = field_tsunami.prepare(builder, &false);
                let prepared_significance = field_significance.prepare(builder, &0);
                let prepared_net = field_net.prepare(builder);
                let prepared_code = field_code.prepare(builder);
                let prepared_ids = field_ids.prepare(builder);
                let prepared_sources = field_sources.prepare(builder);
                let prepared_types = field_types.prepare(builder);
                let prepared_stations = field_stations.prepare(builder);
                let prepared_distance = field_distance.prepare(builder);
                let prepared_rms = field_rms.prepare(builder);
                let prepared_gap = field_gap.prepare(builder);
                let prepared_magnitude_type = field_magnitude_type.prepare(builder);
                let prepared_kind = field_kind.prepare(builder);
                let prepared_title = field_title.prepare(builder);
                let prepared_longitude = field_longitude.prepare(builder, &0.0);
                let prepared_latitude = field_latitude.prepare(builder, &0.0);
                let prepared_depth = field_depth.prepare(builder, &0.0);

                let mut table_writer: ::planus::table_writer::TableWriter<64> =
                    ::core::default::Default::default();
                if prepared_magnitude.is_some() {
                    table_writer.write_entry::<f64>(1);
                }
                if prepared_time.is_some() {
                    table_writer.write_entry::<i64>(3);
                }
                if prepared_updated.is_some() {
                    table_writer.write_entry::<i64>(4);
                }
                if prepared_cdi.is_some() {
                    table_writer.write_entry::<f64>(9);
                }
                if prepared_mmi.is_some() {
                    table_writer.write_entry::<f64>(10);
                }
                if prepared_distance.is_some() {
                    table_writer.write_entry::<f64>(21);
                }
                if prepared_rms.is_some() {
                    table_writer.write_entry::<f64>(22);
                }
                if prepared_gap.is_some() {
                    table_writer.write_entry::<f64>(23);
                }
                if prepared_longitude.is_some() {
                    table_writer.write_entry::<f64>(27);
                }
                if prepared_latitude.is_some() {
                    table_writer.write_entry::<f64>(28);
                }
                if prepared_depth.is_some() {
                    table_writer.write_entry::<f64>(29);
                }
                table_writer.write_entry::<::planus::Offset<str>>(0);
                table_writer.write_entry::<::planus::Offset<str>>(2);
                table_writer.write_entry::<::planus::Offset<str>>(6);
                table_writer.write_entry::<::planus::Offset<str>>(7);
                if prepared_felt.is_some() {
                    table_writer.write_entry::<u32>(8);
                }
                if prepared_alert.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(11);
                }
                table_writer.write_entry::<::planus::Offset<str>>(12);
                table_writer.write_entry::<::planus::Offset<str>>(15);
                table_writer.write_entry::<::planus::Offset<str>>(16);
                table_writer.write_entry::<::planus::Offset<str>>(17);
                table_writer.write_entry::<::planus::Offset<str>>(18);
                table_writer.write_entry::<::planus::Offset<str>>(19);
                table_writer.write_entry::<::planus::Offset<str>>(24);
                table_writer.write_entry::<::planus::Offset<str>>(25);
                table_writer.write_entry::<::planus::Offset<str>>(26);
                if prepared_tz.is_some() {
                    table_writer.write_entry::<i16>(5);
                }
                if prepared_significance.is_some() {
                    table_writer.write_entry::<u16>(14);
                }
                if prepared_stations.is_some() {
                    table_writer.write_entry::<u16>(20);
                }
                if prepared_tsunami.is_some() {
                    table_writer.write_entry::<bool>(13);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_magnitude) = prepared_magnitude
                        {
                            object_writer.write::<_, _, 8>(&prepared_magnitude);
                        }
                        if let ::core::option::Option::Some(prepared_time) = prepared_time {
                            object_writer.write::<_, _, 8>(&prepared_time);
                        }
                        if let ::core::option::Option::Some(prepared_updated) = prepared_updated {
                            object_writer.write::<_, _, 8>(&prepared_updated);
                        }
                        if let ::core::option::Option::Some(prepared_cdi) = prepared_cdi {
                            object_writer.write::<_, _, 8>(&prepared_cdi);
                        }
                        if let ::core::option::Option::Some(prepared_mmi) = prepared_mmi {
                            object_writer.write::<_, _, 8>(&prepared_mmi);
                        }
                        if let ::core::option::Option::Some(prepared_distance) = prepared_distance {
                            object_writer.write::<_, _, 8>(&prepared_distance);
                        }
                        if let ::core::option::Option::Some(prepared_rms) = prepared_rms {
                            object_writer.write::<_, _, 8>(&prepared_rms);
                        }
                        if let ::core::option::Option::Some(prepared_gap) = prepared_gap {
                            object_writer.write::<_, _, 8>(&prepared_gap);
                        }
                        if let ::core::option::Option::Some(prepared_longitude) = prepared_longitude
                        {
                            object_writer.write::<_, _, 8>(&prepared_longitude);
                        }
                        if let ::core::option::Option::Some(prepared_latitude) = prepared_latitude {
                            object_writer.write::<_, _, 8>(&prepared_latitude);
                        }
                        if let ::core::option::Option::Some(prepared_depth) = prepared_depth {
                            object_writer.write::<_, _, 8>(&prepared_depth);
                        }
                        object_writer.write::<_, _, 4>(&prepared_id);
                        object_writer.write::<_, _, 4>(&prepared_place);
                        object_writer.write::<_, _, 4>(&prepared_url);
                        object_writer.write::<_, _, 4>(&prepared_detail);
                        if let ::core::option::Option::Some(prepared_felt) = prepared_felt {
                            object_writer.write::<_, _, 4>(&prepared_felt);
                        }
                        if let ::core::option::Option::Some(prepared_alert) = prepared_alert {
                            object_writer.write::<_, _, 4>(&prepared_alert);
                        }
                        object_writer.write::<_, _, 4>(&prepared_status);
                        object_writer.write::<_, _, 4>(&prepared_net);
                        object_writer.write::<_, _, 4>(&prepared_code);
                        object_writer.write::<_, _, 4>(&prepared_ids);
                        object_writer.write::<_, _, 4>(&prepared_sources);
                        object_writer.write::<_, _, 4>(&prepared_types);
                        object_writer.write::<_, _, 4>(&prepared_magnitude_type);
                        object_writer.write::<_, _, 4>(&prepared_kind);
                        object_writer.write::<_, _, 4>(&prepared_title);
                        if let ::core::option::Option::Some(prepared_tz) = prepared_tz {
                            object_writer.write::<_, _, 2>(&prepared_tz);
                        }
                        if let ::core::option::Option::Some(prepared_significance) =
                            prepared_significance
                        {
                            object_writer.write::<_, _, 2>(&prepared_significance);
                        }
                        if let ::core::option::Option::Some(prepared_stations) = prepared_stations {
                            object_writer.write::<_, _, 2>(&prepared_stations);
                        }
                        if let ::core::option::Option::Some(prepared_tsunami) = prepared_tsunami {
                            object_writer.write::<_, _, 1>(&prepared_tsunami);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Event>> for Event {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Event> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Event>> for Event {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Event>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Event> for Event {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Event> {
                Event::create(
                    builder,
                    &self.id,
                    self.magnitude,
                    &self.place,
                    self.time,
                    self.updated,
                    self.tz,
                    &self.url,
                    &self.detail,
                    self.felt,
                    self.cdi,
                    self.mmi,
                    &self.alert,
                    &self.status,
                    self.tsunami,
                    self.significance,
                    &self.net,
                    &self.code,
                    &self.ids,
                    &self.sources,
                    &self.types,
                    self.stations,
                    self.distance,
                    self.rms,
                    self.gap,
                    &self.magnitude_type,
                    &self.kind,
                    &self.title,
                    self.longitude,
                    self.latitude,
                    self.depth,
                )
            }
        }

        /// Builder for serializing an instance of the [Event] type.
        ///
        /// Can be created using the [Event::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct EventBuilder<State>(State);

        impl EventBuilder<()> {
            /// Setter for the [`id` field](Event#structfield.id).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id<T0>(self, value: T0) -> EventBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<str>>,
            {
                EventBuilder((value,))
            }
        }

        impl<T0> EventBuilder<(T0,)> {
            /// Setter for the [`magnitude` field](Event#structfield.magnitude).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn magnitude<T1>(self, value: T1) -> EventBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsOptional<f64>,
            {
                let (v0,) = self.0;
                EventBuilder((v0, value))
            }

            /// Sets the [`magnitude` field](Event#structfield.magnitude) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn magnitude_as_null(self) -> EventBuilder<(T0, ())> {
                self.magnitude(())
            }
        }

        impl<T0, T1> EventBuilder<(T0, T1)> {
            /// Setter for the [`place` field](Event#structfield.place).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn place<T2>(self, value: T2) -> EventBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1) = self.0;
                EventBuilder((v0, v1, value))
            }
        }

        impl<T0, T1, T2> EventBuilder<(T0, T1, T2)> {
            /// Setter for the [`time` field](Event#structfield.time).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn time<T3>(self, value: T3) -> EventBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsDefault<i64, i64>,
            {
                let (v0, v1, v2) = self.0;
                EventBuilder((v0, v1, v2, value))
            }

            /// Sets the [`time` field](Event#structfield.time) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn time_as_default(self) -> EventBuilder<(T0, T1, T2, ::planus::DefaultValue)> {
                self.time(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3> EventBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`updated` field](Event#structfield.updated).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn updated<T4>(self, value: T4) -> EventBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAsDefault<i64, i64>,
            {
                let (v0, v1, v2, v3) = self.0;
                EventBuilder((v0, v1, v2, v3, value))
            }

            /// Sets the [`updated` field](Event#structfield.updated) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn updated_as_default(
                self,
            ) -> EventBuilder<(T0, T1, T2, T3, ::planus::DefaultValue)> {
                self.updated(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4> EventBuilder<(T0, T1, T2, T3, T4)> {
            /// Setter for the [`tz` field](Event#structfield.tz).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn tz<T5>(self, value: T5) -> EventBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAsDefault<i16, i16>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                EventBuilder((v0, v1, v2, v3, v4, value))
            }

            /// Sets the [`tz` field](Event#structfield.tz) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn tz_as_default(
                self,
            ) -> EventBuilder<(T0, T1, T2, T3, T4, ::planus::DefaultValue)> {
                self.tz(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5> EventBuilder<(T0, T1, T2, T3, T4, T5)> {
            /// Setter for the [`url` field](Event#structfield.url).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn url<T6>(self, value: T6) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                EventBuilder((v0, v1, v2, v3, v4, v5, value))
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6> EventBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            /// Setter for the [`detail` field](Event#structfield.detail).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn detail<T7>(self, value: T7) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
            where
                T7: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6) = self.0;
                EventBuilder((v0, v1, v2, v3, v4, v5, v6, value))
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)> {
            /// Setter for the [`felt` field](Event#structfield.felt).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn felt<T8>(self, value: T8) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)>
            where
                T8: ::planus::WriteAsOptional<u32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7) = self.0;
                EventBuilder((v0, v1, v2, v3, v4, v5, v6, v7, value))
            }

            /// Sets the [`felt` field](Event#structfield.felt) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn felt_as_null(self) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, ())> {
                self.felt(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)> {
            /// Setter for the [`cdi` field](Event#structfield.cdi).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn cdi<T9>(
                self,
                value: T9,
            ) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
            where
                T9: ::planus::WriteAsOptional<f64>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8) = self.0;
                EventBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, value))
            }

            /// Sets the [`cdi` field](Event#structfield.cdi) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn cdi_as_null(self) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, ())> {
                self.cdi(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
            EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
        {
            /// Setter for the [`mmi` field](Event#structfield.mmi).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn mmi<T10>(
                self,
                value: T10,
            ) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)>
            where
                T10: ::planus::WriteAsOptional<f64>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9) = self.0;
                EventBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, value))
            }

            /// Sets the [`mmi` field](Event#structfield.mmi) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn mmi_as_null(self) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, ())> {
                self.mmi(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
            EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)>
        {
            /// Setter for the [`alert` field](Event#structfield.alert).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn alert<T11>(
                self,
                value: T11,
            ) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
            where
                T11: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10) = self.0;
                EventBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, value))
            }

            /// Sets the [`alert` field](Event#structfield.alert) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn alert_as_null(
                self,
            ) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, ())> {
                self.alert(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
            EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
        {
            /// Setter for the [`status` field](Event#structfield.status).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn status<T12>(
                self,
                value: T12,
            ) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)>
            where
                T12: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11) = self.0;
                EventBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, value))
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
            EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)>
        {
            /// Setter for the [`tsunami` field](Event#structfield.tsunami).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn tsunami<T13>(
                self,
                value: T13,
            ) -> EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
            where
                T13: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12) = self.0;
                EventBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, value))
            }

            /// Sets the [`tsunami` field](Event#structfield.tsunami) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn tsunami_as_default(
                self,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                ::planus::DefaultValue,
            )> {
                self.tsunami(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
            EventBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
        {
            /// Setter for the [`significance` field](Event#structfield.significance).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn significance<T14>(
                self,
                value: T14,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
            )>
            where
                T14: ::planus::WriteAsDefault<u16, u16>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, value,
                ))
            }

            /// Sets the [`significance` field](Event#structfield.significance) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn significance_as_default(
                self,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                ::planus::DefaultValue,
            )> {
                self.significance(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
            )>
        {
            /// Setter for the [`net` field](Event#structfield.net).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn net<T15>(
                self,
                value: T15,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
            )>
            where
                T15: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, value,
                ))
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
            )>
        {
            /// Setter for the [`code` field](Event#structfield.code).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn code<T16>(
                self,
                value: T16,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
            )>
            where
                T16: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, value,
                ))
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
            )>
        {
            /// Setter for the [`ids` field](Event#structfield.ids).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn ids<T17>(
                self,
                value: T17,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
            )>
            where
                T17: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16) =
                    self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16,
                    value,
                ))
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
            )>
        {
            /// Setter for the [`sources` field](Event#structfield.sources).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn sources<T18>(
                self,
                value: T18,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
            )>
            where
                T18: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    value,
                ))
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
            )>
        {
            /// Setter for the [`types` field](Event#structfield.types).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn types<T19>(
                self,
                value: T19,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
            )>
            where
                T19: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, value,
                ))
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
            )>
        {
            /// Setter for the [`stations` field](Event#structfield.stations).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn stations<T20>(
                self,
                value: T20,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
            )>
            where
                T20: ::planus::WriteAsOptional<u16>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, v19, value,
                ))
            }

            /// Sets the [`stations` field](Event#structfield.stations) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn stations_as_null(
                self,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                (),
            )> {
                self.stations(())
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
            )>
        {
            /// Setter for the [`distance` field](Event#structfield.distance).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn distance<T21>(
                self,
                value: T21,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
            )>
            where
                T21: ::planus::WriteAsOptional<f64>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, v19, v20, value,
                ))
            }

            /// Sets the [`distance` field](Event#structfield.distance) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn distance_as_null(
                self,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                (),
            )> {
                self.distance(())
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
            )>
        {
            /// Setter for the [`rms` field](Event#structfield.rms).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn rms<T22>(
                self,
                value: T22,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
            )>
            where
                T22: ::planus::WriteAsOptional<f64>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, v19, v20, v21, value,
                ))
            }

            /// Sets the [`rms` field](Event#structfield.rms) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn rms_as_null(
                self,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                (),
            )> {
                self.rms(())
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
            )>
        {
            /// Setter for the [`gap` field](Event#structfield.gap).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn gap<T23>(
                self,
                value: T23,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
            )>
            where
                T23: ::planus::WriteAsOptional<f64>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, v19, v20, v21, v22, value,
                ))
            }

            /// Sets the [`gap` field](Event#structfield.gap) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn gap_as_null(
                self,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                (),
            )> {
                self.gap(())
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
            )>
        {
            /// Setter for the [`magnitude_type` field](Event#structfield.magnitude_type).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn magnitude_type<T24>(
                self,
                value: T24,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
            )>
            where
                T24: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, v19, v20, v21, v22, v23, value,
                ))
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
            )>
        {
            /// Setter for the [`kind` field](Event#structfield.kind).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn kind<T25>(
                self,
                value: T25,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
            )>
            where
                T25: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                    v24,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, v19, v20, v21, v22, v23, v24, value,
                ))
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
            )>
        {
            /// Setter for the [`title` field](Event#structfield.title).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn title<T26>(
                self,
                value: T26,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
            )>
            where
                T26: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                    v24,
                    v25,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, v19, v20, v21, v22, v23, v24, v25, value,
                ))
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
            )>
        {
            /// Setter for the [`longitude` field](Event#structfield.longitude).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn longitude<T27>(
                self,
                value: T27,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
            )>
            where
                T27: ::planus::WriteAsDefault<f64, f64>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                    v24,
                    v25,
                    v26,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, v19, v20, v21, v22, v23, v24, v25, v26, value,
                ))
            }

            /// Sets the [`longitude` field](Event#structfield.longitude) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn longitude_as_default(
                self,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                ::planus::DefaultValue,
            )> {
                self.longitude(::planus::DefaultValue)
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
            )>
        {
            /// Setter for the [`latitude` field](Event#structfield.latitude).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn latitude<T28>(
                self,
                value: T28,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                T28,
            )>
            where
                T28: ::planus::WriteAsDefault<f64, f64>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                    v24,
                    v25,
                    v26,
                    v27,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, value,
                ))
            }

            /// Sets the [`latitude` field](Event#structfield.latitude) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn latitude_as_default(
                self,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                ::planus::DefaultValue,
            )> {
                self.latitude(::planus::DefaultValue)
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                T28,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                T28,
            )>
        {
            /// Setter for the [`depth` field](Event#structfield.depth).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn depth<T29>(
                self,
                value: T29,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                T28,
                T29,
            )>
            where
                T29: ::planus::WriteAsDefault<f64, f64>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                    v24,
                    v25,
                    v26,
                    v27,
                    v28,
                ) = self.0;
                EventBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17,
                    v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, value,
                ))
            }

            /// Sets the [`depth` field](Event#structfield.depth) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn depth_as_default(
                self,
            ) -> EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                T28,
                ::planus::DefaultValue,
            )> {
                self.depth(::planus::DefaultValue)
            }
        }

        impl<
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                T28,
                T29,
            >
            EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                T28,
                T29,
            )>
        {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Event].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Event>
            where
                Self: ::planus::WriteAsOffset<Event>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsOptional<f64>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAsDefault<i64, i64>,
                T4: ::planus::WriteAsDefault<i64, i64>,
                T5: ::planus::WriteAsDefault<i16, i16>,
                T6: ::planus::WriteAs<::planus::Offset<str>>,
                T7: ::planus::WriteAs<::planus::Offset<str>>,
                T8: ::planus::WriteAsOptional<u32>,
                T9: ::planus::WriteAsOptional<f64>,
                T10: ::planus::WriteAsOptional<f64>,
                T11: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                T12: ::planus::WriteAs<::planus::Offset<str>>,
                T13: ::planus::WriteAsDefault<bool, bool>,
                T14: ::planus::WriteAsDefault<u16, u16>,
                T15: ::planus::WriteAs<::planus::Offset<str>>,
                T16: ::planus::WriteAs<::planus::Offset<str>>,
                T17: ::planus::WriteAs<::planus::Offset<str>>,
                T18: ::planus::WriteAs<::planus::Offset<str>>,
                T19: ::planus::WriteAs<::planus::Offset<str>>,
                T20: ::planus::WriteAsOptional<u16>,
                T21: ::planus::WriteAsOptional<f64>,
                T22: ::planus::WriteAsOptional<f64>,
                T23: ::planus::WriteAsOptional<f64>,
                T24: ::planus::WriteAs<::planus::Offset<str>>,
                T25: ::planus::WriteAs<::planus::Offset<str>>,
                T26: ::planus::WriteAs<::planus::Offset<str>>,
                T27: ::planus::WriteAsDefault<f64, f64>,
                T28: ::planus::WriteAsDefault<f64, f64>,
                T29: ::planus::WriteAsDefault<f64, f64>,
            > ::planus::WriteAs<::planus::Offset<Event>>
            for EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                T28,
                T29,
            )>
        {
            type Prepared = ::planus::Offset<Event>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Event> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsOptional<f64>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAsDefault<i64, i64>,
                T4: ::planus::WriteAsDefault<i64, i64>,
                T5: ::planus::WriteAsDefault<i16, i16>,
                T6: ::planus::WriteAs<::planus::Offset<str>>,
                T7: ::planus::WriteAs<::planus::Offset<str>>,
                T8: ::planus::WriteAsOptional<u32>,
                T9: ::planus::WriteAsOptional<f64>,
                T10: ::planus::WriteAsOptional<f64>,
                T11: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                T12: ::planus::WriteAs<::planus::Offset<str>>,
                T13: ::planus::WriteAsDefault<bool, bool>,
                T14: ::planus::WriteAsDefault<u16, u16>,
                T15: ::planus::WriteAs<::planus::Offset<str>>,
                T16: ::planus::WriteAs<::planus::Offset<str>>,
                T17: ::planus::WriteAs<::planus::Offset<str>>,
                T18: ::planus::WriteAs<::planus::Offset<str>>,
                T19: ::planus::WriteAs<::planus::Offset<str>>,
                T20: ::planus::WriteAsOptional<u16>,
                T21: ::planus::WriteAsOptional<f64>,
                T22: ::planus::WriteAsOptional<f64>,
                T23: ::planus::WriteAsOptional<f64>,
                T24: ::planus::WriteAs<::planus::Offset<str>>,
                T25: ::planus::WriteAs<::planus::Offset<str>>,
                T26: ::planus::WriteAs<::planus::Offset<str>>,
                T27: ::planus::WriteAsDefault<f64, f64>,
                T28: ::planus::WriteAsDefault<f64, f64>,
                T29: ::planus::WriteAsDefault<f64, f64>,
            > ::planus::WriteAsOptional<::planus::Offset<Event>>
            for EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                T28,
                T29,
            )>
        {
            type Prepared = ::planus::Offset<Event>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Event>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsOptional<f64>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAsDefault<i64, i64>,
                T4: ::planus::WriteAsDefault<i64, i64>,
                T5: ::planus::WriteAsDefault<i16, i16>,
                T6: ::planus::WriteAs<::planus::Offset<str>>,
                T7: ::planus::WriteAs<::planus::Offset<str>>,
                T8: ::planus::WriteAsOptional<u32>,
                T9: ::planus::WriteAsOptional<f64>,
                T10: ::planus::WriteAsOptional<f64>,
                T11: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                T12: ::planus::WriteAs<::planus::Offset<str>>,
                T13: ::planus::WriteAsDefault<bool, bool>,
                T14: ::planus::WriteAsDefault<u16, u16>,
                T15: ::planus::WriteAs<::planus::Offset<str>>,
                T16: ::planus::WriteAs<::planus::Offset<str>>,
                T17: ::planus::WriteAs<::planus::Offset<str>>,
                T18: ::planus::WriteAs<::planus::Offset<str>>,
                T19: ::planus::WriteAs<::planus::Offset<str>>,
                T20: ::planus::WriteAsOptional<u16>,
                T21: ::planus::WriteAsOptional<f64>,
                T22: ::planus::WriteAsOptional<f64>,
                T23: ::planus::WriteAsOptional<f64>,
                T24: ::planus::WriteAs<::planus::Offset<str>>,
                T25: ::planus::WriteAs<::planus::Offset<str>>,
                T26: ::planus::WriteAs<::planus::Offset<str>>,
                T27: ::planus::WriteAsDefault<f64, f64>,
                T28: ::planus::WriteAsDefault<f64, f64>,
                T29: ::planus::WriteAsDefault<f64, f64>,
            > ::planus::WriteAsOffset<Event>
            for EventBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
                T28,
                T29,
            )>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Event> {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                    v24,
                    v25,
                    v26,
                    v27,
                    v28,
                    v29,
                ) = &self.0;
                Event::create(
                    builder, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15,
                    v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29,
                )
            }
        }

        /// Reference to a deserialized [Event].
        #[derive(Copy, Clone)]
        pub struct EventRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EventRef<'a> {
            /// Getter for the [`id` field](Event#structfield.id).
            #[inline]
            pub fn id(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "Event", "id")
            }

            /// Getter for the [`magnitude` field](Event#structfield.magnitude).
            #[inline]
            pub fn magnitude(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(1, "Event", "magnitude")
            }

            /// Getter for the [`place` field](Event#structfield.place).
            #[inline]
            pub fn place(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(2, "Event", "place")
            }

            /// Getter for the [`time` field](Event#structfield.time).
            #[inline]
            pub fn time(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(self.0.access(3, "Event", "time")?.unwrap_or(0))
            }

            /// Getter for the [`updated` field](Event#structfield.updated).
            #[inline]
            pub fn updated(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(self.0.access(4, "Event", "updated")?.unwrap_or(0))
            }

            /// Getter for the [`tz` field](Event#structfield.tz).
            #[inline]
            pub fn tz(&self) -> ::planus::Result<i16> {
                ::core::result::Result::Ok(self.0.access(5, "Event", "tz")?.unwrap_or(0))
            }

            /// Getter for the [`url` field](Event#structfield.url).
            #[inline]
            pub fn url(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(6, "Event", "url")
            }

            /// Getter for the [`detail` field](Event#structfield.detail).
            #[inline]
            pub fn detail(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(7, "Event", "detail")
            }

            /// Getter for the [`felt` field](Event#structfield.felt).
            #[inline]
            pub fn felt(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(8, "Event", "felt")
            }

            /// Getter for the [`cdi` field](Event#structfield.cdi).
            #[inline]
            pub fn cdi(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(9, "Event", "cdi")
            }

            /// Getter for the [`mmi` field](Event#structfield.mmi).
            #[inline]
            pub fn mmi(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(10, "Event", "mmi")
            }

            /// Getter for the [`alert` field](Event#structfield.alert).
            #[inline]
            pub fn alert(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(11, "Event", "alert")
            }

            /// Getter for the [`status` field](Event#structfield.status).
            #[inline]
            pub fn status(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(12, "Event", "status")
            }

            /// Getter for the [`tsunami` field](Event#structfield.tsunami).
            #[inline]
            pub fn tsunami(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(13, "Event", "tsunami")?.unwrap_or(false))
            }

            /// Getter for the [`significance` field](Event#structfield.significance).
            #[inline]
            pub fn significance(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(14, "Event", "significance")?.unwrap_or(0))
            }

            /// Getter for the [`net` field](Event#structfield.net).
            #[inline]
            pub fn net(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(15, "Event", "net")
            }

            /// Getter for the [`code` field](Event#structfield.code).
            #[inline]
            pub fn code(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(16, "Event", "code")
            }

            /// Getter for the [`ids` field](Event#structfield.ids).
            #[inline]
            pub fn ids(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(17, "Event", "ids")
            }

            /// Getter for the [`sources` field](Event#structfield.sources).
            #[inline]
            pub fn sources(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(18, "Event", "sources")
            }

            /// Getter for the [`types` field](Event#structfield.types).
            #[inline]
            pub fn types(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(19, "Event", "types")
            }

            /// Getter for the [`stations` field](Event#structfield.stations).
            #[inline]
            pub fn stations(&self) -> ::planus::Result<::core::option::Option<u16>> {
                self.0.access(20, "Event", "stations")
            }

            /// Getter for the [`distance` field](Event#structfield.distance).
            #[inline]
            pub fn distance(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(21, "Event", "distance")
            }

            /// Getter for the [`rms` field](Event#structfield.rms).
            #[inline]
            pub fn rms(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(22, "Event", "rms")
            }

            /// Getter for the [`gap` field](Event#structfield.gap).
            #[inline]
            pub fn gap(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(23, "Event", "gap")
            }

            /// Getter for the [`magnitude_type` field](Event#structfield.magnitude_type).
            #[inline]
            pub fn magnitude_type(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(24, "Event", "magnitude_type")
            }

            /// Getter for the [`kind` field](Event#structfield.kind).
            #[inline]
            pub fn kind(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(25, "Event", "kind")
            }

            /// Getter for the [`title` field](Event#structfield.title).
            #[inline]
            pub fn title(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(26, "Event", "title")
            }

            /// Getter for the [`longitude` field](Event#structfield.longitude).
            #[inline]
            pub fn longitude(&self) -> ::planus::Result<f64> {
                ::core::result::Result::Ok(self.0.access(27, "Event", "longitude")?.unwrap_or(0.0))
            }

            /// Getter for the [`latitude` field](Event#structfield.latitude).
            #[inline]
            pub fn latitude(&self) -> ::planus::Result<f64> {
                ::core::result::Result::Ok(self.0.access(28, "Event", "latitude")?.unwrap_or(0.0))
            }

            /// Getter for the [`depth` field](Event#structfield.depth).
            #[inline]
            pub fn depth(&self) -> ::planus::Result<f64> {
                ::core::result::Result::Ok(self.0.access(29, "Event", "depth")?.unwrap_or(0.0))
            }
        }

        impl<'a> ::core::fmt::Debug for EventRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EventRef");
                f.field("id", &self.id());
                if let ::core::option::Option::Some(field_magnitude) = self.magnitude().transpose()
                {
                    f.field("magnitude", &field_magnitude);
                }
                f.field("place", &self.place());
                f.field("time", &self.time());
                f.field("updated", &self.updated());
                f.field("tz", &self.tz());
                f.field("url", &self.url());
                f.field("detail", &self.detail());
                if let ::core::option::Option::Some(field_felt) = self.felt().transpose() {
                    f.field("felt", &field_felt);
                }
                if let ::core::option::Option::Some(field_cdi) = self.cdi().transpose() {
                    f.field("cdi", &field_cdi);
                }
                if let ::core::option::Option::Some(field_mmi) = self.mmi().transpose() {
                    f.field("mmi", &field_mmi);
                }
                if let ::core::option::Option::Some(field_alert) = self.alert().transpose() {
                    f.field("alert", &field_alert);
                }
                f.field("status", &self.status());
                f.field("tsunami", &self.tsunami());
                f.field("significance", &self.significance());
                f.field("net", &self.net());
                f.field("code", &self.code());
                f.field("ids", &self.ids());
                f.field("sources", &self.sources());
                f.field("types", &self.types());
                if let ::core::option::Option::Some(field_stations) = self.stations().transpose() {
                    f.field("stations", &field_stations);
                }
                if let ::core::option::Option::Some(field_distance) = self.distance().transpose() {
                    f.field("distance", &field_distance);
                }
                if let ::core::option::Option::Some(field_rms) = self.rms().transpose() {
                    f.field("rms", &field_rms);
                }
                if let ::core::option::Option::Some(field_gap) = self.gap().transpose() {
                    f.field("gap", &field_gap);
                }
                f.field("magnitude_type", &self.magnitude_type());
                f.field("kind", &self.kind());
                f.field("title", &self.title());
                f.field("longitude", &self.longitude());
                f.field("latitude", &self.latitude());
                f.field("depth", &self.depth());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EventRef<'a>> for Event {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: EventRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    id: ::core::convert::Into::into(value.id()?),
                    magnitude: if let ::core::option::Option::Some(magnitude) = value.magnitude()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(magnitude)?)
                    } else {
                        ::core::option::Option::None
                    },
                    place: ::core::convert::Into::into(value.place()?),
                    time: ::core::convert::TryInto::try_into(value.time()?)?,
                    updated: ::core::convert::TryInto::try_into(value.updated()?)?,
                    tz: ::core::convert::TryInto::try_into(value.tz()?)?,
                    url: ::core::convert::Into::into(value.url()?),
                    detail: ::core::convert::Into::into(value.detail()?),
                    felt: if let ::core::option::Option::Some(felt) = value.felt()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(felt)?)
                    } else {
                        ::core::option::Option::None
                    },
                    cdi: if let ::core::option::Option::Some(cdi) = value.cdi()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(cdi)?)
                    } else {
                        ::core::option::Option::None
                    },
                    mmi: if let ::core::option::Option::Some(mmi) = value.mmi()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(mmi)?)
                    } else {
                        ::core::option::Option::None
                    },
                    alert: value.alert()?.map(::core::convert::Into::into),
                    status: ::core::convert::Into::into(value.status()?),
                    tsunami: ::core::convert::TryInto::try_into(value.tsunami()?)?,
                    significance: ::core::convert::TryInto::try_into(value.significance()?)?,
                    net: ::core::convert::Into::into(value.net()?),
                    code: ::core::convert::Into::into(value.code()?),
                    ids: ::core::convert::Into::into(value.ids()?),
                    sources: ::core::convert::Into::into(value.sources()?),
                    types: ::core::convert::Into::into(value.types()?),
                    stations: if let ::core::option::Option::Some(stations) = value.stations()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(stations)?)
                    } else {
                        ::core::option::Option::None
                    },
                    distance: if let ::core::option::Option::Some(distance) = value.distance()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(distance)?)
                    } else {
                        ::core::option::Option::None
                    },
                    rms: if let ::core::option::Option::Some(rms) = value.rms()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(rms)?)
                    } else {
                        ::core::option::Option::None
                    },
                    gap: if let ::core::option::Option::Some(gap) = value.gap()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(gap)?)
                    } else {
                        ::core::option::Option::None
                    },
                    magnitude_type: ::core::convert::Into::into(value.magnitude_type()?),
                    kind: ::core::convert::Into::into(value.kind()?),
                    title: ::core::convert::Into::into(value.title()?),
                    longitude: ::core::convert::TryInto::try_into(value.longitude()?)?,
                    latitude: ::core::convert::TryInto::try_into(value.latitude()?)?,
                    depth: ::core::convert::TryInto::try_into(value.depth()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for EventRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for EventRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[EventRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Event>> for Event {
            type Value = ::planus::Offset<Event>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Event>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for EventRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EventRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Feed` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Feed` in the file `schemas/bench.fbs:58`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Feed {
            /// The field `title` in the table `Feed`
            pub title: ::planus::alloc::string::String,
            /// The field `url` in the table `Feed`
            pub url: ::planus::alloc::string::String,
            /// The field `generated` in the table `Feed`
            pub generated: i64,
            /// The field `events` in the table `Feed`
            pub events: ::planus::alloc::vec::Vec<self::Event>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Feed {
            fn default() -> Self {
                Self {
                    title: ::core::default::Default::default(),
                    url: ::core::default::Default::default(),
                    generated: 0,
                    events: ::core::default::Default::default(),
                }
            }
        }

        impl Feed {
            /// Creates a [FeedBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> FeedBuilder<()> {
                FeedBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_title: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_url: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_generated: impl ::planus::WriteAsDefault<i64, i64>,
                field_events: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Event>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_title = field_title.prepare(builder);
                let prepared_url = field_url.prepare(builder);
                let prepared_generated = field_generated.prepare(builder, &0);
                let prepared_events = field_events.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<12> =
                    ::core::default::Default::default();
                if prepared_generated.is_some() {
                    table_writer.write_entry::<i64>(2);
                }
                table_writer.write_entry::<::planus::Offset<str>>(0);
                table_writer.write_entry::<::planus::Offset<str>>(1);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Event>]>>(3);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_generated) = prepared_generated
                        {
                            object_writer.write::<_, _, 8>(&prepared_generated);
                        }
                        object_writer.write::<_, _, 4>(&prepared_title);
                        object_writer.write::<_, _, 4>(&prepared_url);
                        object_writer.write::<_, _, 4>(&prepared_events);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Feed>> for Feed {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Feed> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Feed>> for Feed {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Feed>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Feed> for Feed {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Feed> {
                Feed::create(
                    builder,
                    &self.title,
                    &self.url,
                    self.generated,
                    &self.events,
                )
            }
        }

        /// Builder for serializing an instance of the [Feed] type.
        ///
        /// Can be created using the [Feed::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct FeedBuilder<State>(State);

        impl FeedBuilder<()> {
            /// Setter for the [`title` field](Feed#structfield.title).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn title<T0>(self, value: T0) -> FeedBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<str>>,
            {
                FeedBuilder((value,))
            }
        }

        impl<T0> FeedBuilder<(T0,)> {
            /// Setter for the [`url` field](Feed#structfield.url).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn url<T1>(self, value: T1) -> FeedBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0,) = self.0;
                FeedBuilder((v0, value))
            }
        }

        impl<T0, T1> FeedBuilder<(T0, T1)> {
            /// Setter for the [`generated` field](Feed#structfield.generated).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn generated<T2>(self, value: T2) -> FeedBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsDefault<i64, i64>,
            {
                let (v0, v1) = self.0;
                FeedBuilder((v0, v1, value))
            }

            /// Sets the [`generated` field](Feed#structfield.generated) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn generated_as_default(self) -> FeedBuilder<(T0, T1, ::planus::DefaultValue)> {
                self.generated(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2> FeedBuilder<(T0, T1, T2)> {
            /// Setter for the [`events` field](Feed#structfield.events).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn events<T3>(self, value: T3) -> FeedBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Event>]>>,
            {
                let (v0, v1, v2) = self.0;
                FeedBuilder((v0, v1, v2, value))
            }
        }

        impl<T0, T1, T2, T3> FeedBuilder<(T0, T1, T2, T3)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Feed].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Feed>
            where
                Self: ::planus::WriteAsOffset<Feed>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAsDefault<i64, i64>,
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Event>]>>,
            > ::planus::WriteAs<::planus::Offset<Feed>> for FeedBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Feed>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Feed> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAsDefault<i64, i64>,
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Event>]>>,
            > ::planus::WriteAsOptional<::planus::Offset<Feed>> for FeedBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Feed>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Feed>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAsDefault<i64, i64>,
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Event>]>>,
            > ::planus::WriteAsOffset<Feed> for FeedBuilder<(T0, T1, T2, T3)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Feed> {
                let (v0, v1, v2, v3) = &self.0;
                Feed::create(builder, v0, v1, v2, v3)
            }
        }

        /// Reference to a deserialized [Feed].
        #[derive(Copy, Clone)]
        pub struct FeedRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> FeedRef<'a> {
            /// Getter for the [`title` field](Feed#structfield.title).
            #[inline]
            pub fn title(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "Feed", "title")
            }

            /// Getter for the [`url` field](Feed#structfield.url).
            #[inline]
            pub fn url(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "Feed", "url")
            }

            /// Getter for the [`generated` field](Feed#structfield.generated).
            #[inline]
            pub fn generated(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(self.0.access(2, "Feed", "generated")?.unwrap_or(0))
            }

            /// Getter for the [`events` field](Feed#structfield.events).
            #[inline]
            pub fn events(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::EventRef<'a>>>>
            {
                self.0.access_required(3, "Feed", "events")
            }
        }

        impl<'a> ::core::fmt::Debug for FeedRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("FeedRef");
                f.field("title", &self.title());
                f.field("url", &self.url());
                f.field("generated", &self.generated());
                f.field("events", &self.events());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<FeedRef<'a>> for Feed {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: FeedRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    title: ::core::convert::Into::into(value.title()?),
                    url: ::core::convert::Into::into(value.url()?),
                    generated: ::core::convert::TryInto::try_into(value.generated()?)?,
                    events: value.events()?.to_vec_result()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for FeedRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for FeedRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[FeedRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Feed>> for Feed {
            type Value = ::planus::Offset<Feed>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Feed>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for FeedRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[FeedRef]", "read_as_root", 0)
                })
            }
        }

        /// The struct `Style` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Struct `Style` in the file `schemas/bench.fbs:65`
        #[derive(
            Copy,
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            Default,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Style {
            /// The field `bold` in the struct `Style`
            pub bold: bool,

            /// The field `italic` in the struct `Style`
            pub italic: bool,

            /// The field `colour` in the struct `Style`
            pub colour: u32,
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Style {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 8;
        }

        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Style> for Style {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<1, 7>();
                self.bold.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<1, 6>();
                self.italic.write(cur, buffer_position - 1);
                let cursor = cursor.write::<2, 4>([0; 2]);
                let (cur, cursor) = cursor.split::<4, 0>();
                self.colour.write(cur, buffer_position - 4);
                cursor.finish([]);
            }
        }

        impl ::planus::WriteAsOffset<Style> for Style {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Style> {
                unsafe {
                    builder.write_with(8, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();

                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(
                                &mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 8]),
                            ),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<Style> for Style {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }

        impl ::planus::WriteAsOptional<Style> for Style {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }

        /// Reference to a deserialized [Style].
        #[derive(Copy, Clone)]
        pub struct StyleRef<'a>(::planus::ArrayWithStartOffset<'a, 8>);

        impl<'a> StyleRef<'a> {
            /// Getter for the [`bold` field](Style#structfield.bold).
            pub fn bold(&self) -> bool {
                let buffer = self.0.advance_as_array::<1>(0).unwrap();

                buffer.as_array()[0] != 0
            }

            /// Getter for the [`italic` field](Style#structfield.italic).
            pub fn italic(&self) -> bool {
                let buffer = self.0.advance_as_array::<1>(1).unwrap();

                buffer.as_array()[0] != 0
            }

            /// Getter for the [`colour` field](Style#structfield.colour).
            pub fn colour(&self) -> u32 {
                let buffer = self.0.advance_as_array::<4>(4).unwrap();

                u32::from_le_bytes(*buffer.as_array())
            }
        }

        impl<'a> ::core::fmt::Debug for StyleRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("StyleRef");
                f.field("bold", &self.bold());
                f.field("italic", &self.italic());
                f.field("colour", &self.colour());
                f.finish()
            }
        }

        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 8>> for StyleRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 8>) -> Self {
                Self(array)
            }
        }

        impl<'a> ::core::convert::From<StyleRef<'a>> for Style {
            #[allow(unreachable_code)]
            fn from(value: StyleRef<'a>) -> Self {
                Self {
                    bold: value.bold(),
                    italic: value.italic(),
                    colour: value.colour(),
                }
            }
        }

        impl<'a, 'b> ::core::cmp::PartialEq<StyleRef<'a>> for StyleRef<'b> {
            fn eq(&self, other: &StyleRef<'_>) -> bool {
                self.bold() == other.bold()
                    && self.italic() == other.italic()
                    && self.colour() == other.colour()
            }
        }

        impl<'a> ::core::cmp::Eq for StyleRef<'a> {}
        impl<'a, 'b> ::core::cmp::PartialOrd<StyleRef<'a>> for StyleRef<'b> {
            fn partial_cmp(
                &self,
                other: &StyleRef<'_>,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl<'a> ::core::cmp::Ord for StyleRef<'a> {
            fn cmp(&self, other: &StyleRef<'_>) -> ::core::cmp::Ordering {
                self.bold()
                    .cmp(&other.bold())
                    .then_with(|| self.italic().cmp(&other.italic()))
                    .then_with(|| self.colour().cmp(&other.colour()))
            }
        }

        impl<'a> ::core::hash::Hash for StyleRef<'a> {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.bold().hash(state);
                self.italic().hash(state);
                self.colour().hash(state);
            }
        }

        impl<'a> ::planus::TableRead<'a> for StyleRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<8>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }

        impl<'a> ::planus::VectorRead<'a> for StyleRef<'a> {
            const STRIDE: usize = 8;

            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Style> for Style {
            const STRIDE: usize = 8;

            type Value = Style;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Style],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 8];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (8 * i) as u32,
                    );
                }
            }
        }

        /// The table `Paragraph` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Paragraph` in the file `schemas/bench.fbs:67`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Paragraph {
            /// The field `text` in the table `Paragraph`
            pub text: ::planus::alloc::string::String,
            /// The field `style` in the table `Paragraph`
            pub style: ::core::option::Option<self::Style>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Paragraph {
            fn default() -> Self {
                Self {
                    text: ::core::default::Default::default(),
                    style: ::core::default::Default::default(),
                }
            }
        }

        impl Paragraph {
            /// Creates a [ParagraphBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> ParagraphBuilder<()> {
                ParagraphBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_text: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_style: impl ::planus::WriteAsOptional<self::Style>,
            ) -> ::planus::Offset<Self> {
                let prepared_text = field_text.prepare(builder);
                let prepared_style = field_style.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                if prepared_style.is_some() {
                    table_writer.write_entry::<self::Style>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_text);
                        if let ::core::option::Option::Some(prepared_style) = prepared_style {
                            object_writer.write::<_, _, 8>(&prepared_style);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Paragraph>> for Paragraph {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Paragraph> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Paragraph>> for Paragraph {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Paragraph>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Paragraph> for Paragraph {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Paragraph> {
                Paragraph::create(builder, &self.text, self.style)
            }
        }

        /// Builder for serializing an instance of the [Paragraph] type.
        ///
        /// Can be created using the [Paragraph::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct ParagraphBuilder<State>(State);

        impl ParagraphBuilder<()> {
            /// Setter for the [`text` field](Paragraph#structfield.text).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn text<T0>(self, value: T0) -> ParagraphBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<str>>,
            {
                ParagraphBuilder((value,))
            }
        }

        impl<T0> ParagraphBuilder<(T0,)> {
            /// Setter for the [`style` field](Paragraph#structfield.style).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn style<T1>(self, value: T1) -> ParagraphBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsOptional<self::Style>,
            {
                let (v0,) = self.0;
                ParagraphBuilder((v0, value))
            }

            /// Sets the [`style` field](Paragraph#structfield.style) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn style_as_null(self) -> ParagraphBuilder<(T0, ())> {
                self.style(())
            }
        }

        impl<T0, T1> ParagraphBuilder<(T0, T1)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Paragraph].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Paragraph>
            where
                Self: ::planus::WriteAsOffset<Paragraph>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsOptional<self::Style>,
            > ::planus::WriteAs<::planus::Offset<Paragraph>> for ParagraphBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Paragraph>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Paragraph> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsOptional<self::Style>,
            > ::planus::WriteAsOptional<::planus::Offset<Paragraph>>
            for ParagraphBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Paragraph>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Paragraph>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsOptional<self::Style>,
            > ::planus::WriteAsOffset<Paragraph> for ParagraphBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Paragraph> {
                let (v0, v1) = &self.0;
                Paragraph::create(builder, v0, v1)
            }
        }

        /// Reference to a deserialized [Paragraph].
        #[derive(Copy, Clone)]
        pub struct ParagraphRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> ParagraphRef<'a> {
            /// Getter for the [`text` field](Paragraph#structfield.text).
            #[inline]
            pub fn text(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "Paragraph", "text")
            }

            /// Getter for the [`style` field](Paragraph#structfield.style).
            #[inline]
            pub fn style(&self) -> ::planus::Result<::core::option::Option<self::StyleRef<'a>>> {
                self.0.access(1, "Paragraph", "style")
            }
        }

        impl<'a> ::core::fmt::Debug for ParagraphRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("ParagraphRef");
                f.field("text", &self.text());
                if let ::core::option::Option::Some(field_style) = self.style().transpose() {
                    f.field("style", &field_style);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<ParagraphRef<'a>> for Paragraph {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: ParagraphRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    text: ::core::convert::Into::into(value.text()?),
                    style: value.style()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for ParagraphRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for ParagraphRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[ParagraphRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Paragraph>> for Paragraph {
            type Value = ::planus::Offset<Paragraph>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Paragraph>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for ParagraphRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[ParagraphRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Code` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Code` in the file `schemas/bench.fbs:68`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Code {
            /// The field `language` in the table `Code`
            pub language: ::core::option::Option<::planus::alloc::string::String>,
            /// The field `lines` in the table `Code`
            pub lines: ::planus::alloc::vec::Vec<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Code {
            fn default() -> Self {
                Self {
                    language: ::core::default::Default::default(),
                    lines: ::core::default::Default::default(),
                }
            }
        }

        impl Code {
            /// Creates a [CodeBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> CodeBuilder<()> {
                CodeBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_language: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_lines: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_language = field_language.prepare(builder);
                let prepared_lines = field_lines.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_language.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(0);
                }
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(1);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_language) = prepared_language {
                            object_writer.write::<_, _, 4>(&prepared_language);
                        }
                        object_writer.write::<_, _, 4>(&prepared_lines);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Code>> for Code {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Code> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Code>> for Code {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Code>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Code> for Code {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Code> {
                Code::create(builder, &self.language, &self.lines)
            }
        }

        /// Builder for serializing an instance of the [Code] type.
        ///
        /// Can be created using the [Code::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct CodeBuilder<State>(State);

        impl CodeBuilder<()> {
            /// Setter for the [`language` field](Code#structfield.language).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn language<T0>(self, value: T0) -> CodeBuilder<(T0,)>
            where
                T0: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            {
                CodeBuilder((value,))
            }

            /// Sets the [`language` field](Code#structfield.language) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn language_as_null(self) -> CodeBuilder<((),)> {
                self.language(())
            }
        }

        impl<T0> CodeBuilder<(T0,)> {
            /// Setter for the [`lines` field](Code#structfield.lines).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn lines<T1>(self, value: T1) -> CodeBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            {
                let (v0,) = self.0;
                CodeBuilder((v0, value))
            }
        }

        impl<T0, T1> CodeBuilder<(T0, T1)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Code].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Code>
            where
                Self: ::planus::WriteAsOffset<Code>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            > ::planus::WriteAs<::planus::Offset<Code>> for CodeBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Code>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Code> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            > ::planus::WriteAsOptional<::planus::Offset<Code>> for CodeBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Code>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Code>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            > ::planus::WriteAsOffset<Code> for CodeBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Code> {
                let (v0, v1) = &self.0;
                Code::create(builder, v0, v1)
            }
        }

        /// Reference to a deserialized [Code].
        #[derive(Copy, Clone)]
        pub struct CodeRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> CodeRef<'a> {
            /// Getter for the [`language` field](Code#structfield.language).
            #[inline]
            pub fn language(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(0, "Code", "language")
            }

            /// Getter for the [`lines` field](Code#structfield.lines).
            #[inline]
            pub fn lines(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>>
            {
                self.0.access_required(1, "Code", "lines")
            }
        }

        impl<'a> ::core::fmt::Debug for CodeRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("CodeRef");
                if let ::core::option::Option::Some(field_language) = self.language().transpose() {
                    f.field("language", &field_language);
                }
                f.field("lines", &self.lines());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<CodeRef<'a>> for Code {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: CodeRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    language: value.language()?.map(::core::convert::Into::into),
                    lines: value.lines()?.to_vec_result()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for CodeRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for CodeRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[CodeRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Code>> for Code {
            type Value = ::planus::Offset<Code>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Code>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for CodeRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[CodeRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Row` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Row` in the file `schemas/bench.fbs:69`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Row {
            /// The field `cells` in the table `Row`
            pub cells: ::planus::alloc::vec::Vec<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Row {
            fn default() -> Self {
                Self {
                    cells: ::core::default::Default::default(),
                }
            }
        }

        impl Row {
            /// Creates a [RowBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> RowBuilder<()> {
                RowBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_cells: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_cells = field_cells.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(0);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_cells);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Row>> for Row {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Row> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Row>> for Row {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Row>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Row> for Row {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Row> {
                Row::create(builder, &self.cells)
            }
        }

        /// Builder for serializing an instance of the [Row] type.
        ///
        /// Can be created using the [Row::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct RowBuilder<State>(State);

        impl RowBuilder<()> {
            /// Setter for the [`cells` field](Row#structfield.cells).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn cells<T0>(self, value: T0) -> RowBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            {
                RowBuilder((value,))
            }
        }

        impl<T0> RowBuilder<(T0,)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Row].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Row>
            where
                Self: ::planus::WriteAsOffset<Row>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>>
            ::planus::WriteAs<::planus::Offset<Row>> for RowBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Row>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Row> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>>
            ::planus::WriteAsOptional<::planus::Offset<Row>> for RowBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Row>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Row>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>>
            ::planus::WriteAsOffset<Row> for RowBuilder<(T0,)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Row> {
                let (v0,) = &self.0;
                Row::create(builder, v0)
            }
        }

        /// Reference to a deserialized [Row].
        #[derive(Copy, Clone)]
        pub struct RowRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> RowRef<'a> {
            /// Getter for the [`cells` field](Row#structfield.cells).
            #[inline]
            pub fn cells(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>>
            {
                self.0.access_required(0, "Row", "cells")
            }
        }

        impl<'a> ::core::fmt::Debug for RowRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("RowRef");
                f.field("cells", &self.cells());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<RowRef<'a>> for Row {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: RowRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    cells: value.cells()?.to_vec_result()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for RowRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for RowRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[RowRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Row>> for Row {
            type Value = ::planus::Offset<Row>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Row>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for RowRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[RowRef]", "read_as_root", 0))
            }
        }

        /// The table `Table` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Table` in the file `schemas/bench.fbs:70`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Table {
            /// The field `columns` in the table `Table`
            pub columns: ::planus::alloc::vec::Vec<::planus::alloc::string::String>,
            /// The field `rows` in the table `Table`
            pub rows: ::planus::alloc::vec::Vec<self::Row>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Table {
            fn default() -> Self {
                Self {
                    columns: ::core::default::Default::default(),
                    rows: ::core::default::Default::default(),
                }
            }
        }

        impl Table {
            /// Creates a [TableBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> TableBuilder<()> {
                TableBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_columns: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
                field_rows: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Row>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_columns = field_columns.prepare(builder);
                let prepared_rows = field_rows.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(0);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Row>]>>(1);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_columns);
                        object_writer.write::<_, _, 4>(&prepared_rows);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Table>> for Table {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Table> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Table>> for Table {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Table>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Table> for Table {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Table> {
                Table::create(builder, &self.columns, &self.rows)
            }
        }

        /// Builder for serializing an instance of the [Table] type.
        ///
        /// Can be created using the [Table::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct TableBuilder<State>(State);

        impl TableBuilder<()> {
            /// Setter for the [`columns` field](Table#structfield.columns).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn columns<T0>(self, value: T0) -> TableBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            {
                TableBuilder((value,))
            }
        }

        impl<T0> TableBuilder<(T0,)> {
            /// Setter for the [`rows` field](Table#structfield.rows).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn rows<T1>(self, value: T1) -> TableBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Row>]>>,
            {
                let (v0,) = self.0;
                TableBuilder((v0, value))
            }
        }

        impl<T0, T1> TableBuilder<(T0, T1)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Table].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Table>
            where
                Self: ::planus::WriteAsOffset<Table>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
                T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Row>]>>,
            > ::planus::WriteAs<::planus::Offset<Table>> for TableBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Table>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Table> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
                T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Row>]>>,
            > ::planus::WriteAsOptional<::planus::Offset<Table>> for TableBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Table>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Table>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
                T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Row>]>>,
            > ::planus::WriteAsOffset<Table> for TableBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Table> {
                let (v0, v1) = &self.0;
                Table::create(builder, v0, v1)
            }
        }

        /// Reference to a deserialized [Table].
        #[derive(Copy, Clone)]
        pub struct TableRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> TableRef<'a> {
            /// Getter for the [`columns` field](Table#structfield.columns).
            #[inline]
            pub fn columns(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>>
            {
                self.0.access_required(0, "Table", "columns")
            }

            /// Getter for the [`rows` field](Table#structfield.rows).
            #[inline]
            pub fn rows(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::RowRef<'a>>>>
            {
                self.0.access_required(1, "Table", "rows")
            }
        }

        impl<'a> ::core::fmt::Debug for TableRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TableRef");
                f.field("columns", &self.columns());
                f.field("rows", &self.rows());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<TableRef<'a>> for Table {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: TableRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    columns: value.columns()?.to_vec_result()?,
                    rows: value.rows()?.to_vec_result()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for TableRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for TableRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[TableRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Table>> for Table {
            type Value = ::planus::Offset<Table>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Table>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for TableRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[TableRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Image` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Image` in the file `schemas/bench.fbs:71`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Image {
            /// The field `url` in the table `Image`
            pub url: ::planus::alloc::string::String,
            /// The field `width` in the table `Image`
            pub width: u32,
            /// The field `height` in the table `Image`
            pub height: u32,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Image {
            fn default() -> Self {
                Self {
                    url: ::core::default::Default::default(),
                    width: 0,
                    height: 0,
                }
            }
        }

        impl Image {
            /// Creates a [ImageBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> ImageBuilder<()> {
                ImageBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_url: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_width: impl ::planus::WriteAsDefault<u32, u32>,
                field_height: impl ::planus::WriteAsDefault<u32, u32>,
            ) -> ::planus::Offset<Self> {
                let prepared_url = field_url.prepare(builder);
                let prepared_width = field_width.prepare(builder, &0);
                let prepared_height = field_height.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<10> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                if prepared_width.is_some() {
                    table_writer.write_entry::<u32>(1);
                }
                if prepared_height.is_some() {
                    table_writer.write_entry::<u32>(2);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_url);
                        if let ::core::option::Option::Some(prepared_width) = prepared_width {
                            object_writer.write::<_, _, 4>(&prepared_width);
                        }
                        if let ::core::option::Option::Some(prepared_height) = prepared_height {
                            object_writer.write::<_, _, 4>(&prepared_height);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Image>> for Image {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Image> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Image>> for Image {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Image>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Image> for Image {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Image> {
                Image::create(builder, &self.url, self.width, self.height)
            }
        }

        /// Builder for serializing an instance of the [Image] type.
        ///
        /// Can be created using the [Image::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct ImageBuilder<State>(State);

        impl ImageBuilder<()> {
            /// Setter for the [`url` field](Image#structfield.url).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn url<T0>(self, value: T0) -> ImageBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<str>>,
            {
                ImageBuilder((value,))
            }
        }

        impl<T0> ImageBuilder<(T0,)> {
            /// Setter for the [`width` field](Image#structfield.width).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn width<T1>(self, value: T1) -> ImageBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0,) = self.0;
                ImageBuilder((v0, value))
            }

            /// Sets the [`width` field](Image#structfield.width) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn width_as_default(self) -> ImageBuilder<(T0, ::planus::DefaultValue)> {
                self.width(::planus::DefaultValue)
            }
        }

        impl<T0, T1> ImageBuilder<(T0, T1)> {
            /// Setter for the [`height` field](Image#structfield.height).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn height<T2>(self, value: T2) -> ImageBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0, v1) = self.0;
                ImageBuilder((v0, v1, value))
            }

            /// Sets the [`height` field](Image#structfield.height) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn height_as_default(self) -> ImageBuilder<(T0, T1, ::planus::DefaultValue)> {
                self.height(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2> ImageBuilder<(T0, T1, T2)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Image].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Image>
            where
                Self: ::planus::WriteAsOffset<Image>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsDefault<u32, u32>,
                T2: ::planus::WriteAsDefault<u32, u32>,
            > ::planus::WriteAs<::planus::Offset<Image>> for ImageBuilder<(T0, T1, T2)>
        {
            type Prepared = ::planus::Offset<Image>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Image> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsDefault<u32, u32>,
                T2: ::planus::WriteAsDefault<u32, u32>,
            > ::planus::WriteAsOptional<::planus::Offset<Image>> for ImageBuilder<(T0, T1, T2)>
        {
            type Prepared = ::planus::Offset<Image>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Image>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsDefault<u32, u32>,
                T2: ::planus::WriteAsDefault<u32, u32>,
            > ::planus::WriteAsOffset<Image> for ImageBuilder<(T0, T1, T2)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Image> {
                let (v0, v1, v2) = &self.0;
                Image::create(builder, v0, v1, v2)
            }
        }

        /// Reference to a deserialized [Image].
        #[derive(Copy, Clone)]
        pub struct ImageRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> ImageRef<'a> {
            /// Getter for the [`url` field](Image#structfield.url).
            #[inline]
            pub fn url(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "Image", "url")
            }

            /// Getter for the [`width` field](Image#structfield.width).
            #[inline]
            pub fn width(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(1, "Image", "width")?.unwrap_or(0))
            }

            /// Getter for the [`height` field](Image#structfield.height).
            #[inline]
            pub fn height(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(2, "Image", "height")?.unwrap_or(0))
            }
        }

        impl<'a> ::core::fmt::Debug for ImageRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("ImageRef");
                f.field("url", &self.url());
                f.field("width", &self.width());
                f.field("height", &self.height());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<ImageRef<'a>> for Image {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: ImageRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    url: ::core::convert::Into::into(value.url()?),
                    width: ::core::convert::TryInto::try_into(value.width()?)?,
                    height: ::core::convert::TryInto::try_into(value.height()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for ImageRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for ImageRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[ImageRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Image>> for Image {
            type Value = ::planus::Offset<Image>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Image>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for ImageRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[ImageRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Rule` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Rule` in the file `schemas/bench.fbs:72`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Rule {}

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Rule {
            fn default() -> Self {
                Self {}
            }
        }

        impl Rule {
            /// Creates a [RuleBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> RuleBuilder<()> {
                RuleBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(builder: &mut ::planus::Builder) -> ::planus::Offset<Self> {
                let table_writer: ::planus::table_writer::TableWriter<4> =
                    ::core::default::Default::default();
                unsafe {
                    table_writer.finish(builder, |_table_writer| {});
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Rule>> for Rule {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Rule> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Rule>> for Rule {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Rule>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Rule> for Rule {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Rule> {
                Rule::create(builder)
            }
        }

        /// Builder for serializing an instance of the [Rule] type.
        ///
        /// Can be created using the [Rule::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct RuleBuilder<State>(State);

        impl RuleBuilder<()> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Rule].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Rule>
            where
                Self: ::planus::WriteAsOffset<Rule>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Rule>> for RuleBuilder<()> {
            type Prepared = ::planus::Offset<Rule>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Rule> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Rule>> for RuleBuilder<()> {
            type Prepared = ::planus::Offset<Rule>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Rule>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Rule> for RuleBuilder<()> {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Rule> {
                Rule::create(builder)
            }
        }

        /// Reference to a deserialized [Rule].
        #[derive(Copy, Clone)]
        pub struct RuleRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> RuleRef<'a> {}

        impl<'a> ::core::fmt::Debug for RuleRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("RuleRef");

                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<RuleRef<'a>> for Rule {
            type Error = ::planus::Error;

            fn try_from(_value: RuleRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {})
            }
        }

        impl<'a> ::planus::TableRead<'a> for RuleRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for RuleRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[RuleRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Rule>> for Rule {
            type Value = ::planus::Offset<Rule>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Rule>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for RuleRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[RuleRef]", "read_as_root", 0)
                })
            }
        }

        /// The union `Block` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Union `Block` in the file `schemas/bench.fbs:74`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub enum Block {
            /// The variant of type `Paragraph` in the union `Block`
            Paragraph(::planus::alloc::boxed::Box<self::Paragraph>),

            /// The variant of type `Code` in the union `Block`
            Code(::planus::alloc::boxed::Box<self::Code>),

            /// The variant of type `Table` in the union `Block`
            Table(::planus::alloc::boxed::Box<self::Table>),

            /// The variant of type `Image` in the union `Block`
            Image(::planus::alloc::boxed::Box<self::Image>),

            /// The variant of type `Rule` in the union `Block`
            Rule(::planus::alloc::boxed::Box<self::Rule>),
        }

        impl Block {
            /// Creates a [BlockBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> BlockBuilder<::planus::Uninitialized> {
                BlockBuilder(::planus::Uninitialized)
            }

            #[inline]
            pub fn create_paragraph(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Paragraph>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(1, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_code(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Code>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(2, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_table(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Table>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(3, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_image(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Image>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(4, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_rule(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Rule>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(5, value.prepare(builder).downcast())
            }
        }

        impl ::planus::WriteAsUnion<Block> for Block {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Self> {
                match self {
                    Self::Paragraph(value) => Self::create_paragraph(builder, value),
                    Self::Code(value) => Self::create_code(builder, value),
                    Self::Table(value) => Self::create_table(builder, value),
                    Self::Image(value) => Self::create_image(builder, value),
                    Self::Rule(value) => Self::create_rule(builder, value),
                }
            }
        }

        impl ::planus::WriteAsOptionalUnion<Block> for Block {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Self>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }

        /// Builder for serializing an instance of the [Block] type.
        ///
        /// Can be created using the [Block::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct BlockBuilder<T>(T);

        impl BlockBuilder<::planus::Uninitialized> {
            /// Creates an instance of the [`Paragraph` variant](Block#variant.Paragraph).
            #[inline]
            pub fn paragraph<T>(self, value: T) -> BlockBuilder<::planus::Initialized<1, T>>
            where
                T: ::planus::WriteAsOffset<self::Paragraph>,
            {
                BlockBuilder(::planus::Initialized(value))
            }

            /// Creates an instance of the [`Code` variant](Block#variant.Code).
            #[inline]
            pub fn code<T>(self, value: T) -> BlockBuilder<::planus::Initialized<2, T>>
            where
                T: ::planus::WriteAsOffset<self::Code>,
            {
                BlockBuilder(::planus::Initialized(value))
            }

            /// Creates an instance of the [`Table` variant](Block#variant.Table).
            #[inline]
            pub fn table<T>(self, value: T) -> BlockBuilder<::planus::Initialized<3, T>>
            where
                T: ::planus::WriteAsOffset<self::Table>,
            {
                BlockBuilder(::planus::Initialized(value))
            }

            /// Creates an instance of the [`Image` variant](Block#variant.Image).
            #[inline]
            pub fn image<T>(self, value: T) -> BlockBuilder<::planus::Initialized<4, T>>
            where
                T: ::planus::WriteAsOffset<self::Image>,
            {
                BlockBuilder(::planus::Initialized(value))
            }

            /// Creates an instance of the [`Rule` variant](Block#variant.Rule).
            #[inline]
            pub fn rule<T>(self, value: T) -> BlockBuilder<::planus::Initialized<5, T>>
            where
                T: ::planus::WriteAsOffset<self::Rule>,
            {
                BlockBuilder(::planus::Initialized(value))
            }
        }

        impl<const N: u8, T> BlockBuilder<::planus::Initialized<N, T>> {
            /// Finish writing the builder to get an [UnionOffset](::planus::UnionOffset) to a serialized [Block].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Block>
            where
                Self: ::planus::WriteAsUnion<Block>,
            {
                ::planus::WriteAsUnion::prepare(&self, builder)
            }
        }

        impl<T> ::planus::WriteAsUnion<Block> for BlockBuilder<::planus::Initialized<1, T>>
        where
            T: ::planus::WriteAsOffset<self::Paragraph>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Block> {
                ::planus::UnionOffset::new(1, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Block> for BlockBuilder<::planus::Initialized<1, T>>
        where
            T: ::planus::WriteAsOffset<self::Paragraph>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Block>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }
        impl<T> ::planus::WriteAsUnion<Block> for BlockBuilder<::planus::Initialized<2, T>>
        where
            T: ::planus::WriteAsOffset<self::Code>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Block> {
                ::planus::UnionOffset::new(2, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Block> for BlockBuilder<::planus::Initialized<2, T>>
        where
            T: ::planus::WriteAsOffset<self::Code>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Block>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }
        impl<T> ::planus::WriteAsUnion<Block> for BlockBuilder<::planus::Initialized<3, T>>
        where
            T: ::planus::WriteAsOffset<self::Table>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Block> {
                ::planus::UnionOffset::new(3, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Block> for BlockBuilder<::planus::Initialized<3, T>>
        where
            T: ::planus::WriteAsOffset<self::Table>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Block>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }
        impl<T> ::planus::WriteAsUnion<Block> for BlockBuilder<::planus::Initialized<4, T>>
        where
            T: ::planus::WriteAsOffset<self::Image>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Block> {
                ::planus::UnionOffset::new(4, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Block> for BlockBuilder<::planus::Initialized<4, T>>
        where
            T: ::planus::WriteAsOffset<self::Image>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Block>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }
        impl<T> ::planus::WriteAsUnion<Block> for BlockBuilder<::planus::Initialized<5, T>>
        where
            T: ::planus::WriteAsOffset<self::Rule>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Block> {
                ::planus::UnionOffset::new(5, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Block> for BlockBuilder<::planus::Initialized<5, T>>
        where
            T: ::planus::WriteAsOffset<self::Rule>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Block>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }

        /// Reference to a deserialized [Block].
        #[derive(Copy, Clone, Debug)]
        pub enum BlockRef<'a> {
            Paragraph(self::ParagraphRef<'a>),
            Code(self::CodeRef<'a>),
            Table(self::TableRef<'a>),
            Image(self::ImageRef<'a>),
            Rule(self::RuleRef<'a>),
        }

        impl<'a> ::core::convert::TryFrom<BlockRef<'a>> for Block {
            type Error = ::planus::Error;

            fn try_from(value: BlockRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(match value {
                    BlockRef::Paragraph(value) => {
                        Self::Paragraph(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryFrom::try_from(value)?,
                        ))
                    }

                    BlockRef::Code(value) => Self::Code(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    BlockRef::Table(value) => Self::Table(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    BlockRef::Image(value) => Self::Image(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    BlockRef::Rule(value) => Self::Rule(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),
                })
            }
        }

        impl<'a> ::planus::TableReadUnion<'a> for BlockRef<'a> {
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                tag: u8,
                field_offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                match tag {
                    1 => ::core::result::Result::Ok(Self::Paragraph(
                        ::planus::TableRead::from_buffer(buffer, field_offset)?,
                    )),
                    2 => ::core::result::Result::Ok(Self::Code(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    3 => ::core::result::Result::Ok(Self::Table(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    4 => ::core::result::Result::Ok(Self::Image(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    5 => ::core::result::Result::Ok(Self::Rule(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    _ => {
                        ::core::result::Result::Err(::planus::errors::ErrorKind::UnknownUnionTag {
                            tag,
                        })
                    }
                }
            }
        }

        impl<'a> ::planus::VectorReadUnion<'a> for BlockRef<'a> {
            const VECTOR_NAME: &'static str = "[BlockRef]";
        }

        /// The table `Count` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Count` in the file `schemas/bench.fbs:76`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Count {
            /// The field `key` in the table `Count`
            pub key: ::planus::alloc::string::String,
            /// The field `value` in the table `Count`
            pub value: u64,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Count {
            fn default() -> Self {
                Self {
                    key: ::core::default::Default::default(),
                    value: 0,
                }
            }
        }

        impl Count {
            /// Creates a [CountBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> CountBuilder<()> {
                CountBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_value: impl ::planus::WriteAsDefault<u64, u64>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder);
                let prepared_value = field_value.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<u64>(1);
                }
                table_writer.write_entry::<::planus::Offset<str>>(0);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 8>(&prepared_value);
                        }
                        object_writer.write::<_, _, 4>(&prepared_key);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Count>> for Count {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Count> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Count>> for Count {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Count>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Count> for Count {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Count> {
                Count::create(builder, &self.key, self.value)
            }
        }

        /// Builder for serializing an instance of the [Count] type.
        ///
        /// Can be created using the [Count::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct CountBuilder<State>(State);

        impl CountBuilder<()> {
            /// Setter for the [`key` field](Count#structfield.key).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn key<T0>(self, value: T0) -> CountBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<str>>,
            {
                CountBuilder((value,))
            }
        }

        impl<T0> CountBuilder<(T0,)> {
            /// Setter for the [`value` field](Count#structfield.value).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn value<T1>(self, value: T1) -> CountBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u64, u64>,
            {
                let (v0,) = self.0;
                CountBuilder((v0, value))
            }

            /// Sets the [`value` field](Count#structfield.value) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn value_as_default(self) -> CountBuilder<(T0, ::planus::DefaultValue)> {
                self.value(::planus::DefaultValue)
            }
        }

        impl<T0, T1> CountBuilder<(T0, T1)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Count].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Count>
            where
                Self: ::planus::WriteAsOffset<Count>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsDefault<u64, u64>,
            > ::planus::WriteAs<::planus::Offset<Count>> for CountBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Count>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Count> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsDefault<u64, u64>,
            > ::planus::WriteAsOptional<::planus::Offset<Count>> for CountBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Count>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Count>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsDefault<u64, u64>,
            > ::planus::WriteAsOffset<Count> for CountBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Count> {
                let (v0, v1) = &self.0;
                Count::create(builder, v0, v1)
            }
        }

        /// Reference to a deserialized [Count].
        #[derive(Copy, Clone)]
        pub struct CountRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> CountRef<'a> {
            /// Getter for the [`key` field](Count#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "Count", "key")
            }

            /// Getter for the [`value` field](Count#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(1, "Count", "value")?.unwrap_or(0))
            }
        }

        impl<'a> ::core::fmt::Debug for CountRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("CountRef");
                f.field("key", &self.key());
                f.field("value", &self.value());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<CountRef<'a>> for Count {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: CountRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::Into::into(value.key()?),
                    value: ::core::convert::TryInto::try_into(value.value()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for CountRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for CountRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[CountRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Count>> for Count {
            type Value = ::planus::Offset<Count>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Count>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for CountRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[CountRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Tag` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Tag` in the file `schemas/bench.fbs:77`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Tag {
            /// The field `key` in the table `Tag`
            pub key: ::planus::alloc::string::String,
            /// The field `value` in the table `Tag`
            pub value: ::planus::alloc::string::String,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Tag {
            fn default() -> Self {
                Self {
                    key: ::core::default::Default::default(),
                    value: ::core::default::Default::default(),
                }
            }
        }

        impl Tag {
            /// Creates a [TagBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> TagBuilder<()> {
                TagBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_value: impl ::planus::WriteAs<::planus::Offset<str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                table_writer.write_entry::<::planus::Offset<str>>(1);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_key);
                        object_writer.write::<_, _, 4>(&prepared_value);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Tag>> for Tag {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tag> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Tag>> for Tag {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Tag>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Tag> for Tag {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tag> {
                Tag::create(builder, &self.key, &self.value)
            }
        }

        /// Builder for serializing an instance of the [Tag] type.
        ///
        /// Can be created using the [Tag::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct TagBuilder<State>(State);

        impl TagBuilder<()> {
            /// Setter for the [`key` field](Tag#structfield.key).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn key<T0>(self, value: T0) -> TagBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<str>>,
            {
                TagBuilder((value,))
            }
        }

        impl<T0> TagBuilder<(T0,)> {
            /// Setter for the [`value` field](Tag#structfield.value).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn value<T1>(self, value: T1) -> TagBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0,) = self.0;
                TagBuilder((v0, value))
            }
        }

        impl<T0, T1> TagBuilder<(T0, T1)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Tag].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tag>
            where
                Self: ::planus::WriteAsOffset<Tag>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAs<::planus::Offset<Tag>> for TagBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Tag>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tag> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAsOptional<::planus::Offset<Tag>> for TagBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Tag>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Tag>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAsOffset<Tag> for TagBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tag> {
                let (v0, v1) = &self.0;
                Tag::create(builder, v0, v1)
            }
        }

        /// Reference to a deserialized [Tag].
        #[derive(Copy, Clone)]
        pub struct TagRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> TagRef<'a> {
            /// Getter for the [`key` field](Tag#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "Tag", "key")
            }

            /// Getter for the [`value` field](Tag#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "Tag", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for TagRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TagRef");
                f.field("key", &self.key());
                f.field("value", &self.value());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<TagRef<'a>> for Tag {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: TagRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::Into::into(value.key()?),
                    value: ::core::convert::Into::into(value.value()?),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for TagRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for TagRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[TagRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Tag>> for Tag {
            type Value = ::planus::Offset<Tag>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Tag>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for TagRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[TagRef]", "read_as_root", 0))
            }
        }

        /// The table `Section` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Section` in the file `schemas/bench.fbs:79`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Section {
            /// The field `heading` in the table `Section`
            pub heading: ::planus::alloc::string::String,
            /// The field `blocks` in the table `Section`
            pub blocks: ::planus::alloc::vec::Vec<self::Block>,
            /// The field `sections` in the table `Section`
            pub sections: ::planus::alloc::vec::Vec<self::Section>,
            /// The field `meta` in the table `Section`
            pub meta: ::core::option::Option<::planus::alloc::vec::Vec<self::Count>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Section {
            fn default() -> Self {
                Self {
                    heading: ::core::default::Default::default(),
                    blocks: ::core::default::Default::default(),
                    sections: ::core::default::Default::default(),
                    meta: ::core::default::Default::default(),
                }
            }
        }

        impl Section {
            /// Creates a [SectionBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> SectionBuilder<()> {
                SectionBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_heading: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_blocks: impl ::planus::WriteAsUnionVector<self::Block>,
                field_sections: impl ::planus::WriteAs<
                    ::planus::Offset<[::planus::Offset<self::Section>]>,
                >,
                field_meta: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::Count>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_heading = field_heading.prepare(builder);
                let prepared_blocks = field_blocks.prepare(builder);
                let prepared_sections = field_sections.prepare(builder);
                let prepared_meta = field_meta.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<14> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                table_writer.write_entry::<::planus::Offset<[u8]>>(1);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Block>]>>(2);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Section>]>>(3);
                if prepared_meta.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::Count>]>>(4);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_heading);
                        object_writer.write::<_, _, 4>(&prepared_blocks.tags_offset());
                        object_writer.write::<_, _, 4>(&prepared_blocks.values_offset());
                        object_writer.write::<_, _, 4>(&prepared_sections);
                        if let ::core::option::Option::Some(prepared_meta) = prepared_meta {
                            object_writer.write::<_, _, 4>(&prepared_meta);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Section>> for Section {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Section> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Section>> for Section {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Section>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Section> for Section {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Section> {
                Section::create(
                    builder,
                    &self.heading,
                    &self.blocks,
                    &self.sections,
                    &self.meta,
                )
            }
        }

        /// Builder for serializing an instance of the [Section] type.
        ///
        /// Can be created using the [Section::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct SectionBuilder<State>(State);

        impl SectionBuilder<()> {
            /// Setter for the [`heading` field](Section#structfield.heading).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn heading<T0>(self, value: T0) -> SectionBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<str>>,
            {
                SectionBuilder((value,))
            }
        }

        impl<T0> SectionBuilder<(T0,)> {
            /// Setter for the [`blocks` field](Section#structfield.blocks).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn blocks<T1>(self, value: T1) -> SectionBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsUnionVector<self::Block>,
            {
                let (v0,) = self.0;
                SectionBuilder((v0, value))
            }
        }

        impl<T0, T1> SectionBuilder<(T0, T1)> {
            /// Setter for the [`sections` field](Section#structfield.sections).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn sections<T2>(self, value: T2) -> SectionBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Section>]>>,
            {
                let (v0, v1) = self.0;
                SectionBuilder((v0, v1, value))
            }
        }

        impl<T0, T1, T2> SectionBuilder<(T0, T1, T2)> {
            /// Setter for the [`meta` field](Section#structfield.meta).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn meta<T3>(self, value: T3) -> SectionBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<self::Count>]>>,
            {
                let (v0, v1, v2) = self.0;
                SectionBuilder((v0, v1, v2, value))
            }

            /// Sets the [`meta` field](Section#structfield.meta) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn meta_as_null(self) -> SectionBuilder<(T0, T1, T2, ())> {
                self.meta(())
            }
        }

        impl<T0, T1, T2, T3> SectionBuilder<(T0, T1, T2, T3)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Section].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Section>
            where
                Self: ::planus::WriteAsOffset<Section>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsUnionVector<self::Block>,
                T2: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Section>]>>,
                T3: ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<self::Count>]>>,
            > ::planus::WriteAs<::planus::Offset<Section>> for SectionBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Section>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Section> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsUnionVector<self::Block>,
                T2: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Section>]>>,
                T3: ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<self::Count>]>>,
            > ::planus::WriteAsOptional<::planus::Offset<Section>>
            for SectionBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Section>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Section>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsUnionVector<self::Block>,
                T2: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Section>]>>,
                T3: ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<self::Count>]>>,
            > ::planus::WriteAsOffset<Section> for SectionBuilder<(T0, T1, T2, T3)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Section> {
                let (v0, v1, v2, v3) = &self.0;
                Section::create(builder, v0, v1, v2, v3)
            }
        }

        /// Reference to a deserialized [Section].
        #[derive(Copy, Clone)]
        pub struct SectionRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> SectionRef<'a> {
            /// Getter for the [`heading` field](Section#structfield.heading).
            #[inline]
            pub fn heading(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "Section", "heading")
            }

            /// Getter for the [`blocks` field](Section#structfield.blocks).
            #[inline]
            pub fn blocks(
                &self,
            ) -> ::planus::Result<::planus::UnionVector<'a, self::BlockRef<'a>>> {
                self.0.access_union_vector_required(1, "Section", "blocks")
            }

            /// Getter for the [`sections` field](Section#structfield.sections).
            #[inline]
            pub fn sections(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::SectionRef<'a>>>>
            {
                self.0.access_required(3, "Section", "sections")
            }

            /// Getter for the [`meta` field](Section#structfield.meta).
            #[inline]
            pub fn meta(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<::planus::Vector<'a, ::planus::Result<self::CountRef<'a>>>>,
            > {
                self.0.access(4, "Section", "meta")
            }
        }

        impl<'a> ::core::fmt::Debug for SectionRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("SectionRef");
                f.field("heading", &self.heading());
                f.field("blocks", &self.blocks());
                f.field("sections", &self.sections());
                if let ::core::option::Option::Some(field_meta) = self.meta().transpose() {
                    f.field("meta", &field_meta);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<SectionRef<'a>> for Section {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: SectionRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    heading: ::core::convert::Into::into(value.heading()?),
                    blocks: value.blocks()?.to_vec()?,
                    sections: value.sections()?.to_vec_result()?,
                    meta: if let ::core::option::Option::Some(meta) = value.meta()? {
                        ::core::option::Option::Some(meta.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for SectionRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for SectionRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[SectionRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Section>> for Section {
            type Value = ::planus::Offset<Section>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Section>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for SectionRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[SectionRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Person` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Person` in the file `schemas/bench.fbs:86`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Person {
            /// The field `name` in the table `Person`
            pub name: ::planus::alloc::string::String,
            /// The field `email` in the table `Person`
            pub email: ::core::option::Option<::planus::alloc::string::String>,
            /// The field `age` in the table `Person`
            pub age: ::core::option::Option<u8>,
            /// The field `address` in the table `Person`
            pub address: ::core::option::Option<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Person {
            fn default() -> Self {
                Self {
                    name: ::core::default::Default::default(),
                    email: ::core::default::Default::default(),
                    age: ::core::default::Default::default(),
                    address: ::core::default::Default::default(),
                }
            }
        }

        impl Person {
            /// Creates a [PersonBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> PersonBuilder<()> {
                PersonBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_name: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_email: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_age: impl ::planus::WriteAsOptional<u8>,
                field_address: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_name = field_name.prepare(builder);
                let prepared_email = field_email.prepare(builder);
                let prepared_age = field_age.prepare(builder);
                let prepared_address = field_address.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<12> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                if prepared_email.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(1);
                }
                if prepared_address.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(3);
                }
                if prepared_age.is_some() {
                    table_writer.write_entry::<u8>(2);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_name);
                        if let ::core::option::Option::Some(prepared_email) = prepared_email {
                            object_writer.write::<_, _, 4>(&prepared_email);
                        }
                        if let ::core::option::Option::Some(prepared_address) = prepared_address {
                            object_writer.write::<_, _, 4>(&prepared_address);
                        }
                        if let ::core::option::Option::Some(prepared_age) = prepared_age {
                            object_writer.write::<_, _, 1>(&prepared_age);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Person>> for Person {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Person> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Person>> for Person {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Person>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Person> for Person {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Person> {
                Person::create(builder, &self.name, &self.email, self.age, &self.address)
            }
        }

        /// Builder for serializing an instance of the [Person] type.
        ///
        /// Can be created using the [Person::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct PersonBuilder<State>(State);

        impl PersonBuilder<()> {
            /// Setter for the [`name` field](Person#structfield.name).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn name<T0>(self, value: T0) -> PersonBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<str>>,
            {
                PersonBuilder((value,))
            }
        }

        impl<T0> PersonBuilder<(T0,)> {
            /// Setter for the [`email` field](Person#structfield.email).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn email<T1>(self, value: T1) -> PersonBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            {
                let (v0,) = self.0;
                PersonBuilder((v0, value))
            }

            /// Sets the [`email` field](Person#structfield.email) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn email_as_null(self) -> PersonBuilder<(T0, ())> {
                self.email(())
            }
        }

        impl<T0, T1> PersonBuilder<(T0, T1)> {
            /// Setter for the [`age` field](Person#structfield.age).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn age<T2>(self, value: T2) -> PersonBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsOptional<u8>,
            {
                let (v0, v1) = self.0;
                PersonBuilder((v0, v1, value))
            }

            /// Sets the [`age` field](Person#structfield.age) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn age_as_null(self) -> PersonBuilder<(T0, T1, ())> {
                self.age(())
            }
        }

        impl<T0, T1, T2> PersonBuilder<(T0, T1, T2)> {
            /// Setter for the [`address` field](Person#structfield.address).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn address<T3>(self, value: T3) -> PersonBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            {
                let (v0, v1, v2) = self.0;
                PersonBuilder((v0, v1, v2, value))
            }

            /// Sets the [`address` field](Person#structfield.address) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn address_as_null(self) -> PersonBuilder<(T0, T1, T2, ())> {
                self.address(())
            }
        }

        impl<T0, T1, T2, T3> PersonBuilder<(T0, T1, T2, T3)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Person].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Person>
            where
                Self: ::planus::WriteAsOffset<Person>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                T2: ::planus::WriteAsOptional<u8>,
                T3: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            > ::planus::WriteAs<::planus::Offset<Person>> for PersonBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Person>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Person> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                T2: ::planus::WriteAsOptional<u8>,
                T3: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            > ::planus::WriteAsOptional<::planus::Offset<Person>>
            for PersonBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Person>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Person>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                T2: ::planus::WriteAsOptional<u8>,
                T3: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            > ::planus::WriteAsOffset<Person> for PersonBuilder<(T0, T1, T2, T3)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Person> {
                let (v0, v1, v2, v3) = &self.0;
                Person::create(builder, v0, v1, v2, v3)
            }
        }

        /// Reference to a deserialized [Person].
        #[derive(Copy, Clone)]
        pub struct PersonRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> PersonRef<'a> {
            /// Getter for the [`name` field](Person#structfield.name).
            #[inline]
            pub fn name(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "Person", "name")
            }

            /// Getter for the [`email` field](Person#structfield.email).
            #[inline]
            pub fn email(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(1, "Person", "email")
            }

            /// Getter for the [`age` field](Person#structfield.age).
            #[inline]
            pub fn age(&self) -> ::planus::Result<::core::option::Option<u8>> {
                self.0.access(2, "Person", "age")
            }

            /// Getter for the [`address` field](Person#structfield.address).
            #[inline]
            pub fn address(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(3, "Person", "address")
            }
        }

        impl<'a> ::core::fmt::Debug for PersonRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PersonRef");
                f.field("name", &self.name());
                if let ::core::option::Option::Some(field_email) = self.email().transpose() {
                    f.field("email", &field_email);
                }
                if let ::core::option::Option::Some(field_age) = self.age().transpose() {
                    f.field("age", &field_age);
                }
                if let ::core::option::Option::Some(field_address) = self.address().transpose() {
                    f.field("address", &field_address);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<PersonRef<'a>> for Person {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: PersonRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    name: ::core::convert::Into::into(value.name()?),
                    email: value.email()?.map(::core::convert::Into::into),
                    age: if let ::core::option::Option::Some(age) = value.age()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(age)?)
                    } else {
                        ::core::option::Option::None
                    },
                    address: value.address()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for PersonRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for PersonRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[PersonRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Person>> for Person {
            type Value = ::planus::Offset<Person>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Person>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for PersonRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[PersonRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Revision` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Revision` in the file `schemas/bench.fbs:93`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Revision {
            /// The field `number` in the table `Revision`
            pub number: u32,
            /// The field `time` in the table `Revision`
            pub time: i64,
            /// The field `author` in the table `Revision`
            pub author: ::planus::alloc::boxed::Box<self::Person>,
            /// The field `message` in the table `Revision`
            pub message: ::core::option::Option<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Revision {
            fn default() -> Self {
                Self {
                    number: 0,
                    time: 0,
                    author: ::core::default::Default::default(),
                    message: ::core::default::Default::default(),
                }
            }
        }

        impl Revision {
            /// Creates a [RevisionBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> RevisionBuilder<()> {
                RevisionBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_number: impl ::planus::WriteAsDefault<u32, u32>,
                field_time: impl ::planus::WriteAsDefault<i64, i64>,
                field_author: impl ::planus::WriteAs<::planus::Offset<self::Person>>,
                field_message: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_number = field_number.prepare(builder, &0);
                let prepared_time = field_time.prepare(builder, &0);
                let prepared_author = field_author.prepare(builder);
                let prepared_message = field_message.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<12> =
                    ::core::default::Default::default();
                if prepared_time.is_some() {
                    table_writer.write_entry::<i64>(1);
                }
                if prepared_number.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                table_writer.write_entry::<::planus::Offset<self::Person>>(2);
                if prepared_message.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(3);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_time) = prepared_time {
                            object_writer.write::<_, _, 8>(&prepared_time);
                        }
                        if let ::core::option::Option::Some(prepared_number) = prepared_number {
                            object_writer.write::<_, _, 4>(&prepared_number);
                        }
                        object_writer.write::<_, _, 4>(&prepared_author);
                        if let ::core::option::Option::Some(prepared_message) = prepared_message {
                            object_writer.write::<_, _, 4>(&prepared_message);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Revision>> for Revision {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Revision> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Revision>> for Revision {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Revision>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Revision> for Revision {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Revision> {
                Revision::create(builder, self.number, self.time, &self.author, &self.message)
            }
        }

        /// Builder for serializing an instance of the [Revision] type.
        ///
        /// Can be created using the [Revision::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct RevisionBuilder<State>(State);

        impl RevisionBuilder<()> {
            /// Setter for the [`number` field](Revision#structfield.number).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn number<T0>(self, value: T0) -> RevisionBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u32, u32>,
            {
                RevisionBuilder((value,))
            }

            /// Sets the [`number` field](Revision#structfield.number) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn number_as_default(self) -> RevisionBuilder<(::planus::DefaultValue,)> {
                self.number(::planus::DefaultValue)
            }
        }

        impl<T0> RevisionBuilder<(T0,)> {
            /// Setter for the [`time` field](Revision#structfield.time).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn time<T1>(self, value: T1) -> RevisionBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<i64, i64>,
            {
                let (v0,) = self.0;
                RevisionBuilder((v0, value))
            }

            /// Sets the [`time` field](Revision#structfield.time) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn time_as_default(self) -> RevisionBuilder<(T0, ::planus::DefaultValue)> {
                self.time(::planus::DefaultValue)
            }
        }

        impl<T0, T1> RevisionBuilder<(T0, T1)> {
            /// Setter for the [`author` field](Revision#structfield.author).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn author<T2>(self, value: T2) -> RevisionBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<::planus::Offset<self::Person>>,
            {
                let (v0, v1) = self.0;
                RevisionBuilder((v0, v1, value))
            }
        }

        impl<T0, T1, T2> RevisionBuilder<(T0, T1, T2)> {
            /// Setter for the [`message` field](Revision#structfield.message).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn message<T3>(self, value: T3) -> RevisionBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            {
                let (v0, v1, v2) = self.0;
                RevisionBuilder((v0, v1, v2, value))
            }

            /// Sets the [`message` field](Revision#structfield.message) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn message_as_null(self) -> RevisionBuilder<(T0, T1, T2, ())> {
                self.message(())
            }
        }

        impl<T0, T1, T2, T3> RevisionBuilder<(T0, T1, T2, T3)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Revision].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Revision>
            where
                Self: ::planus::WriteAsOffset<Revision>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<i64, i64>,
                T2: ::planus::WriteAs<::planus::Offset<self::Person>>,
                T3: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            > ::planus::WriteAs<::planus::Offset<Revision>> for RevisionBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Revision>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Revision> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<i64, i64>,
                T2: ::planus::WriteAs<::planus::Offset<self::Person>>,
                T3: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            > ::planus::WriteAsOptional<::planus::Offset<Revision>>
            for RevisionBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Revision>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Revision>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<i64, i64>,
                T2: ::planus::WriteAs<::planus::Offset<self::Person>>,
                T3: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            > ::planus::WriteAsOffset<Revision> for RevisionBuilder<(T0, T1, T2, T3)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Revision> {
                let (v0, v1, v2, v3) = &self.0;
                Revision::create(builder, v0, v1, v2, v3)
            }
        }

        /// Reference to a deserialized [Revision].
        #[derive(Copy, Clone)]
        pub struct RevisionRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> RevisionRef<'a> {
            /// Getter for the [`number` field](Revision#structfield.number).
            #[inline]
            pub fn number(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(0, "Revision", "number")?.unwrap_or(0))
            }

            /// Getter for the [`time` field](Revision#structfield.time).
            #[inline]
            pub fn time(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(self.0.access(1, "Revision", "time")?.unwrap_or(0))
            }

            /// Getter for the [`author` field](Revision#structfield.author).
            #[inline]
            pub fn author(&self) -> ::planus::Result<self::PersonRef<'a>> {
                self.0.access_required(2, "Revision", "author")
            }

            /// Getter for the [`message` field](Revision#structfield.message).
            #[inline]
            pub fn message(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(3, "Revision", "message")
            }
        }

        impl<'a> ::core::fmt::Debug for RevisionRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("RevisionRef");
                f.field("number", &self.number());
                f.field("time", &self.time());
                f.field("author", &self.author());
                if let ::core::option::Option::Some(field_message) = self.message().transpose() {
                    f.field("message", &field_message);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<RevisionRef<'a>> for Revision {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: RevisionRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    number: ::core::convert::TryInto::try_into(value.number()?)?,
                    time: ::core::convert::TryInto::try_into(value.time()?)?,
                    author: ::planus::alloc::boxed::Box::new(::core::convert::TryInto::try_into(
                        value.author()?,
                    )?),
                    message: value.message()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for RevisionRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for RevisionRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[RevisionRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Revision>> for Revision {
            type Value = ::planus::Offset<Revision>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Revision>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for RevisionRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[RevisionRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Document` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Document` in the file `schemas/bench.fbs:100`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Document {
            /// The field `id` in the table `Document`
            pub id: u64,
            /// The field `title` in the table `Document`
            pub title: ::planus::alloc::string::String,
            /// The field `author` in the table `Document`
            pub author: ::planus::alloc::boxed::Box<self::Person>,
            /// The field `tags` in the table `Document`
            pub tags: ::planus::alloc::vec::Vec<self::Tag>,
            /// The field `root` in the table `Document`
            pub root: ::planus::alloc::boxed::Box<self::Section>,
            /// The field `revisions` in the table `Document`
            pub revisions: ::planus::alloc::vec::Vec<self::Revision>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Document {
            fn default() -> Self {
                Self {
                    id: 0,
                    title: ::core::default::Default::default(),
                    author: ::core::default::Default::default(),
                    tags: ::core::default::Default::default(),
                    root: ::core::default::Default::default(),
                    revisions: ::core::default::Default::default(),
                }
            }
        }

        impl Document {
            /// Creates a [DocumentBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> DocumentBuilder<()> {
                DocumentBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_id: impl ::planus::WriteAsDefault<u64, u64>,
                field_title: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_author: impl ::planus::WriteAs<::planus::Offset<self::Person>>,
                field_tags: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Tag>]>>,
                field_root: impl ::planus::WriteAs<::planus::Offset<self::Section>>,
                field_revisions: impl ::planus::WriteAs<
                    ::planus::Offset<[::planus::Offset<self::Revision>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_id = field_id.prepare(builder, &0);
                let prepared_title = field_title.prepare(builder);
                let prepared_author = field_author.prepare(builder);
                let prepared_tags = field_tags.prepare(builder);
                let prepared_root = field_root.prepare(builder);
                let prepared_revisions = field_revisions.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<16> =
                    ::core::default::Default::default();
                if prepared_id.is_some() {
                    table_writer.write_entry::<u64>(0);
                }
                table_writer.write_entry::<::planus::Offset<str>>(1);
                table_writer.write_entry::<::planus::Offset<self::Person>>(2);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Tag>]>>(3);
                table_writer.write_entry::<::planus::Offset<self::Section>>(4);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Revision>]>>(5);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_id) = prepared_id {
                            object_writer.write::<_, _, 8>(&prepared_id);
                        }
                        object_writer.write::<_, _, 4>(&prepared_title);
                        object_writer.write::<_, _, 4>(&prepared_author);
                        object_writer.write::<_, _, 4>(&prepared_tags);
                        object_writer.write::<_, _, 4>(&prepared_root);
                        object_writer.write::<_, _, 4>(&prepared_revisions);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Document>> for Document {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Document> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Document>> for Document {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Document>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Document> for Document {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Document> {
                Document::create(
                    builder,
                    self.id,
                    &self.title,
                    &self.author,
                    &self.tags,
                    &self.root,
                    &self.revisions,
                )
            }
        }

        /// Builder for serializing an instance of the [Document] type.
        ///
        /// Can be created using the [Document::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct DocumentBuilder<State>(State);

        impl DocumentBuilder<()> {
            /// Setter for the [`id` field](Document#structfield.id).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id<T0>(self, value: T0) -> DocumentBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u64, u64>,
            {
                DocumentBuilder((value,))
            }

            /// Sets the [`id` field](Document#structfield.id) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id_as_default(self) -> DocumentBuilder<(::planus::DefaultValue,)> {
                self.id(::planus::DefaultValue)
            }
        }

        impl<T0> DocumentBuilder<(T0,)> {
            /// Setter for the [`title` field](Document#structfield.title).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn title<T1>(self, value: T1) -> DocumentBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0,) = self.0;
                DocumentBuilder((v0, value))
            }
        }

        impl<T0, T1> DocumentBuilder<(T0, T1)> {
            /// Setter for the [`author` field](Document#structfield.author).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn author<T2>(self, value: T2) -> DocumentBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<::planus::Offset<self::Person>>,
            {
                let (v0, v1) = self.0;
                DocumentBuilder((v0, v1, value))
            }
        }

        impl<T0, T1, T2> DocumentBuilder<(T0, T1, T2)> {
            /// Setter for the [`tags` field](Document#structfield.tags).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn tags<T3>(self, value: T3) -> DocumentBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Tag>]>>,
            {
                let (v0, v1, v2) = self.0;
                DocumentBuilder((v0, v1, v2, value))
            }
        }

        impl<T0, T1, T2, T3> DocumentBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`root` field](Document#structfield.root).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn root<T4>(self, value: T4) -> DocumentBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAs<::planus::Offset<self::Section>>,
            {
                let (v0, v1, v2, v3) = self.0;
                DocumentBuilder((v0, v1, v2, v3, value))
            }
        }

        impl<T0, T1, T2, T3, T4> DocumentBuilder<(T0, T1, T2, T3, T4)> {
            /// Setter for the [`revisions` field](Document#structfield.revisions).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn revisions<T5>(self, value: T5) -> DocumentBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Revision>]>>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                DocumentBuilder((v0, v1, v2, v3, v4, value))
            }
        }

        impl<T0, T1, T2, T3, T4, T5> DocumentBuilder<(T0, T1, T2, T3, T4, T5)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Document].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Document>
            where
                Self: ::planus::WriteAsOffset<Document>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<self::Person>>,
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Tag>]>>,
                T4: ::planus::WriteAs<::planus::Offset<self::Section>>,
                T5: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Revision>]>>,
            > ::planus::WriteAs<::planus::Offset<Document>>
            for DocumentBuilder<(T0, T1, T2, T3, T4, T5)>
        {
            type Prepared = ::planus::Offset<Document>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Document> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<self::Person>>,
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Tag>]>>,
                T4: ::planus::WriteAs<::planus::Offset<self::Section>>,
                T5: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Revision>]>>,
            > ::planus::WriteAsOptional<::planus::Offset<Document>>
            for DocumentBuilder<(T0, T1, T2, T3, T4, T5)>
        {
            type Prepared = ::planus::Offset<Document>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Document>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<self::Person>>,
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Tag>]>>,
                T4: ::planus::WriteAs<::planus::Offset<self::Section>>,
                T5: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Revision>]>>,
            > ::planus::WriteAsOffset<Document> for DocumentBuilder<(T0, T1, T2, T3, T4, T5)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Document> {
                let (v0, v1, v2, v3, v4, v5) = &self.0;
                Document::create(builder, v0, v1, v2, v3, v4, v5)
            }
        }

        /// Reference to a deserialized [Document].
        #[derive(Copy, Clone)]
        pub struct DocumentRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> DocumentRef<'a> {
            /// Getter for the [`id` field](Document#structfield.id).
            #[inline]
            pub fn id(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(0, "Document", "id")?.unwrap_or(0))
            }

            /// Getter for the [`title` field](Document#structfield.title).
            #[inline]
            pub fn title(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "Document", "title")
            }

            /// Getter for the [`author` field](Document#structfield.author).
            #[inline]
            pub fn author(&self) -> ::planus::Result<self::PersonRef<'a>> {
                self.0.access_required(2, "Document", "author")
            }

            /// Getter for the [`tags` field](Document#structfield.tags).
            #[inline]
            pub fn tags(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::TagRef<'a>>>>
            {
                self.0.access_required(3, "Document", "tags")
            }

            /// Getter for the [`root` field](Document#structfield.root).
            #[inline]
            pub fn root(&self) -> ::planus::Result<self::SectionRef<'a>> {
                self.0.access_required(4, "Document", "root")
            }

            /// Getter for the [`revisions` field](Document#structfield.revisions).
            #[inline]
            pub fn revisions(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::RevisionRef<'a>>>>
            {
                self.0.access_required(5, "Document", "revisions")
            }
        }

        impl<'a> ::core::fmt::Debug for DocumentRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("DocumentRef");
                f.field("id", &self.id());
                f.field("title", &self.title());
                f.field("author", &self.author());
                f.field("tags", &self.tags());
                f.field("root", &self.root());
                f.field("revisions", &self.revisions());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<DocumentRef<'a>> for Document {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: DocumentRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    id: ::core::convert::TryInto::try_into(value.id()?)?,
                    title: ::core::convert::Into::into(value.title()?),
                    author: ::planus::alloc::boxed::Box::new(::core::convert::TryInto::try_into(
                        value.author()?,
                    )?),
                    tags: value.tags()?.to_vec_result()?,
                    root: ::planus::alloc::boxed::Box::new(::core::convert::TryInto::try_into(
                        value.root()?,
                    )?),
                    revisions: value.revisions()?.to_vec_result()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for DocumentRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for DocumentRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[DocumentRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Document>> for Document {
            type Value = ::planus::Offset<Document>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Document>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for DocumentRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[DocumentRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Tick` in the namespace `bench`
        ///
        /// Generated from these locations:
        /// * Table `Tick` in the file `schemas/bench.fbs:109`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Tick {
            /// The field `sequence` in the table `Tick`
            pub sequence: u64,
            /// The field `instrument` in the table `Tick`
            pub instrument: u32,
            /// The field `price` in the table `Tick`
            pub price: i64,
            /// The field `quantity` in the table `Tick`
            pub quantity: u32,
            /// The field `side` in the table `Tick`
            pub side: u8,
            /// The field `flags` in the table `Tick`
            pub flags: u8,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Tick {
            fn default() -> Self {
                Self {
                    sequence: 0,
                    instrument: 0,
                    price: 0,
                    quantity: 0,
                    side: 0,
                    flags: 0,
                }
            }
        }

        impl Tick {
            /// Creates a [TickBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> TickBuilder<()> {
                TickBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_sequence: impl ::planus::WriteAsDefault<u64, u64>,
                field_instrument: impl ::planus::WriteAsDefault<u32, u32>,
                field_price: impl ::planus::WriteAsDefault<i64, i64>,
                field_quantity: impl ::planus::WriteAsDefault<u32, u32>,
                field_side: impl ::planus::WriteAsDefault<u8, u8>,
                field_flags: impl ::planus::WriteAsDefault<u8, u8>,
            ) -> ::planus::Offset<Self> {
                let prepared_sequence = field_sequence.prepare(builder, &0);
                let prepared_instrument = field_instrument.prepare(builder, &0);
                let prepared_price = field_price.prepare(builder, &0);
                let prepared_quantity = field_quantity.prepare(builder, &0);
                let prepared_side = field_side.prepare(builder, &0);
                let prepared_flags = field_flags.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<16> =
                    ::core::default::Default::default();
                if prepared_sequence.is_some() {
                    table_writer.write_entry::<u64>(0);
                }
                if prepared_price.is_some() {
                    table_writer.write_entry::<i64>(2);
                }
                if prepared_instrument.is_some() {
                    table_writer.write_entry::<u32>(1);
                }
                if prepared_quantity.is_some() {
                    table_writer.write_entry::<u32>(3);
                }
                if prepared_side.is_some() {
                    table_writer.write_entry::<u8>(4);
                }
                if prepared_flags.is_some() {
                    table_writer.write_entry::<u8>(5);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_sequence) = prepared_sequence {
                            object_writer.write::<_, _, 8>(&prepared_sequence);
                        }
                        if let ::core::option::Option::Some(prepared_price) = prepared_price {
                            object_writer.write::<_, _, 8>(&prepared_price);
                        }
                        if let ::core::option::Option::Some(prepared_instrument) =
                            prepared_instrument
                        {
                            object_writer.write::<_, _, 4>(&prepared_instrument);
                        }
                        if let ::core::option::Option::Some(prepared_quantity) = prepared_quantity {
                            object_writer.write::<_, _, 4>(&prepared_quantity);
                        }
                        if let ::core::option::Option::Some(prepared_side) = prepared_side {
                            object_writer.write::<_, _, 1>(&prepared_side);
                        }
                        if let ::core::option::Option::Some(prepared_flags) = prepared_flags {
                            object_writer.write::<_, _, 1>(&prepared_flags);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Tick>> for Tick {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tick> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Tick>> for Tick {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Tick>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Tick> for Tick {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tick> {
                Tick::create(
                    builder,
                    self.sequence,
                    self.instrument,
                    self.price,
                    self.quantity,
                    self.side,
                    self.flags,
                )
            }
        }

        /// Builder for serializing an instance of the [Tick] type.
        ///
        /// Can be created using the [Tick::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct TickBuilder<State>(State);

        impl TickBuilder<()> {
            /// Setter for the [`sequence` field](Tick#structfield.sequence).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn sequence<T0>(self, value: T0) -> TickBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u64, u64>,
            {
                TickBuilder((value,))
            }

            /// Sets the [`sequence` field](Tick#structfield.sequence) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn sequence_as_default(self) -> TickBuilder<(::planus::DefaultValue,)> {
                self.sequence(::planus::DefaultValue)
            }
        }

        impl<T0> TickBuilder<(T0,)> {
            /// Setter for the [`instrument` field](Tick#structfield.instrument).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn instrument<T1>(self, value: T1) -> TickBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0,) = self.0;
                TickBuilder((v0, value))
            }

            /// Sets the [`instrument` field](Tick#structfield.instrument) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn instrument_as_default(self) -> TickBuilder<(T0, ::planus::DefaultValue)> {
                self.instrument(::planus::DefaultValue)
            }
        }

        impl<T0, T1> TickBuilder<(T0, T1)> {
            /// Setter for the [`price` field](Tick#structfield.price).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn price<T2>(self, value: T2) -> TickBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsDefault<i64, i64>,
            {
                let (v0, v1) = self.0;
                TickBuilder((v0, v1, value))
            }

            /// Sets the [`price` field](Tick#structfield.price) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn price_as_default(self) -> TickBuilder<(T0, T1, ::planus::DefaultValue)> {
                self.price(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2> TickBuilder<(T0, T1, T2)> {
            /// Setter for the [`quantity` field](Tick#structfield.quantity).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn quantity<T3>(self, value: T3) -> TickBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0, v1, v2) = self.0;
                TickBuilder((v0, v1, v2, value))
            }

            /// Sets the [`quantity` field](Tick#structfield.quantity) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn quantity_as_default(self) -> TickBuilder<(T0, T1, T2, ::planus::DefaultValue)> {
                self.quantity(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3> TickBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`side` field](Tick#structfield.side).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn side<T4>(self, value: T4) -> TickBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAsDefault<u8, u8>,
            {
                let (v0, v1, v2, v3) = self.0;
                TickBuilder((v0, v1, v2, v3, value))
            }

            /// Sets the [`side` field](Tick#structfield.side) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn side_as_default(self) -> TickBuilder<(T0, T1, T2, T3, ::planus::DefaultValue)> {
                self.side(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4> TickBuilder<(T0, T1, T2, T3, T4)> {
            /// Setter for the [`flags` field](Tick#structfield.flags).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn flags<T5>(self, value: T5) -> TickBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAsDefault<u8, u8>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                TickBuilder((v0, v1, v2, v3, v4, value))
            }

            /// Sets the [`flags` field](Tick#structfield.flags) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn flags_as_default(
                self,
            ) -> TickBuilder<(T0, T1, T2, T3, T4, ::planus::DefaultValue)> {
                self.flags(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5> TickBuilder<(T0, T1, T2, T3, T4, T5)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Tick].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tick>
            where
                Self: ::planus::WriteAsOffset<Tick>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<u32, u32>,
                T2: ::planus::WriteAsDefault<i64, i64>,
                T3: ::planus::WriteAsDefault<u32, u32>,
                T4: ::planus::WriteAsDefault<u8, u8>,
                T5: ::planus::WriteAsDefault<u8, u8>,
            > ::planus::WriteAs<::planus::Offset<Tick>> for TickBuilder<(T0, T1, T2, T3, T4, T5)>
        {
            type Prepared = ::planus::Offset<Tick>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tick> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<u32, u32>,
                T2: ::planus::WriteAsDefault<i64, i64>,
                T3: ::planus::WriteAsDefault<u32, u32>,
                T4: ::planus::WriteAsDefault<u8, u8>,
                T5: ::planus::WriteAsDefault<u8, u8>,
            > ::planus::WriteAsOptional<::planus::Offset<Tick>>
            for TickBuilder<(T0, T1, T2, T3, T4, T5)>
        {
            type Prepared = ::planus::Offset<Tick>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Tick>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<u32, u32>,
                T2: ::planus::WriteAsDefault<i64, i64>,
                T3: ::planus::WriteAsDefault<u32, u32>,
                T4: ::planus::WriteAsDefault<u8, u8>,
                T5: ::planus::WriteAsDefault<u8, u8>,
            > ::planus::WriteAsOffset<Tick> for TickBuilder<(T0, T1, T2, T3, T4, T5)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tick> {
                let (v0, v1, v2, v3, v4, v5) = &self.0;
                Tick::create(builder, v0, v1, v2, v3, v4, v5)
            }
        }

        /// Reference to a deserialized [Tick].
        #[derive(Copy, Clone)]
        pub struct TickRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> TickRef<'a> {
            /// Getter for the [`sequence` field](Tick#structfield.sequence).
            #[inline]
            pub fn sequence(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(0, "Tick", "sequence")?.unwrap_or(0))
            }

            /// Getter for the [`instrument` field](Tick#structfield.instrument).
            #[inline]
            pub fn instrument(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(1, "Tick", "instrument")?.unwrap_or(0))
            }

            /// Getter for the [`price` field](Tick#structfield.price).
            #[inline]
            pub fn price(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(self.0.access(2, "Tick", "price")?.unwrap_or(0))
            }

            /// Getter for the [`quantity` field](Tick#structfield.quantity).
            #[inline]
            pub fn quantity(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(3, "Tick", "quantity")?.unwrap_or(0))
            }

            /// Getter for the [`side` field](Tick#structfield.side).
            #[inline]
            pub fn side(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(4, "Tick", "side")?.unwrap_or(0))
            }

            /// Getter for the [`flags` field](Tick#structfield.flags).
            #[inline]
            pub fn flags(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(5, "Tick", "flags")?.unwrap_or(0))
            }
        }

        impl<'a> ::core::fmt::Debug for TickRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TickRef");
                f.field("sequence", &self.sequence());
                f.field("instrument", &self.instrument());
                f.field("price", &self.price());
                f.field("quantity", &self.quantity());
                f.field("side", &self.side());
                f.field("flags", &self.flags());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<TickRef<'a>> for Tick {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: TickRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    sequence: ::core::convert::TryInto::try_into(value.sequence()?)?,
                    instrument: ::core::convert::TryInto::try_into(value.instrument()?)?,
                    price: ::core::convert::TryInto::try_into(value.price()?)?,
                    quantity: ::core::convert::TryInto::try_into(value.quantity()?)?,
                    side: ::core::convert::TryInto::try_into(value.side()?)?,
                    flags: ::core::convert::TryInto::try_into(value.flags()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for TickRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for TickRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[TickRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Tick>> for Tick {
            type Value = ::planus::Offset<Tick>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Tick>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for TickRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset {
                        buffer: slice,
                        offset_from_start: 0,
                    },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[TickRef]", "read_as_root", 0)
                })
            }
        }
    }
}
