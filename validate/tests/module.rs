//! The level of a module, one line each: what V8, SpiderMonkey and the specification say, and for which rules.
//!
//! The verdicts of V8 and SpiderMonkey are those of node 20 and of the shells of SpiderMonkey 102 and 78.

use emback_validate::{Engine, Finding, Options, Profile, Syntax, check};
use expect_test::{Expect, expect};

/// `V8 - Spec (rule, rule) | text`, with a dash for each that refuses it.
fn table(lines: &[&str], expected: Expect) {
    let options =
        Options { engines: Profile::All.engines(), warnings: false, syntax: Syntax::JavaScript };
    let mut told = String::new();
    for line in lines {
        let report = check(line, &options);
        let verdict = |engine| match report.modules.as_slice() {
            [] => "none",
            [module, ..] => match module.verdict(engine) {
                Some(Finding::Valid) => "ok",
                Some(Finding::Invalid) | None => "-",
            },
        };
        let [spec, v8, monkey] = Engine::ALL.map(verdict);
        let mut rules: Vec<&str> = report
            .faults
            .iter()
            .chain(report.modules.iter().flat_map(|module| &module.diagnostics))
            .map(|diagnostic| diagnostic.rule.name())
            .collect();
        rules.dedup();
        told += &format!("v8 {v8:4} sm {monkey:4} spec {spec:4} {:?} {}\n", line, rules.join(", "));
    }
    expected.assert_eq(&told);
}

#[test]
fn the_skeleton_of_a_module() {
    table(
        &[
            "function M(M){\"use asm\"; function g(){} return g;}",
            "function M(s,f,h){\"foo\"; \"use strict\"; \"use asm\"; function g(){} return g;}",
            "function M(s,f,h){\"use strict\"; \"use asm\"; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; \"foo\"; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; \"foo\"\nfunction g(){} return g;}",
            "function M(s,f,h){\"use asm\"; \"use strict\"; function g(){} return g;}",
            "function M(eval){\"use asm\"; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; function eval(){} return eval;}",
            "function M(s,f,s){\"use asm\"; function g(){} return g;}",
            "function M(s,f,h=1){\"use asm\"; function g(){} return g;}",
            "function M(s,f,...h){\"use asm\"; function g(){} return g;}",
            "function M(s,f,h,){\"use asm\"; function g(){} return g;}",
            "function M(s,f,h){\"use asm\";; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} return {delete:g};}",
            "function M(s,f,h){\"use asm\"; a=1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; class a{} function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} function g(){} return g;}",
            "function M({s},f,h){\"use asm\"; function g(){} return g;}",
            "function M(s,f,h,i){\"use asm\"; function g(){} return g;}",
            "function M(s,f,h){'use asm'; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; if(1){} function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} return {constructor:g,toString:g,hasOwnProperty:g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return g; return g;}",
            "function M(s,f,h){\"use asm\"; return g; function g(){}}",
            "function M(s,f,h){\"use asm\"; function g(){} return {async:g, await:g, class:g, this:g, null:g};}",
            "function M(s,f,h){\"use asm\"; function g(){}\n\n;return g;}",
            "function M(s,f,h){;\"use asm\"; function g(){} return g}",
            "function M(s,f,h){\"use asm\" + 1; function g(){} return g}",
            "function M(s,f,h){\"use asm\"; \"use asm\"; function g(){} return g}",
            "function M(s,f,h){\"use asm\"; { function g(){} } return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} L: return g;}",
            "function M(s,f,h){\"use asm\"; debugger; function g(){} return g;}",
        ],
        expect![[r#"
            v8 ok   sm -    spec -    "function M(M){\"use asm\"; function g(){} return g;}" duplicate-name
            v8 -    sm ok   spec -    "function M(s,f,h){\"foo\"; \"use strict\"; \"use asm\"; function g(){} return g;}" directive
            v8 -    sm -    spec -    "function M(s,f,h){\"use strict\"; \"use asm\"; function g(){} return g;}" directive
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; \"foo\"; function g(){} return g;}" directive
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; \"foo\"\nfunction g(){} return g;}" directive
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; \"use strict\"; function g(){} return g;}" directive
            v8 -    sm -    spec -    "function M(eval){\"use asm\"; function g(){} return g;}" reserved-name
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function eval(){} return eval;}" reserved-name
            v8 -    sm -    spec -    "function M(s,f,s){\"use asm\"; function g(){} return g;}" module-parameters
            v8 -    sm -    spec -    "function M(s,f,h=1){\"use asm\"; function g(){} return g;}" module-parameters
            v8 -    sm -    spec -    "function M(s,f,...h){\"use asm\"; function g(){} return g;}" module-parameters
            v8 -    sm ok   spec ok   "function M(s,f,h,){\"use asm\"; function g(){} return g;}" module-parameters
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\";; function g(){} return g;}" semicolon
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {delete:g};}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; a=1; function g(){} return g;}" module-statement
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; class a{} function g(){} return g;}" module-statement
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} function g(){} return g;}" duplicate-name
            v8 -    sm -    spec -    "function M({s},f,h){\"use asm\"; function g(){} return g;}" module-parameters
            v8 -    sm -    spec -    "function M(s,f,h,i){\"use asm\"; function g(){} return g;}" module-parameters
            v8 ok   sm ok   spec ok   "function M(s,f,h){'use asm'; function g(){} return g;}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; if(1){} function g(){} return g;}" module-statement
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {constructor:g,toString:g,hasOwnProperty:g};}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return g; return g;}" module-order
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; return g; function g(){}}" export, module-order
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {async:g, await:g, class:g, this:g, null:g};}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){}\n\n;return g;}" semicolon
            v8 none sm none spec none "function M(s,f,h){;\"use asm\"; function g(){} return g}" 
            v8 none sm none spec none "function M(s,f,h){\"use asm\" + 1; function g(){} return g}" 
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; \"use asm\"; function g(){} return g}" directive
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; { function g(){} } return g;}" module-statement, export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} L: return g;}" module-statement, export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; debugger; function g(){} return g;}" module-statement
        "#]],
    );
}

