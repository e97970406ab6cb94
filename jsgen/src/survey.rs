//! One walk over a function before it is printed. It checks that asm.js can express the
//! tree, and counts uses of the module's items, so that the shortest names go where they
//! save most.
//!
//! After it, lowering need not check that locals, labels and callees exist and that types
//! agree, and so cannot fail. All errors are internal: `passes` makes no such tree.
//! Linear in the size of the function.
//!
//! The checks are those of a validator of asm.js for what the tree can express: types of
//! operands, natural alignment, labels that are around their jumps, calls of known
//! functions. A fault found here has a location, which one found by an engine has not.

use emback_ir::tree::{
    BinaryOp, Call, Callee, Expr, Label, Local, MemType, Program, Signature, Stmt, StmtKind,
    TreeFunction, UnaryOp, ValType,
};
use emback_ir::{Diagnostic, Diagnostics, InstLoc, Module};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::module::is_narrow;
use crate::scope::{Helper, Item, Std, View};

/// What one function uses.
#[derive(Default)]
pub(crate) struct Survey {
    /// Uses of each item, definitions included.
    pub(crate) counts: FxHashMap<Item, u32>,
    /// Signatures called through pointers, in order of first use.
    pub(crate) indirect: Vec<Signature>,
}

/// Which functions can be called.
///
/// Borrowed by all walks: functions are surveyed in parallel.
pub(crate) struct Callees {
    pub(crate) defined: FxHashSet<emback_ir::Global>,
    pub(crate) imported: FxHashSet<emback_ir::Global>,
}

/// Surveys one function.
///
/// # Errors
/// All faults up to the twentieth, each at its statement and with the function's name.
pub(crate) fn survey(
    func: &TreeFunction,
    program: &Program,
    module: &Module,
    callees: &Callees,
) -> Result<Survey, Diagnostics> {
    let mut walk = Walk {
        func,
        program,
        module,
        callees,
        out: Survey::default(),
        errors: Vec::new(),
        labels: Vec::new(),
        loc: InstLoc::default(),
    };
    // The function's own name is in its definition.
    walk.count(Item::Function(func.global));
    // A parameter of type float is coerced by `fround` at the head of the function.
    for &param in &func.params {
        if walk.local(param) == Some(ValType::F32) {
            walk.count(Item::Std(Std::Fround));
        }
    }
    for (_, local) in &func.locals {
        match local.ty {
            ValType::I64 => walk.error("a local of 64 bits"),
            ValType::V128 => walk.error("a local of 128 bits"),
            ValType::I32 | ValType::F32 | ValType::F64 => {}
        }
    }
    walk.stmts(&func.body);
    if walk.errors.is_empty() {
        return Ok(walk.out);
    }
    let name =
        module.globals.get(func.global).map(|_| module.global_name(func.global).into_owned());
    Err(walk
        .errors
        .into_iter()
        .map(|error| match &name {
            Some(name) => error.in_function(name.clone()),
            None => error,
        })
        .collect())
}

/// What a label can be the target of.
#[derive(Copy, Clone, PartialEq, Eq)]
enum LabelKind {
    /// `break` only.
    Leave,
    /// `break` and `continue`.
    LeaveOrContinue,
}

/// The state of the walk: `labels` are those around the current statement, innermost
/// last.
struct Walk<'a> {
    func: &'a TreeFunction,
    program: &'a Program,
    module: &'a Module,
    callees: &'a Callees,
    out: Survey,
    errors: Diagnostics,
    labels: Vec<(Label, LabelKind)>,
    loc: InstLoc,
}

