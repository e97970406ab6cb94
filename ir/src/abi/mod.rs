//! The interface between a generated module and the script around it.
//!
//! Code generators, the glue and the passes agree on what is here: which functions of the
//! runtime a module imports ([`RuntimeImport`]), which functions of its own it exports
//! for the runtime ([`RuntimeExport`], [`dyn_call_name`]), by which symbols the legal
//! form calls the runtime ([`SYMBOL_PREFIX`]), and how C symbols are named in JavaScript
//! ([`names`]). Signatures are written in letters, the result first: `v` void, `i` i32 or
//! pointer, `j` i64, `f` float, `d` double.

pub mod names;

use crate::tree::{Signature, ValType};

pub use names::{is_identifier, is_reserved_word, js_import_name, js_name};

/// The name of the function that is an asm.js module.
pub const ASM_MODULE: &str = "asmModule";
/// The WebAssembly module name of imports that have no `wasm-import-module`, as wasm-ld
/// has it.
pub const ENV: &str = "env";
/// The name under which a WebAssembly module imports its memory from [`ENV`], or exports
/// it.
pub const MEMORY: &str = "memory";
/// The name under which a WebAssembly module exports its function table, as wasm-ld has
/// it.
pub const TABLE: &str = "__indirect_function_table";

/// The beginning of all symbols that the legal form has for the compiler's own purposes.
pub const SYMBOL_PREFIX: &str = "emback.";
/// `i32 @emback.high.get()`: the high half of the i64 result of the last call, which is
/// [`RuntimeExport::GetTempRet0`].
pub const HIGH_GET: &str = "emback.high.get";
/// `void @emback.high.set(i32)`: sets the high half of the i64 result about to be
/// returned.
pub const HIGH_SET: &str = "emback.high.set";
/// `void @emback.memcpy(ptr to, ptr from, i32 bytes)`.
pub const MEMCPY: &str = "emback.memcpy";
/// `void @emback.memmove(ptr to, ptr from, i32 bytes)`.
pub const MEMMOVE: &str = "emback.memmove";
/// `void @emback.memset(ptr to, i32 byte, i32 bytes)`.
pub const MEMSET: &str = "emback.memset";
/// `i32 @emback.memory.size(i32 memory)`: pages in use, as WebAssembly's `memory.size`.
pub const MEMORY_SIZE: &str = "emback.memory.size";
/// `i32 @emback.memory.pages()`: pages that memory has, which with a runtime may be more than are
/// in use. Only WebAssembly has it.
pub const MEMORY_PAGES: &str = "emback.memory.pages";
/// `i32 @emback.memory.grow(i32 memory, i32 pages)`: as WebAssembly's `memory.grow`.
pub const MEMORY_GROW: &str = "emback.memory.grow";

/// The tag of the operand bundle that marks a call whose exceptions the caller looks at: a call
/// through [`RuntimeImport::Invoke`] in the legal form.
pub const INVOKE: &str = "emback.invoke";
/// The same for a call whose long jumps the caller looks at: [`RuntimeImport::Setjmp`].
pub const SETJMP: &str = "emback.setjmp";
/// The same for both: [`RuntimeImport::InvokeSetjmp`].
pub const INVOKE_SETJMP: &str = "emback.invokeSetjmp";
/// `i32`, Emscripten's: what ended the last marked call. [`THREW_EXCEPTION`], [`THREW_JUMP`], or 0
/// where it returned.
pub const THREW: &str = "__THREW__";
/// `ptr`, Emscripten's: the exception, or the `jmp_buf` of the long jump.
pub const THREW_VALUE: &str = "__threwValue";
/// A value of [`THREW`]: an exception.
pub const THREW_EXCEPTION: i32 = 1;
/// A value of [`THREW`]: a long jump.
pub const THREW_JUMP: i32 = 2;
/// `i32 @emMatch(ptr exception, ptr clauses)`: the selector of a landing pad. `clauses` is `i32
/// count`, and for each clause `i32 0, ptr type` (`catch`) or `i32 n + 1` and `n` types (`filter`).
/// The result is the address of the type of the `catch` that takes the exception,
/// [`CATCH_ALL_SELECTOR`] for `catch ptr null`, negative for a filter that does not let it pass,
/// and 0 where no clause takes it. Modules without the runtime have their own for C++.
pub const MATCH: &str = "emMatch";
/// The selector of `catch ptr null`. No type has this address.
pub const CATCH_ALL_SELECTOR: i32 = 1;
/// `void @emResume(ptr exception)`: goes on with an exception that no handler took. Does not
/// return.
pub const RESUME: &str = "emResume";
/// `void @emJump(ptr buffer)`: goes on with a long jump. Does not return.
pub const JUMP: &str = "emJump";

