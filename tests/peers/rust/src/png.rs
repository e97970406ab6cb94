//! A picture, encoded and decoded.

use std::io::Cursor;

use png::{BitDepth, ColorType, Decoder, Encoder, Filter};

const SIDE: u32 = 400;

pub fn run() -> Vec<u8> {
    let mut pixels = Vec::new();
    for y in 0..SIDE {
        for x in 0..SIDE {
            pixels.extend([(x * y) as u8, (x * x / 7 + y) as u8, ((x ^ y) * 3) as u8]);
        }
    }
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, SIDE, SIDE);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_filter(Filter::Adaptive);
    let written = encoder.write_header().and_then(|mut to| to.write_image_data(&pixels));
    written.expect("the picture is written");
    let mut reader = Decoder::new(Cursor::new(&file)).read_info().expect("it is a picture");
    let mut data = vec![0; pixels.len()];
    reader.next_frame(&mut data).expect("it is read");
    assert!(data == pixels);
    file
}
