//! Addresses as sums: `base + constant + scale * value + scale * value * factor + ...`, modulo
//! 2^32, as LLVM's `SCEV` has them for one loop.

use cranelift_entity::SecondaryMap;
use emback_ir::data_layout::DataLayout;
use emback_ir::graph::Dominators;
use emback_ir::{
    BinaryOp, Body, CastOp, Global, Inst, InstData, InstFlags, Module, Operand, Types, Value,
};
use rustc_hash::FxHashMap;

use crate::legalise::constant_exprs;
use crate::target::Target;

/// Most instructions that one sum is read from.
const MOST_STEPS: u32 = 32;

/// A product in a sum.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct Term {
    pub value: Value,
    /// A second value, which the loop does not change.
    pub factor: Option<Value>,
    pub scale: i32,
}

/// A sum, modulo 2^32.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Linear {
    /// In order, no two with the same values, none with the scale 0.
    pub terms: Vec<Term>,
    /// An address that is known when memory is laid out.
    pub base: Option<Global>,
    pub constant: i32,
    /// A step on the way may wrap, or leave the object that the address is in.
    pub wraps: bool,
}

impl Linear {
    /// Adds `scale * value * factor`.
    fn push(&mut self, value: Value, factor: Option<Value>, scale: i32) {
        self.terms.push(Term { value, factor, scale });
    }

    /// Adds another sum, multiplied; none if a product has three values, or an address a scale.
    pub fn add(&mut self, other: &Self, factor: Option<Value>, scale: i32) -> Option<()> {
        if let Some(base) = other.base {
            if scale != 1 || factor.is_some() || self.base.is_some() {
                return None;
            }
            self.base = Some(base);
        }
        let constant = other.constant.wrapping_mul(scale);
        match factor {
            None => self.constant = self.constant.wrapping_add(constant),
            Some(factor) => self.push(factor, None, constant),
        }
        for term in &other.terms {
            let factor = match (term.factor, factor) {
                (factor, None) | (None, factor) => factor,
                (Some(_), Some(_)) => return None,
            };
            self.push(term.value, factor, term.scale.wrapping_mul(scale));
        }
        Some(())
    }

    /// Puts equal products together.
    pub fn normalise(&mut self) {
        for term in &mut self.terms {
            if let Some(factor) = term.factor
                && factor < term.value
            {
                (term.value, term.factor) = (factor, Some(term.value));
            }
        }
        self.terms.sort_unstable();
        self.terms.dedup_by(|next, kept| {
            let is_same = (next.value, next.factor) == (kept.value, kept.factor);
            if is_same {
                kept.scale = kept.scale.wrapping_add(next.scale);
            }
            is_same
        });
        self.terms.retain(|term| term.scale != 0);
    }
}

/// Reads sums of one loop.
pub(super) struct Reader<'a> {
    pub module: &'a Module,
    pub body: &'a Body,
    pub layout: &'a DataLayout,
    pub target: Target,
    pub doms: &'a Dominators,
    /// Whether an instruction is in the loop.
    pub is_inside: &'a SecondaryMap<Inst, bool>,
}

