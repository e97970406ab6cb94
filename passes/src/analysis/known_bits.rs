//! Which bits of an integer are known, and how many of its top bits are copies of the
//! sign: LLVM's `KnownBits` and `ComputeNumSignBits` in one domain.
//!
//! ```text
//! %b = and i32 %x, 255          zero: 0xffffff00, sign bits: 24
//! %c = shl i32 %b, 2            zero: 0xfffffc03, sign bits: 22
//! %d = ashr i32 %y, 16          sign bits: 17
//! ```
//! Legalisation asks it whether an extension or a mask changes anything, which is the
//! most common cost of integers narrower than a machine's.
//!
//! Facts hold for every value that is neither undef nor poison; of poison any fact may be
//! claimed. There are two forms: [`KnownBits::of`] follows operands to a bounded depth
//! and needs no state, [`KnownBitsOfBody`] solves the data flow of a whole body once.

use cranelift_entity::SecondaryMap;
use emback_ir::graph::Cfg;
use emback_ir::inst::CallData;

use crate::optimise::effects;
use emback_ir::{
    BinaryOp, Body, CastOp, ConstData, InstData, InstFlags, Intrinsic, Module, Operand, Type,
    TypeData, Value,
};

/// The known bits of an integer of at most 64 bits. Wider integers are split before they
/// matter, and a `u64` keeps each operation to a few instructions.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct KnownBits {
    /// Width; 0 for other types and wider integers, of which nothing is known.
    pub bits: u32,
    /// Bits that are zero. Bits past the width are clear here and in `one`.
    pub zero: u64,
    /// Bits that are one.
    pub one: u64,
    /// Number of top bits that are equal, at least 1.
    pub sign_bits: u32,
}

/// The lowest `bits` bits.
#[must_use]
pub fn low_mask(bits: u32) -> u64 {
    if bits >= 64 { u64::MAX } else { (1 << bits) - 1 }
}

impl KnownBits {
    /// Nothing known.
    #[must_use]
    pub fn unknown(bits: u32) -> Self {
        Self { bits, zero: 0, one: 0, sign_bits: 1 }
    }

    /// All known.
    #[must_use]
    pub fn constant(bits: u32, value: u64) -> Self {
        let one = value & low_mask(bits);
        Self { bits, zero: !one & low_mask(bits), one, sign_bits: 1 }.settled()
    }

    /// With these bits known and the sign bits that follow from them.
    fn from_bits(bits: u32, zero: u64, one: u64) -> Self {
        let mask = low_mask(bits);
        Self { bits, zero: zero & mask, one: one & mask, sign_bits: 1 }.settled()
    }

    /// The value, if every bit is known.
    #[must_use]
    pub fn value(self) -> Option<u64> {
        (self.bits > 0 && self.zero | self.one == low_mask(self.bits)).then_some(self.one)
    }

    /// Greatest unsigned value.
    #[must_use]
    pub fn max(self) -> u64 {
        low_mask(self.bits) & !self.zero
    }

    /// Least unsigned value.
    #[must_use]
    pub fn min(self) -> u64 {
        self.one
    }

    /// Whether the sign bit is known to be clear.
    #[must_use]
    pub fn is_non_negative(self) -> bool {
        self.bits > 0 && self.zero >> (self.bits - 1) & 1 == 1
    }

