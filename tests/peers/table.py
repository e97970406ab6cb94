"""The table of figures: many small programs and the whole ones of peers.py by emback, by Emscripten and natively, as ratios.

usage: table.py EMBACK MEASURE FOLDER [NAME...]

The small programs are those of kernels/. Every compiler has -O3. Programs that run for less than 2 ms count for sizes only.
What is built is kept in FOLDER for as long as its sources, its options and the compiler stay the same. `tests/bench table`
calls it; RUNS, ENGINES (of node and js102) and NODE26 are variables of the environment.
"""

import functools
import glob
import gzip
import hashlib
import os
import re
import shutil
import sys
import time

from peers import HERE, PROGRAMS, SCRIPT, Program
from tools import FEATURES, RUNS, call, json_of, mean, one_core

HEADERS = os.path.join(HERE, "../../runtime-js/include")
ANYWHERE = [option for option in SCRIPT if "ENVIRONMENT" not in option] + ["-sENVIRONMENT=node,shell"]
# LLVM's code generator has no long jumps.
WITHOUT = {"lua": ["llvm"]}
OF_64_BITS = ["sha512", "mulhash", "div64"]
WORST = 10

# Variant: compiler, what links besides.
VARIANTS = {
    "asm.js": (["{emback}", "cc"], ANYWHERE),
    "wasm": (["{emback}", "cc"], [*ANYWHERE, "-sWASM=1"]),
    "alone": (["{emback}", "cc"], [*ANYWHERE, "--memory-init-file", "1"]),
    "llvm": (["{emback}", "cc"], [*ANYWHERE, "-sWASM=1", "--wasm-backend", "llvm"]),
    "wasm2js": (["emcc"], [*ANYWHERE, "-sWASM=0"]),
    "emcc": (["emcc"], ANYWHERE),
    "native": (["clang-19"], ["-lm"]),
}

# Engine: its program, and the runs in it: variant and options. WebAssembly is compiled by the optimising compilers alone, as
# asm.js is.
NODE_RUNS = {
    "ahead": ("asm.js", ["--no-warnings"]),
    "plain": ("asm.js", ["--no-validate-asm"]),
    "wasm2js": ("wasm2js", []),
    "emcc": ("emcc", ["--no-liftoff"]),
    "wasm": ("wasm", ["--no-liftoff"]),
}
ENGINES = {
    "node": ("node", NODE_RUNS),
    "node26": (os.environ.get("NODE26", ""), {run: how for run, how in NODE_RUNS.items() if run != "ahead"}),
    "js102": (
        "js102",
        {
            "ahead": ("asm.js", []),
            "plain": ("asm.js", ["--no-asmjs"]),
            "wasm2js": ("wasm2js", []),
            "emcc": ("emcc", ["--wasm-compiler=ion"]),
            "wasm": ("wasm", ["--wasm-compiler=ion"]),
        },
    ),
}

# What is divided by what.
RATIOS = [
    ("plain", "wasm2js"),
    ("plain", "emcc"),
    ("plain", "native"),
    ("ahead", "wasm2js"),
    ("ahead", "emcc"),
    ("ahead", "native"),
    ("wasm", "emcc"),
]


def progress(text):
    print(text, file=sys.stderr, flush=True)


@functools.cache
def version(tool):
    return call([tool, "--version"])[1]


@functools.cache
def contents(path):
    """A digest of a source and of the files beside it that it includes."""
    with open(path, "rb") as file:
        text = file.read()
    digest = hashlib.sha256(text)
    for name in re.findall(rb'^#include "(.*)"', text, re.MULTILINE):
        included = os.path.join(os.path.dirname(path), name.decode())
        if os.path.exists(included):
            digest.update(contents(included).encode())
    return digest.hexdigest()


def zipped(*parts):
    return sum(len(gzip.compress(part, 9)) for part in parts)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def module_of(script):
    """The function of a script that is the asm.js module."""
    text = read(script)
    inside = text.index(b'"use asm"')
    start = text.rindex(b"function", 0, inside)
    depth, at = 0, start
    # Braces are in no string of a module, and it has no comments.
    for found in re.finditer(rb"[{}]", text[start:]):
        depth += 1 if found[0] == b"{" else -1
        at = start + found.end()
        if depth == 0:
            break
    return text[start:at]


