//! Runs constructors on the IR: values are constants, memory is what variables hold.
//!
//! Instructions without effects are folded by [`crate::optimise::fold`], as those of a body are.
//! Here are control flow, calls and memory. What has no case is not evaluated: there is no wrong
//! answer, only none. Where LLVM leaves a result open, any is right: undefined bytes are zero.

use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;
use emback_ir::data_layout::DataLayout;
use emback_ir::inst::CallData;
use emback_ir::intrinsic::Status;
use emback_ir::{
    ApInt, BinaryOp, Block, Body, CastOp, Const, ConstData, Global, GlobalData, GlobalKind, Inst,
    InstData, InstFlags, IntPredicate, Intrinsic, Linkage, Module, Operand, Type, Types, Value,
    Variable,
};
use rustc_hash::FxHashMap;

use super::memory::{Address, Codec, Object, as_integer, pointer_of};
use super::{AT_EXIT, Stop};
use crate::optimise::fold::{self, Single, fold_constant};
use crate::program::function_behind;

/// Instructions that all constructors together may take. It bounds the time, and the constants that
/// are made on the way.
const MOST_STEPS: u32 = 1 << 20;
/// Bytes of the variables that they may touch, and of their stack.
const MOST_BYTES: usize = 16 << 20;
/// Bytes that are read or written in the time of an instruction.
const BYTES_OF_STEP: usize = 32;
/// Calls within calls.
const MOST_FRAMES: usize = 512;

/// What constructors did.
#[derive(Default)]
pub(super) struct Effects {
    /// Variables that have been written, in order, with what they hold now.
    pub(super) variables: Vec<(Global, Object)>,
    /// Calls of `__cxa_atexit`: the number of the constructor, and the arguments.
    pub(super) at_exit: Vec<(usize, Vec<Argument>)>,
}

/// An address that a call is given: on a global, or a number.
pub(super) type Argument = (Option<Global>, i64);

/// A variable, or memory of a frame.
struct Cell {
    object: Object,
    /// The constructor that wrote it first.
    written_by: Option<usize>,
}

/// A call that has not returned.
struct Frame<'a> {
    body: &'a Body,
    block: Block,
    /// The number of the next instruction in the block.
    next: usize,
    values: SecondaryMap<Value, PackedOption<Const>>,
    /// What it has allocated.
    locals: Vec<Global>,
}

/// The state of an evaluation.
pub(super) struct Machine<'a> {
    /// The program.
    program: &'a Module,
    /// A fork of it, which has the constants that are made, and a variable for each alloca. Nothing
    /// of it stays.
    module: Module,
    layout: &'a DataLayout,
    /// Variables that are not known.
    hidden: &'a SecondaryMap<Global, bool>,
    folder: Single,
    cells: FxHashMap<Global, Cell>,
    frames: Vec<Frame<'a>>,
    at_exit: Vec<(usize, Vec<Argument>)>,
    /// The number of the constructor that runs.
    constructor: usize,
    steps: u32,
    bytes: usize,
}

impl<'a> Machine<'a> {
    /// A machine for a program that is shared: see [`emback_ir::fork`].
    pub(super) fn new(
        program: &'a Module,
        layout: &'a DataLayout,
        hidden: &'a SecondaryMap<Global, bool>,
    ) -> Self {
        Self {
            program,
            module: program.fork(),
            layout,
            hidden,
            folder: Single::new(),
            cells: FxHashMap::default(),
            frames: Vec::new(),
            at_exit: Vec::new(),
            constructor: 0,
            steps: MOST_STEPS,
            bytes: MOST_BYTES,
        }
    }

