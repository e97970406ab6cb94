//! What a part of a body takes and gives.

use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;
use emback_ir::graph::Dominators;
use emback_ir::{
    BinaryOp, Block, Body, CastOp, Inst, InstData, Module, Operand, Type, Types, Value,
};
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

/// What a block dominates: only this block is entered from outside, and values of the part are used
/// outside at the edges that leave it alone.
pub(super) struct Part {
    /// Its blocks; the first is where it is entered.
    pub(super) blocks: Vec<Block>,
    /// Values from outside that go in, in the order of their first use.
    pub(super) inputs: Vec<Value>,
    /// Instructions outside that it repeats, as that costs less than to pass their results. Each
    /// comes after those that it uses.
    pub(super) repeated: Vec<Inst>,
    /// The ways out, in the order of its blocks.
    pub(super) exits: Vec<Exit>,
}

/// A way out of a part.
pub(super) enum Exit {
    /// To a block outside, with the phis there. A value that is the same on all edges and is
    /// known outside need not come out.
    To(Block, Vec<(Inst, Option<Operand>)>),
    /// Out of the function.
    Return,
}

/// Whether a value of this type can go into a part and come out of it.
pub(super) fn can_pass(module: &Module, ty: Type) -> bool {
    matches!(ty, Types::I1 | Types::I32 | Types::FLOAT | Types::DOUBLE) || module.types.is_ptr(ty)
}

/// The block that each value is made in; none for parameters.
pub(super) type Homes = SecondaryMap<Value, PackedOption<Block>>;

/// The homes of all values.
pub(super) fn homes(body: &Body) -> Homes {
    let mut homes = SecondaryMap::new();
    for &block in &body.layout {
        for value in body.blocks[block].insts.iter().filter_map(|&inst| body.result(inst)) {
            homes[value] = block.into();
        }
    }
    homes
}

/// The phis that a block begins with.
pub(super) fn phis(body: &Body, block: Block) -> impl Iterator<Item = Inst> {
    let is_phi = |inst: &Inst| matches!(body.insts[*inst], InstData::Phi { .. });
    body.blocks[block].insts.iter().copied().take_while(is_phi)
}

impl Part {
    /// The part that `entry` dominates; none where a value cannot be passed in. Linear in its size.
    pub(super) fn of(
        module: &Module,
        body: &Body,
        doms: &Dominators,
        homes: &Homes,
        entry: Block,
    ) -> Option<Self> {
        let blocks = doms.subtree(entry).to_vec();
        let is_inside = |block: Block| doms.dominates(entry, block);
        let is_outer = |operand: Operand| match operand {
            Operand::Value(value) => !homes[value].expand().is_some_and(is_inside),
            Operand::Const(_) => true,
        };
        let (mut inputs, mut seen) = (Vec::new(), FxHashSet::default());
        let mut uses = |operand: Operand| {
            if let Operand::Value(value) = operand
                && is_outer(operand)
                && seen.insert(value)
            {
                inputs.push(value);
            }
        };
        let (mut targets, mut returns) = (Vec::new(), false);
        for &block in &blocks {
            for &inst in &body.blocks[block].insts {
                let data = &body.insts[inst];
                if let InstData::Phi { .. } = data {
                    // What enters from outside is merged there.
                    let edges = edges_from(body, inst, is_inside);
                    edges.into_iter().for_each(|(operand, _)| uses(operand));
                } else {
                    data.for_each_operand(&mut uses);
                }
                returns |= matches!(body.insts[inst], InstData::Ret { .. });
            }
            for to in body.successors(block) {
                if !is_inside(to) && !targets.contains(&to) {
                    targets.push(to);
                }
            }
        }
        let mut exits = Vec::new();
        for target in targets {
            let outs = phis(body, target).map(|inst| {
                let edges = edges_from(body, inst, is_inside);
                let first = edges.first().map(|&(operand, _)| operand);
                let known = first.filter(|&first| {
                    is_outer(first) && edges.iter().all(|&(operand, _)| operand == first)
                });
                if known.is_none() {
                    edges.into_iter().for_each(|(operand, _)| uses(operand));
                }
                (inst, known)
            });
            exits.push(Exit::To(target, outs.collect()));
        }
        exits.extend(returns.then_some(Exit::Return));
        let (inputs, repeated) = repeat(body, inputs);
        let fits = inputs.iter().all(|&value| can_pass(module, body.values[value].ty));
        fits.then_some(Self { blocks, inputs, repeated, exits })
    }

    /// The number of values that come out.
    pub(super) fn outputs(&self) -> usize {
        let count = |exit: &Exit| match exit {
            Exit::To(_, phis) => phis.iter().filter(|(_, known)| known.is_none()).count(),
            Exit::Return => 1,
        };
        self.exits.iter().map(count).sum()
    }
}

/// The instruction that makes a value, if it costs next to nothing, and the only value that it uses:
/// an address at a constant distance from another one, as that of a variable on the stack.
fn distance(body: &Body, value: Value) -> Option<(Inst, Value)> {
    let inst = body.def(value)?;
    let (InstData::Binary { op: BinaryOp::Add | BinaryOp::Sub, .. }
    | InstData::Cast { op: CastOp::PtrToInt | CastOp::IntToPtr, .. }
    | InstData::GetElementPtr { .. }) = &body.insts[inst]
    else {
        return None;
    };
    let mut values = SmallVec::<[Value; 2]>::new();
    body.insts[inst].for_each_operand(|operand| values.extend(operand.value()));
    if let [base] = *values { Some((inst, base)) } else { None }
}

/// The value from which another one is at a distance, or itself.
pub(super) fn base(body: &Body, mut value: Value) -> Value {
    while let Some((_, next)) = distance(body, value) {
        value = next;
    }
    value
}

/// Parts the values that are used into those to pass and the instructions to repeat.
fn repeat(body: &Body, used: Vec<Value>) -> (Vec<Value>, Vec<Inst>) {
    let (mut inputs, mut repeated) = (Vec::new(), Vec::new());
    let mut done = FxHashSet::default();
    for mut value in used {
        let first = repeated.len();
        while done.insert(value) {
            let Some((inst, base)) = distance(body, value) else {
                inputs.push(value);
                break;
            };
            repeated.push(inst);
            value = base;
        }
        repeated[first..].reverse();
    }
    (inputs, repeated)
}

/// The edges of a phi from these blocks.
pub(super) fn edges_from(
    body: &Body,
    phi: Inst,
    is_from: impl Fn(Block) -> bool,
) -> Vec<(Operand, Block)> {
    let InstData::Phi { incoming, .. } = &body.insts[phi] else { return Vec::new() };
    incoming.iter().copied().filter(|&(_, from)| is_from(from)).collect()
}
