//! Checks built programs with the validator of `emback validate`, in this process.

use emback_validate::{Diagnostic, Options, Profile, Severity, Syntax, check};
use std::thread;

/// As deep as what engines bear needs.
const STACK: usize = 64 << 20;

/// Whether it takes each of `modules` modules of a script, for all engines.
pub fn accepts(script: &str, modules: usize) -> Result<(), String> {
    thread::scope(|scope| {
        let work = || judge(script, modules);
        match thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work) {
            Ok(thread) => thread.join().unwrap_or_else(|_| Err("it panicked".to_owned())),
            Err(error) => Err(format!("no thread: {error}")),
        }
    })
}

fn judge(script: &str, modules: usize) -> Result<(), String> {
    let options =
        Options { engines: Profile::All.engines(), warnings: false, syntax: Syntax::JavaScript };
    let report = check(script, &options);
    let all = report.faults.iter().chain(report.modules.iter().flat_map(|m| &m.diagnostics));
    let errors: Vec<String> = all
        .filter(|diagnostic| diagnostic.severity() == Severity::Error)
        .map(|diagnostic| describe(script, diagnostic))
        .collect();
    if !errors.is_empty() {
        return Err(errors.join("\n"));
    }
    if report.modules.len() != modules {
        return Err(format!("{} modules were found, not {modules}", report.modules.len()));
    }
    Ok(())
}

fn describe(script: &str, diagnostic: &Diagnostic) -> String {
    let place = diagnostic.span.start as usize..diagnostic.span.end as usize;
    let text: String = script.get(place).unwrap_or_default().chars().take(120).collect();
    let Diagnostic { rule, engines, message, function, .. } = diagnostic;
    let function = function.as_deref().unwrap_or("the module");
    format!("{}: {message} (in {function}, refused by {engines}): {text}", rule.name())
}
