//! A program of C that calls every function of clang's `wasm_simd128.h` on random vectors, and prints a hash of what each
//! gives.

use std::fmt::Write;

/// What a program begins with: random vectors with the numbers that matter among them, and hashes to which all NaN are one.
const PRELUDE: &str = r#"
#include <wasm_simd128.h>
int printf(const char *, ...);
typedef unsigned char u8;
static unsigned seed = 12345, h;
static u8 mem[64] __attribute__((aligned(16)));
static unsigned rnd(void) { seed = seed * 1103515245u + 12345u; return seed >> 3 ^ seed << 13; }
static float a_float(void) {
  switch (rnd() % 12) {
    case 0: return -0.0f; case 1: return __builtin_inff(); case 2: return __builtin_nanf(""); case 3: return 2147483648.0f;
    case 4: return -3e9f; case 5: return 1e30f; case 6: return 0.5f; case 7: return -1.5f;
    default: return (int)rnd() * 0.001f;
  }
}
static double a_double(void) {
  switch (rnd() % 12) {
    case 0: return -0.0; case 1: return __builtin_inf(); case 2: return __builtin_nan(""); case 3: return 4294967295.0;
    case 4: return -3e9; case 5: return 1e300; case 6: return 2.5;
    default: return (int)rnd() * 0.001;
  }
}
static v128_t ints(void) {
  int x[4];
  for (int i = 0; i < 4; i++) {
    x[i] = rnd();
    if (rnd() % 5 == 0) x[i] &= 0x8000ffff;
    if (rnd() % 6 == 0) x[i] = rnd() & 1 ? 0x7fff8080 : -1;
  }
  return wasm_v128_load(x);
}
static v128_t floats(void) { float x[4]; for (int i = 0; i < 4; i++) x[i] = a_float(); return wasm_v128_load(x); }
static v128_t doubles(void) { double x[2]; for (int i = 0; i < 2; i++) x[i] = a_double(); return wasm_v128_load(x); }
static v128_t numbers(void) { char x[16]; for (int i = 0; i < 16; i++) x[i] = rnd() % 40; return wasm_v128_load(x); }
static v128_t small(void) { return wasm_v128_and(ints(), wasm_i8x16_splat(0x7f)); }
static v128_t masks(void) { return wasm_i64x2_lt(ints(), ints()); }
static void of_int(unsigned long long v) { h = h * 31 + (unsigned)v; h = h * 31 + (unsigned)(v >> 32); }
static void of_ints(v128_t v) { unsigned x[4]; wasm_v128_store(x, v); for (int i = 0; i < 4; i++) of_int(x[i]); }
static void of_float(float x) { unsigned b; __builtin_memcpy(&b, &x, 4); of_int(x != x ? 7 : b); }
static void of_double(double x) { unsigned long long b; __builtin_memcpy(&b, &x, 8); of_int(x != x ? 7 : b); }
static void of_floats(v128_t v) { float x[4]; wasm_v128_store(x, v); for (int i = 0; i < 4; i++) of_float(x[i]); }
static void of_doubles(v128_t v) { double x[2]; wasm_v128_store(x, v); for (int i = 0; i < 2; i++) of_double(x[i]); }
static void shuffles(void) {
  v128_t a = ints(), b = ints();
  of_ints(wasm_i8x16_shuffle(a, b, 0, 17, 2, 31, 4, 9, 16, 16, 15, 30, 1, 1, 22, 7, 8, 3));
  of_ints(wasm_i16x8_shuffle(a, b, 0, 8, 1, 9, 2, 10, 3, 11));
  of_ints(wasm_i32x4_shuffle(a, b, 3, 2, 1, 0));
  of_ints(wasm_i64x2_shuffle(a, b, 1, 2));
}
static void of_memory(void) { for (int i = 0; i < 64; i++) of_int(mem[i]); }
"#;

/// A function of the header.
struct Function<'a> {
    result: &'a str,
    name: &'a str,
    params: Vec<&'a str>,
}

/// The functions that the text of a header defines.
fn functions(header: &str) -> Vec<Function<'_>> {
    let mut found: Vec<Function<'_>> = Vec::new();
    for piece in header.split("static __inline__ ").skip(1) {
        let names = [" wasm_", "\nwasm_"].map(|before| piece.find(before));
        let Some(at) = names.into_iter().flatten().min() else { continue };
        let Some((name, rest)) = piece[at + 1..].split_once('(') else { continue };
        let Some((params, _)) = rest.split_once(')') else { continue };
        let result = piece.split_whitespace().next().unwrap_or_default();
        let params = params.split(',').map(|param| {
            let param = param.trim();
            param.rsplit_once("__").map_or(param, |(ty, _)| ty.trim())
        });
        if found.iter().all(|known| known.name != name) {
            found.push(Function { result, name, params: params.collect() });
        }
    }
    found
}

