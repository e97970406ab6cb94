//! What is counted, and what is not.

use super::*;

fn deep(text: &str) -> bool {
    scan(text, 0).too_deep.is_some()
}

#[test]
fn everything_that_nests_is_counted() {
    let n = 300_000;
    for one in [
        "(",
        "[",
        "{",
        "f(",
        "a[",
        "!",
        "- ",
        "+a",
        "|a",
        "**a",
        "=a",
        "?a:a",
        "a?",
        "a=>",
        "(a)=>",
        "async a=>",
        "a=>{",
        ".a",
        "()",
        "[0]",
        "new ",
        "typeof ",
        "void ",
        "if(1)",
        "if(1);else ",
        "if(1){}else ",
        "do ",
        "while(1)",
        "for(;;)",
        "a:",
        "function f(){",
        "function(){return ",
        "class extends ",
        "`${",
        "``",
        "&&a",
        "??a",
        "import(",
        "await ",
        "yield ",
        "if(a)do x;while(b);else ",
        "=function(){}",
        "?.a",
        "{a:",
        "[{",
        "try{",
        "with(a)",
        "\u{a0}!",
        "typeof\u{a0}",
        "switch(1){case 1:",
        "/**/!",
        "//\n!",
        "async function(){await ",
        "a/",
    ] {
        assert!(deep(&format!("x={}", one.repeat(n))), "{one}");
        assert!(deep(&format!(";{}", one.repeat(n))), "{one}");
    }
}

#[test]
fn every_keyword_is_looked_at() {
    assert!(KEYWORDS.iter().all(|word| may_be_keyword(word)));
    for name in
        ["a", "xx", "I32", "_if", "$", "iff", "stackSave", "instanceofs", "aWordOfManyLetters"]
    {
        assert!(!may_be_keyword(name.as_bytes()), "{name}");
    }
}

#[test]
fn what_does_not_nest_is_not_counted() {
    let n = 3_000;
    for one in [
        "x=1;",
        "x=a+b;\n",
        "x=a+b\n",
        "f(a,b);",
        "{}",
        "if(a){b}",
        "if(a){b}else{c}",
        "if(a)b;else c;",
        "if (a) b\n",
        "function f(){return a+b}\n",
        "function f(){}",
        "L:{a;}",
        "L:while(1){}",
        "do{a}while(b);",
        "do a;while(b);x;",
        "//a(\n",
        "/*(*/",
        "'(';",
        "\"{\";",
        "`(`;",
        "/[(/]/.x;",
        "x=a/b/c;",
        "a\n",
        "(a);\n",
        "while(a){}x;",
        "for(;;){}",
        "var a=1,b=2;",
        "try{}catch(e){}finally{}",
        "switch(a){case 1:case 2:default:b}",
        "case 1:",
        "x={a:1,if:2};",
        "a,",
        "class A{m(){}get x(){return 1}}",
        "i++;",
        "i++\n",
        "x=`${a}${b}`;",
        "return a;",
        "throw a;",
        "//(\u{2028};",
    ] {
        let text = one.repeat(n);
        assert!(!deep(&text), "{one}");
        assert!(
            scan(&text, 0).depth < 100 || one.starts_with("while") || one == "i++\n",
            "{one} {}",
            scan(&text, 0).depth
        );
    }
}

#[test]
fn modules_are_known_by_their_words() {
    assert!(scan("import a from 'b';", 0).module);
    assert!(scan("var a;\nexport { a };", 0).module);
    assert!(scan("export default function () {}", 0).module);
    assert!(!scan("import('a').then(b)", 0).module);
    assert!(!scan("x = { import: 1 }; f(); // export", 0).module);
    assert!(scan("await f()", 0).awaits && !scan("async function f() { await g() }", 0).awaits);
}
