//! Checks the result of a structuring step, for `--verify-each`: each local, node and
//! label exists and is in scope, and types agree. The final tree must also have the
//! properties that printers rely on: labels without gaps, bounded nesting, no unreachable
//! statement.
//!
//! The rules, by form:
//!
//! * graph: every edge leads to a node; the values of a switch differ; conditions are `i32`.
//! * nested: each label is declared once; `break` is within its label, `continue` within its loop.
//! * finished: nothing follows a jump in a list; no first side is empty where the second is not; no
//!   block is empty; labels are 0 to n - 1; a switch spans less than [`MAX_SPAN`].
//!
//! A violation is a bug of the step before it, never of the program. Linear in the
//! statements.

use cranelift_entity::PrimaryMap;
use emback_ir::tree::{
    Call, Callee, Case, Expr, Label, Local, LocalData, Stmt, StmtKind, TreeFunction, ValType,
};
use emback_ir::{Diagnostic, Diagnostics, InstLoc, Module};
use rustc_hash::FxHashSet;

use super::Structuring;
use super::flow::End;

/// Greatest nesting of statements in a finished tree.
const MAX_DEPTH: usize = 260;
/// Greatest nesting of expressions.
const MAX_EXPR_DEPTH: usize = 60;
/// Greatest span of the cases of a switch in a finished tree. [`super::switch`] leaves
/// less.
const MAX_SPAN: i64 = 1_000_000;

/// The first violated rule of a function between two steps, with its line.
pub(super) fn state(state: &Structuring<'_>) -> Option<Diagnostic> {
    let mut verifier =
        Verifier::new(state.plan.module, &state.flow.locals, state.result, Rules::Graph);
    let result = match &state.body {
        Some(body) => {
            verifier.rules = Rules::Nested;
            verifier.list(body, 0)
        }
        None => verifier.flow(state),
    };
    Some(verifier.locate(state.plan.error(None, result.err()?)))
}

/// The first violated rule of a finished tree, with its line; else the depth of its
/// statements.
pub(super) fn tree(module: &Module, tree: &TreeFunction) -> Result<usize, Diagnostics> {
    let mut verifier = Verifier::new(module, &tree.locals, tree.result, Rules::Finished);
    let mut result = verifier.list(&tree.body, 0);
    let labels = tree.labels as usize;
    if result.is_ok() && !(verifier.seen.len() == labels && verifier.largest_label <= labels) {
        result = Err("labels are not numbered from 0 without holes".into());
    }
    match result {
        Ok(()) => Ok(verifier.deepest),
        Err(message) => {
            let error = Diagnostic::error(message).in_function(module.global_name(tree.global));
            Err(vec![verifier.locate(error)])
        }
    }
}

/// The form that a function is in.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Rules {
    /// A graph of statements.
    Graph,
    /// Nested statements, before they are simplified.
    Nested,
    /// The input of the printers.
    Finished,
}

/// The state of the check.
struct Verifier<'a> {
    module: &'a Module,
    locals: &'a PrimaryMap<Local, LocalData>,
    result: Option<ValType>,
    rules: Rules,
    /// The labels in scope, each with whether it is a loop's.
    open: Vec<(Label, bool)>,
    seen: FxHashSet<Label>,
    /// The number of labels up to the last one.
    largest_label: usize,
    deepest: usize,
    /// The origin of the current statement.
    loc: InstLoc,
}

/// The error is the message about the violated rule.
type Checked = Result<(), String>;

/// An error with this message if the rule does not hold.
fn rule(holds: bool, message: impl FnOnce() -> String) -> Checked {
    if holds { Ok(()) } else { Err(message()) }
}

impl<'a> Verifier<'a> {
    fn new(
        module: &'a Module,
        locals: &'a PrimaryMap<Local, LocalData>,
        result: Option<ValType>,
        rules: Rules,
    ) -> Self {
        Self {
            module,
            locals,
            result,
            rules,
            open: Vec::new(),
            seen: FxHashSet::default(),
            largest_label: 0,
            deepest: 0,
            loc: InstLoc::default(),
        }
    }

    /// Adds the line of the current statement.
    fn locate(&self, error: Diagnostic) -> Diagnostic {
        error.at(self.module.sources.location(self.loc.place))
    }

