//! Replaces constants by smaller ones, in bodies and in the initialisers of variables.
//!
//! Integers lose a bit, half or three quarters of their bits; floating-point numbers
//! their fraction; a constant expression becomes the part of it that has its type. In a
//! variable's value each part may become zero. Each step makes a constant strictly
//! shorter or nearer to zero, so repeated rounds end after as many steps as an integer
//! has bits.
//!
//! The values that LLVM restricts stay: operands that are not free (`operands`), and the
//! cases of switches, which are no operands and must differ from each other.

use emback_ir::{
    ApInt, Const, ConstData, FloatKind, GlobalKind, Linkage, Module, Operand, TypeData,
};

use super::Pass;
use super::operands::{free_operands, unify_phi};
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "constants", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        // Lists such as `@llvm.global_ctors` have a fixed form: `globals` shortens them.
        if module.globals[global].linkage == Linkage::Appending {
            continue;
        }
        let Some(init) = module.globals[global].variable().and_then(|variable| variable.init)
        else {
            continue;
        };
        // A value only gets other constants of its own type as parts, so the initialiser
        // keeps the type that the variable declares.
        let new = value(module, init, choice);
        if let GlobalKind::Variable(variable) = &mut module.globals[global].kind {
            variable.init = Some(new);
        }
    }
    edit::bodies(module, choice, |module, _, body, choice| {
        for (_, inst) in edit::insts(body) {
            let free = free_operands(module, body, inst);
            let mut data = body.insts[inst].clone();
            let mut number = 0;
            data.for_each_operand_mut(|operand| {
                number += 1;
                if let Operand::Const(id) = *operand
                    && free[number - 1]
                {
                    *operand = smaller(module, id, choice).into();
                }
            });
            // Edges from one block must still bring one value to a phi.
            unify_phi(&mut data);
            body.insts[inst] = data;
        }
        false
    });
}

/// An initialiser with some of its parts replaced by zero or by smaller constants.
fn value(module: &mut Module, id: Const, choice: &mut Choice<'_>) -> Const {
    if edit::is_zero(module, id) {
        return id;
    }
    let ty = module.consts.ty(id);
    let ConstData::Aggregate(parts) = module.consts.data(id).clone() else {
        return smaller(module, id, choice);
    };
    let mut new = Vec::with_capacity(parts.len());
    for &part in &parts {
        let is_zero = edit::is_zero(module, part);
        let zeroed = !is_zero && choice.take();
        // Ask about the inner parts even when this part becomes zero: the number of
        // questions must not depend on the answers.
        let kept = value(module, part, choice);
        let zero = edit::zero(module, module.consts.ty(part)).filter(|_| zeroed);
        new.push(zero.unwrap_or(kept));
    }
    if new == *parts {
        return id;
    }
    edit::aggregate(module, ty, ConstData::Aggregate(new.into()))
}

/// A scalar that is nearer to zero, or a part of a constant expression that has the type
/// of the whole.
///
/// The number of questions depends on the constant alone: an integer with n significant
/// bits has up to three, a float with a fraction one, an expression with a part of its
/// own type one.
fn smaller(module: &mut Module, id: Const, choice: &mut Choice<'_>) -> Const {
    let ty = module.consts.ty(id);
    let data = match module.consts.data(id).clone() {
        ConstData::Int(value) => shorter(&value, choice).map(ConstData::Int),
        ConstData::Float(bits) => {
            whole(&module.types[ty], bits).filter(|_| choice.take()).map(ConstData::Float)
        }
        data @ ConstData::Expr(_) => {
            let like = |part: &Const| module.consts.ty(*part) == ty;
            let part = edit::parts(&data).into_iter().find(like);
            return part.filter(|_| choice.take()).unwrap_or(id);
        }
        ConstData::Null
        | ConstData::None
        | ConstData::Undef
        | ConstData::Poison
        | ConstData::Zero
        | ConstData::Bytes(_)
        | ConstData::Aggregate(_)
        | ConstData::Splat(_)
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => None,
    };
    data.map_or(id, |data| module.consts.intern(ty, data))
}

/// The integer shifted right, towards zero, by as many bits as the choice selects; its
/// sign stays. Of an integer that does not fit into an i64 only the low 128 bits count.
fn shorter(value: &ApInt, choice: &mut Choice<'_>) -> Option<ApInt> {
    let (number, negative) = match value.to_i64() {
        Some(number) => (u128::from(number.unsigned_abs()), number < 0),
        None => (u128::from(value.limb(1)) << 64 | u128::from(value.limb(0)), false),
    };
    let bits = u128::BITS - number.leading_zeros();
    if bits < 2 {
        // `operands` offers zero and one.
        return None;
    }
    // Number of bits to drop: three quarters, half, one. The first one taken counts, as
    // it is the shortest.
    let mut ways = vec![bits - bits.div_ceil(4), bits / 2, 1];
    ways.dedup();
    let mut new = None;
    for down in ways {
        if choice.take() {
            let number = number >> down;
            let limbs = [number as u64, (number >> 64) as u64];
            let small = match (negative, i64::try_from(number)) {
                (true, Ok(number)) => ApInt::from_i64(value.bits(), -number),
                _ => ApInt::from_limbs(value.bits(), &limbs),
            };
            new.get_or_insert(small);
        }
    }
    new
}

/// The bits of the number without its fraction, if it has one. Adding zero turns -0.0
/// into 0.0, which is shorter. Other formats than float and double are left alone.
///
/// A number without a fraction prints shorter: `1.5e0` needs its digits, and a number
/// that decimal digits do not represent exactly prints as 16 hexadecimal digits.
fn whole(ty: &TypeData, bits: u128) -> Option<u128> {
    match ty {
        TypeData::Float(FloatKind::Double) => {
            let number = f64::from_bits(u64::try_from(bits).ok()?);
            let part = number.is_finite() && number != number.trunc();
            part.then(|| u128::from((number.trunc() + 0.0).to_bits()))
        }
        TypeData::Float(FloatKind::Float) => {
            let number = f32::from_bits(u32::try_from(bits).ok()?);
            let part = number.is_finite() && number != number.trunc();
            part.then(|| u128::from((number.trunc() + 0.0).to_bits()))
        }
        TypeData::Void
        | TypeData::Int(_)
        | TypeData::Float(_)
        | TypeData::Ptr(_)
        | TypeData::Vector { .. }
        | TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn nearer_to_zero() {
        expect_pass(
            &PASS,
            r#"
%s = type { i32, ptr, [2 x i64] }
@a = global %s { i32 7, ptr getelementptr (i8, ptr @b, i32 4), [2 x i64] [i64 1, i64 9] }
@b = global i32 12345
define i32 @f(ptr %p, double %x) {
  %a = add i32 -12345, 1000
  %b = fadd double %x, 12.5
  store double %b, ptr getelementptr (i8, ptr @b, i32 4)
  store i128 -1, ptr %p
  ret i32 %a
}
"#,
            |text| {
                text.contains("i64 9")
                    && (100..20000).any(|n| text.contains(&format!("add i32 -{n},")))
            },
            expect![[r#"
                %s = type { i32, ptr, [2 x i64] }

                @a = global %s { i32 0, ptr null, [2 x i64] [i64 0, i64 9] }
                @b = global i32 1

                define i32 @f(ptr %p, double %x) {
                  %a = add i32 -192, 1
                  %b = fadd double %x, 1.200000e+01
                  store double %b, ptr @b
                  store i128 -1, ptr %p
                  ret i32 %a
                }
            "#]],
        );
    }
}
