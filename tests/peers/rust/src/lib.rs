//! What `tests/bench rust` measures: each feature is a library with one function, of which JavaScript
//! gets 32 bits of what it made.

#[cfg_attr(feature = "argon2", path = "argon2.rs")]
#[cfg_attr(feature = "bitwarden", path = "bitwarden.rs")]
#[cfg_attr(feature = "k256", path = "k256.rs")]
#[cfg_attr(feature = "png", path = "png.rs")]
#[cfg_attr(feature = "polkadot", path = "polkadot.rs")]
#[cfg_attr(feature = "regex", path = "regex.rs")]
#[cfg_attr(feature = "serde_json", path = "serde_json.rs")]
#[cfg_attr(feature = "sha2", path = "sha2.rs")]
mod measured;

/// Does the work; gives FNV-1a of the bytes that came of it.
#[no_mangle]
pub extern "C" fn run() -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    measured::run().into_iter().fold(0x811c_9dc5, step)
}

/// Numbers without a pattern: xorshift.
pub struct Noise(pub u32);

impl Noise {
    pub fn number(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.number() as u8).collect()
    }
}
