//! A test case: one random module, valid or with one fault planted in it.

use super::faults::{self, Fault};
use super::judge::Subject;
use super::{generate, print};
use crate::random::Random;
use arbitrary::{Result, Unstructured};

/// A module to be judged, and what was done to it.
#[derive(Debug, Clone)]
pub struct Case {
    /// What there is to judge.
    pub subject: Subject,
    /// The name of the fault, where there is one.
    pub fault: Option<&'static str>,
}

/// How many bytes of a seed say where a fault goes.
const PLANTING: usize = 96;

/// A module as generated.
pub fn valid(u: &mut Unstructured<'_>) -> Result<Case> {
    let module = generate::module(u)?;
    let subject = Subject { text: print::text(&module), name: module.name };
    Ok(Case { subject, fault: None })
}

/// A module with one fault of some kind.
pub fn faulty(u: &mut Unstructured<'_>) -> Result<Case> {
    let fault = *u.choose(&faults::all())?;
    planted(u, fault)
}

/// A module with this fault. It is as generated where there is no place for it.
pub fn planted(u: &mut Unstructured<'_>, fault: &'static Fault) -> Result<Case> {
    // The place of the fault is chosen first: once the bytes run out, all faults would be at the first place.
    let planting = u.bytes(PLANTING.min(u.len()))?;
    let mut module = generate::module(u)?;
    let mut planting = Unstructured::new(planting);
    let done = faults::plant(&mut module, fault, &mut planting)?;
    let name = module.name.clone();
    let (text, fault) = match done {
        faults::Planted::Text(text) => (text, Some(fault.name)),
        faults::Planted::Module => (print::text(&module), Some(fault.name)),
        faults::Planted::NoPlace => (print::text(&module), None),
    };
    Ok(Case { subject: Subject { text, name }, fault })
}

/// The bytes that a seed expands to.
pub fn bytes(seed: u64) -> Vec<u8> {
    let mut random = Random::new(seed);
    let length = 600 + random.below(5000);
    (0..length).map(|_| random.bits().to_le_bytes()[3]).collect()
}

/// A fault by its name.
pub fn fault(name: &str) -> Option<&'static Fault> {
    faults::all().into_iter().find(|fault| fault.name == name)
}

/// The module of a seed with this fault.
pub fn with_fault(seed: u64, fault: &'static Fault) -> Result<Case> {
    planted(&mut Unstructured::new(&bytes(seed)), fault)
}

/// The case of a seed: every fourth is without fault, the others take turns.
pub fn of_seed(seed: u64) -> Result<Case> {
    let bytes = bytes(seed);
    let mut u = Unstructured::new(&bytes);
    if seed.is_multiple_of(4) {
        return valid(&mut u);
    }
    let faults = faults::all();
    let turn = (seed / 4 * 3 + seed % 4 - 1) as usize % faults.len();
    planted(&mut u, faults[turn])
}
