//! Properties of the whole pipeline, from a module in text form to asm.js that an engine accepts.

use super::{generate, mutate};
use crate::engines::{self, Engine, Program};
use crate::workdir;
use arbitrary::{Result, Unstructured};
use emback::{Input, Level, Options};
use std::fs;
use std::panic::resume_unwind;
use std::thread;

/// The stack size of the compiler thread, the same as in the `emback` program.
const STACK: usize = 256 << 20;

/// Builds a valid random module at both levels, twice to the same bytes, with the verifier after every pass. V8 and
/// SpiderMonkey must accept the output.
pub fn generated(u: &mut Unstructured<'_>) -> Result<()> {
    let source = generate::module(u)?;
    for level in [Level::O0, Level::O2] {
        match build(source.as_bytes(), level) {
            Ok(output) => {
                assert!(
                    build(source.as_bytes(), level).is_ok_and(|again| again == output),
                    "other bytes\n{source}"
                );
                accepted(&output, &source);
                runs(&output, &source);
            }
            Err(why) => panic!("{why}\n{source}"),
        }
    }
    Ok(())
}

/// Builds a mutated real module. It must either be rejected with a diagnostic, or compile to code that an engine accepts.
pub fn mutated(u: &mut Unstructured<'_>) -> Result<()> {
    let source = mutate::real_text(u)?;
    for level in [Level::O0, Level::O2] {
        match build(&source, level) {
            Ok(output) => accepted(&output, &String::from_utf8_lossy(&source)),
            Err(why) => assert!(
                !why.contains("a bug of emback"),
                "{why}\n{}",
                String::from_utf8_lossy(&source)
            ),
        }
    }
    Ok(())
}

/// Builds in a thread with the program's stack size, so that the limits of nesting are those of the program.
fn build(source: &[u8], level: Level) -> std::result::Result<String, String> {
    let work = || {
        let input = Input::new("input.ll", source);
        let options = Options { level, verify_each: true, validate: true, ..Options::default() };
        match emback::compile(&[input], &options) {
            Ok(output) => Ok(output.contents.as_text().unwrap_or_default().to_owned()),
            Err(error) => Err(error.to_string()),
        }
    };
    thread::scope(|scope| {
        match thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, work)
            .map(thread::ScopedJoinHandle::join)
        {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(panic)) => resume_unwind(panic),
            Err(error) => panic!("no thread: {error}"),
        }
    })
}

/// Checks that an engine's validator accepts every module of `output`.
fn accepted(output: &str, source: &str) {
    if let Err(refusal) = engines::validates(output) {
        panic!("{}\n{source}", refusal.0);
    }
}

/// Checks that V8 compiles, links and runs it. Other suites compare what it prints.
fn runs(output: &str, source: &str) {
    let file = workdir::cache("fuzz").join(format!(
        "{}-{:?}.js",
        std::process::id(),
        thread::current().id()
    ));
    if let Err(error) = fs::write(&file, output) {
        panic!("cannot write {}: {error}", file.display());
    }
    let outcome =
        Program::new(&file).and_then(|program| match program.run_quickly(Engine::Node, 20) {
            Some(outcome) => Ok(outcome),
            None => program.run(Engine::Node, b"", 20),
        });
    match outcome {
        Ok(outcome) => assert!(outcome.success(), "{outcome:?}\n{source}"),
        Err(refusal) => panic!("{}\n{source}", refusal.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_smoke() {
        arbtest::arbtest(generated).size_min(512).budget_ms(1_000);
    }

    #[test]
    fn mutated_smoke() {
        arbtest::arbtest(mutated).budget_ms(1_000);
    }
}
