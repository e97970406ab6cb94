//! Assigns all indices before any code is written, so that calls need no relocation.
//!
//! Imports come first in the index space of functions, then the program's functions, then
//! those of [`crate::support`]. The steps of [`plan`] fill it in that order. Calls of
//! functions that are emitted later then have their final index, and functions can be
//! emitted in parallel.

use emback_ir::abi::{
    CAUGHT, EXCEPTION, Export, ExportKind, Import, MEMCPY, MEMMOVE, MEMORY_GROW, MEMORY_PAGES,
    MEMORY_SIZE, MEMSET, RuntimeExport, RuntimeImport, SET_EXCEPTION, THROW, THROW_BUFFER, TRY,
    TRY_BOTH, TRY_JUMP, dyn_call_name, free_export_name, with_leading_i32,
};
use emback_ir::tree::{
    BinaryOp, Call, Callee, Expr, Program, Signature, StmtKind, Table, TreeFunction, for_each_stmt,
};
use emback_ir::{Diagnostic, Diagnostics, Global};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::exceptions::Catches;
use crate::module::{Context, Tags, Target};
use crate::signatures::{Signatures, in_pairs, is_wide};
use crate::support::Support;
use crate::{Boundary, Options};

/// The indices of everything in the module.
pub(crate) struct Planned {
    /// Imports with their signature inside.
    pub(crate) imports: Vec<(Import, u32)>,
    /// Signature indices of the program's functions.
    pub(crate) functions: Vec<u32>,
    /// Support functions, in order of index.
    pub(crate) own: Vec<Own>,
    /// Signature indices of those.
    pub(crate) own_types: Vec<u32>,
    /// The elements of the table: pointer and function, in order of pointers.
    pub(crate) slots: Vec<(u32, u32)>,
    /// Size of the table.
    pub(crate) table: u32,
    /// Exports with their function.
    pub(crate) exports: Vec<(Export, u32)>,
}

/// A support function.
pub(crate) struct Own {
    pub(crate) support: Support,
    pub(crate) signature: Signature,
    pub(crate) name: String,
}

/// Assigns all indices.
pub(crate) fn plan<'a>(
    program: &'a Program,
    options: &'a Options,
) -> Result<(Context<'a>, Planned), Diagnostics> {
    let uses = Uses::of(program);
    if uses.remainder {
        return Err(vec![Diagnostic::error("internal: WebAssembly has no remainder of floats")]);
    }
    let mut plan = Plan::new(program, options);
    // 1. Imports: what the program asks for, then what its code needs.
    plan.program_imports();
    let helpers = plan.helper_imports();
    // 2. The program's functions.
    plan.program_functions();
    // 3. Functions of the module's own.
    let wrappers = plan.wrappers();
    plan.byte_loops();
    plan.runtime_exports();
    let check_stack = plan.check_stack(&helpers);
    plan.filled_slots();
    let check_pointer = plan.check_pointers(&helpers);
    plan.reserved_slots(&helpers, &wrappers);
    plan.dyn_calls();
    plan.program_exports()?;
    Ok(plan.finish(&uses, check_stack, check_pointer))
}

/// How the module reaches an import.
#[derive(Copy, Clone)]
enum Reached {
    /// At its own index.
    Directly(u32),
    /// Through a wrapper, by its position in [`Plan::pairs`]: an i64 crosses the boundary
    /// as a pair.
    Wrapped(usize),
}

/// The index space while it is being filled.
struct Plan<'a> {
    program: &'a Program,
    options: &'a Options,
    signatures: Signatures,
    targets: FxHashMap<Global, Target>,
    imports: Vec<(Import, u32)>,
    /// Imports that cross the border in pairs, with their native signature.
    pairs: Vec<(u32, Signature)>,
    /// Symbols that are reached through wrappers.
    waiting: Vec<(Global, usize)>,
    /// Symbols that are emitted as a loop over bytes.
    loops: Vec<(Global, Support)>,
    functions: Vec<u32>,
    /// The next index of [`Plan::own`].
    next: u32,
    own: Vec<Own>,
    slots: Vec<(u32, u32)>,
    exports: Vec<(Export, u32)>,
    tags: Wanted,
}

