//! From the legal form to a whole program: what it imports, and every function as a tree.
//!
//! This is the end of what all targets share. [`program`] structures the bodies in
//! parallel: they read the module and change nothing of it, so that the order of threads
//! cannot show in the output. The other functions answer what a module defines, uses and
//! runs, for code generation as well as for those who report undefined symbols.

use cranelift_entity::SecondaryMap;
use emback_ir::abi::{ENV, HIGH_GET, HIGH_SET, RuntimeImport, SYMBOL_PREFIX};
use emback_ir::tree::{Export, Import, Layout, Program, Signature, ValType};
use emback_ir::{
    ConstData, Diagnostic, Diagnostics, Global, GlobalData, GlobalKind, Linkage, Module, Operand,
    Type, TypeData, Types,
};
use rayon::prelude::*;

use crate::merge_functions;
use crate::pipeline::{Observer, Stage};
use crate::structure::{StructureOptions, structure};
use crate::v128::is_v128;

/// A symbol that is used and not defined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undefined {
    /// Its declaration.
    pub global: Global,
    /// Its name (`wasm-import-name` where the declaration has one).
    pub name: String,
    /// `wasm-import-module`: the page gives it.
    pub module: Option<String>,
    /// Whether the declaration says by `wasm-import-module` that it is an import, be it
    /// of `env`.
    pub declared: bool,
    /// Whether it is a function; else data.
    pub function: bool,
    /// Whether it may stay undefined: `extern_weak`.
    pub weak: bool,
    /// Names of the functions and variables that use it, in order.
    pub users: Vec<String>,
}

/// Every symbol that the module uses and does not define, in order of declaration,
/// without LLVM's and the compiler's own.
#[must_use]
pub fn undefined(module: &Module) -> Vec<Undefined> {
    let mut used = used_declarations(module);
    used.retain(|symbol| {
        !module.has_reserved_name(symbol.global) && !symbol.name.starts_with(SYMBOL_PREFIX)
    });
    used
}

/// The declarations that have a use, each with its users. Linear in the operands of the
/// module; constants that many users share are walked for each.
fn used_declarations(module: &Module) -> Vec<Undefined> {
    let mut users: SecondaryMap<Global, Vec<Global>> = SecondaryMap::new();
    let mut note = |user: Global, used: Global| {
        if users[used].last() != Some(&user) {
            users[used].push(user);
        }
    };
    for (global, data) in &module.globals {
        match &data.kind {
            GlobalKind::Function(function) => {
                let Some(body) = function.body() else { continue };
                for &block in &body.layout {
                    for &inst in &body.blocks[block].insts {
                        body.insts[inst].for_each_operand(|operand| {
                            if let Operand::Const(id) = operand {
                                globals_in(module, id, &mut |used| note(global, used));
                            }
                        });
                    }
                }
            }
            GlobalKind::Variable(variable) => {
                if let Some(init) = variable.init {
                    globals_in(module, init, &mut |used| note(global, used));
                }
            }
            GlobalKind::Alias(target) | GlobalKind::IFunc(target) => {
                globals_in(module, *target, &mut |used| note(global, used))
            }
        }
    }
    let mut out = Vec::new();
    for (global, data) in &module.globals {
        if !data.is_declaration() || users[global].is_empty() {
            continue;
        }
        let name = module.global_name(global).into_owned();
        let (import_name, from) = import_names(module, global);
        out.push(Undefined {
            global,
            name: import_name.unwrap_or(name),
            declared: from.is_some(),
            // It is where every undefined symbol is looked for.
            module: from.filter(|module| module != ENV),
            function: data.function().is_some(),
            weak: data.linkage == Linkage::ExternWeak,
            users: users[global]
                .iter()
                .map(|&user| module.global_name(user).into_owned())
                .collect(),
        });
    }
    out
}

