//! Moves floats that are only copied as integers, where the target may change a NaN that
//! passes through a variable.
//!
//! Before: `%x = load double, ptr %p`, `store double %x, ptr %q` and no other use of
//! `%x`.
//!
//! After: two loads and two stores of `i32`; one each for `float`. Phis, selects and
//! `freeze` between the load and the store become ones of `i32`.
//!
//! ```text
//! %x = load double, ptr %p          %0 = load i32, ptr %p
//! store double %x, ptr %q     ->    %1 = load i32, ptr (%p + 4)
//!                                   store i32 %0, ptr %q
//!                                   store i32 %1, ptr (%q + 4)
//! ```
//! JavaScript has one NaN (ECMA-262, 6.1.6.1: an implementation may not distinguish NaN
//! values). An engine that runs asm.js as plain JavaScript may load a NaN as another one,
//! so that a copy in memory would lose the sign, the payload or the quiet bit. An integer
//! keeps all bits. A program that copies a union, or a `double` that holds a tagged
//! pointer, depends on it.
//!
//! Linear in the uses: values are candidates until one of them has another use, which
//! spreads to all that it is mixed with.

use cranelift_entity::SecondaryMap;
use emback_ir::{
    ApInt, Body, Const, ConstData, Inst, InstData, InstFlags, InstLoc, Module, Operand, Type,
    Types, Value,
};
use smallvec::SmallVec;

use crate::analysis::uses::Uses;
use crate::pass::{Pass, Run};

/// The words of a value, low one first.
type Words = SmallVec<[Value; 2]>;

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "float-moves",
    about: "copies of floats as integers",
    run: Run::Bodies(|module, _, body, _| {
        run(module, body);
        Ok(())
    }),
};

/// Rewrites one body in the legal form; returns whether it changed.
pub fn run(module: &mut Module, body: &mut Body) -> bool {
    let moved = moved_values(module, body);
    if moved.is_empty() {
        return false;
    }
    let mut rewrite = Rewrite { module, body, words: SecondaryMap::new() };
    // Create all instructions first: a phi may use a word of a value that is defined
    // later.
    let made: Vec<(Inst, Vec<Inst>)> =
        moved.into_iter().map(|(inst, value)| (inst, rewrite.make(inst, value))).collect();
    let mut instead: SecondaryMap<Inst, Option<Vec<Inst>>> = SecondaryMap::new();
    for (old, new) in made {
        if !matches!(rewrite.body.insts[old], InstData::Load { .. }) {
            for (word, &inst) in new.iter().enumerate() {
                rewrite.connect(inst, word);
            }
        }
        instead[old] = Some(new);
    }
    rewrite.replace(&mut instead);
    true
}

/// Number of words of a float type; 0 for all others.
fn word_count(ty: Type) -> usize {
    match ty {
        Types::FLOAT => 1,
        Types::DOUBLE => 2,
        _ => 0,
    }
}

/// The instructions, with their results, whose results are only moved from memory to
/// memory: loads, and phis, selects and freezes of such values, all of whose users are
/// stores or again such.
fn moved_values(module: &Module, body: &Body) -> Vec<(Inst, Value)> {
    let mut found = Vec::new();
    let mut is_candidate: SecondaryMap<Value, bool> = SecondaryMap::new();
    for &block in &body.layout {
        for &inst in &body.blocks[block].insts {
            let Some(value) = body.result(inst) else { continue };
            if word_count(body.values[value].ty) == 0 {
                continue;
            }
            let moves = matches!(
                body.insts[inst],
                InstData::Load { volatile: false, atomic: None, .. }
                    | InstData::Phi { .. }
                    | InstData::Select { .. }
                    | InstData::Freeze { .. }
            );
            if moves {
                is_candidate[value] = true;
                found.push((inst, value));
            }
        }
    }
    if !found.iter().any(|&(inst, _)| matches!(body.insts[inst], InstData::Load { .. })) {
        return Vec::new();
    }
    let uses = Uses::compute(body);
    let mut work = Vec::new();
    for &(inst, value) in &found {
        let users = uses.users(value);
        let stays = users.iter().all(|&user| match &body.insts[user] {
            InstData::Store { volatile, atomic, .. } => !volatile && atomic.is_none(),
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
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::Call(_)
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. }) => passes_on(data),
        });
        let mut comes = true;
        for_each_moved(&body.insts[inst], |operand| {
            comes &= match operand {
                Operand::Value(value) => is_candidate[value],
                Operand::Const(id) => const_words(module, id).is_some(),
            };
        });
        if !stays || !comes {
            work.push(value);
        }
    }
    // A value with another use disqualifies all values that it is mixed with.
    while let Some(value) = work.pop() {
        if !std::mem::replace(&mut is_candidate[value], false) {
            continue;
        }
        let results = uses.users(value).iter().filter(|&&user| passes_on(&body.insts[user]));
        work.extend(results.filter_map(|&user| body.result(user)));
        if let Some(inst) = body.def(value) {
            for_each_moved(&body.insts[inst], |operand| work.extend(operand.value()));
        }
    }
    found.retain(|&(_, value)| is_candidate[value]);
    keep_copies(body, &uses, &mut found);
    found
}