impl Walk<'_> {
    /// Counts one use in the text.
    fn count(&mut self, item: Item) {
        *self.out.counts.entry(item).or_insert(0) += 1;
    }

    /// Records an error at the current statement.
    fn error(&mut self, what: &str) {
        if self.errors.len() >= 20 {
            // One fault in a pass often shows in every function; twenty messages are
            // enough.
            return;
        }
        let location = self.module.sources.location(self.loc.place);
        self.errors.push(
            Diagnostic::error(format!("internal: the asm.js printer was given {what}"))
                .at(location)
                .help("this is a bug in emback: please report it with the input"),
        );
    }

    /// The type of a local.
    fn local(&mut self, local: Local) -> Option<ValType> {
        let ty = self.func.locals.get(local).map(|data| data.ty);
        if ty.is_none() {
            self.error("a local that does not exist");
        }
        ty
    }

    /// Walks an expression and checks its type.
    fn expect(&mut self, expr: &Expr, ty: ValType) {
        if let Some(found) = self.expr(expr)
            && found != ty
        {
            self.error(&format!("a value of type {}, expected {}", found.letter(), ty.letter()));
        }
    }

    /// Walks an expression; returns its type, or none if an error was reported.
    fn expr(&mut self, expr: &Expr) -> Option<ValType> {
        match expr {
            Expr::I32(_) | Expr::Address { .. } => Some(ValType::I32),
            Expr::I64(_) => {
                self.error("a constant of 64 bits");
                None
            }
            Expr::V128(_) | Expr::Simd(_) => {
                self.error("a vector of 128 bits");
                None
            }
            // Every literal of type float is an argument of `fround`.
            Expr::F32(_) => {
                self.count(Item::Std(Std::Fround));
                Some(ValType::F32)
            }
            Expr::F64(_) => Some(ValType::F64),
            Expr::Local(local) => self.local(*local),
            Expr::Unary { op, from, ty, arg } => self.unary(*op, *from, *ty, arg),
            Expr::Binary { op, ty, args } => self.binary(*op, *ty, args),
            Expr::Compare { op: _, ty, args } => {
                self.expect(&args[0], *ty);
                self.expect(&args[1], *ty);
                Some(ValType::I32)
            }
            Expr::Select { ty, args } => {
                self.expect(&args[0], ValType::I32);
                self.expect(&args[1], *ty);
                self.expect(&args[2], *ty);
                Some(*ty)
            }
            Expr::Load { mem, align, addr, offset: _ } => {
                self.memory(*mem, *align, addr);
                Some(mem.val_type())
            }
            Expr::Call(call) => {
                self.call(call);
                if call.signature.result.is_none() {
                    self.error("the value of a call that has none");
                }
                call.signature.result
            }
            Expr::StackPointer => {
                self.count(Item::StackPointer);
                Some(ValType::I32)
            }
            Expr::ResultHigh => {
                self.count(Item::ResultHigh);
                Some(ValType::I32)
            }
        }
    }

    /// Checks a unary operation. Those that asm.js lacks were expanded by `passes`.
    ///
    /// The section "Operators" of the specification has no trailing zeros, no population
    /// count and no reinterpretation. `Wrap` and the extensions are of i64.
    fn unary(&mut self, op: UnaryOp, from: ValType, ty: ValType, arg: &Expr) -> Option<ValType> {
        use ValType::{F32, F64, I32, I64};
        self.expect(arg, from);
        let float = from == ty && matches!(ty, F32 | F64);
        let fits = match op {
            UnaryOp::Eqz | UnaryOp::Clz => (from, ty) == (I32, I32),
            UnaryOp::FNeg | UnaryOp::FAbs | UnaryOp::Sqrt | UnaryOp::Floor | UnaryOp::Ceil => float,
            UnaryOp::Demote => (from, ty) == (F64, F32),
            UnaryOp::Promote => (from, ty) == (F32, F64),
            // To i32 alone: `passes` has split conversions to i64.
            UnaryOp::FpToSi | UnaryOp::FpToUi => from != I32 && from != I64 && ty == I32,
            UnaryOp::SiToFp | UnaryOp::UiToFp => from == I32 && (ty == F32 || ty == F64),
            UnaryOp::Ctz
            | UnaryOp::Popcnt
            | UnaryOp::FTrunc
            | UnaryOp::Nearest
            | UnaryOp::Reinterpret
            | UnaryOp::Wrap
            | UnaryOp::ExtendSigned
            | UnaryOp::ExtendUnsigned => false,
        };
        if !fits {
            self.error(&format!(
                "{op:?} from {} to {}, which asm.js does not have",
                from.letter(),
                ty.letter()
            ));
            return None;
        }
        if let Some(std) = match op {
            UnaryOp::Clz => Some(Std::Clz32),
            UnaryOp::FAbs => Some(Std::Abs),
            UnaryOp::Sqrt => Some(Std::Sqrt),
            UnaryOp::Floor => Some(Std::Floor),
            UnaryOp::Ceil => Some(Std::Ceil),
            UnaryOp::Demote => Some(Std::Fround),
            // None of these calls a function of `Math`.
            UnaryOp::Eqz
            | UnaryOp::Ctz
            | UnaryOp::Popcnt
            | UnaryOp::FNeg
            | UnaryOp::FTrunc
            | UnaryOp::Nearest
            | UnaryOp::Promote
            | UnaryOp::FpToSi
            | UnaryOp::FpToUi
            | UnaryOp::SiToFp
            | UnaryOp::UiToFp
            | UnaryOp::Reinterpret
            | UnaryOp::Wrap
            | UnaryOp::ExtendSigned
            | UnaryOp::ExtendUnsigned => None,
        } {
            self.count(Item::Std(std));
        }
        if ty == F32 {
            self.count(Item::Std(Std::Fround));
        }
        Some(ty)
    }

    /// Checks a binary operation, which has the type of its operands.
    ///
    /// `Mul` counts a use of `imul` also where a literal factor makes `*` do; a count too
    /// high costs nothing but the choice of a name.
    fn binary(&mut self, op: BinaryOp, ty: ValType, args: &[Expr; 2]) -> Option<ValType> {
        self.expect(&args[0], ty);
        self.expect(&args[1], ty);
        let fits = match op {
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::SDiv
            | BinaryOp::UDiv
            | BinaryOp::SRem
            | BinaryOp::URem
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr => ty == ValType::I32,
            BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv | BinaryOp::FRem => {
                matches!(ty, ValType::F32 | ValType::F64)
            }
            BinaryOp::CopySign | BinaryOp::Rotl | BinaryOp::Rotr => false,
        };
        if !fits {
            self.error(&format!("{op:?} of {}, which asm.js does not have", ty.letter()));
            return None;
        }
        // A remainder may be computed by a product.
        if matches!(op, BinaryOp::Mul | BinaryOp::SRem | BinaryOp::URem) {
            self.count(Item::Std(Std::Imul));
        }
        if ty == ValType::F32 {
            self.count(Item::Std(Std::Fround));
        }
        Some(ty)
    }

    /// Checks an access: asm.js views ignore the low bits of an index, so an access must
    /// be naturally aligned here.
    fn memory(&mut self, mem: MemType, align: u32, addr: &Expr) {
        self.expect(addr, ValType::I32);
        // A view ignores the low bits of an index, so a misaligned access would read
        // other bytes.
        if align < mem.size() {
            self.error(&format!("an access to {} bytes with alignment {align}", mem.size()));
        }
        match View::of(mem) {
            Some(view) => self.count(Item::View(view)),
            None => self.error("an access to memory of 64 bits"),
        }
    }

    /// Checks a call against the definition of its callee and its own signature.
    fn call(&mut self, call: &Call) {
        match &call.callee {
            Callee::Direct(global) => {
                self.count(Item::Function(*global));
                if self.callees.defined.contains(global) {
                    if self.program.signatures.get(*global) != Some(&call.signature) {
                        self.error("a call that disagrees with the function's definition");
                    }
                } else if !self.callees.imported.contains(global) {
                    self.error("a call of a function that is neither defined nor imported");
                }
            }
            Callee::Indirect(pointer) => {
                self.expect(pointer, ValType::I32);
                if !self.out.indirect.contains(&call.signature) {
                    self.out.indirect.push(call.signature.clone());
                }
            }
        }
        let types = &call.signature;
        if !is_narrow(types) {
            self.error("a signature with 64-bit integers or vectors");
        } else if types.params.len() != call.args.len() {
            self.error("a call with another number of arguments than its signature has");
        } else {
            for (arg, ty) in call.args.iter().zip(&types.params) {
                self.expect(arg, *ty);
            }
        }
    }

    /// Walks statements, each with its location for errors.
    fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            self.loc = stmt.loc;
            self.stmt(&stmt.kind);
        }
    }

    /// Walks a body that a label is around.
    fn labelled(&mut self, label: Label, kind: LabelKind, body: &[Stmt]) {
        self.labels.push((label, kind));
        self.stmts(body);
        self.labels.pop();
    }

    /// Walks one statement.
    fn stmt(&mut self, stmt: &StmtKind) {
        match stmt {
            StmtKind::Assign(local, value) => {
                if let Some(ty) = self.local(*local) {
                    self.expect(value, ty);
                }
            }
            StmtKind::Store { mem, align, addr, offset: _, value } => {
                self.memory(*mem, *align, addr);
                self.expect(value, mem.val_type());
            }
            StmtKind::Call(call) => self.call(call),
            StmtKind::SetStackPointer(value) => {
                self.count(Item::StackPointer);
                self.expect(value, ValType::I32);
            }
            StmtKind::SetResultHigh(value) => {
                self.count(Item::ResultHigh);
                self.expect(value, ValType::I32);
            }
            StmtKind::If { cond, then, otherwise } => {
                self.expect(cond, ValType::I32);
                self.stmts(then);
                self.stmts(otherwise);
            }
            StmtKind::Block { label, body } => self.labelled(*label, LabelKind::Leave, body),
            StmtKind::Loop { label, body } => {
                self.labelled(*label, LabelKind::LeaveOrContinue, body)
            }
            StmtKind::Switch { label, value, cases, default } => {
                self.expect(value, ValType::I32);
                // A value in two cases: SpiderMonkey and the specification reject it.
                let mut seen = FxHashSet::default();
                for case in cases {
                    if case.values.is_empty()
                        || !case.values.iter().all(|value| seen.insert(*value))
                    {
                        self.error("a switch with an empty case or one value in two");
                    }
                    self.labelled(*label, LabelKind::Leave, &case.body);
                }
                self.labelled(*label, LabelKind::Leave, default);
            }
            StmtKind::Break(label) => {
                if !self.labels.iter().any(|(found, _)| found == label) {
                    self.error("a break out of what it is not in");
                }
            }
            StmtKind::Continue(label) => {
                if !self.labels.contains(&(*label, LabelKind::LeaveOrContinue)) {
                    self.error("a continue of a loop it is not in");
                }
            }
            StmtKind::Return(value) => match (value, self.func.result) {
                (Some(value), Some(ty)) => self.expect(value, ty),
                (None, None) => {}
                (Some(_), None) | (None, Some(_)) => {
                    self.error("a return that disagrees with the signature")
                }
            },
            StmtKind::Trap => self.count(Item::Helper(Helper::Trap)),
        }
    }
}
