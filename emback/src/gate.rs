//! The check of what was printed, before it is written.

use emback_ir::{Diagnostic as Word, Location};
use emback_validate::{Options, Profile, Report, Rule, Severity, Syntax};

use emback_validate::places::Places;

use crate::{Error, Input};

/// At most so many functions are reported.
const MOST: usize = 20;

/// The message where the script holds no module, which the search for a smaller input looks for.
const NO_MODULE: &str = "the output holds no asm.js module";

/// What to do about it: `words` are what a smaller input must still make the gate say.
fn help(words: &str) -> String {
    format!(
        "this is a bug of emback, and nothing was written\n\
         please report it with the input, or with a smaller one that shows it as well:\n\
         emback reduce IN.ll -o SMALL.ll --test \
         'emback build \"$1\" OPTIONS --validate -o /dev/null 2>&1 | grep -q \"{words}\"'"
    )
}

/// Holds the whole script to what V8, SpiderMonkey and the specification take: the glue is read,
/// too, as engines read it.
///
/// # Errors
/// With the functions that are refused and why. Whatever the input was, that is a bug of emback.
pub(crate) fn check(script: &str) -> Result<(), Error> {
    let options =
        Options { engines: Profile::All.engines(), warnings: false, syntax: Syntax::JavaScript };
    judge(script, &emback_validate::check(script, &options))
}

/// Bytes of WebAssembly that V8 makes of one function at most.
pub(crate) const MOST_CODE: usize = 7_654_321;

/// A function that V8 finds too large, or that is too large to be checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Oversized {
    /// Its name in asm.js.
    pub name: String,
    /// What it becomes, in words.
    pub size: String,
}

/// Functions of an asm.js module that V8 finds too large.
pub(crate) fn oversized(module: &str) -> Vec<Oversized> {
    let options =
        Options { engines: Profile::V8.engines(), warnings: false, syntax: Syntax::JavaScript };
    let report = emback_validate::check(module, &options);
    let functions = report.modules.into_iter().flat_map(|module| module.stats.functions);
    let counted = functions.filter(|function| function.counts.code as usize > MOST_CODE);
    let counted = counted.map(|function| {
        let bytes = function.counts.code;
        let size = format!("about {bytes} bytes of WebAssembly when V8 compiles it");
        Oversized { name: function.name, size }
    });
    // What is not checked for its size alone is far beyond what V8 compiles.
    let unchecked = report.faults.iter().filter(|fault| fault.rule == Rule::FunctionSize);
    let unchecked = unchecked.filter_map(|fault| {
        let text = module.get(fault.span.start as usize..)?;
        let (name, _) = text.strip_prefix("function ")?.split_once('(')?;
        let size = format!("more than {MOST_CODE} bytes of WebAssembly when V8 compiles it");
        Some(Oversized { name: name.trim().to_owned(), size })
    });
    counted.chain(unchecked).collect()
}

/// Turns what the checker found into one error, with at most [`MOST`] diagnostics.
fn judge(script: &str, report: &Report) -> Result<(), Error> {
    let broken = report
        .faults
        .iter()
        .chain(report.modules.iter().flat_map(|module| &module.diagnostics))
        .filter(|diagnostic| diagnostic.severity() == Severity::Error);
    let places = Places::new(script);
    let mut words: Vec<Word> = broken
        .clone()
        .take(MOST)
        .map(|diagnostic| {
            let place = places.place(diagnostic.span.start);
            let rule = diagnostic.rule.name();
            let message = format!(
                "the output is no valid asm.js ({rule}, refused by {}): {}",
                diagnostic.engines, diagnostic.message
            );
            let line = places.line(place.line);
            let location = Location::Text {
                source: emback_ir::Source::FIRST,
                line: u32::try_from(place.line).unwrap_or(u32::MAX),
                column: u32::try_from(place.byte.saturating_sub(line.start) + 1).unwrap_or(0),
            };
            let word = Word::error(message).at(location);
            match &diagnostic.function {
                Some(function) => word.in_function(function),
                None => word,
            }
        })
        .collect();
    let more = broken.clone().count() - words.len();
    let shows = match broken.clone().next() {
        Some(first) => first.rule.name(),
        None => NO_MODULE,
    };
    if report.modules.is_empty() && words.is_empty() {
        words.push(Word::error(NO_MODULE));
    }
    let Some(last) = words.last_mut() else { return Ok(()) };
    if more > 0 {
        let errors = if more == 1 { "error" } else { "errors" };
        last.message.push_str(&format!(" (and {more} further {errors})"));
    }
    last.help = Some(help(shows));
    Err(Error::at(&[Input::new("the output", script)], words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use emback_validate::{Diagnostic, ModuleReport, Stats};
    use expect_test::{Expect, expect};

    fn module(diagnostics: Vec<Diagnostic>) -> ModuleReport {
        ModuleReport {
            name: Some(emback_ir::abi::ASM_MODULE.to_owned()),
            span: 0..1,
            asked: Profile::Both.engines(),
            diagnostics,
            stats: Stats::default(),
            fit: Vec::new(),
        }
    }

    fn check(script: &str, report: &Report, want: Expect) {
        let shown =
            judge(script, report).map_or_else(|error| error.to_string(), |()| String::new());
        want.assert_eq(&shown);
    }

    #[test]
    fn an_output_that_is_refused_is_a_bug() {
        let script = "a\n  return (x * y) | 0;\n";
        let wrong = Diagnostic {
            rule: Rule::Multiply,
            engines: Profile::Both.engines(),
            span: 12..17,
            related: None,
            message: "two ints are multiplied".to_owned(),
            found: None,
            wanted: None,
            help: Some("not for the user of emback".to_owned()),
            function: Some("_f".to_owned()),
        };
        let report = |count: usize| Report {
            faults: Vec::new(),
            modules: vec![module(vec![wrong.clone(); count])],
        };
        check(script, &report(0), expect![[r#""#]]);
        check(
            script,
            &report(1),
            expect![[r#"
                the output:2:11: error: the output is no valid asm.js (multiply, refused by V8 and SpiderMonkey): two ints are multiplied (in function '_f'); this is a bug of emback, and nothing was written
                please report it with the input, or with a smaller one that shows it as well:
                emback reduce IN.ll -o SMALL.ll --test 'emback build "$1" OPTIONS --validate -o /dev/null 2>&1 | grep -q "multiply"'"#]],
        );
        let Err(Error::Input { diagnostics, .. }) = judge(script, &report(70)) else {
            panic!("it is refused");
        };
        assert_eq!(diagnostics.len(), MOST);
        assert!(diagnostics[MOST - 1].message.ends_with(" (and 50 further errors)"));
    }

    #[test]
    fn an_output_without_a_module_is_a_bug() {
        check(
            "var a;",
            &Report::default(),
            expect![[r#"
                the output:error: the output holds no asm.js module; this is a bug of emback, and nothing was written
                please report it with the input, or with a smaller one that shows it as well:
                emback reduce IN.ll -o SMALL.ll --test 'emback build "$1" OPTIONS --validate -o /dev/null 2>&1 | grep -q "the output holds no asm.js module"'"#]],
        );
    }
}
