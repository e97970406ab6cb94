//! Splits every value into legal parts: aggregates into their scalars, wide integers into
//! limbs, small integers into an `i32` each.
//!
//! Before: ordinary LLVM IR without vectors, allocas, variadic calls, constant
//! expressions (other than addresses) or intrinsics that code generators do not support;
//! results have one part, or two integers (`demote_returns`).
//!
//! After: the legal form, but for dead code.
//!
//! ```text
//! define i64 @f(i64 %a, { i8, double } %s)
//!   %x = extractvalue { i8, double } %s, 0
//!   %y = zext i8 %x to i64
//!   %z = add i64 %a, %y
//!   ret i64 %z
//!
//! define i32 @f(i32 %a, i32 %a1, i32 %s, double %s1)
//!   %y = and i32 %s, 255
//!   %z = add i32 %a, %y
//!   %carry = icmp ult i32 %z, %a
//!   %c = zext i1 %carry to i32
//!   %z1 = add i32 %a1, %c
//!   call void @emback.high.set(i32 %z1)
//!   ret i32 %z
//! ```
//! A small integer is held in an `i32` whose upper bits are unspecified; `Facts` record
//! what is known about them, and masks are inserted only where a use needs them. Blocks
//! are visited in an order in which definitions precede uses; phis are filled at the end.
//! Linear in the number of parts.
//!
//! This is what LLVM's type legaliser does on selection DAGs, block by block. Here it is
//! a pass on the IR, so that a part may live across blocks and the optimiser sees the
//! result.

mod calls;
mod carry;
mod casts;
mod compare;
mod ints;
mod memory;
mod multiply;
pub mod parts;
mod shift;
mod signatures;

pub(in crate::legalise) use casts::SCRATCH;
use cranelift_entity::SecondaryMap;
use emback_ir::graph::Cfg;
use emback_ir::simd::{Form, SimdOp};
use emback_ir::{
    BinaryOp, Body, CastOp, ConstData, Diagnostic, Diagnostics, FloatPredicate, Global, Inst,
    InstData, InstFlags, Module, Operand, Type, TypeData, Types, Value, ValueDef,
};
use smallvec::smallvec;

use crate::edit::Editor;
use crate::pass::{Pass, Run};
use crate::target::Target;
use emback_ir::data_layout::DataLayout;
use parts::{NoParts, Parts, is_v128};

/// What is known about the upper bits of an `i32` or `i64` part. These are facts about
/// bits, not promises: undefined values are zero, so that they hold for them too.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    /// The value is below `2^zero_from` (64: nothing known).
    zero_from: u32,
    /// The value fits this many bits, signed (64: nothing known).
    sign_from: u32,
}

impl Default for Facts {
    fn default() -> Self {
        Self { zero_from: 64, sign_from: 64 }
    }
}

impl Facts {
    /// Of an integer that an instruction on vectors gives.
    fn of_simd(op: SimdOp) -> Self {
        let unsigned = |bits| Self { zero_from: bits, sign_from: bits + 1 };
        match op.form() {
            Form::Extract(..) if op == SimdOp::I8x16ExtractLaneU => unsigned(8),
            Form::Extract(..) if op == SimdOp::I16x8ExtractLaneU => unsigned(16),
            Form::Test(bits) => unsigned(u32::from(bits)),
            Form::Extract(..)
            | Form::Splat(_)
            | Form::Replace(..)
            | Form::Shuffle
            | Form::Unary
            | Form::Binary
            | Form::Ternary
            | Form::Shift => Self::default(),
        }
    }
}

/// The state of splitting one body.
pub(super) struct Splitter<'a, 'b> {
    edit: Editor<'a>,
    target: Target,
    layout: &'b DataLayout,
    /// The parts of old values whose type is not legal.
    parts: SecondaryMap<Value, Option<Box<Parts>>>,
    facts: SecondaryMap<Value, Facts>,
    /// How many upper halves of products the body computes.
    upper_halves: usize,
    /// Old phis with the new ones for their parts, to be filled at the end.
    phis: Vec<(Inst, Vec<Inst>)>,
    function: Global,
    /// After a `musttail` call: its result, which the next instruction returns.
    tail: Option<Option<Value>>,
}

