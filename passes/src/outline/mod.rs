//! Moves parts of very large functions into functions of their own.
//!
//! Before: a function that engines do not optimise because it is too large.
//!
//! After: functions that are not larger than the limit each, as far as the program can be cut.
//! `@f.outlined` has the blocks of a part, which is a subtree of the dominator tree; the block
//! that leads there calls it:
//!
//! ```text
//! then:                          then:
//!   %a = ...                       %which = call i32 @f.outlined(ptr %p)
//!   ...                     ->     %left = icmp eq i32 %which, 0
//!   br i1 %c, %next, %out          br i1 %left, label %next, label %out
//! ```
//!
//! V8 optimises no function of more than 60 KB of bytecode (`max_optimized_bytecode_size`), and
//! other engines have limits of the kind. As plain JavaScript such a function never leaves a lower
//! tier: SHA-512 that is unrolled is 24 times slower, the interpreters of Lua and SQLite 6 times.
//! Compiled ahead, a call costs little, and smaller functions have better code. So only functions
//! beyond the limit are cut, where they are entered least. fastcomp had the same in its JavaScript
//! optimiser, with the setting `OUTLINING_LIMIT`.
//!
//! What enters a part is passed in parameters, up to twelve. All else that goes in or out is stored
//! in a variable right before the call or the return, and loaded right after it. Nothing runs in
//! between, so one variable serves all parts, also in recursion.
//!
//! The work is linear in the size of the function, times the size of a part, which has a limit.

mod choose;
mod cuts;
mod extract;
mod part;
mod size;

use emback_ir::{Body, Diagnostics, Global, Module};

use crate::pass::{Context, Pass, Run};

/// Most parameters of a part. More go through memory, as engines pass numbers in boxes on the stack
/// to a function that they do not inline.
const MOST_PARAMETERS: usize = 12;

/// See the head of this file.
pub const PASS: Pass =
    Pass { name: "outline", about: "parts of very large functions apart", run: Run::Module(run) };

/// Cuts each function above the limit.
fn run(module: &mut Module, context: &Context<'_>) -> Result<(), Diagnostics> {
    let Some(limits) = Limits::of(context.options.outlining_limit) else { return Ok(()) };
    let mut room = extract::Room::default();
    for global in module.globals.keys() {
        let is_large = |body: &Body| size::of_body(body) > limits.function;
        if !module.globals[global].body().is_some_and(is_large) {
            continue;
        }
        let Some(mut body) = module.take_body(global) else { continue };
        cut_up(module, global, &mut body, &limits, &mut room);
        module.put_body(global, body);
    }
    room.finish(module);
    Ok(())
}

/// Sizes in bytes of bytecode, as [`size`] estimates it.
#[derive(Copy, Clone, Debug)]
struct Limits {
    /// A larger function is cut.
    function: u32,
    /// The largest part.
    part: u32,
    /// The smallest part.
    least: u32,
    /// The largest piece of straight code.
    piece: u32,
}

impl Limits {
    /// Those for a limit on functions; none where it is 0.
    fn of(function: u32) -> Option<Self> {
        let limits =
            Self { function, part: function / 4 * 3, least: function / 160, piece: function / 3 };
        (function > 0).then_some(limits)
    }
}

/// Moves parts out of a body until what is left is below the limit, or nothing more can go.
fn cut_up(
    module: &mut Module,
    global: Global,
    body: &mut Body,
    limits: &Limits,
    room: &mut extract::Room,
) {
    cuts::cut(module, body, limits);
    let mut size = size::of_body(body);
    while size > limits.function {
        for part in choose::parts(module, body, limits) {
            extract::extract(module, global, body, &part, room);
        }
        // What is in the place of a part may be chosen again: a round that gains little is the last.
        let left = size::of_body(body);
        if left >= size - size / 64 {
            return;
        }
        size = left;
    }
}
