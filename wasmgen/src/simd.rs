//! Emits instructions on vectors. A load that is put into lanes, and a lane that is stored,
//! are one instruction each.

use emback_ir::simd::{Form, SimdOp};
use emback_ir::tree::{Expr, MemType, Simd, ValType};
use wasm_encoder::{Instruction, MemArg};

use crate::expr::{mem_arg, movable};
use crate::function::Emitter;

macro_rules! instructions {
    (
        plain { $($plain:ident $plain_name:literal $plain_form:ident $(($($plain_of:tt)*))?;)* }
        lanes { $($lane:ident $lane_name:literal $lane_form:ident ($($lane_ty:tt)*);)* }
        shuffles { $($shuffle:ident $shuffle_name:literal $shuffle_form:ident;)* }
    ) => {
        /// The instruction with its immediate.
        fn instruction(op: SimdOp, lanes: [u8; 16]) -> Instruction<'static> {
            match op {
                $(SimdOp::$plain => Instruction::$plain,)*
                $(SimdOp::$lane => Instruction::$lane(lanes[0]),)*
                $(SimdOp::$shuffle => Instruction::$shuffle(lanes),)*
            }
        }
    };
}
emback_ir::simd_ops!(instructions);

/// A load of a scalar: its address, and the immediate of an access.
struct Scalar<'e> {
    addr: &'e Expr,
    arg: MemArg,
}

/// The load that an operand is, if it is one of `size` bytes.
fn scalar_load(expr: &Expr, size: u32) -> Option<Scalar<'_>> {
    let Expr::Load { mem, align, addr, offset } = expr else { return None };
    (mem.size() == size).then(|| Scalar { addr, arg: mem_arg(*mem, *align, *offset) })
}

/// Bytes of a lane, of so many.
fn lane_size(lanes: u8) -> u32 {
    16 / u32::from(lanes.max(1))
}

