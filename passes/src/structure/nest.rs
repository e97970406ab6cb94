//! Divides the instructions of each block into statements, and nests values that are used
//! once in the expression of their user.
//!
//! ```text
//! %a = load i32, ptr %p
//! store i32 0, ptr %q        ; may write what %a reads: a = load(p); store(q, 0); return a + 1
//! %b = add i32 %a, 1         ; without it:              return load(p) + 1
//! ret i32 %b
//! ```
//! A value is nested if it is used once and no conflicting effect lies between its
//! definition and its use. This is checked within a block only; across blocks only
//! expressions without effects move. Values that wait for their use never conflict with
//! each other: an instruction that would conflict with a waiting value first forces that
//! value into a local. So the order in which an expression evaluates its operands does
//! not matter. Linear in the number of instructions. Cranelift's lowering sinks loads
//! into their users under the same condition, by "colours" of effects.

use bitflags::bitflags;
use cranelift_entity::SecondaryMap;
use emback_ir::graph::Loops;
use emback_ir::{Inst, InstData, Operand, Value};
use rustc_hash::FxHashMap;

use super::Step;
use super::plan::{Plan, Special};
use crate::pass::Pass;

/// Deepest nesting of an expression, in operations. Engines' parsers support some
/// hundreds; the stack of workers is smaller.
const MAX_DEPTH: u16 = 40;
/// Most operations in an expression, so that lines stay readable.
const MAX_SIZE: u16 = 120;

/// The treatment of a value.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub(crate) enum Fate {
    /// It is not needed.
    #[default]
    Dropped,
    /// It is a part of the expression that uses it.
    Nested,
    /// It is assigned to a local.
    Local,
}

/// A statement of a block, in order.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Item {
    /// The value is assigned to its local.
    Assign(Value),
    /// The instruction is executed for its effect. The terminator is the last one.
    Effect(Inst),
}

bitflags! {
    /// The effects that order evaluation: reads and writes of memory, of the high half of
    /// a result, and of the stack pointer.
    #[derive(Copy, Clone, PartialEq, Eq, Default, Debug)]
    struct Effects: u8 {
        const READ = 1 << 0;
        const WRITE = 1 << 1;
        const READ_HIGH = 1 << 2;
        const WRITE_HIGH = 1 << 3;
        const READ_STACK = 1 << 4;
        const WRITE_STACK = 1 << 5;
        const CALL = Self::READ.bits()
            | Self::WRITE.bits()
            | Self::WRITE_HIGH.bits()
            | Self::READ_STACK.bits();
    }
}

impl Effects {
    /// Whether the two may not be exchanged.
    fn conflicts(self, other: Self) -> bool {
        let pairs = [
            (Self::READ, Self::WRITE),
            (Self::READ_HIGH, Self::WRITE_HIGH),
            (Self::READ_STACK, Self::WRITE_STACK),
        ];
        pairs.into_iter().any(|(read, write)| {
            let both = read | write;
            (self.intersects(write) && other.intersects(both))
                || (self.intersects(both) && other.intersects(write))
        })
    }

    /// Whether it must be executed even if its value is not used.
    fn must_happen(self) -> bool {
        self.intersects(Self::WRITE | Self::WRITE_HIGH | Self::WRITE_STACK)
    }
}

/// The statements of all blocks.
#[derive(Default)]
pub(crate) struct Layout {
    /// The treatment of each value.
    pub fate: SecondaryMap<Value, Fate>,
    /// Statements of each node, the terminator last.
    pub items: Vec<Vec<Item>>,
    /// The assignments of phis on each edge (from, to), in the order of the phis.
    pub moves: FxHashMap<(u32, u32), Vec<(Value, Operand)>>,
}

/// The expression of a value that may be nested.
#[derive(Copy, Clone, Default)]
struct Tree {
    effects: Effects,
    depth: u16,
    size: u16,
    /// Values defined by other statements that the expression reads.
    leaves: u16,
    /// It waits for its use.
    waits: bool,
}

