//! Runs the tree.

use cranelift_entity::SecondaryMap;
use emback_ir::Module;
use emback_ir::tree::{
    BinaryOp, Call, Callee, CompareOp, Expr, Label, Local, MemType, Stmt, StmtKind, TreeFunction,
    UnaryOp, ValType,
};

use super::machine::{Machine, Num, Outcome};
use super::run_ssa::argument;

enum Flow {
    Next,
    Break(Label),
    Continue(Label),
    Stop,
}

struct Run<'a> {
    module: &'a Module,
    machine: Machine,
    locals: SecondaryMap<Local, Option<Num>>,
    fuel: u32,
}

/// `starved` runs are given less to burn: only the start of what they do is compared.
pub(super) fn run(module: &Module, tree: &TreeFunction, input: u32, starved: bool) -> Outcome {
    let fuel = if starved { 3_000 } else { 200_000 };
    let mut run = Run { module, machine: Machine::new(input), locals: SecondaryMap::new(), fuel };
    for (local, data) in tree.locals.iter() {
        run.locals[local] = Some(Num::zero(data.ty));
    }
    for (index, &param) in tree.params.iter().enumerate() {
        let is_double = tree.locals[param].ty == ValType::F64;
        run.locals[param] = Some(argument(input, index, is_double));
    }
    match run.list(&tree.body) {
        Flow::Stop => {}
        Flow::Next | Flow::Break(_) | Flow::Continue(_) => panic!("ran off the end"),
    }
    run.machine.finish()
}

impl Run<'_> {
    fn list(&mut self, list: &[Stmt]) -> Flow {
        for stmt in list {
            match self.stmt(stmt) {
                Flow::Next => {}
                flow => return flow,
            }
        }
        Flow::Next
    }

    fn stmt(&mut self, stmt: &Stmt) -> Flow {
        if self.fuel == 0 {
            self.machine.out.out_of_fuel = true;
            return Flow::Stop;
        }
        self.fuel -= 1;
        match &stmt.kind {
            StmtKind::Assign(local, value) => {
                let value = self.expr(value);
                self.locals[*local] = Some(value);
            }
            StmtKind::Store { mem, addr, offset, value, .. } => {
                let at = i64::from(self.expr(addr).int()) + i64::from(*offset);
                let value = self.expr(value).int() as u64;
                self.machine.store(at, mem.size() as usize, value);
            }
            StmtKind::Call(call) => {
                self.call(call);
            }
            StmtKind::SetStackPointer(value) => self.machine.stack = self.expr(value).int(),
            StmtKind::SetResultHigh(value) => self.machine.high = self.expr(value).int(),
            StmtKind::If { cond, then, otherwise } => {
                let side = if self.expr(cond).int() != 0 { then } else { otherwise };
                return self.list(side);
            }
            StmtKind::Block { label, body } => {
                return match self.list(body) {
                    Flow::Break(to) if to == *label => Flow::Next,
                    flow => flow,
                };
            }
            StmtKind::Loop { label, body } => loop {
                match self.list(body) {
                    Flow::Next if self.fuel > 0 => self.fuel -= 1,
                    Flow::Next => {
                        self.machine.out.out_of_fuel = true;
                        return Flow::Stop;
                    }
                    Flow::Continue(to) if to == *label => {}
                    Flow::Break(to) if to == *label => return Flow::Next,
                    flow => return flow,
                }
            },
            StmtKind::Switch { label, value, cases, default } => {
                let value = self.expr(value).int();
                let case = cases.iter().find(|case| case.values.contains(&value));
                let body = case.map_or(default, |case| &case.body);
                return match self.list(body) {
                    Flow::Break(to) if to == *label => Flow::Next,
                    flow => flow,
                };
            }
            StmtKind::Break(label) => return Flow::Break(*label),
            StmtKind::Continue(label) => return Flow::Continue(*label),
            StmtKind::Return(value) => {
                let value = value.as_ref().map(|value| self.expr(value));
                self.machine.out.result = Some(value);
                return Flow::Stop;
            }
            StmtKind::Trap => {
                self.machine.out.trapped = true;
                return Flow::Stop;
            }
        }
        Flow::Next
    }

    fn call(&mut self, call: &Call) -> Num {
        let args: Vec<Num> = call.args.iter().map(|arg| self.expr(arg)).collect();
        match call.callee {
            Callee::Direct(global) => {
                assert!(!self.module.global_name(global).contains('.'), "an intrinsic is called");
                Num::I(self.machine.call(global.as_u32() as usize, &args))
            }
            Callee::Indirect(_) => panic!("direct"),
        }
    }

    fn expr(&mut self, expr: &Expr) -> Num {
        match expr {
            Expr::I32(value) => Num::I(*value),
            Expr::F64(bits) => Num::D(*bits),
            Expr::Local(local) => self.locals[*local].expect("a local of the function"),
            Expr::Unary { op, arg, .. } => {
                let arg = self.expr(arg);
                match op {
                    UnaryOp::Eqz => Num::I(i32::from(arg.int() == 0)),
                    UnaryOp::SiToFp => Num::from_double(f64::from(arg.int())),
                    op => panic!("{op:?}"),
                }
            }
            Expr::Binary { op, args, .. } => {
                let [a, b] = [&args[0], &args[1]].map(|arg| self.expr(arg));
                binary(*op, a, b)
            }
            Expr::Compare { op, ty: ValType::F64, args } => {
                let [a, b] = [&args[0], &args[1]].map(|arg| self.expr(arg).double());
                Num::I(i32::from(match op {
                    CompareOp::FEq => a == b,
                    CompareOp::FNe => a != b,
                    CompareOp::FLt => a < b,
                    CompareOp::FGe => a >= b,
                    op => panic!("{op:?}"),
                }))
            }
            Expr::Compare { op, args, .. } => {
                let [a, b] = [&args[0], &args[1]].map(|arg| self.expr(arg).int());
                Num::I(i32::from(compare(*op, a, b)))
            }
            Expr::Select { args, .. } => {
                let [cond, a, b] = &**args;
                if self.expr(cond).int() != 0 { self.expr(a) } else { self.expr(b) }
            }
            Expr::Load { mem, addr, offset, .. } => {
                let at = i64::from(self.expr(addr).int()) + i64::from(*offset);
                let raw = self.machine.load(at, mem.size() as usize);
                match mem {
                    MemType::U8 => Num::I(i32::from(raw as u8)),
                    MemType::I8 => Num::I(i32::from(raw as i8)),
                    MemType::I32 => Num::I(raw as i32),
                    MemType::F64 => Num::from_double(raw as i32 as f64),
                    mem => panic!("{mem:?}"),
                }
            }
            Expr::Call(call) => self.call(call),
            Expr::StackPointer => Num::I(self.machine.stack),
            Expr::ResultHigh => Num::I(self.machine.high),
            Expr::I64(_) | Expr::F32(_) | Expr::V128(_) | Expr::Simd(_) | Expr::Address { .. } => {
                panic!("{expr:?}")
            }
        }
    }
}

