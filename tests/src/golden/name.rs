//! The named types of the vectors, by their fields: to and from JSON, read through a view, stored through another.

use serde_json::{Map, Value, json};

use super::change::Change;
use super::json::{FromJson, ToJson};
use super::random::{Draw, Random};
#[allow(clippy::wildcard_imports, reason = "each type and its two views")]
use super::types::*;

/// Enums: values by name.
macro_rules! named {
    ($($name:ident { $($value:ident)+ })*) => {$(
        impl ToJson for $name {
            fn to_json(&self) -> Value {
                match self {
                    $(Self::$value => stringify!($value).into(),)+
                }
            }
        }

        impl FromJson for $name {
            fn from_json(json: &Value) -> Option<Self> {
                match json.as_str()? {
                    $(stringify!($value) => Some(Self::$value),)+
                    _ => None,
                }
            }
        }
    )*};
}

named! {
    Side { Buy Sell }
    Level { Low Normal High }
}

/// Structs and records: their fields as an object.
macro_rules! fields {
    ($($name:ident $view:ty { $($field:ident)* })*) => {$(
        impl ToJson for $name {
            fn to_json(&self) -> Value {
                Value::Object(Map::from_iter([$((stringify!($field).into(), self.$field.to_json())),*]))
            }
        }

        impl FromJson for $name {
            fn from_json(json: &Value) -> Option<Self> {
                json.as_object()?;
                Some(Self { $($field: FromJson::from_json(json.get(stringify!($field))?)?),* })
            }
        }

        view_fields!($view { $($field)* });
    )*};
}

macro_rules! view_fields {
    ($view:ty { $($field:ident)* }) => {
        impl ToJson for $view {
            fn to_json(&self) -> Value {
                Value::Object(Map::from_iter([$((stringify!($field).into(), self.$field().to_json())),*]))
            }
        }
    };
}

/// Mutable views of records: the fields to store, and those to reach into.
macro_rules! changes {
    ($($view:ty { $($set:ident)* } { $($reach:ident)* })*) => {$(
        impl Change for $view {
            #[allow(unused_variables, reason = "a record may have nothing to store")]
            fn change(&mut self, random: &mut Random) {
                $(self.$set(Draw::draw(random));)*
                $(self.$reach().change(random);)*
            }
        }
    )*};
}

fields! {
    Line LineView { quantity price }
    Reading ReadingView { valid side mark ratio line codes }
    Empty EmptyView<'_> {}
    Point PointView<'_> { x y }
    Named NamedView<'_> { id name }
    Person PersonView<'_> { age first middle last }
    Order OrderView<'_> { id side symbol lines note }
    Switches SwitchesView<'_> { on level armed hint }
    Nine NineView<'_> { a b c d e f g h n i }
    Maybe MaybeView<'_> { number line text point }
    Nested NestedView<'_> { number text }
    Chain ChainView<'_> { value next }
    Tree TreeView<'_> { value children }
    Header HeaderView { version length sequence }
    Trade TradeView { symbol price }
    Ladder LadderView { levels depth names }
    Account AccountView<'_> { rights sequence symbol levels alias hash trades }
    QuoteV1 QuoteV1View<'_> { id active name }
    QuoteV2 QuoteV2View<'_> { id active name urgent level limit venue note side signal }
}

changes! {
    EmptyMut<'_> {} {}
    PointMut<'_> { set_x set_y } {}
    NamedMut<'_> { set_id } { name_mut }
    PersonMut<'_> { set_age } { first_mut middle_mut last_mut }
    OrderMut<'_> { set_id set_side } { symbol_mut lines_mut note_mut }
    SwitchesMut<'_> { set_on set_level set_armed set_hint } {}
    NineMut<'_> { set_a set_b set_c set_d set_e set_f set_g set_h set_n set_i } {}
    MaybeMut<'_> { set_number set_line } { line_mut text_mut point_mut }
    NestedMut<'_> {} { text_mut }
    ChainMut<'_> { set_value } { next_mut }
    TreeMut<'_> { set_value } { children_mut }
    AccountMut<'_> { set_rights set_sequence set_symbol set_levels set_alias set_hash }
        { symbol_mut levels_mut alias_mut hash_mut trades_mut }
    QuoteV1Mut<'_> { set_id set_active } { name_mut }
    QuoteV2Mut<'_> { set_id set_active set_urgent set_level set_limit set_side }
        { name_mut venue_mut note_mut signal_mut }
    EventMovedMut<'_> { set_field_0 set_field_1 } {}
    EventCancelledMut<'_> { set_id } { reason_mut }
    SignalV2IdleMut<'_> { set_since set_level } {}
}