#[test]
fn white_space_and_comments() {
    table(
        &[
            "function M(s,f,h){\"use asm\"; var a=1 /*\n*/ var b=2\nfunction g(){} return g}",
            "function M(s,f,h){\"use asm\"; var \u{e9}=1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var \\u0061=1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; /* \u{e9} */ var a=1; // \u{e9}\nfunction g(){} return g;}",
            "function M(s,f,h){\"use asm\";\u{c}var a=1;function g(){} return g;}",
            "function M(s,f,h){\"use asm\";\u{b}var a=1;function g(){} return g;}",
            "function M(s,f,h){\"use asm\";\u{a0}var a=1;function g(){} return g;}",
            "function M(s,f,h){\"use asm\";\u{2028}var a=1;function g(){} return g;}",
            "function M(s,f,h){\"use asm\";\u{feff}var a=1;function g(){} return g;}",
            "function M(s,f,h){\"use asm\";// x\nvar a=1;\nfunction g(){} return g;}",
            "function M(s,f,h){\"use asm\";// x\n// y\nvar a=1;\nfunction g(){} return g;}",
            "function M(s,f,h){\"use asm\";// x\u{2028}\nvar a=1;\nfunction g(){} return g;}",
            "function M(s,f,h){\"use asm\"; <!-- x\nvar a=1;\nfunction g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1;\n--> x\nfunction g(){} return g;}",
            "function M(s,f,h){\"use asm\"; /* \u{e9} \u{2028} */ var a=1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1/*\n*/function g(){} return g;}",
            "function M(s,f,\u{e9}){\"use asm\"; function g(){} return g;}",
            "function M(/* \u{e9} */s,f,h){\"use asm\"; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=f.\u{e9}|0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} return {\u{e9}:g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {a\\u0061:g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {g:g}; /* x */ }",
            "function M(s,f,h){\"use asm\"/* x */; function g(){} return g}",
            "function M(s,f,h){/* x */\"use asm\"; function g(){} return g}",
        ],
        expect![[r#"
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=1 /*\n*/ var b=2\nfunction g(){} return g}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var é=1; function g(){} return g;}" name-spelling
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var \\u0061=1; function g(){} return g;}" name-spelling
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; /* é */ var a=1; // é\nfunction g(){} return g;}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\";\u{c}var a=1;function g(){} return g;}" whitespace
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\";\u{b}var a=1;function g(){} return g;}" whitespace
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\";\u{a0}var a=1;function g(){} return g;}" whitespace
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\";\u{2028}var a=1;function g(){} return g;}" whitespace
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\";\u{feff}var a=1;function g(){} return g;}" whitespace
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\";// x\nvar a=1;\nfunction g(){} return g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\";// x\n// y\nvar a=1;\nfunction g(){} return g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\";// x\u{2028}\nvar a=1;\nfunction g(){} return g;}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; <!-- x\nvar a=1;\nfunction g(){} return g;}" whitespace
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=1;\n--> x\nfunction g(){} return g;}" whitespace
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; /* é \u{2028} */ var a=1; function g(){} return g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=1/*\n*/function g(){} return g;}" 
            v8 -    sm ok   spec ok   "function M(s,f,é){\"use asm\"; function g(){} return g;}" name-spelling
            v8 ok   sm ok   spec ok   "function M(/* é */s,f,h){\"use asm\"; function g(){} return g;}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=f.é|0; function g(){} return g;}" name-spelling
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {é:g};}" name-spelling
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {a\\u0061:g};}" name-spelling
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {g:g}; /* x */ }" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"/* x */; function g(){} return g}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){/* x */\"use asm\"; function g(){} return g}" 
        "#]],
    );
}

