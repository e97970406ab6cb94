//! What polkadot's wasm-crypto does, with the crates that it does it with: hashes, keys from phrases,
//! and signatures by three curves.

use std::hash::Hasher;

use ed25519_dalek::Signer as _;
use hmac::{Hmac, Mac};
use k256::ecdsa::signature::hazmat::PrehashSigner;
use rand_chacha::rand_core::SeedableRng;
use rand_chacha::ChaCha20Rng;
use schnorrkel::context::attach_rng;
use schnorrkel::{signing_context, ExpansionMode, MiniSecretKey};
use sha2::{Digest, Sha256, Sha512};

use crate::Noise;

pub fn run() -> Vec<u8> {
    let mut noise = Noise(11);
    let data = noise.bytes(50_000);
    let seed: [u8; 32] = std::array::from_fn(|_| noise.number() as u8);
    let mut made = Vec::new();
    made.extend_from_slice(&blake2::Blake2b512::digest(&data));
    made.extend_from_slice(&sha3::Keccak256::digest(&data));
    made.extend_from_slice(&Sha256::digest(&data));
    let mut fast = twox_hash::XxHash64::with_seed(1);
    fast.write(&data);
    made.extend_from_slice(&fast.finish().to_le_bytes());
    let mut mac = Hmac::<Sha512>::new_from_slice(&seed).expect("keys have any length");
    mac.update(&data);
    made.extend_from_slice(&mac.finalize().into_bytes());
    let mut key = [0; 64];
    pbkdf2::pbkdf2_hmac::<Sha512>(b"legal winner thank year", b"mnemonic", 256, &mut key);
    made.extend_from_slice(&key);
    let params = scrypt::Params::new(10, 8, 1, 64).expect("they are right");
    scrypt::scrypt(b"password", &seed, &params, &mut key).expect("it is a key");
    made.extend_from_slice(&key);

    let message = &data[..200];
    let pair = ed25519_dalek::SigningKey::from_bytes(&seed);
    let signature = pair.sign(message);
    made.extend_from_slice(&signature.to_bytes());
    made.push(pair.verify(message, &signature).is_ok().into());

    let pair = MiniSecretKey::from_bytes(&seed).expect("it is a seed");
    let pair = pair.expand_to_keypair(ExpansionMode::Ed25519);
    let context = signing_context(b"substrate");
    let signature = pair.sign(attach_rng(context.bytes(message), ChaCha20Rng::from_seed(seed)));
    made.extend_from_slice(&signature.to_bytes());
    made.push(pair.verify(context.bytes(message), &signature).is_ok().into());

    let pair = k256::ecdsa::SigningKey::from_slice(&seed).expect("it is less than the order");
    let signature: k256::ecdsa::Signature =
        pair.sign_prehash(&Sha256::digest(message)).expect("it is signed");
    made.extend_from_slice(&signature.to_bytes());
    made
}
