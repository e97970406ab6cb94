//! WebAssembly's instructions on vectors of 128 bits, `v128`, as the legal form has them.
//!
//! In LLVM IR each is a call of the function `llvm.wasm.` and the name of the instruction in
//! the text format: `call <16 x i8> @llvm.wasm.i32x4.add(<16 x i8> %a, <16 x i8> %b)`. A
//! `v128` is of the type `<16 x i8>`, whatever its lanes are. The immediate, a lane or the
//! sixteen of `i8x16.shuffle`, is the last argument, and constant. `v128.load` and
//! `v128.store` are LLVM's own `load` and `store`, a constant is one of LLVM's; the code
//! generator makes of a load and what is done with it the instructions that do both.
//!
//! The table is a macro that is given the name of another one, so that the code generator
//! makes its own table of it: [`simd_ops`](crate::simd_ops).

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::tree::ValType;

/// The operands and the result of an instruction.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Form {
    /// A scalar in each lane.
    Splat(ValType),
    /// A lane, of so many, as a scalar.
    Extract(ValType, u8),
    /// A vector with a scalar in place of a lane, of so many.
    Replace(ValType, u8),
    /// Sixteen bytes, chosen from those of two vectors.
    Shuffle,
    /// Of one vector.
    Unary,
    /// Of two vectors.
    Binary,
    /// Of three vectors.
    Ternary,
    /// Of a vector and an `i32`.
    Shift,
    /// Of one vector, with an `i32` of so many bits as the result.
    Test(u8),
}

impl Form {
    /// Types of the operands, without the immediate.
    #[must_use]
    pub fn params(self) -> &'static [ValType] {
        use ValType::{F32, F64, I32, I64, V128};
        match self {
            Self::Splat(ty) => match ty {
                I32 => &[I32],
                I64 => &[I64],
                F32 => &[F32],
                F64 => &[F64],
                V128 => &[V128],
            },
            Self::Replace(ty, _) => match ty {
                I32 => &[V128, I32],
                I64 => &[V128, I64],
                F32 => &[V128, F32],
                F64 => &[V128, F64],
                V128 => &[V128, V128],
            },
            Self::Extract(..) | Self::Unary | Self::Test(_) => &[V128],
            Self::Shuffle | Self::Binary => &[V128, V128],
            Self::Ternary => &[V128, V128, V128],
            Self::Shift => &[V128, I32],
        }
    }

    /// Type of the result.
    #[must_use]
    pub fn result(self) -> ValType {
        match self {
            Self::Extract(ty, _) => ty,
            Self::Test(_) => ValType::I32,
            Self::Splat(_)
            | Self::Replace(..)
            | Self::Shuffle
            | Self::Unary
            | Self::Binary
            | Self::Ternary
            | Self::Shift => ValType::V128,
        }
    }

    /// The number that each lane of the immediate is below; none without an immediate.
    #[must_use]
    pub fn lanes(self) -> Option<u8> {
        match self {
            Self::Extract(_, lanes) | Self::Replace(_, lanes) => Some(lanes),
            Self::Shuffle => Some(32),
            Self::Splat(_)
            | Self::Unary
            | Self::Binary
            | Self::Ternary
            | Self::Shift
            | Self::Test(_) => None,
        }
    }
}

