//! The layout of memory: an address for each variable, a number for each function whose
//! address is taken, the bytes of static data, and the stack and heap after them.
//!
//! ```text
//! 0          global_base                              stack_limit   stack_base    memory
//! | null page | initialised data | zero-initialised | <- stack      | heap ->     |
//! ```
//! The stack grows down. With the stack below the heap, and both above the data, an
//! overflow of the stack runs into data and not below address 0; the checks of
//! `ASSERTIONS` find it earlier. This is the order of wasm-ld without `--stack-first`.

mod evaluate;
mod image;
mod tables;
mod uses;

use std::collections::BTreeMap;

use cranelift_entity::SecondaryMap;
use emback_ir::abi::DataWord;
use emback_ir::tree::Layout;
use emback_ir::{Diagnostic, Diagnostics, Global, GlobalKind, Linkage, Module};

use emback_ir::data_layout::{DataLayout, round_up};
use evaluate::Evaluator;
use uses::Uses;

/// Smallest heap that both engines accept for asm.js.
const MIN_MEMORY: u64 = 1 << 16;
/// Heap lengths are powers of two up to this, and multiples of it beyond (asm.js,
/// "Linking").
const MEMORY_STEP: u64 = 1 << 24;
/// The largest multiple of the step whose addresses are positive as signed numbers.
const MAX_MEMORY: u64 = 0x7f00_0000;
/// Least memory that is left for the heap if data and stack do not fit the requested
/// size.
const LEAST_HEAP: u64 = 1 << 20;
/// Alignment of the stack and of the heap.
const STACK_ALIGN: u64 = 16;

/// Options of the layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayoutOptions {
    /// Size of memory in bytes; it is rounded up to a legal one, and up to what data and
    /// stack need.
    pub initial_memory: u64,
    /// Size of the stack in bytes.
    pub stack_size: u64,
    /// Where static data starts.
    pub global_base: u32,
    /// Slots to leave free in each function table.
    pub reserved_function_pointers: u32,
    /// A function has the same number for every target, and no variable has an address
    /// that is one. It costs tables as long as all functions together. With reserved
    /// slots it does nothing: those are each table's own.
    pub same_function_pointers: bool,
    /// Variables that the library brings, as 32-bit words: `stdout`, `environ`.
    pub data_symbols: BTreeMap<String, Vec<DataWord>>,
}

impl Default for LayoutOptions {
    fn default() -> Self {
        Self {
            initial_memory: MEMORY_STEP,
            stack_size: 1 << 16,
            global_base: 1024,
            reserved_function_pointers: 0,
            same_function_pointers: false,
            data_symbols: BTreeMap::new(),
        }
    }
}

/// Addresses that the linker defines, by the names that programs declare for them.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Boundary {
    HeapBase,
    HeapEnd,
    DataEnd,
    GlobalBase,
    StackHigh,
    StackLow,
    Zero,
}

/// The boundary of this name. The names are those of wasm-ld, of GNU ld and of
/// Emscripten.
fn boundary(name: &str) -> Option<Boundary> {
    Some(match name {
        "__heap_base" => Boundary::HeapBase,
        "__heap_end" => Boundary::HeapEnd,
        "__data_end" | "_end" | "end" | "_edata" | "edata" | "__bss_start" => Boundary::DataEnd,
        "__global_base" | "__dso_handle" => Boundary::GlobalBase,
        "__stack_high" | "__stack_base" => Boundary::StackHigh,
        "__stack_low" | "__stack_end" | "__stack_limit" => Boundary::StackLow,
        "__memory_base" | "__table_base" | "__tls_base" | "__tls_size" => Boundary::Zero,
        _ => return None,
    })
}

/// Whether a declared variable of this name is no undefined symbol: the layout gives it
/// its address.
#[must_use]
pub fn is_linker_symbol(name: &str) -> bool {
    boundary(name).is_some() || section_edge(name).is_some()
}

/// The section whose start or end a name denotes (`__start_NAME`, `__stop_NAME`), and
/// whether it is the start.
fn section_edge(name: &str) -> Option<(&str, bool)> {
    name.strip_prefix("__start_")
        .map(|section| (section, true))
        .or_else(|| name.strip_prefix("__stop_").map(|section| (section, false)))
}