/// `wasm-import-name` and `wasm-import-module` of a declaration.
fn import_names(module: &Module, global: Global) -> (Option<String>, Option<String>) {
    let Some(function) = module.function(global) else { return (None, None) };
    let attribute = |name: &str| {
        let value = module.string_attribute(function.attrs.func, name)??;
        Some(module.text(value).into_owned())
    };
    // A name without a module is only a hint.
    (attribute("wasm-import-name"), attribute("wasm-import-module"))
}

/// Calls `f` on every global that a constant mentions, once for each mention. An explicit
/// stack in place of recursion: initialisers may nest deeper than the stack of a thread.
/// Linear in the tree of the constant, where shared parts count each time.
pub fn globals_in(module: &Module, id: emback_ir::Const, f: &mut impl FnMut(Global)) {
    use emback_ir::ConstExpr as E;
    let mut stack = vec![id];
    while let Some(id) = stack.pop() {
        match module.consts.data(id) {
            ConstData::Global(global)
            | ConstData::DsoLocalEquivalent(global)
            | ConstData::NoCfi(global)
            | ConstData::BlockAddress(global, _) => {
                f(*global);
            }
            ConstData::Aggregate(elements) | ConstData::PtrAuth(elements) => {
                stack.extend(elements.iter().rev())
            }
            ConstData::Splat(element) => stack.push(*element),
            ConstData::Expr(expr) => match &**expr {
                E::Unary { arg, .. } | E::Cast { arg, .. } | E::ExtractValue { agg: arg, .. } => {
                    stack.push(*arg)
                }
                E::Binary { args, .. }
                | E::ICmp { args, .. }
                | E::FCmp { args, .. }
                | E::ExtractElement { args }
                | E::ShuffleVector { args, .. } => {
                    stack.extend(args);
                }
                E::GetElementPtr { base, indices, .. } => {
                    stack.push(*base);
                    stack.extend(indices.iter());
                }
                E::Select { args } | E::InsertElement { args } => stack.extend(args),
                E::InsertValue { agg, value, .. } => stack.extend([agg, value]),
            },
            ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Undef
            | ConstData::Poison
            | ConstData::Zero
            | ConstData::Bytes(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => {}
        }
    }
}

/// The signature of a legal function type.
#[must_use]
pub fn signature(types: &Types, ty: Type) -> Signature {
    let (result, params) = match types.function_parts(ty) {
        Some((result, params, _)) => (result, params),
        None => (Types::VOID, &[][..]),
    };
    Signature {
        result: val_type(types, result),
        params: params.iter().filter_map(|&ty| val_type(types, ty)).collect(),
    }
}

/// The signature of the pointers that a function of this symbol calls, if it is one of
/// [`emback_ir::abi::invoke_name`].
#[must_use]
pub fn invoked_signature(symbol: &str) -> Option<Signature> {
    match RuntimeImport::of_symbol(symbol)? {
        RuntimeImport::Invoke(letters)
        | RuntimeImport::Setjmp(letters)
        | RuntimeImport::InvokeSetjmp(letters) => Signature::of_letters(&letters),
        RuntimeImport::Trap
        | RuntimeImport::StackOverflow
        | RuntimeImport::AlignFault
        | RuntimeImport::Memcpy
        | RuntimeImport::Memmove
        | RuntimeImport::Memset
        | RuntimeImport::MemorySize
        | RuntimeImport::MemoryGrow
        | RuntimeImport::NullFunc(_)
        | RuntimeImport::JsCall(_) => None,
    }
}

/// The type of a legal value; `None` for `void` and what is not legal.
#[must_use]
pub fn val_type(types: &Types, ty: Type) -> Option<ValType> {
    match types[ty] {
        TypeData::Int(64) => Some(ValType::I64),
        TypeData::Int(bits) if bits <= 32 => Some(ValType::I32),
        TypeData::Ptr(_) => Some(ValType::I32),
        TypeData::Float(emback_ir::FloatKind::Float) => Some(ValType::F32),
        TypeData::Float(emback_ir::FloatKind::Double) => Some(ValType::F64),
        TypeData::Vector { .. } if is_v128(types, ty) => Some(ValType::V128),
        TypeData::Void
        | TypeData::Int(_)
        | TypeData::Float(_)
        | TypeData::Vector { .. }
        | TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => None,
    }
}

/// Makes of each global what code generation takes it for. Runs on a verified module,
/// before anything asks what is defined.
///
/// A definition that is `available_externally` is only a copy for optimisers: it becomes
/// a declaration. An alias of an alias becomes one of what that one is of, so that chains
/// are followed once and not at every look-up. Linear in the globals: each alias is
/// visited once.
pub fn resolve_globals(module: &mut Module) {
    let available = |data: &GlobalData| data.linkage == Linkage::AvailableExternally;
    let declared: Vec<Global> = module
        .globals
        .iter()
        .filter(|(_, data)| available(data))
        .map(|(global, _)| global)
        .collect();
    for global in declared {
        module.drop_definition(global);
    }
    // An alias's target when it is nothing but another global.
    let next = |module: &Module, global: Global| match module.globals[global].kind {
        GlobalKind::Alias(target) => {
            if let ConstData::Global(next) = module.consts.data(target) {
                Some((target, *next))
            } else {
                None
            }
        }
        GlobalKind::Function(_) | GlobalKind::Variable(_) | GlobalKind::IFunc(_) => None,
    };
    let mut done: SecondaryMap<Global, bool> = SecondaryMap::new();
    for global in module.globals.keys().collect::<Vec<_>>() {
        let mut chain = Vec::new();
        let mut at = global;
        let mut last = None;
        while let Some((target, behind)) = next(module, at) {
            last = Some(target);
            if std::mem::replace(&mut done[at], true) {
                break;
            }
            chain.push(at);
            at = behind;
        }
        let Some(last) = last else { continue };
        for alias in chain {
            if let GlobalKind::Alias(target) = &mut module.globals[alias].kind
                && module.consts.ty(*target) == module.consts.ty(last)
            {
                *target = last;
            }
        }
    }
}

/// The function behind a global, aliases looked through. Chains are short after
/// [`resolve_globals`]; the bound ends a cycle in a module that was not verified.
#[must_use]
pub fn function_behind(module: &Module, mut global: Global) -> Option<Global> {
    for _ in 0..64 {
        match &module.globals[global].kind {
            GlobalKind::Function(_) => return Some(global),
            GlobalKind::Alias(target) => {
                if let ConstData::Global(next) = module.consts.data(*target) {
                    global = *next
                } else {
                    return None;
                }
            }
            GlobalKind::Variable(_) | GlobalKind::IFunc(_) => return None,
        }
    }
    None
}

/// An entry of a list of constructors or destructors.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Structor {
    /// Its number in the list.
    pub index: usize,
    /// Its function, aliases looked through.
    pub function: Global,
}