/// The state of the pass.
struct Nester<'a, 'p> {
    plan: &'p Plan<'a>,
    loops: Loops<u32>,
    out: Layout,
    trees: SecondaryMap<Value, Tree>,
    /// Waiting values with effects, in order; some are no longer waiting.
    waiting: Vec<Value>,
    /// A superset of the effects of all waiting values.
    waiting_effects: Effects,
    items: Vec<Item>,
}

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "nest",
    about: "values used once into the expression that uses them",
    run: |state| {
        state.layout = lay_out(&state.plan);
        Ok(())
    },
};

/// Lays out all blocks.
pub(crate) fn lay_out(plan: &Plan<'_>) -> Layout {
    let mut nester = Nester {
        plan,
        loops: Loops::compute(&plan.graph, &plan.dominators),
        out: Layout::default(),
        trees: SecondaryMap::new(),
        waiting: Vec::new(),
        waiting_effects: Effects::empty(),
        items: Vec::new(),
    };
    for &param in &plan.body.params {
        nester.out.fate[param] = Fate::Local;
    }
    for node in 0..plan.blocks.len() {
        for (phi, value) in plan.phis(node) {
            if plan.uses[value].count == 0 {
                continue;
            }
            nester.out.fate[value] = Fate::Local;
            plan.incoming_edges(phi, node, |operand, pred| {
                let edge = (pred as u32, node as u32);
                nester.out.moves.entry(edge).or_default().push((value, operand));
            });
        }
    }
    for node in 0..plan.blocks.len() {
        nester.block(node);
    }
    nester.out
}

impl Nester<'_, '_> {
    /// Lays out one block.
    fn block(&mut self, node: usize) {
        for &inst in self.plan.insts(node) {
            let data = &self.plan.body.insts[inst];
            if !matches!(data, InstData::Phi { .. }) {
                self.inst(inst, node);
            }
        }
        let items = std::mem::take(&mut self.items);
        self.out.items.push(items);
    }

    /// Lays out one instruction: collects its nested operands, forces conflicting values
    /// into locals, and decides its own treatment.
    fn inst(&mut self, inst: Inst, node: usize) {
        let plan = self.plan;
        let value = plan.body.result(inst);
        let used = value.is_some_and(|value| plan.uses[value].count > 0);
        if !used && !plan.is_needed(inst) {
            return;
        }
        if value.is_some_and(|value| plan.resolve(value.into()) != Operand::Value(value)) {
            return;
        }
        let own = self.effects(inst);
        let is_select = matches!(plan.body.insts[inst], InstData::Select { .. });
        let mut parts: smallvec::SmallVec<[(Value, bool); 4]> = smallvec::SmallVec::new();
        let mut place = 0;
        plan.for_each_part(inst, |operand| {
            if let Operand::Value(part) = operand {
                parts.push((part, is_select && place > 0));
            }
            place += 1;
        });
        let mut tree = Tree { effects: own, depth: 1, size: 1, leaves: 0, waits: false };
        for (part, is_arm) in parts {
            let nested = self.trees[part];
            if !nested.waits {
                tree.leaves = tree.leaves.saturating_add(1);
                continue;
            }
            // An arm of a select is evaluated only when it is chosen.
            let unsure = is_arm && nested.effects.must_happen();
            if unsure || nested.depth >= MAX_DEPTH || tree.size + nested.size > MAX_SIZE {
                self.settle(part);
                tree.leaves = tree.leaves.saturating_add(1);
                continue;
            }
            self.trees[part].waits = false;
            tree.effects |= nested.effects;
            tree.depth = tree.depth.max(nested.depth + 1);
            tree.size += nested.size;
            tree.leaves = tree.leaves.saturating_add(nested.leaves);
        }
        let is_terminator = plan.body.insts[inst].is_terminator();
        // With one successor the values that wait can go onto its edge; with several, an
        // effect would happen on one of them only.
        let sole_way = plan.graph.succs(node as u32).len() == 1;
        let stay = |other: Effects| {
            !(other.conflicts(own) || is_terminator && !sole_way && other.must_happen())
        };
        if !stay(self.waiting_effects) {
            self.settle_unless(stay);
        }
        if is_terminator {
            // Values that still wait belong to the edges.
            self.waiting.clear();
            self.waiting_effects = Effects::empty();
            self.items.push(Item::Effect(inst));
            return;
        }
        let Some(value) = value.filter(|_| used) else {
            self.items.push(Item::Effect(inst));
            return;
        };
        if self.may_nest(value, node, tree) {
            self.out.fate[value] = Fate::Nested;
            self.trees[value] = Tree { waits: true, ..tree };
            if !tree.effects.is_empty() {
                self.waiting.push(value);
                self.waiting_effects |= tree.effects;
            }
        } else {
            self.out.fate[value] = Fate::Local;
            self.items.push(Item::Assign(value));
        }
    }

