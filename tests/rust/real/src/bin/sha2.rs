//! All hashes of the family, of many lengths, in one piece and in parts.

use real::{hex, Noise};
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512, Sha512_224, Sha512_256};

fn all(data: &[u8]) {
    println!("224 {}", hex(&Sha224::digest(data)));
    println!("256 {}", hex(&Sha256::digest(data)));
    println!("384 {}", hex(&Sha384::digest(data)));
    println!("512 {}", hex(&Sha512::digest(data)));
    println!("512/224 {}", hex(&Sha512_224::digest(data)));
    println!("512/256 {}", hex(&Sha512_256::digest(data)));
}

fn main() {
    let data = Noise(3).bytes(100_000);
    for text in ["", "abc"] {
        all(text.as_bytes());
    }
    all(&data);
    let (mut narrow, mut wide) = (Sha256::new(), Sha512::new());
    for length in 0..300 {
        narrow.update(Sha256::digest(&data[..length]));
        wide.update(Sha512::digest(&data[length..2 * length]));
    }
    println!("{}\n{}", hex(&narrow.finalize_reset()), hex(&wide.finalize()));
    let mut rest = &data[..];
    let mut length = 1;
    while !rest.is_empty() {
        let (part, left) = rest.split_at(length.min(rest.len()));
        narrow.update(part);
        (rest, length) = (left, length % 211 + 1);
    }
    println!("{}", hex(&narrow.finalize()));
}