/// With WebAssembly's own exceptions, the beginning of the symbols of the mark before a call that is
/// caught: what is to be caught follows ([`TRY_JUMP`], [`TRY_BOTH`]; exceptions alone are `TRY`).
pub const TRY: &str = "emback.try";
/// The mark before a call whose long jumps are caught.
pub const TRY_JUMP: &str = "emback.try.jump";
/// The mark before a call of which both are caught.
pub const TRY_BOTH: &str = "emback.try.both";
/// `i32 @emback.caught()`: what ended the call behind the last mark: [`THREW_EXCEPTION`],
/// [`THREW_JUMP`], or 0 where it returned.
pub const CAUGHT: &str = "emback.caught";
/// `ptr @emback.exception()`: the exception, or the `jmp_buf` of the long jump, that was caught last.
pub const EXCEPTION: &str = "emback.exception";
/// `void @emback.exception.set(ptr)`: sets what [`EXCEPTION`] gives.
pub const SET_EXCEPTION: &str = "emback.exception.set";
/// `void @emback.throw(ptr)`: throws an exception. Does not return.
pub const THROW: &str = "emback.throw";
/// `void @emback.jump(ptr)`: starts a long jump to this `jmp_buf`. Does not return.
pub const THROW_BUFFER: &str = "emback.jump";
/// The tag of exceptions in a WebAssembly module, with the pointer as i32, as Emscripten has it.
pub const CPP_TAG: &str = "__cpp_exception";
/// The tag of long jumps, with the address of the `jmp_buf`.
pub const JUMP_TAG: &str = "__c_longjmp";

/// `i64 @emback.cast(i64, ...)`: with `EMULATE_FUNCTION_POINTER_CASTS`, the declaration whose type
/// all calls through pointers have. The thunk of a function `f` is `emback.cast.f`.
pub const CAST: &str = "emback.cast";
/// The tag of the operand bundle of a call that brings a list of variadic arguments with it.
pub const VARIADIC: &str = "emback.variadic";

/// `@emback.tail.next`: with `musttail` calls in asm.js, the function that the trampoline
/// calls next, or null.
pub const TAIL_NEXT: &str = "emback.tail.next";
/// `@emback.tail.entering`: the function pointer that the trampoline is calling, or null.
pub const TAIL_ENTERING: &str = "emback.tail.entering";
/// `@emback.tail.arguments`: the arguments of [`TAIL_NEXT`].
pub const TAIL_ARGUMENTS: &str = "emback.tail.arguments";

/// The function that makes the `number`th kind of `musttail` call through a pointer:
/// `emback.tail.call.0`.
#[must_use]
pub fn tail_call_name(number: usize) -> String {
    format!("emback.tail.call.{number}")
}

/// The symbol by which the legal form calls a function pointer of this signature through
/// JavaScript: `emback.invoke.vi`. `tag` is [`INVOKE`], [`SETJMP`] or [`INVOKE_SETJMP`].
#[must_use]
pub fn invoke_name(tag: &str, letters: &str) -> String {
    format!("{tag}.{letters}")
}

/// The `number`th function that JavaScript can give a body to, of a signature:
/// `emback.slot.vi.0`.
#[must_use]
pub fn slot_name(letters: &str, number: u32) -> String {
    format!("emback.slot.{letters}.{number}")
}

