//! Records as LLVM 3 wrote them, which no LLVM at hand writes, and records that contradict each
//! other.

use expect_test::{Expect, expect};

use super::codes::{block, constant, function, metadata, module, symtab, types};
use super::writer::Writer;

#[track_caller]
fn reads(file: &[u8], want: Expect) -> emback_ir::Module {
    match super::read(file, "old.bc") {
        Ok(module) => {
            let broken = emback_ir::verify::module(&module);
            assert!(broken.is_empty(), "{broken:?}");
            want.assert_eq(&emback_ir::print::module(&module));
            module
        }
        Err(diagnostics) => panic!("{}", diagnostics[0]),
    }
}

#[track_caller]
fn refuses(file: &[u8], want: Expect) {
    let diagnostics = super::read(file, "bad.bc").expect_err("it is damaged");
    want.assert_eq(&diagnostics[0].to_string());
}

/// The types that the modules here use, by their numbers.
const I32: u64 = 0;
const I32_PTR: u64 = 1;
const MAIN: u64 = 3;
const MAIN_PTR: u64 = 4;
const I8: u64 = 5;
const I8_PTR: u64 = 6;
const I64: u64 = 7;
const PAD: u64 = 8;
const META: u64 = 9;

fn type_table(writer: &mut Writer) {
    writer.block(block::TYPE, |types| {
        types
            .record(types::NUMENTRY, &[10])
            .record(types::INTEGER, &[32])
            .record(types::POINTER, &[I32, 0])
            .record(types::VOID, &[])
            .record(types::FUNCTION, &[0, I32, I32_PTR, I32])
            .record(types::POINTER, &[MAIN, 0])
            .record(types::INTEGER, &[8])
            .record(types::POINTER, &[I8, 0])
            .record(types::INTEGER, &[64])
            .record(types::STRUCT_ANON, &[0, I8_PTR, I32])
            .record(types::METADATA, &[]);
    });
}

/// A function `@f` of a variable `@g`, with this body behind its parameters 2 and 3: in it value 4
/// is `i32 5`, value 5 is `i64 1` and value 6 is `i32 1`.
fn old_module(body: impl FnOnce(&mut Writer)) -> Vec<u8> {
    old_blocks(1, body)
}

/// The same with a body of so many blocks.
fn old_blocks(blocks: u64, body: impl FnOnce(&mut Writer)) -> Vec<u8> {
    Writer::file(|writer| {
        writer.block(block::PARAMATTR, |lists| {
            // Of the function `nounwind` and `uwtable`; of the first parameter `nocapture` and an
            // alignment of 4.
            let moved = |bit: u64| 1 << (bit + 11);
            lists.record(1, &[0xffff_ffff, 1 << 5 | moved(30), 1, moved(21) | 4 << 16]);
        });
        type_table(writer);
        writer
            .named(module::TRIPLE, &[], "i386-unknown-linux")
            .named(module::SECTIONNAME, &[], ".data")
            .record(module::GLOBALVAR, &[I32_PTR, 0, 3, 0, 3, 1])
            .record(module::FUNCTION, &[MAIN_PTR, 0, 0, 3, 1, 0, 0, 0]);
        writer.block(block::CONSTANTS, |constants| {
            constants.record(constant::SETTYPE, &[I32]).record(constant::INTEGER, &[15]);
        });
        writer.block(block::FUNCTION, |writer| {
            writer.record(function::DECLAREBLOCKS, &[blocks]);
            writer.block(block::CONSTANTS, |constants| {
                constants
                    .record(constant::SETTYPE, &[I32])
                    .record(constant::INTEGER, &[10])
                    .record(constant::SETTYPE, &[I64])
                    .record(constant::INTEGER, &[2])
                    .record(constant::SETTYPE, &[I32])
                    .record(constant::INTEGER, &[2]);
            });
            body(writer);
        });
        writer.block(block::VALUE_SYMTAB, |names| {
            names.named(symtab::ENTRY, &[0], "g").named(symtab::ENTRY, &[1], "f");
        });
    })
}

