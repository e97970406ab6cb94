//! Prints instructions in LLVM 19's syntax.

use super::{Names, Printer, put};
use crate::attributes::AttributeList;
use crate::constant::ConstData;
use crate::entities::{Block, Inst, Symbol, Type};
use crate::function::Body;
use crate::inst::{Atomicity, CallData, Clause, InstData, InstFlags, Operand, TailKind};
use crate::opcode::CastOp;
use crate::types::{TypeData, Types};

/// The current function.
struct Context<'b> {
    body: &'b Body,
    names: &'b Names,
    /// Type of the instruction's result, `void` when it has none.
    result: Type,
}

impl Printer<'_> {
    /// An instruction without indentation and line end. For a single line, its lists are
    /// cut short.
    pub(super) fn instruction(&mut self, body: &Body, names: &Names, inst: Inst) {
        let result = body.result(inst);
        let ty = result.map_or(Types::VOID, |value| body.values[value].ty);
        if let Some(value) = result {
            self.value(names, value);
            self.text(" = ");
        }
        let at = Context { body, names, result: ty };
        self.inst_data(&at, &body.insts[inst]);
    }

    fn inst_data(&mut self, at: &Context<'_>, data: &InstData) {
        match data {
            InstData::Call(call) => return self.call(at, call, "call"),
            InstData::Invoke { call, normal, unwind } => {
                self.call(at, call, "invoke");
                self.new_line();
                self.text("to ");
                self.label(at.names, *normal);
                self.text(" unwind ");
                return self.label(at.names, *unwind);
            }
            InstData::CallBr { call, fallthrough, indirect } => {
                self.call(at, call, "callbr");
                self.new_line();
                self.text("to ");
                self.label(at.names, *fallthrough);
                self.text(" ");
                return self.labels(at, indirect);
            }
            InstData::Cast { op, .. } => self.cast_name(*op),
            InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::Phi { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => self.text(data.opcode_name()),
        }
        match data {
            InstData::Call(_) | InstData::Invoke { .. } | InstData::CallBr { .. } => {}
            InstData::Ret { value: None } => self.text(" void"),
            InstData::Ret { value: Some(value) } | InstData::Resume { value } => {
                self.typed_operands(at, &[*value]);
            }
            InstData::Br { target } => {
                self.text(" ");
                self.label(at.names, *target);
            }
            InstData::CondBr { cond, if_true, if_false } => {
                self.typed_operands(at, &[*cond]);
                for &block in [if_true, if_false] {
                    self.text(", ");
                    self.label(at.names, block);
                }
            }
            InstData::Switch { value, default, cases } => {
                self.typed_operands(at, &[*value]);
                self.text(", ");
                self.label(at.names, *default);
                self.text(" [");
                for &(case, block) in cases.iter() {
                    self.case_line();
                    self.typed_constant(case);
                    self.text(", ");
                    self.label(at.names, block);
                }
                self.text(if self.one_line { " ]" } else { "\n  ]" });
            }
            InstData::IndirectBr { address, targets } => {
                self.typed_operands(at, &[*address]);
                self.text(", ");
                self.labels(at, targets);
            }
            InstData::Unreachable => {}
            InstData::CleanupRet { pad, unwind } => {
                self.text(" from ");
                self.operand(at, *pad);
                self.unwind(at, *unwind);
            }
            InstData::CatchRet { pad, target } => {
                self.text(" from ");
                self.operand(at, *pad);
                self.text(" to ");
                self.label(at.names, *target);
            }
            InstData::CatchSwitch { parent, handlers, unwind } => {
                self.text(" within ");
                self.operand(at, *parent);
                self.text(" ");
                self.labels(at, handlers);
                self.unwind(at, *unwind);
            }

            InstData::Unary { op: _, arg, flags } => {
                self.fast_flags(*flags);
                self.typed_operands(at, &[*arg]);
            }
            InstData::Binary { op, args, flags } => {
                if op.is_float() {
                    self.fast_flags(*flags);
                } else {
                    self.wrap_flags(*flags);
                }
                self.operands_of_one_type(at, args);
            }
            InstData::Cast { op, arg, flags } => {
                if !matches!(op, CastOp::FpTrunc | CastOp::FpExt) {
                    self.wrap_flags(*flags);
                }
                self.typed_operands(at, &[*arg]);
                self.text(" to ");
                self.ty(at.result);
            }
            // `samesign` came after LLVM 19: leaving it out only says less.
            InstData::ICmp { pred, args, flags: _ } => {
                put!(self, " {}", pred.name());
                self.operands_of_one_type(at, args);
            }
            InstData::FCmp { pred, args, flags } => {
                self.fast_flags(*flags);
                put!(self, " {}", pred.name());
                self.operands_of_one_type(at, args);
            }
            InstData::Select { args, flags } => {
                self.fast_flags(*flags);
                self.typed_operands(at, &args[..]);
            }
            InstData::Freeze { arg } => self.typed_operands(at, &[*arg]),
            InstData::Phi { incoming, flags } => {
                self.fast_flags(*flags);
                self.text(" ");
                self.ty(at.result);
                let mut first = true;
                for &(value, block) in incoming.iter() {
                    self.text(if first { " [ " } else { ", [ " });
                    first = false;
                    self.operand(at, value);
                    self.text(", ");
                    self.block(at.names, block);
                    self.text(" ]");
                }
            }

            InstData::ExtractElement { args } => self.typed_operands(at, args),
            InstData::InsertElement { args } => self.typed_operands(at, &args[..]),
            InstData::ShuffleVector { args, mask } => {
                self.typed_operands(at, args);
                self.text(", ");
                self.shuffle_mask(at.result, mask);
            }
            InstData::ExtractValue { agg, indices } => {
                self.typed_operands(at, &[*agg]);
                self.indices(indices);
            }
            InstData::InsertValue { agg, value, indices } => {
                self.typed_operands(at, &[*agg, *value]);
                self.indices(indices);
            }

            InstData::Alloca { ty, count, align, inalloca, swifterror } => {
                self.text(if *inalloca { " inalloca" } else { "" });
                self.text(if *swifterror { " swifterror " } else { " " });
                self.ty(*ty);
                if let Some(count) = count {
                    self.text(",");
                    self.typed_operands(at, &[*count]);
                }
                self.align(*align);
                if let TypeData::Ptr(space @ 1..) = self.module.types[at.result] {
                    put!(self, ", addrspace({space})");
                }
            }
            InstData::Load { ptr, align, volatile, atomic } => {
                self.text(if atomic.is_some() { " atomic" } else { "" });
                self.text(if *volatile { " volatile " } else { " " });
                self.ty(at.result);
                self.text(",");
                self.typed_operands(at, &[*ptr]);
                self.atomicity(atomic.as_deref());
                self.align(*align);
            }
            InstData::Store { ptr, value, align, volatile, atomic } => {
                self.text(if atomic.is_some() { " atomic" } else { "" });
                self.text(if *volatile { " volatile" } else { "" });
                self.typed_operands(at, &[*value, *ptr]);
                self.atomicity(atomic.as_deref());
                self.align(*align);
            }
            InstData::GetElementPtr { source, base, indices, flags } => {
                self.gep_flags(*flags);
                self.text(" ");
                self.ty(*source);
                self.text(",");
                self.typed_operands(at, &[*base]);
                for &index in indices {
                    self.text(",");
                    self.typed_operands(at, &[index]);
                }
            }
            InstData::Fence { atomic } => self.atomicity(Some(atomic)),
            InstData::CmpXchg { ptr, args, weak, volatile, align, success, failure } => {
                self.text(if *weak { " weak" } else { "" });
                self.text(if *volatile { " volatile" } else { "" });
                self.typed_operands(at, &[*ptr, args[0], args[1]]);
                self.atomicity(Some(success));
                put!(self, " {}", failure.name());
                self.align(*align);
            }
            InstData::AtomicRmw { op, ptr, value, volatile, align, atomic } => {
                self.text(if *volatile { " volatile" } else { "" });
                put!(self, " {}", op.name());
                self.typed_operands(at, &[*ptr, *value]);
                self.atomicity(Some(atomic));
                self.align(*align);
            }

            InstData::VaArg { list } => {
                self.typed_operands(at, &[*list]);
                self.text(", ");
                self.ty(at.result);
            }
            InstData::LandingPad { cleanup, clauses } => {
                self.text(" ");
                self.ty(at.result);
                if *cleanup {
                    self.new_line();
                    self.text("cleanup");
                }
                for &clause in clauses {
                    self.new_line();
                    let (word, operand) = match clause {
                        Clause::Catch(operand) => ("catch", operand),
                        Clause::Filter(operand) => ("filter", operand),
                    };
                    self.text(word);
                    self.typed_operands(at, &[operand]);
                }
            }
            InstData::CatchPad { parent, args } | InstData::CleanupPad { parent, args } => {
                self.text(" within ");
                self.operand(at, *parent);
                self.text(" [");
                let mut first = true;
                for &arg in args {
                    self.comma(&mut first);
                    self.typed_operand(at, arg);
                }
                self.text("]");
            }
        }
    }

    /// Continues a long instruction on the next line, or after a space.
    fn new_line(&mut self) {
        self.text(if self.one_line { " " } else { "\n          " });
    }

    fn case_line(&mut self) {
        self.text(if self.one_line { " " } else { "\n    " });
    }

    /// `V`.
    fn operand(&mut self, at: &Context<'_>, operand: Operand) {
        match operand {
            Operand::Value(value) => self.value(at.names, value),
            Operand::Const(id) => self.constant(id),
        }
    }

    /// `T V`.
    fn typed_operand(&mut self, at: &Context<'_>, operand: Operand) {
        self.attributed_operand(at, operand, |_| {});
    }

    /// `T attributes V`.
    fn attributed_operand(
        &mut self,
        at: &Context<'_>,
        operand: Operand,
        attributes: impl FnOnce(&mut Self),
    ) {
        self.ty(at.body.operand_type(operand, &self.module.consts));
        attributes(self);
        self.text(" ");
        self.operand(at, operand);
    }

    /// ` T V, T V`.
    fn typed_operands(&mut self, at: &Context<'_>, operands: &[Operand]) {
        let mut first = true;
        for &operand in operands {
            self.text(if first { " " } else { ", " });
            first = false;
            self.typed_operand(at, operand);
        }
    }

    /// ` T V, V`.
    fn operands_of_one_type(&mut self, at: &Context<'_>, operands: &[Operand; 2]) {
        self.typed_operands(at, &operands[..1]);
        self.text(", ");
        self.operand(at, operands[1]);
    }

    /// `[label %a, label %b]`.
    fn labels(&mut self, at: &Context<'_>, blocks: &[Block]) {
        self.text("[");
        let mut first = true;
        for &block in blocks {
            self.comma(&mut first);
            self.label(at.names, block);
        }
        self.text("]");
    }

    fn unwind(&mut self, at: &Context<'_>, block: Option<Block>) {
        self.text(" unwind ");
        match block {
            Some(block) => self.label(at.names, block),
            None => self.text("to caller"),
        }
    }

    fn align(&mut self, align: u32) {
        if align != 0 {
            put!(self, ", align {align}");
        }
    }

    fn atomicity(&mut self, atomic: Option<&Atomicity>) {
        let Some(atomic) = atomic else { return };
        self.sync_scope(atomic.scope);
        put!(self, " {}", atomic.ordering.name());
    }

    fn sync_scope(&mut self, scope: Option<Symbol>) {
        if let Some(scope) = scope {
            self.text(" syncscope(");
            self.quoted_symbol(scope);
            self.text(")");
        }
    }

    fn fast_flags(&mut self, flags: InstFlags) {
        if flags.contains(InstFlags::FAST) {
            return self.text(" fast");
        }
        let fast = [
            InstFlags::NNAN,
            InstFlags::NINF,
            InstFlags::NSZ,
            InstFlags::ARCP,
            InstFlags::CONTRACT,
            InstFlags::AFN,
            InstFlags::REASSOC,
        ];
        self.flags(flags, &fast);
    }

    /// `call`, `invoke` or `callbr` up to its arguments and bundles.
    fn call(&mut self, at: &Context<'_>, call: &CallData, word: &str) {
        let module = self.module;
        let tail = match call.tail {
            TailKind::None => "",
            TailKind::Tail => "tail ",
            TailKind::MustTail => "musttail ",
            TailKind::NoTail => "notail ",
        };
        put!(self, "{tail}{word}");
        self.fast_flags(call.flags);
        self.calling_convention(call.calling_convention);
        let AttributeList { func, result, .. } = call.attrs;
        self.value_attributes(result);
        let callee_type = at.body.operand_type(call.callee, &module.consts);
        if let TypeData::Ptr(0) = module.types[callee_type]
            && !self.code_elsewhere
        {
        } else if let TypeData::Ptr(space) = module.types[callee_type] {
            put!(self, " addrspace({space})")
        }
        self.text(" ");
        match module.types.function_parts(call.function_type) {
            Some((result, _, false)) => self.ty(result),
            Some((_, _, true)) | None => self.ty(call.function_type),
        }
        self.text(" ");
        match call.callee.constant().map(|id| module.consts.data(id)) {
            Some(ConstData::InlineAsm(asm)) => self.inline_asm(asm),
            _ => self.operand(at, call.callee),
        }
        self.text("(");
        let mut first = true;
        for (index, &arg) in call.args.iter().enumerate() {
            self.comma(&mut first);
            self.attributed_operand(at, arg, |printer| {
                printer.value_attributes(call.attrs.param(index));
            });
        }
        if self.variadic && call.tail == TailKind::MustTail {
            self.comma(&mut first);
            self.text("..."); // all that the caller was given goes on
        }
        self.text(")");
        self.function_attributes(func);
        if call.bundles.is_empty() {
            return;
        }
        self.text(" [ ");
        let mut first = true;
        for bundle in &call.bundles {
            self.comma(&mut first);
            self.quoted_symbol(bundle.tag);
            self.text("(");
            let mut first = true;
            for &arg in &bundle.args {
                self.comma(&mut first);
                self.typed_operand(at, arg);
            }
            self.text(")");
        }
        self.text(" ]");
    }
}