/// The list of pointers to all functions of [`slot_name`] of a signature:
/// `emback.slots.vi`.
#[must_use]
pub fn slots_name(letters: &str) -> String {
    format!("emback.slots.{letters}")
}

/// The symbol of the `number`th function that has a `wasm-export-name` and no name of its
/// own.
#[must_use]
pub fn named_export_symbol(number: usize) -> String {
    format!("emback.named.{number}")
}

/// A 32-bit word of a variable that a library brings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DataWord {
    /// A number.
    Int(i32),
    /// The address of a variable of a library or of the program, plus `offset` bytes.
    Address {
        /// Its C symbol.
        symbol: String,
        /// Bytes to add.
        offset: i32,
    },
}

impl DataWord {
    /// Whether it is the number 0.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        *self == Self::Int(0)
    }
}

/// The origin of a function that a module imports.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum ImportKind {
    /// A C symbol: of a library, or missing.
    Symbol,
    /// A [`RuntimeImport`].
    Runtime,
    /// A function of the host, named by `wasm-import-module` and `wasm-import-name`.
    Module,
}

/// A function that a generated module imports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Import {
    /// Its origin.
    pub kind: ImportKind,
    /// `wasm-import-module`, or [`ENV`].
    pub module: String,
    /// The C symbol, the name of the [`RuntimeImport`], or `wasm-import-name`.
    pub name: String,
    /// Letters of its signature as JavaScript calls it.
    pub signature: String,
}

impl Import {
    /// A function of the runtime, with its signature as JavaScript has it.
    #[must_use]
    pub fn of_runtime(import: &RuntimeImport, signature: &Signature) -> Self {
        Self {
            kind: ImportKind::Runtime,
            module: ENV.to_owned(),
            name: import.name(),
            signature: signature.letters(),
        }
    }

    /// A function that the program declares; `module` is its `wasm-import-module`.
    #[must_use]
    pub fn of_program(name: &str, module: Option<&str>, signature: &Signature) -> Self {
        if let Some(import) = RuntimeImport::of_symbol(name) {
            return Self::of_runtime(&import, signature);
        }
        let module = module.unwrap_or(ENV);
        Self {
            kind: if module == ENV { ImportKind::Symbol } else { ImportKind::Module },
            module: module.to_owned(),
            name: name.to_owned(),
            signature: signature.letters(),
        }
    }

    /// Its name in JavaScript, and as a property of asm.js's `foreign`.
    #[must_use]
    pub fn js_name(&self) -> String {
        match self.kind {
            ImportKind::Symbol => js_name(self.name.as_bytes()),
            ImportKind::Runtime => self.name.clone(),
            ImportKind::Module => js_import_name(self.module.as_bytes(), self.name.as_bytes()),
        }
    }
}

/// Whether an exported function belongs to the program.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum ExportKind {
    /// A function of the program, exported by its C symbol.
    Symbol,
    /// A function for the runtime: a [`RuntimeExport`], or one of [`dyn_call_name`].
    Runtime,
}

/// A function that a generated module exports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Export {
    /// Whether it belongs to the program.
    pub kind: ExportKind,
    /// The C symbol, or the name of a function for the runtime as [`free_export_name`]
    /// gives it.
    pub name: String,
    /// Letters of its signature as JavaScript calls it.
    pub signature: String,
}

impl Export {
    /// Its name in JavaScript, and as a property of the object that an asm.js module
    /// returns.
    #[must_use]
    pub fn js_name(&self) -> String {
        match self.kind {
            ExportKind::Symbol => js_name(self.name.as_bytes()),
            ExportKind::Runtime => self.name.trim_end_matches('$').to_owned(),
        }
    }

    /// The signature of the function pointers that it calls, if it is a `dynCall_<sig>`.
    #[must_use]
    pub fn dyn_call(&self) -> Option<&str> {
        let name = self.name.trim_end_matches('$');
        dyn_call_signature(name).filter(|_| self.kind == ExportKind::Runtime)
    }
}

