//! Invalid files as input of `emback validate`: a clear message for each, no crash, in little time.

use emback_tests::emback;
use emback_tests::process::{Ending, Outcome};
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::workdir;
use libtest_mimic::Trial;
use std::fs;
use std::path::Path;

/// What `emback validate` makes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Nothing to object to.
    Good,
    /// Status 1, and what is wrong on stderr or in the report.
    Refused,
    /// Either, as long as it comes to an end in good order: engines differ in how deep they go.
    Any,
}

type Make = fn() -> Vec<u8>;

const MODULE: &str =
    "function M(stdlib,foreign,heap){\"use asm\";function f(i){i=i|0;return i|0;}return f;}";

/// Every kind of file, by name.
const FILES: &[(&str, Wanted, Make)] = &[
    ("empty", Wanted::Any, Vec::new),
    ("white_space", Wanted::Any, || b" \n\t\r\n".to_vec()),
    ("no_module", Wanted::Any, || b"var a = 1;\n".to_vec()),
    ("no_javascript", Wanted::Refused, || b"this is no program at all {{{".to_vec()),
    ("binary", Wanted::Refused, || (0..=255).cycle().skip(7).take(5000).collect()),
    ("a_wasm_file", Wanted::Refused, || b"\0asm\x01\0\0\0".to_vec()),
    ("zeros", Wanted::Refused, || vec![0; 4096]),
    ("no_utf_8", Wanted::Any, || module_with(b"/*\xff\xfe\xc3(\x80*/")),
    ("no_utf_8_in_code", Wanted::Refused, || module_with(b"var \xff=0;")),
    ("utf_16", Wanted::Refused, || MODULE.encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ("byte_order_mark", Wanted::Good, || format!("\u{feff}{MODULE}").into_bytes()),
    ("crlf", Wanted::Good, || MODULE.replace(';', ";\r\n").into_bytes()),
    ("hashbang", Wanted::Good, || format!("#!/usr/bin/env node\n{MODULE}").into_bytes()),
    ("html", Wanted::Good, || {
        format!("<!DOCTYPE html><html><body><script>{MODULE}</script></body></html>").into_bytes()
    }),
    ("html_without_script", Wanted::Any, || b"<!DOCTYPE html><html><p>a</html>".to_vec()),
    ("html_cut_in_script", Wanted::Any, || format!("<html><script>{MODULE}").into_bytes()),
    ("module_cut_short", Wanted::Refused, || MODULE.as_bytes()[..MODULE.len() - 30].to_vec()),
    ("directive_alone", Wanted::Any, || b"\"use asm\";".to_vec()),
    ("typescript", Wanted::Refused, || b"function f(a: number): number { return a }".to_vec()),
    ("json", Wanted::Any, || b"{\"a\": [1, 2, 3]}".to_vec()),
    ("string_not_closed", Wanted::Refused, || b"var a = \"".to_vec()),
    ("comment_not_closed", Wanted::Refused, || b"/* a".to_vec()),
    ("template_not_closed", Wanted::Refused, || b"`${".to_vec()),
    ("a_long_line", Wanted::Good, || {
        let mut text = MODULE.as_bytes().to_vec();
        text.extend(std::iter::repeat_n(b' ', 100 << 20));
        text
    }),
    ("a_long_line_of_code", Wanted::Any, || {
        let all = "i=i+1|0;".repeat((100 << 20) / 8);
        inside(&all)
    }),
    ("a_long_comment", Wanted::Good, || {
        format!("/*{}*/{MODULE}", "a".repeat(20 << 20)).into_bytes()
    }),
    ("a_long_string", Wanted::Good, || {
        format!("var a=\"{}\";{MODULE}", "a".repeat(20 << 20)).into_bytes()
    }),
    ("a_long_name", Wanted::Any, || inside(&format!("{}=0;", "n".repeat(5 << 20)))),
    ("a_long_number", Wanted::Any, || inside(&format!("i={};", "9".repeat(1 << 20)))),
    // Each has a line of its own.
    ("many_modules", Wanted::Good, || MODULE.repeat(10_000).into_bytes()),
    ("deep_parens", Wanted::Any, || deep("i=", "(", "0", ")")),
    ("deep_blocks", Wanted::Any, || deep("", "{", "", "}")),
    ("deep_nots", Wanted::Any, || deep("i=", "!", "0", "")),
    ("deep_minuses", Wanted::Any, || deep("i=", "- ", "0", "")),
    ("deep_tildes", Wanted::Any, || deep("i=", "~", "0", "")),
    ("deep_awaits", Wanted::Any, || deep("", "typeof ", "0", "")),
    ("deep_ifs", Wanted::Any, || deep("", "if(1)", ";", "")),
    ("deep_else_ifs", Wanted::Any, || deep("", "if(i);else ", ";", "")),
    ("deep_whiles", Wanted::Any, || deep("", "while(1)", ";", "")),
    ("deep_fors", Wanted::Any, || deep("", "for(;;)", ";", "")),
    ("deep_dos", Wanted::Any, || deep("", "do ", ";", " while(0);")),
    ("deep_withs", Wanted::Any, || deep("", "with(a)", ";", "")),
    ("deep_switches", Wanted::Any, || deep("", "switch(0){default:", "", "}")),
    ("deep_tries", Wanted::Any, || deep("", "try{", "", "}catch(e){}")),
    ("deep_labels", Wanted::Any, || {
        let labels: String = (0..100_000).map(|at| format!("L{at}:")).collect();
        inside(&format!("{labels};"))
    }),
    ("deep_ternaries", Wanted::Any, || deep("i=", "i?1:", "0", "")),
    ("deep_ternaries_inside", Wanted::Any, || deep("i=", "i?", "0", ":1")),
    ("deep_assignments", Wanted::Any, || deep("", "i=", "0", "")),
    ("deep_calls", Wanted::Any, || deep("", "f(", "0", ")")),
    ("deep_call_chain", Wanted::Any, || deep("f", "()", "", "")),
    ("deep_members", Wanted::Any, || deep("i", ".a", "", "")),
    ("deep_elements", Wanted::Any, || deep("i=", "i[", "0", "]")),
    ("deep_news", Wanted::Any, || deep("", "new ", "i", "")),
    ("deep_arrays", Wanted::Any, || deep("i=", "[", "", "]")),
    ("deep_objects", Wanted::Any, || deep("i=", "{a:", "0", "}")),
    ("deep_patterns", Wanted::Any, || deep("", "[", "i", "]=0")),
    ("deep_templates", Wanted::Any, || deep("i=", "`${", "0", "}`")),
    ("deep_tagged_templates", Wanted::Any, || deep("i", "``", "", "")),
    ("deep_functions", Wanted::Any, || deep("", "function f(){", "", "}")),
    ("deep_function_expressions", Wanted::Any, || deep("i=", "function(){return ", "0", "}")),
    ("deep_arrows", Wanted::Any, || deep("i=", "a=>", "0", "")),
    ("deep_arrows_in_parens", Wanted::Any, || deep("i=", "(a=", "0", ")=>0")),
    ("deep_classes", Wanted::Any, || deep("i=", "class{a(){return ", "0", "}}")),
    ("deep_exponents", Wanted::Any, || deep("i=", "2**", "2", "")),
    ("deep_yields", Wanted::Any, || deep_outside("function*g(){", "yield ", "0", "}")),
    ("deep_modules", Wanted::Any, || {
        deep_outside("", "function M(){\"use asm\";", "", &"}".repeat(20_000))
    }),
    ("long_sum", Wanted::Any, || long("i=i", "+i")),
    ("long_or", Wanted::Any, || long("i=i", "|i")),
    ("long_product", Wanted::Any, || long("d=d", "*d")),
    ("long_comparison", Wanted::Any, || long("i=i", "<i")),
    ("long_logical", Wanted::Any, || long("i=i", "&&i")),
    ("long_commas", Wanted::Any, || long("i", ",i")),
    ("long_statements", Wanted::Any, || long("", "i;")),
    ("long_var", Wanted::Any, || {
        let names: String = (0..1_000_000).map(|at| format!(",v{at}=0")).collect();
        inside(&format!("var z=0{names};"))
    }),
    ("long_arguments", Wanted::Any, || inside(&format!("f(0{});", ",0".repeat(1_000_000)))),
    ("long_array", Wanted::Any, || inside(&format!("i=[{}];", "0,".repeat(1_000_000)))),
    ("long_switch", Wanted::Any, || {
        let cases: String = (0..1_000_000).map(|at| format!("case {at}:")).collect();
        inside(&format!("switch(i|0){{{cases}}}"))
    }),
    ("long_string_sum", Wanted::Any, || {
        format!("var a=\"\"{};{MODULE}", "+\"a\"".repeat(1_000_000)).into_bytes()
    }),
];

/// A module with these bytes behind its directive.
fn module_with(bytes: &[u8]) -> Vec<u8> {
    let (before, after) = MODULE.split_once(';').unwrap_or((MODULE, ""));
    [before.as_bytes(), b";", bytes, after.as_bytes()].concat()
}

/// A module whose function does this.
fn inside(code: &str) -> Vec<u8> {
    MODULE.replace("i=i|0;", &format!("i=i|0;{code}")).into_bytes()
}

fn deep(before: &str, open: &str, middle: &str, close: &str) -> Vec<u8> {
    let depth = 100_000;
    inside(&format!("{before}{}{middle}{};", open.repeat(depth), close.repeat(depth)))
}

fn deep_outside(before: &str, open: &str, middle: &str, after: &str) -> Vec<u8> {
    format!("{before}{}{middle}{after}", open.repeat(20_000)).into_bytes()
}

fn long(before: &str, more: &str) -> Vec<u8> {
    inside(&format!("{before}{};", more.repeat(1_000_000)))
}

fn main() {
    let scratch = workdir::fresh("validate_badinput");
    let mut cases: Vec<Trial> = Vec::new();
    for &(name, wanted, make) in FILES {
        let folder = scratch.join(name);
        cases.push(text_case(name, move || {
            fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            let file = folder.join("input.js");
            fs::write(&file, make()).map_err(|error| error.to_string())?;
            let outcome = emback::run(&folder, &["validate", "input.js"], b"");
            // The large ones are not kept.
            fs::remove_file(&file).map_err(|error| error.to_string())?;
            judge(&outcome, wanted)
        }));
    }
    cases.push(place(&scratch, "a_missing_file", "absent.js"));
    cases.push(place(&scratch, "a_folder", "."));
    cases.push(place(&scratch, "an_empty_name", ""));
    cases.push(place(&scratch, "a_file_as_folder", "/dev/null/input.js"));
    run_suite(cases);
}

/// Something that cannot be read.
fn place(scratch: &Path, name: &'static str, file: &'static str) -> Trial {
    let folder = scratch.join(name);
    text_case(name, move || {
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let outcome = emback::run(&folder, &["validate", file], b"");
        if !file.is_empty() && !outcome.complaint().contains(file) {
            return Err(format!("does not name it: {}", outcome.complaint()));
        }
        if matches!(outcome.ending, Ending::Exit(1 | 2)) {
            Ok(())
        } else {
            Err(format!("{outcome:?}"))
        }
    })
}

fn judge(outcome: &Outcome, wanted: Wanted) -> Result<(), String> {
    let output = [&outcome.stdout[..], &outcome.stderr[..]].concat();
    let output = String::from_utf8_lossy(&output).into_owned();
    let start: String = output.chars().take(400).collect();
    match (outcome.ending, wanted) {
        (Ending::Timeout, _) => return Err("did not come to an end".to_owned()),
        (Ending::Signal, _) => return Err(format!("died: {start}")),
        (Ending::Exit(0), Wanted::Good | Wanted::Any) => {}
        (Ending::Exit(1), Wanted::Refused | Wanted::Any) => {}
        (Ending::Exit(status), _) => return Err(format!("ended with {status}: {start}")),
    }
    if output.contains("panicked") || output.contains("a bug of emback") {
        return Err(start);
    }
    // A line of 100 MB is not shown in full.
    if output.len() > 1 << 20 {
        return Err(format!("prints {} bytes", output.len()));
    }
    if outcome.ending == Ending::Exit(1) && output.trim().len() < 10 {
        return Err("does not say why".to_owned());
    }
    Ok(())
}
