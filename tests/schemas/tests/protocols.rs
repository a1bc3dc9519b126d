//! Protocols: messages are read and dispatched by their numbers.

use llano::{Be, ErrorKind, Flat, UnknownMessage};
use llano_schemas_tests::gateway::{Answer, AnswerView, GatewayHandler, GatewayView, Ping, PingView, Tick, TickView};
use llano_schemas_tests::rules::parts::{Part, PartView};
use llano_schemas_tests::rules::{Text, TextView};

/// Writes down what it was given.
#[derive(Default)]
struct Log {
    messages: usize,
}

impl Log {
    fn line(&mut self, text: &str) -> String {
        self.messages += 1;
        format!("{} {text}", self.messages)
    }
}

impl GatewayHandler for Log {
    type Output = String;

    fn ping(&mut self, message: PingView<'_>) -> String {
        self.line(&format!("ping {}", message.sequence()))
    }

    fn tick(&mut self, message: &TickView) -> String {
        self.line(&format!("tick {}", message.price()))
    }

    fn answer(&mut self, message: AnswerView<'_>) -> String {
        self.line(&format!("answer {message:?}"))
    }

    fn old_ping(&mut self, message: PingView<'_>) -> String {
        self.line(&format!("old ping {}", message.ttl()))
    }

    fn r#match(&mut self, message: TextView<'_>) -> String {
        self.line(&format!("match {}", message.symbol()))
    }

    fn self_(&mut self, message: PartView<'_>) -> String {
        self.line(&format!("self {}", message.name()))
    }

    fn unknown(&mut self, message: UnknownMessage<'_>) -> String {
        self.line(&format!("unknown {} {:?}", message.number, message.bytes))
    }
}

/// One of each message, with the numbers of the schema.
fn messages() -> [(u16, Vec<u8>, &'static str); 7] {
    [
        (1, Ping { sequence: 7, ttl: 1 }.encode(), "ping 7"),
        (2, Tick { price: Be(-3), quantity: 1 }.encode(), "tick -3"),
        (3, Answer::No("busy".into()).encode(), "answer No(\"busy\")"),
        (5, Ping { sequence: 8, ttl: 2 }.encode(), "old ping 2"),
        (7, Text { symbol: "ABC".into(), ..Text::default() }.encode(), "match ABC"),
        (65_535, Part { name: "p".into() }.encode(), "self p"),
        (4, vec![0xff, 0], "unknown 4 [255, 0]"),
    ]
}

#[test]
fn each_message_goes_to_its_method() {
    let mut log = Log::default();
    for (count, (number, bytes, expected)) in (1..).zip(messages()) {
        let line = GatewayView::dispatch(number, &bytes, &mut log).expect("a message");
        assert_eq!(line, format!("{count} {expected}"));
        let view = GatewayView::read(number, &bytes).expect("a message");
        assert_eq!(view.number(), number);
        assert_eq!(view.handle(&mut log).split_once(' ').map(|(_, line)| line), Some(expected));
        log.messages = count;
    }
}

#[test]
fn an_unknown_number_keeps_number_and_bytes() {
    for number in [0, 4, 6, 8, 65_534] {
        let view = GatewayView::read(number, b"\xff\xff\xff").expect("bytes that are not read are not wrong");
        assert_eq!(view, GatewayView::Unknown(UnknownMessage { number, bytes: b"\xff\xff\xff" }));
        assert_eq!(view.number(), number);
    }
}

#[test]
fn broken_bytes_are_an_error_and_reach_no_method() {
    let mut log = Log::default();
    let tick = Tick { price: Be(1), quantity: 2 }.encode();
    let error = GatewayView::dispatch(2, &tick[1..], &mut log).expect_err("a byte is missing");
    assert_eq!(error.kind(), ErrorKind::Length { expected: 12, found: 11 });
    assert!(GatewayView::dispatch(1, &[1], &mut log).is_err());
    assert!(GatewayView::dispatch(3, &[2, 0xff], &mut log).is_err(), "text of a variant that is no UTF-8");
    assert_eq!(log.messages, 0);
}

#[test]
#[allow(deprecated, reason = "numbers stay")]
fn numbers_are_constants() {
    assert_eq!(GatewayView::ID, 0x67_6174);
    let numbers = [
        GatewayView::PING_NUMBER,
        GatewayView::TICK_NUMBER,
        GatewayView::ANSWER_NUMBER,
        GatewayView::OLD_PING_NUMBER,
        GatewayView::MATCH_NUMBER,
        GatewayView::SELF_NUMBER,
    ];
    assert_eq!(numbers, [1, 2, 3, 5, 7, 65_535]);
}
