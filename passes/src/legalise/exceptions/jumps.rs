//! Functions that call `setjmp`.
//!
//! Before: `%r = call i32 @setjmp(ptr %buffer)`, and calls behind it.
//!
//! After: `setjmp` notes in the buffer which activation of the function it was called by, at
//! which place, and where the stack was: [`Buffer`]. Each call that a long jump may come out of
//! is an `invoke`, whose unwind edge leads to one block, the dispatch. That looks whether the buffer
//! of the long jump is one of this activation, and goes on behind the `setjmp` that filled it.
//! Calls that no `setjmp` comes before stay as they are.
//!
//! The dispatch may be entered from each call, and leads behind each `setjmp`: no value lives
//! across blocks (`demote`) until `mem2reg` finds out which do. Linear in the number of operands.

use cranelift_entity::SecondaryMap;
use emback_ir::inst::TailKind;
use emback_ir::{
    Block, Body, CallData, Const, Inst, InstData, InstFlags, InstList, IntPredicate, Intrinsic,
    Linkage, Module, Operand, Types,
};

use super::demote::{is_static_alloca, slot};
use super::state::State;
use super::{Names, cannot_unwind, demote, drop_edge, is_no_call};
use crate::edit::{Editor, as_global};

/// The words of a `jmp_buf`, by their offsets in bytes. `__builtin_setjmp` has room for five.
pub(super) struct Buffer;

impl Buffer {
    /// An address of the activation that called `setjmp`.
    const ACTIVATION: i64 = 0;
    /// The number of the call in its function.
    const SITE: i64 = 4;
    /// The result of `setjmp` when it returns again, which `longjmp` writes.
    const VALUE: i64 = 8;
    /// The stack pointer.
    const STACK: i64 = 12;
}

/// What the lowering of calls has to know.
pub(super) struct Jump {
    /// The block that calls which a long jump ended go to. It is empty.
    pub(super) dispatch: Block,
    /// Calls that a long jump may come out of.
    pub(super) may_jump: SecondaryMap<Inst, bool>,
    sites: Vec<Block>,
    activation: Operand,
    result: Operand,
}

/// Rewrites a body; `None` when no call behind a `setjmp` can jump.
pub(super) fn run(module: &mut Module, body: &mut Body, names: &Names) -> Option<Jump> {
    hoist_allocas(body);
    let behind = behind_setjmp(module, body, names);
    let (first, activation) = slot(body, Types::I32);
    let (second, result) = slot(body, Types::I32);
    let dispatch = body.add_block();
    body.layout.pop();
    let jump =
        Jump { dispatch, may_jump: SecondaryMap::new(), sites: Vec::new(), activation, result };
    let mut cut = Cut { module, body, names, jump, layout: Vec::new() };
    let mut tails: SecondaryMap<Block, Option<Block>> = SecondaryMap::new();
    for block in cut.body.layout.clone() {
        tails[block] = Some(cut.block(block, behind[block]));
    }
    let Cut { jump, mut layout, .. } = cut;
    layout.push(dispatch);
    body.layout = layout;
    for (_, data) in body.insts.iter_mut() {
        if let InstData::Phi { incoming, .. } = data {
            for (_, from) in incoming.iter_mut() {
                *from = tails[*from].unwrap_or(*from);
            }
        }
    }
    let entry = body.entry();
    body.blocks[entry].insts.insert_many(0, [first, second]);
    demote::run(body);
    Some(jump)
}

/// Moves the allocas of constant size to the start of the entry block, which is about to be cut.
fn hoist_allocas(body: &mut Body) {
    let entry = body.entry();
    let insts = std::mem::take(&mut body.blocks[entry].insts);
    let (mut all, rest): (InstList, InstList) =
        insts.into_iter().partition(|&inst| is_static_alloca(&body.insts[inst]));
    all.extend(rest);
    body.blocks[entry].insts = all;
}

/// Blocks that may be entered after a call of `setjmp`.
fn behind_setjmp(module: &Module, body: &Body, names: &Names) -> SecondaryMap<Block, bool> {
    let mut behind = SecondaryMap::new();
    let mut work: Vec<Block> = Vec::new();
    for &block in &body.layout {
        let calls = body.blocks[block]
            .insts
            .iter()
            .filter_map(|&inst| body.insts[inst].as_call())
            .any(|call| names.is_setjmp(module, call));
        if calls {
            work.push(block);
        }
    }
    while let Some(block) = work.pop() {
        for next in body.successors(block) {
            if !std::mem::replace(&mut behind[next], true) {
                work.push(next);
            }
        }
    }
    behind
}

