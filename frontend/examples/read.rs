//! Reads files and says how long it took, or prints them again: `cargo run -p emback-frontend --example read [-p] FILE...`.

use std::time::Instant;

fn main() {
    let mut print = false;
    let mut failed = false;
    for path in std::env::args().skip(1) {
        if path == "-p" {
            print = true;
            continue;
        }
        let source = match std::fs::read(&path) {
            Ok(source) => source,
            Err(error) => {
                eprintln!("{path}: {error}");
                failed = true;
                continue;
            }
        };
        let start = Instant::now();
        let read = if emback_frontend::bitcode::is_bitcode(&source) {
            emback_frontend::bitcode::read
        } else {
            emback_frontend::text::read
        };
        match read(&source, &path) {
            Ok(module) => {
                if print {
                    print!("{}", module);
                } else {
                    let megabytes = source.len() as f64 / 1e6;
                    let seconds = start.elapsed().as_secs_f64();
                    println!("{path}: ok, {megabytes:.3} MB, {:.1} MB/s", megabytes / seconds);
                }
            }
            Err(errors) => {
                failed = true;
                for error in errors {
                    eprintln!("{path}:{error}");
                }
            }
        }
    }
    std::process::exit(i32::from(failed));
}