/// See the head of this file.
pub const PASS: Pass =
    Pass { name: "split", about: "values into legal parts", run: Run::Module(signatures::run) };

/// Splits one body. The caller replaces the function's signature afterwards by
/// [`legal_type`].
///
/// # Errors
/// Values without parts, located.
pub fn run(
    module: &mut Module,
    global: Global,
    body: &mut Body,
    target: Target,
    layout: &DataLayout,
) -> Result<(), Diagnostics> {
    let cfg = Cfg::compute(body);
    let order: Vec<_> = cfg.reverse_postorder().to_vec();
    let mut reached = vec![false; body.blocks.len()];
    for &block in &order {
        reached[block.as_u32() as usize] = true;
    }
    body.layout.retain(|block| reached[block.as_u32() as usize]);
    drop_edges_from_unreached(body, &reached);
    let upper_halves = multiply::upper_halves(module, body, target);
    let mut splitter = Splitter {
        edit: Editor::new(module, body),
        target,
        layout,
        parts: SecondaryMap::new(),
        facts: SecondaryMap::with_default(Facts::default()),
        upper_halves,
        phis: Vec::new(),
        function: global,
        tail: None,
    };
    let mut diagnostics = Vec::new();
    for (index, &block) in order.iter().enumerate() {
        let old = splitter.edit.open(block);
        if index == 0 {
            match splitter.params() {
                Ok(()) => {}
                Err(NoParts(why)) => {
                    let name = splitter.edit.module.global_name(global).into_owned();
                    return Err(vec![
                        Diagnostic::error(why)
                            .in_function(name)
                            .help("the function's parameters cannot be taken apart"),
                    ]);
                }
            }
        }
        for inst in old {
            splitter.edit.locate(inst);
            if let Err(NoParts(why)) = splitter.inst(inst) {
                let name = splitter.edit.module.global_name(global).into_owned();
                let opcode = splitter.edit.body.insts[inst].opcode_name();
                let place = splitter.edit.body.locs[inst].place;
                let at = splitter.edit.module.sources.location(place);
                diagnostics
                    .push(Diagnostic::error(why).at(at).in_function(name).for_instruction(opcode));
                splitter.give_up_on(inst);
            }
        }
        splitter.edit.close();
    }
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    if let Err(NoParts(why)) = splitter.fill_phis() {
        return Err(vec![
            Diagnostic::error(why).in_function(module.global_name(global).into_owned()),
        ]);
    }
    splitter.edit.finish();
    Ok(())
}

/// Removes the operands of phis for edges from unreachable blocks, which are not visited.
fn drop_edges_from_unreached(body: &mut Body, reached: &[bool]) {
    for at in 0..body.layout.len() {
        let block = body.layout[at];
        for index in 0..body.blocks[block].insts.len() {
            let inst = body.blocks[block].insts[index];
            if let InstData::Phi { incoming, .. } = &mut body.insts[inst] {
                incoming.retain(|(_, from)| reached[from.as_u32() as usize]);
            }
        }
    }
}

/// Parts of the parameters and of the result of a function type, as legal types (`i1`
/// widened to `i32`). It depends on the type alone, so that calls through pointers agree
/// with functions.
///
/// # Errors
/// A type that has no parts.
pub fn legal_type(module: &mut Module, target: Target, ty: Type) -> Result<Type, NoParts> {
    let Some((result, params, varargs)) = module.types.function_parts(ty) else {
        return Err(NoParts("not a function type".into()));
    };
    let (params, mut legal) = (params.to_vec(), Vec::new());
    for param in params {
        parts::part_types(&module.types, target, param, &mut legal)?;
    }
    let mut results = Vec::new();
    parts::part_types(&module.types, target, result, &mut results)?;
    let widen = |ty: Type| if ty == Types::I1 { Types::I32 } else { ty };
    let legal: Vec<Type> = legal.into_iter().map(widen).collect();
    // Two integer parts: the first is the result, the second goes through `emback.high`.
    let result = results.first().copied().map_or(Types::VOID, widen);
    Ok(module.types.function(result, &legal, varargs))
}

