//! Prints constants in LLVM 19's syntax.

use std::rc::Rc;

use super::{Names, Printer, put};
use crate::constant::{ApInt, ConstData, ConstExpr, InlineAsm};
use crate::entities::{Block, Const, Global, Type};
use crate::inst::InstFlags;
use crate::opcode::CastOp;
use crate::types::{FloatKind, TypeData, Types};

impl Printer<'_> {
    /// `T V`.
    pub(super) fn typed_constant(&mut self, id: Const) {
        self.ty(self.module.consts.ty(id));
        self.text(" ");
        self.constant(id);
    }

    /// Several constants with their types, separated by commas.
    fn typed_constants(&mut self, ids: &[Const]) {
        let mut first = true;
        for &id in ids {
            self.comma(&mut first);
            self.typed_constant(id);
        }
    }

    /// `V`, without its type.
    pub(super) fn constant(&mut self, id: Const) {
        let module = self.module;
        let ty = module.consts.ty(id);
        match module.consts.data(id) {
            ConstData::Int(value) => self.int(value),
            ConstData::Float(bits) => self.float(ty, *bits),
            ConstData::Null => self.text("null"),
            ConstData::None => self.text("none"),
            ConstData::Undef => self.text("undef"),
            ConstData::Poison => self.text("poison"),
            ConstData::Zero => self.text("zeroinitializer"),
            ConstData::Bytes(bytes) => {
                self.text("c");
                self.quoted(bytes);
            }
            ConstData::Aggregate(parts) => self.aggregate(ty, parts),
            ConstData::Splat(lane) => {
                self.text("splat (");
                self.typed_constant(*lane);
                self.text(")");
            }
            ConstData::Global(global) => self.global_name(*global),
            ConstData::BlockAddress(function, block) => {
                self.block_address(*function, *block, ty == Types::LABEL)
            }
            ConstData::DsoLocalEquivalent(global) => {
                self.text("dso_local_equivalent ");
                self.global_name(*global);
            }
            ConstData::NoCfi(global) => {
                self.text("no_cfi ");
                self.global_name(*global);
            }
            ConstData::PtrAuth(parts) => {
                self.text("ptrauth (");
                // The fifth operand, a deactivation symbol, came after LLVM 19; it is
                // null in most cases.
                let parts = match &parts[..] {
                    [first @ .., last] if first.len() == 4 && self.is_null(*last) => first,
                    parts => parts,
                };
                self.typed_constants(parts);
                self.text(")");
            }
            ConstData::Expr(expr) => self.const_expr(ty, expr),
            ConstData::Metadata(text) => match module.bytes(*text) {
                b"!{}" => self.text("!{}"),
                bytes => {
                    self.text("!");
                    self.quoted(bytes);
                }
            },
            ConstData::InlineAsm(asm) => self.inline_asm(asm),
        }
    }

    fn is_null(&self, id: Const) -> bool {
        *self.module.consts.data(id) == ConstData::Null
    }

    fn int(&mut self, value: &ApInt) {
        match (value.bits(), value.to_i64()) {
            (1, _) => self.text(if value.is_zero() { "false" } else { "true" }),
            (_, Some(value)) => put!(self, "{value}"),
            (_, None) => {
                let text = decimal(value);
                self.text(&text);
            }
        }
    }

    /// A number. Formats other than `float` and `double` are hexadecimal with a letter
    /// (LangRef, "Simple Constants"); `float` is printed as the double of the same value.
    fn float(&mut self, ty: Type, bits: u128) {
        let (low, high) = halves(bits);
        match self.module.types[ty] {
            TypeData::Float(FloatKind::Half) => put!(self, "0xH{low:04X}"),
            TypeData::Float(FloatKind::BFloat) => put!(self, "0xR{low:04X}"),
            TypeData::Float(FloatKind::Float) => self.double(widen(low)),
            TypeData::Float(FloatKind::X86Fp80) => put!(self, "0xK{high:04X}{low:016X}"),
            TypeData::Float(FloatKind::Fp128) => put!(self, "0xL{low:016X}{high:016X}"),
            TypeData::Float(FloatKind::PpcFp128) => put!(self, "0xM{low:016X}{high:016X}"),
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
            | TypeData::TargetExt { .. } => self.double(low),
        }
    }

    /// Six decimals if they are exact, else the bits.
    fn double(&mut self, bits: u64) {
        let value = f64::from_bits(bits);
        if value.is_finite() {
            let text = format!("{value:.6e}");
            if let Some((digits, exponent)) = text.split_once('e')
                && text.parse::<f64>().is_ok_and(|again| again.to_bits() == bits)
            {
                let (sign, exponent) = match exponent.strip_prefix('-') {
                    Some(exponent) => ('-', exponent),
                    None => ('+', exponent),
                };
                return put!(self, "{digits}e{sign}{exponent:0>2}");
            }
        }
        put!(self, "0x{bits:016X}");
    }

    fn aggregate(&mut self, ty: Type, parts: &[Const]) {
        let (open, close) = match self.module.types.resolved(ty) {
            TypeData::Array { .. } => ("[", "]"),
            TypeData::Vector { .. } => ("<", ">"),
            TypeData::Struct { packed: true, .. } => ("<{ ", " }>"),
            TypeData::Void
            | TypeData::Int(_)
            | TypeData::Float(_)
            | TypeData::Ptr(_)
            | TypeData::Struct { .. }
            | TypeData::Named(_)
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx
            | TypeData::TargetExt { .. } => ("{ ", " }"),
        };
        self.text(open);
        self.typed_constants(parts);
        self.text(close);
    }

    /// `label` is the type of a label that is an argument.
    fn block_address(&mut self, function: Global, block: Block, label: bool) {
        let module = self.module;
        let known = self.block_names.get(&function).map(Rc::clone);
        let names = known.or_else(|| {
            let body = module.body(function)?;
            let names = Rc::new(Names::of(module, body));
            self.block_names.insert(function, Rc::clone(&names));
            Some(names)
        });
        if !label {
            self.text("blockaddress(");
            self.global_name(function);
            self.text(", ");
        }
        match names {
            Some(names) => self.block(&names, block),
            None => put!(self, "%\"missing {block}\""),
        }
        self.text(if label { "" } else { ")" });
    }

    pub(super) fn inline_asm(&mut self, asm: &InlineAsm) {
        self.text("asm ");
        let words = [
            (asm.side_effect, "sideeffect "),
            (asm.align_stack, "alignstack "),
            (asm.intel, "inteldialect "),
            (asm.unwind, "unwind "),
        ];
        for (set, word) in words {
            self.text(if set { word } else { "" });
        }
        self.quoted_symbol(asm.template);
        self.text(", ");
        self.quoted_symbol(asm.constraints);
    }

    fn const_expr(&mut self, ty: Type, expr: &ConstExpr) {
        match expr {
            ConstExpr::Unary { op, arg } => {
                put!(self, "{} (", op.name());
                self.typed_constant(*arg);
            }
            ConstExpr::Binary { op, args, flags } => {
                self.text(op.name());
                self.wrap_flags(*flags);
                self.text(" (");
                self.typed_constants(args);
            }
            // As an expression a cast never has flags.
            ConstExpr::Cast { op, arg, flags: _ } => {
                self.cast_name(*op);
                self.text(" (");
                self.typed_constant(*arg);
                self.text(" to ");
                self.ty(ty);
            }
            ConstExpr::GetElementPtr { source, base, indices, flags } => {
                self.text("getelementptr");
                self.gep_flags(*flags);
                self.text(" (");
                self.ty(*source);
                self.text(", ");
                self.typed_constant(*base);
                for &index in indices {
                    self.text(", ");
                    self.typed_constant(index);
                }
            }
            ConstExpr::ICmp { pred, args } => {
                put!(self, "icmp {} (", pred.name());
                self.typed_constants(args);
            }
            ConstExpr::FCmp { pred, args } => {
                put!(self, "fcmp {} (", pred.name());
                self.typed_constants(args);
            }
            ConstExpr::Select { args } => {
                self.text("select (");
                self.typed_constants(args);
            }
            ConstExpr::ExtractElement { args } => {
                self.text("extractelement (");
                self.typed_constants(args);
            }
            ConstExpr::InsertElement { args } => {
                self.text("insertelement (");
                self.typed_constants(args);
            }
            ConstExpr::ShuffleVector { args, mask } => {
                self.text("shufflevector (");
                self.typed_constants(args);
                self.text(", ");
                self.shuffle_mask(ty, mask);
            }
            ConstExpr::ExtractValue { agg, indices } => {
                self.text("extractvalue (");
                self.typed_constant(*agg);
                self.indices(indices);
            }
            ConstExpr::InsertValue { agg, value, indices } => {
                self.text("insertvalue (");
                self.typed_constants(&[*agg, *value]);
                self.indices(indices);
            }
        }
        self.text(")");
    }

    /// `ptrtoaddr` came after LLVM 19; `ptrtoint` gives the same number.
    pub(super) fn cast_name(&mut self, op: CastOp) {
        self.text(if let CastOp::PtrToAddr = op { CastOp::PtrToInt.name() } else { op.name() });
    }

    /// The indices of `extractvalue` and `insertvalue`.
    pub(super) fn indices(&mut self, indices: &[u32]) {
        for index in indices {
            put!(self, ", {index}");
        }
    }

    /// The mask as a constant vector of `i32`; `ty` is the type of the result.
    pub(super) fn shuffle_mask(&mut self, ty: Type, mask: &[i32]) {
        let scalable = matches!(self.module.types[ty], TypeData::Vector { scalable: true, .. });
        self.text(if scalable { "<vscale x " } else { "<" });
        put!(self, "{} x i32> ", mask.len());
        if mask.iter().all(|&lane| lane == 0) {
            return self.text("zeroinitializer");
        }
        if mask.iter().all(|&lane| lane < 0) {
            return self.text("poison");
        }
        self.text("<");
        let mut first = true;
        for &lane in mask {
            self.comma(&mut first);
            match lane {
                ..0 => self.text("i32 poison"),
                _ => put!(self, "i32 {lane}"),
            }
        }
        self.text(">");
    }

    /// Flags of integer arithmetic, each with a space before it.
    pub(super) fn wrap_flags(&mut self, flags: InstFlags) {
        let written = [
            InstFlags::NUW,
            InstFlags::NSW,
            InstFlags::EXACT,
            InstFlags::DISJOINT,
            InstFlags::NNEG,
        ];
        self.flags(flags, &written);
    }

    pub(super) fn gep_flags(&mut self, flags: InstFlags) {
        if flags.contains(InstFlags::INBOUNDS) {
            self.text(" inbounds"); // `nusw` is implied
        } else {
            self.flags(flags, &[InstFlags::NUSW]);
        }
        self.flags(flags, &[InstFlags::NUW]);
    }

    /// Those of `written` that are set, each with a space before it.
    pub(super) fn flags(&mut self, flags: InstFlags, written: &[InstFlags]) {
        for (flag, text) in InstFlags::SPELLED {
            if flags.contains(*flag) && written.contains(flag) {
                put!(self, " {text}");
            }
        }
    }
}

