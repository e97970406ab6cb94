//! Linking compared with LLVM's own linker: modules linked by both have the same symbols, types,
//! values and bodies and behave alike, and both reject modules that are incompatible. Archives
//! are read as `llvm-ar` writes them.

mod archives;
mod comdats;

use emback_frontend::text;
use emback_ir::{Module, print, verify};
use emback_tests::check::diff;
use emback_tests::process::{Ending, Run};
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{emback, tools, workdir};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    tools::require(&[
        "llc-19",
        "lli-19",
        "llvm-ar-19",
        "llvm-as-19",
        "llvm-link-19",
        "node",
        "wasm-ld-19",
    ]);
    let scratch = workdir::fresh("link");
    let folder = workdir::root().join("tests/link");
    let mut groups: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for file in workdir::files(&folder, "ll") {
        groups.entry(file.with_file_name("")).or_default().push(file);
    }
    let mut cases = Vec::new();
    for (group, inputs) in groups {
        let name = group.strip_prefix(&folder).unwrap_or(&group).display().to_string();
        let name = name.trim_end_matches('/').to_owned();
        let output = scratch.join(name.replace('/', "-"));
        cases.push(text_case(name.clone(), move || {
            if name.starts_with("errors/") {
                refused(&inputs)
            } else {
                agrees(&inputs, &output).and_then(|()| runs(&inputs, &output))
            }
        }));
    }
    for &format in archives::FORMATS {
        let folder = scratch.join("archives").join(format.name);
        cases.push(text_case(format!("archives/{}", format.name), move || {
            archives::reads(format, &folder)
        }));
    }
    let output = scratch.join("linkages");
    cases.push(text_case("every_pair_of_linkages", move || linkages(&output)));
    let output = scratch.join("comdats");
    cases.push(text_case("every_pair_of_comdats", move || comdats::pairs(&output)));
    let folder = scratch.join("wasm-ld");
    cases.push(text_case("groups_as_wasm_ld_keeps_them", move || comdats::by_wasm_ld(&folder)));
    run_suite(cases);
}

fn read(file: &Path) -> Result<Module, String> {
    let source = fs::read(file).map_err(|error| error.to_string())?;
    text::read(&source, &file.display().to_string()).map_err(|errors| format!("{errors:?}"))
}

fn ours(inputs: &[PathBuf]) -> Result<Module, String> {
    let modules = inputs.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
    let linked = emback_link::modules(modules)
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let broken = verify::module(&linked);
    if broken.is_empty() { Ok(linked) } else { Err(format!("not valid: {broken:?}")) }
}

fn theirs(inputs: &[PathBuf], output: &Path) -> Result<(), String> {
    let outcome =
        Run::new("llvm-link-19", 60).arg("-S").args(inputs).arg("-o").arg(output).outcome();
    if outcome.success() { Ok(()) } else { Err(outcome.complaint()) }
}

fn agrees(inputs: &[PathBuf], output: &Path) -> Result<(), String> {
    let linked = ours(inputs)?;
    let (our_file, their_file) = (output.with_extension("ll"), output.with_extension("llvm.ll"));
    fs::write(&our_file, print::module(&linked)).map_err(|error| error.to_string())?;
    theirs(inputs, &their_file)?;
    let (found, wanted) = (summary(&linked), summary(&read(&their_file)?));
    if found == wanted { Ok(()) } else { Err(diff(&wanted, &found)) }
}

/// Everything that is printed of a module, sorted, with attributes in place of numbers of groups, and without the
/// numbers that were put behind names.
fn summary(module: &Module) -> String {
    let text = print::module(module);
    let groups: BTreeMap<&str, &str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("attributes #")?.split_once(" = "))
        .collect();
    let mut parts: Vec<String> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with("attributes #")
            || line.starts_with("source_filename")
            || line.is_empty()
        {
            continue;
        }
        let line = normal(line, &groups);
        match parts.last_mut() {
            Some(part) if inside => {
                part.push('\n');
                part.push_str(&line);
            }
            _ => parts.push(line.clone()),
        }
        inside = (inside || line.starts_with("define ")) && line != "}";
    }
    parts.sort();
    parts.join("\n")
}

