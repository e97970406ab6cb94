//! Prints how close a module comes to the limits of engines, as a table.

use std::fmt::Write as _;

use emback_validate::Fit;

use emback_validate::places::Places;

/// The table, in lines that are indented below the verdict. What is nearest to its limit comes
/// first.
pub(crate) fn text(fits: &[Fit], places: &Places<'_>) -> String {
    let mut fits: Vec<&Fit> = fits.iter().collect();
    // Stable: of equals, engines keep their order.
    fits.sort_by(|one, other| share(other).total_cmp(&share(one)));
    let mut out = String::new();
    let _ = writeln!(
        out,
        "\n  {:12}  {:24} {:>10} {:>10} {:>7}  where",
        "engine", "limit", "used", "allowed", "full"
    );
    for fit in fits {
        let _ = writeln!(
            out,
            "  {:12}  {:24} {:>10} {:>10} {:>6.1}%  line {}",
            fit.engine.name(),
            fit.limit,
            fit.used,
            fit.allowed,
            share(fit) * 100.0,
            places.place(fit.span.start).line,
        );
    }
    out
}

/// How much of a limit is used.
fn share(fit: &Fit) -> f64 {
    if fit.allowed == 0 { 1.0 } else { fit.used as f64 / fit.allowed as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use emback_validate::Engine;
    use expect_test::expect;

    #[test]
    fn the_tightest_comes_first() {
        let fit = |engine, limit, allowed, used| Fit { engine, limit, allowed, used, span: 5..9 };
        let fits = [
            fit(Engine::V8, "functions", 1_000_000, 3),
            fit(Engine::V8, "nesting", 2_000, 500),
            fit(Engine::SpiderMonkey, "functions", 1_000_000, 3),
            fit(Engine::SpiderMonkey, "nesting", 1_000, 1_500),
        ];
        expect![[r#"
            a.js

              engine        limit                          used    allowed    full  where
              SpiderMonkey  nesting                        1500       1000  150.0%  line 3
              V8            nesting                         500       2000   25.0%  line 3
              V8            functions                         3    1000000    0.0%  line 3
              SpiderMonkey  functions                         3    1000000    0.0%  line 3
        "#]]
        .assert_eq(&format!("a.js\n{}", text(&fits, &Places::new("a\nb\nc\n"))));
    }
}
