"""What the measurements of this folder have in common: calls, sizes, means."""

import gzip
import json
import math
import os
import resource
import shlex
import subprocess
import sys

# What WebAssembly of clang, rustc and emback has by default, and wasm-opt has to be told.
FEATURES = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"]

RUNS = int(os.environ.get("RUNS", "3"))


def call(command, **more):
    """The seconds of a processor that a command took, and its output; ends the program where it fails."""
    start = spent()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)
    took = spent() - start
    if done.returncode:
        sys.exit(f"{shlex.join(command)}\n{done.stderr.decode(errors='replace')[-2000:]}")
    return took, done.stdout


def spent():
    """The time of processors that commands have taken so far: what else runs on the machine does not add to it."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def json_of(output):
    """What a script printed in its last line."""
    return json.loads(output.splitlines()[-1])


def one_core(command):
    return ["taskset", "-c", "0", *command]


def brotli(data):
    script = "process.stdout.write(String(require('zlib').brotliCompressSync(require('fs').readFileSync(0)).length))"
    return int(call(["node", "-e", script], input=data)[1])


def shrunk(*files):
    """Bytes of files: raw, by gzip, by brotli."""
    data = [open(path, "rb").read() for path in files]
    return sum(map(len, data)), sum(len(gzip.compress(one, 9)) for one in data), sum(map(brotli, data))


def mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else math.nan
