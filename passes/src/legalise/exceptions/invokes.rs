//! `invoke`, landing pads and `resume`.
//!
//! Before: `%r = invoke i32 @f() to label %ok unwind label %pad`
//!
//! After: `%r = call i32 @f() [ "emback.invoke"() ]`, a load of `@__THREW__`, and a branch to
//! `%ok` if that is 0. At the start of `%pad` the stack pointer is what it was before the call,
//! `@__THREW__` is 0 again, and the exception is in `@__threwValue`. A landing pad that no clause of
//! takes the exception resumes at once, unless it is a cleanup.
//!
//! An `invoke` of what does not unwind is a call and a branch.

use emback_ir::inst::{Bundle, Clause, TailKind};
use emback_ir::{
    ApInt, Block, Body, Const, ConstData, Global, GlobalData, GlobalKind, Inst, InstData,
    IntPredicate, Intrinsic, Linkage, Module, Operand, Type, TypeData, Types, Variable, abi,
};
use rustc_hash::FxHashMap;

use super::demote::is_static_alloca;
use super::jumps::Jump;
use super::state::State;
use super::{Mark, cannot_unwind, demote, drop_edge};
use crate::edit::Editor;
use crate::legalise::helpers;
use crate::optimise::effects;

/// The helper of [`Matching::Helper`].
pub(super) const MATCH_HELPER: &str = "__emback_match";

/// The lists of clauses, each once in a module.
pub(super) type Lists = FxHashMap<Const, Global>;

/// Who finds the clause that takes an exception.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Matching {
    /// [`abi::MATCH`]: of the runtime, of the program, or of who runs a module alone.
    Library,
    /// A function of the module, for exceptions of C++: `match.c` of the helpers.
    Helper,
}

/// Lowers all of a body. `jump` is what a body with `setjmp` has.
pub(super) fn run(
    module: &mut Module,
    body: &mut Body,
    jump: Option<&Jump>,
    wasm: bool,
    matching: Matching,
    lists: &mut Lists,
) {
    let moves_stack = moves_stack(module, body);
    let stack = moves_stack.then(|| demote::slot(body, Types::PTR));
    let state = State::new(module, wasm);
    let edit = Editor::new(module, body);
    let mut lowering = Lowering {
        edit,
        jump,
        matching,
        lists,
        state,
        stack: stack.map(|(_, address)| address),
        resume: None,
        dropped: Vec::new(),
    };
    for block in lowering.edit.body.layout.clone() {
        let insts = lowering.edit.open(block);
        for (at, &inst) in (1..).zip(&insts) {
            lowering.edit.locate(inst);
            lowering.inst(inst, &insts[at..]);
        }
        lowering.edit.close();
    }
    if let Some(jump) = jump {
        jump.finish(&mut lowering.edit, state);
    }
    lowering.resume_block();
    let Lowering { edit, dropped, .. } = lowering;
    edit.finish();
    for (from, to) in dropped {
        drop_edge(body, from, to);
    }
    if let Some((inst, _)) = stack {
        let entry = body.entry();
        body.blocks[entry].insts.insert(0, inst);
    }
}

/// Whether the stack pointer changes while the function runs, beyond its frame.
fn moves_stack(module: &Module, body: &Body) -> bool {
    body.layout.iter().enumerate().any(|(number, &block)| {
        body.blocks[block].insts.iter().any(|&inst| {
            let data = &body.insts[inst];
            if let InstData::Call(call) = data {
                effects::intrinsic(module, call) == Some(Intrinsic::Stackrestore)
            } else {
                let allocates = matches!(data, InstData::Alloca { .. });
                allocates && !(number == 0 && is_static_alloca(data))
            }
        })
    })
}

/// A variable of the library.
pub(super) fn variable(module: &mut Module, name: &str, ty: Type) -> Global {
    if let Some(global) = module.global_by_name(name) {
        return global;
    }
    let symbol = module.symbol(name);
    let kind = GlobalKind::Variable(Variable::default());
    let mut data = GlobalData::new(Some(symbol), ty, kind);
    data.align = 4;
    module.add_global(data)
}

struct Lowering<'a, 'b> {
    edit: Editor<'a>,
    jump: Option<&'b Jump>,
    matching: Matching,
    lists: &'b mut Lists,
    state: State,
    /// Where calls note the stack pointer, in a function that moves it.
    stack: Option<Operand>,
    /// The block that resumes the exception that was caught, once one is needed.
    resume: Option<Block>,
    /// Edges that went: from, to.
    dropped: Vec<(Block, Block)>,
}

