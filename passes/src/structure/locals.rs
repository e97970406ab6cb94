//! Assigns locals to values that are not nested in an expression: register allocation
//! with an unlimited number of registers, where fewer are better for the size of the
//! output and for the compile time of engines.
//!
//! First each phi is coalesced with its operands, if their live ranges do not overlap.
//! Then classes that do not overlap share locals, by colouring in order of their first
//! definition (linear scan: Poletto and Sarkar, "Linear Scan Register Allocation", 1999).
//! Lost copies and swaps need no special treatment: overlapping values keep their own
//! locals, and [`super::copies`] orders the copies that remain on an edge.
//!
//! ```text
//! loop:                                   i = 0
//!   %i = phi [0, %entry], [%n, %loop]     for (;;) {
//!   %n = add %i, 1                   ->     i = i + 1
//!   br %n < 10, %loop, %end                 if (i >= 10) break
//! ```
//! Here `%i` and `%n` do not overlap and share the local `i`, and the copy on the back
//! edge is gone.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{EntityRef, PrimaryMap, SecondaryMap};
use emback_ir::graph::Loops;
use emback_ir::tree::{Local, LocalData, ValType};
use emback_ir::{Operand, Symbol, Value};
use rustc_hash::FxHashMap;

use super::Step;
use super::address;
use super::nest::{Fate, Layout};
use super::plan::Plan;
use super::ranges::{self, Live, Range};
use crate::pass::Pass;

/// Most locals that are tried for one value, which bounds the work in huge functions. A
/// local that is no longer used at all is found without a search.
const MAX_TRIES: usize = 1_000;
/// Number of intervals from which on a range is kept in a tree.
const MANY_INTERVALS: usize = 64;
/// Most locals of a function in which, with names kept, each name of the IR has a local
/// of its own.
const MANY_NAMED: usize = 1_000;

/// The local of each value.
#[derive(Default)]
pub(crate) struct Locals {
    pub of: SecondaryMap<Value, PackedOption<Local>>,
    pub data: PrimaryMap<Local, LocalData>,
    pub params: Vec<Local>,
}

/// The live range of a class.
enum Intervals {
    /// A sorted list.
    Few(Range),
    /// A map from start to end, so that adding a few intervals to many costs little.
    Many(BTreeMap<u32, u32>),
}

/// Number of intervals.
impl Intervals {
    fn len(&self) -> usize {
        match self {
            Self::Few(range) => range.len(),
            Self::Many(tree) => tree.len(),
        }
    }

    /// Whether the two overlap; `self` has fewer intervals.
    fn meet(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Few(small), Self::Few(big)) => meet(small, big),
            (Self::Few(small), Self::Many(big)) => !is_free(big, small.iter().copied()),
            (Self::Many(small), Self::Many(big)) => {
                !is_free(big, small.iter().map(|(&start, &end)| (start, end)))
            }
            (Self::Many(small), Self::Few(big)) => {
                small.iter().any(|(&start, &end)| meet(&[(start, end)], big))
            }
        }
    }

    /// Adds a range that does not overlap.
    fn add(&mut self, more: Self) {
        let more = more.into_range();
        if let Self::Few(range) = self {
            if range.len() + more.len() <= MANY_INTERVALS {
                range.extend_from_slice(&more);
                ranges::normalise(range);
                return;
            }
            *self = Self::Many(std::mem::take(range).into_iter().collect());
        }
        let Self::Many(tree) = self else { return };
        for (mut start, mut end) in more {
            if let Some((&before, &until)) = tree.range(..start).next_back()
                && until == start
            {
                start = before;
            }
            if let Some(until) = tree.remove(&end) {
                end = until;
            }
            tree.insert(start, end);
        }
    }

    /// The intervals as a sorted list.
    fn into_range(self) -> Range {
        match self {
            Self::Few(range) => range,
            Self::Many(tree) => tree.into_iter().collect(),
        }
    }
}

/// Whether no interval overlaps with those in the tree.
fn is_free(taken: &BTreeMap<u32, u32>, mut range: impl Iterator<Item = (u32, u32)>) -> bool {
    range
        .all(|(start, end)| taken.range(..end).next_back().is_none_or(|(_, &until)| until <= start))
}

