// Compares what the lexer of this folder prints, and what it returns as a library, with what es-module-lexer finds.
import { readFileSync } from 'node:fs';

const [, , folder, library, printed, ...files] = process.argv;
const { parse } = await import(`${folder}/node_modules/es-module-lexer/dist/lexer.asm.js`);
const create = (await import(library)).default;
const lexer = await create();

/** The lines for a text, by the package. */
function wanted(text) {
  const [imports, exports] = parse(text);
  return [...imports.map((i) => `import ${i.s} ${i.e} ${i.ss} ${i.se} ${i.d}`), ...exports.map((e) => `export ${e.s} ${e.e}`)];
}

/** The lines for a text, by the library. */
function found(text) {
  const at = lexer._lexer_text(text.length) >> 1;
  for (let i = 0; i < text.length; i++) lexer.HEAPU16[at + i] = text.charCodeAt(i);
  if (!lexer._lexer_run()) return ['cannot be read'];
  const words = (count, each, size, name) =>
    Array.from({ length: count }, (_, i) => `${name} ${lexer.HEAP32.subarray(each(i) >> 2, (each(i) >> 2) + size).join(' ')}`);
  return [
    ...words(lexer._lexer_imports(), lexer._lexer_import, 5, 'import'),
    ...words(lexer._lexer_exports(), lexer._lexer_export, 2, 'export'),
  ];
}

const texts = files.map((file) => readFileSync(file, 'latin1'));
const all = texts.flatMap((text, i) => [`${files[i]} 1`, ...wanted(text)]);
if (readFileSync(printed, 'latin1').trim() !== all.join('\n')) throw new Error('the program prints something else');
const more = ["import ä from 'ü'; export { ä as ö, ä as '\u{1f600}' }", 'var ñ = `${import("€")}`; export const ß = /[/]/u', "export default '\\u0041'"];
for (const text of [...texts, ...more])
  if (found(text).join('\n') !== wanted(text).join('\n')) throw new Error(`${found(text)} instead of ${wanted(text)}`);
for (const text of ['import(', '`${', "import 'x", '}', '/re', 'export {'])
  if (lexer._lexer_text(text.length) && found(text)[0] !== 'cannot be read') throw new Error(`${text} is read`);
console.log(`${files.length} files, ${all.length - files.length} imports and exports as es-module-lexer finds them`);
