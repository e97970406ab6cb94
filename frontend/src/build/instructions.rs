//! Instructions that need more than their operands put together: those that other versions of LLVM
//! had in other forms, and calls.

use emback_ir::inst::{Atomicity, TailKind};
use emback_ir::{
    AtomicOrdering, AttrSet, AttributeList, Bundle, CallData, CastOp, Const, ConstData, InstData,
    InstFlags, InstLoc, Operand,
};
use smallvec::SmallVec;

use super::{Builder, GepIndex, Pos, Result, Ty};
use crate::upgrade::intrinsics::Upgrade;

/// A call without its callee, as the input has it.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    /// The arguments in order, those of a variable part at the end.
    pub(crate) args: Vec<Operand>,
    /// The type of each argument, and where it is.
    pub(crate) types: SmallVec<[(Ty, Pos); 8]>,
    /// The attributes of each argument.
    pub(crate) attrs: SmallVec<[AttrSet; 8]>,
}

/// A call without its arguments.
#[derive(Debug)]
pub(crate) struct CallSite {
    /// A pointer of any kind.
    pub(crate) callee: Operand,
    /// The type that the callee is called with.
    pub(crate) function_type: Ty,
    /// What the callee needs where it is an intrinsic of another LLVM.
    pub(crate) upgrade: Option<Upgrade>,
    /// The function attributes of the call.
    pub(crate) attrs: AttrSet,
    /// The attributes of its result.
    pub(crate) result_attrs: AttrSet,
    /// The number of the calling convention, as `CallingConv.h` has it.
    pub(crate) calling_convention: u32,
    /// Operand bundles, in order.
    pub(crate) bundles: Vec<Bundle>,
}

impl Builder {
    /// A conversion, with the type of its result in the input.
    pub(crate) fn cast(
        &mut self,
        op: CastOp,
        (from, arg): (Ty, Operand),
        to: Ty,
        flags: InstFlags,
        at: Pos,
    ) -> Result<(InstData, Ty)> {
        if let Some(op) = self.byte_cast(op, from, to) {
            return Ok((InstData::Cast { op, arg, flags }, to));
        }
        if self.keeps_width(op, from, to) {
            // The value itself; LLVM has one cast that may say so.
            return Ok((InstData::Cast { op: CastOp::BitCast, arg, flags: InstFlags::NONE }, to));
        }
        self.check_cast(op, from, to, at)?;
        Ok((InstData::Cast { op, arg, flags }, to))
    }

    /// The address of an element; of each index its type and its value.
    pub(crate) fn get_element_ptr(
        &mut self,
        written: Option<Ty>,
        (base_ty, base): (Ty, Operand),
        (types, indices): (&[GepIndex], Box<[Operand]>),
        flags: InstFlags,
        at: Pos,
    ) -> Result<(InstData, Ty)> {
        let source = self.gep_source(written, base_ty, at)?;
        let result = self.gep_type(source, base_ty, types, at)?;
        let source = self.ir_type(source);
        Ok((InstData::GetElementPtr { source, base, indices, flags }, result))
    }

    /// An `alloca` of a type that [`Self::check_purpose`] took.
    pub(crate) fn alloca(
        &mut self,
        ty: Ty,
        count: Option<Operand>,
        align: u32,
        space: u32,
        (inalloca, swifterror): (bool, bool),
    ) -> (InstData, Ty) {
        // One element is what is meant when nothing is written: LLVM prints no count for it.
        let one = |id: Const| self.module.consts.as_int(id).and_then(|v| v.to_u64()) == Some(1);
        let count = count.filter(|count| !count.constant().is_some_and(one));
        let result = self.pointer_in_use(ty, space);
        let ty = self.ir_type(ty);
        (InstData::Alloca { ty, count, align, inalloca, swifterror }, result)
    }

    /// A `cmpxchg` whose second ordering is `failure`, `None` before LLVM 3.5: there one ordering
    /// is both. With `pair` the result is that of today, and else the value alone; `loc` is where
    /// the instruction that gives it is then.
    #[allow(clippy::too_many_arguments, reason = "LLVM's longest list of operands")]
    pub(crate) fn cmpxchg(
        &mut self,
        ptr: Operand,
        (ty, args): (Ty, [Operand; 2]),
        (weak, volatile): (bool, bool),
        success: Box<Atomicity>,
        failure: Option<AtomicOrdering>,
        align: u32,
        pair: bool,
        loc: InstLoc,
    ) -> (Option<InstData>, Ty) {
        let failure = failure.unwrap_or(match success.ordering {
            AtomicOrdering::AcqRel => AtomicOrdering::Acquire,
            AtomicOrdering::Release => AtomicOrdering::Monotonic,
            other => other,
        });
        let result = self.structure(&[ty, Ty::I1], false);
        let args = Box::new(args);
        let data = InstData::CmpXchg { ptr, args, weak, volatile, align, success, failure };
        if pair {
            return (Some(data), result);
        }
        let agg = self.push_unnamed(data, result, loc);
        (agg.map(|agg| InstData::ExtractValue { agg, indices: Box::new([0]) }), ty)
    }

    /// Makes a call of arguments that [`Self::check_arguments`] took what LLVM 19 has for it.
    pub(crate) fn call(&mut self, site: CallSite, arguments: Arguments) -> Result<CallData> {
        let CallSite { callee, function_type, upgrade, bundles, calling_convention, .. } = site;
        let Arguments { mut args, types, mut attrs } = arguments;
        let today = self.upgraded_type(upgrade, function_type);
        if let Operand::Const(id) = callee {
            match self.module.consts.data(id) {
                ConstData::Global(global) => {
                    let global = *global;
                    self.note_call(global, today);
                }
                ConstData::InlineAsm(asm) => {
                    let constraints = asm.constraints;
                    self.indirect_operands(constraints, &types, &mut attrs)?;
                }
                _ => {}
            }
        }
        if let Some(upgrade) = upgrade {
            if let Some((at, align)) = upgrade.alignment(&self.module, &args)
                && align != 0
            {
                self.check_alignment(align, types[at].1)?;
            }
            upgrade.call(&mut self.module, &mut args, &mut attrs);
        }
        // No entry is an empty set: two lists that say the same are equal then.
        while attrs.last() == Some(&AttrSet::EMPTY) {
            attrs.pop();
        }
        args.shrink_to_fit();
        Ok(CallData {
            callee,
            function_type: self.ir_type(today),
            args,
            attrs: AttributeList {
                func: site.attrs,
                result: site.result_attrs,
                params: attrs.into_vec().into(),
            },
            calling_convention,
            tail: TailKind::None,
            bundles,
            flags: InstFlags::NONE,
        })
    }
}