impl Emitter<'_> {
    /// An instruction on vectors.
    pub(crate) fn simd(&mut self, simd: &Simd) {
        self.relaxed_simd |= simd.op.is_relaxed();
        if self.loaded(simd) {
            return;
        }
        if simd.op == SimdOp::V128And
            && let [a, b] = &simd.args[..]
            && let Some((a, b)) = and_not(a, b)
        {
            self.expr(a);
            self.expr(b);
            self.vectors().v128_andnot();
            return;
        }
        for arg in &simd.args {
            self.expr(arg);
        }
        self.vector(&instruction(simd.op, simd.lanes));
    }

    /// Emits what is loaded into lanes by one instruction. False if it is something else.
    fn loaded(&mut self, simd: &Simd) -> bool {
        match (simd.op.form(), &simd.args[..]) {
            (Form::Splat(_), [value]) => {
                let size = splat_size(simd.op);
                let Some(load) = scalar_load(value, size) else { return false };
                self.expr(load.addr);
                match size {
                    1 => self.vectors().v128_load8_splat(load.arg),
                    2 => self.vectors().v128_load16_splat(load.arg),
                    4 => self.vectors().v128_load32_splat(load.arg),
                    _ => self.vectors().v128_load64_splat(load.arg),
                };
                true
            }
            (Form::Replace(_, lanes), [into, value]) => {
                let (size, lane) = (lane_size(lanes), simd.lanes[0]);
                let Some(load) = scalar_load(value, size) else { return false };
                if lane == 0 && size >= 4 && matches!(into, Expr::V128(bytes) if *bytes == [0; 16])
                {
                    self.expr(load.addr);
                    match size {
                        4 => self.vectors().v128_load32_zero(load.arg),
                        _ => self.vectors().v128_load64_zero(load.arg),
                    };
                    return true;
                }
                // The address comes before the vector here.
                if !movable(into) && !movable(load.addr) {
                    return false;
                }
                self.expr(load.addr);
                self.expr(into);
                match size {
                    1 => self.vectors().v128_load8_lane(load.arg, lane),
                    2 => self.vectors().v128_load16_lane(load.arg, lane),
                    4 => self.vectors().v128_load32_lane(load.arg, lane),
                    _ => self.vectors().v128_load64_lane(load.arg, lane),
                };
                true
            }
            (Form::Unary, [Expr::Simd(inner)]) => self.extended(simd.op, inner),
            (
                Form::Splat(_)
                | Form::Extract(..)
                | Form::Replace(..)
                | Form::Shuffle
                | Form::Unary
                | Form::Binary
                | Form::Ternary
                | Form::Shift
                | Form::Test(_),
                _,
            ) => false,
        }
    }

    /// Emits an extension of the low half of a vector that is eight loaded bytes.
    fn extended(&mut self, op: SimdOp, inner: &Simd) -> bool {
        let (Form::Replace(_, 2), 0, [Expr::V128(_), value]) =
            (inner.op.form(), inner.lanes[0], &inner.args[..])
        else {
            return false;
        };
        let Some(load) = scalar_load(value, 8) else { return false };
        // Another instruction than those below is not of the low half.
        let arg = load.arg;
        let instruction = if op == SimdOp::I16x8ExtendLowI8x16S {
            Instruction::V128Load8x8S(arg)
        } else if op == SimdOp::I16x8ExtendLowI8x16U {
            Instruction::V128Load8x8U(arg)
        } else if op == SimdOp::I32x4ExtendLowI16x8S {
            Instruction::V128Load16x4S(arg)
        } else if op == SimdOp::I32x4ExtendLowI16x8U {
            Instruction::V128Load16x4U(arg)
        } else if op == SimdOp::I64x2ExtendLowI32x4S {
            Instruction::V128Load32x2S(arg)
        } else if op == SimdOp::I64x2ExtendLowI32x4U {
            Instruction::V128Load32x2U(arg)
        } else {
            return false;
        };
        self.expr(load.addr);
        self.vector(&instruction);
        true
    }

    /// Emits a store of one lane by one instruction. False if it is something else.
    pub(crate) fn stored_lane(
        &mut self,
        mem: MemType,
        align: u32,
        addr: &Expr,
        offset: u32,
        value: &Expr,
    ) -> bool {
        let Expr::Simd(simd) = value else { return false };
        let (Form::Extract(_, lanes), [vector]) = (simd.op.form(), &simd.args[..]) else {
            return false;
        };
        if lane_size(lanes) != mem.size() {
            return false;
        }
        self.expr(addr);
        self.expr(vector);
        let (arg, lane) = (mem_arg(mem, align, offset), simd.lanes[0]);
        match mem.size() {
            1 => self.vectors().v128_store8_lane(arg, lane),
            2 => self.vectors().v128_store16_lane(arg, lane),
            4 => self.vectors().v128_store32_lane(arg, lane),
            _ => self.vectors().v128_store64_lane(arg, lane),
        };
        true
    }

    /// Emits the sign extension of a lane of 8 or 16 bits. False if it is something else.
    pub(crate) fn signed_lane(&mut self, bits: u32, value: &Expr) -> bool {
        let Expr::Simd(simd) = value else { return false };
        let op = match (simd.op, bits) {
            (SimdOp::I8x16ExtractLaneU, 8) => SimdOp::I8x16ExtractLaneS,
            (SimdOp::I16x8ExtractLaneU, 16) => SimdOp::I16x8ExtractLaneS,
            _ => return false,
        };
        for arg in &simd.args {
            self.expr(arg);
        }
        self.vector(&instruction(op, simd.lanes));
        true
    }
}

/// Bytes of the scalar that an instruction puts into each lane.
fn splat_size(op: SimdOp) -> u32 {
    match op.form() {
        Form::Splat(ValType::I64 | ValType::F64) => 8,
        Form::Splat(_) if op == SimdOp::I8x16Splat => 1,
        Form::Splat(_) if op == SimdOp::I16x8Splat => 2,
        Form::Splat(_)
        | Form::Extract(..)
        | Form::Replace(..)
        | Form::Shuffle
        | Form::Unary
        | Form::Binary
        | Form::Ternary
        | Form::Shift
        | Form::Test(_) => 4,
    }
}

/// The operands of `v128.andnot` if one of these is `v128.not` of something.
fn and_not<'e>(a: &'e Expr, b: &'e Expr) -> Option<(&'e Expr, &'e Expr)> {
    let inner = |expr: &'e Expr| {
        let Expr::Simd(simd) = expr else { return None };
        if simd.op == SimdOp::V128Not { simd.args.first() } else { None }
    };
    match (inner(a), inner(b)) {
        (_, Some(b)) => Some((a, b)),
        // The other operand is evaluated first here.
        (Some(inner), None) if movable(a) || movable(b) => Some((b, inner)),
        _ => None,
    }
}
