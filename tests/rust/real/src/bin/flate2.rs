//! Compression by deflate, zlib and gzip at several levels, and what damaged data does.

use std::io::{Read, Write};

use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibEncoder};
use flate2::write::{DeflateEncoder, GzEncoder, ZlibDecoder};
use flate2::{Compression, Crc, GzBuilder};
use real::{digest, Noise};

fn main() -> std::io::Result<()> {
    let mut noise = Noise(7);
    let text = noise.words(20_000).join(" ").into_bytes();
    let data = noise.bytes(30_000);
    let zeros = vec![0; 200_000];
    for input in [&text, &data, &zeros] {
        for level in [0, 1, 6, 9] {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(level));
            encoder.write_all(input)?;
            let packed = encoder.finish()?;
            let mut read = Vec::new();
            DeflateDecoder::new(&packed[..]).read_to_end(&mut read)?;
            println!("{level} {} {}", digest(&packed), read == *input);
        }
    }
    let mut packed = Vec::new();
    ZlibEncoder::new(&text[..], Compression::default()).read_to_end(&mut packed)?;
    println!("{}", digest(&packed));
    let mut decoder = ZlibDecoder::new(Vec::new());
    for part in packed.chunks(101) {
        decoder.write_all(part)?;
    }
    println!("{}", digest(&decoder.finish()?));

    let builder = GzBuilder::new().filename("words.txt").comment("of no meaning").mtime(1_000_000);
    let mut both = builder.write(Vec::new(), Compression::fast());
    both.write_all(&text[..5000])?;
    let mut both = both.finish()?;
    let mut second = GzEncoder::new(Vec::new(), Compression::best());
    second.write_all(b"second member")?;
    both.extend(second.finish()?);
    println!("{}", digest(&both));
    let mut read = Vec::new();
    MultiGzDecoder::new(&both[..]).read_to_end(&mut read)?;
    println!("{}", digest(&read));
    let mut crc = Crc::new();
    crc.update(&data);
    println!("{:08x} {}", crc.sum(), crc.amount());

    for place in [0, 3, 200, both.len() / 2] {
        let mut damaged = both.clone();
        damaged[place] ^= 0x55;
        let mut read = Vec::new();
        let result = MultiGzDecoder::new(&damaged[..]).read_to_end(&mut read);
        println!("{place}: {:?}", result.map_err(|error| error.to_string()));
    }
    let mut read = Vec::new();
    println!(
        "{:?}",
        MultiGzDecoder::new(&both[..100]).read_to_end(&mut read).map_err(|error| error.kind())
    );
    Ok(())
}
