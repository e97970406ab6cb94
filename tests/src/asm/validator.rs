//! The validator under test.

use super::judge::Verdict;

/// What our validator says of a script with one module: by the rules of V8, and by those of SpiderMonkey.
pub type Check = fn(&str) -> [Verdict; 2];

/// Ours, once it is there.
pub const OURS: Option<Check> = None;
