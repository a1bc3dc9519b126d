//! The types of `schemas/`, by hand through the derive and from the schemas through the compiler: equal values are equal
//! bytes. The values are random, written by an encoder that knows the model alone.

#![allow(missing_docs, unreachable_pub, reason = "the types are as the compiler writes them, without the words")]
#![allow(clippy::option_option, reason = "an optional of an optional is among what is compared")]

mod chat;
mod earthquakes;
mod game;
mod market_common;
mod market_orders;
mod market_quotes;
mod model;
mod telemetry;

#[path = "../../../../codegen/tests/model/build.rs"]
#[allow(dead_code, reason = "models are not built here")]
mod build;
#[path = "../../../../codegen/tests/model/codec/mod.rs"]
#[allow(dead_code, reason = "of the codec, the half that writes")]
mod codec;
#[path = "../../../../codegen/tests/model/random.rs"]
#[allow(dead_code, reason = "models are not random here")]
mod random;

use std::path::PathBuf;

use llano::{Decode, Flat};
use llano_codegen::model::{Model, Type, TypeId};
use llano_codegen::schema::{DiskFiles, compile};

use codec::Codec;
use random::Random;

/// How many values of each type.
const VALUES: u64 = 300;

fn model() -> Model {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../schemas"));
    let names = ["chat.flat", "earthquakes.flat", "game.flat", "telemetry.flat", "llano", "market"];
    let paths: Vec<_> = names.iter().map(|name| folder.join(name)).collect();
    compile(&DiskFiles, &paths, &[]).model.expect("the schemas have no faults")
}

fn find(model: &Model, path: &str) -> TypeId {
    let (module, name) = path.rsplit_once('.').expect("a module and a name");
    let is_it = |definition: &llano_codegen::model::Definition| {
        definition.full_name == name && model.module(definition.module).path.join(".") == module
    };
    let found = model.types().find(|(_, definition)| is_it(definition));
    found.unwrap_or_else(|| panic!("no type `{path}`")).0
}

/// Decodes with both and encodes again.
fn check<G, H>(model: &Model, path: &str)
where
    G: Flat + for<'m> Decode<'m>,
    H: Flat + for<'m> Decode<'m>,
{
    let ty = Type::Named(find(model, path));
    let codec = Codec::new(model);
    let mut decoded = 0;
    for seed in 0..VALUES {
        let tree = Random::new(seed).tree(&codec, &ty, 3);
        let bytes = codec.write(&ty, &tree);
        assert_eq!(G::view(&bytes).is_ok(), H::view(&bytes).is_ok(), "{path}, seed {seed}");
        match (G::decode(&bytes), H::decode(&bytes)) {
            (Ok(generated), Ok(by_hand)) => {
                assert_eq!(generated.encode(), bytes, "{path}, seed {seed}: through the compiler");
                assert_eq!(by_hand.encode(), bytes, "{path}, seed {seed}: through the derive");
                decoded += 1;
            }
            // A number that no enumerator has, or inline text that is no UTF-8.
            (Err(generated), Err(by_hand)) => assert_eq!(generated, by_hand, "{path}, seed {seed}"),
            (Ok(_), Err(error)) => panic!("{path}, seed {seed}: only the derive's type fails: {error}"),
            (Err(error), Ok(_)) => panic!("{path}, seed {seed}: only the compiler's type fails: {error}"),
        }
    }
    assert!(decoded > VALUES / 20, "{path}: only {decoded} values could be decoded");
}

macro_rules! parity {
    ($($test:ident: $module:literal $by_hand:ident = $($generated:ident)::+ { $($name:ident)* })*) => {$(
        #[test]
        fn $test() {
            use llano_parity::$($generated)::+ as generated;

            let model = model();
            $(
                let path = concat!($module, ".", stringify!($name));
                check::<generated::$name, $by_hand::$name>(&model, path);
            )*
        }
    )*};
}

parity! {
    messages_of_a_chat: "chat" chat = chat {
        Color User UserPresence Member Room RoomEntry Message MessageAnswers Body History Post Refused RefusedReason
    }
    feeds_of_earthquakes: "earthquakes" earthquakes = earthquakes {
        Feed Metadata Bounds Point Event Status Alert
    }
    states_of_a_game: "game" game = game {
        Vec3 Turn Item ItemKind Effect EffectWhat Body Entity EntityRole EntityRoleMonster Snapshot Update Event Input
    }
    instruments: "market.common" market_common = market::common {
        Side TickSize Instrument InstrumentKind InstrumentKindOptionRight Party
    }
    quotes: "market.quotes" market_quotes = market::quotes {
        PacketHeader Level Quote Depth Trade Phase Event Batch
    }
    orders: "market.orders" market_orders = market::orders {
        NewOrder NewOrderTimeInForce Replace Cancel Fill Refusal Report ReportOutcome Basket
    }
    telemetry: "telemetry" telemetry = telemetry {
        Quantity Position Motion Calibration ChannelInfo Device DeviceContact Series SeriesValues Report
    }
    models_of_schemas: "llano.model" model = llano::model {
        Model Span Module Item Meta Annotation Definition DefinitionKind EnumValue Reserved ReservedRange Fields Field
        Constraints ConstraintsRange ConstraintsLen Alternative AlternativePayload Protocol ProtocolMessage Type Scalar
        Value ValueInteger ValueFieldValue
    }
}