#[test]
fn variables_and_constants() {
    table(
        &[
            "function M(s,f,h){\"use asm\"; var s=1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var M=1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; const A=5; const B=A; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"\nvar a=1\nfunction g(){}\nreturn g\n}",
            "function M(s,f,h){\"use asm\"; var v=(f).x; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} return g; var x;}",
            "function M(s,f,h){\"use asm\"; var a=1;; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1; function g(){}; return g;}",
            "function M(s,f,h){\"use asm\"; var a=1; function g(){} return g;;}",
            "function M(s,f,h){\"use asm\"; var a=0X5; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1_0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=010; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=08; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=08.5; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=0B1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=0O7; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1E3; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1e-3; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=5n; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=0xFFe-1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1e400; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1.0e400; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=0.0e-1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1e+3; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=-2147483648; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=2147483648; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=- 5; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=-(5); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=(5); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1; function g(){} return a;}",
            "function M(s,f,h){\"use asm\"; let a=1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=1; function a(){} return a;}",
            "function M(s,f,h){\"use asm\"; var a=1; var a=2; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var v=NaN; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var undefined=1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var arguments=1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\";\nvar a=1;\nfunction g(){}\nreturn g;}",
            "function M(s,f,h){\"use asm\"\nvar a=1;function g(){} return g;}",
            "function M(s,f,h){\"use asm\"\nvar a=1\nfunction g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=f; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=f|0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=\"x\"; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=+5; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=- -5; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=5,b=a; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; const a=5,b=a; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; const a=5.5,b=a,c=b; function g(){var x=c; return +x} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var a=1; return g;}",
            "function M(let_,yield,await){\"use asm\"; var let=1,async=2,of=3,get=4,static=5; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var NaN=1; var Math=2; function g(){} return g;}",
        ],
        expect![[r#"
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; var s=1; function g(){} return g;}" duplicate-name
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; var M=1; function g(){} return g;}" duplicate-name
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; const A=5; const B=A; function g(){} return g;}" module-statement, global-initialiser
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"\nvar a=1\nfunction g(){}\nreturn g\n}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var v=(f).x; function g(){} return g;}" parentheses
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return g; var x;}" module-order, global-initialiser
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=1;; function g(){} return g;}" semicolon
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=1; function g(){}; return g;}" semicolon
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=1; function g(){} return g;;}" semicolon
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=0X5; function g(){} return g;}" number-spelling
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=1_0; function g(){} return g;}" number-spelling
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=010; function g(){} return g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=08; function g(){} return g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=08.5; function g(){} return g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=0B1; function g(){} return g;}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=0O7; function g(){} return g;}" number-spelling
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=1E3; function g(){} return g;}" 
            v8 ok   sm ok   spec -    "function M(s,f,h){\"use asm\"; var a=1e-3; function g(){} return g;}" initialiser-range
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=5n; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=0xFFe-1; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=1e400; function g(){} return g;}" initialiser-range
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=1.0e400; function g(){} return g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=0.0e-1; function g(){} return g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=1e+3; function g(){} return g;}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=-2147483648; function g(){} return g;}" initialiser-range
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=2147483648; function g(){} return g;}" initialiser-range
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=- 5; function g(){} return g;}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=-(5); function g(){} return g;}" parentheses
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=(5); function g(){} return g;}" parentheses
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=1; function g(){} return a;}" export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; let a=1; function g(){} return g;}" module-statement
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=1; function a(){} return a;}" duplicate-name, export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=1; var a=2; function g(){} return g;}" duplicate-name
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var v=NaN; function g(){} return g;}" global-initialiser
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var undefined=1; function g(){} return g;}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var arguments=1; function g(){} return g;}" reserved-name
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\";\nvar a=1;\nfunction g(){}\nreturn g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"\nvar a=1;function g(){} return g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"\nvar a=1\nfunction g(){} return g;}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=f; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=f|0; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=\"x\"; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=+5; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=- -5; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=5,b=a; function g(){} return g;}" global-initialiser
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; const a=5,b=a; function g(){} return g;}" module-statement, global-initialiser
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; const a=5.5,b=a,c=b; function g(){var x=c; return +x} return g;}" module-statement, global-initialiser, local-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var a=1; return g;}" module-order
            v8 ok   sm ok   spec ok   "function M(let_,yield,await){\"use asm\"; var let=1,async=2,of=3,get=4,static=5; function g(){} return g;}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var NaN=1; var Math=2; function g(){} return g;}" 
        "#]],
    );
}

