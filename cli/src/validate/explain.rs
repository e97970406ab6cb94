//! `--explain` and `--list-rules`.

use emback_validate::{Engines, Options, Profile, Rule, Severity, Syntax, check};

use super::examples::{Example, example};
use super::json;
use crate::failure::Failure;
use emback::spelling::nearest;

/// More of an example is not read.
const LONGEST: usize = 240;

/// All rules, one a line.
pub(crate) fn list() -> String {
    let width = Rule::ALL.iter().map(|rule| rule.name().len()).max().unwrap_or(0);
    let line = |rule: &Rule| {
        let severity = json::severity(rule.severity());
        format!("{:width$}  {severity:7}  {}\n", rule.name(), rule.about())
    };
    Rule::ALL.iter().map(line).collect()
}

/// One rule: what it asks for, what breaks it, for whom, and what keeps it.
///
/// # Errors
/// When there is no such rule.
pub(crate) fn explain(name: &str) -> Result<String, Failure> {
    let Some(&rule) = Rule::ALL.iter().find(|rule| rule.name() == name) else {
        let failure = Failure::usage(format!("--explain {name}: there is no such rule"));
        return Err(match nearest(name, Rule::ALL.iter().map(|rule| rule.name())) {
            Some(near) => failure.help(format!("did you mean {near}?")),
            None => failure,
        });
    };
    let example = example(rule);
    let severity = json::severity(rule.severity());
    let mut text = format!("{severity}[{}]: {}\n\n", rule.name(), rule.about());
    if let Some(names) = example.names() {
        text.push_str(names);
        text.push_str("\n\n");
    }
    let (engines, words) = verdict(rule, &example);
    let head = match rule.severity() {
        _ if engines.is_empty() => "The checker does not check this rule".to_owned(),
        Severity::Error => format!("Refused by {engines}"),
        Severity::Warning => format!("Warning for {engines}"),
    };
    text.push_str(&format!("{head}:\n\n{}\n", indented(&example.refused)));
    if let Some(words) = words {
        text.push_str(&format!("    {words}\n\n"));
    }
    text.push_str(&format!("Better:\n\n{}", indented(&example.accepted)));
    Ok(text)
}

/// Checks the example: the engines that reject it, and the message.
fn verdict(rule: Rule, example: &Example) -> (Engines, Option<String>) {
    let options = Options {
        engines: Profile::All.engines(),
        warnings: rule.severity() == Severity::Warning,
        syntax: Syntax::JavaScript,
    };
    let report = check(&example.file(&example.refused), &options);
    let modules = report.modules.iter().flat_map(|module| &module.diagnostics);
    let mut engines = Engines::NONE;
    let mut words = None;
    let rule = shows_as(rule);
    for found in report.faults.iter().chain(modules).filter(|found| found.rule == rule) {
        engines = engines.union(found.engines);
        words.get_or_insert_with(|| format!("=> {}", found.message));
    }
    (engines, words)
}

/// The rule that the example's diagnostic names.
fn shows_as(rule: Rule) -> Rule {
    match rule {
        Rule::Jump => Rule::Syntax, // no JavaScript parser accepts it
        other => other,
    }
}

/// An example in four spaces, cut at the end of a line.
fn indented(text: &str) -> String {
    let mut shown: String = text.chars().take(LONGEST).collect();
    if shown.len() < text.len()
        && let Some(end) = shown.rfind('\n')
    {
        shown.truncate(end);
    }
    let more = text.len() - shown.len();
    let mut out: String = shown.lines().map(|line| format!("    {line}\n")).collect();
    if more > 0 {
        out.push_str(&format!("    ... and {more} bytes more\n"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples and the checker agree on every rule.
    #[test]
    fn examples_break_their_rule_and_what_is_better_breaks_none() {
        let mut wrong = String::new();
        for &rule in Rule::ALL {
            let example = example(rule);
            let (engines, _) = verdict(rule, &example);
            if engines.is_empty() {
                wrong.push_str(&format!("{}: not broken by its example\n", rule.name()));
            }
            let options = Options {
                engines: Profile::All.engines(),
                warnings: rule.severity() == Severity::Warning,
                syntax: Syntax::JavaScript,
            };
            let report = check(&example.file(&example.accepted), &options);
            let modules = report.modules.iter().flat_map(|module| &module.diagnostics);
            for found in report.faults.iter().chain(modules) {
                if found.severity() == Severity::Error || found.rule == rule {
                    wrong.push_str(&format!(
                        "{}: what is better breaks {}: {}\n",
                        rule.name(),
                        found.rule.name(),
                        found.message
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
    }
}
