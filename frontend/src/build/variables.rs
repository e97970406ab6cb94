//! Variables of the source: how it declares functions, and which values have the names of variables.
//! Read where [`Keep`](super::debug::Keep) asks for it, from the nodes of LLVM 3.7 and later.

use std::collections::hash_map::Entry;

use emback_ir::{Global, Parameter, Prototype, Symbol, Value};
use rustc_hash::{FxHashMap, FxHashSet};

use super::debug::{DebugReader, Fields, Kind};
use super::old_debug::Part;

/// Tags of DWARF that types without a name have.
pub(crate) mod tag {
    pub(crate) const ARRAY: u32 = 0x01;
    pub(crate) const POINTER: u32 = 0x0f;
    pub(crate) const REFERENCE: u32 = 0x10;
    pub(crate) const CONST: u32 = 0x26;
    pub(crate) const VOLATILE: u32 = 0x35;
    pub(crate) const RESTRICT: u32 = 0x37;
    pub(crate) const RVALUE_REFERENCE: u32 = 0x42;
}

/// Whether a call of an intrinsic says which value a variable has (`false`) or at which address it is
/// (`true`).
pub(crate) fn variable_record(callee: &str) -> Option<bool> {
    match callee {
        "llvm.dbg.value" => Some(false),
        "llvm.dbg.declare" => Some(true),
        _ => None,
    }
}

/// Most types that one type is made of, which bounds the text and stops at cycles.
const DEEPEST: u32 = 32;

/// Most parameters that are described.
const MOST_PARAMETERS: u32 = 1000;

/// Reads what was asked for. `subprograms` are those of functions.
pub(super) fn finish<R: DebugReader>(
    reader: &mut R,
    subprograms: &[(Global, R::Node)],
) -> Result<(), R::Error> {
    let mut described: FxHashMap<R::Node, Prototype> = FxHashMap::default();
    for &(_, node) in subprograms {
        if let Entry::Vacant(entry) = described.entry(node) {
            entry.insert(prototype(reader, node)?);
        }
    }
    for node in std::mem::take(&mut reader.debug().1.variables) {
        let Some(Fields { kind: Kind::Variable, number, name, scope: Some(scope), ty, .. }) =
            reader.fields(node)?
        else {
            continue;
        };
        let Some(at) = number.checked_sub(1).filter(|&at| at < MOST_PARAMETERS) else { continue };
        if !described.contains_key(&scope) {
            continue;
        }
        let ty = match ty {
            Some(ty) => type_symbol(reader, ty)?,
            None => None,
        };
        let Some(prototype) = described.get_mut(&scope) else { continue };
        let at = at as usize;
        if prototype.parameters.len() <= at {
            prototype.parameters.resize(at + 1, Parameter::default());
        }
        prototype.parameters[at].name = name.into();
        if ty.is_some() {
            prototype.parameters[at].ty = ty.into();
        }
    }
    let (build, nodes) = reader.debug();
    let keep = nodes.keep;
    for (global, node) in subprograms {
        if let Some(prototype) = described.get(node)
            && let Some(function) = build.module.globals[*global].function_mut()
        {
            function.prototype = Some(Box::new(prototype.clone()));
        }
    }
    if keep.names {
        name_values(reader)?;
        for &(global, _) in subprograms {
            name_parameters(reader, global);
        }
    }
    Ok(())
}

/// What the type of a subprogram says: of parameters their types alone.
fn prototype<R: DebugReader>(reader: &mut R, node: R::Node) -> Result<Prototype, R::Error> {
    let mut prototype = Prototype::default();
    let Some(Fields { kind: Kind::Subprogram, ty: Some(ty), .. }) = reader.fields(node)? else {
        return Ok(prototype);
    };
    let Some(Fields { ty: Some(types), .. }) = reader.fields(ty)? else { return Ok(prototype) };
    let parts = reader.tuple(types)?.unwrap_or_default();
    for (at, part) in parts.into_iter().enumerate() {
        let ty = match &part {
            Part::Node(node) => type_symbol(reader, *node)?,
            _ => None,
        };
        match at.checked_sub(1) {
            // A type that cannot be told is not nothing.
            None => {
                let is_void = matches!(part, Part::Other);
                let unknown = (!is_void).then(|| reader.debug().0.module.symbol("?"));
                prototype.result = ty.or(unknown).into();
            }
            Some(_) => {
                prototype.parameters.push(Parameter { name: None.into(), ty: ty.into() });
            }
        }
    }
    Ok(prototype)
}

