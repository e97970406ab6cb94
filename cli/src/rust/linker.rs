//! emback as the linker that rustc calls: its command line is emcc's (linker flavour `em-cc`, `em`
//! before rustc 1.68) or wasm-ld's (`wasm-lld`, `wasm-ld`). Both become one of `emback cc`.
//!
//! rustc puts the list of exports before all other arguments, so a target specification cannot
//! begin the line with a subcommand; the line is recognised by its shape.

use std::ffi::OsString;

use crate::cc;
use crate::failure::Failure;

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
    /// `--target`, as the target specification gave it.
    target: Option<String>,
}

/// Links; gives the exit status.
///
/// # Errors
/// When the command line has what is not known, or the program cannot be linked.
pub(crate) fn link(words: &[OsString]) -> Result<u8, Failure> {
    let is_emcc = words.first().is_some_and(|first| {
        first == "-s" || first.as_encoded_bytes().starts_with(b"-sEXPORTED_FUNCTIONS")
    });
    let mut line = if is_emcc { of_emcc(words) } else { of_wasm_ld(words)? };
    let is_asm = match &line.target {
        Some(target) => target.starts_with("asmjs"),
        None => line.words.iter().any(|word| word == "-sWASM=0"),
    };
    // Exceptions of WebAssembly's own need an engine that has them, and asm.js none.
    line.words.retain(|word| !(is_asm && word == "-fwasm-exceptions"));
    line.words.extend(line.target.map(|target| format!("--target={target}").into()));
    cc::link_objects(&line.words)
}

/// The line of `em-cc`.
fn of_emcc(words: &[OsString]) -> Line {
    let words = words.iter().filter(|word| !DYNAMIC.iter().any(|dynamic| *word == dynamic));
    Line { words: words.cloned().collect(), target: None }
}

/// The line of `wasm-lld`: all of it is for the linker, but the output and the level.
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
            "-o" | "-L" | "-l" => {
                let value = value()?;
                line.words.extend([word.clone(), value]);
            }
            "-m" => drop(value()?),
            "--export" => exports.push(value()?),
            _ if text.starts_with("--export=") => {
                exports.push(text.trim_start_matches("--export=").into());
            }
            _ if text.starts_with("--target=") => {
                line.target = text.strip_prefix("--target=").map(str::to_owned);
            }
            _ if text.starts_with("-O") || text.starts_with("-s") && text.len() > 2 => {
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
            "-flavor wasm --export f --export=__heap_base -z stack-size=64 --target=wasm32-unknown-unknown a.o -L d -lx -o a.wasm -O3",
        ))
        .ok();
        let want = "-Xlinker -z -Xlinker stack-size=64 a.o -L d -Xlinker -lx -o a.wasm -O3 -sEXPORTED_FUNCTIONS=[\"_f\"]";
        let found = line.map(|line| (line.words, line.target));
        assert_eq!(found, Some((words(want), Some("wasm32-unknown-unknown".to_owned()))));
    }

    #[test]
    fn the_program_is_linked_statically() {
        let line = of_emcc(&words("-s EXPORTED_FUNCTIONS=[] -sSIDE_MODULE=2 a.o -sWASM=0"));
        assert_eq!(line.words, words("-s EXPORTED_FUNCTIONS=[] a.o -sWASM=0"));
    }
}
