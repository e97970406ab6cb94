//! The directives of golden tests; `tests/golden/readme.ll` describes them.

use crate::check::{self, Case, Expected};
use crate::emback::{self, Level};
use crate::list::blessing;
use crate::process::Ending;
use crate::workdir;
use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

/// Where golden tests are, and where their commands run.
pub fn folder() -> PathBuf {
    workdir::root().join("tests/golden")
}

/// What a file asks for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Directives {
    /// Commands in their order.
    pub commands: Vec<Command>,
    /// Lines the running program prints; `None` when it is not to be run.
    pub output: Option<String>,
    /// The status it ends with.
    pub status: i32,
    /// What it is built with.
    pub flags: Vec<String>,
    /// Further inputs that it is linked with: names of files beside it.
    pub inputs: Vec<String>,
    /// Part of the message with which LLVM's own backend refuses the program, where it does.
    pub refused_by_llvm: Option<String>,
}

/// One RUN or FAIL.
#[derive(Debug, PartialEq, Eq)]
pub struct Command {
    /// From the brackets, or empty.
    pub label: String,
    /// Whether status 1 is wanted.
    pub fails: bool,
    /// What follows `emback`.
    pub args: Vec<String>,
    /// The parts of stdout that count, each by a text in its first line; all of it when there are none.
    pub shown: Vec<String>,
}

/// Reads the head of a file.
pub fn directives(text: &str) -> Result<Directives, String> {
    let mut found = Directives::default();
    let head = text.lines().take_while(|line| line.is_empty() || line.starts_with(';'));
    for (number, line) in (1..).zip(head) {
        let Some((key, value)) = line.strip_prefix("; ").and_then(|line| line.split_once(':'))
        else {
            continue;
        };
        let (key, label) = match key.strip_suffix(']').and_then(|key| key.split_once('[')) {
            Some((key, label)) => (key, label),
            None => (key, ""),
        };
        match key {
            "RUN" | "FAIL" => {
                let mut words = value.split_whitespace().map(str::to_owned);
                if words.next().as_deref() != Some("emback") {
                    return Err(format!("line {number}: the command is not emback"));
                }
                if found.commands.iter().any(|other| other.label == label) {
                    return Err(format!(
                        "line {number}: a second command needs a label of its own, as in {key}[twice]:"
                    ));
                }
                let command = Command {
                    label: label.to_owned(),
                    fails: key == "FAIL",
                    args: words.collect(),
                    shown: vec![],
                };
                found.commands.push(command);
            }
            "SHOW" => {
                let command = found.commands.iter_mut().find(|command| command.label == label);
                let Some(command) = command else {
                    return Err(format!("line {number}: no command above has this label"));
                };
                command.shown.push(value.trim().to_owned());
            }
            "EXEC" => {
                let output = found.output.get_or_insert_default();
                output.push_str(value.strip_prefix(' ').unwrap_or(value));
                output.push('\n');
            }
            "STATUS" => {
                found.status =
                    value.trim().parse().map_err(|_| format!("line {number}: no exit status"))?;
                found.output.get_or_insert_default();
            }
            "LLVM-REFUSES" => found.refused_by_llvm = Some(value.trim().to_owned()),
            "INPUTS" => found.inputs.extend(value.split_whitespace().map(str::to_owned)),
            "FLAGS" => found.flags.extend(value.split_whitespace().map(str::to_owned)),
            _ => {}
        }
    }
    if found.commands.is_empty() && found.output.is_none() {
        return Err(
            "it tests nothing: there is no RUN, FAIL, EXEC or STATUS before its first other line"
                .to_owned(),
        );
    }
    Ok(found)
}

/// The head of a file.
fn read(input: &Path) -> Result<Directives, String> {
    let text = fs::read(input).map_err(|error| format!("cannot be read: {error}"))?;
    directives(&String::from_utf8_lossy(&text))
}

impl Directives {
    /// What the program must do, if it is to be run.
    fn expected(&self) -> Option<Expected> {
        let stdout = self.output.clone()?.into_bytes();
        Some(Expected { stdout, ending: Ending::Exit(self.status) })
    }

    /// The files that `input` is linked with.
    pub fn linked_with(&self, input: &Path) -> Vec<PathBuf> {
        self.inputs.iter().map(|name| input.with_file_name(name)).collect()
    }

