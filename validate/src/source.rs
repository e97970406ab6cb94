//! The checked text, and the mapping of spans of the syntax tree to it. Parts of a file
//! (a script in a page, a function) keep the byte offsets of the whole file.

use std::ops::Range;

use swc_common::{BytePos, Span, Spanned};

/// A text whose first byte has position 1 in the syntax tree, as swc counts.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Text<'a> {
    text: &'a str,
    start: u32,
}

impl<'a> Text<'a> {
    /// A part of a file that begins at byte `start` of it.
    pub(crate) fn new(text: &'a str, start: u32) -> Text<'a> {
        Text { text, start }
    }

    /// Where the tree of this text begins and ends.
    pub(crate) fn bounds(self) -> (BytePos, BytePos) {
        let start = self.start.saturating_add(1);
        (
            BytePos(start),
            BytePos(start.saturating_add(u32::try_from(self.text.len()).unwrap_or(u32::MAX))),
        )
    }

    /// The whole text.
    pub(crate) fn all(self) -> &'a str {
        self.text
    }

    /// Where in the file it begins.
    pub(crate) fn start(self) -> u32 {
        self.start
    }

    /// The byte of the file behind its last one.
    pub(crate) fn end(self) -> u32 {
        self.start.saturating_add(u32::try_from(self.text.len()).unwrap_or(u32::MAX))
    }

    /// The bytes of the file that a node covers.
    pub(crate) fn range(node: &impl Spanned) -> Range<u32> {
        let Span { lo, hi, .. } = node.span();
        lo.0.saturating_sub(1)..hi.0.saturating_sub(1)
    }

    /// The text between two offsets of the file.
    pub(crate) fn slice(self, range: Range<u32>) -> &'a str {
        let at = |place: u32| place.saturating_sub(self.start) as usize;
        self.text.get(at(range.start)..at(range.end)).unwrap_or("")
    }
}
