//! Tables of one-liners: an expression and how it is spelled, readable and compact.

use emback_ir::tree::{BinaryOp::*, Callee, CompareOp::*, Expr, MemType, UnaryOp::*, ValType};
use emback_jsgen::Options;

use crate::build::*;

const LOCALS: [(&str, ValType); 7] =
    [("a", I32), ("b", I32), ("c", I32), ("d", F64), ("e", F64), ("x", F32), ("y", F32)];

fn a() -> Expr {
    local(0)
}
fn b() -> Expr {
    local(1)
}
fn c() -> Expr {
    local(2)
}
fn dd() -> Expr {
    local(3)
}
fn ee() -> Expr {
    local(4)
}
fn x() -> Expr {
    local(5)
}
fn y() -> Expr {
    local(6)
}

/// What stands after `return` in a function of two ints, a third, two doubles and two floats.
fn printed(ty: ValType, expr: &Expr, readable: bool) -> String {
    let mut world = World::new();
    let params: Vec<ValType> = LOCALS.iter().map(|(_, ty)| *ty).collect();
    for (name, result) in [("fi", I32), ("fd", F64), ("ff", F32)] {
        world.import(name, signature(Some(result), &[]));
    }
    let function = world.declare("f", signature(Some(ty), &params));
    world.define(function, &LOCALS, vec![ret(expr.clone())]);
    let options = Options { readable, fast: true, ..Options::default() };
    let text = emback_jsgen::module(&world.program, &world.module, &options).expect("prints").text;
    // The function is the first one; what follows it is not asked for.
    let end = text.find("return ").expect("returns") + 7;
    let rest = &text[end..];
    let stop = rest.find(if readable { ";" } else { "}" }).expect("ends");
    rest[..stop].to_owned()
}

#[track_caller]
fn line(ty: ValType, expr: Expr, readable: &str) {
    assert_eq!(printed(ty, &expr, true), readable);
}

fn imported(index: usize, ty: ValType) -> Expr {
    use cranelift_entity::EntityRef;
    Expr::Call(call(
        Callee::Direct(emback_ir::Global::new(index)),
        signature(Some(ty), &[]),
        vec![],
    ))
}

#[test]
fn ints() {
    for (expr, text) in [
        (i(5), "5"),
        (i(-5), "-5"),
        (i(i32::MIN), "-2147483648"),
        (a(), "a | 0"),
        (int(Add, a(), b()), "a + b | 0"),
        (int(Add, a(), i(-4)), "a - 4 | 0"),
        (int(Sub, a(), i(-4)), "a + 4 | 0"),
        (int(Sub, a(), i(i32::MIN)), "a - 2147483648 | 0"),
        (int(Add, int(Add, a(), b()), c()), "a + b + c | 0"),
        (int(Add, a(), int(Sub, b(), c())), "a + b - c | 0"),
        (int(Sub, a(), int(Sub, b(), c())), "a - b + c | 0"),
        (int(Sub, i(0), a()), "-a | 0"),
        (int(Add, int(Sub, i(0), a()), b()), "(-a | 0) + b | 0"),
        (int(Mul, a(), b()), "Math_imul(a, b) | 0"),
        (int(Mul, int(Add, a(), b()), i(12)), "Math_imul(a + b | 0, 12) | 0"),
        (int(Mul, a(), i(8)), "a << 3 | 0"),
        (int(SDiv, a(), b()), "(a | 0) / (b | 0) | 0"),
        (int(UDiv, a(), b()), "(a >>> 0) / (b >>> 0) | 0"),
        (int(SDiv, a(), i(10)), "(a | 0) / 10 | 0"),
        (int(UDiv, a(), i(-1)), "(a >>> 0) / 4294967295 | 0"),
        (int(SDiv, a(), i(8)), "a + (a >> 31 >>> 29) >> 3 | 0"),
        (int(SDiv, a(), i(2)), "a + (a >>> 31) >> 1 | 0"),
        (int(UDiv, a(), i(8)), "a >>> 3 | 0"),
        (int(SRem, a(), b()), "a - (Math_imul((a | 0) / (b | 0) | 0, b) | 0) | 0"),
        (int(URem, int(Add, a(), b()), c()), "(a + b >>> 0) % (c >>> 0) | 0"),
        (int(SRem, a(), i(8)), "a - (a + (a >> 31 >>> 29) & -8) | 0"),
        (int(URem, a(), i(8)), "a & 7 | 0"),
        (int(And, a(), i(255)), "a & 255 | 0"),
        (int(Or, int(And, a(), b()), c()), "a & b | c | 0"),
        (int(And, a(), int(Or, b(), c())), "a & (b | c) | 0"),
        (int(Xor, a(), i(-1)), "~a | 0"),
        (int(Xor, int(Xor, a(), i(-1)), i(-1)), "~a ^ -1 | 0"),
        (int(Shl, a(), i(35)), "a << 3 | 0"),
        (int(LShr, a(), b()), "a >>> b | 0"),
        (int(AShr, int(Shl, a(), i(24)), i(24)), "a << 24 >> 24 | 0"),
        (un(Clz, I32, I32, int(Add, a(), i(1))), "Math_clz32(a + 1 | 0) | 0"),
        (un(Eqz, I32, I32, a()), "!a | 0"),
        (un(Eqz, I32, I32, int(Add, a(), b())), "!(a + b | 0) | 0"),
        (un(FpToSi, F64, I32, dd()), "~~d | 0"),
        (un(FpToUi, F32, I32, x()), "~~x | 0"),
        (un(FpToSi, F32, I32, load(MemType::F32, a(), 0)), "~~+HEAPF32[a >> 2] | 0"),
        (un(FpToSi, F64, I32, load(MemType::F64, a(), 0)), "~~+HEAPF64[a >> 3] | 0"),
        (imported(0, I32), "_fi() | 0"),
        (int(Add, imported(0, I32), i(1)), "(_fi() | 0) + 1 | 0"),
        (int(Or, imported(0, I32), a()), "_fi() | 0 | a | 0"),
        (int(Or, a(), imported(0, I32)), "a | (_fi() | 0) | 0"),
    ] {
        line(I32, expr, text);
    }
}

