//! The part of the C library that is in the module: functions in LLVM IR, compiled from the C in
//! `runtime-js/c`, which are linked into the program before anything is lowered.
//!
//! A symbol comes from the first of: the program, a `--js-library`, the C library, the JavaScript
//! library. A file of the C library is read when a symbol of it is first needed in the process, and
//! of a file only what is reached is copied, so that a program pays for what it calls. Functions of
//! the JavaScript library call those of the C library as they call the program's.

mod formats;

use std::collections::BTreeSet;
use std::sync::{LazyLock, OnceLock};

use emback_frontend::text;
use emback_glue::{Libraries, Wanted};
use emback_ir::data_layout::DataLayout;
use emback_ir::{
    ApInt, BinaryOp, ConstData, Diagnostics, Function, Global, InstData, InstFlags, Linkage,
    Module, Operand, TypeData, Types,
};
use emback_link::{Needed, define_needed};
use emback_passes::c_abi::CAbi;
use emback_passes::edit::{as_global, global_operand};
use emback_passes::legalise::{callbacks, libcalls, long_double};
use emback_passes::optimise::clean;
use emback_passes::program::{self, Undefined};
use emback_runtime_js as runtime;
use rustc_hash::FxHashSet;

use crate::Options;
use crate::imports::undefined;
use crate::interface::defined;
use crate::script::wanted_methods;
use formats::Formats;

/// The files of [`runtime::files`] below `c/` that were read, shared by all programs of a process.
static FILES: LazyLock<Box<[OnceLock<Module>]>> =
    LazyLock::new(|| runtime::files().iter().map(|_| OnceLock::new()).collect());

/// Prefix of the library's own symbols. A use of one in JavaScript does not bring it in: a script
/// calls `__emback_stdio_exit` only where the program has streams.
const OWN: &str = "__emback_";

/// Functions of the library, and those that are to be there with them though no code refers to
/// them but weakly: what JavaScript calls to flush the streams, and what streams do that are no
/// descriptors or that numbers are read from.
const COMPANIONS: [(&str, &[&str]); 6] = [
    ("__emback_begin", &["__emback_stdio_exit"]),
    ("__emback_print_text", &["__emback_more_text"]),
    ("__emback_print_wide", &["__emback_more_wide"]),
    (
        "fopencookie",
        &[
            "__emback_device_read",
            "__emback_device_write",
            "__emback_device_seek",
            "__emback_device_close",
        ],
    ),
    ("__emback_scan", &["__emback_refill"]),
    ("__emback_scan_wide", &["__emback_refill"]),
];

/// The list of the environment.
const ENVIRON: &str = "environ";

/// Fills `environ`; it is called before the constructors of a program that refers to that variable.
pub(crate) const ENVIRON_START: &str = "__emback_environ_start";

/// Links what the program needs of the C library. Gives the names of the functions that library code
/// in JavaScript may call: they have a body, and nothing outside of the script sees them.
///
/// # Errors
/// None for a module that the verifier accepts.
pub(crate) fn link(
    module: &mut Module,
    libraries: &Libraries,
    options: &Options,
) -> Result<Vec<String>, Diagnostics> {
    if !options.target.has_runtime() {
        return Ok(Vec::new());
    }
    if options.without_c_library {
        refuse(module, libraries, options)?;
    }
    callbacks::adapt(module)?;
    // The library's own types say nothing of the program.
    let abi = CAbi::of(module);
    // What these functions need of the library is to be linked, too.
    long_double::run(module)?;
    // glibc and musl have it by this name, too.
    if let Some(other) = module.global_by_name("__environ")
        && module.globals[other].is_declaration()
        && module.global_by_name(ENVIRON).is_none()
    {
        let name = module.symbol(ENVIRON);
        module.rename_global(other, Some(name));
    }
    let library = Library { libraries, options };
    let mut added = Vec::new();
    let mut present = FxHashSet::default();
    let mut formats = Formats::of(module);
    let exported = options.settings.exported_functions.iter().flatten();
    let mut wanted: Vec<String> =
        exported.filter(|name| !is_defined(module, name)).cloned().collect();
    wanted.iter().for_each(|name| formats.called_by_host(name));
    wanted.extend(
        program::undefined(module)
            .into_iter()
            .filter(|symbol| !symbol.declared)
            .map(|symbol| symbol.name),
    );
    wanted.extend(of_intrinsics(module));
    if wanted.iter().any(|name| name == ENVIRON) {
        wanted.push(ENVIRON_START.to_owned());
    }
    while !wanted.is_empty() {
        while let Some(name) = wanted.pop() {
            let Some(file) = library.file(&name).filter(|_| !is_defined(module, &name)) else {
                continue;
            };
            let Needed { defined, declared } =
                define_needed(module, file, [name.as_str()], &present)?;
            for &global in &declared {
                if module.globals[global].linkage != Linkage::ExternWeak {
                    wanted.push(module.global_name(global).into_owned());
                }
            }
            // Functions of the library print and read numbers, too.
            defined.iter().for_each(|&global| formats.add(module, global));
            present.extend(&defined);
            added.extend(defined);
        }
        wanted = library.wanted_by_scripts(module, options);
        wanted.iter().for_each(|name| formats.called_by_host(name));
        let is_open =
            |name: &&str| module.global_by_name(name).is_some() && !is_defined(module, name);
        wanted.extend(formats.hooks().filter(is_open).map(str::to_owned));
        let is_missing = |name: &&str| !is_defined(module, name);
        for (_, companions) in COMPANIONS.iter().filter(|(name, _)| is_defined(module, name)) {
            wanted.extend(companions.iter().copied().filter(is_missing).map(str::to_owned));
        }
    }
    let mut names = Vec::new();
    let absent = absent(module);
    let mut changed = Vec::new();
    for global in added {
        let is_changed = replace_absent(module, global, &absent);
        if let Some(function) = module.globals[global].function_mut() {
            function.is_library = true;
        }
        if !module.globals[global].linkage.is_local() {
            module.globals[global].linkage = Linkage::Internal;
            names.push(module.global_name(global).into_owned());
        }
        if answer_queries(module, global, abi, formats) || is_changed {
            changed.push(global);
        }
    }
    // What the answers make unreachable brings nothing in.
    let layout = DataLayout::of(module);
    for global in changed {
        if let Some(mut body) = module.take_body(global) {
            clean::run(module, &mut body, &layout);
            module.put_body(global, body);
        }
    }
    Ok(names)
}