    /// Whether the sign bit is known to be set.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.bits > 0 && self.one >> (self.bits - 1) & 1 == 1
    }

    /// Whether zero-extending the lowest `bits` bits gives the value back.
    #[must_use]
    pub fn fits_unsigned(self, bits: u32) -> bool {
        self.bits > 0 && self.max() <= low_mask(bits)
    }

    /// Whether sign-extending the lowest `bits` bits gives the value back.
    #[must_use]
    pub fn fits_signed(self, bits: u32) -> bool {
        self.bits > 0 && bits > 0 && self.sign_bits + bits > self.bits
    }

    /// Number of top bits known to be zero.
    #[must_use]
    pub fn leading_zeros(self) -> u32 {
        if self.bits == 0 {
            0
        } else {
            (self.zero << (64 - self.bits)).leading_ones().min(self.bits)
        }
    }

    /// Number of low bits known to be zero.
    #[must_use]
    pub fn trailing_zeros(self) -> u32 {
        self.zero.trailing_ones().min(self.bits)
    }

    /// Derives each of the two facts from the other: known top bits that are equal are
    /// copies of the sign, and copies of a known sign bit are known.
    fn settled(mut self) -> Self {
        if self.bits == 0 {
            return self;
        }
        let shift = 64 - self.bits;
        let leading_ones = (self.one << shift).leading_ones().min(self.bits);
        self.sign_bits = self.sign_bits.max(self.leading_zeros()).max(leading_ones).max(1);
        let top = low_mask(self.bits) & !low_mask(self.bits - self.sign_bits.min(self.bits));
        if self.zero & top != 0 {
            self.zero |= top & !self.one;
        }
        if self.one & top != 0 {
            self.one |= top & !self.zero;
        }
        self
    }

    /// With at least this number of sign bits.
    fn with_sign_bits(mut self, sign_bits: u32) -> Self {
        self.sign_bits = self.sign_bits.max(sign_bits.min(self.bits));
        self.settled()
    }

    /// The facts that hold for both, as at the join of two paths.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        Self {
            bits: self.bits,
            zero: self.zero & other.zero,
            one: self.one & other.one,
            sign_bits: self.sign_bits.min(other.sign_bits),
        }
    }

    /// The known bits of `operand`, found by following at most `depth` operands. The cost
    /// may grow with the width of phis to the power of `depth`, so callers keep that
    /// small.
    #[must_use]
    pub fn of(module: &Module, body: &Body, operand: Operand, depth: u32) -> Self {
        let value = match operand {
            Operand::Const(_) => return of_constant(module, operand),
            Operand::Value(value) => value,
        };
        let bits = int_bits(module, body.values[value].ty);
        match body.def(value) {
            Some(inst) if depth > 0 && bits > 0 => {
                transfer(module, &body.insts[inst], bits, &mut |operand| {
                    Self::of(module, body, operand, depth - 1)
                })
            }
            _ => Self::unknown(bits),
        }
    }
}

/// Width of an integer type of at most 64 bits, else 0.
fn int_bits(module: &Module, ty: Type) -> u32 {
    if let TypeData::Int(bits) = module.types[ty]
        && bits <= 64
    {
        bits
    } else {
        0
    }
}

/// A constant is known completely, except for undef and poison, of which nothing is
/// claimed.
fn of_constant(module: &Module, operand: Operand) -> KnownBits {
    let Some(id) = operand.constant() else { return KnownBits::unknown(0) };
    let bits = int_bits(module, module.consts.ty(id));
    if let ConstData::Int(value) = module.consts.data(id)
        && bits > 0
    {
        KnownBits::constant(bits, value.limb(0))
    } else if let ConstData::Zero = module.consts.data(id)
        && bits > 0
    {
        KnownBits::constant(bits, 0)
    } else {
        KnownBits::unknown(bits)
    }
}

/// The known bits of an instruction's result, from what `known` returns for its operands.
/// Flags are promises: where one does not hold the result is poison, of which anything
/// may be claimed.
fn transfer(
    module: &Module,
    data: &InstData,
    bits: u32,
    known: &mut dyn FnMut(Operand) -> KnownBits,
) -> KnownBits {
    match data {
        InstData::Binary { op, args: [a, b], flags } => {
            let (a, b) = (known(*a), known(*b));
            if a.bits != bits || b.bits != bits {
                return KnownBits::unknown(bits);
            }
            binary(*op, a, b, *flags)
        }
        InstData::Cast { op, arg, flags } => cast(*op, known(*arg), bits, *flags),
        InstData::Select { args, .. } => known(args[1]).joined(known(args[2])),
        InstData::Phi { incoming, .. } => {
            let mut all: Option<KnownBits> = None;
            for (arg, _) in incoming.iter() {
                let one = known(*arg);
                let sum = all.map_or(one, |all| all.joined(one));
                all = Some(sum);
                if sum == KnownBits::unknown(bits) {
                    break;
                }
            }
            all.unwrap_or(KnownBits::unknown(bits))
        }
        InstData::Call(call) => intrinsic(module, call, bits, known),
        // Of no value of these is anything known from the operands. `freeze` is one of
        // them: a frozen poison is any bits at all, so that nothing that held for the
        // operand holds for it.
        InstData::Ret { .. }
        | InstData::Br { .. }
        | InstData::CondBr { .. }
        | InstData::Switch { .. }
        | InstData::IndirectBr { .. }
        | InstData::Invoke { .. }
        | InstData::CallBr { .. }
        | InstData::Resume { .. }
        | InstData::Unreachable
        | InstData::CleanupRet { .. }
        | InstData::CatchRet { .. }
        | InstData::CatchSwitch { .. }
        | InstData::Unary { .. }
        | InstData::ICmp { .. }
        | InstData::FCmp { .. }
        | InstData::Freeze { .. }
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
        | InstData::CleanupPad { .. } => KnownBits::unknown(bits),
    }
}

