//! Runs SSA with integers of up to 64 bits, floats, structs and memory, and says what can
//! be seen of it.
//!
//! Undef and poison are one value here, [`Val::Bad`]: a run that lets it be seen proves
//! nothing when it is the run before a pass, and is an error when only the run after the
//! pass does so.

use cranelift_entity::SecondaryMap;
use emback_ir::{
    Body, CastOp, Const, ConstData, ConstExpr, FloatKind, Inst, InstData, Intrinsic, Module,
    Operand, Type, TypeData, Types, Value, intrinsic::Dropped,
};

use crate::analysis::known_bits::low_mask;
use crate::optimise::effects;
use crate::optimise::fold::{floats, ints};
use emback_ir::data_layout::DataLayout;

/// A value at run time.
#[derive(Clone, PartialEq, Debug)]
pub enum Val {
    Bad,
    Bits(u64),
    Agg(Vec<Val>),
}

/// What is seen of a run.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Outcome {
    pub trace: Vec<u64>,
    pub result: Option<Val>,
    pub memory: Vec<Option<u8>>,
    /// Undefined behaviour, or something undefined was seen: nothing is promised.
    pub undefined: bool,
    pub out_of_fuel: bool,
    pub trapped: bool,
}

struct Stop;

pub struct Run<'a> {
    module: &'a Module,
    body: &'a Body,
    layout: DataLayout,
    memory: Vec<Option<u8>>,
    values: SecondaryMap<Value, Option<Val>>,
    out: Outcome,
}

/// Bytes of memory that the caller gives.
pub const SHARED: usize = 64;

pub fn run(module: &Module, body: &Body, args: &[Val], fuel: u32) -> Outcome {
    watch(module, body, args, fuel, &mut |_, _| {})
}

/// The same; `seen` gets the bits of each value as it is made.
pub fn watch(
    module: &Module,
    body: &Body,
    args: &[Val],
    mut fuel: u32,
    seen: &mut dyn FnMut(Value, u64),
) -> Outcome {
    let mut run = Run {
        module,
        body,
        layout: DataLayout::of(module),
        // Address 0 is null: what is given lies after it.
        memory: (0..SHARED + 16).map(|n| Some((n as u8).wrapping_mul(37))).collect(),
        values: SecondaryMap::new(),
        out: Outcome::default(),
    };
    for (&param, arg) in body.params.iter().zip(args) {
        run.values[param] = Some(arg.clone());
    }
    let mut at = (body.entry(), None);
    while fuel > 0 {
        fuel -= 1;
        match run.block(at.0, at.1, seen) {
            Ok(Some(next)) => at = (next, Some(at.0)),
            Ok(None) => {
                run.out.memory = run.memory[..SHARED + 16].to_vec();
                if run.out.result == Some(Val::Bad) || run.out.memory.contains(&None) {
                    run.out.undefined = true;
                }
                return run.out;
            }
            Err(Stop) => {
                run.out.undefined = true;
                return run.out;
            }
        }
    }
    run.out.out_of_fuel = true;
    run.out
}