    /// What these constructors do. The error is the number of those before the first that cannot be
    /// evaluated.
    pub(super) fn evaluate(mut self, constructors: &[Global]) -> Result<Effects, usize> {
        for (number, &constructor) in constructors.iter().enumerate() {
            self.constructor = number;
            self.run(constructor).map_err(|Stop| number)?;
        }
        let mut written: Vec<(Global, usize)> = self
            .cells
            .iter()
            .filter_map(|(&global, cell)| Some((global, cell.written_by?)))
            .collect();
        written.sort_unstable();
        let mut effects = Effects { at_exit: self.at_exit, ..Effects::default() };
        let mut left = None;
        for (global, by) in written {
            let Some(Cell { object, .. }) = self.cells.remove(&global) else { continue };
            let mut codec = Codec { module: &mut self.module, layout: self.layout };
            let ty = self.program.globals[global].ty;
            // Memory of a frame is gone when the constructor has returned.
            let lasts = object.globals().all(|global| self.program.globals.is_valid(global));
            if lasts && codec.value(&object, ty).is_ok() {
                effects.variables.push((global, object));
            } else {
                left = Some(left.map_or(by, |other: usize| other.min(by)));
            }
        }
        left.map_or(Ok(effects), Err)
    }

    /// Runs a function without parameters.
    fn run(&mut self, function: Global) -> Result<(), Stop> {
        self.push(function, &[])?;
        while !self.frames.is_empty() {
            self.steps = self.steps.checked_sub(1).ok_or(Stop)?;
            self.step()?;
        }
        Ok(())
    }