view_fields!(EventCancelledView<'_> { id reason });
view_fields!(SignalV2IdleView<'_> { since level });

impl ToJson for EventMovedView<'_> {
    fn to_json(&self) -> Value {
        json!([self.field_0(), self.field_1()])
    }
}

/// Variants: the name of a unit alternative, else an object from the name to the payload.
macro_rules! variants {
    ($($name:ident $view:ident $mut:ident {
        unit { $($unit:ident)* }
        value { $($value:ident)* }
        tuple { $($tuple:ident($($part:ident)*))* }
        record { $($record:ident { $($field:ident)* })* }
    })*) => {$(
        impl ToJson for $name {
            fn to_json(&self) -> Value {
                match self {
                    $(Self::$unit => stringify!($unit).into(),)*
                    $(Self::$value(payload) => json!({ stringify!($value): payload.to_json() }),)*
                    $(Self::$tuple($($part),*) => json!({ stringify!($tuple): [$($part.to_json()),*] }),)*
                    $(Self::$record { $($field),* } => {
                        json!({ stringify!($record): { $(stringify!($field): $field.to_json()),* } })
                    })*
                }
            }
        }

        impl FromJson for $name {
            fn from_json(json: &Value) -> Option<Self> {
                $(if json == stringify!($unit) {
                    return Some(Self::$unit);
                })*
                $(if let Some(payload) = json.get(stringify!($value)) {
                    return FromJson::from_json(payload).map(Self::$value);
                })*
                $(if let Some(payload) = json.get(stringify!($tuple)) {
                    let ($($part),*) = FromJson::from_json(payload)?;
                    return Some(Self::$tuple($($part),*));
                })*
                $(if let Some(payload) = json.get(stringify!($record)) {
                    return Some(Self::$record {
                        $($field: FromJson::from_json(payload.get(stringify!($field))?)?),*
                    });
                })*
                None
            }
        }

        impl ToJson for $view<'_> {
            fn to_json(&self) -> Value {
                match self {
                    $(Self::$unit => stringify!($unit).into(),)*
                    $(Self::$value(payload) => json!({ stringify!($value): payload.to_json() }),)*
                    $(Self::$tuple(payload) => json!({ stringify!($tuple): payload.to_json() }),)*
                    $(Self::$record(payload) => json!({ stringify!($record): payload.to_json() }),)*
                    Self::Unknown(unknown) => unknown.to_json(),
                }
            }
        }

        impl Change for $mut<'_> {
            fn change(&mut self, random: &mut Random) {
                match self {
                    $(Self::$value(payload) => payload.change(random),)*
                    $(Self::$tuple(payload) => payload.change(random),)*
                    $(Self::$record(payload) => payload.change(random),)*
                    $(Self::$unit => {})*
                    Self::Unknown(_) => {}
                }
            }
        }
    )*};
}

variants! {
    Event EventView EventMut {
        unit { Cleared }
        value { Count Named }
        tuple { Moved(x y) }
        record { Cancelled { id reason } }
    }
    Expr ExprView ExprMut {
        unit {}
        value { Number Negate Sum }
        tuple {}
        record {}
    }
    SignalV1 SignalV1View SignalV1Mut {
        unit { Idle }
        value { Go }
        tuple {}
        record {}
    }
    SignalV2 SignalV2View SignalV2Mut {
        unit {}
        value { Go Stop }
        tuple {}
        record { Idle { since level } }
    }
}
