//! Put beside the manifest of each package: its tests take more memory than a program has by default.

fn main() {
    let target = std::env::var("TARGET").unwrap_or_default();
    if target.ends_with("emscripten") {
        println!("cargo:rustc-link-arg=-sINITIAL_MEMORY=512MB");
    }
}