    /// Checks the graph.
    fn flow(&mut self, state: &Structuring<'_>) -> Checked {
        let nodes = &state.flow.nodes;
        for (at, node) in nodes.iter().enumerate() {
            self.list(&node.stmts, 0)?;
            self.loc = node.loc;
            match &node.end {
                End::Branch { cond, .. } => self.expect(cond, ValType::I32)?,
                End::Switch { value, cases, .. } => {
                    self.expect(value, ValType::I32)?;
                    cases_differ(cases.iter().map(|(values, _)| &values[..]))?;
                }
                End::Return(value) => self.returned(value.as_ref())?,
                End::Goto(_) | End::Trap => {}
            }
            for edge in node.end.edges() {
                rule((edge.to as usize) < nodes.len(), || {
                    format!("node {at} leads to node {}, which does not exist", edge.to)
                })?;
                self.list(&edge.moves, 0)?;
            }
        }
        Ok(())
    }

    /// Checks a list of statements.
    fn list(&mut self, list: &[Stmt], depth: usize) -> Checked {
        self.deepest = self.deepest.max(depth);
        let finished = self.rules == Rules::Finished;
        for (at, stmt) in list.iter().enumerate() {
            self.loc = stmt.loc;
            let leaves = matches!(
                stmt.kind,
                StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Return(_) | StmtKind::Trap
            );
            rule(!finished || depth < MAX_DEPTH, || format!("statements nest {depth} deep"))?;
            rule(!finished || !leaves || at + 1 == list.len(), || {
                "the statement after it is never reached".into()
            })?;
            self.stmt(stmt, depth + 1)?;
        }
        Ok(())
    }

    /// Checks the body of a labelled statement.
    fn within(&mut self, label: Label, is_loop: bool, list: &[Stmt], depth: usize) -> Checked {
        self.open.push((label, is_loop));
        let result = self.list(list, depth);
        self.open.pop();
        result
    }

    /// Checks a new label.
    fn declare(&mut self, label: Label) -> Checked {
        self.largest_label = self.largest_label.max(label.as_u32() as usize + 1);
        rule(self.seen.insert(label), || format!("{label} is declared twice"))
    }

    /// Checks one statement and those within it.
    fn stmt(&mut self, stmt: &Stmt, depth: usize) -> Checked {
        let finished = self.rules == Rules::Finished;
        match &stmt.kind {
            StmtKind::Assign(local, value) => {
                let ty = self.local(*local)?;
                self.expect(value, ty)
            }
            StmtKind::Store { mem, addr, value, align, .. } => {
                rule(*align >= 1, || "a store has no alignment".into())?;
                self.expect(addr, ValType::I32)?;
                self.expect(value, mem.val_type())
            }
            StmtKind::Call(call) => self.call(call).map(drop),
            StmtKind::SetStackPointer(value) | StmtKind::SetResultHigh(value) => {
                self.expect(value, ValType::I32)
            }
            StmtKind::If { cond, then, otherwise } => {
                self.expect(cond, ValType::I32)?;
                rule(!finished || !then.is_empty() || otherwise.is_empty(), || {
                    "the first side of the condition is empty, and the other is not".into()
                })?;
                self.list(then, depth)?;
                self.list(otherwise, depth)
            }
            StmtKind::Block { label, body } => {
                self.declare(*label)?;
                rule(!finished || !body.is_empty(), || format!("{label}: the block is empty"))?;
                self.within(*label, false, body, depth)
            }
            StmtKind::Loop { label, body } => {
                self.declare(*label)?;
                self.within(*label, true, body, depth)
            }
            StmtKind::Switch { label, value, cases, default } => {
                self.declare(*label)?;
                self.expect(value, ValType::I32)?;
                self.cases(cases)?;
                for case in cases {
                    self.within(*label, false, &case.body, depth + 1)?;
                }
                self.within(*label, false, default, depth + 1)
            }
            StmtKind::Break(label) => rule(self.open.iter().any(|(open, _)| open == label), || {
                format!("a jump leaves {label}, which is not around it")
            }),
            StmtKind::Continue(label) => rule(self.open.contains(&(*label, true)), || {
                format!("a jump continues {label}, which is not a loop around it")
            }),
            StmtKind::Return(value) => self.returned(value.as_ref()),
            StmtKind::Trap => Ok(()),
        }
    }

    /// Checks the cases of a switch.
    fn cases(&self, cases: &[Case]) -> Checked {
        let (low, high) = cases_differ(cases.iter().map(|case| &case.values[..]))?;
        rule(i64::from(high) - i64::from(low) < MAX_SPAN, || {
            format!("a switch spans {low} to {high}")
        })
    }

