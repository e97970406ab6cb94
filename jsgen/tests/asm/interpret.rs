//! Runs a tree: the meaning that printed text is held against. Where the tree leaves a result open (a float out of range
//! of an int, a shift past the width), it is what asm.js gives.

use std::collections::HashMap;

use emback_ir::Global;
use emback_ir::tree::{
    BinaryOp, Call, Callee, CompareOp, Expr, Label, Local, MemType, Program, Stmt, StmtKind,
    TreeFunction, UnaryOp, ValType,
};

#[derive(Copy, Clone, Debug)]
pub enum Value {
    I(i32),
    F(f32),
    D(f64),
}

impl Value {
    pub fn int(self) -> i32 {
        match self {
            Self::I(value) => value,
            other => panic!("{other:?} is no int"),
        }
    }

    /// As it crosses to JavaScript, in the form that the engines print.
    pub fn shown(self) -> String {
        let value = match self {
            Self::I(value) => f64::from(value),
            Self::F(value) => f64::from(value),
            Self::D(value) => value,
        };
        if value.is_nan() {
            return "nan".to_owned();
        }
        let bits = value.to_bits();
        format!("{:x}.{:x}", bits >> 32, bits & 0xffff_ffff)
    }
}

pub enum Stop {
    Trap,
    /// Too many steps: the program is of no use.
    Tired,
}

enum Flow {
    Next,
    Break(Label),
    Continue(Label),
    Return(Option<Value>),
}

/// A `ToInt32` of JavaScript.
pub fn to_int32(value: f64) -> i32 {
    if !value.is_finite() {
        return 0;
    }
    let modulo = value.trunc() % 4_294_967_296.0;
    modulo as i64 as i32
}

pub struct Machine<'a> {
    pub program: &'a Program,
    functions: HashMap<Global, &'a TreeFunction>,
    imports: HashMap<Global, String>,
    pub memory: Vec<u8>,
    pub stack_pointer: i32,
    pub result_high: i32,
    pub log: i32,
    steps: u32,
}

impl<'a> Machine<'a> {
    pub fn new(program: &'a Program) -> Self {
        Self {
            program,
            functions: program.functions.iter().map(|func| (func.global, func)).collect(),
            imports: program
                .imports
                .iter()
                .map(|import| (import.global, import.name.clone()))
                .collect(),
            memory: vec![0; 65536],
            stack_pointer: program.layout.stack_base as i32,
            result_high: 0,
            log: 0,
            steps: 300_000,
        }
    }

    pub fn call(&mut self, global: Global, args: &[Value]) -> Result<Option<Value>, Stop> {
        if let Some(name) = self.imports.get(&global) {
            return Ok(match (name.as_str(), args) {
                ("ext_i", [Value::I(a), Value::I(b)]) => {
                    Some(Value::I(a.wrapping_mul(31).wrapping_add(*b)))
                }
                ("ext_d", [Value::D(d), Value::I(i)]) => Some(Value::D(d * 0.5 + f64::from(*i))),
                ("ext_f", [Value::F(f)]) => Some(Value::F((f64::from(*f) * 0.5 + 1.0) as f32)),
                ("ext_v", [Value::I(i)]) => {
                    self.log = self.log.wrapping_mul(33).wrapping_add(*i);
                    None
                }
                other => panic!("{other:?}"),
            });
        }
        let func = self.functions[&global];
        let mut locals: Vec<Value> = func
            .locals
            .values()
            .map(|local| match local.ty {
                ValType::F32 => Value::F(0.0),
                ValType::F64 => Value::D(0.0),
                _ => Value::I(0),
            })
            .collect();
        locals[..args.len()].copy_from_slice(args);
        match self.stmts(&func.body, &mut locals)? {
            Flow::Return(value) => Ok(value),
            _ => Ok(None),
        }
    }

    fn stmts(&mut self, stmts: &[Stmt], locals: &mut Vec<Value>) -> Result<Flow, Stop> {
        for stmt in stmts {
            match self.stmt(&stmt.kind, locals)? {
                Flow::Next => {}
                flow => return Ok(flow),
            }
        }
        Ok(Flow::Next)
    }

