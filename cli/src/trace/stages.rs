//! The stages of every function of one target, cut into lines that know where they come from.

use emback_ir::tree::{Case, Stmt, StmtKind, TreeFunction};
use emback_ir::{InstLoc, Module, print};

use super::{Line, Stages, insts, lines};
use crate::road::look::{Code, Look};

/// For each function of the program, in order.
pub(super) fn of(look: &Look) -> Vec<Stages> {
    let code = match &look.readable {
        Code::Asm(asm) => lines::of_asm(asm),
        Code::Wasm(wasm) => lines::of_wasm(wasm),
    };
    let mut code = code.into_iter();
    look.program
        .functions
        .iter()
        .map(|function| Stages {
            legal: legal(&look.legal, function),
            tree: tree(&look.legal, function),
            code: code.next().unwrap_or_default(),
        })
        .collect()
}

fn legal(module: &Module, function: &TreeFunction) -> Vec<Line> {
    // Naming values costs a walk over the body for each instruction: what is too long to be read is left out.
    const MOST: usize = 2000;
    let body = module.function(function.global).and_then(|function| function.body.as_deref());
    let Some(body) = body.filter(|body| insts(body).count() <= MOST) else { return Vec::new() };
    let text = |inst| print::inst(module, body, inst).trim().to_owned();
    (1..)
        .zip(insts(body))
        .map(|(number, inst)| Line { number, text: text(inst), from: origin(body.locs[inst]) })
        .collect()
}

fn tree(module: &Module, function: &TreeFunction) -> Vec<Line> {
    let text = print::tree::function(function, module);
    let declared = function.locals.len() - function.params.len();
    let mut from = vec![Vec::new(); 1 + declared];
    for statement in &function.body {
        walk(statement, &mut from);
    }
    let origin = |at: usize| from.get(at).cloned().unwrap_or_default();
    let line = |(at, text): (usize, &str)| Line {
        number: u32::try_from(at + 1).unwrap_or(u32::MAX),
        text: text.to_owned(),
        from: origin(at),
    };
    text.lines().enumerate().map(line).collect()
}

/// The origins of the lines that the printer of trees makes of a statement.
fn walk(statement: &Stmt, from: &mut Vec<Vec<u32>>) {
    fn all(statements: &[Stmt], from: &mut Vec<Vec<u32>>) {
        statements.iter().for_each(|statement| walk(statement, from));
    }
    from.push(origin(statement.loc));
    match &statement.kind {
        StmtKind::Assign(..)
        | StmtKind::Store { .. }
        | StmtKind::Call(_)
        | StmtKind::SetStackPointer(_)
        | StmtKind::SetResultHigh(_)
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Return(_)
        | StmtKind::Trap => {}
        StmtKind::If { then, otherwise, .. } => {
            all(then, from);
            if !otherwise.is_empty() {
                from.push(Vec::new());
                all(otherwise, from);
            }
            from.push(Vec::new());
        }
        StmtKind::Block { body, .. } | StmtKind::Loop { body, .. } => {
            all(body, from);
            from.push(Vec::new());
        }
        StmtKind::Switch { cases, default, .. } => {
            for body in cases.iter().map(|Case { body, .. }| body).chain([default]) {
                from.push(Vec::new());
                all(body, from);
                from.push(Vec::new());
            }
            from.push(Vec::new());
        }
    }
}

pub(super) fn origin(loc: InstLoc) -> Vec<u32> {
    if loc.line == 0 { Vec::new() } else { vec![loc.line] }
}