/// The name under which WebAssembly exports a function for the runtime. The program may
/// export a function of that name, for its functions are exported by their symbols: `$`
/// is appended until the name is free.
#[must_use]
pub fn free_export_name(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut name = name.to_owned();
    while taken(&name) {
        name.push('$');
    }
    name
}

/// A function that a module exports for the runtime.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum RuntimeExport {
    /// The stack pointer.
    StackSave,
    /// Sets the stack pointer.
    StackRestore,
    /// Takes bytes from the stack, at an address that is a multiple of 16.
    StackAlloc,
    /// Sets the high half of an i64 result.
    SetTempRet0,
    /// The high half of the last i64 result.
    GetTempRet0,
    /// Exchanges the memory of an asm.js module for a larger one (`ALLOW_MEMORY_GROWTH`).
    ReplaceHeap,
}

impl RuntimeExport {
    /// Those that every module with a runtime has, in the order in which they are
    /// exported.
    pub const ALWAYS: [Self; 5] = [
        Self::StackSave,
        Self::StackRestore,
        Self::StackAlloc,
        Self::SetTempRet0,
        Self::GetTempRet0,
    ];

    /// Its name in JavaScript: Emscripten's, where it has one.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StackSave => "stackSave",
            Self::StackRestore => "stackRestore",
            Self::StackAlloc => "stackAlloc",
            Self::SetTempRet0 => "setTempRet0",
            Self::GetTempRet0 => "getTempRet0",
            Self::ReplaceHeap => "emReplaceHeap",
        }
    }

    /// Whether a function of this name is among [`RuntimeExport::ALWAYS`].
    #[must_use]
    pub fn is_always(name: &str) -> bool {
        Self::ALWAYS.iter().any(|export| export.name() == name)
    }

    /// Its signature. The parameter of `ReplaceHeap` is an `ArrayBuffer`, for which there
    /// is no letter.
    #[must_use]
    pub fn signature(self) -> Signature {
        let (result, params): (_, &[ValType]) = match self {
            Self::StackSave | Self::GetTempRet0 => (Some(ValType::I32), &[]),
            Self::StackRestore | Self::SetTempRet0 | Self::ReplaceHeap => (None, &[ValType::I32]),
            Self::StackAlloc => (Some(ValType::I32), &[ValType::I32]),
        };
        Signature { result, params: params.to_vec() }
    }
}

const DYN_CALL: &str = "dynCall_";

/// The name of the function that calls pointers of this signature for the runtime, as
/// Emscripten has it: `dynCall_vi`.
#[must_use]
pub fn dyn_call_name(letters: &str) -> String {
    format!("{DYN_CALL}{letters}")
}

/// The signature in such a name.
#[must_use]
pub fn dyn_call_signature(name: &str) -> Option<&str> {
    name.strip_prefix(DYN_CALL)
}

/// The letters of a signature whose 64-bit values cross in halves, as they do in asm.js.
#[must_use]
pub fn in_halves(letters: &str) -> String {
    let result = letters.get(..1).map(|result| result.replace('j', "i"));
    let params = letters.get(1..).map(|params| params.replace('j', "ii"));
    result.unwrap_or_default() + &params.unwrap_or_default()
}

/// The signature of a function that is given one more i32 before the parameters of
/// `called`: the pointer to call (`dynCall_<sig>`, `invoke_<sig>`), or the slot that was called
/// (`jsCall_<sig>`).
#[must_use]
pub fn with_leading_i32(called: &Signature) -> Signature {
    let params = std::iter::once(ValType::I32).chain(called.params.iter().copied());
    Signature { result: called.result, params: params.collect() }
}

