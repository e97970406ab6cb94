//! Finds asm.js modules in JavaScript that others wrote.

/// The text of every function that begins with "use asm", as a function expression.
///
/// There are only strings and comments in such a function that braces could hide in.
pub fn modules(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, word) in text.match_indices("use asm") {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        if before != after || !matches!(before, Some('"' | '\'')) {
            continue;
        }
        let Some((start, brace)) = header(text, at - 1) else { continue };
        let Some(length) = body(&text[brace..]) else { continue };
        found.push(text[start..brace + length].to_owned());
    }
    found
}

/// Where `function` and where `{` is before the directive at `at`.
fn header(text: &str, at: usize) -> Option<(usize, usize)> {
    let to_brace = text[..at].trim_end().strip_suffix('{')?;
    let open = to_brace.trim_end().strip_suffix(')')?.rfind('(')?;
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let name = text[..open].trim_end();
    let rest = name.trim_end_matches(word);
    // Without a name, what has just been taken off is the keyword.
    let rest = if name.ends_with("function") { name } else { rest.trim_end() };
    let start = rest.strip_suffix("function")?.len();
    Some((start, to_brace.len()))
}

/// How long the block is that `text` begins with.
fn body(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0_u32;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let rest = &text.as_bytes()[at..];
        at += match byte {
            b'{' => {
                depth += 1;
                1
            }
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
                1
            }
            b'"' | b'\'' => string(rest),
            b'/' if rest.starts_with(b"//") => {
                rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len())
            }
            b'/' if rest.starts_with(b"/*") => rest
                .windows(2)
                .skip(2)
                .position(|pair| pair == b"*/")
                .map_or(rest.len(), |at| at + 4),
            _ => 1,
        };
    }
    None
}

fn string(bytes: &[u8]) -> usize {
    let mut at = 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            _ if Some(&byte) == bytes.first() => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::modules;

    #[test]
    fn modules_are_found_whole() {
        let first = "function (a, b) {\n 'use asm'; /* } */ function f(){ // }\n } return {f:f}; }";
        let second = "function M(){\"use asm\";function f(){}return f}";
        let text = format!("var x = \"use asm!\"; ({first})(1, 2); {second} other(\"use asm\");");
        assert_eq!(modules(&text), [first, second]);
    }
}
