//! Retired constant expressions in other words, for the values of globals, where no instruction can
//! be.
//!
//! Before: `zext (i16 trunc (i32 ptrtoint (ptr @a to i32) to i16) to i32)`, `and (i32 X, i32 -4)`,
//!         `shl (i32 X, i32 2)`
//! After:  `ptrtoint (ptr inttoptr (i16 trunc (...) to ptr) to i32)`, `sub (i32 X, i32 LOWEST TWO
//!         BITS OF X)`,
//!         `mul (i32 X, i32 4)`
//!
//! LLVM 19 extends by going through a pointer, which is filled up with zeros; a pointer that may be
//! narrower than the number is no way. Shifts to the right, divisions and comparisons cannot be
//! said and stay. Every rule is an identity of arithmetic modulo 2^n, so it holds for any address.

use emback_ir::{
    ApInt, BinaryOp, CastOp, Const, ConstData, ConstExpr, InstFlags, Module, Type, TypeData, Types,
};
use rustc_hash::FxHashMap;

use super::PointerBits;
use crate::spelling;
use emback_ir::scalar::{self, ones};

/// A mask of more runs of ones than this is not said run by run: each run costs two casts to a
/// narrower type and back, and the operand is repeated in each.
const MOST_RUNS: usize = 8;

/// Says constants in other words, each once: what many globals share is rewritten for the first.
pub(super) struct Respeller {
    pointer: PointerBits,
    known: FxHashMap<Const, Const>,
    /// Which constants have a retired expression in them.
    retired: Vec<bool>,
}

impl Respeller {
    pub(super) fn new(pointer: PointerBits) -> Self {
        Self { pointer, known: FxHashMap::default(), retired: Vec::new() }
    }

    /// `id` without retired expressions, as far as that goes.
    pub(super) fn constant(&mut self, module: &mut Module, id: Const) -> Const {
        module.consts.extend_retired(&mut self.retired);
        if !self.retired[id.as_u32() as usize] {
            return id;
        }
        if let Some(&known) = self.known.get(&id) {
            return known;
        }
        let ty = module.consts.ty(id);
        let new = match module.consts.data(id).clone() {
            ConstData::Aggregate(parts) => {
                let parts = parts.iter().map(|&part| self.constant(module, part)).collect();
                spelling::aggregate(module, ty, parts)
            }
            ConstData::Splat(lane) => {
                let lane = self.constant(module, lane);
                spelling::splat(module, ty, lane)
            }
            ConstData::Expr(mut expr) => {
                expr.for_each_part_mut(|part| *part = self.constant(module, *part));
                match self.other_words(module, ty, &expr) {
                    Some(said) => said,
                    None => module.consts.intern(ty, ConstData::Expr(expr)),
                }
            }
            _ => id,
        };
        self.known.insert(id, new);
        new
    }

