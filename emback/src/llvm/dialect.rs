//! Rewrites what the installed code generator does not support into what it does.
//!
//! An LLVM older than 19 does not know some attributes and flags, which only permit optimisations,
//! and had other names for some intrinsics. A newer one reads what 19 wrote, but for some intrinsics
//! of WebAssembly, which it took for functions. What has no other form (a new intrinsic, `splat`)
//! stays, and the code generator refuses it.

use emback_ir::opcode::CastOp;
use emback_ir::{
    AttrSet, Attribute, AttributeList, Body, Const, ConstData, Global, GlobalKind, InstData,
    InstFlags, Module, Operand, Types,
};

/// The LLVM whose words the printer writes.
const PRINTED: u32 = 19;

/// Words of attributes, with the LLVM that had them first.
const ATTRIBUTES: &[(&str, u32)] = &[
    ("nofpclass", 17),
    ("coro_only_destroy_when_complete", 18),
    ("dead_on_unwind", 18),
    ("optdebug", 18),
    ("writable", 18),
    ("hybrid_patchable", 19),
    ("range", 19),
    ("sanitize_numerical_stability", 19),
    ("sanitize_realtime", 19),
];

/// Names of intrinsics, those that they had before, and the LLVM that changed them.
const NAMES: &[(&str, &str, u32)] = &[
    ("llvm.stacksave.p0", "llvm.stacksave", 18),
    ("llvm.stackrestore.p0", "llvm.stackrestore", 18),
    ("llvm.va_start.p0", "llvm.va_start", 19),
    ("llvm.va_end.p0", "llvm.va_end", 19),
    ("llvm.va_copy.p0", "llvm.va_copy", 19),
];

/// Beginnings of the names of intrinsics that are gone since, and of those with the same meaning; the
/// types behind them are the same.
const GONE: &[(&str, &str)] = &[
    ("llvm.wasm.sub.sat.signed.", "llvm.ssub.sat."),
    ("llvm.wasm.sub.sat.unsigned.", "llvm.usub.sat."),
];

/// Puts a module into the form that LLVM `major` reads.
pub(super) fn run(module: &mut Module, major: u32) {
    if major > PRINTED {
        replace_gone(module);
    }
    if major >= PRINTED {
        return;
    }
    for (new, old, since) in NAMES {
        if major < *since
            && let Some(global) = module.global_by_name(new)
        {
            let name = module.symbol(old);
            module.rename_global(global, Some(name));
        }
    }
    for global in module.globals.keys().collect::<Vec<Global>>() {
        if let Some(mut body) = module.take_body(global) {
            instructions(module, &mut body, major);
            module.put_body(global, body);
        }
        match &mut module.globals[global].kind {
            GlobalKind::Variable(variable) => {
                let attrs = variable.attrs;
                let attrs = known(module, attrs, major);
                if let GlobalKind::Variable(variable) = &mut module.globals[global].kind {
                    variable.attrs = attrs;
                }
            }
            GlobalKind::Function(function) => {
                let mut attrs = std::mem::take(&mut function.attrs);
                list(module, &mut attrs, major);
                if let Some(function) = module.globals[global].function_mut() {
                    function.attrs = attrs;
                }
            }
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {}
        }
    }
}

/// Calls other intrinsics in place of those that are gone.
fn replace_gone(module: &mut Module) {
    // The program may call both of a pair.
    let mut same: Vec<(Const, Const)> = Vec::new();
    for global in module.globals.keys().collect::<Vec<Global>>() {
        let name = module.global_name(global).into_owned();
        let by =
            GONE.iter().find_map(|(gone, by)| Some(format!("{by}{}", name.strip_prefix(gone)?)));
        let Some(by) = by else { continue };
        if let Some(other) = module.global_by_name(&by) {
            let address = |global| ConstData::Global(global);
            let [from, to] = [address(global), address(other)]
                .map(|address| module.consts.intern(Types::PTR, address));
            same.push((from, to));
        } else {
            let by = module.symbol(by);
            module.rename_global(global, Some(by));
        }
    }
    if same.is_empty() {
        return;
    }
    for global in module.globals.keys().collect::<Vec<Global>>() {
        let Some(mut body) = module.take_body(global) else { continue };
        for block in body.layout.clone() {
            for inst in body.blocks[block].insts.clone() {
                let Some(call) = body.insts[inst].as_call_mut() else { continue };
                if let Operand::Const(callee) = call.callee
                    && let Some((_, to)) = same.iter().find(|(from, _)| *from == callee)
                {
                    call.callee = Operand::Const(*to);
                }
            }
        }
        module.put_body(global, body);
    }
}

/// Drops what is newer than `major` from the instructions of a function.
fn instructions(module: &mut Module, body: &mut Body, major: u32) {
    let insts: Vec<_> =
        body.layout.iter().flat_map(|&block| body.blocks[block].insts.clone()).collect();
    for inst in insts {
        let data = &mut body.insts[inst];
        if let Some(call) = data.as_call_mut() {
            let mut attrs = std::mem::take(&mut call.attrs);
            list(module, &mut attrs, major);
            call.attrs = attrs;
        }
        flags(data, major);
    }
}