    fn left(flow: Flow, label: Label) -> Flow {
        match flow {
            Flow::Break(target) if target == label => Flow::Next,
            flow => flow,
        }
    }

    fn stmt(&mut self, stmt: &StmtKind, locals: &mut Vec<Value>) -> Result<Flow, Stop> {
        self.steps = self.steps.checked_sub(1).ok_or(Stop::Tired)?;
        match stmt {
            StmtKind::Assign(local, value) => {
                use cranelift_entity::EntityRef;
                locals[local.index()] = self.expr(value, locals)?;
            }
            StmtKind::Store { mem, addr, offset, value, .. } => {
                let at = self.address(addr, *offset, locals)?;
                let value = self.expr(value, locals)?;
                let bytes: Vec<u8> = match (mem, value) {
                    (MemType::F32, Value::F(value)) => value.to_le_bytes().to_vec(),
                    (MemType::F64, Value::D(value)) => value.to_le_bytes().to_vec(),
                    (_, Value::I(value)) => value.to_le_bytes()[..mem.size() as usize].to_vec(),
                    other => panic!("{other:?}"),
                };
                self.memory[at..at + bytes.len()].copy_from_slice(&bytes);
            }
            StmtKind::Call(call) => {
                self.call_expr(call, locals)?;
            }
            StmtKind::SetStackPointer(value) => {
                self.stack_pointer = self.expr(value, locals)?.int()
            }
            StmtKind::SetResultHigh(value) => self.result_high = self.expr(value, locals)?.int(),
            StmtKind::If { cond, then, otherwise } => {
                let branch = if self.expr(cond, locals)?.int() != 0 { then } else { otherwise };
                return self.stmts(branch, locals);
            }
            StmtKind::Block { label, body } => {
                return Ok(Self::left(self.stmts(body, locals)?, *label));
            }
            StmtKind::Loop { label, body } => loop {
                self.steps = self.steps.checked_sub(1).ok_or(Stop::Tired)?;
                match self.stmts(body, locals)? {
                    Flow::Next => {}
                    Flow::Continue(target) if target == *label => {}
                    flow => return Ok(Self::left(flow, *label)),
                }
            },
            StmtKind::Switch { label, value, cases, default } => {
                let value = self.expr(value, locals)?.int();
                let body = cases
                    .iter()
                    .find(|case| case.values.contains(&value))
                    .map_or(default, |case| &case.body);
                return Ok(Self::left(self.stmts(body, locals)?, *label));
            }
            StmtKind::Break(label) => return Ok(Flow::Break(*label)),
            StmtKind::Continue(label) => return Ok(Flow::Continue(*label)),
            StmtKind::Return(value) => {
                let value = value.as_ref().map(|value| self.expr(value, locals)).transpose()?;
                return Ok(Flow::Return(value));
            }
            StmtKind::Trap => return Err(Stop::Trap),
        }
        Ok(Flow::Next)
    }

    fn address(
        &mut self,
        addr: &Expr,
        offset: u32,
        locals: &mut Vec<Value>,
    ) -> Result<usize, Stop> {
        let addr = self.expr(addr, locals)?.int() as u32;
        Ok(addr.wrapping_add(offset) as usize)
    }

    fn call_expr(&mut self, call: &Call, locals: &mut Vec<Value>) -> Result<Option<Value>, Stop> {
        let callee = match &call.callee {
            Callee::Direct(global) => *global,
            Callee::Indirect(pointer) => {
                let pointer = self.expr(pointer, locals)?.int() as u32;
                let table = self
                    .program
                    .layout
                    .tables
                    .iter()
                    .find(|table| table.signature == call.signature);
                let table = table.expect("a table");
                let slot = (pointer as usize) & (table.slots.len() - 1);
                table.slots[slot].ok_or(Stop::Trap)?
            }
        };
        let args: Vec<Value> =
            call.args.iter().map(|arg| self.expr(arg, locals)).collect::<Result<_, _>>()?;
        self.call(callee, &args)
    }

