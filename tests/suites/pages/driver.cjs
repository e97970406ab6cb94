// Opens pages in a browser: node driver.cjs FOLDER-OF-PUPPETEER BROWSER EXECUTABLE PLAN. The plan is a list of cases in JSON;
// each gives a line with its name and, after a tab, "ok" or what was wrong, in JSON. `browser` is the
// only one that a case is for.
"use strict";
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const looks = require("./looks.cjs");
const { serve } = require("./server.cjs");

const [modules, browser, executablePath, plan] = process.argv.slice(2);
const puppeteer = require(path.join(modules, "node_modules/puppeteer-core"));
const chrome = [
  "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
  // WebGL without a graphics card.
  "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
];

// A browser may report that a policy forbids WebAssembly, which the page asked for.
const forbidden = /Content.Security.Policy.* blocked WebAssembly/;

async function visit(page, one, server) {
  const complaints = [], warnings = [];
  const complain = (text) => {
    if (!(one.policy && forbidden.test(text))) complaints.push(text);
  };
  const listeners = {
    console: (message) => {
      if (message.type() === "error") complain(message.text());
      else if (/^warn/.test(message.type())) warnings.push(message.text());
    },
    pageerror: (error) => complain(String(error)),
  };
  for (const event in listeners) page.on(event, listeners[event]);
  try {
    await judge(page, one, server, complaints, warnings);
  } finally {
    for (const event in listeners) page.off(event, listeners[event]);
  }
}

async function judge(page, one, server, complaints, warnings) {
  await page.goto(one.file ? pathToFileURL(path.join(one.folder, one.page)).href : `${server.address}/${one.name}/${one.page}`);
  if (one.fails) {
    const messages = () => [...warnings, ...complaints].join("\n");
    for (const end = Date.now() + 10000; Date.now() < end && !messages().includes(one.fails); )
      await new Promise((later) => setTimeout(later, 20));
    assert.ok(messages().includes(one.fails), `it does not say "${one.fails}" but: ${messages()}`);
    return;
  }
  await looks[one.program](page, complaints, one);
  assert.deepStrictEqual(complaints, []);
  assert.deepStrictEqual(warnings.filter((text) => !one.warns || !text.includes(one.warns)), []);
  if (one.file) return;
  const asked = server.asked.get(one.name);
  for (const file of one.loads) assert.ok(asked.includes(file), `${file} was not loaded, but ${asked}`);
  for (const file of one.leaves) assert.ok(!asked.includes(file), `${file} was loaded: ${asked}`);
}

async function main() {
  const cases = JSON.parse(fs.readFileSync(plan, "utf8")).filter((one) => !one.browser || one.browser === browser);
  const server = await serve(cases);
  const started = await puppeteer.launch({ browser, executablePath, headless: true, args: browser === "chrome" ? chrome : [] });
  try {
    // One page for all: opening another takes a browser longer than most visits.
    const page = await started.newPage();
    // Browsers compile a megabyte of asm.js before a page is there, on a slow machine for a long time.
    page.setDefaultNavigationTimeout(120000);
    for (const one of cases) {
      let verdict = "ok";
      try {
        await visit(page, one, server);
      } catch (error) {
        verdict = String(error.message ?? error).slice(0, 2000);
      }
      // What it still has to say about its end is not the next one's.
      if (one.fails) await page.goto("about:blank");
      console.log(`${one.name}\t${JSON.stringify(verdict)}`);
    }
  } finally {
    await started.close();
    server.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