/// The tags that the code needs.
#[derive(Default)]
struct Wanted {
    exceptions: bool,
    jumps: bool,
}

impl Wanted {
    fn note(&mut self, target: Target) {
        let (exceptions, jumps) = match target {
            Target::Try(catches) => (catches.exceptions, catches.jumps),
            Target::Throw => (true, false),
            Target::ThrowBuffer => (false, true),
            Target::Function(_)
            | Target::MemoryCopy
            | Target::MemoryFill
            | Target::MemorySize
            | Target::MemoryGrow
            | Target::Caught
            | Target::Exception
            | Target::SetException => (false, false),
        };
        self.exceptions |= exceptions;
        self.jumps |= jumps;
    }
}

/// Imports that support functions need.
struct Helpers {
    /// `abortStackOverflow`, with assertions.
    overflow: Option<u32>,
    /// `nullFunc_...` by table, with assertions.
    null_functions: Vec<(usize, u32)>,
    /// `jsCall_...` by table that has slots for `addFunction`.
    js_calls: Vec<(usize, Reached)>,
}

impl<'a> Plan<'a> {
    fn new(program: &'a Program, options: &'a Options) -> Self {
        Self {
            program,
            options,
            signatures: Signatures::default(),
            targets: FxHashMap::default(),
            imports: Vec::new(),
            pairs: Vec::new(),
            waiting: Vec::new(),
            loops: Vec::new(),
            functions: Vec::new(),
            next: 0,
            own: Vec::new(),
            slots: Vec::new(),
            exports: Vec::new(),
            tags: Wanted::default(),
        }
    }

    /// Adds an import. Its letters are set to the signature that JavaScript sees.
    fn import(&mut self, mut import: Import, signature: &Signature) -> Reached {
        let index = number(self.imports.len());
        let wrapped = self.options.boundary == Boundary::Pairs && is_wide(signature);
        let crossing = if wrapped { in_pairs(signature) } else { signature.clone() };
        let ty = self.signatures.index(&crossing);
        import.signature = crossing.letters();
        self.imports.push((import, ty));
        if wrapped {
            self.pairs.push((index, signature.clone()));
            return Reached::Wrapped(self.pairs.len() - 1);
        }
        Reached::Directly(index)
    }

    /// Adds the imports of the program, other than those that become instructions or
    /// loops.
    fn program_imports(&mut self) {
        for import in &self.program.imports {
            if let Some(target) = instruction(&import.name, self.options) {
                self.tags.note(target);
                self.targets.insert(import.global, target);
                continue;
            }
            if let Some(support) = byte_loop(&import.name, self.options) {
                self.loops.push((import.global, support));
                continue;
            }
            let signature = &import.signature;
            let made = Import::of_program(&import.name, import.module.as_deref(), signature);
            match self.import(made, signature) {
                Reached::Directly(index) => {
                    self.targets.insert(import.global, Target::Function(index));
                }
                Reached::Wrapped(pair) => self.waiting.push((import.global, pair)),
            }
        }
    }

    /// Adds the imports that checks and reserved slots need.
    fn helper_imports(&mut self) -> Helpers {
        let tables = &self.program.layout.tables;
        // Without a runtime there is nothing to report to.
        let checks = self.options.assertions && !self.options.bare;
        let overflow = checks.then(|| self.reporter(&RuntimeImport::StackOverflow));
        let mut null_functions = Vec::new();
        if checks {
            for (index, table) in tables.iter().enumerate() {
                let report = RuntimeImport::NullFunc(table.signature.letters());
                null_functions.push((index, self.reporter(&report)));
            }
        }
        let mut js_calls = Vec::new();
        for (index, table) in tables.iter().enumerate() {
            if !reserved(table).is_empty() {
                let call = RuntimeImport::JsCall(table.signature.letters());
                let signature = with_leading_i32(&table.signature);
                let reached = self.import(Import::of_runtime(&call, &signature), &signature);
                js_calls.push((index, reached));
            }
        }
        Helpers { overflow, null_functions, js_calls }
    }