/// Keeps the values that connect a load with a store. A loaded value that no store takes,
/// or a phi of constants that is stored, gains nothing as an integer.
fn keep_copies(body: &Body, uses: &Uses, found: &mut Vec<(Inst, Value)>) {
    let mut groups = Groups::default();
    for &(inst, value) in &*found {
        for_each_moved(&body.insts[inst], |operand| {
            if let Operand::Value(other) = operand {
                groups.join(value, other);
            }
        });
    }
    let (mut loaded, mut stored) = (SecondaryMap::new(), SecondaryMap::new());
    for &(inst, value) in &*found {
        let group = groups.of(value);
        let load = matches!(body.insts[inst], InstData::Load { .. });
        let is_store = |&user: &Inst| matches!(body.insts[user], InstData::Store { .. });
        loaded[group] |= load;
        stored[group] |= uses.users(value).iter().any(is_store);
    }
    found.retain(|&(_, value)| {
        let group = groups.of(value);
        loaded[group] && stored[group]
    });
}

/// Whether an instruction returns one of its operands unchanged.
fn passes_on(data: &InstData) -> bool {
    matches!(data, InstData::Phi { .. } | InstData::Select { .. } | InstData::Freeze { .. })
}

/// Calls `f` with the operands that an instruction may return.
fn for_each_moved(data: &InstData, mut f: impl FnMut(Operand)) {
    if let InstData::Phi { incoming, .. } = data {
        incoming.iter().for_each(|&(operand, _)| f(operand));
    } else if let InstData::Select { args, .. } = data {
        args[1..].iter().for_each(|&operand| f(operand));
    } else if let InstData::Freeze { arg } = data {
        f(*arg);
    }
}

/// The words of a constant, each none if it is undefined. `None` for what is no number.
fn const_words(module: &Module, id: Const) -> Option<[Option<u32>; 2]> {
    match module.consts.data(id) {
        ConstData::Float(bits) => {
            let bits = u64::try_from(*bits).ok()?;
            Some([Some(bits as u32), Some((bits >> 32) as u32)])
        }
        ConstData::Zero => Some([Some(0), Some(0)]),
        ConstData::Undef | ConstData::Poison => Some([None, None]),
        ConstData::Int(_)
        | ConstData::Null
        | ConstData::None
        | ConstData::Bytes(_)
        | ConstData::Aggregate(_)
        | ConstData::Splat(_)
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => None,
    }
}

/// Disjoint sets of values (union-find).
#[derive(Default)]
struct Groups {
    parents: SecondaryMap<Value, Option<Value>>,
}

impl Groups {
    /// The representative of a value's set.
    fn of(&mut self, mut value: Value) -> Value {
        while let Some(parent) = self.parents[value] {
            if let Some(above) = self.parents[parent] {
                self.parents[value] = Some(above);
            }
            value = parent;
        }
        value
    }

    /// Merges the sets of two values.
    fn join(&mut self, a: Value, b: Value) {
        let (a, b) = (self.of(a), self.of(b));
        if a != b {
            self.parents[a] = Some(b);
        }
    }
}

/// The state of rewriting one body.
struct Rewrite<'a> {
    module: &'a mut Module,
    body: &'a mut Body,
    /// The words of the values that are moved.
    words: SecondaryMap<Value, Words>,
}

