//! One thing that is wrong, or worth a word.

use std::ops::Range;

use crate::profile::{Engine, Engines};
use crate::rule::Rule;

/// How bad it is.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Some engine does not take the module as asm.js.
    Error,
    /// It validates, but is slow or means something else than it seems to.
    Warning,
}

/// A broken rule at a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Which rule.
    pub rule: Rule,
    /// Who refuses the module for it; for a warning, whom it concerns.
    pub engines: Engines,
    /// The bytes of the file that it is about.
    pub span: Range<u32>,
    /// A second place that belongs to it: what it contradicts, and why that matters.
    pub related: Option<(Range<u32>, String)>,
    /// What is wrong here, with the names and types of this place.
    pub message: String,
    /// The type that was found.
    pub found: Option<String>,
    /// The type that was needed.
    pub wanted: Option<String>,
    /// What to write instead.
    pub help: Option<String>,
    /// The asm.js function that it is in.
    pub function: Option<String>,
}

impl Diagnostic {
    /// What `engine` refuses.
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

    /// What keeps a file from being looked at, whoever is asked.
    pub(crate) fn fault(
        asked: Engines,
        rule: Rule,
        span: Range<u32>,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic { engines: asked, ..Diagnostic::new(Engine::Spec, rule, span, message) }
    }

    /// The same, with the type that was found and the one that was needed.
    pub(crate) fn types(mut self, found: impl ToString, wanted: impl ToString) -> Diagnostic {
        self.found = Some(found.to_string());
        self.wanted = Some(wanted.to_string());
        self
    }

    /// The same, with what to write instead.
    pub(crate) fn help(mut self, words: impl Into<String>) -> Diagnostic {
        self.help = Some(words.into());
        self
    }

    /// The same, with a second place.
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

/// Puts what several engines said into one list: by place, and once where they broke the same rule there.
pub(crate) fn merge(mut all: Vec<Diagnostic>) -> Vec<Diagnostic> {
    // Stable: of diagnostics that are merged the words of the first engine stay.
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
