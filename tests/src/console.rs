//! Console blocks in a document: commands and their output, for readers, which tests run again.
//!
//! A block is the text between ```` ```console ```` and ```` ``` ````. `$ ` begins a command, `> ` continues it on the next
//! line, all other lines are its output on stdout and stderr. A line `...` matches any number of lines.

use std::fmt::Write;
use std::ops::Range;

const LEFT_OUT: &str = "...";

/// A command, and what is to be seen of its output.
#[derive(Debug, PartialEq, Eq)]
pub struct Step {
    /// What a shell is given.
    pub command: String,
    /// The lines below it.
    pub output: Vec<String>,
    /// Where these lines are in the text, counted from 0.
    pub lines: Range<usize>,
}

/// A part of the text under a heading, with the steps of all its blocks.
#[derive(Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// Its steps in their order.
    pub steps: Vec<Step>,
}

/// The parts of a text under headings of the second degree. Errors name the line of the block.
pub fn sections(text: &str) -> Result<Vec<Section>, String> {
    let mut sections: Vec<Section> = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if let Some(title) = line.strip_prefix("## ") {
            sections.push(Section { title: title.replace('`', ""), steps: Vec::new() });
        } else if line == "```console" {
            let Some(section) = sections.last_mut() else {
                return Err(format!("line {}: a block before all headings", number + 1));
            };
            let block = lines.by_ref().take_while(|(_, line)| *line != "```");
            read_block(block, &mut section.steps)?;
        }
    }
    Ok(sections)
}

fn read_block<'a>(
    block: impl Iterator<Item = (usize, &'a str)>,
    steps: &mut Vec<Step>,
) -> Result<(), String> {
    let mut current: Option<Step> = None;
    for (number, line) in block {
        if let Some(command) = line.strip_prefix("$ ") {
            let lines = number + 1..number + 1;
            let step = Step { command: command.to_owned(), output: Vec::new(), lines };
            steps.extend(current.replace(step));
            continue;
        }
        let Some(step) = &mut current else {
            return Err(format!("line {}: output of no command", number + 1));
        };
        step.lines.end = number + 1;
        match line.strip_prefix("> ") {
            Some(more) if step.output.is_empty() => {
                step.command = format!("{}\n{more}", step.command);
                step.lines.start = number + 1;
            }
            _ => step.output.push(line.to_owned()),
        }
    }
    match current {
        Some(step) => {
            steps.push(step);
            Ok(())
        }
        None => Err("a block has no command".to_owned()),
    }
}

/// The first line of `wanted` that has no place in `found`; its length, if only `found` goes on.
pub fn mismatch(wanted: &[String], found: &[&str]) -> Option<usize> {
    let mut runs: Vec<&[String]> = wanted.split(|line| line == LEFT_OUT).collect();
    let last = runs.pop().unwrap_or_default();
    if runs.is_empty() {
        let same = alike(last, found);
        return (same < last.len().max(found.len())).then_some(same);
    }
    // The first run matches at the beginning and the last one at the end. Of those between, the earliest place of each
    // leaves the most room for the next.
    let first = runs.remove(0);
    let same = alike(first, found);
    if same < first.len() {
        return Some(same);
    }
    let mut rest = &found[first.len()..];
    let mut line = first.len() + 1;
    for run in runs {
        match (0..=rest.len()).find(|&at| alike(run, &rest[at..]) == run.len()) {
            Some(at) => rest = &rest[at + run.len()..],
            None => return Some(line),
        }
        line += run.len() + 1;
    }
    let fits =
        rest.len().checked_sub(last.len()).is_some_and(|at| alike(last, &rest[at..]) == last.len());
    (!fits).then_some(line)
}

/// How many lines are the same from the beginning on; spaces at their ends do not count.
fn alike(wanted: &[String], found: &[&str]) -> usize {
    wanted
        .iter()
        .zip(found)
        .take_while(|(wanted, found)| wanted.trim_end() == found.trim_end())
        .count()
}

/// The text with the output of some steps put anew: where it is, and the lines that belong there.
pub fn rewritten(text: &str, outputs: &[(Range<usize>, Vec<String>)]) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let mut outputs: Vec<_> = outputs.iter().collect();
    outputs.sort_by_key(|(place, _)| place.start);
    for (place, output) in outputs.into_iter().rev() {
        lines.splice(place.clone(), output.iter().map(String::as_str));
    }
    lines.iter().fold(String::new(), |mut text, line| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{line}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# A\n## `b` c\nwords\n```console\n$ one\n1\n...\n$ two \\\n> more\n```\n## d\n```\n$ no\n```\n";

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn commands_have_the_lines_below_them() {
        let steps = vec![
            Step { command: "one".to_owned(), output: lines("1\n..."), lines: 5..7 },
            Step { command: "two \\\nmore".to_owned(), output: vec![], lines: 9..9 },
        ];
        let sections = sections(TEXT);
        let wanted = vec![
            Section { title: "b c".to_owned(), steps },
            Section { title: "d".to_owned(), steps: vec![] },
        ];
        assert_eq!(sections, Ok(wanted));
    }

    #[test]
    fn blocks_that_say_nothing_are_refused() {
        assert!(sections("## a\n```console\nx\n```\n").is_err());
        assert!(sections("## a\n```console\n```\n").is_err());
        assert!(sections("```console\n$ x\n```\n").is_err());
    }

    #[test]
    fn what_is_left_out_may_be_anything() {
        let judge =
            |wanted, found: &str| mismatch(&lines(wanted), &found.lines().collect::<Vec<_>>());
        for (wanted, found) in [
            ("a\nb", "a\nb"),
            ("...", ""),
            ("...", "a"),
            ("a\n...", "a\nb\nc"),
            ("a\n...\nb", "a\nb"),
            ("...\nc", "a\nb\nc"),
            ("...\na\nc\n...\nd\n...", "b\na\nb\na\nc\nd"),
        ] {
            assert_eq!(judge(wanted, found), None, "{wanted}: {found}");
        }
        for (wanted, found, line) in [
            ("a", "a\nb", 1),
            ("a\nb", "a", 1),
            ("", "a", 0),
            ("a\n...", "b\na", 0),
            ("a\n...\na", "a", 2),
            ("a\n...\nb", "a\nb\nc", 2),
            ("...\nc\n...\na\n...", "a\nb\nc", 3),
        ] {
            assert_eq!(judge(wanted, found), Some(line), "{wanted}: {found}");
        }
    }

    #[test]
    fn output_is_put_where_it_was() {
        let outputs = vec![(5..7, lines("1\n2\n3")), (9..9, lines("4"))];
        let wanted = TEXT.replace("1\n...\n", "1\n2\n3\n").replace("> more\n", "> more\n4\n");
        assert_eq!(rewritten(TEXT, &outputs), wanted);
    }
}
