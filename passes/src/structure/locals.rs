//! Gives every value that is not part of an expression a local, few of them.
//!
//! First each phi shares one local with what comes into it, wherever the two never live at once; then values that do
//! not meet share locals by colouring in order of first life. A lost copy or a swap is nothing special here: what meets
//! keeps its own local, and [`super::copies`] orders what remains to be copied on an edge.

use std::collections::BTreeMap;

use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{EntityRef, PrimaryMap, SecondaryMap};
use emback_ir::tree::{Local, LocalData, ValType};
use emback_ir::{Operand, Symbol, Value};
use rustc_hash::FxHashMap;

use super::address;
use super::graph::Loops;
use super::nest::{Fate, Layout};
use super::plan::Plan;
use super::ranges::{self, Live, Range};

/// Locals tried for one value before it gets a new one; bounds the work in huge functions.
const MAX_TRIES: usize = 1_000;
/// With more locals than this even a new local is too dear: all are tried. asm.js engines stop at 50,000.
const MANY_LOCALS: usize = 40_000;
/// Up to this many locals every name of the IR has a local of its own where names are kept.
const MANY_NAMED: usize = 1_000;

/// Which local each value has.
pub(crate) struct Locals {
    pub of: SecondaryMap<Value, PackedOption<Local>>,
    pub data: PrimaryMap<Local, LocalData>,
    pub params: Vec<Local>,
}

/// Values that share a local.
struct Class {
    range: Range,
    ty: ValType,
    name: PackedOption<Symbol>,
    param: Option<Local>,
}

struct Classes {
    /// Class of each live value, by its place in the list; a class that was joined to another points there.
    up: Vec<u32>,
    all: Vec<Class>,
}

impl Classes {
    fn find(&mut self, mut at: u32) -> u32 {
        while self.up[at as usize] != at {
            let above = self.up[self.up[at as usize] as usize];
            self.up[at as usize] = above;
            at = above;
        }
        at
    }

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
            || meet(&one.range, &other.range)
        {
            return;
        }
        let more = std::mem::take(&mut self.all[small as usize].range);
        let (param, name) = (self.all[small as usize].param, self.all[small as usize].name);
        let class = &mut self.all[big as usize];
        add(&mut class.range, &more);
        if param.is_some() || (class.param.is_none() && name.is_some() && small < big) {
            class.name = name.or(class.name);
        }
        class.name = class.name.or(name);
        class.param = class.param.or(param);
        self.up[small as usize] = big;
    }
}

trait OrName {
    fn or(self, other: Self) -> Self;
}

impl OrName for PackedOption<Symbol> {
    fn or(self, other: Self) -> Self {
        if self.is_some() { self } else { other }
    }
}

/// Whether two ranges share a place; `small` has fewer intervals.
fn meet(small: &Range, big: &Range) -> bool {
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

fn add(range: &mut Range, more: &Range) {
    range.extend_from_slice(more);
    ranges::normalise(range);
}

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
            range: live.range,
            // The types are checked where expressions are made; anything stands for a wrong one until then.
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

/// A copy that sharing would save.
#[derive(Copy, Clone, Default)]
struct Saving {
    /// Loops around the innermost edge that copies.
    depth: u32,
    /// Number of edges that copy.
    edges: u32,
    /// Whether one of them closes a loop.
    closes: bool,
}

/// Joins phis with what comes into them, where that saves most first.
fn share_phis(
    plan: &Plan<'_>,
    layout: &Layout,
    index: &SecondaryMap<Value, u32>,
    classes: &mut Classes,
) {
    let order: Vec<u32> = (0..plan.blocks.len() as u32).collect();
    let loops = Loops::compute(&plan.graph, &order, &plan.dominators);
    let mut savings: FxHashMap<(u32, u32), Saving> = FxHashMap::default();
    for (&(from, to), moves) in &layout.moves {
        for &(phi, operand) in moves {
            let Operand::Value(value) = operand else { continue };
            if layout.fate[value] == Fate::Local {
                let saving = savings.entry((index[phi], index[value])).or_default();
                saving.depth = saving.depth.max(loops.depth[from as usize]);
                saving.edges += 1;
                saving.closes |= plan.dominators.dominates(to, from);
            }
        }
    }
    let mut pairs: Vec<((u32, u32), Saving)> = savings.into_iter().collect();
    pairs.sort_unstable_by_key(|&(pair, saving)| {
        (std::cmp::Reverse((saving.depth, saving.edges, saving.closes)), pair)
    });
    for ((phi, value), _) in pairs {
        classes.join(phi, value);
    }
}

/// What a local holds over the line.
struct Colour {
    local: Local,
    ty: ValType,
    name: PackedOption<Symbol>,
    taken: BTreeMap<u32, u32>,
    last: u32,
}

impl Colour {
    fn is_free(&self, range: &Range) -> bool {
        range.first().is_none_or(|first| self.last <= first.0)
            || range.iter().all(|&(start, end)| {
                self.taken.range(..end).next_back().is_none_or(|(_, &taken)| taken <= start)
            })
    }

    fn take(&mut self, range: &Range) {
        self.taken.extend(range.iter().copied());
        self.last = self.last.max(range.last().map_or(0, |interval| interval.1));
    }
}

fn colour(
    plan: &Plan<'_>,
    classes: &mut Classes,
    data: &mut PrimaryMap<Local, LocalData>,
) -> Vec<PackedOption<Local>> {
    let mut roots: Vec<u32> =
        (0..classes.all.len() as u32).filter(|&at| classes.up[at as usize] == at).collect();
    let first = |class: &Class| class.range.first().map_or(0, |interval| interval.0);
    roots.sort_by_key(|&at| {
        let class = &classes.all[at as usize];
        (class.param.is_none(), class.param, first(class), at)
    });
    let named = plan.options.keep_names && !plan.options.optimise;
    let mut colours: Vec<Colour> = Vec::new();
    // Colours by type, and by name where names keep apart.
    let mut shelves: FxHashMap<(ValType, PackedOption<Symbol>), Vec<usize>> = FxHashMap::default();
    let mut out = vec![PackedOption::default(); classes.all.len()];
    for at in roots {
        let class = &classes.all[at as usize];
        let shelf = if named && colours.len() < MANY_NAMED { class.name } else { None.into() };
        let list = shelves.entry((class.ty, shelf)).or_default();
        let tries = if colours.len() < MANY_LOCALS { MAX_TRIES } else { usize::MAX };
        let free = if class.param.is_some() {
            None
        } else {
            // Old ones first: they make few; then young ones, which are likely to have just become free.
            let young = list.iter().rev().take(tries / 2);
            let mut some = list.iter().take(tries / 2).chain(young).copied();
            some.find(|&at| colours[at].is_free(&class.range))
        };
        let chosen = free.unwrap_or_else(|| {
            let local = data.push(LocalData { ty: class.ty, name: class.name });
            debug_assert!(class.param.is_none_or(|param| param == local));
            list.push(colours.len());
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
        colour.take(&class.range);
        if colour.name.is_none() {
            colour.name = class.name;
            data[colour.local].name = class.name;
        }
        out[at as usize] = colour.local.into();
    }
    out
}
