//! Versions, as programs tell them.

use std::fmt;

/// A version: its numbers, as many as were given.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Version(pub Vec<u32>);

impl Version {
    /// The first number.
    #[must_use]
    pub fn major(&self) -> u32 {
        self.0.first().copied().unwrap_or(0)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, number) in self.0.iter().enumerate() {
            write!(f, "{}{number}", if at == 0 { "" } else { "." })?;
        }
        Ok(())
    }
}

/// The version in what a program says of itself: `Debian LLVM version 19.1.7`, `LLD 22.1.2
/// (/checkout)`, `v20.19.0`, `JavaScript-C102.15.1`. It is the first word that begins with a number
/// and a point, whatever letters precede them.
#[must_use]
pub fn version(text: &str) -> Option<Version> {
    text.split_whitespace().find_map(numbers)
}

fn numbers(word: &str) -> Option<Version> {
    let start = word.find(|letter: char| letter.is_ascii_digit())?;
    // `(http://llvm.org/):` has no digits; `x86_64-pc-linux-gnu` has no point.
    if !word[..start].chars().all(|letter| letter.is_ascii_alphabetic() || letter == '-') {
        return None;
    }
    let rest = &word[start..];
    let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
    let (digits, after) = rest.split_at(end.unwrap_or(rest.len()));
    let digits = digits.trim_end_matches('.');
    // `22.0.0git` and `14.0.6-2` are versions; `3.text` is none.
    if !digits.contains('.') || after.starts_with('_') {
        return None;
    }
    let numbers: Option<Vec<u32>> = digits.split('.').map(|number| number.parse().ok()).collect();
    numbers.map(Version)
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_read() {
        for (text, wanted) in [
            ("Debian LLVM version 19.1.7\n  Optimized build.", "19.1.7"),
            ("LLVM (http://llvm.org/):\n  LLVM version 14.0.6\n  Optimized build.", "14.0.6"),
            ("Homebrew LLVM version 21.1.0", "21.1.0"),
            ("LLVM version 22.0.0git", "22.0.0"),
            ("LLVM version 22.1.2-rust-1.95.0-stable", "22.1.2"),
            ("Debian LLD 19.1.7", "19.1.7"),
            ("LLD 22.1.2 (/checkout/src/llvm-project/llvm 1cb4e38)", "22.1.2"),
            ("Debian clang version 14.0.6\nTarget: x86_64-pc-linux-gnu", "14.0.6"),
            ("rustc 1.95.0 (59807616e 2026-04-14)", "1.95.0"),
            ("v20.19.0", "20.19.0"),
            ("JavaScript-C102.15.1", "102.15.1"),
            ("Chromium 143.0.7499.40 built on Debian", "143.0.7499.40"),
            ("Target: x86_64-pc-linux-gnu", ""),
            ("", ""),
            ("no number here 7", ""),
        ] {
            let found = version(text).map(|version| version.to_string()).unwrap_or_default();
            assert_eq!(found, wanted, "{text}");
        }
    }
}
