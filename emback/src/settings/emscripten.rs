//! Settings of Emscripten that emback knows by name and does not act on: each either has no effect
//! here or is refused, with the reason. The names are those of Emscripten's settings.js and
//! settings_legacy.js, from fastcomp's time to today.

use super::further;

/// What a setting asks for that emback does not do.
pub(super) struct Unsupported {
    /// Its names, today's first.
    pub names: &'static [&'static str],
    /// Values that change nothing, because emback works like this anyway; `*` is any value.
    pub harmless: &'static [&'static str],
    /// Why these have no effect.
    pub why: &'static str,
    /// What to do instead of any other value.
    pub instead: &'static str,
    /// Emscripten's JavaScript libraries act on any other value, where they are linked.
    pub of_libraries: bool,
}

/// The setting has no effect, whatever its value.
pub(super) const ANY: &[&str] = &["*"];
/// Only switching it off is harmless.
pub(super) const OFF: &[&str] = &["0", "false"];
/// Only switching it on is harmless.
const ON: &[&str] = &["1", "true"];

macro_rules! table {
    ($([$($name:literal)+] $harmless:ident $why:literal, $instead:literal $(, $libraries:ident)?;)*) => {
        &[$(Unsupported {
            names: &[$($name),+],
            harmless: $harmless,
            why: $why,
            instead: $instead,
            of_libraries: table!(@ $($libraries)?),
        }),*]
    };
    (@ libraries) => { true };
    (@) => { false };
}

pub(super) use table;

