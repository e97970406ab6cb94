//! The part of a text that is shown with a place in it: never wider than a screen, and nothing in
//! it moves the cursor.
//!
//! Compact output is one line of megabytes. Only the neighbourhood of the place in such a line is
//! processed and shown; [`Origins`] restores the real line and column.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Snippet};

/// A line of no more characters is shown whole.
const LONGEST_LINE: usize = 140;
/// Characters that are shown of a longer one,
const WINDOW: usize = 96;
/// and how many of them are before the place.
const BEFORE: usize = 36;
/// Stands for what is left out of a line.
const ELLIPSIS: &str = "...";

/// A place in a line, and what to write under it.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// The bytes of the line.
    pub(crate) span: Range<usize>,
    /// What to write under it.
    pub(crate) label: Option<String>,
    /// What it is about, or what belongs to it.
    pub(crate) kind: AnnotationKind,
}

/// Text that is fit to be shown, with places in it.
#[derive(Debug, Default)]
pub(crate) struct Excerpt {
    /// How many lines it has.
    lines: usize,
    /// What is shown.
    text: String,
    /// The places in `text`.
    marks: Vec<Annotation<'static>>,
}

impl Excerpt {
    /// What is shown of one line for the first of these places; of the others, those that lie in
    /// it.
    pub(crate) fn of_line(line: &str, marks: &[Mark]) -> Excerpt {
        let mut excerpt = Excerpt::default();
        excerpt.add(line, marks);
        excerpt
    }

    /// Adds the next line of the text, in the same way.
    pub(crate) fn add(&mut self, line: &str, marks: &[Mark]) {
        let window = match marks.first() {
            Some(first) => window(line, &first.span),
            None => window(line, &(0..0)),
        };
        if self.lines > 0 {
            self.text.push('\n');
        }
        self.lines += 1;
        if window.start > 0 {
            self.text.push_str(ELLIPSIS);
        }
        let shown = line.get(window.clone()).unwrap_or_default();
        let at = self.text.len();
        let mut places: Vec<usize> = Vec::new(); // where each byte of what is shown lies in the text
        for c in shown.chars() {
            places.resize(places.len() + c.len_utf8(), self.text.len() - at);
            self.text.push(visible(c));
        }
        places.push(self.text.len() - at);
        let place = |byte: usize| {
            let inside = byte.saturating_sub(window.start).min(shown.len());
            at + places.get(inside).copied().unwrap_or_default()
        };
        for mark in marks {
            if mark.span.start >= window.start && mark.span.start <= window.end {
                let span = place(mark.span.start)..place(mark.span.end.max(mark.span.start));
                let annotation = mark.kind.span(span);
                self.marks.push(match &mark.label {
                    Some(label) => annotation.label(clean(label)),
                    None => annotation,
                });
            }
        }
        if window.end < line.len() {
            self.text.push_str(ELLIPSIS);
        }
    }

    /// Whether `span` would be seen where the line is shown for `first`.
    pub(crate) fn shows(line: &str, first: &Range<usize>, span: &Range<usize>) -> bool {
        let window = window(line, first);
        window.start <= span.start && span.end <= window.end
    }

    /// As a snippet that begins in this line of the file.
    pub(crate) fn snippet(self, line: usize, path: &str) -> Snippet<'static, Annotation<'static>> {
        Snippet::source(self.text).line_start(line).path(path.to_owned()).annotations(self.marks)
    }
}

/// Whether a line is shown whole.
pub(crate) fn is_short(line: &str) -> bool {
    line.len() <= LONGEST_LINE
        || line.len() <= 4 * LONGEST_LINE && line.chars().count() <= LONGEST_LINE
}

