//! Terminators that are not calls, and the pads of exception handling.

use emback_ir::inst::Clause;
use emback_ir::{ApInt, Block, Const, ConstData, InstData, Operand, TypeData};

use super::attributes::wide;
use super::error::Result;
use super::reader::Reader;
use super::record::Ops;
use crate::build::{Problem, Ty, repeated_case};

/// The most values of the ranges of a `switch` of LLVM 3.2 and 3.3.
const MOST_IN_RANGES: u64 = 1 << 16;

impl<'s> Reader<'s> {
    /// `[value?]`.
    pub(super) fn ret(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (ty, value) = if ops.left() == 0 {
            (Ty::VOID, None)
        } else {
            let (ty, value) = self.typed_value(ops)?;
            (ty, Some(value))
        };
        self.build.check_return(ty, ops.at())?;
        Ok((InstData::Ret { value }, Ty::VOID))
    }

    /// `[block]` or `[block, block, condition]`.
    pub(super) fn br(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let if_true = self.label(ops)?;
        if ops.left() == 0 {
            return Ok((InstData::Br { target: if_true }, Ty::VOID));
        }
        let if_false = self.label(ops)?;
        let cond = self.value(ops, Ty::I1)?;
        Ok((InstData::CondBr { cond, if_true, if_false }, Ty::VOID))
    }

    /// `[type, value, block, (case, block)...]`; in LLVM 3.2 and 3.3 cases could be ranges.
    pub(super) fn switch(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        // `SWITCH_INST_MAGIC`, above the 16 lowest bits. No type has so large a number.
        const OF_RANGES: u64 = 0x4b5;
        if ops.rest().first().is_some_and(|&first| first >> 16 == OF_RANGES) {
            return self.switch_of_ranges(ops);
        }
        let ty = self.next_type(ops)?;
        self.build.check_int(ty, ops.at())?;
        let value = self.value(ops, ty)?;
        let default = self.label(ops)?;
        let mut cases = Vec::with_capacity(ops.left() / 2);
        while ops.left() > 0 {
            // Cases are absolute also where the other operands are relative.
            let (have, _, case) = self.constant(ops.small()?, ops.at())?;
            self.build.check_type(ops.at(), have, ty)?;
            cases.push((case, self.label(ops)?));
        }
        self.switch_of(value, default, cases, ops)
    }

    /// The instruction, whose cases must differ from each other.
    fn switch_of(
        &mut self,
        value: Operand,
        default: Block,
        cases: Vec<(Const, Block)>,
        ops: &Ops<'_>,
    ) -> Result<(InstData, Ty)> {
        if repeated_case(&cases).is_some() {
            return Ok(Problem::RepeatedCase.at(ops.at())?);
        }
        Ok((InstData::Switch { value, default, cases: Box::new(cases) }, Ty::VOID))
    }

    /// `[mark, type, value, block, number of cases, (number of items, (is a number, low, high?)...,
    /// block)...]`.
    fn switch_of_ranges(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        ops.next()?;
        let ty = self.next_type(ops)?;
        let TypeData::Int(bits) = *self.build.type_data(ty) else {
            return ops.fail("a 'switch' is over an integer");
        };
        let value = self.value(ops, ty)?;
        let default = self.label(ops)?;
        let mut cases = Vec::new();
        for _ in 0..ops.next()? {
            let first = cases.len();
            let mut values = Vec::new();
            for _ in 0..ops.next()? {
                let single = ops.flag()?;
                let low = number(ops, bits)?;
                let high = if single { low.clone() } else { number(ops, bits)? };
                // A range of 2^64 values takes a few bits to write, and one case for each value to
                // hold: hence the bound.
                let many = match (low.to_u64(), high.to_u64()) {
                    (Some(low), Some(high)) if high >= low && high - low < MOST_IN_RANGES => {
                        high - low
                    }
                    _ if low == high => 0,
                    _ => return ops.fail("a case of more than 65536 values is not supported"),
                };
                if values.len() as u64 + first as u64 + many >= MOST_IN_RANGES {
                    return ops.fail("cases of more than 65536 values are not supported");
                }
                match low.to_u64() {
                    Some(low) => {
                        values.extend((low..=low + many).map(|value| ApInt::new(bits, value)));
                    }
                    None => values.push(low),
                }
            }
            let target = self.label(ops)?;
            for value in values {
                let case = self.build.intern(ty, ConstData::Int(value));
                cases.push((case, target));
            }
        }
        self.switch_of(value, default, cases, ops)
    }

