import a from 'x'; import * as b from "yy" with {type:'json'}; import 'z'
export {q as w, e} from 'r'; export * from 's'; export * as t from 'u'
const x=import( 'dyn' ); import('a', {with:{}}); import.meta.url; import(foo+"x")
export default function f(){} export const a1=1, b2=2; export let {c3,d4}=x; export class K{} export async function g(){} export function*h(){} 
var r = /[/"]import('x')/g, s = `a${import("in")}b${`n${1}`}`, y = a / b / import('q');
if (x) /re'/.test(y); ({}) / 2; (a) / 'x'.length;
export var y1; import("s").then(a=>a)
// import 'comment'
/* export { comment } */
const late = async () => { await import(/* why */ './late.mjs'); return import(`./${late}.mjs`); };
export const [first, , { second, third: renamed = 3 }] = [];
export { late as "string name", first as default2 };
export * as "other name" from './names.mjs';
import fallback, { x as y2 } from "./mixed.mjs";
label: for (const k of [/\/import "no"/]) { k.export; k.import; if (k) { } /[`'"]/.test(k) }
