//! Places that V8 parses differently from JavaScript.
//!
//! V8's validator has its own scanner and parser. They do not insert semicolons
//! automatically, and continue or stop where JavaScript does not. The text that V8 parses
//! can be written as JavaScript of the same length: checks record the places, and the
//! text is checked again with all of them rewritten. The same length keeps all byte
//! offsets valid. Every place is recorded along with an error, so a text is checked again
//! only if V8 seems to reject it.

use std::ops::Range;

/// A place of a file, and the text that V8 parses there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Edit {
    /// Bytes of the file, in whole characters.
    pub(crate) span: Range<u32>,
    /// The text that replaces the span, padded with blanks.
    pub(crate) text: &'static str,
}

impl Edit {
    /// An edit that leaves only white space.
    pub(crate) fn blank(span: Range<u32>) -> Edit {
        Edit { span, text: "" }
    }
}

/// Applies the edits to a part of a file that begins at byte `start`. Edits that overlap
/// an earlier one are ignored.
pub(crate) fn apply(text: &str, start: u32, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.span.start);
    let mut read = String::with_capacity(text.len());
    for edit in edits {
        let at = |place: u32| place.saturating_sub(start) as usize;
        let (from, to) = (at(edit.span.start), at(edit.span.end));
        let fits = from >= read.len() && to.saturating_sub(from) >= edit.text.len();
        if let (Some(before), true) = (text.get(read.len()..from), fits && text.get(to..).is_some())
        {
            read.push_str(before);
            read.push_str(edit.text);
            read.extend(std::iter::repeat_n(' ', to - read.len()));
        }
    }
    read.push_str(text.get(read.len()..).unwrap_or(""));
    read
}

#[cfg(test)]
mod tests {
    use super::{Edit, apply};

    #[test]
    fn what_is_read_is_as_long_as_what_is_written() {
        let edit = |span, text| Edit { span, text };
        let text = "a\n\u{2028}b\n++c";
        let edits = [edit(16..19, "+ +"), edit(11..15, ""), edit(11..14, ";")];
        assert_eq!(apply(text, 10, &edits), "a    b+ +c");
        assert_eq!(apply("ab", 0, &[edit(1..9, ""), edit(0..1, "long")]), "ab");
    }
}