impl Lowering<'_, '_> {
    fn inst(&mut self, inst: Inst, rest: &[Inst]) {
        if let InstData::Invoke { .. } = self.edit.body.insts[inst] {
            self.invoke(inst);
        } else if let InstData::LandingPad { .. } = self.edit.body.insts[inst] {
            self.landing_pad(inst);
            if self.state.terminates(&self.edit, rest) {
                self.state.begin_catch(&mut self.edit);
            }
        } else if let InstData::Resume { value } = self.edit.body.insts[inst]
            && let ty = self.edit.ty(value)
            && is_pair(self.edit.module, ty)
        {
            let exception = self.edit.extract_value(value, 0, Types::PTR);
            self.call_resume(exception);
        } else {
            self.edit.keep(inst);
        }
    }

    fn invoke(&mut self, inst: Inst) {
        let data = std::mem::replace(&mut self.edit.body.insts[inst], InstData::Unreachable);
        let InstData::Invoke { mut call, normal, unwind } = data else { return };
        let dispatch = self.jump.filter(|jump| jump.may_jump[inst]).map(|jump| jump.dispatch);
        if dispatch.is_none() && cannot_unwind(self.edit.module, &call) {
            self.edit.body.insts[inst] = InstData::Call(call);
            self.edit.keep(inst);
            self.edit.emit(InstData::Br { target: normal }, Types::VOID);
            self.dropped.push((self.edit.current(), unwind));
            return;
        }
        if let Some(slot) = self.stack {
            let save = self.edit.stack_save();
            if let Some(stack) = self.edit.call(save, Vec::new()) {
                self.edit.store(stack.into(), slot, 4, false);
            }
        }
        let mark = match dispatch {
            None => Mark::Invoke,
            Some(dispatch) if dispatch == unwind => Mark::Setjmp,
            Some(_) => Mark::InvokeSetjmp,
        };
        let tag = self.edit.module.symbol(mark.tag());
        call.bundles = vec![Bundle { tag, args: Box::default() }];
        call.tail = TailKind::None;
        self.edit.body.insts[inst] = InstData::Call(call);
        self.edit.keep(inst);
        let what = self.state.ended(&mut self.edit);
        let end = match dispatch.filter(|&dispatch| dispatch != unwind) {
            Some(default) => {
                let zero = self.edit.module.consts.i32(0);
                let exception = self.edit.module.consts.i32(abi::THREW_EXCEPTION);
                let cases = vec![(zero, normal), (exception, unwind)];
                InstData::Switch { value: what, default, cases: Box::new(cases) }
            }
            None => {
                let cond = self.edit.icmp_int(IntPredicate::Eq, what, 0);
                InstData::CondBr { cond, if_true: normal, if_false: unwind }
            }
        };
        self.edit.emit(end, Types::VOID);
    }

    fn landing_pad(&mut self, inst: Inst) {
        let data = self.edit.body.insts[inst].clone();
        let (InstData::LandingPad { cleanup, clauses }, Some(result)) =
            (data, self.edit.body.result(inst))
        else {
            return;
        };
        let ty = self.edit.body.values[result].ty;
        if !is_pair(self.edit.module, ty) {
            // It stays, and is refused.
            self.edit.keep(inst);
            return;
        }
        self.restore_stack();
        self.state.clear(&mut self.edit);
        let exception = self.state.value(&mut self.edit);
        let selector = self.selector(&clauses, exception);
        let all = clauses.iter().any(|clause| is_catch_all(self.edit.module, clause));
        if !cleanup && !all && !clauses.is_empty() {
            let taken = self.edit.icmp_int(IntPredicate::Ne, selector, 0);
            let resume = self.resume_block_name();
            let next = self.edit.body.add_block();
            let end = InstData::CondBr { cond: taken, if_true: next, if_false: resume };
            self.edit.emit(end, Types::VOID);
            self.edit.go_on_in(next);
        }
        let undefined = self.edit.constant(ty, ConstData::Poison);
        let pair = self.edit.insert_value(undefined, exception, 0);
        let pair = self.edit.insert_value(pair, selector, 1);
        self.edit.replace(result, pair);
    }

