//! Assembles the module: writes the sections in the order of the binary format, from the
//! indices of [`crate::plan`] and the code of the functions.

use std::borrow::Cow;

use emback_ir::abi::{CPP_TAG, ENV, JUMP_TAG, MEMORY, TABLE};
use emback_ir::tree::{Program, ValType};
use emback_ir::{InstLoc, Module};
use indexmap::IndexMap;
use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataCountSection, DataSection, ElementSection, Elements,
    Encode, EntityType, ExportKind, ExportSection, FunctionSection, GlobalSection, GlobalType,
    ImportSection, IndirectNameMap, MemorySection, MemoryType, NameMap, NameSection,
    ProducersField, ProducersSection, RefType, TableSection, TableType, TagKind, TagSection,
    TagType,
};

use crate::data::segments;
use crate::function::Code;
use crate::module::{Context, STACK_POINTER, Tags};
use crate::plan::Planned;
use crate::{Features, Mapping, Options, Switch, WasmModule};

/// Size of a page of memory in bytes.
const PAGE: u64 = 65536;

/// Writes all sections. `bodies` are the program's functions, `support` the others, both
/// in order of index.
pub(crate) fn assemble(
    cx: Context<'_>,
    plan: &Planned,
    module: &Module,
    bodies: &[Code],
    support: &[Vec<u8>],
) -> WasmModule {
    let (program, options) = (cx.program, cx.options);
    let layout = &program.layout;
    let (tags, has_result_high) = (cx.tags, cx.has_result_high());
    let mut out = wasm_encoder::Module::new();
    out.section(&cx.into_types());

    let mut imports = ImportSection::new();
    let pages = u64::from(layout.memory).div_ceil(PAGE);
    let memory = MemoryType {
        minimum: pages,
        maximum: Some(options.memory_maximum.map_or(pages, |bytes| (bytes / PAGE).max(pages))),
        memory64: false,
        shared: false,
        page_size_log2: None,
    };
    if options.import_memory {
        imports.import(ENV, MEMORY, EntityType::Memory(memory));
    }
    for (import, ty) in &plan.imports {
        imports.import(&import.module, &import.name, EntityType::Function(*ty));
    }
    if !imports.is_empty() {
        out.section(&imports);
    }

    let mut functions = FunctionSection::new();
    for &ty in plan.functions.iter().chain(&plan.own_types) {
        functions.function(ty);
    }
    out.section(&functions);

    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        minimum: plan.table.into(),
        maximum: Some(plan.table.into()),
        table64: false,
        shared: false,
    });
    out.section(&tables);

    if !options.import_memory {
        let mut memories = MemorySection::new();
        memories.memory(memory);
        out.section(&memories);
    }

    if tags != Tags::default() {
        let mut section = TagSection::new();
        for _ in tags.exceptions.iter().chain(&tags.jumps) {
            section.tag(TagType { kind: TagKind::Exception, func_type_idx: tags.signature });
        }
        out.section(&section);
    }

    out.section(&globals(layout.stack_base, options, tags, has_result_high));
    out.section(&exports(plan, options, tags));

    let elements = elements(&plan.slots);
    if !elements.is_empty() {
        out.section(&elements);
    }

    let parts = segments(&layout.data);
    if options.features.bulk_memory && !parts.is_empty() {
        out.section(&DataCountSection { count: u32::try_from(parts.len()).unwrap_or(u32::MAX) });
    }

    let mut code = CodeSection::new();
    for body in bodies {
        code.raw(&body.bytes);
    }
    for body in support {
        code.raw(body);
    }
    let mappings = if options.locations {
        mappings(out.len(), &code, bodies, support.len())
    } else {
        Vec::new()
    };
    out.section(&code);

    let mut data = DataSection::new();
    for part in parts {
        let at = layout.data_base.wrapping_add(u32::try_from(part.start).unwrap_or(u32::MAX));
        let bytes = layout.data[part].iter().copied();
        data.active(0, &ConstExpr::i32_const(at.cast_signed()), bytes);
    }
    if !data.is_empty() {
        out.section(&data);
    }

    if options.names {
        out.section(&names(program, module, plan, bodies));
    }
    if let Some((name, version)) = &options.producer {
        let mut field = ProducersField::new();
        field.value(name, version);
        let mut producers = ProducersSection::new();
        producers.field("processed-by", &field);
        out.section(&producers);
    }
    for (name, data) in custom_sections(module) {
        out.section(&CustomSection { name, data: data.into() });
    }
    let features = used_features(options, program, bodies);
    if options.producer.is_some() {
        let data = target_features(features, tags != Tags::default()).into();
        out.section(&CustomSection { name: "target_features".into(), data });
    }

    WasmModule {
        bytes: out.finish(),
        imports: plan.imports.iter().map(|(import, _)| import.clone()).collect(),
        exports: plan.exports.iter().map(|(export, _)| export.clone()).collect(),
        mappings,
        features,
    }
}

/// The custom sections of the program, each with the pieces of its name, in the order of the first.
fn custom_sections(module: &Module) -> IndexMap<Cow<'_, str>, Vec<u8>> {
    let mut sections = IndexMap::<_, Vec<u8>>::new();
    for section in &module.custom_sections {
        let contents = sections.entry(module.text(section.name)).or_default();
        contents.extend_from_slice(module.bytes(section.contents));
    }
    sections
}

