//! Rewriting of a body: walk a block's old instructions, keep them or emit others in
//! their place.
//!
//! A pass takes the body out of the module (`Module::take_body`), makes an [`Editor`]
//! over both, and for each block calls [`Editor::open`], handles every old instruction
//! ([`Editor::keep`] or emit), and [`Editor::close`]. Results that changed are recorded
//! with [`Editor::replace`]; [`Editor::finish`] rewrites their uses once, at the end.

use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::inst::CallData;
use emback_ir::{
    ApInt, AttrSet, Attribute, BinaryOp, Block, Body, CastOp, ConstData, FloatPredicate, Global,
    GlobalData, GlobalKind, Inst, InstData, InstFlags, InstList, InstLoc, IntPredicate, Intrinsic,
    Module, Operand, Symbol, Type, Types, Value,
};

/// Rewrites one body; see the head of this file.
pub struct Editor<'a> {
    /// The module, without the body at work.
    pub module: &'a mut Module,
    /// The body at work.
    pub body: &'a mut Body,
    /// Location given to what is emitted.
    pub loc: InstLoc,
    block: Block,
    out: InstList,
    replaced: SecondaryMap<Value, Option<Operand>>,
    any_replaced: bool,
    /// Where control leaves a block that was cut: the block that has its terminator now.
    tails: SecondaryMap<Block, PackedOption<Block>>,
    any_cut: bool,
    /// Instructions made by this editor start here.
    first_new: usize,
}

impl<'a> Editor<'a> {
    /// An editor over `body`.
    pub fn new(module: &'a mut Module, body: &'a mut Body) -> Self {
        let block = body.layout.first().copied().unwrap_or(Block::from_u32(0));
        let first_new = body.insts.len();
        Self {
            module,
            body,
            loc: InstLoc::default(),
            block,
            out: InstList::new(),
            replaced: SecondaryMap::new(),
            any_replaced: false,
            tails: SecondaryMap::new(),
            any_cut: false,
            first_new,
        }
    }

    /// Starts on `block` and gives its old instructions, to be kept or not.
    pub fn open(&mut self, block: Block) -> InstList {
        self.block = block;
        let old = std::mem::take(&mut self.body.blocks[block].insts);
        self.out = InstList::with_capacity(old.len() + 8);
        old
    }

    /// Ends the block that is open.
    pub fn close(&mut self) {
        self.body.blocks[self.block].insts = std::mem::take(&mut self.out);
    }

    /// The block that instructions are emitted to.
    #[must_use]
    pub fn current(&self) -> Block {
        self.block
    }

    /// Exchanges what was emitted in the open block for a list, so that what is emitted
    /// next can be put elsewhere.
    pub fn swap_emitted(&mut self, list: &mut InstList) {
        std::mem::swap(&mut self.out, list);
    }

    /// The last instruction of the open block so far.
    #[must_use]
    pub fn last_emitted(&self) -> Option<Inst> {
        self.out.last().copied()
    }

    /// Keeps an old instruction in its place.
    pub fn keep(&mut self, inst: Inst) {
        self.out.push(inst);
    }

    /// Emits at the location of `inst` from here on.
    pub fn locate(&mut self, inst: Inst) {
        self.loc = self.body.locs[inst];
    }

    /// Says that every use of `value` is to read `by` instead.
    pub fn replace(&mut self, value: Value, by: Operand) {
        self.any_replaced = true;
        self.replaced[value] = Some(by);
    }

    /// What `operand` has become so far.
    #[must_use]
    pub fn resolve(&self, mut operand: Operand) -> Operand {
        while let Operand::Value(value) = operand {
            match self.replaced[value] {
                Some(next) if next != operand => operand = next,
                _ => break,
            }
        }
        operand
    }

    /// Ends the open block with `br` to a new block after it, and continues there. Gives
    /// the new block. Phis of successors are mended by [`Self::finish`].
    pub fn cut(&mut self) -> Block {
        let next = self.new_block_after(self.block);
        self.emit(InstData::Br { target: next }, Types::VOID);
        self.go_on_in(next);
        next
    }

    /// A new, empty block after `block` in the layout.
    pub fn new_block_after(&mut self, block: Block) -> Block {
        let next = self.body.add_block();
        self.body.layout.pop();
        let at = self
            .body
            .layout
            .iter()
            .position(|&b| b == block)
            .map_or(self.body.layout.len(), |at| at + 1);
        self.body.layout.insert(at, next);
        next
    }

    /// Closes the open block as it is (its terminator was emitted) and goes on in `next`,
    /// which takes over the rest of its instructions and with them its successors.
    pub fn go_on_in(&mut self, next: Block) {
        let from = self.block;
        self.close();
        self.body.blocks[next].insts.clear();
        self.block = next;
        self.any_cut = true;
        self.tails[from] = next.into();
    }

