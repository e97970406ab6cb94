//! Facts about each value before statements are made: the operand that it is equal to,
//! its uses, and the meaning of calls.
//!
//! Casts that change no bits become their operand, and values that nothing needs are
//! dropped. [`super::nest`] then decides about the rest.
//!
//! ```text
//! %a = load i8, ptr %p
//! %b = zext i8 %a to i32       ; the load extends: %b is %a
//! %c = ptrtoint ptr %q to i32  ; %c is %q
//! %d = add i32 %b, %c          ; not used: dropped, and with it a use of each
//! ```
//! All of it is linear in the body, but for the dominators.

use cranelift_entity::SecondaryMap;
use emback_ir::graph::{Cfg, Dominators};
use emback_ir::tree::{BinaryOp, UnaryOp};
use emback_ir::{
    Block, Body, CallData, CastOp, ConstData, Diagnostic, Diagnostics, Global, Inst, InstData,
    Intrinsic, Module, Operand, SimdOp, TypeData, Types, Value, abi,
};
use smallvec::SmallVec;

use super::Step;
use super::{Addresses, NONE, StructureOptions, address};
use crate::pass::Pass;

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "plan",
    about: "which operand each value is, and its uses",
    run: |state| {
        state.plan.run()?;
        state.check_signature()
    },
};

/// Functions and intrinsics that are more than a call. The names of the last few are
/// operations of LLVM that read or write a state of the machine: the stack pointer, and
/// the high half of a 64-bit result (`getTempRet0`, `setTempRet0` of Emscripten).
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Special {
    /// A call.
    Call,
    /// An operation of one operand.
    Unary(UnaryOp),
    /// An operation of two operands: the first argument and the one with this index.
    Binary(BinaryOp, usize),
    /// An instruction on vectors.
    Simd(SimdOp),
    StackSave,
    StackRestore,
    HighGet,
    HighSet,
    Trap,
}

/// The uses of a value.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Uses {
    /// Their number; an edge counts once.
    pub count: u32,
    /// The node of the last use found; an edge counts for its source.
    pub node: u32,
}

/// The facts about one body.
pub(crate) struct Plan<'a> {
    pub module: &'a Module,
    pub body: &'a Body,
    pub options: &'a StructureOptions,
    pub addresses: &'a Addresses,
    pub global: Global,
    /// Reachable blocks in reverse postorder; the index in this list is the node of
    /// `graph`.
    pub blocks: Vec<Block>,
    /// The node of a block, [`NONE`] for unreachable ones.
    pub node: SecondaryMap<Block, u32>,
    /// The graph, with one edge between two nodes whatever the number of edges in the IR:
    /// a branch of which both sides are one block has one set of assignments.
    pub graph: Cfg<u32>,
    pub dominators: Dominators<u32>,
    pub uses: SecondaryMap<Value, Uses>,
    /// The operand that has the same bits as a value.
    alias: SecondaryMap<Value, Option<Operand>>,
    /// Values that some user zero-extends.
    zero_extended: SecondaryMap<Value, bool>,
    /// Values that some user sign-extends.
    sign_extended: SecondaryMap<Value, bool>,
}

impl<'a> Plan<'a> {
    pub(crate) fn new(
        module: &'a Module,
        global: Global,
        body: &'a Body,
        options: &'a StructureOptions,
        addresses: &'a Addresses,
    ) -> Self {
        Self {
            module,
            body,
            options,
            addresses,
            global,
            blocks: Vec::new(),
            node: SecondaryMap::with_default(NONE),
            graph: Cfg::default(),
            dominators: Dominators::default(),
            uses: SecondaryMap::new(),
            alias: SecondaryMap::new(),
            zero_extended: SecondaryMap::new(),
            sign_extended: SecondaryMap::new(),
        }
    }

    /// Computes all facts. Aliases come before uses: a cast that is dropped uses nothing.
    fn run(&mut self) -> Result<(), Diagnostics> {
        self.number_blocks()?;
        self.find_aliases();
        self.count_uses();
        Ok(())
    }

    /// A diagnostic about this function and, if given, an instruction.
    pub(crate) fn error(&self, inst: Option<Inst>, message: impl Into<String>) -> Diagnostic {
        let mut error =
            Diagnostic::error(message).in_function(self.module.global_name(self.global));
        if let Some(inst) = inst {
            error = error.for_instruction(self.body.insts[inst].opcode_name());
            error = error.at(self.module.sources.location(self.body.locs[inst].place));
        }
        error
    }

