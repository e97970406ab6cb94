//! The module round the cases, and how findings are printed.

use std::fmt::Write;
use std::ops::Range;

use rustc_hash::FxHashMap;
use swc_atoms::Atom;
use swc_ecma_ast::{Decl, EsVersion, Script, Stmt};
use swc_ecma_parser::lexer::Lexer;
use swc_ecma_parser::{EsSyntax, Parser, StringInput, Syntax};

use crate::diagnostic::{Diagnostic, Severity, merge};
use crate::env::{Declared, Env, Global, MathFunction, View};
use crate::facts::{Callee, FunctionFacts};
use crate::profile::Engine;
use crate::source::Text;
use crate::types::{Type, VarType};

/// The names of the module, as this module would declare them.
///
/// ```js
/// var I8 = new stdlib.Int8Array(heap), ..., F64 = new stdlib.Float64Array(heap);
/// var abs = stdlib.Math.abs, ..., tan = stdlib.Math.tan;
/// var nan = stdlib.NaN, inf = stdlib.Infinity, PI = stdlib.Math.PI, imp = foreign.imp;
/// var gi = 0, gd = 0.0, gf = fround(0), gx = foreign.gx|0;
/// const K = 16, KN = -5, KD = 1.5, KF = fround(2), KX = foreign.gx|0;
/// function fv() {} ... var Tv = [fv], Ti = [fi, fi], Td = [fd, fd], Tf = [ff, ff], Tii = [gii, gii];
/// ```
pub(super) fn env(engine: Engine) -> Env {
    let mut globals = FxHashMap::default();
    let mut add = |name: &str, global| {
        globals.insert(Atom::from(name), Declared { global, span: 0..0 });
    };
    for (name, view) in [
        ("I8", View::Int8),
        ("U8", View::Uint8),
        ("I16", View::Int16),
        ("U16", View::Uint16),
        ("I32", View::Int32),
        ("U32", View::Uint32),
        ("F32", View::Float32),
        ("F64", View::Float64),
    ] {
        add(name, Global::View(view));
    }
    for (name, function) in [
        ("abs", MathFunction::Abs),
        ("acos", MathFunction::Acos),
        ("asin", MathFunction::Asin),
        ("atan", MathFunction::Atan),
        ("atan2", MathFunction::Atan2),
        ("ceil", MathFunction::Ceil),
        ("clz32", MathFunction::Clz32),
        ("cos", MathFunction::Cos),
        ("exp", MathFunction::Exp),
        ("floor", MathFunction::Floor),
        ("fround", MathFunction::Fround),
        ("imul", MathFunction::Imul),
        ("log", MathFunction::Log),
        ("max", MathFunction::Max),
        ("min", MathFunction::Min),
        ("pow", MathFunction::Pow),
        ("sin", MathFunction::Sin),
        ("sqrt", MathFunction::Sqrt),
        ("tan", MathFunction::Tan),
    ] {
        add(name, Global::Math(function));
    }
    let variable = |ty: VarType| Global::Variable {
        ty: ty.read(),
        assign: Some(ty),
        initialises: None,
        integer: None,
    };
    add("gi", variable(VarType::Int));
    add("gd", variable(VarType::Double));
    add("gf", variable(VarType::Float));
    add("gx", variable(VarType::Int));
    let constant =
        |ty: Type, initialises| Global::Variable { ty, assign: None, initialises, integer: None };
    for name in ["nan", "inf", "PI", "KD"] {
        add(name, constant(Type::Double, Some(VarType::Double)));
    }
    add("KF", constant(Type::Float, Some(VarType::Float)));
    let (positive, negative, imported) = match engine {
        Engine::V8 => (Type::Signed, Type::Signed, Some(VarType::Int)),
        Engine::SpiderMonkey => (Type::Fixnum, Type::Signed, None),
        Engine::Spec => (Type::Int, Type::Int, None),
    };
    for (name, ty, value) in [("K", positive, 16), ("KN", negative, -5_i32)] {
        let integer = Some(value.cast_unsigned());
        let initialises = Some(VarType::Int);
        add(name, Global::Variable { ty, assign: None, initialises, integer });
    }
    add("KX", constant(Type::Int, imported));
    add("imp", Global::Foreign);
    for name in ["fv", "fi", "fd", "ff", "gii", "gdd", "gxx", "t"] {
        add(name, Global::Function);
    }
    for name in ["Tv", "Ti", "Td", "Tf", "Tii"] {
        add(name, Global::Table);
    }
    Env { engine, globals }
}

/// A whole function, or a body within the function that all bodies are put into.
pub(super) fn function_text(case: &str) -> String {
    if case.starts_with("function") || case.starts_with("async") {
        return case.to_owned();
    }
    format!(
        "function t(i,j,d,e,x,y){{i=i|0;j=j|0;d=+d;e=+e;x=fround(x);y=fround(y);var k=0,l=0.0,z=fround(0.0);\n{case}\n}}"
    )
}

