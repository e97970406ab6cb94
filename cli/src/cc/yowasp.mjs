// Calls the clang of the npm package @yowasp/clang, which sees only the files that it is given: those that the sources
// may include are given, and what it wrote is written.
//
//   node yowasp.mjs FOLDER-OF-THE-PACKAGE CLANG-ARGUMENTS
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...given] = process.argv.slice(2);
const { commands, Exit } = await import(pathToFileURL(path.join(folder, "gen/bundle.js")));

// Options whose argument is a folder of headers, and those whose argument is a file that is read.
const FOLDERS = ["-I", "-isystem", "-iquote", "-idirafter", "-internal-isystem", "-cxx-isystem"];
const FILES = ["-include", "-imacros"];
const SEPARATE = ["-D", "-U", "-MF", "-MT", "-MQ", "-o", "-x", "-Xclang", "-mllvm", "-target"];

// The folder of the tree that the files of this system are in: the package has files of its own at the root.
const ROOT = "/.host";
const inTree = (name) => (path.isAbsolute(name) ? ROOT + name : name);
const outOfTree = (text) => text.replaceAll(ROOT + "/", "/");

const tree = {};
// The folder of a file in the tree.
function folderOf(name) {
  let place = tree;
  for (const step of (ROOT + name).split("/").filter(Boolean)) place = place[step] ??= {};
  return place;
}
folderOf(process.cwd());

const seen = new Set();
const folders = [];
const files = [];

// Puts a file into the tree, and all files that it may include.
function load(name) {
  const file = path.resolve(name);
  if (seen.has(file)) return;
  seen.add(file);
  let bytes;
  try {
    bytes = fs.readFileSync(file);
  } catch {
    return; // clang says that it is not there
  }
  folderOf(path.dirname(file))[path.basename(file)] = new Uint8Array(bytes);
  loadIncluded(bytes.toString("latin1"), path.dirname(file));
}

// Conditions and macros are not followed: whatever looks like the name of a header is looked for.
function loadIncluded(text, folder) {
  for (const [, included] of text.matchAll(/(?:#\s*include(?:_next)?\s*|#\s*define\s+\w+\s+)[<"]([^<>"\n]+)[>"]/g))
    for (const from of [folder, ...folders]) load(path.join(from, included));
}

// A file that clang writes is at the root of its tree under another name.
const outputs = new Map();
function written(name) {
  const inside = ".emback-" + outputs.size;
  outputs.set(inside, name);
  return "/" + inside;
}

const args = ["-working-directory", ROOT + process.cwd()];
const value = { "-o": null, "-MF": null, "-MT": null };
let dependencies = false;
let dependencyFile = null;
for (let i = 0; i < given.length; i++) {
  let name = given[i];
  const joined = [...FOLDERS, "-MF", "-o"].find((option) => name.startsWith(option) && name !== option && option.length < 4);
  if (joined) {
    given.splice(i, 1, joined, name.slice(joined.length));
    name = joined;
  }
  // -Xclang has one word of an option that has two.
  if (name === "-Xclang" && FOLDERS.includes(given[i + 1])) {
    folders.push(given[i + 3]);
    args.push("-Xclang", given[i + 1], "-Xclang", inTree(given[i + 3]));
    i += 3;
  } else if (FOLDERS.includes(name)) {
    folders.push(given[++i]);
    args.push(name, inTree(given[i]));
  } else if (FILES.includes(name)) {
    files.push(given[++i]);
    args.push(name, inTree(given[i]));
  } else if (name === "-o" || name === "-MF") {
    value[name] = given[++i];
  } else if (SEPARATE.includes(name)) {
    if (name === "-MT" || name === "-MQ") value["-MT"] = given[i + 1];
    args.push(name, given[++i]);
  } else {
    if (name === "-MD" || name === "-MMD") dependencies = true;
    if (!name.startsWith("-") || name === "-") files.push(name);
    args.push(name.startsWith("-") ? name : inTree(name));
  }
}
if (dependencies) {
  const output = value["-o"] ?? "a.out";
  dependencyFile = value["-MF"] ?? output.replace(/\.[^./]*$/, "") + ".d";
  args.push("-MF", written(dependencyFile));
  if (!value["-MT"]) args.push("-MT", output);
}
if (value["-o"] === "-") args.push("-o", "-");
else if (value["-o"]) args.push("-o", written(value["-o"]));
// The standard input is read at once: it ends when clang is through.
let input = null;
for (const file of files) {
  if (file === "-") loadIncluded((input = fs.readFileSync(0)).toString("latin1"), process.cwd());
  else load(file);
}
const options = {
  stdin(length) {
    input ??= fs.readFileSync(0);
    const part = input.subarray(0, length);
    input = input.subarray(part.length);
    return part.length ? new Uint8Array(part) : null;
  },
  stdout: (bytes) => bytes && fs.writeSync(1, outOfTree(Buffer.from(bytes).toString("latin1")), null, "latin1"),
  stderr: (bytes) => bytes && fs.writeSync(2, outOfTree(Buffer.from(bytes).toString("latin1")), null, "latin1"),
  decodeASCII: false,
};
let left;
try {
  // The package loads what it needs first, and would report how far it is.
  await commands.clang(null, {}, { fetchProgress() {} });
  left = await commands[args.includes("--driver-mode=g++") ? "clang++" : "clang"](args, tree, options);
} catch (error) {
  if (!(error instanceof Exit)) throw error;
  left = error.files;
  process.exitCode = error.code || 1;
}
for (const [inside, name] of outputs) {
  const bytes = left?.[inside];
  if (bytes === undefined) continue;
  const isRule = name === dependencyFile;
  // Headers of the package are no files of this system.
  const rule = () => outOfTree(Buffer.from(bytes).toString("latin1").replace(/ \/usr\/\S+/g, ""));
  fs.writeFileSync(name, isRule ? rule() : bytes, isRule ? "latin1" : undefined);
}