    /// `[type, address, block...]`.
    pub(super) fn indirect_br(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let ty = self.next_type(ops)?;
        self.build.check_pointer(ty, ops.at())?;
        let address = self.value(ops, ty)?;
        let mut targets = Vec::with_capacity(ops.left());
        while ops.left() > 0 {
            targets.push(self.label(ops)?);
        }
        Ok((InstData::IndirectBr { address, targets: targets.into() }, Ty::VOID))
    }

    /// A block that may be left out at the end.
    fn last_label(&mut self, ops: &mut Ops<'_>) -> Result<Option<Block>> {
        if ops.left() == 0 { Ok(None) } else { self.label(ops).map(Some) }
    }

    /// `[pad, block?]`.
    pub(super) fn cleanup_ret(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let pad = self.value(ops, Ty::TOKEN)?;
        let unwind = self.last_label(ops)?;
        Ok((InstData::CleanupRet { pad, unwind }, Ty::VOID))
    }

    /// `[pad, block]`.
    pub(super) fn catch_ret(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let pad = self.value(ops, Ty::TOKEN)?;
        let target = self.label(ops)?;
        Ok((InstData::CatchRet { pad, target }, Ty::VOID))
    }

    /// `[parent, number of handlers, block..., block?]`.
    pub(super) fn catch_switch(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let parent = self.value(ops, Ty::TOKEN)?;
        let count = ops.next()?;
        let handlers = self.labels(count, ops)?;
        let unwind = self.last_label(ops)?;
        Ok((InstData::CatchSwitch { parent, handlers, unwind }, Ty::TOKEN))
    }

    /// `count` blocks.
    pub(super) fn labels(&mut self, count: u64, ops: &mut Ops<'_>) -> Result<Box<[Block]>> {
        if count > ops.left() as u64 {
            return ops.fail("this record has too few operands");
        }
        (0..count).map(|_| self.label(ops)).collect()
    }

    /// `[parent, number of arguments, value...]`.
    pub(super) fn pad(&mut self, catch: bool, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let parent = self.value(ops, Ty::TOKEN)?;
        let count = ops.next()?;
        if count > ops.left() as u64 {
            return ops.fail("this record has too few operands");
        }
        let args = (0..count).map(|_| Ok(self.typed_value(ops)?.1)).collect::<Result<_>>()?;
        let data = if catch {
            InstData::CatchPad { parent, args }
        } else {
            InstData::CleanupPad { parent, args }
        };
        Ok((data, Ty::TOKEN))
    }

    /// `[type, cleanup, number of clauses, (is a filter, value)...]`, with the personality after
    /// the type before LLVM 3.7.
    pub(super) fn landing_pad(&mut self, old: bool, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let ty = self.next_type(ops)?;
        if old {
            let (_, personality) = self.typed_value(ops)?;
            let Some(personality) = personality.constant() else {
                return ops.fail("a personality is a constant");
            };
            // LLVM 3.7 moved it to the function. All landing pads of a function have the same one.
            self.build.func.personality.get_or_insert(personality);
        }
        let cleanup = ops.flag()?;
        let count = ops.next()?;
        if count > ops.left() as u64 {
            return ops.fail("this record has too few operands");
        }
        let mut clauses = Vec::new();
        for _ in 0..count {
            let filter = ops.flag()?;
            let (ty, value) = self.typed_value(ops)?;
            clauses.push(if filter {
                // A filter lists the types that may pass, a catch is one.
                self.build.check_array(ty, ops.at())?;
                Clause::Filter(value)
            } else {
                Clause::Catch(value)
            });
        }
        Ok((InstData::LandingPad { cleanup, clauses: clauses.into() }, ty))
    }
}

/// `[value]`, or for more than 64 bits `[words, word...]`.
fn number(ops: &mut Ops<'_>, bits: u32) -> Result<ApInt> {
    let words = if bits <= 64 { 1 } else { ops.next()? };
    Ok(wide(ops.take(words)?, bits))
}
