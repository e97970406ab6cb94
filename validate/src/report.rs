//! What is said of a file.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Severity};
use crate::fit::Fit;
use crate::profile::{Engine, Engines};
use crate::stats::Stats;

/// What kind of text a file is.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Syntax {
    /// JavaScript: a script, or a module where it only parses as one.
    #[default]
    JavaScript,
    /// HTML: its script elements are JavaScript.
    Html,
}

/// What is said of a file.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Why the file could not be looked at at all: not JavaScript, or too deep. The modules that were found before count.
    pub faults: Vec<Diagnostic>,
    /// One for each function that says "use asm", in the order of the text.
    pub modules: Vec<ModuleReport>,
}

/// What is said of one module.
#[derive(Clone, Debug)]
pub struct ModuleReport {
    /// The name of the module function, where it has one.
    pub name: Option<String>,
    /// The whole function.
    pub span: Range<u32>,
    /// Who was asked.
    pub asked: Engines,
    /// All that is wrong or worth a word, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// Figures.
    pub stats: Stats,
    /// How near it comes to the limits of each engine that was asked.
    pub fit: Vec<Fit>,
}

/// A verdict.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Finding {
    /// Everyone who was asked takes it.
    Valid,
    /// Someone does not.
    Invalid,
}

impl ModuleReport {
    /// Those who were asked and refuse it.
    #[must_use]
    pub fn refused_by(&self) -> Engines {
        self.diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity() == Severity::Error)
            .fold(Engines::NONE, |all, diagnostic| all.union(diagnostic.engines))
    }

    /// What `engine` says, where it was asked.
    #[must_use]
    pub fn verdict(&self, engine: Engine) -> Option<Finding> {
        self.asked.contains(engine).then(|| {
            if self.refused_by().contains(engine) { Finding::Invalid } else { Finding::Valid }
        })
    }
}
