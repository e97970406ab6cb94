//! Every command takes bitcode, whatever the file is called, and together with text.

use super::assemble;
use emback_tests::emback;
use emback_tests::process::{Ending, Outcome, Run};
use emback_tests::suite::text_case;
use libtest_mimic::Trial;
use std::fs;
use std::path::{Path, PathBuf};

const MAIN: &str = r#"@format = private constant [4 x i8] c"%d\0A\00"
declare i32 @printf(ptr, ...)
declare i32 @twice(i32)
define i32 @main() {
entry:
  %two = call i32 @twice(i32 21)
  %written = call i32 (ptr, ...) @printf(ptr @format, i32 %two)
  ret i32 0
}
"#;

const TWICE: &str = "define i32 @twice(i32 %x) {\n  %y = shl i32 %x, 1\n  ret i32 %y\n}\n";

pub fn cases(scratch: &Path) -> Vec<Trial> {
    let folder = scratch.join("commands");
    let case = |name: &'static str, body: fn(&Path) -> Result<(), String>| {
        let folder = folder.join(name);
        text_case(format!("commands/{name}"), move || {
            fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            for (name, text) in [("main", MAIN), ("twice", TWICE)] {
                let path = folder.join(name).with_extension("ll");
                fs::write(&path, text).map_err(|error| error.to_string())?;
                assemble(&path, &folder, 19)?.ok_or("llvm-as-19 does not take it")?;
            }
            body(&folder)
        })
    };
    vec![
        case("run", run),
        case("standard_input", standard_input),
        case("embedded", embedded),
        case("print", print),
        case("explain", explain),
        case("compare_and_diverge", compare_and_diverge),
        case("reduce", reduce),
        case("source_map", source_map),
        case("damaged", damaged),
    ]
}

fn succeeds(folder: &Path, args: &[&str], input: &[u8]) -> Result<Outcome, String> {
    let outcome = emback::run(folder, args, input);
    match outcome.ending {
        Ending::Exit(0) => Ok(outcome),
        other => Err(format!("{}: {other:?}: {}", args.join(" "), outcome.complaint())),
    }
}

/// That it prints this, or something with this in it.
fn prints(folder: &Path, args: &[&str], part: &str) -> Result<(), String> {
    let printed = succeeds(folder, args, b"")?.printed()?;
    if printed.contains(part) { Ok(()) } else { Err(format!("no {part:?} in:\n{printed}")) }
}

fn read(path: PathBuf) -> Result<Vec<u8>, String> {
    fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
}

fn run(folder: &Path) -> Result<(), String> {
    for inputs in
        [["main.19.bc", "twice.19.bc"], ["main.ll", "twice.19.bc"], ["main.19.bc", "twice.ll"]]
    {
        prints(folder, &["run", inputs[0], inputs[1]], "42\n")?;
    }
    // The name says nothing.
    fs::rename(folder.join("twice.19.bc"), folder.join("text.ll"))
        .map_err(|error| error.to_string())?;
    prints(
        folder,
        &["run", "--target", "wasm32-unknown-emscripten", "text.ll", "main.19.bc"],
        "42\n",
    )
}

fn standard_input(folder: &Path) -> Result<(), String> {
    let bytes = read(folder.join("main.19.bc"))?;
    let printed = succeeds(folder, &["run", "-", "twice.ll"], &bytes)?.printed()?;
    if printed == "42\n" { Ok(()) } else { Err(printed) }
}