    /// What `emback build` is given for EXEC beside `input`: further inputs, and flags.
    fn arguments(&self, input: &Path) -> Vec<String> {
        let inputs = self.linked_with(input);
        let inputs = inputs.iter().map(|path| path.to_string_lossy().into_owned());
        let folder = input.parent().unwrap_or(Path::new(".")).to_string_lossy();
        let flags = self.flags.iter().map(|flag| flag.replace("%d", &folder));
        inputs.chain(flags).collect()
    }
}

/// The golden files that commands of `input` have, whether they are there or not.
pub fn golden_files(input: &Path, found: &Directives) -> Vec<PathBuf> {
    let files = |command: &Command| [golden(input, command, "out"), golden(input, command, "err")];
    found.commands.iter().flat_map(files).collect()
}

fn golden(input: &Path, command: &Command, kind: &str) -> PathBuf {
    if command.label.is_empty() {
        input.with_extension(kind)
    } else {
        input.with_extension(format!("{}.{kind}", command.label))
    }
}

/// Does all that a file asks for. `scratch` is an empty folder.
pub fn test(input: &Path, scratch: &Path) -> Result<(), String> {
    let found = read(input)?;
    for command in &found.commands {
        run(input, scratch, command)?;
    }
    let Some(expected) = found.expected() else { return Ok(()) };
    let arguments = found.arguments(input);
    let flags: Vec<&str> = arguments.iter().map(String::as_str).collect();
    for level in Level::ALL {
        let case = Case { flags: &flags, ..Case::new(input, scratch, level, &expected) };
        case.run().map_err(|failure| failure.to_string())?;
    }
    Ok(())
}

/// Builds the bitcode of a file that has run directives, and runs it as the file itself. Other files pass.
pub fn test_assembled(input: &Path, bitcode: &Path, scratch: &Path) -> Result<(), String> {
    let found = read(input)?;
    let Some(expected) = found.expected() else { return Ok(()) };
    let arguments = found.arguments(input);
    let flags: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let case =
        Case { flags: &flags, quick: true, ..Case::new(bitcode, scratch, Level::O2, &expected) };
    case.run().map_err(|failure| failure.to_string())
}

/// As [`test_by_llvm`], with the code generator of a newer LLVM. What older ones refuse it may do, or refuse in other
/// words.
pub fn test_by_newer_llvm(input: &Path, scratch: &Path, llc: &str) -> Result<(), String> {
    let found = read(input)?;
    let expected = found.expected().ok_or("there is nothing to run")?;
    let arguments = found.arguments(input);
    let flags: Vec<&str> = arguments.iter().map(String::as_str).collect();
    for level in Level::ALL {
        let variables = &[("EMBACK_LLC", llc)];
        let case = Case { flags: &flags, variables, ..Case::new(input, scratch, level, &expected) };
        match case.run_by_llvm() {
            Err(failure) if failure.stage == "wasm build" && found.refused_by_llvm.is_some() => {}
            outcome => outcome.map_err(|failure| failure.to_string())?,
        }
    }
    Ok(())
}

/// Builds a file that has run directives with LLVM's own backend, and runs it. Other files pass.
pub fn test_by_llvm(input: &Path, scratch: &Path) -> Result<(), String> {
    let found = read(input)?;
    let Some(expected) = found.expected() else { return Ok(()) };
    let arguments = found.arguments(input);
    let flags: Vec<&str> = arguments.iter().map(String::as_str).collect();
    for level in Level::ALL {
        let case =
            Case { flags: &flags, quick: true, ..Case::new(input, scratch, level, &expected) };
        match (case.run_by_llvm(), &found.refused_by_llvm) {
            (outcome, None) => outcome.map_err(|failure| failure.to_string())?,
            (Err(failure), Some(words)) if failure.detail.contains(words) => {}
            (outcome, Some(words)) => {
                return Err(format!(
                    "LLVM's backend does not refuse it for {words:?}: {outcome:?}"
                ));
            }
        }
    }
    Ok(())
}

