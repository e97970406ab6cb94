//! Suggestions for words that are not known.

/// The word of `known` that is nearest to `word` by edits, whatever the case of the letters; none
/// that differs in more than a third of its letters, as rustc has it, unless it begins with `word`.
///
/// ```
/// use emback::spelling::nearest;
/// let known = ["ASSERTIONS", "MODULARIZE"];
/// assert_eq!(nearest("modularise", known), Some("MODULARIZE"));
/// assert_eq!(nearest("assert", known), Some("ASSERTIONS"));
/// assert_eq!(nearest("SINGLE_FILE", known), None);
/// ```
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_ascii_uppercase();
    let distance = |candidate: &&str| {
        let candidate = candidate.to_ascii_uppercase();
        let edits = strsim::damerau_levenshtein(&word, &candidate);
        let near = edits <= word.len().max(3) / 3;
        let begins = word.len() >= 3 && candidate.starts_with(&word);
        (near || begins).then_some(edits)
    };
    let near = known.into_iter().filter_map(|candidate| Some((distance(&candidate)?, candidate)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}