/// Bitcode in a section of a WebAssembly object.
fn embedded(folder: &Path) -> Result<(), String> {
    let source = folder.join("twice.c");
    fs::write(&source, "int twice(int x) { return x + x; }").map_err(|error| error.to_string())?;
    let outcome = Run::new("clang-19", 60)
        .args(["--target=wasm32-unknown-unknown", "-c", "-fembed-bitcode=all"])
        .arg(&source)
        .arg("-o")
        .arg(folder.join("twice.o"))
        .outcome();
    if !outcome.success() {
        return Err(format!("clang: {}", outcome.complaint()));
    }
    prints(folder, &["run", "main.ll", "twice.o"], "42\n")?;
    // The section need not be at the start: before it is another one, which has no meaning.
    let object = read(folder.join("twice.o"))?;
    let mut padded = object[..8].to_vec();
    let padding = vec![b'x'; 100_000];
    padded.extend([0, 0xa0, 0x8d, 0x06]); // section 0 of 100,000 bytes
    padded.push(1); // the length of its name, "x"
    padded.extend(&padding[1..]);
    padded.extend(&object[8..]);
    let printed = succeeds(folder, &["run", "main.ll", "-"], &padded)?.printed()?;
    if printed == "42\n" { Ok(()) } else { Err(printed) }
}

fn print(folder: &Path) -> Result<(), String> {
    let of = |input| -> Result<String, String> {
        succeeds(folder, &["build", input, "--emit", "ll", "-o", "-"], b"")?.printed()
    };
    let without_name = |text: String| text.split_once("\n\n").map(|(_, rest)| rest.to_owned());
    let (text, bitcode) = (without_name(of("main.ll")?), without_name(of("main.19.bc")?));
    if text == bitcode { Ok(()) } else { Err(format!("{text:?}\n{bitcode:?}")) }
}

fn explain(folder: &Path) -> Result<(), String> {
    let args = ["explain", "main.19.bc", "twice.19.bc", "main"];
    prints(folder, &args, "%two = call i32 @twice(i32 21)")?;
    prints(folder, &args, "_twice(21)")
}

fn compare_and_diverge(folder: &Path) -> Result<(), String> {
    succeeds(folder, &["compare", "main.19.bc", "twice.ll", "-o", "report.html"], b"")?;
    let report = String::from_utf8_lossy(&read(folder.join("report.html"))?).into_owned();
    if !report.contains("%two = call i32 @twice(i32 21)") {
        return Err("the report does not show the lines of the module".to_owned());
    }
    prints(folder, &["diverge", "main.19.bc", "twice.19.bc"], "no difference")
}

fn reduce(folder: &Path) -> Result<(), String> {
    let program = emback::PROGRAM.to_string_lossy();
    let test = format!("{program} build --emit ll -o - \"$1\" | grep -q printf");
    succeeds(folder, &["reduce", "main.19.bc", "-o", "small.ll", "--test", &test], b"")?;
    let small = read(folder.join("small.ll"))?;
    if small.len() < 200 { Ok(()) } else { Err(format!("{} bytes", small.len())) }
}

/// Without debug information, a map has the lines of the text that the module is printed as.
fn source_map(folder: &Path) -> Result<(), String> {
    succeeds(folder, &["build", "main.19.bc", "twice.ll", "-g", "-o", "out.js"], b"")?;
    let map = String::from_utf8_lossy(&read(folder.join("out.js.map"))?).into_owned();
    for part in ["main.19.bc", "%two = call i32 @twice(i32 21)"] {
        if !map.contains(part) {
            return Err(format!("no {part:?} in the map"));
        }
    }
    Ok(())
}

/// Status 1, a bit, the record, and no file.
fn damaged(folder: &Path) -> Result<(), String> {
    let bytes = read(folder.join("main.19.bc"))?;
    let cut = folder.join("cut.bc");
    fs::write(&cut, &bytes[..bytes.len() / 2]).map_err(|error| error.to_string())?;
    for command in [
        &["build", "cut.bc", "-o", "cut.js"][..],
        &["run", "cut.bc"],
        &["explain", "cut.bc", "main"],
    ] {
        let outcome = emback::run(folder, command, b"");
        let complaint = outcome.complaint();
        let said = complaint.contains("cut.bc: bit ") && complaint.lines().count() <= 3;
        if outcome.ending != Ending::Exit(1) || !said || folder.join("cut.js").exists() {
            return Err(format!("{:?}: {complaint}", outcome.ending));
        }
    }
    Ok(())
}
