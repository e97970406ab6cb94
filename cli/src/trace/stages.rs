//! The stages of every function of one target, cut into lines that know where they come from.

use emback::stages::Printed;
use emback_ir::tree::TreeFunction;
use emback_ir::{Inst, InstLoc, Module, print};

use super::look::Look;
use super::{Line, Stages, lines};

/// For each function of the program, in order.
pub(super) fn of(look: &Look) -> Vec<Stages> {
    let code = match look.readable.printed() {
        Printed::Asm(asm) => lines::of_asm(asm),
        Printed::Wasm(wasm) => lines::of_wasm(wasm),
    };
    let mut code = code.into_iter();
    look.program()
        .functions
        .iter()
        .map(|function| Stages {
            legal: legal(look.legal(), function),
            tree: tree(look.legal(), function),
            code: code.next().unwrap_or_default(),
        })
        .collect()
}

fn legal(module: &Module, function: &TreeFunction) -> Vec<Line> {
    let Some(body) = module.body(function.global) else { return Vec::new() };
    let line = |(number, (inst, text)): (u32, (Inst, String))| Line {
        number,
        text: text.trim().to_owned(),
        from: origin(body.locs[inst]),
    };
    (1..).zip(print::insts(module, body)).map(line).collect()
}

fn tree(module: &Module, function: &TreeFunction) -> Vec<Line> {
    (1..)
        .zip(print::tree::lines(function, module))
        .map(|(number, (text, loc))| Line { number, text, from: origin(loc) })
        .collect()
}

pub(super) fn origin(loc: InstLoc) -> Vec<u32> {
    if loc.place.number() == 0 { Vec::new() } else { vec![loc.place.number()] }
}
