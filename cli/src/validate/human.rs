//! Text output: each diagnostic with its place, and one line for each module.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use emback_validate::{Diagnostic, Engines, ModuleReport, Rule, Severity};

use crate::report::excerpt::{Excerpt, Mark, Origins, clean, is_short};
use emback_validate::places::Places;

/// A related place that is no more bytes away is shown in one picture with the place itself.
const NEAR: usize = 2000;
/// No more characters of a message are shown.
const LONGEST: usize = 400;

/// A file, as diagnostics show it.
pub(crate) struct Page<'a> {
    /// As the user named it.
    pub(crate) name: &'a str,
    /// Its text.
    pub(crate) places: &'a Places<'a>,
    /// How to print.
    pub(crate) renderer: &'a Renderer,
}

impl Page<'_> {
    /// One diagnostic of a module that `asked` were asked about.
    pub(crate) fn diagnostic(&self, diagnostic: &Diagnostic, asked: Engines) -> String {
        let level = match diagnostic.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(said(&diagnostic.message)).id(diagnostic.rule.name());
        let mut origins = Origins::default();
        let mut group = self.place(Group::with_title(title), diagnostic, &mut origins);
        if let Some(function) = &diagnostic.function {
            group = group.element(Level::NOTE.message(format!("in function '{}'", said(function))));
        }
        if let Some(note) = engines_note(diagnostic, asked) {
            group = group.element(Level::NOTE.message(note));
        }
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(said(help)));
        }
        origins.put(&self.renderer.render(&[group]))
    }

    /// Shows the place, and with it, above it or below it the one that belongs to it.
    fn place<'g>(
        &self,
        group: Group<'g>,
        diagnostic: &Diagnostic,
        origins: &mut Origins,
    ) -> Group<'g> {
        let primary = Mark {
            span: bytes(&diagnostic.span),
            label: types(diagnostic),
            kind: AnnotationKind::Primary,
        };
        let related = diagnostic.related.as_ref().map(|(span, words)| Mark {
            span: bytes(span),
            label: Some(said(words)),
            kind: AnnotationKind::Context,
        });
        match related {
            None => group.element(self.snippet(&primary, None, origins)),
            Some(related) if self.together(&primary, &related) => {
                group.element(self.snippet(&primary, Some(&related), origins))
            }
            Some(related) => group
                .element(self.snippet(&primary, None, origins))
                .element(self.snippet(&related, None, origins)),
        }
    }

    /// Whether one picture holds both.
    fn together(&self, primary: &Mark, related: &Mark) -> bool {
        let (one, other) = (self.line_of(primary), self.line_of(related));
        if one == other {
            let line = self.places.line(one);
            let inside = |mark: &Mark| within(&mark.span, &line);
            return Excerpt::shows(self.text(&line), &inside(primary), &inside(related));
        }
        let (first, last) = (one.min(other), one.max(other));
        self.places.line(last).end - self.places.line(first).start <= NEAR
            && (first..=last).all(|line| is_short(self.text(&self.places.line(line))))
    }

    /// The line of `main`, and with it that of `other` and all between them.
    fn snippet(
        &self,
        main: &Mark,
        other: Option<&Mark>,
        origins: &mut Origins,
    ) -> Snippet<'static, Annotation<'static>> {
        let place = self.places.place(start(&main.span));
        let far = other.map_or(place.line, |other| self.line_of(other));
        let (first, last) = (place.line.min(far), place.line.max(far));
        let mut excerpt = Excerpt::default();
        for number in first..=last {
            let line = self.places.line(number);
            let here: Vec<Mark> = std::iter::once(main)
                .chain(other)
                .filter(|mark| self.line_of(mark) == number)
                .map(|mark| Mark { span: within(&mark.span, &line), ..mark.clone() })
                .collect();
            excerpt.add(self.text(&line), &here);
        }
        let key = origins.key(self.name, place.line, place.column);
        excerpt.snippet(first, &key)
    }

    /// The line of a place.
    fn line_of(&self, mark: &Mark) -> usize {
        self.places.place(start(&mark.span)).line
    }

    /// The text of a line.
    fn text(&self, bytes: &Range<usize>) -> &str {
        self.places.text().get(bytes.clone()).unwrap_or_default()
    }

    /// The one line for a module. `alone` if it is the only one of the file.
    pub(crate) fn verdict(&self, module: &ModuleReport, alone: bool) -> String {
        let functions = counted(module.stats.functions.len(), "function");
        let (errors, warnings) = count(module);
        let refused = module.refused_by();
        let mut verdict = if errors == 0 {
            format!("valid for {}", module.asked)
        } else {
            format!("not valid: {}", counted(errors, "error"))
        };
        if warnings > 0 {
            verdict.push_str(&format!(", {}", counted(warnings, "warning")));
        }
        if errors > 0 {
            let taken = module.asked.without(refused);
            let (verb, object) = match (refused.iter().count(), taken.is_empty()) {
                (1, false) => ("refuses", ""),
                (_, false) => ("refuse", ""),
                (1, true) => ("refuses", " it"),
                (_, true) => ("refuse", " it"),
            };
            verdict.push_str(&format!("; {refused} {verb}{object}"));
            if !taken.is_empty() {
                let verb = if taken.iter().count() == 1 { "accepts" } else { "accept" };
                verdict.push_str(&format!(", {taken} {verb} it"));
            }
        }
        format!("{}{} ({functions}): {verdict}", self.head(module, alone), title(module))
    }

    /// The file, and the line where there is more than one module.
    pub(crate) fn head(&self, module: &ModuleReport, alone: bool) -> String {
        let name = clean(self.name);
        if alone && module.name.is_some() {
            format!("{name}: ")
        } else {
            format!("{name}:{}: ", self.places.place(module.span.start).line)
        }
    }
}