/// Values that share a local. At most one of them is a parameter.
struct Class {
    range: Intervals,
    ty: ValType,
    name: PackedOption<Symbol>,
    param: Option<Local>,
}

/// All classes, of which one may be part of another.
struct Classes {
    /// Union-find: the parent of each value, by its index in the list of live values.
    up: Vec<u32>,
    all: Vec<Class>,
}

impl Classes {
    /// The representative of a value, with path halving.
    fn find(&mut self, mut at: u32) -> u32 {
        while self.up[at as usize] != at {
            let above = self.up[self.up[at as usize] as usize];
            self.up[at as usize] = above;
            at = above;
        }
        at
    }

    /// Merges the classes of two values, if they have one type and do not overlap. The
    /// smaller range is added to the larger one.
    fn join(&mut self, a: u32, b: u32) {
        let (a, b) = (self.find(a), self.find(b));
        if a == b {
            return;
        }
        let (small, big) = if self.all[a as usize].range.len() < self.all[b as usize].range.len() {
            (a, b)
        } else {
            (b, a)
        };
        let (one, other) = (&self.all[small as usize], &self.all[big as usize]);
        if one.ty != other.ty
            || (one.param.is_some() && other.param.is_some())
            || one.range.meet(&other.range)
        {
            return;
        }
        let none = Intervals::Few(Vec::new());
        let more = std::mem::replace(&mut self.all[small as usize].range, none);
        let (param, name) = (self.all[small as usize].param, self.all[small as usize].name);
        let class = &mut self.all[big as usize];
        // The name of a parameter wins, for callers see it in a debugger; then the
        // earlier one.
        class.range.add(more);
        if param.is_some() || (class.param.is_none() && name.is_some() && small < big) {
            class.name = name.or(class.name);
        }
        class.name = class.name.or(name);
        class.param = class.param.or(param);
        self.up[small as usize] = big;
    }
}

/// The first name that is present.
trait OrName {
    fn or(self, other: Self) -> Self;
}

impl OrName for PackedOption<Symbol> {
    fn or(self, other: Self) -> Self {
        if self.is_some() { self } else { other }
    }
}

/// Whether two ranges overlap; `small` has fewer intervals. A merge if they are of
/// similar length, binary searches otherwise.
fn meet(small: &[(u32, u32)], big: &[(u32, u32)]) -> bool {
    if big.len() / 16 < small.len() {
        let (mut a, mut b) = (0, 0);
        while let (Some(x), Some(y)) = (small.get(a), big.get(b)) {
            if x.1 <= y.0 {
                a += 1;
            } else if y.1 <= x.0 {
                b += 1;
            } else {
                return true;
            }
        }
        return false;
    }
    small.iter().any(|&(start, end)| {
        let after = big.partition_point(|interval| interval.1 <= start);
        big.get(after).is_some_and(|interval| interval.0 < end)
    })
}

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "colour",
    about: "values into few locals",
    run: |state| {
        let live = std::mem::take(&mut state.live);
        state.locals = assign(&state.plan, &state.layout, live);
        Ok(())
    },
};

/// Assigns all locals. Time is O(n log n) in the intervals of all values, plus at most
/// [`MAX_TRIES`] for each class.
pub(crate) fn assign(plan: &Plan<'_>, layout: &Layout, live: Vec<Live>) -> Locals {
    let mut index: SecondaryMap<Value, u32> = SecondaryMap::with_default(u32::MAX);
    let mut classes = Classes { up: (0..live.len() as u32).collect(), all: Vec::new() };
    let params = plan.body.params.len();
    let values: Vec<Value> = live.iter().map(|live| live.value).collect();
    for (at, live) in live.into_iter().enumerate() {
        index[live.value] = at as u32;
        let ty = plan.body.values[live.value].ty;
        let name = plan.body.names[live.value];
        classes.all.push(Class {
            range: Intervals::Few(live.range),
            // Types are checked where expressions are made; any type does for a
            // wrong one until then.
            ty: address::val_type(plan.module, ty).unwrap_or(ValType::I32),
            name: if plan.options.keep_names { name } else { None.into() },
            param: (at < params).then(|| Local::new(at)),
        });
    }
    share_phis(plan, layout, &index, &mut classes);

    let mut locals = Locals {
        of: SecondaryMap::new(),
        data: PrimaryMap::new(),
        params: (0..params).map(Local::new).collect(),
    };
    let local_of_class = colour(plan, &mut classes, &mut locals.data);
    for (at, &value) in values.iter().enumerate() {
        let class = classes.find(at as u32);
        locals.of[value] = local_of_class[class as usize];
    }
    locals
}

