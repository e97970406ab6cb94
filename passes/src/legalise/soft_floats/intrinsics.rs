//! Intrinsics on soft floats: bit operations where the sign alone matters, `float` for
//! the 16-bit kinds, helpers or `double` for the wide ones.

use emback_ir::intrinsic::Constrained;
use emback_ir::{
    BinaryOp, CastOp, ConstData, FloatKind, Intrinsic, Operand, Type, TypeData, Types,
};

use super::{Lowering, is_short, soft};
use crate::legalise::helpers;
use crate::legalise::intrinsics::constrained::{Plain, plain, predicate};
use crate::legalise::intrinsics::ops::exponent;

/// How `__emback_quad_whole` rounds.
///
/// The numbers are the helper's second argument.
#[derive(Copy, Clone)]
enum Whole {
    /// To the nearest, ties to even.
    Even = 0,
    Down = 1,
    Up = 2,
    ToZero = 3,
    /// To the nearest, ties away from zero.
    Away = 4,
}

impl Lowering<'_> {
    /// A call of an intrinsic; none if it has nothing to do with soft floats, or only
    /// passes them on.
    pub(super) fn intrinsic(
        &mut self,
        intrinsic: Intrinsic,
        args: &[Operand],
        ty: Type,
    ) -> Option<Operand> {
        let &first = args.first()?;
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "the rest takes no floats, or leaves their bits alone"
        )]
        match intrinsic {
            Intrinsic::ConvertFromFp16 => {
                let word = self.ed.cast(CastOp::ZExt, first, Types::I32);
                let single = helpers::call(&mut self.ed, "__emback_half_to_float", vec![word]);
                Some(self.convert(single, ty))
            }
            Intrinsic::ConvertToFp16 => {
                let half = self.half();
                let half = self.convert(first, half);
                Some(self.bits(half))
            }
            Intrinsic::WasmLoadf16F32 => {
                let half = self.half();
                let half = self.ed.load(half, first, 1, false);
                Some(self.convert(half, ty))
            }
            Intrinsic::WasmStoref16F32 => {
                let half = self.half();
                let half = self.convert(first, half);
                self.ed.store(half, *args.get(1)?, 1, false);
                Some(first)
            }
            Intrinsic::Constrained(op) => self.constrained(op, args, ty),
            _ => match self.kind(first)? {
                kind if is_short(kind) => self.short(intrinsic, args, ty),
                kind => self.wide(intrinsic, kind, args, ty),
            },
        }
    }

    /// The type `half`.
    fn half(&mut self) -> Type {
        self.ed.module.types.intern(TypeData::Float(FloatKind::Half))
    }

    /// The operation without its constraints, which neither target knows.
    ///
    /// Both targets round to nearest and have no exceptions to report.
    fn constrained(&mut self, op: Constrained, args: &[Operand], ty: Type) -> Option<Operand> {
        let &first = args.first()?;
        self.kind(first).or_else(|| soft(&self.ed.module.types, ty))?;
        match plain(op) {
            Plain::Binary(op) => self.binary(op, [first, *args.get(1)?]),
            Plain::Cast(op) => self.cast(op, first, ty),
            Plain::Compare => {
                let predicate = predicate(self.ed.module, *args.get(2)?)?;
                self.compare(predicate, [first, *args.get(1)?])
            }
            Plain::Call(intrinsic) => {
                let args: Vec<Operand> = args
                    .iter()
                    .copied()
                    .filter(|&arg| self.ed.ty(arg) != Types::METADATA)
                    .collect();
                self.intrinsic(intrinsic, &args, ty)
            }
        }
    }

    /// Calls an intrinsic in another float type: soft arguments and results are
    /// converted, others stay.
    ///
    /// ```text
    /// %r = call half @llvm.sin.f16(half %x)
    /// %r = fptrunc (call float @llvm.sin.f32(fpext %x))
    /// ```
    fn in_type(
        &mut self,
        intrinsic: Intrinsic,
        args: &[Operand],
        ty: Type,
        at: Type,
    ) -> Option<Operand> {
        // Integers among the arguments, such as the exponent of `powi`, keep their type.
        let args: Vec<Operand> = args
            .iter()
            .map(|&arg| if self.kind(arg).is_some() { self.convert(arg, at) } else { arg })
            .collect();
        let fields = if let TypeData::Struct { fields, .. } = self.ed.module.types.resolved(ty) {
            Some(fields.clone())
        } else {
            None
        };
        let of = |types: &Types, ty: Type| if soft(types, ty).is_some() { at } else { ty };
        let result = match &fields {
            Some(fields) => {
                let fields: Vec<Type> =
                    fields.iter().map(|&field| of(&self.ed.module.types, field)).collect();
                self.ed.module.types.structure(&fields, false)
            }
            None => of(&self.ed.module.types, ty),
        };
        let params: Vec<Type> = args.iter().map(|&arg| self.ed.ty(arg)).collect();
        // An integer result comes first in the name, an integer argument or field last.
        let mut overloads = vec![at];
        if self.ed.module.types.int_bits(result).is_some() && result != Types::I1 {
            overloads.insert(0, result);
        }
        overloads.extend(params.iter().filter(|&&ty| self.ed.module.types.int_bits(ty).is_some()));
        if intrinsic == Intrinsic::Frexp {
            overloads.extend(fields.as_deref().and_then(|fields| fields.get(1)));
        }
        let function = self.ed.declare_intrinsic(intrinsic, &overloads, result, &params);
        let value: Operand = self.ed.call(function, args)?.into();
        let Some(fields) = fields else {
            return Some(if result == ty { value } else { self.convert(value, ty) });
        };
        let mut whole = self.ed.constant(ty, ConstData::Poison);
        for (index, &field) in (0..).zip(fields.iter()) {
            let made = of(&self.ed.module.types, field);
            let part = self.ed.extract_value(value, index, made);
            let part = if made == field { part } else { self.convert(part, field) };
            whole = self.ed.insert_value(whole, part, index);
        }
        Some(whole)
    }

    /// `fabs`.
    ///
    /// LangRef: only the sign bit changes, of a NaN as well; so no arithmetic is used.
    fn magnitude(&mut self, x: Operand, kind: FloatKind) -> Operand {
        let ty = self.ed.ty(x);
        let bits = self.bits(x);
        let int = self.ed.ty(bits);
        let sign = self.sign_mask(kind, int);
        if kind == FloatKind::PpcFp128 {
            // Both change their signs if the first has one.
            let mask = self.first_sign(bits, sign);
            let bits = self.ed.binary(BinaryOp::Xor, bits, mask);
            return self.of_bits(bits, ty);
        }
        let ones = self.ed.int(int, -1);
        let rest = self.ed.binary(BinaryOp::Xor, sign, ones);
        let bits = self.ed.binary(BinaryOp::And, bits, rest);
        self.of_bits(bits, ty)
    }

    /// `mask` if the first double of a pair has a sign, else 0.
    fn first_sign(&mut self, bits: Operand, mask: Operand) -> Operand {
        let first = self.ed.cast(CastOp::Trunc, bits, Types::I64);
        let negative = self.ed.icmp_int(emback_ir::IntPredicate::Slt, first, 0);
        let int = self.ed.ty(bits);
        let zero = self.ed.int(int, 0);
        self.ed.select(negative, mask, zero)
    }

    /// `copysign`.
    ///
    /// By the bits: where the signs differ, the first one changes.
    fn copy_sign(&mut self, args: [Operand; 2], kind: FloatKind) -> Operand {
        let ty = self.ed.ty(args[0]);
        let [a, b] = args.map(|arg| self.bits(arg));
        let int = self.ed.ty(a);
        let sign = self.sign_mask(kind, int);
        let differ = self.ed.binary(BinaryOp::Xor, a, b);
        let change = if kind == FloatKind::PpcFp128 {
            self.first_sign(differ, sign)
        } else {
            self.ed.binary(BinaryOp::And, differ, sign)
        };
        let bits = self.ed.binary(BinaryOp::Xor, a, change);
        self.of_bits(bits, ty)
    }

    /// A product and a sum, each rounded, which `llvm.fmuladd` allows.
    ///
    /// LangRef, "llvm.fmuladd": fused or not, as the target likes.
    fn multiply_add(&mut self, args: &[Operand]) -> Option<Operand> {
        let product = self.binary(BinaryOp::FMul, [*args.first()?, *args.get(1)?])?;
        self.binary(BinaryOp::FAdd, [product, *args.get(2)?])
    }

    /// Of `half` and `bfloat`: in `float`, which has more than twice their precision.
    ///
    /// Correctly rounded for `sqrt`: the result of an operation in `float` has enough
    /// bits that rounding it again is innocuous (Figueroa, "When is double rounding
    /// innocuous?", 1995: p' >= 2p + 2). For elementary functions the error of `float`
    /// disappears.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is computed in float")]
    fn short(&mut self, intrinsic: Intrinsic, args: &[Operand], ty: Type) -> Option<Operand> {
        let &first = args.first()?;
        let kind = self.kind(first)?;
        match intrinsic {
            Intrinsic::Fabs => Some(self.magnitude(first, kind)),
            Intrinsic::Copysign => Some(self.copy_sign([first, *args.get(1)?], kind)),
            Intrinsic::Fmuladd => self.multiply_add(args),
            // A sum in double may need more bits than it has: rounded to odd, the second
            // rounding is right (Boldo and Melquiond, "Emulation of FMA and correctly
            // rounded sums", 2008).
            Intrinsic::Fma => {
                let args = args.iter().map(|&arg| self.convert(arg, Types::DOUBLE)).collect();
                let odd = helpers::call(&mut self.ed, "__emback_fma_to_odd", args);
                Some(self.convert(odd, ty))
            }
            // A float may underflow before it is rounded.
            Intrinsic::Ldexp => self.in_type(intrinsic, args, ty, Types::DOUBLE),
            Intrinsic::Canonicalize => {
                let single = self.convert(first, Types::FLOAT);
                Some(self.convert(single, ty))
            }
            other if passes_on(other) => None,
            Intrinsic::IsFpclass => None,
            _ => self.in_type(intrinsic, args, ty, Types::FLOAT),
        }
    }

    /// Of the wide kinds: exact where IEEE 754 says so, else in `double`.
    ///
    /// IEEE 754 asks for correct rounding of square root, fma and the conversions to
    /// whole numbers. Elementary functions have the error of `double`.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is computed in double")]
    fn wide(
        &mut self,
        intrinsic: Intrinsic,
        kind: FloatKind,
        args: &[Operand],
        ty: Type,
    ) -> Option<Operand> {
        let &first = args.first()?;
        // What falls out of this match rounds to a whole number.
        let whole = match intrinsic {
            Intrinsic::Rint | Intrinsic::Nearbyint | Intrinsic::Roundeven => Whole::Even,
            Intrinsic::Floor => Whole::Down,
            Intrinsic::Ceil => Whole::Up,
            Intrinsic::Trunc => Whole::ToZero,
            Intrinsic::Round => Whole::Away,
            Intrinsic::Lrint | Intrinsic::Llrint | Intrinsic::Lround | Intrinsic::Llround => {
                let away = matches!(intrinsic, Intrinsic::Lround | Intrinsic::Llround);
                let whole = self.whole(first, if away { Whole::Away } else { Whole::Even });
                return Some(self.quad_to_int(true, whole, ty));
            }
            Intrinsic::FptosiSat | Intrinsic::FptouiSat => {
                let quad = self.quad_of(first);
                return Some(self.saturating(intrinsic == Intrinsic::FptosiSat, quad, ty));
            }
            Intrinsic::Sqrt => return Some(self.rounded("__emback_quad_sqrt", args, ty)),
            Intrinsic::Fma => return Some(self.rounded("__emback_quad_fma", args, ty)),
            Intrinsic::Fmuladd => return self.multiply_add(args),
            Intrinsic::Canonicalize => {
                // A product makes a quiet NaN of a signaling one.
                let one = self.ed.constant(Types::FLOAT, ConstData::Float(0x3f80_0000));
                let one = self.convert(one, ty);
                return self.binary(BinaryOp::FMul, [first, one]);
            }
            Intrinsic::Fabs => return Some(self.magnitude(first, kind)),
            Intrinsic::Copysign => return Some(self.copy_sign([first, *args.get(1)?], kind)),
            Intrinsic::Minnum | Intrinsic::Minimumnum => return self.least("min", 1, args, ty),
            Intrinsic::Maxnum | Intrinsic::Maximumnum => return self.least("max", 1, args, ty),
            Intrinsic::Minimum => return self.least("min", 0, args, ty),
            Intrinsic::Maximum => return self.least("max", 0, args, ty),
            Intrinsic::Powi | Intrinsic::Ldexp => {
                let name = if intrinsic == Intrinsic::Powi { "powi" } else { "scale" };
                let quad = self.quad_of(first);
                let by = exponent(&mut self.ed, *args.get(1)?);
                let drop = self.drop_of(ty);
                let name = format!("__emback_quad_{name}");
                let quad = helpers::call(&mut self.ed, &name, vec![quad, by, drop]);
                return Some(self.of_quad(quad, ty));
            }
            Intrinsic::Frexp => {
                let quad = self.quad_of(first);
                let fraction = helpers::call(&mut self.ed, "__emback_quad_fraction", vec![quad]);
                let fraction = self.of_quad(fraction, self.ed.ty(first));
                let exponent = helpers::call(&mut self.ed, "__emback_quad_exponent", vec![quad]);
                let to = self.field(ty, 1);
                let exponent = self.resized(exponent, to);
                return Some(self.pair(ty, fraction, exponent));
            }
            Intrinsic::Modf => {
                let of = self.ed.ty(first);
                let quad = self.whole(first, Whole::ToZero);
                let whole = self.of_quad(quad, of);
                let rest = self.binary(BinaryOp::FSub, [first, whole])?;
                // Of an infinity nothing is left.
                let infinite = self.compare(emback_ir::FloatPredicate::Oeq, [first, whole])?;
                let zero = self.ed.constant(of, ConstData::Float(0));
                let rest = self.ed.select(infinite, zero, rest);
                let rest = self.copy_sign([rest, first], kind);
                return Some(self.pair(ty, rest, whole));
            }
            Intrinsic::IsFpclass if kind == FloatKind::PpcFp128 => {
                // The first double decides.
                let bits = self.bits(first);
                let bits = self.ed.cast(CastOp::Trunc, bits, Types::I64);
                let double = self.ed.cast(CastOp::BitCast, bits, Types::DOUBLE);
                return self.classify(double, *args.get(1)?);
            }
            Intrinsic::IsFpclass => {
                // The classes of x87 numbers and pairs are those of the number that they
                // have as fp128.
                let fp128 = self.ed.module.types.intern(TypeData::Float(FloatKind::Fp128));
                if self.ed.ty(first) == fp128 {
                    return None;
                }
                let quad = self.quad_of(first);
                let quad = self.of_bits(quad, fp128);
                return self.classify(quad, *args.get(1)?);
            }
            other if passes_on(other) => return None,
            _ => return self.in_type(intrinsic, args, ty, Types::DOUBLE),
        };
        let quad = self.whole(first, whole);
        Some(self.of_quad(quad, ty))
    }

    /// `llvm.is.fpclass`.
    fn classify(&mut self, x: Operand, mask: Operand) -> Option<Operand> {
        let ty = self.ed.ty(x);
        let params = [ty, Types::I32];
        let function = self.ed.declare_intrinsic(Intrinsic::IsFpclass, &[ty], Types::I1, &params);
        self.ed.call(function, vec![x, mask]).map(Operand::from)
    }

    /// Rounded to an integer, as the `i128` of an fp128.
    fn whole(&mut self, x: Operand, how: Whole) -> Operand {
        let quad = self.quad_of(x);
        let how = self.ed.i32(how as i32);
        helpers::call(&mut self.ed, "__emback_quad_whole", vec![quad, how])
    }

    /// The lesser or greater of two numbers: a NaN if either is one, or the other one.
    fn least(&mut self, name: &str, number: i32, args: &[Operand], ty: Type) -> Option<Operand> {
        let quads = [self.quad_of(*args.first()?), self.quad_of(*args.get(1)?)];
        let number = self.ed.i32(number);
        let name = format!("__emback_quad_{name}");
        let quad = helpers::call(&mut self.ed, &name, vec![quads[0], quads[1], number]);
        Some(self.of_quad(quad, ty))
    }

    /// An integer of another width, with its sign.
    fn resized(&mut self, x: Operand, to: Type) -> Operand {
        self.resize(x, to, true)
    }

    /// The type of a field.
    fn field(&self, ty: Type, index: usize) -> Type {
        if let TypeData::Struct { fields, .. } = self.ed.module.types.resolved(ty) {
            fields.get(index).copied().unwrap_or(Types::I32)
        } else {
            Types::I32
        }
    }

    /// A struct of two fields.
    fn pair(&mut self, ty: Type, first: Operand, second: Operand) -> Operand {
        let poison = self.ed.constant(ty, ConstData::Poison);
        let half = self.ed.insert_value(poison, first, 0);
        self.ed.insert_value(half, second, 1)
    }
}

/// Whether an intrinsic leaves its operand as it is, or needs no look at it.
///
/// Such a call keeps its type: later passes drop it or move its operand as bits.
fn passes_on(intrinsic: Intrinsic) -> bool {
    matches!(
        intrinsic,
        Intrinsic::Expect
            | Intrinsic::SsaCopy
            | Intrinsic::ArithmeticFence
            | Intrinsic::Annotation
            | Intrinsic::IsConstant
            | Intrinsic::Dropped(_)
            | Intrinsic::Refused(_)
            | Intrinsic::OtherTarget
            | Intrinsic::Unknown
    )
}