class Builds:
    """Compiles and links, and keeps what it made."""

    def __init__(self, emback, measure, folder):
        self.emback, self.measure, self.folder = emback, measure, folder
        os.environ.setdefault("EMBACK_CLANG", "clang-19")
        # Debian's node finds the packages that Debian's Emscripten needs by itself, others do not.
        os.environ.setdefault("NODE_PATH", "/usr/share/nodejs")
        with open(emback, "rb") as file:
            self.digest = hashlib.file_digest(file, "sha256").hexdigest()

    def compiler(self, command):
        """A compiler's command line, and what tells it from others and from itself before a change."""
        command = [part.format(emback=self.emback) for part in command]
        return command, self.digest + repr(version("clang-19")) if command[0] == self.emback else version(command[0])

    def kept(self, name, parts, make):
        """The folder that `make` fills, which is done only where the parts have changed."""
        place = os.path.join(self.folder, "built", name, hashlib.sha256(repr(parts).encode()).hexdigest()[:20])
        if not os.path.isdir(place):
            shutil.rmtree(os.path.dirname(place), ignore_errors=True)
            os.makedirs(place + ".part")
            make(place + ".part")
            os.rename(place + ".part", place)
        return place

    def objects(self, program, command):
        command, identity = self.compiler(command)

        def make(place):
            for number, source in enumerate(program.sources):
                call([*command, "-O3", "-w", *program.flags, "-c", source, "-o", os.path.join(place, f"{number}.o")])

        parts = identity, program.flags, [contents(source) for source in program.sources]
        place = self.kept(f"{program.name}/objects-{os.path.basename(command[0])}", parts, make)
        return [os.path.join(place, f"{number}.o") for number in range(len(program.sources))]

    def link(self, program, variant):
        """The output of a variant: a script, or the program."""
        return self.link_as(program, variant, *VARIANTS[variant])

    def link_as(self, program, variant, command, more):
        """The same by a compiler, with options for linking."""
        objects = self.objects(program, command)
        command, identity = self.compiler(command)

        def make(place):
            output = os.path.join(place, "out.js")
            call([*command, "-O3", *objects, "-o", output, *more])
            if variant == "llvm":
                wasm = os.path.join(place, "out.wasm")
                # The IR of calls at the end of functions has them as tail calls.
                features = [f"--enable-{feature}" for feature in [*FEATURES, "tail-call"]]
                call(["wasm-opt", "-O3", *features, wasm, "-o", wasm])

        return os.path.join(self.kept(f"{program.name}/{variant}", (identity, objects, more), make), "out.js")

    def hello(self, body, compiler, more):
        """The bytes by gzip of all files of a script that says hello, as a page loads them."""
        command, identity = self.compiler(compiler)
        text = f"#include <stdio.h>\nint main(void) {{ {body} return 0; }}\n"

        def make(place):
            with open(os.path.join(place, "hello.c"), "w") as file:
                file.write(text)
            call([*command, "-O3", "-w", "hello.c", "-o", "hello.js", *more], cwd=place)

        place = self.kept("hello-" + hashlib.sha256(repr((body, compiler, more)).encode()).hexdigest()[:8], (identity, text), make)
        return zipped(*(read(path) for path in glob.glob(os.path.join(place, "hello.*")) if not path.endswith((".c", ".o"))))

    def bitcode(self, label, programs):
        """All programs as one module of LLVM's bitcode."""
        command = ["clang-19", "-w", "-O3", "--target=wasm32-unknown-unknown", "-isystem", HEADERS, "-c", "-emit-llvm"]

        def make(place):
            inputs = []

            def compile(source, *flags):
                inputs.append(os.path.join(place, f"{len(inputs)}.bc"))
                call([*command, *flags, source, "-o", inputs[-1]])

            mains = [f"main_{number}" for number in range(len(programs))]
            for main, program in zip(mains, programs):
                for source in program.sources:
                    # The first source of a program has its main.
                    named = [f"-Dmain={main}"] if source == program.sources[0] else []
                    compile(source, *named, *program.flags)
            caller = os.path.join(place, "main.c")
            with open(caller, "w") as file:
                file.write("".join(f"int {main}(int, char **);\n" for main in mains))
                file.write("int main(int argc, char **argv) { return " + " + ".join(f"{main}(argc, argv)" for main in mains) + "; }\n")
            compile(caller)
            call(["llvm-link-19", *inputs, "-o", os.path.join(place, "all.bc")])

        parts = version("clang-19"), [(program.flags, [contents(source) for source in program.sources]) for program in programs]
        return os.path.join(self.kept(f"bitcode-{label}", parts, make), "all.bc")


