//! Random legal functions: any control flow, phis in circles, effects everywhere.

use emback_ir::graph::{Cfg, Dominators};
use emback_ir::{
    BinaryOp, Block, Body, CastOp, FloatPredicate, Global, InstData, InstFlags, IntPredicate,
    Module, Operand, Type, Types,
};

use super::build::Build;

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound.max(1)
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

struct Generator {
    random: Random,
    build: Build,
    blocks: Vec<Block>,
    /// Successors by number; more than two are a switch.
    succs: Vec<Vec<usize>>,
    /// What each block defines, by type.
    defined: Vec<Vec<Operand>>,
    dom: Dominators<u32>,
    /// Names are given now and then, since they keep values out of expressions.
    named: u32,
}

const TYPES: [Type; 4] = [Types::I32, Types::I32, Types::I1, Types::DOUBLE];

pub(super) fn function(seed: u32) -> (Module, Global, Body) {
    let mut random = Random(u64::from(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    random.below(2);
    let mut build = Build::new(&[Types::I32, Types::I32, Types::DOUBLE]);
    let count = 1 + random.below([4, 8, 14, 30, 80][seed as usize % 5]);
    let blocks: Vec<Block> = (0..count).map(|_| build.block()).collect();
    let mut succs: Vec<Vec<usize>> = Vec::new();
    for at in 0..count {
        let near = |random: &mut Random| {
            // Mostly a little ahead, so that chains come about, and anywhere else now and
            // then.
            let to = if random.one_in(3) { random.below(count) } else { at + 1 + random.below(3) };
            to.clamp(1, count - 1)
        };
        let ways = if count == 1 { 0 } else { [1, 1, 2, 2, 2, 2, 2, 0, 5, 3][random.below(10)] };
        succs.push((0..ways).map(|_| near(&mut random)).collect());
    }
    let lists: Vec<Vec<u32>> =
        succs.iter().map(|list| list.iter().map(|&to| to as u32).collect()).collect();
    let dom = Dominators::compute(&Cfg::compute(lists.as_slice()));
    let defined = vec![Vec::new(); count];
    let mut generator = Generator { random, build, blocks, succs, defined, dom, named: 0 };
    generator.fill();
    (generator.build.module, generator.build.global, generator.build.body)
}

impl Generator {
    fn reached(&self, at: usize) -> bool {
        at == 0 || self.dom.idom(at as u32).is_some()
    }

    fn fill(&mut self) {
        for index in 0..3 {
            let param = self.build.param(index);
            self.defined[0].push(param);
        }
        let order: Vec<usize> = self.dom.preorder().iter().map(|&at| at as usize).collect();
        let mut phis: Vec<(usize, Operand)> = Vec::new();
        for &at in &order {
            let has_preds = self.succs.iter().any(|list| list.contains(&at));
            if has_preds {
                for _ in 0..self.random.below(4) {
                    let ty = self.random.pick(&TYPES);
                    let phi = self.build.phi(self.blocks[at], ty);
                    self.define(at, phi);
                    phis.push((at, phi));
                }
            }
            for _ in 0..self.random.below(9) {
                self.inst(at);
            }
            self.end(at);
        }
        for (at, phi) in phis {
            let ty = self.ty(phi);
            for from in 0..self.succs.len() {
                let ways = self.succs[from].iter().filter(|&&to| to == at).count();
                if ways > 0 {
                    let from_block = self.blocks[from];
                    let operand =
                        if self.reached(from) { self.value(from, ty) } else { self.known(ty) };
                    for _ in 0..ways {
                        self.build.incoming(phi, operand, from_block);
                    }
                }
            }
        }
        for at in 0..self.blocks.len() {
            if !self.reached(at) {
                let zero = self.build.int(0);
                match self.succs[at].first() {
                    None => self.build.ret(self.blocks[at], zero),
                    Some(_) => self.jump(at, zero),
                }
            }
        }
    }

    fn ty(&self, operand: Operand) -> Type {
        self.build.body.operand_type(operand, &self.build.module.consts)
    }

    fn define(&mut self, at: usize, operand: Operand) {
        self.defined[at].push(operand);
        if self.random.one_in(4) {
            self.named += 1;
            let name = self.build.module.symbol(format!("n{}", self.named % 7));
            if let Some(value) = operand.value() {
                self.build.body.names[value] = name.into();
            }
        }
    }

    fn known(&mut self, ty: Type) -> Operand {
        match ty {
            Types::I1 => {
                let known = self.random.one_in(2);
                self.build.bool(known)
            }
            Types::DOUBLE => {
                let known = self.random.below(5) as f64;
                self.build.double(known)
            }
            _ => {
                let known = self.random.below(9) as i32 - 2;
                self.build.int(known)
            }
        }
    }

    /// Something of this type that is defined at the end of a block.
    fn value(&mut self, at: usize, ty: Type) -> Operand {
        if self.random.one_in(8) {
            return self.known(ty);
        }
        for _ in 0..6 {
            // Up the dominator tree a random number of steps.
            let mut from = at;
            while from != 0 && self.random.one_in(3) {
                from = self.dom.idom(from as u32).map_or(0, |above| above as usize);
            }
            let fit: Vec<Operand> =
                self.defined[from].iter().copied().filter(|&one| self.ty(one) == ty).collect();
            if !fit.is_empty() {
                // The last ones most: they are the ones that may nest.
                let last = fit.len().saturating_sub(3);
                let start = if self.random.one_in(2) { last } else { 0 };
                return self.random.pick(&fit[start..]);
            }
        }
        self.known(ty)
    }

    /// A pointer into memory, with room for four bytes behind it and 16 more.
    fn pointer(&mut self, at: usize) -> Operand {
        let block = self.blocks[at];
        let value = self.value(at, Types::I32);
        let mask = self.build.int(0xfc);
        let low = self.build.binary(block, BinaryOp::And, value, mask);
        let cast = InstData::Cast { op: CastOp::IntToPtr, arg: low, flags: InstFlags::NONE };
        let base = self.build.push(block, cast, Types::PTR);
        if self.random.one_in(2) {
            return base;
        }
        let index = self.build.int([4, 8, 16][self.random.below(3)]);
        let flags = self.random.pick(&[InstFlags::NUW, InstFlags::INBOUNDS, InstFlags::NONE]);
        let data =
            InstData::GetElementPtr { source: Types::I8, base, indices: Box::new([index]), flags };
        let pointer = self.build.push(block, data, Types::PTR);
        if self.random.one_in(4) {
            // Also as a number, so that it has a further use.
            let cast =
                InstData::Cast { op: CastOp::PtrToInt, arg: pointer, flags: InstFlags::NONE };
            let number = self.build.push(block, cast, Types::I32);
            self.define(at, number);
        }
        pointer
    }

    fn inst(&mut self, at: usize) {
        let block = self.blocks[at];
        let flags = InstFlags::NONE;
        let int = |this: &mut Self| this.value(at, Types::I32);
        match self.random.below(20) {
            0..=3 => {
                let op = self.random.pick(&[
                    BinaryOp::Add,
                    BinaryOp::Sub,
                    BinaryOp::Mul,
                    BinaryOp::Xor,
                    BinaryOp::Or,
                ]);
                let (a, b) = (int(self), int(self));
                let sum = self.build.binary(block, op, a, b);
                self.define(at, sum);
            }
            4 | 5 => {
                let pred = self.random.pick(IntPredicate::ALL);
                let a = int(self);
                let b = if self.random.one_in(3) { self.build.int(0) } else { int(self) };
                let test = self.build.icmp(block, pred, a, b);
                self.define(at, test);
            }
            6 => {
                let op = self.random.pick(&[BinaryOp::And, BinaryOp::Or, BinaryOp::Xor]);
                let a = self.value(at, Types::I1);
                let b = self.value(at, Types::I1);
                let test = self.build.binary(block, op, a, b);
                self.define(at, test);
            }
            7 => {
                let a = self.value(at, Types::I1);
                let yes = self.build.bool(true);
                let test = self.build.binary(block, BinaryOp::Xor, a, yes);
                self.define(at, test);
            }
            8 => {
                let ty = self.random.pick(&TYPES);
                let args = [self.value(at, Types::I1), self.value(at, ty), self.value(at, ty)];
                let data = InstData::Select { args: Box::new(args), flags };
                let chosen = self.build.push(block, data, ty);
                self.define(at, chosen);
            }
            9 => {
                let op = self.random.pick(&[CastOp::ZExt, CastOp::SExt]);
                let arg = self.value(at, Types::I1);
                let wide = self.build.push(block, InstData::Cast { op, arg, flags }, Types::I32);
                self.define(at, wide);
            }
            10 | 11 => {
                let ptr = self.pointer(at);
                let load = InstData::Load { ptr, align: 1, volatile: false, atomic: None };
                if self.random.one_in(2) {
                    let narrow = self.build.push(block, load, Types::I8);
                    for _ in 0..1 + self.random.below(2) {
                        let op = self.random.pick(&[CastOp::ZExt, CastOp::SExt]);
                        let cast = InstData::Cast { op, arg: narrow, flags };
                        let wide = self.build.push(block, cast, Types::I32);
                        self.define(at, wide);
                    }
                } else {
                    let ty = self.random.pick(&[Types::I32, Types::I32, Types::DOUBLE]);
                    let value = self.build.push(block, load, ty);
                    self.define(at, value);
                }
            }
            12 | 13 => {
                let ptr = self.pointer(at);
                let mut value = int(self);
                if self.random.one_in(3) {
                    let cast = InstData::Cast { op: CastOp::Trunc, arg: value, flags };
                    value = self.build.push(block, cast, Types::I8);
                } else if self.random.one_in(5) {
                    value = self.build.i8(-3);
                }
                let data = InstData::Store { ptr, value, align: 1, volatile: false, atomic: None };
                self.build.push(block, data, Types::VOID);
            }
            14..=16 => self.call(at),
            17 => {
                let (a, b) = (self.value(at, Types::DOUBLE), self.value(at, Types::DOUBLE));
                if self.random.one_in(3) {
                    let pred = self.random.pick(&[
                        FloatPredicate::Oeq,
                        FloatPredicate::Une,
                        FloatPredicate::Olt,
                        FloatPredicate::Oge,
                    ]);
                    let data = InstData::FCmp { pred, args: [a, b], flags };
                    let test = self.build.push(block, data, Types::I1);
                    self.define(at, test);
                } else {
                    let op = self.random.pick(&[BinaryOp::FAdd, BinaryOp::FSub]);
                    let sum = self.build.binary(block, op, a, b);
                    self.define(at, sum);
                }
            }
            18 => {
                let arg = int(self);
                let cast = InstData::Cast { op: CastOp::SiToFp, arg, flags };
                let double = self.build.push(block, cast, Types::DOUBLE);
                self.define(at, double);
            }
            _ => {
                let ty = self.random.pick(&TYPES);
                let arg = self.value(at, ty);
                let frozen = self.build.push(block, InstData::Freeze { arg }, ty);
                self.define(at, frozen);
            }
        }
    }

    fn call(&mut self, at: usize) {
        let block = self.blocks[at];
        let which = self.random.below(8);
        let types = match which {
            1 => vec![Types::I32, Types::I32],
            3 => vec![Types::DOUBLE],
            4 | 6 => Vec::new(),
            _ => vec![Types::I32],
        };
        let mut args: Vec<Operand> = types.iter().map(|&ty| self.value(at, ty)).collect();
        if which == 7 {
            let cast =
                InstData::Cast { op: CastOp::IntToPtr, arg: args[0], flags: InstFlags::NONE };
            args = vec![self.build.push(block, cast, Types::PTR)];
        }
        let mut result = self.build.call(block, which, &args);
        if which == 6 {
            let cast = InstData::Cast { op: CastOp::PtrToInt, arg: result, flags: InstFlags::NONE };
            result = self.build.push(block, cast, Types::I32);
        }
        if !matches!(which, 2 | 5 | 7) {
            self.define(at, result);
        }
    }

    fn end(&mut self, at: usize) {
        if self.succs[at].is_empty() {
            let block = self.blocks[at];
            if self.random.one_in(6) {
                self.build.push(block, InstData::Unreachable, Types::VOID);
            } else {
                let value = self.value(at, Types::I32);
                self.build.ret(block, value);
            }
            return;
        }
        let value = self.value(at, Types::I32);
        self.jump(at, value);
    }

    fn jump(&mut self, at: usize, value: Operand) {
        let block = self.blocks[at];
        let targets: Vec<Block> = self.succs[at].iter().map(|&to| self.blocks[to]).collect();
        match *targets.as_slice() {
            [] => {}
            [only] => self.build.br(block, only),
            [yes, no] => {
                let cond = if self.reached(at) {
                    self.value(at, Types::I1)
                } else {
                    self.build.bool(true)
                };
                self.build.cond_br(block, cond, yes, no);
            }
            [default, ref rest @ ..] => {
                let step = self.random.pick(&[1, 1, 3, 100_000]);
                let cases: Vec<(i32, Block)> = rest
                    .iter()
                    .enumerate()
                    .map(|(case, &to)| (case as i32 * step - 1, to))
                    .collect();
                self.build.switch(block, value, default, &cases);
            }
        }
    }
}
