//! Lowers exceptions and long jumps to calls that are marked, and tests of what ended them.
//!
//! Before: `invoke`, landing pads, `resume`, funclets, and calls of `setjmp`.
//!
//! After: an `invoke` is a `call` with the operand bundle `"emback.invoke"()`, and a branch by
//! what `@__THREW__` holds then. [`super::thunks`] makes of a marked call one through JavaScript,
//! which has `try` and `catch`: asm.js and WebAssembly 1.0 do not. With `-fwasm-exceptions` it
//! becomes one that the module catches itself (`state`). A landing pad reads the
//! exception from `@__threwValue` and asks the library for the selector, or, in a C++ module without
//! the runtime, a helper. Funclets are made landing
//! pads first, by `funclets`. Functions that call `setjmp` are rewritten by `jumps`.
//!
//! Leaves: no `invoke`, `resume`, pad or token, and no call of a function that returns
//! twice. A function without any of these stays as it is.
//!
//! The forms and the names are those of Emscripten's exceptions. The pass adds constants to the
//! module, so that it runs over the module and not over bodies.

mod allowed;
mod demote;
mod funclets;
mod invokes;
mod jumps;
mod refuse;
mod state;

use cranelift_entity::SecondaryMap;
use emback_ir::{
    Attribute, Block, Body, CallData, CastOp, ConstData, ConstExpr, Diagnostics, Global,
    GlobalKind, Inst, InstData, InstFlags, Intrinsic, Linkage, Module, Operand, Symbol, TypeData,
    Types, Variable, abi,
};

use crate::edit::{Editor, as_global};
use crate::optimise::effects;
use crate::pass::{Context, Pass, Run, each_body_in_order};

pub use allowed::stop_catching;
use invokes::Matching;
pub use refuse::{Why, refuse_all};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "exceptions",
    about: "exceptions and long jumps into marked calls and branches",
    run: Run::Module(run),
};

/// Runs on the whole module.
///
/// # Errors
/// What is not supported: the first of each kind in each function. Without a JavaScript runtime,
/// that is all of it.
fn run(module: &mut Module, context: &Context<'_>) -> Result<(), Diagnostics> {
    let wasm = context.options.wasm_exceptions;
    if !context.options.runtime && !wasm {
        return refuse_all(module, Why::NoRuntime);
    }
    let names = Names::of(module);
    if wasm {
        jumps::define_longjmp(module);
    }
    let mut lists = invokes::Lists::default();
    let alone = !context.options.runtime;
    let defines = |global: Global| !module.globals[global].is_declaration();
    let by_helper = alone && !module.global_by_name(abi::MATCH).is_some_and(defines);
    each_body_in_order(module, |module, global, body| {
        let matching = match by_helper && is_of_cxx(module, global) {
            true => Matching::Helper,
            false => Matching::Library,
        };
        lower(module, global, body, &names, wasm, matching, &mut lists);
        Ok(())
    })?;
    if alone {
        import_match(module);
        define_type_kinds(module);
    }
    refuse_all(module, Why::Form)
}

/// Whether the clauses of a function are types of C++.
fn is_of_cxx(module: &Module, function: Global) -> bool {
    let personality = module.function(function).and_then(|function| function.personality);
    let personality = personality.and_then(|id| as_global(module, Operand::Const(id)));
    personality.is_some_and(|global| module.global_name(global).starts_with("__gxx_"))
}

/// The helper for C++ tells the classes of types by the addresses of their virtual tables. Those that
/// are undefined, for the program has no ABI library, get an address: the tables of such types
/// serve nothing else then.
fn define_type_kinds(module: &mut Module) {
    if module.global_by_name(invokes::MATCH_HELPER).is_none() {
        return;
    }
    for class in [
        "17__class_type_info",
        "20__si_class_type_info",
        "21__vmi_class_type_info",
        "19__pointer_type_info",
        "29__pointer_to_member_type_info",
        "20__function_type_info",
        "23__fundamental_type_info",
        "16__enum_type_info",
        "17__array_type_info",
    ] {
        let name = format!("_ZTVN10__cxxabiv1{class}E");
        let Some(global) = module.global_by_name(&name) else { continue };
        if !module.globals[global].is_declaration() {
            continue;
        }
        let words = module.types.intern(TypeData::Array { element: Types::PTR, count: 3 });
        let zero = module.consts.intern(words, ConstData::Zero);
        let data = &mut module.globals[global];
        data.ty = words;
        data.linkage = Linkage::Internal;
        data.kind = GlobalKind::Variable(Variable { init: Some(zero), ..Variable::default() });
    }
}

