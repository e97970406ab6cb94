//! Finds the scripts of an HTML file.
//!
//! A tokeniser for the few states of the HTML standard (section 13.2.5) that decide where
//! a script begins and ends; it builds no tree. Linear in the length of the text.
//!
//! The file is never run: what a script writes into the document is not seen.

use std::ops::Range;

use crate::parse::Goal;

/// The byte range of each inline script that is JavaScript, with the goal to parse it
/// with. Event handlers in attributes are not scripts.
pub(crate) fn scripts(text: &str) -> Vec<(Range<usize>, Goal)> {
    let bytes = text.as_bytes();
    let mut scripts = Vec::new();
    let mut at = 0;
    while let Some(open) = find(bytes, at, b'<') {
        let rest = &bytes[open..];
        if rest.starts_with(b"<!--") {
            at = comment_end(text, open);
            continue;
        }
        let Some(name) = tag_name(&rest[1..]) else {
            at = open + 1;
            continue;
        };
        // An unterminated tag is dropped by the standard.
        let Some(tag) = Tag::read(bytes, open + 1 + name.len()) else { break };
        at = tag.end;
        // The content of these elements is text, not markup.
        let raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]
            .into_iter()
            .find(|raw| name.eq_ignore_ascii_case(raw.as_bytes()));
        let Some(raw) = raw else { continue };
        let end = raw_end(bytes, tag.end, raw);
        if raw == "script"
            && let Some(goal) = tag.goal()
        {
            scripts.push((tag.end..end, goal));
        }
        at = end;
    }
    scripts
}

/// The position of the next `byte`.
fn find(bytes: &[u8], from: usize, byte: u8) -> Option<usize> {
    bytes.get(from..)?.iter().position(|&b| b == byte).map(|at| from + at)
}

/// The position after a comment. `<!-->` and `<!--->` are complete comments.
fn comment_end(text: &str, open: usize) -> usize {
    let body = open + 4;
    let rest = text.get(body..).unwrap_or("");
    if rest.starts_with('>') || rest.starts_with("->") {
        return body;
    }
    rest.find("-->").map_or(text.len(), |length| body + length + 3)
}

/// The name of a start tag; `rest` begins after its `<`.
fn tag_name(rest: &[u8]) -> Option<&[u8]> {
    rest.first().filter(|byte| byte.is_ascii_alphabetic())?;
    let length =
        rest.iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
    Some(&rest[..length.unwrap_or(rest.len())])
}

/// The start tag of an element, with the attributes that matter for scripts.
#[derive(Default)]
struct Tag {
    /// The position after its `>`.
    end: usize,
    /// The `type` attribute. Of equal attributes the first one counts.
    kind: Option<String>,
    language: Option<String>,
    src: bool,
}

