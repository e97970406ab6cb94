//! Functions that a resolver chooses when the program starts (`ifunc`) become functions
//! that ask the resolver at the first call: LangRef, "IFuncs".
//!
//! Before: `@f = ifunc i32 (i32), ptr @resolver`
//! After:  `define i32 @f(i32 %x)` that loads the address from a variable, or calls
//! `@resolver` and
//!         stores its answer there, and ends in a `musttail` call of it.
//! Leaves: no `ifunc`. The address of `@f` is the same for all users, as with a loader.
//!
//! A loader asks all resolvers before the program starts. To ask at the first call gives
//! the same answer, since a resolver may not depend on what the program does, and needs
//! no order among them.

use emback_ir::inst::TailKind;
use emback_ir::{
    AttributeList, Body, CallData, Const, ConstData, Function, Global, GlobalData, GlobalKind,
    InstData, InstFlags, InstLoc, IntPredicate, Linkage, Module, Operand, Type, Types, Variable,
};

use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "ifuncs",
    about: "functions that a resolver chooses",
    run: Run::Module(|module, _| {
        run(module);
        Ok(())
    }),
};

/// Works on the whole module.
pub fn run(module: &mut Module) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        if let GlobalKind::IFunc(resolver) = module.globals[global].kind {
            let ty = module.globals[global].ty;
            let body = dispatch(module, ty, resolver);
            let state = emback_ir::BodyState::Body(Box::new(body));
            let function = Function { state, ..Function::default() };
            module.globals[global].kind = GlobalKind::Function(Box::new(function));
        }
    }
}

/// The body of a function that calls what `resolver` answers. The arguments are passed on
/// as they are, variable ones among them.
fn dispatch(module: &mut Module, ty: Type, resolver: Const) -> Body {
    let (result, params) = match module.types.function_parts(ty) {
        Some((result, params, _)) => (result, params.to_vec()),
        None => (Types::VOID, Vec::new()),
    };
    let null = module.consts.intern(Types::PTR, ConstData::Null);
    let kind = GlobalKind::Variable(Variable { init: Some(null), ..Variable::default() });
    let mut data = GlobalData::new(None, Types::PTR, kind);
    data.linkage = Linkage::Internal;
    let chosen: Global = module.add_global(data);
    let chosen: Operand = crate::edit::global_operand(module, chosen);

    let loc = InstLoc::default();
    let mut body = Body::default();
    let args: Vec<Operand> = params.iter().map(|&ty| body.add_param(ty).into()).collect();
    let [entry, ask, go] = [(); 3].map(|()| body.add_block());
    let load = InstData::Load { ptr: chosen, align: 4, volatile: false, atomic: None };
    let known = body.append(entry, load, Types::PTR, loc);
    let known: Operand = body.result(known).map_or(null.into(), Operand::Value);
    let flags = InstFlags::NONE;
    let test = InstData::ICmp { pred: IntPredicate::Eq, args: [known, null.into()], flags };
    let test = body.append(entry, test, Types::I1, loc);
    let cond: Operand = body.result(test).map_or(null.into(), Operand::Value);
    body.append(entry, InstData::CondBr { cond, if_true: ask, if_false: go }, Types::VOID, loc);

    let asked = module.types.function(Types::PTR, &[], false);
    let call = call_of(resolver.into(), asked, Vec::new(), TailKind::None);
    let answer = body.append(ask, call, Types::PTR, loc);
    let answer: Operand = body.result(answer).map_or(null.into(), Operand::Value);
    let store =
        InstData::Store { ptr: chosen, value: answer, align: 4, volatile: false, atomic: None };
    body.append(ask, store, Types::VOID, loc);
    body.append(ask, InstData::Br { target: go }, Types::VOID, loc);

    let incoming = Box::new(vec![(known, entry), (answer, ask)]);
    let callee = body.append(go, InstData::Phi { incoming, flags }, Types::PTR, loc);
    let callee: Operand = body.result(callee).map_or(null.into(), Operand::Value);
    // Variable arguments pass through a `musttail` call.
    let call = body.append(go, call_of(callee, ty, args, TailKind::MustTail), result, loc);
    let value = body.result(call).map(Operand::Value);
    body.append(go, InstData::Ret { value }, Types::VOID, loc);
    body
}

/// A call without attributes.
fn call_of(callee: Operand, function_type: Type, args: Vec<Operand>, tail: TailKind) -> InstData {
    InstData::Call(Box::new(CallData {
        callee,
        function_type,
        args,
        attrs: AttributeList::default(),
        calling_convention: 0,
        tail,
        bundles: Vec::new(),
        flags: InstFlags::NONE,
    }))
}
