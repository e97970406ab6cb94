//! WebAssembly's own exceptions.
//!
//! The legal form marks a call whose exceptions are caught: `emback.try()` comes before it, and
//! `emback.caught()` tells what ended it. The statements between are the body of a `try`. Where the
//! answer is the condition of an `if`, as it is for an `invoke`, one arm of that becomes the code
//! behind `catch`, and nothing is tested:
//!
//! ```text
//! emback.try();                  try
//! x = f();                         call f  local.set x
//! if (emback.caught()) break L;  catch $__cpp_exception
//!                                  global.set $exception  br L
//!                                end
//! ```
//!
//! Else the `try` has a result, which a local keeps. Several such calls in a row that go to one
//! place share a `try`, as long as nothing else is called between them.

use emback_ir::abi::{THREW_EXCEPTION, THREW_JUMP};
use emback_ir::tree::{Call, Callee, CompareOp, Expr, Stmt, StmtKind, UnaryOp, ValType};
use wasm_encoder::{BlockType, Catch};

use crate::Exceptions;
use crate::function::{Emitter, ends, is_zero};
use crate::module::Target;

/// Which exceptions a `try` catches.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Catches {
    pub(crate) exceptions: bool,
    pub(crate) jumps: bool,
}

/// A `try` whose answer is the condition of an `if`.
struct Fused<'a> {
    /// Where the `if` is in the list of statements.
    at: usize,
    /// What runs when an exception was caught.
    caught: &'a [Stmt],
    /// What runs otherwise.
    normal: &'a [Stmt],
}

