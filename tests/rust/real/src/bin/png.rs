//! Pictures of several colour types, written, and read row by row.

use std::io::Cursor;

use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Filter, Transformations};
use real::digest;

const SIDE: u32 = 97;

fn picture(channels: usize) -> Vec<u8> {
    let mut data = Vec::new();
    for y in 0..SIDE {
        for x in 0..SIDE {
            let values = [x * y, x * x / 7 + y, (x ^ y) * 3, 255 - x];
            data.extend(values.iter().take(channels).map(|value| *value as u8));
        }
    }
    data
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for (color, channels) in [
        (ColorType::Grayscale, 1),
        (ColorType::GrayscaleAlpha, 2),
        (ColorType::Rgb, 3),
        (ColorType::Rgba, 4),
        (ColorType::Indexed, 1),
    ] {
        for filter in [Filter::NoFilter, Filter::Paeth, Filter::Adaptive] {
            for level in [Compression::Fast, Compression::Balanced, Compression::High] {
                let mut file = Vec::new();
                let mut encoder = Encoder::new(&mut file, SIDE, SIDE);
                encoder.set_color(color);
                encoder.set_depth(BitDepth::Eight);
                encoder.set_filter(filter);
                encoder.set_compression(level);
                if color == ColorType::Indexed {
                    encoder.set_palette(
                        (0..768u32).map(|value| (value * 5) as u8).collect::<Vec<_>>(),
                    );
                }
                encoder.add_text_chunk("Title".to_owned(), format!("{color:?}"))?;
                encoder.write_header()?.write_image_data(&picture(channels))?;

                let mut decoder = Decoder::new(Cursor::new(&file));
                decoder.set_transformations(Transformations::EXPAND);
                let mut reader = decoder.read_info()?;
                let mut rows = 0;
                let mut data = Vec::new();
                while let Some(row) = reader.next_row()? {
                    rows += 1;
                    data.extend_from_slice(row.data());
                }
                println!(
                    "{color:?} {filter:?} {level:?}: {} {rows} {}",
                    digest(&file),
                    digest(&data)
                );
                println!("{:?}", reader.info().uncompressed_latin1_text);
                for (damaged, at) in [(20, 1u8), (file.len() - 30, 0x80)] {
                    let mut other = file.clone();
                    other[damaged] ^= at;
                    let mut buffer = vec![0; 4 * (SIDE * SIDE) as usize];
                    let result = Decoder::new(Cursor::new(&other))
                        .read_info()
                        .and_then(|mut reader| reader.next_frame(&mut buffer));
                    println!("{:?}", result.map(|_| ()).map_err(|error| error.to_string()));
                }
            }
        }
    }
    Ok(())
}
