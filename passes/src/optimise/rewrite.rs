//! Replacing values and instructions of a body, once for all that a pass decided.

use cranelift_entity::SecondaryMap;
use emback_ir::{Body, Inst, InstData, Operand, Value};

/// Values that others take the place of.
#[derive(Default)]
pub struct Replacements {
    by: SecondaryMap<Value, Option<Operand>>,
    any: bool,
}

impl Replacements {
    /// Says that every use of `value` is to read `by` instead. A value is never told to replace itself.
    pub fn set(&mut self, value: Value, by: Operand) {
        let by = self.resolve(by);
        if by != Operand::Value(value) {
            self.by[value] = Some(by);
            self.any = true;
        }
    }

    /// Whether nothing is replaced.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.any
    }

    /// Whether `value` is replaced.
    #[must_use]
    pub fn contains(&self, value: Value) -> bool {
        self.by[value].is_some()
    }

    /// What `operand` has become; chains are shortened on the way.
    pub fn resolve(&mut self, operand: Operand) -> Operand {
        let Operand::Value(first) = operand else { return operand };
        let Some(mut end) = self.by[first] else { return operand };
        while let Operand::Value(value) = end {
            match self.by[value] {
                Some(next) => end = next,
                None => break,
            }
        }
        let mut at = first;
        while let Some(next) = self.by[at] {
            if next == end {
                break;
            }
            self.by[at] = Some(end);
            match next {
                Operand::Value(value) => at = value,
                Operand::Const(_) => break,
            }
        }
        end
    }

    /// Brings the operands of one instruction up to date.
    pub fn apply_to(&mut self, data: &mut InstData) {
        if self.any {
            data.for_each_operand_mut(|operand| *operand = self.resolve(*operand));
        }
    }

    /// Brings every operand of the layout up to date.
    pub fn apply(&mut self, body: &mut Body) {
        if !self.any {
            return;
        }
        for &block in &body.layout {
            for &inst in &body.blocks[block].insts {
                self.apply_to(&mut body.insts[inst]);
            }
        }
    }
}

/// Takes the instructions that `keep` refuses out of the layout. Whether there were any.
pub fn retain(body: &mut Body, mut keep: impl FnMut(Inst) -> bool) -> bool {
    let mut changed = false;
    for &block in &body.layout {
        let insts = &mut body.blocks[block].insts;
        let before = insts.len();
        insts.retain(|&inst| keep(inst));
        changed |= insts.len() != before;
    }
    changed
}
