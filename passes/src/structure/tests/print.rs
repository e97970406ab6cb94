//! Trees as text, for failures and for tests of what they look like.

use std::fmt::Write;

use emback_ir::tree::{
    BinaryOp, Callee, CompareOp, Expr, Local, MemType, Stmt, StmtKind, TreeFunction, UnaryOp,
};
use emback_ir::{Body, Module};

pub(super) fn tree(module: &Module, tree: &TreeFunction) -> String {
    let mut out = String::new();
    list(module, &tree.body, 0, &mut out);
    out
}

pub(super) fn body(body: &Body) -> String {
    let mut out = String::new();
    for &block in &body.layout {
        writeln!(out, "{block}:").expect("a string takes it");
        for &inst in &body.blocks[block].insts {
            let result = body.result(inst).map_or(String::new(), |value| format!("{value} = "));
            writeln!(out, "  {result}{:?}", body.insts[inst]).expect("a string takes it");
        }
    }
    out
}

fn list(module: &Module, stmts: &[Stmt], indent: usize, out: &mut String) {
    for one in stmts {
        stmt(module, one, indent, out);
    }
}

fn nested(module: &Module, head: &str, stmts: &[Stmt], indent: usize, out: &mut String) {
    let pad = "  ".repeat(indent);
    writeln!(out, "{pad}{head} {{").expect("a string takes it");
    list(module, stmts, indent + 1, out);
    writeln!(out, "{pad}}}").expect("a string takes it");
}

fn stmt(module: &Module, stmt: &Stmt, indent: usize, out: &mut String) {
    let text = |value| expr(module, value);
    let line = match &stmt.kind {
        StmtKind::Assign(local, value) => format!("{} = {}", name(*local), text(value)),
        StmtKind::Store { mem, addr, offset, value, .. } => {
            format!("{}[{}] = {}", letter(*mem), place(module, addr, *offset), text(value))
        }
        StmtKind::Call(one) => call(module, one),
        StmtKind::SetStackPointer(value) => format!("sp = {}", text(value)),
        StmtKind::SetResultHigh(value) => format!("high = {}", text(value)),
        StmtKind::Break(label) => format!("break {label}"),
        StmtKind::Continue(label) => format!("continue {label}"),
        StmtKind::Return(None) => "return".to_owned(),
        StmtKind::Return(Some(value)) => format!("return {}", text(value)),
        StmtKind::Trap => "trap".to_owned(),
        StmtKind::If { cond, then, otherwise } => {
            nested(module, &format!("if {}", text(cond)), then, indent, out);
            if !otherwise.is_empty() {
                nested(module, "else", otherwise, indent, out);
            }
            return;
        }
        StmtKind::Block { label, body } => {
            return nested(module, &format!("{label}: block"), body, indent, out);
        }
        StmtKind::Loop { label, body } => {
            return nested(module, &format!("{label}: loop"), body, indent, out);
        }
        StmtKind::Switch { label, value, cases, default } => {
            let pad = "  ".repeat(indent);
            writeln!(out, "{pad}{label}: switch {}", text(value)).expect("a string takes it");
            for case in cases {
                let values: Vec<String> = case.values.iter().map(i32::to_string).collect();
                nested(module, &format!("case {}", values.join(", ")), &case.body, indent, out);
            }
            return nested(module, "default", default, indent, out);
        }
    };
    writeln!(out, "{}{line}", "  ".repeat(indent)).expect("a string takes it");
}

fn name(local: Local) -> String {
    format!("x{}", local.as_u32())
}

fn letter(mem: MemType) -> &'static str {
    match mem {
        MemType::I8 => "i8",
        MemType::U8 => "u8",
        MemType::I16 => "i16",
        MemType::U16 => "u16",
        MemType::I32 => "i32",
        MemType::I64 => "i64",
        MemType::F32 => "f32",
        MemType::F64 => "f64",
        MemType::V128 => "v128",
    }
}

fn place(module: &Module, addr: &Expr, offset: u32) -> String {
    match offset {
        0 => expr(module, addr),
        _ => format!("{}, {offset}", expr(module, addr)),
    }
}

fn call(module: &Module, call: &emback_ir::tree::Call) -> String {
    let args: Vec<String> = call.args.iter().map(|arg| expr(module, arg)).collect();
    let callee = match &call.callee {
        Callee::Direct(global) => module.global_name(*global).into_owned(),
        Callee::Indirect(pointer) => format!("*{}", expr(module, pointer)),
    };
    format!("{callee}({})", args.join(", "))
}

fn expr(module: &Module, value: &Expr) -> String {
    let text = |value| expr(module, value);
    match value {
        Expr::I32(value) => value.to_string(),
        Expr::I64(value) => format!("{value}n"),
        Expr::F32(bits) => format!("{:?}f", f32::from_bits(*bits)),
        Expr::F64(bits) => format!("{:?}", f64::from_bits(*bits)),
        Expr::V128(bytes) => format!("{:032x}v", u128::from_le_bytes(*bytes)),
        Expr::Simd(simd) => {
            let args: Vec<String> = simd.args.iter().map(text).collect();
            format!("{}({})", simd.op.name(), args.join(", "))
        }
        Expr::Address { global, offset: 0 } => format!("&{}", module.global_name(*global)),
        Expr::Address { global, offset } => format!("&{}+{offset}", module.global_name(*global)),
        Expr::Local(local) => name(*local),
        Expr::Unary { op: UnaryOp::Eqz, arg, .. } => format!("!{}", text(arg)),
        Expr::Unary { op, arg, .. } => format!("{op:?}({})", text(arg)),
        Expr::Binary { op, args, .. } => {
            let op = match op {
                BinaryOp::Add | BinaryOp::FAdd => "+",
                BinaryOp::Sub | BinaryOp::FSub => "-",
                BinaryOp::Mul | BinaryOp::FMul => "*",
                BinaryOp::And => "&",
                BinaryOp::Or => "|",
                BinaryOp::Xor => "^",
                BinaryOp::Shl => "<<",
                BinaryOp::LShr => ">>>",
                BinaryOp::AShr => ">>",
                op => return format!("{op:?}({}, {})", text(&args[0]), text(&args[1])),
            };
            format!("({} {op} {})", text(&args[0]), text(&args[1]))
        }
        Expr::Compare { op, args, .. } => {
            let op = match op {
                CompareOp::Eq | CompareOp::FEq => "==",
                CompareOp::Ne | CompareOp::FNe => "!=",
                CompareOp::Slt | CompareOp::FLt => "<",
                CompareOp::Sle | CompareOp::FLe => "<=",
                CompareOp::Sgt | CompareOp::FGt => ">",
                CompareOp::Sge | CompareOp::FGe => ">=",
                CompareOp::Ult => "<u",
                CompareOp::Ule => "<=u",
                CompareOp::Ugt => ">u",
                CompareOp::Uge => ">=u",
            };
            format!("({} {op} {})", text(&args[0]), text(&args[1]))
        }
        Expr::Select { args, .. } => {
            format!("({} ? {} : {})", text(&args[0]), text(&args[1]), text(&args[2]))
        }
        Expr::Load { mem, addr, offset, .. } => {
            format!("{}[{}]", letter(*mem), place(module, addr, *offset))
        }
        Expr::Call(one) => call(module, one),
        Expr::StackPointer => "sp".to_owned(),
        Expr::ResultHigh => "high".to_owned(),
    }
}
