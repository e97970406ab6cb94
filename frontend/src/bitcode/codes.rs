//! The numbers of blocks and records, as `llvm/Bitcode/LLVMBitCodes.h` has them. LLVM never gives a
//! number a second meaning.

/// Kinds of blocks.
pub(super) mod block {
    /// Abbreviations for blocks of other kinds: a block of the container itself, not of LLVM.
    pub(crate) const BLOCKINFO: u32 = 0;
    /// The module: its properties, globals, and the blocks of all else but the string table.
    pub(crate) const MODULE: u32 = 8;
    /// Attribute lists, to which functions and calls refer by number.
    pub(crate) const PARAMATTR: u32 = 9;
    /// Attribute groups, of which lists are made since LLVM 3.3.
    pub(crate) const PARAMATTR_GROUP: u32 = 10;
    /// Constants, of the module or of one function. They get numbers as values do.
    pub(crate) const CONSTANTS: u32 = 11;
    /// The body of a function. Bodies are in the order of the records of defined functions.
    pub(crate) const FUNCTION: u32 = 12;
    /// The producer and the epoch, before the module.
    pub(crate) const IDENTIFICATION: u32 = 13;
    /// Names of values and blocks. That of the module has none since LLVM 5.
    pub(crate) const VALUE_SYMTAB: u32 = 14;
    /// Metadata nodes and named metadata, of the module or of one function.
    pub(crate) const METADATA: u32 = 15;
    /// Metadata of the function that the block is in, and of its instructions.
    pub(crate) const METADATA_ATTACHMENT: u32 = 16;
    /// The type table, `TYPE_BLOCK_ID_NEW`: the one before LLVM 3.0 had another number.
    pub(crate) const TYPE: u32 = 17;
    /// Orders of uses, which only passes of LLVM depend on. It is skipped.
    pub(crate) const USELIST: u32 = 18;
    /// Names of the tags of operand bundles, by position.
    pub(crate) const OPERAND_BUNDLE_TAGS: u32 = 21;
    /// Names of the kinds of metadata. `!dbg` has a fixed number, so it is skipped.
    pub(crate) const METADATA_KIND: u32 = 22;
    /// Names of globals and comdats, since LLVM 5. It is beside the module, not in it.
    pub(crate) const STRTAB: u32 = 23;
    /// A symbol table for linkers. All that it says is in the module too.
    pub(crate) const SYMTAB: u32 = 25;
    /// Names of synchronization scopes, by position.
    pub(crate) const SYNC_SCOPE_NAMES: u32 = 26;

    /// As LLVM's tools name it.
    pub(crate) fn name(id: u32) -> Option<&'static str> {
        Some(match id {
            BLOCKINFO => "BLOCKINFO",
            MODULE => "MODULE",
            PARAMATTR => "PARAMATTR",
            PARAMATTR_GROUP => "PARAMATTR_GROUP",
            CONSTANTS => "CONSTANTS",
            FUNCTION => "FUNCTION",
            IDENTIFICATION => "IDENTIFICATION",
            VALUE_SYMTAB => "VALUE_SYMTAB",
            METADATA => "METADATA",
            METADATA_ATTACHMENT => "METADATA_ATTACHMENT",
            TYPE => "TYPE",
            USELIST => "USELIST",
            OPERAND_BUNDLE_TAGS => "OPERAND_BUNDLE_TAGS",
            METADATA_KIND => "METADATA_KIND",
            STRTAB => "STRTAB",
            SYMTAB => "SYMTAB",
            SYNC_SCOPE_NAMES => "SYNC_SCOPE_NAMES",
            _ => return None,
        })
    }
}