#[test]
fn imports_and_views() {
    table(
        &[
            "function M(s,f,h){\"use asm\"; const A=f.x|0; const B=A; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var A=s.NaN; const B=A; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var A=s.NaN; var B=A; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var B=fr(4294967295); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var B=fr(4294967296); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var B=fr(1,); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=f.x|0x0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=f.x|(0); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=+f.x|0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=f.x, y=+f.x; function g(){} return {g:g};}",
            "function M(s,f,h){\"use asm\"; var v=new s.Int32Array(h,); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var v=new (s.Int32Array)(h); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var v=new s.Int32Array((h)); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var v=(f.x); function g(){} return g;}",
            "function M(s,f){\"use asm\"; var v=new s.Int32Array(h); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(f.x); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(-0); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(1e40); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=(fr)(1.0); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=-fr(1.0); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=fr(1.0); var fr=s.Math.fround; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=s.Math.trunc; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=s.Math; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=s.Math.sin.x; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=f.a.b; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var v=new s.Uint8ClampedArray(h); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var C=s.Int32Array; var v=new C(h); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var v=new Int32Array(h); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var v=new s.Int32Array; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var v=new s.Int32Array(h,1); function g(){} return g;}",
            "function M(s){\"use asm\"; var v=f.imp; function g(){} return g;}",
            "function M(s){\"use asm\"; var v=f.x|0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var v=f[\"x\"]; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var v=f.if; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=f?.imp; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=(f.x|0); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=(f.x)|0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=+(f.x); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=f.x|1; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=0|f.x; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=f.x|0|0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=f.x|-0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=f.x|0.0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=f.x|0e0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=f.x+0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=f.x>>>0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=~f.x; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=s.x|0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=h.x|0; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var a=-s.Infinity; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; const a=s.Math.sin,b=a; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var i=s.Math.imul; const b=i; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var i=new s.Int8Array(h); const b=i; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; const i=new s.Int8Array(h); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; const fr=s.Math.fround; const x=fr(1.5); const y=x; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; const fr=s.Math.fround; var fr2=fr; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(1,2); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(+1); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(-(1)); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr((1)); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(-f.x); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(...[1]); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var sin=s.Math.sin; var x=sin(1.0); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(fr(1)); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(1e-3); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(0X1); function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var i=f.imp; function g(){} return i;}",
            "function M(s,f,h){\"use asm\"; var i=f.imp; function g(){} return {i:i};}",
        ],
        expect![[r#"
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; const A=f.x|0; const B=A; function g(){} return g;}" module-statement, global-initialiser
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; var A=s.NaN; const B=A; function g(){} return g;}" module-statement, global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var A=s.NaN; var B=A; function g(){} return g;}" global-initialiser
            v8 ok   sm ok   spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var B=fr(4294967295); function g(){} return g;}" initialiser-range
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var B=fr(4294967296); function g(){} return g;}" initialiser-range
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var B=fr(1,); function g(){} return g;}" initialiser-range, global-initialiser
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var x=f.x|0x0; function g(){} return g;}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var x=f.x|(0); function g(){} return g;}" parentheses
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var x=+f.x|0; function g(){} return g;}" global-initialiser
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var x=f.x, y=+f.x; function g(){} return {g:g};}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var v=new s.Int32Array(h,); function g(){} return g;}" global-initialiser
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var v=new (s.Int32Array)(h); function g(){} return g;}" parentheses
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var v=new s.Int32Array((h)); function g(){} return g;}" parentheses
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var v=(f.x); function g(){} return g;}" parentheses
            v8 -    sm -    spec -    "function M(s,f){\"use asm\"; var v=new s.Int32Array(h); function g(){} return g;}" missing-parameter
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(f.x); function g(){} return g;}" import
            v8 ok   sm ok   spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(-0); function g(){} return g;}" initialiser-range
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(1e40); function g(){} return g;}" initialiser-range
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=(fr)(1.0); function g(){} return g;}" parentheses
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=-fr(1.0); function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var x=fr(1.0); var fr=s.Math.fround; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var x=s.Math.trunc; function g(){} return g;}" stdlib-member
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var x=s.Math; function g(){} return g;}" stdlib-member
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var x=s.Math.sin.x; function g(){} return g;}" stdlib-member
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var x=f.a.b; function g(){} return g;}" import
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var v=new s.Uint8ClampedArray(h); function g(){} return g;}" view
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; var C=s.Int32Array; var v=new C(h); function g(){} return g;}" stdlib-member
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var v=new Int32Array(h); function g(){} return g;}" view
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var v=new s.Int32Array; function g(){} return g;}" view
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var v=new s.Int32Array(h,1); function g(){} return g;}" view
            v8 -    sm -    spec -    "function M(s){\"use asm\"; var v=f.imp; function g(){} return g;}" missing-parameter
            v8 -    sm -    spec -    "function M(s){\"use asm\"; var v=f.x|0; function g(){} return g;}" missing-parameter
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var v=f[\"x\"]; function g(){} return g;}" import
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var v=f.if; function g(){} return g;}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var x=f?.imp; function g(){} return g;}" global-initialiser
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=(f.x|0); function g(){} return g;}" parentheses
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=(f.x)|0; function g(){} return g;}" parentheses
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=+(f.x); function g(){} return g;}" parentheses
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=f.x|1; function g(){} return g;}" import
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=0|f.x; function g(){} return g;}" global-initialiser, import
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=f.x|0|0; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=f.x|-0; function g(){} return g;}" import
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=f.x|0.0; function g(){} return g;}" import
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var a=f.x|0e0; function g(){} return g;}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=f.x+0; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=f.x>>>0; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=~f.x; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=s.x|0; function g(){} return g;}" import
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=h.x|0; function g(){} return g;}" import
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=-s.Infinity; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; const a=s.Math.sin,b=a; function g(){} return g;}" module-statement, global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var i=s.Math.imul; const b=i; function g(){} return g;}" module-statement, global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var i=new s.Int8Array(h); const b=i; function g(){} return g;}" module-statement, global-initialiser
            v8 ok   sm ok   spec -    "function M(s,f,h){\"use asm\"; const i=new s.Int8Array(h); function g(){} return g;}" module-statement
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; const fr=s.Math.fround; const x=fr(1.5); const y=x; function g(){} return g;}" module-statement, global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; const fr=s.Math.fround; var fr2=fr; function g(){} return g;}" module-statement, global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(); function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(1,2); function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(+1); function g(){} return g;}" global-initialiser
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(-(1)); function g(){} return g;}" parentheses, initialiser-range
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr((1)); function g(){} return g;}" parentheses, initialiser-range
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(-f.x); function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(...[1]); function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var sin=s.Math.sin; var x=sin(1.0); function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(fr(1)); function g(){} return g;}" global-initialiser
            v8 ok   sm ok   spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(1e-3); function g(){} return g;}" initialiser-range
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; var fr=s.Math.fround; var x=fr(0X1); function g(){} return g;}" initialiser-range, number-spelling
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var i=f.imp; function g(){} return i;}" export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var i=f.imp; function g(){} return {i:i};}" export
        "#]],
    );
}

