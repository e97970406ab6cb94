"""Libraries by emback beside the JavaScript without WebAssembly that their projects ship on npm, as ratios.

usage: shipped.py EMBACK MEASURE FOLDER [NAME...]

Both are loaded and called by the same script, shipped.mjs, each in a process of its own, in turns; what they give has to be
the same. The packages are installed from npm, the sources are those of crates. `tests/bench shipped` calls it.
"""

import glob
import os
import re
import shutil
import sys

from tools import RUNS, call, json_of, mean, one_core, shrunk

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECTS = os.path.join(HERE, "../projects")
MODES = {"validated": "--no-warnings", "plain": "--no-validate-asm"}


class Library:
    """The folder of one library, and the compiler that builds it."""

    def __init__(self, name, folder, emback, measure):
        self.folder, self.emback, self.measure = os.path.join(folder, name), emback, measure
        os.makedirs(self.folder, exist_ok=True)

    def package(self, kind, name):
        return call([self.measure, kind, name])[1].decode().strip()

    def npm(self, name, file):
        return os.path.join(self.package("npm", name), "node_modules", name.split("@")[0], file)

    def compile(self, sources, flags=(), level="-O2"):
        objects = []
        for number, source in enumerate(sources):
            objects.append(os.path.join(self.folder, f"{number}.o"))
            call([self.emback, "cc", level, "-w", *flags, "-c", source, "-o", objects[-1]])
        return objects

    def link(self, objects, functions, output, flags=()):
        output = os.path.join(self.folder, output)
        exported = "-sEXPORTED_FUNCTIONS=" + ",".join(functions)
        options = ["-O2", "-sMODULARIZE", "--no-entry", exported, *flags]
        call([self.emback, "cc", *objects, *options, "-o", output])
        return output


def lexer(library):
    """A lexer that finds what es-module-lexer's finds: its own C is in no package. Input: pdf.js."""
    objects = library.compile([os.path.join(PROJECTS, "lexer/lexer.c")])
    functions = ["text", "run", "imports", "exports", "import", "export"]
    methods = "-sEXPORTED_RUNTIME_METHODS=HEAPU16,HEAP32"
    names = [f"_lexer_{name}" for name in functions]
    ours = library.link(objects, names, "ours.mjs", ["-sEXPORT_ES6", methods])
    theirs = library.npm("es-module-lexer@1.7.0", "dist/lexer.asm.js")
    return ours, as_module(library, theirs), library.npm("pdfjs-dist@5.6.205", "build/pdf.mjs")


def openjpeg(library):
    """The decoder of pdf.js. Input: a picture that the native build encodes."""
    crate = library.package("crate", "openjpeg-sys 1.0.12")
    below = os.path.join(crate, "vendor/src/lib/openjp2")
    sources = [path for path in glob.glob(f"{below}/*.c") if not re.search("generate_luts|bench_|test_|_manager", path)]
    project = os.path.join(PROJECTS, "openjpeg")
    sources.append(os.path.join(project, "memory.c"))
    flags = ["-DOPJ_STATIC", "-DMUTEX_stub", "-DOPJ_HAVE_POSIX_MEMALIGN", "-I", below, "-I", os.path.join(crate, "config")]
    picture, encoder = os.path.join(library.folder, "picture.jp2"), os.path.join(library.folder, "encoder")
    size = ["-DWIDTH=1200", "-DHEIGHT=900"]
    call(["cc", "-O2", "-w", *flags, *size, os.path.join(project, "round.c"), *sources, "-lm", "-o", encoder])
    call([encoder, picture])
    objects = library.compile([os.path.join(project, "decoder.c"), *sources], flags)
    with_library = ["-sEXPORT_ES6", "-sINITIAL_MEMORY=128MB", "--js-library", os.path.join(project, "library.js")]
    ours = library.link(objects, ["_malloc", "_free", "_decode"], "ours.mjs", with_library)
    theirs = library.npm("pdfjs-dist@5.6.205", "wasm/openjpeg_nowasm_fallback.js")
    return ours, as_module(library, theirs), picture


def sqlite(library):
    """SQLite with the options and the functions of sql.js, and built for size as that is."""
    theirs = library.npm("sql.js@1.17.0", "dist/sql-asm.js")
    with open(theirs) as file:
        functions = sorted(set(re.findall(r"\b\w\.(_sqlite3_\w+|_malloc|_free)", file.read())))
    options = ["OMIT_LOAD_EXTENSION", "DISABLE_LFS", "ENABLE_FTS3", "ENABLE_FTS3_PARENTHESIS", "ENABLE_NORMALIZE"]
    flags = ["-DSQLITE_THREADSAFE=0", *(f"-DSQLITE_{option}" for option in options)]
    source = os.path.join(library.package("crate", "libsqlite3-sys 0.30.1"), "sqlite3/sqlite3.c")
    # What sql.js needs of the runtime.
    methods = "-sEXPORTED_RUNTIME_METHODS=FS,UTF8ToString,stringToUTF8,lengthBytesUTF8,getValue,setValue,addFunction"
    objects = library.compile([source], flags, "-Oz")
    memory = ["-sINITIAL_MEMORY=16MB", "-sRESERVED_FUNCTION_POINTERS=64"]
    return library.link(objects, functions, "ours.js", [methods, *memory]), theirs, ""


