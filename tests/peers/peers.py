"""Whole programs by emback, by Emscripten and natively: run time, size, compile time and memory, as ratios.

usage: peers.py EMBACK MEASURE FOLDER [NAME...]

The programs are those of this folder, with the sources of packages of crates.io, and the examples in C. Every compiler
has -O3 and the same clang. `tests/bench peers` calls it.
"""

import glob
import hashlib
import os
import sys

from tools import RUNS, call, json_of, mean, one_core, shrunk

HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLES = os.path.join(HERE, "../../examples")
KERNELS = os.path.join(HERE, "kernels")

# Program: package of crates.io, folder and sources in it, those of them that are left out, options of the compiler, rounds
# of a run.
PROGRAMS = {
    "lua": ("lua-src 550.1.1", "lua-5.4.8", ["l*.c"], [], [], 2),
    "zlib": ("libz-sys 1.1.8", "src/zlib", ["*.c"], ["gz*.c"], [], 2),
    "bzip2": (
        "bzip2-sys 0.1.13",
        "bzip2-1.0.8",
        ["blocksort.c", "bzlib.c", "compress.c", "crctable.c", "decompress.c", "huffman.c", "randtable.c"],
        [],
        ["-DBZ_NO_STDIO"],
        3,
    ),
    "zstd": (
        "zstd-sys 2.0.16",
        "zstd/lib",
        ["common/*.c", "compress/*.c", "decompress/*.c"],
        [],
        ["-DZSTD_DISABLE_ASM", "-DDEBUGLEVEL=0"],
        1,
    ),
    "sqlite": (
        "libsqlite3-sys 0.30.1",
        "sqlite3",
        ["sqlite3.c"],
        [],
        ["-DSQLITE_THREADSAFE=0", "-DSQLITE_OMIT_LOAD_EXTENSION", "-DSQLITE_DEFAULT_MEMSTATUS=0"],
        3,
    ),
}

# Where the program's memory has to be larger than 16 MB, it is for all.
MEMORY = "-sINITIAL_MEMORY=134217728"
SCRIPT = ["-sMODULARIZE", "-sENVIRONMENT=node", "-sEXPORTED_RUNTIME_METHODS=callMain", MEMORY]

# Variant: compiler, what links besides, what node is told.
VARIANTS = {
    "emback": (["{emback}", "cc"], SCRIPT, ["--no-warnings"]),
    "emback-plain": (["{emback}", "cc"], None, ["--no-validate-asm"]),
    "emback-wasm": (["{emback}", "cc"], SCRIPT + ["-sWASM=1"], []),
    "wasm2js": (["emcc"], SCRIPT + ["-sWASM=0"], []),
    "emcc": (["emcc"], SCRIPT, []),
    "native": (["clang-14"], ["-lm"], None),
}


def peak(command):
    """The peak memory of a command and its children, in bytes."""
    script = "import resource,subprocess,sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)"
    script += "; print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    return int(call([sys.executable, "-c", script, *command])[1]) * 1024


class Program:
    def __init__(self, name, folder, measure):
        self.name, self.folder, self.objects = name, os.path.join(folder, name), {}
        os.makedirs(self.folder, exist_ok=True)
        if name in PROGRAMS:
            package, below, sources, without, self.flags, self.rounds = PROGRAMS[name]
            root = os.path.join(call([measure, "crate", package])[1].decode().strip(), below)
            found = [path for pattern in sources for path in glob.glob(os.path.join(root, pattern))]
            left = [path for pattern in without for path in glob.glob(os.path.join(root, pattern))]
            self.sources = [os.path.join(HERE, f"{name}.c"), *sorted(set(found) - set(left))]
            self.flags = [*self.flags, "-I", root, "-I", self.folder]
            if name == "lua":
                with open(os.path.join(HERE, "lua.lua"), "rb") as script:
                    text = ",".join(str(byte) for byte in script.read())
                with open(os.path.join(self.folder, "lua.inc"), "w") as out:
                    out.write(text)
        else:
            kernel, example = (os.path.join(below, f"{name}.c") for below in (KERNELS, EXAMPLES))
            self.sources, self.flags, self.rounds = [kernel if os.path.exists(kernel) else example], [], 0

    def args(self):
        return [str(self.rounds)] if self.rounds else []

    def compile(self, command):
        """Compiles all sources: the objects, and the seconds it took."""
        objects, seconds = [], 0
        for number, source in enumerate(self.sources):
            objects.append(os.path.join(self.folder, f"{command[-1]}-{number}.o"))
            seconds += call([*command, "-O3", "-w", *self.flags, "-c", source, "-o", objects[-1]])[0]
        return objects, seconds

    def build(self, variant, emback):
        """Compiles and links: seconds to compile, seconds to link, peak memory of the link, the output."""
        command, link, node = VARIANTS[variant]
        command = [part.format(emback=emback) for part in command]
        # Variants of one compiler link the same objects.
        if command[-1] not in self.objects:
            self.objects[command[-1]] = self.compile(command)
        objects, compiling = self.objects[command[-1]]
        output = os.path.join(self.folder, variant + (".js" if node is not None else ""))
        linking = [*command, "-O3", *objects, "-o", output, *link]
        return compiling, min(call(linking)[0] for _ in range(RUNS)), peak(linking), output

    def run(self, variant, output):
        """Milliseconds to load and to run, and a digest of what was printed."""
        node = VARIANTS[variant][2]
        if node is None:
            def least(args):
                return min(call(one_core([output, *args]))[0] for _ in range(RUNS))
            printed = call([output, *self.args()])[1]
            idle = least(["0"]) if self.rounds else 0
            return idle * 1000, (least(self.args()) - idle) * 1000, hashlib.sha256(printed).hexdigest()
        script = os.path.join(HERE, "run.cjs")
        found = json_of(call(one_core(["node", *node, script, output, str(RUNS), *self.args()]))[1])
        return found["load"], found["run"], found["digest"]