/// The transfer functions of casts. A vector or an integer of more than 64 bits has no
/// width here.
fn cast(op: CastOp, arg: KnownBits, bits: u32, flags: InstFlags) -> KnownBits {
    if arg.bits == 0 {
        return KnownBits::unknown(bits);
    }
    let added = low_mask(bits) & !low_mask(arg.bits);
    match op {
        CastOp::ZExt => {
            let mut out = KnownBits::from_bits(bits, arg.zero | added, arg.one);
            // The program promises that the sign bit is clear.
            if flags.contains(InstFlags::NNEG) {
                out.zero |= 1 << (arg.bits - 1) & !out.one;
            }
            out.settled()
        }
        CastOp::SExt => {
            let fill = |set: u64| if set >> (arg.bits - 1) & 1 == 1 { set | added } else { set };
            KnownBits::from_bits(bits, fill(arg.zero), fill(arg.one))
                .with_sign_bits(arg.sign_bits + (bits - arg.bits))
        }
        CastOp::Trunc => {
            // A truncation takes off copies of the sign first.
            let dropped = arg.bits - bits;
            let left = arg.sign_bits.saturating_sub(dropped).max(1);
            KnownBits::from_bits(bits, arg.zero, arg.one).with_sign_bits(left)
        }
        CastOp::FpTrunc
        | CastOp::FpExt
        | CastOp::FpToUi
        | CastOp::FpToSi
        | CastOp::UiToFp
        | CastOp::SiToFp
        | CastOp::PtrToInt
        | CastOp::PtrToAddr
        | CastOp::IntToPtr
        | CastOp::BitCast
        | CastOp::AddrSpaceCast => KnownBits::unknown(bits),
    }
}

/// The transfer functions of binary operators. `both` is the smaller number of sign bits:
/// bitwise operations keep it, and a sum needs one bit more than its operands.
fn binary(op: BinaryOp, a: KnownBits, b: KnownBits, flags: InstFlags) -> KnownBits {
    let bits = a.bits;
    let both = a.sign_bits.min(b.sign_bits);
    match op {
        BinaryOp::And => {
            KnownBits::from_bits(bits, a.zero | b.zero, a.one & b.one).with_sign_bits(both)
        }
        BinaryOp::Or => {
            KnownBits::from_bits(bits, a.zero & b.zero, a.one | b.one).with_sign_bits(both)
        }
        BinaryOp::Xor => KnownBits::from_bits(
            bits,
            a.zero & b.zero | a.one & b.one,
            a.zero & b.one | a.one & b.zero,
        )
        .with_sign_bits(both),
        BinaryOp::Add => sum(a, b, false).with_sign_bits(both - 1),
        BinaryOp::Sub => {
            // `a - b` is `a + !b + 1`.
            let negated = KnownBits { zero: b.one, one: b.zero, ..b };
            sum(a, negated, true).with_sign_bits(both - 1)
        }
        BinaryOp::Mul => {
            // A product has the trailing zeros of both factors, and as many leading ones
            // as they leave over.
            let trailing = (a.trailing_zeros() + b.trailing_zeros()).min(bits);
            let wide = (a.leading_zeros() + b.leading_zeros()).saturating_sub(bits);
            let zero = low_mask(trailing) | low_mask(bits) & !low_mask(bits - wide);
            // A product needs as many bits as both factors together, one copy of the sign
            // less.
            let needed = (bits - a.sign_bits + 1) + (bits - b.sign_bits + 1);
            KnownBits::from_bits(bits, zero, 0)
                .with_sign_bits((bits + 1).saturating_sub(needed).max(1))
        }
        BinaryOp::UDiv => {
            // A divisor of zero is undefined behaviour, so that the least one is 1.
            let max = a.max().checked_div(b.min().max(1)).unwrap_or(u64::MAX);
            at_most(bits, max)
        }
        BinaryOp::URem => match b.max() {
            0 => KnownBits::unknown(bits),
            max => at_most(bits, a.max().min(max - 1)),
        },
        BinaryOp::SRem => {
            // The remainder has the sign of the dividend and is no further from zero.
            let out = KnownBits::unknown(bits).with_sign_bits(a.sign_bits);
            if a.is_non_negative() { at_most(bits, a.max()) } else { out }
        }
        BinaryOp::SDiv => match (a.is_non_negative(), b.is_non_negative()) {
            (true, true) => at_most(bits, a.max()),
            _ => KnownBits::unknown(bits),
        },
        BinaryOp::Shl | BinaryOp::LShr | BinaryOp::AShr => shift(op, a, b, flags),
        BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv | BinaryOp::FRem => {
            KnownBits::unknown(bits)
        }
    }
}