/// Refuses what a program needs of the C library and does not bring itself.
fn refuse(module: &Module, libraries: &Libraries, options: &Options) -> Result<(), Diagnostics> {
    let is_missing =
        |symbol: &Undefined| is_standard(&symbol.name) && !libraries.is_added(&symbol.name);
    let missing: Diagnostics = program::undefined(module)
        .iter()
        .filter(|symbol| !symbol.weak && !symbol.declared && is_missing(symbol))
        .map(|symbol| {
            undefined(module, symbol, options.target).help(
                "give the LLVM IR that defines it as a further input: with --libc none there is no C library",
            )
        })
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(missing) }
}

/// Folders below `lib/` with functions of C and POSIX. The others have what the host gives to any C
/// library and to compilers.
const STANDARD: [&str; 12] = [
    "complex", "errno", "fenv", "math", "memory", "process", "stdio", "stdlib", "string", "time",
    "wchar", "wctype",
];

/// Functions that compilers call in any program.
const MEMORY: [&str; 3] = ["memcpy", "memmove", "memset"];

/// Whether a symbol is one of the C library's.
fn is_standard(symbol: &str) -> bool {
    if runtime::c_defining(symbol).is_some() {
        return !symbol.starts_with(OWN);
    }
    let file = runtime::defining(symbol).and_then(|at| runtime::files().get(at));
    let area = file.and_then(|file| file.path.strip_prefix("lib/")?.split('/').next());
    // Compilers call `__divdc3`, and the ABI of C++ has `__cxa_atexit`.
    area.is_some_and(|area| STANDARD.contains(&area))
        && !symbol.starts_with("__")
        && !MEMORY.contains(&symbol)
}

/// Symbols that the function or variable `name` of the C library may need of others; `None` where it
/// has none of this name. No file is read.
pub(crate) fn needs(
    libraries: &Libraries,
    options: &Options,
    name: &str,
) -> Option<impl Iterator<Item = &'static str>> {
    Library { libraries, options }.place(name)?;
    let runtime::Needs { strong, weak } = runtime::c_needs(name)?;
    let hooks = weak.iter().filter(|name| formats::HOOKS.contains(name));
    let companions = COMPANIONS.iter().filter(move |(with, _)| *with == name);
    let companions = companions.flat_map(|(_, companions)| companions.iter());
    Some(strong.iter().chain(hooks).chain(companions).copied())
}

/// The symbols that the C library has for a program.
pub(crate) fn all_symbols<'a>(
    libraries: &'a Libraries,
    options: &'a Options,
) -> impl Iterator<Item = &'static str> + 'a {
    let library = Library { libraries, options };
    let symbols = runtime::c_symbols().iter().filter(move |&&(symbol, at)| library.has(symbol, at));
    symbols.map(|&(symbol, _)| symbol)
}

/// The folder of functions that JavaScript has as well, in less space and more time.
const FAST: &str = "c/math/";

/// The folder of those that take more time in asm.js than the host's `Math`, as JavaScript boxes the
/// results of calls of functions that are not its own.
const FAST_IN_WASM: &str = "c/math/wasm/";

/// The C library of a program.
struct Library<'a> {
    libraries: &'a Libraries,
    options: &'a Options,
}