/// Records of the module.
pub(super) mod module {
    /// `[version]`: 0 has absolute value numbers, 1 relative ones, 2 a string table too.
    pub(crate) const VERSION: u32 = 1;
    /// `[byte...]`.
    pub(crate) const TRIPLE: u32 = 2;
    /// `[byte...]`.
    pub(crate) const DATALAYOUT: u32 = 3;
    /// `[byte...]`: the lines of module-level assembly, all of them in one record.
    pub(crate) const ASM: u32 = 4;
    /// `[byte...]`. Globals refer to these by position plus 1.
    pub(crate) const SECTIONNAME: u32 = 5;
    /// A global variable. The operands are listed at `Reader::variable`.
    pub(crate) const GLOBALVAR: u32 = 7;
    /// A function, with or without a body. The operands are listed at `Reader::function`.
    pub(crate) const FUNCTION: u32 = 8;
    /// `[pointer type, value, linkage, ...]`: an alias without an address space of its own.
    pub(crate) const ALIAS_OLD: u32 = 9;
    /// `[byte...]`, the name of a garbage collector. Functions refer to it by position plus 1.
    pub(crate) const GCNAME: u32 = 11;
    /// `[offset, size, kind]`, or without a string table `[kind, size, byte...]`.
    pub(crate) const COMDAT: u32 = 12;
    /// `[value type, address space, value, linkage, ...]`.
    pub(crate) const ALIAS: u32 = 14;
    /// `[byte...]`.
    pub(crate) const SOURCE_FILENAME: u32 = 16;
    /// `[value type, address space, resolver, linkage, visibility, ...]`.
    pub(crate) const IFUNC: u32 = 18;
}

/// Records of the type table.
pub(super) mod types {
    /// `[count]`: a hint for allocation, which is not trusted.
    pub(crate) const NUMENTRY: u32 = 1;
    /// `[]`.
    pub(crate) const VOID: u32 = 2;
    /// `[]`.
    pub(crate) const FLOAT: u32 = 3;
    /// `[]`.
    pub(crate) const DOUBLE: u32 = 4;
    /// `[]`.
    pub(crate) const LABEL: u32 = 5;
    /// `[0]`: a struct without a body. Its name is in the record before it.
    pub(crate) const OPAQUE: u32 = 6;
    /// `[width]`.
    pub(crate) const INTEGER: u32 = 7;
    /// `[pointee, address space?]`: a typed pointer.
    pub(crate) const POINTER: u32 = 8;
    /// `[varargs, attributes, result, parameter...]`.
    pub(crate) const FUNCTION_OLD: u32 = 9;
    /// `[]`.
    pub(crate) const HALF: u32 = 10;
    /// `[count, element]`.
    pub(crate) const ARRAY: u32 = 11;
    /// `[count, element, scalable?]`.
    pub(crate) const VECTOR: u32 = 12;
    /// `[]`.
    pub(crate) const X86_FP80: u32 = 13;
    /// `[]`.
    pub(crate) const FP128: u32 = 14;
    /// `[]`.
    pub(crate) const PPC_FP128: u32 = 15;
    /// `[]`.
    pub(crate) const METADATA: u32 = 16;
    /// `[]`.
    pub(crate) const X86_MMX: u32 = 17;
    /// `[packed, field...]`: a literal struct.
    pub(crate) const STRUCT_ANON: u32 = 18;
    /// `[byte...]`: the name of the next named, opaque or target type.
    pub(crate) const STRUCT_NAME: u32 = 19;
    /// `[packed, field...]`: an identified struct, which fields may refer to ahead.
    pub(crate) const STRUCT_NAMED: u32 = 20;
    /// `[varargs, result, parameter...]`.
    pub(crate) const FUNCTION: u32 = 21;
    /// `[]`, since LLVM 3.8.
    pub(crate) const TOKEN: u32 = 22;
    /// `[]`, since LLVM 11.
    pub(crate) const BFLOAT: u32 = 23;
    /// `[]`, since LLVM 12.
    pub(crate) const X86_AMX: u32 = 24;
    /// `[address space]`: the only pointers that LLVM writes by default since 15.
    pub(crate) const OPAQUE_POINTER: u32 = 25;
    /// `[number of types, type..., integer...]`, since LLVM 16.
    pub(crate) const TARGET_TYPE: u32 = 26;
    /// `[width]`.
    pub(crate) const BYTE: u32 = 27;
}