/// Functions that run before `main` (`llvm.global_ctors`) or after it
/// (`llvm.global_dtors`), in the order they run: LangRef, "The 'llvm.global_ctors' Global
/// Variable". Entries have a priority, of which the lowest comes first, and 65535 is the
/// usual one.
#[must_use]
pub fn structors(module: &Module, list: &str) -> Vec<Global> {
    structor_list(module, list).into_iter().map(|structor| structor.function).collect()
}

/// The entries behind [`structors`].
pub(crate) fn structor_list(module: &Module, list: &str) -> Vec<Structor> {
    let Some(global) = module.global_by_name(list) else { return Vec::new() };
    let Some(init) = module.globals[global].variable().and_then(|variable| variable.init) else {
        return Vec::new();
    };
    let ConstData::Aggregate(entries) = module.consts.data(init) else { return Vec::new() };
    let mut found = Vec::new();
    for (index, &entry) in entries.iter().enumerate() {
        let ConstData::Aggregate(fields) = module.consts.data(entry) else { continue };
        let [priority, function, ..] = fields[..] else { continue };
        let priority =
            module.consts.as_int(priority).and_then(emback_ir::ApInt::to_u64).unwrap_or(65535);
        let mut behind = None;
        globals_in(module, function, &mut |global| behind = function_behind(module, global));
        if let Some(function) = behind {
            found.push((priority, Structor { index, function }));
        }
    }
    // Equal priorities keep their order; destructors run the other way round.
    found.sort_by_key(|&(priority, _)| priority);
    if list == "llvm.global_dtors" {
        found.reverse();
    }
    found.into_iter().map(|(_, structor)| structor).collect()
}