fn binary(op: BinaryOp, a: Num, b: Num) -> Num {
    match op {
        BinaryOp::FAdd => return Num::from_double(a.double() + b.double()),
        BinaryOp::FSub => return Num::from_double(a.double() - b.double()),
        BinaryOp::FMul => return Num::from_double(a.double() * b.double()),
        _ => {}
    }
    let (a, b) = (a.int(), b.int());
    Num::I(match op {
        BinaryOp::Add => a.wrapping_add(b),
        BinaryOp::Sub => a.wrapping_sub(b),
        BinaryOp::Mul => a.wrapping_mul(b),
        BinaryOp::And => a & b,
        BinaryOp::Or => a | b,
        BinaryOp::Xor => a ^ b,
        BinaryOp::Shl => a.wrapping_shl(b.cast_unsigned()),
        BinaryOp::AShr => a.wrapping_shr(b.cast_unsigned()),
        op => panic!("{op:?}"),
    })
}

fn compare(op: CompareOp, a: i32, b: i32) -> bool {
    let (x, y) = (a.cast_unsigned(), b.cast_unsigned());
    match op {
        CompareOp::Eq => a == b,
        CompareOp::Ne => a != b,
        CompareOp::Slt => a < b,
        CompareOp::Sle => a <= b,
        CompareOp::Sgt => a > b,
        CompareOp::Sge => a >= b,
        CompareOp::Ult => x < y,
        CompareOp::Ule => x <= y,
        CompareOp::Ugt => x > y,
        CompareOp::Uge => x >= y,
        op => panic!("{op:?}"),
    }
}
