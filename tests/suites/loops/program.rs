//! Whole programs: data, functions, and `main`, which calls them and prints sums of all that they left.

use super::data::{Field, Place, Scalar, Span, Variable};
use super::statements::Writer;
use emback_tests::random::Random;
use std::fmt::Write;

const FUNCTIONS: usize = 8;

/// Calls of each function.
const CALLS: usize = 3;

/// The most that the numbers are which a function is called with.
pub const MOST_ARGUMENT: i64 = 9;

/// How far a pointer that is a parameter reaches: some elements before it, and others behind.
const REACHES: [Span; 3] =
    [Span { lo: 0, hi: 31 }, Span { lo: -8, hi: 39 }, Span { lo: -3, hi: 19 }];

const PRELUDE: &str = "\
#include <stdio.h>
#include <string.h>
typedef signed char i8; typedef unsigned char u8; typedef short i16; typedef unsigned short u16;
typedef int i32; typedef unsigned u32; typedef long long i64; typedef unsigned long long u64;
typedef float f32; typedef double f64;
static u32 seed;
static u64 next(void) { seed = seed * 1664525u + 1013904223u; return (u64)(seed >> 3) << 28 ^ seed >> 7; }
static f32 real(void) { return (i32)(next() & 255) * 0.25f - 31.0f; }
static i32 to_int(f64 x) { return x > -2e9 && x < 2e9 ? (i32)x : 12345; }
static u64 sum;
static void mix(u64 x) { sum = (sum ^ x) * 0x100000001b3ull; sum ^= sum >> 29; }
static void mix_real(f64 x) { u64 bits = 0x7ff8; if (x == x) memcpy(&bits, &x, 8); mix(bits); }
static i32 size;
static volatile i32 vsize;
static volatile u32 vcell;
static u32 cell;
__attribute__((noinline)) static u32 touch(u32 x) { cell = cell * 3 + x; return cell ^ x >> 3; }
__attribute__((noinline)) static u32 pure(u32 x) { return x * 2654435761u >> 5; }
static u32 (*volatile table[2])(u32) = {touch, pure};
";

/// A program in C, and how it is to be compiled.
pub struct Program {
    pub text: String,
    pub flags: Vec<&'static str>,
}

/// The program of a seed. It does the same on any machine: nothing in it is undefined, and no sum depends on the bits of
/// a NaN.
pub fn program(seed: u64) -> Program {
    let random = &mut Random::new(seed);
    let puns = random.below(4) == 0;
    let mut text = PRELUDE.to_owned();
    let structures = [structure(random, "S0", &mut text), structure(random, "S1", &mut text)];
    let globals: Vec<Place> = (0..10).map(|number| global(random, &structures, number)).collect();
    for place in &globals {
        let linkage = random.pick(&["static ", "static ", ""]);
        text += &format!("{linkage}{} __attribute__((aligned(8)));\n", place.declaration());
    }
    text += "static void fill(u32 from) {\n  seed = from; cell = from;\n";
    text.extend(globals.iter().map(|place| place.each(filled)));
    text += "}\nstatic void mix_all(void) {\n  mix(cell);\n";
    text.extend(globals.iter().map(|place| place.each(mixed)));
    text += "}\n";
    let mut main = String::from("int main(void) {\n");
    for number in 0..FUNCTIONS {
        let parameters = function(random, &globals, puns, number, &mut text);
        calls(random, &globals, &parameters, number, &mut main);
    }
    text += "\nstatic void show(const char *of, u32 x) {\n  mix(x); mix_all();\n";
    text += "  printf(\"%s %08x %08x%08x\\n\", of, x, (u32)(sum >> 32), (u32)sum);\n}\n";
    let text = text + &main + "  return 0;\n}\n";
    Program { text, flags: flags(random, puns) }
}

/// Flags of clang, beside its level.
fn flags(random: &mut Random, puns: bool) -> Vec<&'static str> {
    let mut flags = Vec::new();
    if puns {
        flags.push("-fno-strict-aliasing");
    }
    if random.below(4) > 0 {
        flags.extend(["-fno-vectorize", "-fno-slp-vectorize"]);
    }
    if random.below(3) == 0 {
        flags.push("-fno-unroll-loops");
    }
    if random.below(5) == 0 {
        flags.push("-fwrapv");
    }
    flags
}

fn filled(number: &str, ty: Scalar) -> String {
    let from = if ty.is_float() { "real()" } else { "next()" };
    format!("{number} = ({}){from};", ty.name())
}

fn mixed(number: &str, ty: Scalar) -> String {
    if ty.is_float() { format!("mix_real({number});") } else { format!("mix((u64){number});") }
}

/// Defines a structure; returns its members.
fn structure(random: &mut Random, name: &str, text: &mut String) -> Place {
    let mut members = String::new();
    let mut fields = Vec::new();
    for path in [".a", ".b", ".c", ".d"].into_iter().take(2 + random.below(3)) {
        let ty = random.pick(&Scalar::ALL);
        let length = (random.below(4) == 0).then_some(3);
        let array = if length.is_some() { "[3]" } else { "" };
        members += &format!("{} {}{array}; ", ty.name(), &path[1..]);
        fields.push(Field { path, ty, length });
    }
    *text += &format!("typedef struct {{ {members}}} {name};\n");
    Place { name: String::new(), ctype: name.to_owned(), spans: Vec::new(), fields }
}

