//! Common subexpression elimination, with forwarding of loads and removal of redundant
//! stores: LLVM's EarlyCSE.
//!
//! Before: `%a = add i32 %x, %y`, later `%b = add i32 %y, %x`; a load of a value just
//! stored or loaded; a store of the value that is there already, or one that is
//! overwritten before anything reads it
//!
//! After: `%a` for both; the value; nothing
//!
//! Leaves: no pure instruction that is dominated by an equal one.
//!
//! ```text
//! store i32 1, ptr %p                          ; overwritten before anything reads it: dropped
//! store i32 %v, ptr %p
//! %a = load i32, ptr %p                        ; %v
//! call void @f()                               ; may write: a new version of memory
//! %b = load i32, ptr %p                        ; stays
//! ```
//! One walk of the dominator tree with a table that is restored when a subtree has been
//! left. Memory has a version that grows with every write; a block with a single
//! predecessor continues with the version of that one, any other block starts a new
//! version. There is no alias analysis: a write to any address ends all knowledge but its
//! own. Near linear: each instruction is hashed once.

use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::graph::{Cfg, Dominators};
use emback_ir::{Block, Body, Inst, InstData, InstFlags, Module, Operand, Type, Value};

use emback_ir::data_layout::DataLayout;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::effects::{self, Memory};
use super::fold::is_commutative;
use super::rewrite::{Replacements, retain};

/// The identity of a pure instruction: two with equal keys have equal results.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    /// The kind of instruction, with its opcode or predicate.
    kind: u32,
    ty: Type,
    parts: SmallVec<[u64; 4]>,
}

/// The value in memory at an address, valid in one version of memory.
#[derive(Copy, Clone)]
struct Content {
    value: Operand,
    version: u32,
}

/// A table entry to restore when a subtree is left.
enum Undo {
    Pure(Key, Option<Value>),
    Memory((Operand, Type), Option<Content>),
}

/// The state of the walk.
struct Walk<'a> {
    module: &'a Module,
    body: &'a mut Body,
    by: Replacements,
    dead: SecondaryMap<Inst, bool>,
    pure: FxHashMap<Key, Value>,
    memory: FxHashMap<(Operand, Type), Content>,
    /// All changes to the tables since the entry, for [`Walk::forget`].
    log: Vec<Undo>,
    version: u32,
    last_version: u32,
    changed: bool,
}

/// Removes redundant instructions.
pub fn run(module: &mut Module, body: &mut Body, _: &DataLayout) -> bool {
    let mut changed = false;
    // A removed store may leave memory unchanged between two loads, which the next walk
    // sees. This is rare, and more than once rarer.
    for _ in 0..4 {
        if !once(module, body) {
            break;
        }
        changed = true;
    }
    changed
}

/// One walk.
fn once(module: &Module, body: &mut Body) -> bool {
    let cfg = Cfg::compute(body);
    let doms = Dominators::compute(&cfg);
    let mut dead = SecondaryMap::new();
    dead.resize(body.insts.len());
    let mut walk = Walk {
        module,
        body,
        by: Replacements::default(),
        dead,
        pure: FxHashMap::default(),
        memory: FxHashMap::default(),
        log: Vec::new(),
        version: 0,
        last_version: 0,
        changed: false,
    };
    walk.tree(&cfg, &doms);
    let Walk { dead, mut by, changed, .. } = walk;
    if changed {
        retain(body, |inst| !dead[inst]);
        by.apply(body);
    }
    changed
}

