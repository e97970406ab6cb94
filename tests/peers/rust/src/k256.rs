//! Signatures over secp256k1: made and checked.

use k256::ecdsa::signature::{Signer, Verifier};
use k256::ecdsa::{Signature, SigningKey};

use crate::Noise;

pub fn run() -> Vec<u8> {
    let mut noise = Noise(5);
    let mut made = Vec::new();
    for _ in 0..4 {
        let key = SigningKey::from_slice(&noise.bytes(32)).expect("it is less than the order");
        let message = noise.bytes(100);
        let signature: Signature = key.sign(&message);
        made.extend_from_slice(&signature.to_bytes());
        made.push(key.verifying_key().verify(&message, &signature).is_ok().into());
    }
    made
}
