// Loads a library, by emback or as its project ships it, and calls it: node shipped.mjs LIBRARY ours|theirs FILE INPUT prints
// the milliseconds of loading, of the first call and of the quickest of the next ones, and a digest of what it gives.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [library, who, file, input] = process.argv.slice(2);
const CALLS = 6;

// Time of the processor, in ms: what else runs on the machine does not add to it.
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const module = () => import(pathToFileURL(file).href);
const script = () => createRequire(import.meta.url)(path.resolve(file));

// Each gives, once the library is loaded, the function that is called: it returns what is digested.
const libraries = {
  "es-module-lexer": {
    async ours() {
      const lexer = await (await module()).default();
      return (text) => {
        const at = lexer._lexer_text(text.length) >> 1, chars = lexer.HEAPU16;
        for (let i = 0; i < text.length; i++) chars[at + i] = text.charCodeAt(i);
        if (!lexer._lexer_run()) throw new Error("the text cannot be read");
        const words = lexer.HEAP32, imports = [], exports = [];
        for (let i = 0; i < lexer._lexer_imports(); i++) {
          const place = lexer._lexer_import(i) >> 2;
          const [s, e, ss, se, d] = words.subarray(place, place + 5);
          imports.push({ n: d === -1 ? text.slice(s, e) : undefined, s, e, ss, se, d });
        }
        for (let i = 0; i < lexer._lexer_exports(); i++) {
          const place = lexer._lexer_export(i) >> 2;
          const [s, e] = words.subarray(place, place + 2);
          exports.push({ n: text.slice(s, e), s, e });
        }
        return [imports, exports];
      };
    },
    theirs: async () => (await module()).parse,
    given: () => readFileSync(input, "latin1"),
    digested: ([imports, exports]) => [imports.map(({ s, e, ss, se, d }) => [s, e, ss, se, d]), exports.map(({ s, e }) => [s, e])],
  },

  openjpeg: {
    async ours() {
      const decoder = await (await module()).default();
      return (bytes) => {
        const at = decoder._malloc(bytes.length);
        decoder.HEAPU8.set(bytes, at);
        if (decoder._decode(at, bytes.length)) throw new Error("the picture cannot be decoded");
        decoder._free(at);
        const [red, green, blue] = decoder.image.components;
        // The shipped one gives pixels for a canvas.
        const pixels = new Uint8ClampedArray(red.length * 4);
        for (let i = 0, to = 0; i < red.length; i++, to += 4) {
          pixels[to] = red[i];
          pixels[to + 1] = green[i];
          pixels[to + 2] = blue[i];
          pixels[to + 3] = 255;
        }
        return pixels;
      };
    },
    async theirs() {
      const decoder = await (await module()).default();
      return (bytes) => {
        const at = decoder._malloc(bytes.length);
        decoder.writeArrayToMemory(bytes, at);
        if (decoder._jp2_decode(at, bytes.length, 0, false, false, 0)) throw new Error(decoder.errorMessages);
        decoder._free(at);
        return decoder.imageData;
      };
    },
    given: () => readFileSync(input),
    digested: (pixels) => pixels,
  },

  sqlite: {
    async ours() {
      const sqlite = await script()();
      const word = sqlite._malloc(8);
      const string = (text) => {
        const size = sqlite.lengthBytesUTF8(text) + 1, at = sqlite._malloc(size);
        sqlite.stringToUTF8(text, at, size);
        return at;
      };
      return (statements) => {
        const name = string(":memory:");
        if (sqlite._sqlite3_open(name, word)) throw new Error("no database");
        const database = sqlite.getValue(word, "i32"), results = [];
        for (const statement of statements) {
          const text = string(statement), values = [];
          if (sqlite._sqlite3_prepare_v2(database, text, -1, word, 0))
            throw new Error(sqlite.UTF8ToString(sqlite._sqlite3_errmsg(database)));
          const prepared = sqlite.getValue(word, "i32");
          while (sqlite._sqlite3_step(prepared) === 100) {
            const row = [];
            for (let i = 0; i < sqlite._sqlite3_column_count(prepared); i++) {
              const kind = sqlite._sqlite3_column_type(prepared, i);
              if (kind === 1 || kind === 2) row.push(sqlite._sqlite3_column_double(prepared, i));
              else row.push(kind === 5 ? null : sqlite.UTF8ToString(sqlite._sqlite3_column_text(prepared, i)));
            }
            values.push(row);
          }
          sqlite._sqlite3_finalize(prepared);
          sqlite._free(text);
          if (values.length) results.push(values);
        }
        sqlite._sqlite3_close_v2(database);
        sqlite._free(name);
        return results;
      };
    },
    async theirs() {
      const { Database } = await script()();
      return (statements) => {
        const database = new Database(), results = [];
        for (const statement of statements) for (const { values } of database.exec(statement)) results.push(values);
        database.close();
        return results;
      };
    },
    given: () => [
      "CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT, price REAL, kind INTEGER)",
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) " +
        "INSERT INTO item SELECT i, 'item ' || (i * 7919 % 30011), (i * 37 % 1000) / 8.0, i % 40 FROM n",
      "CREATE INDEX by_name ON item(name)",
      "SELECT kind, count(*), sum(price), max(name) FROM item GROUP BY kind ORDER BY 3 DESC, 1",
      "SELECT count(*) FROM item WHERE name LIKE '%99%'",
      "UPDATE item SET price = price * 1.25 WHERE id % 3 = 0",
      "DELETE FROM item WHERE name < 'item 2'",
      "SELECT a.id, b.id FROM item a JOIN item b ON b.name = 'item ' || (a.id * 13 % 30011) ORDER BY 1 LIMIT 20",
      "SELECT * FROM item WHERE id < 5000",
      "CREATE VIRTUAL TABLE words USING fts3(text)",
      "INSERT INTO words SELECT name || ' of kind ' || kind FROM item WHERE id < 5000",
      "SELECT count(*) FROM words WHERE words MATCH 'kind 7'",
    ],
    digested: (results) => results,
  },

  libsodium: {
    ours: async () => sodium(await script()({ getRandomValue: () => 7 })),
    async theirs() {
      // The part that needs no WebAssembly is the one that runs where there is none.
      delete globalThis.WebAssembly;
      // That WebAssembly could not be started is reported once more, later.
      process.on("unhandledRejection", () => {});
      const loaded = script();
      await loaded.ready.catch(() => loaded.useBackupModule());
      return sodium(loaded);
    },
    given: () => Uint8Array.from({ length: 300000 }, (_, i) => (i * 2654435761) >>> 24),
    digested: (results) => results.map((bytes) => Buffer.from(bytes).toString("hex")),
  },
};

