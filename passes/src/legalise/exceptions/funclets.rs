//! Funclets, as rustc and `clang -fwasm-exceptions` have them for wasm32, become landing pads.
//!
//! Before: `catchswitch`, `catchpad`, `cleanuppad`, `catchret`, `cleanupret`, calls with a
//! `"funclet"` bundle, and the intrinsics that ask a pad for its exception.
//!
//! After: where a `catchswitch` or a `cleanuppad` was there is a `landingpad`, with the clauses of
//! the `catchpad`. A pad of WebAssembly catches every exception: code behind it compares the
//! selector, and `llvm.wasm.rethrow` goes on where that is of no type. An exception that goes on
//! to another pad of the function is stored into `@__threwValue` again, which that pad reads,
//! and control branches there.
//!
//! A body with a `catchswitch` of several handlers, which only Windows has, stays as it is and
//! is refused.

use emback_ir::inst::Clause;
use emback_ir::{Block, Body, CallData, Inst, InstData, Intrinsic, Module, Operand, Types, Value};
use rustc_hash::FxHashMap;

use super::drop_edge;
use super::state::State;
use crate::edit::Editor;
use crate::optimise::effects;

/// What a pad gives.
#[derive(Clone)]
struct Pad {
    /// The landing pad, and what takes its result apart.
    insts: Vec<Inst>,
    exception: Operand,
    selector: Operand,
}

/// Rewrites all pads of a body.
pub(super) fn run(module: &mut Module, body: &mut Body, wasm: bool) {
    let Some(pads) = pads(module, body) else { return };
    let state = State::new(module, wasm);
    let edit = Editor::new(module, body);
    let mut rewrite = Rewrite { edit, pads, state, dropped: Vec::new() };
    for block in rewrite.edit.body.layout.clone() {
        for inst in rewrite.edit.open(block) {
            rewrite.edit.locate(inst);
            rewrite.inst(inst);
        }
        rewrite.edit.close();
    }
    let Rewrite { edit, dropped, .. } = rewrite;
    edit.finish();
    for (from, to) in dropped {
        drop_edge(body, from, to);
    }
}

/// Makes a landing pad for each `catchswitch` and `cleanuppad`, by the token. `None` where there
/// is none for one of them.
fn pads(module: &mut Module, body: &mut Body) -> Option<FxHashMap<Value, Pad>> {
    let pair = module.types.structure(&[Types::PTR, Types::I32], false);
    let mut pads = FxHashMap::default();
    let mut catches = Vec::new();
    for at in 0..body.layout.len() {
        let block = body.layout[at];
        for index in 0..body.blocks[block].insts.len() {
            let inst = body.blocks[block].insts[index];
            let clauses = if let InstData::CleanupPad { .. } = body.insts[inst] {
                Box::default()
            } else if let InstData::CatchSwitch { handlers, .. } = &body.insts[inst] {
                clauses(body, handlers)?
            } else if let InstData::CatchPad { parent, .. } = &body.insts[inst] {
                catches.push((body.result(inst)?, parent.value()?));
                continue;
            } else {
                continue;
            };
            let loc = body.locs[inst];
            let data = InstData::LandingPad { cleanup: true, clauses };
            let landing = body.make_inst(data, pair, loc);
            let agg = Operand::Value(body.result(landing)?);
            let mut insts = vec![landing];
            let mut part = |number: u32, ty| {
                let data = InstData::ExtractValue { agg, indices: Box::new([number]) };
                let inst = body.make_inst(data, ty, loc);
                insts.push(inst);
                body.result(inst).map(Operand::Value)
            };
            let (exception, selector) = (part(0, Types::PTR)?, part(1, Types::I32)?);
            pads.insert(body.result(inst)?, Pad { insts, exception, selector });
        }
    }
    for (token, parent) in catches {
        let pad = pads.get(&parent)?.clone();
        pads.insert(token, pad);
    }
    Some(pads)
}

/// The clauses of the one handler of a `catchswitch`.
fn clauses(body: &Body, handlers: &[Block]) -> Option<Box<[Clause]>> {
    let &[handler] = handlers else { return None };
    body.blocks[handler].insts.iter().find_map(|&inst| {
        if let InstData::CatchPad { args, .. } = &body.insts[inst] {
            Some(args.iter().map(|&ty| Clause::Catch(ty)).collect())
        } else {
            None
        }
    })
}

struct Rewrite<'a> {
    edit: Editor<'a>,
    pads: FxHashMap<Value, Pad>,
    state: State,
    /// Edges that went: from, to.
    dropped: Vec<(Block, Block)>,
}

