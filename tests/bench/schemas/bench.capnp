# The data sets of `src/format/data`, for capnp.
# capnp compile -o rust:src/generated --src-prefix=schemas schemas/bench.capnp

@0xb1f7d0c2a94e6583;

annotation parentModule @0xabee386cd1450364 (file) :Text;
$parentModule("generated");

struct Address { x0 @0 :UInt8; x1 @1 :UInt8; x2 @2 :UInt8; x3 @3 :UInt8; }

struct Log {
  address @0 :Address;
  identity @1 :Text;
  userid @2 :Text;
  date @3 :Text;
  request @4 :Text;
  code @5 :UInt16;
  size @6 :UInt64;
}

struct Logs { logs @0 :List(Log); }

struct Vector3 { x @0 :Float32; y @1 :Float32; z @2 :Float32; }

struct Triangle { v0 @0 :Vector3; v1 @1 :Vector3; v2 @2 :Vector3; normal @3 :Vector3; }

struct Mesh { triangles @0 :List(Triangle); }

# Optional numbers carry a presence bit; an absent text is a null pointer.
struct Event {
  id @0 :Text;
  magnitude @1 :Float64;
  hasMagnitude @2 :Bool;
  place @3 :Text;
  time @4 :Int64;
  updated @5 :Int64;
  tz @6 :Int16;
  url @7 :Text;
  detail @8 :Text;
  felt @9 :UInt32;
  hasFelt @10 :Bool;
  cdi @11 :Float64;
  hasCdi @12 :Bool;
  mmi @13 :Float64;
  hasMmi @14 :Bool;
  alert @15 :Text;
  status @16 :Text;
  tsunami @17 :Bool;
  significance @18 :UInt16;
  net @19 :Text;
  code @20 :Text;
  ids @21 :Text;
  sources @22 :Text;
  types @23 :Text;
  stations @24 :UInt16;
  hasStations @25 :Bool;
  distance @26 :Float64;
  hasDistance @27 :Bool;
  rms @28 :Float64;
  hasRms @29 :Bool;
  gap @30 :Float64;
  hasGap @31 :Bool;
  magnitudeType @32 :Text;
  kind @33 :Text;
  title @34 :Text;
  longitude @35 :Float64;
  latitude @36 :Float64;
  depth @37 :Float64;
}

struct Feed {
  title @0 :Text;
  url @1 :Text;
  generated @2 :Int64;
  events @3 :List(Event);
}

struct Style { bold @0 :Bool; italic @1 :Bool; colour @2 :UInt32; }

struct Block {
  union {
    paragraph :group { text @0 :Text; style @1 :Style; }
    code :group { language @2 :Text; lines @3 :List(Text); }
    table :group { columns @4 :List(Text); rows @5 :List(List(Text)); }
    image :group { url @6 :Text; width @7 :UInt32; height @8 :UInt32; }
    rule @9 :Void;
  }
}

struct Tag { key @0 :Text; value @1 :Text; }
struct Count { key @0 :Text; value @1 :UInt64; }

struct Section {
  heading @0 :Text;
  blocks @1 :List(Block);
  sections @2 :List(Section);
  meta @3 :List(Count);
}

struct Person {
  name @0 :Text;
  email @1 :Text;
  age @2 :UInt8;
  hasAge @3 :Bool;
  address @4 :Text;
}

struct Revision {
  number @0 :UInt32;
  time @1 :Int64;
  author @2 :Person;
  message @3 :Text;
}

struct Document {
  id @0 :UInt64;
  title @1 :Text;
  author @2 :Person;
  tags @3 :List(Tag);
  root @4 :Section;
  revisions @5 :List(Revision);
}

struct Tick {
  sequence @0 :UInt64;
  instrument @1 :UInt32;
  price @2 :Int64;
  quantity @3 :UInt32;
  side @4 :UInt8;
  flags @5 :UInt8;
}
