use std::borrow::Cow;

/// A name that lies in a message, or elsewhere.
#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Name<'a, 'b> {
    /// In the message.
    pub text: &'a str,
    /// In the message, too.
    pub bytes: Option<&'b [u8]>,
    /// Perhaps in the message.
    pub either: Cow<'a, str>,
}

/// What can only be encoded: a record is not a reference.
#[derive(Flat, Clone, Debug, PartialEq)]
pub struct Names<'a> {
    /// All of them.
    pub names: &'a [Name<'a, 'a>],
}

/// A message to someone.
#[derive(Flat, Clone, Debug, PartialEq)]
pub enum Message<'a> {
    /// In few words.
    Short(&'a str),
    /// In many words.
    Long {
        /// The words.
        words: Vec<&'a str>,
    },
}