impl Rewrite<'_> {
    fn pad(&self, token: Operand) -> Option<Pad> {
        self.pads.get(&token.value()?).cloned()
    }

    fn inst(&mut self, inst: Inst) {
        let token = self.edit.body.result(inst).map(Operand::Value);
        if let InstData::CleanupPad { .. } = self.edit.body.insts[inst] {
            self.land(token);
        } else if let InstData::CatchSwitch { handlers, unwind, .. } = &self.edit.body.insts[inst] {
            let (target, unwind) = (handlers.first().copied(), *unwind);
            self.land(token);
            if let Some(target) = target {
                self.edit.emit(InstData::Br { target }, Types::VOID);
            }
            self.dropped.extend(unwind.map(|unwind| (self.edit.current(), unwind)));
        } else if let InstData::CatchPad { .. } = self.edit.body.insts[inst] {
            // Its landing pad is where the `catchswitch` was.
        } else if let InstData::CatchRet { target, .. } = self.edit.body.insts[inst] {
            self.edit.emit(InstData::Br { target }, Types::VOID);
        } else if let InstData::CleanupRet { pad, unwind } = self.edit.body.insts[inst] {
            if let Some(pad) = self.pad(pad) {
                self.go_on(pad.exception, unwind);
            }
        } else if self.edit.body.insts[inst].as_call().is_some() {
            self.call(inst);
        } else {
            self.edit.keep(inst);
        }
    }

    fn land(&mut self, token: Option<Operand>) {
        if let Some(pad) = token.and_then(|token| self.pad(token)) {
            for inst in pad.insts {
                self.edit.keep(inst);
            }
        }
    }

    /// Ends a block: the exception goes on to a pad of this function, or leaves it.
    fn go_on(&mut self, exception: Operand, unwind: Option<Block>) {
        match unwind {
            Some(target) => {
                self.state.set_value(&mut self.edit, exception);
                self.edit.emit(InstData::Br { target }, Types::VOID);
            }
            None => {
                self.resume(exception);
                self.edit.emit(InstData::Unreachable, Types::VOID);
            }
        }
    }

    fn resume(&mut self, exception: Operand) {
        self.state.resume(&mut self.edit, exception);
    }

    fn call(&mut self, inst: Inst) {
        let Some(call) = self.edit.body.insts[inst].as_call() else { return };
        let intrinsic = effects::intrinsic(self.edit.module, call);
        let asked = call.args.first().and_then(|&token| self.pad(token));
        let within = funclet(self.edit.module, call).and_then(|token| self.pad(token));
        let edges = if let InstData::Invoke { normal, unwind, .. } = self.edit.body.insts[inst] {
            Some((normal, unwind))
        } else {
            None
        };
        match (intrinsic, asked, within) {
            (Some(Intrinsic::WasmGetException), Some(pad), _) => {
                self.instead(inst, pad.exception, edges);
            }
            (Some(Intrinsic::WasmGetEhselector), Some(pad), _) => {
                self.instead(inst, pad.selector, edges);
            }
            (Some(Intrinsic::WasmRethrow), _, Some(pad)) => match edges {
                Some((normal, unwind)) => {
                    self.go_on(pad.exception, Some(unwind));
                    self.dropped.push((self.edit.current(), normal));
                }
                None => self.resume(pad.exception),
            },
            _ => {
                let module = &*self.edit.module;
                if let Some(call) = self.edit.body.insts[inst].as_call_mut() {
                    call.bundles.retain(|bundle| module.bytes(bundle.tag) != FUNCLET);
                }
                self.edit.keep(inst);
            }
        }
    }

    /// Uses of a call's result read `by`, and the call goes.
    fn instead(&mut self, inst: Inst, by: Operand, edges: Option<(Block, Block)>) {
        if let Some(result) = self.edit.body.result(inst) {
            self.edit.replace(result, by);
        }
        if let Some((normal, unwind)) = edges {
            self.edit.emit(InstData::Br { target: normal }, Types::VOID);
            self.dropped.push((self.edit.current(), unwind));
        }
    }
}

/// The tag of the bundle that says which pad a call belongs to.
const FUNCLET: &[u8] = b"funclet";

/// The token of the pad that a call belongs to.
fn funclet(module: &Module, call: &CallData) -> Option<Operand> {
    let bundle = call.bundles.iter().find(|bundle| module.bytes(bundle.tag) == FUNCLET)?;
    bundle.args.first().copied()
}