/// Lanes of the shape in a name, or of the access in one such as `wasm_v128_load16_lane`.
fn lanes(name: &str) -> usize {
    if let Some(("", access)) = name.split_once("wasm_v128_") {
        let digits: String = access.chars().filter(char::is_ascii_digit).collect();
        return digits.parse::<usize>().map_or(2, |bits| 128 / bits);
    }
    let shape = name.trim_start_matches("wasm_").split('_').next().unwrap_or_default();
    shape.split_once('x').and_then(|(_, lanes)| lanes.parse().ok()).unwrap_or(2)
}

impl Function<'_> {
    /// Random vectors that suit it.
    fn vectors(&self) -> &'static str {
        let has = |word: &str| self.name.contains(word);
        if has("convert") {
            "ints"
        } else if has("demote") || has("f64x2_zero") || has("trunc_zero") {
            "doubles"
        } else if has("f32x4") {
            "floats"
        } else if has("f64x2") {
            "doubles"
        } else {
            "ints"
        }
    }

    /// An expression for parameter `index`; `lane` for one that must be constant.
    fn argument(&self, index: usize, lane: usize, round: usize) -> String {
        let has = |word: &str| self.name.contains(word);
        match self.params[index] {
            "v128_t" if index == 1 && has("swizzle") => "numbers()".to_owned(),
            "v128_t" if index == 1 && has("relaxed_dot") => "small()".to_owned(),
            "v128_t" if index == 2 && has("laneselect") => "masks()".to_owned(),
            "v128_t" => format!("{}()", self.vectors()),
            "float" => "a_float()".to_owned(),
            "double" => "a_double()".to_owned(),
            "int" => lane.to_string(),
            pointer if pointer.contains('*') => format!("mem + {}", round * 3),
            ty => format!("({ty})rnd()"),
        }
    }

    /// What hashes the result of `call`.
    fn hashed(&self, call: &str) -> String {
        let is_compared =
            ["_eq", "_ne", "_lt", "_gt", "_le", "_ge"].iter().any(|end| self.name.ends_with(end));
        match self.result {
            "void" => format!("{call}; of_memory();"),
            "float" => format!("of_float({call});"),
            "double" => format!("of_double({call});"),
            "v128_t" if !is_compared && self.name.starts_with("wasm_f32x4") => {
                format!("of_floats({call});")
            }
            "v128_t" if !is_compared && self.name.starts_with("wasm_f64x2") => {
                format!("of_doubles({call});")
            }
            "v128_t" => format!("of_ints({call});"),
            _ => format!("of_int((long long){call});"),
        }
    }

    /// A function of C that calls it some times.
    fn test(&self) -> String {
        let last = lanes(self.name) - 1;
        let mut body = String::new();
        for (round, lane) in [0, 1, last, 0, 1, last].into_iter().enumerate() {
            let mut names = Vec::new();
            body.push_str("    {");
            for (index, ty) in self.params.iter().enumerate() {
                let value = self.argument(index, lane, round);
                if *ty == "int" {
                    names.push(value);
                } else {
                    // Writing to a string cannot fail.
                    let _ = write!(body, " {ty} a{index} = {value};");
                    names.push(format!("a{index}"));
                }
            }
            let call = format!("{}({})", self.name, names.join(", "));
            let _ = writeln!(body, " {} }}", self.hashed(&call));
        }
        let name = self.name;
        format!(
            "static __attribute__((noinline)) void test_{name}(void) {{\n  h = 1;\n  \
             for (int k = 0; k < 4; k++) {{\n{body}  }}\n  printf(\"{name} %08x\\n\", h);\n}}\n"
        )
    }
}

/// The program for the functions of relaxed SIMD, or for all others. Those of half-precision floats are left out, which no
/// compiler but LLVM's newest has code for, and constants, which are literals.
#[must_use]
pub fn program(header: &str, relaxed: bool) -> String {
    let mut text = PRELUDE.to_owned();
    let mut main = String::new();
    for function in functions(header) {
        let name = function.name;
        let left_out = name.contains("f16x8") || name.contains("const") || name.contains("bf16");
        if left_out || name.contains("relaxed") != relaxed {
            continue;
        }
        text.push_str(&function.test());
        let _ = writeln!(main, "  test_{name}();");
    }
    let _ = write!(
        text,
        "int main(void) {{\n  for (int i = 0; i < 64; i++) mem[i] = rnd();\n{main}  h = 1;\n  shuffles();\n  \
         printf(\"shuffles %08x\\n\", h);\n  return 0;\n}}\n"
    );
    text
}
