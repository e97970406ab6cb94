//! Static data as JavaScript text: base64 or a string literal, whichever is smaller.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Zeros that are cheaper to leave out (the memory starts as zeros) than to write.
const WORTH_A_GAP: usize = 40;

/// By how much the function that reads base64 is longer than the one that reads text.
const READS_LONGER: usize = 130;

/// How the segments are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Base64.
    Base64,
    /// String literals, with byte 0 and this character in each other's place.
    Text(u8),
}

/// Data ready to be written into a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoded {
    /// How `segments` are written.
    pub form: Form,
    /// (address, literal with its quotes), rising.
    pub segments: Vec<(u32, String)>,
}

/// The parts of `image` that are not zero, as (offset, bytes).
fn segments(image: &[u8]) -> Vec<(usize, &[u8])> {
    let mut found = Vec::new();
    let mut start = None;
    let mut end = 0;
    for (at, &byte) in image.iter().enumerate() {
        if byte == 0 {
            continue;
        }
        // A segment costs a call and an address, about as much as this many zeros.
        if let Some(first) = start
            && at - end > WORTH_A_GAP
        {
            found.push((first, image.get(first..end).unwrap_or(&[])));
            start = None;
        }
        start.get_or_insert(at);
        end = at + 1;
    }
    if let Some(first) = start {
        found.push((first, image.get(first..end).unwrap_or(&[])));
    }
    found
}

/// Writes `image`, which lies at `base`, in the smaller of the two forms.
pub fn encode(image: &[u8], base: u32) -> Encoded {
    let parts = segments(image);
    // Byte 0 is the most frequent byte of data and takes four characters as an escape. It trades
    // places with the rarest byte that takes one.
    let swap = rarest(&parts);
    // Both forms are written and measured: text wins for strings and little data, base64 for tables
    // of numbers.
    let text = write(&parts, base, |bytes| literal(bytes, swap));
    let base64 = write(&parts, base, |bytes| format!("\"{}\"", STANDARD.encode(bytes)));
    let size = |all: &[(u32, String)]| all.iter().map(|(_, text)| text.len()).sum::<usize>();
    if size(&text) < size(&base64) + READS_LONGER {
        Encoded { form: Form::Text(swap), segments: text }
    } else {
        Encoded { form: Form::Base64, segments: base64 }
    }
}

fn write(
    parts: &[(usize, &[u8])],
    base: u32,
    form: impl Fn(&[u8]) -> String,
) -> Vec<(u32, String)> {
    // An image is part of a 32-bit memory, so offsets fit.
    parts.iter().map(|&(at, bytes)| (base.wrapping_add(at as u32), form(bytes))).collect()
}

/// The printable character that the data uses least. It is written for byte 0, which would take two
/// characters or four.
fn rarest(parts: &[(usize, &[u8])]) -> u8 {
    let mut counts = [0usize; 256];
    for byte in parts.iter().flat_map(|(_, bytes)| bytes.iter()) {
        counts[usize::from(*byte)] += 1;
    }
    (b'!'..=b'~')
        .filter(|byte| !b"\"\\".contains(byte))
        .min_by_key(|&byte| counts[usize::from(byte)])
        .unwrap_or(b'`')
}

/// A string literal in ASCII, so that no page's character set can change it.
fn literal(bytes: &[u8], swap: u8) -> String {
    let mut text = String::with_capacity(bytes.len() + 2);
    text.push('"');
    for &byte in bytes {
        let byte = if byte == 0 {
            swap
        } else if byte == swap {
            0
        } else {
            byte
        };
        match byte {
            b'"' => text.push_str("\\\""),
            b'\\' => text.push_str("\\\\"),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'\t' => text.push_str("\\t"),
            8 => text.push_str("\\b"),
            12 => text.push_str("\\f"),
            11 => text.push_str("\\v"),
            b' '..=b'~' => text.push(char::from(byte)),
            _ => {
                let _ = write!(text, "\\x{byte:02x}");
            }
        }
    }
    text.push('"');
    // A page that carries the script inline ends it at this.
    text.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}

/// The image without the zeros at its end, for a file of its own.
pub fn trimmed(image: &[u8]) -> &[u8] {
    let end = image.iter().rposition(|&byte| byte != 0).map_or(0, |at| at + 1);
    image.get(..end).unwrap_or(image)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_words_becomes_a_string() {
        let encoded = encode(b"hello, world\0good bye\0\0\0\0", 1024);
        assert_eq!(encoded.form, Form::Text(b'!'));
        assert_eq!(encoded.segments, [(1024, "\"hello, world!good bye\"".to_owned())]);
    }

    #[test]
    fn numbers_become_base64() {
        let image: Vec<u8> = (0..=255).collect();
        assert_eq!(encode(&image, 1024).form, Form::Base64);
    }

    #[test]
    fn long_zeros_are_left_out() {
        let mut image = vec![0; 1000];
        image[10] = b'a';
        image[900] = b'b';
        let encoded = encode(&image, 1000);
        let places: Vec<u32> = encoded.segments.iter().map(|(at, _)| *at).collect();
        assert_eq!(places, [1010, 1900]);
    }

    #[test]
    fn nothing_is_written_for_zeros() {
        assert_eq!(encode(&[0; 64], 1024).segments, []);
        assert_eq!(trimmed(&[1, 0, 2, 0, 0]), [1, 0, 2]);
    }
}
