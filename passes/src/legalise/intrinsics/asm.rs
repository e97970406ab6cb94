//! Empty inline assembly, a compiler barrier that programs use against optimisation; it
//! does nothing at run time.

use emback_ir::{ConstData, Inst, InstData, Operand, Type, TypeData};

use super::Lowering;

impl Lowering<'_> {
    /// Lowers an empty template that the check accepted: each result is the operand tied
    /// to it.
    pub(super) fn empty_asm(&mut self, inst: Inst) {
        let Some(result) = self.result(inst) else { return };
        let ty = self.ed.body.values[result].ty;
        let InstData::Call(call) = &self.ed.body.insts[inst] else { return };
        let constraints = match call.callee.constant().map(|id| self.ed.module.consts.data(id)) {
            Some(ConstData::InlineAsm(asm)) => self.ed.module.text(asm.constraints).into_owned(),
            _ => String::new(),
        };
        let tied = tied_operands(&constraints, &call.args);
        let fields: Vec<Type> = if let TypeData::Struct { fields, .. } =
            self.ed.module.types.resolved(ty)
            && tied.len() > 1
        {
            fields.to_vec()
        } else {
            Vec::new()
        };
        if fields.is_empty() {
            let by = self.tied_or_undef(tied.first().copied().flatten(), ty);
            self.replace(inst, by);
            return;
        }
        let mut by = self.ed.constant(ty, ConstData::Undef);
        for (index, (&field, tied)) in (0_u32..).zip(fields.iter().zip(tied)) {
            let value = self.tied_or_undef(tied, field);
            by = self.ed.insert_value(by, value, index);
        }
        self.replace(inst, by);
    }

    /// The tied operand, or undef.
    fn tied_or_undef(&mut self, tied: Option<Operand>, ty: Type) -> Operand {
        match tied {
            Some(arg) if self.ed.ty(arg) == ty => arg,
            _ => self.ed.constant(ty, ConstData::Undef),
        }
    }
}

/// For each direct output of inline assembly, the argument in the same register (LangRef,
/// "Inline Asm Constraint String").
fn tied_operands(constraints: &str, args: &[Operand]) -> Vec<Option<Operand>> {
    let mut outputs = Vec::new();
    let mut args = args.iter().copied();
    for constraint in constraints.split(',') {
        if constraint.starts_with('~') || constraint.starts_with('!') {
            continue;
        }
        if let Some(output) = constraint.strip_prefix('=') {
            // `=*m` writes through a pointer that is an argument.
            if output.trim_start_matches('&').starts_with('*') {
                args.next();
            } else {
                outputs.push(None);
            }
            continue;
        }
        let Some(arg) = args.next() else { break };
        if let Ok(number) = constraint.parse::<usize>()
            && let Some(output) = outputs.get_mut(number)
        {
            *output = Some(arg);
        }
    }
    outputs
}