fn halves(bits: u128) -> (u64, u64) {
    let low = u64::try_from(bits & u128::from(u64::MAX)).unwrap_or_default();
    let high = u64::try_from(bits >> 64).unwrap_or_default();
    (low, high)
}

/// The bits of a single as those of the double of the same value; NaNs keep payload and
/// quietness.
fn widen(bits: u64) -> u64 {
    let single = u32::try_from(bits & 0xffff_ffff).unwrap_or_default();
    let value = f32::from_bits(single);
    if value.is_nan() {
        let sign = u64::from(single >> 31) << 63;
        return sign | 0x7ff0_0000_0000_0000 | u64::from(single & 0x7f_ffff) << 29;
    }
    f64::from(value).to_bits()
}

/// A signed integer of any width in decimal.
fn decimal(value: &ApInt) -> String {
    const CHUNK: u128 = 1_000_000_000_000_000_000;
    let negative = value.is_negative();
    let mut limbs = value.limbs().to_vec();
    if negative {
        // Two's complement in the value's own width; the bits above it in the top limb
        // are dropped again.
        let mut carry = true;
        for limb in &mut limbs {
            (*limb, carry) = (!*limb).overflowing_add(u64::from(carry));
        }
        limbs = ApInt::from_limbs(value.bits(), &limbs).limbs().to_vec();
    }
    let mut chunks = Vec::new();
    while limbs.iter().any(|&limb| limb != 0) {
        let mut rest: u128 = 0;
        for limb in limbs.iter_mut().rev() {
            let part = rest << 64 | u128::from(*limb);
            (*limb, _) = halves(part / CHUNK);
            rest = part % CHUNK;
        }
        chunks.push(rest);
    }
    let mut text = String::from(if negative { "-" } else { "" });
    for (index, chunk) in chunks.iter().rev().enumerate() {
        text.push_str(&if index == 0 { format!("{chunk}") } else { format!("{chunk:018}") });
    }
    text
}
