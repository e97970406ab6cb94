//! Compares the verdicts of engines and of our validator on the same modules.

use super::case::Case;
use super::judge::{Verdict, by_all};
use super::validator::Check;
use std::fmt;

/// A case with the verdicts on it.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The module.
    pub case: Case,
    /// node, js102, js78.
    pub engines: [Verdict; 3],
    /// By the rules of V8 and of SpiderMonkey; nothing where there is no validator.
    pub ours: Option<[Verdict; 2]>,
}

/// Has cases judged by all engines, and by our validator where there is one.
pub fn judge(cases: Vec<Case>, check: Option<Check>) -> Vec<Judged> {
    let subjects: Vec<_> = cases.iter().map(|case| case.subject.clone()).collect();
    let verdicts = by_all(&subjects);
    cases
        .into_iter()
        .zip(verdicts)
        .map(|(case, engines)| {
            let ours = check.map(|check| check(&case.subject.text));
            Judged { case, engines, ours }
        })
        .collect()
}

impl Judged {
    /// Whether every engine takes it.
    pub fn accepted(&self) -> bool {
        self.engines.iter().all(Verdict::accepts)
    }

    /// Whether some engine has no verdict.
    pub fn lost(&self) -> bool {
        self.engines.iter().any(|verdict| matches!(verdict, Verdict::Lost(_)))
    }

    /// Whether the two SpiderMonkeys agree.
    pub fn shells_agree(&self) -> bool {
        let [_, js102, js78] = &self.engines;
        js102.agrees(js78)
    }

    /// Whether V8 and SpiderMonkey agree.
    pub fn engines_agree(&self) -> bool {
        let [node, js102, _] = &self.engines;
        node.agrees(js102)
    }

    /// How our validator disagrees with the engine whose rules it implements; `None` if they agree.
    pub fn wrong(&self) -> Option<String> {
        let [v8, spider_monkey] = self.ours.as_ref()?;
        let [node, js102, js78] = &self.engines;
        let mut wrong = Vec::new();
        if !v8.agrees(node) {
            wrong.push(format!("by V8's rules: {v8}; node: {node}"));
        }
        // Where the two differ, it may follow either.
        if self.shells_agree() && !spider_monkey.agrees(js102) {
            wrong.push(format!("by SpiderMonkey's rules: {spider_monkey}; js102: {js102}"));
        } else if self.shells_agree() && !spider_monkey.agrees(js78) {
            wrong.push(format!("by SpiderMonkey's rules: {spider_monkey}; js78: {js78}"));
        }
        if wrong.is_empty() { None } else { Some(wrong.join("\n")) }
    }
}

impl fmt::Display for Judged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "fault:  {}", self.case.fault.unwrap_or("none"))?;
        let [node, js102, js78] = &self.engines;
        writeln!(f, "node:   {node}\njs102:  {js102}\njs78:   {js78}")?;
        if let Some([v8, spider_monkey]) = &self.ours {
            writeln!(f, "ours, V8:           {v8}\nours, SpiderMonkey: {spider_monkey}")?;
        }
        write!(f, "{}", self.case.subject.text)
    }
}
