//! Which values live across the borders of blocks.
//!
//! Each use is followed upwards to its definition (Boissinot and others, "Computing Liveness Sets for SSA-Form
//! Programs", 2011): the cost is the size of the answer, and no bit sets of blocks times values are made.

use cranelift_entity::SecondaryMap;
use emback_ir::{Block, Body, InstData, Value};

use super::cfg::Cfg;

/// Values that are live when control enters and leaves each reachable block.
///
/// The result of a phi is not live into its block, it starts there; what a phi takes is live out of the block it
/// comes from and not, by that alone, into the phi's block.
#[derive(Clone, Debug, Default)]
pub struct Liveness {
    live_in: SecondaryMap<Block, Vec<Value>>,
    live_out: SecondaryMap<Block, Vec<Value>>,
}

/// Where a value is used: by number, so that uses of one value can be brought together.
struct Use {
    value: Value,
    block: Block,
    /// At the end of the block, by a phi of a successor.
    at_end: bool,
}

impl Liveness {
    /// The live values of `body`.
    #[must_use]
    pub fn compute(body: &Body, cfg: &Cfg) -> Self {
        let mut found = Self::default();
        found.live_in.resize(body.blocks.len());
        found.live_out.resize(body.blocks.len());
        let mut def_block: SecondaryMap<Value, Option<Block>> = SecondaryMap::new();
        def_block.resize(body.values.len());
        for &param in &body.params {
            def_block[param] = body.layout.first().copied();
        }
        for &block in cfg.reverse_postorder() {
            for &inst in &body.blocks[block].insts {
                if let Some(value) = body.result(inst) {
                    def_block[value] = Some(block);
                }
            }
        }
        let mut work = Vec::new();
        for use_ in uses(body, cfg, &def_block) {
            let def = def_block[use_.value];
            let starts_here = |block: Block| def == Some(block);
            if use_.at_end {
                found.live_at_end(use_.value, use_.block);
            }
            if !starts_here(use_.block) {
                work.push(use_.block);
            }
            while let Some(block) = work.pop() {
                let live = &mut found.live_in[block];
                if live.last() == Some(&use_.value) {
                    continue;
                }
                live.push(use_.value);
                for &pred in cfg.preds(block).iter().filter(|&&pred| cfg.is_reachable(pred)) {
                    found.live_at_end(use_.value, pred);
                    if !starts_here(pred) {
                        work.push(pred);
                    }
                }
            }
        }
        found
    }

    fn live_at_end(&mut self, value: Value, block: Block) {
        let live = &mut self.live_out[block];
        // Values come in order, so the last one is the only one it can be.
        if live.last() != Some(&value) {
            live.push(value);
        }
    }

    /// Values live into `block`, ascending.
    #[must_use]
    pub fn live_in(&self, block: Block) -> &[Value] {
        &self.live_in[block]
    }

    /// Values live out of `block`, ascending.
    #[must_use]
    pub fn live_out(&self, block: Block) -> &[Value] {
        &self.live_out[block]
    }

    /// Whether `value` is live into `block`.
    #[must_use]
    pub fn is_live_in(&self, value: Value, block: Block) -> bool {
        self.live_in[block].binary_search(&value).is_ok()
    }

    /// Whether `value` is live out of `block`.
    #[must_use]
    pub fn is_live_out(&self, value: Value, block: Block) -> bool {
        self.live_out[block].binary_search(&value).is_ok()
    }
}

/// Every use of the reachable blocks that may cross a border, those of one value together, values ascending.
fn uses(body: &Body, cfg: &Cfg, def_block: &SecondaryMap<Value, Option<Block>>) -> Vec<Use> {
    let mut out = Vec::new();
    for &block in cfg.reverse_postorder() {
        for &inst in &body.blocks[block].insts {
            match &body.insts[inst] {
                InstData::Phi { incoming, .. } => {
                    for (operand, from) in incoming.iter() {
                        if let Some(value) = operand.value().filter(|_| cfg.is_reachable(*from)) {
                            out.push(Use { value, block: *from, at_end: true });
                        }
                    }
                }
                data => data.for_each_operand(|operand| {
                    if let Some(value) = operand.value() {
                        // A value most often is used where it is made: those uses cross nothing.
                        if def_block[value] != Some(block) {
                            out.push(Use { value, block, at_end: false });
                        }
                    }
                }),
            }
        }
    }
    out.sort_by_key(|use_| use_.value);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use emback_ir::{BinaryOp, InstFlags, InstLoc, Operand, Types};

    #[test]
    fn a_value_lives_round_a_loop() {
        let mut body = Body::default();
        let param = body.add_param(Types::I32);
        let blocks: Vec<Block> = (0..3).map(|_| body.add_block()).collect();
        let loc = InstLoc::default();
        let br = |target| InstData::Br { target };
        body.append(blocks[0], br(blocks[1]), Types::VOID, loc);
        let phi = InstData::Phi {
            incoming: Box::new(vec![(param.into(), blocks[0])]),
            flags: InstFlags::NONE,
        };
        let phi = body.append(blocks[1], phi, Types::I32, loc);
        let Some(count) = body.result(phi) else { panic!("a phi has a result") };
        let args: [Operand; 2] = [count.into(), param.into()];
        let add = InstData::Binary { op: BinaryOp::Add, args, flags: InstFlags::NONE };
        let add = body.append(blocks[1], add, Types::I32, loc);
        let Some(sum) = body.result(add) else { panic!("a sum has a result") };
        if let InstData::Phi { incoming, .. } = &mut body.insts[phi] {
            incoming.push((sum.into(), blocks[1]));
        }
        let cond = InstData::CondBr { cond: count.into(), if_true: blocks[1], if_false: blocks[2] };
        body.append(blocks[1], cond, Types::VOID, loc);
        body.append(blocks[2], InstData::Ret { value: Some(sum.into()) }, Types::VOID, loc);
        let live = Liveness::compute(&body, &Cfg::compute(&body));
        assert_eq!(live.live_in(blocks[0]), []);
        assert_eq!(live.live_out(blocks[0]), [param]);
        assert_eq!(live.live_in(blocks[1]), [param]);
        assert_eq!(live.live_out(blocks[1]), [param, sum]);
        assert_eq!(live.live_in(blocks[2]), [sum]);
        assert!(live.is_live_in(sum, blocks[2]) && !live.is_live_out(sum, blocks[2]));
    }
}
