//! Random functions as a compiler writes them without optimising: locals in allocas,
//! loads and stores, plain branches.

use emback_ir::inst::CallData;
use emback_ir::{
    ApInt, BinaryOp, Block, Body, CastOp, ConstData, FloatPredicate, Global, GlobalData,
    GlobalKind, InstData, InstFlags, InstLoc, IntPredicate, Module, Operand, Type, Types, UnaryOp,
};

use crate::analysis::testing::Random;

/// A function and the module that it is in.
pub struct Generated {
    pub module: Module,
    pub body: Body,
}

struct Gen<'r> {
    random: &'r mut Random,
    module: Module,
    body: Body,
    block: Block,
    /// Values that may be used in the block at work.
    values: Vec<Operand>,
    /// Those that may be used everywhere.
    everywhere: Vec<Operand>,
    /// Allocas of scalars with their type.
    slots: Vec<(Operand, Type)>,
    /// Allocas of the struct type.
    structs: Vec<Operand>,
    structure: Type,
    outside: Vec<(Global, Vec<Type>)>,
}

const SCALARS: [Type; 7] =
    [Types::I1, Types::I8, Types::I16, Types::I32, Types::I64, Types::FLOAT, Types::DOUBLE];
/// Fields of the struct, with their places: 0, 4, 8, 9, 16.
const FIELDS: [Type; 5] = [Types::I32, Types::FLOAT, Types::I8, Types::I8, Types::I64];
const STRUCT_SIZE: u64 = 24;

pub fn function(random: &mut Random) -> Generated {
    let mut module = Module::default();
    let structure = module.types.structure(&FIELDS, false);
    let mut outside = Vec::new();
    let params: [&[Type]; 3] = [&[Types::I32], &[Types::I64, Types::I8], &[Types::PTR]];
    for (n, params) in params.iter().enumerate() {
        let ty = module.types.function(Types::I32, params, false);
        let name = module.symbol(format!("outside{n}"));
        let global = module.add_global(GlobalData::new(
            Some(name),
            ty,
            GlobalKind::Function(Box::default()),
        ));
        outside.push((global, params.to_vec()));
    }
    let mut body = Body::default();
    let block = body.add_block();
    let mut this = Gen {
        random,
        module,
        body,
        block,
        values: Vec::new(),
        everywhere: Vec::new(),
        slots: Vec::new(),
        structs: Vec::new(),
        structure,
        outside,
    };
    this.function();
    Generated { module: this.module, body: this.body }
}

