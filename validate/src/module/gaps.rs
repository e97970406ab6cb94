//! Scans the text between the nodes of the tree: white space, comments, and tokens that
//! the tree does not keep.

/// The bytes of a text that are neither white space nor in a comment, with their places.
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

/// Where a comment to the end of the line ends, to V8: at LF alone.
pub(super) fn line_end(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |length| at + length)
}

/// Behind the end of a comment that begins at `at`.
pub(super) fn comment_end(bytes: &[u8], at: usize) -> usize {
    let body = at + 2;
    bytes
        .get(body..)
        .unwrap_or_default()
        .windows(2)
        .position(|pair| pair == b"*/")
        .map_or(bytes.len(), |length| body + length + 2)
}