/// A value that is at most `max`, unsigned.
fn at_most(bits: u32, max: u64) -> KnownBits {
    let used = 64 - (max & low_mask(bits)).leading_zeros();
    KnownBits::from_bits(bits, low_mask(bits) & !low_mask(used), 0)
}

/// A sum with a known carry, after LLVM's `KnownBits::computeForAddCarry`: add the
/// greatest and the least operands, and compare the carries into each bit. Where both are
/// equal, the carry is known, and so is the bit if both operand bits are.
fn sum(a: KnownBits, b: KnownBits, carry: bool) -> KnownBits {
    let bits = a.bits;
    let carry = u64::from(carry);
    let mask = low_mask(bits);
    let greatest = (!a.zero & mask).wrapping_add(!b.zero & mask).wrapping_add(carry);
    let least = a.one.wrapping_add(b.one).wrapping_add(carry);
    // The carries into each bit in the two extremes: where they agree the carry is known.
    let carry_zero = !(greatest ^ (!a.zero & mask) ^ (!b.zero & mask));
    let carry_one = least ^ a.one ^ b.one;
    let known = (carry_zero | carry_one) & (a.zero | a.one) & (b.zero | b.one);
    KnownBits::from_bits(bits, !greatest & known, least & known)
}

/// The transfer functions of shifts. An amount of the width or more gives poison, so that
/// nothing need be known there. Of an unknown amount it is known that it moves bits one
/// way.
fn shift(op: BinaryOp, a: KnownBits, amount: KnownBits, flags: InstFlags) -> KnownBits {
    let bits = a.bits;
    let Some(by) = amount.value() else {
        return if let BinaryOp::Shl = op {
            KnownBits::from_bits(bits, low_mask(a.trailing_zeros()), 0)
        } else if let BinaryOp::LShr = op {
            at_most(bits, a.max() >> amount.min().min(63))
        } else {
            KnownBits::unknown(bits).with_sign_bits(a.sign_bits).settled_sign_of(a)
        };
    };
    let Some(by) = u32::try_from(by).ok().filter(|&by| by < bits) else {
        return KnownBits::unknown(bits);
    };
    if let BinaryOp::Shl = op {
        let left = a.sign_bits.saturating_sub(by).max(1);
        let out = KnownBits::from_bits(bits, a.zero << by | low_mask(by), a.one << by)
            .with_sign_bits(left);
        // With `nsw` no bit that differs from the sign is shifted out: a number that is
        // not negative stays so.
        if flags.contains(InstFlags::NSW) && a.is_non_negative() && !out.is_negative() {
            KnownBits::from_bits(bits, out.zero | 1 << (bits - 1), out.one)
                .with_sign_bits(out.sign_bits)
        } else {
            out
        }
    } else if let BinaryOp::LShr = op {
        let added = low_mask(bits) & !low_mask(bits - by);
        KnownBits::from_bits(bits, a.zero >> by | added, a.one >> by)
    } else {
        let added = low_mask(bits) & !low_mask(bits - by);
        let fill = |set: u64| {
            let moved = set >> by;
            if set >> (bits - 1) & 1 == 1 { moved | added } else { moved }
        };
        KnownBits::from_bits(bits, fill(a.zero), fill(a.one)).with_sign_bits(a.sign_bits + by)
    }
}

impl KnownBits {
    /// With the sign of `other`, if it is known.
    fn settled_sign_of(self, other: Self) -> Self {
        let sign = 1 << (self.bits - 1);
        Self { zero: self.zero | other.zero & sign, one: self.one | other.one & sign, ..self }
            .settled()
    }
}

