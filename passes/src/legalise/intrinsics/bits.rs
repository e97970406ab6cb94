//! Bit patterns: counting, swapping, funnel shifts. All work on words of 32 bits, or of
//! 64 where the target counts in those; narrower integers are extended, wider ones are
//! divided into words. Most sequences are from Warren, "Hacker's Delight", chapters 5 and
//! 7.
//!
//! The target counts in words of 32 or 64 bits, which is also the width in which the
//! printers have `clz` (and WebAssembly `ctz` and `popcnt`).

use emback_ir::{
    ApInt, BinaryOp, CastOp, ConstData, IntPredicate, Intrinsic, Operand, Type, Types,
};

use super::ops::{halves, join, narrow, widen, words};
use super::{Call, Lowering};
use crate::edit::Editor;
use crate::legalise::helpers;

impl Lowering<'_> {
    /// A call of a bit-counting intrinsic that is part of the legal form.
    fn kept(&mut self, intrinsic: Intrinsic, arg: Operand, flag: Option<Operand>) -> Operand {
        let ty = self.ed.ty(arg);
        let args = [arg].into_iter().chain(flag).collect();
        self.call_of(intrinsic, &[ty], ty, args).unwrap_or(arg)
    }

    /// Leading zeros of 32 bits, 32 for zero.
    fn clz32(&mut self, word: Operand) -> Operand {
        let no = self.ed.int(Types::I1, 0);
        self.kept(Intrinsic::Ctlz, word, Some(no))
    }

    /// Leading zeros of any width.
    ///
    /// Zero-extension adds zeros at the top, which are subtracted. Of several words the
    /// counts are chosen from the lowest to the highest, so that the last choice wins.
    pub(super) fn ctlz(&mut self, a: Operand, zero_is_poison: Operand) -> Operand {
        let ty = self.ed.ty(a);
        let bits = self.bits_of(ty);
        if self.has_wide_ints() && bits > 32 && bits <= 64 {
            let wide = widen(&mut self.ed, a, Types::I64, false);
            let count = self.kept(Intrinsic::Ctlz, wide, Some(zero_is_poison));
            let count = self.ed.binary_int(BinaryOp::Sub, count, 64 - i64::from(bits));
            return narrow(&mut self.ed, count, ty);
        }
        if bits <= 32 {
            let word = widen(&mut self.ed, a, Types::I32, false);
            let count = self.clz32(word);
            if bits == 32 {
                return count;
            }
            let count = self.ed.binary_int(BinaryOp::Sub, count, 32 - i64::from(bits));
            return narrow(&mut self.ed, count, ty);
        }
        let words = self.words(a, bits);
        let counts: Vec<Operand> = words.iter().rev().map(|&word| self.word_ctlz(word)).collect();
        // In the highest word that is not empty.
        let width = self.word_bits();
        let mut count = counts[counts.len() - 1];
        for (&word, &here) in words[1..].iter().zip(counts.iter().rev().skip(1)) {
            let below = self.ed.binary_int(BinaryOp::Add, count, width);
            let empty = self.ed.icmp_int(IntPredicate::Eq, word, 0);
            count = self.ed.select(empty, below, here);
        }
        let unused = words.len() as i64 * width - i64::from(bits);
        if unused > 0 {
            count = self.ed.binary_int(BinaryOp::Sub, count, unused);
        }
        widen(&mut self.ed, count, ty, false)
    }

    /// The width of the words that integers of more than 32 bits are divided into.
    fn word_bits(&self) -> i64 {
        i64::from(self.target.int_bits())
    }

    /// Type of those words.
    fn word(&self) -> Type {
        if self.has_wide_ints() { Types::I64 } else { Types::I32 }
    }

    /// The type of the least number of words that hold `bits`.
    fn words_type(&mut self, bits: u32) -> Type {
        self.ed.module.types.int(bits.next_multiple_of(self.target.int_bits()))
    }

    /// The words of a zero-extended integer; at least two.
    fn words(&mut self, a: Operand, bits: u32) -> Vec<Operand> {
        let to = self.words_type(bits);
        let wide = widen(&mut self.ed, a, to, false);
        let word = self.word();
        words(&mut self.ed, wide, word)
    }

    /// Leading zeros of a word, its width for zero.
    fn word_ctlz(&mut self, word: Operand) -> Operand {
        if self.has_wide_ints() {
            let no = self.ed.int(Types::I1, 0);
            return self.kept(Intrinsic::Ctlz, word, Some(no));
        }
        self.clz32(word)
    }

    /// Trailing zeros of a word, its width for zero.
    fn word_cttz(&mut self, word: Operand) -> Operand {
        if self.has_wide_ints() {
            let no = self.ed.int(Types::I1, 0);
            return self.kept(Intrinsic::Cttz, word, Some(no));
        }
        self.ctz32(word)
    }

    /// The number of ones in a word.
    fn word_ctpop(&mut self, word: Operand) -> Operand {
        if self.has_wide_ints() {
            return self.kept(Intrinsic::Ctpop, word, None);
        }
        self.popcount32(word)
    }

    /// Trailing zeros of a word, 32 for zero: `32 - clz(~x & (x - 1))`.
    fn ctz32(&mut self, word: Operand) -> Operand {
        if self.has_wide_ints() {
            let no = self.ed.int(Types::I1, 0);
            return self.kept(Intrinsic::Cttz, word, Some(no));
        }
        let inverted = self.ed.binary_int(BinaryOp::Xor, word, -1);
        let less = self.ed.binary_int(BinaryOp::Add, word, -1);
        let below = self.ed.binary(BinaryOp::And, inverted, less);
        let count = self.clz32(below);
        let width = self.ed.i32(32);
        self.ed.binary(BinaryOp::Sub, width, count)
    }

    /// Trailing zeros of any width.
    ///
    /// Where zero must give the width, a bit above the top one ends the count there; no
    /// comparison is needed.
    pub(super) fn cttz(&mut self, a: Operand, zero_is_poison: Operand) -> Operand {
        let ty = self.ed.ty(a);
        let bits = self.bits_of(ty);
        let zero_counts = self.ed.known_int(zero_is_poison) != Some(1);
        if self.has_wide_ints() && bits > 32 && bits <= 64 {
            let wide = self.bit_above(a, Types::I64, bits, zero_counts);
            let count = self.kept(Intrinsic::Cttz, wide, Some(zero_is_poison));
            return narrow(&mut self.ed, count, ty);
        }
        if bits <= 32 {
            let word = self.bit_above(a, Types::I32, bits, zero_counts);
            let count = self.ctz32(word);
            return narrow(&mut self.ed, count, ty);
        }
        let to = self.words_type(bits);
        let wide = self.bit_above(a, to, bits, zero_counts);
        let word = self.word();
        let words = words(&mut self.ed, wide, word);
        let counts: Vec<Operand> = words.iter().map(|&word| self.word_cttz(word)).collect();
        // In the lowest word that is not empty.
        let width = self.word_bits();
        let mut count = counts[counts.len() - 1];
        for (&word, &here) in words.iter().zip(&counts).rev().skip(1) {
            let above = self.ed.binary_int(BinaryOp::Add, count, width);
            let empty = self.ed.icmp_int(IntPredicate::Eq, word, 0);
            count = self.ed.select(empty, above, here);
        }
        widen(&mut self.ed, count, ty, false)
    }

    /// The extended integer, with a bit set above the top one if zero must give the
    /// width.
    fn bit_above(&mut self, a: Operand, to: Type, bits: u32, zero_counts: bool) -> Operand {
        let wide = widen(&mut self.ed, a, to, false);
        if zero_counts && self.ed.ty(a) != to {
            let width = self.ed.module.types.int_bits(to).unwrap_or(64);
            let bit = self.ed.constant(to, ConstData::Int(ApInt::one_bit(width, bits)));
            return self.ed.binary(BinaryOp::Or, wide, bit);
        }
        wide
    }

    /// The number of ones in 32 bits, by parallel sums ("Hacker's Delight", figure 5-2).
    fn popcount32(&mut self, word: Operand) -> Operand {
        if self.has_wide_ints() {
            return self.kept(Intrinsic::Ctpop, word, None);
        }
        let halved = self.ed.binary_int(BinaryOp::LShr, word, 1);
        let odd = self.ed.binary_int(BinaryOp::And, halved, 0x5555_5555);
        let pairs = self.ed.binary(BinaryOp::Sub, word, odd);
        let even = self.ed.binary_int(BinaryOp::And, pairs, 0x3333_3333);
        let shifted = self.ed.binary_int(BinaryOp::LShr, pairs, 2);
        let odd = self.ed.binary_int(BinaryOp::And, shifted, 0x3333_3333);
        let fours = self.ed.binary(BinaryOp::Add, even, odd);
        let shifted = self.ed.binary_int(BinaryOp::LShr, fours, 4);
        let eights = self.ed.binary(BinaryOp::Add, fours, shifted);
        let bytes = self.ed.binary_int(BinaryOp::And, eights, 0x0f0f_0f0f);
        let sum = self.ed.binary_int(BinaryOp::Mul, bytes, 0x0101_0101);
        self.ed.binary_int(BinaryOp::LShr, sum, 24)
    }

    /// The number of ones of any width.
    ///
    /// The sum of the words fits a word, as no integer has 2^32 bits.
    pub(super) fn ctpop(&mut self, a: Operand) -> Operand {
        let ty = self.ed.ty(a);
        let bits = self.bits_of(ty);
        if bits <= 32 {
            let word = widen(&mut self.ed, a, Types::I32, false);
            let count = self.popcount32(word);
            return narrow(&mut self.ed, count, ty);
        }
        if self.has_wide_ints() && bits <= 64 {
            let wide = widen(&mut self.ed, a, Types::I64, false);
            let count = self.kept(Intrinsic::Ctpop, wide, None);
            return narrow(&mut self.ed, count, ty);
        }
        let words = self.words(a, bits);
        let counts: Vec<Operand> = words.into_iter().map(|word| self.word_ctpop(word)).collect();
        let mut total = counts[0];
        for &count in &counts[1..] {
            total = self.ed.binary(BinaryOp::Add, total, count);
        }
        widen(&mut self.ed, total, ty, false)
    }

    /// The four bytes of a word in reverse order: two rotations, every other byte of
    /// each.
    fn bswap32(&mut self, word: Operand) -> Operand {
        let up = self.ed.binary_int(BinaryOp::Shl, word, 8);
        let around = self.ed.binary_int(BinaryOp::LShr, word, 24);
        let left = self.ed.binary(BinaryOp::Or, up, around);
        let left = self.ed.binary_int(BinaryOp::And, left, 0x00ff_00ff);
        let up = self.ed.binary_int(BinaryOp::Shl, word, 24);
        let down = self.ed.binary_int(BinaryOp::LShr, word, 8);
        let right = self.ed.binary(BinaryOp::Or, up, down);
        let right = self.ed.binary_int(BinaryOp::And, right, 0xff00_ff00_u32.cast_signed().into());
        self.ed.binary(BinaryOp::Or, left, right)
    }

    /// `llvm.bswap` of any width.
    ///
    /// LangRef asks for a multiple of 16 bits, so half words are the only narrow ones.
    pub(super) fn bswap(&mut self, a: Operand) -> Operand {
        let ty = self.ed.ty(a);
        let bits = self.bits_of(ty);
        if bits == 16 {
            let word = self.ed.cast(CastOp::ZExt, a, Types::I32);
            let up = self.ed.binary_int(BinaryOp::Shl, word, 8);
            let down = self.ed.binary_int(BinaryOp::LShr, word, 8);
            let swapped = self.ed.binary(BinaryOp::Or, up, down);
            return narrow(&mut self.ed, swapped, ty);
        }
        self.through_words(a, Self::bswap32)
    }

    /// `llvm.bitreverse` of any width.
    ///
    /// asm.js and WebAssembly have no such operation; the helper swaps ever larger groups
    /// of bits ("Hacker's Delight", section 7-1).
    pub(super) fn bitreverse(&mut self, a: Operand) -> Operand {
        self.through_words(a, |this, word| {
            helpers::call(&mut this.ed, "__emback_bitreverse32", vec![word])
        })
    }

    /// Reverses words with `word` and exchanges them; the bits above the width end up at
    /// the bottom and are shifted out.
    fn through_words(
        &mut self,
        a: Operand,
        word: impl Fn(&mut Self, Operand) -> Operand,
    ) -> Operand {
        let ty = self.ed.ty(a);
        let bits = self.bits_of(ty);
        if bits <= 32 {
            let wide = widen(&mut self.ed, a, Types::I32, false);
            let mut turned = word(self, wide);
            if bits < 32 {
                turned = self.ed.binary_int(BinaryOp::LShr, turned, 32 - i64::from(bits));
            }
            return narrow(&mut self.ed, turned, ty);
        }
        let width = bits.next_multiple_of(32);
        let wide = self.ed.module.types.int(width);
        let whole = widen(&mut self.ed, a, wide, false);
        let mut turned: Vec<Operand> = words(&mut self.ed, whole, Types::I32)
            .into_iter()
            .map(|piece| word(self, piece))
            .collect();
        turned.reverse();
        let mut turned = join(&mut self.ed, &turned, wide);
        if bits < width {
            turned = self.ed.binary_int(BinaryOp::LShr, turned, i64::from(width - bits));
        }
        narrow(&mut self.ed, turned, ty)
    }

    /// `llvm.clmul` of any width: the low bits of a product without carries.
    ///
    /// ```text
    /// high(clmul(x, y)) = bitreverse(low(clmul(bitreverse(x), bitreverse(y)))) >> 1
    /// ```
    ///
    /// Products of words are added up by columns. As bits are reversed one by one, the upper words
    /// of a column are reversed together.
    pub(super) fn clmul(&mut self, a: Operand, b: Operand) -> Operand {
        const WORD: &str = "__emback_clmul32";
        let ty = self.ed.ty(a);
        let bits = self.bits_of(ty);
        if let Some(width) = self.large_width(ty) {
            return self.large_product("__emback_large_clmul", [a, b], width);
        }
        if bits <= 32 {
            let args = [a, b].map(|x| widen(&mut self.ed, x, Types::I32, false));
            let product = helpers::call(&mut self.ed, WORD, args.into());
            return narrow(&mut self.ed, product, ty);
        }
        let wide = self.ed.module.types.int(bits.next_multiple_of(32));
        let [a, b] = [a, b].map(|x| {
            let x = widen(&mut self.ed, x, wide, false);
            words(&mut self.ed, x, Types::I32)
        });
        let [a_turned, b_turned] =
            [&a, &b].map(|x| x.iter().map(|&word| self.bitreverse(word)).collect::<Vec<_>>());
        let column = |ed: &mut Editor<'_>, a: &[Operand], b: &[Operand]| {
            let mut sum = None;
            for (&x, &y) in a.iter().zip(b.iter().rev()) {
                let product = helpers::call(ed, WORD, vec![x, y]);
                sum = Some(match sum {
                    None => product,
                    Some(sum) => ed.binary(BinaryOp::Xor, sum, product),
                });
            }
            sum
        };
        let mut product = Vec::new();
        for end in 0..a.len() {
            let mut word = column(&mut self.ed, &a[..=end], &b[..=end]);
            if let Some(upper) = column(&mut self.ed, &a_turned[..end], &b_turned[..end]) {
                let upper = self.bitreverse(upper);
                let upper = self.ed.binary_int(BinaryOp::LShr, upper, 1);
                word = word.map(|word| self.ed.binary(BinaryOp::Xor, word, upper));
            }
            product.extend(word);
        }
        let product = join(&mut self.ed, &product, wide);
        narrow(&mut self.ed, product, ty)
    }

    /// `fshl` or `fshr`: the operands side by side, shifted by the count modulo the
    /// width; the upper or lower half.
    ///
    /// ```text
    /// fshl(a, b, n) = a << n | b >> (width - n)      n modulo the width
    /// ```
    /// WebAssembly has rotations of 32 and 64 bits.
    ///
    /// A shift by the whole width is poison in IR, so n = 0 has to be avoided: by
    /// constants, by masks (rotations), or by the shift by one of `funnel_any`.
    pub(super) fn funnel(&mut self, left: bool, call: &Call) -> Operand {
        let [a, b, count] = [0, 1, 2].map(|index| call.arg(self, index));
        let bits = self.bits_of(call.ty);
        if a == b && self.has_wide_ints() && (bits == 32 || bits == 64) {
            let which = if left { Intrinsic::Fshl } else { Intrinsic::Fshr };
            let args = vec![a, b, count];
            return self.call_of(which, &[call.ty], call.ty, args).unwrap_or(a);
        }
        if let Some(known) = self.ed.known_int(count) {
            let known = i64::try_from(known % u64::from(bits.max(1))).unwrap_or(0);
            return self.funnel_by(left, a, b, known, bits);
        }
        match bits {
            32 => {
                let count = self.ed.binary_int(BinaryOp::And, count, 31);
                self.funnel32(left, a, b, count)
            }
            64 if !self.has_wide_ints() => self.funnel64(left, a, b, count),
            64 => {
                let count = self.ed.binary_int(BinaryOp::And, count, 63);
                self.funnel_any(left, a, b, count, 64)
            }
            2..=16 => {
                let count = self.modulo(count, bits);
                let count = widen(&mut self.ed, count, Types::I32, false);
                let high = widen(&mut self.ed, a, Types::I32, false);
                let low = widen(&mut self.ed, b, Types::I32, false);
                let high = self.ed.binary_int(BinaryOp::Shl, high, i64::from(bits));
                let both = self.ed.binary(BinaryOp::Or, high, low);
                let ty = self.ed.ty(a);
                if !left {
                    let shifted = self.ed.binary(BinaryOp::LShr, both, count);
                    return narrow(&mut self.ed, shifted, ty);
                }
                let shifted = self.ed.binary(BinaryOp::Shl, both, count);
                let upper = self.ed.binary_int(BinaryOp::LShr, shifted, i64::from(bits));
                narrow(&mut self.ed, upper, ty)
            }
            // Any count is zero modulo one.
            0 | 1 => {
                if left {
                    a
                } else {
                    b
                }
            }
            _ => {
                let count = self.modulo(count, bits);
                self.funnel_any(left, a, b, count, bits)
            }
        }
    }

    /// The count modulo the width.
    fn modulo(&mut self, count: Operand, bits: u32) -> Operand {
        if bits.is_power_of_two() {
            return self.ed.binary_int(BinaryOp::And, count, i64::from(bits) - 1);
        }
        let ty = self.ed.ty(count);
        let width = self.ed.int(ty, i64::from(bits));
        self.operation(BinaryOp::URem, [count, width])
    }

    /// A funnel shift by a constant below the width.
    fn funnel_by(&mut self, left: bool, a: Operand, b: Operand, by: i64, bits: u32) -> Operand {
        if by == 0 {
            return if left { a } else { b };
        }
        let width = i64::from(bits);
        let (up, down) = if left { (by, width - by) } else { (width - by, by) };
        let high = self.ed.binary_int(BinaryOp::Shl, a, up);
        let low = self.ed.binary_int(BinaryOp::LShr, b, down);
        self.ed.binary(BinaryOp::Or, high, low)
    }

    /// 32 bits, `count` below 32.
    ///
    /// A rotation needs no shift by one: `-n & 31` is 0 for n = 0, which gives `a | a`.
    fn funnel32(&mut self, left: bool, a: Operand, b: Operand, count: Operand) -> Operand {
        if a != b {
            return self.funnel_any(left, a, b, count, 32);
        }
        let zero = self.ed.i32(0);
        let back = self.ed.binary(BinaryOp::Sub, zero, count);
        let back = self.ed.binary_int(BinaryOp::And, back, 31);
        let (up, down) = if left { (count, back) } else { (back, count) };
        let high = self.ed.binary(BinaryOp::Shl, a, up);
        let low = self.ed.binary(BinaryOp::LShr, a, down);
        self.ed.binary(BinaryOp::Or, high, low)
    }

    /// A funnel shift by `count` below the width. The other operand is shifted by one
    /// first, so that no shift is by the whole width.
    fn funnel_any(
        &mut self,
        left: bool,
        a: Operand,
        b: Operand,
        count: Operand,
        bits: u32,
    ) -> Operand {
        let ty = self.ed.ty(a);
        let most = self.ed.int(ty, i64::from(bits) - 1);
        let rest = if bits.is_power_of_two() {
            self.ed.binary(BinaryOp::Xor, count, most)
        } else {
            self.ed.binary(BinaryOp::Sub, most, count)
        };
        let (high, low) = if left {
            let low = self.ed.binary_int(BinaryOp::LShr, b, 1);
            (self.operation(BinaryOp::Shl, [a, count]), self.operation(BinaryOp::LShr, [low, rest]))
        } else {
            let high = self.ed.binary_int(BinaryOp::Shl, a, 1);
            (
                self.operation(BinaryOp::Shl, [high, rest]),
                self.operation(BinaryOp::LShr, [b, count]),
            )
        };
        self.ed.binary(BinaryOp::Or, high, low)
    }

    /// A funnel shift of 64 bits in words: bit 5 of the count selects three of the four
    /// words, the rest shifts within them.
    fn funnel64(&mut self, left: bool, a: Operand, b: Operand, count: Operand) -> Operand {
        let count = self.ed.cast(CastOp::Trunc, count, Types::I32);
        let words = self.ed.binary_int(BinaryOp::And, count, 32);
        let by_word = self.ed.icmp_int(IntPredicate::Ne, words, 0);
        let count = self.ed.binary_int(BinaryOp::And, count, 31);
        let (a_low, a_high) = halves(&mut self.ed, a);
        let (b_low, b_high) = if a == b { (a_low, a_high) } else { halves(&mut self.ed, b) };
        let upper = [a_high, a_low, b_high];
        let lower = [a_low, b_high, b_low];
        let (near, far) = if left { (upper, lower) } else { (lower, upper) };
        let mut chosen = near;
        for (slot, other) in chosen.iter_mut().zip(far) {
            *slot = self.ed.select(by_word, other, *slot);
        }
        let high = self.funnel_any(left, chosen[0], chosen[1], count, 32);
        let low = self.funnel_any(left, chosen[1], chosen[2], count, 32);
        join(&mut self.ed, &[low, high], Types::I64)
    }
}
