//! Property: any choice of the reducer's opportunities leaves a valid module.

use super::generate;
use crate::random::Random;
use arbitrary::{Result, Unstructured};
use emback_frontend::text;
use emback_ir::{Module, print, verify};
use emback_reduce::{LAST, PASSES, Pass};

/// A walk from a module that is right, some opportunities of some pass at a time. Each step keeps the verifier's rules, is
/// printed so that it can be read again, and asks the same questions whatever is taken.
pub fn walk(u: &mut Unstructured<'_>) -> Result<()> {
    let source = generate::module(u)?;
    let Ok(mut module) = text::read(source.as_bytes(), "generated.ll") else {
        panic!("{source}");
    };
    let mut random = Random::new(u.arbitrary()?);
    for _ in 0..24 {
        let pass = passes().nth(random.below(PASSES.len() + LAST.len())).expect("one of them");
        let taken = some(&mut random, pass.count(&module));
        let next = pass.apply(&module, &taken);
        let broken = verify::module(&next);
        assert!(
            broken.is_empty(),
            "{} breaks a rule: {}\nfrom\n{}\nto\n{}",
            pass.name,
            broken[0],
            print::module(&module),
            print::module(&next)
        );
        assert_eq!(asked(pass, &module, &taken), taken.len(), "{} asks otherwise", pass.name);
        let printed = print::module(&next);
        module = match text::read(printed.as_bytes(), "") {
            Ok(again) if print::module(&again) == printed => again,
            Ok(_) => panic!("{} leaves what is read otherwise:\n{printed}", pass.name),
            Err(errors) => panic!("{}: {}\n{printed}", pass.name, errors[0]),
        };
    }
    Ok(())
}

fn passes() -> impl Iterator<Item = &'static Pass> {
    PASSES.iter().chain(LAST)
}

fn asked(pass: &Pass, module: &Module, taken: &[bool]) -> usize {
    let mut choice = emback_reduce::Choice::of(taken);
    (pass.run)(&mut module.clone(), &mut choice);
    choice.asked()
}

/// One of them, few, or half of them.
fn some(random: &mut Random, count: usize) -> Vec<bool> {
    if random.below(3) == 0 {
        let one = random.below(count);
        return (0..count).map(|index| index == one).collect();
    }
    let rate = random.pick(&[2, 8, 32]);
    (0..count).map(|_| random.below(rate) == 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workdir;

    #[test]
    fn walks() {
        arbtest::arbtest(walk).size_min(512).budget_ms(1_000);
    }

    /// Real modules have what the generator does not write: pads, comdats, block addresses. There a pass may do what the
    /// verifier refuses, which is work for nothing; it must be rare.
    #[test]
    fn real_modules_are_seldom_broken() {
        let (mut made, mut faults) = (0, Vec::new());
        let mut random = Random::new(1);
        for folder in ["examples", "tests/golden"] {
            for file in workdir::files(&workdir::root().join(folder), "ll") {
                let bytes = std::fs::read(&file).expect("a file that was listed");
                let Ok(module) = text::read(&bytes, "") else { continue };
                if !verify::module(&module).is_empty() {
                    continue;
                }
                for pass in passes() {
                    let count = pass.count(&module);
                    let all = vec![true; count];
                    for taken in [all, some(&mut random, count), some(&mut random, count)] {
                        assert_eq!(asked(pass, &module, &taken), count, "{}", pass.name);
                        made += 1;
                        if let Some(fault) = verify::module(&pass.apply(&module, &taken)).first() {
                            faults.push(format!("{}: {}: {fault}", file.display(), pass.name));
                        }
                    }
                }
            }
        }
        println!("{} of {made}\n{}", faults.len(), faults.join("\n"));
        assert!(
            made > 1000 && faults.len() * 1000 < made,
            "{} of {made}:\n{}",
            faults.len(),
            faults.join("\n")
        );
    }
}
