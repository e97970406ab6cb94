//! Folds of address arithmetic, and of loads from constants.
//!
//! ```text
//! %q = getelementptr inbounds { i32, i32 }, ptr %p, i32 0, i32 1
//! %r = getelementptr inbounds i8, ptr %q, i32 8       ->   getelementptr inbounds i8, ptr %p, i32 12
//! %v = load i32, ptr @table                           ->   the first element, where it is constant
//! ```

use emback_ir::{Const, InstData, InstFlags, Intrinsic, Operand, Type, Types};

use super::super::effects;
use super::{Fold, Folded, Folder, constants, value};

impl Folder<'_> {
    /// A GEP with constant indices, merged with one that its base is. A step of zero
    /// bytes is its base, whatever its flags.
    pub(super) fn gep(
        &mut self,
        ty: Type,
        source: Type,
        base: Operand,
        indices: &[Operand],
        flags: InstFlags,
    ) -> Folded {
        if !self.module.types.is_ptr(ty) {
            return None;
        }
        if self.is_poison(base) {
            return value(base);
        }
        let constants: Option<Vec<Const>> = indices.iter().map(|index| index.constant()).collect();
        let offset = constants::gep_offset(self.module, self.layout, source, &constants?)?;
        if offset == 0 {
            return value(base);
        }
        let (base, inner, inner_flags) = match base {
            Operand::Const(id) => {
                let (base, inner) = constants::address_parts(self.module, self.layout, id)?;
                let total = inner.checked_add(offset)?;
                return constants::make_address(self.module, ty, base, total)
                    .map(|id| Fold::Value(id.into()));
            }
            Operand::Value(_) => self.inner_offset(base)?,
        };
        // What lies in a frame stays at a distance from its lower end: loads and stores add a distance
        // that is not negative, and the address of the frame is kept in any case.
        if inner < 0 && offset > 0 && inner + offset != 0 && self.is_stack_pointer(base) {
            return None;
        }
        let total = i32::try_from(inner.checked_add(offset)?).ok()?;
        if total == 0 {
            return value(base);
        }
        // `inbounds` holds for the sum if both steps have it and go in one direction.
        let inbounds = inner >= 0
            && offset >= 0
            && [flags, inner_flags].iter().all(|flags| flags.contains(InstFlags::INBOUNDS));
        let index = self.module.consts.i32(total).into();
        Some(Fold::Inst(InstData::GetElementPtr {
            source: Types::I8,
            base,
            indices: Box::new([index]),
            flags: if inbounds { InstFlags::INBOUNDS } else { InstFlags::NONE },
        }))
    }

    /// Whether the address is what `llvm.stacksave` gives.
    fn is_stack_pointer(&self, address: Operand) -> bool {
        matches!(self.def(address), Some(InstData::Call(call))
            if effects::intrinsic(self.module, call) == Some(Intrinsic::Stacksave))
    }

    /// Base, offset and flags of a GEP with constant indices.
    fn inner_offset(&self, address: Operand) -> Option<(Operand, i64, InstFlags)> {
        let InstData::GetElementPtr { source, base, indices, flags } = self.def(address)? else {
            return None;
        };
        let constants: Option<Vec<Const>> = indices.iter().map(|index| index.constant()).collect();
        let offset = constants::gep_offset(self.module, self.layout, *source, &constants?)?;
        Some((*base, offset, *flags))
    }

    /// A load from a constant variable whose definition cannot be replaced at link time
    /// or written by a loader. A load past the end is undefined behaviour, and stays.
    pub(super) fn load(&mut self, ty: Type, ptr: Operand) -> Folded {
        let (base, offset) = constants::address_parts(self.module, self.layout, ptr.constant()?)?;
        let emback_ir::ConstData::Global(global) = self.module.consts.data(base?) else {
            return None;
        };
        let data = &self.module.globals[*global];
        let variable = data.variable()?;
        if !variable.constant || data.linkage.is_interposable() || variable.externally_initialized {
            return None;
        }
        let init = variable.init?;
        super::aggregates::at_offset(
            self.module,
            self.layout,
            init,
            u64::try_from(offset).ok()?,
            ty,
        )
        .map(Fold::Value)
    }
}