#[test]
fn exports() {
    table(
        &[
            "function M(s,f,h){\"use asm\"; function g(){} return\ng;}",
            "function M(s,f,h){\"use asm\"; function g(){} return {get:g, set:g, async:g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {g:(g)};}",
            "function M(s,f,h){\"use asm\"; return {};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {\"g\":g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {1:g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {[\"g\"]:g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {__proto__:g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {if:g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {eval:g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {g:g,...g};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {g(){}};}",
            "function M(s,f,h){\"use asm\"; function g(){} return ({g:g});}",
            "function M(s,f,h){\"use asm\"; function g(){} return (g);}",
            "function M(s,f,h){\"use asm\"; function g(){} return;}",
            "function M(s,f,h){\"use asm\"; function g(){} }",
            "function M(s,f,h){\"use asm\"; function g(){} return k;}",
            "function M(s,f,h){\"use asm\"; function g(){} return k=g;}",
            "function M(s,f,h){\"use asm\"; function g(){} return [g];}",
            "function M(s,f,h){\"use asm\"; function g(){} return {g:g,};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {get g(){}};}",
            "function M(s,f,h){\"use asm\"; function g(){} return {g:g}\n}",
            "function M(s,f,h){\"use asm\"; function g(){} return {g:g}}",
            "function M(s,f,h){\"use asm\"; function g(){} function fround(){} return fround;}",
        ],
        expect![[r#"
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return\ng;}" export, module-order
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {get:g, set:g, async:g};}" 
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {g:(g)};}" parentheses
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; return {};}" export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return {g};}" export-name
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return {\"g\":g};}" export-name
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return {1:g};}" export-name
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return {[\"g\"]:g};}" export-name
            v8 ok   sm -    spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {__proto__:g};}" export-name
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {if:g};}" export-name
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {eval:g};}" export-name
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return {g:g,...g};}" export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return {g(){}};}" export
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return ({g:g});}" parentheses
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return (g);}" parentheses
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return;}" export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} }" export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return k;}" export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return k=g;}" export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return [g];}" export
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {g:g,};}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return {get g(){}};}" export
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {g:g}\n}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} return {g:g}}" 
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} function fround(){} return fround;}" 
        "#]],
    );
}