/// A function of the runtime that a module imports for its own purposes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum RuntimeImport {
    /// Ends the program: `unreachable` and `llvm.trap`.
    Trap,
    /// Ends the program whose stack is full; takes the bytes that were asked for.
    StackOverflow,
    /// Ends the program that accessed an address of wrong alignment; takes the address
    /// and the alignment.
    AlignFault,
    /// [`MEMCPY`].
    Memcpy,
    /// [`MEMMOVE`].
    Memmove,
    /// [`MEMSET`].
    Memset,
    /// [`MEMORY_SIZE`].
    MemorySize,
    /// [`MEMORY_GROW`].
    MemoryGrow,
    /// Ends the program that called a pointer, which is given, for which the table of
    /// this signature has no function.
    NullFunc(String),
    /// Calls the JavaScript function that `addFunction` put into a slot of the table of
    /// this signature. The number of the slot comes before the arguments.
    JsCall(String),
    /// Calls a pointer of this signature, which comes before the arguments, and stores what it
    /// throws into [`THREW`] and [`THREW_VALUE`] if that is an exception of the program.
    Invoke(String),
    /// The same for long jumps.
    Setjmp(String),
    /// The same for exceptions and long jumps.
    InvokeSetjmp(String),
}

const NULL_FUNC: &str = "nullFunc_";
const JS_CALL: &str = "jsCall_";
const INVOKE_: &str = "invoke_";
const SETJMP_: &str = "setjmp_";
const INVOKE_SETJMP_: &str = "invokeSetjmp_";

/// Makes an import of the letters of a signature.
type OfLetters = fn(String) -> RuntimeImport;

impl RuntimeImport {
    /// Those without a signature in their name.
    pub const FIXED: [Self; 8] = [
        Self::Trap,
        Self::StackOverflow,
        Self::AlignFault,
        Self::Memcpy,
        Self::Memmove,
        Self::Memset,
        Self::MemorySize,
        Self::MemoryGrow,
    ];

    /// Those that the legal form calls by a symbol with a signature, as `emback.invoke.vi`: what
    /// comes before the dot and the letters, and what is made of these.
    const BY_SIGNATURE: [(&str, OfLetters); 3] =
        [(INVOKE, Self::Invoke), (SETJMP, Self::Setjmp), (INVOKE_SETJMP, Self::InvokeSetjmp)];

    /// The import that a symbol of the legal form denotes.
    #[must_use]
    pub fn of_symbol(symbol: &str) -> Option<Self> {
        for (tag, import) in Self::BY_SIGNATURE {
            if let Some(letters) = symbol.strip_prefix(tag).and_then(|rest| rest.strip_prefix('.'))
            {
                return Some(import(letters.to_owned()));
            }
        }
        Self::FIXED.into_iter().find(|import| import.symbol() == Some(symbol))
    }