/// The global section. All globals are i32.
fn globals(stack_base: u32, options: &Options, tags: Tags, has_result_high: bool) -> GlobalSection {
    let mut section = GlobalSection::new();
    let ty = GlobalType { val_type: wasm_encoder::ValType::I32, mutable: true, shared: false };
    section.global(ty, &ConstExpr::i32_const(stack_base.cast_signed()));
    if has_result_high {
        section.global(ty, &ConstExpr::i32_const(0));
        if options.assertions {
            section.global(ty, &ConstExpr::i32_const(0));
        }
    }
    if tags != Tags::default() {
        section.global(ty, &ConstExpr::i32_const(0));
    }
    section
}

/// The export section. The table is exported for the runtime unless the program exports a
/// function of that name.
fn exports(plan: &Planned, options: &Options, tags: Tags) -> ExportSection {
    let mut section = ExportSection::new();
    if !options.import_memory {
        section.export(MEMORY, ExportKind::Memory, 0);
    }
    if !options.bare && plan.exports.iter().all(|(export, _)| export.name != TABLE) {
        section.export(TABLE, ExportKind::Table, 0);
    }
    for (export, index) in &plan.exports {
        section.export(&export.name, ExportKind::Func, *index);
    }
    for (name, tag) in [(CPP_TAG, tags.exceptions), (JUMP_TAG, tags.jumps)] {
        // The host may throw and catch by them.
        if let Some(tag) = tag
            && plan.exports.iter().all(|(export, _)| export.name != name)
        {
            section.export(name, ExportKind::Tag, tag);
        }
    }
    section
}

/// The element section: one segment for each run of consecutive pointers.
fn elements(slots: &[(u32, u32)]) -> ElementSection {
    let mut section = ElementSection::new();
    for run in slots.chunk_by(|a, b| a.0 + 1 == b.0) {
        let start = ConstExpr::i32_const(run[0].0.cast_signed());
        let functions: Vec<u32> = run.iter().map(|&(_, function)| function).collect();
        section.active(None, &start, Elements::Functions(functions.into()));
    }
    section
}

/// The features of the module. Tail calls and vectors are among them only if there are
/// some, so that tools for engines without them accept the module.
fn used_features(options: &Options, program: &Program, bodies: &[Code]) -> Features {
    let mut features = options.features;
    features.tail_call &= bodies.iter().any(|code| code.tail_calls);
    let is_vector = |ty: &ValType| *ty == ValType::V128;
    let passed = program.signatures.values().chain(program.imports.iter().map(|i| &i.signature));
    let simd = bodies.iter().any(|code| code.simd)
        || passed.flat_map(|passed| passed.params.iter().chain(&passed.result)).any(is_vector);
    let switch = |used| if used { Switch::On } else { Switch::Off };
    features.simd128 = switch(simd);
    features.relaxed_simd = switch(bodies.iter().any(|code| code.relaxed_simd));
    features
}

/// The content of the `target_features` section: a count, then `+` and a name for each
/// feature.
fn target_features(features: Features, exceptions: bool) -> Vec<u8> {
    let list = features.list();
    let mut used: Vec<&str> =
        list.iter().filter(|(_, used)| *used).map(|(name, _)| *name).collect();
    if exceptions {
        used.push("exception-handling");
        used.sort_unstable();
    }
    let mut bytes = Vec::new();
    used.len().encode(&mut bytes);
    for name in used {
        bytes.push(b'+');
        name.encode(&mut bytes);
    }
    bytes
}

/// The name section: functions, named locals, and the stack pointer.
fn names(program: &Program, module: &Module, plan: &Planned, bodies: &[Code]) -> NameSection {
    let mut functions = NameMap::new();
    let mut index = 0;
    let mut name = |text: &str| {
        functions.append(index, text);
        index += 1;
    };
    for (import, _) in &plan.imports {
        name(&import.name);
    }
    for func in &program.functions {
        name(&module.global_name(func.global));
    }
    for own in &plan.own {
        name(&own.name);
    }
    let mut locals = IndirectNameMap::new();
    let first = u32::try_from(plan.imports.len()).unwrap_or(u32::MAX);
    for (index, (func, code)) in (first..).zip(program.functions.iter().zip(bodies)) {
        let mut named: Vec<(u32, String)> = func
            .locals
            .iter()
            .filter_map(|(local, data)| {
                let symbol = data.name.expand()?;
                Some((code.locals[local], module.text(symbol).into_owned()))
            })
            .collect();
        named.sort_unstable();
        if named.is_empty() {
            continue;
        }
        let mut map = NameMap::new();
        for (local, name) in named {
            map.append(local, &name);
        }
        locals.append(index, &map);
    }
    let mut globals = NameMap::new();
    globals.append(STACK_POINTER, "__stack_pointer");
    let mut section = NameSection::new();
    section.functions(&functions);
    section.locals(&locals);
    section.globals(&globals);
    section
}

/// Translates positions in bodies into positions in the module; `before` is the number of
/// bytes before the code section. The head of a function and support functions have no
/// origin.
fn mappings(before: usize, code: &CodeSection, bodies: &[Code], support: usize) -> Vec<Mapping> {
    let mut out = Vec::new();
    let count = leb_size(bodies.len() + support);
    let content = count + code.byte_len();
    let mut at = before + 1 + leb_size(content) + count;
    let mut origin = |at: usize, loc: InstLoc| {
        out.push(Mapping { offset: u32::try_from(at).unwrap_or(u32::MAX), loc });
    };
    for body in bodies {
        origin(at, InstLoc::default());
        at += leb_size(body.bytes.len());
        for &(place, loc) in &body.places {
            origin(at + place as usize, loc);
        }
        at += body.bytes.len();
    }
    origin(at, InstLoc::default());
    out
}

/// Length of a number in LEB128, in bytes.
fn leb_size(number: usize) -> usize {
    let mut bytes = Vec::new();
    number.encode(&mut bytes);
    bytes.len()
}