#[test]
fn tables() {
    table(
        &[
            "function M(s,f,h){\"use asm\"; function g(){} var T=[g,g,g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[g]; var T=[g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var s=[g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} const T=[g,g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[g,g], U=[g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[g,g,]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[g,,g,g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[(g)]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=([g]); return g;}",
            "function M(s,f,h){\"use asm\"; var i=f.imp; function g(){} var T=[i]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[k]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=1; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var g=[g]; return g;}",
            "function M(s,f,h){\"use asm\"; var a=1; function g(){} var a=[g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(i){i=i|0} var T=[g]; return {g:g,g:g};}",
            "function M(s,f,h){\"use asm\"; var [a]=[1]; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var T=[g]; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[g]; return {T:T};}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[g,...[g]]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[g], a=1; return g;}",
        ],
        expect![[r#"
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=[g,g,g]; return g;}" table
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=[g]; var T=[g]; return g;}" duplicate-name
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var s=[g]; return g;}" duplicate-name
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; function g(){} const T=[g,g]; return g;}" module-statement, table
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=[g,g], U=[g]; return g;}" table
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} var T=[g,g,]; return g;}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=[]; return g;}" table
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=[g,,g,g]; return g;}" table
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} var T=[(g)]; return g;}" parentheses
            v8 -    sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} var T=([g]); return g;}" parentheses
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var i=f.imp; function g(){} var T=[i]; return g;}" table
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=[k]; return g;}" table
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T; return g;}" module-order, global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=1; return g;}" module-order
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var g=[g]; return g;}" duplicate-name
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var a=1; function g(){} var a=[g]; return g;}" duplicate-name
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(i){i=i|0} var T=[g]; return {g:g,g:g};}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var [a]=[1]; function g(){} return g;}" global-initialiser
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; var T=[g]; function g(){} return g;}" module-order
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=[g]; return {T:T};}" export
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=[g,...[g]]; return g;}" table
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=[g], a=1; return g;}" module-order
        "#]],
    );
}