    /// Checks the operand of a return.
    fn returned(&self, value: Option<&Expr>) -> Checked {
        match (value, self.result) {
            (Some(value), Some(ty)) => self.expect(value, ty),
            (None, None) => Ok(()),
            (Some(_), None) => Err("a value is returned by a function without a result".into()),
            (None, Some(_)) => Err("no value is returned by a function with a result".into()),
        }
    }

    /// The type of a local, which must exist.
    fn local(&self, local: Local) -> Result<ValType, String> {
        let known = self.locals.get(local).map(|data| data.ty);
        known.ok_or_else(|| format!("{local} does not exist"))
    }

    /// Checks an expression that must have this type.
    fn expect(&self, expr: &Expr, ty: ValType) -> Checked {
        let depth = self.typed(expr, ty)?;
        rule(depth <= MAX_EXPR_DEPTH, || format!("an expression nests {depth} deep"))
    }

    /// Checks an expression that must have this type; returns its depth.
    fn typed(&self, expr: &Expr, ty: ValType) -> Result<usize, String> {
        let of = |arg: &Expr, ty| self.typed(arg, ty);
        let (found, below) = match expr {
            Expr::I32(_) | Expr::StackPointer | Expr::ResultHigh => (ValType::I32, 0),
            Expr::Address { global, .. } => {
                self.global(*global)?;
                (ValType::I32, 0)
            }
            Expr::I64(_) => (ValType::I64, 0),
            Expr::F32(_) => (ValType::F32, 0),
            Expr::F64(_) => (ValType::F64, 0),
            Expr::V128(_) => (ValType::V128, 0),
            Expr::Simd(simd) => {
                let form = simd.op.form();
                rule(simd.args.len() == form.params().len(), || {
                    format!("{} has {} operands", simd.op.name(), simd.args.len())
                })?;
                let mut depth = 0;
                for (arg, &ty) in simd.args.iter().zip(form.params()) {
                    depth = depth.max(of(arg, ty)?);
                }
                (form.result(), depth)
            }
            Expr::Local(local) => (self.local(*local)?, 0),
            Expr::Unary { from, ty, arg, .. } => (*ty, of(arg, *from)?),
            Expr::Binary { ty, args, .. } => (*ty, of(&args[0], *ty)?.max(of(&args[1], *ty)?)),
            Expr::Compare { ty, args, .. } => {
                (ValType::I32, of(&args[0], *ty)?.max(of(&args[1], *ty)?))
            }
            Expr::Select { ty, args } => {
                let arms = of(&args[1], *ty)?.max(of(&args[2], *ty)?);
                (*ty, arms.max(of(&args[0], ValType::I32)?))
            }
            Expr::Load { mem, addr, align, .. } => {
                rule(*align >= 1, || "a load has no alignment".into())?;
                (mem.val_type(), of(addr, ValType::I32)?)
            }
            Expr::Call(call) => {
                let depth = self.call(call)?;
                let Some(ty) = call.signature.result else {
                    return Err("a call without a result is an operand".into());
                };
                (ty, depth)
            }
        };
        rule(found == ty, || format!("the type is {found:?}, not {ty:?}, in {expr:?}"))?;
        Ok(below + 1)
    }

    /// Checks a call; returns the depth of its operands.
    fn call(&self, call: &Call) -> Result<usize, String> {
        let mut depth = match &call.callee {
            Callee::Direct(global) => self.global(*global).map(|()| 0)?,
            Callee::Indirect(pointer) => self.typed(pointer, ValType::I32)?,
        };
        let (args, params) = (&call.args, &call.signature.params);
        rule(args.len() == params.len(), || {
            format!("a call has {} operands for {} parameters", args.len(), params.len())
        })?;
        for (arg, &ty) in args.iter().zip(params) {
            depth = depth.max(self.typed(arg, ty)?);
        }
        Ok(depth)
    }

    /// Checks that a symbol exists.
    fn global(&self, global: emback_ir::Global) -> Checked {
        rule(self.module.globals.is_valid(global), || format!("{global} does not exist"))
    }
}

/// The least and greatest value of a switch, whose values must be distinct.
fn cases_differ<'v>(cases: impl Iterator<Item = &'v [i32]>) -> Result<(i32, i32), String> {
    let mut values: Vec<i32> = Vec::new();
    for case in cases {
        rule(!case.is_empty(), || "a case of a switch has no value".into())?;
        values.extend(case);
    }
    values.sort_unstable();
    match values.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(format!("a switch has the case {} twice", pair[0])),
        None => Ok((values.first().copied().unwrap_or(0), values.last().copied().unwrap_or(0))),
    }
}