/// Records of symbol tables.
pub(super) mod symtab {
    /// `[value, byte...]`: the name of a value.
    pub(crate) const ENTRY: u32 = 1;
    /// `[block, byte...]`: the name of a basic block.
    pub(crate) const BBENTRY: u32 = 2;
    /// `[value, offset, byte...]`: a function with the position of its body, since LLVM 3.8.
    pub(crate) const FNENTRY: u32 = 3;
}

/// Records of metadata.
pub(super) mod metadata {
    /// `[byte...]`: one string, in LLVM before 3.9.
    pub(crate) const STRING_OLD: u32 = 1;
    /// `[type, value]`: a constant or a value as metadata.
    pub(crate) const VALUE: u32 = 2;
    /// `[node + 1 or 0...]`: a tuple.
    pub(crate) const NODE: u32 = 3;
    /// `[byte...]`: the name of the `NAMED_NODE` that follows.
    pub(crate) const NAME: u32 = 4;
    /// As `NODE`, of a tuple that is not uniqued.
    pub(crate) const DISTINCT_NODE: u32 = 5;
    /// `[is distinct, line, column, scope, inlined at + 1, ...]`.
    pub(crate) const LOCATION: u32 = 7;
    /// `[(type, value)...]`: a tuple of LLVM before 3.6, where metadata were values.
    pub(crate) const OLD_NODE: u32 = 8;
    /// As `OLD_NODE`, of a node that is local to a function.
    pub(crate) const OLD_FN_NODE: u32 = 9;
    /// `[node...]`.
    pub(crate) const NAMED_NODE: u32 = 10;
    /// `[(kind, node)...]`, of an instruction with its number before them.
    pub(crate) const ATTACHMENT: u32 = 11;
    /// The first of the codes of specialized nodes, of which most only take a number here.
    pub(crate) const GENERIC_DEBUG: u32 = 12;
    /// `[is distinct, name, directory, ...]`, the operands with 1 added.
    pub(crate) const FILE: u32 = 16;
    /// `[form, scope, name, linkage name, file, line, ...]`.
    pub(crate) const SUBPROGRAM: u32 = 21;
    /// `[is distinct, scope, file, line, ...]`.
    pub(crate) const LEXICAL_BLOCK: u32 = 22;
    /// `[is distinct, scope, file, ...]`.
    pub(crate) const LEXICAL_BLOCK_FILE: u32 = 23;
    /// `[form, scope, ...]`: see `Reader::metadata_record` for both of its forms.
    pub(crate) const NAMESPACE: u32 = 24;
    /// A module of a source language, which is a scope. This is no LLVM module.
    pub(crate) const MODULE: u32 = 32;
    /// `[count, offset of the characters]` and a blob: all strings of a block, since LLVM 3.9.
    pub(crate) const STRINGS: u32 = 35;
    /// `[value, (kind, node)...]`: metadata of a declaration or variable.
    pub(crate) const GLOBAL_DECL_ATTACHMENT: u32 = 36;
    /// Where the index is. It and the index make no node.
    pub(crate) const INDEX_OFFSET: u32 = 38;
    /// Lengths of the records of nodes, with which LLVM loads nodes one by one.
    pub(crate) const INDEX: u32 = 39;
    /// A common block of Fortran, which is a scope.
    pub(crate) const COMMON_BLOCK: u32 = 44;
    /// `[is distinct, tag, name, ...]`.
    pub(crate) const BASIC_TYPE: u32 = 15;
    /// `[is distinct, tag, name, file, line, scope, base type, ...]`.
    pub(crate) const DERIVED_TYPE: u32 = 17;
    /// The same; its base type is that of the elements.
    pub(crate) const COMPOSITE_TYPE: u32 = 18;
    /// `[is distinct, flags, types, ...]`.
    pub(crate) const SUBROUTINE_TYPE: u32 = 19;
    /// `[form, tag?, scope, name, file, line, type, parameter, flags, ...]`: see
    /// `Reader::metadata_record` for both of its forms.
    pub(crate) const LOCAL_VAR: u32 = 28;
    /// `[form, element...]`.
    pub(crate) const EXPRESSION: u32 = 29;
    /// The last that makes a node.
    pub(crate) const LAST: u32 = 49;
}

