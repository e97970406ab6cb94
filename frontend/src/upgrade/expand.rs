//! Retired constant expressions of a function body as instructions.
//!
//! Before: `%r = add i32 %x, zext (i16 ptrtoint (ptr @a to i16) to i32)`
//! After:  `%1 = zext i16 ptrtoint (ptr @a to i16) to i32`, `%r = add i32 %x, %1`
//!
//! An expression comes before its first user in a block; for a phi at the end of the block that the
//! value comes from, and where nothing may be (before a pad) at the end of the entry. Expressions
//! that LLVM 19 has stay operands.

use cranelift_entity::EntityRef;
use emback_ir::{
    BinaryOp, Block, Body, Const, ConstData, ConstExpr, Inst, InstData, InstFlags, InstLoc, Module,
    Operand, Type, TypeData, Types,
};
use rustc_hash::FxHashMap;

use crate::spelling;

/// An operand of a phi, by the phi and its place there.
type Incoming = (Inst, usize);

/// Rewrites one body.
struct Expander<'a> {
    module: &'a mut Module,
    body: &'a mut Body,
    /// Which constants have a retired expression in them.
    retired: &'a mut Vec<bool>,
    /// The new instructions of the block at hand.
    out: Vec<Inst>,
    /// What was made in the block at hand. It is not kept from one block to the next, where it
    /// might not dominate; equal expressions of several blocks are left for common subexpressions
    /// to find.
    made: FxHashMap<Const, Operand>,
    loc: InstLoc,
}

/// Runs over one body; `folded` has the value of each constant, `retired` which have a retired
/// expression in them. `retired` grows with the constants that are made here.
pub(super) fn body(
    module: &mut Module,
    body: &mut Body,
    folded: &[Const],
    retired: &mut Vec<bool>,
) {
    let mut found = false;
    module.consts.extend_retired(retired);
    for &block in &body.layout {
        for &inst in &body.blocks[block].insts {
            let data = &mut body.insts[inst];
            data.for_each_operand_mut(|operand| {
                if let Operand::Const(id) = operand {
                    *id = folded.get(id.index()).copied().unwrap_or(*id);
                    found |= retired[id.index()];
                }
            });
            if let InstData::Switch { cases, .. } = data {
                for (id, _) in cases.iter_mut() {
                    *id = folded.get(id.index()).copied().unwrap_or(*id);
                }
            }
        }
    }
    if found {
        let (out, made, loc) = (Vec::new(), FxHashMap::default(), InstLoc::default());
        Expander { module, body, retired, out, made, loc }.run();
    }
}