#[test]
fn memory_of_typed_pointers() {
    // Values are numbered from the globals on: the parameters are 3 and 4, the constants 5 to 7.
    let file = old_module(|writer| {
        writer
            .record(function::ALLOCA, &[I32_PTR, I32, 7, 3]) // 8
            .record(function::STORE_OLD, &[8, 4, 3, 0])
            .record(function::LOAD, &[8, 3, 1]) // 9
            .record(function::GEP_OLD, &[3, 6]) // 10
            .record(function::INBOUNDS_GEP_OLD, &[0, 4]) // 11
            .record(function::STOREATOMIC_OLD, &[10, 9, 3, 0, 6, 0])
            .record(function::LOADATOMIC, &[11, 3, 0, 3, 1]) // 12
            .record(function::CMPXCHG_OLD, &[10, 12, 5, 0, 4, 1]) // 13
            .record(function::CMPXCHG_OLD, &[10, 12, 5, 1, 6, 1, 2, 1]) // 14
            .record(function::ATOMICRMW_OLD, &[10, 13, 1, 0, 6, 1]) // 15
            .record(function::FENCE, &[6, 0])
            .record(function::RET, &[15]);
        writer.block(block::VALUE_SYMTAB, |names| {
            names.named(symtab::ENTRY, &[3], "p").named(symtab::ENTRY, &[8], "slot").named(
                symtab::BBENTRY,
                &[0],
                "entry",
            );
        });
    });
    reads(
        &file,
        expect![[r#"
        source_filename = "old.bc"
        target triple = "i386-unknown-linux"

        @g = global i32 -7, section ".data", align 4

        define internal i32 @f(ptr nocapture align 4 %p, i32 %0) #0 {
        entry:
          %slot = alloca i32, align 4
          store i32 %0, ptr %slot, align 4
          %1 = load volatile i32, ptr %slot, align 4
          %2 = getelementptr i32, ptr %p, i64 1
          %3 = getelementptr inbounds i32, ptr @g, i32 %0
          store atomic i32 %1, ptr %2 syncscope("singlethread") seq_cst, align 4
          %4 = load atomic i32, ptr %3 acquire, align 4
          %5 = cmpxchg ptr %2, i32 %4, i32 5 release monotonic
          %6 = extractvalue { i32, i1 } %5, 0
          %7 = cmpxchg weak volatile ptr %2, i32 %4, i32 5 seq_cst monotonic
          %8 = atomicrmw add ptr %2, i32 %6 seq_cst
          fence syncscope("singlethread") seq_cst
          ret i32 %8
        }

        attributes #0 = { nounwind uwtable }
    "#]],
    );
}

#[test]
fn operands_by_their_own_numbers() {
    let file = old_module(|writer| {
        writer
            .record(function::BINOP, &[4, 5, 0, 3]) // 8
            .record(function::CMP, &[8, 5, 40]) // 9
            .record(function::SELECT, &[8, 5, 9]) // 10
            .record(function::CAST, &[10, I64, 1]) // 11
            .record(function::CALL, &[1, 0, 1, 3, 10]) // 12
            .record(function::CALL, &[0, 1, 1, 3, 12]) // 13
            .record(function::RET, &[13]);
    });
    reads(
        &file,
        expect![[r#"
        source_filename = "old.bc"
        target triple = "i386-unknown-linux"

        @g = global i32 -7, section ".data", align 4

        define internal i32 @f(ptr nocapture align 4 %0, i32 %1) #0 {
          %3 = add nuw nsw i32 %1, 5
          %4 = icmp slt i32 %3, 5
          %5 = select i1 %4, i32 %3, i32 5
          %6 = zext i32 %5 to i64
          %7 = call i32 @f(ptr nocapture align 4 %0, i32 %5) #0
          %8 = tail call i32 @f(ptr %0, i32 %7)
          ret i32 %8
        }

        attributes #0 = { nounwind uwtable }
    "#]],
    );
}

#[test]
fn a_personality_at_each_pad() {
    let file = Writer::file(|writer| {
        type_table(writer);
        writer
            .record(module::FUNCTION, &[MAIN_PTR, 0, 1, 0, 0, 0, 0, 0])
            .record(module::FUNCTION, &[MAIN_PTR, 0, 0, 0, 0, 0, 0, 0])
            .record(module::ALIAS_OLD, &[MAIN_PTR, 1, 0]);
        writer.block(block::FUNCTION, |writer| {
            writer.record(function::DECLAREBLOCKS, &[3]);
            writer.block(block::CONSTANTS, |constants| {
                constants.record(constant::SETTYPE, &[I8_PTR]).record(constant::NULL, &[]);
            });
            writer
                .record(function::INVOKE, &[0, 0, 1, 2, 0, 3, 4]) // 6
                .record(function::RET, &[6])
                .record(function::LANDINGPAD_OLD, &[PAD, 0, 1, 1, 0, 5]) // 7
                .record(function::RESUME, &[7]);
        });
        writer.block(block::VALUE_SYMTAB, |names| {
            names.named(symtab::ENTRY, &[0], "personality").named(symtab::ENTRY, &[1], "f").named(
                symtab::ENTRY,
                &[2],
                "also",
            );
        });
    });
    reads(
        &file,
        expect![[r#"
        source_filename = "old.bc"

        @also = alias i32 (ptr, i32), ptr @f

        declare i32 @personality(ptr, i32)

        define i32 @f(ptr %0, i32 %1) personality ptr @personality {
          %3 = invoke i32 @personality(ptr %0, i32 %1)
                  to label %4 unwind label %5

        4:
          ret i32 %3

        5:
          %6 = landingpad { ptr, i32 }
                  cleanup
                  catch ptr null
          resume { ptr, i32 } %6
        }
    "#]],
    );
}

#[test]
fn switches_of_ranges() {
    // 1 and 4 to 6, then 20.
    let cases = [2, 1, 2, 0, 8, 12, 1, 1, 1, 40, 1];
    let file = old_blocks(2, |writer| {
        let head = [0x4b5 << 16, I32, 4, 1, 2];
        writer.record(function::SWITCH, &[&head[..], &cases].concat());
        writer.record(function::RET, &[5]);
    });
    reads(
        &file,
        expect![[r#"
        source_filename = "old.bc"
        target triple = "i386-unknown-linux"

        @g = global i32 -7, section ".data", align 4

        define internal i32 @f(ptr nocapture align 4 %0, i32 %1) #0 {
          switch i32 %1, label %3 [
            i32 1, label %3
            i32 4, label %3
            i32 5, label %3
            i32 6, label %3
            i32 20, label %3
          ]

        3:
          ret i32 5
        }

        attributes #0 = { nounwind uwtable }
    "#]],
    );
    // 0 to 2^31.
    let file = old_blocks(2, |writer| {
        let head = [0x4b5 << 16, I32, 4, 1, 1, 1, 0, 0, 1 << 32, 1];
        writer.record(function::SWITCH, &head).record(function::RET, &[5]);
    });
    refuses(
        &file,
        expect![
            "bit 1568: error: a case of more than 65536 values is not supported (record 12 of block FUNCTION) (in function 'f')"
        ],
    );
}

#[test]
fn debug_descriptors_of_numbers_and_nodes() {
    let file = Writer::file(|writer| {
        type_table(writer);
        writer.record(module::FUNCTION, &[MAIN_PTR, 0, 0, 0, 0, 0, 0, 0]);
        writer.block(block::CONSTANTS, |constants| {
            constants
                .record(constant::SETTYPE, &[I32])
                .record(constant::INTEGER, &[2 * 786_478]) // 1: a subprogram
                .record(constant::INTEGER, &[2 * 786_473]) // 2: a file
                .record(constant::INTEGER, &[2 * 7]); // 3
        });
        writer.block(block::METADATA, |nodes| {
            nodes
                .named(metadata::STRING_OLD, &[], "f") // 0
                .named(metadata::STRING_OLD, &[], "a.c") // 1
                .named(metadata::STRING_OLD, &[], "/src") // 2
                .record(metadata::OLD_NODE, &[META, 1, META, 2]) // 3
                .record(metadata::OLD_NODE, &[I32, 2, META, 3]) // 4
                // Tag, file, scope, name three times, line, type.
                .record(
                    metadata::OLD_NODE,
                    &[I32, 1, META, 3, META, 4, META, 0, META, 0, META, 0, I32, 3, 2, 0],
                ); // 5
        });
        writer.block(block::FUNCTION, |writer| {
            writer
                .record(function::DECLAREBLOCKS, &[1])
                .record(function::RET, &[5])
                .record(function::DEBUG_LOC, &[8, 3, 6, 0]);
        });
        writer.block(block::VALUE_SYMTAB, |names| {
            names.named(symtab::ENTRY, &[0], "f");
        });
    });
    let module = reads(
        &file,
        expect![[r#"
        source_filename = "old.bc"

        define i32 @f(ptr %0, i32 %1) {
          ret i32 %1
        }
    "#]],
    );
    let loc = module.debug.locs.keys().next().expect("there is a location");
    let (source, line, column) = module.source_position(loc).expect("it has a file");
    assert_eq!((&*module.text(source.name), line, column), ("a.c", 8, 3));
    let scope = module.debug.locs[loc].scope.expand().expect("it has a scope");
    let name = module.debug.scopes[scope].name.expand().map(|name| module.text(name));
    assert_eq!((name.as_deref(), module.debug.scopes[scope].line), (Some("f"), 7));
}

#[test]
fn bodies_that_nobody_asks_for_are_not_read() {
    let damaged = Writer::file(|writer| {
        type_table(writer);
        for _ in 0..2 {
            writer.record(module::FUNCTION, &[MAIN_PTR, 0, 0, 0, 0, 0, 0, 0]);
        }
        writer.block(block::FUNCTION, |writer| {
            writer.record(function::DECLAREBLOCKS, &[1]).record(function::RET, &[77, I32]);
        });
        writer.block(block::FUNCTION, |writer| {
            writer.record(function::DECLAREBLOCKS, &[1]).record(function::RET, &[3]);
        });
        writer.block(block::VALUE_SYMTAB, |names| {
            names.named(symtab::ENTRY, &[0], "damaged").named(symtab::ENTRY, &[1], "whole");
        });
    });
    assert!(super::read(&damaged, "both.bc").is_err());
    for damaged_first in [false, true] {
        let mut lazy = super::Lazy::new(&damaged, "lazy.bc").expect("the rest is right");
        let of = |lazy: &super::Lazy<'_>, name| lazy.module().global_by_name(name).expect(name);
        let (other, whole) = (of(&lazy, "damaged"), of(&lazy, "whole"));
        assert!(lazy.module().globals[whole].body().is_none());
        if damaged_first {
            lazy.read_body(other).expect_err("it returns what is nowhere");
        }
        lazy.read_body(whole).expect("it is right");
        lazy.read_body(whole).expect("it was read");
        let module = lazy.finish().expect("nothing is missing");
        assert_eq!(module.body(whole).map(|body| body.insts.len()), Some(1));
        let state = module.function(other).map(|function| &function.state);
        assert!(matches!(state, Some(emback_ir::BodyState::Unread)));
    }
}

#[test]
fn definitions_before_comdats_are_in_comdats_of_their_own() {
    let file = Writer::file(|writer| {
        type_table(writer);
        // The linkages 4 and 11 are those of LLVM before 3.5; 16 and 3 are not.
        for linkage in [4, 11, 16, 3] {
            writer.record(module::GLOBALVAR, &[I32_PTR, 0, 6, linkage, 3, 0]);
        }
        // LLVM 3.5 and later write a comdat, here none, behind what came before it.
        writer.record(module::GLOBALVAR, &[I32_PTR, 0, 6, 4, 3, 0, 0, 0, 0, 0, 0, 0]);
        writer.block(block::CONSTANTS, |constants| {
            constants.record(constant::SETTYPE, &[I32]).record(constant::INTEGER, &[14]);
        });
        writer.block(block::VALUE_SYMTAB, |names| {
            for (number, name) in ["once", "once_odr", "weak", "local", "later"].iter().enumerate()
            {
                names.named(symtab::ENTRY, &[number as u64], name);
            }
        });
    });
    reads(
        &file,
        expect![[r#"
        source_filename = "old.bc"

        $once = comdat any
        $once_odr = comdat any

        @once = linkonce global i32 7, comdat, align 4
        @once_odr = linkonce_odr global i32 7, comdat, align 4
        @weak = weak global i32 7, align 4
        @local = internal global i32 7, align 4
        @later = linkonce global i32 7, align 4
    "#]],
    );
}

#[test]
fn wrapped_bitcode() {
    let inner = old_module(|writer| {
        writer.record(function::RET, &[4]);
    });
    let mut file = vec![0xde, 0xc0, 0x17, 0x0b, 0, 0, 0, 0, 20, 0, 0, 0];
    file.extend((inner.len() as u32).to_le_bytes());
    file.extend([7, 0, 0, 0]);
    file.extend(&inner);
    file.extend([0; 12]);
    reads(
        &file,
        expect![[r#"
        source_filename = "old.bc"
        target triple = "i386-unknown-linux"

        @g = global i32 -7, section ".data", align 4

        define internal i32 @f(ptr nocapture align 4 %0, i32 %1) #0 {
          ret i32 %1
        }

        attributes #0 = { nounwind uwtable }
    "#]],
    );
    file[12] = 0xff;
    file[13] = 0xff;
    refuses(&file, expect!["bit 64: error: the header around the bitcode points to none"]);
}

#[test]
fn what_contradicts_itself() {
    // A value that never comes.
    refuses(
        &old_module(|writer| {
            writer.record(function::RET, &[90, I32]);
        }),
        expect!["bit 1568: error: value 90 is used and never defined (in function 'f')"],
    );
    // A block that is not there.
    refuses(
        &old_module(|writer| {
            writer.record(function::BR, &[7]);
        }),
        expect![
            "bit 1568: error: there is no block 7 (record 11 of block FUNCTION) (in function 'f')"
        ],
    );
    // An instruction too many.
    refuses(
        &old_module(|writer| {
            writer.record(function::RET, &[4]).record(function::RET, &[4]);
        }),
        expect![
            "bit 1589: error: an instruction behind the last block (record 10 of block FUNCTION) (in function 'f')"
        ],
    );
    // A call of a number.
    refuses(
        &old_module(|writer| {
            writer.record(function::CALL, &[0, 0, 5]).record(function::RET, &[4]);
        }),
        expect![
            "bit 1568: error: expected a pointer, found 'i32' (record 34 of block FUNCTION) (in function 'f')"
        ],
    );
    // A type that is not there.
    refuses(
        &old_module(|writer| {
            writer.record(function::CAST, &[4, 77, 1]).record(function::RET, &[4]);
        }),
        expect![
            "bit 1568: error: there is no type 77 (record 3 of block FUNCTION) (in function 'f')"
        ],
    );
    // A constant that holds itself.
    refuses(
        &old_module(|writer| {
            writer.block(block::CONSTANTS, |constants| {
                constants.record(constant::SETTYPE, &[PAD]).record(constant::AGGREGATE, &[9, 8]);
                constants
                    .record(constant::SETTYPE, &[I8_PTR])
                    .record(constant::CE_CAST, &[10, PAD, 8]);
            });
            writer.record(function::EXTRACTVAL, &[8, 1]).record(function::RET, &[10]);
        }),
        expect![
            "bit 1653: error: a constant holds itself (record 26 of block FUNCTION) (in function 'f')"
        ],
    );
    // A later version.
    refuses(
        &Writer::file(|writer| {
            writer.record(module::VERSION, &[3]);
        }),
        expect![
            "bit 96: error: version 3 of the module is not supported (record 1 of block MODULE)"
        ],
    );
    // No module.
    refuses(b"BC\xc0\xde", expect!["bit 32: error: there is no module in this file"]);
}