fn run(input: &Path, scratch: &Path, command: &Command) -> Result<(), String> {
    let folder = folder();
    let shown = input.strip_prefix(&folder).unwrap_or(input).to_string_lossy().into_owned();
    let place = scratch.to_string_lossy();
    let args: Vec<String> =
        command.args.iter().map(|arg| arg.replace("%s", &shown).replace("%t", &place)).collect();
    let outcome = emback::run(&folder, &args, b"");
    let wanted = Ending::Exit(i32::from(command.fails));
    let complaint = outcome.complaint();
    if outcome.ending != wanted {
        return Err(format!(
            "emback {}: ended with {:?}, not {wanted:?}\n{complaint}",
            args.join(" "),
            outcome.ending
        ));
    }
    let stdout = parts(&outcome.stdout, &command.shown)?;
    compare(&golden(input, command, "out"), &stdout)?;
    compare(&golden(input, command, "err"), complaint.replace(&*place, "%t").as_bytes())
}

/// The lines from each that contains one of `shown` to where its brackets are closed, without the indentation of the first.
fn parts<'a>(stdout: &'a [u8], shown: &[String]) -> Result<Cow<'a, [u8]>, String> {
    if shown.is_empty() {
        return Ok(stdout.into());
    }
    let text = String::from_utf8_lossy(stdout);
    let mut found = Vec::new();
    for wanted in shown {
        let mut lines = text.lines().skip_while(|line| !line.contains(wanted)).peekable();
        let Some(first) = lines.peek() else {
            return Err(format!("no line of the output contains '{wanted}' (SHOW)"));
        };
        let indentation = first.len() - first.trim_start().len();
        let mut open = 0;
        let mut part = String::new();
        for line in lines {
            open += line.matches(['(', '[', '{']).count();
            open = open.saturating_sub(line.matches([')', ']', '}']).count());
            part += line.get(indentation..).unwrap_or_default();
            part.push('\n');
            if open == 0 {
                break;
            }
        }
        found.push(part);
    }
    Ok(found.join("\n").into_bytes().into())
}

fn compare(file: &Path, found: &[u8]) -> Result<(), String> {
    let wanted = fs::read(file).unwrap_or_default();
    if wanted == found {
        return Ok(());
    }
    if !blessing() {
        let (wanted, found) = (String::from_utf8_lossy(&wanted), String::from_utf8_lossy(found));
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        return Err(format!(
            "{name} differs (BLESS=1 rewrites it)\n{}",
            check::diff(&wanted, &found)
        ));
    }
    let outcome = if found.is_empty() { fs::remove_file(file) } else { fs::write(file, found) };
    outcome.map_err(|error| format!("cannot bless {}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_alone_is_read() {
        let found = directives(
            "; RUN: emback build %s -o -\n; EXEC: a: b\n; EXEC:\n\n; STATUS: 2\ndefine\n; EXEC: c\n",
        );
        let args = ["build", "%s", "-o", "-"].map(str::to_owned).to_vec();
        let commands = vec![Command { label: String::new(), fails: false, args, shown: vec![] }];
        let output = Some("a: b\n\n".to_owned());
        assert_eq!(found, Ok(Directives { commands, output, status: 2, ..Directives::default() }));
    }

    #[test]
    fn labels_are_told_apart() {
        let text = "; RUN[a]: emback build\n; FAIL[b]: emback run\n";
        let found = directives(text).unwrap_or_default();
        assert_eq!(
            found.commands.iter().map(|c| (c.label.as_str(), c.fails)).collect::<Vec<_>>(),
            [("a", false), ("b", true)]
        );
        let names = ["x.a.out", "x.a.err", "x.b.out", "x.b.err"].map(PathBuf::from).to_vec();
        assert_eq!(golden_files(Path::new("x.ll"), &found), names);
    }

    #[test]
    fn parts_end_where_their_brackets_close() {
        let text = b"{\n  f(a) {\n    if (a) {\n\n    }\n  }\n  g()\n}\n";
        let shown = ["g()", "f("].map(str::to_owned);
        assert_eq!(
            parts(text, &shown).as_deref(),
            Ok(&b"g()\n\nf(a) {\n  if (a) {\n\n  }\n}\n"[..])
        );
        assert!(parts(text, &["h(".to_owned()]).is_err());
        assert!(directives("; RUN: emback x\n; SHOW[other]: f\n").is_err());
    }

    #[test]
    fn a_file_that_tests_nothing_is_refused() {
        assert!(directives("; nothing\n").is_err());
        assert!(directives("; RUN: emback x\n; RUN: emback y\n").is_err());
        assert!(directives("; RUN: rm x\n").is_err());
    }
}
