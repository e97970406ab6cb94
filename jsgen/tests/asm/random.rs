//! Random programs: every engine must accept what is printed for them, and all must compute what the tree says.

use cranelift_entity::EntityRef;
use emback_ir::Global;
use emback_ir::tree::{
    BinaryOp, Callee, Case as SwitchCase, CompareOp, Expr, Label, Local, MemType, Signature, Stmt,
    StmtKind, UnaryOp, ValType,
};
use emback_jsgen::{DynCalls, Options};

use crate::build::*;
use crate::engines::{self, Case};
use crate::interpret::{Machine, Stop, Value};

struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mixed = (self.0 ^ (self.0 >> 31)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 32) as u32
    }

    fn below(&mut self, limit: u32) -> u32 {
        self.next() % limit
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u32) as usize]
    }

    fn chance(&mut self, one_in: u32) -> bool {
        self.below(one_in) == 0
    }
}

const INTS: [i32; 22] = [
    0,
    1,
    2,
    3,
    4,
    7,
    8,
    10,
    31,
    32,
    100,
    255,
    256,
    1000,
    65535,
    65536,
    1_000_000,
    -1,
    -2,
    -8,
    i32::MAX,
    i32::MIN,
];
const DOUBLES: [f64; 14] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    1.5,
    1e-7,
    1e21,
    4294967296.0,
    -2147483649.0,
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    5e-324,
];
const FLOATS: [f32; 11] =
    [0.0, -0.0, 1.0, -1.0, 0.1, 16777216.0, 3e9, 1e-40, f32::NAN, f32::INFINITY, f32::NEG_INFINITY];

struct Function {
    global: Global,
    signature: Signature,
    pointed_to: bool,
}

struct Gen<'a> {
    rng: &'a mut Rng,
    /// Those that may be called: the ones after this one, and the imports.
    callable: Vec<(Global, Signature, bool)>,
    locals: Vec<ValType>,
    fuel: usize,
    result: Option<ValType>,
    labels: u32,
    breakable: Vec<u32>,
    continuable: Vec<u32>,
    calls_left: u32,
    size: u32,
}