struct Cut<'a> {
    module: &'a mut Module,
    body: &'a mut Body,
    names: &'a Names,
    jump: Jump,
    layout: Vec<Block>,
}

impl Cut<'_> {
    /// Cuts a block at its calls, and gives its last piece.
    fn block(&mut self, block: Block, mut behind: bool) -> Block {
        let mut piece = block;
        self.layout.push(piece);
        for inst in std::mem::take(&mut self.body.blocks[block].insts) {
            let Some(call) = self.body.insts[inst].as_call() else {
                self.body.blocks[piece].insts.push(inst);
                continue;
            };
            if self.names.is_setjmp(self.module, call) {
                let buffer = call.args.first().copied();
                piece = self.setjmp(block, piece, inst, buffer);
                behind = true;
                continue;
            }
            if !behind || call.tail == TailKind::MustTail || never_jumps(self.module, call) {
                self.body.blocks[piece].insts.push(inst);
                continue;
            }
            self.jump.may_jump[inst] = true;
            let dispatch = self.jump.dispatch;
            if let InstData::Invoke { call, unwind, .. } = &mut self.body.insts[inst] {
                if cannot_unwind(self.module, call) {
                    let pad = std::mem::replace(unwind, dispatch);
                    drop_edge(self.body, block, pad);
                }
                self.body.blocks[piece].insts.push(inst);
                continue;
            }
            let normal = self.body.add_block();
            let data = std::mem::replace(&mut self.body.insts[inst], InstData::Unreachable);
            if let InstData::Call(call) = data {
                self.body.insts[inst] = InstData::Invoke { call, normal, unwind: dispatch };
            }
            self.body.blocks[piece].insts.push(inst);
            piece = normal;
            self.layout.push(piece);
        }
        piece
    }

    /// Fills the buffer, and goes on in a block that a long jump may enter as well.
    fn setjmp(&mut self, block: Block, piece: Block, inst: Inst, buffer: Option<Operand>) -> Block {
        let next = if let InstData::Invoke { normal, unwind, .. } = self.body.insts[inst] {
            drop_edge(self.body, block, unwind);
            Some(normal)
        } else {
            None
        };
        let site = self.body.add_block();
        self.layout.push(site);
        let (activation, result) = (self.jump.activation, self.jump.result);
        let number = i32::try_from(self.jump.sites.len()).unwrap_or(i32::MAX);
        self.jump.sites.push(site);
        let loc = self.body.locs[inst];
        let mut edit = Editor::new(self.module, self.body);
        for old in edit.open(piece) {
            edit.keep(old);
        }
        edit.loc = loc;
        if let Some(buffer) = buffer {
            let word = |edit: &mut Editor<'_>, at: i64, value: Operand| {
                let place = edit.offset(buffer, at, InstFlags::NONE);
                edit.store(value, place, 4, false);
            };
            word(&mut edit, Buffer::ACTIVATION, activation);
            let number = edit.i32(number);
            word(&mut edit, Buffer::SITE, number);
            let save = edit.stack_save();
            if let Some(stack) = edit.call(save, Vec::new()) {
                word(&mut edit, Buffer::STACK, stack.into());
            }
        }
        let zero = edit.i32(0);
        edit.store(zero, result, 4, false);
        edit.emit(InstData::Br { target: site }, Types::VOID);
        edit.close();
        // The call itself becomes what reads its result.
        self.body.insts[inst] =
            InstData::Load { ptr: result, align: 4, volatile: false, atomic: None };
        self.body.blocks[site].insts.push(inst);
        if let Some(target) = next {
            self.body.append(site, InstData::Br { target }, Types::VOID, loc);
        }
        site
    }
}

impl Jump {
    /// Fills the dispatch. It comes after all calls are lowered, so that values may live across
    /// its blocks.
    pub(super) fn finish(&self, edit: &mut Editor<'_>, state: State) {
        let own = edit.body.add_block();
        let other = edit.body.add_block();
        edit.open(self.dispatch);
        state.clear(edit);
        let thrown = state.value(edit);
        let word = |edit: &mut Editor<'_>, ty, at| {
            let place = edit.offset(thrown, at, InstFlags::NONE);
            edit.load(ty, place, 4, false)
        };
        let activation = word(edit, Types::PTR, Buffer::ACTIVATION);
        let is_own = edit.icmp(IntPredicate::Eq, activation, self.activation);
        let end = InstData::CondBr { cond: is_own, if_true: own, if_false: other };
        edit.emit(end, Types::VOID);

