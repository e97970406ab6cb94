//! A picture through JPEG, and changed: resized, blurred, turned.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::{self, FilterType};
use image::{DynamicImage, ImageFormat, ImageReader, Rgb, RgbImage};
use real::digest;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let picture = RgbImage::from_fn(120, 90, |x, y| {
        let (dx, dy) = (x as i32 - 60, y as i32 - 45);
        let inside = dx * dx + dy * dy < 1600;
        Rgb([if inside { 220 } else { (2 * x) as u8 }, (y * 3 / 2) as u8, (x * y / 50) as u8])
    });
    for quality in [20, 75, 100] {
        let mut file = Vec::new();
        JpegEncoder::new_with_quality(&mut file, quality).encode_image(&picture)?;
        let read = ImageReader::new(Cursor::new(&file)).with_guessed_format()?;
        println!("{:?} {}", read.format(), digest(&file));
        let read = read.decode()?.to_rgb8();
        let error: u64 =
            read.iter().zip(picture.iter()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
        println!("{}x{} {} off by {error}", read.width(), read.height(), digest(&read));
    }
    let picture = DynamicImage::ImageRgb8(picture);
    for filter in [FilterType::Nearest, FilterType::Triangle, FilterType::CatmullRom] {
        let small = picture.resize_exact(50, 31, filter);
        println!("{filter:?} {}", digest(small.as_bytes()));
    }
    println!("{}", digest(picture.grayscale().as_bytes()));
    println!("{}", digest(picture.rotate90().fliph().crop_imm(3, 5, 20, 30).as_bytes()));
    println!("{}", digest(picture.brighten(17).adjust_contrast(-12.5).as_bytes()));
    let mut grey = picture.to_luma8();
    imageops::dither(&mut grey, &imageops::BiLevel);
    println!("{} white", grey.pixels().filter(|pixel| pixel.0[0] == 255).count());
    let mut file = Vec::new();
    println!(
        "{:?}",
        picture.write_to(&mut Cursor::new(&mut file), ImageFormat::WebP).map_err(|e| e.to_string())
    );
    println!("{:?}", image::load_from_memory(b"no picture").map(|_| ()).map_err(|e| e.to_string()));
    Ok(())
}
