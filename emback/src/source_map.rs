//! Source maps: in a file beside the output, or inside it when that is asked for or the output is a
//! single file.

use base64::Engine as _;
use emback_ir::Module;
use emback_jsgen::{AsmModule, Mapping};
use emback_wasmgen::WasmModule;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::options::Folders;
use crate::{File, Input, Options, Output};

/// Bytes that a URL spells as they are (RFC 3986, section 2.3); all others are percent-encoded.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Adds the map of `asm`, which is part of the script `text`.
pub(crate) fn add(
    text: &mut String,
    output: &mut Output,
    asm: &AsmModule,
    (module, inputs): (&Module, &[Input]),
    options: &Options,
) {
    let (line, column) = place(text, asm);
    let map = with_sources(inputs, options, |sources| {
        emback_jsgen::source_map_at(asm, line, column, module, sources)
    });
    let file = options.output_name.as_deref().filter(|_| !options.is_single_file());
    let url = put(output, map, file, options);
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str("//# sourceMappingURL=");
    text.push_str(&url);
    text.push('\n');
}

/// Adds the map of `wasm`, which is written to `file`, or is part of the script.
pub(crate) fn add_to_wasm(
    output: &mut Output,
    wasm: &mut WasmModule,
    file: Option<&str>,
    (module, inputs): (&Module, &[Input]),
    options: &Options,
) {
    let columns = wasm.mappings.iter().map(|mapping| Mapping {
        line: 0,
        column: mapping.offset,
        loc: mapping.loc,
    });
    let map =
        with_sources(inputs, options, |sources| emback_jsgen::source_map(columns, module, sources));
    wasm.set_source_map_url(&put(output, map, file, options));
}

/// Makes a map with the texts of the inputs.
fn with_sources(
    inputs: &[Input],
    options: &Options,
    make: impl FnOnce(emback_jsgen::Sources<'_>) -> String,
) -> String {
    let texts: Vec<_> = inputs.iter().map(|input| String::from_utf8_lossy(&input.bytes)).collect();
    let named_texts = inputs.iter().zip(&texts);
    let inputs: Vec<emback_jsgen::Input<'_>> =
        named_texts.map(|(input, text)| emback_jsgen::Input { name: &input.name, text }).collect();
    let rename = |name: &str| named(name, options.folders.as_ref(), options.inline_source_map);
    make(emback_jsgen::Sources { inputs: &inputs, rename: &rename })
}

/// The name of a source in a map: relative to the map where it lies in the project or beside the
/// output, so that a build gives the same bytes in any folder; else as it is. Of an output that may
/// be moved, absolute.
fn named(name: &str, folders: Option<&Folders>, is_moved: bool) -> String {
    let path = folders.and_then(|Folders { project, output }| {
        let path = project.join(name);
        if is_moved {
            return Some(path);
        }
        let near = path.starts_with(project) || path.starts_with(output);
        pathdiff::diff_paths(&path, output).filter(|_| near)
    });
    match path {
        // A source map has URLs: folders are separated by slashes on every system.
        Some(path) => path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/"),
        None => name.to_owned(),
    }
}

/// Puts the map beside `file`, or into a data URL, and returns its URL.
fn put(output: &mut Output, map: String, file: Option<&str>, options: &Options) -> String {
    match file.filter(|_| !options.inline_source_map) {
        Some(file) => {
            let name = format!("{file}.map");
            let url = utf8_percent_encode(&name, RESERVED).to_string();
            output.beside.push(File { name, bytes: map.into_bytes() });
            url
        }
        None => {
            let bytes = base64::engine::general_purpose::STANDARD.encode(map);
            format!("data:application/json;base64,{bytes}")
        }
    }
}

/// Line and column of a script at which `asm` begins.
pub(crate) fn place(script: &str, asm: &AsmModule) -> (u32, u32) {
    let before = script.find(asm.text.trim_end()).map_or("", |at| &script[..at]);
    let line = before.bytes().filter(|&byte| byte == b'\n').count();
    let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
    (u32::try_from(line).unwrap_or(0), u32::try_from(column).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_near_the_output_are_named_relative_to_it() {
        let folders = Folders { project: "/p".into(), output: "/p/out".into() };
        for (name, want) in [
            ("a.ll", "../a.ll"),
            ("/p/src/a.c", "../src/a.c"),
            ("/p/out/a.c", "a.c"),
            ("/usr/src/std.rs", "/usr/src/std.rs"),
        ] {
            assert_eq!(named(name, Some(&folders), false), want);
            assert_eq!(named(name, None, false), name);
        }
        assert_eq!(named("a.rs", Some(&folders), true), "/p/a.rs");
    }
}