/// A copy that coalescing would save.
#[derive(Copy, Clone, Default)]
struct Saving {
    /// Loop depth of the deepest edge with the copy.
    depth: u32,
    /// Number of edges that copy.
    edges: u32,
    /// Whether one of them is a back edge.
    closes: bool,
}

/// Coalesces phis with their operands, in order of savings: deepest loops first. Ties are
/// broken by number, so the result is deterministic. This is greedy: to find the best set
/// is NP-complete (Bouchez et al., "On the Complexity of Register Coalescing", 2007).
fn share_phis(
    plan: &Plan<'_>,
    layout: &Layout,
    index: &SecondaryMap<Value, u32>,
    classes: &mut Classes,
) {
    let loops = Loops::compute(&plan.graph, &plan.dominators);
    let mut savings: FxHashMap<(u32, u32), Saving> = FxHashMap::default();
    for (&(from, to), moves) in &layout.moves {
        for &(phi, operand) in moves {
            let Operand::Value(value) = operand else { continue };
            if layout.fate[value] == Fate::Local {
                let saving = savings.entry((index[phi], index[value])).or_default();
                saving.depth = saving.depth.max(loops.depth(from));
                saving.edges += 1;
                saving.closes |= plan.dominators.dominates(to, from);
            }
        }
    }
    let mut pairs: Vec<((u32, u32), Saving)> = savings.into_iter().collect();
    pairs.sort_unstable_by_key(|&(pair, saving)| {
        (Reverse((saving.depth, saving.edges, saving.closes)), pair)
    });
    for ((phi, value), _) in pairs {
        classes.join(phi, value);
    }
}

/// A local with the ranges that it is taken for.
struct Colour {
    local: Local,
    ty: ValType,
    name: PackedOption<Symbol>,
    taken: BTreeMap<u32, u32>,
    /// The end of its last range.
    last: u32,
}

impl Colour {
    /// Whether the local is free for the whole range.
    fn is_free(&self, range: &Range) -> bool {
        range.first().is_none_or(|first| self.last <= first.0)
            || is_free(&self.taken, range.iter().copied())
    }

    /// Takes the local for the range.
    fn take(&mut self, range: &Range) {
        self.taken.extend(range.iter().copied());
        self.last = self.last.max(range.last().map_or(0, |interval| interval.1));
    }
}

/// The locals of one type, and of one name where names are kept apart.
#[derive(Default)]
struct Shelf {
    colours: Vec<usize>,
    /// All of them but one that is about to be taken, ordered by a lower bound of their
    /// end.
    ends: BinaryHeap<Reverse<(u32, usize)>>,
}

impl Shelf {
    /// Removes a local that is not used from `start` on.
    fn ended(&mut self, colours: &[Colour], start: u32) -> Option<usize> {
        while let Some(&Reverse((end, at))) = self.ends.peek() {
            if end > start {
                return None;
            }
            self.ends.pop();
            let now = colours[at].last;
            if now <= start {
                return Some(at);
            }
            self.ends.push(Reverse((now, at)));
        }
        None
    }
}