// `Tag::read` is the states from "before attribute name" to "after attribute value".
impl Tag {
    /// Reads the attributes of a tag from `at`, after its name. None if the tag has no
    /// end.
    fn read(bytes: &[u8], mut at: usize) -> Option<Tag> {
        let mut tag = Tag::default();
        let skip = |at: &mut usize, stop: fn(u8) -> bool| {
            let begin = *at;
            while bytes.get(*at).is_some_and(|&byte| !stop(byte)) {
                *at += 1;
            }
            begin..*at
        };
        loop {
            skip(&mut at, |byte| !byte.is_ascii_whitespace() && byte != b'/');
            match bytes.get(at) {
                None => return None,
                Some(b'>') => break,
                Some(_) => {}
            }
            let begin = at;
            // An attribute may begin with `=`, which is then part of its name.
            at += 1;
            skip(&mut at, |byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>' | b'='));
            let name = String::from_utf8_lossy(&bytes[begin..at]).to_ascii_lowercase();
            let mut value = 0..0;
            let mut ahead = at;
            skip(&mut ahead, |byte| !byte.is_ascii_whitespace());
            if bytes.get(ahead) == Some(&b'=') {
                at = ahead + 1;
                skip(&mut at, |byte| !byte.is_ascii_whitespace());
                match bytes.get(at) {
                    Some(b'"') => {
                        at += 1;
                        value = skip(&mut at, |byte| byte == b'"');
                        at += 1;
                    }
                    Some(b'\'') => {
                        at += 1;
                        value = skip(&mut at, |byte| byte == b'\'');
                        at += 1;
                    }
                    _ => value = skip(&mut at, |byte| byte.is_ascii_whitespace() || byte == b'>'),
                }
            }
            let value =
                || String::from_utf8_lossy(&bytes[value.clone()]).trim().to_ascii_lowercase();
            match name.as_str() {
                "type" if tag.kind.is_none() => tag.kind = Some(value()),
                "language" if tag.language.is_none() => tag.language = Some(value()),
                "src" => tag.src = true,
                _ => {}
            }
        }
        tag.end = at + 1;
        Some(tag)
    }

    /// The goal to parse the script with, if it is inline JavaScript. The list is that of
    /// "JavaScript MIME type" in the MIME Sniffing standard.
    fn goal(&self) -> Option<Goal> {
        if self.src {
            return None;
        }
        let kind = match (&self.kind, &self.language) {
            (Some(kind), _) => kind.clone(),
            (None, Some(language)) if !language.is_empty() => format!("text/{language}"),
            (None, _) => String::new(),
        };
        match kind.as_str() {
            "module" => Some(Goal::Module),
            ""
            | "text/javascript"
            | "application/javascript"
            | "application/ecmascript"
            | "application/x-ecmascript"
            | "application/x-javascript"
            | "text/ecmascript"
            | "text/javascript1.0"
            | "text/javascript1.1"
            | "text/javascript1.2"
            | "text/javascript1.3"
            | "text/javascript1.4"
            | "text/javascript1.5"
            | "text/jscript"
            | "text/livescript"
            | "text/x-ecmascript"
            | "text/x-javascript" => Some(Goal::Script),
            _ => None,
        }
    }
}

/// The end of the text of an element: before `</name` followed by a delimiter. Inside
/// `<!--` ... `-->` of a script, an end tag that closes an inner `<script` does not count
/// ("script data double escaped state").
///
/// The states are two flags: `escaped` is "script data escaped", `twice` "script data
/// double escaped". Other elements have neither.
fn raw_end(bytes: &[u8], from: usize, name: &str) -> usize {
    let named = |at: usize| {
        bytes
            .get(at..at + name.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
            && bytes
                .get(at + name.len())
                .is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'))
    };
    let script = name == "script";
    let (mut escaped, mut twice) = (false, false);
    let mut at = from;
    while at < bytes.len() {
        match bytes[at] {
            b'<' if bytes.get(at + 1) == Some(&b'/') && named(at + 2) => {
                if !twice {
                    return at;
                }
                twice = false;
            }
            b'<' if script && bytes[at..].starts_with(b"<!--") => escaped = true,
            b'<' if escaped && named(at + 1) => twice = true,
            b'-' if bytes[at..].starts_with(b"-->") => (escaped, twice) = (false, false),
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(html: &str) -> Vec<(&str, Goal)> {
        scripts(html).into_iter().map(|(range, goal)| (&html[range], goal)).collect()
    }

    #[test]
    fn scripts_are_found_as_browsers_find_them() {
        use Goal::{Module, Script};
        for (html, wanted) in [
            ("<script>a</script>", vec![("a", Script)]),
            ("<SCRIPT TYPE='Module'>a</Script >b", vec![("a", Module)]),
            ("<script type=text/javascript async>a</script>", vec![("a", Script)]),
            ("<script type='application/json'>a</script><script>b</script>", vec![("b", Script)]),
            ("<script src=x.js>a</script>", vec![]),
            ("<!-- <script>a</script> --><script>b</script>", vec![("b", Script)]),
            ("<div title='<script>a</script>'><script>b</script>", vec![("b", Script)]),
            ("<script data-x='>'>a</scripts></script>", vec![("a</scripts>", Script)]),
            ("<script>a</script/x>b", vec![("a", Script)]),
            ("<script>a", vec![("a", Script)]),
            ("<scripts>a</scripts>", vec![]),
            ("<textarea><script>a</script></textarea>", vec![]),
            (
                "<script><!--\n<script>a</script>-->b</script>",
                vec![("<!--\n<script>a</script>-->b", Script)],
            ),
            ("<script language=JavaScript>a</script>", vec![("a", Script)]),
            ("<script language=vbscript>a</script>", vec![]),
            ("<script type=''>a</script><script / >b</script>", vec![("a", Script), ("b", Script)]),
            ("<script", vec![]),
            ("< script>a</script>", vec![]),
        ] {
            assert_eq!(found(html), wanted, "{html}");
        }
    }
}