// Hashes, encrypts, signs and multiplies.
function sodium(module) {
  module._sodium_init();
  return (bytes) => {
    const text = module._malloc(bytes.length), sealed = module._malloc(bytes.length + 16);
    const [key, nonce, seed, open, secret, out] = [32, 24, 32, 32, 64, 64].map((size) => module._malloc(size));
    module.HEAPU8.set(bytes, text);
    for (const [at, size] of [[key, 32], [nonce, 24], [seed, 32]]) module.HEAPU8.set(bytes.subarray(1000, 1000 + size), at);
    const taken = (at, size) => module.HEAPU8.slice(at, at + size);
    const results = [];
    module._crypto_generichash(out, 32, text, bytes.length, 0, 0, 0);
    results.push(taken(out, 32));
    module._crypto_auth(out, text, bytes.length, 0, key);
    results.push(taken(out, 32));
    module._crypto_secretbox_easy(sealed, text, bytes.length, 0, nonce, key);
    results.push(taken(sealed, bytes.length + 16));
    if (module._crypto_secretbox_open_easy(text, sealed, bytes.length + 16, 0, nonce, key)) throw new Error("it does not open");
    module._crypto_sign_seed_keypair(open, secret, seed);
    for (let i = 0; i < 8; i++) {
      module._crypto_sign_detached(out, 0, text, 1000 + i, 0, secret);
      results.push(taken(out, 64));
      if (module._crypto_sign_verify_detached(out, text, 1000 + i, 0, open)) throw new Error("a signature is wrong");
      module._crypto_scalarmult_base(out, seed);
      results.push(taken(out, 32));
    }
    for (const at of [text, sealed, key, nonce, seed, open, secret, out]) module._free(at);
    return results;
  };
}

const { given, digested, [who]: load } = libraries[library];
const argument = given();
const started = now();
const call = await load();
const times = [now()];
let result;
for (let i = 0; i < CALLS; i++) {
  result = call(argument);
  times.push(now());
}
const spent = times.slice(1).map((time, i) => time - times[i]);
const bytes = digested(result);
const digest = createHash("sha256").update(ArrayBuffer.isView(bytes) ? bytes : JSON.stringify(bytes)).digest("hex");
console.log(JSON.stringify({ load: times[0] - started, first: spent[0], warm: Math.min(...spent.slice(1)), digest }));
