//! Demangles names of C++ and Rust.

/// The name in the source of a symbol that a C++ or Rust compiler mangled: `ns::work(int)`,
/// `alloc::vec::Vec<T>::push`.
pub(crate) fn demangled(symbol: &str) -> Option<String> {
    // Names that LLVM made unique have a suffix: `_ZL4workv.llvm.123`, `_ZL4workv.1`.
    if let Ok(name) = rustc_demangle::try_demangle(symbol) {
        return Some(format!("{name:#}"));
    }
    let (base, suffix) = symbol.split_once('.').unwrap_or((symbol, ""));
    if !base.starts_with("_Z") {
        return None;
    }
    let name = cpp_demangle::Symbol::new(base).ok()?.demangle().ok()?;
    Some(if suffix.is_empty() { name } else { format!("{name} [.{suffix}]") })
}

/// A message with the names in its quotes demangled.
pub(crate) fn names(message: &str) -> String {
    let mut out = String::with_capacity(message.len());
    let mut rest = message;
    while let Some(start) = rest.find("'_") {
        let (before, quoted) = rest.split_at(start + 1);
        out.push_str(before);
        let Some(end) = quoted.find('\'') else {
            rest = quoted;
            break;
        };
        let (name, after) = quoted.split_at(end);
        match demangled(name) {
            Some(name) => out.push_str(&name),
            None => out.push_str(name),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_quotes_are_those_of_the_source() {
        for (message, want) in [
            (
                "undefined function '_ZN2ns4workEi', used by 'main'",
                "undefined function 'ns::work(int)', used by 'main'",
            ),
            ("in function '_ZL4workv.llvm.12'", "in function 'work() [.llvm.12]'"),
            ("in '_ZN5paths7visited17h0123456789abcdefE'", "in 'paths::visited'"),
            ("in '_RNvC6_123foo3bar'", "in '123foo::bar'"),
            ("'_start' and '_Z", "'_start' and '_Z"),
            ("_ZN2ns4workEi without quotes", "_ZN2ns4workEi without quotes"),
        ] {
            assert_eq!(names(message), want);
        }
    }
}