/// Assigns a local to each class, in order of its first definition. Parameters come first
/// and have fixed locals.
fn colour(
    plan: &Plan<'_>,
    classes: &mut Classes,
    data: &mut PrimaryMap<Local, LocalData>,
) -> Vec<PackedOption<Local>> {
    let mut roots: Vec<(u32, Range)> = Vec::new();
    for at in 0..classes.all.len() {
        if classes.up[at] as usize == at {
            let none = Intervals::Few(Vec::new());
            let range = std::mem::replace(&mut classes.all[at].range, none).into_range();
            roots.push((at as u32, range));
        }
    }
    let first = |range: &Range| range.first().map_or(0, |interval| interval.0);
    roots.sort_by_key(|(at, range)| {
        let class = &classes.all[*at as usize];
        (class.param.is_none(), class.param, first(range), *at)
    });
    // Without optimisation a local has one name, so that a debugger shows the variable at
    // any time.
    let named = plan.options.keep_names && !plan.options.optimise;
    let mut colours: Vec<Colour> = Vec::new();
    let mut shelves: FxHashMap<(ValType, PackedOption<Symbol>), Shelf> = FxHashMap::default();
    let mut out = vec![PackedOption::default(); classes.all.len()];
    for (at, range) in roots {
        let class = &classes.all[at as usize];
        let name = if named && colours.len() < MANY_NAMED { class.name } else { None.into() };
        let shelf = shelves.entry((class.ty, name)).or_default();
        let (mut chosen, mut is_listed) = (None, true);
        if class.param.is_none() {
            // Old locals first, which keeps the number small; then recent ones, which are
            // likely to be free again.
            let old = shelf.colours.iter().take(MAX_TRIES / 2);
            let young = shelf.colours.iter().rev().take(MAX_TRIES / 2);
            chosen = old.chain(young).copied().find(|&at| colours[at].is_free(&range));
            if chosen.is_none() {
                chosen = shelf.ended(&colours, first(&range));
                is_listed = false;
            }
        }
        let chosen = chosen.unwrap_or_else(|| {
            let local = data.push(LocalData { ty: class.ty, name: class.name });
            debug_assert!(class.param.is_none_or(|param| param == local));
            is_listed = false;
            shelf.colours.push(colours.len());
            colours.push(Colour {
                local,
                ty: class.ty,
                name: class.name,
                taken: BTreeMap::new(),
                last: 0,
            });
            colours.len() - 1
        });
        let colour = &mut colours[chosen];
        debug_assert_eq!(colour.ty, class.ty);
        colour.take(&range);
        if !is_listed {
            shelf.ends.push(Reverse((colour.last, chosen)));
        }
        if colour.name.is_none() {
            colour.name = class.name;
            data[colour.local].name = class.name;
        }
        out[at as usize] = colour.local.into();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::Random;

    #[test]
    fn classes_of_any_size_hold_what_was_added() {
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        for _ in 0..200 {
            // Two sets of intervals over a short line, grown piece by piece; `places`
            // says what a set holds.
            let mut sets = [Intervals::Few(Vec::new()), Intervals::Few(Vec::new())];
            let mut places = [vec![false; 400], vec![false; 400]];
            for _ in 0..random.below(200) {
                let own = usize::from(random.below(2) == 0);
                let start = usize::try_from(random.below(390)).unwrap_or(0);
                let end = start + 1 + usize::try_from(random.below(9)).unwrap_or(0);
                let piece = Intervals::Few(vec![(start as u32, end as u32)]);
                let is_taken = places[own][start..end].contains(&true);
                assert_eq!(piece.len() < sets[own].len() && piece.meet(&sets[own]), {
                    is_taken && piece.len() < sets[own].len()
                });
                if !is_taken {
                    sets[own].add(piece);
                    places[own][start..end].fill(true);
                }
            }
            let share = places[0].iter().zip(&places[1]).any(|(&a, &b)| a && b);
            let [a, b] = sets;
            let (small, big) = if a.len() < b.len() { (&a, &b) } else { (&b, &a) };
            assert_eq!(small.meet(big), share);
            for (set, places) in [a, b].into_iter().zip(&places) {
                let range = set.into_range();
                assert!(range.is_sorted_by(|a, b| a.1 < b.0), "sorted and apart: {range:?}");
                let held = |at: usize| range.iter().any(|&(s, e)| (s..e).contains(&(at as u32)));
                assert!((0..places.len()).all(|at| held(at) == places[at]));
            }
        }
    }
}
