//! Invalid input and unwritable output: one clear line, status 1, no files left.

use emback_tests::emback;
use emback_tests::process::{Ending, Outcome};
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::workdir;
use libtest_mimic::Trial;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

fn main() {
    let scratch = workdir::fresh("badinput");
    let mut cases = vec![
        bad(&scratch, "a_64_bit_module", X86_64.as_bytes(), &["wasm32"]),
        bad(&scratch, "a_big_endian_module", BIG_ENDIAN.as_bytes(), &[]),
        bad(&scratch, "binary_rubbish", &rubbish(), &[]),
        bad(&scratch, "bytes_that_are_no_text", b"define i32 @\xff\xfe\xc3(\x80) {\n", &[]),
        bad(&scratch, "a_type_error", TYPE_ERROR.as_bytes(), &["input.ll:4", "%x"]),
        bad(&scratch, "an_undefined_value", UNDEFINED_VALUE.as_bytes(), &["%nowhere"]),
        bad(&scratch, "an_undefined_block", UNDEFINED_BLOCK.as_bytes(), &["%nowhere"]),
        bad(&scratch, "a_use_before_its_definition", USE_BEFORE.as_bytes(), &["%y"]),
        bad(&scratch, "two_definitions", TWICE.as_bytes(), &["@f"]),
        bad(
            &scratch,
            "an_undefined_symbol",
            UNDEFINED_SYMBOL.as_bytes(),
            &["nobody_has_it", "main"],
        ),
        bad(&scratch, "deep_nesting", deep().as_bytes(), &[]),
        bad(&scratch, "a_type_too_large", TOO_LARGE.as_bytes(), &[]),
        bad(&scratch, "an_integer_too_wide", b"@a = global i99999999999 0\n", &["input.ll:1"]),
        bad(
            &scratch,
            "a_type_within_itself",
            b"%t = type { i32, %t }\n@a = global %t zeroinitializer\n",
            &[],
        ),
        bad(&scratch, "nothing", b"", &[]),
        empty_name(&scratch),
        missing(&scratch),
        folder(&scratch),
        unwritable(&scratch),
        unwritable_stays(&scratch),
        no_such_folder(&scratch),
    ];
    cases.extend(truncated(&scratch));
    run_suite(cases);
}

/// 32 GiB of zeros that are used.
const TOO_LARGE: &str = r#"@a = global [4294967295 x i64] zeroinitializer
define i32 @main() {
  %p = getelementptr i8, ptr @a, i32 5
  %x = load i32, ptr %p
  ret i32 %x
}
"#;

const X86_64: &str = r#"target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
define i32 @main() {
  ret i32 0
}
"#;

const BIG_ENDIAN: &str = r#"target datalayout = "E-m:e-p:32:32-i64:64-n32-S128"
target triple = "powerpc-unknown-linux-gnu"
define i32 @main() {
  ret i32 0
}
"#;

const TYPE_ERROR: &str = r#"define i32 @main() {
entry:
  %x = add i64 1, 2
  %y = add i32 %x, 1
  ret i32 %y
}
"#;

const UNDEFINED_VALUE: &str = "define i32 @main() {\n  ret i32 %nowhere\n}\n";
const UNDEFINED_BLOCK: &str = "define i32 @main() {\n  br label %nowhere\n}\n";
const USE_BEFORE: &str =
    "define i32 @main() {\n  %x = add i32 %y, 1\n  %y = add i32 %x, 1\n  ret i32 %y\n}\n";
const TWICE: &str = "define i32 @f() {\n  ret i32 0\n}\ndefine i32 @f() {\n  ret i32 1\n}\n";
const UNDEFINED_SYMBOL: &str = "declare i32 @nobody_has_it()\ndefine i32 @main() {\n  %x = call i32 @nobody_has_it()\n  ret i32 %x\n}\n";

fn rubbish() -> Vec<u8> {
    let mut state = 0x2545_f491_u32;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[1]
    };
    (0..5000).map(|_| next()).collect()
}

fn deep() -> String {
    format!("@a = global {}i32{} undef\n", "{".repeat(100_000), "}".repeat(100_000))
}

/// An input that must be refused in a line that has all of `words`.
fn bad(scratch: &Path, name: &'static str, bytes: &[u8], words: &'static [&'static str]) -> Trial {
    let (folder, bytes) = (scratch.join(name), bytes.to_vec());
    text_case(name, move || {
        put(&folder, &bytes)?;
        for level in ["-O0", "-O2"] {
            refused(&folder, &["build", "input.ll", "-o", "out.js", level], words)?;
            refused(&folder, &["build", "input.ll", "-o", "-", level], words)?;
        }
        refused(&folder, &["run", "input.ll"], words)?;
        refused_without_file(&folder)
    })
}

fn put(folder: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    fs::write(folder.join("input.ll"), bytes).map_err(|error| error.to_string())
}

fn refused(folder: &Path, args: &[&str], words: &[&str]) -> Result<(), String> {
    let outcome = emback::run(folder, args, b"");
    judge(&outcome, words).map_err(|why| format!("emback {}: {why}", args.join(" ")))?;
    if outcome.stdout.is_empty() {
        Ok(())
    } else {
        Err(format!("emback {}: wrote to stdout", args.join(" ")))
    }
}

/// Status 1 and one complete line; further lines may show the location.
fn judge(outcome: &Outcome, words: &[&str]) -> Result<(), String> {
    let complaint = outcome.complaint();
    if outcome.ending != Ending::Exit(1) {
        return Err(format!("ended with {:?}: {complaint}", outcome.ending));
    }
    let first = complaint.lines().next().unwrap_or_default();
    if first.trim().len() < 10 {
        return Err(format!("no clear line: {complaint:?}"));
    }
    for trace in ["panicked", "RUST_BACKTRACE", "stack overflow"] {
        if complaint.contains(trace) {
            return Err(format!("shows its inside: {complaint}"));
        }
    }
    match words.iter().find(|word| !complaint.contains(**word)) {
        Some(word) => Err(format!("does not name {word:?}: {complaint}")),
        None => Ok(()),
    }
}

fn refused_without_file(folder: &Path) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| error.to_string())?;
    let left: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name != "input.ll")
        .collect();
    if left.is_empty() { Ok(()) } else { Err(format!("left behind: {left:?}")) }
}

