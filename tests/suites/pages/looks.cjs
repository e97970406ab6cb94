// What the pages of the examples must show.
"use strict";
const assert = require("node:assert");

const WIDTH = 160, HEIGHT = 120, LIMIT = 255;

/** Asks until the answer is the wanted one, or for so long that it will not be. */
async function becomes(wanted, ask, complaints) {
  let found;
  for (const end = Date.now() + 10000; Date.now() < end; await new Promise((later) => setTimeout(later, 20))) {
    found = await ask();
    if (wanted === found) return;
    if (complaints.length) break;
  }
  assert.deepStrictEqual({ complaints, shown: found }, { complaints: [], shown: wanted });
}

const text = (page, id) => page.evaluate((id) => document.getElementById(id)?.textContent ?? "", id);

// What canvas.c draws, worked out here.
function picture(x, y, step) {
  const bytes = Buffer.alloc(WIDTH * HEIGHT * 4, 255);
  for (let row = 0; row < HEIGHT; row++)
    for (let column = 0; column < WIDTH; column++) {
      const cx = x + (column - WIDTH / 2) * step, cy = y + (row - HEIGHT / 2) * step;
      let a = 0, b = 0, n = 0;
      for (; n < LIMIT && a * a + b * b < 4; n++) [a, b] = [a * a - b * b + cx, 2 * a * b + cy];
      bytes.set(n === LIMIT ? [0, 0, 0] : [n * 3, n * 5, 64 + n * 7], (row * WIDTH + column) * 4);
    }
  return bytes;
}

// The canvas is copied: reading it often would make the browser keep it in another way.
const drawn = (page, part) =>
  page.evaluate((part) => {
    const canvas = document.getElementById("canvas"), copy = document.createElement("canvas");
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const context = copy.getContext("2d", { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    return Array.from(data).slice(part).join();
  }, part);

async function shows(wanted, page, complaints) {
  // The last row comes last.
  const row = WIDTH * 4;
  await becomes(wanted.subarray(-row).join(), () => drawn(page, -row), complaints);
  assert.ok((await drawn(page, 0)) === wanted.join(), "another picture was drawn");
}

exports.hello = async function (page, complaints) {
  await becomes("loading, and ended with status 2", () => text(page, "status"), complaints);
  assert.strictEqual(await text(page, "output"), "hello, early bird\nhello, page\nhello, world\n");
};

exports.canvas = async function (page, complaints) {
  const step = 3 / WIDTH;
  await shows(picture(-0.75, 0, step), page, complaints);
  const box = await (await page.$("#canvas")).boundingBox();
  await page.mouse.click(box.x + 50, box.y + 40);
  await shows(picture(-0.75 + (50 - 80) * step, (40 - 60) * step, step / 2), page, complaints);
};

exports.printed = (page, complaints, { wanted }) => becomes(wanted, () => text(page, "output"), complaints);

exports.primes = (page, complaints) =>
  becomes(
    "went through 1000 numbers\n168 primes below 1000\nwent through 1000000 numbers\n78498 primes below 1000000\n",
    () => text(page, "output"),
    complaints
  );