        edit.side_block(other);
        state.jump(edit, thrown);
        edit.emit(InstData::Unreachable, Types::VOID);

        edit.side_block(own);
        let stack = word(edit, Types::PTR, Buffer::STACK);
        let restore = edit.stack_restore();
        edit.call(restore, vec![stack]);
        let result = word(edit, Types::I32, Buffer::VALUE);
        edit.store(result, self.result, 4, false);
        let site = word(edit, Types::I32, Buffer::SITE);
        let (last, others) = match self.sites.split_last() {
            Some(split) => split,
            None => (&other, &[][..]),
        };
        let cases: Vec<(Const, Block)> = (0..)
            .zip(others)
            .map(|(number, &block)| (edit.module.consts.i32(number), block))
            .collect();
        let jump = match cases.is_empty() {
            true => InstData::Br { target: *last },
            false => InstData::Switch { value: site, default: *last, cases: Box::new(cases) },
        };
        edit.emit(jump, Types::VOID);
        edit.close();
    }
}

/// Defines `longjmp` in the module, where the library does not throw what the module catches.
pub(super) fn define_longjmp(module: &mut Module) {
    for name in ["longjmp", "_longjmp", "siglongjmp"] {
        let Some(global) = module.global_by_name(name) else { continue };
        let Some((_, &[buffer, value], _)) = module.types.function_parts(module.globals[global].ty)
        else {
            continue;
        };
        if !module.globals[global].is_declaration() || value != Types::I32 {
            continue;
        }
        let mut body = Body::default();
        let [buffer, value] = [buffer, value].map(|ty| Operand::from(body.add_param(ty)));
        let block = body.add_block();
        let mut edit = Editor::new(module, &mut body);
        edit.open(block);
        let is_zero = edit.icmp_int(IntPredicate::Eq, value, 0);
        let one = edit.i32(1);
        let value = edit.select(is_zero, one, value);
        let place = edit.offset(buffer, Buffer::VALUE, InstFlags::NONE);
        edit.store(value, place, 4, false);
        State::Wasm.jump(&mut edit, buffer);
        edit.emit(InstData::Unreachable, Types::VOID);
        edit.close();
        edit.finish();
        let data = &mut module.globals[global];
        data.linkage = Linkage::Internal;
        if let Some(function) = data.function_mut() {
            function.state = body.into();
        }
    }
}

/// Whether it is `__builtin_setjmp`.
pub(super) fn is_setjmp_intrinsic(intrinsic: Option<Intrinsic>) -> bool {
    intrinsic == Some(Intrinsic::EhSjljSetjmp)
}

/// Functions of the C library that call nothing of the program and throw nothing: a call of one
/// needs no way back. Sorted.
const PLAIN: [&[u8]; 53] = [
    b"atof",
    b"atoi",
    b"atol",
    b"calloc",
    b"clock",
    b"fclose",
    b"feof",
    b"fflush",
    b"fgetc",
    b"fgets",
    b"fopen",
    b"fprintf",
    b"fputc",
    b"fputs",
    b"fread",
    b"free",
    b"fseek",
    b"ftell",
    b"fwrite",
    b"getc",
    b"getchar",
    b"getenv",
    b"isatty",
    b"malloc",
    b"memchr",
    b"memcmp",
    b"memcpy",
    b"memmove",
    b"memset",
    b"printf",
    b"putc",
    b"putchar",
    b"puts",
    b"realloc",
    b"snprintf",
    b"sprintf",
    b"strcat",
    b"strchr",
    b"strcmp",
    b"strcpy",
    b"strdup",
    b"strerror",
    b"strlen",
    b"strncat",
    b"strncmp",
    b"strncpy",
    b"strrchr",
    b"strstr",
    b"strtod",
    b"strtol",
    b"strtoul",
    b"time",
    b"vfprintf",
];

/// Whether no long jump comes out of a call.
fn never_jumps(module: &Module, call: &CallData) -> bool {
    is_no_call(module, call)
        || as_global(module, call.callee).is_some_and(|callee| {
            let data = &module.globals[callee];
            let name = data.name.expand().map(|name| module.bytes(name));
            data.is_declaration() && name.is_some_and(|name| PLAIN.binary_search(&name).is_ok())
        })
}

#[cfg(test)]
mod tests {
    #[test]
    fn plain_functions_are_sorted() {
        assert!(super::PLAIN.is_sorted());
    }
}
