//! Runs the validator under test.

use super::judge::Verdict;
use emback_validate::{
    Diagnostic, Engine, Finding, ModuleReport, Options, Report, Severity, Syntax,
};

/// The verdicts of our validator on a script with one module: with the rules of V8, and with those of SpiderMonkey.
pub type Check = fn(&str) -> [Verdict; 2];

/// Ours.
pub const OURS: Option<Check> = Some(emback);

/// `emback-validate` as judge.
pub fn emback(text: &str) -> [Verdict; 2] {
    let asked = [Engine::V8, Engine::SpiderMonkey];
    let options = Options {
        engines: asked.into_iter().collect(),
        warnings: false,
        syntax: Syntax::JavaScript,
    };
    let report = emback_validate::check(text, &options);
    asked.map(|engine| verdict(&report, engine))
}

fn verdict(report: &Report, engine: Engine) -> Verdict {
    if let Some(fault) = report.faults.first() {
        return Verdict::NotJavaScript(describe(fault));
    }
    let judge = |module: &ModuleReport| match module.verdict(engine) {
        Some(Finding::Valid) => Verdict::Accepted,
        Some(Finding::Invalid) | None => {
            let mut errors = module.diagnostics.iter().filter(|diagnostic| {
                diagnostic.severity() == Severity::Error && diagnostic.engines.contains(engine)
            });
            Verdict::Refused(errors.next().map_or_else(String::new, describe))
        }
    };
    match report.modules.first() {
        Some(module) => judge(module),
        None => Verdict::Refused("there is no module".to_owned()),
    }
}

fn describe(diagnostic: &Diagnostic) -> String {
    let place = &diagnostic.span;
    format!("{}..{}: {} [{}]", place.start, place.end, diagnostic.message, diagnostic.rule.name())
}
