//! Hashes, keyed hashes, derived keys and output of any length, without instructions of the processor.

use real::{hex, Noise};

fn main() {
    let data = Noise(4).bytes(200_000);
    for length in [0, 1, 63, 64, 65, 1023, 1024, 1025, 5121, 100_000, 200_000] {
        println!("{length} {}", blake3::hash(&data[..length]));
    }
    let key: [u8; 32] = std::array::from_fn(|index| data[index]);
    println!("{}", blake3::keyed_hash(&key, &data));
    println!("{}", hex(&blake3::derive_key("real 2026 key", &data[..77])));
    let mut hasher = blake3::Hasher::new();
    for part in data.chunks(997) {
        hasher.update(part);
    }
    println!("{} {}", hasher.count(), hasher.finalize() == blake3::hash(&data));
    let mut long = [0; 200];
    let mut reader = hasher.finalize_xof();
    reader.set_position(1_000_000_007);
    reader.fill(&mut long);
    println!("{}", hex(&long));
    println!("{:?}", blake3::Hash::from_hex("12"));
}
