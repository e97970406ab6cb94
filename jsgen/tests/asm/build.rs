//! Short ways to write trees.

use cranelift_entity::{EntityRef, PrimaryMap};
use emback_ir::module::{GlobalData, GlobalKind};
use emback_ir::tree::{
    BinaryOp, Call, Callee, CompareOp, Export, Expr, Import, Label, Local, LocalData, MemType,
    Program, Signature, Stmt, StmtKind, Table, TreeFunction, UnaryOp, ValType,
};
use emback_ir::{Global, InstLoc, Module, Type};

pub use ValType::{F32, F64, I32};

pub fn i(value: i32) -> Expr {
    Expr::I32(value)
}

pub fn d(value: f64) -> Expr {
    Expr::F64(value.to_bits())
}

pub fn f(value: f32) -> Expr {
    Expr::F32(value.to_bits())
}

pub fn bin(op: BinaryOp, ty: ValType, left: Expr, right: Expr) -> Expr {
    Expr::Binary { op, ty, args: Box::new([left, right]) }
}

pub fn int(op: BinaryOp, left: Expr, right: Expr) -> Expr {
    bin(op, I32, left, right)
}

pub fn cmp(op: CompareOp, ty: ValType, left: Expr, right: Expr) -> Expr {
    Expr::Compare { op, ty, args: Box::new([left, right]) }
}

pub fn un(op: UnaryOp, from: ValType, ty: ValType, arg: Expr) -> Expr {
    Expr::Unary { op, from, ty, arg: Box::new(arg) }
}

pub fn select(ty: ValType, test: Expr, yes: Expr, no: Expr) -> Expr {
    Expr::Select { ty, args: Box::new([test, yes, no]) }
}

pub fn load(mem: MemType, addr: Expr, offset: u32) -> Expr {
    Expr::Load { mem, align: mem.size(), addr: Box::new(addr), offset }
}

pub fn stmt(kind: StmtKind) -> Stmt {
    Stmt { kind, loc: InstLoc::default() }
}

pub fn store(mem: MemType, addr: Expr, offset: u32, value: Expr) -> Stmt {
    stmt(StmtKind::Store { mem, align: mem.size(), addr, offset, value })
}

pub fn set(local: Local, value: Expr) -> Stmt {
    stmt(StmtKind::Assign(local, value))
}

pub fn ret(value: Expr) -> Stmt {
    stmt(StmtKind::Return(Some(value)))
}

pub fn when(cond: Expr, then: Vec<Stmt>, otherwise: Vec<Stmt>) -> Stmt {
    stmt(StmtKind::If { cond, then, otherwise })
}

pub fn forever(label: u32, body: Vec<Stmt>) -> Stmt {
    stmt(StmtKind::Loop { label: Label::from_u32(label), body })
}

pub fn block(label: u32, body: Vec<Stmt>) -> Stmt {
    stmt(StmtKind::Block { label: Label::from_u32(label), body })
}

pub fn leave(label: u32) -> Stmt {
    stmt(StmtKind::Break(Label::from_u32(label)))
}

pub fn again(label: u32) -> Stmt {
    stmt(StmtKind::Continue(Label::from_u32(label)))
}

pub fn local(index: usize) -> Expr {
    Expr::Local(Local::new(index))
}

pub fn signature(result: Option<ValType>, params: &[ValType]) -> Signature {
    Signature { result, params: params.to_vec() }
}

pub fn call(callee: Callee, signature: Signature, args: Vec<Expr>) -> Box<Call> {
    Box::new(Call { callee, signature, args, tail: false })
}

/// A program that grows function by function, with its module.
pub struct World {
    pub module: Module,
    pub program: Program,
}

impl World {
    pub fn new() -> Self {
        let mut world = Self { module: Module::default(), program: Program::default() };
        let layout = &mut world.program.layout;
        layout.data_base = 1024;
        layout.stack_limit = 32768;
        layout.stack_base = 49152;
        layout.heap_base = 49152;
        layout.memory = 65536;
        world
    }

    pub fn global(&mut self, name: &str) -> Global {
        let symbol = self.module.symbol(name);
        let kind = GlobalKind::Function(Box::default());
        self.module.add_global(GlobalData::new(Some(symbol), Type::new(0), kind))
    }

    pub fn declare(&mut self, name: &str, signature: Signature) -> Global {
        let global = self.global(name);
        self.program.signatures[global] = signature;
        global
    }

    pub fn import(&mut self, name: &str, signature: Signature) -> Global {
        let global = self.declare(name, signature.clone());
        self.program.imports.push(Import {
            global,
            name: name.to_owned(),
            module: None,
            signature,
        });
        global
    }

    /// Defines and exports.
    pub fn define(&mut self, global: Global, names: &[(&str, ValType)], body: Vec<Stmt>) {
        let signature = self.program.signatures[global].clone();
        let mut locals = PrimaryMap::new();
        for (name, ty) in names {
            let name = if name.is_empty() { None } else { Some(self.module.symbol(name)) };
            locals.push(LocalData { ty: *ty, name: name.into() });
        }
        self.program.functions.push(TreeFunction {
            global,
            params: (0..signature.params.len()).map(Local::new).collect(),
            result: signature.result,
            locals,
            labels: 0,
            body,
        });
        let name = self.module.global_name(global).into_owned();
        self.program.exports.push(Export { name, global });
    }

    /// A table of these functions after the empty slot, padded to a power of two.
    pub fn table(&mut self, signature: Signature, functions: &[Global], reserved: usize) {
        let mut slots = vec![None];
        slots.extend(functions.iter().copied().map(Some));
        let first_reserved = slots.len();
        slots.resize((slots.len() + reserved).next_power_of_two(), None);
        let size = u32::try_from(slots.len()).expect("small");
        let end = self
            .program
            .layout
            .tables
            .iter()
            .map(|t| t.base + t.slots.len() as u32)
            .max()
            .unwrap_or(0);
        let base = end.next_multiple_of(size);
        for (slot, function) in (0..).zip(&slots) {
            if let Some(function) = function {
                self.program.layout.addresses[*function] = base + slot;
            }
        }
        let reserved = u32::try_from(first_reserved).expect("small");
        self.program.layout.tables.push(Table { signature, base, slots, reserved });
    }
}
