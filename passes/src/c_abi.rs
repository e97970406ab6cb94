//! The C ABI that a module was compiled for, as far as a C library depends on it.
//!
//! The library reads lists of variable arguments and stores results through pointers by
//! these rules, so that it agrees with the code that clang generated.

use emback_ir::data_layout::DataLayout;
use emback_ir::{FloatKind, Module, TypeData, Types};

/// The rules of a module. Sizes and alignments are in bytes.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct CAbi {
    /// Alignment of a 64-bit integer in a list of variadic arguments.
    pub int64_align: u32,
    /// Alignment of a double there.
    pub double_align: u32,
    /// Size of C's `long double`: 16 is IEEE quad, 12 is the x87's with 80 bits, 8 is
    /// double. 8 where the module has neither of the two types, so that there is none.
    pub long_double: u32,
    /// Alignment of a `long double` in a list of variadic arguments.
    pub long_double_align: u32,
    /// Whether constructors and destructors of C++ return `this`, as clang's C++ ABIs of
    /// WebAssembly and ARM have it.
    pub this_return: bool,
}

impl CAbi {
    /// The rules that follow from the triple and the data layout.
    #[must_use]
    pub fn of(module: &Module) -> Self {
        let triple = String::from_utf8_lossy(&module.triple);
        let arch = triple.split('-').next().unwrap_or_default();
        let has = |kind| module.types.known(&TypeData::Float(kind)).is_some();
        let long_double = match arch {
            // clang -mlong-double-64 and -mlong-double-128 are other types.
            _ if has(FloatKind::X86Fp80) => 12,
            _ if has(FloatKind::Fp128) => 16,
            _ => 8,
        };
        let this_return =
            matches!(arch, "" | "wasm32") || arch.starts_with("arm") || arch.starts_with("thumb");
        if is_i386(arch) {
            // The lists are packed whatever the layout says of memory: Windows aligns an
            // i64 there to 8.
            let long_double_align = if long_double == 16 { 16 } else { 4 };
            return Self {
                int64_align: 4,
                double_align: 4,
                long_double,
                long_double_align,
                this_return,
            };
        }
        let layout = DataLayout::of(module);
        let align = |ty| u32::try_from(layout.align(&module.types, ty)).unwrap_or(8).clamp(4, 8);
        let (int64_align, double_align) = (align(Types::I64), align(Types::DOUBLE));
        let quad = module.types.known(&TypeData::Float(FloatKind::Fp128));
        let long_double_align = match quad {
            Some(quad) => u32::try_from(layout.align(&module.types, quad)).unwrap_or(16),
            None => double_align,
        };
        Self { int64_align, double_align, long_double, long_double_align, this_return }
    }

    /// Whether everything in a list begins at a multiple of 4, structs given by value
    /// among it.
    #[must_use]
    pub fn is_packed(self) -> bool {
        self.int64_align < 8
    }
}

/// `i386` to `i686`.
fn is_i386(arch: &str) -> bool {
    matches!(arch.as_bytes(), [b'i', b'3'..=b'6', b'8', b'6'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn abi(triple: &str, layout: &str) -> (u32, u32, u32) {
        let mut module = Module::default();
        module.triple = triple.into();
        module.data_layout = layout.into();
        let abi = CAbi::of(&module);
        (abi.int64_align, abi.double_align, abi.long_double)
    }

    #[test]
    fn lists_are_laid_out_as_clang_lays_them_out() {
        for (triple, layout, expected) in [
            ("", "", (8, 8, 8)),
            ("wasm32-unknown-unknown", "e-m:e-p:32:32-i64:64-n32:64-S128", (8, 8, 8)),
            ("asmjs-unknown-emscripten", "e-p:32:32-i64:64-v128:32:128-n32-S128", (8, 8, 8)),
            ("i386-unknown-linux-gnu", "e-m:e-p:32:32-f64:32:64-f80:32-n8:16:32-S128", (4, 4, 8)),
            ("i686-pc-windows-msvc", "e-m:x-p:32:32-i64:64-f80:128-n8:16:32-a:0:32-S32", (4, 4, 8)),
            ("", "e-p:32:32-f64:32:64", (4, 4, 8)),
        ] {
            assert_eq!(abi(triple, layout), expected, "{triple} {layout}");
        }
    }

    #[test]
    fn a_long_double_is_what_the_module_has() {
        for (kind, expected) in [(FloatKind::Fp128, 16), (FloatKind::X86Fp80, 12)] {
            let mut module = Module::default();
            module.types.intern(TypeData::Float(kind));
            assert_eq!(CAbi::of(&module).long_double, expected);
        }
    }
}