#[test]
fn comparisons() {
    for (expr, text) in [
        (cmp(Eq, I32, a(), b()), "(a | 0) == (b | 0) | 0"),
        (cmp(Eq, I32, a(), i(5)), "(a | 0) == 5 | 0"),
        (cmp(Eq, I32, a(), i(0)), "!a | 0"),
        (cmp(Ne, I32, a(), i(0)), "(a | 0) != 0 | 0"),
        (cmp(Eq, I32, int(LShr, a(), i(1)), i(-1)), "a >>> 1 == 4294967295 | 0"),
        (cmp(Eq, I32, int(And, a(), i(7)), i(0)), "!(a & 7) | 0"),
        (cmp(Eq, I32, int(And, a(), i(7)), i(3)), "(a & 7) == 3 | 0"),
        (cmp(Slt, I32, a(), i(-1)), "(a | 0) < -1 | 0"),
        (cmp(Ult, I32, a(), i(-1)), "a >>> 0 < 4294967295 | 0"),
        (cmp(Sge, I32, int(Mul, a(), b()), i(1)), "(Math_imul(a, b) | 0) >= 1 | 0"),
        (cmp(FEq, F64, dd(), ee()), "d == e | 0"),
        (cmp(FLt, F32, x(), y()), "x < y | 0"),
        (cmp(FGe, F64, load(MemType::F64, a(), 8), dd()), "+HEAPF64[a + 8 >> 3] >= d | 0"),
        (un(Eqz, I32, I32, cmp(FLt, F64, dd(), ee())), "!(d < e) | 0"),
        (un(Eqz, I32, I32, cmp(Slt, I32, a(), b())), "(a | 0) >= (b | 0) | 0"),
        (
            int(And, cmp(Slt, I32, a(), b()), cmp(FNe, F64, dd(), dd())),
            "(a | 0) < (b | 0) & d != d | 0",
        ),
        (select(I32, cmp(Ne, I32, a(), i(0)), b(), c()), "(a ? b : c) | 0"),
        (select(I32, un(Eqz, I32, I32, a()), b(), i(-1)), "(a ? -1 : b) | 0"),
    ] {
        line(I32, expr, text);
    }
}

#[test]
fn memory() {
    for (expr, text) in [
        (load(MemType::I32, a(), 0), "HEAP32[a >> 2] | 0"),
        (load(MemType::I32, a(), 12), "HEAP32[a + 12 >> 2] | 0"),
        (load(MemType::U8, a(), 0), "HEAPU8[a >> 0] | 0"),
        (
            load(MemType::I16, int(Add, a(), int(Shl, b(), i(1))), 2),
            "HEAP16[a + (b << 1) + 2 >> 1] | 0",
        ),
        (load(MemType::I32, load(MemType::I32, a(), 0), 0), "HEAP32[HEAP32[a >> 2] >> 2] | 0"),
        (
            load(MemType::I32, load(MemType::I32, a(), 0), 4),
            "HEAP32[(HEAP32[a >> 2] | 0) + 4 >> 2] | 0",
        ),
        (load(MemType::I32, i(1024), 4), "HEAP32[257] | 0"),
        (load(MemType::I32, i(65532), 0), "HEAP32[16383] | 0"),
        (load(MemType::I32, i(65536), 0), "HEAP32[65536 >> 2] | 0"),
        (load(MemType::I32, i(1025), 0), "HEAP32[1025 >> 2] | 0"),
        // The most that V8 takes a number at the beginning for, and what it refuses without parentheses.
        (load(MemType::I32, i(536870908), 0), "HEAP32[536870908 >> 2] | 0"),
        (load(MemType::I32, i(536870912), 0), "HEAP32[(536870912) >> 2] | 0"),
        (load(MemType::I32, i(-4), 0), "HEAP32[(4294967292) >> 2] | 0"),
        (load(MemType::U8, i(i32::MAX), 0), "HEAPU8[2147483647 >> 0] | 0"),
        (load(MemType::I32, int(Sub, i(2000000000), a()), 0), "HEAP32[(2000000000 - a) >> 2] | 0"),
        (load(MemType::I32, int(Or, a(), i(8)), 0), "HEAP32[(a | 8) >> 2] | 0"),
        (load(MemType::I32, imported(0, I32), 0), "HEAP32[(_fi() | 0) >> 2] | 0"),
    ] {
        line(I32, expr, text);
    }
}