/// Drops flags that came after LLVM `major`. They only permit optimisations, so the program means
/// the same without them.
fn flags(data: &mut InstData, major: u32) {
    use InstFlags as F;
    let (flags, newer) = match data {
        InstData::Binary { flags, .. } if major < 18 => (flags, F::DISJOINT),
        InstData::Cast { op: CastOp::ZExt, flags, .. } if major < 18 => (flags, F::NNEG),
        InstData::Cast { op: CastOp::UiToFp, flags, .. } => (flags, F::NNEG),
        InstData::Cast { op: CastOp::Trunc, flags, .. } => (flags, F::NUW.with(F::NSW)),
        InstData::GetElementPtr { flags, .. } => (flags, F::NUW.with(F::NUSW)),
        _ => return,
    };
    *flags = flags.without(newer);
}

/// Drops newer attributes from a function or call, its result and its parameters.
fn list(module: &mut Module, attrs: &mut AttributeList, major: u32) {
    attrs.func = known(module, attrs.func, major);
    attrs.result = known(module, attrs.result, major);
    for attrs in &mut attrs.params {
        *attrs = known(module, *attrs, major);
    }
}

/// The set without attributes that came after LLVM `major`.
fn known(module: &mut Module, set: AttrSet, major: u32) -> AttrSet {
    let all = module.attributes.get(set);
    let is_newer = |attribute: &Attribute| match attribute {
        Attribute::Flag(word)
        | Attribute::Int(word, _)
        | Attribute::Type(word, _)
        | Attribute::Other(word, _) => ATTRIBUTES
            .iter()
            .any(|&(newer, since)| major < since && newer.as_bytes() == module.bytes(*word)),
        Attribute::String(..) => false,
    };
    if !all.iter().any(is_newer) {
        return set;
    }
    let kept = all.iter().filter(|attribute| !is_newer(attribute)).cloned().collect();
    module.attributes.intern(kept)
}

#[cfg(test)]
mod tests {
    use emback_ir::print;

    const INPUT: &str = r#"
define range(i32 0, 9) i64 @f(ptr writable %p, ptr nocapture %q, float nofpclass(nan) %x, ...) {
  %s = call ptr @llvm.stacksave.p0()
  call void @llvm.va_start.p0(ptr %q)
  %a = load i32, ptr %p, align 4
  %b = or disjoint i32 %a, 1
  %c = zext nneg i32 %b to i64
  %d = trunc nuw nsw i64 %c to i32
  %e = getelementptr nusw nuw i8, ptr %p, i32 %d
  %g = getelementptr inbounds nuw i8, ptr %e, i32 1
  %h = call range(i32 0, 5) i32 @g(ptr %g)
  call void @llvm.stackrestore.p0(ptr %s)
  ret i64 %c
}
declare i32 @g(ptr)
declare void @llvm.va_start.p0(ptr)
declare ptr @llvm.stacksave.p0()
declare void @llvm.stackrestore.p0(ptr)
"#;

    fn printed(major: u32) -> String {
        let mut module =
            emback_frontend::text::read(INPUT.as_bytes(), "input").expect("it is read");
        super::run(&mut module, major);
        print::module(&module)
    }

    #[test]
    fn each_llvm_gets_its_own_words() {
        let none = |text: &str, words: &[&str]| {
            for word in words {
                assert!(!text.contains(word), "{word}: {text}");
            }
        };
        let all = |text: &str, words: &[&str]| {
            for word in words {
                assert!(text.contains(word), "{word}: {text}");
            }
        };
        all(&printed(19), &["range(", "nuw nsw", "nusw nuw", "va_start.p0", "inbounds nuw"]);
        let text = printed(18);
        none(&text, &["range(", "nuw", "nsw", "nusw", "va_start.p0"]);
        all(&text, &["writable", "disjoint", "nneg", "stacksave.p0", "nofpclass", "inbounds"]);
        let text = printed(17);
        none(&text, &["writable", "disjoint", "nneg", "stacksave.p0", "stackrestore.p0"]);
        all(&text, &["nofpclass", "nocapture", "@llvm.stacksave()", "@llvm.va_start("]);
        none(&printed(16), &["nofpclass"]);
    }

    #[test]
    fn what_is_gone_is_called_by_another_name() {
        let input = "
define <16 x i8> @f(<16 x i8> %a, <16 x i8> %b) {
  %x = call <16 x i8> @llvm.wasm.sub.sat.signed.v16i8(<16 x i8> %a, <16 x i8> %b)
  %y = call <16 x i8> @llvm.ssub.sat.v16i8(<16 x i8> %x, <16 x i8> %b)
  %z = call <16 x i8> @llvm.wasm.sub.sat.unsigned.v16i8(<16 x i8> %y, <16 x i8> %b)
  ret <16 x i8> %z
}
declare <16 x i8> @llvm.wasm.sub.sat.signed.v16i8(<16 x i8>, <16 x i8>)
declare <16 x i8> @llvm.wasm.sub.sat.unsigned.v16i8(<16 x i8>, <16 x i8>)
declare <16 x i8> @llvm.ssub.sat.v16i8(<16 x i8>, <16 x i8>)
";
        for (major, calls) in [(19, [2, 1, 0]), (22, [0, 2, 1])] {
            let mut module =
                emback_frontend::text::read(input.as_bytes(), "input").expect("it is read");
            super::run(&mut module, major);
            let text = print::module(&module);
            let count = |name: &str| text.matches(&format!("call <16 x i8> @{name}")).count();
            let found = ["llvm.wasm.sub.sat", "llvm.ssub.sat", "llvm.usub.sat"].map(count);
            assert_eq!(found, calls, "{text}");
        }
    }
}