fn parse(text: Text<'_>) -> Result<Script, String> {
    let (start, end) = text.bounds();
    let syntax = Syntax::Es(EsSyntax::default());
    let input = StringInput::new(text.all(), start, end);
    let mut parser = Parser::new_from(Lexer::new(syntax, EsVersion::EsNext, input, None));
    parser.parse_script().map_err(|error| format!("{:?}", error.kind()))
}

/// What one engine makes of a function.
pub(super) fn facts(engine: Engine, function: &str) -> Result<FunctionFacts, String> {
    let text = Text::new(function, 0);
    let script = parse(text)?;
    let Some(Stmt::Decl(Decl::Fn(declaration))) = script.body.first() else {
        return Err("no function".to_owned());
    };
    Ok(super::super::check(declaration, &env(engine), text))
}

fn slice(text: &str, span: &Range<u32>) -> String {
    let text = text.get(span.start as usize..span.end as usize).unwrap_or("?");
    let text = visible(text);
    if text.chars().count() <= 40 {
        return text;
    }
    let head: String = text.chars().take(20).collect();
    let tail: String = text.chars().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect();
    format!("{head}...{tail}")
}

/// A text in which every character can be seen.
fn visible(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '\n' => out.push('⏎'),
            ' ' => out.push(' '),
            other if other.is_whitespace() || other.is_control() => {
                let _ = write!(out, "<{:04x}>", u32::from(other));
            }
            other => out.push(other),
        }
    }
    out
}

/// Everything that is said of a function, in the order of the text.
pub(super) fn findings(function: &str) -> Result<Vec<Diagnostic>, String> {
    let mut all = Vec::new();
    for engine in Engine::ALL {
        all.extend(facts(engine, function)?.diagnostics);
    }
    Ok(merge(all))
}

fn engines(diagnostic: &Diagnostic) -> String {
    let names = diagnostic.engines.iter().map(|engine| match engine {
        Engine::Spec => "spec",
        Engine::V8 => "V8",
        Engine::SpiderMonkey => "SM",
    });
    names.collect::<Vec<_>>().join("+")
}

/// The errors of every case, a line each: `engines rule @text`. Warnings where `warnings`
/// is asked for.
pub(super) fn table(cases: &str, warnings: bool) -> String {
    let mut out = String::new();
    for case in cases.lines().map(str::trim).filter(|case| !case.is_empty()) {
        let function = function_text(&case.replace('⏎', "\n"));
        let found = match findings(&function) {
            Ok(found) => found,
            Err(error) => {
                let _ = writeln!(out, "{}\n    does not parse: {error}", visible(case));
                continue;
            }
        };
        let wanted = |found: &&Diagnostic| warnings || found.severity() == Severity::Error;
        let mut lines = String::new();
        for finding in found.iter().filter(wanted) {
            let text = slice(&function, &finding.span);
            let _ = writeln!(lines, "    {} {} @{text}", engines(finding), finding.rule.name());
        }
        let _ = writeln!(out, "{}{}", visible(case), if lines.is_empty() { "  ok" } else { "" });
        out.push_str(&lines);
    }
    out
}

/// The whole words of every finding.
pub(super) fn words(cases: &str) -> String {
    let mut out = String::new();
    for case in cases.lines().map(str::trim).filter(|case| !case.is_empty()) {
        let function = function_text(&case.replace('⏎', "\n"));
        let _ = writeln!(out, "{case}");
        for finding in findings(&function).unwrap_or_default() {
            let text = slice(&function, &finding.span);
            let _ = write!(out, "    {} @{text}: {}", engines(&finding), finding.message);
            if let (Some(found), Some(wanted)) = (&finding.found, &finding.wanted) {
                let _ = write!(out, " [{found} for {wanted}]");
            }
            if let Some(help) = &finding.help {
                let _ = write!(out, "; {help}");
            }
            out.push('\n');
        }
    }
    out
}

/// The calls that one engine finds in a function, and its own type.
pub(super) fn uses(engine: Engine, case: &str) -> String {
    let Ok(facts) = facts(engine, &function_text(case)) else { return "does not parse".to_owned() };
    let mut out = match &facts.signature {
        Some(signature) => format!("{} {signature}\n", facts.name),
        None => format!("{} of no type\n", facts.name),
    };
    for call in &facts.uses {
        let _ = match &call.callee {
            Callee::Function(name) => writeln!(out, "{name} {}", call.signature),
            Callee::Foreign(name) => writeln!(out, "foreign {name} {}", call.signature),
            Callee::Table { name, mask } => writeln!(out, "{name}&{mask} {}", call.signature),
        };
    }
    out
}