/// An array: the first ones are of each kind that pointers are to.
fn global(random: &mut Random, structures: &[Place], number: usize) -> Place {
    let name = format!("g{number}");
    let spans = match number {
        0..=5 => vec![Span::of(random.pick(&[64, 96, 128, 256]))],
        6..=8 => vec![Span::of(random.pick(&[7, 12, 16])), Span::of(random.pick(&[8, 16, 21]))],
        _ => [3, 5, 8].map(Span::of).to_vec(),
    };
    match random.below(5) {
        0 => Place { name, spans, ..random.pick(&[0, 1].map(|at| &structures[at])).clone() },
        1 if random.below(4) == 0 => {
            let place = Place::of(name, random.pick(&Scalar::ALL), spans);
            Place { ctype: format!("volatile {}", place.ctype), ..place }
        }
        _ => Place::of(name, random.pick(&Scalar::ALL), spans),
    }
}

/// Writes a function; returns the pointers that it takes.
fn function(
    random: &mut Random,
    globals: &[Place],
    puns: bool,
    number: usize,
    text: &mut String,
) -> Vec<Place> {
    let flat: Vec<&Place> = globals.iter().filter(|place| place.spans.len() == 1).collect();
    let mut parameters: Vec<Place> = Vec::new();
    for at in 0..random.below(4) {
        // Two of one type may overlap.
        let again = parameters.first().filter(|_| random.below(2) == 0);
        let like = again.unwrap_or_else(|| random.pick(&flat));
        let spans = vec![random.pick(&REACHES)];
        parameters.push(Place { name: format!("a{at}"), spans, ..like.clone() });
    }
    let linkage =
        random.pick(&["static ", "", "__attribute__((noinline)) ", "__attribute__((noinline)) "]);
    let pointers: String =
        parameters.iter().map(|place| format!(", {} *{}", place.ctype, place.name)).collect();
    let _ = writeln!(text, "\n{linkage}u32 f{number}(i32 n, i32 m{pointers}) {{");
    // Few of the arrays, so that their accesses meet.
    let mut places: Vec<Place> =
        (0..3).map(|_| random.pick(&globals.iter().collect::<Vec<_>>()).clone()).collect();
    let locals: Vec<Place> = (0..random.below(3))
        .map(|at| {
            let spans = vec![Span::of(random.pick(&[16, 24, 33]))];
            Place::of(format!("l{at}"), random.pick(&Scalar::ALL), spans)
        })
        .collect();
    for local in &locals {
        let _ = writeln!(text, "  {};", local.declaration());
        *text += &local.each(|number, _| format!("{number} = x0 * 3 + 1;"));
    }
    places.extend(parameters.iter().cloned());
    places.extend(locals.iter().cloned());
    let mut writer = Writer::new(random, places, puns);
    let types = [Scalar::U32, Scalar::I32, Scalar::U64, Scalar::F64, Scalar::F32, Scalar::I16];
    for (at, ty) in types.into_iter().enumerate() {
        if at > 0 && writer.one_in(2) {
            continue;
        }
        let (name, first) = (format!("s{at}"), writer.constant(ty.class()));
        writer.line(format!("{} {name} = {first};", ty.name()));
        writer.variables.push(Variable { name, ty });
    }
    for _ in 0..3 {
        writer.looped();
    }
    for Variable { name, ty } in writer.variables.clone() {
        writer.line(mixed(&name, ty));
    }
    *text += &writer.text;
    text.extend(locals.iter().map(|local| local.each(mixed)));
    *text += "  return s0;\n}\n";
    parameters
}

/// Calls a function, after all arrays are filled anew.
fn calls(
    random: &mut Random,
    globals: &[Place],
    parameters: &[Place],
    number: usize,
    main: &mut String,
) {
    let _ = writeln!(main, "  fill({number});");
    for _ in 0..CALLS {
        let mut count = || random.below(MOST_ARGUMENT as usize + 1);
        let (n, m, size, vsize) = (count(), count(), count(), count());
        let mut arguments = format!("{n}, {m}");
        for Place { ctype, spans, .. } in parameters {
            let fits = |place: &&Place| place.spans.len() == 1 && place.ctype == *ctype;
            let of = random.pick(&globals.iter().filter(fits).collect::<Vec<&Place>>());
            let count = of.spans[0].count() - spans[0].count() + 1;
            // Near each other, so that they overlap.
            let at = random.below(count.min(12) as usize) as i64 - spans[0].lo;
            let _ = write!(arguments, ", {} + {at}", of.name);
        }
        let _ = writeln!(main, "  size = {size}; vsize = {vsize};");
        let _ = writeln!(main, "  show(\"f{number}({arguments})\", f{number}({arguments}));");
    }
}
