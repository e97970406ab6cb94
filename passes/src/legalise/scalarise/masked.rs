//! Accesses under a mask: `llvm.masked.*`. No branches are made: an inactive lane
//! accesses a slot in the frame that nothing else uses, so that no other memory is
//! touched. Branches would split the block once for each lane, which costs more code than
//! a `select` of the address.

use emback_ir::{BinaryOp, CallData, ConstData, InstFlags, Operand, Type, Types};

use super::memory::align_at;
use super::{Lanes, Scalariser};

/// The number of the slot in the frame for inactive lanes.
const NOWHERE: usize = 1;

/// The operands of an access, after the value that a store begins with.
pub(super) struct Access {
    pub at: Operand,
    pub align: u32,
    pub mask: Lanes,
    /// The pass-through operand: the result for inactive lanes.
    pub rest: Option<Operand>,
}

impl Scalariser<'_, '_> {
    /// Reads the operands from `first` on: `ptr, align, mask, rest`, where LLVM 22 has
    /// the alignment as an attribute of the pointer instead.
    fn access(&mut self, call: &CallData, first: usize, element: Type) -> Option<Access> {
        let args = call.args.get(first..)?;
        let (&at, mut more) = args.split_first()?;
        let mut align = self.align_of_param(call, first, element);
        if let Some(said) = more.first().and_then(|&arg| self.ed.known_int(arg))
            && self.shape(more[0]).is_none()
        {
            more = &more[1..];
            // 0 means what the type has.
            align = match u32::try_from(said).unwrap_or(1) {
                0 => self.known_align(element, 0),
                said => said,
            };
        }
        let mask = more.first().map_or_else(Lanes::new, |&mask| self.lanes(mask));
        Some(Access { at, align, mask, rest: more.get(1).copied() })
    }

    /// The operands of an access whose mask has all lanes; none for another one.
    pub(super) fn whole_access(
        &mut self,
        call: &CallData,
        first: usize,
        element: Type,
    ) -> Option<Access> {
        // The mask is constant, so that nothing is emitted for its lanes.
        let mask = call.args.get(first + 1..)?.iter().find(|&&arg| self.shape(arg).is_some())?;
        mask.constant()?;
        let access = self.access(call, first, element)?;
        let is_whole = access.mask.iter().all(|&lane| self.known_lane(lane) == Some(true));
        is_whole.then_some(access)
    }

    /// The alignment that an attribute of a pointer gives, or that of the elements.
    pub(super) fn align_of_param(&self, call: &CallData, index: usize, element: Type) -> u32 {
        self.said_align(call, index).unwrap_or_else(|| self.known_align(element, 0))
    }

    /// The alignment that an attribute of a pointer gives.
    fn said_align(&self, call: &CallData, index: usize) -> Option<u32> {
        let said = self.ed.module.int_attribute(call.attrs.param(index), "align")?;
        u32::try_from(said).ok()
    }

    /// The value of a lane of a mask if it is constant. `undef` and poison count as
    /// inactive, which accesses nothing.
    fn known_lane(&self, active: Operand) -> Option<bool> {
        let id = active.constant()?;
        if let ConstData::Zero | ConstData::Undef | ConstData::Poison =
            self.ed.module.consts.data(id)
        {
            return Some(false);
        }
        Some(!self.ed.module.consts.as_int(id)?.is_zero())
    }

    /// The address for a lane: `at` where it is active, else the slot in the frame.
    pub(super) fn masked_place(&mut self, at: Operand, active: Operand, element: Type) -> Operand {
        if self.known_lane(active) == Some(true) {
            return at;
        }
        let size = self.layout.size(&self.ed.module.types, element);
        let align = self.known_align(element, 0).max(8);
        let nowhere = self.slots.get(self.ed.body, NOWHERE, size, align);
        self.ed.select(active, at, nowhere)
    }

    /// Loads a lane where it is active and gives `rest` where it is not. Constant masks
    /// need no `select`.
    pub(super) fn load_lane(
        &mut self,
        at: Operand,
        align: u32,
        active: Operand,
        rest: Operand,
    ) -> Operand {
        let element = self.ed.ty(rest);
        match self.known_lane(active) {
            Some(false) => return rest,
            Some(true) => return self.ed.load(element, at, align, false),
            None => {}
        }
        let at = self.masked_place(at, active, element);
        let value = self.ed.load(element, at, align, false);
        self.ed.select(active, value, rest)
    }

