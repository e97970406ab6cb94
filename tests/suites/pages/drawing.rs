//! A program that draws with Emscripten's JavaScript libraries: OpenGL's fixed pipeline, and an image that a preload plugin
//! decodes.

use emback_tests::browsers::printed;
use emback_tests::emback;
use emback_tests::workdir;
use serde_json::Value;
use std::fs;
use std::path::Path;

const WANTED: &str = "\
inside: 255 0 0
outside: 0 0 255
image: 2 x 1
end
";

/// A name, and how the program is built.
const KINDS: [(&str, &str); 2] = [("drawing-asmjs", "WASM=0"), ("drawing-wasm", "WASM=1")];

/// The names of the visits that [`make`] gives; none where there is no Emscripten.
pub fn names() -> impl Iterator<Item = String> {
    let kinds = if has_emscripten() { &KINDS[..] } else { &[] };
    kinds.iter().map(|(name, _)| (*name).to_owned())
}

fn has_emscripten() -> bool {
    emback::run(&std::env::temp_dir(), &["sysroot"], b"").success()
}

/// Two pixels of 24 bits as a BMP file.
fn image() -> Vec<u8> {
    let mut bytes = b"BM".to_vec();
    // Size, reserved, offset of the pixels; size of the header, width, height, planes and bits,
    // compression, size of the pixels, resolution twice, colours twice.
    for word in [62u32, 0, 54, 40, 2, 1, 1 | 24 << 16, 0, 8, 2835, 2835, 0, 0] {
        bytes.extend(word.to_le_bytes());
    }
    bytes.extend([0, 0, 255, 0, 255, 0, 0, 0]);
    bytes
}

/// Builds everything below `scratch`, and gives the list of visits.
pub fn make(scratch: &Path) -> Result<Vec<Value>, String> {
    if !has_emscripten() {
        return Ok(Vec::new());
    }
    let suite = workdir::root().join("tests/suites/pages");
    let source = suite.join("drawing.c").display().to_string();
    let build = |(name, setting): &(&str, &str)| {
        let folder = scratch.join(name);
        fs::create_dir_all(&folder)?;
        fs::copy(suite.join("drawing.html"), folder.join("index.html"))?;
        fs::write(folder.join("two.bmp"), image())?;
        let flags = ["-O1", "-s", setting, "-s", "LEGACY_GL_EMULATION=1", "-lGL", "-lSDL"];
        let files = ["--use-preload-plugins", "--preload-file", "two.bmp"];
        let args =
            [&["cc", "--libc", "emscripten", &source, "-o", "program.js"], &flags[..], &files];
        emback::run(&folder, &args.concat(), b"").printed().map_err(std::io::Error::other)?;
        let loads: &[&str] = if *setting == "WASM=1" {
            &["program.data", "program.wasm"]
        } else {
            &["program.data"]
        };
        let mut visit = printed(name, &folder, WANTED, loads);
        // Headless Firefox has no WebGL without a graphics card.
        visit["browser"] = "chrome".into();
        Ok(visit)
    };
    KINDS.iter().map(build).collect::<std::io::Result<_>>().map_err(|error| error.to_string())
}
