//! Random schemas, token by token: they parse, and mean nothing.

use oorandom::Rand32;

/// The tokens of a file.
pub(crate) fn random(random: &mut Rand32) -> Vec<String> {
    let mut schema = Schema { random, tokens: Vec::new() };
    if schema.one_in(2) {
        schema.docs();
        schema.add("module a.b ;");
    }
    for _ in 0..schema.below(3) {
        schema.pick(&["import \"a.flat\" ;", "import \"b.flat\" as c ;"]);
    }
    for _ in 0..schema.below(5) {
        schema.item(3, true);
    }
    schema.tokens
}

/// The tokens as a text in few lines.
pub(crate) fn text(tokens: &[String]) -> String {
    let mut text = String::new();
    for token in tokens {
        let space = if token.starts_with("///") { '\n' } else { ' ' };
        text.push(space);
        text.push_str(token);
        if token.starts_with("///") {
            text.push('\n');
        }
    }
    text
}

struct Schema<'r> {
    random: &'r mut Rand32,
    tokens: Vec<String>,
}

impl Schema<'_> {
    fn below(&mut self, end: usize) -> usize {
        self.random.rand_range(0..u32::try_from(end).unwrap()) as usize
    }

    fn one_in(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }

    /// Adds tokens that are written with spaces between them.
    fn add(&mut self, tokens: &str) {
        self.tokens.extend(tokens.split(' ').map(str::to_owned));
    }

    fn pick(&mut self, tokens: &[&str]) {
        let at = self.below(tokens.len());
        self.add(tokens[at]);
    }

    fn name(&mut self) {
        self.pick(&["a", "b", "record", "type", "enum", "quantity_of_goods", "C", "reserve", "N1"]);
    }

    fn docs(&mut self) {
        while self.one_in(4) {
            let docs = ["/// Doc.", "///", "///  two `x` {"];
            let at = self.below(docs.len());
            self.tokens.push(docs[at].to_owned());
        }
    }

    fn outer(&mut self) {
        self.docs();
        while self.one_in(4) {
            self.add("#[");
            self.pick(&["deprecated", "a.b", "range"]);
            if self.one_in(2) {
                self.add("(");
                self.list(")", |schema| match schema.below(4) {
                    0 => schema.pick(&["1 ..= 2", "-1.5 ..", "..= MAX", "MIN .. 3"]),
                    _ => schema.value(2),
                });
            }
            self.add("]");
            self.docs();
        }
    }

    /// One to four, with commas between them, and what closes them.
    fn list(&mut self, close: &str, mut one: impl FnMut(&mut Self)) {
        let count = self.below(4);
        for at in 0..count {
            one(self);
            if at + 1 < count || self.one_in(3) {
                self.add(",");
            }
        }
        self.add(close);
    }

    fn item(&mut self, depth: usize, is_outer: bool) {
        self.outer();
        let kind = self.below(if is_outer { 8 } else { 5 });
        self.add(["enum", "flags", "struct", "record", "variant", "const", "type", "protocol"][kind]);
        self.name();
        match kind {
            0..=4 => self.body(kind, depth),
            5 => {
                self.add(":");
                self.ty(depth);
                self.add("=");
                self.value(3);
                self.add(";");
            }
            6 => {
                self.add("=");
                self.ty(depth);
                self.add(";");
            }
            _ => {
                self.add("= 7 {");
                self.members(|schema| {
                    schema.pick(&["1", "2", "0x3"]);
                    schema.pick(&["Order", "a.b.C", "Cancel : Order", "Cancel : a.B"]);
                });
            }
        }
        if kind < 5 && self.one_in(4) {
            self.add(";");
        }
    }

    fn body(&mut self, kind: usize, depth: usize) {
        match kind {
            0 | 1 => {
                self.add(": u8 {");
                self.members(|schema| {
                    schema.name();
                    if schema.one_in(2) {
                        schema.pick(&["= 1", "= -0x1_F", "= MAX"]);
                    }
                });
            }
            4 => {
                self.add("{");
                if self.one_in(4) && depth > 0 {
                    self.item(depth - 1, false);
                }
                self.members(|schema| {
                    if schema.one_in(2) {
                        schema.add("5");
                    }
                    schema.name();
                    match schema.below(3) {
                        0 => {
                            schema.add(":");
                            schema.ty(depth.saturating_sub(1));
                        }
                        1 if depth > 0 => schema.body(3, depth - 1),
                        _ => {}
                    }
                });
            }
            _ => {
                self.add("{");
                if self.one_in(4) && depth > 0 {
                    self.item(depth - 1, false);
                }
                self.members(|schema| {
                    if schema.one_in(2) {
                        schema.add("@3");
                    }
                    schema.name();
                    schema.add(":");
                    schema.ty(depth.saturating_sub(1));
                    if schema.one_in(3) {
                        schema.add("=");
                        schema.value(2);
                    }
                });
            }
        }
    }

    /// The members of a body, among them reservations, and its brace.
    fn members(&mut self, mut one: impl FnMut(&mut Self)) {
        let count = self.below(5);
        for at in 0..count {
            let is_last = at + 1 == count;
            if self.one_in(6) {
                self.pick(&["reserved 1", "reserved 2 , 3 ..= 5", "reserved \"old\" , -1"]);
                if !is_last || self.one_in(2) {
                    self.pick(&[";", ","]);
                }
            } else {
                self.outer();
                one(self);
                if !is_last || self.one_in(3) {
                    self.add(",");
                }
            }
        }
        self.add("}");
    }

    fn ty(&mut self, depth: usize) {
        let kind = self.below(if depth > 0 { 12 } else { 3 });
        match kind {
            0 => self.pick(&["u8", "a.b.C", "record", "a_name_that_is_longer_than_others"]),
            1 => self.pick(&["string [ 8 ]", "bytes [ N ]"]),
            2 => self.pick(&["u64", "string"]),
            3 => {
                self.add("?");
                self.ty(depth - 1);
            }
            4 | 5 => {
                self.add("[");
                self.ty(depth - 1);
                self.pick(&["]", "; 4 ]", "; ..= N ]"]);
            }
            6 => {
                self.add("map <");
                self.ty(depth - 1);
                self.add(",");
                self.ty(depth - 1);
                self.add(">");
            }
            _ => {
                let kind = kind - 7;
                self.add(["enum", "flags", "struct", "record", "variant"][kind]);
                self.body(kind, depth - 1);
            }
        }
    }

    fn value(&mut self, depth: usize) {
        match self.below(if depth > 0 { 6 } else { 3 }) {
            0 => self.pick(&["1_000", "-5", "0xff", "1.5e-3", "true", "-INFINITY", "'c'", "'\\''"]),
            1 => self.pick(&["\"text\"", "\"a\\\"b\"", "b\"\\xff\"", "\"a_text_of_some_length_that_takes_room\""]),
            2 => self.pick(&["MAX", "Side.Buy", "Read | Rights.Trade | Other"]),
            3 | 4 => {
                self.add("[");
                self.list("]", |schema| schema.value(depth - 1));
            }
            _ => {
                self.add("{");
                self.list("}", |schema| {
                    schema.name();
                    schema.add(":");
                    schema.value(depth - 1);
                });
            }
        }
    }
}