/// The transfer functions of intrinsics: those that count bits, the least and greatest of
/// two, and those that give their argument back.
fn intrinsic(
    module: &Module,
    call: &CallData,
    bits: u32,
    known: &mut dyn FnMut(Operand) -> KnownBits,
) -> KnownBits {
    let unknown = KnownBits::unknown(bits);
    let mut arg = |n: usize| call.args.get(n).map_or(unknown, |&arg| known(arg));
    match effects::intrinsic(module, call) {
        Some(Intrinsic::Ctpop | Intrinsic::Ctlz | Intrinsic::Cttz) => {
            at_most(bits, u64::from(bits))
        }
        Some(Intrinsic::Umin) => at_most(bits, arg(0).max().min(arg(1).max())),
        Some(Intrinsic::Umax | Intrinsic::Smax | Intrinsic::Smin) => arg(0).joined(arg(1)),
        Some(Intrinsic::Expect | Intrinsic::ExpectWithProbability) => arg(0),
        _ => unknown,
    }
}

/// The known bits of every value of a body, computed by one fixed point.
#[derive(Clone, Debug, Default)]
pub struct KnownBitsOfBody {
    known: SecondaryMap<Value, Option<KnownBits>>,
}

/// Number of sweeps after which a phi that still changes becomes unknown. Without this
/// widening a counter in a loop would lose one bit in each sweep.
const PATIENCE: u32 = 6;