impl Gen<'_> {
    fn local_of(&mut self, ty: ValType) -> usize {
        let fuel = self.fuel;
        let fitting: Vec<usize> = (0..self.locals.len())
            .filter(|index| self.locals[*index] == ty && *index != fuel)
            .collect();
        self.rng.pick(&fitting)
    }

    fn address(&mut self, mem: MemType, depth: u32) -> (Expr, u32) {
        let base = match mem {
            MemType::F64 => 8192,
            MemType::F32 => 16384,
            _ => 1024,
        };
        let size = mem.size();
        let small = self.rng.below(64) * size;
        if self.rng.chance(4) {
            return match self.rng.below(3) {
                0 => (i((base + small) as i32), 0),
                1 => (i(base as i32), small),
                _ => (i(base as i32 + 64), small),
            };
        }
        let index = self.expr(I32, depth.saturating_sub(1));
        let mask = if self.rng.chance(2) { 0xff8 } else { 0x3f8 };
        match self.rng.below(4) {
            0 => (int(BinaryOp::And, index, i(mask)), base + small),
            1 => (
                int(BinaryOp::Add, int(BinaryOp::And, index, i(mask)), i((base + small) as i32)),
                0,
            ),
            2 => (
                int(
                    BinaryOp::Or,
                    int(BinaryOp::And, index, i(0x3f8)),
                    i(0x1000 + base as i32 - 1024),
                ),
                small,
            ),
            _ => {
                let other = self.expr(I32, depth.saturating_sub(1));
                let other = int(BinaryOp::Shl, int(BinaryOp::And, other, i(15)), i(3));
                (int(BinaryOp::Add, int(BinaryOp::And, index, i(0x3f8)), other), base + small)
            }
        }
    }

    fn call(&mut self, result: Option<ValType>, depth: u32) -> Option<Box<emback_ir::tree::Call>> {
        if self.calls_left == 0 {
            return None;
        }
        let fitting: Vec<usize> = (0..self.callable.len())
            .filter(|index| self.callable[*index].1.result == result)
            .collect();
        if fitting.is_empty() {
            return None;
        }
        self.calls_left -= 1;
        let (global, signature, pointed_to) = self.callable[self.rng.pick(&fitting)].clone();
        let args =
            signature.params.iter().map(|ty| self.expr(*ty, depth.saturating_sub(1))).collect();
        let callee = if pointed_to && self.rng.chance(2) {
            let address = Expr::Address { global, offset: 0 };
            let pointer = match self.rng.below(3) {
                0 => address,
                // A pointer that is worked out, and that has an `&` of its own.
                1 => int(BinaryOp::And, address, i(-1)),
                _ => {
                    let local = self.local_of(I32);
                    int(
                        BinaryOp::Sub,
                        int(BinaryOp::Add, address, Expr::Local(Local::new(local))),
                        Expr::Local(Local::new(local)),
                    )
                }
            };
            Callee::Indirect(Box::new(pointer))
        } else {
            Callee::Direct(global)
        };
        Some(call(callee, signature, args))
    }

    /// An expression without calls, for places where it may or may not be worked out.
    fn calm(&mut self, ty: ValType, depth: u32) -> Expr {
        let calls = std::mem::take(&mut self.calls_left);
        let expr = self.expr(ty, depth);
        self.calls_left = calls;
        expr
    }

    fn expr(&mut self, ty: ValType, depth: u32) -> Expr {
        if depth == 0 || self.rng.chance(6) {
            return match self.rng.below(3) {
                0 => self.literal(ty),
                _ => local(self.local_of(ty)),
            };
        }
        if self.rng.chance(8)
            && let Some(call) = self.call(Some(ty), depth)
        {
            return Expr::Call(call);
        }
        if self.rng.chance(8) {
            let test = self.expr(I32, depth - 1);
            let (yes, no) = (self.calm(ty, depth - 1), self.calm(ty, depth - 1));
            return select(ty, test, yes, no);
        }
        match ty {
            ValType::F64 => self.double(depth),
            ValType::F32 => self.float(depth),
            _ => self.int(depth),
        }
    }

    fn literal(&mut self, ty: ValType) -> Expr {
        match ty {
            ValType::F64 => {
                let value = self.rng.pick(&DOUBLES);
                d(if self.rng.chance(3) { f64::from(self.rng.next()) / 1000.0 } else { value })
            }
            ValType::F32 => f(self.rng.pick(&FLOATS)),
            _ => {
                let value = self.rng.pick(&INTS);
                i(if self.rng.chance(4) { self.rng.next() as i32 } else { value })
            }
        }
    }

    fn load(&mut self, types: &[MemType], depth: u32) -> Expr {
        let mem = self.rng.pick(types);
        let (addr, offset) = self.address(mem, depth);
        load(mem, addr, offset)
    }

    fn int(&mut self, depth: u32) -> Expr {
        const SUMS: [BinaryOp; 3] = [BinaryOp::Add, BinaryOp::Sub, BinaryOp::Mul];
        const BITS: [BinaryOp; 3] = [BinaryOp::And, BinaryOp::Or, BinaryOp::Xor];
        const SHIFTS: [BinaryOp; 3] = [BinaryOp::Shl, BinaryOp::LShr, BinaryOp::AShr];
        const QUOTIENTS: [BinaryOp; 4] =
            [BinaryOp::SDiv, BinaryOp::UDiv, BinaryOp::SRem, BinaryOp::URem];
        const INT_COMPARES: [CompareOp; 10] = [
            CompareOp::Eq,
            CompareOp::Ne,
            CompareOp::Slt,
            CompareOp::Sle,
            CompareOp::Sgt,
            CompareOp::Sge,
            CompareOp::Ult,
            CompareOp::Ule,
            CompareOp::Ugt,
            CompareOp::Uge,
        ];
        const FLOAT_COMPARES: [CompareOp; 6] = [
            CompareOp::FEq,
            CompareOp::FNe,
            CompareOp::FLt,
            CompareOp::FLe,
            CompareOp::FGt,
            CompareOp::FGe,
        ];
        let down = depth - 1;
        match self.rng.below(16) {
            0..=3 => {
                let op = self.rng.pick(&SUMS);
                int(op, self.expr(I32, down), self.expr(I32, down))
            }
            4 | 5 => {
                let op = self.rng.pick(&BITS);
                int(op, self.expr(I32, down), self.expr(I32, down))
            }
            6 | 7 => {
                let op = self.rng.pick(&SHIFTS);
                int(op, self.expr(I32, down), self.expr(I32, down))
            }
            8 => {
                let op = self.rng.pick(&QUOTIENTS);
                let left = self.expr(I32, down);
                let right = match self.rng.below(3) {
                    0 => {
                        let value = self.rng.pick(&INTS);
                        i(if value == 0 { 5 } else { value })
                    }
                    _ => int(BinaryOp::Or, self.expr(I32, down), i(1)),
                };
                int(op, left, right)
            }
            9 => {
                let op = self.rng.pick(&INT_COMPARES);
                let left = self.expr(I32, down);
                let right = if self.rng.chance(3) { i(0) } else { self.expr(I32, down) };
                cmp(op, I32, left, right)
            }
            10 => {
                let op = self.rng.pick(&FLOAT_COMPARES);
                let ty = self.rng.pick(&[F32, F64]);
                cmp(op, ty, self.expr(ty, down), self.expr(ty, down))
            }
            11 => {
                let op = self.rng.pick(&[UnaryOp::Eqz, UnaryOp::Clz]);
                un(op, I32, I32, self.expr(I32, down))
            }
            12 => {
                let op = self.rng.pick(&[UnaryOp::FpToSi, UnaryOp::FpToUi]);
                let from = self.rng.pick(&[F32, F64]);
                un(op, from, I32, self.expr(from, down))
            }
            13 if self.rng.chance(3) => Expr::StackPointer,
            13 if self.rng.chance(2) => Expr::ResultHigh,
            _ => self.load(
                &[MemType::I8, MemType::U8, MemType::I16, MemType::U16, MemType::I32, MemType::I32],
                depth,
            ),
        }
    }

    fn float_op(&mut self, ty: ValType, depth: u32) -> Expr {
        const BINARY: [BinaryOp; 5] =
            [BinaryOp::FAdd, BinaryOp::FSub, BinaryOp::FMul, BinaryOp::FDiv, BinaryOp::FRem];
        const UNARY: [UnaryOp; 5] =
            [UnaryOp::FNeg, UnaryOp::FAbs, UnaryOp::Sqrt, UnaryOp::Floor, UnaryOp::Ceil];
        let down = depth - 1;
        match self.rng.below(8) {
            0..=2 => {
                let op = self.rng.pick(&BINARY);
                bin(op, ty, self.expr(ty, down), self.expr(ty, down))
            }
            3 | 4 => {
                let op = self.rng.pick(&UNARY);
                un(op, ty, ty, self.expr(ty, down))
            }
            5 => {
                let op = self.rng.pick(&[UnaryOp::SiToFp, UnaryOp::UiToFp]);
                un(op, I32, ty, self.expr(I32, down))
            }
            6 if ty == F64 => un(UnaryOp::Promote, F32, F64, self.expr(F32, down)),
            6 => un(UnaryOp::Demote, F64, F32, self.expr(F64, down)),
            _ => self.load(&[if ty == F64 { MemType::F64 } else { MemType::F32 }], depth),
        }
    }

    fn double(&mut self, depth: u32) -> Expr {
        self.float_op(F64, depth)
    }

    fn float(&mut self, depth: u32) -> Expr {
        self.float_op(F32, depth)
    }

    fn fuel(&self) -> Expr {
        local(self.fuel)
    }

    fn burn(&self) -> Stmt {
        set(Local::new(self.fuel), int(BinaryOp::Sub, self.fuel(), i(1)))
    }

    fn label(&mut self) -> u32 {
        self.labels += 1;
        self.labels
    }

    fn body(&mut self, depth: u32) -> Vec<Stmt> {
        let count = 1 + self.rng.below(3);
        let mut out = Vec::new();
        for _ in 0..count {
            self.stmt(depth, &mut out);
        }
        out
    }

    fn inside(&mut self, label: u32, continuable: bool, depth: u32) -> Vec<Stmt> {
        self.breakable.push(label);
        if continuable {
            self.continuable.push(label);
        }
        let body = self.body(depth);
        self.breakable.pop();
        if continuable {
            self.continuable.pop();
        }
        body
    }

    fn loop_stmt(&mut self, depth: u32) -> Stmt {
        let label = self.label();
        let spent = cmp(CompareOp::Sle, I32, self.fuel(), i(0));
        let left = cmp(CompareOp::Sgt, I32, self.fuel(), i(0));
        let mut body = vec![self.burn()];
        match self.rng.below(7) {
            0 => {
                body.insert(0, when(spent, vec![leave(label)], vec![]));
                body.extend(self.inside(label, true, depth));
            }
            1 => {
                body.extend(self.inside(label, false, depth));
                body.push(when(spent, vec![leave(label)], vec![]));
            }
            2 => {
                body.extend(self.inside(label, false, depth));
                body.push(when(left, vec![], vec![leave(label)]));
            }
            3 => {
                body.extend(self.inside(label, false, depth));
                body.push(when(left, vec![again(label)], vec![]));
                body.push(leave(label));
            }
            4 => {
                body.extend(self.inside(label, true, depth));
                body = vec![when(left, body, vec![leave(label)])];
            }
            5 => {
                body.insert(0, when(un(UnaryOp::Eqz, I32, I32, left), vec![leave(label)], vec![]));
                body.extend(self.inside(label, true, depth));
            }
            _ => {
                body.push(when(spent, vec![leave(label)], vec![]));
                body.extend(self.inside(label, true, depth));
            }
        }
        forever(label, body)
    }

    fn switch_stmt(&mut self, depth: u32) -> Stmt {
        let label = self.label();
        let value = int(BinaryOp::And, self.expr(I32, 2), i(7));
        let mut cases = Vec::new();
        let mut next = self.rng.below(3) as i32 - 1;
        for _ in 0..self.rng.below(4) {
            let count = 1 + self.rng.below(2) as i32;
            let values = (next..next + count).collect();
            next += count;
            let mut body = self.inside(label, false, depth);
            if self.rng.chance(5) {
                body.clear();
            }
            cases.push(SwitchCase { values, body });
        }
        let default = if self.rng.chance(2) { self.inside(label, false, depth) } else { vec![] };
        stmt(StmtKind::Switch { label: Label::from_u32(label), value, cases, default })
    }

    fn stmt(&mut self, depth: u32, out: &mut Vec<Stmt>) {
        if self.size == 0 {
            return;
        }
        self.size -= 1;
        let ty = self.rng.pick(&[I32, I32, F32, F64]);
        let kind = if depth == 0 { self.rng.below(8) } else { self.rng.below(16) };
        out.push(match kind {
            0..=2 => set(Local::new(self.local_of(ty)), self.expr(ty, 4)),
            3 | 4 => {
                let mem = self.rng.pick(&[
                    MemType::I8,
                    MemType::U8,
                    MemType::I16,
                    MemType::U16,
                    MemType::I32,
                    MemType::F32,
                    MemType::F64,
                ]);
                let (addr, offset) = self.address(mem, 2);
                store(mem, addr, offset, self.expr(mem.val_type(), 3))
            }
            5 => {
                let result = self.rng.pick(&[None, Some(I32), Some(F32), Some(F64)]);
                match self.call(result, 2) {
                    Some(call) => stmt(StmtKind::Call(call)),
                    None => return,
                }
            }
            6 => stmt(StmtKind::SetResultHigh(self.expr(I32, 2))),
            7 => match self.rng.below(3) {
                0 if !self.breakable.is_empty() => {
                    let label = self.rng.pick(&self.breakable.clone());
                    let test = self.expr(I32, 2);
                    when(test, vec![leave(label)], vec![])
                }
                1 if !self.continuable.is_empty() => {
                    let label = self.rng.pick(&self.continuable.clone());
                    let test = self.expr(I32, 2);
                    when(test, vec![again(label)], vec![])
                }
                _ => when(i(0), vec![stmt(StmtKind::Trap)], vec![]),
            },
            8..=10 => {
                let test = self.expr(I32, 3);
                let then = if self.rng.chance(6) { vec![] } else { self.body(depth - 1) };
                let otherwise = if self.rng.chance(2) { vec![] } else { self.body(depth - 1) };
                when(test, then, otherwise)
            }
            11 => {
                let label = self.label();
                let body = self.inside(label, false, depth - 1);
                block(label, body)
            }
            12 => {
                let label = self.label();
                let inner = if self.rng.chance(2) {
                    self.loop_stmt(depth - 1)
                } else {
                    self.switch_stmt(depth - 1)
                };
                block(label, vec![inner])
            }
            13 => self.switch_stmt(depth - 1),
            14 if self.rng.chance(4) => {
                let value = self.result.map(|ty| self.expr(ty, 3));
                let back = stmt(StmtKind::Return(value));
                let test = self.expr(I32, 2);
                when(test, vec![back], vec![])
            }
            _ => self.loop_stmt(depth - 1),
        });
    }
}

