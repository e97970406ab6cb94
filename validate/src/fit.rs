//! How close a module comes to the limits of each engine.
//!
//! Limits are those of `wasm-limits.h` in V8 and `WasmConstants.h` in SpiderMonkey, which
//! both check asm.js modules like WebAssembly modules. A module close to one may fail in
//! another version.

use std::ops::Range;

use crate::facts::FunctionFacts;
use crate::function::switch::LONGEST_TABLE;
use crate::heap::{largest_heap, next_heap_length};
use crate::link;
use crate::module::Shape;
use crate::profile::Engine;

/// One limit of one engine, and how near the module comes to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The engine.
    pub engine: Engine,
    /// What is limited, such as `locals of a function`.
    pub limit: &'static str,
    /// The maximum.
    pub allowed: u64,
    /// The largest use in the module.
    pub used: u64,
    /// The place of that use.
    pub span: Range<u32>,
}

/// The limits of an engine; `u64::MAX` where it has none.
pub(crate) struct Limits {
    pub(crate) parameters: u64,
    pub(crate) locals: u64,
    /// Bytes of a function's body once it is translated to WebAssembly. SpiderMonkey
    /// counts none.
    pub(crate) body: u64,
    pub(crate) functions: u64,
    pub(crate) imports: u64,
    pub(crate) globals: u64,
    pub(crate) slots: u64,
    /// The span of the cases of a switch.
    pub(crate) switch_span: u64,
    /// Whether the slots of all tables are counted together.
    pub(crate) slots_in_all: bool,
    /// The nesting of statements and expressions that its parser supports with the
    /// default stack size.
    pub(crate) depth: u64,
}

impl Limits {
    /// The limits of this engine.
    pub(crate) const fn of(engine: Engine) -> Limits {
        match engine {
            // The specification has no limits but that of an array index.
            Engine::Spec => Limits {
                parameters: u64::MAX,
                locals: u64::MAX,
                body: u64::MAX,
                functions: u64::MAX,
                imports: u64::MAX,
                globals: u64::MAX,
                slots: u64::MAX,
                switch_span: 1 << 31,
                slots_in_all: false,
                depth: u64::MAX,
            },
            Engine::V8 | Engine::SpiderMonkey => Limits {
                parameters: 1_000,
                locals: 50_000,
                body: match engine {
                    Engine::V8 => 7_654_321,
                    Engine::SpiderMonkey | Engine::Spec => u64::MAX,
                },
                functions: 1_000_000,
                imports: 100_000,
                globals: 1_000_000,
                slots: 10_000_000,
                switch_span: match engine {
                    Engine::SpiderMonkey => LONGEST_TABLE.unsigned_abs(),
                    Engine::V8 | Engine::Spec => u64::MAX,
                },
                slots_in_all: matches!(engine, Engine::V8),
                depth: if matches!(engine, Engine::V8) { 2_000 } else { 1_000 },
            },
        }
    }
}

/// Compares the largest use of each resource with the limit. `head` is the place to
/// report what belongs to the module as a whole.
pub(crate) fn fit(shape: &Shape<'_>, functions: &[FunctionFacts], head: &Range<u32>) -> Vec<Fit> {
    let engine = shape.env.engine;
    let limits = Limits::of(engine);
    let most = |figure: fn(&FunctionFacts) -> u64| {
        let mut most = (0, head.clone());
        for facts in functions {
            if figure(facts) > most.0 {
                most = (figure(facts), facts.span.clone());
            }
        }
        most
    };
    let all = |count: u64| (count, head.clone());
    let table = shape.tables.iter().max_by_key(|table| (table.length, u32::MAX - table.span.start));
    let table_span = table.map_or_else(|| head.clone(), |table| table.span.clone());
    let slots = if limits.slots_in_all {
        shape.tables.iter().map(|table| u64::from(table.length)).sum()
    } else {
        table.map_or(0, |table| u64::from(table.length))
    };
    let mut heap = most(|facts| u64::from(facts.counts.heap_needed));
    if shape.figures.views > 0 {
        heap.0 = next_heap_length(heap.0, engine).unwrap_or(u64::MAX);
    }
    [
        ("parameters of a function", limits.parameters, most(|f| f.counts.parameters.into())),
        // Engines count parameters as locals, as the code that they translate to does.
        (
            "locals of a function",
            limits.locals,
            most(|f| u64::from(f.counts.locals) + u64::from(f.counts.parameters)),
        ),
        ("wasm bytes of a function", limits.body, most(|f| f.counts.code.into())),
        ("functions", limits.functions, all(functions.len() as u64)),
        ("imports by signature", limits.imports, all(link::foreign(functions))),
        ("variables of the module", limits.globals, all(shape.figures.cells.into())),
        ("table slots", limits.slots, (slots, table_span)),
        ("cases of a switch", limits.switch_span, most(|f| f.counts.switch_span)),
        ("nesting", limits.depth, most(|f| f.counts.depth.into())),
        ("heap", largest_heap(engine), heap),
    ]
    .into_iter()
    .filter(|&(_, allowed, _)| allowed != u64::MAX)
    .map(|(limit, allowed, (used, span))| Fit { engine, limit, allowed, used, span })
    .collect()
}
