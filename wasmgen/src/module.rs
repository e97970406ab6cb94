//! The module around the functions: who has which index, and the sections in their order.
//!
//! Imports come first in the index space, then the program's functions, then those of [`crate::services`]. Which of the
//! last two kinds there will be is known before any code is written, so that calls need no second look.

use emback_ir::tree::{Expr, Program, Signature, StmtKind, TreeFunction, for_each_stmt};
use emback_ir::{Diagnostic, Diagnostics, Global, Module};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataCountSection, DataSection, ElementSection, Elements,
    Encode, EntityType, ExportKind, ExportSection, FunctionSection, GlobalSection, GlobalType,
    ImportSection, IndirectNameMap, MemorySection, MemoryType, NameMap, NameSection,
    ProducersField, ProducersSection, RefType, TableSection, TableType,
};

use crate::data::segments;
use crate::function::{self, Code};
use crate::services::{self, Service};
use crate::signatures::{Signatures, in_pairs, is_wide};
use crate::{Boundary, ImportKind, Mapping, Options, WasmExport, WasmImport, WasmModule};

/// Bytes of a page of memory.
const PAGE: u64 = 65536;
const STACK_POINTER: u32 = 0;
const RESULT_HIGH: u32 = 1;
const CALLED_POINTER: u32 = 2;
/// Enough for the deepest nesting that the tree may have, in a build without optimisation.
const STACK: usize = 64 << 20;

/// What a direct call calls.
#[derive(Copy, Clone, Debug)]
pub(crate) enum Target {
    /// A function by index.
    Function(u32),
    MemoryCopy,
    MemoryFill,
    MemorySize,
    MemoryGrow,
}

/// What functions need to know of the module.
pub(crate) struct Context<'a> {
    pub(crate) program: &'a Program,
    pub(crate) options: &'a Options,
    targets: FxHashMap<Global, Target>,
    signatures: Signatures,
    check_stack: Option<u32>,
    check_pointer: FxHashMap<Signature, u32>,
}

impl Context<'_> {
    pub(crate) fn target(&self, global: Global) -> Option<Target> {
        self.targets.get(&global).copied()
    }

    pub(crate) fn address(&self, global: Global) -> u32 {
        self.program.layout.addresses[global]
    }

    pub(crate) fn signature(&self, signature: &Signature) -> u32 {
        self.signatures.find(signature).unwrap_or_default()
    }

    pub(crate) fn stack_pointer(&self) -> u32 {
        STACK_POINTER
    }

    pub(crate) fn result_high(&self) -> u32 {
        RESULT_HIGH
    }

    pub(crate) fn called_pointer(&self) -> u32 {
        CALLED_POINTER
    }

    /// The function that sets the stack pointer after looking at it, with assertions.
    pub(crate) fn check_stack(&self) -> Option<u32> {
        self.check_stack
    }

    /// The function that looks at a pointer before it is called, with assertions.
    pub(crate) fn check_pointer(&self, signature: &Signature) -> Option<u32> {
        self.check_pointer.get(signature).copied()
    }
}

/// A function of the module's own, with its index.
struct Own {
    service: Service,
    signature: Signature,
    name: String,
}

/// The index space of functions while it is being filled.
struct Plan<'a> {
    options: &'a Options,
    signatures: Signatures,
    /// Imports with their signature inside.
    imports: Vec<(WasmImport, u32)>,
    /// Wrappers of imports that cross the border in pairs: import, native signature.
    pairs: Vec<(u32, Signature)>,
}

impl Plan<'_> {
    /// Adds an import. `Err` is the place of its wrapper among `pairs`, whose index is known later.
    fn import(
        &mut self,
        module: &str,
        name: &str,
        kind: ImportKind,
        signature: &Signature,
    ) -> Result<u32, usize> {
        let index = u32::try_from(self.imports.len()).unwrap_or(u32::MAX);
        let wrapped = self.options.boundary == Boundary::Pairs && is_wide(signature);
        let crossing = if wrapped { in_pairs(signature) } else { signature.clone() };
        let ty = self.signatures.index(&crossing);
        let import = WasmImport {
            module: module.to_owned(),
            name: name.to_owned(),
            kind,
            signature: crossing.letters(),
        };
        self.imports.push((import, ty));
        if wrapped {
            self.pairs.push((index, signature.clone()));
            return Err(self.pairs.len() - 1);
        }
        Ok(index)
    }
}