/// Words that may have names and types from the input in them, which can be of any length.
fn said(words: &str) -> String {
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}...", clean(&words[..end])),
        None => clean(words),
    }
}

/// What a module is called.
pub(crate) fn title(module: &ModuleReport) -> String {
    module.name.as_deref().map_or_else(|| "module without a name".to_owned(), said)
}

/// What is left out, by rule; the most frequent first.
pub(crate) fn left_out(module: &ModuleReport, left_out: &[Rule]) -> String {
    let mut rules: BTreeMap<Rule, usize> = BTreeMap::new();
    for &rule in left_out {
        *rules.entry(rule).or_default() += 1;
    }
    let mut rules: Vec<(Rule, usize)> = rules.into_iter().collect();
    rules.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    let rules: Vec<String> =
        rules.into_iter().map(|(rule, count)| format!("{count} {}", rule.name())).collect();
    format!("{} more in {}: {}", left_out.len(), title(module), rules.join(", "))
}

/// Errors and warnings.
pub(crate) fn count(module: &ModuleReport) -> (usize, usize) {
    let errors =
        module.diagnostics.iter().filter(|diagnostic| diagnostic.severity() == Severity::Error);
    let errors = errors.count();
    (errors, module.diagnostics.len() - errors)
}

/// `1 function`, `2 functions`.
pub(crate) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// A note that names the engines concerned, unless only one was checked.
fn engines_note(diagnostic: &Diagnostic, asked: Engines) -> Option<String> {
    let engines = diagnostic.engines;
    let others = asked.without(engines);
    match diagnostic.severity() {
        Severity::Error if asked.iter().count() < 2 || engines.is_empty() => None,
        Severity::Error if others.is_empty() => Some(format!("refused by {engines}")),
        Severity::Error => {
            let verb = if others.iter().count() == 1 { "accepts" } else { "accept" };
            Some(format!("refused by {engines}; {others} {verb} it"))
        }
        Severity::Warning if others.is_empty() || engines.is_empty() => None,
        Severity::Warning => Some(format!("this concerns {engines}")),
    }
}

/// The label under the place.
fn types(diagnostic: &Diagnostic) -> Option<String> {
    let found = diagnostic.found.as_deref().map(said);
    let wanted = diagnostic.wanted.as_deref().map(said);
    match (found, wanted) {
        (Some(found), Some(wanted)) => Some(format!("found {found}, wanted {wanted}")),
        (Some(found), None) => Some(format!("found {found}")),
        (None, Some(wanted)) => Some(format!("wanted {wanted}")),
        (None, None) => None,
    }
}

/// A span as Rust indexes text.
fn bytes(span: &Range<u32>) -> Range<usize> {
    span.start as usize..span.end as usize
}

/// The start of a span as the checker counts it.
fn start(span: &Range<usize>) -> u32 {
    u32::try_from(span.start).unwrap_or(u32::MAX)
}

