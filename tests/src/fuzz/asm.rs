//! Property: our validator and the engines give the same verdicts on random asm.js.

use crate::asm::case::{self, Case};
use crate::asm::{compare, validator};
use arbitrary::{Result, Unstructured};

/// A module as generated.
pub fn generated(u: &mut Unstructured<'_>) -> Result<()> {
    let judged = judge(case::valid(u)?);
    assert!(judged.accepted(), "refused\n{judged}");
    Ok(())
}

/// A module with a fault.
pub fn faulty(u: &mut Unstructured<'_>) -> Result<()> {
    judge(case::faulty(u)?);
    Ok(())
}

fn judge(case: Case) -> compare::Judged {
    let mut judged = compare::judge(vec![case], validator::OURS);
    let Some(judged) = judged.pop() else { unreachable!("one case, one verdict") };
    assert!(judged.shells_agree(), "the SpiderMonkeys disagree\n{judged}");
    if let Some(why) = judged.wrong() {
        panic!("{why}\n{judged}");
    }
    judged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_smoke() {
        arbtest::arbtest(generated).size_min(512).budget_ms(1_000);
    }

    #[test]
    fn faulty_smoke() {
        arbtest::arbtest(faulty).size_min(512).budget_ms(1_000);
    }
}
