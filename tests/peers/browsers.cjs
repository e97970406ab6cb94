// Measures pages in a browser: node browsers.cjs FOLDER-OF-PUPPETEER BROWSER EXECUTABLE PLAN RUNS. The plan is a list of pages
// in JSON, each with a name and a folder. Prints an object in JSON: by name the least times in ms and what was printed.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { serve } = require("../suites/pages/server.cjs");

const [modules, browser, executablePath, plan, runs] = process.argv.slice(2);
const puppeteer = require(path.join(modules, "node_modules/puppeteer-core"));

async function main() {
  const pages = JSON.parse(fs.readFileSync(plan, "utf8"));
  const server = await serve(pages);
  const args = browser === "chrome" ? ["--no-sandbox", "--no-first-run", "--disable-background-networking"] : [];
  const started = await puppeteer.launch({ browser, executablePath, headless: true, args, protocolTimeout: 600000 });
  const found = {};
  try {
    const page = await started.newPage();
    page.setDefaultNavigationTimeout(120000);
    // In turns, so that what else happens on the machine happens to all.
    for (let run = 0; run < Number(runs); run++)
      for (const { name } of pages) {
        await page.goto(`${server.address}/${name}/index.html`);
        const now = await page.evaluate("measure()");
        const old = found[name] ?? now;
        found[name] = { ...now, load: Math.min(now.load, old.load), run: Math.min(now.run, old.run) };
      }
  } finally {
    await started.close();
    server.close();
  }
  console.log(JSON.stringify(found));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