    /// Closes the open block and goes on in `next` without handing over its successors:
    /// for side blocks.
    pub fn side_block(&mut self, next: Block) -> Block {
        let from = self.block;
        self.close();
        self.block = next;
        from
    }

    /// Rewrites uses of replaced values and phis of cut blocks. Call once, after the last
    /// block is closed.
    pub fn finish(self) {
        if self.any_replaced {
            let replaced = &self.replaced;
            let resolve = |operand: &mut Operand| {
                while let Operand::Value(value) = *operand {
                    match replaced[value] {
                        Some(next) if next != *operand => *operand = next,
                        _ => break,
                    }
                }
            };
            for &block in &self.body.layout {
                for &inst in &self.body.blocks[block].insts {
                    self.body.insts[inst].for_each_operand_mut(resolve);
                }
            }
        }
        if self.any_cut {
            // An old phi names the block it is entered from; after a cut that is the last
            // piece of the block it was. A phi made since then was given the right block
            // when it was made.
            let tails = &self.tails;
            let tail_of = |mut block: Block| {
                while let Some(next) = tails[block].expand() {
                    block = next;
                }
                block
            };
            for &block in &self.body.layout {
                for &inst in &self.body.blocks[block].insts {
                    if inst.index() < self.first_new
                        && let InstData::Phi { incoming, .. } = &mut self.body.insts[inst]
                    {
                        for (_, from) in incoming.iter_mut() {
                            *from = tail_of(*from);
                        }
                    }
                }
            }
        }
    }

    /// Emits an instruction; its result, if `ty` is not `void`.
    pub fn emit(&mut self, data: InstData, ty: Type) -> Option<Value> {
        let inst = self.body.make_inst(data, ty, self.loc);
        self.out.push(inst);
        self.body.result(inst)
    }

    /// Emits an instruction that has a result, and gives it.
    fn emit_value(&mut self, data: InstData, ty: Type) -> Operand {
        let inst = self.body.make_inst(data, ty, self.loc);
        self.out.push(inst);
        match self.body.result(inst) {
            Some(value) => Operand::Value(value),
            // Only `void` has no result, and no caller here passes it.
            None => Operand::Const(self.module.consts.intern(Types::I32, ConstData::Poison)),
        }
    }

    /// Type of an operand.
    #[must_use]
    pub fn ty(&self, operand: Operand) -> Type {
        self.body.operand_type(operand, &self.module.consts)
    }

    /// Integer constant of type `ty` (any integer type).
    pub fn int(&mut self, ty: Type, value: i64) -> Operand {
        let bits = self.module.types.int_bits(ty).unwrap_or(32);
        self.module.consts.intern(ty, ConstData::Int(ApInt::from_i64(bits, value))).into()
    }

    /// `i32` constant.
    pub fn i32(&mut self, value: i32) -> Operand {
        self.module.consts.i32(value).into()
    }

    /// The value of an integer constant as far as it fits 64 bits.
    #[must_use]
    pub fn known_int(&self, operand: Operand) -> Option<u64> {
        operand.constant().and_then(|id| self.module.consts.as_int(id)).and_then(ApInt::to_u64)
    }

    /// A constant of `ty` and `data`.
    pub fn constant(&mut self, ty: Type, data: ConstData) -> Operand {
        self.module.consts.intern(ty, data).into()
    }

    /// `a op b`.
    pub fn binary(&mut self, op: BinaryOp, a: Operand, b: Operand) -> Operand {
        let ty = self.ty(a);
        self.emit_value(InstData::Binary { op, args: [a, b], flags: InstFlags::NONE }, ty)
    }

    /// `a op value`, with a constant of the type of `a`.
    pub fn binary_int(&mut self, op: BinaryOp, a: Operand, value: i64) -> Operand {
        let ty = self.ty(a);
        let b = self.int(ty, value);
        self.binary(op, a, b)
    }

    /// A number times a constant, by a shift where that does it.
    pub fn scaled(&mut self, a: Operand, times: i64) -> Operand {
        match times {
            1 => a,
            times if times > 0 && times.cast_unsigned().is_power_of_two() => {
                self.binary_int(BinaryOp::Shl, a, i64::from(times.trailing_zeros()))
            }
            times => self.binary_int(BinaryOp::Mul, a, i64::from(times as i32)),
        }
    }

    /// `fneg a`.
    pub fn fneg(&mut self, a: Operand) -> Operand {
        let ty = self.ty(a);
        self.emit_value(
            InstData::Unary { op: emback_ir::UnaryOp::FNeg, arg: a, flags: InstFlags::NONE },
            ty,
        )
    }

