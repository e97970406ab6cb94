// A worker that is a module, with the program in another folder.
import create from "./code/primes.mjs";

onmessage = async ({ data }) => {
  const program = await create({ print: (line) => postMessage(line) });
  for (const limit of data) postMessage(`${program._primes_below(limit)} primes below ${limit}`);
};
