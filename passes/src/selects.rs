//! Selects between integers that are near each other, or of which one is 0 or -1, into arithmetic on
//! the condition.
//!
//! Before: `%a = add i32 %x, 1`, `%r = select i1 %c, i32 %a, i32 %x`
//!
//! After: `%b = zext i1 %c to i32`, `%r = add i32 %x, %b`
//!
//! ```text
//! c ? x + 4 : x              ->   x + (c << 2)
//! c ? x | 4 : x              ->   x | (c << 2)
//! w & 1 << s ? x + 1 : x     ->   x + (w >>> s & 1)
//! c ? x : 0                  ->   x & -c
//! x < 0 ? y : 0              ->   y & x >> 31
//! c ? 37 : 5                 ->   (-c & 32) + 5
//! ```
//! asm.js only: `?:` is a jump in engines, and costs a misprediction where the condition changes;
//! WebAssembly's `select` is none. LLVM's DAGCombiner does the same to constants
//! (`foldSelectOfConstants`). Where the condition is a matter of chance the loop takes a third of the
//! time, where it hardly changes about the same. Two values that have nothing in common, as those of
//! `max`, stay: a mask for them takes 1.4 times as long in a recurrence that is predicted.
//!
//! Linear in the instructions.

use emback_ir::{BinaryOp, Body, CastOp, InstData, IntPredicate, Module, Operand, Types};

use crate::analysis::KnownBits;
use crate::edit::Editor;
use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "selects",
    about: "selects between near integers into arithmetic",
    run: Run::Bodies(|module, _, body, context| {
        if context.options.optimise {
            run(module, body);
        }
        Ok(())
    }),
};

/// Depth to which known bits are searched, as folding does.
const DEPTH: u32 = 4;

/// Runs over one body in the legal form.
fn run(module: &mut Module, body: &mut Body) {
    let is_select = |data: &InstData| matches!(data, InstData::Select { .. });
    let has_select =
        |block| body.blocks[block].insts.iter().any(|&inst| is_select(&body.insts[inst]));
    let blocks: Vec<_> = body.layout.iter().copied().filter(|&block| has_select(block)).collect();
    let mut edit = Editor::new(module, body);
    for block in blocks {
        for inst in edit.open(block) {
            if let InstData::Select { args, .. } = &edit.body.insts[inst]
                && let Some(result) = edit.body.result(inst)
                && edit.body.values[result].ty == Types::I32
            {
                let [cond, yes, no] = **args;
                edit.locate(inst);
                if let Some(by) = arithmetic(&mut edit, cond, yes, no) {
                    edit.replace(result, by);
                    continue;
                }
            }
            edit.keep(inst);
        }
        edit.close();
    }
    edit.finish();
}

/// `cond ? yes : no` without a select, if that is little work.
fn arithmetic(edit: &mut Editor<'_>, cond: Operand, yes: Operand, no: Operand) -> Option<Operand> {
    if edit.ty(cond) != Types::I1 || cond.constant().is_some() {
        return None;
    }
    let (cond, is_opposite) = Condition::of(edit, cond);
    let (yes, no) = if is_opposite { (no, yes) } else { (yes, no) };
    near(edit, &cond, yes, no)
        .or_else(|| changed_bit(edit, &cond, yes, no))
        .or_else(|| masked(edit, &cond, yes, no))
}

/// Numbers that differ by a power of two.
fn near(edit: &mut Editor<'_>, cond: &Condition, yes: Operand, no: Operand) -> Option<Operand> {
    let ((base, more), (same, less)) = (sum(edit, yes), sum(edit, no));
    if base != same {
        return None;
    }
    let difference = more.wrapping_sub(less);
    let (op, step) = if power(difference).is_some() {
        (BinaryOp::Add, difference)
    } else {
        (BinaryOp::Sub, difference.wrapping_neg())
    };
    let bit = cond.at(edit, power(step)?);
    let from = match base {
        Some(base) if less == 0 => base,
        Some(base) => edit.binary_int(BinaryOp::Add, base, i64::from(less)),
        None => edit.i32(less),
    };
    Some(edit.binary(op, from, bit))
}

/// Numbers of which `yes` is `no` with another value of a bit.
fn changed_bit(
    edit: &mut Editor<'_>,
    cond: &Condition,
    yes: Operand,
    no: Operand,
) -> Option<Operand> {
    let Some(&InstData::Binary { op: op @ (BinaryOp::Or | BinaryOp::Xor), args, .. }) =
        def(edit, yes)
    else {
        return None;
    };
    if args[0] != no {
        return None;
    }
    let bit = cond.at(edit, power(edit.known_int(args[1])? as i32)?);
    Some(edit.binary(op, no, bit))
}

/// Numbers of which one is 0 or -1, and constants.
fn masked(edit: &mut Editor<'_>, cond: &Condition, yes: Operand, no: Operand) -> Option<Operand> {
    let numbers = [yes, no].map(|arm| edit.known_int(arm).map(|number| number as i32));
    let (op, kept, mask) = match numbers {
        [_, Some(0)] => (BinaryOp::And, yes, cond.mask(edit)),
        [Some(0), _] => (BinaryOp::And, no, cond.opposite_mask(edit)),
        [Some(-1), _] => (BinaryOp::Or, no, cond.mask(edit)),
        [_, Some(-1)] => (BinaryOp::Or, yes, cond.opposite_mask(edit)),
        [Some(yes), Some(no)] => {
            let mask = cond.mask(edit);
            let difference = edit.binary_int(BinaryOp::And, mask, i64::from(yes.wrapping_sub(no)));
            return Some(edit.binary_int(BinaryOp::Add, difference, i64::from(no)));
        }
        _ => return None,
    };
    // The other arm does not depend on what this one is, even if it is poison.
    let kept = if kept.constant().is_some() { kept } else { edit.freeze(kept) };
    Some(edit.binary(op, kept, mask))
}

