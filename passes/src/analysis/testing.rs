//! Graphs for the tests of the analyses, and numbers to make them of.

use emback_ir::{Block, Body, ConstData, Constants, InstData, InstLoc, Operand, Types};

/// A body of empty blocks with these successors: none is `ret void`, one `br`, more a
/// `switch`.
pub fn graph(succs: &[&[u32]]) -> Body {
    let mut consts = Constants::default();
    let value = Operand::Const(consts.intern(Types::I32, ConstData::Undef));
    let mut body = Body::default();
    let blocks: Vec<Block> = succs.iter().map(|_| body.add_block()).collect();
    for (&block, next) in blocks.iter().zip(succs) {
        let to: Vec<Block> = next.iter().map(|&n| blocks[n as usize]).collect();
        let data = match to.as_slice() {
            [] => InstData::Ret { value: None },
            [target] => InstData::Br { target: *target },
            [default, rest @ ..] => InstData::Switch {
                value,
                default: *default,
                cases: Box::new(
                    (0..).zip(rest).map(|(n, &block)| (consts.i32(n), block)).collect(),
                ),
            },
        };
        body.append(block, data, Types::VOID, InstLoc::default());
    }
    body
}

/// Numbers that look random and are the same every time (xorshift).
pub struct Random(pub u64);

impl Random {
    /// The next one, below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) % limit.max(1)
    }
}

/// A graph of `count` blocks with random edges, none of which leads to the entry.
pub fn random_graph(random: &mut Random, count: u32) -> Vec<Vec<u32>> {
    (0..count)
        .map(|_| {
            let edges = random.below(4);
            (0..edges)
                .map(|_| u32::try_from(random.below(u64::from(count))).unwrap_or(0).max(1))
                .map(|to| to.min(count - 1))
                .collect()
        })
        .collect()
}