/// Those that somebody is likely to give.
static TABLE: &[Unsupported] = table! {
    ["PRECISE_F32"] ANY "float is always computed in single precision", "";
    ["PRECISE_I64_MATH"] ANY "64-bit arithmetic is always exact", "";
    ["BINARYEN" "BINARYEN_METHOD" "BINARYEN_TRAP_MODE"] ANY "emback writes WebAssembly by itself; use --target or WASM", "";
    ["AGGRESSIVE_VARIABLE_ELIMINATION" "SIMPLIFY_IFS" "ELIMINATE_DUPLICATE_FUNCTIONS"
     "INLINING_LIMIT" "SINGLE_FILE_BINARY_ENCODE" "CLOSURE_WARNINGS" "IGNORE_CLOSURE_COMPILER_ERRORS"]
        ANY "-O alone chooses what is optimised", "";
    ["MIN_CHROME_VERSION" "MIN_FIREFOX_VERSION" "MIN_SAFARI_VERSION" "MIN_NODE_VERSION" "MIN_EDGE_VERSION" "MIN_IE_VERSION"
     "LEGACY_VM_SUPPORT"]
        ANY "the output does not depend on versions of engines; -mcpu=mvp is for old WebAssembly engines", "";
    ["DYNAMIC_EXECUTION"] ANY "the output never evaluates text as code", "", libraries;
    ["MALLOC"] ANY "the built-in C library has one allocator", "", libraries;
    ["RETAIN_COMPILER_SETTINGS"] ANY "the output does not depend on it", "", libraries;
    ["DEMANGLE_SUPPORT"] ANY "stackTrace always writes names of C++ as C++ does", "";
    ["EMSCRIPTEN_TRACING"] OFF "the built-in C library is not traced", "link Emscripten's, which is: --libc emscripten", libraries;
    ["TEXTDECODER" "INCOMING_MODULE_JS_API" "WARN_ON_UNDEFINED_SYMBOLS" "STRICT_JS" "VERBOSE"
     "SUPPORT_ERRNO" "SUPPORT_BIG_ENDIAN" "AUTO_JS_LIBRARIES" "AUTO_ARCHIVE_INDEXES" "IGNORE_MISSING_MAIN"]
        ANY "emback has no such choice", "";
    ["INVOKE_RUN"] ON "main runs when the script is loaded",
        "set Module.noInitialRun = true before the script is loaded, and call Module.callMain() when main is to run";
    ["WASMFS"] OFF "the file system is in JavaScript", "leave it out";
    ["LZ4"] OFF "embedded files are not compressed", "leave it out: servers compress what they send";
    ["ABORTING_MALLOC"] OFF "malloc returns null when there is no memory",
        "test what malloc returns, or set ALLOW_MEMORY_GROWTH=1";
    ["SAFE_HEAP" "SAFE_HEAP_LOG" "STACK_OVERFLOW_CHECK" "CHECK_NULL_WRITES" "LIBRARY_DEBUG"] OFF "this check is off",
        "use ASSERTIONS=1, which checks the stack, function pointers and alignment; 'emback diverge' compares accesses";
    ["USE_PTHREADS" "PTHREADS" "SHARED_MEMORY" "PROXY_TO_PTHREAD" "PTHREAD_POOL_SIZE" "WASM_WORKERS" "AUDIO_WORKLET"] OFF
        "programs have one thread", "threads are not supported: compile without -pthread";
    ["ASYNCIFY" "JSPI" "EMTERPRETIFY" "EMTERPRETIFY_ASYNC"] OFF "functions do not suspend",
        "suspending a function is not supported: return to the host, and go on in a callback";
    ["SIDE_MODULE" "MAIN_MODULE" "RELOCATABLE" "LINKABLE" "RUNTIME_LINKED_LIBS"] OFF "everything is linked statically",
        "dynamic linking is not supported: give all modules as inputs of one build";
    ["SIMD"] ANY "vectors are compiled lane by lane", "";
    ["NODEJS_CATCH_EXIT" "NODEJS_CATCH_REJECTION"] OFF "the script catches no exceptions of node",
        "catch them in the program that loads the script";
    ["USE_SDL" "USE_GLFW"] OFF
        "emback brings no ports of libraries", "compile the library to LLVM IR and give it as further inputs; --libc emscripten has SDL 1 and GLFW", libraries;
    ["USE_SDL_IMAGE" "USE_SDL_MIXER" "USE_SDL_NET" "USE_SDL_TTF" "USE_ZLIB" "USE_LIBPNG" "USE_LIBJPEG"
     "USE_FREETYPE" "USE_BZIP2" "USE_BULLET" "USE_VORBIS" "USE_OGG" "USE_HARFBUZZ" "USE_ICU" "USE_REGAL"
     "USE_BOOST_HEADERS" "USE_SQLITE3" "USE_GIFLIB" "USE_MPG123" "USE_MODPLUG" "USE_COCOS2D" "USE_MIMALLOC"] OFF
        "emback brings no ports of libraries", "compile the library to LLVM IR and give it as further inputs";
    ["FULL_ES2" "FULL_ES3" "LEGACY_GL_EMULATION" "MAX_WEBGL_VERSION" "MIN_WEBGL_VERSION" "GL_ASSERTIONS"
     "GL_DEBUG" "USE_WEBGPU" "EMBIND_STD_STRING_IS_UTF8"] OFF
        "the runtime has no such library", "link Emscripten's, which has it: --libc emscripten", libraries;
    ["OFFSCREENCANVAS_SUPPORT" "USE_WEBGL2" "FETCH" "IDBSTORE"] OFF
        "the runtime has no such library", "write the functions in JavaScript and give them with --js-library";
    ["GLOBAL_BASE" "IMPORTED_MEMORY" "INITIAL_TABLE" "ALLOW_TABLE_GROWTH" "MEMORY64" "STANDALONE_WASM" "PURE_WASI"] OFF
        "emback lays memory and tables out by itself",
        "for a WebAssembly module without a runtime use --target wasm32-unknown-unknown or wasm32-wasip1";
    ["EXPORT_KEEPALIVE" "EXPORT_BINDINGS" "EMBIND"] OFF "bindings of C++ classes are linked by --bind",
        "use --bind, or name the functions in EXPORTED_FUNCTIONS";
};

/// The entry of a name.
pub(super) fn find(name: &str) -> Option<&'static Unsupported> {
    all().find(|entry| entry.names.contains(&name))
}

/// All of them.
pub(super) fn all() -> impl Iterator<Item = &'static Unsupported> {
    TABLE.iter().chain(further::TABLE)
}

impl Unsupported {
    /// Whether this value changes nothing.
    pub(super) fn is_harmless(&self, value: &str) -> bool {
        self.harmless.iter().any(|harmless| matches!(*harmless, "*") || *harmless == value)
    }
}