    /// A conversion.
    pub fn cast(&mut self, op: CastOp, arg: Operand, to: Type) -> Operand {
        self.emit_value(InstData::Cast { op, arg, flags: InstFlags::NONE }, to)
    }

    /// `icmp` of scalars.
    pub fn icmp(&mut self, pred: IntPredicate, a: Operand, b: Operand) -> Operand {
        self.emit_value(InstData::ICmp { pred, args: [a, b], flags: InstFlags::NONE }, Types::I1)
    }

    /// `icmp` with a constant of the type of `a`.
    pub fn icmp_int(&mut self, pred: IntPredicate, a: Operand, value: i64) -> Operand {
        let ty = self.ty(a);
        let b = self.int(ty, value);
        self.icmp(pred, a, b)
    }

    /// `fcmp` of scalars.
    pub fn fcmp(&mut self, pred: FloatPredicate, a: Operand, b: Operand) -> Operand {
        self.emit_value(InstData::FCmp { pred, args: [a, b], flags: InstFlags::NONE }, Types::I1)
    }

    /// `select`.
    pub fn select(&mut self, cond: Operand, a: Operand, b: Operand) -> Operand {
        let ty = self.ty(a);
        self.emit_value(
            InstData::Select { args: Box::new([cond, a, b]), flags: InstFlags::NONE },
            ty,
        )
    }

    /// `freeze`.
    pub fn freeze(&mut self, arg: Operand) -> Operand {
        let ty = self.ty(arg);
        self.emit_value(InstData::Freeze { arg }, ty)
    }

    /// `load`.
    pub fn load(&mut self, ty: Type, ptr: Operand, align: u32, volatile: bool) -> Operand {
        self.emit_value(InstData::Load { ptr, align, volatile, atomic: None }, ty)
    }

    /// `store`.
    pub fn store(&mut self, value: Operand, ptr: Operand, align: u32, volatile: bool) {
        self.emit(InstData::Store { ptr, value, align, volatile, atomic: None }, Types::VOID);
    }

    /// Writes the alignment of an old load or store down.
    pub fn set_align(&mut self, inst: Inst, bytes: u32) {
        if let InstData::Load { align, .. } | InstData::Store { align, .. } =
            &mut self.body.insts[inst]
        {
            *align = bytes;
        }
    }

    /// `getelementptr i8, ptr base, i32 offset`; `base` itself for zero.
    pub fn offset(&mut self, base: Operand, bytes: i64, flags: InstFlags) -> Operand {
        if bytes == 0 {
            return base;
        }
        let index = self.int(Types::I32, bytes);
        self.byte_gep(base, index, flags)
    }

    /// `getelementptr i8, ptr base, i32 index`.
    pub fn byte_gep(&mut self, base: Operand, index: Operand, flags: InstFlags) -> Operand {
        let ty = self.ty(base);
        self.emit_value(
            InstData::GetElementPtr { source: Types::I8, base, indices: Box::new([index]), flags },
            ty,
        )
    }

    /// `extractvalue agg, index` of type `ty`.
    pub fn extract_value(&mut self, agg: Operand, index: u32, ty: Type) -> Operand {
        self.emit_value(InstData::ExtractValue { agg, indices: Box::new([index]) }, ty)
    }

    /// `insertvalue agg, value, index`.
    pub fn insert_value(&mut self, agg: Operand, value: Operand, index: u32) -> Operand {
        let ty = self.ty(agg);
        self.emit_value(InstData::InsertValue { agg, value, indices: Box::new([index]) }, ty)
    }

    /// A direct call with the function's own type, C calling convention, no attributes.
    pub fn call(&mut self, callee: Global, args: Vec<Operand>) -> Option<Value> {
        let function_type = self.module.globals[callee].ty;
        let result = self
            .module
            .types
            .function_parts(function_type)
            .map_or(Types::VOID, |(result, ..)| result);
        let callee = self.global(callee);
        let call = CallData::new(callee, function_type, args);
        self.emit(InstData::Call(Box::new(call)), result)
    }

    /// The address of a global as an operand.
    pub fn global(&mut self, global: Global) -> Operand {
        global_operand(self.module, global)
    }

    /// Declares (or finds) the function `name`.
    pub fn declare(&mut self, name: &str, result: Type, params: &[Type]) -> Global {
        declare(self.module, name, result, params)
    }

    /// `ptr @llvm.stacksave.p0()`.
    pub fn stack_save(&mut self) -> Global {
        self.declare_intrinsic(Intrinsic::Stacksave, &[Types::PTR], Types::PTR, &[])
    }

