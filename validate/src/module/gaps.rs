//! Scans the text between the nodes of the tree: white space, comments, and tokens that
//! swc's tree does not keep, such as trailing commas.

/// The bytes that are neither white space nor part of a comment, with their positions.
///
/// Comments are recognised as V8 does, which ends `//` at a line feed alone.
pub(super) fn signs(text: &str) -> impl Iterator<Item = (usize, u8)> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            match *bytes.get(at)? {
                b'/' if bytes.get(at + 1) == Some(&b'/') => at = line_end(bytes, at),
                b'/' if bytes.get(at + 1) == Some(&b'*') => at = comment_end(bytes, at),
                byte if byte.is_ascii_whitespace() || byte == 0x0b => at += 1,
                byte => {
                    at += 1;
                    return Some((at - 1, byte));
                }
            }
        }
    })
}

/// The end of a `//` comment as V8 sees it: LF only.
pub(super) fn line_end(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |length| at + length)
}

/// The position after a `/* */` comment that begins at `at`.
pub(super) fn comment_end(bytes: &[u8], at: usize) -> usize {
    let body = at + 2;
    bytes
        .get(body..)
        .unwrap_or_default()
        .windows(2)
        .position(|pair| pair == b"*/")
        .map_or(bytes.len(), |length| body + length + 2)
}