/// Writes the whole module.
pub(crate) fn write(
    program: &Program,
    module: &Module,
    options: &Options,
) -> Result<WasmModule, Diagnostics> {
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK)
        .build()
        .map_err(|error| vec![Diagnostic::error(format!("cannot start threads: {error}"))])?;
    pool.install(|| write_module(program, module, options))
}

fn write_module(
    program: &Program,
    module: &Module,
    options: &Options,
) -> Result<WasmModule, Diagnostics> {
    let (cx, plan) = plan(program, module, options)?;
    let bodies: Vec<Code> =
        program.functions.par_iter().map(|func| function::function(&cx, func)).collect();
    let services: Vec<Vec<u8>> =
        plan.own.iter().map(|own| services::code(&cx, &own.service, &own.signature)).collect();
    Ok(assemble(cx, &plan, module, &bodies, &services))
}

/// All that is decided before code is written.
struct Planned {
    imports: Vec<(WasmImport, u32)>,
    /// Signature indices of the program's functions.
    functions: Vec<u32>,
    own: Vec<Own>,
    own_types: Vec<u32>,
    /// What stands in the table: pointer and function.
    slots: Vec<(u32, u32)>,
    table: u32,
    exports: Vec<(WasmExport, u32)>,
}

#[allow(clippy::too_many_lines, reason = "one list of who comes after whom")]
fn plan<'a>(
    program: &'a Program,
    module: &Module,
    options: &'a Options,
) -> Result<(Context<'a>, Planned), Diagnostics> {
    let uses = Uses::of(program);
    if uses.remainder {
        return Err(vec![Diagnostic::error("internal: WebAssembly has no remainder of floats")]);
    }
    let mut plan =
        Plan { options, signatures: Signatures::default(), imports: Vec::new(), pairs: Vec::new() };
    let mut targets: FxHashMap<Global, Target> = FxHashMap::default();
    let mut waiting: Vec<(Global, usize)> = Vec::new();
    let mut loops: Vec<(Global, Service)> = Vec::new();

    // 1. Imports: what the program asks for, then what its code needs.
    for import in &program.imports {
        let instruction = match import.name.as_str() {
            "emback.memory.size" if options.bare => Some(Target::MemorySize),
            "emback.memory.grow" if options.bare => Some(Target::MemoryGrow),
            "emback.memcpy" | "emback.memmove" if options.features.bulk_memory => {
                Some(Target::MemoryCopy)
            }
            "emback.memset" if options.features.bulk_memory => Some(Target::MemoryFill),
            _ => None,
        };
        if let Some(target) = instruction {
            targets.insert(import.global, target);
            continue;
        }
        let service = match import.name.as_str() {
            "emback.memcpy" | "emback.memmove" if options.bare => Some(Service::MoveBytes),
            "emback.memset" if options.bare => Some(Service::FillBytes),
            _ => None,
        };
        if let Some(service) = service {
            loops.push((import.global, service));
            continue;
        }
        let (from, name, kind) = match (&import.module, helper_name(&import.name)) {
            (Some(from), _) => (from.as_str(), import.name.clone(), ImportKind::Module),
            (None, Some(helper)) => ("env", helper, ImportKind::Helper),
            (None, None) => ("env", import.name.clone(), ImportKind::Symbol),
        };
        match plan.import(from, &name, kind, &import.signature) {
            Ok(index) => {
                targets.insert(import.global, Target::Function(index));
            }
            Err(pair) => waiting.push((import.global, pair)),
        }
    }
    let helper = |plan: &mut Plan<'_>, name: &str, letters: &str| {
        plan.import("env", name, ImportKind::Helper, &signature_of(letters)).unwrap_or_default()
    };
    // Without the runtime there is nobody to tell.
    let checks = options.assertions && !options.bare;
    let overflow = checks.then(|| helper(&mut plan, "abortStackOverflow", "vi"));
    let mut null_functions: Vec<(usize, u32)> = Vec::new();
    if checks {
        for (index, table) in program.layout.tables.iter().enumerate() {
            let name = format!("nullFunc_{}", table.signature.letters());
            null_functions.push((index, helper(&mut plan, &name, "vi")));
        }
    }
    let mut js_calls: Vec<(usize, Result<u32, usize>)> = Vec::new();
    for (index, table) in program.layout.tables.iter().enumerate() {
        if reserved(table).next().is_some() {
            let mut signature = table.signature.clone();
            signature.params.insert(0, emback_ir::tree::ValType::I32);
            let name = format!("jsCall_{}", table.signature.letters());
            js_calls.push((index, plan.import("env", &name, ImportKind::Helper, &signature)));
        }
    }

    // 2. The program's functions.
    let first = u32::try_from(plan.imports.len()).unwrap_or(u32::MAX);
    let mut functions = Vec::new();
    for (index, func) in (first..).zip(&program.functions) {
        targets.insert(func.global, Target::Function(index));
        functions.push(plan.signatures.index(&program.signatures[func.global]));
    }

    // 3. Functions of the module's own.
    let mut own = OwnFunctions {
        next: first + u32::try_from(functions.len()).unwrap_or(u32::MAX),
        list: Vec::new(),
    };
    let pairs = std::mem::take(&mut plan.pairs);
    let wrappers: Vec<u32> = pairs
        .into_iter()
        .map(|(import, signature)| {
            let name = format!("pairs${}", plan.imports[import as usize].0.name);
            own.add(Service::FromPairs { callee: import }, signature, name)
        })
        .collect();
    for (global, pair) in waiting {
        targets.insert(global, Target::Function(wrappers[pair]));
    }
    for (global, service) in loops {
        let name = program.imports.iter().find(|import| import.global == global);
        let name = name.map(|import| import.name.clone()).unwrap_or_default();
        let index = own.add(service, program.signatures[global].clone(), name);
        targets.insert(global, Target::Function(index));
    }
    let mut exports: Vec<(WasmExport, u32)> = Vec::new();
    if !options.bare {
        for (service, letters) in [
            (Service::StackSave, "i"),
            (Service::StackRestore, "vi"),
            (Service::StackAlloc, "ii"),
            (Service::SetTempRet0, "vi"),
            (Service::GetTempRet0, "i"),
        ] {
            let name = free_name(program, service.export_name().unwrap_or_default());
            let index = own.add(service, signature_of(letters), name.clone());
            let export = WasmExport { name, symbol: false, signature: letters.to_owned() };
            exports.push((export, index));
        }
    }
    let check_stack = overflow.map(|callee| {
        let limit = program.layout.stack_limit;
        own.add(Service::CheckStack { callee, limit }, signature_of("vi"), "check_stack".to_owned())
    });
    let mut check_pointer = FxHashMap::default();
    let mut slots = slots(program, &targets);
    for (index, callee) in null_functions {
        let table = &program.layout.tables[index];
        let letters = table.signature.letters();
        let size = u32::try_from(table.slots.len()).unwrap_or(u32::MAX);
        let check = Service::CheckPointer { callee, base: table.base, size };
        let check = own.add(check, signature_of("ii"), format!("check_pointer_{letters}"));
        check_pointer.insert(table.signature.clone(), check);
        let empty = Service::EmptySlot { callee };
        let empty = own.add(empty, table.signature.clone(), format!("empty_slot_{letters}"));
        let held = reserved(table);
        let pointers = (table.base..).zip(&table.slots).filter(|(_, slot)| slot.is_none());
        slots.extend(
            pointers
                .filter(|(pointer, _)| !held.contains(&(pointer - table.base)))
                .map(|(pointer, _)| (pointer, empty)),
        );
    }
    for (index, callee) in js_calls {
        let table = &program.layout.tables[index];
        let callee = callee.unwrap_or_else(|pair| wrappers[pair]);
        for slot in reserved(table) {
            let name = format!("reserved_slot_{}_{slot}", table.signature.letters());
            let number = slot - table.reserved;
            let stub = Service::ReservedSlot { callee, slot: number };
            slots.push((table.base + slot, own.add(stub, table.signature.clone(), name)));
        }
    }
    for letters in &options.dyn_calls {
        let called = signature_of(letters);
        let mut signature = called.clone();
        signature.params.insert(0, emback_ir::tree::ValType::I32);
        let name = free_name(program, &format!("dynCall_{letters}"));
        plan.signatures.index(&called);
        let index = own.add(Service::DynCall { called }, signature.clone(), name.clone());
        exports.push(export(&mut own, options, name, false, index, &signature));
    }
    for wanted in &program.exports {
        let Some(Target::Function(index)) = targets.get(&wanted.global).copied() else {
            return Err(vec![Diagnostic::error(format!(
                "internal: the export '{}' is no function",
                wanted.name
            ))]);
        };
        let signature = &program.signatures[wanted.global];
        exports.push(export(&mut own, options, wanted.name.clone(), true, index, signature));
    }
    for signature in uses.indirect {
        plan.signatures.index(&signature);
    }
    let own_types = own.list.iter().map(|own| plan.signatures.index(&own.signature)).collect();
    slots.sort_unstable();
    let table = program
        .layout
        .tables
        .iter()
        .map(|table| table.base + u32::try_from(table.slots.len()).unwrap_or(u32::MAX))
        .max()
        .unwrap_or(1)
        .max(1);
    let _ = module;
    let cx = Context {
        program,
        options,
        targets,
        signatures: plan.signatures,
        check_stack,
        check_pointer,
    };
    let planned = Planned {
        imports: plan.imports,
        functions,
        own: own.list,
        own_types,
        slots,
        table,
        exports,
    };
    Ok((cx, planned))
}

