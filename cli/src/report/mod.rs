//! Renders diagnostics: a complete message in one line, then the place in the source.

pub(crate) mod demangle;
pub(crate) mod excerpt;

use std::io::{IsTerminal as _, Write as _};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer};
use emback::Input;
use emback_ir::{Diagnostic, Location, Severity};

use crate::common::Color;
use crate::failure::Failure;
use excerpt::{Excerpt, Mark, Origins, clean, clean_lines};

/// More than so many are not read.
pub(crate) const MOST: usize = 20;

/// Writes what went wrong to the standard error.
pub fn show(failure: &Failure) {
    let renderer = renderer(Color::Auto);
    let mut text = String::new();
    match failure {
        Failure::Signal(_) => return, // the sender of the signal needs no message
        Failure::Usage { message, help } => {
            let diagnostic = Diagnostic { help: help.clone(), ..Diagnostic::error(message) };
            text.push_str(&render(&renderer, &diagnostic, &[]));
        }
        Failure::Input { inputs, diagnostics } => {
            for diagnostic in diagnostics.iter().take(MOST) {
                text.push_str(&render(&renderer, diagnostic, inputs));
                text.push('\n');
            }
            if let Some(more) = diagnostics.len().checked_sub(MOST).filter(|&more| more > 0) {
                text.push_str(&format!("and {more} more of the kind\n"));
            }
        }
    }
    write(&text);
}

/// Writes a warning, which does not stop the build. `inputs` are the texts that its location refers
/// to.
pub fn warn(warning: &Diagnostic, inputs: &[Input]) {
    // A warning without a location is about the options as often as about the input: it names none.
    let inputs = if warning.location == Location::None { &[] } else { inputs };
    write(&render(&renderer(Color::Auto), warning, inputs));
}

/// Writes a finished report to the standard error.
pub(crate) fn write(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", text.trim_end());
}

/// What makes text of reports for the standard error.
pub(crate) fn renderer(color: Color) -> Renderer {
    let styled = match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => std::env::var_os("NO_COLOR").is_none() && std::io::stderr().is_terminal(),
    };
    // The lines are cut before: the renderer is not to cut them again.
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(100_000)
}

/// One diagnostic, with its line when one of `inputs` has it.
#[must_use]
pub fn render(renderer: &Renderer, diagnostic: &Diagnostic, inputs: &[Input]) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group =
        Group::with_title(level.primary_title(demangle::names(&clean(&diagnostic.message))));
    let mut snippet = false;
    let mut origins = Origins::default();
    if let Some(source) = Input::of(inputs, diagnostic.location) {
        group = match (diagnostic.location, line_of(source, diagnostic.location)) {
            (Location::Text { line, column, .. }, Some(text)) => {
                let span = token(&text, column as usize);
                snippet = true;
                let line = line as usize;
                let before = text.get(..span.start).unwrap_or_default();
                let key = origins.key(&source.name, line, before.chars().count() + 1);
                let mark = Mark { span, label: None, kind: AnnotationKind::Primary };
                group.element(Excerpt::of_line(&text, &[mark]).snippet(line, &key))
            }
            (Location::Text { line, column, .. }, None) => {
                let origin = Origin::path(clean(&source.name)).line(line as usize);
                group.element(if column == 0 {
                    origin
                } else {
                    origin.char_column(column as usize)
                })
            }
            (Location::Bit { bit, .. }, _) => {
                group.element(Origin::path(format!("{}: bit {bit}", clean(&source.name))))
            }
            (Location::None, _) => group.element(Origin::path(clean(&source.name))),
        };
    }
    let note = place(diagnostic);
    if let Some(note) = note {
        group = group.element(Level::NOTE.message(note));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(clean_lines(help)));
    }
    let text = origins.put(&renderer.render(&[group]));
    // Where no source is shown, the line that would join it to the notes joins nothing.
    if snippet { text } else { text.replace("\n |\n", "\n") }
}

