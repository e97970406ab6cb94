// Evaluates the JavaScript libraries of an installed Emscripten with the functions of its own compiler, and prints what
// they define, each symbol for itself. Standard input has the request as JSON: {root, structs, settings, libraries}.
//
// A line '//@ SYMBOL FILE LINE BYTES' is followed by as many bytes of JavaScript: mergeInto(LibraryManager.library, {...})
// with the symbol and its decorations, in which nothing is left to evaluate.
'use strict';
const fs = require('fs');
const path = require('path');
const request = JSON.parse(fs.readFileSync(0, 'utf8'));
const src = path.join(request.root, 'src');
const faults = [];
global.nodePath = path;
global.print = function () {};
global.printErr = function (text) {
    faults.push(String(text));
};
global.read = function (name) {
    const places = [name, path.join(src, name)];
    return fs.readFileSync(places.find((place) => path.isAbsolute(place) && fs.existsSync(place)) || places[1], 'utf8');
};
const load = (name) => (0, eval)(read(name));

// The settings are global variables of Emscripten's compiler; what its settings.js does not declare is as emcc has it.
load('settings.js');
load('settings_internal.js');
Object.assign(global, {
    STRUCT_INFO: request.structs, AUTO_JS_LIBRARIES: 1, LINK_AS_CXX: 0, DYNCALLS: 1, WASM_BIGINT: 0, MINIMAL_RUNTIME: 0,
    JS_LIBRARIES: [], SHRINK_LEVEL: 0, OPT_LEVEL: 2, TARGET_BASENAME: 'program', STACK_ALIGN: 16, HAS_MAIN: 1, MEMORY64: 0,
    ASSERTIONS: 0, EXIT_RUNTIME: 0, DEBUG_LEVEL: 0, WASM_EXPORTS: [], EXPORTED_FUNCTIONS: [], SIDE_MODULE_EXPORTS: [], USE_PTHREADS: 0,
});
if (!global.INCOMING_MODULE_JS_API || !INCOMING_MODULE_JS_API.length) global.INCOMING_MODULE_JS_API = global.ALL_INCOMING_MODULE_JS_API || [];
for (const name in request.settings) global[name] = request.settings[name];
for (const name of ['EXPORTED_FUNCTIONS', 'WASM_EXPORTS', 'SIDE_MODULE_EXPORTS', 'INCOMING_MODULE_JS_API'])
    global[name] = new Set(global[name]);