/// The name of an export of the module's own, moved out of the way of the program's.
fn free_name(program: &Program, name: &str) -> String {
    let mut name = name.to_owned();
    while program.exports.iter().any(|export| export.name == name) {
        name.push('$');
    }
    name
}

struct OwnFunctions {
    next: u32,
    list: Vec<Own>,
}

impl OwnFunctions {
    fn add(&mut self, service: Service, signature: Signature, name: String) -> u32 {
        self.list.push(Own { service, signature, name });
        self.next += 1;
        self.next - 1
    }
}

/// An export, through a wrapper where its signature does not cross the border as it is.
fn export(
    own: &mut OwnFunctions,
    options: &Options,
    name: String,
    symbol: bool,
    index: u32,
    signature: &Signature,
) -> (WasmExport, u32) {
    if options.boundary == Boundary::Native || !is_wide(signature) {
        return (WasmExport { name, symbol, signature: signature.letters() }, index);
    }
    let crossing = in_pairs(signature);
    let service = Service::ToPairs { callee: index, inside: signature.clone() };
    let index = own.add(service, crossing.clone(), format!("pairs${name}"));
    (WasmExport { name, symbol, signature: crossing.letters() }, index)
}

/// Slots of a table that are kept for `addFunction`.
fn reserved(table: &emback_ir::tree::Table) -> std::ops::Range<u32> {
    let held = table.slots.iter().skip(table.reserved as usize).take_while(|slot| slot.is_none());
    let count = if table.reserved == 0 { 0 } else { held.count() };
    table.reserved..table.reserved + u32::try_from(count).unwrap_or(0)
}

