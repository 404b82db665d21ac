// Looks at pages in a browser: node --test, with the folder of the pages in COLAB_PAGES and the browser in COLAB_BROWSER.
import assert from "node:assert/strict";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
const folder = process.env.COLAB_PAGES;
const pages = (await readdir(folder)).filter(name => name.endsWith(".html")).sort();
const desktop = { viewport: { width: 1366, height: 900 }, colorScheme: "light" };
const views = {
  desktop,
  "desktop, dark": { ...desktop, colorScheme: "dark" },
  "desktop without scripts": { ...desktop, javaScriptEnabled: false },
  phone: { viewport: { width: 360, height: 740 }, colorScheme: "light", isMobile: true, hasTouch: true },
};
let browser;

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.COLAB_BROWSER, args: ["--no-sandbox"] });
});
after(() => browser.close());

const address = name => pathToFileURL(join(folder, name)).href;

/** A page, with all it asks for and complains of. */
async function opened(name, view) {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  const asked = [];
  const complaints = [];
  page.on("request", request => asked.push(request.url()));
  page.on("console", message => complaints.push(message.text()));
  page.on("pageerror", error => complaints.push(String(error)));
  page.on("dialog", dialog => { complaints.push(dialog.message()); return dialog.dismiss(); });
  await page.goto(address(name));
  return { page, asked, complaints, close: () => context.close() };
}

const tables = page => page.locator("table").evaluateAll(all => all.map(table => table.innerText));

test("there are pages", () => assert.ok(pages.length > 2, folder));

for (const name of pages) {
  for (const [view, options] of Object.entries(views)) {
    test(`${name} on ${view}: whole, accessible, and it asks for nothing`, async () => {
      const { page, asked, complaints, close } = await opened(name, options);
      assert.deepEqual(asked, [address(name)]);
      assert.deepEqual(complaints, []);
      const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= screen, `${wide} pixels on a screen of ${screen}`);
      if (options.javaScriptEnabled !== false) {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => axe.run());
        assert.deepEqual(violations.map(one => [one.id, one.nodes[0].html.slice(0, 300)]), []);
      }
      await close();
    });
  }

  test(`${name} is the same with and without scripts`, async () => {
    const [plain, scripted] = await Promise.all([opened(name, views["desktop without scripts"]), opened(name, desktop)]);
    assert.deepEqual(await tables(scripted.page), await tables(plain.page));
    await plain.close();
    await scripted.close();
  });

  test(`${name} prints, white even where screens are dark`, async () => {
    const { page, close } = await opened(name, views["desktop, dark"]);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
    await writeFile(join(folder, name.replace(".html", ".pdf")), pdf);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(ground, "rgb(255, 255, 255)");
    await close();
  });
}

test("every page is valid HTML", async () => {
  const checker = require.resolve("vnu-jar/build/dist/vnu.jar");
  const { stderr } = await promisify(execFile)("java", ["-jar", checker, "--errors-only", ...pages.map(name => join(folder, name))])
    .catch(failed => failed);
  assert.equal(stderr, "");
});

test("the policy stops what a page would load or run", async () => {
  const { page, asked, complaints, close } = await opened("report.html", desktop);
  const ran = await page.evaluate(async () => {
    const load = (tag, place) => new Promise(done => {
      const element = document.createElement(tag);
      element.onload = () => done("loaded");
      element.onerror = () => done("stopped");
      Object.assign(element, place);
      document.body.append(element);
    });
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
    return [
      await load("img", { src: "data:image/gif;base64,R0lGODlhAQABAAAAACw=" }),
      await load("script", { src: "data:text/javascript,1" }),
      await fetch("http://192.0.2.1/").then(() => "loaded", () => "stopped"),
      window.ran === undefined ? "stopped" : "ran",
    ];
  });
  assert.deepEqual(ran, ["stopped", "stopped", "stopped", "stopped"]);
  assert.ok(complaints.length >= 4);
  assert.deepEqual(asked.filter(url => url.startsWith("http")), []);
  await close();
});

test("a heading sorts its rows, the other way, and back", async () => {
  const { page, close } = await opened("partners.html", desktop);
  const first = () => page.locator("tbody th[scope=row]").first().innerText();
  const heading = page.locator("thead th", { hasText: /^FWCI$/ });
  const before = await first();
  await heading.locator("button").click();
  assert.equal(await heading.getAttribute("aria-sort"), "descending");
  const column = await heading.evaluate(cell => cell.cellIndex);
  const values = async () => (await page.locator(`tbody tr > :nth-child(${column + 1})`).allInnerTexts()).map(parseFloat);
  assert.deepEqual(await values(), [...(await values())].sort((a, b) => b - a));
  await heading.locator("button").press("Enter");
  assert.equal(await heading.getAttribute("aria-sort"), "ascending");
  assert.deepEqual(await values(), [...(await values())].sort((a, b) => a - b));
  await heading.locator("button").press("Enter");
  assert.equal(await heading.getAttribute("aria-sort"), null);
  assert.equal(await first(), before);
  await close();
});

test("a phone is told that a chart is wider than it is", async () => {
  const hint = async view => {
    const { page, close } = await opened("report.html", view);
    const said = await page.evaluate(() => getComputedStyle(document.querySelector(".chart"), "::before").content);
    const wider = await page.evaluate(() => (chart => chart.scrollWidth > chart.clientWidth)(document.querySelector(".chart")));
    await close();
    return [said.includes("sideways"), wider];
  };
  assert.deepEqual(await hint(views.phone), [true, true]);
  assert.deepEqual(await hint(desktop), [false, false]);
});

test("the contents lead to the sections", async () => {
  const { page, close } = await opened("report.html", desktop);
  const lost = await page.locator("nav a").evaluateAll(all => all.filter(a => !document.querySelector(a.hash + " h2")).map(String));
  assert.deepEqual(lost, []);
  await close();
});
