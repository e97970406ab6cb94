//! Stack slots that a pass creates: one `alloca` each at the start of the entry block, as
//! large as the largest use. A pass that needs memory for each call would otherwise make
//! a frame as large as all of them together.

use emback_ir::{Body, Inst, InstData, InstLoc, Module, Operand, Type, Types, Value};

/// The slots of one body.
#[derive(Default)]
pub(super) struct Slots {
    slots: Vec<Slot>,
}

/// One slot; its size is known in the end, so that the alloca is made anew then.
struct Slot {
    inst: Inst,
    value: Value,
    bytes: u64,
    align: u32,
}

impl Slots {
    /// The address of slot `number`, which has at least `bytes` bytes at `align`. Uses of
    /// one number share its memory, so they must not overlap in time.
    pub(super) fn get(
        &mut self,
        body: &mut Body,
        number: usize,
        bytes: u64,
        align: u32,
    ) -> Operand {
        while self.slots.len() <= number {
            let data = alloca(Types::I8, 1);
            let inst = body.make_inst(data, Types::PTR, InstLoc::default());
            if let Some(value) = body.result(inst) {
                self.slots.push(Slot { inst, value, bytes: 0, align: 1 });
            }
        }
        let slot = &mut self.slots[number];
        slot.bytes = slot.bytes.max(bytes);
        slot.align = slot.align.max(align);
        slot.value.into()
    }

    /// Inserts the allocas into the entry block. Call once, after all editing.
    pub(super) fn finish(self, module: &mut Module, body: &mut Body) {
        let Some(&entry) = body.layout.first() else { return };
        for (at, slot) in self.slots.iter().enumerate() {
            let ty = module.types.array(Types::I8, slot.bytes.max(1));
            body.insts[slot.inst] = alloca(ty, slot.align);
            let insts = &mut body.blocks[entry].insts;
            insts.insert(at.min(insts.len()), slot.inst);
        }
    }
}

/// An alloca of one element.
fn alloca(ty: Type, align: u32) -> InstData {
    InstData::Alloca { ty, count: None, align, inalloca: false, swifterror: false }
}
