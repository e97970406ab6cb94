//! Prints the verdicts of engines and of our validator on random asm.js modules.
//!
//! `verdicts FROM TO`: the modules of these seeds on which the verdicts differ.
//! `verdicts FROM TO FAULT`: the same with one fault in each of them.
//! `verdicts table FROM TO`: for each kind of fault, the engines' verdicts on the modules of these seeds.
//! `verdicts show SEED [FAULT]`: one module and all verdicts on it.

use emback_tests::asm::case::{self, Case};
use emback_tests::asm::compare::{self, Judged};
use emback_tests::asm::faults::{self, Fault};
use emback_tests::asm::{judge::Verdict, validator};
use emback_tests::tools;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    tools::require(&["node", "js102", "js78"]);
    match args[..] {
        ["table", from, to] => match (from.parse(), to.parse()) {
            (Ok(from), Ok(to)) => table(from, to),
            _ => usage(),
        },
        ["show", seed] => match seed.parse() {
            Ok(seed) => show(case::of_seed(seed)),
            Err(_) => usage(),
        },
        ["show", seed, name] => match (seed.parse(), case::fault(name)) {
            (Ok(seed), Some(fault)) => show(case::with_fault(seed, fault)),
            _ => usage(),
        },
        [from, to] => match (from.parse(), to.parse()) {
            (Ok(from), Ok(to)) => disagreements(from, to, None),
            _ => usage(),
        },
        [from, to, name] => match (from.parse(), to.parse(), case::fault(name)) {
            (Ok(from), Ok(to), Some(fault)) => disagreements(from, to, Some(fault)),
            _ => usage(),
        },
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: verdicts FROM TO [FAULT] | table FROM TO | show SEED [FAULT]");
    ExitCode::from(2)
}

fn show(case: arbitrary::Result<Case>) -> ExitCode {
    let Ok(case) = case else { return ExitCode::FAILURE };
    for judged in compare::judge(vec![case], validator::OURS) {
        println!("{judged}");
    }
    ExitCode::SUCCESS
}

fn disagreements(from: u64, to: u64, fault: Option<&'static Fault>) -> ExitCode {
    let (mut accepted, mut split, mut lost, mut wrong) = (0, 0, 0, 0);
    let seeds: Vec<u64> = (from..to).collect();
    for seeds in seeds.chunks(1000) {
        let cases = seeds.iter().filter_map(|&seed| match fault {
            Some(fault) => case::with_fault(seed, fault).ok(),
            None => case::of_seed(seed).ok(),
        });
        for (judged, seed) in compare::judge(cases.collect(), validator::OURS).iter().zip(seeds) {
            accepted += u64::from(judged.accepted());
            split += u64::from(!judged.engines_agree());
            lost += u64::from(judged.lost());
            for objection in objections(judged) {
                wrong += 1;
                println!("seed {seed}: {objection}\n{judged}\n");
            }
        }
    }
    println!(
        "{} modules: all engines accept {accepted}, V8 and SpiderMonkey disagree about {split}, no verdict for {lost}; {wrong} to examine",
        to - from
    );
    ExitCode::from(u8::from(wrong > 0))
}

/// What should not be.
fn objections(judged: &Judged) -> Vec<String> {
    let mut objections = Vec::new();
    if judged.case.fault.is_none() && !judged.accepted() {
        objections.push("a module without fault is refused".to_owned());
    }
    if !judged.shells_agree() {
        objections.push("the SpiderMonkeys disagree".to_owned());
    }
    objections.extend(judged.wrong());
    objections
}

/// One line for each kind: how often V8 and SpiderMonkey both accept, only one of them, or neither.
fn table(from: u64, to: u64) -> ExitCode {
    println!(
        "{:44} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6}",
        "fault", "both", "V8", "SM", "none", "syntax", "lost"
    );
    // Many kinds at once: starting engines takes longer than what they are asked.
    for kinds in faults::all().chunks(100) {
        let cases = kinds.iter().flat_map(|&fault| {
            (from..to).filter_map(move |seed| case::with_fault(seed, fault).ok())
        });
        let judged = compare::judge(cases.filter(|case| case.fault.is_some()).collect(), None);
        for fault in kinds {
            row(fault, judged.iter().filter(|judged| judged.case.fault == Some(fault.name)));
        }
    }
    ExitCode::SUCCESS
}

fn row<'a>(fault: &Fault, all: impl Iterator<Item = &'a Judged>) {
    let mut counts = [0; 6];
    let mut reasons = [String::new(), String::new()];
    for judged in all {
        let [node, js102, _] = &judged.engines;
        let column = match (node, js102) {
            _ if judged.lost() => 5,
            (Verdict::NotJavaScript(_), Verdict::NotJavaScript(_)) => 4,
            (Verdict::Accepted, Verdict::Accepted) => 0,
            (Verdict::Accepted, _) => 1,
            (_, Verdict::Accepted) => 2,
            _ => 3,
        };
        counts[column] += 1;
        for (reason, verdict) in reasons.iter_mut().zip([node, js102]) {
            if reason.is_empty()
                && let Verdict::Refused(why) = verdict
            {
                *reason = why.split_once(": ").map_or(why.clone(), |(_, why)| why.to_owned());
            }
        }
    }
    let [both, v8, spider_monkey, none, syntax, lost] = counts;
    println!(
        "{:44} {both:6} {v8:6} {spider_monkey:6} {none:6} {syntax:6} {lost:6}  {} / {}",
        fault.name, reasons[0], reasons[1]
    );
}