#[test]
fn uses_and_definitions() {
    table(
        &[
            "function M(s,f,h){\"use asm\"; function s(){} return s;}",
            "function M(s,f,h){\"use asm\"; const K=16; function g(i){i=i|0; return (K<(i>>>0))|0} return g;}",
            "function M(s,f,h){\"use asm\"; const K=16; function g(i){i=i|0; return (K<(i|0))|0} return g;}",
            "function M(s,f,h){\"use asm\"; const K=5; function g(){var i=K; var j=1; i=j; return i|0} return g;}",
            "function M(s,f,h){\"use asm\"; const K=5; function g(){var i=K; var j=1; i=j|0; return i|0} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} function k(i){i=i|0;} var T=[g,k]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(eval){eval=eval|0;} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} return g; function k(){}}",
            "function M(s,f,h){\"use asm\"; var g=-0; function k(){} return k;}",
            "function M(s,f,h){\"use asm\"; const K=4294967295; function g(i){i=i|0; return (K<(i>>>0))|0} return g;}",
            "function M(s,f,h){\"use asm\"; const K=-1; function g(i){i=i|0; return (K<(i|0))|0} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T[0&0]()} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T[0&1]()} var T=[g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T[0&0]()} var T=[g]; var T=[g]; return g;}",
            "function M(){\"use asm\"; var v=s.NaN; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; var x=s.Infinity; function g(){} function M(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} async function k(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} function* k(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){\"use strict\"} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){\"foo\"} return g;}",
            "function M(s,f,h){\"use asm\"; const K=f.imp; function g(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} var T=[g]; function k(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T[0&1]()} function k(){} var T=[g,k]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T[0&1]()} function k(){return 1} var T=[g,k]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T[0&1]()} var T=[k,k]; function k(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T[0&1](1)} function k(){} var T=[k,k]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T[0&1]()} var U=[g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T[0&3]();T[0&1]()} var T=[g,g,g,g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T[0&1]();} var T=[g,g,g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){k()} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){k()} function k(i){i=i|0} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){k(1)} function k(i){i=i|0} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){k()} function k(){return 1} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){k()|0} function k(){return 1.0} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){M()} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){s()} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){k();k()|0} function k(){} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){T()} var T=[g]; return g;}",
            "function M(s,f,h){\"use asm\"; function g(){g[0&0]()} return g;}",
            "function M(s,f,h){\"use asm\"; function g(){} function k(){} var T=[g,k]; return k;}",
        ],
        expect![[r#"
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; function s(){} return s;}" duplicate-name
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; const K=16; function g(i){i=i|0; return (K<(i>>>0))|0} return g;}" module-statement, operands
            v8 ok   sm ok   spec -    "function M(s,f,h){\"use asm\"; const K=16; function g(i){i=i|0; return (K<(i|0))|0} return g;}" module-statement
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; const K=5; function g(){var i=K; var j=1; i=j; return i|0} return g;}" module-statement, local-initialiser, assignment
            v8 ok   sm ok   spec -    "function M(s,f,h){\"use asm\"; const K=5; function g(){var i=K; var j=1; i=j|0; return i|0} return g;}" module-statement, local-initialiser
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} function k(i){i=i|0;} var T=[g,k]; return g;}" table-signature
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; function g(eval){eval=eval|0;} return g;}" reserved-name
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} return g; function k(){}}" module-order
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; var g=-0; function k(){} return k;}" 
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; const K=4294967295; function g(i){i=i|0; return (K<(i>>>0))|0} return g;}" module-statement, initialiser-range, operands
            v8 ok   sm ok   spec -    "function M(s,f,h){\"use asm\"; const K=-1; function g(i){i=i|0; return (K<(i|0))|0} return g;}" module-statement
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){T[0&0]()} return g;}" table-use
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){T[0&1]()} var T=[g]; return g;}" table-call
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){T[0&0]()} var T=[g]; var T=[g]; return g;}" duplicate-name
            v8 -    sm -    spec -    "function M(){\"use asm\"; var v=s.NaN; function g(){} return g;}" missing-parameter
            v8 ok   sm -    spec -    "function M(s,f,h){\"use asm\"; var x=s.Infinity; function g(){} function M(){} return g;}" duplicate-name
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} async function k(){} return g;}" function-form
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} function* k(){} return g;}" function-form
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){\"use strict\"} return g;}" directive
            v8 -    sm ok   spec -    "function M(s,f,h){\"use asm\"; function g(){\"foo\"} return g;}" directive
            v8 ok   sm ok   spec -    "function M(s,f,h){\"use asm\"; const K=f.imp; function g(){} return g;}" module-statement
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){} var T=[g]; function k(){} return g;}" module-order
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){T[0&1]()} function k(){} var T=[g,k]; return g;}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){T[0&1]()} function k(){return 1} var T=[g,k]; return g;}" table-signature
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){T[0&1]()} var T=[k,k]; function k(){} return g;}" module-order
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){T[0&1](1)} function k(){} var T=[k,k]; return g;}" table-signature
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){T[0&1]()} var U=[g]; return g;}" table-use
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){T[0&3]();T[0&1]()} var T=[g,g,g,g]; return g;}" table-call
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){T[0&1]();} var T=[g,g,g]; return g;}" table
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){k()} return g;}" unknown-function
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){k()} function k(i){i=i|0} return g;}" call-signature
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){k(1)} function k(i){i=i|0} return g;}" 
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){k()} function k(){return 1} return g;}" call-signature
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){k()|0} function k(){return 1.0} return g;}" call-signature
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){M()} return g;}" unknown-function
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){s()} return g;}" unknown-function
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){k();k()|0} function k(){} return g;}" call-signature
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){T()} var T=[g]; return g;}" name-use
            v8 -    sm -    spec -    "function M(s,f,h){\"use asm\"; function g(){g[0&0]()} return g;}" name-use
            v8 ok   sm ok   spec ok   "function M(s,f,h){\"use asm\"; function g(){} function k(){} var T=[g,k]; return k;}" 
        "#]],
    );
}

