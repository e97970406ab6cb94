//! Test helpers: reduces by one pass, from text to text.

use std::ops::ControlFlow;

use emback_ir::print;
use expect_test::Expect;

use crate::driver::{Observer, Options, Progress, reduce_by};
use crate::passes::Pass;

/// Ignores progress.
pub(crate) struct Silent;

impl Observer for Silent {
    fn improved(&mut self, _: &str) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn progress(&mut self, _: &Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// What `pass` alone leaves of `text` while `holds` holds.
#[track_caller]
pub(crate) fn expect_pass(pass: &Pass, text: &str, holds: fn(&str) -> bool, want: Expect) {
    let module = emback_frontend::text::read(text.as_bytes(), "")
        .unwrap_or_else(|errors| panic!("{}", errors[0]));
    assert!(holds(&print::module(&module)), "the condition holds at first");
    let outcome = reduce_by(
        std::slice::from_ref(pass),
        &[],
        module,
        &Options { jobs: 1, max_tests: None },
        &|candidate| holds(candidate.text),
        &mut Silent,
    );
    assert_eq!(outcome.broken, 0, "the verifier refused what the pass made");
    want.assert_eq(&outcome.text);
}
