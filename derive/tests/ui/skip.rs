//! A skipped field has to come from somewhere when a message is decoded.

use llano::Flat;

struct Handle;

#[derive(Flat)]
struct Session {
    id: u32,
    #[flat(skip)]
    handle: Handle,
}

#[derive(Flat)]
#[flat(fixed)]
struct Fixed {
    id: u32,
    #[flat(skip)]
    handle: Handle,
}

#[derive(Flat)]
enum Event {
    Opened {
        id: u32,
        #[flat(skip)]
        handle: Handle,
    },
}

fn main() {}