/// Records of constants.
pub(super) mod constant {
    /// `[type]`: that of the constants that follow in the block.
    pub(crate) const SETTYPE: u32 = 1;
    /// `[]`: zero of any type.
    pub(crate) const NULL: u32 = 2;
    /// `[value]`, with the sign in the lowest bit.
    pub(crate) const INTEGER: u32 = 4;
    /// `[word...]`: an integer of more than 64 bits, each word with its sign.
    pub(crate) const WIDE_INTEGER: u32 = 5;
    /// `[bits]`, or two words for the types of more than 64 bits.
    pub(crate) const FLOAT: u32 = 6;
    /// `[value...]`: the elements of an array, a struct or a vector.
    pub(crate) const AGGREGATE: u32 = 7;
    /// `[byte...]`: an array of `i8`.
    pub(crate) const STRING: u32 = 8;
    /// `[byte...]`: the same, with a zero byte that is not written.
    pub(crate) const CSTRING: u32 = 9;
    /// `[operation, value, value, flags?]`.
    pub(crate) const CE_BINOP: u32 = 10;
    /// `[operation, type of the operand, value]`.
    pub(crate) const CE_CAST: u32 = 11;
    /// `[type?, (type, value)...]`: the type of the source is there since LLVM 3.7.
    pub(crate) const CE_GEP_OLD: u32 = 12;
    /// `[condition, value, value]`.
    pub(crate) const CE_SELECT: u32 = 13;
    /// `[type of the vector, vector, type of the index?, index]`.
    pub(crate) const CE_EXTRACTELT: u32 = 14;
    /// `[vector, value, type of the index?, index]`.
    pub(crate) const CE_INSERTELT: u32 = 15;
    /// `[vector, vector, mask]`.
    pub(crate) const CE_SHUFFLEVEC: u32 = 16;
    /// `[type of the operands, value, value, predicate]`.
    pub(crate) const CE_CMP: u32 = 17;
    /// `[flags, size, byte..., size, byte...]`: the assembly, then the constraints.
    pub(crate) const INLINEASM_OLD: u32 = 18;
    /// `[type of the vectors, vector, vector, mask]`: the mask has another length.
    pub(crate) const CE_SHUFVEC_EX: u32 = 19;
    /// As `CE_GEP_OLD`, with `inbounds`.
    pub(crate) const CE_INBOUNDS_GEP: u32 = 20;
    /// `[type of the function, function, block]`.
    pub(crate) const BLOCKADDRESS: u32 = 21;
    /// `[bits...]`: elements of at most 64 bits of an array or vector.
    pub(crate) const DATA: u32 = 22;
    /// As `INLINEASM_OLD`, with one more flag: the dialect.
    pub(crate) const INLINEASM_OLD2: u32 = 23;
    /// `[type, flags and index, (type, value)...]`: bit 0 is `inbounds`.
    pub(crate) const CE_GEP_WITH_INRANGE_INDEX_OLD: u32 = 24;
    /// `[operation, value]`, since LLVM 8.
    pub(crate) const CE_UNOP: u32 = 25;
    /// `[]`, since LLVM 12.
    pub(crate) const POISON: u32 = 26;
    /// `[type of the global, global]`.
    pub(crate) const DSO_LOCAL_EQUIVALENT: u32 = 27;
    /// As `INLINEASM_OLD2`, with one more flag: `unwind`.
    pub(crate) const INLINEASM_OLD3: u32 = 28;
    /// `[type of the global, global]`.
    pub(crate) const NO_CFI_VALUE: u32 = 29;
    /// As `INLINEASM_OLD3`, with the type of the function first.
    pub(crate) const INLINEASM: u32 = 30;
    /// `[type, flags, width, low, high, (type, value)...]`, since LLVM 19.
    pub(crate) const CE_GEP_WITH_INRANGE: u32 = 31;
    /// `[type, flags, (type, value)...]`, with `nusw` and `nuw` among the flags.
    pub(crate) const CE_GEP: u32 = 32;
    /// `[pointer, key, discriminator, address discriminator]`.
    pub(crate) const PTRAUTH: u32 = 33;
    /// As `PTRAUTH`, with one more operand, the deactivation symbol.
    pub(crate) const PTRAUTH2: u32 = 34;
    /// As `INTEGER`, of a byte type.
    pub(crate) const BYTE: u32 = 35;
    /// As `WIDE_INTEGER`, of a byte type.
    pub(crate) const WIDE_BYTE: u32 = 36;
}

