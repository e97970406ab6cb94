use super::*;
use crate::module::{GlobalData, GlobalKind, Module};
use crate::types::{TypeData, Types};

fn id(name: &str) -> Option<Intrinsic> {
    Intrinsic::from_name(name.as_bytes())
}

#[test]
fn the_longest_name_counts() {
    for (name, wanted) in [
        ("llvm.umin.i32", Intrinsic::Umin),
        ("llvm.fptosi.sat.i32.f64", Intrinsic::FptosiSat),
        ("llvm.memcpy.p0i8.p0i8.i32", Intrinsic::Memcpy),
        ("llvm.memcpy.inline.p0.p0.i32", Intrinsic::MemcpyInline),
        ("llvm.memcpy.element.unordered.atomic.p0.p0.i32", Intrinsic::MemcpyElementUnorderedAtomic),
        ("llvm.dbg.value", Intrinsic::Dropped(Dropped::DbgValue)),
        ("llvm.smul.fix.i32", Intrinsic::SmulFix),
        ("llvm.smul.fix.sat.i32", Intrinsic::SmulFixSat),
        ("llvm.expect.with.probability.i1", Intrinsic::ExpectWithProbability),
        ("llvm.expect.i64", Intrinsic::Expect),
        ("llvm.wasm.trunc.signed.i32.f64", Intrinsic::WasmTruncSigned),
        ("llvm.wasm.trunc.v4f32", Intrinsic::Vector(VectorOp::WasmTrunc)),
        ("llvm.wasm.trunc.saturate.unsigned.i64.f32", Intrinsic::FptouiSat),
        ("llvm.ctpop.v4i32", Intrinsic::Ctpop),
        ("llvm.experimental.patchpoint.i64", Intrinsic::Refused(Refused::ExperimentalPatchpoint)),
        ("llvm.experimental.constrained.fadd.f64", Intrinsic::Constrained(Constrained::Fadd)),
        // Before pointers of other address spaces they had no suffix.
        ("llvm.stacksave", Intrinsic::Stacksave),
        ("llvm.lifetime.start", Intrinsic::Dropped(Dropped::LifetimeStart)),
        ("llvm.va_start.p0", Intrinsic::VaStart),
        ("llvm.ssa.copy.p0s_struct.with.dots.foos", Intrinsic::SsaCopy),
        ("llvm.ssa.copy.sl_i32f64s", Intrinsic::SsaCopy),
        ("llvm.ssa.copy.s_s.1", Intrinsic::SsaCopy),
    ] {
        assert_eq!(id(name), Some(wanted), "{name}");
    }
}

#[test]
fn what_follows_a_name_is_types_or_the_name_is_unknown() {
    for name in [
        "llvm.nobody.knows",
        "llvm.",
        "llvm.umin.sat.i32",
        "llvm.fma.round.f64",
        "llvm.trap.i32",
        "llvm.stacksave.",
        "llvm.wasm.nothing",
        "llvm.i32",
    ] {
        assert_eq!(id(name), Some(Intrinsic::Unknown), "{name}");
    }
    for name in ["llvm", "umin", "memcpy", "llvm_umin", ""] {
        assert_eq!(id(name), None, "{name}");
    }
    for name in ["llvm.x86.sse2.pause", "llvm.arm.neon.vadd.v4i32", "llvm.nvvm.barrier0"] {
        assert_eq!(id(name), Some(Intrinsic::OtherTarget), "{name}");
    }
}

#[test]
fn an_unknown_intrinsic_may_do_anything() {
    for unknown in [Intrinsic::Unknown, Intrinsic::OtherTarget] {
        let effects = unknown.effects();
        assert_eq!(effects.args, Access::ReadWrite);
        assert_eq!(effects.inaccessible, Access::ReadWrite);
        assert_eq!(effects.other, Access::ReadWrite);
        assert!(!effects.will_return && !effects.no_unwind && !effects.speculatable);
        assert!(!effects.is_removable());
    }
}

#[test]
fn suffixes_are_types() {
    for suffix in [
        "i32",
        "f64",
        "bf16",
        "p0",
        "p1",
        "p0i8",
        "p0p0i8",
        "v4i32",
        "nxv2f64",
        "v4p0i32",
        "a4i8",
        "i1.f80",
        "f128.ppcf128",
        "p0f_isVoidi32f",
        "p0f_i32p0i8varargf",
        "p0s_struct.foos",
        "sl_i32i32s",
        "s_s.1",
        "Metadata",
        "x86mmx",
        "tspirv.Image_isVoid_0_1t",
    ] {
        assert!(mangling::types(suffix.as_bytes()).is_some(), "{suffix}");
    }
    for suffix in [
        "", "i", "p", "v4", "banana", "i32.", ".i32", "i32x", "f33", "1", "sat", "s_", "sl_i32",
        "f_i32",
    ] {
        assert_eq!(mangling::types(suffix.as_bytes()), None, "{suffix}");
    }
    // Neither nesting nor names without end take long.
    assert!(mangling::types("p0".repeat(100_000).as_bytes()).is_none());
    assert!(mangling::types("v4".repeat(100_000).as_bytes()).is_none());
    assert!(mangling::types(format!("s_{}x", "s.".repeat(2_000)).as_bytes()).is_none());
}

