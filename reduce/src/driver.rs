//! The search: selects the opportunities of each pass.
//!
//! Delta debugging over lists: all opportunities of a pass, then each half of the
//! rejected ones, each quarter, down to single ones, always on top of the accepted ones.
//! The passes repeat until a round changes nothing.
//!
//! Tests run speculatively: while one is running, the next ones run on the assumption
//! that it fails. Results are processed in order, the first success is accepted, and
//! later results are discarded. So the result and the number of tests are the same for
//! any number of jobs. This is Zeller and Hildebrandt's ddmin ("Simplifying and Isolating
//! Failure-Inducing Input", 2002) without its retry of larger chunks after a success: a
//! later round does the same work, and a round that changes nothing proves that no single
//! opportunity is left. A pass with n opportunities of which k are taken needs about 2k
//! log(n/k) tests, and 2n when none can be taken.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::{ControlFlow, Range};
use std::sync::atomic::{AtomicBool, Ordering};

use emback_ir::{Module, print, verify};

use crate::passes::{LAST, PASSES, Pass};

/// Stack size of a test's thread, in bytes. The printer and the verifier recurse as
/// deeply as constants nest, which the reader bounds; the 2 MiB that Rust gives a thread
/// are too few.
const STACK: usize = 64 << 20;

/// What is tested.
#[derive(Debug)]
pub struct Candidate<'a> {
    /// The module as `.ll`.
    pub text: &'a str,
    /// Set when the result is no longer needed: the test may end with any result.
    pub unwanted: &'a AtomicBool,
}

/// How to search.
#[derive(Clone, Debug)]
pub struct Options {
    /// Tests at a time, at least one.
    pub jobs: usize,
    /// Tests altogether.
    pub max_tests: Option<u64>,
}

/// Where the search is.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The pass at work.
    pub pass: &'static str,
    /// Round over all passes, from 1.
    pub round: u32,
    /// Tests so far.
    pub tests: u64,
    /// Lines of the best module so far.
    pub lines: usize,
    /// Bytes of it.
    pub bytes: usize,
}

/// Observes the progress of a reduction.
pub trait Observer {
    /// A smaller module fulfils the condition. `Break` ends the search.
    fn improved(&mut self, text: &str) -> ControlFlow<()>;

    /// Some tests were run. `Break` ends the search, and unprocessed results are dropped.
    fn progress(&mut self, progress: &Progress) -> ControlFlow<()>;
}

/// Why the search ended.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum End {
    /// No pass finds anything more.
    Done,
    /// As many tests as were allowed have been run.
    TestLimit,
    /// The observer ended it.
    Stopped,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The smallest module that fulfils the condition, as `.ll`.
    pub text: String,
    /// The number of tests with a processed result.
    pub tests: u64,
    /// Candidates that the verifier refused: wasted work.
    pub broken: u64,
    /// Why it ended.
    pub end: End,
}

