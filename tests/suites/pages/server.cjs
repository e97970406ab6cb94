// A static server on a free port: /CASE/FILE is FILE in the folder of that case, with the headers that it wants.
"use strict";
const crypto = require("node:crypto");
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

// Scripts of the page's own and from its server, and no more: no eval, and no WebAssembly.
function policy(text) {
  const inside = [...text.matchAll(/<script(?: type="module")?>([^]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${crypto.createHash("sha256").update(script).digest("base64")}'`
  );
  return ["default-src 'self'; script-src 'self'", ...inside].join(" ");
}

/** Serves `cases`; gives the address and, by the name of a case, the files that were asked for. */
exports.serve = async function (cases) {
  const asked = new Map(cases.map(({ name }) => [name, []]));
  const server = http.createServer((request, response) => {
    const [, name, ...rest] = new URL(request.url, "http://host").pathname.split("/");
    const found = cases.find((one) => one.name === name);
    const file = rest.join("/");
    if (file === "favicon.ico" || name === "favicon.ico") return response.writeHead(204).end();
    const kind = path.extname(file);
    let bytes;
    try {
      bytes = fs.readFileSync(path.join(found.folder, file));
    } catch {
      return response.writeHead(404).end();
    } finally {
      asked.get(name)?.push(file);
    }
    const headers = { "content-type": types[kind] ?? "application/octet-stream", "cache-control": "no-store" };
    if (kind === ".wasm" && found.type) headers["content-type"] = found.type;
    if (found.policy) headers["content-security-policy"] = policy(kind === ".html" ? bytes.toString() : "");
    response.writeHead(200, headers).end(bytes);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}`, asked, close: () => server.close() };
};