impl Walk<'_> {
    /// Walks the dominator tree in preorder, without recursion.
    fn tree(&mut self, cfg: &Cfg, doms: &Dominators) {
        // Blocks from the entry to here, with the length of the log when each was
        // entered.
        let mut path: Vec<(Block, usize)> = Vec::new();
        let mut version_after: SecondaryMap<Block, u32> = SecondaryMap::new();
        for &block in doms.preorder() {
            while let Some(&(above, mark)) = path.last() {
                if Some(above) == doms.idom(block) {
                    break;
                }
                self.forget(mark);
                path.pop();
            }
            path.push((block, self.log.len()));
            match cfg.preds(block) {
                [only] if Some(*only) == doms.idom(block) => self.version = version_after[*only],
                _ => self.write(),
            }
            self.block(block);
            version_after[block] = self.version;
        }
    }

    /// Restores the tables to an earlier state.
    fn forget(&mut self, mark: usize) {
        for undo in self.log.drain(mark..).rev() {
            match undo {
                Undo::Pure(key, Some(old)) => drop(self.pure.insert(key, old)),
                Undo::Pure(key, None) => drop(self.pure.remove(&key)),
                Undo::Memory(key, Some(old)) => drop(self.memory.insert(key, old)),
                Undo::Memory(key, None) => drop(self.memory.remove(&key)),
            }
        }
    }

    /// Starts a new version of memory.
    fn write(&mut self) {
        self.last_version += 1;
        self.version = self.last_version;
    }

    /// Processes one block.
    fn block(&mut self, block: Block) {
        let insts = std::mem::take(&mut self.body.blocks[block].insts);
        // The last store, while no instruction could have observed it. It does not
        // outlive its block: another successor may read it.
        let mut unread: Option<(Inst, Operand, Type)> = None;
        for &inst in &insts {
            self.by.apply_to(&mut self.body.insts[inst]);
            match &self.body.insts[inst] {
                &InstData::Load { ptr, volatile: false, atomic: None, .. } => {
                    unread = None;
                    self.load(inst, ptr);
                }
                &InstData::Store { ptr, value, volatile: false, atomic: None, .. } => {
                    let ty = self.body.operand_type(value, &self.module.consts);
                    if self.content(ptr, ty) == Some(value) {
                        self.dead[inst] = true;
                        self.changed = true;
                        continue;
                    }
                    if let Some((before, at, stored)) = unread
                        && at == ptr
                        && stored == ty
                    {
                        self.dead[before] = true;
                        self.changed = true;
                    }
                    unread = Some((inst, ptr, ty));
                    self.write();
                    self.know(ptr, ty, value);
                }
                data @ (InstData::Ret { .. }
                | InstData::Br { .. }
                | InstData::CondBr { .. }
                | InstData::Switch { .. }
                | InstData::IndirectBr { .. }
                | InstData::Invoke { .. }
                | InstData::CallBr { .. }
                | InstData::Resume { .. }
                | InstData::Unreachable
                | InstData::CleanupRet { .. }
                | InstData::CatchRet { .. }
                | InstData::CatchSwitch { .. }
                | InstData::Unary { .. }
                | InstData::Binary { .. }
                | InstData::Cast { .. }
                | InstData::ICmp { .. }
                | InstData::FCmp { .. }
                | InstData::Select { .. }
                | InstData::Freeze { .. }
                | InstData::Phi { .. }
                | InstData::ExtractElement { .. }
                | InstData::InsertElement { .. }
                | InstData::ShuffleVector { .. }
                | InstData::ExtractValue { .. }
                | InstData::InsertValue { .. }
                | InstData::Alloca { .. }
                | InstData::Load { .. }
                | InstData::Store { .. }
                | InstData::GetElementPtr { .. }
                | InstData::Fence { .. }
                | InstData::CmpXchg { .. }
                | InstData::AtomicRmw { .. }
                | InstData::Call(_)
                | InstData::VaArg { .. }
                | InstData::LandingPad { .. }
                | InstData::CatchPad { .. }
                | InstData::CleanupPad { .. }) => {
                    if effects::may_write(self.module, data) {
                        unread = None;
                        self.write();
                    } else if effects::may_read_or_leave(self.module, data) {
                        unread = None;
                    }
                    self.pure(inst, block);
                }
            }
        }
        self.body.blocks[block].insts = insts;
    }

    /// The value known to be at this address, as this type.
    fn content(&self, ptr: Operand, ty: Type) -> Option<Operand> {
        let found = self.memory.get(&(ptr, ty))?;
        (found.version == self.version).then_some(found.value)
    }

    /// Records the value at an address.
    fn know(&mut self, ptr: Operand, ty: Type, value: Operand) {
        let old = self.memory.insert((ptr, ty), Content { value, version: self.version });
        self.log.push(Undo::Memory((ptr, ty), old));
    }

    /// Replaces a load of a known value.
    fn load(&mut self, inst: Inst, ptr: Operand) {
        let Some(result) = self.body.result(inst) else { return };
        let ty = self.body.values[result].ty;
        match self.content(ptr, ty).filter(|&known| self.may_forward(known, ty)) {
            Some(known) => {
                self.by.set(result, known);
                self.dead[inst] = true;
                self.changed = true;
            }
            None => self.know(ptr, ty, result.into()),
        }
    }

    /// Whether a known value may replace a load. In the legal form i8 and i16 occur only
    /// as operands of stores and results of loads, so a stored one must not appear in
    /// another place: its upper bits are unspecified, where those of a load are extended.
    fn may_forward(&self, known: Operand, ty: Type) -> bool {
        let small = self.module.types.int_bits(ty).is_some_and(|bits| bits > 1 && bits < 32);
        let is_load = || {
            let def = known.value().and_then(|value| self.body.def(value));
            def.is_some_and(|def| matches!(self.body.insts[def], InstData::Load { .. }))
        };
        !small || is_load()
    }

    /// Replaces an instruction by an equal one that dominates it. The kept one loses the
    /// flags that only it had, as they may not hold for the other: its poison would reach
    /// users that had a number.
    fn pure(&mut self, inst: Inst, block: Block) {
        let Some(result) = self.body.result(inst) else { return };
        let ty = self.body.values[result].ty;
        let Some(key) = self.key(inst, ty, block) else { return };
        match self.pure.get(&key) {
            Some(&known) => {
                if let Some(def) = self.body.def(known) {
                    let flags = self.body.insts[inst].flags_mut().copied();
                    if let (Some(flags), Some(kept)) = (flags, self.body.insts[def].flags_mut()) {
                        *kept = common(*kept, flags);
                    }
                }
                self.by.set(result, known.into());
                self.dead[inst] = true;
                self.changed = true;
            }
            None => {
                self.pure.insert(key.clone(), result);
                self.log.push(Undo::Pure(key, None));
            }
        }
    }

    /// The identity of an instruction; none if it may not be shared. Flags are no part of
    /// it. Two `freeze` of one value are equal: both may choose the same bits.
    fn key(&self, inst: Inst, ty: Type, block: Block) -> Option<Key> {
        let data = &self.body.insts[inst];
        let mut parts: SmallVec<[u64; 4]> = SmallVec::new();
        let kind = match data {
            InstData::Unary { .. } => 1 << 8,
            InstData::Binary { op, .. } => 2 << 8 | *op as u32,
            InstData::Cast { op, arg, .. } => {
                parts.push(self.body.operand_type(*arg, &self.module.consts).index() as u64);
                3 << 8 | *op as u32
            }
            InstData::ICmp { pred, .. } => 4 << 8 | *pred as u32,
            InstData::FCmp { pred, .. } => 5 << 8 | *pred as u32,
            InstData::Select { .. } => 6 << 8,
            InstData::Freeze { .. } => 7 << 8,
            InstData::GetElementPtr { source, .. } => {
                parts.push(source.index() as u64);
                8 << 8
            }
            InstData::ExtractValue { indices, .. } => {
                parts.extend(indices.iter().map(|&index| u64::from(index)));
                9 << 8
            }
            InstData::InsertValue { indices, .. } => {
                parts.extend(indices.iter().map(|&index| u64::from(index)));
                10 << 8
            }
            InstData::ExtractElement { .. } => 11 << 8,
            InstData::InsertElement { .. } => 12 << 8,
            InstData::ShuffleVector { mask, .. } => {
                parts.extend(mask.iter().map(|&lane| u64::from(lane.cast_unsigned())));
                13 << 8
            }
            InstData::Phi { incoming, .. } => {
                // Only phis of one block can be equal, as all of them list the same
                // edges.
                parts.push(block.index() as u64);
                for &(operand, from) in incoming.iter() {
                    parts.extend([from.index() as u64, number(operand)]);
                }
                return Some(Key { kind: 14 << 8, ty, parts });
            }
            InstData::Call(call) => {
                let repeatable = call.bundles.is_empty()
                    && effects::memory(self.module, call) == Memory::None
                    && effects::is_removable_call(self.module, call)
                    && !effects::has_flag(self.module, call, "convergent");
                // A call without effects gives the same result for the same arguments. A
                // convergent one also depends on where it is.
                if !repeatable {
                    return None;
                }
                parts.extend([call.attrs.func.index() as u64, call.attrs.result.index() as u64]);
                parts.push(call.args.len() as u64);
                15 << 8
            }
            InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => return None,
        };
        let from = parts.len();
        data.for_each_operand(|operand| parts.push(number(operand)));
        let commutes = matches!(data, InstData::Binary { op, .. } if is_commutative(*op))
            || matches!(data, InstData::ICmp { pred, .. } if *pred == pred.swapped());
        if commutes {
            parts[from..].sort_unstable();
        }
        Some(Key { kind, ty, parts })
    }
}

/// A number that is unique to an operand.
fn number(operand: Operand) -> u64 {
    match operand {
        Operand::Value(value) => value.index() as u64,
        Operand::Const(id) => id.index() as u64 | 1 << 32,
    }
}

/// The flags that both have.
fn common(a: InstFlags, b: InstFlags) -> InstFlags {
    let both = InstFlags::SPELLED.iter().filter(|(flag, _)| a.contains(*flag) && b.contains(*flag));
    both.fold(InstFlags::NONE, |sum, (flag, _)| sum.with(*flag))
}
