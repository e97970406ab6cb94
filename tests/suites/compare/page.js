// Opens a report in a browser and operates it: node page.js FOLDER-OF-PLAYWRIGHT CHROMIUM REPORT SCREENSHOTS
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

async function open(page) {
  const complaints = [];
  page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(`asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(report).href, { timeout: 120000 });
  return complaints;
}

async function pictures(browser) {
  for (const width of [1280, 390]) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const complaints = await open(page);
      // Pinned, so that the picture shows what is lit.
      await page.locator(".ir [data-from]").first().click();
      await page.screenshot({ path: path.join(shots, `${width}-${colorScheme}.png`), fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${width}: the page is ${wide} too wide`);
      assert.deepStrictEqual(complaints, []);
      await page.close();
    }
  }
}

const lit = (page, column) => page.locator(`.column.${column} .lit`).allTextContents();
const functions = (page) => page.locator(".function:visible h3").allTextContents();

async function pointing(page) {
  const division = page.locator(".ir .line", { hasText: "sdiv" });
  await division.hover();
  assert.match((await lit(page, "asm")).join("\n"), /\//);
  assert.match((await lit(page, "wasm")).join("\n"), /i32\.div_s/);
  assert.match((await lit(page, "llvm")).join("\n"), /i32\.div_s/);
  assert.equal((await lit(page, "ir")).some((text) => text.includes("fptosi")), false);
  // The other way round, from either side.
  await page.locator(".column.wasm .line", { hasText: "i32.div_s" }).hover();
  assert.ok((await lit(page, "ir")).some((text) => text.includes("sdiv")));
  await page.locator("h1").hover();
  await page.locator(".column.llvm .line", { hasText: "i32.div_s" }).hover();
  assert.ok((await lit(page, "ir")).some((text) => text.includes("sdiv")));
  assert.ok((await lit(page, "asm")).length > 0);
  await page.locator("h1").hover();
  await page.locator(".column.asm .line", { hasText: "/" }).first().hover();
  assert.ok((await lit(page, "ir")).some((text) => text.includes("sdiv")));
  // Pinned, it stays; Escape lets it go.
  await division.click();
  await page.locator("h1").hover();
  assert.ok((await lit(page, "wasm")).length > 0);
  await page.keyboard.press("ArrowDown");
  assert.ok((await page.locator(":focus").textContent()).includes("add"));
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator(".column.asm .line:focus").count(), 1, "hidden columns are skipped");
  await page.keyboard.press("Escape");
  assert.equal((await lit(page, "wasm")).length, 0);
}

async function searching(page) {
  await page.keyboard.press("/");
  await page.keyboard.type("fptosi");
  assert.deepStrictEqual(await functions(page), ["wide"]);
  assert.equal(await page.locator(".ir .line:visible").count(), 1);
  assert.ok(await page.locator(".column.wasm .line.near:visible").count() > 0, "what it became is shown with it");
  assert.equal(await page.locator("#count").textContent(), "1 line");
  await page.fill("#filter", "");
  await page.selectOption("#which", { label: "main" });
  assert.deepStrictEqual(await functions(page), ["main"]);
  await page.click("#after");
  assert.deepStrictEqual(await functions(page), ["wide"]);
  // A place of another function brings that one.
  await page.locator(".place", { hasText: "main, line 3" }).click();
  assert.deepStrictEqual(await functions(page), ["main"]);
  assert.ok((await page.locator(":focus").textContent()).includes("sdiv"));
  await page.keyboard.press("Escape");
  await page.selectOption("#which", { label: "all" });
}

async function columns(page) {
  const tree = page.locator(".column.asm-tree").first();
  assert.equal(await tree.isVisible(), false);
  await page.locator(".choice summary").click();
  await page.getByLabel("tree for asm.js").check();
  assert.equal(await tree.isVisible(), true);
  await page.locator(".choice summary").click();
  await page.locator(".ir .line", { hasText: "sdiv" }).hover();
  assert.ok((await lit(page, "asm-tree")).some((text) => text.includes("sdiv")));
  assert.equal(await page.locator(".ir .mark[title*='division by zero']").count(), 1);
}

async function sorting(page) {
  const names = async () => (await page.locator(".figures tbody th").allTextContents()).filter((name) => !name.startsWith("__"));
  const before = await names();
  const head = page.locator(".figures th", { hasText: "i64 pairs" });
  await head.locator("button").click();
  assert.equal(await head.getAttribute("aria-sort"), "descending");
  assert.deepStrictEqual(await names(), ["wide", "main", "Total"]);
  await page.locator(".figures button", { hasText: "Function" }).click();
  assert.deepStrictEqual(await names(), ["main", "wide", "Total"]);
  assert.deepStrictEqual(before, ["main", "wide", "Total"]);
}

async function running(page) {
  const rows = page.locator(".times tbody tr");
  assert.ok(await rows.filter({ hasText: "chromium" }).count() === 3);
  assert.ok(await rows.filter({ hasText: "wasm by LLVM" }).count() >= 2);
  for (const bar of await page.locator(".times .bar > div").all()) {
    const { width } = await bar.boundingBox();
    assert.ok(width > 0);
  }
}

async function main() {
  const browser = await chromium.launch({ executablePath, args });
  try {
    await pictures(browser);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints = await open(page);
    for (const part of [pointing, searching, columns, sorting, running]) await part(page);
    assert.deepStrictEqual(complaints, []);
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