    /// `void @llvm.stackrestore.p0(ptr)`.
    pub fn stack_restore(&mut self) -> Global {
        self.declare_intrinsic(Intrinsic::Stackrestore, &[Types::PTR], Types::VOID, &[Types::PTR])
    }

    /// Declares (or finds) the intrinsic that is overloaded by `types`.
    pub fn declare_intrinsic(
        &mut self,
        intrinsic: Intrinsic,
        types: &[Type],
        result: Type,
        params: &[Type],
    ) -> Global {
        let name = intrinsic.name(self.module, types);
        declare(self.module, &name, result, params)
    }
}

/// Puts a block between two, after the first in the layout. Several edges (of a `switch`) become one.
pub fn split_edge(body: &mut Body, from: Block, to: Block) -> Block {
    let Some(terminator) = body.terminator(from) else { return from };
    let middle = body.add_block();
    body.layout.pop();
    let at = body.layout.iter().position(|&block| block == from).map_or(0, |at| at + 1);
    body.layout.insert(at, middle);
    body.insts[terminator].for_each_successor_mut(|next| {
        if *next == to {
            *next = middle;
        }
    });
    let loc = body.locs[terminator];
    body.append(middle, InstData::Br { target: to }, Types::VOID, loc);
    for inst in body.blocks[to].insts.clone() {
        let InstData::Phi { incoming, .. } = &mut body.insts[inst] else { break };
        let mut kept: Vec<(Operand, Block)> = Vec::with_capacity(incoming.len());
        for &(operand, block) in incoming.iter() {
            if block != from {
                kept.push((operand, block));
            } else if !kept.iter().any(|&(_, block)| block == middle) {
                kept.push((operand, middle));
            }
        }
        *incoming = kept.into();
    }
    middle
}

/// The address of a global as an operand.
pub fn global_operand(module: &mut Module, global: Global) -> Operand {
    let address_space = module.globals[global].address_space;
    let ty = module.types.intern(emback_ir::TypeData::Ptr(address_space));
    module.consts.intern(ty, ConstData::Global(global)).into()
}

/// A name that no global has yet: `wish`, or with a number behind it.
pub fn fresh_name(module: &mut Module, wish: &str) -> Symbol {
    let mut name = wish.to_owned();
    let mut number = 0;
    while module.global_by_name(&name).is_some() {
        number += 1;
        name = format!("{wish}.{number}");
    }
    module.symbol(name)
}

/// The global behind a constant operand, if it is plainly one.
#[must_use]
pub fn as_global(module: &Module, operand: Operand) -> Option<Global> {
    if let ConstData::Global(global)
    | ConstData::DsoLocalEquivalent(global)
    | ConstData::NoCfi(global) = module.consts.data(operand.constant()?)
    {
        Some(*global)
    } else {
        None
    }
}

/// Declares (or finds) the function `name`.
pub fn declare(module: &mut Module, name: &str, result: Type, params: &[Type]) -> Global {
    if let Some(global) = module.global_by_name(name) {
        return global;
    }
    let ty = module.types.function(result, params, false);
    let symbol = module.symbol(name);
    module.add_global(GlobalData::new(Some(symbol), ty, GlobalKind::Function(Box::default())))
}

/// The attributes without those that say which memory a function leaves alone: for a
/// function that a pass makes read or write more, as one whose result goes through
/// memory.
pub fn without_memory(module: &mut Module, set: AttrSet) -> AttrSet {
    without(module, set, |word| {
        matches!(
            word,
            b"memory"
                | b"readnone"
                | b"readonly"
                | b"writeonly"
                | b"argmemonly"
                | b"inaccessiblememonly"
                | b"inaccessiblemem_or_argmemonly"
                | b"speculatable"
        )
    })
}

/// The attributes without `willreturn`, without which no pass removes a call or merges it with
/// another one: for a call whose result is in part where the passes do not look for it.
pub fn without_return(module: &mut Module, set: AttrSet) -> AttrSet {
    without(module, set, |word| word == b"willreturn")
}

/// The attributes without those of some names.
fn without(module: &mut Module, set: AttrSet, is_left_out: impl Fn(&[u8]) -> bool) -> AttrSet {
    let is_kept = |attribute: &&Attribute| match attribute {
        Attribute::Flag(word) | Attribute::Other(word, _) => !is_left_out(module.bytes(*word)),
        Attribute::Int(..) | Attribute::Type(..) | Attribute::String(..) => true,
    };
    let all = module.attributes.get(set);
    if all.iter().all(|attribute| is_kept(&attribute)) {
        return set;
    }
    let kept = all.iter().filter(is_kept).cloned().collect();
    module.attributes.intern(kept)
}