fn normal(line: &str, groups: &BTreeMap<&str, &str>) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['@', '%', '$', '#', '!']) {
        let (before, sigil) = rest.split_at(at);
        out.push_str(before);
        let end = sigil[1..]
            .find(|c: char| !c.is_ascii_alphanumeric() && !"._-$".contains(c))
            .map_or(sigil.len(), |end| end + 1);
        let (name, after) = sigil.split_at(end);
        if let Some(group) = name.strip_prefix('#').and_then(|number| groups.get(number)) {
            out.push_str(group);
        } else if let Some(number) = name.strip_prefix('!') {
            // Numbers of metadata follow the order of flags.
            out.push_str(if number.parse::<u32>().is_ok() { "!" } else { name });
        } else {
            let cut = name
                .rsplit_once('.')
                .filter(|(head, tail)| head.len() > 1 && tail.parse::<u32>().is_ok());
            out.push_str(&without_struct_numbers(cut.map_or(name, |(head, _)| head)));
        }
        rest = after;
    }
    out.push_str(rest);
    // LLVM writes the alignment of every access.
    let access = [" load ", " store ", " alloca "].iter().any(|word| out.contains(word));
    match out.rfind(", align ") {
        Some(at) if access && out.starts_with("  ") => out.truncate(at),
        _ => {}
    }
    out
}

/// The name of an intrinsic without the numbers behind the structs in it: `llvm.ssa.copy.s_foo.1s`.
fn without_struct_numbers(name: &str) -> String {
    if !name.starts_with("@llvm.") {
        return name.to_owned();
    }
    let mut parts = name.split('.');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        if rest.len() == part.len() || !rest.starts_with('s') {
            out.push('.');
            out.push_str(part);
        } else {
            out.push_str(rest);
        }
    }
    out
}

/// Programs say at the top with which status they end: `; RUN: 3`, or `; LLI: 3` where emback does not compile them.
fn runs(inputs: &[PathBuf], output: &Path) -> Result<(), String> {
    let source = inputs.first().map(fs::read_to_string);
    let source = source.and_then(Result::ok).unwrap_or_default();
    let status = |prefix: &str| {
        source.lines().find_map(|line| line.strip_prefix(prefix)?.parse::<i32>().ok())
    };
    let compiled = status("; RUN: ");
    let Some(wanted) = compiled.or_else(|| status("; LLI: ")) else { return Ok(()) };
    let (our_file, their_file) = (output.with_extension("ll"), output.with_extension("llvm.ll"));
    for file in [&our_file, &their_file] {
        let lli = Run::new("lli-19", 60).arg(file).outcome();
        if lli.ending != Ending::Exit(wanted) {
            let (ending, why) = (&lli.ending, lli.complaint());
            return Err(format!("lli ends with {ending:?}, not {wanted}: {why}"));
        }
    }
    if compiled.is_none() {
        return Ok(());
    }
    let folder = our_file.parent().unwrap_or(Path::new("."));
    let run = emback::run(folder, &["run".as_ref(), our_file.as_os_str()], b"");
    if run.ending != Ending::Exit(wanted) {
        return Err(format!(
            "emback ends with {:?}, not {wanted}: {}",
            run.ending,
            run.complaint()
        ));
    }
    Ok(())
}

fn refused(inputs: &[PathBuf]) -> Result<(), String> {
    let output = workdir::target().join("suites/link/refused.ll");
    if theirs(inputs, &output).is_ok() {
        return Err("llvm-link takes this".to_owned());
    }
    match ours(inputs) {
        Ok(_) => Err("taken".to_owned()),
        Err(message) => {
            // The module that is added is always named.
            let last = inputs.last().map(|file| file.display().to_string()).unwrap_or_default();
            if message.contains(&last) {
                Ok(())
            } else {
                Err(format!("names no module: {message}"))
            }
        }
    }
}