impl Reader<'_> {
    /// Whether a value is made in the loop.
    pub fn is_inside(&self, value: Value) -> bool {
        self.body.def(value).is_some_and(|inst| self.is_inside[inst])
    }

    /// The sum that an address or an `i32` is, of values from outside the loop and of others that
    /// `is_leaf` takes; none if there is another value in it.
    pub fn read(&self, operand: Operand, is_leaf: impl Fn(Value) -> bool) -> Option<Linear> {
        let mut sum = Linear::default();
        let mut work = vec![(operand, None, 1)];
        let mut steps = 0;
        while let Some((operand, factor, scale)) = work.pop() {
            steps += 1;
            if steps > MOST_STEPS {
                return None;
            }
            let value = match operand {
                Operand::Value(value) => value,
                Operand::Const(id) => {
                    let address = constant_exprs::address(self.module, self.layout, id)?;
                    let constant = address.offset as i32;
                    let known = Linear { base: address.base, constant, ..Linear::default() };
                    sum.add(&known, factor, scale)?;
                    continue;
                }
            };
            let Some(inst) = self.body.def(value).filter(|_| !is_leaf(value)) else {
                sum.push(value, factor, scale);
                continue;
            };
            let data = &self.body.insts[inst];
            if !self.is_inside[inst] {
                match self.plus_constant(data) {
                    Some([rest, constant]) => {
                        sum.wraps |= may_leave(data);
                        work.extend([(rest, factor, scale), (constant, factor, scale)]);
                    }
                    None => sum.push(value, factor, scale),
                }
                continue;
            }
            if let InstData::GetElementPtr { base, indices, .. } = data {
                let [index] = **indices else { return None };
                sum.wraps |= may_leave(data);
                work.extend([(*base, factor, scale), (index, factor, scale)]);
            } else if let &InstData::Cast { op, arg, .. } = data {
                let is_number = matches!(op, CastOp::PtrToInt | CastOp::IntToPtr);
                let from = self.body.operand_type(arg, &self.module.consts);
                if !is_number || from != Types::I32 && !self.module.types.is_ptr(from) {
                    return None;
                }
                // What a number points to may be in any object.
                sum.wraps |= op == CastOp::IntToPtr;
                work.push((arg, factor, scale));
            } else if let &InstData::Binary { op, args: [a, b], flags } = data {
                let number = |operand| self.number(operand);
                match op {
                    BinaryOp::Add => work.extend([(a, factor, scale), (b, factor, scale)]),
                    BinaryOp::Or if flags.contains(InstFlags::DISJOINT) || self.is_sum(a, b) => {
                        work.extend([(a, factor, scale), (b, factor, scale)]);
                    }
                    BinaryOp::Sub => {
                        work.extend([(a, factor, scale), (b, factor, scale.wrapping_neg())]);
                    }
                    BinaryOp::Shl => {
                        let bits = number(b).filter(|bits| (0..32).contains(bits))?;
                        work.push((a, factor, scale.wrapping_shl(bits.cast_unsigned())));
                    }
                    BinaryOp::Mul => match (number(a), number(b)) {
                        (_, Some(times)) => work.push((a, factor, scale.wrapping_mul(times))),
                        (Some(times), _) => work.push((b, factor, scale.wrapping_mul(times))),
                        (None, None) => {
                            let outside = |operand: Operand| {
                                operand.value().filter(|&value| !self.is_inside(value))
                            };
                            let (of, times) = match (outside(a), outside(b)) {
                                (_, Some(times)) => (a, times),
                                (Some(times), None) => (b, times),
                                (None, None) => return None,
                            };
                            if factor.is_some() {
                                return None;
                            }
                            work.push((of, Some(times), scale));
                        }
                    },
                    BinaryOp::Or
                    | BinaryOp::And
                    | BinaryOp::Xor
                    | BinaryOp::LShr
                    | BinaryOp::AShr
                    | BinaryOp::UDiv
                    | BinaryOp::SDiv
                    | BinaryOp::URem
                    | BinaryOp::SRem
                    | BinaryOp::FAdd
                    | BinaryOp::FSub
                    | BinaryOp::FMul
                    | BinaryOp::FDiv
                    | BinaryOp::FRem => return None,
                }
            } else {
                return None;
            }
        }
        sum.normalise();
        Some(sum)
    }

    /// Whether `or` adds a constant to a number whose low bits are clear. LLVM says so by a flag since
    /// version 18.
    fn is_sum(&self, a: Operand, b: Operand) -> bool {
        let clear = self.clear_bits(a, MOST_STEPS);
        self.number(b).is_some_and(|b| b.cast_unsigned().checked_shr(clear).unwrap_or(0) == 0)
    }

    /// How many of the lowest bits are certain to be 0, also in a phi that advances.
    fn clear_bits(&self, operand: Operand, steps: u32) -> u32 {
        if let Some(number) = self.number(operand) {
            return number.trailing_zeros();
        }
        let def = operand.value().and_then(|value| self.body.def(value));
        let (Some(inst), Some(steps)) = (def, steps.checked_sub(1)) else { return 0 };
        let data = &self.body.insts[inst];
        if let InstData::Phi { incoming, .. } = data {
            let advances = |next: Operand| {
                let data = &self.body.insts[self.body.def(next.value()?)?];
                let &InstData::Binary { op: BinaryOp::Add, args: [of, by], .. } = data else {
                    return None;
                };
                (of == operand).then_some(by)
            };
            let parts = incoming.iter().map(|&(part, _)| advances(part).unwrap_or(part));
            return parts.map(|part| self.clear_bits(part, steps / 2)).min().unwrap_or(0);
        }
        let &InstData::Binary { op, args: [a, b], .. } = data else { return 0 };
        if op == BinaryOp::Shl {
            let by = self.number(b).map_or(0, i32::cast_unsigned);
            self.clear_bits(a, steps).saturating_add(by).min(31)
        } else if matches!(op, BinaryOp::Add | BinaryOp::Sub | BinaryOp::Or) {
            self.clear_bits(a, steps / 2).min(self.clear_bits(b, steps / 2))
        } else {
            0
        }
    }

    /// The operands of an addition of a constant. Addresses before a loop are read no further:
    /// groups have to be found that differ by constants, and what is computed there is to stay.
    fn plus_constant(&self, data: &InstData) -> Option<[Operand; 2]> {
        let (a, b) = if let InstData::GetElementPtr { base, indices, .. } = data {
            let [index] = **indices else { return None };
            (*base, index)
        } else if let &InstData::Binary { op: BinaryOp::Add, args: [a, b], .. } = data {
            (a, b)
        } else {
            return None;
        };
        self.number(b).map(|_| [a, b])
    }

    /// The number that a constant is.
    fn number(&self, operand: Operand) -> Option<i32> {
        let address = constant_exprs::address(self.module, self.layout, operand.constant()?)?;
        address.base.is_none().then_some(address.offset as i32)
    }
}

/// Whether a step of an address may leave the object.
fn may_leave(data: &InstData) -> bool {
    matches!(data, InstData::GetElementPtr { flags, .. } if !flags.contains(InstFlags::INBOUNDS))
}

/// What a phi of a header is in the first round, and what each round adds.
#[derive(Clone, Debug)]
pub(super) struct Induction {
    pub start: Operand,
    pub step: Linear,
}

/// The phis of a header that each round adds the same to.
pub(super) type Inductions = FxHashMap<Value, Induction>;