const TYPES: [ValType; 4] = [I32, I32, F32, F64];

fn random_world(rng: &mut Rng) -> World {
    let mut world = World::new();
    let mut imports = Vec::new();
    for (name, signature) in [
        ("ext_i", signature(Some(I32), &[I32, I32])),
        ("ext_d", signature(Some(F64), &[F64, I32])),
        ("ext_f", signature(Some(F32), &[F32])),
        ("ext_v", signature(None, &[I32])),
    ] {
        imports.push((world.import(name, signature.clone()), signature, rng.chance(3)));
    }
    let count = 2 + rng.below(3);
    let mut functions = Vec::new();
    for number in 0..count {
        let params: Vec<ValType> = (0..rng.below(4)).map(|_| rng.pick(&TYPES)).collect();
        let result = rng.pick(&[None, Some(I32), Some(F32), Some(F64)]);
        let signature = Signature { result, params };
        let name = rng.pick(&["f", "if", "std::f", "a.b", "$x"]);
        let global = world.declare(&format!("{name}{number}"), signature.clone());
        functions.push(Function { global, signature, pointed_to: rng.chance(2) });
    }
    let mut tables: Vec<(Signature, Vec<Global>)> = Vec::new();
    let pointed =
        functions.iter().filter(|f| f.pointed_to).map(|f| (f.global, f.signature.clone()));
    let pointed_imports =
        imports.iter().filter(|import| import.2).map(|import| (import.0, import.1.clone()));
    for (global, signature) in pointed.chain(pointed_imports) {
        match tables.iter_mut().find(|table| table.0 == signature) {
            Some(table) => table.1.push(global),
            None => tables.push((signature, vec![global])),
        }
    }
    for (signature, functions) in tables {
        world.table(signature, &functions, 0);
    }
    for (number, function) in functions.iter().enumerate() {
        let mut names: Vec<(String, ValType)> = Vec::new();
        for (index, ty) in function.signature.params.iter().enumerate() {
            names.push((format!("p{index}"), *ty));
        }
        for (index, ty) in [I32, I32, I32, F32, F32, F64, F64].into_iter().enumerate() {
            let name = ["x", "x", "while", "arguments", "HEAP32", "a.b", ""][index];
            names.push((name.to_owned(), ty));
        }
        names.push(("fuel".to_owned(), I32));
        let mut callable = imports.clone();
        callable.extend(
            functions[number + 1..].iter().map(|f| (f.global, f.signature.clone(), f.pointed_to)),
        );
        let mut generator = Gen {
            rng,
            callable,
            locals: names.iter().map(|(_, ty)| *ty).collect(),
            fuel: names.len() - 1,
            result: function.signature.result,
            labels: 0,
            breakable: Vec::new(),
            continuable: Vec::new(),
            calls_left: 8,
            size: 30,
        };
        let mut body = vec![set(Local::new(names.len() - 1), i(12))];
        for _ in 0..4 {
            generator.stmt(3, &mut body);
        }
        let value = function.signature.result.map(|ty| generator.expr(ty, 3));
        body.push(stmt(StmtKind::Return(value)));
        let names: Vec<(&str, ValType)> =
            names.iter().map(|(name, ty)| (name.as_str(), *ty)).collect();
        world.define(function.global, &names, body);
    }
    world
}