/// Shrinks `module`, which must satisfy `condition` when printed; the caller has checked
/// that.
pub fn reduce(
    module: Module,
    options: &Options,
    condition: &(dyn Fn(&Candidate<'_>) -> bool + Sync),
    observer: &mut dyn Observer,
) -> Outcome {
    reduce_by(PASSES, LAST, module, options, condition, observer)
}

/// As [`reduce`], by these passes.
pub(crate) fn reduce_by(
    passes: &[Pass],
    last: &[Pass],
    module: Module,
    options: &Options,
    condition: &(dyn Fn(&Candidate<'_>) -> bool + Sync),
    observer: &mut dyn Observer,
) -> Outcome {
    let text = print::module(&module);
    let mut search = Search {
        options,
        condition,
        observer,
        known: HashMap::from([(digest(&text), ())]),
        progress: Progress {
            pass: "",
            round: 0,
            tests: 0,
            lines: text.lines().count(),
            bytes: text.len(),
        },
        best: module,
        text,
        broken: 0,
    };
    let end = match search.rounds(passes, last) {
        Ok(()) => End::Done,
        Err(end) => end,
    };
    Outcome { text: search.text, tests: search.progress.tests, broken: search.broken, end }
}

/// The state of one reduction.
struct Search<'a> {
    options: &'a Options,
    condition: &'a (dyn Fn(&Candidate<'_>) -> bool + Sync),
    observer: &'a mut dyn Observer,
    best: Module,
    text: String,
    /// Digests of all tested texts. Each of them failed, or was the best one at some
    /// time, so neither is worth a second test. A digest of 16 bytes takes the place of
    /// the text, as thousands of modules would not fit into memory.
    known: HashMap<u128, ()>,
    progress: Progress,
    broken: u64,
}

/// A candidate that a pass made, the verifier accepted and the printer wrote.
struct Made {
    module: Module,
    text: String,
    digest: u128,
}

/// The result of testing one choice.
enum Trial {
    /// The verifier refused the module.
    Broken,
    /// The text was tested before.
    Known,
    /// The condition was evaluated; the flag says whether it held.
    Tested(Box<Made>, bool),
}

impl Search<'_> {
    /// Repeats all passes until a round changes nothing, then runs the `last` ones once.
    /// Stops early with the reason when the limit or the observer says so; the best
    /// module so far stays valid then.
    fn rounds(&mut self, passes: &[Pass], last: &[Pass]) -> Result<(), End> {
        // The text in which each pass found nothing to take.
        let mut settled: HashMap<&str, u128> = HashMap::new();
        loop {
            self.progress.round += 1;
            let before = digest(&self.text);
            for pass in passes {
                let start = digest(&self.text);
                if settled.get(pass.name) != Some(&start) {
                    self.pass(pass)?;
                    if digest(&self.text) == start {
                        settled.insert(pass.name, start);
                    }
                }
            }
            if digest(&self.text) == before {
                break;
            }
        }
        // These passes only change the notation: another round would find nothing.
        last.iter().try_for_each(|pass| self.pass(pass))
    }

    /// Runs one pass to its fixed point on the best module. All candidates are made from
    /// the same `start` with a growing set of taken opportunities, rather than each from
    /// the result of the one before. The numbering of opportunities therefore stays the
    /// same during the search, and one vector of flags describes the state.
    fn pass(&mut self, pass: &Pass) -> Result<(), End> {
        self.progress.pass = pass.name;
        let start = self.best.clone();
        let count = pass.count(&start);
        let mut taken = vec![false; count];
        let mut any = false;
        let mut chunks: Vec<Range<usize>> =
            if count == 0 { Vec::new() } else { std::iter::once(0..count).collect() };
        let outcome = loop {
            let left = match self.level(pass, &start, &mut taken, &chunks, &mut any) {
                Ok(left) => left,
                Err(end) => break Err(end),
            };
            chunks = left.iter().flat_map(halves).collect();
            if chunks.is_empty() {
                break Ok(());
            }
        };
        if any {
            // Read the printed text again. The next pass then starts from what was
            // tested, and arenas drop the blocks, values and constants that are no longer
            // referenced. A module that does not survive the round trip is kept as it is.
            if let Ok(again) = emback_frontend::text::read(self.text.as_bytes(), "")
                && print::module(&again) == self.text
            {
                self.best = again;
            }
        }
        outcome
    }

    /// Tries each of the chunks, the last first; gives those that could not be taken.
    fn level(
        &mut self,
        pass: &Pass,
        start: &Module,
        taken: &mut [bool],
        chunks: &[Range<usize>],
        any: &mut bool,
    ) -> Result<Vec<Range<usize>>, End> {
        let mut left = Vec::new();
        // Later opportunities often depend on earlier ones (a use on its definition), so
        // removal from the end succeeds more often.
        let mut queue: Vec<Range<usize>> = chunks.iter().rev().cloned().collect();
        while !queue.is_empty() {
            let batch = &queue[..queue.len().min(self.options.jobs.max(1))];
            let choices: Vec<Vec<bool>> = batch
                .iter()
                .map(|chunk| {
                    let mut choice = taken.to_vec();
                    choice[chunk.clone()].fill(true);
                    choice
                })
                .collect();
            let trials = self.trials(pass, start, &choices);
            let mut done = 0;
            for trial in trials {
                let chunk = queue[done].clone();
                done += 1;
                match self.judge(trial)? {
                    Some(made) => {
                        taken[chunk].fill(true);
                        *any = true;
                        self.accept(*made)?;
                        break; // what ran behind guessed wrong
                    }
                    None => left.push(chunk),
                }
            }
            queue.drain(..done);
            if self.observer.progress(&self.progress).is_break() {
                return Err(End::Stopped);
            }
        }
        left.reverse();
        Ok(left)
    }

    /// The module of a trial, when it fulfils the condition. Results count in the order
    /// of the queue, whatever order the threads ended in, so that limits and
    /// interruptions strike at the same test for any number of jobs.
    fn judge(&mut self, trial: Trial) -> Result<Option<Box<Made>>, End> {
        match trial {
            Trial::Broken => {
                self.broken += 1;
                Ok(None)
            }
            Trial::Known => Ok(None),
            Trial::Tested(made, holds) => {
                // Two equal texts may be in one batch; the first result has made the
                // second one known.
                if self.known.contains_key(&made.digest) {
                    return Ok(None);
                }
                if self.options.max_tests.is_some_and(|most| self.progress.tests >= most) {
                    return Err(End::TestLimit);
                }
                // An interrupted test has no result: check for interruption first.
                if self.observer.progress(&self.progress).is_break() {
                    return Err(End::Stopped);
                }
                self.progress.tests += 1;
                self.known.insert(made.digest, ());
                Ok(holds.then_some(made))
            }
        }
    }

    /// Makes a candidate the best module and reports it.
    fn accept(&mut self, made: Made) -> Result<(), End> {
        self.best = made.module;
        self.text = made.text;
        self.progress.lines = self.text.lines().count();
        self.progress.bytes = self.text.len();
        match self.observer.improved(&self.text) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(End::Stopped),
        }
    }

    /// Makes and tests the modules of several choices, in as many threads. A condition
    /// that holds sets `unwanted` for all later candidates of the batch, since they were
    /// made without its change and will be discarded. A single choice runs on the calling
    /// thread.
    fn trials(&self, pass: &Pass, start: &Module, choices: &[Vec<bool>]) -> Vec<Trial> {
        let unwanted: Vec<AtomicBool> = choices.iter().map(|_| AtomicBool::new(false)).collect();
        let (known, condition) = (&self.known, self.condition);
        let limit_reached = self.options.max_tests.is_some_and(|most| self.progress.tests >= most);
        let trial = |index: usize| -> Trial {
            let made = match make(pass, start, &choices[index]) {
                Some(made) => made,
                None => return Trial::Broken,
            };
            if known.contains_key(&made.digest) {
                return Trial::Known;
            }
            let candidate = Candidate { text: &made.text, unwanted: &unwanted[index] };
            let holds = !limit_reached && condition(&candidate);
            if holds {
                for later in &unwanted[index + 1..] {
                    later.store(true, Ordering::Relaxed);
                }
            }
            Trial::Tested(Box::new(made), holds)
        };
        if let [_] = choices {
            return vec![trial(0)];
        }
        std::thread::scope(|scope| {
            let trial = &trial;
            let threads: Vec<_> = (0..choices.len())
                .map(|index| {
                    std::thread::Builder::new()
                        .stack_size(STACK)
                        .spawn_scoped(scope, move || trial(index))
                })
                .collect();
            threads
                .into_iter()
                .enumerate()
                .map(|(index, thread)| match thread {
                    Ok(thread) => {
                        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
                    }
                    Err(_) => trial(index), // the system refused a thread: test on this one
                })
                .collect()
        })
    }
}

