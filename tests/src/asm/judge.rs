//! Runs an engine's validator over many modules: one process for hundreds of them, and a new one after a module that
//! kills it.

use crate::engines::{Engine, put};
use crate::process::{Ending, Run};
use crate::workdir;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

const SCRIPT: &str = include_str!("judge.js");
static NODE: LazyLock<PathBuf> = LazyLock::new(|| put("judge.cjs", SCRIPT));
/// Text that the shells cannot parse is taken out for them.
static SHELL: LazyLock<PathBuf> =
    LazyLock::new(|| put("judge.js", &SCRIPT.replace("%IsAsmWasmCode(module)", "false")));

/// Modules per process, which bounds its memory.
const BATCH: usize = 500;

/// Time limit of a process in seconds. It is tight, for V8's parser can loop forever.
fn limit(subjects: &[Subject]) -> u32 {
    let bytes: usize = subjects.iter().map(|subject| subject.text.len()).sum();
    20 + u32::try_from(bytes / 50_000).unwrap_or(600)
}

/// A module to be judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The variable to which the script assigns the module function.
    pub name: String,
    /// A script.
    pub text: String,
}

/// The verdict of a validator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is asm.js.
    Accepted,
    /// It is not, and why.
    Refused(String),
    /// It is not even JavaScript.
    NotJavaScript(String),
    /// There is no verdict: too deep for the engine, or it died.
    Lost(String),
}

impl Verdict {
    /// Whether the module runs as asm.js.
    pub fn accepts(&self) -> bool {
        matches!(self, Verdict::Accepted)
    }

    /// Whether both accept or both reject, whatever the reasons. A lost verdict agrees with any.
    pub fn agrees(&self, other: &Verdict) -> bool {
        let lost = |verdict: &Verdict| matches!(verdict, Verdict::Lost(_));
        lost(self) || lost(other) || self.accepts() == other.accepts()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Verdict::Accepted => write!(f, "accepted"),
            Verdict::Refused(why) => write!(f, "refused: {why}"),
            Verdict::NotJavaScript(why) => write!(f, "not JavaScript: {why}"),
            Verdict::Lost(why) => write!(f, "no verdict: {why}"),
        }
    }
}

/// The engines that validate.
pub const JUDGES: [Engine; 3] = [Engine::Node, Engine::Js102, Engine::Js78];

/// The verdicts of each of [`JUDGES`] on each module. The engines run in parallel.
pub fn by_all(subjects: &[Subject]) -> Vec<[Verdict; 3]> {
    let [node, js102, js78] = thread::scope(|scope| {
        JUDGES.map(|engine| scope.spawn(move || by(engine, subjects))).map(|handle| {
            match handle.join() {
                Ok(verdicts) => verdicts,
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    });
    node.into_iter().zip(js102).zip(js78).map(|((node, js102), js78)| [node, js102, js78]).collect()
}

/// The verdicts of one engine on each module.
///
/// # Panics
/// When the engine cannot be started, or is one that does not validate.
pub fn by(engine: Engine, subjects: &[Subject]) -> Vec<Verdict> {
    subjects.chunks(BATCH).flat_map(|batch| judge_batch(engine, batch)).collect()
}

fn judge_batch(engine: Engine, subjects: &[Subject]) -> Vec<Verdict> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let file = workdir::cache("asm").join(format!("{}-{number}.json", std::process::id()));
    let list: Vec<_> = subjects
        .iter()
        .map(|subject| serde_json::json!({ "name": subject.name, "text": subject.text }))
        .collect();
    if let Err(error) = fs::write(&file, serde_json::Value::from(list).to_string()) {
        panic!("cannot write {}: {error}", file.display());
    }
    let mut verdicts = Vec::new();
    while verdicts.len() < subjects.len() {
        let before = verdicts.len();
        let outcome = command(engine, limit(subjects), &file, before).outcome();
        let stderr = outcome.complaint();
        let unfinished = read(&stderr, &mut verdicts);
        if verdicts.len() < subjects.len() {
            // The output names the unfinished module; without one the engine itself failed.
            assert!(
                unfinished.is_some_and(|begun| begun == verdicts.len()) || verdicts.len() > before,
                "{} gives no verdict: {stderr}",
                engine.name()
            );
            let how = match outcome.ending {
                Ending::Exit(status) => format!("{} left with status {status}", engine.name()),
                Ending::Signal => format!("{} died", engine.name()),
                Ending::Timeout => format!("{} did not come to an end", engine.name()),
            };
            verdicts.push(Verdict::Lost(how));
        }
    }
    // The next one writes its own.
    let _ = fs::remove_file(&file);
    verdicts
}

fn command(engine: Engine, seconds: u32, file: &Path, from: usize) -> Run {
    let run = match engine {
        Engine::Node => Run::new("node", seconds).arg("--allow-natives-syntax").arg(&*NODE),
        // -w: warnings, among them why a module was refused.
        Engine::Js102 => Run::new("js102", seconds).arg("-w").arg(&*SHELL),
        Engine::Js78 => Run::new("js78", seconds).arg("-w").arg(&*SHELL),
        Engine::NodePlain => panic!("{} does not validate", engine.name()),
    };
    run.arg(file).arg(from.to_string())
}

/// Adds the reported verdicts, and returns the index of the module without one.
fn read(stderr: &str, verdicts: &mut Vec<Verdict>) -> Option<usize> {
    let mut begun = None;
    let mut objection = None;
    for line in stderr.lines() {
        if let Some(line) = line.strip_prefix("emback-judge: ") {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            if word == "begin" {
                begun = rest.parse().ok();
                objection = None;
                continue;
            }
            let (_, rest) = rest.split_once(' ').unwrap_or((rest, ""));
            let (word, why) = rest.split_once(' ').unwrap_or((rest, ""));
            let why = why.to_owned();
            verdicts.push(match word {
                "accepted" => Verdict::Accepted,
                "syntax" => Verdict::NotJavaScript(why),
                "lost" => Verdict::Lost(why),
                _ if why.is_empty() => {
                    Verdict::Refused(objection.take().unwrap_or_else(|| "no reason".to_owned()))
                }
                _ => Verdict::Refused(why),
            });
            begun = None;
        } else if let Some((place, why)) = line.split_once(" warning: asm.js type error: ") {
            objection = objection.or_else(|| Some(located(place, why)));
        }
    }
    begun
}

/// `module:LINE:COLUMN` and the reason; the script begins on the second line.
fn located(place: &str, why: &str) -> String {
    let mut parts = place.split(':').skip(1).map(|part| part.parse::<u32>().unwrap_or(0));
    let (line, column) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    format!("{}:{column}: {}", line.saturating_sub(1), why.trim_end_matches(':'))
}
