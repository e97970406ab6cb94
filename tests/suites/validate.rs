//! Compares the asm.js validator with the engines that validate: random modules, every kind of fault, published modules.
//!
//! It runs some hundred modules. EMBACK_FULL=1 runs 20,000, and runs the engines on the published modules again.
//! VALIDATE_SEEDS=FROM..TO selects other seeds.

use emback_tests::asm::case::{self, Case};
use emback_tests::asm::compare::{self, Judged};
use emback_tests::asm::faults;
use emback_tests::asm::forms;
use emback_tests::asm::judge::{self, JUDGES, Subject, Verdict};
use emback_tests::asm::packages::{self, LIST, Published, Takers};
use emback_tests::asm::validator::OURS;
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{list, tools};
use std::ops::Range;

/// How many modules one case judges.
const BATCH: u64 = 500;

fn main() {
    tools::require(&["node", "js102", "js78", "npm", "tar"]);
    if list::blessing() {
        bless();
    }
    let usual = if list::full() { 0..20_000 } else { 0..500 };
    let seeds = std::env::var("VALIDATE_SEEDS").ok().and_then(|text| range(&text)).unwrap_or(usual);
    let mut cases = vec![
        text_case("judges_know_good_from_bad", judges),
        text_case("a_module_that_kills_an_engine_is_the_only_one_lost", lost),
        text_case("every_kind_of_fault", every_kind),
        text_case("forms", all_forms),
        text_case("forms_that_are_judged_otherwise_for_a_reason", apart),
    ];
    let mut from = seeds.start;
    while from < seeds.end {
        let part = from..(from + BATCH).min(seeds.end);
        cases.push(text_case(format!("seeds_{}", part.start), move || random(part)));
        from += BATCH;
    }
    for published in packages::listed() {
        let name = format!("{}_{}", published.package, published.path);
        cases.push(text_case(name, move || known(&published)));
    }
    run_suite(cases);
}

fn range(text: &str) -> Option<Range<u64>> {
    let (from, to) = text.split_once("..")?;
    Some(from.parse().ok()?..to.parse().ok()?)
}

fn subject(body: &str) -> Subject {
    Subject {
        name: "M".to_owned(),
        text: format!("function M(stdlib,foreign,heap){{\"use asm\";{body}}}"),
    }
}

/// Our validator and the engines agree on every form.
fn all_forms() -> Result<(), String> {
    let statements = forms::STATEMENTS.iter().map(|text| forms::of_statements(text));
    let functions = forms::FUNCTIONS.iter().map(|text| forms::of_functions(text));
    let cases = statements.chain(functions).map(|subject| Case { subject, fault: None }).collect();
    let judged = compare::judge(cases, OURS);
    let wrong: Vec<String> = judged
        .iter()
        .filter_map(|judged| judged.wrong().map(|why| format!("{why}\n{judged}")))
        .collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n\n")) }
}

/// Names that differ still differ, and only V8 accepts them.
fn apart() -> Result<(), String> {
    let cases = forms::APART
        .iter()
        .map(|(text, _)| Case { subject: forms::of_statements(text), fault: None })
        .collect();
    for judged in compare::judge(cases, OURS) {
        let [node, js102, _] = &judged.engines;
        let ours = judged.ours.iter().flatten().any(Verdict::accepts);
        if !node.accepts() || js102.accepts() || ours {
            return Err(judged.to_string());
        }
    }
    Ok(())
}

/// What the judges say where the answer is known.
fn judges() -> Result<(), String> {
    // What node, and what the shells say.
    let known = [
        ("function f(a){a=a|0;return a+1|0;}return f;", true, true),
        ("function f(a){a=a|0;return a+1;}return f;", false, false),
        ("function f(a){a=a|0;return (a)}return f;;", false, false),
        ("function f(a){a=a|0;return a+1|0;}return (f);", false, true),
        ("var g=foreign.x|0;function f(){return g|0;}return f;", true, true),
        (
            "var I=new stdlib.Int32Array(heap);function f(){return (I[0]|0)+1|0;}return f;",
            true,
            true,
        ),
        ("var I=new stdlib.Int32Array(heap);function f(){return I[0]+1|0;}return f;", true, false),
        ("function f(){", false, false),
    ];
    let subjects: Vec<Subject> = known.iter().map(|(body, ..)| subject(body)).collect();
    for ((body, node, shells), verdicts) in known.iter().zip(judge::by_all(&subjects)) {
        for (engine, (verdict, wanted)) in
            JUDGES.iter().zip(verdicts.iter().zip([node, shells, shells]))
        {
            if verdict.accepts() != *wanted {
                return Err(format!("{} says of {body}: {verdict}", engine.name()));
            }
        }
    }
    Ok(())
}