    /// An import that reports a fault.
    fn reporter(&mut self, import: &RuntimeImport) -> u32 {
        let signature = import.signature().unwrap_or_default();
        match self.import(Import::of_runtime(import, &signature), &signature) {
            Reached::Directly(index) => index,
            Reached::Wrapped(_) => unreachable!("an i32 crosses as it is"),
        }
    }

    /// Assigns indices to the program's functions.
    fn program_functions(&mut self) {
        self.next = number(self.imports.len());
        for func in &self.program.functions {
            self.targets.insert(func.global, Target::Function(self.next));
            self.functions.push(self.signatures.index(&self.program.signatures[func.global]));
            self.next += 1;
        }
    }

    /// Adds a support function and returns its index.
    fn add(&mut self, support: Support, signature: Signature, name: String) -> u32 {
        self.own.push(Own { support, signature, name });
        self.next += 1;
        self.next - 1
    }

    /// Adds a wrapper for each import that takes pairs, in the order of [`Plan::pairs`].
    fn wrappers(&mut self) -> Vec<u32> {
        let mut wrappers = Vec::new();
        for (import, signature) in std::mem::take(&mut self.pairs) {
            let name = format!("pairs${}", self.imports[import as usize].0.name);
            wrappers.push(self.add(Support::FromPairs { callee: import }, signature, name));
        }
        for (global, pair) in std::mem::take(&mut self.waiting) {
            self.targets.insert(global, Target::Function(wrappers[pair]));
        }
        wrappers
    }

    /// Adds the loops for `memcpy`, `memmove` and `memset`, under their own names.
    fn byte_loops(&mut self) {
        for (global, support) in std::mem::take(&mut self.loops) {
            let import = self.program.imports.iter().find(|import| import.global == global);
            let name = import.map(|import| import.name.clone()).unwrap_or_default();
            let index = self.add(support, self.program.signatures[global].clone(), name);
            self.targets.insert(global, Target::Function(index));
        }
    }

    /// Adds the functions that every runtime calls.
    fn runtime_exports(&mut self) {
        if self.options.bare {
            return;
        }
        for export in RuntimeExport::ALWAYS {
            let name = self.free_name(export.name());
            let signature = export.signature();
            let letters = signature.letters();
            let index = self.add(Support::Runtime(export), signature, name.clone());
            let export = Export { kind: ExportKind::Runtime, name, signature: letters };
            self.exports.push((export, index));
        }
    }

    /// A name for an export that the program does not export itself.
    fn free_name(&self, name: &str) -> String {
        let exports = &self.program.exports;
        free_export_name(name, |name| exports.iter().any(|export| export.name == name))
    }

    /// With assertions, adds the function that checks the stack pointer.
    fn check_stack(&mut self, helpers: &Helpers) -> Option<u32> {
        let check = Support::CheckStack {
            callee: helpers.overflow?,
            limit: self.program.layout.stack_limit,
        };
        Some(self.add(check, signature_of("vi"), "check_stack".to_owned()))
    }

    /// Collects the pointers of the tables with their functions.
    fn filled_slots(&mut self) {
        for table in &self.program.layout.tables {
            for (pointer, slot) in (table.base..).zip(&table.slots) {
                let target = slot.and_then(|global| self.targets.get(&global));
                if let Some(&Target::Function(index)) = target {
                    self.slots.push((pointer, index));
                }
            }
        }
    }