impl KnownBitsOfBody {
    /// Computes the known bits of all values. The start is optimistic: a phi first takes
    /// only the operands that are known already, so facts that hold around a loop are
    /// found. Facts only become weaker from sweep to sweep, which ends the iteration; at
    /// most about 2 * `PATIENCE` sweeps over the body.
    #[must_use]
    pub fn compute(module: &Module, body: &Body, cfg: &Cfg) -> Self {
        let mut all = Self::default();
        all.known.resize(body.values.len());
        for &param in &body.params {
            all.known[param] = Some(KnownBits::unknown(int_bits(module, body.values[param].ty)));
        }
        for sweep in 0.. {
            let mut changed = false;
            for &block in cfg.reverse_postorder() {
                for &inst in &body.blocks[block].insts {
                    let Some(value) = body.result(inst) else { continue };
                    let bits = int_bits(module, body.values[value].ty);
                    let data = &body.insts[inst];
                    if bits == 0 {
                        continue;
                    }
                    let old = all.known[value];
                    let is_phi = matches!(data, InstData::Phi { .. });
                    let mut new = if let InstData::Phi { incoming, .. } = data {
                        // Operands that have not been computed yet do not weaken the
                        // others: the start is optimistic.
                        let mut seen =
                            incoming.iter().filter_map(|(arg, _)| all.seen(module, body, *arg));
                        match seen.next() {
                            Some(first) => seen.fold(first, KnownBits::joined),
                            None => continue,
                        }
                    } else {
                        transfer(module, data, bits, &mut |arg| {
                            all.seen(module, body, arg).unwrap_or_else(|| {
                                let ty = body.operand_type(arg, &module.consts);
                                KnownBits::unknown(int_bits(module, ty))
                            })
                        })
                    };
                    if let Some(old) = old {
                        new = new.joined(old);
                        if is_phi && new != old && sweep >= PATIENCE {
                            new = KnownBits::unknown(bits);
                        }
                        // Beyond this no value may weaken step by step: a chain of n
                        // values would take n sweeps for each bit.
                        if new != old && sweep >= 2 * PATIENCE {
                            new = KnownBits::unknown(bits);
                        }
                    }
                    if old != Some(new) {
                        all.known[value] = Some(new);
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        all
    }

    /// The known bits computed so far; none for a value that the sweeps have not reached.
    fn seen(&self, module: &Module, body: &Body, operand: Operand) -> Option<KnownBits> {
        match operand {
            Operand::Const(_) => Some(of_constant(module, operand)),
            Operand::Value(value) => self.known[value].or_else(|| {
                let bits = int_bits(module, body.values[value].ty);
                (bits == 0).then(|| KnownBits::unknown(0))
            }),
        }
    }

    /// The known bits of `operand`. Values that were added after the computation are
    /// unknown.
    #[must_use]
    pub fn get(&self, module: &Module, body: &Body, operand: Operand) -> KnownBits {
        self.seen(module, body, operand).unwrap_or_else(|| {
            KnownBits::unknown(int_bits(module, body.operand_type(operand, &module.consts)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPS: &[BinaryOp] = &[
        BinaryOp::Add,
        BinaryOp::Sub,
        BinaryOp::Mul,
        BinaryOp::And,
        BinaryOp::Or,
        BinaryOp::Xor,
        BinaryOp::Shl,
        BinaryOp::LShr,
        BinaryOp::AShr,
        BinaryOp::UDiv,
        BinaryOp::SDiv,
        BinaryOp::URem,
        BinaryOp::SRem,
    ];

    fn concrete(op: BinaryOp, bits: u32, a: u64, b: u64) -> Option<u64> {
        let mask = low_mask(bits);
        let signed = |v: u64| (v << (64 - bits)).cast_signed() >> (64 - bits);
        let out = match op {
            BinaryOp::Add => a.wrapping_add(b),
            BinaryOp::Sub => a.wrapping_sub(b),
            BinaryOp::Mul => a.wrapping_mul(b),
            BinaryOp::And => a & b,
            BinaryOp::Or => a | b,
            BinaryOp::Xor => a ^ b,
            BinaryOp::Shl if b < u64::from(bits) => a << b,
            BinaryOp::LShr if b < u64::from(bits) => a >> b,
            BinaryOp::AShr if b < u64::from(bits) => (signed(a) >> b).cast_unsigned(),
            BinaryOp::UDiv => a.checked_div(b)?,
            BinaryOp::URem => a.checked_rem(b)?,
            BinaryOp::SDiv => signed(a).checked_div(signed(b))?.cast_unsigned(),
            BinaryOp::SRem => signed(a).checked_rem(signed(b))?.cast_unsigned(),
            _ => return None,
        };
        Some(out & mask)
    }

    fn sign_bits(bits: u32, value: u64) -> u32 {
        let top = (value << (64 - bits)).cast_signed();
        (if top < 0 { !top } else { top }).leading_zeros().min(bits)
    }

    /// Every known-bits state of 4 bits against every pair of values in it.
    #[test]
    fn binary_operations_hold_for_all_small_values() {
        const BITS: u32 = 4;
        let states: Vec<KnownBits> = (0..16_u64)
            .flat_map(|zero| (0..16_u64).map(move |one| (zero, one)))
            .filter(|(zero, one)| zero & one == 0)
            .flat_map(|(zero, one)| {
                let base = KnownBits::from_bits(BITS, zero, one);
                [base, base.with_sign_bits(3)]
            })
            .collect();
        let fits = |state: &KnownBits, value: u64| {
            value & state.zero == 0
                && value & state.one == state.one
                && sign_bits(BITS, value) >= state.sign_bits
        };
        for &op in OPS {
            for a in &states {
                for b in &states {
                    let out = binary(op, *a, *b, InstFlags::NONE);
                    for x in (0..16).filter(|&x| fits(a, x)) {
                        for y in (0..16).filter(|&y| fits(b, y)) {
                            if let Some(z) = concrete(op, BITS, x, y) {
                                assert!(fits(&out, z), "{op:?} {x} {y} = {z}: {a:?} {b:?} {out:?}");
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn casts_hold_for_all_small_values() {
        for value in 0..16_u64 {
            let known = KnownBits::constant(4, value);
            let zext = cast(CastOp::ZExt, known, 8, InstFlags::NONE);
            assert_eq!(zext.value(), Some(value));
            let sext = cast(CastOp::SExt, known, 8, InstFlags::NONE);
            let wide = if value >= 8 { value | 0xf0 } else { value };
            assert_eq!(sext.value(), Some(wide));
            assert_eq!(sext.sign_bits, sign_bits(8, wide));
            assert_eq!(cast(CastOp::Trunc, sext, 4, InstFlags::NONE).value(), Some(value));
        }
        let sext = cast(CastOp::SExt, KnownBits::unknown(8), 32, InstFlags::NONE);
        assert!(sext.fits_signed(8) && !sext.fits_unsigned(8));
        let zext = cast(CastOp::ZExt, KnownBits::unknown(8), 32, InstFlags::NONE);
        assert!(zext.fits_unsigned(8) && !zext.fits_signed(8) && zext.fits_signed(9));
    }
}
