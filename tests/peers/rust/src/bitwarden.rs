//! What a vault of Bitwarden does, with the crates that its SDK does it with: keys from passwords,
//! entries in AES-CBC with HMAC, and a shared key by RSA.

use aes::cipher::{block_padding::Pkcs7, BlockDecryptMut, BlockEncryptMut, KeyIvInit};
use argon2::{Algorithm, Argon2, Params, Version};
use hmac::{Hmac, Mac};
use rand_chacha::rand_core::SeedableRng;
use rand_chacha::ChaCha20Rng;
use rsa::{BigUint, Oaep, RsaPrivateKey};
use sha2::Sha256;

use crate::Noise;

/// Two primes of 1024 bits.
const PRIMES: [&[u8]; 2] = [
    b"d8553669c5c5e8400cc4f731ec5d1ee8e3ed6f1dd419523affa8e588a1dc7163f6b7b6cf9dc890bf\
      7bcedb1395df8b27a2cb67d7db089f62f974521ad94b03611fd4d061349b2543f32d9d79cf3e16e3\
      a32f12d3c70d2925d728bbb213b9ec82e3f2189fa5afb79af5b29c6877d6b17e98be084a93f75825\
      4e82fb265edab553",
    b"d87535f9cc6b85d9b8dd995ededa8bc3d05b67556cae710db10b3f86745a403f4687414c0ee297eb\
      93a9268d0044c7c1c27442170307e40b3df2dca8ce83c4af435b549da3cd4ab9cd8ea08e0cfc6320\
      9612849188fc937cb76c9c4664de2aec20b040117f06f808a489838dc0657871721aed1b72254ca0\
      7389ff620b85ac05",
];

pub fn run() -> Vec<u8> {
    let mut noise = Noise(12);
    let mut master = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha256>(b"password", b"user@example.org", 5000, &mut master);
    let params = Params::new(1024, 3, 4, Some(32)).expect("they are right");
    let mut other = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(b"password", &master, &mut other)
        .expect("it is a key");
    let stretched = hkdf::Hkdf::<Sha256>::from_prk(&master).expect("it is long enough");
    let (mut key, mut mac_key) = ([0; 32], [0; 32]);
    stretched.expand(b"enc", &mut key).expect("it is short enough");
    stretched.expand(b"mac", &mut mac_key).expect("it is short enough");

    let mut made = other.to_vec();
    for length in [16, 100, 5000, 20_000] {
        let plain = noise.bytes(length);
        let iv: [u8; 16] = std::array::from_fn(|_| noise.number() as u8);
        let sealed = cbc::Encryptor::<aes::Aes256>::new(&key.into(), &iv.into())
            .encrypt_padded_vec_mut::<Pkcs7>(&plain);
        let mut mac = Hmac::<Sha256>::new_from_slice(&mac_key).expect("keys have any length");
        mac.update(&sealed);
        made.extend_from_slice(&mac.finalize().into_bytes());
        let opened = cbc::Decryptor::<aes::Aes256>::new(&key.into(), &iv.into())
            .decrypt_padded_vec_mut::<Pkcs7>(&sealed);
        made.push(opened.is_ok_and(|opened| opened == plain).into());
    }
    let primes = PRIMES.map(|prime| BigUint::parse_bytes(prime, 16).expect("they are numbers"));
    let private = RsaPrivateKey::from_p_q(primes[0].clone(), primes[1].clone(), 65537u32.into());
    let private = private.expect("they are primes");
    let mut random = ChaCha20Rng::from_seed(key);
    let sealed = private.to_public_key().encrypt(&mut random, Oaep::new::<Sha256>(), &key);
    let sealed = sealed.expect("it is short enough");
    made.extend_from_slice(&sealed);
    made.push((private.decrypt(Oaep::new::<Sha256>(), &sealed).as_deref() == Ok(&key)).into());
    made
}