    /// Numbers the reachable blocks and computes the graph.
    fn number_blocks(&mut self) -> Result<(), Diagnostics> {
        if self.body.layout.is_empty() {
            return Err(vec![self.error(None, "the function has no block")]);
        }
        // First over all blocks, to find their order; then over the reachable ones in
        // that order.
        let mut blocks: Vec<Block> = self.body.layout.clone();
        for numbered in [false, true] {
            self.node = SecondaryMap::with_default(NONE);
            for (at, &block) in blocks.iter().enumerate() {
                self.node[block] = at as u32;
            }
            let mut succs: Vec<SmallVec<[u32; 2]>> = Vec::with_capacity(blocks.len());
            for &block in &blocks {
                let Some(inst) = self.body.terminator(block) else {
                    return Err(vec![self.error(None, "a block does not end in a terminator")]);
                };
                let mut list: SmallVec<[u32; 2]> = SmallVec::new();
                self.body.insts[inst].for_each_successor(|next| list.push(self.node[next]));
                // Edges to unreachable blocks do not exist. Several edges between two
                // nodes count as one, since statements cannot tell them apart.
                list.retain(|next| *next != NONE);
                if list.len() > 2 {
                    list.sort_unstable();
                }
                list.dedup();
                succs.push(list);
            }
            let graph = Cfg::compute(succs.as_slice());
            if numbered {
                self.dominators = Dominators::compute(&graph);
                self.graph = graph;
            } else {
                let order = graph.reverse_postorder();
                blocks = order.iter().map(|&at| blocks[at as usize]).collect();
            }
        }
        self.blocks = blocks;
        Ok(())
    }

    /// The operand that is equal to this one.
    pub(crate) fn resolve(&self, operand: Operand) -> Operand {
        match operand {
            Operand::Value(value) => self.alias[value].unwrap_or(operand),
            Operand::Const(_) => operand,
        }
    }

    /// The instruction that defines an operand.
    pub(crate) fn def(&self, operand: Operand) -> Option<Inst> {
        operand.value().and_then(|value| self.body.def(value))
    }

