//! The nearest of some known words.

/// The word of `known` that is most like `word`.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let close =
        |candidate: &&str| distance(&word.to_ascii_uppercase(), &candidate.to_ascii_uppercase());
    known.into_iter().min_by_key(close)
}

/// Letters to insert, delete or change.
fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, right) in b.iter().enumerate() {
            let changed = diagonal + usize::from(left != right);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_its_word() {
        let known = ["ASSERTIONS", "MODULARIZE", "STACK_SIZE"];
        assert_eq!(nearest("ASERTIONS", known), Some("ASSERTIONS"));
        assert_eq!(nearest("modularise", known), Some("MODULARIZE"));
        assert_eq!(nearest("ASERT", known), Some("ASSERTIONS"));
        assert_eq!(nearest("X", []), None);
    }
}
