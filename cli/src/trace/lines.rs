//! Printed modules, cut into the lines of their functions.

use std::collections::BTreeMap;

use emback_jsgen::AsmModule;
use emback_wasmgen::WasmModule;
use wasmparser::{KnownCustom, Parser, Payload, TypeRef};
use wasmprinter::Config;

use super::Line;
use super::stages::origin;

/// The functions of readable asm.js, in order; those of the program come first.
pub(super) fn of_asm(asm: &AsmModule) -> Vec<Vec<Line>> {
    let mut from: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    for mapping in &asm.mappings {
        let lines = from.entry(mapping.line as usize).or_default();
        lines.extend(
            origin(mapping.loc)
                .into_iter()
                .filter(|line| !lines.contains(line))
                .collect::<Vec<_>>(),
        );
    }
    let mut functions: Vec<Vec<Line>> = Vec::new();
    let mut open = false;
    for (at, text) in asm.text.lines().enumerate() {
        if text.starts_with("  function ") {
            functions.push(Vec::new());
            open = true;
        }
        if let Some(function) = functions.last_mut().filter(|_| open) {
            let from = from.remove(&at).unwrap_or_default();
            function.push(numbered(function.len(), text.strip_prefix("  ").unwrap_or(text), from));
            open = !text.starts_with("  }") && !text.ends_with("{}");
        }
    }
    functions
}

/// Names of the functions that a module of WebAssembly defines, in order.
pub(super) fn names(bytes: &[u8]) -> Vec<String> {
    let mut imported = 0_usize;
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(bytes).flatten() {
        match payload {
            Payload::ImportSection(section) => {
                let functions = section.into_imports().flatten();
                imported = functions.filter(|import| matches!(import.ty, TypeRef::Func(_))).count();
            }
            Payload::FunctionSection(section) => {
                names = vec![String::new(); section.count() as usize];
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(section) = section.as_known() else { continue };
                let parts = section.into_iter().flatten();
                for part in parts {
                    let wasmparser::Name::Function(map) = part else { continue };
                    for naming in map.into_iter().flatten() {
                        let at = (naming.index as usize).checked_sub(imported);
                        if let Some(name) = at.and_then(|at| names.get_mut(at)) {
                            naming.name.clone_into(name);
                        }
                    }
                }
            }
            _ => {} // has no names of functions
        }
    }
    names
}

/// The functions of a module of WebAssembly that it defines, in order; those of the program come
/// first.
pub(super) fn of_wasm(wasm: &WasmModule) -> Vec<Vec<Line>> {
    let mut text = String::new();
    let mut config = Config::new();
    config.name_unnamed(true);
    let Ok(lines) = config.offsets_and_lines(&wasm.bytes, &mut text) else { return Vec::new() };
    let mut functions: Vec<Vec<Line>> = Vec::new();
    let mut start = None;
    for (offset, text) in lines {
        let text = text.trim_end_matches('\n');
        if text.starts_with("  (func ") {
            functions.push(Vec::new());
            start = offset;
        } else if text.starts_with("  (") {
            start = None;
        }
        if let (Some(function), Some(start)) = (functions.last_mut(), start) {
            // What closes belongs to what it closes, not to what came last.
            let closes = matches!(text.trim(), "end" | "else" | ")");
            let from = offset.filter(|_| !closes).and_then(|offset| {
                let after = wasm.mappings.partition_point(|m| u64::from(m.offset) <= offset);
                let mapping = wasm.mappings.get(after.checked_sub(1)?)?;
                (u64::from(mapping.offset) >= start).then(|| origin(mapping.loc))
            });
            function.push(numbered(
                function.len(),
                text.strip_prefix("  ").unwrap_or(text),
                from.unwrap_or_default(),
            ));
        }
    }
    functions
}

fn numbered(before: usize, text: &str, from: Vec<u32>) -> Line {
    Line { number: u32::try_from(before + 1).unwrap_or(u32::MAX), text: text.to_owned(), from }
}
