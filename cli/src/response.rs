//! Response files: an argument `@FILE` is replaced by the arguments in FILE.

use std::ffi::OsString;
use std::path::Path;

use crate::failure::Failure;
use crate::input::plain;

/// A response file may name others, but not without end.
const DEEPEST: usize = 16;

/// Replaces each `@FILE` before `--` by the arguments in the file, which are separated and quoted
/// as GNU's and LLVM's tools do.
///
/// # Errors
/// When a file cannot be read, is no UTF-8, has an open quote, or names itself.
pub(crate) fn expand(
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<Vec<OsString>, Failure> {
    let mut expanded = Vec::new();
    let mut arguments = arguments.into_iter();
    expanded.extend(arguments.next()); // the program itself
    for argument in arguments.by_ref() {
        // What follows belongs to the program that runs.
        if argument == "--" {
            expanded.push(argument);
            break;
        }
        expand_one(argument, 0, &mut expanded)?;
    }
    expanded.extend(arguments);
    Ok(expanded)
}

/// One argument: itself, or what the response file that it names holds.
fn expand_one(argument: OsString, depth: usize, into: &mut Vec<OsString>) -> Result<(), Failure> {
    let file = argument.to_str().and_then(|text| text.strip_prefix('@'));
    let Some(file) = file.filter(|file| !file.is_empty()) else {
        into.push(argument);
        return Ok(());
    };
    let refuse = |why: &str| Failure::usage(format!("@{file}: {why}"));
    if depth == DEEPEST {
        return Err(refuse("response files name each other without end"));
    }
    let text = std::fs::read_to_string(Path::new(file))
        .map_err(|error| refuse(&format!("cannot be read: {}", plain(&error))))?;
    let words = words(&text).ok_or_else(|| refuse("a quote is not closed"))?;
    words.into_iter().try_for_each(|word| expand_one(word.into(), depth + 1, into))
}

/// The arguments in a text, by the rules of GNU's `buildargv` and LLVM's `TokenizeGNUCommandLine`:
/// white space parts them, a backslash takes the next character as it is, also between quotes of
/// either kind. `None` where a quote is not closed. Unlike in a shell, `#` begins no comment.
fn words(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => word.get_or_insert_default().extend(characters.next()),
            _ if quote == Some(character) => quote = None,
            '\'' | '"' if quote.is_none() => {
                quote = Some(character);
                word.get_or_insert_default();
            }
            _ if quote.is_none() && character.is_ascii_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(arguments: &[String]) -> Result<Vec<String>, String> {
        let arguments = arguments.iter().map(OsString::from);
        let strings = |list: Vec<OsString>| {
            list.into_iter().map(|argument| argument.to_string_lossy().into_owned()).collect()
        };
        expand(arguments).map(strings).map_err(|failure| failure.message().to_owned())
    }

    #[test]
    fn words_are_quoted_as_for_gnu_tools() {
        let of = |text| words(text).unwrap_or_default();
        assert_eq!(of(" -O2\t'a b'\r\n\"c'd\" "), ["-O2", "a b", "c'd"]);
        assert_eq!(of(r#"a\ b "a\"b\\" 'it\'s' C:\\x"#), ["a b", "a\"b\\", "it's", "C:\\x"]);
        assert_eq!(of("-DA=\"\" '' # b"), ["-DA=", "", "#", "b"]);
        assert_eq!(words("'a"), None);
        assert_eq!(of("a\\"), ["a"]);
    }

    #[test]
    fn files_are_replaced_by_what_they_hold() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = |name: &str| folder.path().join(name).display().to_string();
        std::fs::write(path("inner"), "-O2\n'a b.ll'")?;
        std::fs::write(path("outer"), format!("build \"@{}\" -g", path("inner")))?;
        std::fs::write(path("endless"), format!("@{}", path("endless")))?;
        std::fs::write(path("open"), "'a")?;
        let call = |last: &[String]| expanded(&[&["emback".to_owned()], last].concat());
        let words = |text: &[&str]| Ok(text.iter().map(|&word| word.to_owned()).collect());
        let outer = format!("@{}", path("outer"));
        assert_eq!(call(&[outer]), words(&["emback", "build", "-O2", "a b.ll", "-g"]));
        let kept = ["--".to_owned(), "@none".to_owned()];
        assert_eq!(call(&kept), words(&["emback", "--", "@none"]));
        assert_eq!(call(&["@".to_owned()]), words(&["emback", "@"]));
        for (name, why) in [
            ("none", "cannot be read: No such file or directory"),
            ("open", "a quote is not closed"),
        ] {
            assert_eq!(call(&[format!("@{}", path(name))]), Err(format!("@{}: {why}", path(name))));
        }
        let endless = call(&[format!("@{}", path("endless"))]);
        assert!(
            endless.is_err_and(|why| why.ends_with("response files name each other without end"))
        );
        Ok(())
    }
}
