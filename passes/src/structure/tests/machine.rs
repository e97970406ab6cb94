//! What both interpreters share: memory, external functions, and what is observed of a run.

use emback_ir::tree::ValType;

/// A value at run time.
#[derive(Copy, Clone, PartialEq, Debug)]
pub(super) enum Num {
    I(i32),
    D(u64),
}

impl Num {
    pub(super) fn int(self) -> i32 {
        match self {
            Self::I(value) => value,
            Self::D(_) => panic!("an i32 is wanted"),
        }
    }

    pub(super) fn double(self) -> f64 {
        match self {
            Self::D(bits) => f64::from_bits(bits),
            Self::I(_) => panic!("a double is wanted"),
        }
    }

    pub(super) fn from_double(value: f64) -> Self {
        // One NaN for all: nobody promises which.
        Self::D(if value.is_nan() { f64::NAN.to_bits() } else { value.to_bits() })
    }

    pub(super) fn zero(ty: ValType) -> Self {
        match ty {
            ValType::F64 => Self::D(0),
            _ => Self::I(0),
        }
    }
}

/// How a run went.
#[derive(PartialEq, Debug, Default)]
pub(super) struct Outcome {
    /// Calls and their arguments, each with a sum over memory.
    pub trace: Vec<u64>,
    pub result: Option<Option<Num>>,
    pub trapped: bool,
    pub out_of_fuel: bool,
    pub memory: u64,
}

impl Outcome {
    pub(super) fn same(&self, other: &Self) -> bool {
        if self.out_of_fuel {
            let count = self.trace.len().min(other.trace.len());
            return self.trace[..count] == other.trace[..count]
                && (other.out_of_fuel || self.trace.len() <= other.trace.len());
        }
        let same_num = match (&self.result, &other.result) {
            (Some(Some(Num::D(a))), Some(Some(Num::D(b)))) => a == b,
            (a, b) => a == b,
        };
        same_num
            && self.trace == other.trace
            && self.trapped == other.trapped
            && !other.out_of_fuel
            && self.memory == other.memory
    }
}

pub(super) const MEMORY: usize = 1024;

pub(super) struct Machine {
    pub memory: Vec<u8>,
    pub stack: i32,
    pub high: i32,
    pub out: Outcome,
    state: u32,
}

impl Machine {
    pub(super) fn new(seed: u32) -> Self {
        let memory = (0..MEMORY).map(|at| (at as u32).wrapping_mul(seed | 1).to_le_bytes()[1]);
        Self {
            memory: memory.collect(),
            stack: 5000,
            high: 0,
            out: Outcome::default(),
            state: seed,
        }
    }

    pub(super) fn load(&self, at: i64, size: usize) -> u64 {
        let at = usize::try_from(at).expect("no wrap-around");
        let mut bytes = [0; 8];
        bytes[..size].copy_from_slice(&self.memory[at..at + size]);
        u64::from_le_bytes(bytes)
    }

    pub(super) fn store(&mut self, at: i64, size: usize, value: u64) {
        let at = usize::try_from(at).expect("no wrap-around");
        self.memory[at..at + size].copy_from_slice(&value.to_le_bytes()[..size]);
    }

    pub(super) fn sum(&self) -> u64 {
        self.memory.iter().fold(u64::from(self.stack.cast_unsigned()), |sum, &byte| {
            sum.wrapping_mul(0x100_0000_01b3).wrapping_add(u64::from(byte))
        })
    }

    /// A call of an external function: it sees everything, and changes memory and the high
    /// half.
    pub(super) fn call(&mut self, which: usize, args: &[Num]) -> i32 {
        let mut sum = self.sum().wrapping_add(which as u64);
        for arg in args {
            let bits = match *arg {
                Num::I(value) => u64::from(value.cast_unsigned()),
                Num::D(bits) => bits,
            };
            sum = sum.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(bits).rotate_left(17);
        }
        self.out.trace.push(sum);
        self.state = self.state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        self.high = (self.state >> 7).cast_signed();
        let at = (self.state >> 9) as usize % MEMORY;
        self.memory[at] = self.memory[at].wrapping_add(1);
        (self.state >> 12).cast_signed() % 50
    }

    pub(super) fn finish(mut self) -> Outcome {
        self.out.memory = self.sum();
        self.out
    }
}