def node_run(command, output, args):
    """Milliseconds to load and to run, and a digest of what was printed."""
    found = json_of(call(one_core([*command, os.path.join(HERE, "run.cjs"), output, "1", *args]))[1])
    return found["load"], found["run"], found["digest"]


def shell_run(command, output, args):
    """The same in a shell of SpiderMonkey: what main takes is what the process takes more for it."""
    command = one_core([*command, os.path.join(HERE, "run-shell.js"), output])
    # The shell looks for further files where it is.
    place = os.path.dirname(output)
    load = call([*command, "0"], cwd=place)[0]
    both, printed = call([*command, "1", *args], cwd=place)
    return load * 1000, (both - load) * 1000, hashlib.sha256(printed).hexdigest()


def native_run(output, args):
    """The same of a native program; what a process takes to start is that of one that does nothing."""
    idle = call(one_core([output, "0"] if args else ["true"]))[0]
    both, printed = call(one_core([output, *args]))
    return idle * 1000, (both - idle) * 1000, hashlib.sha256(printed).hexdigest()


def engines():
    wanted = os.environ.get("ENGINES", "node").split()
    if unknown := set(wanted) - {"node", "js102"}:
        sys.exit(f"ENGINES: {' '.join(unknown)}: node and js102 are known")
    return wanted + (["node26"] if ENGINES["node26"][0] else [])


def measured(program, outputs):
    """The least times to load and to run, in turns: by engine and run; what was printed has to be the same."""
    least, printed = {}, {}
    args = program.args()

    def note(key, found):
        load, run, printed[key] = found
        old = least.get(key, (load, run))
        least[key] = min(old[0], load), min(old[1], run)

    for _ in range(RUNS):
        note(("", "native"), native_run(outputs["native"], args))
        for engine in engines():
            tool, runs = ENGINES[engine]
            for run, (variant, options) in runs.items():
                start = shell_run if engine == "js102" else node_run
                note((engine, run), start([tool, *options], outputs[variant], args))
    if len(set(printed.values())) > 1:
        sys.exit(f"the outputs differ: {printed}")
    return least


class Table:
    """The ratios by what they are of, and the program that each is of."""

    def __init__(self):
        self.ratios = {}

    def add(self, what, name, ours, theirs):
        # Where the clock shows nothing there is no ratio.
        if ours <= 0 or theirs <= 0:
            return "     -"
        self.ratios.setdefault(what, {})[name] = ours / theirs
        return f"{ours / theirs:6.2f}"

    def mean(self, *what):
        return self.mean_of(list(self.ratios.get(what, {}).values()))

    def mean_of(self, found):
        return f"{mean(found):5.2f} ({len(found)})" if found else "  -"

    def worst(self, *what):
        found = sorted(self.ratios.get(what, {}).items(), key=lambda pair: -pair[1])[:WORST]
        return ", ".join(f"{name} {ratio:.2f}" for name, ratio in found)


def row(name, least, table):
    """One line of a program for each engine; programs that hardly run have none of it."""
    native = least[("", "native")][1]
    for engine in engines():
        of = {run: least[(engine, run)][1] for run in ENGINES[engine][1]} | {"native": native}
        line = f"{name:16} {engine:7} {native:8.1f}  "
        for ours, theirs in RATIOS:
            enough = ours in of and of["emcc"] >= 2
            line += "  " + (table.add((engine, ours, theirs), name, of[ours], of[theirs]) if enough else "     -")
        if name in OF_64_BITS:
            for ours in ("plain", "ahead"):
                if ours in of:
                    table.add((engine, ours, "wasm"), name, of[ours], of["wasm"])
        print(line, flush=True)


def print_times(table):
    print("\ngeometric means (programs); asm.js by emback as plain JavaScript | compiled ahead")
    for engine in engines():
        for theirs, words in (("wasm2js", "wasm2js"), ("emcc", "emcc's WebAssembly"), ("native", "clang-19 -O3, native")):
            print(f"  {engine:7} {table.mean(engine, 'plain', theirs):>12} | {table.mean(engine, 'ahead', theirs):>12}  run time to {words}")
        print(f"  {engine:7} {table.mean(engine, 'wasm', 'emcc'):>12}                 WebAssembly by emback to emcc's")
        for run in ("plain", "ahead"):
            if of_64 := table.worst(engine, run, "wasm"):
                print(f"  {engine:7} 64 bits, {run} to emback's WebAssembly: {of_64}")
    for engine in engines():
        for ours, theirs in RATIOS:
            if theirs != "native" and (worst := table.worst(engine, ours, theirs)):
                print(f"  {engine:7} worst, {ours} to {theirs}: {worst}")