fn argument(rng: &mut Rng, ty: ValType) -> (Value, String) {
    match ty {
        ValType::F64 => {
            let value = rng.pick(&DOUBLES);
            (Value::D(value), text(value))
        }
        ValType::F32 => {
            let value = rng.pick(&FLOATS);
            (Value::F(value), text(f64::from(value)))
        }
        _ => {
            let value = rng.pick(&INTS);
            (Value::I(value), value.to_string())
        }
    }
}

fn text(value: f64) -> String {
    if value.is_nan() {
        "NaN".to_owned()
    } else if value.is_infinite() {
        if value > 0.0 { "Infinity".to_owned() } else { "-Infinity".to_owned() }
    } else {
        format!("{value:e}")
    }
}

/// The calls to make, as a script, and what they must print.
fn expectation(world: &World, rng: &mut Rng) -> Option<(String, String)> {
    let mut machine = Machine::new(&world.program);
    let mut script = String::new();
    let mut expected = String::new();
    for _ in 0..2 {
        for function in &world.program.functions {
            let signature = &world.program.signatures[function.global];
            let (values, texts): (Vec<Value>, Vec<String>) =
                signature.params.iter().map(|ty| argument(rng, *ty)).unzip();
            let name =
                emback_ir::abi::js_name(world.module.global_name(function.global).as_bytes());
            match machine.call(function.global, &values) {
                Ok(result) => {
                    expected += &result.map_or("undefined".to_owned(), Value::shown);
                    expected.push('\n');
                }
                Err(Stop::Trap | Stop::Tired) => return None,
            }
            script += &format!("show(exports.{name}({}));\n", texts.join(", "));
        }
        script += "show(log); hash(heap); show(exports.getTempRet0());\n";
        for value in [machine.log, machine.hash(), machine.result_high] {
            expected += &Value::I(value).shown();
            expected.push('\n');
        }
    }
    Some((script, expected))
}

