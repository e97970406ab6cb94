//! Static data as JavaScript text: base64 or a string literal, whichever is smaller when it is
//! compressed, as scripts are on their way to a browser.

use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::RangeInclusive;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::DeflateEncoder;

/// Zeros that are cheaper to leave out (the memory starts as zeros) than to write.
const WORTH_A_GAP: usize = 40;

/// How much of the data is compressed to choose its form, in bytes.
const SAMPLE: usize = 1 << 20;

/// How the segments are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Base64: where bytes of all values are equally frequent, as in data that is compressed.
    Base64,
    /// String literals, with byte 0 and this character in each other's place.
    Text(u8),
    /// The same, with bytes that are no printable character behind one of two characters, for
    /// numbers: see [`Prefixes`].
    Numbers(u8, Prefixes),
}

impl Form {
    /// By how much the function that reads it is longer than the shortest one, compressed.
    fn reader(self) -> usize {
        match self {
            Self::Text(_) => 0,
            Self::Numbers(..) => 30,
            Self::Base64 => 70,
        }
    }
}

/// The characters before the printable characters from `#` (35) on that stand for other bytes: behind
/// the first, those from 127 to 218; behind the second, from 219 over 255 and 0 to 54.
///
/// Each byte then is one or two characters. Base64 writes three bytes as four characters, so that
/// what repeats in the data repeats in the text where it is equally far from a multiple of three
/// alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prefixes {
    /// Each is one of those that the second one can stand before.
    pub characters: [u8; 2],
}

impl Prefixes {
    /// What the first one adds to the character behind it, and the second one, modulo 256.
    pub const ADDED: [u8; 2] = [92, 184];