    /// With assertions, adds for each signature a function that checks a pointer before a
    /// call, and stubs in empty slots that report the call.
    fn check_pointers(&mut self, helpers: &Helpers) -> FxHashMap<Signature, u32> {
        let mut checks = FxHashMap::default();
        // Tables may overlap: a slot that is empty in one of them may be filled in
        // another.
        let mut taken: FxHashSet<u32> = self.slots.iter().map(|(pointer, _)| *pointer).collect();
        for &(index, callee) in &helpers.null_functions {
            let table = &self.program.layout.tables[index];
            let letters = table.signature.letters();
            let size = number(table.slots.len());
            let check = Support::CheckPointer { callee, base: table.base, size };
            let check = self.add(check, signature_of("ii"), format!("check_pointer_{letters}"));
            checks.insert(table.signature.clone(), check);
            let empty = Support::EmptySlot { callee };
            let empty = self.add(empty, table.signature.clone(), format!("empty_slot_{letters}"));
            let held = reserved(table);
            for (slot, given) in (0..).zip(&table.slots) {
                let pointer = table.base + slot;
                if given.is_none() && !held.contains(&slot) && taken.insert(pointer) {
                    self.slots.push((pointer, empty));
                }
            }
        }
        checks
    }

    /// Adds the stubs for `addFunction`.
    fn reserved_slots(&mut self, helpers: &Helpers, wrappers: &[u32]) {
        for &(index, reached) in &helpers.js_calls {
            let table = &self.program.layout.tables[index];
            let callee = match reached {
                Reached::Directly(index) => index,
                Reached::Wrapped(pair) => wrappers[pair],
            };
            for slot in reserved(table) {
                let name = format!("reserved_slot_{}_{slot}", table.signature.letters());
                let stub = Support::ReservedSlot { callee, slot: slot - table.reserved };
                let stub = self.add(stub, table.signature.clone(), name);
                self.slots.push((table.base + slot, stub));
            }
        }
    }

    /// Adds a `dynCall` for each requested signature.
    fn dyn_calls(&mut self) {
        for letters in &self.options.dyn_calls {
            let called = signature_of(letters);
            let signature = with_leading_i32(&called);
            let name = self.free_name(&dyn_call_name(letters));
            self.signatures.index(&called);
            let index = self.add(Support::DynCall { called }, signature.clone(), name.clone());
            self.export(ExportKind::Runtime, name, index, &signature);
        }
    }

    /// Adds the exports of the program.
    fn program_exports(&mut self) -> Result<(), Diagnostics> {
        for wanted in &self.program.exports {
            let Some(Target::Function(index)) = self.targets.get(&wanted.global).copied() else {
                return Err(vec![Diagnostic::error(format!(
                    "internal: the export '{}' is no function",
                    wanted.name
                ))]);
            };
            let signature = &self.program.signatures[wanted.global];
            self.export(ExportKind::Symbol, wanted.name.clone(), index, signature);
        }
        Ok(())
    }

    /// Adds an export, through a wrapper if its signature has an i64 that must cross as a
    /// pair.
    fn export(&mut self, kind: ExportKind, name: String, index: u32, signature: &Signature) {
        let (index, letters) = if self.options.boundary == Boundary::Pairs && is_wide(signature) {
            let crossing = in_pairs(signature);
            let letters = crossing.letters();
            let support = Support::ToPairs { callee: index, inside: signature.clone() };
            (self.add(support, crossing, format!("pairs${name}")), letters)
        } else {
            (index, signature.letters())
        };
        self.exports.push((Export { kind, name, signature: letters }, index));
    }

    /// Assigns the remaining type indices and sorts the slots by pointer.
    fn finish(
        mut self,
        uses: &Uses<'_>,
        check_stack: Option<u32>,
        check_pointer: FxHashMap<Signature, u32>,
    ) -> (Context<'a>, Planned) {
        for signature in &uses.indirect {
            self.signatures.index(signature);
        }
        let mut tags = Tags::default();
        if self.tags.exceptions || self.tags.jumps {
            tags.signature = self.signatures.index(&signature_of("vi"));
            tags.exceptions = self.tags.exceptions.then_some(0);
            tags.jumps = self.tags.jumps.then_some(u32::from(self.tags.exceptions));
        }
        let types = self.own.iter().map(|own| self.signatures.index(&own.signature));
        let own_types = types.collect();
        self.slots.sort_unstable();
        let tables = self.program.layout.tables.iter();
        let ends = tables.map(|table| table.base + number(table.slots.len()));
        let planned = Planned {
            imports: self.imports,
            functions: self.functions,
            own: self.own,
            own_types,
            slots: self.slots,
            table: ends.max().unwrap_or(1).max(1),
            exports: self.exports,
        };
        let cx = Context::new(
            self.program,
            self.options,
            self.targets,
            self.signatures,
            check_stack,
            check_pointer,
            tags,
        );
        (cx, planned)
    }
}

