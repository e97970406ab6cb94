//! Runs legal SSA.

use cranelift_entity::SecondaryMap;
use emback_ir::{
    BinaryOp, Body, CastOp, ConstData, FloatPredicate, Inst, InstData, IntPredicate, Module,
    Operand, Types, Value,
};

use super::machine::{Machine, Num, Outcome};

struct Run<'a> {
    module: &'a Module,
    body: &'a Body,
    machine: Machine,
    values: SecondaryMap<Value, Option<Num>>,
}

/// Arguments of a run: made from the input number.
pub(super) fn argument(input: u32, index: usize, is_double: bool) -> Num {
    let value = (input.wrapping_mul(2_654_435_761) >> (index * 5 % 20)).cast_signed() % 40;
    if is_double { Num::from_double(f64::from(value)) } else { Num::I(value) }
}

pub(super) fn run(module: &Module, body: &Body, input: u32) -> Outcome {
    let mut run = Run { module, body, machine: Machine::new(input), values: SecondaryMap::new() };
    for (index, &param) in body.params.iter().enumerate() {
        let is_double = body.values[param].ty == Types::DOUBLE;
        run.values[param] = Some(argument(input, index, is_double));
    }
    let mut fuel = 300;
    let mut block = body.entry();
    let mut from = None;
    loop {
        if fuel == 0 {
            run.machine.out.out_of_fuel = true;
            return run.machine.finish();
        }
        fuel -= 1;
        let mut phis = Vec::new();
        for &inst in &body.blocks[block].insts {
            if let InstData::Phi { incoming, .. } = &body.insts[inst] {
                let entry = incoming.iter().find(|(_, block)| Some(*block) == from);
                phis.push((
                    body.result(inst).expect("a result"),
                    run.get(entry.expect("an edge").0),
                ));
            }
        }
        for (value, num) in phis {
            run.values[value] = Some(num);
        }
        let mut next = None;
        for &inst in &body.blocks[block].insts {
            match &body.insts[inst] {
                InstData::Phi { .. } => {}
                InstData::Ret { value } => {
                    run.machine.out.result = Some(value.map(|value| run.get(value)));
                    return run.machine.finish();
                }
                InstData::Unreachable => {
                    run.machine.out.trapped = true;
                    return run.machine.finish();
                }
                InstData::Br { target } => next = Some(*target),
                InstData::CondBr { cond, if_true, if_false } => {
                    next = Some(if run.int(*cond) != 0 { *if_true } else { *if_false });
                }
                InstData::Switch { value, default, cases } => {
                    let value = run.int(*value);
                    let is_it = |id| {
                        run.module.consts.as_int(id).and_then(emback_ir::ApInt::to_i64)
                            == Some(i64::from(value))
                    };
                    let case = cases.iter().find(|(id, _)| is_it(*id));
                    next = Some(case.map_or(*default, |(_, block)| *block));
                }
                _ => run.step(inst),
            }
        }
        from = Some(block);
        block = next.expect("a terminator");
    }
}