global.RUNTIME_DEBUG = 0;
try {
    const version = fs.readFileSync(path.join(request.root, 'emscripten-version.txt'), 'utf8');
    global.EMSCRIPTEN_VERSION = version.replace(/["\s]/g, '');
} catch (fault) {}
global.JS_LIBRARIES = request.libraries.filter((name) => fs.existsSync(path.isAbsolute(name) ? name : path.join(src, name)));

for (const name of ['utility.js', 'modules.js', 'parseTools.js', 'jsifier.js', 'runtime.js']) load(name);
global.error = global.printErr;
global.warn = global.warnOnce = function () {};
// A function pointer is called through the function of its signature; pointers are integers in a signature.
global.makeDynCall = function (sig, pointer) {
    const name = 'dynCall_' + sig.replace(/p/g, 'i').replace(/^j/, 'i').replace(/j/g, 'ii');
    return pointer === undefined ? name : `${name}.bind(null, ${pointer})`;
};
// What library functions mention of the program is linked with them.
global.hasExportedFunction = (name) => /^_(malloc|free|memcpy|realloc)$/.test(name);
global.makeMalloc = (source, size) => `_malloc(${size})`;
global.runtimeKeepalivePush = () => 'runtimeKeepalivePush();';
global.runtimeKeepalivePop = () => 'runtimeKeepalivePop();';

// Which file a symbol is from, the last one that defines it.
const files = {};
const merge = global.mergeInto;
let file = '';
const reading = global.read;
global.read = function (name) {
    if (LibraryManager.libraries.includes(name)) file = name;
    return reading(name);
};
global.mergeInto = function (into, from) {
    if (into === LibraryManager.library) for (const key of Object.keys(from)) files[key] = file;
    return merge(into, from);
};
LibraryManager.library = null;
const library = {};
// load() does nothing where there is a library.
try {
    const before = LibraryManager.load;
    before.call(LibraryManager);
} catch (fault) {
    process.stderr.write([`${file}: ${fault && fault.message || fault}`].concat(faults).join('\n') + '\n');
    process.exit(1);
}
Object.assign(library, LibraryManager.library);
// What Emscripten has in the part of its script that is no library.
if (global.RETAIN_COMPILER_SETTINGS) {
    library.$compilerSettings = makeRetainedCompilerSettings();
    library.$getCompilerSetting = function (name) {
        if (!(name in compilerSettings)) return 'invalid compiler setting: ' + name;
        return compilerSettings[name];
    };
    files.$compilerSettings = files.$getCompilerSetting = 'library.js';
}

const decorations = /^(.+)__(deps|sig|postset|asm|inline|proxy|docs|import|nothrow|noleakcheck|internal|user|async|i53abi|unimplemented)$/;
const isDecoration = (key) => {
    const parts = decorations.exec(key);
    return parts && parts[1] in library;
};

// An expression that gives the value again.
function text(value, key) {
    if (typeof value === 'function') {
        const own = value.toString().replace(/\r\n/g, '\n');
        const isExpression = (own) => {
            try {
                new Function('(' + own + ')');
                return true;
            } catch (fault) {
                return false;
            }
        };
        // A method has no word in front of its name.
        return isExpression(own) ? own : 'function ' + own;
    }
    if (value === null || typeof value !== 'object') return value === undefined ? 'undefined' : JSON.stringify(value);
    if (ArrayBuffer.isView(value)) return `new ${value.constructor.name}([${Array.from(value)}])`;
    if (Array.isArray(value)) return '[' + Array.from(value, (item) => text(item)).join(', ') + ']';
    const parts = Object.getOwnPropertyNames(value).map((name) => {
        const property = Object.getOwnPropertyDescriptor(value, name);
        const quoted = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
        if (property.get || property.set)
            return [property.get, property.set].filter(Boolean).map((accessor) => accessor.toString()).join(', ');
        return quoted + ': ' + text(property.value);
    });
    return '{' + parts.join(',\n') + '}';
}

// The line that defines a symbol.
const lines = {};
function line(name, key) {
    if (!lines[name]) {
        lines[name] = {};
        try {
            reading(name).split('\n').forEach((line, at) => {
                const found = /^\s*['"]?(\$?[\w$]+)['"]?\s*[:(]/.exec(line);
                if (found && !(found[1] in lines[name])) lines[name][found[1]] = at + 1;
            });
        } catch (fault) {}
    }
    return lines[name][key] || 1;
}

// Tables that its script has in the part that emback has of its own; its libraries for pages fill them.
const tables = reading('preamble.js').match(/^Module\["preloaded\w+"\] = \{\};/gm) || [];

// Its plugins are set up when a file is first given to them.
const plugins = 'if (typeof emPlugins === "function") emPlugins = function () { Browser.init(); return Module["preloadPlugins"]; };';

const pieces = [];
for (const key of Object.keys(library).sort()) {
    if (isDecoration(key) || !/^\$?[\w$]+$/.test(key)) continue;
    const parts = [];
    const value = library[key];
    if (typeof value === 'function') {
        const own = text(value);
        parts.push(/^function\b/.test(own) && !/^function\s*\*/.test(own) ? `${key}: ${own}` : `${key}: (${own})`);
    } else if (typeof value === 'string') {
        // ';code' sets a variable and goes on.
        // What names no other symbol is an expression, with and without '='.
        const isAlias = value !== key && value in library;
        if (value[0] === ';') parts.push(`${key}: undefined`);
        else {
            // An expression may end in a semicolon.
            const own = isAlias ? value : value.trim().replace(/;+$/, '');
            parts.push(`${key}: ${JSON.stringify(own[0] === '=' || isAlias ? own : '=' + own)}`);
        }
    } else parts.push(`${key}: ${text(value)}`);
    const own = (what) => library[`${key}__${what}`];
    const deps = Array.isArray(own('deps')) ? own('deps').filter((dep) => typeof dep === 'string' && dep) : [];
    if (deps.length) parts.push(`${key}__deps: ${JSON.stringify(deps)}`);
    if (typeof own('sig') === 'string' && /^[vijfdp]+$/.test(own('sig'))) parts.push(`${key}__sig: ${JSON.stringify(own('sig'))}`);
    let postset = typeof value === 'string' && value[0] === ';' ? value.slice(1) + '\n' : '';
    // A dependency that is a function gives statements that run before those of the postset.
    for (const dep of own('deps') || []) {
        const statements = typeof dep === 'function' && dep();
        if (statements) postset += statements + ';\n';
    }
    if (key === '$Browser') postset += tables.join('\n') + plugins;
    let after = own('postset');
    global.ATINITS.length = global.ATEXITS.length = 0;
    if (typeof after === 'function') {
        try {
            after = after();
        } catch (fault) {
            after = '';
        }
    }
    // A postset need not end in a semicolon, and may be no more than one.
    if (after) postset += after + ';';
    if (global.ATINITS.length) postset += `addOnInit(function() { ${global.ATINITS.join('\n')} });`;
    if (postset) parts.push(`${key}__postset: ${JSON.stringify(postset)}`);
    const source = Buffer.from(`mergeInto(LibraryManager.library, {\n${parts.join(',\n')}\n});\n`);
    const from = files[key] || 'library.js';
    pieces.push(Buffer.from(`//@ ${key} ${from} ${line(from, key)} ${source.length}\n`), source);
}
fs.writeSync(1, '');
process.stdout.write(Buffer.concat(pieces));
