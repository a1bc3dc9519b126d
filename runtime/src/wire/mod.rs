//! The bytes of the format: the only module that reads or writes them, and the only one of the format's that may be
//! `unsafe`.
//!
//! The trusted core is small: a [`Verified`] is a range that a type's check has accepted. Everything a view gives
//! out comes from one, and carries the proof on to its parts: [`RecordRef`] to fields, `ValuesRef` and `RecordsRef`
//! to elements, [`VariantRef`] to payloads. Generated code names the types; it can be wrong, but not unsound: it
//! passes the [`Writer`] on, and cannot write with it.

mod be;
mod field;
mod fields;
mod flags;
mod inline;
mod items;
mod layout;
mod map;
mod number;
mod packed;
mod range;
mod record;
mod records;
mod shape;
mod shapes;
mod text;
mod types;
mod values;
mod variant;
mod width;
mod writer;

pub use be::{Be, BigEndian};
pub(crate) use field::zeroed;
pub use field::{FieldMut, FieldRef};
pub use fields::Uniform;
pub use fields::{Done, Field, Fields, NoRecord, Record, RecordMut, RecordRef};
pub(crate) use fields::{check_record, element_layout, record_layout, record_leaves};
pub use flags::{Bits, Flags, PackedFlags};
pub(crate) use inline::assert_capacity;
pub use inline::{Length, PackedList, PackedString};
pub use layout::{Content, Layout, MAX_DATA_LEN, MAX_VAR_COUNT, Place, Slot, layout, not_inverted, slot};
pub(crate) use layout::{HEADER, Leaves, leaves};
pub(crate) use map::{check_ascending, check_map};
pub use number::{big_endian, little_endian};
pub use packed::{
    Bool, Discriminant, Open, Packed, Packed1, Packed2, Packed3, Packed4, Packed5, Packed6, Packed7, Packed8, Unpacked,
};
pub use range::{Verified, VerifiedMut};
pub use record::RawRecord;
pub(crate) use records::check_records;
pub use records::{RecordsEach, RecordsMut, RecordsRef};
pub(crate) use shape::Scan;
pub use shape::{Check, Checked, Edit, Form, Invalid, Key, Read, Shape, Walk, Wire};
pub use shapes::{Fixed, Scalar};
pub use types::{
    ArrayOf, Choice, FixedStruct, InlineOf, InlineText, ListOf, MapOf, Opt, Rec, SetOf, Struct, Text, Unit,
};
pub(crate) use values::check_values;
pub use values::{ValuesEach, ValuesMut, ValuesRef};
pub use variant::{Alternative, Alternatives, Chosen, Unknown, Variant, VariantMut, VariantRef};
pub(crate) use width::{Ends, Width};
pub use writer::Writer;
pub(crate) use writer::{At, FieldWriter, Fill};