fn example() -> PathBuf {
    workdir::root().join("examples/hello.ll")
}

/// One example cut off after each of its bytes. Cuts that leave a whole module behind may build; nothing may crash.
fn truncated(scratch: &Path) -> Vec<Trial> {
    let whole = match fs::read(example()) {
        Ok(whole) => whole,
        Err(error) => panic!("cannot read the example: {error}"),
    };
    // In a few cases rather than one, so that they run side by side.
    let parts = 8;
    let part = |index: usize| {
        let folder = scratch.join(format!("truncated{index}"));
        let whole = whole.clone();
        text_case(format!("truncated_at_every_byte_{index}"), move || {
            for end in (index..whole.len()).step_by(parts) {
                cut(&folder, whole.get(..end).unwrap_or_default())
                    .map_err(|why| format!("cut after {end} bytes: {why}"))?;
            }
            Ok(())
        })
    };
    (0..parts).map(part).collect()
}

fn cut(folder: &Path, bytes: &[u8]) -> Result<(), String> {
    put(folder, bytes)?;
    let outcome = emback::run(folder, &["build", "input.ll", "-o", "out.js"], b"");
    if outcome.success() {
        return fs::remove_file(folder.join("out.js"))
            .map_err(|error| format!("no output: {error}"));
    }
    judge(&outcome, &[])?;
    refused_without_file(folder)
}

fn empty_name(scratch: &Path) -> Trial {
    let folder = scratch.join("empty_name");
    text_case("an_empty_file_name", move || {
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let outcome = emback::run(&folder, &["build", "", "-o", "out.js"], b"");
        // It may also count as an error of the command line.
        if matches!(outcome.ending, Ending::Exit(1 | 2)) {
            Ok(())
        } else {
            Err(format!("{outcome:?}"))
        }
    })
}

fn missing(scratch: &Path) -> Trial {
    let folder = scratch.join("missing");
    text_case("a_missing_file", move || {
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        refused(&folder, &["build", "absent.ll", "-o", "out.js"], &["absent.ll"])?;
        refused_without_file(&folder)
    })
}

fn folder(scratch: &Path) -> Trial {
    let folder = scratch.join("folder");
    text_case("a_folder", move || {
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        refused(&folder, &["build", ".", "-o", "out.js"], &[])?;
        refused_without_file(&folder)
    })
}

fn good(folder: &Path) -> Result<(), String> {
    let whole = fs::read(example()).map_err(|error| error.to_string())?;
    put(folder, &whole)
}

/// The user may be root and able to write any file, so the output path is a folder.
fn unwritable(scratch: &Path) -> Trial {
    let folder = scratch.join("unwritable");
    text_case("an_output_that_is_a_folder", move || {
        good(&folder)?;
        fs::create_dir_all(folder.join("out.js")).map_err(|error| error.to_string())?;
        refused(&folder, &["build", "input.ll", "-o", "out.js"], &["out.js"])?;
        fs::remove_dir(folder.join("out.js")).map_err(|error| error.to_string())?;
        refused_without_file(&folder)
    })
}

/// A failed build leaves an older output as it was.
fn unwritable_stays(scratch: &Path) -> Trial {
    let folder = scratch.join("protected");
    text_case("an_output_in_a_protected_folder", move || {
        good(&folder)?;
        let place = folder.join("place");
        fs::create_dir_all(&place).map_err(|error| error.to_string())?;
        set_mode(&place, 0o555)?;
        let outcome = emback::run(&folder, &["build", "input.ll", "-o", "place/out.js"], b"");
        set_mode(&place, 0o755)?;
        if !outcome.success() {
            judge(&outcome, &["place/out.js"])?;
        }
        // The superuser may write there all the same.
        fs::remove_dir_all(&place).map_err(|error| error.to_string())?;
        refused_without_file(&folder)
    })
}

fn set_mode(path: &Path, mode: u32) -> Result<(), String> {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(|error| error.to_string())
}

fn no_such_folder(scratch: &Path) -> Trial {
    let folder = scratch.join("nowhere");
    text_case("an_output_in_no_folder", move || {
        good(&folder)?;
        refused(&folder, &["build", "input.ll", "-o", "absent/out.js"], &["absent/out.js"])?;
        refused_without_file(&folder)
    })
}
