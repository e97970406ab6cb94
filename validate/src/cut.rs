//! Cuts the functions of a module out of a text so that each is parsed separately.
//!
//! The syntax tree of a large file takes some twenty bytes of memory for each byte of
//! text, and time is proportional to memory. So the file is parsed without the bodies of
//! its modules' functions ([`hollow`] replaces them by blanks, which keeps all offsets),
//! and each function is parsed, checked and dropped on its own, in parallel if there are
//! threads.
//!
//! `depth`'s scan finds the functions. It may be wrong, since it guesses what is a
//! regular expression. But where the hollow text parses with a declaration at just the
//! place of each cut, and each cut parses as that one declaration, the whole text has the
//! same tree: up to the first cut both are the same text, the declaration there reads the
//! same tokens in both, and so on behind it. Otherwise the whole text is parsed as it is.

use std::ops::Range;

/// Minimum length in bytes of a body that is cut out. For shorter ones a parser of its
/// own costs more than the tree saves.
const MIN_BODY: usize = 200;

/// A function at the top level of a module, as byte ranges of the scanned text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Cut {
    /// From `function` to the closing brace.
    pub(crate) whole: Range<usize>,
    /// What is between its braces.
    pub(crate) body: Range<usize>,
}

/// The text with blanks for the bodies that are cut out.
pub(crate) fn hollow(text: &str, cuts: &[Cut]) -> String {
    let longest = cuts.iter().map(|cut| cut.body.len()).max().unwrap_or(0);
    let blanks = " ".repeat(longest);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for cut in cuts {
        out.push_str(text.get(at..cut.body.start).unwrap_or(""));
        out.push_str(&blanks[..cut.body.len()]);
        at = cut.body.end;
    }
    out.push_str(text.get(at..).unwrap_or(""));
    out
}

/// Finds the cuts while a text is scanned. A level is the number of brackets that are
/// open.
#[derive(Default)]
pub(crate) struct Cutter {
    /// The level of the statements of the module that the scan is in.
    module: Option<usize>,
    /// The function of the module that the scan is in.
    pending: Option<Pending>,
    /// The level of a `class` whose opening brace has not come yet.
    class: Option<usize>,
    /// Levels of the class bodies that the scan is in: their code is strict.
    classes: Vec<usize>,
    /// Some code is strict, but the scan does not know which. A function that is parsed
    /// on its own would be parsed as sloppy code, so nothing is cut out then.
    strict: bool,
    cuts: Vec<Cut>,
}

/// A function of a module, from its `function` to its closing brace.
struct Pending {
    /// Where `function` is.
    start: usize,
    /// Where its body starts, once its brace has come.
    body: Option<usize>,
    /// It contains a module. Such a function is not cut out: its tree is needed to find
    /// that module.
    module: bool,
}

impl Cutter {
    /// A string that may be a directive.
    pub(crate) fn directive(&mut self, string: &[u8], level: usize) {
        match string.get(1..string.len().saturating_sub(1)) {
            Some(b"use strict") => self.strict = true,
            Some(b"use asm") => match &mut self.pending {
                Some(pending) => pending.module = true,
                None if self.module.is_none() && self.classes.is_empty() => {
                    self.module = Some(level);
                }
                None => {}
            },
            _ => {}
        }
    }

    /// The word `class`.
    pub(crate) fn class(&mut self, level: usize) {
        self.class = Some(level);
    }

    /// The word `function` at the start of a statement.
    pub(crate) fn function(&mut self, start: usize, level: usize) {
        if self.module == Some(level) && self.pending.is_none() {
            self.pending = Some(Pending { start, body: None, module: false });
        }
    }

    /// A bracket that opens a new level; `start` is behind it.
    pub(crate) fn open(&mut self, brace: bool, start: usize, level: usize) {
        if brace && self.class == Some(level) {
            self.class = None;
            self.classes.push(level + 1);
        }
        if let Some(pending) = &mut self.pending
            && brace
            && self.module == Some(level)
            && pending.body.is_none()
        {
            pending.body = Some(start);
        }
    }

    /// A bracket was closed; `end` is behind it and `level` is around it.
    pub(crate) fn close(&mut self, end: usize, level: usize) {
        while self.classes.last().is_some_and(|&class| class > level) {
            self.classes.pop();
        }
        let Some(module) = self.module else { return };
        if level < module {
            self.module = None;
            self.pending = None;
        } else if level == module
            && let Some(Pending { start, body: Some(body), module }) =
                self.pending.take_if(|pending| pending.body.is_some())
            && !module
            && end - body > MIN_BODY
        {
            self.cuts.push(Cut { whole: start..end, body: body..end - 1 });
        }
    }

    /// The cuts, if they are reliable.
    pub(crate) fn finish(self) -> Vec<Cut> {
        if self.strict { Vec::new() } else { self.cuts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::depth;

    /// The heads of the functions that are cut out, each with what is left of the text.
    fn cuts(text: &str) -> Vec<String> {
        let text = text.replace("BODY", &"x=x+1|0;".repeat(30));
        let cuts = depth::scan(&text, 0).cuts;
        let hollow = hollow(&text, &cuts);
        assert_eq!(hollow.len(), text.len());
        for cut in &cuts {
            assert!(text[cut.body.clone()].starts_with("x=x+1|0;"));
            assert!(hollow[cut.whole.clone()].replace(' ', "").ends_with("{}"));
        }
        cuts.into_iter().map(|cut| text[cut.whole.start..cut.body.start].to_owned()).collect()
    }

    #[test]
    fn functions_of_a_module_are_cut_out() {
        let text = "function M(s){'use asm';var a=0;function f(){BODY}function g(x){BODY}return f}";
        assert_eq!(cuts(text), ["function f(){", "function g(x){"]);
        let text = "(function(){\"use asm\"\nfunction f(){BODY}\nreturn f})();function g(){BODY}";
        assert_eq!(cuts(text), ["function f(){"]);
    }

    #[test]
    fn others_are_not() {
        assert!(cuts("function M(){function f(){BODY}}").is_empty());
        assert!(cuts("'use strict';function M(){'use asm';function f(){BODY}}").is_empty());
        assert!(cuts("class C{m(){'use asm';function f(){BODY}}}").is_empty());
        assert!(cuts("function M(){'use asm';function f(){'use asm';BODY}}").is_empty());
        assert!(cuts("function M(){'use asm';var f=function(){BODY}}").is_empty());
        assert!(cuts("function M(){'use asm';{function f(){BODY}}}").is_empty());
        assert_eq!(cuts("class C{}function M(){'use asm';function f(){BODY}}"), ["function f(){"]);
    }
}
