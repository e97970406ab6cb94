//! The top-level declarations of an asm.js module, and the name of each.
//!
//! Every declaration is an [`Item`]. Code refers to items, and names are assigned once
//! after a count of their uses, so that the most used ones get the shortest names.

use cranelift_entity::EntityRef;
use emback_ir::abi::names::own_js_name;
use emback_ir::abi::{ASM_MODULE, RuntimeExport, RuntimeImport, dyn_call_name, js_name};
use emback_ir::tree::MemType;
use emback_ir::{Global, Module};
use rustc_hash::{FxHashMap, FxHashSet};
use swc_ecma_ast::Ident;

use crate::names::{is_reserved, item_names};
use crate::tables::Tables;

/// A typed view of the heap. There is none for 32 unsigned bits: loads of an i32 are
/// coerced by their use, so `HEAP32` serves signed and unsigned alike.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum View {
    I8,
    U8,
    I16,
    U16,
    I32,
    F32,
    F64,
}

impl View {
    pub(crate) const ALL: [Self; 7] =
        [Self::I8, Self::U8, Self::I16, Self::U16, Self::I32, Self::F32, Self::F64];

    /// `None` for what asm.js has no view of.
    pub(crate) fn of(mem: MemType) -> Option<Self> {
        match mem {
            MemType::I8 => Some(Self::I8),
            MemType::U8 => Some(Self::U8),
            MemType::I16 => Some(Self::I16),
            MemType::U16 => Some(Self::U16),
            MemType::I32 => Some(Self::I32),
            MemType::F32 => Some(Self::F32),
            MemType::F64 => Some(Self::F64),
            MemType::I64 | MemType::V128 => None,
        }
    }

    /// The constructor.
    pub(crate) fn array(self) -> &'static str {
        match self {
            Self::I8 => "Int8Array",
            Self::U8 => "Uint8Array",
            Self::I16 => "Int16Array",
            Self::U16 => "Uint16Array",
            Self::I32 => "Int32Array",
            Self::F32 => "Float32Array",
            Self::F64 => "Float64Array",
        }
    }

    /// The name in readable output, which is Emscripten's.
    fn name(self) -> &'static str {
        match self {
            Self::I8 => "HEAP8",
            Self::U8 => "HEAPU8",
            Self::I16 => "HEAP16",
            Self::U16 => "HEAPU16",
            Self::I32 => "HEAP32",
            Self::F32 => "HEAPF32",
            Self::F64 => "HEAPF64",
        }
    }
}

/// A value or function of the standard library that the output uses. Each has a
/// counterpart among the operators of the tree; more of `Math` would not be exact.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Std {
    Imul,
    Clz32,
    Fround,
    Abs,
    Sqrt,
    Floor,
    Ceil,
    NaN,
    Infinity,
}

impl Std {
    const ALL: [Self; 9] = [
        Self::Imul,
        Self::Clz32,
        Self::Fround,
        Self::Abs,
        Self::Sqrt,
        Self::Floor,
        Self::Ceil,
        Self::NaN,
        Self::Infinity,
    ];

    /// Where in `stdlib` it is.
    pub(crate) fn path(self) -> &'static [&'static str] {
        match self {
            Self::Imul => &["Math", "imul"],
            Self::Clz32 => &["Math", "clz32"],
            Self::Fround => &["Math", "fround"],
            Self::Abs => &["Math", "abs"],
            Self::Sqrt => &["Math", "sqrt"],
            Self::Floor => &["Math", "floor"],
            Self::Ceil => &["Math", "ceil"],
            Self::NaN => &["NaN"],
            Self::Infinity => &["Infinity"],
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Imul => "Math_imul",
            Self::Clz32 => "Math_clz32",
            Self::Fround => "Math_fround",
            Self::Abs => "Math_abs",
            Self::Sqrt => "Math_sqrt",
            Self::Floor => "Math_floor",
            Self::Ceil => "Math_ceil",
            Self::NaN => "nan",
            Self::Infinity => "inf",
        }
    }
}