impl Library<'_> {
    /// Whether a symbol comes from this file: no library of the user defines it, and JavaScript's
    /// function is not the better one.
    fn has(&self, symbol: &str, file: usize) -> bool {
        let Some(file) = runtime::files().get(file).filter(|_| !self.libraries.is_added(symbol))
        else {
            return false;
        };
        if file.path.starts_with(FAST_IN_WASM) {
            self.options.level.is_fast() && self.options.target.is_wasm()
        } else {
            !file.path.starts_with(FAST) || self.options.level.is_fast()
        }
    }

    /// The place of the file that a symbol comes from.
    fn place(&self, name: &str) -> Option<usize> {
        runtime::c_defining(name).filter(|&at| self.has(name, at))
    }

    /// The file that defines a symbol.
    fn file(&self, name: &str) -> Option<&'static Module> {
        let at = self.place(name)?;
        let file = runtime::files().get(at)?;
        Some(FILES.get(at)?.get_or_init(|| read(file)))
    }

    /// Symbols of the C library that library code in JavaScript calls and the module lacks.
    fn wanted_by_scripts(&self, module: &Module, options: &Options) -> Vec<String> {
        let mut known: BTreeSet<String> = defined(module).into_iter().collect();
        let undefined = program::undefined(module);
        let exported = options.settings.exported_functions.iter().flatten();
        let symbols: Vec<&str> = undefined
            .iter()
            .map(|symbol| symbol.name.as_str())
            .chain(exported.map(String::as_str))
            .collect();
        known.extend(all_symbols(self.libraries, self.options).map(str::to_owned));
        let defined: Vec<&str> = known.iter().map(String::as_str).collect();
        let methods = wanted_methods(options, self.libraries);
        let methods: Vec<&str> = methods.iter().map(String::as_str).collect();
        let wanted = Wanted { symbols: &symbols, methods: &methods, defined: &defined };
        let mut names = emback_glue::resolve(self.libraries, &wanted).asm_exports;
        names.retain(|name| !name.starts_with(OWN) && !is_defined(module, name));
        names
    }
}

/// The functions of C that calls of LLVM's intrinsics become. Where one is missing, such a call goes to
/// the JavaScript library.
pub(crate) fn of_intrinsics(module: &Module) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (global, data) in &module.globals {
        let Some(intrinsic) = module.intrinsic(global).filter(|_| data.is_declaration()) else {
            continue;
        };
        let Some((result, ..)) = module.types.function_parts(data.ty) else { continue };
        let element = match module.types.resolved(result) {
            TypeData::Vector { element, .. } => *element,
            _ => result,
        };
        for name in libcalls::of_intrinsic(intrinsic) {
            names.insert(libcalls::math_name(name, element));
        }
    }
    names
}

/// Reads a file. What is `static` in it gets a name that no program has: functions that share it are
/// not linked at the same time, and are to find the same one.
fn read(file: &runtime::File) -> Module {
    // A file with a fault has no functions. There is none: a test reads them all.
    let mut module = text::read(file.text.as_bytes(), file.path).unwrap_or_default();
    let locals = module.globals.iter().filter(|(_, data)| data.linkage.is_local());
    for global in locals.map(|(global, _)| global).collect::<Vec<Global>>() {
        let path = file.path.trim_start_matches("c/").trim_end_matches(".ll").replace('/', ".");
        let name = module.symbol(format!("{OWN}.{path}.{}", module.global_name(global)));
        module.rename_global(global, Some(name));
        module.globals[global].linkage = Linkage::External;
    }
    module
}

/// Whether the module defines a symbol for others.
fn is_defined(module: &Module, name: &str) -> bool {
    module.global_by_name(name).is_some_and(|global| {
        let data = &module.globals[global];
        !data.is_declaration() && !data.linkage.is_local()
    })
}

/// What the library may ask of the C ABI of the program (see `runtime-js/c/internal.h`) and of its
/// formats.
fn answer(abi: CAbi, formats: Formats, query: &[u8]) -> Option<u32> {
    Some(match query {
        b"__emback_align_i64" => abi.int64_align,
        b"__emback_align_double" => abi.double_align,
        b"__emback_align_long_double" => abi.long_double_align,
        b"__emback_size_long_double" => abi.long_double,
        b"__emback_formats_use" => formats.formats_use,
        b"__emback_scans_use" => formats.scans_use,
        _ => return None,
    })
}

