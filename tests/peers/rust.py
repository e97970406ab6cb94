"""Libraries in Rust by emback beside rustc's WebAssembly and wasm2js of it: run time, size and load time, as ratios.

usage: rust.py EMBACK MEASURE FOLDER [NAME...]

The libraries are the features of the crate in rust/, with crates of crates.io, built by Debian's rustc-web with its own
standard library. rustc's WebAssembly is linked by rust-lld, where a toolchain of rustup's has it, or by wasm-ld-19, and
optimised by wasm-opt -O3 of the binaryen on npm. wasm2js, of Debian and of npm, gets the same program for processors
without any proposal, which is what it takes. `tests/bench rust` calls it.
"""

import glob
import os
import sys

from tools import FEATURES, RUNS, call, json_of, mean, one_core, shrunk

HERE = os.path.dirname(os.path.abspath(__file__))
BINARYEN = "binaryen@132.0.0"
LIBRARIES = ["argon2", "k256", "sha2", "regex", "serde_json", "png", "polkadot", "bitwarden"]

# Variant: its output, what node is told.
VARIANTS = {
    "asm.js": ("ours.js", ["--no-warnings"]),
    "plain": ("ours.js", ["--no-validate-asm"]),
    "wasm": ("rustc.wasm", []),
    "wasm2js": ("npm.mjs", []),
    "wasm2js 108": ("debian.mjs", []),
}


def linker():
    """The linker of rustc's WebAssembly: rustc-web brings none."""
    sysroots = os.path.expanduser("~/.rustup/toolchains/*/lib/rustlib/*/bin/rust-lld")
    return next(iter(sorted(glob.glob(sysroots))), "wasm-ld-19")


class Builds:
    """The compilers, which share the standard library between libraries."""

    def __init__(self, emback, measure, folder):
        self.emback, self.folder = emback, folder
        self.environment = {
            **os.environ,
            "RUSTC": os.environ.get("RUSTC", "/usr/bin/rustc"),
            "CARGO": os.environ.get("CARGO", "/usr/bin/cargo"),
            "RUSTC_BOOTSTRAP": "1",
        }
        self.linker = linker()
        package = call([measure, "npm", BINARYEN])[1].decode().strip()
        self.binaryen = os.path.join(package, "node_modules/binaryen/bin")

    def cargo(self, command, name, target, kind, flags):
        """Builds a library: the folder of the output."""
        below = os.path.join(self.folder, kind)
        environment = {**self.environment, "CARGO_TARGET_DIR": below, "RUSTFLAGS": flags}
        options = ["--quiet", "--release", "--locked", "--features", name, "--target", target]
        call([*command, "build", *options], cwd=os.path.join(HERE, "rust"), env=environment)
        return os.path.join(below, target, "release")

    def rustc(self, name, kind, flags=""):
        command = [self.environment["CARGO"], "-Zbuild-std=std,panic_abort"]
        flags = f"-Clinker={self.linker} {flags}"
        return os.path.join(self.cargo(command, name, "wasm32-unknown-unknown", kind, flags), "measured.wasm")

    def npm(self, tool):
        return ["node", os.path.join(self.binaryen, tool)]

    def build(self, name):
        """All outputs of a library: the folder with them."""
        to = os.path.join(self.folder, name)
        os.makedirs(to, exist_ok=True)
        ours = self.cargo([self.emback, "cargo"], name, "asmjs-unknown-unknown", "ours", "")
        os.replace(os.path.join(ours, "measured.js"), os.path.join(to, "ours.js"))
        features = [f"--enable-{feature}" for feature in FEATURES]
        module = self.rustc(name, "default")
        call([*self.npm("wasm-opt"), "-O3", *features, module, "-o", os.path.join(to, "rustc.wasm")])
        module = self.rustc(name, "mvp", "-Ctarget-cpu=mvp")
        for kind, tool in (("npm", self.npm), ("debian", lambda tool: [f"/usr/bin/{tool}"])):
            small, output = (os.path.join(to, f"{kind}.{ending}") for ending in ("wasm", "mjs"))
            call([*tool("wasm-opt"), "-O3", "--enable-mutable-globals", module, "-o", small])
            call([*tool("wasm2js"), "-O3", "--enable-mutable-globals", small, "-o", output])
        return to


def measured(name, folder):
    """The least times of several processes of each variant, in turns."""
    least, results = {}, {}
    for _ in range(RUNS):
        for variant, (output, options) in VARIANTS.items():
            command = ["node", *options, os.path.join(HERE, "rust.mjs"), os.path.join(folder, output)]
            found = json_of(call(one_core(command))[1])
            results[variant] = found.pop("result")
            least[variant] = {what: min(found[what], least.get(variant, found)[what]) for what in found}
    if len(set(results.values())) > 1:
        sys.exit(f"{name}: the results differ: {results}")
    return least


def main():
    emback, measure, folder, *names = sys.argv[1:]
    builds = Builds(emback, measure, folder)
    ratios = {}
    print(f"rustc's WebAssembly is linked by {os.path.basename(builds.linker)}; wasm2js is {BINARYEN}'s, or Debian's")
    for name in names or LIBRARIES:
        to = builds.build(name)
        times = measured(name, to)
        sizes = {variant: shrunk(os.path.join(to, output)) for variant, (output, _) in VARIANTS.items()}
        print(name)
        for other in ("wasm2js", "wasm2js 108", "wasm"):
            row = []
            for mode in ("asm.js", "plain"):
                for what in ("warm", "first", "load"):
                    row.append((f"{mode} {what}", times[mode][what] / times[other][what]))
            for what, at in (("raw", 0), ("gzip", 1), ("brotli", 2)):
                row.append((what, sizes["asm.js"][at] / sizes[other][at]))
            for what, found in row:
                ratios.setdefault(other, {}).setdefault(what, []).append(found)
            print(f"    of {other:11} " + ", ".join(f"{what} {found:.2f}" for what, found in row))
        parts = (f"{variant} {found['warm']:.1f} ms" for variant, found in times.items())
        print("    warm: " + ", ".join(parts) + f"; gzip {sizes['asm.js'][1]} bytes", flush=True)
    print("\ngeometric means, asm.js by emback in parts of:")
    for other, found in ratios.items():
        print(f"    {other:11} " + ", ".join(f"{what} {mean(values):.2f}" for what, values in found.items()))
    print("wanted: at most 0.7 of wasm2js's run time as plain JavaScript, and of its size by gzip")


main()