impl Run<'_> {
    fn block(
        &mut self,
        block: emback_ir::Block,
        from: Option<emback_ir::Block>,
        seen: &mut dyn FnMut(Value, u64),
    ) -> Result<Option<emback_ir::Block>, Stop> {
        let body = self.body;
        let mut phis = Vec::new();
        for &inst in &body.blocks[block].insts {
            let InstData::Phi { incoming, .. } = &body.insts[inst] else { break };
            let entry = incoming.iter().find(|(_, block)| Some(*block) == from);
            let (operand, _) = entry.expect("a phi names every edge");
            phis.push((body.result(inst).expect("a result"), self.get(*operand)));
        }
        for (value, val) in phis {
            if let Val::Bits(bits) = val {
                seen(value, bits);
            }
            self.values[value] = Some(val);
        }
        for &inst in &body.blocks[block].insts {
            match &body.insts[inst] {
                InstData::Phi { .. } => {}
                InstData::Ret { value } => {
                    self.out.result = value.map(|value| self.get(value));
                    return Ok(None);
                }
                InstData::Br { target } => return Ok(Some(*target)),
                InstData::CondBr { cond, if_true, if_false } => {
                    let cond = self.bits(*cond)?;
                    return Ok(Some(if cond & 1 == 1 { *if_true } else { *if_false }));
                }
                InstData::Switch { value, default, cases } => {
                    let known = self.bits(*value)?;
                    let case = cases.iter().find(|(id, _)| {
                        self.module.consts.as_int(*id).is_some_and(|int| int.limb(0) == known)
                    });
                    return Ok(Some(case.map_or(*default, |case| case.1)));
                }
                InstData::Unreachable => return Err(Stop),
                _ => {
                    let val = self.step(inst)?;
                    if let Some(value) = body.result(inst) {
                        if let Val::Bits(bits) = val {
                            seen(value, bits);
                        }
                        self.values[value] = Some(val);
                    }
                }
            }
        }
        panic!("a block without a terminator");
    }

    fn get(&self, operand: Operand) -> Val {
        match operand {
            Operand::Value(value) => self.values[value].clone().expect("defined before its use"),
            Operand::Const(id) => self.constant(id),
        }
    }

    fn constant(&self, id: Const) -> Val {
        match self.module.consts.data(id) {
            ConstData::Int(int) => Val::Bits(int.limb(0)),
            ConstData::Float(bits) => Val::Bits(*bits as u64),
            ConstData::Null => Val::Bits(0),
            ConstData::Undef | ConstData::Poison => match self.fields(self.module.consts.ty(id)) {
                Some(fields) => Val::Agg(fields.iter().map(|_| Val::Bad).collect()),
                None => Val::Bad,
            },
            ConstData::Zero => match self.fields(self.module.consts.ty(id)) {
                Some(fields) => Val::Agg(fields.iter().map(|_| Val::Bits(0)).collect()),
                None => Val::Bits(0),
            },
            ConstData::Aggregate(items) => {
                Val::Agg(items.iter().map(|&id| self.constant(id)).collect())
            }
            ConstData::Expr(expr) => match &**expr {
                ConstExpr::GetElementPtr { base, indices, .. } => {
                    let (Val::Bits(a), Val::Bits(b)) =
                        (self.constant(*base), self.constant(indices[0]))
                    else {
                        return Val::Bad;
                    };
                    Val::Bits(a.wrapping_add(b) & 0xffff_ffff)
                }
                ConstExpr::Cast { arg, .. } => self.constant(*arg),
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        }
    }

    fn fields(&self, ty: Type) -> Option<Vec<Type>> {
        match self.module.types.resolved(ty) {
            TypeData::Struct { fields, .. } => Some(fields.to_vec()),
            _ => None,
        }
    }

    /// Bits where undefined ones would be seen.
    fn bits(&self, operand: Operand) -> Result<u64, Stop> {
        match self.get(operand) {
            Val::Bits(bits) => Ok(bits),
            _ => Err(Stop),
        }
    }

    fn ty(&self, operand: Operand) -> Type {
        self.body.operand_type(operand, &self.module.consts)
    }

    fn int_bits(&self, ty: Type) -> u32 {
        self.module.types.int_bits(ty).unwrap_or(32)
    }

    fn kind(&self, ty: Type) -> FloatKind {
        match self.module.types[ty] {
            TypeData::Float(kind) => kind,
            _ => panic!("a float"),
        }
    }

    fn step(&mut self, inst: Inst) -> Result<Val, Stop> {
        let ty = self.body.result(inst).map_or(Types::VOID, |value| self.body.values[value].ty);
        let body = self.body;
        Ok(match &body.insts[inst] {
            InstData::Unary { arg, .. } => match self.get(*arg) {
                Val::Bits(bits) => Val::Bits(bits ^ 1 << (self.kind(ty).bits() - 1)),
                other => other,
            },
            InstData::Binary { op, args, flags } => {
                let divides = ["udiv", "sdiv", "urem", "srem"].contains(&op.name());
                let (a, b) = match (self.get(args[0]), self.get(args[1])) {
                    (Val::Bits(a), Val::Bits(b)) => (a, b),
                    _ if divides => return Err(Stop),
                    _ => return Ok(Val::Bad),
                };
                if op.is_float() {
                    Val::Bits(floats::binary(*op, self.kind(ty), a, b).expect("a float operation"))
                } else {
                    let bits = self.int_bits(ty);
                    let shifts = ["shl", "lshr", "ashr"].contains(&op.name());
                    if shifts && b >= u64::from(bits) {
                        return Ok(Val::Bad);
                    }
                    let _ = flags;
                    match ints::binary(*op, bits, a, b) {
                        Some(out) => Val::Bits(out),
                        None => return Err(Stop),
                    }
                }
            }
            InstData::Cast { op, arg, .. } => match self.get(*arg) {
                Val::Bits(bits) => self.cast(*op, self.ty(*arg), ty, bits),
                other => other,
            },
            InstData::ICmp { pred, args, .. } => match (self.get(args[0]), self.get(args[1])) {
                (Val::Bits(a), Val::Bits(b)) => {
                    let bits = self.int_bits(self.ty(args[0]));
                    Val::Bits(u64::from(ints::compare(*pred, bits, a, b)))
                }
                _ => Val::Bad,
            },
            InstData::FCmp { pred, args, .. } => match (self.get(args[0]), self.get(args[1])) {
                (Val::Bits(a), Val::Bits(b)) => {
                    let kind = self.kind(self.ty(args[0]));
                    Val::Bits(u64::from(floats::compare(*pred, kind, a, b)))
                }
                _ => Val::Bad,
            },
            InstData::Select { args, .. } => match self.get(args[0]) {
                Val::Bits(cond) => self.get(if cond & 1 == 1 { args[1] } else { args[2] }),
                _ => Val::Bad,
            },
            InstData::Freeze { arg } => match self.get(*arg) {
                Val::Bits(bits) => Val::Bits(bits),
                // Any bits may come: nothing can be compared.
                _ => return Err(Stop),
            },
            InstData::ExtractValue { agg, indices } => {
                indices.iter().fold(self.get(*agg), |agg, &index| match agg {
                    Val::Agg(items) => items[index as usize].clone(),
                    _ => Val::Bad,
                })
            }
            InstData::InsertValue { agg, value, indices } => {
                let mut whole = self.get(*agg);
                if let Val::Agg(items) = &mut whole {
                    items[indices[0] as usize] = self.get(*value);
                }
                whole
            }
            InstData::Alloca { ty, .. } => {
                let size = self.layout.size(&self.module.types, *ty) as usize;
                let at = self.memory.len().next_multiple_of(16);
                self.memory.resize(at + size, None);
                Val::Bits(at as u64)
            }
            InstData::Load { ptr, .. } => {
                let at = self.bits(*ptr)?;
                self.load(at, ty)?
            }
            InstData::Store { ptr, value, .. } => {
                let at = self.bits(*ptr)?;
                let (val, ty) = (self.get(*value), self.ty(*value));
                self.store(at, ty, &val)?;
                Val::Bad
            }
            InstData::GetElementPtr { source, base, indices, .. } => {
                let Val::Bits(mut at) = self.get(*base) else { return Ok(Val::Bad) };
                let mut ty = *source;
                for (nth, &index) in indices.iter().enumerate() {
                    let Val::Bits(bits) = self.get(index) else { return Ok(Val::Bad) };
                    let number = ints::signed(self.int_bits(self.ty(index)), bits);
                    let step = |ty| self.layout.size(&self.module.types, ty);
                    if nth == 0 {
                        at = at.wrapping_add(step(ty).wrapping_mul(number.cast_unsigned()));
                        continue;
                    }
                    match self.module.types.resolved(ty).clone() {
                        TypeData::Struct { fields, .. } => {
                            at += self.layout.field_offset(&self.module.types, ty, bits);
                            ty = fields[bits as usize];
                        }
                        TypeData::Array { element, .. } => {
                            at =
                                at.wrapping_add(step(element).wrapping_mul(number.cast_unsigned()));
                            ty = element;
                        }
                        _ => panic!("no such step"),
                    }
                }
                Val::Bits(at & 0xffff_ffff)
            }
            InstData::Call(call) => self.call(call, ty)?,
            other => panic!("{other:?}"),
        })
    }

    fn cast(&self, op: CastOp, from: Type, to: Type, bits: u64) -> Val {
        let to_bits = || self.int_bits(to);
        Val::Bits(match op {
            CastOp::Trunc | CastOp::ZExt => bits & low_mask(to_bits()),
            CastOp::SExt => {
                ints::signed(self.int_bits(from), bits).cast_unsigned() & low_mask(to_bits())
            }
            CastOp::FpTrunc | CastOp::FpExt => {
                floats::from_f64(self.kind(to), floats::as_f64(self.kind(from), bits))
            }
            CastOp::FpToSi | CastOp::FpToUi => {
                let value = floats::as_f64(self.kind(from), bits);
                let signed = op == CastOp::FpToSi;
                match crate::optimise::fold::float_to_int(value, signed, to_bits()) {
                    Some(bits) => bits,
                    None => return Val::Bad,
                }
            }
            CastOp::SiToFp | CastOp::UiToFp => {
                let value = match op {
                    CastOp::SiToFp => i128::from(ints::signed(self.int_bits(from), bits)),
                    _ => i128::from(bits),
                };
                match self.kind(to) {
                    FloatKind::Float => u64::from((value as f32).to_bits()),
                    _ => (value as f64).to_bits(),
                }
            }
            CastOp::PtrToInt | CastOp::PtrToAddr | CastOp::IntToPtr | CastOp::BitCast => bits,
            CastOp::AddrSpaceCast => bits,
        })
    }

    fn range(&self, at: u64, size: u64) -> Result<std::ops::Range<usize>, Stop> {
        let end = at.checked_add(size).ok_or(Stop)?;
        if at < 16 || end > self.memory.len() as u64 {
            return Err(Stop);
        }
        Ok(at as usize..end as usize)
    }

    fn load(&self, at: u64, ty: Type) -> Result<Val, Stop> {
        if let Some(fields) = self.fields(ty) {
            let items = fields.iter().enumerate().map(|(n, &field)| {
                self.load(at + self.layout.field_offset(&self.module.types, ty, n as u64), field)
            });
            return Ok(Val::Agg(items.collect::<Result<_, _>>()?));
        }
        let range = self.range(at, self.layout.store_size(&self.module.types, ty))?;
        let bytes: Option<Vec<u8>> = self.memory[range].iter().copied().collect();
        Ok(match bytes {
            Some(bytes) => {
                let number = bytes.iter().rev().fold(0, |all, &b| all << 8 | u64::from(b));
                match self.module.types.int_bits(ty) {
                    Some(bits) => Val::Bits(number & low_mask(bits)),
                    None => Val::Bits(number),
                }
            }
            None => Val::Bad,
        })
    }

    fn store(&mut self, at: u64, ty: Type, val: &Val) -> Result<(), Stop> {
        if let (Some(fields), Val::Agg(items)) = (self.fields(ty), val) {
            for (n, (&field, item)) in fields.iter().zip(items).enumerate() {
                let offset = self.layout.field_offset(&self.module.types, ty, n as u64);
                self.store(at + offset, field, item)?;
            }
            return Ok(());
        }
        let range = self.range(at, self.layout.store_size(&self.module.types, ty))?;
        for (n, byte) in self.memory[range].iter_mut().enumerate() {
            *byte = match val {
                Val::Bits(bits) => Some((bits >> (8 * n)) as u8),
                _ => None,
            };
        }
        Ok(())
    }

    fn call(&mut self, call: &emback_ir::CallData, ty: Type) -> Result<Val, Stop> {
        match effects::intrinsic(self.module, call) {
            Some(Intrinsic::Dropped(Dropped::LifetimeStart | Dropped::LifetimeEnd)) => {
                return Ok(Val::Bad);
            }
            Some(Intrinsic::Memset) => {
                let (at, byte) = (self.bits(call.args[0])?, self.bits(call.args[1])?);
                let range = self.range(at, self.bits(call.args[2])?)?;
                self.memory[range].fill(Some(byte as u8));
                return Ok(Val::Bad);
            }
            Some(Intrinsic::Memcpy) => {
                let (to, from) = (self.bits(call.args[0])?, self.bits(call.args[1])?);
                let size = self.bits(call.args[2])?;
                let (to, from) = (self.range(to, size)?, self.range(from, size)?);
                let bytes = self.memory[from].to_vec();
                self.memory[to].copy_from_slice(&bytes);
                return Ok(Val::Bad);
            }
            Some(
                name @ (Intrinsic::Smin
                | Intrinsic::Umax
                | Intrinsic::Abs
                | Intrinsic::Ctlz
                | Intrinsic::Ctpop),
            ) => {
                let bits = self.int_bits(ty);
                let (Val::Bits(x), Val::Bits(y)) = (
                    self.get(call.args[0]),
                    call.args.get(1).map_or(Val::Bits(0), |&arg| self.get(arg)),
                ) else {
                    return Ok(Val::Bad);
                };
                let signed = ints::signed(bits, x);
                return Ok(Val::Bits(match name {
                    Intrinsic::Smin => {
                        if signed < ints::signed(bits, y) {
                            x
                        } else {
                            y
                        }
                    }
                    Intrinsic::Umax => x.max(y),
                    Intrinsic::Abs => signed.wrapping_abs().cast_unsigned() & low_mask(bits),
                    Intrinsic::Ctlz => u64::from(x.leading_zeros() - (64 - bits)),
                    _ => u64::from(x.count_ones()),
                }));
            }
            Some(other) => panic!("{other:?}"),
            None => {}
        }
        // An external function sees the arguments, and what a pointer points to; it changes
        // that, too.
        let mut sum = 0xcbf2_9ce4_8422_2325_u64;
        let mut add = |number: u64| sum = (sum ^ number).wrapping_mul(0x100_0000_01b3);
        for &arg in &call.args {
            let bits = self.bits(arg)?;
            if self.module.types.is_ptr(self.ty(arg)) {
                let range = self.range(bits, 4)?;
                for byte in &self.memory[range.clone()] {
                    add(u64::from(byte.ok_or(Stop)?));
                }
                for byte in &mut self.memory[range] {
                    *byte = byte.map(|byte| byte.wrapping_add(3));
                }
            } else {
                add(bits);
            }
        }
        self.out.trace.push(sum);
        Ok(Val::Bits((sum >> 32) & low_mask(self.int_bits(ty))))
    }
}
