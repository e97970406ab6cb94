//! What is particular to this road.

use std::path::Path;

use libtest_mimic::Trial;

pub fn cases(_scratch: &Path) -> Vec<Trial> {
    Vec::new()
}
