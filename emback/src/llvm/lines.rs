//! Where the code that LLVM wrote comes from: its line table, whose lines are those of
//! [`emback_ir::print::module_with_lines`].

use std::collections::{BTreeMap, HashMap};

use emback_ir::{GlobalData, InstLoc, Module};
use emback_wasmgen::Mapping;
use gimli::{Dwarf, EndianSlice, LittleEndian};

use wasmparser::{Parser, Payload};

use crate::Error;

/// Locations by their line.
pub(super) type Origins = HashMap<u32, InstLoc>;

/// The locations of a module; where several instructions are in a line, that of the first.
pub(super) fn origins(module: &Module) -> Origins {
    let mut origins = Origins::default();
    for body in module.globals.values().filter_map(GlobalData::body) {
        let blocks = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
        for loc in blocks.map(|&inst| body.locs[inst]) {
            origins.entry(loc.place.number()).or_insert(loc);
        }
    }
    origins
}

/// Places of a linked module and where they come from, in order.
pub(super) fn mappings(bytes: &[u8], origins: &Origins) -> Result<Vec<Mapping>, Error> {
    read(bytes, origins)
        .map_err(|error| Error::other(format!("LLVM's line table cannot be read: {error}")))
}

/// The module without LLVM's own debug information, which speaks of lines of a text that nobody
/// has. Code stays where it is.
pub(super) fn without(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut done = 0;
    for payload in Parser::new(0).parse_all(bytes).flatten() {
        // The header is in no section, and the head of a section not in its range: it follows what
        // was before.
        let Some((_, range)) = payload.as_section() else { continue };
        let end = usize::try_from(range.end).unwrap_or(bytes.len());
        let is_debug = matches!(&payload, Payload::CustomSection(section) if section.name().starts_with(".debug_"));
        if done == 0 && is_debug {
            out.extend_from_slice(&bytes[..8]);
        } else if !is_debug {
            out.extend_from_slice(&bytes[done..end]);
        }
        done = end;
    }
    out
}

fn read(bytes: &[u8], origins: &Origins) -> Result<Vec<Mapping>, Box<dyn std::error::Error>> {
    let mut sections: HashMap<&str, &[u8]> = HashMap::default();
    // Addresses count from the start of the code section's content. What was left out has one
    // beyond it.
    let mut code = 0_u64..0;
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::CodeSectionStart { unchecked_range, .. } => code = unchecked_range,
            Payload::CustomSection(section) => {
                sections.insert(section.name(), section.data());
            }
            _ => {} // the rest says nothing of lines
        }
    }
    let dwarf = Dwarf::load(|id| -> Result<_, gimli::Error> {
        let data = sections.get(id.name()).copied().unwrap_or_default();
        Ok(EndianSlice::new(data, LittleEndian))
    })?;
    let mut found = BTreeMap::new();
    let mut units = dwarf.units();
    while let Some(header) = units.next()? {
        let Some(program) = dwarf.unit(header)?.line_program.clone() else { continue };
        let mut rows = program.rows();
        while let Some((_, row)) = rows.next_row()? {
            let offset = code.start.saturating_add(row.address());
            if code.contains(&offset) && row.address() > 0 {
                let line = row.line().filter(|_| !row.end_sequence());
                let line = line.and_then(|line| u32::try_from(line.get()).ok());
                found.insert(offset, line);
            }
        }
    }
    let mapping = |(offset, line): (u64, Option<u32>)| Mapping {
        offset: u32::try_from(offset).unwrap_or(u32::MAX),
        loc: line.and_then(|line| origins.get(&line).copied()).unwrap_or_default(),
    };
    Ok(found.into_iter().map(mapping).collect())
}