/// Lays out a module in the legal form.
///
/// # Errors
/// Undefined variables, initialisers that no address can be computed for, too much data.
pub fn layout(module: &Module, options: &LayoutOptions) -> Result<Layout, Diagnostics> {
    let data_layout = DataLayout::of(module);
    let uses = Uses::of(module);
    let same = options.same_function_pointers && options.reserved_function_pointers == 0;
    let numbers = same.then(|| tables::Numbers::of(&uses));
    let base = numbers.as_ref().map_or(0, tables::Numbers::end);
    let options = &LayoutOptions { global_base: options.global_base.max(base), ..options.clone() };
    let mut errors = Vec::new();
    let mut plan = Plan {
        module,
        data_layout: &data_layout,
        addresses: SecondaryMap::new(),
        next: u64::from(options.global_base.max(1)),
        sections: BTreeMap::new(),
    };
    plan.take_sections(&uses);
    let variables = plan.variables(&uses, options, &mut errors);

    let mut out = Layout { data_base: options.global_base, ..Layout::default() };
    plan.place(&variables, true);
    let data_end = plan.next;
    plan.place(&variables, false);
    let static_end = plan.next;

    let stack_limit = round_up(static_end, STACK_ALIGN);
    let stack_base = stack_limit.saturating_add(round_up(options.stack_size, STACK_ALIGN));
    let memory = memory_size(options.initial_memory, stack_base);
    if memory > MAX_MEMORY {
        errors.push(too_big(
            module,
            &variables,
            static_end - u64::from(options.global_base),
            options,
        ));
        return Err(errors);
    }
    let word = |address: u64| u32::try_from(address).unwrap_or(u32::MAX);
    (out.stack_limit, out.stack_base) = (word(stack_limit), word(stack_base));
    (out.heap_base, out.memory) = (word(stack_base), word(memory));

    let edges = |boundary| match boundary {
        Boundary::HeapBase => out.heap_base,
        Boundary::HeapEnd => out.memory,
        Boundary::DataEnd => word(static_end),
        Boundary::GlobalBase => options.global_base,
        Boundary::StackHigh => out.stack_base,
        Boundary::StackLow => out.stack_limit,
        Boundary::Zero => 0,
    };
    plan.name_boundaries(edges);
    out.tables = match &numbers {
        Some(numbers) => numbers.tables(&uses),
        None => tables::tables(&uses, options.reserved_function_pointers),
    };
    tables::write_numbers(module, &out.tables, &mut plan.addresses);

    let mut addresses = plan.addresses;
    let mut evaluator = Evaluator::new(module, &data_layout, &mut addresses);
    evaluator.aliases(&mut errors);
    let bytes = usize::try_from(data_end - u64::from(options.global_base)).unwrap_or(0);
    out.data = image::image(&mut evaluator, &variables, options, bytes, &mut errors);
    out.addresses = addresses;
    if errors.is_empty() { Ok(out) } else { Err(errors) }
}

/// A variable that takes memory.
struct Placed {
    global: Global,
    bytes: u64,
    align: u64,
    /// Whether it goes with the initialised ones.
    initialised: bool,
    /// The words the library gives it, if it is the library's.
    library: Option<String>,
    section: Option<String>,
}

/// The layout in the making.
struct Plan<'a> {
    module: &'a Module,
    data_layout: &'a DataLayout,
    addresses: SecondaryMap<Global, u32>,
    next: u64,
    /// Sections whose edges are used: start and end.
    sections: BTreeMap<String, (u64, u64)>,
}

