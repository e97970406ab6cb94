//! Examples for every rule: code that breaks it, and a correct version.

use std::fmt::Write as _;

use emback_validate::Rule;

/// What breaks a rule, and nearly the same that keeps it.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    around: Around,
    /// What breaks it.
    pub(crate) refused: String,
    /// What keeps it.
    pub(crate) accepted: String,
}

/// What the text of an example is.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Around {
    /// A file.
    File,
    /// What follows "use asm" in a module.
    Module,
    /// What follows the coercions of parameters in a function.
    Function,
}

impl Example {
    /// A whole file round one of the two texts.
    pub(crate) fn file(&self, text: &str) -> String {
        match self.around {
            Around::File => text.to_owned(),
            Around::Module => {
                format!("function asmModule(stdlib, foreign, heap) {{\n\"use asm\";\n{text}\n}}\n")
            }
            Around::Function => format!("{BEFORE}{text}\n}}\nreturn f;\n}}\n"),
        }
    }

    /// The meanings of names that the example does not declare.
    pub(crate) fn names(&self) -> Option<&'static str> {
        match self.around {
            Around::File | Around::Module => None,
            Around::Function => Some(
                "In a function f(i, x): i is an int, x a double. next is a function (int) -> signed, \
                 print is foreign; fround, imul and sqrt come from Math, I32 and F64 are views.",
            ),
        }
    }
}