/// Pointers and the functions behind them.
fn slots(program: &Program, targets: &FxHashMap<Global, Target>) -> Vec<(u32, u32)> {
    let mut out = Vec::new();
    for table in &program.layout.tables {
        for (pointer, slot) in (table.base..).zip(&table.slots) {
            if let Some(Target::Function(index)) =
                slot.and_then(|global| targets.get(&global)).copied()
            {
                out.push((pointer, index));
            }
        }
    }
    out
}

/// The helper of the runtime that a symbol of the legal form stands for: `emback.memory.grow` is `emMemoryGrow`.
fn helper_name(symbol: &str) -> Option<String> {
    let mut name = "em".to_owned();
    for word in symbol.strip_prefix("emback.")?.split('.') {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    Some(name)
}

/// The signature of these letters; letters that are none are left out.
fn signature_of(letters: &str) -> Signature {
    use emback_ir::tree::ValType::{F32, F64, I32, I64};
    let mut types = letters.chars().map(|letter| match letter {
        'i' => Some(I32),
        'j' => Some(I64),
        'f' => Some(F32),
        'd' => Some(F64),
        _ => None,
    });
    let result = types.next().flatten();
    Signature { result, params: types.flatten().collect() }
}

/// What the code will need.
#[derive(Default)]
struct Uses {
    remainder: bool,
    /// Signatures called through pointers, in order of first use.
    indirect: Vec<Signature>,
}

impl Uses {
    fn of(program: &Program) -> Uses {
        let mut uses = Uses::default();
        for func in &program.functions {
            uses.function(func);
        }
        uses
    }

    fn function(&mut self, func: &TreeFunction) {
        for_each_stmt(&func.body, &mut |stmt| {
            if let StmtKind::Call(call) = &stmt.kind {
                self.call(call);
            }
            stmt.for_each_operand(&mut |operand| {
                operand.for_each(&mut |expr| match expr {
                    Expr::Binary { op: emback_ir::tree::BinaryOp::FRem, .. } => {
                        self.remainder = true;
                    }
                    Expr::Call(call) => self.call(call),
                    _ => {}
                });
            });
        });
    }

    fn call(&mut self, call: &emback_ir::tree::Call) {
        if matches!(call.callee, emback_ir::tree::Callee::Indirect(_))
            && !self.indirect.contains(&call.signature)
        {
            self.indirect.push(call.signature.clone());
        }
    }
}

fn assemble(
    cx: Context<'_>,
    plan: &Planned,
    module: &Module,
    bodies: &[Code],
    services: &[Vec<u8>],
) -> WasmModule {
    let Context { program, options, signatures, .. } = cx;
    let layout = &program.layout;
    let mut out = wasm_encoder::Module::new();
    out.section(&signatures.into_section());

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
        imports.import("env", "memory", EntityType::Memory(memory));
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

    out.section(&globals(layout.stack_base, options));
    out.section(&exports(plan, options));

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
    for body in services {
        code.raw(body);
    }
    let mappings = mappings(out.len(), &code, bodies, services.len());
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
    out.section(&CustomSection {
        name: "target_features".into(),
        data: target_features(options).into(),
    });

    WasmModule {
        bytes: out.finish(),
        imports: plan.imports.iter().map(|(import, _)| import.clone()).collect(),
        exports: plan.exports.iter().map(|(export, _)| export.clone()).collect(),
        mappings,
    }
}

fn globals(stack_base: u32, options: &Options) -> GlobalSection {
    let mut section = GlobalSection::new();
    let ty = GlobalType { val_type: wasm_encoder::ValType::I32, mutable: true, shared: false };
    section.global(ty, &ConstExpr::i32_const(stack_base.cast_signed()));
    if !options.bare || options.boundary == Boundary::Pairs {
        section.global(ty, &ConstExpr::i32_const(0));
        if options.assertions {
            section.global(ty, &ConstExpr::i32_const(0));
        }
    }
    section
}

fn exports(plan: &Planned, options: &Options) -> ExportSection {
    let mut section = ExportSection::new();
    if !options.import_memory {
        section.export("memory", ExportKind::Memory, 0);
    }
    let table = "__indirect_function_table";
    if !options.bare && plan.exports.iter().all(|(export, _)| export.name != table) {
        section.export(table, ExportKind::Table, 0);
    }
    for (export, index) in &plan.exports {
        section.export(&export.name, ExportKind::Func, *index);
    }
    section
}

/// The table's content: a segment for each run of pointers that follow each other.
fn elements(slots: &[(u32, u32)]) -> ElementSection {
    let mut section = ElementSection::new();
    for run in slots.chunk_by(|a, b| a.0 + 1 == b.0) {
        let start = ConstExpr::i32_const(run[0].0.cast_signed());
        let functions: Vec<u32> = run.iter().map(|&(_, function)| function).collect();
        section.active(None, &start, Elements::Functions(functions.into()));
    }
    section
}

/// The `target_features` section: a count, then `+` and a name each.
fn target_features(options: &Options) -> Vec<u8> {
    let list = options.features.list();
    let used: Vec<&str> = list.iter().filter(|(_, used)| *used).map(|(name, _)| *name).collect();
    let mut bytes = Vec::new();
    used.len().encode(&mut bytes);
    for name in used {
        bytes.push(b'+');
        name.encode(&mut bytes);
    }
    bytes
}

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

/// Turns places in bodies into places in the module, whose bytes before the code section are `before`.
fn mappings(before: usize, code: &CodeSection, bodies: &[Code], services: usize) -> Vec<Mapping> {
    let mut out = Vec::new();
    let count = leb_size(bodies.len() + services);
    let content = count + code.byte_len();
    let mut at = before + 1 + leb_size(content) + count;
    for body in bodies {
        at += leb_size(body.bytes.len());
        for &(place, loc) in &body.places {
            let offset = u32::try_from(at + place as usize).unwrap_or(u32::MAX);
            out.push(Mapping { offset, loc });
        }
        at += body.bytes.len();
    }
    out
}

/// Bytes of a number in LEB128.
fn leb_size(number: usize) -> usize {
    let mut bytes = Vec::new();
    number.encode(&mut bytes);
    bytes.len()
}