def print_sizes(builds, table):
    print("\nsizes by gzip")
    for what, body in (("puts", 'puts("hello, world");'), ("printf", 'printf("hello, %s\\n", "world");')):
        parts = []
        for where, flags in (("anywhere", []), ("web", ["-sENVIRONMENT=web"])):
            ours = builds.hello(body, ["{emback}", "cc"], flags)
            theirs = builds.hello(body, ["emcc"], [*flags, "-sWASM=0"])
            parts.append(f"{where} {ours} bytes, {ours / theirs:.2f} of wasm2js's")
        print(f"  hello by {what}, the whole script: " + "; ".join(parts))
    print(f"  {table.mean('size', 'alone')} the module of asm.js alone, with its data, to emcc's .wasm")
    print(f"  {table.mean('size', 'llvm')} WebAssembly by emback to that of LLVM's code generator and wasm-opt -O3, from the same IR")


def print_load(program, least):
    """Loading of the largest program."""
    for engine in engines():
        runs = ", ".join(f"{run} {least[(engine, run)][0]:.0f} ms" for run in ENGINES[engine][1])
        print(f"  {engine:7} load of {program.name}: {runs}")


def print_compile(builds, label, programs):
    """Time to compile one module of many programs: that of processors against llc's, and with a second thread."""
    bitcode = builds.bitcode(label, programs)
    output = os.path.join(builds.folder, "compiled")

    def least(command, threads):
        # Time of processors, and time that passes.
        found = []
        for _ in range(RUNS):
            start = time.monotonic()
            took = call(command, env={**os.environ, "RAYON_NUM_THREADS": threads})[0]
            found.append((took, time.monotonic() - start))
        return (min(times) for times in zip(*found))

    build = [builds.emback, "build", bitcode, "-O2", "-s", "INITIAL_MEMORY=134217728", "-o", output + ".js"]
    one, one_passed = least(build, "1")
    _, two_passed = least(build, "2")
    llc, _ = least(["llc-19", "-O2", "-march=wasm32", bitcode, "-filetype=obj", "-o", output + ".o"], "1")
    print(f"  compile of {label}: {one:.2f} s of a processor, {one / llc:.2f} of llc -O2; two threads to one: {two_passed / one_passed:.2f}")


def main():
    emback, measure, folder, *names = sys.argv[1:]
    kernels = sorted(os.path.basename(path)[:-2] for path in glob.glob(os.path.join(HERE, "kernels/*.c")))
    names = names or [*kernels, *PROGRAMS]
    builds, table, done, left = Builds(emback, measure, folder), Table(), {}, []
    print(f"{'':16} {'':7}   native  plain JavaScript to    compiled ahead to       wasm to")
    print(f"{'':16} {'engine':7}       ms  wasm2js    emcc  native wasm2js    emcc  native    emcc")
    for number, name in enumerate(names, 1):
        try:
            progress(f"{number} of {len(names)}: {name}")
            program = Program(name, folder, measure)
            outputs = {variant: builds.link(program, variant) for variant in VARIANTS if variant not in WITHOUT.get(name, [])}
            least = measured(program, outputs)
        except SystemExit as why:
            # A package that cannot be had, or a fault: the others are measured all the same.
            progress(f"{name} is left out: {why}")
            left.append(name)
            continue
        done[name] = program, least
        row(name, least, table)
        wasm = {variant: zipped(read(outputs[variant][:-2] + "wasm")) for variant in ("wasm", "llvm", "emcc") if variant in outputs}
        data = outputs["alone"] + ".mem"
        alone = [module_of(outputs["alone"]), *([read(data)] if os.path.exists(data) else [])]
        table.add(("size", "alone"), name, zipped(*alone), wasm["emcc"])
        if "llvm" in wasm:
            table.add(("size", "llvm"), name, wasm["wasm"], wasm["llvm"])
    print_times(table)
    print_sizes(builds, table)
    print("\nlarge modules")
    if "sqlite" in done:
        print_load(*done["sqlite"])
        print_compile(builds, "sqlite", [done["sqlite"][0]])
    if small := [done[name][0] for name in done if name not in PROGRAMS]:
        print_compile(builds, "the small programs", small)
    if left:
        print(f"left out: {' '.join(left)}")
        # Only programs of packages may be missing.
        sys.exit(any(name not in PROGRAMS for name in left))


if __name__ == "__main__":
    main()
