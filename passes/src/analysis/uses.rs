//! The users of each value, as a snapshot. Bodies keep no lists of uses, as LLVM's
//! `Value` does: most passes need none, and to keep them up to date would slow down every
//! edit.

use cranelift_entity::EntityRef;
use emback_ir::{Body, Inst, Value};

/// The instructions of the layout that use each value, once for each operand. Stored as
/// one array with the start of each value's range, so it takes two passes and no
/// allocation for each value.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    starts: Vec<u32>,
    users: Vec<Inst>,
}

impl Uses {
    /// The uses in `body` at this time. Later edits are not seen.
    #[must_use]
    pub fn compute(body: &Body) -> Self {
        let mut starts = vec![0_u32; body.values.len() + 1];
        for_each_use(body, |value, _| starts[value.index() + 1] += 1);
        for index in 0..body.values.len() {
            starts[index + 1] += starts[index];
        }
        let mut next = starts.clone();
        let mut users = vec![Inst::from_u32(0); starts[body.values.len()] as usize];
        for_each_use(body, |value, inst| {
            let slot = &mut next[value.index()];
            users[*slot as usize] = inst;
            *slot += 1;
        });
        Self { starts, users }
    }

    /// Users of `value` in the order of the layout, once for each operand.
    #[must_use]
    pub fn users(&self, value: Value) -> &[Inst] {
        let index = value.index();
        match (self.starts.get(index), self.starts.get(index + 1)) {
            (Some(&from), Some(&to)) => &self.users[from as usize..to as usize],
            _ => &[],
        }
    }
}

/// Calls `f` with each use of a value in the layout.
pub fn for_each_use(body: &Body, mut f: impl FnMut(Value, Inst)) {
    for &block in &body.layout {
        for &inst in &body.blocks[block].insts {
            body.insts[inst].for_each_operand(|operand| {
                if let Some(value) = operand.value() {
                    f(value, inst);
                }
            });
        }
    }
}
