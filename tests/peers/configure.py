"""configure and make of zlib with emback and with Emscripten, which compile with the same clang: time of processors.

usage: configure.py EMBACK MEASURE FOLDER

`tests/bench configure` calls it.
"""

import os
import shutil
import sys

from tools import RUNS, call


def main():
    emback, measure, folder = sys.argv[1:]
    os.environ.setdefault("EMBACK_CLANG", "clang-14")
    os.environ.setdefault("NODE_PATH", "/usr/share/nodejs")
    os.environ["CFLAGS"] = "-O2"
    zlib = os.path.join(call([measure, "crate", "libz-sys 1.1.8"])[1].decode().strip(), "src/zlib")
    tools = {"emback": ([emback, "configure"], [emback, "make"]), "Emscripten": (["emconfigure"], ["emmake", "make"])}
    least = {name: [float("inf")] * 2 for name in tools}
    for _ in range(RUNS):
        for name, (configure, make) in tools.items():
            place = os.path.join(folder, name)
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(zlib, place)
            commands = [[*configure, "./configure", "--static"], [*make, "-s", "static", "minigzip"]]
            least[name] = [min(best, call(command, cwd=place)[0]) for best, command in zip(least[name], commands)]
    for at, step in enumerate(("configure", "make")):
        ours, theirs = least["emback"][at], least["Emscripten"][at]
        print(f"{step:10} emback {ours:.2f} s, Emscripten {theirs:.2f} s: {ours / theirs:.2f}")
    print(f"{'both':10} {sum(least['emback']) / sum(least['Emscripten']):.2f} of Emscripten's time")


main()