    /// Stores a lane where it is active.
    pub(super) fn store_lane(&mut self, value: Operand, at: Operand, align: u32, active: Operand) {
        if self.known_lane(active) == Some(false) {
            return;
        }
        let element = self.ed.ty(value);
        let at = self.masked_place(at, active, element);
        self.ed.store(value, at, align, false);
    }

    /// The results for inactive lanes; poison where no operand gives them.
    fn rest_lanes(&mut self, rest: Option<Operand>, element: Type, count: usize) -> Lanes {
        match rest {
            Some(rest) => self.lanes(rest),
            None => smallvec::smallvec![self.poison(element); count],
        }
    }

    /// `llvm.masked.load`.
    pub(super) fn masked_load(&mut self, call: &CallData, element: Type, count: usize) -> Lanes {
        let Some(access) = self.access(call, 0, element) else { return Lanes::new() };
        let at = self.aggregate(access.at);
        let rest = self.rest_lanes(access.rest, element, count);
        self.load_row(at, access.align, &access.mask, &rest, element)
    }

    /// Loads consecutive lanes.
    pub(super) fn load_row(
        &mut self,
        at: Operand,
        align: u32,
        mask: &Lanes,
        rest: &Lanes,
        element: Type,
    ) -> Lanes {
        if self.is_packed(element) {
            // Lanes that share bytes are all read.
            let ty = self.row_type(element, rest.len());
            let all = self.load(ty, at, 1, false);
            let lanes = all.into_iter().zip(mask).zip(rest);
            return lanes
                .map(|((lane, &active), &rest)| self.ed.select(active, lane, rest))
                .collect();
        }
        let stride = self.stride(element);
        (0_i64..)
            .zip(mask)
            .zip(rest)
            .map(|((lane, &active), &rest)| {
                let offset = lane * stride;
                let place = self.ed.offset(at, offset, InstFlags::NONE);
                self.load_lane(place, align_at(align, offset), active, rest)
            })
            .collect()
    }

    /// The vector type of `count` lanes.
    fn row_type(&mut self, element: Type, count: usize) -> Type {
        let count = count as u32;
        self.ed.module.types.intern(emback_ir::TypeData::Vector { element, count, scalable: false })
    }

    /// `llvm.masked.store`.
    pub(super) fn masked_store(&mut self, call: &CallData) -> Lanes {
        let lanes = call.args.first().map_or_else(Lanes::new, |&value| self.lanes(value));
        let Some(element) = lanes.first().map(|&lane| self.ed.ty(lane)) else { return lanes };
        if let Some(access) = self.access(call, 1, element) {
            let at = self.aggregate(access.at);
            self.store_row(&lanes, at, access.align, &access.mask, element);
        }
        Lanes::new()
    }

    /// Stores consecutive lanes. Lanes that share bytes are read, merged and written
    /// back.
    pub(super) fn store_row(
        &mut self,
        lanes: &Lanes,
        at: Operand,
        align: u32,
        mask: &Lanes,
        element: Type,
    ) {
        if self.is_packed(element) {
            let ty = self.row_type(element, lanes.len());
            let old = self.load(ty, at, 1, false);
            let pairs = lanes.iter().zip(mask).zip(old);
            let new: Lanes =
                pairs.map(|((&lane, &active), old)| self.ed.select(active, lane, old)).collect();
            let shape = super::Shape { element, count: new.len() };
            return self.store_vector(shape, &new, at, 1, false);
        }
        let stride = self.stride(element);
        for ((lane, &value), &active) in (0_i64..).zip(lanes).zip(mask) {
            let offset = lane * stride;
            let place = self.ed.offset(at, offset, InstFlags::NONE);
            self.store_lane(value, place, align_at(align, offset), active);
        }
    }

    /// `llvm.masked.gather`: each lane has an address of its own.
    pub(super) fn masked_gather(&mut self, call: &CallData, element: Type) -> Lanes {
        let Some(access) = self.access(call, 0, element) else { return Lanes::new() };
        let at = self.lanes(access.at);
        let rest = self.rest_lanes(access.rest, element, at.len());
        let lanes = at.into_iter().zip(access.mask).zip(rest);
        lanes.map(|((at, active), rest)| self.load_lane(at, access.align, active, rest)).collect()
    }