#[test]
fn functions_that_say_use_asm() {
    table(
        &[
            "var M=function(s,f,h){\"use asm\"; var M=1; function g(){} return g;}",
            "var M={M(s,f,h){\"use asm\"; function g(){} return g;}}.M",
            "class C{static M(s,f,h){\"use asm\"; function g(){} return g;}} var M=C.M",
            "\"foo\"; function M(s,f,h){\"foo\"; \"use asm\"; function g(){} return g;}",
            "var o={get M(){\"use asm\"; function g(){} return g;}}; var M=Object.getOwnPropertyDescriptor(o,'M').get",
            "class C{constructor(s,f,h){\"use asm\"; function g(){} return g;}}; var M=C",
            "class C{static get M(){\"use asm\"; function g(){} return g;}}; var M=Object.getOwnPropertyDescriptor(C,'M').get",
            "var M=(s,f,h)=>{\"use asm\"; function g(){} return g;}",
            "var M=function*(s,f,h){\"use asm\"; function g(){} return g;}",
            "var M=async function(s,f,h){\"use asm\"; function g(){} return g;}",
            "var M={async M(s,f,h){\"use asm\"; function g(){} return g;}}.M",
            "var M=function M(s,f,h){\"use asm\"; function g(){} return g;}",
            "var M=function M(s,f,h){\"use\\x20asm\"; function g(){} return g;}",
            "var M=function M(s,f,h){(\"use asm\"); function g(){} return g;}",
            "var M=(function(s,f,h){\"use asm\"; function g(){} return g;})",
        ],
        expect![[r#"
            v8 ok   sm ok   spec ok   "var M=function(s,f,h){\"use asm\"; var M=1; function g(){} return g;}" 
            v8 ok   sm -    spec -    "var M={M(s,f,h){\"use asm\"; function g(){} return g;}}.M" module-function
            v8 ok   sm -    spec -    "class C{static M(s,f,h){\"use asm\"; function g(){} return g;}} var M=C.M" module-function
            v8 -    sm ok   spec -    "\"foo\"; function M(s,f,h){\"foo\"; \"use asm\"; function g(){} return g;}" directive
            v8 ok   sm -    spec -    "var o={get M(){\"use asm\"; function g(){} return g;}}; var M=Object.getOwnPropertyDescriptor(o,'M').get" module-function
            v8 -    sm -    spec -    "class C{constructor(s,f,h){\"use asm\"; function g(){} return g;}}; var M=C" module-function
            v8 ok   sm -    spec -    "class C{static get M(){\"use asm\"; function g(){} return g;}}; var M=Object.getOwnPropertyDescriptor(C,'M').get" module-function
            v8 -    sm -    spec -    "var M=(s,f,h)=>{\"use asm\"; function g(){} return g;}" module-function
            v8 -    sm -    spec -    "var M=function*(s,f,h){\"use asm\"; function g(){} return g;}" module-function
            v8 -    sm -    spec -    "var M=async function(s,f,h){\"use asm\"; function g(){} return g;}" module-function
            v8 -    sm -    spec -    "var M={async M(s,f,h){\"use asm\"; function g(){} return g;}}.M" module-function
            v8 ok   sm ok   spec ok   "var M=function M(s,f,h){\"use asm\"; function g(){} return g;}" 
            v8 none sm none spec none "var M=function M(s,f,h){\"use\\x20asm\"; function g(){} return g;}" 
            v8 none sm none spec none "var M=function M(s,f,h){(\"use asm\"); function g(){} return g;}" 
            v8 ok   sm ok   spec ok   "var M=(function(s,f,h){\"use asm\"; function g(){} return g;})" 
        "#]],
    );
}
