//! Generates random modules without undefined behaviour, so that the output is the same for any correct compiler.
//!
//! Each function takes two integers and a double, runs a list of random operations over integers of many widths and
//! floats, in straight lines, branches, loops and switches, through memory and through calls, and returns a hash.
//! No value is poison: shift amounts are masked, divisors are made odd, conversions saturate.

use std::fmt::Write;

/// A small generator of random numbers (xorshift64*): the same seed gives the same module for ever.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// From a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut random = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d);
        random.bits();
        random
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// Below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        (self.bits() >> 33) as usize % bound.max(1)
    }

    /// One of these.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

const WIDTHS: &[u32] =
    &[1, 2, 3, 5, 7, 8, 9, 13, 16, 17, 24, 31, 32, 32, 33, 40, 47, 48, 63, 64, 64];

/// Widths of a wide module: integers of two limbs and more, and those that they meet.
const WIDE: &[u32] =
    &[1, 8, 16, 32, 33, 64, 64, 65, 80, 96, 127, 128, 128, 128, 129, 160, 192, 256];

struct Writer<'a> {
    widths: &'static [u32],
    random: &'a mut Random,
    text: String,
    next: u32,
    /// Integer values in scope: width and name.
    ints: Vec<(u32, String)>,
    doubles: Vec<String>,
    floats: Vec<String>,
    used: std::collections::BTreeSet<String>,
    /// Block that is being written.
    block: String,
    helper: bool,
}

/// A module with `main`, which prints a line for each call of each function. It has no triple: put one in front.
#[must_use]
pub fn module(seed: u64, functions: usize, operations: usize) -> String {
    module_of(WIDTHS, seed, functions, operations)
}

/// As [`module`], with integers of up to 256 bits.
#[must_use]
pub fn wide_module(seed: u64, functions: usize, operations: usize) -> String {
    module_of(WIDE, seed, functions, operations)
}

fn module_of(widths: &'static [u32], seed: u64, functions: usize, operations: usize) -> String {
    let mut random = Random::new(seed);
    let mut out = String::from(
        "@format = private constant [11 x i8] c\"%08x %08x\\0A\\00\"\n\ndeclare i32 @printf(ptr, ...)\n\n",
    );
    let mut declared = std::collections::BTreeSet::from([
        "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)".to_owned(),
    ]);
    for number in 0..functions {
        let mut writer = Writer {
            widths,
            random: &mut random,
            text: String::new(),
            next: 0,
            ints: vec![(64, "%a".into()), (64, "%b".into())],
            doubles: vec!["%d".into()],
            floats: Vec::new(),
            used: std::collections::BTreeSet::new(),
            block: "entry".into(),
            helper: number > 0,
        };
        let body = writer.function(number, operations);
        declared.append(&mut writer.used);
        out.push_str(&body);
    }
    for line in &declared {
        out.push_str(line);
        out.push('\n');
    }
    out.push_str(&main_function(&mut random, functions));
    out
}

fn edge(random: &mut Random) -> u64 {
    let shift = random.below(64) as u32;
    match random.below(6) {
        0 => random.bits(),
        1 => random.bits() >> shift,
        2 => 1u64 << shift,
        3 => (1u64 << shift).wrapping_sub(1),
        4 => !(random.bits() >> shift),
        _ => random.pick(&[
            0,
            1,
            u64::MAX,
            0x8000_0000,
            0x7fff_ffff,
            0xffff_ffff,
            1 << 63,
            i64::MAX as u64,
        ]),
    }
}

fn double(random: &mut Random) -> f64 {
    match random.below(5) {
        0 => random.pick(&[
            0.0,
            -0.0,
            1.0,
            -1.5,
            0.5,
            2147483648.0,
            -2147483649.0,
            4294967295.5,
            1e19,
            -1e300,
            f64::INFINITY,
        ]),
        1 => (random.bits() as i64 >> random.below(60)) as f64 / 7.0,
        2 => f64::from_bits(random.bits() & !(1 << 62)),
        3 => random.bits() as f64,
        _ => (random.bits() >> 40) as f64 * 0.25,
    }
}

