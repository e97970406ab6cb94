//! A library with tests of each kind, a build script, C, and a feature.

use std::ffi::{c_char, c_int, CStr, CString};

/// As C has it.
#[repr(C)]
pub struct Pair {
    pub wide: i64,
    pub real: f64,
}

extern "C" {
    fn answer(n: c_int) -> c_int;
    fn copy(text: *const c_char) -> *mut c_char;
    fn free(at: *mut c_char);
    fn total(pairs: *const Pair, count: c_int, each: extern "C" fn(f64) -> c_int) -> i64;
}

extern "C" fn rounded(real: f64) -> c_int {
    real.round() as c_int
}

/// Twice a number, by C.
///
/// ```
/// assert_eq!(tested::twice(21), 42);
/// ```
///
/// ```should_panic
/// assert_eq!(tested::twice(21), 43);
/// ```
pub fn twice(n: i32) -> i32 {
    unsafe { answer(n) }
}

/// A copy that C made.
pub fn copied(text: &str) -> String {
    let text = CString::new(text).unwrap();
    unsafe {
        let copy = copy(text.as_ptr());
        let copied = CStr::from_ptr(copy).to_string_lossy().into_owned();
        free(copy);
        copied
    }
}

/// The sum of all pairs, and what is wrong.
pub fn sum(pairs: &[Pair]) -> (i64, std::io::Error) {
    let sum = unsafe { total(pairs.as_ptr(), pairs.len() as c_int, rounded) };
    (sum, std::io::Error::last_os_error())
}

/// With the feature more.
#[cfg(feature = "more")]
pub fn more() -> &'static str {
    "more"
}

/// The target that the build script saw.
pub const TARGET: &str = env!("TESTED_TARGET");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c_is_linked() {
        assert_eq!(twice(-4), -8);
        assert_eq!(copied("h\u{e9}llo"), "h\u{e9}llo");
    }

    #[test]
    fn c_and_rust_agree_on_structs_and_errors() {
        let (sum, error) = sum(&[Pair { wide: 1 << 40, real: 2.6 }, Pair { wide: -1, real: -0.4 }]);
        assert_eq!(sum, (1 << 40) + 2);
        assert_eq!(error.to_string().split(" (").next(), Some("Numerical result out of range"));
    }

    #[test]
    #[should_panic(expected = "on purpose")]
    fn a_panic_may_be_wanted() {
        panic!("this is on purpose");
    }

    #[test]
    fn a_result_may_be_given() -> Result<(), std::num::ParseIntError> {
        assert_eq!("12".parse::<u8>()?, 12);
        Ok(())
    }

    #[test]
    #[ignore = "it fails"]
    fn it_fails() {
        assert_eq!(twice(1), 3);
    }

    #[cfg(feature = "more")]
    #[test]
    fn the_feature_is_on() {
        assert_eq!(more(), "more");
    }
}