/// Calls the macro of this name with all instructions: id, which is that of
/// `wasm_encoder::Instruction`, name in the text format, and [`Form`](crate::simd::Form).
/// Those of `lanes` have a lane as an immediate, those of `shuffles` sixteen.
#[macro_export]
macro_rules! simd_ops {
    ($callback:ident) => {
        $callback! {
            plain {
                I8x16Swizzle "i8x16.swizzle" Binary;
                I8x16Splat "i8x16.splat" Splat(I32);
                I16x8Splat "i16x8.splat" Splat(I32);
                I32x4Splat "i32x4.splat" Splat(I32);
                I64x2Splat "i64x2.splat" Splat(I64);
                F32x4Splat "f32x4.splat" Splat(F32);
                F64x2Splat "f64x2.splat" Splat(F64);
                I8x16Eq "i8x16.eq" Binary;
                I8x16Ne "i8x16.ne" Binary;
                I8x16LtS "i8x16.lt_s" Binary;
                I8x16LtU "i8x16.lt_u" Binary;
                I8x16GtS "i8x16.gt_s" Binary;
                I8x16GtU "i8x16.gt_u" Binary;
                I8x16LeS "i8x16.le_s" Binary;
                I8x16LeU "i8x16.le_u" Binary;
                I8x16GeS "i8x16.ge_s" Binary;
                I8x16GeU "i8x16.ge_u" Binary;
                I16x8Eq "i16x8.eq" Binary;
                I16x8Ne "i16x8.ne" Binary;
                I16x8LtS "i16x8.lt_s" Binary;
                I16x8LtU "i16x8.lt_u" Binary;
                I16x8GtS "i16x8.gt_s" Binary;
                I16x8GtU "i16x8.gt_u" Binary;
                I16x8LeS "i16x8.le_s" Binary;
                I16x8LeU "i16x8.le_u" Binary;
                I16x8GeS "i16x8.ge_s" Binary;
                I16x8GeU "i16x8.ge_u" Binary;
                I32x4Eq "i32x4.eq" Binary;
                I32x4Ne "i32x4.ne" Binary;
                I32x4LtS "i32x4.lt_s" Binary;
                I32x4LtU "i32x4.lt_u" Binary;
                I32x4GtS "i32x4.gt_s" Binary;
                I32x4GtU "i32x4.gt_u" Binary;
                I32x4LeS "i32x4.le_s" Binary;
                I32x4LeU "i32x4.le_u" Binary;
                I32x4GeS "i32x4.ge_s" Binary;
                I32x4GeU "i32x4.ge_u" Binary;
                I64x2Eq "i64x2.eq" Binary;
                I64x2Ne "i64x2.ne" Binary;
                I64x2LtS "i64x2.lt_s" Binary;
                I64x2GtS "i64x2.gt_s" Binary;
                I64x2LeS "i64x2.le_s" Binary;
                I64x2GeS "i64x2.ge_s" Binary;
                F32x4Eq "f32x4.eq" Binary;
                F32x4Ne "f32x4.ne" Binary;
                F32x4Lt "f32x4.lt" Binary;
                F32x4Gt "f32x4.gt" Binary;
                F32x4Le "f32x4.le" Binary;
                F32x4Ge "f32x4.ge" Binary;
                F64x2Eq "f64x2.eq" Binary;
                F64x2Ne "f64x2.ne" Binary;
                F64x2Lt "f64x2.lt" Binary;
                F64x2Gt "f64x2.gt" Binary;
                F64x2Le "f64x2.le" Binary;
                F64x2Ge "f64x2.ge" Binary;
                V128Not "v128.not" Unary;
                V128And "v128.and" Binary;
                V128AndNot "v128.andnot" Binary;
                V128Or "v128.or" Binary;
                V128Xor "v128.xor" Binary;
                V128Bitselect "v128.bitselect" Ternary;
                V128AnyTrue "v128.any_true" Test(1);
                I8x16Abs "i8x16.abs" Unary;
                I8x16Neg "i8x16.neg" Unary;
                I8x16Popcnt "i8x16.popcnt" Unary;
                I8x16AllTrue "i8x16.all_true" Test(1);
                I8x16Bitmask "i8x16.bitmask" Test(16);
                I8x16NarrowI16x8S "i8x16.narrow_i16x8_s" Binary;
                I8x16NarrowI16x8U "i8x16.narrow_i16x8_u" Binary;
                I8x16Shl "i8x16.shl" Shift;
                I8x16ShrS "i8x16.shr_s" Shift;
                I8x16ShrU "i8x16.shr_u" Shift;
                I8x16Add "i8x16.add" Binary;
                I8x16AddSatS "i8x16.add_sat_s" Binary;
                I8x16AddSatU "i8x16.add_sat_u" Binary;
                I8x16Sub "i8x16.sub" Binary;
                I8x16SubSatS "i8x16.sub_sat_s" Binary;
                I8x16SubSatU "i8x16.sub_sat_u" Binary;
                I8x16MinS "i8x16.min_s" Binary;
                I8x16MinU "i8x16.min_u" Binary;
                I8x16MaxS "i8x16.max_s" Binary;
                I8x16MaxU "i8x16.max_u" Binary;
                I8x16AvgrU "i8x16.avgr_u" Binary;
                I16x8ExtAddPairwiseI8x16S "i16x8.extadd_pairwise_i8x16_s" Unary;
                I16x8ExtAddPairwiseI8x16U "i16x8.extadd_pairwise_i8x16_u" Unary;
                I16x8Abs "i16x8.abs" Unary;
                I16x8Neg "i16x8.neg" Unary;
                I16x8Q15MulrSatS "i16x8.q15mulr_sat_s" Binary;
                I16x8AllTrue "i16x8.all_true" Test(1);
                I16x8Bitmask "i16x8.bitmask" Test(8);
                I16x8NarrowI32x4S "i16x8.narrow_i32x4_s" Binary;
                I16x8NarrowI32x4U "i16x8.narrow_i32x4_u" Binary;
                I16x8ExtendLowI8x16S "i16x8.extend_low_i8x16_s" Unary;
                I16x8ExtendHighI8x16S "i16x8.extend_high_i8x16_s" Unary;
                I16x8ExtendLowI8x16U "i16x8.extend_low_i8x16_u" Unary;
                I16x8ExtendHighI8x16U "i16x8.extend_high_i8x16_u" Unary;
                I16x8Shl "i16x8.shl" Shift;
                I16x8ShrS "i16x8.shr_s" Shift;
                I16x8ShrU "i16x8.shr_u" Shift;
                I16x8Add "i16x8.add" Binary;
                I16x8AddSatS "i16x8.add_sat_s" Binary;
                I16x8AddSatU "i16x8.add_sat_u" Binary;
                I16x8Sub "i16x8.sub" Binary;
                I16x8SubSatS "i16x8.sub_sat_s" Binary;
                I16x8SubSatU "i16x8.sub_sat_u" Binary;
                I16x8Mul "i16x8.mul" Binary;
                I16x8MinS "i16x8.min_s" Binary;
                I16x8MinU "i16x8.min_u" Binary;
                I16x8MaxS "i16x8.max_s" Binary;
                I16x8MaxU "i16x8.max_u" Binary;
                I16x8AvgrU "i16x8.avgr_u" Binary;
                I16x8ExtMulLowI8x16S "i16x8.extmul_low_i8x16_s" Binary;
                I16x8ExtMulHighI8x16S "i16x8.extmul_high_i8x16_s" Binary;
                I16x8ExtMulLowI8x16U "i16x8.extmul_low_i8x16_u" Binary;
                I16x8ExtMulHighI8x16U "i16x8.extmul_high_i8x16_u" Binary;
                I32x4ExtAddPairwiseI16x8S "i32x4.extadd_pairwise_i16x8_s" Unary;
                I32x4ExtAddPairwiseI16x8U "i32x4.extadd_pairwise_i16x8_u" Unary;
                I32x4Abs "i32x4.abs" Unary;
                I32x4Neg "i32x4.neg" Unary;
                I32x4AllTrue "i32x4.all_true" Test(1);
                I32x4Bitmask "i32x4.bitmask" Test(4);
                I32x4ExtendLowI16x8S "i32x4.extend_low_i16x8_s" Unary;
                I32x4ExtendHighI16x8S "i32x4.extend_high_i16x8_s" Unary;
                I32x4ExtendLowI16x8U "i32x4.extend_low_i16x8_u" Unary;
                I32x4ExtendHighI16x8U "i32x4.extend_high_i16x8_u" Unary;
                I32x4Shl "i32x4.shl" Shift;
                I32x4ShrS "i32x4.shr_s" Shift;
                I32x4ShrU "i32x4.shr_u" Shift;
                I32x4Add "i32x4.add" Binary;
                I32x4Sub "i32x4.sub" Binary;
                I32x4Mul "i32x4.mul" Binary;
                I32x4MinS "i32x4.min_s" Binary;
                I32x4MinU "i32x4.min_u" Binary;
                I32x4MaxS "i32x4.max_s" Binary;
                I32x4MaxU "i32x4.max_u" Binary;
                I32x4DotI16x8S "i32x4.dot_i16x8_s" Binary;
                I32x4ExtMulLowI16x8S "i32x4.extmul_low_i16x8_s" Binary;
                I32x4ExtMulHighI16x8S "i32x4.extmul_high_i16x8_s" Binary;
                I32x4ExtMulLowI16x8U "i32x4.extmul_low_i16x8_u" Binary;
                I32x4ExtMulHighI16x8U "i32x4.extmul_high_i16x8_u" Binary;
                I64x2Abs "i64x2.abs" Unary;
                I64x2Neg "i64x2.neg" Unary;
                I64x2AllTrue "i64x2.all_true" Test(1);
                I64x2Bitmask "i64x2.bitmask" Test(2);
                I64x2ExtendLowI32x4S "i64x2.extend_low_i32x4_s" Unary;
                I64x2ExtendHighI32x4S "i64x2.extend_high_i32x4_s" Unary;
                I64x2ExtendLowI32x4U "i64x2.extend_low_i32x4_u" Unary;
                I64x2ExtendHighI32x4U "i64x2.extend_high_i32x4_u" Unary;
                I64x2Shl "i64x2.shl" Shift;
                I64x2ShrS "i64x2.shr_s" Shift;
                I64x2ShrU "i64x2.shr_u" Shift;
                I64x2Add "i64x2.add" Binary;
                I64x2Sub "i64x2.sub" Binary;
                I64x2Mul "i64x2.mul" Binary;
                I64x2ExtMulLowI32x4S "i64x2.extmul_low_i32x4_s" Binary;
                I64x2ExtMulHighI32x4S "i64x2.extmul_high_i32x4_s" Binary;
                I64x2ExtMulLowI32x4U "i64x2.extmul_low_i32x4_u" Binary;
                I64x2ExtMulHighI32x4U "i64x2.extmul_high_i32x4_u" Binary;
                F32x4Ceil "f32x4.ceil" Unary;
                F32x4Floor "f32x4.floor" Unary;
                F32x4Trunc "f32x4.trunc" Unary;
                F32x4Nearest "f32x4.nearest" Unary;
                F32x4Abs "f32x4.abs" Unary;
                F32x4Neg "f32x4.neg" Unary;
                F32x4Sqrt "f32x4.sqrt" Unary;
                F32x4Add "f32x4.add" Binary;
                F32x4Sub "f32x4.sub" Binary;
                F32x4Mul "f32x4.mul" Binary;
                F32x4Div "f32x4.div" Binary;
                F32x4Min "f32x4.min" Binary;
                F32x4Max "f32x4.max" Binary;
                F32x4PMin "f32x4.pmin" Binary;
                F32x4PMax "f32x4.pmax" Binary;
                F64x2Ceil "f64x2.ceil" Unary;
                F64x2Floor "f64x2.floor" Unary;
                F64x2Trunc "f64x2.trunc" Unary;
                F64x2Nearest "f64x2.nearest" Unary;
                F64x2Abs "f64x2.abs" Unary;
                F64x2Neg "f64x2.neg" Unary;
                F64x2Sqrt "f64x2.sqrt" Unary;
                F64x2Add "f64x2.add" Binary;
                F64x2Sub "f64x2.sub" Binary;
                F64x2Mul "f64x2.mul" Binary;
                F64x2Div "f64x2.div" Binary;
                F64x2Min "f64x2.min" Binary;
                F64x2Max "f64x2.max" Binary;
                F64x2PMin "f64x2.pmin" Binary;
                F64x2PMax "f64x2.pmax" Binary;
                I32x4TruncSatF32x4S "i32x4.trunc_sat_f32x4_s" Unary;
                I32x4TruncSatF32x4U "i32x4.trunc_sat_f32x4_u" Unary;
                F32x4ConvertI32x4S "f32x4.convert_i32x4_s" Unary;
                F32x4ConvertI32x4U "f32x4.convert_i32x4_u" Unary;
                I32x4TruncSatF64x2SZero "i32x4.trunc_sat_f64x2_s_zero" Unary;
                I32x4TruncSatF64x2UZero "i32x4.trunc_sat_f64x2_u_zero" Unary;
                F64x2ConvertLowI32x4S "f64x2.convert_low_i32x4_s" Unary;
                F64x2ConvertLowI32x4U "f64x2.convert_low_i32x4_u" Unary;
                F32x4DemoteF64x2Zero "f32x4.demote_f64x2_zero" Unary;
                F64x2PromoteLowF32x4 "f64x2.promote_low_f32x4" Unary;
                I8x16RelaxedSwizzle "i8x16.relaxed_swizzle" Binary;
                I32x4RelaxedTruncF32x4S "i32x4.relaxed_trunc_f32x4_s" Unary;
                I32x4RelaxedTruncF32x4U "i32x4.relaxed_trunc_f32x4_u" Unary;
                I32x4RelaxedTruncF64x2SZero "i32x4.relaxed_trunc_f64x2_s_zero" Unary;
                I32x4RelaxedTruncF64x2UZero "i32x4.relaxed_trunc_f64x2_u_zero" Unary;
                F32x4RelaxedMadd "f32x4.relaxed_madd" Ternary;
                F32x4RelaxedNmadd "f32x4.relaxed_nmadd" Ternary;
                F64x2RelaxedMadd "f64x2.relaxed_madd" Ternary;
                F64x2RelaxedNmadd "f64x2.relaxed_nmadd" Ternary;
                I8x16RelaxedLaneselect "i8x16.relaxed_laneselect" Ternary;
                I16x8RelaxedLaneselect "i16x8.relaxed_laneselect" Ternary;
                I32x4RelaxedLaneselect "i32x4.relaxed_laneselect" Ternary;
                I64x2RelaxedLaneselect "i64x2.relaxed_laneselect" Ternary;
                F32x4RelaxedMin "f32x4.relaxed_min" Binary;
                F32x4RelaxedMax "f32x4.relaxed_max" Binary;
                F64x2RelaxedMin "f64x2.relaxed_min" Binary;
                F64x2RelaxedMax "f64x2.relaxed_max" Binary;
                I16x8RelaxedQ15mulrS "i16x8.relaxed_q15mulr_s" Binary;
                I16x8RelaxedDotI8x16I7x16S "i16x8.relaxed_dot_i8x16_i7x16_s" Binary;
                I32x4RelaxedDotI8x16I7x16AddS "i32x4.relaxed_dot_i8x16_i7x16_add_s" Ternary;
            }
            lanes {
                I8x16ExtractLaneS "i8x16.extract_lane_s" Extract(I32, 16);
                I8x16ExtractLaneU "i8x16.extract_lane_u" Extract(I32, 16);
                I8x16ReplaceLane "i8x16.replace_lane" Replace(I32, 16);
                I16x8ExtractLaneS "i16x8.extract_lane_s" Extract(I32, 8);
                I16x8ExtractLaneU "i16x8.extract_lane_u" Extract(I32, 8);
                I16x8ReplaceLane "i16x8.replace_lane" Replace(I32, 8);
                I32x4ExtractLane "i32x4.extract_lane" Extract(I32, 4);
                I32x4ReplaceLane "i32x4.replace_lane" Replace(I32, 4);
                I64x2ExtractLane "i64x2.extract_lane" Extract(I64, 2);
                I64x2ReplaceLane "i64x2.replace_lane" Replace(I64, 2);
                F32x4ExtractLane "f32x4.extract_lane" Extract(F32, 4);
                F32x4ReplaceLane "f32x4.replace_lane" Replace(F32, 4);
                F64x2ExtractLane "f64x2.extract_lane" Extract(F64, 2);
                F64x2ReplaceLane "f64x2.replace_lane" Replace(F64, 2);
            }
            shuffles {
                I8x16Shuffle "i8x16.shuffle" Shuffle;
            }
        }
    };
}

macro_rules! table {
    ($($group:ident { $($id:ident $name:literal $form:ident $(($($of:tt)*))?;)* })*) => {
        /// An instruction on vectors.
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs, reason = "WebAssembly's own names")]
        pub enum SimdOp { $($($id,)*)* }

        impl SimdOp {
            /// All of them.
            pub const ALL: &'static [Self] = &[$($(Self::$id,)*)*];

            /// Its name in the text format.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $($(Self::$id => $name,)*)* }
            }

            /// Its operands and its result.
            #[must_use]
            pub const fn form(self) -> Form {
                use ValType::{F32, F64, I32, I64};
                match self { $($(Self::$id => Form::$form $(($($of)*))?,)*)* }
            }
        }
    };
}

simd_ops!(table);

impl SimdOp {
    /// The instruction of this name, in the text format.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        static BY_NAME: LazyLock<FxHashMap<&'static str, SimdOp>> =
            LazyLock::new(|| SimdOp::ALL.iter().map(|&op| (op.name(), op)).collect());
        BY_NAME.get(name).copied()
    }

    /// Whether it is one of the proposal for relaxed SIMD, which is a feature of its own.
    #[must_use]
    pub fn is_relaxed(self) -> bool {
        self.name().contains(".relaxed_")
    }
}