/// Functions of the runtime that the module itself imports. Those of a table have its
/// number.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Helper {
    /// Ends the program at `unreachable` or `llvm.trap`.
    Trap,
    /// Ends the program when the stack is exhausted (`ASSERTIONS`).
    StackOverflow,
    /// Ends the program at a misaligned access (`ASSERTIONS`).
    AlignFault,
    /// Ends the program at a call of a pointer that is not in this table.
    NullFunction(usize),
    /// Calls a JavaScript function that `addFunction` put into this table.
    JsCall(usize),
}

/// A declaration at the top level of the module.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Item {
    /// The first parameter of the module.
    Stdlib,
    /// The second parameter: the imports.
    Foreign,
    /// The third parameter: an `ArrayBuffer`.
    Heap,
    View(View),
    Std(Std),
    /// The global that holds the stack pointer.
    StackPointer,
    /// The global that holds the high half of a 64-bit result.
    ResultHigh,
    /// The pointer that was checked last; the stub of an empty slot reports it.
    CalledPointer,
    Helper(Helper),
    /// A function, defined here or imported.
    Function(Global),
    /// A function that calls an import. asm.js tables and exports hold functions of the
    /// module only.
    Wrapper(Global),
    /// A function table, by its number in [`Tables`].
    Table(usize),
    /// Checks that a pointer belongs to the table.
    CheckPointer(usize),
    /// The stub in slots of a table that hold no function.
    EmptySlot(usize),
    /// The stub in a slot that is reserved for `addFunction`: table and number.
    ReservedSlot(usize, usize),
    /// The function by which the runtime calls pointers of this table.
    DynCall(usize),
    /// A function for the runtime.
    Runtime(RuntimeExport),
    /// Sets the stack pointer and checks it against the limit.
    CheckStack,
    /// Checks that an address is a multiple of the number.
    CheckAlign(u32),
    /// A load as a function, for memory that may be replaced while the address is
    /// computed.
    LoadCall(View),
    /// A store as a function, as above.
    StoreCall(View),
}

/// The name of each item. No two items have the same name, and no name is a reserved
/// word.
pub(crate) struct Names {
    idents: FxHashMap<Item, Ident>,
    taken: FxHashSet<String>,
}

impl Names {
    /// Names all items. `counts` are uses, which decide the order of short names. The
    /// counts need not be exact: a wrong one costs bytes, not correctness. Ties are
    /// broken by the order of items, so that output does not depend on hashing. `letters` names
    /// have one letter.
    pub(crate) fn new(
        module: &Module,
        tables: &Tables,
        counts: &FxHashMap<Item, u32>,
        letters: usize,
        readable: bool,
    ) -> Self {
        let mut items = fixed_items(tables);
        let mut functions: Vec<Item> = counts
            .keys()
            .filter(|item| matches!(item, Item::Function(_) | Item::Wrapper(_)))
            .copied()
            .collect();
        functions.sort_unstable();
        items.extend(functions);
        let mut names = Self {
            idents: FxHashMap::default(),
            taken: FxHashSet::from_iter([ASM_MODULE.to_owned()]),
        };
        if readable {
            for item in items {
                let name = readable_name(item, module, tables);
                names.give(item, name);
            }
        } else {
            items.sort_by_key(|item| {
                (std::cmp::Reverse(counts.get(item).copied().unwrap_or(0)), *item)
            });
            for (item, name) in items.into_iter().zip(item_names(letters)) {
                names.give(item, name);
            }
        }
        names
    }

    /// Gives an item the wanted name, with a number appended until it is free. The three
    /// parameters may be `stdlib`, `foreign` and `heap`, which are reserved for all else.
    fn give(&mut self, item: Item, wish: String) {
        let plain = matches!(item, Item::Stdlib | Item::Foreign | Item::Heap);
        let mut name = wish.clone();
        let mut number = 0;
        while self.taken.contains(&name) || !plain && is_reserved(&name) {
            number += 1;
            name = format!("{wish}${number}");
        }
        self.idents.insert(item, name.as_str().into());
        self.taken.insert(name);
    }

    pub(crate) fn get(&self, item: Item) -> Option<&Ident> {
        self.idents.get(&item)
    }

