//! The report about a file.

use std::mem;
use std::ops::Range;

use crate::diagnostic::{self, Diagnostic, Severity};
use crate::fit::Fit;
use crate::profile::{Engine, Engines};
use crate::reading::Edit;
use crate::rule::Rule;
use crate::stats::Stats;

/// The kind of text of a file.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Syntax {
    /// JavaScript: a script, or a module where it only parses as one.
    #[default]
    JavaScript,
    /// HTML: its script elements are JavaScript.
    Html,
}

/// The report about a file.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Why the file could not be checked completely: not JavaScript, or too deeply
    /// nested. Modules found before are reported.
    pub faults: Vec<Diagnostic>,
    /// One for each function with "use asm", in the order of the text.
    pub modules: Vec<ModuleReport>,
}

/// The report about one module.
#[derive(Clone, Debug)]
pub struct ModuleReport {
    /// The name of the module function, where it has one.
    pub name: Option<String>,
    /// The whole function.
    pub span: Range<u32>,
    /// The engines whose rules were checked.
    pub asked: Engines,
    /// Errors and warnings, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// Statistics.
    pub stats: Stats,
    /// How close it comes to the limits of each of these engines.
    pub fit: Vec<Fit>,
}

/// A verdict.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Finding {
    /// All checked engines accept it.
    Valid,
    /// Some engine rejects it.
    Invalid,
}

impl ModuleReport {
    /// Replaces V8's diagnostics by those for the module as V8 parses it, which differs
    /// from the text at `places`. With warnings enabled it reports these places, since an
    /// engine that runs the module as plain JavaScript computes something else there.
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
            let edits = places.iter().filter(inside).map(|edit| {
                let words =
                    "V8 continues or stops where JavaScript does not, and runs something else";
                Diagnostic::new(Engine::V8, Rule::OtherReading, edit.span.clone(), words)
                    .help("end the statement or the comment so that there is one reading")
            });
            self.diagnostics.extend(edits);
        }
        self.diagnostics = diagnostic::merge(mem::take(&mut self.diagnostics));
        self.fit.retain(|fit| fit.engine != Engine::V8);
        self.fit.extend(read.fit);
    }

    /// The checked engines that reject it.
    #[must_use]
    pub fn refused_by(&self) -> Engines {
        self.diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity() == Severity::Error)
            .fold(Engines::NONE, |all, diagnostic| all.union(diagnostic.engines))
    }

    /// The verdict of `engine`, if it was checked.
    #[must_use]
    pub fn verdict(&self, engine: Engine) -> Option<Finding> {
        self.asked.contains(engine).then(|| {
            if self.refused_by().contains(engine) { Finding::Invalid } else { Finding::Valid }
        })
    }
}
