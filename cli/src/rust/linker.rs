//! emback as the linker that rustc calls: its command line is emcc's (linker flavour `em-cc`, `em`
//! before rustc 1.68) or wasm-ld's (`wasm-lld`, `wasm-ld`). Both become one of `emback cc`.
//!
//! rustc puts the list of exports before all other arguments, so a target specification cannot
//! begin the line with a subcommand; the line is recognised by its shape.

use std::ffi::OsString;
use std::path::Path;

use super::record;
use crate::cc;
use crate::failure::Failure;
use crate::input;

/// Whether this is a command line by rustc, behind the name of the program: it begins with an
/// option that emback itself does not have, and links objects of rustc's to an output.
#[must_use]
pub(crate) fn is_line(words: &[OsString]) -> bool {
    const OWN: &[&str] = &["-h", "--help", "-V", "--version", "--print-include-dir"];
    let Some(first) = words.first() else { return false };
    let ends = |word: &OsString, ending: &str| word.as_encoded_bytes().ends_with(ending.as_bytes());
    first.as_encoded_bytes().starts_with(b"-")
        && !OWN.iter().any(|own| first == own)
        && words.iter().any(|word| word == "-o")
        && words.iter().any(|word| ends(word, ".rlib") || ends(word, ".rcgu.o"))
}

/// Options of emcc about linking at run time, which rustc gives to every link of a target that may
/// have libraries of C's kind: all is linked statically.
const DYNAMIC: &[&str] = &["-sMAIN_MODULE=2", "-sSIDE_MODULE=2", "-sMAIN_MODULE", "-sSIDE_MODULE"];

/// What the link is for.
struct Line {
    /// Arguments of `emback cc`.
    words: Vec<OsString>,
    /// `--target`, as the target specification or `-C link-arg` gave it.
    target: Option<String>,
}

/// Links; gives the exit status.
///
/// # Errors
/// When the command line has what is not known, or the program cannot be linked.
pub(crate) fn link(words: &[OsString]) -> Result<u8, Failure> {
    let (words, record) = record::asked(words);
    let is_emcc = words.first().is_some_and(|first| {
        first == "-s" || first.as_encoded_bytes().starts_with(b"-sEXPORTED_FUNCTIONS")
    });
    let mut line = if is_emcc { of_emcc(&words) } else { of_wasm_ld(&words)? };
    if !is_emcc {
        let target = match line.target.take() {
            Some(target) => target,
            None => target_of_objects(&line.words)?.to_owned(),
        };
        if target.ends_with("-emscripten") {
            script_for_module(&mut line.words);
        }
        line.target = Some(target);
    }
    let is_asm = match &line.target {
        Some(target) => target.starts_with("asmjs"),
        None => line.words.iter().any(|word| word == "-sWASM=0"),
    };
    // Exceptions of WebAssembly's own need an engine that has them, and asm.js none.
    line.words.retain(|word| !(is_asm && word == "-fwasm-exceptions"));
    line.words.extend(line.target.map(|target| format!("--target={target}").into()));
    if let Some(name) = record {
        record::keep(&name, &line.words)?;
    }
    cc::link_objects(&line.words)
}

/// The target of a line that does not name it: rustc's own targets for wasm-ld leave that to the
/// objects.
fn target_of_objects(words: &[OsString]) -> Result<&'static str, Failure> {
    let object = words
        .iter()
        .map(Path::new)
        .find(|path| path.extension().is_some_and(|extension| extension == "o") && path.is_file());
    let Some(object) = object else { return Ok("wasm32-unknown-unknown") };
    let input = input::read(object)?;
    match input.bitcode_triple() {
        Some(triple) if triple.contains("-wasi") => Ok("wasm32-wasip1"),
        Some(triple) if triple.ends_with("-emscripten") => Ok("wasm32-unknown-emscripten"),
        Some(_) => Ok("wasm32-unknown-unknown"),
        None => Err(Failure::other(format!("{}: is machine code", object.display())).help(
            "have rustc write LLVM bitcode, with -C linker-plugin-lto: in RUSTFLAGS, or as rustflags of the target in .cargo/config.toml",
        )),
    }
}