/// The addresses of the library's own functions that no part of it has brought in, and null in the
/// place of each. No other symbol can be one of them.
fn absent(module: &mut Module) -> Vec<(Operand, Operand)> {
    let is_absent = |global: &Global| {
        let data = &module.globals[*global];
        let name = data.name.expand().map_or(&b""[..], |name| module.bytes(name));
        data.linkage == Linkage::ExternWeak
            && data.is_declaration()
            && name.starts_with(OWN.as_bytes())
    };
    let absent: Vec<Global> = module.globals.keys().filter(is_absent).collect();
    let pairs = absent.into_iter().map(|global| {
        let address = global_operand(module, global);
        let ty = address.constant().map_or(Types::PTR, |address| module.consts.ty(address));
        (address, module.consts.intern(ty, ConstData::Null).into())
    });
    pairs.collect()
}

/// Makes the code that only runs where an absent function is there unreachable. Gives whether there
/// is any.
fn replace_absent(module: &mut Module, global: Global, absent: &[(Operand, Operand)]) -> bool {
    let Some(body) = module.globals[global].function_mut().and_then(Function::body_mut) else {
        return false;
    };
    let mut is_changed = false;
    for inst in body.insts.values_mut() {
        inst.for_each_operand_mut(|operand| {
            if let Some((_, null)) = absent.iter().find(|(address, _)| address == operand) {
                *operand = *null;
                is_changed = true;
            }
        });
    }
    is_changed
}

/// Replaces the calls that ask for the C ABI of the program by constants. Gives whether there are
/// any.
fn answer_queries(module: &mut Module, global: Global, abi: CAbi, formats: Formats) -> bool {
    let Some(body) = module.body(global) else { return false };
    let mut answers = Vec::new();
    for (inst, data) in &body.insts {
        let InstData::Call(call) = data else { continue };
        let Some(callee) = as_global(module, call.callee) else { continue };
        let name = module.globals[callee].name.expand().map(|name| module.bytes(name));
        if let Some(answer) = name.and_then(|name| answer(abi, formats, name)) {
            answers.push((inst, answer));
        }
    }
    let is_changed = !answers.is_empty();
    for (inst, answer) in answers {
        let mut int =
            |value| module.consts.intern(Types::I32, ConstData::Int(ApInt::from_i64(32, value)));
        let (number, zero) = (int(answer.into()), int(0));
        if let Some(body) = module.globals[global].function_mut().and_then(Function::body_mut) {
            body.insts[inst] = InstData::Binary {
                op: BinaryOp::Add,
                flags: InstFlags::default(),
                args: [number.into(), zero.into()],
            };
        }
    }
    is_changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_is_compact_at_every_level() {
        let source = "@text = private constant [3 x i8] c\"hi\\00\"\n\
                      declare i32 @puts(ptr)\n\
                      define i32 @main() {\n  \
                      %written = call i32 @puts(ptr @text)\n  ret i32 0\n}\n";
        let options = Options::default();
        let output = crate::compile(&[crate::Input::new("in.ll", source)], &options)
            .expect("the program is valid");
        let script = output.contents.as_text().unwrap_or_default();
        assert!(script.contains("  function _main() {\n"), "{script}");
        let line = script.lines().find(|line| line.contains("function ___emback_begin("));
        assert!(line.is_some_and(|line| line.ends_with("}")), "{line:?}");
        // No other stream is in it, and no format.
        for absent in ["_stderr", "___emback_format", "___emback_files", "___wasi_fd_write"] {
            assert!(!script.contains(absent), "{absent}");
        }
    }

    #[test]
    fn an_alias_has_no_body_of_its_own() {
        let source = "declare i32 @fputc(i32, ptr)\ndeclare i32 @putc(i32, ptr)\n\
                      declare i32 @puts(ptr)\n\
                      define i32 @main(i32 %c, ptr %p) {\n  \
                      %a = call i32 @putc(i32 %c, ptr %p)\n  \
                      %b = call i32 @fputc(i32 %c, ptr %p)\n  \
                      %c.1 = call i32 @puts(ptr %p)\n  ret i32 0\n}\n";
        // With a function of the program's own, the alias is another.
        let own = "define i32 @fputc(i32 %c, ptr %p) {\n  ret i32 %c\n}\n";
        let programs = [
            (source.to_owned(), 1),
            (source.replace("declare i32 @fputc(i32, ptr)\n", own), 2),
            (source.replace("@fputc", "@fputc_unlocked"), 1),
        ];
        for (program, count) in programs {
            let options = Options { emit: crate::Emit::Legal, ..Options::default() };
            let output = crate::compile(&[crate::Input::new("in.ll", program)], &options)
                .expect("the program is valid");
            let text = output.contents.as_text().unwrap_or_default();
            let bodies =
                text.lines().filter(|line| line.starts_with("define ") && line.contains("putc"));
            assert_eq!(bodies.count(), count, "{text}");
        }
    }

    #[test]
    fn every_file_is_a_valid_module() {
        for file in runtime::below("c/") {
            let module = text::read(file.text.as_bytes(), file.path).expect(file.path);
            assert_eq!(emback_ir::verify::module(&module), [], "{}", file.path);
        }
    }
}
