# Runs a command of WASI under Wasmtime and prints its status: python3 wasi.py FILE ARGS...
import sys
from wasmtime import Engine, ExitTrap, Linker, Module, Store, WasiConfig

engine = Engine()
config = WasiConfig()
config.argv = sys.argv[2:]
config.inherit_stdout()
store = Store(engine)
store.set_wasi(config)
linker = Linker(engine)
linker.define_wasi()
instance = linker.instantiate(store, Module.from_file(engine, sys.argv[1]))
status = 0
try:
    instance.exports(store)["_start"](store)
except ExitTrap as exit:
    status = exit.code
print("status", status, flush=True)
