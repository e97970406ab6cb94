//! Constant expressions of every LLVM that had them, made of operands with their types.

use emback_ir::{
    BinaryOp, CastOp, Const, ConstData, ConstExpr, FloatPredicate, InstFlags, IntPredicate, UnaryOp,
};

use super::{Builder, GepIndex, Pos, Result, Ty};

/// An operand: its type, where it is, and its value.
pub(crate) type TypedConst = (Ty, Pos, Const);

impl Builder {
    /// Interns `expr`. Nothing is folded: to fold `ptrtoint` needs the data layout, and what is
    /// printed should be what was read.
    fn expression(&mut self, ty: Ty, expr: ConstExpr) -> (Ty, Const) {
        (ty, self.intern(ty, ConstData::Expr(Box::new(expr))))
    }

    /// LLVM 19 has `trunc`, `ptrtoint`, `inttoptr`, `bitcast` and `addrspacecast`; LLVM 18 removed
    /// the others.
    pub(crate) fn cast_expression(
        &mut self,
        op: CastOp,
        (from, at, arg): TypedConst,
        to: Ty,
    ) -> Result<(Ty, Const)> {
        if let Some(op) = self.byte_cast(op, from, to) {
            return Ok(self.expression(to, ConstExpr::Cast { op, arg, flags: InstFlags::NONE }));
        }
        // A cast of an integer to its own width, which LLVM's builder drops silently.
        if self.keeps_width(op, from, to) {
            return Ok((to, arg));
        }
        self.check_cast(op, from, to, at)?;
        // Between pointers nothing is left of a bitcast.
        if op == CastOp::BitCast && self.ir_type(from) == self.ir_type(to) {
            return Ok((to, arg));
        }
        Ok(self.expression(to, ConstExpr::Cast { op, arg, flags: InstFlags::NONE }))
    }

    /// `fneg`, until LLVM 14.
    pub(crate) fn unary_expression(
        &mut self,
        op: UnaryOp,
        (ty, _, arg): TypedConst,
    ) -> (Ty, Const) {
        self.expression(ty, ConstExpr::Unary { op, arg })
    }

    /// LLVM 19 has `add`, `sub`, `mul` and `xor`. LLVM 15 removed divisions and floating-point
    /// arithmetic, LLVM 18 `and`, `or`, `lshr` and `ashr`, LLVM 19 `shl`.
    pub(crate) fn binary_expression(
        &mut self,
        op: BinaryOp,
        (ty, at, a): TypedConst,
        (other, other_at, b): TypedConst,
        flags: InstFlags,
    ) -> Result<(Ty, Const)> {
        self.check_binary(op, ty, at)?;
        self.check_type(other_at, other, ty)?;
        Ok(self.expression(ty, ConstExpr::Binary { op, args: [a, b], flags }))
    }

    /// The type of a comparison of two constants.
    fn compared(
        &mut self,
        int: bool,
        (ty, at, _): TypedConst,
        (other, other_at, _): TypedConst,
    ) -> Result<Ty> {
        let result = self.check_compare(int, ty, at)?;
        self.check_type(other_at, other, ty)?;
        Ok(result)
    }

    /// `icmp`, until LLVM 18.
    pub(crate) fn icmp_expression(
        &mut self,
        pred: IntPredicate,
        a: TypedConst,
        b: TypedConst,
    ) -> Result<(Ty, Const)> {
        let ty = self.compared(true, a, b)?;
        Ok(self.expression(ty, ConstExpr::ICmp { pred, args: [a.2, b.2] }))
    }

    /// `fcmp`, until LLVM 18.
    pub(crate) fn fcmp_expression(
        &mut self,
        pred: FloatPredicate,
        a: TypedConst,
        b: TypedConst,
    ) -> Result<(Ty, Const)> {
        let ty = self.compared(false, a, b)?;
        Ok(self.expression(ty, ConstExpr::FCmp { pred, args: [a.2, b.2] }))
    }

