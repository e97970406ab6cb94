// Runs a script as a page does: no node, no files, only what a browser gives. Arguments: the script, the type that the
// server gives to modules, and what the page lacks.
"use strict";
const vm = require("vm");
const fs = require("fs");
const path = require("path");
const [script, type, lacks] = process.argv.slice(2);
const folder = path.dirname(script);
const name = (url) => path.join(folder, path.basename(url));
class XMLHttpRequest {
  open(method, url, later) {
    Object.assign(this, { url, later });
  }
  overrideMimeType() {}
  send() {
    const bytes = fs.readFileSync(name(this.url));
    this.status = 200;
    if (!this.later) return void (this.responseText = bytes.toString("latin1"));
    this.response = new Uint8Array(bytes).buffer;
    setTimeout(() => this.onload());
  }
}
const page = {
  console,
  setTimeout,
  XMLHttpRequest,
  fetch: async (url) => new Response(fs.readFileSync(name(url)), { headers: { "content-type": type } }),
  WebAssembly: lacks === "WebAssembly" ? undefined : WebAssembly,
  document: {
    currentScript: { src: "http://page/" + path.basename(script) },
    createElement: () => ({}),
    head: {
      appendChild(element) {
        page.document.currentScript = element;
        vm.runInContext(fs.readFileSync(name(element.src), "utf8"), page);
        if (element.onload) setTimeout(element.onload);
      },
    },
  },
};
page.window = page;
vm.createContext(page);
vm.runInContext(fs.readFileSync(script, "utf8"), page);
// A factory is called, and awaited.
if (typeof page.create === "function") Promise.resolve(page.create({})).then((made) => console.log("ready " + made.calledRun));