    fn expr(&mut self, expr: &Expr, locals: &mut Vec<Value>) -> Result<Value, Stop> {
        self.steps = self.steps.checked_sub(1).ok_or(Stop::Tired)?;
        Ok(match expr {
            Expr::I32(value) => Value::I(*value),
            Expr::F32(bits) => Value::F(f32::from_bits(*bits)),
            Expr::F64(bits) => Value::D(f64::from_bits(*bits)),
            Expr::I64(_) => panic!("no 64 bits"),
            Expr::V128(_) | Expr::Simd(_) => panic!("no vectors"),
            Expr::Address { global, offset } => {
                Value::I((self.program.layout.addresses[*global] as i32).wrapping_add(*offset))
            }
            Expr::Local(local) => self.local(*local, locals),
            Expr::Unary { op, ty, arg, .. } => unary(*op, *ty, self.expr(arg, locals)?),
            Expr::Binary { op, args, .. } => {
                let left = self.expr(&args[0], locals)?;
                let right = self.expr(&args[1], locals)?;
                binary(*op, left, right)
            }
            Expr::Compare { op, args, .. } => {
                let left = self.expr(&args[0], locals)?;
                let right = self.expr(&args[1], locals)?;
                Value::I(i32::from(compare(*op, left, right)))
            }
            Expr::Select { args, .. } => {
                let test = self.expr(&args[0], locals)?.int();
                self.expr(if test != 0 { &args[1] } else { &args[2] }, locals)?
            }
            Expr::Load { mem, addr, offset, .. } => {
                let at = self.address(addr, *offset, locals)?;
                let size = mem.size() as usize;
                let mut bytes = [0; 8];
                bytes[..size].copy_from_slice(&self.memory[at..at + size]);
                let word = u64::from_le_bytes(bytes);
                match mem {
                    MemType::I8 => Value::I(i32::from(word as i8)),
                    MemType::U8 | MemType::U16 | MemType::I32 => Value::I(word as i32),
                    MemType::I16 => Value::I(i32::from(word as i16)),
                    MemType::F32 => Value::F(f32::from_bits(word as u32)),
                    MemType::F64 => Value::D(f64::from_bits(word)),
                    MemType::I64 | MemType::V128 => panic!("no 64 bits"),
                }
            }
            Expr::Call(call) => self.call_expr(call, locals)?.expect("a result"),
            Expr::StackPointer => Value::I(self.stack_pointer),
            Expr::ResultHigh => Value::I(self.result_high),
        })
    }

    fn local(&self, local: Local, locals: &[Value]) -> Value {
        use cranelift_entity::EntityRef;
        locals[local.index()]
    }

    /// The same as `hash` in the engines' prelude.
    pub fn hash(&self) -> i32 {
        let word =
            |at: usize| i32::from_le_bytes(self.memory[at..at + 4].try_into().expect("four bytes"));
        let mut hash = 0i32;
        let mut add = |value: i32| hash = hash.wrapping_mul(31).wrapping_add(value);
        for index in 256..2048 {
            add(word(index * 4));
        }
        for at in (8192..16384).step_by(8) {
            let value =
                f64::from_le_bytes(self.memory[at..at + 8].try_into().expect("eight bytes"));
            if value.is_nan() {
                add(7);
            } else {
                add(word(at));
                add(word(at + 4));
            }
        }
        for at in (16384..24576).step_by(4) {
            let is_nan = f32::from_bits(word(at) as u32).is_nan();
            add(if is_nan { 7 } else { word(at) });
        }
        hash
    }
}