    /// An expression of LLVM 19 with the value of a retired one; `None` where there is none.
    fn other_words(&self, module: &mut Module, ty: Type, expr: &ConstExpr) -> Option<Const> {
        match *expr {
            // `fneg x` flips the sign bit.
            ConstExpr::Unary { arg, .. } => {
                let TypeData::Float(kind) = module.types[ty] else { return None };
                let int = module.types.int(kind.bits());
                let bits = cast(module, CastOp::BitCast, arg, int);
                let sign = number(module, int, scalar::negated(kind, 0))?;
                let bits = binary(module, BinaryOp::Xor, bits, sign);
                Some(cast(module, CastOp::BitCast, bits, ty))
            }
            ConstExpr::Cast { op: CastOp::ZExt, arg, .. } => self.extended(module, arg, ty),
            ConstExpr::Cast { op: CastOp::SExt, arg, .. } => {
                // The sign's weight turns from minus to plus and is taken away again: `(x ^ s) -
                // s`.
                let wide = self.extended(module, arg, ty)?;
                let bits = module.types.int_bits(module.consts.ty(arg))?;
                let sign = number(module, ty, 1u128.checked_shl(bits - 1)?)?;
                let flipped = binary(module, BinaryOp::Xor, wide, sign);
                Some(binary(module, BinaryOp::Sub, flipped, sign))
            }
            ConstExpr::Binary { op, args: [a, b], .. } => {
                let bits = module.types.int_bits(ty).filter(|&bits| bits <= 128)?;
                let (address, value) = match (op, value(module, a), value(module, b)) {
                    (_, _, Some(value)) => (a, value),
                    (BinaryOp::And | BinaryOp::Or, Some(value), _) => (b, value),
                    _ => return None,
                };
                match op {
                    BinaryOp::Shl => {
                        let count = u32::try_from(value).ok().filter(|&count| count < bits)?;
                        let factor = number(module, ty, 1 << count)?;
                        Some(binary(module, BinaryOp::Mul, address, factor))
                    }
                    BinaryOp::And => self.masked(module, address, value),
                    BinaryOp::URem if value.is_power_of_two() => {
                        self.masked(module, address, value - 1)
                    }
                    BinaryOp::Or => {
                        // What of the mask is there already comes off first: `x | m` is `x - (x &
                        // m) + m`.
                        let there = self.masked(module, address, value)?;
                        let rest = binary(module, BinaryOp::Sub, address, there);
                        let mask = number(module, ty, value)?;
                        Some(binary(module, BinaryOp::Add, rest, mask))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// `zext (arg to ty)` as `ptrtoint (inttoptr arg)`: `inttoptr` fills a wider pointer with
    /// zeros, and so does `ptrtoint` a wider integer. A pointer narrower than `arg` would cut bits
    /// off.
    fn extended(&self, module: &mut Module, arg: Const, ty: Type) -> Option<Const> {
        let bits = module.types.int_bits(module.consts.ty(arg))?;
        module.types.int_bits(ty)?;
        if bits > self.pointer.least {
            return None;
        }
        let pointer = cast(module, CastOp::IntToPtr, arg, Types::PTR);
        Some(cast(module, CastOp::PtrToInt, pointer, ty))
    }

    /// The lowest `count` bits of `id`, zeros above.
    fn lowest(&self, module: &mut Module, id: Const, count: u32) -> Option<Const> {
        let ty = module.consts.ty(id);
        if count == 0 {
            return number(module, ty, 0);
        }
        if module.types.int_bits(ty) == Some(count) {
            return Some(id);
        }
        let narrow = module.types.int(count);
        let cut = cast(module, CastOp::Trunc, id, narrow);
        self.extended(module, cut, ty)
    }

    /// `and (id, mask)`: each run of ones is what lies below its end without what lies below its
    /// beginning.
    fn masked(&self, module: &mut Module, id: Const, mask: u128) -> Option<Const> {
        let mut sum: Option<Const> = None;
        let mut below = 0;
        for _ in 0..MOST_RUNS {
            let rest = mask & !ones(below);
            if rest == 0 {
                return match sum {
                    Some(sum) => Some(sum),
                    None => number(module, module.consts.ty(id), 0),
                };
            }
            let start = rest.trailing_zeros();
            let end = start + (rest >> start).trailing_ones();
            let mut run = self.lowest(module, id, end)?;
            if start > 0 {
                let under = self.lowest(module, id, start)?;
                run = binary(module, BinaryOp::Sub, run, under);
            }
            sum = Some(match sum {
                Some(sum) => binary(module, BinaryOp::Add, sum, run),
                None => run,
            });
            below = end;
        }
        None
    }
}

/// The bits of an integer constant.
fn value(module: &Module, id: Const) -> Option<u128> {
    let value = module.consts.as_int(id).filter(|value| value.bits() <= 128)?;
    Some(u128::from(value.limb(0)) | u128::from(value.limb(1)) << 64)
}

fn number(module: &mut Module, ty: Type, value: u128) -> Option<Const> {
    let bits = module.types.int_bits(ty)?;
    let value = ApInt::from_limbs(bits, &[value as u64, (value >> 64) as u64]);
    Some(module.consts.intern(ty, ConstData::Int(value)))
}

fn cast(module: &mut Module, op: CastOp, arg: Const, ty: Type) -> Const {
    let expr = ConstExpr::Cast { op, arg, flags: InstFlags::NONE };
    module.consts.intern(ty, ConstData::Expr(Box::new(expr)))
}

fn binary(module: &mut Module, op: BinaryOp, a: Const, b: Const) -> Const {
    let ty = module.consts.ty(a);
    let expr = ConstExpr::Binary { op, args: [a, b], flags: InstFlags::NONE };
    module.consts.intern(ty, ConstData::Expr(Box::new(expr)))
}