fn main_function(random: &mut Random, functions: usize) -> String {
    let mut out = String::from("define i32 @main() {\n");
    let mut number = 0;
    for function in 0..functions {
        for _ in 0..4 {
            let (a, b, d) = (edge(random), edge(random), double(random));
            let _ = writeln!(
                out,
                "  %r{number} = call i64 @f{function}(i64 {}, i64 {}, double 0x{:016X})\n  %l{number} = trunc i64 %r{number} to i32\n  \
                 %s{number} = lshr i64 %r{number}, 32\n  %h{number} = trunc i64 %s{number} to i32\n  \
                 %p{number} = call i32 (ptr, ...) @printf(ptr @format, i32 %h{number}, i32 %l{number})",
                a.cast_signed(),
                b.cast_signed(),
                d.to_bits()
            );
            number += 1;
        }
    }
    out.push_str("  ret i32 0\n}\n");
    out
}

impl Writer<'_> {
    fn name(&mut self) -> String {
        self.next += 1;
        format!("%v{}", self.next)
    }

    fn line(&mut self, line: &str) {
        let _ = writeln!(self.text, "  {line}");
    }

    /// A new value of this expression.
    fn value(&mut self, expression: &str) -> String {
        let name = self.name();
        self.line(&format!("{name} = {expression}"));
        name
    }

    fn literal(&mut self, bits: u32) -> String {
        if bits == 1 {
            return self.random.pick(&["true", "false"]).into();
        }
        if bits > 64 {
            return self.wide_literal(bits);
        }
        let value = edge(self.random) << (64 - bits) >> (64 - bits);
        format!("{}", ((value << (64 - bits)).cast_signed()) >> (64 - bits))
    }

    /// A literal of more than 64 bits: small ones of either sign, single bits, and any.
    fn wide_literal(&mut self, bits: u32) -> String {
        let words = bits.div_ceil(32);
        let top = u32::MAX >> (words * 32 - bits);
        let kind = self.random.below(4);
        let (fill, at) = (self.random.pick(&[0, u32::MAX]), self.random.below(words as usize));
        let digits: String = (0..words)
            .rev()
            .map(|word| {
                let any = edge(self.random) as u32;
                let word = match kind {
                    0 | 1 if word as usize == at => any,
                    0 => 0,
                    1 => fill,
                    _ => any,
                } & if word == words - 1 { top } else { u32::MAX };
                format!("{word:08X}")
            })
            .collect();
        format!("u0x{digits}")
    }

    /// Some integer of this width.
    fn int(&mut self, bits: u32) -> String {
        let fitting: Vec<_> = self
            .ints
            .iter()
            .filter(|(width, _)| *width == bits)
            .map(|(_, name)| name.clone())
            .collect();
        if !fitting.is_empty() && self.random.below(3) > 0 {
            return fitting[self.random.below(fitting.len())].clone();
        }
        if self.random.below(4) == 0 {
            return self.literal(bits);
        }
        let at = self.random.below(self.ints.len());
        let (width, name) = self.ints[at].clone();
        let made = match width.cmp(&bits) {
            std::cmp::Ordering::Equal => return name,
            std::cmp::Ordering::Less => {
                let op = self.random.pick(&["zext", "sext"]);
                self.value(&format!("{op} i{width} {name} to i{bits}"))
            }
            std::cmp::Ordering::Greater => self.value(&format!("trunc i{width} {name} to i{bits}")),
        };
        self.ints.push((bits, made.clone()));
        made
    }

    fn any_double(&mut self) -> String {
        if self.random.below(4) == 0 {
            return format!("0x{:016X}", double(self.random).to_bits());
        }
        let at = self.random.below(self.doubles.len());
        self.doubles[at].clone()
    }

    fn any_float(&mut self) -> String {
        if self.floats.is_empty() || self.random.below(6) == 0 {
            let from = self.any_double();
            let made = self.value(&format!("fptrunc double {from} to float"));
            self.floats.push(made);
        }
        let at = self.random.below(self.floats.len());
        self.floats[at].clone()
    }

    fn call(&mut self, result: &str, name: &str, args: &str, types: &str) -> String {
        self.used.insert(format!("declare {result} @{name}({types})"));
        self.value(&format!("call {result} @{name}({args})"))
    }

    /// One random operation.
    fn step(&mut self, depth: u32) {
        let bits = self.random.pick(self.widths);
        let ty = format!("i{bits}");
        let choice = self.random.below(if depth < 2 { 29 } else { 23 });
        let made = match choice {
            0..=4 => {
                let op = self.random.pick(&["add", "sub", "mul", "and", "or", "xor", "add", "sub"]);
                let (a, b) = (self.int(bits), self.int(bits));
                self.value(&format!("{op} {ty} {a}, {b}"))
            }
            5 | 6 => {
                let op = self.random.pick(&["shl", "lshr", "ashr"]);
                let (a, amount) = (self.int(bits), self.int(bits));
                let limit = (1u64 << bits.ilog2()) - 1;
                let amount = if self.random.below(2) == 0 {
                    format!("{}", self.random.below(bits as usize))
                } else {
                    self.value(&format!("and {ty} {amount}, {limit}"))
                };
                let amount = if bits == 1 { "false".into() } else { amount };
                self.value(&format!("{op} {ty} {a}, {amount}"))
            }
            7 => {
                let op = self.random.pick(&["udiv", "urem"]);
                let (a, b) = (self.int(bits), self.int(bits));
                let one = if bits == 1 { "true" } else { "1" };
                let b = self.value(&format!("or {ty} {b}, {one}"));
                self.value(&format!("{op} {ty} {a}, {b}"))
            }
            8 if bits > 2 => {
                let op = self.random.pick(&["sdiv", "srem"]);
                let (a, b) = (self.int(bits), self.int(bits));
                let a = self.value(&format!("ashr {ty} {a}, 1"));
                let b = self.value(&format!("or {ty} {b}, 1"));
                self.value(&format!("{op} {ty} {a}, {b}"))
            }
            8..=10 => {
                let pred = self
                    .random
                    .pick(&["eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"]);
                let (a, b) = (self.int(bits), self.int(bits));
                let cond = self.value(&format!("icmp {pred} {ty} {a}, {b}"));
                self.ints.push((1, cond));
                return;
            }
            11 => {
                let (cond, a, b) = (self.int(1), self.int(bits), self.int(bits));
                self.value(&format!("select i1 {cond}, {ty} {a}, {ty} {b}"))
            }
            12 => {
                let op = self.random.pick(&[
                    "smin", "smax", "umin", "umax", "uadd.sat", "sadd.sat", "usub.sat", "ssub.sat",
                ]);
                let (a, b) = (self.int(bits), self.int(bits));
                self.call(
                    &ty,
                    &format!("llvm.{op}.{ty}"),
                    &format!("{ty} {a}, {ty} {b}"),
                    &format!("{ty}, {ty}"),
                )
            }
            13 => {
                let op = self.random.pick(&["sadd", "uadd", "ssub", "usub", "smul", "umul"]);
                let (a, b) = (self.int(bits), self.int(bits));
                let both = format!("{{ {ty}, i1 }}");
                let pair = self.call(
                    &both,
                    &format!("llvm.{op}.with.overflow.{ty}"),
                    &format!("{ty} {a}, {ty} {b}"),
                    &format!("{ty}, {ty}"),
                );
                let flag = self.value(&format!("extractvalue {both} {pair}, 1"));
                self.ints.push((1, flag));
                self.value(&format!("extractvalue {both} {pair}, 0"))
            }
            14 => {
                let op = self.random.pick(&["ctlz", "cttz", "ctpop", "bitreverse", "abs"]);
                let a = self.int(bits);
                let (args, types) = match op {
                    "ctpop" | "bitreverse" => (format!("{ty} {a}"), ty.clone()),
                    _ => (format!("{ty} {a}, i1 false"), format!("{ty}, i1")),
                };
                self.call(&ty, &format!("llvm.{op}.{ty}"), &args, &types)
            }
            15 => {
                let op = self.random.pick(&["fshl", "fshr"]);
                let (a, b, mut c) = (self.int(bits), self.int(bits), self.int(bits));
                // LLVM cannot divide a count that it does not know by these widths.
                if bits > 128 && !bits.is_power_of_two() {
                    c = format!("{}", self.random.below(2 * bits as usize));
                }
                self.call(
                    &ty,
                    &format!("llvm.{op}.{ty}"),
                    &format!("{ty} {a}, {ty} {b}, {ty} {c}"),
                    &format!("{ty}, {ty}, {ty}"),
                )
            }
            16 => {
                let wide = match self.is_wide() {
                    false => self.random.pick(&[16u32, 32, 48, 64]),
                    true => self.random.pick(&[16u32, 64, 80, 96, 128, 160, 256]),
                };
                let a = self.int(wide);
                let made = self.call(
                    &format!("i{wide}"),
                    &format!("llvm.bswap.i{wide}"),
                    &format!("i{wide} {a}"),
                    &format!("i{wide}"),
                );
                self.ints.push((wide, made));
                return;
            }
            17 => {
                let op = self.random.pick(&["fadd", "fsub", "fmul", "fdiv", "fmul", "frem"]);
                let (a, b) = (self.any_double(), self.any_double());
                let made = self.value(&format!("{op} double {a}, {b}"));
                self.doubles.push(made);
                return;
            }
            18 => {
                let op = self.random.pick(&["fadd", "fsub", "fmul", "fdiv"]);
                let (a, b) = (self.any_float(), self.any_float());
                let made = self.value(&format!("{op} float {a}, {b}"));
                self.floats.push(made.clone());
                let wide = self.value(&format!("fpext float {made} to double"));
                self.doubles.push(wide);
                return;
            }
            19 => {
                let pred = self.random.pick(&[
                    "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult",
                    "ule", "une", "uno",
                ]);
                let cond = if self.random.below(2) == 0 {
                    let (a, b) = (self.any_double(), self.any_double());
                    self.value(&format!("fcmp {pred} double {a}, {b}"))
                } else {
                    let (a, b) = (self.any_float(), self.any_float());
                    self.value(&format!("fcmp {pred} float {a}, {b}"))
                };
                self.ints.push((1, cond));
                return;
            }
            20 => {
                let op = self.random.pick(&["sitofp", "uitofp"]);
                let a = self.int(bits);
                // LLVM's own expansion for these widths does not round to infinity.
                let a = match bits {
                    0..=128 => a,
                    _ => {
                        let shift = if op == "sitofp" { "ashr" } else { "lshr" };
                        self.value(&format!("{shift} {ty} {a}, {}", bits - 120))
                    }
                };
                if self.random.below(2) == 0 {
                    let made = self.value(&format!("{op} {ty} {a} to double"));
                    self.doubles.push(made);
                } else {
                    let made = self.value(&format!("{op} {ty} {a} to float"));
                    self.floats.push(made);
                }
                return;
            }
            21 if bits > 128 => {
                // LLVM has no saturating conversion of this width.
                let a = self.any_double();
                let part =
                    self.call("i100", "llvm.fptosi.sat.i100.f64", &format!("double {a}"), "double");
                let back = self.value(&format!("sitofp i100 {part} to double"));
                self.value(&format!("fptosi double {back} to {ty}"))
            }
            21 => {
                let op = self.random.pick(&["fptosi", "fptoui"]);
                if self.random.below(2) == 0 {
                    let a = self.any_double();
                    self.call(
                        &ty,
                        &format!("llvm.{op}.sat.{ty}.f64"),
                        &format!("double {a}"),
                        "double",
                    )
                } else {
                    let a = self.any_float();
                    self.call(
                        &ty,
                        &format!("llvm.{op}.sat.{ty}.f32"),
                        &format!("float {a}"),
                        "float",
                    )
                }
            }
            22 => return self.float_intrinsic(),
            23 => return self.memory(bits),
            24 | 25 => return self.diamond(depth),
            26 => return self.looped(depth),
            27 => return self.switch(bits, depth),
            _ => return self.call_helper(),
        };
        self.ints.push((bits, made));
    }

    /// Whether this is a module of wide integers.
    fn is_wide(&self) -> bool {
        self.widths == WIDE
    }

    fn float_intrinsic(&mut self) {
        let op = self.random.pick(&[
            "floor",
            "ceil",
            "trunc",
            "rint",
            "round",
            "fabs",
            "sqrt",
            "nearbyint",
            "copysign",
            "roundeven",
        ]);
        let a = self.any_double();
        let (args, types) = if op == "copysign" {
            let b = self.any_double();
            // LLVM does not specify the sign of a NaN: only the sign of a number is used.
            let number = self.value(&format!("fcmp ord double {b}, 0.0"));
            let b = self.value(&format!("select i1 {number}, double {b}, double 1.0"));
            (format!("double {a}, double {b}"), "double, double")
        } else {
            (format!("double {a}"), "double")
        };
        let made = self.call("double", &format!("llvm.{op}.f64"), &args, types);
        self.doubles.push(made);
    }

    /// Stores and loads at odd places of a buffer.
    fn memory(&mut self, bits: u32) {
        let room = 64 - bits.div_ceil(8) as usize;
        let offset = self.random.below(room.min(40));
        let align = self.random.pick(&[1, 1, 2, 4, 8]);
        let align = if offset.is_multiple_of(align) { align } else { 1 };
        let at = self.value(&format!("getelementptr i8, ptr %buffer, i64 {offset}"));
        let a = self.int(bits);
        self.line(&format!("store i{bits} {a}, ptr {at}, align {align}"));
        let wide = match self.is_wide() {
            false => self.random.pick(&[8u32, 16, 32, 64]),
            true => self.random.pick(&[8u32, 64, 80, 96, 128, 160, 192]),
        };
        let from = self.random.below(40);
        let at = self.value(&format!("getelementptr i8, ptr %buffer, i64 {from}"));
        let made = self.value(&format!("load i{wide}, ptr {at}, align 1"));
        self.ints.push((wide, made));
        let d = self.any_double();
        let align = self.random.pick(&[1, 4, 8]);
        let slot = self.value(&format!(
            "getelementptr i8, ptr %buffer, i32 {}",
            if align == 8 { 48 } else { 48 + align }
        ));
        self.line(&format!("store double {d}, ptr {slot}, align {align}"));
        let made = self.value(&format!("load double, ptr {slot}, align {align}"));
        self.doubles.push(made);
    }

    fn label(&mut self) -> String {
        self.next += 1;
        format!("b{}", self.next)
    }

    fn start(&mut self, label: &str) {
        let _ = writeln!(self.text, "{label}:");
        self.block = label.into();
    }

    /// Runs a few steps whose values are not used afterwards; returns an integer of `bits` and a double from them.
    fn inner(&mut self, bits: u32, depth: u32) -> (String, String) {
        let (ints, doubles, floats) = (self.ints.len(), self.doubles.len(), self.floats.len());
        for _ in 0..2 + self.random.below(4) {
            self.step(depth + 1);
        }
        let out = (self.int(bits), self.any_double());
        self.ints.truncate(ints);
        self.doubles.truncate(doubles);
        self.floats.truncate(floats);
        out
    }

    fn diamond(&mut self, depth: u32) {
        let bits = self.random.pick(self.widths);
        let cond = self.int(1);
        let (yes, no, end) = (self.label(), self.label(), self.label());
        self.line(&format!("br i1 {cond}, label %{yes}, label %{no}"));
        self.start(&yes);
        let a = self.inner(bits, depth);
        let from_a = self.block.clone();
        self.line(&format!("br label %{end}"));
        self.start(&no);
        let b = self.inner(bits, depth);
        let from_b = self.block.clone();
        self.line(&format!("br label %{end}"));
        self.start(&end);
        let made =
            self.value(&format!("phi i{bits} [ {}, %{from_a} ], [ {}, %{from_b} ]", a.0, b.0));
        let real =
            self.value(&format!("phi double [ {}, %{from_a} ], [ {}, %{from_b} ]", a.1, b.1));
        self.ints.push((bits, made));
        self.doubles.push(real);
    }

    /// A loop of a few rounds that carries two integers (which may change places) and a double.
    fn looped(&mut self, depth: u32) {
        let bits = self.random.pick(self.widths);
        let (a, b, d) = (self.int(bits), self.int(bits), self.any_double());
        let rounds = 1 + self.random.below(5);
        let (head, end) = (self.label(), self.label());
        let before = self.block.clone();
        self.line(&format!("br label %{head}"));
        // The body is written first, since the phis name where it ends.
        let outer = std::mem::take(&mut self.text);
        let (count, x, y, z) = (self.name(), self.name(), self.name(), self.name());
        let (ints, doubles) = (self.ints.len(), self.doubles.len());
        self.ints.extend([(32, count.clone()), (bits, x.clone()), (bits, y.clone())]);
        self.doubles.push(z.clone());
        self.block = head.clone();
        let (new, real) = self.inner(bits, depth);
        let swapped = self.random.below(2) == 0;
        let next = self.value(&format!("add i32 {count}, 1"));
        let done = self.value(&format!("icmp uge i32 {next}, {rounds}"));
        self.line(&format!("br i1 {done}, label %{end}, label %{head}"));
        let latch = self.block.clone();
        let body = std::mem::replace(&mut self.text, outer);
        self.ints.truncate(ints);
        self.doubles.truncate(doubles);
        self.start(&head);
        let (next_x, next_y) = if swapped { (y.clone(), x.clone()) } else { (new, x.clone()) };
        self.line(&format!("{count} = phi i32 [ 0, %{before} ], [ {next}, %{latch} ]"));
        self.line(&format!("{x} = phi i{bits} [ {a}, %{before} ], [ {next_x}, %{latch} ]"));
        self.line(&format!("{y} = phi i{bits} [ {b}, %{before} ], [ {next_y}, %{latch} ]"));
        self.line(&format!("{z} = phi double [ {d}, %{before} ], [ {real}, %{latch} ]"));
        self.text.push_str(&body);
        self.start(&end);
        self.ints.extend([(bits, x), (bits, y)]);
        self.doubles.push(z);
    }

    fn switch(&mut self, bits: u32, depth: u32) {
        let bits = bits.max(3);
        let value = self.int(bits);
        let small = self.value(&format!("and i{bits} {value}, 7"));
        let value = if self.random.below(2) == 0 { small } else { value };
        let count = 1 + self.random.below(5);
        let labels: Vec<String> = (0..=count).map(|_| self.label()).collect();
        let end = self.label();
        let mut cases: std::collections::BTreeMap<i64, String> = std::collections::BTreeMap::new();
        for number in 0..count * 2 {
            let literal = if self.random.below(3) == 0 {
                edge(self.random)
            } else {
                self.random.below(9) as u64
            };
            let unused = 64_u32.saturating_sub(bits);
            let literal = ((literal << unused).cast_signed()) >> unused;
            cases.entry(literal).or_insert_with(|| labels[1 + number % count].clone());
        }
        let list: String = cases
            .iter()
            .map(|(literal, label)| format!("i{bits} {literal}, label %{label} "))
            .collect();
        self.line(&format!("switch i{bits} {value}, label %{} [ {list}]", labels[0]));
        let mut incoming = Vec::new();
        for label in &labels {
            self.start(label);
            if incoming.is_empty() || cases.values().any(|used| used == label) {
                let (made, _) = self.inner(32, depth + 1);
                incoming.push(format!("[ {made}, %{} ]", self.block));
                self.line(&format!("br label %{end}"));
            } else {
                self.line("unreachable");
            }
        }
        self.start(&end);
        let made = self.value(&format!("phi i32 {}", incoming.join(", ")));
        self.ints.push((32, made));
    }

    /// A call that takes and gives integers of any width, among them one that fills no limb.
    fn call_wide(&mut self) {
        let bits = self.random.pick(self.widths);
        let (a, b, c) = (self.int(bits), self.int(bits), self.int(33));
        let name = format!("w{bits}");
        self.used.insert(format!(
            "define i{bits} @{name}(i{bits} %a, i33 %c, i{bits} %b) noinline {{\n  %sign = icmp slt i33 %c, 0\n  \
             %d = sub i{bits} %a, %b\n  %r = select i1 %sign, i{bits} %a, i{bits} %d\n  ret i{bits} %r\n}}"
        ));
        let made = self.value(&format!("call i{bits} @{name}(i{bits} {a}, i33 {c}, i{bits} {b})"));
        self.ints.push((bits, made));
    }

    fn call_helper(&mut self) {
        if self.is_wide() {
            self.call_wide();
        }
        if !self.helper {
            return;
        }
        let (a, b, d) = (self.int(64), self.int(64), self.any_double());
        let made = self.value(&format!("call i64 @f0(i64 {a}, i64 {b}, double {d})"));
        self.ints.push((64, made));
    }

    fn function(&mut self, number: usize, operations: usize) -> String {
        for _ in 0..operations {
            self.step(0);
        }
        let mut hash = "-3750763034362895579".to_owned();
        let ints = self.ints.clone();
        for (bits, name) in ints.iter().rev().take(24) {
            let mut wide = match *bits {
                64 => name.clone(),
                0..64 => self.value(&format!("sext i{bits} {name} to i64")),
                _ => self.value(&format!("trunc i{bits} {name} to i64")),
            };
            for word in 1..bits.div_ceil(64) {
                let above = self.value(&format!("lshr i{bits} {name}, {}", word * 64));
                let above = self.value(&format!("trunc i{bits} {above} to i64"));
                let turned = self.value(&format!("mul i64 {wide}, 1099511628211"));
                wide = self.value(&format!("xor i64 {turned}, {above}"));
            }
            let mixed = self.value(&format!("xor i64 {hash}, {wide}"));
            hash = self.value(&format!("mul i64 {mixed}, 1099511628211"));
        }
        let doubles = self.doubles.clone();
        for name in doubles.iter().rev().take(8) {
            // Every NaN counts as the same.
            let nan = self.value(&format!("fcmp uno double {name}, 0.0"));
            let clean = self.value(&format!("select i1 {nan}, double 1.0, double {name}"));
            let bits = self.value(&format!("bitcast double {clean} to i64"));
            let mixed = self.value(&format!("xor i64 {hash}, {bits}"));
            hash = self.value(&format!("mul i64 {mixed}, 1099511628211"));
        }
        self.line(&format!("ret i64 {hash}"));
        let body = std::mem::take(&mut self.text);
        format!(
            "define i64 @f{number}(i64 %a, i64 %b, double %d) {{\nentry:\n  %buffer = alloca [64 x i8], align 16\n  \
             call void @llvm.memset.p0.i64(ptr %buffer, i8 0, i64 64, i1 false)\n{body}}}\n\n"
        )
    }
}