/// Whether values of `ty` need no splitting.
pub(super) fn is_legal(types: &Types, target: Target, ty: Type) -> bool {
    match types[ty] {
        TypeData::Int(bits) => bits == 1 || bits == 32 || (bits == 64 && target == Target::Wasm32),
        TypeData::Float(kind) => {
            matches!(kind, emback_ir::FloatKind::Float | emback_ir::FloatKind::Double)
        }
        TypeData::Ptr(_) | TypeData::Void => true,
        TypeData::Vector { .. } => is_v128(types, target, ty),
        TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => false,
    }
}

impl Splitter<'_, '_> {
    /// Whether values of `ty` need no splitting.
    fn legal(&self, ty: Type) -> bool {
        is_legal(&self.edit.module.types, self.target, ty)
    }

    /// Width of an integer type.
    fn int_bits(&self, ty: Type) -> Option<u32> {
        self.edit.module.types.int_bits(ty)
    }

    /// The parts of an operand.
    fn parts(&mut self, operand: Operand) -> Result<Parts, NoParts> {
        match operand {
            Operand::Value(value) => {
                if let Some(parts) = &self.parts[value] {
                    return Ok((**parts).clone());
                }
                let ty = self.edit.body.values[value].ty;
                if self.legal(ty) {
                    Ok(smallvec![self.edit.resolve(operand)])
                } else {
                    let mut types = Vec::new();
                    parts::part_types(&self.edit.module.types, self.target, ty, &mut types)?;
                    Err(NoParts("a value is used before it is made".into()))
                }
            }
            Operand::Const(id) => {
                let mut out = Parts::new();
                parts::constant_parts(self.edit.module, self.target, id, &mut out)?;
                Ok(out)
            }
        }
    }

    /// The part of an operand whose type has a single one.
    fn part(&mut self, operand: Operand) -> Result<Operand, NoParts> {
        let parts = self.parts(operand)?;
        parts.first().copied().ok_or_else(|| NoParts("a value without parts".into()))
    }

    /// Records the parts of an old result. A legal value is replaced at its uses; the
    /// parts of any other are looked up by those who use it.
    fn set(&mut self, inst: Inst, parts: Parts) {
        let Some(value) = self.edit.body.result(inst) else { return };
        let ty = self.edit.body.values[value].ty;
        if self.legal(ty) {
            if let Some(&part) = parts.first() {
                self.edit.replace(value, part);
            }
            return;
        }
        let name = self.edit.body.names[value];
        for part in &parts {
            if let Operand::Value(part) = part
                && self.edit.body.names[*part].is_none()
            {
                self.edit.body.names[*part] = name;
            }
        }
        self.parts[value] = Some(Box::new(parts));
    }

    /// After an error: parts of the right types, so that later errors are still valid.
    fn give_up_on(&mut self, inst: Inst) {
        let Some(value) = self.edit.body.result(inst) else { return };
        let ty = self.edit.body.values[value].ty;
        let mut types = Vec::new();
        if parts::part_types(&self.edit.module.types, self.target, ty, &mut types).is_ok() {
            let undef =
                types.into_iter().map(|ty| self.edit.constant(ty, ConstData::Undef)).collect();
            self.set(inst, undef);
        }
    }

    /// The facts about a part.
    fn fact(&self, operand: Operand) -> Facts {
        match operand {
            Operand::Value(value) => self.facts[value],
            Operand::Const(_) => Facts::default(),
        }
    }

    /// Records facts about a part.
    fn know(&mut self, operand: Operand, facts: Facts) {
        if let Operand::Value(value) = operand {
            self.facts[value] = facts;
        }
    }

