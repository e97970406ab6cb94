// Prints the sums of a file: decode.mjs MODULE FILE.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sums } from './sums.mjs';

const [path, file] = process.argv.slice(2);
const { default: OpenJPEG } = await import(pathToFileURL(path).href);
process.stdout.write(await sums(OpenJPEG, readFileSync(file)));
