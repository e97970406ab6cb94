//! Which globals a global refers to: the walk of a mark phase.

use cranelift_entity::SecondaryMap;

use crate::constant::{ConstData, ConstExpr};
use crate::entities::{Const, Global};
use crate::function::Body;
use crate::module::{GlobalKind, Module};

/// A walk over what globals of one module refer to. Each constant is visited once, so that a mark
/// phase is linear in the size of what it reaches.
#[derive(Clone, Debug, Default)]
pub struct References {
    visited: SecondaryMap<Const, bool>,
    work: Vec<Const>,
}

impl References {
    /// Calls `found` for each global in the value, the target or the body of `global`. Those that
    /// only constants refer to which an earlier call visited are left out.
    pub fn of(&mut self, module: &Module, global: Global, found: &mut dyn FnMut(Global)) {
        match &module.globals[global].kind {
            GlobalKind::Variable(variable) => {
                variable.init.iter().for_each(|&id| self.of_constant(module, id, found));
            }
            GlobalKind::Alias(id) | GlobalKind::IFunc(id) => self.of_constant(module, *id, found),
            GlobalKind::Function(function) => {
                let extra = [function.prefix, function.prologue, function.personality];
                extra.into_iter().flatten().for_each(|id| self.of_constant(module, id, found));
                if let Some(body) = function.body() {
                    self.body(module, body, found);
                }
            }
        }
    }

    /// Visits what a body refers to.
    fn body(&mut self, module: &Module, body: &Body, found: &mut dyn FnMut(Global)) {
        for &block in &body.layout {
            for &inst in &body.blocks[block].insts {
                body.insts[inst].for_each_operand(|operand| {
                    if let Some(id) = operand.constant() {
                        self.of_constant(module, id, found);
                    }
                });
            }
        }
    }

    /// Calls `found` for each global that a constant refers to, as [`Self::of`]. An explicit stack,
    /// as initialisers may be nested deeply.
    pub fn of_constant(&mut self, module: &Module, id: Const, found: &mut dyn FnMut(Global)) {
        self.work.push(id);
        while let Some(id) = self.work.pop() {
            if std::mem::replace(&mut self.visited[id], true) {
                continue;
            }
            match module.consts.data(id) {
                ConstData::Int(_)
                | ConstData::Float(_)
                | ConstData::Null
                | ConstData::None
                | ConstData::Undef
                | ConstData::Poison
                | ConstData::Zero
                | ConstData::Bytes(_)
                | ConstData::Metadata(_)
                | ConstData::InlineAsm(_) => {}
                ConstData::Aggregate(items) | ConstData::PtrAuth(items) => {
                    self.work.extend(items.iter());
                }
                ConstData::Splat(item) => self.work.push(*item),
                ConstData::Global(global)
                | ConstData::DsoLocalEquivalent(global)
                | ConstData::NoCfi(global)
                | ConstData::BlockAddress(global, _) => found(*global),
                ConstData::Expr(expr) => parts(expr, &mut self.work),
            }
        }
    }
}

/// Adds the operands of a constant expression.
fn parts(expr: &ConstExpr, out: &mut Vec<Const>) {
    match expr {
        ConstExpr::Unary { arg, .. } | ConstExpr::Cast { arg, .. } => out.push(*arg),
        ConstExpr::Binary { args, .. }
        | ConstExpr::ICmp { args, .. }
        | ConstExpr::FCmp { args, .. }
        | ConstExpr::ExtractElement { args }
        | ConstExpr::ShuffleVector { args, .. } => out.extend(args),
        ConstExpr::Select { args } | ConstExpr::InsertElement { args } => out.extend(args),
        ConstExpr::GetElementPtr { base, indices, .. } => {
            out.push(*base);
            out.extend(indices.iter());
        }
        ConstExpr::ExtractValue { agg, .. } => out.push(*agg),
        ConstExpr::InsertValue { agg, value, .. } => out.extend([*agg, *value]),
    }
}