/// A type as the source writes it, if it can be told in a few words.
fn type_symbol<R: DebugReader>(reader: &mut R, node: R::Node) -> Result<Option<Symbol>, R::Error> {
    let text = type_text(reader, Some(node), DEEPEST)?;
    Ok(text.map(|text| reader.debug().0.module.symbol(text)))
}

/// A type as the source writes it; nothing is `void`. `deeper` more types are looked at.
fn type_text<R: DebugReader>(
    reader: &mut R,
    node: Option<R::Node>,
    deeper: u32,
) -> Result<Option<Vec<u8>>, R::Error> {
    let Some(node) = node else { return Ok(Some(b"void".to_vec())) };
    let Some(Fields { kind: Kind::Type, name, number, ty, .. }) = reader.fields(node)? else {
        return Ok(None);
    };
    let name = name.map(|name| reader.debug().0.module.bytes(name).to_vec());
    if name.as_ref().is_some_and(|name| !name.is_empty()) {
        return Ok(name);
    }
    let of_base: fn(Vec<u8>) -> Vec<u8> = match number {
        tag::POINTER => |base| behind(base, b"*"),
        tag::REFERENCE => |base| behind(base, b"&"),
        tag::RVALUE_REFERENCE => |base| behind(base, b"&&"),
        tag::ARRAY => |base| [&base[..], b"[]"].concat(),
        tag::CONST => |base| qualified(base, b"const"),
        tag::VOLATILE => |base| qualified(base, b"volatile"),
        tag::RESTRICT => |base| base,
        // A function, or a struct without a name.
        _ => return Ok(None),
    };
    if deeper == 0 {
        return Ok(None);
    }
    Ok(type_text(reader, ty, deeper - 1)?.map(of_base))
}

/// A type with a mark of C behind it: `char *`, `char **`.
fn behind(mut base: Vec<u8>, mark: &[u8]) -> Vec<u8> {
    if !base.ends_with(b"*") {
        base.push(b' ');
    }
    base.extend_from_slice(mark);
    base
}

/// A type with a word of C, which is behind the pointer that it is of.
fn qualified(base: Vec<u8>, word: &[u8]) -> Vec<u8> {
    let (first, second) = if base.ends_with(b"*") { (&base[..], word) } else { (word, &base[..]) };
    [first, b" ", second].concat()
}

/// Gives values the names of their variables. A record of the function itself wins over one of a
/// function that was inlined into it, and among those the first.
fn name_values<R: DebugReader>(reader: &mut R) -> Result<(), R::Error> {
    let mut names: FxHashMap<R::Node, Option<Symbol>> = FxHashMap::default();
    let mut records = Vec::new();
    for record in std::mem::take(&mut reader.debug().1.records) {
        let name = match names.get(&record.variable) {
            Some(&name) => name,
            None => {
                let fields = reader.fields(record.variable)?;
                let name = fields.filter(|fields| fields.kind == Kind::Variable);
                let name = name.and_then(|fields| fields.name);
                names.insert(record.variable, name);
                name
            }
        };
        let Some(name) = name else { continue };
        let locs = &reader.debug().0.module.debug.locs;
        let is_inlined = record.location.is_some_and(|loc| locs[loc].inlined_at.is_some());
        records.push((is_inlined, record, name));
    }
    records.sort_by_key(|(is_inlined, ..)| *is_inlined);
    let mut named: FxHashSet<(Global, Value)> = FxHashSet::default();
    let module = &mut reader.debug().0.module;
    for (_, record, name) in records {
        if !named.insert((record.function, record.value)) {
            continue;
        }
        let function = module.globals[record.function].function_mut();
        let Some(body) = function.and_then(|function| function.body_mut()) else { continue };
        // The name of an address says that it is none of the variable itself (`count.addr`).
        if !record.is_address || body.names[record.value].is_none() {
            body.names[record.value] = name.into();
        }
    }
    Ok(())
}

/// Gives parameters the names that they have in the source, also where no record says so.
fn name_parameters<R: DebugReader>(reader: &mut R, global: Global) {
    let module = &mut reader.debug().0.module;
    let Some(body) = module.function(global).and_then(|function| function.body()) else { return };
    let params = body.params.clone();
    for (index, value) in params.into_iter().enumerate() {
        let Some(parameter) = module.source_parameter(global, index) else { continue };
        let function = module.globals[global].function_mut();
        if parameter.name.is_some()
            && let Some(body) = function.and_then(|function| function.body_mut())
        {
            body.names[value] = parameter.name;
        }
    }
}