fn options(rng: &mut Rng, number: usize) -> Options {
    Options {
        readable: number.is_multiple_of(2),
        fast: rng.chance(2),
        assertions: number.is_multiple_of(5),
        memory_growth: number.is_multiple_of(7),
        dyn_calls: if rng.chance(2) {
            DynCalls::All(vec![])
        } else {
            DynCalls::Only(vec!["vi".to_owned()])
        },
        ..Options::default()
    }
}

fn check(seed: u64, count: usize) {
    let mut rng = Rng(seed);
    let mut cases = Vec::new();
    let mut expected = Vec::new();
    while cases.len() < count {
        let world = random_world(&mut rng);
        let Some((script, output)) = expectation(&world, &mut rng) else { continue };
        let options = options(&mut rng, cases.len());
        let module = emback_jsgen::module(&world.program, &world.module, &options).expect("prints");
        cases.push(Case { module, script });
        expected.push(output);
    }
    let outputs = engines::run(&cases);
    for ((case, output), expected) in cases.iter().zip(&outputs).zip(&expected) {
        assert_eq!(output, expected, "{}\n{}", case.script, case.module.text);
    }
}

#[test]
fn random_programs_validate_and_agree() {
    check(1, 120);
}

/// Longer: `EMBACK_RANDOM=seed cargo test -p emback-jsgen --test asm -- --ignored`.
#[test]
#[ignore = "runs for minutes"]
fn many_random_programs_validate_and_agree() {
    let start =
        std::env::var("EMBACK_RANDOM").ok().and_then(|text| text.parse().ok()).unwrap_or(1000);
    for seed in start..start + 20 {
        check(seed, 300);
    }
}

/// How long printing takes: `cargo test -p emback-jsgen --test asm -- --ignored speed --nocapture`.
#[test]
#[ignore = "a measurement"]
fn speed() {
    let mut rng = Rng(5);
    let mut world = random_world(&mut rng);
    let more = world.program.functions.clone();
    for number in 0..2000 {
        let mut func = more[number % more.len()].clone();
        let signature = world.program.signatures[func.global].clone();
        func.global = world.declare(&format!("more{number}"), signature);
        world.program.functions.push(func);
    }
    for readable in [true, false] {
        let options = Options { readable, ..Options::default() };
        let start = std::time::Instant::now();
        let module = emback_jsgen::module(&world.program, &world.module, &options).expect("prints");
        println!("{} bytes in {:?}", module.text.len(), start.elapsed());
    }
}