    /// Replaces the parameters by their parts. `zeroext` and `signext` become facts.
    fn params(&mut self) -> Result<(), NoParts> {
        let old = std::mem::take(&mut self.edit.body.params);
        let attrs =
            self.edit.module.function(self.function).map(|f| f.attrs.clone()).unwrap_or_default();
        for (index, value) in old.into_iter().enumerate() {
            let ty = self.edit.body.values[value].ty;
            let mut types = Vec::new();
            parts::part_types(&self.edit.module.types, self.target, ty, &mut types)?;
            if self.legal(ty) && ty != Types::I1 {
                let number = self.edit.body.params.len() as u32;
                self.edit.body.values[value].def = ValueDef::Param(number);
                self.edit.body.params.push(value);
                continue;
            }
            let name = self.edit.body.names[value];
            let mut parts = Parts::new();
            for part in types {
                let wide = if part == Types::I1 { Types::I32 } else { part };
                let param = self.edit.body.add_param(wide);
                self.edit.body.names[param] = name;
                parts.push(if part == Types::I1 {
                    self.low_bit(param.into())
                } else {
                    param.into()
                });
            }
            if ty == Types::I1 {
                self.edit.replace(value, parts[0]);
                continue;
            }
            if let (Some(bits), [Operand::Value(param)]) = (self.int_bits(ty), &parts[..]) {
                let set = attrs.param(index);
                let zero = self.edit.module.has_flag(set, "zeroext");
                let sign = self.edit.module.has_flag(set, "signext");
                self.facts[*param] = Facts {
                    zero_from: if zero { bits } else { 64 },
                    sign_from: if sign { bits } else { 64 },
                };
            }
            self.parts[value] = Some(Box::new(parts));
        }
        Ok(())
    }

