//! Errors and warnings about a module. A diagnostic is data; the command line renders it.

use std::ops::Range;

use crate::profile::{Engine, Engines};
use crate::rule::Rule;

/// The severity of a diagnostic.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Some engine rejects the module as asm.js.
    Error,
    /// The code validates, but is slow or misleading.
    Warning,
}

/// A broken rule at a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// The broken rule.
    pub rule: Rule,
    /// The engines that reject the module for it; for a warning, the engines that it
    /// concerns.
    pub engines: Engines,
    /// The byte range of the file.
    pub span: Range<u32>,
    /// A related place, such as a conflicting declaration, with a message.
    pub related: Option<(Range<u32>, String)>,
    /// The message, with the names and types of this place.
    pub message: String,
    /// The type that was found.
    pub found: Option<String>,
    /// The type that was needed.
    pub wanted: Option<String>,
    /// A suggestion.
    pub help: Option<String>,
    /// The enclosing asm.js function.
    pub function: Option<String>,
}

impl Diagnostic {
    /// A diagnostic of `engine`.
    pub(crate) fn new(
        engine: Engine,
        rule: Rule,
        span: Range<u32>,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic {
            rule,
            engines: engine.into(),
            span,
            related: None,
            message: message.into(),
            found: None,
            wanted: None,
            help: None,
            function: None,
        }
    }

    /// A fault of the file, for all engines.
    pub(crate) fn fault(
        asked: Engines,
        rule: Rule,
        span: Range<u32>,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic { engines: asked, ..Diagnostic::new(Engine::Spec, rule, span, message) }
    }

    /// Adds the type that was found and the one that was expected.
    pub(crate) fn types(mut self, found: impl ToString, wanted: impl ToString) -> Diagnostic {
        self.found = Some(found.to_string());
        self.wanted = Some(wanted.to_string());
        self
    }

    /// Adds a suggestion.
    pub(crate) fn help(mut self, words: impl Into<String>) -> Diagnostic {
        self.help = Some(words.into());
        self
    }

    /// Adds a related place.
    pub(crate) fn related(mut self, span: Range<u32>, words: impl Into<String>) -> Diagnostic {
        self.related = Some((span, words.into()));
        self
    }

    /// Error or warning.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.severity()
    }
}

/// Merges the diagnostics of several engines into one list, sorted by place. The same
/// rule at the same place is reported once. Sorting costs n log n; a module with a fault
/// in every function has many diagnostics.
pub(crate) fn merge(mut all: Vec<Diagnostic>) -> Vec<Diagnostic> {
    // A stable sort, so that merged diagnostics keep the message of the first engine.
    all.sort_by_key(|d| (d.span.start, d.span.end, d.rule));
    all.dedup_by(|later, first| {
        let same = later.span == first.span && later.rule == first.rule;
        if same {
            first.engines = first.engines.union(later.engines);
        }
        same
    });
    all
}