/// Records of function bodies.
pub(super) mod function {
    /// `[count]`: how many basic blocks follow. It comes before all instructions.
    pub(crate) const DECLAREBLOCKS: u32 = 1;
    /// `[value, value, operation, flags?]`.
    pub(crate) const BINOP: u32 = 2;
    /// `[value, type, operation, flags?]`.
    pub(crate) const CAST: u32 = 3;
    /// `[pointer, index...]`: the pointee of the pointer is the type of the source.
    pub(crate) const GEP_OLD: u32 = 4;
    /// `[value, value, condition]`, of a condition of one bit.
    pub(crate) const SELECT: u32 = 5;
    /// `[vector, index]`.
    pub(crate) const EXTRACTELT: u32 = 6;
    /// `[vector, value, index]`.
    pub(crate) const INSERTELT: u32 = 7;
    /// `[vector, vector, mask]`.
    pub(crate) const SHUFFLEVEC: u32 = 8;
    /// `[value, value, predicate]`.
    pub(crate) const CMP: u32 = 9;
    /// `[value?]`.
    pub(crate) const RET: u32 = 10;
    /// `[block]` or `[block, block, condition]`.
    pub(crate) const BR: u32 = 11;
    /// `[type, value, block, (case, block)...]`: the cases are absolute value numbers.
    pub(crate) const SWITCH: u32 = 12;
    /// `[attributes, convention and flags, block, block, type?, callee, argument...]`.
    pub(crate) const INVOKE: u32 = 13;
    /// Of LLVM 3.0 only.
    pub(crate) const UNWIND: u32 = 14;
    /// `[]`.
    pub(crate) const UNREACHABLE: u32 = 15;
    /// `[type, (value, block)..., flags?]`: relative values have a sign here.
    pub(crate) const PHI: u32 = 16;
    /// `[type, type of the count, count, alignment and flags, address space?]`.
    pub(crate) const ALLOCA: u32 = 19;
    /// `[pointer, type?, alignment, volatile]`: the type is there since LLVM 3.7.
    pub(crate) const LOAD: u32 = 20;
    /// `[type of the list, list, type]`.
    pub(crate) const VAARG: u32 = 23;
    /// `[pointer, value, alignment, volatile]`: the pointee is the type of the value.
    pub(crate) const STORE_OLD: u32 = 24;
    /// `[aggregate, index...]`.
    pub(crate) const EXTRACTVAL: u32 = 26;
    /// `[aggregate, value, index...]`.
    pub(crate) const INSERTVAL: u32 = 27;
    /// As `CMP`, which it replaces; a comparison of vectors has a vector as its result.
    pub(crate) const CMP2: u32 = 28;
    /// `[value, value, condition, flags?]`: the condition may be a vector.
    pub(crate) const VSELECT: u32 = 29;
    /// As `GEP_OLD`, with `inbounds`.
    pub(crate) const INBOUNDS_GEP_OLD: u32 = 30;
    /// `[type, address, block...]`.
    pub(crate) const INDIRECTBR: u32 = 31;
    /// `[]`: the last location is that of the instruction before it too.
    pub(crate) const DEBUG_LOC_AGAIN: u32 = 33;
    /// `[attributes, convention and flags, fast-math flags?, type?, callee, argument...]`.
    pub(crate) const CALL: u32 = 34;
    /// `[line, column, scope + 1, inlined at + 1, ...]`, of the instruction before it.
    pub(crate) const DEBUG_LOC: u32 = 35;
    /// `[ordering, scope]`.
    pub(crate) const FENCE: u32 = 36;
    /// As `CMPXCHG`: the pointee is the type of the expected value.
    pub(crate) const CMPXCHG_OLD: u32 = 37;
    /// As `ATOMICRMW`: the pointee is the type of the value.
    pub(crate) const ATOMICRMW_OLD: u32 = 38;
    /// `[value]`.
    pub(crate) const RESUME: u32 = 39;
    /// As `LANDINGPAD`, with the personality after the type, before LLVM 3.7.
    pub(crate) const LANDINGPAD_OLD: u32 = 40;
    /// As `LOAD`, then `[ordering, scope]`.
    pub(crate) const LOADATOMIC: u32 = 41;
    /// As `STORE_OLD`, then `[ordering, scope]`.
    pub(crate) const STOREATOMIC_OLD: u32 = 42;
    /// `[flags, type, pointer, index...]`, since LLVM 3.7.
    pub(crate) const GEP: u32 = 43;
    /// As `STORE_OLD`, but a value that is defined later has its type after it.
    pub(crate) const STORE: u32 = 44;
    /// As `STORE`, then `[ordering, scope]`.
    pub(crate) const STOREATOMIC: u32 = 45;
    /// `[pointer, expected, new, volatile, ordering, scope, failure ordering, weak, ...]`.
    pub(crate) const CMPXCHG: u32 = 46;
    /// `[type, cleanup, number of clauses, (is a filter, value)...]`.
    pub(crate) const LANDINGPAD: u32 = 47;
    /// `[pad, block?]`.
    pub(crate) const CLEANUPRET: u32 = 48;
    /// `[pad, block]`.
    pub(crate) const CATCHRET: u32 = 49;
    /// `[parent, number of arguments, value...]`.
    pub(crate) const CATCHPAD: u32 = 50;
    /// `[parent, number of arguments, value...]`.
    pub(crate) const CLEANUPPAD: u32 = 51;
    /// `[parent, number of handlers, block..., block?]`.
    pub(crate) const CATCHSWITCH: u32 = 52;
    /// `[tag, value...]`, one record for each bundle, before the call.
    pub(crate) const OPERAND_BUNDLE: u32 = 55;
    /// `[value, operation, flags?]`, since LLVM 8.
    pub(crate) const UNOP: u32 = 56;
    /// `[attributes, convention and flags, block, number of blocks, block..., type?, callee, ...]`.
    pub(crate) const CALLBR: u32 = 57;
    /// `[value]`, since LLVM 10.
    pub(crate) const FREEZE: u32 = 58;
    /// `[pointer, value, operation, volatile, ordering, scope, alignment?]`.
    pub(crate) const ATOMICRMW: u32 = 59;
    /// `[function...]`: who uses addresses of blocks of this one. It is not needed here.
    pub(crate) const BLOCKADDR_USERS: u32 = 60;
    /// `[location, variable, expression, value as metadata]`.
    pub(crate) const DEBUG_RECORD_VALUE: u32 = 61;
    /// The same of a variable at an address.
    pub(crate) const DEBUG_RECORD_DECLARE: u32 = 62;
    /// `[location, variable, expression, value]`.
    pub(crate) const DEBUG_RECORD_VALUE_SIMPLE: u32 = 64;
    /// The first code of a debug record. LLVM 19 has these in place of `llvm.dbg` calls.
    pub(crate) const FIRST_DEBUG_RECORD: u32 = 61;
    /// The last of these codes. No debug record defines a value.
    pub(crate) const LAST_DEBUG_RECORD: u32 = 66;
}