impl Emitter<'_> {
    /// What the call behind this statement catches, if the statement is the mark of one.
    pub(crate) fn mark(&self, stmt: &Stmt) -> Option<Catches> {
        let StmtKind::Call(call) = &stmt.kind else { return None };
        let Callee::Direct(global) = call.callee else { return None };
        if let Some(Target::Try(catches)) = self.cx.target(global) { Some(catches) } else { None }
    }

    fn is_caught(&self, call: &Call) -> bool {
        if let Callee::Direct(global) = call.callee {
            matches!(self.cx.target(global), Some(Target::Caught))
        } else {
            false
        }
    }

    fn asks(&self, expr: &Expr) -> bool {
        if let Expr::Call(call) = expr { self.is_caught(call) } else { false }
    }

    /// Whether the statement asks and does nothing with the answer: the call always throws, or both
    /// ways are the same.
    fn is_unused_answer(&self, stmt: &Stmt) -> bool {
        if let StmtKind::Call(call) = &stmt.kind { self.is_caught(call) } else { false }
    }

    /// Whether the statement throws.
    pub(crate) fn throws(&self, stmt: &Stmt) -> bool {
        if let StmtKind::Call(call) = &stmt.kind
            && let Callee::Direct(global) = call.callee
        {
            matches!(self.cx.target(global), Some(Target::Throw | Target::ThrowBuffer))
        } else {
            false
        }
    }

    /// Whether a call reads the exception and does nothing else.
    pub(crate) fn is_read(&self, call: &Call) -> bool {
        if let Callee::Direct(global) = call.callee {
            matches!(self.cx.target(global), Some(Target::Exception))
        } else {
            false
        }
    }

    /// Whether the statement itself asks what ended the call.
    fn is_answer(&self, stmt: &Stmt) -> bool {
        let mut found = self.is_unused_answer(stmt);
        stmt.for_each_operand(&mut |operand| {
            operand.for_each(&mut |expr| found = found || self.asks(expr));
        });
        found
    }

    /// Whether the condition holds when something was caught, or when nothing was.
    fn holds_when_caught(&self, cond: &Expr) -> Option<bool> {
        if self.asks(cond) {
            return Some(true);
        }
        if let Expr::Unary { op: UnaryOp::Eqz, arg, .. } = cond {
            return self.holds_when_caught(arg).map(|holds| !holds);
        }
        if let Expr::Compare { op, ty: ValType::I32, args } = cond
            && is_zero(&args[1])
        {
            return match op {
                CompareOp::Ne => self.holds_when_caught(&args[0]),
                CompareOp::Eq => self.holds_when_caught(&args[0]).map(|holds| !holds),
                CompareOp::Slt
                | CompareOp::Sle
                | CompareOp::Sgt
                | CompareOp::Sge
                | CompareOp::Ult
                | CompareOp::Ule
                | CompareOp::Ugt
                | CompareOp::Uge
                | CompareOp::FEq
                | CompareOp::FNe
                | CompareOp::FLt
                | CompareOp::FLe
                | CompareOp::FGt
                | CompareOp::FGe => None,
            };
        }
        None
    }

    /// Emits the `try` whose mark is the statement at `at`, up to what asks for the answer. Returns
    /// the place of the next statement.
    pub(crate) fn protected(&mut self, list: &[Stmt], at: usize, catches: Catches) -> usize {
        if let Some(fused) = self.fused(list, at, catches) {
            return self.fuse(list, at, catches, &fused);
        }
        let answer = (at + 1..list.len()).find(|&at| self.is_answer(&list[at]));
        // The answer may be asked for behind this list; the call is the first one then.
        let end = answer.unwrap_or_else(|| {
            let calls = |stmt: &Stmt| {
                let mut found = matches!(stmt.kind, StmtKind::Call(_));
                stmt.for_each_operand(&mut |operand| found = found || operand.has_call());
                found
            };
            let call = (at + 1..list.len()).find(|&at| calls(&list[at]));
            call.map_or(list.len(), |call| call + 1)
        });
        self.flagged(&list[at + 1..end], catches);
        end
    }

    /// The `if` that asks for the answer of the mark at `at`. It must catch one kind, for a `catch`
    /// of each would need the arm twice.
    fn fused<'s>(&self, list: &'s [Stmt], at: usize, catches: Catches) -> Option<Fused<'s>> {
        if catches.exceptions == catches.jumps {
            return None;
        }
        let answer = (at + 1..list.len()).find(|&at| self.is_answer(&list[at]))?;
        if self.is_unused_answer(&list[answer]) {
            return Some(Fused { at: answer, caught: &[], normal: &[] });
        }
        let StmtKind::If { cond, then, otherwise } = &list[answer].kind else { return None };
        let (caught, normal) = match self.holds_when_caught(cond)? {
            true => (then, otherwise),
            false => (otherwise, then),
        };
        Some(Fused { at: answer, caught, normal })
    }

    fn fuse(&mut self, list: &[Stmt], at: usize, catches: Catches, first: &Fused<'_>) -> usize {
        let mut bodies = vec![&list[at + 1..first.at]];
        let (mut next, mut normal) = (first.at + 1, first.normal);
        loop {
            if normal.is_empty()
                && !first.caught.is_empty()
                && let Some(joined) = self.joined(&list[next..], catches, first.caught)
            {
                bodies.push(&list[next..next + joined.at]);
                next += joined.at + 1;
                normal = joined.normal;
            } else if first.caught.is_empty()
                && let Some(joined) = self.joined(normal, catches, &[])
                && joined.at + 1 == normal.len()
            {
                // Both go on behind the outer one.
                bodies.push(&normal[..joined.at]);
                normal = joined.normal;
            } else {
                break;
            }
        }
        let caught_ends = ends(first.caught);
        let table = self.cx.options.exceptions == Some(Exceptions::TryTable);
        // Code behind `catch` falls out of the legacy `try` where nothing else follows.
        let join = !caught_ends && (table || !normal.is_empty());
        let join = join.then(|| self.open_block(BlockType::Empty));
        let tag = self.cx.tag(catches.exceptions);
        if table {
            let leave = self.open_block(BlockType::Empty);
            let caught = self.open_block(BlockType::Result(wasm_encoder::ValType::I32));
            self.open(|sink| {
                sink.try_table(BlockType::Empty, [Catch::One { tag, label: 0 }]);
            });
            for body in bodies {
                self.stmts_without_marks(body);
            }
            self.close();
            self.branch(leave);
            self.close();
            debug_assert_eq!(caught, leave + 1);
            self.note_exception();
            self.stmts(first.caught);
            if let Some(join) = join {
                self.branch(join);
            }
            self.close();
        } else {
            self.open(|sink| {
                sink.try_(BlockType::Empty);
            });
            for body in bodies {
                self.stmts_without_marks(body);
            }
            self.sink().catch(tag);
            self.note_exception();
            self.stmts(first.caught);
            if let Some(join) = join {
                self.branch(join);
            }
            self.close();
        }
        self.stmts(normal);
        if join.is_some() {
            self.close();
        }
        next
    }

    /// The next call of a list that is caught at the same place as one before, whose code behind
    /// `catch` is `caught`: a jump or nothing. Before it nothing else is called.
    fn joined<'s>(&self, list: &'s [Stmt], catches: Catches, caught: &[Stmt]) -> Option<Fused<'s>> {
        let is_plain = |stmt: &Stmt| match &stmt.kind {
            StmtKind::Assign(_, value) => !value.has_call(),
            StmtKind::Store { addr, value, .. } => !addr.has_call() && !value.has_call(),
            StmtKind::SetStackPointer(_)
            | StmtKind::SetResultHigh(_)
            | StmtKind::Call(_)
            | StmtKind::If { .. }
            | StmtKind::Block { .. }
            | StmtKind::Loop { .. }
            | StmtKind::Switch { .. }
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(_)
            | StmtKind::Trap => false,
        };
        let mark = list.iter().position(|stmt| !is_plain(stmt))?;
        if self.mark(&list[mark]) != Some(catches) {
            return None;
        }
        let next = self.fused(list, mark, catches)?;
        let same = match (caught, next.caught) {
            ([], []) => true,
            ([one], [other]) => matches!(
                (&one.kind, &other.kind),
                (StmtKind::Break(a), StmtKind::Break(b)) if a == b
            ),
            _ => false,
        };
        same.then_some(next)
    }

    /// The statements of a `try`. Marks in it are those of calls that share it.
    fn stmts_without_marks(&mut self, list: &[Stmt]) {
        for stmt in list {
            if self.mark(stmt).is_none() {
                self.stmt(stmt);
            }
        }
    }

    /// A `try` that gives what ended it, which a local keeps.
    fn flagged(&mut self, body: &[Stmt], catches: Catches) {
        let result = BlockType::Result(wasm_encoder::ValType::I32);
        let kinds = [(catches.exceptions, THREW_EXCEPTION), (catches.jumps, THREW_JUMP)];
        let kinds = kinds.into_iter().filter(|(caught, _)| *caught);
        let kinds: Vec<(u32, i32)> =
            kinds.map(|(_, kind)| (self.cx.tag(kind == THREW_EXCEPTION), kind)).collect();
        if self.cx.options.exceptions == Some(Exceptions::TryTable) {
            let leave = self.open_block(result);
            for _ in &kinds {
                self.open_block(result);
            }
            let labels = (0..).zip(&kinds);
            let catches: Vec<Catch> =
                labels.map(|(label, &(tag, _))| Catch::One { tag, label }).collect();
            self.open(|sink| {
                sink.try_table(BlockType::Empty, catches);
            });
            self.stmts(body);
            self.close();
            self.sink().i32_const(0);
            self.branch(leave);
            for (at, &(_, kind)) in kinds.iter().enumerate() {
                self.close();
                self.note_exception();
                self.sink().i32_const(kind);
                if at + 1 < kinds.len() {
                    self.branch(leave);
                }
            }
            self.close();
        } else {
            self.open(|sink| {
                sink.try_(result);
            });
            self.stmts(body);
            self.sink().i32_const(0);
            for (tag, kind) in kinds {
                self.sink().catch(tag);
                self.note_exception();
                self.sink().i32_const(kind);
            }
            self.close();
        }
        let flag = self.flag();
        self.set_fresh(flag);
    }

    /// Keeps the exception that `catch` gives.
    fn note_exception(&mut self) {
        let exception = self.cx.exception();
        self.sink().global_set(exception);
    }
}
