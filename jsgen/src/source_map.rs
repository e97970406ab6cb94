//! Source maps, revision 3: from positions in the written file to lines of the sources.

use emback_ir::{InstLoc, Module, SourceKind};
use rustc_hash::FxHashMap;
use swc_sourcemap::SourceMapBuilder;

use crate::{AsmModule, Mapping};

/// A text that was read, the source of pieces that have no debug location.
#[derive(Copy, Clone)]
pub struct Input<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its contents. The map includes them where anything leads to this text; of other
    /// files, no contents are known here.
    pub text: &'a str,
}

/// The sources that a map can name.
#[derive(Copy, Clone)]
pub struct Sources<'a> {
    /// The texts that were read, by the numbers of [`Module::sources`].
    pub inputs: &'a [Input<'a>],
    /// The name in the map of a source that has this name in `inputs` or in debug
    /// information.
    pub rename: &'a dyn Fn(&str) -> String,
}

/// The source map of a file in which the module's text starts at line `line_offset` and
/// column `column_offset`, both from 0.
#[must_use]
pub fn source_map_at(
    asm: &AsmModule,
    line_offset: u32,
    column_offset: u32,
    module: &Module,
    known: Sources<'_>,
) -> String {
    let mappings = asm.mappings.iter().map(|mapping| Mapping {
        line: mapping.line.saturating_add(line_offset),
        column: mapping.column.saturating_add(if mapping.line == 0 { column_offset } else { 0 }),
        loc: mapping.loc,
    });
    source_map(mappings, module, known)
}

/// The source map of a file with these origins, in order. Pieces without a debug location
/// map to their line of the input; those without either map to nothing. A module of
/// WebAssembly is one line, and a byte of it a column.
#[must_use]
pub fn source_map(
    mappings: impl IntoIterator<Item = Mapping>,
    module: &Module,
    known: Sources<'_>,
) -> String {
    let mut builder = SourceMapBuilder::new(None);
    let mut sources: FxHashMap<String, u32> = FxHashMap::default();
    let mut last = None;
    for mapping in mappings {
        let Some((source, line, column)) = position(mapping.loc, module) else {
            if last.take().is_some() {
                builder.add_raw(mapping.line, mapping.column, 0, 0, None, None, false);
            }
            continue;
        };
        let source = match sources.get(&source) {
            Some(&id) => id,
            None => {
                let id = builder.add_source((known.rename)(&source).into());
                if let Some(input) = known.inputs.iter().find(|input| input.name == source) {
                    builder.set_source_contents(id, Some(input.text.to_owned().into()));
                }
                sources.insert(source, id);
                id
            }
        };
        if last == Some((mapping.line, source, line, column)) {
            // The same source line again, with nothing else between: a debugger has a
            // stop there already.
            continue; // a debugger stops there already
        }
        last = Some((mapping.line, source, line, column));
        builder.add_raw(mapping.line, mapping.column, line, column, Some(source), None, false);
    }
    let mut out = Vec::new();
    let mut map = match builder.into_sourcemap().to_writer(&mut out) {
        Ok(()) => String::from_utf8(out).unwrap_or_default(),
        Err(_) => String::new(),
    };
    // What follows the module maps to nothing. At the very end of the mappings node 20 takes a
    // segment without a source for one with the last source: a line follows, which is empty.
    const MAPPINGS: &str = "\"mappings\":\"";
    if last.is_none()
        && let Some(begin) = map.find(MAPPINGS).map(|at| at + MAPPINGS.len())
        && let Some(length) = map[begin..].find('"')
    {
        map.insert(begin + length, ';');
    }
    map
}

/// Path, line and column of an origin, the latter two from 0. Debug information has
/// priority; without it the line of the `.ll` text counts. Line 0 in debug information
/// means compiler-generated code, which has no position.
fn position(loc: InstLoc, module: &Module) -> Option<(String, u32, u32)> {
    if let Some(debug) = loc.debug.expand()
        && module.debug.locs.is_valid(debug)
        && let Some((file, line, column)) = module.source_position(debug)
        && line > 0
    {
        let (name, directory) = (module.text(file.name), module.text(file.directory));
        let is_absolute = name.starts_with('/') || name.as_bytes().get(1) == Some(&b':');
        let path = if directory.is_empty() || is_absolute {
            name.into_owned()
        } else {
            format!("{}/{name}", directory.trim_end_matches('/'))
        };
        return Some((path, line - 1, column.saturating_sub(1)));
    }
    let (source, line) = module.sources.find(loc.place)?;
    let data = module.sources.get(source)?;
    match data.kind {
        SourceKind::Text => {
            let name = String::from_utf8_lossy(&data.name).into_owned();
            Some((name, u32::try_from(line).ok()?.checked_sub(1)?, 0))
        }
        SourceKind::Bitcode => None, // has no lines
    }
}