const BEFORE: &str = "\
function asmModule(stdlib, foreign, heap) {
\"use asm\";
var I32 = new stdlib.Int32Array(heap);
var F64 = new stdlib.Float64Array(heap);
var fround = stdlib.Math.fround;
var imul = stdlib.Math.imul;
var sqrt = stdlib.Math.sqrt;
var print = foreign.print;
function next(i) { i = i | 0; return (i + 1) | 0; }
function f(i, x) {
i = i | 0;
x = +x;
";

/// The example of a rule.
pub(crate) fn example(rule: Rule) -> Example {
    match rule {
        Rule::Syntax => file(
            "function asmModule() {\n  \"use asm\";\n  var x = ;\n  function f() {}\n  return f;\n}",
            "function asmModule() {\n  \"use asm\";\n  var x = 0;\n  function f() {}\n  return f;\n}",
        ),
        Rule::Depth => {
            let nested = |depth: usize| {
                format!("return {}i{} | 0;", "(1 + ".repeat(depth), " | 0)".repeat(depth))
            };
            function(nested(100_000), nested(2))
        }

        Rule::ModuleFunction => file(
            "var asmModule = () => {\n  \"use asm\";\n  function f() {}\n  return f;\n};",
            "var asmModule = function () {\n  \"use asm\";\n  function f() {}\n  return f;\n};",
        ),
        Rule::ModuleParameters => file(
            "function asmModule(stdlib, foreign, heap, more) {\n  \"use asm\";\n  function f() {}\n  return f;\n}",
            "function asmModule(stdlib, foreign, heap) {\n  \"use asm\";\n  function f() {}\n  return f;\n}",
        ),
        Rule::Directive => file(
            "function asmModule() {\n  \"use asm\";\n  \"use strict\";\n  function f() {}\n  return f;\n}",
            "function asmModule() {\n  \"use asm\";\n  function f() {}\n  return f;\n}",
        ),
        Rule::ModuleOrder => module(
            "function f() {}\nvar x = 0;\nreturn f;",
            "var x = 0;\nfunction f() {}\nreturn f;",
        ),
        Rule::ModuleStatement => module(
            "var x = 0;\nx = 1;\nfunction f() {}\nreturn f;",
            "var x = 1;\nfunction f() {}\nreturn f;",
        ),
        Rule::DuplicateName => module(
            "var x = 0;\nvar x = 1;\nfunction f() {}\nreturn f;",
            "var x = 0;\nvar y = 1;\nfunction f() {}\nreturn f;",
        ),
        Rule::ReservedName => module(
            "var arguments = 0;\nfunction f() {}\nreturn f;",
            "var args = 0;\nfunction f() {}\nreturn f;",
        ),

        Rule::GlobalInitialiser => module(
            "var x = 1 + 1;\nfunction f() {}\nreturn f;",
            "var x = 2;\nfunction f() {}\nreturn f;",
        ),
        Rule::InitialiserRange => module(
            "var x = -2147483648;\nfunction f() {}\nreturn f;",
            "var x = 0; // and f sets it\nfunction f() { x = -2147483648; }\nreturn f;",
        ),
        Rule::Import => module(
            "var print = window.print;\nfunction f() {}\nreturn f;",
            "var print = foreign.print;\nfunction f() {}\nreturn f;",
        ),
        Rule::StdlibMember => module(
            "var trunc = stdlib.Math.trunc;\nfunction f() {}\nreturn f;",
            "var floor = stdlib.Math.floor;\nfunction f() {}\nreturn f;",
        ),
        Rule::View => module(
            "var I32 = new stdlib.Int32Array(1024);\nfunction f() {}\nreturn f;",
            "var I32 = new stdlib.Int32Array(heap);\nfunction f() {}\nreturn f;",
        ),
        Rule::MissingParameter => file(
            "function asmModule() {\n  \"use asm\";\n  var floor = stdlib.Math.floor;\n  function f() {}\n  return f;\n}",
            "function asmModule(stdlib) {\n  \"use asm\";\n  var floor = stdlib.Math.floor;\n  function f() {}\n  return f;\n}",
        ),

        Rule::Table => module(
            "function f() { t[0 & 3](); }\nvar t = [f, f, f];\nreturn f;",
            "function f() { t[0 & 3](); }\nvar t = [f, f, f, f];\nreturn f;",
        ),
        Rule::TableSignature => module(
            "function f() {}\nfunction g(i) { i = i | 0; t[i & 1](); }\nvar t = [f, g];\nreturn g;",
            "function f() {}\nfunction g(i) { i = i | 0; t[i & 1](); }\nvar t = [f, f];\nreturn g;",
        ),
        Rule::TableUse => module(
            "function f(i) { i = i | 0; t[i & 1](i); }\nreturn f;",
            "function f(i) { i = i | 0; t[i & 1](i); }\nvar t = [f, f];\nreturn f;",
        ),

        Rule::Export => module("function f() {}\nreturn 0;", "function f() {}\nreturn { f: f };"),
        Rule::ExportName => {
            module("function f() {}\nreturn { \"f\": f };", "function f() {}\nreturn { f: f };")
        }

        Rule::FunctionForm => module(
            "function f(i = 0) { i = i | 0; }\nreturn f;",
            "function f(i) { i = i | 0; }\nreturn f;",
        ),
        Rule::ParameterCoercion => module(
            "function f(i) { return 0; }\nreturn f;",
            "function f(i) { i = i | 0; return 0; }\nreturn f;",
        ),
        Rule::LocalPlace => function("i = 1;\nvar j = 0;", "var j = 0;\ni = 1;"),
        Rule::LocalInitialiser => function("var j = i;", "var j = 0;\nj = i;"),
        Rule::ReturnType => {
            function("if (i) return 1;\nreturn 0.5;", "if (i) return 1.0;\nreturn 0.5;")
        }
        Rule::ReturnValue => function("return i;", "return i | 0;"),
        Rule::FinalReturn => function("if (i) return 1;", "if (i) return 1;\nreturn 0;"),

        Rule::Statement => function("throw i;", "print(i | 0);"),
        Rule::Condition => function("if (x) return;", "if (x != 0.0) return;"),
        Rule::Label => function("a: if (i) break a;", "a: {\n  if (i) break a;\n}"),
        Rule::Jump => function(
            "a: while (i) {\n  i = 0;\n}\nwhile (i) break a;",
            "a: while (i) {\n  while (i) break a;\n}",
        ),
        Rule::SwitchValue => {
            function("switch (i) {\n  case 0: return;\n}", "switch (i | 0) {\n  case 0: return;\n}")
        }
        Rule::SwitchCase => function(
            "switch (i | 0) {\n  case 0.5: return;\n}",
            "switch (i | 0) {\n  case 1: return;\n}",
        ),
        Rule::SwitchDefault => function(
            "switch (i | 0) {\n  default: return;\n  case 0: return;\n}",
            "switch (i | 0) {\n  case 0: return;\n  default: return;\n}",
        ),
        Rule::SwitchRange => function(
            "switch (i | 0) {\n  case 0: return;\n  case 1000000: return;\n}",
            "if ((i | 0) == 0) return;\nif ((i | 0) == 1000000) return;",
        ),

        Rule::Expression => function("i++;", "i = (i + 1) | 0;"),
        Rule::UnknownName => function("i = j;", "var j = 0;\ni = j;"),
        Rule::NameUse => function("i = next;", "i = next(i) | 0;"),
        Rule::Literal => function("x = +(4294967296 | 0);", "x = 4294967296.0;"),
        Rule::Operands => function("x = x + i;", "x = x + +(i | 0);"),
        Rule::AdditionChain => {
            function("i = (I32[i >> 2] + 1) | 0;", "i = ((I32[i >> 2] | 0) + 1) | 0;")
        }
        Rule::Multiply => function("i = (i * i) | 0;", "i = imul(i, i) | 0;"),
        Rule::Conditional => function("i = i ? 1 : 0.5;", "x = i ? 1.0 : 0.5;"),
        Rule::Assignment => function("i = x;", "i = ~~x;"),
        Rule::Immutable => module(
            "const k = 1;\nfunction f() { k = 2; }\nreturn f;",
            "var k = 1;\nfunction f() { k = 2; }\nreturn f;",
        ),
        Rule::Comma => function("i = 0, print();", "print(), i = 0;"),

        Rule::HeapIndex => function("i = I32[i] | 0;", "i = I32[i >> 2] | 0;"),
        Rule::HeapConstant => {
            function("i = I32[536870912] | 0;", "i = I32[1024] | 0; // byte 4096")
        }
        Rule::HeapStore => function("I32[i >> 2] = x;", "I32[i >> 2] = ~~x;"),

        Rule::CallCoercion => function("i = next(i);", "i = next(i) | 0;"),
        Rule::Argument => function("i = next(i + 1) | 0;", "i = next((i + 1) | 0) | 0;"),
        Rule::CallSignature => function("i = next(x) | 0;", "i = next(~~x) | 0;"),
        Rule::UnknownFunction => function("i = previous(i) | 0;", "i = next(i) | 0;"),
        Rule::ForeignCall => function("print(i);", "print(i | 0);"),
        Rule::MathCall => function("x = +sqrt(i);", "x = +sqrt(+(i | 0));"),
        Rule::TableCall => module(
            "function f(i) { i = i | 0; t[i](i); }\nvar t = [f, f];\nreturn f;",
            "function f(i) { i = i | 0; t[i & 1](i); }\nvar t = [f, f];\nreturn f;",
        ),

        Rule::Parentheses => function("i = I32[(i >> 2)] | 0;", "i = I32[i >> 2] | 0;"),
        Rule::Semicolon => module("function f() {};\nreturn f;", "function f() {}\nreturn f;"),
        Rule::NumberSpelling => function("i = 0X10;", "i = 0x10;"),
        Rule::NameSpelling => function("var \u{e9} = 0;", "var e = 0;"),
        Rule::Whitespace => function("i =\u{a0}1;", "i = 1;"),

        Rule::TooManyParameters => {
            let with = |count: usize| {
                let names: Vec<String> = (0..count).map(|n| format!("a{n}")).collect();
                let coercions: Vec<String> =
                    names.iter().map(|name| format!("{name} = {name} | 0;")).collect();
                format!("function f({}) {{ {} }}\nreturn f;", names.join(", "), coercions.join(" "))
            };
            module(with(1001), with(2))
        }
        Rule::TooManyLocals => function(
            list("var ", 50_001, |n| format!("v{n} = 0"), ", ", ";"),
            "var v0 = 0, v1 = 0;",
        ),
        Rule::FunctionSize => function("x = 1.5; ".repeat(640_000), "x = 1.5; x = 1.5;"),
        Rule::ModuleSize => {
            let with = |count: usize| {
                let imports = list("", count, |n| format!("var p{n} = foreign.p{n};"), "\n", "\n");
                let calls = list("", count, |n| format!("p{n}();"), " ", "");
                format!("{imports}function f() {{ {calls} }}\nreturn f;")
            };
            module(with(100_001), with(2))
        }

        Rule::ExponentLiteral => function("x = 1e-3;", "x = 1.0e-3;"),
        Rule::NegativeZero => function("x = -0;", "x = -0.0;"),
        Rule::SlowRemainder => {
            function("i = ((i | 0) % 8) | 0;", "i = i & 7; // where i is not negative")
        }
        Rule::SlowDoubleRemainder => function("x = x % 1.0;", "x = x - +~~x; // where x is small"),
        Rule::SlowFloat => function(
            "var y = fround(0);\nwhile (i) y = fround(fround(y * y) + y);",
            "while (i) x = x * x + x;",
        ),
        Rule::LinearSwitch => function(
            list(
                "switch (i | 0) {\n",
                200,
                |n| format!("  case {}: return;", n * 1000),
                "\n",
                "\n}",
            ),
            "switch (i | 0) {\n  case 0: return;\n  case 1000: return;\n}",
        ),
        Rule::LargeFunction => function("i = next(i) | 0;\n".repeat(20_000), "i = next(i) | 0;"),
        Rule::ManyLocals => function(
            list("var ", 20_000, |n| format!("v{n} = 0"), ", ", ";"),
            "var v0 = 0, v1 = 0;",
        ),
        Rule::UnusedImport => module(
            "var print = foreign.print;\nfunction f() {}\nreturn f;",
            "var print = foreign.print;\nfunction f() { print(); }\nreturn f;",
        ),
        Rule::UnusedFunction => module(
            "function f() {}\nfunction g() {}\nreturn f;",
            "function f() { g(); }\nfunction g() {}\nreturn f;",
        ),
        Rule::HeapMinimum => function("i = I32[1000000] | 0;", "i = I32[4000000 >> 2] | 0;"),
        Rule::DeepNesting => {
            let nested = |depth: usize| {
                format!("return {}i{} | 0;", "(1 + ".repeat(depth), " | 0)".repeat(depth))
            };
            function(nested(800), nested(2))
        }
        Rule::ContextualName => function("var yield = 0;", "var yields = 0;"),
        Rule::OtherReading => module("function f() {}\nreturn\n  f;", "function f() {}\nreturn f;"),
        Rule::UnreachableCode => function("return;\ni = 1;", "i = 1;\nreturn;"),
    }
}

fn file(refused: impl Into<String>, accepted: impl Into<String>) -> Example {
    Example { around: Around::File, refused: refused.into(), accepted: accepted.into() }
}

fn module(refused: impl Into<String>, accepted: impl Into<String>) -> Example {
    Example { around: Around::Module, refused: refused.into(), accepted: accepted.into() }
}

fn function(refused: impl Into<String>, accepted: impl Into<String>) -> Example {
    Example { around: Around::Function, refused: refused.into(), accepted: accepted.into() }
}

/// Many of a kind.
fn list(
    before: &str,
    count: usize,
    one: impl Fn(usize) -> String,
    between: &str,
    after: &str,
) -> String {
    let mut text = before.to_owned();
    for n in 0..count {
        let between = if n == 0 { "" } else { between };
        let _ = write!(text, "{between}{}", one(n));
    }
    text.push_str(after);
    text
}
