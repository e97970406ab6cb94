//! What is left behind: uses, types, figures, and the limits.

use expect_test::expect;

use super::harness::{facts, findings, function_text, uses};
use crate::profile::Engine;
use crate::rule::Rule;

#[test]
fn calls_are_noted_once_for_each_way() {
    let body = "fv();fi()|0;k=fi()|0;gii(gii(1)|0)|0;imp(i|0,d);imp(1,2.0);+imp(d);k=Tii[i&1](i)|0;k=Tii[j&1](j)|0;\
                l=+Td[i&1]();unknown(x);bar[i&7]();";
    let [first, others @ ..] = Engine::ALL.map(|engine| uses(engine, body));
    expect![[r#"
        t (int, int, double, double, float, float) -> void
        fv () -> void
        fi () -> signed
        gii (int) -> signed
        foreign imp (int, double) -> void
        foreign imp (double) -> double
        Tii&1 (int) -> signed
        Td&1 () -> double
        unknown (float) -> void
        bar&7 () -> void
    "#]]
    .assert_eq(&first);
    assert!(others.iter().all(|other| *other == first));
}

#[test]
fn wrong_calls_are_no_uses() {
    expect![[r#"
        t (int, int, double, double, float, float) -> signed
    "#]]
    .assert_eq(&uses(Engine::V8, "gii(d+i)|0;k=fi();imp(x);z=fround(imp());Ti[i&2]()|0;return 1;"));
}

#[test]
fn figures() {
    let body = "I32[16]=I32[i>>2];F64[j>>3]=sin(d)+sqrt(d);fv();Tv[i&0]();imp();U8[99]=1;";
    let counts = facts(Engine::SpiderMonkey, &function_text(body)).map(|facts| facts.counts);
    expect![[r#"
        Ok(
            Counts {
                parameters: 6,
                locals: 3,
                loads: 1,
                stores: 3,
                calls: 1,
                table_calls: 1,
                foreign_calls: 1,
                math_calls: 1,
                heap_needed: 100,
                code: 73,
                switch_span: 0,
                depth: 4,
            },
        )
    "#]]
    .assert_debug_eq(&counts);
}

fn refused_by(function: &str, rule: Rule) -> Vec<Engine> {
    let found = findings(function).unwrap_or_default();
    found
        .iter()
        .filter(|diagnostic| diagnostic.rule == rule)
        .flat_map(|diagnostic| diagnostic.engines.iter())
        .collect()
}

fn with_locals(params: &str, count: usize, body: &str) -> String {
    let names: Vec<String> = (0..count).map(|at| format!("v{at}=0")).collect();
    format!(
        "function t({params}){{{body0}var {names};{body}}}",
        body0 = coerced(params),
        names = names.join(",")
    )
}

fn coerced(params: &str) -> String {
    params
        .split(',')
        .filter(|name| !name.is_empty())
        .map(|name| format!("{name}={name}|0;"))
        .collect()
}

#[test]
fn fifty_thousand_variables() {
    let refused =
        |params, count, body| refused_by(&with_locals(params, count, body), Rule::TooManyLocals);
    assert_eq!(refused("", 50_000, ""), []);
    assert_eq!(refused("", 50_001, ""), [Engine::V8, Engine::SpiderMonkey]);
    // To SpiderMonkey parameters are variables, to V8 what it computes with.
    assert_eq!(refused("p", 50_000, ""), [Engine::SpiderMonkey]);
    assert_eq!(refused("", 50_000, "v0=-v1|0;"), [Engine::V8]);
    assert_eq!(refused("", 50_000, "switch(v0|0){case 0:}"), [Engine::V8]);
    assert_eq!(refused("", 49_999, "v0=-v1|0;v0=-v1|0;switch(0){case 0:}"), []);
    assert_eq!(refused("", 49_999, "Tii[1&1](abs(v0|0)|0)|0;"), [Engine::V8]);
    assert_eq!(refused("", 49_998, "Tii[1&1](abs(v0|0)|0)|0;"), []);
    assert_eq!(refused("", 49_998, "Tii[1&1](min(v0|0,0))|0;"), [Engine::V8]);
}

#[test]
fn a_thousand_parameters() {
    let names = |count: usize| (0..count).map(|at| format!("p{at}")).collect::<Vec<_>>().join(",");
    let function = |count| format!("function t({0}){{{1}}}", names(count), coerced(&names(count)));
    assert_eq!(refused_by(&function(1000), Rule::TooManyParameters), []);
    assert_eq!(
        refused_by(&function(1001), Rule::TooManyParameters),
        [Engine::V8, Engine::SpiderMonkey]
    );
    let call = |count: usize| function_text(&format!("imp({});", vec!["5"; count].join(",")));
    assert_eq!(refused_by(&call(1000), Rule::TooManyParameters), []);
    // SpiderMonkey does not count what foreign functions are given.
    assert_eq!(refused_by(&call(1001), Rule::TooManyParameters), [Engine::V8]);
}

#[test]
fn long_chains_need_no_stack() {
    let chain = vec!["i"; 100_000].join("+");
    let function = function_text(&format!("k={chain}|0;"));
    let all = std::thread::Builder::new()
        .stack_size(256 << 20)
        .spawn(move || findings(&function).map(|found| found.len()));
    let found = all.ok().and_then(|thread| thread.join().ok());
    assert_eq!(found, Some(Ok(0)));
}