/// The part of a span that lies in a line, counted from its start.
fn within(span: &Range<usize>, line: &Range<usize>) -> Range<usize> {
    let inside = |at: usize| at.clamp(line.start, line.end) - line.start;
    inside(span.start)..inside(span.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use emback_validate::{Engine, Profile};
    use expect_test::{Expect, expect};

    fn broken(text: &str, what: &str) -> Diagnostic {
        let start = text.find(what).unwrap_or(text.len()) as u32;
        Diagnostic {
            rule: Rule::HeapIndex,
            engines: Engine::V8.into(),
            span: start..start + what.len() as u32,
            related: None,
            message: "the index of 'I32' is not shifted".to_owned(),
            found: Some("int".to_owned()),
            wanted: Some("expr >> 2".to_owned()),
            help: Some("write 'I32[x >> 2]'".to_owned()),
            function: Some("f".to_owned()),
        }
    }

    fn check(text: &str, diagnostic: &Diagnostic, want: Expect) {
        let renderer = Renderer::plain().term_width(100_000);
        let places = Places::new(text);
        let page = Page { name: "a.js", places: &places, renderer: &renderer };
        want.assert_eq(&page.diagnostic(diagnostic, Profile::Both.engines()));
    }

    #[test]
    fn the_place_is_shown_with_types_and_engines() {
        let text = "a\r\n\treturn I32[x] | 0;\r\n";
        check(
            text,
            &broken(text, "x"),
            expect![[r#"
            error[heap-index]: the index of 'I32' is not shifted
             --> a.js:2:13
              |
            2 |     return I32[x] | 0;
              |                ^ found int, wanted expr >> 2
              |
              = note: in function 'f'
              = note: refused by V8; SpiderMonkey accepts it
              = help: write 'I32[x >> 2]'"#]],
        );
        let mut diagnostic = broken(text, "x");
        diagnostic.engines = Profile::Both.engines();
        diagnostic.function = None;
        diagnostic.wanted = None;
        check(
            text,
            &diagnostic,
            expect![[r#"
            error[heap-index]: the index of 'I32' is not shifted
             --> a.js:2:13
              |
            2 |     return I32[x] | 0;
              |                ^ found int
              |
              = note: refused by V8 and SpiderMonkey
              = help: write 'I32[x >> 2]'"#]],
        );
    }

    #[test]
    fn what_belongs_to_it_is_shown_too() {
        let far = "var y = 0;\n".repeat(300);
        for (between, want) in [
            (
                "",
                expect![[r#"
                error[heap-index]: the index of 'I32' is not shifted
                 --> a.js:1:36
                  |
                1 | var I32 = new s.Int32Array(h); I32[x]
                  |     --- this is a view             ^^ found int, wanted expr >> 2
                  |
                  = note: in function 'f'
                  = note: refused by V8; SpiderMonkey accepts it
                  = help: write 'I32[x >> 2]'"#]],
            ),
            (
                "\n",
                expect![[r#"
                error[heap-index]: the index of 'I32' is not shifted
                 --> a.js:2:6
                  |
                1 | var I32 = new s.Int32Array(h);
                  |     --- this is a view
                2 |  I32[x]
                  |      ^^ found int, wanted expr >> 2
                  |
                  = note: in function 'f'
                  = note: refused by V8; SpiderMonkey accepts it
                  = help: write 'I32[x >> 2]'"#]],
            ),
            (
                "\nvar y = 0;\nvar z = 0;\nvar w = 0;\n\n\n",
                expect![[r#"
                error[heap-index]: the index of 'I32' is not shifted
                 --> a.js:7:6
                  |
                1 | var I32 = new s.Int32Array(h);
                  |     --- this is a view
                ...
                7 |  I32[x]
                  |      ^^ found int, wanted expr >> 2
                  |
                  = note: in function 'f'
                  = note: refused by V8; SpiderMonkey accepts it
                  = help: write 'I32[x >> 2]'"#]],
            ),
            (
                &far,
                expect![[r#"
                error[heap-index]: the index of 'I32' is not shifted
                   --> a.js:301:6
                    |
                301 |  I32[x]
                    |      ^^ found int, wanted expr >> 2
                    |
                   ::: a.js:1:5
                    |
                  1 | var I32 = new s.Int32Array(h);var y = 0;
                    |     --- this is a view
                    |
                    = note: in function 'f'
                    = note: refused by V8; SpiderMonkey accepts it
                    = help: write 'I32[x >> 2]'"#]],
            ),
        ] {
            let text = format!("var I32 = new s.Int32Array(h);{between} I32[x]");
            let mut diagnostic = broken(&text, "x]");
            diagnostic.related = Some((4..7, "this is a view".to_owned()));
            check(&text, &diagnostic, want);
        }
    }

    #[test]
    fn one_line_of_megabytes_is_shown_in_part() {
        let text = format!("{}I32[x]{}", "f(a,b);".repeat(300_000), ";g(b,a)".repeat(300_000));
        check(
            &text,
            &broken(&text, "x"),
            expect![[r#"
            error[heap-index]: the index of 'I32' is not shifted
             --> a.js:1:2100005
              |
            1 | ...,b);f(a,b);f(a,b);f(a,b);f(a,b);I32[x];g(b,a);g(b,a);g(b,a);g(b,a);g(b,a);g(b,a);g(b,a);g(b,a);g...
              |                                        ^ found int, wanted expr >> 2
              |
              = note: in function 'f'
              = note: refused by V8; SpiderMonkey accepts it
              = help: write 'I32[x >> 2]'"#]],
        );
        let mut diagnostic = broken(&text, "I32[x]");
        diagnostic.related = Some((0..1, "the first call".to_owned()));
        check(
            &text,
            &diagnostic,
            expect![[r#"
            error[heap-index]: the index of 'I32' is not shifted
             --> a.js:1:2100001
              |
            1 | ...;f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);I32[x];g(b,a);g(b,a);g(b,a);g(b,a);g(b,a);g(b,a);g(b,a);g(b,...
              |                                        ^^^^^^ found int, wanted expr >> 2
              |
             ::: a.js:1:1
              |
            1 | f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);f(a,b...
              | - the first call
              |
              = note: in function 'f'
              = note: refused by V8; SpiderMonkey accepts it
              = help: write 'I32[x >> 2]'"#]],
        );
        diagnostic.span.end = text.len() as u32;
        diagnostic.related = None;
        check(
            &text,
            &diagnostic,
            expect![[r#"
            error[heap-index]: the index of 'I32' is not shifted
             --> a.js:1:2100001
              |
            1 | ...;f(a,b);f(a,b);f(a,b);f(a,b);f(a,b);I32[x];g(b,a);g(b,a);g(b,a);g(b,a);g(b,a);g(b,a);g(b,a);g(b,...
              |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ found int, wanted expr >> 2
              |
              = note: in function 'f'
              = note: refused by V8; SpiderMonkey accepts it
              = help: write 'I32[x >> 2]'"#]],
        );
    }

    #[test]
    fn terminals_are_safe() {
        let text = "/* \u{1b}[31m \u{9b}2J \u{4f60}\u{597d} \u{202e}\u{1} */ I32[x]";
        let mut diagnostic = broken(text, "x");
        diagnostic.message = "\u{1b}]0;title\u{7}".to_owned();
        diagnostic.function = Some("\u{1}\u{2}".to_owned());
        check(
            text,
            &diagnostic,
            expect![[r#"
            error[heap-index]: �]0;title�
             --> a.js:1:27
              |
            1 | /* �[31m �2J 你好 �� */ I32[x]
              |                             ^ found int, wanted expr >> 2
              |
              = note: in function '��'
              = note: refused by V8; SpiderMonkey accepts it
              = help: write 'I32[x >> 2]'"#]],
        );
    }

    #[test]
    fn spans_of_any_kind_do_no_harm() {
        for text in ["", "\n", "\u{e9}\u{e9}\n\u{e9}", "abc\nabc", &"\u{e9}".repeat(1000)] {
            for start in [0, 1, 2, 3, 5, 1999, u32::MAX] {
                for end in [0, 1, 2, 4, 6, 2001, u32::MAX] {
                    let mut diagnostic = broken(text, "");
                    diagnostic.span = start..end;
                    diagnostic.related = Some((end..start, "x".to_owned()));
                    let places = Places::new(text);
                    let renderer = Renderer::plain();
                    let page = Page { name: "a.js", places: &places, renderer: &renderer };
                    let shown = page.diagnostic(&diagnostic, Profile::All.engines());
                    assert!(shown.contains("a.js:"), "{shown}");
                }
            }
        }
    }
}