    /// The two characters for a byte; none for a byte that would be written as a backslash.
    fn pair(self, byte: u8) -> Option<[u8; 2]> {
        let which = usize::from(!(127..=218).contains(&byte));
        let next = byte.wrapping_sub(Self::ADDED[which]);
        (next != b'\\').then_some([self.characters[which], next])
    }
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

/// Writes `image`, which lies at `base`, in the smallest form.
pub fn encode(image: &[u8], base: u32) -> Encoded {
    let parts = segments(image);
    let counts = counts(&parts);
    // Byte 0 is the most frequent byte of data and takes two or four characters as an escape. It
    // trades places with the rarest byte that takes one.
    let [first, second] = rarest(b'!'..=b'6', &counts, &[]);
    let characters = [first, second];
    let [swap, _] = rarest(b'!'..=b'~', &counts, &characters);
    let forms = [Form::Text(swap), Form::Numbers(swap, Prefixes { characters }), Form::Base64];
    let size = |form: &Form| compressed(&parts, *form) + form.reader();
    // Of forms of one size the first.
    let form = forms.into_iter().min_by_key(size).unwrap_or(Form::Base64);
    Encoded { form, segments: write(&parts, base, |bytes| literal(bytes, form)) }
}

/// How many bytes the data has in a form when it is compressed; of much data its beginning.
fn compressed(parts: &[(usize, &[u8])], form: Form) -> usize {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    let mut left = SAMPLE;
    for (_, bytes) in parts {
        let taken = bytes.get(..left).unwrap_or(bytes);
        left -= taken.len();
        // Writing to a vector cannot fail.
        let _ = encoder.write_all(literal(taken, form).as_bytes());
    }
    encoder.finish().map_or(usize::MAX / 2, |all| all.len())
}

fn write(
    parts: &[(usize, &[u8])],
    base: u32,
    form: impl Fn(&[u8]) -> String,
) -> Vec<(u32, String)> {
    // An image is part of a 32-bit memory, so offsets fit.
    parts.iter().map(|&(at, bytes)| (base.wrapping_add(at as u32), form(bytes))).collect()
}

/// How often the data has each byte.
fn counts(parts: &[(usize, &[u8])]) -> [usize; 256] {
    let mut counts = [0usize; 256];
    for byte in parts.iter().flat_map(|(_, bytes)| bytes.iter()) {
        counts[usize::from(*byte)] += 1;
    }
    counts
}

/// The two of these characters that the data uses least, but those `taken` and those that a string
/// literal escapes.
fn rarest(among: RangeInclusive<u8>, counts: &[usize; 256], taken: &[u8]) -> [u8; 2] {
    let mut all: Vec<u8> =
        among.filter(|byte| !b"\"\\".contains(byte) && !taken.contains(byte)).collect();
    all.sort_by_key(|&byte| counts[usize::from(byte)]);
    match *all {
        [first, second, ..] => [first, second],
        _ => [b'!', b'#'],
    }
}

/// A literal in ASCII, so that no page's character set can change it.
fn literal(bytes: &[u8], form: Form) -> String {
    let (swap, prefixes) = match form {
        Form::Base64 => return format!("\"{}\"", STANDARD.encode(bytes)),
        Form::Text(swap) => (swap, None),
        Form::Numbers(swap, prefixes) => (swap, Some(prefixes)),
    };
    let mut text = String::with_capacity(bytes.len() + 2);
    text.push('"');
    for &byte in bytes {
        if let Some(prefixes) = prefixes.filter(|prefixes| prefixes.characters.contains(&byte)) {
            text.extend(prefixes.pair(byte).unwrap_or_default().map(char::from));
            continue;
        }
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
            // A byte 0 that stands for `swap` has no prefix.
            _ => match prefixes.filter(|_| byte != 0).and_then(|prefixes| prefixes.pair(byte)) {
                Some(pair) => text.extend(pair.map(char::from)),
                None => {
                    let _ = write!(text, "\\x{byte:02x}");
                }
            },
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
        assert_eq!(encoded.form, Form::Text(b'$'));
        assert_eq!(encoded.segments, [(1024, "\"hello, world$good bye\"".to_owned())]);
    }

    /// Bytes without a pattern.
    fn noise(count: usize) -> Vec<u8> {
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        (0..count).map(|_| next()).collect()
    }

    #[test]
    fn noise_becomes_base64() {
        assert_eq!(encode(&noise(4096), 1024).form, Form::Base64);
    }

    #[test]
    fn tables_of_numbers_keep_their_bytes_apart() {
        let image: Vec<u8> =
            (0..400_u32).flat_map(|number| (number * 77_777 % 4_111).to_le_bytes()).collect();
        assert!(matches!(encode(&image, 1024).form, Form::Numbers(..)));
    }

    /// What the functions of the runtime make of a literal.
    fn decoded(literal: &str, form: Form) -> Vec<u8> {
        let text = literal.trim_start_matches('"').strip_suffix('"').unwrap_or_default();
        let mut codes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            let escape = if byte == b'\\' { rest.next() } else { None };
            codes.push(match escape {
                None => byte,
                Some(b'n') => b'\n',
                Some(b'r') => b'\r',
                Some(b't') => b'\t',
                Some(b'b') => 8,
                Some(b'f') => 12,
                Some(b'v') => 11,
                Some(b'x') => {
                    let digits: String = rest.by_ref().take(2).map(char::from).collect();
                    u8::from_str_radix(&digits, 16).unwrap()
                }
                Some(other) => other,
            });
        }
        let (swap, prefixes) = match form {
            Form::Base64 => return STANDARD.decode(text).unwrap(),
            Form::Text(swap) => (swap, None),
            Form::Numbers(swap, prefixes) => (swap, Some(prefixes)),
        };
        let mut out = Vec::new();
        let mut codes = codes.into_iter();
        while let Some(code) = codes.next() {
            let which =
                prefixes.and_then(|prefixes| prefixes.characters.iter().position(|&it| it == code));
            out.push(match which {
                Some(which) => codes.next().unwrap().wrapping_add(Prefixes::ADDED[which]),
                None if code == swap => 0,
                None if code == 0 => swap,
                None => code,
            });
        }
        out
    }

    #[test]
    fn every_form_keeps_every_byte() {
        let mut image: Vec<u8> = (0..=255).collect();
        image.extend(noise(2000));
        for characters in [[b'!', b'#'], [b'0', b'6'], [b'$', b'1']] {
            for swap in [b'~', b'%', b'A'] {
                let numbers = Form::Numbers(swap, Prefixes { characters });
                for form in [Form::Base64, Form::Text(swap), numbers] {
                    let text = literal(&image, form);
                    assert!(text.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
                    assert_eq!(decoded(&text, form), image, "{form:?}");
                }
            }
        }
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
