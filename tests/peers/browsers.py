"""Small programs in Chromium and Firefox: asm.js by emback, which today's browsers run as plain JavaScript, wasm2js and
WebAssembly by both, as ratios.

usage: browsers.py EMBACK MEASURE FOLDER [NAME...]

The programs are those of kernels/ with -O3. Each run is a page of its own: loading is from the script's request to a module that is
ready, and running is the first call of main. Both are time that passes, the least of RUNS. `tests/bench browsers` calls it.
"""

import json
import os
import shutil
import sys

from peers import HERE, Program
from table import OF_64_BITS, Builds, Table
from tools import RUNS, call

FIVE = ["sieve", "nbody", "sha256", "physics", "string-search"]
BROWSERS = {"chrome": "chromium", "firefox": "firefox-esr"}
PAGE = ["-sMODULARIZE", "-sENVIRONMENT=web", "-sEXPORTED_RUNTIME_METHODS=callMain", "-sINITIAL_MEMORY=134217728"]
VARIANTS = {
    "asm.js": (["{emback}", "cc"], PAGE),
    "wasm": (["{emback}", "cc"], [*PAGE, "-sWASM=1"]),
    "wasm2js": (["emcc"], [*PAGE, "-sWASM=0"]),
    "emcc": (["emcc"], PAGE),
}
RATIOS = [("asm.js", "wasm2js"), ("asm.js", "emcc"), ("asm.js", "wasm"), ("wasm", "emcc")]


def visits(builds, measure, name):
    """The pages of one program, as browsers.cjs wants them."""
    program = Program(name, builds.folder, measure)
    for variant, (compiler, link) in VARIANTS.items():
        script = builds.link_as(program, f"{variant}-page", compiler, link)
        folder = os.path.dirname(script)
        shutil.copyfile(os.path.join(HERE, "browsers.html"), os.path.join(folder, "index.html"))
        yield {"name": f"{name}-{variant}", "folder": folder}


def main():
    emback, measure, folder, *names = sys.argv[1:]
    builds, table = Builds(emback, measure, folder), Table()
    names = names or FIVE
    plan = os.path.join(folder, "plan.json")
    with open(plan, "w") as out:
        json.dump([visit for name in names for visit in visits(builds, measure, name)], out)
    modules = call([measure, "npm", "puppeteer-core@24.43.1"])[1].decode().strip()
    print(f"{'':16} {'':8} run: " + "  ".join(f"{ours + ' / ' + theirs:16}" for ours, theirs in RATIOS) + "  load: the same")
    for browser, program in BROWSERS.items():
        command = ["node", os.path.join(HERE, "browsers.cjs"), modules, browser, shutil.which(program), plan, str(RUNS)]
        found = json.loads(call(command)[1])
        for name in names:
            of = {variant: found[f"{name}-{variant}"] for variant in VARIANTS}
            if len({one["printed"] for one in of.values()}) > 1:
                sys.exit(f"{browser}: the outputs of {name} differ")
            line = f"{name:16} {browser:8}      "
            for what in ("run", "load"):
                for ours, theirs in RATIOS:
                    line += f"{table.add((browser, what, ours, theirs), name, of[ours][what], of[theirs][what]):16}  "
            print(line.rstrip(), flush=True)
    print("\ngeometric means (programs)")
    for browser in BROWSERS:
        for ours, theirs in RATIOS:
            run, load = (table.mean(browser, what, ours, theirs) for what in ("run", "load"))
            print(f"  {browser:8} {ours + ' / ' + theirs:16} run {run}, load {load}; worst: {table.worst(browser, 'run', ours, theirs)}")
        words = [ratio for name, ratio in table.ratios.get((browser, "run", "asm.js", "emcc"), {}).items() if name not in OF_64_BITS]
        if len(words) < len(names):
            print(f"  {browser:8} asm.js / emcc without 64 bits: {table.mean_of(words)}")


main()
