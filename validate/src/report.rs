//! What is said of a file.

use std::mem;
use std::ops::Range;

use crate::diagnostic::{self, Diagnostic, Severity};
use crate::fit::Fit;
use crate::profile::{Engine, Engines};
use crate::reading::Edit;
use crate::rule::Rule;
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
    /// Takes over what V8 says of the module as V8 reads it, which is not what is written at `places`.
    pub(crate) fn take(&mut self, read: ModuleReport, places: &[Edit], warnings: bool) {
        let v8 = Engines::from(Engine::V8);
        for diagnostic in &mut self.diagnostics {
            diagnostic.engines = diagnostic.engines.without(v8);
        }
        self.diagnostics.retain(|diagnostic| !diagnostic.engines.is_empty());
        self.diagnostics.extend(read.diagnostics);
        if warnings {
            let inside =
                |edit: &&Edit| self.span.start <= edit.span.start && edit.span.end <= self.span.end;
            let told = places.iter().filter(inside).map(|edit| {
                let words =
                    "V8 reads on, or stops, where JavaScript does not: it runs something else";
                Diagnostic::new(Engine::V8, Rule::OtherReading, edit.span.clone(), words)
                    .help("end the statement or the comment so that there is one reading")
            });
            self.diagnostics.extend(told);
        }
        self.diagnostics = diagnostic::merge(mem::take(&mut self.diagnostics));
        self.fit.retain(|fit| fit.engine != Engine::V8);
        self.fit.extend(read.fit);
    }

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