/// One that is too deep, between others.
fn lost() -> Result<(), String> {
    let good = subject("function f(){}return f;");
    let deep = format!("function f(){{{}0{};}}return f;", "(".repeat(50_000), ")".repeat(50_000));
    let verdicts = judge::by_all(&[good.clone(), subject(&deep), good]);
    for (at, verdicts) in verdicts.iter().enumerate() {
        for (engine, verdict) in JUDGES.iter().zip(verdicts) {
            let right = match verdict {
                Verdict::Lost(_) => at == 1,
                Verdict::Accepted => at != 1,
                Verdict::Refused(_) | Verdict::NotJavaScript(_) => false,
            };
            if !right {
                return Err(format!("{} says of module {at}: {verdict}", engine.name()));
            }
        }
    }
    Ok(())
}

/// Each kind is planted at least once in a while.
fn every_kind() -> Result<(), String> {
    let mut names: Vec<&str> = faults::all().iter().map(|fault| fault.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    if names.len() < count {
        return Err(format!("{} kinds share their names", count - names.len()));
    }
    let planted = |fault| {
        (0..40).any(|seed| case::with_fault(seed, fault).is_ok_and(|case| case.fault.is_some()))
    };
    let never: Vec<&str> = faults::all()
        .into_iter()
        .filter(|fault| !planted(*fault))
        .map(|fault| fault.name)
        .collect();
    if never.is_empty() { Ok(()) } else { Err(format!("never planted: {}", never.join(", "))) }
}

fn random(seeds: Range<u64>) -> Result<(), String> {
    let cases: Vec<Case> = seeds.filter_map(|seed| case::of_seed(seed).ok()).collect();
    let count = cases.len();
    let judged = compare::judge(cases, OURS);
    let wrong: Vec<String> = judged.iter().filter_map(objection).collect();
    match wrong.first() {
        None => Ok(()),
        Some(first) => {
            Err(format!("{} of {count} are judged otherwise; one:\n{first}", wrong.len()))
        }
    }
}

fn objection(judged: &Judged) -> Option<String> {
    if judged.case.fault.is_none() && !judged.accepted() {
        return Some(format!("a module without fault is refused\n{judged}"));
    }
    if !judged.shells_agree() {
        return Some(format!("the SpiderMonkeys disagree\n{judged}"));
    }
    judged.wrong().map(|why| format!("{why}\n{judged}"))
}

fn by_engines(modules: &[Subject]) -> Result<Vec<Takers>, String> {
    judge::by_all(modules)
        .iter()
        .map(|[node, js102, js78]| {
            for verdict in [node, js102, js78] {
                if let Verdict::Lost(why) = verdict {
                    return Err(format!("no verdict: {why}"));
                }
            }
            if js102.accepts() != js78.accepts() {
                return Err(format!("js102: {js102}, js78: {js78}"));
            }
            Ok(Takers::of(node, js102))
        })
        .collect()
}

fn known(published: &Published) -> Result<(), String> {
    let modules = published.modules()?;
    if modules.len() != published.known.len() {
        return Err(format!(
            "{} modules, and {LIST} knows of {}",
            modules.len(),
            published.known.len()
        ));
    }
    if list::full() && by_engines(&modules)? != published.known {
        return Err(format!("the engines say: {:?}", by_engines(&modules)?));
    }
    for (module, known) in modules.iter().zip(&published.known) {
        if let Some(ours) = OURS {
            let [v8, spider_monkey] = ours(&module.text);
            if Takers::of(&v8, &spider_monkey) != *known {
                return Err(format!("known: {known:?}\nV8: {v8}\nSpiderMonkey: {spider_monkey}"));
            }
        }
    }
    Ok(())
}

fn bless() {
    let mut lines = Vec::new();
    for published in packages::listed() {
        let takers = published.modules().and_then(|modules| by_engines(&modules));
        match takers {
            Ok(takers) => {
                let takers: Vec<&str> = takers.into_iter().map(Takers::name).collect();
                lines.push(format!(
                    "{} {} {}",
                    published.package,
                    published.path,
                    takers.join(" ")
                ));
            }
            Err(why) => panic!("{} {}: {why}", published.package, published.path),
        }
    }
    let heading = "asm.js in npm packages: package, file, and which engines accept each module in it: both, v8, spidermonkey or none.\nBLESS=1 writes the engines' verdicts.";
    list::write(LIST, heading, &lines);
}