    /// Instructions of a node, phis among them.
    pub(crate) fn insts(&self, node: usize) -> &'a [Inst] {
        &self.body.blocks[self.blocks[node]].insts
    }

    /// The phis of a node with their results.
    pub(crate) fn phis(&self, node: usize) -> impl Iterator<Item = (Inst, Value)> + '_ {
        self.insts(node)
            .iter()
            .take_while(|&&inst| matches!(self.body.insts[inst], InstData::Phi { .. }))
            .filter_map(|&inst| self.body.result(inst).map(|value| (inst, value)))
    }

    /// Finds values that have the same bits as one of their operands. Extensions are
    /// collected first: whether a load extends by itself depends on its users.
    fn find_aliases(&mut self) {
        for node in 0..self.blocks.len() {
            for &inst in self.insts(node) {
                match self.body.insts[inst] {
                    InstData::Cast { op: CastOp::ZExt, arg: Operand::Value(arg), .. } => {
                        self.zero_extended[arg] = true;
                    }
                    InstData::Cast { op: CastOp::SExt, arg: Operand::Value(arg), .. } => {
                        self.sign_extended[arg] = true;
                    }
                    InstData::Ret { .. }
                    | InstData::Br { .. }
                    | InstData::CondBr { .. }
                    | InstData::Switch { .. }
                    | InstData::IndirectBr { .. }
                    | InstData::Invoke { .. }
                    | InstData::CallBr { .. }
                    | InstData::Resume { .. }
                    | InstData::Unreachable
                    | InstData::CleanupRet { .. }
                    | InstData::CatchRet { .. }
                    | InstData::CatchSwitch { .. }
                    | InstData::Unary { .. }
                    | InstData::Binary { .. }
                    | InstData::Cast { .. }
                    | InstData::ICmp { .. }
                    | InstData::FCmp { .. }
                    | InstData::Select { .. }
                    | InstData::Freeze { .. }
                    | InstData::Phi { .. }
                    | InstData::ExtractElement { .. }
                    | InstData::InsertElement { .. }
                    | InstData::ShuffleVector { .. }
                    | InstData::ExtractValue { .. }
                    | InstData::InsertValue { .. }
                    | InstData::Alloca { .. }
                    | InstData::Load { .. }
                    | InstData::Store { .. }
                    | InstData::GetElementPtr { .. }
                    | InstData::Fence { .. }
                    | InstData::CmpXchg { .. }
                    | InstData::AtomicRmw { .. }
                    | InstData::Call(_)
                    | InstData::VaArg { .. }
                    | InstData::LandingPad { .. }
                    | InstData::CatchPad { .. }
                    | InstData::CleanupPad { .. } => {}
                }
            }
        }
        // Definitions precede uses in reverse postorder, so each operand is final when it
        // is used.
        for node in 0..self.blocks.len() {
            for &inst in self.insts(node) {
                if let Some(value) = self.body.result(inst)
                    && let Some(same) = self.unchanged(inst, value)
                {
                    self.alias[value] = Some(self.resolve(same));
                }
            }
        }
    }

    /// The operand whose bits `inst` returns unchanged. `freeze` is one of these: what is
    /// poison to LLVM has some bits here, the same at each use, since it is computed
    /// once.
    fn unchanged(&self, inst: Inst, value: Value) -> Option<Operand> {
        let data = &self.body.insts[inst];
        if let InstData::Freeze { arg } = data {
            return Some(*arg);
        }
        if let InstData::GetElementPtr { base, indices, .. } = data {
            let is_zero = |&index| address::known_i32(self.module, index) == Some(0);
            return indices.iter().all(is_zero).then_some(*base);
        }
        let InstData::Cast { op, arg, .. } = data else { return None };
        let from = self.body.operand_type(*arg, &self.module.consts);
        let to = self.body.values[value].ty;
        let same_local = || {
            address::val_type(self.module, from) == address::val_type(self.module, to)
                && !matches!(self.module.types[to], TypeData::Float(_))
        };
        let unchanged = match op {
            CastOp::PtrToInt
            | CastOp::PtrToAddr
            | CastOp::IntToPtr
            | CastOp::BitCast
            | CastOp::AddrSpaceCast => same_local(),
            // A truth value is 0 or 1, so that a truncation to it must clear the other
            // bits.
            CastOp::Trunc => same_local() && to != Types::I1,
            CastOp::ZExt => {
                to == Types::I32 && (from == Types::I1 || self.narrow_load(*arg) == Some(true))
            }
            // The load extends itself, by `i32.load8_s` or `HEAP8`.
            CastOp::SExt => to == Types::I32 && self.narrow_load(*arg) == Some(false),
            CastOp::FpTrunc
            | CastOp::FpExt
            | CastOp::FpToUi
            | CastOp::FpToSi
            | CastOp::UiToFp
            | CastOp::SiToFp => false,
        };
        unchanged.then_some(*arg)
    }

    /// For a load of 8 or 16 bits: whether it zero-extends. A sign extension by a user
    /// decides, else the target's cheaper form; a user that wants the other one extends
    /// for itself. A zero extension wins where there are both, as the shifts of a sign
    /// extension clear the upper bits anyway.
    pub(crate) fn narrow_load(&self, operand: Operand) -> Option<bool> {
        let value = operand.value()?;
        let inst = self.body.def(value)?;
        let narrow = matches!(self.body.values[value].ty, Types::I8 | Types::I16);
        let unsigned = self.options.target.loads_unsigned() && !self.sign_extended[value];
        (narrow && matches!(self.body.insts[inst], InstData::Load { .. }))
            .then(|| self.zero_extended[value] || unsigned)
    }

    /// Calls `f` with the operands that the expression or statement of `inst` evaluates,
    /// resolved, in order of evaluation. Phis evaluate none: their operands belong to
    /// edges.
    pub(crate) fn for_each_part(&self, inst: Inst, mut f: impl FnMut(Operand)) {
        match &self.body.insts[inst] {
            InstData::Phi { .. } => {}
            InstData::Load { ptr, .. } => f(address::fold(self, *ptr).0),
            InstData::Store { ptr, value, .. } => {
                f(address::fold(self, *ptr).0);
                f(self.resolve(*value));
            }
            InstData::Call(call) => match self.special(call) {
                Special::Call => {
                    f(self.resolve(call.callee));
                    call.args.iter().for_each(|&arg| f(self.resolve(arg)));
                }
                Special::Simd(op) => {
                    let count = op.form().params().len();
                    call.args.iter().take(count).for_each(|&arg| f(self.resolve(arg)));
                }
                Special::Unary(_) => call.args.iter().take(1).for_each(|&arg| f(self.resolve(arg))),
                Special::Binary(_, second) => {
                    let args = [0, second].into_iter().filter_map(|at| call.args.get(at));
                    args.for_each(|&arg| f(self.resolve(arg)));
                }
                Special::StackRestore | Special::HighSet => {
                    call.args.iter().for_each(|&arg| f(self.resolve(arg)));
                }
                Special::StackSave | Special::HighGet | Special::Trap => {}
            },
            data @ (InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::Cast { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. }) => {
                data.for_each_operand(|operand| f(self.resolve(operand)))
            }
        }
    }

    /// The meaning of a call. Intrinsics are known by id, so that this compares no names
    /// but those of two functions.
    pub(crate) fn special(&self, call: &CallData) -> Special {
        let Operand::Const(id) = call.callee else { return Special::Call };
        let ConstData::Global(global) = *self.module.consts.data(id) else { return Special::Call };
        let Some(intrinsic) = self.module.intrinsic(global) else {
            let name = self.module.globals[global].name.expand();
            return match name.map(|name| self.module.bytes(name)) {
                Some(name) if name == abi::HIGH_GET.as_bytes() => Special::HighGet,
                Some(name) if name == abi::HIGH_SET.as_bytes() => Special::HighSet,
                _ => Special::Call,
            };
        };
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "the verifier of the legal form passes no other"
        )]
        match intrinsic {
            Intrinsic::Sqrt => Special::Unary(UnaryOp::Sqrt),
            Intrinsic::Floor => Special::Unary(UnaryOp::Floor),
            Intrinsic::Ceil => Special::Unary(UnaryOp::Ceil),
            Intrinsic::Fabs => Special::Unary(UnaryOp::FAbs),
            Intrinsic::Trunc => Special::Unary(UnaryOp::FTrunc),
            Intrinsic::Rint => Special::Unary(UnaryOp::Nearest),
            Intrinsic::Ctlz => Special::Unary(UnaryOp::Clz),
            Intrinsic::Cttz => Special::Unary(UnaryOp::Ctz),
            Intrinsic::Ctpop => Special::Unary(UnaryOp::Popcnt),
            Intrinsic::Copysign => Special::Binary(BinaryOp::CopySign, 1),
            // Of one value twice, which is what the legal form has of them.
            Intrinsic::Fshl => Special::Binary(BinaryOp::Rotl, 2),
            Intrinsic::Fshr => Special::Binary(BinaryOp::Rotr, 2),
            Intrinsic::Simd(op) => Special::Simd(op),
            Intrinsic::Trap => Special::Trap,
            Intrinsic::Stacksave => Special::StackSave,
            Intrinsic::Stackrestore => Special::StackRestore,
            _ => Special::Call,
        }
    }

    /// Whether `inst` is a statement even if its result is not used. A load is not: one
    /// that is not used has no effect, unless it is volatile, and then it is kept by
    /// `nest`.
    pub(crate) fn is_needed(&self, inst: Inst) -> bool {
        match &self.body.insts[inst] {
            InstData::Call(call) => match self.special(call) {
                Special::Call | Special::StackRestore | Special::HighSet | Special::Trap => true,
                Special::Unary(_)
                | Special::Binary(..)
                | Special::Simd(_)
                | Special::StackSave
                | Special::HighGet => false,
            },
            InstData::Store { .. } => true,
            // What is not legal is kept, to be refused where it is printed.
            data @ (InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::Cast { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::Phi { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. }) => {
                data.is_terminator() || self.body.result(inst).is_none()
            }
        }
    }

    /// Counts uses by needed instructions, directly or indirectly: a mark phase that also
    /// removes dead code, cycles of phis that only use each other among it.
    fn count_uses(&mut self) {
        let mut home: SecondaryMap<Inst, u32> = SecondaryMap::with_default(NONE);
        let mut work: Vec<Inst> = Vec::new();
        for node in 0..self.blocks.len() {
            for &inst in self.insts(node) {
                home[inst] = node as u32;
                if self.is_needed(inst) {
                    work.push(inst);
                }
            }
        }
        let mut parts: Vec<(Operand, u32)> = Vec::new();
        while let Some(inst) = work.pop() {
            let node = home[inst];
            if matches!(self.body.insts[inst], InstData::Phi { .. }) {
                self.incoming_edges(inst, node as usize, |operand, pred| {
                    parts.push((operand, pred as u32));
                });
            } else {
                self.for_each_part(inst, |operand| parts.push((operand, node)));
            }
            for (operand, node) in parts.drain(..) {
                let Operand::Value(value) = operand else { continue };
                self.uses[value].count += 1;
                // The last node found is the only one if there is one use, which is when
                // it matters.
                self.uses[value].node = node;
                if self.uses[value].count == 1
                    && let Some(def) = self.body.def(value)
                    && home[def] != NONE
                    && !self.is_needed(def)
                {
                    work.push(def);
                }
            }
        }
    }

    /// Calls `f` with the operand of a phi for each edge into its node, of predecessors
    /// that are reachable.
    pub(crate) fn incoming_edges(&self, phi: Inst, node: usize, mut f: impl FnMut(Operand, usize)) {
        let InstData::Phi { incoming, .. } = &self.body.insts[phi] else { return };
        if incoming.len() == self.graph.preds(node as u32).len() {
            for &(operand, block) in incoming.iter() {
                if self.node[block] != NONE {
                    f(self.resolve(operand), self.node[block] as usize);
                }
            }
            return;
        }
        // A predecessor with several edges to this block is listed once for each, with
        // equal operands.
        let mut seen = rustc_hash::FxHashSet::default();
        for &(operand, block) in incoming.iter() {
            if self.node[block] != NONE && seen.insert(block) {
                f(self.resolve(operand), self.node[block] as usize);
            }
        }
    }
}