/// What a module can say of a variable and of a function, with `NAME` for the name.
const VARIABLES: &[&str] = &[
    "@NAME = global i32 VALUE",
    "@NAME = external global i32",
    "@NAME = extern_weak global i32",
    "@NAME = weak global i32 VALUE",
    "@NAME = weak_odr hidden global i32 VALUE",
    "@NAME = linkonce global i32 VALUE",
    "@NAME = linkonce_odr unnamed_addr global i32 VALUE",
    "@NAME = common protected global i32 0, align 4",
    "@NAME = common global [2 x i32] zeroinitializer, align 8",
    "@NAME = available_externally global i32 VALUE",
    "@NAME = internal global i32 VALUE",
    "@NAME = external dllimport global i32",
    "@NAME = private local_unnamed_addr constant i32 VALUE",
    "@NAME = weak alias i32, ptr @base",
    "@NAME = external constant i32",
];

const FUNCTIONS: &[&str] = &[
    "define i32 @NAME() { ret i32 VALUE }",
    "declare i32 @NAME()",
    "declare extern_weak i32 @NAME()",
    "define weak i32 @NAME() { ret i32 VALUE }",
    "define weak_odr protected i32 @NAME() unnamed_addr { ret i32 VALUE }",
    "define linkonce i32 @NAME() { ret i32 VALUE }",
    "define linkonce_odr hidden i32 @NAME() { ret i32 VALUE }",
    "define available_externally i32 @NAME() { ret i32 VALUE }",
    "define internal i32 @NAME() { ret i32 VALUE }",
    "declare dllimport i32 @NAME()",
    "@NAME = linkonce_odr alias i32 (), ptr @base_function",
];

/// All pairs of what two modules can say of one symbol, used and unused in each: those that both linkers take in one
/// go, those that LLVM refuses one by one.
fn linkages(output: &Path) -> Result<(), String> {
    let (mut taken, mut wrong) = ([String::new(), String::new()], Vec::new());
    let mut number = 0;
    for forms in [VARIABLES, FUNCTIONS] {
        for (first, a) in forms.iter().enumerate() {
            for (second, b) in forms.iter().enumerate() {
                let strong = |form: &str| {
                    form.starts_with("@NAME = global") || form.starts_with("define i32")
                };
                for used in 0..4 {
                    let name = format!("s{number}");
                    number += 1;
                    let pair = [part(a, &name, 1, used & 1 != 0), part(b, &name, 2, used & 2 != 0)];
                    if strong(a) && strong(b) {
                        if used == 0 {
                            wrong.push(pair);
                        }
                        continue;
                    }
                    let note = format!("; {first} {second}\n");
                    for (all, one) in taken.iter_mut().zip(pair) {
                        all.push_str(&note);
                        all.push_str(&one);
                    }
                }
            }
        }
    }
    let base =
        "@base = internal global i32 3\ndefine internal i32 @base_function() { ret i32 3 }\n";
    let write = |name: &str, pair: &[String; 2]| {
        write_pair(output, name, &pair.each_ref().map(|text| format!("{base}{text}")))
    };
    agrees(&write("linkages", &taken)?, output)?;
    for (number, pair) in wrong.iter().enumerate() {
        refused(&write(&format!("linkages-refused-{number}"), pair)?)?;
    }
    Ok(())
}

/// Writes two modules beside `output`.
fn write_pair(output: &Path, name: &str, pair: &[String; 2]) -> Result<Vec<PathBuf>, String> {
    let files = ["a", "b"].map(|side| output.with_file_name(format!("{name}.{side}.ll")));
    for (file, text) in files.iter().zip(pair) {
        fs::write(file, text).map_err(|error| error.to_string())?;
    }
    Ok(files.to_vec())
}

fn part(form: &str, name: &str, value: u32, used: bool) -> String {
    let mut text = form.replace("NAME", name).replace("VALUE", &value.to_string());
    text.push('\n');
    if used {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "define ptr @use.{value}.{name}() {{\n  ret ptr @{name}\n}}");
    }
    text
}