impl Plan<'_> {
    /// Finds the sections whose edges are used.
    fn take_sections(&mut self, uses: &Uses) {
        for (global, data) in &self.module.globals {
            let name = self.module.global_name(global);
            if data.is_declaration()
                && !uses.users[global].is_empty()
                && let Some((section, _)) = section_edge(&name)
            {
                self.sections.insert(section.to_owned(), (0, 0));
            }
        }
    }

    /// The variables that take memory, with their size and alignment; reports undefined
    /// ones.
    fn variables(
        &self,
        uses: &Uses,
        options: &LayoutOptions,
        errors: &mut Diagnostics,
    ) -> Vec<Placed> {
        let mut out = Vec::new();
        for (global, data) in &self.module.globals {
            let GlobalKind::Variable(variable) = &data.kind else { continue };
            let name = self.module.global_name(global);
            if uses::is_metadata(self.module, global) {
                continue;
            }
            let types = &self.module.types;
            let natural = self.data_layout.variable_align(types, data.ty);
            let align = if data.align == 0 { natural } else { u64::from(data.align) };
            let bytes = self.data_layout.size(types, data.ty);
            if let Some(init) = variable.init {
                let section = data
                    .section
                    .map(|section| self.module.text(section).into_owned())
                    .filter(|section| self.sections.contains_key(section));
                let initialised = section.is_some() || !evaluate::is_zero(self.module, init);
                out.push(Placed { global, bytes, align, initialised, library: None, section });
                continue;
            }
            if let Some(words) = options.data_symbols.get(&*name) {
                let bytes = bytes.max(words.len() as u64 * 4);
                let library = Some(name.into_owned());
                let align = align.max(8);
                out.push(Placed {
                    global,
                    bytes,
                    align,
                    initialised: !words.iter().all(DataWord::is_zero),
                    library,
                    section: None,
                });
                continue;
            }
            if uses.users[global].is_empty() || is_linker_symbol(&name) {
                continue;
            }
            if data.linkage != Linkage::ExternWeak {
                errors.push(self.undefined(global, uses));
            }
        }
        out
    }

    /// The diagnostic for a variable that nothing defines.
    fn undefined(&self, global: Global, uses: &Uses) -> Diagnostic {
        let name = self.module.global_name(global);
        let users: Vec<String> = uses.users[global]
            .iter()
            .take(5)
            .map(|&user| format!("'{}'", self.module.global_name(user)))
            .collect();
        let place = self.module.sources.location(self.module.globals[global].place);
        Diagnostic::error(format!("undefined variable '{name}', used by {}", users.join(", ")))
            .at(place)
            .help("link the module that defines it, or give it storage in a --js-library (NAME__data: [words])")
    }

    /// Assigns addresses to the initialised variables or to the others. Variables of a
    /// section whose edges are used are contiguous.
    fn place(&mut self, variables: &[Placed], initialised: bool) {
        let plain =
            variables.iter().filter(|v| v.initialised == initialised && v.section.is_none());
        for variable in plain {
            self.put(variable);
        }
        if !initialised {
            return;
        }
        let names: Vec<String> = self.sections.keys().cloned().collect();
        for name in names {
            let members: Vec<&Placed> =
                variables.iter().filter(|v| v.section.as_deref() == Some(&*name)).collect();
            let align = members.iter().map(|v| v.align).max().unwrap_or(1);
            self.next = round_up(self.next, align);
            let start = self.next;
            for member in members {
                self.put(member);
            }
            self.sections.insert(name, (start, self.next));
        }
    }

    /// Assigns the next address to a variable.
    fn put(&mut self, variable: &Placed) {
        let start = round_up(self.next, variable.align);
        self.addresses[variable.global] = u32::try_from(start).unwrap_or(u32::MAX);
        // Two variables never share an address, even if one has no size: C compares
        // addresses.
        self.next = start.saturating_add(variable.bytes.max(1));
    }

    /// Assigns the addresses of boundaries and of edges of sections.
    fn name_boundaries(&mut self, edges: impl Fn(Boundary) -> u32) {
        for (global, data) in &self.module.globals {
            if !data.is_declaration() || data.function().is_some() {
                continue;
            }
            let name = self.module.global_name(global);
            if let Some(boundary) = boundary(&name) {
                self.addresses[global] = edges(boundary);
            } else if let Some((section, first)) = section_edge(&name)
                && let Some(&(start, end)) = self.sections.get(section)
            {
                let address = if first { start } else { end };
                self.addresses[global] = u32::try_from(address).unwrap_or(u32::MAX);
            }
        }
    }
}

/// The least valid heap length that is at least the requested one and has room for data
/// and stack: asm.js, "Linking", wants a power of two from 2^12 to 2^24, or a multiple of
/// 2^24; engines want 2^16 at least.
#[must_use]
pub fn memory_size(asked: u64, used: u64) -> u64 {
    let least = if asked < used.saturating_add(MIN_MEMORY) {
        used.saturating_add(LEAST_HEAP)
    } else {
        asked
    };
    let least = least.max(MIN_MEMORY);
    if least >= MEMORY_STEP {
        round_up(least, MEMORY_STEP)
    } else {
        least.checked_next_power_of_two().unwrap_or(u64::MAX)
    }
}

/// The diagnostic for data that does not fit.
fn too_big(
    module: &Module,
    variables: &[Placed],
    bytes: u64,
    options: &LayoutOptions,
) -> Diagnostic {
    let mut message = format!(
        "static data of {bytes} bytes, a stack of {} and a memory of {} do not fit the {MAX_MEMORY} bytes that memory can have",
        options.stack_size, options.initial_memory
    );
    let mut place = emback_ir::Location::None;
    if let Some(largest) = variables.iter().max_by_key(|variable| variable.bytes) {
        let name = module.global_name(largest.global);
        message.push_str(&format!("; the largest variable, '{name}', has {}", largest.bytes));
        place = module.sources.location(module.globals[largest.global].place);
    }
    Diagnostic::error(message)
        .at(place)
        .help("make large arrays smaller, or allocate them where they are needed")
}

#[cfg(test)]
mod tests;
