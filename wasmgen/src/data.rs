//! Splits static data into segments and leaves out long runs of zeros: memory is zero at
//! the start, so they need not be written.

use std::ops::Range;

/// Shortest run of zeros, in bytes, that is left out. A segment costs about nine bytes:
/// its flag, its address expression and its length.
const GAP: usize = 10;
/// Most segments. Engines accept 100,000 (the limit of the JavaScript API); far below
/// that leaving out runs no longer pays.
const MOST: usize = 20_000;

/// The ranges of `data` that must be written, in order. Linear in the length of the data.
pub(crate) fn segments(data: &[u8]) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for (start, run) in runs(data) {
        let full = out.len() >= MOST;
        match out.last_mut() {
            Some(last) if full || start - last.end < GAP => last.end = start + run,
            _ => out.push(start..start + run),
        }
    }
    out
}

/// Start and length of each run of bytes that are not zero.
fn runs(data: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + data.get(at..)?.iter().position(|&byte| byte != 0)?;
        let rest = &data[start..];
        let run = rest.iter().position(|&byte| byte == 0).unwrap_or(rest.len());
        at = start + run;
        Some((start, run))
    })
}

#[cfg(test)]
mod tests {
    use super::segments;

    #[test]
    fn long_gaps_are_left_out_and_short_ones_are_not() {
        let mut data = vec![0; 100];
        data[3] = 1;
        data[8] = 2;
        data[50] = 3;
        assert_eq!(segments(&data), [3..9, 50..51]);
        assert_eq!(segments(&[0; 5]), []);
        assert_eq!(segments(&[]), []);
        assert_eq!(segments(&[7; 4]).as_slice(), std::slice::from_ref(&(0..4)));
    }
}
