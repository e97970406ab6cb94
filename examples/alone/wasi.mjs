// Runs a command for WASI under node: node --no-warnings wasi.mjs COMMAND.wasm ARGUMENTS
import { readFileSync } from "node:fs";
import { WASI } from "node:wasi";

const [command, ...rest] = process.argv.slice(2);
const wasi = new WASI({ version: "preview1", args: [command, ...rest], returnOnExit: true });
const { instance } = await WebAssembly.instantiate(readFileSync(command), wasi.getImportObject());
process.exitCode = wasi.start(instance);