/// The candidate that results from these opportunities, or none if it is not valid IR.
/// Invalid candidates are not an error: passes may propose what only the verifier can
/// judge, such as a value used where it does not dominate.
fn make(pass: &Pass, start: &Module, taken: &[bool]) -> Option<Made> {
    let module = pass.apply(start, taken);
    if !verify::module(&module).is_empty() {
        return None;
    }
    let text = print::module(&module);
    Some(Made { digest: digest(&text), module, text })
}

/// Splits a rejected chunk for the next level; a single opportunity has no halves and is
/// final.
fn halves(chunk: &Range<usize>) -> Vec<Range<usize>> {
    let middle = chunk.start + chunk.len() / 2;
    if chunk.len() < 2 {
        return Vec::new();
    }
    vec![chunk.start..middle, middle..chunk.end]
}

/// A 128-bit hash of a text, from two 64-bit SipHash values with different prefixes. With
/// the 10^5 candidates of a long reduction the chance of a collision, which would skip a
/// test, is below 10^-28.
fn digest(text: &str) -> u128 {
    let half = |seed: u8| {
        let mut hasher = DefaultHasher::new();
        (seed, text).hash(&mut hasher);
        u128::from(hasher.finish())
    };
    half(0) << 64 | half(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Silent;
    use std::collections::HashSet;
    use std::sync::Mutex;

    const TEXT: &str = r#"
@a = global i32 1
@b = global i32 2
@c = global i32 3
@d = global i32 4
@e = global i32 5
define i32 @f(i32 %x) {
  %y = sdiv i32 %x, 100
  %z = mul i32 %y, %x
  ret i32 %z
}
"#;

    fn module() -> Module {
        emback_frontend::text::read(TEXT.as_bytes(), "").expect("it is right")
    }

    fn run(jobs: usize, max_tests: Option<u64>, holds: fn(&str) -> bool) -> Outcome {
        let options = Options { jobs, max_tests };
        reduce(module(), &options, &|candidate| holds(candidate.text), &mut Silent)
    }

    #[test]
    fn the_result_and_the_number_of_tests_are_the_same_for_all_jobs() {
        let holds = |text: &str| text.contains("sdiv") && text.contains("i32 4");
        for most in [None, Some(0), Some(1), Some(7), Some(30)] {
            let one = run(1, most, holds);
            for jobs in [2, 3, 16] {
                let many = run(jobs, most, holds);
                assert_eq!(
                    (&many.text, many.tests, many.broken, many.end),
                    (&one.text, one.tests, one.broken, one.end)
                );
            }
            assert!(most.is_none_or(|most| one.tests == most || one.end == End::Done));
        }
    }

    #[test]
    fn no_text_is_asked_about_twice() {
        let seen = Mutex::new(HashSet::new());
        let condition = |candidate: &Candidate<'_>| {
            assert!(seen.lock().expect("no panic").insert(candidate.text.to_owned()));
            candidate.text.contains("mul")
        };
        let options = Options { jobs: 1, max_tests: None };
        let outcome = reduce(module(), &options, &condition, &mut Silent);
        assert_eq!(outcome.tests, seen.lock().expect("no panic").len() as u64);
        // The caller tested the initial module.
        assert!(!seen.lock().expect("no panic").contains(&print::module(&module())));
    }

    #[test]
    fn many_opportunities_take_few_tests() {
        let text: String = (0..1000).map(|n| format!("@v{n} = global i32 {n}\n")).collect();
        let module = emback_frontend::text::read(text.as_bytes(), "").expect("it is right");
        let options = Options { jobs: 1, max_tests: None };
        let outcome = reduce(module, &options, &|it| it.text.contains("@v500 ="), &mut Silent);
        assert_eq!(outcome.text, "@v500 = external global i32\n");
        assert!(outcome.tests < 60, "{}", outcome.tests);
    }

    #[test]
    fn an_observer_ends_it() {
        struct Impatient(usize);
        impl Observer for Impatient {
            fn improved(&mut self, _: &str) -> ControlFlow<()> {
                self.0 += 1;
                if self.0 == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            }

            fn progress(&mut self, _: &Progress) -> ControlFlow<()> {
                ControlFlow::Continue(())
            }
        }
        let mut observer = Impatient(0);
        let options = Options { jobs: 2, max_tests: None };
        let outcome = reduce(module(), &options, &|it| it.text.contains("sdiv"), &mut observer);
        assert_eq!((outcome.end, observer.0), (End::Stopped, 2));
        assert!(outcome.text.contains("sdiv"));
    }

    #[test]
    fn a_test_that_nobody_waits_for_is_told() {
        // The last chunk is tested first and holds; what runs beside it waits until it is
        // cancelled, and succeeds to no effect.
        let condition = |candidate: &Candidate<'_>| {
            if !candidate.text.contains("@e =") {
                return candidate.text.contains("@d =");
            }
            let start = std::time::Instant::now();
            while start.elapsed().as_millis() < 200 {
                if candidate.unwanted.load(Ordering::Relaxed) {
                    return true;
                }
                std::thread::yield_now();
            }
            false
        };
        let options = Options { jobs: 4, max_tests: Some(20) };
        let outcome = reduce(module(), &options, &condition, &mut Silent);
        assert!(!outcome.text.contains("@e =") && outcome.text.contains("@d ="), "{outcome:?}");
    }
}