#[test]
fn pointees_go_and_names_of_structs_may_hold_dots() {
    for (suffix, wanted) in [
        ("p0i8.p0i8.i32", &["p0", "p0", "i32"][..]),
        ("v4p0i32", &["v4p0"]),
        ("p0s_class.std::vector.1s.p0i8", &["p0", "p0"]),
        ("s_class.foos.i32", &["s_class.foos", "i32"]),
        ("p0a10s_struct.ss", &["p0"]),
        ("p1f_isVoidp0i8f.i64", &["p1", "i64"]),
        ("s_s.1", &["s_s"]),
    ] {
        let types = mangling::types(suffix.as_bytes()).unwrap();
        let types: Vec<_> = types.iter().map(|ty| str::from_utf8(ty).unwrap()).collect();
        assert_eq!(types, wanted, "{suffix}");
    }
}

#[test]
fn a_type_is_mangled_as_llvm_does() {
    let mut module = Module::default();
    let types = &mut module.types;
    let vector = types.intern(TypeData::Vector { element: Types::I32, count: 4, scalable: true });
    let fields = Box::from([Types::I32, Types::DOUBLE]);
    let literal = types.intern(TypeData::Struct { fields, packed: false });
    let function = types.function(Types::VOID, &[Types::I32], true);
    let name = module.symbol("struct.s");
    let named = module.types.intern(TypeData::Named(name));
    for (ty, wanted) in [
        (Types::I1, "i1"),
        (Types::FLOAT, "f32"),
        (Types::PTR, "p0"),
        (vector, "nxv4i32"),
        (literal, "sl_i32f64s"),
        (function, "f_isVoidi32varargf"),
        (named, "s_struct.ss"),
    ] {
        let mangled = mangling::mangle(&module, ty);
        assert_eq!(mangled, wanted);
        assert_eq!(mangling::types(mangled.as_bytes()), Some(vec![mangled.into_bytes()]));
    }
    assert_eq!(
        Intrinsic::FptosiSat.name(&module, &[Types::I64, Types::DOUBLE]),
        "llvm.fptosi.sat.i64.f64"
    );
}

#[test]
fn the_table_says_each_name_once() {
    let mut seen = rustc_hash::FxHashMap::default();
    for &known in Intrinsic::ALL {
        let row = known.row();
        assert_eq!(seen.insert(row.name, known), None, "{} twice", row.name);
        let name = known.base_name();
        assert_eq!(id(&name), Some(known), "{name}");
        let plain = row.name.strip_prefix("experimental.constrained.").unwrap_or(row.name);
        let words = plain.split(['.', '_']).map(|word| {
            let (first, rest) = word.split_at(1);
            format!("{}{rest}", first.to_uppercase())
        });
        let debug = format!("{known:?}");
        let variant = debug.rsplit('(').next().unwrap_or_default().trim_end_matches(')');
        if known != Intrinsic::Refused(Refused::ObjcRetainThenAutorelease) {
            assert_eq!(variant, words.collect::<String>());
        }
    }
    for (old, new) in table::RENAMED.iter().chain(table::SYNONYMS) {
        assert!(!seen.contains_key(old), "{old} is a line and renamed");
        assert_eq!(id(&format!("llvm.{old}")), seen.get(new).copied(), "{old}");
        assert!(seen.contains_key(new), "{new}, which {old} was renamed to, is no line");
    }
}

#[test]
fn legal_endings_are_of_the_kinds_that_the_name_is_overloaded_by() {
    for &known in Intrinsic::ALL {
        let row = known.row();
        for ending in row.legal.asmjs.iter().chain(row.legal.wasm) {
            assert_eq!(id(&format!("llvm.{}{ending}", row.name)), Some(known));
            assert_eq!(ending.matches('.').count(), row.overloads.len(), "{}{ending}", row.name);
        }
        // Whatever is legal for asm.js is so for WebAssembly.
        assert!(row.legal.asmjs.iter().all(|ending| row.legal.wasm.contains(ending)));
    }
}

#[test]
fn a_slip_finds_its_intrinsic() {
    for (name, wanted) in [
        ("llvm.ctlzz.i32", Some("llvm.ctlz")),
        ("llvm.fptosi.satt.i32.f64", Some("llvm.fptosi.sat")),
        ("llvm.memcopy.p0.p0.i32", Some("llvm.memcpy")),
        ("llvm.something.else.altogether", None),
        ("llvm.", None),
    ] {
        assert_eq!(Intrinsic::nearest(name.as_bytes()).as_deref(), wanted, "{name}");
    }
}

#[test]
fn the_id_follows_the_name_of_a_function() {
    let mut module = Module::default();
    let ty = module.types.function(Types::VOID, &[], false);
    let mut add = |name: &str, kind| {
        let symbol = module.symbol(name);
        module.add_global(GlobalData::new(Some(symbol), ty, kind))
    };
    let function = || GlobalKind::Function(Box::default());
    let trap = add("llvm.trap", function());
    let plain = add("trap", function());
    let list = add("llvm.used", GlobalKind::Variable(crate::Variable::default()));
    assert_eq!(module.intrinsic(trap), Some(Intrinsic::Trap));
    assert_eq!(module.intrinsic(plain), None);
    // A variable is no intrinsic, whatever its name.
    assert_eq!(module.intrinsic(list), None);
    assert!(module.has_reserved_name(list) && module.has_reserved_name(trap));
    let name = module.symbol("llvm.debugtrap");
    module.rename_global(plain, Some(name));
    module.rename_global(trap, None);
    assert_eq!(module.intrinsic(plain), Some(Intrinsic::Dropped(Dropped::Debugtrap)));
    assert_eq!(module.intrinsic(trap), None);
}