def size(output):
    """Bytes of all files of an output: raw, by gzip, by brotli."""
    stem = output.removesuffix(".js")
    return shrunk(*(path for path in (output, stem + ".wasm", output + ".mem") if os.path.exists(path)))


def main():
    emback, measure, folder, *names = sys.argv[1:]
    os.environ.setdefault("EMBACK_CLANG", "clang-14")
    # Debian's node finds the packages that Debian's Emscripten needs by itself, others do not.
    os.environ.setdefault("NODE_PATH", "/usr/share/nodejs")
    examples = sorted(os.path.basename(path)[:-2] for path in glob.glob(os.path.join(EXAMPLES, "*.c")))
    names = names or [*PROGRAMS, *examples]
    ratios = {}

    def ratio(what, name, ours, theirs):
        ratios.setdefault(what, {})[name] = ours / theirs
        return f"{ours / theirs:6.2f}"

    print(f"{'':12} run time of         gzip  brotli load      link    compile+link  memory")
    print(f"{'':12} wasm2js wasm native  of wasm2js             of wasm2js's link      of the link")
    for name in names:
        program = Program(name, folder, measure)
        built = {variant: program.build(variant, emback) for variant in VARIANTS if variant != "emback-plain"}
        built["emback-plain"] = built["emback"]
        ran = {variant: program.run(variant, built[variant][3]) for variant in VARIANTS}
        digests = {variant: digest for variant, (_, _, digest) in ran.items()}
        if len(set(digests.values())) > 1:
            sys.exit(f"{name}: the outputs differ: {digests}")
        sizes = {variant: size(built[variant][3]) for variant in ("emback", "wasm2js", "emback-wasm", "emcc")}
        row = f"{name:12}"
        long_enough = ran["emcc"][1] >= 2
        for other in ("wasm2js", "emcc", "native"):
            row += ratio(f"run time of {other}'s", name, ran["emback"][1], ran[other][1]) if long_enough else "     -"
        if long_enough:
            ratio("as plain JavaScript, run time of wasm2js's", name, ran["emback-plain"][1], ran["wasm2js"][1])
            ratio("WebAssembly, run time of emcc's", name, ran["emback-wasm"][1], ran["emcc"][1])
        for what, at in (("raw size", 0), ("gzip size", 1), ("brotli size", 2)):
            of = ratio(f"{what} of wasm2js's", name, sizes["emback"][at], sizes["wasm2js"][at])
            ratio(f"WebAssembly, {what} of emcc's", name, sizes["emback-wasm"][at], sizes["emcc"][at])
            row += of if at else ""
        row += ratio("load time of wasm2js's", name, ran["emback"][0], ran["wasm2js"][0])
        row += "    " + ratio("link of wasm2js's link", name, built["emback"][1], built["wasm2js"][1])
        row += "    " + ratio("compile and link of wasm2js's link", name, sum(built["emback"][:2]), built["wasm2js"][1])
        row += "        " + ratio("memory of wasm2js's link", name, built["emback"][2], built["wasm2js"][2])
        print(row, flush=True)
    print("\ngeometric means, asm.js by emback in parts of:")
    for what, found in ratios.items():
        print(f"  {mean(list(found.values())):5.2f}  {what} ({len(found)} programs)")
    print("wanted: at most 0.75 of wasm2js's run time, 1.35 of emcc's, 0.85 of wasm2js's gzip size, 0.25 of its link")


if __name__ == "__main__":
    main()
