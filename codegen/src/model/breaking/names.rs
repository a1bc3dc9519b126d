//! Changes of names, which never reach the wire.

use super::numbered::{Entry, Matching};
use super::{Comparison, Owner, Profile, change};
use crate::diagnostics::{Code, Span};
use crate::model::{Alternative, EnumValue, Field};

/// The names of a member.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) name: &'a str,
    json_name: &'a str,
    pub(super) number: i128,
    pub(super) span: Span,
}

impl<'a> Named<'a> {
    /// The name of what has no other in JSON.
    pub(super) const fn plain(name: &'a str, number: i128, span: Span) -> Self {
        Self { name, json_name: name, number, span }
    }
}

macro_rules! named {
    ($($member:ident $number:ident),*) => {$(
        impl<'a> From<&'a $member> for Named<'a> {
            fn from(it: &'a $member) -> Self {
                let json_name = it.json_name.as_deref().unwrap_or(&it.name);
                Self { name: &it.name, json_name, number: it.$number.into(), span: it.meta.span }
            }
        }
    )*};
}

named!(Field number, EnumValue value, Alternative tag);

pub(super) fn named<'a, T>(members: &'a [T]) -> Vec<Named<'a>>
where
    Named<'a>: From<&'a T>,
{
    members.iter().map(Named::from).collect()
}

/// What became of the members of the old generation; see [`Matching::new`].
pub(super) fn matching<'a, T>(old: &'a [T], new: &'a [T], is_arrival_told: bool) -> Matching
where
    Named<'a>: From<&'a T>,
{
    let entries = |members| {
        let entry = |it: Named<'a>| Entry { number: it.number, name: it.name };
        named(members).into_iter().map(entry).collect::<Vec<_>>()
    };
    Matching::new(&entries(old), &entries(new), is_arrival_told)
}

impl Comparison<'_> {
    /// Reports another name, where names count.
    pub(super) fn compare_names(&mut self, owner: &Owner, member: &str, old: Named<'_>, new: Named<'_>) {
        let of = &owner.new_name;
        let spans = ((new.span, ""), (old.span, "this was its name"));
        let is_json_same = old.json_name == new.json_name;
        if self.profile >= Profile::Source && old.name != new.name {
            let message = format!("{member} `{}` of `{of}` is now `{}`", old.name, new.name);
            let mut report = change(Code::NAME_CHANGED, message, spans.0, spans.1)
                .note("the bytes are the same, but code that uses the old name does not compile");
            if !is_json_same {
                let (was, is) = (old.json_name, new.json_name);
                report.notes.push(format!("in JSON it was `{was}` and is `{is}`"));
            }
            self.push(report.help("leave the old name"));
        } else if self.profile >= Profile::Json && !is_json_same {
            let (was, is) = (old.json_name, new.json_name);
            let message = format!("{member} `{}` of `{of}` was `{was}` in JSON and is `{is}`", new.name);
            let report = change(Code::JSON_NAME_CHANGED, message, spans.0, spans.1)
                .note("JSON of the other generation has a name in it that is not known");
            self.push(report.help(format!("keep the name there: `#[json(\"{was}\")]`")));
        }
    }
}