#[test]
fn doubles() {
    for (expr, text) in [
        (d(1.0), "1.0"),
        (d(-0.0), "-0.0"),
        (d(f64::NAN), "+nan"),
        (d(f64::NEG_INFINITY), "+-inf"),
        (bin(FAdd, F64, dd(), ee()), "+(d + e)"),
        (bin(FSub, F64, dd(), bin(FAdd, F64, ee(), dd())), "+(d - (e + d))"),
        (bin(FAdd, F64, dd(), bin(FAdd, F64, ee(), dd())), "+(d + (e + d))"),
        (bin(FAdd, F64, dd(), load(MemType::F64, a(), 0)), "+(d + +HEAPF64[a >> 3])"),
        (bin(FMul, F64, dd(), load(MemType::F64, a(), 0)), "+(d * HEAPF64[a >> 3])"),
        (bin(FRem, F64, dd(), ee()), "+(d % e)"),
        (un(FNeg, F64, F64, dd()), "+-d"),
        (un(FNeg, F64, F64, un(FNeg, F64, F64, dd())), "+- -d"),
        (un(FNeg, F64, F64, d(1.5)), "-1.5"),
        (bin(FSub, F64, dd(), d(-1.5)), "+(d - -1.5)"),
        (un(FAbs, F64, F64, load(MemType::F64, a(), 0)), "+Math_abs(+HEAPF64[a >> 3])"),
        (un(Promote, F32, F64, x()), "+x"),
        (un(Promote, F32, F64, load(MemType::F32, a(), 0)), "+HEAPF32[a >> 2]"),
        (un(Promote, F32, F64, bin(FAdd, F32, x(), y())), "+Math_fround(x + y)"),
        (un(SiToFp, I32, F64, a()), "+(a | 0)"),
        (un(UiToFp, I32, F64, a()), "+(a >>> 0)"),
        (un(SiToFp, I32, F64, int(Mul, a(), b())), "+(Math_imul(a, b) | 0)"),
        (un(UiToFp, I32, F64, i(-1)), "4294967295.0"),
        (imported(1, F64), "+_fd()"),
        (un(FNeg, F64, F64, imported(1, F64)), "+-+_fd()"),
        (select(F64, a(), dd(), load(MemType::F64, b(), 0)), "+(a ? d : +HEAPF64[b >> 3])"),
    ] {
        line(F64, expr, text);
    }
}

#[test]
fn floats() {
    for (expr, text) in [
        (f(1.5), "Math_fround(1.5)"),
        (bin(FAdd, F32, x(), y()), "Math_fround(x + y)"),
        (bin(FAdd, F32, bin(FMul, F32, x(), y()), x()), "Math_fround(Math_fround(x * y) + x)"),
        (un(FNeg, F32, F32, x()), "Math_fround(-x)"),
        (
            un(Sqrt, F32, F32, bin(FAdd, F32, x(), y())),
            "Math_fround(Math_sqrt(Math_fround(x + y)))",
        ),
        (un(Demote, F64, F32, dd()), "Math_fround(d)"),
        (un(Demote, F64, F32, load(MemType::F64, a(), 0)), "Math_fround(HEAPF64[a >> 3])"),
        (bin(FRem, F32, x(), y()), "Math_fround(+x % +y)"),
        (un(SiToFp, I32, F32, a()), "Math_fround(a | 0)"),
        (un(UiToFp, I32, F32, a()), "Math_fround(a >>> 0)"),
        (load(MemType::F32, a(), 4), "Math_fround(HEAPF32[a + 4 >> 2])"),
        (imported(2, F32), "Math_fround(+_ff())"),
    ] {
        line(F32, expr, text);
    }
}