    /// Sets the stack pointer to what it was before the call that threw.
    fn restore_stack(&mut self) {
        let stack = match self.stack {
            Some(slot) => Some(self.edit.load(Types::PTR, slot, 4, false)),
            None => {
                // The frame is all that there is of this activation.
                let frame = self.edit.declare_intrinsic(
                    Intrinsic::Frameaddress,
                    &[Types::PTR],
                    Types::PTR,
                    &[Types::I32],
                );
                let zero = self.edit.i32(0);
                self.edit.call(frame, vec![zero]).map(Operand::from)
            }
        };
        if let Some(stack) = stack {
            let restore = self.edit.stack_restore();
            self.edit.call(restore, vec![stack]);
        }
    }

    fn selector(&mut self, clauses: &[Clause], exception: Operand) -> Operand {
        match clauses {
            [] => return self.edit.i32(0),
            [first, ..] if is_catch_all(self.edit.module, first) => {
                return self.edit.i32(abi::CATCH_ALL_SELECTOR);
            }
            _ => {}
        }
        let list = self.list(clauses);
        let find = match self.matching {
            Matching::Library => {
                self.edit.declare(abi::MATCH, Types::I32, &[Types::PTR, Types::PTR])
            }
            Matching::Helper => helpers::ensure(self.edit.module, MATCH_HELPER),
        };
        match self.edit.call(find, vec![exception, list]) {
            Some(selector) => selector.into(),
            None => self.edit.i32(0),
        }
    }

    /// The constant that [`abi::MATCH`] describes.
    fn list(&mut self, clauses: &[Clause]) -> Operand {
        let module = &mut *self.edit.module;
        let number = |module: &mut Module, value: usize| {
            module.consts.intern(Types::I32, ConstData::Int(ApInt::new(32, value as u64)))
        };
        let mut words = vec![number(module, clauses.len())];
        for clause in clauses {
            match *clause {
                Clause::Catch(ty) => {
                    words.push(number(module, 0));
                    words.extend(ty.constant());
                }
                Clause::Filter(types) => {
                    let types = elements(module, types);
                    words.push(number(module, types.len() + 1));
                    words.extend(types);
                }
            }
        }
        let fields: Vec<Type> = words.iter().map(|&word| module.consts.ty(word)).collect();
        let ty = module.types.structure(&fields, false);
        let init = module.consts.intern(ty, ConstData::Aggregate(words.into()));
        let global = match self.lists.get(&init) {
            Some(&global) => global,
            None => {
                let variable = Variable { init: Some(init), constant: true, ..Variable::default() };
                let mut data = GlobalData::new(None, ty, GlobalKind::Variable(variable));
                data.linkage = Linkage::Private;
                data.align = 4;
                let global = module.add_global(data);
                self.lists.insert(init, global);
                global
            }
        };
        self.edit.global(global)
    }

    fn call_resume(&mut self, exception: Operand) {
        self.state.resume(&mut self.edit, exception);
        self.edit.emit(InstData::Unreachable, Types::VOID);
    }

    fn resume_block_name(&mut self) -> Block {
        match self.resume {
            Some(block) => block,
            None => {
                let block = self.edit.body.add_block();
                self.resume = Some(block);
                block
            }
        }
    }

    fn resume_block(&mut self) {
        if let Some(block) = self.resume {
            self.edit.open(block);
            let exception = self.state.value(&mut self.edit);
            self.call_resume(exception);
            self.edit.close();
        }
    }
}

/// Whether it is `{ ptr, i32 }`: what landing pads give where the unwinder is Itanium's.
pub(super) fn is_pair(module: &Module, ty: Type) -> bool {
    if let TypeData::Struct { fields, .. } = module.types.resolved(ty)
        && let [exception, selector] = fields[..]
    {
        module.types.is_ptr(exception) && selector == Types::I32
    } else {
        false
    }
}

fn is_catch_all(module: &Module, clause: &Clause) -> bool {
    if let Clause::Catch(ty) = clause
        && let Some(id) = ty.constant()
    {
        matches!(module.consts.data(id), ConstData::Null | ConstData::Zero)
    } else {
        false
    }
}

/// The types of a filter.
fn elements(module: &mut Module, types: Operand) -> Vec<Const> {
    let Some(id) = types.constant() else { return Vec::new() };
    let TypeData::Array { count, .. } = *module.types.resolved(module.consts.ty(id)) else {
        return Vec::new();
    };
    let count = usize::try_from(count).unwrap_or(0);
    if let ConstData::Aggregate(parts) = module.consts.data(id) {
        parts.to_vec()
    } else if let &ConstData::Splat(part) = module.consts.data(id) {
        vec![part; count]
    } else {
        vec![module.consts.intern(Types::PTR, ConstData::Null); count]
    }
}