/// rustc names the output of its own targets `.wasm`. A script, which has a module beside it or
/// inside, goes beside that name.
fn script_for_module(words: &mut [OsString]) {
    let output = words.iter().position(|word| word == "-o").map(|at| at + 1);
    if let Some(output) = output.and_then(|at| words.get_mut(at))
        && let Some(stem) = output.to_str().and_then(|name| name.strip_suffix(".wasm"))
    {
        *output = format!("{stem}.js").into();
    }
}

/// What rustc gives to the link of a library. Cargo copies the script of one to where it is looked
/// for, but not a module beside it, as it does for programs: the script holds the module, unless a
/// later setting says otherwise.
const LIBRARY: &str = "-sSIDE_MODULE";

/// The line of `em-cc`.
fn of_emcc(words: &[OsString]) -> Line {
    let is_library =
        words.iter().any(|word| word.as_encoded_bytes().starts_with(LIBRARY.as_bytes()));
    let whole = is_library.then(|| OsString::from("-sSINGLE_FILE=1"));
    let words = words.iter().filter(|word| !DYNAMIC.iter().any(|dynamic| *word == dynamic));
    // emcc keeps what a debugger finds in WebAssembly itself; in JavaScript that is a source map.
    let debug = |word: &OsString| match word.to_str() {
        Some("-g") => "-gsource-map".into(),
        _ => word.clone(),
    };
    Line { words: whole.into_iter().chain(words.map(debug)).collect(), target: None }
}

/// The line of `wasm-lld`: all of it is for the linker, but the output, the level, and what
/// `-C link-arg` has for emback.
fn of_wasm_ld(words: &[OsString]) -> Result<Line, Failure> {
    let mut line = Line { words: Vec::new(), target: None };
    let mut exports = Vec::new();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let text = word.to_str().unwrap_or_default();
        let mut value = || {
            words.next().cloned().ok_or_else(|| {
                Failure::usage(format!("{text}: its argument is missing"))
                    .help("this is a command line of wasm-ld, as rustc writes it")
            })
        };
        match text {
            "-flavor" => drop(value()?),
            "-o" | "-L" => {
                let value = value()?;
                line.words.extend([word.clone(), value]);
            }
            "-l" => {
                let name = value()?;
                if name != "c" {
                    line.words.extend([word.clone(), name]);
                }
            }
            // wasi-libc, which comes with rustc as machine code. What starts the program, too, is
            // emback's own.
            "-lc" => {}
            _ if is_crt(Path::new(word)) => {}
            "-m" => {
                let machine = value()?;
                if machine != "wasm32" {
                    let machine = machine.to_string_lossy();
                    return Err(Failure::usage(format!("-m {machine}: is not supported"))
                        .help("compile for a target with memories of 32-bit addresses: wasm32"));
                }
            }
            "--export" => exports.push(value()?),
            // How response files are quoted; they have been read.
            _ if text.starts_with("--rsp-quoting=") => {}
            _ if text.starts_with("--export=") => {
                exports.push(text.trim_start_matches("--export=").into());
            }
            // That of -C link-arg is behind that of the target specification.
            _ if text.starts_with("--target=") => {
                line.target = text.strip_prefix("--target=").map(str::to_owned);
            }
            _ if ["-O", "-g", "--profiling"].iter().any(|option| text.starts_with(option))
                || text.starts_with("-s") && text.len() > 2
                || text == "--embed-ir" =>
            {
                line.words.push(word.clone());
            }
            _ if text.starts_with('-') => {
                line.words.push("-Xlinker".into());
                line.words.push(word.clone());
                if SEPARATE.contains(&text) {
                    line.words.push("-Xlinker".into());
                    line.words.push(value()?);
                }
            }
            _ => line.words.push(word.clone()),
        }
    }
    // Symbols of the layout are no definitions of the program's.
    exports.retain(|name| !LAYOUT.iter().any(|symbol| name == symbol));
    let mut list = OsString::from("-sEXPORTED_FUNCTIONS=[");
    for (number, name) in exports.iter().enumerate() {
        list.push(if number == 0 { "\"_" } else { ",\"_" });
        list.push(name);
        list.push("\"");
    }
    list.push("]");
    line.words.push(list);
    Ok(line)
}