/// Holds the program to what V8 and SpiderMonkey take of each kind, in asm.js as in
/// WebAssembly (`wasm-limits.h` and `WasmConstants.h`): past these a page fails to load
/// without a usable message.
fn within_bounds(program: &Program) -> Result<(), Diagnostics> {
    let slots = program.layout.tables.iter().map(|table| table.slots.len()).sum();
    let functions = program.functions.len() + program.imports.len();
    let bounds = [
        ("functions", functions, 1_000_000),
        ("imported functions", program.imports.len(), 100_000),
        ("exported functions", program.exports.len(), 100_000),
        ("function pointers, empty slots of tables among them,", slots, 10_000_000),
    ];
    let over = bounds.into_iter().filter(|&(_, count, most)| count > most);
    let errors: Diagnostics = over
        .map(|(what, count, most)| {
            Diagnostic::error(format!("{count} {what} are more than the {most} that engines take"))
                .help(
                    "leave out what is not used: with -O1 and up, what nothing reaches is removed",
                )
        })
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Takes every function to the tree, in parallel, and puts the program together.
/// `exports` are symbol names; those that name no function are left out, for the caller
/// to report.
///
/// # Errors
/// What `structure` cannot do.
pub fn program(
    module: &Module,
    layout: Layout,
    exports: &[String],
    options: &StructureOptions,
    observer: &dyn Observer,
) -> Result<Program, Diagnostics> {
    let defined: Vec<Global> = module
        .globals
        .iter()
        .filter(|(_, data)| data.function().is_some_and(|f| f.is_definition()))
        .map(|(g, _)| g)
        .collect();
    observer.begin(Stage::Structure, defined.len());
    let tree = |&global: &Global| {
        let body = module.body(global)?;
        let tree = structure(module, global, body, options, &layout.addresses, observer);
        observer.advance();
        Some(tree)
    };
    // Whoever observes the steps wants them function by function.
    let trees: Vec<Result<_, Diagnostics>> = match observer.in_order() {
        true => defined.iter().filter_map(tree).collect(),
        false => defined.par_iter().filter_map(tree).collect(),
    };
    let mut functions = Vec::with_capacity(trees.len());
    let mut told = Vec::new();
    for tree in trees {
        match tree {
            Ok(tree) => functions.push(tree),
            Err(errors) => told.extend(errors),
        }
    }
    if !told.is_empty() {
        return Err(told);
    }
    let mut signatures: SecondaryMap<Global, Signature> = SecondaryMap::new();
    for (global, data) in &module.globals {
        if data.function().is_some() {
            signatures[global] = signature(&module.types, data.ty);
        }
    }
    let used = used_declarations(module)
        .into_iter()
        .filter(|symbol| !module.has_reserved_name(symbol.global));
    let imports = used
        // A weak one may be called behind a test of its address, so that the call must
        // have someone to go to.
        .filter(|symbol| symbol.function)
        // These two are read and written in place.
        .filter(|symbol| symbol.name != HIGH_GET && symbol.name != HIGH_SET)
        .map(|symbol| Import {
            signature: signatures[symbol.global].clone(),
            global: symbol.global,
            name: symbol.name,
            module: symbol.module,
        })
        .collect();
    let exports = exports
        .iter()
        .filter_map(|name| {
            let global = function_behind(module, module.global_by_name(name)?)?;
            Some(Export { name: name.clone(), global })
        })
        .collect();
    let mut program = Program { functions, imports, exports, signatures, layout };
    if options.optimise && !options.keep_names {
        merge_functions::merge(&mut program);
    }
    within_bounds(&program)?;
    Ok(program)
}
