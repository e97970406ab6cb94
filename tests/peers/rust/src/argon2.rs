//! A key from a password: 4 MB, 3 passes.

use argon2::{Algorithm, Argon2, Params, Version};

pub fn run() -> Vec<u8> {
    let params = Params::new(4096, 3, 1, None).expect("they are right");
    let mut key = vec![0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(b"password", b"some salt", &mut key)
        .expect("it is a key");
    key
}
