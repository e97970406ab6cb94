// Gives a module of Rust without a runtime what it needs of its host, which is output, and runs its `main`.
import { readFileSync } from 'node:fs';

const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]), {
  host: {
    line(at, length) {
      console.log(Buffer.from(instance.exports.memory.buffer, at >>> 0, length).toString());
    },
  },
});
process.exitCode = instance.exports.main(0, 0);
