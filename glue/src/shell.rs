//! Shell files with their `//#if` lines evaluated.

use crate::error::GlueError;

/// Reads `shell/<name>.js` and keeps the lines whose conditions hold. `known` answers for one name.
pub(crate) fn piece(name: &str, known: &dyn Fn(&str) -> bool) -> Result<String, GlueError> {
    let path = format!("shell/{name}.js");
    let Some(file) = emback_runtime_js::lookup(&path) else {
        return Err(GlueError::new(format!("the runtime has no file {path}")));
    };
    let mut kept = String::with_capacity(file.text.len());
    // One entry for each open `//#if`: (this branch is kept, some branch was kept).
    let mut open: Vec<bool> = Vec::new();
    for line in file.text.lines() {
        let trimmed = line.trim_start();
        if let Some(condition) = trimmed.strip_prefix("//#if ") {
            open.push(holds(condition, known));
        } else if trimmed.starts_with("//#else") {
            if let Some(last) = open.last_mut() {
                *last = !*last;
            }
        } else if trimmed.starts_with("//#endif") {
            open.pop();
        } else if open.iter().all(|&kept| kept) {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    Ok(kept)
}

/// `A && (B || !C)` over names, `&&` binding tighter; parentheses one level at a time.
/// Conditions are few and known, so that this reads no more than they use.
fn holds(condition: &str, known: &dyn Fn(&str) -> bool) -> bool {
    if let Some(close) = condition.find(')')
        && let Some(open) = condition.get(..close).and_then(|before| before.rfind('('))
    {
        let inside = holds(condition.get(open + 1..close).unwrap_or(""), known);
        let before = condition.get(..open).unwrap_or("");
        let after = condition.get(close + 1..).unwrap_or("");
        return holds(&format!("{before}{}{after}", if inside { "1" } else { "0" }), known);
    }
    condition.split("||").any(|all| {
        all.split("&&").all(|term| {
            let term = term.trim();
            match term.strip_prefix('!') {
                Some("1") => false,
                Some("0") => true,
                Some(name) => !known(name.trim()),
                None => term == "1" || (term != "0" && known(term)),
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_bind_as_in_javascript() {
        let known = |name: &str| name == "A" || name == "B";
        for (condition, expected) in [
            ("A", true),
            ("!A", false),
            ("C", false),
            ("A && B", true),
            ("A && C || B", true),
            ("C && (A || B)", false),
            ("A && (C || B)", true),
            ("A && !(C || B)", false),
        ] {
            assert_eq!(holds(condition, &known), expected, "{condition}");
        }
    }

    #[test]
    fn every_if_of_the_shell_is_closed() {
        for file in emback_runtime_js::below("shell/") {
            let mut depth = 0i32;
            for line in file.text.lines() {
                let line = line.trim_start();
                if line.starts_with("//#if ") {
                    depth += 1;
                } else if line.starts_with("//#endif") {
                    depth -= 1;
                }
                assert!(depth >= 0, "{}", file.path);
            }
            assert_eq!(depth, 0, "{}", file.path);
        }
    }
}