    fn frame(&mut self) -> Result<&mut Frame<'a>, Stop> {
        self.frames.last_mut().ok_or(Stop)
    }

    fn codec(&mut self) -> Codec<'_> {
        Codec { module: &mut self.module, layout: self.layout }
    }

    /// The next instruction of the innermost call.
    fn step(&mut self) -> Result<(), Stop> {
        let frame = self.frame()?;
        let body = frame.body;
        let inst = *body.blocks[frame.block].insts.get(frame.next).ok_or(Stop)?;
        frame.next += 1;
        let result = match &body.insts[inst] {
            InstData::Ret { value } => return self.leave(*value),
            InstData::Br { target } => return self.enter(*target),
            InstData::CondBr { cond, if_true, if_false } => {
                let taken = self.int(*cond)? & 1 == 1;
                return self.enter(if taken { *if_true } else { *if_false });
            }
            InstData::Switch { value, default, cases } => {
                let value = self.int(*value)?;
                let chosen = cases.iter().find(|case| self.int_of(case.0) == Ok(value));
                let target = chosen.map_or(*default, |case| case.1);
                return self.enter(target);
            }
            InstData::Call(call) => match self.call(call, inst)? {
                Called::Entered => return Ok(()),
                Called::Done(result) => result,
            },
            InstData::Invoke { call, normal, .. } => match self.call(call, inst)? {
                Called::Entered => return Ok(()),
                Called::Done(result) => {
                    self.set(inst, result)?;
                    return self.enter(*normal);
                }
            },
            // There is one thread, which sees its own accesses in order.
            InstData::Load { ptr, volatile: false, .. } => {
                let result = body.result(inst).ok_or(Stop)?;
                Some(self.load(*ptr, body.values[result].ty)?)
            }
            InstData::Store { ptr, value, volatile: false, .. } => {
                self.store(*ptr, *value)?;
                None
            }
            InstData::Fence { .. } => None,
            InstData::Alloca { ty, count, inalloca: false, swifterror: false, .. } => {
                Some(self.allocate(*ty, *count)?)
            }
            InstData::ICmp { pred, args, .. } if self.is_address(args[0])? => {
                Some(self.compare(*pred, *args, &body.insts[inst])?)
            }
            InstData::Binary { op: BinaryOp::Sub, args, .. } => match self.distance(*args)? {
                Some(distance) => Some(distance),
                None => Some(self.fold(inst, &body.insts[inst])?),
            },
            InstData::Cast { op: CastOp::PtrToInt, arg, .. } => {
                let ty = body.result(inst).map(|value| body.values[value].ty);
                let arg = self.get(*arg)?;
                match self.codec().address(arg)? {
                    (Some(_), _) if ty == Some(Types::I32) => {
                        Some(as_integer(&mut self.module, arg))
                    }
                    (Some(_), _) => return Err(Stop),
                    (None, _) => Some(self.fold(inst, &body.insts[inst])?),
                }
            }
            InstData::Freeze { arg } => {
                let arg = self.get(*arg)?;
                let data = self.module.consts.data(arg);
                match matches!(data, ConstData::Undef | ConstData::Poison) {
                    true => Some(self.fold(inst, &body.insts[inst])?),
                    false => Some(arg),
                }
            }
            InstData::InsertValue { agg, value, indices } => {
                let (agg, value) = (self.get(*agg)?, self.get(*value)?);
                let ty = self.module.consts.ty(agg);
                let size = self.codec().size(ty)?;
                self.charge(size)?;
                Some(fold::insert_value(&mut self.module, agg, value, indices).ok_or(Stop)?)
            }
            data @ (InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::Cast { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::ExtractValue { .. }
            | InstData::GetElementPtr { .. }) => Some(self.fold(inst, data)?),
            InstData::IndirectBr { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Phi { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => return Err(Stop),
        };
        self.set(inst, result)
    }

    /// The value of an operand.
    fn get(&mut self, operand: Operand) -> Result<Const, Stop> {
        match operand {
            Operand::Const(id) => Ok(fold_constant(&mut self.module, self.layout, id)),
            Operand::Value(value) => self.frame()?.values[value].expand().ok_or(Stop),
        }
    }

    /// The number that an integer operand is.
    fn int(&mut self, operand: Operand) -> Result<u64, Stop> {
        let id = self.get(operand)?;
        self.int_of(id)
    }

    fn int_of(&self, id: Const) -> Result<u64, Stop> {
        fold::int_value(&self.module, id).ok_or(Stop)
    }

    /// Counts work on so many bytes or parts as steps.
    fn charge(&mut self, bytes: usize) -> Result<(), Stop> {
        let steps = u32::try_from(bytes / BYTES_OF_STEP).map_err(|_| Stop)?;
        self.steps = self.steps.checked_sub(steps).ok_or(Stop)?;
        Ok(())
    }

    /// Gives an instruction of the innermost call its result.
    fn set(&mut self, inst: Inst, value: Option<Const>) -> Result<(), Stop> {
        let frame = self.frame()?;
        if let Some(result) = frame.body.result(inst) {
            frame.values[result] = Some(value.ok_or(Stop)?).into();
        }
        Ok(())
    }

    /// The result of an instruction without effects.
    fn fold(&mut self, inst: Inst, data: &InstData) -> Result<Const, Stop> {
        let body = self.frame()?.body;
        let ty = body.values[body.result(inst).ok_or(Stop)?].ty;
        let mut data = data.clone();
        let mut known = Ok(());
        data.for_each_operand_mut(|operand| match self.get(*operand) {
            Ok(id) => *operand = id.into(),
            Err(stop) => known = Err(stop),
        });
        known?;
        self.folder.fold(&mut self.module, self.layout, data, ty).ok_or(Stop)
    }

    /// Goes to another block. All phis there read before one is written.
    fn enter(&mut self, block: Block) -> Result<(), Stop> {
        let frame = self.frame()?;
        let (body, from) = (frame.body, frame.block);
        let mut values = Vec::new();
        for &inst in &body.blocks[block].insts {
            let InstData::Phi { incoming, .. } = &body.insts[inst] else { break };
            let (operand, _) = incoming.iter().find(|(_, block)| *block == from).ok_or(Stop)?;
            values.push((inst, self.get(*operand)?));
        }
        self.charge(values.len() * BYTES_OF_STEP)?;
        let frame = self.frame()?;
        frame.block = block;
        frame.next = values.len();
        values.into_iter().try_for_each(|(inst, value)| self.set(inst, Some(value)))
    }

    /// Begins a call of a function of the program.
    fn push(&mut self, function: Global, args: &[Const]) -> Result<(), Stop> {
        let body = self.program.globals.get(function).and_then(GlobalData::body).ok_or(Stop)?;
        if self.frames.len() >= MOST_FRAMES || body.params.len() != args.len() {
            return Err(Stop);
        }
        self.charge(body.values.len())?;
        let mut values = SecondaryMap::new();
        for (&param, &arg) in body.params.iter().zip(args) {
            values[param] = Some(arg).into();
        }
        let block = body.entry();
        self.frames.push(Frame { body, block, next: 0, values, locals: Vec::new() });
        Ok(())
    }

    /// Returns from the innermost call.
    fn leave(&mut self, value: Option<Operand>) -> Result<(), Stop> {
        let value = value.map(|value| self.get(value)).transpose()?;
        let frame = self.frames.pop().ok_or(Stop)?;
        for local in frame.locals {
            if let Some(cell) = self.cells.remove(&local) {
                self.bytes += cell.object.len();
            }
        }
        let Some(caller) = self.frames.last() else { return Ok(()) };
        let inst = caller.body.blocks[caller.block].insts[caller.next - 1];
        let body = caller.body;
        self.set(inst, value)?;
        if let InstData::Invoke { normal, .. } = body.insts[inst] {
            return self.enter(normal);
        }
        Ok(())
    }

    /// A call, of an intrinsic or of a function that the program defines.
    fn call(&mut self, call: &CallData, inst: Inst) -> Result<Called, Stop> {
        let callee = self.get(call.callee)?;
        let (Some(callee), 0) = self.codec().address(callee)? else { return Err(Stop) };
        let callee = function_behind(&self.module, callee).ok_or(Stop)?;
        if let Some(intrinsic) = self.module.intrinsic(callee) {
            return self.intrinsic(intrinsic, call, inst).map(Called::Done);
        }
        let args: Result<Vec<Const>, Stop> = call.args.iter().map(|&arg| self.get(arg)).collect();
        let args = args?;
        let data = &self.module.globals[callee];
        let (_, _, varargs) = self.module.types.function_parts(data.ty).ok_or(Stop)?;
        if data.ty != call.function_type || varargs || !call.bundles.is_empty() {
            return Err(Stop);
        }
        let function = data.function().ok_or(Stop)?;
        // The callee would get a copy of what these point to.
        let mut sets = call.attrs.params.iter().chain(&function.attrs.params);
        if sets.any(|&set| self.is_passed_in_memory(set)) {
            return Err(Stop);
        }
        if !function.is_definition() && self.module.global_name(callee) == AT_EXIT {
            return self.register(&args).map(Called::Done);
        }
        self.push(callee, &args)?;
        Ok(Called::Entered)
    }

    fn is_passed_in_memory(&self, set: emback_ir::AttrSet) -> bool {
        ["byval", "inalloca", "preallocated"].into_iter().any(|name| {
            self.module.type_attribute(set, name).is_some() || self.module.has_flag(set, name)
        })
    }

    /// A call of `__cxa_atexit`, which is kept for the time that the program starts. It always works.
    fn register(&mut self, args: &[Const]) -> Result<Option<Const>, Stop> {
        let args: Result<Vec<Argument>, Stop> =
            args.iter().map(|&arg| self.codec().address(arg)).collect();
        let args = args?;
        let mut globals = args.iter().filter_map(|&(global, _)| global);
        if !globals.all(|global| self.program.globals.is_valid(global)) {
            return Err(Stop);
        }
        self.at_exit.push((self.constructor, args));
        Ok(Some(self.module.consts.i32(0)))
    }

    /// A call of an intrinsic.
    #[expect(clippy::wildcard_enum_match_arm, reason = "what is not folded ends the evaluation")]
    fn intrinsic(
        &mut self,
        intrinsic: Intrinsic,
        call: &CallData,
        inst: Inst,
    ) -> Result<Option<Const>, Stop> {
        let body = self.frame()?.body;
        let arg = |index: usize| call.args.get(index).copied().ok_or(Stop);
        match intrinsic {
            _ if intrinsic.status() == Status::Dropped => Ok(None),
            Intrinsic::LaunderInvariantGroup
            | Intrinsic::StripInvariantGroup
            | Intrinsic::ThreadlocalAddress => self.get(arg(0)?).map(Some),
            Intrinsic::InvariantStart => {
                let result = body.result(inst).ok_or(Stop)?;
                let ty = body.values[result].ty;
                Ok(Some(self.module.consts.intern(ty, ConstData::Undef)))
            }
            Intrinsic::Memcpy
            | Intrinsic::MemcpyInline
            | Intrinsic::Memmove
            | Intrinsic::Memset
            | Intrinsic::MemsetInline => {
                // The last argument says whether it is volatile; the alignment was before it once.
                let size = usize::try_from(self.int(arg(2)?)?).map_err(|_| Stop)?;
                if self.int(*call.args.last().ok_or(Stop)?)? != 0 || call.args.len() < 4 {
                    return Err(Stop);
                }
                if size == 0 {
                    return Ok(None);
                }
                self.charge(size)?;
                let part = if let Intrinsic::Memset | Intrinsic::MemsetInline = intrinsic {
                    let byte = u8::try_from(self.int(arg(1)?)?).map_err(|_| Stop)?;
                    Object::filled(size, byte)
                } else {
                    let (global, from) = self.place(arg(1)?)?;
                    let cell = self.cell(global)?;
                    cell.object.part(from..from.checked_add(size).ok_or(Stop)?)?
                };
                let (global, to) = self.place(arg(0)?)?;
                self.written(global)?.write(to, &part)?;
                Ok(None)
            }
            // Both targets multiply and add.
            Intrinsic::Fmuladd => {
                let (a, b, c) = (self.get(arg(0)?)?, self.get(arg(1)?)?, self.get(arg(2)?)?);
                let ty = self.module.consts.ty(c);
                let product = self.float(BinaryOp::FMul, a, b, ty)?;
                self.float(BinaryOp::FAdd, product, c, ty).map(Some)
            }
            _ => self.fold(inst, &body.insts[inst]).map(Some),
        }
    }

    fn float(&mut self, op: BinaryOp, a: Const, b: Const, ty: Type) -> Result<Const, Stop> {
        let data = InstData::Binary { op, args: [a.into(), b.into()], flags: InstFlags::NONE };
        self.folder.fold(&mut self.module, self.layout, data, ty).ok_or(Stop)
    }

    /// Memory of a frame: a variable of the fork.
    fn allocate(&mut self, ty: Type, count: Option<Operand>) -> Result<Const, Stop> {
        let count = count.map_or(Ok(1), |count| self.int(count))?;
        let size = self.codec().size(ty)?.checked_mul(usize::try_from(count).map_err(|_| Stop)?);
        let size = size.filter(|&size| size <= self.bytes).ok_or(Stop)?;
        self.bytes -= size;
        self.charge(size)?;
        let zero = self.module.consts.intern(ty, ConstData::Zero);
        let variable = Variable { init: Some(zero), ..Variable::default() };
        let data = GlobalData::new(None, ty, GlobalKind::Variable(variable));
        let local = self.module.add_global(data);
        self.cells.insert(local, Cell { object: Object::zeros(size), written_by: None });
        self.frame()?.locals.push(local);
        self.codec().pointer(Some(local), 0)
    }

    /// Where an address points to: a variable and an offset.
    fn place(&mut self, address: Operand) -> Result<(Global, usize), Stop> {
        let address = self.get(address)?;
        let (mut global, mut offset) = self.variable(address)?;
        // An alias of an alias is resolved when globals are.
        if let GlobalKind::Alias(target) = self.module.globals[global].kind {
            let (behind, further) = self.variable(target)?;
            (global, offset) = (behind, offset.checked_add(further).ok_or(Stop)?);
        }
        Ok((global, usize::try_from(offset).map_err(|_| Stop)?))
    }

    fn variable(&mut self, address: Const) -> Result<Address, Stop> {
        match self.codec().address(address)? {
            (Some(global), offset) => Ok((global, offset)),
            (None, _) => Err(Stop),
        }
    }

    /// What a variable holds, read when it is first asked for.
    fn cell(&mut self, global: Global) -> Result<&mut Cell, Stop> {
        if !self.cells.contains_key(&global) {
            // Memory of a frame that has returned is in no cell.
            let data = self.program.globals.get(global).ok_or(Stop)?;
            let variable = data.variable().ok_or(Stop)?;
            let init = variable.init.ok_or(Stop)?;
            let is_unknown = variable.externally_initialized
                || matches!(data.linkage, Linkage::Appending | Linkage::AvailableExternally)
                || self.hidden[global];
            let size = self.codec().size(data.ty)?;
            if is_unknown || size > self.bytes {
                return Err(Stop);
            }
            self.bytes -= size;
            let object = self.codec().object(init)?;
            self.cells.insert(global, Cell { object, written_by: None });
        }
        self.cells.get_mut(&global).ok_or(Stop)
    }

    /// The same to write it.
    fn written(&mut self, global: Global) -> Result<&mut Object, Stop> {
        if self.module.globals[global].variable().is_none_or(|variable| variable.constant) {
            return Err(Stop);
        }
        // What is in a frame leaves nothing behind.
        let by = Some(self.constructor).filter(|_| self.program.globals.is_valid(global));
        let cell = self.cell(global)?;
        cell.written_by = cell.written_by.or(by);
        Ok(&mut cell.object)
    }

    fn load(&mut self, address: Operand, ty: Type) -> Result<Const, Stop> {
        let (global, at) = self.place(address)?;
        let size = self.codec().size(ty)?;
        self.charge(size)?;
        self.cell(global)?;
        let cell = self.cells.get(&global).ok_or(Stop)?;
        Codec { module: &mut self.module, layout: self.layout }.take(&cell.object, at, ty)
    }

    fn store(&mut self, address: Operand, value: Operand) -> Result<(), Stop> {
        let (global, at) = self.place(address)?;
        let value = self.get(value)?;
        let ty = self.module.consts.ty(value);
        let size = self.codec().size(ty)?;
        self.charge(size)?;
        self.written(global)?;
        let cell = self.cells.get_mut(&global).ok_or(Stop)?;
        Codec { module: &mut self.module, layout: self.layout }.put(&mut cell.object, at, value)
    }

    /// Whether an operand is an address.
    fn is_address(&mut self, operand: Operand) -> Result<bool, Stop> {
        let id = self.get(operand)?;
        Ok(self.module.types.is_ptr(self.module.consts.ty(id)))
    }

    /// Compares addresses. Those within one variable are in the order of their offsets, as no
    /// variable lies across the end of memory, or across the middle of it, where addresses become
    /// negative.
    fn compare(
        &mut self,
        pred: IntPredicate,
        args: [Operand; 2],
        data: &InstData,
    ) -> Result<Const, Stop> {
        let [a, b] = [self.get(args[0])?, self.get(args[1])?];
        if let ((Some(one), m), (Some(other), n)) =
            (self.codec().address(a)?, self.codec().address(b)?)
            && one == other
            && let Ok(cell) = self.cell(one)
        {
            let size = cell.object.len();
            let within = |offset: i64| usize::try_from(offset).is_ok_and(|offset| offset <= size);
            if within(m) && within(n) {
                let int = |offset| ConstData::Int(ApInt::from_i64(64, offset));
                let [m, n] =
                    [m, n].map(|offset| self.module.consts.intern(Types::I64, int(offset)));
                let args = [m.into(), n.into()];
                let data = InstData::ICmp { pred, args, flags: InstFlags::NONE };
                return self
                    .folder
                    .fold(&mut self.module, self.layout, data, Types::I1)
                    .ok_or(Stop);
            }
        }
        let mut data = data.clone();
        if let InstData::ICmp { args, .. } = &mut data {
            *args = [a.into(), b.into()];
        }
        self.folder.fold(&mut self.module, self.layout, data, Types::I1).ok_or(Stop)
    }

    /// The difference of two addresses as integers, if they are on one global.
    fn distance(&mut self, args: [Operand; 2]) -> Result<Option<Const>, Stop> {
        let [a, b] = [self.get(args[0])?, self.get(args[1])?];
        let (Some(a), Some(b)) = (pointer_of(&self.module, a), pointer_of(&self.module, b)) else {
            return Ok(None);
        };
        let ((Some(one), m), (Some(other), n)) =
            (self.codec().address(a)?, self.codec().address(b)?)
        else {
            return Err(Stop);
        };
        if one != other {
            return Err(Stop);
        }
        let distance = i32::try_from(m.wrapping_sub(n)).map_err(|_| Stop)?;
        Ok(Some(self.module.consts.i32(distance)))
    }
}

/// What came of a call.
enum Called {
    /// It has begun.
    Entered,
    /// It is over.
    Done(Option<Const>),
}