    /// `llvm.masked.scatter`. Lanes are stored in order, so that the last one wins where
    /// addresses are equal, as the LangRef requires.
    pub(super) fn masked_scatter(&mut self, call: &CallData) -> Lanes {
        let lanes = call.args.first().map_or_else(Lanes::new, |&value| self.lanes(value));
        let Some(element) = lanes.first().map(|&lane| self.ed.ty(lane)) else { return lanes };
        if let Some(access) = self.access(call, 1, element) {
            let at = self.lanes(access.at);
            for ((value, at), active) in lanes.into_iter().zip(at).zip(access.mask) {
                self.store_lane(value, at, access.align, active);
            }
        }
        Lanes::new()
    }

    /// `llvm.masked.expandload`: the active lanes are consecutive in memory. The
    /// alignment is 1 unless an attribute gives a larger one.
    pub(super) fn expand_load(&mut self, call: &CallData, element: Type) -> Lanes {
        let [at, mask, rest] = [0, 1, 2].map(|index| call.args.get(index).copied());
        let (Some(at), Some(mask), Some(rest)) = (at, mask, rest) else { return Lanes::new() };
        let mut place = self.aggregate(at);
        let (mask, rest) = (self.lanes(mask), self.lanes(rest));
        let align = self.said_align(call, 0).unwrap_or(1);
        let stride = self.layout.size(&self.ed.module.types, element).cast_signed();
        mask.into_iter()
            .zip(rest)
            .map(|(active, rest)| {
                let value = self.load_lane(place, align, active, rest);
                place = self.advanced(place, active, stride);
                value
            })
            .collect()
    }

    /// `llvm.masked.compressstore`, the reverse of [`Self::expand_load`]. The address
    /// advances by a `select` for each lane, so that no count of the active lanes is
    /// needed.
    pub(super) fn compress_store(&mut self, call: &CallData) -> Lanes {
        let [value, at, mask] = [0, 1, 2].map(|index| call.args.get(index).copied());
        let (Some(value), Some(at), Some(mask)) = (value, at, mask) else { return Lanes::new() };
        let (lanes, mask) = (self.lanes(value), self.lanes(mask));
        let mut place = self.aggregate(at);
        let align = self.said_align(call, 1).unwrap_or(1);
        for (lane, active) in lanes.into_iter().zip(mask) {
            let element = self.ed.ty(lane);
            let stride = self.layout.size(&self.ed.module.types, element).cast_signed();
            self.store_lane(lane, place, align, active);
            place = self.advanced(place, active, stride);
        }
        Lanes::new()
    }

    /// Division under a mask, which comes third.
    pub(super) fn masked_divide(&mut self, op: BinaryOp, call: &CallData) -> Lanes {
        let [a, b, mask] = [0, 1, 2].map(|index| call.args.get(index).copied());
        let (Some(a), Some(b), Some(mask)) = (a, b, mask) else { return Lanes::new() };
        let active = self.lanes(mask);
        self.divided(op, a, b, active)
    }

    /// Division in which inactive lanes divide by one: a division by zero or an overflow
    /// there is not undefined behaviour in the source.
    pub(super) fn divided(&mut self, op: BinaryOp, a: Operand, b: Operand, active: Lanes) -> Lanes {
        let (a, b) = (self.lanes(a), self.lanes(b));
        a.into_iter()
            .zip(b)
            .zip(active)
            .map(|((a, b), active)| {
                let one = self.ed.int(self.ed.ty(b), 1);
                let by = self.ed.select(active, b, one);
                self.ed.binary(op, a, by)
            })
            .collect()
    }

    /// The lanes of a mask that are also below an explicit vector length.
    pub(super) fn active(&mut self, mask: Operand, length: Operand) -> Lanes {
        let mask = self.lanes(mask);
        let length = self.aggregate(length);
        let known = self.ed.known_int(length);
        (0_i64..)
            .zip(mask)
            .map(|(lane, set)| {
                if known.is_some_and(|length| (lane as u64) < length) {
                    return set;
                }
                let lane = self.ed.int(Types::I32, lane);
                let below = self.ed.icmp(emback_ir::IntPredicate::Ult, lane, length);
                self.ed.binary(BinaryOp::And, set, below)
            })
            .collect()
    }
}
