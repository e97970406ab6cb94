//! The start function of a module without a JavaScript runtime, written as LLVM IR and compiled
//! with the rest.
//!
//! A WASI command has `_start`, which calls the constructors, main with the arguments from the
//! system, and the destructors, and exits with the status. Any other module with constructors has
//! `_initialize`, which its host calls once before everything else, as in a WASI reactor.

use std::fmt::Write as _;

use emback_ir::{Module, TypeData};
use emback_link::copy_by_name;
use emback_passes::program;

use crate::interface::{Interface, Main};
use crate::{Error, Input, Target};

/// The start function of a WASI command.
const START: &str = "_start";
/// The function that a WASI reactor, or any other library, is initialised by.
const INITIALIZE: &str = "_initialize";

/// Functions of WASI that the start function calls, under names that no program uses.
const WASI: &str = r#"
declare i32 @__emback_wasi_args_sizes_get(ptr, ptr) #0
declare i32 @__emback_wasi_args_get(ptr, ptr) #1
declare void @__emback_wasi_proc_exit(i32) #2
attributes #0 = { "wasm-import-module"="wasi_snapshot_preview1" "wasm-import-name"="args_sizes_get" }
attributes #1 = { "wasm-import-module"="wasi_snapshot_preview1" "wasm-import-name"="args_get" }
attributes #2 = { "wasm-import-module"="wasi_snapshot_preview1" "wasm-import-name"="proc_exit" }
"#;

/// Code that puts the arguments on the stack. argv ends with a null pointer even without arguments.
const ARGUMENTS: &str = "
  %count.place = alloca i32
  %size.place = alloca i32
  %sizes = call i32 @__emback_wasi_args_sizes_get(ptr %count.place, ptr %size.place)
  %unknown = icmp ne i32 %sizes, 0
  %all.count = load i32, ptr %count.place
  %all.size = load i32, ptr %size.place
  %argc = select i1 %unknown, i32 0, i32 %all.count
  %size = select i1 %unknown, i32 0, i32 %all.size
  %slots = add i32 %argc, 1
  %argv = alloca ptr, i32 %slots
  %text = alloca i8, i32 %size
  %got = call i32 @__emback_wasi_args_get(ptr %argv, ptr %text)
  %end = getelementptr ptr, ptr %argv, i32 %argc
  store ptr null, ptr %end
";

/// Adds the start function that the target needs, unless the program defines one.
pub(crate) fn add(
    module: &mut Module,
    interface: &mut Interface,
    inputs: &[Input],
    target: Target,
) -> Result<(), Error> {
    let name = match target {
        Target::AsmJs | Target::Wasm => return Ok(()),
        Target::BareWasm | Target::Wasi => match &interface.main {
            Some(_) if target == Target::Wasi => START,
            _ if interface.constructors.is_empty() => return Ok(()),
            _ => INITIALIZE,
        },
    };
    if interface.exports.iter().any(|export| export == START || export == INITIALIZE) {
        return Ok(());
    }
    let text = text(module, interface, name);
    let source = emback_frontend::text::read(text.as_bytes(), "start function")
        .map_err(|diagnostics| Error::at(inputs, diagnostics))?;
    if let Some(function) = source.global_by_name(name) {
        copy_by_name(module, &source, function)
            .map_err(|diagnostics| Error::at(inputs, diagnostics))?;
    }
    if name == START {
        // Main is called by the start and by nobody else.
        let main = interface.main.take().map(|main| main.symbol);
        interface.exports.retain(|export| Some(export) != main.as_ref());
    }
    // Roots already: that the start calls them is enough.
    interface.constructors.clear();
    interface.destructors.clear();
    interface.exports.push(name.to_owned());
    interface.roots.push(name.to_owned());
    Ok(())
}

/// The start function and what it calls, as a module of LLVM IR.
fn text(module: &Module, interface: &Interface, name: &str) -> String {
    let mut head = String::new();
    let mut body = String::new();
    let calls = |names: &[String], head: &mut String, body: &mut String| {
        for name in names {
            let _ = writeln!(head, "declare void @{0}()", quoted(name));
            let _ = writeln!(body, "  call void @{0}()", quoted(name));
        }
    };
    calls(&interface.constructors, &mut head, &mut body);
    if name == START {
        head.push_str(WASI);
        let status = match &interface.main {
            Some(main) => call_main(module, main, &mut head, &mut body),
            None => false,
        };
        calls(&interface.destructors, &mut head, &mut body);
        if status {
            body.push_str(
                "  %failed = icmp ne i32 %status, 0\n  br i1 %failed, label %exit, label %done\n\
                 exit:\n  call void @__emback_wasi_proc_exit(i32 %status)\n  unreachable\ndone:\n",
            );
        }
    }
    format!("{head}define void @{name}() {{\n{body}  ret void\n}}\n")
}

/// Whether there is a status.
fn call_main(module: &Module, main: &Main, head: &mut String, body: &mut String) -> bool {
    let name = quoted(&main.symbol);
    let behind =
        module.global_by_name(&main.symbol).and_then(|main| program::function_behind(module, main));
    let result = behind
        .and_then(|main| module.types.function_parts(module.globals[main].ty))
        .map(|(result, ..)| result);
    let gives = result.is_some_and(|result| matches!(module.types[result], TypeData::Int(32)));
    let (types, values) = match main.parameters {
        0 => ("", ""),
        1 => ("i32", "i32 %argc"),
        2 => ("i32, ptr", "i32 %argc, ptr %argv"),
        _ => ("i32, ptr, ptr", "i32 %argc, ptr %argv, ptr %end"),
    };
    if main.parameters > 0 {
        body.push_str(ARGUMENTS);
    }
    let (ty, status) = if gives { ("i32", "%status = ") } else { ("void", "") };
    let _ = writeln!(head, "declare {ty} @{name}({types})");
    let _ = writeln!(body, "  {status}call {ty} @{name}({values})");
    gives
}

/// A name as LLVM IR has it.
pub(crate) fn quoted(name: &str) -> String {
    let mut text = String::from("\"");
    for byte in name.bytes() {
        match byte {
            b'"' | b'\\' | 0..=31 | 127.. => {
                let _ = write!(text, "\\{byte:02X}");
            }
            _ => text.push(char::from(byte)),
        }
    }
    text.push('"');
    text
}
