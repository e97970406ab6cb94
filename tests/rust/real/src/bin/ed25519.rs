//! Ed25519: the vectors of RFC 8032, and many messages.

use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use real::{hex, Noise};

fn main() {
    let bytes = |text: &str| -> [u8; 32] {
        std::array::from_fn(|index| {
            u8::from_str_radix(&text[2 * index..2 * index + 2], 16).unwrap_or(0)
        })
    };
    for (secret, message) in [
        ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", &[][..]),
        ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", &[0x72]),
        ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", &[0xaf, 0x82]),
    ] {
        let key = SigningKey::from_bytes(&bytes(secret));
        println!("{}", hex(key.verifying_key().as_bytes()));
        println!("{}", hex(&key.sign(message).to_bytes()));
    }
    let mut noise = Noise(6);
    for length in [1, 64, 1000] {
        let secret: [u8; 32] = std::array::from_fn(|_| noise.number() as u8);
        let key = SigningKey::from_bytes(&secret);
        let mut message = noise.bytes(length);
        let signature = key.sign(&message);
        let public =
            VerifyingKey::from_bytes(key.verifying_key().as_bytes()).expect("it is a point");
        println!("{signature} {}", public.verify(&message, &signature).is_ok());
        println!("{:?}", public.verify_strict(&message, &signature).is_ok());
        message[length / 2] ^= 1;
        println!("{:?}", public.verify(&message, &signature).map_err(|error| error.to_string()));
    }
    println!("{:?}", VerifyingKey::from_bytes(&[2; 32]).map_err(|error| error.to_string()));
    println!("{:?}", Signature::from_slice(&[0; 63]).map_err(|error| error.to_string()));
}
