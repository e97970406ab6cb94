//! Which lanes of a vector hold something: those of poison and of `undef`, which a vector has until
//! all lanes are inserted, are what a target likes, and are not compared.

use emback_ir::{Body, Const, ConstData, InstData, Module, Operand, Value};
use rustc_hash::FxHashMap;

/// Operands that are looked through to find a lane.
const FARTHEST: u32 = 256;

/// What is known of the vectors of one body.
#[derive(Default)]
pub(super) struct Lanes {
    known: FxHashMap<Value, Box<[bool]>>,
}

impl Lanes {
    /// For each lane of a vector whether it may be looked at. Every lane of a value that is too
    /// far from where its lanes come from is.
    pub(super) fn of(&mut self, module: &Module, body: &Body, vector: Operand) -> Box<[bool]> {
        self.at(module, body, vector, 0)
    }

    fn at(&mut self, module: &Module, body: &Body, vector: Operand, depth: u32) -> Box<[bool]> {
        let ty = body.operand_type(vector, &module.consts);
        let count = super::vector(&module.types, ty).map_or(0, |(_, count)| count);
        let value = match vector {
            Operand::Const(id) => return constant(module, id, count),
            Operand::Value(value) => value,
        };
        if let Some(known) = self.known.get(&value) {
            return known.clone();
        }
        let all = vec![true; count].into_boxed_slice();
        let Some(def) = body.def(value).filter(|_| depth < FARTHEST) else { return all };
        let mut each = |operand| self.at(module, body, operand, depth + 1);
        let lanes = match &body.insts[def] {
            InstData::InsertElement { args } => {
                let mut lanes = each(args[0]);
                let index = args[2].constant().and_then(|id| module.consts.as_int(id)?.to_u64());
                if let Some(lane) = index.and_then(|at| lanes.get_mut(usize::try_from(at).ok()?)) {
                    *lane = true;
                }
                lanes
            }
            InstData::ShuffleVector { args, mask } => {
                let both: Vec<bool> = args.iter().flat_map(|&arg| each(arg)).collect();
                let lane = |&at: &i32| usize::try_from(at).ok().and_then(|at| both.get(at));
                mask.iter().map(|at| lane(at).copied().unwrap_or(false)).collect()
            }
            // A loop is not followed.
            InstData::Phi { incoming, .. } => {
                let from = incoming.iter().filter_map(|(operand, _)| operand.constant());
                from.fold(all, |lanes, id| both(&lanes, &constant(module, id, count)))
            }
            data @ (InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::Cast { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }) => {
                let mut operands = Vec::new();
                data.for_each_operand(|operand| operands.push(operand));
                operands.into_iter().fold(all, |lanes, operand| {
                    let of = each(operand);
                    match of.len() == lanes.len() || of.iter().all(|&lane| lane) {
                        true => both(&lanes, &of),
                        // Bits of several lanes go into one.
                        false => vec![false; count].into(),
                    }
                })
            }
            InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::ExtractElement { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::Call(_)
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => all,
        };
        self.known.insert(value, lanes.clone());
        lanes
    }
}

/// The lanes that both have; all of one that is no vector of as many.
fn both(a: &[bool], b: &[bool]) -> Box<[bool]> {
    let other = |at: usize| b.get(at).copied().unwrap_or(true);
    a.iter().enumerate().map(|(at, &lane)| lane && other(at)).collect()
}

fn constant(module: &Module, id: Const, count: usize) -> Box<[bool]> {
    let holds = |id: Const| !matches!(module.consts.data(id), ConstData::Undef | ConstData::Poison);
    if let ConstData::Aggregate(lanes) = module.consts.data(id) {
        lanes.iter().map(|&lane| holds(lane)).collect()
    } else if let ConstData::Splat(lane) = module.consts.data(id) {
        vec![holds(*lane); count].into()
    } else {
        vec![holds(id); count].into()
    }
}
