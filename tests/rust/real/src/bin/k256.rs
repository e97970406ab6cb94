//! Signatures over secp256k1, and a shared secret.

use k256::ecdsa::signature::{Signer, Verifier};
use k256::ecdsa::{RecoveryId, Signature, SigningKey, VerifyingKey};
use real::{hex, Noise};

fn main() {
    let mut noise = Noise(5);
    let keys: Vec<SigningKey> = (0..3)
        .map(|_| SigningKey::from_slice(&noise.bytes(32)).expect("it is less than the order"))
        .collect();
    for (number, key) in keys.iter().enumerate() {
        let message = noise.bytes(100 * number);
        let public = key.verifying_key();
        println!("{}", hex(public.to_encoded_point(true).as_bytes()));
        println!("{}", hex(public.to_encoded_point(false).as_bytes()));
        let signature: Signature = key.sign(&message);
        println!(
            "{} {:?}",
            hex(&signature.to_bytes()),
            public.verify(&message, &signature).is_ok()
        );
        println!("{}", hex(signature.to_der().as_bytes()));
        println!("{:?}", public.verify(b"another", &signature).is_ok());
        let (signature, id) = key.sign_recoverable(&message).expect("it is signed");
        let id = RecoveryId::to_byte(id);
        let found = VerifyingKey::recover_from_msg(
            &message,
            &signature,
            RecoveryId::from_byte(id).expect("it is an id"),
        );
        println!("{id} {}", found.is_ok_and(|found| found == *public));
    }
    let secret = |mine: &SigningKey, other: &SigningKey| {
        let public = k256::PublicKey::from(other.verifying_key());
        let shared = k256::ecdh::diffie_hellman(mine.as_nonzero_scalar(), public.as_affine());
        hex(shared.raw_secret_bytes())
    };
    println!("{}\n{}", secret(&keys[0], &keys[1]), secret(&keys[1], &keys[0]));
    println!("{:?}", SigningKey::from_slice(&[0; 32]).is_err());
}