/// Whether a file is what wasi-libc has to start a program.
fn is_crt(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.starts_with("crt1") && name.ends_with(".o")
}

/// Options of wasm-ld whose argument is the next word, as rustc writes them.
const SEPARATE: &[&str] = &["-z", "-u", "--undefined", "--entry", "-e", "--defsym", "--wrap"];

/// Symbols that wasm-ld defines.
const LAYOUT: &[&str] = &["__heap_base", "__data_end", "__stack_pointer", "__heap_end"];

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn a_line_by_rustc_is_known_by_its_shape() {
        for line in [
            r#"-s EXPORTED_FUNCTIONS=["_main"] a.rcgu.o libstd.rlib -o a.js -O3"#,
            "-flavor wasm --export f a.rcgu.o -o a.wasm",
            "--export f --no-entry a.rcgu.o -o a.wasm",
        ] {
            assert!(is_line(&words(line)), "{line}");
        }
        for line in ["build a.rcgu.o -o a.js", "--help", "-V", "-o a.js", "--version a.rlib -o a"] {
            assert!(!is_line(&words(line)), "{line}");
        }
    }

    #[test]
    fn a_line_of_wasm_ld_is_one_of_a_compiler() {
        let line = of_wasm_ld(&words(
            "-flavor wasm --rsp-quoting=posix --export f --export=__heap_base -m wasm32 -z stack-size=64 --target=wasm32-unknown-unknown d/crt1-command.o a.o -L d -lx -l c -o a.wasm -O3",
        ))
        .ok();
        let want = "-Xlinker -z -Xlinker stack-size=64 a.o -L d -Xlinker -lx -o a.wasm -O3 -sEXPORTED_FUNCTIONS=[\"_f\"]";
        let found = line.map(|line| (line.words, line.target));
        assert_eq!(found, Some((words(want), Some("wasm32-unknown-unknown".to_owned()))));
    }

    #[test]
    fn a_script_goes_beside_the_name_of_a_module() {
        for (given, wanted) in
            [("a.o -o d/a.wasm", "a.o -o d/a.js"), ("-o a.js a.o", "-o a.js a.o"), ("a", "a")]
        {
            let mut line = words(given);
            script_for_module(&mut line);
            assert_eq!(line, words(wanted));
        }
    }

    #[test]
    fn memories_of_64_bit_addresses_are_refused() {
        let failure = of_wasm_ld(&words("-m wasm64 a.o -o a.wasm")).err();
        let message = failure.map(|failure| failure.message().to_owned());
        assert_eq!(message.as_deref(), Some("-m wasm64: is not supported"));
    }

    #[test]
    fn the_program_is_linked_statically() {
        let line = of_emcc(&words("-s EXPORTED_FUNCTIONS=[] -sMAIN_MODULE=2 a.o -g -sWASM=0"));
        assert_eq!(line.words, words("-s EXPORTED_FUNCTIONS=[] a.o -gsource-map -sWASM=0"));
    }

    #[test]
    fn a_library_is_one_file() {
        let line = of_emcc(&words("-s EXPORTED_FUNCTIONS=[] -sSIDE_MODULE=2 a.o"));
        assert_eq!(line.words, words("-sSINGLE_FILE=1 -s EXPORTED_FUNCTIONS=[] a.o"));
    }
}
