//! Suggestions for words that are not known.

/// The word of `known` that is nearest to `word` by edits, whatever the case of the letters.
///
/// ```
/// assert_eq!(emback::spelling::nearest("modularise", ["ASSERTIONS", "MODULARIZE"]), Some("MODULARIZE"));
/// ```
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_ascii_uppercase();
    known
        .into_iter()
        .min_by_key(|candidate| strsim::levenshtein(&word, &candidate.to_ascii_uppercase()))
}