/// The bytes of `line` that are shown for this place. Processes no more of a long line than that.
fn window(line: &str, span: &Range<usize>) -> Range<usize> {
    if is_short(line) {
        return 0..line.len();
    }
    let start = floor_char_boundary(line, span.start);
    let (before, after) = line.split_at(start);
    // At the end of a line, what is not needed after the place is given to what is before it.
    let rest = after.char_indices().take(WINDOW).count();
    let before_wanted = BEFORE.max(WINDOW.saturating_sub(rest));
    let first = before.char_indices().rev().take(before_wanted).last();
    let first = first.map_or(start, |(at, _)| at);
    let behind = WINDOW.saturating_sub(before[first..].chars().count());
    let end = after.char_indices().nth(behind).map_or(line.len(), |(at, _)| start + at);
    first..end
}

/// The last place up to `at` where a character begins.
fn floor_char_boundary(line: &str, at: usize) -> usize {
    let mut at = at.min(line.len());
    while !line.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// What would move the cursor of a terminal is shown, not done.
fn visible(c: char) -> char {
    match c {
        '\t' => c, // annotate-snippets makes spaces of it
        '\u{2028}' | '\u{2029}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    }
}

/// Names and words come from the input, too: a line feed in one of them begins no line of the
/// report.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            c => out.push(visible(c)),
        }
    }
    out
}

/// The same of a help, which may have lines: those behind the first are indented, and begin no
/// message.
pub(crate) fn clean_lines(text: &str) -> String {
    text.split('\n').map(clean).collect::<Vec<_>>().join("\n")
}

/// Where snippets truly are.
///
/// annotate-snippets counts columns in what it is given, which is a window of the line. So each
/// snippet is given a key in place of its path, a control character, which is nowhere else in what
/// it prints ([`clean`]), and afterwards the key and the numbers behind it become the true place.
#[derive(Debug, Default)]
pub(crate) struct Origins(Vec<String>);

impl Origins {
    /// Takes a place; gives the key.
    pub(crate) fn key(&mut self, path: &str, line: usize, column: usize) -> String {
        self.0.push(format!("{}:{line}:{column}", clean(path)));
        // Two or three are ever asked for; these are not line feeds.
        char::from(u8::try_from(self.0.len()).unwrap_or(1).clamp(1, 8)).to_string()
    }

    /// Replaces the keys by the places.
    pub(crate) fn put(&self, rendered: &str) -> String {
        let mut out = String::with_capacity(rendered.len() + 32);
        let mut rest = rendered;
        while let Some(at) = rest.find(|c: char| ('\u{1}'..='\u{8}').contains(&c)) {
            out.push_str(&rest[..at]);
            let key = usize::from(rest.as_bytes()[at]);
            if let Some(origin) = self.0.get(key - 1) {
                out.push_str(origin);
            }
            rest = rest[at + 1..].trim_start_matches(|c: char| c == ':' || c.is_ascii_digit());
        }
        out.push_str(rest);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotate_snippets::{Level, Renderer};
    use expect_test::{Expect, expect};

    fn mark(span: Range<usize>) -> Mark {
        Mark { span, label: Some("here".to_owned()), kind: AnnotationKind::Primary }
    }

    fn check(line: &str, span: Range<usize>, want: Expect) {
        let mut origins = Origins::default();
        let key = origins.key("a.js", 7, line[..span.start].chars().count() + 1);
        let snippet = Excerpt::of_line(line, &[mark(span)]).snippet(7, &key);
        let group = Level::ERROR.primary_title("no").element(snippet);
        want.assert_eq(&origins.put(&Renderer::plain().render(&[group])));
    }

    #[test]
    fn long_lines_are_shown_in_part() {
        let line: String = (0..30_000).map(|n| format!("f{n}();")).collect();
        let at = line.find("f20000").unwrap_or_default();
        check(
            &line,
            at..at + 6,
            expect![[r#"
                error: no
                 --> a.js:7:168891
                  |
                7 | ...f19996();f19997();f19998();f19999();f20000();f20001();f20002();f20003();f20004();f20005();f20006...
                  |                                        ^^^^^^ here"#]],
        );
    }
}
