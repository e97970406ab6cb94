//! Programs of one shape and any size: what takes more than its share of time or memory shows when the size doubles.

use std::fmt::Write as _;

macro_rules! put {
    ($out:ident, $($arg:tt)*) => {
        let _ = writeln!($out, $($arg)*);
    };
}

mod calls;
mod code;
mod data;
mod flow;

use calls::{
    allocas, arguments, call_chain, callers, declarations, frame, functions, inline, table, varargs,
};
use code::{
    dead, division64, doubles, expression, gep_chain, i64_blocks, i64_chain, i128_chain,
    i512_chain, loads_stores, long_names, memcpy, select_chain, straight,
};
use data::{
    alias_chain, aliases, array, array_structs, array64, constant_expression, debug, deep_struct,
    deep_type, globals, metadata, metadata_chain, pointers, string, strings, struct_value, types,
    wide_struct, zeros,
};
use flow::{
    blocks, exits, ifs, irreducible, ladder, loops, many_phis, nest, phi_chain, sparse_switch,
    switch, switches, wide_phis,
};

/// A shape: its name, a size at which it is no small program, and the text of any size.
pub struct Shape {
    /// What it is asked for by.
    pub name: &'static str,
    /// A size at which a compiler has something to do.
    pub size: usize,
    /// A module of LLVM IR, about proportional to the size.
    pub write: fn(usize) -> String,
}

/// All shapes.
pub const SHAPES: &[Shape] = &[
    Shape { name: "straight", size: 8000, write: straight },
    Shape { name: "loads-stores", size: 4000, write: loads_stores },
    Shape { name: "dead", size: 8000, write: dead },
    Shape { name: "expression", size: 4000, write: expression },
    Shape { name: "doubles", size: 4000, write: doubles },
    Shape { name: "blocks", size: 2000, write: blocks },
    Shape { name: "ladder", size: 1000, write: ladder },
    Shape { name: "exits", size: 2000, write: exits },
    Shape { name: "irreducible", size: 500, write: irreducible },
    Shape { name: "loops", size: 2000, write: loops },
    Shape { name: "nest", size: 100, write: nest },
    Shape { name: "ifs", size: 500, write: ifs },
    Shape { name: "phi-chain", size: 1000, write: phi_chain },
    Shape { name: "wide-phis", size: 500, write: wide_phis },
    Shape { name: "many-phis", size: 1000, write: many_phis },
    Shape { name: "switch", size: 4000, write: switch },
    Shape { name: "sparse-switch", size: 4000, write: sparse_switch },
    Shape { name: "switches", size: 400, write: switches },
    Shape { name: "functions", size: 4000, write: functions },
    Shape { name: "call-chain", size: 2000, write: call_chain },
    Shape { name: "callers", size: 2000, write: callers },
    Shape { name: "inline", size: 1000, write: inline },
    Shape { name: "declarations", size: 4000, write: declarations },
    Shape { name: "arguments", size: 1000, write: arguments },
    Shape { name: "varargs", size: 1000, write: varargs },
    Shape { name: "table", size: 2000, write: table },
    Shape { name: "globals", size: 8000, write: globals },
    Shape { name: "array", size: 200_000, write: array },
    Shape { name: "array64", size: 100_000, write: array64 },
    Shape { name: "array-structs", size: 40_000, write: array_structs },
    Shape { name: "pointers", size: 20_000, write: pointers },
    Shape { name: "string", size: 1_000_000, write: string },
    Shape { name: "strings", size: 8000, write: strings },
    Shape { name: "zeros", size: 1_000_000, write: zeros },
    Shape { name: "constant-expression", size: 45, write: constant_expression },
    Shape { name: "deep-struct", size: 45, write: deep_struct },
    Shape { name: "deep-type", size: 100, write: deep_type },
    Shape { name: "wide-struct", size: 2000, write: wide_struct },
    Shape { name: "struct-value", size: 500, write: struct_value },
    Shape { name: "types", size: 4000, write: types },
    Shape { name: "aliases", size: 4000, write: aliases },
    Shape { name: "alias-chain", size: 1000, write: alias_chain },
    Shape { name: "frame", size: 10_000_000, write: frame },
    Shape { name: "allocas", size: 4000, write: allocas },
    Shape { name: "metadata", size: 10_000, write: metadata },
    Shape { name: "metadata-chain", size: 10_000, write: metadata_chain },
    Shape { name: "debug", size: 4000, write: debug },
    Shape { name: "i64", size: 2000, write: i64_chain },
    Shape { name: "i64-loop", size: 1000, write: i64_blocks },
    Shape { name: "i128", size: 500, write: i128_chain },
    Shape { name: "i512", size: 100, write: i512_chain },
    Shape { name: "division64", size: 1000, write: division64 },
    Shape { name: "long-names", size: 1000, write: long_names },
    Shape { name: "memcpy", size: 2000, write: memcpy },
    Shape { name: "select-chain", size: 4000, write: select_chain },
    Shape { name: "gep-chain", size: 4000, write: gep_chain },
];

/// The shape of a name.
#[must_use]
pub fn shape(name: &str) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| shape.name == name)
}

const HEAD: &str = "target datalayout = \"e-p:32:32-i64:64-v128:32:128-n32-S128\"\n\
                    target triple = \"asmjs-unknown-emscripten\"\n";

/// A module with `main` and what the closure writes before it; `main` is what it returns.
fn module(write: impl FnOnce(&mut String) -> String) -> String {
    let mut out = HEAD.to_owned();
    let main = write(&mut out);
    put!(out, "define i32 @main(i32 %argc, ptr %argv) {{\n{main}}}");
    out
}

fn calling(call: &str) -> String {
    format!("  %r = call i32 @{call}\n  ret i32 %r\n")
}