impl Gen<'_> {
    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.random.below(from.len() as u64) as usize]
    }

    fn chance(&mut self, of: u64) -> bool {
        self.random.below(of) == 0
    }

    fn emit(&mut self, data: InstData, ty: Type) -> Option<Operand> {
        let inst = self.body.append(self.block, data, ty, InstLoc::default());
        let operand = self.body.result(inst).map(Operand::Value);
        self.values.extend(operand);
        operand
    }

    fn function(&mut self) {
        for ty in [Types::I32, Types::I64, Types::DOUBLE, Types::PTR] {
            let param = self.body.add_param(ty);
            self.everywhere.push(param.into());
        }
        let shared = self.everywhere[3];
        self.everywhere.truncate(3);
        self.values = self.everywhere.clone();
        for _ in 0..2 + self.random.below(5) {
            let ty = self.pick(&SCALARS);
            let slot = self.alloca(ty);
            self.slots.push((slot, ty));
        }
        for _ in 0..self.random.below(3) {
            let slot = self.alloca(self.structure);
            self.structs.push(slot);
        }
        self.values = self.everywhere.clone();
        // Memory given by the caller is a slot like any other, except that the world sees
        // it.
        self.slots.push((shared, Types::I32));
        for (slot, ty) in self.slots.clone() {
            if slot != shared {
                let value = self.value(ty);
                self.store(value, slot);
            }
        }
        for slot in self.structs.clone() {
            let byte = self.random.below(3);
            let byte = self.int(Types::I8, byte * 127);
            let size = self.int(Types::I32, STRUCT_SIZE);
            let not = self.module.consts.bool(false).into();
            self.intrinsic(
                "llvm.memset.p0.i32",
                &[Types::PTR, Types::I8, Types::I32, Types::I1],
                Types::VOID,
                vec![slot, byte, size, not],
            );
        }
        let count = 1 + self.random.below(9) as usize;
        let blocks: Vec<Block> = (0..count).map(|_| self.body.add_block()).collect();
        let first = self.block;
        let all: Vec<Block> = std::iter::once(first).chain(blocks.iter().copied()).collect();
        for (index, &block) in all.iter().enumerate() {
            self.block = block;
            if block != first {
                self.values = self.everywhere.clone();
            }
            for _ in 0..self.random.below(9) {
                self.instruction();
            }
            self.terminator(index, &blocks);
        }
    }

    fn alloca(&mut self, ty: Type) -> Operand {
        let data =
            InstData::Alloca { ty, count: None, align: 8, inalloca: false, swifterror: false };
        self.emit(data, Types::PTR).expect("a result")
    }

    fn store(&mut self, value: Operand, ptr: Operand) {
        self.emit(
            InstData::Store { ptr, value, align: 1, volatile: false, atomic: None },
            Types::VOID,
        );
    }

    fn int(&mut self, ty: Type, value: u64) -> Operand {
        let bits = self.module.types.int_bits(ty).expect("an integer");
        self.module.consts.intern(ty, ConstData::Int(ApInt::new(bits, value))).into()
    }

    fn constant(&mut self, ty: Type) -> Operand {
        const NUMBERS: [u64; 18] =
            [0, 0, 1, 1, 2, 3, 4, 7, 8, 16, 31, 64, 127, 128, 255, 0xffff, u64::MAX, 0x8000_0000];
        const FLOATS: [f64; 8] = [0.0, -0.0, 1.0, -1.0, 2.5, 1e30, f64::INFINITY, f64::NAN];
        if ty == Types::FLOAT || ty == Types::DOUBLE {
            let value = self.pick(&FLOATS);
            let bits = if ty == Types::FLOAT {
                u128::from((value as f32).to_bits())
            } else {
                u128::from(value.to_bits())
            };
            return self.module.consts.intern(ty, ConstData::Float(bits)).into();
        }
        if self.chance(60) {
            return self.module.consts.intern(ty, ConstData::Undef).into();
        }
        let value = self.pick(&NUMBERS);
        self.int(ty, value)
    }

    /// A value of this type: one that is there, or a constant.
    fn value(&mut self, ty: Type) -> Operand {
        let fitting: Vec<Operand> = self
            .values
            .iter()
            .copied()
            .filter(|&v| self.body.operand_type(v, &self.module.consts) == ty)
            .collect();
        if fitting.is_empty() || self.chance(4) { self.constant(ty) } else { self.pick(&fitting) }
    }

    fn int_type(&mut self) -> Type {
        self.pick(&[Types::I8, Types::I16, Types::I32, Types::I32, Types::I64])
    }

    fn instruction(&mut self) {
        let flags = InstFlags::NONE;
        match self.random.below(18) {
            0..=2 => {
                let ty = self.int_type();
                const OPS: [BinaryOp; 14] = [
                    BinaryOp::Add,
                    BinaryOp::Add,
                    BinaryOp::Sub,
                    BinaryOp::Mul,
                    BinaryOp::And,
                    BinaryOp::And,
                    BinaryOp::Or,
                    BinaryOp::Xor,
                    BinaryOp::Shl,
                    BinaryOp::LShr,
                    BinaryOp::AShr,
                    BinaryOp::UDiv,
                    BinaryOp::SRem,
                    BinaryOp::SDiv,
                ];
                let op = self.pick(&OPS);
                let args = [self.value(ty), self.value(ty)];
                // Division by what may be zero would end most runs.
                let divides = matches!(op, BinaryOp::UDiv | BinaryOp::SRem | BinaryOp::SDiv);
                let args = if divides {
                    let by = 1 + self.random.below(9);
                    [args[0], self.int(ty, by)]
                } else if matches!(op, BinaryOp::Shl | BinaryOp::LShr | BinaryOp::AShr) {
                    let by = self.random.below(8);
                    [args[0], self.int(ty, by)]
                } else {
                    args
                };
                self.emit(InstData::Binary { op, args, flags }, ty);
            }
            3 => {
                let ty = self.pick(&[Types::FLOAT, Types::DOUBLE]);
                const OPS: [BinaryOp; 5] = [
                    BinaryOp::FAdd,
                    BinaryOp::FSub,
                    BinaryOp::FMul,
                    BinaryOp::FDiv,
                    BinaryOp::FRem,
                ];
                let op = self.pick(&OPS);
                let args = [self.value(ty), self.value(ty)];
                self.emit(InstData::Binary { op, args, flags }, ty);
                if self.chance(4) {
                    let arg = self.value(ty);
                    self.emit(InstData::Unary { op: UnaryOp::FNeg, arg, flags }, ty);
                }
            }
            4 | 5 => {
                let ty = if self.chance(5) { Types::I1 } else { self.int_type() };
                let pred = self.pick(IntPredicate::ALL);
                let args = [self.value(ty), self.value(ty)];
                self.emit(InstData::ICmp { pred, args, flags }, Types::I1);
            }
            6 => {
                let ty = self.pick(&[Types::FLOAT, Types::DOUBLE]);
                let pred = self.pick(FloatPredicate::ALL);
                let args = [self.value(ty), self.value(ty)];
                self.emit(InstData::FCmp { pred, args, flags }, Types::I1);
            }
            7 => {
                let ty = self.pick(&SCALARS);
                let args = [self.value(Types::I1), self.value(ty), self.value(ty)];
                self.emit(InstData::Select { args: Box::new(args), flags }, ty);
            }
            8 | 9 => self.cast(),
            10 | 11 => {
                let (ptr, ty) = self.pick(&self.slots.clone());
                self.emit(InstData::Load { ptr, align: 1, volatile: false, atomic: None }, ty);
            }
            12 | 13 => {
                let (ptr, ty) = self.pick(&self.slots.clone());
                let value = self.value(ty);
                self.store(value, ptr);
            }
            14 | 15 if !self.structs.is_empty() => self.access_struct(),
            16 => {
                let which = self.random.below(3) as usize;
                let (global, params) = self.outside[which].clone();
                let args = params
                    .iter()
                    .map(|&ty| {
                        if ty == Types::PTR {
                            // Often an alloca of at least four bytes, which then stays in memory.
                            self.structs
                                .first()
                                .copied()
                                .filter(|_| self.random.below(2) == 0)
                                .unwrap_or(self.slots[self.slots.len() - 1].0)
                        } else {
                            self.value(ty)
                        }
                    })
                    .collect();
                self.call(global, args, Types::I32);
            }
            _ => {
                let ty = self.pick(&[Types::I32, Types::I64, Types::I8]);
                let name = self.pick(&["smin", "umax", "abs", "ctlz", "ctpop", "xor"]);
                let (a, b) = (self.value(ty), self.value(ty));
                let no = self.module.consts.bool(false).into();
                let bits = self.module.types.int_bits(ty).expect("an integer");
                let full = format!("llvm.{name}.i{bits}");
                match name {
                    "smin" | "umax" => self.intrinsic(&full, &[ty, ty], ty, vec![a, b]),
                    "abs" | "ctlz" => self.intrinsic(&full, &[ty, Types::I1], ty, vec![a, no]),
                    "ctpop" => self.intrinsic(&full, &[ty], ty, vec![a]),
                    _ => {
                        let args = [self.value(Types::I1), self.module.consts.bool(true).into()];
                        let op = BinaryOp::Xor;
                        self.emit(InstData::Binary { op, args, flags }, Types::I1);
                    }
                }
            }
        }
    }

    fn cast(&mut self) {
        let flags = InstFlags::NONE;
        let ints = [Types::I1, Types::I8, Types::I16, Types::I32, Types::I64];
        match self.random.below(8) {
            0..=4 => {
                let (from, to) = (self.random.below(5) as usize, self.random.below(5) as usize);
                let arg = self.value(ints[from]);
                let op = match from.cmp(&to) {
                    std::cmp::Ordering::Less => self.pick(&[CastOp::ZExt, CastOp::SExt]),
                    std::cmp::Ordering::Greater => CastOp::Trunc,
                    std::cmp::Ordering::Equal => return,
                };
                self.emit(InstData::Cast { op, arg, flags }, ints[to]);
            }
            5 => {
                let op = self.pick(&[CastOp::SiToFp, CastOp::UiToFp]);
                let from = self.pick(&ints);
                let arg = self.value(from);
                let to = self.pick(&[Types::FLOAT, Types::DOUBLE]);
                self.emit(InstData::Cast { op, arg, flags }, to);
            }
            6 => {
                let (op, from, to) = self.pick(&[
                    (CastOp::FpExt, Types::FLOAT, Types::DOUBLE),
                    (CastOp::FpTrunc, Types::DOUBLE, Types::FLOAT),
                    (CastOp::BitCast, Types::DOUBLE, Types::I64),
                    (CastOp::BitCast, Types::I32, Types::FLOAT),
                ]);
                let arg = self.value(from);
                self.emit(InstData::Cast { op, arg, flags }, to);
            }
            _ => {
                let arg = self.value(Types::DOUBLE);
                self.emit(InstData::Cast { op: CastOp::FpToSi, arg, flags }, Types::I32);
            }
        }
    }

    fn access_struct(&mut self) {
        let structs = self.structs.clone();
        let slot = self.pick(&structs);
        if self.chance(5) {
            let from = self.pick(&structs);
            if from != slot {
                let size = self.pick(&[STRUCT_SIZE, 16, 9, 8]);
                let size = self.int(Types::I32, size);
                let not = self.module.consts.bool(false).into();
                let params = [Types::PTR, Types::PTR, Types::I32, Types::I1];
                let args = vec![slot, from, size, not];
                self.intrinsic("llvm.memcpy.p0.p0.i32", &params, Types::VOID, args);
            }
            return;
        }
        let field = self.random.below(5) as usize;
        let (source, indices, ty) = if self.chance(3) {
            let offset = [0, 4, 8, 9, 16][field];
            (Types::I8, vec![self.int(Types::I32, offset)], FIELDS[field])
        } else {
            let indices = vec![self.int(Types::I32, 0), self.int(Types::I32, field as u64)];
            (self.structure, indices, FIELDS[field])
        };
        // Now and then a field is read as something else of its size.
        let ty = match ty {
            Types::I32 if self.chance(8) => Types::FLOAT,
            Types::I64 if self.chance(8) => Types::DOUBLE,
            ty => ty,
        };
        let gep = InstData::GetElementPtr {
            source,
            base: slot,
            indices: indices.into(),
            flags: InstFlags::INBOUNDS,
        };
        let Some(ptr) = self.emit(gep, Types::PTR) else { return };
        self.values.pop();
        if self.chance(2) {
            self.emit(InstData::Load { ptr, align: 1, volatile: false, atomic: None }, ty);
        } else {
            let value = self.value(ty);
            self.store(value, ptr);
        }
    }

    fn intrinsic(&mut self, name: &str, params: &[Type], result: Type, args: Vec<Operand>) {
        let global = crate::edit::declare(&mut self.module, name, result, params);
        self.call(global, args, result);
    }

    fn call(&mut self, global: Global, args: Vec<Operand>, result: Type) {
        let callee = crate::edit::global_operand(&mut self.module, global);
        let call = CallData::new(callee, self.module.globals[global].ty, args);
        self.emit(InstData::Call(Box::new(call)), result);
    }

    fn terminator(&mut self, index: usize, blocks: &[Block]) {
        // Mostly forwards, so that most runs end.
        let target = |this: &mut Self| {
            let ahead = blocks.get(index..).filter(|ahead| !ahead.is_empty());
            match ahead {
                Some(ahead) if !this.chance(5) => this.pick(ahead),
                _ => this.pick(blocks),
            }
        };
        let last = index == blocks.len();
        let choice = if last { 0 } else { 1 + self.random.below(7) };
        let data = match choice {
            0 => {
                let (ptr, _) = self.slots[0];
                let ty = self.slots[0].1;
                let load = InstData::Load { ptr, align: 1, volatile: false, atomic: None };
                let value = self.emit(load, ty);
                InstData::Ret { value }
            }
            1 | 2 => InstData::Br { target: target(self) },
            3..=5 => {
                let cond = self.value(Types::I1);
                InstData::CondBr { cond, if_true: target(self), if_false: target(self) }
            }
            _ => {
                let ty = self.int_type();
                let value = self.value(ty);
                let default = target(self);
                let count = self.random.below(4);
                let cases = (0..count)
                    .map(|n| (self.int(ty, n).constant().expect("a constant"), target(self)))
                    .collect();
                InstData::Switch { value, default, cases: Box::new(cases) }
            }
        };
        self.emit(data, Types::VOID);
    }
}
