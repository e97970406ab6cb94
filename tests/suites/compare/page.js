// Opens a report as a person would: node page.js FOLDER-OF-PLAYWRIGHT CHROMIUM REPORT SCREENSHOTS
"use strict";
const assert = require("node:assert");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const [modules, executablePath, report, shots] = process.argv.slice(2);
const { chromium } = require(path.join(modules, "node_modules/playwright-core"));
const args = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

async function look(page) {
  const complaints = [];
  page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(`asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(report).href);
  return complaints;
}

async function main() {
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const width of [1280, 390]) {
      for (const colorScheme of ["light", "dark"]) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        const complaints = await look(page);
        // Pinned, so that the picture shows what is lit.
        await page.locator(".ir [data-from]").first().click();
        await page.screenshot({ path: path.join(shots, `${width}-${colorScheme}.png`), fullPage: true });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${width}: the page is ${wide} too wide`);
        assert.deepStrictEqual(complaints, []);
        await page.close();
      }
    }
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints = await look(page);
    const lit = (column) => page.locator(`.${column} .lit`).allTextContents();
    const division = page.locator(".ir .line", { hasText: "sdiv" });
    await division.hover();
    assert.match((await lit("asm")).join("\n"), /\//);
    assert.match((await lit("wasm")).join("\n"), /i32\.div_s/);
    assert.equal((await lit("ir")).some((text) => text.includes("fptosi")), false);
    // The other way round.
    await page.locator(".wasm .line", { hasText: "i32.div_s" }).hover();
    assert.ok((await lit("ir")).some((text) => text.includes("sdiv")));
    // Pinned, it stays; Escape lets it go.
    await division.click();
    await page.locator("h1").hover();
    assert.ok((await lit("wasm")).length > 0);
    await page.keyboard.press("ArrowDown");
    assert.ok((await page.locator(":focus").textContent()).includes("add"));
    await page.keyboard.press("Escape");
    assert.equal((await lit("wasm")).length, 0);
    // Filtering.
    await page.fill("#filter", "fptosi");
    assert.deepStrictEqual(await page.locator(".function:visible h2").allTextContents(), ["wide"]);
    assert.equal(await page.locator(".ir .line:visible").count(), 1);
    await page.fill("#filter", "");
    await page.selectOption("#which", { label: "main" });
    assert.deepStrictEqual(await page.locator(".function:visible h2").allTextContents(), ["main"]);
    assert.deepStrictEqual(complaints, []);
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
