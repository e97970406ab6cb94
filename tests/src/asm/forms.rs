//! Forms that no generator produces, each of which V8, SpiderMonkey and JavaScript parse differently.

use super::judge::Subject;

/// What is before the statements of a form: `i`, `j` ints, `d`, `e` doubles, `x` a float; `v` gives nothing, `g` takes
/// nothing and gives a signed.
const BEFORE: &str = "var fr=stdlib.Math.fround;var I8=new stdlib.Int8Array(heap);var I32=new stdlib.Int32Array(heap);const K=16;const N=-1;const L=600000000;function v(){}function g(){return 1;}";

/// Statements within a function.
pub const STATEMENTS: &[&str] = &[
    "++d;",
    "--d;",
    "++i;",
    "--i;",
    "++x;",
    "--x;",
    "d=++e;",
    "d=e\n++d;",
    "d=e\n--d;",
    "i=j\n--d;",
    "i\n++j;",
    "do{}while(i)\n++d;",
    "for(;;i.x){break;}",
    "for(;;i*4*2){break;}",
    "for(;;4*i*2){break;}",
    "for(;;d*2.0*d){break;}",
    "for(;;i in j){break;}",
    "for(;;i instanceof j){break;}",
    "for(;;j=i in j){break;}",
    "for(;;i+d.x){break;}",
    "for(;;i?i:j.x){break;}",
    "for(;;i?i.x:j){break;}",
    "for(;;(i.x)){break;}",
    "for(;;i&&j){break;}",
    "for(;;i**j){break;}",
    "for(;;i++){break;}",
    "for(;;i,j.x,d){break;}",
    "for(i.x;;){break;}",
    "for(;i){break;}",
    "for(i=0;i,j){break;}",
    "for(;i/*;*/;){break;}",
    "for(;;v()){fr(-1);}",
    "fr(-1),v(),i;",
    "i=(+-1,g()|0)|0;",
    "do{+-1;}while(g()|0);",
    "fr(-1);v();",
    "+-1;v();",
    "if(+-1,g()|0){}",
    "zz:;",
    "zz:;yy:;",
    "zz:;{}yy:;",
    "zz:i=1;while(i){break;}",
    "zz:while(1){break\nzz;}",
    "zz:while(1){break//a\nzz;}",
    "zz:while(1){continue\nzz;}",
    "while(1){break\ni=1;}",
    "i=j\n(i);",
    "i=1\n(i);",
    "i=j//a\n(i);",
    "i=j\r(i);",
    "i=K\n(i);",
    "i=I8[0]\n(i);",
    "i=g()|0\n(i);",
    "i=(j)\n(i);",
    "i=(j\n(i));",
    "v\n();",
    "fr\n(1);",
    "return\n;",
    "i=1;return//a\n;",
    "i=1//a\rj=2;",
    "i=1//a\u{2028}j=2;",
    "i=1//a\r;",
    "i=1;//a\rd=i;",
    "i=1\n-->a\n",
    "/*\n*/-->a\n",
    "i=I32[K]|0;",
    "i=I32[N]|0;",
    "i=I32[L]|0;",
    "i=I8[K]|0;",
    "i=I32[i>>2]|0;",
    "i=1;var k=0;",
];

/// Whole functions behind those, where one form needs more than one.
pub const FUNCTIONS: &[&str] = &[
    "function a(){zz:;}function b(){yy:while(1){break yy;}}",
    "function a(){zz:;}function b(){{}yy:while(1){break yy;}}",
    "function a(){zz:;}function b(){}function c(){yy:{}}",
    "function a(){zz:{}}function b(){yy:{}}",
    "function a(){return\n1;}",
    "function a(){return\n1;return 2;}",
    "function a(){if(1)return\n1;return 1;}",
    "function a(){var fr=fr(0);}",
    "function a(){var x=fr(0),fr=0;}",
    "function a(){var k=0\n(k);}",
    "function a(k){k=k|0\n(k);}",
];

/// Forms where our validator intentionally differs from V8, and why.
pub const APART: &[(&str, &str)] = &[
    (
        "i=I32[i>>(j>>2)]|0;",
        "V8 takes the shift in the parentheses for that of the index, and the code that it makes of it does not compile",
    ),
    ("d++\ne;", "to V8 this is a sum, d+(+e), whose operators the source does not have as such"),
];

/// The statements in a module.
pub fn of_statements(statements: &str) -> Subject {
    of_functions(&format!("function t(i,j,d,e,x){{i=i|0;j=j|0;d=+d;e=+e;x=fr(x);{statements}}}"))
}

/// The functions in a module.
pub fn of_functions(functions: &str) -> Subject {
    Subject {
        name: "M".to_owned(),
        text: format!(
            "function M(stdlib,foreign,heap){{\"use asm\";{BEFORE}{functions}return g;}}"
        ),
    }
}