impl Run<'_> {
    fn get(&self, operand: Operand) -> Num {
        match operand {
            Operand::Value(value) => self.values[value].expect("defined before it is used"),
            Operand::Const(id) => match self.module.consts.data(id) {
                ConstData::Int(value) if self.module.consts.ty(id) == Types::I1 => {
                    Num::I(i32::from(!value.is_zero()))
                }
                ConstData::Int(value) => Num::I(value.to_i64().expect("small") as i32),
                ConstData::Float(bits) => Num::D(*bits as u64),
                data => panic!("{data:?}"),
            },
        }
    }

    fn int(&self, operand: Operand) -> i32 {
        self.get(operand).int()
    }

    fn step(&mut self, inst: Inst) {
        let result = self.body.result(inst);
        let ty = result.map_or(Types::VOID, |value| self.body.values[value].ty);
        let num = match &self.body.insts[inst] {
            InstData::Binary { op, args, .. } if op.is_float() => {
                let [a, b] = args.map(|arg| self.get(arg).double());
                Num::from_double(match op {
                    BinaryOp::FAdd => a + b,
                    BinaryOp::FSub => a - b,
                    BinaryOp::FMul => a * b,
                    _ => panic!("{op:?}"),
                })
            }
            InstData::Binary { op, args, .. } => {
                let [a, b] = args.map(|arg| self.int(arg));
                Num::I(match op {
                    BinaryOp::Add => a.wrapping_add(b),
                    BinaryOp::Sub => a.wrapping_sub(b),
                    BinaryOp::Mul => a.wrapping_mul(b),
                    BinaryOp::And => a & b,
                    BinaryOp::Or => a | b,
                    BinaryOp::Xor => a ^ b,
                    BinaryOp::Shl => a.wrapping_shl(b.cast_unsigned()),
                    BinaryOp::AShr => a.wrapping_shr(b.cast_unsigned()),
                    _ => panic!("{op:?}"),
                })
            }
            InstData::ICmp { pred, args, .. } => {
                let [a, b] = args.map(|arg| self.int(arg));
                let (x, y) = (a.cast_unsigned(), b.cast_unsigned());
                Num::I(i32::from(match pred {
                    IntPredicate::Eq => a == b,
                    IntPredicate::Ne => a != b,
                    IntPredicate::Slt => a < b,
                    IntPredicate::Sle => a <= b,
                    IntPredicate::Sgt => a > b,
                    IntPredicate::Sge => a >= b,
                    IntPredicate::Ult => x < y,
                    IntPredicate::Ule => x <= y,
                    IntPredicate::Ugt => x > y,
                    IntPredicate::Uge => x >= y,
                }))
            }
            InstData::FCmp { pred, args, .. } => {
                let [a, b] = args.map(|arg| self.get(arg).double());
                Num::I(i32::from(match pred {
                    FloatPredicate::Oeq => a == b,
                    FloatPredicate::Une => a != b,
                    FloatPredicate::Olt => a < b,
                    FloatPredicate::Oge => a >= b,
                    _ => panic!("{pred:?}"),
                }))
            }
            InstData::Select { args, .. } => {
                let [cond, a, b] = **args;
                self.get(if self.int(cond) != 0 { a } else { b })
            }
            InstData::Freeze { arg } => self.get(*arg),
            InstData::Cast { op, arg, .. } => {
                let from = self.body.operand_type(*arg, &self.module.consts);
                match (op, from, ty) {
                    (CastOp::SiToFp, ..) => Num::from_double(f64::from(self.int(*arg))),
                    (CastOp::SExt, Types::I1, _) => Num::I(-self.int(*arg)),
                    (CastOp::ZExt, Types::I8, _) => Num::I(self.int(*arg) & 255),
                    (CastOp::SExt, Types::I8, _) => Num::I(i32::from(self.int(*arg) as i8)),
                    (CastOp::Trunc, _, Types::I8) => Num::I(self.int(*arg) & 255),
                    _ => self.get(*arg),
                }
            }
            InstData::GetElementPtr { base, indices, .. } => {
                Num::I(self.int(*base).wrapping_add(self.int(indices[0])))
            }
            InstData::Load { ptr, .. } => {
                let at = i64::from(self.int(*ptr));
                match ty {
                    Types::I8 => Num::I(self.machine.load(at, 1) as i32),
                    Types::DOUBLE => Num::from_double(self.machine.load(at, 8) as i32 as f64),
                    _ => Num::I(self.machine.load(at, 4) as i32),
                }
            }
            InstData::Store { ptr, value, .. } => {
                let at = i64::from(self.int(*ptr));
                let size = match self.body.operand_type(*value, &self.module.consts) {
                    Types::I8 => 1,
                    _ => 4,
                };
                let value = self.int(*value) as u64;
                self.machine.store(at, size, value);
                return;
            }
            InstData::Call(call) => {
                let args: Vec<Num> = call.args.iter().map(|&arg| self.get(arg)).collect();
                let ConstData::Global(global) =
                    *self.module.consts.data(call.callee.constant().expect("direct"))
                else {
                    panic!("direct")
                };
                match &*self.module.global_name(global) {
                    "emback.high.get" => Num::I(self.machine.high),
                    "emback.high.set" => {
                        self.machine.high = args[0].int();
                        return;
                    }
                    "llvm.stacksave.p0" => Num::I(self.machine.stack),
                    "llvm.stackrestore.p0" => {
                        self.machine.stack = args[0].int();
                        return;
                    }
                    _ => Num::I(self.machine.call(global.as_u32() as usize, &args)),
                }
            }
            data => panic!("{data:?}"),
        };
        if let Some(value) = result {
            self.values[value] = Some(num);
        }
    }
}