/// In which function, block and instruction.
fn place(diagnostic: &Diagnostic) -> Option<String> {
    let parts = [
        ("function", &diagnostic.function),
        ("block", &diagnostic.block),
        ("instruction", &diagnostic.instruction),
    ];
    let named: Vec<String> = parts
        .into_iter()
        .filter_map(|(word, name)| Some(format!("{word} '{}'", clean(name.as_ref()?))))
        .collect();
    (!named.is_empty()).then(|| demangle::names(&format!("in {}", named.join(", "))))
}

/// The line of a place, if the text has so many.
fn line_of(source: &Input, location: Location) -> Option<String> {
    let Location::Text { line, .. } = location else { return None };
    let line = source.bytes.split(|&byte| byte == b'\n').nth((line as usize).checked_sub(1)?)?;
    Some(String::from_utf8_lossy(line).trim_end_matches('\r').to_owned())
}

/// The bytes of the word that starts in this column (counted in bytes, from 1); the whole line for
/// column 0.
fn token(line: &str, column: usize) -> std::ops::Range<usize> {
    let end = line.trim_end().len();
    let Some(mut start) = column.checked_sub(1) else {
        return line.len() - line.trim_start().len()..end.max(1).min(line.len());
    };
    start = start.min(line.len());
    while !line.is_char_boundary(start) {
        start -= 1;
    }
    let rest = &line[start..];
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '$' | '-');
    let sigil = usize::from(rest.starts_with(['%', '@', '!', '#', '$']));
    let length = rest[sigil..].find(|c| !word(c)).unwrap_or(rest.len() - sigil) + sigil;
    let length = length.max(rest.chars().next().map_or(0, char::len_utf8));
    start..start + length
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(text: &str, diagnostic: &Diagnostic, want: Expect) {
        let source = Input::new("a.ll", text);
        want.assert_eq(&render(&Renderer::plain(), diagnostic, std::slice::from_ref(&source)));
    }

    #[test]
    fn the_place_is_shown_with_what_to_do() {
        let diagnostic = Diagnostic::error("'%x' is i64, not i32")
            .at(Location::Text { source: emback_ir::Source::FIRST, line: 2, column: 16 })
            .in_function("f")
            .for_instruction("%y = add i32 %x, 1")
            .help("convert it");
        check(
            "define i32 @f(i64 %x) {\n  %y = add i32 %x, 1\n",
            &diagnostic,
            expect![[r#"
            error: '%x' is i64, not i32
             --> a.ll:2:16
              |
            2 |   %y = add i32 %x, 1
              |                ^^
              |
              = note: in function 'f', instruction '%y = add i32 %x, 1'
              = help: convert it"#]],
        );
    }

    #[test]
    fn a_line_without_column_is_shown_whole() {
        let diagnostic = Diagnostic::error("no").at(Location::Text {
            source: emback_ir::Source::FIRST,
            line: 1,
            column: 0,
        });
        check(
            "  ret void\n",
            &diagnostic,
            expect![[r#"
            error: no
             --> a.ll:1:3
              |
            1 |   ret void
              |   ^^^^^^^^"#]],
        );
    }

    #[test]
    fn places_outside_the_text_do_no_harm() {
        for (line, column) in [(0, 0), (1, 1), (1, 99), (9, 1), (u32::MAX, u32::MAX)] {
            let diagnostic = Diagnostic::error("no").at(Location::Text {
                source: emback_ir::Source::FIRST,
                line,
                column,
            });
            for text in ["", "\u{e9}\u{e9}", "a\n"] {
                let source = Input::new("a.ll", text);
                let shown = render(&Renderer::plain(), &diagnostic, std::slice::from_ref(&source));
                assert!(shown.contains("a.ll"), "{shown}");
            }
        }
        let diagnostic = Diagnostic::error("no").at(Location::Text {
            source: emback_ir::Source::FIRST,
            line: 1,
            column: 7,
        });
        let long = "x".repeat(100_000);
        check(
            &long,
            &diagnostic,
            expect![[r#"
                error: no
                 --> a.ll:1:7
                  |
                1 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
                  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"#]],
        );
    }
}