def libsodium(library):
    """libsodium with the functions of libsodium.js, of which the part without WebAssembly is compared."""
    package = library.npm("libsodium@0.8.4", "dist/modules/libsodium.js")
    with open(package) as file:
        text = file.read()
    # The module of WebAssembly, in base64, is no part of it.
    module = max(re.findall(r"AGFzbQ[A-Za-z0-9+/=]{1000,}", text), key=len)
    theirs = os.path.join(library.folder, "theirs.js")
    with open(theirs, "w") as file:
        file.write(text.replace(module, ""))
    call(["tar", "xzf", os.path.join(library.package("crate", "libsodium-sys-stable 1.24.3"), "LATEST.tar.gz"), "-C", library.folder])
    root = os.path.join(library.folder, "libsodium-stable")
    below = os.path.join(root, "src/libsodium")
    shutil.copy(os.path.join(root, "builds/msvc/version.h"), os.path.join(below, "include/sodium"))
    flags = ["-DCONFIGURED=1", "-DNATIVE_LITTLE_ENDIAN=1", "-DSODIUM_STATIC"]
    flags += ["-I", os.path.join(below, "include"), "-I", os.path.join(below, "include/sodium")]
    objects = library.compile(sorted(glob.glob(f"{below}/**/*.c", recursive=True)), flags)
    functions = sorted(set(re.findall(r"\._((?:crypto|sodium|randombytes)_\w+)", text)))
    defined = set(re.findall(r"\b(?:crypto|sodium|randombytes)_\w+", "".join(open(path).read() for path in glob.glob(f"{below}/**/*.[ch]", recursive=True))))
    names = [f"_{name}" for name in functions if name in defined]
    methods = "-sEXPORTED_RUNTIME_METHODS=UTF8ToString,getValue,setValue,HEAPU8"
    return library.link(objects, [*names, "_malloc", "_free"], "ours.js", [methods]), theirs, ""


LIBRARIES = {"es-module-lexer": lexer, "openjpeg": openjpeg, "sqlite": sqlite, "libsodium": libsodium}


def as_module(library, path):
    """A copy whose name says that it is a module."""
    return shutil.copy(path, os.path.join(library.folder, "theirs.mjs"))


def measured(name, ours, theirs, given, option):
    """The least times of several processes, in turns: those of ours and those of theirs."""
    least = {}
    results = {}
    for _ in range(RUNS):
        for who, path in (("ours", ours), ("theirs", theirs)):
            command = ["node", option, os.path.join(HERE, "shipped.mjs"), name, who, path, given]
            found = json_of(call(one_core(command))[1])
            results[who] = found.pop("digest")
            least[who] = {what: min(found[what], least.get(who, found)[what]) for what in found}
    if results["ours"] != results["theirs"]:
        sys.exit(f"{name}: the results differ: {results}")
    return least["ours"], least["theirs"]


def main():
    emback, measure, folder, *names = sys.argv[1:]
    os.environ.setdefault("EMBACK_CLANG", "clang-19")
    ratios = {}
    print(f"{'':16} size                  validated asm.js        plain JavaScript")
    print(f"{'':16} raw    gzip   brotli  load   first  warm      load   first  warm")
    for name in names or LIBRARIES:
        library = Library(name, folder, emback, measure)
        ours, theirs, given = LIBRARIES[name](library)
        row = f"{name:16}"
        details = []
        for what, one, other in zip(("raw", "gzip", "brotli"), shrunk(ours), shrunk(theirs)):
            ratios.setdefault(what, []).append(one / other)
            row += f" {one / other:5.2f} "
            details.append(f"{what} {one} of {other}")
        for mode, option in MODES.items():
            row += " "
            one, other = measured(name, ours, theirs, given, option)
            for what in ("load", "first", "warm"):
                ratios.setdefault(f"{mode}, {what}", []).append(one[what] / other[what])
                row += f" {one[what] / other[what]:5.2f} "
                details.append(f"{mode} {what} {one[what]:.1f} of {other[what]:.1f} ms")
        print(row + "\n    " + ", ".join(details), flush=True)
    print("\ngeometric means: " + ", ".join(f"{what} {mean(found):.2f}" for what, found in ratios.items()))


main()
