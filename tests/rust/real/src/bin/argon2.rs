//! Keys from passwords, by each algorithm and version.

use argon2::password_hash::{PasswordHasher, SaltString};
use argon2::{Algorithm, Argon2, Params, PasswordHash, PasswordVerifier, Version};
use real::hex;

fn main() {
    for algorithm in [Algorithm::Argon2d, Algorithm::Argon2i, Algorithm::Argon2id] {
        for version in [Version::V0x10, Version::V0x13] {
            for (memory, times, lanes) in [(32, 3, 4), (256, 1, 1), (64, 2, 2)] {
                let params = Params::new(memory, times, lanes, Some(40)).expect("they are right");
                let mut key = [0; 40];
                let argon = Argon2::new_with_secret(b"pepper", algorithm, version, params);
                argon
                    .and_then(|argon| argon.hash_password_into(b"password", b"some salt", &mut key))
                    .expect("it is a key");
                println!("{algorithm} {version:?} {memory} {times} {lanes}: {}", hex(&key));
            }
        }
    }
    let salt = SaltString::encode_b64(b"0123456789").expect("it is salt");
    let argon = Argon2::new(
        Algorithm::Argon2id,
        Version::V0x13,
        Params::new(512, 2, 1, None).expect("they are right"),
    );
    let text = argon.hash_password(b"hunter2", &salt).expect("it is hashed").to_string();
    println!("{text}");
    let read = PasswordHash::new(&text).expect("it is a hash");
    println!("{:?}", argon.verify_password(b"hunter2", &read));
    println!("{:?}", argon.verify_password(b"hunter3", &read));
    println!("{:?}", Params::new(1, 1, 1, None));
}