    /// Where all indices are zero, the address is the base's own, and with opaque pointers so is its
    /// type.
    pub(crate) fn gep_expression(
        &mut self,
        written: Option<Ty>,
        (base_ty, at, base): TypedConst,
        indices: &[TypedConst],
        flags: InstFlags,
    ) -> Result<(Ty, Const)> {
        let typed: Vec<GepIndex> = indices.iter().map(|&(ty, at, id)| (ty, at, Some(id))).collect();
        let source = self.gep_source(written, base_ty, at)?;
        let result = self.gep_type(source, base_ty, &typed, at)?;
        let scalar = self.is_pointer(base_ty) && self.is_pointer(result);
        let zero = |&(_, _, id): &TypedConst| {
            self.module.consts.as_int(id).is_some_and(|value| value.is_zero())
        };
        if scalar && indices.iter().all(zero) {
            return Ok((result, base));
        }
        let source = self.ir_type(source);
        let indices = indices.iter().map(|&(_, _, id)| id).collect();
        Ok(self.expression(result, ConstExpr::GetElementPtr { source, base, indices, flags }))
    }

    /// Until LLVM 17.
    pub(crate) fn select_expression(
        &mut self,
        (cond, cond_at, a): TypedConst,
        (ty, _, b): TypedConst,
        (other, other_at, c): TypedConst,
    ) -> Result<(Ty, Const)> {
        self.check_select(cond, cond_at, ty)?;
        self.check_type(other_at, other, ty)?;
        Ok(self.expression(ty, ConstExpr::Select { args: [a, b, c] }))
    }

    /// `extractelement` of constants: the element type of the vector.
    pub(crate) fn extract_element_expression(
        &mut self,
        (vector, at, a): TypedConst,
        (index, index_at, b): TypedConst,
    ) -> Result<(Ty, Const)> {
        let element = self.lane_type(vector, at)?;
        self.check_int(index, index_at)?;
        Ok(self.expression(element, ConstExpr::ExtractElement { args: [a, b] }))
    }

    /// `insertelement` of constants: the type of the vector.
    pub(crate) fn insert_element_expression(
        &mut self,
        (vector, at, a): TypedConst,
        (value, value_at, b): TypedConst,
        (index, index_at, c): TypedConst,
    ) -> Result<(Ty, Const)> {
        let element = self.lane_type(vector, at)?;
        self.check_type(value_at, value, element)?;
        self.check_int(index, index_at)?;
        Ok(self.expression(vector, ConstExpr::InsertElement { args: [a, b, c] }))
    }

    /// `shufflevector` of constants: as many lanes as the mask has, of the type of the vectors.
    pub(crate) fn shuffle_expression(
        &mut self,
        (ty, at, a): TypedConst,
        (other, other_at, b): TypedConst,
        (mask_ty, mask_at, mask): TypedConst,
    ) -> Result<(Ty, Const)> {
        self.check_type(other_at, other, ty)?;
        let element = self.lane_type(ty, at)?;
        let mask = self.shuffle_mask(mask_ty, mask, mask_at)?;
        let result = self.shaped(mask_ty, element);
        Ok(self.expression(result, ConstExpr::ShuffleVector { args: [a, b], mask }))
    }

    /// Until LLVM 14, as `insertvalue`.
    pub(crate) fn extract_value_expression(
        &mut self,
        (ty, at, agg): TypedConst,
        indices: Box<[u32]>,
    ) -> Result<(Ty, Const)> {
        let result = self.indexed_type(ty, &indices, at)?;
        Ok(self.expression(result, ConstExpr::ExtractValue { agg, indices }))
    }

    /// `insertvalue` of constants: the type of the aggregate.
    pub(crate) fn insert_value_expression(
        &mut self,
        (ty, at, agg): TypedConst,
        (have, value_at, value): TypedConst,
        indices: Box<[u32]>,
    ) -> Result<(Ty, Const)> {
        let want = self.indexed_type(ty, &indices, at)?;
        self.check_type(value_at, have, want)?;
        Ok(self.expression(ty, ConstExpr::InsertValue { agg, value, indices }))
    }
}
