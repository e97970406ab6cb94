//! Instruments a program so that it reports whether its asm.js modules validated, and reads that report.

const PREFIX: &str = "emback-check: ";

/// The text with every asm.js module handed to `embackWatch` ahead of its declaration, and how many there are.
///
/// A module is a function declaration, so its name is a variable like any other and can be given a new value.
pub fn insert(text: &str) -> Result<(String, usize), String> {
    let mut result = String::with_capacity(text.len() + 64);
    let mut done = 0;
    let mut count = 0;
    for (at, _) in text.match_indices("use asm") {
        if !is_directive(text, at) {
            continue;
        }
        let (start, name) =
            declaration(text, at).ok_or("\"use asm\" is not in a module declaration")?;
        let Some(before) = text.get(done..start) else { continue };
        result.push_str(before);
        result.push_str(&format!("{name}=embackWatch({name});"));
        done = start;
        count += 1;
    }
    result.push_str(text.get(done..).unwrap_or_default());
    Ok((result, count))
}

fn is_directive(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + "use asm".len()..].chars().next();
    before == after && matches!(before, Some('"' | '\''))
}

/// Where `function NAME(...) {` begins that the directive belongs to.
fn declaration(text: &str, directive: usize) -> Option<(usize, &str)> {
    let head = text[..directive - 1].trim_end().strip_suffix('{')?.trim_end().strip_suffix(')')?;
    let start = head.rfind("function")?;
    let (name, parameters) = head[start + "function".len()..].split_once('(')?;
    let name = name.trim();
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let names = |c: char| word(c) || c == ',' || c.is_ascii_whitespace();
    // An expression would follow one of `=`, `(`, `,`, `:` or `return`; nothing can be put before it.
    let stands_alone =
        matches!(text[..start].trim_end().chars().next_back(), None | Some(';' | '}' | '{' | '/'))
            || text[..start].trim_end_matches(' ').ends_with('\n');
    (!name.is_empty() && name.chars().all(word) && parameters.chars().all(names) && stands_alone)
        .then_some((start, name))
}

/// The report of the instrumented program.
pub struct Verdict {
    /// How many modules the engine took as asm.js and linked.
    pub linked: usize,
    /// The first objection.
    pub objection: Option<String>,
}

/// Takes what `watch.js` wrote out of `stderr`.
pub fn verdict(stderr: &mut Vec<u8>) -> Verdict {
    let text = String::from_utf8_lossy(stderr).into_owned();
    let mut rest = String::new();
    let mut verdict = Verdict { linked: 0, objection: None };
    let mut reason = None;
    for line in text.split_inclusive('\n') {
        if let Some(found) = line.strip_prefix(PREFIX) {
            match found.trim_end() {
                "linked" => verdict.linked += 1,
                "seen" => {}
                other => verdict.objection = verdict.objection.or_else(|| Some(other.to_owned())),
            }
        } else if let Some((_, found)) = line.split_once("warning: asm.js type error: ") {
            reason = reason.or_else(|| Some(format!("type error: {}", found.trim_end())));
        } else if !line.contains("warning: Successfully compiled asm.js code") {
            rest.push_str(line);
        }
    }
    if reason.is_some() {
        verdict.objection = reason;
    }
    *stderr = rest.into_bytes();
    verdict
}
