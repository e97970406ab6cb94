//! Replacement of values and instructions of a body, applied once for all that a pass
//! decided. Replacing each use at once would make a pass quadratic, as bodies keep no
//! lists of uses.

use cranelift_entity::SecondaryMap;
use emback_ir::{Body, Inst, InstData, Operand, Value};

/// Values with their replacements; a union-find without ranks.
#[derive(Default)]
pub struct Replacements {
    by: SecondaryMap<Value, Option<Operand>>,
    any: bool,
}

impl Replacements {
    /// Replaces every use of `value` by `by`. A replacement of a value by itself is
    /// ignored.
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

    /// The final replacement of `operand`. Chains are compressed, so that all look-ups
    /// together are near linear.
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

    /// Replaces the operands of one instruction.
    pub fn apply_to(&mut self, data: &mut InstData) {
        if self.any {
            data.for_each_operand_mut(|operand| *operand = self.resolve(*operand));
        }
    }

    /// Replaces the operands of all instructions of the layout.
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

/// Removes the instructions that `keep` rejects from the layout; returns whether there
/// were any.
pub fn retain(body: &mut Body, mut keep: impl FnMut(Inst) -> bool) -> bool {
    let mut changed = false;
    for &block in &body.layout {
        let insts = &mut body.blocks[block].insts;
        let before = insts.len();
        insts.retain(|inst| keep(*inst));
        changed |= insts.len() != before;
    }
    changed
}
