//! Removes functions and variables that nothing reaches: a mark phase from the roots, as
//! in LLVM's GlobalDCE.
//!
//! Before: definitions of any linkage
//!
//! After: those that a root reaches, through code, initialisers and aliases; the rest are
//! declarations without uses
//!
//! Leaves: every definition is reached. Ids of globals stay valid, so a removed
//! definition stays as a declaration.
//!
//! Linkage does not matter here, since the whole program is in one module: what `main`
//! and the exports do not reach runs never. A program with a library linked in as a whole
//! shrinks to what it uses.

use emback_ir::module::{Linkage, Variable};
use emback_ir::{Body, Const, ConstData, ConstExpr, Global, GlobalKind, Module};

use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "strip-unused",
    about: "remove globals that no root reaches",
    run: Run::Module(|module, context| {
        strip_unused(module, &context.options.roots);
        Ok(())
    }),
};

/// Keeps what `roots` reach. Linear in the size of the module: each constant is visited
/// once.
pub fn run(module: &mut Module, roots: &[Global]) -> bool {
    let mut reach = Reach {
        module,
        globals: vec![false; module.globals.len()],
        consts: vec![false; module.consts.len()],
        work: Vec::new(),
    };
    for &root in roots {
        reach.global(root);
    }
    while let Some(global) = reach.work.pop() {
        reach.contents(global);
    }
    let reached = reach.globals;
    let mut changed = false;
    for (global, is_reached) in module.globals.keys().zip(reached).collect::<Vec<_>>() {
        if !is_reached {
            changed |= drop_definition(module, global);
        }
    }
    changed
}

/// Removes what is reached neither from these symbols nor from LLVM's own lists nor from
/// functions with the attribute `wasm-export-name`.
pub fn strip_unused(module: &mut Module, roots: &[String]) {
    // LangRef, "Intrinsic Global Variables": members of these lists count as used.
    const LISTS: [&str; 4] =
        ["llvm.used", "llvm.compiler.used", "llvm.global_ctors", "llvm.global_dtors"];
    let names = roots.iter().map(String::as_str).chain(LISTS);
    let mut roots: Vec<Global> = names.filter_map(|name| module.global_by_name(name)).collect();
    let is_export = |&global: &Global| {
        module.function(global).is_some_and(|function| {
            module.string_attribute(function.attrs.func, "wasm-export-name").is_some()
        })
    };
    roots.extend(module.globals.keys().filter(is_export));
    run(module, &roots);
}

/// Turns a definition into a declaration; returns whether it was one. An alias becomes a
/// declaration of what its type says.
pub(crate) fn drop_definition(module: &mut Module, global: Global) -> bool {
    let is_function = module.types.function_parts(module.globals[global].ty).is_some();
    let data = &mut module.globals[global];
    let dropped = match &mut data.kind {
        GlobalKind::Variable(variable) => variable.init.take().is_some(),
        GlobalKind::Function(function) => {
            function.prefix = None;
            function.prologue = None;
            function.personality = None;
            function.scope = None.into();
            std::mem::take(&mut function.state).is_definition()
        }
        GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {
            data.kind = if is_function {
                GlobalKind::Function(Box::default())
            } else {
                GlobalKind::Variable(Variable::default())
            };
            true
        }
    };
    if dropped {
        data.linkage = Linkage::External;
        data.comdat = None;
        data.section = None;
        data.partition = None;
    }
    dropped
}

/// The state of the mark phase.
struct Reach<'a> {
    module: &'a Module,
    globals: Vec<bool>,
    consts: Vec<bool>,
    work: Vec<Global>,
}

impl Reach<'_> {
    /// Marks a global.
    fn global(&mut self, global: Global) {
        use cranelift_entity::EntityRef;
        if !std::mem::replace(&mut self.globals[global.index()], true) {
            self.work.push(global);
        }
    }

    /// Marks what a global refers to.
    fn contents(&mut self, global: Global) {
        let module = self.module;
        match &module.globals[global].kind {
            GlobalKind::Variable(variable) => {
                variable.init.iter().for_each(|&id| self.constant(id))
            }
            GlobalKind::Alias(id) | GlobalKind::IFunc(id) => self.constant(*id),
            GlobalKind::Function(function) => {
                let extra = [function.prefix, function.prologue, function.personality];
                extra.into_iter().flatten().for_each(|id| self.constant(id));
                if let Some(body) = function.body() {
                    self.body(body);
                }
            }
        }
    }

    /// Marks what a body refers to.
    fn body(&mut self, body: &Body) {
        for &block in &body.layout {
            for &inst in &body.blocks[block].insts {
                body.insts[inst].for_each_operand(|operand| {
                    if let Some(id) = operand.constant() {
                        self.constant(id);
                    }
                });
            }
        }
    }

    /// Marks what a constant refers to. An explicit stack, as initialisers may be nested
    /// deeply.
    fn constant(&mut self, id: Const) {
        use cranelift_entity::EntityRef;
        let module = self.module;
        let mut work = vec![id];
        while let Some(id) = work.pop() {
            if std::mem::replace(&mut self.consts[id.index()], true) {
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
                    work.extend(items.iter())
                }
                ConstData::Splat(item) => work.push(*item),
                ConstData::Global(global)
                | ConstData::DsoLocalEquivalent(global)
                | ConstData::NoCfi(global)
                | ConstData::BlockAddress(global, _) => self.global(*global),
                ConstData::Expr(expr) => parts(expr, &mut work),
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
