//! Both widths, over a megabyte.

use sha2::{Digest, Sha256, Sha512};

pub fn run() -> Vec<u8> {
    let data = crate::Noise(3).bytes(1 << 20);
    [&Sha256::digest(&data)[..], &Sha512::digest(&data)[..]].concat()
}