/// The instruction that is equal to a symbol of the legal form, if there is one. With a
/// runtime memory grows through the runtime, which must update its views.
fn instruction(symbol: &str, options: &Options) -> Option<Target> {
    match symbol {
        MEMORY_SIZE if options.bare => Some(Target::MemorySize),
        MEMORY_PAGES => Some(Target::MemorySize),
        MEMORY_GROW if options.bare => Some(Target::MemoryGrow),
        MEMCPY | MEMMOVE if options.features.bulk_memory => Some(Target::MemoryCopy),
        MEMSET if options.features.bulk_memory => Some(Target::MemoryFill),
        TRY => Some(Target::Try(Catches { exceptions: true, jumps: false })),
        TRY_JUMP => Some(Target::Try(Catches { exceptions: false, jumps: true })),
        TRY_BOTH => Some(Target::Try(Catches { exceptions: true, jumps: true })),
        CAUGHT => Some(Target::Caught),
        EXCEPTION => Some(Target::Exception),
        SET_EXCEPTION => Some(Target::SetException),
        THROW => Some(Target::Throw),
        THROW_BUFFER => Some(Target::ThrowBuffer),
        _ => None,
    }
}

/// The loop for a symbol that neither an instruction nor a runtime provides.
fn byte_loop(symbol: &str, options: &Options) -> Option<Support> {
    match symbol {
        MEMCPY | MEMMOVE if options.bare => Some(Support::MoveBytes),
        MEMSET if options.bare => Some(Support::FillBytes),
        _ => None,
    }
}

/// Slots of a table that are reserved for `addFunction`.
fn reserved(table: &Table) -> std::ops::Range<u32> {
    let held = table.slots.iter().skip(table.reserved as usize).take_while(|slot| slot.is_none());
    let count = if table.reserved == 0 { 0 } else { held.count() };
    table.reserved..table.reserved + number(count)
}

/// The signature of these letters, which are valid by construction.
fn signature_of(letters: &str) -> Signature {
    Signature::of_letters(letters).unwrap_or_default()
}

/// A count as the `u32` of the binary format. No module of that size fits into memory.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What the code of the program needs.
#[derive(Default)]
struct Uses<'a> {
    /// There is a remainder of floats, which WebAssembly has no instruction for; `passes`
    /// replaces it by a call.
    remainder: bool,
    /// Signatures called through pointers, in order of first use.
    indirect: Vec<&'a Signature>,
    known: FxHashSet<&'a Signature>,
}

impl<'a> Uses<'a> {
    fn of(program: &'a Program) -> Self {
        let mut uses = Self::default();
        for func in &program.functions {
            uses.function(func);
        }
        uses
    }

    fn function(&mut self, func: &'a TreeFunction) {
        for_each_stmt(&func.body, &mut |stmt| {
            if let StmtKind::Call(call) = &stmt.kind {
                self.call(call);
            }
            stmt.for_each_operand(&mut |operand| {
                operand.for_each(&mut |expr| {
                    if let Expr::Binary { op: BinaryOp::FRem, .. } = expr {
                        self.remainder = true
                    } else if let Expr::Call(call) = expr {
                        self.call(call)
                    }
                });
            });
        });
    }

    fn call(&mut self, call: &'a Call) {
        if matches!(call.callee, Callee::Indirect(_)) && self.known.insert(&call.signature) {
            self.indirect.push(&call.signature);
        }
    }
}