/// A number as a sum of a value, none for a constant, and a constant.
fn sum(edit: &Editor<'_>, operand: Operand) -> (Option<Operand>, i32) {
    if let Some(known) = edit.known_int(operand) {
        return (None, known as i32);
    }
    let whole = (Some(operand), 0);
    let Some(&InstData::Binary { op, args: [base, more], .. }) = def(edit, operand) else {
        return whole;
    };
    let Some(more) = edit.known_int(more) else { return whole };
    let is_clear = || KnownBits::of(edit.module, edit.body, base, DEPTH).zero & more == more;
    let number = more as i32;
    if op == BinaryOp::Sub {
        (Some(base), number.wrapping_neg())
    } else if op == BinaryOp::Add || matches!(op, BinaryOp::Or | BinaryOp::Xor) && is_clear() {
        (Some(base), number)
    } else {
        whole
    }
}

/// The instruction that defines an operand.
fn def<'e>(edit: &'e Editor<'_>, operand: Operand) -> Option<&'e InstData> {
    Some(&edit.body.insts[edit.body.def(operand.value()?)?])
}

/// The exponent of a power of two.
fn power(number: i32) -> Option<u32> {
    let number = number.cast_unsigned();
    number.is_power_of_two().then(|| number.trailing_zeros())
}

/// A condition as a bit of a number.
enum Condition {
    /// An `i1`.
    Flag(Operand),
    /// The sign of a number.
    Sign(Operand),
    /// A bit of a number; the others are zero.
    Bit { masked: Operand, bit: u32 },
    /// The bit of a number that a value gives the place of.
    At { number: Operand, place: Operand },
}

impl Condition {
    /// The bit of a condition, and whether it is its opposite.
    fn of(edit: &Editor<'_>, cond: Operand) -> (Self, bool) {
        let flag = (Self::Flag(cond), false);
        let Some(&InstData::ICmp { pred, args: [left, right], .. }) = def(edit, cond) else {
            return flag;
        };
        let Some(right) = edit.known_int(right).filter(|_| edit.ty(left) == Types::I32) else {
            return flag;
        };
        match (pred, right as i32) {
            (IntPredicate::Slt, 0) => (Self::Sign(left), false),
            (IntPredicate::Sgt, -1) => (Self::Sign(left), true),
            (IntPredicate::Eq | IntPredicate::Ne, 0) => {
                Self::bit(edit, left).map_or(flag, |bit| (bit, pred == IntPredicate::Eq))
            }
            _ => flag,
        }
    }

    /// The only bit that may be set in a number.
    fn bit(edit: &Editor<'_>, masked: Operand) -> Option<Self> {
        let Some(&InstData::Binary { op: BinaryOp::And, args: [number, mask], .. }) =
            def(edit, masked)
        else {
            return None;
        };
        if let Some(bit) = edit.known_int(mask).and_then(|mask| power(mask as i32)) {
            return Some(Self::Bit { masked, bit });
        }
        [(number, mask), (mask, number)].into_iter().find_map(|(number, mask)| {
            match def(edit, mask) {
                Some(&InstData::Binary { op: BinaryOp::Shl, args: [one, place], .. })
                    if edit.known_int(one) == Some(1) =>
                {
                    Some(Self::At { number, place })
                }
                _ => None,
            }
        })
    }

    /// An `i32` that has this bit in a place, and no other.
    fn at(&self, edit: &mut Editor<'_>, place: u32) -> Operand {
        let (low, from) = match *self {
            Self::Flag(flag) => (edit.cast(CastOp::ZExt, flag, Types::I32), 0),
            Self::Sign(number) => (edit.binary_int(BinaryOp::LShr, number, 31), 0),
            Self::Bit { masked, bit } => (masked, bit),
            Self::At { number, place } => {
                let number = edit.binary(BinaryOp::LShr, number, place);
                (edit.binary_int(BinaryOp::And, number, 1), 0)
            }
        };
        match i64::from(place) - i64::from(from) {
            0 => low,
            left @ 1.. => edit.binary_int(BinaryOp::Shl, low, left),
            right => edit.binary_int(BinaryOp::LShr, low, -right),
        }
    }

    /// An `i32` all of whose bits are this one.
    fn mask(&self, edit: &mut Editor<'_>) -> Operand {
        if let Self::Sign(number) = *self {
            return edit.binary_int(BinaryOp::AShr, number, 31);
        }
        let (zero, bit) = (edit.i32(0), self.at(edit, 0));
        edit.binary(BinaryOp::Sub, zero, bit)
    }

    /// An `i32` none of whose bits is this one.
    fn opposite_mask(&self, edit: &mut Editor<'_>) -> Operand {
        let bit = self.at(edit, 0);
        edit.binary_int(BinaryOp::Add, bit, -1)
    }
}