    /// The symbol by which the legal form calls it, where it is always the same
    /// ([`invoke_name`] has that of an [`Self::Invoke`]). The others are called by code generators
    /// only.
    #[must_use]
    pub const fn symbol(&self) -> Option<&'static str> {
        match self {
            Self::Memcpy => Some(MEMCPY),
            Self::Memmove => Some(MEMMOVE),
            Self::Memset => Some(MEMSET),
            Self::MemorySize => Some(MEMORY_SIZE),
            Self::MemoryGrow => Some(MEMORY_GROW),
            Self::Trap
            | Self::StackOverflow
            | Self::AlignFault
            | Self::NullFunc(_)
            | Self::JsCall(_)
            | Self::Invoke(_)
            | Self::Setjmp(_)
            | Self::InvokeSetjmp(_) => None,
        }
    }

    /// The import of this name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        if let Some(letters) = name.strip_prefix(NULL_FUNC) {
            return Some(Self::NullFunc(letters.to_owned()));
        }
        if let Some(letters) = name.strip_prefix(JS_CALL) {
            return Some(Self::JsCall(letters.to_owned()));
        }
        if let Some(letters) = name.strip_prefix(INVOKE_) {
            return Some(Self::Invoke(letters.to_owned()));
        }
        if let Some(letters) = name.strip_prefix(SETJMP_) {
            return Some(Self::Setjmp(letters.to_owned()));
        }
        if let Some(letters) = name.strip_prefix(INVOKE_SETJMP_) {
            return Some(Self::InvokeSetjmp(letters.to_owned()));
        }
        Self::FIXED.into_iter().find(|import| import.library_function() == name)
    }

    /// Its name as an import, and in JavaScript.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::NullFunc(letters) => format!("{NULL_FUNC}{letters}"),
            Self::JsCall(letters) => format!("{JS_CALL}{letters}"),
            Self::Invoke(letters) => format!("{INVOKE_}{letters}"),
            Self::Setjmp(letters) => format!("{SETJMP_}{letters}"),
            Self::InvokeSetjmp(letters) => format!("{INVOKE_SETJMP_}{letters}"),
            fixed @ (Self::Trap
            | Self::StackOverflow
            | Self::AlignFault
            | Self::Memcpy
            | Self::Memmove
            | Self::Memset
            | Self::MemorySize
            | Self::MemoryGrow) => fixed.library_function().to_owned(),
        }
    }

    /// The JavaScript name of the library function that does the work. Where that is not
    /// the import itself, the glue defines the import by it.
    #[must_use]
    pub const fn library_function(&self) -> &'static str {
        match self {
            Self::Trap => "emTrap",
            Self::StackOverflow => "abortStackOverflow",
            Self::AlignFault => "alignFault",
            Self::Memcpy => "emMemcpy",
            Self::Memmove => "emMemmove",
            Self::Memset => "emMemset",
            Self::MemorySize => "emMemorySize",
            Self::MemoryGrow => "emMemoryGrow",
            Self::NullFunc(_) => "emNullFunc",
            Self::JsCall(_) => "emSlot",
            Self::Invoke(_) => "emCatch",
            Self::Setjmp(_) => "emCatchJump",
            Self::InvokeSetjmp(_) => "emCatchBoth",
        }
    }

    /// Its signature; `None` where the name's letters are none.
    #[must_use]
    pub fn signature(&self) -> Option<Signature> {
        let letters = match self {
            Self::Trap => "v",
            Self::StackOverflow | Self::NullFunc(_) => "vi",
            Self::AlignFault => "vii",
            Self::Memcpy | Self::Memmove | Self::Memset => "viii",
            Self::MemorySize => "ii",
            Self::MemoryGrow => "iii",
            Self::JsCall(letters)
            | Self::Invoke(letters)
            | Self::Setjmp(letters)
            | Self::InvokeSetjmp(letters) => {
                return Some(with_leading_i32(&Signature::of_letters(letters)?));
            }
        };
        Signature::of_letters(letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signature(letters: &str) -> Signature {
        Signature::of_letters(letters).unwrap_or_default()
    }

    #[test]
    fn halves_of_64_bits_are_ints() {
        for (letters, halves) in
            [("", ""), ("v", "v"), ("jj", "iii"), ("iiji", "iiiii"), ("vdf", "vdf")]
        {
            assert_eq!(in_halves(letters), halves);
        }
    }

    #[test]
    fn imports_are_known_by_their_names() {
        let mut all = RuntimeImport::FIXED.to_vec();
        all.push(RuntimeImport::NullFunc("vi".to_owned()));
        all.push(RuntimeImport::JsCall("dfd".to_owned()));
        all.push(RuntimeImport::Invoke("ji".to_owned()));
        all.push(RuntimeImport::Setjmp("v".to_owned()));
        all.push(RuntimeImport::InvokeSetjmp("v".to_owned()));
        for import in all {
            assert_eq!(RuntimeImport::of_name(&import.name()), Some(import.clone()));
            assert!(import.signature().is_some(), "{import:?}");
        }
        assert_eq!(RuntimeImport::of_name("emNullFunc"), None);
        assert_eq!(RuntimeImport::of_name("printf"), None);
        let call = RuntimeImport::JsCall("dfd".to_owned());
        assert_eq!((call.name().as_str(), call.library_function()), ("jsCall_dfd", "emSlot"));
        assert_eq!(call.signature(), Some(signature("difd")));
        assert_eq!(RuntimeImport::JsCall("x".to_owned()).signature(), None);
    }

    #[test]
    fn symbols_of_the_legal_form_are_own() {
        for symbol in [MEMCPY, MEMMOVE, MEMSET, MEMORY_SIZE, MEMORY_GROW] {
            assert!(symbol.starts_with(SYMBOL_PREFIX), "{symbol}");
            let import = RuntimeImport::of_symbol(symbol);
            assert!(
                import.is_some_and(|import| RuntimeImport::FIXED.contains(&import)),
                "{symbol}"
            );
        }
        for (tag, expected) in [
            (INVOKE, RuntimeImport::Invoke("vi".to_owned())),
            (SETJMP, RuntimeImport::Setjmp("vi".to_owned())),
            (INVOKE_SETJMP, RuntimeImport::InvokeSetjmp("vi".to_owned())),
        ] {
            assert_eq!(RuntimeImport::of_symbol(&invoke_name(tag, "vi")), Some(expected));
        }
        let made = [
            invoke_name(INVOKE, "vi"),
            tail_call_name(0),
            slot_name("vi", 0),
            slots_name("vi"),
            named_export_symbol(0),
            CAST.to_owned(),
            TAIL_NEXT.to_owned(),
            TAIL_ENTERING.to_owned(),
            TAIL_ARGUMENTS.to_owned(),
        ];
        for symbol in made {
            assert!(symbol.starts_with(SYMBOL_PREFIX), "{symbol}");
        }
        for symbol in ["emback.nothing", "emback.", "memcpy", HIGH_GET, HIGH_SET] {
            assert_eq!(RuntimeImport::of_symbol(symbol), None, "{symbol}");
        }
    }

    #[test]
    fn an_import_has_one_name_in_javascript() {
        let of = |name, module| {
            let import = Import::of_program(name, module, &signature("vi"));
            (import.kind, import.module.clone(), import.js_name())
        };
        assert_eq!(of("puts", None), (ImportKind::Symbol, "env".to_owned(), "_puts".to_owned()));
        assert_eq!(of("puts", Some("env")), of("puts", None));
        assert_eq!(
            of("now", Some("clock")),
            (ImportKind::Module, "clock".to_owned(), "$5_clock_now".to_owned())
        );
        assert_eq!(
            of(MEMORY_GROW, None),
            (ImportKind::Runtime, "env".to_owned(), "emMemoryGrow".to_owned())
        );
    }

    #[test]
    fn exports_for_the_runtime_give_way_to_those_of_the_program() {
        let name =
            free_export_name("dynCall_vi", |name| ["dynCall_vi", "dynCall_vi$"].contains(&name));
        assert_eq!(name, "dynCall_vi$$");
        let export = |kind| Export { kind, name: name.clone(), signature: "vii".to_owned() };
        assert_eq!(export(ExportKind::Runtime).js_name(), "dynCall_vi");
        assert_eq!(export(ExportKind::Runtime).dyn_call(), Some("vi"));
        assert_eq!(export(ExportKind::Symbol).js_name(), "_dynCall_vi$$");
        assert_eq!(export(ExportKind::Symbol).dyn_call(), None);
    }

    #[test]
    fn exports_for_the_runtime_have_names_and_signatures() {
        let all: Vec<(&str, String)> = RuntimeExport::ALWAYS
            .into_iter()
            .chain([RuntimeExport::ReplaceHeap])
            .map(|export| (export.name(), export.signature().letters()))
            .collect();
        let expected = [
            ("stackSave", "i"),
            ("stackRestore", "vi"),
            ("stackAlloc", "ii"),
            ("setTempRet0", "vi"),
            ("getTempRet0", "i"),
            ("emReplaceHeap", "vi"),
        ];
        assert_eq!(all, expected.map(|(name, letters)| (name, letters.to_owned())));
        assert!(
            RuntimeExport::is_always("stackSave") && !RuntimeExport::is_always("emReplaceHeap")
        );
    }

    #[test]
    fn calls_of_pointers_are_known_by_their_signature() {
        assert_eq!(dyn_call_signature(&dyn_call_name("vij")), Some("vij"));
        assert_eq!(dyn_call_signature("dynCall"), None);
        assert_eq!(with_leading_i32(&signature("jd")).letters(), "jid");
    }
}
