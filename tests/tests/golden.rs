//! The golden vectors, both ways.

use llano::ErrorKind;
use llano_tests::golden::{Vector, handler, to_hex, vectors};

/// Vectors there were when the format was written down; there may be more.
const COUNT: usize = 130;

/// Calls `check` for every vector that `select` takes, and demands that there are some.
fn each(select: impl Fn(&Vector) -> bool, check: impl Fn(&Vector)) {
    let vectors = vectors();
    assert!(vectors.len() >= COUNT, "only {} vectors", vectors.len());
    let selected: Vec<_> = vectors.into_iter().filter(select).collect();
    assert!(!selected.is_empty(), "no vector is selected");
    selected.iter().for_each(check);
}

#[test]
fn every_vector_is_valid() {
    each(|_| true, |vector| assert_eq!(vector.handler().verify(&vector.bytes), Ok(()), "{}", vector.name));
}

#[test]
fn every_view_reads_as_the_value() {
    each(
        |_| true,
        |vector| assert_eq!(vector.handler().read(&vector.bytes).as_ref(), Ok(&vector.value), "{}", vector.name),
    );
}

#[test]
fn every_message_decodes_to_the_value() {
    each(
        |vector| !vector.is_unknown(),
        |vector| {
            let decoded = vector.handler().decode(&vector.bytes);
            let (value, bytes) = decoded.unwrap_or_else(|error| panic!("{}: {error}", vector.name));
            assert_eq!(value, vector.value, "{}", vector.name);
            if vector.is_canonical() {
                assert_eq!(to_hex(&bytes), to_hex(&vector.bytes), "{}", vector.name);
            }
        },
    );
}

#[test]
fn every_value_encodes_to_the_message() {
    each(Vector::is_canonical, |vector| {
        let bytes = vector.handler().encode(&vector.value);
        let bytes = bytes.unwrap_or_else(|| panic!("{}: the type cannot express the value", vector.name));
        assert_eq!(to_hex(&bytes), to_hex(&vector.bytes), "{}", vector.name);
    });
}

/// A view shows itself as its value does.
#[test]
fn every_view_shows_the_value() {
    each(
        |vector| !vector.is_unknown(),
        |vector| {
            let shown = vector.handler().show(&vector.bytes);
            let (value, view) = shown.unwrap_or_else(|error| panic!("{}: {error}", vector.name));
            assert_eq!(view, value, "{}", vector.name);
        },
    );
}

/// What another version of a type wrote is, for that version, one of its own messages.
#[test]
fn writers_of_other_versions_write_the_message() {
    let writer = |vector: &Vector| vector.written_by.clone().filter(|writer| writer != "hand");
    each(
        |vector| writer(vector).is_some(),
        |vector| {
            let schema = writer(vector).unwrap_or_default();
            let writer = handler(&schema).unwrap_or_else(|| panic!("{}: no handler for {schema:?}", vector.name));
            let (_, bytes) = writer.decode(&vector.bytes).unwrap_or_else(|error| panic!("{}: {error}", vector.name));
            assert_eq!(to_hex(&bytes), to_hex(&vector.bytes), "{}", vector.name);
            if let Some(bytes) = writer.encode(&vector.value) {
                assert_eq!(to_hex(&bytes), to_hex(&vector.bytes), "{}", vector.name);
            }
        },
    );
}

#[test]
fn what_the_type_cannot_hold_fails_to_decode() {
    each(Vector::is_unknown, |vector| {
        let expected = match &vector.value["unknown"]["tag"] {
            _ if vector.value.is_array() => {
                let text = core::str::from_utf8(&vector.bytes[1..]).expect_err("text that is no UTF-8");
                ErrorKind::UnknownText { found: vector.bytes[1 + text.valid_up_to()] }
            }
            serde_json::Value::Null => {
                let found = vector.value.as_i64().unwrap_or_else(|| panic!("{}: no integer", vector.name));
                ErrorKind::UnknownValue { found: found.into() }
            }
            tag => {
                let found = tag.as_u64().and_then(|tag| u8::try_from(tag).ok());
                ErrorKind::UnknownAlternative { found: found.unwrap_or_else(|| panic!("{}: no tag", vector.name)) }
            }
        };
        let error = vector.handler().decode(&vector.bytes).map_err(|error| error.kind());
        assert_eq!(error, Err(expected), "{}", vector.name);
    });
}