    /// The name as text; empty for what has none.
    pub(crate) fn text(&self, item: Item) -> &str {
        self.idents.get(&item).map_or("", |ident| &ident.sym)
    }

    pub(crate) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }
}

/// All items but functions and wrappers. Unused ones are named too; in compact output
/// they come last and cost nothing.
fn fixed_items(tables: &Tables) -> Vec<Item> {
    let mut items = vec![
        Item::Stdlib,
        Item::Foreign,
        Item::Heap,
        Item::StackPointer,
        Item::ResultHigh,
        Item::CalledPointer,
        Item::Helper(Helper::Trap),
        Item::Helper(Helper::StackOverflow),
        Item::Helper(Helper::AlignFault),
        Item::CheckStack,
        Item::CheckAlign(2),
        Item::CheckAlign(4),
        Item::CheckAlign(8),
    ];
    items.extend(RuntimeExport::ALWAYS.map(Item::Runtime));
    items.push(Item::Runtime(RuntimeExport::ReplaceHeap));
    items.extend(
        View::ALL.into_iter().flat_map(|v| [Item::View(v), Item::LoadCall(v), Item::StoreCall(v)]),
    );
    items.extend(Std::ALL.map(Item::Std));
    for (index, table) in tables.iter() {
        items.extend([
            Item::Table(index),
            Item::CheckPointer(index),
            Item::EmptySlot(index),
            Item::DynCall(index),
            Item::Helper(Helper::NullFunction(index)),
            Item::Helper(Helper::JsCall(index)),
        ]);
        items.extend((0..table.reserved_count).map(|slot| Item::ReservedSlot(index, slot)));
    }
    items
}

/// The function of the runtime that a helper is.
pub(crate) fn runtime_import(helper: Helper, tables: &Tables) -> RuntimeImport {
    match helper {
        Helper::Trap => RuntimeImport::Trap,
        Helper::StackOverflow => RuntimeImport::StackOverflow,
        Helper::AlignFault => RuntimeImport::AlignFault,
        Helper::NullFunction(table) => RuntimeImport::NullFunc(tables.letters(table).to_owned()),
        Helper::JsCall(table) => RuntimeImport::JsCall(tables.letters(table).to_owned()),
    }
}

/// The name of an item in readable output: Emscripten's for what Emscripten has, symbols
/// with the C prefix `_`.
fn readable_name(item: Item, module: &Module, tables: &Tables) -> String {
    let symbol =
        |global: Global| match module.globals.get(global).and_then(|data| data.name.expand()) {
            Some(symbol) => {
                own_js_name(&module.text(symbol)).unwrap_or_else(|| js_name(module.bytes(symbol)))
            }
            None => format!("_${}", global.index()),
        };
    match item {
        Item::Stdlib => "stdlib".to_owned(),
        Item::Foreign => "foreign".to_owned(),
        Item::Heap => "heap".to_owned(),
        Item::View(view) => view.name().to_owned(),
        Item::Std(std) => std.name().to_owned(),
        Item::StackPointer => "STACKTOP".to_owned(),
        Item::ResultHigh => "tempRet0".to_owned(),
        Item::CalledPointer => "calledPointer".to_owned(),
        Item::Helper(helper) => runtime_import(helper, tables).name(),
        Item::Function(global) => symbol(global),
        Item::Wrapper(global) => format!("wrap{}", symbol(global)),
        Item::Table(index) => format!("FUNCTION_TABLE_{}", tables.letters(index)),
        Item::CheckPointer(index) => format!("checkPointer_{}", tables.letters(index)),
        Item::EmptySlot(index) => format!("emptySlot_{}", tables.letters(index)),
        Item::ReservedSlot(index, slot) => format!("reservedSlot_{}_{slot}", tables.letters(index)),
        Item::DynCall(index) => dyn_call_name(tables.letters(index)),
        Item::Runtime(export) => export.name().to_owned(),
        Item::CheckStack => "setStackPointer".to_owned(),
        Item::CheckAlign(align) => format!("checkAlign{align}"),
        Item::LoadCall(view) => format!("load_{}", view.name()),
        Item::StoreCall(view) => format!("store_{}", view.name()),
    }
}
