//! Checks bodies: blocks, phis, pads, dominance.
//!
//! As `Verifier::visitBasicBlock`, `visitPHINode` and `visitEHPadPredecessors` of LLVM's
//! `Verifier.cpp`. Linear in the size of the body, apart from sorting the edges into a
//! block with phis and from dominance queries, which are of constant time.

use cranelift_entity::{EntityRef, SecondaryMap};
use rustc_hash::FxHashMap;

use super::Checker;
use crate::entities::{Block, Inst, Value};
use crate::function::ValueDef;
use crate::graph::{Cfg, Dominators};
use crate::inst::{InstData, Operand};

/// The block of an instruction and its index there.
type Place = Option<(Block, u32)>;

impl Checker<'_, '_, '_> {
    /// Checks that every id is valid and every instruction is in one place. Nothing else
    /// can be checked if not.
    ///
    /// A hand-made body can name anything; the walks that follow index arenas by these
    /// ids.
    pub(super) fn check_ids(&mut self) -> bool {
        let before = self.errors.len();
        let body = self.body;
        if body.layout.is_empty() {
            self.fail_function("a body has at least one block");
        }
        let mut blocks: SecondaryMap<Block, bool> = SecondaryMap::new();
        let mut insts: SecondaryMap<Inst, bool> = SecondaryMap::new();
        for &param in &body.params {
            if !body.values.is_valid(param) {
                self.fail_function(format!("parameter {param} does not exist"));
            }
        }
        for &block in &body.layout {
            if !body.blocks.is_valid(block) {
                self.fail_function(format!("{block} is in the layout and does not exist"));
                continue;
            }
            if std::mem::replace(&mut blocks[block], true) {
                self.fail_function(format!("{block} is in the layout twice"));
                continue;
            }
            for &inst in &body.blocks[block].insts {
                if !body.insts.is_valid(inst) {
                    self.fail_function(format!("{inst} is in {block} and does not exist"));
                } else if std::mem::replace(&mut insts[inst], true) {
                    self.fail_function(format!("{inst} is in two places"));
                } else if let Some(what) = self.missing_id(inst) {
                    let opcode = body.insts[inst].opcode_name();
                    self.fail_function(format!("{what} of '{opcode}' in {block} does not exist"));
                }
            }
        }
        self.errors.len() == before
    }

    /// The part of an instruction whose id is invalid.
    ///
    /// Operands, successors, incoming blocks and cases are in different places of an
    /// instruction, so each is visited by a walk of its own.
    fn missing_id(&self, inst: Inst) -> Option<&'static str> {
        let (body, data) = (self.body, &self.body.insts[inst]);
        let mut missing = None;
        data.for_each_operand(|operand| {
            let known = match operand {
                Operand::Value(value) => body.values.is_valid(value),
                Operand::Const(id) => id.index() < self.module.consts.len(),
            };
            missing = if known { missing } else { Some("an operand") };
        });
        data.for_each_successor(|block| {
            missing = if body.blocks.is_valid(block) { missing } else { Some("a successor") };
        });
        if let InstData::Phi { incoming, .. } = data
            && incoming.iter().any(|(_, block)| !body.blocks.is_valid(*block))
        {
            missing = Some("an incoming block");
        } else if let InstData::Switch { cases, .. } = data
            && cases.iter().any(|(case, _)| case.index() >= self.module.consts.len())
        {
            missing = Some("a case");
        }
        match body.result(inst) {
            Some(result) if !body.values.is_valid(result) => Some("the result"),
            _ => missing,
        }
    }

    /// Checks the structure of all blocks, and dominance.
    ///
    /// All blocks of the layout are checked, unreachable ones too, as LLVM does; in these
    /// only dominance has no meaning.
    pub(super) fn check_blocks(&mut self) {
        let body = self.body;
        let cfg = Cfg::compute(body);
        let mut present: SecondaryMap<Block, bool> = SecondaryMap::new();
        let mut places: SecondaryMap<Inst, Place> = SecondaryMap::new();
        for &block in &body.layout {
            present[block] = true;
            for (index, &inst) in (0u32..).zip(&body.blocks[block].insts) {
                places[inst] = Some((block, index));
            }
        }
        self.check_params();
        for &block in &body.layout {
            self.check_endings(block, &present);
            self.check_heads(block, &cfg);
        }
        let entry = body.layout[0];
        if !cfg.preds(entry).is_empty() {
            self.fail_block(entry, "nothing branches to the entry block");
        }
        let dominators = Dominators::compute(&cfg);
        for &block in &body.layout {
            for &inst in &body.blocks[block].insts {
                self.check_dominance(block, inst, &dominators, &places, &cfg);
            }
        }
    }

    /// The parameters of the body are those of the function type.
    fn check_params(&mut self) {
        let body = self.body;
        let ty = self.module.globals[self.global].ty;
        let Some((_, params, _)) = self.module.types.function_parts(ty) else { return };
        if !params.iter().copied().eq(body.params.iter().map(|&param| body.values[param].ty)) {
            let ty = self.spell(ty);
            self.fail_function(format!("the parameters of the body are not those of {ty}"));
        }
        for (index, &param) in (0u32..).zip(&body.params) {
            if body.values[param].def != ValueDef::Param(index) {
                self.fail_function(format!("parameter {index} is defined elsewhere too"));
            }
        }
    }

    /// A block ends in its only terminator, whose targets are in the layout.
    fn check_endings(&mut self, block: Block, present: &SecondaryMap<Block, bool>) {
        let body = self.body;
        let insts = &body.blocks[block].insts;
        let Some((&last, rest)) = insts.split_last() else {
            return self.fail_block(block, "a block is not empty: it ends in a terminator");
        };
        if !body.insts[last].is_terminator() {
            self.fail_inst(block, last, "a block ends in a terminator");
        }
        for &inst in rest.iter().filter(|&&inst| body.insts[inst].is_terminator()) {
            self.fail_inst(block, inst, "a terminator is the last instruction of its block");
        }
        let mut gone = None;
        body.insts[last]
            .for_each_successor(|next| gone = if present[next] { gone } else { Some(next) });
        if let Some(next) = gone {
            self.fail_inst(block, last, format!("{next} is not in the function"));
        }
    }

    /// Phis and pads are at the start of their block.
    fn check_heads(&mut self, block: Block, cfg: &Cfg) {
        let body = self.body;
        let mut past_phis = false;
        for &inst in &body.blocks[block].insts {
            let data = &body.insts[inst];
            let is_pad = matches!(
                data,
                InstData::LandingPad { .. }
                    | InstData::CatchPad { .. }
                    | InstData::CleanupPad { .. }
                    | InstData::CatchSwitch { .. }
            );
            if let InstData::Phi { incoming, .. } = data {
                if past_phis {
                    self.fail_inst(block, inst, "phis are the first instructions of their block");
                }
                self.check_phi(block, inst, incoming, cfg.preds(block));
                continue;
            }
            if is_pad {
                self.check_pad(block, inst, past_phis, cfg.preds(block));
            }
            past_phis = true;
        }
    }

    /// A phi has one operand for each incoming edge.
    ///
    /// LangRef, "'phi' Instruction". Compared as sorted lists, since a switch may lead to
    /// the block by several edges, each with an entry.
    fn check_phi(
        &mut self,
        block: Block,
        inst: Inst,
        incoming: &[(Operand, Block)],
        preds: &[Block],
    ) {
        let mut from_phi: Vec<Block> = incoming.iter().map(|&(_, from)| from).collect();
        let mut from_cfg = preds.to_vec();
        from_phi.sort_unstable();
        from_cfg.sort_unstable();
        if from_phi != from_cfg {
            let spell = |checker: &Self, blocks: &[Block]| -> String {
                let name = |&block: &Block| {
                    crate::print::block_named(checker.module, checker.names(), block)
                };
                blocks.iter().map(name).collect::<Vec<_>>().join(", ")
            };
            let message = match from_cfg.is_empty() {
                true => {
                    "a phi has one value for each edge into its block; there is none".to_owned()
                }
                false => format!(
                    "a phi has one value for each edge into its block; they come from {}",
                    spell(self, &from_cfg)
                ),
            };
            self.fail_inst(block, inst, message);
        }
        if incoming.len() < 2 {
            return;
        }
        let mut values: FxHashMap<Block, Operand> = FxHashMap::default();
        for &(value, from) in incoming {
            if *values.entry(from).or_insert(value) != value {
                return self.fail_inst(block, inst, "edges from one block bring the same value");
            }
        }
    }

    /// A pad is first in its block, and entered by unwinding only.
    ///
    /// Only landing pads are held to their edges; funclet pads ("Exception Handling in
    /// LLVM", "Funclet transitions") are checked by position alone.
    fn check_pad(&mut self, block: Block, inst: Inst, past_phis: bool, preds: &[Block]) {
        let body = self.body;
        if past_phis {
            self.fail_inst(block, inst, "a pad is the first instruction of its block after phis");
        }
        let function = self.module.function(self.global);
        if function.is_some_and(|function| function.personality.is_none()) {
            self.fail_inst(block, inst, "a function with pads has a personality");
        }
        if !matches!(body.insts[inst], InstData::LandingPad { .. }) {
            return;
        }
        let unwinds_here = |&pred: &Block| match body.terminator(pred).map(|last| &body.insts[last])
        {
            Some(InstData::Invoke { normal, unwind, .. }) => *unwind == block && *normal != block,
            _ => false,
        };
        if !preds.iter().all(unwinds_here) {
            self.fail_inst(
                block,
                inst,
                "a landing pad is entered by the unwind edge of an invoke only",
            );
        }
    }

    /// Definitions dominate uses, as LLVM's `DominatorTree::dominates` has it for values,
    /// edges and unreachable code.
    ///
    /// A phi uses its operand at the end of the incoming block, so a loop's phi may use a
    /// value that is defined after it.
    fn check_dominance(
        &mut self,
        block: Block,
        inst: Inst,
        dominators: &Dominators,
        places: &SecondaryMap<Inst, Place>,
        cfg: &Cfg,
    ) {
        let body = self.body;
        let here = places[inst].map_or(0, |(_, index)| index);
        let mut bad: Option<(Value, &str)> = None;
        // `block` and `index` are where the value is needed: for a phi, behind the end of
        // the incoming block.
        let mut check = |operand: Operand, block: Block, index: u32, edge: Option<Block>| {
            let Operand::Value(value) = operand else { return };
            let def = match body.values[value].def {
                ValueDef::Param(number) => {
                    if body.params.get(number as usize) != Some(&value) {
                        bad = Some((value, "is no parameter of this function"));
                    }
                    return;
                }
                ValueDef::Inst(def) => def,
            };
            let Some((def_block, def_index)) = places[def] else {
                bad = Some((value, "is defined by an instruction that is not in the function"));
                return;
            };
            if !cfg.is_reachable(block) {
                return;
            }
            let fine = if let InstData::Invoke { normal, unwind, .. } = body.insts[def] {
                let on_edge = edge == Some(normal) && block == def_block && normal != unwind;
                // The edge dominates what its target dominates if all other edges into
                // the target come from there.
                let other = |&&pred: &&Block| {
                    !(cfg.is_reachable(pred) && dominators.dominates(normal, pred))
                };
                on_edge
                    || normal != unwind
                        && cfg.is_reachable(normal)
                        && cfg.preds(normal).iter().filter(other).count() == 1
                        && dominators.dominates(normal, block)
            } else if let _ = body.insts[def]
                && def_block == block
            {
                def_index < index
            } else {
                cfg.is_reachable(def_block) && dominators.dominates(def_block, block)
            };
            if !fine {
                bad = Some((value, "does not dominate its use"));
            }
        };
        if let InstData::Phi { incoming, .. } = &body.insts[inst] {
            incoming
                .iter()
                .for_each(|&(operand, from)| check(operand, from, u32::MAX, Some(block)));
        } else {
            body.insts[inst].for_each_operand(|operand| check(operand, block, here, None));
        }
        if let Some((value, what)) = bad {
            let name = crate::print::value_named(self.module, self.names(), value);
            self.fail_inst(block, inst, format!("{name} {what}"));
        }
    }
}