    /// Whether a value may be nested. With names kept, named values keep their locals.
    fn may_nest(&self, value: Value, node: usize, tree: Tree) -> bool {
        let plan = self.plan;
        let uses = plan.uses[value];
        let named = plan.body.names[value].is_some();
        uses.count == 1
            && (plan.options.optimise || !named)
            && (uses.node as usize == node || self.may_sink(node, uses.node as usize, tree))
    }

    /// Whether an expression may be computed in another block: it must not enter a loop,
    /// where it would be computed at each turn, have effects, or extend the life of more
    /// than one value.
    fn may_sink(&self, from: usize, to: usize, tree: Tree) -> bool {
        let around = self.loops.innermost(to as u32);
        tree.effects.is_empty()
            && tree.leaves <= 1
            && around.is_none_or(|around| self.loops.contains(around, from as u32))
    }

    /// Assigns a waiting value to a local at this point.
    fn settle(&mut self, value: Value) {
        self.trees[value].waits = false;
        self.out.fate[value] = Fate::Local;
        self.items.push(Item::Assign(value));
    }

    /// Assigns all waiting values whose effects `stay` rejects.
    fn settle_unless(&mut self, stay: impl Fn(Effects) -> bool) {
        let mut waiting = std::mem::take(&mut self.waiting);
        let mut left = Effects::empty();
        waiting.retain(|&value| {
            let tree = self.trees[value];
            if tree.waits && !stay(tree.effects) {
                self.settle(value);
                return false;
            }
            if tree.waits {
                left |= tree.effects;
            }
            tree.waits
        });
        self.waiting = waiting;
        self.waiting_effects = left;
    }

    /// The effects of an instruction. Divisions have none: where the divisor is zero the
    /// program is undefined, wherever they are.
    fn effects(&self, inst: Inst) -> Effects {
        match &self.plan.body.insts[inst] {
            InstData::Load { volatile, .. } => {
                if *volatile {
                    Effects::READ | Effects::WRITE
                } else {
                    Effects::READ
                }
            }
            InstData::Store { .. } => Effects::WRITE,
            InstData::Call(call) => match self.plan.special(call) {
                Special::Call | Special::Trap => Effects::CALL,
                Special::Unary(_) | Special::Binary(..) | Special::Simd(_) => Effects::empty(),
                Special::StackSave => Effects::READ_STACK,
                Special::StackRestore => Effects::WRITE_STACK,
                Special::HighGet => Effects::READ_HIGH,
                Special::HighSet => Effects::WRITE_HIGH,
            },
            InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::Cast { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::Phi { .. }
            | InstData::GetElementPtr { .. }
            | InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::Unreachable => Effects::empty(),
            // Not in the legal form: nothing may be moved over them until they are
            // refused.
            InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => Effects::CALL,
        }
    }
}
