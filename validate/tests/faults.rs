//! What keeps a file from being looked at, and where modules are looked for.

use emback_validate::{Engine, Options, Profile, Report, Rule, Syntax, check};

fn report(text: &str, syntax: Syntax) -> Report {
    check(text, &Options { engines: Profile::All.engines(), warnings: false, syntax })
}

fn script(text: &str) -> Report {
    report(text, Syntax::JavaScript)
}

const MODULE: &str = "function M(){\"use asm\";function f(){}return f;}";

/// A module whose only function has that body.
fn with_body(body: &str) -> String {
    format!("function M(){{\"use asm\";function f(a){{a=a|0;{body}}}return f;}}")
}

#[test]
fn what_is_too_deep_is_one_fault_with_its_place() {
    let n = 100_000;
    for body in [
        format!("a={}a{};", "(".repeat(n), ")".repeat(n)),
        format!("a={}a;", "!".repeat(10 * n)),
        format!("a=a{}|0;", "+a".repeat(10 * n)),
        format!("{}{}", "{".repeat(n), "}".repeat(n)),
        format!("if(a){{}}{}", "else if(a){}".repeat(n)),
        format!("a={}1;", "a=>".repeat(n)),
        format!("a={}1{};", "`${".repeat(n), "}`".repeat(n)),
        format!("a={}a;", "new ".repeat(10 * n)),
        format!("{};", "do ".repeat(n)),
    ] {
        let report = script(&with_body(&body));
        assert_eq!(report.modules.len(), 0);
        let [fault] = report.faults.as_slice() else { panic!("{} faults", report.faults.len()) };
        assert_eq!(fault.rule, Rule::Depth);
        assert!(fault.span.end > fault.span.start);
    }
}

#[test]
fn what_engines_bear_gets_its_verdict() {
    let n = 4_000;
    for body in [
        format!("a={}a{};", "(".repeat(n), ")".repeat(n)),
        format!("{}{}", "{".repeat(n), "}".repeat(n)),
        format!("{};", "if(a)".repeat(n)),
        format!("if(a){{}}{}", "else if(a){}".repeat(n)),
        format!("a={}a;", "a?a:".repeat(n)),
        format!("a={}a|0;", "a=".repeat(n)),
        format!("a=a{}|0;", "+a".repeat(64_000)),
        format!("a=a{};", "|a".repeat(64_000)),
    ] {
        let report = script(&with_body(&body));
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        assert_eq!(
            report.modules[0].verdict(Engine::SpiderMonkey),
            Some(emback_validate::Finding::Valid)
        );
    }
}

#[test]
fn what_is_no_javascript_is_a_fault() {
    for text in
        ["var 1;", "f(", "var a = ;", "x = `${", "\"", "/*", "a b", "while(1) function g(){}"]
    {
        let report = script(&format!("{MODULE}\n{text}"));
        let [fault] = report.faults.as_slice() else { panic!("{text}: {:?}", report.faults) };
        assert_eq!(fault.rule, Rule::Syntax, "{text}");
        assert!(fault.span.start as usize >= MODULE.len() - 1, "{text} {:?}", fault.span);
    }
}

#[test]
fn what_engines_parse_is_parsed() {
    for text in [
        "var let=1, yield=2, await=3, async=5, get=6, set=7, of=8, static=9;",
        "010; with(a){} delete x; function g(b,b){} arguments=1; eval=2;",
        "if(1) function g(){}",
        "if(1); else function g(){}",
        "l: function g(){}",
        "<!-- x",
        "x\n--> y",
        "async\nx",
        "a\n++\nb",
        "/[/]/; a / b / c",
        "var interface, package, private, protected, public, implements",
    ] {
        let report = script(&format!("{MODULE}\n{text}"));
        assert!(report.faults.is_empty(), "{text}: {:?}", report.faults);
        assert_eq!(report.modules.len(), 1);
    }
}

#[test]
fn modules_are_found_wherever_they_are() {
    let count = |text: &str| script(text).modules.len();
    assert_eq!(count("'use asm'; var s = 'use asm'; // use asm"), 0);
    assert_eq!(count("f(\"use asm\")"), 0);
    assert_eq!(count("function f() { g(); \"use asm\"; }"), 0);
    assert_eq!(count(&format!("{MODULE}{MODULE}x = {MODULE}; y = [() => {{ {MODULE} }}]")), 4);
    assert_eq!(
        count(&format!("class A {{ #m() {{ {MODULE} }} static {{ {MODULE} }} a = {MODULE} }}")),
        3
    );
    assert_eq!(count(&format!("import x from 'y'; export default {MODULE}")), 1);
    assert_eq!(count(&format!("await x; {MODULE}")), 1);
    // What is inside of a module is its own.
    assert_eq!(
        count(&format!("function M(){{\"use asm\";function f(){{ {MODULE} }}return f;}}")),
        1
    );
}

#[test]
fn scripts_of_html_are_looked_at_one_by_one() {
    let html = format!(
        "<p>use asm</p><script>{MODULE}</script><script>var 1; // use asm</script><script type=module>export {MODULE}</script>"
    );
    let report = report(&html, Syntax::Html);
    assert_eq!(report.modules.len(), 2);
    for module in &report.modules {
        assert_eq!(html.get(module.span.start as usize..module.span.end as usize), Some(MODULE));
    }
    let [fault] = report.faults.as_slice() else { panic!("{:?}", report.faults) };
    assert_eq!(html.get(fault.span.start as usize..fault.span.end as usize), Some("1"));
}
