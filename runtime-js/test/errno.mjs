// The error numbers of include/errno.h by their names.
import { readFileSync } from 'node:fs';

const header = readFileSync(new URL('../include/errno.h', import.meta.url), 'utf8');
export const errors = Object.fromEntries([...header.matchAll(/^#define (E\w+) (\d+)$/gm)].map(([, name, number]) => [name, +number]));
