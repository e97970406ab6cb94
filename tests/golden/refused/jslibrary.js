mergeInto(LibraryManager.library, {
#if WASM_BIGINT && ANSWER
#endif
#if ANSWER
#endif
});