impl Rewrite<'_> {
    /// Creates the instructions that replace `inst`, one a word. Those other than loads
    /// still have its operands: words of values that come later do not exist yet.
    fn make(&mut self, inst: Inst, value: Value) -> Vec<Inst> {
        let loc = self.body.locs[inst];
        let name = self.body.names[value];
        let data = self.body.insts[inst].clone();
        let mut new = Vec::new();
        for word in 0..word_count(self.body.values[value].ty) {
            let data = if let InstData::Load { ptr, align, volatile, .. } = data {
                let (ptr, align) = self.place(ptr, align, word, loc, &mut new);
                InstData::Load { ptr, align, volatile, atomic: None }
            } else {
                data.clone()
            };
            let part = self.body.make_inst(data, Types::I32, loc);
            new.push(part);
            if let Some(result) = self.body.result(part) {
                self.body.names[result] = name;
                self.words[value].push(result);
            }
        }
        new
    }

    /// Address and alignment of word `word` of the object at `ptr`.
    fn place(
        &mut self,
        ptr: Operand,
        align: u32,
        word: usize,
        loc: InstLoc,
        new: &mut Vec<Inst>,
    ) -> (Operand, u32) {
        if word == 0 {
            return (ptr, align);
        }
        let ty = self.body.operand_type(ptr, &self.module.consts);
        let index = self.module.consts.i32(4).into();
        let (indices, flags) = (Box::from([index]), InstFlags::INBOUNDS);
        let data = InstData::GetElementPtr { source: Types::I8, base: ptr, indices, flags };
        let inst = self.body.make_inst(data, ty, loc);
        new.push(inst);
        // The result is there: the type is that of a pointer.
        (self.body.result(inst).map_or(ptr, Operand::from), align.min(4))
    }

    /// Gives a phi, select or freeze the operands of its word.
    fn connect(&mut self, inst: Inst, word: usize) {
        let mut data = self.body.insts[inst].clone();
        if let InstData::Phi { incoming, flags } = &mut data {
            *flags = InstFlags::NONE;
            incoming.iter_mut().for_each(|(operand, _)| *operand = self.word(*operand, word));
        } else if let InstData::Select { args, flags } = &mut data {
            *flags = InstFlags::NONE;
            args[1..].iter_mut().for_each(|operand| *operand = self.word(*operand, word));
        } else if let InstData::Freeze { arg } = &mut data {
            *arg = self.word(*arg, word);
        }
        self.body.insts[inst] = data;
    }

    /// Word `word` of an operand.
    fn word(&mut self, operand: Operand, word: usize) -> Operand {
        match operand {
            Operand::Value(value) => {
                self.words[value].get(word).map_or(operand, |&part| part.into())
            }
            Operand::Const(id) => {
                let known = const_words(self.module, id).and_then(|words| words[word]);
                let data = match known {
                    Some(bits) => ConstData::Int(ApInt::new(32, bits.into())),
                    None => self.module.consts.data(id).clone(),
                };
                self.module.consts.intern(Types::I32, data).into()
            }
        }
    }

    /// Inserts the new instructions in place of the old ones, and stores words.
    fn replace(&mut self, instead: &mut SecondaryMap<Inst, Option<Vec<Inst>>>) {
        for block in self.body.layout.clone() {
            let old = std::mem::take(&mut self.body.blocks[block].insts);
            let mut new = Vec::with_capacity(old.len());
            for inst in old {
                if let Some(made) = instead[inst].take() {
                    new.extend(made);
                    continue;
                }
                if let InstData::Store {
                    ptr, value: Operand::Value(value), align, volatile, ..
                } = self.body.insts[inst]
                    && !self.words[value].is_empty()
                {
                    let loc = self.body.locs[inst];
                    for (word, part) in self.words[value].clone().into_iter().enumerate() {
                        let (ptr, align) = self.place(ptr, align, word, loc, &mut new);
                        let value = part.into();
                        let data = InstData::Store { ptr, value, align, volatile, atomic: None };
                        new.push(self.body.make_inst(data, Types::VOID, loc));
                    }
                } else {
                    new.push(inst)
                }
            }
            self.body.blocks[block].insts = new.into();
        }
    }
}