/// Without a runtime, which handler takes an exception is for the program or the host to say where
/// it is not one of C++.
fn import_match(module: &mut Module) {
    let Some(global) = module.global_by_name(abi::MATCH) else { return };
    if !module.globals[global].is_declaration() {
        return;
    }
    let import = ["wasm-import-module", abi::ENV].map(|text| module.symbol(text));
    let attribute = Attribute::String(import[0], Some(import[1]));
    let set = module.attributes.intern(vec![attribute]);
    if let Some(function) = module.globals[global].function_mut() {
        function.attrs.func = set;
    }
}

/// The functions that return twice and are known.
struct Names(SecondaryMap<Global, bool>);

impl Names {
    fn of(module: &Module) -> Self {
        let mut found = SecondaryMap::new();
        for name in ["setjmp", "_setjmp", "sigsetjmp", "__sigsetjmp"] {
            if let Some(global) = module.global_by_name(name)
                && module.globals[global].is_declaration()
            {
                found[global] = true;
            }
        }
        for global in module.globals.keys() {
            if jumps::is_setjmp_intrinsic(module.intrinsic(global)) {
                found[global] = true;
            }
        }
        Self(found)
    }

    /// Whether the call returns again after a long jump.
    fn is_setjmp(&self, module: &Module, call: &CallData) -> bool {
        as_global(module, call.callee).is_some_and(|callee| self.0[callee])
    }
}

/// What a body has of all this.
#[derive(Default)]
struct Found {
    exceptions: bool,
    funclets: bool,
    intrinsics: bool,
    setjmp: bool,
}

fn lower(
    module: &mut Module,
    global: Global,
    body: &mut Body,
    names: &Names,
    wasm: bool,
    matching: Matching,
    lists: &mut invokes::Lists,
) {
    let found = look(module, body, names);
    if found.intrinsics {
        intrinsics(module, body, wasm);
    }
    if found.funclets {
        funclets::run(module, body, wasm);
    }
    let mut jump = None;
    if found.setjmp {
        jump = jumps::run(module, body, names);
    }
    if found.exceptions || found.funclets || jump.is_some() {
        invokes::run(module, body, jump.as_ref(), wasm, matching, lists);
    }
    if let Some(function) = module.globals[global].function_mut() {
        function.personality = None;
    }
}

fn look(module: &Module, body: &Body, names: &Names) -> Found {
    let mut found = Found::default();
    for &inst in body.layout.iter().flat_map(|&block| &body.blocks[block].insts) {
        let data = &body.insts[inst];
        if let InstData::Invoke { .. } | InstData::Resume { .. } | InstData::LandingPad { .. } =
            data
        {
            found.exceptions = true;
        }
        if let InstData::CatchSwitch { .. } | InstData::CleanupPad { .. } = data {
            found.funclets = true;
        }
        let Some(callee) = data.as_call().and_then(|call| as_global(module, call.callee)) else {
            continue;
        };
        found.setjmp |= names.0[callee];
        found.intrinsics |= module.intrinsic(callee).is_some_and(is_lowered_here);
    }
    found
}

fn is_lowered_here(intrinsic: Intrinsic) -> bool {
    matches!(
        intrinsic,
        Intrinsic::EhTypeidFor
            | Intrinsic::EhSjljLongjmp
            | Intrinsic::EhSjljSetjmp
            | Intrinsic::WasmThrow
            | Intrinsic::WasmRethrow
            | Intrinsic::WasmGetException
            | Intrinsic::WasmGetEhselector
    )
}