    /// Splits one instruction. What is legal already is kept as it is; this is most of an
    /// optimised program.
    fn inst(&mut self, inst: Inst) -> Result<(), NoParts> {
        let result = self.edit.body.result(inst).map(|value| self.edit.body.values[value].ty);
        let data = self.edit.body.insts[inst].clone();
        match data {
            InstData::Call(call) => return self.call(inst, &call),
            InstData::Ret { value } => return self.ret(value),
            InstData::Phi { incoming, .. } => return self.phi(inst, incoming.len()),
            InstData::Load { ptr, align, volatile, .. } => {
                return self.load(inst, ptr, align, volatile);
            }
            InstData::Store { ptr, value, align, volatile, .. } => {
                return self.store(ptr, value, align, volatile);
            }
            InstData::Switch { value, default, cases } => {
                return self.switch(value, default, &cases);
            }
            InstData::Cast { op, arg, flags } => return self.cast(inst, op, arg, flags),
            InstData::FCmp { pred, args, .. } => {
                let parts = [self.part(args[0])?, self.part(args[1])?];
                let result = self.fcmp(pred, parts);
                self.set(inst, smallvec![result]);
                return Ok(());
            }
            InstData::ICmp { pred, args, .. } => {
                let ty = self.edit.ty(args[0]);
                let Some(bits) = self.int_bits(ty) else {
                    self.edit.keep(inst);
                    return Ok(());
                };
                if self.legal(ty) && bits > 1 {
                    self.edit.keep(inst);
                    return Ok(());
                }
                let result = self.icmp(pred, bits, args)?;
                self.set(inst, smallvec![result]);
                return Ok(());
            }
            InstData::Binary { op, args, flags } => {
                let ty = result.unwrap_or(Types::VOID);
                let Some(bits) = self.int_bits(ty) else {
                    self.edit.keep(inst);
                    return Ok(());
                };
                if self.legal(ty) && bits > 1 {
                    self.edit.keep(inst);
                    return Ok(());
                }
                let parts = self.int_binary(op, bits, args, flags)?;
                self.set(inst, parts);
                return Ok(());
            }
            InstData::Select { args, .. } => {
                if result.is_some_and(|ty| self.legal(ty)) {
                    self.edit.keep(inst);
                    return Ok(());
                }
                let cond = self.part(args[0])?;
                let (a, b) = (self.parts(args[1])?, self.parts(args[2])?);
                let mut out = Parts::new();
                for (a, b) in a.into_iter().zip(b) {
                    let picked = if a == b { a } else { self.edit.select(cond, a, b) };
                    let (fa, fb) = (self.fact_or_constant(a), self.fact_or_constant(b));
                    self.know(
                        picked,
                        Facts {
                            zero_from: fa.zero_from.max(fb.zero_from),
                            sign_from: fa.sign_from.max(fb.sign_from),
                        },
                    );
                    out.push(picked);
                }
                self.set(inst, out);
                return Ok(());
            }
            InstData::Freeze { arg } => {
                let mut out = Parts::new();
                for part in self.parts(arg)? {
                    out.push(self.freeze(part));
                }
                self.set(inst, out);
                return Ok(());
            }
            InstData::ExtractValue { agg, indices } => {
                let ty = self.edit.ty(agg);
                let (first, count, _) =
                    parts::part_range(&self.edit.module.types, self.target, ty, &indices)?;
                let all = self.parts(agg)?;
                let out = all
                    .get(first..first + count)
                    .map(Parts::from_slice)
                    .ok_or_else(|| NoParts("an index past the end".into()))?;
                self.set(inst, out);
                return Ok(());
            }
            InstData::InsertValue { agg, value, indices } => {
                let ty = self.edit.ty(agg);
                let (first, count, _) =
                    parts::part_range(&self.edit.module.types, self.target, ty, &indices)?;
                let mut all = self.parts(agg)?;
                let new = self.parts(value)?;
                if new.len() != count || first + count > all.len() {
                    return Err(NoParts("an index past the end".into()));
                }
                all[first..first + count].copy_from_slice(&new);
                self.set(inst, all);
                return Ok(());
            }
            InstData::Unary { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Unreachable
            | InstData::GetElementPtr { .. } => {}
            InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::Alloca { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => {
                return Err(NoParts(format!("'{}' is not supported", data.opcode_name())));
            }
        }
        self.edit.keep(inst);
        Ok(())
    }

    /// `freeze` of one part. Of undef and poison it is zero, so that all uses see one
    /// value. Facts stay: they are about bits, which a freeze does not change.
    fn freeze(&mut self, part: Operand) -> Operand {
        match part {
            Operand::Const(id)
                if matches!(
                    self.edit.module.consts.data(id),
                    ConstData::Undef | ConstData::Poison
                ) =>
            {
                let ty = self.edit.ty(part);
                let zero = parts::zero_of(&self.edit.module.types, ty);
                self.edit.constant(ty, zero)
            }
            Operand::Const(_) => part,
            Operand::Value(_) => {
                let ty = self.edit.ty(part);
                let facts = self.fact(part);
                match self.edit.emit(InstData::Freeze { arg: part }, ty) {
                    Some(value) => {
                        self.facts[value] = facts;
                        value.into()
                    }
                    None => part,
                }
            }
        }
    }

    /// Creates a phi for each part; operands follow in [`Self::fill_phis`], for those of
    /// back edges have no parts yet.
    fn phi(&mut self, inst: Inst, incoming: usize) -> Result<(), NoParts> {
        let Some(value) = self.edit.body.result(inst) else { return Ok(()) };
        let ty = self.edit.body.values[value].ty;
        if self.legal(ty) {
            self.edit.keep(inst);
            // Its operands are legal values or constants, which are replaced at the end.
            return self.check_phi_constants(inst);
        }
        let mut types = Vec::new();
        parts::part_types(&self.edit.module.types, self.target, ty, &mut types)?;
        let mut new = Vec::new();
        let mut parts = Parts::new();
        for part in types {
            let data = InstData::Phi {
                incoming: Box::new(Vec::with_capacity(incoming)),
                flags: InstFlags::NONE,
            };
            let phi = self.edit.body.make_inst(data, part, self.edit.loc);
            self.edit.keep(phi);
            new.push(phi);
            if let Some(value) = self.edit.body.result(phi) {
                parts.push(value.into());
            }
        }
        self.set(inst, parts);
        self.phis.push((inst, new));
        Ok(())
    }

    /// Reports constants of a legal phi that have no part.
    fn check_phi_constants(&mut self, inst: Inst) -> Result<(), NoParts> {
        let InstData::Phi { incoming, .. } = self.edit.body.insts[inst].clone() else {
            return Ok(());
        };
        for (operand, _) in incoming.iter() {
            if let Operand::Const(_) = operand {
                self.parts(*operand)?;
            }
        }
        Ok(())
    }

    /// Fills the new phis, when all values have parts.
    fn fill_phis(&mut self) -> Result<(), NoParts> {
        for (old, new) in std::mem::take(&mut self.phis) {
            let InstData::Phi { incoming, .. } = self.edit.body.insts[old].clone() else {
                continue;
            };
            for (operand, from) in incoming.iter() {
                let parts = self.parts(*operand)?;
                for (&phi, &part) in new.iter().zip(&parts) {
                    if let InstData::Phi { incoming, .. } = &mut self.edit.body.insts[phi] {
                        incoming.push((part, *from));
                    }
                }
            }
        }
        Ok(())
    }

    /// A switch over at most 32 bits, with its value and cases zero-extended.
    fn switch(
        &mut self,
        value: Operand,
        default: emback_ir::Block,
        cases: &[(emback_ir::Const, emback_ir::Block)],
    ) -> Result<(), NoParts> {
        let ty = self.edit.ty(value);
        let bits = self
            .int_bits(ty)
            .ok_or_else(|| NoParts("a switch over something that is no integer".into()))?;
        if bits > 32 {
            return Err(NoParts("a switch of more than 32 bits should be split".into()));
        }
        let part = self.part(value)?;
        let part = if bits == 1 {
            self.edit.cast(CastOp::ZExt, part, Types::I32)
        } else {
            self.zero_extended(part, bits)
        };
        let mut new = Vec::with_capacity(cases.len());
        for &(case, block) in cases {
            let number = self
                .edit
                .module
                .consts
                .as_int(case)
                .and_then(emback_ir::ApInt::to_u64)
                .unwrap_or(0);
            let case = self.edit.module.consts.i32((number as u32).cast_signed());
            new.push((case, block));
        }
        self.edit
            .emit(InstData::Switch { value: part, default, cases: Box::new(new) }, Types::VOID);
        Ok(())
    }

    /// The six predicates of the legal form stay; others become two comparisons, or the
    /// opposite of one: `ult` holds where `oge` does not, unordered operands included.
    fn fcmp(&mut self, pred: FloatPredicate, [a, b]: [Operand; 2]) -> Operand {
        use FloatPredicate as P;
        let not = |this: &mut Self, value: Operand| {
            let one = this.edit.int(Types::I1, 1);
            this.edit.binary(BinaryOp::Xor, value, one)
        };
        match pred {
            P::False => self.edit.int(Types::I1, 0),
            P::True => self.edit.int(Types::I1, 1),
            P::Oeq | P::Une | P::Olt | P::Ole | P::Ogt | P::Oge => self.edit.fcmp(pred, a, b),
            P::Ult | P::Ule | P::Ugt | P::Uge => {
                let inverse = match pred {
                    P::Ult => P::Oge,
                    P::Ule => P::Ogt,
                    P::Ugt => P::Ole,
                    P::False
                    | P::Oeq
                    | P::Ogt
                    | P::Oge
                    | P::Olt
                    | P::Ole
                    | P::One
                    | P::Ord
                    | P::Ueq
                    | P::Uge
                    | P::Une
                    | P::Uno
                    | P::True => P::Olt,
                };
                let ordered = self.edit.fcmp(inverse, a, b);
                not(self, ordered)
            }
            P::One | P::Ueq => {
                let (less, more) = (self.edit.fcmp(P::Olt, a, b), self.edit.fcmp(P::Ogt, a, b));
                let one = self.edit.binary(BinaryOp::Or, less, more);
                if pred == P::One { one } else { not(self, one) }
            }
            P::Ord => {
                let (a, b) = (self.edit.fcmp(P::Oeq, a, a), self.edit.fcmp(P::Oeq, b, b));
                self.edit.binary(BinaryOp::And, a, b)
            }
            P::Uno => {
                let (a, b) = (self.edit.fcmp(P::Une, a, a), self.edit.fcmp(P::Une, b, b));
                self.edit.binary(BinaryOp::Or, a, b)
            }
        }
    }

    /// `i1`: the lowest bit of an `i32`.
    fn low_bit(&mut self, part: Operand) -> Operand {
        let bit = if self.fact(part).zero_from <= 1 {
            part
        } else {
            self.edit.binary_int(BinaryOp::And, part, 1)
        };
        self.edit.icmp_int(emback_ir::IntPredicate::Ne, bit, 0)
    }
}