impl Expander<'_> {
    /// Finds the operands that have no place right before their user, then goes through the blocks
    /// once.
    fn run(&mut self) {
        let mut late: FxHashMap<Block, Vec<Incoming>> = FxHashMap::default();
        let mut pads = Vec::new();
        let order = self.body.layout.clone();
        for &block in &order {
            for &inst in &self.body.blocks[block].insts {
                match &self.body.insts[inst] {
                    InstData::Phi { incoming, .. } => {
                        for (place, (operand, from)) in incoming.iter().enumerate() {
                            if self.is_retired(*operand) {
                                let to = if self.has_end(*from) { *from } else { order[0] };
                                late.entry(to).or_default().push((inst, place));
                            }
                        }
                    }
                    InstData::LandingPad { .. }
                    | InstData::CatchPad { .. }
                    | InstData::CleanupPad { .. } => {
                        let mut found = false;
                        let data = &self.body.insts[inst];
                        data.for_each_operand(|operand| found |= self.is_retired(operand));
                        if found {
                            pads.push(inst);
                        }
                    }
                    _ => {}
                }
            }
        }
        for &block in &order {
            self.made.clear();
            let old = std::mem::take(&mut self.body.blocks[block].insts);
            self.out = Vec::with_capacity(old.len() + 4);
            for inst in old {
                self.loc = self.body.locs[inst];
                if self.body.insts[inst].is_terminator() {
                    if block == order[0] {
                        for pad in std::mem::take(&mut pads) {
                            self.operands(pad, |this, id| !this.may_trap(id));
                        }
                    }
                    self.incoming(block, inst, late.remove(&block).unwrap_or_default());
                }
                let apart = matches!(
                    self.body.insts[inst],
                    InstData::Phi { .. }
                        | InstData::LandingPad { .. }
                        | InstData::CatchPad { .. }
                        | InstData::CleanupPad { .. }
                );
                if !apart {
                    self.operands(inst, |_, _| true);
                }
                self.out.push(inst);
            }
            self.body.blocks[block].insts = std::mem::take(&mut self.out).into();
        }
    }

    /// Whether an operand has a retired expression in it.
    fn is_retired(&self, operand: Operand) -> bool {
        operand.constant().is_some_and(|id| self.retired[id.index()])
    }

    /// Whether there may be instructions before the terminator of `block`. A `catchswitch` is the
    /// only instruction of its block that is no phi.
    fn has_end(&self, block: Block) -> bool {
        let end = self.body.terminator(block).map(|inst| &self.body.insts[inst]);
        !matches!(end, None | Some(InstData::CatchSwitch { .. }))
    }

    /// Makes instructions of the retired operands of `inst`, before it.
    fn operands(&mut self, inst: Inst, wanted: impl Fn(&Self, Const) -> bool) {
        let mut found = Vec::new();
        self.body.insts[inst].for_each_operand(|operand| {
            if self.is_retired(operand) {
                found.extend(operand.constant());
            }
        });
        if found.is_empty() {
            return;
        }
        let mut by: FxHashMap<Const, Operand> = FxHashMap::default();
        for id in found {
            if wanted(self, id) {
                by.insert(id, self.value(id));
            }
        }
        self.body.insts[inst].for_each_operand_mut(|operand| {
            if let Some(new) = operand.constant().and_then(|id| by.get(&id)) {
                *operand = *new;
            }
        });
    }

    /// Makes instructions of what phis take from `block`, whose terminator is `end`. The constants
    /// are executed whichever successor is taken; all of them but divisions may be, as they have no
    /// effect but poison.
    fn incoming(&mut self, block: Block, end: Inst, late: Vec<Incoming>) {
        let mut exits = 0;
        self.body.insts[end].for_each_successor(|_| exits += 1);
        for (phi, place) in late {
            let InstData::Phi { incoming, .. } = &self.body.insts[phi] else { continue };
            let (operand, from) = incoming[place];
            let Some(id) = operand.constant() else { continue };
            // Here it is worked out whichever way control goes, so it must not trap on the other
            // ways.
            if (exits > 1 || from != block) && self.may_trap(id) {
                continue;
            }
            let value = self.value(id);
            if let InstData::Phi { incoming, .. } = &mut self.body.insts[phi] {
                incoming[place].0 = value;
            }
        }
    }

    /// Whether it has a division that may trap. A constant divisor of which that can be ruled out
    /// is let pass; a divisor that is an address is not.
    fn may_trap(&self, id: Const) -> bool {
        let data = self.module.consts.data(id);
        if let ConstData::Expr(expr) = data
            && let ConstExpr::Binary { op, args: [_, divisor], .. } = **expr
        {
            let traps = match (op, self.module.consts.as_int(divisor)) {
                (BinaryOp::UDiv | BinaryOp::URem, Some(value)) => value.is_zero(),
                // The least number by -1 does not fit.
                (BinaryOp::SDiv | BinaryOp::SRem, Some(value)) => {
                    value.is_zero() || value.to_i64() == Some(-1) || value.bits() > 64
                }
                (BinaryOp::UDiv | BinaryOp::URem | BinaryOp::SDiv | BinaryOp::SRem, None) => true,
                _ => false,
            };
            if traps {
                return true;
            }
        }
        let mut inside = false;
        data.for_each_part(|part| inside |= self.retired[part.index()] && self.may_trap(part));
        inside
    }

    /// Adds an instruction to the block at hand and gives its result.
    fn emit(&mut self, data: InstData, ty: Type) -> Operand {
        let inst = self.body.make_inst(data, ty, self.loc);
        self.out.push(inst);
        match self.body.result(inst) {
            Some(value) => value.into(),
            None => self.module.consts.intern(ty, ConstData::Poison).into(),
        }
    }

    /// The value of `id`, a constant with a retired expression in it or not. Parts come before what
    /// they are part of, so the instructions are in order.
    fn value(&mut self, id: Const) -> Operand {
        if !self.retired[id.index()] {
            return id.into();
        }
        if let Some(&made) = self.made.get(&id) {
            return made;
        }
        let ty = self.module.consts.ty(id);
        let value = match self.module.consts.data(id).clone() {
            ConstData::Expr(expr) => {
                let data = self.instruction(*expr);
                self.emit(data, ty)
            }
            ConstData::Aggregate(parts) => self.aggregate(ty, &parts),
            ConstData::Splat(lane) => self.splat(ty, lane),
            // A signed pointer is always a constant.
            _ => id.into(),
        };
        self.made.insert(id, value);
        value
    }

    /// The parts that are constants at once, the others put in one by one. Their places hold poison
    /// until then, which nobody sees.
    fn aggregate(&mut self, ty: Type, parts: &[Const]) -> Operand {
        let mut plain = parts.to_vec();
        for part in &mut plain {
            if self.retired[part.index()] {
                *part = self.module.consts.intern(self.module.consts.ty(*part), ConstData::Poison);
            }
        }
        let vector = matches!(self.module.types[ty], TypeData::Vector { .. });
        let mut whole: Operand = spelling::aggregate(self.module, ty, plain).into();
        self.module.consts.extend_retired(self.retired);
        for (index, &part) in (0u32..).zip(parts) {
            if !self.retired[part.index()] {
                continue;
            }
            let value = self.value(part);
            let data = if vector {
                let lane = self.number(index);
                InstData::InsertElement { args: Box::new([whole, value, lane]) }
            } else {
                InstData::InsertValue { agg: whole, value, indices: Box::new([index]) }
            };
            whole = self.emit(data, ty);
        }
        whole
    }

    fn number(&mut self, index: u32) -> Operand {
        let data = ConstData::Int(emback_ir::ApInt::new(32, index.into()));
        self.module.consts.intern(Types::I32, data).into()
    }

    /// One lane put in and shuffled to all others: `splat` takes a constant only.
    fn splat(&mut self, ty: Type, lane: Const) -> Operand {
        let poison: Operand = self.module.consts.intern(ty, ConstData::Poison).into();
        let first = self.number(0);
        self.module.consts.extend_retired(self.retired);
        let lane = self.value(lane);
        let one = InstData::InsertElement { args: Box::new([poison, lane, first]) };
        let one = self.emit(one, ty);
        let TypeData::Vector { count, .. } = self.module.types[ty] else { return one };
        let mask = vec![0; count as usize].into();
        self.emit(InstData::ShuffleVector { args: [one, poison], mask }, ty)
    }

    /// The instruction of an expression, its operands made before it. Flags are kept: they mean the
    /// same on both.
    fn instruction(&mut self, expr: ConstExpr) -> InstData {
        let none = InstFlags::NONE;
        match expr {
            ConstExpr::Unary { op, arg } => {
                InstData::Unary { op, arg: self.value(arg), flags: none }
            }
            ConstExpr::Binary { op, args, flags } => {
                InstData::Binary { op, args: args.map(|arg| self.value(arg)), flags }
            }
            ConstExpr::Cast { op, arg, flags } => {
                InstData::Cast { op, arg: self.value(arg), flags }
            }
            ConstExpr::GetElementPtr { source, base, indices, flags } => {
                let base = self.value(base);
                let indices = indices.iter().map(|&index| self.value(index)).collect();
                InstData::GetElementPtr { source, base, indices, flags }
            }
            ConstExpr::ICmp { pred, args } => {
                InstData::ICmp { pred, args: args.map(|arg| self.value(arg)), flags: none }
            }
            ConstExpr::FCmp { pred, args } => {
                InstData::FCmp { pred, args: args.map(|arg| self.value(arg)), flags: none }
            }
            ConstExpr::Select { args } => {
                InstData::Select { args: Box::new(args.map(|arg| self.value(arg))), flags: none }
            }
            ConstExpr::ExtractElement { args } => {
                InstData::ExtractElement { args: args.map(|arg| self.value(arg)) }
            }
            ConstExpr::InsertElement { args } => {
                InstData::InsertElement { args: Box::new(args.map(|arg| self.value(arg))) }
            }
            ConstExpr::ShuffleVector { args, mask } => {
                InstData::ShuffleVector { args: args.map(|arg| self.value(arg)), mask }
            }
            ConstExpr::ExtractValue { agg, indices } => {
                InstData::ExtractValue { agg: self.value(agg), indices }
            }
            ConstExpr::InsertValue { agg, value, indices } => {
                let agg = self.value(agg);
                InstData::InsertValue { agg, value: self.value(value), indices }
            }
        }
    }
}