/// Makes calls of the library's functions, or constants, of the intrinsics that are the same in
/// every place. A `llvm.eh.sjlj.setjmp` stays.
fn intrinsics(module: &mut Module, body: &mut Body, wasm: bool) {
    let mut edit = Editor::new(module, body);
    for block in edit.body.layout.clone() {
        for inst in edit.open(block) {
            edit.locate(inst);
            let called = edit.body.insts[inst]
                .as_call()
                .and_then(|call| Some((as_global(edit.module, call.callee)?, call.args.clone())));
            let called = called.and_then(|(callee, args)| {
                edit.module.intrinsic(callee).map(|intrinsic| (intrinsic, args))
            });
            let Some((intrinsic, args)) = called else {
                edit.keep(inst);
                continue;
            };
            match (intrinsic, &args[..]) {
                (Intrinsic::EhTypeidFor, &[Operand::Const(id)]) => {
                    let flags = InstFlags::NONE;
                    let expr = ConstExpr::Cast { op: CastOp::PtrToInt, arg: id, flags };
                    let address = edit.constant(Types::I32, ConstData::Expr(Box::new(expr)));
                    if let Some(result) = edit.body.result(inst) {
                        edit.replace(result, address);
                    }
                    if let InstData::Invoke { normal, .. } = edit.body.insts[inst] {
                        edit.emit(InstData::Br { target: normal }, Types::VOID);
                    }
                }
                (Intrinsic::EhSjljLongjmp, &[buffer]) => {
                    let longjmp = edit.declare("longjmp", Types::VOID, &[Types::PTR, Types::I32]);
                    let one = edit.i32(1);
                    call_instead(&mut edit, inst, longjmp, vec![buffer, one]);
                }
                (Intrinsic::WasmThrow, &[_, exception]) => {
                    let throw = if wasm { abi::THROW } else { abi::RESUME };
                    let throw = edit.declare(throw, Types::VOID, &[Types::PTR]);
                    call_instead(&mut edit, inst, throw, vec![exception]);
                }
                _ => edit.keep(inst),
            }
        }
        edit.close();
    }
    edit.finish();
}

/// Makes a call or invoke one of `callee` and keeps it.
fn call_instead(edit: &mut Editor<'_>, inst: Inst, callee: Global, args: Vec<Operand>) {
    let function_type = edit.module.globals[callee].ty;
    let callee = edit.global(callee);
    if let Some(call) = edit.body.insts[inst].as_call_mut() {
        call.callee = callee;
        call.function_type = function_type;
        call.args = args;
        call.attrs = emback_ir::AttributeList::default();
        call.bundles.clear();
    }
    edit.keep(inst);
}

/// How a call is marked.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Mark {
    /// The caller looks at exceptions.
    Invoke,
    /// The caller looks at long jumps.
    Setjmp,
    /// The caller looks at exceptions and long jumps.
    InvokeSetjmp,
}

impl Mark {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Invoke, Self::Setjmp, Self::InvokeSetjmp];

    /// The tag of its operand bundle.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Invoke => abi::INVOKE,
            Self::Setjmp => abi::SETJMP,
            Self::InvokeSetjmp => abi::INVOKE_SETJMP,
        }
    }

    /// The symbol that is called before the call where the module catches what ends it.
    #[must_use]
    pub const fn of_wasm(self) -> &'static str {
        match self {
            Self::Invoke => abi::TRY,
            Self::Setjmp => abi::TRY_JUMP,
            Self::InvokeSetjmp => abi::TRY_BOTH,
        }
    }

    /// How a call is marked, if it is.
    #[must_use]
    pub fn of(module: &Module, call: &CallData) -> Option<Self> {
        call.bundles.iter().find_map(|bundle| Self::of_tag(module, bundle.tag))
    }

    fn of_tag(module: &Module, tag: Symbol) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| module.bytes(tag) == mark.tag().as_bytes())
    }
}

/// Whether nothing that the caller has to look at comes out of a call.
fn cannot_unwind(module: &Module, call: &CallData) -> bool {
    is_no_call(module, call) || effects::has_flag(module, call, "nounwind")
}

/// Whether a call is one in name only: of an intrinsic, or inline assembly.
fn is_no_call(module: &Module, call: &CallData) -> bool {
    effects::intrinsic(module, call).is_some()
        || call
            .callee
            .constant()
            .is_some_and(|id| matches!(module.consts.data(id), ConstData::InlineAsm(_)))
}

/// Removes from the phis of `to` what they have for the edge from `from`.
fn drop_edge(body: &mut Body, from: Block, to: Block) {
    for index in 0..body.blocks[to].insts.len() {
        let inst = body.blocks[to].insts[index];
        if let InstData::Phi { incoming, .. } = &mut body.insts[inst]
            && let Some(at) = incoming.iter().position(|&(_, pred)| pred == from)
        {
            incoming.remove(at);
        }
    }
}