fn unary(op: UnaryOp, ty: ValType, value: Value) -> Value {
    match (op, value) {
        (UnaryOp::Eqz, Value::I(a)) => Value::I(i32::from(a == 0)),
        (UnaryOp::Clz, Value::I(a)) => Value::I(a.leading_zeros() as i32),
        (UnaryOp::FNeg, Value::F(a)) => Value::F(-a),
        (UnaryOp::FNeg, Value::D(a)) => Value::D(-a),
        (UnaryOp::FAbs, Value::F(a)) => Value::F(a.abs()),
        (UnaryOp::FAbs, Value::D(a)) => Value::D(a.abs()),
        (UnaryOp::Sqrt, Value::F(a)) => Value::F(a.sqrt()),
        (UnaryOp::Sqrt, Value::D(a)) => Value::D(a.sqrt()),
        (UnaryOp::Floor, Value::F(a)) => Value::F(a.floor()),
        (UnaryOp::Floor, Value::D(a)) => Value::D(a.floor()),
        (UnaryOp::Ceil, Value::F(a)) => Value::F(a.ceil()),
        (UnaryOp::Ceil, Value::D(a)) => Value::D(a.ceil()),
        (UnaryOp::Demote, Value::D(a)) => Value::F(a as f32),
        (UnaryOp::Promote, Value::F(a)) => Value::D(f64::from(a)),
        (UnaryOp::FpToSi | UnaryOp::FpToUi, Value::F(a)) => Value::I(to_int32(f64::from(a))),
        (UnaryOp::FpToSi | UnaryOp::FpToUi, Value::D(a)) => Value::I(to_int32(a)),
        (UnaryOp::SiToFp, Value::I(a)) if ty == ValType::F32 => Value::F(a as f32),
        (UnaryOp::SiToFp, Value::I(a)) => Value::D(f64::from(a)),
        (UnaryOp::UiToFp, Value::I(a)) if ty == ValType::F32 => Value::F(a as u32 as f32),
        (UnaryOp::UiToFp, Value::I(a)) => Value::D(f64::from(a as u32)),
        other => panic!("{other:?}"),
    }
}

fn binary(op: BinaryOp, left: Value, right: Value) -> Value {
    match (left, right) {
        (Value::I(a), Value::I(b)) => Value::I(match op {
            BinaryOp::Add => a.wrapping_add(b),
            BinaryOp::Sub => a.wrapping_sub(b),
            BinaryOp::Mul => a.wrapping_mul(b),
            BinaryOp::SDiv => a.wrapping_div(b),
            BinaryOp::UDiv => ((a as u32) / (b as u32)) as i32,
            BinaryOp::SRem => a.wrapping_rem(b),
            BinaryOp::URem => ((a as u32) % (b as u32)) as i32,
            BinaryOp::And => a & b,
            BinaryOp::Or => a | b,
            BinaryOp::Xor => a ^ b,
            BinaryOp::Shl => a.wrapping_shl(b as u32),
            BinaryOp::LShr => (a as u32).wrapping_shr(b as u32) as i32,
            BinaryOp::AShr => a.wrapping_shr(b as u32),
            other => panic!("{other:?}"),
        }),
        (Value::F(a), Value::F(b)) => Value::F(match op {
            BinaryOp::FAdd => a + b,
            BinaryOp::FSub => a - b,
            BinaryOp::FMul => a * b,
            BinaryOp::FDiv => a / b,
            BinaryOp::FRem => a % b,
            other => panic!("{other:?}"),
        }),
        (Value::D(a), Value::D(b)) => Value::D(match op {
            BinaryOp::FAdd => a + b,
            BinaryOp::FSub => a - b,
            BinaryOp::FMul => a * b,
            BinaryOp::FDiv => a / b,
            BinaryOp::FRem => a % b,
            other => panic!("{other:?}"),
        }),
        other => panic!("{other:?}"),
    }
}

fn compare(op: CompareOp, left: Value, right: Value) -> bool {
    let (a, b) = match (left, right) {
        (Value::I(a), Value::I(b)) => {
            let (ua, ub) = (a as u32, b as u32);
            return match op {
                CompareOp::Eq => a == b,
                CompareOp::Ne => a != b,
                CompareOp::Slt => a < b,
                CompareOp::Sle => a <= b,
                CompareOp::Sgt => a > b,
                CompareOp::Sge => a >= b,
                CompareOp::Ult => ua < ub,
                CompareOp::Ule => ua <= ub,
                CompareOp::Ugt => ua > ub,
                CompareOp::Uge => ua >= ub,
                other => panic!("{other:?}"),
            };
        }
        (Value::F(a), Value::F(b)) => (f64::from(a), f64::from(b)),
        (Value::D(a), Value::D(b)) => (a, b),
        other => panic!("{other:?}"),
    };
    match op {
        CompareOp::FEq => a == b,
        CompareOp::FNe => a != b,
        CompareOp::FLt => a < b,
        CompareOp::FLe => a <= b,
        CompareOp::FGt => a > b,
        CompareOp::FGe => a >= b,
        other => panic!("{other:?}"),
    }
}
